# Natives that take any keywords, and those that make functions.


def radio_config(native, *args, **settings):
    native(*args, settings, native)


def log_add(native, *rows, **row):
    if rows:
        native(*rows)
    else:
        native(row)


def log_set_labels(native, *labels, timestamp=10):
    native(labels, timestamp, native)


def run_every(native, callback=None, *, days=0, h=0, min=0, s=0, ms=0):
    def decorated(function):
        return native(function, days=days, h=h, min=min, s=s, ms=ms)

    return decorated


def run_timer(native, timer):
    try:
        native(timer, 0)()
    except KeyboardInterrupt:
        raise
    except BaseException as e:
        native(timer, 1)
        raise SystemExit(e)
