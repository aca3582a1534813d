"""What comes to an end: warned of once, and closed at its second, whichever copies of the gateway live to see it.

Days are midnights, so an agreement here is told to end at an instant: so many calendar days and a few seconds ahead.
"""
import datetime

import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until

STEPS = (90, 30, 7, 1)
NEAR = 6        # seconds until something happens: time enough to get ready

AGREEMENT = """agreement: {name}
title: {name}
kind: hybrid
version: 1
signed by:
  - Chief, north-pd, 2026-01-05
  - Director, aid-house, 2026-01-06
in force from: 2026-01-07
in force until: 2099-01-01
review by: 2098-01-01
timezone: UTC
parties:
  - as: police
    who:
      - north-pd
  - as: programme
    who:
      - aid-house
placements:
  - employer: programme
    host: police
    roles:
      - advocate
    records access: read-only
sections:
  - section: "1"
    heading: What is seen under it alone
    from: police
    to: programme
    share:
      - incident
    for:
      - {purpose}
    with:
      - advocate
    who may:
      - discover
      - view
    only if: nothing
"""
PLACEMENT = """  - placement: {name}
    person: {person}
    employer: aid-house
    host: north-pd
    agreement: {agreement}
    role: advocate
    from: 2026-01-15
    until: 2090-01-01
    screening until: 2090-01-02
    training until: 2090-01-03
"""
# Each ends in one test only.
AGREEMENTS = {"lasting": "rights_notice", "closing": "court_support", "asking": "compensation", "listed": "property_return"} | {
    f"near-{days}": "rights_notice" for days in STEPS} | {"missed": "rights_notice"}
PLACED = {"pl-closing": ("ada", "closing"), "pl-asking": ("bea", "asking"), "pl-listed": ("quinn", "listed")}


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("endings")
    site = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True)
    texts = folder / "agreements"
    texts.mkdir()
    for name, purpose in AGREEMENTS.items():
        (texts / f"{name}.yaml").write_text(AGREEMENT.format(name=name, purpose=purpose))
    directory = folder / "consortium.yaml"
    text = (HERE / "consortium.yaml").read_text()
    placements = "".join(PLACEMENT.format(name=name, person=person, agreement=agreement)
                         for name, (person, agreement) in PLACED.items())
    directory.write_text(text + ("" if "\nplacements:\n" in text else "\nplacements:\n") + placements)
    with own_site(site) as opened:
        opened.site.accord("directory", "load", directory)
        opened.site.load_agreements(texts, HERE / "consortium.yaml")
        yield opened


def utc(instant):
    return instant.isoformat().replace("+00:00", "Z")


def now(house):
    """By the clock that decides."""
    return house.one("select clock_timestamp()").astimezone(datetime.timezone.utc)


def end(house, name, days=0, seconds=NEAR):
    at = now(house) + datetime.timedelta(days=days, seconds=seconds)
    house.site.accord("agreement", "end", f"{name}@1", "--at", utc(at))
    return at


def said(house, kind, **wanted):
    """Facts of the gateway about an agreement or placement."""
    return [(n, at, message) for n, at, k, body in house.rows("select n, at, kind, body from gateway.journal order by n")
            for name, message in [house.decode(k, body)]
            if name == kind and all(getattr(message, key) == value for key, value in wanted.items())]


def warnings(house, name):
    return sorted((message.days, message.organisation) for _, _, message in said(house, "ending_near", agreement=f"{name}@1"))


def both(*days):
    return sorted((d, organisation) for d in days for organisation in ("aid-house", "north-pd"))


@pytest.mark.parametrize("days", STEPS)
def test_every_warning_comes_once_to_each_organisation(house, days):
    """Two copies of the gateway ring, and both come up again after it."""
    end(house, f"near-{days}", days)
    wanted = both(*[d for d in STEPS if d in (days, STEPS[max(0, STEPS.index(days) - 1)])])
    wait_until("the warning", lambda: len(warnings(house, f"near-{days}")) >= len(wanted), timeout=60)
    house.restart("gateway")
    house.settle()
    assert warnings(house, f"near-{days}") == wanted
    assert said(house, "agreement_moved", agreement=f"near-{days}", step=5) == []


def test_what_was_due_while_nobody_lived_is_said_when_somebody_does(house):
    at = end(house, "missed", 1)
    wait_until("the warning before", lambda: warnings(house, "missed") == both(7))
    house.kill("gateway", 9)
    wait_until("its time to pass", lambda: now(house) > at - datetime.timedelta(days=1))
    assert warnings(house, "missed") == both(7)
    house.start("gateway")
    house.site.wait_ready()
    wait_until("the warning", lambda: warnings(house, "missed") == both(1, 7), timeout=60)
