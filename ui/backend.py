"""What every surface answers from: the index version in memory, an assistant for each country, and the counters."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

from assistant.answer import Answer
from assistant.composing.context import NOWHERE, Context
from assistant.conversation import Conversation
from assistant.dialogue import Assistant
from assistant.hearing.dangers import Danger
from index.manifest import ArtifactError
from index.snapshot import Snapshot
from ui.metrics import Metrics

NOTHING_SAID = Conversation()


@dataclass(frozen=True, slots=True)
class Ask:
    """One question with what travels with it; an empty region is the server's own.

    One `is_by_words` has been refused, but danger was heard in it: it gets the card for that, and is neither searched nor masked.
    """

    question: str
    conversation: Conversation = NOTHING_SAID
    region: str = ""
    context: Context = NOWHERE
    is_by_words: bool = False

    @property
    def given_back(self) -> str:
        """Return what may be given back of the question, once it is masked."""
        return "" if self.is_by_words else self.question


class Backend:
    """Answers questions and gives access to the guidance; holds no conversation and may be shared by threads."""

    def __init__(
        self,
        current: Callable[[], Snapshot],
        assistant: Assistant,
        abroad: Mapping[str, Assistant] | None = None,
        faults: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """Take a function that returns the index version to use, the assistant, those for other countries, and what is amiss."""
        self._current = current
        self._assistant = assistant
        self._abroad = dict(abroad or {})
        self.faults = faults
        self.metrics = Metrics(self.index_version)

    def reply(self, conversation: Conversation, raw: str) -> Answer:
        """Answer what was typed, for the server's own country."""
        return self.answer(Ask(raw, conversation))

    def answer(self, ask: Ask) -> Answer:
        """Answer a question and count it."""
        started = perf_counter()
        assistant = self._abroad.get(ask.region, self._assistant)
        alarm = assistant.alarm.answer(ask.question, ask.conversation) if ask.is_by_words else None
        answer = alarm or assistant.reply(ask.conversation, ask.question, ask.context)
        self.metrics.answered(answer, perf_counter() - started)
        return answer

    def card(self, ask: Ask) -> Answer | None:
        """Return the card for danger to life that the words alone tell, and count it; None where they tell of less."""
        started = perf_counter()
        card = self._abroad.get(ask.region, self._assistant).alarm.card(ask.question, ask.conversation)
        if card is not None:
            self.metrics.answered(card, perf_counter() - started)
        return card

    def heard(self, raw: str, conversation: Conversation = NOTHING_SAID) -> Danger | None:
        """Say what the words alone tell of danger: a fifth of a millisecond for a line, without index, disk or network.

        Whoever may be in danger gets the card, however busy the server is and however much they have asked; so does who says
        yes to the question that the card asks.
        """
        return self._assistant.alarm.heard(raw, conversation)

    def snapshot(self) -> Snapshot:
        """Return the index version to use.

        Raises:
            ArtifactError: If there is none that can be read.
        """
        return self._current()

    def index_version(self) -> str:
        """Return the name of the version that is served, empty if none can be."""
        try:
            return self._current().manifest.version
        except ArtifactError:
            return ""
