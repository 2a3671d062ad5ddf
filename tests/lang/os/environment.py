import os

print(os.getenv("LANG_NO_SUCH_NAME"), os.getenv("LANG_NO_SUCH_NAME", 5))
print(os.getenv("PATH") is not None)
os.putenv("LANG_MADE", "here")
print(os.system("test \"$LANG_MADE\" = here"), os.system("exit 3") >> 8)
os.unsetenv("LANG_MADE")
print(os.system("test -z \"$LANG_MADE\""))
for args in (("",),):
    try:
        os.putenv(*args, "x")
    except OSError as e:
        print(e.errno)
a = os.urandom(8)
print(len(a), type(a), len(os.urandom(0)), a != os.urandom(8))
try:
    os.urandom(-1)
except ValueError:
    print("ValueError")
print(len(os.uname()), os.uname().sysname != "")
os.sync()
