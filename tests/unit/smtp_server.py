"""An SMTP server on loopback whose answers are named by the recipient. Says its port, then one line a mail."""
import asyncio
import base64
import sys

from aiosmtpd.smtp import SMTP

connections = 0


def say(*words):
    print(*words, flush=True)


class Server(SMTP):
    def connection_made(self, transport):
        global connections
        connections += 1
        self.number = connections
        super().connection_made(transport)

    async def smtp_DATA(self, arg):
        if self.envelope.rcpt_tos[0].startswith("cut@"):
            await self.push("354 go on")
            self.transport.abort()
            return
        await super().smtp_DATA(arg)

    # A sender must not wait for the goodbye.
    async def smtp_QUIT(self, arg):
        await asyncio.Event().wait()


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        who = address.split("@")[0]
        if who == "later":
            return "451 not now"
        if who == "refused":
            return "550 nobody of that name"
        if who == "silent":
            await asyncio.Event().wait()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        who = envelope.rcpt_tos[0].split("@")[0]
        if who == "data-later":
            return "452 no room"
        if who == "data-refused":
            return "554 not this"
        if who == "data-silent":
            await asyncio.Event().wait()
        if who == "die":
            server.transport.abort()
            return "250 nobody hears this"
        say(server.number, envelope.mail_from, envelope.rcpt_tos[0],
            base64.b64encode(envelope.content).decode())
        return "250 kept"


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Server(Handler(), data_size_limit=0, timeout=600), "127.0.0.1", 0)
    say(server.sockets[0].getsockname()[1])
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
