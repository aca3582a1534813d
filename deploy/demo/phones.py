#!/usr/bin/env python3
"""The demonstration's telephones: a provider of text messages that takes each one over HTTP and appends it to texts.jsonl."""
import argparse
import http.server
import json
import pathlib
import threading
import time


class Provider(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            number = f"T{time.time_ns()}"
            self.server.texts.write(json.dumps({"at": time.time(), "number": number} | said) + "\n")
        text = json.dumps({"message": {"id": number}}).encode()
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *unused):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--folder", type=pathlib.Path, required=True, help="texts.jsonl is written here")
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", options.port), Provider)
    server.daemon_threads, server.lock = True, threading.Lock()
    server.texts = open(options.folder / "texts.jsonl", "a", buffering=1)
    print("taking texts", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
