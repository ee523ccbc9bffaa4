"""Features: one file each, what Telegram says in and what Waymark says back."""
