//! `errno`: the names of error numbers, those of MicroPython with Linux's values.

use crate::obj::{Header, Kind, Native, Obj, RomModule};
use crate::trap::Res;
use crate::types::dict;
use crate::{Vm, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(errno), table: TABLE };

static ERRORCODE: Native = Native::new(n!("<dynamic>"), 0, 0, errorcode);

/// Rows of `TABLE` before the numbers.
const OTHERS: usize = 2;

natives! {
    TABLE:
    __name__ := n!(errno);
    errorcode := Obj::rom(&ERRORCODE);
    EPERM := Obj::small(1);
    ENOENT := Obj::small(2);
    EIO := Obj::small(5);
    EBADF := Obj::small(9);
    EAGAIN := Obj::small(11);
    ENOMEM := Obj::small(12);
    EACCES := Obj::small(13);
    EEXIST := Obj::small(17);
    ENODEV := Obj::small(19);
    EISDIR := Obj::small(21);
    EINVAL := Obj::small(22);
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
}

/// `errorcode`: from numbers to names, as a new dict each time.
fn errorcode(vm: &Vm, _: &[Obj]) -> Res {
    let made = dict::new(vm, TABLE.len())?;
    for (name, number) in &TABLE[OTHERS..] {
        dict::insert(vm, made, *number, *name)?;
    }
    Ok(made.obj())
}
