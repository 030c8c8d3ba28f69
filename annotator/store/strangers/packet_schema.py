"""The tables of a packet: one annotator's work, and the codebook's edits that it needs."""

PACKET_ID = 0x416E6E50
"""`AnnP` in ASCII, at byte 68 of every packet (sqlite.org/fileformat.html §1.3.8)."""

FORMAT = "3"
"""Which of several makes of packet it is; raised whenever rows, ids or the seal change."""

OLDER = frozenset({"1", "2"})
"""Makes that are not read any more: they have no seal."""

TABLES = (
    """CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE edit (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    annotator_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undoes TEXT,
    redoes TEXT
) STRICT""",
    """CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    edit INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT""",
    """CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL,
    body TEXT
) STRICT""",
)
"""Rows stand in the order of their numbers, and an edit's changes one after the other.

`meta` holds `format`, `annotator_id`, `made_at`, and how many `edits`, `changes` and `articles`
there are. `length` counts code points; `body` is missing in a packet without texts. Behind the
end of the file lies its seal.
"""
