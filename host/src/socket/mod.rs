//! `socket`
//!
//! A socket is an extension object whose bytes are its key in a [`Keyed`](crate::keyed::Keyed)
//! table, little-endian; 0 when it was closed.

mod address;
mod connection;
pub mod methods;
pub mod options;
mod table;

use std::cell::RefMut;

use rustix::io::Errno;
use rustix::net::{AddressFamily, Protocol, SocketFlags, SocketType, socket_with};
use vm::obj::{Ext, Header, Kind, Native, Obj, Ref, RomModule, SmallInt};
use vm::platform::{errno, events};
use vm::printer::Printer;
use vm::trap::{Res, Trap};
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

pub use address::Lookups;
use keyed::set_key;
pub use table::Socket;

use crate::{host, keyed};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(socket), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(socket);
    socket := TYPE.obj();
    socketpair(3) = socketpair;
    getaddrinfo(2..6) = address::getaddrinfo;
    inet_pton(2) = address::inet_pton;
    inet_ntop(2) = address::inet_ntop;
    sockaddr(1) = address::sockaddr;
    AF_UNSPEC := Obj::small(0);
    AF_UNIX := Obj::small(1);
    AF_INET := Obj::small(2);
    AF_INET6 := Obj::small(10);
    SOCK_STREAM := Obj::small(1);
    SOCK_DGRAM := Obj::small(2);
    SOCK_RAW := Obj::small(3);
    IPPROTO_IP := Obj::small(0);
    IPPROTO_TCP := Obj::small(6);
    IPPROTO_UDP := Obj::small(17);
    IPPROTO_IPV6 := Obj::small(41);
    MSG_PEEK := Obj::small(2);
    MSG_DONTROUTE := Obj::small(4);
    MSG_DONTWAIT := Obj::small(0x40);
    SOL_SOCKET := Obj::small(1);
    SO_REUSEADDR := Obj::small(2);
    SO_TYPE := Obj::small(3);
    SO_ERROR := Obj::small(4);
    SO_BROADCAST := Obj::small(6);
    SO_SNDBUF := Obj::small(7);
    SO_RCVBUF := Obj::small(8);
    SO_KEEPALIVE := Obj::small(9);
    SO_LINGER := Obj::small(13);
    SO_REUSEPORT := Obj::small(15);
    TCP_NODELAY := Obj::small(1);
    IP_ADD_MEMBERSHIP := Obj::small(35);
    IP_DROP_MEMBERSHIP := Obj::small(36);
    SHUT_RD := Obj::small(0);
    SHUT_WR := Obj::small(1);
    SHUT_RDWR := Obj::small(2);
}

/// The type `socket`.
pub static TYPE: Type = Type::new(n!(socket), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots =
    TypeSlots { new: Some(&NEW), repr: Some(repr), poll: Some(poll), ..TypeSlots::NONE };

static NEW: Native = Native::new(n!(socket), 0, 4, new);

natives! {
    METHODS:
    bind(2) = connection::bind;
    listen(1..2) = connection::listen;
    accept(1) = connection::accept;
    connect(2) = connection::connect;
    shutdown(2) = connection::shutdown;
    getsockname(1) = connection::getsockname;
    getpeername(1) = connection::getpeername;
    send(2..3) = methods::send;
    sendall(2..3) = methods::sendall;
    sendto(3..4) = methods::sendto;
    recv(2..3) = methods::recv;
    recv_into(2..4) = methods::recv_into;
    recvfrom(2..3) = methods::recvfrom;
    read(1..2) = methods::read;
    readinto(2..3) = methods::readinto;
    readline(1..2) = methods::readline;
    write(2..4) = methods::write;
    makefile(1..4) = makefile;
    fileno(1) = fileno;
    setblocking(2) = options::setblocking;
    settimeout(2) = options::settimeout;
    gettimeout(1) = options::gettimeout;
    setsockopt(4) = options::setsockopt;
    getsockopt(3..4) = options::getsockopt;
    dup(1) = dup;
    detach(1) = detach;
    close(1) = close;
    __enter__(1) = enter;
    __exit__(1..4) = close;
}

/// `socket(family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None)`: with a socket or the number of
/// a descriptor in `fileno` takes over what that one has open.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let number = |i: usize, default: i64| match args.get(i) {
        Some(o) => vm.want_int(*o),
        None => Ok(default),
    };
    let (family, kind, protocol) = (number(0, 2)?, number(1, 1)?, number(2, 0)?);
    if let Some(other) = args.get(3).filter(|o| !o.is_none()) {
        return take_over(vm, *other, SocketType::from_raw(kind as u32));
    }
    let family = AddressFamily::from_raw(family as u16);
    let kind = SocketType::from_raw(kind as u32);
    let protocol = u32::try_from(protocol).ok().and_then(std::num::NonZeroU32::new);
    let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let fd = socket_with(family, kind, flags, protocol.map(Protocol::from_raw))
        .map_err(|e| error(vm, e))?;
    made(vm, fd, kind)
}

/// A socket object for what `other` has open, which is closed then for itself.
fn take_over(vm: &Vm, other: Obj, kind: SocketType) -> Res {
    let object = bare(vm)?;
    let other = vm.unwrap_native(other);
    let key = match other.is_kind(Kind::Ext) {
        true => {
            let key = key(vm, other)?;
            set_key(vm, vm.want(other)?, 0);
            key
        }
        false => {
            let number = vm.want_int(other)?;
            let number = i32::try_from(number).map_err(|_| vm.os_error(errno::EBADF))?;
            let Some(fd) = host(vm)?.descriptors.take(number) else {
                return Err(vm.os_error(errno::EBADF));
            };
            rustix::io::ioctl_fionbio(&fd, true).map_err(|e| error(vm, e))?;
            host(vm)?.sockets.add(Socket::new(fd, kind))
        }
    };
    set_key(vm, object, key);
    Ok(object.obj())
}

/// A socket object around a descriptor.
fn made(vm: &Vm, fd: std::os::fd::OwnedFd, kind: SocketType) -> Res {
    let object = bare(vm)?;
    set_key(vm, object, host(vm)?.sockets.add(Socket::new(fd, kind)));
    Ok(object.obj())
}

/// `socketpair(family, type, proto)`: two sockets that are connected.
fn socketpair(vm: &Vm, args: &[Obj]) -> Res {
    let family = AddressFamily::from_raw(vm.want_int(args[0])? as u16);
    let kind = SocketType::from_raw(vm.want_int(args[1])? as u32);
    let protocol = u32::try_from(vm.want_int(args[2])?).ok().and_then(std::num::NonZeroU32::new);
    let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let protocol = protocol.map(Protocol::from_raw);
    let (a, b) =
        rustix::net::socketpair(family, kind, flags, protocol).map_err(|e| error(vm, e))?;
    let a = made(vm, a, kind)?;
    let b = made(vm, b, kind)?;
    vm.new_tuple(&[a, b])
}

/// `dup()`: another socket object for the same socket of the system.
fn dup(vm: &Vm, args: &[Obj]) -> Res {
    let (fd, kind) = {
        let socket = this(vm, args[0])?;
        (rustix::io::fcntl_dupfd_cloexec(&socket.fd, 0).map_err(|e| error(vm, e))?, socket.kind)
    };
    made(vm, fd, kind)
}

/// `detach()`: the number of the descriptor, which is the program's from now on; -1 if closed.
fn detach(vm: &Vm, args: &[Obj]) -> Res {
    let host = host(vm)?;
    let Some(socket) = host.sockets.take(key(vm, args[0])?) else { return Ok(Obj::small(-1)) };
    set_key(vm, vm.want(args[0])?, 0);
    Ok(Obj::small(host.descriptors.add(socket.fd) as SmallInt))
}

/// An object without a socket.
fn bare(vm: &Vm) -> Res<Ref<Ext>> {
    vm.new_ext(&TYPE, 0, 4)
}

/// Is it the type of objects with a key?
fn is_socket(ty: &'static Type) -> bool {
    #[cfg(feature = "tls")]
    if core::ptr::eq(ty, &crate::tls::SOCKET) {
        return true;
    }
    core::ptr::eq(ty, &TYPE)
}

/// The key of a socket object; TypeError for others.
pub fn key(vm: &Vm, o: Obj) -> Res<u32> {
    let object = vm.want::<Ext>(o)?;
    if !is_socket(vm[object].ty) {
        return Err(vm.type_error("expected a socket"));
    }
    Ok(keyed::key(vm, object))
}

/// The receiver; EBADF once it was closed.
pub fn this<'v>(vm: &'v Vm, o: Obj) -> Res<RefMut<'v, Socket>> {
    match host(vm)?.sockets.get(key(vm, o)?) {
        Some(socket) => Ok(socket),
        None => Err(vm.os_error(errno::EBADF)),
    }
}

/// Raises an error of the system.
pub fn error(vm: &Vm, e: Errno) -> Trap {
    vm.os_error(e.raw_os_error())
}

/// The operation cannot go on before one of `wanted` is there: leaves the interpreter until
/// then. Raises EAGAIN if the socket does not wait, ETIMEDOUT if it has waited long enough.
fn block(vm: &Vm, socket: &Socket, wanted: u32) -> Trap {
    if socket.timeout == Some(0) {
        return error(vm, Errno::AGAIN);
    }
    vm.platform.watch(socket.raw(), wanted);
    match vm.wait_watched(socket.timeout) {
        Ok(()) => error(vm, Errno::TIMEDOUT),
        Err(trap) => trap,
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<socket fd=")?;
    p.int(vm.want_int(fileno(vm, &[o])?)?)?;
    p.str(">")
}

pub fn poll(vm: &Vm, o: Obj, wanted: u32) -> Res<u32> {
    let Some(mut socket) = host(vm)?.sockets.get(key(vm, o)?) else {
        return Ok(events::INVALID);
    };
    let now = socket.poll(wanted);
    if now == 0 {
        vm.platform.watch(socket.raw(), wanted);
    }
    Ok(now)
}

/// `fileno()`: -1 once it was closed.
pub fn fileno(vm: &Vm, args: &[Obj]) -> Res {
    let fd = host(vm)?.sockets.get(key(vm, args[0])?).map_or(-1, |socket| socket.raw());
    Ok(Obj::small(fd as SmallInt))
}

/// `makefile(…)`: a socket is a stream of bytes itself.
fn makefile(vm: &Vm, args: &[Obj]) -> Res {
    this(vm, args[0])?;
    Ok(args[0])
}

/// `close()`, and the end of a `with`; a second time it does nothing.
pub fn close(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(mut socket) = host(vm)?.sockets.take(key(vm, args[0])?) {
        socket.farewell();
    }
    set_key(vm, vm.want(args[0])?, 0);
    Ok(Obj::NONE)
}

pub fn enter(vm: &Vm, args: &[Obj]) -> Res {
    this(vm, args[0])?;
    Ok(args[0])
}
