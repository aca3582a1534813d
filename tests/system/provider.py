"""A real provider of OpenID Connect (tests/oidc) in a process of its own, and a browser that signs in with it."""
import fcntl
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

import pytest
import requests

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "oidc"
INSTALLED = ROOT / "build" / "oidc"
sys.path.insert(0, str(ROOT / "deploy" / "site"))
from accord_site import free_port, wait_until  # noqa: E402

TWO = "urn:test:two"        # what the provider says of somebody who has shown two factors


def install():
    """The packages of package-lock.json, once; a machine where they cannot be had has no such tests."""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    with open(INSTALLED / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        wanted, marker = (HERE / "package-lock.json").read_text(), INSTALLED / "installed"
        if marker.exists() and marker.read_text() == wanted:
            return
        if shutil.which("npm") is None:
            pytest.skip("npm is not here: no provider to sign in with")
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, INSTALLED)
        done = subprocess.run(["npm", "ci", "--no-fund", "--no-audit", "--ignore-scripts", "--loglevel=error"], cwd=INSTALLED,
                              capture_output=True, text=True)
        if done.returncode != 0:
            pytest.skip("the provider's packages cannot be had: " + done.stderr.strip().splitlines()[-1])
        marker.write_text(wanted)


class Provider:
    """One provider; start() again after stop() is the same one, which has forgotten everybody."""

    def __init__(self, folder, authority, clients, **more):
        """more: of its configuration, over what is the same for all."""
        install()
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.issuer = f"https://127.0.0.1:{self.port}"
        self.ca = authority.certificate
        for path in authority.issue("provider", "127.0.0.1"):
            shutil.copy(path, self.folder)
        (self.folder / "provider.json").write_text(json.dumps({"clients": clients, **more}))
        self.child = None

    def start(self):
        with open(self.folder / "provider.log", "ab") as log:
            self.child = subprocess.Popen(["node", HERE / "provider.mjs", self.folder, str(self.port)], cwd=INSTALLED, stdin=subprocess.DEVNULL,
                                          stdout=log, stderr=log, env={**os.environ, "NODE_EXTRA_CA_CERTS": str(self.ca)})
        wait_until("the provider to listen", self._listens, timeout=60)
        return self

    def _listens(self):
        assert self.child.poll() is None, (self.folder / "provider.log").read_text()
        try:
            return requests.get(self.issuer + "/jwks", verify=self.ca, timeout=10).ok
        except requests.ConnectionError:
            return False

    def stop(self):
        if self.child is not None:
            self.child.terminate()
            self.child.wait(timeout=30)
            self.child = None

    def rotate(self):
        """New keys; those before are gone."""
        assert requests.get(self.issuer + "/test/rotate", verify=self.ca, timeout=30).ok

    def logout_token(self, client, subject, number):
        """Signed by it, as it sends them by itself."""
        asked = {"client": client, "subject": subject, "number": number}
        return requests.get(self.issuer + "/test/logout-token", params=asked, verify=self.ca, timeout=30).text


class Browser:
    """Goes where it is sent, keeps cookies, and fills in the provider's form."""

    def __init__(self, ca):
        self.http = requests.Session()
        self.http.verify = str(ca)
        self.http.trust_env = False

    def get(self, url, **more):
        return self.http.get(url, allow_redirects=False, timeout=60, **more)

    def post(self, url, **more):
        return self.http.post(url, allow_redirects=False, timeout=60, **more)

    def prove(self, url, subject, acr=TWO, amr=("pwd", "otp"), **more):
        """From the provider's address, as it was given, to the one that it sends back to."""
        answer = self.get(url)
        while answer.status_code in (302, 303):
            target = urllib.parse.urljoin(url, answer.headers["location"])
            if "/interaction/" in target:
                answer = self.post(target, data={"subject": subject, "acr": acr, "amr": list(amr), **more})
            elif not target.startswith(url.split("/", 3)[0] + "//" + url.split("/", 3)[2]):
                return target
            else:
                answer = self.get(target)
        raise AssertionError(f"the provider answered {answer.status_code}: {answer.text[:500]}")

    def leave(self, url):
        """Signs out at the provider, which asks whether it is meant."""
        form = self.get(url).text
        xsrf = re.search(r'name="xsrf" value="([^"]+)"', form).group(1)
        return self.post(re.search(r'action="([^"]+)"', form).group(1), data={"xsrf": xsrf, "logout": "yes"})
