"""The set-up: five steps in private, each safe to skip, each checked at every press."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from harness import ADMIN_RIGHTS, World, buttons
from storage import chats, duty, setup
from storage.tables import setup_step


async def fresh_group(world: World, rights: dict[str, bool] | None = None, title: str = "Morning Circle") -> int:
    """A group Nora has just added Waymark to; gives its id."""
    group: int = world.tg.add_group(title, world.nora)["id"]
    world.tg.add_bot_to_group(group, world.bot_id, by=world.nora, rights=rights or ADMIN_RIGHTS)
    await world.settle()
    return group


async def begin(world: World, group: int) -> None:
    """Follow the button in the group and open the first step."""
    await world.press(world.nora, group, "Set up")
    await world.press(world.nora, world.nora, "Let’s go")


async def tap(world: World, *labels: str) -> None:
    for label in labels:
        await world.press(world.nora, world.nora, label)


async def chat(world: World, chat_id: int) -> chats.Chat:
    async with world.unit() as unit:
        found = await chats.get(unit, chat_id)
    assert found is not None
    return found


async def prompts(world: World, chat_id: int) -> dict[str, Any]:
    async with world.unit() as unit:
        return await chats.options(unit, chat_id, "prompts")


def said(world: World) -> str:
    text: str = world.last(world.nora)["text"]
    return text


async def test_a_group_is_set_up_in_eight_taps(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "Dansk", "Copenhagen", "Denmark", "This chat for now", "Calm", "Roster later")

    found = await chat(world, group)
    assert (found.language, found.time_zone, found.countries) == ("da", "Europe/Copenhagen", ("DK",))
    assert found.moderators_chat_id == world.nora
    assert found.set_up
    chosen = await prompts(world, group)
    assert (chosen["enabled"], chosen["hour"]) == (True, 9)
    assert "is ready" in said(world)
    assert "can’t do yet" not in said(world)


async def test_closing_it_at_once_leaves_safety_on_and_prompts_off(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)

    assert not (await prompts(world, group)).get("enabled")
    assert (await chat(world, group)).active


async def test_every_step_can_be_skipped_and_alerts_still_arrive_somewhere(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "Skip", "Skip", "Skip", "Skip", "Skip", "Skip")

    found = await chat(world, group)
    assert found.set_up
    assert found.moderators_chat_id == world.nora
    assert found.countries == ()
    assert not (await prompts(world, group)).get("enabled")
    assert "international directory" in said(world)


async def test_it_goes_on_where_it_was_left(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "English", "London")
    assert "3 of 6" in said(world)
    await world.restart()
    await world.say(world.nora, world.nora, "/setup")
    await tap(world, "Morning")

    assert "3 of 6" in said(world)
    await tap(world, "Back")
    assert "2 of 6" in said(world)
    assert "Europe/London" in said(world)


async def test_running_it_again_shows_what_is_in_force(world: World) -> None:
    await world.say(world.nora, world.group, "/setup")
    await world.start(world.nora)
    await world.say(world.nora, world.nora, "/setup")
    await tap(world, "Evening Circle", "Skip")
    assert "Europe/Copenhagen" in said(world)
    await tap(world, "Skip")
    assert "Denmark" in said(world)
    await tap(world, "Skip")
    assert "Evening Circle · moderators" in said(world)
    await tap(world, "Skip", "Skip", "Skip")

    found = await chat(world, world.group)
    assert found.moderators_chat_id == world.moderators
    assert found.countries == ("DK",)


async def test_a_time_zone_may_be_typed_in_any_spelling(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "English")
    await world.say(world.nora, world.nora, "my place")
    assert "don’t know a time zone" in said(world)
    await world.say(world.nora, world.nora, "københavn")
    await tap(world, "Europe/Copenhagen")

    assert (await chat(world, group)).time_zone == "Europe/Copenhagen"
    assert "3 of 6" in said(world)


async def test_several_countries_may_be_chosen_and_dropped(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "English", "London")
    await world.say(world.nora, world.nora, "Atlantis")
    assert "don’t know a country" in said(world)
    await world.say(world.nora, world.nora, "deutschland")
    await tap(world, "Germany")
    assert "United Kingdom" in said(world)
    assert "Germany" in said(world)
    await tap(world, "Without United")
    assert "United Kingdom" not in said(world)
    await tap(world, "✓ Germany")

    assert (await chat(world, group)).countries == ("DE",)
    assert "4 of 6" in said(world)


async def test_words_typed_at_a_step_that_asks_for_none_are_not_taken_as_an_answer(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "English", "London", "United Kingdom")
    await world.say(world.nora, world.nora, "Denmark")

    assert (await chat(world, group)).countries == ("GB",)
    assert "add it" not in said(world)


async def test_hour_and_tones_can_be_chosen(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(
        world, "Skip", "Skip", "Skip", "This chat", "Choose hour", "18:00", "humour", "movement", "humour", "Done"
    )

    chosen = await prompts(world, group)
    assert (chosen["enabled"], chosen["hour"]) == (True, 18)
    assert "humour" in chosen["tones"]
    assert "movement" not in chosen["tones"]
    await tap(world, "Roster later")
    assert "18:00" in said(world)


async def test_only_safety_switches_prompts_off_again(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "Skip", "Skip", "Skip", "Skip", "Calm", "Skip", "Go through it again")
    await tap(world, "Skip", "Skip", "Skip", "Skip", "Only safety")

    assert (await prompts(world, group))["enabled"] is False


async def test_another_group_of_the_administrator_can_take_the_alerts(world: World) -> None:
    group, team = await fresh_group(world), await fresh_group(world, title="Morning team")
    await world.say(world.nora, team, "hello")
    await begin(world, group)
    await tap(world, "Skip", "Skip", "Skip", "Morning team")

    assert (await chat(world, group)).moderators_chat_id == team
    assert (await chat(world, team)).role == "moderators"
    assert "Alerts arrive here" in world.last(team)["text"]


async def test_a_link_adds_waymark_to_the_moderators_chat_and_connects_it(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "Skip", "Skip", "Skip")
    url = next(each["url"] for each in buttons(world.last(world.nora)) if "startgroup=" in each.get("url", ""))
    token = url.partition("startgroup=")[2].partition("&")[0]
    team = await fresh_group(world, title="Morning team")
    await world.say(world.nora, team, f"/start@{world.scene.bot['username']} {token}")

    assert (await chat(world, group)).moderators_chat_id == team
    assert (await chat(world, team)).role == "moderators"
    assert "5 of 6" in said(world)


async def test_nobody_else_can_use_that_link(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "Skip", "Skip", "Skip")
    url = next(each["url"] for each in buttons(world.last(world.nora)) if "startgroup=" in each.get("url", ""))
    token = url.partition("startgroup=")[2].partition("&")[0]
    other: int = world.tg.add_group("Elsewhere", world.mara)["id"]
    world.tg.add_bot_to_group(other, world.bot_id, by=world.mara)
    await world.settle()
    await world.say(world.mara, other, f"/start@{world.scene.bot['username']} {token}")

    assert (await chat(world, group)).moderators_chat_id is None
    assert (await chat(world, other)).role == "group"


async def test_a_group_in_use_cannot_become_a_moderators_chat(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "Skip", "Skip", "Skip")

    assert "Evening Circle" not in world.labels(world.nora)


async def test_members_get_nowhere_with_the_link(world: World) -> None:
    group = await fresh_group(world)
    world.tg.add_member(group, world.mara)
    await world.settle()
    world.tg.promote(group, world.mara, by=world.nora, can_delete_messages=True)
    await world.settle()
    await world.press(world.mara, group, "Set up")
    answer = await world.press(world.mara, world.mara, "Let’s go")

    assert answer is not None
    assert "for the moderators" in answer["text"]
    async with world.unit() as unit:
        assert not await unit.rows(select(setup_step).where(setup_step.c.user_id == world.mara))


async def test_rights_are_checked_at_every_press(world: World) -> None:
    group = await fresh_group(world)
    world.tg.add_member(group, world.jonas)
    world.tg.promote(group, world.jonas, by=world.nora, can_change_info=True)
    await world.settle()
    await world.press(world.jonas, group, "Set up")
    await world.press(world.jonas, world.jonas, "Let’s go")
    world.tg.demote(group, world.jonas, by=world.nora)
    await world.advance(minutes=2)
    await world.press(world.jonas, world.jonas, "Deutsch")

    assert (await chat(world, group)).language == "en"


async def test_members_cannot_start_it_in_the_group(world: World) -> None:
    before = len(world.from_bot(world.group))
    await world.say(world.mara, world.group, "/setup")

    assert len(world.from_bot(world.group)) == before
    assert not any("set up" in text for text in world.texts(world.mara))


async def test_who_cannot_be_written_to_gets_the_way_in_the_group(world: World) -> None:
    await world.say(world.nora, world.group, "/setup")

    assert "in private" in world.last(world.group)["text"]
    await world.press(world.nora, world.group, "Set up")
    assert "Let’s set up" in said(world)


async def test_what_is_missing_is_said_in_plain_words(world: World) -> None:
    group = await fresh_group(world, rights={**ADMIN_RIGHTS, "can_pin_messages": False})
    await begin(world, group)
    await tap(world, "Skip", "Skip", "Skip", "Skip", "Skip", "Skip")

    assert "the notice about privacy scrolls away" in said(world)


async def test_a_crisis_test_is_seen_by_the_moderators_only(world: World) -> None:
    await world.start(world.nora)
    await world.say(world.nora, world.nora, "/setup")
    await tap(world, "Evening Circle", "Skip", "Skip", "Skip", "Skip", "Skip", "Skip")
    before = world.texts(world.group)
    await tap(world, "crisis test")

    explained, card = (each["text"] for each in world.from_bot(world.moderators)[-2:])
    assert explained.startswith("TEST")
    assert card.startswith("DRILL · Case 1")
    said_so_far = len(world.from_bot(world.moderators))
    await world.advance(minutes=29)
    assert len(world.from_bot(world.moderators)) == said_so_far, "nobody is called for a test"
    assert world.texts(world.group) == before


async def test_who_is_awake_becomes_a_roster(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    await tap(world, "English", "London", "United Kingdom", "This chat for now", "Only safety", "Mon–Sun 18–23")

    assert "is ready" in said(world)
    async with world.unit() as unit:
        kept = await duty.shifts(unit, world.nora)
    assert {(each.weekday, each.starts, each.ends, each.user_id) for each in kept} == {
        (day, 1080, 1380, world.nora) for day in range(7)
    }


async def test_the_notice_says_what_reads_who_sees_and_how_to_stop_and_is_pinned(world: World) -> None:
    await world.start(world.nora)
    await world.say(world.nora, world.nora, "/setup")
    await tap(world, "Evening Circle", "Skip", "Skip", "Skip", "Skip", "Skip", "Skip", "Post rules")
    await tap(world, "Post rules")

    notices = [message for message in world.from_bot(world.group) if "What reads along" in message["text"]]
    assert len(notices) == 1
    assert all(words in notices[0]["text"] for words in ("We listen", "the moderators’ chat", "/privacy"))
    assert any(call.method == "pinChatMessage" and call.status == 200 for call in world.tg.calls)


async def test_made_up_button_data_does_nothing(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    nora = {"id": world.nora, "is_bot": False, "first_name": "Nora"}
    place = {"id": world.nora, "type": "private", "first_name": "Nora"}
    for number, data in enumerate(
        (
            "setup:open", "setup:open:x", "setup:zone:{g}:Mars/Base", "setup:language:{g}:xx", "setup:country:{g}:ZZ",
            "setup:hour:{g}:99", "setup:team:{g}:{g}", "setup:team:{g}:-5", "setup:tone:{g}:sad",
            "setup:skip:{g}:nowhere",
            "setup:open:-77",
        )
    ):  # fmt: skip
        message = {"message_id": 2, "date": 0, "chat": place, "from": nora, "text": "…"}
        query = {
            "id": str(number), "from": nora, "message": message, "chat_instance": "1", "data": data.format(g=group),
        }  # fmt: skip
        for bot in world.tg.world.bots.values():
            bot.queue.put("callback_query", query, world.tg.world.now(), world.nora)
        await world.settle()

    found = await chat(world, group)
    assert (found.time_zone, found.language, found.countries) == ("UTC", "en", ())
    assert found.moderators_chat_id is None or found.moderators_chat_id == world.nora
    assert await world.parked() == 0


async def test_every_private_screen_ends_with_help_now_and_short_labels(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    for label in ("English", "London", "United Kingdom", "This chat", "Choose hour", "18:00", "Done"):
        labels = world.labels(world.nora)
        assert labels[-1] == "Help now"
        assert all(len(each) <= 24 for each in labels), labels
        await tap(world, label)
    assert world.labels(world.nora)[-1] == "Help now"


async def test_erasing_an_administrator_erases_where_they_were(world: World) -> None:
    group = await fresh_group(world)
    await begin(world, group)
    async with world.unit() as unit:
        assert await setup.erase_steps(unit, world.nora) == 1
        assert await setup.progress(unit, world.nora, group) is None
