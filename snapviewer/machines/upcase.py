# SPDX-License-Identifier: Apache-2.0
"""File names as NTFS compares them: letter by letter, through its own table.

NTFS tells names apart by 16-bit units, each looked up in a table of 65,536 units that lies on the
volume itself (the file $UpCase). The table is older and smaller than Unicode's rules: it has no
"SS" for a sharp s, leaves the Kelvin sign alone and knows no letters beyond the first plane, so
``str.upper`` and ``str.casefold`` make files equal that Windows keeps apart. Carried here is the
table as Windows writes it since Vista, taken from a volume made by ``mkntfs``; older volumes map
fewer letters.

An equal name is never a guess here: `match_name` knows exact and folded names only. Names that are
the same text in another form (decomposed letters, an 8-bit code page) are found by `same_form` and
`code_page_matches`, and are proposals that other signs must confirm.
"""

from __future__ import annotations

import contextlib
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

UNITS: Final = 65536

# What is added to a unit, from one unit to the next of a range, and the ranges it holds for.
_SHIFTS: Final[tuple[tuple[int, int, str], ...]] = (
    (
        -1, 2,
        "0101-012F 0133-0137 013A-0148 014B-0177 017A-017E 0183-0185 01A1-01A5 01B4-01B6 "
        "01CE-01DC 01DF-01EF 01F9-021F 0223-0233 0247-024F 0371-0373 03D9-03EF 0461-0481 "
        "048B-04BF 04C2-04CE 04D1-0523 1E01-1E95 1EA1-1EFF 2C68-2C6C 2C81-2CE3 A641-A65F "
        "A663-A66D A681-A697 A723-A72F A733-A76F A77A-A77C A77F-A787",
    ),
    (8, 2, "1F51-1F57"),
    (-32, 1, "0061-007A 00E0-00F6 00F8-00FE 03B1-03C1 03C3-03CB 0430-044F FF41-FF5A"),
    (121, 1, "00FF"),
    (195, 1, "0180"),
    (
        -1, 1,
        "0188 018C 0192 0199 01A8 01AD 01B0 01B9 01BD 01F5 023C 0242 0377 03F8 03FB 2184 "
        "2C61 2C73 2C76 A78C",
    ),
    (97, 1, "0195"),
    (163, 1, "019A"),
    (130, 1, "019E 037B-037D"),
    (56, 1, "01BF"),
    (-2, 1, "01C6 01C9 01CC 01F3"),
    (-79, 1, "01DD"),
    (10783, 1, "0250"),
    (10780, 1, "0251"),
    (-210, 1, "0253"),
    (-206, 1, "0254"),
    (-205, 1, "0256-0257 0260"),
    (-202, 1, "0259"),
    (-203, 1, "025B"),
    (-207, 1, "0263"),
    (-209, 1, "0268"),
    (-211, 1, "0269 026F"),
    (10743, 1, "026B"),
    (10749, 1, "0271"),
    (-213, 1, "0272"),
    (-214, 1, "0275"),
    (10727, 1, "027D"),
    (-218, 1, "0280 0283 0288"),
    (-69, 1, "0289"),
    (-217, 1, "028A-028B"),
    (-71, 1, "028C"),
    (-219, 1, "0292"),
    (-38, 1, "03AC"),
    (-37, 1, "03AD-03AF"),
    (-64, 1, "03CC"),
    (-63, 1, "03CD-03CE"),
    (-8, 1, "03D7"),
    (7, 1, "03F2 1FE5"),
    (-80, 1, "0450-045F"),
    (-15, 1, "04CF"),
    (-48, 1, "0561-0586 2C30-2C5E"),
    (35332, 1, "1D79"),
    (3814, 1, "1D7D"),
    (
        8, 1,
        "1F00-1F07 1F10-1F15 1F20-1F27 1F30-1F37 1F40-1F45 1F60-1F67 1F80-1F87 1F90-1F97 "
        "1FA0-1FA7 1FB0-1FB1 1FD0-1FD1 1FE0-1FE1",
    ),
    (74, 1, "1F70-1F71"),
    (86, 1, "1F72-1F75"),
    (100, 1, "1F76-1F77"),
    (128, 1, "1F78-1F79"),
    (112, 1, "1F7A-1F7B"),
    (126, 1, "1F7C-1F7D"),
    (9, 1, "1FB3 1FC3 1FF3"),
    (-28, 1, "214E"),
    (-16, 1, "2170-217F"),
    (-26, 1, "24D0-24E9"),
    (-10795, 1, "2C65"),
    (-10792, 1, "2C66"),
    (-7264, 1, "2D00-2D25"),
)

# Western pages that archives and shares without Unicode names left behind, the likeliest first.
CODE_PAGES: Final = ("cp1252", "cp850", "cp437", "latin-1")


def _mapped() -> Iterator[tuple[int, int]]:
    for shift, step, ranges in _SHIFTS:
        for part in ranges.split():
            first, _, last = part.partition("-")
            for unit in range(int(first, 16), int(last or first, 16) + 1, step):
                yield unit, unit + shift


_TABLE: Final = dict(_mapped())


def upcase_table() -> list[int]:
    """The whole table: for each of the 65,536 units the unit it is compared as."""
    return [_TABLE.get(unit, unit) for unit in range(UNITS)]


def fold(name: str) -> str:
    """`name` as NTFS compares it. As long as `name`; characters beyond the first plane and lone
    surrogates (bytes that are no text) stay as they are. Not for display.
    """
    return name.upper() if name.isascii() else name.translate(_TABLE)


def match_name(wanted: str, names: Iterable[str]) -> list[str]:
    """Which of `names` a volume of Windows would open for `wanted`: the exact name alone where it
    is there, else every name that differs in case only, in sort order (several are ambiguous: they
    can only lie on a volume that tells case apart). Empty where there is none.
    """
    folded = fold(wanted)
    found = {name for name in names if name == wanted or fold(name) == folded}
    return [wanted] if wanted in found else sorted(found)


def same_form(wanted: str, names: Iterable[str]) -> list[str]:
    """Names that are `wanted` only after composing their letters (Unicode NFC), in sort order.

    For a volume of Windows these are other names: a Mac or an archive may have decomposed them.
    """
    folded = fold(wanted)
    composed = _composed(wanted)
    return sorted(
        {name for name in names if _composed(name) == composed and fold(name) != folded}
    )


def code_page_matches(wanted: str, names: Iterable[str]) -> list[str]:
    """Names that read as `wanted` once their bytes are taken for one of `CODE_PAGES`, in sort
    order.

    These are names with bytes that are no UTF-8 (as Python hands them out, by surrogateescape),
    and names whose UTF-8 bytes something took for a code page ("BÃ¼ro").
    """
    folded = fold(wanted)
    composed = _composed(wanted)
    if composed.isascii():
        return []  # the pages agree on ASCII, so nothing could have changed
    return sorted(
        {
            name
            for name in names
            if fold(name) != folded
            and any(_composed(reading) == composed for reading in code_page_readings(name))
        }
    )


def code_page_readings(name: str) -> Iterator[str]:
    """What a name with bytes that are no UTF-8, or with UTF-8 taken for a code page, may have been
    meant as: one text for each of `CODE_PAGES` that has these bytes. Nothing for ASCII names.
    """
    if name.isascii():
        return
    try:
        name.encode()
    except UnicodeEncodeError:
        undecodable = True
    else:
        undecodable = False
    for page in CODE_PAGES:
        # UnicodeError: not every page has every byte or letter, and lone surrogates have no byte.
        with contextlib.suppress(UnicodeError):
            if undecodable:
                yield name.encode("utf-8", "surrogateescape").decode(page)
            else:
                yield name.encode(page).decode("utf-8")


def _composed(name: str) -> str:
    return fold(unicodedata.normalize("NFC", name))
