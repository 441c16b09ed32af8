"""What is heard in a message by its words alone: danger, harm by others, what is past, and what only sounds like it.

`danger` and `harm` are the doors. No model, no disk, no network: this is what still works when all else fails. Stands on `persons`.
"""
