#!/usr/bin/python3
"""Checks proofs of Accord's audit log. Written from RFC 9162 section 2.1, C2SP signed-note and tlog-tiles, and RFC 8032 alone, for whoever would
rather not run the program that is to be checked; needs Python and nothing else. docs/audit.md says what the files hold.

  check_log.py receipt FILE SIZE:ROOT            one fact is in the log whose root was noted
  check_log.py growth FILE SIZE:ROOT SIZE:ROOT   the later log begins with the older one
  check_log.py export FILE [SIZE:ROOT]           every leaf of an export is as it was recorded; of the log whose root was noted
  check_log.py checkpoint FILE KEY               the key of a log has signed it; prints the SIZE:ROOT that it stands for
  check_log.py tiles FILE KEY TILES [SIZE:ROOT]  and the log's tiles come to that root, and to the older one that was noted; TILES is a folder
                                                 or a URL that has "tile/..." below it, asked with the token in $ACCORD_TOKEN if there is one

Exit status 0: it holds.
"""
import base64
import hashlib
import json
import os
import re
import sys
import urllib.request


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def leaf(salt, content):
    return sha(b"\x00", salt, content)


def node(left, right):
    return sha(b"\x01", left, right)


def entry_root(hashed, index, size, path):
    """Section 2.1.3.2, by its own definition turned round: a leaf's path splits where the tree does. None: no such path."""
    if size == 1:
        return hashed if index == 0 and not path else None
    if not 0 <= index < size or not path:
        return None
    split = 1 << ((size - 1).bit_length() - 1)
    if index < split:
        left = entry_root(hashed, index, split, path[:-1])
        return left and node(left, path[-1])
    right = entry_root(hashed, index - split, size - split, path[:-1])
    return right and node(path[-1], right)


def growth_roots(old, size, path, old_root):
    """Section 2.1.4.1 turned round: (the old root, the new root) that the path comes to. None: no such path."""
    def walk(first, whole, path, is_all):
        if first == whole:
            if is_all:
                return (old_root, old_root) if not path else None
            return (path[0], path[0]) if len(path) == 1 else None
        if not path:
            return None
        split = 1 << ((whole - 1).bit_length() - 1)
        if first <= split:
            below = walk(first, split, path[:-1], is_all)
            return below and (below[0], node(below[1], path[-1]))
        below = walk(first - split, whole - split, path[:-1], False)
        return below and (node(path[-1], below[0]), node(path[-1], below[1]))
    return walk(old, size, path, True) if 0 < old <= size else None


def noted(text):
    match = re.fullmatch(r"([1-9][0-9]{0,17}):([0-9a-f]{64})", text)
    if not match:
        sys.exit(f"{text!r} is no SIZE:ROOT")
    return int(match[1]), bytes.fromhex(match[2])


def field(proof, name):
    return base64.b64decode(proof.get(name, ""), validate=True)


def path_of(proof):
    path = [base64.b64decode(text, validate=True) for text in proof.get("path", [])]
    return path if all(len(hashed) == 32 for hashed in path) else None


def leaf_of(proof):
    """Of salt and content; where they were destroyed, the leaf's hash as the receipt says it."""
    destroyed = "hash" in proof and not proof.get("content")
    return field(proof, "hash") if destroyed else leaf(field(proof, "salt"), field(proof, "content"))


def receipt_holds(proof, size, root):
    path = path_of(proof)
    return path is not None and int(proof["size"]) == size and entry_root(leaf_of(proof), int(proof.get("idx", 0)), size, path) == root


def growth_holds(proof, old, old_root, size, root):
    path = path_of(proof)
    return path is not None and (int(proof["old"]), int(proof["size"])) == (old, size) and growth_roots(
        old, size, path, old_root) == (old_root, root)


def folded(trees):
    """The root of perfect subtrees beside each other, the largest first. None: of none."""
    root = None
    for _, hashed in reversed(trees):
        root = hashed if root is None else node(hashed, root)
    return root


def export_root(lines):
    """(size, root) that an export comes to, a line at a time; None: it is not whole. Perfect subtrees are kept with their sizes."""
    lines = iter(lines)
    begin = json.loads(next(lines, "{}")).get("begin")
    if begin is None:
        return None
    size = int(begin.get("first", 0))
    trees = list(zip((1 << bit for bit in reversed(range(size.bit_length())) if size >> bit & 1),
                     (base64.b64decode(text, validate=True) for text in begin.get("edge", [])), strict=True))
    legible = 0
    for line in lines:
        one = json.loads(line)
        if list(one) == ["end"]:
            end, root = one["end"], folded(trees)
            said = (int(end["size"]), field(end, "root"), int(end.get("legible", 0)))
            return (size, root) if said == (size, root, legible) and next(lines, None) is None else None
        one = one["leaf"]
        if int(one.get("idx", 0)) != size or ("content" in one and leaf_of({k: one[k] for k in one if k != "hash"}) != field(one, "hash")):
            return None
        legible += "content" in one
        size += 1
        trees.append((1, field(one, "hash")))
        while len(trees) > 1 and trees[-2][0] == trees[-1][0]:
            (width, right), (_, left) = trees.pop(), trees.pop()
            trees.append((2 * width, node(left, right)))
    return None


def export_holds(path, root):
    with open(path, encoding="utf-8") as file:
        came_to = export_root(file)
    if came_to is not None:
        print(f"it comes to {came_to[0]}:{came_to[1].hex()}")
    return came_to is not None and root in ([], list(came_to))


# --- Ed25519 (RFC 8032 section 5.1), verified without any haste ---
P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
ORDER = 2**252 + 27742317777372353535851937790883648493


def on_curve(y, odd):
    """The point of that y whose x is odd, or even. None: there is none."""
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and odd):
        return None
    return (P - x if x % 2 != odd else x, y)


def decoded(raw):
    number = int.from_bytes(raw, "little")
    return on_curve(number & (1 << 255) - 1, number >> 255)


def plus(a, b):
    cross = D * a[0] * b[0] * a[1] * b[1] % P
    return ((a[0] * b[1] + b[0] * a[1]) * pow(1 + cross, -1, P) % P, (a[1] * b[1] + a[0] * b[0]) * pow(1 - cross, -1, P) % P)


def times(n, point):
    total = (0, 1)
    while n:
        total = plus(total, point) if n % 2 else total
        point, n = plus(point, point), n // 2
    return total


def signed(key, text, signature):
    a, r, s = decoded(key), decoded(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little")
    return times(s, on_curve(4 * pow(5, -1, P) % P, 0)) == plus(r, times(h % ORDER, a))


def checkpoint(note, line):
    """(size, root) that the key has signed. None: it has not, or it is no checkpoint of its log."""
    name, said, key = line.split("+", 2)
    key = base64.b64decode(key, validate=True)
    ident = sha(name.encode(), b"\n", key)[:4]
    text, mark, signatures = note.rpartition("\n\n")
    if not mark or ident.hex() != said or len(key) != 33 or key[0] != 1 or not signatures.endswith("\n"):
        return None
    own = [base64.b64decode(rest[len(name) + 1:], validate=True) for dash, _, rest in (row.partition(" ") for row in signatures.splitlines())
           if dash == "\u2014" and rest.startswith(f"{name} ")]
    own = [raw[4:] for raw in own if raw[:4] == ident and len(raw) == 68]
    if not own or not all(signed(key[1:], f"{text}\n".encode(), raw) for raw in own):
        return None
    origin, size, root = [*text.split("\n"), "", ""][:3]
    root = base64.b64decode(root, validate=True)
    return (int(size), root) if origin == name and re.fullmatch("0|[1-9][0-9]{0,17}", size) and len(root) == 32 else None


def checkpoint_holds(path, line):
    with open(path, encoding="utf-8", newline="") as file:
        said = checkpoint(file.read(), line)
    if said is not None:
        print(f"{said[0]}:{said[1].hex()}")
    return said is not None


# --- tiles (C2SP tlog-tiles) ---
def tile_name(level, index, width):
    groups = [f"{index % 1000:03}"]
    while index := index // 1000:
        groups.insert(0, f"x{index % 1000:03}")
    return f"tile/{level}/{'/'.join(groups)}" + (f".p/{width}" if width < 256 else "")


def tile(place, name):
    if not re.match("https?://", place):
        with open(os.path.join(place, name), "rb") as file:
            return file.read()
    token = os.environ.get("ACCORD_TOKEN")
    asked = urllib.request.Request(f"{place.rstrip('/')}/{name}", headers={"Authorization": f"Bearer {token}"} if token else {})
    with urllib.request.urlopen(asked, timeout=60) as answer:
        return answer.read(256 * 32 + 1)


def tiled(place, level, size):
    """The hashes of one level of a log of that size, tile by tile."""
    count = size >> 8 * level
    for first in range(0, count, 256):
        width = min(256, count - first)
        raw = tile(place, tile_name(level, first // 256, width))
        if len(raw) != 32 * width:
            raise ValueError(f"{tile_name(level, first // 256, width)} has {len(raw)} bytes")
        yield from (raw[at:at + 32] for at in range(0, len(raw), 32))


def tiles_roots(place, size, old):
    """The roots of these two sizes by the leaves' tiles. None: those above them say otherwise."""
    trees, above, roots = [], {}, {0: sha()}
    for count, hashed in enumerate(tiled(place, 0, size), 1):
        trees.append((0, hashed))
        while len(trees) > 1 and trees[-2][0] == trees[-1][0]:
            (height, right), (_, left) = trees.pop(), trees.pop()
            trees.append((height + 1, node(left, right)))
            if (height + 1) % 8 == 0:
                above.setdefault((height + 1) // 8, []).append(trees[-1][1])
        if count in (old, size):
            roots[count] = folded(trees)
    if any(list(tiled(place, level, size)) != made for level, made in above.items()):
        return None
    return roots.get(old), roots[size]


def tiles_hold(path, line, place, noted_as):
    with open(path, encoding="utf-8", newline="") as file:
        said = checkpoint(file.read(), line)
    if said is None:
        return False
    old, old_root = noted_as or said
    try:
        came_to = tiles_roots(place, said[0], old)
    except (OSError, ValueError) as error:
        sys.exit(f"the tiles are not there: {error}")
    print(f"{said[0]}:{said[1].hex()}")
    return came_to == (old_root, said[1])


def main(args):
    if len(args) in (4, 5) and args[0] == "tiles":
        holds = tiles_hold(*args[1:4], [part for text in args[4:] for part in noted(text)])
        print("it holds" if holds else "DOES NOT HOLD")
        return 0 if holds else 1
    if len(args) == 3 and args[0] == "checkpoint":
        holds = checkpoint_holds(*args[1:])
        print("it holds" if holds else "DOES NOT HOLD")
        return 0 if holds else 1
    if len(args) in (2, 3) and args[0] == "export":
        holds = export_holds(args[1], [part for text in args[2:] for part in noted(text)])
        print("it holds" if holds else "DOES NOT HOLD")
        return 0 if holds else 1
    if len(args) not in (3, 4) or args[0] != ("receipt", "growth")[len(args) - 3]:
        sys.exit(__doc__)
    with open(args[1], encoding="utf-8") as file:
        proof = json.load(file)
    roots = [part for text in args[2:] for part in noted(text)]
    holds = (receipt_holds if args[0] == "receipt" else growth_holds)(proof, *roots)
    print("it holds" if holds else "DOES NOT HOLD")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
