"""How many there are of what, and how often it is used, so that nobody has to count row by row."""

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

USES = """
CREATE TABLE "use" (
    kind TEXT NOT NULL
        CHECK (kind = 'speaker' OR kind = 'target' OR kind = 'scale_value' OR kind = 'topic'),
    layer TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (kind, layer, entry_id)
) STRICT, WITHOUT ROWID;

INSERT INTO "use" SELECT 'speaker', layer, coalesce(speaker_id, unnamed_speaker, ''), count(*)
    FROM annotation GROUP BY 2, 3;
INSERT INTO "use" SELECT 'target', n.layer, s.target_id, count(*)
    FROM stance AS s JOIN annotation AS n ON n.number = s.annotation
    WHERE s.target_id IS NOT NULL GROUP BY 2, 3;
INSERT INTO "use" SELECT 'scale_value', n.layer, s.value_id, count(*)
    FROM stance AS s JOIN annotation AS n ON n.number = s.annotation GROUP BY 2, 3;
INSERT INTO "use" SELECT 'topic', n.layer, p.topic_id, count(*)
    FROM annotation_topic AS p JOIN annotation AS n ON n.number = p.annotation GROUP BY 2, 3;
"""
"""`speaker` counts annotations, also those of unnamed speakers, and under an empty id those
without any; `target` and `scale_value` count stances; what is not used has no row."""
