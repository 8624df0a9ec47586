"""Bytes to values and back: debriefs, calendars, résumés, letters."""
