"""What a rehearsal found, as sections of words and tables; how they look is decided elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from bot.rehearse_messages import Skipped
from bot.rehearse_result import ALERTS, TIERS, Result, Row, Section, Table
from domain.distress import Sensitivity, Tier
from domain.rehearsal import CLOSED_AFTER, Call, Findings

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
CALLS = {
    Call.CASE: "case opened",
    Call.AGAIN: "said again",
    Call.UPDATED: "card changed",
    Call.NOTICE: "notice",
    Call.NONE: "no call",
}
_FOLLOWS = {
    Tier.CRISIS: "alert with sound, a public line, help in private",
    Tier.DISTRESS: "quiet alert, an answer in private",
    Tier.CONCERN_OTHER: "ways to help somebody; an alert with sound if urgent",
    Tier.NONE: "moderators are shown the message, nobody is answered",
}

_CASES = {Tier.CRISIS: "crisis", Tier.DISTRESS: "distress", Tier.CONCERN_OTHER: "urgent worry about another"}


def warning(result: Result) -> str | None:
    """What a reader must know before anything else."""
    if result.fault is None:
        return None
    return f"INCOMPLETE: {result.fault}. What follows is only what could be read before it."


def facts(result: Result) -> list[tuple[str, str]]:
    """The report in a few lines."""
    findings, days = result.findings, result.findings.days
    span = f"{min(days)} to {max(days)}, {_count(len(result.weeks), 'week')}" if days else "none"
    people = _count(len(findings.authors), "person", "people")
    rings = findings.ring_total(loud=True) + findings.ring_total(loud=False)
    most = f", at most {max(findings.rings_a_day.values()):,} on one day" if rings else ""
    cases = findings.calls[Call.CASE]
    return [
        ("Screened", f"{findings.screened:,} of {result.chat.messages:,} messages, by {people}"),
        ("Time", span),
        ("Clock", result.zone or "as the computer that made the export showed it"),
        ("Sensitivity", str(result.sensitivity)),
        ("Messages recognised", f"{result.alerts:,}{_rates(result, result.alerts)}"),
        ("Cases opened", f"{cases:,}, about {_count(len(findings.people_with_cases), 'person', 'people')}"),
        ("Moderators' chat", f"{_count(rings, 'message')}, {findings.ring_total(loud=True):,} with sound{most}"),
        ("Message text and names", "shown" if result.shows_text else "not shown"),
    ]


def sections(result: Result) -> Iterator[Section]:
    """All sections, in their order."""
    yield _tiers(result)
    yield _weeks(result)
    yield _sensitivities(result)
    yield _rules(result.findings)
    yield _cases(result.findings)
    yield _moderation(result)
    yield _load(result.findings)
    yield _messages(result)
    yield _read(result)
    yield Section("limits", "What a rehearsal can't tell", _LIMITS)


def _tiers(result: Result) -> Section:
    found = result.findings.tiers
    rows: list[Row] = []
    for tier, name in TIERS.items():
        number, weeks = found[tier], max(1, len(result.weeks))
        rows.append(
            (name, number, _decimal(1000 * number, result.findings.screened), _decimal(number, weeks), _FOLLOWS[tier])
        )
    flags = result.findings.flags
    words = (
        f"Imminent danger in {_count(flags['imminent'], 'message')}; "
        f"urgent worry about somebody else in {_count(flags['urgent_other'], 'message')}.",
    )
    head = ("Tier", "Messages", "Per 1,000", "A week", "What follows")
    return Section("tiers", "Alerts by tier", words, (Table(head, tuple(rows)),))


def _sensitivities(result: Result) -> Section:
    found = result.findings.by_sensitivity
    rows: tuple[Row, ...] = tuple(
        (
            f"{each}{' (this report)' if each is result.sensitivity else ''}",
            *(found[each, tier] for tier in ALERTS),
            sum(found[each, tier] for tier in ALERTS),
        )
        for each in Sensitivity
    )
    words = ("How many messages would have been recognised with each setting a group can choose.",)
    head = ("Sensitivity", *(TIERS[tier] for tier in ALERTS), "Together")
    return Section("sensitivities", "The other sensitivities", words, (Table(head, rows),))


def _rules(findings: Findings) -> Section:
    totals: dict[str, int] = {}
    for (rule, _), number in findings.rules.items():
        totals[rule] = totals.get(rule, 0) + number
    rows: tuple[Row, ...] = tuple(
        (rule, total, *(findings.rules[rule, tier] for tier in TIERS))
        for rule, total in sorted(totals.items(), key=lambda each: (-each[1], each[0]))
    )
    words = (
        "How many messages each rule had a part in; a message can meet several. "
        "The rules stand in content/lexicon, each under its name.",
    )
    return Section("rules", "Alerts by rule", words, (Table(("Rule", "Messages", *TIERS.values()), rows),), brief=15)


def _weeks(result: Result) -> Section:
    found = result.findings.weeks
    rows: tuple[Row, ...] = tuple(
        (f"{week}", *(found[week, tier] for tier in TIERS), sum(found[week, tier] for tier in TIERS))
        for week in result.weeks
    )
    totals = sorted(int(row[-1]) for row in rows)
    words: tuple[str, ...] = ()
    if totals:
        middle, quiet = totals[len(totals) // 2], totals.count(0)
        words = (
            f"Busiest week: {totals[-1]:,}. A week in the middle: {middle:,}. Weeks without any: {quiet:,} "
            f"of {len(totals):,}. A week is named by its Monday.",
        )
    head = ("Week of", *TIERS.values(), "Together")
    return Section("weeks", "Alerts and notices by week", words, (Table(head, rows),), brief=26)


def _cases(findings: Findings) -> Section:
    hours = int(CLOSED_AFTER.total_seconds() // 3600)
    appended = findings.calls[Call.AGAIN] + findings.calls[Call.UPDATED]
    cases = Table(
        ("Cases", "Number"),
        (
            *((f"that reached {name}", findings.cases[tier]) for tier, name in _CASES.items()),
            ("opened, together", findings.calls[Call.CASE]),
            ("later signals that joined an open case", appended),
        ),
    )
    without, with_start = findings.if_not_started, findings.if_started
    answers = Table(
        ("Waymark's own answers", "If nobody has pressed Start", "If everybody has"),
        (("public lines in the group", without.public, with_start.public),
         ("answers in private", without.private, with_start.private)),
    )  # fmt: skip
    words = (
        f"A member has one open case, which later signals join. Nobody closes a rehearsed case, so it counts as closed "
        f"{hours} hours after its last signal.",
        "Waymark may write in private only to people who have pressed Start there. An export doesn't tell who would "
        "have, so both ends are shown. Its pauses between two answers to one person are kept.",
    )
    return Section("cases", "Cases and answers", words, (cases, answers))


def _moderation(result: Result) -> Section:
    findings, reading = result.findings, result.reading
    table = Table(
        ("Moderation", "Number"),
        (
            ("messages with detail of a method", findings.flags["method_detail"]),
            ("messages that push somebody towards harm", findings.flags["goading"]),
            ("moderators only pointed at the message (no case)", findings.calls[Call.NOTICE]),
            ("service messages: somebody joined", reading.joined),
            ("service messages: somebody left or was removed", reading.removed),
        ),
    )
    words = (
        "Waymark notices these two kinds by itself and shows them to moderators. Warnings, mutes and bans are given by "
        "people, so a rehearsal has none. A cry for help is never a breach, even where it holds such detail.",
    )
    return Section("moderation", "Moderation", words, (table,))


def _load(findings: Findings) -> Section:
    rings = findings.rings
    rows: list[Row] = []
    for hour in range(24):
        days = [rings[day, hour, True] + rings[day, hour, False] for day in range(7)]
        loud = sum(rings[day, hour, True] for day in range(7))
        rows.append((f"{hour:02d}:00", *days, sum(days), loud))
    words = (
        "Messages in the moderators' chat by the hour they come: a case, a further signal that is said again, a "
        "notice. Calls that come because nobody has taken a case are not among them.",
    )
    head = ("Hour", *DAYS, "Together", "With sound")
    return Section("load", "Load on moderators by hour and weekday", words, (Table(head, tuple(rows)),))


def _messages(result: Result) -> Section:
    rows: list[Row] = []
    for heard in result.heard:
        hit = heard.hit
        found = hit.assessment
        names = ", ".join([TIERS[found.tier], *sorted(found.flags)])
        case = f"{CALLS[hit.call]} {hit.case}" if hit.case else CALLS[hit.call]
        shown = (heard.author, heard.text) if result.shows_text else ()
        rows.append((f"{hit.wall:%Y-%m-%d %H:%M}", f"{hit.message_id}", names, ", ".join(found.rules), case, *shown))
    words = "Message numbers are those of the export." if result.heard else "None."
    head = ("When", "Message", "Tier and flags", "Rules", "Moderators", *(("Who", "Text") if result.shows_text else ()))
    return Section(
        "messages", "Every message that something follows from", (words,), (Table(head, tuple(rows)),),
        brief=10**9 if result.shows_text else 0,
    )  # fmt: skip


def _read(result: Result) -> Section:
    reading, findings = result.reading, result.findings
    rows: list[Row] = [("screened", findings.screened)]
    rows += [(reason.value, reading.skipped[reason]) for reason in Skipped if reading.skipped[reason]]
    words = []
    if reading.edited:
        words.append(f"{_count(reading.edited, 'message')} edited later: only the last wording is in an export.")
    if reading.unknown_forwards:
        words.append(
            f"{_count(reading.unknown_forwards, 'forwarded message')} without word of where from: read as people's, "
            "though some may come from channels."
        )
    if reading.without_unixtime:
        words.append(
            f"{_count(reading.without_unixtime, 'message')} only with the time of the computer that made the export: "
            "a time zone can't move them."
        )
    if result.chat.type and not result.chat.is_group:
        words.append(f"This chat is no group ({result.chat.type}): the figures are those of a group that wrote so.")
    return Section("read", "What was read", tuple(words), (Table(("Messages", "Number"), tuple(rows)),))


_LIMITS = (
    "Every figure belongs to this export and these rules. A count of alerts says nothing about how many were right: "
    "read them with --show-text, alone, and delete the page afterwards.",
    "An export lacks deleted messages, earlier wordings, reactions and private chats. It marks no bots, except where "
    "they put buttons under a message; name others with --leave-out.",
    "Nobody presses a button in a rehearsal: nobody says that all is well, takes a case, or switches answers off.",
)


def _rates(result: Result, number: int) -> str:
    if not result.findings.screened:
        return ""
    per_thousand = _decimal(1000 * number, result.findings.screened)
    return f" ({per_thousand} per 1,000, {_decimal(number, len(result.weeks))} a week)"


def _decimal(number: int, of: int) -> str:
    return f"{number / of:.2f}" if of else "0.00"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
