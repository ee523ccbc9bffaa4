"""All state of the sandbox in one place: accounts, chats, bots, files, pressed buttons, time. No behaviour."""

from collections import OrderedDict
from random import Random

from sandbox.bots import Bot, Callback
from sandbox.changes import Changes
from sandbox.chats import Chat, Chats
from sandbox.clock import SandboxClock
from sandbox.errors import RefusedError
from sandbox.files import Files
from sandbox.flood import FloodRules
from sandbox.members import Member
from sandbox.users import Users

KEEP_CALLBACKS = 2000


class World:
    """The one state that all methods and all people act on."""

    def __init__(self, clock: SandboxClock, flood: FloodRules | None, keep_messages: int, seed: int) -> None:
        self.clock = clock
        self.flood = flood
        self.random = Random(seed)  # noqa: S311 - ids, not secrets
        self.users = Users()
        self.chats = Chats(keep_messages)
        self.bots: dict[int, Bot] = {}
        self.tokens: dict[str, Bot] = {}
        self.files = Files()
        self.callbacks: OrderedDict[str, Callback] = OrderedDict()
        self.changes = Changes()
        self.ephemeral = "supports"  # one of sandbox.ephemeral.SERVERS: how old this server is

    def now(self) -> int:
        return self.clock.timestamp()

    def member(self, chat: Chat, user_id: int) -> Member:
        return chat.member(self.users[user_id], self.now())

    def default_bot(self) -> Bot:
        """The bot that a private chat means when only the person is named."""
        for bot in self.bots.values():
            return bot
        raise RefusedError("there is no bot yet")

    def put_callback(self, key: str, callback: Callback) -> None:
        self.callbacks[key] = callback
        if len(self.callbacks) > KEEP_CALLBACKS:
            self.callbacks.popitem(last=False)
