"""`python -m annotator.store.record_schema`: write down what all steps of the schema make."""

from annotator.store.schema import STEPS
from annotator.store.schema_check import record_schema

if __name__ == "__main__":
    record_schema(STEPS)
