"""Sealed columns: nothing legible in a dump, keys that change while pages go out, and one organisation's key that is gone."""
import base64
import hashlib
import pathlib
import re
import subprocess
import threading

import attacker
import documents
import pytest
from house import JSON_LINES, PG_BIN, SERVICES, wait_until
from test_store import attempt

CONSORTIUM = pathlib.Path(__file__).resolve().parent / "consortium.yaml"


def keys(house, service, owner):
    return house.folder / "keys" / "seal" / service / f"{owner}.kek"


def rotate(house, owner):
    """The number of the new version."""
    return int(house.site.accord("key", "rotate", owner).stdout.split()[1])


def listed(house, service, owner):
    """Newest, oldest and oldest used version, as the service tells it."""
    for line in house.site.accord("key", "list").stdout.splitlines():
        words = line.split()
        if words[:2] == [service, owner]:
            return [0 if w == "-" else int(w) for w in words[2:5]]
    return None


def paged(house, feed):
    """An incident whose advocate was paged."""
    number, area = documents.number(), documents.area()
    assert house.post(feed, documents.eido(number, area=area)).status == 202
    wait_until("the page", lambda: house.pager.pages(area))
    return number, area


def test_no_process_leaves_a_core(house):
    for service in house.site.all_names:
        pid = house.site.processes[service].pid
        limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
        assert re.search(r"^Max core file size +0 +0 ", limits, flags=re.M), service
        # What belongs to a process that may not be dumped belongs to root, whoever runs it.
        assert pathlib.Path(f"/proc/{pid}/mem").stat().st_uid == 0


def test_rotation_while_pages_go_out(house, feed):
    """Every data key comes under the new version by itself; then the old one may go, and pages still do."""
    paged(house, feed)
    _, oldest, _ = listed(house, "notification", "aid-house")
    version = rotate(house, "aid-house")
    refused = house.site.accord("key", "retire", "aid-house", version, check=False)
    assert refused.returncode == 1, "the newest stays"
    paged(house, feed)
    wait_until("every data key to be under the new version",
               lambda: all(listed(house, service, "aid-house") == [version, oldest, version] for service in ("gateway", "notification")),
               timeout=180)
    wait_until("those of clients too", lambda: listed(house, "intake", "aid-house")[2] in (0, version), timeout=180)
    for old in range(oldest, version):      # whoever has rotated it before has left one more
        assert house.site.accord("key", "retire", "aid-house", old).returncode == 0
    wait_until("the old versions to be gone", lambda: listed(house, "notification", "aid-house") == [version] * 3)
    assert not re.search(rf"^{version - 1} ", keys(house, "notification", "aid-house").read_text(), flags=re.M)
    house.restart("notification")
    paged(house, feed)


# --- nothing legible ----------------------------------------------------------------------------------------------------
PLACE, CITY, LABEL = "Quillfeather", "Netherwick", "zz sealed words of the source"


@pytest.fixture(scope="module")
def told(shared):
    """An incident with telling values, a related one, rows of a table, and something that was not understood."""
    numbers = [documents.number() for _ in range(2)]
    location = {"locationTypeDescriptionRegistryText": ["CurrentIncident"], "locationByValue":
                '<presence xmlns="urn:ietf:params:xml:ns:pidf"><civicAddress xmlns="urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr">'
                f"<A3>{CITY}</A3><RD>{PLACE}</RD><HNO>31</HNO></civicAddress></presence>"}
    merge = [{"incidentTrackingIdentifier": numbers[1], "incidentMergeDirectionCode": "REPLACED"}]
    area = documents.area()
    shared.post("north-eido", documents.eido(numbers[0], area=area, locationComponent=[location], mergeComponent=merge,
                                             incident={"incidentTypeInternalText": LABEL}))
    shared.post("north-eido", b'{"$id": "Snickersnee"')
    shared.post("nobodys-feed", b'{"$id": "Jabberwock"}', token=shared.token(feed="nobodys-feed"))
    wait_until("the page", lambda: shared.pager.pages(area))
    shared.settle()
    kept = shared.opened("incident = %s", shared.incident(numbers[0]))[shared.incident(numbers[0])]
    assert PLACE in kept["place"] and (kept["city"], kept["type_label"]) == (CITY, LABEL), "what is sought must be there"
    return [*numbers, numbers[0][-12:], PLACE, CITY, LABEL, "Snickersnee", "Jabberwock"]


def forms(text):
    """How a text may stand in a dump: as it is, in hexadecimal, in base64 at any of the three offsets."""
    raw = text.encode()
    coded = [base64.b64encode(b"\0" * shift + raw)[4 if shift else 0:-4].decode() for shift in range(3)]
    return [text, raw.hex(), *(c for c in coded if len(c) > 5)]


def dump(house):
    done = subprocess.run([PG_BIN / "pg_dump", house.site.admin], capture_output=True, text=True, check=True)
    return done.stdout.lower()


def test_a_dump_of_everything_tells_nothing(house, told):
    text = dump(house)
    assert "incident_kek" in text and "person_address_kek" in text
    addresses = [a for people in re.findall(r"page to: (\S+)", CONSORTIUM.read_text()) for a in [people]]
    assert addresses
    for secret in told + addresses:
        for form in forms(secret):
            assert form.lower() not in text, f"{secret!r} as {form!r}"


def test_digests_in_a_dump_cannot_be_tried(house, told):
    """Whoever guesses a feed and a number finds neither in the keys of the rows."""
    text = dump(house)
    for parts in (("north-eido", told[0]), ("incident", "north-eido", told[0])):
        plain = hashlib.sha256(b"".join(len(p).to_bytes(8, "big") + p.encode() for p in parts)).hexdigest()[:32]
        assert plain not in text.replace("-", "")
    assert house.seals.blind("north-pd", "incident", "north-eido", told[0]) in text.replace("-", "")


def test_no_key_is_in_logs_metrics_or_the_store(house, told):
    places = house.logs() | {"metrics": house.site.get("/metrics")[1].decode(), "dump": dump(house)}
    found = [path for path in (house.folder / "keys" / "seal").glob("*/*") if path.is_file()]
    assert len(found) > 8
    for path in found:
        for line in path.read_text().splitlines():
            key = bytes.fromhex(line.split()[-1])
            for form in (key.hex(), base64.b64encode(key).decode().rstrip("=")):
                for name, text in places.items():
                    assert form.lower() not in text.lower(), f"{path.name} in {name}"


def test_another_services_role_sees_nothing(house, told):
    for service in SERVICES:
        for table in ("incident", "document", "relation", "quarantine", "client", "client_content", "advisement"):
            for role in (f"accord_{service}", f"accord_{service}_read"):
                if service != "intake":
                    assert attempt(house, role, f"select * from intake.{table} limit 1") == "42501", (role, table)
        if service != "notification":
            assert attempt(house, f"accord_{service}", "select * from notification.address limit 1") == "42501"


# --- keys that change and keys that are gone ------------------------------------------------------------------------------
def test_rotation_while_a_feed_runs(house, feed):
    """Nothing is lost, every data key follows, and when the old version's file is gone everything can still be read."""
    stop, sent, token = threading.Event(), [], house.token(feed=feed)
    old, before = next(house.feeds), documents.number()
    assert house.post(old, documents.eido(before, type="ALRU")).status == 202

    def run():
        while not stop.is_set():
            numbers = [documents.number() for _ in range(20)]
            body = documents.lines(documents.eido(n, type="ALRU") for n in numbers)
            if house.post(feed, body, JSON_LINES, token).status in (200, 202):
                sent.extend(numbers)
    poster = threading.Thread(target=run)
    poster.start()
    try:
        wait_until("some load", lambda: len(sent) > 100)
        first = listed(house, "intake", "north-pd")
        version = rotate(house, "north-pd")
        wait_until("every data key to be under the new version",
                   lambda: listed(house, "intake", "north-pd") == [version, first[1], version], timeout=90)
        after = len(sent)
        wait_until("load again", lambda: len(sent) > after + 40)
    finally:
        stop.set()
        poster.join()
    wait_until("those of the other services too", lambda: all(
        listed(house, service, "north-pd")[2] in (0, version) for service in ("gateway", "notification")))
    house.site.accord("key", "retire", "north-pd", first[1])
    wait_until("the old version to be gone", lambda: listed(house, "intake", "north-pd")[1] > first[1])
    assert set(sent) <= set(house.numbers("feed = %s", feed))
    found = house.get(f"/v1/incidents/{house.incident(before)}", "north-chief")
    assert found.status == 200 and found.json["number"] == before
    assert house.post(old, documents.eido(before, type="ALRU", status="Closed", updated=5)).outcomes == ["accepted"]


def test_without_one_organisations_key_the_others_go_on(house, expected):
    """Its feed is answered 503 and nothing is lost; its rows cannot be read; then the key comes back."""
    expected.append("a key is not there")
    kek = keys(house, "intake", "quick-pd")
    stays, mine = documents.number(), documents.number()
    assert house.post("quick-eido", documents.eido(mine, type="ALRU", agency="quick-pd.example")).status == 202
    away = kek.rename(kek.with_suffix(".away"))
    try:
        wait_until("its feed to be held", lambda: house.post_once(
            "quick-eido", documents.eido(documents.number(), type="ALRU", agency="quick-pd.example")).status == 503)
        held = house.post_once("quick-eido", documents.eido(stays, type="ALRU", agency="quick-pd.example"))
        assert held.status == 503 and "retry-after" in held.headers
        assert house.post("south-eido", documents.eido(documents.number(), type="ALRU")).status == 202
        assert house.incident(stays) is None
        assert house.get("/v1/incidents", "north-chief").status == 200
        assert attacker.counted(house, "accord_seal_keys_missing_total", service="intake") > 0
    finally:
        away.rename(kek)
    wait_until("its feed to be taken again", lambda: house.post(
        "quick-eido", documents.eido(stays, type="ALRU", agency="quick-pd.example")).status == 202)
    assert house.incident(stays) is not None
    assert house.post("quick-eido", documents.eido(mine, type="ALRU", status="Closed", updated=3)).outcomes == ["accepted"]


def test_another_organisations_key_holds_no_page_up(house, expected):
    """What replaces an incident of hers, and an incident of hers that came over: each is taken and paged while her key is away."""
    expected += ["a key is not there", "an incident went on without another organisation's key", "a data key was not handed over"]
    kek = keys(house, "intake", "south-pd")
    located = {"location": {"civicAddress": "12 Elm Street"}}
    theirs, moved, ours = (documents.number() for _ in range(3))
    areas = [documents.area() for _ in range(2)]
    for number in (theirs, moved):
        told = documents.eido(number, type="ALRU", agency="south-pd.example", updated=-30, incident=located)
        assert house.post("shared-eido", told).outcomes == ["accepted"]
        assert house.one("select organisation from intake.incident where incident = %s", house.incident(number)) == "south-pd"
    sealed = "select data_key, identity, location from intake.incident where incident = %s"
    before = house.rows(sealed, house.incident(theirs))
    away = kek.rename(kek.with_suffix(".away"))
    try:
        wait_until("its own feed to be held", lambda: house.post_once(
            "south-eido", documents.eido(documents.number(), type="ALRU", agency="south-pd.example")).status == 503)
        merge = [{"incidentTrackingIdentifier": theirs, "incidentMergeDirectionCode": "REPLACED"}]
        for number, area, more in ((ours, areas[0], {"mergeComponent": merge}), (moved, areas[1], {})):
            told = house.post_once("shared-eido", documents.eido(number, area=area, **more))
            assert (told.status, told.outcomes) == (202, ["accepted"])
            wait_until("the page", lambda: house.pager.pages(area))
        assert house.rows(sealed, house.incident(theirs)) == before
        assert house.opened("incident = %s", house.incident(moved))[house.incident(moved)]["number"] == moved
    finally:
        away.rename(kek)
    wait_until("its own feed to be taken again", lambda: house.post(
        "south-eido", documents.eido(documents.number(), type="ALRU", agency="south-pd.example")).status == 202)
    assert house.opened("incident = %s", house.incident(theirs))[house.incident(theirs)]["number"] == theirs


# --- what is damaged ------------------------------------------------------------------------------------------------------
def flip(house, number, column, byte):
    """One bit of what is stored, as a broken disk or somebody with the database in his hands leaves it."""
    house.one(f"update intake.incident set {column} = set_byte({column}, %s, get_byte({column}, %s) # 1) where incident = %s returning 1",
              byte, byte, house.incident(number))


@pytest.mark.parametrize("column, byte", [("identity", 20), ("location", 20), ("data_key", 66), ("data_key", 1)])
def test_a_damaged_incident_costs_nobody_her_advocate(house, feed, expected, column, byte):
    """Every later document of it is taken, the next one that asks for a page gets one, and other incidents hear nothing of it."""
    expected += ["a sealed column cannot be opened", "a damaged incident was mended", "a key is not there"]
    number, area = documents.number(), documents.area()
    located = {"location": {"civicAddress": "12 Elm Street"}}
    assert house.post(feed, documents.eido(number, area=area, type="ALRU", incident=located)).status == 202
    flip(house, number, column, byte)
    seen = house.get(f"/v1/incidents/{house.incident(number)}", "north-chief")
    assert seen.status in (200, 503) and house.get("/v1/incidents", "north-chief").status == 200
    late = house.post(feed, documents.eido(number, area=area, type="ALRU", updated=-60))
    assert late.outcomes == ["stale"], "history too"
    flip(house, number, *(("identity", 40) if column == "location" else (column, byte)))
    told = house.post(feed, documents.eido(number, area=area, type="DVA", updated=1))
    assert told.outcomes == ["accepted"]
    wait_until("the page", lambda: house.pager.pages(area))
    assert house.opened("incident = %s", house.incident(number))[house.incident(number)]["number"] == number
    found = house.get(f"/v1/incidents/{house.incident(number)}", "north-chief")
    assert found.status == 200 and found.json["number"] == number
    assert house.post(feed, documents.eido(documents.number(), type="ALRU")).outcomes == ["accepted"]
    wait_until("it to be counted", lambda: attacker.counted(house, "accord_intake_incidents_mended_total", service="intake") > 0)


@pytest.mark.parametrize("column, byte", [("sealed", 20), ("data_key", 66)])
def test_a_damaged_address_is_asked_for_again_and_the_page_goes(house, feed, expected, column, byte):
    """Whoever is called out is reached though nothing that notification keeps of her can be opened."""
    expected.append("a message could not be handed over")
    paged(house, feed)
    person = house.one("select person from notification.message order by created_at desc limit 1")
    assert house.rows(f"update notification.address set {column} = set_byte({column}, %s, get_byte({column}, %s) # 1) "
                      "where person = %s returning 1", byte, byte, person)
    paged(house, feed)
    tried = ("select array_agg(outcome order by n) from notification.attempt where message = (select id from notification.message "
             "where person = %s order by created_at desc limit 1)")
    wait_until("the attempt after the one that found it damaged to be taken",
               lambda: re.fullmatch("2+0", "".join(map(str, house.one(tried, person) or []))))
    assert house.one("select state from notification.address where person = %s", person) == 2


def test_an_address_damaged_in_the_directory_is_replaced_by_a_load(house, expected):
    """Whoever asks for it hears of it aloud, and the next load of the same file brings it back."""
    expected.append("an address cannot be opened")
    where = "from gateway.person_address where id = (select id from gateway.person where name = 'rosa')"
    house.one("update gateway.person_address set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) "
              "where id = (select id from gateway.person where name = 'rosa') returning 1")
    damaged = bytes(house.one(f"select sealed {where}"))
    house.site.accord("directory", "load", CONSORTIUM)
    kept = bytes(house.one(f"select sealed {where}"))
    assert kept != damaged and len(kept) == len(damaged)
    wait_until("notification to know it again", lambda: house.one(
        "select count(*) from notification.address where person = 'rosa' and state = 2 and changes > 0") == 1)
    house.site.accord("directory", "load", CONSORTIUM)
    assert bytes(house.one(f"select sealed {where}")) == kept, "loaded again, it is what is there"
