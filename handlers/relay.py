"""Writing through Waymark: whoever has a case answers its member without giving their account; nothing is archived."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from domain import relay as deciding
from domain.cases import Event, read_number
from domain.relay import Refusal
from handlers import case_cards, relay_ends, relay_words
from handlers.kit.context import Context
from handlers.kit.feature import Button, Due, Feature, Listener, Owned
from handlers.kit.raw import display_name, sender
from storage import cases, links, people, relays
from storage.cases import Case
from storage.links import Link

CALLS = (Event.ASKED, Event.IN_DANGER, Event.SIGNAL)  # what of the member's calls for a person after all
WATCHED_FOR = timedelta(days=30)


async def start(update: Update, context: Context) -> None:
    """Begin to write with the member of a case; whoever can't be written to in private is led there first."""
    number = read_number((context.arguments or [""])[0])
    case = await cases.get(context.unit, number)
    refused = await _refusal(context, case)
    if case is None or refused is not None:
        context.toast(context.label(f"relay-no-{refused or Refusal.NOBODY}"), alert=True)
    elif context.person is None or not context.person.reachable:
        token = await links.make(
            context.unit, "relay", user_id=context.user_id, payload={"case": number}, lasts=deciding.LINK_LASTS
        )
        context.toast(url=context.start_link(token))
    else:
        context.toast(context.label("relay-toast-begun"))
        await _begin(context, case)


async def follow(update: Update, context: Context, link: Link) -> None:
    """Arrive from the card with the private chat open."""
    case = await cases.get(context.unit, int(link.payload.get("case", 0)))
    refused = await _refusal(context, case)
    if case is None or refused is not None:
        context.reply(context.t(f"relay-no-{refused or Refusal.NOBODY}"), context.private_keyboard())
        return
    await _begin(context, case)


async def tell_name(update: Update, context: Context) -> None:
    """Tell the member the moderator's first name, because the moderator wishes it."""
    found = await relays.of_case(context.unit, read_number((context.arguments or [""])[0]))
    who = sender(context.raw)
    if found is None or who is None or found.moderator != context.user_id:
        context.toast(context.label("relay-toast-over"))
        return
    context.toast(context.label("relay-toast-named"))
    name = display_name({"first_name": who.get("first_name")})
    key = f"relay-name:{found.case_number}:{context.user_id}:{found.started_at:%Y%m%d%H%M%S}"
    await relay_words.write(context, found, found.member, "relay-named", once=key, name=name)


async def _refusal(context: Context, case: Case | None) -> Refusal | None:
    if case is None or case.user_id is None:
        return Refusal.NOBODY
    member = await people.get(context.unit, case.user_id)
    return deciding.refusal(
        context.user_id,
        claimed_by=case.claimed_by,
        about=case.user_id,
        is_open=case.is_open,
        reachable=member is not None and member.reachable,
        member_busy=await relays.of_person(context.unit, case.user_id) is not None,
        moderator_busy=await relays.of_person(context.unit, context.user_id) is not None,
        stopped=await _is_left_alone(context, case),
    )


async def _is_left_alone(context: Context, case: Case) -> bool:
    """Whether the member stopped a talk a moment ago, and nothing has come from them since."""
    stopped = await cases.last(context.unit, case.number, Event.TALK_STOPPED)
    calls = [await cases.last(context.unit, case.number, each) for each in CALLS]
    return deciding.is_left_alone(stopped, max((each for each in calls if each), default=None), context.now)


async def _begin(context: Context, case: Case) -> None:
    """Open the talk and tell both what it is; what was said before is shown to whoever takes over."""
    assert case.user_id is not None
    found = await relays.begin(context.unit, case.number, case.user_id, context.user_id)
    await cases.touch(context.unit, case.number)
    for each in (found.member, found.moderator):
        await people.stop_asking(context.unit, each)
    await relay_ends.plan_look(context, found)
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    group = home.title if home is not None else "…"
    await relay_words.write(context, found, found.member, "relay-begins-member", group=group)
    member = await people.get(context.unit, found.member)
    await relay_words.write(
        context,
        found,
        found.moderator,
        "relay-begins-moderator",
        member=member.name if member is not None else "…",
        group=group,
        number=str(case.number),
        before=await relay_words.last_words(context, case),
    )


FEATURE = Feature(
    name="relay",
    buttons=(Button("start", start), Button("name", tell_name), Button("stop", relay_ends.stop)),
    listeners=(
        Listener(relay_words.may_be_for_somebody, relay_words.hear),
        Listener(relay_ends.follows_case, relay_ends.look_at_case),
    ),
    deep_links={"relay": follow},
    answers={"words": relay_words.heard_already},
    due=(
        Due("look", relay_ends.look, WATCHED_FOR, relay_ends.look),
        Due("over", relay_ends.say_over, WATCHED_FOR, relay_ends.say_over),
    ),
    tables=(Owned("relay", "mydata-relay", relays.erase),),
)
