# % formatting of strings.
print("%d %i %u" % (1, -2, 3), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42))
print("%x %X %#x %o %#o" % (255, 255, 255, 8, 8), "%c%c" % (65, "b"))
print("%s %r %s" % ("a", "a", None), "%10s|%-10s|%.2s" % ("abc", "abc", "abc"))
print("%f %.2f %8.3f|%-8.1f|%08.2f" % (1.5, 2.25, 0.125, 2.5, -1.5))
print("%e %.2e %E" % (1500.0, 0.5, 2.0), "%g %g %G" % (0.5, 1e10, 1e-5))
print("%%" % (), "100%% of %s" % "it", "%s" % (1,), "%s" % ((1, 2),), "%s %s" % (1, [2]))
print("%(name)s is %(age)d" % {"name": "ann", "age": 30}, "%(x)5.1f|" % {"x": 2.25})
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.0))
print("%s" % "text", "%s" % 5, "%r" % "q'q", "%s" % b"b", "%5s%%" % 50)
print("%d" % 3.99, "%d" % True, "%d" % -0.5, "%x" % 2**70, "%d" % 10**20)
for bad in (
    "'%d' % 'x'",
    "'%d %d' % 1",
    "'%d' % (1, 2)",
    "'%(a)s' % {}",
    "'%(a)s' % 5",
    "'%c' % 'ab'",
):
    try:
        print(eval(bad))
    except (TypeError, KeyError, ValueError) as e:
        print(bad, type(e).__name__)
t = (1, 2)
print("%s-%s" % t, "%s" % (t,), "no formats" % (), b"%d %s" % (5, b"x"))
print("%3d%3d%3d" % (1, 22, 333), "%-6s%6s" % ("ab", "cd"), "%+.1f %+d" % (1.0, -3))
