"""What Signpost knows: curated guidance, read and checked.

`document` holds the types, `loader` reads a folder into them, `passages` cuts documents for the index, `check` applies the
editorial rules. This package imports nothing of ours.
"""
