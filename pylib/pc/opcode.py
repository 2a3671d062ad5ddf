# The instruction set of the interpreter by CPython's lists. An instruction works on registers and
# may have several operands; where CPython has one of the same meaning under another name, `opmap`
# knows both.

import _opcode

__all__ = [
    "cmp_op", "hasconst", "hasname", "hasjrel", "hasjabs", "haslocal", "hascompare", "hasfree",
    "opname", "opmap", "HAVE_ARGUMENT", "EXTENDED_ARG", "hasnargs", "stack_effect",
]


def _spelled(name):
    parts = [("_" + c if c.isupper() and i else c).upper() for i, c in enumerate(name)]
    return "".join(parts)


# Letters of the operands, by number: see the table of instructions in the interpreter.
_operands = [letters.strip("-") for letters in _opcode.operands().split()]
opname = [_spelled(name) for name in _opcode.names().split()]
opmap = {name: number for number, name in enumerate(opname)}
opname += ["<%d>" % number for number in range(len(opname), 256)]
# No operand needs a prefix.
EXTENDED_ARG = 255
HAVE_ARGUMENT = 0
_ALIKE = {
    "LOAD_CONST": "LOAD_K",
    "LOAD_ATTR": "GET_ATTR",
    "STORE_ATTR": "SET_ATTR",
    "DELETE_ATTR": "DEL_ATTR",
    "DELETE_GLOBAL": "DEL_GLOBAL",
    "DELETE_NAME": "DEL_NAME",
    "LOAD_DEREF": "LOAD_CELL",
    "STORE_DEREF": "STORE_CELL",
    "DELETE_DEREF": "DEL_CELL",
    "BINARY_OP": "BIN",
    "BINARY_SUBSCR": "GET_ITEM",
    "STORE_SUBSCR": "SET_ITEM",
    "DELETE_SUBSCR": "DEL_ITEM",
    "COMPARE_OP": "CMP",
    "UNARY_NOT": "NOT",
    "UNARY_NEGATIVE": "NEG",
    "UNARY_POSITIVE": "POS",
    "UNARY_INVERT": "INVERT",
    "BUILD_STRING": "BUILD_STR",
    "CALL_FUNCTION_EX": "CALL_EX",
    "FORMAT_VALUE": "FORMAT",
    "JUMP_FORWARD": "JUMP",
    "JUMP_BACKWARD": "LOOP",
    "LOAD_BUILD_CLASS": "BUILD_CLASS",
    "RAISE_VARARGS": "RAISE",
    "RERAISE": "RAISE_AGAIN",
    "RETURN_VALUE": "RETURN",
    "UNPACK_SEQUENCE": "UNPACK",
    "YIELD_VALUE": "YIELD",
}
opmap.update((name, opmap[own]) for name, own in _ALIKE.items() if own in opmap)
opmap["EXTENDED_ARG"] = EXTENDED_ARG
opname[EXTENDED_ARG] = "EXTENDED_ARG"
cmp_op = ("<", "<=", "==", "!=", ">", ">=")


def _having(letters):
    return [i for i, own in enumerate(_operands) if any(letter in own for letter in letters)]


def _named(*names):
    return sorted(opmap[name] for name in names if name in opmap)


hasconst = _having("KL")
hasname = _having("NM")
hasjrel = _having("JG")
hasjabs = []
haslocal = _having("RWBF")
hascompare = _named("CMP")
hasfree = _named("LOAD_CELL", "STORE_CELL", "DEL_CELL", "MAKE_CELL", "LOAD_NAME_CELL")
hasnargs = _named("CALL", "CALL_METHOD", "CALL_METHOD_W", "CALL_KW")
_SIZES = {"G": 4, "F": 2, "L": 2, "M": 2, "S": 2, "J": 2}


def _size(number):
    return 1 + sum(_SIZES.get(letter, 1) for letter in _operands[number])


def stack_effect(opcode, oparg=None, /, *, jump=None):
    # There is no stack: values are in registers.
    if not 0 <= opcode < len(_operands):
        raise ValueError("invalid opcode or oparg")
    return 0
