"""When to write again, and until when to be patient."""
