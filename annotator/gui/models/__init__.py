"""Qt item models over the services, fetching only what is on the screen."""
