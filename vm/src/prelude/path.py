# os.path.


def path_kind(path):
    try:
        return os_stat(path)[0] >> 12
    except (OSError, AttributeError):
        return 0


def path_exists(path):
    return path_kind(path) != 0


def path_isdir(path):
    return path_kind(path) == 4


def path_isfile(path):
    return path_kind(path) == 8


def path_islink(path):
    return False


def path_getsize(path):
    return os_stat(path)[6]


def path_getmtime(path):
    return os_stat(path)[8]


def path_isabs(path):
    return path[:1] in ("/", b"/")


def path_normcase(path):
    return path


def path_join(path, *parts):
    slash = b"/" if isinstance(path, bytes) else "/"
    for part in parts:
        if part[:1] == slash:
            path = part
        elif not path or path[-1:] == slash:
            path += part
        else:
            path += slash + part
    return path


def path_split(path):
    slash = b"/" if isinstance(path, bytes) else "/"
    i = path.rfind(slash) + 1
    head = path[:i]
    if head != slash * len(head):
        head = head.rstrip(slash)
    return head, path[i:]


def path_dirname(path):
    return path_split(path)[0]


def path_basename(path):
    return path_split(path)[1]


def path_splitdrive(path):
    return path[:0], path


# The extension begins at the last dot of the name, unless only dots stand before it.
def path_splitext(path):
    if isinstance(path, bytes):
        root, extension = path_splitext(path.decode())
        return root.encode(), extension.encode()
    start = path.rfind("/") + 1
    dot = path.rfind(".")
    if dot > start and path[start:dot].strip("."):
        return path[:dot], path[dot:]
    return path, ""


def path_normpath(path):
    if isinstance(path, bytes):
        return path_normpath(path.decode()).encode()
    if not path:
        return "."
    # Two slashes in front mean something of their own, three or more mean one.
    root = "/" if path[0] == "/" else ""
    if path[:2] == "//" and path[:3] != "///":
        root = "//"
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not root and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + "/".join(parts) or "."


def path_abspath(path):
    if isinstance(path, bytes):
        return path_abspath(path.decode()).encode()
    if path[:1] != "/":
        path = path_join(os_getcwd(), path)
    return path_normpath(path)


def path_relpath(path, start="."):
    if not path:
        raise ValueError("no path specified")
    here = [p for p in path_abspath(start).split("/") if p]
    there = [p for p in path_abspath(path).split("/") if p]
    i = 0
    while i < len(here) and i < len(there) and here[i] == there[i]:
        i += 1
    return "/".join([".."] * (len(here) - i) + there[i:]) or "."


def path_commonprefix(paths):
    if not paths:
        return ""
    low, high = min(paths), max(paths)
    i = 0
    while i < len(low) and i < len(high) and low[i] == high[i]:
        i += 1
    return low[:i]


def path_expanduser(path):
    if path == "~" or path[:2] == "~/":
        return (getenv("HOME") or "~") + path[1:]
    return path
