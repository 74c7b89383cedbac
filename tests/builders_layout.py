# SPDX-License-Identifier: Apache-2.0
"""Layouts as administrators have them: VMs whose files lie where the test says, written byte by
byte by the tests' own builders, so that every moment's content is known by construction.

A reader of the truth is included (`truth_of`): it follows only the folders the test names, so that
it says what a moment reads whatever the package thinks of the layout.
"""

from __future__ import annotations

import os
import random
import struct
import unicodedata
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from snapviewer.chains.chain import Chain
from snapviewer.chains.resolve import FoundHow, ParentMatch
from snapviewer.demo.configuration import demo_configuration
from snapviewer.demo.runtime import demo_vmcx
from snapviewer.disks.image import DiskImage
from snapviewer.disks.open import open_image
from snapviewer.formats.configuration import load_document
from snapviewer.machines.configuration import VmConfiguration
from tests import builders_vhdx
from tests.builders_vhd import Block, build_fixed, build_sparse, footer_bytes, seal
from tests.builders_vhdx import MIB, Vhdx

SECTOR = 512
SIZES = {"vhd": (512 << 10, 64 << 10), "vhdx": (4 * MIB, MIB)}  # virtual size, block size
WORK = ".snapviewer"
CREATED = datetime(2021, 3, 1, 12, tzinfo=UTC)
STAMP = 655986198


def guid(*key: object) -> str:
    """The same GUID for the same words, in upper case."""
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, "/".join(map(str, key)))).upper()


def fill(tag: str, length: int) -> bytes:
    """Bytes that only this tag has."""
    return random.Random(tag).randbytes(length)


Blocks = dict[int, "bytes | tuple[bytes, Sequence[bool]]"]


@dataclass
class Disk:
    """One image file as it was written: `content` is what a guest reads through it."""

    path: Path
    stored: str
    format: str
    size: int
    content: bytes
    unique_id: bytes
    link_id: bytes
    blocks: Blocks = field(default_factory=dict)
    stamp: int = STAMP
    parent: Disk | None = None

    @property
    def lineage(self) -> list[Disk]:
        """The disk and everything it stands on, base last."""
        return [self, *(self.parent.lineage if self.parent is not None else [])]

    @property
    def name(self) -> str:
        return self.path.name


def geometry(size: int) -> tuple[int, int, int]:
    """Cylinders, heads and sectors of a small VHD, as its specification computes them."""
    total = size // SECTOR
    sectors, heads = 17, max(4, (total // 17 + 1023) // 1024)
    return total // sectors // heads, heads, sectors


def some_blocks(tag: str, count: int, block: int, size: int, *, partial: bool = True) -> Blocks:
    """`count` random blocks, some of them only in part."""
    source = random.Random(tag)
    blocks: Blocks = {}
    for number in source.sample(range(-(-size // block)), count):
        data = fill(f"{tag}.{number}", block)
        if partial and source.random() < 0.5:
            blocks[number] = (data, [source.random() < 0.5 for _ in range(block // SECTOR)])
        else:
            blocks[number] = data
    return blocks


def compose(size: int, block: int, blocks: Blocks, below: bytes = b"") -> bytes:
    """What is read through a layer over `below`, which is cut at its own end."""
    content = bytearray(below[:size].ljust(size, b"\0"))
    for number, value in blocks.items():
        data, mask = value if isinstance(value, tuple) else (value, None)
        for sector in range(block // SECTOR):
            at = number * block + sector * SECTOR
            if at < size and (mask is None or mask[sector]):
                content[at : at + SECTOR] = data[sector * SECTOR : (sector + 1) * SECTOR].ljust(
                    SECTOR, b"\0"
                )
    return bytes(content)


def write_disk(
    path: Path, blocks: Blocks, *, stored: str = "", parent: Disk | None = None,
    parent_stored: str | None = None, relative: str | None = None, format: str = "",
    size: int | None = None, block: int | None = None, unique_id: bytes | None = None,
    stamp: int = STAMP, parent_stamp: int | None = None, fixed: bool = False,
) -> Disk:
    """Write an image; `parent` makes it a differencing disk. Ids follow from `path`'s last names
    unless `unique_id` (VHD's id, VHDX' data write id) is given.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    format = format or ("vhdx" if path.suffix.lower().endswith("vhdx") else "vhd")
    size, block = size or SIZES[format][0], block or SIZES[format][1]
    ident = unique_id or uuid.uuid5(uuid.NAMESPACE_OID, "/".join(path.parts[-4:])).bytes
    content = compose(size, block, blocks, parent.content if parent else b"")
    named = parent_stored or (parent.stored or parent.name if parent else "")
    near = relative or (f".\\{parent.name}" if parent else "")
    if format == "vhd":
        foot = footer_bytes(
            size, 2 if fixed else 4 if parent else 3, unique_id=ident, geometry=geometry(size)
        )
        foot = seal(foot[:24] + struct.pack(">I", stamp) + foot[28:], 64)
        if fixed:
            path.write_bytes(build_fixed(content)[: len(content)] + foot)
            return Disk(path, stored, format, size, content, ident, ident, blocks, stamp)
        built = build_sparse(
            size,
            {
                number: Block(
                    (value[0] if isinstance(value, tuple) else value).ljust(block, b"\0"),
                    list(value[1]) if isinstance(value, tuple) else None,
                )
                for number, value in blocks.items()
            },
            block_size=block, parent_id=parent.link_id if parent else None, parent_name=named,
            relative=near, footer=foot,
        )
        data = bytearray(built.data)
        if parent:
            head = bytearray(data[512:1536])
            head[56:60] = struct.pack(">I", parent.stamp if parent_stamp is None else parent_stamp)
            data[512:1536] = seal(bytes(head), 36)
        path.write_bytes(data)
    else:
        made = Vhdx(
            size, block, kind="differencing" if parent else "fixed" if fixed else "dynamic",
            data_guid=ident, parent_linkage=parent.link_id if parent else b"",
            page83=uuid.uuid5(uuid.NAMESPACE_OID, "page83/" + path.stem.split("_")[0]).bytes,
            paths=(("absolute_win32_path", named), ("relative_path", near)),
            blocks={
                number: builders_vhdx.Block(7, value[0], frozenset(
                    sector for sector, there in enumerate(value[1]) if there))
                if isinstance(value, tuple) and parent
                else builders_vhdx.Block(
                    6, value if isinstance(value, bytes) else compose(block, block, {0: value}))
                for number, value in blocks.items()
            },
        )
        made.build().save(path)
    return Disk(path, stored, format, size, content, ident, ident, blocks, stamp, parent)


def set_data_write_id(path: Path, ident: bytes) -> None:
    """What any write to a mounted VHDX does: a new data write id in both headers."""
    raw = path.read_bytes()
    with path.open("r+b") as handle:
        for at in (64 << 10, 128 << 10):
            head = bytearray(raw[at : at + 4096])
            sequence = struct.unpack_from("<Q", head, 8)[0]
            head[8:16] = struct.pack("<Q", sequence + 2)
            head[32:48] = ident
            handle.seek(at)
            handle.write(builders_vhdx.crc(bytes(head)))


def configuration(
    vm_id: str, name: str, drives: Mapping[str, str], *, own_id: str = "", container: str = "vmcx",
    snapshots: int = 0, created: datetime = CREATED, type_id: str = "",
) -> VmConfiguration:
    """A VM's configuration, or with `own_id` that of a snapshot of it."""
    own = own_id or vm_id
    if container == "vmcx":
        data = demo_vmcx(vm_id, name, dict(drives), created=created)
    else:
        data = demo_configuration(vm_id, name, dict(drives), created=created)
    config = VmConfiguration(load_document(data), Path(f"{own}.{container}"))
    config.document.set_value("/configuration/properties/global_id", own)
    config.document.set_value(
        "/configuration/properties/type_id",
        type_id or ("Snapshots" if own_id else "Virtual Machines"),
    )
    config.document.set_value("/configuration/global_settings/snapshots/list/size", snapshots)
    return config


def write_config(path: Path, config: VmConfiguration) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(config.to_bytes())
    return path


@dataclass
class Layout:
    """One VM as it was built. `chains` are the files of each slot, base first; `content` what
    each moment reads (a snapshot by its name, "now" for Now); `ids` the snapshots' ids by name;
    `places` the folder behind each folder that is stored.
    """

    root: Path
    name: str
    id: str
    config: Path
    chains: dict[str, list[Disk]] = field(default_factory=dict)
    content: dict[str, dict[str, bytes]] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    snapshot_configs: dict[str, Path] = field(default_factory=dict)
    places: dict[str, Path] = field(default_factory=dict)

    @property
    def chain(self) -> list[Disk]:
        """The files of the only disk."""
        return next(iter(self.chains.values()))

    @property
    def slot(self) -> str:
        return next(iter(self.chains))

    @property
    def files(self) -> list[Path]:
        return [disk.path for chain in self.chains.values() for disk in chain]


def build_chain(
    folder: Path, name: str, children: int, *, key: str = "", stored: str = "C:\\VMs",
    format: str = "vhdx", size: int | None = None, per: int = 2, fixed: bool = False,
) -> list[Disk]:
    """A base and its children in one folder, base first, each with data of its own."""
    full, block = size or SIZES[format][0], SIZES[format][1]
    chain: list[Disk] = []
    for number in range(children + 1):
        file = f"{name}_{guid(key, name, number)}.a{format}" if number else f"{name}.{format}"
        tag = f"{key}/{name}/{number}"
        chain.append(
            write_disk(
                folder / file,
                some_blocks(tag, per + (number == 0), block, full, partial=number > 0),
                stored=f"{stored}\\{file}", parent=chain[-1] if chain else None, size=full,
                unique_id=uuid.uuid5(uuid.NAMESPACE_OID, tag).bytes, fixed=fixed and not number,
            )
        )
    return chain


def build_vm(
    root: Path, name: str, children: int = 2, *, key: str = "", stored: str = "",
    snaps: Sequence[int] = (), now: int | None = None, slots: Sequence[str] = ("scsi0:0",),
    format: str = "vhdx", container: str = "", folder: str = "Virtual Hard Disks",
    count: int | None = None, fixed: bool = False, size: int | None = None,
) -> Layout:
    """A VM folder: a chain of `children` a slot; the snapshot S<i> names layer i for every i of
    `snaps`, Now the last layer (or layer `now`). `stored` is how configurations name the disks'
    folder; `count` what the configuration says of how many snapshots there are.
    """
    key = key or name
    container = container or ("vmcx" if format == "vhdx" else "xml")
    vm_id, stored = guid("vm", key), stored or f"D:\\Hyper-V\\{name}\\{folder}"
    chains = {
        slot: build_chain(
            root / folder, name if len(slots) == 1 else f"{name}-{slot.replace(':', '_')}",
            children, key=key + slot, stored=stored, format=format, fixed=fixed, size=size,
        )
        for slot in slots
    }
    made = Layout(root, name, vm_id, Path(), chains, places={stored: root / folder})
    for number in snaps:
        add_snapshot(made, f"S{number}", {slot: chains[slot][number] for slot in slots},
                     container=container, day=number)
    last = children if now is None else now
    write_now(made, {slot: chains[slot][last] for slot in slots}, container=container,
              count=len(snaps) if count is None else count)
    return made


def add_snapshot(
    made: Layout, name: str, disks: Mapping[str, Disk], *, container: str = "vmcx", day: int = 0,
    folder: Path | None = None,
) -> Path:
    """Write a snapshot's configuration that names these files."""
    own = guid("snapshot", made.id, name)
    path = (folder or made.root / "Snapshots") / f"{own}.{container}"
    config = configuration(
        made.id, name, {slot: disk.stored for slot, disk in disks.items()}, own_id=own,
        container=container, created=CREATED + timedelta(days=day),
    )
    made.ids[name], made.snapshot_configs[name] = own, write_config(path, config)
    made.content[name] = {slot: disk.content for slot, disk in disks.items()}
    return path


def write_now(
    made: Layout, disks: Mapping[str, Disk], *, container: str = "vmcx", count: int = 0,
    folder: Path | None = None,
) -> Path:
    """Write the VM's own configuration, which names these files."""
    path = (folder or made.root / "Virtual Machines") / f"{made.id}.{container}"
    drives = {slot: disk.stored for slot, disk in disks.items()}
    made.config = write_config(
        path, configuration(made.id, made.name, drives, container=container, snapshots=count)
    )
    made.content["now"] = {slot: disk.content for slot, disk in disks.items()}
    return path


# -- the truth, read without the package's binding ------------------------------------------------


def read_config(path: Path) -> VmConfiguration:
    return VmConfiguration(load_document(path.read_bytes(), path), path)


def local_of(stored: str, places: Mapping[str, Path]) -> Path | None:
    """The file a stored path means: its folder must be one of `places`; links are not resolved."""
    folder, _, name = stored.rpartition("\\")
    for known, local in places.items():
        if known.casefold() == folder.casefold():
            for path in (local / name, *(local.iterdir() if local.is_dir() else ())):
                if _folded(path.name) == _folded(name) and path.is_file():
                    return path
    return None


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def layers_of(leaf: Path, folders: Iterable[Path]) -> list[DiskImage]:
    """The chain of a file, leaf first, its parents looked for in its own folder, then in
    `folders`, by id, and among equal ids by the name its link stores. Raises `LookupError`.
    """
    layers = [open_image(leaf)]
    try:
        while (link := layers[-1].parent) is not None:
            here = layers[-1].path.parent
            fits = []
            for folder in (here, *folders):
                for path in sorted(folder.iterdir()) if folder.is_dir() else []:
                    if path.is_file() and not any(path == layer.path for layer in layers):
                        fits += [path] if _link_id(path) in link.link_ids else []
                named = [
                    path for path in fits
                    if path.name.casefold() in {
                        (text or "").rsplit("\\", 1)[-1].casefold()
                        for text in (link.relative_path, link.absolute_path, link.name)
                    }
                ]
                if fits:
                    layers.append(open_image((named or fits)[0]))
                    break
            else:
                raise LookupError(f"no parent of {layers[-1].path}")
    except BaseException:
        for image in layers:
            image.close()
        raise
    return layers


def _link_id(path: Path) -> bytes:
    """The id a child of this file must hold; empty where it is no disk."""
    with path.open("rb") as handle:
        if handle.read(8) == b"vhdxfile":
            heads = []
            for at in (64 << 10, 128 << 10):
                handle.seek(at)
                head = handle.read(4096)
                if len(head) == 4096 and builders_vhdx.crc(head) == head:
                    heads.append((struct.unpack_from("<Q", head, 8)[0], head[32:48]))
            return max(heads)[1] if heads else b""
        size = handle.seek(0, os.SEEK_END)
        handle.seek(max(0, size - 512))
        foot = handle.read(512)
        return foot[68:84] if foot[:8] == b"conectix" else b""


def read_file(leaf: Path, folders: Iterable[Path] = ()) -> bytes:
    """What a guest reads through a disk file. Raises `LookupError` where a parent is not there."""
    layers = layers_of(leaf, folders)
    try:
        links = tuple(ParentMatch(image.path, FoundHow.GIVEN, True, (), ()) for image in layers[1:])
        chain = Chain(tuple(layers), links)
        return chain.read(0, chain.virtual_size)
    finally:
        for image in layers:
            image.close()


def truth_of(config: Path, places: Mapping[str, Path]) -> dict[str, bytes]:
    """What the moment of a configuration file reads at each slot. Raises `LookupError`."""
    found = {}
    for slot, drive in read_config(config).drives.items():
        path = local_of(drive.stored, places)
        if path is None:
            raise LookupError(f"{drive.stored} of {config}")
        found[slot] = read_file(path, places.values())
    return found


def tree_bytes(root: Path, *, work: bool = False) -> dict[str, bytes]:
    """Every file below a folder with its bytes; our own work folders only with `work`. Links are
    kept as what they lead to ("-> ...").
    """
    found = {}
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        if not work and WORK in path.parts:
            continue
        if path.is_symlink():
            found[name] = b"-> " + str(path.readlink()).encode()
        elif path.is_file():
            found[name] = path.read_bytes()
    return found


def check_truth(made: Layout, places: Mapping[str, Path] | None = None) -> None:
    """Every moment of the VM reads as it was built, by its configurations and the test's reader."""
    where = places or made.places
    for name, content in made.content.items():
        config = made.config if name == "now" else made.snapshot_configs[name]
        found = truth_of(config, where)
        wrong = {slot for slot in found.keys() | content.keys()
                 if found.get(slot) != content.get(slot)}
        assert not wrong, f"{made.name} {name}: {wrong}"
