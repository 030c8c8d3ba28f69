"""The command palette: every action by its name, every article by its title."""
