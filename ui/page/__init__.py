"""The chat page, made with Gradio: its components and events, how it loads beside the rest, and the few routes that it needs.

`chat` is the page; `gate` stands before it. Stands on `guards` and `portal`.
"""
