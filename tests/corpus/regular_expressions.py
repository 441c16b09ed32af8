"""Regular expressions made up at random, with texts in which they may be found."""

from hypothesis import strategies as st

LETTERS = "abA 1-"
_PLACES = (r"\b", "^", "$", "(?!b)", "(?=a)", "(?<!a)", "(?<=b)")
_ATOMS = st.one_of(
    st.text(LETTERS.replace("-", ""), min_size=1, max_size=4),
    st.sampled_from((r"\d", r"\s", r"\w", ".", "[ab]", "[^a]", "[a1 ]", "[0-9]", r"\-")),
)


def _joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    sequences = st.lists(parts, min_size=1, max_size=4).map("".join)
    choices = st.lists(sequences, min_size=2, max_size=4).map(lambda each: f"(?:{'|'.join(each)})")
    counts = st.sampled_from(("?", "*", "+", "{2}", "{1,3}", "{0,2}", "+?", "?+", "{2,}"))
    repeated = st.builds(lambda part, count: f"(?:{part}){count}", sequences, counts)
    looked_at = st.builds(lambda look, part: f"({look}{part})", st.sampled_from(("?=", "?!", "?>", "?i:")), sequences)
    placed = st.builds(lambda place, part: place + part, st.sampled_from(_PLACES), sequences)
    return st.one_of(sequences, choices, repeated, looked_at, placed)


PATTERNS = st.recursive(_ATOMS, _joined, max_leaves=8)
TEXTS = st.text(LETTERS + "B\u00a0\u0663", max_size=20)
