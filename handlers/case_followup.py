"""Closing a case and what follows: a look again at a chosen time, and a kind word to a member who said yes to it."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from domain.case_times import check_ins, follow_up_at
from domain.cases import NEEDS_FOLLOW_UP, Event, Outcome, State, Step, read_number
from domain.wishes import Urgency
from handlers import alerts, case_cards, case_debrief, case_holding, case_member, case_steps, case_views
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import cases, people, schedule
from storage.cases import Case
from storage.schedule import Occasion

REMIND, CHECK_IN = "cases.remind", "cases.check_in"
WORTH_REMINDING = timedelta(days=7)
WORTH_ASKING = timedelta(days=2)


async def close(update: Update, context: Context) -> None:
    """It ended in some way: what may need another look is asked about, the rest is over."""
    case = await case_steps.pressed(context)
    outcome = _outcome(context)
    if case is None:
        return
    if outcome is None:
        context.toast(context.label("case-toast-moved-on"))
    elif outcome in NEEDS_FOLLOW_UP and case.state is State.CLAIMED and not case.drill:
        await case_views.ask_when(context, case, outcome)
    else:
        await _resolve(context, case, outcome)


async def plan(update: Update, context: Context) -> None:
    """The case is to be looked at again at a time."""
    case = await case_steps.pressed(context)
    outcome, choice = _outcome(context), (context.arguments or [""])[-1]
    if case is None or outcome is None:
        return
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    at = follow_up_at(choice, context.now, home.time_zone if home else "UTC")
    if at is None or case.moderators_chat_id is None:
        context.toast(context.label("case-toast-moved-on"))
        return
    case = await case_steps.take(context, case, Step.FOLLOW_UP, outcome=outcome, follow_up_at=at)
    if case is None:
        return
    await case_steps.settle(context, case)
    payload = {"case": case.number, "at": at.isoformat()}
    name = f"{case.number}:{context.now.timestamp():.6f}"
    assert case.moderators_chat_id is not None
    await schedule.plan(context.unit, REMIND, case.moderators_chat_id, name, at, payload=payload)
    await case_member.ask_check_in(context, case)
    context.toast(context.label("case-toast-follow-up"))
    await alerts.refresh(context, case)


async def resolve(update: Update, context: Context) -> None:
    """The case is over."""
    case = await case_steps.pressed(context)
    if case is not None:
        await _resolve(context, case, None)


async def remind(occasion: Occasion, context: Context) -> None:
    """It is time to look again: a card for the moderators, with what the member answered."""
    case = await cases.get(context.unit, int(occasion.payload["case"]))
    if case is None or case.state is not State.FOLLOW_UP or case.follow_up_at is None:
        return
    if case.follow_up_at.isoformat() != occasion.payload["at"]:
        return
    await cases.note(context.unit, case.number, Event.REMINDED, None)
    await cases.touch(context.unit, case.number)
    await case_holding.begin(context, case)
    language = await case_cards.language_for(context, case)
    before = context.program.texts.say(language, "case-reminder", number=str(case.number))
    await alerts.show_again(context, case, before=f"{before}\n\n")


async def write(update: Update, context: Context) -> None:
    """I'll write to them: whoever says so has the case from now on."""
    case = await case_steps.pressed(context)
    if case is None:
        return
    if case.claimed_by != context.user_id:
        case = await case_steps.take(context, case, Step.TAKE_OVER, holder=case.claimed_by)
        if case is None:
            return
    await cases.touch(context.unit, case.number)
    await case_holding.begin(context, case)
    context.toast(context.label("case-toast-write"))
    await alerts.refresh(context, case)


# -- the member -------------------------------------------------------------------------------------


async def say_yes(update: Update, context: Context) -> None:
    """A word tomorrow and one in a week are welcome."""
    case = await _own(context)
    if case is None:
        return
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    for name, at in zip(("first", "second"), check_ins(context.now, home.time_zone if home else "UTC"), strict=True):
        await schedule.plan(
            context.unit,
            CHECK_IN,
            context.user_id,
            f"{case.number}:{context.now:%Y%m%d%H%M%S}:{name}",
            at,
            user_id=context.user_id,
            payload={"which": name, "case": case.number},
        )
    await _answer(context, case, "yes")


async def say_no(update: Update, context: Context) -> None:
    case = await _own(context)
    if case is not None:
        await _answer(context, case, "no")


async def check_in(occasion: Occasion, context: Context) -> None:
    """The word that was promised, once; nothing depends on an answer."""
    person = await people.get(context.unit, occasion.chat_id)
    if person is None or not person.reachable:
        return
    language = await context.language_of(person.user_id)
    which = "second" if occasion.payload.get("which") == "second" else "first"
    rows = []
    if which == "first":
        number = int(occasion.payload.get("case", 0))
        words = context.program.texts.plain(language, "care-button-check-in-stop")
        rows.append([button(words, f"cases:stop:{number}")])
    text = context.program.texts.say(language, f"care-check-in-{which}")
    keyboard = context.private_keyboard(*rows, language=language)
    context.whisper(person.user_id, text, keyboard, urgency=Urgency.REPLY, about=person.user_id)


async def stop(update: Update, context: Context) -> None:
    """One tap, and nothing more comes."""
    if context.in_private:
        await schedule.cancel(context.unit, CHECK_IN, context.user_id)
        context.toast()
        context.change_pressed(context.t("care-check-in-stopped"), context.private_keyboard())


async def _own(context: Context) -> Case | None:
    """The case the member is asked about, until they answered."""
    case = await cases.get(context.unit, read_number((context.arguments or [""])[0]))
    if case is None or case.user_id != context.user_id or not context.in_private or case.wants_follow_up is not None:
        context.toast(context.label("toast-gone"))
        return None
    return case


async def _answer(context: Context, case: Case, answer: str) -> None:
    await cases.change(context.unit, case.number, wants_follow_up=answer == "yes")
    await cases.note(context.unit, case.number, Event.CHECK_IN_ANSWERED, context.user_id, detail=answer)
    context.toast()
    key = "care-check-in-welcome" if answer == "yes" else "care-check-in-not"
    context.change_pressed(context.t(key), context.private_keyboard())
    now_case = await cases.get(context.unit, case.number)
    if now_case is not None and now_case.is_open:
        await alerts.refresh(context, now_case)


async def _resolve(context: Context, case: Case, outcome: Outcome | None) -> None:
    before = case
    resolved = await case_steps.take(context, case, Step.RESOLVE, outcome=outcome)
    if resolved is None:
        return
    await case_steps.settle(context, resolved)
    context.toast(context.label("case-toast-resolved"))
    await alerts.refresh(context, resolved)
    await case_debrief.offer(context, before)


def _outcome(context: Context) -> Outcome | None:
    given = [*(context.arguments or []), "", ""][1]
    return next((each for each in Outcome if each == given and each is not Outcome.FALSE_ALARM), None)
