"""
The C++ library wegwijs, as Python sees it; use it through the package wegwijs.
"""

from collections.abc import Callable, Iterator, Sequence
import datetime
from typing import Any, Literal

from .records import Records
from _typeshed import StrPath
import igraph
import networkx
import pandas
import polars


__version__: str

class SourcePlace:
    """
    A place in a file. Lines and columns count from 1; 0 means "the file as a whole".
    """

    def __init__(self, *, file: str = '', line: int = 0, column: int = 0) -> None: ...

    @property
    def file(self, /) -> str:
        """The file."""

    @property
    def line(self, /) -> int:
        """Counts from 1; 0 = the file as a whole."""

    @property
    def column(self, /) -> int:
        """Counts from 1; 0 = the line as a whole."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, file: str = ..., line: int = ..., column: int = ...) -> SourcePlace:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Diagnostic:
    """A fault in partner data: where it is, what is wrong and what to do."""

    def __init__(self, *, severity: Literal['error', 'warning'] = 'error', code: str = '', place: SourcePlace = ..., message: str = '', hint: str = '') -> None: ...

    def text(self, /) -> str:
        """
        "file:line:column: message – hint"

        Example:
            >>> [fault.text() for fault in wegwijs.check("partners/").report.diagnostics]
        """

    @property
    def severity(self, /) -> Literal['error', 'warning']:
        """
        error: the data cannot be used as it is; warning: somebody should look.
        """

    @property
    def code(self, /) -> str:
        """Stable, kebab-case: "unknown-theme"."""

    @property
    def place(self, /) -> SourcePlace:
        """Where."""

    @property
    def message(self, /) -> str:
        """What is wrong with which value, in the language asked for."""

    @property
    def hint(self, /) -> str:
        """What to do, or "did you mean"; may be empty."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, severity: Literal['error', 'warning'] = ..., code: str = ..., place: SourcePlace = ..., message: str = ..., hint: str = ...) -> Diagnostic:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Report:
    """Everything that is wrong with partner data, not the first fault alone."""

    def __init__(self, *, diagnostics: Sequence[Diagnostic] = ()) -> None: ...

    @property
    def errors(self, /) -> int:
        """How many errors."""

    @property
    def warnings(self, /) -> int:
        """How many warnings."""

    @property
    def has_errors(self, /) -> bool:
        """Whether the data cannot be used as it is."""

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its diagnostics. Raises ImportError where pandas is missing.

        Example:
            >>> wegwijs.check("partners/").report.to_pandas().groupby("code").size()
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its diagnostics. Raises ImportError where polars is missing.

        Example:
            >>> wegwijs.check("partners/").report.to_polars().height
        """

    @property
    def diagnostics(self, /) -> Records[Diagnostic]:
        """In order of file, line and column."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, diagnostics: Sequence[Diagnostic] = ...) -> Report:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Point:
    """WGS84, in degrees: latitude -90 to 90, longitude -180 to 180."""

    def __init__(self, *, latitude: float = 0.0, longitude: float = 0.0) -> None: ...

    @property
    def latitude(self, /) -> float:
        """Degrees, -90 to 90."""

    @property
    def longitude(self, /) -> float:
        """Degrees, -180 to 180."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, latitude: float = ..., longitude: float = ...) -> Point:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Provenance:
    """Where a fact comes from and how far it can be trusted."""

    def __init__(self, *, source: str = '', seen_on: datetime.date | None = None, undated: bool = False, verified_on: datetime.date | None = None, verified_by: str = '', evidence: Literal['primary', 'secondary', 'unverified'] = 'unverified', note: str = '') -> None: ...

    @property
    def source(self, /) -> str:
        """URL or title of the document; several are separated by ' ; '."""

    @property
    def seen_on(self, /) -> datetime.date | None:
        """The day the source said so, or was read."""

    @property
    def undated(self, /) -> bool:
        """The source carries no date: the fact may be far older than `seen_on`."""

    @property
    def verified_on(self, /) -> datetime.date | None:
        """The day somebody checked with the partner."""

    @property
    def verified_by(self, /) -> str:
        """The role of who checked; never a person's name."""

    @property
    def evidence(self, /) -> Literal['primary', 'secondary', 'unverified']:
        """
        primary: the party itself says so; secondary: somebody else; unverified: not certain.
        """

    @property
    def note(self, /) -> str:
        """What to know about the source."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, source: str = ..., seen_on: datetime.date | None = ..., undated: bool = ..., verified_on: datetime.date | None = ..., verified_by: str = ..., evidence: Literal['primary', 'secondary', 'unverified'] = ..., note: str = ...) -> Provenance:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Alternative:
    """What another source says of the same fact."""

    def __init__(self, *, field: str = '', value: str = '', note: str = '', provenance: Provenance = ...) -> None: ...

    @property
    def field(self, /) -> str:
        """Which fact: phone, address, schedule."""

    @property
    def value(self, /) -> str:
        """What that source says."""

    @property
    def note(self, /) -> str:
        """Why it is not the fact that is shown first."""

    @property
    def provenance(self, /) -> Provenance:
        """The other source."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, field: str = ..., value: str = ..., note: str = ..., provenance: Provenance = ...) -> Alternative:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ScheduleRow:
    """
    Open from `opens` until just before `closes` on `days`, or on the days of `rrule`.
    """

    def __init__(self, *, days: Sequence[Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']] = (), rrule: str = '', opens: str = '00:00', closes: str = '00:00', valid_from: datetime.date | None = None, valid_to: datetime.date | None = None, note: str = '') -> None: ...

    @property
    def days(self, /) -> tuple[Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], ...]:
        """Week days; give these or `rrule`."""

    @property
    def rrule(self, /) -> str:
        """
        iCalendar (RFC 5545) recurrence rule, as FREQ=MONTHLY;BYDAY=1WE; starts at valid_from.
        """

    @property
    def opens(self, /) -> str:
        """Local time, "09:00"."""

    @property
    def closes(self, /) -> str:
        """Local time, later than `opens`; "24:00" is the end of the day."""

    @property
    def valid_from(self, /) -> datetime.date | None:
        """First day on which the row counts."""

    @property
    def valid_to(self, /) -> datetime.date | None:
        """Last day on which the row counts."""

    @property
    def note(self, /) -> str:
        """For people: "alleen op afspraak"."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, days: Sequence[Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']] = ..., rrule: str = ..., opens: str = ..., closes: str = ..., valid_from: datetime.date | None = ..., valid_to: datetime.date | None = ..., note: str = ...) -> ScheduleRow:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ScheduleException:
    """One day that differs: closed, or open at other hours."""

    def __init__(self, *, date: datetime.date = ..., closed: bool = False, opens: str | None = None, closes: str | None = None, note: str = '') -> None: ...

    @property
    def date(self, /) -> datetime.date:
        """The day."""

    @property
    def closed(self, /) -> bool:
        """Closed all day."""

    @property
    def opens(self, /) -> str | None:
        """Local time."""

    @property
    def closes(self, /) -> str | None:
        """Local time, later than `opens`."""

    @property
    def note(self, /) -> str:
        """Why."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, date: datetime.date = ..., closed: bool = ..., opens: str | None = ..., closes: str | None = ..., note: str = ...) -> ScheduleException:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Phone:
    """A telephone number and when somebody answers it."""

    def __init__(self, *, number: str = '', note: str = '', languages: Sequence[str] = (), schedule: Sequence[ScheduleRow] = (), holidays: Literal['closed', 'open'] = 'closed', exceptions: Sequence[ScheduleException] = (), provenance: Provenance = ...) -> None: ...

    @property
    def number(self, /) -> str:
        """As it is printed; Dutch, or with + and country code."""

    @property
    def note(self, /) -> str:
        """Costs, choices in the menu."""

    @property
    def languages(self, /) -> tuple[str, ...]:
        """Languages spoken, ISO 639-1."""

    @property
    def schedule(self, /) -> Records[ScheduleRow]:
        """When somebody answers."""

    @property
    def holidays(self, /) -> Literal['closed', 'open']:
        """Whether it is open on public holidays."""

    @property
    def exceptions(self, /) -> Records[ScheduleException]:
        """Single days that differ; they win over rows and holidays."""

    @property
    def provenance(self, /) -> Provenance:
        """Its own source, where it differs from that of the record around it."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, number: str = ..., note: str = ..., languages: Sequence[str] = ..., schedule: Sequence[ScheduleRow] = ..., holidays: Literal['closed', 'open'] = ..., exceptions: Sequence[ScheduleException] = ..., provenance: Provenance = ...) -> Phone:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Contact:
    """The role to ask for; never a person's name."""

    def __init__(self, *, role: str = '', phone: str = '', note: str = '') -> None: ...

    @property
    def role(self, /) -> str:
        """"intake schuldhulp"."""

    @property
    def phone(self, /) -> str:
        """The number of that role."""

    @property
    def note(self, /) -> str:
        """What to say or to know."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, role: str = ..., phone: str = ..., note: str = ...) -> Contact:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Address:
    """A Dutch address."""

    def __init__(self, *, street: str = '', postal_code: str = '', place: str = '') -> None: ...

    @property
    def street(self, /) -> str:
        """With house number."""

    @property
    def postal_code(self, /) -> str:
        """"5038 AE"."""

    @property
    def place(self, /) -> str:
        """Town or village."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, street: str = ..., postal_code: str = ..., place: str = ...) -> Address:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Location:
    """A place with an address, where services and desks are found."""

    def __init__(self, *, id: str = '', name: str = '', organization: str = '', address: Address = ..., municipality: str = '', point: Point | None = None, accessibility: Sequence[str] = (), phones: Sequence[Phone] = (), note: str = '', alternatives: Sequence[Alternative] = (), provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """As people call it."""

    @property
    def organization(self, /) -> str:
        """Whose building it is."""

    @property
    def address(self, /) -> Address:
        """Where it stands."""

    @property
    def municipality(self, /) -> str:
        """The municipality it stands in."""

    @property
    def point(self, /) -> Point | None:
        """[latitude, longitude] in WGS84."""

    @property
    def accessibility(self, /) -> tuple[str, ...]:
        """What helps to get in: wheelchair, lift, toilet."""

    @property
    def phones(self, /) -> Records[Phone]:
        """Numbers of the building."""

    @property
    def note(self, /) -> str:
        """How to find it."""

    @property
    def alternatives(self, /) -> Records[Alternative]:
        """What other sources say of the same facts; kept visible, never merged."""

    @property
    def provenance(self, /) -> Provenance:
        """
        Where these facts come from; inherited by everything inside the record.
        """

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., organization: str = ..., address: Address = ..., municipality: str = ..., point: Point | None = ..., accessibility: Sequence[str] = ..., phones: Sequence[Phone] = ..., note: str = ..., alternatives: Sequence[Alternative] = ..., provenance: Provenance = ..., fictional: bool = ...) -> Location:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class AgeRange:
    """Years, both ends included."""

    def __init__(self, *, min: int | None = None, max: int | None = None) -> None: ...

    @property
    def min(self, /) -> int | None:
        """Youngest age."""

    @property
    def max(self, /) -> int | None:
        """Oldest age."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, min: int | None = ..., max: int | None = ...) -> AgeRange:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Eligibility:
    """For whom it is; a part left out means everybody."""

    def __init__(self, *, ages: AgeRange = ..., areas: Sequence[str] = (), groups: Sequence[str] = (), note: str = '') -> None: ...

    @property
    def ages(self, /) -> AgeRange:
        """From and up to which age."""

    @property
    def areas(self, /) -> tuple[str, ...]:
        """The visitor lives in one of these areas, or in an area within them."""

    @property
    def groups(self, /) -> tuple[str, ...]:
        """The visitor belongs to one of these groups."""

    @property
    def note(self, /) -> str:
        """Conditions in words."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, ages: AgeRange = ..., areas: Sequence[str] = ..., groups: Sequence[str] = ..., note: str = ...) -> Eligibility:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Cost:
    """What the visitor pays."""

    def __init__(self, *, free: bool | None = None, note: str = '') -> None: ...

    @property
    def free(self, /) -> bool | None:
        """true where it costs nothing."""

    @property
    def note(self, /) -> str:
        """What it costs, in words."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, free: bool | None = ..., note: str = ...) -> Cost:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ServiceAtLocation:
    """Where and when a service is offered."""

    def __init__(self, *, location: str = '', schedule: Sequence[ScheduleRow] = (), holidays: Literal['closed', 'open'] = 'closed', exceptions: Sequence[ScheduleException] = (), phones: Sequence[Phone] = (), contact: Contact = ..., note: str = '', provenance: Provenance = ...) -> None: ...

    @property
    def location(self, /) -> str:
        """The place."""

    @property
    def schedule(self, /) -> Records[ScheduleRow]:
        """When it is offered there."""

    @property
    def holidays(self, /) -> Literal['closed', 'open']:
        """Whether it is open on public holidays."""

    @property
    def exceptions(self, /) -> Records[ScheduleException]:
        """Single days that differ; they win over rows and holidays."""

    @property
    def phones(self, /) -> Records[Phone]:
        """Numbers for this place."""

    @property
    def contact(self, /) -> Contact:
        """The role to ask for at this place."""

    @property
    def note(self, /) -> str:
        """Hours or conditions that do not fit the schedule."""

    @property
    def provenance(self, /) -> Provenance:
        """Its own source."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, location: str = ..., schedule: Sequence[ScheduleRow] = ..., holidays: Literal['closed', 'open'] = ..., exceptions: Sequence[ScheduleException] = ..., phones: Sequence[Phone] = ..., contact: Contact = ..., note: str = ..., provenance: Provenance = ...) -> ServiceAtLocation:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Service:
    """What a visitor can be sent to; the unit of search."""

    def __init__(self, *, id: str = '', organization: str = '', name: str = '', alternate_names: Sequence[str] = (), description: str = '', themes: Sequence[str] = (), products: Sequence[str] = (), phrases: Sequence[str] = (), access: Literal['open', 'appointment', 'referral-only'] = 'open', channels: Sequence[Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit']] = (), needs_digid: bool | None = None, help_level: Literal['self-help', 'volunteer', 'professional', 'municipality'] | None = None, eligibility: Eligibility = ..., languages: Sequence[str] = (), cost: Cost = ..., required_documents: Sequence[str] = (), lead_time_days: int = 0, url: str = '', phones: Sequence[Phone] = (), schedule: Sequence[ScheduleRow] = (), holidays: Literal['closed', 'open'] = 'closed', exceptions: Sequence[ScheduleException] = (), at: Sequence[ServiceAtLocation] = (), status: Literal['active', 'inactive', 'defunct', 'temporarily closed'] = 'active', alternatives: Sequence[Alternative] = (), provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def organization(self, /) -> str:
        """
        Whose service it is; follows from the organization it is written in, else required.
        """

    @property
    def name(self, /) -> str:
        """As staff would call it."""

    @property
    def alternate_names(self, /) -> tuple[str, ...]:
        """Other and former names."""

    @property
    def description(self, /) -> str:
        """What it does, in a sentence or two."""

    @property
    def themes(self, /) -> tuple[str, ...]:
        """Themes it belongs to."""

    @property
    def products(self, /) -> tuple[str, ...]:
        """Products it handles."""

    @property
    def phrases(self, /) -> tuple[str, ...]:
        """What visitors say when they need it."""

    @property
    def access(self, /) -> Literal['open', 'appointment', 'referral-only']:
        """How one gets in; referral-only: only through a referral rule."""

    @property
    def channels(self, /) -> tuple[Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit'], ...]:
        """Ways to reach it."""

    @property
    def needs_digid(self, /) -> bool | None:
        """Cannot be used without DigiD."""

    @property
    def help_level(self, /) -> Literal['self-help', 'volunteer', 'professional', 'municipality'] | None:
        """
        Who helps: the visitor alone with an explanation, a volunteer, a professional, the municipality.
        """

    @property
    def eligibility(self, /) -> Eligibility:
        """For whom."""

    @property
    def languages(self, /) -> tuple[str, ...]:
        """Languages spoken, ISO 639-1."""

    @property
    def cost(self, /) -> Cost:
        """What it costs."""

    @property
    def required_documents(self, /) -> tuple[str, ...]:
        """What the visitor brings."""

    @property
    def lead_time_days(self, /) -> int:
        """Waiting time in whole days before help starts."""

    @property
    def url(self, /) -> str:
        """Page about this service."""

    @property
    def phones(self, /) -> Records[Phone]:
        """Numbers of this service."""

    @property
    def schedule(self, /) -> Records[ScheduleRow]:
        """Hours that do not depend on a place, such as those of a helpline."""

    @property
    def holidays(self, /) -> Literal['closed', 'open']:
        """Whether it is open on public holidays."""

    @property
    def exceptions(self, /) -> Records[ScheduleException]:
        """Single days that differ; they win over rows and holidays."""

    @property
    def at(self, /) -> Records[ServiceAtLocation]:
        """Where and when it is offered."""

    @property
    def status(self, /) -> Literal['active', 'inactive', 'defunct', 'temporarily closed']:
        """Whether it still exists."""

    @property
    def alternatives(self, /) -> Records[Alternative]:
        """What other sources say of the same facts; kept visible, never merged."""

    @property
    def provenance(self, /) -> Provenance:
        """
        Where these facts come from; inherited by everything inside the record.
        """

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., organization: str = ..., name: str = ..., alternate_names: Sequence[str] = ..., description: str = ..., themes: Sequence[str] = ..., products: Sequence[str] = ..., phrases: Sequence[str] = ..., access: Literal['open', 'appointment', 'referral-only'] = ..., channels: Sequence[Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit']] = ..., needs_digid: bool | None = ..., help_level: Literal['self-help', 'volunteer', 'professional', 'municipality'] | None = ..., eligibility: Eligibility = ..., languages: Sequence[str] = ..., cost: Cost = ..., required_documents: Sequence[str] = ..., lead_time_days: int = ..., url: str = ..., phones: Sequence[Phone] = ..., schedule: Sequence[ScheduleRow] = ..., holidays: Literal['closed', 'open'] = ..., exceptions: Sequence[ScheduleException] = ..., at: Sequence[ServiceAtLocation] = ..., status: Literal['active', 'inactive', 'defunct', 'temporarily closed'] = ..., alternatives: Sequence[Alternative] = ..., provenance: Provenance = ..., fictional: bool = ...) -> Service:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Plan:
    """What a library says it wants to do."""

    def __init__(self, *, text: str = '', themes: Sequence[str] = (), by: str = '', provenance: Provenance = ...) -> None: ...

    @property
    def text(self, /) -> str:
        """One plan, in own words."""

    @property
    def themes(self, /) -> tuple[str, ...]:
        """What it is about."""

    @property
    def by(self, /) -> str:
        """When, as the library says it."""

    @property
    def provenance(self, /) -> Provenance:
        """Its own source."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, text: str = ..., themes: Sequence[str] = ..., by: str = ..., provenance: Provenance = ...) -> Plan:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Organization:
    """A partner that offers services."""

    def __init__(self, *, id: str = '', name: str = '', alternate_names: Sequence[str] = (), description: str = '', kind: Literal['government', 'municipality', 'library', 'charity', 'helpline', 'commercial', 'generic'] = 'government', area: str = '', areas: Sequence[str] = (), website: str = '', email: str = '', phones: Sequence[Phone] = (), plans: Sequence[Plan] = (), status: Literal['active', 'inactive', 'defunct', 'temporarily closed'] = 'active', alternatives: Sequence[Alternative] = (), provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """Official name."""

    @property
    def alternate_names(self, /) -> tuple[str, ...]:
        """Short, other and former names."""

    @property
    def description(self, /) -> str:
        """What it is."""

    @property
    def kind(self, /) -> Literal['government', 'municipality', 'library', 'charity', 'helpline', 'commercial', 'generic']:
        """
        generic stands for a partner everybody has their own of, such as "your energy supplier".
        """

    @property
    def area(self, /) -> str:
        """The area a municipality governs."""

    @property
    def areas(self, /) -> tuple[str, ...]:
        """The municipalities a library serves."""

    @property
    def website(self, /) -> str:
        """Home page."""

    @property
    def email(self, /) -> str:
        """Address of a role; never of a person."""

    @property
    def phones(self, /) -> Records[Phone]:
        """General numbers."""

    @property
    def plans(self, /) -> Records[Plan]:
        """What it wants to do."""

    @property
    def status(self, /) -> Literal['active', 'inactive', 'defunct', 'temporarily closed']:
        """Whether it still exists."""

    @property
    def alternatives(self, /) -> Records[Alternative]:
        """What other sources say of the same facts; kept visible, never merged."""

    @property
    def provenance(self, /) -> Provenance:
        """
        Where these facts come from; inherited by everything inside the record.
        """

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., alternate_names: Sequence[str] = ..., description: str = ..., kind: Literal['government', 'municipality', 'library', 'charity', 'helpline', 'commercial', 'generic'] = ..., area: str = ..., areas: Sequence[str] = ..., website: str = ..., email: str = ..., phones: Sequence[Phone] = ..., plans: Sequence[Plan] = ..., status: Literal['active', 'inactive', 'defunct', 'temporarily closed'] = ..., alternatives: Sequence[Alternative] = ..., provenance: Provenance = ..., fictional: bool = ...) -> Organization:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class DeskFigures:
    """Counts that a source gives of a desk over a period."""

    def __init__(self, *, period_from: datetime.date | None = None, period_to: datetime.date | None = None, questions: int = 0, corona: int = 0, other: int = 0, inhabitants: int = 0, printed_per_inhabitant: str = '', provenance: Provenance = ...) -> None: ...

    @property
    def period_from(self, /) -> datetime.date | None:
        """First day."""

    @property
    def period_to(self, /) -> datetime.date | None:
        """Last day."""

    @property
    def questions(self, /) -> int:
        """All questions."""

    @property
    def corona(self, /) -> int:
        """Those about corona."""

    @property
    def other(self, /) -> int:
        """The others."""

    @property
    def inhabitants(self, /) -> int:
        """Of the place the desk stands in."""

    @property
    def printed_per_inhabitant(self, /) -> str:
        """The ratio as the source prints it, right or wrong."""

    @property
    def provenance(self, /) -> Provenance:
        """Its own source."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, period_from: datetime.date | None = ..., period_to: datetime.date | None = ..., questions: int = ..., corona: int = ..., other: int = ..., inhabitants: int = ..., printed_per_inhabitant: str = ..., provenance: Provenance = ...) -> DeskFigures:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Desk:
    """An information point: a place with staff that refers."""

    def __init__(self, *, id: str = '', name: str = '', organization: str = '', location: str = '', scenario: Literal['basis', 'altijd-beschikbaar', 'brede-dienstverlening', 'pop-up', 'buiten-bibliotheek', 'algemeen-informatiepunt', 'informatieplein', 'ontwikkelplein', 'combi'] | None = None, tasks: Sequence[Literal['refer', 'help-on-the-spot', 'signal', 'programme']] = (), staffing: Sequence[Literal['employees', 'volunteers', 'partners']] = (), private_room: bool | None = None, opened: str | None = None, schedule: Sequence[ScheduleRow] = (), holidays: Literal['closed', 'open'] = 'closed', exceptions: Sequence[ScheduleException] = (), access: Literal['open', 'appointment', 'referral-only'] = 'open', phones: Sequence[Phone] = (), url: str = '', note: str = '', status: Literal['active', 'inactive', 'defunct', 'temporarily closed'] = 'active', figures: Sequence[DeskFigures] = (), alternatives: Sequence[Alternative] = (), provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """As visitors know it."""

    @property
    def organization(self, /) -> str:
        """The library that runs it; its services are internal referrals."""

    @property
    def location(self, /) -> str:
        """Where it is."""

    @property
    def scenario(self, /) -> Literal['basis', 'altijd-beschikbaar', 'brede-dienstverlening', 'pop-up', 'buiten-bibliotheek', 'algemeen-informatiepunt', 'informatieplein', 'ontwikkelplein', 'combi'] | None:
        """How the desk is set up."""

    @property
    def tasks(self, /) -> tuple[Literal['refer', 'help-on-the-spot', 'signal', 'programme'], ...]:
        """What it does."""

    @property
    def staffing(self, /) -> tuple[Literal['employees', 'volunteers', 'partners'], ...]:
        """Who works there."""

    @property
    def private_room(self, /) -> bool | None:
        """Whether there is a room for a private talk."""

    @property
    def opened(self, /) -> str | None:
        """Month of opening, "2021-05"."""

    @property
    def schedule(self, /) -> Records[ScheduleRow]:
        """When the desk is open."""

    @property
    def holidays(self, /) -> Literal['closed', 'open']:
        """Whether it is open on public holidays."""

    @property
    def exceptions(self, /) -> Records[ScheduleException]:
        """Single days that differ; they win over rows and holidays."""

    @property
    def access(self, /) -> Literal['open', 'appointment', 'referral-only']:
        """Walk-in (open) or by appointment."""

    @property
    def phones(self, /) -> Records[Phone]:
        """Numbers of the desk."""

    @property
    def url(self, /) -> str:
        """Page about this desk."""

    @property
    def note(self, /) -> str:
        """What staff should know."""

    @property
    def status(self, /) -> Literal['active', 'inactive', 'defunct', 'temporarily closed']:
        """Whether it still exists."""

    @property
    def figures(self, /) -> Records[DeskFigures]:
        """Counts of questions from a source."""

    @property
    def alternatives(self, /) -> Records[Alternative]:
        """What other sources say of the same facts; kept visible, never merged."""

    @property
    def provenance(self, /) -> Provenance:
        """
        Where these facts come from; inherited by everything inside the record.
        """

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., organization: str = ..., location: str = ..., scenario: Literal['basis', 'altijd-beschikbaar', 'brede-dienstverlening', 'pop-up', 'buiten-bibliotheek', 'algemeen-informatiepunt', 'informatieplein', 'ontwikkelplein', 'combi'] | None = ..., tasks: Sequence[Literal['refer', 'help-on-the-spot', 'signal', 'programme']] = ..., staffing: Sequence[Literal['employees', 'volunteers', 'partners']] = ..., private_room: bool | None = ..., opened: str | None = ..., schedule: Sequence[ScheduleRow] = ..., holidays: Literal['closed', 'open'] = ..., exceptions: Sequence[ScheduleException] = ..., access: Literal['open', 'appointment', 'referral-only'] = ..., phones: Sequence[Phone] = ..., url: str = ..., note: str = ..., status: Literal['active', 'inactive', 'defunct', 'temporarily closed'] = ..., figures: Sequence[DeskFigures] = ..., alternatives: Sequence[Alternative] = ..., provenance: Provenance = ..., fictional: bool = ...) -> Desk:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Agreement:
    """When the hand-over was agreed, and when to look at it again."""

    def __init__(self, *, on: datetime.date | None = None, review: datetime.date | None = None) -> None: ...

    @property
    def on(self, /) -> datetime.date | None:
        """The day of the agreement."""

    @property
    def review(self, /) -> datetime.date | None:
        """The day to look at it again."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, on: datetime.date | None = ..., review: datetime.date | None = ...) -> Agreement:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ReferralRule:
    """Who may send a visitor to a service, and how the hand-over goes."""

    def __init__(self, *, from_: str = '', to: str = '', kind: Literal['internal', 'warm', 'external'] = 'external', how: Sequence[Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details']] = (), contact: Contact = ..., schedule: Sequence[ScheduleRow] = (), holidays: Literal['closed', 'open'] = 'closed', exceptions: Sequence[ScheduleException] = (), lead_time_days: int | None = None, needs: Sequence[Literal['consent', 'letter', 'appointment', 'identification']] = (), themes: Sequence[str] = (), agreed: Agreement = ..., note: str = '', provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def from_(self, /) -> str:
        """
        Desk, service or organization; an organization counts for each of its desks and services.
        """

    @property
    def to(self, /) -> str:
        """The service."""

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external']:
        """internal, warm or external."""

    @property
    def how(self, /) -> tuple[Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details'], ...]:
        """What is done for the visitor."""

    @property
    def contact(self, /) -> Contact:
        """Whom to ask for; a warm referral needs a role or a schedule."""

    @property
    def schedule(self, /) -> Records[ScheduleRow]:
        """
        When the hand-over is possible; left out: whenever the referring side is open.
        """

    @property
    def holidays(self, /) -> Literal['closed', 'open']:
        """Whether it is open on public holidays."""

    @property
    def exceptions(self, /) -> Records[ScheduleException]:
        """Single days that differ; they win over rows and holidays."""

    @property
    def lead_time_days(self, /) -> int | None:
        """Waiting time in whole days; overrides that of the service."""

    @property
    def needs(self, /) -> tuple[Literal['consent', 'letter', 'appointment', 'identification'], ...]:
        """What must be there first."""

    @property
    def themes(self, /) -> tuple[str, ...]:
        """Only for these themes; left out: all that the service handles."""

    @property
    def agreed(self, /) -> Agreement:
        """When it was agreed and when to review it."""

    @property
    def note(self, /) -> str:
        """What staff should know."""

    @property
    def provenance(self, /) -> Provenance:
        """Where this path comes from."""

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, from_: str = ..., to: str = ..., kind: Literal['internal', 'warm', 'external'] = ..., how: Sequence[Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details']] = ..., contact: Contact = ..., schedule: Sequence[ScheduleRow] = ..., holidays: Literal['closed', 'open'] = ..., exceptions: Sequence[ScheduleException] = ..., lead_time_days: int | None = ..., needs: Sequence[Literal['consent', 'letter', 'appointment', 'identification']] = ..., themes: Sequence[str] = ..., agreed: Agreement = ..., note: str = ..., provenance: Provenance = ..., fictional: bool = ...) -> ReferralRule:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Theme:
    """A subject; themes form a tree."""

    def __init__(self, *, id: str = '', name: str = '', name_en: str = '', parent: str = '', phrases: Sequence[str] = (), fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """Dutch name."""

    @property
    def name_en(self, /) -> str:
        """English name."""

    @property
    def parent(self, /) -> str:
        """The theme it is part of."""

    @property
    def phrases(self, /) -> tuple[str, ...]:
        """What visitors say about it."""

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., name_en: str = ..., parent: str = ..., phrases: Sequence[str] = ..., fictional: bool = ...) -> Theme:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Product:
    """A thing citizens come for."""

    def __init__(self, *, id: str = '', name: str = '', alternate_names: Sequence[str] = (), upl_name: str = '', upl_uri: str = '', executor: Sequence[str] = (), themes: Sequence[str] = (), phrases: Sequence[str] = (), bring: Sequence[str] = (), note: str = '', provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """As staff would call it."""

    @property
    def alternate_names(self, /) -> tuple[str, ...]:
        """Other and former names."""

    @property
    def upl_name(self, /) -> str:
        """Name in the Uniforme Productnamenlijst."""

    @property
    def upl_uri(self, /) -> str:
        """URI in the Uniforme Productnamenlijst."""

    @property
    def executor(self, /) -> tuple[str, ...]:
        """
        Who carries it out: an organization, or `municipality` for the visitor's own.
        """

    @property
    def themes(self, /) -> tuple[str, ...]:
        """Themes it belongs to."""

    @property
    def phrases(self, /) -> tuple[str, ...]:
        """What visitors say when they come for it."""

    @property
    def bring(self, /) -> tuple[str, ...]:
        """What the visitor brings."""

    @property
    def note(self, /) -> str:
        """Terms and warnings."""

    @property
    def provenance(self, /) -> Provenance:
        """Where these facts come from."""

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., alternate_names: Sequence[str] = ..., upl_name: str = ..., upl_uri: str = ..., executor: Sequence[str] = ..., themes: Sequence[str] = ..., phrases: Sequence[str] = ..., bring: Sequence[str] = ..., note: str = ..., provenance: Provenance = ..., fictional: bool = ...) -> Product:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Synonym:
    """Words that mean other words."""

    def __init__(self, *, terms: Sequence[str] = (), means: Sequence[str] = (), kind: Literal['abbreviation', 'old-name', 'spoken', 'spelling', 'compound', 'translation'] = 'spoken', both_ways: bool = False, language: str = '', fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def terms(self, /) -> tuple[str, ...]:
        """What is said."""

    @property
    def means(self, /) -> tuple[str, ...]:
        """What is meant."""

    @property
    def kind(self, /) -> Literal['abbreviation', 'old-name', 'spoken', 'spelling', 'compound', 'translation']:
        """Why they differ."""

    @property
    def both_ways(self, /) -> bool:
        """Whether what is meant may be said for it as well."""

    @property
    def language(self, /) -> str:
        """Language of the terms, ISO 639-1; left out: Dutch."""

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, terms: Sequence[str] = ..., means: Sequence[str] = ..., kind: Literal['abbreviation', 'old-name', 'spoken', 'spelling', 'compound', 'translation'] = ..., both_ways: bool = ..., language: str = ..., fictional: bool = ...) -> Synonym:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Urgent:
    """Danger: what must be shown before anything else."""

    def __init__(self, *, id: str = '', name: str = '', phrases: Sequence[str] = (), message: str = '', message_en: str = '', phone: str = '', phones: Sequence[Phone] = (), organization: str = '', provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """The situation."""

    @property
    def phrases(self, /) -> tuple[str, ...]:
        """What is said in this danger; never what an ordinary question contains."""

    @property
    def message(self, /) -> str:
        """What to do, in Dutch."""

    @property
    def message_en(self, /) -> str:
        """The same in English."""

    @property
    def phone(self, /) -> str:
        """The number to call first."""

    @property
    def phones(self, /) -> Records[Phone]:
        """Other numbers, each with a note."""

    @property
    def organization(self, /) -> str:
        """Who answers."""

    @property
    def provenance(self, /) -> Provenance:
        """Where these facts come from."""

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., phrases: Sequence[str] = ..., message: str = ..., message_en: str = ..., phone: str = ..., phones: Sequence[Phone] = ..., organization: str = ..., provenance: Provenance = ..., fictional: bool = ...) -> Urgent:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class LifeEvent:
    """Something that happens to people, and the products it brings along."""

    def __init__(self, *, id: str = '', name: str = '', phrases: Sequence[str] = (), products: Sequence[str] = (), note: str = '', provenance: Provenance = ..., fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """The event."""

    @property
    def phrases(self, /) -> tuple[str, ...]:
        """What visitors say."""

    @property
    def products(self, /) -> tuple[str, ...]:
        """Products, in the order in which they are best arranged."""

    @property
    def note(self, /) -> str:
        """Terms and warnings."""

    @property
    def provenance(self, /) -> Provenance:
        """Where these facts come from."""

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., phrases: Sequence[str] = ..., products: Sequence[str] = ..., note: str = ..., provenance: Provenance = ..., fictional: bool = ...) -> LifeEvent:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Area:
    """A municipality, a province or the nation."""

    def __init__(self, *, id: str = '', name: str = '', kind: Literal['municipality', 'province', 'nation'] = 'municipality', within: str = '', owms_uri: str = '', valid_from: datetime.date | None = None, valid_to: datetime.date | None = None, succeeded_by: Sequence[str] = (), places: Sequence[str] = (), alternate_names: Sequence[str] = (), fictional: bool = False) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Slug, unique over the whole tree."""

    @property
    def name(self, /) -> str:
        """Official name."""

    @property
    def kind(self, /) -> Literal['municipality', 'province', 'nation']:
        """What sort of area."""

    @property
    def within(self, /) -> str:
        """The area it lies in."""

    @property
    def owms_uri(self, /) -> str:
        """URI in the government's list of names (OWMS)."""

    @property
    def valid_from(self, /) -> datetime.date | None:
        """First day it existed."""

    @property
    def valid_to(self, /) -> datetime.date | None:
        """Last day it existed."""

    @property
    def succeeded_by(self, /) -> tuple[str, ...]:
        """What it became part of."""

    @property
    def places(self, /) -> tuple[str, ...]:
        """Villages and towns in it."""

    @property
    def alternate_names(self, /) -> tuple[str, ...]:
        """Other names."""

    @property
    def fictional(self, /) -> bool:
        """The file says `fictional: true`: invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., kind: Literal['municipality', 'province', 'nation'] = ..., within: str = ..., owms_uri: str = ..., valid_from: datetime.date | None = ..., valid_to: datetime.date | None = ..., succeeded_by: Sequence[str] = ..., places: Sequence[str] = ..., alternate_names: Sequence[str] = ..., fictional: bool = ...) -> Area:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class OpenInterval:
    """From `opens` until just before `closes`."""

    def __init__(self, *, opens: datetime.datetime = ..., closes: datetime.datetime = ...) -> None: ...

    @property
    def opens(self, /) -> datetime.datetime:
        """The first moment it is open."""

    @property
    def closes(self, /) -> datetime.datetime:
        """The first moment it is closed again."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, opens: datetime.datetime = ..., closes: datetime.datetime = ...) -> OpenInterval:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class DayHours:
    """One day of a week overview."""

    def __init__(self, *, date: datetime.date = ..., open: Sequence[tuple[str, str]] = (), holiday: str = '', exception: bool = False, notes: Sequence[str] = ()) -> None: ...

    @property
    def date(self, /) -> datetime.date:
        """The day."""

    @property
    def open(self, /) -> tuple[tuple[str, str], ...]:
        """Wall clock, in order, not overlapping."""

    @property
    def holiday(self, /) -> str:
        """Its Dutch name, where it is one."""

    @property
    def exception(self, /) -> bool:
        """The hours come from an exception."""

    @property
    def notes(self, /) -> tuple[str, ...]:
        """For people."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, date: datetime.date = ..., open: Sequence[tuple[str, str]] = ..., holiday: str = ..., exception: bool = ..., notes: Sequence[str] = ...) -> DayHours:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Skeleton:
    """A record still to be filled in, written into a partner file."""

    def __init__(self, *, file: str = '', line: int = 0, id: str = '', appended: bool = False) -> None: ...

    @property
    def file(self, /) -> str:
        """The file."""

    @property
    def line(self, /) -> int:
        """Of the record's first key, counted from 1."""

    @property
    def id(self, /) -> str:
        """Made from the name; empty for a referral."""

    @property
    def appended(self, /) -> bool:
        """The file was there already."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, file: str = ..., line: int = ..., id: str = ..., appended: bool = ...) -> Skeleton:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

def write_yaml(*, areas: Sequence[Area] = (), themes: Sequence[Theme] = (), products: Sequence[Product] = (), organizations: Sequence[Organization] = (), locations: Sequence[Location] = (), services: Sequence[Service] = (), desks: Sequence[Desk] = (), referrals: Sequence[ReferralRule] = (), synonyms: Sequence[Synonym] = (), urgent: Sequence[Urgent] = (), life_events: Sequence[LifeEvent] = ()) -> str:
    """
    Records as partner data in YAML; reading it gives equal records again. A map that holds anything fictional is written as `fictional: true`.

    Keywords:
        areas: Municipalities, provinces, the nation.
        themes: The tree of themes.
        products: Things citizens come for.
        organizations: Partners.
        locations: Places.
        services: What visitors can be sent to.
        desks: Information points.
        referrals: Agreed referrals.
        synonyms: Words that mean other words.
        urgent: Danger and what to do.
        life_events: Things that happen to people.

    Example:
        >>> linde = wegwijs.Organization(id="linde", name="De Linde")
        >>> print(wegwijs.write_yaml(organizations=[linde]))
        organizations:
        ...
    """

def write_skeleton(kind: Literal['organization', 'service', 'location', 'desk', 'referral'], name: str, /, *, partners: str = 'partners', file: str = '') -> Skeleton:
    """
    Writes a record still to be filled in, with a comment at every key.

    Raises InvalidArgument for an id that exists already; FileError. Then nothing has changed.

    Keywords:
        partners: A folder with partner data; ids are unique over all of it.
        file: Where it goes; empty = a file within `partners`.

    Example:
        >>> wegwijs.write_skeleton("organization", "Fietsfonds", partners="partners/").id
        'fietsfonds'
    """

def skeleton_text(kind: Literal['organization', 'service', 'location', 'desk', 'referral'], name: str, /) -> str:
    """
    The record of write_skeleton() alone, as YAML to be pasted. Raises InvalidArgument for a name no id can be made of.

    Example:
        >>> print(wegwijs.skeleton_text("desk", "Informatiepunt Dorp"))
        - id: informatiepunt-dorp
        ...
    """

def yaml_reference() -> str:
    """
    The reference page of partner files, in Markdown: every field of every record.

    Example:
        >>> wegwijs.yaml_reference().splitlines()[0]
        '# ...'
    """

def json_schema() -> str:
    """
    JSON Schema (draft 2020-12) of a partner file, for editors.

    Example:
        >>> json.loads(wegwijs.json_schema())["$schema"]
        'https://json-schema.org/draft/2020-12/schema'
    """

class UnderstoodTerm:
    """Words of a question, and what they were taken for."""

    def __init__(self, *, written: str = '', matched: str = '', how: Literal['literal', 'stem', 'joined', 'part', 'synonym', 'spelling', 'prefix'] = 'literal') -> None: ...

    @property
    def written(self, /) -> str:
        """The words of the question."""

    @property
    def matched(self, /) -> str:
        """What they were looked up as."""

    @property
    def how(self, /) -> Literal['literal', 'stem', 'joined', 'part', 'synonym', 'spelling', 'prefix']:
        """By what: literal, stem, joined, part, synonym, spelling, prefix."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, written: str = ..., matched: str = ..., how: Literal['literal', 'stem', 'joined', 'part', 'synonym', 'spelling', 'prefix'] = ...) -> UnderstoodTerm:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Understood:
    """What was understood of a question: ids and words of the map."""

    def __init__(self, *, themes: Sequence[str] = (), products: Sequence[str] = (), life_events: Sequence[str] = (), areas: Sequence[str] = (), terms: Sequence[UnderstoodTerm] = ()) -> None: ...

    @property
    def themes(self, /) -> tuple[str, ...]:
        """Of the products understood and of the best hits; strongest first."""

    @property
    def products(self, /) -> tuple[str, ...]:
        """Strongest first."""

    @property
    def life_events(self, /) -> tuple[str, ...]:
        """Strongest first."""

    @property
    def areas(self, /) -> tuple[str, ...]:
        """Places named in the question."""

    @property
    def terms(self, /) -> Records[UnderstoodTerm]:
        """Only those that occur in the map."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, themes: Sequence[str] = ..., products: Sequence[str] = ..., life_events: Sequence[str] = ..., areas: Sequence[str] = ..., terms: Sequence[UnderstoodTerm] = ...) -> Understood:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Visitor:
    """
    Everything left empty is "not known", and what is not known excludes nothing.
    """

    def __init__(self, *, area: str = '', age: int | None = None, languages: Sequence[str] = (), groups: Sequence[str] = (), no_digid: bool = False, max_distance_m: float | None = None, here: Point | None = None) -> None: ...

    @property
    def area(self, /) -> str:
        """The municipality the visitor lives in."""

    @property
    def age(self, /) -> int | None:
        """Years."""

    @property
    def languages(self, /) -> tuple[str, ...]:
        """ISO 639-1."""

    @property
    def groups(self, /) -> tuple[str, ...]:
        """Groups the visitor belongs to."""

    @property
    def no_digid(self, /) -> bool:
        """Cannot use DigiD."""

    @property
    def max_distance_m(self, /) -> float | None:
        """Metres from `here`: cannot travel further; None = as far as need be."""

    @property
    def here(self, /) -> Point | None:
        """Where the visitor stands; left out: the desk."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, area: str = ..., age: int | None = ..., languages: Sequence[str] = ..., groups: Sequence[str] = ..., no_digid: bool = ..., max_distance_m: float | None = ..., here: Point | None = ...) -> Visitor:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Step:
    """One referral: from a desk or service to a service."""

    def __init__(self, *, kind: Literal['internal', 'warm', 'external'] = 'external', from_: str = '', to: str = '', rule: int | None = None, hand_over_at: datetime.datetime = ..., arrives_at: datetime.datetime = ..., hours_known: bool = True) -> None: ...

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external']:
        """What sort it is."""

    @property
    def from_(self, /) -> str:
        """The desk or service it starts at."""

    @property
    def to(self, /) -> str:
        """The id of the service it leads to."""

    @property
    def rule(self, /) -> int | None:
        """
        Its place in KnowledgeBase.referrals; nothing for what follows from the data.
        """

    @property
    def hand_over_at(self, /) -> datetime.datetime:
        """When the hand-over can take place."""

    @property
    def arrives_at(self, /) -> datetime.datetime:
        """When help arrives."""

    @property
    def hours_known(self, /) -> bool:
        """False: the opening hours of `to` are assumed."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, kind: Literal['internal', 'warm', 'external'] = ..., from_: str = ..., to: str = ..., rule: int | None = ..., hand_over_at: datetime.datetime = ..., arrives_at: datetime.datetime = ..., hours_known: bool = ...) -> Step:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Route:
    """One way from a desk to a service."""

    def __init__(self, *, arrives_at: datetime.datetime = ..., effort: int = 0, steps: Sequence[Step] = ()) -> None: ...

    @property
    def arrives_at(self, /) -> datetime.datetime:
        """When help arrives."""

    @property
    def effort(self, /) -> int:
        """Sum over the steps: internal 0, warm 1, external 2."""

    @property
    def steps(self, /) -> Records[Step]:
        """At least one."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, arrives_at: datetime.datetime = ..., effort: int = ..., steps: Sequence[Step] = ...) -> Route:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Routes:
    """
    All ways from a desk to a service of which none is better in every respect.
    """

    def __init__(self, *, routes: Sequence[Route] = (), obstacle: Literal['gone', 'age', 'area', 'group', 'digid', 'language', 'too-far', 'referral-only', 'too-many-steps', 'no-opening'] | None = None, obstacle_at: str = '') -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its routes. Raises ImportError where pandas is missing.

        Example:
            >>> kb.routes("lochal", "juridisch-loket-advies").to_pandas()[["arrives_at", "effort"]]
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its routes. Raises ImportError where polars is missing.

        Example:
            >>> kb.routes("lochal", "juridisch-loket-advies").to_polars().select("arrives_at", "effort")
        """

    @property
    def routes(self, /) -> Records[Route]:
        """In order of arrival, then steps, then effort."""

    @property
    def obstacle(self, /) -> Literal['gone', 'age', 'area', 'group', 'digid', 'language', 'too-far', 'referral-only', 'too-many-steps', 'no-opening'] | None:
        """Why there is none; None when there are routes."""

    @property
    def obstacle_at(self, /) -> str:
        """The service it concerns: the target, or one on the way there."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, routes: Sequence[Route] = ..., obstacle: Literal['gone', 'age', 'area', 'group', 'digid', 'language', 'too-far', 'referral-only', 'too-many-steps', 'no-opening'] | None = ..., obstacle_at: str = ...) -> Routes:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Stopped:
    """Services and desks that are taken to have stopped."""

    def __init__(self, *, services: Sequence[str] = (), desks: Sequence[str] = ()) -> None: ...

    @property
    def services(self, /) -> tuple[str, ...]:
        """Ids of services."""

    @property
    def desks(self, /) -> tuple[str, ...]:
        """Ids of desks."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, services: Sequence[str] = ..., desks: Sequence[str] = ...) -> Stopped:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class CoverageRow:
    """
    A desk, with visitors from its own municipality; or a municipality, with visitors from there, at the desks in it, or where it has none at the desks of the library that serves it.
    """

    def __init__(self, *, id: str = '', name: str = '', desks: Sequence[str] = ()) -> None: ...

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def desks(self, /) -> tuple[str, ...]:
        """Ids of desks."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., desks: Sequence[str] = ...) -> CoverageRow:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class CoverageCell:
    """The warmest kind of referral there is for one row and theme."""

    def __init__(self, *, theme: str = '', row: int = 0, weekday: Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] | None = None, group: str = '', kind: Literal['internal', 'warm', 'external'] | None = None, by: str = '', hours_unknown: Literal['internal', 'warm', 'external'] | None = None) -> None: ...

    @property
    def theme(self, /) -> str:
        """The id of the theme."""

    @property
    def row(self, /) -> int:
        """Its place in Coverage.rows, from 0."""

    @property
    def weekday(self, /) -> Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] | None:
        """The day of the week; None = whatever the day."""

    @property
    def group(self, /) -> str:
        """A group of visitors; empty = of no known group."""

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external'] | None:
        """None = nobody."""

    @property
    def by(self, /) -> str:
        """A service for which that holds."""

    @property
    def hours_unknown(self, /) -> Literal['internal', 'warm', 'external'] | None:
        """With a weekday: the warmest among services whose hours are not known."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, theme: str = ..., row: int = ..., weekday: Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] | None = ..., group: str = ..., kind: Literal['internal', 'warm', 'external'] | None = ..., by: str = ..., hours_unknown: Literal['internal', 'warm', 'external'] | None = ...) -> CoverageCell:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Coverage:
    """
    For which theme and where there is somebody to refer to; shows itself as a heat map.
    """

    def __init__(self, *, rows: Sequence[CoverageRow] = (), cells: Sequence[CoverageCell] = (), without_desk: Sequence[str] = ()) -> None: ...

    def to_json(self, /) -> str:
        """
        As the JSON that `wegwijs coverage --json` prints.

        Example:
            >>> json.loads(kb.coverage(theme="debts").to_json())["rows"][0]
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its cells. Raises ImportError where pandas is missing.

        Example:
            >>> kb.coverage(theme="debts").to_pandas().pivot(index="name", columns="theme", values="kind")
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its cells. Raises ImportError where polars is missing.

        Example:
            >>> kb.coverage(theme="debts").to_polars().group_by("kind").len()
        """

    @property
    def rows(self, /) -> Records[CoverageRow]:
        """In order of id."""

    @property
    def cells(self, /) -> Records[CoverageCell]:
        """
        Empty ones first, then external, warm, internal; within these by theme and row.
        """

    @property
    def without_desk(self, /) -> tuple[str, ...]:
        """Municipalities without any desk; they have no row."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, rows: Sequence[CoverageRow] = ..., cells: Sequence[CoverageCell] = ..., without_desk: Sequence[str] = ...) -> Coverage:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class CellChange:
    """What became of one cell."""

    def __init__(self, *, row: str = '', theme: str = '', weekday: Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] | None = None, group: str = '', before: Literal['internal', 'warm', 'external'] | None = None, after: Literal['internal', 'warm', 'external'] | None = None, by: str = '') -> None: ...

    @property
    def row(self, /) -> str:
        """The id of the desk or area."""

    @property
    def theme(self, /) -> str:
        """The id of the theme."""

    @property
    def weekday(self, /) -> Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] | None:
        """The day of the week; None = whatever the day."""

    @property
    def group(self, /) -> str:
        """A group of visitors; empty = of no known group."""

    @property
    def before(self, /) -> Literal['internal', 'warm', 'external'] | None:
        """The kind it was; None = nothing."""

    @property
    def after(self, /) -> Literal['internal', 'warm', 'external'] | None:
        """The kind it is now; None = nothing."""

    @property
    def by(self, /) -> str:
        """
        The service that it went by before; where there was none, the one it goes by now.
        """

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, row: str = ..., theme: str = ..., weekday: Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] | None = ..., group: str = ..., before: Literal['internal', 'warm', 'external'] | None = ..., after: Literal['internal', 'warm', 'external'] | None = ..., by: str = ...) -> CellChange:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ExcerptNode:
    """A desk, a service or an organization of a network."""

    def __init__(self, *, id: str = '', name: str = '', organization: str = '', kind: Literal['desk', 'own', 'partner', 'organization'] = 'partner', referral_only: bool = False, fictional: bool = False) -> None: ...

    @property
    def id(self, /) -> str:
        """Of a desk, a service or an organization."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def organization(self, /) -> str:
        """The name of that of a desk or service; empty where there is none."""

    @property
    def kind(self, /) -> Literal['desk', 'own', 'partner', 'organization']:
        """Own: a service of a library that has desks."""

    @property
    def referral_only(self, /) -> bool:
        """Nobody may be sent there without a rule."""

    @property
    def fictional(self, /) -> bool:
        """Invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., organization: str = ..., kind: Literal['desk', 'own', 'partner', 'organization'] = ..., referral_only: bool = ..., fictional: bool = ...) -> ExcerptNode:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ExcerptEdge:
    """A referral between two nodes of a network."""

    def __init__(self, *, from_: int = 0, to: int = 0, kind: Literal['internal', 'warm', 'external'] = 'external', rule: int | None = None) -> None: ...

    @property
    def from_(self, /) -> int:
        """Its place in Excerpt.nodes, from 0."""

    @property
    def to(self, /) -> int:
        """Its place in Excerpt.nodes, from 0."""

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external']:
        """What sort it is."""

    @property
    def rule(self, /) -> int | None:
        """
        Its place in KnowledgeBase.referrals; nothing for what follows from the data.
        """

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, from_: int = ..., to: int = ..., kind: Literal['internal', 'warm', 'external'] = ..., rule: int | None = ...) -> ExcerptEdge:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Excerpt:
    """A part of the referral network; see to_networkx() and to_igraph()."""

    def __init__(self, *, desk: str = '', theme: str = '', nodes: Sequence[ExcerptNode] = (), edges: Sequence[ExcerptEdge] = (), left_out: int = 0) -> None: ...

    def arrange(self, /) -> Records[ExcerptPlace]:
        """
        Where to draw its nodes, in their order: left to right by steps.

        Example:
            >>> network = kb.excerpt(desk="lochal", theme="debts")
            >>> network.arrange().to_pandas().assign(id=[node.id for node in network.nodes])
        """

    def to_networkx(self) -> networkx.MultiDiGraph[str]:
        """
        As a graph of NetworkX: nodes by id with the fields of ExcerptNode, edges with kind, effort (0, 1, 2), agreed and rule. Raises ImportError where networkx is missing.

        Example:
            >>> graph = kb.excerpt(desk="lochal", theme="debts", most_nodes=0).to_networkx()
            >>> graph.out_degree("lochal") > 0
            True
        """

    def to_igraph(self) -> igraph.Graph:
        """
        As a graph of igraph, with the same attributes as to_networkx(). Raises ImportError where igraph is missing.

        Example:
            >>> graph = kb.excerpt(theme="debts", most_nodes=0).to_igraph()
            >>> graph.vs["name"], graph.es["kind"]
        """

    @property
    def desk(self, /) -> str:
        """Its name; empty without one."""

    @property
    def theme(self, /) -> str:
        """The id of the theme."""

    @property
    def nodes(self, /) -> Records[ExcerptNode]:
        """The desk first; then in the order in which they matter to it."""

    @property
    def edges(self, /) -> Records[ExcerptEdge]:
        """In order of nodes; between two nodes the warmest only."""

    @property
    def left_out(self, /) -> int:
        """Services that most_nodes had no room for."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, desk: str = ..., theme: str = ..., nodes: Sequence[ExcerptNode] = ..., edges: Sequence[ExcerptEdge] = ..., left_out: int = ...) -> Excerpt:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ExcerptPlace:
    """
    Where to draw the nodes of an excerpt: columns from left to right in the order of the steps. What a desk gives by the data alone stands to its left, so that agreements have the right side to themselves.
    """

    def __init__(self, *, column: int = 0, row: float = 0.0) -> None: ...

    @property
    def column(self, /) -> int:
        """0 is the desk, or where steps begin; negative to the left of it."""

    @property
    def row(self, /) -> float:
        """In rows; the middle of the picture is 0."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, column: int = ..., row: float = ...) -> ExcerptPlace:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Check:
    """One call to make."""

    def __init__(self, *, kind: Literal['phone', 'desk', 'urgent', 'service', 'organization', 'agreement', 'product', 'location'] = 'service', id: str = '', name: str = '', organization: str = '', organization_name: str = '', phone: str = '', facts: Sequence[str] = (), last: datetime.date | None = None, verified: bool = False, undated: bool = False, due: datetime.date | None = None, days_overdue: int | None = None) -> None: ...

    @property
    def kind(self, /) -> Literal['phone', 'desk', 'urgent', 'service', 'organization', 'agreement', 'product', 'location']:
        """What sort it is."""

    @property
    def id(self, /) -> str:
        """Of the record; of an agreement "from → to"."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def organization(self, /) -> str:
        """Whom to ask; empty where nobody is known."""

    @property
    def organization_name(self, /) -> str:
        """The name of the organization."""

    @property
    def phone(self, /) -> str:
        """The number to call, never 112; empty where none is known."""

    @property
    def facts(self, /) -> tuple[str, ...]:
        """Of a phone check: the numbers."""

    @property
    def last(self, /) -> datetime.date | None:
        """Checked or seen; None = no date at all."""

    @property
    def verified(self, /) -> bool:
        """`last` is a day somebody checked."""

    @property
    def undated(self, /) -> bool:
        """And never verified: `last` is only the day it was written down."""

    @property
    def due(self, /) -> datetime.date | None:
        """None = from the start."""

    @property
    def days_overdue(self, /) -> int | None:
        """
        0 or more when due; negative: due in so many days; None = since for ever.
        """

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, kind: Literal['phone', 'desk', 'urgent', 'service', 'organization', 'agreement', 'product', 'location'] = ..., id: str = ..., name: str = ..., organization: str = ..., organization_name: str = ..., phone: str = ..., facts: Sequence[str] = ..., last: datetime.date | None = ..., verified: bool = ..., undated: bool = ..., due: datetime.date | None = ..., days_overdue: int | None = ...) -> Check:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class RecordChange:
    """What happened to one record between two maps."""

    def __init__(self, *, change: Literal['lost', 'gained', 'changed'] = 'changed', kind: str = '', id: str = '', name: str = '', fields: Sequence[str] = ()) -> None: ...

    @property
    def change(self, /) -> Literal['lost', 'gained', 'changed']:
        """What happened to it."""

    @property
    def kind(self, /) -> str:
        """"service", "desk", "referral" …."""

    @property
    def id(self, /) -> str:
        """Of a referral "from → to"."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def fields(self, /) -> tuple[str, ...]:
        """That differ, of a changed record."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, change: Literal['lost', 'gained', 'changed'] = ..., kind: str = ..., id: str = ..., name: str = ..., fields: Sequence[str] = ...) -> RecordChange:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class PathChange:
    """
    For these desks the warmest route to the service is of another kind now.
    """

    def __init__(self, *, service: str = '', name: str = '', before: Literal['internal', 'warm', 'external'] | None = None, after: Literal['internal', 'warm', 'external'] | None = None, desks: Sequence[str] = ()) -> None: ...

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def name(self, /) -> str:
        """Of the service, as it is now, or was."""

    @property
    def before(self, /) -> Literal['internal', 'warm', 'external'] | None:
        """None = no route."""

    @property
    def after(self, /) -> Literal['internal', 'warm', 'external'] | None:
        """None = no route."""

    @property
    def desks(self, /) -> tuple[str, ...]:
        """Ids of desks."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, service: str = ..., name: str = ..., before: Literal['internal', 'warm', 'external'] | None = ..., after: Literal['internal', 'warm', 'external'] | None = ..., desks: Sequence[str] = ...) -> PathChange:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class MapDiff:
    """What changed between two maps."""

    def __init__(self, *, records: Sequence[RecordChange] = (), paths: Sequence[PathChange] = (), cells: Sequence[CellChange] = ()) -> None: ...

    @property
    def records(self, /) -> Records[RecordChange]:
        """Lost, gained, changed; within these in order of kind and id."""

    @property
    def paths(self, /) -> Records[PathChange]:
        """Lost, colder, warmer, gained; within these in order of service."""

    @property
    def cells(self, /) -> Records[CellChange]:
        """Of themes and desks that are in both maps."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, records: Sequence[RecordChange] = ..., paths: Sequence[PathChange] = ..., cells: Sequence[CellChange] = ...) -> MapDiff:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class SinglePoint:
    """
    Somebody on whom every path leans: if it stops, these desks have no (warm) path left for these themes. A service is found as a dominator (Lengauer and Tarjan) of a theme's services in the graph of one desk. An organization or a place is a set of services: every path must meet it, so only those on one path are tried. They are told when more desks suffer than from each of their services alone. A desk's own organization and place are passed over: without them there is no desk. A place takes along the services that are offered nowhere else.
    """

    def __init__(self, *, kind: Literal['service', 'organization', 'location'] = 'service', id: str = '', loss: Literal['everything', 'warmth'] = 'warmth', desks: Sequence[str] = (), themes: Sequence[str] = ()) -> None: ...

    @property
    def kind(self, /) -> Literal['service', 'organization', 'location']:
        """What sort it is."""

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def loss(self, /) -> Literal['everything', 'warmth']:
        """What they would lose."""

    @property
    def desks(self, /) -> tuple[str, ...]:
        """Ids of desks."""

    @property
    def themes(self, /) -> tuple[str, ...]:
        """For which it is the same desks."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, kind: Literal['service', 'organization', 'location'] = ..., id: str = ..., loss: Literal['everything', 'warmth'] = ..., desks: Sequence[str] = ..., themes: Sequence[str] = ...) -> SinglePoint:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class CutPoint:
    """
    A desk or service that alone holds parts of the network of rules together (an articulation point of it, directions left aside): without it the rules fall apart into `parts`.
    """

    def __init__(self, *, id: str = '', parts: int = 2) -> None: ...

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def parts(self, /) -> int:
        """Into so many."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., parts: int = ...) -> CutPoint:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Hub:
    """
    How many of the shortest ways by rules between two others run over it (betweenness, Brandes), as a part of all pairs. Of a network of more than 2048 desks and services with rules it is an estimate, from the ways of 2048 of them.
    """

    def __init__(self, *, id: str = '', betweenness: float = 0.0) -> None: ...

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def betweenness(self, /) -> float:
        """0 to 1: a part of all shortest ways."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., betweenness: float = ...) -> Hub:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class DeadEnd:
    """A rule that leads nowhere, or a service nobody can be sent to."""

    def __init__(self, *, from_: str = '', to: str = '', reason: Literal['gone', 'never-opens', 'hand-over-past', 'helps-with-nothing', 'no-way-in'] = 'gone') -> None: ...

    @property
    def from_(self, /) -> str:
        """Where the rule starts; empty for a service that nobody can be sent to."""

    @property
    def to(self, /) -> str:
        """The id of the service it leads to."""

    @property
    def reason(self, /) -> Literal['gone', 'never-opens', 'hand-over-past', 'helps-with-nothing', 'no-way-in']:
        """Why, as a sentence."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, from_: str = ..., to: str = ..., reason: Literal['gone', 'never-opens', 'hand-over-past', 'helps-with-nothing', 'no-way-in'] = ...) -> DeadEnd:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Loop:
    """
    Services that send people round: from each of them rules lead to each other (a strong component of the rules). Two of them are plain ping-pong.
    """

    def __init__(self, *, services: Sequence[str] = (), closed: bool = False) -> None: ...

    @property
    def services(self, /) -> tuple[str, ...]:
        """Ids of services."""

    @property
    def closed(self, /) -> bool:
        """No rule leads out of it: who comes in is sent round for ever."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, services: Sequence[str] = ..., closed: bool = ...) -> Loop:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class OneWay:
    """
    A library with desks and a partner between whose services rules run one way only.
    """

    def __init__(self, *, library: str = '', partner: str = '', partner_refers: bool = False) -> None: ...

    @property
    def library(self, /) -> str:
        """The id of the library."""

    @property
    def partner(self, /) -> str:
        """The id of the partner."""

    @property
    def partner_refers(self, /) -> bool:
        """
        True: the partner sends people to us and we none to them; false: the other way round.
        """

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, library: str = ..., partner: str = ..., partner_refers: bool = ...) -> OneWay:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Unreferred:
    """A partner with services to none of which a rule leads."""

    def __init__(self, *, organization: str = '', open: bool = False) -> None: ...

    @property
    def organization(self, /) -> str:
        """The id of the organization."""

    @property
    def open(self, /) -> bool:
        """A desk may still send people there without a rule."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, organization: str = ..., open: bool = ...) -> Unreferred:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class PathAge:
    """
    How old the facts are on the warmest path by rules from a desk to a service.
    """

    def __init__(self, *, desk: str = '', service: str = '', kind: Literal['internal', 'warm', 'external'] = 'warm', via: Sequence[str] = (), oldest: datetime.date | None = None) -> None: ...

    @property
    def desk(self, /) -> str:
        """The id of the desk."""

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external']:
        """What sort it is."""

    @property
    def via(self, /) -> tuple[str, ...]:
        """Where the steps start: the desk first."""

    @property
    def oldest(self, /) -> datetime.date | None:
        """The day of its oldest step; None = of unknown age."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, desk: str = ..., service: str = ..., kind: Literal['internal', 'warm', 'external'] = ..., via: Sequence[str] = ..., oldest: datetime.date | None = ...) -> PathAge:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Capacity:
    """
    Consultation hours that visitors of a set of desks can use in one week, in minutes. The most that can flow from the desks to the services (push-relabel). A desk that opens in the week gives without limit. By the data or by a rule people come to a service; a rule with hand-over hours lets through at most its minutes of that week, shared by all who use the rule. Of a service that counts for the theme, the minutes of its consultation hours (the opening hours at its places, added up; phone hours are not consultation hours) can be used. A service on the way lets through at most the minutes it is open. Minutes / 60 are hours a week. For visitors of some of the desks only, a service counts when it takes visitors of at least one of them.
    """

    def __init__(self, *, theme: str = '', week: str = '1970-W01', warm_minutes: int = 0, minutes: int = 0, hours_unknown: int = 0) -> None: ...

    @property
    def theme(self, /) -> str:
        """The id of the theme."""

    @property
    def week(self, /) -> str:
        """The ISO week, "2026-W52"."""

    @property
    def warm_minutes(self, /) -> int:
        """Minutes of that week, by paths without an external step."""

    @property
    def minutes(self, /) -> int:
        """Minutes of that week, by all paths."""

    @property
    def hours_unknown(self, /) -> int:
        """
        Reachable services with a place whose hours are not known; they add nothing.
        """

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, theme: str = ..., week: str = ..., warm_minutes: int = ..., minutes: int = ..., hours_unknown: int = ...) -> Capacity:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class NetworkAnalysis:
    """The referral network looked at as a whole."""

    def __init__(self, *, theme: str = '', single_points: Sequence[SinglePoint] = (), cut_points: Sequence[CutPoint] = (), hubs: Sequence[Hub] = (), dead_ends: Sequence[DeadEnd] = (), loops: Sequence[Loop] = (), one_way: Sequence[OneWay] = (), unreferred: Sequence[Unreferred] = (), paths: Sequence[PathAge] = (), capacity: Sequence[Capacity] = ()) -> None: ...

    @property
    def theme(self, /) -> str:
        """The id of the theme."""

    @property
    def single_points(self, /) -> Records[SinglePoint]:
        """On whom all leans; most desks first."""

    @property
    def cut_points(self, /) -> Records[CutPoint]:
        """Most parts first."""

    @property
    def hubs(self, /) -> Records[Hub]:
        """Highest first, none of 0."""

    @property
    def dead_ends(self, /) -> Records[DeadEnd]:
        """In order of the rules, then services that nobody can be sent to."""

    @property
    def loops(self, /) -> Records[Loop]:
        """Closed ones first."""

    @property
    def one_way(self, /) -> Records[OneWay]:
        """Partners with rules one way only."""

    @property
    def unreferred(self, /) -> Records[Unreferred]:
        """Those that are not open either first."""

    @property
    def paths(self, /) -> Records[PathAge]:
        """Of unknown age first, then the oldest."""

    @property
    def capacity(self, /) -> Records[Capacity]:
        """Of each theme, the scarcest first; or of the one asked for."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, theme: str = ..., single_points: Sequence[SinglePoint] = ..., cut_points: Sequence[CutPoint] = ..., hubs: Sequence[Hub] = ..., dead_ends: Sequence[DeadEnd] = ..., loops: Sequence[Loop] = ..., one_way: Sequence[OneWay] = ..., unreferred: Sequence[Unreferred] = ..., paths: Sequence[PathAge] = ..., capacity: Sequence[Capacity] = ...) -> NetworkAnalysis:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class WhatIfResult:
    """What desks lose when somebody stops."""

    def __init__(self, *, stopped: Stopped = ..., lost: Sequence[CellChange] = ()) -> None: ...

    @property
    def stopped(self, /) -> Stopped:
        """What stops."""

    @property
    def lost(self, /) -> Records[CellChange]:
        """Of desks that go on: cells that are empty or colder then."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, stopped: Stopped = ..., lost: Sequence[CellChange] = ...) -> WhatIfResult:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class WarmCandidate:
    """
    A service of the desk's own municipality, of another organization, to which no warm rule leads yet and of which at least a telephone number or the hours are known.
    """

    def __init__(self, *, service: str = '', name: str = '', organization_name: str = '', phone: str = '', contact_role: str = '', hours_known: bool = False, distance_m: float | None = None, missing: Sequence[Literal['contact-or-hour', 'agreement']] = ()) -> None: ...

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def organization_name(self, /) -> str:
        """The name of the organization."""

    @property
    def phone(self, /) -> str:
        """The number to call; empty where only the hours are known."""

    @property
    def contact_role(self, /) -> str:
        """Empty where none is known."""

    @property
    def hours_known(self, /) -> bool:
        """False: opening hours are assumed."""

    @property
    def distance_m(self, /) -> float | None:
        """
        Metres from the desk to its nearest place; None where one has no coordinates.
        """

    @property
    def missing(self, /) -> tuple[Literal['contact-or-hour', 'agreement'], ...]:
        """For a rule, in the order of the enumeration."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, service: str = ..., name: str = ..., organization_name: str = ..., phone: str = ..., contact_role: str = ..., hours_known: bool = ..., distance_m: float | None = ..., missing: Sequence[Literal['contact-or-hour', 'agreement']] = ...) -> WarmCandidate:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class WarmGap:
    """A theme for which a desk has no warm path, and whom to call for one."""

    def __init__(self, *, theme: str = '', name: str = '', themes_below: int = 0, candidates: Sequence[WarmCandidate] = (), candidates_in_all: int = 0) -> None: ...

    @property
    def theme(self, /) -> str:
        """The id of the theme."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def themes_below(self, /) -> int:
        """How many themes below it lack a path as well."""

    @property
    def candidates(self, /) -> Records[WarmCandidate]:
        """
        Partners to make an agreement with: those whose own subject it is first, then those of whom least is missing, then the nearest. A few of `candidates_in_all`.
        """

    @property
    def candidates_in_all(self, /) -> int:
        """How many there are in all."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, theme: str = ..., name: str = ..., themes_below: int = ..., candidates: Sequence[WarmCandidate] = ..., candidates_in_all: int = ...) -> WarmGap:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class WarmGaps:
    """What one desk lacks for warm paths."""

    def __init__(self, *, desk: str = '', name: str = '', municipality: str = '', gaps: Sequence[WarmGap] = ()) -> None: ...

    @property
    def desk(self, /) -> str:
        """The id of the desk."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def municipality(self, /) -> str:
        """Empty where it is not known; then there are no candidates."""

    @property
    def gaps(self, /) -> Records[WarmGap]:
        """
        Those with candidates first, then in order of theme For how many gaps there is somebody to call.
        """

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, desk: str = ..., name: str = ..., municipality: str = ..., gaps: Sequence[WarmGap] = ...) -> WarmGaps:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class UrgentAdvice:
    """Danger recognised in the question; shown before anything else."""

    def __init__(self, *, id: str = '', name: str = '', message: str = '', phone: str = '', phones: Sequence[Phone] = (), provenance: Provenance = ...) -> None: ...

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def message(self, /) -> str:
        """What to do, in words."""

    @property
    def phone(self, /) -> str:
        """The number to call first; may be empty."""

    @property
    def phones(self, /) -> Records[Phone]:
        """Telephone numbers."""

    @property
    def provenance(self, /) -> Provenance:
        """Where the fact comes from."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., message: str = ..., phone: str = ..., phones: Sequence[Phone] = ..., provenance: Provenance = ...) -> UrgentAdvice:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class AdvisedStep:
    """A step of a route with all that staff needs to take it."""

    def __init__(self, *, step: Step = ..., to_name: str = '', how: Sequence[Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details']] = (), contact: Contact = ..., needs: Sequence[Literal['consent', 'letter', 'appointment', 'identification']] = (), required_documents: Sequence[str] = (), note: str = '', instruction: str = '', provenance: Provenance = ...) -> None: ...

    @property
    def step(self, /) -> Step:
        """The referral itself."""

    @property
    def to_name(self, /) -> str:
        """The name of the service it leads to."""

    @property
    def how(self, /) -> tuple[Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details'], ...]:
        """What is done for the visitor."""

    @property
    def contact(self, /) -> Contact:
        """The role to ask for."""

    @property
    def needs(self, /) -> tuple[Literal['consent', 'letter', 'appointment', 'identification'], ...]:
        """What must be there first."""

    @property
    def required_documents(self, /) -> tuple[str, ...]:
        """What `to` asks visitors to bring."""

    @property
    def note(self, /) -> str:
        """For people; may be empty."""

    @property
    def instruction(self, /) -> str:
        """Who does what, in one sentence."""

    @property
    def provenance(self, /) -> Provenance:
        """Of the rule, else of the service."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, step: Step = ..., to_name: str = ..., how: Sequence[Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details']] = ..., contact: Contact = ..., needs: Sequence[Literal['consent', 'letter', 'appointment', 'identification']] = ..., required_documents: Sequence[str] = ..., note: str = ..., instruction: str = ..., provenance: Provenance = ...) -> AdvisedStep:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Exit:
    """
    One of the ways a partner helps with something, from what visitors do themselves to what the municipality decides.
    """

    def __init__(self, *, service: str = '', name: str = '', level: Literal['self-help', 'volunteer', 'professional', 'municipality'] = 'self-help') -> None: ...

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def level(self, /) -> Literal['self-help', 'volunteer', 'professional', 'municipality']:
        """Who helps."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, service: str = ..., name: str = ..., level: Literal['self-help', 'volunteer', 'professional', 'municipality'] = ...) -> Exit:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Option:
    """A partner to refer to, and how to get there."""

    def __init__(self, *, rank: int = 0, organization: str = '', organization_name: str = '', organization_kind: Literal['government', 'municipality', 'library', 'charity', 'helpline', 'commercial', 'generic'] = 'government', service: str = '', service_name: str = '', description: str = '', location: Location | None = None, place_note: str = '', scope: Literal['local', 'regional', 'national', 'general'] = 'local', kind: Literal['internal', 'warm', 'external'] = 'external', route: Sequence[AdvisedStep] = (), arrives_at: datetime.datetime = ..., effort: int = 0, hours_known: bool = True, open_now: bool = False, hours: str = '', distance_m: float | None = None, phones: Sequence[Phone] = (), url: str = '', access: Literal['open', 'appointment', 'referral-only'] = 'open', channels: Sequence[Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit']] = (), needs_digid: bool | None = None, help_level: Literal['self-help', 'volunteer', 'professional', 'municipality'] | None = None, exits: Sequence[Exit] = (), eligibility_note: str = '', required_documents: Sequence[str] = (), cost: Cost = ..., products: Sequence[str] = (), alternatives: Sequence[Alternative] = (), provenance: Provenance = ..., oldest: datetime.date | None = None, stale: bool = False, fictional: bool = False, score: float = 0.0, why: Sequence[str] = ()) -> None: ...

    @property
    def rank(self, /) -> int:
        """From 1."""

    @property
    def organization(self, /) -> str:
        """The id of the organization."""

    @property
    def organization_name(self, /) -> str:
        """The name of the organization."""

    @property
    def organization_kind(self, /) -> Literal['government', 'municipality', 'library', 'charity', 'helpline', 'commercial', 'generic']:
        """What sort of organization."""

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def service_name(self, /) -> str:
        """The name of the service."""

    @property
    def description(self, /) -> str:
        """What it is, in a sentence or two."""

    @property
    def location(self, /) -> Location | None:
        """
        The place that is open at arrival, else the nearest; None without places.
        """

    @property
    def place_note(self, /) -> str:
        """What was noted about the service at that place."""

    @property
    def scope(self, /) -> Literal['local', 'regional', 'national', 'general']:
        """For the people of where it is."""

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external']:
        """What sort it is."""

    @property
    def route(self, /) -> Records[AdvisedStep]:
        """The steps, in order; at least one."""

    @property
    def arrives_at(self, /) -> datetime.datetime:
        """When help arrives."""

    @property
    def effort(self, /) -> int:
        """Sum over the steps: internal 0, warm 1, external 2."""

    @property
    def hours_known(self, /) -> bool:
        """False: opening hours are assumed."""

    @property
    def open_now(self, /) -> bool:
        """Whether it is open at the moment of the question."""

    @property
    def hours(self, /) -> str:
        """Opening hours in words; empty when not known."""

    @property
    def distance_m(self, /) -> float | None:
        """Metres from the desk; None unless both places have coordinates."""

    @property
    def phones(self, /) -> Records[Phone]:
        """Of the place, else the service, else the organization."""

    @property
    def url(self, /) -> str:
        """A page about it; may be empty."""

    @property
    def access(self, /) -> Literal['open', 'appointment', 'referral-only']:
        """How one gets in."""

    @property
    def channels(self, /) -> tuple[Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit'], ...]:
        """Ways to reach it."""

    @property
    def needs_digid(self, /) -> bool | None:
        """Whether it needs DigiD; None = not known."""

    @property
    def help_level(self, /) -> Literal['self-help', 'volunteer', 'professional', 'municipality'] | None:
        """Who helps; None = not known."""

    @property
    def exits(self, /) -> Records[Exit]:
        """
        Of the partner for what was asked, lightest help first; empty: all help alike.
        """

    @property
    def eligibility_note(self, /) -> str:
        """Conditions in words."""

    @property
    def required_documents(self, /) -> tuple[str, ...]:
        """Of the service and of the products asked for."""

    @property
    def cost(self, /) -> Cost:
        """What the visitor pays."""

    @property
    def products(self, /) -> tuple[str, ...]:
        """Those of the question that it handles."""

    @property
    def alternatives(self, /) -> Records[Alternative]:
        """What other sources say."""

    @property
    def provenance(self, /) -> Provenance:
        """Of the facts shown."""

    @property
    def oldest(self, /) -> datetime.date | None:
        """Day of the oldest step of the route; None when one is of unknown age."""

    @property
    def stale(self, /) -> bool:
        """Not verified within a year, or of unknown age."""

    @property
    def fictional(self, /) -> bool:
        """Invented for examples."""

    @property
    def score(self, /) -> float:
        """Relevance, 0 to 1."""

    @property
    def why(self, /) -> tuple[str, ...]:
        """Sentences."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, rank: int = ..., organization: str = ..., organization_name: str = ..., organization_kind: Literal['government', 'municipality', 'library', 'charity', 'helpline', 'commercial', 'generic'] = ..., service: str = ..., service_name: str = ..., description: str = ..., location: Location | None = ..., place_note: str = ..., scope: Literal['local', 'regional', 'national', 'general'] = ..., kind: Literal['internal', 'warm', 'external'] = ..., route: Sequence[AdvisedStep] = ..., arrives_at: datetime.datetime = ..., effort: int = ..., hours_known: bool = ..., open_now: bool = ..., hours: str = ..., distance_m: float | None = ..., phones: Sequence[Phone] = ..., url: str = ..., access: Literal['open', 'appointment', 'referral-only'] = ..., channels: Sequence[Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit']] = ..., needs_digid: bool | None = ..., help_level: Literal['self-help', 'volunteer', 'professional', 'municipality'] | None = ..., exits: Sequence[Exit] = ..., eligibility_note: str = ..., required_documents: Sequence[str] = ..., cost: Cost = ..., products: Sequence[str] = ..., alternatives: Sequence[Alternative] = ..., provenance: Provenance = ..., oldest: datetime.date | None = ..., stale: bool = ..., fictional: bool = ..., score: float = ..., why: Sequence[str] = ...) -> Option:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Excluded:
    """A service that fits the question but not this visitor or moment."""

    def __init__(self, *, service: str = '', service_name: str = '', obstacle: Literal['gone', 'age', 'area', 'group', 'digid', 'language', 'too-far', 'referral-only', 'too-many-steps', 'no-opening'] = 'gone', reason: str = '') -> None: ...

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def service_name(self, /) -> str:
        """The name of the service."""

    @property
    def obstacle(self, /) -> Literal['gone', 'age', 'area', 'group', 'digid', 'language', 'too-far', 'referral-only', 'too-many-steps', 'no-opening']:
        """Why, as a word."""

    @property
    def reason(self, /) -> str:
        """A sentence."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, service: str = ..., service_name: str = ..., obstacle: Literal['gone', 'age', 'area', 'group', 'digid', 'language', 'too-far', 'referral-only', 'too-many-steps', 'no-opening'] = ..., reason: str = ...) -> Excluded:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Advice:
    """
    The answer to a question: whom to refer to, and how. Shows itself as a table with the routes.
    """

    def __init__(self, *, question: str = '', desk: str = '', at: datetime.datetime = ..., area: str = '', urgent: Sequence[UrgentAdvice] = (), understood: Understood = ..., options: Sequence[Option] = (), excluded: Sequence[Excluded] = (), nothing_found: bool = False) -> None: ...

    def to_json(self, /) -> str:
        """
        As the JSON that `wegwijs ask --json` prints.

        Example:
            >>> json.loads(advice.to_json())["desk"]
            'lochal'
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its options. Raises ImportError where pandas is missing.

        Example:
            >>> advice.to_pandas()[["rank", "service", "kind", "arrives_at"]]
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its options. Raises ImportError where polars is missing.

        Example:
            >>> advice.to_polars().select("rank", "service", "kind", "arrives_at")
        """

    @property
    def question(self, /) -> str:
        """The question, as it was asked."""

    @property
    def desk(self, /) -> str:
        """The id of the desk."""

    @property
    def at(self, /) -> datetime.datetime:
        """The moment it holds for."""

    @property
    def area(self, /) -> str:
        """The visitor's, as it was used."""

    @property
    def urgent(self, /) -> Records[UrgentAdvice]:
        """Danger recognised; shown before anything else."""

    @property
    def understood(self, /) -> Understood:
        """What was understood of it."""

    @property
    def options(self, /) -> Records[Option]:
        """Whom to refer to, best first."""

    @property
    def excluded(self, /) -> Records[Excluded]:
        """What fell away, and why."""

    @property
    def nothing_found(self, /) -> bool:
        """No partner is known for this question."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, question: str = ..., desk: str = ..., at: datetime.datetime = ..., area: str = ..., urgent: Sequence[UrgentAdvice] = ..., understood: Understood = ..., options: Sequence[Option] = ..., excluded: Sequence[Excluded] = ..., nothing_found: bool = ...) -> Advice:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Found:
    """One record that a search found."""

    def __init__(self, *, kind: str = '', id: str = '', name: str = '', about: str = '', area: str = '', local: bool = False, scope: Literal['local', 'regional', 'national', 'general'] | None = None, score: float = 0.0, why: Sequence[str] = ()) -> None: ...

    @property
    def kind(self, /) -> str:
        """Service, organization, desk, product, theme, life-event, location."""

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def about(self, /) -> str:
        """The organization of a service, the text of a plan …."""

    @property
    def area(self, /) -> str:
        """Of a service for one area only."""

    @property
    def local(self, /) -> bool:
        """For the area asked for; false: for a wider area."""

    @property
    def scope(self, /) -> Literal['local', 'regional', 'national', 'general'] | None:
        """Of services and organizations."""

    @property
    def score(self, /) -> float:
        """0 to 1; 1 for a list without words."""

    @property
    def why(self, /) -> tuple[str, ...]:
        """Sentences."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, kind: str = ..., id: str = ..., name: str = ..., about: str = ..., area: str = ..., local: bool = ..., scope: Literal['local', 'regional', 'national', 'general'] | None = ..., score: float = ..., why: Sequence[str] = ...) -> Found:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class FoundList:
    """What a search found, best first."""

    def __init__(self, *, urgent: Sequence[UrgentAdvice] = (), understood: Understood = ..., hits: Sequence[Found] = (), nothing_found: bool = False, nothing_local: bool = False) -> None: ...

    def to_json(self, /) -> str:
        """
        As the JSON that `wegwijs find --json` prints.

        Example:
            >>> json.loads(kb.find("taalhuis").to_json())["nothing_found"]
            False
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its hits. Raises ImportError where pandas is missing.

        Example:
            >>> kb.find("taalhuis").to_pandas().groupby("kind").size()
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its hits. Raises ImportError where polars is missing.

        Example:
            >>> kb.find("taalhuis").to_polars().group_by("kind").len()
        """

    @property
    def urgent(self, /) -> Records[UrgentAdvice]:
        """Danger that the words speak of: comes before all else."""

    @property
    def understood(self, /) -> Understood:
        """What was understood of it."""

    @property
    def hits(self, /) -> Records[Found]:
        """What was found, best first."""

    @property
    def nothing_found(self, /) -> bool:
        """Nothing is known for this."""

    @property
    def nothing_local(self, /) -> bool:
        """An area was asked for, and all that was found is for a wider area."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, urgent: Sequence[UrgentAdvice] = ..., understood: Understood = ..., hits: Sequence[Found] = ..., nothing_found: bool = ..., nothing_local: bool = ...) -> FoundList:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Completion:
    """What somebody who is typing may be on the way to."""

    def __init__(self, *, kind: str = '', id: str = '', text: str = '', name: str = '', about: str = '') -> None: ...

    @property
    def kind(self, /) -> str:
        """As in Found."""

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def text(self, /) -> str:
        """The name or phrase that goes on with what is typed."""

    @property
    def name(self, /) -> str:
        """Of the record; often the same."""

    @property
    def about(self, /) -> str:
        """The organization of a service."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, kind: str = ..., id: str = ..., text: str = ..., name: str = ..., about: str = ...) -> Completion:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class BuildResult:
    """What a build or a check found."""

    def __init__(self, *, report: Report = ..., files: int = 0, records: int = 0, written: bool = False, warm_gaps: Sequence[WarmGaps] = (), warm_desk: str = '') -> None: ...

    def to_json(self, /) -> str:
        """
        As the JSON that `wegwijs check --json` prints.

        Example:
            >>> json.loads(wegwijs.check("partners/").to_json())["files"] > 0
            True
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def report(self, /) -> Report:
        """What is wrong, by place."""

    @property
    def files(self, /) -> int:
        """How many were read."""

    @property
    def records(self, /) -> int:
        """How many are in the map."""

    @property
    def written(self, /) -> bool:
        """False when the report has errors: nothing was touched."""

    @property
    def warm_gaps(self, /) -> Records[WarmGaps]:
        """Of a check without errors: what each active desk lacks for warm paths."""

    @property
    def warm_desk(self, /) -> str:
        """As in the options; it is among `warm_gaps`, active or not."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, report: Report = ..., files: int = ..., records: int = ..., written: bool = ..., warm_gaps: Sequence[WarmGaps] = ..., warm_desk: str = ...) -> BuildResult:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class CountRow:
    """One row of a table of counts."""

    def __init__(self, *, key: str = '', name: str = '', numbers: Sequence[int] = ()) -> None: ...

    @property
    def key(self, /) -> str:
        """Stable: an id, or a word of an enumeration."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def numbers(self, /) -> tuple[int, ...]:
        """One for each column."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., name: str = ..., numbers: Sequence[int] = ...) -> CountRow:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class CountColumn:
    """One column of a table of counts."""

    def __init__(self, *, key: str = '', name: str = '') -> None: ...

    @property
    def key(self, /) -> str:
        """Stable."""

    @property
    def name(self, /) -> str:
        """Its name."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., name: str = ...) -> CountColumn:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class CountTable:
    """Counts of one subject."""

    def __init__(self, *, key: str = '', title: str = '', note: str = '', columns: Sequence[CountColumn] = (), rows: Sequence[CountRow] = ()) -> None: ...

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its rows. Raises ImportError where pandas is missing.

        Example:
            >>> {table.key: table.to_pandas() for table in kb.count().tables}["themes"]
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its rows. Raises ImportError where polars is missing.

        Example:
            >>> kb.count().tables[0].to_polars()
        """

    @property
    def key(self, /) -> str:
        """
        Stable: "figures", "records", "organizations", "themes", "areas", "synonyms", "evidence", "age".
        """

    @property
    def title(self, /) -> str:
        """What it is about."""

    @property
    def note(self, /) -> str:
        """What is counted, where the title does not say it."""

    @property
    def columns(self, /) -> Records[CountColumn]:
        """Its columns."""

    @property
    def rows(self, /) -> Records[CountRow]:
        """Its rows."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., title: str = ..., note: str = ..., columns: Sequence[CountColumn] = ..., rows: Sequence[CountRow] = ...) -> CountTable:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class MapCounts:
    """The map in numbers."""

    def __init__(self, *, at: datetime.date = ..., language: Literal['nl', 'en'] = 'nl', tables: Sequence[CountTable] = ()) -> None: ...

    def to_json(self, /) -> str:
        """
        As the JSON that `wegwijs count --json` prints.

        Example:
            >>> json.loads(kb.count().to_json()).keys()
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def at(self, /) -> datetime.date:
        """The day on which facts have their age and areas exist."""

    @property
    def language(self, /) -> Literal['nl', 'en']:
        """Of our own sentences; partner data stays as it is."""

    @property
    def tables(self, /) -> Records[CountTable]:
        """One for each subject."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, at: datetime.date = ..., language: Literal['nl', 'en'] = ..., tables: Sequence[CountTable] = ...) -> MapCounts:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class SheetPhone:
    """A number on a sheet."""

    def __init__(self, *, number: str = '', note: str = '') -> None: ...

    @property
    def number(self, /) -> str:
        """The number."""

    @property
    def note(self, /) -> str:
        """Its hours and remarks."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, number: str = ..., note: str = ...) -> SheetPhone:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class SheetLine:
    """A partner on a sheet."""

    def __init__(self, *, service: str = '', name: str = '', organization: str = '', kind: Literal['internal', 'warm', 'external'] = 'external', how: str = '', hand_over: str = '', needs: Sequence[Literal['consent', 'letter', 'appointment', 'identification']] = (), phones: Sequence[SheetPhone] = (), place: str = '', hours: str = '', for_whom: str = '', checked: datetime.date | None = None, stale: bool = False, fictional: bool = False) -> None: ...

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def organization(self, /) -> str:
        """The id of the organization."""

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external']:
        """What sort it is."""

    @property
    def how(self, /) -> str:
        """Who does what, one sentence a step."""

    @property
    def hand_over(self, /) -> str:
        """
        When the hand-over is possible, in words; empty = whenever the desk is open.
        """

    @property
    def needs(self, /) -> tuple[Literal['consent', 'letter', 'appointment', 'identification'], ...]:
        """Of all steps, each once."""

    @property
    def phones(self, /) -> Records[SheetPhone]:
        """Telephone numbers."""

    @property
    def place(self, /) -> str:
        """Name, street and town; empty where there is none or several."""

    @property
    def hours(self, /) -> str:
        """In words; empty where they are not known."""

    @property
    def for_whom(self, /) -> str:
        """What limits who may come, beside where they live."""

    @property
    def checked(self, /) -> datetime.date | None:
        """The oldest step's day; None = of unknown age."""

    @property
    def stale(self, /) -> bool:
        """Call first."""

    @property
    def fictional(self, /) -> bool:
        """Invented for examples."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, service: str = ..., name: str = ..., organization: str = ..., kind: Literal['internal', 'warm', 'external'] = ..., how: str = ..., hand_over: str = ..., needs: Sequence[Literal['consent', 'letter', 'appointment', 'identification']] = ..., phones: Sequence[SheetPhone] = ..., place: str = ..., hours: str = ..., for_whom: str = ..., checked: datetime.date | None = ..., stale: bool = ..., fictional: bool = ...) -> SheetLine:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class SheetUrgent:
    """A number to call in danger, on a sheet."""

    def __init__(self, *, phone: str = '', names: Sequence[str] = ()) -> None: ...

    @property
    def phone(self, /) -> str:
        """A telephone number; may be empty."""

    @property
    def names(self, /) -> tuple[str, ...]:
        """Of the dangers it is for."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, phone: str = ..., names: Sequence[str] = ...) -> SheetUrgent:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Sheet:
    """The partners of a desk on one page."""

    def __init__(self, *, desk: str = '', desk_name: str = '', theme_name: str = '', at: datetime.datetime = ..., language: Literal['nl', 'en'] = 'nl', urgent: Sequence[SheetUrgent] = (), lines: Sequence[SheetLine] = (), left_out: int = 0) -> None: ...

    def to_json(self, /) -> str:
        """
        As the JSON that `wegwijs sheet --json` prints.

        Example:
            >>> json.loads(kb.sheet(desk="lochal", theme="debts").to_json()).keys()
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its lines. Raises ImportError where pandas is missing.

        Example:
            >>> kb.sheet(desk="lochal").to_pandas().to_csv("sheet.csv")
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its lines. Raises ImportError where polars is missing.

        Example:
            >>> kb.sheet(desk="lochal").to_polars().select("name", "kind")
        """

    @property
    def desk(self, /) -> str:
        """The id of the desk."""

    @property
    def desk_name(self, /) -> str:
        """The name of the desk."""

    @property
    def theme_name(self, /) -> str:
        """Empty = all themes."""

    @property
    def at(self, /) -> datetime.datetime:
        """The moment it holds for."""

    @property
    def language(self, /) -> Literal['nl', 'en']:
        """Of our own sentences; partner data stays as it is."""

    @property
    def urgent(self, /) -> Records[SheetUrgent]:
        """112 first, then by how many dangers a number is for."""

    @property
    def lines(self, /) -> Records[SheetLine]:
        """The lines."""

    @property
    def left_out(self, /) -> int:
        """Partners for which there was no room."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, desk: str = ..., desk_name: str = ..., theme_name: str = ..., at: datetime.datetime = ..., language: Literal['nl', 'en'] = ..., urgent: Sequence[SheetUrgent] = ..., lines: Sequence[SheetLine] = ..., left_out: int = ...) -> Sheet:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class HoursEntry:
    """
    One timetable: of a desk, of a service itself or at one of its places, or of a phone.
    """

    def __init__(self, *, what: str = '', id: str = '', name: str = '', note: str = '', known: bool = True, week: Sequence[DayHours] = ...) -> None: ...

    @property
    def what(self, /) -> str:
        """"desk", "service", "place", "phone"."""

    @property
    def id(self, /) -> str:
        """Of the desk, service or location; of a phone its number."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def note(self, /) -> str:
        """For people; may be empty."""

    @property
    def known(self, /) -> bool:
        """False: the assumed hours of working days 09:00-17:00."""

    @property
    def week(self, /) -> Records[DayHours]:
        """Holidays by their name in the language asked for."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, what: str = ..., id: str = ..., name: str = ..., note: str = ..., known: bool = ..., week: Sequence[DayHours] = ...) -> HoursEntry:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class WeekHours:
    """The opening hours of one record over a week."""

    def __init__(self, *, id: str = '', name: str = '', first: datetime.date = ..., at: datetime.datetime = ..., entries: Sequence[HoursEntry] = (), known: bool = True, open: bool = False, until: datetime.datetime | None = None, next: datetime.datetime | None = None) -> None: ...

    def to_json(self, language: Literal['nl', 'en'] = 'nl', /) -> str:
        """
        As the JSON that `wegwijs hours --json` prints.

        Example:
            >>> json.loads(kb.hours("lochal").to_json("en"))["id"]
            'lochal'
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def first(self, /) -> datetime.date:
        """The first of the seven days."""

    @property
    def at(self, /) -> datetime.datetime:
        """The moment it holds for."""

    @property
    def entries(self, /) -> Records[HoursEntry]:
        """At least one."""

    @property
    def known(self, /) -> bool:
        """
        Of the record as a whole: open when one of its entries is, phones left aside.
        """

    @property
    def open(self, /) -> bool:
        """Whether it is open at `at`."""

    @property
    def until(self, /) -> datetime.datetime | None:
        """When open: when it closes; None when it is open day and night."""

    @property
    def next(self, /) -> datetime.datetime | None:
        """When closed: when it opens; None when no opening is known."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ..., first: datetime.date = ..., at: datetime.datetime = ..., entries: Sequence[HoursEntry] = ..., known: bool = ..., open: bool = ..., until: datetime.datetime | None = ..., next: datetime.datetime | None = ...) -> WeekHours:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Named:
    """A record that may be meant."""

    def __init__(self, *, id: str = '', name: str = '') -> None: ...

    @property
    def id(self, /) -> str:
        """Its id."""

    @property
    def name(self, /) -> str:
        """Its name."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, id: str = ..., name: str = ...) -> Named:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Referral:
    """That a visitor was referred to a service."""

    def __init__(self, *, service: str = '', kind: Literal['internal', 'warm', 'external'] = 'external', how: Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details'] | None = None, hand_over: datetime.datetime | None = None, code: str = '', fate: Literal['unknown', 'arrived', 'helped', 'sent-on', 'no-show'] = 'unknown', fate_on: datetime.date | None = None) -> None: ...

    @property
    def service(self, /) -> str:
        """The id of the service."""

    @property
    def kind(self, /) -> Literal['internal', 'warm', 'external']:
        """What sort it is."""

    @property
    def how(self, /) -> Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details'] | None:
        """What is done for the visitor."""

    @property
    def hand_over(self, /) -> datetime.datetime | None:
        """Rounded to the hour."""

    @property
    def code(self, /) -> str:
        """For the visitor and the partner, "K7MX-4PQR"; given by the journal."""

    @property
    def fate(self, /) -> Literal['unknown', 'arrived', 'helped', 'sent-on', 'no-show']:
        """What became of it."""

    @property
    def fate_on(self, /) -> datetime.date | None:
        """The day it was told."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, service: str = ..., kind: Literal['internal', 'warm', 'external'] = ..., how: Literal['call-together', 'book-appointment', 'walk-along', 'named-contact', 'give-details'] | None = ..., hand_over: datetime.datetime | None = ..., code: str = ..., fate: Literal['unknown', 'arrived', 'helped', 'sent-on', 'no-show'] = ..., fate_on: datetime.date | None = ...) -> Referral:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Consent:
    """That consent was given: for which form, on which day. Never the form."""

    def __init__(self, *, form: str = '', on: datetime.date = ...) -> None: ...

    @property
    def form(self, /) -> str:
        """A slug: "overdracht-2026"."""

    @property
    def on(self, /) -> datetime.date:
        """The day."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, form: str = ..., on: datetime.date = ...) -> Consent:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Question:
    """What is kept of a question: coded facts, never a person."""

    def __init__(self, *, key: str = '', visit: str = '', hour: datetime.datetime = ..., desk: str = '', themes: Sequence[str] = (), products: Sequence[str] = (), sort: Literal['digital-government', 'library-service', 'other'] = 'digital-government', campaign: str = '', channel: Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit'] = 'desk', duration: Literal['0-5', '5-15', '15-30', '30-60', '60+'] | None = None, outcome: Literal['answered', 'helped-on-the-spot', 'referred', 'course', 'not-helped'] = 'answered', reason: Literal['no-partner', 'no-warm-path', 'waiting-list', 'not-eligible', 'no-digid', 'language', 'not-our-task', 'visitor-left', 'other'] | None = None, referrals: Sequence[Referral] = (), consent: Consent | None = None, note: str = '') -> None: ...

    @property
    def key(self, /) -> str:
        """Names the entry; given by the journal where it is empty."""

    @property
    def visit(self, /) -> str:
        """
        The key of the visit's first question; empty = a visit of one question, or its first.
        """

    @property
    def hour(self, /) -> datetime.datetime:
        """Rounded to the hour."""

    @property
    def desk(self, /) -> str:
        """The id of the desk."""

    @property
    def themes(self, /) -> tuple[str, ...]:
        """Ids of themes."""

    @property
    def products(self, /) -> tuple[str, ...]:
        """Ids of products."""

    @property
    def sort(self, /) -> Literal['digital-government', 'library-service', 'other']:
        """What it is counted as."""

    @property
    def campaign(self, /) -> str:
        """A slug for questions that are counted apart: "corona"; empty = none."""

    @property
    def channel(self, /) -> Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit']:
        """How the visitor came."""

    @property
    def duration(self, /) -> Literal['0-5', '5-15', '15-30', '30-60', '60+'] | None:
        """Minutes, as a class; None = not noted."""

    @property
    def outcome(self, /) -> Literal['answered', 'helped-on-the-spot', 'referred', 'course', 'not-helped']:
        """How it ended."""

    @property
    def reason(self, /) -> Literal['no-partner', 'no-warm-path', 'waiting-list', 'not-eligible', 'no-digid', 'language', 'not-our-task', 'visitor-left', 'other'] | None:
        """Only with the outcome not-helped."""

    @property
    def referrals(self, /) -> Records[Referral]:
        """To whom."""

    @property
    def consent(self, /) -> Consent | None:
        """That it was given; None = not."""

    @property
    def note(self, /) -> str:
        """Only where the policy allows it."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., visit: str = ..., hour: datetime.datetime = ..., desk: str = ..., themes: Sequence[str] = ..., products: Sequence[str] = ..., sort: Literal['digital-government', 'library-service', 'other'] = ..., campaign: str = ..., channel: Literal['phone', 'desk', 'web', 'mail', 'chat', 'home-visit'] = ..., duration: Literal['0-5', '5-15', '15-30', '30-60', '60+'] | None = ..., outcome: Literal['answered', 'helped-on-the-spot', 'referred', 'course', 'not-helped'] = ..., reason: Literal['no-partner', 'no-warm-path', 'waiting-list', 'not-eligible', 'no-digid', 'language', 'not-our-task', 'visitor-left', 'other'] | None = ..., referrals: Sequence[Referral] = ..., consent: Consent | None = ..., note: str = ...) -> Question:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Signal:
    """
    Something illogical about a product or rule, for feedback to who is responsible.
    """

    def __init__(self, *, key: str = '', hour: datetime.datetime = ..., desk: str = '', about: str = '', area: str = '', organization: str = '', kind: Literal['unclear-letter', 'contradictory', 'digital-only', 'unreachable', 'takes-too-long', 'wrong-information', 'illogical-rule', 'inaccessible', 'other'] = 'other', note: str = '') -> None: ...

    @property
    def key(self, /) -> str:
        """Names the entry; given by the journal where it is empty."""

    @property
    def hour(self, /) -> datetime.datetime:
        """The hour; minutes are not kept."""

    @property
    def desk(self, /) -> str:
        """The id of the desk."""

    @property
    def about(self, /) -> str:
        """A product's id, or a slug that names a rule: "kostendelersnorm"."""

    @property
    def area(self, /) -> str:
        """The municipality it is about; may be empty."""

    @property
    def organization(self, /) -> str:
        """Else the organization."""

    @property
    def kind(self, /) -> Literal['unclear-letter', 'contradictory', 'digital-only', 'unreachable', 'takes-too-long', 'wrong-information', 'illogical-rule', 'inaccessible', 'other']:
        """What sort it is."""

    @property
    def note(self, /) -> str:
        """Only where the policy allows it."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., hour: datetime.datetime = ..., desk: str = ..., about: str = ..., area: str = ..., organization: str = ..., kind: Literal['unclear-letter', 'contradictory', 'digital-only', 'unreachable', 'takes-too-long', 'wrong-information', 'illogical-rule', 'inaccessible', 'other'] = ..., note: str = ...) -> Signal:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class MissedTerm:
    """
    A word that was searched for while nothing was found: a term of the knowledge base or of the word list, never text.
    """

    def __init__(self, *, key: str = '', month: datetime.datetime = ..., desk: str = '', term: str = '') -> None: ...

    @property
    def key(self, /) -> str:
        """Names the entry."""

    @property
    def month(self, /) -> datetime.datetime:
        """Midnight of the month's first day: all that is kept of when."""

    @property
    def desk(self, /) -> str:
        """The id of the desk."""

    @property
    def term(self, /) -> str:
        """Folded and stemmed."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., month: datetime.datetime = ..., desk: str = ..., term: str = ...) -> MissedTerm:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class JournalPolicy:
    """What a library decided about its journal."""

    def __init__(self, *, retention_days: int = 730, notes: bool = False, missed_terms: bool = True) -> None: ...

    @property
    def retention_days(self, /) -> int:
        """Days: entries older than this are erased by `purge`; 1 to 3650."""

    @property
    def notes(self, /) -> bool:
        """Whether notes may be written."""

    @property
    def missed_terms(self, /) -> bool:
        """Whether words of searches without result are counted."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, retention_days: int = ..., notes: bool = ..., missed_terms: bool = ...) -> JournalPolicy:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Recorded:
    """What the journal says when an entry is on the disk."""

    def __init__(self, *, key: str = '', codes: Sequence[str] = (), already: bool = False) -> None: ...

    @property
    def key(self, /) -> str:
        """Names the entry."""

    @property
    def codes(self, /) -> tuple[str, ...]:
        """One for each referral, in order."""

    @property
    def already(self, /) -> bool:
        """The same entry stood there: nothing was added."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., codes: Sequence[str] = ..., already: bool = ...) -> Recorded:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class MergeResult:
    """What was taken in from another journal."""

    def __init__(self, *, added: int = 0, known: int = 0, too_old: int = 0, fates: int = 0, new_codes: int = 0, conflicts: Sequence[str] = ()) -> None: ...

    @property
    def added(self, /) -> int:
        """Questions, signals and missed terms."""

    @property
    def known(self, /) -> int:
        """That were there already."""

    @property
    def too_old(self, /) -> int:
        """Past the retention of this journal: left out."""

    @property
    def fates(self, /) -> int:
        """Referrals of which more is known now."""

    @property
    def new_codes(self, /) -> int:
        """Referrals whose code was taken here: they have another in this file."""

    @property
    def conflicts(self, /) -> tuple[str, ...]:
        """Keys of entries that read differently there: what was here is kept."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, added: int = ..., known: int = ..., too_old: int = ..., fates: int = ..., new_codes: int = ..., conflicts: Sequence[str] = ...) -> MergeResult:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class JournalSize:
    """What a journal holds."""

    def __init__(self, *, questions: int = 0, referrals: int = 0, signals: int = 0, missed_terms: int = 0, first: datetime.datetime | None = None, last: datetime.datetime | None = None) -> None: ...

    @property
    def questions(self, /) -> int:
        """Questions."""

    @property
    def referrals(self, /) -> int:
        """Referrals."""

    @property
    def signals(self, /) -> int:
        """Signals."""

    @property
    def missed_terms(self, /) -> int:
        """Missed words."""

    @property
    def first(self, /) -> datetime.datetime | None:
        """Of the questions."""

    @property
    def last(self, /) -> datetime.datetime | None:
        """Of the questions."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, questions: int = ..., referrals: int = ..., signals: int = ..., missed_terms: int = ..., first: datetime.datetime | None = ..., last: datetime.datetime | None = ...) -> JournalSize:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ImportResult:
    """What was taken in from a table."""

    def __init__(self, *, rows: int = 0, added: int = 0, known: int = 0, too_old: int = 0, report: Report = ...) -> None: ...

    @property
    def rows(self, /) -> int:
        """Its rows."""

    @property
    def added(self, /) -> int:
        """Newly added."""

    @property
    def known(self, /) -> int:
        """That were there already."""

    @property
    def too_old(self, /) -> int:
        """Past the retention of this journal: left out."""

    @property
    def report(self, /) -> Report:
        """What is wrong, by row and column."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, rows: int = ..., added: int = ..., known: int = ..., too_old: int = ..., report: Report = ...) -> ImportResult:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class Journal:
    """
    The journal of a library's desks: coded facts, never a person. A file of its own, apart from the map; what a method returns is on the disk.

    One thread at a time: other Python threads wait while it works.
    """

    @staticmethod
    @staticmethod
    def create(path: StrPath, /) -> Journal:
        """
        Makes the file where there is none, else opens it. Raises FileError where it is another program's file.

        Example:
            >>> journal = wegwijs.Journal.create("journal.wegwijs")
        """

    @staticmethod
    @staticmethod
    def open(path: StrPath, /) -> Journal:
        """
        Raises FileError when the file is missing, no journal, damaged or may not be written; VersionError.

        Example:
            >>> journal = wegwijs.Journal.open("journal.wegwijs")
        """

    @staticmethod
    @staticmethod
    def open_for_reading(path: StrPath, /) -> Journal:
        """
        For reports: needs no right to write.

        Example:
            >>> wegwijs.Journal.open_for_reading("journal.wegwijs").size().questions
        """

    @property
    def path(self, /) -> str:
        """The file."""

    @property
    def policy(self, /) -> JournalPolicy:
        """What the library decided about its journal."""

    def set_policy(self, policy: JournalPolicy, /) -> None:
        """
        Raises InvalidArgument for a retention outside 1 to 3650 days.

        Example:
            >>> journal.set_policy(journal.policy.replace(retention_days=400))
        """

    def size(self, /) -> JournalSize:
        """
        What it holds.

        Example:
            >>> journal.size().questions > 0
            True
        """

    def info_json(self, /) -> str:
        """
        What it holds and its policy, as the JSON that `wegwijs journal info --json` prints.

        Example:
            >>> json.loads(journal.info_json())["questions"] > 0
            True
        """

    def verify(self, /) -> tuple[str, ...]:
        """
        Looks through the whole file. Returns what is wrong, in English; empty when all is well.

        Example:
            >>> journal.verify()
            ()
        """

    def backup(self, target: StrPath, /) -> None:
        """
        A sound copy, also while others write. An existing journal of that name is replaced; another file is not. Raises FileError.

        Example:
            >>> journal.backup("backup.wegwijs")
        """

    def merge(self, other: StrPath, today: datetime.date = ..., /) -> MergeResult:
        """
        Takes in what another journal has and this one has not; `today`, else the clock's day, says what is past the retention. Doing it twice changes nothing. Raises FileError, VersionError.

        Example:
            >>> journal.backup("other.wegwijs")
            >>> journal.merge("other.wegwijs").added
            0
        """

    def purge(self, today: datetime.date = ..., /) -> int:
        """
        Erases what is older than the retention on `today`, else the clock's day, bytes and all. Returns how many entries. Raises FileError.

        Example:
            >>> journal.purge(datetime.date(2026, 12, 31))
            0
        """

    def export_csv(self, signals: bool = False, /) -> str:
        """
        Questions (or signals) as CSV, row by row: for your own use, not for publishing.

        Example:
            >>> pandas.read_csv(io.StringIO(journal.export_csv())).groupby("desk").size()
        """

    def import_csv(self, text: str, kb: KnowledgeBase, file: str = 'text', /, *, skip_faulty: bool = False, language: Literal['nl', 'en'] = 'nl', today: datetime.date | None = None) -> ImportResult:
        """
        Brings in questions or signals from CSV with the columns of `export_csv`, of which `hour` and `desk` (and `about` of a signal) must be there; `file` is what faults are told to be in. Faults are in the result. Raises FileError.

        Keywords:
            skip_faulty: Bring in the sound rows though others have faults; else all or nothing.
            language: Of our own sentences; partner data stays as it is.
            today: Rows past the journal's retention on this day are left out, rows of later are faults; None: rows of any time.

        Example:
            >>> text = "hour,desk,products\\n2026-11-24 14:00,lochal,huurtoeslag\\n"
            >>> journal.import_csv(text, kb, "november.csv").rows
            1
        """

    def record(self, entry: Question | Signal, kb: KnowledgeBase, /) -> Recorded:
        """
        Writes an entry down; it is on the disk when this returns. With a key that stands in the file with the same contents nothing is added.

        Raises NotFound for an id that the map has not; InvalidArgument for what cannot be; FileError.

        Example:
            >>> done = journal.record(kb.question_of(advice, 1), kb)
            >>> len(done.codes)
            1
        """

    def record_json(self, entry: str, kb: KnowledgeBase, /) -> str:
        """
        An entry as another program sends it, a JSON object: "desk" and whatever else is known of "at", "themes", "products", "services", "kind", "hand_over", "outcome", "reason", "sort", "channel", "duration", "campaign", "consent", "note", "key". What is not told follows from the map. Returns the JSON that `wegwijs record --json` prints.

        Raises as `record`.

        Example:
            >>> entry = {"desk": "lochal", "services": ["juridisch-loket-advies"]}
            >>> json.loads(journal.record_json(json.dumps(entry), kb))["already"]
            False
        """

    def visit_of(self, question: str, desk: str, moment: datetime.datetime, /) -> str:
        """
        The visit of a next question of the same visitor: the key of the visit's first, for Question.visit. Raises InvalidArgument where the question of that key was at another desk, or not in the two hours before.

        Example:
            >>> first = journal.record(kb.question_of(advice, 1), kb)
            >>> visit = journal.visit_of(first.key, advice.desk, advice.at)
            >>> second = kb.question_of(advice, 1).replace(visit=visit)
        """

    def undo(self, key: str, /) -> bool:
        """
        Erases one entry, bytes and all. Returns False where there is none. Raises InvalidArgument for text that is no key, FileError.

        Example:
            >>> done = journal.record(kb.question_of(advice, 1), kb)
            >>> journal.undo(done.key)
            True
        """

    def follow_up(self, code: str, fate: Literal['unknown', 'arrived', 'helped', 'sent-on', 'no-show'], on: datetime.date = ..., /) -> Referral:
        """
        What became of a referral; a later word replaces an earlier one. Raises InvalidArgument for an unknown code.

        Example:
            >>> code = journal.record(kb.question_of(advice, 1), kb).codes[0]
            >>> journal.follow_up(code, "arrived").fate
            'arrived'
        """

    def count_missed(self, desk: str, moment: datetime.datetime, terms: Sequence[str], /) -> None:
        """
        Counts words of a search that found nothing; give those of KnowledgeBase.known_terms(). Does nothing where the policy forbids it. Raises FileError.

        Example:
            >>> journal.count_missed("lochal", advice.at, kb.known_terms("zeilboot kapot"))
        """

    def question(self, key: str, /) -> Question | None:
        """
        The question of this key; None where there is none.

        Example:
            >>> journal.question(next(journal.questions()).key).desk
            'lochal'
        """

    def signal(self, key: str, /) -> Signal | None:
        """
        The signal of this key; None where there is none.

        Example:
            >>> told = wegwijs.Signal(hour=advice.at, desk="lochal", about="huurtoeslag", kind="unclear-letter")
            >>> journal.signal(journal.record(told, kb).key).about
            'huurtoeslag'
        """

    def referral(self, code: str, /) -> Referral | None:
        """
        The referral of this code; None where there is none.

        Example:
            >>> code = journal.record(kb.question_of(advice, 1), kb).codes[0]
            >>> journal.referral(code).fate
            'unknown'
        """

    def _questions(self, begin: datetime.datetime, end: datetime.datetime, /) -> Records[Question]:
        """From `begin` up to `end`."""

    def _signals(self, begin: datetime.datetime, end: datetime.datetime, /) -> Records[Signal]:
        """From `begin` up to `end`."""

    def _missed_terms(self, begin: datetime.datetime, end: datetime.datetime, /) -> Records[MissedTerm]:
        """From `begin` up to `end`."""

    def questions(self, begin: datetime.datetime | None = None, end: datetime.datetime | None = None) -> Iterator[Question]:
        """
        An iterator in order of time, from `begin` up to `end`; holds a month at a time in memory.

        Example:
            >>> sum(question.outcome == "referred" for question in journal.questions()) > 0
            True
        """

    def signals(self, begin: datetime.datetime | None = None, end: datetime.datetime | None = None) -> Iterator[Signal]:
        """
        An iterator in order of time, from `begin` up to `end`; holds a month at a time in memory.

        Example:
            >>> wegwijs.Records(journal.signals(), of=wegwijs.Signal).to_pandas()
        """

    def missed_terms(self, begin: datetime.datetime | None = None, end: datetime.datetime | None = None) -> Iterator[MissedTerm]:
        """
        An iterator in order of time, from `begin` up to `end`; holds a month at a time in memory.

        Example:
            >>> collections.Counter(one.term for one in journal.missed_terms())
        """

    def report(self, kb: KnowledgeBase, /, *, kind: Literal['questions', 'referrals', 'reach', 'unmet', 'signals', 'year'] = 'questions', from_: datetime.date | None = None, to: datetime.date | None = None, desk: str = '', library: str = '', municipality: str = '', theme: str = '', product: str = '', referral_kind: Literal['internal', 'warm', 'external'] | None = None, by: str = '', across: str = '', year: int = 0, published: int | None = None, today: datetime.date = ..., language: Literal['nl', 'en'] = 'nl') -> JournalReport:
        """
        What was asked, where people were sent, what became of it, what the map misses, what is illogical, how many people a desk reaches. Exact numbers, for the library's own use; with `published` those that may be published.

        Raises NotFound for an id that the map has not, InvalidArgument for a word that is no division and for a year that was not published.

        Keywords:
            kind: What it is about.
            from_: The first day; None = from the beginning.
            to: The last day; None = to the end.
            desk: Only this desk.
            library: Only desks of this library.
            municipality: Only desks in this municipality.
            theme: Only questions about this theme or one below it.
            product: Only questions about this product.
            referral_kind: Only questions with such a referral, and such referrals.
            by: One table, divided by a word of report_divisions().
            across: Its columns, divided by another word.
            year: Of the kind year: the calendar year; 0 = that of `today`, so far.
            published: This year as it was published; nothing else may be chosen but `by`.
            today: The day of the report; None = today.
            language: Of its words.

        Example:
            >>> journal.report(kb, kind="questions", by="theme").tables[0].to_pandas()
        """

    def publish(self, year: int, kb: KnowledgeBase, today: datetime.date = ..., /) -> None:
        """
        Draws a year up for publication and keeps it, once and for good. Raises InvalidArgument while the year is not over.

        Example:
            >>> journal.publish(2025, kb)
            >>> journal.report(kb, published=2025).publishable
            True
        """

def requests_json() -> str:
    """
    Every request of KnowledgeBase.answer() with what it does and a JSON Schema of its arguments: [{"name", "description", "inputSchema"}, …].

    Example:
        >>> [one["name"] for one in json.loads(wegwijs.requests_json())][:3]
        ['ask', 'find', 'complete']
    """

class KnowledgeBase:
    """
    A map that can be asked: see wegwijs.open() and wegwijs.build().

    May be used from several threads at once; other threads go on while it works. What it gives keeps it alive.
    """

    @property
    def path(self, /) -> str:
        """The file it was opened from; empty for a map without a file."""

    @property
    def areas(self, /) -> Records[Area]:
        """Municipalities, provinces and the nation, in order of id."""

    @property
    def themes(self, /) -> Records[Theme]:
        """The tree of themes, in order of id."""

    @property
    def products(self, /) -> Records[Product]:
        """Things citizens come for, in order of id."""

    @property
    def organizations(self, /) -> Records[Organization]:
        """Partners, in order of id."""

    @property
    def locations(self, /) -> Records[Location]:
        """Places, in order of id."""

    @property
    def services(self, /) -> Records[Service]:
        """What visitors can be sent to, in order of id."""

    @property
    def desks(self, /) -> Records[Desk]:
        """Information points, in order of id."""

    @property
    def referrals(self, /) -> Records[ReferralRule]:
        """Agreed referrals, in the order in which they were given."""

    @property
    def synonyms(self, /) -> Records[Synonym]:
        """Words that mean other words, in the order in which they were given."""

    @property
    def urgent(self, /) -> Records[Urgent]:
        """Danger and what to do, in order of id."""

    @property
    def life_events(self, /) -> Records[LifeEvent]:
        """Things that happen to people, in order of id."""

    def __getitem__(self, id: str, /) -> Area | Theme | Product | Organization | Location | Service | Desk | Urgent | LifeEvent:
        """
        The record of this id. Raises NotFound, a KeyError.

        Example:
            >>> kb["lochal"].opened
            '2021-05'
        """

    def show(self, id: str, /) -> Area | Theme | Product | Organization | Location | Service | Desk | Urgent | LifeEvent:
        """
        The record of this id, with all its facts: a view that keeps the map alive.

        Raises NotFound, a KeyError, which names the nearest id.

        Example:
            >>> kb.show("lochal").name
            'Informatiepunt Bibliotheek LocHal (Tilburg)'
        """

    def __contains__(self, id: object, /) -> bool:
        """
        Whether there is a record of this id.

        Example:
            >>> "lochal" in kb
            True
        """

    def area(self, id_or_name: str, /) -> Area:
        """
        The area of an id, a name or a village: "Tilburg", "Udenhout". Raises NotFound.

        Example:
            >>> kb.area("Udenhout").name
            'Tilburg'
        """

    def services_of(self, id: str, /) -> Records[Service]:
        """
        Services of an organization, a product, or a theme and those below it; in order of id. Raises NotFound.

        Example:
            >>> kb.services_of("debts").to_pandas().groupby("organization").size()
        """

    def desks_of(self, organization: str, /) -> Records[Desk]:
        """
        The desks of an organization, in order of id. Raises NotFound.

        Example:
            >>> [desk.id for desk in kb.desks_of("bibliotheek-midden-brabant")]
        """

    def referrals_from(self, id: str, /) -> Records[ReferralRule]:
        """
        Rules that start at this desk, service or organization, as written: a desk's do not include its organization's. Empty for another id.

        Example:
            >>> kb.referrals_from("lochal").to_pandas()
        """

    def referrals_to(self, service: str, /) -> Records[ReferralRule]:
        """
        Rules that lead to this service. Raises NotFound.

        Example:
            >>> kb.referrals_to("juridisch-loket-advies").to_pandas()
        """

    def contains(self, outer: str, inner: str, /) -> bool:
        """
        Whether the area `inner` is `outer` or lies within it. Takes ids; false for those that name no area.

        Example:
            >>> kb.contains("noord-brabant", "tilburg")
            True
        """

    def is_or_below(self, theme: str, ancestor: str, /) -> bool:
        """
        Whether a theme is `ancestor` or stands below it. Takes ids; false for those that name no theme.

        Example:
            >>> kb.is_or_below("debts", "finance")
            True
        """

    def ask(self, question: str, /, *, desk: str, at: datetime.datetime | None = None, theme: str = '', visitor: Visitor = ..., sort: Literal['best', 'soonest', 'warmest', 'nearest'] = 'best', limit: int = 5, max_steps: int = 4, language: Literal['nl', 'en'] = 'nl') -> Advice:
        """
        Whom to refer to, and how: the main job. Any text is a valid question, and "no partner known" a good answer (Advice.nothing_found).

        Raises NotFound for an unknown desk, theme or area; InvalidArgument for a limit out of range and for a moment without a time zone.

        Keywords:
            desk: The id of the desk.
            at: The moment the visitor stands there. Left out: now.
            theme: Only services of this theme or below; empty = all.
            visitor: An empty area means the municipality of the desk.
            sort: In which order.
            limit: Most options to give, 1 to 100.
            max_steps: Longest route, 1 to 8.
            language: Of our own sentences; partner data stays as it is.

        Example:
            >>> advice = kb.ask("ik kom niet rond", desk="lochal")
            >>> advice.options[0].rank, advice.nothing_found
            (1, False)
        """

    def find(self, words: str = '', /, *, at: datetime.datetime | None = None, theme: str = '', area: str = '', open_now: bool = False, open_at: datetime.datetime | None = None, services_only: bool = False, limit: int = 20, language: Literal['nl', 'en'] = 'nl') -> FoundList:
        """
        Search without a desk. No words: everything that passes the filters.

        Raises as `ask`.

        Keywords:
            at: The moment it holds for. Left out: now.
            theme: The id of the theme.
            area: Open to people who live there; empty = anywhere.
            open_now: Open at `at`, hours known.
            open_at: Open at this moment, hours known.
            services_only: Else organizations, desks and locations as well, and without an area products, themes and life events.
            limit: 1 to 1000.
            language: Of our own sentences; partner data stays as it is.

        Example:
            >>> kb.find("taalhuis", area="tilburg").to_pandas()[["kind", "id", "score"]]
        """

    def complete(self, typed: str, /, *, kinds: Sequence[Literal['area', 'theme', 'product', 'organization', 'location', 'service', 'desk', 'rule', 'synonym', 'urgent', 'life-event']] = ..., theme: str = '', area: str = '', limit: int = 10) -> Records[Completion]:
        """
        Names and phrases that go on with what is being typed, best first; empty where no word was typed yet.

        Raises NotFound for an unknown theme or area.

        Keywords:
            kinds: Kinds of record to look for.
            theme: Only this theme or below; empty = all.
            area: Only what is open to people of this area; empty = all.
            limit: At most so many.

        Example:
            >>> kb.complete("huurtoe")[0].text
            'Huurtoeslag'
        """

    def known_terms(self, text: str, /) -> tuple[str, ...]:
        """
        The words of a text that are words of the map, folded and stemmed, each once.

        Example:
            >>> kb.known_terms("schulden van 12345 euro")
        """

    def hours(self, id: str, /, *, first: datetime.date | None = None, at: datetime.datetime | None = None, language: Literal['nl', 'en'] = 'nl') -> WeekHours:
        """
        Opening hours over seven days: of a desk, of a service and its places, of an organization's phones.

        Raises NotFound for another id.

        Keywords:
            first: The first of the seven days; None = the Monday of the week of `at`.
            at: The moment of which is told whether it is open. Left out: now.
            language: Of our own sentences and the names of holidays.

        Example:
            >>> [day.open for day in kb.hours("lochal").entries[0].week]
        """

    def routes(self, desk: str, service: str, /, *, depart: datetime.datetime | None = None, visitor: Visitor = ..., max_steps: int = 4) -> Routes:
        """
        All routes that are best in arrival, steps or effort. None: `obstacle` is why.

        Raises NotFound for an unknown desk or service, InvalidArgument for max_steps outside 1 to 8.

        Keywords:
            depart: The moment the visitor stands at the desk. Left out: now.
            visitor: An empty area means that of the desk.
            max_steps: 1 to 8.

        Example:
            >>> kb.routes("lochal", "juridisch-loket-advies").routes[0].effort
        """

    def advised_steps(self, route: Route, /, *, language: Literal['nl', 'en'] = 'nl') -> Records[AdvisedStep]:
        """
        A route with contacts, needs and an instruction for every step.

        Keywords:
            language: Of our own sentences.

        Example:
            >>> route = kb.routes("lochal", "juridisch-loket-advies").routes[0]
            >>> [step.instruction for step in kb.advised_steps(route, language="en")]
        """

    def routes_json(self, desk: str, service: str, /, *, depart: datetime.datetime | None = None, visitor: Visitor = ..., max_steps: int = 4) -> str:
        """
        As `routes`, as the JSON that `wegwijs route --json` prints. Raises as `routes`.

        Keywords:
            depart: The moment the visitor stands at the desk. Left out: now.
            visitor: An empty area means that of the desk.
            max_steps: 1 to 8.

        Example:
            >>> json.loads(kb.routes_json("lochal", "juridisch-loket-advies"))["to"]
            'juridisch-loket-advies'
        """

    def record_json(self, id: str, /) -> str:
        """
        One record as the JSON that `wegwijs show --json` prints. Raises NotFound.

        Example:
            >>> json.loads(kb.record_json("lochal"))["id"]
            'lochal'
        """

    def list_json(self, kind: str, /) -> str:
        """
        The records of one kind as the JSON that `wegwijs list --json` prints. Raises NotFound.

        Example:
            >>> len(json.loads(kb.list_json("desks"))) > 0
            True
        """

    def answer(self, request: str, arguments: str = '', /, *, at: datetime.datetime | None = None, desk: str = '', language: Literal['nl', 'en'] = 'nl') -> str:
        """
        One question of another program: a word of requests_json() with its arguments as a JSON object, and the answer as JSON. For what serves others from Python; the same as a line of `wegwijs batch`.

        Raises InvalidArgument for an unknown request or argument and for text that is no JSON; else as the question itself.

        Keywords:
            at: The moment of a request that names none. Left out: now.
            desk: The desk of a request that names none; empty: then it must.
            language: Of our own sentences, where a request names none.

        Example:
            >>> json.loads(kb.answer("find", '{"words": "taalhuis", "limit": 1}'))["nothing_found"]
            False
        """

    def coverage(self, *, rows: Literal['desks', 'areas'] = 'desks', area: str = '', theme: str = '', themes: Sequence[str] = (), weekdays: Sequence[Literal['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']] = (), groups: Sequence[str] = (), at: datetime.datetime | None = None, without: Stopped = ...) -> Coverage:
        """
        For which theme and where there is somebody to refer to: a cell for each row (desk or municipality) and theme, and where they are asked for each weekday and group; the empty cells come first.

        Raises NotFound for an unknown theme or area.

        Keywords:
            rows: Desks or areas; areas: every municipality that has not ended.
            area: Only rows in it; empty = all.
            theme: Columns: this theme and those below it.
            themes: Columns: exactly these. Neither `theme` nor `themes`: every theme.
            weekdays: A cell for each; empty = one cell, whatever the day.
            groups: A cell for each, see groups(); empty = one cell for a visitor of no known group.
            at: With `weekdays`: openings in the five weeks from that day on count. Left out: now.
            without: What is taken to have stopped.

        Example:
            >>> cells = kb.coverage(theme="debts").to_pandas()
            >>> cells[~cells.kind.isin(["internal", "warm"])][["name", "kind", "by"]]
        """

    def groups(self, /) -> tuple[str, ...]:
        """
        Every group of visitors that some service is meant for, in order.

        Example:
            >>> kb.groups()
        """

    def warm_gaps(self, desk: str = '', /) -> Records[WarmGaps]:
        """
        What each active desk (or this one) lacks for warm paths, and whom to call for an agreement. Raises NotFound.

        Example:
            >>> kb.warm_gaps("lochal")[0].gaps.to_pandas()[["theme", "candidates_in_all"]]
        """

    def stale(self, *, at: datetime.datetime | None = None, kind: Literal['phone', 'desk', 'urgent', 'service', 'organization', 'agreement', 'product', 'location'] | None = None, within_days: int = 0) -> Records[Check]:
        """
        Which facts are due to be checked with the partner, the longest overdue first.

        Keywords:
            at: The moment it holds for. Left out: now.
            kind: Only these.
            within_days: Also what comes due in so many days.

        Example:
            >>> kb.stale(kind="phone").to_pandas().groupby("organization_name").size()
        """

    def stale_json(self, *, at: datetime.datetime | None = None, kind: Literal['phone', 'desk', 'urgent', 'service', 'organization', 'agreement', 'product', 'location'] | None = None, within_days: int = 0) -> str:
        """
        As `stale`, as the JSON that `wegwijs stale --json` prints.

        Keywords:
            at: The moment it holds for. Left out: now.
            kind: Only these.
            within_days: Also what comes due in so many days.

        Example:
            >>> len(json.loads(kb.stale_json(kind="phone"))["checks"])
        """

    def count(self, *, at: datetime.date | None = None, language: Literal['nl', 'en'] = 'nl') -> MapCounts:
        """
        The map in numbers: what it holds, about what and where, how well it is sourced and how old its facts are.

        Keywords:
            at: The day on which facts have their age; None = today.
            language: Of names and titles.

        Example:
            >>> kb.count().tables[0].to_pandas()
        """

    def analyse_network(self, *, theme: str = '', at: datetime.datetime | None = None, hubs: int = 10) -> NetworkAnalysis:
        """
        The referral network as a whole: on whom it leans, where it ends, who sends people round, how old its agreements are.

        Raises NotFound for an unknown theme.

        Keywords:
            theme: Only rules and services that count for it; empty = all.
            at: The moment from which openings are looked for, and the week of the capacity. Left out: now.
            hubs: Most hubs to give.

        Example:
            >>> kb.analyse_network(theme="debts").single_points.to_pandas()
        """

    def single_points(self, theme: str = '', /) -> Records[SinglePoint]:
        """
        Partners and places on whom every (warm) path of some desks leans; most desks first. Raises NotFound.

        Example:
            >>> [kb.sentence(point, language="en") for point in kb.single_points("debts")]
        """

    def what_if(self, *, without: Sequence[str] = (), week: str | None = None, at: datetime.datetime | None = None, themes: Sequence[str] = (), area: str = '', rows: Literal['desks', 'areas'] = 'desks') -> WhatIfResult:
        """
        What desks lose when somebody stops, or in a week in which much is shut.

        Raises NotFound for an id that is no service, desk, organization or location.

        Keywords:
            without: Services, desks, organizations (with all of theirs), locations (with the desks there).
            week: Also what is shut that whole week, "2026-W52", and is not in the week of `at`.
            at: The week that counts as now. Left out: now.
            themes: Only these; empty = every theme.
            area: Only desks in it; empty = all.
            rows: Desks or areas.

        Example:
            >>> kb.what_if(without=["juridisch-loket"]).lost.to_pandas()
        """

    def capacity(self, *, theme: str = '', week: str | None = None, desks: Sequence[str] = ()) -> Capacity:
        """
        Consultation hours that visitors of a set of desks can use in one week, in minutes. Raises NotFound.

        Keywords:
            theme: Only services that count for it; empty = whatever the theme.
            week: The ISO week, "2026-W52"; None = this week.
            desks: Ids; empty = all desks.

        Example:
            >>> kb.capacity(theme="debts", week="2026-W48", desks=["lochal"]).warm_minutes
        """

    def excerpt(self, *, desk: str = '', theme: str = '', most_nodes: int = 30) -> Excerpt:
        """
        The referral network as nodes and edges: what surrounds a desk, or all agreements.

        Raises NotFound for an unknown desk or theme.

        Keywords:
            desk: Empty: the whole network.
            theme: Empty: whatever the theme.
            most_nodes: 0 = no limit; own services and agreements go before what follows from the data.

        Example:
            >>> network = kb.excerpt(desk="lochal", theme="debts", most_nodes=0)
            >>> network.to_networkx()
        """

    def to_svg(self, network: Excerpt, /, *, language: Literal['nl', 'en'] = 'nl') -> str:
        """
        A network as a picture, SVG 1.1.

        Keywords:
            language: Of the sentences.

        Example:
            >>> pathlib.Path("network.svg").write_text(kb.to_svg(kb.excerpt(desk="lochal")))
        """

    def to_dot(self, network: Excerpt, /, *, language: Literal['nl', 'en'] = 'nl') -> str:
        """
        A network in the language of Graphviz.

        Keywords:
            language: Of the sentences.

        Example:
            >>> pathlib.Path("network.dot").write_text(kb.to_dot(kb.excerpt(desk="lochal")))
        """

    def to_graphml(self, network: Excerpt, /) -> str:
        """
        A network as GraphML, for Gephi and others.

        Example:
            >>> pathlib.Path("network.graphml").write_text(kb.to_graphml(kb.excerpt(most_nodes=0)))
        """

    def sheet(self, *, desk: str, theme: str = '', at: datetime.datetime | None = None, most: int = 10, most_urgent: int = 6, language: Literal['nl', 'en'] = 'nl') -> Sheet:
        """
        The partners of a desk on one page.

        Raises NotFound for an unknown desk or theme.

        Keywords:
            desk: The id of the desk.
            theme: Empty = all, which is more than a page holds.
            at: The moment it holds for. Left out: now.
            most: Lines; as many as an A4 holds.
            most_urgent: Numbers.
            language: Of our own sentences; partner data stays as it is.

        Example:
            >>> kb.sheet(desk="lochal", theme="debts").to_pandas()[["name", "kind", "hours"]]
        """

    def map_diff(self, after: KnowledgeBase, /) -> MapDiff:
        """
        What changed from this map to a later one: records, and ways to help that were lost, gained or got colder.

        Example:
            >>> old.map_diff(new).paths.to_pandas()
        """

    def sentence(self, found: SinglePoint | CutPoint | Hub | DeadEnd | Loop | OneWay | Unreferred | PathAge | Capacity | CellChange | PathChange | RecordChange, /, *, language: Literal['nl', 'en'] = 'nl') -> str:
        """
        What an analysis found, in words: "if Buddies stops, 4 desks lose every warm path for debts".

        Keywords:
            language: Of the sentences.

        Example:
            >>> for point in kb.single_points("debts"):
            ...     print(kb.sentence(point, language="en"))
        """

    def to_json(self, found: NetworkAnalysis | WhatIfResult | MapDiff, /, *, language: Literal['nl', 'en'] = 'nl') -> str:
        """
        What an analysis found, as the JSON that the command line prints.

        Keywords:
            language: Of the sentences.

        Example:
            >>> json.loads(kb.to_json(kb.what_if(without=["juridisch-loket"])))["lost"]
        """

    def question_of(self, advice: Advice, option: int = 0, /) -> Question:
        """
        The journal's entry for what was asked: its themes and products, and a referral to option number `option` (from 1; 0 = to nobody). Holds no word of the question. Raises InvalidArgument for a number that was not shown.

        Example:
            >>> kb.question_of(advice, 1).outcome
            'referred'
        """

    def sort_of(self, question: Question, /) -> Literal['digital-government', 'library-service', 'other']:
        """
        What a question counts as by its products, themes and referrals; ids that the map has not count for nothing.

        Example:
            >>> kb.sort_of(wegwijs.Question(desk="lochal", products=["huurtoeslag"]))
            'digital-government'
        """

    def subjects_of(self, typed: str, /) -> Records[Named]:
        """
        The products and themes that may be meant by what somebody typed: the one of that id, else those whose names begin so, else what a search finds, at most eight. One alone is meant; empty where there is none.

        Example:
            >>> [one.id for one in kb.subjects_of("huurtoe")]
            ['huurtoeslag']
        """

    def services_meant(self, text: str, desk: str = '', /) -> Records[Named]:
        """
        The services that may be meant by an id or by words of the names of service and organization; those for the desk's own municipality first. One alone is meant; empty where there is none.

        Example:
            >>> kb.services_meant("juridisch loket advies", "lochal")[0].id
            'juridisch-loket-advies'
        """

    def referral_of(self, desk: str, service: str, /) -> Referral:
        """
        A referral from a desk to a service as the map has it: internal within the library, warm where a rule says so, else external. Raises NotFound.

        Example:
            >>> kb.referral_of("lochal", "juridisch-loket-advies").service
            'juridisch-loket-advies'
        """

    def reach_of_source(self, *, kind: Literal['questions', 'referrals', 'reach', 'unmet', 'signals', 'year'] = 'questions', from_: datetime.date | None = None, to: datetime.date | None = None, desk: str = '', library: str = '', municipality: str = '', theme: str = '', product: str = '', referral_kind: Literal['internal', 'warm', 'external'] | None = None, by: str = '', across: str = '', year: int = 0, published: int | None = None, today: datetime.date = ..., language: Literal['nl', 'en'] = 'nl') -> JournalReport:
        """
        How many people desks reached by the figures that the map carries from a source: printed ratios beside computed ones.

        Keywords:
            kind: What it is about.
            from_: The first day; None = from the beginning.
            to: The last day; None = to the end.
            desk: Only this desk.
            library: Only desks of this library.
            municipality: Only desks in this municipality.
            theme: Only questions about this theme or one below it.
            product: Only questions about this product.
            referral_kind: Only questions with such a referral, and such referrals.
            by: One table, divided by a word of report_divisions().
            across: Its columns, divided by another word.
            year: Of the kind year: the calendar year; 0 = that of `today`, so far.
            published: This year as it was published; nothing else may be chosen but `by`.
            today: The day of the report; None = today.
            language: Of its words.

        Example:
            >>> kb.reach_of_source().tables[0].to_pandas()
        """

class ReportCell:
    """A number, a word, or neither: not known, does not apply."""

    def __init__(self, *, number: float | None = None, text: str = '') -> None: ...

    @property
    def number(self, /) -> float | None:
        """The number; None where it is a word or neither."""

    @property
    def text(self, /) -> str:
        """The word; empty where it is a number or neither."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, number: float | None = ..., text: str = ...) -> ReportCell:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ReportColumn:
    """One column of a report's table."""

    def __init__(self, *, key: str = '', name: str = '', decimals: int = 0) -> None: ...

    @property
    def key(self, /) -> str:
        """Stable."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def decimals(self, /) -> int:
        """Of its numbers, as people read them."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., name: str = ..., decimals: int = ...) -> ReportColumn:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ReportRow:
    """One row of a report's table."""

    def __init__(self, *, key: str = '', name: str = '', cells: Sequence[ReportCell] = ()) -> None: ...

    @property
    def key(self, /) -> str:
        """Stable: an id or a word of a closed list; none, withheld, total."""

    @property
    def name(self, /) -> str:
        """Its name."""

    @property
    def cells(self, /) -> Records[ReportCell]:
        """One for each column."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., name: str = ..., cells: Sequence[ReportCell] = ...) -> ReportRow:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class ReportTable:
    """One table of a report."""

    def __init__(self, *, key: str = '', title: str = '', note: str = '', row_name: str = '', columns: Sequence[ReportColumn] = (), rows: Sequence[ReportRow] = (), plot: Literal['none', 'bars', 'stacked', 'columns'] = 'none', plotted: Sequence[str] = ()) -> None: ...

    def to_csv(self, /) -> str:
        """
        As CSV: a header and a line for each row.

        Example:
            >>> journal.report(kb).tables[0].to_csv()
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    def to_pandas(self) -> pandas.DataFrame:
        """
        As a pandas DataFrame: a row for each of its rows. Raises ImportError where pandas is missing.

        Example:
            >>> journal.report(kb, by="theme").tables[0].to_pandas()
        """

    def to_polars(self) -> polars.DataFrame:
        """
        As a polars DataFrame: a row for each of its rows. Raises ImportError where polars is missing.

        Example:
            >>> journal.report(kb, by="theme").tables[0].to_polars()
        """

    @property
    def key(self, /) -> str:
        """Stable."""

    @property
    def title(self, /) -> str:
        """What it is about."""

    @property
    def note(self, /) -> str:
        """What is counted, where the title does not say it."""

    @property
    def row_name(self, /) -> str:
        """What the rows are."""

    @property
    def columns(self, /) -> Records[ReportColumn]:
        """Its columns."""

    @property
    def rows(self, /) -> Records[ReportRow]:
        """Its rows."""

    @property
    def plot(self, /) -> Literal['none', 'bars', 'stacked', 'columns']:
        """How it is best drawn."""

    @property
    def plotted(self, /) -> tuple[str, ...]:
        """Keys of the columns that are drawn."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, key: str = ..., title: str = ..., note: str = ..., row_name: str = ..., columns: Sequence[ReportColumn] = ..., rows: Sequence[ReportRow] = ..., plot: Literal['none', 'bars', 'stacked', 'columns'] = ..., plotted: Sequence[str] = ...) -> ReportTable:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

class JournalReport:
    """
    A report: tables of words and numbers, the same as on the command line.
    """

    def __init__(self, *, kind: Literal['questions', 'referrals', 'reach', 'unmet', 'signals', 'year'] = 'questions', title: str = '', period: str = '', notes: Sequence[str] = (), publishable: bool = False, language: Literal['nl', 'en'] = 'nl', tables: Sequence[ReportTable] = ()) -> None: ...

    def to_json(self, /) -> str:
        """
        As the JSON that `wegwijs report --json` prints.

        Example:
            >>> json.loads(journal.report(kb).to_json()).keys()
        """

    def to_csv(self, /) -> str:
        """
        Its tables one after another as CSV.

        Example:
            >>> pathlib.Path("report.csv").write_text(journal.report(kb).to_csv())
        """

    def _repr_html_(self) -> str:
        """As a notebook shows it."""

    @property
    def kind(self, /) -> Literal['questions', 'referrals', 'reach', 'unmet', 'signals', 'year']:
        """What it is about."""

    @property
    def title(self, /) -> str:
        """What it is about, in words."""

    @property
    def period(self, /) -> str:
        """Of when, in words."""

    @property
    def notes(self, /) -> tuple[str, ...]:
        """What a reader must know."""

    @property
    def publishable(self, /) -> bool:
        """Whether it may be shown to others."""

    @property
    def language(self, /) -> Literal['nl', 'en']:
        """Of its words."""

    @property
    def tables(self, /) -> Records[ReportTable]:
        """The tables."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, kind: Literal['questions', 'referrals', 'reach', 'unmet', 'signals', 'year'] = ..., title: str = ..., period: str = ..., notes: Sequence[str] = ..., publishable: bool = ..., language: Literal['nl', 'en'] = ..., tables: Sequence[ReportTable] = ...) -> JournalReport:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

def report_divisions() -> tuple[str, ...]:
    """
    The words by which a report can be divided.

    Example:
        >>> "theme" in wegwijs.report_divisions()
        True
    """

class Progress:
    """How far a long task is."""

    def __init__(self, *, what: str = '', done: int = 0, total: int = 0) -> None: ...

    @property
    def what(self, /) -> str:
        """A stable word for the phase: read, check, write, index."""

    @property
    def done(self, /) -> int:
        """0 to `total`."""

    @property
    def total(self, /) -> int:
        """0 when unknown."""

    def __repr__(self, /) -> str: ...

    def __eq__(self, other: object, /) -> bool: ...

    def __hash__(self, /) -> int: ...

    def __reduce__(self, /) -> tuple[Any, ...]: ...

    def replace(self, *, what: str = ..., done: int = ..., total: int = ...) -> Progress:
        """
        A copy in which the given fields are others.

        Example:
            >>> wegwijs.Visitor(age=17).replace(age=18)
            Visitor(age=18)
        """

def open(path: StrPath, /) -> KnowledgeBase:
    """
    Opens a knowledge base file.

    Raises FileError where it cannot be read, VersionError where another version made it.

    Example:
        >>> kb = wegwijs.open("brabant.wegwijs")
    """

def _open_nameless(path: StrPath, /) -> KnowledgeBase: ...

def _build(sources: StrPath | Sequence[StrPath], file: StrPath, /, *, include_fictional: bool = False, language: Literal['nl', 'en'] = 'nl', today: datetime.date | None = None, warm_desk: str = '', progress: Callable[[Progress], object] | None = None) -> BuildResult:
    """
    Reads partner data and writes the file when there are no faults: whole or not at all.

    Keywords:
        include_fictional: Also files that say `fictional: true`.
        language: Of the report.
        today: Dates of sources after it are faults; None = not compared.
        warm_desk: Of a check: the desk whose missing warm paths are told in full; empty = none.
        progress: Called now and then; returning False stops the work with Interrupted.
    """

def check(sources: StrPath | Sequence[StrPath], /, *, include_fictional: bool = False, language: Literal['nl', 'en'] = 'nl', today: datetime.date | None = None, warm_desk: str = '', progress: Callable[[Progress], object] | None = None) -> BuildResult:
    """
    Reads partner data (YAML files, or folders of them) and reports every fault; writes nothing.

    Raises FileError for a path that does not exist.

    Keywords:
        include_fictional: Also files that say `fictional: true`.
        language: Of the report.
        today: Dates of sources after it are faults; None = not compared.
        warm_desk: Of a check: the desk whose missing warm paths are told in full; empty = none.
        progress: Called now and then; returning False stops the work with Interrupted.

    Example:
        >>> for fault in wegwijs.check("partners/").report.diagnostics:
        ...     print(fault.text())
    """

def _run(arguments: Sequence[str], /) -> int:
    """Runs a command; the program's name comes first."""

def _restore(kind: type[Any], values: tuple[Any, ...], /) -> Any: ...

def _columns(records: tuple[Any, ...], kind: type[Any], /) -> dict[str, list[Any]]: ...
