"""Texts to send: which section has the words, which of its wordings is meant, and what is filled into the brackets.

`templates` and `drafts` are the doors. Stands on `turns` and `persons`.
"""
