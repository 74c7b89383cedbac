# SPDX-License-Identifier: Apache-2.0
"""Which hosts start and import a VM of which configuration version.

After Microsoft's table ("Upgrade virtual machine version in Hyper-V", January 2025). Numbers below
5.0 are in no table: such a VM (Server 2008 to 2012) is known to its own version of the host.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

Version = tuple[int, int]
NEWEST: Final[Version] = (12, 0)
_NUMBER = re.compile(r"(\d+)\.(\d+)")


@dataclass(frozen=True)
class HostVersion:
    """A version of Windows with the lowest and highest configuration version it takes."""

    key: str  # short name for the command line
    name: str
    lowest: Version
    highest: Version

    def takes(self, version: Version) -> bool:
        return self.lowest <= version <= self.highest


HOSTS: Final = (
    HostVersion("2012r2", "Windows Server 2012 R2", (5, 0), (5, 0)),
    HostVersion("2016", "Windows Server 2016", (5, 0), (8, 0)),
    HostVersion("2019", "Windows Server 2019", (5, 0), (9, 0)),
    HostVersion("win10", "Windows 10 2004 to 22H2", (8, 0), (9, 2)),
    HostVersion("2022", "Windows Server 2022", (8, 0), (10, 0)),
    HostVersion("win11", "Windows 11 22H2 and 23H2", (8, 0), (11, 0)),
    HostVersion("2025", "Windows Server 2025", (8, 0), (12, 0)),
)


def parsed(version: str) -> Version | None:
    """A version as a configuration has it ("8.0"); None where it is none."""
    match = _NUMBER.fullmatch(version.strip())
    return (int(match[1]), int(match[2])) if match else None


def hosts_for(version: Version) -> tuple[HostVersion, ...]:
    """The hosts that take a VM of this configuration version."""
    return tuple(host for host in HOSTS if host.takes(version))


def is_older_than_the_table(version: Version) -> bool:
    return version < HOSTS[0].lowest
