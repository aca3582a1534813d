"""Receipts and proofs of growth from a running site, checked by the tool and by what was written from the RFC alone (docs/check_log.py)."""
import base64
import json
import random
import re
import subprocess
import sys

import documents
import pytest
from house import JSON_LINES, ROOT

sys.path.insert(0, str(ROOT / "docs"))
import check_log    # noqa: E402

TILE = 256


def noted(house):
    """SIZE:ROOT as it is printed for whoever notes it."""
    house.settle()
    whole = house.verify()
    assert whole.returncode == 0, whole.stdout
    return re.search(r"--expect-root (\d+:[0-9a-f]{64})", whole.stdout)[1]


def size_of(note):
    return int(note.split(":")[0])


@pytest.fixture(scope="module")
def notes(shared):
    """Roots noted as the log grows past two tiles."""
    feed, roots = next(shared.feeds), [noted(shared)]
    while size_of(roots[-1]) < 2 * TILE + 44 or len(roots) < 4:
        lines = "\n".join(json.dumps(documents.eido(documents.number(), area=documents.area())) for _ in range(40))
        assert shared.post(feed, lines.encode(), JSON_LINES).status == 202
        roots.append(noted(shared))
    return roots


def asked(house, *arguments):
    return house.site.accord("audit", *map(str, arguments), check=False)


def checks(house, tmp_path, kind, text, *roots):
    """What both say of it, which must be the same."""
    file = tmp_path / "proof.json"
    file.write_text(text)
    names = ("--root",) if kind == "receipt" else ("--old", "--new")
    ours = asked(house, f"check-{kind}", file, *(word for pair in zip(names, roots) for word in pair))
    theirs = subprocess.run([ROOT / "docs/check_log.py", kind, file, *roots], stdout=subprocess.PIPE, text=True, check=False)
    assert (ours.returncode == 0) == (theirs.returncode == 0), (ours.stdout, ours.stderr, theirs.stdout)
    return ours


def changed(proof):
    """Each way in which one who lies could have changed it."""
    def bits(text):
        whole = bytearray(base64.b64decode(text))
        whole[random.randrange(len(whole))] ^= 1 << random.randrange(8)
        return base64.b64encode(whole).decode()
    for name in ("salt", "content"):
        if name in proof:
            yield proof | {name: bits(proof[name])}
    for i in range(len(proof["path"])):
        yield proof | {"path": proof["path"][:i] + [bits(proof["path"][i])] + proof["path"][i + 1:]}
        yield proof | {"path": proof["path"][:i] + proof["path"][i + 1:]}
    yield proof | {"path": proof["path"] + proof["path"][-1:]}
    for name in ("idx", "size", "old"):
        if name in proof:
            yield proof | {name: str(int(proof[name]) + 1)}


def test_a_fact_is_proved_to_be_in_the_log(shared, notes, tmp_path):
    for note in notes:
        for idx, source, n, content in random.sample(shared.leaves("idx < %s", size_of(note)), 6):
            answer = asked(shared, "receipt", source, n, "--size", size_of(note))
            assert answer.returncode == 0, answer.stderr
            receipt = json.loads(answer.stdout)
            assert int(receipt.get("idx", 0)) == idx and base64.b64decode(receipt["content"]) == content
            said = checks(shared, tmp_path, "receipt", answer.stdout, note)
            assert said.returncode == 0 and f"fact {n} of {source}" in said.stdout, said.stdout


def test_a_receipt_that_was_changed_does_not_hold(shared, notes, tmp_path):
    note = notes[-1]
    (source, n), = shared.rows("select source, n from audit.leaf where idx = %s", size_of(note) // 2)
    receipt = json.loads(asked(shared, "receipt", source, n, "--size", size_of(note)).stdout)
    for false in changed(receipt):
        assert checks(shared, tmp_path, "receipt", json.dumps(false), note).returncode == 1
    other = note[:-1] + ("0" if note[-1] != "0" else "1")
    assert checks(shared, tmp_path, "receipt", json.dumps(receipt), other).returncode == 1


def test_the_log_is_proved_to_have_only_grown(shared, notes, tmp_path):
    for i, old in enumerate(notes):
        for later in notes[i:]:
            answer = asked(shared, "growth", size_of(old), "--size", size_of(later))
            assert answer.returncode == 0, answer.stderr
            assert checks(shared, tmp_path, "growth", answer.stdout, old, later).returncode == 0
    for false in changed(json.loads(asked(shared, "growth", size_of(notes[0]), "--size", size_of(notes[-1])).stdout)):
        assert checks(shared, tmp_path, "growth", json.dumps(false), notes[0], notes[-1]).returncode == 1


def test_what_the_log_never_had_is_not_proved(shared, notes):
    (source, n), = shared.rows("select source, n from audit.leaf where idx = %s", size_of(notes[-1]) - 1)
    sizes = {size for size, in shared.rows("select size from audit.tree")}
    between = next((size for size in range(1, size_of(notes[-1])) if size not in sizes), max(sizes) + 10 ** 6)
    for arguments in (("receipt", source, 10 ** 12), ("receipt", "nobody", 1), ("receipt", source, n, "--size", size_of(notes[0])),
                      ("receipt", source, n, "--size", 10 ** 15), ("receipt", source, 1, "--size", between),
                      ("growth", 10 ** 15), ("growth", size_of(notes[-1]), "--size", size_of(notes[0]))):
        answer = asked(shared, *arguments)
        assert answer.returncode == 1 and "no such entry or size" in answer.stderr, (arguments, answer)


def test_nodes_are_those_of_their_leaves_and_what_nobody_wrote_is_reckoned(shared, notes):
    """A release that knew nothing of nodes may have written the leaves."""
    (source, n), = shared.rows("select source, n from audit.leaf where idx = 3")
    receipt = asked(shared, "receipt", source, n, "--size", size_of(notes[-1])).stdout
    size = size_of(notes[-1])
    kept = shared.rows("select level, idx, hash from audit.node where level = 1 and idx < %s order by idx", size // TILE)
    assert len(kept) == size // TILE
    assert shared.rows("select level, idx from audit.node where hash is distinct from audit.node_root(level, idx)") == []
    with shared.tampered() as cursor:
        cursor.execute("delete from audit.node where level = 1 and idx < %s", (size // TILE,))
        try:
            assert asked(shared, "receipt", source, n, "--size", size).stdout == receipt
            cursor.execute("insert into audit.node (level, idx, hash) values (1, 1, sha256('another'))")
            lying = shared.verify()
            assert lying.returncode == 1 and "node 1 of level 1: it is not its leaves' root" in lying.stdout, lying.stdout
            cursor.execute("delete from audit.node where level = 1 and idx = 1")
        finally:
            cursor.executemany("insert into audit.node (level, idx, hash) values (%s, %s, %s)", kept)


def test_the_second_checker_knows_the_vectors_of_the_first_log():
    """Roots and paths of the seven-leaf tree that RFC 9162 section 2.1.5 draws, by its own letters."""
    a, b, c, d, e, f, j = (check_log.leaf(b"", bytes([i])) for i in range(7))
    g, h, i = check_log.node(a, b), check_log.node(c, d), check_log.node(e, f)
    k, left = check_log.node(i, j), check_log.node(g, h)
    root = check_log.node(left, k)
    for leaf, index, path in ((a, 0, [b, h, k]), (d, 3, [c, g, k]), (e, 4, [f, j, left]), (j, 6, [i, left])):
        assert check_log.entry_root(leaf, index, 7, path) == root
    hash0, hash1, hash2 = check_log.node(g, c), left, check_log.node(left, i)
    for old, path, old_root in ((3, [c, d, g, k], hash0), (4, [k], hash1), (6, [i, j, left], hash2)):
        assert check_log.growth_roots(old, 7, path, old_root) == (old_root, root)
