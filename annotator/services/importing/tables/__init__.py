"""Many articles in one file: the rows of a table, or the records of a JSON file."""
