# SPDX-License-Identifier: Apache-2.0
"""Texts as somebody writes them into a VM's files to fool or drive whoever looks at it."""

from __future__ import annotations

MARKUP = "<img src=http://x.example/a.png><b>bold</b>&lt;"
TERMINAL = "\x1b[2J\x1b]0;title\x07\x9b31m"
TURNED = "abc\u202egpj.exe\u202c\u2066x\u2069\u200e\u200f\u061c"
BROKEN = "one\ntwo\rthree\vfour\ffive\x85six\u2028seven\u2029eight\r\nnine"
UNSEEN = "a\u200bb\u200dc\u2060d\ufeffe\u00adf\U000e0041g\u3164h"
HALF = "half\udcff\ud800"
RUNS = "$(Stop-VM *) `n ${x} \"; Stop-VM '; Stop-VM # #> |& %PATH% ^& !x!"
CURLY = "\u2018a\u2019; Stop-VM \u201ab\u201b \u201c$(Stop-VM)\u201d\u201e"
FORMULA = '=HYPERLINK("http://x.example","y")'

TEXTS = [MARKUP, TERMINAL, TURNED, BROKEN, UNSEEN, HALF, RUNS, CURLY, FORMULA, "", " ", "--yes",
         "@(1)", "a\0b", "\n", "'", "''", "\\", "x\n\nStop-VM *\n#"]  # fmt: skip

HARMLESS = ["Before updates", "Prüfung", "日本語　名前", "😀 👨‍👩‍👧 ❤️", "עברית", "سلام", "a  b",
            "C:\\VMs\\Büro (2).vhdx", "\N{NO-BREAK SPACE}", "१२३", "e\u0301"]  # fmt: skip
