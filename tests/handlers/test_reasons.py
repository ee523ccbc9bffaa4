"""Every rule can be explained to a moderator, in every language, in words that say neither method nor message."""

from __future__ import annotations

import re

import pytest

from content.lexicon import load_lexicons
from content.texts import Texts
from handlers.kit.reasons import reason_key, reasons

TEXTS = Texts()
LEXICONS = load_lexicons()


@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_every_family_of_every_lexicon_has_a_reason(language: str) -> None:
    families = {frame.family for lexicon in LEXICONS.values() for frame in lexicon.frames} | {"asked", "repeated"}
    missing = sorted(family for family in families if f"reason-{family}" not in TEXTS.keys[language])
    assert missing == [], f"content/texts/{language}/rules.ftl lacks a reason for: {', '.join(missing)}"


@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_reasons_are_short_and_plain(language: str) -> None:
    for key in TEXTS.keys[language]:
        if key.startswith("reason-"):
            reason = TEXTS.plain(language, key)
            assert 5 <= len(reason) <= 80, key
            assert not re.search(r"[!?.<>]", reason), key


def test_rules_of_one_family_are_one_reason_and_the_most_frequent_comes_first() -> None:
    rules = ["en.means.in_hand", "en.bye.plain", "de.bye.lebwohl", "en.bye.sorry"]
    assert reasons(TEXTS, "en", rules, 5) == [
        "says goodbye",
        "speaks of means at hand, or of something already done",
    ]


def test_there_are_no_more_reasons_than_asked_for() -> None:
    rules = ["en.means.in_hand", "en.bye.plain", "en.hope.cant", "en.panic.attack"]
    assert len(reasons(TEXTS, "da", rules, 3)) == 3
    assert reasons(TEXTS, "da", rules, 0) == []


def test_reasons_are_given_in_the_language_asked_for_and_in_english_otherwise() -> None:
    assert reasons(TEXTS, "de", ["en.bye.plain"], 1) == ["verabschiedet sich"]
    assert reasons(TEXTS, "qq", ["en.bye.plain"], 1) == ["says goodbye"]


@pytest.mark.parametrize("rule", ["en.nonsense.here", "en", "", "...", "en.unknown_family"])
def test_a_rule_nobody_knows_gets_a_general_reason(rule: str) -> None:
    assert reasons(TEXTS, "en", [rule], 1) == ["another sign of distress"]
    assert reason_key("en.bye.plain") == "reason-bye"
