"""Ranking as pure functions over arrays."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


def theoretical_min_max(scores: Floats, lowest: float) -> Floats:
    """Scale scores (n,) to 0…1 between the lowest value the measure can take and the best score found.

    Bruch, Gai and Ingber (2023), An Analysis of Fusion Functions for Hybrid Retrieval, ACM TOIS 42(1), section 4:
    https://doi.org/10.1145/3596512. All zero when nothing scores above `lowest`.
    """
    best = float(scores.max(initial=lowest))
    if best <= lowest:
        return np.zeros_like(scores)
    scaled: Floats = ((scores - lowest) / (best - lowest)).astype(np.float32)
    return scaled


def weighted_sum(dense: Floats, lexical: Floats, dense_weight: float) -> Floats:
    """Combine cosines (n,) and BM25 scores (n,) of the same passages into one score from 0 to 1."""
    combined: Floats = dense_weight * theoretical_min_max(dense, -1.0) + (1.0 - dense_weight) * theoretical_min_max(lexical, 0.0)
    return combined.astype(np.float32)


def order(scores: Floats, id_of: Callable[[int], str]) -> list[int]:
    """Return positions by falling score, ties by rising id, so that a ranking never depends on input order.

    Only of equal scores is the id asked for: a passage may have to be read for it.
    """
    ranked = np.argsort(-scores, kind="stable")
    ordered: list[int] = ranked.tolist()
    is_equal = np.diff(scores[ranked], append=np.nan, prepend=np.nan) == 0  # at n: positions n - 1 and n score the same
    starts, ends = np.flatnonzero(~is_equal[:-1] & is_equal[1:]), np.flatnonzero(is_equal[:-1] & ~is_equal[1:]) + 1
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        ordered[start:end] = sorted(ordered[start:end], key=id_of)
    return ordered


def maximal_marginal_relevance(relevance: Floats, similarity: Floats, trade_off: float, top_k: int) -> list[int]:
    """Choose up to `top_k` positions, each the best of `trade_off` * relevance - (1 - trade_off) * similarity to the chosen.

    Carbonell and Goldstein (1998), The Use of MMR, SIGIR: https://doi.org/10.1145/290941.291025. `relevance` is (n,),
    `similarity` (n, n). A trade-off of 1 is the plain ranking.
    """
    gains, repeated = trade_off * relevance, (1 - trade_off) * similarity
    redundancy = np.zeros_like(gains)
    chosen: list[int] = []
    for _ in range(min(top_k, len(relevance))):
        best = int((gains - redundancy).argmax())  # the first of equals, so the ranking's own order breaks ties
        chosen.append(best)
        gains[best] = -np.inf
        redundancy = np.maximum(redundancy, repeated[best])
    return chosen
