"""What a turn asks, once the talk before it is taken into account: its question, the matters in it, a wish, a number, thanks.

`asking` is the door. Stands on `hearing`, `persons` and `masking`.
"""
