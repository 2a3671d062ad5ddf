//! The prelude: functions of the library that are written in Python, because they call Python
//! code (`__eq__`, key functions, iterators of user classes).
//!
//! The sources stand in `prelude/*.py`; `build.rs` lists their top-level functions, each of which
//! becomes a [`Fallback`] here, named in capitals. `frozen.rs` has their code as ROM objects;
//! `cargo xtask gen` writes it. The top level of the sources holds `def`s only.

use crate::native::{Fallback, Table};
use crate::obj::Obj;

#[rustfmt::skip]
mod frozen;

include!(concat!(env!("OUT_DIR"), "/prelude.rs"));

use crate::Vm;
use crate::obj::{Code, Dict, Function, Header, Kind, Ref, Slot};
use crate::trap::Res;
use crate::types;
use crate::types::dict::{self, probe};
use crate::{builtins, modules};

/// Natives that only the prelude sees.
static HELPERS: &[Table] = &[
    builtins::helpers::TABLE,
    builtins::help::PRELUDE,
    builtins::io::PRELUDE,
    builtins::text::PRELUDE,
    builtins::generator::PRELUDE,
    probe::NATIVES,
    crate::interp::attend::PRELUDE,
    modules::atexit::PRELUDE,
    modules::collections::PRELUDE,
    #[cfg(feature = "json")]
    modules::json::PRELUDE,
    modules::micropython::PRELUDE,
    #[cfg(feature = "re")]
    modules::re::PRELUDE,
    #[cfg(feature = "select")]
    modules::select::PRELUDE,
    modules::stdin::PRELUDE,
    modules::structs::PRELUDE,
    #[cfg(feature = "threads")]
    modules::thread::PRELUDE,
    #[cfg(feature = "os")]
    modules::vfs::PRELUDE,
    #[cfg(feature = "weakref")]
    modules::weakref::PRELUDE,
    #[cfg(feature = "deque")]
    types::deque::PRELUDE,
    types::iter::PRELUDE,
    types::metaclass::PRELUDE,
    types::named_tuple::PRELUDE,
];

/// Functions of the prelude that come with one feature, or with none.
struct Part {
    /// Their code.
    functions: &'static [Obj],
    /// The defaults of those that have any.
    defaults: &'static [Defaults],
}

/// The defaults of a function of the prelude.
struct Defaults {
    /// Its place among the functions of its part.
    function: u16,
    /// Tuple of the defaults of positional parameters, or None.
    positional: Obj,
    /// Defaults of keyword-only parameters.
    named: &'static [(Obj, Obj)],
}

/// The value of `name` for prelude functions, before the built-in names: a helper, or a function,
/// which is made when it is first asked for and then stands in `globals`.
pub(crate) fn lookup(vm: &Vm, globals: Ref<Dict>, name: Obj) -> Res<Option<Obj>> {
    if let Some(i) = dict::find_name(vm, globals, name) {
        return Ok(Some(dict::value_at(vm, globals, i)));
    }
    let is_it = |code: &Obj| vm[code.cast_unchecked::<Code>()].name == name;
    for part in frozen::PARTS {
        if let Some(i) = part.functions.iter().position(is_it) {
            return kept(vm, part, i, globals, name).map(Some);
        }
    }
    Ok(HELPERS.iter().find_map(|table| table.find(name)))
}

/// The function at place `index` of all those that are here, from 1.
pub(crate) fn by_index(vm: &Vm, globals: Ref<Dict>, index: u16) -> Res<Option<Obj>> {
    let mut i = usize::from(index) - 1;
    for part in frozen::PARTS {
        let Some(code) = part.functions.get(i) else {
            i -= part.functions.len();
            continue;
        };
        // Functions that no Python code mentions have no name.
        let name = vm[code.cast_unchecked::<Code>()].name;
        let key = if vm.text_of(name) == Some(b"") { Obj::small(index.into()) } else { name };
        return match dict::get(vm, globals, key)? {
            Some(function) => Ok(Some(function)),
            None => kept(vm, part, i, globals, key).map(Some),
        };
    }
    Ok(None)
}

/// A function that is made now and stands in `globals` from now on.
fn kept(vm: &Vm, part: &Part, i: usize, globals: Ref<Dict>, key: Obj) -> Res {
    let function = thaw(vm, part, i, globals)?;
    dict::insert(vm, globals, key, function)?;
    Ok(function)
}

fn thaw(vm: &Vm, part: &Part, i: usize, globals: Ref<Dict>) -> Res {
    let (mut defaults, mut kwdefaults) = (Obj::NONE, Obj::NONE);
    if let Some(found) = part.defaults.iter().find(|d| usize::from(d.function) == i) {
        defaults = found.positional;
        if !found.named.is_empty() {
            let d = dict::new(vm, found.named.len())?;
            for (name, value) in found.named {
                dict::insert(vm, d, *name, *value)?;
            }
            kwdefaults = d.obj();
        }
    }
    let code: Ref<Code> = part.functions[i].cast_unchecked();
    let function = Function {
        header: Header::new(Kind::Function),
        code: Slot::new(code.obj()),
        globals: globals.obj(),
        closure: Obj::NONE,
        defaults: Slot::new(defaults),
        kwdefaults: Slot::new(kwdefaults),
        name: Slot::new(vm[code].name),
        dict: Slot::new(Obj::NONE),
    };
    Ok(vm.heap.alloc(function)?.obj())
}
