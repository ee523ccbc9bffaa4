"""Cases in the moderators' chat: taking one, closing it, calling again until somebody has it; no right is needed."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from content.texts import Html
from domain.care import QUIET_AFTER_FALSE_ALARM
from domain.cases import Event, State, Step, may_take, read_number
from domain.distress import Tier
from domain.wishes import Urgency
from handlers import alerts, case_cards
from handlers.kit.context import Context
from handlers.kit.feature import Button, Due, Feature, Owned
from storage import automatic_replies, cases, people
from storage.cases import Case
from storage.schedule import Occasion

STILL_WORTH_CALLING = timedelta(hours=12)
STILL_WORTH_FORGETTING = timedelta(days=3650)
MOST_CALLED = 20


async def claim(update: Update, context: Context) -> None:
    """Take a case; of two at once the first has it, and the other is told who."""
    case = await _press(context, Step.CLAIM)
    if case is None:
        return
    await alerts.stop_calling(context, case)
    context.toast(context.label("case-toast-claimed"))
    await _change_card(context, case)
    await _tell_member(context, case)


async def hand_back(update: Update, context: Context) -> None:
    """Give a case back without a reason: it stands open for the others again."""
    case = await _press(context, Step.HAND_BACK)
    if case is None:
        return
    context.toast(context.label("case-toast-handed-back"))
    await alerts.show_again(context, case)
    await alerts.call_again_later(context, case)


async def resolve(update: Update, context: Context) -> None:
    case = await _press(context, Step.RESOLVE)
    if case is None:
        return
    await alerts.stop_calling(context, case)
    context.toast(context.label("case-toast-resolved"))
    await _change_card(context, case)


async def dismiss(update: Update, context: Context) -> None:
    """Close a case as a false alarm: for a day the member hears no automatic reply."""
    case = await _press(context, Step.DISMISS)
    if case is None:
        return
    await alerts.stop_calling(context, case)
    if case.user_id is not None and case.chat_id is not None:
        until = context.now + QUIET_AFTER_FALSE_ALARM
        await automatic_replies.be_quiet(context.unit, case.chat_id, case.user_id, until)
    context.toast(context.label("case-toast-dismissed"))
    await _change_card(context, case)


async def reopen(update: Update, context: Context) -> None:
    """Undo closing: the case stands open, and a false alarm is none any more."""
    case = await _press(context, Step.REOPEN)
    if case is None:
        return
    if case.user_id is not None:
        await automatic_replies.end_quiet(context.unit, case.user_id)
    if case.tier is Tier.CRISIS:
        await alerts.call_again_later(context, case)
    context.toast(context.label("case-toast-reopened"))
    await _change_card(context, case)


async def call_again(occasion: Occasion, context: Context) -> None:
    """Call out a case that nobody has taken: first the card with sound, then everybody by name."""
    case = await cases.get(context.unit, int(occasion.payload["case"]))
    if case is None or case.state is not State.OPEN or case.moderators_chat_id is None:
        return
    await cases.note(context.unit, case.number, Event.CALLED_AGAIN, None)
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    language = case_cards.spoken_in(context, home)
    if occasion.payload["call"] == "again":
        opening = context.program.texts.say(language, "case-call-again")
    else:
        names = await _everybody(context, case)
        opening = context.program.texts.say(
            language, "case-call-everybody", names=names, known="yes" if names else "no"
        )
    await alerts.show_again(context, case, before=f"{opening}\n\n")


async def forget_message(occasion: Occasion, context: Context) -> None:
    await cases.forget_message(context.unit, int(occasion.payload["case"]))


async def forget(occasion: Occasion, context: Context) -> None:
    await cases.forget(context.unit, int(occasion.payload["case"]))


async def _press(context: Context, step: Step) -> Case | None:
    """Take the pressed step, or say why not. Whoever is in the chat the alert went to may act; nobody else."""
    case = await cases.get(context.unit, read_number((context.arguments or [""])[0]))
    if case is None or case.moderators_chat_id != context.chat_id:
        context.toast(context.label("case-toast-gone"))
        return None
    if not may_take(step, context.user_id, case.user_id):
        context.toast(context.label("case-toast-own"), alert=True)
        return None
    if not await cases.take_step(context.unit, case.number, step, context.user_id):
        context.toast(await _why_not(context, case))
        return None
    return await cases.get(context.unit, case.number)


async def _why_not(context: Context, case: Case) -> str:
    if case.state is State.CLAIMED and case.claimed_by == context.user_id:
        return context.label("case-toast-yours")
    if case.state is State.CLAIMED and case.claimed_by is not None:
        person = await people.get(context.unit, case.claimed_by)
        if person is not None:
            return context.label("case-toast-taken", name=person.name)
    return context.label("case-toast-moved-on")


async def _change_card(context: Context, case: Case) -> None:
    context.change_pressed(
        await case_cards.card(context, case),
        await case_cards.buttons(context, case),
        urgency=Urgency.MODERATION,
        about=case.user_id,
    )


async def _tell_member(context: Context, case: Case) -> None:
    """Tell the member that a person has seen it: if they asked for one, or in a crisis; never what will follow."""
    person = await people.get(context.unit, case.user_id) if case.user_id is not None else None
    if person is None or not person.reachable:
        return
    asked = await cases.last(context.unit, case.number, Event.ASKED) is not None
    if not asked and (case.tier is not Tier.CRISIS or not person.automatic_replies):
        return
    language = await context.language_of(person.user_id, case.chat_id)
    text = context.program.texts.say(language, "care-seen-by-person")
    context.whisper(person.user_id, text, context.private_keyboard(language=language), urgency=Urgency.MODERATION)


async def _everybody(context: Context, case: Case) -> Html:
    """Everybody Waymark knows in the moderators' chat, named so that Telegram notifies them."""
    assert case.moderators_chat_id is not None
    found = []
    for user_id in await people.members_of(context.unit, case.moderators_chat_id):
        person = await people.get(context.unit, user_id)
        if person is not None and user_id not in (case.user_id, context.program.bot_id):
            found.append(case_cards.member_link(user_id, person.name))
    return Html(", ".join(found[:MOST_CALLED]))


FEATURE = Feature(
    name="cases",
    buttons=(
        Button(Step.CLAIM, claim),
        Button(Step.HAND_BACK, hand_back),
        Button(Step.RESOLVE, resolve),
        Button(Step.DISMISS, dismiss),
        Button(Step.REOPEN, reopen),
    ),
    due=(
        Due("reping", call_again, STILL_WORTH_CALLING),
        Due("forget_message", forget_message, STILL_WORTH_FORGETTING),
        Due("forget", forget, STILL_WORTH_FORGETTING),
    ),
    tables=(
        Owned("distress_case", "mydata-distress-case", cases.erase_from_cases),
        Owned("case_event", "mydata-case-event", cases.erase_from_events),
    ),
)
