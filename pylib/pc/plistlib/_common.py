# What both forms of property lists share.


class InvalidFileException(ValueError):
    def __init__(self, message="Invalid file"):
        ValueError.__init__(self, message)


# A number that stands for an object of an archive, in up to eight bytes.
class UID:
    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError("data must be an int")
        if not 0 <= data < 1 << 64:
            raise ValueError("UIDs must be positive" if data < 0 else "UIDs cannot be >= 2**64")
        self.data = data

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, self.data)

    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented

    def __hash__(self):
        return hash(self.data)

    def __index__(self):
        return self.data

    def __reduce__(self):
        return type(self), (self.data,)


def items(value, sort_keys):
    return sorted(value.items()) if sort_keys else value.items()
