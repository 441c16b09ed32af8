"""How a question is answered: what is routed before any search, what is quoted, and what is left unanswered.

`dialogue` runs a turn, `extractive` composes from passages, `scope` recognises what must not be searched at all. This
package imports `corpus` and `index`.
"""
