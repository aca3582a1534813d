#!/usr/bin/python3
"""The two worlds whose whole space is kept as text, in spaces/: the demonstration's consortium, and one in which everybody has agreed
to everything, of which the floor alone is left. Run it to write both texts anew: tests/oracle/spaces.py"""
import datetime
import pathlib
import subprocess
import tempfile

import files
import tool
from oracle import World
from words import CLASSES

TEXTS = pathlib.Path(__file__).parent / "spaces"
DEMO = tool.ROOT / "deploy/demo"
ZONE = "America/New_York"
NOT_COVERED = {"covered": "no", "covered because": ("County Attorney, opinion 2026-02", datetime.date(2026, 3, 1))}
ORGANISATIONS = [
    {"organisation": "advocates", "kind": "community_victim_services", "zone": ZONE},
    {"organisation": "prosecution", "kind": "prosecution", "zone": ZONE, **NOT_COVERED},
    {"organisation": "police", "kind": "law_enforcement", "zone": ZONE, **NOT_COVERED,
     "awards": [("VOCA", datetime.date(2026, 9, 1), datetime.date(2027, 3, 1))]},
    {"organisation": "funder", "kind": "funder", "zone": ZONE, **NOT_COVERED},
]


def everything(name, kind, parties, pairs):
    """An agreement that shares every class for every purpose with every role, without condition."""
    who = sorted({one for party in parties for one in party["who"]})
    return {"agreement": name, "title": "All of it", "kind": kind, "version": 1,
            "signed by": [("Director", one, datetime.date(2026, 1, 1)) for one in who], "in force from": datetime.date(2026, 2, 1),
            "in force until": datetime.date(2028, 2, 1), "review by": datetime.date(2027, 1, 1), "timezone": ZONE, "parties": parties,
            "sections": [{"section": str(number), "heading": "All", "from": a, "to": b, "share": list(CLASSES), "for": ["any"],
                          "with": ["any"], "who may": ["any"], "only if": "nothing"} for number, (a, b) in enumerate(pairs, 1)]}


def of_everything(folder):
    names = [entry["organisation"] for entry in ORGANISATIONS]
    agreements = [everything("open", "partnership", [{"as": name, "who": [name]} for name in names],
                             [(a, b) for a in names for b in names if a != b])]
    # A number without the rules that govern it: F14.
    agreements[0]["sections"].append({"section": "99", "heading": "Never", "from": "police", "to": "advocates", "never share":
                                      ["safe_contact"], "for": ["any"], "with": ["advocate"], "who may": ["any"]})
    for name in ("advocates", "police"):
        units = [{"as": unit, "who": [name]} for unit in ("desk", "field")]
        agreements.append(everything(f"inside-{name}", "internal-protocol", units, [("desk", "field")]))
    directory = {"organisations": ORGANISATIONS}
    tool.write(folder, directory, agreements)
    return World(directory, agreements), folder / "directory.yaml", folder / "agreements"


def of_the_demonstration(_):
    directory, agreements = DEMO / "consortium.yaml", DEMO / "agreements"
    return World(files.directory(directory), [files.agreement(path) for path in sorted(agreements.glob("*.yaml"))]), directory, agreements


WORLDS = {"demonstration": of_the_demonstration, "everything": of_everything}


def engine(directory, agreements):
    return subprocess.run([tool.ACCORD, "agreement", "space", "--directory", directory, "--agreements", agreements], capture_output=True,
                          text=True, check=True).stdout


def main():
    for name, make in WORLDS.items():
        with tempfile.TemporaryDirectory() as folder:
            (TEXTS / f"{name}.txt").write_text(engine(*make(pathlib.Path(folder))[1:]))


if __name__ == "__main__":
    main()
