"""People and bots as accounts: their ids and how Telegram writes them. Who is where is told by chats."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import ApiError, RefusedError

Json = dict[str, Any]

FIRST_USER_ID = 1001
ANONYMOUS_ADMIN: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
FAKE_CHANNEL: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


@dataclass(slots=True)
class User:
    """One account; `json` is the User object every front hands out and is never changed in place."""

    json: Json
    is_bot: bool = False
    deactivated: bool = False
    role: str = ""
    bio: str | None = None
    id: int = field(init=False)

    def __post_init__(self) -> None:
        self.id = self.json["id"]

    @property
    def username(self) -> str | None:
        return self.json.get("username")


class Users:
    """Every account there is; an id is never given twice."""

    def __init__(self) -> None:
        self._by_id: dict[int, User] = {}
        self._by_username: dict[str, int] = {}
        self._next_id = FIRST_USER_ID

    def add(self, user: User) -> User:
        if user.id in self._by_id:
            raise RefusedError(f"user id {user.id} is taken")
        self._by_id[user.id] = user
        if user.username:
            self._by_username[user.username.lower()] = user.id
        return user

    def new_id(self) -> int:
        while self._next_id in self._by_id:
            self._next_id += 1
        self._next_id += 1
        return self._next_id - 1

    def find(self, user_id: int) -> User | None:
        return self._by_id.get(user_id)

    def __getitem__(self, user_id: int) -> User:
        user = self._by_id.get(user_id)
        if user is None:
            raise RefusedError(f"there is no user {user_id}")
        return user

    def known(self, user_id: int) -> User:
        """The account a bot names; Telegram's own words if there is none."""
        user = self._by_id.get(user_id)
        if user is None:
            raise ApiError(400, "Bad Request: PARTICIPANT_ID_INVALID")
        return user

    def named(self, username: str) -> User | None:
        found = self._by_username.get(username.lower().removeprefix("@"))
        return None if found is None else self._by_id[found]

    def __iter__(self) -> Any:
        return iter(self._by_id.values())


def person_json(user_id: int, name: str, username: str | None, language_code: str | None) -> Json:
    """A person's User object; the optional fields are left out rather than null."""
    first, _, last = name.partition(" ")
    optional = {"last_name": last or None, "username": username, "language_code": language_code}
    filled = {key: value for key, value in optional.items() if value}
    return {"id": user_id, "is_bot": False, "first_name": first, **filled}


def full_name(user: Json) -> str:
    """How people write this account's name."""
    return " ".join(part for part in (user["first_name"], user.get("last_name")) if part)
