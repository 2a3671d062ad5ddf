# sys.exit(0), sys.exit(None) and nested handlers: status 0.
import sys


def main():
    try:
        try:
            sys.exit(0)
        except Exception:
            print("never: SystemExit is no Exception")
        finally:
            print("inner finally")
    except SystemExit as e:
        print("caught", e.args)
        raise


print("begin")
try:
    main()
finally:
    print("outer finally")
