import json

from annotator import paths
from annotator.store.schema import STEPS
from annotator.store.schema_check import schema_by


def test_what_is_written_down_of_the_schema_is_what_the_steps_make() -> None:
    """Where a step was added: python -m annotator.store.record_schema."""
    recorded = json.loads(paths.resource("schema", "whole.json").read_bytes())
    made = schema_by(tuple(script for name in STEPS for script in STEPS[name]))
    assert recorded["steps"] == list(STEPS)
    assert {(kind, name): sql for kind, name, sql in recorded["schema"]} == made
