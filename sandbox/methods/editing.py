"""Methods that change or delete a message that exists. New ones are made in sending."""

from sandbox.bots import Bot
from sandbox.chats import Chat, Post
from sandbox.errors import bad_request
from sandbox.keyboards import reply_markup
from sandbox.methods.sending import caption_content, text_content
from sandbox.methods.targets import check_private, target_chat, target_post
from sandbox.params import Params
from sandbox.posts import remove, revise
from sandbox.users import Json
from sandbox.world import World

DELETABLE_FOR = 48 * 3600
LASTING = ("supergroup_chat_created", "channel_chat_created", "forum_topic_created")
MOST_AT_ONCE = 100
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def _editable(world: World, bot: Bot, params: Params) -> tuple[Chat, Post]:
    if not params.has("message_id"):
        raise bad_request("message identifier is not specified")
    chat = target_chat(world, bot, params)
    if chat.is_private:
        check_private(world, bot, world.users[chat.id])
    post = target_post(chat, params.number("message_id"), "edit")
    if post.sender != bot.id:
        raise bad_request("message can't be edited")
    return chat, post


def _apply(world: World, chat: Chat, post: Post, content: Json, *, dated: bool) -> Json:
    if all(post.body.get(name) == value for name, value in content.items()):
        raise bad_request(UNCHANGED)
    return revise(world, chat, post, content, dated=dated).body


def edit_message_text(world: World, bot: Bot, params: Params) -> Json:
    chat, post = _editable(world, bot, params)
    if "text" not in post.body:
        raise bad_request("there is no text in the message to edit")
    content: Json = {"entities": None, "link_preview_options": None, **text_content(world, params)}
    content["reply_markup"] = reply_markup(params)
    return _apply(world, chat, post, content, dated=True)


def edit_message_caption(world: World, bot: Bot, params: Params) -> Json:
    chat, post = _editable(world, bot, params)
    if "document" not in post.body and "photo" not in post.body:
        raise bad_request("there is no caption in the message to edit")
    content: Json = {"caption": None, "caption_entities": None, **caption_content(world, params)}
    content["reply_markup"] = reply_markup(params)
    return _apply(world, chat, post, content, dated=True)


def edit_message_reply_markup(world: World, bot: Bot, params: Params) -> Json:
    chat, post = _editable(world, bot, params)
    return _apply(world, chat, post, {"reply_markup": reply_markup(params)}, dated=False)


def deletion_refusal(world: World, bot: Bot, chat: Chat, post: Post) -> str | None:
    """Why this bot cannot delete this message, in Telegram's words."""
    mine = post.sender == bot.id
    if not (mine or chat.is_private or world.member(chat, bot.id).has("can_delete_messages")):
        return "message can't be deleted"
    if any(name in post.body for name in LASTING):
        return "message can't be deleted"
    if world.now() - post.body["date"] >= DELETABLE_FOR:
        return "message can't be deleted for everyone"
    return None


def delete_message(world: World, bot: Bot, params: Params) -> bool:
    chat = target_chat(world, bot, params)
    post = target_post(chat, params.number("message_id"), "delete")
    refusal = deletion_refusal(world, bot, chat, post)
    if refusal:
        raise bad_request(refusal)
    remove(world, chat, [post.id])
    return True


def delete_messages(world: World, bot: Bot, params: Params) -> bool:
    chat = target_chat(world, bot, params)
    ids = params.items("message_ids")
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MOST_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    posts = [chat.posts[int(each)] for each in ids if int(each) in chat.posts]
    refusals = [deletion_refusal(world, bot, chat, post) for post in posts]
    refused = next((refusal for refusal in refusals if refusal), None)
    if refused:
        raise bad_request(refused)
    remove(world, chat, [post.id for post in posts])
    return True


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
