"""The outside world behind ports: engines, tables of English, models of meaning."""
