# SPDX-License-Identifier: Apache-2.0
"""Write a report to a file: HTML for people, CSV for sheets, JSON for scripts.

A report only reads; what cannot be read becomes a note in it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.base.errors import NotFoundError
from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.disks.filesystem.fresh_file import write_fresh
from snapviewer.disks.filesystem.scope import writes_to
from snapviewer.machines.library import Library
from snapviewer.report.anonymous import anonymized
from snapviewer.report.collect import Report, collect
from snapviewer.report.csv import to_csv
from snapviewer.report.html import to_html
from snapviewer.report.json import to_json
from snapviewer.report.pseudonyms import Pseudonyms

WRITERS: dict[str, Callable[[Report], str]] = {
    ".html": to_html,
    ".csv": to_csv,
    ".json": to_json,
}


@writes_to("out")
def write_report(
    library: Library,
    out: Path,
    progress: Progress,
    made: datetime | None = None,
    names: Pseudonyms | None = None,
) -> int:
    """Write the report on `library` to `out`, in the format its suffix names; returns bytes.

    `made` is the time the report bears (aware; default: the present). With `names`, under which
    (`anonymity`) the library was opened, the report has pseudonyms only. Raises `NotFoundError` for
    any suffix but .html, .csv and .json, `StorageError` where `out` cannot be written, `Cancelled`.
    The file is replaced at once or not at all.
    """
    writer = WRITERS.get(out.suffix.lower())
    if writer is None:
        raise NotFoundError(
            tr("there is no report format '{suffix}'", suffix=out.suffix or out.name),
            file=out,
            remedy=tr("name a file that ends in .html, .csv or .json"),
            code="unknown-format",
        )
    report = collect(library, progress, made or datetime.now(UTC))
    if names is not None:
        report = anonymized(report, library, names)
    # A file name that is no valid text is written with its odd bytes escaped.
    data = writer(report).encode("utf-8", errors="backslashreplace")
    write_fresh(out, data)
    return len(data)


__all__ = ["WRITERS", "write_report"]
