"""Keeps a copy of every TCP packet from and to some ports of this machine, as the kernel hands them on: `sniff.py FILE PORT...`.

A line "PORT" on standard input adds one, "so far" brings what came so far to the file, its end ends the program once all that came is kept; the last line of output is the number
of packets that the kernel could not keep. And, as a module, such a file read back: connections, byte by byte, in the order they ended.
"""
import collections
import ctypes
import dataclasses
import select
import socket
import struct
import sys

# The kernel's numbers that Python has no names for.
EVERYTHING, SOL_PACKET, PACKET_STATISTICS, SO_ATTACH_FILTER, SO_RCVBUFFORCE = 3, 263, 6, 26, 33
LOAD, LOAD_HALF, LOAD_BYTE, HEADER_LENGTH, HEADER_IS, EQUAL, GO, RETURN = 0x20, 0x48, 0x30, 0xB1, 0x01, 0x15, 0x05, 0x06
FOUR, SIX, SIX_HEADER = 0x0800, 0x86DD, 40
ANCILLARY = 0xFFFFF000      # where a filter finds protocol, kind (4) and interface (8) of a packet
ROOM = 256 << 20        # of the kernel's, for what came while we did not run
LIMIT = 4 << 30         # bytes of one file
FIN, SYN, RST = 1, 2, 4
LINGER = 64         # connections that ended


# --- keeping ------------------------------------------------------------------------------------------------------------
def program(ports):
    """For the kernel (classic BPF): TCP over IPv4 or IPv6 from or to one of the ports, once where it goes out and comes in on this machine."""
    any_port = [(EQUAL, "yes", "", port) for port in ports]
    steps = [(LOAD, "", "", ANCILLARY + 8), (EQUAL, "", 2, 1), (LOAD, "", "", ANCILLARY + 4), (EQUAL, "no", "", socket.PACKET_OUTGOING),
             (LOAD, "", "", ANCILLARY), (EQUAL, 5, "", FOUR), (EQUAL, "", "no", SIX), (LOAD_BYTE, "", "", 6), (EQUAL, "", "no", socket.IPPROTO_TCP),
             (HEADER_IS, "", "", SIX_HEADER), (GO, "", "", 3),
             (LOAD_BYTE, "", "", 9), (EQUAL, "", "no", socket.IPPROTO_TCP), (HEADER_LENGTH, "", "", 0),
             (LOAD_HALF, "", "", 0), *any_port, (LOAD_HALF, "", "", 2), *any_port,
             (RETURN, "", "", 0), (RETURN, "", "", 1 << 18)]
    no, yes = len(steps) - 2, len(steps) - 1

    def jump(at, to):
        return {"": 0, "no": no - at - 1, "yes": yes - at - 1}.get(to, to)
    return b"".join(struct.pack("HBBI", code, jump(at, right), jump(at, wrong), value)
                    for at, (code, right, wrong, value) in enumerate(steps))


def attach(tap, ports):
    """No more than the kernel takes: a jump is at most 255 steps."""
    assert len(ports) < 100
    text = ctypes.create_string_buffer(program(ports))
    tap.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, struct.pack("HL", len(text.raw) // 8, ctypes.addressof(text)))


def listen(ports):
    tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(EVERYTHING))
    attach(tap, ports)
    tap.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, ROOM)
    lost(tap)       # of everybody's, before the kernel knew the ports
    tap.setblocking(False)
    return tap


def lost(tap):
    """How many packets the kernel could not keep since it was last asked."""
    return struct.unpack("II", tap.getsockopt(SOL_PACKET, PACKET_STATISTICS, 8))[1]


def keep(tap, out, space):
    """What is there by now, packet by packet: its length and the packet; false when there is no more space."""
    buffer = bytearray(1 << 18)
    while True:
        try:
            length = tap.recv_into(buffer)
        except BlockingIOError:
            return True
        out.write(struct.pack(">I", length))
        out.write(memoryview(buffer)[:length])
        space[0] -= length
        if space[0] < 0:
            return False


def main(path, *ports):
    ports, space = [int(port) for port in ports], [LIMIT]
    tap = listen(ports)
    print("listening", flush=True)
    with open(path, "wb", buffering=1 << 20) as out:
        while keep(tap, out, space):
            ready, _, _ = select.select([tap, sys.stdin], [], [])
            if sys.stdin in ready:
                line = sys.stdin.readline()
                if not line:
                    break
                if line == "so far\n":
                    keep(tap, out, space)
                    out.flush()
                else:
                    ports.append(int(line))
                    attach(tap, ports)
                print("listening", flush=True)
        whole = keep(tap, out, space)
    print(lost(tap) if whole else "full", flush=True)


# --- reading back -------------------------------------------------------------------------------------------------------
class Missing(Exception):
    """Not every byte of a connection was seen."""


class Half:
    """One direction: bytes in order, whatever the order and number in which they came."""

    def __init__(self):
        self.data, self.first, self.next, self.early, self.ended = bytearray(), None, None, {}, False

    def begin(self, sequence):
        if self.first is None:
            self.first, self.next = sequence, sequence + 1 & 0xFFFFFFFF

    def take(self, sequence, data):
        if data:
            self.early[sequence] = max(data, self.early.get(sequence, b""), key=len)
        while self.early and self.next is not None:
            at = min(self.early, key=lambda s: (s - self.next + (1 << 31)) & 0xFFFFFFFF)
            known = (self.next - at) & 0xFFFFFFFF
            if known >= 1 << 31:        # what is before it is still to come
                return
            new = self.early.pop(at)[known:]
            self.data += new
            self.next = (self.next + len(new)) & 0xFFFFFFFF


@dataclasses.dataclass
class Wire:
    """One connection: what went there (from who connected), and what came back."""
    port: int
    there: bytearray
    back: bytearray
    cut: bool           # reset, or still open at the end


class Connection:
    def __init__(self, port):
        self.port, self.there, self.back, self.reset = port, Half(), Half(), False

    def over(self):
        return self.reset or (self.there.ended and self.back.ended)

    def take(self, half, sequence, flags, data):
        if flags & SYN:
            half.begin(sequence)
        half.take(sequence, data)
        half.ended |= bool(flags & FIN)
        self.reset |= bool(flags & RST)

    def wire(self):
        if self.there.early or self.back.early:
            raise Missing(f"a hole of a connection to {self.port}")
        return Wire(self.port, self.there.data, self.back.data, self.reset or not self.over())


def packets(path):
    """(source, its port, destination, its port, sequence number, flags, data) of each."""
    with open(path, "rb", buffering=1 << 20) as kept:
        while head := kept.read(4):
            packet = kept.read(struct.unpack(">I", head)[0])
            six = packet[0] >> 4 == 6
            inner = SIX_HEADER if six else (packet[0] & 15) * 4
            source, to, sequence, _, offset, flags = struct.unpack_from(">HHIIBB", packet, inner)
            total = struct.unpack_from(">H", packet, 4 if six else 2)[0] + (SIX_HEADER if six else 0)
            ends = (packet[8:24], packet[24:40]) if six else (packet[12:16], packet[16:20])
            yield ends[0], source, ends[1], to, sequence, flags, packet[inner + (offset >> 4) * 4:total]


def wires(path, ports):
    """The connections to these ports, each some time after its end; a hole in one raises Missing."""
    ports, known, ended = set(ports), {}, collections.deque()
    for source, from_port, to, to_port, sequence, flags, data in packets(path):
        there, back = (source, from_port, to, to_port), (to, to_port, source, from_port)
        inward = there in known or (to_port in ports and back not in known)
        name = there if inward else back
        if name[3] not in ports:        # from before the kernel knew them
            continue
        if inward and flags & SYN and name in known and known[name].there.first != sequence:
            yield known.pop(name).wire()
        one = known.setdefault(name, Connection(name[3]))
        was = one.over()
        one.take(one.there if inward else one.back, sequence, flags, data)
        if one.over() and not was:
            ended.append((name, one))
        while len(ended) > LINGER:      # what was under way when it ended is behind it
            name, one = ended.popleft()
            if known.get(name) is one:
                yield known.pop(name).wire()
    for one in known.values():
        yield one.wire()


if __name__ == "__main__":
    main(*sys.argv[1:])
