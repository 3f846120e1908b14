"""Who to refer to, and how: a social map and referral network for the information desks of public libraries.

    import wegwijs
    kb = wegwijs.build(wegwijs.PARTNERS)            # or of your own folder; or wegwijs.open("brabant.wegwijs")
    kb.ask("ik kom niet rond", desk="lochal")       # shows itself as a table with the routes

Values are immutable; ids and the words of closed lists are strings, spelled as in YAML and JSON; moments are aware
datetimes. docs/python.md tells the rest.
"""

from pathlib import Path
from zoneinfo import ZoneInfo

from . import errors
from ._core import *
from ._core import __version__, check, open
from .building import build
from .errors import Error, FileError, Interrupted, InvalidArgument, NotFound, VersionError
from .records import Records

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
"""The time zone of every moment that comes back."""

PARTNERS = Path(__file__).parent / "partners"
"""The partner data that comes with the package: the Netherlands and Noord-Brabant, in the public domain (CC0)."""
