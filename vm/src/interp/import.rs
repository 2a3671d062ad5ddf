//! `import`.
//!
//! Importing runs module bodies, one at a time: [`import`] traps with a call of a body and is run
//! again when it has returned (`Cont::Retry`), until every module that the name needs is in
//! `sys.modules`. A module whose body raises is taken out again.

use crate::code::image::{self, Image};
use crate::code::packed;
use crate::compile::{self, Mode};
use crate::features::Feature;
use crate::library;
use crate::obj::*;
use crate::platform::errno::ENOENT;
use crate::printer::Printer;
use crate::text::find::rsplit_once;
use crate::trap::{Cont, Res, Trap, TrapKind};
use crate::types::{self, dict, exception, list};
use crate::{Part, Vm, modules};

#[cfg(feature = "host")]
use super::finders;
use super::locate::{Found, find_below, find_file, find_on_path, path_of, record};
use super::{attr, syntax};

/// `import name` (with `level` dots in front, from the module whose globals are given). The
/// result is the top package of a dotted name, or with from-names the module itself.
pub fn import(vm: &Vm, name: Obj, level: usize, globals: Ref<Dict>, names: Obj) -> Res {
    let done = import_all(vm, name, level, globals, names);
    if done.is_ok() || vm.heap.trap.kind.get() == TrapKind::Raise {
        vm.roots.found.set(Obj::UNDEF);
    }
    done
}

fn import_all(vm: &Vm, name: Obj, level: usize, globals: Ref<Dict>, names: Obj) -> Res {
    let full = absolute(vm, name, level, globals)?;
    let text = vm.want_str(full)?;
    let mut parent = Obj::NONE;
    let mut first = Obj::NONE;
    let ends = text.char_indices().filter(|(_, c)| *c == '.').map(|(i, _)| i);
    for end in ends.chain([text.len()]) {
        let start = rsplit_once(&text[..end], b'.').map_or(0, |(before, _)| before.len() + 1);
        let module = load(vm, &text[..end], &text[start..end], parent)?;
        // What a module has put into `sys.modules` instead of itself, its package is to have too.
        if module.is_kind(Kind::Instance) {
            bind_to_parent(vm, parent, &text[start..end], module)?;
        }
        if first.is_none() {
            first = module;
        }
        parent = module;
    }
    if names.is_none() {
        return Ok(if level == 0 { first } else { parent });
    }
    load_submodules(vm, parent, text, names)?;
    Ok(parent)
}

/// `from package import submodule` imports submodules that are not attributes yet.
fn load_submodules(vm: &Vm, package: Obj, text: &str, names: Obj) -> Res<()> {
    let Some(t) = names.cast::<Tuple>() else { return Ok(()) };
    if !is_package(vm, package) {
        return Ok(());
    }
    #[cfg(feature = "host")]
    if finders::all(vm).is_some() && vm.heap.tuple(t).iter().any(|n| lacks(vm, package, *n)) {
        return Err(finders::load_parts(vm, package, names));
    }
    for n in vm.heap.tuple(t) {
        let name = vm.want_str(*n)?;
        if !lacks(vm, package, *n) {
            continue;
        }
        let mut p = Printer::text(vm);
        p.str(text)?;
        p.str(".")?;
        p.str(name)?;
        let full = vm.heap.str(p.finish()?);
        if find_file(vm, full, name, package)?.is_some() {
            load(vm, full, name, package)?;
        }
    }
    Ok(())
}

fn no_parent(vm: &Vm, package: &str) -> Trap {
    let beyond = cfg!(feature = "host") && !package.is_empty() && package != "__main__";
    let message = match beyond {
        true => t!("attempted relative import beyond top-level package"),
        false => t!("attempted relative import with no known parent package"),
    };
    vm.raise(&exception::IMPORT_ERROR, &[Part::T(message)])
}

fn is_package(vm: &Vm, module: Obj) -> bool {
    has_global(vm, module, n!(__path__))
}

/// Has a module in Python such a name, without its `__getattr__`?
fn has_global(vm: &Vm, module: Obj, name: Obj) -> bool {
    let module = module.cast::<Module>();
    module.is_some_and(|m| dict::find_name(vm, vm[m].dict.cast_unchecked(), name).is_some())
}

/// May a name of a from-list be a part of the package that has not been imported?
fn lacks(vm: &Vm, package: Obj, name: Obj) -> bool {
    vm.str_of(name) != Some("*") && !has_global(vm, package, name)
}

/// The absolute name that a relative import means.
fn absolute(vm: &Vm, name: Obj, level: usize, globals: Ref<Dict>) -> Res {
    if level == 0 {
        return Ok(name);
    }
    let (package, up) = package_of(vm, level, globals)?;
    let own = vm.want_str(package)?;
    let mut base = own;
    for _ in 0..up {
        match rsplit_once(base, b'.') {
            Some((package, _)) => base = package,
            None => return Err(no_parent(vm, own)),
        }
    }
    if base.is_empty() {
        return Err(no_parent(vm, own));
    }
    let tail = vm.want_str(name)?;
    let mut p = Printer::text(vm);
    p.str(base)?;
    if !tail.is_empty() {
        p.str(".")?;
        p.str(tail)?;
    }
    p.finish_obj()
}

/// The name from which a relative import counts, and how many parts of it the dots take away.
/// `__package__` is asked first: a program may set it in a namespace that is no module's.
fn package_of(vm: &Vm, level: usize, globals: Ref<Dict>) -> Res<(Obj, usize)> {
    let get = |key: Obj| dict::find_name(vm, globals, key).map(|i| dict::value_at(vm, globals, i));
    #[cfg(feature = "host")]
    if let Some(package) = get(n!(__package__)).filter(|package| !package.is_none()) {
        return match vm.str_of(package) {
            Some("") => Err(no_parent(vm, "")),
            Some(_) => Ok((package, level - 1)),
            None => Err(vm.type_error("package must be a string")),
        };
    }
    let own = get(n!(__name__)).unwrap_or(n!(__main__));
    // Inside a package's `__init__` one dot is the package itself.
    Ok((own, if get(n!(__path__)).is_some() { level - 1 } else { level }))
}

/// The module with the absolute name `full`: from `sys.modules`, built in, or from a file.
pub(super) fn load(vm: &Vm, full: &str, last: &str, parent: Obj) -> Res {
    let loaded: Ref<Dict> = vm.roots.modules.get().cast_unchecked();
    let key = vm.intern(full.as_bytes())?;
    // A file that stands for a built-in module gets at it by emptying `sys.path` for a while.
    let path = vm.roots.path.get();
    let nowhere = match path.cast::<List>() {
        Some(list) => vm.heap.list(list).is_empty(),
        None => path == types::EMPTY_TUPLE,
    };
    if nowhere
        && parent.is_none()
        && let Some(m) = modules::builtin(vm, key)
    {
        return Ok(m);
    }
    if let Some(i) = dict::find_name(vm, loaded, key) {
        return Ok(dict::value_at(vm, loaded, i));
    }
    if parent.is_none()
        && let Some(m) = modules::fixed(vm, key)
    {
        modules::begin(vm, m)?;
        dict::insert(vm, loaded, key, m)?;
        return Ok(m);
    }
    if let Some(m) = built_in_part(vm, parent, last)? {
        dict::insert(vm, loaded, key, m)?;
        return Ok(m);
    }
    #[cfg(feature = "host")]
    if let Some(all) = finders::all(vm) {
        if vm.roots.unknown.get() != key {
            return Err(finders::ask(vm, key, all));
        }
        vm.roots.unknown.set(Obj::UNDEF);
    }
    match find_file(vm, full, last, parent)? {
        Some(Found::File(path)) => run_file(vm, key, path, Obj::UNDEF, parent, last),
        Some(Found::Package { init, folder }) => run_file(vm, key, init, folder, parent, last),
        // A folder without `__init__` does not stand for a built-in module.
        Some(Found::Namespace { folder })
            if !parent.is_none() || modules::builtin(vm, key).is_none() =>
        {
            let module = new_module(vm, key, Obj::UNDEF, folder)?;
            dict::insert(vm, loaded, key, module)?;
            bind_to_parent(vm, parent, last, module)?;
            Ok(module)
        }
        _ if parent.is_none() => match modules::builtin(vm, key) {
            Some(m) => {
                modules::begin(vm, m)?;
                dict::insert(vm, loaded, key, m)?;
                Ok(m)
            }
            None => modules::alias(vm, full).ok_or_else(|| not_found(vm, key, parent)),
        },
        _ => Err(not_found(vm, key, parent)),
    }
}

/// The module that is the attribute `last` of a built-in module.
fn built_in_part(vm: &Vm, parent: Obj, last: &str) -> Res<Option<Obj>> {
    let module = parent.cast::<RomModule>();
    if module.is_none_or(|module| modules::is_made_in_python(vm, module)) {
        return Ok(None);
    }
    let found = attr::find(vm, parent, vm.intern(last.as_bytes())?)?;
    Ok(found.is_kind(Kind::RomModule).then_some(found))
}

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

fn bind_to_parent(vm: &Vm, parent: Obj, last: &str, module: Obj) -> Res<()> {
    if let Some(p) = parent.cast::<Module>() {
        let d: Ref<Dict> = vm[p].dict.cast_unchecked();
        dict::insert(vm, d, vm.intern(last.as_bytes())?, module)?;
    }
    Ok(())
}

#[cold]
fn not_found(vm: &Vm, name: Obj, parent: Obj) -> Trap {
    let start = match vm.is_pc() {
        true => Part::S("No module named '"),
        false => Part::T(t!("no module named '")),
    };
    let is_part = vm.is_pc() && !parent.is_none() && !is_package(vm, parent);
    let package = is_part.then(|| rsplit_once(vm.str_of(name).unwrap_or_default(), b'.')).flatten();
    let raised = match package {
        Some((package, _)) => {
            let [between, end] = [Part::S("'; '"), Part::S("' is not a package")];
            let parts = [start, Part::Name(name), between, Part::S(package), end];
            vm.raise(&exception::MODULE_NOT_FOUND_ERROR, &parts)
        }
        None => {
            let parts = [start, Part::Name(name), Part::S("'")];
            vm.raise(&exception::MODULE_NOT_FOUND_ERROR, &parts)
        }
    };
    if vm.heap.trap.kind.get() != TrapKind::Raise {
        return raised;
    }
    let exc = vm.heap.trap.value.get();
    match attr::set(vm, exc, n!(name), name) {
        Ok(_) => vm.heap.trap.raise(exc),
        Err(trap) => trap,
    }
}

/// The imported module `name` in the built-in module `package`, or UNDEF. Needs no memory.
pub(crate) fn submodule(vm: &Vm, package: Obj, name: Obj) -> Obj {
    let (Some(package), Some(name)) = (vm.str_of(package), vm.str_of(name)) else {
        return Obj::UNDEF;
    };
    let Some(loaded) = vm.roots.modules.get().cast::<Dict>() else { return Obj::UNDEF };
    let is_it = |key: Obj, _| {
        let rest = vm.str_of(key).and_then(|key| key.strip_prefix(package));
        rest.and_then(|rest| rest.strip_prefix('.')) == Some(name)
    };
    entry(vm, loaded, is_it).map_or(Obj::UNDEF, |(_, module)| module)
}

fn new_module(vm: &Vm, name: Obj, file: Obj, folder: Obj) -> Res {
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
pub(super) fn given_code(vm: &Vm, path: Obj, content: Obj) -> Res<Ref<Code>> {
    let content = vm.heap.bytes(vm.want::<Bytes>(content)?);
    if vm.has(Feature::Images) && vm.want_str(path)?.ends_with(image::SUFFIX) {
        return image::read(vm, Image::Passing(content));
    }
    vm.heap.tidy_up()?;
    compile::compile(vm, content, path, Mode::Exec)
        .map_err(|e| syntax::raise(vm, &e, path, content))
}

/// Traps with a call of the body of the module in the file at `path`.
fn run_file(vm: &Vm, name: Obj, path: Obj, folder: Obj, parent: Obj, last: &str) -> Res {
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

/// The body of `module` has raised, or was not entered: it is forgotten, also by its package.
/// Needs no memory, and leaves the pending trap alone.
pub fn failed(vm: &Vm, module: Obj) {
    // The file may be another one when the module is imported again.
    vm.roots.found.set(Obj::UNDEF);
    let Some(m) = module.cast::<Module>() else { return };
    let Some(loaded) = vm.roots.modules.get().cast::<Dict>() else { return };
    forget(vm, loaded, module);
    let name = vm.str_of(vm[m].name).unwrap_or("");
    let Some((package, _)) = rsplit_once(name, b'.') else { return };
    let of_package = |key: Obj, _| vm.str_of(key) == Some(package);
    if let Some((_, value)) = entry(vm, loaded, of_package)
        && let Some(p) = value.cast::<Module>()
    {
        forget(vm, vm[p].dict.cast_unchecked(), module);
    }
}

/// Removes `module` from a dict whose keys are names.
fn forget(vm: &Vm, d: Ref<Dict>, module: Obj) {
    if let Some((key, _)) = entry(vm, d, |_, value| value == module)
        && let Err(trap) = dict::remove(vm, d, key)
    {
        vm.heap.trap.take(trap);
    }
}

/// The first entry that `test` likes.
fn entry(vm: &Vm, d: Ref<Dict>, test: impl Fn(Obj, Obj) -> bool) -> Option<(Obj, Obj)> {
    let mut found = None;
    let visited = dict::each(vm, d, |key, value| {
        if found.is_none() && test(key, value) {
            found = Some((key, value));
        }
        Ok(())
    });
    visited.ok().and(found)
}

/// `from module import name`
pub fn from(vm: &Vm, module: Obj, name: Obj) -> Res {
    if let Some(m) = module.cast::<Module>()
        && !has_global(vm, module, name)
        && let Some(hook) = global(vm, vm[m].dict.cast_unchecked(), n!(__getattr__))
    {
        let f = vm.prelude_function(&crate::prelude::IMPORT_FROM_HOOK)?;
        return Err(vm.tail_call(f.obj(), &[hook, name, vm[m].name]));
    }
    let is_sys = || {
        let module = module.cast::<RomModule>();
        module.is_some_and(|module| modules::is_made_in_python(vm, module))
    };
    if module.is_kind(Kind::Instance) || is_sys() {
        let f = vm.prelude_function(&crate::prelude::IMPORT_FROM_OBJECT)?;
        return Err(vm.tail_call(f.obj(), &[module, name]));
    }
    let v = attr::find(vm, module, name)?;
    if !v.is_undef() {
        return Ok(v);
    }
    let own = match module.cast::<Module>() {
        Some(m) => vm[m].name,
        None => module.cast::<RomModule>().map_or(n!("?"), |m| vm[m].name),
    };
    if let Some(loaded) = vm.roots.modules.get().cast::<Dict>() {
        let mut p = Printer::text(vm);
        p.put(vm.text_of(own).unwrap_or(b""))?;
        p.str(".")?;
        p.put(vm.text_of(name).unwrap_or(b""))?;
        if let Some(v) = dict::get(vm, loaded, p.finish_obj()?)? {
            return Ok(v);
        }
    }
    let parts = [
        Part::T(t!("cannot import name '")),
        Part::Name(name),
        Part::T(t!("' from '")),
        Part::Name(own),
        Part::S("'"),
    ];
    Err(vm.raise(&exception::IMPORT_ERROR, &parts))
}

fn global(vm: &Vm, d: Ref<Dict>, name: Obj) -> Option<Obj> {
    dict::find_name(vm, d, name).map(|i| dict::value_at(vm, d, i))
}

/// `from module import *`
pub fn star(vm: &Vm, module: Obj, globals: Ref<Dict>) -> Res<()> {
    if let Some(m) = module.cast::<RomModule>() {
        for (name, value) in modules::attributes(vm, &vm[m]) {
            if is_public(vm, name) {
                dict::insert(vm, globals, name, modules::dynamic(vm, value)?)?;
            }
        }
        return Ok(());
    }
    let names = attr::find(vm, module, n!(__dict__))?;
    let Some(d) = types::dict_view::unwrap_proxy(vm, names).cast::<Dict>() else {
        let parts = [Part::T(t!("from-import-* object has no __dict__ and no __all__"))];
        return Err(vm.raise(&exception::IMPORT_ERROR, &parts));
    };
    let all = match module.is_kind(Kind::Module) {
        true => {
            dict::find_name(vm, d, n!(__all__)).map_or(Obj::UNDEF, |i| dict::value_at(vm, d, i))
        }
        false => attr::find(vm, module, n!(__all__))?,
    };
    if !all.is_undef() {
        if has_global(vm, module, n!(__getattr__)) {
            let f = vm.prelude_function(&crate::prelude::IMPORT_STAR)?;
            let args = [module, all, globals.obj()];
            return Err(vm.heap.trap.call(Cont::Deliver, f.obj(), &args));
        }
        let names = list::collect(vm, all)?;
        #[cfg(feature = "host")]
        if is_package(vm, module)
            && names.items(vm).iter().any(|name| lacks(vm, module, name.get()))
        {
            let f = vm.prelude_function(&crate::prelude::IMPORT_STAR_PARTS)?;
            let args = [module, all, globals.obj()];
            return Err(vm.heap.trap.call(Cont::Deliver, f.obj(), &args));
        }
        for name in names.items(vm) {
            let name = vm.intern_obj(vm.want::<Str>(name.get())?)?;
            dict::insert(vm, globals, name, attr::get(vm, module, name)?)?;
        }
        return Ok(());
    }
    dict::each(
        vm,
        d,
        |k, v| if is_public(vm, k) { dict::insert(vm, globals, k, v) } else { Ok(()) },
    )
}

fn is_public(vm: &Vm, name: Obj) -> bool {
    !vm.text_of(name).is_some_and(|t| t.starts_with(b"_"))
}
