"""What stands before an answer: sizes and times, who is let in and how often, which origins, and what every response carries.

Each guard is an ASGI layer or what one needs; `ui.app` says in which order a request meets them.
"""
