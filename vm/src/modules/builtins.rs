//! `builtins`: the built-in names as attributes of a module.
//!
//! They stand in several tables, so the module has none of its own: attribute access asks
//! `builtins::lookup`. What a program has changed is in `overlay`.

use super::overlay;
use crate::Vm;
use crate::builtins;
#[cfg(feature = "host")]
use crate::obj::{Dict, Ref};
use crate::obj::{Header, Kind, Obj, RomModule};
use crate::trap::Res;
use crate::types::dict;

/// The module.
pub static MODULE: RomModule = RomModule {
    header: Header::rom(Kind::RomModule),
    name: n!(builtins),
    table: crate::native::Table::EMPTY,
};

/// Words of the language that are attributes of the module on PCs.
#[cfg(feature = "host")]
pub const WORDS: [(Obj, Obj); 3] =
    [(n!(None), Obj::NONE), (n!(True), Obj::TRUE), (n!(False), Obj::FALSE)];

/// The attribute `name` of a built-in module beyond its table, or UNDEF.
pub fn find(vm: &Vm, module: &RomModule, name: Obj) -> Res {
    let own = module.name == n!(builtins);
    let found = if own { builtins::lookup(vm, name) } else { Obj::UNDEF };
    #[cfg(feature = "host")]
    if own
        && vm.is_pc()
        && let Some((_, value)) = WORDS.iter().find(|(word, _)| *word == name)
    {
        return Ok(*value);
    }
    super::dynamic(vm, found)
}

/// On a PC code that runs in a namespace leaves the builtins there, if it has none.
#[cfg(feature = "host")]
pub fn begin_namespace(vm: &Vm, globals: Ref<Dict>) -> Res<()> {
    if vm.is_pc() && dict::find_name(vm, globals, n!(__builtins__)).is_none() {
        dict::insert(vm, globals, n!(__builtins__), Obj::rom(&MODULE))?;
    }
    Ok(())
}

/// `__dict__` of a built-in module: a copy. In that of `builtins` the names that the prelude makes
/// when they are asked for are missing.
pub fn namespace(vm: &Vm, module: &RomModule) -> Res {
    let d = dict::of_table(vm, &mut super::attributes(vm, module))?.cast_unchecked();
    if module.name == n!(builtins) {
        builtins::each_name(vm, |name| {
            let value = builtins::lookup(vm, name);
            if super::is_dynamic(vm, value) { Ok(()) } else { dict::insert(vm, d, name, value) }
        })?;
    }
    #[cfg(feature = "host")]
    if module.name == n!(builtins) && vm.is_pc() {
        WORDS.iter().try_for_each(|(word, value)| dict::insert(vm, d, *word, *value))?;
    }
    overlay::apply(vm, module.name, d)?;
    Ok(d.obj())
}
