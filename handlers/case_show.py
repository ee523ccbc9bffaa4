"""Putting a case's card before moderators: sending it, sending it anew, and keeping the newest one up to date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from content.texts import Html
from domain.wishes import Urgency, Wish
from handlers import case_cards, case_names
from handlers.kit import wishes
from handlers.kit.context import Context
from storage import outbox, people
from storage.cases import Case


@dataclass(frozen=True, slots=True)
class Desk:
    """Where alerts go. `spare` is the person who is told when the moderators' chat can't be reached."""

    chat_id: int
    spare: int | None = None

    @property
    def is_person(self) -> bool:
        """Whether this is one person's private chat and not a moderators' chat."""
        return self.chat_id > 0


async def show_again(context: Context, case: Case, *, before: str = "", loud: bool = True) -> None:
    """Send the card anew, with sound; of the old one a line is left, so that there is one card to read and press."""
    if case.moderators_chat_id is None:
        return
    desk = Desk(case.moderators_chat_id, await _spare_of(context, case))
    language = await case_cards.language_for(context, case)
    moved = context.program.texts.say(language, "case-moved", number=str(case.number))
    moved = case_names.marked(context, case, language, moved)
    for chat_id, _, _ in await _places(context, case, desk):
        name = case_cards.card_name(case.number)
        context.wish(wishes.edit(chat_id, moved, refers_to=name, urgency=Urgency.CRISIS))
    await show(context, desk, case, loud=loud, before=before)


async def refresh(context: Context, case: Case) -> None:
    """Bring the newest card up to date; one that somebody deleted comes again, silently."""
    if case.moderators_chat_id is None:
        return
    desk = Desk(case.moderators_chat_id)
    for chat_id, pressable, words in await _places(context, case, desk):
        text = await case_cards.card(context, case, words=words)
        keyboard = await case_cards.buttons(context, case, chat_id) if pressable else None
        name, about = case_cards.card_name(case.number), case.user_id
        anew = wishes.send(
            chat_id, text, keyboard=keyboard, silent=True, urgency=Urgency.MODERATION, keep_as=name, about=about
        )
        context.wish(
            wishes.edit(
                chat_id,
                text,
                refers_to=name,
                keyboard=keyboard,
                urgency=Urgency.MODERATION,
                about=about,
                otherwise=(anew,) if case.is_open else (),
            )
        )


async def empty_copies(context: Context, case: Case) -> None:
    """Take the words from cards that some moderators got in private, of somebody who asked for erasure."""
    name = case_cards.card_name(case.number)
    text = await case_cards.card(context, case, words=False)
    for chat_id in await outbox.chats_keeping(context.unit, name):
        if chat_id != case.moderators_chat_id:
            context.wish(wishes.edit(chat_id, text, refers_to=name, urgency=Urgency.MODERATION))


async def show(
    context: Context, desk: Desk, case: Case, *, loud: bool, late: datetime | None = None, before: str = ""
) -> None:
    """Send the card of a case to whoever looks after it."""
    urgency = Urgency.CRISIS if loud else Urgency.MODERATION
    for chat_id, pressable, words in await _places(context, case, desk):
        text = Html(before + await case_cards.card(context, case, late=late, words=words))
        context.wish(
            wishes.send(
                chat_id,
                text,
                keyboard=await case_cards.buttons(context, case, chat_id) if pressable else None,
                silent=not loud,
                urgency=urgency,
                keep_as=case_cards.card_name(case.number),
                about=case.user_id,
                otherwise=await _to_spare(context, desk, case, before, urgency) if chat_id == desk.chat_id else (),
            )
        )


async def _places(context: Context, case: Case, desk: Desk) -> list[tuple[int, bool, bool]]:
    """The chats a card is shown in, whether it can be pressed there, and whether words stand on it.

    A member who reads the moderators' chat sees no words and nothing to press about themselves: the others get it in
    private. Where none of them can be reached so, the buttons stay, for they are the others' only way.
    """
    if desk.is_person or not case.is_open or not await case_cards.is_one_of_them(context, case):
        return [(desk.chat_id, True, True)]
    others = [each for each in await case_names.colleagues(context, case) if each.reachable]
    return [(desk.chat_id, not others, False), *((each.user_id, True, True) for each in others)]


async def _spare_of(context: Context, case: Case) -> int | None:
    """Who hears of a case where its moderators' chat can't be reached: whoever set Waymark up, if they can be."""
    home = await case_cards.home_of(context, case.chat_id, case.moderators_chat_id)
    keeper_id = home.added_by if home is not None else None
    keeper = await people.get(context.unit, keeper_id) if keeper_id not in (None, case.user_id) else None
    return keeper.user_id if keeper is not None and keeper.reachable else None


async def _to_spare(context: Context, desk: Desk, case: Case, before: str, urgency: Urgency) -> tuple[Wish, ...]:
    """What follows when the moderators' chat refuses: the person who set Waymark up hears of it, without buttons."""
    if desk.is_person or desk.spare is None:
        return ()
    language = await context.language_of(desk.spare, case.chat_id)
    text = Html(before + await case_cards.card(context, case, words=False))
    said = context.program.texts.say(language, "case-undelivered", card=text)
    keyboard = context.private_keyboard(language=language)
    return (wishes.send(desk.spare, said, keyboard=keyboard, urgency=urgency, about=case.user_id),)
