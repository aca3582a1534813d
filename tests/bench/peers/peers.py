#!/usr/bin/python3
"""make bench-peers: the same generated worlds and requests, decided by other deciders beside Accord's two rails.

What each permits is compared with `accord decide`, request by request; a difference is printed and fails. The table says how many
decisions a second each makes (a decision: all classes that one request asks for), and how many times faster Accord's compiled rail
is. Requests that are errors are left out: a peer has no such answer of its own.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
BUILT = ROOT / "build"
FOLDER = BUILT / "bench" / "peers"
sys.path[:0] = [str(ROOT / "tests" / "oracle"), str(ROOT / "deploy" / "site"), str(HERE.parent)]
import generate  # noqa: E402
import text  # noqa: E402
import tool  # noqa: E402
from accord_site import Site  # noqa: E402
from report import keep  # noqa: E402
from rls import CANNOT as RLS_CANNOT, Rls  # noqa: E402
from world import plain  # noqa: E402

SHOWN = 3       # disagreements of a peer that are printed whole
NODE = {"casl": "@casl/ability", "casbin": "casbin", "cedar": "@cedar-policy/cedar-wasm"}
FOR_ALL = (
    "before any peer is asked: when each agreement is in force (signatures, replacements, midnights in zones), which kinds the",
    "organisations are, the role of a placement and whether it may be used. None of them is total: an unknown word is no error.",
    "Cedar leaves out a forbid that it cannot evaluate; here that ends the run.",
)


class World:
    """One world: its files, the requests that can be decided, and what Accord permits."""

    def __init__(self, seed, count):
        maker = generate.Maker(seed)
        self.folder = FOLDER / f"world-{seed}"
        tool.write(self.folder, maker.directory, maker.agreements, text.Hand())
        requests = list(maker.requests(count))
        pairs = [(request, answer) for request, answer in zip(requests, tool.decide(self.folder, requests)) if "error" not in answer]
        self.requests = [request for request, _ in pairs]
        self.permitted = [set(answer["permit"]) for _, answer in pairs]
        self.file = self.folder / "world.json"
        self.plain = plain(maker.world, self.requests)
        self.file.write_text(json.dumps(self.plain))

    def rails(self):
        """Nanoseconds of a decision on each rail, and of loading."""
        made = subprocess.run([BUILT / "bench-decide", self.folder / "directory.yaml", self.folder / "agreements"],
                              input="".join(json.dumps(request) + "\n" for request in self.requests), capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
        return {name: float(value) for name, value in map(str.split, made.stdout.splitlines())}


# --- the peers --------------------------------------------------------------------------------------------------------

def install():
    """What package-lock.json says, into the build."""
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, FOLDER)
    for path in HERE.glob("*.js"):
        shutil.copy(path, FOLDER)
    subprocess.run(["npm", "ci", "--no-fund", "--no-audit", "--ignore-scripts", "--loglevel=error"], cwd=FOLDER, check=True,
                   stdout=subprocess.DEVNULL)


def of_node(name, worlds):
    made = subprocess.run(["node", "run.js", name, *(world.file for world in worlds)], cwd=FOLDER, capture_output=True, text=True)
    assert made.returncode == 0, f"{name}: {made.stderr}"
    *runs, last = [json.loads(line) for line in made.stdout.splitlines()]
    return runs, last["cannot"]


def of_postgres(worlds):
    site = Site(tempfile.mkdtemp(prefix="accord-peers-"))
    try:
        (site.dir / "log").mkdir()
        site.postgres_create()
        site.postgres_start()
        rls = Rls(site.conninfo("postgres", "postgres"))
        return [rls.run(world.plain) for world in worlds], RLS_CANNOT
    finally:
        site.stop()
        shutil.rmtree(site.dir, ignore_errors=True)


def differences(name, worlds, runs):
    out = []
    for world, run in zip(worlds, runs):
        assert len(run["permitted"]) == len(world.requests)
        for request, mine, theirs in zip(world.requests, world.permitted, map(set, run["permitted"])):
            if mine != theirs:
                out.append(f"{name} in {world.folder}: {json.dumps(request)}\n  accord permits {sorted(mine)}\n"
                           f"  {name} permits {sorted(theirs)}")
    return out


# --- the table --------------------------------------------------------------------------------------------------------

def version(name):
    if name == "postgres":
        return subprocess.run(["postgres", "--version"], capture_output=True, text=True, env={"PATH": "/usr/lib/postgresql/15/bin"},
                              check=True).stdout.split()[2]
    return json.loads((HERE / "package.json").read_text())["dependencies"][NODE[name]]


def row(name, rate, fastest, load_ms):
    print(f"  {name:<34} {rate:>14,.0f} {fastest / rate:>14,.1f} {load_ms:>12,.2f}")
    keep({"bench": "peers", "metric": "decisions_per_s", "value": round(rate, 1), "peer": name, "times_slower": round(fastest / rate, 2)})


def table(worlds, peers):
    rails = [world.rails() for world in worlds]
    total = sum(rail["requests"] for rail in rails)
    rate = {name: total / sum(rail[name] * rail["requests"] for rail in rails) * 1e9 for name in ("compiled", "walking", "both")}
    load = sum(rail["load"] for rail in rails) / len(rails) / 1e6
    print(f"\n  {'who decides':<34} {'decisions/s':>14} {'times slower':>14} {'loading ms':>12}")
    for name, label in (("compiled", "Accord, compiled rail"), ("walking", "Accord, walking rail"), ("both", "Accord, both compared")):
        row(label, rate[name], rate["compiled"], load)
    for name, (runs, _) in peers.items():
        # Each world weighs as many requests as it has, however often a fast peer went through them.
        took = sum(run["ns"] / run["decided"] * len(run["permitted"]) for run in runs)
        row(f"{NODE.get(name, 'PostgreSQL RLS')} {version(name)}", total / took * 1e9, rate["compiled"],
            sum(run["load"] for run in runs) / len(runs) / 1e6)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worlds", type=int, default=10)
    parser.add_argument("--requests", type=int, default=500, help="of each world")
    options = parser.parse_args()
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    FOLDER.mkdir(parents=True, exist_ok=True)
    install()
    worlds = [World(seed, options.requests) for seed in range(options.worlds)]
    total, open_ = sum(len(world.requests) for world in worlds), sum(len(some) for world in worlds for some in world.permitted)
    asked = sum(len(request["classes"]) for world in worlds for request in world.plain["requests"])
    print(f"  {total} requests in {len(worlds)} worlds; Accord permits {open_} of the {asked} classes asked")
    peers = {name: of_node(name, worlds) for name in NODE}
    peers["postgres"] = of_postgres(worlds)
    wrong = {name: differences(name, worlds, runs) for name, (runs, _) in peers.items()}
    for name, cases in wrong.items():
        print(f"  {name}: {total - len(cases)} of {total} requests permitted as by Accord")
        print("\n".join(cases[:SHOWN]), end="\n" if cases else "")
    table(worlds, peers)
    print("\n  what a peer cannot say, or is told:\n    all: " + "\n      ".join(FOR_ALL))
    for name, (_, cannot) in peers.items():
        print(f"    {name}: " + "\n      ".join(cannot))
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
