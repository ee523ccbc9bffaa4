"""Once a week moderators read which rules led to alerts, and how often somebody called that a false alarm."""

from __future__ import annotations

from datetime import date

from harness import World, buttons
from storage import care_counts, chats

CRISIS = "i want to kill myself"


def notes(world: World) -> list[dict[str, object]]:
    return [each for each in world.from_bot(world.moderators) if "last week" in each["text"]]


async def test_a_week_with_alerts_is_told_on_monday_by_rule(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.group, "I’m safe")
    await world.say(world.ali, world.group, CRISIS)
    await world.advance(days=6, hours=19)  # Monday, 08:02 in Copenhagen
    assert notes(world) == []
    await world.advance(hours=1)
    (note,) = notes(world)
    rows = [line for line in str(note["text"]).splitlines() if line.startswith("•")]
    assert rows
    assert all(row.endswith(": 2 alerts, 1 called false") for row in rows)
    assert CRISIS not in str(note["text"])
    await world.advance(days=7)
    assert len(notes(world)) == 1


async def test_what_members_cleared_stays_as_counts_by_rule(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.group, "I’m safe")
    await world.advance(days=7)
    await world.advance(days=33)
    async with world.unit() as unit:
        counts = await care_counts.of_week(unit, world.group, date(2026, 11, 23))
    cleared = {name: number for name, number in counts.items() if name.startswith("cleared:")}
    assert cleared
    assert set(cleared.values()) == {1}


async def test_a_week_without_an_alert_has_no_note(world: World) -> None:
    await world.say(world.mara, world.group, "good evening")
    await world.advance(days=8)
    assert notes(world) == []


async def test_quieter_leads_to_the_settings(world: World) -> None:
    world.tg.promote(world.group, world.jonas, by=world.nora, can_change_info=True)
    await world.settle()
    await world.say(world.mara, world.group, CRISIS)
    await world.advance(days=7)
    (note,) = notes(world)
    assert [each["text"] for each in buttons(note)] == ["Quieter"]
    await world.press(world.nora, world.moderators, "Quieter")
    await world.press(world.nora, world.nora, "Care")
    assert "How readily I answer words of distress" in world.last(world.nora)["text"]


async def test_the_note_survives_a_restart_and_the_groups_own_time(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, time_zone="America/New_York")
    await world.say(world.mara, world.group, CRISIS)
    await world.restart()
    await world.advance(days=7, hours=1)  # Monday, 08:02 in New York
    assert notes(world) == []
    await world.advance(hours=1)
    assert len(notes(world)) == 1
