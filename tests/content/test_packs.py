"""Every shipped pack loads, is rich enough, and a faulty one is refused with the place of the fault."""

import re
from collections import Counter
from pathlib import Path
from shutil import copytree

import pytest

from content.pack_items import Exercise, Prompt
from content.packs import LANGUAGES, PACKS, Pack, load_pack, load_packs, read_pack
from content.yaml_source import ContentError

CHALLENGES = ["ch-three-anchors", "ch-quiet-kindness", "ch-two-minute-doors"]
EXERCISES = {"ex-box", "ex-478", "ex-54321", "ex-cyclic-sigh", "ex-long-out"}
TONES = {"calming", "motivational", "humour", "reflection", "gratitude", "movement", "connection"}


@pytest.fixture(params=LANGUAGES)
def pack(request: pytest.FixtureRequest) -> Pack:
    return load_pack(request.param)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(copytree(PACKS / "en", tmp_path / "en"))


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_all_languages_load() -> None:
    assert tuple(load_packs()) == LANGUAGES


def test_every_language_has_the_same_challenges_and_exercises(pack: Pack) -> None:
    assert [item.id for item in pack.challenges] == CHALLENGES
    assert set(pack.exercise_by_id) == EXERCISES


def test_challenges_and_exercises_have_the_same_shape_in_every_language(pack: Pack) -> None:
    english = load_pack("en")
    for item in pack.challenges:
        model = english.challenge_by_id[item.id]
        assert (item.days, item.enough_days, item.tone) == (model.days, model.enough_days, model.tone)
    for each in pack.exercises:
        pattern = english.exercise_by_id[each.id]
        assert each.cycles == pattern.cycles
        assert [step.seconds for step in each.steps] == [step.seconds for step in pattern.steps]


def test_items_are_found_by_id(pack: Pack) -> None:
    for item in pack.prompts:
        assert pack.prompt_by_id[item.id] is item
        assert item.lang == pack.language


def test_every_tone_is_there_and_every_time_of_day(pack: Pack) -> None:
    assert {item.tone for item in pack.prompts} == TONES
    assert {item.when for item in pack.prompts} == {"any", "morning", "midday", "evening"}


def test_english_has_sixty_prompts_and_eight_of_every_tone() -> None:
    prompts = load_pack("en").prompts
    assert len(prompts) >= 60
    assert min(Counter(item.tone for item in prompts).values()) >= 8


@pytest.mark.parametrize("tone", ["calming", "connection", "gratitude"])
def test_most_gentle_tones_may_run_on_a_heavy_day(pack: Pack, tone: str) -> None:
    heavy = [item.heavy_day for item in pack.prompts if item.tone == tone]
    assert sum(heavy) / len(heavy) >= 0.6


def test_most_prompts_invite_an_answer(pack: Pack) -> None:
    inviting = [item for item in pack.prompts if item.reply in {"word", "text", "photo", "tap"}]
    assert len(inviting) / len(pack.prompts) >= 0.6


def test_families_are_not_shared_by_chance(pack: Pack) -> None:
    assert max(Counter(item.family for item in pack.prompts).values()) == 1


def test_breathing_offers_five_minutes_and_a_round_without_holds(pack: Pack) -> None:
    for name in ("ex-cyclic-sigh", "ex-long-out"):
        exercise = pack.exercise_by_id[name]
        assert len(exercise.steps) == 2
        rounds = exercise.cycles.choices
        seconds = sum(step.seconds for step in exercise.steps)
        assert [times * seconds for times in rounds] == [60, 180, 300]


def test_an_anchor_outside_the_breath_is_named_in_every_exercise(pack: Pack) -> None:
    assert all(item.choice and item.caution and item.evidence.note for item in pack.exercises)


def test_no_pack_claims_a_review_that_did_not_happen(pack: Pack) -> None:
    assert pack.meta.review.status == "draft"


@pytest.mark.parametrize(
    ("file", "old", "new", "item", "field"),
    [
        ("prompts.yaml", "    energy: low\n", "    energy: loud\n", "cal-001", "energy"),
        ("prompts.yaml", "    energy: low\n", "    energie: low\n", "cal-001", "energie"),
        ("prompts.yaml", "    heavy_day: true\n", "", "cal-001", "heavy_day"),
        ("prompts.yaml", "    tone: calming\n", "    tone: humour\n", "cal-001", "begins with hum-"),
        ("prompts.yaml", "id: cal-002", "id: cal-001", "cal-001", "used 2 times"),
        ("prompts.yaml", "    energy: low\n", "    energy: low\n    lang: xx\n", "cal-001", "lang"),
        ("prompts.yaml", "language: en", "language: da", "pack", "language"),
        ("challenges.yaml", "enough_days: 2", "enough_days: 3", "ch-three-anchors", "enough_days"),
        ("challenges.yaml", "- day: 2", "- day: 3", "ch-three-anchors", "tasks"),
        ("challenges.yaml", "      leave: Thanks", "      leaves: Thanks", "ch-three-anchors", "texts.leave"),
        ("exercises.yaml", "total_seconds: 80", "total_seconds: 81", "ex-box", "total_seconds"),
        ("exercises.yaml", "seconds: 4}", "seconds: 3}", "ex-box", "steps.0.seconds"),
        ("exercises.yaml", "seconds: 7}", "seconds: 9}", "ex-478", "total_seconds"),
        ("exercises.yaml", "choices: [3, 5, 10, 19]", "choices: [3, 10, 19]", "ex-box", "choices"),
    ],
)
def test_a_fault_is_reported_with_file_item_and_field(
    folder: Path, file: str, old: str, new: str, item: str, field: str
) -> None:
    replace(folder / file, old, new)
    with pytest.raises(ContentError) as caught:
        read_pack(folder, "en")
    message = str(caught.value)
    assert str(folder / file) in message
    assert item in message
    assert field in message


def test_a_key_written_twice_is_refused(folder: Path) -> None:
    replace(folder / "prompts.yaml", "    energy: low\n", "    energy: low\n    energy: medium\n")
    with pytest.raises(ContentError, match="energy is written twice"):
        read_pack(folder, "en")


@pytest.mark.parametrize("broken", ["", "just words", "prompts: []", "prompts: {a: 1}", "prompts: [", "prompts: [1]"])
def test_a_file_of_another_shape_is_refused(folder: Path, broken: str) -> None:
    head = re.match(r"(?s).*?\nprompts:", (folder / "prompts.yaml").read_text(encoding="utf-8"))
    assert head is not None
    lead = head[0].removesuffix("prompts:") if broken.startswith("prompts") else ""
    (folder / "prompts.yaml").write_text(lead + broken, encoding="utf-8")
    with pytest.raises(ContentError, match=r"prompts\.yaml"):
        read_pack(folder, "en")


def test_a_missing_file_or_language_is_refused(folder: Path) -> None:
    (folder / "challenges.yaml").unlink()
    with pytest.raises(ContentError, match=r"challenges\.yaml.*cannot be read"):
        read_pack(folder, "en")
    with pytest.raises(ContentError, match="no pack for 'xx'"):
        load_pack("xx")


def a_prompt(**fields: object) -> Prompt:
    return Prompt.model_validate(load_pack("en").prompts[0].model_dump() | fields)


def test_an_item_is_live_only_after_two_different_people() -> None:
    review: dict[str, object] = {"status": "live", "reviewed_by": ["a", "a"], "reviewed_on": "2026-12-01"}
    with pytest.raises(ValueError, match="two different people"):
        a_prompt(review=review)
    live = a_prompt(review=review | {"reviewed_by": ["a", "b"]})
    assert live.review is not None
    assert live.review.status == "live"


def test_humour_never_runs_on_a_heavy_day() -> None:
    with pytest.raises(ValueError, match="humour is never"):
        a_prompt(id="hum-999", tone="humour")


def test_a_picture_needs_words_for_those_who_do_not_see_it() -> None:
    with pytest.raises(ValueError, match=r"media\.alt"):
        a_prompt(media={"kind": "image", "ref": "sky", "alt": ""})


@pytest.mark.parametrize(
    ("seconds", "complaint"),
    [
        ((4, 8, 8), "a hold is at most 7"),
        ((6, 4, 5), "as long as the breath in"),
        ((5, 4), "as long as"),
        ((9,), "two"),
    ],
)
def test_breathing_stays_easy(seconds: tuple[int, ...], complaint: str) -> None:
    data = load_pack("en").exercise_by_id["ex-478"].model_dump()
    data["steps"] = [{"label": "x", "text": "x", "seconds": each} for each in seconds]
    data["total_seconds"] = data["cycles"]["default"] * sum(seconds)
    with pytest.raises(ValueError, match=complaint):
        Exercise.model_validate(data)


def test_no_session_is_longer_than_ten_minutes() -> None:
    data = load_pack("en").exercise_by_id["ex-long-out"].model_dump()
    data["cycles"]["choices"] = [6, 18, 61]
    with pytest.raises(ValueError, match="within 600 seconds"):
        Exercise.model_validate(data)
