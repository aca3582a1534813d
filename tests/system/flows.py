"""Where the processes of a site go on the network: the kernel notes each address that one of them, or a child of one, connects or sends to.

Packets do not say whose they are; a program in the kernel (BPF, of a control group) is asked at the call itself, so that none is missed however
short the connection and however busy the machine."""
import ctypes
import itertools
import os
import pathlib
import platform
import socket
import struct
from ipaddress import ip_address

# The kernel's numbers that Python has no names for.
CALL = {"x86_64": 321, "aarch64": 280}
MAP_CREATE, MAP_LOOKUP, NEXT_KEY, LOAD, ATTACH = 0, 1, 4, 5, 8
HASH, OF_ADDRESSES, MANY = 1, 18, 2
CONNECT_4, CONNECT_6, SEND_4, SEND_6 = 10, 11, 14, 15
UPDATE, COMMAND = 2, 16         # what a program may call
KEY, VALUE, ROOM = 28, 16, 4096         # address, port, kind of socket, family; the program's name
LICENSE = b"GPL"
KINDS = {socket.SOCK_STREAM: "tcp", socket.SOCK_DGRAM: "udp"}
_count = itertools.count()
_libc = ctypes.CDLL(None, use_errno=True)


def bpf(what, text):
    attributes = ctypes.create_string_buffer(text.ljust(128, b"\0"), 128)
    found = _libc.syscall(CALL[platform.machine()], what, attributes, 128)
    if found < 0:
        raise OSError(ctypes.get_errno(), f"bpf {what}: {os.strerror(ctypes.get_errno())}")
    return found


def program(addresses, words, family):
    """Puts the address of the call (so many words of it), its port and what kind of socket it is into the table; the call goes on."""
    def step(code, to=0, source=0, offset=0, value=0):
        return struct.pack("<BBhi", code, source << 4 | to, offset, value)
    steps = [step(0xBF, 6, 1)]
    steps += [step(0x62, 10, 0, -32 + at) for at in range(0, KEY, 4)]
    for at, place in [(4 * n, (4 if words == 1 else 8) + 4 * n) for n in range(words)] + [(16, 24), (20, 32)]:
        steps += [step(0x61, 2, 6, place), step(0x63, 10, 2, -32 + at)]
    steps += [step(0x62, 10, 0, -8, family)]
    steps += [step(0xBF, 1, 10), step(0x07, 1, 0, 0, -48), step(0xB7, 2, 0, 0, VALUE), step(0x85, value=COMMAND)]
    steps += [step(0x18, 1, 1, 0, addresses), step(0), step(0xBF, 2, 10), step(0x07, 2, 0, 0, -32), step(0xBF, 3, 10), step(0x07, 3, 0, 0, -48),
              step(0xB7, 4), step(0x85, value=UPDATE), step(0xB7, 0, 0, 0, 1), step(0x95)]
    return b"".join(steps)


def load(text, kind):
    steps, license_ = ctypes.create_string_buffer(text, len(text)), ctypes.create_string_buffer(LICENSE)
    return bpf(LOAD, struct.pack("<IIQQIIQII16sII", OF_ADDRESSES, len(text) // 8, ctypes.addressof(steps), ctypes.addressof(license_),
                                 0, 0, 0, 0, 0, b"", 0, kind))


def groups():
    """Where control groups are; the one that we are in."""
    mounts = [line.split() for line in pathlib.Path("/proc/mounts").read_text().splitlines()]
    top = next((pathlib.Path(at) for _, at, kind, *_ in mounts if kind == "cgroup2"), None)
    if top is None:
        raise OSError("no control groups are mounted here")
    mine = next(line[3:] for line in pathlib.Path("/proc/self/cgroup").read_text().splitlines() if line.startswith("0::"))
    return top / mine.lstrip("/")


class Flows:
    """A group of processes, and where they went."""

    def __init__(self):
        self.group = groups() / f"accord-tap-{os.getpid()}-{next(_count)}"
        self.group.mkdir()
        try:
            self.table = bpf(MAP_CREATE, struct.pack("<IIII", HASH, KEY, VALUE, ROOM))
            self.held = [self.table]
            where = os.open(self.group, os.O_RDONLY | os.O_DIRECTORY)
            self.held.append(where)
            for kind, words, family in ((CONNECT_4, 1, 4), (CONNECT_6, 4, 6), (SEND_4, 1, 4), (SEND_6, 4, 6)):
                self.held.append(load(program(self.table, words, family), kind))
                bpf(ATTACH, struct.pack("<IIII", where, self.held[-1], kind, MANY))
        except BaseException:
            self.group.rmdir()
            raise

    @staticmethod
    def why_not():
        """Why there can be none; None when there can."""
        try:
            Flows().close()
        except (OSError, KeyError) as why:
            return f"where processes go cannot be seen here: {why}"

    def prefix(self):
        """What a command is begun with to be of the group; its process stays the same."""
        return ["/bin/sh", "-c", 'echo 0 > "$0" && exec "$@"', str(self.group / "cgroup.procs")]

    def found(self):
        """(tcp or udp, address, port, program) of each place that one of them went to."""
        key, value, last = ctypes.create_string_buffer(KEY), ctypes.create_string_buffer(VALUE), None
        places = []
        while True:
            try:
                bpf(NEXT_KEY, struct.pack("<IIQQ", self.table, 0, ctypes.addressof(last) if last else 0, ctypes.addressof(key)))
            except FileNotFoundError:
                return places
            bpf(MAP_LOOKUP, struct.pack("<IIQQ", self.table, 0, ctypes.addressof(key), ctypes.addressof(value)))
            places.append(self._place(key.raw, value.value.decode(errors="replace")))
            last = ctypes.create_string_buffer(key.raw, KEY)

    @staticmethod
    def _place(key, command):
        port, kind, family = struct.unpack_from(">H", key, 16)[0], *struct.unpack_from("<II", key, 20)
        address = ip_address(key[:16] if family == 6 else key[:4])
        return KINDS.get(kind, str(kind)), getattr(address, "ipv4_mapped", None) or address, port, command

    def close(self):
        """The group is gone with the last process of it."""
        for one in self.held:
            os.close(one)
        try:
            self.group.rmdir()
        except OSError:
            return f"processes are left in {self.group}"
        return ""
