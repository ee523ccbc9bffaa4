"""The documents state what the code does now: commands, settings, tables, links; and no file names a place."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.content import load_content
from bot.settings import Settings
from content.texts import Texts
from handlers.features import features
from handlers.kit.feature import Audience
from handlers.kit.registry import Registry
from storage.tables import metadata

ROOT = Path(__file__).parents[2]
FOR = {Audience.MEMBERS: "members", Audience.MODERATORS: "moderators", Audience.NOBODY: "not listed"}
COMMON = ("/", "/app", "/opt", "/opt/waymark", "/srv", "/tmp", "/usr/local/src", "/var/tmp")  # said by any document
# Put together here, so that this file does not hold what it looks for.
REGISTRIES = [
    name.replace("_", ".")
    for name in (
        "pypi_org", "pythonhosted_org", "pythonhosted_com", "npmjs_org", "npmjs_com", "yarnpkg_com", "docker_io",
        "ghcr_io", "quay_io", "gcr_io", "jfrog_io", "pkg_dev", "crates_io", "anaconda_org",
    )
]  # fmt: skip
HOMES = re.compile(rb"(?<![\w.~-])/(?:home|Users)/[a-z][\w.-]*/|(?<![\w.~-])/r[o]ot/|[A-Z]:\\\\?Users\\\\?")


def committed() -> list[Path]:
    """Every file that is in the repository or would be with the next `git add`."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("this is no git checkout")
    found = [ROOT / os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]
    return [path for path in found if path.is_file()]


def documents() -> list[Path]:
    return [path for path in committed() if path.suffix == ".md"]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry(features(load_content().detector), "waymark_bot")


# -- what the features declare ---------------------------------------------------------------------


def rows(text: str, columns: int) -> list[list[str]]:
    """The rows of a document's tables that begin with something in code style."""
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:3] == "| `"]
    return [row for row in cells if len(row) == columns]


def test_the_readme_lists_every_command_as_the_features_declare_it(registry: Registry) -> None:
    texts = Texts()
    declared = []
    for audience, who in FOR.items():
        for _, command in registry.commands():
            if command.audience is audience:
                words = texts.plain("en", f"command-{command.name}")
                declared.append([f"`/{command.name}`", who, words[:1].upper() + words[1:]])
    written = rows((ROOT / "README.md").read_text("utf-8"), 3)
    lines = "\n".join(f"| {' | '.join(row)} |" for row in declared)
    assert written == declared, f"the table should be:\n{lines}"


def test_every_command_has_a_description_in_every_language(registry: Registry) -> None:
    texts = Texts()
    for _, command in registry.commands():
        for language in texts.languages:
            assert f"command-{command.name}" in texts.keys[language]
            assert texts.plain(language, f"command-{command.name}").strip()


def test_the_privacy_page_names_every_table_with_its_owner_and_its_place_in_the_copy(registry: Registry) -> None:
    declared = {owned.table: (feature.name, "yes" if owned.exported else "no") for feature, owned in registry.tables()}
    written = rows((ROOT / "docs" / "privacy.md").read_text("utf-8"), 5)
    assert {row[0].strip("`"): (row[3], row[4]) for row in written} == declared
    assert declared.keys() == metadata.tables.keys()
    assert len(written) == len(declared)
    assert all(row[1] and row[2] for row in written)


# -- settings and version --------------------------------------------------------------------------


def example() -> dict[str, str]:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    pairs = [line.partition("=") for line in lines if line and not line.startswith("#")]
    assert len({key for key, _, _ in pairs}) == len(pairs), "a setting stands there twice"
    return {key: value for key, _, value in pairs}


def test_the_example_holds_every_setting_and_no_other() -> None:
    assert list(example()) == [f"WAYMARK_{field.upper()}" for field in Settings.model_fields]


def test_the_example_shows_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for key in [key for key in os.environ if key.upper().startswith("WAYMARK_")]:
        monkeypatch.delenv(key)
    shown, default = Settings(_env_file=ROOT / ".env.example"), Settings(_env_file=None)
    for field in Settings.model_fields:
        value = getattr(shown, field)
        value = value.get_secret_value() if isinstance(value, SecretStr) else value
        assert (value or None) == (getattr(default, field) or None), field
    assert example()["WAYMARK_TOKEN"] == ""


def test_every_setting_of_the_example_has_a_comment_before_it() -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    for before, line in pairwise(lines):
        assert line.startswith("#") or not line or before.startswith("# "), line


def test_the_changelog_has_the_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    headings = re.findall(r"^## \[([^\]]+)\] - \S", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[:1] == [version]


# -- links -----------------------------------------------------------------------------------------


def slug(heading: str) -> str:
    """The anchor a heading gets."""
    plain = re.sub(r"[`*_]|\]\([^)]*\)", "", heading).strip().lower()
    kept = "".join(c for c in plain if c in "- " or unicodedata.category(c)[0] in "LN")
    return kept.replace(" ", "-")


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))


def anchors(path: Path) -> set[str]:
    text = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return {slug(match) for match in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}


def test_every_relative_link_leads_somewhere() -> None:
    broken = []
    for path in documents():
        for target in re.findall(r"\]\(([^)\s]+)\)", without_code(path.read_text("utf-8"))):
            if re.match(r"[a-z][a-z+.-]*:", target):
                continue
            file, _, anchor = target.partition("#")
            there = (path.parent / file).resolve() if file else path
            if not there.is_relative_to(ROOT) or not there.exists():
                broken.append(f"{name(path)}: {target}")
            elif anchor and anchor not in anchors(there):
                broken.append(f"{name(path)}: {target} (no such heading)")
    assert broken == []


def test_every_document_is_reached_from_the_readme() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        targets = re.findall(r"\]\(([^)#\s]+\.md)", without_code(path.read_text("utf-8")))
        waiting.extend((path.parent / target).resolve() for target in targets)
    assert [name(path) for path in documents() if path not in reached] == []


# -- no trace of a place ---------------------------------------------------------------------------


def places() -> list[bytes]:
    """This checkout, the folder it lies in and this home, unless those are found on any machine."""
    found = [str(ROOT)] if str(ROOT) not in COMMON else []
    found += [f"{each}/" for each in (ROOT.parent, Path.home()) if str(each) not in COMMON]
    return [each.encode() for each in found]


def test_no_committed_file_names_a_package_registry() -> None:
    hosts = re.compile(rb"(?<![\w-])(?:[\w-]+\.)*(?:" + "|".join(map(re.escape, REGISTRIES)).encode() + rb")(?![\w-])")
    found = [f"{name(path)}: {match[0].decode()}" for path in committed() if (match := hosts.search(path.read_bytes()))]
    assert found == []


def test_no_committed_file_names_a_path_of_this_machine() -> None:
    here = re.compile(b"|".join([*map(re.escape, places()), HOMES.pattern]))
    found = [f"{name(path)}: {match[0]!r}" for path in committed() if (match := here.search(path.read_bytes()))]
    assert found == []
