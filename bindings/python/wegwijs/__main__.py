"""The command line, through the same library: python -m wegwijs ask "…" --desk lochal"""

import signal
import sys

from ._core import _run


def main() -> int:
    """Runs the command that sys.argv holds. Returns its exit code: 0 done, 1 failed or problems found, 2 called wrongly."""
    # As any program: Ctrl-C and a closed pipe end it at once. Python would keep them for itself.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    return _run(["wegwijs", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
