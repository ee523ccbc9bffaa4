"""A rehearsal's report as one HTML page that loads nothing; each picture has its numbers in a table beside it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

from bot.rehearse_charts import Series, columns, legend
from bot.rehearse_report import facts, sections, warning
from bot.rehearse_result import TIERS, Cell, Result, Section, Table, is_number
from bot.rehearse_style import STYLE
from domain.distress import Tier
from domain.errors import InputError

MARK = "<!doctype html>\n<!-- a rehearsal by Waymark -->\n"
_COLOURS = {Tier.CRISIS: "crisis", Tier.DISTRESS: "distress", Tier.CONCERN_OTHER: "concern", Tier.NONE: "notice"}
_STEPS = 5  # shades of the table of hours


def check_page(target: Path, export: Path) -> None:
    """Raise InputError, before anything is read, where the page can't be written or would overwrite something else."""
    if not target.parent.is_dir():
        raise InputError(f"There is no folder {target.parent} for the page.")
    if target.is_dir():
        raise InputError(f"{target} is a folder; name a file for the page.")
    if not os.access(target.parent, os.W_OK):
        raise InputError(f"{target.parent} can't be written to.")
    if not target.exists():
        return
    with target.open("rb") as file:
        if file.read(len(MARK)) != MARK.encode():
            raise InputError(f"{target} exists and is no page of a rehearsal; nothing was overwritten.")


def write_page(target: Path, text: str) -> None:
    """Write the page for its owner's eyes only. Raises InputError where the disk refuses."""
    draft = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise InputError(f"The page could not be written to {target}: {error.strerror}.") from None


def page(result: Result) -> str:
    """The whole page."""
    return "".join(_page(result))


def _page(result: Result) -> Iterator[str]:
    title = escape(result.title)
    yield MARK
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'
    yield f"<title>{title}</title><style>{STYLE}</style></head><body><main><header><h1>{title}</h1>"
    yield "<p>What Waymark would have done about the messages of this export. Nothing was sent or stored.</p>"
    if (said := warning(result)) is not None:
        yield f'<p class="warning" role="alert">{escape(said)}</p>'
    yield '<dl class="facts">'
    for label, value in facts(result):
        yield f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>"
    yield "</dl></header>"
    for section in sections(result):
        yield from _section(section)
    yield "</main></body></html>\n"


def _section(section: Section) -> Iterator[str]:
    yield f'<section aria-labelledby="{section.key}"><h2 id="{section.key}">{escape(section.title)}</h2>'
    for words in section.words:
        yield f"<p>{escape(words)}</p>"
    draw = _PICTURES.get(section.key)
    for table in section.tables:
        if not table.rows:
            yield "<p>None.</p>"
        elif draw is not None:
            yield from draw(section, table)
        elif section.key == "messages":
            yield from _folded(f"{len(table.rows):,} messages", _table(section.title, table))
        else:
            yield from _table(section.title, table)
    yield "</section>"


def _table(caption: str, table: Table, draw: Callable[[int, Cell], str] | None = None) -> Iterator[str]:
    draw = draw or _cell
    yield f'<div class="wide" tabindex="0" role="region" aria-label="{escape(caption)}"><table>'
    yield f'<caption class="unseen">{escape(caption)}</caption><thead><tr>'
    for head, number in zip(table.head, _numeric(table), strict=True):
        yield f'<th scope="col"{_right(number)}>{escape(head)}</th>'
    yield "</tr></thead><tbody>"
    for first, *others in table.rows:
        yield f'<tr><th scope="row">{_words(first)}</th>'
        yield from (draw(column, cell) for column, cell in enumerate(others, start=1))
        yield "</tr>"
    yield "</tbody></table></div>"


def _cell(_column: int, cell: Cell) -> str:
    return f"<td{_right(is_number(cell))}>{_words(cell)}</td>"


def _words(cell: Cell) -> str:
    return f"{cell:,}" if isinstance(cell, int) else escape(cell)


def _numeric(table: Table) -> list[bool]:
    return [False, *(all(is_number(row[column]) for row in table.rows) for column in range(1, len(table.head)))]


def _right(number: bool) -> str:
    return ' class="number"' if number else ""


def _folded(summary: str, inside: Iterator[str]) -> Iterator[str]:
    yield f"<details><summary>{escape(summary)}</summary>"
    yield from inside
    yield "</details>"


# -- pictures --------------------------------------------------------------------------------------


def _by_week(section: Section, table: Table) -> Iterator[str]:
    series = [
        Series(name, _COLOURS[tier], [int(row[column]) for row in table.rows])
        for column, (tier, name) in enumerate(TIERS.items(), start=1)
    ]
    yield from _figure(section.title, [str(row[0]) for row in table.rows], series)
    yield from _folded("The same as a table", _table(section.title, table))


def _by_hour(section: Section, table: Table) -> Iterator[str]:
    together, loud = ([int(row[column]) for row in table.rows] for column in (-2, -1))
    quiet = [both - sound for both, sound in zip(together, loud, strict=True)]
    series = [Series("With sound", "crisis", loud), Series("Without sound", "distress", quiet)]
    yield from _figure("Messages in the moderators' chat by hour", [str(row[0])[:2] for row in table.rows], series)
    days = Table(table.head[:8], tuple(row[:8] for row in table.rows))
    highest = max(int(cell) for row in days.rows for cell in row[1:]) or 1

    def shaded(_column: int, cell: Cell) -> str:
        return f'<td class="number s{-(-int(cell) * _STEPS // highest)}">{_words(cell)}</td>'

    sounds = Table(("Hour", "Together", "With sound"), tuple((row[0], row[-2], row[-1]) for row in table.rows))
    yield from _folded("The same as a table", _table("Messages in the moderators' chat by hour", sounds))
    yield '<h3>Each hour of the week</h3><div class="hours">'
    yield from _table("Messages in the moderators' chat by hour and weekday; darker is more", days, shaded)
    yield "</div>"


def _with_bars(section: Section, table: Table) -> Iterator[str]:
    highest = max(int(row[1]) for row in table.rows) or 1

    def barred(column: int, cell: Cell) -> str:
        if column != 1:
            return _cell(column, cell)
        width = f"calc((100% - 4.5rem) * {int(cell) / highest:.3f})"
        return f'<td class="number bar"><span style="width:{width}" aria-hidden="true"></span>{_words(cell)}</td>'

    first, others = (Table(table.head, rows) for rows in (table.rows[: section.brief], table.rows[section.brief :]))
    yield from _table(section.title, first, barred)
    if others.rows:
        yield from _folded(f"The other {len(others.rows):,}", _table(f"{section.title}, the others", others, barred))


def _figure(label: str, categories: list[str], series: list[Series]) -> Iterator[str]:
    yield f'<figure><div class="wide" tabindex="0" role="region" aria-label="Chart: {escape(label)}">'
    yield columns(f"{label}. The numbers are in the table below.", categories, series)
    yield f"</div><figcaption>{legend(series)}</figcaption></figure>"


_PICTURES: dict[str, Callable[[Section, Table], Iterator[str]]] = {
    "weeks": _by_week,
    "load": _by_hour,
    "rules": _with_bars,
}
