"""The documents; ``./run docs`` makes the reference pages from the code."""
