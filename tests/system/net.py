"""A network that can be cut: a namespace with one link to this machine's own, and addresses nobody else has."""
import contextlib
import ipaddress
import os
import shutil
import subprocess


def ip(*words):
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


class Net:
    """Processes started with prefix() live inside and reach `outside` over the link, until it is cut."""

    def __init__(self):
        pid = os.getpid()
        self.name, self.link = f"accord-{pid}", f"accord{pid}"
        self.range = ipaddress.ip_network(((10 << 24) + pid % 2**22 * 4, 30))
        self.outside, self.inside = map(str, self.range.hosts())

    @staticmethod
    def why_not():
        """Why there can be none on this machine; None when there can."""
        if os.geteuid() != 0:
            return "network namespaces need root"
        if shutil.which("ip") is None or shutil.which("nsenter") is None:
            return "ip or nsenter is not installed"
        trial = subprocess.run(["ip", "netns", "add", f"accord-try-{os.getpid()}"], capture_output=True, text=True)
        if trial.returncode == 0:
            ip("netns", "del", f"accord-try-{os.getpid()}")
        return trial.stderr.strip() or None

    def __enter__(self):
        ip("netns", "add", self.name)
        try:
            ip("link", "add", self.link, "type", "veth", "peer", "name", "eth0", "netns", self.name)
            ip("addr", "add", f"{self.outside}/30", "dev", self.link)
            ip("link", "set", self.link, "up")
            ip("-n", self.name, "link", "set", "lo", "up")
            ip("-n", self.name, "addr", "add", f"{self.inside}/30", "dev", "eth0")
            self.mend()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *unused):
        with contextlib.suppress(subprocess.CalledProcessError):
            ip("netns", "del", self.name)       # and the link with it

    def prefix(self):
        """What a command is begun with to run inside; its process stays the same."""
        return ["nsenter", f"--net=/run/netns/{self.name}"]

    def cut(self):
        ip("-n", self.name, "link", "set", "eth0", "down")

    def mend(self):
        ip("-n", self.name, "link", "set", "eth0", "up")
