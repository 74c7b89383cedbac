# SPDX-License-Identifier: Apache-2.0
"""The translations: complete, with the values and keys of the sources, compiled as by Qt."""

from __future__ import annotations

import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from snapviewer.base.words import language_code, local_date, number_text, tr, trn
from snapviewer.ui.base.catalogue import COMMANDS, MENUS
from snapviewer.ui.base.language import LANGUAGES, apply_language
from snapviewer.ui.base.message_file import compile_folder, compiled

REPO = Path(__file__).resolve().parents[3]
FOLDER = REPO / "resources" / "translations"
CODES = sorted(set(LANGUAGES) - {"en"})
FORMS = {"de": 2, "fr": 2, "ja": 1}
ALIASES = ("-tr-function-alias", "tr+=trn", "-tr-function-alias", "QT_TR_NOOP+=mark")


@dataclass(frozen=True)
class Message:
    source: str
    comment: str
    texts: tuple[str, ...]
    finished: bool
    plural: bool


def messages(path: Path) -> list[Message]:
    found = []
    for node in ET.parse(path).getroot().iter("message"):
        text = node.find("translation")
        assert text is not None
        plural = node.get("numerus") == "yes"
        texts = [form.text or "" for form in text.iter("numerusform")] if plural else [
            text.text or ""
        ]  # fmt: skip
        found.append(
            Message(
                node.findtext("source") or "", node.findtext("comment") or "", tuple(texts),
                text.get("type") is None, plural,
            )
        )  # fmt: skip
    return found


def values(text: str) -> set[tuple[str | None, str | None]]:
    return {(name, form) for _, name, form, _ in string.Formatter().parse(text) if name is not None}


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    found = messages(FOLDER / f"snapviewer_{code}.ts")
    assert len(found) > 1000
    missing = [item.source for item in found if not item.finished or not all(item.texts)]
    assert missing == []


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_values_keys_and_ends(code: str) -> None:
    for item in messages(FOLDER / f"snapviewer_{code}.ts"):
        if item.plural:
            assert len(item.texts) == FORMS[code], item.source
        for text in item.texts:
            wanted = values(item.source) | (values(item.comment) if item.plural else set())
            assert values(text) | {("n", "")} == wanted | {("n", "")}, (item.source, text)
            if not item.plural:
                assert values(text) == wanted, (item.source, text)
            # A mnemonic stays one, and so does the sign that a question follows.
            assert text.replace("&&", "").count("&") == item.source.replace("&&", "").count("&"), (
                item.source
            )
            assert text.endswith("…") == item.source.endswith("…"), (item.source, text)
            for end in (" ", "\n"):
                if item.source.strip(" ,"):
                    assert text.endswith(end) == item.source.endswith(end), (item.source, text)


@pytest.mark.parametrize("code", CODES)
def test_the_catalogue_holds_what_the_sources_say(code: str, tmp_path: Path) -> None:
    copy = tmp_path / f"snapviewer_{code}.ts"
    shutil.copy(FOLDER / copy.name, copy)
    sources = sorted(str(path) for path in (REPO / "snapviewer").rglob("*.py"))
    listed = tmp_path / "sources.lst"
    listed.write_text("\n".join(sources), "utf-8")
    subprocess.run(
        [tool("pyside6-lupdate"), f"@{listed}", "-ts", str(copy), "-silent", "-no-obsolete",
         "-locations", "none", *ALIASES],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    now, before = messages(copy), messages(FOLDER / copy.name)
    assert {(item.source, item.comment) for item in now} == {
        (item.source, item.comment) for item in before
    }, "run .ci/translate"


@pytest.mark.parametrize("code", CODES)
def test_compiled_as_qt_compiles(code: str, tmp_path: Path) -> None:
    """Byte for byte what lrelease makes, so nothing in it can be read otherwise."""
    out = tmp_path / "made.qm"
    source = FOLDER / f"snapviewer_{code}.ts"
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(out)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert compiled(source.read_bytes()) == out.read_bytes()


@pytest.mark.parametrize(
    "text",
    ["", "<TS", "<TS language='xx'/>", "<html/>", "<TS version='2.1'></TS>",
     "<TS language='de'><context><name>Window</name></context></TS>"],
)
def test_what_is_no_source_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="no translation source"):
        compiled(text.encode())


def test_unfinished_texts_and_plurals_are_compiled_as_qt_does(tmp_path: Path) -> None:
    source = tmp_path / "small.ts"
    source.write_text(
        "<TS version='2.1' language='de' sourcelanguage='en'><context><name></name>"
        "<message><source>b</source><translation type='unfinished'></translation></message>"
        "<message><source>a</source><translation type='unfinished'>&#228;</translation></message>"
        "<message><source>c</source><translation type='vanished'>x</translation></message>"
        "<message numerus='yes'><source>n</source><comment>ns</comment><translation>"
        "<numerusform>eins</numerusform><numerusform>viele</numerusform></translation></message>"
        "<message><source>d</source>"
        "<translation>\U0001f600 z</translation></message></context></TS>",
        "utf-8",
    )
    out = tmp_path / "small.qm"
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(out)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert compiled(source.read_bytes()) == out.read_bytes()


def test_a_folder_is_compiled_for_the_build(tmp_path: Path) -> None:
    made = compile_folder(FOLDER, tmp_path)
    assert [path.name for path in made] == [f"snapviewer_{code}.qm" for code in CODES]


@pytest.fixture
def english_again() -> object:
    yield
    apply_language("en")


@pytest.mark.parametrize("code", CODES)
def test_no_menu_has_a_key_twice(qapp: object, english_again: object, code: str) -> None:
    apply_language(code)
    for menu in MENUS:
        texts = [tr(item.text) for item in COMMANDS if item.menu == menu]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [key for key, count in letters.items() if count > 1] == [], (menu, texts)
    tops = Counter(tr(menu)[tr(menu).index("&") + 1].lower() for menu in MENUS)
    assert max(tops.values()) == 1, tops


def test_numbers_dates_and_plurals(qapp: object, english_again: object) -> None:
    when = datetime(2026, 3, 2, 9, 4, tzinfo=UTC)
    assert apply_language("de") == language_code() == "de"
    assert number_text(1234567) == "1.234.567"
    assert number_text(18.4, 1) == "18,4"
    assert "2026" in local_date(when) and "09:04" in local_date(when)
    one, many = trn("{n} file", "{n} files", 1), trn("{n} file", "{n} files", 1234)
    assert one == "1 Datei" and many == "1.234 Dateien"
    assert trn("{n} byte", "{n} bytes", 84 << 30) == "90.194.313.216 Bytes"
    assert trn("{n} byte", "{n} bytes", 64 << 40).startswith("70.368.744.177.664 ")
    apply_language("fr")
    assert trn("{n} file", "{n} files", 0).startswith("0 ")
    assert trn("{n} file", "{n} files", 0).removeprefix("0 ") == trn(
        "{n} file", "{n} files", 1
    ).removeprefix("1 ")  # French counts nothing as one
    apply_language("ja")
    assert trn("{n} file", "{n} files", 1)[1:] == trn("{n} file", "{n} files", 3)[1:]
    apply_language("en")
    assert trn("{n} file", "{n} files", 3) == "3 files"


def test_an_unknown_language_is_the_systems(qapp: object, english_again: object) -> None:
    assert apply_language("xx") in LANGUAGES
