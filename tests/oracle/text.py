"""Writes directories and agreements as files in the profile: block style, one item a line, and as different as the profile allows."""
import datetime


class Hand:
    """How one writer writes: with or without a document start, quotes, comments, and in which order."""

    def __init__(self, rng=None):
        self.rng = rng

    def chance(self, p):
        return self.rng is not None and self.rng.random() < p

    def scalar(self, value):
        text = value.isoformat() if isinstance(value, datetime.date) else str(value)
        if self.chance(0.05):
            return f"'{text}'"
        return f'"{text}"' if self.chance(0.05) else text

    def shuffled(self, items):
        items = list(items)
        if self.chance(0.3):
            self.rng.shuffle(items)
        return items

    def lines(self, value, indent=""):
        """The lines of a mapping: of scalars, of lists of scalars, of lists of mappings."""
        for key, item in self.shuffled(value.items()):
            if not isinstance(item, list):
                yield f"{indent}{key}: {self.scalar(item)}" + ("   # as signed" if self.chance(0.03) else "")
                continue
            yield f"{indent}{key}:"
            for one in self.shuffled(item):
                if not isinstance(one, dict):
                    yield f"{indent}  - {self.scalar(one)}"
                    continue
                inside = list(self.lines(one, indent + "    "))
                yield f"{indent}  - {inside[0].lstrip()}"
                yield from inside[1:]

    def file(self, value):
        start = ["---"] if self.chance(0.1) else []
        return "\n".join(start + list(self.lines(value))) + "\n"


def agreement(text, hand=Hand()):
    """The file of an agreement."""
    out = dict(text)
    if text.get("replaces") is not None:
        out["replaces"] = f"{text['agreement']}@{text['replaces']}"
    if "grace" in text:
        out["grace"] = f"{text['grace']}d"
    out["signed by"] = [f"{name}, {organisation}, {date.isoformat()}" for name, organisation, date in text["signed by"]]
    if not out["signed by"]:
        del out["signed by"]
    return hand.file({key: value for key, value in out.items() if value is not None})


def directory(entries, hand=Hand()):
    """The directory file."""
    organisations = []
    for entry in entries["organisations"]:
        out = dict(entry)
        if "covered because" in out:
            out["covered because"] = f"{entry['covered because'][0]}, {entry['covered because'][1].isoformat()}"
        if "awards" in out:
            out["awards"] = [f"{fund} {start} {end}" for fund, start, end in entry["awards"]]
        organisations.append(out)
    return hand.file({"organisations": organisations, **{key: entries[key] for key in ("people", "placements") if entries.get(key)}})
