"""A bot as its owner set it up: token, queue, webhook, commands and texts. What it does is in methods."""

from dataclasses import dataclass, field

from sandbox.updates import UpdateQueue
from sandbox.users import Json, User


@dataclass(slots=True)
class Webhook:
    """Where a bot wants its updates sent, and how the last try went."""

    url: str
    secret: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""


@dataclass(slots=True)
class Callback:
    """One pressed button, until it is answered or too old."""

    bot_id: int
    user_id: int
    pressed_at: int
    message_id: int = 0
    answer: Json | None = None


@dataclass(slots=True)
class Bot:
    """One bot account; `started` and `blocked_by` are the people who opened or closed the private chat."""

    token: str
    user: User
    queue: UpdateQueue
    reads_all: bool
    webhook: Webhook | None = None
    started: set[int] = field(default_factory=set)
    blocked_by: set[int] = field(default_factory=set)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    @property
    def id(self) -> int:
        return self.user.id

    def me(self) -> Json:
        return self.user.json | {
            "can_join_groups": True,
            "can_read_all_group_messages": self.reads_all,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }
