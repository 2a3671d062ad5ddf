//! `VfsPosix`: the platform's files, or a folder of them, as a file system.
//!
//! [`Root`] has the operations; `os` uses that of the whole platform. Absolute paths are below
//! the root, relative ones begin at the platform's current directory. A path may be `str` or
//! `bytes`; names that are listed have the type of the path.

use crate::modules::file;
use crate::obj::*;
use crate::platform::{PathKind, errno};
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::{Type, TypeSlots, iter, list};
use crate::{Vm, types};

/// `vfs.VfsPosix`
pub static TYPE: Type =
    Type::new(n!(VfsPosix), Kind::Ext, &TypeSlots { new: Some(&NEW), ..TypeSlots::NONE }, METHODS);

static NEW: Native = Native::new(n!(VfsPosix), 0, 1, new);

crate::natives! {
    METHODS:
    mount(3) = mount;
    umount(1) = umount;
    open(3) = open;
    listdir(1..2) = listdir;
    ilistdir(1..2) = ilistdir;
    stat(2) = stat;
    statvfs(2) = statvfs;
    mkdir(2) = mkdir;
    rmdir(2) = rmdir;
    remove(2) = remove;
    rename(3) = rename;
    chdir(2) = chdir;
    getcwd(1) = getcwd;
}

/// Methods that are operations of the receiver's root.
macro_rules! forward {
    ($($name:ident: $root:ident($($at:literal),*);)*) => {
        $(fn $name(vm: &Vm, args: &[Obj]) -> Res {
            Root::$root(vm, args[0])?.$name(vm $(, args[$at])*)
        })*
    };
}

forward! {
    stat: of(1);
    statvfs: of(1);
    chdir: of(1);
    getcwd: of();
    mkdir: writable(1);
    rmdir: writable(1);
    remove: writable(1);
    rename: writable(1, 2);
}

fn listdir(vm: &Vm, args: &[Obj]) -> Res {
    Root::of(vm, args[0])?.list(vm, args.get(1).copied())
}

fn ilistdir(vm: &Vm, args: &[Obj]) -> Res {
    Root::of(vm, args[0])?.entries(vm, args.get(1).copied())
}

/// Type bits of `stat` and `ilistdir`: directory and regular file.
pub const DIRECTORY: SmallInt = 0x4000;
pub const FILE: SmallInt = 0x8000;

/// Places of an object's values: the root as a `str`, and whether it is mounted for reading only.
const PATH: usize = 0;
const READ_ONLY: usize = 1;

/// The file system of the whole platform as an object.
pub fn whole(vm: &Vm) -> Res {
    make(vm, n!(""))
}

fn make(vm: &Vm, path: Obj) -> Res {
    let object = vm.new_ext(&TYPE, 2, 0)?;
    vm.heap.ext_slots(object)[PATH].set(path);
    vm.heap.ext_slots(object)[READ_ONLY].set(Obj::FALSE);
    Ok(object.obj())
}

/// `VfsPosix(root="")`. A relative root is taken from the current directory now.
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let Some(root) = args.first() else { return whole(vm) };
    let root = vm.want_str(*root)?;
    if root.is_empty() || root.starts_with('/') {
        return make(vm, vm.new_str(root.trim_end_matches('/'))?);
    }
    let base = Root::PLATFORM.getcwd(vm)?;
    let mut p = Printer::text(vm);
    p.str(vm.want_str(base)?.trim_end_matches('/'))?;
    p.str("/")?;
    p.str(root.trim_end_matches('/'))?;
    make(vm, p.finish_obj()?)
}

/// Is this a file system of the whole platform, for reading and writing?
pub fn is_whole(vm: &Vm, o: Obj) -> bool {
    find(vm, o)
        .is_some_and(|slots| slots[PATH].get() == n!("") && slots[READ_ONLY].get() == Obj::FALSE)
}

fn find<'v>(vm: &'v Vm, o: Obj) -> Option<&'v [Slot]> {
    let ext = vm.unwrap_native(o).cast::<Ext>()?;
    core::ptr::eq(vm[ext].ty, &TYPE).then(|| vm.heap.ext_slots(ext))
}

fn slots<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [Slot]> {
    find(vm, o).ok_or_else(|| vm.type_error(t!("expecting a VfsPosix object")))
}

/// `mount(readonly, mkfs)`
fn mount(vm: &Vm, args: &[Obj]) -> Res {
    let slots = slots(vm, args[0])?;
    if types::truth(vm, args[2])? {
        return Err(vm.os_error(errno::EPERM));
    }
    if types::truth(vm, args[1])? {
        slots[READ_ONLY].set(Obj::TRUE);
    }
    Ok(Obj::NONE)
}

fn umount(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// `open(path, mode)`
fn open(vm: &Vm, args: &[Obj]) -> Res {
    let root = Root::of(vm, args[0])?;
    let mode = vm.want_str(args[2])?;
    if mode.contains(['w', 'a', 'x', '+']) {
        Root::writable(vm, args[0])?;
    }
    file::open_path(vm, root.path(vm, args[1])?, args[1], args[2])
}

/// None, or an errno as OSError.
pub fn done(vm: &Vm, result: Result<(), i32>) -> Res {
    result.map(|()| Obj::NONE).map_err(|e| vm.os_error(e))
}

/// A folder of the platform as the root of paths.
#[derive(Clone, Copy)]
pub struct Root<'v> {
    /// Empty for the platform's own root, else a path without a slash at its end.
    folder: &'v str,
}

impl<'v> Root<'v> {
    /// All files of the platform.
    pub const PLATFORM: Root<'static> = Root { folder: "" };

    fn of(vm: &'v Vm, o: Obj) -> Res<Root<'v>> {
        Ok(Root { folder: vm.want_str(slots(vm, o)?[PATH].get())? })
    }

    fn writable(vm: &'v Vm, o: Obj) -> Res<Root<'v>> {
        if slots(vm, o)?[READ_ONLY].get() == Obj::TRUE {
            return Err(vm.os_error(errno::EROFS));
        }
        Root::of(vm, o)
    }

    /// The platform's path for a path below this root.
    fn path<'m>(&self, vm: &'m Vm, path: Obj) -> Res<&'m str>
    where
        'v: 'm,
    {
        let path = path_text(vm, path)?;
        if self.folder.is_empty() || !path.starts_with('/') {
            return Ok(path);
        }
        let mut p = Printer::text(vm);
        p.str(self.folder)?;
        p.str(path)?;
        Ok(vm.heap.str(p.finish()?))
    }

    /// Calls `f` with the name and kind of each entry of a directory, by default the current.
    fn each(
        &self,
        vm: &Vm,
        path: Option<Obj>,
        f: &mut dyn FnMut(Obj, PathKind) -> Res<()>,
    ) -> Res<()> {
        let given = path.filter(|o| !o.is_none()).unwrap_or(n!("."));
        let as_bytes = given.is_kind(Kind::Bytes);
        let folder = self.path(vm, given)?;
        let mut outcome: Result<(), Trap> = Ok(());
        let listed = vm.platform.list_dir(
            if folder.is_empty() { "." } else { folder },
            &mut |name, kind| {
                if outcome.is_ok() {
                    let made =
                        if as_bytes { vm.new_bytes(name.as_bytes()) } else { vm.new_str(name) };
                    outcome = made.and_then(|name| f(name, kind));
                }
            },
        );
        outcome?;
        listed.map_err(|e| vm.os_error(e))
    }

    /// List of names, in the platform's order.
    pub fn list(&self, vm: &Vm, path: Option<Obj>) -> Res {
        let names = vm.new_list_with(0)?;
        self.each(vm, path, &mut |name, _| list::push(vm, names, name))?;
        Ok(names.obj())
    }

    /// An iterator over (name, type, inode).
    pub fn entries(&self, vm: &Vm, path: Option<Obj>) -> Res {
        let entries = vm.new_list_with(0)?;
        self.each(vm, path, &mut |name, kind| {
            let bits = if kind == PathKind::Directory { DIRECTORY } else { FILE };
            list::push(vm, entries, vm.new_tuple(&[name, Obj::small(bits), Obj::small(0)])?)
        })?;
        iter::of(vm, entries.obj())
    }

    /// The ten values of `os.stat`.
    pub fn stat(&self, vm: &Vm, path: Obj) -> Res {
        tuple(vm, vm.platform.stat_values(self.path(vm, path)?))
    }

    /// The ten values of `os.statvfs`.
    pub fn statvfs(&self, vm: &Vm, path: Obj) -> Res {
        tuple(vm, vm.platform.statvfs(self.path(vm, path)?))
    }

    /// Makes a directory.
    pub fn mkdir(&self, vm: &Vm, path: Obj) -> Res {
        done(vm, vm.platform.make_dir(self.path(vm, path)?))
    }

    /// Removes an empty directory.
    pub fn rmdir(&self, vm: &Vm, path: Obj) -> Res {
        done(vm, vm.platform.remove_dir(self.path(vm, path)?))
    }

    /// Removes a file.
    pub fn remove(&self, vm: &Vm, path: Obj) -> Res {
        done(vm, vm.platform.remove(self.path(vm, path)?))
    }

    /// Gives a file or directory another name.
    pub fn rename(&self, vm: &Vm, from: Obj, to: Obj) -> Res {
        done(vm, vm.platform.rename(self.path(vm, from)?, self.path(vm, to)?))
    }

    /// Changes the platform's current directory.
    pub fn chdir(&self, vm: &Vm, path: Obj) -> Res {
        done(vm, vm.platform.change_dir(self.path(vm, path)?))
    }

    /// The platform's current directory as seen from this root.
    pub fn getcwd(&self, vm: &Vm) -> Res {
        let mut path = Ok(n!("/"));
        let asked = vm.platform.current_dir(&mut |text| {
            path = vm.new_str(text.strip_prefix(self.folder).unwrap_or(text));
        });
        asked.map_err(|e| vm.os_error(e))?;
        path
    }
}

/// Text of a path that is a `str` or UTF-8 in `bytes`.
pub fn path_text<'v>(vm: &'v Vm, path: Obj) -> Res<&'v str> {
    match path.cast::<Bytes>() {
        Some(bytes) => match core::str::from_utf8(vm.heap.bytes(bytes)) {
            Ok(text) => Ok(text),
            Err(_) => Err(vm.os_error(errno::ENOENT)),
        },
        None => vm.want_str(path),
    }
}

fn tuple(vm: &Vm, values: Result<[u64; 10], i32>) -> Res {
    let values = values.map_err(|e| vm.os_error(e))?;
    let mut items = [Obj::NONE; 10];
    for (item, value) in items.iter_mut().zip(values) {
        *item = vm.new_uint(value)?;
    }
    vm.new_tuple(&items)
}
