"""Questions to the project that lists, filters, search and export ask."""
