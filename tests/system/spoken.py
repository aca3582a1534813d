"""What was told of people in a run, and whether any of it stands in some bytes: as it is, as JSON, HTML, URLs, base64 or hexadecimal have it."""
import base64
import html
import json
import re
import urllib.parse

SHORTEST = 6            # of what is looked for: of anything shorter nobody could say whose it is
ESCAPE = re.compile(rb"\\u([0-9a-f]{4})|\\(.)", re.S)
DIGITS = re.compile(r"\+?[\d ()./-]{8,}")


def _base64(raw):
    """At any of the three offsets: the letters that are the same whatever is around it."""
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + raw)
        begin, spare = -(-shift * 4 // 3), (shift + len(raw)) % 3
        whole = coded[begin:len(coded) - (0 if spare == 0 else 4 - spare)]
        yield whole
        yield whole.translate(bytes.maketrans(b"+/", b"-_"))


def forms(value):
    """What it may look like; lower case."""
    raw = value.encode()
    found = {value.lower().encode(), json.dumps(value)[1:-1].encode(), urllib.parse.quote(value, safe="").encode(), urllib.parse.quote_plus(value).encode(),
             html.escape(value).encode(), raw.hex().encode(), *_base64(raw)}
    if DIGITS.fullmatch(value):
        found.add(re.sub(r"\D", "", value).encode())
    return {one.lower() for one in found if len(one) >= SHORTEST}


def _unescaped(found):
    if found[1] is None:
        return {b"n": b"\n", b"t": b"\t"}.get(found[2], found[2])
    return chr(int(found[1], 16)).encode("utf-8", "replace")


def _small(raw):
    """In small letters, of whatever alphabet."""
    return raw.lower() if raw.isascii() else raw.decode("utf-8", "surrogateescape").lower().encode("utf-8", "surrogateescape")


def views(raw):
    """The bytes, and what they are to whoever decodes them."""
    raw = _small(raw)
    yield raw
    if b"%" in raw:
        yield _small(urllib.parse.unquote_to_bytes(raw.replace(b"+", b" ")))
    if b"\\" in raw:
        yield _small(ESCAPE.sub(_unescaped, raw))
    if b"&" in raw:
        yield _small(html.unescape(raw.decode("utf-8", "replace")).encode())


class Spoken:
    """Values, and the classes of each."""

    def __init__(self):
        self.values, self.begins = {}, {}

    def add(self, value, classes):
        if len(value) < SHORTEST:
            return
        if value not in self.values:
            for form in forms(value):
                self.begins.setdefault(form[:SHORTEST], []).append((form, value))
        self.values.setdefault(value, set()).update(classes)

    def within(self, raw):
        """Those that stand in the bytes."""
        found = set()
        if self.begins:
            for view in views(raw):
                for at in self.begins.keys() & {view[n:n + SHORTEST] for n in range(len(view) - SHORTEST + 1)}:
                    found |= {value for form, value in self.begins[at] if form in view}
        return found
