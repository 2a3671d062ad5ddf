//! `vfs`: file systems and where they are mounted.
//!
//! As long as only the platform's files are mounted at `/` there is no mount table, and `os`,
//! `open` and `import` ask the platform at once. With the first other mount the table is made (a
//! list that the prelude keeps, see `prelude/mounts.py`), and they go through the prelude, since
//! a file system may be Python code.
//!
//! `VfsFat`, `VfsLfs1` and `VfsLfs2` are Python code of the prelude, because the block devices
//! below them are, and so is `VfsRom`, which shares their files. Their classes are made when they
//! are first asked for.

pub mod crc;
pub mod posix;

use crate::obj::*;
use crate::trap::{Cont, Res};
use crate::types::dict;
use crate::{Vm, prelude};

/// The module.
#[cfg(feature = "os")]
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(vfs), table: TABLE };

#[cfg(feature = "os")]
crate::natives! {
    TABLE:
    __name__ := n!(vfs);
    mount := MOUNT;
    umount := UMOUNT;
    VfsPosix := posix::TYPE.obj();
    #[cfg(feature = "fat")]
    VfsFat := FAT;
    #[cfg(feature = "lfs")]
    VfsLfs1 := LFS1;
    #[cfg(feature = "lfs")]
    VfsLfs2 := LFS2;
    #[cfg(feature = "romfs")]
    VfsRom := ROM;
    #[cfg(feature = "romfs")]
    rom_ioctl(1..4) = prelude::python, or prelude::ROM_IOCTL;
}

#[cfg(feature = "os")]
crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    mounts(0) = mounts;
    set_mounts(1) = set_mounts;
    found_module(2) = found_module;
    import_frozen(2) = crate::interp::import::locate::frozen;
    #[cfg(feature = "host")]
    unknown_module(1) = crate::interp::import::finders::unknown;
    crc32(2) = crc::crc32;
    getenv[key, default = Obj::NONE] = super::os::getenv;
    now(0) = now;
}

static MOUNT_NATIVE: Native =
    Native::new(n!(mount), 0, 255, prelude::python).or(&prelude::VFS_MOUNT);
static UMOUNT_NATIVE: Native =
    Native::new(n!(umount), 1, 1, prelude::python).or(&prelude::VFS_UMOUNT);
/// `vfs.mount`
pub const MOUNT: Obj = Obj::rom(&MOUNT_NATIVE);
/// `vfs.umount`
pub const UMOUNT: Obj = Obj::rom(&UMOUNT_NATIVE);

#[cfg(feature = "fat")]
static FAT_CLASS: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| class(vm, n!(VfsFat), &prelude::FAT_CLASS));
#[cfg(feature = "lfs")]
static LFS1_CLASS: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| class(vm, n!(VfsLfs1), &prelude::LFS1_CLASS));
#[cfg(feature = "lfs")]
static LFS2_CLASS: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| class(vm, n!(VfsLfs2), &prelude::LFS_CLASS));
#[cfg(feature = "romfs")]
static ROM_CLASS: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| class(vm, n!(VfsRom), &prelude::ROM_CLASS));
/// `vfs.VfsFat`
#[cfg(feature = "fat")]
pub const FAT: Obj = Obj::rom(&FAT_CLASS);
/// `vfs.VfsLfs2`
#[cfg(feature = "lfs")]
pub const LFS2: Obj = Obj::rom(&LFS2_CLASS);
#[cfg(feature = "lfs")]
const LFS1: Obj = Obj::rom(&LFS1_CLASS);
#[cfg(feature = "romfs")]
const ROM: Obj = Obj::rom(&ROM_CLASS);

/// The class that the prelude keeps under `name`; it is made by `make` if it is not there yet,
/// and then the instruction runs again.
pub fn class(vm: &Vm, name: Obj, make: &crate::native::Fallback) -> Res {
    let globals = vm.roots.prelude.get().cast_unchecked();
    match dict::get(vm, globals, name)? {
        Some(class) => Ok(class),
        None => {
            let f = vm.prelude_function(make)?;
            vm.heap.trap.extra.set(Obj::NONE);
            Err(vm.heap.trap.call(Cont::Retry, f.obj(), &[]))
        }
    }
}

/// Is there more than the platform's files?
pub fn has_mounts(vm: &Vm) -> bool {
    cfg!(feature = "os") && !vm.roots.mounts.get().is_undef()
}

/// Is a file system mounted at this path?
pub fn is_mounted(vm: &Vm, path: &str) -> bool {
    let table = vm.as_a::<List>(vm.roots.mounts.get());
    let entries = table.map_or(&[][..], |table| vm.heap.list(table));
    entries.iter().any(|entry| {
        let entry = vm.as_a::<Tuple>(entry.get()).map(|entry| vm.heap.tuple(entry));
        matches!(entry, Some(&[_, at]) if vm.str_of(at) == Some(path))
    })
}

/// The mount table: the current entry, then all entries, each (file system, path). The current
/// one is None in the root directory above all mounts.
fn mounts(vm: &Vm, _: &[Obj]) -> Res {
    if has_mounts(vm) {
        return Ok(vm.roots.mounts.get());
    }
    let entry = vm.new_tuple(&[posix::whole(vm)?, n!("/")])?;
    let table = vm.new_list(&[entry, entry])?;
    Ok(table)
}

/// Sets the mount table. One with the platform's files alone need not be kept.
fn set_mounts(vm: &Vm, args: &[Obj]) -> Res {
    let table = vm.want::<List>(args[0])?;
    let usual = match vm.heap.list(table) {
        [_, only] => is_whole(vm, only.get()),
        _ => false,
    };
    vm.roots.mounts.set(if usual { Obj::UNDEF } else { table.obj() });
    Ok(Obj::NONE)
}

/// Is this entry that of all files of the platform at `/`?
fn is_whole(vm: &Vm, entry: Obj) -> bool {
    match entry.cast::<Tuple>().map(|t| vm.heap.tuple(t)) {
        Some([fs, path]) => vm.str_of(*path) == Some("/") && posix::is_whole(vm, *fs),
        _ => false,
    }
}

/// Seconds since 1970, 0 where there is no calendar.
fn now(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_uint(vm.platform.epoch_ns() / 1_000_000_000)
}

/// What `import` learnt about the module `name`: a tuple of kind, path, source and folder.
fn found_module(vm: &Vm, args: &[Obj]) -> Res {
    let found = match vm.roots.found.get().cast::<Dict>() {
        Some(found) => found,
        None => dict::new(vm, 0)?,
    };
    dict::insert(vm, found, args[0], args[1])?;
    vm.roots.found.set(found.obj());
    Ok(Obj::NONE)
}
