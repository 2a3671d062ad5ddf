//! `dict.keys()`, `.values()` and `.items()`: they show the dict as it is now.
//!
//! Keys and items behave like sets; the results of their operators are sets.

use super::dict::table::Table;
use super::{Type, TypeSlots, dict, eq, iter, set, tuple};
use crate::Vm;
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::prelude::*;
use crate::printer::Printer;
use crate::trap::Res;

/// What a view shows.
pub const KEYS: u8 = 0;
pub const VALUES: u8 = 1;
pub const ITEMS: u8 = 2;
/// The dict itself, see `mapping_proxy`; iterators take it for its keys.
pub const PROXY: u8 = 3;

crate::natives! {
    METHODS:
    #[cfg(feature = "host")]
    isdisjoint(2) = isdisjoint, or VIEW_ISDISJOINT;
    #[cfg(not(feature = "host"))]
    isdisjoint(2) = python, or VIEW_ISDISJOINT;
}

/// The types of the three sorts of views.
pub static TYPES: [Type; 3] = [
    Type::new(n!(dict_keys), Kind::DictView, &SET_SLOTS, METHODS),
    Type::new(n!(dict_values), Kind::DictView, &SLOTS, crate::native::Table::EMPTY),
    Type::new(n!(dict_items), Kind::DictView, &SET_SLOTS, METHODS),
];

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    len: Some(|vm, o| Ok(table(vm, this(vm, o)?).len())),
    contains: Some(contains),
    iter: Some(iter::of),
    #[cfg(feature = "host")]
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

const SET_SLOTS: TypeSlots = TypeSlots {
    binary: Some(binary),
    compare: Some(compare),
    hash: Some(|vm, o| Err(eq::unhashable(vm, o))),
    ..SLOTS
};

/// The type of a view.
pub fn type_of(vm: &Vm, view: Ref<DictView>) -> &'static Type {
    let which = vm[view].which;
    #[cfg(feature = "generic")]
    if which == PROXY {
        return &super::mapping_proxy::TYPE;
    }
    &TYPES[which as usize]
}

/// View number `which` of a dict.
pub fn new(vm: &Vm, d: Ref<Dict>, which: u8) -> Res {
    let header = Header::new(Kind::DictView);
    Ok(vm.heap.alloc(DictView { header, dict: d.obj(), which })?.obj())
}

/// The dict of a `mappingproxy`, else `o` itself.
pub fn unwrap_proxy(vm: &Vm, o: Obj) -> Obj {
    let proxy = cfg!(feature = "generic").then(|| o.cast::<DictView>()).flatten();
    proxy.filter(|view| vm[*view].which == PROXY).map_or(o, |view| vm[view].dict)
}

fn this<'v>(vm: &'v Vm, o: Obj) -> Res<&'v DictView> {
    Ok(&vm[vm.want::<DictView>(o)?])
}

fn dict_of(view: &DictView) -> Ref<Dict> {
    view.dict.cast_unchecked()
}

fn table<'v>(vm: &'v Vm, view: &DictView) -> Table<'v> {
    Table::of_dict(vm, dict_of(view))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let view = this(vm, o)?;
    p.str(["dict_keys", "dict_values", "dict_items"][view.which as usize])?;
    if !p.enter(o)? {
        return p.str("(...)");
    }
    p.str("([")?;
    let table = table(vm, view);
    for (i, e) in table.iter(vm).enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        if view.which == ITEMS {
            p.str("(")?;
        }
        if view.which != VALUES {
            super::repr(vm, table.key(vm, e), p)?;
        }
        if view.which == ITEMS {
            p.str(", ")?;
        }
        if view.which != KEYS {
            super::repr(vm, table.value(vm, e), p)?;
        }
        if view.which == ITEMS {
            p.str(")")?;
        }
    }
    p.leave();
    p.str("])")
}

fn contains(vm: &Vm, o: Obj, x: Obj) -> Res<bool> {
    let view = this(vm, o)?;
    match view.which {
        KEYS => Ok(dict::find(vm, dict_of(view), x)?.is_some()),
        VALUES => {
            let table = table(vm, view);
            for e in table.iter(vm) {
                if eq::eq(vm, table.value(vm, e), x)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        _ => {
            let Some(&[key, value]) = tuple::items(vm, x) else { return Ok(false) };
            match dict::get(vm, dict_of(view), key)? {
                Some(v) => eq::eq(vm, v, value),
                None => Ok(false),
            }
        }
    }
}

/// Is `o` a set or a view that behaves like one?
fn is_set_like(vm: &Vm, o: Obj) -> bool {
    match o.cast::<DictView>() {
        Some(v) => [KEYS, ITEMS].contains(&vm[v].which),
        None => o.cast_set().is_some(),
    }
}

fn len(vm: &Vm, o: Obj) -> usize {
    match o.cast_set() {
        Some(s) => Table::of_set(vm, s).len(),
        None => o.cast::<DictView>().map_or(0, |v| table(vm, &vm[v]).len()),
    }
}

/// Is everything in `a` also in `b`?
fn is_subset(vm: &Vm, a: Obj, b: Obj) -> Res<bool> {
    let Some(is_in) = super::slots_of(vm, b).slots.contains else { return Ok(false) };
    let mut cursor = iter::Cursor::open(vm, a)?;
    loop {
        let item = cursor.next(vm)?;
        if item.is_undef() {
            return Ok(true);
        }
        if !is_in(vm, b, item)? {
            return Ok(false);
        }
    }
}

fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    if !is_set_like(vm, a) || !is_set_like(vm, b) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let (small, large) = if matches!(op, CmpOp::Gt | CmpOp::Ge) { (b, a) } else { (a, b) };
    let (n, m) = (len(vm, small), len(vm, large));
    let sizes_fit = match op {
        CmpOp::Lt | CmpOp::Gt => n < m,
        CmpOp::Le | CmpOp::Ge => n <= m,
        _ => n == m,
    };
    let holds = sizes_fit && is_subset(vm, small, large)?;
    Ok(Obj::bool(holds != (op == CmpOp::Ne)))
}

fn binary(vm: &Vm, op: BinOp, _: bool, a: Obj, b: Obj) -> Res {
    if !matches!(op, BinOp::And | BinOp::Or | BinOp::Xor | BinOp::Sub) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let (x, y) = (set::Elements::of(vm, a)?, set::Elements::of(vm, b)?);
    let result = set::combine(vm, op, &x, &y, Kind::Set)?;
    x.commit(vm);
    y.commit(vm);
    Ok(result.obj())
}

/// `mapping`: the dict, read only.
#[cfg(feature = "host")]
fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let view = this(vm, o)?;
    if name == n!(mapping) { new(vm, dict_of(view), PROXY) } else { Ok(Obj::UNDEF) }
}

#[cfg(feature = "host")]
fn isdisjoint(vm: &Vm, args: &[Obj]) -> Res {
    let (x, y) = (set::Elements::of(vm, args[0])?, set::Elements::of(vm, args[1])?);
    let disjoint = set::is_disjoint(vm, &x, &y)?;
    y.commit(vm);
    Ok(Obj::bool(disjoint))
}
