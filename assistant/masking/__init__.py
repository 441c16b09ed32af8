"""What could identify a patient: rules that find it, and its removal before anything is searched, shown again or logged.

`identifiers` is the door; every other module is a kind of rule. Imports nothing else of `assistant`.
"""
