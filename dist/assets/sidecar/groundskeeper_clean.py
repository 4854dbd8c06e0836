"""Takes everything away that a run left in the sandbox of a resident test server."""

import os
import shutil
import signal
import stat
import time

SCRATCH = ("/tmp", "/dev/shm")
PATIENCE = 2.0


class NotClean(Exception):
    """Something of a run is still there: this server must not be used again."""


def require_own_processes():
    """Everything but us is killed after a run; that must never be done where other programs live."""
    with open("/proc/1/comm") as stream:
        first = stream.read().strip()
    if os.getppid() != 1 or first != "bwrap":
        raise SystemExit("this server runs only in a process namespace of its own")


class Cleaner:
    def __init__(self):
        require_own_processes()
        self.kept = set()
        for root in SCRATCH:
            self.remember(root)

    def remember(self, folder):
        """What was there before any run; other file systems that are mounted below are not looked into."""
        self.kept.add(folder)
        for entry in entries(folder):
            if stat.S_ISDIR(entry[1].st_mode) and entry[1].st_dev == os.lstat(folder).st_dev:
                self.remember(entry[0])
            else:
                self.kept.add(entry[0])

    def end_processes(self):
        """One signal reaches every process of the namespace but the first and this one, also those just being forked."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                os.kill(-1, signal.SIGKILL)
            except ProcessLookupError:
                pass
            reap()
            if others() == 0:
                return
            if time.monotonic() > deadline:
                raise NotClean("processes that cannot be killed")
            time.sleep(0.002)

    def clear(self):
        for root in SCRATCH:
            self.clear_folder(root)
        if kernel_objects() > 0:
            raise NotClean("shared memory, semaphores or message queues")

    def clear_folder(self, folder):
        device = os.lstat(folder).st_dev
        for path, status in entries(folder):
            if path not in self.kept:
                remove(path, status)
            elif stat.S_ISDIR(status.st_mode) and status.st_dev == device:
                self.clear_folder(path)


def entries(folder):
    found = []
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        found.append((path, os.lstat(path)))
    return found


def remove(path, status):
    if not stat.S_ISDIR(status.st_mode):
        os.unlink(path)
        return
    os.chmod(path, 0o700)
    for folder, names, _ in os.walk(path):
        for name in names:
            inner = os.path.join(folder, name)
            if not os.path.islink(inner):
                os.chmod(inner, 0o700)
    shutil.rmtree(path)


def others():
    return sum(1 for name in os.listdir("/proc") if name.isdigit() and int(name) not in (1, os.getpid()))


def reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def kernel_objects():
    """Objects of System V, which outlive processes: `*_INFO` of the three calls says how many there are."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    shared, queues, sets = (ctypes.c_int * 32)(), (ctypes.c_int * 32)(), (ctypes.c_int * 32)()
    found = 0
    if libc.shmctl(0, 14, ctypes.byref(shared)) >= 0:
        found += shared[0]
    if libc.msgctl(0, 12, ctypes.byref(queues)) >= 0:
        found += queues[0]
    if libc.semctl(0, 0, 19, ctypes.byref(sets)) >= 0:
        found += sets[7]
    return found
