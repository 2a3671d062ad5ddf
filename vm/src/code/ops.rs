//! The instruction set, declared once as data.
//!
//! Pyrite executes register bytecode. Every function has up to 250 directly addressable registers
//! (`r`), a constant table (`k`, which also holds names and nested code objects) and a byte string
//! of instructions: one opcode byte followed by its operands, little endian, unaligned. The
//! `ops!` table below is the only description of an instruction; the enum, the operand layouts
//! used by encoder, disassembler and verifier, and both dispatch tables come from it.
//!
//! Operand letters:
//!
//! | letter | bytes | meaning |
//! |---|---|---|
//! | `R` | 1 | register that is read |
//! | `W` | 1 | register that is written |
//! | `B` | 1 | first register of a block whose length the instruction's semantics give |
//! | `F` | 2 | far register: any register by 16-bit index |
//! | `K` | 1 | constant index |
//! | `L` | 2 | constant index, 16 bit |
//! | `N` | 1 | constant index of a name (an interned `str`) |
//! | `M` | 2 | constant index of a name, 16 bit |
//! | `I` | 1 | signed immediate |
//! | `S` | 2 | signed immediate, 16 bit |
//! | `C` | 1 | count or flags |
//! | `J` | 2 | signed jump distance in bytes from the start of the *next* instruction |
//! | `G` | 4 | the same in 32 bits |
//!
//! Rules that the compiler obeys and the verifier checks:
//! * an instruction reads its sources again when it is restarted, so `W` may equal an `R` only
//!   because nothing is written before the instruction has succeeded;
//! * a backward jump is made only by the instructions marked *ticks* (`Loop`, the `J…` that jump
//!   when true, `ForIter`, `RangeLoop`, `JumpFar`): they are the places where a program can be
//!   stopped;
//! * an unbound local holds `UNDEF`; `CheckBound` stands before every use of a local that is not
//!   certainly bound, so no other instruction ever sees `UNDEF`;
//! * the last instruction of a function does not fall through.
//!
//! The fused compare-and-branch instructions exist in both senses because `not (a < b)` is not
//! `a >= b` for floats and user classes.

pub use super::operand::Operand;
pub(crate) use super::operand::{operands_of, size_of_op, stores};

macro_rules! ops {
    ($( $(#[$doc:meta])* $name:ident [$($kind:ident),*] ; )*) => {
        /// One opcode; see the table in this file.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Op { $( $(#[$doc])* $name ),* }

        /// All opcodes in numeric order.
        pub const OPS: &[Op] = &[$(Op::$name),*];
        /// Operand kinds of each opcode, indexed by opcode.
        pub const OPERANDS: &[&[Operand]] = &[$(&[$(Operand::$kind),*]),*];
        /// Mnemonic of each opcode, indexed by opcode.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

ops! {
    /// `R[w] = R[r]`
    Move [W, R];
    /// `R[w] = i`
    LoadI [W, I];
    /// `R[w] = s`
    LoadI16 [W, S];
    /// `R[w] = K[k]`
    LoadK [W, K];
    /// `R[w] = K[l]`
    LoadKW [W, L];
    /// `R[w] =` None, True, False, Ellipsis, NotImplemented for c = 0..4
    LoadS [W, C];
    /// raise UnboundLocalError naming `K[m]` if `R[r]` is unbound
    CheckBound [R, M];
    /// `R[w]` becomes unbound
    Unbind [W];
    /// `R[w] = R[f]` for a register beyond 250
    LoadFar [W, F];
    /// `R[f] = R[r]`
    StoreFar [F, R];

    /// `R[w] = globals()[n]`, else the builtin of that name, else NameError
    LoadGlobal [W, N];
    LoadGlobalW [W, M];
    /// `globals()[n] = R[r]`
    StoreGlobal [N, R];
    StoreGlobalW [M, R];
    /// `del globals()[m]`
    DelGlobal [M];
    /// class body: `R[w] =` namespace `R[0]`, else globals, else builtins
    LoadName [W, M];
    /// class body: `R[0][m] = R[r]`
    StoreName [M, R];
    /// class body: `del R[0][m]`
    DelName [M];
    /// class body: `R[w] =` namespace `R[0][m]`, else the value of cell `R[r]`
    LoadNameCell [W, R, M];

    /// `R[w] = Cell(R[w])`, the start of a captured variable (unbound stays unbound inside)
    MakeCell [W];
    /// `R[w] = R[r].value`; NameError naming `m` if unbound
    LoadCell [W, R, M];
    /// `R[r1].value = R[r2]`
    StoreCell [R, R];
    /// unbind the cell `R[r]`; NameError naming `m` if it was unbound
    DelCell [R, M];

    /// `R[w] = R[r1] + R[r2]`, and so on
    Add [W, R, R];
    Sub [W, R, R];
    Mul [W, R, R];
    TrueDiv [W, R, R];
    FloorDiv [W, R, R];
    Mod [W, R, R];
    And [W, R, R];
    Or [W, R, R];
    Xor [W, R, R];
    Shl [W, R, R];
    Shr [W, R, R];
    /// `R[w] = R[r] + K[k]`, and so on
    AddK [W, R, K];
    SubK [W, R, K];
    MulK [W, R, K];
    TrueDivK [W, R, K];
    FloorDivK [W, R, K];
    ModK [W, R, K];
    AndK [W, R, K];
    OrK [W, R, K];
    XorK [W, R, K];
    ShlK [W, R, K];
    ShrK [W, R, K];
    /// in-place forms of the commonest: `R[w] = R[r1]; R[w] += R[r2]`
    IAdd [W, R, R];
    ISub [W, R, R];
    IAddK [W, R, K];
    ISubK [W, R, K];
    /// `R[w] = R[r1] op R[r2]`: c is a [`BinOp`], plus 0x80 for the in-place form
    Bin [W, R, R, C];
    Neg [W, R];
    Pos [W, R];
    Invert [W, R];
    /// `R[w] = not R[r]`
    Not [W, R];
    /// `R[w] = R[r1] op R[r2]`: c is a [`CmpOp`]
    Cmp [W, R, R, C];

    /// jump unless `R[r1] < R[r2]`, and so on
    JNLt [R, R, J];
    JNLe [R, R, J];
    JNGt [R, R, J];
    JNGe [R, R, J];
    JNEq [R, R, J];
    JNNe [R, R, J];
    /// jump unless `R[r] < K[k]`, and so on
    JNLtK [R, K, J];
    JNLeK [R, K, J];
    JNGtK [R, K, J];
    JNGeK [R, K, J];
    JNEqK [R, K, J];
    JNNeK [R, K, J];
    /// jump if `R[r1] < R[r2]`, and so on; ticks
    JLt [R, R, J];
    JLe [R, R, J];
    JGt [R, R, J];
    JGe [R, R, J];
    JEq [R, R, J];
    JNe [R, R, J];
    /// jump if `R[r] < K[k]`, and so on; ticks
    JLtK [R, K, J];
    JLeK [R, K, J];
    JGtK [R, K, J];
    JGeK [R, K, J];
    JEqK [R, K, J];
    JNeK [R, K, J];
    /// jump if `R[r1] is R[r2]`; ticks
    JIs [R, R, J];
    JIsNot [R, R, J];
    /// jump if `R[r1] in R[r2]`; ticks
    JIn [R, R, J];
    JNotIn [R, R, J];
    /// jump if `R[r] is None`; ticks
    JNone [R, J];
    JNotNone [R, J];
    /// jump if `R[r]` is true; ticks
    JTrue [R, J];
    /// jump if `R[r]` is false; forward only
    JFalse [R, J];
    /// forward jump
    Jump [J];
    /// backward jump; ticks
    Loop [J];

    /// `R[w] = R[r].n`
    GetAttr [W, R, N];
    GetAttrW [W, R, M];
    /// `R[r1].n = R[r2]`
    SetAttr [R, N, R];
    SetAttrW [R, M, R];
    /// `del R[r].m`
    DelAttr [R, M];
    /// `R[w] = R[r1][R[r2]]`
    GetItem [W, R, R];
    /// `R[w] = R[r][K[k]]`
    GetItemK [W, R, K];
    /// `R[r1][R[r2]] = R[r3]`
    SetItem [R, R, R];
    /// `del R[r1][R[r2]]`
    DelItem [R, R];

    /// `R[w] = R[b](R[b+1] … R[b+c])`
    Call [W, B, C];
    /// `R[w] = R[b].n(R[b+1] … R[b+c])`
    CallMethod [W, B, C, N];
    CallMethodW [W, B, C, M];
    /// like `Call`; the last `len(K[l])` arguments are passed by the names in the tuple `K[l]`
    CallKw [W, B, C, L];
    /// `R[w] = R[b](*R[b+1], **R[b+2])`: a list or tuple, and a dict or None
    CallEx [W, B];

    /// `R[w] = [R[b] … R[b+c-1]]`
    BuildList [W, B, C];
    BuildTuple [W, B, C];
    BuildSet [W, B, C];
    /// c pairs: `R[w] = {R[b]: R[b+1], …}`
    BuildMap [W, B, C];
    /// concatenation of c strings
    BuildStr [W, B, C];
    /// `R[w] = slice(R[b], R[b+1], R[b+2])`
    BuildSlice [W, B];
    /// `R[r1].append(R[r2])`, on a list made by `BuildList`
    ListAppend [R, R];
    /// `R[r1].extend(R[r2])`
    ListExtend [R, R];
    SetAdd [R, R];
    SetUpdate [R, R];
    /// `R[r1][R[r2]] = R[r3]`, on a dict made by `BuildMap`
    MapAdd [R, R, R];
    /// `R[r1].update(R[r2])`: `{**x}`
    MapUpdate [R, R];
    /// like `MapUpdate` for call arguments: TypeError on a key twice or not a str
    MapMerge [R, R];
    /// `R[w] = tuple(R[r])` of a list
    ListToTuple [W, R];
    /// `R[w] = format(conv(R[r1]), R[r2])`: c & 3 = 0 none, 1 str, 2 repr, 3 ascii; c & 4: no
    /// format spec, and r2 is not read
    Format [W, R, R, C];

    /// `R[w] = iter(R[r])`
    GetIter [W, R];
    /// `R[w] = next(R[r])` and jump, or fall through at the end; ticks
    ForIter [W, R, J];
    /// `for … in range(…)`: `R[b]` is the callee, `R[b+1] … R[b+c]` its 1 to 3 arguments. If the
    /// callee is the built-in `range` and the arguments are small ints, `R[b..b+3]` become the
    /// next value, the end and the step, and the instruction jumps; else it falls through to
    /// code that leaves an iterator in `R[b]` and None in `R[b+1]`. The block is 4 registers.
    RangePrep [B, C, J];
    /// next value of such a loop: `R[w] =` it and jump, or fall through at the end; ticks
    RangeLoop [W, B, J];
    /// `R[b] … R[b+c-1] = R[r]`, exactly c values
    Unpack [R, B, C];
    /// c1 values before and c2 after the starred one: a block of c1 + 1 + c2
    UnpackEx [R, B, C, C];

    /// `R[w] = ` function of the code `K[l]`. c & 1: tuple of defaults, c & 2: dict of
    /// keyword-only defaults, c & 8: dict of annotations, c & 4: tuple of cells, in this order
    /// from `R[b]` on
    MakeFunction [W, B, L, C];
    /// `R[w] =` class: `R[b]` body function, `R[b+1]` name, then c bases
    BuildClass [W, B, C];
    /// suspend with the value `R[r]`; `R[w] =` the value sent
    Yield [W, R];
    /// delegate to the iterator `R[r]`: `R[w]` is the value to send (None at first) and becomes
    /// the value of the expression
    YieldFrom [W, R];
    /// `R[w] =` iterator of the awaitable `R[r]`
    GetAwaitable [W, R];
    /// leave the function with `R[r]`
    Return [R];
    ReturnNone [];

    /// `raise R[r]`
    Raise [R];
    /// `raise R[r1] from R[r2]`
    RaiseFrom [R, R];
    /// bare `raise`: the exception being handled, here or in a caller
    RaiseAgain [];
    /// end of a `finally`: raise `R[r]` again if it is an exception, else go on
    EndFinally [R];
    /// jump unless the exception `R[r1]` is an instance of `R[r2]` (a class or tuple of classes)
    JNotExc [R, R, J];
    /// `R[w] = R[b].__enter__()`, and `R[b+1]` = the bound `__exit__`
    WithEnter [W, B];
    /// `R[w] = R[b+1](type(e), e, None)` with e = `R[r]`, or three Nones if that is None
    WithExit [W, B, R];

    /// `R[w] =` module named m, c levels up; l is the tuple of from-names or None
    ImportName [W, M, C, L];
    /// `R[w] = ` attribute or submodule m of `R[r]`, else ImportError
    ImportFrom [W, R, M];
    /// copy the public names of `R[r]` into the globals
    ImportStar [R];
    /// REPL: show `R[r]` unless it is None
    PrintExpr [R];

    /// jump unless `R[r]` is a sequence of exactly c1 items, or with c2 = 1 of at least c1;
    /// forward only
    MatchSeq [R, C, C, J];
    /// the parts of `R[b]` that a pattern wants, as a list, or None if it does not match. c = 0:
    /// the values of the keys in the tuple `R[b+1]`, and if `R[b+2]` is true a dict of the rest;
    /// c = 1: attributes, if it is an instance of the class `R[b+1]`: `R[b+2]` positional ones,
    /// then those named in the tuple `R[b+3]`. For `except*`, c = 2: the list of the part of the
    /// exception `R[b]` that is of the class or classes `R[b+1]` (None without one), and the
    /// rest; c = 3: what is left to raise of the exception `R[b]` after its handlers, which have
    /// left `R[b+1]` and raised the list `R[b+2]`, or None. c = 4: what `R[b]`, named `eval` or
    /// `exec`, makes of the source `R[b+1]` with the local variables in the dict `R[b+2]`.
    /// On PCs, c = 5: what `__aenter__` of `R[b]` gives, and `R[b+1]` = its `__aexit__`; c = 6, 7:
    /// what `__aiter__` or `__anext__` of `R[b]` gives
    Match [W, B, C];
    /// `Yield` in a coroutine: suspend with a value of the asynchronous generator
    AsyncYield [W, R];
    /// `locals()`: `R[r1][m]` = the variable in `R[r2]`, which may be in a cell, unless it is
    /// unbound
    AddLocal [R, M, R];
    /// jump either way, farther than the others can; ticks
    JumpFar [G];

    /// viper: `R[w] = R[r1] op R[r2]` modulo the machine word: c is a [`BinOp`] up to `Shr`, plus
    /// [`UNSIGNED`] if the left operand and the result have no sign
    NativeBin [W, R, R, C];
    /// viper: `R[w] =` the native value of `R[r]`: c is a [`Cast`]
    NativeCast [W, R, C];
    /// viper: `R[w] =` item `R[r2]` of c (1, 2 or 4) bytes behind the pointer `R[r1]`
    PtrLoad [W, R, R, C];
    /// viper: item `R[r2]` of c bytes behind the pointer `R[r1]` = `R[r3]`
    PtrStore [R, R, R, C];
    /// go on with the code that this packed code stands for; see `code/packed.rs`
    Expand [];
}

/// Operator operand of `Bin`; the order is that of the method table in `interp/ops/arith.rs`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    TrueDiv,
    FloorDiv,
    Mod,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    Pow,
    MatMul,
}

/// Operator operand of `Cmp`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum CmpOp {
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
    Is,
    IsNot,
    In,
    NotIn,
}

/// Flag in the operand of `Bin`: try the `__i…__` method first.
pub const INPLACE: u8 = 0x80;

/// Operand of `NativeCast`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Cast {
    /// An int modulo the machine word, with sign.
    Int,
    /// The same without sign.
    Uint,
    /// The truth of an object.
    Bool,
    /// A pointer: an object that has memory, or an address.
    Pointer,
    /// The address that a pointer means, without sign.
    Address,
}

/// Flag in the operand of `NativeBin`: ints have no sign.
pub const UNSIGNED: u8 = 0x80;
