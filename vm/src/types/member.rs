//! Slots as attributes of their class: `C.slot` where `C` has `__slots__`.
//!
//! A class keeps only the names of its slots (`class_slots.rs`), so a descriptor is made each time
//! that it is asked for. It knows its class and the name; reading and writing through it are those
//! of the instance.

use super::{Type, TypeSlots, class, class_slots};
use crate::interp::attr;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Part, Vm};

/// The type.
pub static TYPE: Type = Type::new(
    n!(member_descriptor),
    Kind::Ext,
    &TypeSlots { repr: Some(repr), getattr: Some(getattr), ..TypeSlots::NONE },
    METHODS,
);

crate::natives! {
    METHODS:
    __get__(2..3) = get;
    __set__(3) = set;
    __delete__(2) = delete;
}

/// The descriptor of the slot `name`, which `class` or a base of it declares; UNDEF if none does.
pub fn of_class(vm: &Vm, class: Obj, name: Obj) -> Res {
    let Some(c) = class.cast::<Class>() else { return Ok(Obj::UNDEF) };
    // The keys of a class include those of its bases.
    let owners = class::mro(vm, c).iter().rev().filter_map(|b| b.cast::<Class>());
    let mut owners = owners.filter(|owner| class_slots::has_slot(vm, *owner, name));
    let Some(owner) = owners.next() else { return Ok(Obj::UNDEF) };
    new(vm, owner.obj(), name)
}

/// The descriptor of the slot `name` of a class.
pub fn new(vm: &Vm, class: Obj, name: Obj) -> Res {
    let member = vm.new_ext(&TYPE, 2, 0)?;
    vm.heap.ext_slots(member).iter().zip([class, name]).for_each(|(s, v)| s.set(v));
    Ok(member.obj())
}

/// Is `o` such a descriptor?
pub fn is_member(vm: &Vm, o: Obj) -> bool {
    o.is_kind(Kind::Ext) && core::ptr::eq(super::slots_of(vm, o), &TYPE)
}

/// Class and name.
fn parts(vm: &Vm, o: Obj) -> Res<[Obj; 2]> {
    let slots = o.cast::<Ext>().map(|e| vm.heap.ext_slots(e));
    match slots {
        Some([class, name]) if core::ptr::eq(super::slots_of(vm, o), &TYPE) => {
            Ok([class.get(), name.get()])
        }
        _ => Err(vm.type_error("not a member descriptor")),
    }
}

/// The instance that the descriptor `member` is used for, and the name of the slot.
fn place(vm: &Vm, member: Obj, o: Obj) -> Res<(Ref<Instance>, Obj)> {
    let [class, name] = parts(vm, member)?;
    match o.cast::<Instance>() {
        Some(i) if super::is_subclass(vm, vm[i].class.get(), class) => Ok((i, name)),
        _ => {
            let parts = [
                Part::S("descriptor '"),
                Part::Name(name),
                Part::S("' for '"),
                Part::Name(vm.class_name_obj(class)),
                Part::S("' objects doesn't apply to a '"),
                Part::TypeOf(o),
                Part::S("' object"),
            ];
            Err(vm.raise(&super::exception::TYPE_ERROR, &parts))
        }
    }
}

fn get(vm: &Vm, args: &[Obj]) -> Res {
    if args[1].is_none() {
        return Ok(args[0]);
    }
    let (i, name) = place(vm, args[0], args[1])?;
    let value = class::get_own(vm, i, name);
    if value.is_undef() { attr::get_plain(vm, args[1], name) } else { Ok(value) }
}

fn set(vm: &Vm, args: &[Obj]) -> Res {
    let (i, name) = place(vm, args[0], args[1])?;
    class::set_own(vm, i, name, args[2])?;
    Ok(Obj::NONE)
}

fn delete(vm: &Vm, args: &[Obj]) -> Res {
    let (i, name) = place(vm, args[0], args[1])?;
    attr::set_instance_plain(vm, i, name, Obj::UNDEF)?;
    Ok(Obj::NONE)
}

fn getattr(vm: &Vm, o: Obj, wanted: Obj) -> Res {
    let [class, name] = parts(vm, o)?;
    Ok(if wanted == n!(__name__) || wanted == n!(__qualname__) {
        name
    } else if wanted == n!(__objclass__) {
        class
    } else {
        Obj::UNDEF
    })
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let [class, name] = parts(vm, o)?;
    p.str("<member '")?;
    super::str_into(vm, name, p)?;
    p.str("' of '")?;
    p.put(vm.class_name(class))?;
    p.str("' objects>")
}
