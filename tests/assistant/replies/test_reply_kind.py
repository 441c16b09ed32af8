"""Each kind of reply to a card is told from the others, and what says more than a reply is none."""

import pytest

from assistant.replies.reply_kind import MAX_REPLY_WORDS, Reply, reply_kind

KINDS = {
    Reply.YES: (
        "yes",
        "no. actually yes",
        "i still do",
        "I think so",
        "dead serious",
        "help",
        "i'm not ok",
        "she's getting worse",
    ),
    Reply.AWAY: (
        "he won't answer his phone",
        "she hung up on me",
        "can't find him",
        "her phone is off",
        "not picking up",
        "they left",
    ),
    Reply.FAILED: (
        *("they put me on hold", "nobody picks up", "it's busy", "no one answers the line", "I called 988 and nobody answered"),
        *(
            "so frustrating, nobody is there",
            "I rang them and it just rings",
            "i texted and no reply",
            "voicemail",
            "they never answered",
        ),
    ),
    Reply.UNABLE: (
        *("I cannot call, my roommate is here", "can i text instead", "cant talk, people are around me", "is there a chat"),
        *("do they do whatsapp", "I can't use the phone, my wife is asleep next to me", "I'd rather text"),
    ),
    Reply.UNSURE: ("i dont know", "not really", "a bit", "I am not sure", "dunno", "maybe, i guess"),
    Reply.UNWILLING: (
        *(
            "don't tell me to call",
            "i already tried them, useless",
            "stop giving me numbers",
            "I hate hotlines",
            "i won't call anyone",
        ),
        *("been there, tried 988, didn't help", "i dont want to report", "already have a therapist"),
    ),
    Reply.REFUSES: ("he made me promise not to tell", "she won't talk to me", "he denies it", "they refuse help"),
    Reply.AFRAID: (
        "i'm scared to",
        "I'm scared he will find out",
        "he'd ruin my career",
        "nobody will believe me",
        "afraid of retaliation",
    ),
    Reply.STEP: (
        "i called",
        "I told HR",
        "an ambulance is coming",
        "my sister is driving over",
        "calling them now",
        "I'm in the ER now",
    ),
    Reply.SAFE: ("she's safe now", "they found her", "he is with his parents", "she's at home with her mum", "he picked up"),
    Reply.TOLD: (
        "will you tell anyone?",
        "are you recording this",
        "does my program find out",
        "is this logged",
        "don't tell my program",
    ),
    Reply.WHO: ("who are you", "are you there", "are you human", "can I talk to you", "stay with me"),
    Reply.WHAT: ("what now", "what do I do", "where do i start", "??", "which number first"),
    Reply.JOKE: ("jk", "i was joking", "nah just venting", "only messing around", "she says she was joking", "nvm"),
    Reply.NO: ("no", "not anymore", "I feel better", "im fine", "lol no", "it's gone"),
    Reply.THANKS: ("ok", "k", "thx", "thanks a lot", "fine", "whatever", "ok thanks bye", "lol"),
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_each_kind_is_told_from_the_others(kind: Reply, text: str) -> None:
    assert reply_kind(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        *(
            "how do I ask for a letter",
            "thanks, but my mentor left",
            "ok so how do i ask",
            "what do i say to him",
            "help me write an email",
        ),
        *(
            "my mentor won't answer my emails",
            "no one answers my emails",
            "who do i ask for a letter",
            "can i text my mentor instead",
        ),
        *(
            "i called in sick",
            "they keep giving me scut",
            "I told my chief that my mentor left",
            "yes my mentor is a surgeon",
            "no mentor yet",
        ),
        *(
            "i don't want to be a surgeon",
            "she is a great mentor",
            "he left the program in june",
            "I'm scared of presenting at rounds",
        ),
        *("it's a busy rotation", "I want to die", "not my first choice", "", "   "),
    ],
)
def test_what_says_more_is_no_reply(text: str) -> None:
    assert reply_kind(text) is None


def test_a_story_is_no_reply() -> None:
    assert reply_kind("no " * MAX_REPLY_WORDS) is Reply.NO
    assert reply_kind("no " * (MAX_REPLY_WORDS + 1)) is None


@pytest.mark.parametrize("text", ["no, " * 500, "so " * 600, "i " * 900, "scared he " * 200, "\u2026" * 2_000])
def test_hard_texts_are_read(text: str) -> None:
    assert reply_kind(text) in (None, Reply.NO)


@pytest.mark.parametrize(
    "text",
    [
        "no im safe just tired",
        "nah im ok just exhausted",
        "not that, just burned out",
        "I'm fine, just venting",
        "its ok only a bad week",
    ],
)
def test_a_no_may_say_what_it_is_instead(text: str) -> None:
    assert reply_kind(text) is Reply.NO


@pytest.mark.parametrize("text", ["im not safe just tired of it all", "just tired of living", "ok just tired of everything"])
def test_weariness_of_life_is_no_no(text: str) -> None:
    assert reply_kind(text) is not Reply.NO
