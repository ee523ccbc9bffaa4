"""Recognises distress in a message: a signpost's eyes, no assessment of a person."""

from domain.distress.assessment import FLAGS, QUIET, Assessment, Sensitivity, Tier
from domain.distress.detector import Detector
from domain.distress.lexicon import Effect, Frame, Lexicon, Scope, Where
from domain.distress.screening import own_text

__all__ = [
    "FLAGS",
    "QUIET",
    "Assessment",
    "Detector",
    "Effect",
    "Frame",
    "Lexicon",
    "Scope",
    "Sensitivity",
    "Tier",
    "Where",
    "own_text",
]
