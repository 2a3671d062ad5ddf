# Virtual time: one cycle of the core's clock for each instruction.
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

# Called with the engine, an address, a size, and the three words below: now, deadline, emu_stop.
CODE = {
    "x86_64": bytes.fromhex(
        "488b01"  # mov rax, [rcx]
        "483b4108"  # cmp rax, [rcx+8]
        "7304"  # jae stop
        "48ff01"  # inc qword [rcx]
        "c3"  # ret
        "ff6110"  # stop: jmp [rcx+16]
    ),
}


class Counter:
    """The time of one core, in cycles since power-on."""

    def __init__(self, uc):
        self.words = (ctypes.c_uint64 * 3)()
        self.words[1] = 1 << 62
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
            self.words[0] += 1

    @property
    def now(self):
        return self.words[0]

    @now.setter
    def now(self, cycles):
        self.words[0] = cycles

    @property
    def deadline(self):
        return self.words[1]

    @deadline.setter
    def deadline(self, cycles):
        self.words[1] = cycles
