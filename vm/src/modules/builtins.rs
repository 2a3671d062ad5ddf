//! `builtins`: the built-in names as attributes of a module.
//!
//! They stand in several tables, so the module has none of its own: attribute access asks
//! `builtins::lookup`. Names cannot be replaced.

use crate::Vm;
use crate::builtins;
use crate::obj::{Header, Kind, Obj, RomModule};
use crate::trap::Res;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(builtins), table: &[] };

/// The attribute `name` of a built-in module beyond its table, or UNDEF.
pub fn find(vm: &Vm, module: &RomModule, name: Obj) -> Res {
    let own = module.name == n!(builtins);
    let found = if own { builtins::lookup(vm, name) } else { Obj::UNDEF };
    super::dynamic(vm, found)
}
