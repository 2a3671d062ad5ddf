//! The built-in types: what a type is, and which type an object has.
//!
//! A built-in type is a ROM [`Type`]: its name, its base, its methods (a ROM table) and its
//! *slots*, Rust functions for what operators and protocols do on its objects. User classes are
//! heap objects (`class.rs`); their operators are found by attribute lookup. Each type lives in
//! a file of its own with the same shape: operations, natives, method table, `Type`.

use crate::Vm;
use crate::buffer::Buffer;
use crate::code::{BinOp, CmpOp};
use crate::obj::{GranuleCount, Header, Kind, Native, Obj, RomObj};
use crate::printer::Printer;
use crate::trap::Res;

/// A built-in type.
#[repr(C)]
pub struct Type {
    pub header: Header,
    pub name: Obj,
    /// None for `object` only.
    pub base: Option<&'static Type>,
    /// Attributes: natives, and constants.
    pub methods: Methods,
    pub slots: &'static TypeSlots,
}

// SAFETY: repr(C), header first, no cells.
#[allow(unsafe_code)]
mod marks {
    use super::*;
    // SAFETY: see the comment on this module.
    unsafe impl Sync for Type {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for Type {}
    // SAFETY: see the comment on this module.
    unsafe impl crate::obj::HeapObj for Type {
        const KIND: Kind = Kind::Type;
    }
}

/// Unary operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnOp {
    Neg,
    Pos,
    Invert,
    Abs,
}

/// What operators and protocols do on the objects of a built-in type. A missing slot means that
/// the type does not support it. "NotImplemented" is `Obj::NOT_IMPLEMENTED`; "nothing" is
/// `Obj::UNDEF`.
#[allow(clippy::type_complexity, reason = "a table of function types is what it is")]
pub struct TypeSlots {
    /// The constructor: gets the arguments of the call, without the class.
    pub new: Option<&'static Native>,
    /// Writes `repr(o)`; None prints `<name object>`.
    pub repr: Option<fn(&Vm, Obj, &mut Printer) -> Res<()>>,
    /// Writes `str(o)`; None means `repr`.
    pub str: Option<fn(&Vm, Obj, &mut Printer) -> Res<()>>,
    /// `len(o)`
    pub len: Option<fn(&Vm, Obj) -> Res<usize>>,
    /// `bool(o)`; None means `len(o) != 0`, or true.
    pub truth: Option<fn(&Vm, Obj) -> Res<bool>>,
    /// `hash(o)`; equal objects have equal hashes.
    pub hash: Option<fn(&Vm, Obj) -> Res<u32>>,
    /// `a op b`, where `a` or `b` (or both) is of this type; NotImplemented if it cannot. `a` is
    /// changed and returned if the operation is in place and the type is mutable (the flag).
    pub binary: Option<fn(&Vm, BinOp, bool, Obj, Obj) -> Res>,
    /// `-a` and so on.
    pub unary: Option<fn(&Vm, UnOp, Obj) -> Res>,
    /// `a op b` for Lt to Ne; NotImplemented if it cannot.
    pub compare: Option<fn(&Vm, CmpOp, Obj, Obj) -> Res>,
    /// `o[i]`
    pub getitem: Option<fn(&Vm, Obj, Obj) -> Res>,
    /// `o[i] = v`, or `del o[i]` where v is UNDEF.
    pub setitem: Option<fn(&Vm, Obj, Obj, Obj) -> Res<()>>,
    /// `x in o` (arguments: o, x); None means iteration.
    pub contains: Option<fn(&Vm, Obj, Obj) -> Res<bool>>,
    /// `iter(o)`
    pub iter: Option<fn(&Vm, Obj) -> Res>,
    /// `next(o)`: UNDEF at the end.
    pub next: Option<fn(&Vm, Obj) -> Res>,
    /// The memory that the object offers, see `buffer`. The types that own memory have no slot.
    pub buffer: Option<for<'m> fn(&'m Vm, Obj) -> Option<Buffer<'m>>>,
    /// Attribute that is not in the method table: UNDEF if there is none.
    pub getattr: Option<fn(&Vm, Obj, Obj) -> Res>,
    /// `o.name = v` (`del` with UNDEF): false if there is no such attribute.
    pub setattr: Option<fn(&Vm, Obj, Obj, Obj) -> Res<bool>>,
    /// Which of the given `platform::events` are there now on this stream. If it is none, the
    /// slot has told the platform to watch for them.
    pub poll: Option<fn(&Vm, Obj, u32) -> Res<u32>>,
}

impl TypeSlots {
    /// Supports nothing.
    pub const NONE: TypeSlots = TypeSlots {
        new: None,
        repr: None,
        str: None,
        len: None,
        truth: None,
        hash: None,
        binary: None,
        unary: None,
        compare: None,
        getitem: None,
        setitem: None,
        contains: None,
        iter: None,
        next: None,
        buffer: None,
        getattr: None,
        setattr: None,
        poll: None,
    };
}

impl Type {
    /// A type derived from `object`.
    pub const fn new(
        name: Obj,
        instance: Kind,
        slots: &'static TypeSlots,
        methods: Methods,
    ) -> Type {
        let mut header = Header::rom(Kind::Type);
        header.granules = instance as GranuleCount;
        Type { header, name, base: Some(&object::TYPE), methods, slots }
    }

    /// Kind of the instances; `Kind::Free` where there are none of its own. It is where an object
    /// in the heap has its size.
    #[allow(unsafe_code)]
    pub fn instance(&self) -> Kind {
        debug_assert!((self.header.granules as usize) < Kind::COUNT);
        // SAFETY: the header of a type comes from `new`, which put a kind there.
        unsafe { core::mem::transmute::<u8, Kind>(self.header.granules as u8) }
    }

    /// The type as a value.
    pub const fn obj(&'static self) -> Obj {
        Obj::rom(self)
    }

    /// The attribute `name` of this type or its bases, or UNDEF.
    pub fn lookup(&self, name: Obj) -> Obj {
        let mut ty = Some(self);
        while let Some(t) = ty {
            if let Some(v) = t.methods.find(name) {
                return v;
            }
            ty = t.base;
        }
        Obj::UNDEF
    }

    /// Is this type `other` or derived from it?
    pub fn is_subtype(&self, other: &Type) -> bool {
        let mut ty = Some(self);
        while let Some(t) = ty {
            if core::ptr::eq(t, other) {
                return true;
            }
            ty = t.base;
        }
        false
    }
}

type Repr = fn(&Vm, Obj, &mut Printer) -> Res<()>;
type Compare = fn(&Vm, CmpOp, Obj, Obj) -> Res;
type GetAttr = fn(&Vm, Obj, Obj) -> Res;
type SetAttr = fn(&Vm, Obj, Obj, Obj) -> Res<bool>;

/// Attributes that a board may leave out.
const fn only_cpython(getattr: GetAttr) -> Option<GetAttr> {
    if cfg!(feature = "cpython") { Some(getattr) } else { None }
}

/// Attribute table in ROM, as declared by `natives!`.
pub use crate::native::Table as Methods;

pub mod array;
#[cfg(feature = "host")]
pub mod bases;
pub mod big;
pub mod boolean;
pub mod bound_method;
pub mod bytearray;
#[cfg(test)]
mod bytearray_tests;
pub mod bytes;
pub mod cell;
pub mod class;
pub mod class_method;
pub mod code;
#[cfg(feature = "host")]
mod code_positions;
pub mod complex;
#[cfg(feature = "deque")]
pub mod deque;
pub mod dict;
pub mod dict_view;
pub mod dunders;
pub mod eq;
pub mod exception;
pub mod float;
pub mod format;
pub mod frame;
pub mod function;
pub mod generator;
pub mod int;
pub mod iter;
pub mod list;
#[cfg(feature = "generic")]
pub mod mapping_proxy;
pub mod member;
pub mod memoryview;
pub mod metaclass;
#[cfg(feature = "host")]
pub mod method;
pub mod module;
pub mod mro;
pub mod named_tuple;
pub mod none;
pub mod number;
#[cfg(test)]
mod number_tests;
pub mod object;
pub mod places;
pub mod property;
pub mod range;
pub mod repr;
pub mod set;
#[cfg(feature = "host")]
pub mod shown;
pub mod slice;
pub mod str;
pub mod super_;
pub mod tuple;
pub mod unicode_error;
#[cfg(feature = "host")]
pub mod wide_hash;

pub(crate) use repr::put_address;
pub use repr::{repr, repr_default, repr_own, repr_simple, str_into, str_own};

use crate::obj::{Class, Exception, Ext, Instance, NamedTuple, RomTuple};

static EMPTY: RomTuple<0> = RomTuple::new([]);
/// `()`
pub const EMPTY_TUPLE: Obj = Obj::rom(&EMPTY);

/// The built-in type whose instances have kind `kind`.
pub fn of_kind(kind: Kind) -> &'static Type {
    match kind {
        Kind::Str => &str::TYPE,
        Kind::Bytes => &bytes::TYPE,
        Kind::ByteArray => &bytearray::TYPE,
        Kind::MemoryView => &memoryview::TYPE,
        Kind::Array => &array::TYPE,
        Kind::BigInt => &int::TYPE,
        Kind::Float => &float::TYPE,
        Kind::Complex => &complex::TYPE,
        Kind::Tuple | Kind::NamedTuple => &tuple::TYPE,
        Kind::List => &list::TYPE,
        Kind::Dict => &dict::TYPE,
        Kind::Set => &set::TYPE,
        #[cfg(feature = "deque")]
        Kind::Deque => &deque::TYPE,
        Kind::FrozenSet => &set::FROZEN_TYPE,
        Kind::DictView => &dict_view::TYPES[0],
        Kind::Range => &range::TYPE,
        Kind::Slice => &slice::TYPE,
        Kind::Function | Kind::Native => &function::TYPE,
        Kind::BoundMethod => &bound_method::TYPE,
        Kind::Type | Kind::Class => &class::TYPE,
        Kind::Module | Kind::RomModule => &module::TYPE,
        Kind::Generator => &generator::TYPE,
        Kind::Iter => &iter::TYPE,
        Kind::Property => &property::TYPE,
        Kind::StaticMethod => &class_method::STATIC_TYPE,
        Kind::ClassMethod => &class_method::TYPE,
        Kind::Super => &super_::TYPE,
        Kind::Code => &code::TYPE,
        Kind::Cell => &cell::TYPE,
        Kind::Slots => &places::TYPE,
        _ => &object::TYPE,
    }
}

/// The built-in type that has the slots for `o`. For an instance of a user class that is
/// `object`: its operators are found by attribute lookup.
pub fn slots_of(vm: &Vm, o: Obj) -> &'static Type {
    match o.kind() {
        Some(Kind::Exception) => &exception::BASE_EXCEPTION,
        Some(Kind::Ext) => vm[o.cast_unchecked::<Ext>()].ty,
        Some(Kind::NamedTuple) => {
            let class = vm[o.cast_unchecked::<NamedTuple>()].class;
            class.rom_ref::<Type>().unwrap_or(&named_tuple::TYPE)
        }
        Some(Kind::DictView) => dict_view::type_of(vm, o.cast_unchecked()),
        #[cfg(feature = "weakref")]
        Some(Kind::WeakRef) => crate::modules::weakref::type_of(vm, o.cast_unchecked()),
        Some(Kind::Iter) => iter::type_of(vm, o.cast_unchecked()),
        #[cfg(feature = "host")]
        Some(Kind::Generator)
            if vm.is_pc() && vm[o.cast_unchecked::<crate::obj::Generator>()].coroutine =>
        {
            &generator::COROUTINE
        }
        #[cfg(feature = "host")]
        Some(Kind::Native | Kind::BoundMethod) if vm.is_pc() => shown::type_of(vm, o),
        #[cfg(feature = "host")]
        Some(Kind::StaticMethod) if vm.is_pc() && shown::is_operator(vm, o) => &shown::BUILTIN,
        Some(k) => of_kind(k),
        None if o.is_small() => &int::TYPE,
        None if o.is_flonum() => &float::TYPE,
        None if o == Obj::TRUE || o == Obj::FALSE => &boolean::TYPE,
        None if o.is_none() => &none::TYPE,
        None if o == Obj::ELLIPSIS => &none::ELLIPSIS,
        None => &none::NOT_IMPLEMENTED,
    }
}

/// Is `o` of a kind whose class may be a user class that defines operators: an instance, or a
/// class (by its metaclass)?
#[inline]
pub fn is_user(o: Obj) -> bool {
    matches!(o.kind(), Some(Kind::Instance | Kind::Class))
}

/// Is `o` of a kind whose class may have special methods in Python: the same, or an exception?
#[inline]
pub fn may_be_derived(o: Obj) -> bool {
    matches!(o.kind(), Some(Kind::Instance | Kind::Class | Kind::Exception))
}

/// `type(o)`: a ROM `Type` or a heap `Class`.
pub fn class_of(vm: &Vm, o: Obj) -> Obj {
    match o.kind() {
        Some(Kind::Instance) => vm[o.cast_unchecked::<Instance>()].class.get(),
        Some(Kind::Class) => vm[o.cast_unchecked::<Class>()].meta,
        Some(Kind::Exception) => vm[o.cast_unchecked::<Exception>()].class,
        Some(Kind::NamedTuple) => vm[o.cast_unchecked::<NamedTuple>()].class,
        _ => slots_of(vm, o).obj(),
    }
}

/// `issubclass(class, base)` for two classes of either sort.
pub fn is_subclass(vm: &Vm, class: Obj, base: Obj) -> bool {
    if class == base {
        return true;
    }
    match class.cast::<Class>() {
        Some(c) => class::mro(vm, c).contains(&base),
        None => match (class.cast::<Type>(), base.cast::<Type>()) {
            (Some(c), Some(b)) => vm[c].is_subtype(&vm[b]),
            _ => false,
        },
    }
}

/// `bool(o)`; NeedsPython if its class defines `__bool__` or `__len__` in Python.
pub fn truth(vm: &Vm, o: Obj) -> Res<bool> {
    if may_be_derived(o) && class::overrides(vm, class_of(vm, o), &[n!(__bool__), n!(__len__)]) {
        return Err(vm.needs_python());
    }
    own_truth(vm, vm.unwrap_native(o))
}

/// `bool(o)` as the built-in type of `o` has it.
pub fn own_truth(vm: &Vm, o: Obj) -> Res<bool> {
    let slots = &slots_of(vm, o).slots;
    match (slots.truth, slots.len) {
        (Some(truth), _) => truth(vm, o),
        (None, Some(len)) => Ok(len(vm, o)? != 0),
        (None, None) => Ok(true),
    }
}
