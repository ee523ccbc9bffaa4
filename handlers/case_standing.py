"""The lower half of a card: what the member said since, who has the case, who stands with them, what was noted."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from content.texts import Html
from domain.cases import Event, Outcome, State, Step
from handlers import case_names
from handlers.kit.context import Context
from storage import case_texts, cases
from storage.case_rows import Entry
from storage.cases import Case
from storage.chats import Chat

MOST_NOTES = 3
NOTE_LENGTH = 300
_STEP_OF = {State.CLAIMED: (Step.CLAIM, Step.TAKE_OVER), State.FOLLOW_UP: (Step.FOLLOW_UP,),
            State.RESOLVED: (Step.RESOLVE, Step.DISMISS)}  # fmt: skip
_SPEAKS_AGAIN = (Event.SIGNAL, Event.IN_DANGER, Event.ASKED)
_REMARKS = (Event.IN_DANGER, Event.ASKED, Event.SELF_CLEARED, Event.ERASED)


async def lines(context: Context, case: Case, home: Chat | None, language: str, *, words: bool) -> list[Html]:
    """The lines below what is known of the message; notes only with `words`."""
    history = await cases.entries(context.unit, case.number)
    say = context.program.texts.say
    done = {entry.event: entry for entry in history}
    found = [
        say(language, _key_of(event, done[event], history), time=clock(home, done[event].at))
        for event in _REMARKS
        if event in done
    ]
    found += [*await _state(context, case, history, home, language), *await _others(context, case, history, language)]
    if case.is_open and words:
        found += await _notes(context, case, home, language)
    return found


def _key_of(event: Event, entry: Entry, history: list[Entry]) -> str:
    """Which line says it: that all is well is not the last word once more has come."""
    key = f"case-{event.replace('_', '-')}"
    since = history[history.index(entry) + 1 :]
    overtaken = event is Event.SELF_CLEARED and any(each.event in _SPEAKS_AGAIN for each in since)
    return f"{key}-before" if overtaken else key


def clock(home: Chat | None, at: datetime, form: str = "%H:%M") -> str:
    return at.astimezone(ZoneInfo(home.time_zone if home else "UTC")).strftime(form)


async def _state(context: Context, case: Case, history: list[Entry], home: Chat | None, language: str) -> list[Html]:
    say = context.program.texts.say
    if case.state is State.OPEN:
        lapsed = next((entry for entry in reversed(history) if entry.event in (Step.LAPSE, Step.CLAIM)), None)
        again = lapsed is not None and lapsed.event == Step.LAPSE
        return [say(language, "case-state-lapsed" if again else "case-state-open")]
    entry = next((each for each in reversed(history) if each.event in _STEP_OF[case.state]), None)
    if case.drill and case.state is State.RESOLVED:
        return [say(language, "drill-over", time=clock(home, entry.at if entry else case.opened_at))]
    who = await case_names.name_of(context, entry.actor if entry else None, language)
    at = clock(home, entry.at if entry else case.opened_at)
    if case.state is State.CLAIMED:
        return [say(language, "case-state-claimed", who=who, time=at)]
    if case.outcome is Outcome.FALSE_ALARM:
        return [say(language, "case-state-false-alarm", who=who, time=at)]
    ending = [say(language, f"case-outcome-{case.outcome}")] if case.outcome is not None else []
    if case.state is State.RESOLVED:
        return [say(language, "case-state-resolved", who=who, time=at), *ending]
    return [*await _follow_up(context, case, home, language), *ending]


async def _follow_up(context: Context, case: Case, home: Chat | None, language: str) -> list[Html]:
    say = context.program.texts.say
    when = clock(home, case.follow_up_at or case.opened_at, "%d.%m. %H:%M")
    who = await case_names.name_of(context, case.claimed_by, language)
    asked = await cases.last(context.unit, case.number, Event.CHECK_IN_ASKED) is not None
    answers = {True: "yes", False: "no", None: "waiting" if asked else "unasked"}
    return [
        say(language, "case-state-follow-up", who=who, when=when),
        say(language, "case-check-in", answer=answers[case.wants_follow_up]),
    ]


async def _others(context: Context, case: Case, history: list[Entry], language: str) -> list[Html]:
    """Who stands with whoever has it, and to whom it is being handed."""
    if case.state is not State.CLAIMED or case.claimed_at is None:
        return []
    since = [entry for entry in history if entry.at >= case.claimed_at]
    beside = dict.fromkeys(entry.actor for entry in since if entry.event == Event.BACKUP and entry.actor)
    found = []
    if beside:
        names = [await case_names.name_of(context, user_id, language) for user_id in beside]
        found.append(context.program.texts.say(language, "case-beside", names=Html(", ".join(names))))
    elif any(entry.event == Event.BACKUP_WANTED for entry in since):
        found.append(context.program.texts.say(language, "case-backup-wanted"))
    return found


async def _notes(context: Context, case: Case, home: Chat | None, language: str) -> list[Html]:
    kept = await case_texts.newest(context.unit, context.program.seal, case.number, case_texts.NOTE, MOST_NOTES)
    found = []
    for each in kept:
        if each.text:
            who = await case_names.name_of(context, each.author, language)
            words = case_names.folded(each.text, NOTE_LENGTH)
            at = clock(home, each.at)
            found.append(context.program.texts.say(language, "case-note", who=who, time=at, words=words))
    return found
