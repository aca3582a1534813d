"""Documents as dispatch systems send them: EIDO with all that must never be kept, and rows of a table."""
import datetime
import itertools
import json
import secrets
import zoneinfo

AGENCY = "north-pd.example"
ZONE = zoneinfo.ZoneInfo("America/New_York")
_serial = itertools.count(1)
AREAS = ["NORTH", "NORTH7"] + [f"A{n:04}" for n in range(1, 500)]      # what the maps of the tests list
_areas = iter(AREAS[2:])


def now(seconds=0.0):
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)


def stamp(when):
    return when.astimezone(datetime.timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")


def number(agency=AGENCY):
    return f"urn:emergency:uid:incidentid:{secrets.token_hex(5)}{next(_serial)}:{agency}"


def area():
    """A dispatch area that no other test has, by which its pages are found."""
    return next(_areas)


def eido(number, *, area="NORTH", type="DVA", status="Active", updated=None, agency=AGENCY, **more):
    """One snapshot of an incident. updated: an instant, or seconds from now."""
    updated = updated if isinstance(updated, datetime.datetime) else now(updated or 0)
    prologue = {"lastUpdateTimeStamp": stamp(updated), "updatedByAgencyReference": {"$ref": agency}}
    incident = {"$id": number + ":i", **prologue, "incidentTypeCommonRegistryText": type,
                "incidentStatusCommonRegistryText": [status], "beatOrDispatchGroupText": area,
                "internalIncidentId": number[-12:]}
    document = {"$id": number, **prologue, "eidoVersion": "1.0", "issuingElementIdentification": "cad1." + agency,
                "agencyComponent": [{"$id": agency, **prologue, "agencyRoleDescriptionRegistryText": ["Dispatching"],
                                     "agencyType": ["Police"]}],
                "incidentComponent": incident}
    incident.update(more.pop("incident", {}))
    document.update(more)
    return document


def call(number, *, area="NORTH", type="Domestic", created=None, closed=None, changed=None, units="", more=""):
    """One file of a CallExport: instants, written as wall time of the feed's zone."""
    wall = lambda when: when.astimezone(ZONE).replace(tzinfo=None).isoformat()
    time = lambda name, when: f"<{name}>{wall(when)}</{name}>" if when else f'<{name} i:nil="true"/>'
    return ("\ufeff" + '<?xml version="1.0" encoding="utf-8"?>'
            '<Call xmlns="http://www.newworldsystems.com/Aegis/CAD/Peripheral/CallExport/2011/02"'
            ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><AgencyContexts><AgencyContext><AgencyType>Police</AgencyType>'
            f"<CallType>{type}</CallType><Priority>1 - Police High</Priority></AgencyContext></AgencyContexts>"
            f"<AssignedUnits>{units}</AssignedUnits><CallId>{number}</CallId><CallNumber>163</CallNumber>"
            + time("CloseDateTime", closed) + f"<ClosedFlag>{str(bool(closed)).lower()}</ClosedFlag>"
            + time("CreateDateTime", created or now()) + f"<Location><PoliceBeat>{area}</PoliceBeat></Location>"
            + f"<Narratives><Narrative>{time('CreateDateTime', changed)}</Narrative></Narratives>{more}</Call>").encode()


def lines(documents):
    """JSON Lines of documents, each a dict or the very bytes."""
    return b"\n".join(d if isinstance(d, bytes) else json.dumps(d).encode() for d in documents) + b"\n"
