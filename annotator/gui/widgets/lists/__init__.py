"""Tables, lists and trees, and how their rows are painted."""
