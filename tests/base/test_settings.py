# SPDX-License-Identifier: Apache-2.0
"""Settings survive bad files; paths find what ships with the program."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapviewer.base.paths import resources_dir, state_dir
from snapviewer.base.settings import (
    MAX_RECENT,
    Settings,
    load_settings,
    save_settings,
    settings_file,
)


def test_only_what_differs_is_written() -> None:
    save_settings(Settings(scheme="dark"))
    assert json.loads(settings_file().read_text("utf-8")) == {"version": 1, "scheme": "dark"}
    assert load_settings() == Settings(scheme="dark")


def test_recent_places_are_few_and_newest_first() -> None:
    settings = Settings()
    for number in range(MAX_RECENT + 5):
        settings.remember(f"place {number}")
    settings.remember("place 9")
    assert settings.recent[0] == "place 9"
    assert len(settings.recent) == MAX_RECENT
    assert len(set(settings.recent)) == MAX_RECENT


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(
        st.sampled_from(["recent", "scheme", "fold_runs", "geometry", "version", "odd"]), inner
    ),
))  # fmt: skip
def test_any_document_gives_settings(record: object) -> None:
    logging.disable(logging.WARNING)
    try:
        settings = Settings.from_json(record)
    finally:
        logging.disable(logging.NOTSET)
    assert isinstance(settings.scheme, str)
    assert all(isinstance(item, str) for item in settings.recent)
    assert isinstance(settings.fold_runs, bool)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[1]", b'{"scheme": 5, "new": 1}'])
def test_a_bad_file_gives_defaults(content: bytes) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_bytes(content)
    assert load_settings() == Settings()


def test_a_failure_to_store_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("SNAPVIEWER_STATE_DIR", str(blocked / "below"))
    save_settings(Settings(scheme="dark"))
    assert state_dir() == blocked / "below"


def test_resources_are_found() -> None:
    assert (resources_dir() / "icons" / "open.svg").is_file()
