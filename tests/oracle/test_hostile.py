"""Files that are wrong in one way: each is refused with file, line and column of the node that is wrong, what, and what would be right.

Each case is an edit of one good text; ^ in it marks where the refusal must point (and is taken out)."""
import pathlib
import subprocess

import pytest

import tool

HERE = pathlib.Path(__file__).parent / "hostile"
PLACED = """placements:
  - employer: advocates
    host: police
    roles:
      - advocate
    records access: none
"""
# name, what is replaced, by what, a word of the message, and where it points if no mark can say
AGREEMENTS = (
    ("unknown key", "grace: 30d", "^grase: 30d", "grase"),
    ("unknown key of a section", "    heading: Referral\n", "    heading: Referral\n    ^unless: she objects\n", "unless"),
    ("unknown key of a party", "  - as: police\n", "  - as: police\n    ^label: x\n", "label"),
    ("unknown kind", "kind: hybrid", "kind: ^hybird", "hybird"),
    ("unknown class", "      - victim_name\n", "      - ^victim_nmae\n", "victim_nmae"),
    ("every class by number", "      - victim_name\n", "      - ^0xffffff\n", "0xffffff"),
    ("L5 word shared", "      - victim_name\n", "      - ^shelter_location\n", "shelter_location"),
    ("any class", "      - victim_name\n      - incident\n", "      - ^any\n", "any"),
    ("unknown purpose", "      - crisis_response\n", "      - ^crisis\n", "crisis"),
    ("refused purpose", "      - crisis_response\n", "      - ^investigation\n", "investigation"),
    ("unknown role", "    with:\n      - advocate\n", "    with:\n      - ^sheriff\n", "sheriff"),
    ("unknown action", "      - view\n", "      - ^look\n", "look"),
    ("unknown condition", "only if: victim told", "only if: ^victim knows", "victim knows"),
    ("condition in another case", "only if: victim told", "only if: ^Victim told", "Victim told"),
    ("any is not alone", "    with:\n      - any\n", "    with:\n      - ^any\n      - advocate\n", "any"),
    ("class twice", "      - incident\n", "      - incident\n      - ^incident\n", "incident"),
    ("role placed twice", "    roles:\n      - advocate\n", "    roles:\n      - advocate\n      - ^advocate\n", "advocate"),
    ("section number twice", 'section: "5.2"', 'section: ^"3.1"', "3.1"),
    ("section number with a letter", 'section: "5.2"', 'section: ^"5.a"', "section number"),
    ("key twice", "kind: hybrid\n", "kind: hybrid\n^kind: hybrid\n", "kind"),
    ("party twice", "  - as: advocates\n", "  - as: ^police\n", "police"),
    ("organisation in two parties", "      - haven-house\n", "      - ^riverton-pd\n", "riverton-pd"),
    ("a party that is none", "    from: police\n", "    from: ^sheriff\n", "sheriff"),
    ("from is to", "    from: police\n    to: advocates\n", "    from: police\n    to: ^police\n", "another"),
    ("placement with no party", "    host: police\n", "    host: ^hospital\n", "hospital"),
    ("records access", "records access: read-only", "records access: ^read-write", "read-write"),
    ("represents host", "represents host: no", "represents host: ^maybe", "maybe"),
    ("id with capitals", "agreement: hybrid-riverton", "agreement: ^Hybrid-Riverton", "Hybrid-Riverton"),
    ("id with underscore", "      - riverton-pd\n", "      - ^riverton_pd\n", "riverton_pd"),
    ("version", "version: 3", "version: ^3.1", "3.1"),
    ("version in hexadecimal", "version: 3", "version: ^0x3", "0x3"),
    ("replaces a later one", "replaces: hybrid-riverton@2", "replaces: ^hybrid-riverton@4", "earlier"),
    ("replaces itself", "replaces: hybrid-riverton@2", "replaces: ^hybrid-riverton@3", "earlier"),
    ("replaces another", "replaces: hybrid-riverton@2", "replaces: ^partnership@2", "itself"),
    ("replaces no version", "replaces: hybrid-riverton@2", "replaces: ^hybrid-riverton", "hybrid-riverton"),
    ("a day that is none", "in force from: 2026-01-15", "in force from: ^2026-02-30", "2026-02-30"),
    ("a date of another shape", "review by: 2027-01-15", "review by: ^15/01/2027", "15/01/2027"),
    ("until before from", "in force until: 2028-01-15", "in force until: ^2026-01-15", "from"),
    ("grace in months", "grace: 30d", "grace: ^1m", "days"),
    ("zone", "timezone: America/New_York", "timezone: ^America/Riverton", "America/Riverton"),
    ("target in weeks", "callout acknowledged 5m", "^callout acknowledged 5w", "target"),
    ("signer who is no party", "Director M. Okafor, haven-house", "^Director M. Okafor, three-rivers", "three-rivers"),
    ("signed without a date", "  - Chief A. Ruiz, riverton-pd, 2026-01-09\n", "  - ^Chief A. Ruiz, riverton-pd\n", "day"),
    ("anchor", "kind: hybrid", "kind: ^&k hybrid", "anchor"),
    ("alias", "kind: hybrid", "kind: ^*k", "alias"),
    ("tag", "version: 3", "version: ^!!int 3", "tag"),
    ("flow list", "    who may:\n      - view\n", "    who may: ^[view]\n", "brackets"),
    ("flow mapping", "  - as: police\n    who:\n      - riverton-pd\n", "  - ^{as: police, who: riverton-pd}\n", "brackets"),
    ("block scalar", "title: Advocates at Riverton", "title: ^|\n  Advocates", "line"),
    ("folded scalar", "title: Advocates at Riverton", "title: ^>\n  Advocates", "line"),
    ("a scalar for a list", "    who may:\n      - view\n", "    who may: ^view\n", "list"),
    ("a list for a scalar", "kind: hybrid\n", "kind:\n  ^- hybrid\n", "kind"),
    ("an empty value", "kind: hybrid\n", "^kind:\n", "kind"),
    ("share without only if", "    only if: victim told\n", "", "only if", "32:5:"),
    ("never share with only if", "    never share:\n", "    ^only if: nothing\n    never share:\n", "only if"),
    ("share and never share", "    share:\n", "    ^never share:\n      - charge\n    share:\n", "never share"),
    ("no heading", "    heading: Referral\n", "", "heading", "32:5:"),
    ("no version", "version: 3\n", "", "version", "1:1:"),
    ("no end", "in force until: 2028-01-15\n", "", "in force until", "1:1:"),
    ("one party", "  - as: advocates\n    who:\n      - haven-house\n", "", "one party", "15:3:"),
    ("second document", "agreement: hybrid", "agreement: a\n^---\nagreement: hybrid", "document"),
    ("directive", "agreement: hybrid", "^%YAML 1.1\n---\nagreement: hybrid", "directive"),
    ("byte order mark", "agreement: hybrid", "^\ufeffagreement: hybrid", "byte"),
    ("CR LF", "kind: hybrid\n", "kind: hybrid^\r\n", "line"),
    ("tab", "    who:\n      - riverton-pd\n", "^\twho:\n      - riverton-pd\n", "tab"),
    ("a class list that is empty", "    share:\n      - victim_name\n      - incident\n", "    ^share:\n", "share"),
    ("a role list that is empty", "    with:\n      - advocate\n", "    ^with:\n", "with"),
    ("a party of nobody", "    who:\n      - riverton-pd\n", "    ^who:\n", "who"),
    ("no section", "sections:\n", "^sections:\nmeetings:\n", "sections"),
    ("placement block twice", "placements:\n", PLACED, "before", "30:7:"),
    ("placement block without records access", "    records access: read-only\n", "", "records access", "22:5:"),
    ("a reserved key in a section", "    heading: Referral\n", "    heading: Referral\n    ^retention: 1 year\n", "retention"),
    ("an internal protocol of two organisations", "kind: hybrid\n", "kind: internal-protocol\n", "organisation", "20:9:"),
    ("a control character", "title: Advocates", "title: ^\x01Advocates", "character"),
)
# The same of the directory.
DIRECTORIES = (
    ("unknown key", "    employer: haven-house\n    roles", "    ^employor: haven-house\n    roles", "employor"),
    ("unknown kind", "kind: law_enforcement", "kind: ^police", "police"),
    ("no kind", "    kind: law_enforcement\n", "", "kind", "5:5:"),
    ("no zone", "victim_services\n    zone: America/New_York\n", "victim_services\n", "zone", "2:5:"),
    ("zone", "zone: America/New_York", "zone: ^America/Riverton", "America/Riverton"),
    ("organisation twice", "  - organisation: riverton-pd\n", "  - organisation: ^haven-house\n", "haven-house"),
    ("covered without because", "    covered because: County Attorney opinion, 2026-02-10\n", "", "covered because", "5:5:"),
    ("covered otherwise", "covered: no\n", "covered: ^perhaps\n", "perhaps"),
    ("because of no day", "County Attorney opinion, 2026-02-10", "^County Attorney opinion", "day"),
    ("unknown fund", "VOCA 2025-10-01", "^VOKA 2025-10-01", "award"),
    ("award without an end", "VOCA 2025-10-01 2026-10-01", "^VOCA 2025-10-01", "award"),
    ("award that ends before it begins", "VOCA 2025-10-01 2026-10-01", "^VOCA 2026-10-01 2025-10-01", "ends"),
    ("person twice", "placements:\n",
     "  - person: ^p-017\n    employer: riverton-pd\n    roles:\n      - advocate\nplacements:\n", "p-017"),
    ("employer who is none", "    employer: haven-house\n    roles", "    employer: ^three-rivers\n    roles", "three-rivers"),
    ("unknown role", "      - advocate\n", "      - ^sheriff\n", "sheriff"),
    ("any role", "    role: advocate\n", "    role: ^any\n", "any"),
    ("placement of nobody", "person: p-017\n    employer: haven-house\n    host",
     "person: ^p-018\n    employer: haven-house\n    host", "p-018"),
    ("host who is none", "host: riverton-pd", "host: ^three-rivers", "three-rivers"),
    ("placement without training", "    training until: 2026-12-31\n", "", "training until", "18:5:"),
    ("a day that is none", "training until: 2026-12-31", "training until: ^2026-02-30", "2026-02-30"),
    ("awards that are empty", "    awards:\n      - VOCA 2025-10-01 2026-10-01\n", "    ^awards:\n", "awards"),
    ("flow list", "    roles:\n      - advocate\n", "    roles: ^[advocate]\n", "brackets"),
    ("second document", "people:\n", "^---\npeople:\n", "document"),
)


def marked(text, old, new, place=None):
    """The edited text, and where the refusal must point: the line and column of its mark, or the place given."""
    assert old in text
    edited = text.replace(old, new, 1)
    before, mark, _ = edited.partition("^")
    if mark:
        place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}:"
    return edited.replace("^", "", 1), place


def good(name):
    return (HERE / name).read_text()


def run(*command):
    return subprocess.run([tool.ACCORD, *command], stdin=subprocess.DEVNULL, capture_output=True, text=True)


def refused(made, place, word):
    """One line on standard error: where, what, and behind ";" what would be right; nothing else is done."""
    assert made.returncode == 1 and not made.stdout and made.stderr.count("\n") == 1, made
    _, found, said = made.stderr.partition(f"{place} ")
    what, _, remedy = said.partition("; ")
    assert found and word in said and remedy.strip(), made.stderr


def test_the_good_files_are_good():
    agreement, directory = HERE / "agreement.yaml", HERE / "directory.yaml"
    assert run("agreement", "fmt", agreement).returncode == 0
    assert run("decide", "--directory", directory, "--agreements", agreement).returncode == 0


@pytest.mark.parametrize("case", AGREEMENTS, ids=lambda case: case[0])
def test_a_wrong_agreement_is_refused(tmp_path, case):
    file = tmp_path / "agreement.yaml"
    text, place = marked(good("agreement.yaml"), *case[1:3], *case[4:])
    file.write_bytes(text.encode())
    refused(run("agreement", "fmt", file), f"{file}:{place}", case[3])


@pytest.mark.parametrize("case", DIRECTORIES, ids=lambda case: case[0])
def test_a_wrong_directory_is_refused(tmp_path, case):
    file = tmp_path / "directory.yaml"
    text, place = marked(good("directory.yaml"), *case[1:3], *case[4:])
    file.write_bytes(text.encode())
    refused(run("decide", "--directory", file, "--agreements", HERE / "agreement.yaml"), f"{file}:{place}", case[3])


@pytest.mark.parametrize("verb", (("decide",), ("agreement", "check")), ids=" ".join)
def test_a_share_of_which_the_floor_leaves_nothing_is_refused(tmp_path, verb):
    file = tmp_path / "agreement.yaml"
    text, place = marked(good("agreement.yaml"), '  - section: "3.1"', '  - ^section: "3.1"')
    file.write_text(text.replace("      - victim_name\n      - incident\n", "      - contact_secret\n"))
    rest = ["--agreements", file] if verb == ("decide",) else [file]
    refused(run(*verb, "--directory", HERE / "directory.yaml", *rest), f"{file}:{place}", "3.1")


def test_two_files_of_one_id_and_version_are_refused(tmp_path):
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(good("agreement.yaml"))
    made = run("decide", "--directory", HERE / "directory.yaml", "--agreements", tmp_path)
    refused(made, f"{tmp_path}/b.yaml:1:1:", "hybrid-riverton@3")
