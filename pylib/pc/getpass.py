# Who is there, and what is not to be seen on the terminal.

import os
import sys


class GetPassWarning(UserWarning):
    pass


# What is typed can be seen: the terminal is not changed.
def getpass(prompt="Password: ", stream=None):
    return input(prompt)


def getuser():
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.getenv(name)
        if user:
            return user
    raise OSError("no user name")
