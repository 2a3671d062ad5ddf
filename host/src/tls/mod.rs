//! `_tls`: encrypted connections.
//!
//! `connection` moves bytes over sockets, `session` leaves that to others; `context` is
//! `SSLContext`, `trust` decides about certificates. The library modules `tls` and `ssl` are Python
//! code over this one.

mod connection;
mod context;
mod session;
mod socket;
mod trust;

use vm::obj::{Header, Kind, Obj, RomModule};
use vm::{Vm, n, natives};

pub use connection::Connection;
pub use context::Context;
pub use session::Session;
pub use socket::TYPE as SOCKET;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_tls), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(_tls);
    SSLContext := context::TYPE.obj();
    handshake(1) = socket::go_on;
    certificates(1) = socket::certificates;
    cipher(1) = socket::cipher;
    protocol(1) = socket::protocol;
    farewell(1) = socket::farewell;
    pending(1) = socket::pending;
    PROTOCOL_TLS_CLIENT := Obj::small(context::CLIENT as vm::obj::SmallInt);
    PROTOCOL_TLS_SERVER := Obj::small(context::SERVER as vm::obj::SmallInt);
    CERT_NONE := Obj::small(0);
    CERT_OPTIONAL := Obj::small(1);
    CERT_REQUIRED := Obj::small(2);
}

/// Raises what the TLS library says: OSError with EPROTO and the text.
fn error(vm: &Vm, text: &str) -> vm::trap::Trap {
    crate::socket::methods::describe(vm, rustix::io::Errno::PROTO, text)
}
