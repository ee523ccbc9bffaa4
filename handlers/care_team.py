"""Asking moderators from the private conversation: only because the member wants it, and with honest words."""

from __future__ import annotations

from telegram import Update

from domain import care as deciding
from domain.care import IMMINENT
from domain.cases import Event
from domain.distress import Assessment, Tier
from handlers import alerts, care_talk, case_duty
from handlers.alerts import Desk
from handlers.kit.context import Context
from handlers.kit.wishes import button
from storage import automatic_replies, cases, chats
from storage.cases import Case


async def ask_team(update: Update, context: Context) -> None:
    """A person from the team is wanted: pass it on, and say whether anybody can hear it."""
    case = await care_talk.pressed_case(context) or await cases.current(context.unit, context.user_id)
    if case is not None and case.moderators_chat_id is not None and await case_duty.reaches_somebody(context, case):
        asked = await alerts.ask_for_person(context, case)
        await _say_asked(context, case.moderators_chat_id, seen=asked.claimed_by is not None)
        return
    near = await alerts.desks_near(context, context.user_id)
    chosen = (context.arguments or [""])[1:]
    desks = [desk for desk, group in near.items() if len(near) == 1 or str(group) in chosen]
    if desks:
        await _begin_case(context, desks[0])
        await _say_asked(context, desks[0], seen=False)
    elif near:
        await _ask_which_group(context, near)
    else:
        html = care_talk.with_lines(context, "care-team-nobody", await care_talk.country(context, None))
        care_talk.say(context, html, care_talk.keyboard(context, 0, team=False))


async def note_cleared(context: Context, case: Case) -> None:
    """Note that the member says all is well: the case stays for a look, but nobody is called again."""
    await cases.note(context.unit, case.number, Event.SELF_CLEARED, context.user_id)
    await alerts.stop_calling(context, case)
    if case.is_open:
        await alerts.refresh(context, case)


async def _begin_case(context: Context, desk_id: int) -> None:
    """A case that begins in private begins only because the member asked for a person."""
    past = await automatic_replies.past(context.unit, context.chat_id, context.user_id)
    crisis = deciding.rank(past.level) >= deciding.rank(Tier.CRISIS)
    flags = frozenset({IMMINENT}) if past.level == IMMINENT else frozenset()
    found = Assessment(Tier.CRISIS if crisis else Tier.DISTRESS, flags, ())
    await alerts.begin_on_request(context, Desk(desk_id), found)


async def _ask_which_group(context: Context, near: dict[int, int]) -> None:
    rows = []
    for group_id in near.values():
        group = await chats.get(context.unit, group_id)
        if group is not None:
            rows.append([button(group.title[:60], f"care:team:0:{group_id}")])
    care_talk.say(context, context.t("care-team-which"), context.private_keyboard(*rows))


async def _say_asked(context: Context, desk_id: int, *, seen: bool) -> None:
    """What has been done, and whether anybody is there to see it."""
    html = context.t("care-team-seen" if seen else "care-team-asked")
    if not seen and await case_duty.is_nobody_there(context, desk_id, context.user_id):
        html = care_talk.with_lines(context, "care-team-off-duty", await care_talk.country(context, None))
    care_talk.say(context, html, care_talk.keyboard(context, 0, team=False))
