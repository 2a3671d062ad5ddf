# A lending library: dates, logging, argument parsing, sorting, grouping and reports.
import argparse
import contextlib
import functools
import itertools
import logging
import operator
import string
import textwrap
from datetime import date, datetime, timedelta
from io import StringIO

LOAN = timedelta(days=21)
log = logging.getLogger("library")


@functools.total_ordering
class Book:
    def __init__(self, title, author, year, copies=1):
        self.title = title
        self.author = author
        self.year = year
        self.copies = copies

    def _key(self):
        return self.author, self.year, self.title

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return "Book(%r)" % self.title


class Unavailable(Exception):
    pass


class Loan:
    def __init__(self, book, reader, day):
        self.book = book
        self.reader = reader
        self.day = day
        self.returned = None

    @property
    def due(self):
        return self.day + LOAN

    def fee(self, today):
        end = self.returned or today
        late = (end - self.due).days
        return max(late, 0) * 10


class Library:
    def __init__(self):
        self.books = {}
        self.loans = []

    def add(self, *books):
        for b in books:
            if b in self.books:
                self.books[b].copies += b.copies
            else:
                self.books[b] = b

    @functools.lru_cache(maxsize=None)
    def find(self, word):
        word = word.lower()
        return tuple(sorted([b for b in self.books if word in b.title.lower() or word in b.author.lower()]))

    def out(self, book):
        return sum(1 for l in self.loans if l.book == book and l.returned is None)

    def lend(self, word, reader, day):
        for b in self.find(word):
            if self.out(b) < b.copies:
                self.loans.append(Loan(b, reader, day))
                log.info("%s borrows %s until %s", reader, b.title, self.loans[-1].due)
                return b
        raise Unavailable(word)

    def give_back(self, reader, day):
        for l in self.loans:
            if l.reader == reader and l.returned is None:
                l.returned = day
                fee = l.fee(day)
                if fee:
                    log.warning("%s is late: %d.%02d", reader, *divmod(fee, 100))
                return l
        log.error("%s has nothing", reader)

    @contextlib.contextmanager
    def batch(self):
        before = list(self.loans)
        try:
            yield self
        except Unavailable as e:
            self.loans = before
            log.error("undone: %s", e)

    def report(self, today):
        by_reader = operator.attrgetter("reader")
        for reader, loans in itertools.groupby(sorted(self.loans, key=by_reader), by_reader):
            loans = list(loans)
            yield reader, len(loans), sum(l.fee(today) for l in loans), [l.book.title for l in loans]


def make():
    lib = Library()
    lib.add(
        Book("Emma", "Austen", 1815),
        Book("Persuasion", "Austen", 1817, 2),
        Book("Moby Dick", "Melville", 1851),
        Book("Walden", "Thoreau", 1854),
        Book("Emma", "Austen", 1815),
    )
    return lib


def run(line, lib, out):
    p = argparse.ArgumentParser(prog="lib", exit_on_error=False)
    sub = p.add_subparsers(dest="cmd")
    lend = sub.add_parser("lend", exit_on_error=False)
    lend.add_argument("reader")
    lend.add_argument("words", nargs="+")
    lend.add_argument("--day", type=date.fromisoformat, default=date(2024, 1, 10))
    back = sub.add_parser("back", exit_on_error=False)
    back.add_argument("reader")
    back.add_argument("--day", type=date.fromisoformat, default=date(2024, 1, 20))
    rep = sub.add_parser("report", exit_on_error=False)
    rep.add_argument("--width", type=int, default=40)
    a = p.parse_args(line.split())
    if a.cmd == "lend":
        with lib.batch():
            for w in a.words:
                lib.lend(w, a.reader, a.day)
    elif a.cmd == "back":
        lib.give_back(a.reader, a.day)
    else:
        t = string.Template("$reader: $n loans, fee ${fee}: $titles")
        for reader, n, fee, titles in lib.report(date(2024, 3, 1)):
            text = t.substitute(reader=reader, n=n, fee=fee, titles=", ".join(titles))
            out.write(textwrap.fill(text, a.width, subsequent_indent="    ") + "\n")


out = StringIO()
logging.basicConfig(stream=out, level=logging.INFO, format="%(levelname).1s %(message)s")
lib = make()
for line in (
    "lend ann emma moby",
    "lend bob emma",
    "lend cid emma walden",
    "lend dan walden --day 2024-02-01",
    "back ann --day 2024-02-20",
    "lend eve moby persuasion --day 2024-02-21",
    "back nobody",
    "report",
    "report --width 25",
):
    run(line, lib, out)
print(out.getvalue())
print(sorted(lib.books), lib.find("austen"), lib.find.__name__)
print([(b.title, b.copies) for b in sorted(lib.books.values())], lib.find("emma") is lib.find("emma"))
stamps = [datetime(2024, 1, 1) + timedelta(hours=7 * i) for i in range(8)]
for day, group in itertools.groupby(stamps, datetime.date):
    print(day.strftime("%a %d %b"), [s.strftime("%H:%M") for s in group])
print(list(itertools.accumulate((l.fee(date(2024, 4, 1)) for l in lib.loans), max)))
