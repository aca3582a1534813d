"""How a proof of one law runs: a site of its own, options and a seed from the command line, and what was wrong at its end."""
import argparse
import os
import pathlib
import random
import shutil
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "system"))
import house as houses  # noqa: E402

BIN = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
SHOWN = 30          # problems


class Proof:
    """One has open(), run(), problems() and tell(); what it starts ends when `over` is set."""

    def __init__(self, folder, options, **site):
        self.options = options
        # What leaves it is counted here, not tapped.
        self.house = houses.House(folder / "site", BIN, feeds=0, copies=2, settings=("fsync = off",), tapped=False, **site)
        self.site = self.house.site
        self.over = threading.Event()


def options_of(document, counts):
    """counts: (option, default, help)."""
    parser = argparse.ArgumentParser(description=document, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default, text in (*counts, ("--seed", random.randrange(1 << 16), None)):
        parser.add_argument(name, type=int, default=default, help=text)
    return parser.parse_args()


def prove(name, make, document, *counts):
    """The exit status of the program: 0 when all of it held."""
    options = options_of(document, counts)
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"accord-{name}-"))
    folder.chmod(0o711)
    proof, problems = make(folder, options), ["it did not come to an end"]
    try:
        proof.open()
        proof.run()
        problems = proof.problems()
    finally:
        proof.over.set()
        proof.tell()
        problems = problems + proof.house.close()
        shutil.rmtree(folder, ignore_errors=True)
        for problem in problems[:SHOWN]:
            print(f"{name}, seed {options.seed}: {problem}")
    print(f"{name}: {len(problems)} violations")
    return 1 if problems else 0
