"""Methods that change or delete a message only one person sees. Sending one is sendMessage's work."""

from sandbox.bots import Bot
from sandbox.chats import Ephemeral
from sandbox.ephemeral import found
from sandbox.errors import bad_request
from sandbox.keyboards import reply_markup
from sandbox.methods.editing import UNCHANGED
from sandbox.methods.sending import caption_content, text_content
from sandbox.methods.targets import target_chat
from sandbox.params import Params
from sandbox.users import Json
from sandbox.world import World


def _own(world: World, bot: Bot, params: Params) -> Ephemeral:
    item = found(world, bot, target_chat(world, bot, params), params, "edit")
    if item.post.sender != bot.id:
        raise bad_request("message can't be edited")
    return item


def _change(world: World, item: Ephemeral, content: Json) -> bool:
    body = item.post.body
    if all(body.get(name) == value for name, value in content.items()):
        raise bad_request(UNCHANGED)
    item.post.body = {name: value for name, value in (body | content).items() if value is not None}
    world.changes.bump()
    return True


def edit_text(world: World, bot: Bot, params: Params) -> bool:
    item = _own(world, bot, params)
    if "text" not in item.post.body:
        raise bad_request("there is no text in the message to edit")
    content: Json = {"entities": None, "link_preview_options": None, **text_content(world, params)}
    content |= {"reply_markup": reply_markup(params), "edit_date": item.post.body.get("edit_date")}
    _change(world, item, content)
    item.post.body |= {"edit_date": world.now()}
    return True


def edit_caption(world: World, bot: Bot, params: Params) -> bool:
    item = _own(world, bot, params)
    if "document" not in item.post.body and "photo" not in item.post.body:
        raise bad_request("there is no caption in the message to edit")
    content: Json = {"caption": None, "caption_entities": None, **caption_content(world, params)}
    return _change(world, item, content | {"reply_markup": reply_markup(params)})


def edit_reply_markup(world: World, bot: Bot, params: Params) -> bool:
    return _change(world, _own(world, bot, params), {"reply_markup": reply_markup(params)})


def delete(world: World, bot: Bot, params: Params) -> bool:
    chat = target_chat(world, bot, params)
    item = found(world, bot, chat, params, "delete")
    del chat.ephemeral[item.number]
    world.changes.bump()
    return True


METHODS = {
    "editEphemeralMessageText": edit_text,
    "editEphemeralMessageCaption": edit_caption,
    "editEphemeralMessageReplyMarkup": edit_reply_markup,
    "deleteEphemeralMessage": delete,
}
