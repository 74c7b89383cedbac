# SPDX-License-Identifier: Apache-2.0
"""Names of disks in other programs' files: encodings, escapes, and where a name begins and ends."""

from __future__ import annotations

import json
import os
import random
import sys
import unicodedata
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest

from snapviewer.machines import mentions
from snapviewer.machines.mentions import find_mentions, is_searched, mentioned_names

DISK = "Büro & Küche_6A1F0C2E-0F4E-4D6B-9C55-1B2A3C4D5E6F.avhdx"


def found(folder: Path, text: str | bytes, *wanted: str, name: str = "note.txt") -> set[str]:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    named = mentioned_names([path], wanted)
    assert set(named.values()) <= {path}
    return set(named)


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "cp850",
        "cp437",
    ],
)  # fmt: skip
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = f'<pathname type="string">D:\\VMs\\{DISK}</pathname>'
    assert found(tmp_path, text.encode(encoding), DISK, "other.avhdx") == {DISK}
    assert found(tmp_path, text.upper().encode(encoding, "replace"), DISK) == {DISK}


@pytest.mark.parametrize(
    "text",
    [
        f"<location>D:\\VMs\\{escape(DISK)}</location>",
        "<location>D:\\VMs\\" + DISK.replace("&", "&#x26;").replace("ü", "&#252;") + "</location>",
        json.dumps({"disk": "D:\\VMs\\" + DISK}),
        json.dumps({"disk": "D:\\VMs\\" + DISK}, ensure_ascii=False),
        json.dumps({"disk": "/srv/" + DISK}).replace("/", "\\/"),
        f"file:///D:/VMs/{quote(DISK)}",
        escape(json.dumps(["D:\\" + DISK])),
        f'Copy-Item "D:\\VMs\\{DISK.replace("&", "`&")}"',
        unicodedata.normalize("NFD", DISK),
    ],
)
def test_escapes(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, DISK) == {DISK}
    assert found(tmp_path, text, "x" + DISK) == set()


def test_a_name_that_ends_in_what_is_escaped(tmp_path: Path) -> None:
    wanted = ("a&b", "base.ü", "no ending é", "x.vhdx")
    text = "<p>a&amp;b</p><p>base.&#252;</p><p>no%20ending%20%C3%A9</p>"
    assert found(tmp_path, text, *wanted) == set(wanted[:3])
    assert found(tmp_path, unicodedata.normalize("NFD", "D:\\base.ü"), *wanted) == {"base.ü"}


def test_percent_signs_of_a_batch_file(tmp_path: Path) -> None:
    assert found(tmp_path, "copy d:\\100%%.vhdx e:", "100%.vhdx", name="a.cmd") == {"100%.vhdx"}


@pytest.mark.parametrize("shift", [0, 1, 2, 3])
def test_a_binary_configuration_at_any_place(tmp_path: Path, shift: int) -> None:
    rng = random.Random(shift)
    data = rng.randbytes(1000 + shift) + f"D:\\VMs\\{DISK}\0".encode("utf-16-le")
    assert found(tmp_path, data + rng.randbytes(999), DISK, name="a.vmcx") == {DISK}
    for encoding in ("utf-16-le", "utf-16-be"):
        data = bytes(64 + shift) + "/仮想マシン.vhdx\0".encode(encoding)
        assert found(tmp_path, data, "仮想マシン.vhdx", name="b.vmcx") == {"仮想マシン.vhdx"}


@pytest.mark.parametrize(
    "text",
    [
        "a.vhdx", "D:\\a.vhdx", "/a.vhdx", "'a.vhdx'", "(a.vhdx)", "uses a.vhdx.", "a.vhdx, b",
        "disk=a.vhdx", "a.vhdx:stream", "a.vhdx\\x", "[a.vhdx]", "A.VHDX\r\n", "copy a.vhdx a.old",
        "\0a.vhdx\0", "is it a.vhdx?", "b.vhdx;a.vhdx",
    ],
)  # fmt: skip
def test_a_name_by_itself(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "a.vhdx") == {"a.vhdx"}


@pytest.mark.parametrize(
    "text",
    [
        "aa.vhdx", "a.vhdxx", "a.vhdx.old", "a.vhdx_1", "a.vhdx-b", "_a.vhdx", "x-a.vhdx",
        "1a.vhdx", "x.a.vhdx", "a.vhdx1", "äa.vhdx", "a.vhdx~", "a.vhd", "a .vhdx", "a", "",
    ],
)  # fmt: skip
def test_a_part_of_a_longer_name(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "a.vhdx") == set()


def test_endings_that_begin_alike(tmp_path: Path) -> None:
    wanted = ("a.vhd", "a.vhdx", "a.vhdx.old", "a.avhd", "a", "base")
    for name in wanted:
        assert found(tmp_path, f"D:\\{name}", *wanted) == {name}
    assert found(tmp_path, "a.vhd a.vhdx.old", *wanted) == {"a.vhd", "a.vhdx.old"}


def test_a_longer_name_with_a_space_wins_where_it_is_sure(tmp_path: Path) -> None:
    wanted = ("my a.vhdx", "a.vhdx")
    assert found(tmp_path, "D:\\my a.vhdx", *wanted) == {"my a.vhdx"}
    assert found(tmp_path, "attach my a.vhdx", *wanted) == set(wanted)  # either may be meant
    assert found(tmp_path, "D:\\your a.vhdx", *wanted) == {"a.vhdx"}


def test_names_are_compared_as_ntfs_does(tmp_path: Path) -> None:
    assert found(tmp_path, "Strasse.vhdx", "Straße.vhdx", "STRASSE.vhdx") == {"STRASSE.vhdx"}
    assert found(tmp_path, "d:\\SRV01.VHDX", "srv01.vhdx", "Srv01.vhdx") == {
        "srv01.vhdx",
        "Srv01.vhdx",
    }


def test_a_wanted_name_in_another_form(tmp_path: Path) -> None:
    raw = "Büro.vhdx".encode("latin-1").decode("utf-8", "surrogateescape")
    apart = unicodedata.normalize("NFD", "Büro.vhdx")
    assert found(tmp_path, "D:\\Büro.vhdx", raw, apart) == {raw, apart}


def test_the_first_file_counts_and_others_are_passed_over(tmp_path: Path) -> None:
    first, second, other = tmp_path / "1.xml", tmp_path / "2.exp", tmp_path / "3.dat"
    for path in (first, second, other):
        path.write_text("a.vhdx " + path.stem + ".vhdx")
    named = mentioned_names([other, first, second], ["a.vhdx", "1.vhdx", "2.vhdx", "3.vhdx"])
    assert named == {"a.vhdx": first, "1.vhdx": first, "2.vhdx": second}
    assert not is_searched(other)
    assert not is_searched(Path("XP Mode Undo.vud"))
    assert is_searched(Path("A.VMCX"))
    assert mentioned_names([first], []) == {}
    assert mentioned_names([first], [""]) == {}
    assert mentioned_names([], ["a.vhdx"]) == {}


def test_what_could_not_be_searched_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large, small, gone = tmp_path / "large.log", tmp_path / "small.log", tmp_path / "gone.log"
    large.write_bytes(b"a.vhdx".ljust(mentions.SIZE_LIMIT + 1))
    small.write_bytes(b"a.vhdx".rjust(mentions.SIZE_LIMIT))
    result = find_mentions([large, small, gone, tmp_path], ["a.vhdx"])
    assert result.named == {"a.vhdx": small}
    assert result.unread == (large, gone)
    monkeypatch.setattr(mentions, "FILE_LIMIT", 1)
    result = find_mentions([gone, small], ["a.vhdx"])
    assert result.named == {}
    assert result.unread == (gone, small)


def test_many_names_in_many_places(tmp_path: Path) -> None:
    rng = random.Random(8)
    names = [f"SRV{n:04}_{rng.randrange(1 << 64):016X}.avhdx" for n in range(3000)]
    there = set(rng.sample(names, 100))
    text = "\n".join(f"<p>D:\\VMs\\{name.lower()}</p>" for name in there)
    assert found(tmp_path, text, *names, name="a.xml") == there


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert find_mentions([tmp_path / "a.txt"], ["a.vhdx"]).unread == (tmp_path / "a.txt",)


def test_random_bytes_never_raise(tmp_path: Path) -> None:
    rng = random.Random(4)
    for _ in range(60):
        data = bytearray(rng.randbytes(rng.randrange(300)))
        for piece in (b"&#x110000;", b"&#xD800;", b"\\ud800", b"%ff%C3", b"\\u", b"\xff\xfe", b"`"):
            at = rng.randrange(len(data) + 1)
            data[at:at] = piece
        found(tmp_path, bytes(data), DISK, "a\ud800.vhd", "\udcff.vhd", "a")
