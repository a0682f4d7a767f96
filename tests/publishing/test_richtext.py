import json

import pytest
from django.template import Context, Template

from pom_site.publishing.richtext import json_data, render, sanitise

ALLOWED = (
    "<h2>Kop</h2><h3>Kop</h3><p>Tekst<br><strong>vet</strong> <em>schuin</em></p>"
    "<ul><li>een</li></ul><ol><li>twee</li></ol>"
)


def test_what_the_editor_makes_is_kept():
    assert sanitise(ALLOWED) == ALLOWED


@pytest.mark.parametrize(
    "href",
    ["/projecten/?q=a", "#anker", "https://example.org/", "mailto:info@example.org", "tel:+3293000000"],
)
def test_links_that_readers_may_follow_are_kept(href):
    assert sanitise(f'<a href="{href}">x</a>') == f'<a href="{href}" rel="noopener">x</a>'


@pytest.mark.parametrize(
    "href",
    [
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "/&#9;/evil.example/",
        "http://example.org/",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java&#10;script:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,<b>x</b>",
        "vbscript:x",
        "projecten/",
    ],
)
def test_every_other_address_is_taken_away(href):
    assert sanitise(f'<a href="{href}">x</a>') == '<a rel="noopener">x</a>'


@pytest.mark.parametrize(
    ("html", "clean"),
    [
        ("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>"),
        ("<p>a<style>p{}</style></p>", "<p>a</p>"),
        ('<p onclick="x()" onmouseover=x()>a</p>', "<p>a</p>"),
        ('<p style="color:red" class="x" id="y">a</p>', "<p>a</p>"),
        ('<p>a<img src="//evil.example/x" onerror="x()"></p>', "<p>a</p>"),
        ('<p>a<iframe src="https://evil.example"></iframe></p>', "<p>a</p>"),
        ("<p>a<svg><script>x()</script></svg></p>", "<p>a</p>"),
        ('<form action="/"><p>a</p><input name="q"></form>', "<p>a</p>"),
        ("<h1>a</h1><h4>b</h4><div>c</div>", "abc"),
        ("<p>a<!-- geheim --></p>", "<p>a</p>"),
        ("<p>a\x00b</p>", "<p>ab</p>"),
        ("<p>a<b", "<p>a</p>"),
        ('<a href="/x" target="_blank" onclick="x()" rel="opener">a</a>', '<a href="/x" rel="noopener">a</a>'),
    ],
)
def test_what_could_run_or_mislead_is_removed(html, clean):
    assert sanitise(html) == clean


def test_the_language_of_a_passage_is_kept():
    html = '<p lang="fr">Un <em lang="en">word</em></p>'

    assert sanitise(html) == html


@pytest.mark.parametrize(
    "html",
    [
        "",
        " \n",
        "<p></p>",
        "<p> </p>",
        "<p>&nbsp;</p>",
        "<p><br></p>",
        "<p></p><p></p>",
        "<h2></h2>",
        "<ul><li></li></ul>",
        "<ul><li><p></p></li></ul>",
        "<p><strong></strong></p>",
        '<p lang="fr"><em> </em></p>',
        '<p><a href="/x"></a></p>',
        "<script>alert(1)</script>",
    ],
)
def test_what_looks_empty_to_a_reader_is_empty(html):
    assert sanitise(html) == ""


def test_sanitising_twice_changes_nothing():
    once = sanitise('<p>R&D &lt;script&gt; "x" <a href="/?a=1&b=2">é</a></p>')

    assert sanitise(once) == once


def test_what_came_past_the_form_is_sanitised_when_shown():
    html = Template("{% load publishing %}{{ text|rich }}").render(
        Context({"text": '<p onclick="x">a<script>x</script></p>'})
    )

    assert html == "<p>a</p>"


def test_no_text_shows_nothing():
    assert render(None) == ""


@pytest.mark.parametrize("text", ["</script><script>alert(1)//", "<!--<script>", "]]>", "&lt;", "é “x”"])
def test_json_data_cannot_close_its_script(text):
    data = json_data({"name": text})

    assert not set(data) & set("<>&")
    assert json.loads(data) == {"name": text}
