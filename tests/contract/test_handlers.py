"""Who may send what to whom: every service's table as it says it, so that each change is seen in a diff."""
from conftest import BUILD, ROOT, run

SERVICES = ("gateway", "intake", "referral", "notification", "audit")
GOLDEN = ROOT / "tests" / "contract" / "handlers.txt"


def test_who_may_send_what_is_the_written_table():
    found = ""
    for service in SERVICES:
        dumped = run(ROOT / BUILD / "bin" / f"accord-{service}", "--dump", "handlers")
        assert dumped.returncode == 0, dumped.stderr
        found += f"# {service}\n{dumped.stdout}\n"
    assert found == GOLDEN.read_text(), f"if this is meant, {GOLDEN.relative_to(ROOT)} is to be:\n{found}"


def test_intakes_tables_of_transitions_are_the_written_ones():
    """accord-intake --dump fsm > tests/contract/intake_fsm.txt"""
    dumped = run(ROOT / BUILD / "bin" / "accord-intake", "--dump", "fsm")
    assert dumped.returncode == 0 and dumped.stdout == (ROOT / "tests" / "contract" / "intake_fsm.txt").read_text()
