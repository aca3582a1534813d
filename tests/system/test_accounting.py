"""Who saw what of a client: the index of the log that says it, and its answers (issue 8)."""
import pytest
from accounting import BY_CLIENT, expected, indexed, key
from consent import Consent, terms
from house import wait_until


@pytest.fixture
def consent(house):
    return Consent(house)


@pytest.fixture
def told(house, consent):
    """A client of Aid House's of whom everything was done that an accounting tells."""
    hers = consent.client(name="Ottilie Warbeck")
    signed = consent.release(hers)
    assert consent.get(f"/v1/clients/{hers}", "ada").status == 200
    assert consent.get(f"/v1/clients/{hers}", "north-chief").status in (200, 404)
    assert consent.get(f"/v1/clients/{hers}", "south-privacy").status == 404
    assert consent.revoke(signed).status == 200
    basis = consent.opened(hers)
    house.settle()
    return hers, signed, basis


def whole(house):
    return house.one("select next = (select max(size) from audit.tree) from audit.entry_head")


def test_every_leaf_that_an_accounting_tells_of_is_in_the_index(house, told):
    found = indexed(house)
    assert whole(house) and found == expected(house)
    hers, _, _ = told
    kinds = {kind for kind, in house.rows("select distinct j.kind from audit.entry e join audit.leaf l using (idx) join gateway.journal j on j.n = l.n "
                                          "where l.source = 'gateway' and e.key = %s", key("aid-house", BY_CLIENT, hers))}
    assert {house.messages["envelope"].Kind.Value(f"KIND_{name}") for name in (
        "DISCLOSED", "REFUSED", "RELEASE_GRANTED", "RELEASE_REVOKED", "BASIS_MOVED")} <= kinds


def test_nobody_is_named_by_the_index_but_by_who_asks(house, told):
    hers, _, _ = told
    assert house.rows("select 1 from audit.entry where key = %s", hers) == []
    for other in ("north-pd", "south-pd"):
        assert house.rows("select 1 from audit.entry where key = %s", key(other, BY_CLIENT, hers)) == [], "law L9"


def test_what_another_release_left_behind_is_caught_up_with(house, told):
    """All of it, in steps, while new leaves come."""
    before = indexed(house)
    house.kill("audit")
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("truncate audit.entry, audit.refusal")
        cursor.execute("update audit.entry_head set next = 0")
    house.start("audit")
    house.site.wait_ready()
    Consent(house).client(name="Ottilie Warbeck")
    wait_until("the index to have every leaf", lambda: house.behind() == [] and whole(house))
    assert before <= indexed(house) == expected(house)
