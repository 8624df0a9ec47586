"""Opportunities: one candidate for one role at one employer; home, import and facts."""
