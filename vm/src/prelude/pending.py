# What runs between two instructions of the program; see interp/attend.rs.


def run_pending():
    job = next_job()
    while job is not None:
        of_weak_reference, function, args, kwargs = job
        try:
            if kwargs is None:
                function(*args)
            else:
                function(*args, **kwargs)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as e:
            if of_weak_reference is None:
                raise
            import sys

            if on_pc():
                report_unraisable(e, function)
            else:
                if of_weak_reference:
                    sys.stderr.write("Unhandled exception in weakref callback:\n")
                sys.print_exception(e, sys.stderr)
        job = function = args = kwargs = None
        job = next_job()


def run_interrupts():
    job = next_interrupt()
    while job is not None:
        handler, argument, failed, who = job
        heap_lock()
        try:
            # `...` stands for no argument.
            if argument is ...:
                handler()
            else:
                handler(argument)
            heap_unlock()
        except BaseException as e:
            heap_unlock()
            import sys

            print(failed(who))
            sys.print_exception(e)
        job = handler = argument = failed = who = None
        job = next_interrupt()


def finalize_object(o, function, /, *args, **kwargs):
    return new_finalize_with(o, function, args, kwargs)


def finalize_call(self):
    what = self.detach()
    if what is not None:
        return what[1](*what[2], **what[3])


def atexit_register(function, /, *args, **kwargs):
    import sys

    calls = kept("atexit")
    if calls is None:
        calls = []
        keep("atexit", calls)
        before = sys.atexit(atexit_run)
        if before is not None:
            calls.append((before, (), {}))
    calls.append((function, args, kwargs))
    return function


def atexit_unregister(function):
    calls = kept("atexit") or []
    calls[:] = [call for call in calls if call[0] != function]


def atexit_run():
    import sys

    calls = kept("atexit")
    while calls:
        function, args, kwargs = calls.pop()
        try:
            function(*args, **kwargs)
        except KeyboardInterrupt:
            raise
        except BaseException as e:
            sys.print_exception(e, sys.stderr)


def run_exit():
    import sys

    function = sys.atexit(None)
    try:
        if function is not None:
            function()
    finally:
        end_of_all()
