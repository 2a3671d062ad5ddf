# Where CPython keeps addresses and dates of headers; libraries import them from here.

from email.utils import getaddresses, mktime_tz, parsedate, parsedate_tz, quote

__all__ = ["AddressList", "mktime_tz", "parsedate", "parsedate_tz", "quote"]


class AddressList:
    def __init__(self, field):
        self.addresslist = getaddresses([field]) if field else []

    def __len__(self):
        return len(self.addresslist)

    def __getitem__(self, index):
        return self.addresslist[index]

    def __add__(self, other):
        made = AddressList(None)
        extra = [one for one in other.addresslist if one not in self.addresslist]
        made.addresslist = self.addresslist + extra
        return made

    def __sub__(self, other):
        made = AddressList(None)
        made.addresslist = [one for one in self.addresslist if one not in other.addresslist]
        return made
