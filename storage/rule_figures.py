"""How often each rule led to a case in a group's week, and how often that was a false alarm; numbers only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import exists, or_, select

from domain.cases import Event
from storage.statements import upsert
from storage.tables import care_count, case_event, distress_case
from storage.unit import Unit

FALSE_ALARM = "false_alarm"


@dataclass(frozen=True, slots=True)
class Figure:
    """One rule: the cases it led to, those anybody called a false alarm, and those their member called one."""

    rule: str
    alerts: int
    false: int
    cleared: int


async def between(unit: Unit, chat_id: int, since: datetime, until: datetime) -> list[Figure]:
    """The rules of the cases that began in a time, the most frequent first."""
    cleared = exists().where(
        case_event.c.case_number == distress_case.c.number, case_event.c.event == str(Event.SELF_CLEARED)
    )
    dismissed = or_(distress_case.c.state == FALSE_ALARM, distress_case.c.outcome == FALSE_ALARM)
    rows = await unit.rows(
        select(distress_case.c.rules, cleared.label("cleared"), dismissed.label("dismissed")).where(
            distress_case.c.chat_id == chat_id,
            distress_case.c.opened_at >= since,
            distress_case.c.opened_at < until,
            distress_case.c.drill.is_(False),
        )
    )
    counts: dict[str, list[int]] = {}
    for row in rows:
        for rule in row["rules"]:
            found = counts.setdefault(rule, [0, 0, 0])
            found[0] += 1
            found[1] += bool(row["cleared"] or row["dismissed"])
            found[2] += bool(row["cleared"])
    return sorted((Figure(rule, *each) for rule, each in counts.items()), key=lambda each: (-each.alerts, each.rule))


async def keep(unit: Unit, chat_id: int, week: date, figures: list[Figure]) -> None:
    """Keep what members cleared, by rule, under the week's Monday: it stays when the cases are forgotten."""
    for each in figures:
        name = f"cleared:{each.rule}"[:80]
        values = {"chat_id": chat_id, "week": week, "name": name, "count": each.cleared}
        await upsert(unit, care_count, values, ("count",))
