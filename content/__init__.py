"""Words and data, written and reviewed by people."""
