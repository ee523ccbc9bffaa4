"""What members said a moment ago, in memory only: it is never stored, and forgotten by itself."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

KEPT_FOR = 30 * 60  # seconds for which a message may be read together with the next ones
MOST_MESSAGES = 5
MOST_MEMBERS = 1_000
DAY = 24 * 60 * 60
OFTEN = 3  # messages of distress within a day that moderators are to see
_MOST_SIGNS = 30

Member = tuple[int, int]  # the chat and the person in it


class _Said(NamedTuple):
    at: int
    message_id: int
    words: str


class Recent:
    """The last own messages of each member in each chat, and how often they sounded distressed within a day.

    Times are those of the messages, in seconds; no clock is asked. Messages of different chats never meet.
    """

    def __init__(self, most_members: int = MOST_MEMBERS) -> None:
        self._most = most_members
        self._said: OrderedDict[Member, list[_Said]] = OrderedDict()
        self._signs: OrderedDict[Member, list[_Said]] = OrderedDict()

    def before(self, member: Member, message_id: int, at: int) -> tuple[str, ...]:
        """The member's messages of the last half hour that came before this one, oldest first."""
        said = self._said.get(member, ())
        found = [one for one in said if one.message_id < message_id and 0 <= at - one.at <= KEPT_FOR]
        return tuple(one.words for one in found[-MOST_MESSAGES:])

    def note(self, member: Member, message_id: int, at: int, words: str) -> None:
        """Keep a message for the next ones; an edited one takes the place of what it was."""
        said = [one for one in self._said.get(member, ()) if one.message_id != message_id and at - one.at <= KEPT_FOR]
        said.append(_Said(at, message_id, words))
        if len(said) > 1 and said[-2].message_id > message_id:
            said.sort(key=lambda one: one.message_id)
        self._keep(self._said, member, said[-MOST_MESSAGES - 1 :], at - KEPT_FOR)

    def again(self, member: Member, message_id: int, at: int) -> bool:
        """Count a sign of distress; whether it is the third within a day, or the sixth, and so on."""
        signs = [sign for sign in self._signs.get(member, ()) if at - sign.at < DAY]
        if all(sign.message_id != message_id for sign in signs):
            signs.append(_Said(at, message_id, ""))
        self._keep(self._signs, member, signs[-_MOST_SIGNS:], at - DAY)
        place = next(place for place, sign in enumerate(signs, start=1) if sign.message_id == message_id)
        return place % OFTEN == 0

    def __len__(self) -> int:
        """Of how many members words are in memory."""
        return len(self._said)

    def _keep(self, traces: OrderedDict[Member, list[_Said]], member: Member, trace: list[_Said], since: int) -> None:
        """Whoever has been quiet longest stands first, and goes first."""
        traces[member] = trace
        traces.move_to_end(member)
        while len(traces) > self._most or next(iter(traces.values()))[-1].at < since:
            traces.popitem(last=False)
