"""Whether a member's last messages say more with the newest one than without it; it keeps none of them."""

from __future__ import annotations

from functools import cached_property

from domain.care import level_of, rank
from domain.distress import QUIET, Assessment, Detector, Evidence, Sensitivity, weigh, weigh_together

Heard = tuple[list[Evidence], list[Evidence]]  # by itself, and with what was said before it


class Earlier:
    """The messages before the newest one, oldest first; each is heard once, when somebody asks."""

    def __init__(self, detector: Detector, recent: tuple[str, ...]) -> None:
        self._detector, self._recent = detector, recent

    @cached_property
    def _heard(self) -> list[Heard]:
        heard = [self._detector.hear(said) for said in self._recent]
        return [
            (list(each.evidence), self._detector.together(each, self._recent[:place]))
            for place, each in enumerate(heard)
        ]

    def is_news(self, found: Assessment, alone: Assessment, sensitivity: Sensitivity) -> bool:
        """Whether what was found with them goes beyond both: an "ok" after a cry is no second cry."""
        if "goading" in alone.flags:
            return False  # these words are about whoever they push
        known = [alone]
        for own, together in self._heard:
            known.append(weigh(own, sensitivity))
            known.append(weigh_together(own, together, sensitivity) if together else QUIET)
        rules = {rule for each in known for rule in each.rules}
        return rank(level_of(found)) > max(rank(level_of(each)) for each in known) or not rules.issuperset(found.rules)
