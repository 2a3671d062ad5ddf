//! Where a module is: looked for below folders of the platform, in the library, and in file systems
//! that Python code has mounted. What is loaded from there is `import.rs`'s.

use crate::code::image;
use crate::features::Feature;
use crate::library;
use crate::obj::*;
use crate::platform::PathKind;
use crate::printer::Printer;
use crate::text::find::split;
use crate::trap::{Cont, Res};
use crate::types::{self, dict};
use crate::{Vm, modules};

/// Longest path of a module file in bytes.
const MAX_PATH: usize = 512;

/// Where a module is.
pub(super) enum Found {
    File(Obj),
    Package { init: Obj, folder: Obj },
    Namespace { folder: Obj },
}

pub(super) fn find_file(vm: &Vm, full: &str, last: &str, parent: Obj) -> Res<Option<Found>> {
    if modules::vfs::has_mounts(vm) {
        return find_mounted(vm, full, last, parent);
    }
    if let Some(p) = parent.cast::<Module>() {
        let d: Ref<Dict> = vm[p].dict.cast_unchecked();
        let Some(i) = dict::find_name(vm, d, n!(__path__)) else { return Ok(None) };
        return find_below(vm, dict::value_at(vm, d, i), last);
    }
    if parent.is_none() {
        return find_on_path(vm, last);
    }
    // A built-in module may have parts in Python, which are found as if it were a folder.
    find_on_path(vm, path_of(vm, full)?)
}

/// A dotted name with slashes.
pub(super) fn path_of<'v>(vm: &'v Vm, name: &str) -> Res<&'v str> {
    let mut p = Printer::text(vm);
    for (i, part) in split(name, b'.').enumerate() {
        p.str(if i > 0 { "/" } else { "" })?;
        p.str(part)?;
    }
    Ok(vm.heap.str(p.finish()?))
}

/// A module in what `__path__` is: a folder, or a list of some.
pub(super) fn find_below(vm: &Vm, path: Obj, name: &str) -> Res<Option<Found>> {
    match path.cast::<List>() {
        Some(folders) => find_in_folders(vm, folders, name),
        None => vm.str_of(path).map_or(Ok(None), |folder| find_in(vm, folder, name)),
    }
}

/// A module by its path below one of the folders in `sys.path`.
pub(super) fn find_on_path(vm: &Vm, path: &str) -> Res<Option<Found>> {
    let folders = vm.roots.path.get().cast::<List>();
    folders.map_or(Ok(None), |folders| find_in_folders(vm, folders, path))
}

/// A module by its path below the first of some folders that has it. On PCs a folder without
/// `__init__.py` is one of several that are one package, and counts if there is nothing else.
fn find_in_folders(vm: &Vm, folders: Ref<List>, path: &str) -> Res<Option<Found>> {
    let mut portions = Obj::UNDEF;
    for entry in vm.heap.list(folders) {
        match find_in(vm, vm.str_of(entry.get()).unwrap_or(""), path)? {
            Some(Found::Namespace { folder }) if vm.is_pc() => {
                if portions.is_undef() {
                    portions = vm.new_list(&[])?;
                }
                types::list::push(vm, portions.cast_unchecked(), folder)?;
            }
            None => {}
            found => return Ok(found),
        }
    }
    Ok((!portions.is_undef()).then_some(Found::Namespace { folder: portions }))
}

/// The same where file systems are mounted that may be Python code: the prelude looks there, then
/// the import runs again.
fn find_mounted(vm: &Vm, full: &str, last: &str, parent: Obj) -> Res<Option<Found>> {
    let key = vm.intern(full.as_bytes())?;
    let folders = match parent.cast::<Module>() {
        None if parent.is_none() => vm.roots.path.get(),
        None => return Ok(None),
        Some(p) => {
            let d: Ref<Dict> = vm[p].dict.cast_unchecked();
            let Some(i) = dict::find_name(vm, d, n!(__path__)) else { return Ok(None) };
            match dict::value_at(vm, d, i) {
                folders if folders.is_kind(Kind::List) => folders,
                folder => vm.new_list(&[folder])?,
            }
        }
    };
    let Some(record) = record(vm, key)? else {
        let name = vm.new_str(last)?;
        let f = vm.prelude_function(&crate::prelude::IMPORT_SEARCH)?;
        vm.heap.trap.extra.set(Obj::NONE);
        return Err(vm.heap.trap.call(Cont::Retry, f.obj(), &[key, name, folders]));
    };
    let [path, _, folder] = record else { return Ok(None) };
    Ok(match (path.is_none(), folder.is_none()) {
        (true, true) => None,
        (true, false) => Some(Found::Namespace { folder: *folder }),
        (false, true) => Some(Found::File(*path)),
        (false, false) => Some(Found::Package { init: *path, folder: *folder }),
    })
}

/// For the prelude: path and folder of the module `last` in a folder of the library, or None where
/// that is no folder of the library.
pub fn frozen(vm: &Vm, args: &[Obj]) -> Res {
    let folder = vm.want_str(args[0])?;
    if folder != library::FOLDER && library::within(folder).is_none() {
        return Ok(Obj::NONE);
    }
    let (path, folder) = match find_in(vm, folder, vm.want_str(args[1])?)? {
        None => (Obj::NONE, Obj::NONE),
        Some(Found::File(path)) => (path, Obj::NONE),
        Some(Found::Package { init, folder }) => (init, folder),
        Some(Found::Namespace { folder }) => (Obj::NONE, folder),
    };
    vm.new_tuple(&[path, folder])
}

/// What the prelude has found of a module: its file, what is in it (None in the library), and its
/// folder if it is a package; None for each that is not there.
pub(super) fn record<'v>(vm: &'v Vm, name: Obj) -> Res<Option<&'v [Obj]>> {
    let Some(found) = vm.roots.found.get().cast::<Dict>() else { return Ok(None) };
    let tuple = dict::get(vm, found, name)?.and_then(|o| o.cast::<Tuple>());
    Ok(tuple.map(|t| vm.heap.tuple(t)))
}

/// `folder/name` as a package, or `folder/name.py`, or its image: a source counts more, so that
/// somebody who changes one sees the change.
fn find_in(vm: &Vm, folder: &str, name: &str) -> Res<Option<Found>> {
    let join = |suffix: &str| -> Res<Ref<Str>> {
        if folder.len() + name.len() + suffix.len() > MAX_PATH {
            return Err(vm.os_error(36));
        }
        let mut p = Printer::text(vm);
        if !folder.is_empty() {
            p.str(folder)?;
            p.str("/")?;
        }
        p.str(name)?;
        p.str(suffix)?;
        p.finish()
    };
    let kind = |path: Ref<Str>| stat(vm, vm.heap.str(path));
    let file = |suffix: &str| -> Res<Option<Obj>> {
        let path = join(suffix)?;
        Ok((kind(path) == PathKind::File).then(|| path.obj()))
    };
    let package = join("")?;
    let folder = (kind(package) == PathKind::Directory).then(|| package.obj());
    if let Some(folder) = folder {
        let init = match file("/__init__.py")? {
            None if vm.has(Feature::Images) => file("/__init__.pyri")?,
            found => found,
        };
        if let Some(init) = init {
            return Ok(Some(Found::Package { init, folder }));
        }
    }
    let found = match file(".py")? {
        None if vm.has(Feature::Images) => file(image::SUFFIX)?,
        found => found,
    };
    // A folder of files that are no modules may stand beside the module.
    Ok(found.map(Found::File).or(folder.map(|folder| Found::Namespace { folder })))
}

/// What a path is, in the library or outside.
fn stat(vm: &Vm, path: &str) -> PathKind {
    match library::within(path) {
        Some(path) => vm.library.stat(path),
        None => vm.platform.stat(path),
    }
}
