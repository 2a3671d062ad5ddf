//! Memory layout of the object kinds.
//!
//! Every struct is `repr(C)` and begins with a [`Header`]. Values that the collector must follow
//! stand in one contiguous run of slots per struct (see `heap/trace.rs`, which names first slot
//! and count); all else is plain data. Mutable fields are cells; structs that also occur in ROM
//! have none. Trailing arrays (`str` bytes, tuple items, …) follow the struct and are reached
//! through the accessors of `Heap`.

use core::cell::Cell;

use super::header::{Header, Kind, Length};
use super::word::{Float, Obj};
use super::{HeapObj, RomObj, Slot};
use crate::native::NativeFn;
use crate::types::Type;

/// `str`: `len` bytes of UTF-8 follow. Hash as [`super::hash_bytes`].
#[repr(C)]
pub struct Str {
    pub header: Header,
    pub hash: u32,
    pub len: Length,
}

/// `bytes`: same layout as [`Str`].
#[repr(C)]
pub struct Bytes {
    pub header: Header,
    pub hash: u32,
    pub len: Length,
}

/// `bytearray`: `len` bytes from the start of the raw block `data` (UNDEF while empty). One that
/// shows another object's memory has a `MemoryView` of it instead of a block.
#[repr(C)]
pub struct ByteArray {
    pub header: Header,
    pub data: Slot,
    pub len: Cell<u32>,
}

/// `memoryview` of `base` (bytes, bytearray, array; None once it is released): `len` items of type
/// `code`, the first at byte `start`, each `step` bytes behind the one before.
#[repr(C)]
pub struct MemoryView {
    pub header: Header,
    pub base: Slot,
    /// Lengths of the dimensions, a tuple, where there is not one of them; else UNDEF.
    #[cfg(feature = "host")]
    pub shape: Slot,
    pub start: u32,
    pub len: Cell<u32>,
    pub step: i32,
    /// Letter of the item type, see `buffer/item.rs`.
    pub code: u8,
    /// May not be written through this view.
    pub readonly: bool,
}

/// Integer beyond the small ints: magnitude in `len` little-endian u32 limbs that follow, no
/// leading zero limb; sign in `HeaderBits::NEGATIVE`.
#[repr(C)]
pub struct BigInt {
    pub header: Header,
    pub len: u32,
}

/// Boxed float.
#[repr(C)]
pub struct FloatObj {
    pub header: Header,
    pub value: Float,
}

/// `complex`.
#[repr(C)]
pub struct Complex {
    pub header: Header,
    pub re: Float,
    pub im: Float,
}

/// `tuple`: `len` values follow.
#[repr(C)]
pub struct Tuple {
    pub header: Header,
    pub len: u32,
    pub(crate) items: [Obj; 0],
}

/// Named tuple: its class, then `len` values.
#[repr(C)]
pub struct NamedTuple {
    pub header: Header,
    pub len: u32,
    pub class: Obj,
    pub(crate) items: [Obj; 0],
}

/// Traced array; the capacity is the rest of the cell.
#[repr(C)]
pub struct Slots {
    pub header: Header,
    pub(crate) items: [Slot; 0],
}

/// Untraced bytes; the capacity is the rest of the cell.
#[repr(C)]
pub struct Raw {
    pub header: Header,
    pub(crate) data: [u64; 0],
}

/// `list`: `len` values at the start of the `Slots` in `items` (UNDEF while empty).
#[repr(C)]
pub struct List {
    pub header: Header,
    pub items: Slot,
    pub len: Cell<u32>,
}

/// The hash table of a `dict` or `set`, in order of insertion; `types/dict/table.rs` describes the
/// blocks.
#[repr(C)]
pub struct Hashed {
    /// `Slots`: key, value, key, value … of a dict, keys of a set; UNDEF key = deleted.
    pub entries: Slot,
    /// `Raw`: hash per entry, then the index (absent while small).
    pub aux: Slot,
    /// Entries in use, deleted ones included.
    pub used: Cell<u32>,
    /// Live entries.
    pub live: Cell<u32>,
    /// Changes whenever a key is added or removed; unique among all tables (never 0).
    pub version: Cell<u32>,
}

impl Hashed {
    /// An empty table.
    pub fn new(version: u32) -> Hashed {
        Hashed {
            entries: Slot::new(Obj::UNDEF),
            aux: Slot::new(Obj::UNDEF),
            used: Cell::new(0),
            live: Cell::new(0),
            version: Cell::new(version),
        }
    }
}

/// `dict`
#[repr(C)]
pub struct Dict {
    pub header: Header,
    pub table: Hashed,
}

/// `set` and `frozenset`: keys only.
#[repr(C)]
pub struct Set {
    pub header: Header,
    pub table: Hashed,
    /// Hash of a frozenset that has been asked for it, as programs for PCs see it; else 0.
    #[cfg(all(feature = "host", target_pointer_width = "64"))]
    pub hash: Cell<i64>,
}

/// `dict.keys()`, `.values()`, `.items()`.
#[repr(C)]
pub struct DictView {
    pub header: Header,
    pub dict: Obj,
    /// 0 keys, 1 values, 2 items.
    pub which: u8,
}

/// `range`; the fields are ints of any size.
#[repr(C)]
pub struct Range {
    pub header: Header,
    pub start: Obj,
    pub stop: Obj,
    pub step: Obj,
    pub len: Obj,
}

/// `slice`
#[repr(C)]
pub struct Slice {
    pub header: Header,
    pub start: Obj,
    pub stop: Obj,
    pub step: Obj,
}

/// Captured variable; UNDEF while unbound.
#[repr(C)]
pub struct CellObj {
    pub header: Header,
    pub value: Slot,
}

/// Python function. `defaults` and `closure` are tuples or NONE, `kwdefaults` a dict or NONE,
/// `globals` a dict. `dict` is the function's attributes or NONE; see `types/function.rs` for
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
    pub sig: &'static crate::native::Sig,
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
    pub table: crate::native::Table,
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

/// Iterator over a built-in object; the meaning of the fields depends on `which`, see
/// `types/iter.rs`.
#[repr(C)]
pub struct Iter {
    pub header: Header,
    pub source: Slot,
    pub extra: Slot,
    pub index: Cell<u32>,
    pub which: u8,
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

/// `array.array`: items of type `code` in the first `len` bytes of the raw block `data` (UNDEF
/// while empty).
#[repr(C)]
pub struct Array {
    pub header: Header,
    pub data: Slot,
    /// In bytes.
    pub len: Cell<u32>,
    pub code: u8,
}

/// `deque`; see `types/deque/mod.rs`.
#[repr(C)]
pub struct Deque {
    pub header: Header,
    pub items: Slot,
    pub start: Cell<u32>,
    pub len: Cell<u32>,
    pub maxlen: Cell<u32>,
    /// Changes with every item that comes or goes.
    pub version: Cell<u32>,
    /// A full one raises IndexError instead of dropping items.
    pub refuses: bool,
}

/// `weakref.ref` and `weakref.finalize`.
#[repr(C)]
pub struct WeakRef {
    pub header: Header,
    /// The object referred to, which this does not keep alive; UNDEF once it is gone.
    pub referent: Slot,
    /// What to call when it goes, or NONE. UNDEF: nothing is left to do.
    pub callback: Slot,
    /// Arguments of a `finalize`: a tuple, and a dict or NONE.
    pub args: Slot,
    pub kwargs: Slot,
    /// The next one of the list it is on; see `interp/weak.rs`.
    pub next: Slot,
    pub which: u8,
}

/// Object of a type defined outside the core: `nslots` traced values, then bytes to the end of
/// the cell.
#[repr(C)]
pub struct Ext {
    pub header: Header,
    pub nslots: u32,
    pub ty: &'static Type,
    pub(crate) items: [Slot; 0],
}

macro_rules! heap_objs {
    ($($ty:ident = $kind:ident),* $(,)?) => {
        $(
            // SAFETY: repr(C), header first, no Drop; the kind is used for this layout only.
            #[allow(unsafe_code)]
            unsafe impl HeapObj for $ty { const KIND: Kind = Kind::$kind; }
        )*
    };
}
heap_objs! {
    Str = Str, Bytes = Bytes, ByteArray = ByteArray, MemoryView = MemoryView, BigInt = BigInt,
    FloatObj = Float, Complex = Complex, Tuple = Tuple, NamedTuple = NamedTuple, Slots = Slots,
    Raw = Raw, List = List, Dict = Dict, DictView = DictView, Range = Range, Slice = Slice,
    CellObj = Cell, Function = Function, BoundMethod = BoundMethod, Native = Native,
    Class = Class, Instance = Instance, Module = Module, RomModule = RomModule, Code = Code,
    Generator = Generator, Chunk = Chunk, Exception = Exception, Iter = Iter,
    Property = Property, StaticMethod = StaticMethod, ClassMethod = ClassMethod, Super = Super,
    Array = Array, Deque = Deque, WeakRef = WeakRef, Ext = Ext,
}
// SAFETY: as above; `Set` serves both set kinds, `cast_set` checks for either.
#[allow(unsafe_code)]
unsafe impl HeapObj for Set {
    const KIND: Kind = Kind::Set;
}

impl Obj {
    /// This object as a set of either kind.
    pub fn cast_set(self) -> Option<super::Ref<Set>> {
        matches!(self.kind(), Some(Kind::Set | Kind::FrozenSet)).then(|| self.cast_unchecked())
    }
}

// SAFETY: repr(C), header first, no cells.
#[allow(unsafe_code)]
mod rom_marks {
    use super::*;
    // SAFETY: see the comment on this module.
    unsafe impl Sync for Native {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for Native {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for ClassMethod {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for ClassMethod {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for RomModule {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for RomModule {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for Complex {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for Code {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for FullCode {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for FullCode {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for Origin {}
}

/// A block of memory owned by one object: [`Raw`] or [`Slots`].
pub(crate) trait HeapBlock: HeapObj {
    /// The header-only value that the allocator extends.
    const EMPTY: Self;
}

impl HeapBlock for Raw {
    const EMPTY: Raw = Raw { header: Header::new(Kind::Raw), data: [] };
}

impl HeapBlock for Slots {
    const EMPTY: Slots = Slots { header: Header::new(Kind::Slots), items: [] };
}
