"""PostgreSQL row-level security as a decider, in a server of its own: see rls.sql."""
import pathlib
import time

import psycopg2
import psycopg2.extras

CANNOT = [
    "it knows select, insert, update and delete: action, purpose and role are settings of the session, which the asker could set",
    "the rules are functions of ours over a table of rules; the policies only call them",
    "codes, sections and what would suffice: a row is there or is not",
]
LEAST_S = 0.3
RULE = ("effect", "ask", "from", "to", "roles", "actions", "purposes", "record", "classes", "since", "until", "restricted", "partner",
        "covered")
RELEASE = ("client", "from", "to", "classes", "purposes", "signed", "expires", "revoked", "barred")
SET = "; ".join(f"set ask.{key} = %s" for key in ("id", "client", "recipient", "role", "action", "purpose", "at", "told", "accepted"))
QUESTION = f"{SET}; select class from record_class where owner = %s and record = %s and class = any(%s)"


class Rls:
    """One connection, one world at a time."""

    def __init__(self, conninfo):
        self.connection = psycopg2.connect(conninfo)
        self.connection.autocommit = True
        self.cursor = self.connection.cursor()

    def load(self, world):
        began = time.monotonic()
        self.cursor.execute("reset role; drop schema if exists world cascade; drop role if exists asker; create schema world; "
                            "set search_path = world")
        self.cursor.execute((pathlib.Path(__file__).parent / "rls.sql").read_text())
        self.fill("rule", [[row[key] for key in RULE] for row in world["rows"]])
        self.fill("covered", world["spells"])
        self.fill("release", [[q["id"]] + [q["release"][key] for key in RELEASE] for q in world["requests"] if q["release"]])
        self.fill("record_class", [(owner, record, cls) for owner in world["organisations"]
                                   for record, classes in world["standing"].items() for cls in classes])
        self.cursor.execute("analyze; set role asker")
        return time.monotonic() - began

    def fill(self, table, rows):
        if rows:
            psycopg2.extras.execute_values(self.cursor, f"insert into {table} values %s", rows)

    def decide(self, q):
        self.cursor.execute(QUESTION, (q["id"], q["client"] or "", q["to"], q["role"], q["action"], q["purpose"], str(q["at"]),
                                       str(q["told"]), str(q["accepted"]), q["from"], q["record"], q["classes"]))
        return {cls for cls, in self.cursor.fetchall()}

    def run(self, world):
        load = self.load(world)
        permitted = [[cls for cls in q["classes"] if cls in open_] for q in world["requests"] for open_ in (self.decide(q),)]
        times, began = 0, time.monotonic()
        while times == 0 or time.monotonic() - began < LEAST_S:
            for q in world["requests"]:
                self.decide(q)
            times += 1
        return {"permitted": permitted, "decided": times * len(world["requests"]), "ns": (time.monotonic() - began) * 1e9,
                "load": load * 1e9}
