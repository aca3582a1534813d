"""Staff who read: every answer waits for the commit of its record, so its peer is one row's commit; and how long refusals take."""
import subprocess
import uuid

from bed import admin, pgbench, settle
from report import ROOT, note

PURPOSE = "purpose=crisis_response"
PATHS = 1000


def read(site, paths, token, clients, seconds, purpose=PURPOSE):
    """What the reader says of so many clients."""
    done = subprocess.run([ROOT / "build" / "bench-reader", str(site.http_port), str(clients), str(seconds), token],
                          input="".join(f"{path}?{purpose}\n" for path in paths), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {name: float(value) for name, value in map(str.split, done.stdout.splitlines())}


def incidents(cursor, organisation):
    cursor.execute("select incident from intake.incident where organisation = %s and version > 0 limit %s", (organisation, PATHS))
    return [f"/v1/incidents/{row[0]}" for row in cursor.fetchall()]


def reading(site, seconds):
    cursor = admin(site)
    settle(cursor)
    own, token = incidents(cursor, "riverton-pd"), site.token(person="p-001")
    others, partner = site.token(person="p-011"), site.token(person="p-101")
    for clients in (1, 8, 32):
        limit = pgbench(site, seconds, clients)
        told = read(site, own, token, clients, seconds)
        assert told.get("status_200") and not told.get("status_404"), told
        note("reads", "reads_per_s", told["reads_per_s"], f"pgbench_c{clients}", told["reads_per_s"] / limit, clients=clients)
        note("reads", "ms_p50", told["ms_p50"], clients=clients)
        note("reads", "ms_p99", told["ms_p99"], clients=clients)
    told = read(site, own, partner, 8, seconds)
    note("reads", "reads_per_s", told["reads_per_s"], clients=8, who="partner")
    refusals(site, {"not hers": (own, others), "not there": ([f"/v1/incidents/{uuid.uuid4()}" for _ in range(PATHS)], others),
                    "no id": (["/v1/incidents/no-id-at-all"], others)}, seconds)


def refusals(site, kinds, seconds):
    """Law L9: each kind of refusal by a client alone, in turns, so that the machine is as busy for each."""
    rounds = 5
    seen = {kind: [] for kind in kinds}
    for _ in range(rounds):
        for kind, (paths, token) in kinds.items():
            told = read(site, paths, token, 1, max(1, seconds // rounds))
            assert told.get("status_404") and not told.get("status_200"), f"{kind}: {told}"
            seen[kind].append(told)
    plain = {}
    for kind, runs in seen.items():
        for part in ("ms_p10", "ms_p50", "ms_p90", "ms_p99"):
            value = sorted(run[part] for run in runs)[rounds // 2]
            plain.setdefault(part, value)   # the first kind's
            note("refusals", part, value, next(iter(kinds)).replace(" ", "_"), value / plain[part], kind=kind)
