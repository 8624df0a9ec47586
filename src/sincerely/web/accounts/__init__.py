"""Whose things these are: owners, and how one comes in."""
