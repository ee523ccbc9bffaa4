"""The two answers of the private conversation, to danger and to a hard time; it decides not which of them is due."""

from __future__ import annotations

from content.texts import Html
from domain.cases import Event
from handlers import alerts, care_later, care_talk, case_duty, help_cards
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage.cases import Case

HURDLES = ("voice", "words", "enough", "tried", "afraid")


async def answer_danger(context: Context, case: Case | None) -> None:
    """Danger right now: the emergency number first, then what makes the next minutes safer."""
    country = await care_talk.country(context, case)
    told = "no"
    if case is not None and case.moderators_chat_id is not None and await case_duty.reaches_somebody(context, case):
        await alerts.ask_for_person(context, case, Event.IN_DANGER)
        nobody = await case_duty.is_nobody_there(context, case.moderators_chat_id, context.user_id)
        told = "off_duty" if nobody else "yes"
    html = [
        care_talk.call_first(context, context.language, country),
        context.t("care-danger", told=told),
        help_cards.lines(context, country, context.language),
    ]
    rows = [] if told != "no" else [[care_talk.team_button(context, context.language, 0)]]
    rows.append([button(context.label("care-button-safer"), f"care:bad:{case.number if case else 0}")])
    await care_talk.listen(context, case.number if case else 0, care_talk.TALK)
    await care_later.plan_look(context, case.number if case else 0)
    care_talk.say(context, Html("\n\n".join(html)), context.private_keyboard(*rows))


async def answer_bad(context: Context, case: Case | None) -> None:
    """Not this minute: ways to a person, then what makes reaching out hard."""
    number = case.number if case else 0
    country = await care_talk.country(context, case)
    rows = [[button(context.label(f"care-button-{each}"), f"care:hard:{number}:{each}")] for each in HURDLES]
    rows.append([care_talk.country_button(context)])
    rows.append([care_talk.team_button(context, context.language, number)])
    await care_talk.listen(context, number, care_talk.TALK)
    await care_later.plan_look(context, number)
    html = care_talk.with_lines(context, "care-lines", country)
    care_talk.say(context, html, context.private_keyboard(*rows))
