"""Practising an alert: it goes the whole way, says everywhere that it is a drill, and leaves nothing behind."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from case_scenes import case, covered, known, message_of_card
from harness import World, buttons
from storage import care_counts, cases
from storage.tables import care_count


async def drill(world: World) -> None:
    await known(world)
    await world.say(world.jonas, world.moderators, "/drill")


def said(world: World) -> list[str]:
    return [each["text"] for each in world.from_bot(world.moderators)]


async def test_a_drill_is_claimed_and_closed_like_a_case_and_reported(world: World) -> None:
    await drill(world)
    first = message_of_card(world)
    assert first["text"].startswith("DRILL · Case 1 · nobody is in distress")
    assert covered(first) == ["i want to end my life"], "the words took the way through screening and sealing"
    assert "Noticed:" in first["text"]
    await world.advance(minutes=1, seconds=20)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await world.advance(minutes=2)
    await world.press(world.jonas, world.moderators, "Close")
    await world.press(world.jonas, world.moderators, "Calmer")
    report = said(world)[-1]
    assert report.startswith("[DRILL] Case 1 is over.")
    assert "Taken by Jonas after one minute 20 seconds, closed after 3 minutes 20 seconds." in report
    assert "Called again after 5 minutes: no" in report
    assert "Nobody here says when they are on duty" in report
    assert "The drill is over" in message_of_card(world)["text"]
    assert buttons(message_of_card(world)) == [], "a drill is not opened again: /drill begins another"
    now = len(said(world))
    await world.advance(days=2)
    assert len(said(world)) == now, "no debrief, no look again"


async def test_nobody_outside_sees_a_drill_and_nothing_is_counted(world: World) -> None:
    for user_id in (world.mara, world.nora):
        await world.start(user_id)
    before = {chat: world.texts(chat) for chat in (world.group, world.mara)}
    await drill(world)
    await world.advance(minutes=12)
    async with world.unit() as unit:
        assert not await cases.any_open(unit, world.group), "gentle mode stays off"
        assert await unit.rows(select(care_count)) == []
        assert await care_counts.of_week(unit, 0) == {}
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await world.press(world.jonas, world.moderators, "Close")
    await world.press(world.jonas, world.moderators, "With a professional")
    assert {chat: world.texts(chat) for chat in before} == before
    async with world.unit() as unit:
        assert await unit.rows(select(care_count)) == []


async def test_a_drill_nobody_takes_calls_like_a_real_one_and_ends_itself(world: World) -> None:
    await world.start(world.nora)
    await drill(world)
    await world.advance(minutes=5, seconds=5)
    assert said(world)[-1].startswith("[DRILL] Nobody has taken this yet.")
    await world.advance(minutes=10)
    assert said(world)[-1].startswith("[DRILL] Still nobody has taken this.")
    assert world.last(world.nora)["text"].startswith("[DRILL] Nobody has taken case 1")
    await world.advance(minutes=15)
    report = said(world)[-1]
    assert "Nobody took it. It ended after 30 minutes" in report
    assert "Called again after 5 minutes: yes" in report
    assert "Everybody called after 15 minutes: yes" in report
    assert not (await case(world)).is_open
    assert all("DRILL" in text for text in said(world) if "ase 1" in text)


async def test_the_report_says_who_was_on_duty_when_it_began(world: World) -> None:
    await known(world)
    await world.say(world.nora, world.moderators, "/onduty 3h")
    await world.say(world.jonas, world.moderators, "/drill")
    assert "On duty: Nora." in message_of_card(world)["text"]
    await world.advance(minutes=31)
    assert "On duty when it began: Nora." in said(world)[-1]


async def test_a_drill_somebody_has_is_ended_in_the_end(world: World) -> None:
    await drill(world)
    for _ in range(13):
        await world.advance(minutes=5)
        if (await case(world)).state == "open":
            await world.press(world.jonas, world.moderators, "I’ll take it")
    assert not (await case(world)).is_open
    assert all("DRILL" in text for text in said(world) if "ase 1" in text)


async def test_handing_over_and_noting_say_that_it_is_a_drill(world: World) -> None:
    await drill(world)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    await world.say(world.jonas, world.moderators, "/modnote 1 just practising")
    await world.press(world.jonas, world.moderators, "Backup")
    await world.press(world.jonas, world.moderators, "Hand over")
    await world.press(world.jonas, world.moderators, "Nora")
    await world.press(world.nora, world.moderators, "I’ll take over")
    assert all("DRILL" in text for text in said(world) if "ase 1" in text)


async def test_one_drill_at_a_time_and_only_where_alerts_go(world: World) -> None:
    await drill(world)
    now = len(world.from_bot(world.group))
    await world.say(world.nora, world.moderators, "/drill")
    assert "running here already" in said(world)[-1]
    await world.say(world.mara, world.group, "/drill")
    assert len(world.from_bot(world.group)) == now
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "/drill")
    assert "write /drill there" in world.last(world.mara)["text"]


async def test_a_drill_survives_a_restart_and_is_forgotten_like_a_case(world: World) -> None:
    await drill(world)
    await world.restart()
    await world.advance(minutes=31)
    assert "Nobody took it" in said(world)[-1]
    await world.advance(days=31)
    async with world.unit() as unit:
        assert await cases.get(unit, 1) is None


@pytest.mark.parametrize("language", ["en", "da", "de"])
async def test_screening_sees_the_made_up_words_in_every_language(world: World, language: str) -> None:
    words = world.program.texts.plain(language, "drill-words")
    assert world.program.detector.assess(words).tier == "crisis"
