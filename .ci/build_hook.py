# SPDX-License-Identifier: Apache-2.0
"""Compile the translations while a wheel is built; nothing is written into the source tree."""

from __future__ import annotations

import importlib.util
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TARGET = "snapviewer/resources/translations/compiled"


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts a `.qm` for every `.ts` into the wheel. An editable install makes them in memory."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile with the program's own module, which needs no Qt."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        path = root / "snapviewer" / "ui" / "base" / "message_file.py"
        spec = importlib.util.spec_from_file_location("message_file", path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # dataclasses look their module up
        spec.loader.exec_module(module)
        self._made = tempfile.mkdtemp(prefix="snapviewer-")
        for made in module.compile_folder(root / "resources" / "translations", Path(self._made)):
            build_data["force_include"][str(made)] = f"{TARGET}/{made.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was made."""
        if hasattr(self, "_made"):
            shutil.rmtree(self._made, ignore_errors=True)
