"""Bytes to values and back: one file a format."""
