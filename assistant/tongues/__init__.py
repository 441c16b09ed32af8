"""Spanish and French in danger: replies and places heard, and every fixed sentence in both.

`interpreter` is the door; `sayings` gathers the sentences. Stands on `hearing` and `turns`.
"""
