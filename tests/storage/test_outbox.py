from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.wishes import Urgency, Wish
from storage import outbox
from storage.database import Database

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def message(text: str = "hello", **more: object) -> Wish:
    return Wish("sendMessage", {"chat_id": 7, "text": text}, chat_id=7, **more)  # type: ignore[arg-type]


leaf = st.builds(
    Wish,
    method=st.sampled_from(["sendMessage", "banChatMember"]),
    params=st.dictionaries(st.text(max_size=5), st.one_of(st.text(), st.integers(), st.booleans()), max_size=3),
    chat_id=st.none() | st.integers(-(2**52), 2**52),
    urgency=st.sampled_from(Urgency),
    key=st.none() | st.text(min_size=1, max_size=10),
    not_before=st.none() | st.datetimes(timezones=st.just(UTC)),
    about=st.none() | st.integers(1, 2**52),
)


@given(st.builds(lambda wish, then, otherwise: Wish(**{**_fields(wish), "then": then, "otherwise": otherwise}),
                 leaf, st.lists(leaf, max_size=2).map(tuple), st.lists(leaf, max_size=2).map(tuple)))  # fmt: skip
def test_a_wish_survives_being_written_down(wish: Wish) -> None:
    assert Wish.from_json(wish.to_json()) == wish


def _fields(wish: Wish) -> dict[str, object]:
    return {
        name: getattr(wish, name) for name in ("method", "params", "chat_id", "urgency", "key", "not_before", "about")
    }


async def test_a_key_is_granted_once_for_ever(database: Database) -> None:
    async with database.transaction() as connection:
        first = await outbox.add(connection, [message(key="a"), message(key="a"), message()], NOW)
        assert len(first) == 2
        await outbox.mark_sent(connection, first, NOW)
        assert await outbox.add(connection, [message(key="a")], NOW) == []


async def test_a_sent_wish_leaves_no_words_behind(database: Database) -> None:
    async with database.transaction() as connection:
        kept = await outbox.add(connection, [message("secret", key="a", about=5), message("secret")], NOW)
        await outbox.mark_sent(connection, kept, NOW)
        rows = (await connection.exec_driver_sql("SELECT state, about, wish FROM outbox")).all()
        assert [(row[0], row[1]) for row in rows] == [("sent", None)]
        assert "secret" not in str(rows)


async def test_after_a_crash_replies_go_again_and_scheduled_posts_are_listed_as_unknown(database: Database) -> None:
    async with database.transaction() as connection:
        reply, post, waiting = await outbox.add(
            connection,
            [message("r"), message("p", urgency=Urgency.SCHEDULED), message("w", urgency=Urgency.SCHEDULED)],
            NOW,
        )
        await outbox.mark_sending(connection, reply)
        await outbox.mark_sending(connection, post)
        pending, unknown = await outbox.load(connection)
        assert [each.id for each in pending] == [reply.id, waiting.id]
        assert unknown == 1
        assert (await outbox.counts(connection))["unknown"] == 1


async def test_the_newest_message_kept_under_a_name_is_found(database: Database) -> None:
    async with database.transaction() as connection:
        await outbox.keep_message(connection, 7, "card", 11, None, NOW)
        await outbox.keep_message(connection, 7, "card", 12, None, NOW)
        assert await outbox.find_message(connection, 7, "card") == 12
        assert await outbox.find_message(connection, 8, "card") is None


async def test_settled_rows_leave_after_a_week(database: Database) -> None:
    async with database.transaction() as connection:
        (kept,) = await outbox.add(connection, [message(key="a")], NOW)
        await outbox.mark_dead(connection, kept, "Forbidden", NOW)
        await outbox.forget_old(connection, NOW + timedelta(days=6))
        assert await outbox.counts(connection) == {"dead": 1}
        await outbox.forget_old(connection, NOW + timedelta(days=8))
        assert await outbox.counts(connection) == {}


async def test_the_operators_view_of_the_queue_has_no_words(database: Database) -> None:
    async with database.transaction() as connection:
        await outbox.add(connection, [message("secret"), message("x", urgency=Urgency.CRISIS)], NOW)
        view = await outbox.waiting(connection)
        assert [each["urgency"] for each in view] == ["crisis", "reply"]
        assert "secret" not in str(view)
