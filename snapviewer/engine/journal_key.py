# SPDX-License-Identifier: Apache-2.0
"""The key that tells one's own journals from those of others: 32 bytes per user, never shown.

It lies in the user's state folder, not in the VM's, so that whoever can write to a VM's folder
cannot make a journal that looks like ours. A journal of another user or computer, or one from
before the key was lost, has an unknown key; that is no fault (a rescue system has none).
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import logging
import os
import secrets
import stat
import sys

from snapviewer.base.paths import state_dir

LENGTH = 32
_log = logging.getLogger(__name__)


def _read() -> bytes | None:
    path = state_dir() / "journal.key"
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            return None
        if sys.platform != "win32" and (
            status.st_mode & 0o077 or status.st_uid != os.geteuid()
        ):
            _log.warning("%s may be read by others and is not used", path)
            return None
        key = os.read(handle, LENGTH + 1)
    finally:
        os.close(handle)
    return key if len(key) == LENGTH else None


def own_key() -> bytes | None:
    """The user's key, made where there is none; None where it can be neither read nor made."""
    key = _read()
    if key is not None:
        return key
    path = state_dir() / "journal.key"
    made = secrets.token_bytes(LENGTH)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        part = path.with_name(f"journal.key.{os.getpid()}.{secrets.token_hex(4)}")
        handle = os.open(part, flags | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(handle, made)
            os.fsync(handle)
        finally:
            os.close(handle)
        try:
            os.link(part, path)  # never over a key that another process made just now
        except FileExistsError:
            pass
        except OSError:
            if not path.exists():
                os.rename(part, path)  # noqa: PTH104 - a file system without hard links
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("no key for journals could be made: %s", error)
        return None
    return _read()


def key_name(key: bytes) -> str:
    """What names a key without telling it."""
    return hashlib.sha256(b"snapviewer journal key" + key).hexdigest()[:16]


def signed(data: bytes) -> tuple[str, str]:
    """(name of the key, keyed digest) of `data`; two empty texts where there is no key."""
    key = own_key()
    if key is None:
        return "", ""
    return key_name(key), hmac.new(key, data, hashlib.sha256).hexdigest()


def is_own(data: bytes, name: str, digest: str) -> bool | None:
    """True: signed by this user; False: signed by this user's key but changed since; None: the
    key is another's, or there is none."""
    key = _read()
    if key is None or name != key_name(key):
        return None
    expected = hmac.new(key, data, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, digest)
