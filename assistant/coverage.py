"""How likely the guidance covers a question, from what the search found and from what the classifier takes it for."""

from math import exp, log

# Logistic regression on 182 covered and 36 foreign questions of the halves that may be read; cross-validated AUROC 0.997, against
# 0.92 for the similarity alone and 0.998 for the share of "foreign" alone, which knows nothing of what was found
# (docs/decisions.md).
SIMILARITY = 12.2
FOREIGN = -1.26
CONSTANT = -8.9
# Without a classifier: the share that leaves the decision to the similarity, at 0.43 as before there was one.
UNKNOWN = 0.05
_LEAST = 1e-4


def coverage(similarity: float, foreign: float) -> float:
    """Return the probability, 0 to 1, that a question is covered.

    `similarity` is the best hit's, -1 to 1; `foreign` the classifier's share for questions of other fields, 0 to 1.
    """
    share = min(max(foreign, _LEAST), 1 - _LEAST)
    return 1 / (1 + exp(-(SIMILARITY * similarity + FOREIGN * log(share / (1 - share)) + CONSTANT)))
