# Options of a command line, as C's getopt finds them.


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    return _parse(args, shortopts, longopts, False)


def gnu_getopt(args, shortopts, longopts=[]):
    mixed = not shortopts.startswith("+")
    return _parse(args, shortopts.lstrip("+"), longopts, mixed)


def _parse(args, shortopts, longopts, mixed):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args = list(args)
    found = []
    rest = []
    while args:
        arg = args[0]
        if arg == "--":
            del args[0]
            break
        if arg.startswith("--"):
            del args[0]
            found.append(_long(arg[2:], args, longopts))
        elif arg.startswith("-") and arg != "-":
            del args[0]
            _short(arg[1:], args, shortopts, found)
        elif mixed:
            rest.append(args.pop(0))
        else:
            break
    return found, rest + args


def _long(option, args, longopts):
    name, equals, value = option.partition("=")
    choices = [o for o in longopts if o.startswith(name)]
    if not choices:
        raise GetoptError("option --%s not recognized" % name, name)
    exact = [o for o in choices if o in (name, name + "=")]
    if not exact and len(choices) > 1:
        raise GetoptError("option --%s not a unique prefix" % name, name)
    full = (exact or choices)[0]
    if full.endswith("="):
        full = full[:-1]
        if not equals:
            if not args:
                raise GetoptError("option --%s requires argument" % full, full)
            value = args.pop(0)
    elif equals:
        raise GetoptError("option --%s must not have an argument" % full, full)
    return "--" + full, value


def _short(letters, args, shortopts, found):
    while letters:
        letter, letters = letters[0], letters[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError("option -%s not recognized" % letter, letter)
        value = ""
        if shortopts[at + 1 : at + 2] == ":":
            if not letters:
                if not args:
                    raise GetoptError("option -%s requires argument" % letter, letter)
                letters = args.pop(0)
            value, letters = letters, ""
        found.append(("-" + letter, value))
