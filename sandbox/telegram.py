"""The sandbox's Telegram: people act on it, bots call it. It opens no socket and never waits."""

import re
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sandbox.bots import Bot
from sandbox.changes import Changes
from sandbox.clock import SandboxClock
from sandbox.ephemeral import SERVERS
from sandbox.errors import ApiError, NoAnswerError, RefusedError
from sandbox.faults import Fault, Faults
from sandbox.files import Upload
from sandbox.flood import FloodRules
from sandbox.methods import METHODS
from sandbox.methods.updates import Described
from sandbox.params import Params
from sandbox.people import People
from sandbox.updates import UpdateQueue
from sandbox.users import Json, User, person_json
from sandbox.world import World

TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Call:
    """One Bot API call as it went; status 0 means it got no answer."""

    n: int
    method: str
    params: dict[str, Any]
    status: int
    answer: Json
    at: datetime


class Telegram(People):
    """One Telegram with its people, chats and bots."""

    def __init__(
        self,
        clock: SandboxClock | None = None,
        flood: FloodRules | None = None,
        *,
        keep_calls: int = 2000,
        keep_messages: int = 2000,
        seed: int = 0,
    ) -> None:
        self.clock = clock or SandboxClock()
        self.world = World(self.clock, flood, keep_messages, seed)
        self.faults = Faults()
        self.calls: deque[Call] = deque(maxlen=keep_calls)
        self.call_count = 0
        self.clock.on_jump(self.changed.bump)

    @property
    def changed(self) -> Changes:
        return self.world.changes

    def add_bot(self, token: str, name: str, username: str, *, reads_all_messages: bool = True) -> Json:
        """Registers a bot; its id is the number its token starts with."""
        if not TOKEN.fullmatch(token) or token in self.world.tokens:
            raise RefusedError("a bot needs a token of its own, digits:letters")
        bot_id = int(token.partition(":")[0])
        json: Json = {"id": bot_id, "is_bot": True, "first_name": name, "username": username}
        user = self.world.users.add(User(json, is_bot=True))
        queue = UpdateQueue(self.world.random.randint(100_000_000, 900_000_000))
        bot = Bot(token, user, queue, reads_all_messages)
        self.world.bots[bot_id] = self.world.tokens[token] = bot
        self.changed.bump()
        return json

    def add_user(
        self, name: str, username: str | None = None, language_code: str | None = None, *, role: str = ""
    ) -> Json:
        """A new person."""
        json = person_json(self.world.users.new_id(), name, username, language_code)
        self.world.users.add(User(json, role=role))
        self.changed.bump()
        return json

    def deactivate(self, user_id: int) -> None:
        """The person deletes their account."""
        self.world.users[user_id].deactivated = True
        self.changed.bump()

    def set_server(self, ephemeral: str) -> None:
        """Makes this Telegram an older one, or today's again: one of ephemeral.SERVERS."""
        if ephemeral not in SERVERS:
            raise RefusedError("the sandbox does not know such a server")
        self.world.ephemeral = ephemeral
        self.changed.bump()

    def bot(self, token: str) -> Bot | None:
        return self.world.tokens.get(token)

    def fault(
        self,
        method: str | None = None,
        chat_id: int | None = None,
        code: int | str = 500,
        retry_after: int | None = None,
        times: int = 1,
    ) -> None:
        """Orders a failure of the next calls that fit."""
        self.faults.order(Fault(code, method, chat_id, retry_after, times))
        self.changed.bump()

    def clear_faults(self) -> None:
        self.faults.clear()
        self.changed.bump()

    def call(self, token: str, method: str, params: dict[str, Any]) -> tuple[int, Json]:
        """One Bot API call; raises NoAnswerError if an ordered fault leaves it without an answer."""
        bot = self.world.tokens.get(token)
        if bot is None:
            known_form = TOKEN.fullmatch(token) is not None
            return _failed(ApiError(401, "Unauthorized") if known_form else ApiError(404, "Not Found"))
        try:
            status, body = self._answer(bot, method.lower(), params)
        except NoAnswerError as error:
            self._record(method, params, 0, {"description": error.kind})
            raise
        except ApiError as error:
            status, body = _failed(error)
        if status != 200 or method.lower() != "getupdates":
            self._record(method, params, status, body)
        return status, body

    def _answer(self, bot: Bot, method: str, params: dict[str, Any]) -> tuple[int, Json]:
        fault = None
        if self.faults.waiting:
            fault = self.faults.take(method, _chat_of(params))
        if fault:
            fault.strike()
        handler = METHODS.get(method)
        if handler is None:
            raise ApiError(404, "Not Found: method not found")
        result = handler(self.world, bot, Params(params))
        if fault:
            raise NoAnswerError("lost_answer")
        if isinstance(result, Described):
            return 200, {"ok": True, "result": result.result, "description": result.description}
        return 200, {"ok": True, "result": result}

    def _record(self, method: str, params: dict[str, Any], status: int, body: Json) -> None:
        self.call_count += 1
        kept = {
            name: f"<{len(value.content)} bytes>" if isinstance(value, Upload) else value
            for name, value in params.items()
        }
        self.calls.append(Call(self.call_count, method, kept, status, body, self.clock.now()))
        self.changed.bump()


def _failed(error: ApiError) -> tuple[int, Json]:
    return error.code, error.body()


def _chat_of(params: dict[str, Any]) -> int | None:
    try:
        return int(params.get("chat_id") or 0) or None
    except (TypeError, ValueError):
        return None
