"""Commands in groups: who leaves the group out is told where the command is."""

from typing import Any

from typer.core import TyperGroup


class Grouped(TyperGroup):
    """The command line's first word, which may be a command of a group: `signpost due` for `signpost guidance due`."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - types that Typer keeps to itself
        """Return the command that the first word names."""
        groups = [name for name, group in self.commands.items() if args[0] in getattr(group, "commands", {})]
        if groups and args[0] not in self.commands:
            meant = " or ".join(f"'{ctx.info_name} {group} {args[0]}'" for group in groups)
            ctx.fail(f"No such command '{args[0]}'. Did you mean {meant}?")
        return super().resolve_command(ctx, args)
