//! `errno`: numbers of errors of the operating system, and their names.
//!
//! The table is MicroPython's, with Linux's numbers; it also names the numbers in the text of an
//! `OSError`.

use crate::Vm;
use crate::obj::{Header, Kind, Native, Obj, RomModule};
use crate::trap::Res;
use crate::types::dict;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(errno), table: TABLE };

crate::natives! {
    TABLE:
    EPERM := Obj::small(1);
    ENOENT := Obj::small(2);
    EIO := Obj::small(5);
    EBADF := Obj::small(9);
    EAGAIN := Obj::small(11);
    ENOMEM := Obj::small(12);
    EACCES := Obj::small(13);
    EEXIST := Obj::small(17);
    ENODEV := Obj::small(19);
    ENOTDIR := Obj::small(20);
    EISDIR := Obj::small(21);
    EINVAL := Obj::small(22);
    ENOSPC := Obj::small(28);
    EROFS := Obj::small(30);
    EPIPE := Obj::small(32);
    EOPNOTSUPP := Obj::small(95);
    EADDRINUSE := Obj::small(98);
    ECONNABORTED := Obj::small(103);
    ECONNRESET := Obj::small(104);
    ENOBUFS := Obj::small(105);
    ENOTCONN := Obj::small(107);
    ETIMEDOUT := Obj::small(110);
    ECONNREFUSED := Obj::small(111);
    EHOSTUNREACH := Obj::small(113);
    EALREADY := Obj::small(114);
    EINPROGRESS := Obj::small(115);
    errorcode := Obj::rom(&ERRORCODE);
}

static ERRORCODE: Native = Native::new(n!("<dynamic>"), 0, 0, errorcode);

/// The name of an error number, or None.
pub fn name_of(number: Obj) -> Option<Obj> {
    TABLE.iter().find(|(_, n)| *n == number).map(|(name, _)| *name)
}

/// The dict from numbers to names.
fn errorcode(vm: &Vm, _: &[Obj]) -> Res {
    let d = dict::new(vm, TABLE.len())?;
    for (name, number) in TABLE.iter().filter(|(_, n)| n.is_small()) {
        dict::insert(vm, d, *number, *name)?;
    }
    Ok(d.obj())
}
