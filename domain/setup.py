"""Decides the order of the set-up steps and reads what an administrator answers; it saves and shows nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

STEPS = ("language", "zone", "country", "team", "rhythm", "duty")
DONE = "done"
TONES = ("calming", "motivational", "humour", "reflection", "gratitude", "movement", "connection")
HOURS = (7, 8, 9, 10, 12, 15, 17, 18, 19, 20, 21)
CALM_HOUR = 9
DUTY_HOURS = {"always": (0, 1440), "evenings": (1080, 1380)}  # minutes of every day
SHORT_LIST = {
    "da": ("Europe/Copenhagen", "Atlantic/Faroe", "America/Nuuk"),
    "de": ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich"),
    "en": (
        "Europe/London", "Europe/Dublin", "America/New_York", "America/Chicago", "America/Denver",
        "America/Los_Angeles", "Asia/Kolkata", "Australia/Sydney", "Pacific/Auckland",
    ),
}  # fmt: skip
NEEDED = {  # the rights Waymark uses, in the order in which their absence matters
    "can_delete_messages": "delete",
    "can_restrict_members": "restrict",
    "can_invite_users": "invite",
    "can_pin_messages": "pin",
}


def number(step: str) -> int:
    """Where a step stands, counted from one."""
    return STEPS.index(step) + 1


def following(step: str) -> str:
    """The step after this one, or DONE."""
    place = STEPS.index(step) + 1
    return STEPS[place] if place < len(STEPS) else DONE


def before(step: str) -> str | None:
    """The step before this one; the first has none."""
    place = STEPS.index(step)
    return STEPS[place - 1] if place else None


def resume(step: str | None) -> str:
    """Where to go on: at the step that was left open, or at the first."""
    return step if step in STEPS else STEPS[0]


def guess_zone(language: str, current: str) -> str:
    """The zone to propose: the one that is set, else the first of the language's."""
    return current if current != "UTC" else SHORT_LIST.get(language, SHORT_LIST["en"])[0]


def zones_offered(language: str, guess: str) -> list[str]:
    """The short list under the guess, without the guess itself."""
    return [zone for zone in SHORT_LIST.get(language, SHORT_LIST["en"]) if zone != guess]


def toggle_tone(chosen: Iterable[str], tone: str) -> list[str]:
    """Switch one tone, in the usual order; the last one that is on stays on."""
    if tone not in TONES:
        return list(chosen)
    now = set(chosen) ^ {tone}
    return [each for each in TONES if each in now] or [tone]


def missing(rights: Iterable[str]) -> list[str]:
    """Short names of the needed rights that are not held, most important first."""
    held = set(rights)
    return [name for right, name in NEEDED.items() if right not in held]


def lost(before_rights: Iterable[str], rights: Iterable[str]) -> list[str]:
    """Short names of needed rights that were held before and are not now."""
    gone = set(before_rights) - set(rights)
    return [name for right, name in NEEDED.items() if right in gone]


def add_country(countries: Sequence[str], code: str) -> list[str]:
    """The list with this country at its end, once."""
    return [*(each for each in countries if each != code), code]


def drop_country(countries: Sequence[str], code: str) -> list[str]:
    """The list without this country; the last one stays."""
    rest = [each for each in countries if each != code]
    return rest or list(countries)
