//! `array`: the type of the same name, see `types/array`.

use crate::natives;
use crate::obj::{Header, Kind, RomModule};
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
    typecodes := n!(bBuhHiIlLqQfd);
}
