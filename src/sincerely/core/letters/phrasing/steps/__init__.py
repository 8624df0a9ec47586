"""What was said of the next step: stages, dates, days, details."""
