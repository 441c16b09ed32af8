"""Write `assistant/masking/ordinary.py` anew: `python -m tests.bench.ordinary > words.txt`, then put the words in its quotes.

The words are those that examples of routes and the guidance use; stories are left out, for they tell whether masks take too much.
"""

import re
import textwrap
from collections import Counter
from collections.abc import Iterable

from assistant.masking.given_names import FAMILY_NAMES, GIVEN_NAMES
from assistant.masking.not_names import NOT_NAMES
from assistant.masking.ordinary import bases
from corpus.loader import GUIDANCE
from corpus.routes import load_examples

TIMES = 5  # texts that use a word, below which it may be a slip or a name; 3 adds 2,000 words and saved two false masks of 15,000
_SHORTEST = 3
_WORD = re.compile(r"(?<![\w'’@./-])[a-z][a-z'’]*[a-z](?![\w@'’-])")
_WIDTH = 200


def ordinary(texts: Iterable[str]) -> list[str]:
    """Return the words that enough texts use and that follow from no shorter one, in order."""
    used: Counter[str] = Counter()
    for text in texts:
        used.update({word.replace("'", "").replace("’", "") for word in _WORD.findall(text)})
    names = GIVEN_NAMES | FAMILY_NAMES | NOT_NAMES
    kept: set[str] = set()
    for word in sorted(used, key=lambda word: (len(word), word)):
        told = any(base in kept or base in NOT_NAMES for base in bases(word))
        if used[word] >= TIMES and len(word) >= _SHORTEST and word not in names and not told:
            kept.add(word)
    return sorted(kept)


if __name__ == "__main__":
    examples = (example.text for example in load_examples())
    documents = (path.read_text(encoding="utf-8") for path in sorted(GUIDANCE.rglob("*.md")))
    print(textwrap.fill(" ".join(ordinary([*examples, *documents])), _WIDTH))
