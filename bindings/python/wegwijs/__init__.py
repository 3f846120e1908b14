"""Who to refer to, and how: a social map and referral network for the information desks of public libraries.

    import wegwijs
    kb = wegwijs.open("brabant.wegwijs")            # or wegwijs.build("partners/")
    kb.ask("ik kom niet rond", desk="lochal")       # shows itself as a table with the routes

Values are immutable; ids and the words of closed lists are strings, spelled as in YAML and JSON; moments are aware
datetimes. docs/python.md tells the rest.
"""

from zoneinfo import ZoneInfo

from . import errors
from ._core import *
from ._core import __version__, check, open
from .building import build
from .errors import Error, FileError, Interrupted, InvalidArgument, NotFound, VersionError
from .records import Records

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
