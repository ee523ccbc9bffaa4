"""The demo's cast: a group, its moderators' chat and the people. The bot stands by; the host adds it."""

from dataclasses import dataclass

from sandbox.telegram import Telegram
from sandbox.users import Json

TOKEN = "7000000001:SANDBOX-waymark"  # noqa: S105 - opens nothing but the sandbox
MODERATOR_RIGHTS = ("can_restrict_members", "can_delete_messages", "can_invite_users")


@dataclass(frozen=True, slots=True)
class Scenario:
    """Who and what the demo starts with, as Telegram objects."""

    token: str
    bot: Json
    sam: Json
    mara: Json
    ali: Json
    ines: Json
    jonas: Json
    nora: Json
    group: Json
    moderators: Json


def evening_circle(tg: Telegram, token: str = TOKEN) -> Scenario:
    """A peer-support group one has to ask to join, and the chat its moderators share."""
    return _circle(tg, token, join_by_request=True)


def open_circle(tg: Telegram, token: str = TOKEN) -> Scenario:
    """The same people in a group anybody can join."""
    return _circle(tg, token, join_by_request=False)


def _circle(tg: Telegram, token: str, *, join_by_request: bool) -> Scenario:
    bot = tg.add_bot(token, "Waymark", "waymark_bot")
    nora = tg.add_user("Nora", "nora_owner", "en", role="owner")
    jonas = tg.add_user("Jonas", "jonas_mod", "en", role="moderator")
    mara = tg.add_user("Mara", "mara", "en", role="member")
    ali = tg.add_user("Ali", "ali", "en", role="member")
    ines = tg.add_user("Ines", None, "de", role="member")
    sam = tg.add_user("Sam", "sam", "en", role="applicant")
    group = tg.add_group("Evening Circle", nora["id"], join_by_request=join_by_request)
    moderators = tg.add_group("Evening Circle · moderators", nora["id"])
    for member in (mara, ali, ines, jonas):
        tg.add_member(group["id"], member["id"])
    tg.promote(group["id"], jonas["id"], by=nora["id"], **dict.fromkeys(MODERATOR_RIGHTS, True))
    tg.add_member(moderators["id"], jonas["id"], by=nora["id"])
    tg.set_chat_role(group["id"], "group")
    tg.set_chat_role(moderators["id"], "moderators")
    return Scenario(token, bot, sam, mara, ali, ines, jonas, nora, group, moderators)
