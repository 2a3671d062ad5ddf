//! Programs of the system that the program has started.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitStatus, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use vm::Vm;
use vm::obj::{List, Obj, SmallInt};
use vm::platform::{WaitReq, errno};
use vm::trap::Res;

use super::{error, opened};
use crate::host;

/// Started and not yet waited for, by the number of the process.
#[derive(Default)]
pub struct Children {
    running: RefCell<HashMap<i32, Child>>,
}

/// Milliseconds between two looks at whether a program has ended.
const NAP: u32 = 2;

/// No program that was started here (Linux).
const ECHILD: i32 = 10;

/// `spawn(arguments, program, folder, environment, (input, output, errors), session)`: the number
/// of the process. A folder or an environment of None is that of this process; an environment is
/// a list of `(name, value)`. A descriptor of -1 is that of this process.
pub fn spawn(vm: &Vm, args: &[Obj]) -> Res {
    let mut command = command(vm, args[0], args[1], args[3])?;
    if !args[2].is_none() {
        command.current_dir(vm.want_str(args[2])?);
    }
    let streams = vm.heap.tuple(vm.want(args[4])?);
    command.stdin(stream(vm, streams[0])?);
    command.stdout(stream(vm, streams[1])?);
    command.stderr(stream(vm, streams[2])?);
    if args[5] == Obj::TRUE {
        command.process_group(0);
    }
    vm.platform.flush();
    let child = command.spawn().map_err(|e| failed(vm, &e))?;
    let number = child.id() as i32;
    host(vm)?.children.running.borrow_mut().insert(number, child);
    Ok(Obj::small(number as SmallInt))
}

/// A program with its arguments, the first of them its own name, and its environment: a list of
/// `(name, value)`, or None for that of this process.
pub(super) fn command(vm: &Vm, words: Obj, program: Obj, environment: Obj) -> Res<Command> {
    let mut command = Command::new(vm.want_str(program)?);
    let words = vm.heap.list(vm.want::<List>(words)?);
    if let Some(first) = words.first() {
        command.arg0(vm.want_str(first.get())?);
    }
    for word in words.iter().skip(1) {
        command.arg(vm.want_str(word.get())?);
    }
    if !environment.is_none() {
        command.env_clear();
        for pair in vm.heap.list(vm.want::<List>(environment)?) {
            let pair = vm.heap.tuple(vm.want(pair.get())?);
            command.env(vm.want_str(pair[0])?, vm.want_str(pair[1])?);
        }
    }
    Ok(command)
}

pub(super) fn failed(vm: &Vm, e: &io::Error) -> vm::trap::Trap {
    vm.os_error(e.raw_os_error().unwrap_or(errno::EIO))
}

/// What a started program has for a descriptor.
fn stream(vm: &Vm, o: Obj) -> Res<Stdio> {
    let copied = |fd: &dyn std::os::fd::AsFd| -> Res<Stdio> {
        let fd: OwnedFd = fd.as_fd().try_clone_to_owned().map_err(|e| failed(vm, &e))?;
        Ok(Stdio::from(fd))
    };
    match super::number(vm, o)? {
        -1 => Ok(Stdio::inherit()),
        0 => copied(&rustix::stdio::stdin()),
        1 => copied(&rustix::stdio::stdout()),
        2 => copied(&rustix::stdio::stderr()),
        _ => copied(&opened(vm, o)?.fd),
    }
}

/// How it has ended: its exit status, or minus the signal.
fn status(ended: ExitStatus) -> i32 {
    ended.code().unwrap_or_else(|| -ended.signal().unwrap_or(0))
}

/// `wait(number, block)`: how the program has ended; None if it runs and `block` is false.
/// ECHILD if it is not one that was started here, or has been waited for.
pub fn wait(vm: &Vm, args: &[Obj]) -> Res {
    let number = super::number(vm, args[0])?;
    let mut running = host(vm)?.children.running.borrow_mut();
    let Some(child) = running.get_mut(&number) else { return Err(vm.os_error(ECHILD)) };
    match child.try_wait().map_err(|e| failed(vm, &e))? {
        Some(ended) => {
            running.remove(&number);
            Ok(Obj::small(status(ended) as SmallInt))
        }
        None if args[1] == Obj::TRUE => Err(vm.wait_retry(WaitReq::Poll(NAP))),
        None => Ok(Obj::NONE),
    }
}

/// `ended(block)`: the number of a program that has ended and has not been waited for; None if
/// all run and `block` is false. ECHILD if there are none.
pub fn ended(vm: &Vm, args: &[Obj]) -> Res {
    let mut running = host(vm)?.children.running.borrow_mut();
    if running.is_empty() {
        return Err(vm.os_error(ECHILD));
    }
    for (number, child) in running.iter_mut() {
        if child.try_wait().map_err(|e| failed(vm, &e))?.is_some() {
            return Ok(Obj::small(*number as SmallInt));
        }
    }
    if args[0] == Obj::TRUE { Err(vm.wait_retry(WaitReq::Poll(NAP))) } else { Ok(Obj::NONE) }
}

/// `kill(number, signal)`; a signal of 0 asks whether the process is there.
pub fn kill(vm: &Vm, args: &[Obj]) -> Res {
    let Some(pid) = Pid::from_raw(super::number(vm, args[0])?) else {
        return Err(vm.os_error(errno::EINVAL));
    };
    let number = super::number(vm, args[1])?;
    let result = match number {
        0 => rustix::process::test_kill_process(pid),
        _ => match Signal::from_named_raw(number) {
            Some(signal) => kill_process(pid, signal),
            None => return Err(vm.os_error(errno::EINVAL)),
        },
    };
    result.map(|()| Obj::NONE).map_err(|e| error(vm, e))
}
