"""After a false alarm: whether one sentence may be kept, without a name, so that the rules get better. Asked once."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from domain.cases import read_number
from handlers.kit import wishes
from handlers.kit.context import Context
from handlers.kit.raw import Raw, is_private, pressed
from storage import case_texts, cases, confirmations, donations
from storage.cache import Caches
from storage.cases import Case

ASKED_FOR = timedelta(days=1)


def is_cleared(raw: Raw, _caches: Caches) -> bool:
    """Whether somebody said in private that it was a quote, or that all is well; care answers that first."""
    data = pressed(raw)
    return data is not None and data[:2] == ["care", "okay"] and is_private(raw)


async def offer(_update: Update, context: Context) -> None:
    """Ask once; without a sentence that moderators could read anyway there is nothing to ask for."""
    case = await _own_case(context)
    if case is None or await _sentence(context, case) is None:
        return
    rows = [
        [wishes.button(context.label(f"shield-button-{each}"), f"shield:{action}:{case.number}")]
        for each, action in (("give", "give"), ("give-not", "no"))
    ]
    context.reply(
        context.t("shield-donate"), context.private_keyboard(*rows), silent=True, key=f"shield-donate:{case.number}"
    )


async def ask_again(_update: Update, context: Context) -> None:
    """Show the sentence, and ask a second time."""
    case = await _own_case(context)
    sentence = await _sentence(context, case) if case is not None else None
    if case is None or sentence is None:
        context.toast(context.label("toast-gone"))
        return
    token = await confirmations.keep(
        context.unit,
        context.chat_id,
        {"case": case.number},
        ASKED_FOR,
        asked_of=context.user_id,
        about=context.user_id,
    )
    rows = [
        [wishes.button(context.label(f"shield-button-{each}"), f"shield:{data}")]
        for each, data in (("give-this", f"yes:{token}"), ("give-not", "no"))
    ]
    context.toast()
    context.change_pressed(
        context.t("shield-donate-sure", sentence=sentence), context.private_keyboard(*rows), about=context.user_id
    )


async def give(_update: Update, context: Context) -> None:
    """Keep it once, sealed, with the rules it met; from then on nobody can tell whose it was."""
    token = (context.arguments or [""])[0]
    asked = await confirmations.find(context.unit, context.chat_id, token)
    case = await cases.get(context.unit, asked.wanted["case"]) if asked is not None else None
    sentence = await _sentence(context, case) if case is not None else None
    if case is None or sentence is None or not await confirmations.take(context.unit, token):
        context.toast(context.label("toast-gone"))
        return
    await donations.give(context.unit, context.program.seal, sentence, case.rules)
    context.toast()
    context.change_pressed(context.t("shield-donate-thanks"), context.private_keyboard())


async def decline(_update: Update, context: Context) -> None:
    context.toast()
    context.change_pressed(context.t("shield-donate-not"), context.private_keyboard())


async def _own_case(context: Context) -> Case | None:
    case = await cases.get(context.unit, read_number((context.arguments or [""])[0]))
    return case if case is not None and case.user_id == context.user_id else None


async def _sentence(context: Context, case: Case) -> str | None:
    """The newest of the case's sealed sentences that this member wrote."""
    found = await case_texts.newest(context.unit, context.program.seal, case.number, case_texts.SIGNAL, 1)
    return found[0].text if found and found[0].author == context.user_id else None
