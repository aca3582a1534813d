"""What an act leaves behind, and that acts which must not be told apart leave the same (law L9), whatever happens by itself beside them.

The sites of these tests live: clocks ring, sweeps end what is over, followers catch up, other tests' pages go out. Three things keep that
out of what is compared:
- nothing is on its way when a window opens, and both of its ends are one statement each, so that it is as short as the act;
- facts that the gateway makes of its own accord are left out by their kind;
- acts that differ once are done again. What came by itself is gone then. What the act itself leaves is there every time: they must be
  alike in three rounds in a row, and are never alike when one of them leaves more.
What is answered is compared in each of the rounds, and so are the rows of tables that nobody writes unasked: nothing that happens beside
changes those, and a row that is made only once is seen too.
"""
import dataclasses
import re

ROUNDS, IN_A_ROW = 15, 3
# Of clocks, sweeps and the hourly round: nobody asked for them.
BY_ITSELF = {"session_ended", "ending_near", "account_notice", "account_moved", "agreement_moved", "placement_changed", "basis_moved",
             "breach_moved", "breach_affects", "token_revoked"}

UNASKED = re.compile("clock|cursor|follower|parked|journal|reply|session|sign_in|token_use|account_life|page_link|request_key|schema_migration")


def shown(answer):
    """All that an answer shows but the hour and the random id of its record."""
    return answer.status, answer.body, {k: v for k, v in answer.headers.items() if k not in ("date", "accord-disclosure")}


def written(house, act):
    """What an act writes into the gateway's schema: the answer, how many rows of each table, and the new facts."""
    house.settle()
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("select table_name from information_schema.tables where table_schema = 'gateway' and table_type = 'BASE TABLE' "
                       "and table_name <> 'journal' order by 1")
        tables = [name for name, in cursor.fetchall()]
        counted = ", ".join(f'(select count(*) from gateway."{name}")' for name in tables)

        def counts():
            cursor.execute(f"select n, {counted} from gateway.journal_head")
            return cursor.fetchone()
        head, *before = counts()
        answer = act()
        last, *after = counts()
    facts = [f for f in house.facts("gateway", head) if f.n <= last and f.kind not in BY_ITSELF]
    return answer, {name: b - a for name, a, b in zip(tables, before, after)}, facts


def agree(measure, acts):
    """What is measured of each act, by its name; they are the same, or came out so once nothing happened beside them."""
    calm = 0
    for n in range(ROUNDS):
        seen = {name: measure(act) for name, act in acts.items()}
        first, *others = seen.values()
        calm = calm + 1 if all(one == first for one in others) else 0
        if calm == IN_A_ROW or calm == n + 1 == 1:
            return seen
    raise AssertionError("\n".join(f"{name}: {one}" for name, one in seen.items()))


@dataclasses.dataclass
class Trace:
    answer: tuple       # as shown
    asked: dict         # rows more, by table, of those that nobody writes unasked
    rows: dict          # of the others
    kinds: list
    lengths: list       # of facts
    facts: list = dataclasses.field(repr=False, compare=False)

    @property
    def status(self):
        return self.answer[0]


def trace(house, act, lengths=1, of=shown):
    answer, rows, facts = written(house, act)
    changed = {name: n for name, n in rows.items() if n}
    unasked = {name: n for name, n in changed.items() if UNASKED.match(name)}
    return Trace(of(answer), {name: n for name, n in changed.items() if name not in unasked}, unasked, [f.kind for f in facts],
                 [len(f.body) for f in facts][:lengths], facts)


def alike(house, acts, lengths=1, of=shown):
    """The traces of acts that nobody may tell apart, by name. lengths: of so many facts; the rest say whose it is, to that owner alone.
    of: what of an answer is compared."""
    first = []

    def measure(act):
        seen = trace(house, act, lengths, of)
        first.append(seen)
        assert (seen.answer, seen.asked) == (first[0].answer, first[0].asked), (first[0], seen)
        return seen
    return agree(measure, acts)
