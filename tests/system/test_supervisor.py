"""What a service tells systemd: that it is up, that its loop turns, that it ends."""
import os
import re
import signal
import socket
import subprocess

from house import wait_until


def test_a_standby_is_up_its_loop_turns_and_its_end_is_told(house, tmp_path):
    """A copy that only stands by has started, as far as systemd is concerned; else it would be ended for being late."""
    text = (house.folder / "audit.yaml").read_text()
    (tmp_path / "audit.yaml").write_text(re.sub(r"^listen:.*$", f'listen: "ipc://{tmp_path}/bus"', text, flags=re.M))
    said = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(str(tmp_path / "notify"))
        supervisor.setblocking(False)

        def heard(word, times=1):
            try:
                while True:
                    said.extend(supervisor.recv(4096).decode().splitlines())
            except BlockingIOError:
                return said.count(word) >= times

        with open(tmp_path / "log", "wb") as log:
            child = subprocess.Popen([house.site.bin / "accord-audit", "--config", tmp_path / "audit.yaml"], stdout=log, stderr=log,
                                     env={**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "300000"})
        try:
            wait_until("the standby to be up", lambda: heard("READY=1"))
            wait_until("its loop to turn", lambda: heard("WATCHDOG=1", 3))
            assert said.count("READY=1") == 1
            child.send_signal(signal.SIGTERM)
            wait_until("it to say that it ends", lambda: heard("STOPPING=1"))
            assert child.wait(timeout=30) == 0
        finally:
            child.kill()
            child.wait()
    assert "msg=writing" not in (tmp_path / "log").read_text()
