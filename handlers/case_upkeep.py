"""What happens to cases without a moderator's hand: members who leave, cards to bring up to date, forgetting."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from domain.cases import Event, Outcome, State, Step
from domain.joining import has_come, has_left
from domain.wishes import Urgency
from handlers import alerts, case_cards, case_holding, case_names, case_show
from handlers.alerts import Desk
from handlers.kit.context import Context
from handlers.kit.raw import Raw, message
from handlers.kit.wishes import edit
from storage import case_erasure, case_lookups, cases, chats, outbox, people
from storage.cache import Caches
from storage.cases import Case
from storage.schedule import Occasion

STILL_WORTH_FORGETTING = timedelta(days=3650)
STILL_WORTH_SHOWING = timedelta(days=1)


def comes_or_goes(raw: Raw, _caches: Caches) -> bool:
    """Whether somebody came into a group or left it."""
    return "chat_member" in raw or "left_chat_member" in (message(raw) or {})


async def follow_member(update: Update, context: Context) -> None:
    """A case stays when its member leaves the group; the card says so, and when they are back."""
    change = context.raw.get("chat_member")
    if change is None:
        await _set_left(context, int(context.raw["message"]["left_chat_member"]["id"]), left=True)
    elif has_left(change) or has_come(change):
        await _set_left(context, int(change["new_chat_member"]["user"]["id"]), left=has_left(change))


async def follow_chat(context: Context, chat_id: int) -> None:
    """Follow what happens to a moderators' chat: one that is gone has nobody, a supergroup none of its old messages."""
    here = await chats.get(context.unit, chat_id)
    if here is not None and here.role == "moderators" and not here.active:
        for case in await case_lookups.at_desk(context.unit, chat_id):
            await _take_along(context, case, here.added_by)
        return
    if not {"migrate_to_chat_id", "migrate_from_chat_id"} & (message(context.raw) or {}).keys():
        return
    for case in await case_lookups.at_desk(context.unit, chat_id):
        await outbox.forget_message(context.unit, chat_id, case_cards.card_name(case.number))
        await alerts.refresh(context, case)


async def refresh(occasion: Occasion, context: Context) -> None:
    """Bring a card up to date, for whoever had no words for it; of somebody who is erased, also a closed one."""
    case = await cases.get(context.unit, int(occasion.payload["case"]))
    if case is None:
        return
    if case.is_open or case.user_id is None:
        await alerts.refresh(context, case)
    if case.user_id is None and not case.drill:
        await case_show.empty_copies(context, case)


async def forget_message(occasion: Occasion, context: Context) -> None:
    await case_erasure.forget_message(context.unit, int(occasion.payload["case"]))


async def forget(occasion: Occasion, context: Context) -> None:
    """Forget a case, and take its words and names from the newest card."""
    case = await cases.get(context.unit, int(occasion.payload["case"]))
    if case is None:
        return
    if case.moderators_chat_id is not None:
        language = await case_cards.language_for(context, case)
        text = context.program.texts.say(language, "case-forgotten", number=str(case.number))
        text = case_names.marked(context, case, language, text)
        name = case_cards.card_name(case.number)
        context.wish(edit(case.moderators_chat_id, text, refers_to=name, urgency=Urgency.SCHEDULED))
    await case_erasure.forget(context.unit, case.number)


async def _take_along(context: Context, case: Case, keeper_id: int | None) -> None:
    """Bring a case to whoever hears of alerts now; a claim in a chat that is gone is nobody's any more."""
    if case.drill:
        await cases.take_step(context.unit, case.number, Step.DISMISS, None, outcome=Outcome.OTHER)
        return
    desk = await alerts.desk_of(context, case.chat_id, case.user_id or 0) if case.chat_id is not None else None
    keeper = await people.get(context.unit, keeper_id) if keeper_id not in (None, case.user_id) else None
    if desk is None and keeper is not None and keeper.reachable:
        desk = Desk(keeper.user_id)
    if desk is None:
        return
    if case.state is State.CLAIMED and case.claimed_by != desk.chat_id:
        await cases.take_step(context.unit, case.number, Step.LAPSE, None, holder=case.claimed_by)
    await cases.change(context.unit, case.number, moderators_chat_id=desk.chat_id)
    now_case = await cases.get(context.unit, case.number)
    assert now_case is not None
    await case_holding.begin(context, now_case)
    await alerts.call_out(context, now_case)


async def _set_left(context: Context, user_id: int, *, left: bool) -> None:
    for case in await cases.all_current(context.unit, user_id):
        if case.chat_id == context.chat_id and case.left_group != left:
            await cases.change(context.unit, case.number, left_group=left)
            await cases.note(context.unit, case.number, Event.LEFT if left else Event.CAME_BACK, None)
            now_case = await cases.get(context.unit, case.number)
            assert now_case is not None
            await alerts.refresh(context, now_case)
