"""Reads a page of metrics as strictly as Prometheus and its linter do."""
import collections
import math
import re

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
LABEL = r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"'
SAMPLE = re.compile(rf"({NAME})(?:{{((?:{LABEL})(?:,{LABEL})*)}})? (\S+)")
PARTS = ("_bucket", "_sum", "_count")


class Family:
    def __init__(self, name, about):
        self.name, self.about, self.kind = name, about, None
        self.series = {}        # (sample's name, its labels, sorted): value


def number(text):
    assert re.fullmatch(r"-?(\d+(\.\d+)?([eE][+-]?\d+)?|\+?Inf)|NaN", text), text
    return float(text)


def _sample(family, line):
    found = SAMPLE.fullmatch(line)
    assert found, line
    labels = re.findall(LABEL, found[2] or "")
    assert len({name for name, _ in labels}) == len(labels), line
    parts = [family.name + part for part in PARTS] if family.kind == "histogram" else [family.name]
    assert found[1] in parts, f"{line!r} stands under {family.name}"
    key = found[1], tuple(sorted(labels))
    assert key not in family.series, f"twice: {line}"
    family.series[key] = number(found[7])


def _histogram(family):
    buckets = collections.defaultdict(list)
    for (name, labels), value in family.series.items():
        if name.endswith("_bucket"):
            rest = tuple(pair for pair in labels if pair[0] != "le")
            buckets[rest].append((float(dict(labels)["le"]), value))
    for rest, steps in buckets.items():
        assert steps == sorted(steps), f"{family.name} {rest}: bounds and counts rise"
        assert [v for _, v in steps] == sorted(v for _, v in steps), f"{family.name} {rest}: counts are of all that is below"
        assert steps[-1] == (math.inf, family.series[f"{family.name}_count", rest]), f"{family.name} {rest}"
        assert (f"{family.name}_sum", rest) in family.series
    assert buckets or not family.series


def families(text):
    """Every family of a page by name; a page that breaks a rule fails."""
    assert text.endswith("\n") and "\n\n" not in text and "\r" not in text
    found, family = {}, None
    for line in text[:-1].split("\n"):
        if line.startswith("# HELP "):
            name, about = line[7:].split(" ", 1)
            assert re.fullmatch(NAME, name) and about.strip() and name not in found, line
            family = found[name] = Family(name, about)
        elif line.startswith("# TYPE "):
            name, kind = line[7:].split(" ")
            assert name == family.name and family.kind is None and not family.series, line
            assert kind in ("counter", "gauge", "histogram"), line
            family.kind = kind
        else:
            _sample(family, line)
    for family in found.values():
        assert family.kind is not None, family.name
        assert (family.kind == "counter") == family.name.endswith("_total"), f"{family.name} is a {family.kind}"
        assert not family.name.endswith(PARTS), family.name
        if family.kind == "histogram":
            _histogram(family)
    return found


def values(found, name, **labels):
    """The series of a family that have these labels, each as (all its labels, value)."""
    return [(dict(have), value) for (_, have), value in found[name].series.items() if labels.items() <= dict(have).items()]
