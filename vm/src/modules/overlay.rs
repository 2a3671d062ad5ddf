//! Names of `builtins` and attributes of `sys` that the program has set or deleted.
//!
//! Built-in modules stand in ROM, so what a program changes in these two is kept in a dict for
//! each, made when it is first needed, and is looked at before the module's own table. The cache of
//! lookups of globals knows nothing of it: it is cleared with every change of `builtins`.

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::dict;

/// Stands in the dict for a name that was deleted.
static DELETED: RomTuple<1> = RomTuple::new([n!("<deleted>")]);

/// The modules that can be changed; their places in `Roots::overlays`.
const MODULES: [Obj; 2] = [n!(builtins), n!(sys)];

/// What the program has made of a name.
pub enum Changed {
    /// Nothing: the module's own value counts.
    Not,
    Set(Obj),
    Deleted,
}

fn slot<'v>(vm: &'v Vm, module: Obj) -> Option<&'v Slot> {
    let i = MODULES.iter().position(|m| *m == module)?;
    Some(&vm.roots.overlays[i])
}

/// What the program has made of `name` in the module of this name.
pub fn find(vm: &Vm, module: Obj, name: Obj) -> Changed {
    let Some(d) = slot(vm, module).and_then(|slot| slot.get().cast::<Dict>()) else {
        return Changed::Not;
    };
    match dict::find_name(vm, d, name).map(|i| dict::value_at(vm, d, i)) {
        None => Changed::Not,
        Some(v) if v == Obj::rom(&DELETED) => Changed::Deleted,
        Some(v) => Changed::Set(v),
    }
}

/// The value that the program has given to `name` in the module of this name.
pub fn value(vm: &Vm, module: Obj, name: Obj) -> Option<Obj> {
    match find(vm, module, name) {
        Changed::Set(v) => Some(v),
        _ => None,
    }
}

/// Sets or (UNDEF) deletes `name`; false if the module cannot be changed.
pub fn set(vm: &Vm, module: Obj, name: Obj, value: Obj) -> Res<bool> {
    let Some(slot) = slot(vm, module) else { return Ok(false) };
    let value = if value.is_undef() { Obj::rom(&DELETED) } else { value };
    match slot.get().cast::<Dict>() {
        Some(d) => dict::insert(vm, d, name, value)?,
        None => {
            let d = dict::new(vm, 1)?;
            dict::insert(vm, d, name, value)?;
            slot.set(d.obj());
        }
    }
    vm.cache.clear();
    Ok(true)
}

/// Makes `d`, a copy of the module's own table, what the module is now.
pub fn apply(vm: &Vm, module: Obj, d: Ref<Dict>) -> Res<()> {
    let Some(changes) = slot(vm, module).and_then(|slot| slot.get().cast::<Dict>()) else {
        return Ok(());
    };
    dict::each(vm, changes, |name, value| {
        if value == Obj::rom(&DELETED) {
            return dict::remove(vm, d, name).map(|_| ());
        }
        dict::insert(vm, d, name, value)
    })
}
