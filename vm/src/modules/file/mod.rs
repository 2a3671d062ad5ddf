//! Files: `open`, and the types of open files.

mod methods;
mod stream;

use super::{stdio, vfs};
use crate::obj::*;
use crate::platform::{OpenMode, errno};
use crate::trap::Res;
use crate::types::{Type, TypeSlots};
use crate::{Vm, prelude};
use stream::can;

/// A file opened in text mode.
pub static TEXT_FILE: Type = Type::new(n!(TextIOWrapper), Kind::Ext, &SLOTS, methods::METHODS);
/// A file opened in binary mode.
pub static BINARY_FILE: Type = Type::new(n!(FileIO), Kind::Ext, &SLOTS, methods::METHODS);

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(stream::repr),
    iter: Some(|_, o| Ok(o)),
    next: Some(methods::next),
    getattr: Some(stream::attribute),
    poll: Some(stream::poll),
    ..TypeSlots::NONE
};

// What takes the calls of `open` that are not of a plain path.
#[cfg(not(feature = "host"))]
use prelude::OPEN_FILE as OTHERS;
#[cfg(feature = "host")]
use prelude::OPEN_STREAM as OTHERS;

crate::natives! {
    pub TABLE:
    open[file, mode = n!(r), buffering = Obj::NONE, encoding = Obj::NONE, errors = Obj::NONE,
        newline = Obj::NONE, closefd = Obj::TRUE, opener = Obj::NONE] = open, or OTHERS;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    os_open(2..8) = plain, or prelude::OPEN_FILE;
    is_of_system(1) = is_of_system;
}

/// `open`
pub const OPEN: Obj = Obj::rom(&TABLE.natives()[0]);

/// Does this name a file of an operating system, as a path or by its number?
fn is_of_system(vm: &Vm, args: &[Obj]) -> Res {
    let by_path = !args[0].is_small() && vfs::has_mounts(vm);
    Ok(Obj::bool(super::has_descriptors(vm) && !by_path))
}

/// `open(file, mode="r")`; on an operating system the library's `_io` takes all calls.
fn open(vm: &Vm, args: &[Obj]) -> Res {
    if super::has_descriptors(vm) {
        return Err(vm.needs_python());
    }
    // Not by the fallback, which is another one on PCs: a board takes the same time everywhere.
    if is_for_python(vm, args[0]) {
        let f = vm.prelude_function(&prelude::OPEN_FILE)?;
        return Err(vm.tail_call(f.obj(), &args[..2]));
    }
    plain(vm, args)
}

/// Paths as objects, and mounted file systems.
fn is_for_python(vm: &Vm, file: Obj) -> bool {
    !file.is_small() && (vfs::has_mounts(vm) || file.is_kind(Kind::Instance))
}

/// Opens a file of the platform. Text is UTF-8 whatever the encoding, and nothing is buffered.
fn plain(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(number) = args[0].as_small() {
        return standard(vm, number);
    }
    if is_for_python(vm, args[0]) {
        return Err(vm.needs_python());
    }
    open_path(vm, vfs::posix::path_text(vm, args[0])?, args[0], args[1])
}

/// `open(0)` to `open(2)`: the standard streams.
fn standard(vm: &Vm, number: SmallInt) -> Res {
    match number {
        0 => Ok(Obj::rom(&stdio::STDIN)),
        1 => Ok(Obj::rom(&stdio::STDOUT)),
        2 => Ok(Obj::rom(&stdio::STDERR)),
        _ => Err(vm.os_error(errno::EBADF)),
    }
}

/// Opens a file of the platform; `name` is what it is called.
pub fn open_path(vm: &Vm, path: &str, name: Obj, mode: Obj) -> Res {
    let text = vm.want_str(mode)?;
    let (how, bits) = if is_sequential(vm) {
        sequential_mode(text).ok_or_else(|| vm.value_error(t!("illegal mode")))?
    } else {
        let parts = [crate::Part::T(t!("invalid mode: ")), crate::Part::Repr(mode)];
        parse_mode(text).ok_or_else(|| vm.raise(&crate::types::exception::VALUE_ERROR, &parts))?
    };
    let ty = if bits & can::TEXT != 0 { &TEXT_FILE } else { &BINARY_FILE };
    let object = stream::new(vm, ty, bits, name, mode)?;
    // The object comes first: nothing may fail once the file is open. One that is dropped gives
    // its file back.
    vm.roots.finalisers.reserve_one(vm)?;
    let handle = vm.platform.open(path, how).map_err(|e| vm.os_error(e))?;
    stream::set_handle(vm, object, handle);
    vm.roots.finalisers.watch_one(vm, object.obj());
    Ok(object.obj())
}

/// Is a file either read or written, from its beginning to its end, as on the micro:bit?
fn is_sequential(vm: &Vm) -> bool {
    vm.platform.store().is_some_and(|files| files.is_sequential())
}

/// What a mode means there: letters in any order, of which `r` and `t` can be left out.
fn sequential_mode(mode: &str) -> Option<(OpenMode, SmallInt)> {
    let has = |letter: u8| mode.bytes().any(|c| c == letter);
    let count = |letters: &[u8]| mode.bytes().filter(|c| letters.contains(c)).count();
    if count(b"rw") > 1 || count(b"bt") > 1 || count(b"rwbt") < mode.len() {
        return None;
    }
    let write = has(b'w');
    let how =
        OpenMode { read: !write, write, create: write, truncate: write, ..OpenMode::default() };
    let text = if has(b'b') { 0 } else { can::TEXT };
    Some((how, text | if write { can::WRITE } else { can::READ }))
}

/// What a mode like `"r+b"` means; None if it is not one.
fn parse_mode(mode: &str) -> Option<(OpenMode, SmallInt)> {
    let (mut how, mut bits) = (OpenMode::default(), 0);
    let (mut kinds, mut update, mut text, mut binary) = (0, 0, 0, 0);
    for c in mode.chars() {
        match c {
            'r' => bits |= can::READ,
            'w' => (bits, how.create, how.truncate) = (bits | can::WRITE, true, true),
            'x' => (bits, how.create, how.exclusive) = (bits | can::WRITE, true, true),
            'a' => (bits, how.create) = (bits | can::WRITE | can::APPEND, true),
            '+' => update += 1,
            't' => text += 1,
            'b' => binary += 1,
            _ => return None,
        }
        kinds += i32::from(matches!(c, 'r' | 'w' | 'x' | 'a'));
    }
    if kinds != 1 || update > 1 || text + binary > 1 {
        return None;
    }
    if update > 0 {
        bits |= can::READ | can::WRITE;
    }
    if binary == 0 {
        bits |= can::TEXT;
    }
    how.read = bits & can::READ != 0;
    how.write = bits & can::WRITE != 0;
    Some((how, bits))
}
