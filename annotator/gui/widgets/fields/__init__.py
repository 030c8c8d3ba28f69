"""What is typed, picked or pressed."""
