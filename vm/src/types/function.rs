//! Functions.
//!
//! What attributes they have is in `function/attrs.rs`, how they are called in `interp/call`; what
//! else can be called has files of its own (`bound_method.rs`, `class_method.rs`).

pub mod attrs;

use self::attrs::function_attr;
use super::{Type, TypeSlots, class_of, put_address};
use crate::Vm;
use crate::code::flags;
use crate::interp::attr;
use crate::native::Sig;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// The type of functions.
pub static TYPE: Type = Type::new(
    n!(function),
    Kind::Function,
    &TypeSlots {
        new: Some(&NEW_FUNCTION),
        repr: Some(repr_function),
        getattr: Some(function_attr),
        ..TypeSlots::NONE
    },
    DESCRIPTOR,
);

static FUNCTION_SIG: Sig =
    crate::sig!(code, globals, name = Obj::NONE, argdefs = Obj::NONE, closure = Obj::NONE)
        .runs(new_function);
static NEW_FUNCTION: Native = Native::with_sig(n!(function), &FUNCTION_SIG);
crate::natives! {
    /// Of what is bound when it is read through an instance or a class.
    pub(super) DESCRIPTOR:
    #[cfg(feature = "cpython")]
    __get__(2..3) = get_bound;
}

/// `__get__(instance, owner=None)`
fn get_bound(vm: &Vm, args: &[Obj]) -> Res {
    // Of a class derived from `classmethod` or `staticmethod` the value inside is meant.
    let (f, o) = (vm.unwrap_native(args[0]), args[1]);
    let owner = args.get(2).copied().unwrap_or(Obj::NONE);
    if o.is_none() && matches!(f.kind(), Some(Kind::Function | Kind::Native)) {
        return Ok(f);
    }
    let class = if owner.is_none() { class_of(vm, o) } else { owner };
    attr::bind(vm, f, o, class)
}

/// `function(code, globals, name=None, argdefs=None, closure=None)`
fn new_function(vm: &Vm, args: &[Obj]) -> Res {
    let code = vm.want::<Code>(args[0])?;
    let globals = vm.want::<Dict>(args[1])?;
    let [name, defaults, closure] = [args[2], args[3], args[4]];
    if !name.is_none() {
        vm.want_str(name)?;
    }
    if !defaults.is_none() {
        vm.want::<Tuple>(defaults)?;
    }
    let cells = closure.cast::<Tuple>().map_or(&[][..], |t| vm.heap.tuple(t));
    let are_cells = cells.iter().all(|c| c.is_kind(Kind::Cell));
    if cells.len() != vm[code].nfree as usize || !are_cells {
        return Err(vm.type_error(t!("code with captured variables needs its closure")));
    }
    // The body of a module has its namespace as a parameter.
    let needs_namespace = vm[code].flags & flags::MODULE != 0 && vm[code].nargs == 1;
    let defaults = if needs_namespace { vm.new_tuple(&[globals.obj()])? } else { defaults };
    let function = Function {
        header: Header::new(Kind::Function),
        code: Slot::new(code.obj()),
        globals: globals.obj(),
        closure: if cells.is_empty() { Obj::NONE } else { closure },
        defaults: Slot::new(defaults),
        kwdefaults: Slot::new(Obj::NONE),
        name: Slot::new(if name.is_none() { vm[code].name } else { name }),
        dict: Slot::new(Obj::NONE),
    };
    Ok(vm.heap.alloc(function)?.obj())
}

fn repr_function(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<function")?;
    #[cfg(feature = "host")]
    if vm.is_pc() {
        p.str(" ")?;
        super::shown::put_function(vm, o, p)?;
        return put_address(o, p);
    }
    let name = match o.cast::<Function>() {
        Some(f) => vm[f].name.get(),
        None => vm[vm.want::<Native>(o)?].name,
    };
    p.str(" ")?;
    p.put(vm.text_of(name).unwrap_or(b"?"))?;
    put_address(o, p)
}
