"""What the foreign tests share: one running system with the sample authority, as a newcomer gets it."""
import tempfile

import pytest

from running_system import System


@pytest.fixture(scope="session")
def system():
    with tempfile.TemporaryDirectory(prefix="golden-thread-") as folder:
        running = System(folder).start()
        yield running
        assert running.stop() == 0
