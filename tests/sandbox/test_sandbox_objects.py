"""Everything the sandbox emits is read by two independent Bot API models, which may find no unknown field."""

from typing import Any

import pytest
from aiogram import methods as aiogram_methods
from aiogram.types import Update as AiogramUpdate
from pydantic import BaseModel, TypeAdapter
from telegram import ChatFullInfo, ChatInviteLink, ChatMember, File, Message, Update, User, WebhookInfo

from sandbox.clock import SandboxClock
from sandbox.files import Upload
from sandbox.members import EVERY_RIGHT
from sandbox.methods import METHODS
from sandbox.telegram import Telegram
from sandbox.updates import KINDS

TOKEN = "7000000009:SANDBOX-all"
KINDS_MADE = {
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "message_reaction",
    "message_reaction_count",
}
MEDIA = ["photo", "document", "audio", "voice", "video", "animation", "video_note", "sticker"]
MEDIA += ["contact", "location", "venue", "dice", "poll"]
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "Yes", "callback_data": "yes", "style": "success"}, {"text": "Site", "url": "example.org"}]
    ]
}
HTML = (
    "<b>b</b> <i>i</i> <u>u</u> <s>s</s> <code>c</code> <pre><code class='language-py'>p</code></pre> "
    "<a href='https://example.org'>l</a> <tg-spoiler>s</tg-spoiler> <blockquote expandable>q</blockquote> "
    "<tg-emoji emoji-id='5368324170671202286'>👍</tg-emoji> <tg-time unix='1767225600' format='wDT'>t</tg-time> "
    "@mara #tag /help mail@example.org https://example.org"
)


class Run:
    """Walks through everything the sandbox can do once."""

    def __init__(self) -> None:
        self.tg = Telegram(clock=SandboxClock())
        self.updates: list[dict[str, Any]] = []
        self.answers: list[tuple[str, Any]] = []

    def call(self, method: str, **params: Any) -> Any:
        status, body = self.tg.call(TOKEN, method, params)
        assert status == 200, (method, body)
        self.answers.append((method, body["result"]))
        return body["result"]

    def fetch(self) -> None:
        offset = self.updates[-1]["update_id"] + 1 if self.updates else 0
        self.updates += self.call("getUpdates", offset=offset, allowed_updates=sorted(KINDS))

    def found(self) -> None:
        tg = self.tg
        self.bot = tg.add_bot(TOKEN, "Waymark", "waymark_bot")["id"]
        self.nora = tg.add_user("Nora", "nora", "en")["id"]
        self.mara = tg.add_user("Mara Lind", "mara", "da")["id"]
        self.sam = tg.add_user("Sam", "sam")["id"]
        self.call("getUpdates", allowed_updates=sorted(KINDS))
        self.group = tg.add_group("Circle", self.nora, join_by_request=True, username="circle")["id"]
        self.forum = tg.add_group("Topics", self.nora, forum=True)["id"]
        self.channel = tg.add_group("News", self.nora, kind="channel", username="news")["id"]
        self.basic = tg.add_group("Small", self.nora, kind="group")["id"]
        rights = dict.fromkeys(EVERY_RIGHT, True)
        for chat in (self.group, self.forum, self.channel, self.basic):
            tg.add_bot_to_group(chat, self.bot, self.nora, rights)
        tg.add_member(self.group, self.mara)
        self.fetch()

    def talk(self) -> None:
        tg, group = self.tg, self.group
        first = tg.send(self.mara, group, "hello https://example.org @nora #tag")["message_id"]
        tg.send(self.nora, group, "yes", reply_to=first)
        tg.edit(self.mara, group, first, "hello you")
        for kind in MEDIA:
            tg.send_media(self.mara, group, kind, "caption", album="7")
        tg.forward(self.mara, group, group, first)
        tg.send(self.nora, group, "as the group", as_chat=group)
        tg.send(self.nora, group, "as the channel", as_chat=self.channel)
        tg.react(self.mara, group, first, "👍")
        topic = tg.add_topic(self.forum, self.nora, "Evenings")
        tg.send(self.nora, self.forum, "in the topic", thread_id=topic)
        self.call("sendMessage", chat_id=self.forum, text="too", message_thread_id=topic)
        tg.close_topic(self.forum, self.nora, topic)
        post = tg.send(self.nora, self.channel, "news")["message_id"]
        tg.edit(self.nora, self.channel, post, "newer")
        tg.react(self.nora, self.channel, post, "🔥")
        tg.forward(self.nora, group, self.channel, post)
        tg.migrate(self.basic)
        self.first = first
        self.fetch()

    def admit(self) -> None:
        tg, group = self.tg, self.group
        tg.request_join(self.sam, group)
        self.call("sendMessage", chat_id=self.sam, text="welcome")
        self.call("declineChatJoinRequest", chat_id=group, user_id=self.sam)
        tg.request_join(self.sam, group)
        self.call("approveChatJoinRequest", chat_id=group, user_id=self.sam)
        tg.leave(self.sam, group)
        link = self.call("createChatInviteLink", chat_id=group, name="door", member_limit=3)
        tg.open_link(self.sam, link["invite_link"])
        self.call("exportChatInviteLink", chat_id=group)
        tg.start(self.sam, self.bot, "token")
        tg.block(self.sam, self.bot)
        tg.unblock(self.sam, self.bot)
        self.fetch()

    def write(self) -> None:
        group = self.group
        sent = self.call("sendMessage", chat_id=group, text=HTML, parse_mode="HTML", reply_markup=KEYBOARD)
        preview = {"is_disabled": True}
        reply = {"message_id": self.first, "quote": "hello"}
        self.call(
            "sendMessage",
            chat_id=group,
            text="hi",
            reply_parameters=reply,
            link_preview_options=preview,
            protect_content=True,
            reply_markup={"force_reply": True},
        )
        query = self.tg.press(self.mara, group, sent["message_id"], "yes")
        self.call("answerCallbackQuery", callback_query_id=query, text="thanks")
        self.call("editMessageText", chat_id=group, message_id=sent["message_id"], text="new")
        self.call("editMessageReplyMarkup", chat_id=group, message_id=sent["message_id"], reply_markup=KEYBOARD)
        upload = Upload("a.txt", b"abc", "text/plain")
        document = self.call("sendDocument", chat_id=group, document=upload, caption="<b>c</b>", parse_mode="HTML")
        self.call("editMessageCaption", chat_id=group, message_id=document["message_id"], caption="d")
        self.call("sendPhoto", chat_id=group, photo=Upload("a.png", b"png", "image/png"), has_spoiler=True)
        self.call("getFile", file_id=document["document"]["file_id"])
        self.call("forwardMessage", chat_id=group, from_chat_id=group, message_id=self.first)
        self.call("copyMessage", chat_id=group, from_chat_id=group, message_id=self.first)
        self.call("sendChatAction", chat_id=group, action="typing")
        self.call("setMessageReaction", chat_id=group, message_id=self.first, reaction=[heart()])
        self.call("pinChatMessage", chat_id=group, message_id=self.first)
        self.call("getChat", chat_id=group)
        self.call("unpinChatMessage", chat_id=group)
        self.call("unpinAllChatMessages", chat_id=group)
        self.call("deleteMessage", chat_id=group, message_id=document["message_id"])
        self.call("deleteMessages", chat_id=group, message_ids=[sent["message_id"]])
        self.fetch()

    def speak_aside(self) -> None:
        group, mara = self.group, self.mara
        given = {"receiver_user_id": mara}
        sent = self.call(
            "sendMessage", chat_id=group, text="hi", ephemeral_message_parameters=given, reply_markup=KEYBOARD
        )
        number = sent["ephemeral_message_id"]
        query = self.tg.press(mara, group, -number, "yes")
        self.call("answerCallbackQuery", callback_query_id=query)
        self.tg.send(mara, group, "thanks", reply_to=-number)
        mine = {"chat_id": group, "receiver_user_id": mara, "ephemeral_message_id": number}
        self.call("editEphemeralMessageText", **mine, text="new", reply_markup=KEYBOARD)
        self.call("editEphemeralMessageReplyMarkup", **mine)
        self.call("deleteEphemeralMessage", **mine)
        photo = Upload("a.png", b"png", "image/png")
        sent = self.call("sendPhoto", chat_id=group, photo=photo, caption="c", ephemeral_message_parameters=given)
        mine["ephemeral_message_id"] = sent["ephemeral_message_id"]
        self.call("editEphemeralMessageCaption", **mine, caption="d")
        self.fetch()

    def administer(self) -> None:
        group, mara = self.group, self.mara
        later = self.tg.world.now() + 3600
        self.call("setChatMemberTag", chat_id=group, user_id=mara, tag="listener")
        self.tg.send(mara, group, "with a tag")
        mute = {"can_send_messages": False}
        self.call("restrictChatMember", chat_id=group, user_id=mara, permissions=mute, until_date=later)
        self.call("getChatMember", chat_id=group, user_id=mara)
        self.call("banChatMember", chat_id=group, user_id=mara, until_date=later)
        self.call("getChatMember", chat_id=group, user_id=mara)
        self.call("unbanChatMember", chat_id=group, user_id=mara)
        self.call("getChatMember", chat_id=group, user_id=mara)
        self.tg.add_member(group, mara)
        self.call("promoteChatMember", chat_id=group, user_id=mara, can_delete_messages=True)
        self.call("getChatAdministrators", chat_id=group)
        self.call("getChatAdministrators", chat_id=self.channel)
        self.call("getChatMemberCount", chat_id=group)
        self.call("banChatSenderChat", chat_id=group, sender_chat_id=self.channel)
        self.call("unbanChatSenderChat", chat_id=group, sender_chat_id=self.channel)
        self.call("setChatPermissions", chat_id=group, permissions={"can_send_messages": True})
        self.call("getChat", chat_id=self.sam)
        self.call("getChat", chat_id=self.channel)
        self.fetch()

    def describe(self) -> None:
        commands = [{"command": "help", "description": "What I do"}]
        scope = {"type": "chat", "chat_id": self.group}
        self.call("getMe")
        self.call("setMyCommands", commands=commands, scope=scope, language_code="da")
        self.call("getMyCommands", scope=scope, language_code="da")
        self.call("deleteMyCommands", scope=scope, language_code="da")
        for subject, field in (
            ("Name", "name"),
            ("Description", "description"),
            ("ShortDescription", "short_description"),
        ):
            self.call(f"setMy{subject}", **{field: "words"})
            self.call(f"getMy{subject}")
        self.call("setChatMenuButton", menu_button={"type": "commands"})
        self.call("getUserProfilePhotos", user_id=self.mara)
        self.call("leaveChat", chat_id=self.forum)
        self.fetch()
        self.call("setWebhook", url="https://example.org/hook", secret_token="s")
        self.call("getWebhookInfo")
        self.call("deleteWebhook")
        self.call("close")
        self.call("logOut")


def heart() -> dict[str, str]:
    return {"type": "emoji", "emoji": "❤"}


@pytest.fixture(scope="module")
def run() -> Run:
    run = Run()
    for step in (run.found, run.talk, run.admit, run.write, run.speak_aside, run.administer, run.describe):
        step()
    return run


def unknown_fields(value: Any, path: str = "") -> list[str]:
    """Every field aiogram's newest models do not know, at any depth."""
    if isinstance(value, BaseModel):
        extra = [f"{path}.{name}" for name in value.model_extra or {}]
        fields = [(name, getattr(value, name)) for name in type(value).model_fields]
        return extra + [each for name, part in fields for each in unknown_fields(part, f"{path}.{name}")]
    if isinstance(value, list):
        return [each for part in value for each in unknown_fields(part, f"{path}[]")]
    return []


def test_the_run_makes_every_kind_of_update_the_sandbox_knows(run: Run) -> None:
    made = {key for update in run.updates for key in update if key != "update_id"}
    assert made == KINDS_MADE


def test_the_run_calls_every_method(run: Run) -> None:
    assert {method.lower() for method, _ in run.answers} == set(METHODS)


def test_every_update_is_known_to_aiogram_to_the_last_field(run: Run) -> None:
    problems = []
    for update in run.updates:
        model = AiogramUpdate.model_validate(update)
        assert model.event_type in update
        problems += unknown_fields(model, model.event_type)
    assert problems == []


def test_every_answer_is_of_the_type_aiogram_expects(run: Run) -> None:
    problems = []
    for method, result in run.answers:
        name = method[0].upper() + method[1:]
        expected = getattr(aiogram_methods, name).__returning__
        problems += unknown_fields(TypeAdapter(expected).validate_python(result), method)
    assert problems == []


ASIDES = {"ephemeral_message_id", "receiver_user"}  # newer than python-telegram-bot, which keeps them aside


def test_every_update_is_read_by_python_telegram_bot(run: Run) -> None:
    for update in run.updates:
        read = Update.de_json(update, None)
        assert read is not None
        kind = next(key for key in update if key != "update_id")
        assert getattr(read, kind) is not None
        assert not read.api_kwargs


def test_every_object_answered_is_read_by_python_telegram_bot(run: Run) -> None:
    readers = {
        "sendMessage": Message,
        "sendDocument": Message,
        "sendPhoto": Message,
        "forwardMessage": Message,
        "editMessageText": Message,
        "getChat": ChatFullInfo,
        "getChatMember": ChatMember,
        "createChatInviteLink": ChatInviteLink,
        "getFile": File,
        "getMe": User,
        "getWebhookInfo": WebhookInfo,
    }
    for method, result in run.answers:
        reader = readers.get(method)
        if reader:
            assert set(reader.de_json(result, None).api_kwargs) <= ASIDES, method


def test_update_ids_grow_by_one_from_a_start_given_by_the_seed(run: Run) -> None:
    ids = [update["update_id"] for update in run.updates]
    assert ids == list(range(ids[0], ids[0] + len(ids)))
    other = Telegram(seed=2)
    other.add_bot(TOKEN, "Waymark", "waymark_bot")
    bot = other.bot(TOKEN)
    assert bot is not None
    assert bot.queue.next_id != ids[0]
