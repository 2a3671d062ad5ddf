# Calls whose results come later. Other processes cannot be started, so threads make them.

from concurrent.futures import BrokenExecutor
from concurrent.futures import ThreadPoolExecutor as ProcessPoolExecutor


class BrokenProcessPool(BrokenExecutor):
    pass
