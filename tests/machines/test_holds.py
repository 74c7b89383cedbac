# SPDX-License-Identifier: Apache-2.0
"""Who uses a file is seen: locks of every kind, descriptors, loop devices, shares; and looking
disturbs nobody.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.base.errors import StorageError
from snapviewer.disks.filesystem import qemu_locks, volume_kind
from snapviewer.disks.filesystem.lock_table import parse_locks, record_lock
from snapviewer.disks.filesystem.storage import FileStorage
from snapviewer.disks.filesystem.volume_kind import MountTable
from snapviewer.machines import holders, holds
from snapviewer.machines.holders import Programs, read_programs
from snapviewer.machines.holds import HoldState, Look, looked, one_look, tried
from snapviewer.machines.model import MachineState
from snapviewer.machines.opening import open_library
from tests.builders_vm import ModelVm
from tests.held_share import mounted

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' locks and /proc")

UNSEEN = Look.unseen  # before the tests' own fixture puts another in its place

MOUNTS = """21 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 21 0:40 / /mnt/host rw,relatime - cifs //host/vm rw,vers=3.1.1
31 21 0:41 / /mnt/nfs rw,relatime - nfs4 nas:/vm rw
32 21 0:42 / /mnt/with\\040blank ro,relatime - fuse.sshfs x rw
33 21 0:43 / /mnt/ntfs rw,relatime - fuseblk /dev/sdb1 rw
34 21 0:44 / /mnt/over rw,relatime - overlay overlay rw
35 21 0:45 / /mnt/host/sub rw,relatime - smb3 //host/other rw
"""

QEMU = "fcntl.fcntl(f,37,struct.pack('hhqqi4x',fcntl.F_RDLCK,0,%d,%d,0))"


@contextlib.contextmanager
def holder(path: Path, mode: str, *statements: str) -> Iterator[int]:
    """Another process that has `path` open as `f` and has run the statements; its pid."""
    code = ";".join([
        "import fcntl,struct,sys", f"f=open({str(path)!r},{mode!r})", *statements,
        "print(1,flush=True)", "sys.stdin.read()",
    ])
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"1\n"
    try:
        yield child.pid
    finally:
        child.communicate(b"")


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    path = tmp_path / "Data.vhdx"
    path.write_bytes(b"x" * 4096)
    return path


def test_nobody_holds_a_file(disk: Path) -> None:
    assert looked(disk) == tried(disk) == holds.Hold(HoldState.FREE)
    assert looked(disk.with_name("none")).state is HoldState.FREE
    assert tried(disk.with_name("none")).state is HoldState.FREE
    assert not disk.with_name("none").exists()


@pytest.mark.parametrize(
    ("mode", "statement", "writes"),
    [
        ("rb", "fcntl.flock(f,fcntl.LOCK_EX)", True),
        ("rb", "fcntl.flock(f,fcntl.LOCK_SH)", False),
        ("rb", "fcntl.lockf(f,fcntl.LOCK_SH,1,4000)", False),
        ("rb", "fcntl.lockf(f,fcntl.LOCK_SH)", False),
        ("rb+", "0", True),
        ("ab", "0", True),
        # qemu's writers hold shared locks only: byte 101 says that it writes.
        ("rb", QEMU % (100, 2) + ";" + QEMU % (201, 1), True),
        ("rb", QEMU % (100, 1) + ";" + QEMU % (203, 1), False),
    ],
)
@pytest.mark.parametrize("listed", [True, False])
def test_every_kind_of_hold_is_seen_and_named(
    disk: Path, mode: str, statement: str, writes: bool, listed: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not listed:
        monkeypatch.setattr(holds, "read_locks", lambda: None)
    with holder(disk, mode, statement) as pid:
        hold = looked(disk)
        found = tried(disk)
    if not listed and "flock" in statement:  # only taking the lock tells, which looking does not
        assert hold.state is HoldState.FREE
        assert found.held
        return
    assert hold.held
    assert hold.writes is writes
    assert str(pid) in hold.by
    assert found.held
    assert looked(disk).state is HoldState.FREE


def test_who_only_reads_is_named_and_holds_nothing(disk: Path) -> None:
    with holder(disk, "rb") as pid:
        hold = looked(disk)
    assert hold.state is HoldState.FREE
    assert len(hold.readers) == 1
    assert str(pid) in hold.readers[0]


def test_a_holder_by_another_name_of_the_file(disk: Path) -> None:
    other = disk.with_name("other.vhdx")
    other.hardlink_to(disk)
    with holder(other, "rb+"):
        assert looked(disk).held


def test_a_loop_device_holds_its_file(disk: Path, tmp_path: Path) -> None:
    tool = shutil.which("losetup") or shutil.which("losetup", path="/usr/sbin:/sbin")
    if tool is None:
        pytest.skip("no losetup")
    for options, state in (([], HoldState.HELD), (["-r"], HoldState.FREE)):
        done = subprocess.run(
            [tool, *options, "--show", "-f", str(disk)], capture_output=True, text=True
        )
        if done.returncode:
            pytest.skip("no loop device can be made here")
        name = done.stdout.strip()
        try:
            hold = looked(disk)
            assert hold.state is state
            assert name in (hold.by, *hold.readers)
        finally:
            subprocess.run([tool, "-d", name], check=True)
    assert looked(disk).state is HoldState.FREE


def test_the_tables_are_read_once_for_many_files(
    disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(holds, "read_programs", lambda: read.append("programs") or Programs())
    monkeypatch.setattr(holds, "read_locks", lambda: read.append("locks") or {})
    with one_look():
        for number in range(20):
            looked(disk.with_name(str(number)))
            tried(disk)
    assert read == ["locks", "programs"]


def test_looking_takes_no_lock_and_opens_nothing_for_writing(tmp_path: Path) -> None:
    tool = shutil.which("strace")
    if tool is None:
        pytest.skip("no strace")
    vm = ModelVm(tmp_path)
    vm.take("first")
    log = tmp_path / "trace"
    code = f"from snapviewer.machines.opening import open_library;open_library({str(vm.root)!r})"
    done = subprocess.run(
        [tool, "-f", "-qq", "-o", str(log), "-e",
         "trace=openat,open,flock,fcntl,creat,truncate,ftruncate,mkdir,unlink,rename",
         sys.executable, "-c", code],
        capture_output=True, text=True, cwd=Path(__file__).parents[2],
    )
    if done.returncode and "ptrace" in done.stderr:
        pytest.skip("no process can be traced here")
    assert done.returncode == 0, done.stderr
    lines = log.read_text(errors="replace").splitlines()
    mine = [line for line in lines if str(vm.root) in line]
    assert any("openat" in line for line in mine)
    assert not [line for line in mine if "O_WRONLY" in line or "O_RDWR" in line]
    assert not [line for line in lines if "flock(" in line or "SETLK" in line]
    assert any("F_OFD_GETLK" in line for line in lines)


# -- volumes --------------------------------------------------------------------------------------


def test_volumes_by_the_table_of_mounts() -> None:
    table = MountTable(MOUNTS)
    assert table.volume_of("/home/x").kind == "ext4"
    assert table.volume_of("/mnt/host/a/b.vhdx").is_smb
    assert table.volume_of("/mnt/host/sub/b.vhdx").kind == "smb3"
    assert table.volume_of("/mnt/hostile/b.vhdx").kind == "ext4"
    assert table.volume_of("/mnt/nfs/b").is_nfs
    blank = table.volume_of("/mnt/with blank/b")
    assert blank.is_fuse
    assert blank.read_only
    assert blank.is_share
    assert not table.volume_of("/mnt/ntfs/b").is_share
    assert table.volume_of("/mnt/over/b").is_overlay
    assert table.volume_of("/").device == "fe:00"
    assert MountTable("rubbish\n").volume_of("/x") == volume_kind.UNKNOWN_VOLUME


def _as_volume(monkeypatch: pytest.MonkeyPatch, folder: Path, kind: str) -> None:
    text = f"21 1 254:0 / / rw - ext4 /dev/vda rw\n30 21 0:40 / {folder} rw - {kind} x rw\n"
    monkeypatch.setattr(MountTable, "read", staticmethod(lambda: MountTable(text)))


@pytest.mark.parametrize("kind", ["cifs", "smb3"])
def test_on_a_hosts_share_no_lock_is_asked_for(
    disk: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    _as_volume(monkeypatch, disk.parent, kind)

    def never(*_: object) -> None:
        raise AssertionError("a lock was asked for")

    monkeypatch.setattr(holds, "record_lock", never)
    hold = looked(disk)
    assert hold.state is HoldState.UNKNOWN
    assert hold.not_asked
    assert tried(disk).state is HoldState.FREE
    import fcntl

    monkeypatch.setattr(fcntl, "flock", never)
    monkeypatch.setattr(fcntl, "fcntl", never)
    storage = FileStorage(disk, writable=True)
    storage.pwrite(0, b"y")
    storage.close()


@pytest.mark.parametrize(
    ("number", "kind", "state"),
    [
        (errno.EBUSY, "cifs", HoldState.HELD),
        (errno.ETXTBSY, "ext4", HoldState.HELD),
        (errno.EAGAIN, "ext4", HoldState.HELD),
        (errno.EACCES, "cifs", HoldState.UNKNOWN),
        (errno.EACCES, "fuse.sshfs", HoldState.UNKNOWN),
        (errno.EACCES, "ext4", HoldState.MAY_NOT_WRITE),
        (errno.EROFS, "cifs", HoldState.MAY_NOT_WRITE),
        (errno.EPERM, "ext4", HoldState.MAY_NOT_WRITE),
        (errno.EIO, "cifs", HoldState.UNKNOWN),
    ],
)
def test_what_a_refused_opening_means(
    disk: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: str, state: HoldState
) -> None:
    _as_volume(monkeypatch, disk.parent, kind)
    real = os.open

    def refuse(path: object, flags: int, *more: int) -> int:
        if path == disk and flags & os.O_RDWR:
            raise OSError(number, os.strerror(number))
        return real(path, flags, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    assert tried(disk).state is state


def test_a_file_on_an_overlay_is_not_opened_for_writing(
    disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_volume(monkeypatch, disk.parent, "overlay")
    real = os.open

    def only_read(path: object, flags: int, *more: int) -> int:
        assert not flags & (os.O_RDWR | os.O_WRONLY)
        return real(path, flags, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", only_read)
    assert tried(disk).state is HoldState.FREE


def test_what_cannot_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Look, "unseen", UNSEEN)
    table = MountTable(MOUNTS)
    nothing = Programs()
    assert Look(table, {}, nothing).unseen(Path("/home")) == ""
    assert Look(table, {}, nothing).unseen(Path("/mnt/host")) == ""
    assert "NFS" in Look(table, {}, nothing).unseen(Path("/mnt/nfs"))
    assert "smbd" in Look(table, {}, Programs(servers=["smbd"])).unseen(Path("/home"))
    assert Look(table, {}, Programs(hidden=True)).unseen(Path("/home"))


def test_programs_from_a_table_of_processes(tmp_path: Path) -> None:
    proc = tmp_path / "proc"
    target = tmp_path / "Data.vhdx"
    target.write_bytes(b"x")
    for pid, name in ((11, "smbd"), (12, "nfsd"), (13, "ksmbd:r445"), (14, "cat")):
        (proc / str(pid) / "fd").mkdir(parents=True)
        (proc / str(pid) / "fdinfo").mkdir()
        (proc / str(pid) / "comm").write_text(name + "\n")
    (proc / "11" / "fd" / "3").symlink_to(target)
    (proc / "11" / "fdinfo" / "3").write_text("pos:\t0\nflags:\t0100002\nmnt_id:\t1\n")
    (proc / "14" / "fd" / "4").symlink_to(target)
    (proc / "14" / "fdinfo" / "4").write_text("pos:\t0\nflags:\t0100000\nmnt_id:\t1\n")
    found = read_programs(proc=str(proc), block=str(tmp_path / "none"))
    assert sorted(found.servers) == ["ksmbd", "nfsd", "smbd"]
    assert not found.hidden
    openers = {each.program: each.writes for each in found.having(target, target.stat())}
    assert openers == {"smbd": True, "cat": False}
    shutil.rmtree(proc)
    proc.mkdir()
    assert read_programs(proc=str(proc)).hidden
    assert holders.program_name(1, str(proc)) == ""


def test_the_kernels_list_of_locks() -> None:
    table = parse_locks(
        "1: POSIX  ADVISORY  WRITE 12 fe:00:99 128 128\n"
        "1: -> FLOCK  ADVISORY  WRITE 13 fe:00:99 0 EOF\n"
        "2: OFDLCK ADVISORY  READ -1 00:2a:7 100 101\n"
        "rubbish\n"
    )
    (lock,) = table["fe:00", 99]
    assert (lock.pid, lock.writes, lock.start, lock.stop) == (12, True, 128, 129)
    (lock,) = table["00:2a", 7]
    assert qemu_locks.is_qemu_byte(lock)
    assert lock.covers(101)
    assert not lock.covers(102)


# -- our own writing ------------------------------------------------------------------------------


def test_while_we_write_a_disk_qemus_bytes_are_taken(disk: Path) -> None:
    storage = FileStorage(disk, writable=True)
    handle = os.open(disk, os.O_RDONLY)
    try:
        os.close(os.open(disk, os.O_RDONLY))  # a POSIX lock would be gone by now
        for offset in (*range(100, 104), *range(200, 204)):
            assert record_lock(handle, offset, 1) is not None
        assert record_lock(handle, 104, 96) is None
        storage.close()
        assert record_lock(handle) is None
    finally:
        os.close(handle)


@pytest.mark.parametrize("statement", [QEMU % (101, 1), QEMU % (203, 1)])
def test_a_disk_that_a_qemu_uses_is_not_written(disk: Path, statement: str) -> None:
    with holder(disk, "rb", statement):
        with pytest.raises(StorageError) as caught:
            FileStorage(disk, writable=True)
        assert caught.value.code == "locked"
    FileStorage(disk, writable=True).close()


# -- the state of a VM ----------------------------------------------------------------------------


def test_a_vm_whose_base_is_written_is_not_off(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    base = vm.leaf()
    vm.take("first")
    with holder(base, "rb+") as pid, vm.open() as library:
        machine = library.machine()
        assert machine.state is MachineState.RUNNING
        assert str(pid) in machine.state_reason
        assert base.name in machine.state_reason


def test_a_lock_that_only_reads_is_told_beside_the_state(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    with holder(vm.leaf(), "rb", QEMU % (100, 1)) as pid, vm.open() as library:
        assert library.machine().state is MachineState.OFF
        assert str(pid) in library.machine().state_reason


@pytest.mark.parametrize("mode", ["read", "none"])
def test_a_vm_that_a_host_runs_on_its_share(tmp_path: Path, mode: str) -> None:
    vm = ModelVm(tmp_path / "vm")
    vm.take("first")
    leaf = vm.leaf()
    with mounted(tmp_path / "vm", mode) as share:
        with open_library(share.root) as library:
            assert library.machine().state is MachineState.OFF
        share.hold(leaf.name)
        with open_library(share.root) as library:
            assert library.machine().state is MachineState.RUNNING


def test_a_disk_that_qemu_serves(tmp_path: Path) -> None:
    tool = shutil.which("qemu-nbd")
    if tool is None:
        pytest.skip("no qemu-nbd")
    vm = ModelVm(tmp_path)
    leaf = vm.leaf()
    for options, state in (([], MachineState.RUNNING), (["-r"], MachineState.OFF)):
        server = subprocess.Popen(
            [tool, *options, "-t", "-k", str(tmp_path / "s"), "-f", "vpc", str(leaf)]
        )
        try:
            for _ in range(500):
                if looked(leaf).held:
                    break
                time.sleep(0.02)
            with vm.open() as library:
                machine = library.machine()
                assert machine.state is state
                assert f"qemu-nbd ({server.pid})" in machine.state_reason
        finally:
            server.terminate()
            server.wait(20)
