"""Bring a Chromium for the page's tests where that can be done without asking; elsewhere say how to."""

from __future__ import annotations

import os
import shutil
import subprocess

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def path() -> str | None:
    """The browser the page is tested in, or None."""
    return os.environ.get("WAYMARK_CHROMIUM") or next((found for name in NAMES if (found := shutil.which(name))), None)


def bring() -> None:
    """Install Debian's Chromium when this is Debian and we are root; never fail because of it."""
    if path() is not None:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "chromium"], env=quiet, check=False, stdout=subprocess.DEVNULL
        )
    if path() is None:
        print("No Chromium here: the tests in tests/page are left out. This adds it: sudo apt-get install chromium")


if __name__ == "__main__":
    bring()
