"""Telling moderators: who they are for a group, raising a case with them, and calling again until somebody has it."""

from __future__ import annotations

from datetime import datetime

from domain.care import IMMINENT, Alert, level_of, rank
from domain.case_times import is_pressing
from domain.cases import (
    ACUTE_STATES,
    KEEP_CASE_FOR,
    KEEP_MESSAGE_ID_FOR,
    Event,
    State,
    Step,
    due_times,
    worth_saying_again,
)
from domain.distress import Assessment, Tier
from domain.wishes import Urgency
from handlers import case_cards, case_holding
from handlers.case_show import Desk, refresh, show, show_again
from handlers.kit import wishes
from handlers.kit.context import Context
from storage import case_texts, cases, chats, outbox, people, schedule
from storage.cases import Case

__all__ = ["Desk", "refresh", "show_again"]  # alerting is also showing: others ask for it here


async def desk_of(context: Context, group_id: int, about: int) -> Desk | None:
    """Where a group's alerts about a member go: its moderators' chat, else whoever set Waymark up; None: nobody."""
    group = await chats.get(context.unit, group_id)
    if group is None:
        return None
    keeper = await people.get(context.unit, group.added_by) if group.added_by not in (None, about) else None
    spare = keeper.user_id if keeper is not None and keeper.reachable else None
    if group.moderators_chat_id is not None:
        moderators = await chats.get(context.unit, group.moderators_chat_id)
        if moderators is None or moderators.active:
            return Desk(group.moderators_chat_id, spare)
    return Desk(spare) if spare is not None else None


async def desks_near(context: Context, user_id: int) -> dict[int, int]:
    """The groups a member is in whose moderators can be told: group by desk, each desk once."""
    found: dict[int, int] = {}
    for group_id in await people.chats_of(context.unit, user_id):
        group = await chats.get(context.unit, group_id)
        if group is None or group.role != "group" or not group.active:
            continue
        desk = await desk_of(context, group_id, user_id)
        if desk is not None:
            found.setdefault(desk.chat_id, group_id)
    return found


async def raise_case(
    context: Context,
    desk: Desk,
    found: Assessment,
    alert: Alert,
    *,
    chat_id: int | None,
    message_id: int | None,
    words: str = "",
    late: datetime | None = None,
) -> Case:
    """Tell the moderators of a message: a new case, or a further signal in the member's current one.

    `words` are the member's own words where moderators could read them anyway; of a private message there are none.
    """
    case = await cases.current(context.unit, context.user_id, desk.chat_id)
    if case is None:
        case = await cases.open_case(
            context.unit,
            context.user_id,
            found,
            moderators_chat_id=desk.chat_id,
            chat_id=chat_id,
            message_id=message_id,
        )
        await _keep_words(context, case, words)
        await _plan_forgetting(context, case)
        await show(context, desk, case, loud=alert is Alert.LOUD, late=late)
        if alert is Alert.LOUD:
            await call_again_later(context, case)
        return case
    before = _level(case)
    await _keep_words(context, case, words)
    case = await cases.add_signal(context.unit, case, found, message_id)
    risen = rank(level_of(found)) > rank(before)
    if alert is Alert.LOUD and case.state is State.FOLLOW_UP:
        risen = await cases.take_step(context.unit, case.number, Step.REOPEN, context.user_id)
        case = await cases.get(context.unit, case.number) or case
    if risen:
        await case_holding.begin(context, case)  # in more danger than when it was taken, a claim lapses sooner
    if alert is Alert.LOUD and (
        risen or await _cleared_since(context, case) or await _is_called_no_more(context, case)
    ):
        await cases.note(context.unit, case.number, Event.SAID_AGAIN, None)
        await show_again(context, case)
        await call_again_later(context, case)
    else:
        await _say_again(context, case, loud=alert is Alert.LOUD)
    return case


async def send_notice(context: Context, desk: Desk, found: Assessment, message_id: int) -> None:
    """Point the moderators at a message that may hurt others; no case is opened and nothing is deleted."""
    home = context.chat
    language = case_cards.spoken_in(context, home)
    flag = "goading" if "goading" in found.flags else "method-detail"
    text = context.program.texts.say(
        language,
        f"case-notice-{flag}",
        member=case_cards.member_link(context.user_id, context.name),
        place=home.title if home else "",
        link=case_cards.message_link(context, language, home, message_id),
    )
    keyboard = context.private_keyboard(language=language) if desk.is_person else None
    key = f"care:notice:{context.chat_id}:{message_id}"
    context.wish(
        wishes.send(desk.chat_id, text, keyboard=keyboard, urgency=Urgency.MODERATION, key=key, about=context.user_id)
    )


async def ask_for_person(context: Context, case: Case, event: Event = Event.ASKED) -> Case:
    """Pass on that a member asks for a person; a closed case opens again, and a fresh wish is not repeated at once."""
    before = await cases.last(context.unit, case.number, event)
    if event is Event.IN_DANGER:
        case = await note_danger(context, case, Assessment(Tier.CRISIS, frozenset(), ()))
    if case.state not in ACUTE_STATES:
        await cases.take_step(context.unit, case.number, Step.REOPEN, context.user_id)
        before = None
    await cases.note(context.unit, case.number, event, context.user_id)
    now_case = await cases.get(context.unit, case.number)
    assert now_case is not None
    if worth_saying_again(before, context.now):
        await show_again(context, now_case)
        await call_again_later(context, now_case)
    return now_case


async def note_danger(context: Context, case: Case, found: Assessment) -> Case:
    """Note danger that was said to one person, or to Waymark: the case becomes as pressing, and no words are shown."""
    if rank(level_of(found)) <= rank(_level(case)):
        return case
    without_rules = Assessment(found.tier, found.flags & {IMMINENT}, ())
    now_case = await cases.add_signal(context.unit, case, without_rules, None)
    await case_holding.begin(context, now_case)
    return now_case


async def begin_on_request(context: Context, desk: Desk, found: Assessment) -> Case:
    """Open a case because a member, in private, asked for a person."""
    case = await cases.open_case(context.unit, context.user_id, found, moderators_chat_id=desk.chat_id)
    await cases.note(context.unit, case.number, Event.ASKED, context.user_id)
    await _plan_forgetting(context, case)
    await show(context, desk, case, loud=True)
    await call_again_later(context, case)
    return case


async def begin_about(
    context: Context, desk: Desk, user_id: int, found: Assessment, *, chat_id: int, message_id: int | None
) -> Case:
    """Open a case about a member because somebody else is worried; the member hears nothing of it."""
    case = await cases.open_case(
        context.unit, user_id, found, moderators_chat_id=desk.chat_id, chat_id=chat_id, message_id=message_id
    )
    await _plan_forgetting(context, case)
    await show(context, desk, case, loud=True)
    await call_again_later(context, case)
    return case


async def begin_drill(context: Context, desk: Desk, found: Assessment, words: str, *, calling: bool = True) -> Case:
    """Open a case about nobody, so that moderators can practise; with `calling`, they are called like for any other."""
    case = await cases.open_case(context.unit, None, found, moderators_chat_id=desk.chat_id, drill=True)
    await _keep_words(context, case, words)
    await _plan_forgetting(context, case)
    await show(context, desk, case, loud=True)
    if calling:
        await call_again_later(context, case)
    return case


async def call_out(context: Context, case: Case, *, before: str = "") -> None:
    """Show a case that has nobody any more; with sound, and again and again, where minutes count."""
    pressing = is_pressing(case.tier, frozenset(case.flags))
    await show_again(context, case, before=before, loud=pressing)
    if pressing:
        await call_again_later(context, case)


async def call_again_later(context: Context, case: Case) -> None:
    """Plan the calls for a case nobody takes."""
    if case.state is not State.OPEN or case.moderators_chat_id is None:
        return
    await stop_calling(context, case)
    for name, due_at in due_times(context.now):
        await schedule.plan(
            context.unit,
            "cases.reping",
            case.moderators_chat_id,
            f"{case.number}:{int(context.now.timestamp())}:{name}",
            due_at,
            payload={"case": case.number, "call": name, "since": context.now.isoformat()},
        )


async def stop_calling(context: Context, case: Case) -> None:
    if case.moderators_chat_id is not None:
        await schedule.cancel(context.unit, "cases.reping", case.moderators_chat_id, prefix=f"{case.number}:")


async def _keep_words(context: Context, case: Case, words: str) -> None:
    if words:
        await case_texts.keep(
            context.unit,
            context.program.seal,
            case.number,
            case_texts.SIGNAL,
            words,
            author=case.user_id,
            most=case_texts.MOST_SIGNALS,
        )


async def _say_again(context: Context, case: Case, *, loud: bool) -> None:
    """A further signal: the card changes, and now and then a line says so."""
    await refresh(context, case)
    assert case.moderators_chat_id is not None
    last = await cases.last(context.unit, case.number, Event.SAID_AGAIN)
    if not worth_saying_again(last or case.opened_at, context.now):
        return
    await cases.note(context.unit, case.number, Event.SAID_AGAIN, None)
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    language = case_cards.spoken_in(context, home)
    text = context.program.texts.say(
        language,
        "case-again",
        number=str(case.number),
        member=await case_cards.name_of(context, case.user_id, language),
        link=case_cards.message_link(context, language, context.chat, case.message_id),
    )
    shown = await outbox.find_message(
        context.unit.connection, case.moderators_chat_id, case_cards.card_name(case.number)
    )
    urgency = Urgency.CRISIS if loud else Urgency.MODERATION
    keyboard = context.private_keyboard(language=language) if case.moderators_chat_id > 0 else None
    context.wish(
        wishes.send(
            case.moderators_chat_id,
            text,
            keyboard=keyboard,
            reply_to=shown,
            silent=not loud,
            urgency=urgency,
            about=case.user_id,
        )
    )


async def _is_called_no_more(context: Context, case: Case) -> bool:
    """Whether nobody has the case, and all calls for it are over."""
    desk = case.moderators_chat_id
    if case.state is not State.OPEN or desk is None:
        return False
    return not await schedule.is_waiting(context.unit, "cases.reping", desk, prefix=f"{case.number}:")


async def _cleared_since(context: Context, case: Case) -> bool:
    """Whether the member said that all was well after the moderators last heard of a signal."""
    cleared = await cases.last(context.unit, case.number, Event.SELF_CLEARED)
    said = await cases.last(context.unit, case.number, Event.SAID_AGAIN)
    return cleared is not None and (said is None or cleared > said)


async def _plan_forgetting(context: Context, case: Case) -> None:
    """Ids leave on their own: the message's after a week, the whole case after a month."""
    assert case.moderators_chat_id is not None
    for name, after in (("forget_message", KEEP_MESSAGE_ID_FOR), ("forget", KEEP_CASE_FOR)):
        await schedule.plan(
            context.unit,
            f"cases.{name}",
            case.moderators_chat_id,
            str(case.number),
            context.now + after,
            payload={"case": case.number},
        )


def _level(case: Case) -> str:
    return IMMINENT if IMMINENT in case.flags else case.tier
