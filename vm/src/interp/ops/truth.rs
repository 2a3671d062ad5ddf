//! `bool(x)`, as conditions ask for it.
//!
//! `__bool__` and `__len__` in Python are called by a trap; what they have returned comes back
//! through `finish.rs`.

use crate::Vm;
use crate::interp::attr;
use crate::obj::*;
use crate::trap::{Cont, Res};
use crate::types;

/// `bool(v)`: traps with a call for `__bool__` and `__len__` in Python.
pub fn truth(vm: &Vm, v: Obj) -> Res<bool> {
    if v == Obj::TRUE {
        return Ok(true);
    }
    if v == Obj::FALSE || v.is_none() {
        return Ok(false);
    }
    if let Some(i) = v.as_small() {
        return Ok(i != 0);
    }
    let mut o = v;
    if types::may_be_derived(o) {
        let hooks = [(n!(__bool__), Cont::Truth), (n!(__len__), Cont::TruthLen)];
        for (name, cont) in hooks {
            let m = attr::class_method(vm, o, name);
            if !m.is_undef() {
                return Err(attr::call_dunder(vm, cont, m, o, &[]));
            }
        }
        o = vm.unwrap_native(o);
    }
    types::own_truth(vm, o)
}

/// Truth of what `__bool__` returned.
pub fn truth_of_bool(vm: &Vm, v: Obj) -> Res<bool> {
    if v == Obj::TRUE || v == Obj::FALSE {
        return Ok(v == Obj::TRUE);
    }
    Err(vm.type_error_about(t!("__bool__ should return bool, returned {}"), v))
}

/// Truth of what `__len__` returned.
pub fn truth_of_len(vm: &Vm, v: Obj) -> Res<bool> {
    let n = vm.want_int(v)?;
    if n < 0 {
        return Err(vm.value_error(t!("__len__() should return >= 0")));
    }
    Ok(n != 0)
}
