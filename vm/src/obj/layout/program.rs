//! Layout of what programs consist of: code, functions, classes and modules, and what a running
//! one has.

use core::cell::Cell;

use crate::native::{NativeFn, Sig, Table};
use crate::obj::{Header, Kind, Obj, Slot};

/// Captured variable; UNDEF while unbound.
#[repr(C)]
pub struct CellObj {
    pub header: Header,
    pub value: Slot,
}

/// Python function. `defaults` and `closure` are tuples or NONE, `kwdefaults` a dict or NONE,
/// `globals` a dict. `dict` is the function's attributes or NONE; see `types/function/attrs.rs` for
/// those that have a docstring of their own or annotations.
#[repr(C)]
pub struct Function {
    pub header: Header,
    pub code: Slot,
    pub globals: Obj,
    pub closure: Obj,
    pub defaults: Slot,
    pub kwdefaults: Slot,
    pub name: Slot,
    pub dict: Slot,
}

/// Method bound to its receiver.
#[repr(C)]
pub struct BoundMethod {
    pub header: Header,
    pub func: Obj,
    pub receiver: Obj,
}

/// Function in Rust. ROM only; how many positional arguments it takes and which prelude function
/// stands in for arguments that need Python code is where an object in the heap has its size.
#[repr(C)]
pub struct Native {
    pub header: Header,
    pub name: Obj,
    pub(crate) target: Target,
}

/// What a native calls: `func`, or that of its `sig` where a flag of the header says so.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) union Target {
    /// Called by [`Native::call`] alone, which counts the arguments.
    pub func: NativeFn,
    pub sig: &'static Sig,
}

/// User-defined class.
#[repr(C)]
pub struct Class {
    pub header: Header,
    pub name: Obj,
    /// Tuple of bases (`object` left out only when it is the sole one is never done).
    pub bases: Slot,
    /// Tuple: the class itself first, `object` last.
    pub mro: Slot,
    pub dict: Slot,
    /// `Slots` of attribute names shared by the instances, in slot order; UNDEF while empty.
    pub keys: Slot,
    /// Nearest built-in base other than `object` (an `Obj` naming a ROM `Type`), or NONE.
    pub native_base: Obj,
    /// The class of the class: `type`, or a user class derived from it.
    pub meta: Obj,
    pub n_keys: Cell<u32>,
    /// Changes whenever an attribute lookup through this class may change; unique, never 0.
    pub version: Cell<u32>,
    /// See `types/class.rs`.
    pub flags: Cell<u32>,
    /// Classes that were made later have higher numbers.
    pub serial: u32,
}

/// Instance of a user class: attribute values in slot order follow (UNDEF = missing).
#[repr(C)]
pub struct Instance {
    pub header: Header,
    pub class: Slot,
    /// Attributes beyond the shared keys, or NONE.
    pub dict: Slot,
    /// The built-in value inside an instance of a subclass of a built-in type, else UNDEF.
    pub native: Slot,
    pub(crate) items: [Slot; 0],
}

/// Module made by `import` of Python code.
#[repr(C)]
pub struct Module {
    pub header: Header,
    pub name: Obj,
    pub dict: Obj,
}

/// Built-in module: attributes in a ROM table.
#[repr(C)]
pub struct RomModule {
    pub header: Header,
    pub name: Obj,
    pub table: Table,
}

/// How many parameters, or variables of enclosing functions, a function has.
#[cfg(feature = "host")]
pub type Count = u16;
/// How many parameters, or variables of enclosing functions, a function has.
#[cfg(not(feature = "host"))]
pub type Count = u8;

/// Compiled code; see `code/mod.rs`. `consts` holds constants, names and nested code.
///
/// An exception table and an [`Origin`] follow, except in ROM where the flags say that there is
/// nothing in them: most functions of the prelude handle no exception, and none has an origin that
/// would be shown. See `Heap::code_exc` and `Heap::origin`.
#[repr(C)]
pub struct Code {
    pub header: Header,
    pub flags: u16,
    pub nregs: u16,
    pub nargs: Count,
    pub nposonly: Count,
    pub nkwonly: Count,
    pub nfree: Count,
    /// `Bytes` of instructions.
    pub code: Obj,
    /// `Tuple`
    pub consts: Obj,
    /// `Tuple` of parameter names; on PCs those of the other variables follow, in the order of
    /// their registers.
    pub argnames: Obj,
    pub name: Obj,
}

/// Where code comes from.
#[repr(C)]
pub struct Origin {
    /// `Bytes`: line table.
    pub lines: Obj,
    pub qualname: Obj,
    pub file: Obj,
    /// Line of the definition.
    pub line: u32,
}

/// Code object as it is in memory: complete.
#[repr(C)]
pub struct FullCode {
    pub code: Code,
    /// `Bytes`: exception table.
    pub exc: Obj,
    pub origin: Origin,
}

/// Generator or coroutine: a suspended frame follows.
#[repr(C)]
pub struct Generator {
    pub header: Header,
    pub name: Obj,
    pub state: Cell<u8>,
    /// Made by an `async def`.
    pub coroutine: bool,
}

/// Piece of a stack; frames follow.
#[repr(C)]
pub struct Chunk {
    pub header: Header,
    pub prev: Slot,
}

/// Exception. `class` is a built-in type or a user class derived from one.
#[repr(C)]
pub struct Exception {
    pub header: Header,
    pub class: Obj,
    /// Tuple of constructor arguments.
    pub args: Slot,
    /// Attributes set on the exception, or NONE.
    pub dict: Slot,
    pub cause: Slot,
    pub context: Slot,
    /// `Slots` of (file, line, function) triples, innermost first, or NONE.
    pub traceback: Slot,
    pub suppress_context: Cell<bool>,
    /// A program has set `args`, and what an `OSError` tells beside them stays as it was.
    pub rewritten: Cell<bool>,
    /// Triples in `traceback`.
    pub depth: Cell<u32>,
}

/// `property`
#[repr(C)]
pub struct Property {
    pub header: Header,
    pub get: Obj,
    pub set: Obj,
    pub delete: Obj,
    pub doc: Slot,
}

/// `staticmethod` and `classmethod`.
#[repr(C)]
pub struct StaticMethod {
    pub header: Header,
    pub func: Obj,
}

/// See [`StaticMethod`]. Those of built-in types stand in ROM.
#[repr(C)]
pub struct ClassMethod {
    pub header: Header,
    pub func: Obj,
}

impl ClassMethod {
    /// A class method of a built-in type.
    pub const fn rom(func: Obj) -> ClassMethod {
        ClassMethod { header: Header::rom(Kind::ClassMethod), func }
    }
}

/// `super(class, receiver)`
#[repr(C)]
pub struct Super {
    pub header: Header,
    pub class: Obj,
    pub receiver: Obj,
}
