import getopt
import shlex

for text in ("a b  c", "a 'b c' d", 'x"y z"w', r"a\ b", r'"a\"b\\c\n"', "a # b", "''", ""):
    print(shlex.split(text), shlex.split(text, comments=True))
for bad in ("'a", '"a', "a\\"):
    try:
        print(shlex.split(bad))
    except ValueError as e:
        print(e)
print([shlex.quote(s) for s in ("", "a", "a b", "it's", "$x")], shlex.join(["a", "b c"]))
print(getopt.getopt(["-a", "-b", "1", "-c2", "--long=x", "--flag", "rest", "-z"], "ab:c:", ["long=", "flag"]))
print(getopt.gnu_getopt(["x", "-a", "y", "--", "-b"], "ab"), getopt.getopt(["--lo", "v"], "", ["long="]))
for args in (["-x"], ["-b"], ["--nope"], ["--flag=1"], ["--long"]):
    try:
        print(getopt.getopt(args, "ab:", ["long=", "flag"]))
    except getopt.GetoptError as e:
        print(e, e.opt)
