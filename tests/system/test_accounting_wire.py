"""The accountings of a whole run held against what left the site, as the tap on its wires has it. Recall: whatever left is in its owner's
accounting. Precision: nothing else is, and each line says what was let go."""
import held
import pytest
import tap
from accounting import BY_DISCLOSURE, BY_TIME, ident, indexed, key, owners_of
from consent import Consent
from test_accounting import asked
from test_contact import kept, profile, voice
from test_packets import accepted, get, handed, reachable, site, unit      # noqa: F401

WHY_NOT = held.Tap.why_not()
pytestmark = pytest.mark.skipif(WHY_NOT is not None, reason=str(WHY_NOT))
OFFICERS = {"aid-house": ("aid-privacy", "accounting"), "north-pd": ("north-privacy", "case_status")}
LEFT = ("disclosed", "own_read", "other_basis")


def on_the_wire(site):
    """The disclosures that left, each with an answer or a mail."""
    site.record.read()
    found = {"http": set(), "mail": set()}
    for what, wire in site.tap.so_far():
        if what == "http":
            found[what] |= {id for one in tap.exchanges(wire) for id in one.headers.get("accord-disclosure", "").split(",") if id}
        elif what == "mail":
            found[what] |= {id for mail in tap.mails(wire) for id in site.record.mails.get(mail.id, ())}
    return found


def disclosed(site):
    return {ident(f.message.disclosure): f for f in site.facts("gateway") if f.kind == "disclosed"}


def offers(facts):
    """To the other side's record at the same site, of nobody's asking: they leave its owner, and no wire."""
    return {id for id, fact in facts.items() if not fact.message.person and list(fact.message.owners) != [fact.message.organisation]}


def everything(site, consent):
    """Reads of owners and of others, with a release and without, its end, what is refused, another basis, two hand-offs of which one is fetched,
    changed rules of contact, call-outs with their pages."""
    hers = consent.client(name="Ottilie Warbeck")
    signed = consent.release(hers)
    for person, status in (("ada", (200,)), ("north-chief", (200, 404)), ("south-privacy", (404,))):
        assert consent.get(f"/v1/clients/{hers}", person, "case_status").status in (*status, 404)
    assert consent.revoke(signed).status == 200
    consent.opened(hers)
    assert site.get("/v1/incidents", "north-chief", "supervision").status == 200
    for fetched in (True, False):
        client, _ = reachable(site, consent)
        _, theirs = accepted(site, handed(site, client, "ada"), "ada")
        assert not fetched or get(site, theirs, "packet", "vera").status == 200
        kept(site, client, "safe-contact", profile(voice(safe="no")))
    site.settle()
    return hers


def test_the_accountings_of_all_owners_are_what_left(site):      # noqa: F811
    hers = everything(site, Consent(site))
    wires, facts, index = on_the_wire(site), disclosed(site), indexed(site)
    left = wires["http"] | wires["mail"]
    assert len(wires["http"]) >= 6 and wires["mail"] and left <= set(facts), "no answer without its record"
    assert len(offers(facts)) == 2 and not offers(facts) & left
    assert [id for id in left if facts[id].message.unheard] and hers in {ident(s) for id in left for s in facts[id].message.subjects}
    places = dict(site.rows("select n, idx from audit.leaf where source = 'gateway'"))
    for owner in {o for fact in facts.values() for o in fact.message.owners}:
        of_owner = {id for id in left if owner in owners_of(facts[id].message)}
        told = {id for id, fact in facts.items() if (key(owner, BY_TIME), places[fact.n]) in index} - offers(facts)
        assert told == of_owner, (owner, told - of_owner, of_owner - told)
        assert all((key(owner, BY_DISCLOSURE, id), places[facts[id].n]) in index for id in of_owner)


@pytest.mark.parametrize("owner", OFFICERS)
def test_what_an_officer_is_given_says_of_each_what_was_let_go(site, owner):     # noqa: F811
    wires, facts, word = on_the_wire(site), disclosed(site), site.messages["vocabulary"].DataClass.Name
    of = {ident(f.message.disclosure): f.message for f in site.facts("gateway") if f.kind == "disclosed_of" and f.message.owner == owner}
    lines = {line["disclosure"]: line for line in asked(site, "/v1/accounting?from=2020-01-01T00:00:00Z", *OFFICERS[owner]) if line["what"] in LEFT}
    lines = {id: lines[id] for id in set(lines) & set(facts) - offers(facts)}       # those of the asking itself came later
    assert set(lines) == {id for id in wires["http"] | wires["mail"] if owner in owners_of(facts[id].message)} and lines
    for id, line in lines.items():
        fact = facts[id].message
        there = set(of[id].present) if fact.asked else set(fact.released)
        assert (line.get("person", ""), line["organisation"]) == (fact.person, fact.organisation)
        assert line.get("released", []) == [word(c).removeprefix("DATA_CLASS_").lower() for c in sorted(set(fact.released) & there)], id
