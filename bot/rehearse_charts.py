"""Draws stacked columns as inline SVG that follows the page's colours; every chart stands beside a table of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 720, 250
LEFT, RIGHT, TOP, BOTTOM = 44, 8, 10, 40
MOST_LABELS = 12
LABEL_WIDTH = 7  # a character's, at the most


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of a chart; `css` is the class that gives the colour."""

    name: str
    css: str
    values: Sequence[int]


def columns(label: str, categories: Sequence[str], series: Sequence[Series]) -> str:
    """Stacked columns, one for each category. A pointer that rests on a column is told its numbers."""
    totals = [sum(values) for values in zip(*(each.values for each in series), strict=True)]
    step, top = scale(max(totals, default=0))
    body = [*_grid(step, top), *_columns(categories, series, top), *_labels(categories)]
    return f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(label)}">' + "".join(body) + "</svg>"


def legend(series: Sequence[Series]) -> str:
    """What the colours mean."""
    items = (f'<li><span class="key {each.css}" aria-hidden="true"></span>{escape(each.name)}</li>' for each in series)
    return f'<ul class="legend">{"".join(items)}</ul>'


def scale(highest: int) -> tuple[int, int]:
    """The distance of the lines and the top of the axis: at most five lines, at round numbers."""
    step, factors = 1, (2, 5, 10)
    base = 1
    while step * 5 < highest:
        step = next((base * factor for factor in factors if base * factor > step), step)
        base = base * 10 if step == base * 10 else base
    return step, max(step, -(-highest // step) * step)


def _y(value: float, top: int) -> float:
    return HEIGHT - BOTTOM - value / top * (HEIGHT - BOTTOM - TOP)


def _slot(number: int) -> float:
    return (WIDTH - LEFT - RIGHT) / max(1, number)


def _grid(step: int, top: int) -> Iterator[str]:
    for value in range(0, top + 1, step):
        y = _y(value, top)
        yield f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="axis" x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:,}</text>'


def _columns(categories: Sequence[str], series: Sequence[Series], top: int) -> Iterator[str]:
    slot = _slot(len(categories))
    width = max(1.0, slot * 0.78)
    for number, category in enumerate(categories):
        x = LEFT + number * slot + (slot - width) / 2
        numbers = ", ".join(f"{each.name} {each.values[number]:,}" for each in series)
        yield f"<g><title>{escape(f'{category}: {numbers}')}</title>"
        yield f'<rect class="hover" x="{x:.1f}" y="{TOP}" width="{width:.1f}" height="{HEIGHT - BOTTOM - TOP}"/>'
        below = 0
        for each in series:
            value = each.values[number]
            if value:
                y, height = _y(below + value, top), _y(below, top) - _y(below + value, top)
                yield f'<rect class="{each.css}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"/>'
            below += value
        yield "</g>"


def _labels(categories: Sequence[str]) -> Iterator[str]:
    slot, longest = _slot(len(categories)), max(map(len, categories), default=1)
    room = min(MOST_LABELS, int((WIDTH - LEFT - RIGHT) / ((longest + 2) * LABEL_WIDTH)))
    every = 1 if slot > (longest + 2) * LABEL_WIDTH else -(-len(categories) // room)
    for number in range(0, len(categories), every):
        x, y = LEFT + (number + 0.5) * slot, HEIGHT - BOTTOM + 18
        name = escape(categories[number])
        yield f'<text class="axis" x="{x:.1f}" y="{y}" text-anchor="middle">{name}</text>'
