//! From the file of a module to its body: reading, compiling, and the call that runs it.
//!
//! A module is in `sys.modules` before its body runs, so that modules may import each other, and is
//! taken out again if the body raises (`import.rs`). Sources and images are read into a block that
//! is lent, see [`read_file`].

use super::bind_to_parent;
use super::failed;
use super::locate::{Found, find_below, find_on_path, path_of, record};
use super::not_found;
use crate::Vm;
use crate::code::image::{self, Image};
use crate::code::packed;
use crate::compile::{self, Mode};
use crate::features::Feature;
use crate::interp::syntax;
use crate::library;
#[cfg(feature = "host")]
use crate::modules;
use crate::obj::*;
use crate::platform::errno::ENOENT;
use crate::trap::{Cont, Res};
use crate::types::dict;

/// Code and `__file__` of the module that `-m name` runs: the module itself, or `__main__` in the
/// package of that name. ImportError if there is none.
pub(crate) fn main_module(vm: &Vm, name: &str) -> Res<(Ref<Code>, Obj)> {
    let path = path_of(vm, name)?;
    let found = match find_on_path(vm, path)? {
        Some(Found::Package { folder, .. } | Found::Namespace { folder }) => {
            find_below(vm, folder, "__main__")?
        }
        found => found,
    };
    if let Some(Found::File(file)) = found {
        return code_of(vm, file);
    }
    Err(not_found(vm, vm.new_str(name)?, Obj::NONE))
}

pub(super) fn new_module(vm: &Vm, name: Obj, file: Obj, folder: Obj) -> Res {
    let d = dict::new(vm, 0)?;
    dict::insert(vm, d, n!(__name__), name)?;
    if !file.is_undef() {
        dict::insert(vm, d, n!(__file__), file)?;
        #[cfg(feature = "host")]
        modules::builtins::begin_namespace(vm, d)?;
    } else if vm.is_pc() {
        dict::insert(vm, d, n!(__file__), Obj::NONE)?;
    }
    if !folder.is_undef() {
        // MicroPython has the folder itself.
        let is_list = folder.is_kind(Kind::List) || !vm.is_pc();
        let path = if is_list { folder } else { vm.new_list(&[folder])? };
        dict::insert(vm, d, n!(__path__), path)?;
    }
    let header = Header::new(Kind::Module);
    Ok(vm.heap.alloc(Module { header, name, dict: d.obj() })?.obj())
}

/// The code of the file at `path`, and what `__file__` is in it.
fn code_of(vm: &Vm, path: Obj) -> Res<(Ref<Code>, Obj)> {
    let text = vm.want_str(path)?;
    if let Some(within) = library::within(text) {
        let Some(found) = vm.library.find(within) else { return Err(vm.os_error(ENOENT)) };
        let code = match vm.library.pack.filter(|_| packed::PACKED) {
            Some(pack) => packed::module(vm, pack, found.code)?,
            None => vm.want::<Code>(found.code)?,
        };
        return Ok((code, vm.new_str(within)?));
    }
    if !vm.has(Feature::Images) || !text.ends_with(image::SUFFIX) {
        vm.heap.tidy_up()?;
        let source = read_file(vm, text)?;
        let code = compile::compile(vm, source, path, Mode::Exec)
            .map_err(|e| syntax::raise(vm, &e, path, source))?;
        vm.heap.take_back(source);
        return Ok((code, path));
    }
    let image = match vm.platform.file_in_place(text) {
        Some(bytes) => Image::Still(bytes),
        None => Image::Passing(read_file(vm, text)?),
    };
    Ok((image::read(vm, image)?, path))
}

/// The code in the file at `path`, whose content is given: a source or an image.
pub(crate) fn given_code(vm: &Vm, path: Obj, content: Obj) -> Res<Ref<Code>> {
    let content = vm.heap.bytes(vm.want::<Bytes>(content)?);
    if vm.has(Feature::Images) && vm.want_str(path)?.ends_with(image::SUFFIX) {
        return image::read(vm, Image::Passing(content));
    }
    vm.heap.tidy_up()?;
    compile::compile(vm, content, path, Mode::Exec)
        .map_err(|e| syntax::raise(vm, &e, path, content))
}

/// Traps with a call of the body of the module in the file at `path`.
pub(super) fn run_file(vm: &Vm, name: Obj, path: Obj, folder: Obj, parent: Obj, last: &str) -> Res {
    let (code, file) = match record(vm, name)? {
        Some([_, content, _]) if !content.is_none() => (given_code(vm, path, *content)?, path),
        _ => code_of(vm, path)?,
    };
    let module = new_module(vm, name, file, folder)?;
    let body = module_function(vm, code, vm[module.cast_unchecked::<Module>()].dict)?;
    let loaded: Ref<Dict> = vm.roots.modules.get().cast_unchecked();
    dict::insert(vm, loaded, name, module)?;
    bind_to_parent(vm, parent, last, module).inspect_err(|_| failed(vm, module))?;
    vm.heap.trap.extra.set(module);
    Err(vm.heap.trap.call(Cont::Retry, body, &[]))
}

/// A function whose body is module code.
pub fn module_function(vm: &Vm, code: Ref<Code>, globals: Obj) -> Res {
    new_function(vm, code, globals, n!("<module>"))
}

/// A function without defaults and free variables.
pub fn new_function(vm: &Vm, code: Ref<Code>, globals: Obj, name: Obj) -> Res {
    let f = vm.heap.alloc(Function {
        header: Header::new(Kind::Function),
        code: Slot::new(code.obj()),
        globals,
        closure: Obj::NONE,
        defaults: Slot::new(Obj::NONE),
        kwdefaults: Slot::new(Obj::NONE),
        name: Slot::new(name),
        dict: Slot::new(Obj::NONE),
    })?;
    Ok(f.obj())
}

/// The contents of a file, in a block that is lent: it lasts until the next collection.
fn read_file<'v>(vm: &'v Vm, path: &str) -> Res<&'v mut [u8]> {
    let size = vm.platform.file_size(path).map_err(|e| vm.os_error(e))?;
    let content = vm.heap.lend(size)?;
    match vm.platform.read_file(path, 0, content) {
        Ok(n) if n == size => Ok(content),
        Ok(_) => Err(vm.os_error(5)),
        Err(e) => Err(vm.os_error(e)),
    }
}
