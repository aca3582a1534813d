"""How a client may be contacted: kept by her own organisation, asked at the last inch (L6), and no word of hers ever leaves."""
import datetime
import json
import uuid
import zoneinfo

import pytest
from consent import Consent
from house import HERE, wait_until
from test_clients import HOUSE, NAME, WHOLE, opened, send
from traces import alike, written

NUMBER, OTHER, EMAIL = "+1 (555) 014-8812", "+1 (555) 014-8899", "z.quillworthy@example.org"
CALL, CODE, DURESS = "heronblue", "TangerineSky", "oldkettle"
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ALWAYS = {"days": DAYS, "fromMinute": 0, "untilMinute": 1440}
ZONE = "America/New_York"


def profile(*channels, preference="we_contact", points=None, **more):
    return {"rules": {"preference": preference, "zone": ZONE, "channels": list(channels)},
            "reach": {"points": points if points is not None else [{"channel": "voice", "telephone": NUMBER},
                                                                   {"channel": "email", "email": EMAIL}]}} | more


def voice(**more):
    return {"channel": "voice", "safe": "yes", "windows": [ALWAYS]} | more


def put(house, client, what, body, person="ada"):
    if what == "verify":    # of what she is now
        read = house.get(f"/v1/clients/{client}", person)
        assert read.status == 200, read.body
        return verify(house, client, person, body, read.headers["etag"])
    return send(house, f"/v1/clients/{client}/{what}", person, body)


def verify(house, client, person, body, read=None):
    headers = {"Content-Type": "application/json"} | ({"If-Match": read} if read else {})
    return house.http("POST", f"/v1/clients/{client}/verify", house.token(person=person), json.dumps(body).encode(), headers)


def kept(house, client, what, body, person="ada"):
    answer = put(house, client, what, body, person)
    assert answer.status == 200, answer.body
    return answer


def ask(house, client, event="ordinary", channel="voice", person="ada", **more):
    return put(house, client, "contact-check?purpose=continuing_service", {"event": event, "channel": channel} | more, person)


def told(house, client, *args, **more):
    answer = ask(house, client, *args, **more)
    assert answer.status == 200, answer.body
    return answer.json["answer"], answer.json["reason"]


def word(house, client, said, person="ada"):
    return put(house, client, "words?purpose=continuing_service", {"word": said}, person)


def checked(house):
    """Opened, and gone through for conflicts: nobody else is known of."""
    made = opened(house, service={"victimName": NAME})
    kept(house, made, "conflicts", {"unchecked": "nobody_known"})
    return made


@pytest.fixture
def client(house):
    made = checked(house)
    kept(house, made, "safe-contact", profile(voice(voicemail="vague", callerId="show", leaveName="Sam"), verified="yes"))
    return made


def standing(house, client):
    return house.get(f"/v1/clients/{client}?classes=safe_contact,client_existence", "ada").json["service"]["safeContactStanding"]


def facts(house, head, kind):
    return [f.message for f in house.facts("intake", head) if f.kind == kind]


# --- the answer -------------------------------------------------------------------------------------------------------
def test_she_may_be_called_and_it_is_on_record(house, client):
    house.token(person="ada")
    answer, _, journal = written(house, lambda: ask(house, client))
    check = answer.json
    assert answer.status == 200 and (check["answer"], check["reason"]) == ("send", "in_window"), answer.body
    assert (check["say"], check["callerId"], check["ifAnotherAnswers"], check["leaveName"]) == ("vague", "show", "hang_up", "Sam")
    decided, until = (datetime.datetime.fromisoformat(check[name]) for name in ("decided", "until"))
    assert datetime.timedelta(0) < until - decided <= datetime.timedelta(seconds=1)
    fact = journal[0]
    assert fact.kind == "disclosed" and list(fact.message.subjects) == [uuid.UUID(client).bytes]
    assert house.messages["vocabulary"].DATA_CLASS_SAFE_CONTACT in fact.message.released
    assert check["disclosure"] == str(uuid.UUID(bytes=fact.message.disclosure))


def test_what_was_not_said_is_not_safe(house):
    client = checked(house)
    assert told(house, client) == ("ask_advocate", "no_profile")
    kept(house, client, "safe-contact", profile({"channel": "voice"}, verified="yes"))
    assert told(house, client) == ("ask_advocate", "channel_unknown")
    assert told(house, client, channel="sms") == ("ask_advocate", "channel_unknown")
    kept(house, client, "safe-contact", profile(voice(), voice(channel="sms"), verified="yes"))
    assert told(house, client, channel="sms") == ("ask_advocate", "no_address")
    kept(house, client, "safe-contact", profile(voice()))
    assert told(house, client) == ("ask_advocate", "not_verified")
    kept(house, client, "verify", {})
    assert told(house, client) == ("send", "in_window")
    kept(house, client, "safe-contact", profile(voice(safe="no"), verified="yes"))
    assert told(house, client) == ("never", "channel_unsafe")


def test_outside_her_hours_it_waits_and_what_she_takes_back_meanwhile_counts(house):
    now = datetime.datetime.now(zoneinfo.ZoneInfo(ZONE))
    later = (now + datetime.timedelta(hours=6)).replace(minute=0, second=0, microsecond=0)
    window = {"days": [DAYS[later.weekday()]], "fromMinute": later.hour * 60, "untilMinute": later.hour * 60 + 30}
    client = checked(house)
    kept(house, client, "safe-contact", profile(voice(windows=[window], urgent=["escape"]), verified="yes"))
    check = ask(house, client).json
    assert (check["answer"], check["reason"]) == ("hold_until", "outside_window"), check
    until = datetime.datetime.fromisoformat(check["until"]).astimezone(zoneinfo.ZoneInfo(ZONE))
    assert (until.weekday(), until.hour, until.minute) == (later.weekday(), later.hour, 0)
    assert told(house, client, "release") == ("ask_advocate", "outside_window")
    assert told(house, client, "escape") == ("send", "urgent_elected")
    assert told(house, client, before=check["decided"]) == ("ask_advocate", "too_late")
    kept(house, client, "safe-contact", profile(voice(safe="no", windows=[window])))
    assert told(house, client) == ("never", "channel_unsafe")


def test_a_release_makes_it_stale_at_once(house, client):
    head = house.heads()["intake"]
    kept(house, client, "contact-events", {"event": "release"})
    assert told(house, client) == ("ask_advocate", "disturbed")
    assert told(house, client, "release") == ("send", "in_window"), "of that itself she is told"
    fact, = facts(house, head, "contact_disturbed")
    assert (fact.organisation, fact.person) == (HOUSE, "ada")
    kept(house, client, "verify", {})
    assert told(house, client) == ("send", "in_window")
    assert put(house, client, "contact-events", {"event": "court_date"}).status == 400


def test_mail_goes_to_her_substitute_address_alone(house):
    client = checked(house)
    mail = voice(channel="mail")
    kept(house, client, "safe-contact", profile(mail, verified="yes"))
    assert told(house, client, channel="mail") == ("ask_advocate", "no_address")
    address = {"programme": "WA", "line": "PO Box 69 1122", "city": "Olympia", "state": "WA", "postalCode": "98507"}
    kept(house, client, "safe-contact", profile(mail, verified="yes", substituteAddress=address))
    assert told(house, client, channel="mail") == ("send", "in_window")
    refused = put(house, client, "safe-contact", profile(mail, points=[{"channel": "mail", "telephone": NUMBER}]))
    assert refused.status == 400 and "substitute" in refused.json["detail"]


# --- the other one ----------------------------------------------------------------------------------------------------
def test_unchecked_for_conflicts_she_is_a_persons_to_reach(house):
    client = opened(house, service={"victimName": NAME})
    kept(house, client, "safe-contact", profile(voice(urgent=["escape"]), verified="yes"))
    assert told(house, client) == told(house, client, "escape") == ("ask_advocate", "not_checked")
    kept(house, client, "conflicts", {"unchecked": "nobody_known"})
    assert told(house, client) == ("send", "in_window")


def test_a_check_holds_for_the_numbers_that_come_after_it(house, client):
    """Of the other one indexes alone are kept, and they are compared in the commit in which hers are written."""
    kept(house, client, "conflicts", {"parties": [{"telephones": [OTHER], "emails": ["Him@Example.org"]}]})
    assert told(house, client) == ("send", "in_window")
    head = house.heads()["intake"]
    moved = profile(voice(), voice(channel="email"), verified="yes",
                    points=[{"channel": "voice", "telephone": "555.014.8899"}, {"channel": "email", "email": EMAIL}])
    kept(house, client, "safe-contact", moved)
    assert told(house, client) == ("never", "conflict")
    assert told(house, client, channel="email") == ("send", "in_window")
    moved["reach"]["points"][1]["email"] = "him@example.org"
    kept(house, client, "safe-contact", moved)
    assert told(house, client, channel="email") == ("never", "conflict")
    assert [list(f.found) for f in facts(house, head, "conflict_checked")] == [[1], [1, 2]]
    assert house.get(f"/v1/clients/{client}/conflicts", "ada", "continuing_service").json["found"] == ["same_telephone", "same_email"]
    kept(house, client, "safe-contact", profile(voice(), verified="yes"))
    assert told(house, client) == ("never", "conflict"), "what was found stays until it was gone through again"
    kept(house, client, "conflicts", {"anew": True, "unchecked": "nobody_known"})
    assert told(house, client) == ("send", "in_window")


# --- damaged ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("what", ["safe_contact", "service_contact"])
def test_what_cannot_be_read_is_not_safe(house, client, expected, what):
    expected += ["how a client may be contacted cannot be read", "a sealed column cannot be opened"]
    data_class = house.messages["vocabulary"].DataClass.Value(f"DATA_CLASS_{what.upper()}")
    assert told(house, client) == ("send", "in_window")
    assert house.rows("update intake.client_content set content = set_byte(content, 20, get_byte(content, 20) # 1) "
                      "where client = %s and class = %s returning 1", client, data_class)
    assert told(house, client) == ("ask_advocate", "no_profile")
    kept(house, client, "safe-contact", profile(voice(), verified="yes"))
    assert told(house, client) == ("send", "in_window"), "written anew"


# --- frozen -----------------------------------------------------------------------------------------------------------
def test_a_freeze_stops_it_and_who_answers_for_her_ends_it(house, client):
    head = house.heads()["intake"]
    kept(house, client, "freeze", {"freeze": "wrong_person"}, "bea")
    assert told(house, client) == told(house, client, "escape") == ("ask_advocate", "frozen")
    fact, = facts(house, head, "contact_frozen")
    assert (fact.person, fact.lead) == ("bea", "ada")
    standing = house.get(f"/v1/clients/{client}?classes=safe_contact,client_existence", "ada").json["service"]["safeContactStanding"]
    assert standing["freeze"] == "wrong_person" and standing["frozen"]
    assert put(house, client, "verify", {}).status == 409
    assert put(house, client, "verify", {"thaw": "yes"}, "bea").status == 409, "she is not her lead"
    kept(house, client, "verify", {"thaw": "yes"})
    assert told(house, client) == ("send", "in_window")
    assert put(house, client, "freeze", {}).status == 400


# --- words ------------------------------------------------------------------------------------------------------------
@pytest.fixture
def words(house, client):
    kept(house, client, "secrets", {"callWord": CALL, "codeWord": CODE, "duressWord": DURESS})
    return client


def test_her_word_proves_her_and_nobody_reads_it(house, words):
    assert word(house, words, CODE).json["proved"] == word(house, words, CODE.lower()).json["proved"] == "yes"
    assert word(house, words, CODE + "s").json["proved"] == "no"
    service = house.get(f"/v1/clients/{words}", "ada").json["service"]
    assert service["contactSecret"] == {"callWord": CALL}, "by what she herself is known is told to nobody"
    assert service["safeContactStanding"]["words"] is True
    assert CODE.lower() not in json.dumps(service).lower() and DURESS not in json.dumps(service)


def test_duress_looks_like_a_wrong_word_and_freezes(house, words):
    head = house.heads()["intake"]

    def shape(answer):
        return answer.status, {k: v for k, v in answer.json.items() if k != "disclosure"}, len(answer.body)
    wrong, duress = word(house, words, "marmalade"), word(house, words, DURESS)
    assert shape(wrong) == shape(duress) and duress.json["proved"] == "no"
    assert told(house, words) == ("ask_advocate", "frozen")
    frozen, = facts(house, head, "contact_frozen")
    assert frozen.freeze == house.messages["contact"].FREEZE_DURESS and frozen.lead == "ada"
    assert [f.proved for f in facts(house, head, "contact_word_tried")] == [False, False]
    assert word(house, words, CODE).json["proved"] == "no", "while it is frozen no word proves her"
    assert told(house, words) == ("ask_advocate", "frozen"), "a right word ends no freeze"
    kept(house, words, "freeze", {"freeze": "bounced"})
    assert standing(house, words)["freeze"] == "duress", "what comes later does not hide it"
    assert [f.freeze for f in facts(house, head, "contact_frozen")] == [house.messages["contact"].FREEZE_DURESS, house.messages["contact"].FREEZE_BOUNCED]
    kept(house, words, "verify", {"thaw": "yes"})
    assert word(house, words, CODE).json["proved"] == "yes"


def test_words_cannot_be_tried_out(house, words):
    for n in range(4):
        assert word(house, words, f"guess{n}").json["proved"] == "no"
    assert told(house, words) == ("send", "in_window")
    assert word(house, words, CODE).json["proved"] == "yes", "and they are counted anew"
    for n in range(5):
        assert word(house, words, f"guess{n}").json["proved"] == "no"
    assert told(house, words) == ("ask_advocate", "frozen")
    head = house.heads()["intake"]
    assert word(house, words, CODE).json["proved"] == "no", "the sixth is not heard, right or wrong"
    assert [f.proved for f in facts(house, head, "contact_word_tried")] == [False]
    assert word(house, words, DURESS).json["proved"] == "no" and standing(house, words)["freeze"] == "duress"
    kept(house, words, "verify", {"thaw": "yes"})
    assert word(house, words, CODE).json["proved"] == "yes"


def test_without_words_nothing_proves_her(house, client):
    assert word(house, client, CODE).json["proved"] == "no"
    for body in ({"codeWord": "ab"}, {"codeWord": "two words"}, {"codeWord": CODE, "duressWord": CODE.upper()}, {"duressWord": DURESS},
                 {"codeWord": "x" * 33}):
        assert put(house, client, "secrets", body).status == 400, body
    assert word(house, client, "").status == 400


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(house, client):
    """Two advocates at one profile: whoever has not read that a channel is no longer safe does not make it safe again."""
    read = house.get(f"/v1/clients/{client}", "bea").headers["etag"]
    kept(house, client, "safe-contact", profile(voice(safe="no")))
    headers = {"Content-Type": "application/json", "If-Match": read}
    body = json.dumps(profile(voice(), verified="yes")).encode()
    late = house.http("POST", f"/v1/clients/{client}/safe-contact", house.token(person="bea"), body, headers)
    assert late.status == 412 and told(house, client) == ("never", "channel_unsafe")
    headers["If-Match"] = house.get(f"/v1/clients/{client}", "bea").headers["etag"]
    assert house.http("POST", f"/v1/clients/{client}/safe-contact", house.token(person="bea"), body, headers).status == 200
    assert told(house, client) == ("send", "in_window")


def test_verified_is_what_was_read(house, words):
    """And nothing that came since: neither a freeze nor another's profile."""
    def read():
        return house.get(f"/v1/clients/{words}", "ada").headers["etag"]
    assert verify(house, words, "ada", {}).status == verify(house, words, "ada", {}, "*").status == 400
    before = read()
    word(house, words, DURESS)
    assert verify(house, words, "ada", {"thaw": "yes"}, before).status == 412 and told(house, words) == ("ask_advocate", "frozen")
    assert verify(house, words, "ada", {"thaw": "yes"}, read()).status == 200
    before = read()
    kept(house, words, "conflicts", {"sameHousehold": True})
    assert verify(house, words, "ada", {}, before).status == 412 and verify(house, words, "ada", {}, read()).status == 200


# --- who holds it ---------------------------------------------------------------------------------------------------------
@pytest.fixture
def reached(house, tmp_path):
    """An agreement by which a client may let South's police reach her with a notice of her rights."""
    text = (HERE / "agreements" / "partnership-south-aid.yaml").read_text()
    kept = "      - client_existence\n      - victim_name\n      - service_actions\n      - lead_advocate\n      - language_access\n"
    purposes = "      - case_status\n      - safety_notice\n"
    assert kept in text and purposes in text
    path = tmp_path / "notices.yaml"
    path.write_text(text.replace("partnership-south-aid", f"notices-{uuid.uuid4().hex[:8]}").replace(purposes, "      - rights_notice\n")
                    .replace(kept, "      - client_existence\n      - service_contact\n      - safe_contact\n"))
    house.site.load_agreements(path, HERE / "consortium.yaml", by=("aid-director", "south-command"))


def test_a_change_names_who_holds_what_it_replaces(house, client, reached):
    """Named, and not told: what they may be given now is decided when they ask."""
    signed = Consent(house)
    signed.release(client, recipient="south-pd", classes=["client_existence", "service_contact", "safe_contact"], purposes=["rights_notice"])
    assert "holders" not in kept(house, client, "safe-contact", profile(voice(), verified="yes")).json
    theirs = wait_until("the agreement to count", lambda: (a := house.get(f"/v1/clients/{client}?classes=client_existence", "south-chief",
                                                                          "rights_notice")).status == 200 and a)
    assert theirs.json["service"]["id"] == client
    assert "holders" not in kept(house, client, "safe-contact", profile(voice(), verified="yes")).json, "they were given none of it"
    theirs = house.get(f"/v1/clients/{client}", "south-chief", "rights_notice").json["service"]
    assert theirs["serviceContact"]["points"][0]["telephone"] == NUMBER and theirs["safeContact"]["zone"] == ZONE
    kept(house, client, "freeze", {"freeze": "wrong_person"})
    theirs = house.get(f"/v1/clients/{client}", "south-chief", "rights_notice").json["service"]
    assert set(theirs["safeContactStanding"]) <= {"verified", "disturbed", "stopped"} and theirs["safeContactStanding"]["stopped"] is True
    assert "contactSecret" not in theirs
    assert standing(house, client).items() >= {"freeze": "wrong_person", "verifiedBy": "ada", "stopped": True}.items()
    house.get(f"/v1/clients/{client}", "ada")
    answer = kept(house, client, "safe-contact", profile(voice(safe="no")))
    assert answer.json == {"client": client, "holders": ["south-pd"]}
    other = opened(house, service={"victimName": NAME})
    assert "holders" not in kept(house, other, "safe-contact", profile(voice())).json
    assert ask(house, client, person="south-chief").status == 404, "whether she may be contacted is asked by her own organisation"


# --- whose it is ------------------------------------------------------------------------------------------------------
def test_anothers_client_is_nobodys(house, words):
    house.token(person="south-chief")
    asks = {"contact-check?purpose=continuing_service": {"event": "ordinary", "channel": "voice"},
            "words?purpose=continuing_service": {"word": CODE}, "safe-contact": profile(voice()), "secrets": {"codeWord": "another"},
            "verify": {}, "freeze": {"freeze": "advocate"}, "contact-events": {"event": "escape"}}
    before = house.rows("select * from intake.client_contact where client = %s", words)
    for what, body in asks.items():
        seen = alike(house, {which: lambda n=name, w=what, b=body: send(house, f"/v1/clients/{n}/{w}", "south-chief", b)
                             for which, name in {"hers": words, "nobody's": str(uuid.uuid4())}.items()})
        assert seen["hers"].status == 404, what
    assert house.rows("select * from intake.client_contact where client = %s", words) == before


def test_an_officers_number_is_never_hers_by_itself_and_stays_when_she_says_it_is_not_safe(house):
    client = opened(house, "north-chief", incident={"officerContact": WHOLE | {"telephones": [NUMBER, OTHER]}}, service={"victimName": NAME})
    assert told(house, client, person="north-privacy") == ("ask_advocate", "no_profile")

    def numbers():
        incident = house.get(f"/v1/clients/{client}", "north-chief").json["incident"]
        return incident.get("officerContact", {}).get("telephones", [])
    assert numbers() == [NUMBER, OTHER]
    points = [{"channel": "voice", "telephone": "555-014-8812"}, {"channel": "sms", "telephone": OTHER}]
    kept(house, client, "safe-contact", profile(voice(safe="no"), voice(channel="sms"), points=points), "north-chief")
    assert numbers() == [OTHER], "written another way, and not safe"
    kept(house, client, "safe-contact", profile(voice(safe="no"), voice(channel="sms", safe="no"), points=points), "north-chief")
    assert numbers() == []
    kept(house, client, "safe-contact", profile(voice(), points=[{"channel": "voice", "telephone": "+1 555 014 7700"}]), "north-chief")
    assert numbers() == [], "what is not safe stays so when she has another number"
    kept(house, client, "safe-contact", profile(voice(), points=[{"channel": "voice", "telephone": NUMBER}]), "north-chief")
    assert numbers() == [NUMBER], "until she says that it is safe"


def test_an_officers_number_does_not_leave_while_contact_is_stopped(house):
    client = opened(house, "north-chief", incident={"officerContact": WHOLE | {"telephones": [NUMBER]}}, service={"victimName": NAME})

    def there():
        return "officerContact" in house.get(f"/v1/clients/{client}", "north-chief").json["incident"]
    assert there()
    kept(house, client, "freeze", {"freeze": "wrong_person"}, "north-chief")
    assert not there()
    read = house.get(f"/v1/clients/{client}", "north-chief", "supervision").headers["etag"]
    assert verify(house, client, "north-chief", {"thaw": "yes"}, read).status == 200
    assert there()
    kept(house, client, "conflicts", {"parties": [{"telephones": [NUMBER]}]}, "north-chief")
    assert not there()


def test_nothing_of_it_is_legible_in_the_store_in_a_log_or_in_a_fact(house, words):
    head = house.heads()["intake"]
    for said in (CODE, DURESS):
        word(house, words, said)
    kept(house, words, "safe-contact", profile(voice(leaveName="Sam")))
    said = b"".join(f.body for f in house.facts("intake", head)) + "".join(house.logs().values()).encode()
    rows = str(house.rows("select * from intake.client_contact where client = %s", words)) + str(
        house.rows("select * from intake.client_content where client = %s", words))
    for planted in (NUMBER, "0148812", EMAIL, CALL, CODE, CODE.lower(), DURESS, "Sam", ZONE):
        assert planted not in rows and planted.encode().hex() not in rows
    for planted in (NUMBER, "0148812", EMAIL, CALL, CODE, CODE.lower(), DURESS):
        assert planted.encode() not in said


def test_what_cannot_be_kept_is_refused(house, client):
    twice = {"days": ["monday", "monday"], "fromMinute": 0, "untilMinute": 60}
    for body in ({}, {"rules": {}}, profile(voice(), voice()), profile(voice(windows=[twice])),
                 profile(voice(windows=[ALWAYS | {"untilMinute": 1441}])), profile(voice(windows=[ALWAYS | {"fromMinute": 1440}])),
                 profile(voice(windows=[ALWAYS] * 8)), profile(voice(urgent=["escape", "escape"])), profile(voice(channel="pigeon")),
                 profile(voice(leaveName="call 5@5")), profile(voice(), preference="via_proxy"),
                 profile(voice(), points=[{"channel": "voice", "telephone": "12"}]),
                 profile(voice(), points=[{"channel": "email", "email": "nobody"}]),
                 profile(voice()) | {"rules": profile(voice())["rules"] | {"zone": "EST"}},
                 profile(voice()) | {"rules": profile(voice())["rules"] | {"staleAfterDays": 91}},
                 profile(voice()) | {"edge": {"recordKind": "agency"}}, profile(voice()) | {"notes": "x"}):
        assert put(house, client, "safe-contact", body).status == 400, body
    for body in ({}, {"event": "ordinary"}, {"event": "ordinary", "channel": "voice", "ids": [client]}):
        assert put(house, client, "contact-check?purpose=continuing_service", body).status == 400, body
    longest = [voice(channel=c, windows=[ALWAYS] * 7, urgent=["escape", "release", "order", "plea"], leaveName="x" * 32)
               for c in ("voice", "sms", "email", "app", "mail", "tty", "vrs", "in_person")]
    kept(house, client, "safe-contact", profile(*longest))


def test_a_zone_of_far_away_is_known(house, client):
    for zone in ("Pacific/Honolulu", "Asia/Kathmandu", "UTC"):
        body = profile(voice(), verified="yes")
        body["rules"]["zone"] = zone
        kept(house, client, "safe-contact", body)
        assert told(house, client) == ("send", "in_window")
    wait_until("nothing to be held back", lambda: ask(house, client).status == 200)
