# SPDX-License-Identifier: Apache-2.0
"""One volume of a chain as The Sleuth Kit wants to read it, and faults turned into our errors.

The library is an optional extra; nothing here is imported from it until it is used.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any, Protocol

from snapviewer.base.errors import FormatError, SnapviewerError
from snapviewer.base.words import tr

_PAGE = 64 << 10  # bytes; a multiple of every sector size
_PAGES = 128


class ReadableDisk(Protocol):
    """What is needed of a chain."""

    @property
    def virtual_size(self) -> int:
        """Bytes."""
    def read(self, start: int, length: int) -> bytes:
        """Bytes of the disk at `start`."""


class GuestUnavailable(SnapviewerError):  # noqa: N818 - a missing extra, named as the state it is
    """The optional library that reads guest file systems is not installed."""

    default_code = "files-extra-missing"


class GuestError(FormatError):
    """A guest's file system is damaged or of a kind that is not read."""

    default_code = "bad-file-system"


@functools.cache
def sleuth_kit() -> Any:
    """The pytsk3 module. Raises `GuestUnavailable`."""
    try:
        return importlib.import_module("pytsk3")
    except ImportError as error:
        raise GuestUnavailable(
            tr("files inside the guest cannot be shown: the library pytsk3 is not installed"),
            remedy=tr("install it with: pip install 'snapviewer[files]'"),
        ) from error


def available() -> bool:
    """Whether guest files can be read here."""
    try:
        sleuth_kit()
    except GuestUnavailable:
        return False
    return True


class VolumeReader:
    """Reads of [start, start + length) of a disk through a small cache of aligned pages.

    A fault is kept in `failure`, because the library below reports its own text only.
    """

    def __init__(self, disk: ReadableDisk, start: int, length: int) -> None:
        self.disk = disk
        self.start = start
        self.length = max(0, min(length, disk.virtual_size - start))
        self.failure: BaseException | None = None
        self._pages: OrderedDict[int, bytes] = OrderedDict()

    def read(self, offset: int, length: int) -> bytes:
        """Bytes at `offset` of the volume; shorter at its end."""
        stop = min(offset + length, self.length)
        if offset < 0 or offset >= stop:
            return b""
        if stop - offset > _PAGE * _PAGES // 4:
            return self.disk.read(self.start + offset, stop - offset)
        pieces = []
        for number in range(offset // _PAGE, (stop + _PAGE - 1) // _PAGE):
            page = self._page(number)
            base = number * _PAGE
            pieces.append(page[max(0, offset - base) : stop - base])
        return b"".join(pieces) if len(pieces) > 1 else pieces[0]

    def _page(self, number: int) -> bytes:
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
            return page
        base = number * _PAGE
        page = self.disk.read(self.start + base, min(_PAGE, self.length - base))
        self._pages[number] = page
        if len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
        return page

    @contextlib.contextmanager
    def guard(self, doing: str) -> Iterator[None]:
        """Turn the library's faults into ours: the reader's own failure (or cancel) where there
        is one, else `GuestError`."""
        self.failure = None
        try:
            yield
        except SnapviewerError:
            raise
        except (OSError, RuntimeError, ValueError, TypeError, KeyError, AttributeError,
                OverflowError, MemoryError, SystemError) as error:
            self._raise_failure(error)
            raise GuestError(
                tr("{doing} failed: {reason}", doing=doing, reason=_reason(error)),
                structure="file system",
                remedy=tr("let the guest check its file system; the block view still works"),
            ) from error
        self._raise_failure(None)

    def _raise_failure(self, cause: BaseException | None) -> None:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure from cause


@functools.cache
def _image_class() -> Any:
    kit = sleuth_kit()

    class VolumeImage(kit.Img_Info):  # type: ignore[misc, name-defined]
        """The library's image over a `VolumeReader`."""

        def __init__(self, reader: VolumeReader) -> None:
            self._reader = reader
            super().__init__(url="")

        def close(self) -> None:
            """The chain is closed by its owner."""

        def read(self, offset: int, size: int) -> bytes:
            try:
                return self._reader.read(offset, size)
            except BaseException as error:
                # The library swallows exceptions, a cancel too; `guard` brings this one back.
                self._reader.failure = error
                raise OSError(str(error)) from error

        def get_size(self) -> int:
            return self._reader.length

    return VolumeImage


def library_image(reader: VolumeReader) -> Any:
    """A pytsk3 image over one volume. Raises `GuestUnavailable`."""
    return _image_class()(reader)


def _reason(error: BaseException) -> str:
    """The library's message without its source position."""
    text = str(error) or type(error).__name__
    if text.startswith("FS_") and ") " in text:
        text = text.split(") ", 1)[1]
    return " ".join(text.split())
