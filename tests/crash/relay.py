#!/usr/bin/python3
"""Stands between processes and their store, their peers and their mail relay, and does what networks do: holds bytes back,
loses them, cuts connections. One route for each way from one process to another; all on loopback.

The first line of standard input is {route: target}, a target being a unix socket's path or a port; the answer is
{route: port}. Each further line is [mode, routes, ways] and is answered with a line when it holds. It ends with its input.
"""
import asyncio
import json
import os
import sys
import threading

WAYS = ("there", "back")        # from who connects, and to it


class Route:
    def __init__(self, target):
        self.target = target
        self.mode, self.ways = "pass", WAYS
        self.links = set()
        self.flow = {way: asyncio.Event() for way in WAYS}
        self.set("pass", WAYS)

    def set(self, mode, ways):
        """pass; stall: bytes wait; lose: bytes are gone, and with the end of that the connection; cut: no connection."""
        if self.mode in ("lose", "cut") or mode == "cut":
            for writer in list(self.links):
                writer.transport.abort()
        self.mode, self.ways = mode, ways
        for way, flow in self.flow.items():
            if mode == "stall" and way in ways:
                flow.clear()
            else:
                flow.set()

    async def accept(self, reader, writer):
        if self.mode == "cut":
            writer.transport.abort()
            return
        try:
            there = await self._connect()
        except OSError:
            writer.transport.abort()
            return
        both = {writer, there[1]}
        self.links |= both
        try:
            await asyncio.gather(self._pump("there", reader, there[1], both), self._pump("back", there[0], writer, both))
        finally:
            self.links -= both

    def _connect(self):
        if isinstance(self.target, int):
            return asyncio.open_connection("127.0.0.1", self.target)
        return asyncio.open_unix_connection(self.target)

    async def _pump(self, way, reader, writer, both):
        """The end of one way is the end of both; a stalled way hides that, too."""
        data = b"-"
        while data:
            try:
                data = await reader.read(65536)
                await self.flow[way].wait()
                if not (self.mode == "lose" and way in self.ways):
                    writer.write(data)
                    await writer.drain()
            except OSError:
                data = b""
        for end in both:
            end.close()


async def serve(routes):
    ports = {}
    for name, route in routes.items():
        server = await asyncio.start_server(route.accept, "127.0.0.1", 0)
        ports[name] = server.sockets[0].getsockname()[1]
    print(json.dumps(ports), flush=True)


def obey(loop, routes):
    """On a thread: orders come one by one, and the end of the input ends everything."""
    async def turn(mode, names, ways):
        for name in names:
            routes[name].set(mode, ways)

    for line in sys.stdin:
        asyncio.run_coroutine_threadsafe(turn(*json.loads(line)), loop).result()
        print("done", flush=True)
    os._exit(0)


def main():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    routes = {name: Route(target) for name, target in json.loads(sys.stdin.readline()).items()}
    loop.run_until_complete(serve(routes))
    threading.Thread(target=obey, args=(loop, routes), daemon=True).start()
    loop.run_forever()


if __name__ == "__main__":
    main()
