"""The daily prompt, once a day whatever happens, and never at the wrong moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from harness import World, buttons
from storage import chats, prompts
from storage.prompts import POSTING
from storage.tables import prompt_block, prompt_tap
from storage.tables import schedule as schedule_table

SPROUT = "🌱"


async def switch(world: World, **options: Any) -> None:
    """Choose options as the settings do."""
    async with world.unit() as unit:
        await chats.choose(unit, world.group, "prompts", **{"enabled": True, **options})
        await tell(world, unit)


async def tell(world: World, unit: Any) -> None:
    from handlers.kit.changes import announce_change
    from handlers.kit.context import Moment

    await announce_change(world.waymark.application.context_for(Moment(unit=unit, raw={})), world.group)


def posts(world: World) -> list[dict[str, Any]]:
    return [message for message in world.from_bot(world.group) if message["text"].startswith(SPROUT)]


async def kept(world: World) -> list[prompts.Post]:
    async with world.unit() as unit:
        return await prompts.history(unit, world.group)


async def waiting(world: World) -> list[tuple[str, datetime]]:
    async with world.unit() as unit:
        rows = await unit.rows(
            select(schedule_table).where(schedule_table.c.feature == POSTING, schedule_table.c.state == "waiting")
        )
    return [(row["occurrence"], row["due_at"]) for row in rows]


async def open_crisis(world: World) -> None:
    await world.say(world.mara, world.group, "i want to kill myself tonight")


async def close_crisis(world: World) -> None:
    from sqlalchemy import update

    from storage.tables import distress_case

    async with world.unit() as unit:
        await unit.execute(update(distress_case).values(state="resolved"))


async def test_a_group_that_chose_nothing_gets_no_prompt(world: World) -> None:
    await world.advance(days=2)
    assert posts(world) == []


async def test_the_prompt_comes_at_its_hour_silently_with_a_smaller_version(world: World) -> None:
    await switch(world)
    await world.advance_to("08:59")
    assert posts(world) == []
    await world.advance_to("09:00")
    (post,) = posts(world)
    assert "Smaller:" in post["text"] or (await kept(world))[0].item_id == "cal-006"
    assert [button["text"] for button in buttons(post)][-1] == "Not for me"
    sends = [call for call in world.tg.calls if str(call.params.get("text", "")).startswith(SPROUT)]
    assert str(sends[-1].params["disable_notification"]).lower() == "true"


async def test_tomorrow_brings_another_one_of_another_tone(world: World) -> None:
    await switch(world)
    for _ in range(8):
        await world.advance_to("09:00")
    ids = [post.item_id for post in await kept(world)]
    assert len(set(ids)) == 8
    assert all(one[:3] != other[:3] for one, other in pairwise(ids))
    assert len(posts(world)) == 8


async def test_a_restart_a_second_before_the_hour_makes_it_neither_twice_nor_never(world: World) -> None:
    await switch(world)
    await world.advance_to("08:59:59")
    await world.restart()
    await world.advance(seconds=1)
    await world.restart()
    await world.settle()
    assert len(posts(world)) == 1
    await world.advance(hours=20)
    assert len(posts(world)) == 1


@pytest.mark.parametrize("night", [datetime(2027, 3, 26, 12, tzinfo=UTC), datetime(2027, 10, 29, 12, tzinfo=UTC)])
async def test_across_both_clock_changes_there_is_one_post_a_day_at_nine(world: World, night: datetime) -> None:
    world.clock.move_to(night)
    await switch(world)
    for _ in range(4 * 24):
        await world.advance(hours=1)
    moments = [post.chosen_at for post in await kept(world)]
    assert len(moments) == 4
    assert [moment.astimezone(chat_zone()).hour for moment in moments] == [9, 9, 9, 9]
    assert len({post.local_date for post in await kept(world)}) == 4


def chat_zone() -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/Copenhagen")


async def test_a_clock_that_jumps_back_repeats_nothing(world: World) -> None:
    await switch(world)
    await world.advance_to("09:00")
    world.clock.move_to(world.clock.now() - timedelta(hours=2))
    await tell_again(world)
    await world.advance_to("09:00")
    assert len(posts(world)) == 1
    await world.advance_to("09:00")
    assert len(posts(world)) == 2


async def tell_again(world: World) -> None:
    async with world.unit() as unit:
        await tell(world, unit)


async def test_it_waits_for_a_pause_in_the_talk(world: World) -> None:
    await switch(world)
    await world.advance_to("08:58")
    await world.say(world.ali, world.group, "good morning")
    await world.advance_to("09:00")
    assert posts(world) == []
    await world.advance_to("09:03")
    assert len(posts(world)) == 1


async def test_it_waits_an_hour_at_most_however_much_is_said(world: World) -> None:
    await switch(world)
    await world.advance_to("08:59")
    for minute in range(61):
        assert posts(world) == [], f"posted at minute {minute}"
        await world.say(world.ali, world.group, f"and another thing, number {minute}")
        await world.advance(minutes=1)
    assert len(posts(world)) == 1
    assert (await kept(world))[0].chosen_at.astimezone(chat_zone()).strftime("%H:%M") == "10:00"


async def test_a_group_may_choose_not_to_wait(world: World) -> None:
    await switch(world, wait_for_quiet=False)
    await world.advance_to("08:59")
    await world.say(world.ali, world.group, "good morning")
    await world.advance_to("09:00")
    assert len(posts(world)) == 1


async def test_settings_changed_meanwhile_do_not_lose_a_post_that_waits(world: World) -> None:
    await switch(world)
    await world.advance_to("08:58")
    await world.say(world.ali, world.group, "good morning")
    await world.advance_to("09:00")
    await switch(world, tones=["calming"])
    await world.advance_to("09:03")
    assert len(posts(world)) == 1


async def test_a_fresh_crisis_holds_the_post_for_an_hour_and_then_it_is_gentle(world: World) -> None:
    await switch(world, wait_for_quiet=False, tones=["humour", "calming", "motivational"])
    await world.advance_to("08:30")
    await open_crisis(world)
    await world.advance_to("09:00")
    assert posts(world) == []
    await world.advance_to("09:30")
    (post,) = await kept(world)
    assert world.program.packs["en"].prompt_by_id[post.item_id].heavy_day
    assert len(posts(world)) == 1


async def test_nothing_is_posted_in_gentle_mode_where_only_jokes_were_chosen(world: World) -> None:
    await switch(world, tones=["humour"])
    before = len(world.from_bot(world.moderators))
    await world.say(world.nora, world.group, "/gentle on")
    await world.advance_to("09:00")
    assert posts(world) == []
    assert len(world.from_bot(world.moderators)) == before


async def test_gentle_mode_is_for_those_who_may_change_the_group(world: World) -> None:
    await world.say(world.ali, world.group, "/gentle on")
    async with world.unit() as unit:
        assert not await prompts.is_gentle(unit, world.group)
    await world.say(world.nora, world.group, "/gentle on")
    async with world.unit() as unit:
        assert await prompts.is_gentle(unit, world.group)
    await world.say(world.nora, world.group, "/gentle off")
    async with world.unit() as unit:
        assert not await prompts.is_gentle(unit, world.group)


async def test_only_chosen_tones_come(world: World) -> None:
    await switch(world, tones=["movement", "gratitude"])
    for _ in range(6):
        await world.advance_to("09:00")
    assert {post.item_id[:3] for post in await kept(world)} == {"mov", "gra"}


async def test_only_chosen_weekdays_bring_one(world: World) -> None:
    await switch(world, weekdays=["sat", "sun"])
    for _ in range(14):
        await world.advance_to("09:00")
    assert [post.local_date.strftime("%a") for post in await kept(world)] == ["Sat", "Sun", "Sat", "Sun"]


async def test_a_prompt_in_english_says_so_in_a_group_of_another_language(world: World) -> None:
    async with world.unit() as unit:
        await chats.change(unit, world.group, language="da")
    await switch(world, tones=["movement"])
    while not any(post.language == "en" for post in await kept(world)):
        await world.advance_to("09:00")
        assert "på engelsk" not in world.last(world.group)["text"] or (await kept(world))[-1].language == "en"
    english = world.last(world.group)
    assert english["text"].startswith("(på engelsk i dag)")
    assert [button["text"] for button in buttons(english)][-1] == "Ikke for mig"
    assert 2 <= len(await kept(world)) <= 22, "Danish comes first, and English only for want of Danish"


async def test_an_empty_pool_is_told_the_moderators_once(world: World) -> None:
    await switch(world, tones=["reflection"])
    for _ in range(7):
        await world.advance_to("09:00")
    assert len(posts(world)) == 1
    told = [text for text in world.texts(world.moderators) if "No prompt fits" in text]
    assert len(told) == 1
    await world.advance_to("09:00")
    assert len(posts(world)) == 2


async def test_lost_rights_are_told_once_and_the_series_goes_on(world: World) -> None:
    await switch(world)
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_status="restricted", bot_rights=[])
    for _ in range(3):
        await world.advance_to("09:00")
    assert posts(world) == []
    assert len([text for text in world.texts(world.moderators) if "not able to write" in text]) == 1
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_status="administrator")
    await world.advance_to("09:00")
    assert len(posts(world)) == 1


async def test_a_refusal_by_telegram_is_told_once_while_it_lasts(world: World) -> None:
    await switch(world)
    for _ in range(3):
        world.tg.fault(method="sendMessage", chat_id=world.group, code=403)
        await world.advance_to("09:00")
    assert posts(world) == []
    assert len([text for text in world.texts(world.moderators) if "not able to write" in text]) == 1
    world.tg.clear_faults()
    await world.advance_to("09:00")
    assert len(posts(world)) == 1


async def test_nothing_is_posted_where_waymark_no_longer_is(world: World) -> None:
    await switch(world)
    async with world.unit() as unit:
        await chats.change(unit, world.group, bot_status="left")
    await world.advance_to("09:00")
    assert await kept(world) == []


async def test_a_start_beyond_three_hours_skips_the_day_and_plans_the_next(world: World) -> None:
    await switch(world)
    await world.close()
    world.clock.advance(timedelta(hours=24, minutes=1))  # 13:03 in Copenhagen, four hours late
    await world.open()
    await world.settle()
    assert posts(world) == []
    await world.advance_to("09:00")
    assert len(posts(world)) == 1


async def test_a_start_within_three_hours_still_posts(world: World) -> None:
    await switch(world)
    await world.close()
    world.clock.advance(timedelta(hours=22))
    await world.open()
    await world.settle()
    assert len(posts(world)) == 1


async def test_another_hour_moves_the_next_post_and_leaves_no_second_one(world: World) -> None:
    await switch(world)
    await switch(world, hour=18, minute=30)
    assert [occurrence for occurrence, _ in await waiting(world)] == ["2026-11-23:day"]
    await world.advance_to("18:30")
    assert len(posts(world)) == 1
    await switch(world, hour=21)
    await world.advance_to("23:00")
    assert len(posts(world)) == 1


async def test_an_hour_changed_after_a_skipped_one_does_not_end_the_series(world: World) -> None:
    await switch(world)
    await world.advance_to("08:00")
    await world.close()
    world.clock.advance(timedelta(hours=5))
    await world.open()
    await world.settle()
    await switch(world, hour=15)
    await world.advance(days=1)
    await world.advance_to("15:00")
    assert len(posts(world)) >= 1


async def test_switching_off_ends_the_series(world: World) -> None:
    await switch(world)
    await switch(world, enabled=False)
    assert await waiting(world) == []
    await world.advance_to("09:00")
    assert posts(world) == []


async def test_a_tap_is_seen_once_and_asks_for_nothing(world: World) -> None:
    await switch(world, tones=["movement"])
    await world.advance_to("09:00")
    for _ in range(2):
        answer = await world.press(world.ali, world.group, "One small thing")
        assert answer is not None
        assert answer["text"] == "Seen. Nothing else to do."
    assert (await kept(world))[0].taps == 1


async def test_in_the_evening_the_buttons_go_and_five_people_are_a_number(world: World) -> None:
    await switch(world, tones=["movement"])
    await world.advance_to("09:00")
    for user in (world.jonas, world.mara, world.ali, world.ines, world.nora):
        await world.press(user, world.group, "One small thing")
    await world.advance_to("19:59")
    assert buttons(posts(world)[0])
    await world.advance_to("20:00")
    (post,) = posts(world)
    assert buttons(post) == []
    assert post["text"].endswith("🌱 5 small things today")
    assert not any(name in post["text"] for name in ("Jonas", "Mara", "Ali", "Ines", "Nora"))
    async with world.unit() as unit:
        assert await unit.rows(select(prompt_tap)) == []


async def test_four_people_are_no_number(world: World) -> None:
    await switch(world, tones=["movement"])
    await world.advance_to("09:00")
    for user in (world.jonas, world.mara, world.ali, world.ines):
        await world.press(user, world.group, "One small thing")
    await world.advance_to("20:00")
    assert "today" not in posts(world)[0]["text"].rpartition("\n")[2]
    assert buttons(posts(world)[0]) == []


async def test_an_evening_post_stays_open_for_eleven_hours(world: World) -> None:
    await switch(world, hour=18)
    await world.advance_to("18:00")
    await world.advance_to("20:00")
    assert buttons(posts(world)[0])
    await world.advance_to("05:00")
    assert buttons(posts(world)[0]) == []


async def test_not_for_me_is_counted_without_a_name_and_keeps_the_family_away(world: World) -> None:
    await switch(world, tones=["movement"])
    await world.advance_to("09:00")
    answer = await world.press(world.ali, world.group, "Not for me")
    assert answer is not None
    assert answer["text"] == "Won’t come back to you."
    (post,) = await kept(world)
    assert post.not_for_me == 1
    family = world.program.packs["en"].prompt_by_id[post.item_id].family
    async with world.unit() as unit:
        assert await prompts.blocked_families(unit, world.ali) == {family}
    await world.start(world.ali)
    for _ in range(3):
        await world.say(world.ali, world.ali, "/today")
        text = world.program.packs["en"].prompt_by_id[post.item_id].text.strip()
        assert text not in " ".join(world.last(world.ali)["text"].split())
        await world.advance(days=1)


async def test_today_in_private_is_the_same_all_day_and_another_tomorrow(world: World) -> None:
    await world.start(world.ali)
    seen = []
    for _ in range(2):
        await world.say(world.ali, world.ali, "/today")
        first = world.last(world.ali)["text"]
        await world.advance(hours=3)
        await world.say(world.ali, world.ali, "/today")
        assert world.last(world.ali)["text"] == first
        seen.append(first)
        await world.advance(hours=21)
    assert seen[0] != seen[1]
    assert world.labels(world.ali)[-1] == "Help now"


async def test_not_for_me_in_private_brings_another_until_none_is_left(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.ali, world.ali, "/today")
    seen = set()
    while "Not for me" in world.labels(world.ali):
        assert world.last(world.ali)["text"] not in seen
        seen.add(world.last(world.ali)["text"])
        await world.press(world.ali, world.ali, "Not for me")
    assert len(seen) == sum(
        item.when == "any" and item.audience != "group" for item in world.program.packs["en"].prompts
    )
    assert world.labels(world.ali)[-1] == "Help now"
    await world.press(world.ali, world.ali, "Bring them back")
    assert "Not for me" in world.labels(world.ali)


async def test_somebody_in_crisis_gets_only_quiet_prompts_in_private(world: World) -> None:
    heavy = {" ".join(item.text.split()) for item in world.program.packs["en"].prompts if item.heavy_day}
    await world.start(world.mara)
    await open_crisis(world)
    for _ in range(3):
        await world.say(world.mara, world.mara, "/today")
        first = " ".join(world.last(world.mara)["text"].splitlines()[0].split()).removeprefix("🌱 ")
        assert first in heavy
        await world.press(world.mara, world.mara, "Not for me")


async def test_today_in_the_group_repeats_the_post_without_buttons(world: World) -> None:
    await switch(world, tones=["movement"])
    await world.advance_to("09:00")
    await world.say(world.ali, world.group, "/today")
    first, again = posts(world)
    assert first["text"] == again["text"]
    assert buttons(again) == []


async def test_today_in_the_group_repeats_no_joke_in_gentle_mode(world: World) -> None:
    await switch(world, tones=["humour"])
    await world.advance_to("09:00")
    await world.say(world.nora, world.group, "/gentle on")
    await world.say(world.ali, world.group, "/today")
    assert len(posts(world)) == 1
    assert "no prompt" in world.last(world.group)["text"]


async def test_today_in_a_group_without_one_leads_to_the_private_chat(world: World) -> None:
    await world.say(world.ali, world.group, "/today")
    assert "no prompt" in world.last(world.group)["text"]
    await world.press(world.ali, world.group, "Open in private")
    assert world.last(world.ali)["text"].startswith(SPROUT)


async def test_the_panel_shows_what_then_comes(world: World) -> None:
    await switch(world)
    await panel(world)
    text = world.last(world.nora)["text"]
    assert "No repeat before" in text
    await world.advance_to("09:00")
    item = world.program.packs["en"].prompt_by_id[(await kept(world))[0].item_id]
    assert " ".join(item.text.split())[:40] in text


async def panel(world: World, user: int | None = None) -> None:
    who = world.nora if user is None else user
    await world.start(who)
    await world.say(who, world.group, "/prompts")
    await world.press(who, world.group, "Open in private")


async def test_a_skipped_day_stays_quiet_and_the_next_does_not(world: World) -> None:
    await switch(world)
    await panel(world)
    await world.press(world.nora, world.nora, "Skip Tue 24")
    assert "stays quiet" in world.last(world.nora)["text"]
    await world.advance_to("09:00")
    assert posts(world) == []
    await world.advance_to("09:00")
    assert len(posts(world)) == 1


async def test_a_skipped_day_can_be_given_back(world: World) -> None:
    await switch(world)
    await panel(world)
    await world.press(world.nora, world.nora, "Skip Tue 24")
    await world.press(world.nora, world.nora, "Keep Tue 24")
    await world.advance_to("09:00")
    assert len(posts(world)) == 1


async def test_a_swapped_day_brings_what_the_panel_then_shows(world: World) -> None:
    await switch(world)
    await panel(world)
    before = world.last(world.nora)["text"]
    await world.press(world.nora, world.nora, "Swap Tue 24")
    after = world.last(world.nora)["text"]
    assert before != after
    await world.advance_to("09:00")
    item = world.program.packs["en"].prompt_by_id[(await kept(world))[0].item_id]
    first_line = next(line for line in after.splitlines() if "Tue 24" in line)
    assert " ".join(item.text.split())[:40] in first_line


async def test_pushing_posts_today_once_and_one_more_and_then_no_more(world: World) -> None:
    await switch(world, hour=18)
    await panel(world)
    answers = [await world.press(world.nora, world.nora, "Post one now") for _ in range(3)]
    assert len(posts(world)) == 2
    assert "Nothing was posted" in (answers[-1] or {})["text"]
    await world.advance_to("18:00")
    assert len(posts(world)) == 2
    assert [post.slot for post in await kept(world)] == ["day", "extra"]


async def test_the_panel_is_not_for_members_and_rights_are_asked_again_at_each_press(world: World) -> None:
    await switch(world)
    await world.say(world.ali, world.group, "/prompts")
    assert not any("coming prompts" in text for text in world.texts(world.group))
    await panel(world)
    message = world.last(world.nora)
    data = next(button["callback_data"] for button in buttons(message) if button["text"].startswith("Post one"))
    await world.start(world.ali)
    forged = {**message, "data": data}
    assert forged["data"] == f"prompts:push:{world.group}"
    answer = await press_forged(world, world.ali, data)
    assert answer is not None
    assert "moderators" in answer["text"]
    assert posts(world) == []


async def press_forged(world: World, user: int, data: str) -> dict[str, Any] | None:
    """Press a button that Waymark never gave this person."""
    async with world.unit() as unit:
        from handlers.kit.wishes import button, keyboard, send
        from storage import outbox

        made = await outbox.add(
            unit.connection, [send(user, "x", keyboard=keyboard([button("forged", data)]))], unit.now
        )
    world.waymark.sender.add(made)
    await world.settle()
    return await world.press(user, user, "forged")


async def test_nobody_presses_into_another_groups_day_with_made_up_data(world: World) -> None:
    await world.start(world.ali)
    for data in ("prompts:tap:2026-99-99:day", "prompts:tap", "prompts:skip:abc:2026-11-24", "prompts:never:zzz-000"):
        await press_forged(world, world.ali, data)
    assert await world.parked() == 0


async def test_the_menu_leads_to_today(world: World) -> None:
    await world.start(world.ali)
    await world.say(world.ali, world.ali, "/menu")
    await world.press(world.ali, world.ali, "Today")
    assert world.last(world.ali)["text"].startswith(SPROUT)


async def test_erasing_a_member_leaves_no_tap_and_no_block(world: World) -> None:
    await switch(world, tones=["movement"])
    await world.advance_to("09:00")
    await world.press(world.ali, world.group, "One small thing")
    await world.press(world.ali, world.group, "Not for me")
    async with world.unit() as unit:
        for _, owned in world.program.registry.tables():
            if owned.table.startswith("prompt_"):
                await owned.erase(unit, world.ali)
        assert await unit.rows(select(prompt_tap).where(prompt_tap.c.user_id == world.ali)) == []
        assert await unit.rows(select(prompt_block).where(prompt_block.c.user_id == world.ali)) == []
    assert (await kept(world))[0].taps == 1
