"""The words for a hard day, in every language of care: short enough, never cruel, never loud."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from content.helplines import read_helplines
from content.texts import CARE_FILES, CARE_LANGUAGES, FOLDER, Html, Texts

ROOT = Path(__file__).parents[2]
TEXTS = Texts()
HELP = read_helplines(ROOT / "content" / "helplines" / "helplines.yaml")

PUBLIC = ("care-public-crisis", "care-public-imminent", "care-public-bystanders")
PUBLIC_AS_THEY_STAND = (
    *("care-public-distress", "care-public-concern-other", "care-public-safe"),
    *("care-aside-distress", "care-aside-concern-other", "worry-door", "breathe-group", "aside-check"),
    *("shield-kind-aside", "shield-kind-public"),
)
TOLD, KNOWN = ("moderators", "owner", "off_duty", "nobody"), ("yes", "no")
PLURALS = {"one", "few", "many", "other"}

# What is never said to somebody in distress, as regular expressions in small letters.
NEVER = {
    "en": [
        r"commit\w* suicide",
        r"(failed|successful|unsuccessful|botched) (suicide )?attempt",
        r"attention[- ]seek\w+",
        r"(it|things|everything)( will|’ll)? gets? better",
        r"think of your (family|children|parents|friends|loved ones)",
        r"so much to live for",
        r"calm down",
        r"cheer up|snap out of it|man up",
        r"others have it worse",
        r"rest in peace|at peace",
        r"you are not alone",
    ],
    "da": [
        r"beg\w+ selvmord|selvmorder",
        r"(mislykke\w*|vellykke\w*|fejlslag\w*) (selvmords)?forsøg",
        r"opmærksomhedssøgende|søger (bare |kun )?opmærksomhed",
        r"det (bliver|skal nok blive) (snart )?(godt|bedre)|det går nok",
        r"tænk på (din familie|dine (børn|forældre|venner))",
        r"så meget at leve for",
        r"fald (til ro|ned)|rolig nu|slap af",
        r"op med humøret|tag dig sammen",
        r"andre har det værre",
        r"hvil i fred",
    ],
    "de": [
        r"(selbstmord|suizid) (zu )?beg\w+|selbstmörder\w*",
        r"(gescheiterte|missglückte|misslungene|erfolgreiche|erfolglose)\w* (suizid|selbstmord)?versuch\w*",
        r"aufmerksamkeit (suchen|sucht|zu suchen|erregen)|aufmerksamkeitssuchend",
        r"es wird (schon |alles |bald )?(wieder )?(gut|besser)",
        r"denk an deine (familie|kinder|eltern|freunde)",
        r"so viel,? wofür es sich",
        r"beruhige? dich|ganz ruhig",
        r"kopf hoch|reiß dich zusammen",
        r"anderen geht es (viel )?(schlechter|schlimmer)",
        r"ruhe in frieden",
    ],
    "es": [
        r"comet\w+ (un )?suicidio|suicida fallid\w+",
        r"(intento|tentativa) (de suicidio )?(fallid|frustrad|exitos|lograd)\w+",
        r"llamar la atención",
        r"(todo|esto) (va a mejorar|mejorará|va a pasar|pasará|se arregla\w*|va a estar bien|estará bien)",
        r"piensa en tu(s)? (familia|hijos|padres|amigos)",
        r"(tanto|mucho) por lo que vivir|tienes toda la vida por delante",
        r"cálmate|tranquil[oa]|tranquilízate|relájate",
        r"anímate|échale ganas|sé fuerte",
        r"hay (gente|quienes?|otros) (que está|está) peor",
        r"descans\w+ en paz",
    ],
    "fr": [
        r"comm(ettre|is|et) (un |le )?suicide",
        r"(tentative|ts) (de suicide )?(ratée|réussie|manquée|échouée)|suicide réussi",
        r"attirer l’attention|intéressant[e]? pour qu’on",
        r"(ça|tout|cela) (va|ira) (aller )?(mieux|s’arranger|bien)",
        r"pense à (ta famille|tes (enfants|parents|amis|proches))",
        r"(tant|tellement) de raisons de vivre|toute la vie devant toi",
        r"calme-toi|du calme|détends-toi",
        r"courage|sois fort|ressaisis-toi|secoue-toi",
        r"il y a pire|d’autres (souffrent|ont) (plus|pire)",
        r"repose en paix",
    ],
    "ru": [
        r"соверш\w+ (самоубийств\w+|суицид\w*)|самоубийц\w*",
        r"(неудач|удач|успешн|неуспешн)\w+ (суицидальн\w+ )?попытк\w+",
        r"привлеч\w+ внимани\w+|привлека\w+ внимани\w+|показух\w+",
        r"(всё|все) (будет|станет|наладится|пройдёт|образуется)( хорошо| лучше)?|станет (легче|лучше)",
        r"подумай о (семье|родных|близких|детях|родителях|маме)",
        r"(столько|так много), ради чего|вся жизнь впереди",
        r"успокойся|не переживай|расслабься",
        r"возьми себя в руки|держись|соберись|не унывай",
        r"другим (ещё )?хуже|бывает и хуже",
        r"покойся с миром",
    ],
}
CRUEL = {
    "en": "He committed suicide after a failed attempt.",
    "da": "Fald til ro, det bliver bedre.",
    "de": "Beruhige dich und denk an deine Familie.",
    "es": "Cálmate, solo quieres llamar la atención.",
    "fr": "Calme-toi et pense à ta famille.",
    "ru": "Успокойся, всё будет хорошо.",
}


def visible(text: str) -> str:
    """What a member sees of a text: Telegram takes the markup away."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def said(language: str, name: str) -> str:
    """The words of one file, in small letters, without comments."""
    lines = (FOLDER / language / f"{name}.ftl").read_text("utf-8").splitlines()
    return " ".join(line for line in lines if not line.startswith("#")).casefold()


def files() -> Iterator[tuple[str, str]]:
    """Every file of words Waymark has, by language and name."""
    for language in CARE_LANGUAGES:
        for path in sorted((FOLDER / language).glob("*.ftl")):
            yield language, path.stem


def words(language: str, name: str) -> dict[str, str]:
    """The first line of every text of one file, by key."""
    text = (FOLDER / language / f"{name}.ftl").read_text("utf-8")
    return dict(re.findall(r"^([a-z][\w-]*) = (.+)$", text, re.MULTILINE))


def answers(language: str, name: str) -> dict[str, set[str]]:
    """What the texts of one file tell apart, by key; plurals are each language's own."""
    entries = re.split(r"\n(?=[a-z])", (FOLDER / language / f"{name}.ftl").read_text("utf-8"))
    found = {each.split(" =")[0]: set(re.findall(r"^ +\*?\[(\w+)\]", each, re.MULTILINE)) - PLURALS for each in entries}
    return {key: variants for key, variants in found.items() if variants}


def too_long(language: str, keys: str, limit: int) -> dict[str, int]:
    """The texts that name nobody and count nothing, with a key like `keys`, that pass the limit."""
    every = {key: text for each, name in files() if each == language for key, text in words(each, name).items()}
    found = {key: len(visible(text)) for key, text in every.items() if re.search(keys, key) and "{" not in text}
    assert len(found) > 10
    return {key: length for key, length in found.items() if length > limit}


def cruel(language: str, text: str) -> list[str]:
    """What a text says of what is never said."""
    found = (re.search(rf"(?<!\w)({pattern})(?!\w)", text) for pattern in NEVER[language])
    return [match[0] for match in found if match]


def longest_number() -> str:
    numbers = [number for country in HELP.countries for number in (*country.emergency, *country.medical)]
    return max(numbers, key=len)


@pytest.mark.parametrize("language", CARE_LANGUAGES)
@pytest.mark.parametrize("key", PUBLIC)
def test_a_public_line_is_short_whoever_was_told_and_wherever_somebody_is(language: str, key: str) -> None:
    directory = Html(f'<a href="{HELP.fallback.directory.url}">findahelpline.com</a>')
    for told, known in product(TOLD, KNOWN):
        text = TEXTS.say(language, key, told=told, known=known, number=longest_number(), directory=directory)
        assert len(visible(text)) <= 300, f"{len(visible(text))}: {told}, {known}"


@pytest.mark.parametrize("language", CARE_LANGUAGES)
def test_every_other_line_in_a_group_is_short_too(language: str) -> None:
    only_you = visible(TEXTS.say(language, "aside-only-you"))
    for key in PUBLIC_AS_THEY_STAND:
        text = f"{only_you}\n\n{visible(TEXTS.say(language, key))}"
        assert len(text) <= 300, f"{len(text)}: {key}"


@pytest.mark.parametrize("language", CARE_LANGUAGES)
def test_the_line_in_the_place_of_a_message_is_short_even_with_a_long_name(language: str) -> None:
    text = visible(TEXTS.say(language, "shield-stand-in", name="M" * 32))
    assert len(text) <= 300, len(text)


@pytest.mark.parametrize("language", sorted(set(CARE_LANGUAGES) - {"en"}))
@pytest.mark.parametrize("name", CARE_FILES)
def test_every_language_tells_apart_what_english_does(language: str, name: str) -> None:
    assert answers(language, name) == answers("en", name)


@pytest.mark.parametrize("language", CARE_LANGUAGES)
def test_a_call_for_help_names_the_number_first_and_says_that_a_program_speaks(language: str) -> None:
    for told in TOLD:
        text = visible(TEXTS.say(language, "care-public-imminent", told=told, known="yes", number="911", directory=""))
        assert text.index("911") < 60
        assert re.search(r"program|программа", text.casefold())


@pytest.mark.parametrize("language", CARE_LANGUAGES)
def test_the_list_of_what_is_never_said_catches_what_is_cruel(language: str) -> None:
    assert len(cruel(language, CRUEL[language].casefold())) == 2


@pytest.mark.parametrize(("language", "name"), list(files()))
def test_nothing_cruel_is_said_in_any_file(language: str, name: str) -> None:
    assert cruel(language, said(language, name)) == []


@pytest.mark.parametrize(("language", "name"), list(files()))
def test_nothing_is_said_loudly(language: str, name: str) -> None:
    assert re.search("[!¡！‼❗]", said(language, name)) is None


@pytest.mark.parametrize("language", CARE_LANGUAGES)
def test_every_button_fits_on_a_narrow_screen(language: str) -> None:
    assert too_long(language, "(^|-)button-", 32) == {}


@pytest.mark.parametrize("language", CARE_LANGUAGES)
def test_every_toast_fits_into_telegrams_bubble(language: str) -> None:
    assert too_long(language, "(^|-)toast-|^relay-no-", 200) == {}


def test_no_typed_word_means_yes_in_one_language_and_no_in_another() -> None:
    typed = {
        answer: {word for each in CARE_LANGUAGES for word in TEXTS.plain(each, f"care-words-{answer}").split(", ")}
        for answer in ("yes", "no")
    }
    assert typed["yes"] & typed["no"] == set()
    for word in typed["yes"] | typed["no"]:
        assert word == word.casefold().strip(" .!?…"), "as care compares it"
        assert "," not in word


@pytest.mark.parametrize("language", sorted(set(CARE_LANGUAGES) - {"en"}))
@pytest.mark.parametrize("name", CARE_FILES)
def test_no_line_for_a_hard_day_was_left_in_english(language: str, name: str) -> None:
    english = words("en", name)
    same = [key for key, text in words(language, name).items() if text == english.get(key) and len(text.split()) > 3]
    assert [key for key in same if not english[key].startswith("{")] == []
