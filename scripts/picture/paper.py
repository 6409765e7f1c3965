"""What every scanner does to a page: it bends, shades, samples and packs it."""
import io

import numpy as np
from PIL import Image, ImageFilter

DPI = 300


def warped(page, where):
    """Each place of the picture is taken from another of the page: both from 0 to 1, in a mesh of quadrilaterals."""
    w, h = page.size
    n = 24
    mesh = []
    for i in range(n):
        for j in range(n):
            corners = [where((i + a) / n, (j + b) / n) for a, b in ((0, 0), (0, 1), (1, 1), (1, 0))]
            box = (round(i * w / n), round(j * h / n), round((i + 1) * w / n), round((j + 1) * h / n))
            mesh.append((box, [c for x, y in corners for c in (x * w, y * h)]))
    return page.transform(page.size, Image.MESH, mesh, Image.BICUBIC, fillcolor=255)


def shaded(page, rng, most=45):
    w, h = page.size
    u, v = np.linspace(0, 1, w)[None, :], np.linspace(0, 1, h)[:, None]
    a, b = rng.uniform(-1, 1, 2)
    light = np.clip(a * (u - 0.5) + b * (v - 0.5) + 0.5, 0, 1) * rng.uniform(20, most)
    return Image.fromarray(np.clip(np.asarray(page, np.float32) * (1 - light / 255), 0, 255).astype(np.uint8))


def scan(page, rng, dpi, skew, quality, noise=3.0, blur=0.4):
    if abs(skew) > 0.02:
        page = page.rotate(-skew, Image.BICUBIC, fillcolor=255)
    size = (round(page.size[0] * dpi / DPI), round(page.size[1] * dpi / DPI))
    page = page.filter(ImageFilter.GaussianBlur(blur * DPI / dpi)).resize(size, Image.BOX if dpi < DPI else Image.NEAREST)
    pixels = np.asarray(page, np.float32)
    paper, ink = rng.uniform(225, 254), rng.uniform(10, 60)
    pixels = ink + pixels / 255 * (paper - ink) + rng.normal(0, noise, pixels.shape)
    gray = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    if quality is None:
        return gray
    buffer = io.BytesIO()
    gray.save(buffer, "JPEG", quality=quality)
    return Image.open(buffer).convert("L")


def bits(gray, rng, salt=0.0):
    pixels = np.asarray(gray)
    out = np.where(pixels < rng.uniform(135, 190), 0, 255).astype(np.uint8)
    flips = rng.random(out.shape) < (salt or rng.uniform(0, 0.002))
    return Image.fromarray(np.where(flips, 255 - out, out).astype(np.uint8))
