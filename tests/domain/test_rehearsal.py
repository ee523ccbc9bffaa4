"""What a rehearsal counts: one case a member, later signals in it, pauses between answers, and who would be called."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from domain.distress import QUIET, Assessment, Sensitivity, Tier
from domain.rehearsal import Call, Hit, Memory, Rehearsal, Said

START = datetime(2024, 3, 4, 10, 0, tzinfo=UTC)
CRISIS = Assessment(Tier.CRISIS, frozenset(), ("en.a",))
IMMINENT = Assessment(Tier.CRISIS, frozenset({"imminent"}), ("en.b",))
DISTRESS = Assessment(Tier.DISTRESS, frozenset(), ("en.c",))
CONCERN = Assessment(Tier.CONCERN_OTHER, frozenset(), ("en.d",))
GOADING = Assessment(Tier.NONE, frozenset({"goading"}), ("en.e",))


def said(minutes: float = 0, author: str = "user1", text: str = "words") -> Said:
    at = START + timedelta(minutes=minutes)
    return Said(int(minutes * 10) + 1, author, at, at.replace(tzinfo=None), text)


def hear(rehearsal: Rehearsal, found: Assessment, minutes: float = 0, author: str = "user1") -> Hit | None:
    return rehearsal.hear(said(minutes, author), dict.fromkeys(Sensitivity, found))


def calls(*heard: tuple[Assessment, float]) -> list[Call]:
    rehearsal = Rehearsal(Sensitivity.BALANCED)
    hits = [hear(rehearsal, found, minutes) for found, minutes in heard]
    return [hit.call for hit in hits if hit is not None]


def test_a_member_has_one_case_and_later_signals_join_it() -> None:
    assert calls((CRISIS, 0), (CRISIS, 3), (DISTRESS, 20), (CRISIS, 24 * 60)) == [
        Call.CASE, Call.UPDATED, Call.AGAIN, Call.AGAIN,
    ]  # fmt: skip


def test_a_case_is_over_a_day_after_its_last_signal() -> None:
    assert calls((CRISIS, 0), (CRISIS, 24 * 60)) == [Call.CASE, Call.CASE]


def test_a_case_that_gets_worse_is_said_again_at_once_and_counts_by_its_worst() -> None:
    rehearsal = Rehearsal(Sensitivity.BALANCED)
    assert [hear(rehearsal, found, minute).call for minute, found in enumerate((DISTRESS, CRISIS, IMMINENT))] == [  # type: ignore[union-attr]
        Call.CASE, Call.AGAIN, Call.AGAIN,
    ]  # fmt: skip
    assert +rehearsal.findings.cases == {Tier.CRISIS: 1}


def test_two_members_have_two_cases() -> None:
    rehearsal = Rehearsal(Sensitivity.BALANCED)
    assert [hear(rehearsal, CRISIS, 0, author).case for author in ("user1", "user2", "user1")] == [1, 2, 1]  # type: ignore[union-attr]
    assert rehearsal.findings.people_with_cases == {"user1", "user2"}


def test_worry_without_urgency_calls_nobody_and_goading_is_a_notice() -> None:
    assert calls((CONCERN, 0), (GOADING, 1)) == [Call.NONE, Call.NOTICE]


def test_only_what_makes_a_sound_or_a_message_is_load() -> None:
    rehearsal = Rehearsal(Sensitivity.BALANCED)
    for minutes, found in ((0, CRISIS), (1, CRISIS), (2, GOADING), (60 * 24 * 2, DISTRESS)):
        hear(rehearsal, found, minutes)
    assert dict(rehearsal.findings.rings) == {(0, 10, True): 1, (0, 10, False): 1, (2, 10, False): 1}


def test_distress_stays_private_where_people_can_be_reached_and_lines_keep_their_distance() -> None:
    rehearsal = Rehearsal(Sensitivity.BALANCED)
    for hours in (0, 1, 7, 25):
        hear(rehearsal, DISTRESS, hours * 60)
    findings = rehearsal.findings
    assert (findings.if_started.public, findings.if_started.private) == (0, 3)
    assert (findings.if_not_started.public, findings.if_not_started.private) == (2, 0)


def test_a_crisis_is_answered_in_public_and_in_private_once_in_six_hours() -> None:
    rehearsal = Rehearsal(Sensitivity.BALANCED)
    for minutes in (0, 10, 20):
        hear(rehearsal, CRISIS, minutes)
    findings = rehearsal.findings
    assert (findings.if_started.public, findings.if_started.private) == (1, 1)
    assert (findings.if_not_started.public, findings.if_not_started.private) == (1, 0)


def test_each_sensitivity_is_counted_and_only_the_chosen_one_acts() -> None:
    rehearsal = Rehearsal(Sensitivity.GENTLE)
    verdicts = {Sensitivity.GENTLE: QUIET, Sensitivity.BALANCED: DISTRESS, Sensitivity.ALERT: CRISIS}
    assert rehearsal.hear(said(), verdicts) is None
    assert rehearsal.findings.by_sensitivity == {
        (Sensitivity.BALANCED, Tier.DISTRESS): 1,
        (Sensitivity.ALERT, Tier.CRISIS): 1,
    }
    assert not rehearsal.findings.tiers


def test_the_reason_given_to_a_command_is_about_somebody_else() -> None:
    rehearsal = Rehearsal(Sensitivity.BALANCED)
    command = said(text="/ban told people to hurt themselves")
    assert command.words == "told people to hurt themselves"
    assert rehearsal.hear(command, dict.fromkeys(Sensitivity, GOADING)) is None
    assert rehearsal.hear(command, dict.fromkeys(Sensitivity, CRISIS)) is not None


def test_a_members_last_five_messages_of_half_an_hour_are_remembered() -> None:
    memory = Memory()
    for minute in range(7):
        memory.recall(said(minute, text=f"{minute}"))
    memory.recall(said(7, author="user2", text="not theirs"))
    assert memory.recall(said(8, text="8")) == ("2", "3", "4", "5", "6")
    assert memory.recall(said(34.5, text="9")) == ("5", "6", "8")
    assert memory.recall(said(120, text="10")) == ()
