"""Reads members' own words for care, once for triage and dispatch alike; it answers nobody and stores no words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import structlog

from domain.care import WATCHED_FLAGS
from domain.distress import (
    QUIET,
    REPEATED,
    Assessment,
    Detector,
    Evidence,
    Heard,
    Recent,
    Sensitivity,
    Tier,
    asked_text,
    own_text,
    stronger,
    weigh,
    weigh_together,
)
from domain.news import Earlier
from handlers.kit.raw import Raw, chat, is_group, is_private, kind, sender

log = structlog.get_logger()
NOTED = "waymark_context"  # where triage leaves in an update what only memory knows: tiers and rules, never words
OWN = (Tier.CRISIS, Tier.DISTRESS)
_REPEATED_RULE = "any.repeated.day"


class Screening:
    """Reads members' own words.

    Triage looks at a message together with the member's last ones and writes what that adds into the update. From then
    on the update alone decides, so that dispatch agrees with triage, after a restart as well. Triage screens at the
    highest sensitivity, which finds all that the others find; a group's own choice is applied when it is answered.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self._recent = Recent()
        self._last: tuple[tuple[int, int], Sequence[Evidence]] | None = None  # which words, by their hash; never they
        self._silent: int | None = None  # the arriving update, if it says nothing, neither alone nor with the last ones
        self.failures = 0  # how often the detector could not read a message: what it said is unknown

    def prepare(self, raw: dict[str, Any]) -> None:
        """Look at an arriving message with the last ones of its sender in mind; a failure is counted, not raised."""
        raw.pop(NOTED, None)
        self._silent = None
        try:
            self._prepare(raw)
        except Exception as error:  # noqa: BLE001 - what memory adds must never cost the message itself
            self._failed(error)

    def concerns(self, raw: Raw, *_: Any) -> bool:
        """Whether a message has to be answered, shown to moderators, or met with words for grief.

        One that cannot be read concerns as well: nobody knows that it does not.
        """
        if self._is_silent(raw) or not (is_group(raw) or is_private(raw)) or sender(raw) is None:
            return False
        try:
            found = self.at(raw, Sensitivity.ALERT)
        except Exception as error:  # noqa: BLE001 - an unread message goes the whole way instead of getting lost
            self._failed(error)
            return True
        watched = {"grief"} if is_private(raw) else WATCHED_FLAGS
        return found.tier is not Tier.NONE or bool(found.flags & watched)

    def read(self, raw: Raw, sensitivity: Sensitivity) -> Assessment | None:
        """What `at` gives; None, with a count of it, where the detector fails."""
        try:
            return self.at(raw, sensitivity)
        except Exception as error:  # noqa: BLE001 - the other features still have this update before them
            self._failed(error)
            return None

    def at(self, raw: Raw, sensitivity: Sensitivity) -> Assessment:
        """The assessment at a sensitivity; asking again about the same words costs little."""
        text, is_command = _words(raw)
        if not text:
            return QUIET
        noted: dict[str, Any] = raw.get(NOTED) or {}
        if noted.get(REPEATED) and sensitivity is Sensitivity.GENTLE:
            sensitivity = Sensitivity.BALANCED  # the third sign of a day is no small one
        found = weigh(self._evidence(text, asked_text(raw[kind(raw)])), sensitivity)
        if sensitivity in noted:
            found = stronger(found, _read(noted[sensitivity]))
        if is_command and found.tier not in OWN:
            return QUIET  # a reason given to /ban is about somebody else
        if noted.get(REPEATED) and found.tier in OWN:
            return stronger(found, Assessment(found.tier, frozenset({REPEATED}), (_REPEATED_RULE,)))
        return found

    def _is_silent(self, raw: Raw) -> bool:
        return self._silent is not None and raw.get("update_id") == self._silent

    def _evidence(self, text: str, asked: str) -> Sequence[Evidence]:
        if self._last is not None and self._last[0] == (hash(text), hash(asked)):
            return self._last[1]
        return self._heard(text, asked).evidence

    def _heard(self, text: str, asked: str) -> Heard:
        heard = self._detector.hear(text, asked=asked)
        self._last = ((hash(text), hash(asked)), heard.evidence)
        return heard

    def _prepare(self, raw: dict[str, Any]) -> None:
        where, who = chat(raw), sender(raw)
        text, is_command = _words(raw)
        if not text or is_command or where is None or who is None:
            return
        message = raw[kind(raw)]
        member, message_id = (where["id"], who["id"]), message["message_id"]
        at = message.get("edit_date") or message["date"]
        heard = self._heard(text, asked_text(message))
        noted: dict[str, Any] = {}
        if recent := self._recent.before(member, message_id, at):
            noted = self._added(heard, recent)
        self._recent.note(member, message_id, at, heard.said)
        own = weigh(heard.evidence, Sensitivity.BALANCED).tier in OWN or _tier(noted, Sensitivity.BALANCED) in OWN
        if own and self._recent.again(member, message_id, at):
            noted[REPEATED] = True
        if noted:
            raw[NOTED] = noted
        elif not heard.evidence:
            self._silent = raw.get("update_id")

    def _added(self, heard: Heard, recent: tuple[str, ...]) -> dict[str, Any]:
        """What the last messages add, by sensitivity."""
        together = self._detector.together(heard, recent)
        if not together:
            return {}
        added, earlier = {}, Earlier(self._detector, recent)
        for sensitivity in Sensitivity:
            alone = weigh(heard.evidence, sensitivity)
            found = weigh_together(heard.evidence, together, sensitivity)
            if found != alone and earlier.is_news(found, alone, sensitivity):
                added[str(sensitivity)] = [str(found.tier), sorted(found.flags), list(found.rules)]
        return added

    def _failed(self, error: Exception) -> None:
        self.failures += 1
        log.error("screening_failed", error=type(error).__name__, so_far=self.failures)


def _tier(noted: dict[str, Any], sensitivity: Sensitivity) -> Tier:
    return _read(noted[sensitivity]).tier if sensitivity in noted else Tier.NONE


def _read(written: list[Any]) -> Assessment:
    tier, flags, rules = written
    return Assessment(Tier(tier), frozenset(flags), tuple(rules))


def _words(raw: Raw) -> tuple[str, bool]:
    """What its sender wrote, without a command's name; and whether it is a command."""
    what = kind(raw)
    if what not in ("message", "edited_message"):
        return "", False
    text = own_text(raw[what])
    if not text.startswith("/"):
        return text, False
    return text.partition(" ")[2].strip(), True
