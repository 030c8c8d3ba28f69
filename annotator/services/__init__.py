"""What the tool does, without a window and without SQL."""
