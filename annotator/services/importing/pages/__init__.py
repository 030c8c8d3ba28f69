"""Saved web pages: their tags, what they say about themselves, and their report."""
