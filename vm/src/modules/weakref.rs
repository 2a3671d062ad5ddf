//! `weakref`: references that do not keep their object alive.
//!
//! Any object on the heap can be referred to. What happens when it dies stands in
//! `interp/weak.rs`.

use crate::interp::weak::{FINALIZE, REF};
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::{EMPTY_TUPLE, Type, TypeSlots};
use crate::{Vm, prelude};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(weakref), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(weakref);
    ref := REF_TYPE.obj();
    finalize := FINALIZE_TYPE.obj();
    getweakrefs(1) = getweakrefs;
    getweakrefcount(1) = getweakrefcount;
}

/// `weakref.ref`
pub static REF_TYPE: Type = Type::new(
    n!(ref),
    Kind::WeakRef,
    &TypeSlots {
        new: Some(&REF_NEW),
        repr: Some(repr),
        getattr: Some(ref_attr),
        ..TypeSlots::NONE
    },
    REF_METHODS,
);
/// `weakref.finalize`
pub static FINALIZE_TYPE: Type = Type::new(
    n!(finalize),
    Kind::WeakRef,
    &TypeSlots {
        new: Some(&FINALIZE_NEW),
        repr: Some(repr),
        getattr: Some(getattr),
        ..TypeSlots::NONE
    },
    FINALIZE_METHODS,
);

static REF_NEW: Native = Native::new(n!(ref), 1, 2, new_ref);
static FINALIZE_NEW: Native =
    Native::new(n!(finalize), 2, 255, new_finalize).or(&prelude::FINALIZE_OBJECT);

crate::natives! {
    REF_METHODS:
    __call__(1) = call_ref;
}

crate::natives! {
    FINALIZE_METHODS:
    __call__(1..) = call_finalize, or prelude::FINALIZE_CALL;
    peek(1) = peek;
    detach(1) = detach;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    new_finalize_with(4) = new_finalize_with;
}

/// The type of a weak reference.
pub fn type_of(vm: &Vm, r: Ref<WeakRef>) -> &'static Type {
    if vm[r].which == FINALIZE { &FINALIZE_TYPE } else { &REF_TYPE }
}

fn new(vm: &Vm, which: u8, of: Obj, callback: Obj, args: Obj, kwargs: Obj) -> Res {
    if !vm.heap.owns(of) {
        return Err(vm.type_error(t!("not a heap object")));
    }
    let r = vm.heap.alloc(WeakRef {
        header: Header::new(Kind::WeakRef),
        referent: Slot::new(of),
        callback: Slot::new(callback),
        args: Slot::new(args),
        kwargs: Slot::new(kwargs),
        next: Slot::new(Obj::UNDEF),
        which,
    })?;
    vm.roots.weak.add(vm, r);
    Ok(r.obj())
}

/// `ref(object, callback=None)`
fn new_ref(vm: &Vm, args: &[Obj]) -> Res {
    let callback = args.get(1).copied().unwrap_or(Obj::NONE);
    new(vm, REF, args[0], callback, EMPTY_TUPLE, Obj::NONE)
}

/// `finalize(object, function, *args)`; keywords are the fallback's.
fn new_finalize(vm: &Vm, args: &[Obj]) -> Res {
    let rest = vm.new_tuple(&args[2..])?;
    new(vm, FINALIZE, args[0], args[1], rest, Obj::NONE)
}

/// The same with the arguments as a tuple and a dict.
fn new_finalize_with(vm: &Vm, args: &[Obj]) -> Res {
    new(vm, FINALIZE, args[0], args[1], args[2], args[3])
}

/// Calls `f` with each `ref` of `o`: objects do not know who refers to them, so the heap is asked.
fn each_ref(vm: &Vm, o: Obj, f: &mut dyn FnMut(Ref<WeakRef>)) {
    vm.heap.each_of::<WeakRef>(|r| {
        if vm[r].which == REF && vm[r].referent.get() == o {
            f(r);
        }
    });
}

fn count_refs(vm: &Vm, o: Obj) -> usize {
    let mut count = 0;
    each_ref(vm, o, &mut |_| count += 1);
    count
}

/// `getweakrefcount(object)`
fn getweakrefcount(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(count_refs(vm, args[0]) as SmallInt))
}

/// `getweakrefs(object)`
fn getweakrefs(vm: &Vm, args: &[Obj]) -> Res {
    let count = count_refs(vm, args[0]);
    let list = vm.new_list_with(count)?;
    let mut places = vm.heap.list_storage(list)[..count].iter();
    each_ref(vm, args[0], &mut |r| places.next().into_iter().for_each(|p| p.set(r.obj())));
    vm[list].len.set(count as u32);
    Ok(list.obj())
}

fn repr(vm: &Vm, o: Obj, p: &mut crate::printer::Printer) -> Res<()> {
    p.str("<")?;
    p.put(vm.type_name(o))?;
    p.str(">")
}

fn want(vm: &Vm, o: Obj, which: u8) -> Res<Ref<WeakRef>> {
    match o.cast::<WeakRef>() {
        Some(r) if vm[r].which == which => Ok(r),
        _ => Err(wrong_type(vm)),
    }
}

#[cold]
fn wrong_type(vm: &Vm) -> Trap {
    vm.type_error(t!("not a weak reference"))
}

/// The referent, or None.
fn call_ref(vm: &Vm, args: &[Obj]) -> Res {
    let o = vm[want(vm, args[0], REF)?].referent.get();
    Ok(if o.is_undef() { Obj::NONE } else { o })
}

/// Calling it is the fallback's, which detaches it first.
fn call_finalize(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

fn ref_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let w = &vm[want(vm, o, REF)?];
    let callback = if w.referent.get().is_undef() { Obj::NONE } else { w.callback.get() };
    Ok(if name == n!(__callback__) { callback } else { Obj::UNDEF })
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let r = want(vm, o, FINALIZE)?;
    Ok(if name == n!(alive) { Obj::bool(!vm[r].referent.get().is_undef()) } else { Obj::UNDEF })
}

/// `(object, function, args, kwargs)`, or None if it is not alive.
fn peek(vm: &Vm, args: &[Obj]) -> Res {
    let w = &vm[want(vm, args[0], FINALIZE)?];
    if w.referent.get().is_undef() {
        return Ok(Obj::NONE);
    }
    let kwargs = match w.kwargs.get() {
        o if o.is_none() => crate::types::dict::new(vm, 0)?.obj(),
        o => o,
    };
    vm.new_tuple(&[w.referent.get(), w.callback.get(), w.args.get(), kwargs])
}

/// `peek()`, after which it is dead.
fn detach(vm: &Vm, args: &[Obj]) -> Res {
    let all = peek(vm, args)?;
    if !all.is_none() {
        vm.roots.weak.finish(vm, want(vm, args[0], FINALIZE)?);
    }
    Ok(all)
}
