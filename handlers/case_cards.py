"""The card of a case as moderators see it: what is known, the words folded away, where it stands, what can be done."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from content.texts import Html
from domain.cases import Event, State, read_number
from handlers import case_duty, case_standing
from handlers.case_names import folded, member_link, name_of
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.reasons import reasons as reasons_for
from storage import case_lookups, case_texts, cases, chats, people
from storage.cases import Case
from storage.chats import Chat

MOST_RULES = 4
MOST_SHOWN = case_texts.MOST_SIGNALS  # of the member's messages: the first, and the newest
SHOWN_LENGTH = 400
_SHOWN_FLAGS = ("imminent", "urgent_other", "repeated", "method_detail", "goading", "abuse")

__all__ = ["member_link", "name_of"]


def card_name(number: int) -> str:
    """The name the newest card of a case is kept under in its moderators' chat."""
    return f"case:{number}"


def number_in(name: str) -> int:
    """The case whose card is kept under a name; 0, which is no case, for the name of anything else."""
    kind, _, number = name.partition(":")
    return read_number(number) if kind == "case" else 0


async def home_of(context: Context, chat_id: int | None, moderators_chat_id: int | None) -> Chat | None:
    """The group whose language and time a card uses: its own, else one these moderators look after."""
    if chat_id is not None:
        return await chats.get(context.unit, chat_id)
    if moderators_chat_id is None:
        return None
    watched = await chats.watched_by(context.unit, moderators_chat_id)
    if not watched and moderators_chat_id > 0:
        watched = [each for each in await chats.all_active(context.unit) if each.added_by == moderators_chat_id]
    return watched[0] if watched else None


def spoken_in(context: Context, home: Chat | None) -> str:
    return context.program.texts.spoken(home.language if home else None)


async def language_for(context: Context, case: Case) -> str:
    """The language moderators read about a case in."""
    return spoken_in(context, await home_of(context, case.chat_id, case.moderators_chat_id))


def local_time(home: Chat | None, at: datetime) -> str:
    return at.astimezone(ZoneInfo(home.time_zone if home else "UTC")).strftime("%H:%M")


def message_link(context: Context, language: str, chat: Chat | None, message_id: int | None) -> Html:
    """A link to a message where Telegram has one: supergroups; elsewhere nothing."""
    if chat is None or message_id is None or chat.kind != "supergroup":
        return Html("")
    inner = str(chat.chat_id).removeprefix("-100")
    words = context.program.texts.say(language, "case-open-message")
    return Html(f' · <a href="https://t.me/c/{inner}/{message_id}">{words}</a>')


def reasons(context: Context, language: str, rules: tuple[str, ...]) -> list[str]:
    """Why a message was noticed, in words a moderator can weigh."""
    return reasons_for(context.program.texts, language, rules, MOST_RULES)


async def is_one_of_them(context: Context, case: Case) -> bool:
    """Whether the member reads the moderators' chat: somebody who helps others has a hard time."""
    if case.user_id is None or case.moderators_chat_id is None or case.drill:
        return False
    return await people.get_membership(context.unit, case.moderators_chat_id, case.user_id) in people.PRESENT


async def card(context: Context, case: Case, *, late: datetime | None = None, words: bool = True) -> Html:
    """The whole text of a card; without `words` it holds neither the member's nor the moderators'."""
    home = await home_of(context, case.chat_id, case.moderators_chat_id)
    language = spoken_in(context, home)
    known = await _known(context, case, home, language, late)
    covered = await _words(context, case) if words else []
    standing = await case_standing.lines(context, case, home, language, words=words)
    return Html(
        "\n".join([known[0], *covered, *known[1:], *await _around(context, case, language, words=words), "", *standing])
    )


async def _known(context: Context, case: Case, home: Chat | None, language: str, late: datetime | None) -> list[Html]:
    say, plain = context.program.texts.say, context.program.texts.plain
    member = await name_of(context, case.user_id, language)
    place = home.title if home and case.chat_id is not None else plain(language, "case-in-private")
    where = home if case.chat_id is not None else None
    link = message_link(context, language, where, case.message_id)
    found = [
        say(language, "drill-title", number=str(case.number))
        if case.drill
        else say(language, "case-title", number=str(case.number), member=member, place=place),
        *([say(language, "case-drill")] if case.drill else []),
        say(language, _tier_key(case)),
        *(say(language, f"case-flag-{flag.replace('_', '-')}") for flag in _SHOWN_FLAGS if flag in case.flags),
        await _when(context, case, home, language, late, link),
    ]
    if late is not None:
        found.append(say(language, "case-late"))
    if why := reasons(context, language, case.rules):
        found.append(say(language, "case-rules", rules=", ".join(why)))
    return found


async def _when(
    context: Context, case: Case, home: Chat | None, language: str, late: datetime | None, link: Html
) -> Html:
    """When it was written; of several messages the first and the newest, which the link leads to."""
    first, say = local_time(home, late or case.opened_at), context.program.texts.say
    newest = await cases.last(context.unit, case.number, Event.SIGNAL)
    if newest is None or local_time(home, newest) == first:
        return say(language, "case-when", time=first, link=link)
    return say(language, "case-when-several", first=first, time=local_time(home, newest), link=link)


async def _words(context: Context, case: Case) -> list[Html]:
    """What the member wrote, folded; a case that is over needs it no more."""
    if not case.is_open:
        return []
    kept = await case_texts.newest(context.unit, context.program.seal, case.number, case_texts.SIGNAL, MOST_SHOWN)
    return [folded(each.text, SHOWN_LENGTH) for each in kept if each.text]


async def _around(context: Context, case: Case, language: str, *, words: bool) -> list[Html]:
    """How often, whether the member can be written to, whether they are still there, who is on duty."""
    say = context.program.texts.say
    found = []
    if case.signals > 1:
        found.append(say(language, "case-signals", count=case.signals))
    elif case.user_id is not None and await case_lookups.is_first(context.unit, case):
        found.append(say(language, "case-first"))
    if not case.is_open:
        return found
    person = await people.get(context.unit, case.user_id) if case.user_id is not None else None
    if person is not None:
        found.append(say(language, "case-private", open="yes" if person.reachable else "no"))
    if case.left_group:
        found.append(say(language, "case-left-group"))
    if await is_one_of_them(context, case):
        found.append(say(language, "case-one-of-you-private" if words else "case-one-of-you"))
    duty = await case_duty.on_duty_line(context, case, language) if case.state is State.OPEN else None
    return [*found, duty] if duty is not None else found


async def buttons(context: Context, case: Case, chat_id: int | None = None) -> dict[str, Any]:
    """The steps that are offered now; in somebody's private chat Help now stays last."""
    where = case.moderators_chat_id if chat_id is None else chat_id
    language = await language_for(context, case)
    rows = [
        [
            wishes.button(
                context.program.texts.plain(language, f"case-button-{action.replace('_', '-')}"),
                f"relay:start:{case.number}" if action == "relay" else f"cases:{action}:{case.number}",
            )
            for action in row
        ]
        for row in _offered(case, alone=case.moderators_chat_id is not None and case.moderators_chat_id > 0)
    ]
    return framed(context, rows, where, language)


def framed(context: Context, rows: list[list[dict[str, str]]], chat_id: int | None, language: str) -> dict[str, Any]:
    """Buttons as the place asks for them: in somebody's private chat Help now stays last."""
    if chat_id is not None and chat_id > 0:
        return context.private_keyboard(*rows, language=language)
    return wishes.keyboard(*rows)


def _offered(case: Case, *, alone: bool) -> list[list[str]]:
    """The buttons of a state; where one person looks after a group alone, there is nobody to hand anything to."""
    if case.state is State.OPEN:
        return [["claim"], ["false"] if alone else ["false", "decline"], ["primer", "note"]]
    if case.state is State.CLAIMED:
        return [
            [] if case.drill or case.user_id is None else ["relay"],
            ["primer", "note"],
            [] if alone else ["backup", "hand"],
            ["decline", "close"],
        ]
    if case.state is State.FOLLOW_UP:
        return [["write"] if alone else ["write", "hand"], ["note", "resolve"]]
    return [] if case.drill else [["reopen"]]


def _tier_key(case: Case) -> str:
    """Worry about the member and worry of the member are the same tier, and not the same sentence."""
    told = "told" in case.flags and case.tier == "concern_other"
    return "case-tier-told" if told else f"case-tier-{case.tier.replace('_', '-')}"
