"""Texts that would run a script or leave a tag if any of them were taken for markup, and an answer made of them."""

from datetime import date

from assistant.answer import Answer, Citation, Draft, Outcome, Part
from corpus.document import Role, Source, Span

RUN = "window.executed=1"
_ELEMENTS = (
    "<script>{run}</script>",
    "<script src=data:text/javascript,{run}></script>",
    "<img src=x onerror={run}>",
    "<svg onload={run}>",
    "<svg><animate onbegin={run} attributeName=x></svg>",
    "<iframe srcdoc='<script>parent.{run}</script>'>",
    "<iframe src='javascript:parent.{run}'>",
    "<body onload={run}>",
    "<details open ontoggle={run}>",
    "<video src=x onerror={run}>",
    "<audio src=x onerror={run}>",
    "<input autofocus onfocus={run}>",
    "<a href='javascript:{run}' autofocus>x</a>",
    "<object data='javascript:{run}'>",
    "<embed src='javascript:{run}'>",
    "<form action='javascript:{run}'><button>x</button></form>",
    "<math><mtext><table><mglyph><style><img src=x onerror={run}>",
    "<style>*{{display:none}}</style>",
    "<link rel=stylesheet href=//e>",
    "<meta http-equiv=refresh content='0;url=javascript:{run}'>",
    "<base href=//evil.example>",
    "<template><img src=x onerror={run}></template>",
    "<noscript><p title='</noscript><img src=x onerror={run}>'>",
    "<select><option><img src=x onerror={run}></select>",
    "<marquee onstart={run}>",
    "<img src='https://evil.example/p.png'>",
    "![x](javascript:{run})",
    "[x](javascript:{run})",
)
# What may stand before an element so that it is read as one: an attribute, a comment, an entity, a case, a broken tag.
_BEFORE = ("", '">', "'>", "-->", "</blockquote></details>", "</textarea></title>", "<!--><!", "\\u003c")
_PLAIN = [before + element.format(run=RUN) for before in _BEFORE for element in _ELEMENTS]
_DISGUISED = [text.replace("script", "sCrIpT").replace("img", "ImG") for text in _PLAIN]
PAYLOADS = tuple(dict.fromkeys([*_PLAIN, *_DISGUISED]))
EACH = 16  # payloads in one question or answer
SETS = tuple(PAYLOADS[start : start + EACH] for start in range(0, len(PAYLOADS), EACH))
DAY = date(2026, 11, 22)


def attack(number: int) -> Answer:
    """Return an answer every text of which is one of a set of payloads: guidance, its references, and a template."""
    texts = SETS[number]
    title, *others = texts
    quote = "\n".join(texts)
    sources = tuple(Source("k", text, text, text, "article", 2020, text, "") for text in texts)
    citation = Citation(1, "d#1", "d", (title,), title, title, quote, Span(0, len(quote)), 0.5, sources, DAY, DAY, title, title)
    roles = list(Role)
    parts = [Part(text, roles[row % len(roles)], 1, text) for row, text in enumerate(texts)]
    return Answer(Outcome.ANSWERED, (Part(title), *parts), (citation,), tuple(others[:3]), 0.5, "v", Draft(title, quote, 1))
