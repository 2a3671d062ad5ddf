# The bottom of a thread's stack.


def thread_main(function, args, kwargs):
    try:
        function(*args, **kwargs)
    except SystemExit:
        pass
    except BaseException as error:
        thread_failed(function, error)
