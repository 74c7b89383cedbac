# SPDX-License-Identifier: Apache-2.0
"""The documented errors. Any input, however damaged, ends in one of these, never a traceback.

Two families: everything below `SnapviewerError` is meant for the user (one message naming the
file, the structure, the offset and what to do); any other exception is a bug. `Cancelled` is a
`BaseException`, so that an ordinary ``except Exception`` cannot swallow a cancel.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.words import tr

EXIT_DONE = 0
EXIT_DIFFERENT = 1
EXIT_USAGE = 2
EXIT_REFUSED = 3
EXIT_DAMAGED = 4
EXIT_INTERRUPTED = 5
EXIT_UNANSWERED = 6
EXIT_CANCELLED = 130


class SnapviewerError(Exception):
    """A fault the user can understand and act on.

    `message` says what happened; `file`, `structure` ("footer", "BAT", ...) and `offset` (bytes in
    the file) say where; `remedy` says what to do; `code` is a stable short name ("bad-footer");
    `windows_code` is the 0xC03A.... number Windows reports for the same fault, if it has one.
    """

    exit_code = EXIT_DAMAGED
    default_code = "error"

    def __init__(
        self,
        message: str,
        *,
        file: Path | str | None = None,
        structure: str | None = None,
        offset: int | None = None,
        remedy: str | None = None,
        code: str | None = None,
        windows_code: int | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = str(file) if file is not None else None
        self.structure = structure
        self.offset = offset
        self.remedy = remedy
        self.code = code or self.default_code
        self.windows_code = windows_code

    def __str__(self) -> str:
        where = []
        if self.file is not None:
            where.append(self.file)
        if self.structure is not None:
            where.append(self.structure)
        if self.offset is not None:
            where.append(tr("offset {offset:#x}", offset=self.offset))
        text = f"{', '.join(where)}: {self.message}" if where else self.message
        if self.windows_code is not None:
            text = tr("{message} (Windows: {code:#010x})", message=text, code=self.windows_code)
        if self.remedy:
            end = "" if text.endswith((".", ")", "!", "?")) else "."
            text = tr("{message} What to do: {remedy}", message=text + end, remedy=self.remedy)
        return text


class FormatError(SnapviewerError):
    """Bytes that do not follow their format: bad checksum, range, overlap, signature, size."""

    default_code = "bad-format"


class StorageError(SnapviewerError):
    """The operating system failed a read, a write, a lock or a rename of a file."""

    default_code = "io-error"


class ChainError(SnapviewerError):
    """A parent is missing, wrong, of another size, or the chain is a cycle."""

    default_code = "broken-chain"


class ConfigurationError(SnapviewerError):
    """A configuration (XML or VMCX) lacks or contradicts what the action or view needs."""

    default_code = "bad-configuration"


class NotFoundError(SnapviewerError):
    """A path, VM, moment or slot the user named does not exist or is not unique."""

    exit_code = EXIT_USAGE
    default_code = "not-found"


class RefusedError(SnapviewerError):
    """An action that would not be safe; nothing was changed."""

    exit_code = EXIT_REFUSED
    default_code = "refused"


class InterruptedActionError(SnapviewerError):
    """An earlier action stopped half way; its journal wants `recover`."""

    exit_code = EXIT_INTERRUPTED
    default_code = "interrupted-action"


class UnansweredError(SnapviewerError):
    """A question has no answer: what was read changed while it was read. Nothing half is left."""

    exit_code = EXIT_UNANSWERED
    default_code = "changed-while-read"


class Cancelled(BaseException):
    """The user cancelled; raised from progress reports."""
