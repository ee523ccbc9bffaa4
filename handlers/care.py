"""Answering distress in a group: who hears what is the domain's decision; recognising it is the detector's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import BaseModel, Field
from telegram import Update

from content.texts import Html
from domain import care as deciding
from domain.care import IMMINENT, QUIET_AFTER_FALSE_ALARM, Alert, Answer, Situation
from domain.cases import Event
from domain.distress import Assessment, Detector, Sensitivity, Tier, own_text
from domain.wishes import Urgency, Wish
from handlers import (
    alerts,
    care_later,
    care_private,
    care_quietly,
    care_talk,
    care_team,
    care_threads,
    care_typed,
    case_duty,
    help_cards,
)
from handlers.alerts import Desk
from handlers.care_screening import Screening
from handlers.kit import addressed, watchfulness, wishes
from handlers.kit.context import Context
from handlers.kit.feature import Button, Due, Feature, Listener, Owned
from handlers.kit.raw import Raw, kind
from storage import automatic_replies, people
from storage.cases import Case


class CareOptions(BaseModel):
    """What a group can choose about care."""

    sensitivity: Sensitivity = Field(default=Sensitivity.BALANCED)
    optout_stops_alerts: bool = False


def feature(detector: Detector) -> Feature:
    """The care feature, whose listener's test is the screening itself."""
    screening = Screening(detector)

    async def hear(update: Update, context: Context) -> None:
        wanted = (
            Sensitivity.BALANCED if context.in_private else await watchfulness.sensitivity(context, context.chat_id)
        )
        found = screening.read(context.raw, wanted)
        if found is None:
            return
        if context.in_private:
            await care_private.hear(context, found)
        elif context.chat is not None and context.chat.role == "moderators":
            await _answer_moderator(context, found)
        elif found.tier is not Tier.NONE or found.flags & deciding.WATCHED_FLAGS:
            await _answer_group(context, found)

    return Feature(
        name="care",
        prepare=screening.prepare,
        listeners=(
            Listener(screening.concerns, hear),
            Listener(care_quietly.is_typed, care_quietly.read_typed),
            *care_typed.LISTENERS,
        ),
        buttons=(Button("safe", say_safe), Button("moderator", ask_moderator), *care_private.BUTTONS),
        deep_links={"care": care_private.follow},
        answers=care_private.ANSWERS,
        options=CareOptions,
        due=(Due("later", care_later.look_in, care_later.STILL_WORTH_ASKING),),
        tables=(Owned("automatic_reply", "mydata-automatic-reply", automatic_replies.erase),),
    )


# -- a message in a group --------------------------------------------------------------------------


async def _answer_group(context: Context, found: Assessment) -> None:
    situation = await _situation(context, found)
    past = await automatic_replies.past(context.unit, context.chat_id, context.user_id)
    answer = deciding.answer_group(situation, past, context.now)
    answer = await care_threads.limited(context, situation, answer)
    desk = await alerts.desk_of(context, context.chat_id, context.user_id)
    case = await _tell_moderators(context, desk, situation, answer)
    if not answer.speaks:
        return
    number = case.number if case else 0
    if answer.public:
        context.wish(await _public(context, found, desk, number))
    instead = (await _public(context, found, desk, number),) if answer.line_instead else ()
    if answer.aside:
        instead = (await care_quietly.aside(context, found, number, otherwise=instead),)
    if answer.private:
        await _whisper(context, found, number, instead)
    else:
        context.wish(*instead)
    may_show = answer.public or answer.aside or answer.line_instead
    level, message_id = deciding.level_of(found), situation.message_id if may_show else None
    await automatic_replies.note(context.unit, context.chat_id, context.user_id, level, message_id)
    await care_threads.note(context, found, answer)


async def _situation(context: Context, found: Assessment) -> Situation:
    message = context.raw[kind(context.raw)]
    written = datetime.fromtimestamp(message.get("edit_date") or message["date"], UTC)
    return Situation(
        assessment=found,
        message_id=message["message_id"] or None,
        age=max(context.now - written, timedelta()),
        edited=kind(context.raw) == "edited_message",
        reachable=context.person is not None and context.person.reachable,
        willing=context.person is None or context.person.automatic_replies,
        names_member=found.tier is Tier.CONCERN_OTHER and await _names_member(context, message),
        asides=care_quietly.may_show(context),
    )


async def _names_member(context: Context, message: Raw) -> bool:
    named = await addressed.named_in(context, message)
    return named is not None and context.chat_id in await people.chats_of(context.unit, named.user_id)


async def _tell_moderators(context: Context, desk: Desk | None, situation: Situation, answer: Answer) -> Case | None:
    if desk is None or answer.alert in (Alert.NONE, Alert.NOTICE):
        return None  # a message that may hurt others is the shield's
    options = await context.options(CareOptions, "care")
    if options.optout_stops_alerts and deciding.keeps_to_themselves(situation):
        return None
    late = context.now - situation.age if situation.late else None
    return await alerts.raise_case(
        context,
        desk,
        situation.assessment,
        answer.alert,
        chat_id=context.chat_id,
        message_id=situation.message_id,
        words=own_text(context.raw[kind(context.raw)]),
        late=late,
    )


async def _public(context: Context, found: Assessment, desk: Desk | None, number: int) -> Wish:
    """The line everybody sees. It names no content and claims nothing that was not done."""
    update_id = context.raw["update_id"]
    message = context.raw[kind(context.raw)]
    crisis = found.tier is Tier.CRISIS
    rows = [[await care_quietly.door(context, found, number, context.language)]]
    if crisis:
        rows += _author_buttons(context, number)
    key = f"care-public-{care_quietly.kebab(found.tier)}"
    return wishes.send(
        context.chat_id,
        await _crisis_line(context, found, desk) if crisis else context.t(key),
        keyboard=wishes.keyboard(*rows),
        reply_to=message["message_id"],
        thread=message.get("message_thread_id") if message.get("is_topic_message") else None,
        silent=True,
        urgency=Urgency.CRISIS if crisis else Urgency.REPLY,
        key=f"crisis:{update_id}",
        keep_as=None if crisis else automatic_replies.line_name(context.user_id),
        about=context.user_id,
    )


def _author_buttons(context: Context, number: int) -> list[list[dict[str, str]]]:
    data = f"{context.user_id}:{number}"
    rows = [[wishes.button(context.label("care-button-safe"), f"care:safe:{data}")]]
    if number:
        rows.append([wishes.button(context.label("care-button-moderator"), f"care:moderator:{data}")])
    return rows


async def _crisis_line(context: Context, found: Assessment, desk: Desk | None) -> Html:
    country = await help_cards.country_of(context, context.user_id, context.chat_id)
    imminent = IMMINENT in found.flags
    number = help_cards.emergency_number(context, country, ambulance=imminent)
    told = "nobody" if desk is None else "owner" if desk.is_person else "moderators"
    if desk is not None and await case_duty.is_nobody_there(context, desk.chat_id, context.user_id):
        told = "off_duty"
    key = "care-public-imminent" if imminent else "care-public-crisis"
    return context.t(
        key,
        told=told,
        known="yes" if number else "no",
        number=number or "",
        directory=help_cards.directory(context),
    )


async def _whisper(context: Context, found: Assessment, number: int, line: tuple[Wish, ...]) -> None:
    """Write to the member in private; `line` is what follows where that can't arrive."""
    language = await context.language_of(context.user_id, context.chat_id)
    country = await help_cards.country_of(context, context.user_id, context.chat_id)
    if found.tier is Tier.CONCERN_OTHER:
        html = help_cards.concern(context, country, language)
        keyboard = context.private_keyboard(language=language)
    else:
        await care_talk.listen(context, number)
        opening = await care_talk.opening(context, number, country, imminent=IMMINENT in found.flags)
        html, keyboard = care_talk.question(context, language, opening)
    context.whisper(
        context.user_id,
        html,
        keyboard,
        urgency=Urgency.CRISIS if found.tier is Tier.CRISIS else Urgency.REPLY,
        key=f"crisis-private:{context.raw['update_id']}",
        otherwise=line,
    )


async def _answer_moderator(context: Context, found: Assessment) -> None:
    """A moderator's own crisis among moderators: they are told privately; those who can help read it already.

    What cannot arrive in private is a line beside their words. There is no case: most crises told here are members'.
    """
    if found.tier is not Tier.CRISIS:
        return
    past = await automatic_replies.past(context.unit, context.chat_id, context.user_id)
    answer = deciding.answer_group(await _situation(context, found), past, context.now)
    if not answer.speaks:
        return
    line = (await _beside(context, found),) if answer.public else ()
    if answer.private:
        await _whisper(context, found, 0, line)
    else:
        context.wish(*line)
    await automatic_replies.note(
        context.unit,
        context.chat_id,
        context.user_id,
        deciding.level_of(found),
        context.raw[kind(context.raw)]["message_id"],
    )


async def _beside(context: Context, found: Assessment) -> Wish:
    message = context.raw[kind(context.raw)]
    country = await help_cards.country_of(context, context.user_id, context.chat_id)
    number = help_cards.emergency_number(context, country, ambulance=IMMINENT in found.flags)
    return wishes.send(
        context.chat_id,
        context.t("care-beside-moderator", known="yes" if number else "no", number=number or ""),
        keyboard=wishes.keyboard([await care_quietly.door(context, found, 0, context.language)]),
        reply_to=message["message_id"],
        silent=True,
        urgency=Urgency.CRISIS,
        key=f"crisis:{context.raw['update_id']}",
        about=context.user_id,
    )


# -- the buttons of the public line ----------------------------------------------------------------


def _for_author(work: Callable[[Context, Case | None], Any]) -> Callable[[Update, Context], Any]:
    """Only the member who was answered may press; nobody else learns more than that."""

    async def check(update: Update, context: Context) -> None:
        author, number, *_ = [*context.arguments, "", ""]
        if author != str(context.user_id):
            context.toast(context.label("care-toast-author"))
            return
        await work(context, await care_talk.case_of(context, number))

    return check


async def _say_safe(context: Context, case: Case | None) -> None:
    """The author says that all is well: Waymark goes quiet for a day; the moderators see that it was said."""
    until = context.now + QUIET_AFTER_FALSE_ALARM
    await care_later.plan_word(context, context.chat_id, case.number if case is not None else 0)
    await automatic_replies.be_quiet(context.unit, context.chat_id, context.user_id, until)
    context.toast(context.label("care-toast-safe"))
    context.change_pressed(context.t("care-public-safe"), urgency=Urgency.MODERATION)
    if case is not None:
        await care_team.note_cleared(context, case)


async def _ask_moderator(context: Context, case: Case | None) -> None:
    """The author wants a moderator: the alert sounds again, and the answer promises nothing."""
    if case is None or not await case_duty.reaches_somebody(context, case):
        context.toast(context.label("care-toast-nobody"), alert=True)
        return
    asked = await alerts.ask_for_person(context, case, Event.ASKED)
    key = "care-toast-seen" if asked.claimed_by is not None else "care-toast-asked"
    if await case_duty.is_nobody_for(context, asked.number):
        key = "care-toast-off-duty"
    context.toast(context.label(key), alert=True)


say_safe = _for_author(_say_safe)
ask_moderator = _for_author(_ask_moderator)
