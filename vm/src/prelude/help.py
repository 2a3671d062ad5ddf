# The builtin help.


def help_of(*args):
    if not args:
        print(help_text())
    elif args[0] == "modules":
        help_modules()
    else:
        help_object(args[0])


# In columns from top to bottom.
def help_modules():
    names = sorted(set(module_names()))
    rows = (len(names) + 3) // 4
    for i in range(rows):
        line = ""
        for name in names[i::rows]:
            line += " " * (-len(line) % 18) + name if line else name
            line += " "
        print(line.rstrip())
    print("Plus any modules on the filesystem")


def help_object(o):
    print("object", o, "is of type", type(o).__name__)
    is_class = isinstance(o, type)
    owner = o if is_class or type(o).__name__ == "module" else type(o)
    for name in own_names(o):
        print("  " + name, "--", getattr(owner, name, None))
