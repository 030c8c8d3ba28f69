"""What the analyst sees: the only place that knows Qt."""
