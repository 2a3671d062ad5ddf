//! Built-in modules.

pub mod cmath;
pub mod file;
pub mod gc;
pub mod io;
pub mod math;
pub mod micropython;
pub mod os;
pub mod random;
pub mod stdio;
pub mod sys;
pub mod time;

#[cfg(test)]
mod math_tests;
#[cfg(test)]
mod random_tests;

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;

/// Built-in modules of the VM.
static MODULES: &[&RomModule] = &[
    &sys::MODULE,
    &gc::MODULE,
    &io::MODULE,
    &math::MODULE,
    &cmath::MODULE,
    &micropython::MODULE,
    &os::MODULE,
    &random::MODULE,
    &time::MODULE,
];

/// The built-in module `name`.
pub fn builtin(vm: &Vm, name: Obj) -> Option<Obj> {
    let all = MODULES.iter().chain(vm.extra_modules);
    all.copied().find(|m| m.name == name).map(Obj::rom)
}

/// The built-in module that `uname` means, MicroPython's older spelling of `name`.
pub fn alias(vm: &Vm, name: &str) -> Option<Obj> {
    let name = name.strip_prefix('u')?;
    let all = MODULES.iter().chain(vm.extra_modules);
    all.copied().find(|m| vm.str_of(m.name) == Some(name)).map(Obj::rom)
}

/// Calls `f` with the name of every built-in module.
pub fn each_name(vm: &Vm, f: impl FnMut(Obj)) {
    MODULES.iter().chain(vm.extra_modules).map(|m| m.name).for_each(f);
}

/// Value of a module attribute: a native named `<dynamic>` computes it.
pub fn dynamic(vm: &Vm, v: Obj) -> Res {
    match v.cast::<Native>() {
        Some(f) if vm[f].name == n!("<dynamic>") => (vm[f].func)(vm, &[]),
        _ => Ok(v),
    }
}

/// Attributes of built-in modules cannot be set.
pub fn set_attr(_: &Vm, _: Ref<RomModule>, _: Obj, _: Obj) -> Res<bool> {
    Ok(false)
}
