"""From a debrief to letters: what to say to whom, in which words."""
