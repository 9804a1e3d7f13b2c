#!/usr/bin/env python3
"""What knowing the caller costs: CPU of authenticated reads beside public ones, of a sign-in, and what a flood of wrong
passwords takes from other requests. Starts the packaged service on a data folder of its own; loopback only, ends by itself."""
import json
import os
import threading
import time

from service import PASSWORD, Service, call, connection

READS = int(os.environ.get("BENCH_READS", "20000"))


def sign_in(line, email="admin@example.org", password=PASSWORD):
    return call(line, "POST", "/api/v1/auth/token", {"email": email, "password": password})


def reads(count, path, **headers):
    def one():
        line = connection()
        for _ in range(count // 4):
            status, _ = call(line, "GET", path, **headers)
            assert status == 200, status
    threads = [threading.Thread(target=one) for _ in range(4)]
    [t.start() for t in threads]
    [t.join() for t in threads]


def read_costs(service, label, path="/api/v1/partners/arrsa"):
    token = json.loads(sign_in(connection())[1])["accessToken"]
    api_token = json.loads(call(connection(), "POST", "/api/v1/api-tokens", {
        "label": "Measuring", "partnerId": "arrsa", "scopes": ["partners:read"],
        "expiresAt": time.strftime("%Y-%m-%dT00:00:00Z", time.gmtime(time.time() + 86400 * 30))},
        Authorization="Bearer " + token)[1])["secret"]
    email = "participant@demo.example"
    person = json.loads(sign_in(connection(), email, service.demo_password(email))[1])["accessToken"]
    kinds = {"public": {}, "JWT, sees what everybody sees": {"Authorization": "Bearer " + person},
             "API token": {"Authorization": "Bearer " + api_token},
             "JWT of an administrator, who is told the steps open to her too": {"Authorization": "Bearer " + token}}
    for headers in kinds.values():
        reads(READS // 2, path, **headers)
    costs = {kind: [] for kind in kinds}
    for _ in range(5):
        for kind, headers in kinds.items():
            costs[kind].append(service.cost(lambda: reads(READS, path, **headers)) / READS * 1e6)
    median = {kind: sorted(all_)[2] for kind, all_ in costs.items()}
    for kind, micros in median.items():
        print(f"{label}, {kind}: {micros:.0f} us of CPU a read, {micros / median['public']:.2f} x public", flush=True)


def sign_in_cost(service):
    line = connection()
    [sign_in(line) for _ in range(5)]
    print(f"sign-in: {service.cost(lambda: [sign_in(line) for _ in range(30)]) / 30 * 1000:.0f} ms of CPU")


def paced(seconds, path="/api/v1/partners?network=techdiversity"):
    line, times, begin, i = connection(), [], time.perf_counter(), 0
    while time.perf_counter() - begin < seconds:
        due = begin + i * 0.005
        time.sleep(max(0, due - time.perf_counter()))
        start = time.perf_counter()
        call(line, "GET", path, **{"Accept-Language": f"x{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}"})
        times.append(time.perf_counter() - start)
        i += 1
    times.sort()
    return times[len(times) // 2] * 1000, times[int(len(times) * 0.99)] * 1000


def flood(service):
    paced(3)
    quiet = paced(8)
    stop, statuses = threading.Event(), {}

    def wave():
        line = connection()
        status, _ = sign_in(line, "city-coordinator@demo.example", "wrong")
        statuses[status] = statuses.get(status, 0) + 1

    def waves():
        while not stop.is_set():
            threads = [threading.Thread(target=wave) for _ in range(200)]
            [t.start() for t in threads]
            [t.join() for t in threads]
    flooding = threading.Thread(target=waves)
    flooding.start()
    loud = paced(8)
    stop.set()
    flooding.join()
    print(f"other requests: median {quiet[0]:.1f} ms, p99 {quiet[1]:.1f} ms; while 200 wrong passwords at once come again and again: "
          f"median {loud[0]:.1f} ms, p99 {loud[1]:.1f} ms ({loud[1] / quiet[1]:.1f} x); answers to the wrong ones: {dict(sorted(statuses.items()))}")


with Service() as service:
    read_costs(service, "answers from memory")
    sign_in_cost(service)
    flood(service)
with Service(DIVERSITY_PUBLIC_ANSWERS_MEGABYTES="0") as service:
    read_costs(service, "answers from the database")
