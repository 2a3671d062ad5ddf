# skip: stress
# Modules that are programs, too: `python -m name`.
import os
import re
import subprocess
import sys


def run(*args, text=None, only=None, errors=True):
    done = subprocess.run(
        [sys.executable, "-m", *args], capture_output=True, text=True, input=text, timeout=60
    )
    print("$", *args)
    out = done.stdout
    print(done.returncode, re.findall(only, out) if only else out, end="\n" if only else "")
    lines = done.stderr.strip().splitlines()
    if errors and lines:
        print("!", lines[-1].replace("zipfile.BadZipFile", "BadZipFile"))


with open("a.json", "w") as f:
    f.write('{"b": [1, 2.5, null], "a": {"x": "\\u00e9"}}')
run("json.tool", "a.json")
run("json.tool", "--sort-keys", "--no-ensure-ascii", "--indent", "2", "a.json")
run("json.tool", "--compact", text="[1,  2, {}]")
run("json.tool", "--tab", text="[1]")
run("json.tool", "--no-indent", "--json-lines", text="[1]\n{}\n3\n")
run("json.tool", "a.json", "b.json")
print(open("b.json").read())
run("json.tool", text="[1,")
run("json.tool", "--indent", "2", "--tab", text="1")

run("calendar", "2026", "11")
run("calendar", "-w", "3", "-m", "4", "2024")
run("calendar", "-t", "html", "2026", only="<title>.*?</title>|<th colspan.*?>")

run("ast", text="x = f(1, *a)\n")
run("ast", "-m", "eval", "-i", "1", text="a + b")
run("ast", text="x = (")
run("tokenize", text="a = 'b'  # c\nif a:\n  b += 1.5\n")
run("tokenize", "-e", text="a<<=b\n")
run("tokenize", text="a = (\n")

with open("good.py", "w") as f:
    f.write('def f(x):\n    """\n    >>> f(1)\n    2\n    """\n    return x + 1\n')
with open("wrong.py", "w") as f:
    f.write('"""\n>>> 1 + 1\n3\n"""\n')
with open("text.txt", "w") as f:
    f.write("Words.\n\n>>> [1,\n...  2]\n[1, 2]\n")
run("doctest", "good.py", "text.txt")
run("doctest", "-v", "good.py", only=r"\d+ passed.*|Trying|ok|Expecting")
run("doctest", "wrong.py", only=r"Expected|Got|\*\*\*Test.*")
run("doctest", "-o", "ELLIPSIS", "good.py")

run("timeit", "-n", "10", "-r", "2", "pass", only="^10 loops, best of 2: ", errors=False)
LINES = "y = x", "for _ in range(3):", "  y += 1"
run("timeit", "-n1", "-r1", "-s", "x = 1", *LINES, only="^1 loop, ", errors=False)
run("timeit", "-n", "1", "-u", "msec", "-v", "1 + 1", only="raw times: |msec", errors=False)
run("timeit", "-n", "1", "1 / 0")
run("timeit", "-q")

os.makedirs("folder/inner", exist_ok=True)
for name in ("folder/one.txt", "folder/inner/two.txt"):
    with open(name, "w") as f:
        f.write(name * 30)
NAMES = r"folder\S*"
run("zipfile", "-c", "a.zip", "folder", "a.json")
run("zipfile", "-t", "a.zip")
run("zipfile", "-l", "a.zip", only=NAMES)
run("zipfile", "-e", "a.zip", "from_zip")
print(sorted(os.listdir("from_zip")), open("from_zip/folder/inner/two.txt").read()[:20])
run("zipfile", "-l", "a.json")
run("tarfile", "-c", "a.tgz", "folder")
run("tarfile", "-v", "-t", "a.tgz", errors=False)
run("tarfile", "-l", "a.tgz", only=NAMES)
run("tarfile", "-v", "-e", "a.tgz", "from_tar")
print(sorted(os.listdir("from_tar/folder")))
run("tarfile", "-l", "a.json")
run("gzip", "--best", "folder/one.txt")
os.rename("folder/one.txt", "folder/before.txt")
run("gzip", "-d", "folder/one.txt.gz")
print(open("folder/one.txt").read() == open("folder/before.txt").read())
run("gzip", "-d", "folder/one.txt")

run("py_compile", "good.py")
run("mimetypes", "a.html", "b.unknown")
run("mimetypes", "-e", "image/png")
run("quopri", text="é = a\n")
run("base64", "-e", text="abc")
run("code", "-q", text="1 + 1\n")
