//! `bytearray`: changes against Python's, and each of them with every allocation failing.

use super::bytearray::{METHODS, TYPE, from_bytes};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::*;
use crate::testing::{call_native, result, shown, with_vm};
use crate::trap::{Res, TrapKind};
use std::boxed::Box;
use std::format as text;
use std::string::String;

/// A change: Python source with the array as `a`, and the same here.
type Change = (String, Box<dyn Fn(&Vm, Obj) -> Res>);

fn bytes(vm: &Vm, b: &[u8]) -> Obj {
    vm.new_bytes(b).ok().unwrap()
}

fn slice(vm: &Vm, bounds: [Obj; 3]) -> Obj {
    let [start, stop, step] = bounds;
    let header = Header::new(Kind::Slice);
    vm.heap.alloc(Slice { header, start, stop, step }).ok().unwrap().obj()
}

fn changes(vm: &Vm, rng: &mut crate::testing::oracle::Rng) -> Change {
    let mut int = |low: i64, n: usize| Obj::small(low as SmallInt + rng.below(n) as SmallInt);
    let (i, mut byte, method) = (int(-7, 14), int(-1, 258), int(0, 12).small_value());
    // CPython's repr of a bytearray escapes quotes that need no escape.
    if byte == Obj::small(b'\''.into()) {
        byte = Obj::TRUE;
    }
    let mut bound = || if int(0, 3) == Obj::small(0) { Obj::NONE } else { int(-6, 12) };
    let key = [bound(), bound(), if method % 2 == 0 { Obj::NONE } else { bound() }];
    let new = bytes(vm, &b"0123456789abcdefghij"[..int(0, 20).small_value() as usize]);
    let list = vm.new_list(&[Obj::small(1), byte]).ok().unwrap();
    let [si, sb, sn] = [i, byte, new].map(|o| shown(vm, o));
    let sk = key.map(|o| shown(vm, o)).join(", ");
    let setitem = TYPE.slots.setitem.unwrap();
    let binary = TYPE.slots.binary.unwrap();
    let none = |r: Res<()>| r.map(|()| Obj::NONE);
    let call = |name: &'static str, args: &'static [usize]| {
        let given = [i, byte, new, list];
        move |vm: &Vm, a: Obj| {
            let mut all = std::vec![a];
            all.extend(args.iter().map(|n| given[*n]));
            call_native(vm, METHODS, name, &all)
        }
    };
    match method {
        0 => (text!("a.append({sb})"), Box::new(call("append", &[1]))),
        1 => (text!("a.extend({sn})"), Box::new(call("extend", &[2]))),
        2 => (text!("a.extend([1, {sb}])"), Box::new(call("extend", &[3]))),
        3 => (text!("a.insert({si}, {sb})"), Box::new(call("insert", &[0, 1]))),
        4 => (text!("a.pop({si})"), Box::new(call("pop", &[0]))),
        5 => (text!("a.remove({sb})"), Box::new(call("remove", &[1]))),
        6 => ("a.reverse()".into(), Box::new(call("reverse", &[]))),
        7 => {
            let change = move |vm: &Vm, a: Obj| none(setitem(vm, a, i, byte));
            (text!("a.__setitem__({si}, {sb})"), Box::new(change))
        }
        8 => {
            let key = slice(vm, key);
            let change = move |vm: &Vm, a: Obj| none(setitem(vm, a, key, Obj::UNDEF));
            (text!("a.__delitem__(slice({sk}))"), Box::new(change))
        }
        9 => {
            let change =
                move |vm: &Vm, a: Obj| binary(vm, BinOp::Add, true, a, a).map(|_| Obj::NONE);
            ("a.extend(bytes(a))".into(), Box::new(change))
        }
        _ => {
            let key = slice(vm, key);
            let change = move |vm: &Vm, a: Obj| none(setitem(vm, a, key, new));
            (text!("a.__setitem__(slice({sk}), {sn})"), Box::new(change))
        }
    }
}

/// Runs a change as the run loop does: again after a failed allocation, which must not show.
/// Allocation `fail_at` of the first run fails, none if it is 0.
fn run(vm: &Vm, a: Obj, change: &Change, mut fail_at: u64) -> String {
    let before = shown(vm, a);
    loop {
        vm.heap.stress.fail_at.set(vm.heap.stress.count.get() + fail_at);
        let r = change.1(vm, a);
        vm.heap.stress.fail_at.set(0);
        if r.is_err() && vm.heap.trap.kind.get() == TrapKind::NeedGc {
            assert_eq!(shown(vm, a), before, "{} had an effect before it failed", change.0);
            fail_at = 0;
            continue;
        }
        let said = match r {
            Ok(o) => shown(vm, o),
            error => result(vm, error),
        };
        return text!("{} {said}", shown(vm, a));
    }
}

#[test]
fn changes_are_pythons_and_can_be_run_again() {
    with_vm(|vm, cases, rng| {
        for _ in 0..3000 {
            let start = &b"hello\xff\x00 world"[..rng.below(14)];
            let change = changes(vm, rng);
            let made = || from_bytes(vm, start).ok().unwrap();
            let plain = run(vm, made(), &change, 0);
            for k in 1..5 {
                let a = made();
                let again = run(vm, a, &change, k);
                assert_eq!(again, plain, "{}", change.0);
            }
            let source = shown(vm, made());
            let source = text!("(lambda a: (message(lambda: {}), a))({source})", change.0);
            cases.add(text!("(lambda r: '%r %s' % (r[1], r[0]))({source})"), plain);
        }
    });
}
