"""How a question is answered: what is routed before any search, what is quoted, and what is left unanswered.

`dialogue` runs a turn. `danger`, `listening` and `routing` recognise what must not simply be searched; `cards` and `refusals`
hold what is said then; `finder` finds and `extractive` composes from passages. This package imports `corpus` and `index`.
"""
