"""Ordinary messages are nearly free, and the cheap test never says other than the dispatch would."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from harness import World


async def test_a_batch_of_ordinary_messages_costs_a_few_statements_and_reaches_no_feature(
    world: World, monkeypatch
) -> None:
    for person in (world.mara, world.ali, world.ines):
        await world.say(person, world.group, "good evening")
    statements: list[str] = []

    def count(_conn: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("an ordinary message was dispatched")

    monkeypatch.setattr("bot.engine.Update", refuse)
    event.listen(world.waymark.database.engine.sync_engine, "before_cursor_execute", count)
    for number in range(90):
        world.tg.send((world.mara, world.ali, world.ines)[number % 3], world.group, f"I watered plant number {number}")
    await world.waymark.receiver.poll_once()
    await world.waymark.engine.drain()
    assert len([each for each in statements if "PRAGMA" not in each]) <= 6
    assert await world.parked() == 0


people = st.fixed_dictionaries(
    {"id": st.sampled_from([1001, 1003, 4711, 777000]), "first_name": st.text(max_size=5), "is_bot": st.booleans()}
)
chats = st.sampled_from(
    [
        {"id": -1002000000001, "type": "supergroup", "title": "Evening Circle"},
        {"id": -5, "type": "group", "title": "Other"},
        {"id": 1003, "type": "private", "first_name": "Mara"},
        {"id": -9, "type": "channel", "title": "News"},
    ]
)
words = st.sampled_from(
    [
        "/warn",
        "/start abc",
        "/nonsense",
        "/help@waymark_bot",
        "/help@other_bot",
        "hello",
        "i want to die",
        "",
        "/mydata",
    ]
)


@st.composite
def updates(draw: Any) -> dict[str, Any]:
    text = draw(st.one_of(words, st.text(max_size=20)))
    message: dict[str, Any] = {"message_id": 5, "date": 1, "chat": draw(chats), "from": draw(people), "text": text}
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(" ")[0])}]
    if draw(st.booleans()):
        message["sticker"] = {}
    kind = draw(st.sampled_from(["message", "edited_message", "channel_post", "callback_query", "chat_member", "poll"]))
    if kind == "callback_query":
        data = draw(st.sampled_from(["home:menu", "help:now", "care:safe:1:2", "x", "undo:undo:1:-5", ":::", "home"]))
        return {"update_id": 1, kind: {"id": "1", "from": draw(people), "data": data, "message": message}}
    if kind == "chat_member":
        member = {"user": draw(people), "status": draw(st.sampled_from(["member", "left", "kicked", "restricted"]))}
        body = {"chat": message["chat"], "from": draw(people), "date": 1}
        return {"update_id": 1, kind: {**body, "old_chat_member": member, "new_chat_member": member}}
    return {"update_id": 1, kind: {"id": "1"} if kind == "poll" else message}


@given(updates())
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
async def test_triage_and_dispatch_never_disagree(world: World, raw: dict[str, Any]) -> None:
    registry, caches = world.program.registry, world.waymark.database.caches
    wanted = any(registry.entry(feature, raw, caches) is not None for feature in registry.features)
    assert registry.concerns(raw, caches) == (wanted or "callback_query" in raw)
