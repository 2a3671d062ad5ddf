//! Options of sockets.

use std::net::Ipv4Addr;
use std::time::Duration;

use rustix::fd::OwnedFd;
use rustix::io::Errno;
use rustix::net::sockopt as opt;
use vm::Vm;
use vm::obj::{Obj, SmallInt};
use vm::trap::Res;
use vm::types::str::View;

use super::{error, this};

/// An option that is a number: its level and name, and how the system is told and asked.
struct Number {
    level: i64,
    name: i64,
    set: fn(&OwnedFd, i64) -> Result<(), Errno>,
    get: fn(&OwnedFd) -> Result<i64, Errno>,
}

const SOCKET: i64 = 1;
const TCP: i64 = 6;

static NUMBERS: &[Number] = &[
    Number {
        level: SOCKET,
        name: 2,
        set: |fd, v| opt::set_socket_reuseaddr(fd, v != 0),
        get: |fd| opt::socket_reuseaddr(fd).map(i64::from),
    },
    Number {
        level: SOCKET,
        name: 3,
        set: |_, _| Err(Errno::NOPROTOOPT),
        get: |fd| opt::socket_type(fd).map(|kind| kind.as_raw().into()),
    },
    Number {
        level: SOCKET,
        name: 4,
        set: |_, _| Err(Errno::NOPROTOOPT),
        get: |fd| Ok(opt::socket_error(fd)?.err().map_or(0, |e| e.raw_os_error().into())),
    },
    Number {
        level: SOCKET,
        name: 6,
        set: |fd, v| opt::set_socket_broadcast(fd, v != 0),
        get: |fd| opt::socket_broadcast(fd).map(i64::from),
    },
    Number {
        level: SOCKET,
        name: 7,
        set: |fd, v| opt::set_socket_send_buffer_size(fd, v.max(0) as usize),
        get: |fd| opt::socket_send_buffer_size(fd).map(|n| n as i64),
    },
    Number {
        level: SOCKET,
        name: 8,
        set: |fd, v| opt::set_socket_recv_buffer_size(fd, v.max(0) as usize),
        get: |fd| opt::socket_recv_buffer_size(fd).map(|n| n as i64),
    },
    Number {
        level: SOCKET,
        name: 9,
        set: |fd, v| opt::set_socket_keepalive(fd, v != 0),
        get: |fd| opt::socket_keepalive(fd).map(i64::from),
    },
    Number {
        level: SOCKET,
        name: 15,
        set: |fd, v| opt::set_socket_reuseport(fd, v != 0),
        get: |fd| opt::socket_reuseport(fd).map(i64::from),
    },
    Number {
        level: TCP,
        name: 1,
        set: |fd, v| opt::set_tcp_nodelay(fd, v != 0),
        get: |fd| opt::tcp_nodelay(fd).map(i64::from),
    },
];

fn number(level: i64, name: i64) -> Result<&'static Number, Errno> {
    NUMBERS.iter().find(|n| n.level == level && n.name == name).ok_or(Errno::NOPROTOOPT)
}

/// `setsockopt(level, name, value)`: the value is an int, or the bytes of a C structure.
pub fn setsockopt(vm: &Vm, args: &[Obj]) -> Res {
    let (level, name) = (vm.want_int(args[1])?, vm.want_int(args[2])?);
    let socket = this(vm, args[0])?;
    let done = match View::buffer(vm, args[3]) {
        Some(bytes) => set_structure(&socket.fd, level, name, bytes),
        None => {
            let value = vm.want_int(args[3])?;
            number(level, name).and_then(|n| (n.set)(&socket.fd, value))
        }
    };
    done.map_err(|e| error(vm, e))?;
    Ok(Obj::NONE)
}

/// Options whose values are structures: SO_LINGER, and joining and leaving multicast groups.
fn set_structure(fd: &OwnedFd, level: i64, name: i64, bytes: &[u8]) -> Result<(), Errno> {
    match (level, name, bytes) {
        (SOCKET, 13, [a, b, c, d, e, f, g, h]) => {
            let on = u32::from_ne_bytes([*a, *b, *c, *d]) != 0;
            let seconds = u32::from_ne_bytes([*e, *f, *g, *h]);
            opt::set_socket_linger(fd, on.then(|| Duration::from_secs(seconds.into())))
        }
        (0, 35 | 36, [a, b, c, d, e, f, g, h]) => {
            let group = Ipv4Addr::new(*a, *b, *c, *d);
            let interface = Ipv4Addr::new(*e, *f, *g, *h);
            let set =
                if name == 35 { opt::set_ip_add_membership } else { opt::set_ip_drop_membership };
            set(fd, &group, &interface)
        }
        (_, _, bytes) => {
            let Ok(value) = <[u8; 4]>::try_from(bytes) else { return Err(Errno::INVAL) };
            (number(level, name)?.set)(fd, i32::from_ne_bytes(value).into())
        }
    }
}

/// `getsockopt(level, name)`: an int.
pub fn getsockopt(vm: &Vm, args: &[Obj]) -> Res {
    let (level, name) = (vm.want_int(args[1])?, vm.want_int(args[2])?);
    let socket = this(vm, args[0])?;
    let value = number(level, name).and_then(|n| (n.get)(&socket.fd));
    vm.new_int(value.map_err(|e| error(vm, e))?)
}

/// `setblocking(flag)`
pub fn setblocking(vm: &Vm, args: &[Obj]) -> Res {
    let waits = vm::types::truth(vm, args[1])?;
    this(vm, args[0])?.timeout = if waits { None } else { Some(0) };
    Ok(Obj::NONE)
}

/// `settimeout(seconds)`: None waits for ever, 0 not at all.
#[allow(clippy::useless_conversion, reason = "floats have 32 bits where words have")]
pub fn settimeout(vm: &Vm, args: &[Obj]) -> Res {
    let timeout = if args[1].is_none() {
        None
    } else {
        let seconds = vm.want_float(args[1])?;
        if seconds.is_nan() || seconds < 0.0 {
            return Err(vm.value_error("Timeout value out of range"));
        }
        Some((f64::from(seconds) * 1000.0).ceil() as u64)
    };
    this(vm, args[0])?.timeout = timeout;
    Ok(Obj::NONE)
}

/// `gettimeout()`: seconds, or None.
pub fn gettimeout(vm: &Vm, args: &[Obj]) -> Res {
    match this(vm, args[0])?.timeout {
        Some(ms) if ms % 1000 == 0 => Ok(Obj::small((ms / 1000) as SmallInt)),
        Some(ms) => vm.new_float((ms as f64 / 1000.0) as vm::obj::Float),
        None => Ok(Obj::NONE),
    }
}
