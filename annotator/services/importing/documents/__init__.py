"""Documents of word processors: Word and OpenDocument, and the zip files they come in."""
