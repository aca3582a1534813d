"""The sample configuration: every key of every program, each explained, none unknown, and all of it good as it stands."""
import os
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
SERVICES = ("gateway", "intake", "referral", "notification", "audit")
PROGRAMS = (*SERVICES, "watch")


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    folder = tmp_path_factory.mktemp("samples")
    subprocess.run([ROOT / "deploy/etc/samples", BIN.parent, folder], check=True)
    return folder


def keys(text):
    """Each key with what stands right above it; a commented one too."""
    return {key: why for why, key in re.findall(r"((?:^# .*\n)*)^#?([a-z][a-z ]*):", text, flags=re.M)}


def dump(service):
    return subprocess.run([BIN / f"accord-{service}", "--dump", "config"], capture_output=True, text=True, check=True).stdout


def check(service, path):
    return subprocess.run([BIN / f"accord-{service}", "--config", path, "--check"], capture_output=True, text=True)


@pytest.mark.parametrize("service", PROGRAMS)
def test_no_key_is_missing_and_none_is_unknown(samples, service):
    known, shown = keys(dump(service)), keys((samples / f"{service}.yaml").read_text())
    assert list(shown) == list(known)
    assert all(why.strip() for why in shown.values()), [key for key, why in shown.items() if not why.strip()]


@pytest.mark.parametrize("service", PROGRAMS)
def test_it_is_good_as_it_stands_and_with_every_default_written_out(samples, service, tmp_path):
    sample = (samples / f"{service}.yaml").read_text().replace("/etc/accord/watch/", f"{tmp_path}/")
    (tmp_path / "canary.token").touch(mode=0o600)
    (tmp_path / "canary.token").write_text("accord_token\n")       # the watch reads its secrets to check them
    shutil.copy(ROOT / "deploy/watch/on-call.yaml", tmp_path)
    (tmp_path / "sample.yaml").write_text(sample)
    done = check(service, tmp_path / "sample.yaml")
    assert done.returncode == 0, done.stderr
    (tmp_path / "written.yaml").write_text(re.sub(r"^#([a-z][a-z ]*: \S)", r"\1", sample, flags=re.M))
    done = check(service, tmp_path / "written.yaml")
    assert done.returncode == 0, done.stderr


def test_a_value_of_no_key_stops_the_sample(tmp_path):
    (tmp_path / "values.yaml").write_text("listen: here\nlissten: there\n")
    done = subprocess.run([ROOT / "deploy/etc/sample", BIN / "accord-audit", tmp_path / "values.yaml"], capture_output=True, text=True)
    assert done.returncode != 0 and "lissten" in done.stderr


def test_the_tools_own_file_has_its_keys_and_no_others(samples):
    source = (ROOT / "services/accord/site.c").read_text()
    known = re.findall(r'\{\{"([a-z][a-z ]*)", YAML_', source)
    shown = keys((samples / "accord.yaml").read_text())
    assert sorted(shown) == sorted(known) and all(why.strip() for why in shown.values())


@pytest.mark.parametrize("service", SERVICES)
def test_no_secret_stands_in_it(samples, service):
    """Secrets come from files: a connection string of a sample names one."""
    text = (samples / f"{service}.yaml").read_text()
    assert "password=" not in text
    assert all("passfile=/etc/accord/keys/" in line for line in re.findall(r"^database.*$", text, flags=re.M))
