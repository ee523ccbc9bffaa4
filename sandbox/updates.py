"""One bot's queue of updates: what it asked for, how long each lives, what was confirmed. It sends nothing."""

from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import islice

from sandbox.changes import Signal
from sandbox.users import Json

KINDS = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "guest_message",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "managed_bot",
    }
)
ASKED_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
DEFAULT_KINDS = KINDS - ASKED_ONLY
LIFE = 24 * 3600
CALLBACK_LIFE = 150


@dataclass(slots=True)
class Waiting:
    """One update that nobody confirmed yet."""

    update: Json
    expires: int
    chat: int


@dataclass(slots=True)
class UpdateQueue:
    """What waits for one bot; `turn` changes when a newer reader ends the older one."""

    next_id: int
    wanted: frozenset[str] | None = None
    items: OrderedDict[int, Waiting] = field(default_factory=OrderedDict)
    signal: Signal = field(default_factory=Signal)
    turn: int = 0
    ended_by: str = ""

    def wants(self, kind: str) -> bool:
        return kind in (DEFAULT_KINDS if self.wanted is None else self.wanted)

    def put(self, kind: str, payload: Json, now: int, chat: int) -> None:
        """Queues one update, if this kind was asked for at this moment."""
        if not self.wants(kind):
            return
        life = CALLBACK_LIFE if kind == "callback_query" else LIFE
        self.items[self.next_id] = Waiting({"update_id": self.next_id, kind: payload}, now + life, chat)
        self.next_id += 1
        self.signal.ring()

    def ask_for(self, names: list[str] | None) -> None:
        """None keeps what was asked before; an empty or unknown list goes back to the default."""
        if names is None:
            return
        known = KINDS.intersection(names)
        self.wanted = known or None

    def forget(self, offset: int) -> None:
        """Confirms everything below `offset`; a negative one keeps only the newest."""
        if offset > 0:
            while self.items and next(iter(self.items)) < offset:
                self.items.popitem(last=False)
        elif offset < 0:
            while len(self.items) > -offset:
                self.items.popitem(last=False)

    def purge(self, now: int) -> None:
        for update_id in [key for key, item in self.items.items() if item.expires <= now]:
            del self.items[update_id]

    def read(self, limit: int, now: int) -> list[Json]:
        first = list(islice(self.items.values(), limit))
        if any(item.expires <= now for item in first):
            self.purge(now)
            first = list(islice(self.items.values(), limit))
        return [item.update for item in first]

    def end_reader(self, reason: str) -> None:
        self.turn += 1
        self.ended_by = reason
        self.signal.ring()
