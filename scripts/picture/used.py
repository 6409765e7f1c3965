"""What becomes of pages that people handled: written on, folded, copied again, photographed with a shadow and made bright by an app."""
import io

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from paper import DPI, bits, scan, shaded, warped


def held(page, rng):
    """A bound page under a phone: its sides run together, it bends at the fold, and a shadow lies over a corner."""
    k, m = rng.uniform(-0.035, 0.035, 2)
    height, side = rng.uniform(4, 16) / page.size[1], rng.random() < 0.5
    bent = warped(
        page,
        lambda u, v: (
            0.5 + (u - 0.5) * (1 + k * (v - 0.5)),
            0.5 + (v - 0.5) * (1 + m * (u - 0.5)) + height * np.exp(-6 * (1 - u if side else u)),
        ),
    )
    w, h = page.size
    shadow = Image.new("L", page.size, 255)
    a, b = rng.uniform(0.2, 0.8, 2)
    ImageDraw.Draw(shadow).polygon([(0, 0), (a * w, 0), (b * w, h), (0, h)], fill=int(rng.uniform(140, 200)))
    soft = np.asarray(shadow.filter(ImageFilter.GaussianBlur(60)), np.float32) / 255
    dark = Image.fromarray((np.asarray(shaded(bent, rng, 60), np.float32) * soft).astype(np.uint8))
    return scan(dark, rng, dpi=int(rng.choice([200, 260])), skew=rng.normal(0, 1.2), quality=int(rng.integers(50, 85)), noise=4, blur=0.7)


def enhanced(page, rng):
    """A phone's app made the paper white and the print black."""
    photo = held(page, rng)
    pixels = np.asarray(photo, np.float32)
    paper = np.asarray(photo.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(30)), np.float32)
    flat = pixels / np.maximum(paper, 1)
    return packed(Image.fromarray(np.clip((flat - 0.45) / 0.42 * 255, 0, 255).astype(np.uint8)), rng, 55, 90)


def sharpened(page, rng):
    """A scanner's own sharpening leaves a bright seam on both sides of every stroke."""
    seen = scan(page, rng, dpi=int(rng.choice([200, 300])), skew=rng.normal(0, 0.6), quality=None, noise=3)
    sharp = seen.filter(ImageFilter.UnsharpMask(radius=float(rng.uniform(1.2, 2.5)), percent=int(rng.integers(120, 260)), threshold=2))
    return packed(sharp, rng, 40, 80)


def streaked(page, rng):
    """Dirt on the strip of glass of a feeder: dark and light lines from head to foot."""
    seen = np.asarray(scan(page, rng, dpi=200, skew=rng.normal(0, 0.5), quality=None), np.float32).copy()
    for _ in range(rng.integers(2, 6)):
        x, w = int(rng.uniform(0.02, 0.97) * seen.shape[1]), int(rng.integers(1, 4))
        seen[:, x : x + w] = seen[:, x : x + w] * rng.uniform(0.35, 0.9) + (rng.random() < 0.3) * 60
    return packed(Image.fromarray(np.clip(seen, 0, 255).astype(np.uint8)), rng, 60, 85)


def yellowed(page, rng):
    """Old paper, brown towards its edges, in colours."""
    w, h = page.size
    u, v = np.linspace(-1, 1, w)[None, :], np.linspace(-1, 1, h)[:, None]
    edge = np.clip((np.maximum(abs(u), abs(v)) - 0.75) * 4, 0, 1)[..., None] * rng.uniform(0.1, 0.35)
    tint = np.array([0.95, 0.88, 0.7]) - edge * np.array([0.4, 0.7, 1.0])
    return coloured(np.asarray(page, np.float32)[..., None] * tint, rng)


def tinted(page, rng):
    """Printed on coloured paper: pink, green, blue or deep yellow."""
    tints = [(0.98, 0.78, 0.8), (0.68, 0.9, 0.7), (0.62, 0.78, 0.95), (0.97, 0.85, 0.4)]
    return coloured(np.asarray(page, np.float32)[..., None] * np.array(tints[int(rng.integers(len(tints)))]), rng)


def copied(page, rng):
    """A photocopy of a photocopy: strokes grow and fray, specks stay."""
    for _ in range(2):
        seen = page.rotate(rng.normal(0, 0.5), Image.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(rng.uniform(1.2, 2)))
        pixels = np.asarray(seen, np.float32) + rng.normal(0, 10, (page.size[1], page.size[0]))
        level = rng.uniform(120, 175)
        pixels = 255 / (1 + np.exp(-(pixels - level) / rng.uniform(9, 20)))
        page = Image.fromarray(pixels.astype(np.uint8))
        draw = ImageDraw.Draw(page)
        for _ in range(int(rng.integers(40, 200))):
            x, y, r = rng.uniform(0, page.size[0]), rng.uniform(0, page.size[1]), rng.uniform(0.7, 3)
            draw.ellipse((x - r, y - r, x + r, y + r), fill=int(rng.uniform(0, 120)))
    return scan(page, rng, dpi=int(rng.choice([200, 300])), skew=rng.normal(0, 0.4), quality=int(rng.integers(50, 85)), noise=2)


def folded(page, rng):
    """Folded in three to be posted: creases across, each part lit its own way."""
    pixels = np.asarray(page, np.float32).copy()
    h, w = pixels.shape
    for f in (1 / 3, 2 / 3):
        y = int((f + rng.uniform(-0.03, 0.03)) * h)
        slope = rng.uniform(-0.006, 0.006)
        for x in range(w):
            at = int(y + slope * x)
            pixels[at : at + 3, x] = pixels[at : at + 3, x] * 0.6 + rng.uniform(60, 100)
            pixels[at + 3 : at + 40, x] *= np.linspace(0.85, 1, 37)
    return scan(Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)), rng, dpi=200, skew=rng.normal(0, 0.6), quality=70)


def ticked(page, rng):
    """Checked with a pen: ticks and circles beside and around figures, a line under some."""
    page = page.copy()
    draw = ImageDraw.Draw(page)
    w, h = page.size
    tone = int(rng.choice([60, 110, 160]))
    for _ in range(int(rng.integers(6, 20))):
        x, y, s = rng.uniform(0.3, 0.95) * w, rng.uniform(0.15, 0.9) * h, rng.uniform(14, 34)
        kind = rng.integers(3)
        if kind == 0:
            draw.line((x, y, x + 0.4 * s, y + 0.6 * s, x + 1.4 * s, y - 0.9 * s), fill=tone, width=5, joint="curve")
        elif kind == 1:
            draw.ellipse((x - 1.3 * s, y - s, x + 1.3 * s, y + s), outline=tone, width=4)
        else:
            draw.line((x - s, y, x + s, y + rng.uniform(-6, 6)), fill=tone, width=4)
    return scan(page, rng, dpi=200, skew=rng.normal(0, 0.6), quality=int(rng.integers(50, 85)))


def seals(page, rng):
    """Several seals over tables and headings, in red and in gray: round, square, and one cut by the page's edge."""
    w, h = page.size
    layer = Image.new("L", page.size, 255)
    draw = ImageDraw.Draw(layer)
    for i in range(int(rng.integers(2, 5))):
        x, y, r = rng.uniform(0.1, 0.9) * w, rng.uniform(0.06, 0.9) * h, rng.uniform(0.05, 0.1) * w
        tone = int(rng.uniform(90, 150) if rng.random() < 0.35 else rng.uniform(185, 235))
        if i == 1:
            draw.rectangle((x - r, y - 0.5 * r, x + r, y + 0.5 * r), outline=tone, width=12)
        else:
            x = w - 0.3 * r if i == 2 else x
            draw.ellipse((x - r, y - r, x + r, y + r), outline=tone, width=14)
            draw.polygon([(x + r * f * np.sin(np.pi * k / 5), y - r * f * np.cos(np.pi * k / 5)) for k in range(10) for f in [0.36 if k % 2 == 0 else 0.14]], fill=tone)
        for _ in range(60):
            a, d = rng.uniform(0, 2 * np.pi), rng.uniform(0.55, 0.85) * r * (0.5 if i == 1 else 1)
            px, py = x + d * np.cos(a), y + d * np.sin(a)
            dx, dy = rng.uniform(-24, 24, 2)
            draw.line((px, py, px + dx, py + dy), fill=tone, width=7)
    shown = Image.fromarray((np.asarray(page, np.float32) * np.asarray(layer, np.float32) / 255).astype(np.uint8))
    return scan(shown, rng, dpi=200, skew=rng.normal(0, 0.6), quality=int(rng.integers(50, 85)))


def coarse(page, rng):
    """Sent by a messenger that makes pictures small: 1,600 pixels high, hard JPEG."""
    seen = scan(page, rng, dpi=150, skew=rng.normal(0, 0.6), quality=int(rng.integers(26, 45)), noise=3)
    return seen if seen.size[1] <= 1600 else packed(seen.resize((round(seen.size[0] * 1600 / seen.size[1]), 1600), Image.LANCZOS), rng, 40, 60)


def pale(page, rng):
    """Paper and print that differ little: an old drum, or a page held against the light."""
    seen = np.asarray(scan(page, rng, dpi=200, skew=rng.normal(0, 0.5), quality=None), np.float32)
    least, most = rng.uniform(95, 140), rng.uniform(185, 225)
    return packed(Image.fromarray((least + seen / 255 * (most - least)).astype(np.uint8)), rng, 60, 85)


def dithered(page, rng):
    """Scanned as a picture in black and white: shades became dots."""
    seen = scan(page, rng, dpi=int(rng.choice([200, 300])), skew=rng.normal(0, 0.5), quality=None, noise=4, blur=0.6)
    return seen.convert("1").convert("L")


def bordered(page, rng):
    """Smaller than the glass under an open lid: black all around, its sides not quite straight."""
    a, b, c, d = rng.uniform(0.005, 0.04, 4)
    w, h = page.size
    seen = page.transform(page.size, Image.QUAD, (-a * w, -b * h, -c * w, (1 + d) * h, (1 + a) * w, (1 + c) * h, (1 + d) * w, -a * h), Image.BICUBIC, fillcolor=8)
    return scan(seen, rng, dpi=200, skew=0, quality=int(rng.integers(55, 85)))


def packed(gray, rng, least, most):
    buffer = io.BytesIO()
    gray.save(buffer, "JPEG", quality=int(rng.integers(least, most)))
    return Image.open(buffer).convert("L")


def coloured(pixels, rng):
    planes = [scan(plane, np.random.default_rng(11 + i), dpi=200, skew=0, quality=None) for i, plane in enumerate(Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).split())]
    paper = tuple(int(np.percentile(np.asarray(plane), 70)) for plane in planes)
    buffer = io.BytesIO()
    Image.merge("RGB", planes).rotate(-rng.normal(0, 0.6), Image.BICUBIC, fillcolor=paper).save(buffer, "JPEG", quality=int(rng.integers(45, 85)))
    return Image.open(buffer).convert("RGB")


KINDS = (held, enhanced, sharpened, streaked, yellowed, tinted, copied, folded, ticked, seals, coarse, pale, dithered, bordered)
