//! Making strings: from characters, and from any object.

use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// New `str` of `len` bytes of UTF-8, filled in by `f`; one ASCII character is shared.
pub fn with_len(vm: &Vm, len: usize, f: &mut dyn FnMut(&mut [u8])) -> Res {
    match len {
        0 => Ok(n!("")),
        1 => {
            let mut one = [0];
            f(&mut one);
            Ok(crate::intern::ascii_char(one[0]))
        }
        _ => Ok(vm.heap.new_str_with(len, f)?.obj()),
    }
}

/// The string of one character.
pub fn from_char(vm: &Vm, c: char) -> Res {
    vm.new_str(c.encode_utf8(&mut [0; 4]))
}

/// `str(o)` as an object. NeedsPython if the class of `o` defines `__str__` or `__repr__`.
pub fn of(vm: &Vm, o: Obj) -> Res {
    if o.is_kind(Kind::Str) {
        return Ok(o);
    }
    text(vm, |p| crate::types::str_into(vm, o, p))
}

/// `repr(o)` as an object.
pub fn repr_of(vm: &Vm, o: Obj) -> Res {
    text(vm, |p| crate::types::repr(vm, o, p))
}

/// The text that `f` writes.
pub fn text(vm: &Vm, f: impl FnOnce(&mut Printer) -> Res<()>) -> Res {
    let mut p = Printer::text(vm);
    f(&mut p)?;
    let s = p.finish()?;
    match vm.heap.text(s) {
        [] => Ok(n!("")),
        [b @ 0..128] => Ok(crate::intern::ascii_char(*b)),
        _ => Ok(s.obj()),
    }
}
