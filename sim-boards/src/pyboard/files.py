# What is asked of the file systems of a board by who is not the board. Paths are whole.

import os


def failed(e):
    return str(e.errno).encode()


# Free bytes of the flash; then a line for each file, and each folder, with its size.
def listing():
    lines = []
    for root in ("/flash", "/sd"):
        try:
            stat = os.statvfs(root)
            folders = [root]
            os.listdir(root)
        except OSError:
            continue
        if root == "/flash":
            lines.append(str(stat[0] * stat[3]))
        else:
            lines.append("0 /sd/")
        while folders:
            folder = folders.pop()
            for entry in os.ilistdir(folder):
                path = folder + "/" + entry[0]
                if entry[1] & 0x4000:
                    folders.append(path)
                    lines.append("0 " + path + "/")
                else:
                    lines.append("%d %s" % (entry[3], path))
    return "\n".join(lines).encode()


def read(path):
    try:
        with open(path, "rb") as f:
            return f.read()
    except OSError:
        return None


# Makes the folders that a path goes through.
def folders(path):
    try:
        at = path.find("/", 1)
        at = path.find("/", at + 1)
        while at > 0:
            try:
                os.mkdir(path[:at])
            except OSError as e:
                if e.errno != 17:
                    raise
            at = path.find("/", at + 1)
    except OSError as e:
        return failed(e)
    return b""


# Writes a piece of a file, or its beginning.
def put(path, data, mode):
    try:
        with open(path, mode) as f:
            f.write(data)
    except OSError as e:
        return failed(e)
    return b""


def remove(path):
    try:
        if path[-1] == "/":
            os.rmdir(path[:-1])
        else:
            os.remove(path)
    except OSError as e:
        return failed(e)
    return b""
