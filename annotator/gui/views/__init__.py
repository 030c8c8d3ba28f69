"""The rooms of the window: one screen each."""
