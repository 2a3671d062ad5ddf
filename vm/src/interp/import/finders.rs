//! Finders: Python code that knows modules where the interpreter does not look.
//!
//! They are what a program has put on `sys.meta_path`, or what reads the archives on `sys.path`.
//! They are asked by the prelude, before `import.rs` looks for a module; then the import is run
//! again.

use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types;
use crate::{Vm, modules};

/// What the program has put on `sys.meta_path`; None if that is nothing and `sys.path` has no
/// archives either.
pub(super) fn all(vm: &Vm) -> Option<Obj> {
    let finders = modules::overlay::value(vm, n!(sys), n!(meta_path));
    let list = finders.and_then(|finders| finders.cast::<List>());
    match finders {
        Some(finders) if list.is_some_and(|list| !vm.heap.list(list).is_empty()) => Some(finders),
        _ => has_archives(vm).then_some(types::EMPTY_TUPLE),
    }
}

/// Is there an archive on `sys.path`, by its name?
fn has_archives(vm: &Vm) -> bool {
    const ENDINGS: [&str; 4] = [".zip", ".whl", ".pyz", ".egg"];
    let path = vm.roots.path.get().cast::<List>();
    let entries = path.map_or(&[][..], |path| vm.heap.list(path));
    entries
        .iter()
        .filter_map(|entry| vm.str_of(entry.get()))
        .any(|entry| ENDINGS.iter().any(|ending| entry.ends_with(ending)))
}

/// Asks finders for a module, before it is looked for here. They put it into `sys.modules`, or the
/// prelude says that they do not know it ([`unknown`]); then the import is run again.
pub(super) fn ask(vm: &Vm, name: Obj, finders: Obj) -> Trap {
    match vm.prelude_function(&crate::prelude::IMPORT_BY_FINDERS) {
        Ok(f) => {
            vm.heap.trap.extra.set(Obj::NONE);
            vm.heap.trap.call(Cont::Retry, f.obj(), &[name, finders])
        }
        Err(trap) => trap,
    }
}

/// For the prelude: no finder knows the module of this name.
pub fn unknown(vm: &Vm, args: &[Obj]) -> Res {
    vm.roots.unknown.set(args[0]);
    Ok(Obj::NONE)
}

/// The rest of an import by a from-list: parts of the package that are no attributes yet are
/// imported by the prelude, which knows which names have been asked for. The import is over then.
pub(super) fn load_parts(vm: &Vm, package: Obj, names: Obj) -> Trap {
    vm.roots.found.set(Obj::UNDEF);
    match vm.prelude_function(&crate::prelude::IMPORT_PARTS) {
        Ok(f) => vm.tail_call(f.obj(), &[package, names]),
        Err(trap) => trap,
    }
}
