# SPDX-License-Identifier: Apache-2.0
"""Texts as somebody writes them into a VM's files to fool or drive whoever looks at it."""

from __future__ import annotations

import contextlib
import shutil

from tests.builders_vm import ModelVm

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

NAME = f"{MARKUP}\x9b2J{TURNED}\nForged: nothing is deleted"
NOTES = f"first\nsecond {MARKUP} {TURNED} \x9b5m & {RUNS}"
FILE = "<b>lost\x1b[2J\u202e & \n.avhd"


def rename_all(vm: ModelVm, name: str = NAME, notes: str = NOTES) -> None:
    """Give a VM and all its snapshots a hostile name and hostile notes, as whoever writes the
    configurations can, and lay a disk of a hostile name beside its disks.
    """
    with vm.open() as library:
        (machine,) = library.machines
        for number, moment in enumerate(machine.moments):
            assert moment.config is not None
            config = moment.config.copy(moment.config.path)
            config.set_name(name if moment.is_now else f"{number} {name}")
            config.set_notes(notes)
            config.path.write_bytes(config.to_bytes())
    disk = sorted(path for path in (vm.root / "Virtual Hard Disks").iterdir() if path.is_file())[0]
    with contextlib.suppress(OSError):  # Windows has no such names
        shutil.copy2(disk, disk.with_name(FILE))
