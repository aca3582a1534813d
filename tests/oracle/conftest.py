"""Says at the end on how much engine and oracle were compared and agreed."""
import tool


def pytest_terminal_summary(terminalreporter):
    if tool.AGREED:
        terminalreporter.write_line("engine and oracle agree on " + ", ".join(f"{count:,} {what}" for what, count in tool.AGREED.items()))
