"""What services want people for, said in their journals as they would say it."""
import time
import uuid

REASONS = {"reply": 1, "uncertain": 2, "unconfirmed": 3, "no_safe_channel": 4, "frozen": 5, "channel_by_hand": 6, "match": 7,
           "breaker_undecided": 8, "welfare": 9, "wrong_send": 10, "held": 11, "staff_reply": 12}
INSERT = ("with h as (update {0}.journal_head set n = n + 1 returning n, epoch) insert into {0}.journal (n, epoch, at, kind, subject, body) "
          "select n, epoch, clock_timestamp(), %s, %s, %s from h returning n")


def wanted(house, organisation, why, client=None, due=0, lead="", risk=0, name=None):
    """due: in so many seconds."""
    return ("KIND_PERSON_WANTED", house.messages["wanted"].PersonWanted(
        wanted=(name or uuid.uuid4()).bytes, organisation=organisation, client=uuid.UUID(client).bytes if client else b"",
        why=REASONS[why], due_us=int((time.time() + due) * 1e6), lead=lead, risk=risk))


def unwanted(house, organisation, name):
    return "KIND_PERSON_UNWANTED", house.messages["wanted"].PersonUnwanted(wanted=name.bytes, organisation=organisation)


def say(house, source, *facts):
    """The source is away meanwhile: nobody else may write its journal."""
    assert not any(house.kill(source))
    for kind, message in facts:
        number = house.messages["envelope"].Kind.Value(kind)
        house.rows(INSERT.format(source), number, str(uuid.UUID(bytes=message.wanted)), message.SerializeToString())
    house.start(source)
    house.site.wait_ready()
    house.settle()


def task(house, name):
    """The task that stands for a want: id, state, person."""
    found = house.rows("select r.id, r.state, r.person, r.rung from referral.want w join referral.request r on r.id = w.request "
                       "where w.id = %s", str(name))
    return (str(found[0][0]), *found[0][1:]) if found else None
