"""What features share: declaring themselves, their context, and building wishes and keyboards."""
