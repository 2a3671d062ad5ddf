//! Data attributes as attributes of their class: `C.slot` where `C` has `__slots__`, those of
//! built-in types, such as `int.real`, and the fields of named tuples.
//!
//! A class keeps only the names of its slots (`class/slots.rs`), and a built-in type makes its
//! attributes by a function, so a descriptor is made each time that it is asked for. It knows its
//! class and the name; reading and writing through it are those of the instance.

use super::{Type, TypeSlots, class, named_tuple};
use crate::interp::attr;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Part, Vm};

/// The type.
pub static TYPE: Type = Type::new(n!(member_descriptor), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    getattr: Some(getattr),
    setattr: Some(setattr),
    ..TypeSlots::NONE
};

/// The type of those that are computed.
#[cfg(feature = "host")]
pub static GETSET: Type = Type::new(n!(getset_descriptor), Kind::Ext, &SLOTS, METHODS);

crate::natives! {
    METHODS:
    __get__(2..3) = get;
    __set__(3) = set;
    __delete__(2) = delete;
}

/// The descriptor of the slot `name`, which `class` or a base of it declares; UNDEF if none does.
pub fn of_class(vm: &Vm, class: Obj, name: Obj) -> Res {
    if cfg!(not(feature = "cpython")) {
        return Ok(Obj::UNDEF);
    }
    let Some(c) = class.cast::<Class>() else { return of_type(vm, class, name) };
    // The keys of a class include those of its bases.
    let owners = class::mro(vm, c).iter().rev().filter_map(|b| b.cast::<Class>());
    if let Some(named) = named_tuple::base_of(vm, class)
        && named_tuple::place_of(vm, named, name).is_some()
    {
        return new(vm, named.obj(), name);
    }
    let mut owners = owners.filter(|owner| class::slots::has_slot(vm, *owner, name));
    match owners.next() {
        Some(owner) => new(vm, owner.obj(), name),
        None => of_type(vm, vm[c].native_base, name),
    }
}

/// The descriptor of an attribute of a built-in type; UNDEF if it has none of this name.
fn of_type(vm: &Vm, class: Obj, name: Obj) -> Res {
    let Some(ty) = class.cast::<Type>().map(|t| &vm[t]) else { return Ok(Obj::UNDEF) };
    let owner = owners(ty).find(|(_, names)| names.contains(&name));
    owner.map_or(Ok(Obj::UNDEF), |(owner, _)| new(vm, owner.obj(), name))
}

/// The descriptor of the slot or attribute `name` of a class.
pub fn new(vm: &Vm, class: Obj, name: Obj) -> Res {
    #[cfg(feature = "host")]
    let ty = if is_computed(vm, class, name) { &GETSET } else { &TYPE };
    #[cfg(not(feature = "host"))]
    let ty = &TYPE;
    let member = vm.new_ext(ty, 2, 0)?;
    vm.heap.ext_slots(member).iter().zip([class, name]).for_each(|(s, v)| s.set(v));
    Ok(member.obj())
}

/// Is `o` such a descriptor?
pub fn is_member(vm: &Vm, o: Obj) -> bool {
    cfg!(feature = "cpython") && o.is_kind(Kind::Ext) && is_descriptor(super::slots_of(vm, o))
}

/// The class that such a descriptor is of.
#[cfg(feature = "host")]
pub fn owner(vm: &Vm, o: Obj) -> Option<Ref<Class>> {
    let slots = o.cast::<Ext>().filter(|_| is_member(vm, o)).map(|e| vm.heap.ext_slots(e));
    slots?.first()?.get().cast()
}

fn is_descriptor(ty: &Type) -> bool {
    #[cfg(feature = "host")]
    if core::ptr::eq(ty, &GETSET) {
        return true;
    }
    core::ptr::eq(ty, &TYPE)
}

/// Attributes of built-in types that CPython keeps in a field.
#[cfg(feature = "host")]
const FIELDS: &[Obj] = &[
    n!(start),
    n!(stop),
    n!(step),
    n!(__closure__),
    n!(__globals__),
    n!(__func__),
    n!(__self__),
    n!(__mro__),
    n!(__base__),
    n!(fget),
    n!(fset),
    n!(fdel),
    n!(__wrapped__),
    n!(__suppress_context__),
];

/// Has CPython functions for this attribute?
#[cfg(feature = "host")]
fn is_computed(vm: &Vm, class: Obj, name: Obj) -> bool {
    let is_value = class.is_kind(Kind::Type) && class != super::complex::TYPE.obj();
    vm.is_pc()
        && (is_value && !FIELDS.contains(&name) || name == n!(__dict__) || name == n!(__weakref__))
}

/// Which data attributes a type has beside its methods.
type Attributes = (&'static Type, &'static [Obj]);

/// Those of built-in types that programs ask for through the type.
static ATTRIBUTES: &[Attributes] = &[
    (&super::int::TYPE, &[n!(real), n!(imag), n!(numerator), n!(denominator)]),
    (&super::float::TYPE, &[n!(real), n!(imag)]),
    (&super::complex::TYPE, &[n!(real), n!(imag)]),
    (&super::range::TYPE, &[n!(start), n!(stop), n!(step)]),
    (&super::slice::TYPE, &[n!(start), n!(stop), n!(step)]),
    (
        &super::memoryview::TYPE,
        &[n!(format), n!(itemsize), n!(nbytes), n!(ndim), n!(obj), n!(readonly), n!(shape)],
    ),
    (
        &super::function::TYPE,
        &[n!(__code__), n!(__globals__), n!(__closure__), n!(__defaults__), n!(__kwdefaults__)],
    ),
    (&super::function::TYPE, &[n!(__annotations__)]),
    (&super::bound_method::TYPE, &[n!(__func__), n!(__self__)]),
    #[cfg(feature = "host")]
    (&class::TYPE, OF_CLASSES),
    #[cfg(feature = "host")]
    (&super::code::TYPE, super::code::ATTRIBUTES),
    #[cfg(feature = "host")]
    (&super::shown::METHOD, &[n!(__func__), n!(__self__)]),
    (&super::property::TYPE, &[n!(fget), n!(fset), n!(fdel)]),
    (&super::class_method::STATIC_TYPE, &[n!(__func__), n!(__wrapped__)]),
    (&super::class_method::TYPE, &[n!(__func__), n!(__wrapped__)]),
    (&super::generator::TYPE, &[n!(gi_frame), n!(gi_running), n!(gi_code), n!(gi_yieldfrom)]),
    #[cfg(feature = "host")]
    (&super::generator::TYPE, &[n!(gi_suspended)]),
    (
        &super::exception::BASE_EXCEPTION,
        &[n!(args), n!(__cause__), n!(__context__), n!(__traceback__), n!(__suppress_context__)],
    ),
];

/// What `type` tells of classes.
#[cfg(feature = "host")]
const OF_CLASSES: &[Obj] = &[
    n!(__dict__),
    n!(__bases__),
    n!(__mro__),
    n!(__base__),
    n!(__name__),
    n!(__qualname__),
    n!(__module__),
    n!(__abstractmethods__),
];

/// The attributes of a type and of its bases.
fn owners(ty: &Type) -> impl Iterator<Item = &'static Attributes> {
    ATTRIBUTES.iter().filter(move |(owner, _)| ty.is_subtype(owner))
}

/// Puts the descriptors of a built-in type's own data attributes into its `__dict__`.
#[cfg(feature = "host")]
pub fn add_own(vm: &Vm, ty: &'static Type, d: Ref<Dict>) -> Res<()> {
    let own = ATTRIBUTES.iter().filter(|(owner, _)| core::ptr::eq(*owner, ty));
    own.flat_map(|(_, names)| *names).try_for_each(|name| {
        let member = new(vm, ty.obj(), *name)?;
        super::dict::insert(vm, d, *name, member)
    })
}

/// Calls `f` with the name of each data attribute of a built-in type that [`of_class`] knows.
pub fn each_name(ty: &Type, f: &mut dyn FnMut(Obj) -> Res<()>) -> Res<()> {
    if cfg!(not(feature = "cpython")) {
        return Ok(());
    }
    owners(ty).try_for_each(|(_, names)| names.iter().try_for_each(|name| f(*name)))
}

/// Class and name.
fn parts(vm: &Vm, o: Obj) -> Res<[Obj; 2]> {
    let slots = o.cast::<Ext>().map(|e| vm.heap.ext_slots(e));
    match slots {
        Some([class, name]) if is_descriptor(super::slots_of(vm, o)) => {
            Ok([class.get(), name.get()])
        }
        _ => Err(vm.type_error(t!("not a member descriptor"))),
    }
}

/// Have the values of this class attributes of their own kind, which are no slots?
fn is_value(vm: &Vm, class: Obj) -> bool {
    class.is_kind(Kind::Type) || named_tuple::base_of(vm, class).is_some()
}

/// Where a descriptor leads.
enum Place {
    Slot(Ref<Instance>),
    /// An attribute of a value of a built-in type.
    Value,
}

/// The object that the descriptor `member` is used for, and the name of the attribute.
fn place(vm: &Vm, member: Obj, o: Obj) -> Res<(Place, Obj)> {
    let [class, name] = parts(vm, member)?;
    let fits = super::is_subclass(vm, super::class_of(vm, o), class);
    match o.cast::<Instance>() {
        _ if fits && is_value(vm, class) => Ok((Place::Value, name)),
        // Exceptions and classes keep otherwise what a class in their line declares.
        None if fits && cfg!(feature = "host") => Ok((Place::Value, name)),
        Some(i) if fits => Ok((Place::Slot(i), name)),
        _ => {
            let parts = [
                Part::T(t!("descriptor '")),
                Part::Name(name),
                Part::T(t!("' for '")),
                Part::Name(vm.class_name_obj(class)),
                Part::T(t!("' objects doesn't apply to a '")),
                Part::TypeOf(o),
                Part::T(t!("' object")),
            ];
            Err(vm.raise(&super::exception::TYPE_ERROR, &parts))
        }
    }
}

/// `__get__`: `args` are the descriptor and the object.
pub fn get(vm: &Vm, args: &[Obj]) -> Res {
    if args[1].is_none() {
        return Ok(args[0]);
    }
    let (place, name) = place(vm, args[0], args[1])?;
    let value = match place {
        #[cfg(feature = "host")]
        Place::Slot(i) if name == n!(__dict__) => return class::expose_dict(vm, i),
        #[cfg(feature = "host")]
        Place::Slot(_) if name == n!(__weakref__) => return Ok(Obj::NONE),
        Place::Slot(i) => class::get_own(vm, i, name),
        #[cfg(feature = "host")]
        Place::Value if matches!(args[1].kind(), Some(Kind::Class | Kind::Type)) => {
            of_classes(vm, args[1], name)?
        }
        Place::Value => attr::find(vm, vm.unwrap_native(args[1]), name)?,
    };
    if value.is_undef() { attr::get_plain(vm, args[1], name) } else { Ok(value) }
}

/// What `type` tells of a class, whatever the class and its metaclass have under the name.
#[cfg(feature = "host")]
fn of_classes(vm: &Vm, class: Obj, name: Obj) -> Res {
    if class.is_kind(Kind::Class) {
        let own = class::own(vm, class, name);
        let kept = [n!(__name__), n!(__qualname__), n!(__module__), n!(__abstractmethods__)];
        if kept.contains(&name) && !own.is_undef() {
            return Ok(own);
        }
    }
    class::own_attr(vm, class, name)
}

fn set(vm: &Vm, args: &[Obj]) -> Res {
    match place(vm, args[0], args[1])? {
        #[cfg(feature = "host")]
        (Place::Slot(i), name) if name == n!(__dict__) => {
            attr::set_special(vm, i, name, args[2])?;
        }
        (Place::Slot(i), name) => class::set_own(vm, i, name, args[2])?,
        (Place::Value, name) => attr::set(vm, args[1], name, args[2])?,
    }
    Ok(Obj::NONE)
}

fn delete(vm: &Vm, args: &[Obj]) -> Res {
    match place(vm, args[0], args[1])? {
        (Place::Slot(i), name) => attr::set_instance_plain(vm, i, name, Obj::UNDEF)?,
        (Place::Value, name) => attr::set(vm, args[1], name, Obj::UNDEF)?,
    }
    Ok(Obj::NONE)
}

fn getattr(vm: &Vm, o: Obj, wanted: Obj) -> Res {
    let [class, name] = parts(vm, o)?;
    #[cfg(feature = "host")]
    if wanted == n!(__qualname__) && vm.is_pc() {
        let owner = attr::get(vm, class, wanted)?;
        return super::method::qualified(vm, owner, name);
    }
    Ok(if wanted == n!(__name__) || wanted == n!(__qualname__) {
        name
    } else if wanted == n!(__objclass__) {
        class
    } else if wanted == n!(__doc__) {
        let named = class.cast::<Class>();
        match named.and_then(|c| named_tuple::place_of(vm, c, name)) {
            Some(i) => super::str::make::text(vm, |p| {
                p.str("Alias for field number ")?;
                p.int(i as i64)
            })?,
            None => text_of(vm, o, name)?,
        }
    } else {
        Obj::UNDEF
    })
}

/// What a descriptor that classes on PCs have besides is documented with.
#[cfg(feature = "host")]
fn text_of(vm: &Vm, o: Obj, name: Obj) -> Res {
    let is_own = super::class_of(vm, o) == GETSET.obj();
    match name {
        _ if !is_own => Ok(Obj::NONE),
        _ if name == n!(__dict__) => vm.new_str("dictionary for instance variables"),
        _ if name == n!(__weakref__) => vm.new_str("list of weak references to the object"),
        _ => Ok(Obj::NONE),
    }
}

#[cfg(not(feature = "host"))]
fn text_of(_: &Vm, _: Obj, _: Obj) -> Res {
    Ok(Obj::NONE)
}

/// A documentation string may be set, and is forgotten.
fn setattr(_: &Vm, _: Obj, name: Obj, _: Obj) -> Res<bool> {
    Ok(name == n!(__doc__))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let [class, name] = parts(vm, o)?;
    #[cfg(feature = "host")]
    let is_field = core::ptr::eq(super::slots_of(vm, o), &TYPE);
    #[cfg(not(feature = "host"))]
    let is_field = true;
    p.str(if is_field { "<member '" } else { "<attribute '" })?;
    super::str_into(vm, name, p)?;
    p.str("' of '")?;
    p.put(vm.class_name(class))?;
    p.str("' objects>")
}
