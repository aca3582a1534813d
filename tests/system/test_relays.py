"""Two relays, one of them failing: pages go on by the other."""
import documents
import pytest
from conftest import BIN, own_site
from house import House, wait_until
from pager import Pager

SENT = 3
EXPECTED = ("a message was given up", "a channel's provider does not answer", "a message stands still", "messages stand still")


@pytest.fixture(scope="module")
def second():
    made = Pager()
    yield made
    made.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory, second):
    house = House(tmp_path_factory.mktemp("relays"), BIN, settings=("fsync = off",), patient=True,
                  overrides={"notification": {"smtp second": f"smtp://127.0.0.1:{second.port}"}})
    if house.tap:
        house.tap.also(second.port, "mail")
    with own_site(house, EXPECTED) as opened:
        yield opened


def page(site):
    area, number = documents.area(), documents.number()
    assert site.post(next(site.feeds), documents.eido(number, area=area)).status == 202
    return area, site.callout(number, "offered").id


def sent(site, request):
    """By which relay its first page went at last, and at which attempt."""
    def found():
        rows = site.rows("select via, attempt, state from notification.message where request = %s and template = 1 order by rung, created_at", request)
        return rows[0] if rows and rows[0][2] == SENT else None
    via, attempt, _ = wait_until("the page to be sent", found, timeout=120)
    return via, attempt


def over(site, request):
    for person in ("ada", "bea", "cora"):
        site.move(request, "decline", person)
    site.settle()


def test_the_first_takes_what_it_takes(site, second):
    area, request = page(site)
    assert sent(site, request) == ("site", 1)
    assert site.pager.pages(area) and not second.pages(area)
    over(site, request)


@pytest.mark.parametrize("answer", ["451 not now", "550 not here"])
def test_what_the_first_does_not_take_the_second_does(site, second, answer):
    site.pager.answer_next(answer)
    area, request = page(site)
    assert sent(site, request) == ("site-second", 2)
    assert second.pages(area) and not site.pager.pages(area)
    over(site, request)


def test_what_neither_takes_goes_round(site, second):
    site.pager.answer_next("451 not now")
    second.answer_next("451 not now")
    area, request = page(site)
    assert sent(site, request) == ("site", 3)
    over(site, request)


def test_what_the_second_refuses_for_good_is_given_up(site, second):
    """Both have said so."""
    site.pager.answer_next("550 not here")
    second.answer_next("550 not here")
    _, request = page(site)
    wait_until("it to be given up", lambda: site.one("select count(*) from notification.message where request = %s and state = 4", request) == 1)
    over(site, request)


def test_one_that_is_away_is_passed_over(site, second):
    """The last: the first does not come back. Whatever is asked of people from then on leaves at its first attempt."""
    site.pager.close()
    requests = []
    for _ in range(6):
        area, request = page(site)
        via, _ = sent(site, request)
        assert via == "site-second" and second.pages(area)
        requests.append(request)
    assert sent(site, requests[-1]) == ("site-second", 1), "it is known to be away"
    for request in requests:
        over(site, request)
