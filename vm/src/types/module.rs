//! Modules as objects: `type(sys)`.
//!
//! A module in Python is a name and a dict; one of the interpreter's own is in ROM, and passes for
//! the same type. Their attributes are in `interp/attr/module.rs`, how they are imported in
//! `interp/import.rs`.

use super::{Type, TypeSlots, dict};
use crate::Vm;
use crate::interp::attr;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// The type of modules.
pub static TYPE: Type = Type::new(
    n!(module),
    Kind::Module,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);

static NEW: Native = Native::new(n!(module), 1, 2, new);

crate::natives! {
    METHODS:
    #[cfg(feature = "cpython")]
    __init__(2..3) = init;
}

/// `module(name, doc=None)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.intern_obj(vm.want::<Str>(args[0])?)?;
    let d = dict::new(vm, 2)?;
    dict::insert(vm, d, n!(__name__), name)?;
    dict::insert(vm, d, n!(__doc__), args.get(1).copied().unwrap_or(Obj::NONE))?;
    let header = Header::new(Kind::Module);
    Ok(vm.heap.alloc(Module { header, name, dict: d.obj() })?.obj())
}

/// `__init__` of a class derived from `module`.
fn init(vm: &Vm, args: &[Obj]) -> Res {
    if args[0].is_kind(Kind::Instance) {
        attr::set(vm, args[0], n!(__name__), args[1])?;
        let doc = args.get(2).copied().unwrap_or(Obj::NONE);
        attr::set(vm, args[0], n!(__doc__), doc)?;
    }
    Ok(Obj::NONE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let name = match o.cast::<Module>() {
        Some(m) => vm[m].name,
        None => vm[vm.want::<RomModule>(o)?].name,
    };
    let file = o.cast::<Module>().and_then(|m| {
        let globals: Ref<Dict> = vm[m].dict.cast_unchecked();
        let i = dict::find_name(vm, globals, n!(__file__))?;
        vm.text_of(dict::value_at(vm, globals, i))
    });
    p.str("<module '")?;
    p.put(vm.text_of(name).unwrap_or(b"?"))?;
    if let Some(file) = file {
        p.str("' from '")?;
        p.put(file)?;
    }
    if cfg!(feature = "host") && vm.is_pc() && o.is_kind(Kind::RomModule) {
        return p.str("' (built-in)>");
    }
    p.str("'>")
}
