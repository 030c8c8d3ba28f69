"""The tables of the first step: articles, codebook, annotations, search and journal.

Of three values or more, a check names them one by one: for `IN` with so many SQLite makes a
table anew at every row that is written.
"""

PROJECT = """
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE annotator (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    date TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

ARTICLES = """
CREATE TABLE text (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (body <> '')
) STRICT;

CREATE TRIGGER text_never_changes BEFORE UPDATE ON text
BEGIN SELECT raise(ABORT, 'the text of an article never changes'); END;

CREATE TABLE article (
    number INTEGER PRIMARY KEY REFERENCES text (number),
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    event_id TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    source_name TEXT NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX article_event ON article (event_id) WHERE event_id IS NOT NULL;

CREATE TABLE furniture (
    article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "start"),
    PRIMARY KEY (article, "start")
) STRICT, WITHOUT ROWID;

CREATE TABLE progress (
    article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state = 'new' OR state = 'in_progress' OR state = 'submitted'),
    nothing_to_label INTEGER NOT NULL CHECK (nothing_to_label IN (0, 1)),
    updated_at TEXT NOT NULL,
    PRIMARY KEY (annotator_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_article ON progress (article_id);
"""

CODEBOOK = """
CREATE TABLE speaker (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL
        CHECK (kind = 'person' OR kind = 'organisation' OR kind = 'state' OR kind = 'group'
            OR kind = 'outlet'),
    definition TEXT NOT NULL,
    colour TEXT NOT NULL,
    key TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    merged_into TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED
        CHECK (merged_into IS NOT id)
) STRICT, WITHOUT ROWID;

CREATE TABLE alias (
    speaker_id TEXT NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    PRIMARY KEY (speaker_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    speaker_id TEXT NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (speaker_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE scale_value (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    polarity INTEGER,
    mark TEXT NOT NULL,
    definition TEXT NOT NULL,
    examples TEXT NOT NULL CHECK (json_valid(examples)),
    colour TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    parent_id TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED
        CHECK (parent_id IS NOT id),
    definition TEXT NOT NULL,
    examples TEXT NOT NULL CHECK (json_valid(examples)),
    colour TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    merged_into TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED
        CHECK (merged_into IS NOT id)
) STRICT, WITHOUT ROWID;
"""

ANNOTATIONS = """
CREATE TABLE annotation (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    layer TEXT NOT NULL CHECK (layer IN ('own', 'gold')),
    status TEXT NOT NULL CHECK (status IN ('draft', 'submitted')),
    speaker_id TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
    unnamed_speaker TEXT
        CHECK (unnamed_speaker = 'outlet' OR unnamed_speaker = 'implicit'
            OR unnamed_speaker = 'unknown'),
    quotation_type TEXT
        CHECK (quotation_type = 'direct' OR quotation_type = 'indirect'
            OR quotation_type = 'mixed'),
    parent_id TEXT REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED
        CHECK (parent_id IS NOT id),
    hedge TEXT
        CHECK (hedge = 'asserted' OR hedge = 'hedged' OR hedge = 'denied'
            OR hedge = 'hypothetical'),
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 3),
    note TEXT NOT NULL,
    discuss INTEGER NOT NULL CHECK (discuss IN (0, 1)),
    origin TEXT NOT NULL
        CHECK (origin = 'human' OR origin = 'suggested' OR origin = 'copied'
            OR origin = 'imported'),
    codebook_version INTEGER NOT NULL CHECK (codebook_version >= 0),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK (speaker_id IS NULL OR unnamed_speaker IS NULL),
    CHECK (status <> 'submitted' OR coalesce(speaker_id, unnamed_speaker) IS NOT NULL)
) STRICT;
CREATE INDEX annotation_article ON annotation (article_id, annotator_id, status);
CREATE INDEX annotation_speaker ON annotation (speaker_id) WHERE speaker_id IS NOT NULL;
CREATE INDEX annotation_parent ON annotation (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE segment (
    annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role = 'content' OR role = 'source' OR role = 'cue'),
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "start"),
    quoted TEXT NOT NULL CHECK (length(quoted) = "end" - "start"),
    PRIMARY KEY (annotation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stance (
    annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value_id TEXT NOT NULL REFERENCES scale_value (id) DEFERRABLE INITIALLY DEFERRED,
    target_id TEXT REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (annotation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX stance_value ON stance (value_id);
CREATE INDEX stance_target ON stance (target_id) WHERE target_id IS NOT NULL;

CREATE TABLE annotation_topic (
    annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    topic_id TEXT NOT NULL REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
    PRIMARY KEY (annotation, position),
    UNIQUE (topic_id, annotation)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_primary_topic ON annotation_topic (annotation) WHERE is_primary;
"""

SEARCH = """
CREATE VIRTUAL TABLE article_search USING fts5 (
    body, title, content='', columnsize=0, tokenize="unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE annotation_search USING fts5 (
    quoted, note, content='', columnsize=0, tokenize="unicode61 remove_diacritics 0"
);
"""
"""What is longest stands first: every later column costs two bytes for each word of each row."""

JOURNAL = """
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    annotator_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undoes TEXT,
    redoes TEXT CHECK (undoes IS NULL OR redoes IS NULL),
    codebook_version INTEGER NOT NULL CHECK (codebook_version >= 0)
) STRICT;

CREATE TABLE change (
    sequence INTEGER NOT NULL REFERENCES journal (sequence),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (sequence, position),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (record_id);

CREATE TABLE undo_step (
    sequence INTEGER PRIMARY KEY REFERENCES journal (sequence),
    annotator_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'undone'))
) STRICT;
CREATE INDEX undo_step_state ON undo_step (annotator_id, state, sequence);

CREATE TRIGGER journal_is_never_rewritten BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER change_is_never_rewritten BEFORE UPDATE ON change
BEGIN SELECT raise(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER change_is_never_cut BEFORE DELETE ON change
BEGIN SELECT raise(ABORT, 'the journal is only ever added to'); END;
"""
