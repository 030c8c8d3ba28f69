"""Whether the window ever makes somebody wait: every deed on a large project, and its gaps."""
