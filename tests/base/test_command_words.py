# SPDX-License-Identifier: Apache-2.0
"""The copied command line says every word as it is, to the shells people paste it into."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from snapviewer.base.command_words import command_line
from snapviewer.base.shown import hidden
from tests.builders_hostile import HARMLESS, TEXTS

WORDS = [text for text in [*TEXTS, *HARMLESS] if "\0" not in text and "\ud800" not in text]


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell")
def test_bash_reads_the_words_back() -> None:
    program = "import sys; sys.stdout.buffer.write(repr(sys.argv[1:]).encode('ascii'))"
    echo = program.replace("repr", "ascii")
    line = command_line([sys.executable, "-c", echo, *WORDS], windows=False)
    assert not hidden(line)  # one line, and nothing in it unseen
    ran = subprocess.run(["bash", "-c", line], capture_output=True, check=True, timeout=60)
    assert ran.stdout.decode() == ascii(WORDS)


def test_plain_words_stay_plain() -> None:
    words = ["snapviewer", "revert", "/vms/web", "6f9619ff-8b86-d011-b42d-00c04fc964ff"]
    for windows in (False, True):
        assert command_line(words, windows=windows) == " ".join(words)


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("C:\\My VMs", '"C:\\My VMs"'),
        ("it's", '"it\'s"'),
        ("a & b | c", '"a & b | c"'),
        ("$(x)", "('' + [char]0x24 + '(x)')"),
        ("50% & calc", "('50' + [char]0x25 + ' ' + [char]0x26 + ' calc')"),
        ("a\nb", "('a' + [char]0x0a + 'b')"),
        ("\u201ca\u201d'", "('' + [char]0x201c + 'a' + [char]0x201d + [char]0x27)"),
    ],
)
def test_windows(word: str, wanted: str) -> None:
    assert command_line(["snapviewer", word], windows=True) == f"snapviewer {wanted}"


@pytest.mark.parametrize("word", WORDS)
def test_windows_has_nothing_that_either_shell_would_run(word: str) -> None:
    line = command_line(["snapviewer", word], windows=True)
    if '"' in word:
        assert line == ""
        return
    rest = line.removeprefix("snapviewer ")
    assert not hidden(rest)
    if rest.startswith('"'):
        inside = rest[1:-1]
        assert not set('"%^!$`\u201c\u201d\u201e').intersection(inside) and inside == word
    else:
        assert not set('&|<>^%!$`"\u201c\u201d\u201e').intersection(rest)
