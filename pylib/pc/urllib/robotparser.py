# Which pages a site lets programs fetch, by its robots.txt.

import collections
import time
import urllib.parse
import urllib.request

__all__ = ["RobotFileParser"]

RequestRate = collections.namedtuple("RequestRate", "requests seconds")


class RobotFileParser:
    def __init__(self, url=""):
        self.entries, self.sitemaps, self.default_entry = [], [], None
        self.disallow_all = self.allow_all = False
        self.last_checked = 0
        self.set_url(url)

    def mtime(self):
        return self.last_checked

    def modified(self):
        self.last_checked = time.time()

    def set_url(self, url):
        self.url = url
        self.host, self.path = urllib.parse.urlparse(url)[1:3]

    def read(self):
        try:
            f = urllib.request.urlopen(self.url)
        except urllib.error.HTTPError as e:
            if e.code in (401, 403):
                self.disallow_all = True
            elif 400 <= e.code < 500:
                self.allow_all = True
        else:
            self.parse(f.read().decode("utf-8").splitlines())

    # Lines that name agents, then lines with rules for them.
    def parse(self, lines):
        self.modified()
        entry, has_rules = _Entry(), False
        for line in [*lines, ""]:
            line = line.partition("#")[0].strip()
            if not line and entry.useragents and has_rules:
                self._add(entry)
                entry, has_rules = _Entry(), False
            name, colon, value = line.partition(":")
            if not colon:
                continue
            name, value = name.strip().lower(), urllib.parse.unquote(value.strip())
            if name == "user-agent":
                if has_rules:
                    self._add(entry)
                    entry, has_rules = _Entry(), False
                entry.useragents.append(value)
            elif name == "sitemap":
                self.sitemaps.append(value)
            elif entry.useragents and name in _RULES:
                _RULES[name](entry, value)
                has_rules = True

    # Of several that are meant for all others the first one counts.
    def _add(self, entry):
        if "*" not in entry.useragents:
            self.entries.append(entry)
        elif self.default_entry is None:
            self.default_entry = entry

    def _entry_of(self, agent):
        for entry in self.entries:
            if entry.applies_to(agent):
                return entry
        return self.default_entry

    def can_fetch(self, useragent, url):
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        if not self.last_checked:
            return False
        parsed = urllib.parse.urlparse(urllib.parse.unquote(url))
        rest = urllib.parse.urlunparse(("", "", *parsed[2:]))
        entry = self._entry_of(useragent)
        return entry is None or entry.allowance(urllib.parse.quote(rest) or "/")

    def crawl_delay(self, useragent):
        entry = self._entry_of(useragent) if self.mtime() else None
        return entry and entry.delay

    def request_rate(self, useragent):
        entry = self._entry_of(useragent) if self.mtime() else None
        return entry and entry.req_rate

    def site_maps(self):
        return self.sitemaps or None

    def __str__(self):
        last = [] if self.default_entry is None else [self.default_entry]
        return "\n\n".join(map(str, self.entries + last))


class _Rule:
    def __init__(self, path, allowance):
        # An empty path forbids nothing.
        self.allowance = allowance if path else True
        parts = urllib.parse.urlparse(path)
        self.path = urllib.parse.quote(urllib.parse.urlunparse(parts))

    def applies_to(self, path):
        return self.path == "*" or path.startswith(self.path)

    def __str__(self):
        return ("Allow" if self.allowance else "Disallow") + ": " + self.path


class _Entry:
    def __init__(self):
        self.useragents, self.rulelines = [], []
        self.delay = self.req_rate = None

    def applies_to(self, useragent):
        own = useragent.split("/")[0].lower()
        return any([agent == "*" or agent.lower() in own for agent in self.useragents])

    def allowance(self, path):
        for rule in self.rulelines:
            if rule.applies_to(path):
                return rule.allowance
        return True

    def __str__(self):
        lines = ["User-agent: " + agent for agent in self.useragents]
        if self.delay is not None:
            lines.append("Crawl-delay: %s" % self.delay)
        if self.req_rate is not None:
            lines.append("Request-rate: %s/%s" % self.req_rate)
        return "\n".join(lines + [str(rule) for rule in self.rulelines])


def _set_delay(entry, value):
    if value.isdigit():
        entry.delay = int(value)


def _set_rate(entry, value):
    numbers = value.split("/")
    if len(numbers) == 2 and all([number.strip().isdigit() for number in numbers]):
        entry.req_rate = RequestRate(*map(int, numbers))


_RULES = {
    "allow": lambda entry, path: entry.rulelines.append(_Rule(path, True)),
    "disallow": lambda entry, path: entry.rulelines.append(_Rule(path, False)),
    "crawl-delay": _set_delay,
    "request-rate": _set_rate,
}
