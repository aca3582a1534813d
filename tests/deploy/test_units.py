"""The systemd units: systemd itself finds nothing wrong with them, and little exposed."""
import os
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
UNITS = ROOT / "deploy" / "systemd"
SERVICES = ("gateway", "intake", "referral", "notification", "audit")
NAMES = sorted(path.name for path in UNITS.glob("*.service"))
WORST = 2.0         # systemd-analyze's exposure, of 10
INNER = [f"accord-{s}{at}.service" for s in ("intake", "referral", "audit") for at in ("", "@")]

pytestmark = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed: make deps")


@pytest.fixture(scope="module")
def units(tmp_path_factory):
    """The units with commands that are there, so that systemd can look at them on any machine."""
    folder = tmp_path_factory.mktemp("units")
    shutil.copytree(UNITS, folder, dirs_exist_ok=True)
    for path in folder.glob("*.service"):
        path.write_text(re.sub(r"^ExecStart=/usr/s?bin/", f"ExecStart={ROOT}/build/bin/", path.read_text(), flags=re.M))
    return folder


def analyze(units, *arguments):
    return subprocess.run(["systemd-analyze", "--no-pager", *map(str, arguments)], capture_output=True, text=True,
                          env={**os.environ, "SYSTEMD_UNIT_PATH": f"{units}:/lib/systemd/system"})


def test_systemd_finds_nothing_wrong(units):
    done = analyze(units, "verify", *units.glob("*.service"), *units.glob("*.target"))
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_little_is_exposed(units, name):
    done = analyze(units, "security", "--offline=true", units / name)
    score = re.search(r"Overall exposure level for \S+ ([0-9.]+)", done.stdout)
    assert score, done.stdout + done.stderr
    print(name, score[1])
    assert float(score[1]) <= (1.0 if name in INNER else WORST), done.stdout


def settings(name):
    """What systemd would use: the unit, then the drop-ins in the order of their file names."""
    stem = name.split("@")[0].removesuffix(".service")
    parts = [UNITS / name, *sorted([*UNITS.glob("accord-.service.d/*.conf"), *UNITS.glob(f"{stem}.service.d/*.conf")],
                                   key=lambda path: path.name)]
    found = {}
    for part in parts:
        for key, value in re.findall(r"^([A-Za-z]+)=(.*)$", part.read_text(), flags=re.M):
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("copy", ("", "@"))
def test_every_service_comes_back_has_its_own_user_and_leaves_no_core(service, copy):
    says = settings(f"accord-{service}{copy}.service")
    assert says["User"] == [f"accord-{service}"] and says["Group"] == ["accord"]
    assert says["Type"] == ["notify"] and says["WatchdogSec"] == ["30s"]
    assert says["Restart"] == ["always"] and says["StartLimitIntervalSec"] == ["0"], "it would stay down"
    assert says["LimitCORE"] == ["0"] and says["MemoryMax"] and says["PartOf"] == ["accord.target"]
    assert says["ReadWritePaths"] == [f"/run/accord/{service}"]


@pytest.mark.parametrize("service", ("intake", "referral", "audit"))
@pytest.mark.parametrize("copy", ("", "@"))
def test_who_speaks_to_the_site_only_has_no_network(service, copy):
    """Feed parsers are in one of them: whatever gets in there has no way out but the sockets in /run."""
    says = settings(f"accord-{service}{copy}.service")
    assert says["PrivateNetwork"] == ["yes"] and says["IPAddressDeny"] == ["any"] and "IPAddressAllow" not in says
    assert says["RestrictAddressFamilies"][-1] == "AF_UNIX" and says["NoNewPrivileges"] == ["yes"]
    assert says["CapabilityBoundingSet"] == [""] and says["RestrictNamespaces"] == ["yes"]


@pytest.mark.parametrize("copy", ("", "@"))
def test_the_note_of_the_log_has_a_folder_of_its_own_outside_of_the_database(copy):
    says = settings(f"accord-audit{copy}.service")
    folder, = says["StateDirectory"]
    assert says["StateDirectoryMode"] == ["0700"]
    assert f"noted: /var/lib/{folder}/noted\n" in (ROOT / "deploy/etc/accord/audit.yaml").read_text()
    container = (ROOT / "deploy/container/etc/audit.yaml").read_text()
    assert f"noted: /var/lib/{folder}/noted\n" in container
    assert f"noted:/var/lib/{folder}\n" in (ROOT / "docker-compose.yml").read_text()


def test_the_target_wants_every_service_and_package_and_units_agree():
    wanted = re.search(r"^Wants=(.*)$", (UNITS / "accord.target").read_text(), flags=re.M)[1].split()
    assert wanted == [f"accord-{s}.service" for s in SERVICES]
    users = (ROOT / "deploy" / "deb" / "sysusers.conf").read_text()
    folders = (ROOT / "deploy" / "deb" / "tmpfiles.conf").read_text()
    for service in SERVICES:
        assert re.search(rf"^u accord-{service} -:accord ", users, flags=re.M)
        assert re.search(rf"^d /run/accord/{service} 0750 accord-{service} accord ", folders, flags=re.M)


def test_the_watch_shares_nothing_with_what_it_watches():
    says = settings("accord-watch.service")
    assert says["Group"][-1] == "accord-watch" and "PartOf" not in says and says["WantedBy"] == ["multi-user.target"]
    assert says["Restart"] == ["always"] and says["StartLimitIntervalSec"] == ["0"]
    assert says["Type"] == ["notify"] and says["WatchdogSec"] == ["30s"]


def test_a_migration_leaves_the_databases_shared_memory_alone():
    """It runs as the database's user: with RemoveIPC PostgreSQL would take no connection after it."""
    says = settings("accord-migrate.service")
    assert says["User"] == ["postgres"] and says["RemoveIPC"][-1] == "no" and says["Restart"][-1] == "no"


def test_a_migration_gets_every_password():
    roles = re.findall(r'"(accord_[a-z_]+)"', (ROOT / "services" / "accord" / "roles.c").read_text())
    loaded = [value.split(":")[0] for value in settings("accord-migrate.service")["LoadCredential"]]
    assert sorted(loaded) == sorted(f"{role}.pw" for role in roles)
