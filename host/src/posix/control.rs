//! Flags and locks of descriptors (`fcntl`), and limits of the process (`resource`).

use rustix::fs::{FlockOperation, OFlags};
use rustix::io::{Errno, FdFlags};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use vm::Vm;
use vm::obj::{Obj, SmallInt};
use vm::platform::{WaitReq, errno};
use vm::trap::Res;

use super::{error, number, on, small};
use crate::host;

/// Milliseconds between two looks at whether a lock is free.
const NAP: u32 = 2;

/// `getfd(number)`: the flags of the descriptor.
pub fn getfd(vm: &Vm, args: &[Obj]) -> Res {
    Ok(small(on(vm, args[0], |fd| rustix::io::fcntl_getfd(fd))?.bits()))
}

/// `setfd(number, flags)`
pub fn setfd(vm: &Vm, args: &[Obj]) -> Res {
    let flags = FdFlags::from_bits_retain(vm.want_int(args[1])? as u32);
    on(vm, args[0], |fd| rustix::io::fcntl_setfd(fd, flags))?;
    Ok(Obj::NONE)
}

/// `getfl(number)`: the flags of what is open.
pub fn getfl(vm: &Vm, args: &[Obj]) -> Res {
    Ok(small(on(vm, args[0], |fd| rustix::fs::fcntl_getfl(fd))?.bits()))
}

/// `setfl(number, flags)`
pub fn setfl(vm: &Vm, args: &[Obj]) -> Res {
    let flags = OFlags::from_bits_retain(vm.want_int(args[1])? as u32);
    on(vm, args[0], |fd| rustix::fs::fcntl_setfl(fd, flags))?;
    Ok(Obj::NONE)
}

/// `dupfd(number, least)`: another number of what is open, `least` or more.
pub fn dupfd(vm: &Vm, args: &[Obj]) -> Res {
    let least = number(vm, args[1])?.max(3);
    let fd = on(vm, args[0], |fd| rustix::io::fcntl_dupfd_cloexec(fd, least))?;
    Ok(Obj::small(host(vm)?.descriptors.add(fd) as SmallInt))
}

/// `flock(number, operation, whole)`: 1 shares a lock, 2 has it alone, 8 gives it back, and 4 with
/// them does not wait but raises BlockingIOError. The lock is that of the open file, or that of
/// the process (POSIX) if `whole` is false, on all of the file.
pub fn flock(vm: &Vm, args: &[Obj]) -> Res {
    let operation = vm.want_int(args[1])?;
    let kind = match operation & !4 {
        1 => FlockOperation::NonBlockingLockShared,
        2 => FlockOperation::NonBlockingLockExclusive,
        8 => FlockOperation::NonBlockingUnlock,
        _ => return Err(vm.os_error(errno::EINVAL)),
    };
    let result = on(vm, args[0], |fd| {
        let result = match args[2] == Obj::TRUE {
            true => rustix::fs::flock(fd, kind),
            false => rustix::fs::fcntl_lock(fd, kind),
        };
        // Not an error of the call, which may wait.
        Ok(result)
    })?;
    match result {
        Ok(()) => Ok(Obj::NONE),
        Err(Errno::WOULDBLOCK | Errno::ACCESS) if operation & 4 == 0 => {
            Err(vm.wait_retry(WaitReq::Poll(NAP)))
        }
        Err(e) => Err(error(vm, e)),
    }
}

/// Limits in the order of their numbers (Linux).
const RESOURCES: [Resource; 16] = [
    Resource::Cpu,
    Resource::Fsize,
    Resource::Data,
    Resource::Stack,
    Resource::Core,
    Resource::Rss,
    Resource::Nproc,
    Resource::Nofile,
    Resource::Memlock,
    Resource::As,
    Resource::Locks,
    Resource::Sigpending,
    Resource::Msgqueue,
    Resource::Nice,
    Resource::Rtprio,
    Resource::Rttime,
];

fn resource(vm: &Vm, o: Obj) -> Res<Resource> {
    let place = usize::try_from(vm.want_int(o)?).ok();
    let known = place.and_then(|place| RESOURCES.get(place).copied());
    known.ok_or_else(|| vm.os_error(errno::EINVAL))
}

/// `getrlimit(resource)`: the limit and how far it can be raised; -1 is none.
pub fn limit(vm: &Vm, args: &[Obj]) -> Res {
    let limit = getrlimit(resource(vm, args[0])?);
    let value = |n: Option<u64>| vm.new_int(n.map_or(-1, |n| n as i64));
    vm.new_tuple(&[value(limit.current)?, value(limit.maximum)?])
}

/// `setrlimit(resource, limit, most)`
pub fn set_limit(vm: &Vm, args: &[Obj]) -> Res {
    let value = |o: Obj| vm.want_int(o).map(|n| u64::try_from(n).ok());
    let limit = Rlimit { current: value(args[1])?, maximum: value(args[2])? };
    setrlimit(resource(vm, args[0])?, limit).map_err(|e| error(vm, e))?;
    Ok(Obj::NONE)
}
