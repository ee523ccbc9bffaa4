"""What the member said a moment ago, what they answer, and what happens when the detector itself breaks."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from content.lexicon import build_detector
from domain.distress import Detector, Sensitivity, Tier
from handlers import care
from handlers.care_screening import NOTED, Screening
from handlers.features import features as shipped
from harness import World
from sandbox.clock import SandboxClock
from storage.cache import Caches

DETECTOR = build_detector()
START = datetime(2026, 11, 23, 12, tzinfo=UTC)
DISTRESS = "i feel so hopeless, nothing will ever get better"
QUESTION = "Are you thinking of ending your life?"


class Broken(Detector):
    """A detector with a bug."""

    def __init__(self) -> None:
        """It knows no language and never gets to need one."""

    def hear(self, text: str, *, asked: str = "") -> Any:
        raise ZeroDivisionError


def update(
    text: str, number: int, *, chat: int = -7, who: int = 7, at: int | None = None, edited: bool = False, **more: Any
) -> dict[str, Any]:
    message = {
        "message_id": number,
        "date": number if at is None else at,
        "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup"},
        "from": {"id": who, "is_bot": False, "first_name": "Mara"},
        "text": text,
        **more,
    }
    return {"update_id": number, "edited_message" if edited else "message": message}


def arrive(screening: Screening, *updates: dict[str, Any]) -> list[dict[str, Any]]:
    for raw in updates:
        screening.prepare(raw)
    return list(updates)


def tier(screening: Screening, raw: dict[str, Any], sensitivity: Sensitivity = Sensitivity.BALANCED) -> Tier:
    return screening.at(raw, sensitivity).tier


@pytest.mark.parametrize("then", ["ok", "hello everybody", "my sister is here now", "good night"])
def test_an_ordinary_word_after_a_cry_is_no_second_cry(then: str) -> None:
    screening = Screening(DETECTOR)
    cry, after = arrive(screening, update("i am going to end my life tonight", 1), update(then, 2, at=60))
    assert tier(screening, cry) is Tier.CRISIS
    assert tier(screening, after) is Tier.NONE


def test_pushing_somebody_is_no_cry_of_ones_own_whatever_was_said_before() -> None:
    screening = Screening(DETECTOR)
    _, pushing = arrive(screening, update("i want to kill myself", 1), update("kys nobody would miss you", 2, at=60))
    found = screening.at(pushing, Sensitivity.BALANCED)
    assert (found.tier, "goading" in found.flags) == (Tier.NONE, True)


def test_a_cry_in_pieces_is_heard_at_the_piece_that_completes_it_and_not_again_at_the_next() -> None:
    screening = Screening(DETECTOR)
    pieces = arrive(screening, update("i just want", 1), update("to kill", 2, at=10), update("myself", 3, at=20))
    assert tier(screening, pieces[-1]) is Tier.CRISIS
    (after,) = arrive(screening, update("good evening", 4, at=60))
    assert tier(screening, after) is Tier.NONE


@pytest.mark.parametrize(
    "parts",
    [
        ["i cant", "do this", "anymore"],
        ["i want", "to die"],
        ["ich will", "nicht mehr", "leben"],
        ["jeg vil", "ikke", "leve mere"],
    ],
)
def test_a_sentence_in_pieces_is_read_as_one(parts: list[str]) -> None:
    screening = Screening(DETECTOR)
    raws = arrive(screening, *(update(part, number) for number, part in enumerate(parts, start=1)))
    assert tier(screening, raws[0]) is Tier.NONE
    assert tier(screening, update(parts[-1], 9)) is Tier.NONE
    assert tier(screening, raws[-1]) is Tier.DISTRESS
    assert screening.concerns(raws[-1], Caches())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"chat": -7}, {"chat": -8}),
        ({"who": 7}, {"who": 8}),
        ({"at": 0}, {"at": 31 * 60}),
    ],
    ids=["another chat", "another member", "half an hour later"],
)
def test_pieces_that_do_not_belong_together_stay_apart(first: dict[str, int], second: dict[str, int]) -> None:
    screening = Screening(DETECTOR)
    _, raw = arrive(screening, update("i want", 1, **first), update("to die", 2, **second))
    assert tier(screening, raw) is Tier.NONE
    assert NOTED not in raw


def test_six_messages_later_the_beginning_is_forgotten() -> None:
    screening = Screening(DETECTOR)
    filler = [update("ok", number) for number in range(2, 8)]
    *_, raw = arrive(screening, update("i want", 1), *filler, update("to die", 9))
    assert tier(screening, raw) is Tier.NONE


def test_an_edited_message_is_read_with_what_came_before_it_and_replaces_itself() -> None:
    screening = Screening(DETECTOR)
    raws = arrive(
        screening,
        update("i want", 1),
        update("to eat", 2),
        update("to die", 2, at=3, edited=True),
        update("to die", 2, at=4, edited=True),
    )
    assert [tier(screening, raw) for raw in raws] == [Tier.NONE, Tier.NONE, Tier.DISTRESS, Tier.DISTRESS]
    edited_away = arrive(screening, update("i like", 1, at=5, edited=True), update("to die", 2, at=6, edited=True))
    assert tier(screening, edited_away[-1]) is Tier.NONE


def test_dispatch_agrees_with_triage_after_a_restart_and_after_later_messages() -> None:
    before = Screening(DETECTOR)
    _, raw, _ = arrive(before, update("i want", 1), update("to die", 2), update("never mind", 3))
    for later in (before, Screening(DETECTOR)):
        assert later.concerns(raw, Caches())
        assert later.at(raw, Sensitivity.BALANCED) == before.at(raw, Sensitivity.BALANCED)


def test_what_is_written_into_an_update_holds_none_of_the_words() -> None:
    screening = Screening(DETECTOR)
    *_, raw = arrive(screening, update("xqzw i want", 1), update("to die vbnq", 2))
    assert raw[NOTED]
    assert not [word for word in ("xqzw", "vbnq") if word in str(raw[NOTED])]


def test_the_third_sign_of_distress_within_a_day_is_one_moderators_are_to_hear() -> None:
    screening = Screening(DETECTOR)
    raws = arrive(screening, *(update(DISTRESS, number, at=number * 3_000) for number in range(1, 7)))
    repeated = ["repeated" in screening.at(raw, Sensitivity.BALANCED).flags for raw in raws]
    assert repeated == [False, False, True, False, False, True]
    assert "any.repeated.day" in screening.at(raws[2], Sensitivity.BALANCED).rules


def test_signs_on_different_days_are_not_added_up() -> None:
    screening = Screening(DETECTOR)
    raws = arrive(screening, *(update(DISTRESS, number, at=number * 80_000) for number in range(1, 5)))
    assert not any("repeated" in screening.at(raw, Sensitivity.BALANCED).flags for raw in raws)


def test_the_same_message_arriving_twice_counts_once() -> None:
    screening = Screening(DETECTOR)
    raws = arrive(screening, *(update(DISTRESS, number) for number in (1, 1, 1, 2, 2)))
    assert not any("repeated" in screening.at(raw, Sensitivity.BALANCED).flags for raw in raws)


async def test_the_third_message_of_distress_sounds_for_the_moderators(world: World) -> None:
    for _ in range(2):
        await world.say(world.mara, world.group, DISTRESS)
        await world.advance(hours=1)
    assert world.last(world.moderators).get("disable_notification", True)
    said = len(world.from_bot(world.moderators))
    await world.say(world.mara, world.group, DISTRESS)
    assert len(world.from_bot(world.moderators)) > said


async def test_pieces_of_a_sentence_reach_the_moderators(world: World) -> None:
    for part in ("i cant", "do this", "anymore"):
        await world.say(world.mara, world.group, part)
    assert "Mara" in world.last(world.moderators)["text"]
    assert await world.parked() == 0


@pytest.mark.parametrize("by_bot", [False, True])
@pytest.mark.parametrize("yes", ["yes", "Ja.", "sometimes, yeah"])
def test_yes_to_the_question_about_suicide_is_a_crisis(yes: str, by_bot: bool) -> None:
    asked = {"message_id": 1, "text": QUESTION, "from": {"id": 9, "is_bot": by_bot}}
    assert tier(Screening(DETECTOR), update(yes, 2, reply_to_message=asked)) is Tier.CRISIS


@pytest.mark.parametrize(
    ("question", "answer"),
    [(QUESTION, "no, not at all"), ("Are you coming on friday?", "yes"), ("have you seen suicide squad?", "yes")],
)
def test_other_questions_and_other_answers_are_none(question: str, answer: str) -> None:
    raw = update(answer, 2, reply_to_message={"message_id": 1, "text": question, "from": {"id": 9}})
    assert tier(Screening(DETECTOR), raw) is Tier.NONE


async def test_a_member_who_says_yes_to_a_moderators_question_is_a_case(world: World) -> None:
    question = await world.say(world.ali, world.group, QUESTION)
    await world.say(world.mara, world.group, "yes", reply_to=question["message_id"])
    assert "Mara" in world.last(world.moderators)["text"]


@pytest.mark.parametrize("said", ["good morning", DISTRESS])
def test_of_a_long_message_only_its_last_words_are_kept_in_memory(said: str) -> None:
    screening = Screening(DETECTOR)
    (raw,) = arrive(screening, update(f"xylophone {said} {'we had a picnic by the lake ' * 10}", 1))
    screening.concerns(raw, Caches())
    assert "picnic" in held(screening)
    assert "xylophone" not in held(screening)


def held(screening: Screening) -> str:
    """All that a screening holds beside its detector, as text."""
    parts = {name: part for name, part in vars(screening).items() if name != "_detector"}
    return repr({**parts, "_recent": vars(parts["_recent"])})


def test_a_message_the_detector_cannot_read_concerns_and_is_counted() -> None:
    screening = Screening(Broken())
    (raw,) = arrive(screening, update("hello", 1))
    assert screening.concerns(raw, Caches())
    assert screening.read(raw, Sensitivity.BALANCED) is None
    assert screening.failures == 3


async def test_with_a_broken_detector_the_other_features_go_on_and_no_update_is_lost(tmp_path: Path) -> None:
    def features(detector: Detector) -> Any:
        return tuple(care.feature(Broken()) if each.name == "care" else each for each in shipped(detector))

    world = World(SandboxClock(START, frozen=True), f"sqlite+aiosqlite:///{tmp_path}/w.db", features_of=features)
    await world.open()
    try:
        await world.set_up()
        await world.say(world.mara, world.group, "/helplines")
        await world.say(world.mara, world.group, "i want to kill myself")
        await world.say(world.mara, world.group, "/help")
        assert len(world.from_bot(world.group)) >= 2
        assert await world.parked() == 0
    finally:
        await world.close()
