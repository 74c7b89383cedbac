# SPDX-License-Identifier: Apache-2.0
"""What a map of a disk shows: bins filled window by window, and how each state looks."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage, QPalette, QPixmap, QPixmapCache

from snapviewer.base.progress import Progress
from snapviewer.base.shown import visible
from snapviewer.base.words import mark, sentences, tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import candidates, iter_diff
from snapviewer.disks.extents import DATA, NO_OWNER, OwnedTable, RangeTable, clip
from snapviewer.figures.text import size_text
from snapviewer.ui.base.theme import is_contrast, is_dark

MAX_BINS = 1 << 16
_REGION = 1 << 20
EMPTY, ZEROED = 0, 1  # then one state per layer, base first: the topmost layer is the strongest
SAME, TOUCHED, CHANGED = 0, 1, 2

_LAYERS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#B8A500")
_HATCHES = ("", "/", "\\", "x", "-")

States = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Look:
    """How a state is drawn and named; `constant` where the name is a marked text of ours and not
    that of a snapshot.
    """

    colour: str
    hatch: str
    text: str
    constant: bool = False

    @property
    def shown(self) -> str:
        """The name for people."""
        return tr(self.text) if self.constant else visible(self.text)


def layer_look(layer: int, layers: int, text: str = "") -> Look:
    """The look of a layer of a chain: `layer` 0 is the leaf. Colours go by the distance from the
    base, so that a file keeps its colour at every moment that reads it.
    """
    height = layers - 1 - layer
    hatch = _HATCHES[(height // len(_LAYERS) + height) % len(_HATCHES)] if height else ""
    return Look(_LAYERS[height % len(_LAYERS)], hatch, text)


class MapData:
    """The bins of [start, stop) of a disk, filled by a worker while a widget draws them."""

    def __init__(self, start: int, stop: int, looks: tuple[Look, ...], sector: int = 512) -> None:
        self.start, self.stop = start, stop
        self.looks = looks
        span = max(1, stop - start)
        self.bin_bytes = max(sector, -(-span // MAX_BINS))
        self.bin_bytes = -(-self.bin_bytes // sector) * sector
        self.bins: States = np.zeros(max(1, -(-span // self.bin_bytes)), dtype=np.int32)
        self.bytes = np.zeros(len(looks), dtype=np.int64)
        self.version = 0
        self._lock = threading.Lock()

    def put(self, starts: npt.ArrayLike, lengths: npt.ArrayLike, states: npt.ArrayLike) -> None:
        """Add ranges inside [start, stop); in every bin touched the strongest state wins."""
        begin = np.asarray(starts, dtype=np.int64) - self.start
        length = np.asarray(lengths, dtype=np.int64)
        state = np.asarray(states, dtype=np.int32)
        if begin.shape[0] == 0:
            return
        first = begin // self.bin_bytes
        count = (begin + length - 1) // self.bin_bytes - first + 1
        which = np.repeat(np.arange(begin.shape[0]), count)
        within = np.arange(which.shape[0]) - np.repeat(np.cumsum(count) - count, count)
        at = first[which] + within
        with self._lock:
            np.maximum.at(self.bins, at, state[which])
            np.add.at(self.bytes, state, length)
            self.version += 1

    def look(self) -> tuple[States, int]:
        """A copy of the bins and their version."""
        with self._lock:
            return self.bins.copy(), self.version


def owner_states(table: OwnedTable, layers: int) -> States:
    """States of OWNED rows: EMPTY, ZEROED, or 2 + the layer's height over the base."""
    owner = table["owner"].astype(np.int32)
    height = 2 + layers - 1 - owner
    states = np.where(table["state"] == DATA, height, np.where(owner == NO_OWNER, EMPTY, ZEROED))
    return states.astype(np.int32)


def owner_looks(names: list[str]) -> tuple[Look, ...]:
    """Looks of the owner overlay; `names` are the layers', leaf first."""
    layers = len(names)
    above = [layer_look(number, layers, names[number]) for number in range(layers)]
    return (Look("", "", tr("empty")), Look("", "-", tr("zeros over a parent")), *reversed(above))


DIFF_LOOKS = (
    Look("", "", mark("same source"), constant=True),
    Look("#56B4E9", "/", mark("touched, same content"), constant=True),
    Look("#D55E00", "", mark("changed"), constant=True),
)


def fill_diff(
    data: MapData,
    a: Chain,
    b: Chain,
    ranges: RangeTable | None,
    progress: Progress,
) -> MapData:
    """Work: bin where two chains differ: what they read from different places, then what really
    differs (`ranges`, or compared here).
    """
    stop = min(a.virtual_size, b.virtual_size, data.stop)
    progress.start(tr("Mapping the difference"), data.stop - data.start)
    for start, end in a.windows(data.start, stop):
        touched = candidates(a, b, start, end)
        data.put(
            touched["start"], touched["length"], np.full(touched.shape[0], TOUCHED, dtype=np.int32)
        )
        progress.advance(end - start)
    for found in [ranges] if ranges is not None else iter_diff(a, b):
        inside = clip(found, data.start, data.stop)
        data.put(
            inside["start"], inside["length"], np.full(inside.shape[0], CHANGED, dtype=np.int32)
        )
        progress.check()
    return data


def tile(look: Look, size: int, palette: QPalette) -> npt.NDArray[np.uint32]:
    """A cell as (size, size) pixels 0xffRRGGBB: colour, hatch, and a gap right and below."""
    base = palette.color(QPalette.ColorRole.Base)
    ink = palette.color(QPalette.ColorRole.Text)
    contrast = is_contrast(palette)
    if contrast:
        fill = QColor(base) if not look.colour or look.hatch else QColor(look.colour)
        line = QColor(look.colour) if look.colour else QColor(ink)
    elif look.colour:
        fill = QColor(look.colour)
        line = fill.lighter(140) if is_dark(palette) else fill.darker(135)
        if look.hatch and not is_dark(palette):
            line = fill.lighter(150)
    else:
        fill = QColor("#2B3036") if is_dark(palette) else QColor("#E6E9ED")
        line = QColor("#56606B") if is_dark(palette) else QColor("#A9B2BC")
    pixels = np.full((size, size), fill.rgb(), dtype=np.uint32)
    inner = size - 1 if size > 3 else size
    y, x = np.mgrid[0:size, 0:size]
    period = 4 if size < 12 else 5
    hatches = {
        "/": (x + y) % period == 0,
        "\\": (x - y) % period == 0,
        "x": ((x + y) % period == 0) | ((x - y) % period == 0),
        "-": y % 3 == 1,
    }
    if look.hatch:
        pixels[hatches[look.hatch]] = line.rgb()
    if contrast and look.colour:
        pixels[0, :inner] = pixels[inner - 1, :inner] = ink.rgb()
        pixels[:inner, 0] = pixels[:inner, inner - 1] = ink.rgb()
    pixels[inner:, :] = base.rgb()
    pixels[:, inner:] = base.rgb()
    return pixels


def swatch(look: Look, palette: QPalette, size: int = 14) -> QPixmap:
    """A small picture of a state for legends and tables."""
    key = f"swatch {look} {palette.cacheKey()} {size}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    pixels = np.ascontiguousarray(tile(look, size, palette)[: size - 1, : size - 1])
    image = QImage(pixels.data, size - 1, size - 1, (size - 1) * 4, QImage.Format.Format_RGB32)
    made = QPixmap.fromImage(image.copy())
    QPixmapCache.insert(key, made)
    return made


def place_text(
    chain: Chain, offset: int, owners: Sequence[str] = (), state: str = ""
) -> str:
    """What lies at a disk offset: the range read from one place (looked at within 1 MiB), the
    layer's file, whose it is (`owners` by layer), the offset in that file, the map's state.
    """
    begin = offset // _REGION * _REGION
    table = chain.owned(begin, min(chain.virtual_size, begin + _REGION))
    row = table[int(np.searchsorted(table["start"], offset, side="right")) - 1]
    start, length = int(row["start"]), int(row["length"])
    place = tr(
        "{start:#x} to {end:#x} ({size})", start=start, end=start + length, size=size_text(length)
    )
    owner = int(row["owner"])
    if owner == NO_OWNER:
        text = tr("{place}: no file holds anything here; it reads as zeros.", place=place)
    else:
        file = chain.layers[owner].path.name
        if owner < len(owners) and owners[owner]:
            file = tr("{file} of {owner}", file=file, owner=owners[owner])
        text = (
            tr("{place}: {file} says zeros here, hiding its parents.", place=place, file=file)
            if int(row["state"]) != DATA
            else tr(
                "{place}: {file}, file offset {offset:#x} (layer {number} of {count}).",
                place=place,
                file=file,
                offset=int(row["offset"]),
                number=owner + 1,
                count=len(chain.layers),
            )
        )
    return sentences(text, tr("Map: {state}.", state=state)) if state else text
