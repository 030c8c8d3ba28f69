"""Files that somebody else made: opened for reading and nothing else, and read row by row."""
