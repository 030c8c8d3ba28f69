"""Running a command: which one is meant, and how it ends."""

import os
import sys
from typing import NoReturn

import click

from annotator import __version__
from annotator.cli.checking import check_command
from annotator.cli.exchanging import export_command, import_command
from annotator.cli.looking import agreement_command, parallels_command, suggest_command
from annotator.cli.merging import merge_command, packet_command
from annotator.cli.opening import new_command, open_command, tour_command
from annotator.cli.shared import say
from annotator.domain.clock import now
from annotator.domain.errors import Cancelled, UserError
from annotator.paths import log_file
from annotator.services.plain_errors import error_lines


class _OpensByDefault(click.Group):
    """A group in which `annotator PROJECT` means `annotator open PROJECT`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and not args[0].startswith("-")):
            args.insert(0, "open")
        return super().parse_args(ctx, args)


@click.group(cls=_OpensByDefault, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="annotator")
def commands() -> None:
    """Label who says what, about whom, with which stance, in many reports of the same event.

    Without a command the window opens: annotator my-study.annotator
    """


for _command in (
    open_command,
    new_command,
    import_command,
    export_command,
    suggest_command,
    parallels_command,
    agreement_command,
    check_command,
    packet_command,
    merge_command,
    tour_command,
):
    commands.add_command(_command)


def main() -> None:
    """Run a command; a refusal is one line on stderr and ends with 1, wrong usage with 2."""
    try:
        commands(standalone_mode=False)
    except UserError as error:
        _refuse(str(error))
    except (Cancelled, click.Abort, KeyboardInterrupt):
        _refuse("stopped; nothing was changed.")
    except click.ClickException as error:
        error.show()
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:  # whoever read the results has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
    except Exception as error:
        _refuse(f"this should not have happened ({type(error).__name__}); {_noted(error)}")


def _refuse(sentence: str) -> NoReturn:
    """Say why in one line, and end."""
    say(f"annotator: {' '.join(sentence.split())}", err=True)
    raise SystemExit(1) from None


def _noted(error: Exception) -> str:
    """Write the details of a bug to the log file, and return where they are."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as log:
            lines = error_lines(error, error.__traceback__)
            log.write("\n".join([f"{now()} {sys.argv[1:2]}", *lines, ""]))
    except OSError:
        return f"{error}."
    return f"details are in {file}."
