"""The rules of proof: one file each, found by discovery."""
