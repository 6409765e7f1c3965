"""Trains the digit net and writes its weights.

python3 train.py WEIGHTS.json DRAWN [--chunks 12] [--minutes 35] [--seed 1]

DRAWN is a folder that samples are kept in, drawn by two processes while the training runs: a chunk is there for the rounds that begin after it.
"""
import argparse
import base64
import json
import multiprocessing
import os
import pickle
import time

import numpy as np
import torch
from torch import nn

from samples import ALPHABET, HEIGHT, samples

# outputs, kernel, stride, padding; each layer halves what the next has to look at.
LAYERS = [
    (8, (5, 5), (2, 2), (2, 2)),
    (16, (3, 3), (2, 1), (1, 1)),
    (24, (3, 3), (1, 2), (1, 1)),
    (40, (3, 3), (2, 1), (1, 1)),
    (56, (4, 3), (1, 1), (0, 1)),
    (len(ALPHABET) + 1, (1, 1), (1, 1), (0, 0)),
]
BATCH, STEP = 40, 4  # STEP: columns of the picture a place of the text


def build():
    parts, inputs = [], 1
    for index, (outputs, kernel, stride, padding) in enumerate(LAYERS):
        last = index == len(LAYERS) - 1
        parts.append(nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=last))
        if not last:
            parts += [nn.BatchNorm2d(outputs), nn.ReLU()]
        inputs = outputs
    return nn.Sequential(*parts)


CHUNK = 2500


def drawn(folder, number):
    return os.path.join(folder, f"{number}.pickle")


def draw(folder, numbers):
    """Draws the chunks that are not there yet."""
    for number in numbers:
        if os.path.exists(drawn(folder, number)):
            continue
        chunk = samples(CHUNK if number else 600, number + 1)
        with open(drawn(folder, number) + ".part", "wb") as out:
            pickle.dump(chunk, out)
        os.rename(drawn(folder, number) + ".part", drawn(folder, number))


def chunk_of(folder, number):
    with open(drawn(folder, number), "rb") as file:
        return pickle.load(file)


def batches(data, rng):
    """Words of like widths together, so that little is padded."""
    order = sorted(range(len(data)), key=lambda i: data[i][0].shape[1] + rng.uniform(0, 8))
    groups = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
    rng.shuffle(groups)
    for group in groups:
        width = -(-max(data[i][0].shape[1] for i in group) // STEP) * STEP
        x = np.zeros((len(group), 1, HEIGHT, width), np.float32)
        for row, i in enumerate(group):
            x[row, 0, :, :data[i][0].shape[1]] = data[i][0] / 255
        yield torch.from_numpy(x), [data[i][1] for i in group], [-(-data[i][0].shape[1] // STEP) for i in group], spots(data, group, width // STEP)


def spots(data, group, columns):
    """What each column shows, as far as is known: a sign at its middle, nothing between signs and outside; -1 beside a sign's middle."""
    shown = np.zeros((len(group), columns), np.int64)
    for row, i in enumerate(group):
        _, text, middles = data[i]
        at = [min(columns - 1, max(0, int(x / STEP))) for x in middles]
        for column in at:
            shown[row, max(0, column - 1):column + 2] = -1
        for one, other in zip(at, at[1:]):
            if other - one > 1:
                shown[row, (one + other) // 2] = 0
        for column, sign in zip(at, text):
            shown[row, column] = ALPHABET.index(sign) + 1
    return torch.from_numpy(shown)


def loss_of(net, x, texts, places, shown):
    """Signs where they stand, which is learnt fast, and the whole word wherever its signs stand, which is what is asked."""
    scores = net(x).squeeze(2)
    stood = nn.functional.cross_entropy(scores, shown, ignore_index=-1)
    chances = scores.permute(2, 0, 1).log_softmax(2)
    targets = torch.tensor([ALPHABET.index(c) + 1 for t in texts for c in t], dtype=torch.long)
    lengths = torch.tensor([len(t) for t in texts])
    lost = nn.functional.ctc_loss(chances, targets, torch.tensor(places), lengths, zero_infinity=True, reduction="none")
    return stood + 0.5 * (lost / (1 + lengths)).mean()


def read(net, x, places):
    logits = net(x).squeeze(2).permute(0, 2, 1)
    out = []
    for row, length in zip(logits.argmax(2).tolist(), places):
        text, before = "", 0
        for best in row[:length]:
            if best != before and best:
                text += ALPHABET[best - 1]
            before = best
        out.append(text)
    return out


def accuracy(net, data, rng):
    net.eval()
    right = 0
    with torch.no_grad():
        for x, texts, places, _ in batches(data, rng):
            right += sum(a == b for a, b in zip(read(net, x, places), texts))
    net.train()
    return right / len(data)


def folded(net):
    """Convolutions with the normalisation that follows them folded in: weight and bias a layer."""
    found, parts = [], list(net)
    for index, part in enumerate(parts):
        if not isinstance(part, nn.Conv2d):
            continue
        weight = part.weight.detach().double()
        norm = parts[index + 1] if index + 1 < len(parts) else None
        if norm is None:
            found.append((weight, part.bias.detach().double()))
            continue
        gain = norm.weight.detach().double() / torch.sqrt(norm.running_var.double() + norm.eps)
        found.append((weight * gain[:, None, None, None], norm.bias.detach().double() - norm.running_mean.double() * gain))
    return found


def written(net):
    """As src/picture/digits/digitReader reads it: signed bytes, one scale an output channel."""
    layers, inputs = [], 1
    for (outputs, kernel, stride, padding), (weight, bias) in zip(LAYERS, folded(net)):
        scales = weight.abs().amax((1, 2, 3)) / 127
        signed = torch.round(weight / scales[:, None, None, None]).to(torch.int8).numpy()
        layers.append({
            "inputs": inputs, "outputs": outputs, "kernel": kernel, "stride": stride, "padding": padding, "relu": len(layers) < len(LAYERS) - 1,
            "scales": [float(f"{s:.6g}") for s in scales], "bias": [float(f"{b:.6g}") for b in bias],
            "weights": base64.b64encode(signed.tobytes()).decode(),
        })
        inputs = outputs
    return {"alphabet": ALPHABET, "height": HEIGHT, "layers": layers}


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("weights")
    asked.add_argument("drawn")
    asked.add_argument("--chunks", type=int, default=12)
    asked.add_argument("--minutes", type=float, default=35)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--rate", type=float, default=3e-3)
    options = asked.parse_args()
    os.makedirs(options.drawn, exist_ok=True)
    for first in (0, 1):
        multiprocessing.Process(target=draw, args=(options.drawn, range(first, options.chunks + 1, 2)), daemon=True).start()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)  # more of them wait for each other on a busy machine
    rng = np.random.default_rng(options.seed)
    while not all(os.path.exists(drawn(options.drawn, number)) for number in (0, 1)):
        time.sleep(1)
    held, known = chunk_of(options.drawn, 0), {}
    net = build()
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=1e-3)
    begun, steps = time.time(), 0
    while (spent := (time.time() - begun) / 60 / options.minutes) < 1:
        known = {number: known.get(number) or chunk_of(options.drawn, number) for number in range(1, options.chunks + 1) if os.path.exists(drawn(options.drawn, number))}
        for x, texts, places, shown in batches([sample for chunk in known.values() for sample in chunk], rng):
            spent = (time.time() - begun) / 60 / options.minutes
            if spent >= 1:
                break
            rate = options.rate * min(1, (steps + 1) / 60) * (0.5 + 0.5 * np.cos(np.pi * spent)) + 1e-6
            for group in optimizer.param_groups:
                group["lr"] = rate
            optimizer.zero_grad()
            lost = loss_of(net, x, texts, places, shown)
            lost.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            steps += 1
            if steps % 100 == 0:
                print(f"step {steps} chunks {len(known)} time {spent:.2f} loss {lost.item():.3f} right {accuracy(net, held, rng):.4f}", flush=True)
                json.dump(written(net), open(options.weights, "w"))
    json.dump(written(net), open(options.weights, "w"))
    print(f"steps {steps} right {accuracy(net, held, rng):.4f}", flush=True)


main()
