//! `os`: directories and files by name, and the environment.
//!
//! What concerns files goes to the platform as long as only the platform's files are mounted
//! (`modules/vfs`); else the prelude finds the file system that a path belongs to.

use crate::obj::*;
use crate::platform::errno;
#[cfg(feature = "os")]
use crate::prelude;
use crate::trap::Res;
use crate::types::{self, exception};
use crate::{Part, Vm};

use super::vfs::{self, posix};

/// The module.
#[cfg(feature = "os")]
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(os), table: TABLE };

#[cfg(feature = "os")]
crate::natives! {
    TABLE:
    __name__ := n!(os);
    name := n!(posix);
    sep := n!("/");
    curdir := n!(".");
    pardir := n!("..");
    pathsep := n!(":");
    devnull := n!("/dev/null");
    extsep := n!(".");
    altsep := Obj::NONE;
    path := Obj::rom(&super::os_path::MODULE);
    listdir(0..1) = listdir, or prelude::OS_LISTDIR;
    ilistdir(0..1) = ilistdir, or prelude::OS_ILISTDIR;
    stat(1) = stat, or prelude::OS_STAT;
    statvfs(1) = statvfs, or prelude::OS_STATVFS;
    mkdir(1) = mkdir, or prelude::OS_MKDIR;
    rmdir(1) = rmdir, or prelude::OS_RMDIR;
    remove(1) = remove, or prelude::OS_REMOVE;
    unlink(1) = remove, or prelude::OS_REMOVE;
    rename(2) = rename, or prelude::OS_RENAME;
    getcwd(0) = getcwd, or prelude::OS_GETCWD;
    chdir(1) = chdir, or prelude::OS_CHDIR;
    sync(0) = sync;
    uname(0) = uname;
    urandom(1) = urandom;
    getenv[key, default = Obj::NONE] = getenv;
    putenv(2) = putenv;
    unsetenv(1) = unsetenv;
    system(1) = system;
    errno(0..1) = prelude::python, or prelude::OS_ERRNO;
    mount := vfs::MOUNT;
    umount := vfs::UMOUNT;
    VfsPosix := posix::TYPE.obj();
    #[cfg(feature = "fat")]
    VfsFat := vfs::FAT;
    #[cfg(feature = "lfs")]
    VfsLfs2 := vfs::LFS2;
}

/// The file system of the platform, with the arguments behind it; NeedsPython if others are
/// mounted.
fn direct(vm: &Vm) -> Res<posix::Root<'static>> {
    if vfs::has_mounts(vm) { Err(vm.needs_python()) } else { Ok(posix::Root::PLATFORM) }
}

fn listdir(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.list(vm, args.first().copied())
}

fn ilistdir(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.entries(vm, args.first().copied())
}

fn stat(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.stat(vm, args[0])
}

fn statvfs(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.statvfs(vm, args[0])
}

fn mkdir(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.mkdir(vm, args[0])
}

fn rmdir(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.rmdir(vm, args[0])
}

fn remove(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.remove(vm, args[0])
}

fn rename(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.rename(vm, args[0], args[1])
}

fn getcwd(vm: &Vm, _: &[Obj]) -> Res {
    direct(vm)?.getcwd(vm)
}

fn chdir(vm: &Vm, args: &[Obj]) -> Res {
    direct(vm)?.chdir(vm, args[0])
}

/// `sync()`: what is written is passed on with each write.
fn sync(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// Most bytes that `urandom` makes in one call.
const MAX_RANDOM: usize = 1 << 20;

/// `urandom(count)`: random bytes of the platform.
fn urandom(vm: &Vm, args: &[Obj]) -> Res {
    let count = usize::try_from(vm.want_index(args[0])?);
    let Ok(count) = count.map(|n| n.min(MAX_RANDOM + 1)) else {
        return Err(vm.value_error(t!("negative argument not allowed")));
    };
    if count > MAX_RANDOM {
        return Err(vm.value_error(t!("too many random bytes")));
    }
    let made = vm.heap.new_bytes_with(count, |to| {
        for word in to.chunks_mut(4) {
            let random = vm.platform.random().to_le_bytes();
            word.iter_mut().zip(random).for_each(|(to, from)| *to = from);
        }
    })?;
    Ok(made.obj())
}

/// `getenv(key, default=None)`
pub(super) fn getenv(vm: &Vm, args: &[Obj]) -> Res {
    let mut value = Ok(args[1]);
    vm.platform.env(vm.want_str(args[0])?, &mut |text| value = vm.new_str(text));
    value
}

fn putenv(vm: &Vm, args: &[Obj]) -> Res {
    let (key, value) = (vm.want_str(args[0])?, vm.want_str(args[1])?);
    posix::done(vm, vm.platform.set_env(key, Some(value)))
}

fn unsetenv(vm: &Vm, args: &[Obj]) -> Res {
    posix::done(vm, vm.platform.set_env(vm.want_str(args[0])?, None))
}

/// `system(command)`: the status that the system's shell leaves.
fn system(vm: &Vm, args: &[Obj]) -> Res {
    match vm.platform.system(vm.want_str(args[0])?) {
        Ok(status) => vm.new_int(status.into()),
        Err(errno::EOPNOTSUPP) => {
            let message = Part::T(t!("this platform has no shell"));
            Err(vm.raise(&exception::NOT_IMPLEMENTED_ERROR, &[message]))
        }
        Err(e) => Err(vm.os_error(e)),
    }
}

/// `(sysname, nodename, release, version, machine)`, with the names as attributes.
/// `uname()`, of the platform.
pub fn uname(vm: &Vm, _: &[Obj]) -> Res {
    let system = vm.new_str(vm.platform.name())?;
    let machine = vm.new_str(vm.platform.machine())?;
    let release = vm.new_str(env!("CARGO_PKG_VERSION"))?;
    let values = [system, system, release, release, machine];
    Ok(vm.heap.new_named_tuple_with(UNAME.obj(), 5, |i| values[i])?.obj())
}

/// Type of what `uname` returns.
static UNAME: types::Type = types::Type::new(
    n!(uname_result),
    Kind::NamedTuple,
    &types::TypeSlots {
        getattr: Some(|vm, o, name| {
            let values = vm.heap.named_tuple(vm.want::<NamedTuple>(o)?);
            let names = [n!(sysname), n!(nodename), n!(release), n!(version), n!(machine)];
            let found = names.iter().position(|n| *n == name);
            Ok(found.map_or(Obj::UNDEF, |i| values[i]))
        }),
        repr: Some(|vm, o, p| {
            let values = vm.heap.named_tuple(vm.want::<NamedTuple>(o)?);
            let names = ["(sysname=", ", nodename=", ", release=", ", version=", ", machine="];
            for (name, value) in names.iter().zip(values) {
                p.str(name)?;
                types::repr(vm, *value, p)?;
            }
            p.str(")")
        }),
        ..types::tuple::SLOTS
    },
    crate::native::Table::EMPTY,
);
