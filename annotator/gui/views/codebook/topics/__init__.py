"""The topics: their tree, and the fields of one."""
