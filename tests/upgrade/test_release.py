"""Today's tree on the data of the release before it, and the statements of that release on today's schema.

Until tests/upgrade/previous names a commit nothing was released, and the data stored are of this tree's own schema.
"""
import re
import shutil

import documents
import pytest
from conftest import BIN, VERSIONS
from house import ROOT, SERVICES, SOURCES, wait_until
from release import PREVIOUS, PREVIOUS_COMMIT, Restored, migrations, refused
from trees import this

CONSORTIUM = ROOT / "tests" / "system"
# What a release left under way is old by now: it stands still, and is said to.
UNFIT = ("database connection lost", "database lost", "cannot go on", "a message stands still", "messages stand still")


@pytest.fixture(scope="module", params=VERSIONS)
def restored(request, tmp_path_factory, stored):
    house = Restored(tmp_path_factory.mktemp("upgrade"), BIN, stored(request.param))
    try:
        house.open()
        house.migrated = house.migrate().stdout
        yield house
        complaints = house.complaints(dict.fromkeys(house.log_marks(), 0), UNFIT)
    finally:
        house.site.stop()
        house.pager.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture(scope="module")
def deciding(restored):
    """Only what decides runs, and has nothing yet to decide by."""
    for name in restored.site.names("gateway"):
        restored.site.start_service(name)
    wait_until("a gateway", lambda: restored.said("gateway").get("ready"), timeout=60)
    yield restored


@pytest.fixture(scope="module")
def running(deciding):
    """In the order of docs/operating.md: nobody asks what may go before it is known."""
    deciding.site.accord("directory", "load", CONSORTIUM / "consortium.yaml")
    deciding.site.load_agreements(CONSORTIUM / "agreements", CONSORTIUM / "consortium.yaml")
    for name in deciding.site.all_names:
        if name not in deciding.site.processes:
            deciding.site.start_service(name)
    deciding.site.wait_ready()
    yield deciding


def test_a_second_migrate_does_nothing(restored):
    assert len(re.findall(r"applied, \d+ in all", restored.migrated)) == len(SERVICES)
    assert len(re.findall(r"\b0 applied", restored.migrate().stdout)) == len(SERVICES)


def of(restored, service):
    """The statements that the release had for a service."""
    return (restored.data / "statements.sql").read_text().split(f"-- service: {service}\n")[1].split("-- service: ")[0]


@pytest.mark.parametrize("service", SERVICES)
def test_its_statements_work_on_todays_schema(restored, service):
    """Expand and contract: what a release asks must be answered until the next one is everywhere."""
    assert refused(restored, service, of(restored, service)) == {}


@pytest.mark.parametrize("contract, back, state", [
    ("alter table referral.request rename column area to place", "alter table referral.request rename column place to area", "42703"),
    ("revoke update on referral.request from accord_referral", "grant update on referral.request to accord_referral", "42501"),
])
def test_what_is_taken_away_from_them_is_noticed(restored, contract, back, state):
    with restored.session() as connection, connection.cursor() as cursor:
        cursor.execute(contract)
        try:
            reasons = refused(restored, "referral", of(restored, "referral"))
        finally:
            cursor.execute(back)
    assert reasons and all(reason.startswith(state) for reason, _ in reasons.values()), reasons


def decided(restored):
    """Whether the release had something to decide by: 0.1.0 had not."""
    return restored.data.name != "0.1.0"


def test_a_gateway_is_ready_without_a_directory_and_says_so(deciding):
    """Until a directory is loaded there is nothing to decide by, and staff see nothing; one that is there decides at once."""
    word = "the rulebook is made" if decided(deciding) else "no directory has been loaded: staff see nothing"
    wait_until("its word", lambda: f'msg="{word}"' in deciding.logs()["gateway"])


def test_what_was_under_way_goes_on(running):
    """A page of 0.1.0 that waited does not say whose it is, so that nobody can be asked: it goes as a bare summons."""
    house, about = running, running.about
    climbed = wait_until("the open call-out to climb", lambda: next(
        (c for c in house.callouts(about["offered"]) if c.rung == 2), None))
    assert climbed.state == "offered"
    waited = wait_until("the page that waited", lambda: house.rows(
        "select id, bare from notification.message where state = 3 and area = %s and rung = 1", about["queued area"]))[0]
    page = next(page for page in house.pager.pages() if page.message_id == str(waited[0]))
    bare = waited[1]
    assert bare != decided(house) and ("call in" in page.text) == bare and (about["queued area"] in page.text) != bare
    for name, state in (("accepted", "accepted"), ("cancelled", "stood_down")):
        assert [c.state for c in house.callouts(about[name])] == [state]
    house.settle()
    assert house.incident(about["unlogged"])
    assert house.move(climbed.id, "accept", "bea").status == 200


def test_the_log_goes_on_from_the_same_leaves(running):
    running.settle()
    heads = running.heads()
    for source in SOURCES:
        kept = [n for n, in running.rows("select n from audit.leaf where source = %s order by n", source)]
        assert kept == list(range(1, heads[source] + 1)), source
    done = running.site.accord("audit", "verify", "--expect-root", running.about["root"], check=False)
    assert done.returncode == 0, done.stdout


def test_what_was_set_aside_stays_aside(running):
    assert len(running.rows("select from notification.parked")) == 1


def test_new_calls_are_taken_and_paged(running):
    number, area = documents.number(), documents.area()
    assert running.post("south-eido", documents.eido(number, area=area)).status == 202
    wait_until("a page", lambda: running.pager.pages(area))
    running.settle()


# --- a schema of another release -------------------------------------------------------------------------------------
@pytest.fixture
def copy(tmp_path):
    for path in ("common/schema", *(f"services/{s}/schema" for s in SERVICES)):
        shutil.copytree(ROOT / path, tmp_path / path)
    return tmp_path


def end_and_start(house, service):
    if service in house.site.processes:
        assert house.site.kill(service, 15) == 0
    child = house.site.start_service(service)
    return child


def refuses(house, service, words):
    child = end_and_start(house, service)
    assert child.wait(timeout=30) == 1
    del house.site.processes[service]
    assert re.search(r'msg="cannot go on".*' + words, house.logs()[service]), house.site.tail(service)


LATER = "services/referral/schema/9000_later.sql"


def forget(house, file):
    house.rows("delete from referral.schema_migration where file = %s returning 1", file)


@pytest.mark.parametrize("line, words", [
    ("", f"schema referral is newer than this release, .*{LATER}.* run accord-referral of release that brought it or later"),
    ("-- oldest release: 99.0.0\n", "run accord-referral of release 99.0.0 or later"),
])
def test_a_newer_schema_is_refused_with_what_to_run(running, copy, line, words):
    (copy / LATER).write_text(f"-- Something later.\n{line}create table later (i int);\ndrop table later;\n")
    running.migrate(copy)
    try:
        refuses(running, "referral", words)
    finally:
        forget(running, LATER)
        end_and_start(running, "referral")
        running.site.wait_ready()


def test_a_newer_schema_that_this_release_works_on_is_no_hindrance(running, copy):
    (copy / LATER).write_text(f"-- oldest release: {PREVIOUS}\nalter table request add column later int;\n")
    running.migrate(copy)
    try:
        end_and_start(running, "referral")
        running.site.wait_ready()
        test_new_calls_are_taken_and_paged(running)
    finally:
        forget(running, LATER)


def test_an_older_schema_is_refused_with_what_to_run(running):
    kit = "common/schema/0001_kit.sql"
    row = running.rows("delete from referral.schema_migration where file = %s returning schema, file, sha256, at", kit)[0]
    try:
        refuses(running, "referral", f'schema referral is older than this release, .*{kit}.* is not applied: run .*accord migrate')
    finally:
        running.rows("insert into referral.schema_migration (schema, file, sha256, at) values (%s, %s, %s, %s) returning 1", *row)
        end_and_start(running, "referral")
        running.site.wait_ready()


def test_a_wrong_line_is_refused(running, copy):
    (copy / LATER).write_text("-- oldest release: soon\n")
    done = running.migrate(copy, check=False)
    assert done.returncode == 1 and LATER in done.stderr and '"soon"' in done.stderr


def test_every_migration_after_the_first_says_who_works_on_it():
    """Without the line every copy of the release before stops as soon as it is applied: then it says so in words."""
    for file in migrations():
        text = (ROOT / file).read_text()
        assert "/0001_" in file or re.search(r"^-- (oldest release: \d+\.\d+\.\d+|stops older releases: .+)$", text, flags=re.M), file


def test_this_tree_is_later_than_the_release_before():
    """`oldest release` compares them, and a copy of either says which it is."""
    numbers = [tuple(map(int, version.split("."))) for version in (PREVIOUS, this(BIN).version)]
    assert numbers[0] < numbers[1] or PREVIOUS_COMMIT == "HEAD" and numbers[0] == numbers[1]
