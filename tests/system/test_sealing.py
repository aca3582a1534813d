"""Sealed columns: nothing legible in a dump, keys that change while pages go out, and one organisation's key that is gone."""
import base64
import pathlib
import re
import subprocess

import documents
from house import PG_BIN, SERVICES, wait_until


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
    for service in SERVICES:
        pid = house.site.processes[service].pid
        limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
        assert re.search(r"^Max core file size +0 +0 ", limits, flags=re.M), service
        # What belongs to a process that may not be dumped belongs to root, whoever runs it.
        assert pathlib.Path(f"/proc/{pid}/mem").stat().st_uid == 0


def test_rotation_while_pages_go_out(house, feed):
    """Every data key comes under the new version by itself; then the old one may go, and pages still do."""
    paged(house, feed)
    before = listed(house, "notification", "aid-house")
    version = rotate(house, "aid-house")
    refused = house.site.accord("key", "retire", "aid-house", version, check=False)
    assert refused.returncode == 1, "the newest stays"
    paged(house, feed)
    wait_until("every data key to be under the new version",
               lambda: listed(house, "notification", "aid-house") == [version, before[0], version], timeout=60)
    assert house.site.accord("key", "retire", "aid-house", before[0]).returncode == 0
    wait_until("the old version to be gone", lambda: listed(house, "notification", "aid-house") == [version] * 3)
    assert not re.search(rf"^{before[0]} ", keys(house, "notification", "aid-house").read_text(), flags=re.M)
    house.restart("notification")
    paged(house, feed)
