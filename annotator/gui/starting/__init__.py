"""What makes the way from the command to the first window short."""
