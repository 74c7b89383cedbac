# SPDX-License-Identifier: Apache-2.0
"""`python -m snapviewer` and the `snapviewer` command."""

from __future__ import annotations

import sys
from types import TracebackType

from snapviewer.base.shown import visible_lines
from snapviewer.cli.main import main as run


def main() -> None:
    """Run and leave with the exit code."""
    sys.excepthook = tell_bug
    sys.exit(run())


def tell_bug(
    kind: type[BaseException], value: BaseException, trace: TracebackType | None
) -> None:
    """A mistake of ours on stderr; what it quotes from files is shown, not obeyed."""
    import traceback  # slow to import, and seldom needed

    text = "".join(traceback.format_exception(kind, value, trace))
    sys.stderr.write(visible_lines(text))


if __name__ == "__main__":
    main()
