# The older name of asyncio.

from asyncio import *
