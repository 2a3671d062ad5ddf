# Where MicroPython has them.

from .core import Task, TaskQueue
