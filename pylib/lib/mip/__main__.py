# `-m mip install [-t FOLDER] [-i INDEX] PACKAGE ...`

import sys

import mip


def main(args):
    if args[:1] != ["install"]:
        print("usage: -m mip install [-t FOLDER] [-i INDEX] PACKAGE[@VERSION] ...")
        return 2
    target = index = None
    packages = []
    args = args[1:]
    while args:
        arg = args.pop(0)
        if arg in ("-t", "--target") and args:
            target = args.pop(0)
        elif arg in ("-i", "--index") and args:
            index = args.pop(0)
        elif arg in ("--mpy", "--no-mpy"):
            pass
        else:
            packages.append(arg)
    for package in packages:
        mip.install(package, index=index, target=target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
