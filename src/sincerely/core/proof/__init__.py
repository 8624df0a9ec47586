"""Proof: what is wrong in a text, why it matters, and what to write in its place."""
