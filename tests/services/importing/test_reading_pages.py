"""Saved web pages: the article, what the page says about itself, nothing else, in time."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.services.importing.draft import Found, Unreadable
from annotator.services.importing.pages.html import MAX_BYTES, read_html, read_page
from annotator.services.importing.pages.html_tokens import tokens, unescaped

HEAD = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Quay closed - Bay Courier</title><style>p { color: red }</style>
<script>document.write("<p>not this</p>")</script>
<meta property="og:title" content="Quay &amp; wall closed">
<meta property="og:site_name" content="Bay Courier">
<meta property="article:published_time" content="2024-05-30T10:00:00+0300">
<meta name="author" content="Ilse Marand">
<link rel="canonical" href="https://example.org/quay"></head>"""

PARAGRAPH = "<p>The council of the <b>harbour</b> agreed on\n Monday to close the eastern quay.</p>"


def furniture(found: Found) -> list[str]:
    return [found.text[piece.start : piece.end] for piece in found.furniture]


def test_paragraphs_lists_and_tables_become_lines() -> None:
    found = read_page(
        f"{HEAD}<body><h1>Quay closed</h1>{PARAGRAPH}<p>Second<br>line &#8220;x&#8221;"
        "<ul><li>one<li>two</ul><table><tr><td>a<td>b</table><pre>as\n  it is</pre></body>"
    )
    assert found.text == (
        "Quay closed\n\nThe council of the harbour agreed on Monday to close the eastern quay."
        "\n\nSecond\nline “x”\n\none\ntwo\na b\n\nas\n  it is"
    )


def test_what_the_page_says_about_itself_is_read() -> None:
    found = read_html((HEAD + PARAGRAPH).encode())
    assert found.title == "Quay & wall closed"
    assert found.outlet == "Bay Courier"
    assert found.author == "Ilse Marand"
    assert found.published == "2024-05-30T10:00:00+03:00"
    assert found.url == "https://example.org/quay"
    assert found.encoding == "utf-8"


def test_json_ld_is_read_and_a_broken_one_passed_over() -> None:
    found = read_page(
        '<script type="application/ld+json">{broken</script>'
        '<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"],'
        '"headline": "Quay closed", "datePublished": "2024-05-30", "inLanguage": "en_GB",'
        '"author": [{"name": "Ilse Marand"}, "Tom Reis"], "publisher": {"name": "Courier"},'
        '"url": "https://example.org/q"}]}</script>' + PARAGRAPH
    )
    assert (found.title, found.published, found.outlet) == ("Quay closed", "2024-05-30", "Courier")
    assert (found.author, found.url) == ("Ilse Marand, Tom Reis", "https://example.org/q")


def test_the_outlet_is_cut_from_the_title() -> None:
    assert read_page("<title>Quay closed after storms | Courier</title>" + PARAGRAPH).title == (
        "Quay closed after storms"
    )


def test_the_words_know_the_language_better_than_the_theme() -> None:
    page = "<html lang=en><p>" + "قال الوزير إن القرار غير مقبول وأضاف أن الحكومة لن تتراجع"
    assert read_page(page).language == "ar"


def test_menus_are_left_out_and_headers_and_footers_are_furniture() -> None:
    found = read_page(
        "<body><nav><a href=/>Home</a></nav><header>Bay Courier</header>"
        f"<div>{PARAGRAPH}</div><aside>Ferry lands</aside><footer>© 2024</footer>"
        "<button>Share</button><p style='display:none'>hidden</p><p hidden>too</p>"
    )
    assert "Home" not in found.text
    assert "Share" not in found.text
    assert "hidden" not in found.text
    assert furniture(found) == ["Bay Courier", "Ferry lands", "© 2024"]


def test_the_article_element_is_the_report_where_there_is_one() -> None:
    found = read_page(
        "<h1>Quay closed</h1><div>Weather: rain</div>"
        f"<article><header>Our reporter</header>{PARAGRAPH * 6}<aside>Ferry</aside></article>"
        "<article><p>Another teaser</p></article><div>More</div>"
    )
    assert found.text.startswith("Quay closed\n\nOur reporter\n\nThe council")
    assert "Weather" not in found.text
    assert "teaser" not in found.text
    assert furniture(found) == ["Ferry"]


def test_three_links_in_a_row_are_a_menu() -> None:
    found = read_page(PARAGRAPH + "<div><p><a>One</a><p><a>Two</a><p><a>Three</a></div>")
    assert furniture(found) == ["One", "Two", "Three"]


def test_unclosed_navigation_does_not_swallow_the_page() -> None:
    assert "council" in read_page("<nav><ul><li>Home" + PARAGRAPH).text


def test_an_icon_within_a_sentence_is_left_out_of_it() -> None:
    assert read_page("<p>one <svg><text>icon</text></svg>two</p>").text == "one two"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "utf-16"])
def test_the_declared_charset_is_read(encoding: str) -> None:
    page = f'<meta charset="{encoding}"><p>قال الوزير، أضاف: «نعم»</p>'
    assert read_html(page.encode(encoding)).text == "قال الوزير، أضاف: «نعم»"


def test_references_are_resolved_and_absurd_ones_harmless() -> None:
    assert unescaped("caf&eacute; &#8220;x&#x201D; &amp;amp; &nosuch; a&b") == (
        "café “x” &amp; &nosuch; a&b"
    )
    assert unescaped("&#99999999999;&#xD800;&#0;") == "\ufffd\ufffd\ufffd"
    assert unescaped("&#" + "9" * 100_000 + ";") == "\ufffd"


@pytest.mark.parametrize(
    "page",
    [
        "<!--" * 500_000,
        "<a " * 500_000,
        '<a "' * 500_000,
        '<a ="' * 400_000,
        "<a '>" * 400_000,
        "<div>" * 400_000,
        "<div>a</b>" * 100_000,
        "<script>" * 300_000,
        "&" * 2_000_000,
        "<a" + " =" * 1_000_000 + ">",
        "<p " + "a=b " * 500_000 + ">x",
        "<nav>" * 400 + "</nav>" * 400_000,
        "<p><a><li><td>" * 100_000,
        '<script type="application/ld+json">' + "[" * 400_000,
        "<title>" + "x" * 2_000_000,
    ],
    ids=lambda page: str(page)[:12],
)
def test_pages_made_to_be_slow_are_read_or_refused_in_seconds(page: str) -> None:
    begun = time.process_time()
    with contextlib.suppress(Unreadable):
        read_page(page)
    assert time.process_time() - begun < 10


def test_pages_beyond_the_bounds_are_refused() -> None:
    with pytest.raises(Unreadable, match="larger than"):
        read_html(b"x" * (MAX_BYTES + 1))
    with pytest.raises(Unreadable, match="characters"):
        read_page("<p>" + "x" * 6_000_001)


MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<nav>",
            "</nav>",
            "<article>",
            "</article>",
            "<br>",
            "<a href='",
            ">",
            "<",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<footer>",
            "</footer>",
            "&amp;",
            "&#",
            ";",
            "“",
            "text ",
            "\n",
            "<pre>",
            "</pre>",
            "<li>",
            "<td>",
            "<h1>",
            "</h1>",
            "\0",
            "\ufeff",
            "<svg>",
        ]
    )
).map("".join)


@given(MARKUP | st.text())
def test_any_page_gives_text_with_its_furniture_inside(page: str) -> None:
    found = read_page(page)
    end = 0
    for piece in found.furniture:
        assert end <= piece.start < piece.end <= len(found.text)
        end = piece.end


@given(st.text(st.characters(exclude_characters="<&\0")))
def test_text_without_markup_is_one_token(text: str) -> None:
    assert [token.value for token in tokens(text)] == ([text] if text else [])


def test_nothing_is_fetched_whatever_the_page_refers_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    read_page(
        '<link rel=stylesheet href="https://example.org/a.css"><img src="https://example.org/a.png">'
        '<script src="//example.org/a.js"></script><iframe src="https://example.org"></iframe>'
        "<object data='https://example.org/x'></object>" + PARAGRAPH
    )
