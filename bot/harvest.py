"""What units leave behind for the one commit they share, and handing it to the sender once that commit is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.sender import Sender
from domain.wishes import Wish
from storage import outbox
from storage.outbox import Pending
from storage.unit import Connection, Unit


@dataclass(slots=True)
class Harvest:
    """The wishes made and taken back by a group of units."""

    wished: list[Wish] = field(default_factory=list)
    unwished: list[str] = field(default_factory=list)
    forgotten: list[int] = field(default_factory=list)
    pending: list[Pending] = field(default_factory=list)

    def gather(self, unit: Unit) -> None:
        self.wished.extend(unit.wishes)
        self.unwished.extend(unit.unwished)
        self.forgotten.extend(unit.forgotten)

    async def keep(self, connection: Connection, now: datetime) -> None:
        """Put the wishes into the outbox, inside the transaction that made them."""
        self.pending = await outbox.add(connection, self.wished, now)

    def hand_over(self, sender: Sender) -> None:
        """Let the sender know, after the commit."""
        for prefix in self.unwished:
            sender.drop(prefix)
        for user_id in self.forgotten:
            sender.drop_person(user_id)
        sender.add(self.pending)
