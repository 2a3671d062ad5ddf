//! The builtin `help`: what an object has; in MicroPython's form, on PCs in that of `pydoc`.

use crate::obj::*;
use crate::trap::Res;
use crate::types::{class, class_of, dict, list};
use crate::{Vm, modules, prelude};

crate::natives! {
    pub TABLE:
    help(0..1) = help, or prelude::HELP_OF;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    help_text(0) = help_text;
    module_names(0) = module_names;
    own_names(1) = own_names;
}

const TEXT: &str = "\
This is Pyrite, Python for microcontrollers.

At the prompt:
  Ctrl-A        raw mode, for tools
  Ctrl-B        back to the prompt
  Ctrl-C        stop the program that runs
  Ctrl-D        leave, or restart the board
  Ctrl-E        paste mode

help('modules') lists the modules, help(obj) shows what an object has.";

/// On PCs what `pydoc` says, which is in the library.
fn help(vm: &Vm, _args: &[Obj]) -> Res {
    #[cfg(feature = "host")]
    if crate::modules::has_descriptors(vm) {
        let f = vm.prelude_function(&prelude::HELP_ON_PC)?;
        return Err(vm.tail_call(f.obj(), _args));
    }
    Err(vm.needs_python())
}

fn help_text(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_str(TEXT)
}

/// Names of the built-in modules.
fn module_names(vm: &Vm, _: &[Obj]) -> Res {
    let names = vm.new_list_with(0)?;
    list::push(vm, names, n!(__main__))?;
    list::push(vm, names, n!(builtins))?;
    let mut result = Ok(());
    modules::each_name(vm, |name| {
        if result.is_ok() {
            result = list::push(vm, names, name);
        }
    });
    result?;
    Ok(names.obj())
}

/// Names of the attributes of a module, of a class, or of an object's class: not of the bases.
fn own_names(vm: &Vm, args: &[Obj]) -> Res {
    let names = vm.new_list_with(0)?;
    let o = args[0];
    let table = match o.kind() {
        Some(Kind::Module) => vm[o.cast_unchecked::<Module>()].dict,
        Some(Kind::RomModule | Kind::Class | Kind::Type) => o,
        _ => class_of(vm, o),
    };
    let add = |name: Obj| list::push(vm, names, name);
    if let Some(c) = table.cast::<Class>() {
        // What classes on PCs have besides.
        let is_made = |k: Obj, v: Obj| {
            cfg!(feature = "host")
                && ([n!(__dict__), n!(__weakref__)].contains(&k) || k == n!(__doc__) && v.is_none())
        };
        dict::each(vm, class::dict_of(vm, c), |k, v| if is_made(k, v) { Ok(()) } else { add(k) })?;
    } else if let Some(d) = table.cast::<Dict>() {
        dict::each(vm, d, |k, _| add(k))?;
    } else if let Some(m) = table.cast::<RomModule>() {
        modules::attributes(vm, &vm[m]).try_for_each(|(name, _)| add(name))?;
    } else if let Some(t) = table.cast::<crate::types::Type>() {
        vm[t].methods.iter().try_for_each(|(name, _)| add(name))?;
    }
    Ok(names.obj())
}
