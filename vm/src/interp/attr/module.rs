//! Attributes of modules: of those in Python, which are a dict, and of those in ROM.
//!
//! What a program has changed in a ROM module is laid over it (`modules/overlay.rs`). Some names
//! are made when somebody asks for them: namespaces, parts of a package, what a module in Python
//! says by `__getattr__`.

use crate::Vm;
use crate::interp::import;
use crate::interp::ops::names;
use crate::modules::overlay::{self, Changed};
use crate::modules::{self, builtins};
use crate::obj::*;
use crate::prelude;
use crate::trap::Res;
use crate::types::{class_of, dict};

/// The name of a module of either sort; UNDEF of other objects.
pub(super) fn name_of(vm: &Vm, o: Obj) -> Obj {
    match o.cast::<Module>() {
        Some(m) => vm[m].name,
        None => o.cast::<RomModule>().map_or(Obj::UNDEF, |m| vm[m].name),
    }
}

pub(super) fn find_in_module(vm: &Vm, module: Ref<Module>, name: Obj) -> Res {
    let namespace = vm[module].dict;
    let d: Ref<Dict> = namespace.cast_unchecked();
    match dict::find_name(vm, d, name) {
        Some(i) => Ok(dict::value_at(vm, d, i)),
        None if name == n!(__dict__) => Ok(namespace),
        None if name == n!(__doc__) => Ok(Obj::NONE),
        None if name == n!(__class__) => Ok(class_of(vm, module.obj())),
        #[cfg(feature = "host")]
        None if name == n!(__annotations__) && vm.is_pc() => names::begin_annotations(vm, d),
        None if names::is_origin(vm, name) => {
            let f = vm.prelude_function(&prelude::MODULE_ORIGIN)?;
            Err(vm.tail_call(f.obj(), &[namespace, name]))
        }
        None => match dict::find_name(vm, d, n!(__getattr__)) {
            Some(i) => Err(vm.heap.trap.tail_call(dict::value_at(vm, d, i), &[name])),
            None => Ok(Obj::UNDEF),
        },
    }
}

pub(super) fn find_in_rom_module(vm: &Vm, module: Ref<RomModule>, name: Obj) -> Res {
    let m = &vm[module];
    if name == n!(__name__) {
        return Ok(m.name);
    }
    match overlay::find(vm, m.name, name) {
        Changed::Not => {}
        Changed::Set(v) => return Ok(v),
        Changed::Deleted => return Ok(Obj::UNDEF),
    }
    if let Some(v) = modules::attribute(vm, m, name) {
        return modules::dynamic(vm, v);
    }
    if name == n!(__dict__) {
        return builtins::namespace(vm, m);
    }
    if name == n!(__doc__) {
        return Ok(Obj::NONE);
    }
    if name == n!(__class__) {
        return Ok(class_of(vm, module.obj()));
    }
    #[cfg(feature = "host")]
    if name == n!(__package__) && vm.is_pc() {
        return Ok(n!(""));
    }
    let mut found = builtins::find(vm, m, name)?;
    if found.is_undef() {
        found = import::submodule(vm, m.name, name);
    }
    #[cfg(feature = "host")]
    if found.is_undef() && modules::is_made_in_python(vm, module) {
        let f = vm.prelude_function(&prelude::SYS_ATTRIBUTE)?;
        return Err(vm.tail_call(f.obj(), &[name]));
    }
    Ok(found)
}
