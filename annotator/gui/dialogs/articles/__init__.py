"""Questions about articles: what is known about them, their event, their other versions."""
