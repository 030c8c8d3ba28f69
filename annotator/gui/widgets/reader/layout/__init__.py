"""Where everything lies on the page, in pixels."""
