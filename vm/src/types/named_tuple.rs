//! Named tuples: tuples whose items are attributes, too.
//!
//! `namedtuple()` makes a user class derived from [`TYPE`], a built-in type between it and
//! `tuple` that has the methods. Its instances are objects of a kind of their own: the class and
//! the items, half the size of an instance with a tuple inside. The class's dict has the names in
//! `_fields` and defaults in `_field_defaults`. An instance of a class derived from it further is
//! an ordinary instance with a named tuple inside.

use super::{Type, TypeSlots, class, class_of, dict, exception, list, tuple};
use crate::obj::*;
use crate::prelude;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::{Part, Vm};

/// The base of all classes of named tuples.
pub static TYPE: Type = {
    let slots = &TypeSlots { repr: Some(repr), ..tuple::SLOTS };
    let base = Some(&tuple::TYPE);
    Type { base, ..Type::new(n!(tuple), Kind::NamedTuple, slots, METHODS) }
};

crate::natives! {
    METHODS:
    class _make(2) = make, or prelude::NAMED_MAKE;
    _asdict(1) = prelude::python, or prelude::NAMED_ASDICT;
    _replace(1..) = replace, or prelude::NAMED_REPLACE;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    new_named_class(3) = new_named_class;
    named_base(1) = named_base;
    make_named(3) = make_named;
}

/// The class of named tuples that `class` is or is derived from.
pub fn base_of(vm: &Vm, class: Obj) -> Option<Ref<Class>> {
    let c = class.cast::<Class>().filter(|c| vm[*c].native_base == TYPE.obj())?;
    let mro = class::mro(vm, c);
    let last = mro.iter().position(|b| *b == TYPE.obj())?;
    mro[..last].last()?.cast()
}

/// Names of the items of named tuples of this class.
pub(super) fn fields<'v>(vm: &'v Vm, class: Obj) -> &'v [Obj] {
    let Some(c) = class.cast::<Class>() else { return &[] };
    let d = class::dict_of(vm, c);
    let found = dict::find_name(vm, d, n!(_fields)).map(|i| dict::value_at(vm, d, i));
    found.and_then(|o| o.cast::<Tuple>()).map_or(&[], |t| vm.heap.tuple(t))
}

/// Which item of the named tuples of a class has this name?
pub fn place_of(vm: &Vm, class: Ref<Class>, name: Obj) -> Option<usize> {
    fields(vm, class.obj()).iter().position(|n| *n == name)
}

/// The item named `name`; UNDEF if there is none.
pub fn item(vm: &Vm, t: Ref<NamedTuple>, name: Obj) -> Obj {
    let at = fields(vm, vm[t].class).iter().position(|n| *n == name);
    at.and_then(|i| vm.heap.named_tuple(t).get(i).copied()).unwrap_or(Obj::UNDEF)
}

/// Arguments of a constructor.
pub struct Values<'a> {
    pub count: usize,
    pub at: &'a dyn Fn(usize) -> Obj,
    /// Keywords and their values.
    pub named: usize,
    pub named_at: &'a dyn Fn(usize) -> (Obj, Obj),
}

/// New named tuple of `class`, as `base_of` gives it.
pub fn build(vm: &Vm, class: Ref<Class>, values: &Values) -> Res {
    let names = fields(vm, class.obj());
    if values.count > names.len() {
        return Err(wrong_count(vm, class, names.len(), values.count));
    }
    for i in 0..values.named {
        let (name, _) = (values.named_at)(i);
        match names.iter().position(|n| *n == name) {
            Some(at) if at >= values.count => {}
            found => {
                let what = match found {
                    Some(_) => "() got multiple values for argument '",
                    None => "() got an unexpected keyword argument '",
                };
                return Err(bad_keyword(vm, class, what, name));
            }
        }
    }
    let d = class::dict_of(vm, class);
    let defaults = dict::find_name(vm, d, n!(_field_defaults));
    let defaults = defaults.and_then(|i| dict::value_at(vm, d, i).cast::<Dict>());
    let value = |i: usize| {
        if i < values.count {
            return (values.at)(i);
        }
        let mut named = (0..values.named).map(|k| (values.named_at)(k));
        let default = |d| dict::find_name(vm, d, names[i]).map(|e| dict::value_at(vm, d, e));
        let found = named.find(|(name, _)| *name == names[i]).map(|(_, v)| v);
        found.or_else(|| default(defaults?)).unwrap_or(Obj::UNDEF)
    };
    if let Some(absent) = (0..names.len()).find(|i| value(*i).is_undef()) {
        let what = "() missing required argument '";
        return Err(bad_keyword(vm, class, what, names[absent]));
    }
    Ok(vm.heap.new_named_tuple_with(class.obj(), names.len(), value)?.obj())
}

#[cold]
fn wrong_count(vm: &Vm, class: Ref<Class>, wanted: usize, given: usize) -> Trap {
    let parts = [
        Part::Name(vm[class].name),
        Part::T(t!("() takes ")),
        Part::I(wanted as i64),
        Part::T(t!(" positional arguments but ")),
        Part::I(given as i64),
        Part::T(t!(" were given")),
    ];
    vm.raise(&exception::TYPE_ERROR, &parts)
}

#[cold]
fn bad_keyword(vm: &Vm, class: Ref<Class>, what: &str, name: Obj) -> Trap {
    let parts = [Part::Name(vm[class].name), Part::S(what), Part::Name(name), Part::S("'")];
    vm.raise(&exception::TYPE_ERROR, &parts)
}

/// `Name(field=value, …)`; `o` may be an instance of a derived class.
fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let t = vm.want::<NamedTuple>(o)?;
    if !p.enter(o)? {
        return p.str("(...)");
    }
    p.put(vm.type_name(o))?;
    p.str("(")?;
    for (i, (name, value)) in fields(vm, vm[t].class).iter().zip(vm.heap.named_tuple(t)).enumerate()
    {
        if i > 0 {
            p.str(", ")?;
        }
        p.put(vm.text_of(*name).unwrap_or(b"?"))?;
        p.str("=")?;
        super::repr(vm, *value, p)?;
    }
    p.leave();
    p.str(")")
}

/// `new_named_class(name, fields, defaults)`: a class, its names interned; `defaults` are those
/// of the last fields, as a tuple.
fn new_named_class(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.intern_obj(vm.want::<Str>(args[0])?)?;
    let given = vm.heap.tuple(vm.want::<Tuple>(args[1])?);
    let names = vm.heap.alloc_slots(given.len())?;
    for (to, from) in vm.heap.slots(names).iter().zip(given) {
        to.set(vm.intern_obj(vm.want::<Str>(*from)?)?);
    }
    let names = vm.heap.slots(names);
    let own = dict::new(vm, 4)?;
    let fields = vm.heap.new_tuple_with(given.len(), |i| names[i].get())?;
    dict::insert(vm, own, n!(_fields), fields.obj())?;
    dict::insert(vm, own, n!(__match_args__), fields.obj())?;
    let defaults = vm.heap.tuple(vm.want::<Tuple>(args[2])?);
    let by_name = dict::new(vm, defaults.len())?;
    let first = given.len().saturating_sub(defaults.len());
    for (name, value) in vm.heap.tuple(fields)[first..].iter().zip(defaults) {
        dict::insert(vm, by_name, *name, *value)?;
    }
    dict::insert(vm, own, n!(_field_defaults), by_name.obj())?;
    #[cfg(feature = "host")]
    if vm.is_pc() {
        dict::insert(vm, own, n!(__slots__), super::EMPTY_TUPLE)?;
        dict::insert(vm, own, n!(__module__), super::frame::module_name(vm))?;
        let mut doc = Printer::text(vm);
        super::str_into(vm, name, &mut doc)?;
        for (i, field) in vm.heap.tuple(fields).iter().enumerate() {
            doc.str(if i == 0 { "(" } else { ", " })?;
            super::str_into(vm, *field, &mut doc)?;
        }
        doc.str(if given.is_empty() { "()" } else { ")" })?;
        dict::insert(vm, own, n!(__doc__), doc.finish_obj()?)?;
    }
    class::new_class(vm, class::TYPE.obj(), name, &[TYPE.obj()], own)
}

/// See [`base_of`]; None if there is none.
fn named_base(vm: &Vm, args: &[Obj]) -> Res {
    Ok(base_of(vm, args[0]).map_or(Obj::NONE, Ref::obj))
}

/// `make_named(class, args, kwargs)`
fn make_named(vm: &Vm, args: &[Obj]) -> Res {
    let class = vm.want::<Class>(args[0])?;
    let given = vm.heap.tuple(vm.want::<Tuple>(args[1])?);
    let kwargs = vm.want::<Dict>(args[2])?;
    let n = dict::len(vm, kwargs);
    let named_at = |i: usize| {
        let name = dict::key_at(vm, kwargs, i);
        (name, dict::value_at(vm, kwargs, i))
    };
    build(
        vm,
        class,
        &Values { count: given.len(), at: &|i| given[i], named: n, named_at: &named_at },
    )
}

/// `Class._make(iterable)`
fn make(vm: &Vm, args: &[Obj]) -> Res {
    let Some(class) = base_of(vm, args[0]) else { return Err(vm.needs_python()) };
    let given = list::collect(vm, args[1])?;
    let slots = given.items(vm);
    let wanted = fields(vm, class.obj()).len();
    if slots.len() != wanted {
        let parts = [
            Part::T(t!("Expected ")),
            Part::I(wanted as i64),
            Part::T(t!(" arguments, got ")),
            Part::I(slots.len() as i64),
        ];
        return Err(vm.raise(&exception::TYPE_ERROR, &parts));
    }
    let at = |i: usize| slots[i].get();
    let t = vm.heap.new_named_tuple_with(class.obj(), wanted, at)?.obj();
    let made = match args[0].cast::<Class>() {
        Some(c) if c != class => class::new_watched(vm, c, t)?,
        _ => t,
    };
    given.commit(vm);
    Ok(made)
}

/// `t._replace(**kwargs)`: with keywords it is the fallback's.
fn replace(vm: &Vm, args: &[Obj]) -> Res {
    if args.len() > 1 || class_of(vm, args[0]).cast::<Class>().is_none() {
        return Err(vm.type_error(t!("_replace() takes keyword arguments only")));
    }
    Err(vm.needs_python())
}
