"""The fixed replies, whom they name, which alarm stands in a talk, and what is said next while it does.

`cards` and `refusals` hold what is said first, `settling` what comes then. Stands on `hearing` and `turns`.
"""
