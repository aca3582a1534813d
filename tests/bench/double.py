#!/usr/bin/python3
"""Whoever takes messages in a benchmark: a provider over HTTP and a mail server, as fast as a single process of Python's takes them and
answers yes. Says its two ports."""
import asyncio


class Http(asyncio.Protocol):
    """One request after another on each connection."""
    count = 0

    def connection_made(self, transport):
        self.transport, self.bytes = transport, b""

    def data_received(self, data):
        self.bytes += data
        while (end := self.bytes.find(b"\r\n\r\n")) >= 0:
            head = self.bytes[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15:].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.bytes) < end + 4 + length:
                return
            self.bytes = self.bytes[end + 4 + length:]
            Http.count += 1
            body = b'{"sid":"SM%d","message":{"id":"M%d"}}' % (Http.count, Http.count)
            self.transport.write(b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


class Mail(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.bytes, self.inside = transport, b"", False
        transport.write(b"220 double.example\r\n")

    def data_received(self, data):
        self.bytes += data
        while True:
            end = self.bytes.find(b"\r\n.\r\n" if self.inside else b"\r\n")
            if end < 0:
                return
            line, self.bytes = self.bytes[:end], self.bytes[end + (5 if self.inside else 2):]
            self.answer(b"" if self.inside else line[:4].upper())

    def answer(self, verb):
        if self.inside or verb != b"DATA":
            self.transport.write(b"221 bye\r\n" if verb == b"QUIT" else b"250 yes\r\n")
        else:
            self.transport.write(b"354 go on\r\n")
        if verb == b"QUIT":
            self.transport.close()
        self.inside = verb == b"DATA"


async def main():
    loop = asyncio.get_running_loop()
    servers = [await loop.create_server(kind, "127.0.0.1", 0, backlog=1024) for kind in (Http, Mail)]
    print(*(server.sockets[0].getsockname()[1] for server in servers), flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(main())
