"""A member writes words of distress in the group: what everybody sees, what the moderators see, and how often."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from content.lexicon import build_detector
from handlers.care import Screening
from handlers.kit.raw import Raw
from harness import World, buttons
from storage import cases, chats, people
from storage.cache import Caches
from storage.tables import metadata

CRISIS = "i want to kill myself"
IMMINENT = "i have just taken all my pills"
DISTRESS = "i feel so hopeless, nothing will ever get better"
CONCERN = "my friend says he wants to kill himself"
URGENT_CONCERN = "my sister just took a whole bottle of pills, what do i do"
GOADING = "kys nobody would miss you"


async def set_group(world: World, **values: object) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, **values)


async def set_person(world: World, user_id: int, **values: object) -> None:
    async with world.unit() as unit:
        await people.change(unit, user_id, **values)


async def known(world: World, user_id: int) -> None:
    """Let Waymark meet somebody who says something ordinary."""
    await world.say(user_id, world.group, "good evening")


def public(world: World) -> list[str]:
    return [message["text"] for message in world.from_bot(world.group)]


def alerts(world: World) -> list[str]:
    return [message["text"] for message in world.from_bot(world.moderators)]


def private(world: World, user_id: int) -> list[str]:
    return [message["text"] for message in world.from_bot(user_id)]


async def test_crisis_gets_a_public_line_an_alert_and_a_private_question(world: World) -> None:
    await world.start(world.mara)
    before = len(private(world, world.mara))
    message = await world.say(world.mara, world.group, CRISIS)

    line = world.last(world.group)
    assert line["reply_to_message"]["message_id"] == message["message_id"]
    assert line["text"].startswith("Thank you for saying this here.")
    assert "112" in line["text"]
    assert "moderators" in line["text"]
    assert len(line["text"]) <= 300
    assert [button["text"] for button in buttons(line)] == [
        "Talk privately",
        "I’m safe / false alarm",
        "Please get a moderator",
    ]
    card = world.last(world.moderators)
    assert "Case 1 · Mara · Evening Circle" in card["text"]
    assert "Nobody has taken this yet." in card["text"]
    assert world.labels(world.moderators)[:2] == ["I’ll take it", "False alarm"]
    assert any(
        entity.get("url", "").endswith(f"/{message['message_id']}") and "t.me/c/" in entity["url"]
        for entity in card["entities"]
        if "url" in entity
    )
    assert "Are you in danger right this minute?" in private(world, world.mara)[before]
    assert world.labels(world.mara)[-1] == "Help now"
    assert await world.parked() == 0


async def test_what_may_be_happening_now_begins_with_the_emergency_number(world: World) -> None:
    await world.say(world.mara, world.group, IMMINENT)
    assert public(world)[-1].startswith("Please call 112 now")
    assert "It may be happening right now." in alerts(world)[-1]


async def test_the_members_own_country_decides_the_emergency_number(world: World) -> None:
    await known(world, world.mara)
    await set_person(world, world.mara, country="GB")
    await world.say(world.mara, world.group, CRISIS)
    assert "999" in public(world)[-1]


async def test_without_any_country_the_rule_and_the_directory_are_shown(world: World) -> None:
    await set_group(world, countries=[])
    await world.say(world.mara, world.group, CRISIS)
    assert "your local emergency number" in public(world)[-1]
    assert "findahelpline.com" in public(world)[-1]


async def test_an_unreachable_member_still_finds_the_way_into_the_private_chat(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    assert private(world, world.mara) == []
    await world.press(world.mara, world.group, "Talk privately")
    assert "Are you in danger right this minute?" in world.last(world.mara)["text"]


async def test_a_bystander_who_follows_the_link_finds_help_and_nobody_elses_case(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.ali, world.group, "Talk privately")
    shown = world.last(world.ali)["text"]
    assert "112" in shown
    assert "in danger" not in shown
    assert "Mara" not in shown


async def test_distress_stays_private_and_the_moderators_hear_of_it_quietly(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, DISTRESS)
    assert public(world) == []
    assert "Are you in danger right this minute?" in world.last(world.mara)["text"]
    assert "Seems to be having a hard time" in alerts(world)[-1]
    sent = next(call for call in reversed(world.tg.calls) if call.params.get("chat_id") == world.moderators)
    assert sent.params["disable_notification"]


async def test_distress_of_an_unreachable_member_gets_one_neutral_line_a_day(world: World) -> None:
    world.tg.set_server("lacks")
    await world.say(world.mara, world.group, DISTRESS)
    assert public(world) == [
        "If a quiet word would be welcome: in private I can show you people to talk to. "
        "I’m a program. No reason needed, and no hurry."
    ]
    await world.advance(hours=7)
    await world.say(world.mara, world.group, DISTRESS)
    assert len(public(world)) == 1
    await world.advance(hours=18)
    await world.say(world.mara, world.group, DISTRESS)
    assert len(public(world)) == 2


async def test_a_refused_private_message_falls_back_to_the_public_line(world: World) -> None:
    world.tg.set_server("lacks")
    await world.start(world.mara)
    world.tg.block(world.mara, world.bot_id)
    await world.settle()
    await set_person(world, world.mara, reachable=True)
    await world.say(world.mara, world.group, DISTRESS)
    assert len(public(world)) == 1


async def test_a_worry_about_somebody_else_gets_three_steps_and_no_alert(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.ali, world.group, CONCERN)
    shown = world.last(world.ali)["text"]
    assert "Ask directly" in shown
    assert "Livslinien" in shown
    assert public(world) == []
    assert alerts(world) == []


async def test_a_worry_that_may_be_happening_now_reaches_the_moderators(world: World) -> None:
    world.tg.set_server("lacks")
    await world.say(world.ali, world.group, URGENT_CONCERN)
    assert "Is worried about somebody else." in alerts(world)[-1]
    assert public(world)[-1].startswith("Thank you for looking out")


async def test_goading_opens_no_case_and_gets_no_answer_of_care(world: World) -> None:
    await world.say(world.ali, world.group, GOADING)
    async with world.unit() as unit:
        assert await cases.open_case_of(unit, world.ali) is None
    assert public(world) == []


async def test_ordinary_messages_are_met_with_silence(world: World) -> None:
    for text in ("good evening all", "this homework is killing me", "i would die for that cake"):
        await world.say(world.mara, world.group, text)
    assert public(world) == []
    assert alerts(world) == []


async def test_six_hours_pass_before_the_next_public_line(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    await world.advance(hours=5, minutes=59)
    await world.say(world.mara, world.group, CRISIS)
    assert len(public(world)) == 1
    await world.advance(minutes=2)
    await world.say(world.mara, world.group, CRISIS)
    assert len(public(world)) == 2


async def test_a_higher_tier_breaks_the_cool_down(world: World) -> None:
    world.tg.set_server("lacks")
    await world.say(world.mara, world.group, DISTRESS)
    await world.say(world.mara, world.group, CRISIS)
    await world.say(world.mara, world.group, IMMINENT)
    assert len(public(world)) == 3
    await world.say(world.mara, world.group, IMMINENT)
    assert len(public(world)) == 3


async def test_further_messages_join_the_one_open_case(world: World) -> None:
    await world.say(world.mara, world.group, DISTRESS)
    for _ in range(3):
        await world.say(world.mara, world.group, CRISIS)
    async with world.unit() as unit:
        case = await cases.get(unit, 1)
        assert await cases.get(unit, 2) is None
    assert case is not None
    assert (case.tier, case.signals) == ("crisis", 4)
    await world.advance(minutes=11)
    await world.say(world.mara, world.group, CRISIS)
    assert any(text.startswith("Again: case 1, Mara") for text in alerts(world))
    cards = [message for message in world.from_bot(world.moderators) if buttons(message)]
    assert len(cards) == 1, "only the newest card can be pressed"


async def test_opting_out_stops_replies_but_not_the_alert(world: World) -> None:
    await world.start(world.mara)
    before = len(private(world, world.mara))
    await set_person(world, world.mara, automatic_replies=False)
    await world.say(world.mara, world.group, CRISIS)
    assert public(world) == []
    assert len(private(world, world.mara)) == before
    assert "Case 1" in alerts(world)[-1]


async def test_only_the_author_may_say_that_all_is_well(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    answer = await world.press(world.ali, world.group, "I’m safe")
    assert answer is not None
    assert "for the person I answered" in answer["text"]
    await world.press(world.mara, world.group, "I’m safe")
    assert public(world)[-1].startswith("Thank you for telling me.")
    assert "Says: I’m okay" in alerts(world)[-1]


async def test_after_a_false_alarm_a_day_is_quiet_except_when_it_may_be_happening(world: World) -> None:
    await world.start(world.mara)
    await world.say(world.mara, world.group, CRISIS)
    await world.press(world.mara, world.group, "I’m safe")
    lines, heard = len(public(world)), len(private(world, world.mara))
    await world.advance(hours=23)
    await world.say(world.mara, world.group, CRISIS)
    assert (len(public(world)), len(private(world, world.mara))) == (lines, heard)
    await world.say(world.mara, world.group, IMMINENT)
    assert len(public(world)) == lines + 1


async def test_asking_for_a_moderator_calls_again_and_promises_nothing(world: World) -> None:
    await world.say(world.mara, world.group, CRISIS)
    answer = await world.press(world.mara, world.group, "get a moderator")
    assert answer is not None
    assert "can’t promise" in answer["text"]
    assert "Asks for a person" in alerts(world)[-1]


async def test_an_edit_is_screened_and_never_answered_twice(world: World) -> None:
    message = await world.say(world.mara, world.group, "good evening")
    world.tg.edit(world.mara, world.group, message["message_id"], CRISIS)
    await world.settle()
    assert len(public(world)) == 1
    await world.advance(hours=7)
    world.tg.edit(world.mara, world.group, message["message_id"], CRISIS + " tonight")
    await world.settle()
    assert len(public(world)) == 1


async def test_hidden_text_is_read(world: World) -> None:
    spoiler = [{"type": "spoiler", "offset": 0, "length": len(CRISIS)}]
    await world.say(world.mara, world.group, CRISIS, entities=spoiler)
    assert len(public(world)) == 1


async def test_words_behind_a_command_are_screened_and_a_bare_command_is_not(world: World) -> None:
    await world.say(world.mara, world.group, "/kys")
    assert alerts(world) == []
    await world.say(world.mara, world.group, f"/share {CRISIS}")
    assert "Case 1" in alerts(world)[-1]


async def test_what_arrives_late_reaches_people_and_not_the_whole_group(world: World) -> None:
    await world.start(world.mara)
    before = len(private(world, world.mara))
    world.tg.send(world.mara, world.group, CRISIS)
    world.clock.advance(timedelta(hours=2))
    await world.settle()
    assert public(world) == []
    assert "I was away" in alerts(world)[-1]
    assert len(private(world, world.mara)) == before + 1


async def test_a_quarter_of_an_hour_late_is_still_answered_in_public(world: World) -> None:
    world.tg.send(world.mara, world.group, CRISIS)
    world.clock.advance(timedelta(minutes=15))
    await world.settle()
    assert len(public(world)) == 1
    assert "I was away" in alerts(world)[-1]


async def test_without_a_moderators_chat_whoever_set_waymark_up_is_told(world: World) -> None:
    await world.start(world.nora)
    await set_group(world, moderators_chat_id=None)
    await world.say(world.mara, world.group, CRISIS)
    assert "the person who looks after this group" in public(world)[-1]
    assert "Case 1 · Mara" in world.last(world.nora)["text"]
    assert world.labels(world.nora)[-1] == "Help now"
    await world.press(world.nora, world.nora, "I’ll take it")
    assert "Taken by Nora" in world.last(world.nora)["text"]


async def test_where_nobody_can_be_told_the_line_says_so(world: World) -> None:
    await set_group(world, moderators_chat_id=None)
    await set_person(world, world.nora, reachable=False)
    await world.say(world.mara, world.group, CRISIS)
    line = world.last(world.group)
    assert "can’t reach a moderator" in line["text"]
    assert "112" in line["text"]
    assert [button["text"] for button in buttons(line)] == ["Talk privately", "I’m safe / false alarm"]


async def test_a_moderators_chat_that_refuses_is_replaced_by_whoever_set_waymark_up(world: World) -> None:
    await world.start(world.nora)
    world.tg.fault(method="sendMessage", chat_id=world.moderators, code=403, times=1)
    await world.say(world.mara, world.group, CRISIS)
    assert "couldn’t write to the moderators’ chat" in world.last(world.nora)["text"]


async def test_a_moderators_own_crisis_among_moderators_stays_between_them(world: World) -> None:
    await world.start(world.jonas)
    await world.say(world.jonas, world.moderators, CRISIS)
    assert alerts(world) == []
    assert "in danger right this minute" in world.last(world.jonas)["text"]
    await world.press(world.jonas, world.jonas, "Yes")
    assert "112" in world.last(world.jonas)["text"]


async def test_a_moderator_who_cannot_be_reached_in_private_finds_a_line_beside_their_words(world: World) -> None:
    await world.say(world.jonas, world.moderators, IMMINENT)
    line = world.last(world.moderators)
    assert line["text"].startswith("If this is about you: please call 112")
    assert [button["text"] for button in buttons(line)] == ["Talk privately"]
    async with world.unit() as unit:
        assert await cases.open_case_of(unit, world.jonas) is None
    await world.say(world.jonas, world.moderators, IMMINENT)
    assert len(alerts(world)) == 1, "once is enough"


async def test_worry_about_a_member_who_is_named_reaches_the_moderators_quietly(world: World) -> None:
    await known(world, world.ali)
    await world.say(world.mara, world.group, CONCERN)
    assert alerts(world) == []
    await world.say(world.mara, world.group, "i am worried, @ali says he wants to kill himself")
    assert len(alerts(world)) == 1
    sent = next(call for call in reversed(world.tg.calls) if call.params.get("chat_id") == world.moderators)
    assert sent.params["disable_notification"]


async def test_worry_about_somebody_outside_who_is_named_stays_with_the_worrier(world: World) -> None:
    await world.say(world.mara, world.group, "i am worried, @someone_elsewhere says he wants to kill himself")
    assert alerts(world) == []


@pytest.mark.parametrize("words", [CRISIS, IMMINENT, DISTRESS, URGENT_CONCERN])
async def test_the_members_words_are_never_kept_readable_and_said_only_on_the_moderators_card(
    world: World, words: str
) -> None:
    letters = random.Random(words)
    odd = ["".join(letters.choices("bcdfghjklmnpqrstvwxz", k=9)) for _ in range(12)]
    await world.start(world.mara)
    for chat, strange in ((world.group, odd[:6]), (world.mara, odd[6:])):
        await world.say(world.mara, chat, f"{' '.join(strange[:3])}. {words}. {' '.join(strange[3:])}")
    calls = list(world.tg.calls)
    said = "".join(str(call.params) for call in calls if call.params.get("chat_id") != world.moderators)
    shown = "".join(str(call.params) for call in calls)
    async with world.unit() as unit:
        kept = "".join([str(await unit.rows(select(table))) for table in metadata.sorted_tables])
    assert [word for word in odd if word in said or word in kept] == []
    assert [word for word in odd[6:] if word in shown] == [], "nobody else reads the private chat"


WORDS = st.text(st.characters(categories=("Ll", "Lu", "Nd", "Zs")), max_size=60)


def update(text: str, edited: bool, chat: str) -> Raw:
    message = {
        "message_id": 5,
        "date": 1,
        "chat": {"id": 7 if chat == "private" else -7, "type": chat},
        "from": {"id": 7, "is_bot": False, "first_name": "Mara"},
        "text": text,
    }
    return {"update_id": 1, "edited_message" if edited else "message": message}


DETECTOR = build_detector()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    texts=st.lists(
        st.sampled_from([CRISIS, DISTRESS, CONCERN, GOADING, "hello", "/start", "/share hello"]), max_size=6
    ),
    around=WORDS,
    edited=st.booleans(),
    chat=st.sampled_from(["private", "supergroup"]),
)
def test_asking_in_any_order_never_changes_what_is_concerned(
    texts: list[str], around: str, edited: bool, chat: str
) -> None:
    shared, caches = Screening(DETECTOR), Caches()
    for text in [*texts, *(f"{around} {text}" for text in texts)]:
        raw = update(text, edited, chat)
        first = shared.concerns(raw, caches)
        assert shared.concerns(raw, caches) == first == Screening(DETECTOR).concerns(raw, caches)


@pytest.mark.parametrize("text", [CRISIS, DISTRESS, CONCERN, GOADING])
def test_distress_concerns_care_wherever_it_is_written(text: str) -> None:
    screening, caches = Screening(DETECTOR), Caches()
    for edited in (False, True):
        assert screening.concerns(update(text, edited, "supergroup"), caches)
