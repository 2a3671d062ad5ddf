import io


class Numbers(io.IOBase):
    def __init__(self, count):
        self.data = b"".join(b"%d\n" % i for i in range(count))
        self.at = 0

    def read(self, n):
        part = self.data[self.at : self.at + n]
        self.at += len(part)
        return part


print(list(Numbers(3)))
n = Numbers(4)
print(n.readline(), n.readline(), n.readlines(), n.readline())
with Numbers(1) as n:
    print(next(n))


class Log(io.IOBase):
    def write(self, data):
        print("write", len(data))
        return len(data)


print("test", file=Log())
Log().writelines(["a", "bc"])
print(isinstance(Log(), io.IOBase), issubclass(Log, io.IOBase))
