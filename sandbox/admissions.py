"""How people come into a group and go: joining, asking, leaving, being let in. Bots' calls are in methods."""

from sandbox.chats import Chat
from sandbox.errors import RefusedError
from sandbox.members import Member
from sandbox.membership import ask_to_join, close_request, depart, enter, left_like
from sandbox.users import Json
from sandbox.world import World


class Admissions:
    """What people do at a group's door."""

    world: World

    def join(self, user_id: int, chat_id: int) -> None:
        self._join(user_id, self.world.chats[chat_id], None)

    def request_join(self, user_id: int, chat_id: int) -> None:
        self._request(user_id, self.world.chats[chat_id], None)

    def follow_invite(self, user_id: int, url: str) -> None:
        """Opens an invite link: a request if the link asks for one, otherwise in."""
        for chat in self.world.chats:
            link = chat.links.get(url)
            if link and not link["is_revoked"]:
                step = self._request if link["creates_join_request"] else self._join
                step(user_id, chat, link)
                return
        raise RefusedError("this invite link does not work")

    def _allowed_in(self, user_id: int, chat: Chat) -> None:
        member = self.world.member(chat, user_id)
        if member.status == "kicked":
            raise RefusedError("this person is banned")
        if member.present:
            raise RefusedError("this person is in the chat already")

    def _join(self, user_id: int, chat: Chat, link: Json | None) -> None:
        self._allowed_in(user_id, chat)
        if chat.join_by_request and link is None:
            raise RefusedError("this group must be asked first")
        user = self.world.users[user_id]
        enter(self.world, chat, user, user_id, {"invite_link": link} if link else None)

    def _request(self, user_id: int, chat: Chat, link: Json | None) -> None:
        self._allowed_in(user_id, chat)
        if not chat.join_by_request and link is None:
            raise RefusedError("this group can be joined without asking")
        if user_id in chat.requests:
            raise RefusedError("this person has asked already")
        ask_to_join(self.world, chat, self.world.users[user_id], link)

    def leave(self, user_id: int, chat_id: int) -> None:
        chat = self.world.chats[chat_id]
        before = self.world.member(chat, user_id)
        if not before.present:
            raise RefusedError("this person is not in the chat")
        depart(self.world, chat, left_like(before), user_id)

    def pending_requests(self, chat_id: int) -> list[int]:
        return list(self.world.chats[chat_id].requests)

    def approve(self, by: int, chat_id: int, user_id: int) -> None:
        self._process(by, chat_id, user_id, approve=True)

    def decline(self, by: int, chat_id: int, user_id: int) -> None:
        self._process(by, chat_id, user_id, approve=False)

    def withdraw_request(self, user_id: int, chat_id: int) -> None:
        """The applicant takes the request back; no bot is told."""
        self.world.chats[chat_id].requests.pop(user_id, None)
        self.world.changes.bump()

    def _process(self, by: int, chat_id: int, user_id: int, *, approve: bool) -> None:
        chat = self.world.chats[chat_id]
        self._admin(chat, by, "can_invite_users")
        if user_id not in chat.requests:
            raise RefusedError("there is no such request")
        close_request(self.world, chat, self.world.users[user_id], by, approve=approve)

    def _admin(self, chat: Chat, by: int | None, right: str) -> int:
        """Who acts: the one named, if they have the right, or the owner."""
        owner: Member | None = chat.owner()
        if by is None:
            if owner is None:
                raise RefusedError("this chat has no owner")
            return int(owner.user["id"])
        if not self.world.member(chat, by).has(right):
            raise RefusedError(f"this needs the right {right}")
        return by
