//! The prelude: functions of the library that are written in Python, because they call Python
//! code (`__eq__`, key functions, iterators of user classes).
//!
//! The sources stand in `prelude/*.py`; `build.rs` lists their top-level functions, each of which
//! becomes a [`Fallback`] here, named in capitals. `frozen.rs` has their code, packed;
//! `cargo xtask gen` writes it. The top level of the sources holds `def`s only.

use crate::native::{Fallback, Table};
use crate::obj::Obj;

#[rustfmt::skip]
mod frozen;

include!(concat!(env!("OUT_DIR"), "/prelude.rs"));

pub use frozen::GROUPS;

use crate::Vm;
use crate::code::flags;
use crate::code::packed::{Pack, Reader};
use crate::obj::{Code, Dict, Function, Header, Kind, Ref, Slot};
use crate::trap::{Res, Trap};
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
    modules::file::PRELUDE,
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
    /// The first byte of the code of each.
    functions: &'static [u16],
    /// Their code.
    pack: Pack,
}

/// The value of `name` for prelude functions, before the built-in names: a helper, or what natives
/// have put by.
pub(crate) fn lookup(vm: &Vm, globals: Ref<Dict>, name: Obj) -> Option<Obj> {
    held(vm, globals, name).or_else(|| HELPERS.iter().find_map(|table| table.find(name)))
}

/// The value that `globals` have for a name, unless it was forgotten.
pub(crate) fn held(vm: &Vm, globals: Ref<Dict>, name: Obj) -> Option<Obj> {
    let i = dict::find_name(vm, globals, name)?;
    Some(dict::value_at(vm, globals, i)).filter(|value| !value.is_undef())
}

/// The function at place `index` of all those that are here, from 1. It is made when it is first
/// asked for, and then stands in `globals` under its number.
pub(crate) fn by_index(vm: &Vm, globals: Ref<Dict>, index: u16) -> Res<Option<Obj>> {
    let mut i = usize::from(index) - 1;
    for part in frozen::PARTS {
        let Some(start) = part.functions.get(i) else {
            i -= part.functions.len();
            continue;
        };
        let key = Obj::small(index.into());
        let held = dict::get_quick(vm, globals, key).filter(|found| !found.is_undef());
        return match held {
            Some(function) => Ok(Some(function)),
            None => kept(vm, &part.pack, *start, globals, key).map(Some),
        };
    }
    Ok(None)
}

/// What a native does that is Python code of the prelude, whatever its arguments are.
pub(crate) fn python(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

/// Forgets the functions that were made, and code of libraries, so that a collection frees those
/// that are not in use.
pub(crate) fn forget(vm: &Vm, globals: Ref<Dict>) {
    let is_packed = |value: Obj| {
        if value.is_kind(Kind::Code) {
            return true;
        }
        let function: Option<Ref<Function>> = value.cast();
        let code = function.map(|f| vm[f].code.get().cast_unchecked::<Code>());
        code.is_some_and(|code| vm[code].flags & flags::HIDDEN != 0)
    };
    for i in dict::table::Table::of_dict(vm, globals).iter(vm) {
        if is_packed(dict::value_at(vm, globals, i)) {
            dict::set_value_at(vm, globals, i, Obj::UNDEF);
        }
    }
}

/// A function that is made now and stands in `globals` until it is forgotten.
fn kept(vm: &Vm, pack: &'static Pack, start: u16, globals: Ref<Dict>, key: Obj) -> Res {
    let made = Reader::new(vm, pack, start).function()?;
    let function = Function {
        header: Header::new(Kind::Function),
        code: Slot::new(made.code.obj()),
        globals: globals.obj(),
        closure: Obj::NONE,
        defaults: Slot::new(made.defaults),
        kwdefaults: Slot::new(made.kwdefaults),
        name: Slot::new(vm[made.code].name),
        dict: Slot::new(Obj::NONE),
    };
    let function = vm.heap.alloc(function)?.obj();
    dict::insert(vm, globals, key, function)?;
    Ok(function)
}

impl<'a> Vm<'a> {
    /// The prelude function `f`.
    pub(crate) fn prelude_function(&self, f: &Fallback) -> Res<Ref<Function>> {
        let found = match self.roots.prelude.get().cast::<Dict>() {
            Some(globals) => by_index(self, globals, f.index)?,
            None => None,
        };
        match found.and_then(|o| o.cast::<Function>()) {
            Some(f) => Ok(f),
            None => Err(self.left_out()),
        }
    }

    /// `done`, or where that needs Python code the call of the prelude function `f` with `args`.
    pub(crate) fn or_in_prelude<T>(&self, done: Res<T>, f: &Fallback, args: &[Obj]) -> Res<T> {
        match done {
            Err(trap) if self.is_needs_python(&trap) => {
                self.heap.trap.take(trap);
                Err(self.tail_call(self.prelude_function(f)?.obj(), args))
            }
            done => done,
        }
    }

    /// The NotImplementedError for what this firmware was built without.
    #[cold]
    pub(crate) fn left_out(&self) -> Trap {
        let message = [crate::Part::T(t!("not in this firmware"))];
        self.raise(&types::exception::NOT_IMPLEMENTED_ERROR, &message)
    }
}
