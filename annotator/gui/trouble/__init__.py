"""When something goes wrong: the log, the report of a crash, what was open, what can be saved."""
