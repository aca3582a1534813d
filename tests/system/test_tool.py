"""The tool from the outside: exit codes, files and their modes, and that a replay accounts for every line."""
import http.server
import json
import os
import pathlib
import shutil
import stat
import subprocess
import threading

import documents
import pytest
from house import ROOT, SERVICES

CONSORTIUM = ROOT / "tests" / "system" / "consortium.yaml"


def tool(house, *arguments, site=None):
    return subprocess.run([house.site.bin / "accord", *map(str, arguments)], capture_output=True, text=True, cwd=ROOT,
                          env={**os.environ, "ACCORD_SITE": str(site or house.folder)}, timeout=120)


VERBS = ("keygen", "key list", "key rotate", "key retire", "migrate", "directory load", "roster load", "token make", "token rotate", "token revoke", "token list", "org list", "org show", "staff list", "staff review", "staff disable", "staff enable", "staff emergency", "staff admit", "staff release",
         "feed replay", "feed generate", "feed drop", "triage test",
         "follow snapshot", "audit verify", "status")


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(house, verb):
    done = tool(house, *verb.split(), "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"Usage: accord {verb} ")
    assert "Example" in done.stdout and "Exit status" in done.stdout
    assert verb in tool(house, "--help").stdout


@pytest.mark.parametrize("arguments", [(), ("nothing",), ("keygen",), ("keygen", "a", "b"), ("keygen", "a", "--forse"),
                                       ("token", "make"), ("token", "rotate", "x"), ("token", "make", "--feed", "a", "--person", "b"),
                                       ("follow", "snapshot", "referral"), ("follow", "snapshot", "nobody", "intake"),
                                       ("token", "revoke", "x"), ("migrate",), ("feed",), ("feed", "generate", "--seed", "x"),
                                       ("feed", "generate", "--minutes", "0"), ("feed", "generate", "--minutes")])
def test_a_wrong_command_line_is_2(house, arguments):
    done = tool(house, *arguments)
    assert done.returncode == 2


def test_what_cannot_be_reached_is_3(house, tmp_path):
    assert tool(house, "migrate", "--admin", f"host={tmp_path} dbname=x").returncode == 3
    assert tool(house, "audit", "verify", "--database", f"host={tmp_path} dbname=x").returncode == 3
    (tmp_path / "accord.yaml").write_text(f"keys: {house.folder}/keys\npeers:\n  - gateway ipc://{tmp_path}/nobody\n")
    done = tool(house, "status", site=tmp_path)
    assert done.returncode == 3 and "could not reach" in done.stdout


def test_keygen_keeps_what_is_there(house, tmp_path):
    keys = tmp_path / "a" / "keys"
    assert tool(house, "keygen", keys).returncode == 0
    made = {p.name: p.read_text() for p in keys.iterdir() if p.is_file()}
    for path in filter(pathlib.Path.is_file, keys.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o644 if path.suffix == ".pub" else 0o600), path
    assert stat.S_IMODE(keys.stat().st_mode) == 0o700
    assert {f"{s}.key" for s in (*SERVICES, "accord")} <= set(made)
    assert {"gateway.idempotency"} <= set(made)
    secrets = (".key", ".pw", ".pub", ".idempotency")
    assert len({text for name, text in made.items() if name.endswith(secrets)}) == 23, "all differ"
    (keys / "intake.pub").unlink()
    (keys / "audit.pgpass").unlink()
    assert tool(house, "keygen", keys).returncode == 0
    assert {p.name: p.read_text() for p in keys.iterdir() if p.is_file()} == made
    (keys / "intake.key").unlink()
    refused = tool(house, "keygen", keys)
    assert refused.returncode == 1 and "intake.pub" in refused.stderr
    assert tool(house, "keygen", keys, "--force").returncode == 0
    again = {p.name: p.read_text() for p in keys.iterdir() if p.is_file()}
    assert set(again) == set(made) and all(again[name] != made[name] for name in made)


def test_keygen_makes_each_organisations_keys_once(house, tmp_path):
    keys = tmp_path / "keys"
    assert tool(house, "keygen", keys, "--organisation", "north-pd").returncode == 0
    assert tool(house, "keygen", keys, "--directory", CONSORTIUM).returncode == 0
    made = {p.relative_to(keys): p.read_text() for p in keys.glob("seal/*/*")}
    assert {p.name for p in made} >= {"north-pd.kek", "north-pd.index", "south-pd.kek", "_site.index"}
    assert len({text.split()[-1] for text in made.values()}) == len(made), "all differ"
    assert tool(house, "keygen", keys, "--directory", CONSORTIUM, "--force").returncode == 0
    assert {p.relative_to(keys): p.read_text() for p in keys.glob("seal/*/*")} == made, "what sealed something stays"
    shutil.rmtree(keys / "seal" / "audit")
    assert tool(house, "keygen", keys).returncode == 0
    assert {p.relative_to(keys) for p in keys.glob("seal/*/*")} == set(made), "a service that began to seal has keys of each that has some"
    for name in ("../north", "", ".x", "_other"):
        assert tool(house, "keygen", keys, "--organisation", name).returncode == 1, name


def test_status_of_a_whole_site(house):
    done = tool(house, "status", "--json")
    assert done.returncode == 0
    answer = json.loads(done.stdout)
    assert answer["well"] is True
    assert {copy["service"] for copy in answer["copies"]} == set(SERVICES)
    assert {copy["state"] for copy in answer["copies"]} <= {"ready", "writer", "standby"}
    assert all(copy["said"]["service"] == copy["service"] and not copy["wrong"] for copy in answer["copies"])
    gateway = next(copy["said"] for copy in answer["copies"] if copy["service"] == "gateway")
    assert gateway["certificateExpires"] > answer["at"] and gateway["keyMade"] <= answer["at"]


def test_a_roster_of_strangers_is_refused(house, tmp_path):
    path = tmp_path / "r.yaml"
    path.write_text("rosters:\n  - agency: north-pd\n    call back: +1 555 0100\n    ladder:\n      - stranger 5s\n")
    assert tool(house, "roster", "load", path, "--check").returncode == 0
    done = tool(house, "roster", "load", path)
    assert done.returncode == 1 and '"stranger"' in done.stderr


def expected(summary):
    """What the generator says should become of its lines."""
    counts = {}
    for line in summary.splitlines()[1:]:
        if line.startswith("of the"):
            break
        count, outcome = line.split()[0], line.split()[-1]
        counts[outcome] = counts.get(outcome, 0) + int(count)
    return counts


def replay(house, feed, path, *arguments, token=None):
    token_file = path.with_suffix(".token")
    token_file.write_text((token or house.token(feed=feed)) + "\n")
    return tool(house, "feed", "replay", "--map", house.folder / "feeds" / f"{feed}.yaml", "--token-file", token_file, "--json",
                *arguments, path)


def test_a_generated_day_becomes_what_it_says(house, feed, tmp_path):
    day = tmp_path / "day.jsonl"
    made = tool(house, "feed", "generate", "--seed", "5", "--incidents", "150", "--agency", "north-pd")
    assert made.returncode == 0
    day.write_text(made.stdout)
    done = replay(house, feed, day, "--batch", "37")
    assert done.returncode == 0, done.stderr
    summary, wanted = json.loads(done.stdout), expected(made.stderr)
    assert summary["lines"] == summary["of"] == made.stdout.count("\n")
    for outcome in ("accepted", "duplicate", "stale", "test"):
        assert summary[outcome] == wanted[outcome], outcome
    assert summary["reasons"] == {r: wanted[r] for r in ("unreadable", "no_id", "no_version", "not_an_incident")}
    # Nothing of it is new the second time; what is cut off has no hash to be known by.
    again = json.loads(replay(house, feed, day).stdout)
    assert again["lines"] == summary["lines"] and again["missing"] == 0


def test_rows_are_replayed_with_their_order(house, tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("Number,Type,Received,Updated,Beat,Street\n"
                    'R-1,Noise,2026-01-15T10:00:00Z,2026-01-15T10:00:00Z,B1,"Mill St, north"\n'
                    "R-1,Noise,2026-01-15T10:00:00Z,2026-01-15T10:10:00Z,B1,NA\n"
                    "R-1,Noise,2026-01-15T10:00:00Z,2026-01-15T10:05:00Z,B1,NA\n"
                    ",Noise,2026-01-15T10:00:00Z,2026-01-15T10:05:00Z,B1,NA\n"
                    'R-2,"open quote\n')
    done = replay(house, "north-rows", path, "--as-if-now")
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert (summary["lines"], summary["accepted"], summary["stale"], summary["quarantined"]) == (5, 2, 1, 2)
    assert summary["reasons"] == {"unreadable": 1, "no_id": 1}


@pytest.mark.parametrize("feed_name, first, line", [
    ("north-eido", "", lambda number: json.dumps(documents.eido(number, type="ALRU"))),
    ("north-rows", "Number,Type,Received,Updated\n", lambda number: f"{number},Noise,2026-01-15T10:00:00Z,2026-01-15T10:00:00Z")],
    ids=("documents", "rows"))
def test_a_replay_reads_standard_input(house, tmp_path, feed_name, first, line):
    text = first + "".join(line(documents.number()) + "\n" for _ in range(3))
    token = tmp_path / "feed.token"
    token.write_text(house.token(feed=feed_name))
    command = [house.site.bin / "accord", "feed", "replay", "--url", house.site.url, "--json", "--as-if-now",
               "--map", house.folder / "feeds" / f"{feed_name}.yaml", "--token-file", token, "-"]
    done = subprocess.run([str(c) for c in command], input=text, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert (summary["of"], summary["lines"], summary["accepted"]) == (3, 3, 3)
    empty = subprocess.run([str(c) for c in command], input="", capture_output=True, text=True, timeout=60)
    assert empty.returncode == 1 and '"-" is empty' in empty.stderr


def test_a_token_of_another_feed_is_refused(house, feed, tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_text("{}\n")
    done = replay(house, feed, path, token=house.token(feed="south-eido"))
    assert done.returncode == 1 and "may not post" in done.stderr


class Moody(http.server.BaseHTTPRequestHandler):
    """Takes every third post: the others it drops, or answers with 503."""
    protocol_version = "HTTP/1.1"
    posts = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.posts.append(body)
        if len(self.posts) % 3 == 1:
            self.connection.shutdown(2)
            self.close_connection = True
            return
        answer = json.dumps({"receipts": [{"outcome": "accepted"}] * body.count(b"\n")}).encode()
        self.send_response(503 if len(self.posts) % 3 == 2 else 202)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *arguments):
        pass


def test_a_replay_posts_again_until_it_is_taken(house, feed, tmp_path):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Moody)
    house.places.add(server.server_port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    path = tmp_path / "x.jsonl"
    path.write_text("".join(f'{{"n":{i}}}\n' for i in range(5)))
    try:
        done = replay(house, feed, path, "--batch", "2", "--url", f"http://127.0.0.1:{server.server_port}/", token="t")
    finally:
        server.shutdown()
        server.server_close()
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert (summary["lines"], summary["accepted"]) == (5, 5) and summary["repeated"] >= 3
    assert len(Moody.posts) == 9
    assert Moody.posts[0] == Moody.posts[1] == Moody.posts[2] == b'{"n":0}\n{"n":1}\n'
    gone = replay(house, feed, path, "--patience", "0", "--url", f"http://127.0.0.1:{server.server_port}", token="t")
    assert gone.returncode == 3
