"""A mail server of Debian's, started by a test on a port of 127.0.0.1 with a folder of its own, and ended by its process id.

What it does with the next mail is said by files in its folder: defer, deny, drop (ends the connection at DATA), hold (has the whole
mail and says nothing).
"""
import grp
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile

from accord_site import free_port, wait_until

PROGRAM = "/usr/sbin/exim4"
USER = "Debian-exim"        # of the package's; root keeps its rights to itself
FAULTS = ("defer", "deny", "drop", "hold")
CONFIG = """
primary_hostname = relay.example
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
pid_file_path = {folder}/pid
daemon_smtp_ports = {port}
local_interfaces = 127.0.0.1
deliver_drop_privilege
keep_environment =
hosts_treat_as_local =
qualify_domain = relay.example
rfc1413_query_timeout = 0s
host_lookup =
tls_advertise_hosts = {offered}
tls_certificate = {certificate}
tls_privatekey = {key}
acl_smtp_rcpt = rcpt
acl_smtp_predata = predata
acl_smtp_data = data
begin acl
rcpt:
  defer condition = ${{if exists{{{folder}/defer}}}}
        message = not now
  deny condition = ${{if exists{{{folder}/deny}}}}
       message = not here
  accept
predata:
  drop condition = ${{if exists{{{folder}/drop}}}}
  accept
data:
  accept condition = ${{if exists{{{folder}/hold}}}}
         control = no_delay_flush
         delay = 1h
  accept
begin routers
all:
  driver = accept
  transport = kept
begin transports
kept:
  driver = appendfile
  directory = {folder}/mail
  maildir_format
  envelope_to_add
  create_directory
begin retry
* * F,1h,1m
"""


class Exim:
    def __init__(self, authority, port=None, tls=True):
        """authority: who signs its certificate. tls: it offers that at all."""
        self.port, self.process = port or free_port(), None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-exim-"))
        certificate, key = authority.issue("relay", "127.0.0.1")
        for path in (certificate, key):
            shutil.copy(path, self.folder)
        self.config = self.folder / "exim.conf"
        self.config.write_text(CONFIG.format(folder=self.folder, port=self.port, offered="*" if tls else "", key=self.folder / key.name,
                                             certificate=self.folder / certificate.name))
        self.config.chmod(0o644)
        (self.folder / key.name).chmod(0o640)
        self._is_for_its_user()

    def _is_for_its_user(self):
        if os.geteuid() != 0:
            return
        user, group = pwd.getpwnam(USER).pw_uid, grp.getgrnam(USER).gr_gid
        for path in (self.folder, *self.folder.iterdir()):
            os.chown(path, user, group)

    @staticmethod
    def why_not():
        """Why there can be none on this machine; None when there can."""
        return None if pathlib.Path(PROGRAM).exists() else f"{PROGRAM} is not installed"

    # --- life ---
    def start(self):
        command = [PROGRAM, "-C", str(self.config), "-bdf"]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", *command]
        with open(self.folder / "out", "ab") as out:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd="/")
        wait_until("exim to listen", self._listens)
        return self

    def _listens(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"exim ended with {self.process.returncode}:\n{self.said()}")
        log = self.folder / "mainlog"
        return log.exists() and f"daemon started: pid={self.process.pid}," in log.read_text()

    def said(self):
        return "\n".join(path.read_text(errors="replace") for path in (self.folder / "out", self.folder / "mainlog", self.folder / "paniclog")
                         if path.exists())

    def _children(self):
        path = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return list(map(int, path.read_text().split()))

    def break_off(self):
        """Ends those that speak with somebody now, in the middle of what they say."""
        for child in self._children():
            os.kill(child, signal.SIGKILL)

    def stop(self):
        if self.process is not None:
            self.break_off()
            self.process.kill()
            self.process.wait()
            self.process = None

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- what it does ---
    def will(self, fault=None):
        """From now on this, or what a server should."""
        for one in FAULTS:
            (self.folder / one).unlink(missing_ok=True)
        if fault:
            (self.folder / fault).touch()

    def holds(self):
        """How many mails it has whole, and says nothing of."""
        return len(list((self.folder / "spool" / "input").glob("*-D")))

    def mails(self, holding=""):
        """The bytes of each that it delivered, in no order."""
        found = [path.read_bytes() for path in (self.folder / "mail" / "new").glob("*")]
        return [mail for mail in found if holding.encode() in mail]
