//! `from module import …`: names of a module that has been imported.
//!
//! Names that are parts of a package have been imported before ([`super::import`]), but for those
//! of `__all__`, which is known only now.

use super::has_global;
#[cfg(feature = "host")]
use super::{is_package, lacks};
use crate::interp::attr;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Cont, Res};
use crate::types::{self, dict, exception, list};
use crate::{Part, Vm, modules};

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
