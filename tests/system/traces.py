"""What an act leaves behind, and that acts which must not be told apart leave the same (law L9), whatever happens by itself beside them.

The sites of these tests live: clocks ring, sweeps end what is over, followers catch up, other tests' pages go out. Three things keep that
out of what is compared:
- nothing is on its way when a window opens, and both of its ends are one statement each, so that it is as short as the act;
- facts that the gateway makes of its own accord are left out by their kind;
- rows are told apart by their transaction. What the transactions of the act's own facts have written is compared every time, and so are
  the tables that nobody writes unasked: a row that is made once and never again is seen;
- the number of rows of other tables, and transactions that a clock shared with the act, are compared until they are alike three times
  in a row. What came by itself is gone then; what an act leaves every time never is.
What is answered is compared in each of the rounds: nothing that happens beside may change a byte of it.
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


@dataclasses.dataclass
class Window:
    answer: object
    rows: dict      # of each table of the gateway's, how many more there are
    own: dict       # of each, how many the act's transactions have written; the one row of the head is the next one's at once
    facts: list     # without those of the gateway's own accord
    mixed: bool     # one of those was made in the same transaction


def window(house, act):
    """What is written into the gateway's schema while somebody acts."""
    house.settle()
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("select table_name from information_schema.tables where table_schema = 'gateway' and table_type = 'BASE TABLE' "
                       "and table_name <> 'journal' order by 1")
        tables = [name for name, in cursor.fetchall()]

        def counts(where=""):
            counted = ", ".join(f'(select count(*) from gateway."{name}"{where})' for name in tables)
            cursor.execute(f"select n, {counted} from gateway.journal_head")
            return cursor.fetchone()
        head, *before = counts()
        answer = act()
        last, *after = counts()
        facts = [f for f in house.facts("gateway", head) if f.n <= last]
        asked = [f for f in facts if f.kind not in BY_ITSELF]
        cursor.execute("select n, xmin::text from gateway.journal where n > %s", (head,))
        made = dict(cursor.fetchall())
        own = {made[f.n] for f in asked}
        _, *wrote = counts(f" where xmin::text in ({', '.join(map(repr, own))})" if own else " where false")
    return Window(answer, {name: b - a for name, a, b in zip(tables, before, after)},
                  {name: n for name, n in zip(tables, wrote) if n and name != "journal_head"}, asked,
                  any(made[f.n] in own for f in facts if f not in asked))


def written(house, act):
    """What an act writes: the answer, how many rows more of each table, and the new facts."""
    seen = window(house, act)
    return seen.answer, seen.rows, seen.facts


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


def nothing(house, act):
    """What an act comes to that leaves no fact with any service: with a ladder that goes on beside it, it is done again."""
    for _ in range(ROUNDS):
        house.settle()
        heads = house.heads()
        done = act()
        if (now := house.heads()) == heads:
            return done
    raise AssertionError(f"facts were made: {heads}, {now}")


@dataclasses.dataclass
class Trace:
    answer: tuple       # as shown
    asked: dict         # rows more, by table, of those that nobody writes unasked
    rows: dict          # of the others
    own: dict           # rows that its transactions wrote
    kinds: list
    lengths: list       # of facts
    mixed: bool = dataclasses.field(compare=False)
    facts: list = dataclasses.field(repr=False, compare=False)

    @property
    def status(self):
        return self.answer[0]


def trace(house, act, lengths=1, of=shown):
    seen = window(house, act)
    changed = {name: n for name, n in seen.rows.items() if n}
    unasked = {name: n for name, n in changed.items() if UNASKED.match(name)}
    return Trace(of(seen.answer), {name: n for name, n in changed.items() if name not in unasked}, unasked, seen.own,
                 [f.kind for f in seen.facts], [len(f.body) for f in seen.facts][:lengths], seen.mixed, seen.facts)


def alike(house, acts, lengths=1, of=shown):
    """The traces of acts that nobody may tell apart, by name. lengths: of so many facts; the rest say whose it is, to that owner alone.
    of: what of an answer is compared."""
    known = []

    def measure(act):
        seen = trace(house, act, lengths, of)
        known.append(seen)
        apart = [one.own for one in known if not one.mixed]
        assert (seen.answer, seen.asked) == (known[0].answer, known[0].asked) and apart[1:] == apart[:-1], (known[0], seen)
        return seen
    return agree(measure, acts)
