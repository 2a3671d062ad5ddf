//! The process itself: its groups, session and priority, and other programs in its place.

use std::os::unix::process::CommandExt;

use rustix::io::Errno;
use rustix::process::{Pid, Signal};
use vm::Vm;
use vm::obj::{Obj, SmallInt};
use vm::platform::errno;
use vm::trap::Res;

use super::children::{command, failed};
use super::{done, error, number, small};

/// A process by its number; None for 0, which is this one.
fn process(vm: &Vm, o: Obj) -> Res<Option<Pid>> {
    match number(vm, o)? {
        0 => Ok(None),
        n => Pid::from_raw(n).map(Some).ok_or_else(|| vm.os_error(errno::EINVAL)),
    }
}

/// [`process`] for `nix`.
fn asked(vm: &Vm, o: Obj) -> Res<Option<nix::unistd::Pid>> {
    Ok(process(vm, o)?.map(|pid| nix::unistd::Pid::from_raw(pid.as_raw_nonzero().get())))
}

/// What `nix` found: a process's number, or 0 if this one does not see it.
pub(super) fn number_or_0(vm: &Vm, found: nix::Result<nix::unistd::Pid>) -> Res {
    let found = found.map_err(|e| error(vm, Errno::from_raw_os_error(e as i32)))?;
    Ok(small(found.as_raw() as u32))
}

/// `exec(arguments, program, environment)`: another program goes on in this process. It gives
/// nothing, or raises why it cannot.
pub fn exec(vm: &Vm, args: &[Obj]) -> Res {
    let mut command = command(vm, args[0], args[1], args[2])?;
    vm.platform.flush();
    Err(failed(vm, &command.exec()))
}

/// `abort()`: ends the process by SIGABRT, at once.
pub fn abort(vm: &Vm, _: &[Obj]) -> Res {
    vm.platform.flush();
    std::process::abort()
}

/// `getpgid(process)`: 0 for a group of which this process sees nothing, as in a namespace of its
/// own. `rustix` takes that for impossible, so `nix` is asked.
pub fn getpgid(vm: &Vm, args: &[Obj]) -> Res {
    number_or_0(vm, nix::unistd::getpgid(asked(vm, args[0])?))
}

/// `setpgid(process, group)`
pub fn setpgid(vm: &Vm, args: &[Obj]) -> Res {
    let (process, group) = (process(vm, args[0])?, process(vm, args[1])?);
    done(vm, rustix::process::setpgid(process, group))
}

/// `getsid(process)`: 0 for a session of which this process sees nothing.
pub fn getsid(vm: &Vm, args: &[Obj]) -> Res {
    number_or_0(vm, nix::unistd::getsid(asked(vm, args[0])?))
}

/// `setsid()`: a session of its own.
pub fn setsid(vm: &Vm, _: &[Obj]) -> Res {
    rustix::process::setsid().map(|_| Obj::NONE).map_err(|e| error(vm, e))
}

/// `getgroups()`: the groups that the user belongs to, a list of numbers.
pub fn getgroups(vm: &Vm, _: &[Obj]) -> Res {
    let groups = rustix::process::getgroups().map_err(|e| error(vm, e))?;
    let groups: Vec<Obj> = groups.iter().map(|group| small(group.as_raw())).collect();
    vm.new_list(&groups)
}

/// `nice(more)`: the new priority, from -20 (first) to 19.
pub fn nice(vm: &Vm, args: &[Obj]) -> Res {
    let priority = rustix::process::nice(number(vm, args[0])?);
    priority.map(|n| Obj::small(n as SmallInt)).map_err(|e| error(vm, e))
}

/// `getpriority(process)`
pub fn getpriority(vm: &Vm, args: &[Obj]) -> Res {
    let priority = rustix::process::getpriority_process(process(vm, args[0])?);
    priority.map(|n| Obj::small(n as SmallInt)).map_err(|e| error(vm, e))
}

/// `setpriority(process, priority)`
pub fn setpriority(vm: &Vm, args: &[Obj]) -> Res {
    let (process, priority) = (process(vm, args[0])?, number(vm, args[1])?);
    done(vm, rustix::process::setpriority_process(process, priority))
}

/// `killpg(group, signal)`; a signal of 0 asks whether there is such a group.
pub fn killpg(vm: &Vm, args: &[Obj]) -> Res {
    let invalid = || vm.os_error(errno::EINVAL);
    let group = process(vm, args[0])?.ok_or_else(invalid)?;
    let result = match number(vm, args[1])? {
        0 => rustix::process::test_kill_process_group(group),
        n => {
            let signal = Signal::from_named_raw(n).ok_or_else(invalid)?;
            rustix::process::kill_process_group(group, signal)
        }
    };
    done(vm, result)
}

/// `cpu_count()`: how many processors this process may use.
pub fn cpu_count(_: &Vm, _: &[Obj]) -> Res {
    let processors = std::thread::available_parallelism().map_or(1, |n| n.get());
    Ok(small(processors as u32))
}
