//! Descriptors by number.

use std::os::fd::AsRawFd;

use rustix::fs::{Mode, OFlags, SeekFrom};
use rustix::io::Errno;
use rustix::pipe::{PipeFlags, pipe_with};
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::{Obj, SmallInt};
use vm::platform::{errno, events};
use vm::trap::{Res, Trap};
use vm::types::bytes;
use vm::types::str::View;

use super::{Descriptor, done, error, number, on, opened};
use crate::host;

/// Most bytes of one call.
const MOST: usize = 1 << 26;

/// `open(path, flags, mode)`: a number. Flags are the system's own.
pub fn open(vm: &Vm, args: &[Obj]) -> Res {
    let path = vm.want_str(args[0])?;
    let flags = OFlags::from_bits_retain(vm.want_int(args[1])? as u32) | OFlags::CLOEXEC;
    let mode = Mode::from_raw_mode(vm.want_int(args[2])? as _);
    let fd = rustix::fs::open(path, flags, mode).map_err(|e| error(vm, e))?;
    Ok(Obj::small(host(vm)?.descriptors.add(fd) as SmallInt))
}

/// `close(number)`: a standard stream stays open for the embedder.
pub fn close(vm: &Vm, args: &[Obj]) -> Res {
    let number = number(vm, args[0])?;
    if (0..=2).contains(&number) || host(vm)?.descriptors.close(number) {
        return Ok(Obj::NONE);
    }
    Err(vm.os_error(errno::EBADF))
}

/// Leaves the interpreter until the descriptor is ready; BlockingIOError if it must not wait.
fn block(vm: &Vm, descriptor: &Descriptor, wanted: u32) -> Trap {
    let flags = rustix::fs::fcntl_getfl(&descriptor.fd);
    if flags.is_ok_and(|flags| flags.contains(OFlags::NONBLOCK)) {
        return error(vm, Errno::AGAIN);
    }
    vm.platform.watch(descriptor.fd.as_raw_fd(), wanted);
    match vm.wait_watched(None) {
        Ok(()) => error(vm, Errno::TIMEDOUT),
        Err(trap) => trap,
    }
}

/// Bytes asked for.
fn count(vm: &Vm, o: Obj) -> Res<usize> {
    match usize::try_from(vm.want_index(o)?) {
        Ok(n) => Ok(n.min(MOST)),
        Err(_) => Err(vm.os_error(errno::EINVAL)),
    }
}

/// Sees to it that up to `n` bytes are ahead.
fn fill(vm: &Vm, descriptor: &mut Descriptor, n: usize) -> Res<()> {
    if !descriptor.ahead.is_empty() || n == 0 {
        return Ok(());
    }
    if !descriptor.is_ready(events::READ) {
        return Err(block(vm, descriptor, events::READ));
    }
    let mut buf = vec![0; n];
    let got = retried(|| rustix::io::read(&descriptor.fd, &mut buf[..]));
    buf.truncate(got.map_err(|e| error(vm, e))?);
    descriptor.ahead = buf;
    Ok(())
}

/// A call that a signal may interrupt.
fn retried<T>(mut call: impl FnMut() -> Result<T, Errno>) -> Result<T, Errno> {
    loop {
        match call() {
            Err(Errno::INTR) => {}
            other => return other,
        }
    }
}

/// `read(number, count)`: what there is, up to `count` bytes; waits if there is nothing yet.
pub fn read(vm: &Vm, args: &[Obj]) -> Res {
    let n = count(vm, args[1])?;
    let mut descriptor = opened(vm, args[0])?;
    fill(vm, &mut descriptor, n)?;
    let n = n.min(descriptor.ahead.len());
    let made = vm.new_bytes(&descriptor.ahead[..n])?;
    descriptor.ahead.drain(..n);
    Ok(made)
}

/// `readinto(number, buffer)`: how many bytes it has got.
pub fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let mut descriptor = opened(vm, args[0])?;
    let cells = Buffer::want_cells(vm, args[1])?;
    fill(vm, &mut descriptor, cells.len().min(MOST))?;
    let n = cells.len().min(descriptor.ahead.len());
    cells.iter().zip(descriptor.ahead.drain(..n)).for_each(|(to, from)| to.set(from));
    Ok(Obj::small(n as SmallInt))
}

/// `write(number, data)`: how many bytes were taken, of a pipe a few at a time. What goes to a
/// standard stream is not kept back, as what `print` writes may be.
pub fn write(vm: &Vm, args: &[Obj]) -> Res {
    let Some(data) = View::buffer(vm, args[1]) else {
        return Err(bytes::not_bytes_like(vm, args[1]));
    };
    let data = &data[..data.len().min(MOST)];
    match number(vm, args[0])? {
        1 => {
            let taken = retried(|| rustix::io::write(rustix::stdio::stdout(), data));
            return Ok(Obj::small(taken.map_err(|e| error(vm, e))? as SmallInt));
        }
        2 => vm.platform.write_err(data),
        _ => {
            let descriptor = opened(vm, args[0])?;
            if !descriptor.is_ready(events::WRITE) {
                return Err(block(vm, &descriptor, events::WRITE));
            }
            let data = &data[..data.len().min(descriptor.write_at_once())];
            let taken = retried(|| rustix::io::write(&descriptor.fd, data));
            return Ok(Obj::small(taken.map_err(|e| error(vm, e))? as SmallInt));
        }
    }
    Ok(Obj::small(data.len() as SmallInt))
}

/// `lseek(number, offset, whence)`: the position from the beginning.
pub fn lseek(vm: &Vm, args: &[Obj]) -> Res {
    let offset = vm.want_int(args[1])?;
    let to = match (vm.want_int(args[2])?, u64::try_from(offset)) {
        (0, Ok(offset)) => SeekFrom::Start(offset),
        (1, _) => SeekFrom::Current(offset),
        (2, _) => SeekFrom::End(offset),
        _ => return Err(vm.os_error(errno::EINVAL)),
    };
    vm.new_uint(on(vm, args[0], |fd| rustix::fs::seek(fd, to))?)
}

/// `ftruncate(number, size)`
pub fn ftruncate(vm: &Vm, args: &[Obj]) -> Res {
    let Ok(size) = u64::try_from(vm.want_int(args[1])?) else {
        return Err(vm.os_error(errno::EINVAL));
    };
    on(vm, args[0], |fd| rustix::fs::ftruncate(fd, size))?;
    Ok(Obj::NONE)
}

/// `fsync(number)`
pub fn fsync(vm: &Vm, args: &[Obj]) -> Res {
    on(vm, args[0], |fd| rustix::fs::fsync(fd))?;
    Ok(Obj::NONE)
}

/// `isatty(number)`: False too if nothing is open.
pub fn isatty(vm: &Vm, args: &[Obj]) -> Res {
    let known = (0..=2).contains(&number(vm, args[0])?) || opened(vm, args[0]).is_ok();
    Ok(Obj::bool(known && on(vm, args[0], |fd| Ok(rustix::termios::isatty(fd)))?))
}

/// `dup(number)`: another number of what is open.
pub fn dup(vm: &Vm, args: &[Obj]) -> Res {
    let fd = on(vm, args[0], |fd| rustix::io::fcntl_dupfd_cloexec(fd, 3))?;
    Ok(Obj::small(host(vm)?.descriptors.add(fd) as SmallInt))
}

/// `dup2(number, second)`: `second` is another number of what is open; it has to be that of a
/// standard stream or one that the program has opened.
pub fn dup2(vm: &Vm, args: &[Obj]) -> Res {
    let second = number(vm, args[1])?;
    if second == number(vm, args[0])? {
        return Ok(args[1]);
    }
    vm.platform.flush();
    match second {
        0 => done(vm, on(vm, args[0], |fd| Ok(rustix::stdio::dup2_stdin(fd)))?)?,
        1 => done(vm, on(vm, args[0], |fd| Ok(rustix::stdio::dup2_stdout(fd)))?)?,
        2 => done(vm, on(vm, args[0], |fd| Ok(rustix::stdio::dup2_stderr(fd)))?)?,
        _ => {
            opened(vm, args[1])?;
            let fd = on(vm, args[0], |fd| rustix::io::fcntl_dupfd_cloexec(fd, 3))?;
            let table = &host(vm)?.descriptors;
            if let Some(mut place) = table.get(second) {
                let result = rustix::io::dup2(&fd, &mut place.fd);
                place.ahead.clear();
                result.map_err(|e| error(vm, e))?;
            }
            Obj::NONE
        }
    };
    Ok(args[1])
}

/// `pipe()`: the numbers of the end that is read and of the one that is written.
pub fn pipe(vm: &Vm, _: &[Obj]) -> Res {
    let (from, to) = pipe_with(PipeFlags::CLOEXEC).map_err(|e| error(vm, e))?;
    let table = &host(vm)?.descriptors;
    let numbers = [table.add(from), table.add(to)];
    let made = vm.new_tuple(&numbers.map(|n| Obj::small(n as SmallInt)));
    // Without the tuple nobody knows them.
    if made.is_err() {
        numbers.iter().for_each(|n| _ = table.close(*n));
    }
    made
}
