"""The seals of a site opened from its key files, by other code than the services': for tests only."""
import hashlib
import hmac
import struct

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SITE = "_site"


def hmac256(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


class Seals:
    """The keys that one service of a site has."""

    def __init__(self, folder, service):
        self.folder = folder / "keys" / "seal" / service
        self._indexes = {}

    def versions(self, owner):
        lines = (line.split() for line in (self.folder / f"{owner}.kek").read_text().splitlines())
        return {int(number): bytes.fromhex(key) for number, _, key in lines}

    def index(self, owner):
        if owner not in self._indexes:
            master = bytes.fromhex((self.folder / f"{owner}.index").read_text().strip())
            self._indexes[owner] = hmac256(hmac256(bytes(32), master), b"accord blind index 1 " + owner.encode() + b"\1")
        return self._indexes[owner]

    def digest(self, owner, data):
        return hmac256(self.index(owner), data)

    def blind(self, owner, *parts):
        """Sixteen bytes in hexadecimal, as PostgreSQL takes a uuid."""
        plain = hashlib.sha256(b"".join(struct.pack(">Q", len(p)) + p for p in (part.encode() for part in parts))).digest()
        return self.digest(owner, plain[:16])[:16].hex()

    def data_key(self, owner, subject, wrapped):
        head, nonce, text = wrapped[:3], wrapped[3:15], wrapped[15:]
        kek = self.versions(owner)[int.from_bytes(head[1:], "big")]
        return AESGCM(kek).decrypt(nonce, text, head + subject.bytes + owner.encode())[4:]

    def open(self, key, row, column, value):
        head, nonce, text = value[:5], value[5:17], value[17:]
        return AESGCM(key).decrypt(nonce, text, head + row.bytes + column.encode())


def texts(packed, count):
    """The texts at the front of what was packed."""
    found = []
    for _ in range(count):
        length, = struct.unpack_from(">H", packed)
        found.append(packed[2:2 + length].decode())
        packed = packed[2 + length:]
    return found
