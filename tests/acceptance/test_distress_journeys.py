"""A member in distress (J2) and somebody who worries about one (J3), from first word to end, over real HTTP."""

from __future__ import annotations

from acceptance.evening import Evening, labels
from content.packs import load_pack

CRISIS = "I can't do this any more. I don't want to wake up tomorrow, I want to end my life."
DANGER = "Are you in danger right this minute?"
PUBLIC = "Thank you for saying this here."
WORRY = "she has been saying goodbye to people"
CARD = "is thinking of you and asked me to leave this"


def heard(evening: Evening, chat: int, words: str) -> int:
    """How often Waymark said something in a chat."""
    return sum(words in said for said in evening.texts(chat))


# -- J2: a member in distress -----------------------------------------------------------------------


async def test_a_member_in_distress_is_led_to_people_and_the_next_day_is_a_quiet_one(evening: Evening) -> None:
    await evening.start(evening.mara)
    written = evening.say(evening.mara, evening.group, CRISIS)
    line = await evening.sees(evening.group, PUBLIC)
    assert line["reply_to_message"]["message_id"] == written
    assert len(line["text"]) <= 300
    await evening.sees(evening.mara, DANGER)
    await evening.press(evening.mara, evening.mara, "Not this minute, but bad")
    lines = await evening.sees(evening.mara, "Livslinien")
    assert "112" in lines["text"]
    assert "Other country" in labels(lines)
    await evening.press(evening.mara, evening.mara, "I don’t know what to say")
    await evening.sees(evening.mara, "You can read this out, or paste it")
    await evening.press(evening.mara, evening.mara, "Ask a moderator")
    await evening.sees(evening.mara, "Nobody has answered yet")
    await evening.sees(evening.moderators, "Asks for a person")
    await evening.press(evening.jonas, evening.moderators, "I’ll take it")
    await evening.sees(evening.mara, "a person, not only me")
    await evening.settled()
    assert not [said for said in evening.texts(evening.group) + evening.texts(evening.mara) if "wake up" in said]

    await evening.comes("09:00")
    await evening.passes(hours=2)
    posted = await evening.sees(evening.group, "🌱")
    heavy = [item.text for item in load_pack("en").prompts if item.heavy_day]
    assert any(text.split(".")[0] in posted["text"] for text in heavy), "the day after a crisis is a heavy one"


async def test_one_answer_in_six_hours_however_many_cries_and_all_of_them_reach_the_moderators(
    evening: Evening,
) -> None:
    await evening.start(evening.mara)
    for _ in range(3):
        evening.say(evening.mara, evening.group, CRISIS)
        await evening.passes(minutes=90)
    assert heard(evening, evening.group, PUBLIC) == 1
    assert heard(evening, evening.mara, DANGER) == 1
    await evening.sees(evening.moderators, "3 messages so far")
    await evening.passes(hours=5)
    evening.say(evening.mara, evening.group, CRISIS)
    await evening.settled()
    assert heard(evening, evening.group, PUBLIC) == 2


async def test_words_behind_a_spoiler_are_read_and_stay_behind_one(evening: Evening) -> None:
    cover = {"type": "spoiler", "offset": 0, "length": len(CRISIS)}
    evening.tg.send(evening.mara, evening.group, CRISIS, entities=[cover])
    await evening.sees(evening.group, PUBLIC)
    card = await evening.sees(evening.moderators, "Case 1")
    covers = [each for each in card["entities"] if each["type"] == "spoiler"]
    assert [each["length"] for each in covers] == [len(CRISIS)]


async def test_with_nobody_on_duty_nothing_a_member_reads_promises_a_person(evening: Evening) -> None:
    await evening.start(evening.mara)
    evening.say(evening.jonas, evening.moderators, "/roster sun 08-09")
    await evening.sees(evening.moderators, "Nobody is on duty")
    evening.say(evening.mara, evening.group, CRISIS)
    line = await evening.sees(evening.group, PUBLIC)
    assert "No moderator is on duty right now; I’ve left them a note." in line["text"]
    await evening.sees(evening.moderators, "Case 1")
    await evening.walk(evening.mara, "Not this minute, but bad", "Ask a moderator")
    answer = await evening.sees(evening.mara, "No moderator is on duty right now.")
    assert "Livslinien" in answer["text"]
    assert not [said for said in evening.texts(evening.mara) if "I’ve told the moderators" in said]


async def test_a_country_is_remembered_only_after_a_yes(evening: Evening) -> None:
    await evening.start(evening.mara)
    for choice, shown in (("Only for now", "Livslinien"), ("Remember it", "Teléfono de la Esperanza")):
        await evening.asks(evening.mara, "/helplines España", "Teléfono de la Esperanza")
        await evening.press(evening.mara, evening.mara, choice)
        await evening.settled()
        await evening.asks(evening.mara, "/helplines", shown)


# -- J3: worried about another member ---------------------------------------------------------------


async def worry(evening: Evening, who: int, about: int) -> int:
    """Answer somebody's message with `/care`, and see the private screen; gives the id of the command."""
    before = evening.last_id(who)
    said = evening.say(about, evening.group, "Good night, all of you")
    command = evening.say(who, evening.group, "/care", reply_to=said)
    await evening.sees(who, "You’re worried about", after=before)
    return command


async def wish_card(evening: Evening, who: int, about: int) -> str:
    """Ask for an unsigned card, and give back what is answered to that."""
    await worry(evening, who, about)
    before = evening.last_id(who)
    await evening.press(who, who, "Leave an unsigned card")
    answer = await evening.sees(who, after=before)
    await evening.settled()
    return str(answer["text"])


async def test_who_worries_tells_the_team_and_the_member_learns_nothing(evening: Evening) -> None:
    for each in (evening.ali, evening.mara):
        await evening.start(each)
    public, private = evening.texts(evening.group), evening.texts(evening.mara)
    command = await worry(evening, evening.ali, evening.mara)
    shown = evening.messages(evening.ali)[-1]
    assert labels(shown)[:4] == ["Tell the team", "Leave an unsigned card", "How do I answer?", "I’m shaken myself"]
    await evening.press(evening.ali, evening.ali, "Tell the team")
    await evening.asks(evening.ali, WORRY, "Only the team sees this, and that it came from you.")
    note = await evening.sees(evening.moderators, "Ali is worried about Mara")
    assert WORRY in note["text"]
    assert "spoiler" in [each["type"] for each in note["entities"]]
    card = await evening.sees(evening.moderators, "Case 1 · Mara")
    assert "Ali" not in card["text"]
    await evening.press(evening.ali, evening.ali, "How do I answer?")
    how = await evening.sees(evening.ali, "Say what you saw, ask directly, stay.")
    assert "no secrecy" in how["text"]
    await evening.settled()
    assert command not in [each["message_id"] for each in evening.tg.transcript(evening.group)]
    assert evening.texts(evening.group) == public
    assert evening.texts(evening.mara) == private


async def test_one_unsigned_card_a_day_for_a_member_and_one_in_six_hours_from_a_sender(evening: Evening) -> None:
    for each in (evening.ali, evening.ines, evening.mara):
        await evening.start(each)
    first = await wish_card(evening, evening.ali, evening.mara)
    card = await evening.sees(evening.mara, CARD)
    assert "Ali" not in card["text"]
    assert (await wish_card(evening, evening.ali, evening.ines)).startswith("One card in six hours")
    evening.say(evening.ines, evening.ines, "/settings")
    await evening.press(evening.ines, evening.ines, "English")
    assert await wish_card(evening, evening.ines, evening.mara) == first, "the second sender learns nothing"
    assert heard(evening, evening.mara, CARD) == 1
    await evening.press(evening.mara, evening.mara, "No such messages, please")
    await evening.passes(hours=25)
    assert await wish_card(evening, evening.ali, evening.mara) == first, "no tells the sender nothing either"
    sent = [call for call in evening.calls("sendMessage", evening.mara) if CARD in str(call.params.get("text"))]
    assert len(sent) == 1


async def test_three_worries_in_bad_faith_cost_the_card_and_never_the_voice(evening: Evening) -> None:
    await evening.start(evening.ali)
    await evening.start(evening.mara)
    for about in (evening.mara, evening.ines, evening.nora):
        await worry(evening, evening.ali, about)
        await evening.press(evening.ali, evening.ali, "Tell the team")
        await evening.press(evening.ali, evening.ali, "Skip")
        await evening.settled()
        await evening.press(evening.jonas, evening.moderators, "Not in good faith")
        await evening.passes(minutes=5)
    assert (await wish_card(evening, evening.ali, evening.mara)).startswith("I don’t leave cards for you")
    assert heard(evening, evening.mara, CARD) == 0
    await evening.press(evening.ali, evening.ali, "Tell the team")
    await evening.sees(evening.ali, "Anything they should know?")


async def test_the_team_hears_of_a_newcomer_who_never_opened_waymark(evening: Evening) -> None:
    newcomer: int = evening.tg.add_user("Tove", None, "en")["id"]
    evening.tg.add_member(evening.group, newcomer)
    await evening.start(evening.ali)
    await worry(evening, evening.ali, newcomer)
    await evening.press(evening.ali, evening.ali, "Tell the team")
    await evening.press(evening.ali, evening.ali, "Skip")
    await evening.sees(evening.moderators, "Ali is worried about Tove")
    await evening.settled()
    assert evening.texts(newcomer) == []
