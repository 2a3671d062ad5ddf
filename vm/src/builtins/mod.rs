//! Built-in functions and the namespace `builtins`.
//!
//! One file per theme, each with one table; this file lists the tables.

pub mod code;
pub mod generator;
pub mod helpers;
pub mod io;
pub mod iterate;
pub mod numbers;
pub mod objects;
pub mod text;

use crate::Vm;
use crate::obj::Obj;
use crate::types::{self, exception};

/// All tables of the namespace, the commonest first.
static TABLES: &[&[(Obj, Obj)]] = &[
    objects::TABLE,
    io::TABLE,
    iterate::TABLE,
    numbers::TABLE,
    text::TABLE,
    code::TABLE,
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
    property := types::function::PROPERTY.obj();
    staticmethod := types::function::STATIC_METHOD.obj();
    classmethod := types::function::CLASS_METHOD.obj();
    super := types::function::SUPER.obj();
    Ellipsis := Obj::ELLIPSIS;
    NotImplemented := Obj::NOT_IMPLEMENTED;
    __debug__ := Obj::TRUE;
}

/// The builtin `name`, or UNDEF.
pub fn lookup(_: &Vm, name: Obj) -> Obj {
    let found = TABLES.iter().flat_map(|t| t.iter()).find(|(n, _)| *n == name);
    found.map_or(Obj::UNDEF, |(_, v)| *v)
}

/// Calls `f` with the name of every builtin.
pub fn each_name(mut f: impl FnMut(Obj)) {
    TABLES.iter().flat_map(|t| t.iter()).for_each(|(n, _)| f(*n));
}
