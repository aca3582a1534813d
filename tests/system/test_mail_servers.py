"""Two mail servers as agencies run them, one of them failing in each way that it can: pages go by the other, whole and in nobody else's sight."""
import contextlib
import email
import email.policy
import email.utils
import uuid

import pytest
from certificates import Authority
from conftest import BIN, own_site
from exim import Exim
from house import House, wait_until
from test_clients import HOUSE
from test_notices import agreed, comes_to, messages, released
from test_relays import over, page, sent

SENT = 3
EXPECTED = ("a message was given up", "a channel's provider does not answer", "a message stands still", "messages stand still")
CHANNEL = """organisation: {organisation}
channel: email
provider: smtp
url: smtp://127.0.0.1:{port}
ca: {ca}
from: hello@neutral.example
contract: BAA-2026-17
auto reply: no
"""

pytestmark = pytest.mark.skipif(Exim.why_not() is not None, reason=str(Exim.why_not()))


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def stranger(tmp_path_factory):
    """Vouches for the same address, and nobody here trusts it."""
    return Authority(tmp_path_factory.mktemp("stranger"))


@pytest.fixture(scope="module")
def relays(authority):
    with contextlib.ExitStack() as stack:
        made = [Exim(authority), Exim(authority)]
        for one in made:
            stack.callback(one.close)
            one.start()
        yield made


@pytest.fixture(scope="module")
def site(tmp_path_factory, authority, relays):
    folder, (first, second) = tmp_path_factory.mktemp("servers"), relays
    channels = folder / "channels"
    channels.mkdir()
    (channels / "aid-mail.yaml").write_text(CHANNEL.format(organisation=HOUSE, port=second.port, ca=authority.certificate))
    kit = {"smtp": f"smtp://127.0.0.1:{first.port}", "smtp second": f"smtp://127.0.0.1:{second.port}", "smtp tls": "yes",
           "smtp ca": str(authority.certificate), "channels": str(channels)}
    # What these servers take is read where they put it; nothing goes to the pager.
    house = House(folder / "site", BIN, settings=("fsync = off",), patient=True, overrides={"notification": kit}, tapped=False)
    with own_site(house, EXPECTED) as opened:
        yield opened


def delivered(server, word):
    """The only mail of a server that holds a word, once it is there."""
    mail, = wait_until(f"a mail with {word}", lambda: server.mails(word), timeout=90)
    return mail


def read(mail):
    """As a mail program would show it; fails if there is anything wrong with it."""
    message = email.message_from_bytes(mail, policy=email.policy.default)
    assert not message.defects and not [defect for value in message.values() for defect in value.defects]
    assert not message.is_multipart() and message.get_content_type() == "text/plain"
    assert message["Date"].datetime and message["MIME-Version"] == "1.0" and message["Auto-Submitted"] == "auto-generated"
    assert uuid.UUID(message["Message-ID"].strip("<>").split("@")[0])
    assert len(message.get_all("To")) == len(message.get_all("From")) == len(message.get_all("Subject")) == 1
    assert mail.isascii() and max(map(len, mail.splitlines())) < 998
    assert b"tls" in message["Received"].encode(), "and it came under TLS"
    return message


def test_a_page_is_a_mail_that_any_program_reads(site, relays):
    area, request = page(site)
    via, _ = sent(site, request)
    message = read(delivered(relays[via == "site-second"], area))
    assert message["From"].addresses[0].addr_spec == "accord@site.example"
    assert message["Envelope-to"] == message["To"].addresses[0].addr_spec
    assert area in message.get_content() and area not in str(message["Subject"]), "a screen shows the subject to whoever is near"
    over(site, request)


def test_what_a_client_is_sent_says_nothing_around_it(site, relays):
    address = f"{uuid.uuid4().hex}@client.example"
    client = agreed(site, address)
    released(site, client)
    comes_to(site, client, SENT)
    mail = delivered(relays[1], address)
    message = read(mail)
    assert message["From"].addresses[0].display_name == "" and message["Subject"] and message.get_content().strip()
    assert not any(word in mail.lower() for word in (b"accord", b"aid-house", b"release", b"custody", b"victim"))
    assert len(messages(site, client)) == 1


@contextlib.contextmanager
def fails(relay, how, authority, stranger):
    """Inside, a server does not do what it should."""
    if how in ("away", "signed by a stranger", "in clear"):
        relay.stop()
    other = None
    if how == "signed by a stranger":
        other = Exim(stranger, relay.port)
    elif how == "in clear":
        other = Exim(authority, relay.port, tls=False)
    try:
        if other:
            other.start()
        elif how != "away":
            relay.will({"4xx": "defer", "5xx": "deny", "ends it at DATA": "drop", "dies with the mail": "hold"}[how])
        yield other or relay
    finally:
        if other:
            other.close()
        relay.will(None)
        if relay.process is None:
            relay.start()


@pytest.mark.parametrize("how", ["away", "4xx", "5xx", "signed by a stranger", "in clear", "ends it at DATA", "dies with the mail"])
def test_what_the_first_does_not_take_goes_by_the_second(site, relays, authority, stranger, how):
    first, second = relays
    with fails(first, how, authority, stranger) as failing:
        area, request = page(site)
        if how == "dies with the mail":     # if it is asked: it may be known to be bad
            wait_until("it to have a mail, or the other one", lambda: failing.holds() or second.mails(area), timeout=90)
            failing.break_off()
        via, _ = sent(site, request)
        assert via == "site-second"
        read(delivered(second, area))
        assert not failing.mails(area)
    over(site, request)
