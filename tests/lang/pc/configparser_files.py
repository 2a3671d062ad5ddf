# skip: stress
# `configparser`: reading, values, interpolation, writing, errors.

import configparser
import io

TEXT = """
# comment
[DEFAULT]
base = /srv
Level: 3

[one]
path = %(base)s/one
; comment
many =
    first
    second

    third
yes = on
no: False
percent = 50%%
number = 0.5

[two]
level = 9
empty =
"""

p = configparser.ConfigParser()
p.read_string(TEXT)
print(p.sections(), p.defaults())
for section in p.sections():
    print(section, p.items(section))
    print(p.options(section))
print(p["one"]["path"], repr(p["one"]["many"]))
print(p.getint("one", "level"), p.getint("two", "LEVEL"), p.getfloat("one", "number"))
print(p.getboolean("one", "yes"), p["one"].getboolean("no"))
print(p.get("one", "path", raw=True), p.get("one", "path", vars={"base": "x"}))
print(p.get("one", "none", fallback="f"), p["one"].get("none"), p["one"].get("none", "g"))
print("one" in p, "three" in p, "path" in p["one"], "none" in p["one"], len(p), list(p))
print(p.has_option("two", "base"), p.has_option("two", "path"), p.has_section("DEFAULT"))
print(p["two"], dict(p["two"]))

p["three"] = {"a": "1", "b": "2"}
p.set("three", "c", "x%%y")
print(p.remove_option("three", "a"), p.remove_option("three", "a"), p.remove_section("two"))
out = io.StringIO()
p.write(out)
print(out.getvalue())
out = io.StringIO()
p.write(out, space_around_delimiters=False)
print(out.getvalue())


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def read(text, **options):
    q = configparser.ConfigParser(**options)
    q.read_string(text)
    return {name: dict(q[name]) for name in q.sections()}


attempt(lambda: p.get("nowhere", "a"))
attempt(lambda: p.get("one", "nothing"))
attempt(lambda: p["nowhere"])
attempt(lambda: p["one"]["nothing"])
attempt(lambda: p.add_section("one"))
attempt(lambda: p.add_section("DEFAULT"))
attempt(lambda: p.getint("one", "path"))
attempt(lambda: p.getboolean("one", "path"))
attempt(lambda: p.set("one", "x", 1))
attempt(lambda: p.set("one", "x", "50%"))
attempt(lambda: read("[a]\nx = %(y)s"))
attempt(lambda: read("[a]\nx = %(x)s"))
attempt(lambda: read("[a]\nx = 5%"))
attempt(lambda: read("x = 1"))
attempt(lambda: read("[a]\n[a]"))
attempt(lambda: read("[a]\nx=1\nx=2"))
attempt(lambda: read("[a]\nx=1\nx=2\n[a]\ny=3", strict=False))
attempt(lambda: read("[a]\nword"))
attempt(lambda: read("[a]\nword\nx = 1", allow_no_value=True))
attempt(lambda: read("[a]\nx = 1 ; tail", inline_comment_prefixes=";"))
attempt(lambda: read("[a]\nx = 1 ; tail"))
attempt(lambda: read("[a]\nx -> 1", delimiters=("->",)))
attempt(lambda: read("[a]\nx = %(b)s", interpolation=None))
extended = configparser.ExtendedInterpolation()
attempt(lambda: read("[a]\nx = 1\n[b]\ny = ${a:x}2\nz = ${y}$$", interpolation=extended))
attempt(lambda: read("[a]\nx = ${b:c}", interpolation=extended))
print(configparser.ConfigParser().read("/no/such/file.ini"))

# Errors are pickled with what they are about.
import pickle

for error in (
    configparser.NoSectionError("s"),
    configparser.NoOptionError("o", "s"),
    configparser.DuplicateSectionError("s", "f", 3),
    configparser.DuplicateOptionError("s", "o", "f", 3),
    configparser.InterpolationMissingOptionError("o", "s", "%(x)s", "x"),
    configparser.InterpolationDepthError("o", "s", "%(x)s"),
    configparser.MissingSectionHeaderError("f", 3, "line"),
):
    again = pickle.loads(pickle.dumps(error))
    print(type(again) is type(error), again.args, again.message == error.message)
