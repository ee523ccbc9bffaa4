"""The card of a case as moderators see it: what is known, where it stands, what can be done; no word of the message."""

from __future__ import annotations

import html
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from content.texts import Html
from domain.cases import Event, State, Step, steps_from
from handlers.kit import wishes
from handlers.kit.context import Context
from storage import cases, chats, people
from storage.cases import Case
from storage.chats import Chat

MOST_RULES = 4
_STEP_OF = {State.CLAIMED: Step.CLAIM, State.RESOLVED: Step.RESOLVE, State.FALSE_ALARM: Step.DISMISS}
_SHOWN_FLAGS = ("imminent", "urgent_other", "method_detail", "goading", "abuse")
_REMARKS = (Event.IN_DANGER, Event.ASKED, Event.SELF_CLEARED)


def card_name(number: int) -> str:
    """The name the newest card of a case is kept under in its moderators' chat."""
    return f"case:{number}"


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


def local_time(home: Chat | None, at: datetime) -> str:
    return at.astimezone(ZoneInfo(home.time_zone if home else "UTC")).strftime("%H:%M")


def member_link(user_id: int, name: str) -> Html:
    """A name that opens the person's profile."""
    return Html(f'<a href="tg://user?id={user_id}">{html.escape(name, quote=False)}</a>')


def message_link(context: Context, language: str, chat: Chat | None, message_id: int | None) -> Html:
    """A link to a message where Telegram has one: supergroups; elsewhere nothing."""
    if chat is None or message_id is None or chat.kind != "supergroup":
        return Html("")
    inner = str(chat.chat_id).removeprefix("-100")
    words = context.program.texts.say(language, "case-open-message")
    return Html(f' · <a href="https://t.me/c/{inner}/{message_id}">{words}</a>')


async def name_of(context: Context, user_id: int | None, language: str) -> Html:
    """A person's linked name; somebody Waymark does not know, or no longer, has none."""
    person = await people.get(context.unit, user_id) if user_id is not None else None
    if person is not None:
        return member_link(person.user_id, person.name)
    if user_id is not None and user_id == context.user_id:
        return member_link(user_id, context.name)
    return context.program.texts.say(language, "case-somebody")


async def card(context: Context, case: Case, *, late: datetime | None = None) -> Html:
    """The whole text of a card."""
    home = await home_of(context, case.chat_id, case.moderators_chat_id)
    language = spoken_in(context, home)
    say = context.program.texts.say
    member = await name_of(context, case.user_id, language)
    place = (
        home.title if home and case.chat_id is not None else context.program.texts.plain(language, "case-in-private")
    )
    where = home if case.chat_id is not None else None
    found = [
        say(language, "case-title", number=str(case.number), member=member, place=place),
        say(language, _tier_key(case)),
        *(say(language, f"case-flag-{flag.replace('_', '-')}") for flag in _SHOWN_FLAGS if flag in case.flags),
        say(
            language,
            "case-when",
            time=local_time(home, late or case.opened_at),
            link=message_link(context, language, where, case.message_id),
        ),
    ]
    if late is not None:
        found.append(say(language, "case-late"))
    if case.signals > 1:
        found.append(say(language, "case-signals", count=case.signals))
    if case.rules:
        found.append(say(language, "case-rules", rules=", ".join(case.rules[:MOST_RULES])))
    return Html("\n".join([*found, "", *await _standing(context, case, home, language)]))


async def _standing(context: Context, case: Case, home: Chat | None, language: str) -> list[Html]:
    """What the member said since, who has the case, and for whoever took it how to begin."""
    say = context.program.texts.say
    done = {event: (actor, at) for event, actor, at in await cases.history(context.unit, case.number)}
    found = [
        say(language, f"case-{event.replace('_', '-')}", time=local_time(home, done[event][1]))
        for event in _REMARKS
        if event in done
    ]
    step = _STEP_OF.get(case.state)
    if step is None:
        return [*found, say(language, "case-state-open")]
    actor, at = done.get(step, (None, case.opened_at))
    key = f"case-state-{case.state.replace('_', '-')}"
    found.append(say(language, key, who=await name_of(context, actor, language), time=local_time(home, at)))
    if case.state is State.CLAIMED:
        found.append(say(language, "case-checklist"))
    return found


async def buttons(context: Context, case: Case) -> dict[str, Any]:
    """The steps that are legal now; in somebody's private chat Help now stays last."""
    home = await home_of(context, case.chat_id, case.moderators_chat_id)
    language = spoken_in(context, home)
    rows = [
        [
            wishes.button(
                context.program.texts.plain(language, f"case-button-{step.replace('_', '-')}"),
                f"cases:{step}:{case.number}",
            )
        ]
        for step in steps_from(case.state)
    ]
    if case.moderators_chat_id is not None and case.moderators_chat_id > 0:
        return context.private_keyboard(*rows, language=language)
    return wishes.keyboard(*rows)


def _tier_key(case: Case) -> str:
    """Worry about the member and worry of the member are the same tier, and not the same sentence."""
    told = "told" in case.flags and case.tier == "concern_other"
    return "case-tier-told" if told else f"case-tier-{case.tier.replace('_', '-')}"
