//! Reading and writing.
//!
//! `recv` and `send` are one step of the system's; `read`, `readline`, `write` and `sendall` go on
//! until all is done, and where a socket does not wait answer what there is, or None for nothing.

use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags};
use std::cell::Cell;
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::{Obj, SmallInt};
use vm::platform::{WaitReq, events};
use vm::trap::{Res, Trap};
use vm::types::bytes::want_buffer;

use super::address;
use super::table::Socket;
use super::{block, error, this};

/// Receptions without a look at whether Ctrl-C was pressed, from a sender that never pauses.
const ROUNDS: usize = 64;

/// Received for a line at once.
const LINE: usize = 256;

/// A count argument: none, None and negative numbers mean all.
fn count(vm: &Vm, args: &[Obj]) -> Res<usize> {
    let count = args.get(1).filter(|o| !o.is_none()).map_or(Ok(-1), |o| vm.want_index(*o))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

fn flags(vm: &Vm, o: Option<&Obj>) -> Res<u32> {
    o.map_or(Ok(0), |o| Ok(vm.want_int(*o)? as u32))
}

/// What a failed attempt to read or write means.
pub fn failed(vm: &Vm, socket: &Socket, e: Errno, wanted: u32) -> Trap {
    if e == Errno::AGAIN {
        return block(vm, socket, socket.watched(wanted));
    }
    match socket.failure() {
        Some(text) => describe(vm, e, text),
        None => error(vm, e),
    }
}

/// Raises OSError(errno, text).
pub fn describe(vm: &Vm, e: Errno, text: &str) -> Trap {
    match vm.new_str(text) {
        Ok(text) => {
            let number = Obj::small(e.raw_os_error() as SmallInt);
            vm.raise_args(&vm::types::exception::OS_ERROR, &[number, text])
        }
        Err(trap) => trap,
    }
}

/// Sees to it that a message or some bytes are ahead, or the end of the stream.
fn receive(vm: &Vm, socket: &mut Socket, n: usize) -> Res<()> {
    if socket.has_ahead() || n == 0 {
        return Ok(());
    }
    match socket.fill(n) {
        Ok(_) => Ok(()),
        Err(e) => Err(failed(vm, socket, e, events::READ)),
    }
}

/// `recv(n, flags=0)`
pub fn recv(vm: &Vm, args: &[Obj]) -> Res {
    let (n, flags) = (count(vm, args)?, flags(vm, args.get(2))?);
    let mut socket = this(vm, args[0])?;
    let value = received(vm, &mut socket, n, flags)?;
    if flags & RecvFlags::PEEK.bits() == 0 {
        socket.take(n);
    }
    Ok(value)
}

/// `recvfrom(n, flags=0)`: the bytes and who sent them.
pub fn recvfrom(vm: &Vm, args: &[Obj]) -> Res {
    let (n, flags) = (count(vm, args)?, flags(vm, args.get(2))?);
    let mut socket = this(vm, args[0])?;
    let value = received(vm, &mut socket, n, flags)?;
    let from = address::of_any(vm, socket.from.clone())?;
    let pair = vm.new_tuple(&[value, from])?;
    if flags & RecvFlags::PEEK.bits() == 0 {
        socket.take(n);
    }
    Ok(pair)
}

/// Up to `n` bytes of what is ahead, which stay there.
fn received(vm: &Vm, socket: &mut Socket, n: usize, flags: u32) -> Res {
    if flags & RecvFlags::DONTWAIT.bits() != 0 && !socket.has_ahead() {
        socket.fill(n).map_err(|e| error(vm, e))?;
    }
    receive(vm, socket, n)?;
    let n = n.min(socket.ahead_len());
    vm.new_bytes(&socket.ahead()[..n])
}

/// Reads on until there are `n` bytes ahead or `enough` says so. False: the socket does not wait
/// and nothing is there.
fn gather(
    vm: &Vm,
    socket: &mut Socket,
    n: usize,
    enough: impl Fn(&[u8]) -> bool,
    step: usize,
) -> Res<bool> {
    let mut rounds = 0;
    while socket.ahead_len() < n && !enough(socket.ahead()) {
        rounds += 1;
        if rounds > ROUNDS {
            return Err(vm.wait_retry(WaitReq::Poll(0)));
        }
        let missing = n - socket.ahead_len();
        match socket.fill(missing.min(step)) {
            Ok(0) => break,
            Ok(_) if socket.is_datagram() => break,
            Ok(_) => {}
            Err(Errno::AGAIN) if socket.timeout == Some(0) => return Ok(socket.has_ahead()),
            Err(e) => return Err(failed(vm, socket, e, events::READ)),
        }
    }
    Ok(true)
}

/// `read(n=-1)`
pub fn read(vm: &Vm, args: &[Obj]) -> Res {
    let n = count(vm, args)?;
    let mut socket = this(vm, args[0])?;
    if !gather(vm, &mut socket, n, |_| false, usize::MAX)? {
        return Ok(Obj::NONE);
    }
    let n = n.min(socket.ahead_len());
    let value = vm.new_bytes(&socket.ahead()[..n])?;
    socket.take(n);
    Ok(value)
}

/// `readline(n=-1)`
pub fn readline(vm: &Vm, args: &[Obj]) -> Res {
    let n = count(vm, args)?;
    let mut socket = this(vm, args[0])?;
    if !gather(vm, &mut socket, n, |ahead| ahead.contains(&b'\n'), LINE)? {
        return Ok(Obj::NONE);
    }
    let ahead = socket.ahead();
    let end = ahead.iter().position(|b| *b == b'\n').map_or(ahead.len(), |at| at + 1).min(n);
    let value = vm.new_bytes(&ahead[..end])?;
    socket.take(end);
    Ok(value)
}

/// `readinto(buffer, n=len(buffer))`: the count.
pub fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let cells = Buffer::want_cells(vm, args[1])?;
    let n = args.get(2).map_or(Ok(cells.len()), |o| Ok(vm.want_index(*o)?.max(0) as usize))?;
    let n = n.min(cells.len());
    let mut socket = this(vm, args[0])?;
    if !gather(vm, &mut socket, n, |_| false, usize::MAX)? {
        return Ok(Obj::NONE);
    }
    let n = put_ahead(&mut socket, cells, n);
    socket.take(n);
    Ok(Obj::small(n as SmallInt))
}

/// Copies up to `n` bytes that have been received; how many.
fn put_ahead(socket: &mut Socket, cells: &[Cell<u8>], n: usize) -> usize {
    let n = n.min(socket.ahead_len());
    cells.iter().zip(socket.ahead()).take(n).for_each(|(to, from)| to.set(*from));
    n
}

/// `recv_into(buffer, n=0, flags=0)`: the count of what is there; 0 means the whole buffer.
pub fn recv_into(vm: &Vm, args: &[Obj]) -> Res {
    let cells = Buffer::want_cells(vm, args[1])?;
    let n = args.get(2).map_or(Ok(0), |o| vm.want_index(*o))?;
    let n = if n > 0 { cells.len().min(n as usize) } else { cells.len() };
    let flags = flags(vm, args.get(3))?;
    let mut socket = this(vm, args[0])?;
    receive(vm, &mut socket, n)?;
    let n = put_ahead(&mut socket, cells, n);
    if flags & RecvFlags::PEEK.bits() == 0 {
        socket.take(n);
    }
    Ok(Obj::small(n as SmallInt))
}

/// `send(data, flags=0)`: how many bytes went.
pub fn send(vm: &Vm, args: &[Obj]) -> Res {
    let data = want_buffer(vm, args[1])?;
    let mut socket = this(vm, args[0])?;
    match socket.put(data) {
        Ok(sent) => Ok(Obj::small(sent as SmallInt)),
        Err(e) => Err(failed(vm, &socket, e, events::WRITE)),
    }
}

/// Sends all of `data`; less only if the socket does not wait.
fn put_all(vm: &Vm, socket: &mut Socket, data: &[u8]) -> Res<usize> {
    if !vm.has_waited() {
        socket.sent = 0;
    }
    // An empty datagram is sent, too.
    let mut first = socket.sent == 0;
    while socket.sent < data.len() || first {
        first = false;
        match socket.put(&data[socket.sent.min(data.len())..]) {
            Ok(n) => socket.sent += n,
            Err(Errno::AGAIN) if socket.timeout == Some(0) && socket.sent > 0 => break,
            Err(e) => return Err(failed(vm, socket, e, events::WRITE)),
        }
    }
    match socket.settle() {
        Err(Errno::AGAIN) if socket.timeout == Some(0) => {}
        Err(e) => return Err(failed(vm, socket, e, events::WRITE)),
        Ok(()) => {}
    }
    Ok(socket.sent)
}

/// `sendall(data, flags=0)`
pub fn sendall(vm: &Vm, args: &[Obj]) -> Res {
    let data = want_buffer(vm, args[1])?;
    match put_all(vm, &mut *this(vm, args[0])?, data)? {
        sent if sent < data.len() => Err(error(vm, Errno::AGAIN)),
        _ => Ok(Obj::NONE),
    }
}

/// `write(data, [offset,] n=len(data))`: the count, or None if nothing can be written now.
pub fn write(vm: &Vm, args: &[Obj]) -> Res {
    let all = want_buffer(vm, args[1])?;
    let number = |i: usize| args.get(i).map_or(Ok(None), |o| Ok(Some(vm.want_index(*o)?)));
    let (start, len) = match args.len() {
        4 => (number(2)?, number(3)?),
        _ => (None, number(2)?),
    };
    let start = (start.unwrap_or(0).max(0) as usize).min(all.len());
    let len = len.map_or(usize::MAX, |n| n.max(0) as usize);
    let data = &all[start..start.saturating_add(len).min(all.len())];
    let mut socket = this(vm, args[0])?;
    if socket.timeout == Some(0) {
        return match socket.put(data) {
            Ok(n) => Ok(Obj::small(n as SmallInt)),
            Err(Errno::AGAIN) => Ok(Obj::NONE),
            Err(e) => Err(failed(vm, &socket, e, events::WRITE)),
        };
    }
    let sent = put_all(vm, &mut socket, data)?;
    Ok(Obj::small(sent as SmallInt))
}

/// `sendto(data, [flags,] address)`
pub fn sendto(vm: &Vm, args: &[Obj]) -> Res {
    let data = want_buffer(vm, args[1])?;
    let to = address::want(vm, args[args.len() - 1])?;
    let socket = this(vm, args[0])?;
    match rustix::net::sendto(&socket.fd, data, SendFlags::NOSIGNAL, &to) {
        Ok(n) => Ok(Obj::small(n as SmallInt)),
        Err(e) => Err(failed(vm, &socket, e, events::WRITE)),
    }
}
