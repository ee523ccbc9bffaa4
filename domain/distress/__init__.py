"""Recognises distress in a message: a signpost's eyes, no assessment of a person."""

from domain.distress.assessment import FLAGS, QUIET, REPEATED, Assessment, Sensitivity, Tier, stronger
from domain.distress.detector import ROOM, Detector, Heard
from domain.distress.lexicon import Effect, Frame, Lexicon, Scope, Where
from domain.distress.reading import Evidence
from domain.distress.recent import Recent
from domain.distress.scoring import weigh, weigh_together
from domain.distress.screening import asked_text, own_text

__all__ = [
    "FLAGS",
    "QUIET",
    "REPEATED",
    "ROOM",
    "Assessment",
    "Detector",
    "Effect",
    "Evidence",
    "Frame",
    "Heard",
    "Lexicon",
    "Recent",
    "Scope",
    "Sensitivity",
    "Tier",
    "Where",
    "asked_text",
    "own_text",
    "stronger",
    "weigh",
    "weigh_together",
]
