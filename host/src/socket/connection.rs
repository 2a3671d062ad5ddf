//! Making connections: both ends.

use rustix::io::Errno;
use rustix::net::{Shutdown, SocketFlags, SocketType, acceptfrom_with, sockopt};
use vm::Vm;
use vm::obj::Obj;
use vm::platform::{errno, events};
use vm::trap::Res;

use super::table::Socket;
use super::{address, bare, block, error, this};
use crate::host;
use crate::keyed::set_key;

/// `bind(address)`
pub fn bind(vm: &Vm, args: &[Obj]) -> Res {
    let to = address::want(vm, args[1])?;
    rustix::net::bind(&this(vm, args[0])?.fd, &to).map_err(|e| error(vm, e))?;
    Ok(Obj::NONE)
}

/// Connections that may wait to be accepted.
const BACKLOG: i64 = 128;

/// `listen(backlog=128)`
pub fn listen(vm: &Vm, args: &[Obj]) -> Res {
    let backlog = args.get(1).map_or(Ok(BACKLOG), |o| vm.want_int(*o))?;
    let backlog = backlog.clamp(0, i64::from(i32::MAX)) as i32;
    rustix::net::listen(&this(vm, args[0])?.fd, backlog).map_err(|e| error(vm, e))?;
    Ok(Obj::NONE)
}

/// `accept()`: the connection and the address of the other side.
pub fn accept(vm: &Vm, args: &[Obj]) -> Res {
    let mut socket = this(vm, args[0])?;
    if socket.accepted.is_none() {
        let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
        match acceptfrom_with(&socket.fd, flags) {
            Ok(accepted) => socket.accepted = Some(accepted),
            Err(Errno::AGAIN | Errno::INTR) => return Err(block(vm, &socket, events::READ)),
            Err(e) => return Err(error(vm, e)),
        }
    }
    // The objects come first; until then the connection stays with the listening socket.
    let object = bare(vm)?;
    let from = socket.accepted.as_ref().and_then(|(_, from)| from.clone());
    let pair = vm.new_tuple(&[object.obj(), address::of_any(vm, from)?])?;
    if let Some((fd, _)) = socket.accepted.take() {
        drop(socket);
        set_key(vm, object, host(vm)?.sockets.add(Socket::new(fd, SocketType::STREAM)));
    }
    Ok(pair)
}

/// `connect(address)`
pub fn connect(vm: &Vm, args: &[Obj]) -> Res {
    let to = address::want(vm, args[1])?;
    let mut socket = this(vm, args[0])?;
    if socket.connecting && vm.has_waited() {
        if socket.poll(events::WRITE) == 0 {
            return Err(block(vm, &socket, events::WRITE));
        }
        socket.connecting = false;
        return match sockopt::socket_error(&socket.fd) {
            Ok(Ok(())) => Ok(Obj::NONE),
            Ok(Err(e)) | Err(e) => Err(error(vm, e)),
        };
    }
    match rustix::net::connect(&socket.fd, &to) {
        Ok(()) => Ok(Obj::NONE),
        Err(Errno::INPROGRESS | Errno::INTR) if socket.timeout != Some(0) => {
            socket.connecting = true;
            Err(block(vm, &socket, events::WRITE))
        }
        Err(e) => Err(error(vm, e)),
    }
}

/// `shutdown(how)`: one of SHUT_RD, SHUT_WR and SHUT_RDWR.
pub fn shutdown(vm: &Vm, args: &[Obj]) -> Res {
    let how = match vm.want_int(args[1])? {
        0 => Shutdown::Read,
        1 => Shutdown::Write,
        2 => Shutdown::Both,
        _ => return Err(vm.os_error(errno::EINVAL)),
    };
    rustix::net::shutdown(&this(vm, args[0])?.fd, how).map_err(|e| error(vm, e))?;
    Ok(Obj::NONE)
}

/// `getsockname()`
pub fn getsockname(vm: &Vm, args: &[Obj]) -> Res {
    let address = rustix::net::getsockname(&this(vm, args[0])?.fd).map_err(|e| error(vm, e))?;
    address::of_any(vm, Some(address))
}

/// `getpeername()`
pub fn getpeername(vm: &Vm, args: &[Obj]) -> Res {
    let address = rustix::net::getpeername(&this(vm, args[0])?.fd).map_err(|e| error(vm, e))?;
    address::of_any(vm, address)
}
