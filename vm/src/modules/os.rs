//! `os`: directories and files by name.

use crate::obj::*;
use crate::platform::{PathKind, errno};
use crate::trap::Res;
use crate::types::list;
use crate::{Vm, types};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(os), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(os);
    sep := n!("/");
    listdir(0..1) = listdir;
    ilistdir(0..1) = ilistdir;
    stat(1) = stat;
    mkdir(1) = mkdir;
    rmdir(1) = rmdir;
    remove(1) = remove;
    unlink(1) = remove;
    rename(2) = rename;
    getcwd(0) = getcwd;
    chdir(1) = chdir;
    uname(0) = uname;
}

/// Type bits of `stat` and `ilistdir`: directory and regular file.
const DIRECTORY: SmallInt = 0x4000;
const FILE: SmallInt = 0x8000;

/// None, or an errno as OSError.
fn done(vm: &Vm, result: Result<(), i32>) -> Res {
    result.map(|()| Obj::NONE).map_err(|e| vm.os_error(e))
}

/// Calls `f` with the name and kind of each entry of the directory that the argument names.
fn each(vm: &Vm, args: &[Obj], f: &mut dyn FnMut(&str, PathKind) -> Res<()>) -> Res<()> {
    let path = args.first().filter(|o| !o.is_none()).map_or(Ok("."), |o| vm.want_str(*o))?;
    let mut outcome = Ok(());
    let listed = vm.platform.list_dir(path, &mut |name, kind| {
        if outcome.is_ok() {
            outcome = f(name, kind);
        }
    });
    outcome?;
    listed.map_err(|e| vm.os_error(e))
}

/// `listdir(path=".")`: names in the platform's order.
fn listdir(vm: &Vm, args: &[Obj]) -> Res {
    let names = vm.new_list_with(0)?;
    each(vm, args, &mut |name, _| list::push(vm, names, vm.new_str(name)?))?;
    Ok(names.obj())
}

/// `ilistdir(path=".")`: an iterator over (name, type, inode).
fn ilistdir(vm: &Vm, args: &[Obj]) -> Res {
    let entries = vm.new_list_with(0)?;
    each(vm, args, &mut |name, kind| {
        let entry = [vm.new_str(name)?, Obj::small(type_bits(kind)), Obj::small(0)];
        list::push(vm, entries, vm.new_tuple(&entry)?)
    })?;
    types::iter::of(vm, entries.obj())
}

fn type_bits(kind: PathKind) -> SmallInt {
    if kind == PathKind::Directory { DIRECTORY } else { FILE }
}

/// `stat(path)`: mode, size and zeros, ten values.
fn stat(vm: &Vm, args: &[Obj]) -> Res {
    let path = vm.want_str(args[0])?;
    let kind = vm.platform.stat(path);
    let size = match kind {
        PathKind::Missing => return Err(vm.os_error(errno::ENOENT)),
        PathKind::Directory => 0,
        PathKind::File => vm.platform.file_size(path).map_err(|e| vm.os_error(e))?,
    };
    let mut values = [Obj::small(0); 10];
    values[0] = Obj::small(type_bits(kind));
    values[6] = vm.new_uint(size as u64)?;
    vm.new_tuple(&values)
}

fn mkdir(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, vm.platform.make_dir(vm.want_str(args[0])?))
}

fn rmdir(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, vm.platform.remove_dir(vm.want_str(args[0])?))
}

fn remove(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, vm.platform.remove(vm.want_str(args[0])?))
}

fn rename(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, vm.platform.rename(vm.want_str(args[0])?, vm.want_str(args[1])?))
}

fn getcwd(vm: &Vm, _: &[Obj]) -> Res {
    let mut path = Ok(n!("/"));
    let asked = vm.platform.current_dir(&mut |text| path = vm.new_str(text));
    asked.map_err(|e| vm.os_error(e))?;
    path
}

fn chdir(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, vm.platform.change_dir(vm.want_str(args[0])?))
}

/// `(sysname, nodename, release, version, machine)`, with the names as attributes.
fn uname(vm: &Vm, _: &[Obj]) -> Res {
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
    types::TypeSlots {
        getattr: Some(|vm, o, name| {
            let values = vm.heap.named_tuple(vm.want::<NamedTuple>(o)?);
            let names = [n!(sysname), n!(nodename), n!(release), n!(version), n!(machine)];
            let found = names.iter().position(|n| *n == name);
            Ok(found.map_or(Obj::UNDEF, |i| values[i]))
        }),
        ..types::tuple::SLOTS
    },
    &[],
);
