"""Help from memory while the database is away: nothing is kept, counted or claimed, and nobody is alerted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from content.countries import find_country
from content.texts import Html
from domain.care import IMMINENT
from domain.distress import Tier, own_text
from domain.wishes import Wish
from handlers import help_cards
from handlers.kit import raw as reading
from handlers.kit import wishes
from handlers.kit.context import Program
from handlers.kit.raw import Raw
from storage.cache import Caches
from storage.chats import Chat
from storage.people import Person

ASKING = frozenset({"helplines", "crisis", "hotlines"})


@dataclass(frozen=True, slots=True)
class FromMemory:
    """What is known of a chat and a person without asking the database."""

    program: Program
    chat: Chat | None
    person: Person | None
    language: str

    @property
    def country(self) -> str | None:
        return (self.person.country if self.person else None) or (self.chat.country if self.chat else None)


def answers(raw: Raw, program: Program, caches: Caches) -> Iterator[Wish]:
    """What can be said right now to somebody in danger, or to somebody who asks for help lines or presses Help now."""
    where, who = reading.chat(raw), reading.sender(raw)
    if where is None or who is None:
        return
    known = _recall(raw, program, caches)
    alone = reading.is_private(raw) or reading.aside(raw) is not None  # what nobody else saw is answered in private
    to = who["id"] if alone else where["id"]
    query = raw.get("callback_query")
    if query is not None:
        if (reading.pressed(raw) or [""])[0] == "help":
            yield wishes.answer(query["id"])
            yield wishes.send(to, _lines(known, known.country))
        return
    given = reading.command(raw, program.username)
    if given is not None and given[0] in ASKING:
        asked = find_country(given[1]) if given[1] else []
        yield wishes.send(to, _lines(known, asked[0] if len(asked) == 1 else known.country))
        return
    found = raw.get("message") or raw.get("edited_message")
    if found is None:
        return
    read = program.detector.assess(own_text(found))
    if read.tier is Tier.CRISIS:
        yield wishes.send(
            to, _danger(known, imminent=IMMINENT in read.flags), reply_to=found["message_id"] or None, silent=True
        )
        if alone:
            yield wishes.send(to, _lines(known, known.country))


def _recall(raw: Raw, program: Program, caches: Caches) -> FromMemory:
    where, who = reading.chat(raw) or {}, reading.sender(raw) or {}
    chat: Chat | None = caches.chats.get(where.get("id"))
    person: Person | None = caches.people.get(who.get("id"))
    group = chat if not reading.is_private(raw) else None
    chosen = (group.language if group else None) or (person.language if person else None) or who.get("language_code")
    return FromMemory(program, chat, person, program.texts.spoken(chosen))


def _lines(known: FromMemory, country: str | None) -> Html:
    shown = help_cards.lines(known, country, known.language)
    return known.program.texts.say(known.language, "helplines-now", lines=shown)


def _danger(known: FromMemory, *, imminent: bool) -> Html:
    number = help_cards.emergency_number(known, known.country, ambulance=imminent)
    return known.program.texts.say(
        known.language,
        "care-public-imminent" if imminent else "care-public-crisis",
        told="nobody",
        known="yes" if number else "no",
        number=number or "",
        directory=help_cards.directory(known),
    )
