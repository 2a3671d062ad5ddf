# What a server answers: errors, and what is read from an answer.

import re

__name__ = "ftplib"

MSG_OOB = 1
FTP_PORT = 21
MAXLINE = 8192
CRLF = "\r\n"
B_CRLF = b"\r\n"


class Error(Exception):
    pass


# An answer that nobody expects.
class error_reply(Error):
    pass


# An error that may be gone another time (4xx).
class error_temp(Error):
    pass


# One that stays (5xx).
class error_perm(Error):
    pass


# An answer that is none.
class error_proto(Error):
    pass


all_errors = (Error, OSError, EOFError)


# The size in "150 ... (1234 bytes)", if there is one.
def parse150(resp):
    if resp[:3] != "150":
        raise error_reply(resp)
    found = re.match(r"150 .* \((\d+) bytes\)", resp, re.IGNORECASE | re.ASCII)
    return int(found.group(1)) if found else None


# The address in "227 ... (h1,h2,h3,h4,p1,p2)".
def parse227(resp):
    if resp[:3] != "227":
        raise error_reply(resp)
    found = re.search(r"(\d+),(\d+),(\d+),(\d+),(\d+),(\d+)", resp, re.ASCII)
    if not found:
        raise error_proto(resp)
    numbers = found.groups()
    return ".".join(numbers[:4]), (int(numbers[4]) << 8) + int(numbers[5])


# The port in "229 ... (|||port|)".
def parse229(resp, peer):
    if resp[:3] != "229":
        raise error_reply(resp)
    left, right = resp.find("("), resp.find(")")
    if left < 0 or right < left:
        raise error_proto(resp)
    parts = resp[left + 1 : right].split(resp[left + 1])
    if resp[left + 1] != resp[right - 1] or len(parts) != 5:
        raise error_proto(resp)
    return peer[0], int(parts[3])


# The folder in '257 "name" ...', where a quote is doubled.
def parse257(resp):
    if resp[:3] != "257":
        raise error_reply(resp)
    if resp[3:5] != ' "':
        return ""
    name, i = "", 5
    while i < len(resp):
        c = resp[i]
        i += 1
        if c == '"':
            if resp[i : i + 1] != '"':
                break
            i += 1
        name += c
    return name
