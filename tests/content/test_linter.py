"""Every shipped word keeps the rules, and every rule catches what it is there for."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.linter import (
    LINT,
    LONGEST_TEXT,
    RULE_NAMES,
    lint_challenge,
    lint_exercise,
    lint_prompt,
    lint_text,
    load_rules,
    read_rules,
)
from content.pack_items import Challenge, Prompt
from content.packs import LANGUAGES, load_pack
from content.yaml_source import ContentError

EXAMPLES = Path(__file__).parent / "bad_examples"


def bad_examples(language: str) -> list[tuple[str, str, str]]:
    groups = yaml.safe_load((EXAMPLES / f"{language}.yaml").read_text(encoding="utf-8"))
    return [(language, rule, text) for rule, texts in groups.items() for text in texts]


def a_prompt(**fields: object) -> Prompt:
    return Prompt.model_validate(load_pack("en").prompts[0].model_dump() | fields)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_prompt_keeps_the_rules(language: str) -> None:
    rules = load_rules(language)
    assert [problem for item in load_pack(language).prompts for problem in lint_prompt(item, rules)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_challenge_keeps_the_rules(language: str) -> None:
    rules = load_rules(language)
    assert [problem for item in load_pack(language).challenges for problem in lint_challenge(item, rules)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_exercise_keeps_the_rules(language: str) -> None:
    rules = load_rules(language)
    assert [problem for item in load_pack(language).exercises for problem in lint_exercise(item, rules)] == []


@pytest.mark.parametrize(("language", "rule", "text"), [row for lang in LANGUAGES for row in bad_examples(lang)])
def test_every_bad_example_is_caught_by_its_rule(language: str, rule: str, text: str) -> None:
    problems = lint_text(text, load_rules(language))
    assert rule in {problem.rule for problem in problems}
    assert all(problem.advice for problem in problems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_bad_example_and_every_language_at_least_twenty(language: str) -> None:
    examples = bad_examples(language)
    assert len(examples) >= 20
    assert {rule for _, rule, _ in examples} >= RULE_NAMES | {"exclamation", "one_question"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You do not have to answer. Sitting or lying is fine."),
        ("en", "The deadline can wait; a skilled hand rests too."),
        ("en", "Let three points of the chair hold you."),
        ("da", "Du skal ikke nå noget. Træk vejret, som det passer dig."),
        ("da", "Månen er snart rund, og fuglene har noget for."),
        ("de", "Du musst nichts antworten. Interessen dürfen warten."),
        ("de", "Die Tür bleibt offen, und die Decke ist weich."),
    ],
)
def test_ordinary_kind_words_pass(language: str, text: str) -> None:
    assert lint_text(text, load_rules(language)) == []


def test_hidden_characters_do_not_hide_a_word() -> None:
    found = lint_text("Keep your str\u200beak, and \uff57\uff48\uff59 not.", load_rules("en"))
    assert {problem.rule for problem in found} == {"comparison", "why_questions"}


def test_a_text_longer_than_a_tired_person_reads_is_caught() -> None:
    rules = load_rules("en")
    assert lint_text("a" * LONGEST_TEXT, rules) == []
    (problem,) = lint_text("a" * (LONGEST_TEXT + 1), rules)
    assert problem.rule == "length"
    assert str(LONGEST_TEXT) in problem.advice


def test_one_question_is_counted_over_all_that_is_posted() -> None:
    prompt = a_prompt(text="What do you hear?", invite="And what do you see?")
    (problem,) = lint_prompt(prompt, load_rules("en"))
    assert (problem.item, problem.rule) == (prompt.id, "one_question")


def test_a_prompt_that_asks_for_something_needs_a_smaller_version() -> None:
    (problem,) = lint_prompt(a_prompt(small=" "), load_rules("en"))
    assert (problem.field, problem.rule) == ("small", "smaller_version")
    assert lint_prompt(a_prompt(small="", reply="none"), load_rules("en")) == []


def test_a_problem_names_item_field_and_word() -> None:
    prompt = a_prompt(invite="You should tap.", media={"kind": "image", "ref": "x", "alt": "A selfie."})
    found = [(problem.field, problem.rule, problem.found) for problem in lint_prompt(prompt, load_rules("en"))]
    assert found == [("invite", "pressure", "You should"), ("media.alt", "identifying_photos", "selfie")]


def test_every_text_of_a_challenge_is_read() -> None:
    data = load_pack("en").challenges[0].model_dump()
    bad = "Your streak."
    data |= {"title": bad, "about": bad}
    data["group_goal"] |= {"label": bad}
    data["texts"] = dict.fromkeys(data["texts"], bad)
    data["tasks"][0].update({"do": bad, "small": bad, "share": bad})
    found = lint_challenge(Challenge.model_validate(data), load_rules("en"))
    assert len(found) == 10
    assert {problem.rule for problem in found} == {"comparison"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("word", ["missed", "failed", "streak", "glemt", "mislykkedes", "verpasst", "gescheitert"])
def test_no_challenge_speaks_of_what_was_left_out(language: str, word: str) -> None:
    for item in load_pack(language).challenges:
        assert word not in " ".join(item.texts.model_dump().values()).casefold()


@given(st.sampled_from(LANGUAGES), st.text(max_size=500))
def test_any_text_can_be_read(language: str, text: str) -> None:
    for problem in lint_text(text, load_rules(language), item="suggestion"):
        assert problem.item == "suggestion"


def test_a_rule_file_with_a_missing_rule_or_a_broken_pattern_is_refused(tmp_path: Path) -> None:
    text = (LINT / "en.yaml").read_text(encoding="utf-8")
    file = tmp_path / "en.yaml"
    file.write_text(text.replace("  pressure:", "  presure:"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"pressure, presure"):
        read_rules(file)
    file.write_text(text.replace("- why\n", "- (why\n"), encoding="utf-8")
    with pytest.raises(ContentError, match="why_questions"):
        read_rules(file)
    file.write_text(text.replace("structure:", "shape:"), encoding="utf-8")
    with pytest.raises(ContentError, match="structure"):
        read_rules(file)
