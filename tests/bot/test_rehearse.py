"""`waymark rehearse` on real files: every form an export comes in, what is left out, and files that are none."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import termios
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench import exports
from bot import cli, rehearse_screening
from bot.rehearse_export import Export

ROOT = Path(__file__).parents[2]
CRISIS = "I want to kill myself tonight"
MONDAY = 1_709_546_400  # 2024-03-04 10:00 UTC


def message(number: int, text: Any = "a quiet day", minutes: int = 0, **fields: Any) -> dict[str, Any]:
    at = MONDAY + 60 * minutes
    made = {
        "id": number,
        "type": "message",
        "date": datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S"),
        "date_unixtime": str(at),
        "from": "Somebody",
        "from_id": "user1",
        "text": text,
    }
    return {key: value for key, value in (made | fields).items() if value is not ...}


def chat(*messages: Any, **fields: Any) -> dict[str, Any]:
    return {"name": "Our group", "type": "private_supergroup", "id": 77, "messages": list(messages)} | fields


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Write an export and rehearse it; give the status, what was printed, and what was said of errors."""
    monkeypatch.chdir(tmp_path)

    def run(export: Any, *options: str) -> tuple[int, str, str]:
        path = tmp_path / "result.json"
        if isinstance(export, bytes):
            path.write_bytes(export)
        elif export is not None:
            path.write_text(json.dumps(export, ensure_ascii=False, indent=1), "utf-8")
        with pytest.raises(SystemExit) as ended:
            cli.main(["rehearse", str(path), *options])
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out, printed.err

    return run


def number(out: str, row: str, column: int = 0) -> int:
    """A number of a table's row."""
    found = re.search(rf"^{re.escape(row)}\s+(.*)$", out, re.MULTILINE)
    assert found, f"{row} is not in\n{out}"
    return int(re.findall(r"[\d,]+", found[1])[column].replace(",", ""))


# -- what a message can look like ------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        {"text": CRISIS},
        {"text": ["I want to ", {"type": "bold", "text": "kill"}, " myself tonight"]},
        {"text": "", "text_entities": [{"type": "plain", "text": CRISIS}]},
        {"text": CRISIS, "photo": "photos/1.jpg", "width": 10, "height": 10},
        {"text": CRISIS, "edited": "2024-03-05T10:00:00", "edited_unixtime": "1709632800"},
        {"text": CRISIS, "forwarded_from": "Somebody Else", "forwarded_from_id": "user5"},
        {"text": CRISIS, "reply_to_message_id": 3, "reactions": [{"type": "emoji", "count": 1, "emoji": "❤"}]},
        {"text": CRISIS, "from": None},
        {"text": CRISIS, "from_id": 1},
        {"text": CRISIS, "date_unixtime": ...},
        {"text": CRISIS, "date": ...},
    ],
    ids=",".join,
)
def test_ones_own_words_are_screened_in_every_form(run, fields) -> None:
    status, out, err = run(chat(message(1, **fields)))
    assert (status, err) == (0, "")
    assert number(out, "Crisis") == 1
    assert number(out, "opened, together") == 1


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"type": "service", "action": "pin_message"}, "service messages (joins, pins, calls …)"),
        ({"text": ""}, "without text (photos, stickers, voice …)"),
        ({"text": [{"type": "blockquote", "text": CRISIS}]}, "nothing but a quotation or code"),
        ({"text": [{"type": "pre", "text": CRISIS, "language": ""}]}, "nothing but a quotation or code"),
        ({"forwarded_from": "News", "forwarded_from_id": "channel9"}, "forwarded from a channel"),
        ({"via_bot": "@gif"}, "made by an inline bot"),
        ({"inline_bot_buttons": [[{"type": "callback", "text": "x", "data": "1"}]]}, "written by a bot"),
        ({"from_id": "channel77"}, "written as a channel or an anonymous administrator"),
        ({"from_id": ...}, "without a sender"),
        ({"date": "yesterday", "date_unixtime": "soon"}, "without a readable date"),
        ({"date": ..., "date_unixtime": ...}, "without a readable date"),
        ({"date": 5, "date_unixtime": "99999999999999999"}, "without a readable date"),
        ({"type": "unsupported"}, "not understood (no message, or without an id)"),
        ({"id": ...}, "not understood (no message, or without an id)"),
    ],
)
def test_what_is_not_somebodys_own_words_is_left_out_and_counted(run, fields, reason) -> None:
    status, out, _ = run(chat(message(1, **({"text": CRISIS} | fields))))
    assert status == 0
    assert number(out, "Crisis") == 0
    assert number(out, reason) == 1


def test_nothing_in_an_export_makes_it_stumble(run) -> None:
    odd = [None, 5, "text", [], {}, {"type": "message"}, message(1, text=[None, 5, {"text": 7}, {"type": "bold"}])]
    status, out, err = run(chat(*odd, message(2, CRISIS), message(3, text={"deep": [[[]]]})))
    assert (status, err) == (0, "")
    assert number(out, "Crisis") == 1
    assert number(out, "not understood (no message, or without an id)") == 6


def test_a_bot_is_known_from_its_first_buttons_on_and_others_can_be_named(run) -> None:
    buttons = [[{"type": "callback", "text": "x", "data": "1"}]]
    bot = {"from_id": "user8", "from": "Quiz"}
    export = chat(message(1, "hello", inline_bot_buttons=buttons, **bot), message(2, CRISIS, **bot), message(3, CRISIS))
    assert number(run(export)[1], "Crisis") == 1
    assert number(run(export, "--leave-out", "user1")[1], "Crisis") == 0
    assert number(run(export, "--leave-out", "nobody", "--leave-out", "Somebody")[1], "of senders you left out") == 1


def test_joins_edits_and_forwards_without_origin_are_told(run) -> None:
    _, out, _ = run(
        chat(
            {"id": 1, "type": "service", "action": "invite_members", "date": "2024-03-04T10:00:00"},
            {"id": 2, "type": "service", "action": "remove_members", "date": "2024-03-04T10:00:00"},
            message(3, edited="2024-03-05T10:00:00"),
            message(4, edited="1970-01-01T01:00:00"),
            message(5, forwarded_from="Somewhere"),
        )
    )
    assert number(out, "service messages: somebody joined") == 1
    assert number(out, "service messages: somebody left or was removed") == 1
    assert "1 message edited later" in out
    assert "1 forwarded message without word of where from" in out


def test_what_a_member_wrote_just_before_counts(run) -> None:
    first, second = message(1, "i'm going to kill"), message(2, "myself tonight", minutes=2)
    assert number(run(chat(first, second))[1], "Crisis") == 1
    assert number(run(chat(first, second | {"from_id": "user2"}))[1], "Crisis") == 0
    assert number(run(chat(first, message(2, "myself tonight", minutes=31)))[1], "Crisis") == 0


def test_an_ordinary_word_after_a_cry_counts_as_little_as_in_the_group(run) -> None:
    export = chat(message(1, "i am going to end my life tonight"), message(2, "ok", 1), message(3, "good night", 2))
    assert re.search(r"Messages recognised +1 ", run(export)[1])


def test_the_sensitivity_can_be_chosen_and_all_three_are_compared(run) -> None:
    for each in ("gentle", "balanced", "alert"):
        _, out, _ = run(chat(message(1, CRISIS)), "--sensitivity", each)
        assert number(out, f"{each} (this report)") == 1


def test_hours_are_those_of_the_export_or_of_a_chosen_zone(run) -> None:
    export = chat(message(1, CRISIS, date="2024-03-04T23:30:00"))
    assert number(run(export)[1], "23:00") == 1
    assert number(run(export, "--time-zone", "Asia/Tokyo")[1], "19:00") == 1
    status, _, err = run(export, "--time-zone", "Mars/Olympus")
    assert status == os.EX_CONFIG
    assert err == "waymark: There is no time zone Mars/Olympus; say one such as Europe/Copenhagen.\n"


def test_weeks_without_anything_are_weeks_too(run) -> None:
    _, out, _ = run(chat(message(1, CRISIS), message(2, minutes=60 * 24 * 20)))
    weeks = re.findall(r"^(2024-\d\d-\d\d) .* (\d+)$", out, re.MULTILINE)
    assert weeks == [("2024-03-04", "1"), ("2024-03-11", "0"), ("2024-03-18", "0")]


def test_control_characters_as_telegram_desktop_writes_them_are_read(run) -> None:
    export = json.dumps(chat(message(1, "a BELL b"), message(2, CRISIS), message(3, r"C:\x41")), indent=1)
    status, out, err = run(export.replace("BELL", r"\x07\x1B").encode())
    assert (status, err) == (0, "")
    assert number(out, "screened") == 3


def test_an_export_of_one_line_and_one_with_a_mark_before_it_are_read(run) -> None:
    export = json.dumps(chat(message(1, CRISIS)), sort_keys=True).encode()
    assert number(run(export)[1], "Crisis") == 1
    assert number(run(b"\xef\xbb\xbf" + export)[1], "Crisis") == 1


# -- an account with many chats --------------------------------------------------------------------


def account(*chats: dict[str, Any], left: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    return {
        "about": "Here is the data.",
        "personal_information": {"user_id": 1, "first_name": "Me"},
        "contacts": {"about": "…", "list": [{"user_id": 2, "first_name": "Friend"}]},
        "chats": {"about": "…", "list": list(chats)},
        "left_chats": {"about": "…", "list": list(left)},
    }


FRIEND = chat(message(1, CRISIS), name="A friend", type="personal_chat", id=5)


def test_an_account_says_which_groups_it_holds_and_how_to_choose(run) -> None:
    export = account(FRIEND, chat(message(1)), left=(chat(message(1), message(2), name="Older", id=78),))
    status, out, err = run(export)
    assert (status, err) == (2, "")
    assert "Choose one with --chat" in out
    assert re.findall(r"^ +(\d+) +(\d+)  (.+)$", out, re.MULTILINE) == [("78", "2", "Older"), ("77", "1", "Our group")]
    assert "1 private chats and channels" in out
    assert "A friend" not in out


@pytest.mark.parametrize("wanted", ["78", "-10078", "older"])
def test_a_chat_is_chosen_by_id_or_name(run, wanted) -> None:
    export = account(chat(message(1)), FRIEND, left=(chat(message(1), message(2, CRISIS), name="Older", id=78),))
    status, out, _ = run(export, f"--chat={wanted}")
    assert status == 0
    assert "Rehearsal of chat 78" in out
    assert number(out, "Crisis") == 1


def test_the_only_group_of_an_account_needs_no_choice(run) -> None:
    status, out, _ = run(account(FRIEND, chat(message(1))))
    assert status == 0
    assert "Rehearsal of chat 77" in out
    assert number(out, "Crisis") == 0


def test_a_chat_that_is_not_there_or_not_the_only_one_of_its_name_is_said(run) -> None:
    both = account(chat(message(1)), chat(message(1), id=78))
    assert run(both, "--chat", "elsewhere")[2] == "waymark: The export holds no chat that --chat elsewhere names.\n"
    assert "choose by id" in run(both, "--chat", "Our group")[2]
    assert run(chat(message(1)), "--chat", "79")[0] == os.EX_CONFIG


def test_a_chat_that_is_no_group_is_called_so(run) -> None:
    assert "This chat is no group (personal_chat)" in run(FRIEND)[1]


# -- files that are broken, or something else ------------------------------------------------------


def test_a_truncated_file_gives_the_place_and_what_was_read_so_far(run) -> None:
    whole = json.dumps(chat(message(1, CRISIS), message(2, "the rest")), indent=1).encode()
    cut = whole[: whole.index(b"the rest") + 3]
    status, out, err = run(cut)
    line, column = cut.count(b"\n") + 1, len(cut) - cut.rindex(b"\n") - 1
    place = f"the file ends in the middle at line {line}, column {column} (byte {len(cut)})"
    assert status == os.EX_DATAERR
    assert err.count("\n") == 1
    assert place in err
    assert f"INCOMPLETE: {place}" in out.replace("\n", " ")
    assert number(out, "Crisis") == 1


@pytest.mark.parametrize("padding", [1, 70_000, 200_000])
def test_a_broken_file_names_the_very_character_wherever_it_is(run, padding) -> None:
    whole = json.dumps(chat(message(1, CRISIS), message(2, "ø" * padding), message(3)), indent=1, ensure_ascii=False)
    broken = whole.replace('"id": 3', '"id": ?3').encode()
    status, out, err = run(broken)
    at = broken.index(b"?") + 1
    line = broken[:at].count(b"\n") + 1
    column = len(broken[:at].rpartition(b"\n")[2].decode())
    assert status == os.EX_DATAERR
    assert f"is broken at line {line}, column {column} (byte {at})" in err
    assert number(out, "screened") == 2


def test_every_place_a_file_may_be_cut_at_ends_in_one_clear_sentence(tmp_path) -> None:
    whole = json.dumps(chat(message(1, "a — b \U0001f642"), message(2, r"C:\x41")), indent=1, ensure_ascii=False)
    whole = whole.replace(r"\\x41", r"\x1B").encode()
    path = tmp_path / "cut.json"
    for length in range(1, len(whole)):
        path.write_bytes(whole[:length])
        export = Export(path, lambda _: None)
        list(export.messages(lambda _: True))
        assert export.fault is not None
        assert export.fault.truncated
        assert export.fault.byte == length


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty."),
        (b" \n\t", "is empty."),
        (b"<!DOCTYPE html>\n<html>", "is an HTML export; export again and choose the format Machine-readable JSON."),
        (b"PK\x03\x04rest", "is a packed archive; unpack it and give the result.json inside it."),
        (b"[1, 2]", "is JSON, but no chat export: it begins with a list."),
        (b'{"name": "x", "other": [1, {"messages": []}]}', "is JSON, but no chat export: it holds no messages."),
        (b"hello", "is no export of Telegram Desktop: it is not JSON that begins with {."),
    ],
)
def test_a_file_of_another_kind_gets_one_clear_sentence(run, tmp_path, content, sentence) -> None:
    status, out, err = run(content)
    assert (status, out) == (os.EX_DATAERR, "")
    assert err == f"waymark: {tmp_path / 'result.json'} {sentence}\n"


def test_a_file_broken_at_once_says_that_nothing_was_read(run) -> None:
    status, out, err = run(b'{"name": oops}')
    assert (status, out) == (os.EX_DATAERR, "")
    assert "line 1, column 10 (byte 10); nothing could be read before it." in err


def test_a_missing_file_and_a_folder_get_one_clear_sentence(tmp_path, capsys) -> None:
    for path, sentence in (
        (tmp_path / "none.json", f"There is no file {tmp_path / 'none.json'}."),
        (tmp_path, f"{tmp_path} is a folder; give the result.json inside it."),
    ):
        with pytest.raises(SystemExit) as ended:
            cli.main(["rehearse", str(path)])
        assert ended.value.code == os.EX_DATAERR
        assert capsys.readouterr().err == f"waymark: {sentence}\n"


# -- the page --------------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a page would load, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.tags: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href", "srcset")]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_is_the_only_thing_written_and_loads_nothing(run, tmp_path) -> None:
    status, _, _ = run(chat(message(1, CRISIS)), "--html", str(tmp_path / "page.html"))
    assert status == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.html", "result.json"]
    assert (tmp_path / "page.html").stat().st_mode & 0o077 == 0
    text = (tmp_path / "page.html").read_text("utf-8")
    page = Page(text)
    assert page.loads == []
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert not re.search(r"url\(|@import|https?:", text)
    assert text.count("<svg") == text.count('role="img" aria-label="') == text.count("The same as a table") == 2


def test_a_page_may_be_written_anew_but_nothing_else_is_overwritten(run, tmp_path) -> None:
    export, target = chat(message(1)), tmp_path / "page.html"
    assert run(export, "--html", str(target))[0] == 0
    assert run(export, "--html", str(target))[0] == 0
    target.write_text("my notes")
    for path in (target, tmp_path / "result.json"):
        before = path.read_bytes()
        status, out, err = run(None, "--html", str(path))
        assert (status, out) == (os.EX_DATAERR, "")
        assert "nothing was overwritten" in err
        assert path.read_bytes() == before
    assert "There is no folder" in run(export, "--html", str(tmp_path / "none" / "page.html"))[2]


def test_the_page_of_an_incomplete_file_says_so_first(run, tmp_path) -> None:
    whole = json.dumps(chat(message(1, CRISIS)), indent=1).encode()
    status, _, _ = run(whole[:-3], "--html", str(tmp_path / "page.html"))
    assert status == os.EX_DATAERR
    assert 'role="alert">INCOMPLETE: the file ends in the middle' in (tmp_path / "page.html").read_text("utf-8")


# -- text and names --------------------------------------------------------------------------------


def test_text_and_names_are_shown_on_demand_and_can_do_no_harm(run, tmp_path) -> None:
    export = chat(message(1, f"{CRISIS} \x1b[2J <script>alert(1)</script>\nend", **{"from": "Mary <b>"}))
    _, out, _ = run(export, "--show-text", "--html", "page.html")
    text = (tmp_path / "page.html").read_text("utf-8")
    assert CRISIS in out
    assert CRISIS in text
    assert "Mary <b>" in out
    assert "Rehearsal of Our group" in out
    assert "\x1b" not in out
    assert "script" not in Page(text).tags
    assert re.search(r"Message text and names\s+shown", out)
    assert re.search(r"Message text and names</dt><dd>shown", text)


def vocabulary() -> str:
    """All words the report itself may use."""
    modules = [*(ROOT / "bot").glob("rehearse*.py"), *(ROOT / "content" / "lexicon").glob("*.yaml")]
    return "\n".join(path.read_text("utf-8").casefold() for path in modules)


KNOWN = vocabulary()
SECRET = st.text(st.characters(categories=["Ll", "Lu", "Lo"]), min_size=6, max_size=12).filter(
    lambda word: word.casefold() not in KNOWN
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(SECRET, min_size=5, max_size=5, unique=True), start=st.sampled_from([CRISIS, "kys", ""]))
def test_without_show_text_no_word_and_no_name_gets_out(run, tmp_path, words, start) -> None:
    group, name, *said = words
    fields = {"from": name, "forwarded_from": said[0], "forwarded_from_id": "user4", "actor": said[1]}
    export = chat(
        message(1, f"{start} {' '.join(said)}", **fields),
        message(2, [said[0], {"type": "bold", "text": said[1]}], **fields, type="service"),
        name=group,
    )
    broken = json.dumps(export, ensure_ascii=False, indent=1) + said[2]
    _, out, err = run(broken.encode(), "--html", "page.html")
    text = (tmp_path / "page.html").read_text("utf-8")
    for word in words:
        assert word not in out + err + text
    assert re.search(r"Message text and names\s+not shown", out)


# -- the command ----------------------------------------------------------------------------------


def test_an_option_that_is_not_understood_is_named_as_it_is_typed(run) -> None:
    status, out, err = run(chat(message(1)), "--sensitivity", "high")
    assert (status, out) == (os.EX_CONFIG, "")
    assert err.startswith("waymark: rehearse --sensitivity: ")


def test_a_terminal_sees_how_far_it_is_and_a_reader_may_stop_reading(tmp_path) -> None:
    exports.write(tmp_path / "result.json", 50)
    ours, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, "-m", "bot", "rehearse", str(tmp_path / "result.json")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, text=True) as process:
        assert process.stdout is not None
        process.stdout.close()
    seen = os.read(ours, 4096).decode()
    os.close(theirs)
    os.close(ours)
    assert process.returncode == 0
    assert seen.startswith("\rReading: ")
    assert "waymark:" not in seen


# -- large files -----------------------------------------------------------------------------------


def test_several_processors_give_the_same_report_as_one(run, tmp_path, monkeypatch) -> None:
    path = tmp_path / "result.json"
    exports.write(path, 1_500)
    alone = run(None, "--show-text")
    monkeypatch.setattr(rehearse_screening, "WORTH_HELPERS", 100)
    monkeypatch.setattr(rehearse_screening, "BATCH", 70)
    assert run(None, "--show-text") == alone
    assert number(alone[1], "screened") == 1_500
    assert alone[2] == ""  # no bar where standard error is no terminal


def test_a_file_is_read_in_pieces(tmp_path) -> None:
    path, sizes = tmp_path / "result.json", []
    exports.write(path, 2_000)
    export = Export(path, sizes.append)
    first = next(export.messages(lambda _: True))
    assert first[1]["id"] == 1
    assert sum(sizes) < path.stat().st_size / 4
