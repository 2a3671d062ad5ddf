//! `mappingproxy`: a dict as it is now, to be read. `__dict__` of a class is one.
//!
//! A proxy is a [`DictView`] with another type, so iterators and the collector know it already.
//! Each operation is the dict's. That a program cannot write is what the caches of attributes rely
//! on: they know a class by its version, which a change behind its back would not renew. Mappings
//! that are no dicts are wrapped by a class of the library's `types`.

use super::dict::{self, merge};
use super::dict_view::{self, unwrap_proxy as unwrapped};
use super::{Type, TypeSlots, class_of, eq, iter};
use crate::Vm;
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::prelude;
use crate::printer::Printer;
use crate::trap::Res;

/// The type `mappingproxy`.
pub static TYPE: Type = Type::new(n!(mappingproxy), Kind::DictView, &SLOTS, METHODS);

static NEW: Native = Native::new(n!(mappingproxy), 1, 1, construct).or(&prelude::MAPPING_PROXY);

crate::natives! {
    METHODS:
    copy(1) = copy;
    get(2..3) = get;
    items(1) = items;
    keys(1) = keys;
    values(1) = values;
}

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    str: Some(|vm, o, p| super::repr(vm, inner(vm, o)?.obj(), p)),
    len: Some(|vm, o| Ok(dict::len(vm, inner(vm, o)?))),
    hash: Some(|vm, o| Err(eq::unhashable(vm, o))),
    binary: Some(binary),
    compare: Some(compare),
    getitem: Some(getitem),
    contains: Some(|vm, o, key| Ok(dict::find(vm, inner(vm, o)?, key)?.is_some())),
    iter: Some(iter::of),
    ..TypeSlots::NONE
};

fn inner(vm: &Vm, o: Obj) -> Res<Ref<Dict>> {
    let proxy = o.cast::<DictView>().filter(|view| vm[*view].which == dict_view::PROXY);
    match proxy {
        Some(view) => Ok(vm[view].dict.cast_unchecked()),
        None => Err(vm.type_error_about(t!("expected mappingproxy, got '{}'"), o)),
    }
}

fn construct(vm: &Vm, args: &[Obj]) -> Res {
    match args[0].cast::<Dict>() {
        Some(d) if class_of(vm, args[0]) == dict::TYPE.obj() => {
            dict_view::new(vm, d, dict_view::PROXY)
        }
        _ => Err(vm.needs_python()),
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("mappingproxy(")?;
    super::repr(vm, inner(vm, o)?.obj(), p)?;
    p.str(")")
}

fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    if op != BinOp::Or {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    if in_place && unwrapped(vm, a) != a {
        return Err(vm.type_error(t!("'|=' is not supported by mappingproxy; use '|' instead")));
    }
    let both = (vm.as_a::<Dict>(unwrapped(vm, a)), vm.as_a::<Dict>(unwrapped(vm, b)));
    let (Some(left), Some(right)) = both else { return Ok(Obj::NOT_IMPLEMENTED) };
    if in_place {
        merge(vm, left, right.obj())?;
        return Ok(a);
    }
    let d = dict::copy(vm, left)?;
    merge(vm, d, right.obj())?;
    Ok(d.obj())
}

fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    if !matches!(op, CmpOp::Eq | CmpOp::Ne) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let same = eq::eq(vm, unwrapped(vm, a), unwrapped(vm, b))?;
    Ok(Obj::bool(same == (op == CmpOp::Eq)))
}

/// UNDEF if the key is missing.
fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    let d = inner(vm, o)?;
    let found = dict::get(vm, d, key).map(|found| found.unwrap_or(Obj::UNDEF));
    // `type.__dict__["__dict__"]` and the like: what gives an object its `__dict__`.
    #[cfg(feature = "host")]
    if key == n!(__dict__) && found.as_ref().is_ok_and(|found| found.is_undef()) {
        let f = vm.prelude_function(&prelude::DICT_DESCRIPTOR)?;
        return Err(vm.tail_call(f.obj(), &[]));
    }
    vm.or_in_prelude(found, &prelude::GET_ITEM, &[d.obj(), key])
}

fn get(vm: &Vm, args: &[Obj]) -> Res {
    let d = inner(vm, args[0])?;
    let default = args.get(2).copied().unwrap_or(Obj::NONE);
    let found = dict::get(vm, d, args[1]).map(|found| found.unwrap_or(default));
    vm.or_in_prelude(found, &prelude::DICT_GET, &[d.obj(), args[1], default])
}

fn copy(vm: &Vm, args: &[Obj]) -> Res {
    Ok(dict::copy(vm, inner(vm, args[0])?)?.obj())
}

fn keys(vm: &Vm, args: &[Obj]) -> Res {
    dict_view::new(vm, inner(vm, args[0])?, dict_view::KEYS)
}

fn values(vm: &Vm, args: &[Obj]) -> Res {
    dict_view::new(vm, inner(vm, args[0])?, dict_view::VALUES)
}

fn items(vm: &Vm, args: &[Obj]) -> Res {
    dict_view::new(vm, inner(vm, args[0])?, dict_view::ITEMS)
}
