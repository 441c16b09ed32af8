"""How people reach Signpost: the public API, the widget's page, the chat page, the command line, and tools for other assistants.

`app` puts it together: the routes of `api`, `guidance`, `health` and `portal`, and the `guards` before them. Everything here
shows the one Answer type of `assistant`. This package is the only reader of the environment.
"""
