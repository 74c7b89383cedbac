# SPDX-License-Identifier: Apache-2.0
"""What the demo's guest holds: logs that grow, pages, a database, update packages.

Everything follows from the arguments (a seeded generator, fixed dates), so that two builds hold
the same bytes.
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

_PAGES = ("/", "/shop", "/shop/cart", "/shop/item?id={n}", "/about", "/img/logo.png", "/login")
_NAMES = ("Baker", "Carter", "Fisher", "Mason", "Miller", "Potter", "Smith", "Tanner", "Weaver")
_ITEMS = ("anvil", "brush", "candle", "drill", "file", "hammer", "ladder", "saw", "vice")


def noise(seed: int, length: int) -> bytes:
    """Pseudo-random bytes, as a compressed archive or an encrypted store looks."""
    return random.Random(seed).randbytes(length)


def web_log(start: datetime, lines: int, seed: int = 1) -> bytes:
    """An access log of `lines` requests from `start` on; a longer one begins like a shorter."""
    source = random.Random(seed)
    moment = start
    text = ["#Software: Microsoft Internet Information Services 7.5",
            "#Fields: date time c-ip cs-method cs-uri-stem sc-status time-taken"]
    for _ in range(lines):
        moment += timedelta(seconds=source.randint(1, 90))
        page = source.choice(_PAGES).format(n=source.randint(100, 999))
        status = source.choice((200, 200, 200, 200, 304, 404))
        text.append(
            f"{moment:%Y-%m-%d %H:%M:%S} 10.0.{source.randint(0, 3)}.{source.randint(2, 254)} "
            f"GET {page} {status} {source.randint(2, 900)}"
        )
    return _lines(text)


def event_log(start: datetime, events: list[str]) -> bytes:
    """A system log, one event each 7 minutes."""
    return _lines(
        [f"{start + timedelta(minutes=7 * n):%Y-%m-%d %H:%M} {text}"
         for n, text in enumerate(events)]
    )


def customers(count: int, seed: int = 2) -> bytes:
    """A table of `count` customers; a longer one begins like a shorter."""
    source = random.Random(seed)
    text = ["number;name;city;last order"]
    text += [
        f"{1000 + n};{source.choice(_NAMES)};Town {source.randint(1, 40)};"
        f"{source.choice(_ITEMS)} x {source.randint(1, 12)}"
        for n in range(count)
    ]
    return _lines(text)


def page(title: str, paragraphs: int, seed: int = 3) -> bytes:
    """An HTML page."""
    source = random.Random(f"{seed} {title}")
    body = [
        f"  <p>Our {source.choice(_ITEMS)} goes well with a {source.choice(_ITEMS)}; "
        f"ask {source.choice(_NAMES)} at desk {source.randint(1, 9)}.</p>"
        for _ in range(paragraphs)
    ]
    return _lines([
        "<!DOCTYPE html>", "<html>", f"<head><title>{title}</title></head>", "<body>",
        f"  <h1>{title}</h1>", *body, "</body>", "</html>",
    ])


def settings_file(title: str, values: dict[str, str]) -> bytes:
    """An INI file with one section."""
    return _lines([f"[{title}]", *(f"{key}={value}" for key, value in values.items())])


def _database_page(seed: int, number: int, page_size: int) -> bytes:
    body = random.Random(seed << 32 | number).randbytes(page_size - 8)
    return b"DBPG" + number.to_bytes(4, "little") + body


def database(pages: int, page_size: int = 8192, changed: dict[int, int] | None = None) -> bytes:
    """A database file of `pages` numbered pages. `changed` maps page numbers to the seed of a
    later version of that page.
    """
    later = changed or {}
    return b"".join(_database_page(later.get(n, 0), n, page_size) for n in range(pages))


def _lines(text: list[str]) -> bytes:
    return ("\r\n".join(text) + "\r\n").encode("utf-8")
