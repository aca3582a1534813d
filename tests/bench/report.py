"""What every part of the benchmark says: a line each on the terminal, an object each in results.jsonl.

An object has bench, metric, value; ratio_to and ratio where there is a peer, measured in the same run; and what else tells it
from others of its metric (service, rate, incidents).
"""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
RESULTS = FOLDER / "results.jsonl"


def head():
    print(f"\n  {'bench':<14} {'metric':<30} {'':<24} {'value':>12}", flush=True)


def note(bench, metric, value, ratio_to=None, ratio=None, **more):
    row = {"bench": bench, "metric": metric, "value": round(float(value), 3), **more}
    if ratio_to:
        row |= {"ratio_to": ratio_to, "ratio": round(float(ratio), 3)}
    keep(row)
    compared = f"   {row['ratio']:.3f} of {ratio_to}" if ratio_to else ""
    label = " ".join(str(v) for v in more.values())
    print(f"  {bench:<14} {metric:<30} {label:<24} {row['value']:>12,.1f}{compared}", flush=True)


def keep(row):
    with open(RESULTS, "a") as out:     # at once: what was measured stays when a later part fails
        out.write(json.dumps(row) + "\n")
