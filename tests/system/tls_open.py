"""TLS opened with the secrets that a program wrote to its key log (SSLKEYLOGFILE): TLS 1.3, and 1.2 with the ciphers that seal."""
import hashlib
import hmac
import struct

from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

CHANGE, ALERT, HANDSHAKE, DATA = 20, 21, 22, 23
CLIENT_HELLO, SERVER_HELLO, FINISHED, KEY_UPDATE = 1, 2, 20, 24
SUITES = {0x1301: (AESGCM, 16, "sha256"), 0x1302: (AESGCM, 32, "sha384"), 0x1303: (ChaCha20Poly1305, 32, "sha256"),
          0xC02B: (AESGCM, 16, "sha256"), 0xC02F: (AESGCM, 16, "sha256"), 0xC02C: (AESGCM, 32, "sha384"), 0xC030: (AESGCM, 32, "sha384"),
          0xCCA8: (ChaCha20Poly1305, 32, "sha256"), 0xCCA9: (ChaCha20Poly1305, 32, "sha256")}


class Closed(Exception):
    """It cannot be opened."""


def keys(path):
    """What key logs hold: the random of a connection and what a secret is for, to the secret."""
    found = {}
    for line in path.read_text().splitlines() if path.exists() else ():
        if line.startswith("#") or line.count(" ") != 2:
            continue
        label, random, secret = line.split()
        found[bytes.fromhex(random), label] = bytes.fromhex(secret)
    return found


def records(data):
    """(kind, its header, its text) of each whole record; what follows is of one that was cut off."""
    at = 0
    while at + 5 <= len(data):
        kind, version, length = struct.unpack_from(">BHH", data, at)
        if kind not in (CHANGE, ALERT, HANDSHAKE, DATA) or version >> 8 != 3:
            raise Closed("no record of TLS")
        if at + 5 + length > len(data):
            return
        yield kind, bytes(data[at:at + 5]), bytes(data[at + 5:at + 5 + length])
        at += 5 + length


def messages(data):
    """(kind, body) of each whole handshake message."""
    at = 0
    while at + 4 <= len(data):
        length = int.from_bytes(data[at + 1:at + 4], "big")
        if at + 4 + length > len(data):
            return
        yield data[at], data[at + 4:at + 4 + length]
        at += 4 + length


def expand(secret, label, length, name):
    """HKDF-Expand-Label of RFC 8446 without a context."""
    full = b"tls13 " + label.encode()
    info = struct.pack(">HB", length, len(full)) + full + b"\0"
    found, block, n = b"", b"", 1
    while len(found) < length:
        block = hmac.new(secret, block + info + bytes([n]), name).digest()
        found, n = found + block, n + 1
    return found[:length]


def prf(secret, seed, length, name):
    """P_hash of RFC 5246."""
    found, a = b"", seed
    while len(found) < length:
        a = hmac.new(secret, a, name).digest()
        found += hmac.new(secret, a + seed, name).digest()
    return found[:length]


class Thirteen:
    """One direction of TLS 1.3."""

    def __init__(self, suite, secrets):
        self.cipher, self.size, self.hash = suite
        self.secrets = list(secrets)        # of the handshake, and of what follows
        self.handshake = b""
        self.use(self.secrets.pop(0))

    def use(self, secret):
        self.secret, self.sequence = secret, 0
        self.key, self.iv = self.cipher(expand(secret, "key", self.size, self.hash)), expand(secret, "iv", 12, self.hash)

    def open(self, kind, head, text):
        if kind != DATA:
            return b""
        nonce = (int.from_bytes(self.iv, "big") ^ self.sequence).to_bytes(12, "big")
        inner = self.key.decrypt(nonce, text, head).rstrip(b"\0")
        self.sequence += 1
        if inner[-1] == HANDSHAKE:
            self.told(inner[:-1])
        return inner[:-1] if inner[-1] == DATA else b""

    def told(self, text):
        self.handshake += text
        for kind, body in messages(self.handshake):
            self.handshake = self.handshake[4 + len(body):]
            if kind == FINISHED and self.secrets:
                self.use(self.secrets.pop(0))
            elif kind == KEY_UPDATE:
                self.use(expand(self.secret, "traffic upd", hashlib.new(self.hash).digest_size, self.hash))


class Twelve:
    """One direction of TLS 1.2: sealed from where it says so."""

    def __init__(self, suite, key, iv):
        self.cipher, self.iv = suite[0](key), iv
        self.sealed, self.sequence = False, 0

    def open(self, kind, head, text):
        if kind == CHANGE:
            self.sealed = True
            return b""
        if not self.sealed:
            return b""
        if len(self.iv) == 4:
            nonce, text = self.iv + text[:8], text[8:]
        else:
            nonce = (int.from_bytes(self.iv, "big") ^ self.sequence).to_bytes(12, "big")
        inner = self.cipher.decrypt(nonce, text, struct.pack(">Q", self.sequence) + head[:3] + struct.pack(">H", len(text) - 16))
        self.sequence += 1
        return inner if kind == DATA else b""


def hello(data, wanted):
    """The last clear hello of that kind; None when there is none."""
    clear = b"".join(text for kind, _, text in records(data) if kind == HANDSHAKE)
    found = None
    for kind, body in messages(clear):
        if kind == wanted:
            found = body
        elif kind != SERVER_HELLO and kind != CLIENT_HELLO:
            break
    return found


def chosen(told):
    """Of a server's hello: its random, the suite, and whether it is TLS 1.3."""
    at = 35 + told[34]
    suite, extensions, at = int.from_bytes(told[at:at + 2], "big"), {}, at + 5
    while at + 4 <= len(told):
        kind, length = struct.unpack_from(">HH", told, at)
        extensions[kind] = told[at + 4:at + 4 + length]
        at += 4 + length
    if suite not in SUITES:
        raise Closed(f"cipher suite {suite:04x}")
    return told[2:34], SUITES[suite], extensions.get(43) == b"\x03\x04"


def directions(asked, told, secrets):
    random = asked[2:34]
    server, suite, thirteen = chosen(told)
    if thirteen:
        def of(side):
            wanted = [secrets.get((random, f"{side}_{what}")) for what in ("HANDSHAKE_TRAFFIC_SECRET", "TRAFFIC_SECRET_0")]
            if wanted[0] is None:
                raise Closed("its keys are in no key log")
            return Thirteen(suite, [w for w in wanted if w is not None])
        return of("CLIENT"), of("SERVER")
    master = secrets.get((random, "CLIENT_RANDOM"))
    if master is None:
        raise Closed("its keys are in no key log")
    size, salt = suite[1], 4 if suite[0] is AESGCM else 12
    block = prf(master, b"key expansion" + server + random, 2 * (size + salt), suite[2])
    ivs = block[2 * size:]
    return Twelve(suite, block[:size], ivs[:salt]), Twelve(suite, block[size:2 * size], ivs[salt:])


def opened(there, back, secrets):
    """What each side said; nothing when they came to no terms."""
    asked, told = hello(there, CLIENT_HELLO), hello(back, SERVER_HELLO)
    if asked is None or told is None:
        list(records(back))
        return bytearray(), bytearray()
    try:
        return tuple(bytearray().join(side.open(*record) for record in records(data))
                     for side, data in zip(directions(asked, told, secrets), (there, back)))
    except Closed:
        raise
    except Exception as why:
        raise Closed(f"{type(why).__name__} {why}") from why
