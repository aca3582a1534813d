#!/usr/bin/env python3
"""The demonstration's other half: an SMTP server that catches the pages, and advocates who answer them.

Every page is appended to pages.jsonl. With --answer, each advocate reads hers and answers through the gateway's own
API with her own token, or by the link that stands in it: most accept, some decline, some are asleep, so that ladders climb.
"""
import argparse
import asyncio
import json
import pathlib
import random
import re
import time
import urllib.error
import urllib.request

from aiosmtpd.smtp import SMTP


class Pager:
    """What an advocate's pager does with a message: writes it down and, if asked to, wakes its owner."""

    def __init__(self, folder, advocates):
        self.pages = open(folder / "pages.jsonl", "a", buffering=1)
        self.advocates = advocates

    async def handle_DATA(self, server, session, envelope):
        body = envelope.content.decode("utf-8", "replace")
        for to in envelope.rcpt_tos:
            self.pages.write(json.dumps({"at": time.time(), "to": to, "message": body}) + "\n")
            if self.advocates:
                self.advocates.wake(to.split("@")[0], body)
        return "250 taken"


class Advocates:
    """Answers pages as people do: seeded, so that the story is much the same each time."""

    def __init__(self, url, tokens, seed, pace):
        self.url, self.tokens, self.pace = url, tokens, pace
        self.random = random.Random(seed)
        self.first = None       # call-out
        self.shown = False

    def wake(self, person, page):
        offered = re.search(r"accept or decline it: call-out ([0-9a-f-]{36})", page)
        mood, told = self.random.random(), self.in_the_story(offered and offered[1])
        if told == "sleeps":
            return
        if told == "takes":
            mood = 0.5
        if offered and person in self.tokens and mood < 0.85:   # the others are asleep
            verb = "decline" if mood < 0.12 else "accept"
            after = self.random.uniform(0.2, 1.0) * self.pace
            link = re.search(r"http://[^/\s]+(/p/[A-Za-z0-9_-]+)", page)
            by_link = link and verb == "accept" and (told == "takes" or int(person[-1]) % 2 == 1)     # the others sign in
            where = link[1] if by_link else f"/v1/callouts/{offered[1]}"
            asyncio.get_running_loop().create_task(self.answer(person, where, verb, after))

    def in_the_story(self, callout):
        """Of the first call-out the first who is asked sleeps, of the next the first takes it by the link: every demonstration has both."""
        if callout is None or self.shown:
            return None
        if self.first is None:
            self.first = callout
            return "sleeps"
        if callout == self.first:
            return None
        self.shown = True
        return "takes"

    async def answer(self, person, where, verb, after):
        await asyncio.sleep(after)
        await asyncio.get_running_loop().run_in_executor(None, self.act, person, where, verb)

    def act(self, person, where, verb):
        if verb == "accept":
            self.call(f"{where}/acknowledge", person)
        self.call(f"{where}/{verb}", person)

    def call(self, path, person):
        request = urllib.request.Request(self.url + path, method="POST", data=b"",
                                         headers={"Authorization": f"Bearer {self.tokens[person]}"})
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                answer.read()
        except urllib.error.HTTPError as refusal:   # it was stood down, or somebody else was faster
            print(person, path, refusal.code, flush=True)
        except OSError as failure:
            print(person, path, failure, flush=True)


async def serve(options):
    advocates = None
    if options.answer:
        tokens = json.loads(pathlib.Path(options.answer).read_text())
        advocates = Advocates(options.url, tokens, options.seed, options.pace)
    pager = Pager(options.folder, advocates)
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(pager, hostname="pager.example"),
                                                            "127.0.0.1", options.port)
    print("catching pages", flush=True)
    async with server:
        await server.serve_forever()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--folder", type=pathlib.Path, required=True, help="pages.jsonl is written here")
    parser.add_argument("--answer", help="JSON file: person to token")
    parser.add_argument("--url", help="the gateway")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pace", type=float, default=1.0, help="seconds an advocate takes at most")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
