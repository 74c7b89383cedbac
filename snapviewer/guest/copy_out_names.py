# SPDX-License-Identifier: Apache-2.0
"""Names of guest files as any computer can hold them. Pure: nothing is looked up or written.

A guest's file system may hold names that are paths, drives, devices, streams or commands to
another one. Each is one plain name afterwards, the same on every system, so that what was copied
on Linux can be taken to Windows.
"""

from __future__ import annotations

import unicodedata

from snapviewer.base.shown import hidden

MOST_BYTES = 240  # of UTF-8; file systems allow 255 bytes, or 255 units of UTF-16
_SEPARATORS = frozenset('\\/:*?"<>|')
_DEVICES = frozenset(
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
        *(f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"),
    }
)  # fmt: skip


def safe_name(name: str) -> str:
    """One name as one plain name: no separators, drives and streams (``:``), nothing unseen, no
    name of a device, no dots or spaces at the end, at most `MOST_BYTES` bytes. Two names may
    become one; `Places` keeps them apart.
    """
    text = "".join("_" if char in _SEPARATORS or hidden(char) else char for char in name)
    text = _shortened(text.rstrip(" ."), MOST_BYTES)
    # Windows takes a device's name with any ending, and with spaces before it, for the device.
    if not text or text.split(".", 1)[0].strip(" ").upper() in _DEVICES:
        text = "_" + text
    return text


def _shortened(text: str, most: int) -> str:
    """The text cut to `most` bytes of UTF-8, its ending kept where that is short."""
    if len(text.encode("utf-8")) <= most:
        return text
    stem, dot, ending = text.rpartition(".")
    tail = dot + ending if stem and len(ending.encode("utf-8")) <= 16 else ""
    head = stem if tail else text
    head = head.encode("utf-8")[: most - len(tail.encode("utf-8"))].decode("utf-8", "ignore")
    return (head.rstrip(" .") + tail).rstrip(" .")


def same_key(name: str) -> str:
    """Equal for two names that some file system takes for one: case and composition aside."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


class Places:
    """Where each guest path goes: its names made safe, no two paths in one place.

    Folders are kept. Of two paths that would meet, because they differ by case only or by
    characters that no name may hold, the second gets a number.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[object, str], tuple[str, ...]] = {}
        self._taken: dict[tuple[str, ...], set[str]] = {}

    def place(self, volume: object, path: str, top: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The names below the chosen folder, `top` first, for a path of a volume (``/`` between
        its parts). The same for the same path.
        """
        at = top
        guest = ""
        for part in [part for part in path.split("/") if part]:
            guest += "/" + part
            found = self._known.get((volume, guest))
            if found is None:
                found = (*at, self._free(at, safe_name(part)))
                self._known[(volume, guest)] = found
            at = found
        return at

    def _free(self, folder: tuple[str, ...], name: str) -> str:
        taken = self._taken.setdefault(folder, set())
        candidate, number = name, 1
        while same_key(candidate) in taken:
            number += 1
            candidate = _numbered(name, number)
        taken.add(same_key(candidate))
        return candidate


def _numbered(name: str, number: int) -> str:
    """``a.txt`` as ``a (2).txt``."""
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > 16:
        stem, dot, ending = name, "", ""
    room = MOST_BYTES - len(f" ({number}){dot}{ending}".encode())
    return f"{_shortened(stem, room)} ({number}){dot}{ending}"
