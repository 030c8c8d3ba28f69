"""Questions and reports that stand over the window."""
