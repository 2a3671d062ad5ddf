//! What an attribute of a class gives when it is read through an object: functions become bound
//! methods, descriptors say it themselves. And the calls of special methods, which are looked for
//! in the class alone.
//!
//! Where the attribute was found is not known here; that is `attr`.

use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types::{self, class, dict, exception};
use crate::{Part, Vm};

/// What the class attribute `v` gives when read through `o`.
pub fn bind(vm: &Vm, v: Obj, o: Obj, class: Obj) -> Res {
    match v.kind() {
        Some(Kind::Native) if vm[v.cast_unchecked::<Native>()].name == n!(__new__) => Ok(v),
        Some(Kind::Function | Kind::Native) => bound(vm, v, o),
        Some(Kind::StaticMethod) => Ok(vm[v.cast_unchecked::<StaticMethod>()].func),
        Some(Kind::ClassMethod) => {
            let class = if o.is_kind(Kind::Instance) { types::class_of(vm, o) } else { class };
            bind_to_class(vm, v.cast_unchecked(), class)
        }
        Some(Kind::Property) => {
            let get = vm[v.cast_unchecked::<Property>()].get;
            if get.is_none() {
                return Err(unreadable(vm, v, o));
            }
            Err(vm.heap.trap.tail_call(get, &[o]))
        }
        Some(Kind::Super) => types::super_::bind(vm, &[v, o]),
        Some(Kind::Instance) => {
            let get = class::lookup(vm, types::class_of(vm, v), n!(__get__));
            if get.is_undef() {
                return bind_derived(vm, v, o, class);
            }
            Err(vm.heap.trap.tail_call(get, &[v, o, class]))
        }
        #[cfg(feature = "host")]
        Some(Kind::Ext) if types::member::is_member(vm, v) && o.is_kind(Kind::Instance) => {
            types::member::get(vm, &[v, o])
        }
        _ => Ok(v),
    }
}

/// What a class method gives when it is read through `class`: on PCs what is inside may be another
/// descriptor, such as a property.
pub fn bind_to_class(vm: &Vm, method: Ref<ClassMethod>, class: Obj) -> Res {
    let func = vm[method].func;
    #[cfg(feature = "host")]
    if matches!(func.kind(), Some(Kind::Property | Kind::Instance | Kind::ClassMethod))
        && is_getter(vm, func)
    {
        return bind(vm, func, class, types::class_of(vm, class));
    }
    bound(vm, func, class)
}

/// The error of reading a property without a getter: it has the name under which the class has it.
#[cold]
fn unreadable(vm: &Vm, property: Obj, o: Obj) -> Trap {
    let class = types::class_of(vm, o);
    let mut name = Obj::UNDEF;
    for base in class.cast::<Class>().map_or(&[][..], |c| class::mro(vm, c)) {
        if let Some(c) = base.cast::<Class>().filter(|_| name.is_undef()) {
            let _ = dict::each(vm, class::dict_of(vm, c), |key, value| {
                name = if value == property { key } else { name };
                Ok(())
            });
        }
    }
    let (of, quote) = if name.is_undef() { ("property", "") } else { ("property '", "'") };
    let parts = [
        Part::S(of),
        if name.is_undef() { Part::S("") } else { Part::Name(name) },
        Part::S(quote),
        Part::T(t!(" of '")),
        types::class::qualified(vm, o),
        Part::T(t!("' object has no getter")),
    ];
    vm.raise(&exception::ATTRIBUTE_ERROR, &parts)
}

/// [`bind`] for an instance of a class derived from `property`, `staticmethod` or `classmethod`;
/// other instances are what they are. A property read through the class (`o` is None) is itself.
fn bind_derived(vm: &Vm, v: Obj, o: Obj, class: Obj) -> Res {
    let inner = vm.unwrap_native(v);
    match inner.kind() {
        Some(Kind::Property) if o.is_none() => Ok(v),
        Some(Kind::Property | Kind::StaticMethod | Kind::ClassMethod) => bind(vm, inner, o, class),
        _ => Ok(v),
    }
}

/// New bound method.
pub fn bound(vm: &Vm, func: Obj, receiver: Obj) -> Res {
    let header = Header::new(Kind::BoundMethod);
    let method = BoundMethod { header, func, receiver };
    Ok(vm.heap.unlocked(|| vm.heap.alloc(method))?.obj())
}

/// Does it say what happens when the attribute is set?
pub fn is_data_descriptor(vm: &Vm, v: Obj) -> bool {
    match v.kind() {
        Some(Kind::Property) => true,
        Some(Kind::Instance) => {
            let class = types::class_of(vm, v);
            vm.unwrap_native(v).is_kind(Kind::Property)
                || !class::lookup(vm, class, n!(__set__)).is_undef()
                || !class::lookup(vm, class, n!(__delete__)).is_undef()
        }
        _ => false,
    }
}

/// The method of `o`'s class named `name` (a dunder), not bound: UNDEF if its class has none.
/// Never looks at own attributes, as Python's implicit lookups do not.
pub fn class_method(vm: &Vm, o: Obj, name: Obj) -> Obj {
    class::lookup(vm, types::class_of(vm, o), name)
}

/// Trap that calls the dunder `method` of `o` (as found by [`class_method`]).
#[cold]
pub fn call_dunder(vm: &Vm, cont: Cont, method: Obj, o: Obj, args: &[Obj]) -> Trap {
    let mut all = [Obj::UNDEF; crate::trap::TRAP_ARGS];
    match method.kind() {
        Some(Kind::Function | Kind::Native) => {
            all[0] = o;
            all[1..=args.len()].copy_from_slice(args);
            vm.heap.trap.call(cont, method, &all[..=args.len()])
        }
        Some(Kind::StaticMethod) => {
            let f = vm[method.cast_unchecked::<StaticMethod>()].func;
            vm.heap.trap.call(cont, f, args)
        }
        Some(Kind::ClassMethod) => {
            all[0] = types::class_of(vm, o);
            all[1..=args.len()].copy_from_slice(args);
            let f = vm[method.cast_unchecked::<ClassMethod>()].func;
            vm.heap.trap.call(cont, f, &all[..=args.len()])
        }
        // Descriptors of other kinds say first what is to be called.
        Some(Kind::Property | Kind::Instance | Kind::Ext) if is_getter(vm, method) => {
            all[0] = o;
            all[1..=args.len()].copy_from_slice(args);
            match with_receiver(vm, method) {
                Ok(f) => vm.heap.trap.call(cont, f, &all[..=args.len()]),
                Err(trap) => trap,
            }
        }
        _ => vm.heap.trap.call(cont, method, args),
    }
}

/// What is called with `o` in front instead of the dunder `method`: the method itself, or where
/// it is a descriptor of another kind, what lets that say first what is to be called.
pub fn with_receiver(vm: &Vm, method: Obj) -> Res {
    match method.kind() {
        Some(Kind::StaticMethod | Kind::ClassMethod) => {}
        Some(Kind::Property | Kind::Instance | Kind::Ext) if is_getter(vm, method) => {}
        _ => return Ok(method),
    }
    let call = vm.prelude_function(&crate::prelude::CALL_BOUND)?;
    bound(vm, call.obj(), method)
}

/// Does a class attribute give something else when it is read through an instance?
pub fn is_getter(vm: &Vm, v: Obj) -> bool {
    let inner = vm.unwrap_native(v).kind();
    matches!(inner, Some(Kind::Property | Kind::StaticMethod | Kind::ClassMethod))
        || !class::lookup(vm, types::class_of(vm, v), n!(__get__)).is_undef()
}
