"""The outside world behind ports: engines, tables of English, models of meaning."""

import os

# The matrices here are small: threads cost more than they bring, most of all on a busy machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
