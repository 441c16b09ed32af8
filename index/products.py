"""Inner products of one vector with rows of a matrix."""

from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from index.encoder import Vectors


def inner_products(vector: Vectors, storage: object, numbers: npt.NDArray[np.int64]) -> Vectors:
    """Compare a vector (d,) with rows of a matrix by number, where they lie, and return (r,) float32.

    Not numpy: it would copy the rows first, and its matrix library wakes a thread on every core for each question.
    """
    products = np.empty(len(numbers), dtype=np.float32)
    query, wanted = np.ascontiguousarray(vector, dtype=np.float32), np.ascontiguousarray(numbers, dtype=np.int64)
    faiss.omp_set_num_threads(1)
    pointers = [faiss.swig_ptr(array) for array in (products, query, wanted)]
    library: Any = faiss  # its type hints leave the function out
    library.fvec_inner_products_by_idx(pointers[0], pointers[1], storage, pointers[2], len(query), 1, len(numbers))
    return products
