"""Keeping projects safe: backups, checks, and what can be saved of a damaged file."""
