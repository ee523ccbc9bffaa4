"""The rules the structure rests on, held against the code as it is."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from telegram import Bot, CallbackQuery, Message

from bot.content import load_content
from content.texts import CARE_FILES, CARE_LANGUAGES, FOLDER, LANGUAGES, Texts
from handlers.features import features
from handlers.kit.feature import Feature
from handlers.kit.registry import Registry
from storage.tables import metadata

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "handlers", "storage", "domain", "content", "sandbox")
MODULES = [path for name in PACKAGES for path in sorted((ROOT / name).rglob("*.py")) if "migrations" not in path.parts]
HANDLERS = [path for path in MODULES if path.is_relative_to(ROOT / "handlers")]

SENDING = {
    each for each in (*dir(Bot), *dir(Message), *dir(CallbackQuery)) if re.match(r"(send|reply|edit_\w+)_", each)
}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.fixture(scope="module")
def all_features() -> tuple[Feature, ...]:
    return features(load_content().detector)


@pytest.mark.parametrize("path", HANDLERS, ids=name)
def test_handlers_never_send_sleep_or_fetch(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            assert node.attr not in ("bot", "get_bot"), f"{name(path)}:{node.lineno} reaches for the bot"
            assert (owner, node.attr) != ("asyncio", "sleep"), f"{name(path)}:{node.lineno} sleeps"
            assert node.attr not in SENDING, f"{name(path)}:{node.lineno} sends by itself"
        if isinstance(node, ast.Import | ast.ImportFrom):
            modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names]
            for module in modules:
                assert module.split(".")[0] not in ("aiohttp", "httpx", "urllib3", "socket"), name(path)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_every_module_says_what_it_is_and_fits_in_the_head(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(source)), f"{name(path)} has no docstring"
    assert len(source.splitlines()) <= 300


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_the_clock_is_always_an_argument(path: Path) -> None:
    allowed = {"bot/waymark.py", "bot/doctor.py", "sandbox/clock.py"}
    if name(path) not in allowed:
        assert not re.search(r"datetime\.(now|utcnow|today)\(|date\.today\(|time\.time\(", path.read_text("utf-8"))


def test_every_table_has_one_owner_who_can_export_and_erase(all_features: tuple[Feature, ...]) -> None:
    owners = Counter(owned.table for feature in all_features for owned in feature.tables)
    assert owners == Counter(metadata.tables.keys())


def test_care_sees_every_update_first(all_features: tuple[Feature, ...]) -> None:
    assert all_features[0].name == "care"
    names = [feature.name for feature in all_features]
    assert len(names) == len(set(names))
    assert names.index("groups") < names.index("presence") < names.index("moderation")
    assert names[-1] == "home"


def test_no_command_is_claimed_twice(all_features: tuple[Feature, ...]) -> None:
    Registry(all_features, "waymark_bot")
    with pytest.raises(ValueError, match="declared by"):
        Registry((*all_features, Feature(name="double", commands=all_features[-1].commands)), "waymark_bot")


def test_everything_declared_has_its_words(all_features: tuple[Feature, ...]) -> None:
    texts = Texts()
    wanted = [f"command-{command.name}" for feature in all_features for command in feature.commands]
    wanted += [owned.title for feature in all_features for owned in feature.tables]
    wanted += [entry.label for feature in all_features for entry in feature.menu]
    for feature in all_features:
        if feature.options is not None:
            wanted += [f"option-{feature.name}-{field}" for field in feature.options.model_fields]
    assert [key for key in wanted if not texts.has(key)] == []


def test_every_text_is_there_in_every_language() -> None:
    keys = Texts().keys
    for language in LANGUAGES:
        assert keys[language] == keys["en"], f"{language}: {sorted(keys[language] ^ keys['en'])[:10]}"


def test_what_a_member_meets_on_a_hard_day_is_there_in_every_language_of_care() -> None:
    keys = Texts().keys
    wanted = {key for name in CARE_FILES for key in variables(FOLDER / "en" / f"{name}.ftl")}
    for language in set(CARE_LANGUAGES) - set(LANGUAGES):
        assert {path.stem for path in (FOLDER / language).glob("*.ftl")} == set(CARE_FILES)
        assert keys[language] == wanted, f"{language}: {sorted(keys[language] ^ wanted)[:10]}"


@pytest.mark.parametrize("path", sorted((FOLDER / "en").glob("*.ftl")), ids=lambda path: path.stem)
def test_every_language_uses_the_same_variables(path: Path) -> None:
    wanted = variables(path)
    for language in CARE_LANGUAGES if path.stem in CARE_FILES else LANGUAGES:
        other = variables(FOLDER / language / path.name)
        differing = {key for key in wanted if wanted[key] != other.get(key)}
        assert not differing, f"{language}/{path.name}: {sorted(differing)}"


def variables(path: Path) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in re.split(r"\n(?=[a-z])", path.read_text("utf-8")):
        if match := re.match(r"([a-z][\w-]*) =", entry):
            found[match[1]] = frozenset(re.findall(r"\$(\w+)", entry))
    return found


@pytest.mark.parametrize("path", [*HANDLERS, *(ROOT / "bot").glob("*.py")], ids=name)
def test_every_text_a_module_names_exists(path: Path) -> None:
    texts, tree = Texts(), ast.parse(path.read_text("utf-8"))
    spoken = {"t", "label", "say", "plain"}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in spoken):
            continue
        for argument in node.args[:2]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and "-" in argument.value:
                assert texts.has(argument.value), f"{name(path)}:{node.lineno} says {argument.value}"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_member_facing_sentence_stands_in_code(path: Path) -> None:
    if path.is_relative_to(ROOT / "handlers"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                said = node.args[0] if node.func.attr in ("reply", "toast", "change_pressed") and node.args else None
                assert not (isinstance(said, ast.Constant) and said.value), f"{name(path)}:{node.lineno}"
