"""Where life is at stake a short message is taken by what it hints at; one about work is left to the search."""

import pytest

from assistant.replies.reply_hints import MAX_HINT_WORDS, hinted
from assistant.replies.reply_kind import Reply


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("it rang out twice", Reply.FAILED),
        ("they said to wait 20 minutes", Reply.FAILED),
        ("i got disconnected", Reply.FAILED),
        ("is it possible to message them", Reply.UNABLE),
        ("my kids are sleeping in the next room", Reply.UNABLE),
        ("was just being silly", Reply.JOKE),
        ("ok whatever you say", Reply.THANKS),
        ("i've spoken to my sister", Reply.STEP),
        ("my husband just got home", Reply.STEP),
        ("hospital security is with her", Reply.SAFE),
        ("she turned off her phone", Reply.AWAY),
        ("he drove away", Reply.AWAY),
        ("he told me it was nothing", Reply.JOKE),
        ("who gets to read this", Reply.TOLD),
        ("are you an actual person", Reply.WHO),
        ("i'm not calling a stranger", Reply.UNWILLING),
        ("talking doesn't help", Reply.UNWILLING),
        ("they're on their way", Reply.STEP),
    ],
)
def test_a_short_message_is_taken_by_what_it_hints_at(text: str, kind: Reply) -> None:
    assert hinted(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        *(
            "my mentor said to wait",
            "how do I email them instead",
            "ok, my letter is due",
            "i told my program director",
            "i feel so alone",
        ),
        *(
            "i'm sorry",
            "why would talking help",
            "it is dark outside",
            "the abstract is on its way",
            "whatever " * (MAX_HINT_WORDS + 1),
        ),
    ],
)
def test_what_speaks_of_work_or_tells_more_is_none(text: str) -> None:
    assert hinted(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *(
            "i've spoken to nobody",
            "nobody is on their way",
            "she is not safe",
            "an ambulance is too expensive",
            "i don't feel ok",
        ),
        *("i was just being silly to think anyone cares", "my sister isn't coming home", "he's never ok"),
    ],
)
def test_what_calms_is_not_taken_from_a_message_that_says_no(text: str) -> None:
    assert hinted(text) not in (Reply.JOKE, Reply.STEP, Reply.SAFE, Reply.THANKS)
