"""Everything durable: SQL lives here and only here."""
