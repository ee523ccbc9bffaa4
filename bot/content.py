"""All content, loaded once; it imports neither handlers nor storage, so that it can be loaded before them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from bot.thrift import give_back
from content.helplines import Helplines, load_helplines
from content.lexicon import build_detector
from content.packs import Exercise, Pack, load_exercises, load_packs
from content.texts import Texts
from domain.distress import Detector


@dataclass(frozen=True, slots=True)
class Content:
    """Everything Waymark can say and knows by heart."""

    texts: Texts
    detector: Detector
    packs: dict[str, Pack]
    exercises: dict[str, tuple[Exercise, ...]]
    helplines: Helplines


@cache
def load_content() -> Content:
    """Read and check all content. Raises ContentError with file and place when some of it is wrong."""
    content = Content(Texts(), build_detector(), load_packs(), load_exercises(), load_helplines())
    give_back()
    return content
