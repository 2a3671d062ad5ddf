# One command line: which of its words are options, and who gets the others.

from ._formatter import ONE_OR_MORE, OPTIONAL, REMAINDER, SUPPRESS, ZERO_OR_MORE, _PARSER
from ._actions import _name_of, ArgumentError

__name__ = "argparse"


# One command line.
class _Parse:
    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = self._files(args)
        self.namespace = namespace
        self.extras = []
        self.seen = []
        # Those that have not got their arguments yet.
        self.places = [a for a in parser._actions if not a.option_strings]
        self.options = {}
        for action in parser._actions:
            for name in action.option_strings:
                self.options[name] = action
        self.negative = any([_is_negative(name) for name in self.options])

    def _files(self, args):
        prefix = self.parser.fromfile_prefix_chars
        if not prefix:
            return args
        out = []
        for arg in args:
            if not arg or arg[0] not in prefix:
                out.append(arg)
                continue
            try:
                with open(arg[1:]) as f:
                    lines = f.read().splitlines()
            except OSError as e:
                self.parser.error(str(e))
            for line in lines:
                out.extend(self._files(self.parser.convert_arg_line_to_args(line)))
        return out

    # (action, name, value given with it) if this is an option; an action of None is unknown.
    def _option(self, arg):
        chars = self.parser.prefix_chars
        if not arg or arg[0] not in chars or len(arg) == 1:
            return None
        if arg in self.options:
            return self.options[arg], arg, None
        name, equals, value = arg.partition("=")
        if equals and name in self.options:
            return self.options[name], name, value
        found = self._abbreviated(arg, name, value if equals else None)
        if len(found) > 1:
            matches = ", ".join([n for _, n, _ in found])
            raise ArgumentError(
                None, "ambiguous option: %s could match %s" % (arg, matches)
            )
        if found:
            return found[0]
        if _is_negative(arg) and not self.negative:
            return None
        if " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg, name, value):
        found = []
        if arg[1] in self.parser.prefix_chars:
            if self.parser.allow_abbrev:
                for option, action in self.options.items():
                    if option.startswith(name):
                        found.append((action, option, value))
            return found
        short = arg[:2]
        for option, action in self.options.items():
            if option == short:
                found.append((action, option, arg[2:]))
            elif option.startswith(name) and self.parser.allow_abbrev:
                found.append((action, option, value))
        return found

    def run(self):
        args = self.args
        # For each argument what it is as an option; behind `--` there are none.
        kinds = []
        only_places = False
        for arg in args:
            if only_places:
                kinds.append(None)
            elif arg == "--":
                kinds.append("--")
                only_places = True
            else:
                kinds.append(self._option(arg))
        self.kinds = kinds
        at = 0
        while at < len(args):
            run = at
            while run < len(args) and (kinds[run] is None or kinds[run] == "--"):
                run += 1
            taken = self._places(at, run, last=run == len(args))
            if taken > at:
                at = taken
                continue
            if run > at:
                self.extras.extend([args[i] for i in range(at, run) if kinds[i] != "--"])
                at = run
                continue
            at = self._take_option(at)
        self._places(len(args), len(args), last=True)
        self._finish()
        return self.extras

    def _take_option(self, at):
        action, name, value = self.kinds[at]
        at += 1
        if action is None:
            self.extras.append(name)
            return at
        # `-abc` may be `-a -b -c`.
        while value is not None and action.nargs == 0:
            rest = name[0] + value
            if name[1:2] in self.parser.prefix_chars or not value or rest[:2] not in self.options:
                raise ArgumentError(action, "ignored explicit argument %r" % value)
            self._do(action, [], name)
            name, value = rest[:2], rest[2:] or None
            action = self.options[name]
        if value is not None:
            if _count(action.nargs, 1) != 1:
                raise ArgumentError(action, "expected %s" % _expected(action.nargs))
            self._do(action, [value], name)
            return at
        end = at
        while end < len(self.args) and self.kinds[end] is None:
            end += 1
        if action.nargs in (REMAINDER, _PARSER):
            end = len(self.args)
        count = _count(action.nargs, end - at)
        if count is None:
            raise ArgumentError(action, "expected %s" % _expected(action.nargs))
        self._do(action, self.args[at : at + count], name)
        return at + count

    # Gives the arguments from `at` to `end` to as many of the places as they do for.
    def _places(self, at, end, last):
        values = [i for i in range(at, end) if self.kinds[i] != "--"]
        if self.places and not values and not last:
            return at
        shares = self._share(len(values), last)
        used = 0
        for action, count in zip(list(self.places), shares):
            if action.nargs in (REMAINDER, _PARSER) and (count or action.nargs == REMAINDER):
                start = values[used] if used < len(values) else end
                rest = self.args[start:]
                self.places.pop(0)
                self._do(action, rest, None)
                return len(self.args)
            if not count and not last:
                # It may get some later.
                if action.nargs in (ZERO_OR_MORE, OPTIONAL):
                    break
            self.places.pop(0)
            self._do(action, [self.args[i] for i in values[used : used + count]], None)
            used += count
        if used == len(values):
            return end if values else at
        return values[used] if used else at

    # How many of n arguments each place gets: as many places as possible, each as many as it can
    # have if those behind it get what they need.
    def _share(self, n, last):
        least = [_least(a.nargs) for a in self.places]
        count = len(self.places)
        while count and sum(least[:count]) > n:
            count -= 1
        shares = []
        for i in range(count):
            behind = sum(least[i + 1 : count])
            share = _count(self.places[i].nargs, n - behind)
            shares.append(share)
            n -= share
        return shares

    def _do(self, action, texts, name):
        parser = self.parser
        for group in parser._exclusive:
            if action in group._actions and (texts or action.option_strings):
                for other in group._actions:
                    if other is not action and other in self.seen:
                        raise ArgumentError(
                            action, "not allowed with argument %s" % _name_of(other)
                        )
        nargs = action.nargs
        if nargs == OPTIONAL and not texts:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value != SUPPRESS:
                value = parser._convert(action, value)
        elif nargs == ZERO_OR_MORE and not texts and not action.option_strings:
            value = [] if action.default is None else action.default
        elif nargs is None or nargs == OPTIONAL:
            value = parser._convert(action, texts[0])
            parser._check(action, value)
        elif nargs == REMAINDER:
            value = [parser._convert(action, t) for t in texts]
        elif nargs == _PARSER:
            value = [parser._convert(action, t) for t in texts]
            parser._check(action, value[0])
        else:
            value = [parser._convert(action, t) for t in texts]
            for v in value:
                parser._check(action, v)
        if texts or action.option_strings or nargs in (None, ONE_OR_MORE):
            self.seen.append(action)
        if value != SUPPRESS:
            action(parser, self.namespace, value, name)

    def _finish(self):
        parser, namespace = self.parser, self.namespace
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required and (action.option_strings or action in self.places):
                missing.append(_name_of(action))
            elif isinstance(action.default, str) and action.dest != SUPPRESS:
                # A default that is text is converted as if it had been typed.
                if getattr(namespace, action.dest, None) is action.default:
                    if action.default != SUPPRESS:
                        value = parser._convert(action, action.default)
                        setattr(namespace, action.dest, value)
        if missing:
            names = ", ".join([str(m) for m in missing])
            raise ArgumentError(None, "the following arguments are required: " + names)
        for group in parser._exclusive:
            if group.required and not any([a in self.seen for a in group._actions]):
                names = [_name_of(a) for a in group._actions if a.help != SUPPRESS]
                raise ArgumentError(
                    None, "one of the arguments %s is required" % " ".join(names)
                )


def _is_negative(text):
    digits = text[1:].replace(".", "", 1)
    return text.startswith("-") and digits.isdigit()


def _least(nargs):
    if nargs in (OPTIONAL, ZERO_OR_MORE, REMAINDER):
        return 0
    return nargs if isinstance(nargs, int) else 1


# How many of n arguments are taken; None if they are too few.
def _count(nargs, n):
    if n < _least(nargs):
        return None
    if nargs in (ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, _PARSER):
        return n
    if nargs is None or nargs == OPTIONAL:
        return min(n, 1)
    return nargs


def _expected(nargs):
    if nargs is None:
        return "one argument"
    if nargs == OPTIONAL:
        return "at most one argument"
    if nargs == ONE_OR_MORE:
        return "at least one argument"
    return "1 argument" if nargs == 1 else "%s arguments" % nargs
