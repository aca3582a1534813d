"""Edits of agreements: `agreement diff` lists every cell that changes, from and until the instants at which the oracle's answer does."""
import collections
import concurrent.futures
import copy
import datetime
import itertools
import json
import os
import pathlib
import subprocess

import cells
import generate
import text
import tool
from oracle import World, instant
from words import ACTIONS, CLASSES, PURPOSES, ROLES

EDITS = int(os.environ.get("ORACLE_EDITS", "60"))


class Edit:
    """An agreement of a small world, and the same with one to three changes."""

    def __init__(self, seed):
        self.maker = generate.Maker(seed, organisations=3 + seed % 2, agreements=1 + seed % 3)
        self.rng = self.maker.rng
        self.old = self.rng.choice(self.maker.agreements)
        self.others = [other for other in self.maker.agreements if other is not self.old]
        # Whatever is not signed yet is compared as if it were, which has a test of its own.
        self.sign(self.old)
        while True:
            self.new = copy.deepcopy(self.old)
            for change in self.rng.choices(self.CHANGES, k=self.rng.randint(1, 3)):
                change(self)
            if self.may_stand():
                break
        self.next_version()

    def sign(self, agreement):
        signed = {organisation for _, organisation, _ in agreement["signed by"]}
        for name in sorted({who for party in agreement["parties"] for who in party["who"]} - signed):
            agreement["signed by"].append((f"Director {name[-1]}", name, agreement["in force from"]))

    def may_stand(self):
        new = self.new
        return new["in force from"] < new["in force until"] and new["sections"] and all(
            "never share" in section or self.maker.matters(section, new["parties"]) for section in new["sections"])

    def next_version(self):
        """Half of the edits are the same version, written otherwise; half are a version of their own, most of which replace the old."""
        how = self.rng.choice(("same", "same", "replaces", "replaces", "beside"))
        if how == "same":
            return
        versions = [other["version"] for other in self.maker.agreements if other["agreement"] == self.old["agreement"]]
        self.new["version"] = max(versions) + 1
        self.new["replaces"] = self.old["version"] if how == "replaces" else None

    # --- changes ---

    def section(self):
        return self.rng.choice(self.new["sections"])

    def change_word(self):
        section = self.section()
        key, words = self.rng.choice((("with", ROLES), ("for", PURPOSES), ("who may", ACTIONS)))
        section[key] = ["any"] if self.rng.random() < 0.1 else self.other(section[key], words)

    def change_class(self):
        section = self.section()
        key = "share" if "share" in section else "never share"
        section[key] = self.other([cls for cls in section[key] if cls in CLASSES] or ["incident"], CLASSES)

    def other(self, listed, words):
        """One word more, one fewer, or one for another."""
        out = [] if listed == ["any"] else list(listed)
        if len(out) > 1 and self.rng.random() < 0.6:
            out.remove(self.rng.choice(out))
        if not out or self.rng.random() < 0.6:
            out.append(self.rng.choice([word for word in words if word not in out]))
        return out

    def change_condition(self):
        section = self.section()
        if "only if" in section:
            section["only if"] = self.rng.choice(("nothing", "victim told", "release"))

    def change_sense(self):
        section = self.section()
        if "never share" in section:
            section["share"] = [cls for cls in section.pop("never share") if cls in CLASSES] or ["incident"]
            section["for"] = [word for word in section["for"] if word in PURPOSES + ("any",)] or ["any"]
            section["only if"] = self.rng.choice(("nothing", "victim told", "release"))
        else:
            section["never share"] = section.pop("share")
            del section["only if"]

    def change_direction(self):
        section = self.section()
        section["from"], section["to"] = section["to"], section["from"]

    def take_section(self):
        if len(self.new["sections"]) > 1:
            self.new["sections"].remove(self.section())

    def add_section(self):
        section = self.maker.section("90", self.new["kind"], self.new["parties"], self.section())
        if section and all(other["section"] != "90" for other in self.new["sections"]):
            self.new["sections"].append(section)

    def change_day(self):
        key = self.rng.choice(("in force from", "in force until", "review by"))
        self.new[key] += datetime.timedelta(self.rng.choice((-200, -30, -1, 1, 30, 200)))

    def change_end(self):
        self.new["ended on"] = self.maker.day()

    def change_grace(self):
        self.new["grace"] = self.rng.choice((0, 1, 60))

    def change_zone(self):
        self.new["timezone"] = self.rng.choice(generate.ZONES)

    def change_signature(self):
        number = self.rng.randrange(len(self.new["signed by"]))
        name, organisation, _ = self.new["signed by"][number]
        self.new["signed by"][number] = (name, organisation, self.maker.day())

    CHANGES = (change_word, change_word, change_word, change_class, change_class, change_condition, change_condition, change_sense,
               change_direction, take_section, add_section, change_day, change_day, change_end, change_grace, change_zone,
               change_signature)

    # --- both answers ---

    def expected(self):
        after = [self.new] + ([self.old] if self.new.get("replaces") == self.old["version"] != self.new["version"] else [])
        old, new = (cells.Space(World(self.maker.directory, self.others + mine)) for mine in ([self.old], after))
        # A version that no longer comes into force no longer ends another, which may have other parties: so every pair.
        pairs = itertools.product(self.maker.names, repeat=2)
        return sorted(change for owner, recipient in pairs for change in cells.changes(old, new, owner, recipient))

    def listed(self, folder):
        tool.write(folder, self.maker.directory, self.others)
        for name in ("old", "new"):
            (folder / f"{name}.yaml").write_text(text.agreement(getattr(self, name)))
        made = subprocess.run([tool.ACCORD, "agreement", "diff", folder / "old.yaml", folder / "new.yaml", "--directory",
                               folder / "directory.yaml", "--agreements", folder / "agreements", "--json"], capture_output=True, text=True)
        assert made.returncode == 0, f"{made.stderr} in {folder}"
        return sorted(joined(json.loads(made.stdout)))


KEY = ("from", "to", "record", "role", "action", "purpose", "accepted", "class")


def joined(rows):
    """The tool's cells; a change that goes on over a date is one."""
    spans = collections.defaultdict(list)
    for row in rows:
        key, change = tuple(row[name] for name in KEY), (row["was"], row["now"])
        spans[key].append((instant(row["since"]), instant(row["until"]), change))
    for key, parts in spans.items():
        parts.sort()
        since, until, change = parts[0]
        for begin, end, other in parts[1:]:
            assert begin >= until, f"{key} is listed twice for one instant"
            if begin == until and other == change:
                until = end
                continue
            yield key, *change, since, until
            since, until, change = begin, end, other
        yield key, *change, since, until


def one_edit(seed, folder):
    folder = pathlib.Path(folder) / str(seed)
    edit = Edit(seed)
    mine, theirs = edit.expected(), edit.listed(folder)
    if mine == theirs:
        return len(mine), None
    wanting, beyond = sorted(set(mine) - set(theirs)), sorted(set(theirs) - set(mine))
    return len(mine), (f"edit {seed} in {folder}: {len(wanting)} are not listed, such as {wanting[:2]}\n"
                       f"{len(beyond)} are listed and do not change, such as {beyond[:2]}")


def test_a_diff_lists_every_cell_that_changes(tmp_path):
    with concurrent.futures.ProcessPoolExecutor() as pool:
        made = list(pool.map(one_edit, range(EDITS), [tmp_path] * EDITS))
    cases = [case for _, case in made if case]
    assert not cases, f"{len(cases)} of {EDITS} edits disagree\n" + "\n".join(cases[:3])
    changed = [count for count, _ in made if count]
    print(f"\noracle: {EDITS} edits agree, {len(changed)} of which change {sum(changed)} cells")
    tool.AGREED.update({"edits": EDITS, "changed cells": sum(changed)})
    assert len(changed) > EDITS // 3


def test_a_draft_that_nobody_signed_is_compared_as_if_all_had(tmp_path):
    for seed in (1, 2, 6, 9, 21):
        edit = Edit(seed)
        for agreement in (edit.old, edit.new):
            agreement["signed by"] = [(name, who, datetime.date(2025, 1, 1)) for name, who, _ in agreement["signed by"]]
        signed = edit.expected()
        edit.new["signed by"] = []
        assert edit.listed(tmp_path) == signed != []
