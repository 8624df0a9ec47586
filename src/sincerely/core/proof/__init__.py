"""Proofreading: rules, known words, findings."""
