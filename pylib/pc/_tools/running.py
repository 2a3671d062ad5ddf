# `python -m doctest`, `http.server`, `code` and `mimetypes`: what runs or serves something.

import argparse
import os
import sys


def doctest_main():
    import doctest

    flags = doctest.OPTIONFLAGS_BY_NAME
    parser = argparse.ArgumentParser(prog="doctest.py", description="Tries the examples in files.")
    add = parser.add_argument
    add("-v", "--verbose", action="store_true", help="tells of each example")
    add("-o", "--option", action="append", choices=flags, default=[], help="a flag; any number")
    add("-f", "--fail-fast", action="store_true", help="the same as -o FAIL_FAST")
    add("file", nargs="+", help="modules (*.py) and texts")
    options = parser.parse_args()
    chosen = 0
    for name in options.option:
        chosen |= flags[name]
    if options.fail_fast:
        chosen |= doctest.FAIL_FAST
    for path in options.file:
        if path.endswith(".py"):
            folder, name = os.path.split(path)
            sys.path.insert(0, folder)
            module = __import__(name[:-3])
            del sys.path[0]
            result = doctest.testmod(module, verbose=options.verbose, optionflags=chosen)
        else:
            result = doctest.testfile(
                path, module_relative=False, verbose=options.verbose, optionflags=chosen
            )
        if result.failed:
            return 1
    return 0


def server_main():
    from functools import partial
    from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

    parser = argparse.ArgumentParser()
    add = parser.add_argument
    add("-b", "--bind", metavar="ADDRESS", default="", help="listen on this address (all)")
    add("-d", "--directory", default=os.getcwd(), help="the folder that is served (this)")
    add("-p", "--protocol", metavar="VERSION", default="HTTP/1.0", help="version (HTTP/1.0)")
    add("port", nargs="?", type=int, default=8000, help="port to listen on (8000)")
    options = parser.parse_args()
    SimpleHTTPRequestHandler.protocol_version = options.protocol
    handler = partial(SimpleHTTPRequestHandler, directory=options.directory)
    with ThreadingHTTPServer((options.bind, options.port), handler) as server:
        host, port = server.socket.getsockname()[:2]
        shown = "[%s]" % host if ":" in host else host
        print("Serving HTTP on %s port %s (http://%s:%s/) ..." % (host, port, shown, port))
        sys.stdout.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("\nKeyboard interrupt received, exiting.")
            sys.exit(0)


def code_main():
    from code import interact

    parser = argparse.ArgumentParser()
    parser.add_argument("-q", action="store_true", help="without the words at the start")
    options = parser.parse_args()
    interact("" if options.q or sys.flags.quiet else None)


def mimetypes_main():
    import mimetypes

    parser = argparse.ArgumentParser(description="What kind of file has this name?")
    add = parser.add_argument
    add("-e", "--extension", action="store_true", help="which ending has this kind?")
    add("-l", "--lenient", action="store_true", help="common kinds, too, that are no standard")
    add("names", nargs="*", metavar="type")
    options = parser.parse_args()
    strict = not options.lenient
    for name in options.names:
        if options.extension:
            found = mimetypes.guess_extension(name, strict)
            print(found if found else "I don't know anything about type " + name)
            continue
        kind, encoding = mimetypes.guess_type(name, strict)
        print(
            "type: %s encoding: %s" % (kind, encoding)
            if kind
            else "I don't know anything about type " + name
        )
