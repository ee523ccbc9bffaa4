"""Reply markups: what Telegram accepts and what of it ends up in a message. Presses are handled elsewhere."""

from typing import Any

from sandbox.errors import bad_request
from sandbox.markup import link_target
from sandbox.params import Params
from sandbox.users import Json

LONGEST_DATA = 64
MOST_BUTTONS = 100
OTHER_MARKUPS = ("keyboard", "remove_keyboard", "force_reply")
PASSED_ON = (
    "login_url",
    "web_app",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
STYLES = ("danger", "success", "primary")


def reply_markup(params: Params) -> Json | None:
    """The inline keyboard a message gets, or None; other markups are checked and leave no trace in it."""
    markup = params.mapping("reply_markup")
    if not markup:
        return None
    rows = markup.get("inline_keyboard")
    if rows is None:
        if not any(name in markup for name in OTHER_MARKUPS):
            raise bad_request("object expected as reply markup")
        return None
    if not isinstance(rows, list):
        raise bad_request('can\'t parse reply keyboard markup: Field "inline_keyboard" must be of type Array')
    keyboard = [[_button(button) for button in row] for row in rows if row]
    if sum(len(row) for row in keyboard) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": keyboard} if keyboard else None


def _button(button: Any) -> Json:
    if not isinstance(button, dict) or not str(button.get("text") or "").strip():
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    shown: Json = {"text": str(button["text"])}
    for name in ("icon_custom_emoji_id", "style"):
        if button.get(name) is not None:
            shown[name] = button[name]
    if shown.get("style", "primary") not in STYLES:
        raise bad_request("can't parse inline keyboard button: invalid button style specified")
    return shown | _action(button, shown["text"])


def _action(button: dict[str, Any], text: str) -> Json:
    if button.get("url") is not None:
        target = link_target(str(button["url"]))
        if target is None:
            raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL specified")
        return {"url": target}
    if button.get("callback_data") is not None:
        data = str(button["callback_data"])
        if not 1 <= len(data.encode()) <= LONGEST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
        return {"callback_data": data}
    for name in PASSED_ON:
        if button.get(name) is not None:
            return {name: button[name]}
    problem = "Text buttons are unallowed in the inline keyboard"
    raise bad_request(f"can't parse inline keyboard button: {problem}")


def has_button(markup: Json | None, data: str) -> bool:
    """Whether a keyboard carries a button with this data."""
    rows = markup["inline_keyboard"] if markup else []
    return any(button.get("callback_data") == data for row in rows for button in row)
