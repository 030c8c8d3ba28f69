"""PDFs: from letters on a page to lines, and from lines to paragraphs."""
