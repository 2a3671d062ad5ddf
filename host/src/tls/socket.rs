//! `SSLSocket`: a socket with an encrypted connection.
//!
//! It has the key of the socket that it was made of, so what was learned about sockets holds: the
//! stream methods are those of `socket`, which see the connection behind the key.

use vm::obj::{Kind, Obj};
use vm::platform::events;
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots, list};
use vm::{Vm, n, natives};

use super::{Connection, context};
use crate::socket::{self as plain, methods, options};

/// The type `SSLSocket`.
pub static TYPE: Type = Type::new(n!(SSLSocket), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots { repr: Some(repr), poll: Some(plain::poll), ..TypeSlots::NONE };

natives! {
    METHODS:
    read(1..2) = methods::read;
    readinto(2..3) = methods::readinto;
    readline(1..2) = methods::readline;
    write(2..4) = methods::write;
    recv(2..3) = methods::recv;
    recv_into(2..3) = methods::readinto;
    send(2..3) = methods::send;
    sendall(2..3) = methods::sendall;
    do_handshake(1) = do_handshake;
    getpeercert(1..2) = getpeercert;
    cipher(1) = cipher;
    fileno(1) = plain::fileno;
    setblocking(2) = options::setblocking;
    settimeout(2) = options::settimeout;
    close(1) = plain::close;
    __enter__(1) = plain::enter;
    __exit__(1..4) = plain::close;
}

fn repr(_: &Vm, _: Obj, p: &mut Printer) -> Res<()> {
    p.str("<SSLSocket>")
}

/// An SSLSocket for the socket `sock`.
pub fn bare(vm: &Vm, sock: Obj) -> Res {
    let key = plain::key(vm, sock)?;
    let object = vm.new_ext(&TYPE, 0, 4)?;
    crate::keyed::set_key(vm, object, key);
    Ok(object.obj())
}

/// Has it a connection already?
pub fn is_wrapped(vm: &Vm, sock: Obj) -> Res<bool> {
    Ok(plain::this(vm, sock)?.tls.is_some())
}

/// Gives the socket a connection.
pub fn wrap(vm: &Vm, sock: Obj, connection: Connection) -> Res<()> {
    plain::this(vm, sock)?.tls = Some(Box::new(connection));
    Ok(())
}

/// Waits until the handshake is complete, even on a socket that does not wait otherwise.
pub fn handshake(vm: &Vm, sock: Obj) -> Res<()> {
    shake(vm, sock, true)
}

/// The same, but EAGAIN on a socket that does not wait, unless it `waits` here.
fn shake(vm: &Vm, sock: Obj, waits: bool) -> Res<()> {
    let mut socket = plain::this(vm, sock)?;
    let (result, writes) = match socket.connection() {
        Some((tls, fd)) => (tls.handshake(fd), tls.wants_write()),
        None => return Ok(()),
    };
    let wanted = if writes { events::WRITE } else { events::READ };
    match result {
        Ok(()) => Ok(()),
        Err(e @ rustix::io::Errno::AGAIN) if socket.timeout == Some(0) && !waits => {
            Err(plain::error(vm, e))
        }
        Err(rustix::io::Errno::AGAIN) => {
            let limit = socket.timeout.filter(|ms| *ms != 0);
            vm.platform.watch(socket.raw(), wanted);
            vm.wait_watched(limit)?;
            Err(plain::error(vm, rustix::io::Errno::TIMEDOUT))
        }
        Err(e) => Err(methods::failed(vm, &socket, e, wanted)),
    }
}

/// `do_handshake()`
pub fn do_handshake(vm: &Vm, args: &[Obj]) -> Res {
    handshake(vm, args[0])?;
    Ok(Obj::NONE)
}

/// `handshake(socket)`: goes on with it; a socket that does not wait raises EAGAIN.
pub fn go_on(vm: &Vm, args: &[Obj]) -> Res {
    shake(vm, args[0], false)?;
    Ok(Obj::NONE)
}

/// `getpeercert(binary=True)`: the DER of the other side's certificate, or None.
fn getpeercert(vm: &Vm, args: &[Obj]) -> Res {
    let socket = plain::this(vm, args[0])?;
    socket.tls.as_ref().map_or(Ok(Obj::NONE), |tls| certificate_of(vm, tls.session()))
}

/// What `getpeercert` says of a session.
pub fn certificate_of(vm: &Vm, session: &rustls::Connection) -> Res {
    match session.peer_certificates().and_then(|all| all.first()) {
        Some(certificate) => vm.new_bytes(certificate),
        None => Ok(Obj::NONE),
    }
}

/// `certificates(socket)`: the DER of the other side's certificates, its own first.
pub fn certificates(vm: &Vm, args: &[Obj]) -> Res {
    let socket = plain::this(vm, args[0])?;
    let all = socket.tls.as_ref().and_then(|tls| tls.session().peer_certificates());
    let out = vm.new_list_with(0)?;
    for certificate in all.unwrap_or_default() {
        list::push(vm, out, vm.new_bytes(certificate)?)?;
    }
    Ok(out.obj())
}

/// `protocol(socket)`: the protocol for the layer above that both sides know, or None.
pub fn protocol(vm: &Vm, args: &[Obj]) -> Res {
    let socket = plain::this(vm, args[0])?;
    socket.tls.as_ref().map_or(Ok(Obj::NONE), |tls| protocol_of(vm, tls.session()))
}

/// The protocol that both sides of `connection` know, or None.
pub fn protocol_of(vm: &Vm, connection: &rustls::Connection) -> Res {
    match connection.alpn_protocol() {
        Some(name) => vm.new_str(&String::from_utf8_lossy(name)),
        None => Ok(Obj::NONE),
    }
}

/// `farewell(socket)`: tells the other side that nothing more comes, and goes on in plain text.
pub fn farewell(vm: &Vm, args: &[Obj]) -> Res {
    let mut socket = plain::this(vm, args[0])?;
    if let Some((tls, fd)) = socket.connection() {
        tls.close(fd);
    }
    socket.tls = None;
    Ok(Obj::NONE)
}

/// `pending(socket)`: bytes that can be read without asking the system.
pub fn pending(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(plain::this(vm, args[0])?.ahead_len() as vm::obj::SmallInt))
}

/// `cipher()`: name of the cipher suite and of the protocol, or None before the handshake.
pub fn cipher(vm: &Vm, args: &[Obj]) -> Res {
    let socket = plain::this(vm, args[0])?;
    socket.tls.as_ref().map_or(Ok(Obj::NONE), |tls| cipher_of(vm, tls.session()))
}

/// What `cipher` says of a session.
pub fn cipher_of(vm: &Vm, session: &rustls::Connection) -> Res {
    let suite = session.negotiated_cipher_suite();
    let (Some(suite), Some(version)) = (suite, session.protocol_version()) else {
        return Ok(Obj::NONE);
    };
    let name = vm.new_str(&context::suite_name(suite))?;
    let version = vm.new_str(&format!("{version:?}").replace('_', "."))?;
    vm.new_tuple(&[name, version])
}
