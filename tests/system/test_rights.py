"""Rights that a table's grant alone does not show: functions with their owner's rights, columns that readers do not see."""
import pytest
from house import SERVICES
from test_store import attempt


@pytest.mark.parametrize("service", SERVICES)
def test_a_reader_calls_no_function_that_acts_as_the_owner(house, service):
    names = [n for n, in house.rows("select oid::regprocedure::text from pg_proc where prosecdef "
                                    "and pronamespace = %s::regnamespace", service)]
    assert names
    for sql in ("journal_ensure(now() + interval '1 month')", "journal_drop(now())"):
        assert attempt(house, f"accord_{service}_read", f"select {service}.{sql}") == "42501", sql
        assert attempt(house, f"accord_{service}", f"select {service}.{sql}") == "", sql


def test_a_reader_sees_no_bytes_that_were_not_understood(house):
    assert attempt(house, "accord_intake_read", "select raw from intake.quarantine limit 1") == "42501"
    assert attempt(house, "accord_intake_read", "select * from intake.quarantine limit 1") == "42501"
    assert attempt(house, "accord_intake_read", "select digest, reason from intake.quarantine limit 1") == ""
