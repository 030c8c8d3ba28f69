"""The windows: one for each project, one for the start page."""
