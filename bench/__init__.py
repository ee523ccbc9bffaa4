"""Benchmarks, run by hand and for a report: each figure stands beside a named baseline of the same run."""
