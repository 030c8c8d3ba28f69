"""What a file does not say, guessed from its text: date, outlet, language, furniture."""
