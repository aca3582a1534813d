"""A year of incidents in a store, made from a day's: what real documents caused is copied, with other ids, numbers and times.

Everything has its place as if the services had written it: journals without gaps and in months, cursors and heads that fit,
leaves for every fact. Only the hashes of the log's edge are made up, so what is filled here cannot be verified.
"""
from bed import SOURCES, SERVICES, admin, head, heads, one

DAYS = 365
# Per table: columns that are not copied by their type's rule. {k} is the copy, from 1 to {copies}; recent ones are the last day's.
OLD = "k <= {copies} - {recent}"
EARLIER = f"- interval '{DAYS} days' * (1 - k::float8 / {{copies}})"
MINUTE = f"lpad(to_hex(floor(extract(epoch from t.received {EARLIER}) / 60)::int8), 8, '0')"   # as a document's id begins
TABLES = {
    "intake.incident": {"status": f"case when {OLD} then 2 else t.status end"},
    "intake.document": {"id": f"({MINUTE} || substr(md5(t.id::text || k), 9))::uuid"},
    "referral.request": {"ladder": "t.ladder", "state": f"case when {OLD} then 13 else t.state end"},
    "referral.incident_link": {"called": f"t.called and not {OLD}"},
    "notification.message": {},
    "notification.attempt": {},
    **{f"{s}.clock": {"due": "t.due"} for s in ("intake", "referral", "notification")},
    **{f"{s}.reply": {"at": "t.at"} for s in SOURCES},
    **{f"{s}.journal": {"n": f"t.n + (k - 1) * {{facts[{s}]}}"} for s in SOURCES},
    "audit.leaf": {"idx": "t.idx + (k - 1) * {leaves}", "salt": "t.salt",
                   "n": "t.n + (k - 1) * case t.source " + " ".join(f"when '{s}' then {{facts[{s}]}}" for s in SOURCES) + " end"},
    "audit.tree": {"size": "t.size + (k - 1) * {leaves}",
                   "edge": "decode(repeat(md5(k::text), 2 * bit_count((t.size + (k - 1) * {leaves})::bit(64))::int), 'hex')"},
}
SHORT = ("clock", "reply")       # of the last day only: closed, answered and forgotten otherwise
SORTED = {"journal": "n", "leaf": "idx", "tree": "size"}


class Filler:
    """mark() before the documents that are copied, take() after them, fill() as often as wanted while no service runs."""

    def __init__(self, site):
        self.site, self.cursor = site, admin(site)
        self.base, self.careful = {}, {}

    def mark(self):
        self.base = {s: head(self.cursor, s) for s in SOURCES} | {"leaves": heads(self.cursor)}

    def take(self, incidents):
        self.incidents = incidents
        self.facts = {s: head(self.cursor, s) - self.base[s] for s in SOURCES}
        self.leaves = heads(self.cursor) - self.base["leaves"]
        self.cursor.execute("create schema growth")
        for table in TABLES:
            for name, older in (("", False), ("_base", True)):
                where = self._where(table, older)
                self.cursor.execute(f"create table growth.{table.replace('.', '_')}{name} as select * from {table} where {where}")
        self.cursor.execute("set session_replication_role = replica")   # tallies count what services do

    def _where(self, table, older):
        schema, _, name = table.partition(".")
        column = SORTED.get(name)
        if column is None:
            return "not true" if older else "true"
        bound = self.base["leaves"] if schema == "audit" else self.base[schema]
        least = bound if name == "leaf" else bound + 1
        return f"{column} {'<' if older else '>='} {least}"

    def fill(self, incidents):
        copies = incidents // self.incidents
        self._careless(True)
        for schema in SOURCES:
            for month in range(14):
                self.cursor.execute(f"set search_path = {schema}; select journal_ensure(now() - interval '1 month' * %s)", (month,))
            self.cursor.execute("reset search_path")
        for table, special in TABLES.items():
            self._copy(table, special, copies)
        self._heads(copies)
        for table in TABLES:
            self.cursor.execute(f"vacuum (freeze, analyze) {table}")
        self._careless(False)
        self.cursor.execute("checkpoint")
        return copies * self.incidents

    def _careless(self, yes):
        """What is filled can be filled again; and the log of it is not to take as much room as the store."""
        for setting, value in {"fsync": "off", "full_page_writes": "off", "max_wal_size": "2GB"}.items():
            if yes:
                self.careful[setting] = one(self.cursor, "select current_setting(%s)", setting)
            self.cursor.execute(f"alter system set {setting} = %s", (value if yes else self.careful[setting],))
        self.cursor.execute("select pg_reload_conf()")

    def _copy(self, table, special, copies):
        known = {"copies": copies, "recent": max(1, copies // DAYS), "facts": self.facts, "leaves": self.leaves}
        schema, _, name = table.partition(".")
        self.cursor.execute("""select attname, atttypid::regtype::text from pg_attribute
            where attrelid = %s::regclass and attnum > 0 and not attisdropped order by attnum""", (table,))
        rules = {"uuid": "md5(t.{c}::text || k)::uuid", "timestamp with time zone": "t.{c} " + EARLIER.format(copies=copies)}
        columns = {c: special[c].format_map(known) if c in special else rules.get(kind, "t.{c}").format(c=c)
                   for c, kind in self.cursor.fetchall()}
        source = f"growth.{schema}_{name}"
        order = f"order by {SORTED[name]}" if name in SORTED else ""
        first = copies - known["recent"] + 1 if name in SHORT else 1
        self.cursor.execute(f"truncate {table}")
        later = [] if name in SORTED else self._without_indexes(table)
        self.cursor.execute(f"""
            insert into {table} select * from {source}_base;
            insert into {table} ({', '.join(columns)}) select {', '.join(columns.values())}
            from generate_series({first}, {copies}) k cross join lateral (select * from {source} {order} offset 0) t""")
        for statement in later:
            self.cursor.execute(statement)

    def _without_indexes(self, table):
        """Rows come in no order of the digests: sorting once is ten times as fast. Returns what makes the indexes again."""
        self.cursor.execute("""select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
                format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where conrelid = %s::regclass and contype in ('p', 'u')
            union all
            select format('drop index %%s', indexrelid::regclass), pg_get_indexdef(indexrelid) from pg_index
            where indrelid = %s::regclass and not exists (select from pg_constraint where conindid = indexrelid)""", (table, table))
        made = self.cursor.fetchall()
        for drop, _ in made:
            self.cursor.execute(drop)
        return [create for _, create in made]

    def _heads(self, copies):
        for source in SOURCES:
            newest = self.base[source] + copies * self.facts[source]
            self.cursor.execute(f"update {source}.journal_head set n = %s", (newest,))
            for service in SERVICES:
                self.cursor.execute(f"""update {service}.cursor set n = j.n, epoch = j.epoch from {source}.journal j
                    where j.n = %s and source = %s""", (newest, source))
        self.cursor.execute("; ".join(f"update {s}.follower f set applied = (select n from {s}.journal_head)" for s in SOURCES))
        if one(self.cursor, "select count(*) from audit.leaf") != one(self.cursor, "select max(size) from audit.tree"):
            raise RuntimeError("the log that was filled has gaps")
