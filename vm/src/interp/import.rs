//! `import`.
//!
//! Importing runs module bodies, one at a time: [`import`] traps with a call of a body and is run
//! again when it has returned (`Cont::Retry`), until every module that the name needs is in
//! `sys.modules`. A module whose body raises is taken out again.
//!
//! Here is which modules a name needs, and which of them are there already. Where a module is comes
//! from `import/locate.rs`, what is in its file from `import/body.rs`.

mod body;
#[cfg(feature = "host")]
pub mod finders;
mod from;
pub mod locate;

pub use body::module_function;
pub(super) use body::{given_code, main_module};
pub use from::{from, star};

use body::{new_module, run_file};
use locate::{Found, find_file};

use super::attr;
use crate::obj::*;
use crate::printer::Printer;
use crate::text::find::rsplit_once;
use crate::trap::{Res, Trap, TrapKind};
use crate::types::{self, dict, exception};
use crate::{Part, Vm, modules};

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
