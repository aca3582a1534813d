"""What may leave by each route of the gateway, said once more and by itself: of what record each answer is, or why it can hold nothing of
a client. What stands in neither half may not leave at all."""
import dataclasses
import re


@dataclasses.dataclass
class Line:
    how: str            # the Auditor's method for it
    list: str = ""      # the member that a page has them under
    kind: str = ""      # the message of a record, or of the whole; "": of a client, in parts; of what says nothing: no contract's
    why: str = ""       # it can say nothing of a client
    also: tuple = ()    # classes of what one is told by whom the list has
    incident: str = ""  # the message instead, where the decision was by incident records


def one(kind):
    return Line("records", "", kind)


def page(name, kind):
    return Line("records", name, kind)


CLIENTS = page("clients", "")
DECIDED = {
    "GET /v1/incidents": page("incidents", "IncidentRecord"),
    "GET /v1/incidents/{id}": one("IncidentRecord"),
    "GET /v1/callouts": page("callouts", "CalloutRecord"),
    "GET /v1/callouts/{id}": one("CalloutRecord"),
    "POST /v1/callouts/{id}/{move}": one("CalloutRecord"),
    "GET /v1/rosters": page("rosters", "RosterRecord"),
    "GET /v1/rosters/{organisation}": one("RosterRecord"),
    "GET /v1/rosters/{organisation}/gaps": one("RosterRecord"),
    "GET /v1/tasks": page("tasks", "TaskRecord"),
    "GET /v1/tasks/{id}": one("TaskRecord"),
    "GET /v1/tasks/{id}/replies": Line("written"),
    "GET /v1/referrals": page("exchanges", "ExchangeRecord"),
    "GET /v1/referrals/{id}": one("ExchangeRecord"),
    "GET /v1/handoffs": page("exchanges", "ExchangeRecord"),
    "GET /v1/handoffs/{id}": one("ExchangeRecord"),
    "GET /v1/handoffs/{id}/preview": Line("packet"),
    "GET /v1/handoffs/{id}/packet": Line("packet"),
    "GET /v1/handoffs/{id}/file": Line("packet_file"),
    "GET /v1/handoffs/{id}/contact": Line("packet"),
    "GET /v1/referrals/{id}/body": Line("packet"),
    "GET /v1/events": Line("stream"),
    "GET /v1/clients": CLIENTS,
    "GET /v1/clients/{id}": one(""),
    "POST /v1/clients/search": CLIENTS,
    "GET /v1/clients/{id}/duplicates": CLIENTS,
    "GET /v1/clients/{id}/links": CLIENTS,
    "GET /v1/custody-links/missing": Line("records", "clients", also=("notice_registration",)),
    "GET /v1/clients/{id}/conflicts": one("ConflictRecord"),
    "GET /v1/clients/{id}/burden": one("BurdenRecord"),
    "GET /v1/clients/{id}/transfer": one("TransferRecord"),
    "POST /v1/clients/{id}/words": one("WordCheck"),
    "POST /v1/clients/{id}/contact-check": one("ContactCheck"),
    "GET /v1/clients/{id}/custody-links": one("CustodyLinkRecord"),
    "GET /v1/clients/{id}/notices": one("NoticeRecord"),
    "GET /v1/clients/{id}/retention": one("RetentionRecord"),
    "GET /v1/retention/clients": page("retentions", "RetentionRecord"),
    "GET /v1/retention/destructions/{id}": one("DestructionRecord"),
    "GET /v1/clients/{id}/releases": page("releases", "ReleaseRecord"),
    "GET /v1/releases": page("releases", "ReleaseRecord"),
    "GET /v1/releases/{id}/paper": Line("paper"),
    "GET /v1/revocations": Line("revoked"),
    "GET /v1/bases/{id}/record": Line("taken"),
    "GET /v1/endings": page("endings", "EndingRecord"),
    "GET /v1/clients/{id}/accounting": Line("accounted", "accounting", "AccountingEntry"),
    "GET /v1/accounting": Line("accounted", "accounting", "AccountingEntry"),
    # To whom incident records are open and service records are not, by those.
    "GET /v1/breaches/{id}/affected": Line("bare", "affected", "BreachAffected", incident="BreachAffectedIncident"),
}


# What a hand-off's packet says, by the class of each member of a section.
_PERSON = {"nc:PersonName": "victim_name", "nc:PersonAlternateName": "victim_name", "accord:VictimRole": "victim_role",
           "accord:MinorStatus": "minor_status", "accord:Guardian": "guardian", "accord:Designee": "designee",
           "nc:PersonPrimaryLanguage": "language_access", "accord:InterpreterNeeded": "language_access", "accord:AccessNeed": "access_needs"}
PACKET = {
    "nc:Incident": dict.fromkeys(("nc:ActivityIdentification", "nc:ActivityCategoryText", "accord:Tier", "nc:ActivityDate"), "incident"),
    "j:Victim": _PERSON | {"accord:OfficerContact": "officer_contact", "accord:OfficerRiskScreen": "officer_risk_screen"},
    "accord:ServiceRecord": _PERSON | {
        "accord:SafeContactRules": "safe_contact", "accord:SafeContactStanding": "safe_contact", "nc:ContactInformation": "service_contact",
        "nc:ContactMailingAddress": "substitute_address", "accord:ImmediateConcern": "immediate_concern",
        "accord:RightElected": "rights_election", "accord:RightsElectedDate": "rights_election",
        "accord:RegisteredWithVINE": "notice_registration", "accord:CompensationClaimStatus": "compensation_status",
        "accord:RestitutionDocumentsExist": "restitution_status", "accord:LeadAdvocate": "lead_advocate", "accord:Advisement": "advisement"},
    "accord:RecordNumbers": {"accord:RecordNumber": "notice_registration"},
}


def quiet(why, kind="", page=""):
    return Line("quiet", page, kind, why)


WRITTEN = quiet("the id that she named, ids of what she wrote, and who is to be told of it", "ClientKept")
ACCOUNT = quiet("staff, and when they were in", "StaffAccounts")
AGREEMENT = quiet("what agencies agreed, and no client's", "AgreementStanding")
HELD = quiet("of a run of notices: its event, and which of the staff said what", "HeldRun")
BREACH = quiet("which breach, and how it stands", "BreachKept")
IN = quiet("what she proves herself by from now on", "LoggedOn")
OUT = quiet("how her own account stands", "AccountStanding")
EXCHANGE = quiet("which record of her own organisation's, and where it stands", "ExchangeKept")
SILENT = {
    "GET /v1/log/checkpoint": quiet("how long the log is, a root and a signature"),
    "GET /v1/log/keys": quiet("public keys of the site's log"),
    "GET /v1/log/tile/{tile}": quiet("hashes of the log's tree"),
    "GET /v1/disclosures/{id}/receipt": quiet("a fact of ids, codes and times as the log has it, which cannot be changed, and hashes", "EntryProof"),
    "POST /v1/feeds/{feed}/events": quiet("receipts for documents, to who sent them", "DocumentsKept"),
    "POST /v1/feeds/{feed}/signed": quiet("receipts for documents, to who signed them", "DocumentsKept"),
    "POST /v1/tasks/{id}/{move}": quiet("the id that she named"),
    "POST /v1/referrals": EXCHANGE,
    "POST /v1/referrals/{id}/{move}": EXCHANGE,
    "POST /v1/handoffs": EXCHANGE,
    "POST /v1/handoffs/{id}/{move}": EXCHANGE,
    "POST /v1/handoffs/{id}/receipt": quiet("which hand-off, and how it stands", "PacketSigned"),
    "POST /v1/clients": WRITTEN,
    "POST /v1/callouts": quiet("the id of the call-out that she asked for, and whether it ran already", "CalloutAsked"),
    "POST /v1/rosters/{organisation}/changes": quiet("the id of what she said of a roster", "RosterChangeKept"),
    "POST /v1/rosters/{organisation}/swaps": quiet("the id of what she proposed, and how it stands", "RosterSwapKept"),
    "POST /v1/rosters/{organisation}/swaps/{id}/{move}": quiet("the id that she named, and how it stands", "RosterSwapKept"),
    "POST /v1/clients/{id}/actions": WRITTEN,
    "POST /v1/clients/{id}/advisements": WRITTEN,
    "POST /v1/clients/{id}/record": WRITTEN,
    "POST /v1/clients/{id}/links": WRITTEN,
    "POST /v1/clients/{id}/conflicts": WRITTEN,
    "POST /v1/clients/{id}/recusals": WRITTEN,
    "POST /v1/clients/{id}/lead": WRITTEN,
    "GET /v1/cost-periods": quiet("quarters of a shared unit, of nobody", "CostPeriods"),
    "GET /v1/cost-periods/{id}": Line("stated", "", "CostPeriodShown", "a quarter's statement, of nobody"),
    "POST /v1/cost-periods": quiet("where a quarter stands", "CostStands"),
    "POST /v1/cost-periods/{id}/{move}": quiet("where a quarter stands", "CostStands"),
    "GET /v1/service-units": quiet("counts of a quarter, of nobody, and none below eleven", "ServiceUnitsCounted"),
    "POST /v1/clients/{id}/transfer": WRITTEN,
    "POST /v1/clients/{id}/transfer/{move}": WRITTEN,
    "POST /v1/clients/{id}/tasks": WRITTEN,
    "POST /v1/clients/{id}/brady-pointers": WRITTEN,
    "POST /v1/clients/{id}/encounters": WRITTEN,
    "POST /v1/clients/{id}/contact": WRITTEN,
    "POST /v1/clients/{id}/safe-contact": WRITTEN,
    "POST /v1/clients/{id}/secrets": WRITTEN,
    "POST /v1/clients/{id}/verify": WRITTEN,
    "POST /v1/clients/{id}/freeze": WRITTEN,
    "POST /v1/clients/{id}/contact-events": WRITTEN,
    "POST /v1/clients/{id}/custody-links": WRITTEN,
    "DELETE /v1/clients/{id}/custody-links/{link}": WRITTEN,
    "POST /v1/clients/{id}/notices": WRITTEN,
    "POST /v1/clients/{id}/closing": WRITTEN,
    "POST /v1/clients/{id}/holds": WRITTEN,
    "POST /v1/clients/{id}/holds/lift": WRITTEN,
    "POST /v1/custody-events": quiet("the event's id, to who reported it", "CustodyTaken"),
    "POST /v1/clients/{id}/releases": quiet("the id of what she granted", "ReleaseKept"),
    "POST /v1/releases/{id}/paper": quiet("the id that she named", "ReleaseKept"),
    "POST /v1/releases/{id}/revoke": quiet("the id that she named", "ReleaseKept"),
    "POST /v1/bases": quiet("the id of what she opened", "BasisKept"),
    "POST /v1/bases/{id}/countersign": quiet("the id that she named", "BasisKept"),
    "POST /v1/retention/schedules": quiet("how long whose records are kept", "RetentionSchedule"),
    "GET /v1/retention/schedule": quiet("how long whose records are kept", "RetentionSchedule"),
    "POST /v1/retention/destructions": quiet("the id of what was proposed, and its digest", "DestructionKept"),
    "POST /v1/retention/destructions/{id}/approve": quiet("the id that she named, and its digest", "DestructionKept"),
    "GET /v1/notices/held": quiet("runs of notices by event, and nobody's", "HeldRuns"),
    "POST /v1/notices/held/{id}/release": HELD,
    "POST /v1/notices/held/{id}/recall": HELD,
    "POST /v1/notices/{id}/take-back": quiet("the notice that she named, and who of the staff said so first", "NoticeDoubt"),
    "POST /v1/breaches": BREACH,
    "GET /v1/breaches": quiet("breaches with their clocks; whom they are about is another route's", "BreachRecord", "breaches"),
    "GET /v1/breaches/{id}": quiet("a breach with its clocks; whom it is about is another route's", "BreachRecord"),
    "GET /v1/breaches/{id}/notice": quiet("a draft without a word of anybody's case"),
    "POST /v1/breaches/{id}/report": BREACH,
    "POST /v1/breaches/{id}/close": BREACH,
    "GET /v1/agreements": quiet("what agencies agreed, and no client's", "Agreements"),
    "POST /v1/agreements": AGREEMENT,
    "GET /v1/agreements/{agreement}/{version}": AGREEMENT,
    "POST /v1/agreements/{agreement}/{version}/{act}": AGREEMENT,
    "GET /v1/accounts": ACCOUNT,
    "POST /v1/accounts/{person}/review": ACCOUNT,
    "POST /v1/accounts/{person}/disable": ACCOUNT,
    "POST /v1/accounts/{person}/enable": ACCOUNT,
    "POST /v1/accounts/{person}/release": OUT,
    "GET /v1/programmes": quiet("what organisations offer, as the directory says it", "Programmes"),
    "GET /v1/session": quiet("in whose name she acts", "Acting"),
    "POST /v1/session": quiet("in whose name she acts", "Acting"),
    "GET /v1/logon/providers": quiet("where people may sign in"),
    "GET /v1/logon/with/{provider}": quiet("the way to a provider, before anybody is known"),
    "GET /v1/logon/with/{provider}/return": quiet("a page that says she is in"),
    "POST /v1/logon/with/{provider}/logout": quiet("that it is over"),
    "POST /v1/logon/with/{provider}/logoff": quiet("that it is over, and where she goes on"),
    "GET /v1/banner": quiet("one text for everybody", "UseBanner"),
    "POST /v1/logon": IN,
    "POST /v1/logon/first": quiet("of her own authenticator", "Authenticator"),
    "POST /v1/logon/confirm": IN,
    "POST /v1/logon/recover": IN,
    "POST /v1/logoff": OUT,
    "POST /v1/logoff/everywhere": OUT,
    "POST /v1/password": OUT,
    "GET /v1/tallies": quiet("counts of a demonstration"),
    "POST /v1/providers/{channel}/status": quiet("nothing at all"),
    "POST /v1/providers/{channel}/inbound": quiet("nothing at all"),
    "GET /p/{token}": quiet("two buttons, whatever it is about"),
    "POST /p/{token}/{verb}": quiet("that it is known"),
    "GET /healthz": quiet("whether the process is alive"),
    "GET /readyz": quiet("whether the site can serve"),
    "GET /metrics": quiet("counts of the services"),
    "GET /openapi.json": quiet("the description, one for everybody"),
}
LINES = DECIDED | SILENT

# --- refusals -------------------------------------------------------------------------------------------------------------
CODES = {400: {"invalid"}, 401: {"unauthenticated"}, 403: {"denied"}, 404: {"not_found"}, 409: {"conflict"}, 412: {"stale"}, 413: {"too_large"},
         422: {"mismatch"}, 429: {"limited"}, 500: {"internal"}, 503: {"unavailable", "not_writer"}, 504: {"timeout"}}
MEMBERS = {"type", "title", "status", "code", "detail"}
# Refused with a page, to a browser; and with what is not ready.
PAGES = {"GET /p/{token}", "POST /p/{token}/{verb}", "GET /v1/logon/with/{provider}", "GET /v1/logon/with/{provider}/return"}
READY = "GET /readyz"
# What libmicrohttpd answers by itself, before we see a request: sentences of its own, now and then behind its head twice.
LIBRARY = re.compile(rb"(HTTP/1\.1 \d{3} [A-Za-z ]+\r\nDate: [\w,: ]+\r\nConnection: close\r\nContent-Length: \d+\r\n\r\n){1,2}"
                     rb"<html><head><title>Request[a-zA-Z ]+</title></head><body>[a-zA-Z ]+(<b>Content-Length</b> header)?[a-zA-Z ]*\.</body></html>")


def _pattern(path):
    """A tile's name has slashes."""
    return re.compile("/".join(".+" if part == "{tile}" else "[^/]+" if part.startswith("{") else re.escape(part) for part in path.split("/")))


def _exact(line):
    """Of two that fit, the one with fewer blanks is served."""
    return line.count("{")


_ways = [(line.split(" ")[0], _pattern(line.split(" ")[1]), line) for line in sorted(LINES, key=_exact)]


def line_of(method, path):
    """The route of a request, as it is written above; None: there is none."""
    method = "GET" if method == "HEAD" else method
    return next((line for verb, pattern, line in _ways if verb == method and pattern.fullmatch(path)), None)


# --- providers ------------------------------------------------------------------------------------------------------------
# What they are asked besides to send a message: that the words of one be taken away, whether they are gone, who answers.
EMPTY = (("POST", r"/2010-04-01/Accounts/\w+/Messages/\w+\.json", b"Body="), ("GET", r"/2010-04-01/Accounts/\w+/Messages/\w+\.json", b""),
         ("GET", r"/2010-04-01/Accounts/\w+/IncomingPhoneNumbers\.json", b""))
