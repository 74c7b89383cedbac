# SPDX-License-Identifier: Apache-2.0
"""Our own command line as a text to copy: every word arrives as it was, whatever it holds."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Sequence

from snapviewer.base.powershell import both_shells
from snapviewer.base.shown import escape_of, hidden

_PLAIN = re.compile(r"[A-Za-z0-9_./:\\-]+")


def command_line(words: Sequence[str], *, windows: bool | None = None) -> str:
    """The words as one line for this system's shells (`windows` None) or for those named: sh, bash
    and zsh, or cmd and PowerShell. "" where no line of text says them there.
    """
    windows = sys.platform == "win32" if windows is None else windows
    if not windows:
        return " ".join(_posix(word) for word in words)
    # What a program gets of a quote inside a word differs between PowerShell's versions.
    if any('"' in word for word in words):
        return ""
    return " ".join(word if _PLAIN.fullmatch(word) else both_shells(word) for word in words)


def _posix(word: str) -> str:
    r"""One word for a POSIX shell; what hides or ends a line as bytes in ``$'\xNN'`` (ANSI-C
    quoting: bash, zsh, ksh, and sh by POSIX 2024)."""
    if not hidden(word):
        return shlex.quote(word)
    parts = []
    for char in word:
        if char in "'\\":
            parts.append(f"\\{char}")
        elif not hidden(char):
            parts.append(char)
        elif ord(char) < 0x80:
            # Three digits of octal end by themselves; of hexadecimal some shells take more.
            parts.append(f"\\{ord(char):03o}" if char not in "\n\r\t" else escape_of(char))
        else:
            data = char.encode("utf-8", "surrogateescape" if "\udc80" <= char <= "\udcff" else
                               "surrogatepass")  # fmt: skip
            parts.extend(f"\\{byte:03o}" for byte in data)
    return f"$'{''.join(parts)}'"
