# The name that was perhaps meant instead of one that is not there.

import builtins

# More names are not compared, and no longer ones.
_MOST_NAMES = 750
_LONGEST = 40

# What an edit costs; a letter in the other case is less.
_EDIT = 2
_CASE = 1


def suggestion(exc, tb):
    try:
        if isinstance(exc, NameError):
            names = _names_at(tb)
        elif isinstance(exc, AttributeError):
            if exc.obj is None:
                return None
            names = dir(exc.obj)
        else:
            return None
        wrong = exc.name
        return _nearest(wrong, names) if isinstance(wrong, str) else None
    except Exception:
        return None


# The names that are known where the exception was raised.
def _names_at(tb):
    if tb is None:
        return []
    while tb.tb_next is not None:
        tb = tb.tb_next
    frame = tb.tb_frame
    return list(frame.f_locals) + list(frame.f_globals) + dir(builtins)


def _nearest(wrong, names):
    if len(names) >= _MOST_NAMES or len(wrong) > _LONGEST:
        return None
    best = None
    best_cost = 1 << 30
    for name in names:
        if name == wrong or not isinstance(name, str) or len(name) > _LONGEST:
            continue
        most = min((len(name) + len(wrong) + 3) * _EDIT // 6, best_cost - 1)
        cost = _distance(wrong, name, most)
        if cost <= most:
            best, best_cost = name, cost
    return best


def _distance(a, b, most):
    if abs(len(a) - len(b)) * _EDIT > most:
        return most + 1
    row = [i * _EDIT for i in range(len(b) + 1)]
    for i, x in enumerate(a):
        corner = row[0]
        row[0] += _EDIT
        for j, y in enumerate(b):
            if x == y:
                change = 0
            else:
                change = _CASE if x.lower() == y.lower() else _EDIT
            cost = min(corner + change, row[j] + _EDIT, row[j + 1] + _EDIT)
            corner = row[j + 1]
            row[j + 1] = cost
        if min(row) > most:
            return most + 1
    return row[-1]
