# skip: image
# What is underlined of expressions over several lines, of lines with other than ASCII characters,
# and where a line has blanks at its end or tabs in it.
import traceback

nothing = None


def show(f):
    try:
        f()
    except Exception as e:
        stack = traceback.TracebackException.from_exception(e).stack
        inside = [place for place in stack if place.filename == __file__]
        place = inside[-1]
        text = stack.format()[stack.index(place)]
        first = f.__code__.co_firstlineno
        print(f.__name__, type(e).__name__, place.lineno - first, place.end_lineno - first)
        print(text[text.index("\n") + 1 :])


@show
def call_over_lines():
    return print(
        1,
        2 + nothing,
        3)


@show
def whole_call_over_lines():
    return "", int(
        "z",
    )


@show
def operation_over_lines():
    return (1 +
        2 +
        nothing)


@show
def operand_over_lines():
    return [(
        1
    ) + nothing * 2]


@show
def attributes_over_lines():
    return (nothing
        .first
        .second)


@show
def methods_over_lines():
    return ("abc"
        .upper()
        .index("z"), 1)


@show
def missing_method_over_lines():
    return ("abc"
        .upper().
        nowhere(1,
            2), 1)


@show
def method_with_arguments_over_lines():
    return "abc".index(
        "z"
    )


@show
def subscript_over_lines():
    return {
        1: 2,
    }[
        3
    ]


@show
def comparison_over_lines():
    if (1 <
            nothing):
        pass


@show
def tuple_over_lines():
    a, b = (1,
        2, 3)


@show
def arguments_in_brackets():
    return ((1)
        + (nothing)), 1


@show
def string_over_lines():
    return [f"""
    {nothing + 1}
    """]


@show
def joined_strings():
    return ("a" "b"
        "c" % 1)


@show
def continued():
    x = 1 + \
        nothing


@show
def for_over_lines():
    for i in (
        nothing + 1,
    ):
        pass


@show
def accents():
    return "äöü" + nothing + "é"


@show
def wide():
    return "漢字", ("漢字" + nothing)


@show
def wide_names():
    ä = "漢字"; return ä[77] + "é"


@show
def wide_operands():
    漢字 = 1; return ["é", 漢字 / nothing, 2]


@show
def emoji():
    return "🐍🐍"["🐍"], 2


@show
def blanks_at_the_end():
    return nothing.first   


@show
def tab_inside():
    return 1,	nothing.first	+ 2


@show
def two_statements():
    x = nothing; x.first; y = 1
