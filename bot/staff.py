"""Asking Telegram who administrates a chat, at most once a minute, before a decision needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from telegram.ext import ExtBot

from bot.telegram_api import Outcome, call
from handlers.kit.facts import Facts, Need, Staff

FRESH_FOR = timedelta(seconds=60)
NOT_RIGHTS = frozenset({"user", "status", "custom_title", "can_be_edited", "is_anonymous", "tag"})


class StaffOffice:
    """Fetches facts and keeps them for a minute; a change Telegram tells of makes them stale at once."""

    def __init__(self, bot: ExtBot[Any], now: Callable[[], datetime]) -> None:
        self._bot = bot
        self._now = now
        self._staff: dict[int, Staff] = {}
        self._members: dict[tuple[int, int], tuple[str, datetime]] = {}

    def at_hand(self, needs: Iterable[Need]) -> Facts | None:
        """The facts, if all of them are known and fresh."""
        now = self._now()
        staff: dict[int, Staff] = {}
        members: dict[tuple[int, int], str] = {}
        for need in needs:
            if need.user_id is None:
                known = self._staff.get(need.chat_id)
                if known is None or not timedelta() <= now - known.seen_at < FRESH_FOR:
                    return None
                staff[need.chat_id] = known
            else:
                found = self._members.get((need.chat_id, need.user_id))
                if found is None or not timedelta() <= now - found[1] < FRESH_FOR:
                    return None
                members[need.chat_id, need.user_id] = found[0]
        return Facts(staff=staff, members=members)

    async def fetch(self, needs: Iterable[Need]) -> Facts:
        """Ask Telegram for what is not at hand; what it does not tell is absent."""
        needs = tuple(needs)
        for need in needs:
            if self.at_hand((need,)) is None:
                await self._ask(need)
        known = [need for need in needs if self.at_hand((need,)) is not None]
        facts = self.at_hand(known)
        return facts if facts is not None else Facts()

    def forget(self, chat_id: int) -> None:
        """Drop what is known of a chat, because its members' rights changed."""
        self._staff.pop(chat_id, None)
        for key in [key for key in self._members if key[0] == chat_id]:
            del self._members[key]

    async def _ask(self, need: Need) -> None:
        if need.user_id is None:
            answer = await call(self._bot, "getChatAdministrators", {"chat_id": need.chat_id}, within=5)
            if answer.outcome is Outcome.DONE:
                self._staff[need.chat_id] = read_staff(answer.result, self._now())
        else:
            params = {"chat_id": need.chat_id, "user_id": need.user_id}
            answer = await call(self._bot, "getChatMember", params, within=5)
            if answer.outcome is Outcome.DONE:
                self._members[need.chat_id, need.user_id] = (answer.result["status"], self._now())
        if len(self._members) > 10_000:
            self._members.clear()


def read_staff(administrators: Iterable[Mapping[str, Any]], now: datetime) -> Staff:
    """Telegram's list of administrators as rights by user id."""
    rights: dict[int, frozenset[str]] = {}
    bots = set()
    for member in administrators:
        user = member["user"]
        if user.get("is_bot"):
            bots.add(user["id"])
        held = {name for name, value in member.items() if value is True and name not in NOT_RIGHTS}
        if member["status"] == "creator":
            held.add("owner")
        rights[user["id"]] = frozenset(held)
    return Staff(rights=rights, seen_at=now, bots=frozenset(bots))
