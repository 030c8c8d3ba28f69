"""What tells the analyst how things stand: notices, progress, and what an empty list offers."""
