"""Read dates as files and pages write them, and say no more than they say.

What comes out is ISO 8601: a day, where the text is sure a month or a year, and a time
where the file gives one in ISO form. A date that may be read in two ways gives its year.
"""

import re
from datetime import UTC, date, datetime
from functools import lru_cache

from annotator.services.importing.guessing.lines import folded
from annotator.services.importing.guessing.words import around_dates, jalali_months, months

_FIRST_YEAR, _LAST_YEAR = 1500, 2200
_JALALI_YEARS = range(1250, 1500)
_LONGEST = 120

_iso = re.compile(
    r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})"
    r"(?:[t ]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?(?!\d)"
)
_compact = re.compile(r"(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})z?)?$")
_partial = re.compile(r"(\d{4})(?:-(\d{2}))?$")
_numeric = re.compile(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_epoch = re.compile(r"([12]\d{9})(?:\d{3})?(?:\.\d+)?$")
_token = re.compile(r"[^\W\d_]+|\d+")


def read_date(value: str) -> str:
    """Return the date that `value` names, ISO 8601, or an empty string if it names none."""
    text = folded(value[:_LONGEST])
    if not text:
        return ""
    return (
        _from_iso(text)
        or _from_numbers(text)
        or _from_words(text)
        or _from_digits(text)
        or _from_years(text)
    )


def is_only_date(line: str) -> bool:
    """Tell whether a line says a full date, perhaps with a time, and nothing else."""
    if len(line) > _LONGEST // 2 or not any(map(str.isdigit, line)):
        return False
    text = folded(line)
    known = around_dates() | months().keys() | jalali_months().keys()
    tokens = _token.findall(text)
    return all(token.isdigit() or token in known for token in tokens) and len(read_date(line)) >= 10


def _from_iso(text: str) -> str:
    match = _iso.match(text)
    if match is None:
        return ""
    year, _, month, day, time, zone = match.groups()
    found = _day(int(year), int(month), int(day))
    if not found or not time or int(year) in _JALALI_YEARS or not _is_time(time):
        return found
    zone = zone or ""
    if zone in ("z", "utc", "gmt"):
        zone = "Z"
    elif zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{found}T{time}{zone}"


def _from_digits(text: str) -> str:
    if match := _compact.match(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _epoch.match(text):
        return datetime.fromtimestamp(int(match[1]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return ""


def _from_years(text: str) -> str:
    match = _partial.match(text)
    if match is None or not _FIRST_YEAR <= int(match[1]) <= _LAST_YEAR:
        return ""
    if match[2] is None:
        return match[1]
    return f"{match[1]}-{match[2]}" if 1 <= int(match[2]) <= 12 else ""


def _from_numbers(text: str) -> str:
    """Read `30/05/2024`; where day and month cannot be told apart, only the year is sure."""
    match = _numeric.search(text)
    if match is None:
        return ""
    first, separator, second, year = match.groups()
    day, month = int(first), int(second)
    if separator != "." and day <= 12 and month <= 12 and day != month:
        return _from_years(year)
    if month > 12:
        day, month = month, day
    return _day(int(year), month, day)


def _from_words(text: str) -> str:
    """Read `May 30, 2024`, `30 mai 2024` and the like, in any of the known languages."""
    for names, found in ((months(), _day), (jalali_months(), _jalali_day)):
        match = _pattern(tuple(names)).search(text)
        if match is None:
            continue
        name = match["before"] or match["after"] or match["alone"]
        year = int(match["year_1"] or match["year_2"] or match["year_3"])
        day = match["day_1"] or match["day_2"]
        if day:
            return found(year, names[name], int(day))
        if _FIRST_YEAR <= year <= _LAST_YEAR:
            return f"{year}-{names[name]:02}"
    return ""


@lru_cache(maxsize=2)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    name = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    glue = r"(?:\s|,|\.|-|/|،|\bde\b|\bdel\b|\bof\b)*"
    day = r"(?<!\d)(?P<day_%d>\d{1,2})(?:st|nd|rd|th|er)?"
    year = r"(?P<year_%d>\d{4})(?!\d)"
    return re.compile(
        rf"{day % 1}{glue}\b(?P<before>{name})\b{glue}{year % 1}"
        rf"|\b(?P<after>{name})\b\.?\s*{day % 2}(?:\s|,)+{year % 2}"
        rf"|\b(?P<alone>{name})\b{glue}{year % 3}"
    )


def _is_time(time: str) -> bool:
    hours, minutes, *seconds = map(int, time.split(":"))
    return hours < 24 and minutes < 60 and all(second < 61 for second in seconds)


def _day(year: int, month: int, day: int) -> str:
    """Return the day, or an empty string if there is none such."""
    if year in _JALALI_YEARS:
        return _jalali_day(year, month, day)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _jalali_day(year: int, month: int, day: int) -> str:
    """Return the day of the Iranian calendar as a Gregorian one.

    Years are leap in cycles of 33 (right for 1244 to 1502, as the Iranian civil calendar
    has them): 1 Farvardin 1404 is 21 March 2025.
    """
    if year not in _JALALI_YEARS or not 1 <= month <= 12 or day < 1:
        return ""
    last = 31 if month < 7 else 30 if month < 12 or _is_leap(year) else 29
    if day > last:
        return ""
    into_year = (month - 1) * 31 - max(0, month - 7) + day - 1
    years = year - 1404
    leaps = sum(map(_is_leap, range(1404, year))) - sum(map(_is_leap, range(year, 1404)))
    return date.fromordinal(
        date(2025, 3, 21).toordinal() + years * 365 + leaps + into_year
    ).isoformat()


def _is_leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)
