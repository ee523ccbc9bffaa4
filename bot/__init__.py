"""The running program: wiring, receiving, sending, time."""
