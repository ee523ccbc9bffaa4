"""A case (J10) from the alert over claim and follow-up to its end, over real HTTP, through restarts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from acceptance.conftest import MONDAY_NOON
from acceptance.evening import Evening, labels
from bot.demo import Show, running, set_up
from sandbox.clock import SandboxClock
from sandbox.flood import FloodRules
from sandbox.scenario import evening_circle
from sandbox.server import serve
from sandbox.telegram import Telegram
from storage.tables import case_event

CRISIS = "I can't do this any more. I want to end my life."
SPOILER = "spoiler"


async def history(evening: Evening, *events: str) -> list[tuple[str, int | None]]:
    """What is noted of these things in the only case, oldest first, with who did it."""
    query = select(case_event.c.event, case_event.c.actor, case_event.c.at).order_by(case_event.c.id)
    async with evening.show.waymark.database.transaction() as connection:
        rows = (await connection.execute(query)).all()
    assert all(at is not None for _, _, at in rows)
    return [(event, actor) for event, actor, _ in rows if event in events]


async def cry(evening: Evening, who: int | None = None) -> None:
    evening.say(who or evening.mara, evening.group, CRISIS)
    await evening.sees(evening.moderators, "Case 1")
    await evening.settled()


async def test_from_the_alert_over_a_follow_up_to_the_end(evening: Evening) -> None:
    for each in (evening.mara, evening.jonas):
        await evening.start(each)
    await cry(evening)
    await evening.press(evening.jonas, evening.moderators, "I’ll take it")
    await evening.sees(evening.mara, "a person, not only me")
    await evening.press(evening.jonas, evening.moderators, "Primer")
    primer = await evening.sees(evening.moderators, "None of us is trained to hold this alone")
    await evening.press(evening.jonas, evening.moderators, "Back")
    await evening.settled()
    evening.say(evening.jonas, evening.moderators, "sister comes over", reply_to=primer["message_id"])
    card = await evening.sees(evening.moderators, "Note by Jonas")
    assert [each["type"] for each in card["entities"]].count(SPOILER) == 2

    await evening.press(evening.jonas, evening.moderators, "Write through me")
    await evening.sees(evening.jonas, "You can write with Mara now")
    evening.say(evening.jonas, evening.jonas, "I read it and I am here.")
    assert "Jonas" not in (await evening.sees(evening.mara, "I read it and I am here."))["text"]
    evening.say(evening.mara, evening.mara, "my sister rings the bell")
    await evening.sees(evening.jonas, "my sister rings the bell")
    await evening.press(evening.jonas, evening.jonas, "Stop")
    await evening.sees(evening.mara, "The moderator has stopped writing here")

    for label in ("Close", "With someone close", "Tomorrow 10:00"):
        await evening.press(evening.jonas, evening.moderators, label)
        await evening.settled()
    await evening.sees(evening.moderators, "Jonas looks after it. Another look:")
    await evening.sees(evening.mara, "would it be okay if I wrote to you tomorrow")
    await evening.press(evening.mara, evening.mara, "Yes")
    await evening.sees(evening.moderators, "they said yes")
    await evening.comes("10:00")
    await evening.sees(evening.moderators, "Time to look again")
    await evening.press(evening.jonas, evening.moderators, "Resolved")
    ended = await evening.sees(evening.moderators, "Resolved by Jonas")
    assert SPOILER not in [each["type"] for each in ended["entities"]], "a case that is over shows no words"
    assert "Off duty for 48 h" in labels(await evening.sees(evening.jonas, "That was a lot, Jonas."))
    await evening.passes(days=1)
    await evening.sees(evening.mara, "This is the hello I said I’d send.")
    steps = await history(evening, "opened", "claim", "follow_up", "resolve")
    assert steps == [
        ("opened", None),
        ("claim", evening.jonas),
        ("follow_up", evening.jonas),
        ("resolve", evening.jonas),
    ]


async def test_of_two_claims_in_the_same_moment_one_wins_and_the_other_is_told(evening: Evening) -> None:
    await cry(evening)
    message_id, button = await evening.button(evening.moderators, "I’ll take it")
    queries = [
        evening.tg.press(each, evening.moderators, message_id, button["callback_data"])
        for each in (evening.jonas, evening.nora)
    ]
    answers = [
        await evening.until(lambda query=query: evening.tg.callback_answer(query), "no answer") for query in queries
    ]
    assert [each["text"] for each in answers] == ["It’s yours. Thank you.", "Jonas has this one already."]
    assert await history(evening, "claim") == [("claim", evening.jonas)]


async def test_a_false_alarm_says_what_it_was_and_can_be_taken_back(evening: Evening) -> None:
    await cry(evening)
    for label in ("False alarm", "A figure of speech"):
        await evening.press(evening.jonas, evening.moderators, label)
        await evening.settled()
    await evening.sees(evening.moderators, "False alarm, says Jonas")
    await evening.press(evening.nora, evening.moderators, "Reopen")
    await evening.sees(evening.moderators, "Nobody has taken this yet.")
    assert await history(evening, "dismiss", "reopen") == [("dismiss", evening.jonas), ("reopen", evening.nora)]


async def test_a_helper_in_distress_is_routed_to_the_others(evening: Evening) -> None:
    for each in (evening.jonas, evening.nora):
        evening.say(each, evening.moderators, "Good evening")
    await evening.settled()
    evening.say(evening.jonas, evening.group, CRISIS)
    shared = await evening.sees(evening.moderators, "This is about one of you.")
    assert labels(shared) == []
    assert CRISIS not in shared["text"]
    await evening.sees(evening.nora, "Case 1")
    await evening.press(evening.nora, evening.nora, "I’ll take it")
    await evening.sees(evening.nora, "Taken by Nora")


async def test_leaving_the_group_keeps_the_case_and_whoever_has_it(evening: Evening) -> None:
    await evening.start(evening.mara)
    await cry(evening)
    evening.tg.leave(evening.mara, evening.group)
    card = await evening.sees(evening.moderators, "Has left the group.")
    assert "Nobody has taken this yet." in card["text"]
    await evening.press(evening.jonas, evening.moderators, "I’ll take it")
    await evening.sees(evening.moderators, "Taken by Jonas")
    await evening.sees(evening.mara, "a person, not only me")


async def test_a_case_nobody_takes_is_called_three_times_though_waymark_restarts_in_between(tmp_path: Path) -> None:
    clock = SandboxClock(MONDAY_NOON)
    telegram = Telegram(clock=clock, flood=FloodRules())
    scene = evening_circle(telegram)
    async with serve(telegram) as server:

        @asynccontextmanager
        async def started() -> AsyncIterator[Evening]:
            """Waymark, started on the database it had before, until the block is left."""
            async with running(telegram, scene, server, tmp_path, clock) as waymark:
                yield Evening(Show(server.url, telegram, scene, waymark))

        async with started() as evening:
            await set_up(telegram, scene, evening.show.waymark)
            for each in (evening.mara, evening.nora):
                await evening.start(each)
            for each in (evening.jonas, evening.nora):
                evening.say(each, evening.moderators, "Good evening")
            await cry(evening)
        async with started() as evening:
            await evening.passes(minutes=5)
            await evening.sees(evening.moderators, "It has been waiting for five minutes.")
        async with started() as evening:
            await evening.passes(minutes=5)
            assert "112" in (await evening.sees(evening.mara, "nobody has confirmed"))["text"]
        clock.advance(timedelta(minutes=5))
        async with started() as evening:
            call = await evening.sees(evening.moderators, "Calling everybody here: ")
            assert all(name in call["text"].splitlines()[0] for name in ("Jonas", "Nora"))
            await evening.sees(evening.nora, "Nobody has taken case 1 in fifteen minutes")
            await evening.passes(minutes=30)
            await evening.press(evening.jonas, evening.moderators, "I’ll take it")
            await evening.sees(evening.moderators, "Taken by Jonas")
            found = await history(evening, "called_again", "claim")
            assert found == [("called_again", None)] * 3 + [("claim", evening.jonas)]
