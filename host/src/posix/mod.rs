//! `posix`: descriptors of the system by their numbers, and what `os` says of paths beyond what
//! every platform can do. `pylib/pc/os` and `pylib/pc/io` are made of it.
//!
//! A number is known if the program has opened it here, or if it is that of a standard stream.

mod children;
mod control;
mod descriptors;
mod paths;
mod process;
pub mod signals;
mod table;
mod terminals;

use std::cell::RefMut;
use std::os::fd::BorrowedFd;

use rustix::io::Errno;
use vm::obj::{Header, Kind, Obj, RomModule, SmallInt};
use vm::platform::errno;
use vm::trap::{Res, Trap};
use vm::{Vm, n, natives};

use crate::host;
pub use children::Children;
pub use signals::Signals;
use table::Descriptor;
pub use table::Table;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(posix), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(posix);
    open(3) = descriptors::open;
    close(1) = descriptors::close;
    read(2) = descriptors::read;
    readinto(2) = descriptors::readinto;
    write(2) = descriptors::write;
    lseek(3) = descriptors::lseek;
    ftruncate(2) = descriptors::ftruncate;
    fsync(1) = descriptors::fsync;
    isatty(1) = descriptors::isatty;
    dup(1) = descriptors::dup;
    dup2(2) = descriptors::dup2;
    pipe(0) = descriptors::pipe;
    fstat(1) = paths::fstat;
    stat(1) = paths::stat;
    lstat(1) = paths::lstat;
    readlink(1) = paths::readlink;
    symlink(2) = paths::symlink;
    link(2) = paths::link;
    chmod(2) = paths::chmod;
    chown(4) = paths::chown;
    fchmod(2) = paths::fchmod;
    fchown(3) = paths::fchown;
    fchdir(1) = paths::fchdir;
    mknod(3) = paths::mknod;
    utime(3) = paths::utime;
    access(2) = paths::access;
    mkdir(2) = paths::mkdir;
    mkfifo(2) = paths::mkfifo;
    umask(1) = paths::umask;
    spawn(6) = children::spawn;
    wait(2) = children::wait;
    ended(1) = children::ended;
    kill(2) = children::kill;
    killpg(2) = process::killpg;
    exec(3) = process::exec;
    abort(0) = process::abort;
    getpgid(1) = process::getpgid;
    setpgid(2) = process::setpgid;
    getsid(1) = process::getsid;
    setsid(0) = process::setsid;
    getgroups(0) = process::getgroups;
    nice(1) = process::nice;
    getpriority(1) = process::getpriority;
    setpriority(2) = process::setpriority;
    cpu_count(0) = process::cpu_count;
    is_mounted(0) = paths::is_mounted;
    error(1) = paths::error_of;
    getpid(0) = paths::getpid;
    getppid(0) = paths::getppid;
    getuid(0) = paths::getuid;
    geteuid(0) = paths::geteuid;
    getgid(0) = paths::getgid;
    getegid(0) = paths::getegid;
    catch_signal(2) = signals::catch;
    on_signal(1) = signals::on_signal;
    next_signal(0) = signals::next;
    set_timer(2) = signals::set_timer;
    tcgetattr(1) = terminals::tcgetattr;
    tcsetattr(3) = terminals::tcsetattr;
    tcsendbreak(1) = terminals::tcsendbreak;
    tcdrain(1) = terminals::tcdrain;
    tcflush(2) = terminals::tcflush;
    tcflow(2) = terminals::tcflow;
    winsize(1) = terminals::winsize;
    tcgetpgrp(1) = terminals::tcgetpgrp;
    tcsetpgrp(2) = terminals::tcsetpgrp;
    set_winsize(5) = terminals::set_winsize;
    ttyname(1) = terminals::name;
    openpty(0) = terminals::openpty;
    fionread(1) = terminals::fionread;
    getfd(1) = control::getfd;
    setfd(2) = control::setfd;
    getfl(1) = control::getfl;
    setfl(2) = control::setfl;
    dupfd(2) = control::dupfd;
    flock(3) = control::flock;
    getrlimit(1) = control::limit;
    setrlimit(3) = control::set_limit;
}

/// Raises an error of the system.
fn error(vm: &Vm, e: Errno) -> Trap {
    vm.os_error(e.raw_os_error())
}

/// What a call of the system that answers nothing becomes.
fn done(vm: &Vm, result: Result<(), Errno>) -> Res {
    result.map(|()| Obj::NONE).map_err(|e| error(vm, e))
}

/// The number of a descriptor.
fn number(vm: &Vm, o: Obj) -> Res<i32> {
    i32::try_from(vm.want_int(o)?).map_err(|_| vm.os_error(errno::EBADF))
}

/// A descriptor that the program has opened.
fn opened<'v>(vm: &'v Vm, o: Obj) -> Res<RefMut<'v, Descriptor>> {
    match host(vm)?.descriptors.get(number(vm, o)?) {
        Some(descriptor) => Ok(descriptor),
        None => Err(vm.os_error(errno::EBADF)),
    }
}

/// What `act` says of a descriptor, be it a standard stream or one of the program's.
fn on<T>(vm: &Vm, o: Obj, act: impl FnOnce(BorrowedFd) -> Result<T, Errno>) -> Res<T> {
    use std::os::fd::AsFd;
    let result = match number(vm, o)? {
        0 => act(rustix::stdio::stdin()),
        1 => act(rustix::stdio::stdout()),
        2 => act(rustix::stdio::stderr()),
        _ => act(opened(vm, o)?.fd.as_fd()),
    };
    result.map_err(|e| error(vm, e))
}

/// An int that is small in every system.
fn small(n: u32) -> Obj {
    Obj::small(n as SmallInt)
}
