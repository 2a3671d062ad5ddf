# differs: python3 prints the exception of a thread in other words.
import _thread
import time
import sys

done = []


def fails():
    done.append(1)
    raise ValueError("in a thread")


_thread.start_new_thread(fails, ())
while not done:
    time.sleep(0)
time.sleep(0.01)
print("main goes on")
print(_thread.stack_size(), _thread.stack_size(8192), _thread.stack_size())
