//! The module `os`: files without folders.

use vm::obj::{Header, Kind, List, Obj, Ref, RomModule};
use vm::platform::PathKind;
use vm::trap::Res;
use vm::types::list;
use vm::{Vm, n, natives};

natives! {
    TABLE:
    __name__ := n!(os);
    ilistdir(0) = ilistdir;
    listdir(0) = listdir;
    remove(1) = remove;
    size(1) = size;
    stat(1) = stat;
    uname(0) = vm::modules::os::uname;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(os), table: TABLE };

/// A list with what `make` makes of each name.
fn list_with(vm: &Vm, make: impl Fn(&str) -> Res) -> Res<Ref<List>> {
    let all = vm.new_list_with(0)?;
    let mut result = Ok(());
    let listed = vm.platform.list_dir("/", &mut |name, _: PathKind| {
        if result.is_ok() {
            result = make(name).and_then(|item| list::push(vm, all, item));
        }
    });
    result?;
    listed.map_err(|error| vm.os_error(error))?;
    Ok(all)
}

/// `listdir()`
fn listdir(vm: &Vm, _: &[Obj]) -> Res {
    Ok(list_with(vm, |name| vm.new_str(name))?.obj())
}

/// `ilistdir()`: name, type and inode of each file.
fn ilistdir(vm: &Vm, _: &[Obj]) -> Res {
    let all = list_with(vm, |name| {
        let name = vm.new_str(name)?;
        vm.new_tuple(&[name, Obj::small(0x8000), Obj::small(0)])
    })?;
    vm::types::iter::of(vm, all.obj())
}

/// The name of a file that is there. Raises OSError.
fn existing<'v>(vm: &'v Vm, o: Obj) -> Res<(&'v str, usize)> {
    let name = vm.want_str(o)?;
    match vm.platform.file_size(name) {
        Ok(size) => Ok((name, size)),
        Err(error) => Err(vm.os_error(error)),
    }
}

/// `remove(name)`
fn remove(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.want_str(args[0])?;
    match vm.platform.remove(name) {
        Ok(()) => Ok(Obj::NONE),
        Err(error) => Err(vm.os_error(error)),
    }
}

/// `size(name)`: in bytes.
fn size(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(existing(vm, args[0])?.1 as i64)
}

/// `stat(name)`: ten values, of which the type and the size are not 0.
fn stat(vm: &Vm, args: &[Obj]) -> Res {
    let size = vm.new_int(existing(vm, args[0])?.1 as i64)?;
    let mut values = [Obj::small(0); 10];
    (values[0], values[6]) = (Obj::small(0x8000), size);
    vm.new_tuple(&values)
}
