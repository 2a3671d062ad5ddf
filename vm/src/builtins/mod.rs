//! Built-in functions and the namespace `builtins`.
//!
//! One file per theme, each with one table; this file lists the tables.

pub mod code;
pub mod generator;
pub mod help;
pub mod helpers;
pub mod io;
pub mod iterate;
pub mod numbers;
pub mod objects;
pub mod text;

use crate::Vm;
use crate::modules::builtins::MODULE;
use crate::native::{Fallback, Table};
use crate::obj::{Native, Obj, Tuple};
use crate::prelude;
use crate::trap::Res;
use crate::types::{self, exception};

/// All tables of the namespace, the commonest first.
static TABLES: &[Table] = &[
    objects::TABLE,
    io::TABLE,
    iterate::TABLE,
    numbers::TABLE,
    text::TABLE,
    code::TABLE,
    help::TABLE,
    crate::modules::file::TABLE,
    TYPES,
    exception::ALL,
];

crate::natives! {
    TYPES:
    object := types::object::TYPE.obj();
    type := types::class::TYPE.obj();
    int := types::int::TYPE.obj();
    float := types::float::TYPE.obj();
    complex := types::complex::TYPE.obj();
    bool := types::boolean::TYPE.obj();
    str := types::str::TYPE.obj();
    bytes := types::bytes::TYPE.obj();
    bytearray := types::bytearray::TYPE.obj();
    memoryview := types::memoryview::TYPE.obj();
    list := types::list::TYPE.obj();
    tuple := types::tuple::TYPE.obj();
    dict := types::dict::TYPE.obj();
    set := types::set::TYPE.obj();
    frozenset := types::set::FROZEN_TYPE.obj();
    range := types::range::TYPE.obj();
    slice := types::slice::TYPE.obj();
    property := types::property::TYPE.obj();
    staticmethod := types::class_method::STATIC_TYPE.obj();
    classmethod := types::class_method::TYPE.obj();
    super := types::super_::TYPE.obj();
    map := Obj::rom(&MAP);
    filter := Obj::rom(&FILTER);
    __builtins__ := Obj::rom(&crate::modules::builtins::MODULE);
    #[cfg(feature = "groups")]
    BaseExceptionGroup := Obj::rom(&BASE_EXCEPTION_GROUP);
    #[cfg(feature = "groups")]
    ExceptionGroup := Obj::rom(&EXCEPTION_GROUP);
    IOError := exception::OS_ERROR.obj();
    EnvironmentError := exception::OS_ERROR.obj();
    Ellipsis := Obj::ELLIPSIS;
    NotImplemented := Obj::NOT_IMPLEMENTED;
    __debug__ := Obj::TRUE;
}

#[cfg(feature = "groups")]
static BASE_EXCEPTION_GROUP: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| in_prelude(vm, &prelude::BASE_EXCEPTION_GROUP));
#[cfg(feature = "groups")]
static EXCEPTION_GROUP: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| in_prelude(vm, &prelude::EXCEPTION_GROUP));

static MAP: Native = Native::new(n!("<dynamic>"), 0, 0, |vm, _| item_class(vm, 0));
static FILTER: Native = Native::new(n!("<dynamic>"), 0, 0, |vm, _| item_class(vm, 1));

/// One of the classes of iterators that the prelude has made, or makes now.
fn item_class(vm: &Vm, index: usize) -> Res {
    let globals = vm.roots.prelude.get().cast_unchecked();
    let made = types::dict::find_name(vm, globals, n!("item classes"));
    match made.and_then(|i| types::dict::value_at(vm, globals, i).cast::<Tuple>()) {
        Some(classes) => Ok(vm.heap.tuple(classes)[index]),
        None => in_prelude(vm, [&prelude::MAP_CLASS, &prelude::FILTER_CLASS][index]),
    }
}

/// A name whose value the prelude makes when it is first asked for.
fn in_prelude(vm: &Vm, make: &Fallback) -> Res {
    let f = vm.prelude_function(make)?;
    Err(vm.tail_call(f.obj(), &[]))
}

/// The builtin `name`, or UNDEF; a native named `<dynamic>` computes it.
pub fn lookup(vm: &Vm, name: Obj) -> Obj {
    let found = TABLES.iter().find_map(|table| table.find(name));
    found.filter(|_| vm.has_attribute(&MODULE, name)).unwrap_or(Obj::UNDEF)
}

/// The types among the builtins.
#[cfg(feature = "host")]
pub fn types() -> impl Iterator<Item = &'static types::Type> {
    TABLES.iter().flat_map(|t| t.values()).filter_map(|(_, v)| v.rom_ref::<types::Type>())
}

/// Calls `f` with the name of every builtin.
pub fn each_name<E>(vm: &Vm, f: impl FnMut(Obj) -> Result<(), E>) -> Result<(), E> {
    let names = TABLES.iter().flat_map(|t| t.iter()).map(|(name, _)| name);
    names.filter(|name| vm.has_attribute(&MODULE, *name)).try_for_each(f)
}
