"""Holds what left a site against what it had put on record (laws L1, L2): the tap on all of its wires, and the record that it is held against;
`auditor.py` does it."""
import collections
import hashlib
import os
import subprocess
import sys

import sniff
import tls_open
from auditor import Auditor  # noqa: F401

WITHOUT = "ACCORD_UNTAPPED"     # in the environment: 1 where no packets may be seen
TOTAL = collections.Counter()       # of all sites of this run


# --- the tap ------------------------------------------------------------------------------------------------------------
class Tap:
    """On all ports of a site, from before it starts until it has stopped."""

    def __init__(self, folder, ports):
        """ports: what each is for, "http", "https", "mail", or "provider": of messages, whom the site asks."""
        folder.mkdir(parents=True, exist_ok=True)
        self.kept, self.keys, self.ports = folder / "packets", folder / "keys.log", dict(ports)
        self.child = subprocess.Popen([sys.executable, sniff.__file__, self.kept, *map(str, self.ports)], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, text=True, start_new_session=True)
        self._listening()

    @staticmethod
    def why_not():
        """Why there is none; None when there is. Where there can be none somebody has to have said that it is all right."""
        try:
            sniff.listen([1]).close()
        except PermissionError as why:
            assert os.environ.get(WITHOUT) == "1", f"nothing that leaves can be seen here ({why}): {WITHOUT}=1 runs all the same, untapped"
            return f"no packets may be seen here: {why}"

    def _listening(self):
        assert self.child.stdout.readline() == "listening\n", "the tap does not listen"

    def also(self, port, what="http"):
        """One more, before anybody listens there."""
        self.ports[port] = what
        self._say(port)

    def so_far(self):
        """Every connection that there was by now, in the clear."""
        self._say("so far")
        return self.wires()

    def _say(self, line):
        self.child.stdin.write(f"{line}\n")
        self.child.stdin.flush()
        self._listening()

    def end(self):
        """What was lost; empty when nothing was."""
        self.child.stdin.close()
        lost = self.child.stdout.readline().strip()
        self.child.wait(timeout=60)
        return "" if lost == "0" else f"the tap lost packets: {lost or 'it died'}"

    def wires(self):
        """Every connection in the clear."""
        keys = tls_open.keys(self.keys)
        for wire in sniff.wires(self.kept, self.ports):
            if self.ports[wire.port] == "https":
                wire.there, wire.back = tls_open.opened(wire.there, wire.back, keys)
            yield self.ports[wire.port], wire

    def forget(self):
        self.kept.unlink(missing_ok=True)


# --- what it is held against ----------------------------------------------------------------------------------------------
class Journal:
    """What a site has on record as disclosed, and who shows what; it keeps what the store forgets."""

    def __init__(self, house):
        self.house, self.facts, self.people, self.mails = house, {}, {}, {}
        self.words = {n: word.removeprefix("DATA_CLASS_").lower() for word, n in house.messages["vocabulary"].DataClass.items()}
        self.kind = house.messages["envelope"].Kind.Value("KIND_DISCLOSED")

    def read(self):
        """What is on record by now."""
        for subject, body in self.house.rows("select subject::text, body from gateway.journal where kind = %s", self.kind):
            if subject not in self.facts:
                self.facts[subject] = self.house.decode(self.kind, body)[1]
        self.people |= dict(self.house.rows("select encode(sha256, 'hex'), person from gateway.token union all "
                                            "select encode(sha256, 'hex'), person from gateway.session"))
        # Of a message that a restored store asked for anew both stand.
        for message, disclosure in self.house.rows("select id::text, disclosure::text from notification.message"):
            self.mails.setdefault(message, set()).update((disclosure,) if disclosure else ())

    def released(self, disclosure):
        return {self.words[n] for n in self.facts[disclosure].released}

    def codes(self, disclosure):
        fact = self.facts[disclosure]
        return dict(zip((self.words[n] for n in fact.asked), fact.codes))

    def person(self, asked):
        """Who asked, by what she showed; None when that was nothing we know."""
        shown = asked.get("authorization", "").removeprefix("Bearer ")
        if not shown:
            shown = next((c.split("=", 1)[1] for c in asked.get("cookie", "").split("; ") if c.startswith("__Host-accord=")), "")
        hashes = (hashlib.sha256(of + shown.encode()).hexdigest() for of in (b"", b"of a narrow token: "))
        return next((self.people[h] for h in hashes if h in self.people), None)
