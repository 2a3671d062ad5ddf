# skip: stress
# A Lisp interpreter with closures, recursion and tail loops.
def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(tokens):
    t = tokens.pop(0)
    if t == "(":
        out = []
        while tokens and tokens[0] != ")":
            out.append(read(tokens))
        if not tokens:
            raise SyntaxError("missing )")
        tokens.pop(0)
        return out
    if t == ")":
        raise SyntaxError("unexpected )")
    if t == "'":
        return ["quote", read(tokens)]
    try:
        return int(t)
    except ValueError:
        return t


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        dict.__init__(self)
        self.update(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise NameError(name)


def evaluate(x, env):
    while True:
        if isinstance(x, str):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        head = x[0]
        if head == "quote":
            return x[1]
        if head == "if":
            x = x[2] if evaluate(x[1], env) else x[3] if len(x) > 3 else None
        elif head == "define":
            env[x[1]] = evaluate(x[2], env)
            return None
        elif head == "set!":
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return None
        elif head == "lambda":
            return ("closure", x[1], x[2], env)
        elif head == "begin":
            for y in x[1:-1]:
                evaluate(y, env)
            x = x[-1]
        elif head == "let":
            env = Env([n for n, _ in x[1]], [evaluate(v, env) for _, v in x[1]], env)
            x = x[2]
        else:
            f, *args = [evaluate(y, env) for y in x]
            if isinstance(f, tuple) and f and f[0] == "closure":
                if len(f[1]) != len(args):
                    raise TypeError("expected %d arguments" % len(f[1]))
                x, env = f[2], Env(f[1], args, f[3])
            else:
                return f(*args)


def show(x):
    if isinstance(x, list):
        return "(" + " ".join(map(show, x)) + ")"
    if isinstance(x, tuple):
        return "<closure>"
    return {True: "#t", False: "#f"}[x] if x is True or x is False else str(x)


G = Env()
G.update(
    {
        "+": lambda *a: sum(a),
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a // b,
        "=": lambda a, b: a == b,
        "<": lambda a, b: a < b,
        "list": lambda *a: list(a),
        "car": lambda l: l[0],
        "cdr": lambda l: l[1:],
        "cons": lambda a, l: [a] + l,
        "null?": lambda l: l == [],
        "%": lambda a, b: a % b,
    }
)
PROGRAM = """
(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 20)
(define loop (lambda (i acc) (if (= i 0) acc (loop (- i 1) (+ acc i)))))
(loop 2000 0)
(define map (lambda (f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define counter (lambda () (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n)))))
(define c (counter))
(c) (c)
(list (c) (c) 'sym '(a (b c)) (= 1 1))
(let ((x 5) (y 6)) (let ((x 7)) (list x y)))
(fact 1 2)
(undefined 1)
(car '())
(if (< 2 1) 'yes)
"""
tokens = tokenize(PROGRAM)
while tokens:
    try:
        value = evaluate(read(tokens), G)
        if value is not None:
            print(show(value))
    except (NameError, TypeError, IndexError) as e:
        print(type(e).__name__)
for bad in ("(+ 1", ")"):
    try:
        read(tokenize(bad))
    except SyntaxError as e:
        print(e)
