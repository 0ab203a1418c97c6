#!/usr/bin/env python3
"""Measures the RPC runtime beside its peers, in interleaved rounds, and writes a table.

    bench.py --ours FOLDER --peer FILE --cpp FILE [--nghttpd FILE] [--quick] [--rounds N]
             [--only unary,board,…] [--out results.md]

Servers run on one core and h2load on another (where there are two). A round asks every server in
turn, so that what else the machine does falls on all alike; a figure is the median of the rounds.
CPU is the server process's own, by /proc/PID/stat; on a busy machine trust it more than the rate.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TICK = os.sysconf("SC_CLK_TCK")
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE, LOAD_CORE = CORES[0], CORES[-1]
GOALS = HERE / "goals.json"


def varint(n):
    out = bytearray()
    while n >= 0x80:
        out.append(n & 0x7F | 0x80)
        n >>= 7
    return bytes(out + bytes([n]))


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value) if value else b""
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def framed(message):
    return b"\0" + len(message).to_bytes(4, "big") + message


def date(k):
    return field(1, 2026) + field(2, 1 + k % 12) + field(3, 1 + k % 28)


def board():
    return b"".join(field(1, b"".join([
        field(1, f"ACT-{i:06d}"),
        field(2, f"Review the supplier contract and send the note to board {i:04d}"),
        field(3, 1 + i % 3), field(4, 1 + i // 3 % 3),
        field(5, date(i)), field(6, date(i + 7)), field(7, date(i + 21)),
        field(8, f"alice.{i % 10}"), field(8, f"bob.{i % 7}"), field(8, f"carol.{i % 5}")]))
        for i in range(200))


REQUEST = (field(1, "ACT-000123") + field(2, "Review the supplier contract and send the note to "
                                             "board 0123 again today")
           + field(3, 1234567) + field(4, 1))
BODIES = {"request": framed(REQUEST), "board": framed(board())}
METADATA = ["grpc-timeout: 5S", "x-request-id: 7f3b2c9a-4e1d-4f7a-9b60-1c2d3e4f5a6b",
            "authorization: Bearer eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJiZW5jaCJ9.c2lnbmF0dXJl",
            "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"]

#            name:    (method, body, connections, streams, headers, messages per call)
SCENARIOS = {
    "unary": ("Get", "request", 8, 32, [], 1),
    "metadata": ("Get", "request", 8, 32, METADATA, 1),
    "alone": ("Get", "request", 1, 1, [], 1),
    "board": ("GetBoard", "request", 8, 32, [], 1),
    "echo": ("EchoBoard", "board", 8, 32, [], 1),
    "stream": ("Stream", "request", 8, 4, [], 1000),
}
TITLES = {
    "unary": "unary 92 B", "metadata": "the same with a deadline and three metadata entries",
    "alone": "one call at a time", "board": "27 KB response", "echo": "27 KB in and out",
    "stream": "server stream, per message", "tls": "unary over mutual TLS",
    "client": "client: unary calls, same server",
}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One process under measurement."""

    def __init__(self, name, command, files=None):
        self.name, self.port = name, free_port()
        self.process = subprocess.Popen(
            ["taskset", "-c", str(SERVER_CORE), *(str(self.port) if a == "PORT" else str(a)
                                                  for a in command)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=files)
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    self.stop()
                    sys.exit(f"bench: {name} does not listen")
                time.sleep(0.05)

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(3)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Bench:
    def __init__(self, a, scratch):
        self.a, self.scratch = a, pathlib.Path(scratch)
        for name, body in BODIES.items():
            (self.scratch / name).write_bytes(body)
        (self.scratch / "file").write_bytes(b"x" * 92)
        self.seconds = a.seconds or (0.6 if a.quick else 2.5)
        self.rounds = a.rounds or (3 if a.quick else 5)
        ours = pathlib.Path(a.ours)
        self.ours_client = ours / "bench-client"
        self.commands = {"ours": [ours / "bench-server", "PORT"],
                         "grpc-swift-2": [a.peer, "server", "PORT"],
                         "C++": [a.cpp, "PORT"]}
        if a.nghttpd:
            self.commands["nghttpd"] = [a.nghttpd, "--no-tls", "-n", "1", "-d", self.scratch, "PORT"]
        self.results = {}

    def load(self, server, scenario, calls, connections=None, streams=None):
        """One run of h2load: (requests a second, CPU µs a request, p50 µs, p99 µs)."""
        method, body, c, m, headers, messages = SCENARIOS[scenario]
        c, m = connections or c, streams or m
        calls = max(calls, c)
        log = self.scratch / "log"
        log.unlink(missing_ok=True)
        command = ["taskset", "-c", str(LOAD_CORE), "h2load", "-n", str(calls), "-c", str(c),
                   "-m", str(m), "-t", "1", "-w", "24", "-W", "24", f"--log-file={log}"]
        if server.name == "nghttpd":
            command += [f"http://127.0.0.1:{server.port}/file"]
        else:
            command += ["-d", str(self.scratch / body), "-H", "content-type: application/grpc",
                        "-H", "te: trailers"]
            for header in headers:
                command += ["-H", header]
            command += [f"http://127.0.0.1:{server.port}/bench.Echo/{method}"]
        before = server.cpu()
        out = subprocess.run(command, capture_output=True, text=True, timeout=300).stdout
        used = server.cpu() - before
        done = re.search(r"finished in ([\d.]+)(us|ms|s|m)\b", out)
        good = re.search(r"(\d+) succeeded, (\d+) failed, (\d+) errored", out)
        if not done or not good or int(good[1]) != calls:
            raise RuntimeError(f"{server.name} {scenario}: {out[-600:]}")
        took = float(done[1]) * {"us": 1e-6, "ms": 1e-3, "s": 1, "m": 60}[done[2]]
        times = sorted(int(line.split("\t")[2]) for line in log.read_text().splitlines())
        count = calls * messages
        return {"rate": count / took, "cpu": used * 1e6 / count,
                "p50": times[len(times) // 2], "p99": times[int(len(times) * 0.99)],
                "memory": server.memory()}

    def calls_for(self, server, scenario, **more):
        """About how many calls fill the time of a round."""
        count = 20 if scenario == "stream" else 200
        while True:
            rate = self.load(server, scenario, count, **more)["rate"] / SCENARIOS[scenario][5]
            if count / rate > 0.15 or count > 100_000:
                return max(count, int(rate * self.seconds))
            count *= 5

    def medians(self, rounds):
        return {name: {key: statistics.median(r[key] for r in runs) for key in runs[0]}
                for name, runs in rounds.items() if runs}

    def interleave(self, scenario, names, **more):
        """Fresh servers for each scenario, asked in turn."""
        commands = dict(self.commands)
        if scenario == "echo":
            commands["C++ swapped"] = [self.a.cpp, "PORT", "--swap"]
            names = [*names, "C++ swapped"]
        servers, counts, rounds = {}, {}, {}
        try:
            for name in names:
                servers[name] = Server(name, commands[name])
                counts[name] = self.calls_for(servers[name], scenario, **more)
                rounds[name] = []
            for number in range(self.rounds):
                for name in names if number % 2 == 0 else reversed(names):
                    rounds[name].append(self.load(servers[name], scenario, counts[name], **more))
        finally:
            for server in servers.values():
                server.stop()
        return self.medians(rounds)

    def scenario(self, name):
        names = list(self.commands)
        if name not in ("unary", "alone"):
            names = [n for n in names if n != "nghttpd"]
        self.results[name] = self.interleave(name, names)

    def connections(self):
        found = {}
        for count in (1, 10, 100) if self.a.quick else (1, 10, 100, 1000):
            names = [n for n in self.commands if n != "nghttpd"]
            found[count] = self.interleave("unary", names, connections=count, streams=1)
        self.results["connections"] = found

    def clients(self):
        """The two Swift clients against our server."""
        server = Server("ours", self.commands["ours"])
        commands = {"ours": [self.ours_client, server.port, 64, self.seconds],
                    "grpc-swift-2": [self.a.peer, "client", server.port, 64,
                                     max(1, round(self.seconds))]}
        rounds = {name: [] for name in commands}
        try:
            for _ in range(self.rounds):
                for name, command in commands.items():
                    rounds[name].append(self.json_of(command))
        finally:
            server.stop()
        self.results["client"] = {
            name: {"rate": run["calls"] / run["seconds"], "cpu": run["cpu_us"],
                   "p50": run["p50_us"], "p99": run["p99_us"]}
            for name, run in self.medians(rounds).items()}

    def json_of(self, command):
        out = subprocess.run(["taskset", "-c", str(LOAD_CORE), *map(str, command)],
                             capture_output=True, text=True, timeout=300)
        if out.returncode:
            raise RuntimeError(out.stderr[-600:])
        return json.loads(out.stdout)

    def codec(self):
        rounds = {"ours": [], "swift-protobuf": []}
        seconds = 0.2 if self.a.quick else 1
        for _ in range(self.rounds):
            rounds["ours"].append(self.json_of([self.ours_client, "codec", seconds]))
            rounds["swift-protobuf"].append(self.json_of([self.a.peer, "codec", seconds]))
        for run in (run for runs in rounds.values() for run in runs):
            run.pop("bytes")
        self.results["codec"] = self.medians(rounds)

    def tls(self):
        """Both servers loaded by our client, which has a certificate of its own."""
        key, chain = self.scratch / "key.pem", self.scratch / "chain.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
             "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", chain],
            check=True, capture_output=True)
        commands = {
            "ours": [pathlib.Path(self.a.ours) / "bench-server", "PORT", "--tls", chain, key, chain],
            "grpc-swift-2": [self.a.peer, "server", "PORT", chain, key, chain]}
        servers, rounds = {}, {name: [] for name in commands}
        try:
            for name, command in commands.items():
                servers[name] = Server(name, command)
            for _ in range(self.rounds):
                for name, server in servers.items():
                    before = server.cpu()
                    run = self.json_of([self.ours_client, server.port, 256, self.seconds, 8,
                                        "--tls", chain, chain, key])
                    # The warm-up is in the server's time and not in the calls: take its share off.
                    share = self.seconds / (self.seconds + min(self.seconds / 4, 0.5))
                    used = (server.cpu() - before) * share
                    rounds[name].append({
                        "rate": run["calls"] / run["seconds"], "cpu": used * 1e6 / run["calls"],
                        "p50": run["p50_us"], "p99": run["p99_us"], "memory": server.memory()})
        finally:
            for server in servers.values():
                server.stop()
        self.results["tls"] = self.medians(rounds)

    # ---------------------------------------------------------------- report

    def ratios(self):
        """Each goal with what was measured, and the ratio of CPU where that of rates is asked for."""
        r, rows = self.results, []
        goals = json.loads(GOALS.read_text())
        for goal in goals:
            found = r.get(goal["scenario"], {})
            ours, other = found.get("ours"), found.get(goal.get("against", "ours"))
            if not ours or not other:
                continue
            figure = goal["figure"]
            if figure == "ours":
                value = ours[goal["of"]]
            else:
                value = (ours[figure] / other[figure] if figure in ("rate", "p50")
                         else other[figure] / ours[figure] if ours[figure] else float("inf"))
            by_cpu = other["cpu"] / ours["cpu"] if figure == "rate" and ours["cpu"] else None
            rows.append((goal, value, by_cpu))
        return rows

    def markdown(self):
        # A server that doesn't get its core to itself has no rate of its own, but still its CPU time.
        load = os.getloadavg()[0]
        busy = load > len(CORES) + 1
        lines = [
            "# The RPC runtime beside its peers", "",
            f"{time.strftime('%Y-%m-%d %H:%M')}, {len(CORES)} cores, load {load:.1f}, "
            f"median of {self.rounds} interleaved rounds of {self.seconds} s; server on one core."
            + (" The machine was busy with other work: ratios of rates are judged by CPU."
               if busy else ""), "",
            "| goal | measured | by CPU | never below | goal | |", "|---|---|---|---|---|---|"]
        for goal, value, by_cpu in self.ratios():
            better = (lambda a, b: a <= b) if goal.get("lower") else (lambda a, b: a >= b)
            judged = by_cpu if busy and by_cpu else value
            # A time by itself says how fast the machine is too: it has a goal, and no floor.
            floor = goal.get("floor")
            verdict = ("reached" if better(judged, goal["goal"]) else
                       "missed" if floor is None else
                       "above the floor" if better(judged, floor) else "BELOW THE FLOOR")
            unit = goal.get("unit", "x")
            least = "" if floor is None else f"{floor}{unit}"
            cpu = f"{by_cpu:.2f}x" if by_cpu else ""
            lines.append(f"| {goal['title']} | {value:.2f}{unit} | {cpu} | {least} "
                         f"| {goal['goal']}{unit} | {verdict} |")
        for name, title in TITLES.items():
            if name not in self.results:
                continue
            lines += ["", f"## {title[0].upper()}{title[1:]}", "",
                      "| | per second | CPU µs | p50 µs | p99 µs | MiB |", "|---|---|---|---|---|---|"]
            for who, f in self.results[name].items():
                memory = f"{f['memory']:.0f}" if "memory" in f else ""
                lines.append(f"| {who} | {f['rate']:,.0f} | {f['cpu']:.2f} | {f['p50']:,.0f} "
                             f"| {f['p99']:,.0f} | {memory} |")
        if "connections" in self.results:
            lines += ["", "## Connections, one call at a time on each", "",
                      "| connections | | per second | CPU µs | p50 µs | p99 µs | MiB |",
                      "|---|---|---|---|---|---|---|"]
            for count, found in self.results["connections"].items():
                for who, f in found.items():
                    lines.append(f"| {count} | {who} | {f['rate']:,.0f} | {f['cpu']:.2f} "
                                 f"| {f['p50']:,.0f} | {f['p99']:,.0f} | {f['memory']:.0f} |")
        if "codec" in self.results:
            found = self.results["codec"]
            lines += ["", "## The codec alone, CPU µs for a message", "",
                      "| | ours | swift-protobuf | ratio |", "|---|---|---|---|"]
            for key, ours in found["ours"].items():
                theirs = found["swift-protobuf"][key]
                lines.append(f"| {key.removesuffix('_us').replace('_', ' ')} | {ours:.2f} "
                             f"| {theirs:.2f} | {theirs / ours:.1f}x |")
        return "\n".join(lines) + "\n"


def main():
    ap = argparse.ArgumentParser(description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--ours", required=True, help="folder of bench-server and bench-client")
    ap.add_argument("--peer", required=True)
    ap.add_argument("--cpp", required=True)
    ap.add_argument("--nghttpd", default=shutil.which("nghttpd") or shutil.which(
        "nghttpd", path="/usr/sbin:/usr/local/sbin"))
    ap.add_argument("--quick", action="store_true", help="about a minute, and as rough as that")
    ap.add_argument("--rounds", type=int)
    ap.add_argument("--seconds", type=float, help="of one run")
    ap.add_argument("--only", help="comma list of " + ", ".join(
        [*SCENARIOS, "tls", "client", "codec", "connections"]))
    ap.add_argument("--out", default=str(HERE / "results.md"))
    a = ap.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as scratch:
        bench = Bench(a, scratch)
        steps = {**{name: (lambda name=name: bench.scenario(name)) for name in SCENARIOS},
                 "tls": bench.tls, "client": bench.clients, "codec": bench.codec,
                 "connections": bench.connections}
        wanted = a.only.split(",") if a.only else list(steps)
        for name in wanted:
            print(f"bench: {name}", file=sys.stderr, flush=True)
            steps[name]()
        text = bench.markdown()
    print(text)
    pathlib.Path(a.out).write_text(text)
    return 1 if "BELOW THE FLOOR" in text else 0


if __name__ == "__main__":
    sys.exit(main())
