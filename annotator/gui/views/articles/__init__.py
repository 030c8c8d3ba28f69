"""The articles of the project: as a narrow list beside the text, and as a table."""
