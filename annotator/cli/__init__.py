"""The commands: the same services as in the window, without one."""

from annotator.cli.running import commands, main

__all__ = ["commands", "main"]
