"""What the reader said, did, asked and is."""
