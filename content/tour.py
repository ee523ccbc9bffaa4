"""The tour of the sandbox page: the story of one day, as steps the page plays by itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from content.yaml_source import read_mapping

STORY = Path(__file__).parent / "tour.yaml"


def load_tour() -> list[dict[str, Any]]:
    """The steps, in order."""
    steps: list[dict[str, Any]] = read_mapping(STORY)["steps"]
    return steps
