"""Measures the distress detector on labelled sentences and beside two baselines; `python -m bench.eval`."""
