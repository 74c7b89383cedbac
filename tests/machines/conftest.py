# SPDX-License-Identifier: Apache-2.0
"""VMs that tests of this folder share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders_findings import VHDX
from tests.builders_vm import ModelVm


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, size=1 << 20)
    made.scribble(1)
    made.take("one")
    made.scribble(2)
    made.take("two")
    made.scribble(3)
    return made


@pytest.fixture
def vhdx(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, **VHDX)  # type: ignore[arg-type]
    made.scribble(1)
    made.take("one")
    made.scribble(2)
    return made
