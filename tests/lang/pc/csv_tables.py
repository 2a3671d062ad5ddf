# Tables as lines: readers, writers, dialects, errors, guesses.

import csv
import io


def rows(text, **options):
    try:
        return list(csv.reader(io.StringIO(text, newline=""), **options))
    except csv.Error as e:
        return str(e)


print(rows('a,b,c\r\n1,"x ""y"", z",\n\n"line\nbreak",2,3'))
print(rows("a;'b;c';d\n", delimiter=";", quotechar="'"))
print(rows("a, b,  c\n", skipinitialspace=True), rows("a,\\,b\n", escapechar="\\"))
print(rows('1,"2",x\n', quoting=csv.QUOTE_NONE), rows('"a",1.5\n', quoting=csv.QUOTE_NONNUMERIC))
print(rows('"a"b,c\n', strict=True), rows('"abc', strict=True), rows('"abc'))
print(rows('a"b,c\n"d"e,f\n'), rows(""), rows("\n"), rows("a\tb", dialect="excel-tab"))


def written(table, **options):
    out = io.StringIO(newline="")
    try:
        csv.writer(out, **options).writerows(table)
    except csv.Error as e:
        return str(e)
    return out.getvalue()


table = [["a", 1, 2.5, None], ['x"y', "a,b", "line\n", ""], [""], []]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC):
    print(repr(written(table, quoting=quoting)))
print(repr(written([["a,b"]], quoting=csv.QUOTE_NONE)))
print(repr(written([["a,b"]], quoting=csv.QUOTE_NONE, escapechar="\\")))
print(repr(written([['a"b']], doublequote=False, escapechar="\\", lineterminator="!")))
print(repr(written([["a b"]], dialect="unix")))

reader = csv.DictReader(io.StringIO("k,v\n1,2\n3\n4,5,6\n"), restkey="more", restval="-")
print(reader.fieldnames, list(reader), reader.line_num)
out = io.StringIO(newline="")
writer = csv.DictWriter(out, ["k", "v"], extrasaction="raise")
writer.writeheader()
writer.writerow({"k": 1, "v": 2})
try:
    writer.writerow({"x": 1})
except ValueError as e:
    print(e)
print(repr(out.getvalue()))

print(sorted(csv.list_dialects()), csv.get_dialect("excel").delimiter)
csv.register_dialect("pipe", delimiter="|")
print(rows("a|b\n", dialect="pipe"))
csv.unregister_dialect("pipe")
for wrong in ({"delimiter": "ab"}, {"quotechar": 1}, {"nope": 1}, {"quoting": 9}):
    try:
        csv.reader([], **wrong)
    except TypeError as e:
        print("TypeError", e)
try:
    csv.get_dialect("nope")
except csv.Error as e:
    print(e)
found = csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n")
print(found.delimiter, csv.Sniffer().has_header("name,age\nbob,12\ntim,13\n"))
print(csv.field_size_limit())
