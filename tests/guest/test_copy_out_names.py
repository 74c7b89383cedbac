# SPDX-License-Identifier: Apache-2.0
"""A guest's names become plain names, on every system the same, and never meet."""

from __future__ import annotations

import ntpath
import posixpath
import random

import pytest

from snapviewer.base.shown import hidden
from snapviewer.guest.copy_out_names import MOST_BYTES, Places, safe_name, same_key
from tests.builders_hostile import HARMLESS, TEXTS

DEVICES = [
    "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM0", "COM1", "COM9", "LPT1", "LPT9",
    "CLOCK$",
    "COM\u00b9", "COM\u00b2", "LPT\u00b3",
]  # fmt: skip
HOSTILE = [
    *TEXTS, "..", ".", "...", ". .", "../../etc/passwd", "..\\..\\x", "/etc/passwd", "C:\\x", "C:",
    "c:x", "\\\\server\\share\\x", "\\\\.\\PhysicalDrive0", "\\\\?\\C:\\x", "a:stream",
    "a::$DATA", "x.txt.", "x.txt ", "x. . .", " ", "a\0b", "a/b", "é" * 300, "a" * 300 + ".txt",
    "😀" * 100, "a." + "b" * 300, "con .txt", "x" * 239 + ".con", "*", "a?b", "a<b>c|d\"e", "~",
    "-rf", "desktop.ini", " NUL", "nul . txt", "aux.tar.gz",
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.txt", "a.txt"), ("a/b\\c:d", "a_b_c_d"), ("..", "_"), ("nul.txt", "_nul.txt"),
        ("x\0\n", "x__"), ("trailing. ", "trailing"), ("é" * 200, "é" * 120), (".profile",) * 2,
        ("Com1", "_Com1"), ("COM\u00b9.log", "_COM\u00b9.log"), ("con .txt", "_con .txt"),
        ("conin$", "_conin$"), ("COM10", "COM10"), ("console", "console"), ("a:b", "a_b"),
        ("gpj\u202egpj.exe", "gpj_gpj.exe"), ("a" * 300 + ".txt", "a" * 236 + ".txt"),
        ("lone\udcff", "lone_"), ("~$x.docx", "~$x.docx"),
    ],
)  # fmt: skip
def test_names(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def fits_everywhere(name: str) -> None:
    assert name and name not in (".", "..")
    assert posixpath.basename(name) == ntpath.basename(name) == name
    assert ntpath.splitdrive(name)[0] == "" and not ntpath.isabs(name)
    assert not set('\\/:*?"<>|').intersection(name)
    assert not hidden(name)
    assert name[-1] not in " ."
    assert len(name.encode("utf-8")) <= MOST_BYTES
    assert name.split(".")[0].strip(" ").upper() not in DEVICES


@pytest.mark.parametrize("name", [*HOSTILE, *HARMLESS])
def test_hostile_names(name: str) -> None:
    safe = safe_name(name)
    fits_everywhere(safe)
    assert safe_name(safe) == safe


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("ending", ["", ".txt", " .txt", ".", " ", ".a.b", ":x"])
def test_devices_with_any_ending(device: str, ending: str) -> None:
    for name in (device + ending, device.lower() + ending, device.title() + ending):
        fits_everywhere(safe_name(name))


def test_ordinary_names_stay() -> None:
    for name in ("Büro 2.xlsx", "日本語.txt", "a b  c", ".git", "x.tar.gz", "(1)", "#~ '&%$!"):
        assert safe_name(name) == name


def test_paths_that_differ_by_case_do_not_meet() -> None:
    places = Places()
    assert places.place(1, "/A/x.txt") == ("A", "x.txt")
    assert places.place(1, "/a/x.txt") == ("a (2)", "x.txt")
    assert places.place(1, "/A/X.txt") == ("A", "X (2).txt")
    assert places.place(1, "/A/x.TXT") == ("A", "x (3).TXT")
    assert places.place(1, "/a/y") == ("a (2)", "y")
    assert places.place(2, "/A/x.txt") == ("A (3)", "x.txt")
    assert places.place(1, "/A/x.txt") == ("A", "x.txt")
    assert places.place(1, "/e\u0301") == ("e\u0301",)
    assert places.place(1, "/\u00e9") == ("\u00e9 (2)",)
    assert places.place(1, "/a:b") == ("a_b",)
    assert places.place(1, "/a?b") == ("a_b (2)",)


def test_no_two_paths_share_a_place() -> None:
    numbers = random.Random(7)
    names = ["a", "A", "a.", "a ", "a:", "a?", "a (2)", "A (2)", "..", "", "con", "_con", "CON",
             "ß", "ss", "x" * 250, "X" * 250, "x" * 250 + "y"]  # fmt: skip
    places = Places()
    found: dict[tuple[str, ...], tuple[int, str]] = {}
    for _ in range(3000):
        volume = numbers.randrange(2)
        parts = [numbers.choice(names) for _ in range(numbers.randrange(1, 4))]
        path = "".join(f"/{part}" for part in parts if part)
        place = places.place(volume, path)
        for part in place:
            fits_everywhere(part)
        assert len(place) == len([part for part in parts if part])
        if place:
            key = tuple(same_key(part) for part in place)
            assert found.setdefault(key, (volume, path)) == (volume, path)
