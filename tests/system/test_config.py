"""Configuration: every complaint names file, line and column and what to do; the sample of --dump config is a good one."""
import pathlib
import re
import subprocess

import pytest
from house import ROOT, SERVICES


def run(house, service, *arguments):
    return subprocess.run([house.site.bin / f"accord-{service}", *map(str, arguments)], capture_output=True, text=True)


@pytest.mark.parametrize("service", SERVICES)
def test_the_sites_own_configuration_is_good(house, service):
    done = run(house, service, "--config", house.folder / f"{service}.yaml", "--check")
    assert done.returncode == 0, done.stderr


def broken(lines):
    """What can be wrong with a file, and words that the complaint must hold."""
    yield "unknown key", [*lines, "lissten: here"], "lissten"
    yield "key twice", [*lines, lines[0]], "listen"
    yield "required key missing", lines[1:], "listen"
    yield "no number", [*lines, "max batch: many"], '"max batch": bad value "many"; write a whole number, between 1'
    yield "out of range", [*lines, "max batch: 0"], '"max batch": bad value "0"; write a whole number, between 1'
    yield "no yes or no", [line if not line.startswith("demo:") else "demo: perhaps" for line in lines], '"demo": bad value "perhaps"'
    yield "no such word", [*lines, "log level: loud"], '"log level": bad value "loud"'
    yield "not YAML", [*lines, "a: [b"], ""
    yield "a list where a text belongs", ["listen:", "  - a", *lines[1:]], '"listen": a list stands here'
    yield "a tab", [*lines, "\tlog level: info"], ""


@pytest.mark.parametrize("service", SERVICES)
def test_complaints_name_file_line_and_column(house, service, tmp_path):
    good = (house.folder / f"{service}.yaml").read_text().splitlines()
    for what, lines, word in broken(good):
        path = tmp_path / f"{service}.yaml"
        path.write_text("\n".join(lines) + "\n")
        done = run(house, service, "--config", path, "--check")
        assert done.returncode == 2, (what, done.stdout, done.stderr)
        assert re.search(rf"{re.escape(str(path))}:\d+:\d+: ", done.stderr), (what, done.stderr)
        assert word in done.stderr, (what, done.stderr)


@pytest.mark.parametrize("service", SERVICES)
def test_a_file_that_is_not_there_and_a_bad_command_line(house, service, tmp_path):
    gone = run(house, service, "--config", tmp_path / "gone.yaml", "--check")
    assert gone.returncode == 2 and "gone.yaml" in gone.stderr
    assert run(house, service).returncode == 2
    assert run(house, service, "--nonsense").returncode == 2
    assert run(house, service, "--dump", "nonsense").returncode == 2
    assert run(house, service, "--help").returncode == 0


@pytest.mark.parametrize("service", SERVICES)
def test_the_sample_names_every_key_once(house, service):
    sample = run(house, service, "--dump", "config").stdout
    keys = re.findall(r"^#? ?([a-z][a-z ]*):", sample, flags=re.M)
    assert {"listen", "keys", "database", "database read", "log level"} <= set(keys)


def blocks(text):
    """Each key's lines: its own and those of the list below it."""
    return {found[1]: found[0] for found in re.finditer(r"^([a-z][a-z ]*):.*\n(?: .*\n)*", text, flags=re.M)}


@pytest.mark.parametrize("service", SERVICES)
def test_the_sample_is_good_once_the_required_keys_are_filled_in(house, service, tmp_path):
    sample = run(house, service, "--dump", "config").stdout
    empty = re.findall(r"^([a-z][a-z ]*):$", sample, flags=re.M)
    assert "listen" in empty
    path = tmp_path / f"{service}.yaml"
    path.write_text(sample)
    refused = run(house, service, "--config", path, "--check")
    assert refused.returncode == 2 and f"{path}:" in refused.stderr
    ours = blocks((house.folder / f"{service}.yaml").read_text())
    for key in empty:
        sample = re.sub(rf"^{key}:\n", lambda _, k=key: ours[k], sample, flags=re.M)
    path.write_text(sample)
    done = run(house, service, "--config", path, "--check")
    assert done.returncode == 0, done.stderr


def statements(text):
    """Name to parameter types and rows, of what stands in queries/ or came from --dump sql."""
    return {found[1]: (found[2].split(), found[3]) for found in
            re.finditer(r"^-- name: (\w+)\n-- params:(.*)\n-- rows: (\S+)$", text, flags=re.M)}


@pytest.mark.parametrize("service", SERVICES)
def test_the_dump_of_sql_says_types_and_rows_of_every_statement(house, service):
    """The kit's own among them."""
    dumped = run(house, service, "--dump", "sql").stdout
    queries = [*ROOT.glob("common/queries/*.sql"), *(ROOT / "services" / service / "queries").glob("*.sql")]
    written = {}
    for path in queries:
        written |= statements(path.read_text())
    assert "kit_begin" in written
    assert statements(dumped) == written


def test_a_secret_that_others_may_read_is_refused(house, tmp_path):
    """A key file with loose rights stops the service before it opens anything."""
    keys = tmp_path / "keys"
    keys.mkdir()
    for path in filter(pathlib.Path.is_file, (house.folder / "keys").iterdir()):
        (keys / path.name).write_bytes(path.read_bytes())
        (keys / path.name).chmod(0o600)
    (keys / "audit.key").chmod(0o644)
    text = (house.folder / "audit.yaml").read_text().replace(str(house.folder / "keys"), str(keys))
    (tmp_path / "audit.yaml").write_text(text.replace("audit.bus", "other.bus", 1))
    done = run(house, "audit", "--config", tmp_path / "audit.yaml")
    assert done.returncode != 0 and "audit.key" in done.stderr


def test_a_feed_map_that_is_wrong_stops_intake_with_its_place(house, tmp_path):
    feeds = tmp_path / "feeds"
    feeds.mkdir()
    (feeds / "bad.yaml").write_text("feed: bad\nformat: eido\norganisation: north-pd\nzone: Nowhere/Land\n")
    text = (house.folder / "intake.yaml").read_text().replace(str(house.folder / "feeds"), str(feeds))
    (tmp_path / "intake.yaml").write_text(text.replace("intake.bus", "other.bus", 1))
    done = run(house, "intake", "--config", tmp_path / "intake.yaml")
    assert done.returncode != 0
    assert re.search(r"bad\.yaml:\d+:\d+: ", done.stderr), done.stderr
