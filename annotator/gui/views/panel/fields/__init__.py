"""The fields of the panel, one for each thing that is recorded of an annotation."""
