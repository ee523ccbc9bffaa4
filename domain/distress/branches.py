"""Takes a phrase apart that is only a choice between others; it reads none of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from domain.distress.phrases import PIECES


def alternatives(text: str, words: Mapping[str, Iterable[str]]) -> list[str]:
    """The branches of a phrase that is one bracket or one word class: each is looked up by words of its own.

    Single words stay together, since they are as easily found.
    """
    branches = _branches(PIECES.findall(text), words)
    if len(branches) < 2 or not all(branches):
        return [text]
    single = [branch[0] for branch in branches if len(branch) == 1]
    together = [f"({'|'.join(single)})"] if single else []
    longer = [" ".join(branch) for branch in branches if len(branch) > 1]
    return [each for branch in longer for each in alternatives(branch, words)] + together


def _branches(pieces: list[str], words: Mapping[str, Iterable[str]]) -> list[list[str]]:
    if len(pieces) == 1 and pieces[0].endswith("}"):
        return [PIECES.findall(member) for member in words.get(pieces[0].strip("{}"), ())]
    if pieces[:1] != ["("] or pieces[-1] != ")":
        return []
    branches: list[list[str]] = [[]]
    depth = 0
    for piece in pieces[1:-1]:
        depth += (piece == "(") - (piece[0] == ")")
        if depth < 0:
            return []  # the first bracket ends before the last one begins
        if piece == "|" and not depth:
            branches.append([])
        else:
            branches[-1].append(piece)
    return branches
