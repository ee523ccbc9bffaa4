"""Who may: the issuer's own Telegram right is checked here, before a handler runs, with facts a minute old at most."""

from __future__ import annotations

from telegram import Update

from handlers.kit.context import Context
from handlers.kit.feature import Button, Command, Handler
from handlers.kit.raw import is_private

# The rights Waymark uses in a group, and what it can't do without each, for the operator.
USED_RIGHTS = {
    "can_delete_messages": "delete messages",
    "can_restrict_members": "mute, ban or unban",
    "can_invite_users": "answer join requests",
}


def permitted(context: Context, right: str, chat_id: int | None = None, user_id: int | None = None) -> bool | None:
    """Whether a person (the one who acts) holds a right in a chat (this one); None when Telegram could not be asked."""
    where = context.chat_id if chat_id is None else chat_id
    staff = context.facts.staff.get(where)
    if staff is None:
        return None
    who = context.user_id if user_id is None else user_id
    if right == "owner":
        return staff.owns(who)
    if right == "admin":
        return staff.includes(who)
    return staff.may(who, right)


def guarded(command: Command) -> Handler:
    """The command's handler behind its right. Whoever lacks it gets nothing public, and a private word if possible."""
    if command.right is None:
        return command.handler
    right, handler = command.right, command.handler

    async def check(update: Update, context: Context) -> None:
        if is_private(context.raw):
            await handler(update, context)
            return
        allowed = permitted(context, right)
        if allowed:
            await handler(update, context)
        elif context.user_id and context.person is not None and context.person.reachable:
            key = "rights-unknown" if allowed is None else "rights-missing"
            language = await context.language_of(context.user_id, context.chat_id)
            context.whisper(context.user_id, context.program.texts.say(language, key, command=command.name))

    return check


def press_guarded(button: Button) -> Handler:
    """The button's handler behind its right; whoever lacks it is told so where nobody else sees it."""
    if button.right is None:
        return button.handler
    right, handler = button.right, button.handler

    async def check(update: Update, context: Context) -> None:
        allowed = permitted(context, right)
        if allowed:
            await handler(update, context)
        else:
            context.toast(context.label("toast-rights-unknown" if allowed is None else "toast-rights-missing"))

    return check
