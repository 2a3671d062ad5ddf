# Several registers of the core in one call of the engine, which is ten times as fast as one by one.
#
# The values are words of a block of memory; two sets may share a block.

import ctypes

from unicorn.unicorn_py3 import unicorn


class Block:
    """Words that registers are read into and written from."""

    def __init__(self, count):
        self.words = (ctypes.c_uint32 * count)()


class Registers:
    def __init__(self, uc, block, places):
        """`places`: a register for each place in the block; None where there is none."""
        self.uc, self.block = uc, block
        chosen = [(i, register) for i, register in enumerate(places) if register is not None]
        self.count = len(chosen)
        self.numbers = (ctypes.c_int * self.count)(*(register for _, register in chosen))
        base = ctypes.addressof(block.words)
        self.pointers = (ctypes.c_void_p * self.count)(*(base + 4 * place for place, _ in chosen))

    def read(self):
        unicorn.uclib.uc_reg_read_batch(self.uc._uch, self.numbers, self.pointers, self.count)
        return self.block.words

    def write(self):
        unicorn.uclib.uc_reg_write_batch(self.uc._uch, self.numbers, self.pointers, self.count)
