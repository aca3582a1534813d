"""docker-compose.yml and the container file: what they promise, read by docker-compose itself. No engine is needed."""
import os
import pathlib
import re
import shutil
import subprocess

import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
FOLDER = ROOT / "deploy" / "container"
SERVICES = ("gateway", "intake", "referral", "notification", "audit")


@pytest.fixture(scope="module")
def compose():
    if not shutil.which("docker-compose"):
        pytest.skip("docker-compose is not installed: make deps")
    done = subprocess.run(["docker-compose", "-f", ROOT / "docker-compose.yml", "--profile", "tool", "config"], capture_output=True,
                          text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return yaml.safe_load(done.stdout)


def secrets(service):
    return {secret["source"] if isinstance(secret, dict) else secret for secret in service.get("secrets", [])}


def test_nothing_has_a_right_is_root_or_can_be_written(compose):
    for name, service in compose["services"].items():
        assert service["user"] == "7100:7100", name
        assert service["read_only"] is True and service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert not service.get("privileged") and not service.get("cap_add") and service["pids_limit"], name
        assert service["ulimits"]["core"] == 0, name


def test_every_image_is_made_here_from_debian(compose):
    for name, service in compose["services"].items():
        assert service["build"]["dockerfile"] == "deploy/container/Containerfile", name
    made = re.findall(r"^FROM (\S+) AS (\S+)$", (FOLDER / "Containerfile").read_text(), flags=re.M)
    targets = {target for _, target in made}
    assert {base for base, _ in made} - targets == {"debian:bookworm-slim"}
    assert {service["build"]["target"] for service in compose["services"].values()} <= targets
    version = re.search(r'^#define ACCORD_VERSION "(.*)"$', (ROOT / "common/service.h").read_text(), flags=re.M)[1]
    assert {service["image"].split(":")[1] for service in compose["services"].values()} == {version}


def test_a_secret_has_the_readers_that_it_is_for(compose):
    for name, service in compose["services"].items():
        for secret in secrets(service):
            if secret.endswith(".pub"):
                continue
            expected = "migrate" if secret.endswith(".pw") else secret.split(".")[0]
            assert name == expected, f"{name} has {secret}"
        mounted = [v if isinstance(v, str) else f"{v['source']}:{v['target']}" for v in service.get("volumes", [])]
        for volume in mounted:
            assert "/keys" not in volume or name in ("keygen", "accord") or f"/seal/{name}:" in volume, (name, volume)


def test_a_service_has_every_secret_that_its_configuration_names(compose):
    for name in SERVICES:
        service = compose["services"][name]
        text = (FOLDER / "etc" / f"{name}.yaml").read_text()
        named = set(re.findall(r"/run/secrets/([a-z.]+)", text))
        peers = {line.split()[1] for line in text.splitlines() if line.startswith("  - ")}
        assert secrets(service) == named | {f"{name}.key"} | {f"{peer}.pub" for peer in peers | {name}}, name
        assert service["healthcheck"]["test"][-1] == ("site" if name == "gateway" else name)
        assert service["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}


def test_who_seals_has_its_keys(compose):
    source = (ROOT / "services/accord/key_files.c").read_text()
    for name in re.findall(r'"([a-z]+)"', re.search(r"key_services\[\] = \{(.*?)\}", source, flags=re.S)[1]):
        assert any(f"/seal/{name}" in str(volume) for volume in compose["services"][name]["volumes"]), name


def test_one_network_one_open_port_and_a_database_without_any(compose):
    assert list(compose["networks"]) == ["accord"]
    assert [name for name, service in compose["services"].items() if service.get("ports")] == ["gateway"]
    assert all("127.0.0.1" in str(port) for port in compose["services"]["gateway"]["ports"])
    assert compose["services"]["database"]["network_mode"] == "none"


@pytest.mark.parametrize("name", SERVICES)
def test_the_containers_configuration_is_good(name):
    done = subprocess.run([BIN / f"accord-{name}", "--config", FOLDER / "etc" / f"{name}.yaml", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_migrations_of_every_service_are_in_the_image():
    copied = set(re.findall(r"^COPY (\S+/schema) /usr/share/accord/\1$", (FOLDER / "Containerfile").read_text(), flags=re.M))
    there = {str(path.relative_to(ROOT)) for path in [ROOT / "common/schema", *ROOT.glob("services/*/schema")]}
    assert copied == there


def test_the_image_has_the_libraries_of_the_programs():
    """What the programs are linked with, by the packages of this machine."""
    build = ROOT / "build" / "bin"
    wanted = set()
    for program in build.iterdir():
        listed = subprocess.run(["objdump", "-p", program], capture_output=True, text=True, check=True).stdout
        wanted |= set(re.findall(r"NEEDED\s+(\S+)", listed))
    packages = set()
    for library in wanted:
        found = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True).stdout
        packages |= {line.split(":")[0] for line in found.splitlines()} - {"libc6", "libc6-i386", "libc6-x32", "libgcc-s1"}
    text = (FOLDER / "Containerfile").read_text()
    assert not [package for package in packages if not re.search(rf"\s{re.escape(package)}\s", text)], packages
