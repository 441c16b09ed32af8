"""What was said before: a bounded, immutable list of turns that travels with each request."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.question import visible

MAX_TURNS = 6  # earlier than that, a dialogue has moved on; also bounds the work that one request can ask for
MAX_TURN_CHARS = 2_000


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and the text that answered it; either may be empty at the edges of a history."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """The last turns, oldest first."""

    turns: tuple[Turn, ...] = ()

    @classmethod
    def from_messages(cls, messages: Iterable[Mapping[str, object]]) -> "Conversation":
        """Read `{"role": "user" | "assistant", "content": text}` messages; anything else is ignored.

        The history comes from the client, so it is cut to the last `MAX_TURNS` turns and each text to `MAX_TURN_CHARS`, and
        loses what is invisible: half a character would stop the encoder.
        """
        turns: list[Turn] = []
        for message in messages:
            role, content = message.get("role"), message.get("content")
            if not isinstance(content, str):
                continue
            text = visible(content[:MAX_TURN_CHARS])
            if role == "user":
                turns.append(Turn(text, ""))
            elif role == "assistant" and turns and not turns[-1].answer:
                turns[-1] = Turn(turns[-1].question, text)
            elif role == "assistant":
                turns.append(Turn("", text))
        return cls(tuple(turns[-MAX_TURNS:]))

    def with_turn(self, turn: Turn) -> "Conversation":
        """Return a new conversation with one more turn, the oldest dropped when there are too many."""
        return Conversation((*self.turns, turn)[-MAX_TURNS:])

    def newest_first(self) -> str:
        """Return all texts, newest first, one a line: what `signpost search` looks for besides the last question."""
        texts = [text for turn in reversed(self.turns) for text in (turn.answer, turn.question) if text.strip()]
        return "\n".join(texts)

    def before(self, number: int) -> "Conversation":
        """Return the conversation as it was before turn `number`, counted from 0."""
        return Conversation(self.turns[:number])

    def last_question(self) -> str:
        """Return the newest question, empty when there is none."""
        return next((turn.question for turn in reversed(self.turns) if turn.question.strip()), "")

    def questions(self) -> frozenset[str]:
        """Return the questions asked so far, case folded."""
        return frozenset(turn.question.casefold().strip() for turn in self.turns)
