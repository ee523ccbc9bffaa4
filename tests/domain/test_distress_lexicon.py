"""The lexicon files load, and a wrong one is refused with the file and the entry named."""

from pathlib import Path

import pytest

from content.lexicon import available_languages, build_detector, load_lexicons, read_lexicon
from content.yaml_source import ContentError

GOOD = """
language: xx
filler: [really]
agents: {self: [i], me: [me], other: [he], you: [you], anyone: [people]}
words: {self: [myself]}
frames:
  act.kill: {tier: crisis, weight: 5, say: ["kill {self}"]}
"""


def write(folder: Path, text: str, name: str = "xx.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_every_shipped_lexicon_loads() -> None:
    assert {"en", "da", "de"} <= set(available_languages())
    assert set(load_lexicons(["da", "en"])) == {"da", "en"}
    build_detector()


def test_a_small_file_is_a_lexicon(tmp_path: Path) -> None:
    assert [frame.id for frame in read_lexicon(write(tmp_path, GOOD)).frames] == ["act.kill"]


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (("kill {self}", "kill {slef}"), "frames.act.kill.say"),
        (("kill {self}", "kill (me"), "frames.act.kill.say"),
        (("kill {self}", "really kill me"), "filler"),
        (("kill {self}", "(kill)? {self}?"), "frames.act.kill.say"),
        (("tier: crisis", "tier: red"), "frames.act.kill.tier"),
        (("weight: 5", "weight: 5, wieght: 2"), "wieght"),
        (("weight: 5", "weight: 5, flags: [sad]"), "frames.act.kill.flags"),
        (("weight: 5", "weight: 5, spared: [nowhere]"), "frames.act.kill.spared"),
        (("language: xx", "language: yy"), "language"),
        (("[myself]", "[no]"), "words.self"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, change: tuple[str, str], names: str) -> None:
    path = write(tmp_path, GOOD.replace(*change))
    with pytest.raises(ContentError) as caught:
        read_lexicon(path)
    assert "xx.yaml" in str(caught.value)
    assert names in str(caught.value)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ContentError, match="qq"):
        load_lexicons(["qq"])
