"""Programmes: what the directory says of them, the community's own first, asked without naming anybody."""
import traces


def ask(house, query="", person="ada"):
    return house.http("GET", f"/v1/programmes{query}", house.token(person=person))


def test_what_a_programme_offers_is_told_as_the_directory_has_it(house):
    answer = ask(house, "?need=d1&language=es&capability=sign_language&competence=trafficking")
    assert answer.status == 200, answer.body
    assert answer.json["programmes"] == [
        {"organisation": "aid-house", "title": "Aid House", "kind": "community_victim_services", "community": True, "services": ["c4", "d1"],
         "capabilities": ["sign_language"], "languages": ["en", "es"], "competences": ["trafficking"]}]


def test_where_none_fits_the_community_option_says_what_it_lacks(house):
    one, = ask(house, "?need=e4&language=fr&area=NORTH", "north-chief").json["programmes"]
    assert (one["organisation"], one["lacks"]) == ("aid-house", ["need", "language"])


def test_bad_words_are_refused_and_nothing_is_on_record(house):
    for query in ("?need=D1", "?need=shelter", "?capability=unspecified", "?language=Spanish", "?area=12%20Main", "?competence=a%20b"):
        assert ask(house, query).status == 400, query
    assert house.http("GET", "/v1/programmes").status == 401
    assert traces.nothing(house, lambda: ask(house)).status == 200
