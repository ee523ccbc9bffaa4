"""A practice alert: it goes the way of a real case, says everywhere that it is none, ends itself, and is reported."""

from __future__ import annotations

from datetime import timedelta

from content.texts import Html
from domain import durations
from domain.cases import Event, Step
from domain.distress import Assessment, Sensitivity, Tier
from domain.wishes import Urgency
from handlers import alerts, case_cards, case_duty
from handlers.alerts import Desk
from handlers.kit import wishes
from handlers.kit.context import Context
from storage import case_lookups, cases, people, schedule
from storage.case_rows import Entry
from storage.cases import Case

END = "drill.end"
ENDS_AFTER = timedelta(minutes=30)


async def begin(context: Context, chat_id: int, *, calling: bool = True) -> None:
    """Let screening read made-up words and raise an alert for these moderators; what it misses is said, too."""
    home = await case_cards.home_of(context, None, chat_id)
    language = case_cards.spoken_in(context, home)
    words, found = _read(context, language)
    if found is None:
        keyboard = context.private_keyboard(language=language) if chat_id > 0 else None
        context.wish(wishes.send(chat_id, context.program.texts.say(language, "drill-not-seen"), keyboard=keyboard))
        found = Assessment(Tier.CRISIS, frozenset(), ())
    case = await alerts.begin_drill(context, Desk(chat_id), found, words, calling=calling)
    await schedule.plan(
        context.unit, END, chat_id, f"{case.number}:", context.now + ENDS_AFTER, payload={"case": case.number}
    )


def _read(context: Context, language: str) -> tuple[str, Assessment | None]:
    """The made-up words of a drill, and what screening makes of them; None where it does not see a crisis."""
    words = context.program.texts.plain(language, "drill-words")
    found = context.program.detector.assess(words, sensitivity=Sensitivity.BALANCED)
    return words, found if found.tier is Tier.CRISIS else None


async def report(context: Context, case: Case) -> None:
    """Say in the moderators' chat how long everything took, who would have been there, and who was called."""
    if case.moderators_chat_id is None:
        return
    language = await case_cards.language_for(context, case)
    say, entries = context.program.texts.say, await cases.entries(context.unit, case.number)
    claim = next((each for each in entries if each.event == Step.CLAIM), None)
    calls = {each.detail for each in entries if each.event == Event.CALLED_AGAIN}
    text = say(
        language,
        "drill-report",
        number=str(case.number),
        taken="yes" if claim is not None else "no",
        claim=_span(context, language, case, claim),
        who=await _name(context, language, claim.actor if claim else None),
        close=_length(context, language, context.now - case.opened_at),
        again="yes" if "again" in calls else "no",
        everybody="yes" if "everybody" in calls else "no",
    )
    text = Html(f"{text}\n{await _duty_then(context, case, language)}")
    await schedule.cancel(context.unit, END, case.moderators_chat_id, prefix=f"{case.number}:")
    keyboard = context.private_keyboard(language=language) if case.moderators_chat_id > 0 else None
    context.wish(wishes.send(case.moderators_chat_id, text, keyboard=keyboard, silent=True, urgency=Urgency.MODERATION))


async def _duty_then(context: Context, case: Case, language: str) -> Html:
    """Who was on duty when it began, without calling them now, and what a member would have read then."""
    assert case.moderators_chat_id is not None
    board = await case_duty.board_of(context, case.moderators_chat_id)
    names = [await _name(context, language, each) for each in sorted(board.on_duty(case.opened_at))]
    kept = ("yes" if names else "nobody") if board.is_used else "no"
    return context.program.texts.say(language, "drill-duty", kept=kept, names=", ".join(names))


async def _name(context: Context, language: str, user_id: int | None) -> str:
    person = await people.get(context.unit, user_id) if user_id is not None else None
    return person.name if person is not None else context.program.texts.plain(language, "case-somebody")


def _span(context: Context, language: str, case: Case, claim: Entry | None) -> str:
    return _length(context, language, claim.at - case.opened_at) if claim is not None else ""


def _length(context: Context, language: str, length: timedelta) -> str:
    plain = context.program.texts.plain
    parts = [plain(language, f"moderation-span-{name}", count=n) for name, n in durations.parts(length)]
    return " ".join(parts) or plain(language, "moderation-span-seconds", count=0)


async def is_running(context: Context, chat_id: int) -> bool:
    """Whether these moderators practise already."""
    return any(each.drill for each in await case_lookups.at_desk(context.unit, chat_id))
