"""A sentence that was misread may be given, without a name, after two yeses; nothing is kept otherwise."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from bot.upkeep import print_donated
from domain.distress import Assessment, Tier
from harness import World, buttons
from storage import case_texts, cases
from storage.tables import donated_sentence

SENTENCE = "this homework makes me want to die"


async def misread(world: World, *, words: str | None = SENTENCE) -> int:
    """A case with its sealed sentence, and the private question about it."""
    await world.start(world.mara)
    async with world.unit() as unit:
        found = Assessment(Tier.CRISIS, frozenset(), ("en.die.want",))
        case = await cases.open_case(unit, world.mara, found, moderators_chat_id=world.moderators, chat_id=world.group)
        if words is not None:
            seal = world.program.seal
            await case_texts.keep(unit, seal, case.number, case_texts.SIGNAL, words, author=world.mara)
    await world.say(world.mara, world.mara, "i want to die")
    await world.press(world.mara, world.mara, "A quote / I’m okay")
    return case.number


async def given(world: World) -> list[object]:
    async with world.unit() as unit:
        return list(await unit.rows(select(donated_sentence)))


async def test_after_a_false_alarm_it_is_asked_once_without_the_words(world: World) -> None:
    await misread(world)
    said = world.last(world.mara)
    assert "may the one sentence I misread" in said["text"]
    assert SENTENCE not in said["text"]
    assert [each["text"] for each in buttons(said)] == ["Show me the sentence", "No, thank you", "Help now"]
    await world.say(world.mara, world.mara, "i want to die")
    asked = sum("may the one sentence" in text for text in world.texts(world.mara))
    assert asked == 1


async def test_it_takes_a_second_yes_that_shows_the_sentence(world: World) -> None:
    await misread(world)
    await world.press(world.mara, world.mara, "Show me the sentence")
    assert SENTENCE in world.last(world.mara)["text"]
    assert await given(world) == []
    await world.press(world.mara, world.mara, "Yes, keep this sentence")
    (row,) = await given(world)
    assert row["rules"] == ["en.die.want"]
    assert SENTENCE.encode() not in row["sealed"]
    assert set(row) == {"id", "rules", "sealed", "week"}


async def test_no_keeps_nothing(world: World) -> None:
    await misread(world)
    await world.press(world.mara, world.mara, "Show me the sentence")
    await world.press(world.mara, world.mara, "No, thank you")
    assert await given(world) == []


async def test_two_presses_give_one_sentence(world: World) -> None:
    await misread(world)
    await world.press(world.mara, world.mara, "Show me the sentence")
    message = world.last(world.mara)
    data = buttons(message)[0]["callback_data"]
    for _ in range(2):
        world.tg.press(world.mara, world.mara, message["message_id"], data)
    await world.settle()
    assert len(await given(world)) == 1


async def test_without_a_sealed_sentence_nothing_is_asked(world: World) -> None:
    await misread(world, words=None)
    assert not any("may the one sentence" in text for text in world.texts(world.mara))


async def test_nobody_gives_the_sentence_of_somebody_else(world: World) -> None:
    number = await misread(world)
    await world.start(world.ali)
    sent = world.tg.call(
        "7000000001:SANDBOX-waymark",
        "sendMessage",
        {
            "chat_id": world.ali,
            "text": "copied",
            "reply_markup": {"inline_keyboard": [[{"text": "Give", "callback_data": f"shield:give:{number}"}]]},
        },
    )[1]["result"]
    await world.press(world.ali, world.ali, "Give", sent["message_id"])
    assert not any(SENTENCE in text for text in world.texts(world.ali))


async def test_the_operator_reads_them_opened_as_lines_of_json(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    await misread(world)
    await world.press(world.mara, world.mara, "Show me the sentence")
    await world.press(world.mara, world.mara, "Yes, keep this sentence")
    await world.close()
    await print_donated(world.settings)
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[-1]) == {"text": SENTENCE, "rules": ["en.die.want"], "week": "2026-11-23"}
    assert "docs/detection.md" in err
    await world.open()
