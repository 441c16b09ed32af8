"""What a residency portal embeds: the widget, the page in its frame, and an example portal to try both.

`embed` serves them. Stands on `guards`.
"""
