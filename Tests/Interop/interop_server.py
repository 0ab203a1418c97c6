"""`interop-server`, gRPC's interoperability service on our runtime, for as long as it is asked."""
import contextlib
import pathlib
import re
import signal
import subprocess

from running_system import PROGRAM

PROGRAMS = pathlib.Path(PROGRAM).parent


@contextlib.contextmanager
def serving(*arguments):
    """Gives the port; it must end well, which under a sanitizer means that nothing was found."""
    process = subprocess.Popen([PROGRAMS / "interop-server", "--port", "0", *arguments],
                               stdout=subprocess.PIPE, text=True)
    line = ""
    while not (port := re.match(r"serving on port (\d+)", line)):
        line = process.stdout.readline()
        assert line, "the server has ended"
    yield int(port.group(1))
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
