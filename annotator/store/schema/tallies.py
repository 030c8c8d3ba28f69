"""How many there are of what, so that nobody has to count them row by row."""

TALLIES = """
CREATE TABLE tally (
    kind TEXT NOT NULL CHECK (kind IN ('article', 'annotation', 'progress')),
    annotator_id TEXT NOT NULL,
    sort TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (kind, annotator_id, sort)
) STRICT, WITHOUT ROWID;

INSERT INTO tally SELECT 'article', '', '', count(*) FROM article HAVING count(*) > 0;
INSERT INTO tally SELECT 'annotation', annotator_id, layer, count(*) FROM annotation GROUP BY 2, 3;
INSERT INTO tally SELECT 'progress', annotator_id, state, count(*) FROM progress GROUP BY 2, 3;
"""
"""`sort` is the layer of annotations and the state of progress; of articles it is empty, as is
whose they are. What there is none of has no row."""
