#!/usr/bin/python3
"""Proves that the campaign would notice: after a quiet round each invariant is broken once behind everybody's back."""
import argparse
import contextlib
import pathlib
import shutil
import signal
import sys
import tempfile
import threading
import time

import crash
import house as houses
from day import Advocate, Day, Feeder
from invariants import History

# What is broken, and a word of the complaint that must come of it.
WRONGS = (
    ("delete from intake.document where document = (select min(document::text)::uuid from intake.document)", "are not stored"),
    ("insert into intake.document select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*"
     " from intake.document as d limit 1", "more than once"),
    ("delete from intake.incident where incident = (select min(incident::text)::uuid from intake.incident)", "not there once"),
    ("update intake.feed_tally set accepted = accepted + 1", "tallies"),
    ("delete from intake.journal where n = 3", "has gaps"),
    ("delete from referral.journal where n = (select max(n) from referral.journal)", "it has"),
    ("update referral.journal_head set n = n + 1", "head of referral"),
    ("update referral.cursor set n = n - 1 where source = 'intake'", "cursor"),
    ("delete from referral.request where id = (select min(id::text)::uuid from referral.request where kind = 1)", "call-outs stand at"),
    ("update referral.request set person = '' where id = (select min(id::text)::uuid from referral.request where kind = 1)", "nobody"),
    ("update referral.request set incident = gen_random_uuid() where id = (select min(id::text)::uuid from referral.request where kind = 6)",
     "nobody asks after"),
    ("update referral.journal set body = overlay(body placing '\\x00' from 8) where n = 5", "leaves of them"),
    ("insert into referral.clock (kind, subject, due) values (1, gen_random_uuid(), 'infinity')", "clocks"),
    ("delete from notification.message where id = (select min(id::text)::uuid from notification.message where state = 3)",
     "nobody recorded"),
    ("update notification.message set state = 4 where id = (select min(id::text)::uuid from notification.message where state = 3)",
     "messages stand at"),
    ("delete from audit.leaf where idx = (select max(idx) from audit.leaf)", "audit has"),
    ("update audit.leaf set bytes = overlay(bytes placing '\\x00' from 40) where idx = 7", "audit"),
    ("insert into intake.parked select 'x', 1, 1, now(), 1, gen_random_uuid(), '', 'x', now()", "set aside"),
)


def quiet_round(campaign):
    """A round without harm, not looked at yet."""
    house, over = campaign.house, threading.Event()
    day = Day(1, 1, 60)
    feeders = [Feeder(house, part, f"1-{i}", 3, time.monotonic() + 120) for i, part in enumerate(day.parts)]
    advocates = [Advocate(house, p, p, over) for p in crash.ASKED]
    for thread in feeders + advocates:
        thread.start()
    for feeder in feeders:
        feeder.join()
    late = crash.settle(campaign.house)
    over.set()
    for advocate in advocates:
        advocate.join()
    late += crash.settle(campaign.house)
    return late, day, [f.poster for f in feeders], advocates


@contextlib.contextmanager
def broken(house, schema, sql):
    """Inside, the store is as the statement left it; triggers and foreign rights do not count."""
    with contextlib.closing(houses.psycopg2.connect(house.site.admin)) as connection, connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        cursor.execute(f"create temporary table kept as select * from {schema}")
        cursor.execute(sql)
        assert cursor.rowcount > 0, sql
        connection.commit()
        try:
            yield
        finally:
            cursor.execute(f"delete from {schema}; insert into {schema} select * from kept; drop table kept")
            connection.commit()


def table_of(sql):
    words = sql.split()
    return words[1] if words[0] == "update" else words[2]


def prove(campaign):
    late, *round_ = quiet_round(campaign)
    problems = late + list(History(campaign.house).check(*round_))
    for child in (campaign.site.processes[n] for n in campaign.site.all_names):
        child.send_signal(signal.SIGSTOP)
    try:
        for sql, word in WRONGS if not problems else ():
            with broken(campaign.house, table_of(sql), sql):
                found = list(History(campaign.house).check(*round_))
            if not any(word in complaint for complaint in found):
                problems.append(f"unnoticed: {sql}: {found}")
        problems += History(campaign.house).check(*round_)      # everything is as it was
    finally:
        for child in (campaign.site.processes[n] for n in campaign.site.all_names):
            child.send_signal(signal.SIGCONT)
    return problems


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-prove-"))
    folder.chmod(0o711)
    campaign = crash.Campaign(folder, argparse.Namespace(seed=1))
    problems = ["it did not come to an end"]
    try:
        campaign.open()
        problems = prove(campaign)
    finally:
        problems = problems + campaign.close()
        shutil.rmtree(folder, ignore_errors=True)
        for problem in problems[:30]:
            print(f"prove: {problem}")
    print(f"prove: {len(WRONGS)} wrongs, {len(problems)} of them unnoticed")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
