"""Speaking instead of writing: pace, and words for the telephone."""
