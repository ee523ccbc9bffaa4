"""Passing words on between a member and the moderator of their case: sealed, in order, and never as somebody else's."""

from __future__ import annotations

from typing import Any

from telegram import Update

from content.texts import Html
from domain import relay as deciding
from domain.care import IMMINENT
from domain.distress import Tier
from domain.relay import End
from domain.wishes import Urgency, Wish
from handlers import alerts, case_cards, relay_ends
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.raw import MEDIA, Raw, is_private, message, sender
from storage import case_texts, cases, people, relays
from storage.cache import Caches
from storage.cases import Case
from storage.relays import Relay

TO_MEMBER, FROM_MEMBER = "to_member", "from_member"


def may_be_for_somebody(raw: Raw, _caches: Caches) -> bool:
    """Whether somebody says something in private that is no command: text, a picture, a sound."""
    found = message(raw)
    if found is None or not is_private(raw) or sender(raw) is None:
        return False
    if "text" in found:
        return not found["text"].startswith("/")
    return not MEDIA.isdisjoint(found)


async def hear(update: Update, context: Context) -> None:
    """Pass on what was typed, for as long as the case is this moderator's."""
    found = await relays.of_person(context.unit, context.user_id)
    if found is None:
        return
    asked = await people.question_for(context.unit, context.user_id)
    text = context.raw["message"].get("text")
    said = context.program.detector.assess(text or "")
    if not deciding.is_meant_for_them(asked[0] if asked is not None else None, said):
        return
    case = await cases.get(context.unit, found.case_number)
    if case is None or not relay_ends.is_theirs(case, found):
        await relay_ends.finish(context, found, End.CASE)
        return
    if text is None:
        await write(context, found, context.user_id, "relay-only-text")
        return
    await people.ask(
        context.unit, context.user_id, "relay", "words", {}, context.now + deciding.ENDS_AFTER
    )  # so that nobody else takes them
    if len(text) > deciding.LONGEST:
        await write(context, found, context.user_id, "relay-too-long", most=deciding.LONGEST)
        return
    await _pass_on(context, found, case, text)


async def heard_already(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """The words were passed on when they were heard."""


async def write(context: Context, relay: Relay, to: int, key: str, once: str | None = None, **values: Any) -> None:
    """Say something about the talk to one of the two, with the way out below it; `once` makes it unique."""
    language = await context.language_of(to)
    text = context.program.texts.say(language, key, **values)
    first = key in ("relay-begins-member", "relay-begins-moderator")
    markup = _keyboard(context, relay, to, language, first=first)
    context.wish(wishes.send(to, text, keyboard=markup, urgency=Urgency.MODERATION, key=once, about=relay.member))


async def last_words(context: Context, case: Case) -> Html:
    """The last words of an earlier talk in this case, for whoever goes on with it."""
    language = await context.language_of(context.user_id)
    kept = [
        each
        for kind in (TO_MEMBER, FROM_MEMBER)
        for each in await case_texts.newest(context.unit, context.program.seal, case.number, kind, deciding.LAST_WORDS)
        if each.text
    ]
    newest = sorted(kept, key=lambda each: each.at)[-deciding.LAST_WORDS :]
    lines = [
        context.program.texts.say(
            language, "relay-said-member" if each.kind == FROM_MEMBER else "relay-said-moderator", text=each.text
        )
        for each in newest
    ]
    if not lines:
        return Html("")
    return Html(f"\n\n{context.program.texts.say(language, 'relay-before', lines=Html(chr(10).join(lines)))}")


async def _pass_on(context: Context, relay: Relay, case: Case, text: str) -> None:
    by_moderator = context.user_id == relay.moderator
    kind = TO_MEMBER if by_moderator else FROM_MEMBER
    again = await _has_spoken(context, relay, kind)
    await case_texts.keep(context.unit, context.program.seal, case.number, kind, text, author=context.user_id)
    await relays.touch(context.unit, case.number)
    if by_moderator:
        await cases.touch(context.unit, case.number)
    else:
        await _note_danger(context, case, text)
    to = relay.other(context.user_id)
    language = await context.language_of(to)
    said = (
        await _to_member(context, case, language, text)
        if by_moderator
        else await _to_moderator(context, relay, language, text)
    )
    name = f"relay-receipt:{case.number}"
    receipt = await _receipt(context, relay, "relay-passed-on", keep_as=name)
    older = wishes.delete(context.user_id, refers_to=name, urgency=Urgency.MODERATION)
    context.wish(
        wishes.send(
            to,
            said,
            keyboard=_keyboard(context, relay, to, language),
            urgency=Urgency.MODERATION,
            about=context.user_id,
            then=(older, receipt) if again else (receipt,),
            otherwise=(await _receipt(context, relay, "relay-undelivered"),),
        )
    )


async def _note_danger(context: Context, case: Case, text: str) -> None:
    """Let the case be as pressing as what its member says, so that it does not wait with a moderator who is away."""
    found = context.program.detector.assess(text)
    if found.tier is Tier.CRISIS:
        now_case = await alerts.note_danger(context, case, found)
        if now_case is not case:
            await alerts.refresh(context, now_case)


async def _has_spoken(context: Context, relay: Relay, kind: str) -> bool:
    """Whether whoever writes has written before in this talk, so that an older receipt is there."""
    kept = await case_texts.newest(context.unit, context.program.seal, relay.case_number, kind, 1)
    return any(each.at >= relay.started_at for each in kept)


async def _to_member(context: Context, case: Case, language: str, text: str) -> Html:
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    group = home.title if home is not None else "…"
    return context.program.texts.say(language, "relay-from-moderator", group=group, text=text)


async def _to_moderator(context: Context, relay: Relay, language: str, text: str) -> Html:
    """The member's words, below a line that says so where they sound like danger."""
    member = await people.get(context.unit, relay.member)
    name = member.name if member is not None else context.name
    said = context.program.texts.say(language, "relay-from-member", member=name, text=text)
    found = context.program.detector.assess(text)
    if IMMINENT in found.flags and found.tier is Tier.CRISIS:
        return Html(f"{context.program.texts.say(language, 'relay-danger-now')}\n\n{said}")
    if found.tier is Tier.CRISIS:
        return Html(f"{context.program.texts.say(language, 'relay-danger')}\n\n{said}")
    return said


async def _receipt(context: Context, relay: Relay, key: str, *, keep_as: str | None = None) -> Wish:
    """What the sender hears when Telegram has taken the words, or refused them: true either way."""
    who = context.user_id
    language = await context.language_of(who)
    return wishes.send(
        who,
        context.program.texts.say(language, key),
        keyboard=_keyboard(context, relay, who, language),
        silent=True,
        urgency=Urgency.MODERATION,
        keep_as=keep_as,
        about=who,
    )


def _keyboard(context: Context, relay: Relay, to: int, language: str, *, first: bool = False) -> dict[str, Any]:
    """Stop, always; at the beginning also what is offered once."""
    plain = context.program.texts.plain
    rows = []
    if first and to == relay.moderator:
        rows.append([wishes.button(plain(language, "relay-button-name"), f"relay:name:{relay.case_number}")])
    label = "relay-button-no" if first and to == relay.member else "relay-button-stop"
    rows.append([wishes.button(plain(language, label), f"relay:stop:{relay.case_number}")])
    return context.private_keyboard(*rows, language=language)
