"""The fonts that the net is trained with: what Debian has of printing faces, none of them kept for the proof."""
import glob
import re

from PIL import ImageFont

ROOTS = ["/usr/share/fonts/**/*.ttf", "/usr/share/fonts/**/*.ttc", "/usr/share/fonts/**/*.otf"]

# Kept out of training, so that the proof reads faces that the net has never seen.
KEPT_FOR_PROOF = re.compile(r"gbsn00lp|bkai00mp|wqy-zenhei|NimbusRoman|cwfs", re.I)

# Faces nobody prints a table of figures in.
UNFIT = re.compile(r"math|UnPilgi|LinLibertine_[RIM]\w*Z|opens___|symbol|dingbat|D050000L|Z003|chancery|chorus|script|emoji|oblique|ExtraLight|Thin|hairline|unci|shadow|cmex|cmsy|musix|braille|lmmath|lmunit|StandardSymbols|dunhill|caps|initials|Black", re.I)

SONG = re.compile(r"uming|bsmi|ming|song|serif.*cjk|NotoSerifCJK|babelstone|mincho|ipam|batang|myungjo|cwming", re.I)
TIMES = re.compile(r"LiberationSerif|FreeSerif|termes|stix|tinos", re.I)


def weight(path):
    """How often a face is drawn: offices write in Song and Times."""
    upright = 0.3 if re.search("ital", path, re.I) else 1
    if SONG.search(path):
        return 8 * upright
    return upright * (5 if TIMES.search(path) else 1)


def usable(path):
    try:
        font = ImageFont.truetype(path, 64)
        boxes = [font.getmask(c).getbbox() for c in "0123456789"]
        masks = {bytes(font.getmask(c)) for c in "0123456789"}
    except Exception:
        return None
    if any(box is None for box in boxes) or len(masks) < 10:
        return None
    heights = [box[3] - box[1] for box in boxes]
    # Old-style figures hang below the line; offices' fonts have none.
    return font if max(heights) < 1.25 * min(heights) and max(heights) > 24 else None


def training_fonts():
    """All faces with their weights, sorted by path so that a seed draws the same."""
    paths = sorted({p for root in ROOTS for p in glob.glob(root, recursive=True)})
    found = []
    for path in paths:
        if KEPT_FOR_PROOF.search(path) or UNFIT.search(path):
            continue
        font = usable(path)
        if font is not None:
            found.append((path, font, weight(path)))
    return found


if __name__ == "__main__":
    for path, _, share in training_fonts():
        print(share, path)
