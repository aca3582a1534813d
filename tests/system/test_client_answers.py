"""What intake tells the gateway of clients: only what was granted, class by class, and the same questions for who is not there."""
import os
import struct
import uuid

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from house import wait_until
from test_bus import ask, context, dealer  # noqa: F401
from test_clients import GOES_BY, HOUSE, NAME, NUMBER, TAG, WHOLE, opened, send
from test_sealing import keys

MANY = 100      # CLIENT_MANY and GRANTS_MAX


@pytest.fixture
def bus(house, context):  # noqa: F811
    """Asks as the gateway: KIND and message, the answer decoded, or a refusal's word."""
    socket, wire, intake = dealer(house, context, "intake", "gateway"), house.messages["envelope"], house.messages["intake"]
    answers = {"LOCATE_CLIENTS": intake.ClientHeads, "LIST_CLIENTS": intake.ClientHeads, "FETCH_CLIENTS": intake.Clients,
               "LIST_LED": intake.LedClients}

    def question(kind, message):
        envelope, body = ask(house, socket, wire.Kind.Value(f"KIND_{kind}"), message.SerializeToString())
        if envelope.kind == wire.KIND_REFUSAL:
            return wire.Refusal.FromString(body).code
        return answers[kind].FromString(body)
    return question


def classes(house, *words):
    return [house.messages["vocabulary"].DataClass.Value(f"DATA_CLASS_{w.upper()}") for w in words]


def every_class(house):
    return [v for v in house.messages["vocabulary"].DataClass.values() if v]


def grant(house, client, incident=(), service=()):
    return house.messages["intake"].ClientGrant(client=uuid.UUID(client).bytes, incident=classes(house, *incident),
                                                service=classes(house, *service))


def fetch(house, bus, *grants):
    return bus("FETCH_CLIENTS", house.messages["intake"].FetchClients(grants=grants))


@pytest.fixture(scope="module")
def client(shared):
    """North's, with both records whole."""
    known = {"victimName": NAME, "goesBy": GOES_BY, "language": TAG, "interpreter": "yes"}
    made = opened(shared, "north-chief", service=known, incident=known | {"victimRole": "witness", "officerContact": WHOLE})
    for what, body in (("actions", {"code": "b3", "unadvised": "overheard"}), ("advisements", {"recipient": HOUSE, "advice": "recipient_given_items"}),
                       ("brady-pointers", {"recipient": "south-pd"})):
        assert send(shared, f"/v1/clients/{made}/{what}", "north-chief", body).status == 200
    return made


def test_all_that_was_kept_comes_back(house, bus, client):
    words = {v.name[11:].lower() for v in house.messages["vocabulary"].DataClass.DESCRIPTOR.values if v.number}
    part, = fetch(house, bus, grant(house, client, words, words)).clients
    v, incident, service = house.messages["vocabulary"], part.incident, part.service
    assert str(uuid.UUID(bytes=part.client)) == client and part.client == incident.id == service.id
    assert (incident.organisation, service.organisation) == ("north-pd", "north-pd")
    for record in (incident, service):
        assert (record.victim_name, record.goes_by, record.language, record.interpreter) == (NAME, GOES_BY, TAG, v.ANSWER_YES)
    assert incident.victim_role == v.VICTIM_ROLE_WITNESS and incident.incident == b""
    contact = incident.officer_contact
    assert list(contact.telephones) == [NUMBER] and contact.taken_us > 0
    assert (contact.message_may_be_left, contact.safe_if_another_answers, contact.told_of_call, contact.out_of_earshot) == (
        v.ANSWER_NO, v.ANSWER_NO, v.ANSWER_YES, v.ANSWER_YES)
    action, = service.service_actions
    assert (action.code, action.person) == (v.SERVICE_CODE_B3, "north-chief") and action.at_us > 0
    told, = service.advisements
    assert (told.recipient, told.advice, told.person) == (HOUSE, v.ADVICE_RECIPIENT_GIVEN_ITEMS, "north-chief")
    pointer, = service.brady_pointers
    assert (pointer.recipient, pointer.person) == ("south-pd", "north-chief") and pointer.at_us > 0
    assert (service.lead, service.duty_supervisor) == ("north-chief", "north-command") and service.opened_us > 0
    assert set(part.incident_present) == set(classes(
        house, "incident", "victim_name", "victim_role", "language_access", "officer_contact"))
    assert set(part.service_present) == set(classes(
        house, "client_existence", "victim_name", "language_access", "service_actions", "lead_advocate", "advisement",
        "brady_pointer"))


@pytest.mark.parametrize("record", ["incident", "service"])
def test_each_class_by_itself_and_no_other(house, bus, client, record):
    """Fields of the granted class alone, in the granted record alone: by the declared classes of the contract."""
    options = house.messages["options"]
    for number in every_class(house):
        word = house.messages["vocabulary"].DataClass.Name(number)[11:].lower()
        part, = fetch(house, bus, grant(house, client, **{record: [word]})).clients
        other = part.service if record == "incident" else part.incident
        assert other.ByteSize() == 0, word
        for field, _ in getattr(part, record).ListFields():
            assert field.GetOptions().Extensions[options.data_class] == number, (word, field.name)
        present = set(getattr(part, f"{record}_present"))
        assert present <= {number} and bool(present) == bool(getattr(part, record).ListFields()), word


def test_who_is_not_there_has_no_answer_and_no_head(house, bus, client):
    none = str(uuid.uuid4())
    assert fetch(house, bus, grant(house, none, ["victim_name"], ["victim_name"])).ByteSize() == 0
    assert fetch(house, bus).ByteSize() == 0
    intake = house.messages["intake"]
    heads = bus("LOCATE_CLIENTS", intake.LocateClients(ids=[uuid.UUID(none).bytes, uuid.UUID(client).bytes, b"few"], recipient=HOUSE)).heads
    assert [str(uuid.UUID(bytes=h.id)) for h in heads] == [client]
    assert bus("LOCATE_CLIENTS", intake.LocateClients()).ByteSize() == 0


def test_told_is_of_that_recipient_and_of_that_code(house, bus):
    intake, made = house.messages["intake"], opened(house, "north-chief")

    def told(recipient):
        head, = bus("LOCATE_CLIENTS", intake.LocateClients(ids=[uuid.UUID(made).bytes], recipient=recipient)).heads
        return head.told_us

    def advise(**body):
        assert send(house, f"/v1/clients/{made}/advisements", "north-chief", body).status == 200
    advise(advice="not_confidential")
    advise(advice="recipient_given_items", recipient="south-pd")
    assert told(HOUSE) == told("") == 0 and told("south-pd") > 0
    advise(advice="recipient_given_items", recipient=HOUSE)
    first = told(HOUSE)
    advise(advice="recipient_given_items", recipient=HOUSE)
    assert told(HOUSE) == first > 0
    advise(advice="recipient_given_items", recipient=HOUSE, at="2026-01-02T03:04:05Z")
    assert told(HOUSE) == 1767323045000000


def test_a_list_is_of_one_organisation_newest_first(house, bus):
    intake = house.messages["intake"]
    made = [opened(house, "south-chief", **({"incident": {}} if n % 2 else {})) for n in range(5)]
    found, question = [], intake.ListClients(organisation="south-pd", limit=2)
    while len(found) < 5:
        page = bus("LIST_CLIENTS", question)
        assert 0 < len(page.heads) <= 2
        found += page.heads
        question.before_us, question.before_id = page.next_us, page.next_id
    assert [str(uuid.UUID(bytes=h.id)) for h in found[:5]] == made[::-1]
    assert [h.has_incident for h in found[:5]] == [False, True, False, True, False]
    assert {h.organisation for h in found} == {"south-pd"}
    assert bus("LIST_CLIENTS", intake.ListClients(organisation="accord-canary")).ByteSize() == 0


def test_the_newest_hundred_are_told_of(house, bus):
    made, v = opened(house), house.messages["vocabulary"]
    for n in range(MANY + 1):
        assert send(house, f"/v1/clients/{made}/actions", "bea", {"code": "c1" if n else "a1", "unadvised": "danger"}).status == 200
    part, = fetch(house, bus, grant(house, made, service=["service_actions"])).clients
    assert [a.code for a in part.service.service_actions] == [v.SERVICE_CODE_C1] * MANY
    assert house.one("select count(*) from intake.client_content where client = %s", made) == MANY + 1


def test_a_question_names_a_hundred_clients_at_most(house, bus, client):
    grants = [grant(house, client, ["victim_name"])] + [grant(house, str(uuid.uuid4()), ["victim_name"]) for _ in range(MANY - 1)]
    part, = fetch(house, bus, *grants).clients
    assert part.incident.victim_name == NAME
    assert fetch(house, bus, *grants, grants[0]) == "invalid"


def test_whom_somebody_leads_for(house, bus):
    intake, mine = house.messages["intake"], [opened(house, lead="rosa") for _ in range(3)]
    led = bus("LIST_LED", intake.ListLed(organisation=HOUSE, person="rosa"))
    assert {str(uuid.UUID(bytes=c)) for c in led.clients} >= set(mine) and not led.more
    assert bus("LIST_LED", intake.ListLed(organisation="north-pd", person="rosa")).clients == []
    assert bus("LIST_LED", intake.ListLed(organisation=HOUSE, placement="none-such")).clients == []
    assert bus("LIST_LED", intake.ListLed(organisation=HOUSE)) == "invalid"


# --- what the store did to it ---------------------------------------------------------------------------------------------
def spoil(house, client, data_class, how):
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute(f"update intake.client_content set {how} where client = %s and origin = 2 and class = %s", (client, data_class))
        assert cursor.rowcount == 1


def test_a_damaged_content_is_lost_and_the_others_are_not(house, bus, expected):
    expected.append("a content of a client cannot be opened")
    made = opened(house, service={"victimName": NAME, "language": TAG})
    name, = classes(house, "victim_name")
    spoil(house, made, name, "content = set_byte(content, 9, get_byte(content, 9) # 1)")
    part, = fetch(house, bus, grant(house, made, service=["victim_name", "language_access"])).clients
    assert part.service.victim_name == "" and part.service.language == TAG
    assert set(part.service_present) == set(classes(house, "victim_name", "language_access"))


def test_a_content_cannot_be_moved_to_a_class_that_more_may_see(house, bus, expected):
    """By whoever writes to the store: the class is sealed with it."""
    expected.append("a content of a client cannot be opened")
    made = opened(house, service={"victimName": NAME})
    name, language = classes(house, "victim_name", "language_access")
    spoil(house, made, name, f"class = {language}")
    part, = fetch(house, bus, grant(house, made, service=["language_access"])).clients
    assert part.service.ListFields() == []


@pytest.mark.parametrize("missing", ["message_may_be_left", "safe_if_another_answers", "told_of_call", "out_of_earshot", "telephones"])
def test_a_contact_without_its_four_answers_does_not_leave(house, bus, missing):
    """Whoever kept it so: sealed here as an earlier or a fallen intake might have."""
    made, number = opened(house, "north-chief", incident={"officerContact": WHOLE}), classes(house, "officer_contact")[0]
    wrapped, row, content = house.rows("select data_key, k.id, content from intake.client c join intake.client_content k on k.client = c.id "
                                       "where c.id = %s and class = %s", made, number)[0]
    key, row, content = house.seals.data_key("north-pd", uuid.UUID(made), bytes(wrapped)), uuid.UUID(str(row)), bytes(content)
    column = f"client_content.1.{number}"
    plain = house.seals.open(key, row, column, content)
    record = house.messages["intake"].VictimRecord.FromString(plain[2:2 + struct.unpack_from(">H", plain)[0]])
    assert list(record.officer_contact.telephones) == [NUMBER]
    record.officer_contact.ClearField(missing)
    packed, nonce = record.SerializeToString(), os.urandom(12)
    plain = struct.pack(">H", len(packed)) + packed
    sealed = content[:5] + nonce + AESGCM(key).encrypt(nonce, plain + bytes(-len(plain) % 32), content[:5] + row.bytes + column.encode())
    house.rows("update intake.client_content set content = %s where id = %s returning 1", sealed, str(row))
    part, = fetch(house, bus, grant(house, made, ["officer_contact", "incident"])).clients
    assert str(uuid.UUID(bytes=part.incident.id)) == made and not part.incident.HasField("officer_contact")


def test_without_the_key_she_is_asked_for_again(house, bus, expected):
    expected.append("a key is not there")
    made = opened(house, "quick-command", service={"victimName": NAME})
    kek = keys(house, "intake", "quick-pd")
    away = kek.rename(kek.with_suffix(".away"))
    try:
        wait_until("the key to be missed", lambda: fetch(house, bus, grant(house, made, service=["victim_name"])) == "unavailable")
    finally:
        away.rename(kek)
    wait_until("the key to be back", lambda: fetch(house, bus, grant(house, made, service=["victim_name"])) != "unavailable")
