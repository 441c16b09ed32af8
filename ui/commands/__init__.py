"""The commands of `signpost` that are more than a line, and what they show on a terminal; `ui.cli` puts them together."""
