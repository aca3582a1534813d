"""XML drops: a folder beside the dispatch system, its files posted each once, whoever is killed when."""
import http.client
import http.server
import os
import signal
import subprocess
import threading

import documents
import pytest
from house import ROOT, wait_until

FEED = "north-drops"


class Between(http.server.ThreadingHTTPServer):
    """Stands between the tool and a gateway: passes on, is away, or kills who posts, before or behind the commit."""
    daemon_threads = True

    def __init__(self, house):
        super().__init__(("127.0.0.1", 0), Passing)
        self.gateway, self.plan, self.victim, self.seen = house.site.http_ports[0], [], None, []
        self.url = f"http://127.0.0.1:{self.server_port}"
        house.places.add(self.server_port)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def next(self):
        return self.plan.pop(0) if self.plan else "pass"

    def kill(self):
        self.victim.send_signal(signal.SIGKILL)
        self.victim.wait(30)


class Passing(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        what = self.server.next()
        self.close_connection = what.startswith("kill")
        if what == "kill before":
            self.server.kill()
            return
        status, answer = (503, b"") if what == "away" else self._pass_on(body)
        self.server.seen.append(status)
        if what == "kill behind" and status in (200, 202):
            self.server.kill()
            return
        self.send_response(status)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def _pass_on(self, body):
        link = http.client.HTTPConnection("127.0.0.1", self.server.gateway, timeout=60)
        link.request("POST", self.path, body, {k: self.headers[k] for k in ("Content-Type", "Authorization")})
        answer = link.getresponse()
        taken = answer.status, answer.read()
        link.close()
        return taken

    def log_message(self, *arguments):
        pass


class Drops:
    """A folder, and the process that watches it."""

    def __init__(self, house, folder, between):
        self.house, self.folder, self.between = house, folder, between
        self.process, self.starts = None, 0
        self.token = folder.parent / "token"
        self.token.write_text(house.token(feed=FEED))
        self.said = folder.parent / "said"

    def start(self, *more, token=None):
        if token:
            self.token.write_text(token)
        self.starts += 1
        with self.said.open("a") as said:
            self.process = subprocess.Popen(
                [self.house.site.bin / "accord", "feed", "drop", "--feed", FEED, "--token-file", self.token, "--url", self.between.url,
                 *more, self.folder], stderr=said, cwd=ROOT, env={**os.environ, "ACCORD_SITE": str(self.house.folder)})
        self.between.victim = self.process
        return self

    def put(self, name, text):
        """As a careful sender does: under another name first."""
        part = self.folder / (name + ".part")
        part.write_bytes(text)
        part.rename(self.folder / name)

    def files(self, where="."):
        return sorted(p.name for p in (self.folder / where).glob("*.xml*"))

    def gone(self):
        """True once nothing waits; a process that was killed is started again."""
        if self.process.poll() is not None:
            self.start()
        return not list(self.folder.glob("*.xml"))

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(60)


@pytest.fixture
def drops(house, tmp_path):
    folder, between = tmp_path / "export", Between(house)
    folder.mkdir()
    drops = Drops(house, folder, between)
    yield drops
    if drops.process:
        drops.end()
    between.shutdown()
    between.server_close()


def kept(house, number):
    return house.one("select count(*) from intake.document where incident = %s", house.incident(number))


def number():
    return "C-" + documents.number()[-40:]


def test_a_file_becomes_an_incident_and_a_page(house, drops):
    area, call = documents.area(), number()
    began = documents.now(-60)
    drops.start()
    drops.put("163_1.xml", documents.call(call, area=area, created=began))
    wait_until("a page", lambda: len(house.pager.pages(area)) == 1, timeout=60)
    drops.put("163_2.xml", documents.call(call, area=area, created=began, closed=documents.now(-5)))
    wait_until("both to be done", lambda: drops.files("done") == ["163_1.xml", "163_2.xml"], timeout=60)
    assert drops.files() == drops.files("refused") == [] and kept(house, call) == 2
    assert drops.end() == 0
    house.settle()
    assert sum(b"Nothing is left to do" not in page.raw for page in house.pager.pages(area)) == 1


def test_an_older_file_behind_a_newer_one_reopens_nothing(house, drops):
    """FEEDS 3.4, row 1."""
    area, call, began = documents.area(), number(), documents.now(-60)
    drops.start()
    drops.put("163_2.xml", documents.call(call, area=area, type="Noise", created=began, closed=documents.now(-5)))
    wait_until("the newer one", lambda: drops.files("done") == ["163_2.xml"], timeout=60)
    status = "select status from intake.incident where incident = %s"
    closed = house.one(status, house.incident(call))
    drops.put("163_1.xml", documents.call(call, area=area, type="Noise", created=began))
    wait_until("the older one", lambda: drops.files("done") == ["163_1.xml", "163_2.xml"], timeout=60)
    assert house.one(status, house.incident(call)) == closed and kept(house, call) == 2


def test_junk_stays_and_what_is_half_written_waits(house, drops):
    """FEEDS 3.4, row 20."""
    area, call = documents.area(), number()
    text = documents.call(call, area=area, type="Noise")
    junk = [".163.xml", "163_1~20260509-101112.xml", "163_1.xml.tmp", "163_1.part", "notes.txt"]
    for name in junk:
        (drops.folder / name).write_bytes(text)
    (drops.folder / "link.xml").symlink_to("/etc/passwd")
    half = drops.folder / "163_1.xml"
    half.write_bytes(text[:-20])
    drops.put("163_0.xml", documents.call(number(), area=area, type="Noise"))
    drops.start()
    wait_until("the other file", lambda: drops.files("done") == ["163_0.xml"], timeout=60)
    assert half.exists() and len(drops.between.seen) == 1
    with half.open("ab") as rest:
        rest.write(text[-20:])
    wait_until("the rest of it", lambda: drops.files("done") == ["163_0.xml", "163_1.xml"], timeout=60)
    assert drops.end() == 0
    assert kept(house, call) == 1 and len(drops.between.seen) == 2
    assert all((drops.folder / name).exists() for name in [*junk, "link.xml"]) and not drops.files("refused")


def test_what_is_kept_apart_is_refused_with_its_reason(house, drops):
    """Also when the answer was lost and the next one says: a duplicate."""
    drops.between.plan = ["kill behind"]
    drops.start()
    for name, text in (("1.xml", documents.call(number()).replace(b"<Call ", b"<!DOCTYPE Call><Call ")),
                       ("2.xml", documents.call("")), ("3.xml", b"<alert/>")):
        drops.put(name, text)
    wait_until("all to be refused", lambda: drops.gone() and len(drops.files("refused")) == 6, timeout=90)
    assert drops.starts == 2 and not drops.files("done")
    reasons = {n: (drops.folder / "refused" / f"{n}.xml.reason").read_text() for n in "123"}
    assert reasons == {"1": "kept apart: unreadable\n", "2": "kept apart: no_id\n", "3": "kept apart: not_an_incident\n"}


def test_nothing_is_lost_or_doubled_by_kills(house, drops):
    """kill -9, each time either before the post arrived or between its commit and the move."""
    area, calls = documents.area(), [number() for _ in range(4)]
    texts = [documents.call(call, area=area, type="Noise", created=documents.now(-300), changed=documents.now(-200 + version))
             for version in range(4) for call in calls]
    drops.between.plan = ["kill before", "kill behind", "pass"] * 6
    drops.start()
    for i, text in enumerate(texts):
        drops.put(f"163_{i:03}.xml", text)
    wait_until("all to be done", drops.gone, timeout=240)
    assert drops.end() == 0
    assert drops.starts >= 12
    assert [(drops.folder / "done" / f"163_{i:03}.xml").read_bytes() for i in range(16)] == texts
    assert len(drops.files("done")) == 16 and not drops.files("refused")
    assert [kept(house, call) for call in calls] == [4, 4, 4, 4]
    assert drops.between.seen.count(200) >= 5      # what had been committed was posted again


def test_files_wait_while_nobody_takes_them(house, drops):
    call = number()
    drops.between.plan = ["away"] * 4
    drops.put("1.xml", documents.call(call, type="Noise"))
    drops.start()
    wait_until("the file to be taken", lambda: drops.files("done") == ["1.xml"], timeout=120)
    assert drops.between.seen.count(503) == 4 and kept(house, call) == 1


def test_once_and_what_it_says(house, drops):
    assert drops.start("--once").process.wait(60) == 0
    drops.put("1.xml", documents.call(number(), type="Noise"))
    assert drops.start("--once", token="accord_" + "0" * 64).process.wait(60) == 1
    assert drops.files() == ["1.xml"] and not drops.files("done")
    other = drops.start(token=house.token(feed=FEED)).process
    wait_until("the file to be taken", lambda: drops.files("done") == ["1.xml"], timeout=60)
    assert drops.start("--once").process.wait(60) == 1 and "another one is at work" in drops.said.read_text()
    other.terminate()
    assert other.wait(60) == 0
