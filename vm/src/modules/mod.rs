//! Built-in modules.

pub mod array;
pub mod atexit;
pub mod builtins;
#[cfg(feature = "calendar")]
mod calendar;
#[cfg(feature = "cmath")]
pub mod cmath;
pub mod collections;
pub mod errno;
pub mod file;
pub mod gc;
#[cfg(feature = "heapq")]
pub mod heapq;
#[cfg(feature = "io")]
pub mod io;
#[cfg(feature = "json")]
pub mod json;
pub mod math;
pub mod micropython;
pub mod os;
#[cfg(feature = "os")]
pub mod os_path;
pub mod overlay;
pub mod platform;
pub mod random;
#[cfg(feature = "re")]
pub mod re;
pub mod ringio;
#[cfg(feature = "select")]
pub mod select;
pub mod stdin;
pub mod stdio;
pub mod stream;
#[cfg(feature = "templates")]
pub mod string;
pub mod structs;
pub mod sys;
mod sys_info;
#[cfg(feature = "threads")]
pub mod thread;
pub mod time;
#[cfg(feature = "uctypes")]
pub mod uctypes;
pub mod vfs;
#[cfg(feature = "weakref")]
pub mod weakref;

#[cfg(test)]
mod math_tests;
#[cfg(test)]
mod random_tests;

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// The name of the built-in module that has the function: on boards nobody is told.
pub fn home_of(vm: &Vm, native: Ref<Native>) -> Obj {
    let at: *const Native = &vm[native];
    let has = |m: &&RomModule| m.table.natives().as_ptr_range().contains(&at);
    match own(vm).find(has) {
        Some(m) if cfg!(feature = "host") && vm.is_pc() => m.name,
        _ => n!(builtins),
    }
}

/// Built-in modules of the VM.
static MODULES: &[&RomModule] = &[
    &array::MODULE,
    &structs::MODULE,
    &sys::MODULE,
    &builtins::MODULE,
    &errno::MODULE,
    &atexit::MODULE,
    &collections::MODULE,
    &gc::MODULE,
    #[cfg(feature = "heapq")]
    &heapq::MODULE,
    #[cfg(feature = "io")]
    &io::MODULE,
    #[cfg(feature = "json")]
    &json::MODULE,
    &math::MODULE,
    #[cfg(feature = "cmath")]
    &cmath::MODULE,
    &micropython::MODULE,
    #[cfg(feature = "os")]
    &os::MODULE,
    &platform::MODULE,
    &random::MODULE,
    #[cfg(feature = "templates")]
    &string::MODULE,
    #[cfg(feature = "re")]
    &re::MODULE,
    #[cfg(feature = "select")]
    &select::MODULE,
    &time::MODULE,
    #[cfg(feature = "uctypes")]
    &uctypes::MODULE,
    #[cfg(feature = "os")]
    &vfs::MODULE,
    #[cfg(feature = "weakref")]
    &weakref::MODULE,
];

/// Those of them that the board has.
fn own(vm: &Vm) -> impl Iterator<Item = &'static RomModule> {
    MODULES.iter().copied().filter(|m| vm.has_module(m))
}

/// All built-in modules. A board's own `os` or `machine` stands before the general one.
fn all(vm: &Vm) -> impl Iterator<Item = &'static RomModule> {
    vm.extra_modules.iter().copied().chain(own(vm))
}

/// The built-in module `name`.
pub fn builtin(vm: &Vm, name: Obj) -> Option<Obj> {
    all(vm).find(|m| m.name == name).map(Obj::rom)
}

/// The attribute `name` of a module's table.
pub fn attribute(vm: &Vm, module: &RomModule, name: Obj) -> Option<Obj> {
    module.table.find(name).filter(|_| vm.has_attribute(module, name))
}

/// The attributes of a module's table: names and values.
pub fn attributes(vm: &Vm, module: &RomModule) -> impl Iterator<Item = (Obj, Obj)> {
    module.table.iter().filter(|(name, _)| vm.has_attribute(module, *name))
}

/// The types that modules have.
#[cfg(feature = "host")]
pub fn types(vm: &Vm) -> impl Iterator<Item = &'static crate::types::Type> {
    all(vm).flat_map(|m| m.table.values()).filter_map(|(_, v)| v.rom_ref::<crate::types::Type>())
}

/// Is there an operating system whose files have numbers?
pub fn has_descriptors(vm: &Vm) -> bool {
    cfg!(feature = "host") && vm.extra_modules.iter().any(|m| m.name == n!(posix))
}

/// Does a module make some of its attributes when they are asked for, in Python? That is `sys` on
/// PCs.
pub fn is_made_in_python(vm: &Vm, module: Ref<RomModule>) -> bool {
    vm[module].name == n!(sys) && has_descriptors(vm)
}

/// Modules that no file can stand for. Of the others a file of the same name comes first; it may
/// add to the module, which it gets by its older name.
static FIXED: &[Obj] = &[
    n!(sys),
    n!(gc),
    n!(math),
    n!(cmath),
    n!(micropython),
    n!(builtins),
    n!(_thread),
    n!(uctypes),
];

/// Modules of an embedder that a file can stand for; a board's own are fixed.
const EXTENSIBLE: [&str; 8] =
    ["binascii", "cryptolib", "hashlib", "machine", "marshal", "neopixel", "socket", "unicodedata"];

/// Is it a module that only this embedder has, and can no file stand for it?
fn is_own(vm: &Vm, name: Obj) -> bool {
    vm.extra_modules.iter().any(|m| m.name == name)
        && !own(vm).any(|m| m.name == name)
        && !vm.str_of(name).is_some_and(|name| name.starts_with('_') || EXTENSIBLE.contains(&name))
}

/// The built-in module `name`, if a file cannot stand for it.
pub fn fixed(vm: &Vm, name: Obj) -> Option<Obj> {
    if vm.str_of(name) == Some("usys") {
        return builtin(vm, n!(sys));
    }
    // The library's `os` and `io` are for the system.
    let without_system = (name == n!(os) || name == n!(io)) && vm.is_pc() && !has_descriptors(vm);
    let is_fixed = FIXED.contains(&name) && !(name == n!(_thread) && has_descriptors(vm));
    (is_fixed || is_own(vm, name) || without_system).then(|| builtin(vm, name)).flatten()
}

/// A built-in module is imported for the first time: its native `__init__`, if it has one, runs,
/// and may do so again after a collection.
pub fn begin(vm: &Vm, module: Obj) -> Res<()> {
    if let Some(m) = module.cast::<RomModule>()
        && let Some((_, init)) = vm[m].table.iter().find(|(name, _)| *name == n!(__init__))
        && let Some(init) = init.cast::<Native>()
    {
        vm[init].call(vm, &[])?;
    }
    Ok(())
}

/// The built-in module that `uname` means, MicroPython's older spelling of `name`.
pub fn alias(vm: &Vm, name: &str) -> Option<Obj> {
    let name = name.strip_prefix('u')?;
    all(vm).find(|m| vm.str_of(m.name) == Some(name)).map(Obj::rom)
}

/// Calls `f` with the name of every module that is built in or frozen; those in packages have a
/// slash.
pub fn each_name(vm: &Vm, f: impl FnMut(Obj)) {
    all(vm).map(|m| m.name).chain(vm.library.modules.iter().map(|m| m.name)).for_each(f);
}

/// Value of a module attribute: a native named `<dynamic>` computes it.
pub fn dynamic(vm: &Vm, v: Obj) -> Res {
    match v.cast::<Native>() {
        Some(f) if is_dynamic(vm, v) => vm[f].call(vm, &[]),
        _ => Ok(v),
    }
}

/// Is this a value that [`dynamic`] computes?
fn is_dynamic(vm: &Vm, v: Obj) -> bool {
    v.cast::<Native>().is_some_and(|f| vm[f].name == n!("<dynamic>"))
}

/// `module.name = value`: of built-in modules `builtins` and `sys` can be changed. UNDEF stands for
/// deleting. False if the module cannot be changed, or has no such attribute to delete.
pub fn set_attr(vm: &Vm, module: Ref<RomModule>, name: Obj, value: Obj) -> Res<bool> {
    let own = [(n!(path), &vm.roots.path), (n!(argv), &vm.roots.argv)];
    if vm[module].name == n!(sys)
        && !value.is_undef()
        && let Some((_, slot)) = own.iter().find(|(n, _)| *n == name)
    {
        slot.set(value);
        return Ok(true);
    }
    if value.is_undef() && !has_attr(vm, &vm[module], name) {
        return Ok(false);
    }
    // On boards `sys` takes no names of the program's own, as in MicroPython.
    let extra = [n!(ps1), n!(ps2), n!(tracebacklimit)];
    let known = vm[module].name == n!(builtins)
        || (cfg!(feature = "host") && vm[module].name == n!(sys))
        || extra.contains(&name)
        || attribute(vm, &vm[module], name).is_some();
    Ok(known && overlay::set(vm, vm[module].name, name, value)?)
}

/// Has `builtins` or `sys` an attribute of this name?
fn has_attr(vm: &Vm, module: &RomModule, name: Obj) -> bool {
    match overlay::find(vm, module.name, name) {
        overlay::Changed::Set(_) => true,
        overlay::Changed::Deleted => false,
        overlay::Changed::Not if module.name == n!(builtins) => {
            !crate::builtins::lookup(vm, name).is_undef()
        }
        overlay::Changed::Not => attribute(vm, module, name).is_some(),
    }
}
