"""Who somebody is in a chat: status, rights, permissions and how long they last. Events live in membership."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.users import Json

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
GROUP_RIGHTS = ("can_pin_messages", "can_manage_topics", "can_manage_tags")
CHANNEL_RIGHTS = ("can_post_messages", "can_edit_messages")
EVERY_RIGHT = (*ADMIN_RIGHTS, *GROUP_RIGHTS, *CHANNEL_RIGHTS)
SENDING = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
)
MANAGING = ("can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics")
PERMISSIONS = (*SENDING, *MANAGING)
KIND_PERMISSION = {
    "text": "can_send_messages",
    "photo": "can_send_photos",
    "document": "can_send_documents",
    "audio": "can_send_audios",
    "video": "can_send_videos",
    "video_note": "can_send_video_notes",
    "voice": "can_send_voice_notes",
    "poll": "can_send_polls",
    "contact": "can_send_messages",
    "location": "can_send_messages",
    "venue": "can_send_messages",
}
KIND_WORDS = {
    "text": "text messages",
    "photo": "photos",
    "document": "documents",
    "audio": "music",
    "video": "videos",
    "video_note": "video notes",
    "voice": "voice notes",
    "poll": "polls",
}
SHORTEST_BAN = 30
LONGEST_BAN = 366 * 86400


def usual_permissions() -> dict[str, bool]:
    """What everybody may do in a new group."""
    mine = {"can_change_info": False, "can_pin_messages": False, "can_manage_topics": False}
    return {name: mine.get(name, True) for name in PERMISSIONS}


@dataclass(slots=True)
class Member:
    """One person's standing in one chat; a change makes a new Member, so old ones may be shown as they were."""

    user: Json
    status: str = "left"
    rights: dict[str, bool] = field(default_factory=dict)
    permissions: dict[str, bool] = field(default_factory=dict)
    is_member: bool = True
    until: int = 0
    tag: str | None = None
    is_anonymous: bool = False
    custom_title: str | None = None
    promoted_by: int = 0

    @property
    def present(self) -> bool:
        here = ("creator", "administrator", "member")
        return self.status in here or (self.status == "restricted" and self.is_member)

    @property
    def is_admin(self) -> bool:
        return self.status in ("creator", "administrator")

    def has(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and self.rights.get(right, False))

    def lapsed(self, now: int) -> "Member":
        """What is left of it once its time is up; Telegram tells nobody."""
        if not self.until or now < self.until:
            return self
        back = self.status == "restricted" and self.is_member
        return Member(self.user, "member" if back else "left", tag=self.tag if back else None)

    def may(self, permission: str, defaults: dict[str, bool]) -> bool:
        if self.is_admin:
            return True
        own = self.permissions.get(permission, False) if self.status == "restricted" else True
        return self.present and own and defaults.get(permission, False)


def _owner(member: Member) -> Json:
    shown: Json = {"is_anonymous": member.is_anonymous}
    return shown | ({"custom_title": member.custom_title} if member.custom_title else {})


def _administrator(member: Member, viewer: int, chat_type: str) -> Json:
    names = (*ADMIN_RIGHTS, *(CHANNEL_RIGHTS if chat_type == "channel" else GROUP_RIGHTS))
    shown: Json = {"can_be_edited": bool(viewer) and member.promoted_by == viewer}
    shown |= {"is_anonymous": member.is_anonymous}
    shown |= {name: member.rights.get(name, False) for name in names}
    return shown | ({"custom_title": member.custom_title} if member.custom_title else {})


def _restricted(member: Member) -> Json:
    shown: Json = {name: member.permissions.get(name, False) for name in PERMISSIONS}
    return shown | {"is_member": member.is_member, "until_date": member.until}


def chat_member(member: Member, viewer: int = 0, chat_type: str = "supergroup") -> Json:
    """The ChatMember object as `viewer` gets it."""
    shown: Json = {"status": member.status, "user": member.user}
    if member.status == "creator":
        return shown | _owner(member)
    if member.status == "administrator":
        return shown | _administrator(member, viewer, chat_type)
    if member.status == "restricted":
        shown |= _restricted(member)
    if member.status == "kicked":
        shown["until_date"] = member.until
    if member.tag and member.status in ("member", "restricted"):
        shown["tag"] = member.tag
    return shown


def until_from(value: int, now: int) -> int:
    """When a ban or restriction ends; 0 is never, which is also what too short or too long a time means."""
    ahead = value - now
    return 0 if ahead < SHORTEST_BAN or ahead > LONGEST_BAN else value


def permissions_from(given: dict[str, Any], *, independent: bool) -> dict[str, bool]:
    """All permissions from a ChatPermissions object, with the ones it implies unless told otherwise."""
    read = {name: bool(given.get(name, False)) for name in PERMISSIONS}
    if not independent:
        wide = read["can_send_other_messages"] or read["can_add_web_page_previews"]
        media = list(SENDING[1:7])
        if wide:
            read |= dict.fromkeys(media, True)
        if wide or read["can_send_polls"] or any(read[name] for name in media):
            read["can_send_messages"] = True
    if "can_react_to_messages" not in given:
        read["can_react_to_messages"] = read["can_send_messages"]
    if "can_manage_topics" not in given:
        read["can_manage_topics"] = read["can_pin_messages"]
    if "can_edit_tag" not in given:
        read["can_edit_tag"] = read["can_send_messages"]
    return read


def rights_from(given: dict[str, Any]) -> dict[str, bool]:
    """Administrator rights; any right implies the bare one to manage the chat."""
    rights = {name: bool(given.get(name, False)) for name in EVERY_RIGHT}
    rights["can_manage_chat"] = rights["can_manage_chat"] or any(rights.values())
    return rights
