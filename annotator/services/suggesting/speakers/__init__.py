"""Who speaks: the words that name somebody, and whom they mean in this article."""
