"""Only what is English for certain: gates that a construction passes before it is offered."""
