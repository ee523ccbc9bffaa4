"""A rehearsal's report as plain text for a terminal or a file; it decides nothing about what is in it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from bot.rehearse_report import facts, sections, warning
from bot.rehearse_result import Cell, Result, Section, Table, is_number

WIDTH = 100
LONGEST = 160  # characters of a cell; a page shows all
_GAP = "  "


def printed(result: Result) -> Iterator[str]:
    """The lines of the report."""
    yield from (visible(result.title), "=" * len(result.title), "")
    if (said := warning(result)) is not None:
        yield from (*textwrap.wrap(said, WIDTH), "")
    known = facts(result)
    longest = max(len(label) for label, _ in known)
    for label, value in known:
        yield f"{label:<{longest}}{_GAP}{value}"
    for section in sections(result):
        if section.brief:
            yield from _section(section)


def visible(text: str) -> str:
    """Text that is others' words: what would steer a terminal is replaced, and line ends become spaces."""
    flat = " ".join(text.split())
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in flat)


def _section(section: Section) -> Iterator[str]:
    yield from ("", section.title, "-" * len(section.title))
    for words in section.words:
        yield from textwrap.wrap(words, WIDTH)
    for table in section.tables:
        yield ""
        yield from _table(table, section.brief)


def _table(table: Table, brief: int) -> Iterator[str]:
    if not table.rows:
        yield "(none)"
        return
    hidden = len(table.rows) - brief
    shown = table.rows if hidden <= 0 else _choose(table, brief)
    cells = [table.head, *([_cell(cell) for cell in row] for row in shown)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(table.head))]
    numeric = [all(is_number(row[column]) for row in shown) for column in range(len(table.head))]
    for number, row in enumerate(cells):
        parts = [
            part.rjust(width) if right else part.ljust(width)
            for part, width, right in zip(row, widths, numeric, strict=True)
        ]
        yield _GAP.join(parts).rstrip()
        if number == 0:
            yield _GAP.join("-" * width for width in widths)
    if hidden > 0:
        yield f"… and {hidden:,} more; the page (--html) lists all."


def _choose(table: Table, brief: int) -> tuple[tuple[Cell, ...], ...]:
    """A table by time shows its end, every other one its beginning."""
    return table.rows[-brief:] if table.head[0] == "Week of" else table.rows[:brief]


def _cell(cell: Cell) -> str:
    return f"{cell:,}" if isinstance(cell, int) else textwrap.shorten(visible(cell), LONGEST, placeholder=" …")
