"""What the window says: translations, names in any direction, numbers, times and edits in words."""
