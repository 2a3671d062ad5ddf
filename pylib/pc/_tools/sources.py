# `python -m ast`, `tokenize` and `py_compile`: what sources are made of.

import argparse
import sys


def ast_main():
    import ast

    parser = argparse.ArgumentParser(prog="python -m ast")
    add = parser.add_argument
    add("infile", nargs="?", default="-", help="a file (the standard input)")
    modes = "exec", "single", "eval", "func_type"
    add("-m", "--mode", default="exec", choices=modes, help="what kind of code it is")
    add("--no-type-comments", default=True, action="store_false", help="without type comments")
    add("-a", "--include-attributes", action="store_true", help="with lines and columns")
    add("-i", "--indent", type=int, default=3, help="spaces for each level (3)")
    options = parser.parse_args()
    if options.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = options.infile
        with open(name, "rb") as f:
            source = f.read()
    tree = ast.parse(source, name, options.mode, type_comments=options.no_type_comments)
    print(ast.dump(tree, include_attributes=options.include_attributes, indent=options.indent))


def tokenize_main():
    import token
    import tokenize

    parser = argparse.ArgumentParser(prog="python -m tokenize")
    add = parser.add_argument
    add("filename", nargs="?", metavar="filename.py", help="a file (the standard input)")
    add("-e", "--exact", action="store_true", help="operators by their own names")
    options = parser.parse_args()
    name = options.filename or "<stdin>"
    try:
        if options.filename:
            with open(name, "rb") as f:
                found = list(tokenize.tokenize(f.readline))
        else:
            found = tokenize.generate_tokens(sys.stdin.readline)
        for item in found:
            kind = item.exact_type if options.exact else item.type
            place = "%d,%d-%d,%d:" % (item.start + item.end)
            print("%-20s%-15s%-15r" % (place, token.tok_name[kind], item.string))
    except tokenize.TokenError as e:
        text, (line, column) = e.args
        sys.exit("%s:%d:%d: error: %s" % (name, line, column, text))
    except SyntaxError as e:
        sys.exit("%s: error: %s" % (name, e))
    except OSError as e:
        sys.exit("error: %s" % e)


def compile_main():
    import py_compile

    parser = argparse.ArgumentParser(description="Are these files free of errors?")
    parser.add_argument("-q", "--quiet", action="store_true", help="without texts of errors")
    parser.add_argument("filenames", nargs="+", help="files to compile; - for their names there")
    options = parser.parse_args()
    names = options.filenames
    if names == ["-"]:
        names = [line.rstrip("\n") for line in sys.stdin]
    status = 0
    for name in names:
        try:
            py_compile.compile(name, doraise=True)
        except (py_compile.PyCompileError, OSError) as e:
            status = 1
            if not options.quiet:
                text = e if isinstance(e, OSError) else e.msg
                print(text, file=sys.stderr)
    sys.exit(status)
