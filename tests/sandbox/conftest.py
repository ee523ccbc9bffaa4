"""The stage the sandbox's tests play on."""

import pytest

from sandbox_stage import Stage, make_stage


@pytest.fixture
def stage() -> Stage:
    return make_stage()
