import io
import traceback


def boom():
    raise ValueError("bad")


try:
    boom()
except ValueError as e:
    text = traceback.format_exc()
    lines = text.split("\n")
    print(lines[0], lines[-2], text.endswith("\n"))
    print("".join(traceback.format_exception(e)) == text, traceback.format_exception_only(e))
    out = io.StringIO()
    traceback.print_exception(e, file=out)
    print(out.getvalue() == text)
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(out.getvalue() == text)
    traceback.print_exception(type(e), e, None, file=io.StringIO())
print(traceback.format_exc())
print(traceback.format_exception_only(KeyError("a")), traceback.format_exception_only(OSError()))
