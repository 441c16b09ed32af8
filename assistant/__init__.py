"""How a question is answered: what is routed before any search, what is quoted, and what is left unanswered.

`dialogue` runs a turn. `hearing`, `listening` and `routing` recognise what must not simply be searched; `replies` hold what is
said then; `finder` finds, and `composing` puts answers together from passages. This package imports `corpus` and `index`.
"""
