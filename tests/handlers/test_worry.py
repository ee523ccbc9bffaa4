"""Worried about somebody: a command without a trace, a team that is told, a card nobody signed, and silence."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from content.texts import Texts
from harness import World, buttons
from storage import cases, chats, people, worries
from storage.tables import case_text, worry

NOTE = "she has been saying goodbye to people"
PASSED = "Passed to the team."
CARD = "Somebody in Evening Circle is thinking of you"
TEXTS = Texts()


def heard(world: World, user_id: int) -> list[str]:
    return [message["text"] for message in world.from_bot(user_id)]


def team(world: World) -> list[str]:
    return [message["text"] for message in world.from_bot(world.moderators)]


def in_group(world: World) -> list[str]:
    return [message["text"] for message in world.from_bot(world.group)]


def cards(world: World, user_id: int) -> int:
    return sum(text.startswith(CARD) for text in heard(world, user_id))


async def start(world: World, *who: int) -> None:
    """Open the private chat, in English."""
    for each in who:
        await world.start(each)
        async with world.unit() as unit:
            await people.change(unit, each, language="en")


async def care(world: World, who: int, about: int, text: str = "/care") -> dict[str, Any]:
    """Answer something ordinary that `about` says with /care."""
    said = await world.say(about, world.group, "good evening, everybody")
    return await world.say(who, world.group, text, reply_to=said["message_id"])


async def close(world: World) -> None:
    """Close the case from its card, by whichever steps the card has."""
    offered = [button["text"] for message in world.from_bot(world.moderators) for button in buttons(message)]
    for label in ["Resolved"] if "Resolved" in offered else ["Close", "With a professional"]:
        await world.press(world.jonas, world.moderators, label)


async def set_group(world: World, **values: Any) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, **values)


async def rows(world: World) -> list[Any]:
    async with world.unit() as unit:
        return await unit.rows(select(worry))


async def test_the_whole_journey_of_somebody_who_worries(world: World) -> None:
    await world.start(world.ali)
    await world.start(world.mara)
    before = heard(world, world.mara)
    command = await care(world, world.ali, world.mara)
    assert command["message_id"] not in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert in_group(world) == []
    assert world.last(world.ali)["text"].startswith("You’re worried about Mara. Thank you for noticing.")
    assert world.labels(world.ali) == [
        "Tell the team", "Leave an unsigned card", "How do I answer?", "I’m shaken myself", "Help now",
    ]  # fmt: skip

    await world.press(world.ali, world.ali, "Tell the team")
    assert world.last(world.ali)["text"].startswith("Anything they should know?")
    assert world.labels(world.ali) == ["Skip", "Help now"]
    await world.say(world.ali, world.ali, NOTE)
    assert "Only the team sees this, and that it came from you." in world.last(world.ali)["text"]
    card, note = team(world)[-2:]
    assert "Case 1 · Mara · Evening Circle" in card
    assert "Somebody is worried about them and told me." in card
    assert "Ali" not in card
    assert note.startswith("Ali is worried about Mara (case 1)")
    assert NOTE in note
    assert "spoiler" in [entity["type"] for entity in world.last(world.moderators)["entities"]]

    await world.press(world.ali, world.ali, "How do I answer?")
    assert "Say what you saw, ask directly, stay." in world.last(world.ali)["text"]
    await world.press(world.ali, world.ali, "Steps and help lines")
    assert "Livslinien" in world.last(world.ali)["text"]
    assert heard(world, world.mara) == before, "the member learns nothing of it"

    await world.press(world.jonas, world.moderators, "I’ll take it")
    await close(world)
    assert "somebody has looked. Thank you for noticing." in world.last(world.ali)["text"]
    assert NOTE not in world.last(world.moderators)["text"], "a case that is over needs the words no more"
    await world.advance(hours=1)
    assert heard(world, world.mara) == before
    assert in_group(world) == []
    assert await world.parked() == 0


async def test_who_cannot_be_written_to_finds_a_door_that_names_nobody_and_goes(world: World) -> None:
    await care(world, world.ali, world.mara)
    door = world.last(world.group)
    assert door["text"].startswith("Something is ready in our private chat")
    assert "Ali" not in door["text"]
    assert "Mara" not in door["text"]
    assert "reply_to_message" not in door
    url = buttons(door)[0]["url"]
    await world.follow(world.ines, url)
    assert "worried" not in world.last(world.ines)["text"], "the door opens for nobody else"
    await world.follow(world.ali, url)
    assert world.last(world.ali)["text"].startswith("You’re worried about Mara.")
    await world.advance(minutes=1, seconds=1)
    assert in_group(world) == []


async def test_a_refused_whisper_leaves_the_door_as_well(world: World) -> None:
    await world.start(world.ali)
    world.tg.block(world.ali, world.bot_id)
    await world.settle()
    async with world.unit() as unit:
        await people.change(unit, world.ali, reachable=True)
    await care(world, world.ali, world.mara)
    assert world.last(world.group)["text"].startswith("Something is ready")


async def test_a_name_or_a_mention_says_who_is_meant(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.mara, world.group, "good evening")
    await world.say(world.ali, world.group, f"/care @{world.scene.mara['username']}")
    assert world.last(world.ali)["text"].startswith("You’re worried about Mara.")
    assert in_group(world) == []


async def test_a_bare_command_gets_general_help_and_takes_a_typed_name(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.mara, world.group, "good evening")
    await world.say(world.ali, world.group, "good evening")
    await world.say(world.ali, world.group, "/care")
    assert in_group(world) == []
    shown = world.last(world.ali)["text"]
    assert "Ask directly" in shown
    assert "112" in shown
    await world.say(world.ali, world.ali, "@nobody_at_all")
    assert world.last(world.ali)["text"].startswith("I don’t know that name")
    await world.say(world.ali, world.ali, f"@{world.scene.mara['username']}")
    assert world.last(world.ali)["text"].startswith("You’re worried about Mara.")
    await world.say(world.ali, world.ali, "/care")
    assert "Ask directly" in world.last(world.ali)["text"]


@pytest.mark.parametrize("words", ["i want to kill myself", "i feel so hopeless, nothing will ever get better"])
async def test_who_is_asked_for_a_name_and_writes_of_themselves_is_heard(world: World, words: str) -> None:
    await world.start(world.ali)
    await world.say(world.ali, world.ali, "/care")
    await world.say(world.ali, world.ali, words)
    heard = world.last(world.ali)
    assert "Are you in danger right this minute?" in heard["text"]
    assert not [each for each in world.texts(world.ali) if "I don’t know that name" in each]
    await world.say(world.ali, world.ali, "no")
    assert "people you can reach" in world.last(world.ali)["text"]


async def test_nobody_finds_somebody_they_share_no_group_with(world: World) -> None:
    await world.say(world.mara, world.group, "good evening")
    await start(world, world.ines)
    async with world.unit() as unit:
        await people.set_membership(unit, world.group, world.ines, "left")
    await world.say(world.ines, world.ines, f"/care @{world.scene.mara['username']}")
    assert world.last(world.ines)["text"].startswith("I don’t know that name")
    assert await rows(world) == []


async def test_worry_about_oneself_is_met_with_help_for_oneself(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.ali)
    assert "counts just as much" in world.last(world.ali)["text"]
    assert "112" in world.last(world.ali)["text"]
    assert "Ask a moderator" in world.labels(world.ali)
    assert await rows(world) == []
    assert team(world) == []


async def test_a_program_is_nobody_to_worry_about(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.ali, world.group, f"/care @{world.scene.bot['username']}")
    assert world.last(world.ali)["text"].startswith("That was written by a program.")
    assert await rows(world) == []


async def test_behind_a_channel_or_the_group_itself_nobody_is_named(world: World) -> None:
    await world.start(world.ali)
    said = world.tg.send(world.nora, world.group, "good evening", as_chat=world.group)
    await world.settle()
    await world.say(world.ali, world.group, "/care", reply_to=said["message_id"])
    assert world.last(world.ali)["text"].startswith("I can’t see which person is behind that")
    assert in_group(world) == []


async def test_where_it_may_not_delete_it_says_nothing_in_public_all_the_same(world: World) -> None:
    await world.start(world.ali)
    await set_group(world, bot_rights=[])
    command = await care(world, world.ali, world.mara)
    assert command["message_id"] in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert in_group(world) == []
    assert world.last(world.ali)["text"].startswith("You’re worried about Mara.")


async def test_a_cry_for_help_behind_the_command_is_not_deleted(world: World) -> None:
    await world.start(world.ali)
    command = await care(world, world.ali, world.mara, "/care i want to kill myself")
    assert command["message_id"] in [each["message_id"] for each in world.tg.transcript(world.group)]
    assert "Case 1 · Ali" in team(world)[-1]


async def test_without_a_team_it_says_so_and_offers_what_is_left(world: World) -> None:
    await set_group(world, moderators_chat_id=None, added_by=None)
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    assert "I know no team here" in world.last(world.ali)["text"]
    assert "Tell the team" not in world.labels(world.ali)


async def test_the_member_need_not_know_waymark(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    await world.press(world.ali, world.ali, "Skip")
    assert team(world)[-1].startswith("Ali is worried about Mara (case 1)")
    await world.press(world.ali, world.ali, "Leave an unsigned card")
    assert world.last(world.ali)["text"].startswith(PASSED)
    assert heard(world, world.mara) == []


async def test_a_worry_joins_the_case_a_member_has_already(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.mara, world.group, "i want to kill myself")
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    await world.say(world.ali, world.ali, NOTE)
    assert "(case 1)" in team(world)[-1]
    async with world.unit() as unit:
        assert await cases.get(unit, 2) is None


async def test_what_is_told_is_no_cry_of_ones_own_and_gets_no_canned_answer(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    before = len(heard(world, world.ali))
    await world.say(world.ali, world.ali, "my friend says she wants to kill herself")
    assert len(heard(world, world.ali)) == before + 1
    assert "Passed on." in world.last(world.ali)["text"]


async def test_who_breaks_down_while_telling_is_asked_and_heard(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    await world.say(world.ali, world.ali, "i want to kill myself too")
    assert any("Are you in danger right this minute?" in text for text in heard(world, world.ali)[-2:])
    assert any("Passed on." in text for text in heard(world, world.ali)[-2:])


async def test_help_for_whoever_is_shaken_tells_nobody(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "I’m shaken myself")
    assert "These people are there for you as well" in world.last(world.ali)["text"]
    assert team(world) == []


# -- the card --------------------------------------------------------------------------------------


async def wish_card(world: World, who: int, about: int) -> str:
    await care(world, who, about)
    await world.press(who, who, "Leave an unsigned card")
    return heard(world, who)[-1]


async def test_the_card_names_nobody_and_can_be_opened_or_put_away(world: World) -> None:
    await world.start(world.ali)
    await world.start(world.mara)
    await wish_card(world, world.ali, world.mara)
    card = world.last(world.mara)
    assert card["text"].startswith(CARD)
    assert "Ali" not in card["text"]
    assert world.labels(world.mara) == ["Open", "Thanks, not needed", "No such messages, please", "Help now"]
    await world.press(world.mara, world.mara, "Open")
    assert "Livslinien" in world.last(world.mara)["text"]
    assert "unsigned help card with Mara" in team(world)[-1]
    assert len(team(world)) == 1, "a wish for a card opens no case"
    await world.advance(hours=25)
    await wish_card(world, world.ali, world.mara)
    await world.press(world.mara, world.mara, "Thanks, not needed")
    assert world.last(world.mara)["text"].startswith("All right.")


async def test_one_card_a_day_for_a_member_and_one_in_six_hours_from_a_sender(world: World) -> None:
    await start(world, world.ali, world.ines, world.mara, world.nora)
    first = await wish_card(world, world.ali, world.mara)
    other = await wish_card(world, world.ines, world.mara)
    assert first == other, "the second sender learns nothing of the first"
    assert cards(world, world.mara) == 1
    assert (await wish_card(world, world.ali, world.nora)).startswith("One card in six hours")
    await world.advance(hours=6, minutes=1)
    await wish_card(world, world.ali, world.nora)
    assert cards(world, world.nora) == 1
    await world.advance(hours=18)
    await wish_card(world, world.ines, world.mara)
    assert cards(world, world.mara) == 2


async def test_the_sender_cannot_tell_no_from_unreachable_from_blocked_from_left(world: World) -> None:
    await start(world, world.ali, world.mara, world.nora)
    answers = [await wish_card(world, world.ali, world.nora)]
    await world.press(world.nora, world.nora, "No such messages, please")
    assert world.last(world.nora)["text"].startswith("I leave no more of these")
    for about in (world.nora, world.ines, world.mara):  # said no; never opened; blocked
        if about == world.mara:
            world.tg.block(world.mara, world.bot_id)
        await world.advance(hours=25)
        answers.append(await wish_card(world, world.ali, about))
    assert len(set(answers)) == 1
    assert answers[0].startswith(PASSED)
    assert not any(cards(world, each) for each in (world.nora, world.ines, world.mara))  # hers was taken away
    assert await world.parked() == 0


async def test_cards_can_be_wanted_again_under_settings(world: World) -> None:
    await start(world, world.ali, world.mara)
    await world.say(world.mara, world.mara, "/settings")
    assert "Help cards from others: on" in world.last(world.mara)["text"]
    await world.press(world.mara, world.mara, "Help cards: turn off")
    assert "Help cards from others: off" in world.last(world.mara)["text"]
    await wish_card(world, world.ali, world.mara)
    assert cards(world, world.mara) == 0
    await world.say(world.mara, world.mara, "/settings")
    await world.press(world.mara, world.mara, "Help cards: turn on")
    await world.advance(hours=25)
    await wish_card(world, world.ali, world.mara)
    assert cards(world, world.mara) == 1


async def test_three_worries_in_bad_faith_cost_the_card_and_never_the_voice(world: World) -> None:
    await start(world, world.ali, world.mara)
    for _ in range(3):
        await world.advance(hours=25)
        assert (await wish_card(world, world.ali, world.mara)).startswith(PASSED)
        answer = await world.press(world.jonas, world.moderators, "Not in good faith")
        assert answer is not None
        assert answer["text"].startswith("Noted.")
    await world.advance(hours=25)
    assert (await wish_card(world, world.ali, world.mara)).startswith("I don’t leave cards for you at the moment.")
    assert cards(world, world.mara) == 3
    await world.press(world.ali, world.ali, "Tell the team")
    await world.press(world.ali, world.ali, "Skip")
    assert "Passed on." in world.last(world.ali)["text"]
    assert team(world)[-1].startswith("Ali is worried about Mara")


async def test_a_verdict_can_be_taken_back_and_nobody_judges_their_own(world: World) -> None:
    await start(world, world.ali, world.jonas, world.mara)
    await wish_card(world, world.ali, world.mara)
    await world.press(world.nora, world.moderators, "Not in good faith")
    await world.press(world.nora, world.moderators, "In good faith after all")
    assert [row["verdict"] for row in await rows(world)] == ["useful"]
    await wish_card(world, world.jonas, world.ali)
    answer = await world.press(world.jonas, world.moderators, "Not in good faith")
    assert answer is not None
    assert answer["text"].startswith("You are part of this one.")


async def test_nothing_is_said_to_be_passed_on_where_nobody_else_reads(world: World) -> None:
    """Nora and Jonas are all the team there is; what Jonas worries about her has nobody to go to."""
    await start(world, world.ali, world.jonas, world.mara)
    await wish_card(world, world.ali, world.mara)
    for who in (world.nora, world.jonas):  # by this Waymark knows who is there
        await world.press(who, world.moderators, "Not in good faith")
        await world.press(who, world.moderators, "In good faith after all")
    told = len(team(world))
    assert (await wish_card(world, world.jonas, world.nora)).startswith("I’ve taken up your wish.")
    assert "Tell the team" not in world.labels(world.jonas)
    assert len(team(world)) == told


# -- who learns what, and for how long -------------------------------------------------------------


async def test_a_member_of_the_team_is_not_shown_who_worries_about_them(world: World) -> None:
    for each in (world.ali, world.jonas, world.nora):
        await world.start(each)
        await world.say(each, world.moderators if each != world.ali else world.group, "good evening")
    await care(world, world.ali, world.jonas)
    await world.press(world.ali, world.ali, "Tell the team")
    assert "Jonas reads what the team reads" in world.last(world.ali)["text"]
    await world.say(world.ali, world.ali, NOTE)
    assert not any("Ali" in text or NOTE in text for text in [*team(world), *heard(world, world.jonas)])
    assert any("Ali is worried about Jonas" in text and NOTE in text for text in heard(world, world.nora))
    await world.press(world.nora, world.nora, "Not in good faith")
    assert [row["verdict"] for row in await rows(world)] == ["bad_faith"]


async def test_only_whoever_began_a_worry_may_press_its_buttons_and_only_for_a_day(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    async with world.unit() as unit:
        await worries.change(unit, 1, worried=world.ines)
    answer = await world.press(world.ali, world.ali, "Tell the team")
    assert answer is not None
    assert answer["text"].startswith("These buttons have run out.")
    async with world.unit() as unit:
        await worries.change(unit, 1, worried=world.ali)
    await world.advance(hours=25)
    answer = await world.press(world.ali, world.ali, "Tell the team")
    assert answer is not None
    assert answer["text"].startswith("These buttons have run out.")
    assert team(world) == []


async def test_a_copy_of_ones_data_never_says_who_was_worried(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    await world.say(world.ali, world.ali, NOTE)
    async with world.unit() as unit:
        hers = await worries.of_person(unit, world.program.seal, world.mara)
        his = await worries.of_person(unit, world.program.seal, world.ali)
    assert [list(each) for each in hers] == [["somebody_worried_about_you_on"]]
    assert str(world.mara) not in str(his)
    await world.start(world.mara)
    await world.say(world.mara, world.mara, "/mydata")
    await world.press(world.mara, world.mara, "copy")
    sent = str([call.params for call in world.tg.calls if call.method == "sendDocument"][-1])
    assert str(world.ali) not in sent
    assert NOTE not in sent


async def test_erasing_takes_the_worries_of_one_and_the_name_of_the_other(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    async with world.unit() as unit:
        await worries.erase(unit, world.mara)
    (left,) = await rows(world)
    assert (left["about"], left["message_id"]) == (None, None)
    async with world.unit() as unit:
        await worries.erase(unit, world.ali)
    assert await rows(world) == []


async def test_after_a_month_nothing_is_left_and_the_note_holds_no_names(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    await world.say(world.ali, world.ali, NOTE)
    for _ in range(30):
        await world.advance(days=1)
        await world.waymark.clean()
    assert await rows(world) == []
    assert not any(NOTE in text or "Ali" in text for text in team(world))


async def test_the_words_lie_sealed(world: World) -> None:
    await world.start(world.ali)
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    await world.say(world.ali, world.ali, NOTE)
    async with world.unit() as unit:
        (kept,) = await unit.rows(select(case_text))
    assert (kept["kind"], kept["author"]) == ("told", world.ali)
    assert NOTE.encode() not in kept["sealed"]
    assert world.program.seal.open(kept["sealed"]) == NOTE


@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_the_line_in_the_group_is_short_and_buttons_fit(language: str) -> None:
    assert len(TEXTS.plain(language, "worry-door")) <= 300
    for name in ("tell", "card", "how", "shaken", "lines", "skip", "open", "fine", "never"):
        assert len(TEXTS.plain(language, f"worry-button-{name}")) <= 24


async def test_a_worry_that_sounds_like_danger_right_now_lapses_like_a_crisis(world: World) -> None:
    await world.start(world.ali)
    await world.start(world.jonas)
    await world.say(world.jonas, world.moderators, "good evening")
    await care(world, world.ali, world.mara)
    await world.press(world.ali, world.ali, "Tell the team")
    await world.say(world.ali, world.ali, "she just took a whole bottle of pills, what do i do")
    await world.press(world.jonas, world.moderators, "I’ll take it")
    for _ in range(15):
        await world.advance(minutes=2)
    assert any(text.startswith("Still nobody has taken this.") for text in team(world))


async def test_a_moderator_names_a_member_of_the_group_in_their_own_chat(world: World) -> None:
    await start(world, world.jonas)
    for each in (world.mara, world.jonas):
        await world.say(each, world.group, "good evening")
    await world.say(world.jonas, world.moderators, "/care @mara")
    assert world.last(world.jonas)["text"].startswith("You’re worried about Mara.")
    await world.press(world.jonas, world.jonas, "Tell the team")
    await world.press(world.jonas, world.jonas, "Skip")
    assert any("Case 1 · Mara · Evening Circle" in text for text in team(world))
