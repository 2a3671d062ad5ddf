//! Globals, builtins and the names of class bodies.
//!
//! `W` instructions name their constant by 16 bits; bodies are generic over that.

#![allow(unsafe_code)]

use crate::interp::cache::Found;
use crate::interp::regs::S;
use crate::modules::overlay::{self, Changed};
use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types::{dict, exception};
use crate::{Part, Vm, builtins, prelude, types};

/// Constant index of a name operand at offset `at`.
#[inline(always)]
pub fn name_index<const WIDE: bool>(s: &S, at: usize) -> usize {
    if WIDE { s.u16(at) } else { s.u8(at) }
}

/// Bytes of a name operand.
pub const fn name_size(wide: bool) -> usize {
    if wide { 2 } else { 1 }
}

/// Globals of the running frame.
#[inline(always)]
pub fn globals(s: &S) -> Ref<Dict> {
    // SAFETY: the running frame is alive; its globals are a dict.
    unsafe { (*s.frame()).globals }.cast_unchecked()
}

/// Code of the running frame.
pub fn code(s: &S) -> Ref<Code> {
    // SAFETY: the running frame is alive; it runs a code object.
    unsafe { (*s.frame()).code }.cast_unchecked()
}

#[inline(always)]
pub fn load_global<const WIDE: bool>(vm: &Vm, s: &mut S) -> bool {
    let name = s.konst(name_index::<WIDE>(s, 2));
    let g = globals(s);
    let Some(line) = vm.cache.find(vm[g].table.version.get(), name) else { return false };
    let v = match line.found.get() {
        Found::GlobalEntry => dict::value_at(vm, g, line.index.get() as usize),
        _ => line.value.get(),
    };
    s.set(s.u8(1), v);
    s.next(2 + name_size(WIDE));
    true
}

pub fn load_global_slow<const WIDE: bool>(vm: &Vm, s: &mut S) -> Res<()> {
    let name = s.konst(name_index::<WIDE>(s, 2));
    let v = find_global(vm, globals(s), name)?;
    s.set(s.u8(1), v);
    s.next(2 + name_size(WIDE));
    Ok(())
}

/// The global or builtin `name`; NameError if there is none.
pub fn find_global(vm: &Vm, g: Ref<Dict>, name: Obj) -> Res {
    if let Some(number) = name.as_small() {
        return prelude_function(vm, g, number as u16);
    }
    let version = vm[g].table.version.get();
    if let Some(i) = dict::find_name(vm, g, name) {
        let value = dict::value_at(vm, g, i);
        // What the prelude had and has forgotten is looked for again.
        if !value.is_undef() {
            vm.cache.put(version, name, Found::GlobalEntry, i, Obj::UNDEF);
            return Ok(value);
        }
    }
    if g.obj() == vm.roots.prelude.get()
        && let Some(v) = prelude::lookup(vm, g, name)
    {
        // Natives stay where they are.
        if v.is_kind(Kind::Native) {
            vm.cache.put(version, name, Found::Builtin, 0, v);
        }
        return Ok(v);
    }
    #[cfg(feature = "host")]
    if let Some(own) = own_builtins(vm, g) {
        // What the program does with its dict does not change the version of the globals.
        return match dict::find_name(vm, own, name) {
            Some(i) => crate::modules::dynamic(vm, dict::value_at(vm, own, i)),
            None => Err(not_defined(vm, name)),
        };
    }
    // The prelude is not disturbed by what a program makes of its tools.
    let changed = match g.obj() == vm.roots.prelude.get() {
        true => Changed::Not,
        false => overlay::find(vm, n!(builtins), name),
    };
    let found = match changed {
        Changed::Not => builtins::lookup(vm, name),
        Changed::Set(v) => v,
        Changed::Deleted => Obj::UNDEF,
    };
    if found.is_undef() {
        if name == n!(__annotations__) {
            return begin_annotations(vm, g);
        }
        if is_origin(vm, name) {
            return Err(origin_of_module(vm, g));
        }
        if name == n!(__doc__) && vm.is_pc() {
            return Ok(Obj::NONE);
        }
        return Err(not_defined(vm, name));
    }
    let v = crate::modules::dynamic(vm, found)?;
    vm.cache.put(version, name, Found::Builtin, 0, v);
    Ok(v)
}

/// The function with this number, which the prelude's code has as its name.
fn prelude_function(vm: &Vm, g: Ref<Dict>, number: u16) -> Res {
    let Some(f) = prelude::by_index(vm, g, number)? else { return Err(vm.left_out()) };
    let key = Obj::small(number.into());
    if let Some(i) = dict::table::Table::of_dict(vm, g).find_quick(vm, key) {
        vm.cache.put(vm[g].table.version.get(), key, Found::GlobalEntry, i, Obj::UNDEF);
    }
    Ok(f)
}

/// The dict that a program has given for the builtins, as `__builtins__` in the globals of what it
/// lets run.
#[cfg(feature = "host")]
fn own_builtins(vm: &Vm, g: Ref<Dict>) -> Option<Ref<Dict>> {
    let i = dict::find_name(vm, g, n!(__builtins__)).filter(|_| vm.is_pc())?;
    dict::value_at(vm, g, i).cast::<Dict>()
}

/// The dict of the annotations of a module, which its first annotated name asks for. (Class bodies
/// make their own.)
#[cold]
pub(crate) fn begin_annotations(vm: &Vm, namespace: Ref<Dict>) -> Res {
    let made = dict::new(vm, 0)?.obj();
    dict::insert(vm, namespace, n!(__annotations__), made)?;
    Ok(made)
}

/// Does the name say where a module comes from?
pub(in crate::interp) fn is_origin(vm: &Vm, name: Obj) -> bool {
    let is_loader = || cfg!(feature = "host") && name == n!(__loader__) && vm.is_pc();
    name == n!(__spec__) || name == n!(__package__) || is_loader()
}

/// Where a module comes from is written down in its globals when it is first asked for.
#[cold]
fn origin_of_module(vm: &Vm, g: Ref<Dict>) -> Trap {
    match vm.prelude_function(&prelude::MODULE_ORIGIN) {
        Ok(f) => {
            vm.heap.trap.extra.set(Obj::NONE);
            vm.heap.trap.call(Cont::Retry, f.obj(), &[g.obj(), Obj::NONE])
        }
        Err(trap) => trap,
    }
}

#[cold]
fn not_defined(vm: &Vm, name: Obj) -> Trap {
    let parts = [Part::T(t!("name '")), Part::Name(name), Part::T(t!("' is not defined"))];
    exception::raise_with(vm, &[(n!(name), name)], || vm.raise(&exception::NAME_ERROR, &parts))
}

#[inline(always)]
pub fn store_global<const WIDE: bool>(vm: &Vm, s: &mut S) -> bool {
    let name = s.konst(name_index::<WIDE>(s, 1));
    let g = globals(s);
    match vm.cache.find(vm[g].table.version.get(), name) {
        Some(line) if line.found.get() == Found::GlobalEntry => {
            let v = s.get(s.u8(1 + name_size(WIDE)));
            dict::set_value_at(vm, g, line.index.get() as usize, v);
            s.next(2 + name_size(WIDE));
            true
        }
        _ => false,
    }
}

pub fn store_global_slow<const WIDE: bool>(vm: &Vm, s: &mut S) -> Res<()> {
    let name = s.konst(name_index::<WIDE>(s, 1));
    let g = globals(s);
    dict::insert(vm, g, name, s.get(s.u8(1 + name_size(WIDE))))?;
    if let Some(i) = dict::find_name(vm, g, name) {
        vm.cache.put(vm[g].table.version.get(), name, Found::GlobalEntry, i, Obj::UNDEF);
    }
    s.next(2 + name_size(WIDE));
    Ok(())
}

pub fn del_global(vm: &Vm, s: &mut S) -> Res<()> {
    let name = s.konst(s.u16(1));
    if dict::remove(vm, globals(s), name)?.is_none() {
        return Err(not_defined(vm, name));
    }
    s.next(3);
    Ok(())
}

/// A namespace from `__prepare__` that is no dict itself: its class has Python code.
fn other_namespace(s: &S) -> Option<Obj> {
    let namespace = s.get(0);
    (!namespace.is_kind(Kind::Dict) && types::is_user(namespace)).then_some(namespace)
}

/// Namespace of a class body.
fn namespace(vm: &Vm, s: &S) -> Res<Ref<Dict>> {
    super::holding(vm, s, 0)
}

fn find_in_namespace(vm: &Vm, s: &S, name: Obj) -> Res<Option<Obj>> {
    let d = namespace(vm, s)?;
    Ok(dict::find_name(vm, d, name).map(|i| dict::value_at(vm, d, i)))
}

pub fn load_name(vm: &Vm, s: &mut S) -> Res<()> {
    let name = s.konst(s.u16(2));
    if let Some(namespace) = other_namespace(s) {
        let find = vm.prelude_function(&prelude::NAME_OR_GLOBAL)?;
        let args = [namespace, name, globals(s).obj()];
        return Err(vm.heap.trap.call(Cont::Deliver, find.obj(), &args));
    }
    let v = match find_in_namespace(vm, s, name)? {
        Some(v) => v,
        None if name == n!(__annotations__) => begin_annotations(vm, namespace(vm, s)?)?,
        None => find_global(vm, globals(s), name)?,
    };
    s.set(s.u8(1), v);
    s.next(4);
    Ok(())
}

pub fn load_name_cell(vm: &Vm, s: &mut S) -> Res<()> {
    let name = s.konst(s.u16(3));
    if let Some(namespace) = other_namespace(s) {
        let find = vm.prelude_function(&prelude::NAME_OR_CELL)?;
        return Err(vm.heap.trap.call(
            Cont::Deliver,
            find.obj(),
            &[namespace, name, s.get(s.u8(2))],
        ));
    }
    let v = match find_in_namespace(vm, s, name)? {
        Some(v) => v,
        None => vm[super::holding::<CellObj>(vm, s, s.u8(2))?].value.get(),
    };
    if v.is_undef() {
        return Err(not_defined(vm, name));
    }
    s.set(s.u8(1), v);
    s.next(5);
    Ok(())
}

pub fn store_name(vm: &Vm, s: &mut S) -> Res<()> {
    if let Some(namespace) = other_namespace(s) {
        super::attr_item::store_item(vm, namespace, s.konst(s.u16(1)), s.get(s.u8(3)))?;
        s.next(4);
        return Ok(());
    }
    dict::insert(vm, namespace(vm, s)?, s.konst(s.u16(1)), s.get(s.u8(3)))?;
    s.next(4);
    Ok(())
}

pub fn add_local(vm: &Vm, s: &mut S) -> Res<()> {
    let mut v = s.get(s.u8(4));
    if let Some(cell) = v.cast::<CellObj>() {
        v = vm[cell].value.get();
    }
    if !v.is_undef() {
        let d: Ref<Dict> = super::holding(vm, s, s.u8(1))?;
        dict::insert(vm, d, s.konst(s.u16(2)), v)?;
    }
    s.next(5);
    Ok(())
}

pub fn del_name(vm: &Vm, s: &mut S) -> Res<()> {
    let name = s.konst(s.u16(1));
    if let Some(namespace) = other_namespace(s) {
        #[cfg(feature = "host")]
        if vm.is_pc() {
            let delete = vm.prelude_function(&prelude::DELETE_NAME)?;
            return Err(vm.heap.trap.call(Cont::Deliver, delete.obj(), &[namespace, name]));
        }
        super::attr_item::store_item(vm, namespace, name, Obj::UNDEF)?;
        s.next(3);
        return Ok(());
    }
    if dict::remove(vm, namespace(vm, s)?, name)?.is_none() {
        return Err(not_defined(vm, name));
    }
    s.next(3);
    Ok(())
}
