"""Words as cells hold them, drawn in many faces and degraded, cut as src/picture cuts cells."""
import sys
from functools import lru_cache

import numpy as np
from PIL import Image

from degrade import degraded, reweigh, scanned
from fonts import training_fonts

ALPHABET = "0123456789.-/,#"
HEIGHT, DIGIT, MARGIN = 32, 22, 6
EM = 64
STRANGE = list("无元件个日人口三四上下不公开年总计一二八十BDOQSZlIGgeaxnmrt%*+:;()（）。、√×○")


def word(rng):
    """What a cell says; `#` stands for any sign that is no figure's."""
    kind = rng.random()
    digits = lambda n: "".join(str(d) for d in rng.integers(0, 10, n))
    if kind < 0.06:
        return "0"
    if kind < 0.72:
        return digits(int(rng.choice([1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6])))
    if kind < 0.80:
        return f"{digits(int(rng.integers(1, 6)))}.{digits(int(rng.integers(1, 5)))}"
    if kind < 0.83:
        return f"{digits(int(rng.integers(1, 4)))},{digits(3)}"
    if kind < 0.86:
        return str(rng.choice(["-", "-", "—", "--"]))
    if kind < 0.885:
        return str(rng.choice(["/", "/", "//"]))
    if kind < 0.905:
        return f"-{digits(int(rng.integers(1, 4)))}"
    if kind < 0.935:
        return ""
    if kind < 0.975:
        return "".join(rng.choice(STRANGE, int(rng.integers(1, 3))))
    return f"{digits(int(rng.integers(1, 3)))}{rng.choice(STRANGE)}"


def label(text):
    return text.replace("—", "-") if text in ("-", "—", "--") else "".join(c if c in ALPHABET[:-1] else "#" for c in text)


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text)


@lru_cache(maxsize=None)
def glyph(font, sign):
    """A sign's picture, where it stands and how far it carries; None where the face lacks it."""
    mask = font.getmask(sign)
    if mask.getbbox() is None or (sign not in "0123456789.-/," and bytes(mask) == bytes(font.getmask("\uffff"))):
        return None
    image = Image.new("L", mask.size)
    image.im.paste(mask, (0, 0) + mask.size)
    return image, font.getbbox(sign)[:2], font.getlength(sign)


def lettering(text, font, cjk, rng):
    """The word in white on black, at the size of the em, with room around it, and the middles of its signs; None where the face lacks one."""
    shown = wide(text) if cjk and rng.random() < 0.08 else text
    spacing = rng.choice([0, 0, 0, rng.uniform(-2, 8)])
    signs = [glyph(font, c) for c in shown]
    if any(sign is None for sign in signs):
        return None
    x, room = 24, 40
    image = Image.new("L", (int(sum(advance + spacing for _, _, advance in signs)) + 64, EM * 2 + 16), 0)
    middles = []
    for picture, (left, top), advance in signs:
        image.paste(255, (int(x + left), room + int(top)), picture)
        middles.append(x + left + picture.size[0] / 2)
        x += advance + spacing
    return image, middles


def speck(rng):
    """Dirt, and what is left of rules: nothing is written here."""
    image = Image.new("L", (120, 144), 0)
    pixels = np.zeros((144, 120), np.uint8)
    for _ in range(rng.integers(1, 5)):
        x, y = rng.integers(10, 100), rng.integers(20, 110)
        w, h = (rng.integers(2, 9), rng.integers(2, 9)) if rng.random() < 0.6 else ((rng.integers(1, 4), rng.integers(10, 40)) if rng.random() < 0.5 else (rng.integers(10, 40), 1))
        pixels[y:y + h, x:x + w] = rng.integers(60, 255)
    image = Image.fromarray(pixels)
    return image


def cut(gray, box):
    """As src/picture/digits/digitInput cuts: the ink's own height set to DIGIT, margins around, paper 0 and ink 1.

    Returns HEIGHT rows, and where a place from the left is in them."""
    left, top, right, bottom = box
    size = max(bottom - top, 8)
    pad = size * MARGIN / DIGIT
    middle, half = (top + bottom) / 2, size * HEIGHT / DIGIT / 2
    paper = int(np.percentile(gray, 75))
    l, t, r, b = int(np.floor(left - pad)), int(np.floor(middle - half)), int(np.ceil(right + pad)), int(np.ceil(middle + half))
    canvas = np.full((b - t, r - l), paper, np.uint8)
    h, w = gray.shape
    y0, y1, x0, x1 = max(0, t), min(h, b), max(0, l), min(w, r)
    canvas[y0 - t:y1 - t, x0 - l:x1 - l] = gray[y0:y1, x0:x1]
    inner = gray[max(0, int(top)):int(bottom) + 1, max(0, int(left)):int(right) + 1]
    dark = min(np.percentile(inner, 5) if inner.size else 0, paper - 30)
    width = max(8, int(round((r - l) * HEIGHT / (b - t))))
    resized = np.asarray(Image.fromarray(canvas).resize((width, HEIGHT), Image.BILINEAR), np.float32)
    return np.clip((paper - resized) / (paper - dark), 0, 1), lambda x: (x - l) * width / (r - l)


def ink_box(ink):
    return ink.point(lambda v: 255 if v > 90 else 0).getbbox()


def sample(fonts, shares, rng):
    """One cell: its picture as the net sees it, what it says, and where its signs' middles are."""
    while True:
        text = word(rng)
        path, font, _ = fonts[rng.choice(len(fonts), p=shares)]
        if text == "":
            drawn = speck(rng), []
        else:
            drawn = lettering(text, font, "cjk" in path.lower() or path.endswith(".ttc") or "arphic" in path or "cwtex" in path, rng)
        if drawn is None:
            continue
        image, middles = drawn
        digit = font.getmask("8").size[1]
        height = float(np.clip(rng.lognormal(np.log(17), 0.38), 8.5, 40))
        if text and rng.random() < 0.7:
            image = reweigh(image, rng)
        ink, seen_at = scanned(image, height / digit, rng)
        box = ink_box(ink)
        if box is None:
            continue
        gray = degraded(ink, rng)
        jitter = rng.uniform(-0.8, 1.6, 4)
        box = (box[0] - jitter[0], box[1] - jitter[1], box[2] + jitter[2], box[3] + jitter[3])
        picture, cut_at = cut(gray, box)
        if picture.shape[1] <= 256:
            return (picture * 255).astype(np.uint8), label(text), [cut_at(seen_at(x)) for x in middles]


def samples(count, seed):
    fonts = training_fonts()
    shares = np.array([share for _, _, share in fonts], float)
    shares /= shares.sum()
    rng = np.random.default_rng(seed)
    return [sample(fonts, shares, rng) for _ in range(count)]


if __name__ == "__main__":  # a sheet to look at
    rows = samples(160, 5)
    sheet = Image.new("L", (1400, 40 * 32), 128)
    x = y = 0
    for picture, text, _ in rows:
        if x + picture.shape[1] > 1400:
            x, y = 0, y + 36
        sheet.paste(Image.fromarray(255 - picture), (x, y))
        x += picture.shape[1] + 4
    sheet.save(sys.argv[1])
    print(" ".join(text or "_" for _, text, _ in rows))
