# Virtual time: one cycle of the core's clock for each instruction. Cycles are those of its fastest
# clock; with a slower one an instruction takes more of them, and parts of one.
#
# The engine calls a function of a few machine instructions before each instruction of the program.
# It counts, and stops the engine where a deadline is reached, so that time is exact at every access
# to a register; on other machines than x86-64 that is Python and slow. A real core takes 1.2 to 1.5
# cycles for an instruction on average.

import ctypes
import mmap
import platform

from unicorn.unicorn_py3 import unicorn
from unicorn.unicorn_const import UC_HOOK_CODE

# Called with the engine, an address, a size, and the four words below: now, deadline, emu_stop,
# step.
CODE = {
    "x86_64": bytes.fromhex(
        "488b01"  # mov rax, [rcx]
        "483b4108"  # cmp rax, [rcx+8]
        "7308"  # jae stop
        "488b4118"  # mov rax, [rcx+24]
        "480101"  # add [rcx], rax
        "c3"  # ret
        "ff6110"  # stop: jmp [rcx+16]
    ),
}


# The words count parts of a cycle: 2 to the power of this.
PARTS = 16
NEVER = 1 << 46


class Counter:
    """The time of one core, in cycles since power-on."""

    def __init__(self, uc):
        self.words = (ctypes.c_uint64 * 4)()
        self.deadline = NEVER
        self.cycles_each(1)
        code = CODE.get(platform.machine())
        if code is None:
            self.hook = uc.hook_add(UC_HOOK_CODE, self.slowly)
            return
        library = unicorn.uclib
        self.words[2] = ctypes.cast(library.uc_emu_stop, ctypes.c_void_p).value
        rights = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
        self.page = mmap.mmap(-1, mmap.PAGESIZE, prot=rights)
        self.page.write(code)
        address = ctypes.addressof(ctypes.c_char.from_buffer(self.page))
        handle = ctypes.c_size_t()
        error = library.uc_hook_add(
            uc._uch,
            ctypes.byref(handle),
            UC_HOOK_CODE,
            ctypes.c_void_p(address),
            ctypes.c_void_p(ctypes.addressof(self.words)),
            ctypes.c_uint64(1),
            ctypes.c_uint64(0),
        )
        if error:
            raise RuntimeError(f"the engine takes no hook: {error}")

    def slowly(self, uc, address, size, _):
        if self.words[0] >= self.words[1]:
            uc.emu_stop()
        else:
            self.words[0] += self.words[3]

    def cycles_each(self, cycles):
        """An instruction takes so many from now on."""
        self.words[3] = round(cycles * (1 << PARTS))

    @property
    def now(self):
        return self.words[0] >> PARTS

    @now.setter
    def now(self, cycles):
        self.words[0] = cycles << PARTS

    @property
    def deadline(self):
        return self.words[1] >> PARTS

    @deadline.setter
    def deadline(self, cycles):
        self.words[1] = min(cycles, NEVER) << PARTS
