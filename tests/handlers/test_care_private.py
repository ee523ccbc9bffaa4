"""The private conversation: one question, ways to a person, one hurdle, a moderator if wanted; in three languages."""

from __future__ import annotations

from typing import Any

import pytest

from content.texts import Texts
from harness import World, buttons
from storage import cases, chats, people

CRISIS = "i want to kill myself"
IMMINENT = "i have just taken all my pills"
DISTRESS = "i feel so hopeless, nothing will ever get better"
GRIEF = "my best friend died last week"
TEXTS = Texts()


def label(language: str, key: str) -> str:
    return TEXTS.plain(language, key)


def heard(world: World, user_id: int) -> list[str]:
    return [message["text"] for message in world.from_bot(user_id)]


async def speak(world: World, user_id: int, language: str) -> None:
    async with world.unit() as unit:
        await people.change(unit, user_id, language=language)


async def group(world: World, **values: Any) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, **values)


async def meet(world: World, user_id: int) -> None:
    """Start the private chat and be known in the group."""
    await world.start(user_id)
    await world.say(user_id, world.group, "good evening")


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", CRISIS), ("da", "jeg vil tage livet af mig selv"), ("de", "ich will mir das Leben nehmen")],
)
async def test_the_whole_conversation_from_the_group_to_a_person(world: World, language: str, words: str) -> None:
    await meet(world, world.mara)
    await speak(world, world.mara, language)
    await world.say(world.mara, world.group, words)
    question = world.last(world.mara)
    assert TEXTS.plain(language, "care-question").removeprefix("<b>").removesuffix("</b>") in question["text"]

    await world.press(world.mara, world.mara, label(language, "care-button-bad"))
    lines = world.last(world.mara)
    assert "112" in lines["text"]
    assert "70 201 201" in lines["text"]
    assert lines["text"].count("•") >= 2, "two ways at least"
    hurdles = [label(language, f"care-button-{name}") for name in ("voice", "words", "enough", "tried", "afraid")]
    assert [button["text"] for button in buttons(lines)][:5] == hurdles
    assert buttons(lines)[-1]["callback_data"] == "help:now"

    await world.press(world.mara, world.mara, label(language, "care-button-words"))
    assert TEXTS.plain(language, "care-hurdle-words").split("<i>")[1][:30] in world.last(world.mara)["text"]
    assert "breathe:start" in [button.get("callback_data") for button in buttons(world.last(world.mara))]

    await world.press(world.mara, world.mara, label(language, "care-button-team"))
    assert world.last(world.mara)["text"] == TEXTS.plain(language, "care-team-asked")
    assert "Asks for a person" in world.last(world.moderators)["text"]

    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert world.last(world.mara)["text"] == TEXTS.plain(language, "care-seen-by-person")
    assert await world.parked() == 0


@pytest.mark.parametrize("hurdle", ["voice", "words", "enough", "tried", "afraid"])
async def test_every_hurdle_has_its_own_answer(world: World, hurdle: str) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Not this minute")
    await world.press(world.mara, world.mara, label("en", f"care-button-{hurdle}"))
    shown = world.last(world.mara)["text"]
    assert TEXTS.plain("en", f"care-hurdle-{hurdle}", lines="|").split("|")[0].split("<i>")[0].strip()[:40] in shown


async def test_who_cannot_speak_is_shown_lines_that_can_be_written_to(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Not this minute")
    await world.press(world.mara, world.mara, "talk out loud")
    shown = world.last(world.mara)
    assert any("livslinien.dk" in entity.get("url", "") for entity in shown["entities"])


async def test_danger_right_now_puts_the_emergency_number_first_and_calls_again(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    cards = len(world.from_bot(world.moderators))
    await world.press(world.mara, world.mara, "Yes")
    shown = world.last(world.mara)["text"]
    assert "call 112 now" in shown.splitlines()[0]
    assert "where another person is" in shown
    assert "called the moderators again" in shown
    assert "Says: in danger right now" in world.last(world.moderators)["text"]
    assert len(world.from_bot(world.moderators)) == cards + 1


async def test_a_quote_ends_it_kindly_and_the_moderators_see_that_it_was_said(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.mara, "A quote")
    assert any("rather ask once too often" in text for text in world.texts(world.mara)[-2:])
    assert "Says: I’m okay" in world.last(world.moderators)["text"]
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=16)
    assert len(world.from_bot(world.moderators)) == said, "nobody is called again for it"


async def test_a_new_crisis_after_a_quote_calls_the_moderators_again(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.mara, "A quote")
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=1)
    await world.say(world.mara, world.group, CRISIS)
    assert len(world.from_bot(world.moderators)) == said + 1
    await world.advance(minutes=6)
    assert "Nobody has taken this yet. It has been waiting" in world.last(world.moderators)["text"]


async def test_that_all_is_well_does_not_stand_on_the_card_as_the_last_word_once_more_has_come(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.mara, "A quote")
    assert "Please look once all the same" in world.last(world.moderators)["text"]
    await world.say(world.mara, world.group, IMMINENT)
    shown = world.last(world.moderators)["text"]
    assert "Please look once all the same" not in shown
    assert "More has come since" in shown


async def test_a_crisis_in_private_says_honestly_that_nobody_else_reads_it(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    assert "Nobody else reads this chat" in world.last(world.mara)["text"]
    assert "Ask a moderator" in world.labels(world.mara)
    assert world.from_bot(world.moderators) == []
    assert [text for text in world.texts(world.group) if "Thank you" in text] == []


async def test_from_private_the_moderators_hear_only_when_the_member_asks(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert "Nobody has answered yet" in world.last(world.mara)["text"]
    card = world.last(world.moderators)["text"]
    assert "Mara · in private" in card
    assert "Asks for a person" in card
    await world.press(world.jonas, world.moderators, "I’ll take it")
    assert "has seen it" in world.last(world.mara)["text"]
    await world.advance(minutes=1)
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert "seen it already" in world.last(world.mara)["text"]


async def test_asking_twice_does_not_call_twice(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Ask a moderator")
    said = len(world.from_bot(world.moderators))
    await world.advance(minutes=2)
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert len(world.from_bot(world.moderators)) == said


async def test_where_there_is_no_team_the_answer_is_honest_and_leads_outside(world: World) -> None:
    await meet(world, world.mara)
    await group(world, moderators_chat_id=None, added_by=None)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Ask a moderator")
    shown = world.last(world.mara)["text"]
    assert "no moderators whom I could ask" in shown
    assert "112" in shown


async def test_a_keeper_who_blocked_waymark_is_nobody_who_could_be_asked(world: World) -> None:
    await world.start(world.nora)
    await group(world, moderators_chat_id=None)
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    async with world.unit() as unit:
        await people.change(unit, world.nora, reachable=False)
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert "no moderators whom I could ask" in world.last(world.mara)["text"]


async def test_a_member_of_two_groups_chooses_whose_moderators_are_asked(world: World) -> None:
    await meet(world, world.mara)
    other, team = -1009990001, -1009990002
    async with world.unit() as unit:
        await chats.arrive(
            unit, other, "supergroup", "Morning Circle", countries=["DE"], moderators_chat_id=team, set_up=True
        )
        await people.set_membership(unit, other, world.mara, "member")
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Ask a moderator")
    assert world.from_bot(world.moderators) == []
    await world.press(world.mara, world.mara, "Evening Circle")
    assert "Asks for a person" in world.last(world.moderators)["text"]


async def test_further_words_in_private_are_answered_without_asking_again(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    said = len(heard(world, world.mara))
    await world.say(world.mara, world.mara, CRISIS)
    assert len(heard(world, world.mara)) == said, "one answer to words sent in one breath"
    await world.advance(minutes=2)
    await world.say(world.mara, world.mara, CRISIS)
    assert "What makes reaching out hard" in world.last(world.mara)["text"], "it answers the question"
    await world.advance(minutes=2)
    await world.say(world.mara, world.mara, CRISIS)
    assert world.last(world.mara)["text"].startswith("I’m still here")
    await world.say(world.mara, world.mara, IMMINENT)
    assert world.last(world.mara)["text"].startswith("If you have taken something")


async def test_a_crisis_in_private_is_answered_even_after_opting_out(world: World) -> None:
    await meet(world, world.mara)
    async with world.unit() as unit:
        await people.change(unit, world.mara, automatic_replies=False)
    await world.say(world.mara, world.mara, DISTRESS)
    assert not any("in danger right this minute" in text for text in heard(world, world.mara))
    await world.say(world.mara, world.mara, CRISIS)
    assert "in danger right this minute" in world.last(world.mara)["text"]


async def test_grief_is_met_with_grief_and_no_case(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, GRIEF)
    assert "no right way" in world.last(world.mara)["text"]
    await world.say(world.mara, world.group, GRIEF)
    assert world.from_bot(world.moderators) == []
    async with world.unit() as unit:
        assert await cases.open_case_of(unit, world.mara) is None


async def test_without_a_country_help_is_there_before_any_question(world: World) -> None:
    await meet(world, world.mara)
    await group(world, countries=[])
    await world.say(world.mara, world.mara, CRISIS)
    await world.press(world.mara, world.mara, "Not this minute")
    shown = world.last(world.mara)["text"]
    assert "findahelpline.com" in shown
    assert "call your local emergency number" in shown
    assert "Other country" in world.labels(world.mara)


async def test_a_double_tap_is_answered_once(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    said = len(heard(world, world.mara))
    question = world.last(world.mara)["message_id"]
    await world.press(world.mara, world.mara, "Not this minute", message_id=question)
    await world.press(world.mara, world.mara, "Not this minute", message_id=question)
    assert len(heard(world, world.mara)) == said + 1


async def test_nobody_acts_in_another_members_case_by_borrowing_a_button(world: World) -> None:
    await meet(world, world.mara)
    await meet(world, world.ali)
    await world.say(world.mara, world.group, CRISIS)
    await world.say(world.ali, world.ali, CRISIS)
    said = len(world.from_bot(world.moderators))
    question = world.last(world.ali)
    forged = {"inline_keyboard": [[{"text": "Yes", "callback_data": "care:danger:1"}]]}
    status, _ = world.tg.call(
        "7000000001:SANDBOX-waymark",
        "editMessageReplyMarkup",
        {"chat_id": world.ali, "message_id": question["message_id"], "reply_markup": forged},
    )
    assert status == 200
    await world.press(world.ali, world.ali, "Yes", message_id=question["message_id"])
    assert len(world.from_bot(world.moderators)) == said
    assert "Nobody else reads this chat" in world.last(world.ali)["text"]


@pytest.mark.parametrize(
    ("typed", "answer"), [("Yes.", "call 112 now"), ("ja", "call 112 now"), ("no", "reaching out hard")]
)
async def test_a_typed_answer_counts_as_the_button(world: World, typed: str, answer: str) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.say(world.mara, world.mara, typed)
    assert answer in world.last(world.mara)["text"]


async def test_other_typed_words_are_met_with_people_who_can_listen(world: World) -> None:
    await meet(world, world.mara)
    await world.say(world.mara, world.mara, CRISIS)
    await world.say(world.mara, world.mara, "it is complicated")
    shown = world.last(world.mara)["text"]
    assert "I’m a program" in shown
    assert "112" in shown
