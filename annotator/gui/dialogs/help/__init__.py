"""What the program says about itself: the help, its keys, the tour, what it stands on."""
