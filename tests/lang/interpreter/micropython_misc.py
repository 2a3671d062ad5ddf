# differs: micropython and gc
import gc
import micropython
import sys
import platform

print(micropython.const(5), micropython.opt_level())
exec("assert True; print(__debug__)")
micropython.opt_level(1)
print(micropython.opt_level())
exec("assert False; print(__debug__)")
micropython.opt_level(0)
try:
    exec("assert False")
except AssertionError:
    print("AssertionError")


def locked():
    micropython.heap_lock()
    micropython.heap_lock()
    depth = micropython.heap_locked()
    left = micropython.heap_unlock()
    failed = False
    try:
        [1, 2, 3]
    except MemoryError:
        failed = True
    micropython.heap_unlock()
    return depth, left, failed, micropython.heap_locked()


print(*locked())
print(gc.threshold(1), gc.threshold(), gc.threshold(-1), gc.threshold())
print(gc.threshold(64 * 1024), gc.threshold(), gc.threshold(-1))
print(gc.mem_free() > 0, gc.mem_alloc() > 0, micropython.stack_use() > 0)
print(micropython.alloc_emergency_exception_buf(100), micropython.kbd_intr(3))
print(type(sys.implementation._build), type(sys.implementation._machine), sys.implementation.name)
print(type(platform.platform()), platform.python_compiler(), platform.libc_ver())
print("FileIO" in str(sys.stdout.buffer), sys.stdout.buffer.write(b"raw\n"))
try:
    sys.print_exception(ValueError(1), 5)
except OSError:
    print("OSError")
sys.print_exception(ValueError("shown"))
