"""A member's own settings, and a group's."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from handlers.group_options import Way, fit, offers
from harness import World, buttons
from storage import chats, people
from storage.people import Person


async def person(world: World, user: int) -> Person:
    async with world.unit() as unit:
        found = await people.get(unit, user)
    assert found is not None
    return found


async def group(world: World) -> chats.Chat:
    async with world.unit() as unit:
        found = await chats.get(unit, world.group)
    assert found is not None
    return found


async def open_group_settings(world: World) -> None:
    await world.start(world.nora)
    await world.say(world.nora, world.group, "/settings")
    await world.press(world.nora, world.group, "Open group settings")


# -- a member's own --------------------------------------------------------------------------------


async def test_the_language_is_changed_and_used_at_once(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/settings")
    await world.press(world.sam, world.sam, "Dansk")

    assert (await person(world, world.sam)).language == "da"
    assert "Dine indstillinger" in world.last(world.sam)["text"]
    await world.press(world.sam, world.sam, "Deutsch")
    assert "Deine Einstellungen" in world.last(world.sam)["text"]


async def test_a_typed_country_is_kept_and_can_be_forgotten(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/config")
    await world.press(world.sam, world.sam, "Country")
    await world.say(world.sam, world.sam, "sweden")
    assert (await person(world, world.sam)).country == "SE"
    assert "Sweden" in world.last(world.sam)["text"]

    await world.press(world.sam, world.sam, "Forget my country")
    assert (await person(world, world.sam)).country is None


async def test_nonsense_is_asked_for_again_and_several_countries_are_offered(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/settings")
    await world.press(world.sam, world.sam, "Country")
    await world.say(world.sam, world.sam, "the land of the moon")
    assert "didn’t recognise" in world.last(world.sam)["text"]
    await world.say(world.sam, world.sam, "congo")
    await world.press(world.sam, world.sam, "Kinshasa")

    assert (await person(world, world.sam)).country == "CD"
    await world.say(world.sam, world.sam, "hello there")
    assert "between the lines" in world.last(world.sam)["text"]


async def test_a_question_that_was_left_waits_no_longer(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/settings")
    await world.press(world.sam, world.sam, "Country")
    await world.press(world.sam, world.sam, "Back")
    await world.say(world.sam, world.sam, "Denmark")

    assert (await person(world, world.sam)).country is None


async def test_automatic_replies_are_switched(world: World) -> None:
    await world.start(world.sam)
    await world.say(world.sam, world.sam, "/settings")
    await world.press(world.sam, world.sam, "Replies: turn off")
    assert not (await person(world, world.sam)).automatic_replies
    await world.press(world.sam, world.sam, "Replies: turn on")
    assert (await person(world, world.sam)).automatic_replies


# -- a group's -------------------------------------------------------------------------------------


async def test_only_who_may_change_the_group_gets_the_door(world: World) -> None:
    before = len(world.from_bot(world.group))
    await world.say(world.ali, world.group, "/settings")
    await world.say(world.jonas, world.group, "/settings")  # a moderator without that right
    assert len(world.from_bot(world.group)) == before

    await world.say(world.nora, world.group, "/settings")
    assert world.labels(world.group) == ["Open group settings"]


async def test_every_part_can_be_opened_and_lists_its_options(world: World) -> None:
    await open_group_settings(world)
    parts = world.labels(world.nora)[:-2]
    assert parts[0] == "Language and place"
    assert len(parts) > 1
    for part in parts:
        answer = await world.press(world.nora, world.nora, part)
        assert not (answer or {}).get("text"), (part, answer)
        assert "Evening Circle" in world.last(world.nora)["text"]
        assert "•" in world.last(world.nora)["text"]
        await world.press(world.nora, world.nora, "Back")
    assert await world.parked() == 0


async def test_the_language_of_the_group_is_set(world: World) -> None:
    await open_group_settings(world)
    await world.press(world.nora, world.nora, "Language and place")
    await world.press(world.nora, world.nora, "Deutsch")

    assert (await group(world)).language == "de"
    assert "Language: Deutsch" in world.last(world.nora)["text"]


async def test_a_typed_time_zone_changes_the_group_only_after_it_was_confirmed(world: World) -> None:
    await open_group_settings(world)
    await world.press(world.nora, world.nora, "Language and place")
    await world.press(world.nora, world.nora, "Time zone")
    await world.say(world.nora, world.nora, "middle of nowhere")
    assert "doesn’t fit" in world.last(world.nora)["text"]
    await world.say(world.nora, world.nora, "berlin")
    assert "Europe/Berlin" in world.last(world.nora)["text"]
    assert (await group(world)).time_zone == "Europe/Copenhagen"

    await world.press(world.nora, world.nora, "Yes, take it")
    assert (await group(world)).time_zone == "Europe/Berlin"


async def test_typed_countries_replace_the_list(world: World) -> None:
    await open_group_settings(world)
    await world.press(world.nora, world.nora, "Language and place")
    await world.press(world.nora, world.nora, "Countries")
    await world.say(world.nora, world.nora, "Sweden, Atlantis")
    assert "doesn’t fit" in world.last(world.nora)["text"]
    await world.say(world.nora, world.nora, "Sweden, denmark, SE")
    await world.press(world.nora, world.nora, "Yes, take it")

    assert (await group(world)).countries == ("SE", "DK")


async def test_an_option_goes_on_to_its_next_choice_and_an_old_button_says_which(world: World) -> None:
    await open_group_settings(world)
    await world.press(world.nora, world.nora, "Care")
    data = [
        each["callback_data"] for each in buttons(world.last(world.nora)) if ":set:" in each.get("callback_data", "")
    ]
    assert data

    for _ in range(2):  # pressed twice before the first press was seen
        world.tg.press(world.nora, world.nora, world.last(world.nora)["message_id"], data[0])
    await world.settle()

    async with world.unit() as unit:
        chosen = await chats.options(unit, world.group, "care")
    assert list(chosen.values()) == ["alert"]


async def test_whoever_lost_the_right_changes_nothing_with_an_old_button(world: World) -> None:
    await open_group_settings(world)
    await world.press(world.nora, world.nora, "Language and place")
    message = world.last(world.nora)
    data = next(each["callback_data"] for each in buttons(message) if each["text"] == "Deutsch")
    who = {"id": world.jonas, "is_bot": False, "first_name": "Jonas"}
    query = {
        "id": "8",
        "from": who,
        "message": {**message, "chat": {"id": world.jonas, "type": "private", "first_name": "Jonas"}},
        "chat_instance": "1",
        "data": data,
    }
    await world.waymark.receiver.take([{"update_id": 900_000_001, "callback_query": query}])
    await world.settle()

    assert (await group(world)).language == "en"


async def test_features_hear_that_a_setting_of_the_group_changed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[int] = []

    async def changed(_context: Any, chat_id: int) -> None:
        heard.append(chat_id)

    feature = world.program.registry.feature("breathe")
    object.__setattr__(feature, "changed", changed)
    try:
        await open_group_settings(world)
        await world.press(world.nora, world.nora, "Language and place")
        await world.press(world.nora, world.nora, "Dansk")
    finally:
        object.__setattr__(feature, "changed", None)

    assert heard == [world.group]


async def test_many_choices_are_shown_at_once_and_a_list_keeps_its_last(world: World) -> None:
    await open_group_settings(world)
    await world.press(world.nora, world.nora, "Daily prompts")
    await world.press(world.nora, world.nora, "Hour")
    assert "✓ 9" in world.labels(world.nora)
    await world.press(world.nora, world.nora, "20")
    for _ in range(2):
        await world.press(world.nora, world.nora, "Humour")

    async with world.unit() as unit:
        chosen = await chats.options(unit, world.group, "prompts")
    assert chosen["hour"] == 20
    assert "humour" in chosen["tones"]


async def test_from_the_moderators_chat_the_settings_of_its_groups_are_reached(world: World) -> None:
    await world.start(world.nora)
    await world.say(world.nora, world.moderators, "/settings")
    await world.press(world.nora, world.moderators, "Evening Circle")

    assert "Evening Circle" in world.last(world.nora)["text"]
    assert "moderators" not in world.last(world.nora)["text"]


async def test_every_option_has_a_title_in_words(world: World) -> None:
    texts = world.program.texts
    for feature in world.program.registry.features:
        for name in feature.options.model_fields if feature.options else ():
            key = f"option-{feature.name}-{name}"
            assert texts.has(key) or texts.has(key.replace("_", "-")), key
            assert texts.has(f"settings-part-{feature.name}"), feature.name


async def test_every_button_of_the_settings_fits_what_telegram_allows(world: World) -> None:
    for feature in world.program.registry.features:
        for name in feature.options.model_fields if feature.options else ():
            data = f"settings:clear:-1001234567890:{feature.name}:{name}"
            assert len(data.encode()) <= 64, data


# -- reading a model -------------------------------------------------------------------------------


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Example(BaseModel):
    on: bool = True
    tone: Literal["calm", "bright"] = "calm"
    colour: Colour = Colour.RED
    hour: int = Field(9, json_schema_extra={"choices": [7, 9, 20]})
    few: int = Field(3, ge=2, le=5)
    many: int = Field(30, ge=1, le=365)
    tones: tuple[Literal["calm", "bright"], ...] = ("calm",)
    rules: str | None = Field(None, max_length=20)


def test_each_kind_of_option_is_offered_in_its_way() -> None:
    found = {offer.field: offer for offer in offers(Example, {"hour": 20})}

    assert {name: offer.way for name, offer in found.items()} == {
        "on": Way.ONE,
        "tone": Way.ONE,
        "colour": Way.ONE,
        "hour": Way.ONE,
        "few": Way.ONE,
        "many": Way.TYPED,
        "tones": Way.MANY,
        "rules": Way.TYPED,
    }
    assert found["hour"].choices == (7, 9, 20)
    assert found["hour"].following == 0
    assert found["few"].choices == (2, 3, 4, 5)
    assert found["tones"].with_choice(1) == ["calm", "bright"]
    assert found["tones"].with_choice(0) == ["calm"]  # the last one stays
    assert found["rules"].optional


def test_a_typed_value_fits_or_is_refused() -> None:
    assert fit(Example, {}, "many", "45") == 45
    for wrong in ("0", "many", ""):
        with pytest.raises(ValueError, match="many"):
            fit(Example, {}, "many", wrong)
