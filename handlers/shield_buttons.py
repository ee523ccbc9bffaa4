"""What moderators decide about a held message: put it back, keep it out, warn; and when its words are forgotten."""

from __future__ import annotations

from collections.abc import Iterable

from telegram import Update

from domain.cases import read_number
from domain.shield import KEEP_HELD_FOR, KEEP_WORDS_FOR, UNDECIDED, Kind, State
from domain.wishes import Urgency
from handlers import case_cards, moderation_by_rule, shield_notices, shield_words
from handlers.kit import interlock, wishes
from handlers.kit.context import Context
from handlers.kit.rights import permitted
from storage import chats, held_messages, people, schedule
from storage.chats import Chat
from storage.held_messages import Held
from storage.schedule import Occasion

DELETE = "can_delete_messages"
RESTRICT = "can_restrict_members"


async def ask_how(_update: Update, context: Context) -> None:
    """Put it back: folded or plain? What was never wrong is put back as it was."""
    found = await _pressed(context, (State.HIDDEN,))
    if found is None:
        return
    held, group = found
    language = case_cards.spoken_in(context, group)
    plain = context.program.texts.plain
    rows = [
        [wishes.button(plain(language, f"shield-button-{each}"), f"shield:{each}:{held.number}")]
        for each in ("fold", "plain", "card")
    ]
    alone = context.chat_id > 0
    context.toast()
    context.change_pressed_keyboard(
        context.private_keyboard(*rows, language=language) if alone else wishes.keyboard(*rows)
    )


async def put_back_folded(_update: Update, context: Context) -> None:
    await _put_back(context, folded=True)


async def put_back_plain(_update: Update, context: Context) -> None:
    await _put_back(context, folded=False)


async def keep_out(_update: Update, context: Context) -> None:
    """It stays out; nothing else follows for its author."""
    found = await _pressed(context, (State.HIDDEN,))
    if found is not None and await _decide(context, found[0], State.CONFIRMED, (State.HIDDEN,)):
        context.toast()


async def leave(_update: Update, context: Context) -> None:
    """It stays where it is."""
    found = await _pressed(context, (State.SHOWN,))
    if found is not None and await _decide(context, found[0], State.RESTORED, (State.SHOWN,)):
        context.toast()


async def take_out(_update: Update, context: Context) -> None:
    """A moderator takes it out; of its author it is said that they did nothing wrong, unless they pushed somebody."""
    found = await _pressed(context, (State.SHOWN,), right=DELETE)
    if found is None:
        return
    held, group = found
    if not await _decide(context, held, State.CONFIRMED, (State.SHOWN,)):
        return
    context.toast()
    met = () if held.kind is Kind.GOADING else await shield_words.author_note(context, group, held)
    language = case_cards.spoken_in(context, group)
    words = context.program.texts.say(language, "shield-not-deleted", number=str(held.number))
    failed = wishes.send(context.chat_id, words, silent=True)
    gone = wishes.delete(
        held.chat_id, held.message_id, urgency=Urgency.MODERATION, about=held.user_id, then=met, otherwise=(failed,)
    )
    if held.user_id is None or await interlock.protects(context, held.user_id) is None or held.kind is Kind.GOADING:
        context.wish(gone)
        return
    kept = await held_messages.words_of(context.unit, context.program.seal, held.number)
    name, thread = (kept.name, kept.thread) if kept is not None else ("…", None)
    context.wish(shield_words.stand_in(context, group, held, name, thread=thread, then=(gone,), otherwise=(failed,)))


async def warn(_update: Update, context: Context) -> None:
    """A moderator warns its author, who has an open case or was not warned already; the message's fate stays open."""
    found = await _pressed(context, tuple(State), right=RESTRICT)
    if found is None or found[0].user_id is None:
        return
    held, group = found
    assert held.user_id is not None
    known = await people.get(context.unit, held.user_id)
    reason = context.program.texts.plain(group.language, "shield-reason-goading")
    name = known.name if known is not None else str(held.user_id)
    done = await moderation_by_rule.warn(context, group, held.user_id, name, reason, ordered_by=context.user_id)
    context.toast(context.label("shield-toast-warned" if done else "shield-toast-warned-already"))


async def show(_update: Update, context: Context) -> None:
    """The words once more, folded, for whoever wants to read them."""
    found = await _pressed(context, tuple(State))
    if found is None:
        return
    held, group = found
    kept = await held_messages.words_of(context.unit, context.program.seal, held.number)
    if kept is None:
        context.toast(context.label("shield-toast-erased"), alert=True)
        return
    language = case_cards.spoken_in(context, group)
    pressed = context.raw["callback_query"].get("message") or {}
    context.toast()
    context.reply(
        shield_notices.fold(context, language, kept.text),
        context.private_keyboard(language=language) if context.chat_id > 0 else None,
        reply_to=pressed.get("message_id"),
        silent=True,
        about=held.user_id,
    )


async def show_card(_update: Update, context: Context) -> None:
    """Back to the first buttons."""
    found = await _pressed(context, tuple(State))
    if found is not None:
        context.toast()
        language = case_cards.spoken_in(context, found[1])
        context.change_pressed_keyboard(shield_notices.keyboard(context, language, found[0]))


async def plan_forgetting(context: Context, held: Held) -> None:
    """The words leave after two weeks, the rest after a month."""
    for name, after in (("forget_words", KEEP_WORDS_FOR), ("forget", KEEP_HELD_FOR)):
        await schedule.plan(
            context.unit,
            f"shield.{name}",
            held.chat_id,
            str(held.number),
            context.now + after,
            payload={"number": held.number},
        )


async def forget_words(occasion: Occasion, context: Context) -> None:
    """Erase the words here, and from a notice on which nobody decided."""
    held = await held_messages.get(context.unit, int(occasion.payload["number"]))
    if held is None:
        return
    await held_messages.forget_words(context.unit, held.number)
    if held.state in UNDECIDED and held.moderators_chat_id is not None:
        group = await chats.get(context.unit, held.chat_id)
        text = context.program.texts.say(case_cards.spoken_in(context, group), "shield-erased", number=str(held.number))
        name = shield_notices.notice_name(held.number)
        keyboard = context.private_keyboard() if held.moderators_chat_id > 0 else None
        context.wish(wishes.edit(held.moderators_chat_id, text, refers_to=name, keyboard=keyboard))


async def forget(occasion: Occasion, context: Context) -> None:
    await held_messages.forget(context.unit, int(occasion.payload["number"]))


async def empty(occasion: Occasion, context: Context) -> None:
    """Take words and name from the notice of a message whose author had everything about them erased."""
    home = await case_cards.home_of(context, None, occasion.chat_id)
    number = int(occasion.payload["number"])
    text = context.program.texts.say(case_cards.spoken_in(context, home), "shield-erased", number=str(number))
    keyboard = context.private_keyboard() if occasion.chat_id > 0 else None
    name = shield_notices.notice_name(number)
    context.wish(wishes.edit(occasion.chat_id, text, refers_to=name, keyboard=keyboard))


async def _put_back(context: Context, *, folded: bool) -> None:
    found = await _pressed(context, (State.HIDDEN,))
    if found is None:
        return
    held, group = found
    kept = await held_messages.words_of(context.unit, context.program.seal, held.number)
    if kept is None:
        context.toast(context.label("shield-toast-erased"), alert=True)
        return
    if await _decide(context, held, State.RESTORED, (State.HIDDEN,)):
        context.toast()
        context.wish(
            shield_words.put_back(context, group, held, kept, folded=folded),
            wishes.delete(held.chat_id, refers_to=shield_notices.stand_in_name(held.number)),
        )


async def _decide(context: Context, held: Held, state: State, before: Iterable[State]) -> bool:
    """Note the decision and let the notice say it, without the words; of two at once the second is told."""
    if not await held_messages.decide(context.unit, held.number, state, context.user_id, before):
        context.toast(context.label("shield-toast-decided"))
        return False
    decided = await held_messages.get(context.unit, held.number)
    assert decided is not None
    text, markup = await shield_notices.standing(context, decided, context.name)
    context.change_pressed(text, markup, urgency=Urgency.MODERATION, about=held.user_id)
    return True


async def _pressed(
    context: Context, states: tuple[State, ...], *, right: str | None = None
) -> tuple[Held, Chat] | None:
    """The held message of a button. Whoever is in the chat its notice went to may act; nobody on their own."""
    held = await held_messages.get(context.unit, read_number((context.arguments or [""])[-1]))
    group = await chats.get(context.unit, held.chat_id) if held is not None else None
    if held is None or group is None or held.moderators_chat_id != context.chat_id:
        context.toast(context.label("shield-toast-gone"))
    elif held.user_id == context.user_id:
        context.toast(context.label("shield-toast-own"), alert=True)
    elif held.state not in states:
        context.toast(context.label("shield-toast-decided"))
    elif right is None or _may(context, right, held.chat_id):
        return held, group
    return None


def _may(context: Context, right: str, chat_id: int) -> bool:
    allowed = permitted(context, right, chat_id)
    if not allowed:
        context.toast(context.label("toast-rights-unknown" if allowed is None else "toast-rights-missing"))
    return bool(allowed)
