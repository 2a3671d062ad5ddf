//! What exceptions look like: `repr(e)`, `str(e)` and what a traceback shows.
//!
//! Boards write what MicroPython writes, PCs what CPython does; most of the difference is
//! `OSError`. The text of errors of encodings is made in `unicode_error.rs`.

#[cfg(feature = "host")]
use super::attrs::told;
use super::{KEY_ERROR, OS_ERROR, SYNTAX_ERROR, UNICODE_ERROR, args, is_a};
use crate::Vm;
use crate::modules::errno;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{self, unicode_error};

/// What `args` shows: of an `OSError` with the names of files these are left out.
pub(super) fn shown<'v>(vm: &'v Vm, exc: Ref<Exception>) -> &'v [Obj] {
    let all = args(vm, exc);
    let is_long = (3..=5).contains(&all.len()) && crate::modules::has_descriptors(vm);
    let is_long = is_long && !vm[exc].rewritten.get();
    if is_long && is_a(vm, exc.obj(), &OS_ERROR) { &all[..2] } else { all }
}

pub(super) fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let e = vm.want::<Exception>(o)?;
    p.put(vm.class_name(vm[e].class))?;
    p.str("(")?;
    for (i, a) in shown(vm, e).iter().enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        types::repr(vm, *a, p)?;
    }
    p.str(")")
}

pub(super) fn str(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let e = vm.want::<Exception>(o)?;
    #[cfg(feature = "host")]
    if crate::modules::has_descriptors(vm) && is_a(vm, o, &OS_ERROR) {
        let names = [n!(errno), n!(strerror), n!(filename), n!(filename2)];
        let values = [told(vm, o, names[0])?, told(vm, o, names[1])?];
        let files = [told(vm, o, names[2])?, told(vm, o, names[3])?];
        if !files[0].is_none() || values.iter().all(|v| !v.is_none()) {
            return system_text(vm, values, files, p);
        }
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && args(vm, e).len() == 5 && is_a(vm, o, &UNICODE_ERROR) {
        return unicode_text(vm, o, p);
    }
    match args(vm, e) {
        [] => Ok(()),
        [a] if is_a(vm, o, &KEY_ERROR) => types::repr(vm, *a, p),
        [n] if is_a(vm, o, &OS_ERROR) && errno::name_of(*n).is_some() => os_text(vm, *n, None, p),
        [a] => types::str_into(vm, *a, p),
        all if is_a(vm, o, &UNICODE_ERROR) => match unicode_error::text(vm, all, p)? {
            true => Ok(()),
            false => types::repr(vm, vm[e].args.get(), p),
        },
        [n, text] if is_a(vm, o, &OS_ERROR) => os_text(vm, *n, Some(*text), p),
        [message, details] if is_a(vm, o, &SYNTAX_ERROR) && details.is_kind(Kind::Tuple) => {
            types::str_into(vm, *message, p)?;
            if vm.is_pc() { syntax_place(vm, *details, p) } else { Ok(()) }
        }
        _ => types::repr(vm, vm[e].args.get(), p),
    }
}

/// The text of an error of an encoding whose attributes a handler may have changed.
#[cfg(feature = "host")]
fn unicode_text(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let names = [n!(encoding), n!(object), n!(start), n!(end), n!(reason)];
    let mut parts = [Obj::NONE; 5];
    for (part, name) in parts.iter_mut().zip(names) {
        *part = told(vm, o, name)?;
    }
    match unicode_error::text(vm, &parts, p)? {
        true => Ok(()),
        false => types::repr(vm, vm[o.cast_unchecked::<Exception>()].args.get(), p),
    }
}

/// ` (name.py, line 3)` behind the message of a SyntaxError.
fn syntax_place(vm: &Vm, details: Obj, p: &mut Printer) -> Res<()> {
    let details = details.cast::<Tuple>().map_or(&[][..], |t| vm.heap.tuple(t));
    let [file, line, ..] = details else { return Ok(()) };
    let name = vm.str_of(*file).map(|path| path.rsplit('/').next().unwrap_or(path));
    let line = line.as_small();
    if name.is_none() && line.is_none() {
        return Ok(());
    }
    p.str(" (")?;
    p.str(name.unwrap_or(""))?;
    if let Some(line) = line {
        p.str(if name.is_some() { ", line " } else { "line " })?;
        p.int(line as i64)?;
    }
    p.str(")")
}

/// `[Errno 5] EIO: details`
fn os_text(vm: &Vm, number: Obj, text: Option<Obj>, p: &mut Printer) -> Res<()> {
    p.str("[Errno ")?;
    types::str_into(vm, number, p)?;
    p.str("] ")?;
    let name = errno::name_of(number);
    if let Some(name) = name {
        p.put(vm.text_of(name).unwrap_or(b"?"))?;
    }
    let Some(text) = text else { return Ok(()) };
    if name.is_some() {
        p.str(": ")?;
    }
    types::str_into(vm, text, p)
}

/// `[Errno 2] No such file or directory: 'name' -> 'other name'`, as CPython has it.
#[cfg(feature = "host")]
fn system_text(vm: &Vm, start: [Obj; 2], files: [Obj; 2], p: &mut Printer) -> Res<()> {
    p.str("[Errno ")?;
    types::str_into(vm, start[0], p)?;
    p.str("] ")?;
    types::str_into(vm, start[1], p)?;
    let files = files.into_iter().filter(|name| !name.is_none());
    for (name, sign) in files.zip([": ", " -> "]) {
        p.str(sign)?;
        types::repr(vm, name, p)?;
    }
    Ok(())
}

/// Writes the arguments without asking any Python code: what a traceback shows when the class
/// has its own `__str__`.
pub fn print_args(vm: &Vm, e: Ref<Exception>, p: &mut Printer) -> Res<()> {
    for (i, a) in args(vm, e).iter().enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        types::repr_simple(vm, *a, p)?;
    }
    Ok(())
}
