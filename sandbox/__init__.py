"""A Telegram that lives on one machine: a Bot API server, its people, and a page to watch them."""
