# SPDX-License-Identifier: Apache-2.0
"""Names as NTFS compares them, against the table of a fresh NTFS volume."""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from snapviewer.machines.upcase import (
    UNITS,
    code_page_matches,
    fold,
    match_name,
    same_form,
    upcase_table,
)


def test_the_table_is_that_of_a_fresh_volume(tmp_path: Path) -> None:
    mkntfs = shutil.which("mkntfs") or shutil.which("mkntfs", path="/usr/sbin:/sbin")
    ntfscat = shutil.which("ntfscat")
    if mkntfs is None or ntfscat is None:
        pytest.skip("mkntfs and ntfscat are not installed")
    volume = tmp_path / "volume"
    with volume.open("wb") as file:
        file.truncate(8 << 20)
    subprocess.run([mkntfs, "-F", "-Q", str(volume)], check=True, capture_output=True)
    written = subprocess.run(
        [ntfscat, "-f", "-i", "10", str(volume)], check=True, capture_output=True
    ).stdout
    assert list(struct.unpack(f"<{UNITS}H", written)) == upcase_table()


def test_the_table_is_what_was_carried_here() -> None:
    table = struct.pack(f"<{UNITS}H", *upcase_table())
    assert hashlib.md5(table).hexdigest() == "7ff498a44e45e77374cc7c962b1b92f2"
    assert sum(unit != upper for unit, upper in enumerate(upcase_table())) == 973


def test_folding_twice_is_folding_once() -> None:
    table = upcase_table()
    assert [unit for unit in range(UNITS) if table[table[unit]] != table[unit]] == []


@pytest.mark.skipif(
    unicodedata.unidata_version != "14.0.0", reason="counted with the letters of Unicode 14"
)
def test_letters_that_python_maps_to_another_single_letter() -> None:
    differ = [
        unit
        for unit, upper in enumerate(upcase_table())
        if not 0xD800 <= unit < 0xE000
        and len(chr(unit).upper()) == 1
        and chr(unit).upper() != chr(upper)
    ]
    assert len(differ) == 217


def test_letters_that_upper_and_casefold_get_wrong() -> None:
    table = upcase_table()
    differ = sum(
        chr(unit).upper() != chr(upper)
        for unit, upper in enumerate(table)
        if not 0xD800 <= unit < 0xE000
    )
    assert differ > 200  # more with every Unicode
    assert fold("Straße") != fold("Strasse")
    assert fold("\N{KELVIN SIGN}") != fold("k")
    assert fold("\N{LATIN SMALL LETTER DOTLESS I}") == "\N{LATIN SMALL LETTER DOTLESS I}"
    assert fold("ÿ") == "Ÿ"
    assert fold("büro-ñandú-ж") == "BÜRO-ÑANDÚ-Ж"
    assert fold("\N{LATIN SMALL LETTER LONG S}") != "S"
    assert fold("\N{MICRO SIGN}") == "\N{MICRO SIGN}"


def test_what_is_no_letter_of_the_first_plane_stays() -> None:
    assert fold("\U00010428") == "\U00010428"  # Deseret has capitals, NTFS does not know them
    assert fold("a\udcfcb") == "A\udcfcB"
    assert fold("\ud801\udc28") == "\ud801\udc28"
    assert fold("") == ""
    assert len(fold("ǆŉßﬁ")) == 4


def test_ascii_goes_the_same_way_as_the_table() -> None:
    table = upcase_table()
    for unit in range(128):
        assert fold(chr(unit)) == chr(table[unit])


def test_an_exact_name_wins() -> None:
    assert match_name("srv01.vhdx", ["SRV01.vhdx", "srv01.vhdx"]) == ["srv01.vhdx"]
    assert match_name("Srv01.vhdx", ["SRV01.vhdx"]) == ["SRV01.vhdx"]
    assert match_name("Srv01.VHDX", ["srv01.vhdx", "SRV01.vhdx", "x"]) == [
        "SRV01.vhdx",
        "srv01.vhdx",
    ]
    assert match_name("Straße.vhdx", ["Strasse.vhdx"]) == []
    assert match_name("Strasse.vhdx", iter(["Straße.vhdx", "STRASSE.vhdx"])) == ["STRASSE.vhdx"]
    assert match_name("a", []) == []
    assert match_name("a", ["A", "A"]) == ["A"]


def test_a_decomposed_name_is_only_proposed() -> None:
    composed = "Büro-Küche.avhdx"
    decomposed = unicodedata.normalize("NFD", composed)
    assert match_name(composed, [decomposed]) == []
    assert same_form(composed, [decomposed, "other"]) == [decomposed]
    assert same_form(decomposed, [composed]) == [composed]
    assert same_form(composed, [decomposed.upper()]) == [decomposed.upper()]
    assert same_form(composed, [composed, composed.upper()]) == []  # these match by themselves
    assert same_form("a\udcfc", ["a\udcfc", "b"]) == []


@pytest.mark.parametrize("page", ["cp1252", "cp850", "cp437", "latin-1"])
def test_a_name_in_an_old_code_page(page: str) -> None:
    name = "Büro-Küche_é.avhdx"
    raw = name.encode(page).decode("utf-8", "surrogateescape")
    assert code_page_matches(name, [raw, "other.avhdx", name]) == [raw]
    assert code_page_matches(name.upper(), [raw]) == [raw]
    assert code_page_matches(unicodedata.normalize("NFD", name), [raw]) == [raw]
    assert code_page_matches("Bäro-Köche_é.avhdx", [raw]) == []
    assert code_page_matches("Buro-Kuche_e.avhdx", [raw]) == []


@pytest.mark.parametrize("page", ["cp1252", "cp850", "cp437", "latin-1"])
def test_utf8_taken_for_a_code_page(page: str) -> None:
    name = "Büro.vhdx"
    mangled = name.encode().decode(page)
    assert code_page_matches(name, [mangled, "Baro.vhdx"]) == [mangled]
    assert match_name(name, [mangled]) == []


def test_names_that_cannot_be_encoded_are_passed_over() -> None:
    assert code_page_matches("Büro", ["B\ud800ro", "日本", "Bäro", "B\udc81\udc8dro"]) == []
    assert code_page_matches("日本", ["\udc93\udcfa\udc96\udc7b"]) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_name_as_a_real_folder_lists_it(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/B\xfcro.vhdx"
    try:
        Path(os.fsdecode(raw)).touch()
    except OSError:
        pytest.skip("this volume takes UTF-8 names only")
    listed = [path.name for path in tmp_path.iterdir()]
    assert code_page_matches("Büro.vhdx", listed) == listed
