"""How people reach Signpost: the chat page, the command line and the server that holds them.

Everything here shows the one Answer type of `assistant`. This package is the only reader of the environment.
"""
