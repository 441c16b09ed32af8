"""How well questions are found, routed and answered: question files, what is counted, and how far a figure may fall.

Nothing that answers imports this.
"""
