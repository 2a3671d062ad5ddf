//! `errno`: names of the numbers that OSError carries, as on Linux.

use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::dict;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(errno), table: TABLE };

crate::natives! {
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
}

static ERRORCODE: Native = Native::new(n!("<dynamic>"), 0, 0, errorcode);

/// The names by number.
fn errorcode(vm: &Vm, _: &[Obj]) -> Res {
    let names = dict::new(vm, TABLE.len())?;
    for (name, number) in TABLE.iter().filter(|(_, number)| number.is_small()) {
        dict::insert(vm, names, number, name)?;
    }
    Ok(names.obj())
}

/// The name of an error, None if it has none here.
pub fn name_of(number: Obj) -> Option<Obj> {
    TABLE.iter().find(|(_, n)| n.is_small() && *n == number).map(|(name, _)| name)
}
