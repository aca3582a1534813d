"""A real SMTP server that notes when each page was handed over."""
import asyncio
import multiprocessing
import time


class Handler:
    def __init__(self, at):
        self.at = at

    async def handle_DATA(self, server, session, envelope):
        self.at.send(time.monotonic())
        return "250 taken"


def serve_smtp(port, at):
    async def serve():
        from aiosmtpd.smtp import SMTP
        server = await asyncio.get_running_loop().create_server(lambda: SMTP(Handler(at)), "127.0.0.1", port)
        async with server:
            at.send(0.0)  # listening
            await server.serve_forever()
    asyncio.run(serve())


class Catcher:
    """In a process of its own, so that it does not wait for the sender's Python."""

    def __init__(self, port):
        self.inbox, theirs = multiprocessing.Pipe(duplex=False)
        multiprocessing.Process(target=serve_smtp, args=(port, theirs), daemon=True).start()
        self.inbox.recv()
        self.at = []

    def collect(self):
        while self.inbox.poll():
            self.at.append(self.inbox.recv())
        return len(self.at)
