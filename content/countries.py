"""Finds countries by what a person types: a name, a common short name, a flag or a code.

It knows names, not helplines, and it guesses nothing: several matches are returned as several.
"""

import re
import unicodedata
from functools import cache

from babel import Locale

LANGUAGES = ("en", "da", "de", "es", "fr", "ru")
NOT_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
SHORTEST_PREFIX = 3
FLAG_A = 0x1F1E6
SPECIAL_REGION = re.compile(r"^(SAR|Sonderverwaltungsregion|RAE de|R\.A\.S\. chinoise de) ")
LATIN_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "đ": "d", "ł": "l", "ı": "i", "þ": "th", "ð": "d"})
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})

SHORT_NAMES: dict[str, tuple[str, ...]] = {
    "alemania": ("DE",),
    "america": ("US",),
    "amerika": ("US",),
    "angleterre": ("GB",),
    "bosnia": ("BA",),
    "bosnien": ("BA",),
    "britain": ("GB",),
    "burma": ("MM",),
    "cabo verde": ("CV",),
    "corea": ("KP", "KR"),
    "coree": ("KP", "KR"),
    "congo": ("CD", "CG"),
    "czech republic": ("CZ",),
    "danmark": ("DK",),
    "drc": ("CD",),
    "ecosse": ("GB",),
    "eeuu": ("US",),
    "ee uu": ("US",),
    "emirates": ("AE",),
    "england": ("GB",),
    "escocia": ("GB",),
    "etats unis d amerique": ("US",),
    "grossbritannien": ("GB",),
    "gales": ("GB",),
    "gran bretana": ("GB",),
    "grande bretagne": ("GB",),
    "great britain": ("GB",),
    "holanda": ("NL",),
    "holland": ("NL",),
    "hollande": ("NL",),
    "hong kong": ("HK",),
    "hongkong": ("HK",),
    "inglaterra": ("GB",),
    "irlanda del norte": ("GB",),
    "irlande du nord": ("GB",),
    "ivory coast": ("CI",),
    "kongo": ("CD", "CG"),
    "korea": ("KP", "KR"),
    "macau": ("MO",),
    "macao": ("MO",),
    "macedonia": ("MK",),
    "mazedonien": ("MK",),
    "makedonien": ("MK",),
    "northern ireland": ("GB",),
    "nordirland": ("GB",),
    "palaestina": ("PS",),
    "palastina": ("PS",),
    "palestine": ("PS",),
    "pays de galles": ("GB",),
    "republica checa": ("CZ",),
    "republique tcheque": ("CZ",),
    "royaume uni": ("GB",),
    "schottland": ("GB",),
    "scotland": ("GB",),
    "skotland": ("GB",),
    "swaziland": ("SZ",),
    "tschechische republik": ("CZ",),
    "turkey": ("TR",),
    "turkiye": ("TR",),
    "uae": ("AE",),
    "uk": ("GB",),
    "united states of america": ("US",),
    "us": ("US",),
    "usa": ("US",),
    "vatican": ("VA",),
    "wales": ("GB",),
    "англия": ("GB",),
    "америка": ("US",),
    "великобритания": ("GB",),
    "британия": ("GB",),
    "голландия": ("NL",),
    "корея": ("KP", "KR"),
    "конго": ("CD", "CG"),
    "македония": ("MK",),
    "оаэ": ("AE",),
    "соединенные штаты": ("US",),
    "сша": ("US",),
    "уэльс": ("GB",),
    "чешская республика": ("CZ",),
    "шотландия": ("GB",),
    "эмираты": ("AE",),
}


def find_country(query: str) -> list[str]:
    """Return the ISO codes that fit: one when it is clear, several when it is not, none when unknown."""
    by_flag = _code_of_flag(query.strip())
    if by_flag:
        return [by_flag]
    wanted = _fold(query)
    if not wanted:
        return []
    names = _names()
    exact = names.get(wanted, frozenset())
    if exact or len(wanted) < SHORTEST_PREFIX:
        return sorted(exact)
    return sorted({code for name, codes in names.items() if name.startswith(wanted) for code in codes})


def country_name(code: str, lang: str) -> str:
    """Name of a country in a language; the code itself when it has no name there."""
    return str(_territories(lang).get(code.upper(), code.upper()))


def language_name(code: str, lang: str) -> str:
    """Name of a language in a language; the code itself when it has no name there."""
    return str(Locale.parse(lang if lang in LANGUAGES else "en").languages.get(code, code))


def flag(code: str) -> str:
    """Flag emoji of a two-letter code; empty for anything else."""
    code = code.upper()
    if not re.fullmatch(r"[A-Z]{2}", code):
        return ""
    return "".join(chr(FLAG_A + ord(letter) - ord("A")) for letter in code)


def _code_of_flag(text: str) -> str:
    if text.startswith("\U0001f3f4\U000e0067\U000e0062"):  # England, Scotland, Wales: black flag, tags "gb.."
        return "GB"
    letters = [ord(symbol) - FLAG_A for symbol in text]
    if len(letters) != 2 or not all(0 <= letter < 26 for letter in letters):
        return ""
    code = "".join(chr(letter + ord("A")) for letter in letters)
    return code if code in _territories("en") else ""


@cache
def _territories(lang: str) -> dict[str, str]:
    every = Locale.parse(lang if lang in LANGUAGES else "en").territories
    return {code: name for code, name in every.items() if len(code) == 2 and code not in NOT_COUNTRIES}


@cache
def _names() -> dict[str, frozenset[str]]:
    names: dict[str, set[str]] = {}
    for lang in LANGUAGES:
        for code, name in _territories(lang).items():
            for spelling in (code.lower(), *_spellings(name)):
                names.setdefault(spelling, set()).add(code)
    for short, codes in SHORT_NAMES.items():
        names[short] = set(codes)
    return {name: frozenset(codes) for name, codes in names.items()}


def _spellings(name: str) -> set[str]:
    outside = re.sub(r"\(.*?\)", "", name)
    inside = re.findall(r"\((.*?)\)", name)
    if SPECIAL_REGION.match(name):
        inside = []  # the country it belongs to, no name of its own
    parts = [name, outside, *inside, SPECIAL_REGION.sub("", outside)]
    return {_fold(part) for part in parts} | {_fold(part.casefold().translate(SPELT_OUT)) for part in parts}


def _fold(text: str) -> str:
    """Letters and digits only, without case, accents, the word "and" or a leading article."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace(".", "").translate(LATIN_LETTERS))
    letters = "".join(symbol for symbol in plain if not unicodedata.combining(symbol))
    words = [word for word in re.split(r"[\W_]+", letters) if word not in {"", "and", "og", "und", "y", "et", "и"}]
    if len(words) > 1 and words[0] in {"the", "den", "die", "der", "de", "el", "la", "los", "las", "le", "les", "l"}:
        words = words[1:]
    return " ".join(words)
