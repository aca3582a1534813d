"""What a hand-off's packet holds: records that were made up, released in every way, and each packet taken apart.

What may stand in one is written here once more, from DOMAIN 4.2 and 4.3 and not from the program.
"""
import base64
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import zipfile
from datetime import UTC, datetime, timedelta

import pytest
from google.protobuf import descriptor as d

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / os.environ.get("ACCORD_BUILD", "build")
MAKE = BUILD / "handoff-make"
TOOL = BUILD / "bin/accord"
ROUNDS = int(os.environ.get("PACKETS", "12"))
MADE = datetime(2026, 11, 23, tzinfo=UTC)   # as make.c says
ROOTS = {"incident": "IncidentRecord", "victim": "VictimRecord", "service": "ClientRecord", "numbers": "CustodyLinkRecord"}

# DOMAIN 4.3 and what AGREEMENTS never opens to a partner: no packet has anything of these classes.
NEVER = {"CONTACT_SECRET", "INTERPRETER_EXCLUSION", "SERVICES_REQUESTED", "SERVICE_ACTIONS", "ADVOCATE_RISK_ASSESSMENT", "DEMOGRAPHICS",
         "REFERRAL_STATUS", "NOTICE_HISTORY", "CERTIFICATION_STATUS", "BRADY_POINTER", "FINANCIAL_HELP", "NEEDS", "DEPENDANTS",
         "VICTIM_BIRTH_DATE", "VICTIMISATION", "CLIENT_EXISTENCE", "MEDIA_PREFERENCE", "INCIDENT_PLACE", "IMPACT_STATEMENT_STATUS"}
# Of classes that may be in it, what may not: whom a number is about, why contact is frozen, that there are words, who did what.
NEVER_FIELDS = {"CustodyLink.name", "CustodyLink.birth_date", "CustodyLink.made_by", "SafeContactStanding.freeze", "SafeContactStanding.words",
                "SafeContactStanding.verified_by", "SafeContact.proxy_release", "SafeContact.automation", "Advisement.person"}
# The body of a referral has besides nothing of these.
NOT_REFERRED = {"INCIDENT", "OFFICER_CONTACT", "OFFICER_RISK_SCREEN", "DESIGNEE", "RIGHTS_ELECTION", "NOTICE_REGISTRATION",
                "COMPENSATION_STATUS", "RESTITUTION_STATUS", "LEAD_ADVOCATE", "ADVISEMENT"}


@pytest.fixture(scope="session")
def pb(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pb")
    subprocess.run(["protoc", "-Iproto", f"--python_out={folder}", *sorted(map(str, pathlib.Path("proto").rglob("*.proto")))],
                   cwd=ROOT, check=True)
    sys.path.insert(0, str(folder))
    from accord.v1 import custody_pb2, intake_pb2, options_pb2, vocabulary_pb2

    class Messages:
        option = options_pb2.data_class
        ref = options_pb2.ref
        max_len = options_pb2.max_len
        classes = {v.number: v.name[len("DATA_CLASS_"):] for v in vocabulary_pb2.DataClass.DESCRIPTOR.values}
        roots = {part: getattr(custody_pb2 if part == "numbers" else intake_pb2, name).DESCRIPTOR for part, name in ROOTS.items()}
    return Messages


def prefix(enum):
    return re.match(r"(.*_)?", os.path.commonprefix([v.name for v in enum.values])).group(0)


def json_name(field):
    name = field.name[:-3] if field.name.endswith("_us") else field.name
    return re.sub(r"_(.)", lambda m: m.group(1).upper(), name)


class Planter:
    """Values by class: each text occurs once, so that it can be found again."""

    def __init__(self, pb, seed):
        self.pb, self.rng, self.texts = pb, random.Random(seed), {}

    def text(self, field):
        options = field.GetOptions()
        token = "".join(self.rng.choice("abcdefghijkmnpqrstuvwxyz") for _ in range(6))
        if field.name == "recipient":
            return self.rng.choice(["county-da", "county-" + token])
        token = token[:max(2, min(len(token), options.Extensions[self.pb.max_len]))]
        key = f"{field.containing_type.name}.{field.name}"
        if options.Extensions[self.pb.max_len] >= 6:
            self.texts[token] = (self.pb.classes[options.Extensions[self.pb.option]], key)
        return token

    def scalar(self, field):
        if field.type == d.FieldDescriptor.TYPE_ENUM:
            return self.rng.choice([v.name[len(prefix(field.enum_type)):].lower() for v in field.enum_type.values if v.number])
        if field.type == d.FieldDescriptor.TYPE_BYTES:
            return "%08x-0000-4000-8000-%012x" % (self.rng.getrandbits(32), self.rng.getrandbits(48))
        if field.type == d.FieldDescriptor.TYPE_STRING:
            return self.text(field)
        if field.type == d.FieldDescriptor.TYPE_BOOL:
            return True
        if field.name.endswith("_us"):
            return f"2026-11-{self.rng.randint(10, 22)}T{self.rng.randint(10, 23)}:00:00Z"
        return self.rng.randint(1, 1000)

    def value(self, field):
        return self.message(field.message_type) if field.message_type else self.scalar(field)

    def message(self, descriptor):
        made = {}
        for field in descriptor.fields:
            if self.rng.random() < 0.15:
                continue
            many = field.label == d.FieldDescriptor.LABEL_REPEATED
            made[json_name(field)] = [self.value(field) for _ in range(self.rng.randint(1, 3))] if many else self.value(field)
        return made

    def records(self):
        made = {part: self.message(root) for part, root in self.pb.roots.items()}
        standing = made["service"].setdefault("safeContactStanding", {})
        for name in ("disturbed", "frozen", "stopped"):
            if self.rng.random() < 0.8:
                standing.pop(name, None)
        return made


def without(pb, descriptor, made, dropped):
    """The same record where nobody ever wrote what is of these classes."""
    left = {}
    for field in descriptor.fields:
        name = json_name(field)
        if name not in made or pb.classes[field.GetOptions().Extensions[pb.option]] in dropped or \
                f"{descriptor.name}.{field.name}" in dropped:
            continue
        value = made[name]
        if field.message_type:
            value = [without(pb, field.message_type, one, dropped) for one in value] if isinstance(value, list) else \
                without(pb, field.message_type, value, dropped)
        left[name] = value
    return left


def stripped(pb, records, dropped):
    return {part: without(pb, root, records[part], dropped) for part, root in pb.roots.items()}


def made(path, what, *more):
    done = subprocess.run([MAKE, path, what, *more], capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def packet(tmp_path, records, **more):
    path = tmp_path / "records.json"
    path.write_text(json.dumps({**records, **more}))
    return made(path, "json").decode()


def masks(pb, withheld):
    mask = sum(1 << number for number, name in pb.classes.items() if number and name not in withheld)
    return {f"{part}Mask": f"{mask:x}" for part in ROOTS}


# --- what it holds ---
def test_the_bytes_are_the_golden_ones():
    assert made(ROOT / "tests/handoff/records.json", "json") == (ROOT / "tests/handoff/golden.json").read_bytes()


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_nothing_of_what_never_travels(pb, tmp_path, seed):
    planter = Planter(pb, seed)
    records = planter.records()
    text = packet(tmp_path, records)
    for token, (name, field) in planter.texts.items():
        if name in NEVER or field in NEVER_FIELDS:
            assert f'"{token}"' not in text, (token, name, field)
    assert text == packet(tmp_path, stripped(pb, records, NEVER | NEVER_FIELDS))
    assert any(f'"{token}"' in text for token in planter.texts)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_class_that_was_withheld_might_as_well_not_be_there(pb, tmp_path, seed):
    planter = Planter(pb, 1000 + seed)
    records = planter.records()
    names = sorted(set(pb.classes.values()) - {"UNSPECIFIED"})
    for name in planter.rng.sample(names, 12):
        assert packet(tmp_path, records, **masks(pb, {name})) == packet(tmp_path, stripped(pb, records, {name})), name
    assert set(json.loads(packet(tmp_path, records, **masks(pb, names)))) == {"@context", "accord:Packet"}


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_number_comes_with_rules_that_are_good_or_not_at_all(pb, tmp_path, seed):
    records = Planter(pb, 2000 + seed).records()
    service = records["service"]
    rules, standing = service.get("safeContact"), service["safeContactStanding"]
    good = rules and "verified" in standing and not {"disturbed", "frozen", "stopped"} & set(standing) and \
        datetime.fromisoformat(standing["verified"]) + timedelta(days=rules.get("staleAfterDays", 30)) > MADE
    section = json.loads(packet(tmp_path, records)).get("accord:ServiceRecord", {})
    assert ("nc:ContactInformation" in section) == (bool(good) and "serviceContact" in service)
    if "nc:ContactInformation" in section:
        assert "accord:SafeContactRules" in section and "accord:GoodUntilDate" in section["accord:SafeContactStanding"]
    for name in ("SAFE_CONTACT", "SERVICE_CONTACT"):
        assert "nc:ContactInformation" not in packet(tmp_path, records, **masks(pb, {name}))


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_the_body_of_a_referral_is_the_shorter_one(pb, tmp_path, seed):
    records = Planter(pb, 3000 + seed).records()
    short, long = json.loads(packet(tmp_path, records, referral=True)), json.loads(packet(tmp_path, records))
    assert short == json.loads(packet(tmp_path, stripped(pb, records, NOT_REFERRED), referral=True))
    assert "nc:Incident" not in short and "accord:RecordNumbers" not in short
    for section, members in short.items():
        assert section == "@context" or set(members) <= set(long[section])


def test_of_advisements_only_those_about_this_recipient(pb, tmp_path):
    records = json.loads((ROOT / "tests/handoff/records.json").read_text())
    assert {one["recipient"] for one in records["service"]["advisements"]} == {"county-da", "other-org"}
    assert len(json.loads(packet(tmp_path, records))["accord:ServiceRecord"]["accord:Advisement"]) == 1


def test_the_document_lists_each_member():
    table = (ROOT / "docs/handoff.md").read_text().split("## The table")[1]
    listed = {section: set(re.findall(r"`([^`]+)`", rest)) for section, rest in re.findall(r"^\| `([^`]+)` \| (.*) \|$", table, re.M)}
    code = (ROOT / "services/gateway/packet/allow.c").read_text()
    code = code.replace(" ID,", ' "nc:IdentificationID",')
    for section, array in re.findall(r'\{"([a-z]+:[A-Za-z]+)",\s*"[^"]*",\s*(?:NULL|&\w+),\s*(\w+)\}', code):
        body = re.search(rf"\b{array}\[\] = \{{(.*?)\n\}};", code, re.S).group(1)
        assert listed[section] == set(re.findall(r'\{(?:NULL|"\w+"), "([^"]+)"', body)), section
    assert len(listed) == 5


# --- as an office opens it ---
def commands(heading):
    section = (ROOT / "docs/handoff.md").read_text().split(f"## {heading}\n")[1]
    return re.search(r"```sh\n(.*?)```", section, re.S).group(1)


def shell(script, folder):
    done = subprocess.run(["bash", "-euc", script], cwd=folder, capture_output=True, text=True)
    return done.returncode, done.stdout + "\n" + done.stderr


@pytest.fixture
def office(tmp_path):
    code, certificate = shell(commands("A certificate of the unit"), tmp_path)
    assert code == 0, certificate
    certificate, = [line for line in certificate.splitlines() if line.startswith("MII")]
    (tmp_path / "site.pem").write_bytes(subprocess.run([MAKE, "key"], capture_output=True, check=True).stdout)
    (tmp_path / "packet.p7m").write_bytes(made(ROOT / "tests/handoff/records.json", "p7m", certificate))
    return tmp_path


def test_the_commands_of_the_document_open_it(office):
    code, said = shell(commands("Opening a packet"), office)
    assert code == 0, said
    assert "Signature Verified Successfully" in said and said.count(": OK") == 2
    assert (office / "packet/data/handoff.json").read_bytes() == (ROOT / "tests/handoff/golden.json").read_bytes()
    checked = subprocess.run([TOOL, "handoff", "check", office / "packet.zip", "--signer", office / "site.pem"], capture_output=True)
    assert checked.returncode == 0, checked.stderr


def test_nobody_else_opens_it(office):
    _, _ = shell("openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=other -keyout unit.key -out unit.pem", office)
    assert shell(commands("Opening a packet"), office)[0] != 0
    assert b"Ortega" not in (office / "packet.p7m").read_bytes()


# --- what has come is held against itself ---
def rewritten(path, to, change):
    """A packet with one file changed, taken away or put in."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w") as new:
        files = {info.filename: old.read(info) for info in old.infolist()}
        change(files)
        for name, content in files.items():
            new.writestr(name, content)


CHANGES = {
    "the document": lambda f: f.update({"packet/data/handoff.json": f["packet/data/handoff.json"].replace(b"Mari", b"Nora")}),
    "the cover": lambda f: f.update({"packet/data/cover.pdf": f["packet/data/cover.pdf"] + b"\n"}),
    "the signature": lambda f: f.update({"packet/manifest-sha256.sig": bytes(64)}),
    "a short signature": lambda f: f.update({"packet/manifest-sha256.sig": b"x"}),
    "no cover": lambda f: f.pop("packet/data/cover.pdf"),
    "no manifest": lambda f: f.pop("packet/manifest-sha256.txt"),
    "one file more": lambda f: f.update({"packet/data/notes.txt": b"x"}),
    "a path upwards": lambda f: f.update({"../packet/bagit.txt": b"x"}),
    "the tags": lambda f: f.update({"packet/bag-info.txt": b"Contact-Name: x\n"}),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_was_changed_is_refused(tmp_path, what):
    (tmp_path / "good.zip").write_bytes(made(ROOT / "tests/handoff/records.json", "zip"))
    (tmp_path / "site.pem").write_bytes(subprocess.run([MAKE, "key"], capture_output=True, check=True).stdout)
    rewritten(tmp_path / "good.zip", tmp_path / "same.zip", lambda f: None)
    rewritten(tmp_path / "good.zip", tmp_path / "bad.zip", CHANGES[what])
    codes = [subprocess.run([TOOL, "handoff", "check", tmp_path / name, "--signer", tmp_path / "site.pem"], capture_output=True).returncode
             for name in ("good.zip", "same.zip", "bad.zip")]
    assert codes == [0, 0, 1]


def test_another_sites_signature_is_refused(tmp_path):
    (tmp_path / "good.zip").write_bytes(made(ROOT / "tests/handoff/records.json", "zip"))
    shell("openssl genpkey -algorithm ed25519 -out k && openssl pkey -in k -pubout -out other.pem", tmp_path)
    done = subprocess.run([TOOL, "handoff", "check", tmp_path / "good.zip", "--signer", tmp_path / "other.pem"], capture_output=True, text=True)
    assert done.returncode == 1 and "not signed by that key" in done.stderr


# --- the cover ---
def test_the_cover_says_what_the_document_says_and_no_more(tmp_path):
    (tmp_path / "good.zip").write_bytes(made(ROOT / "tests/handoff/records.json", "zip"))
    with zipfile.ZipFile(tmp_path / "good.zip") as bag:
        (tmp_path / "cover.pdf").write_bytes(bag.read("packet/data/cover.pdf"))
        tags = b"".join(bag.read(name) for name in bag.namelist() if "/data/" not in name)
    text = subprocess.run(["pdftotext", "-layout", tmp_path / "cover.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1\n" in subprocess.run(["pdfinfo", tmp_path / "cover.pdf"], capture_output=True, text=True).stdout
    for value in ("Maria Ortega-Lindqvist", "+15555550199", "26-000123", "CR-26-777", "2026-12-03 12:00 UTC", "From: 09:00", "quiet room"):
        assert value in text
    for value in ("marmalade", "Robert Defendant", "1990", "MAIN ST", "other-org"):
        assert value not in text
    assert b"Ortega" not in tags and b"county-da" not in tags


def test_a_certificate_that_cannot_take_an_envelope_is_refused(tmp_path):
    for how in ("rsa:1024", "ed25519"):
        shell(f"openssl req -x509 -newkey {how} -nodes -days 1 -subj /CN=u -keyout k -out u.pem", tmp_path)
        der = subprocess.run(["openssl", "x509", "-in", tmp_path / "u.pem", "-outform", "DER"], capture_output=True, check=True).stdout
        for text in (base64.b64encode(der).decode(), base64.b64encode(der[:-1]).decode(), "AAAA", "not base64", ""):
            done = subprocess.run([MAKE, ROOT / "tests/handoff/records.json", "p7m", text], capture_output=True, text=True)
            assert done.returncode == 1 and "no certificate to be shut for" in done.stderr
