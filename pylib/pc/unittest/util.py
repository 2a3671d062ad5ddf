# How values are shown in messages, and what two collections do not have in common.

from collections import Counter, namedtuple
from os.path import commonprefix

__unittest = True

# Longest text of a value, in characters, before the middle is left out; then the length of
# `[NNNNN chars]`, and how much of the start, of the common part and of the end always stays.
_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = _MIN_END_LEN = _MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - 2 * _PLACEHOLDER_LEN - 15

_Mismatch = namedtuple("Mismatch", "actual expected value")


def safe_repr(obj, short=False):
    """`repr` of `obj`; that of `object` where the object's own raises."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        text = text[:_MAX_LENGTH] + " [truncated]..."
    return text


def strclass(cls):
    """Name of a class with that of its module."""
    return f"{cls.__module__}.{cls.__qualname__}"


def three_way_cmp(x, y):
    """-1, 0 or 1, as `x` is less than, equal to or greater than `y`."""
    if x == y:
        return 0
    return 1 if x > y else -1


def _shorten(text, head, tail):
    left_out = len(text) - head - tail
    if left_out <= _PLACEHOLDER_LEN:
        return text
    return f"{text[:head]}[{left_out} chars]{text[head + left_out:]}"


def _common_shorten_repr(*values):
    texts = tuple([safe_repr(value) for value in values])
    longest = max([len(text) for text in texts])
    if longest <= _MAX_LENGTH:
        return texts
    common = commonprefix(texts)
    start = len(common)
    # What of the common start fits if all that differs is shown whole.
    room = _MAX_LENGTH - _MIN_BEGIN_LEN - _PLACEHOLDER_LEN - (longest - start)
    if room > _MIN_COMMON_LEN:
        common = _shorten(common, _MIN_BEGIN_LEN, room)
        return tuple([common + text[start:] for text in texts])
    common = _shorten(common, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple([common + _shorten(text[start:], _MIN_DIFF_LEN, _MIN_END_LEN) for text in texts])


def sorted_list_difference(expected, actual):
    """What only one of two sorted lists has, each element once: (missing, unexpected)."""
    missing, unexpected = [], []
    i = j = 0
    while i < len(expected) and j < len(actual):
        wanted, got = expected[i], actual[j]
        if wanted < got:
            missing.append(wanted)
            i = _after(expected, i, wanted)
        elif wanted > got:
            unexpected.append(got)
            j = _after(actual, j, got)
        else:
            i, j = _after(expected, i, wanted), _after(actual, j, got)
    missing.extend(expected[i:])
    unexpected.extend(actual[j:])
    return missing, unexpected


def _after(items, index, item):
    while index < len(items) and items[index] == item:
        index += 1
    return index


def unorderable_list_difference(expected, actual):
    """The same for elements that have no order. Takes elements out of both lists."""
    missing = []
    for item in iter(lambda: expected.pop() if expected else missing, missing):
        if item in actual:
            actual.remove(item)
        else:
            missing.append(item)
    return missing, actual


def _count_diff_hashable(actual, expected):
    have, want = Counter(actual), Counter(expected)
    found = [_Mismatch(n, want[item], item) for item, n in have.items() if n != want[item]]
    return found + [_Mismatch(0, n, item) for item, n in want.items() if item not in have]


def _count_diff_all_purpose(actual, expected):
    have, want = list(actual), list(expected)
    found = []
    while have or want:
        item = (have or want)[0]
        counts = _take(have, item), _take(want, item)
        # An object that is not even equal to itself is taken out by its place.
        if counts == (0, 0):
            (have or want).pop(0)
        elif counts[0] != counts[1]:
            found.append(_Mismatch(*counts, item))
    return found


def _take(items, item):
    kept = [other for other in items if other != item]
    taken = len(items) - len(kept)
    items[:] = kept
    return taken
