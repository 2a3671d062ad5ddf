//! `staticmethod` and `classmethod`: what a class has in the place of a function.
//!
//! Binding them is `interp/attr/bind.rs`'s; here they are made and shown.

use super::function::DESCRIPTOR;
use super::function::attrs::dict_slot;
#[cfg(feature = "host")]
use super::shown;
use super::{GetAttr, Repr, Type, TypeSlots, dict, only_cpython};
use crate::Vm;
use crate::interp::attr;
use crate::obj::*;
use crate::trap::Res;

const WRAPPER_ATTR: Option<GetAttr> = only_cpython(wrapper_attr);

/// The type `staticmethod`.
pub static STATIC_TYPE: Type = Type::new(
    n!(staticmethod),
    Kind::StaticMethod,
    &TypeSlots {
        new: Some(&NEW_STATIC),
        getattr: WRAPPER_ATTR,
        repr: WRAPPER_REPR,
        ..TypeSlots::NONE
    },
    DESCRIPTOR,
);
/// The type `classmethod`.
pub static TYPE: Type = Type::new(
    n!(classmethod),
    Kind::ClassMethod,
    &TypeSlots {
        new: Some(&NEW_CLASS),
        getattr: WRAPPER_ATTR,
        repr: WRAPPER_REPR,
        ..TypeSlots::NONE
    },
    DESCRIPTOR,
);
#[cfg(feature = "host")]
const WRAPPER_REPR: Option<Repr> = Some(shown::repr_wrapper);
#[cfg(not(feature = "host"))]
const WRAPPER_REPR: Option<Repr> = None;

static NEW_STATIC: Native = Native::new(n!(staticmethod), 1, 1, new_static);
static NEW_CLASS: Native = Native::new(n!(classmethod), 1, 1, new_class_method);

fn new_static(vm: &Vm, args: &[Obj]) -> Res {
    let s = StaticMethod { header: Header::new(Kind::StaticMethod), func: args[0] };
    Ok(vm.heap.alloc(s)?.obj())
}

fn new_class_method(vm: &Vm, args: &[Obj]) -> Res {
    let c = ClassMethod { header: Header::new(Kind::ClassMethod), func: args[0] };
    Ok(vm.heap.alloc(c)?.obj())
}

/// The function inside a `staticmethod` or `classmethod`; UNDEF for other objects.
pub fn wrapped(vm: &Vm, o: Obj) -> Obj {
    match o.cast::<StaticMethod>() {
        Some(s) => vm[s].func,
        None => o.cast::<ClassMethod>().map_or(Obj::UNDEF, |c| vm[c].func),
    }
}

/// Attributes of a `staticmethod` or `classmethod`: the function inside, and what that has.
fn wrapper_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let func = wrapped(vm, o);
    let copied = [n!(__doc__), n!(__name__), n!(__qualname__), n!(__module__), n!(__annotations__)];
    match name {
        n if n == n!(__func__) || n == n!(__wrapped__) => Ok(func),
        n if copied.contains(&n) || n == n!(__isabstractmethod__) => attr::find(vm, func, n),
        _ if cfg!(feature = "host") => {
            let own = func.cast::<Function>().and_then(|f| dict_slot(vm, f).get().cast::<Dict>());
            let place = own.and_then(|d| Some((d, dict::find_name(vm, d, name)?)));
            Ok(place.map_or(Obj::UNDEF, |(d, i)| dict::value_at(vm, d, i)))
        }
        _ => Ok(Obj::UNDEF),
    }
}
