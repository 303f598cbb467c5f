#!/usr/bin/env python3
"""Runs a command and prints, as one JSON object, its wall time, CPU time and peak memory. Usage: measure.py COMMAND…"""

import json
import os
import sys
import time

started = time.monotonic()
# posix_spawn rather than fork: a fork's peak would begin with this interpreter's memory.
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 2, 1)])
_, status, usage = os.wait4(process, 0)
wall = time.monotonic() - started
print(json.dumps({
    "wall_ms": wall * 1000,
    "cpu_ms": (usage.ru_utime + usage.ru_stime) * 1000,
    "peak_kib": usage.ru_maxrss,
    "exit": os.waitstatus_to_exitcode(status),
}))
