"""Plain Python decisions: no Telegram, no SQL, no clock, no input or output."""
