"""How guidance is found: encoder, FAISS and BM25 indexes, ranking, and the versioned folder that holds them.

`build` writes a version, `store` publishes and loads it, `retriever` searches it. This package imports `corpus` only; torch
and sentence-transformers are named in `export` alone.
"""
