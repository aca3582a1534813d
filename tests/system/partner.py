"""A system of an organisation in a process of its own: it hears what it is told and verifies it by itself (Standard Webhooks).

usage: partner.py FOLDER SECRET; it listens on a port of 127.0.0.1 that it writes to FOLDER/port, answers each with the first line of
FOLDER/answers, which it takes away (else 204), and appends what it heard to FOLDER/heard, a JSON a line. "hold" answers nothing for ever,
"drop" has it, and ends the connection."""
import base64
import fcntl
import hashlib
import hmac
import http.server
import json
import pathlib
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "deploy" / "site"))


def is_good(secret, headers, body, now):
    """As the standard says it: the id, the second and the body, with dots between, under the key that the secret holds."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    text = b".".join((headers["webhook-id"].encode(), headers["webhook-timestamp"].encode(), body))
    made = "v1," + base64.b64encode(hmac.digest(key, text, hashlib.sha256)).decode()
    fresh = abs(int(headers["webhook-timestamp"]) - now) < 300
    return fresh and any(hmac.compare_digest(made, one) for one in headers["webhook-signature"].split(" "))


class Hearing(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self):
        with open(self.server.folder / "answers", "a+") as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            f.seek(0)
            lines = f.read().splitlines()
            f.seek(0)
            f.truncate()
            f.write("".join(line + "\n" for line in lines[1:]))
        return lines[0] if lines else "204"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        answer = self._answer()
        heard = {"path": self.path, "headers": {k.lower(): v for k, v in self.headers.items()}, "body": body.decode(), "answer": answer}
        heard["good"] = is_good(self.server.secret, heard["headers"], body, time.time())
        with self.server.lock, open(self.server.folder / "heard", "a") as f:
            f.write(json.dumps(heard) + "\n")
        if answer == "hold":
            threading.Event().wait()
        if answer == "drop":
            self.close_connection = True
            return
        self.send_response(int(answer))
        if answer == "302":
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *unused):
        pass


class Partner:
    """The same, seen from a test."""

    def __init__(self, folder, secret):
        self.folder, self.secret, self.process, self.port = pathlib.Path(folder), secret, None, 0
        self.folder.mkdir(parents=True, exist_ok=True)

    def start(self):
        from accord_site import wait_until
        port = self.folder / "port"
        port.unlink(missing_ok=True)
        self.process = subprocess.Popen([sys.executable, __file__, self.folder, self.secret, str(self.port)])
        wait_until("the partner's port", lambda: port.exists() and port.read_text().strip())
        self.port = int(port.read_text())
        return self

    def stop(self):
        self.process.kill()
        self.process.wait()

    def will(self, *answers):
        with open(self.folder / "answers", "a") as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            f.write("".join(answer + "\n" for answer in answers))

    def heard(self, object=None):
        path = self.folder / "heard"
        lines = path.read_text().splitlines() if path.exists() else []
        return [h for h in map(json.loads, lines) if object is None or json.loads(h["body"])["data"]["id"] == str(object)]


if __name__ == "__main__":
    place = pathlib.Path(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[3])), Hearing)
    server.daemon_threads = True
    server.folder, server.secret, server.lock = place, sys.argv[2], threading.Lock()
    (place / "port.new").write_text(str(server.server_address[1]))
    (place / "port.new").rename(place / "port")
    server.serve_forever()
