# SPDX-License-Identifier: Apache-2.0
"""`python -m snapviewer` and the `snapviewer` command."""

from __future__ import annotations

import sys

from snapviewer.cli import main as run


def main() -> None:
    """Run and leave with the exit code."""
    sys.exit(run())


if __name__ == "__main__":
    main()
