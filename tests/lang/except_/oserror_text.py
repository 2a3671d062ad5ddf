# differs: OSError shows the name of its number, as MicroPython does
import errno
for e in (OSError(), OSError(5), OSError(9999), OSError(5, "details"), OSError(9999, "details"), OSError("text"),
          OSError(2, "a", "b"), OSError(errno.EEXIST)):
    print(e)
    print(repr(e))
print(errno.EIO, errno.ENOENT, errno.errorcode[errno.EINVAL], errno.__name__)
print(sorted(errno.errorcode)[:2])
try:
    errno.ENOTHING
except AttributeError:
    print("AttributeError")
