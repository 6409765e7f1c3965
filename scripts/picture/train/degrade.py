"""What printers, scanners, faxes and phones do to a word. All sizes are in pixels of the scan."""
import io

import numpy as np
from PIL import Image, ImageDraw, ImageFilter


def reweigh(image, rng):
    """Ink spreads or thins: blurred at the size of the drawing and cut at another level."""
    blurred = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.6, 2.2)))
    middle = rng.uniform(70, 175)
    steep = rng.uniform(2, 5)
    table = np.clip((np.arange(256) - middle) * steep + 128, 0, 255).astype(int)
    return blurred.point(table.tolist())


def scanned(image, scale, rng):
    """The scanner's grid falls anywhere on the word, which stands a little askew and is a little wider or narrower.

    Returns the picture and where a place from the left is in it."""
    width, height = image.size
    angle = np.radians(rng.normal(0, 0.5) if rng.random() < 0.8 else rng.uniform(-2.5, 2.5))
    shear = rng.normal(0, 0.02)
    across = stretch = scale * rng.uniform(0.93, 1.07)
    out_w, out_h = int(width * stretch) + 2, int(height * scale) + 2
    if scale < 0.6:  # an even mean over what one pixel of the scan sees
        k = min(4, max(1, int(0.5 / scale + 0.5)))
        image = image.reduce(k) if k > 1 else image
        stretch, scale = stretch * k, scale * k
    a, b = np.cos(angle) / stretch, (np.sin(angle) + shear) / stretch
    d, e = -np.sin(angle) / scale, np.cos(angle) / scale
    cx, cy = image.size[0] / 2, image.size[1] / 2
    ox, oy = out_w / 2 + rng.uniform(-0.5, 0.5), out_h / 2 + rng.uniform(-0.5, 0.5)
    seen = image.transform((out_w, out_h), Image.AFFINE, (a, b, cx - a * ox - b * oy, d, e, cy - d * ox - e * oy), Image.BILINEAR)
    return seen, lambda x: ox + (x - width / 2) * across


def stamped(gray, rng):
    """Arcs and bars of a seal over the word, darker than paper and lighter than ink."""
    image = Image.fromarray(gray)
    h, w = gray.shape
    seal = Image.new("L", (w, h), 255)
    draw = ImageDraw.Draw(seal)
    tone = int(rng.uniform(120, 225))
    for _ in range(rng.integers(1, 4)):
        r = rng.uniform(0.6, 6) * h
        x, y = rng.uniform(-r, w + r), rng.uniform(-r, h + r)
        draw.ellipse((x - r, y - r, x + r, y + r), outline=tone, width=int(rng.integers(1, 5)))
        if rng.random() < 0.4:
            draw.line((rng.uniform(0, w), rng.uniform(0, h), rng.uniform(0, w), rng.uniform(0, h)), fill=tone, width=int(rng.integers(1, 5)))
    return np.minimum(np.asarray(image), np.asarray(seal))


def ruled(gray, rng):
    """What is left of the cell's rules at its edges."""
    gray = gray.copy()
    h, w = gray.shape
    tone = rng.uniform(20, 190)
    for _ in range(rng.integers(1, 3)):
        side, thick = rng.integers(0, 4), int(rng.integers(1, 3))
        if side < 2:
            x0, x1 = sorted(rng.integers(0, w + 1, 2))
            y = 0 if side == 0 else h - thick
            gray[y:y + thick, x0:x1] = np.minimum(gray[y:y + thick, x0:x1], tone)
        else:
            y0, y1 = sorted(rng.integers(0, h + 1, 2))
            x = 0 if side == 2 else w - thick
            gray[y0:y1, x:x + thick] = np.minimum(gray[y0:y1, x:x + thick], tone)
    return gray


def jpeg(gray, rng):
    buffer = io.BytesIO()
    Image.fromarray(gray).save(buffer, "JPEG", quality=int(rng.integers(28, 92)))
    return np.asarray(Image.open(buffer))


def fax(image, rng):
    """A fax has half the lines."""
    w, h = image.size
    return image.resize((w, max(6, int(h * rng.uniform(0.5, 0.75)))), Image.BOX).resize((w, h), Image.NEAREST if rng.random() < 0.5 else Image.BILINEAR)


def degraded(ink, rng):
    """A word as white on black, in the scan's size → how the scan shows it, black on white."""
    image = ink
    if rng.random() < 0.8:
        image = image.filter(ImageFilter.GaussianBlur(rng.gamma(2, 0.25)))
    if rng.random() < 0.06:
        image = fax(image, rng)
    cover = np.asarray(image, np.float32) / 255
    h, w = cover.shape
    paper, dark = rng.uniform(185, 255), rng.uniform(0, 110) if rng.random() < 0.9 else rng.uniform(110, 150)
    slope = rng.normal(0, 10, 2) if rng.random() < 0.5 else np.zeros(2)
    ground = paper + slope[0] * np.linspace(-1, 1, w)[None, :] + slope[1] * np.linspace(-1, 1, h)[:, None]
    gray = ground + (dark - ground) * np.clip(cover * rng.uniform(0.85, 1.25), 0, 1)
    if rng.random() < 0.1:
        gray = stamped(np.clip(gray, 0, 255).astype(np.uint8), rng).astype(np.float32)
    if rng.random() < 0.2:
        gray = ruled(gray, rng)
    if rng.random() < 0.7:
        gray = gray + rng.normal(0, rng.gamma(2, 3.0), gray.shape)
    gray = np.clip(gray, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        gray = jpeg(gray, rng)
    bit = rng.random() < 0.35
    if bit:
        level = dark + (paper - dark) * rng.uniform(0.42, 0.8)
        gray = np.where(gray < level, 0, 255).astype(np.uint8)
        if rng.random() < 0.5:
            flips = rng.random(gray.shape) < rng.uniform(0, 0.012)
            gray = np.where(flips, 255 - gray, gray).astype(np.uint8)
    if rng.random() < (0.6 if bit else 0.35):  # the page was straightened, or scaled by the copier
        angle = rng.normal(0, 1.2)
        gray = np.asarray(Image.fromarray(gray).rotate(angle, Image.BILINEAR, fillcolor=int(min(255, paper)))
                          .rotate(-angle, Image.BILINEAR, fillcolor=int(min(255, paper))))
    return gray
