"""The stance scale: its table, and the fields of a value."""
