# `python -m zipfile`, `tarfile` and `gzip`.

import argparse
import os
import sys


# Options of which one is given; the last takes any number of files.
def _parser(kind, folders):
    parser = argparse.ArgumentParser(description="Looks into %ss and makes them." % kind)
    name = "<%s>" % kind
    group = parser.add_mutually_exclusive_group(required=True)
    add = group.add_argument
    add("-l", "--list", metavar=name, help="what is in the file")
    add("-e", "--extract", help="takes all out of the file into a folder", **folders)
    files = "<name>", "<file>"
    add("-c", "--create", nargs="+", metavar=files, help="makes the file of these")
    add("-t", "--test", metavar=name, help="is the file whole?")
    return parser


def zip_main(args=None):
    import zipfile

    parser = _parser("zipfile", {"nargs": 2, "metavar": ("<zipfile>", "<output_dir>")})
    parser.add_argument(
        "--metadata-encoding", metavar="<encoding>", help="encoding of names for -l, -e and -t"
    )
    options = parser.parse_args(args)
    encoding = options.metadata_encoding
    extra = {"metadata_encoding": encoding} if encoding else {}
    if options.test is not None:
        with zipfile.ZipFile(options.test, "r", **extra) as archive:
            bad = archive.testzip()
        if bad:
            print("The following enclosed file is corrupted: {!r}".format(bad))
        print("Done testing")
    elif options.list is not None:
        with zipfile.ZipFile(options.list, "r", **extra) as archive:
            archive.printdir()
    elif options.extract is not None:
        source, folder = options.extract
        with zipfile.ZipFile(source, "r", **extra) as archive:
            archive.extractall(folder)
    else:
        if encoding:
            print("Non-conforming encodings not supported with -c.", file=sys.stderr)
            sys.exit(1)
        name, *files = options.create
        with zipfile.ZipFile(name, "w") as archive:
            for path in files:
                inside = os.path.basename(path) or os.path.basename(os.path.dirname(path))
                _add(archive, path, "" if inside in ("", os.curdir, os.pardir) else inside)


# A file, or a folder with all that is in it.
def _add(archive, path, inside):
    from zipfile import ZIP_DEFLATED

    if os.path.isfile(path):
        archive.write(path, inside, ZIP_DEFLATED)
    elif os.path.isdir(path):
        if inside:
            archive.write(path, inside)
        for name in sorted(os.listdir(path)):
            _add(archive, os.path.join(path, name), os.path.join(inside, name))


def _tar_kind(name):
    return "w:gz" if os.path.splitext(name)[1] in (".gz", ".tgz") else "w"


def tar_main():
    import tarfile

    parser = _parser("tarfile", {"nargs": "+", "metavar": ("<tarfile>", "<output_dir>")})
    parser.add_argument("-v", "--verbose", action="store_true", help="tells more")
    filters = "fully_trusted", "tar", "data"
    parser.add_argument("--filter", metavar="<filtername>", choices=filters, help="what -e leaves")
    options = parser.parse_args()
    name = options.test or options.list or (options.extract or options.create)[0]
    if options.create is None and not tarfile.is_tarfile(name):
        parser.exit(1, "{!r} is not a tar archive.\n".format(name))
    if options.test is not None:
        with tarfile.open(name) as archive:
            archive.getmembers()
            print(archive.getmembers(), file=sys.stderr)
        if options.verbose:
            print("{!r} is a tar archive.".format(name))
    elif options.list is not None:
        with tarfile.open(name) as archive:
            archive.list(verbose=options.verbose)
    elif options.extract is not None:
        _extract(parser, options)
    else:
        _, *files = options.create
        with tarfile.open(name, _tar_kind(name)) as archive:
            for path in files:
                archive.add(path)
        if options.verbose:
            print("{!r} file created.".format(name))


def _extract(parser, options):
    import tarfile

    if len(options.extract) > 2:
        parser.exit(1, parser.format_help())
    name, folder = (options.extract + [os.curdir])[:2]
    with tarfile.open(name) as archive:
        archive.extractall(path=folder, filter=options.filter)
    if options.verbose:
        where = "" if folder == os.curdir else " into {!r} directory".format(folder)
        print("{!r} file is extracted{}.".format(name, where))


def gzip_main():
    import gzip
    import shutil

    parser = argparse.ArgumentParser(description="As gzip, but the file that is read stays.")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--fast", action="store_true", help="the quickest way")
    group.add_argument("--best", action="store_true", help="the smallest result")
    group.add_argument("-d", "--decompress", action="store_true", help="the way back")
    parser.add_argument("args", nargs="*", default=["-"], metavar="file")
    options = parser.parse_args()
    level = 1 if options.fast else 9 if options.best else 6
    for name in options.args:
        if options.decompress:
            if name != "-" and not name.endswith(".gz"):
                sys.exit("filename doesn't end in .gz: %r" % name)
            source = gzip.open(sys.stdin.buffer if name == "-" else name, "rb")
            result = sys.stdout.buffer if name == "-" else open(name[:-3], "wb")
        else:
            source = sys.stdin.buffer if name == "-" else open(name, "rb")
            result = gzip.open(sys.stdout.buffer if name == "-" else name + ".gz", "wb", level)
        shutil.copyfileobj(source, result)
        for file in (source, result):
            if file is not sys.stdin.buffer and file is not sys.stdout.buffer:
                file.close()
