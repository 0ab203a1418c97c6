"""`goldenthread up` as the foreign tests run it: in a folder of its own, on free ports."""
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("GOLDENTHREAD") or str(ROOT / ".build/debug/goldenthread")


def is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False


def free_ports():
    """A base whose ten ports are free, and a port for the pages."""
    while True:
        base = random.randrange(20000, 30000, 10)
        if all(is_free(base + n) and is_free(base + 2000 + n) for n in range(6)):
            return base, base + 5


class System:
    """`goldenthread up`, started in a folder of its own."""

    def __init__(self, folder, *, sample=True, environment=None):
        self.folder = str(folder)
        self.port_base, self.web_port = free_ports()
        self.sample = sample
        self.environment = {**os.environ, **(environment or {})}
        self.lines = []
        self.process = None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.web_port}"

    def target(self, service):
        order = ["gateway", "plans", "audits", "workforce", "notifications"]
        return f"127.0.0.1:{self.port_base + order.index(service)}"

    def start(self, within=180):
        arguments = [PROGRAM, "up", "--data", self.folder, "--port-base", str(self.port_base),
                     "--web-port", str(self.web_port)]
        self.process = subprocess.Popen(
            arguments + (["--sample"] if self.sample else []), env=self.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=1)
        ready = threading.Event()

        def read():
            for line in self.process.stdout:
                self.lines.append(line.rstrip("\n"))
                if "Golden Thread is running" in line and not self.sample:
                    ready.set()
                if "Control-C stops it" in line:
                    ready.set()
            ready.set()

        threading.Thread(target=read, daemon=True).start()
        assert ready.wait(within) and self.process.poll() is None, "\n".join(self.lines)
        return self

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise
        return self.process.returncode if self.process else None

    @property
    def sign_ins(self):
        """Role to (e-mail, password), as the start prints them."""
        found = {}
        for line in self.lines:
            match = re.match(r"\s+(\S+@\S+)\s{2,}(\S+)\s{2,}(.+)$", line)
            if match:
                found[match.group(3).strip()] = (match.group(1), match.group(2))
        return found

    def run(self, *arguments, check=True):
        """A command of the program against this system."""
        result = subprocess.run(
            [PROGRAM, *arguments, "--data", self.folder], text=True, capture_output=True,
            timeout=180)
        if check:
            assert result.returncode == 0, result.stdout + result.stderr
        return result

    def token(self, *arguments):
        return self.run("token", *(arguments or ("--every-authority", "--role", "dfe_adviser"))
                        ).stdout.strip()

    def pid(self, service):
        """The process of one service, found by its parent and name."""
        out = subprocess.run(["ps", "-o", "pid=,comm=", "--ppid", str(self.process.pid)],
                             text=True, capture_output=True).stdout
        for line in out.splitlines():
            number, name = line.split(None, 1)
            if name.strip().startswith(service[:15]):
                return int(number)
        return None


def wait_for(condition, within=30, what="the condition"):
    """Asks until it is so; never a fixed sleep in place of a question."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come about within {within} s")
