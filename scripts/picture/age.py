"""What scanners, faxes and phones make of printed pages.

python3 age.py FOLDER [--per 2] [--kinds office,bw,...]: FOLDER/pages.pdf -> FOLDER/<page>-<kind>.pgm, two kinds a page in turn, or all that are named.
The same page and kind give the same picture.

python3 age.py FOLDER --scans [--per 1] [--kinds ...] [--most 6]: every PDF in FOLDER of at most so many pages -> FOLDER/scans/<name>.<kind>.pdf,
a file of pictures as a scanner sends it: JPEG, or CCITT where it is of one bit.
"""
import argparse
import io
import os
import subprocess
import zlib

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

import used
from paper import DPI, bits, scan, shaded, warped


def office(page, rng):
    return scan(page, rng, dpi=int(rng.choice([200, 240, 300])), skew=rng.normal(0, 0.7), quality=int(rng.integers(55, 91)))


def clean(page, rng):
    return scan(page, rng, dpi=200, skew=0, quality=None, noise=1)


def bw(page, rng):
    return bits(scan(page, rng, dpi=int(rng.choice([200, 300])), skew=rng.normal(0, 0.6), quality=None, noise=6), rng)


def fax(page, rng):
    picture = scan(page, rng, dpi=200, skew=rng.normal(0, 0.4), quality=None, noise=4)
    return bits(picture, rng, salt=0.004)


def low(page, rng):
    return scan(page, rng, dpi=150, skew=rng.normal(0, 0.8), quality=int(rng.integers(30, 70)), noise=rng.uniform(2, 9))


def low_bw(page, rng):
    return bits(scan(page, rng, dpi=150, skew=rng.normal(0, 0.6), quality=None, noise=4), rng)


def askew(page, rng):
    return scan(page, rng, dpi=200, skew=rng.choice([-1, 1]) * rng.uniform(2.5, 5), quality=75)


def curl(page, rng):
    """A book's fold lifts one side of the page: its lines bend there."""
    height = rng.uniform(4, 22)
    side = rng.random() < 0.5
    bent = warped(page, lambda u, v: (u, v + height / page.size[1] * np.exp(-6 * (1 - u if side else u))))
    return scan(shaded(bent, rng), rng, dpi=200, skew=rng.normal(0, 0.5), quality=70)


def phone(page, rng):
    """Held not quite above the page: its sides run together; the light falls from one side."""
    k, m = rng.uniform(-0.03, 0.03, 2)
    bent = warped(page, lambda u, v: (0.5 + (u - 0.5) * (1 + k * (v - 0.5)), 0.5 + (v - 0.5) * (1 + m * (u - 0.5))))
    return scan(shaded(bent, rng, 70), rng, dpi=int(rng.choice([200, 260])), skew=rng.normal(0, 1), quality=int(rng.integers(50, 90)), noise=4, blur=0.8)


def seal(page, rng):
    """A red seal over the tables. Seen by its red it is faint; a gray scanner sees it dark."""
    width, height = page.size
    layer = Image.new("L", page.size, 255)
    draw = ImageDraw.Draw(layer)
    x, y, r = rng.uniform(0.25, 0.75) * width, rng.uniform(0.3, 0.8) * height, 0.095 * width
    tone = int(rng.uniform(95, 150) if rng.random() < 0.4 else rng.uniform(190, 235))
    draw.ellipse((x - r, y - r, x + r, y + r), outline=tone, width=14)
    star = [(x + r * f * np.sin(np.pi * i / 5), y - r * f * np.cos(np.pi * i / 5)) for i in range(10) for f in [0.36 if i % 2 == 0 else 0.14]]
    draw.polygon(star, fill=tone)
    for i in range(14):  # the name around, as strokes
        a = np.pi * (0.85 + 1.3 * i / 13)
        for _ in range(5):
            px, py = x + 0.78 * r * np.cos(a), y + 0.78 * r * np.sin(a)
            dx, dy, ex, ey = rng.uniform(-26, 26, 4)
            draw.line((px + dx, py + dy, px + ex, py + ey), fill=tone, width=7)
    shown = Image.fromarray((np.asarray(page, np.float32) * np.asarray(layer, np.float32) / 255).astype(np.uint8))
    return scan(shown, rng, dpi=200, skew=rng.normal(0, 0.5), quality=80)


def worn(page, rng):
    """Rules half gone: a drum that leaves white streaks, and light ink."""
    pixels = np.asarray(page).copy()
    for _ in range(rng.integers(2, 7)):
        x, w = int(rng.uniform(0, page.size[0])), int(rng.integers(2, 5))
        pixels[:, x:x + w] = 255
    for _ in range(60):
        x, y, r = int(rng.uniform(0, page.size[0])), int(rng.uniform(0, page.size[1])), int(rng.integers(2, 8))
        pixels[y:y + r, x:x + r] = 255
    light = 255 - (255 - pixels.astype(np.float32)) * rng.uniform(0.45, 0.8)
    return scan(Image.fromarray(light.astype(np.uint8)), rng, dpi=200, skew=rng.normal(0, 0.5), quality=75)


def staple(page, rng):
    """Staples, punched holes and the lid's black edge."""
    page = page.copy()
    draw = ImageDraw.Draw(page)
    w, h = page.size
    for _ in range(2):
        x, y = rng.uniform(0.03, 0.2) * w, rng.uniform(0.02, 0.2) * h
        draw.line((x, y, x + rng.uniform(60, 130), y + rng.uniform(-60, 60)), fill=40, width=10)
    for y in (0.35, 0.65):
        draw.ellipse((0.02 * w, y * h, 0.02 * w + 70, y * h + 70), fill=60)
    draw.rectangle((0, 0, w, int(rng.uniform(4, 30))), fill=15)
    draw.rectangle((w - int(rng.uniform(4, 30)), 0, w, h), fill=25)
    return scan(page, rng, dpi=200, skew=rng.normal(0, 0.6), quality=70)


def turned(page, rng):
    """Laid on the glass on its side or its head."""
    return scan(page.rotate(int(rng.choice([90, 180, 270])), expand=True, fillcolor=255), rng, dpi=200, skew=rng.normal(0, 0.5), quality=75)


def pressed(page, rng):
    """Made small to be sent: hard JPEG."""
    return scan(page, rng, dpi=200, skew=rng.normal(0, 0.5), quality=int(rng.integers(28, 40)))


def gutter(page, rng):
    """A bound report: dark and bent where it meets the fold."""
    height = rng.uniform(4, 14)
    side = rng.random() < 0.5
    bent = warped(page, lambda u, v: (u, v + height / page.size[1] * np.exp(-9 * (1 - u if side else u))))
    u = np.linspace(0, 1, page.size[0])[None, :]
    dark = rng.uniform(90, 170) * np.exp(-(1 - u if side else u) * rng.uniform(12, 25))
    shade = np.clip(np.asarray(bent, np.float32) * (1 - dark / 255), 0, 255).astype(np.uint8)
    return scan(Image.fromarray(shade), rng, dpi=200, skew=rng.normal(0, 0.5), quality=70)


def colour(page, rng):
    """A colour scan, yellowish, with a red seal over a table."""
    width, height = page.size
    ink = Image.new("L", page.size, 0)
    draw = ImageDraw.Draw(ink)
    x, y, r = rng.uniform(0.25, 0.75) * width, rng.uniform(0.3, 0.8) * height, 0.095 * width
    draw.ellipse((x - r, y - r, x + r, y + r), outline=230, width=14)
    draw.polygon([(x + r * f * np.sin(np.pi * i / 5), y - r * f * np.cos(np.pi * i / 5)) for i in range(10) for f in [0.36 if i % 2 == 0 else 0.14]], fill=230)
    part = np.asarray(ink, np.float32)[..., None] / 255
    paper = np.asarray(page, np.float32)[..., None] * np.array([1.0, 0.985, 0.93], np.float32)
    seen = Image.fromarray((paper * (1 - part * (1 - np.array([0.88, 0.15, 0.15], np.float32)))).astype(np.uint8))
    planes = [scan(plane, np.random.default_rng(7 + i), dpi=200, skew=0, quality=None) for i, plane in enumerate(seen.split())]
    buffer = io.BytesIO()
    Image.merge("RGB", planes).rotate(-rng.normal(0, 0.5), Image.BICUBIC, fillcolor=(245, 242, 230)).save(buffer, "JPEG", quality=int(rng.integers(50, 85)))
    return Image.open(buffer).convert("RGB")


def desk(page, rng):
    """A phone's photo with the desk around the page, held askew: 2,600 to 3,600 pixels high."""
    height = int(rng.integers(2600, 3700))
    width = round(height * page.size[0] / page.size[1])
    corners = [(0.06, 0.05), (0.06, 0.95), (0.94, 0.95), (0.94, 0.05)]
    to = [(x + rng.uniform(-0.025, 0.025), y + rng.uniform(-0.02, 0.02)) for x, y in corners]
    grain = np.clip(rng.normal(rng.uniform(60, 130), 6, (height, width)), 0, 255).astype(np.uint8)
    have = [(0, 0), (0, page.size[1]), page.size, (page.size[0], 0)]
    system = []
    for (x, y), (u, v) in zip([(x * width, y * height) for x, y in to], have):
        system += [([x, y, 1, 0, 0, 0, -u * x, -u * y], u), ([0, 0, 0, x, y, 1, -v * x, -v * y], v)]
    found = np.linalg.solve(np.array([a for a, _ in system]), np.array([b for _, b in system]))
    bent = page.filter(ImageFilter.GaussianBlur(0.8)).transform((width, height), Image.PERSPECTIVE, found, Image.BICUBIC, fillcolor=255)
    inside = Image.new("L", page.size, 255).transform((width, height), Image.PERSPECTIVE, found, Image.BILINEAR, fillcolor=0)
    pixels = np.where(np.asarray(inside) > 127, np.asarray(shaded(bent, rng, 70)), grain).astype(np.float32)
    gray = Image.fromarray(np.clip(pixels * 0.9 + 12 + rng.normal(0, 4, pixels.shape), 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.6))
    buffer = io.BytesIO()
    gray.save(buffer, "JPEG", quality=int(rng.integers(60, 90)))
    return Image.open(buffer).convert("L")


def finger(page, rng):
    """A thumb that holds the page down at its edge, with its shadow, over the margin and a little of the table."""
    w, h = page.size
    left = rng.random() < 0.5
    y, r = rng.uniform(0.25, 0.8) * h, rng.uniform(0.035, 0.06) * w
    x = rng.uniform(0.02, 0.075) * w if left else w - rng.uniform(0.02, 0.075) * w
    mask = Image.new("L", page.size, 0)
    draw = ImageDraw.Draw(mask)
    draw.ellipse((x - 1.6 * r, y - r, x + 1.6 * r, y + r), fill=255)
    draw.rectangle((0, y - r, x, y + r) if left else (x, y - r, w, y + r), fill=255)
    soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(40)), np.float32) / 255
    hard = np.asarray(mask.filter(ImageFilter.GaussianBlur(4)), np.float32) / 255
    pixels = np.asarray(page, np.float32) * (1 - 0.35 * soft)
    pixels = pixels * (1 - hard) + rng.uniform(120, 175) * hard
    return scan(Image.fromarray(pixels.astype(np.uint8)), rng, dpi=200, skew=rng.normal(0, 0.7), quality=int(rng.integers(50, 85)))


def bleed(page, rng):
    """Thin paper printed on both sides: the other side shows through, mirrored and soft."""
    back = page.transpose(Image.FLIP_LEFT_RIGHT).transform(
        page.size, Image.AFFINE, (1, 0, rng.uniform(-60, 60), 0, 1, rng.uniform(-90, 90)), Image.BILINEAR, fillcolor=255
    )
    through = 1 - (1 - np.asarray(back.filter(ImageFilter.GaussianBlur(3)), np.float32) / 255) * rng.uniform(0.08, 0.28)
    shown = Image.fromarray((np.asarray(page, np.float32) * through).astype(np.uint8))
    return scan(shown, rng, dpi=200, skew=rng.normal(0, 0.5), quality=70)


def moire(page, rng):
    """Photographed from a screen: bands of light and dark, askew and close."""
    w, h = page.size
    a, period = rng.uniform(0, np.pi), rng.uniform(9, 30)
    v, u = np.mgrid[0:h, 0:w].astype(np.float32)
    bands = 1 - rng.uniform(0.05, 0.14) * (0.5 + 0.5 * np.sin(2 * np.pi * (u * np.cos(a) + v * np.sin(a)) / period))
    shown = Image.fromarray((np.asarray(page, np.float32) * bands).astype(np.uint8))
    return scan(shown, rng, dpi=220, skew=rng.normal(0, 0.8), quality=int(rng.integers(50, 85)), noise=4, blur=0.7)


def cropped(page, rng):
    """Laid askew on too small a glass: margins are cut, one of them close to the tables."""
    w, h = page.size
    cuts = [int(rng.uniform(0.02, 0.06) * w) for _ in range(2)]
    cuts[int(rng.integers(2))] = int(0.068 * w)
    return scan(page.crop((cuts[0], int(0.02 * h), w - cuts[1], int(0.985 * h))), rng, dpi=200, skew=rng.normal(0, 0.2), quality=70)


def holes(page, rng):
    """Filed: holes were punched through the frame, and are black on the glass or white."""
    page = page.copy()
    draw = ImageDraw.Draw(page)
    w, h = page.size
    x, tone = rng.uniform(0.055, 0.085) * w, int(rng.choice([30, 250]))
    for y in (rng.uniform(0.3, 0.4), rng.uniform(0.6, 0.7)):
        draw.ellipse((x - 35, y * h - 35, x + 35, y * h + 35), fill=tone, outline=120, width=3)
    return scan(page, rng, dpi=200, skew=rng.normal(0, 0.5), quality=70)


def phone_turned(page, rng):
    """A phone's picture that was sent on its side or its head."""
    return phone(page, rng).rotate(int(rng.choice([90, 180, 270])), expand=True)


def fax_turned(page, rng):
    """Fed into the machine with its foot first."""
    return fax(page, rng).rotate(180)


KINDS = {
    f.__name__: f
    for f in (clean, office, bw, fax, askew, curl, phone, seal, worn, staple, low, low_bw, turned, pressed, gutter, colour, desk)
    + (finger, bleed, moire, cropped, holes, phone_turned, fax_turned)
    + used.KINDS
}


def drawn(pdf, page):
    made = subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", "-f", str(page + 1), "-l", str(page + 1), pdf], capture_output=True)
    return None if made.returncode or not made.stdout else Image.open(io.BytesIO(made.stdout)).convert("L")


def in_turn(index, per):
    return [list(KINDS)[(index * per + i + index // 6) % len(KINDS)] for i in range(per)]


def pages(options):
    pdf, page = os.path.join(options.folder, "pages.pdf"), 0
    while page < options.pages and (paper := drawn(pdf, page)):
        for name in options.kinds.split(",") if options.kinds else in_turn(page, options.per):
            rng = np.random.default_rng(zlib.crc32(f"{page} {name}".encode()))
            KINDS[name](paper, rng).save(os.path.join(options.folder, f"{page:04d}-{name}.pgm"))
        page += 1


def scans(options):
    os.makedirs(os.path.join(options.folder, "scans"), exist_ok=True)
    for index, file in enumerate(sorted(f for f in os.listdir(options.folder) if f.endswith(".pdf"))):
        papers, page = [], 0
        while page <= options.most and (paper := drawn(os.path.join(options.folder, file), page)):
            papers.append(paper)
            page += 1
        if not 0 < len(papers) <= options.most:
            continue
        for name in options.kinds.split(",") if options.kinds else in_turn(index, options.per):
            rng = np.random.default_rng(zlib.crc32(f"{file} {name}".encode()))
            seen = [KINDS[name](paper, rng) for paper in papers]
            seen = [page.convert("1", dither=Image.NONE) if name in ("bw", "fax", "low_bw", "fax_turned", "dithered") else page for page in seen]
            dpi = DPI * seen[0].size[0] / papers[0].size[0]
            seen[0].save(os.path.join(options.folder, "scans", f"{file[:-4]}.{name}.pdf"), save_all=True, append_images=seen[1:], resolution=dpi, quality=95)


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("folder")
    asked.add_argument("--per", type=int)
    asked.add_argument("--kinds")
    asked.add_argument("--pages", type=int, default=10**6)
    asked.add_argument("--scans", action="store_true")
    asked.add_argument("--most", type=int, default=6)
    options = asked.parse_args()
    options.per = options.per or (1 if options.scans else 2)
    (scans if options.scans else pages)(options)


if __name__ == "__main__":
    main()
