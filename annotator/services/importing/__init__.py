"""Reading articles from files: what they say, in whatever format, and nothing from the network."""
