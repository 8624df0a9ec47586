"""Home: what is next, the first start, and the ways in (an interview, a file, the example)."""
