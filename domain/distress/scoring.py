"""Adds the evidence of one message up to an assessment; the numbers here are the whole arithmetic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.distress.assessment import QUIET, Assessment, Sensitivity, Tier
from domain.distress.lexicon import Frame
from domain.distress.reading import Evidence

ENOUGH = {Sensitivity.GENTLE: 5, Sensitivity.BALANCED: 4, Sensitivity.ALERT: 3}
WISH_ADDS = 2  # a wish to be dead makes a hint of leaving weightier


def could_matter(frames: Iterable[Frame]) -> bool:
    """Whether frames, found in a message and not yet judged, could add up to anything at any sensitivity."""
    found = {frame.id: frame for frame in frames}.values()
    if any(frame.flags for frame in found):
        return True
    wish = any(frame.level > 0 for frame in found if frame.tier is Tier.DISTRESS)
    adds = WISH_ADDS if wish and any(frame.tier is Tier.CRISIS for frame in found) else 0
    return sum(frame.weight for frame in found) + adds >= ENOUGH[Sensitivity.ALERT]


def weigh(evidence: Iterable[Evidence], sensitivity: Sensitivity) -> Assessment:
    """The tier the evidence adds up to, its flags, and the rules that count."""
    best: dict[str, Evidence] = {}
    for item in evidence:
        known = best.get(item.rule)
        if known is None or _order(item.tier) < _order(known.tier):
            best[item.rule] = item
    if not best:
        return QUIET
    tier = _tier(list(best.values()), sensitivity)
    flags = frozenset().union(*(_flags(item, tier) for item in best.values()))
    if tier is Tier.NONE and not flags:
        return QUIET
    return Assessment(tier, flags, tuple(sorted(best)))


def weigh_together(own: Sequence[Evidence], together: Sequence[Evidence], sensitivity: Sensitivity) -> Assessment:
    """What a message comes to with what was said before it.

    Worry about somebody else stays that, whatever its writer said of themselves a moment ago.
    """
    if not own and not together:
        return QUIET
    alone = weigh(own, sensitivity)
    return alone if alone.tier is Tier.CONCERN_OTHER else weigh([*own, *together], sensitivity)


def _tier(found: list[Evidence], sensitivity: Sensitivity) -> Tier:
    enough = ENOUGH[sensitivity]
    crisis = sum(item.frame.weight for item in found if _counts_as(item, sensitivity) is Tier.CRISIS)
    distress = [item for item in found if item.tier is Tier.DISTRESS]
    concern = sum(item.frame.weight for item in found if item.tier is Tier.CONCERN_OTHER)
    if crisis >= enough:
        return Tier.CRISIS
    if crisis and crisis + WISH_ADDS >= enough and any(item.frame.level > 0 for item in distress):
        return Tier.CRISIS
    own = sum(item.frame.weight for item in distress) + crisis
    own_wish = sum(item.frame.weight for item in distress if item.frame.level > 0)
    if concern >= enough and own_wish < enough:
        return Tier.CONCERN_OTHER
    return Tier.DISTRESS if own >= enough else Tier.NONE


def _counts_as(item: Evidence, sensitivity: Sensitivity) -> Tier:
    if item.tier is Tier.DISTRESS and item.frame.strict_on_alert and sensitivity is Sensitivity.ALERT:
        return Tier.CRISIS
    return item.tier


def _flags(item: Evidence, tier: Tier) -> frozenset[str]:
    flags = item.frame.flags
    if item.tier is Tier.CRISIS and item.frame.imminent and tier is Tier.CRISIS:
        return flags | {"imminent"}
    if item.tier is Tier.CONCERN_OTHER and item.frame.imminent and tier is Tier.CONCERN_OTHER:
        return flags | {"urgent_other"}
    return flags


def _order(tier: Tier) -> int:
    return list(Tier).index(tier)
