"""Events: the list of all of them, and those that are proposed."""
