"""The notice of a held message: the moderators have it first, and only then is anything taken out of the group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from content.texts import Html
from domain.distress import Assessment
from domain.shield import LONGEST_WORDS, Decision, Fate, Kind, State, is_cry
from domain.wishes import Urgency, Wish
from handlers import case_cards, shield_words
from handlers.alerts import Desk
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.shield_support import Target
from storage import chats, people
from storage.chats import Chat
from storage.held_messages import Held

_NAMES = {Kind.METHOD: "method-detail", Kind.GOADING: "goading"}


@dataclass(frozen=True, slots=True)
class Matter:
    """A message that is to be held, and what was decided about it. `again`: it follows another one at once."""

    kind: Kind
    decision: Decision
    found: Assessment
    target: Target | None
    words: str
    again: bool = False
    thread: int | None = None


def notice_name(number: int) -> str:
    """The name a notice is kept under in the chat it went to."""
    return f"held:{number}"


def stand_in_name(number: int) -> str:
    """The name of the line that stands where a cry for help stood."""
    return f"stand-in:{number}"


async def send(context: Context, desk: Desk, held: Held, matter: Matter) -> None:
    """Show the message to the moderators; that it leaves the group, and that its author hears so, hangs on this."""
    assert context.chat is not None
    language = case_cards.spoken_in(context, context.chat)
    what_follows = await _removal(context, context.chat, held, matter, desk)
    words = [
        *_head(context, language, context.chat, held, matter),
        fold(context, language, matter.words[:LONGEST_WORDS]),
    ]
    notice = wishes.send(
        desk.chat_id,
        Html("\n\n".join(words)),
        keyboard=keyboard(context, language, held, can_take=context.chat.may("can_delete_messages")),
        silent=matter.kind is Kind.METHOD,
        urgency=Urgency.MODERATION,
        key=f"shield:{held.chat_id}:{held.message_id}",
        keep_as=notice_name(held.number),
        about=held.user_id,
        then=what_follows,
    )
    context.wish(replace(notice, otherwise=await _to_spare(context, desk, held, matter, what_follows)))


def fold(context: Context, language: str, words: str) -> Html:
    """Words behind a spoiler: nobody reads them without wanting to."""
    return context.program.texts.say(language, "shield-words", words=words)


def keyboard(context: Context, language: str, held: Held, *, can_take: bool = True) -> dict[str, Any]:
    """What can be done with a held message now; after a decision the words are one more press away."""
    rows = [[_button(context, language, action, held)] for action in _actions(held, can_take=can_take)]
    if held.moderators_chat_id is not None and held.moderators_chat_id > 0:
        return context.private_keyboard(*rows, language=language)
    return wishes.keyboard(*rows)


async def standing(context: Context, held: Held, by: str) -> tuple[Html, dict[str, Any]]:
    """A notice after a decision: what it was about and who decided what, without the words."""
    group = await chats.get(context.unit, held.chat_id)
    language = case_cards.spoken_in(context, group)
    say = context.program.texts.say
    known = await people.get(context.unit, held.user_id) if held.user_id is not None else None
    title = _title(context, language, group, held, known.name if known else "…")
    return Html(f"{title}\n\n{say(language, f'shield-{held.state}', who=by)}"), keyboard(context, language, held)


def _actions(held: Held, *, can_take: bool) -> list[str]:
    if held.state is State.HIDDEN:
        warn = [] if held.kind is Kind.METHOD else ["warn"]
        return [*warn, "back", "keep", "show"]
    if held.state is State.SHOWN:
        take = ["take"] if can_take else []
        warn = [] if held.kind is Kind.METHOD else ["warn"]
        return [*take, *warn, "leave", "show"]
    return ["show"]


def _button(context: Context, language: str, action: str, held: Held) -> dict[str, str]:
    key = "shield-button-fine" if (action, held.kind) == ("back", Kind.GOADING) else f"shield-button-{action}"
    where = f"{held.chat_id}:" if action in ("take", "warn") else ""
    return wishes.button(context.program.texts.plain(language, key), f"shield:{action}:{where}{held.number}")


def _title(context: Context, language: str, group: Chat | None, held: Held, name: str, link: str = "") -> Html:
    return context.program.texts.say(
        language,
        f"shield-title-{_NAMES[held.kind]}",
        number=str(held.number),
        member=case_cards.member_link(held.user_id or 0, name),
        place=group.title if group is not None else "",
        link=Html(link),
    )


def _head(context: Context, language: str, group: Chat, held: Held, matter: Matter) -> list[Html]:
    say = context.program.texts.say
    asks = matter.decision.fate is Fate.ASK
    link = case_cards.message_link(context, language, group, held.message_id) if asks else Html("")
    found = [_title(context, language, group, held, context.name, link)]
    if matter.target is not None:
        who = case_cards.member_link(matter.target.user_id, matter.target.name)
        found.append(say(language, "shield-said-to", member=who))
    fate = f"asked-{matter.decision.why}" if asks else f"{matter.decision.fate}-{_NAMES[matter.kind]}"
    found.append(say(language, f"shield-fate-{fate}"))
    if is_cry(matter.found):
        found.append(say(language, "shield-also-cry"))
    return found


async def _removal(context: Context, group: Chat, held: Held, matter: Matter, desk: Desk) -> tuple[Wish, ...]:
    """What follows once the moderators have it: it goes, and its author is met; nothing where they are asked first."""
    if matter.decision.fate is Fate.ASK:
        return ()
    language = case_cards.spoken_in(context, group)
    say = context.program.texts.say
    alone = context.private_keyboard(language=language) if desk.is_person else None
    failed = wishes.send(
        desk.chat_id, say(language, "shield-not-deleted", number=str(held.number)), keyboard=alone, silent=True
    )
    met = () if matter.again or matter.kind is Kind.GOADING else await shield_words.author_note(context, group, held)
    gone = wishes.delete(
        held.chat_id, held.message_id, urgency=Urgency.MODERATION, about=held.user_id, then=met, otherwise=(failed,)
    )
    if matter.decision.fate is Fate.REMOVE:
        return (gone,)
    after: dict[str, Any] = {"thread": matter.thread, "then": (gone,), "otherwise": (failed,)}
    return (shield_words.stand_in(context, group, held, context.name, **after),)


async def _to_spare(
    context: Context, desk: Desk, held: Held, matter: Matter, what_follows: tuple[Wish, ...]
) -> tuple[Wish, ...]:
    """Where the moderators' chat refuses, whoever set Waymark up has the message first; without them nothing goes."""
    if desk.is_person or desk.spare is None or context.chat is None:
        return ()
    language = await context.language_of(desk.spare, held.chat_id)
    words = [
        context.program.texts.say(language, "shield-undelivered"),
        *_head(context, language, context.chat, held, matter),
        fold(context, language, matter.words[:LONGEST_WORDS]),
    ]
    return (
        wishes.send(
            desk.spare,
            Html("\n\n".join(words)),
            keyboard=context.private_keyboard(language=language),
            urgency=Urgency.MODERATION,
            about=held.user_id,
            then=what_follows,
        ),
    )
