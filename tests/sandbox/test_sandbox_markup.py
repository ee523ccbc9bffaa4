"""Telegram's HTML, tried with any text: what goes in escaped comes out whole, at the right UTF-16 place."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.entities import finish, utf16_length, utf16_slice
from sandbox.errors import ApiError
from sandbox.markup import TAGS, parse_html
from sandbox.rendering import render_html

TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=60)
PIECES = ["<", ">", "</", "/", "&", "&lt", ";", "=", "'", '"', " ", "b", "a href", "span", "pre", "tg-time", "x"]
SOURCES = st.lists(st.one_of(st.sampled_from(PIECES), TEXTS), max_size=12).map("".join)
PLAIN_TAGS = ["b", "strong", "i", "em", "u", "ins", "s", "del", "code", "pre", "tg-spoiler", "blockquote"]


@given(TEXTS, TEXTS, TEXTS, st.sampled_from(PLAIN_TAGS))
def test_escaped_text_comes_back_with_its_entity_in_place(before: str, inner: str, after: str, tag: str) -> None:
    source = f"{html.escape(before)}<{tag}>{html.escape(inner)}</{tag}>{html.escape(after)}"
    text, entities = parse_html(source)
    assert text == before + inner + after
    if not inner:
        assert entities == []
        return
    (entity,) = entities
    assert entity == {"type": TAGS[tag], "offset": utf16_length(before), "length": utf16_length(inner)}
    assert utf16_slice(text, entity["offset"], entity["length"]) == inner


@given(st.lists(st.tuples(TEXTS, st.sampled_from(PLAIN_TAGS)), max_size=6))
def test_nested_tags_all_cover_what_they_hold(layers: list[tuple[str, str]]) -> None:
    source = "".join(f"<{tag}>{html.escape(text)}" for text, tag in layers)
    source += "x" + "".join(f"</{tag}>" for _, tag in reversed(layers))
    text, entities = parse_html(source)
    assert text == "".join(text for text, _ in layers) + "x"
    assert all(entity["offset"] + entity["length"] == utf16_length(text) for entity in entities)


@given(SOURCES)
def test_any_source_is_parsed_or_refused_in_telegrams_words(source: str) -> None:
    words = ""
    text, entities = "", []
    try:
        text, entities = parse_html(source)
    except ApiError as error:
        words = error.description
    assert words == "" or words.startswith("Bad Request: can't parse entities: ")
    assert all(entity["offset"] + entity["length"] <= utf16_length(text) for entity in entities)


@given(TEXTS)
def test_stored_text_has_no_loose_ends_and_no_entity_outside_it(text: str) -> None:
    body, entities = finish(text, [{"type": "bold", "offset": 0, "length": utf16_length(text)}] if text else [])
    assert body == text.strip()
    assert all(0 <= each["offset"] < each["offset"] + each["length"] <= utf16_length(body) for each in entities)


@given(TEXTS, TEXTS)
def test_what_is_rendered_for_the_page_parses_back(first: str, second: str) -> None:
    text = first + second
    size, middle = utf16_length(text), utf16_length(first)
    entities = [{"type": "bold", "offset": 0, "length": size}, {"type": "italic", "offset": middle, "length": 0}]
    rendered = render_html(text, [each for each in entities if each["length"]])
    assert parse_html(rendered)[0] == text


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_markup_is_named_as_telegram_names_it(source: str, complaint: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source + (" 2>" if source.startswith("1") else ""))
    assert caught.value.description == f"Bad Request: can't parse entities: {complaint}"


def test_the_richer_tags_carry_what_they_need() -> None:
    text, entities = parse_html(
        "<pre><code class='language-python'>p</code></pre><a href=\"https://example.org\">l</a>"
        "<blockquote expandable>q</blockquote><span class='tg-spoiler'>s</span>"
        "<tg-emoji emoji-id='12'>👍</tg-emoji><tg-time unix='60' format='t'>t</tg-time>"
        "<a href='tg://user?id=7'>m</a>&lt;&amp;&#33;&nbsp;"
    )
    assert text == "plqs👍tm<&!&nbsp;"
    assert [{key: each[key] for key in each if key not in ("offset", "length")} for each in entities] == [
        {"type": "pre", "language": "python"},
        {"type": "text_link", "url": "https://example.org/"},
        {"type": "expandable_blockquote"},
        {"type": "spoiler"},
        {"type": "custom_emoji", "custom_emoji_id": "12"},
        {"type": "date_time", "unix_time": 60, "date_time_format": "t"},
        {"type": "text_mention", "user": {"id": 7}},
    ]


def test_nothing_in_a_message_becomes_markup_on_the_page() -> None:
    rendered = render_html("<script>", [{"type": "text_link", "offset": 0, "length": 8, "url": 'x"><i>'}])
    assert rendered == '<a href="x&quot;&gt;&lt;i&gt;">&lt;script&gt;</a>'
