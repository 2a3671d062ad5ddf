//! `array`: the type of the same name, see `types/array`.

use crate::natives;
use crate::obj::{Header, Kind, RomModule};
#[cfg(feature = "host")]
use crate::obj::{Native, Obj};
use crate::types::array::TYPE;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(array), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(array);
    array := TYPE.obj();
    ArrayType := TYPE.obj();
    #[cfg(not(feature = "host"))]
    typecodes := n!(bBhHiIlLqQfd);
    #[cfg(feature = "host")]
    typecodes := Obj::rom(&TYPECODES);
}

#[cfg(feature = "host")]
static TYPECODES: Native = Native::new(n!("<dynamic>"), 0, 0, |vm, _| {
    Ok(if vm.is_pc() { n!(bBuhHiIlLqQfd) } else { n!(bBhHiIlLqQfd) })
});
