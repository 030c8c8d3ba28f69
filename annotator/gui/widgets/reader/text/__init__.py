"""The article as the reader holds it: its text, its spans, and where words begin and end."""
