# Checks for equality, which say where two values differ.

import collections
import difflib
import pprint

from .util import (
    _common_shorten_repr,
    _count_diff_all_purpose,
    _count_diff_hashable,
    safe_repr,
)

__unittest = True

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."

# What reading an element of something that is no real sequence raises.
_NO_ELEMENT = (TypeError, IndexError, NotImplementedError)


def _diff_of(first, second):
    lines = [pprint.pformat(value).splitlines() for value in (first, second)]
    return "\n" + "\n".join(difflib.ndiff(*lines))


def _length(seq, which, kind):
    # The length, and what to say if there is none.
    try:
        return len(seq), None
    except (TypeError, NotImplementedError):
        return 0, f"{which} {kind} has no length.    Non-sequence?"


def _first_difference(seq1, seq2, count, kind):
    # Text about the first elements that differ; None if the first `count` are equal.
    for i in range(count):
        pair = []
        for which, seq in (("first", seq1), ("second", seq2)):
            try:
                pair.append(seq[i])
            except _NO_ELEMENT:
                return f"\nUnable to index element {i} of {which} {kind}\n"
        if pair[0] != pair[1]:
            return "\nFirst differing element %d:\n%s\n%s\n" % (i, *_common_shorten_repr(*pair))
    return None


def _surplus(seq, which, kind, start, count):
    # Text about the `count` elements from `start` that the other sequence does not have.
    text = f"\n{which.capitalize()} {kind} contains {count} additional elements.\n"
    try:
        return text + f"First extra element {start}:\n{safe_repr(seq[start])}\n"
    except _NO_ELEMENT:
        return text + f"Unable to index element {start} of {which} {kind}\n"


class Equality:
    """Base of `TestCase` with the checks for equality."""

    maxDiff = 8 * 80

    # Texts longer than this are not compared by lines, in characters.
    _diffThreshold = 0x10000

    def addTypeEqualityFunc(self, typeobj, function):
        """Has `assertEqual` call `function(first, second, msg=None)` for two of `typeobj`."""
        self._type_equality_funcs[typeobj] = function

    def _add_type_checks(self):
        self._type_equality_funcs = {}
        for kinds, name in (
            ((dict,), "Dict"),
            ((list,), "List"),
            ((tuple,), "Tuple"),
            ((set, frozenset), "Set"),
            ((str,), "MultiLine"),
        ):
            for kind in kinds:
                self.addTypeEqualityFunc(kind, f"assert{name}Equal")

    def _getAssertEqualityFunc(self, first, second):
        check = None
        if type(first) is type(second):
            check = self._type_equality_funcs.get(type(first))
        if check is None:
            return self._baseAssertEqual
        return getattr(self, check) if isinstance(check, str) else check

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._refuse(msg, "%s != %s" % _common_shorten_repr(first, second))

    def _refuse(self, msg, standardMsg):
        raise self.failureException(self._formatMessage(msg, standardMsg))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is not None and len(diff) > self.maxDiff:
            diff = DIFF_OMITTED % len(diff)
        return message + diff

    def _differ(self, msg, message, diff):
        self.fail(self._formatMessage(msg, self._truncateMessage(message, diff)))

    def assertEqual(self, first, second, msg=None):
        """Fails unless `first == second`; some types have a check of their own."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fails unless `first != second`."""
        if not first != second:
            self._refuse(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fails unless the difference, rounded to `places` (7), is 0, or is within `delta`."""
        if first == second:
            return
        diff, near, limit = _nearness(first, second, places, delta)
        if not near:
            said = f"{safe_repr(first)} != {safe_repr(second)} within {limit}"
            self._refuse(msg, f"{said} ({safe_repr(diff)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fails if `assertAlmostEqual` passes."""
        diff, near, limit = _nearness(first, second, places, delta)
        if first == second or near:
            said = f"{safe_repr(first)} == {safe_repr(second)} within {limit}"
            if delta is not None:
                said += f" ({safe_repr(diff)} difference)"
            self._refuse(msg, said)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fails unless two sequences are equal, and of type `seq_type` if that is given."""
        kind = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    said = f"{which} sequence is not a {kind}: {safe_repr(seq)}"
                    raise self.failureException(said)
        len1, differing = _length(seq1, "First", kind)
        if differing is None:
            len2, differing = _length(seq2, "Second", kind)
        if differing is None:
            if seq1 == seq2:
                return
            where = _first_difference(seq1, seq2, min(len1, len2), kind)
            if where is None and len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return
            shown = "%s != %s\n" % _common_shorten_repr(seq1, seq2)
            differing = f"{kind.capitalize()}s differ: {shown}{where or ''}"
            if len1 > len2:
                differing += _surplus(seq1, "first", kind, len2, len1 - len2)
            elif len2 > len1:
                differing += _surplus(seq2, "second", kind, len1, len2 - len1)
        self._differ(msg, differing, _diff_of(seq1, seq2))

    def assertListEqual(self, list1, list2, msg=None):
        """`assertSequenceEqual` of lists."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """`assertSequenceEqual` of tuples."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Fails unless neither set has what the other one has not."""
        only = []
        for which, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                only.append(one.difference(other))
            except TypeError as e:
                self.fail(f"invalid type when attempting set difference: {e}")
            except AttributeError as e:
                self.fail(f"{which} argument does not support set difference: {e}")
        lines = []
        for items, one, other in zip(only, ("first", "second"), ("second", "first")):
            if items:
                lines.append(f"Items in the {one} set but not the {other}:")
                lines.extend([repr(item) for item in items])
        if lines:
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        """Fails unless two dicts are equal."""
        for which, value in (("First", d1), ("Second", d2)):
            self.assertIsInstance(value, dict, f"{which} argument is not a dictionary")
        if d1 != d2:
            self._differ(msg, "%s != %s" % _common_shorten_repr(d1, d2), _diff_of(d1, d2))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fails unless two strings are equal; shows which lines differ."""
        for which, value in (("First", first), ("Second", second)):
            self.assertIsInstance(value, str, f"{which} argument is not a string")
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        lines = [first.splitlines(keepends=True), second.splitlines(keepends=True)]
        if len(lines[0]) == 1 and first == first.strip("\r\n"):
            lines = [[first + "\n"], [second + "\n"]]
        diff = "\n" + "".join(difflib.ndiff(*lines))
        self._differ(msg, "%s != %s" % _common_shorten_repr(first, second), diff)

    def assertCountEqual(self, first, second, msg=None):
        """Fails unless two iterables have the same elements as often, in any order."""
        items = list(first), list(second)
        try:
            counts = [collections.Counter(each) for each in items]
        except TypeError:
            found = _count_diff_all_purpose(*items)
        else:
            found = [] if counts[0] == counts[1] else _count_diff_hashable(*items)
        if found:
            lines = ["First has %d, Second has %d:  %r" % each for each in found]
            self._differ(msg, "Element counts were not equal:\n", "\n".join(lines))


def _nearness(first, second, places, delta):
    # The difference, whether it is small enough, and the words for what is.
    if delta is not None and places is not None:
        raise TypeError("specify delta or places not both")
    diff = abs(first - second)
    if delta is not None:
        return diff, diff <= delta, f"{safe_repr(delta)} delta"
    if places is None:
        places = 7
    # Where values are equal there need be no difference that can be rounded.
    near = first == second or round(diff, places) == 0
    return diff, near, f"{places!r} places"
