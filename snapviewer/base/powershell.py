# SPDX-License-Identifier: Apache-2.0
"""The PowerShell texts that people copy from a plan: names and paths in them are data, never code.

A name stands in a single-quoted string, in which PowerShell knows nothing but the quote; it takes
the typographic quotes U+2018 to U+201B for that quote too (about_Quoting_Rules). VMs and snapshots
are addressed by id. Names of them are in comments of one line, never in ``<# #>``, which a name
can end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from snapviewer.base.shown import hidden, visible

_QUOTES = "'\u2018\u2019\u201a\u201b"
_DOUBLE = str.maketrans({quote: quote * 2 for quote in _QUOTES})
# What cmd or PowerShell would read inside a double-quoted word.
_NOT_IN_DOUBLE_QUOTES = frozenset("\"%!^$`\u201c\u201d\u201e")


def quote(text: str) -> str:
    """The text as one PowerShell value, an argument as it stands.

    Characters that end a line, move a cursor or hide are not put in raw: they are added by number,
    ``('a' + [char]0x0a + 'b')``.
    """
    return coded(text, hidden if hidden(text) else lambda _: False)


def coded(text: str, by_number: Callable[[str], bool]) -> str:
    """The same with every character for which `by_number` is true given by its number."""
    parts: list[str] = []
    for numbered, chars in groupby(text, key=by_number):
        if numbered:
            parts.extend(_number(char) for char in chars)
        else:
            parts.append("'" + "".join(chars).translate(_DOUBLE) + "'")
    if not parts or not parts[0].startswith("'"):
        parts.insert(0, "''")  # so that `+` joins texts from the first on
    return parts[0] if len(parts) == 1 else f"({' + '.join(parts)})"


def _number(char: str) -> str:
    code = ord(char)
    if code > 0xFFFF:
        return f"[char]::ConvertFromUtf32(0x{code:x})"
    return f"[char]0x{code:02x}"


def comment(text: str) -> str:
    """One line that PowerShell skips. Text from a file has words of ours before it: PowerShell
    takes a comment that begins within ten letters of ``# SIG # Begin signature block`` for the end
    of the script.
    """
    return f"# {visible(text)}".rstrip()


def find_vm(machine_id: str, name: str) -> list[str]:
    """Lines that set ``$vm`` to the VM of that id; its name is a comment."""
    return [comment(f"The VM is called: {name}"), f"$vm = Get-VM -Id {quote(machine_id)}"]


def find_snapshot(snapshot_id: str, name: str) -> list[str]:
    """Lines that set ``$snapshot`` to the snapshot of ``$vm`` of that id; its name is a comment."""
    return [
        comment(f"The snapshot is called: {name}"),
        f"$snapshot = Get-VMSnapshot -VM $vm | Where-Object Id -eq {quote(snapshot_id)}",
    ]


def script(*blocks: Iterable[str]) -> str:
    """The blocks' lines as one text."""
    return "\n".join(line for block in blocks for line in block)


def grant_line(path: str, machine_id: str) -> str:
    """The ``icacls`` line that lets the account of a VM open a file.

    It works in cmd and in PowerShell; where the name holds what one of them would expand, only
    PowerShell says it, and cmd finds nothing to run in it.
    """
    words = (path, f"NT VIRTUAL MACHINE\\{machine_id}:(F)")
    file, account = (both_shells(word) for word in words)
    return f"icacls {file} /grant {account}"


def both_shells(text: str) -> str:
    """A word for a line that is pasted into cmd or PowerShell: double-quoted where both read it
    alike. Else a value that only PowerShell makes up, with every character by number that either
    gives a meaning to.
    """
    easy = not hidden(text) and not _NOT_IN_DOUBLE_QUOTES.intersection(text)
    # A backslash before the closing quote would take it along.
    if easy and not text.endswith("\\"):
        return f'"{text}"'
    return coded(text, _means_something)


def _means_something(char: str) -> bool:
    return hidden(char) or not (char.isalnum() or char in " _-./\\:,()@~#{}[]+=")


__all__ = [
    "both_shells", "coded", "comment", "find_snapshot", "find_vm", "grant_line", "quote", "script",
]  # fmt: skip
