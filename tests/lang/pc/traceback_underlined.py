# skip: image
# What of a line is underlined in a traceback, expression by expression.
import traceback

nothing = None


def show(f):
    try:
        f()
    except Exception as e:
        stack = traceback.TracebackException.from_exception(e).stack
        inside = [place for place in stack if place.filename == __file__]
        text = stack.format()[stack.index(inside[-1])]
        print(f.__name__, type(e).__name__)
        print(text[text.index("\n") + 1 :])


class Untrue:
    def __bool__(self):
        return nothing

    def __lt__(self, other):
        return Untrue()


@show
def binary():
    return 1 + nothing


@show
def nested():
    return (1 + 2) * (3 + nothing) + 4


@show
def operators_of_two():
    return nothing, 1 // 0, 2


@show
def spread():
    return [nothing   @   nothing]


@show
def brackets_around():
    return ((nothing) << (1)), 1


@show
def power():
    return 2 ** nothing ** 3


@show
def in_front():
    return 1 + (-"a")


@show
def commented():
    return 1 + nothing  # a comment


@show
def all_of_a_line():
    int("z")


@show
def all_of_an_operation():
    nothing + 1


@show
def subscript():
    return nothing["abc"]


@show
def subscript_of_list():
    return [1, 2, 3][ 7 ] + 1


@show
def subscript_of_subscript():
    return {"a": {}}["a"]["b"]["c"]


@show
def slices():
    return "abc"["a":2] + "c"


@show
def attribute():
    return nothing.first.second + 1


@show
def method():
    return "abc".index("z") + 3


@show
def method_missing():
    nothing.first(1, 2).second()


@show
def method_of_result():
    "abc".upper().lower().nowhere(1)


@show
def method_with_keywords():
    return [nothing.first(a=1)]


@show
def call():
    return print(nothing(1, 2), 3)


@show
def call_with_keywords():
    return print(int("5", base=77), 3)


@show
def call_unpacking():
    return print(*nothing, 3)


@show
def call_of_call():
    return len(str(int("x")))


@show
def comparison():
    return 1 < nothing and True


@show
def comparison_chained():
    return [1 if 1 < 2 < nothing else 2]


@show
def comparison_of_if():
    if 3 < 4 < nothing:
        return 1


@show
def membership():
    return 1 in nothing or 3


@show
def membership_denied():
    return not (1 not in nothing)


@show
def truth_of_if():
    if Untrue():
        return 1


@show
def truth_of_and():
    return [Untrue() and 1]


@show
def truth_of_not():
    return not Untrue()


@show
def truth_of_conditional():
    return [1 if Untrue() else 2]


@show
def conditional():
    return (1 / 0) if nothing is None else 3


@show
def walrus():
    return (y := 1 / 0) + 4


@show
def name():
    return 1 + undefined_name


@show
def name_of_local():
    if nothing:
        later = 1
    return [later]


@show
def format_of_field():
    return f"abc {nothing:10} def" + "a"


@show
def field():
    return f"abc {nothing + 1} def" + "a"


@show
def field_in_triple_quotes():
    return f"""abc {nothing[1]} def""", "a"


@show
def display_of_dict():
    return {**nothing, "a": 1}


@show
def display_of_set():
    return {1, [], 2}


@show
def display_of_list():
    return [1, *nothing]


@show
def lambda_called():
    return (lambda a: a + "x")(1)


@show
def list_comprehension():
    return [i + "a" for i in [1, 2]]


@show
def dict_comprehension():
    return {i: 1 / 0 for i in [1, 2] if i}


@show
def comprehension_over_nothing():
    return [[i for i in nothing]]


@show
def comprehension_unpacking():
    return [[i for i, j in [1]]]


@show
def comprehension_with_condition():
    return [[i for i in [1] if i < nothing]]


@show
def generator():
    return list(i / 0 for i in [1])


@show
def generator_over_nothing():
    return sum(i for i in nothing)
