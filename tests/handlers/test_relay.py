"""A moderator writes with a member through Waymark: what passes, what does not, and how it ends."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from sqlalchemy import select, update

from content.texts import Texts
from domain.cases import Step
from harness import World, buttons
from storage import cases, people, relays
from storage.tables import case_text, distress_case, outbox, relay

CRISIS = "i want to kill myself"
TEXTS = Texts()
PRESSES = itertools.count(1)
IMMINENT = "i have just taken all my pills"


def heard(world: World, user_id: int) -> list[str]:
    return [message["text"] for message in world.from_bot(user_id)]


def receipts(world: World, user_id: int) -> int:
    return heard(world, user_id).count("Passed on.")


async def claimed(world: World, by: int | None = None) -> None:
    """Mara is in a crisis, and a moderator has taken her case."""
    moderator = by or world.jonas
    for each in (world.mara, world.jonas, world.nora):
        await world.start(each)
        async with world.unit() as unit:
            await people.change(unit, each, language="en")
    for each in (world.jonas, world.nora):
        await world.say(each, world.moderators, "good evening")
    await world.say(world.mara, world.group, CRISIS)
    await world.press(moderator, world.moderators, "I’ll take it")


async def press_start(world: World, who: int, chat: int | None = None, number: int = 1) -> dict[str, Any] | None:
    """Press the card's button for writing through Waymark."""
    where = chat or world.moderators
    message = world.last(where)["message_id"]
    label = f"Write through me {next(PRESSES)}"
    rows = [[{"text": label, "callback_data": f"relay:start:{number}"}]]
    await world.waymark.bot.edit_message_reply_markup(where, message, reply_markup={"inline_keyboard": rows})
    return await world.press(who, where, label, message)


async def begun(world: World) -> None:
    await claimed(world)
    await press_start(world, world.jonas)


async def open_talks(world: World) -> int:
    async with world.unit() as unit:
        return len(await unit.rows(select(relay)))


async def test_both_are_told_what_it_is_and_words_pass_without_a_name(world: World) -> None:
    await begun(world)
    intro = world.last(world.mara)
    assert intro["text"].startswith("A moderator of Evening Circle, a person, can write with you now, through me.")
    assert "30 days" in intro["text"]
    assert "You can say no" in intro["text"]
    assert world.labels(world.mara) == ["Stop, or no thank you", "Help now"]
    assert "You can write with Mara now." in world.last(world.jonas)["text"]
    assert world.labels(world.jonas) == ["Show my first name", "Stop", "Help now"]

    team = len(world.from_bot(world.moderators))
    await world.say(world.jonas, world.jonas, "hi, i read what you wrote. i <b>am</b> here.")
    assert world.last(world.mara)["text"] == (
        "A moderator of Evening Circle writes:\n\nhi, i read what you wrote. i <b>am</b> here."
    )
    assert world.labels(world.mara) == ["Stop", "Help now"]
    assert "Jonas" not in "".join(heard(world, world.mara))
    assert heard(world, world.jonas)[-1] == "Passed on."
    assert world.labels(world.jonas) == ["Stop", "Help now"]
    await world.say(world.mara, world.mara, "thank you")
    assert "Mara writes:\n\nthank you" in heard(world, world.jonas)
    assert len(world.from_bot(world.moderators)) == team, "the moderators' chat hears none of it"
    assert await world.parked() == 0


async def test_words_keep_their_order_and_one_receipt_is_left(world: World) -> None:
    await begun(world)
    for word in ("one", "two", "three"):
        world.tg.send(world.mara, world.bot_id, word)
    await world.settle()
    assert [text for text in heard(world, world.jonas) if "writes:" in text] == [
        f"Mara writes:\n\n{word}" for word in ("one", "two", "three")
    ]
    assert receipts(world, world.mara) == 1


async def test_the_first_name_is_shown_only_when_the_moderator_wishes_it(world: World) -> None:
    await begun(world)
    await world.press(world.jonas, world.jonas, "Show my first name")
    assert world.last(world.mara)["text"] == "The moderator who writes with you is called Jonas."
    said = len(heard(world, world.mara))
    await world.press(world.jonas, world.jonas, "Show my first name")
    assert len(heard(world, world.mara)) == said


@pytest.mark.parametrize("side", ["member", "moderator"])
async def test_either_side_stops_and_both_are_told(world: World, side: str) -> None:
    await begun(world)
    who, other = (world.mara, world.jonas) if side == "member" else (world.jonas, world.mara)
    await world.say(other, other, "hello")
    await world.press(who, who, "Stop")
    assert "pass nothing on any more" in world.last(world.mara)["text"]
    assert "pass nothing on any more" in world.last(world.jonas)["text"]
    assert await open_talks(world) == 0
    before = heard(world, other)
    await world.say(who, who, "are you still there?")
    assert heard(world, other) == before


async def test_the_member_can_say_no_at_once(world: World) -> None:
    await begun(world)
    await world.press(world.mara, world.mara, "no thank you")
    assert world.last(world.jonas)["text"].startswith("They have stopped.")
    assert "Ask a moderator" in world.labels(world.mara)


async def test_only_whoever_has_the_case_may_begin(world: World) -> None:
    await claimed(world)
    answer = await press_start(world, world.nora)
    assert answer is not None
    assert answer["text"].startswith("Only whoever has this case")
    assert await open_talks(world) == 0
    assert "through me" not in "".join(heard(world, world.mara))


async def test_nobody_writes_with_themselves(world: World) -> None:
    await claimed(world)
    async with world.unit() as unit:
        await unit.execute(update(distress_case).values(user_id=world.jonas))
    answer = await press_start(world, world.jonas)
    assert answer is not None
    assert answer["text"].startswith("This one is about you.")


async def test_one_talk_for_each_moderator_and_each_member(world: World) -> None:
    await begun(world)
    answer = await press_start(world, world.jonas)
    assert answer is not None
    assert answer["text"].startswith("You write with somebody through me already.")
    async with world.unit() as unit:
        await relays.end(unit, 1)
        await relays.begin(unit, 99, world.mara, world.nora)
    answer = await press_start(world, world.jonas)
    assert answer is not None
    assert answer["text"].startswith("Somebody writes with them through me already.")


async def test_a_member_without_an_open_chat_is_not_promised_anything(world: World) -> None:
    await world.start(world.jonas)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    answer = await press_start(world, world.jonas)
    assert answer is not None
    assert "haven’t opened a chat" in answer["text"]


async def test_a_moderator_who_cannot_be_written_to_is_led_into_private(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.jonas, world.moderators, "I’ll take it")
    answer = await press_start(world, world.jonas)
    assert answer is not None
    assert await open_talks(world) == 0
    await world.follow(world.jonas, answer["url"])
    assert "You can write with Mara now." in world.last(world.jonas)["text"]
    assert await open_talks(world) == 1


async def test_pictures_are_not_passed_on_and_it_says_so(world: World) -> None:
    await begun(world)
    before = heard(world, world.jonas)
    world.tg.send_media(world.mara, world.bot_id, "photo", "look")
    await world.settle()
    assert world.last(world.mara)["text"].startswith("I pass on typed words only")
    assert heard(world, world.jonas) == before


async def test_an_edit_is_not_passed_on_again(world: World) -> None:
    await begun(world)
    message = await world.say(world.mara, world.mara, "i am at home")
    before = heard(world, world.jonas)
    world.tg.edit(world.mara, world.bot_id, message["message_id"], "i am not at home")
    await world.settle()
    assert heard(world, world.jonas) == before


async def test_too_long_a_text_goes_to_nobody_and_it_says_so(world: World) -> None:
    await begun(world)
    before = heard(world, world.jonas)
    await world.say(world.mara, world.mara, "and then " * 400)
    assert "went to nobody" in world.last(world.mara)["text"]
    assert heard(world, world.jonas) == before


async def test_commands_still_work_and_are_not_passed_on(world: World) -> None:
    await begun(world)
    before = heard(world, world.jonas)
    await world.say(world.mara, world.mara, "/helplines")
    assert "Livslinien" in world.last(world.mara)["text"]
    await world.say(world.mara, world.mara, "/menu")
    await world.say(world.mara, world.mara, "hello")
    assert heard(world, world.jonas)[len(before) :] == ["Mara writes:\n\nhello"]


async def test_an_answer_to_a_question_one_asked_for_is_not_passed_on(world: World) -> None:
    await begun(world)
    before = heard(world, world.jonas)
    await world.say(world.mara, world.mara, "/settings")
    await world.press(world.mara, world.mara, "Country")
    await world.say(world.mara, world.mara, "Norway")
    assert heard(world, world.jonas) == before
    await world.say(world.mara, world.mara, "hello")
    assert "Mara writes:\n\nhello" in heard(world, world.jonas)


async def test_words_go_nowhere_once_the_case_is_closed(world: World) -> None:
    await begun(world)
    async with world.unit() as unit:
        await cases.take_step(unit, 1, Step.RESOLVE, world.jonas)
    before = heard(world, world.jonas)
    await world.say(world.mara, world.mara, "are you there?")
    assert "pass nothing on" in heard(world, world.mara)[-1]
    assert "Mara writes:\n\nare you there?" not in heard(world, world.jonas)[len(before) :]
    assert "closed, or not yours any more" in world.last(world.jonas)["text"]
    assert await open_talks(world) == 0


async def test_pressing_the_card_ends_the_talk_in_the_same_moment(world: World) -> None:
    await claimed(world)
    card = world.last(world.moderators)
    ways = ("cases:hand_back", "cases:decline")
    data = next(each["callback_data"] for each in buttons(card) if each["callback_data"].startswith(ways))
    await press_start(world, world.jonas)
    rows = {"inline_keyboard": [[{"text": "Give it back", "callback_data": data}]]}
    await world.waymark.bot.edit_message_reply_markup(world.moderators, card["message_id"], reply_markup=rows)
    await world.press(world.jonas, world.moderators, "Give it back", card["message_id"])
    assert "This moderator doesn’t write here any more" in world.last(world.mara)["text"]
    assert await open_talks(world) == 0


async def test_a_claim_that_lapses_ends_the_talk_within_minutes(world: World) -> None:
    await begun(world)
    async with world.unit() as unit:
        await cases.take_step(unit, 1, Step.HAND_BACK, world.jonas)
    await world.advance(minutes=5, seconds=2)
    assert "This moderator doesn’t write here any more" in "".join(heard(world, world.mara))
    assert await open_talks(world) == 0


async def test_two_hours_of_silence_end_it_and_a_restart_does_not_matter(world: World) -> None:
    await begun(world)
    await world.advance(hours=1)
    await world.say(world.mara, world.mara, "still here")
    await hold(world)
    await world.restart()
    for _ in range(23):
        await world.advance(minutes=5)
        await hold(world)
    assert await open_talks(world) == 1
    await world.advance(minutes=5, seconds=2)
    assert await open_talks(world) == 0
    assert any("Two hours have passed" in text for text in heard(world, world.mara))
    assert any("Two hours have passed" in text for text in heard(world, world.jonas))


async def hold(world: World) -> None:
    """Keep the claim from lapsing."""
    async with world.unit() as unit:
        await cases.touch(unit, 1)


async def test_danger_right_now_puts_the_number_first_and_the_moderator_is_told(world: World) -> None:
    await begun(world)
    await world.say(world.mara, world.mara, IMMINENT)
    said = next(text for text in reversed(heard(world, world.mara)) if text != "Passed on.")
    assert said.startswith("If you have taken something, are hurt or are not safe: please call 112 now.")
    assert "right this minute?" not in said
    got = world.last(world.jonas)["text"]
    assert got.startswith("This sounds as if it may be happening right now.")
    assert f"Mara writes:\n\n{IMMINENT}" in got


async def test_the_ordinary_question_is_not_asked_while_a_person_is_there(world: World) -> None:
    await begun(world)
    before = len(heard(world, world.mara))
    await world.say(world.mara, world.mara, CRISIS)
    await world.say(world.mara, world.mara, "i feel so hopeless")
    assert set(heard(world, world.mara)[before:]) <= {"Passed on."}
    assert "This sounds like danger." in "".join(heard(world, world.jonas))
    assert f"Mara writes:\n\n{CRISIS}" in "".join(heard(world, world.jonas))
    await world.press(world.mara, world.mara, "Stop")
    await world.advance(hours=7)
    await world.say(world.mara, world.mara, CRISIS)
    assert "right this minute?" in world.last(world.mara)["text"]


async def test_a_yes_is_passed_on_even_where_the_program_had_asked_before(world: World) -> None:
    await begun(world)
    await world.say(world.mara, world.group, IMMINENT)
    await world.say(world.mara, world.mara, "yes")
    assert "Mara writes:\n\nyes" in heard(world, world.jonas)


async def test_a_moderators_own_crisis_is_met_with_a_whisper_and_no_case(world: World) -> None:
    await begun(world)
    await world.say(world.jonas, world.jonas, "are you thinking of killing yourself?")
    assert "nobody has to be well to help others" not in "".join(heard(world, world.jonas))
    await world.say(world.jonas, world.jonas, CRISIS)
    assert "nobody has to be well to help others" in "".join(heard(world, world.jonas))
    async with world.unit() as unit:
        assert await cases.get(unit, 2) is None


async def test_a_refused_word_is_said_to_have_been_refused(world: World) -> None:
    await begun(world)
    world.tg.block(world.mara, world.bot_id)
    await world.say(world.jonas, world.jonas, "hello?")
    assert world.last(world.jonas)["text"].startswith("That did not arrive")
    await hold(world)
    await world.advance(minutes=5, seconds=2)
    assert await open_talks(world) == 0
    assert "can’t be reached through me any more" in world.last(world.jonas)["text"]


async def test_words_lie_sealed_with_the_case_and_nowhere_else(world: World) -> None:
    await begun(world)
    await world.say(world.jonas, world.jonas, "a word to her")
    await world.say(world.mara, world.mara, "a word to him")
    async with world.unit() as unit:
        kept = [row for row in await unit.rows(select(case_text)) if row["kind"] in ("to_member", "from_member")]
        waiting = await unit.rows(select(outbox.c.wish).where(outbox.c.wish.is_not(None)))
    assert [world.program.seal.open(row["sealed"]) for row in kept] == ["a word to her", "a word to him"]
    assert not any(b"a word" in row["sealed"] for row in kept)
    assert "a word" not in str(waiting)


async def test_whoever_takes_over_reads_the_last_words(world: World) -> None:
    await begun(world)
    await world.say(world.jonas, world.jonas, "where are you now?")
    await world.say(world.mara, world.mara, "at home, with my cat")
    async with world.unit() as unit:
        await cases.take_step(unit, 1, Step.HAND_BACK, world.jonas)
        await cases.take_step(unit, 1, Step.CLAIM, world.nora)
    await world.advance(minutes=6)
    await press_start(world, world.nora)
    shown = world.last(world.nora)["text"]
    assert shown.index("A moderator: where are you now?") < shown.index("They: at home, with my cat")


async def test_erasing_ends_the_talk_and_the_other_is_told(world: World) -> None:
    await begun(world)
    await world.say(world.mara, world.mara, "/mydata")
    await world.press(world.mara, world.mara, TEXTS.plain("en", "mydata-button-erase"))
    await world.say(world.mara, world.mara, "delete")
    await world.advance(seconds=1)
    assert "can’t be reached through me any more" in world.last(world.jonas)["text"]
    assert await open_talks(world) == 0


async def test_whoever_said_no_is_not_asked_again_at_once_unless_they_call_for_a_person(world: World) -> None:
    await begun(world)
    await world.press(world.mara, world.mara, "Stop")
    said = len(heard(world, world.mara))
    answer = await press_start(world, world.jonas)
    assert answer is not None
    assert "that is theirs to decide" in answer["text"]
    assert len(heard(world, world.mara)) == said
    await world.press(world.mara, world.mara, "Ask a moderator")
    await press_start(world, world.jonas)
    assert "can write with you now" in heard(world, world.mara)[-1]


async def test_an_hour_after_a_no_a_moderator_may_ask_once_more(world: World) -> None:
    await begun(world)
    await world.press(world.mara, world.mara, "Stop")
    for _ in range(12):
        await world.advance(minutes=5, seconds=10)
        await world.say(world.jonas, world.moderators, "/modnote 1 still with her")
    await press_start(world, world.jonas)
    assert sum("can write with you now" in text for text in heard(world, world.mara)) == 2
