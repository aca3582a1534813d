"""A provider of messages in a process of its own: takes them over HTTP, and misbehaves as it is told.

usage: carrier.py FOLDER; it listens on a port of 127.0.0.1 that it writes to FOLDER/port, answers each request as the first line of
FOLDER/answers says whose word is in its body, and takes that line away (else it takes the message), and appends what it was asked to FOLDER/asked, a JSON a line."""
import fcntl
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "deploy" / "site"))


class Provider(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self, body):
        """What to do with this one: take, drop (it has it, and says nothing), hold (nothing for ever),
        wait (takes it when it is told to go on), or a status."""
        path = self.server.folder / "answers"
        with open(path, "a+") as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            f.seek(0)
            lines = f.read().splitlines()
            mine = next((line for line in lines if line.split()[0] in body), None)
            if mine is None:
                return "take"
            lines.remove(mine)
            f.seek(0)
            f.truncate()
            f.write("".join(line + "\n" for line in lines))
        return mine.split()[1]

    @staticmethod
    def _first(go):
        """Of several that wait only one goes on."""
        try:
            go.unlink()
        except FileNotFoundError:
            return False
        return True

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        answer = self._answer(body)
        with self.server.lock:
            self.server.count += 1
            number = f"SM{os.getpid()}x{self.server.count}"
        asked = {"path": self.path, "headers": dict(self.headers), "body": body, "answer": answer, "number": number}
        with open(self.server.folder / "asked", "a") as f:
            f.write(json.dumps(asked) + "\n")
        if answer == "hold":
            threading.Event().wait()
        if answer == "wait":
            go = self.server.folder / "go"
            while not self._first(go):
                threading.Event().wait(0.02)
            answer = "take"
        if answer == "drop":
            self.close_connection = True
            return
        status = 201 if answer == "take" else int(answer)
        text = json.dumps({"sid": number, "message": {"id": number}} if status == 201 else {"code": 1}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        """What it keeps of a message, and who answers whoever writes there."""
        text = json.dumps({"body": "", "incoming_phone_numbers": [{"sms_url": ""}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *unused):
        pass


class Carrier:
    """The same, seen from a test."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.process = None
        self.port = 0

    def start(self):
        from accord_site import wait_until
        port = self.folder / "port"
        port.unlink(missing_ok=True)
        self.process = subprocess.Popen([sys.executable, __file__, self.folder, str(self.port)])
        wait_until("the provider's port", lambda: port.exists() and port.read_text().strip())
        self.port = int(port.read_text())
        return self

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def will(self, word, *answers):
        """What it does with the next ones that hold the word."""
        with open(self.folder / "answers", "a") as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            f.write("".join(f"{word} {answer}\n" for answer in answers))

    def go_on(self, count=1):
        """So many of those that wait."""
        from accord_site import wait_until
        go = self.folder / "go"
        for _ in range(count):
            wait_until("the one before to go on", lambda: not go.exists())
            go.touch()

    def asked(self, *words):
        """Requests in whose body all of these are."""
        path = self.folder / "asked"
        lines = path.read_text().splitlines() if path.exists() else []
        found = [json.loads(line) for line in lines]
        return [a for a in found if all(w in urllib.parse.unquote_plus(a["body"]) for w in words)]


if __name__ == "__main__":
    place = pathlib.Path(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Provider)
    server.daemon_threads = True
    server.folder, server.lock, server.count = place, threading.Lock(), 0
    (place / "port.new").write_text(str(server.server_address[1]))
    (place / "port.new").rename(place / "port")
    server.serve_forever()
