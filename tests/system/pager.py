"""The pagers of the tests: an SMTP server on a thread, whose port the kernel chose."""
import asyncio
import dataclasses
import email
import email.policy
import smtplib
import threading

from accord_site import wait_until
from aiosmtpd.smtp import SMTP


@dataclasses.dataclass
class Page:
    to: str
    raw: bytes

    @property
    def message_id(self):
        """The message's own id: the same in every attempt."""
        return email.message_from_bytes(self.raw)["Message-ID"].strip("<>").split("@")[0]

    @property
    def text(self):
        """All that a pager could show: headers and decoded body."""
        message = email.message_from_bytes(self.raw, policy=email.policy.default)
        headers = "\n".join(f"{name}: {value}" for name, value in message.items())
        return headers + "\n\n" + message.get_content()


class Pager:
    """Takes every page, unless it was told what else to answer."""

    def __init__(self, address="127.0.0.1"):
        self._address = address
        self._pages = []
        self._lock = threading.Lock()
        self._answers = []
        self.stalled = set()    # addresses whose mail is taken, and never said to be
        self.routes = {}    # address: port of the server that its mail is handed on to
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        opened = asyncio.run_coroutine_threadsafe(self._listen(), self._loop)
        self.port = opened.result(timeout=10)

    async def _listen(self):
        self._server = await self._loop.create_server(lambda: SMTP(self, hostname="pager.example"), self._address, 0)
        return self._server.sockets[0].getsockname()[1]

    async def handle_DATA(self, server, session, envelope):
        with self._lock:
            if self._answers:
                return self._answers.pop(0)
            self._pages += [Page(to, envelope.content) for to in envelope.rcpt_tos]
        if self.stalled.intersection(envelope.rcpt_tos):
            await self._loop.run_in_executor(None, self._wait, envelope.rcpt_tos)
        for to in envelope.rcpt_tos:
            if to in self.routes:
                await self._loop.run_in_executor(None, self._hand_on, self.routes[to], envelope, to)
        return "250 taken"

    def _wait(self, addresses):
        wait_until("mail to go on", lambda: not self.stalled.intersection(addresses), timeout=600)

    @staticmethod
    def _hand_on(port, envelope, to):
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=5) as relay:
                relay.sendmail(envelope.mail_from, [to], envelope.content)
        except (OSError, smtplib.SMTPException):
            pass

    def answer_next(self, *answers):
        """What the next messages are answered with instead of 250."""
        with self._lock:
            self._answers += answers

    def pages(self, holding="", after=0):
        """Pages in the order in which they came, those that hold a text."""
        with self._lock:
            taken = self._pages[after:]
        return [page for page in taken if not holding or holding in page.text]

    def count(self):
        with self._lock:
            return len(self._pages)

    def close(self):
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
