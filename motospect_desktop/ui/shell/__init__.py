"""The window around the pages: rail, header, bottom strip, command search."""
