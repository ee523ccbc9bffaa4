"""`python -m bot`: the `waymark` command where no script is installed."""

from bot.cli import main

main()
