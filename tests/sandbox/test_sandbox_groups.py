"""Groups as Telegram runs them: who sees what, who may do what, and for how long."""

from datetime import timedelta

import pytest

from sandbox.errors import RefusedError
from sandbox_stage import EVERY_RIGHT, OTHER_TOKEN, Stage

MUTE = {"can_send_messages": False}
ADMIN = (400, "Bad Request: user is an administrator of the chat")
NO_RIGHT = (400, "Bad Request: not enough rights to restrict/unrestrict chat member")


def second_bot(stage: Stage, **options: bool) -> int:
    bot = stage.tg.add_bot(OTHER_TOKEN, "Other", "other_bot", **options)["id"]
    stage.tg.add_bot_to_group(stage.group, bot, stage.nora)
    stage.tg.call(OTHER_TOKEN, "getUpdates", {"offset": -1})
    return bot


def seen_by_other(stage: Stage) -> list[str]:
    updates = stage.tg.call(OTHER_TOKEN, "getUpdates", {})[1]["result"]
    return [update["message"].get("text", "") for update in updates if "message" in update][1:]


def status(stage: Stage, user: int) -> str:
    return stage.call("getChatMember", chat_id=stage.group, user_id=user)["status"]


def test_privacy_mode_lets_through_only_what_is_meant_for_the_bot(stage: Stage) -> None:
    bot = second_bot(stage, reads_all_messages=False)
    mine = stage.tg.call(OTHER_TOKEN, "sendMessage", {"chat_id": stage.group, "text": "ask me"})[1]["result"]
    stage.tg.send(stage.mara, stage.group, "just talking")
    stage.tg.send(stage.mara, stage.group, "/help")
    stage.tg.send(stage.mara, stage.group, "/help@waymark_bot")
    stage.tg.send(stage.mara, stage.group, "/help@other_bot")
    stage.tg.send(stage.mara, stage.group, "hello @other_bot")
    stage.tg.send(stage.mara, stage.group, "an answer", reply_to=mine["message_id"])
    assert seen_by_other(stage) == ["/help", "/help@other_bot", "hello @other_bot", "an answer"]
    stage.tg.promote(stage.group, bot)
    stage.tg.send(stage.mara, stage.group, "seen by an admin")
    assert seen_by_other(stage)[-1] == "seen by an admin"


def test_bots_do_not_see_bots(stage: Stage) -> None:
    second_bot(stage, reads_all_messages=True)
    stage.updates()
    stage.call("sendMessage", chat_id=stage.group, text="from a bot")
    assert seen_by_other(stage) == []
    assert stage.kinds() == []


def test_a_mute_is_lifted_silently_when_its_time_is_up(stage: Stage) -> None:
    until = stage.tg.world.now() + 600
    stage.call("restrictChatMember", chat_id=stage.group, user_id=stage.mara, permissions=MUTE, until_date=until)
    with pytest.raises(RefusedError):
        stage.tg.send(stage.mara, stage.group, "muted")
    assert stage.kinds() == ["chat_member"]
    stage.pass_time(minutes=10)
    stage.tg.send(stage.mara, stage.group, "free")
    assert stage.kinds() == ["message"]
    assert status(stage, stage.mara) == "member"


@pytest.mark.parametrize("seconds", [5, 29, 367 * 86400])
def test_a_ban_that_is_too_short_or_too_long_is_for_ever(stage: Stage, seconds: int) -> None:
    until = stage.tg.world.now() + seconds
    stage.call("banChatMember", chat_id=stage.group, user_id=stage.mara, until_date=until)
    assert stage.call("getChatMember", chat_id=stage.group, user_id=stage.mara)["until_date"] == 0


def test_a_ban_ends_in_left_and_the_door_is_open_again(stage: Stage) -> None:
    until = stage.tg.world.now() + 60
    stage.call("banChatMember", chat_id=stage.group, user_id=stage.mara, until_date=until)
    with pytest.raises(RefusedError, match="banned"):
        stage.tg.request_join(stage.mara, stage.group)
    stage.pass_time(seconds=60)
    assert status(stage, stage.mara) == "left"
    stage.tg.request_join(stage.mara, stage.group)


def test_a_ban_is_told_twice_once_as_change_and_once_as_notice(stage: Stage) -> None:
    stage.call("banChatMember", chat_id=stage.group, user_id=stage.mara)
    change, notice = stage.updates()
    assert change["chat_member"]["from"]["id"] == stage.bot
    assert change["chat_member"]["new_chat_member"]["status"] == "kicked"
    assert notice["message"]["left_chat_member"]["id"] == stage.mara


def test_a_ban_of_somebody_who_is_not_there_makes_no_notice(stage: Stage) -> None:
    stage.call("banChatMember", chat_id=stage.group, user_id=stage.sam)
    assert stage.kinds() == ["chat_member"]
    with pytest.raises(RefusedError):
        stage.tg.request_join(stage.sam, stage.group)


def test_unbanning_a_member_puts_them_out_unless_told_otherwise(stage: Stage) -> None:
    stage.call("unbanChatMember", chat_id=stage.group, user_id=stage.mara, only_if_banned=True)
    assert status(stage, stage.mara) == "member"
    stage.call("unbanChatMember", chat_id=stage.group, user_id=stage.mara)
    assert status(stage, stage.mara) == "left"


def test_restricting_overwrites_and_all_permissions_lift(stage: Stage) -> None:
    group, mara = stage.group, stage.mara
    stage.call("restrictChatMember", chat_id=group, user_id=mara, permissions=MUTE)
    only_text = {"can_send_messages": True}
    stage.call("restrictChatMember", chat_id=group, user_id=mara, permissions=only_text)
    stage.tg.send(mara, group, "words")
    with pytest.raises(RefusedError):
        stage.tg.send_media(mara, group, "photo")
    everything = dict.fromkeys(stage.call("getChat", chat_id=group)["permissions"], True)
    stage.call("restrictChatMember", chat_id=group, user_id=mara, permissions=everything)
    assert status(stage, mara) == "member"


def test_a_restriction_outlives_leaving(stage: Stage) -> None:
    stage.call("restrictChatMember", chat_id=stage.group, user_id=stage.mara, permissions=MUTE)
    stage.tg.leave(stage.mara, stage.group)
    gone = stage.call("getChatMember", chat_id=stage.group, user_id=stage.mara)
    assert (gone["status"], gone["is_member"]) == ("restricted", False)
    stage.tg.request_join(stage.mara, stage.group)
    stage.call("approveChatJoinRequest", chat_id=stage.group, user_id=stage.mara)
    with pytest.raises(RefusedError):
        stage.tg.send(stage.mara, stage.group, "still muted")


def test_wide_permissions_imply_narrow_ones_unless_independent(stage: Stage) -> None:
    wide = {"can_send_other_messages": True}
    stage.call("restrictChatMember", chat_id=stage.group, user_id=stage.mara, permissions=wide)
    assert stage.tg.member(stage.group, stage.mara)["can_send_messages"]
    stage.call(
        "restrictChatMember",
        chat_id=stage.group,
        user_id=stage.mara,
        permissions=wide,
        use_independent_chat_permissions=True,
    )
    assert not stage.tg.member(stage.group, stage.mara)["can_send_messages"]


def test_admins_and_owners_are_out_of_reach(stage: Stage) -> None:
    jonas = stage.tg.add_user("Jonas")["id"]
    stage.tg.add_member(stage.group, jonas)
    stage.tg.promote(stage.group, jonas)
    assert stage.refusal("banChatMember", chat_id=stage.group, user_id=jonas) == ADMIN
    mute = {"chat_id": stage.group, "user_id": jonas, "permissions": MUTE}
    assert stage.refusal("restrictChatMember", **mute) == ADMIN
    owner = stage.refusal("banChatMember", chat_id=stage.group, user_id=stage.nora)
    assert owner == (400, "Bad Request: can't remove chat owner")


def test_a_bot_without_the_right_may_not_ban(stage: Stage) -> None:
    stage.tg.promote(stage.group, stage.bot, can_delete_messages=True)
    assert stage.refusal("banChatMember", chat_id=stage.group, user_id=stage.mara) == NO_RIGHT
    assert stage.refusal("setChatPermissions", chat_id=stage.group, permissions={}) == (
        400,
        "Bad Request: not enough rights to change chat permissions",
    )


def test_people_nobody_knows_are_named_as_telegram_names_them(stage: Stage) -> None:
    unknown = stage.refusal("getChatMember", chat_id=stage.group, user_id=999)
    assert unknown == (400, "Bad Request: PARTICIPANT_ID_INVALID")
    outside = stage.refusal("restrictChatMember", chat_id=stage.group, user_id=stage.sam, permissions=MUTE)
    assert outside == (400, "Bad Request: USER_NOT_PARTICIPANT")


def test_join_requests_are_processed_once(stage: Stage) -> None:
    target = {"chat_id": stage.group, "user_id": stage.sam}
    missing = (400, "Bad Request: HIDE_REQUESTER_MISSING")
    assert stage.refusal("approveChatJoinRequest", **target) == missing
    stage.tg.request_join(stage.sam, stage.group)
    assert stage.tg.pending_requests(stage.group) == [stage.sam]
    stage.call("approveChatJoinRequest", **target)
    assert stage.tg.pending_requests(stage.group) == []
    request, change, notice = stage.updates()
    assert request["chat_join_request"]["user_chat_id"] == stage.sam
    assert change["chat_member"]["via_join_request"] is True
    assert notice["message"]["new_chat_members"][0]["id"] == stage.sam
    present = (400, "Bad Request: USER_ALREADY_PARTICIPANT")
    assert stage.refusal("approveChatJoinRequest", **target) == present
    assert stage.refusal("declineChatJoinRequest", **target) == present


def test_a_declined_person_is_out_and_may_ask_again(stage: Stage) -> None:
    stage.tg.request_join(stage.sam, stage.group)
    stage.call("declineChatJoinRequest", chat_id=stage.group, user_id=stage.sam)
    assert status(stage, stage.sam) == "left"
    stage.tg.request_join(stage.sam, stage.group)


def test_a_group_that_must_be_asked_cannot_be_walked_into(stage: Stage) -> None:
    with pytest.raises(RefusedError):
        stage.tg.join(stage.sam, stage.group)
    link = stage.call("createChatInviteLink", chat_id=stage.group, creates_join_request=True)
    stage.tg.open_link(stage.sam, link["invite_link"])
    assert stage.updates()[0]["chat_join_request"]["invite_link"] == link
    other = stage.call("createChatInviteLink", chat_id=stage.group)
    stage.tg.open_link(stage.sam, other["invite_link"])
    assert status(stage, stage.sam) == "member"


def test_the_bot_hears_of_its_own_coming_rising_and_going(stage: Stage) -> None:
    chat = stage.tg.add_group("Another", stage.nora)["id"]
    stage.tg.add_bot_to_group(chat, stage.bot, stage.nora)
    stage.tg.promote(chat, stage.bot, **EVERY_RIGHT)
    stage.tg.remove_member(chat, stage.bot)
    statuses = [
        update["my_chat_member"]["new_chat_member"]["status"]
        for update in stage.updates()
        if "my_chat_member" in update
    ]
    assert statuses == ["member", "administrator", "kicked"]


def test_a_bot_that_is_there_is_not_announced_again(stage: Stage) -> None:
    stage.tg.add_bot_to_group(stage.group, stage.bot, stage.nora, {"can_delete_messages": True})
    assert stage.kinds() == ["my_chat_member"]
    with pytest.raises(RefusedError):
        stage.tg.add_bot_to_group(stage.group, stage.bot, stage.nora)
    with pytest.raises(RefusedError):
        stage.tg.add_bot_to_group(stage.group, stage.bot, stage.mara, EVERY_RIGHT)


def test_a_person_who_may_not_react_cannot(stage: Stage) -> None:
    said = stage.tg.send(stage.nora, stage.group, "hi")["message_id"]
    stage.tg.restrict(stage.nora, stage.group, stage.mara, until=stage.tg.clock.now() + timedelta(hours=1))
    with pytest.raises(RefusedError):
        stage.tg.react(stage.mara, stage.group, said, "👍")
    stage.pass_time(hours=1)
    stage.tg.react(stage.mara, stage.group, said, "👍")


def test_a_removed_bot_is_told_so(stage: Stage) -> None:
    stage.tg.remove_member(stage.group, stage.bot)
    kicked = (403, "Forbidden: bot was kicked from the supergroup chat")
    assert stage.refusal("sendMessage", chat_id=stage.group, text="x") == kicked


def test_a_bot_that_left_is_told_so(stage: Stage) -> None:
    stage.call("leaveChat", chat_id=stage.group)
    gone = (403, "Forbidden: bot is not a member of the supergroup chat")
    assert stage.refusal("sendMessage", chat_id=stage.group, text="x") == gone
    assert stage.refusal("leaveChat", chat_id=stage.group) == gone


def test_a_group_the_bot_never_saw_does_not_exist_for_it(stage: Stage) -> None:
    hidden = stage.tg.add_group("Hidden", stage.nora)["id"]
    assert stage.refusal("getChat", chat_id=hidden) == (400, "Bad Request: chat not found")


def test_a_basic_group_becomes_a_supergroup_with_a_new_id(stage: Stage) -> None:
    old = stage.tg.add_group("Small", stage.nora, kind="group")["id"]
    stage.tg.add_member(old, stage.mara)
    stage.tg.add_bot_to_group(old, stage.bot, stage.nora, EVERY_RIGHT)
    refused = (400, "Bad Request: method is available only for supergroups")
    mute = {"user_id": stage.mara, "permissions": MUTE}
    assert stage.refusal("restrictChatMember", chat_id=old, **mute) == refused
    stage.updates()
    new = stage.tg.migrate(old)
    first, second = stage.updates()
    assert (first["message"]["chat"]["id"], first["message"]["migrate_to_chat_id"]) == (old, new)
    assert (second["message"]["chat"]["id"], second["message"]["migrate_from_chat_id"]) == (new, old)
    status_code, body = stage.tg.call(
        stage.tg.world.bots[stage.bot].token, "sendMessage", {"chat_id": old, "text": "x"}
    )
    assert status_code == 400
    assert body["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert body["parameters"] == {"migrate_to_chat_id": new}
    stage.call("restrictChatMember", chat_id=new, **mute)


def test_topics_carry_an_implicit_reply_to_their_opening(stage: Stage) -> None:
    forum = stage.tg.add_group("Topics", stage.nora, forum=True)["id"]
    stage.tg.add_bot_to_group(forum, stage.bot, stage.nora, EVERY_RIGHT)
    topic = stage.tg.add_topic(forum, stage.nora, "Evenings")
    said = stage.tg.send(stage.nora, forum, "here", thread_id=topic)
    assert said["is_topic_message"] is True
    assert said["message_thread_id"] == said["reply_to_message"]["message_id"] == topic
    general = stage.tg.send(stage.nora, forum, "there")
    assert "message_thread_id" not in general
    assert "reply_to_message" not in general
    sent = stage.call("sendMessage", chat_id=forum, text="x", message_thread_id=topic)
    assert sent["message_thread_id"] == topic
    for wrong in (1, 999):
        refusal = stage.refusal("sendMessage", chat_id=forum, text="x", message_thread_id=wrong)
        assert refusal == (400, "Bad Request: message thread not found")


def test_a_closed_topic_takes_messages_only_from_those_who_manage_topics(stage: Stage) -> None:
    forum = stage.tg.add_group("Topics", stage.nora, forum=True)["id"]
    stage.tg.add_bot_to_group(forum, stage.bot, stage.nora, EVERY_RIGHT)
    topic = stage.tg.add_topic(forum, stage.nora, "Evenings")
    stage.tg.close_topic(forum, stage.nora, topic)
    closed = stage.refusal("sendMessage", chat_id=forum, text="x", message_thread_id=topic)
    assert closed == (400, "Bad Request: TOPIC_CLOSED")


def test_outside_forums_a_reply_carries_the_id_of_its_chain(stage: Stage) -> None:
    first = stage.tg.send(stage.mara, stage.group, "one")
    second = stage.tg.send(stage.nora, stage.group, "two", reply_to=first["message_id"])
    third = stage.tg.send(stage.mara, stage.group, "three", reply_to=second["message_id"])
    assert second["message_thread_id"] == third["message_thread_id"] == first["message_id"]
    assert "is_topic_message" not in third
    assert "reply_to_message" not in third["reply_to_message"]


def test_a_chat_that_speaks_shows_a_fake_user(stage: Stage) -> None:
    channel = stage.tg.add_group("News", stage.nora, kind="channel")["id"]
    admin = stage.tg.send(stage.nora, stage.group, "hi", as_chat=stage.group)
    assert (admin["from"]["id"], admin["sender_chat"]["id"]) == (1087968824, stage.group)
    other = stage.tg.send(stage.nora, stage.group, "hi", as_chat=channel)
    assert (other["from"]["id"], other["sender_chat"]["id"]) == (136817688, channel)
    assert stage.kinds() == ["message", "message"]
    stage.call("banChatSenderChat", chat_id=stage.group, sender_chat_id=channel)
    with pytest.raises(RefusedError):
        stage.tg.send(stage.nora, stage.group, "again", as_chat=channel)


def test_other_bots_are_left_out_of_the_administrators_unless_asked_for(stage: Stage) -> None:
    other = second_bot(stage)
    stage.tg.promote(stage.group, other)
    ids = {each["user"]["id"] for each in stage.call("getChatAdministrators", chat_id=stage.group)}
    assert ids == {stage.nora, stage.bot}
    everyone = stage.call("getChatAdministrators", chat_id=stage.group, return_bots=True)
    assert other in {each["user"]["id"] for each in everyone}


def test_a_promotion_by_the_bot_can_be_undone_by_the_bot_only(stage: Stage) -> None:
    target = {"chat_id": stage.group, "user_id": stage.mara}
    stage.call("promoteChatMember", **target, can_delete_messages=True)
    assert stage.call("getChatMember", **target)["can_be_edited"] is True
    assert stage.refusal("promoteChatMember", **target, can_post_stories=True) == (
        400,
        "Bad Request: RIGHT_FORBIDDEN",
    )
    stage.call("promoteChatMember", **target)
    assert status(stage, stage.mara) == "member"


def test_a_tag_is_shown_beside_the_members_messages(stage: Stage) -> None:
    stage.call("setChatMemberTag", chat_id=stage.group, user_id=stage.mara, tag="listener")
    assert stage.tg.send(stage.mara, stage.group, "hi")["sender_tag"] == "listener"
    assert stage.tg.member(stage.group, stage.mara)["tag"] == "listener"


def test_people_outside_see_nothing_of_a_group(stage: Stage) -> None:
    stage.tg.send(stage.mara, stage.group, "among us")
    assert stage.tg.transcript(stage.group, viewer=stage.sam) == []
    assert stage.tg.transcript(stage.group, viewer=stage.mara)
    with pytest.raises(RefusedError):
        stage.tg.send(stage.sam, stage.group, "let me in")
