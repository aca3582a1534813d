"""What is sent: rows and documents, and who sends them."""
import datetime
import http.client
import json
import subprocess
import threading
import time
import zoneinfo


def call_time(at):
    """As Burlington writes it: the UTC reading is the wall time (see deploy/feeds/burlington.yaml)."""
    offset = datetime.datetime.fromtimestamp(at, zoneinfo.ZoneInfo("America/New_York")).utcoffset().total_seconds()
    return time.strftime("%Y-%m-%dT%H:%M:%S-05:00", time.gmtime(at + offset - 5 * 3600))


def row_documents(count, prefix):
    """Rows of Burlington's shape, about 450 bytes each, three per cent of them tier 0."""
    now = time.time()
    for n in range(count):
        kind = "Sexual Assault" if n % 33 == 7 else ("Welfare Check", "DUI", "Traffic", "Noise", "Theft")[n % 5]
        yield json.dumps({"incident_number": f"{prefix}{n:07d}", "call_type": kind, "call_type_group": "Public Service",
                          "call_time": call_time(now - n % 300), "Street": "Main St", "call_origin": "911", "mental_health": "0", "drug_related": "0",
                          "dv_related": "0", "alcohol_related": "0", "Area": "E", "AreaName": "SouthEnd",
                          "Latitude": "44.475410548309", "Longitude": "-73.1971131641151", "Hour": "1 am", "DayOfWeek": "Saturday",
                          "WARD": "8", "DISTRICT": "East", "priority": "Priority 2", "Month": "January", "year": "2022"}).encode()


def generated(site, incidents, seed, agency, pad):
    done = subprocess.run([site.bin / "accord", "feed", "generate", "--seed", str(seed), "--incidents", str(incidents), "--agency",
                           agency, "--now", *(["--pad"] if pad else [])], capture_output=True, check=True)
    return [line for line in done.stdout.splitlines() if line]


class Sender(threading.Thread):
    """Posts bodies one after another over one connection; sends again whatever was not answered with success."""

    def __init__(self, site, feed, token, bodies):
        super().__init__()
        self.site, self.path, self.token, self.bodies = site, f"/v1/feeds/{feed}/events", token, bodies
        self.retries = 0

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.site.http_port, timeout=60)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/x-ndjson"}
        for body in self.bodies:
            while True:
                connection.request("POST", self.path, body, headers)
                answer = connection.getresponse()
                answer.read()
                if answer.status in (200, 202):
                    break
                if answer.status != 503:
                    raise RuntimeError(f"{self.path} answered {answer.status}")
                self.retries += 1
                time.sleep(0.02)


def send(site, feed, documents, lines, senders=4):
    """Sends them all, so many in a POST; how often one was told to come again."""
    bodies = [b"\n".join(documents[i:i + lines]) for i in range(0, len(documents), lines)]
    token = site.token(feed=feed)
    crowd = [Sender(site, feed, token, bodies[i::senders]) for i in range(senders)]
    for sender in crowd:
        sender.start()
    for sender in crowd:
        sender.join()
    return sum(sender.retries for sender in crowd)
