"""The packaged service on a data folder of its own, for measuring: loopback only, ends with the block that it is used in."""
import http.client
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
JAR = ROOT / "target/quarkus-app/quarkus-run.jar"
PORT = int(os.environ.get("BENCH_PORT", "18600"))
PASSWORD = "a password for measuring"
TICK = os.sysconf("SC_CLK_TCK")


def tree(pid):
    """The process and all that it started."""
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True).stdout.split()
    return [pid] + [p for child in children for p in tree(int(child))]


def cpu(pids):
    """Seconds of CPU that these processes and their ended children used."""
    total = 0
    for pid in pids:
        try:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
        except FileNotFoundError:
            continue
        total += sum(int(fields[i]) for i in (11, 12, 13, 14))
    return total / TICK


class Service:
    def __init__(self, **settings):
        self.folder = tempfile.mkdtemp()
        env = {**os.environ, "DIVERSITY_DATA_DIR": self.folder + "/data", "QUARKUS_HTTP_PORT": str(PORT),
               "DIVERSITY_ADMIN_PASSWORD": PASSWORD, "DIVERSITY_RATE_LIMIT_CALLER_READ_PER_MINUTE": "10000000",
               "DIVERSITY_RATE_LIMIT_SIGN_IN_PER_MINUTE": "1000000", **settings}
        java = (os.environ["JAVA_HOME"] + "/bin/java") if "JAVA_HOME" in os.environ else "java"
        self.printed = pathlib.Path(self.folder) / "printed"
        with self.printed.open("w") as out:
            self.process = subprocess.Popen([java, "-Xmx224m", "-XX:+UseSerialGC", "-jar", str(JAR)], env=env,
                                            stdout=out, stderr=subprocess.STDOUT)
        for _ in range(600):
            try:
                if call(connection(), "GET", "/q/health/ready")[0] == 200:
                    break
            except OSError:
                pass
            time.sleep(0.1)
        else:
            sys.exit("The service did not start. What it said:\n" + self.printed.read_text()[-2000:])
        self.pids = tree(self.process.pid)

    def __enter__(self):
        return self

    def database(self):
        """What psql connects to: the PostgreSQL that the service started."""
        port = next(pathlib.Path(self.folder).rglob("postmaster.pid")).read_text().splitlines()[3]
        password = next(pathlib.Path(self.folder).rglob("database-password")).read_text().strip()
        return f"postgresql://diversity:{password}@127.0.0.1:{port}/diversity"

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def demo_password(self, email):
        """What the first start printed beside this address."""
        return next(line.split()[1] for line in self.printed.read_text().splitlines() if line.strip().startswith(email))

    def cost(self, work):
        self.pids = tree(self.process.pid)
        before = cpu(self.pids)
        work()
        return cpu(self.pids) - before


def connection():
    return http.client.HTTPConnection("127.0.0.1", PORT, timeout=30)


def call(line, method, path, body=None, **headers):
    if body is not None:
        headers["Content-Type"] = "application/json"
    line.request(method, path, None if body is None else json.dumps(body), headers)
    answer = line.getresponse()
    return answer.status, answer.read()
