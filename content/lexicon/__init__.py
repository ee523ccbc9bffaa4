"""Loads the distress lexicons, one YAML file per language, and says clearly which entry is wrong.

It decides nothing about messages; `domain.distress` does.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from content.yaml_source import CONTENT, ContentError, explain, read_mapping
from domain.distress import FLAGS, ROOM, Detector, Effect, Frame, Lexicon, Scope, Tier, Where
from domain.distress.folding import fold_word
from domain.distress.phrases import Grammar, PhraseError

HERE = Path(__file__).parent
_MOST_FREQUENT = 4000
_FIRST_RANKS = 10
_SPOKEN = ("asks", "affirms")  # in questions and answers even filler words count

Word = Annotated[str, Field(min_length=1, strict=True)]
Words = tuple[Word, ...]
SomeWords = Annotated[Words, Field(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _FrameEntry(_Strict):
    tier: Tier
    weight: int = Field(ge=0, le=6)
    level: int = Field(default=0, ge=0, le=5)
    needs_self: bool = True
    imminent: bool = False
    strict_on_alert: bool = False
    vague: bool = False
    flags: frozenset[str] = frozenset()
    spared: frozenset[str] = frozenset()
    near: Words = ()
    somewhere: Words = ()
    unless: Words = ()
    say: SomeWords


class _ScopeEntry(_Strict):
    where: Where
    effect: Effect
    within: int = Field(default=6, ge=1, le=30)
    only: frozenset[str] = frozenset()
    ignore: Words = ()
    unless: Words = ()
    stops_imminent: bool = False
    say: Words = ()


class _AgentEntry(_Strict):
    self: SomeWords
    me: SomeWords
    other: SomeWords
    you: SomeWords
    anyone: SomeWords


class _LexiconFile(_Strict):
    language: Word
    filler: frozenset[Word] = frozenset()
    common: frozenset[Word] = frozenset()
    breaks: frozenset[Word] = frozenset()
    negators: frozenset[Word] = frozenset()
    signals: frozenset[Word] = frozenset()
    real_words: frozenset[Word] = frozenset()
    compounds: bool = False
    masked: frozenset[Word] = frozenset()
    emoji: dict[str, Word] = {}
    asks: Words = ()
    affirms: Words = ()
    agents: _AgentEntry
    words: dict[str, SomeWords] = {}
    frames: dict[str, _FrameEntry] = Field(min_length=1)
    scopes: dict[str, _ScopeEntry] = {}


def available_languages() -> tuple[str, ...]:
    """The languages that have a lexicon file."""
    return tuple(sorted(path.stem for path in HERE.glob("*.yaml")))


def load_lexicons(languages: Iterable[str] | None = None) -> dict[str, Lexicon]:
    """Read and check the lexicons of the given languages, or of all there are."""
    wanted = available_languages() if languages is None else tuple(languages)
    return {language: read_lexicon(HERE / f"{language}.yaml") for language in wanted}


def build_detector(*, room: int = ROOM) -> Detector:
    """A detector for every language there is a lexicon for; raises `ContentError` for a file that is wrong."""
    # The largest first: reading one takes several times the room of what is kept of it.
    paths = sorted(HERE.glob("*.yaml"), key=lambda path: path.stat().st_size, reverse=True)
    try:
        return Detector((read_lexicon(path, deeply=False) for path in paths), frequent_words(), room=room)
    except PhraseError:
        load_lexicons()  # says which entry it is
        raise


def frequent_words() -> dict[str, int]:
    """How often, beside others, the most frequent words of all languages turn up in ordinary talk."""
    ranked: dict[str, int] = {}
    path = CONTENT / "frequent_words.yaml"
    for language, words in read_mapping(path).items():
        for rank, entry in enumerate(words):
            if not isinstance(entry, str):
                raise ContentError(f"{path}: {language}: {entry!r} is not a word; write it in quotation marks")
            word = fold_word(entry)
            ranked[word] = max(ranked.get(word, 0), _MOST_FREQUENT // (_FIRST_RANKS + rank))
    return ranked


def read_lexicon(path: Path, *, deeply: bool = True) -> Lexicon:
    """Read one lexicon file; a `ContentError` names the file and the entry that is wrong.

    Unless `deeply`, the phrases are left for whoever compiles them to check.
    """
    data = read_mapping(path)
    try:
        entry = _LexiconFile.model_validate(data)
    except ValidationError as error:
        raise explain(error, path, "lexicon") from None
    lexicon = _lexicon(entry)
    faults = [*_unknown_names(lexicon), *(_unreadable(lexicon) if deeply else ())]
    if entry.language != path.stem:
        faults.append(f"language: is {entry.language!r}, but the file is called {path.name}")
    if faults:
        raise ContentError("\n".join(f"{path}: {fault}" for fault in faults))
    return lexicon


def _lexicon(entry: _LexiconFile) -> Lexicon:
    frames = tuple(Frame(id=name, **_plain(frame)) for name, frame in entry.frames.items())
    scopes = tuple(Scope(id=name, **_plain(scope)) for name, scope in entry.scopes.items())
    own = {"frames", "scopes", "agents"}
    rest = {name: value for name, value in _plain(entry).items() if name not in own}
    return Lexicon(frames=frames, scopes=scopes, agents=_plain(entry.agents), **rest)


def _plain(entry: BaseModel) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in type(entry).model_fields}


def _unknown_names(lexicon: Lexicon) -> Iterable[str]:
    families = {frame.family for frame in lexicon.frames}
    scopes = {scope.id for scope in lexicon.scopes}
    for frame in lexicon.frames:
        for flag in sorted(frame.flags - FLAGS):
            yield f"frames.{frame.id}.flags: unknown flag {flag!r}"
        for scope_id in sorted(frame.spared - scopes):
            yield f"frames.{frame.id}.spared: unknown scope {scope_id!r}"
    for scope in lexicon.scopes:
        for family in sorted(scope.only - families):
            yield f"scopes.{scope.id}.only: no frame of family {family!r}"


def _unreadable(lexicon: Lexicon) -> Iterable[str]:
    grammar = Grammar(lexicon.words, lexicon.filler, lexicon.common, lexicon.negators)
    spoken = Grammar(lexicon.words, (), lexicon.common, lexicon.negators)
    for place, text in _phrases(lexicon):
        try:
            if place.startswith("frames."):
                grammar.outline(text)
            else:
                (spoken if place in _SPOKEN else grammar).any_of([text])
        except PhraseError as error:
            yield f"{place}: {error}"


def _phrases(lexicon: Lexicon) -> Iterable[tuple[str, str]]:
    for frame in lexicon.frames:
        yield from ((f"frames.{frame.id}.say", text) for text in frame.say)
        for name in ("near", "somewhere", "unless"):
            yield from ((f"{name} of {frame.id}", text) for text in getattr(frame, name))
    for scope in lexicon.scopes:
        yield from ((f"scopes.{scope.id}", text) for text in (*scope.say, *scope.ignore, *scope.unless))
    yield from (("asks", text) for text in lexicon.asks)
    yield from (("affirms", text) for text in lexicon.affirms)
    for name, words in lexicon.agents.items():
        yield from ((f"agents.{name}", text) for text in words)
