//! The tests of `match` statements and of `except*` that other instructions cannot do.

use crate::Vm;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Cont, Res};
use crate::{prelude, types};

/// Types outside the core that are sequences.
const SEQUENCES: &[Obj] = &[n!(array), n!(deque)];

pub fn match_seq(vm: &Vm, s: &mut S) -> Res<()> {
    if cfg!(not(feature = "patterns")) {
        return Err(vm.type_error(t!("no match statements")));
    }
    let (count, open) = (s.u8(2), s.u8(3) != 0);
    let subject = s.get(s.u8(1));
    if is_own_sequence(vm, subject) {
        let f = vm.prelude_function(&prelude::MATCH_SEQUENCE)?;
        let args = [subject, Obj::small(count as SmallInt), Obj::bool(open)];
        return Err(vm.heap.trap.call(Cont::Deliver, f.obj(), &args));
    }
    let len = sequence_len(vm, s.get(s.u8(1)))?;
    if len.is_some_and(|n| n == count || open && n > count) {
        s.next(6);
    } else {
        s.jump(4, 6);
    }
    Ok(())
}

/// Is this an instance whose class may be a `collections.abc.Sequence`, or a mapping as well? On
/// boards that is one with a length of its own.
fn is_own_sequence(vm: &Vm, o: Obj) -> bool {
    if !o.is_kind(Kind::Instance) || cfg!(feature = "host") && vm.is_pc() {
        return o.is_kind(Kind::Instance);
    }
    let class = types::class_of(vm, o);
    vm.unwrap_native(o) == o && types::class::overrides(vm, class, &[n!(__len__)])
}

/// Number of items of what counts as a sequence: text and bytes do not.
fn sequence_len(vm: &Vm, o: Obj) -> Res<Option<usize>> {
    let o = vm.unwrap_native(o);
    let ty = types::slots_of(vm, o);
    let known = matches!(
        o.kind(),
        Some(
            Kind::List
                | Kind::Tuple
                | Kind::NamedTuple
                | Kind::Range
                | Kind::MemoryView
                | Kind::Array
                | Kind::Deque
        )
    );
    match ty.slots.len {
        Some(len) if known || SEQUENCES.contains(&ty.name) => Ok(Some(len(vm, o)?)),
        _ => Ok(None),
    }
}

/// `eval(source)` or `exec(source)` where there are local variables: what is called may be
/// something else of that name, which gets the source alone.
fn run_in_scope(vm: &Vm, args: &[Obj]) -> Res<()> {
    let [function, source, locals] = *args else { return Err(vm.needs_python()) };
    let globals = super::names::globals(&vm.machine.load()).obj();
    let all = [source, globals, locals];
    let runs_text = crate::builtins::code::runs_text(function);
    let given = if runs_text { &all[..] } else { &all[..1] };
    Err(vm.heap.trap.call(Cont::Deliver, function, given))
}

pub fn match_parts(vm: &Vm, s: &mut S) -> Res<()> {
    let b = s.u8(2);
    #[cfg(feature = "host")]
    if s.u8(3) >= super::asynchronous::FIRST {
        return super::asynchronous::step(vm, s, b, s.u8(3));
    }
    let (fallback, count) = match s.u8(3) {
        0 => (&prelude::MATCH_MAPPING, 3),
        1 => (&prelude::MATCH_CLASS, 4),
        2 => (&prelude::SPLIT_EXCEPTION, 2),
        3 => (&prelude::JOIN_EXCEPTIONS, 3),
        _ => return run_in_scope(vm, s.args(b, 3)),
    };
    let f = vm.prelude_function(fallback)?;
    Err(vm.heap.trap.call(Cont::Deliver, f.obj(), s.args(b, count)))
}
