"""The private chat's front door: /start, the menu, help, about, and words nobody asked for. It keeps no words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from telegram import Update

from content.texts import Html
from handlers.kit.context import Context
from handlers.kit.facts import Need
from handlers.kit.feature import Audience, Button, Command, Feature, Listener, MenuEntry, Owned, Where
from handlers.kit.raw import MEDIA, Raw, command, is_group, is_private, message
from handlers.kit.rights import permitted
from handlers.kit.screens import change_person, in_rows, is_answered, menu_button, show, show_door
from handlers.kit.wishes import button
from storage import links, people
from storage.cache import Caches
from storage.personal_data import erase_conversations, erase_links

QUIET_FOR = timedelta(hours=1)
UNTYPED = frozenset({"home", "care"})  # what waits for words of a kind nobody has to be asked for
SHORTCUTS = frozenset({"help", "menu", "about", "privacy", "mydata", "settings", "breathe", "helplines"})


async def start(update: Update, context: Context) -> None:
    """Say who is speaking, or go where the link leads."""
    if not context.in_private:
        if not is_answered(context):
            show_door(context, "home-private-group", "hello")
        return
    if context.person is None or not context.person.reachable:
        await change_person(context, reachable=True)
    await people.stop_asking(context.unit, context.user_id)
    given = command(context.raw, context.program.username)
    payload = given[1] if given else ""
    if payload in ("", "hello"):
        context.reply(context.t("home-welcome"), context.private_keyboard([menu_button(context)]))
    elif payload in SHORTCUTS:
        await _run_as_typed(update, context, payload)
    else:
        await _follow(update, context, payload)


async def menu(update: Update, context: Context) -> None:
    """Show everything Waymark can do in private, as buttons."""
    if not context.in_private:
        show_door(context, "home-private-group", "menu")
        return
    await people.stop_asking(context.unit, context.user_id)
    context.reply(context.t("home-menu"), context.private_keyboard(*in_rows(_menu_buttons(context))))


async def tell_help(update: Update, context: Context) -> None:
    """List the commands of this place, for this person."""
    if context.in_private:
        show(context, _private_help(context), context.private_keyboard([menu_button(context)]))
        return
    staff = bool(permitted(context, "admin"))
    sections = [context.t("home-help-group"), _listed(context, Where.GROUP, staff=False)]
    if staff:
        sections += [context.t("home-help-moderators"), _listed(context, Where.GROUP, staff=True)]
    context.reply("\n".join(sections), silent=True)


async def tell_about(update: Update, context: Context) -> None:
    """Say what Waymark is and is not."""
    if context.in_private:
        show(context, context.t("home-about"), context.private_keyboard([menu_button(context)]))
    else:
        context.reply(context.t("home-about"), silent=True)


async def cancel(update: Update, context: Context) -> None:
    """Stop waiting for an answer."""
    asked = await people.question_for(context.unit, context.user_id)
    await people.stop_asking(context.unit, context.user_id)
    waited = asked is not None and asked[0] != "home"
    words = context.t("home-cancelled" if waited else "home-nothing-to-cancel")
    show(context, words, context.private_keyboard([menu_button(context)]))


async def read_text(update: Update, context: Context) -> None:
    """Hand a private text to the feature that asked for it; else say once an hour that Waymark can't converse."""
    asked = await people.question_for(context.unit, context.user_id)
    answer = context.program.registry.answers.get(asked[:2]) if asked else None
    if asked is not None and answer is not None:
        await answer(update, context, (message(context.raw) or {}).get("text", ""), asked[2])
    elif not is_answered(context):
        await _say_once(context, "home-unknown-text")


async def see_media(update: Update, context: Context) -> None:
    """Say that pictures and sounds can't be read here, without ending a question that is open."""
    asked = await people.question_for(context.unit, context.user_id)
    if is_answered(context) or (asked is not None and asked[0] in UNTYPED):
        return
    if asked is None:
        await _say_once(context, "home-only-text")
    else:
        context.reply(context.t("home-only-text-please"), context.private_keyboard([_cancel_button(context)]))


async def stay_quiet(update: Update, context: Context, text: str, payload: dict[str, Any]) -> None:
    """The answer to nothing: within the hour after "I don't read between the lines" nothing is repeated."""


async def miss_command(update: Update, context: Context) -> None:
    """Be kind about a command no feature has, or one that belongs in a group."""
    given = command(context.raw, context.program.username)
    known = {
        name: entry for _, entry in context.program.registry.commands() for name in (entry.name, *entry.aliases)
    }  # fmt: skip
    entry = known.get(given[0]) if given else None
    if entry is None:
        context.reply(context.t("home-unknown-command"), context.private_keyboard([menu_button(context)]))
    elif Where.PRIVATE not in entry.where:
        words = context.t("home-group-command", command=entry.name)
        context.reply(words, context.private_keyboard([menu_button(context)]))


async def _follow(update: Update, context: Context, token: str) -> None:
    link = await links.follow(context.unit, token, context.user_id)
    handler = context.program.registry.deep_links.get(link.kind) if link else None
    if link is None or handler is None:
        context.reply(context.t("home-link-gone"), context.private_keyboard([menu_button(context)]))
    else:
        await handler(update, context, link)


async def _run_as_typed(update: Update, context: Context, name: str) -> None:
    """Do what the command of this name does, as though it had been typed without anything behind it."""
    entry = next((each for _, each in context.program.registry.commands() if each.name == name), None)
    if entry is None:
        await menu(update, context)
        return
    before = context.raw
    entity = {"type": "bot_command", "offset": 0, "length": len(name) + 1}
    context.moment.raw = {**before, "message": {**before["message"], "text": f"/{name}", "entities": [entity]}}
    try:
        await entry.handler(update, context)
    finally:
        context.moment.raw = before


async def _say_once(context: Context, key: str) -> None:
    until = context.now + QUIET_FOR
    await people.ask(context.unit, context.user_id, "home", "quiet", {}, until)
    context.reply(context.t(key), context.private_keyboard([menu_button(context)]))


def _menu_buttons(context: Context) -> list[dict[str, str]]:
    entries = [entry for feature in context.program.registry.features for entry in feature.menu]
    return [button(context.label(entry.label), entry.data) for entry in sorted(entries, key=lambda entry: entry.rank)]


def _cancel_button(context: Context) -> dict[str, str]:
    return button(context.label("button-cancel"), "home:cancel")


def _private_help(context: Context) -> str:
    here = _listed(context, Where.PRIVATE, staff=False)
    there = _listed(context, Where.GROUP, staff=False, but_not=Where.PRIVATE)
    sections = [context.t("home-help-private"), here]
    if there:
        sections += [context.t("home-help-in-groups"), there]
    return "\n".join(sections)


def _listed(context: Context, place: Where, *, staff: bool, but_not: Where | None = None) -> Html:
    lines = [
        f"/{entry.name} – {context.t(f'command-{entry.name}')}"
        for entry in _commands(context, place, staff=staff)
        if but_not is None or but_not not in entry.where
    ]
    return Html("\n".join(lines))


def _commands(context: Context, place: Where, *, staff: bool) -> Iterable[Command]:
    """The commands of a place; one that asks for a right in groups belongs to the moderators there."""
    for _, entry in context.program.registry.commands():
        for_staff = entry.audience is Audience.MODERATORS or (entry.right is not None and Where.GROUP in place)
        if place in entry.where and entry.audience is not Audience.NOBODY and for_staff is staff:
            yield entry


def is_private_text(raw: Raw, _caches: Caches) -> bool:
    """A plain text in private: no command, no service message."""
    found = message(raw)
    return found is not None and is_private(raw) and "text" in found and not found["text"].startswith("/")


def is_private_media(raw: Raw, _caches: Caches) -> bool:
    found = message(raw)
    return found is not None and is_private(raw) and not MEDIA.isdisjoint(found)


def is_private_command(raw: Raw, _caches: Caches) -> bool:
    """Anything in private that begins like a command; whose command it is, its handler finds out."""
    found = message(raw)
    return found is not None and is_private(raw) and found.get("text", "").startswith("/")


def needs(raw: Raw) -> Iterable[Need]:
    """Who moderates the group, where /help is asked for in one."""
    found = message(raw)
    if found is not None and is_group(raw) and found.get("text", "").startswith("/help"):
        yield Need(found["chat"]["id"])


FEATURE = Feature(
    name="home",
    commands=(
        Command("menu", menu),
        Command("help", tell_help),
        Command("about", tell_about),
        Command("start", start, audience=Audience.NOBODY),
        Command("cancel", cancel, where=Where.PRIVATE, audience=Audience.NOBODY),
    ),
    buttons=(Button("menu", menu), Button("help", tell_help), Button("about", tell_about), Button("cancel", cancel)),
    listeners=(
        Listener(is_private_text, read_text),
        Listener(is_private_media, see_media),
        Listener(is_private_command, miss_command),
    ),
    answers={"quiet": stay_quiet},
    menu=(MenuEntry("menu-help", "home:help", 90), MenuEntry("menu-about", "home:about", 95)),
    needs=needs,
    tables=(
        Owned("conversation", "mydata-conversation", erase_conversations),
        Owned("deep_link", "mydata-deep-link", erase_links),
    ),
)
