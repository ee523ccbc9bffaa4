"""Whatever may be done to a member is ordered by a person, or asks first whether a case about them is open.

The calls of each function in the handlers are followed by name, from everything that happens by itself (listeners and
what falls due) to everything that restricts a member or deletes a message. The way has to lead through the interlock.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content import load_content
from handlers.features import features

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "handlers").rglob("*.py"))
RESTRICTING = {"mute", "ban", "decline", "delete"}
METHODS = {
    "restrictChatMember", "banChatMember", "banChatSenderChat", "declineChatJoinRequest", "deleteMessage",
    "deleteMessages",
}  # fmt: skip
Place = tuple[str, str]  # module, function

PROTECTS = "handlers.kit.interlock.protects"
# Functions others leave the question to; each asks it itself, which a test holds.
GATES = {
    "handlers.joining_case.keeps_open",
    "handlers.moderation_acts.held",
    "handlers.moderation_care.in_force",
    "handlers.shield._circumstances",
}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


class Code:
    """Every function of the handlers with the functions it names."""

    def __init__(self) -> None:
        self.trees = {name_of(path): ast.parse(path.read_text("utf-8")) for path in MODULES}
        self.functions: dict[Place, ast.AST] = {}
        self.names: dict[str, dict[str, str]] = {}  # module: local name: the full name it stands for
        for module, tree in self.trees.items():
            self.names[module] = dict(self._imports(tree))
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    self.functions[module, node.name] = node

    def _imports(self, tree: ast.AST) -> Iterator[tuple[str, str]]:
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for each in node.names:
                    yield each.asname or each.name, f"{node.module}.{each.name}"

    def named(self, module: str, node: ast.AST) -> Iterator[str]:
        """The full names of what a piece of code mentions."""
        for each in ast.walk(node):
            if isinstance(each, ast.Name):
                yield self.names[module].get(each.id, f"{module}.{each.id}")
            elif isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name):
                owner = self.names[module].get(each.value.id)
                if owner is not None:
                    yield f"{owner}.{each.attr}"

    def follows(self, place: Place) -> Iterator[Place]:
        for name in self.named(place[0], self.functions[place]):
            module, _, function = name.rpartition(".")
            if (module, function) in self.functions and (module, function) != place:
                yield module, function

    def asks(self, place: Place) -> bool:
        """Whether a function asks the interlock, itself or by a gate."""
        return not {PROTECTS, *GATES}.isdisjoint(self.named(place[0], self.functions[place]))

    def acts(self, place: Place) -> bool:
        """Whether a function restricts somebody or deletes a message that is not Waymark's own, by its kept name."""
        for node in ast.walk(self.functions[place]):
            if isinstance(node, ast.Constant) and node.value in METHODS:
                return True
            if not isinstance(node, ast.Call):
                continue
            called = next(self.named(place[0], node.func), "")
            module, _, function = called.rpartition(".")
            own = any(each.arg == "refers_to" for each in node.keywords)
            if module == "handlers.kit.wishes" and function in RESTRICTING and not own:
                return True
        return False


@pytest.fixture(scope="module")
def code() -> Code:
    return Code()


def automatic() -> set[Place]:
    """The functions behind everything that no person ordered by a command, a press, a link or an answer."""
    found = set()
    for feature in features(load_content().detector):
        handlers = [each.handler for each in feature.listeners]
        for due in feature.due:
            handlers += [due.handler, *([due.missed] if due.missed else [])]
        found |= {(each.__module__, each.__name__) for each in handlers}
    return found


def unasked(code: Code, roots: set[Place]) -> dict[Place, Place]:
    """What is reached from the roots without passing through the interlock, each with whence."""
    reached: dict[Place, Place] = {root: root for root in roots if root in code.functions}
    waiting = list(reached)
    while waiting:
        place = waiting.pop()
        if code.asks(place):
            continue
        for other in code.follows(place):
            if other not in reached and other[0] != "handlers.kit.wishes":
                reached[other] = place
                waiting.append(other)
    return reached


def test_nothing_is_done_to_a_member_by_itself_without_asking_the_interlock(code: Code) -> None:
    reached = unasked(code, automatic())
    acting = {place for place in reached if code.acts(place) and not code.asks(place)}
    assert acting == set(), {place: reached[place] for place in acting}


def test_the_roots_are_found(code: Code) -> None:
    roots = automatic()
    assert ("handlers.undo", "end") in roots
    assert ("handlers.joining_arrivals", "note_change") in roots
    assert ("handlers.joining", "lapse") in roots
    assert roots & code.functions.keys() >= {("handlers.shield", "hear"), ("handlers.moderation_by_hand", "follow")}


def test_what_restricts_is_recognised(code: Code) -> None:
    acting = {place for place in code.functions if code.acts(place)}
    assert {
        ("handlers.joining_arrivals", "_hold"),
        ("handlers.moderation_by_hand", "_mute_again"),
        ("handlers.moderation_deleting", "_gone"),
        ("handlers.joining", "lapse"),
    } <= acting


def test_each_gate_asks_the_interlock_itself(code: Code) -> None:
    for gate in GATES:
        module, _, function = gate.rpartition(".")
        assert PROTECTS in set(code.named(module, code.functions[module, function])), gate


def test_without_its_gate_a_way_is_noticed(code: Code, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "GATES", GATES - {"handlers.joining_case.keeps_open"})
    acting = {place for place in unasked(code, automatic()) if code.acts(place) and not code.asks(place)}
    assert acting == {("handlers.joining", "lapse")}
