"""Two simpler ways to notice distress, to set the detector's figures beside: a list of phrases, and a trained model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from bench.eval.data import Judge, Row

FOLDS = 5
CHOICES = (0.3, 1.0, 3.0, 10.0, 30.0)


def phrase_list() -> Judge:
    """Sixteen phrases for each language, looked for anywhere in a message: what most bots do."""
    read = yaml.safe_load(Path(__file__).with_name("phrase_list.yaml").read_text(encoding="utf-8"))
    phrases = [phrase for chosen in read.values() for phrase in chosen]
    return lambda text: "crisis" if any(phrase in text.lower().replace("’", "'") for phrase in phrases) else "none"


def trained(rows: Sequence[Row]) -> tuple[Judge, dict[str, str], str] | None:
    """The best simple model of a few, trained on `rows`.

    Gives it, with what it said of each of `rows` while trained on the others, and its name; None without scikit-learn.
    """
    try:
        from sklearn.model_selection import StratifiedKFold, cross_val_predict, cross_val_score
    except ImportError:
        return None
    texts, labels = [row["text"] for row in rows], [row["label"] for row in rows]
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    scored = [
        (float(cross_val_score(model, texts, labels, cv=folds, scoring="f1_macro").mean()), name, model)
        for name, model in _models().items()
    ]
    score, name, model = max(scored, key=lambda each: each[0])
    unseen = dict(zip(texts, map(str, cross_val_predict(model, texts, labels, cv=folds)), strict=True))
    model.fit(texts, labels)
    title = f"{name}, macro F1 {score:.2f} in {FOLDS}-fold cross-validation on {len(rows)} sentences"
    return (lambda text: str(model.predict([text])[0])), unseen, title


def _models() -> dict[str, Any]:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    def features() -> Any:
        return make_union(
            TfidfVectorizer(analyzer="word", ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
        )

    found: dict[str, Any] = {}
    for strength in CHOICES:
        found[f"TF-IDF + logistic regression (C={strength:g})"] = make_pipeline(
            features(), LogisticRegression(C=strength, max_iter=2000, class_weight="balanced")
        )
        found[f"TF-IDF + linear SVM (C={strength:g})"] = make_pipeline(
            features(), LinearSVC(C=strength, class_weight="balanced")
        )
    return found
