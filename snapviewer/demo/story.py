# SPDX-License-Identifier: Apache-2.0
"""What happens inside the demo's guest between its snapshots: a small web shop in one spring.

Each function changes the two volumes of the machine as the guest would; nothing here knows
snapshots or image files.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from snapviewer.demo import texts
from snapviewer.demo.fat import FatVolume

MIB = 1 << 20
SYSTEM_SIZE, DATA_SIZE = 256 * MIB, 128 * MIB

INSTALLED = datetime(2011, 3, 14, 9, 30)
DRIVERS = datetime(2011, 3, 15, 17, 5)
BEFORE_UPDATES = datetime(2011, 4, 11, 19, 40)
AFTER_UPDATES = datetime(2011, 4, 12, 6, 55)
SHOP_TEST = datetime(2011, 5, 2, 14, 20)
TODAY = datetime(2011, 5, 9, 8, 10)

_EVENTS = "/Windows/System32/winevt/System events.log"
_DATABASE = "/Databases/Shop.mdf"
_JOURNAL = "/Databases/Shop transaction log.ldf"


class _Volume(FatVolume):
    """A volume whose file times are moved by `shift`."""

    shift = timedelta()

    def write_file(self, path: str, data: bytes, modified: datetime = INSTALLED) -> None:
        super().write_file(path, data, modified + self.shift)


class Guest:
    """The guest's two volumes. `shift` moves every time of the story."""

    def __init__(self, shift: timedelta = timedelta()) -> None:
        self.system = _Volume(SYSTEM_SIZE, label="SYSTEM", volume_id=0x4C1E07A1)
        self.data = _Volume(
            DATA_SIZE, partition_lba=2048, label="DATA", volume_id=0x4C1E07A2
        )
        self.system.shift = self.data.shift = shift
        self._shift, self._began = shift, INSTALLED + shift
        self._log = f"/inetpub/logs/LogFiles/W3SVC1/u_ex{self._began:%y%m%d}.log"
        self._log_lines = 400
        self._events = ["6005 The Event log service was started"]
        self._pages_changed: dict[int, int] = {}

    def install(self) -> None:
        """Windows and the web server: about 24 MiB, and a data volume of about 8 MiB."""
        for number, (folder, name, size) in enumerate(_SYSTEM_FILES):
            when = INSTALLED - timedelta(days=400 - number)
            self.system.write_file(f"{folder}/{name}", texts.noise(100 + number, size), when)
        self.system.write_file(
            "/Windows/win.ini", texts.settings_file("fonts", {"default": "Segoe UI"}), INSTALLED
        )
        for title in ("Home", "Shop", "About us", "Delivery"):
            self.system.write_file(
                f"/inetpub/wwwroot/{title}.html", texts.page(title, 40), INSTALLED
            )
        self._grow_logs(0, INSTALLED, "7036 The World Wide Web service entered the running state")
        self.data.write_file(_DATABASE, texts.database(800), INSTALLED)
        self.data.write_file(_JOURNAL, texts.noise(7, MIB // 2), INSTALLED)
        self.data.write_file("/Documents/Customers.csv", texts.customers(3000), INSTALLED)
        self.data.write_file(
            f"/Documents/Price list {self._began.year}.html", texts.page("Price list", 300),
            INSTALLED,
        )

    def install_drivers(self) -> None:
        """A few drivers and settings: about 3 MiB."""
        for number, name in enumerate(("vmbus.sys", "netvsc60.sys", "storvsc.sys")):
            self.system.write_file(
                f"/Windows/System32/drivers/{name}", texts.noise(200 + number, 900_000), DRIVERS
            )
        self.system.write_file(
            "/Windows/win.ini",
            texts.settings_file("fonts", {"default": "Segoe UI", "smoothing": "on"}), DRIVERS,
        )
        self._grow_logs(150, DRIVERS, "20001 Driver management concluded")

    def run_shop(self) -> None:
        """Four weeks of business: orders, logs, a new document."""
        self._grow_logs(9000, BEFORE_UPDATES, "1074 A restart was planned")
        self._change_database(range(20, 140, 3), 11, BEFORE_UPDATES)
        self.data.write_file("/Documents/Customers.csv", texts.customers(3400), BEFORE_UPDATES)
        self.data.write_file(
            "/Documents/Spring offers.html", texts.page("Spring offers", 120), BEFORE_UPDATES
        )

    def install_updates(self) -> None:
        """The updates: packages, replaced system files, a moved page; about 40 MiB."""
        for number, (name, size) in enumerate(_UPDATES):
            self.system.write_file(
                f"/Windows/SoftwareDistribution/Download/{name}",
                texts.noise(300 + number, size), AFTER_UPDATES,
            )
        for number, (folder, name, size) in enumerate(_SYSTEM_FILES[:5]):
            self.system.write_file(
                f"{folder}/{name}", texts.noise(400 + number, size), AFTER_UPDATES
            )
        self.system.write_file(
            "/Windows/WindowsUpdate.log",
            texts.event_log(
                AFTER_UPDATES + self._shift, [f"Installed {name}" for name, _ in _UPDATES]
            ),
            AFTER_UPDATES,
        )
        self.system.rename("/inetpub/wwwroot/About us.html", "/inetpub/wwwroot/archive.html")
        self.system.remove_file("/Windows/Temp/setup cache.tmp")
        self._grow_logs(300, AFTER_UPDATES, "19 Installation successful: 4 updates")

    def test_shop(self) -> None:
        """The branch: a new shop is tried out on the state before the updates."""
        for title in ("Shop", "Shop basket", "Shop checkout"):
            self.system.write_file(
                f"/inetpub/wwwroot/new shop/{title}.html", texts.page(title, 90, 5), SHOP_TEST
            )
        self.system.write_file(
            "/inetpub/wwwroot/new shop/bin/Shop.dll", texts.noise(500, 3 * MIB), SHOP_TEST
        )
        self._change_database(range(400, 460), 12, SHOP_TEST)
        self.data.write_file("/Databases/Shop test.mdf", texts.database(200), SHOP_TEST)
        self._grow_logs(60, SHOP_TEST, "7036 The Shop service entered the running state")

    def work_today(self) -> None:
        """Since the last snapshot: business, a document, a removed package."""
        self._change_database(range(100, 300, 4), 13, TODAY)
        self.data.write_file("/Documents/Customers.csv", texts.customers(3900), TODAY)
        self.data.write_file("/Documents/Meeting notes.html", texts.page("Meeting", 30), TODAY)
        self.data.remove_file("/Documents/Spring offers.html")
        self.system.remove_file(f"/Windows/SoftwareDistribution/Download/{_UPDATES[0][0]}")
        self._grow_logs(4000, TODAY, "6013 The system uptime is 172800 seconds")

    def _grow_logs(self, lines: int, when: datetime, event: str) -> None:
        self._log_lines += lines
        self._events.append(event)
        self.system.write_file(self._log, texts.web_log(self._began, self._log_lines), when)
        self.system.write_file(_EVENTS, texts.event_log(self._began, self._events), when)

    def _change_database(self, pages: range, seed: int, when: datetime) -> None:
        self._pages_changed.update(dict.fromkeys(pages, seed))
        content = texts.database(800, changed=self._pages_changed)
        self.data.write_file(_DATABASE, content, when)
        self.data.write_file(_JOURNAL, texts.noise(seed, MIB // 2), when)


_SYSTEM_FILES = (
    ("/Windows/System32", "ntoskrnl.exe", 5 * MIB),
    ("/Windows/System32", "kernel32.dll", 1_162_000),
    ("/Windows/System32", "ntdll.dll", 1_736_000),
    ("/Windows/System32", "user32.dll", 1_008_000),
    ("/Windows/System32/inetsrv", "w3core.dll", 412_000),
    ("/Windows/System32", "shell32.dll", 9 * MIB),
    ("/Windows/System32/drivers", "tcpip.sys", 1_924_000),
    ("/Windows/System32/config", "SYSTEM", 3 * MIB),
    ("/Windows/System32/config", "SOFTWARE", 2 * MIB),
    ("/Windows/Temp", "setup cache.tmp", 700_000),
)
_UPDATES = (
    ("Windows6.1-KB2506014-x64.msu", 6 * MIB),
    ("Windows6.1-KB2506212-x64.msu", 4 * MIB),
    ("Windows6.1-KB976932-x64 (Service Pack 1).exe", 19 * MIB),
    ("Windows6.1-KB2511455-x64.msu", 2 * MIB),
)
