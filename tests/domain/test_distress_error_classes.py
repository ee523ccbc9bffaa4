"""One named sentence, or a few, for every class of error that word lists are known to make."""

import pytest

from content.lexicon import build_detector
from domain.distress import QUIET, Detector, Sensitivity, Tier

CRISIS, DISTRESS, OTHER, NONE = Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER, Tier.NONE


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


CASES = {
    "substring": [("a skilled overkill of hangers and cutlery", NONE), ("der umbruch in der firma", NONE)],
    "inanimate subject": [("this homework is killing me", NONE), ("die prüfung bringt mich um", NONE), ("eksamen slår mig ihjel", NONE)],
    "dying of or for": [("dying for a coffee", NONE), ("ich sterbe vor hunger", NONE), ("jeg dør af grin", NONE)],
    "verb object": [("i cut myself some slack", NONE), ("cut myself on the bread knife", NONE), ("had to cut myself off from sugar", NONE), ("i want to dye my hair", NONE)],
    "negation": [("i'm not going to kill myself", NONE), ("ich will nicht sterben", NONE), ("jeg vil ikke dø", NONE)],
    "pseudo-negation": [("not joking, i'm going to kill myself", CRISIS), ("i can't stop thinking about killing myself", CRISIS), ("its not that i don't want to kill myself", CRISIS)],
    "past": [("i used to want to die, years ago", NONE), ("vor zehn jahren wollte ich sterben", NONE), ("for ti år siden ville jeg dø", NONE)],
    "now beats past": [("i used to want to die and now i want to again", DISTRESS), ("tried to kill myself last night", CRISIS)],
    "recovery": [("two years clean today, no self harm", NONE), ("100 tage ohne ritzen", NONE), ("et år uden selvskade", NONE)],
    "third person": [("my brother wants to kill himself", OTHER), ("mein bruder will sich umbringen", OTHER), ("min bror vil tage livet af sig", OTHER)],
    "helper talk": [("please don't kill yourself, we want you here", NONE), ("bitte bring dich nicht um", NONE), ("du må ikke tage livet af dig", NONE)],
    "moderation talk": [("Mod note: no talk of suicide methods here, please", NONE), ("regel 2: keine suizidmethoden", NONE), ("regel 4: ingen selvmordsmetoder", NONE)],
    "quotation": [('"i want to kill myself" is the first line of the song', NONE), ('my friend texted "i want to kill myself"', OTHER)],
    "games": [("unalived the boss again", NONE), ("my sims keep drowning in the pool", NONE)],
    "film": [("in the film he jumps off a bridge", NONE), ("im film bringt er sich um", NONE), ("i filmen tager hun livet af sig", NONE)],
    "technology": [("my laptop wants to die", NONE), ("mein handy ist gleich tot", NONE), ("min telefon dør snart", NONE)],
    "cooking": [("cut my finger chopping onions, blood on the board", NONE), ("jeg skar mig på en dåse", NONE)],
    "homonyms": [("12 kms to go", NONE), ("SH stands for shift handover", NONE)],
    "dropped subject": [("going to end it all tonight", CRISIS), ("wanna kill myself", CRISIS), ("will nicht mehr leben", DISTRESS)],
    "typing errors": [("i wanna kil myslef", CRISIS), ("thinking about sucide", CRISIS), ("cant do this anymroe", DISTRESS)],
    "missing apostrophes": [("i m going to kill myself", CRISIS), ("i dont want to live", DISTRESS)],
    "obfuscation": [("i want to k1ll mys3lf", CRISIS), ("k i l l myself", CRISIS), ("i want to k*ll myself", CRISIS), ("iwanttokillmyself", CRISIS), ("i want to ki\u200bll my\u00adself", CRISIS), ("і wаnt tо kіll mуsеlf", CRISIS)],
    "buried": [("Lovely prompt! 1. tea 2. my cat 3. i'm going to kill myself tonight 4. rain on the roof. Have a nice day all", CRISIS)],
    "emoji only": [("💊💊💊 all of them. goodnight forever", CRISIS), ("🎂🎉", NONE)],
    "code-mixing": [("ich kann nicht mehr, i want to kill myself", CRISIS), ("jeg kan ikke mere, im done", DISTRESS)],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "tier"), [(name, text, tier) for name, cases in CASES.items() for text, tier in cases]
)
def test_error_class(detector: Detector, name: str, text: str, tier: Tier) -> None:
    assert detector.assess(text).tier is tier, name


GRIEF = [
    "my friend died last week",
    "we lost my cousin to suicide in 2019 and i miss him",
    "my grandma passed away on sunday",
    "the funeral is tomorrow",
    "my brother killed himself last year",
    "It's been six months since mum died",
    "meine oma ist gestern gestorben",
    "mein bruder hat sich vor drei jahren das leben genommen",
    "die beerdigung ist am freitag",
    "min far døde i går",
    "min ven tog sit eget liv sidste år",
    "skal til begravelse i morgen",
]


@pytest.mark.parametrize("text", GRIEF)
def test_bereavement_is_grief_and_never_a_crisis(detector: Detector, text: str) -> None:
    found = detector.assess(text)
    assert found.tier is NONE
    assert "grief" in found.flags


def test_a_wish_to_die_inside_grief_is_still_heard(detector: Detector) -> None:
    assert detector.assess("I want to die since he died").tier in (CRISIS, DISTRESS)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("ive swallowed all my pills and im scared", "imminent"),
        ("habe alle meine tabletten geschluckt", "imminent"),
        ("har lige taget alle mine piller", "imminent"),
        ("i cut too deep and it wont stop bleeding", "imminent"),
        ("my sister took a whole bottle of pills", "urgent_other"),
        ("just kys already", "goading"),
        ("how many tablets would it take to die", "method_detail"),
        ("my husband hits me every night", "abuse"),
    ],
)
def test_flags_say_what_kind_of_answer_is_needed(detector: Detector, text: str, flag: str) -> None:
    assert flag in detector.assess(text).flags


@pytest.mark.parametrize("text", ["please don't tell anyone to kys", "if you want to kill yourself, call someone"])
def test_talk_against_goading_is_not_goading(detector: Detector, text: str) -> None:
    assert detector.assess(text) == QUIET


def test_a_bare_wish_to_die_is_distress_and_on_alert_a_crisis(detector: Detector) -> None:
    assert detector.assess("i want to die").tier is DISTRESS
    assert detector.assess("i want to die", sensitivity=Sensitivity.ALERT).tier is CRISIS


def test_fragments_are_read_together(detector: Detector) -> None:
    assert detector.assess("anymore").tier is NONE
    assert detector.assess("anymore", recent=["i cant", "do this"]).tier is DISTRESS


def test_what_was_said_before_does_not_alarm_again(detector: Detector) -> None:
    assert detector.assess("nice weather", recent=["i want to kill myself"]).tier is NONE


def test_a_hint_of_the_language_changes_nothing(detector: Detector) -> None:
    assert detector.assess("ich bring mich um", lang="en") == detector.assess("ich bring mich um")


def test_rule_ids_name_language_and_frame_and_no_words(detector: Detector) -> None:
    assert detector.assess("i am going to kill myself").rules == ("en.act.kill_self",)
