# SPDX-License-Identifier: Apache-2.0
"""What the program remembers between sessions: one dataclass, one JSON file.

Only values that differ from their defaults are written. A value of the wrong type or an unknown
key is dropped with a logged warning, never an error: settings must not keep the window shut.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from snapviewer.base.paths import state_dir

VERSION = 1
MAX_RECENT = 10
TOGETHER = "\0"  # between the folders of a place that has several; in no path of any system

_log = logging.getLogger(__name__)


@dataclass
class Settings:
    """Everything remembered. `geometry` and `layout` are hex of Qt's own byte arrays; `recent` has
    a line a place, made by `join_place`.
    """

    recent: list[str] = field(default_factory=list)
    scheme: str = "system"  # system, light, dark, contrast
    language: str = ""  # a code of `ui.language.LANGUAGES`; "" as the system
    fold_runs: bool = True
    show_files: bool = True
    geometry: str = ""
    layout: str = ""

    def remember(self, place: str) -> None:
        """Put a place first among the recent ones."""
        self.recent = [place, *(item for item in self.recent if item != place)][:MAX_RECENT]

    def to_json(self) -> dict[str, Any]:
        """The version and the values that are not defaults."""
        blank = Settings()
        changed = {
            item.name: getattr(self, item.name)
            for item in dataclasses.fields(self)
            if getattr(self, item.name) != getattr(blank, item.name)
        }
        return {"version": VERSION, **changed}

    @staticmethod
    def from_json(record: object) -> Settings:
        """Settings from a decoded document; bad values fall back to their defaults."""
        result = Settings()
        if not isinstance(record, dict):
            _log.warning("settings are not an object: defaults are used")
            return result
        known = {item.name for item in dataclasses.fields(result)}
        for key, value in record.items():
            if key == "version":
                continue
            if key not in known:
                _log.warning("unknown setting %r is dropped", key)
            elif not _fits(value, getattr(result, key)):
                _log.warning("setting %r has a bad value and is dropped", key)
            else:
                setattr(result, key, value)
        return result


def _fits(value: object, default: object) -> bool:
    if isinstance(default, list):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return type(value) is type(default)


def join_place(paths: Iterable[Path]) -> str:
    """The folders of one place as it is remembered."""
    return TOGETHER.join(str(path) for path in paths)


def split_place(place: str) -> list[Path]:
    """The folders of a remembered place."""
    return [Path(part) for part in place.split(TOGETHER) if part]


def settings_file() -> Path:
    """The JSON file."""
    return state_dir() / "settings.json"


def load_settings() -> Settings:
    """The stored settings; defaults where there are none or they cannot be read."""
    try:
        return Settings.from_json(json.loads(settings_file().read_text("utf-8")))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("settings could not be read: %s", error)
        return Settings()


def save_settings(settings: Settings) -> None:
    """Store by atomic replace; a failure is logged only."""
    path = settings_file()
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(settings.to_json(), indent=2), "utf-8")
        os.replace(part, path)  # noqa: PTH105 - atomic on every system
    except OSError as error:
        _log.warning("settings could not be stored: %s", error)
