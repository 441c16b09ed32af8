"""How an answer is put together from what was found: whole blocks word for word, in the form that is wanted, for one reader.

`extractive` is the door. Stands on `turns` and `persons`.
"""
