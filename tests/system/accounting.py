"""What the index of the audit log must hold, reckoned from the facts alone by code that shares nothing with the service."""
import hashlib
import uuid

BY_TIME, BY_CLIENT, BY_ORGANISATION, BY_PERSON, BY_AGREEMENT, BY_RELEASE, BY_DISCLOSURE = range(1, 8)


def key(owner, by, value=""):
    parts = [p.encode() for p in ("accounting", owner, str(by), str(value))]
    return str(uuid.UUID(bytes=hashlib.sha256(b"".join(len(p).to_bytes(8, "big") + p for p in parts)).digest()[:16]))


def ident(raw):
    return str(uuid.UUID(bytes=bytes(raw)))


def owners_of(m):
    """Whose people may hear of it: of what a blind sender may not hear, nobody's."""
    return () if m.unheard else m.owners


def _disclosed(m):
    for owner in owners_of(m):
        yield owner, BY_TIME, ""
        yield owner, BY_DISCLOSURE, ident(m.disclosure)
        yield from ((owner, BY_CLIENT, ident(s)) for s in m.subjects)
        yield from ((owner, BY_AGREEMENT, section.split("/")[0].split("@")[0]) for section in m.sections)
        yield from ((owner, by, value) for by, value in ((BY_ORGANISATION, m.organisation), (BY_PERSON, m.person),
                                                         (BY_RELEASE, m.release and ident(m.release))) if value)
    if m.owners and m.organisation:
        yield m.organisation, BY_DISCLOSURE, ident(m.disclosure)


def _refused(m, first):
    if m.owner and not m.unheard:
        yield m.owner, BY_TIME, ""
        yield m.owner, BY_DISCLOSURE, ident(m.disclosure)
        yield m.owner, BY_ORGANISATION, m.recipient
        yield m.owner, BY_PERSON, first.person
        if any(first.asked):
            yield m.owner, BY_CLIENT, ident(first.asked)


def _release(m):
    yield m.owner, BY_TIME, ""
    yield m.owner, BY_ORGANISATION, m.recipient
    yield m.owner, BY_CLIENT, ident(m.client)
    yield m.owner, BY_RELEASE, ident(m.release)


def _override(m):
    owner = getattr(m, "owner", "") or m.organisation
    yield owner, BY_TIME, ""
    yield owner, BY_CLIENT, ident(m.client)
    if m.person:
        yield owner, BY_PERSON, m.person


def _held(m):
    yield m.organisation, BY_TIME, ""
    yield m.organisation, BY_PERSON, m.person
    yield m.organisation, BY_CLIENT, ident(m.run)


PLAIN = {("gateway", "disclosed"): _disclosed, ("gateway", "release_granted"): _release, ("gateway", "release_revoked"): _release,
         ("gateway", "basis_moved"): _override, ("intake", "guardian_bar_lifted"): _override,
         ("notification", "held_decided"): _held}
GONE = (("gateway", "client_forgotten"), ("intake", "client_destroyed"))


def _requests(house):
    """{(key of a request, key of the client whose it is)}"""
    return {(key(m.organisation, BY_CLIENT, ident(m.request)), key(m.organisation, BY_CLIENT, ident(m.client)))
            for m in (f.message for f in house.facts("referral") if f.kind == "request_of")}


def expected(house):
    """{(key, idx)}, as the whole log says it; what leads to who was destroyed is gone."""
    first, found, gone = {}, set(), set()
    places = {(source, n): idx for source, n, idx in house.rows("select source, n, idx from audit.leaf")}
    for source in ("gateway", "intake", "notification"):
        for fact in house.facts(source):
            idx, of = places[source, fact.n], (source, fact.kind)
            if of in PLAIN:
                found |= {(key(*by), idx) for by in PLAIN[of](fact.message)}
            elif of == ("gateway", "refused"):
                first[bytes(fact.message.disclosure)] = (fact.message, idx)
            elif of == ("gateway", "refused_of"):
                asked, at = first[bytes(fact.message.disclosure)]
                found |= {(key(*by), at) for by in _refused(fact.message, asked)}
            elif of in GONE:
                gone.add(key(fact.message.organisation, BY_CLIENT, ident(fact.message.client)))
    found |= {(hers, idx) for theirs, hers in _requests(house) for k, idx in found if k == theirs}
    return {(k, idx) for k, idx in found if k not in gone}


def indexed(house):
    return {(str(k), idx) for k, idx in house.rows("select key, idx from audit.entry")}
