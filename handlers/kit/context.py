"""The context every handler gets: the unit, the texts, the people and chats at hand, and the wishes it makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from pydantic import BaseModel
from telegram.ext import CallbackContext, ExtBot

from content.texts import Html, Texts
from domain.wishes import Wish
from handlers.kit import wishes
from handlers.kit.facts import Facts
from handlers.kit.raw import Raw, aside, display_name, is_private, lane, pressed, sender
from storage import chats, people
from storage.chats import Chat
from storage.people import Person
from storage.unit import Unit

if TYPE_CHECKING:
    from content.helplines import Helplines
    from content.packs import Exercise, Pack
    from domain.distress import Detector
    from handlers.kit.registry import Registry
    from storage.sealing import Seal

Options = TypeVar("Options", bound=BaseModel)
HELP_NOW = "help:now"


@dataclass(slots=True)
class Program:
    """What stays the same while Waymark runs: who it is, what it can say, and what it can do."""

    bot_id: int
    username: str
    texts: Texts
    registry: Registry
    detector: Detector
    packs: Mapping[str, Pack]
    exercises: Mapping[str, Sequence[Exercise]]
    helplines: Helplines
    now: Callable[[], datetime]
    fingerprint_key: bytes
    seal: Seal
    reads_all: bool = True  # whether Telegram shows it more than commands where it is no administrator
    pulse: dict[int, datetime] = field(default_factory=dict)  # when each group last heard a person, since the start


class Speaking(Protocol):
    """Anything that carries the program: enough to choose words by, without a unit of work."""

    @property
    def program(self) -> Program: ...


@dataclass(slots=True)
class Moment:
    """The one thing being handled right now."""

    unit: Unit
    raw: Raw
    facts: Facts = field(default_factory=Facts)
    only: tuple[str, ...] = ()
    chat: Chat | None = None
    person: Person | None = None


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """python-telegram-bot's context with Waymark's own things on it. Handlers never use its `bot`."""

    program: Program
    moment: Moment
    chosen: Any  # what the feature's entry gave for this update

    @property
    def unit(self) -> Unit:
        return self.moment.unit

    @property
    def now(self) -> datetime:
        return self.moment.unit.now

    @property
    def raw(self) -> Raw:
        return self.moment.raw

    @property
    def facts(self) -> Facts:
        return self.moment.facts

    @property
    def chat(self) -> Chat | None:
        """The group this happens in; None in private chats."""
        return self.moment.chat

    @property
    def person(self) -> Person | None:
        """The person who acts, once Waymark has met them."""
        return self.moment.person

    @property
    def user_id(self) -> int:
        """The id of the person who acts; 0 where there is none."""
        who = sender(self.raw)
        return int(who["id"]) if who else 0

    @property
    def name(self) -> str:
        who = sender(self.raw)
        return display_name(who) if who else "…"

    @property
    def in_private(self) -> bool:
        return is_private(self.raw)

    @property
    def chat_id(self) -> int:
        return lane(self.raw)

    @property
    def arguments(self) -> list[str]:
        """What follows feature and action in a pressed button's data."""
        return (pressed(self.raw) or [])[2:]

    # -- words -------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The language to answer in here: the person's own in private, the group's in a group."""
        if self.chat is not None and not self.in_private:
            return self.program.texts.spoken(self.chat.language)
        if self.person is not None and self.person.language:
            return self.program.texts.spoken(self.person.language)
        who = sender(self.raw)
        return self.program.texts.spoken(who.get("language_code") if who else None)

    async def language_of(self, user_id: int, chat_id: int | None = None) -> str:
        """The language to write to somebody in private: their own choice, else the group's."""
        person = await people.get(self.unit, user_id)
        if person is not None and person.language:
            return self.program.texts.spoken(person.language)
        where = await chats.get(self.unit, chat_id) if chat_id is not None else None
        return self.program.texts.spoken(where.language if where else None)

    def t(self, key: str, **values: Any) -> Html:
        """A text in the language of this place, as HTML; plain strings among the values are escaped."""
        return self.program.texts.say(self.language, key, **values)

    def label(self, key: str, **values: Any) -> str:
        """A text for a button or a toast."""
        return self.program.texts.plain(self.language, key, **values)

    # -- wishes ------------------------------------------------------------------------------------

    def wish(self, *made: Wish) -> None:
        self.unit.wish(*made)

    def reply(self, html: str, keyboard: Mapping[str, Any] | None = None, **more: Any) -> None:
        """Say something in this chat, in the topic it came from; to what only Waymark saw, where only they see it."""
        where = self.raw.get("message") or (self.raw.get("callback_query") or {}).get("message") or {}
        thread = where.get("message_thread_id") if where.get("is_topic_message") else None
        if aside(self.raw) is not None:
            reachable = self.person is not None and self.person.reachable
            instead = (wishes.send(self.user_id, html, keyboard=keyboard),) if reachable else ()
            more = {"otherwise": instead, "about": self.user_id, **more, **self._alone, "reply_to": None}
        self.wish(wishes.send(self.chat_id, html, keyboard=keyboard, thread=thread, **more))

    def whisper(self, user_id: int, html: str, keyboard: Mapping[str, Any] | None = None, **more: Any) -> None:
        """Say something to a person in private; `otherwise` follows where that can't arrive."""
        self.wish(wishes.send(user_id, html, keyboard=keyboard, **more))

    def toast(self, text: str = "", *, alert: bool = False, url: str | None = None) -> None:
        """Answer the pressed button."""
        self.wish(wishes.answer(self.raw["callback_query"]["id"], text, alert=alert, url=url))

    def change_pressed(self, html: str, keyboard: Mapping[str, Any] | None = None, **more: Any) -> None:
        """Change the message whose button was pressed."""
        more |= self._alone
        self.wish(wishes.edit(self.chat_id, html, message_id=self._pressed_id, keyboard=keyboard, **more))

    def change_pressed_keyboard(self, keyboard: Mapping[str, Any] | None = None) -> None:
        """Change only the buttons of the message whose button was pressed."""
        self.wish(wishes.edit_keyboard(self.chat_id, message_id=self._pressed_id, keyboard=keyboard, **self._alone))

    @property
    def _pressed_id(self) -> int | None:
        """What the pressed message goes by."""
        found = self.raw["callback_query"].get("message") or {}
        number = aside(self.raw)
        return number if number is not None else found.get("message_id")

    @property
    def _alone(self) -> dict[str, Any]:
        """What makes a wish one for the person who acts alone, where what they act on is."""
        return {"only_for": self.user_id} if aside(self.raw) is not None else {}

    def private_keyboard(self, *rows: Sequence[dict[str, str]], language: str | None = None) -> dict[str, Any]:
        """Buttons for a private chat: Help now is always the last."""
        words = self.program.texts.plain(language or self.language, "button-help-now")
        return wishes.keyboard(*rows, [wishes.button(words, HELP_NOW)])

    def start_link(self, token: str) -> str:
        """The address that opens the private chat and follows a token made by storage.links."""
        return f"https://t.me/{self.program.username}?start={token}"

    # -- settings ----------------------------------------------------------------------------------

    async def options(self, model: type[Options], feature: str, chat_id: int | None = None) -> Options:
        """A feature's options for a group (this one by default), with defaults where nothing was chosen."""
        return model.model_validate(await chats.options(self.unit, chat_id or self.chat_id, feature))
