"""Words that templates ask for."""
