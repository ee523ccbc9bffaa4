"""What moderators hear of a worry: a case about the member, a note that says who told, and a word back to them."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from telegram import Update

from content.texts import Html
from domain import worry as deciding
from domain.cases import read_number
from domain.distress import Assessment, Tier
from domain.wishes import Urgency
from domain.worry import TOLD, Verdict
from handlers import alerts, case_cards
from handlers.alerts import Desk
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.raw import Raw, pressed
from storage import case_texts, cases, outbox, people, schedule, worries
from storage.cache import Caches
from storage.cases import Case
from storage.schedule import Occasion
from storage.worries import Worry

SHOWN_LENGTH = 400
MOST_SHOWN = 5
# Shortly before the note's own name is dropped with all names of messages that old.
FORGET_AFTER = deciding.KEEP_FOR - timedelta(hours=1)
LOOKED_AT = frozenset({"follow_up", "resolved", "false_alarm"})


async def tell(context: Context, worry: Worry, words: str) -> Desk | None:
    """Pass a worry on: into the member's case, or a case of its own. Give who was told; None: there is nobody."""
    desk = await desk_for(context, worry)
    if desk is None or worry.about is None:
        return None
    earlier = await _last_told(context, worry)
    case = await cases.current(context.unit, worry.about, desk.chat_id)
    if case is None:
        urgent = context.program.detector.assess(words).flags & {"urgent_other"}
        found = Assessment(Tier.CONCERN_OTHER, frozenset({TOLD}) | urgent, ())
        case = await alerts.begin_about(
            context, desk, worry.about, found, chat_id=worry.chat_id, message_id=worry.message_id
        )
    if words.strip():
        await case_texts.keep(
            context.unit, context.program.seal, case.number, "told", words.strip(), author=context.user_id
        )
    await worries.change(context.unit, worry.number, case_number=case.number, told_at=context.now)
    told = replace(worry, case_number=case.number, told_at=context.now)
    text = await _note(context, told, await _said_so_far(context, told))
    await _show(context, desk, told, text, silent=not deciding.sounds(earlier, context.now), beside=case)
    return desk


async def tell_of_card(context: Context, worry: Worry) -> None:
    """Let the team know, quietly, that somebody wished a card; not whether it was left."""
    desk = await desk_for(context, worry)
    if desk is None:
        return
    text = await _line(context, worry, "worry-team-card")
    await _show(context, desk, worry, text, silent=True)


async def desk_for(context: Context, worry: Worry) -> Desk | None:
    """Where a worry can be told; None where nobody reads but the member and whoever is worried."""
    desk = await alerts.desk_of(context, worry.chat_id, worry.about or 0)
    return desk if desk is not None and await _places(context, desk, worry) else None


async def reads_along(context: Context, desk: Desk, worry: Worry) -> bool:
    """Whether the member is one of those who read the moderators' chat."""
    if desk.is_person or worry.about is None:
        return False
    return await people.get_membership(context.unit, desk.chat_id, worry.about) in people.PRESENT


async def judge(update: Update, context: Context) -> None:
    """Mark a worry as not in good faith, or take that back; whoever told it does not hear of it."""
    number, verdict = [*context.arguments, "", ""][:2]
    worry = await worries.get(context.unit, read_number(number))
    if worry is None or verdict not in set(Verdict) or not await _is_moderator(context, worry):
        context.toast(context.label("worry-toast-gone"))
        return
    if not deciding.may_judge(context.user_id, worry.worried, worry.about):
        context.toast(context.label("worry-toast-own"), alert=True)
        return
    await worries.change(context.unit, worry.number, verdict=verdict)
    context.toast(context.label("worry-toast-useful" if verdict == Verdict.USEFUL else "worry-toast-bad-faith"))
    changed = replace(worry, verdict=verdict)
    language = await _language(context, worry)
    found = context.raw["callback_query"].get("message") or {}
    markup = _keyboard(context, changed, language, context.chat_id)
    context.wish(wishes.edit_keyboard(context.chat_id, message_id=found.get("message_id"), keyboard=markup))


def follows_case(raw: Raw, _caches: Caches) -> bool:
    """Whether a button of a case was pressed: it may have been looked at by now."""
    data = pressed(raw)
    return data is not None and data[0] == "cases" and len(data) > 2


async def look_at_case(update: Update, context: Context) -> None:
    """Thank whoever told, when the pressed button closed a case."""
    case = await cases.get(context.unit, read_number((pressed(context.raw) or ["", "", ""])[2]))
    if case is not None and str(case.state) in LOOKED_AT:
        await thank(context, case)


async def thank(context: Context, case: Case) -> None:
    """Tell everybody who was worried about a case that it was looked at, once; and take their words from the note."""
    for worry in await worries.of_case(context.unit, case.number):
        key = f"worry-thanks:{worry.number}:{case.number}"
        person = await people.get(context.unit, worry.worried)
        if person is not None and person.reachable and worry.verdict != Verdict.BAD_FAITH:
            language = await context.language_of(person.user_id, worry.chat_id)
            text = context.program.texts.say(language, "worry-looked")
            context.whisper(person.user_id, text, context.private_keyboard(language=language), key=key)
        await _change_note(context, worry, case, await _note(context, worry, ""))


async def forget(occasion: Occasion, context: Context) -> None:
    """Take names and words from a note about a month after it was sent."""
    text = context.program.texts.say(occasion.payload["language"], "worry-team-forgotten")
    markup = context.private_keyboard(language=occasion.payload["language"]) if occasion.chat_id > 0 else None
    context.wish(
        wishes.edit(
            occasion.chat_id, text, refers_to=occasion.payload["note"], keyboard=markup, urgency=Urgency.SCHEDULED
        )
    )


async def _last_told(context: Context, worry: Worry) -> Any:
    """When the team last heard of a worry about this member's case."""
    case = await cases.current(context.unit, worry.about or 0)
    times = [each.told_at for each in await worries.of_case(context.unit, case.number)] if case is not None else []
    return max((each for each in times if each is not None), default=None)


async def _is_moderator(context: Context, worry: Worry) -> bool:
    """Whether the button was pressed where the team reads, or by one of the team in private."""
    desk = await alerts.desk_of(context, worry.chat_id, worry.about or 0)
    if desk is None:
        return False
    if desk.chat_id == context.chat_id:
        return True
    return context.in_private and (
        await people.get_membership(context.unit, desk.chat_id, context.user_id) in people.PRESENT
    )


async def _note(context: Context, worry: Worry, words: str) -> Html:
    text = await _line(context, worry, "worry-team-told")
    if not words:
        return text
    cut = words if len(words) <= SHOWN_LENGTH else f"{words[:SHOWN_LENGTH].rstrip()}…"
    return Html(f"{text}\n<tg-spoiler>{html.escape(cut, quote=False)}</tg-spoiler>")


async def _said_so_far(context: Context, worry: Worry) -> str:
    """All that whoever is worried has told: a later note stands in place of the earlier one."""
    assert worry.case_number is not None
    kept = await case_texts.newest(context.unit, context.program.seal, worry.case_number, "told", MOST_SHOWN)
    return "\n".join(each.text for each in kept if each.text and each.author == worry.worried)


async def _line(context: Context, worry: Worry, key: str) -> Html:
    language = await _language(context, worry)
    home = await case_cards.home_of(context, worry.chat_id, None)
    return context.program.texts.say(
        language,
        key,
        who=await case_cards.name_of(context, worry.worried, language),
        member=await case_cards.name_of(context, worry.about, language),
        number=str(worry.case_number or ""),
        link=case_cards.message_link(context, language, home, worry.message_id),
    )


async def _language(context: Context, worry: Worry) -> str:
    return case_cards.spoken_in(context, await case_cards.home_of(context, worry.chat_id, None))


async def _show(
    context: Context, desk: Desk, worry: Worry, text: Html, *, silent: bool, beside: Case | None = None
) -> None:
    """Send the note to the team; a member who reads there is not shown it, the others get it in private."""
    language = await _language(context, worry)
    name, card = _name(worry.number, of_card=beside is None), None
    for chat_id in await _places(context, desk, worry):
        if await outbox.find_message(context.unit.connection, chat_id, name) is not None:
            context.wish(wishes.delete(chat_id, refers_to=name, urgency=Urgency.MODERATION))
        if beside is not None:
            card = await outbox.find_message(context.unit.connection, chat_id, case_cards.card_name(beside.number))
        await _plan_forgetting(context, chat_id, name, language)
        context.wish(
            wishes.send(
                chat_id,
                text,
                keyboard=_keyboard(context, worry, language, chat_id),
                reply_to=card,
                silent=silent,
                urgency=Urgency.MODERATION,
                keep_as=name,
                about=worry.worried,
            )
        )


async def _places(context: Context, desk: Desk, worry: Worry) -> Sequence[int]:
    if not await reads_along(context, desk, worry):
        return [desk.chat_id]
    found = []
    for user_id in await people.members_of(context.unit, desk.chat_id):
        person = await people.get(context.unit, user_id)
        if person is not None and person.reachable and user_id not in (worry.about, worry.worried):
            found.append(user_id)
    return found


def _keyboard(context: Context, worry: Worry, language: str, chat_id: int) -> dict[str, Any]:
    """One button: the verdict that does not stand."""
    bad = worry.verdict == Verdict.BAD_FAITH
    verdict = Verdict.USEFUL if bad else Verdict.BAD_FAITH
    key = "worry-button-useful" if bad else "worry-button-bad-faith"
    row = [wishes.button(context.program.texts.plain(language, key), f"worry:judge:{worry.number}:{verdict}")]
    return context.private_keyboard(row, language=language) if chat_id > 0 else wishes.keyboard(row)


async def _change_note(context: Context, worry: Worry, case: Case, text: Html) -> None:
    if case.moderators_chat_id is None:
        return
    desk = Desk(case.moderators_chat_id)
    language = await _language(context, worry)
    for chat_id in await _places(context, desk, worry):
        markup = _keyboard(context, worry, language, chat_id)
        name = _name(worry.number)
        context.wish(
            wishes.edit(chat_id, text, refers_to=name, keyboard=markup, urgency=Urgency.MODERATION, about=worry.worried)
        )


async def _plan_forgetting(context: Context, chat_id: int, name: str, language: str) -> None:
    await schedule.cancel(context.unit, "worry.forget", chat_id, prefix=name)
    await schedule.plan(
        context.unit,
        "worry.forget",
        chat_id,
        f"{name} {context.now:%Y%m%d%H%M%S}",
        context.now + FORGET_AFTER,
        payload={"note": name, "language": language},
    )


def _name(number: int, *, of_card: bool = False) -> str:
    """The name a note is kept under in the chats it was sent to."""
    return f"worry-card:{number}" if of_card else f"worry:{number}"
