# SPDX-License-Identifier: Apache-2.0
"""Opened images shared between chains: a tree of 100 moments opens each file once."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from snapviewer.disks.image import DiskImage
from snapviewer.disks.open import open_image

Opener = Callable[[Path], DiskImage]

_WANTED_HANDLES = 1 << 17
_raised = False


def raise_handle_limit() -> None:
    """Raise this process's limit of open files as far as the system lets it (POSIX; once).

    A chain keeps one handle per file, and common soft limits (256 to 1024) are below what a long
    chain needs. Where the hard limit is lower still, opening ends in a `StorageError`.
    """
    global _raised
    if _raised or sys.platform == "win32":
        return
    _raised = True
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _WANTED_HANDLES if hard == resource.RLIM_INFINITY else min(hard, _WANTED_HANDLES)
    for limit in (wanted, 10240):  # macOS refuses more than OPEN_MAX = 10240
        if soft != resource.RLIM_INFINITY and soft < limit:
            try:
                resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
            except (OSError, ValueError):
                continue
            return


class ImageCache:
    """Images by resolved path. Thread-safe; chains opened with a cache leave closing to it.

    Close the cache before an action changes or removes the files: what is cached is what the
    files said when they were opened.
    """

    def __init__(self, opener: Opener | None = None) -> None:
        self._opener = opener or open_image
        self._images: dict[str, DiskImage] = {}
        self._lock = threading.Lock()
        raise_handle_limit()

    def open(self, path: Path) -> DiskImage:
        """The image of `path`, opened at most once. Raises `FormatError`, `StorageError`."""
        with self._lock:
            # Keys are canonical, so a hit needs no look at the file system.
            image = self._images.get(str(path))
            if image is not None:
                return image
        key = os.path.realpath(path)
        with self._lock:
            image = self._images.get(key)
            if image is None:
                image = self._opener(path)
                self._images[key] = image
            return image

    def close(self) -> None:
        """Close every image; the cache can be used again."""
        with self._lock:
            images = list(self._images.values())
            self._images.clear()
        for image in images:
            image.close()

    def __len__(self) -> int:
        return len(self._images)

    def __enter__(self) -> ImageCache:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
