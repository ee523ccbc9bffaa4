from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain import sanctions as rules
from domain.sanctions import Kind, Origin, Sanction

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOURS = st.one_of(st.none(), st.integers(-48, 48))


def sanction(kind: Kind, hours: int | None = None, *, state: str = "active", days_ago: int = 0) -> Sanction:
    until = None if hours is None else NOW + timedelta(hours=hours)
    issued = NOW - timedelta(days=days_ago)
    return Sanction(1, -100, 5, kind, "", Origin.COMMAND, 9, issued, until, state)


def test_a_warning_counts_until_it_fades_or_is_taken_back() -> None:
    fade = timedelta(days=30)
    counted = sanction(Kind.WARN, days_ago=29)
    others = [sanction(Kind.WARN, days_ago=30), sanction(Kind.WARN, state="undone"), sanction(Kind.MUTE)]
    assert rules.still_counted([counted, *others], NOW, fade) == [counted]


def test_nobody_is_held_by_what_is_over_undone_or_of_another_kind() -> None:
    record = [sanction(Kind.MUTE, -1), sanction(Kind.MUTE, 5, state="undone"), sanction(Kind.BAN, 5)]
    assert rules.hold(record, Kind.MUTE, NOW) is None


@given(st.lists(HOURS, min_size=1, max_size=6))
def test_the_union_of_mutes_lasts_as_long_as_the_longest_of_them(hours: list[int | None]) -> None:
    held = rules.hold([sanction(Kind.MUTE, each) for each in hours], Kind.MUTE, NOW)
    running = [each for each in hours if each is None or each > 0]
    if not running:
        assert held is None
    elif None in running:
        assert held == rules.Hold(None)
    else:
        assert held == rules.Hold(NOW + timedelta(hours=max(each for each in running if each is not None)))


@given(st.lists(HOURS, min_size=1, max_size=5))
def test_lifting_one_mute_never_lifts_another(hours: list[int | None]) -> None:
    record = [sanction(Kind.MUTE, each) for each in hours]
    without_the_first = rules.hold(record[1:], Kind.MUTE, NOW)
    everything = rules.hold(record, Kind.MUTE, NOW)
    if without_the_first is not None:
        assert everything is not None
        assert everything.until is None or (
            without_the_first.until is not None and without_the_first.until <= everything.until
        )


def test_an_end_is_never_told_so_near_that_a_slow_queue_makes_it_endless() -> None:
    assert rules.end_for_telegram(NOW + timedelta(seconds=31), NOW) == NOW + timedelta(seconds=60)
    assert rules.end_for_telegram(NOW + timedelta(hours=1), NOW) == NOW + timedelta(hours=1)
    assert rules.end_for_telegram(None, NOW) is None


def test_every_kind_has_the_forms_that_moderators_know() -> None:
    for kind in Kind:
        assert rules.VARIANTS[f"d{kind}"].deletes
        assert rules.VARIANTS[f"del{kind}"].deletes
        assert rules.VARIANTS[f"s{kind}"].silent
        assert rules.VARIANTS[kind].kind is kind
    assert set(rules.aliases(Kind.MUTE)) == {"tmute", "dmute", "delmute", "smute"}


def test_a_command_is_stale_after_two_minutes() -> None:
    assert not rules.is_stale(NOW - timedelta(minutes=2), NOW)
    assert rules.is_stale(NOW - timedelta(minutes=2, seconds=1), NOW)
