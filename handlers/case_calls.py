"""Calling out a case nobody has taken: after five minutes, after ten the member hears it, after fifteen everybody."""

from __future__ import annotations

from datetime import datetime, timedelta

from content.texts import Html
from domain.cases import Event, State, is_overtaken
from domain.wishes import Urgency
from handlers import alerts, case_cards, case_duty, case_member, case_names
from handlers.kit.context import Context
from storage import cases, people
from storage.cases import Case
from storage.schedule import Occasion

STILL_WORTH_CALLING = timedelta(hours=12)


async def call_again(occasion: Occasion, context: Context) -> None:
    """Call out a case that nobody has taken; one call stands for all that a pause of the program held up."""
    case = await cases.get(context.unit, int(occasion.payload["case"]))
    if case is None or case.state is not State.OPEN or case.moderators_chat_id is None:
        return
    call = str(occasion.payload["call"])
    if is_overtaken(call, datetime.fromisoformat(occasion.payload["since"]), context.now):
        return
    await cases.note(context.unit, case.number, Event.CALLED_AGAIN, None, detail=call)
    if call == "member":
        await case_member.tell_waiting(context, case)
    elif call == "again":
        await alerts.show_again(context, case, before=f"{await _to_those_on_duty(context, case)}\n\n")
    else:
        await alerts.show_again(context, case, before=f"{await _to_everybody(context, case)}\n\n")
        await _tell_keeper(context, case)


async def _to_those_on_duty(context: Context, case: Case) -> Html:
    language = await case_cards.language_for(context, case)
    on_duty = set(await case_duty.on_duty(context, case)) - await case_duty.declined(context, case)
    found = [person for user_id in sorted(on_duty) if (person := await people.get(context.unit, user_id)) is not None]
    names = case_names.together(found)
    text = context.program.texts.say(language, "case-call-again", names=names, known="yes" if names else "no")
    return case_names.marked(context, case, language, text)


async def _to_everybody(context: Context, case: Case) -> Html:
    """Everybody Waymark knows there by name, so that Telegram notifies them; not who can't, nor who is off duty."""
    language = await case_cards.language_for(context, case)
    spared = await case_duty.declined(context, case) | await case_duty.resting(context, case)
    found = await case_names.colleagues(context, case, frozenset(spared))
    names = case_names.together(found)
    text = context.program.texts.say(language, "case-call-everybody", names=names, known="yes" if names else "no")
    return case_names.marked(context, case, language, text)


async def _tell_keeper(context: Context, case: Case) -> None:
    """Whoever set Waymark up hears in private that nobody has taken a case; no words of anybody."""
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    desk = await alerts.desk_of(context, home.chat_id, case.user_id or 0) if home is not None else None
    if home is None or desk is None or desk.spare in (None, case.user_id, case.moderators_chat_id):
        return
    assert desk.spare is not None
    language = await context.language_of(desk.spare, home.chat_id)
    member = await case_names.name_of(context, case.user_id, language)
    text = context.program.texts.say(
        language, "case-call-keeper", number=str(case.number), member=member, place=home.title
    )
    keyboard = context.private_keyboard(language=language)
    text = case_names.marked(context, case, language, text)
    context.whisper(desk.spare, text, keyboard, urgency=Urgency.CRISIS, about=case.user_id)
