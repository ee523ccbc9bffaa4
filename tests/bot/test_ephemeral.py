"""Wishes for one member alone through the real sender: what is proved, what is taken back, what follows."""

from __future__ import annotations

import pytest

from bot.ephemeral import RESTS_FOR, TRUSTED_FOR, Asides
from bot.telegram_api import Outcome
from conftest_bot import listening
from domain.wishes import Urgency, Wish
from handlers.kit import wishes
from storage import outbox

SECRET = "for you alone"
CHECK = "A short technical check"


async def idle(_update, _context) -> None:
    return


@pytest.fixture
async def world(open_with):
    world = await open_with(listening("idle", idle))
    await world.start(world.mara)
    world.tg.calls.clear()
    return world


async def show(world, text: str = SECRET, chat: int = 0, **more) -> None:
    wish = wishes.send(
        chat or world.group, text, only_for=world.mara, otherwise=(wishes.send(world.mara, "otherwise"),), **more
    )
    await make(world, wish)


async def make(world, *made: Wish) -> None:
    async with world.waymark.database.transaction() as connection:
        pending = await outbox.add(connection, made, world.clock.now())
    world.waymark.sender.add(pending)
    await world.settle()


def seen(world, viewer: int | None = None) -> list[str]:
    return [text for text in world.texts(world.group, viewer) if text]


def sent(world) -> list[str]:
    return [call.params["text"] for call in world.tg.calls if call.method == "sendMessage"]


async def test_a_message_for_one_member_is_seen_by_them_alone_after_a_check_that_is_taken_back(world) -> None:
    await show(world)
    assert seen(world, world.mara)[-1] == SECRET
    assert SECRET not in seen(world) + seen(world, world.nora)
    assert [text.startswith(CHECK) for text in sent(world)] == [True, False]
    assert not any(text.startswith(CHECK) for text in seen(world, world.mara))
    assert "otherwise" not in world.texts(world.mara)


async def test_a_chat_is_checked_once_a_day(world) -> None:
    for _ in range(3):
        await show(world)
    assert len(sent(world)) == 4
    await world.advance(seconds=TRUSTED_FOR.total_seconds())
    await show(world)
    assert len(sent(world)) == 6
    await show(world, chat=world.moderators)
    assert world.texts(world.mara)[-1] == "otherwise", "Mara is no member there"


@pytest.mark.parametrize(("server", "checks"), [("ignores", 1), ("lacks", 0)])
async def test_a_server_that_shows_everything_to_everybody_is_never_given_the_words(world, server, checks) -> None:
    world.tg.set_server(server)
    before = seen(world)
    await show(world)
    await show(world)
    assert SECRET not in sent(world)
    assert len([text for text in sent(world) if text.startswith(CHECK)]) == checks
    assert seen(world) == before
    assert world.texts(world.mara)[-2:] == ["otherwise", "otherwise"]


async def test_a_server_that_refuses_is_left_alone_for_an_hour(world) -> None:
    world.tg.set_server("refuses")
    await show(world)
    await show(world)
    assert len([text for text in sent(world) if text.startswith(CHECK)]) == 1
    world.tg.set_server("supports")
    await world.advance(seconds=RESTS_FOR.total_seconds())
    await show(world)
    assert seen(world, world.mara)[-1] == SECRET


async def test_a_server_exchanged_under_way_is_caught_at_once_and_never_trusted_again(world) -> None:
    await show(world, "first")
    world.tg.set_server("ignores")
    await show(world)
    assert SECRET not in seen(world)
    assert world.tg.calls[-2].method == "deleteMessage", "nothing comes before the deletion"
    assert world.texts(world.mara)[-1] == "otherwise"
    world.tg.set_server("supports")
    await show(world)
    assert sent(world).count(SECRET) == 1
    await world.restart()
    await show(world)
    assert seen(world, world.mara)[-1] == SECRET


async def test_what_could_not_be_deleted_at_once_is_deleted_as_soon_as_possible(world) -> None:
    world.tg.set_server("ignores")
    world.tg.fault(method="deleteMessage", code=500, times=2)
    await show(world)
    assert any(text.startswith(CHECK) for text in seen(world))
    await world.advance(seconds=5)
    assert not any(text.startswith(CHECK) for text in seen(world))


async def test_a_lost_answer_may_show_it_twice_and_never_to_others(world) -> None:
    await show(world, "first")
    world.tg.fault(method="sendMessage", chat_id=world.group, code="lost_answer")
    await show(world)
    await world.advance(seconds=5)
    assert seen(world, world.mara).count(SECRET) == 2
    assert SECRET not in seen(world)


async def test_a_check_whose_fate_is_unknown_counts_as_failed(world) -> None:
    world.tg.fault(method="sendMessage", chat_id=world.group, code="timeout")
    await show(world)
    assert SECRET not in sent(world)
    assert world.texts(world.mara)[-1] == "otherwise"


async def test_a_429_on_the_check_only_delays(world) -> None:
    world.tg.fault(method="sendMessage", chat_id=world.group, code=429, retry_after=30)
    await show(world)
    assert SECRET not in seen(world, world.mara)
    await world.advance(seconds=31)
    assert seen(world, world.mara)[-1] == SECRET


async def test_it_is_changed_and_deleted_by_the_name_it_was_kept_under(world) -> None:
    await show(world, keep_as="card")
    await make(world, wishes.edit(world.group, "changed", refers_to="card", only_for=world.mara))
    assert seen(world, world.mara)[-1] == "changed"
    await make(world, wishes.delete(world.group, refers_to="card", only_for=world.mara))
    assert "changed" not in seen(world, world.mara)
    async with world.waymark.database.transaction() as connection:
        assert await outbox.find_message(connection, world.group, "card") not in (None, 0)


async def test_what_has_no_such_form_is_refused_and_not_sent(world) -> None:
    await make(
        world,
        wishes.send(world.mara, SECRET, only_for=world.mara),
        Wish("sendDocument", {"chat_id": world.group}, chat_id=world.group, only_for=world.mara),
    )
    assert sent(world) == []


async def test_checks_count_as_messages(world) -> None:
    counted: list[int] = []
    asides = Asides(world.waymark.bot, harmless=lambda _: CHECK, count=counted.append, now=world.clock.now)
    wish = wishes.send(world.group, SECRET, only_for=world.mara)
    assert (await asides.call(wish, wish.params)).outcome is Outcome.DONE
    assert counted == [world.group], "the wished message itself is counted by the sender"


def test_a_wish_for_one_member_stays_so_in_the_outbox_and_when_its_group_moves() -> None:
    wish = wishes.send(-1, SECRET, only_for=7, urgency=Urgency.CRISIS)
    assert Wish.from_json(wish.to_json()).only_for == 7
    assert wish.moved(-1, -2).only_for == 7
