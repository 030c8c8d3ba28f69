"""The project file: the only place that knows SQLite."""
