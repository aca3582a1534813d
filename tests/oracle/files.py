"""Reads real directories and agreements for the oracle, by a YAML reader that is not ours; only the keys that decide."""
import datetime

import yaml


def read(path):
    return yaml.load(path.read_text(), Loader=yaml.BaseLoader)


def day(text):
    return datetime.date.fromisoformat(text)


def signature(line):
    name, organisation, signed = line.rsplit(", ", 2)
    return name, organisation, day(signed)


def agreement(path):
    out = read(path)
    out["version"], out["grace"] = int(out["version"]), int(out.get("grace", "30d").rstrip("d"))
    out["signed by"] = [signature(line) for line in out.get("signed by", ())]
    for key in ("in force from", "in force until", "review by", "ended on"):
        if key in out:
            out[key] = day(out[key])
    if "replaces" in out:
        out["replaces"] = int(out["replaces"].split("@")[1])
    return out


def organisation(entry):
    out = {key: entry[key] for key in ("organisation", "kind", "zone", "covered") if key in entry}
    if "covered because" in entry:
        why, since = entry["covered because"].rsplit(", ", 1)
        out["covered because"] = (why, day(since))
    out["awards"] = [(fund, day(since), day(until)) for fund, since, until in map(str.split, entry.get("awards", ()))]
    return out


def placement(entry):
    return {key: day(value) if key == "from" or key.endswith("until") else value for key, value in entry.items()}


def directory(path):
    text = read(path)
    return {"organisations": [organisation(entry) for entry in text["organisations"]], "people": text.get("people", []),
            "placements": [placement(entry) for entry in text.get("placements", ())]}
