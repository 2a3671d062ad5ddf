//! Attributes of classes themselves: those that every class has without having them in its dict,
//! and setting them.

use super::{dict_of, own, update_flags};
#[cfg(feature = "generic")]
use crate::features::Feature;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, Type, class_of, dict, mro};
use crate::{Part, Vm};

/// `__doc__` and `__annotations__`, which classes do not inherit.
pub fn own_text(vm: &Vm, class: Obj, name: Obj) -> Res {
    let found = own(vm, class, name);
    match class.cast::<Class>() {
        _ if !found.is_undef() => Ok(found),
        _ if name == n!(__doc__) => Ok(Obj::NONE),
        Some(c) => {
            let made = dict::new(vm, 0)?.obj();
            dict::insert(vm, dict_of(vm, c), name, made)?;
            Ok(made)
        }
        None => Ok(found),
    }
}

/// Sets (or with UNDEF deletes) an attribute of a class itself. Every cached lookup through
/// the class and its subclasses becomes invalid: the versions of all classes change.
pub fn set_attr(vm: &Vm, class: Ref<Class>, name: Obj, value: Obj) -> Res<bool> {
    let d = dict_of(vm, class);
    if value.is_undef() {
        if dict::remove(vm, d, name)?.is_none() {
            return Ok(false);
        }
    } else {
        dict::insert(vm, d, name, value)?;
    }
    // Subclasses are not linked from their bases; a new version for this class alone would leave
    // entries of subclasses stale, so the whole cache is dropped. Assigning to classes is rare.
    vm.cache.clear();
    vm[class].version.set(vm.next_version());
    update_flags(vm, class);
    Ok(true)
}

/// What messages call the class of an object: on PCs with what it is defined in.
pub fn qualified<'p>(vm: &Vm, o: Obj) -> Part<'p> {
    let own = class_of(vm, o).cast::<Class>().filter(|_| vm.is_pc());
    let dict = own.map(|c| dict_of(vm, c));
    let found = dict.and_then(|d| dict::find_name(vm, d, n!(__qualname__)).map(|i| (d, i)));
    match found.map(|(d, i)| dict::value_at(vm, d, i)) {
        Some(name) if name.is_kind(Kind::Str) => Part::Name(name),
        _ => Part::TypeOf(o),
    }
}

/// Attributes that every class has without having them in its dict; UNDEF for others.
pub fn own_attr(vm: &Vm, class: Obj, name: Obj) -> Res {
    let c = class.cast::<Class>();
    Ok(if name == n!(__name__) || name == n!(__qualname__) {
        match (c, class.cast::<Type>()) {
            (Some(c), _) => vm[c].name,
            (None, Some(t)) => vm[t].name,
            _ => Obj::UNDEF,
        }
    } else if name == n!(__class__) {
        class_of(vm, class)
    } else if name == n!(__base__) {
        let bases = c.and_then(|c| vm[c].bases.get().cast::<Tuple>());
        match (bases, class.cast::<Type>().and_then(|t| vm[t].base)) {
            (Some(bases), _) => vm.heap.tuple(bases)[0],
            (None, Some(b)) => b.obj(),
            (None, None) => Obj::NONE,
        }
    } else if name == n!(__bases__) {
        match (c, class.cast::<Type>().and_then(|t| vm[t].base)) {
            (Some(c), _) => vm[c].bases.get(),
            (None, Some(b)) => vm.new_tuple(&[b.obj()])?,
            (None, None) => types::EMPTY_TUPLE,
        }
    } else if name == n!(__mro__) {
        match c {
            Some(c) => vm[c].mro.get(),
            None => mro::chain(vm, class)?.obj(),
        }
    } else if name == n!(__dict__) {
        return namespace(vm, class);
    } else if name == n!(__module__) && c.is_none() {
        n!(builtins)
    } else {
        Obj::UNDEF
    })
}

/// `class.__dict__`: the dict of a class itself, of a built-in type one that is made for it; UNDEF
/// of what is no class.
fn namespace(vm: &Vm, class: Obj) -> Res {
    let names = match (class.cast::<Class>(), class.cast::<Type>()) {
        (Some(c), _) => vm[c].dict.get(),
        (None, Some(t)) => {
            let names = dict::of_table(vm, &mut vm[t].methods.iter())?;
            #[cfg(feature = "host")]
            if let Some(t) = class.rom_ref::<Type>().filter(|_| vm.is_pc()) {
                types::dunders::add_own(vm, t, names.cast_unchecked())?;
                types::member::add_own(vm, t, names.cast_unchecked())?;
            }
            names
        }
        (None, None) => return Ok(Obj::UNDEF),
    };
    #[cfg(feature = "generic")]
    if vm.has(Feature::Generic) {
        return types::dict_view::new(vm, names.cast_unchecked(), types::dict_view::PROXY);
    }
    Ok(names)
}
