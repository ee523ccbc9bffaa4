"""A frozen clock and a small Telegram with a bot in a group, for the sandbox's own tests."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sandbox.clock import SandboxClock
from sandbox.telegram import Telegram

TOKEN = "7000000001:SANDBOX-one"
OTHER_TOKEN = "7000000002:SANDBOX-two"
START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
EVERY_RIGHT = dict.fromkeys(
    (
        "can_delete_messages",
        "can_restrict_members",
        "can_invite_users",
        "can_pin_messages",
        "can_promote_members",
        "can_manage_tags",
        "can_change_info",
    ),
    True,
)
ALL_KINDS = ["message", "edited_message", "chat_member", "my_chat_member", "message_reaction", "callback_query"]


@dataclass
class Stage:
    """A Telegram with the handles most tests need."""

    tg: Telegram
    bot: int
    nora: int
    mara: int
    sam: int
    group: int
    offset: int = 0
    extra: dict[str, Any] = field(default_factory=dict)

    def call(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        status, body = self.tg.call(TOKEN, method, params)
        assert status == 200, body
        return body["result"]

    def refusal(self, method: str, **params: Any) -> tuple[int, str]:
        """Code and words of a call that must fail."""
        status, body = self.tg.call(TOKEN, method, params)
        assert body["ok"] is False, body
        assert body["error_code"] == status
        return status, body["description"]

    def updates(self, **params: Any) -> list[dict[str, Any]]:
        """What came since the last look, confirmed at once."""
        found = self.call("getUpdates", offset=self.offset, **params)
        if found:
            self.offset = found[-1]["update_id"] + 1
            self.call("getUpdates", offset=self.offset)
        return found

    def kinds(self) -> list[str]:
        return [next(key for key in update if key != "update_id") for update in self.updates()]

    def pass_time(self, **span: float) -> None:
        self.tg.clock.advance(timedelta(**span))


def make_stage(**options: Any) -> Stage:
    tg = Telegram(clock=SandboxClock(START, frozen=True), **options)
    bot = tg.add_bot(TOKEN, "Waymark", "waymark_bot")["id"]
    nora = tg.add_user("Nora", "nora", "en")["id"]
    mara = tg.add_user("Mara Lind", "mara", "da")["id"]
    sam = tg.add_user("Sam", "sam", "en")["id"]
    group = tg.add_group("Evening Circle", nora, join_by_request=True)["id"]
    tg.add_member(group, mara)
    tg.add_bot_to_group(group, bot, nora, EVERY_RIGHT)
    stage = Stage(tg, bot, nora, mara, sam, group)
    stage.updates(allowed_updates=[*ALL_KINDS, "chat_join_request"])
    return stage
