//! What the system says of paths and of the process.

use rustix::fs::{Access, AtFlags, CWD, Gid, Mode, Stat, Timespec, Timestamps, Uid};
use vm::Vm;
use vm::obj::Obj;
use vm::trap::Res;

use super::{done, error, on, small};

/// Nanoseconds of a second.
const SECOND: i64 = 1_000_000_000;

/// Mode, inode, device, links, user, group, size, the three times in nanoseconds since 1970
/// (access, modification, change), size of a block, blocks, and the device that a special file is.
#[allow(clippy::unnecessary_cast)]
fn values(vm: &Vm, stat: Stat) -> Res {
    let time = |seconds: i64, more: i64| seconds.saturating_mul(SECOND).saturating_add(more);
    let all = [
        stat.st_mode as i64,
        stat.st_ino as i64,
        stat.st_dev as i64,
        stat.st_nlink as i64,
        stat.st_uid as i64,
        stat.st_gid as i64,
        stat.st_size as i64,
        time(stat.st_atime as i64, stat.st_atime_nsec as i64),
        time(stat.st_mtime as i64, stat.st_mtime_nsec as i64),
        time(stat.st_ctime as i64, stat.st_ctime_nsec as i64),
        stat.st_blksize as i64,
        stat.st_blocks as i64,
        stat.st_rdev as i64,
    ];
    let mut items = [Obj::NONE; 13];
    for (item, value) in items.iter_mut().zip(all) {
        *item = vm.new_int(value)?;
    }
    vm.new_tuple(&items)
}

/// `fstat(number)`
pub fn fstat(vm: &Vm, args: &[Obj]) -> Res {
    values(vm, on(vm, args[0], |fd| rustix::fs::fstat(fd))?)
}

/// `stat(path)`
pub fn stat(vm: &Vm, args: &[Obj]) -> Res {
    values(vm, rustix::fs::stat(vm.want_str(args[0])?).map_err(|e| error(vm, e))?)
}

/// `lstat(path)`: of a link itself.
pub fn lstat(vm: &Vm, args: &[Obj]) -> Res {
    values(vm, rustix::fs::lstat(vm.want_str(args[0])?).map_err(|e| error(vm, e))?)
}

/// `readlink(path)`
pub fn readlink(vm: &Vm, args: &[Obj]) -> Res {
    let to = rustix::fs::readlink(vm.want_str(args[0])?, []).map_err(|e| error(vm, e))?;
    vm.new_str(&to.to_string_lossy())
}

/// `symlink(to, path)`
pub fn symlink(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, rustix::fs::symlink(vm.want_str(args[0])?, vm.want_str(args[1])?))
}

/// `link(path, other)`
pub fn link(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, rustix::fs::link(vm.want_str(args[0])?, vm.want_str(args[1])?))
}

fn mode(vm: &Vm, o: Obj) -> Res<Mode> {
    Ok(Mode::from_raw_mode(vm.want_int(o)? as _))
}

/// `chmod(path, mode)`
pub fn chmod(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, rustix::fs::chmod(vm.want_str(args[0])?, mode(vm, args[1])?))
}

/// `fchmod(number, mode)`
pub fn fchmod(vm: &Vm, args: &[Obj]) -> Res {
    let mode = mode(vm, args[1])?;
    on(vm, args[0], |fd| rustix::fs::fchmod(fd, mode))?;
    Ok(Obj::NONE)
}

/// User and group; -1 leaves one as it is.
fn owner(vm: &Vm, user: Obj, group: Obj) -> Res<(Option<Uid>, Option<Gid>)> {
    let id = |o: Obj| -> Res<Option<u32>> { Ok(u32::try_from(vm.want_int(o)?).ok()) };
    Ok((id(user)?.map(Uid::from_raw), id(group)?.map(Gid::from_raw)))
}

/// `chown(path, user, group, follow)`: of what a link leads to, or of the link itself.
pub fn chown(vm: &Vm, args: &[Obj]) -> Res {
    let (user, group) = owner(vm, args[1], args[2])?;
    let flags = if args[3] == Obj::TRUE { AtFlags::empty() } else { AtFlags::SYMLINK_NOFOLLOW };
    done(vm, rustix::fs::chownat(CWD, vm.want_str(args[0])?, user, group, flags))
}

/// `fchown(number, user, group)`
pub fn fchown(vm: &Vm, args: &[Obj]) -> Res {
    let (user, group) = owner(vm, args[1], args[2])?;
    on(vm, args[0], |fd| rustix::fs::fchown(fd, user, group))?;
    Ok(Obj::NONE)
}

/// `fchdir(number)`
pub fn fchdir(vm: &Vm, args: &[Obj]) -> Res {
    on(vm, args[0], |fd| rustix::process::fchdir(fd))?;
    Ok(Obj::NONE)
}

/// `mknod(path, mode, device)`
pub fn mknod(vm: &Vm, args: &[Obj]) -> Res {
    let (path, raw) = (vm.want_str(args[0])?, vm.want_int(args[1])?);
    let kind = rustix::fs::FileType::from_raw_mode(raw as _);
    let device = vm.want_int(args[2])? as _;
    done(vm, rustix::fs::mknodat(CWD, path, kind, mode(vm, args[1])?, device))
}

/// `mkdir(path, mode)`
pub fn mkdir(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, rustix::fs::mkdir(vm.want_str(args[0])?, mode(vm, args[1])?))
}

/// `mkfifo(path, mode)`
pub fn mkfifo(vm: &Vm, args: &[Obj]) -> Res {
    let (path, mode) = (vm.want_str(args[0])?, mode(vm, args[1])?);
    done(vm, rustix::fs::mknodat(CWD, path, rustix::fs::FileType::Fifo, mode, 0))
}

/// `utime(path, accessed, modified)` in nanoseconds since 1970.
pub fn utime(vm: &Vm, args: &[Obj]) -> Res {
    let time = |o: Obj| -> Res<Timespec> {
        let ns = vm.want_int(o)?;
        Ok(Timespec { tv_sec: ns.div_euclid(SECOND), tv_nsec: ns.rem_euclid(SECOND) as _ })
    };
    let times = Timestamps { last_access: time(args[1])?, last_modification: time(args[2])? };
    done(vm, rustix::fs::utimensat(CWD, vm.want_str(args[0])?, &times, AtFlags::empty()))
}

/// `access(path, mode)`: may the process do it?
pub fn access(vm: &Vm, args: &[Obj]) -> Res {
    let how = Access::from_bits_truncate(vm.want_int(args[1])? as _);
    Ok(Obj::bool(rustix::fs::access(vm.want_str(args[0])?, how).is_ok()))
}

/// `umask(mask)`: the one before.
pub fn umask(vm: &Vm, args: &[Obj]) -> Res {
    Ok(small(rustix::process::umask(mode(vm, args[0])?).as_raw_mode() as u32))
}

/// `is_mounted()`: are there other file systems than the system's?
pub fn is_mounted(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::bool(vm::modules::vfs::has_mounts(vm)))
}

/// `error(number)`: raises that error.
pub fn error_of(vm: &Vm, args: &[Obj]) -> Res {
    Err(vm.os_error(super::number(vm, args[0])?))
}

/// `getpid()`
pub fn getpid(_: &Vm, _: &[Obj]) -> Res {
    Ok(small(rustix::process::getpid().as_raw_nonzero().get() as u32))
}

/// `getppid()`: 0 if there is none to be seen.
pub fn getppid(_: &Vm, _: &[Obj]) -> Res {
    Ok(small(rustix::process::getppid().map_or(0, |pid| pid.as_raw_nonzero().get() as u32)))
}

/// `getuid()`
pub fn getuid(_: &Vm, _: &[Obj]) -> Res {
    Ok(small(rustix::process::getuid().as_raw()))
}

/// `geteuid()`
pub fn geteuid(_: &Vm, _: &[Obj]) -> Res {
    Ok(small(rustix::process::geteuid().as_raw()))
}

/// `getgid()`
pub fn getgid(_: &Vm, _: &[Obj]) -> Res {
    Ok(small(rustix::process::getgid().as_raw()))
}

/// `getegid()`
pub fn getegid(_: &Vm, _: &[Obj]) -> Res {
    Ok(small(rustix::process::getegid().as_raw()))
}
