//! Methods of `set` and `frozenset`.

use super::algebra::combine;
#[cfg(feature = "host")]
use super::algebra::is_disjoint;
use super::{Elements, Table, add, compare, copy, find, want};
use crate::Vm;
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::prelude::*;
use crate::trap::Res;

crate::natives! {
    pub METHODS:
    __init__(1..) = crate::types::object::refill, or crate::prelude::NATIVE_INIT;
    add(2) = add_method, or SET_ADD;
    clear(1) = clear;
    copy(1) = copy_method;
    difference(1..) = difference, or SET_DIFFERENCE;
    difference_update(1..) = difference_update, or SET_DIFFERENCE_UPDATE;
    discard(2) = discard, or SET_DISCARD;
    intersection(1..) = intersection, or SET_INTERSECTION;
    intersection_update(1..) = intersection_update, or SET_INTERSECTION_UPDATE;
    #[cfg(feature = "host")]
    isdisjoint(2) = isdisjoint, or SET_ISDISJOINT;
    #[cfg(not(feature = "host"))]
    isdisjoint(2) = python, or SET_ISDISJOINT;
    issubset(2) = issubset, or SET_ISSUBSET;
    issuperset(2) = issuperset, or SET_ISSUPERSET;
    pop(1) = pop;
    remove(2) = remove, or SET_REMOVE;
    symmetric_difference(2) = symmetric_difference, or SET_SYMMETRIC_DIFFERENCE;
    symmetric_difference_update(2) =
        symmetric_difference_update, or SET_SYMMETRIC_DIFFERENCE_UPDATE;
    union(1..) = union, or SET_UNION;
    update(1..) = update, or SET_UPDATE;
}

crate::natives! {
    pub FROZEN_METHODS:
    copy(1) = copy_frozen;
    difference(1..) = difference, or SET_DIFFERENCE;
    intersection(1..) = intersection, or SET_INTERSECTION;
    #[cfg(feature = "host")]
    isdisjoint(2) = isdisjoint, or SET_ISDISJOINT;
    #[cfg(not(feature = "host"))]
    isdisjoint(2) = python, or SET_ISDISJOINT;
    issubset(2) = issubset, or SET_ISSUBSET;
    issuperset(2) = issuperset, or SET_ISSUPERSET;
    symmetric_difference(2) = symmetric_difference, or SET_SYMMETRIC_DIFFERENCE;
    union(1..) = union, or SET_UNION;
}

/// The set that a method changes: not a frozenset.
fn this(vm: &Vm, args: &[Obj]) -> Res<Ref<Set>> {
    vm.want::<Set>(args[0])
}

fn add_method(vm: &Vm, args: &[Obj]) -> Res {
    add(vm, this(vm, args)?, args[1])?;
    Ok(Obj::NONE)
}

fn clear(vm: &Vm, args: &[Obj]) -> Res {
    Table::of_set(vm, this(vm, args)?).clear(vm);
    Ok(Obj::NONE)
}

fn copy_method(vm: &Vm, args: &[Obj]) -> Res {
    Ok(copy(vm, this(vm, args)?, Kind::Set)?.obj())
}

fn copy_frozen(vm: &Vm, args: &[Obj]) -> Res {
    Ok(want(vm, args[0])?.obj())
}

fn discard(vm: &Vm, args: &[Obj]) -> Res {
    let s = this(vm, args)?;
    if let Some(e) = find(vm, s, args[1])? {
        Table::of_set(vm, s).remove(vm, e);
    }
    Ok(Obj::NONE)
}

fn remove(vm: &Vm, args: &[Obj]) -> Res {
    let s = this(vm, args)?;
    match find(vm, s, args[1])? {
        Some(e) => Table::of_set(vm, s).remove(vm, e),
        None => return Err(vm.key_error(args[1])),
    }
    Ok(Obj::NONE)
}

fn pop(vm: &Vm, args: &[Obj]) -> Res {
    match Table::of_set(vm, this(vm, args)?).take_first(vm) {
        Some(x) => Ok(x),
        None => Err(vm.key_error(vm.new_str("pop from an empty set")?)),
    }
}

/// Combines the set with each of the other arguments in turn: a set of the same kind.
fn fold(vm: &Vm, op: BinOp, args: &[Obj]) -> Res<Ref<Set>> {
    let first = want(vm, args[0])?;
    let kind = first.obj().kind().unwrap_or(Kind::Set);
    let mut result = first;
    let mut commits = Commits::new(args);
    for other in &args[1..] {
        let other = Elements::of(vm, *other)?;
        result = combine(vm, op, &Elements::of_set(result), &other, kind)?;
        commits.add(vm, other)?;
    }
    if result == first && kind == Kind::Set {
        result = copy(vm, first, kind)?;
    }
    commits.run(vm);
    Ok(result)
}

/// Operands whose iterators move on when all is done. More than one iterator object among the
/// arguments is left to the prelude, which takes one argument at a time.
struct Commits {
    last: Option<Elements>,
    several: bool,
}

impl Commits {
    fn new(args: &[Obj]) -> Commits {
        let iterators = args[1..].iter().filter(|a| a.is_kind(Kind::Iter)).count();
        Commits { last: None, several: iterators > 1 }
    }

    fn add(&mut self, vm: &Vm, e: Elements) -> Res<()> {
        if self.several {
            return Err(vm.needs_python());
        }
        if e.is_from_iterator() {
            self.last = Some(e);
        }
        Ok(())
    }

    fn run(&self, vm: &Vm) {
        if let Some(e) = &self.last {
            e.commit(vm);
        }
    }
}

/// The same in place.
fn fold_into(vm: &Vm, op: BinOp, args: &[Obj]) -> Res {
    let s = this(vm, args)?;
    if args.len() > 1 {
        let result = fold(vm, op, args)?;
        Table::of_set(vm, s).replace_by(vm, Table::of_set(vm, result));
    }
    Ok(Obj::NONE)
}

fn union(vm: &Vm, args: &[Obj]) -> Res {
    Ok(fold(vm, BinOp::Or, args)?.obj())
}

fn intersection(vm: &Vm, args: &[Obj]) -> Res {
    Ok(fold(vm, BinOp::And, args)?.obj())
}

fn difference(vm: &Vm, args: &[Obj]) -> Res {
    Ok(fold(vm, BinOp::Sub, args)?.obj())
}

fn symmetric_difference(vm: &Vm, args: &[Obj]) -> Res {
    Ok(fold(vm, BinOp::Xor, args)?.obj())
}

fn intersection_update(vm: &Vm, args: &[Obj]) -> Res {
    fold_into(vm, BinOp::And, args)
}

fn difference_update(vm: &Vm, args: &[Obj]) -> Res {
    fold_into(vm, BinOp::Sub, args)
}

fn symmetric_difference_update(vm: &Vm, args: &[Obj]) -> Res {
    fold_into(vm, BinOp::Xor, args)
}

fn update(vm: &Vm, args: &[Obj]) -> Res {
    let s = this(vm, args)?;
    if let [_, other] = *args {
        super::update(vm, s, other)?;
        return Ok(Obj::NONE);
    }
    fold_into(vm, BinOp::Or, args)
}

/// `compare` of the set with another iterable.
fn relate(vm: &Vm, op: CmpOp, args: &[Obj]) -> Res {
    let other = Elements::of(vm, args[1])?;
    let answer = compare(vm, op, want(vm, args[0])?, other.set, 0)?;
    other.commit(vm);
    Ok(answer)
}

fn issubset(vm: &Vm, args: &[Obj]) -> Res {
    relate(vm, CmpOp::Le, args)
}

fn issuperset(vm: &Vm, args: &[Obj]) -> Res {
    relate(vm, CmpOp::Ge, args)
}

#[cfg(feature = "host")]
fn isdisjoint(vm: &Vm, args: &[Obj]) -> Res {
    let this = Elements::of_set(want(vm, args[0])?);
    let other = Elements::of(vm, args[1])?;
    let disjoint = is_disjoint(vm, &this, &other)?;
    other.commit(vm);
    Ok(Obj::bool(disjoint))
}
