"""Where moderators are told what was done, and the words of it: cards, notes to the member, spans and times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton, format_time

from content.texts import Html, Texts
from domain import durations
from domain.sanctions import Origin, Sanction
from domain.wishes import Urgency, Wish
from handlers.kit import wishes
from handlers.kit.context import Context
from storage import chats, people
from storage.chats import Chat

LOCALES = {"en": "en_GB", "da": "da", "de": "de"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word to the moderators goes: their chat, the issuer in private, or, last and discreetly, the group."""

    chat_id: int
    language: str
    public: bool = False
    thread: int | None = None

    @property
    def private(self) -> bool:
        return self.chat_id > 0


async def place_for(context: Context, chat: Chat, issuer: int | None, *, thread: int | None = None) -> Place:
    """The best place there is for words that other members need not read."""
    texts = context.program.texts
    room = await chats.get(context.unit, chat.moderators_chat_id) if chat.moderators_chat_id else None
    if room is not None and room.active and room.chat_id != chat.chat_id:
        return Place(room.chat_id, texts.spoken(room.language))
    person = await people.get(context.unit, issuer) if issuer else None
    if person is not None and person.reachable:
        return Place(person.user_id, await context.language_of(person.user_id, chat.chat_id))
    return Place(chat.chat_id, texts.spoken(chat.language), public=True, thread=thread)


def say(context: Context, place: Place, key: str, **values: Any) -> Html:
    return context.program.texts.say(place.language, key, **values)


def tell(context: Context, place: Place, html: str, *row: dict[str, str], **wish: Any) -> Wish:
    """A silent message to that place with a row of buttons; the caller makes the wish, or hangs it on another."""
    keyboard = wishes.keyboard(row)
    if place.private:
        keyboard = context.private_keyboard(row, language=place.language)
    wish = {"urgency": Urgency.MODERATION, **wish}
    return wishes.send(
        place.chat_id,
        html,
        keyboard=keyboard if row or place.private else None,
        silent=True,
        thread=place.thread,
        **wish,
    )


def undo_button(context: Context, place: Place, sanction: Sanction) -> dict[str, str]:
    label = context.program.texts.plain(place.language, "button-undo")
    return wishes.button(label, f"undo:press:{sanction.chat_id}:{sanction.number}")


def card_name(sanction: Sanction) -> str:
    """The name a sanction's card is kept under, so that it can be changed later."""
    return f"sanction:{sanction.number}"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a card is about: the sanction, the name of whom it concerns, and the group."""

    sanction: Sanction
    name: str
    chat: Chat


async def card(context: Context, place: Place, subject: Subject, *more: Html) -> Html:
    """The card of a sanction: what, who, where, why, by whom; in the group itself only its number."""
    sanction = subject.sanction
    if place.public:
        return lines(say(context, place, "moderation-done", number=str(sanction.number)))
    values = _ending(context, place.language, subject)
    head = say(
        context, place, f"moderation-card-{_shape(sanction)}",
        number=str(sanction.number), name=subject.name, group=subject.chat.title, **values,
    )  # fmt: skip
    return lines(
        head, _reason(context.program.texts, place.language, sanction), await _by(context, place, sanction), *more
    )


def note(context: Context, language: str, subject: Subject, *more: Html) -> Html:
    """What the member reads in private: what happened, for how long, why, and how to answer."""
    texts, sanction = context.program.texts, subject.sanction
    values = _ending(context, language, subject)
    return lines(
        texts.say(language, f"moderation-note-{_noted(sanction)}", group=subject.chat.title, **values),
        *more,
        _reason(texts, language, sanction),
        texts.say(language, "moderation-note-answer"),
    )


def note_keyboard(
    context: Context, language: str, sanction: Sanction, *more: Sequence[dict[str, str]]
) -> dict[str, Any]:
    label = context.program.texts.plain(language, "moderation-button-answer")
    answer = [wishes.button(label, f"replies:write:{sanction.number}")]
    return context.private_keyboard(answer, *more, language=language)


def lines(*found: Html | None) -> Html:
    return Html("\n".join(line for line in found if line))


def spell_span(texts: Texts, language: str, span: timedelta) -> str:
    """A duration in words."""
    return " ".join(texts.plain(language, f"moderation-span-{name}", count=n) for name, n in durations.parts(span))


def spell_time(moment: datetime, now: datetime, chat: Chat, language: str) -> str:
    """A moment in the group's own time, with the year only where it is another one."""
    zone, locale = ZoneInfo(chat.time_zone), LOCALES.get(language, language)
    skeleton = "MMMEd" if moment.astimezone(zone).year == now.astimezone(zone).year else "yMMMEd"
    day = format_skeleton(skeleton, moment, tzinfo=zone, locale=locale)
    return f"{day}, {format_time(moment, 'short', tzinfo=zone, locale=locale)}"


def _shape(sanction: Sanction) -> str:
    return f"{sanction.kind}-until" if sanction.until is not None else str(sanction.kind)


def _noted(sanction: Sanction) -> str:
    return f"{sanction.kind}-rule" if sanction.origin is Origin.RULE else _shape(sanction)


def _ending(context: Context, language: str, subject: Subject) -> dict[str, str]:
    sanction = subject.sanction
    if sanction.until is None:
        return {}
    return {
        "until": spell_time(sanction.until, context.now, subject.chat, language),
        "span": spell_span(context.program.texts, language, sanction.until - sanction.issued_at),
    }


def _reason(texts: Texts, language: str, sanction: Sanction) -> Html | None:
    if sanction.origin is Origin.WARNINGS:
        return texts.say(language, "moderation-reason-warnings")
    if sanction.reason:
        return texts.say(language, "moderation-reason", reason=sanction.reason)
    return texts.say(language, "moderation-reason-none") if sanction.origin is Origin.COMMAND else None


async def _by(context: Context, place: Place, sanction: Sanction) -> Html:
    by = await people.get(context.unit, sanction.issued_by) if sanction.issued_by else None
    if sanction.issued_by is None and sanction.origin in (Origin.RULE, Origin.WARNINGS):
        return say(context, place, "moderation-by-rule")
    key = "moderation-by-hand" if sanction.origin is Origin.HAND else "moderation-by"
    return say(context, place, key, issuer=by.name if by else say(context, place, "moderation-somebody"))
