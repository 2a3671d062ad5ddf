# What ends a thread is told to the program's hook.
import threading

seen = []
threading.excepthook = lambda args: seen.append(
    (args.exc_type, str(args.exc_value), args.exc_traceback is not None, args.thread.name)
)


def fails():
    raise ValueError("in a thread")


def leaves():
    raise SystemExit(3)


for target in (fails, leaves):
    thread = threading.Thread(target=target, name="worker")
    thread.start()
    thread.join()
print(seen)
