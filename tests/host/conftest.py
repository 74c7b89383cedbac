# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the live host's tests."""

from __future__ import annotations

import pytest

from tests.builders_host import FakeHost, FakeSnapshot, FakeVm


@pytest.fixture
def host() -> FakeHost:
    """An empty scripted host."""
    return FakeHost()


@pytest.fixture
def web(host: FakeHost) -> FakeVm:
    """WEB01: first <- second <- Now, and side under first; running."""
    vm = host.add_vm("WEB01", disks=2)
    first = host.snap(vm, "First")
    host.snap(vm, "Side")
    host.restore({"vm": vm.id, "snapshot": first.id})
    host.snap(vm, "Second")
    vm.state = "Running"
    return vm


@pytest.fixture
def snaps(web: FakeVm) -> dict[str, FakeSnapshot]:
    """WEB01's snapshots by name."""
    return {item.name: item for item in web.snapshots}
