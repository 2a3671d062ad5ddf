//! The methods of containers: against plain Rust models, and with every allocation failing once.

mod bare;

use std::collections::BTreeSet;

use bare::{Random, with_vm};
use vm::Vm;
use vm::obj::{Native, Obj, Slot, SmallInt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{self, list, set, slice};

fn repr(vm: &Vm, o: Obj) -> String {
    let mut p = Printer::text(vm);
    types::repr(vm, o, &mut p).expect("printable");
    let text = p.finish_obj().expect("enough memory");
    vm.str_of(text).expect("a str").to_string()
}

/// Calls a method of a built-in type.
fn call(vm: &Vm, o: Obj, name: &str, args: &[Obj]) -> Res {
    let name = vm.intern(name.as_bytes()).expect("enough memory");
    let method = types::slots_of(vm, o).lookup(name).cast::<Native>().expect("a method");
    let native = &vm[method];
    let mut all = vec![o];
    all.extend(args);
    if let Some(sig) = native.sig() {
        all.extend(sig.params[all.len()..].iter().map(|(_, default)| *default));
    }
    native.call(vm, &all)
}

fn int(i: usize) -> Obj {
    Obj::small(i as SmallInt)
}

fn ints(vm: &Vm, values: &[SmallInt]) -> Obj {
    let objs: Vec<Obj> = values.iter().map(|i| Obj::small(*i)).collect();
    vm.new_list(&objs).unwrap()
}

/// Runs `op` on what `make` gives, the k-th allocation failing, for every k. After a failure
/// nothing may have changed; the results of all successful runs are the same.
fn fails_cleanly(make: impl Fn(&Vm) -> Vec<Obj>, op: impl Fn(&Vm, &[Obj]) -> Res) {
    with_vm(8 << 20, |vm| {
        let expected = {
            let objs = make(vm);
            let result = op(vm, &objs).expect("the operation works");
            let mut all = vec![repr(vm, result)];
            all.extend(objs.iter().map(|o| repr(vm, *o)));
            all
        };
        for k in 1.. {
            let objs = make(vm);
            let before: Vec<String> = objs.iter().map(|o| repr(vm, *o)).collect();
            vm.heap.stress.fail_at.set(vm.heap.stress.count.get() + k);
            let result = op(vm, &objs);
            vm.heap.stress.fail_at.set(0);
            let failed = result.is_err();
            let result = result.or_else(|_| {
                let after: Vec<String> = objs.iter().map(|o| repr(vm, *o)).collect();
                assert_eq!(before, after, "changed although allocation {k} failed");
                op(vm, &objs)
            });
            let mut all = vec![repr(vm, result.expect("the operation works"))];
            all.extend(objs.iter().map(|o| repr(vm, *o)));
            assert_eq!(all, expected, "allocation {k}");
            if !failed {
                return;
            }
        }
    });
}

fn numbers(vm: &Vm, n: usize) -> Obj {
    ints(vm, &(0..n as SmallInt).map(|i| i * 7 % 101).collect::<Vec<_>>())
}

/// An iterator object that has given two items.
fn begun(vm: &Vm, o: Obj) -> Obj {
    let iter = types::slots_of(vm, o).slots.iter.unwrap()(vm, o).unwrap();
    let next = types::slots_of(vm, iter).slots.next.unwrap();
    next(vm, iter).unwrap();
    next(vm, iter).unwrap();
    iter
}

#[test]
fn changing_methods_fail_cleanly() {
    for n in [0, 1, 3, 8, 9, 40] {
        let pair = |vm: &Vm| vec![numbers(vm, n), numbers(vm, 30)];
        fails_cleanly(pair, |vm, a| call(vm, a[0], "append", &[Obj::TRUE]));
        fails_cleanly(pair, |vm, a| call(vm, a[0], "insert", &[int(1), Obj::NONE]));
        fails_cleanly(pair, |vm, a| call(vm, a[0], "extend", &[a[1]]));
        fails_cleanly(pair, |vm, a| call(vm, a[0], "extend", &[a[0]]));
        fails_cleanly(pair, |vm, a| call(vm, a[0], "sort", &[]));
        let dicts = |vm: &Vm| {
            let d = types::dict::new(vm, 0).unwrap();
            (0..n).for_each(|i| types::dict::insert(vm, d, int(i * 3), int(i)).unwrap());
            let e = types::dict::new(vm, 0).unwrap();
            (0..20).for_each(|i| types::dict::insert(vm, e, int(i * 2), int(i)).unwrap());
            vec![d.obj(), e.obj()]
        };
        fails_cleanly(dicts, |vm, a| call(vm, a[0], "update", &[a[1]]));
        fails_cleanly(dicts, |vm, a| call(vm, a[0], "copy", &[]));
        fails_cleanly(dicts, |vm, a| call(vm, a[0], "setdefault", &[Obj::NONE, Obj::TRUE]));
        fails_cleanly(dicts, |vm, a| call(vm, a[0], "update", &[call(vm, a[1], "items", &[])?]));
        let sets = |vm: &Vm| {
            let make = |from: Obj| {
                let items = vm.heap.list(from.cast().unwrap());
                set::from_slots(vm, items, vm::obj::Kind::Set).unwrap().obj()
            };
            vec![make(numbers(vm, n)), make(numbers(vm, 25))]
        };
        for name in [
            "update",
            "intersection_update",
            "difference_update",
            "symmetric_difference_update",
            "union",
            "symmetric_difference",
        ] {
            fails_cleanly(sets, |vm, a| call(vm, a[0], name, &[a[1]]));
        }
        fails_cleanly(sets, |vm, a| call(vm, a[0], "add", &[Obj::NONE]));
    }
}

#[test]
fn iterators_move_on_only_with_success() {
    let texts = |vm: &Vm| vec![vm.new_list(&[]).unwrap(), vm.new_str("aäöüßéèê").unwrap()];
    with_vm(1 << 20, |vm| {
        let a = texts(vm);
        let it = begun(vm, a[1]);
        for k in 1.. {
            vm.heap.stress.fail_at.set(vm.heap.stress.count.get() + k);
            let done = call(vm, a[0], "extend", &[it]).is_ok();
            vm.heap.stress.fail_at.set(0);
            if done {
                assert!(k > 3);
                break;
            }
            assert_eq!(repr(vm, a[0]), "[]");
        }
        assert_eq!(repr(vm, a[0]), "['ö', 'ü', 'ß', 'é', 'è', 'ê']");
    });
}

#[test]
fn zip_and_enumerate_lose_nothing() {
    with_vm(1 << 20, |vm| {
        for fail in [true, false] {
            let text = vm.new_str("äöü").unwrap();
            let zip = types::iter::ZIP.slots.new.unwrap();
            let enumerate = types::iter::ENUMERATE.slots.new.unwrap();
            let numbered = enumerate.call(vm, &[text, int(5)]).unwrap();
            let it = zip.call(vm, &[text, numbered]).unwrap();
            let mut got = String::new();
            loop {
                let k = 1 + got.len() as u64 % 4;
                vm.heap.stress.fail_at.set(if fail { vm.heap.stress.count.get() + k } else { 0 });
                let step = types::iter::next(vm, it);
                vm.heap.stress.fail_at.set(0);
                match step {
                    Err(_) => got.push('!'),
                    Ok(o) if o.is_undef() => break,
                    Ok(o) => got.push_str(&repr(vm, o)),
                }
            }
            assert_eq!(got.contains('!'), fail);
            assert_eq!(got.replace('!', ""), "('ä', (5, 'ä'))('ö', (6, 'ö'))('ü', (7, 'ü'))");
        }
    });
}

#[test]
fn slices_of_lists_follow_vec() {
    with_vm(64 << 20, |vm| {
        let mut random = Random(11);
        let bound = |random: &mut Random| match random.below(4) {
            0 => Obj::NONE,
            _ => Obj::small(random.below(24) as SmallInt - 12),
        };
        for round in 0..3000 {
            let n = random.below(9);
            let l = numbers(vm, n);
            let step = Obj::small([1, 1, 1, 2, 3, -1, -2][random.below(7)]);
            let key = slice::make(vm, bound(&mut random), bound(&mut random), step).unwrap();
            let span = slice::span(vm, key.cast().unwrap(), n).unwrap();
            let indices: Vec<usize> = span.indices().collect();
            let mut model: Vec<SmallInt> = (0..n as SmallInt).map(|i| i * 7 % 101).collect();
            let slots = &types::list::TYPE.slots;

            let part = slots.getitem.unwrap()(vm, l, key).unwrap();
            let expected: Vec<SmallInt> = indices.iter().map(|i| model[*i]).collect();
            assert_eq!(repr(vm, part), format!("{expected:?}"));

            if round % 2 == 0 {
                slots.setitem.unwrap()(vm, l, key, Obj::UNDEF).unwrap();
                let gone: BTreeSet<usize> = indices.into_iter().collect();
                let kept = |(i, v)| (!gone.contains(&i)).then_some(v);
                model = model.into_iter().enumerate().filter_map(kept).collect();
            } else if step == Obj::small(1) {
                let new: Vec<SmallInt> = (0..random.below(6) as SmallInt).collect();
                slots.setitem.unwrap()(vm, l, key, ints(vm, &new)).unwrap();
                model.splice(span.start..span.start + span.count, new);
            } else {
                let new: Vec<SmallInt> = indices.iter().map(|i| 1000 + *i as SmallInt).collect();
                slots.setitem.unwrap()(vm, l, key, ints(vm, &new)).unwrap();
                indices.iter().zip(new).for_each(|(i, v)| model[*i] = v);
                let too_long = ints(vm, &[0; 20]);
                assert!(slots.setitem.unwrap()(vm, l, key, too_long).is_err());
            }
            assert_eq!(repr(vm, l), format!("{model:?}"));
        }
    });
}

#[test]
fn sorting_is_stable() {
    with_vm(64 << 20, |vm| {
        let mut random = Random(5);
        for n in [0, 1, 2, 7, 8, 9, 16, 17, 100, 1000] {
            for reverse in [false, true] {
                let keys: Vec<usize> = (0..n).map(|_| random.below(1 + n / 4)).collect();
                // As ints, as strings, and as tuples.
                for kind in 0..3 {
                    let key = |k: usize| match kind {
                        0 => int(k),
                        1 => vm.new_str(&format!("{k:04}")).unwrap(),
                        _ => vm.new_tuple(&[int(k), Obj::NONE]).unwrap(),
                    };
                    let objs: Vec<Obj> = keys.iter().map(|k| key(*k)).collect();
                    let columns = [
                        vm.new_list(&objs).unwrap(),
                        vm.new_list(&(0..n).map(int).collect::<Vec<_>>()).unwrap(),
                        Obj::bool(reverse),
                    ];
                    list::COLUMNS.call(vm, &columns).unwrap();
                    let mut expected: Vec<usize> = (0..n).collect();
                    expected.sort_by_key(|i| keys[*i] as isize * if reverse { -1 } else { 1 });
                    assert_eq!(repr(vm, columns[1]), format!("{expected:?}"));
                    let sorted = vm.heap.list(columns[0].cast().unwrap());
                    let texts: Vec<String> =
                        sorted.iter().map(|s: &Slot| repr(vm, s.get())).collect();
                    let by_index: Vec<String> =
                        expected.iter().map(|i| repr(vm, objs[*i])).collect();
                    assert_eq!(texts, by_index);
                }
            }
        }
    });
}

#[test]
fn a_failed_sort_changes_nothing() {
    with_vm(1 << 20, |vm| {
        let l = vm.new_list(&[int(3), int(1), Obj::NONE, int(2)]).unwrap();
        assert!(call(vm, l, "sort", &[]).is_err());
        assert_eq!(repr(vm, l), "[3, 1, None, 2]");
    });
}

#[test]
fn containers_that_contain_themselves_are_printed() {
    with_vm(1 << 20, |vm| {
        let l = vm.new_list(&[int(1)]).unwrap();
        list::push(vm, l.cast().unwrap(), l).unwrap();
        assert_eq!(repr(vm, l), "[1, [...]]");
        let d = types::dict::new(vm, 0).unwrap();
        types::dict::insert(vm, d, int(1), d.obj()).unwrap();
        let t = vm.new_tuple(&[d.obj(), l]).unwrap();
        assert_eq!(repr(vm, t), "({1: {...}}, [1, [...]])");
    });
}

#[test]
fn nesting_beyond_the_limit_needs_python() {
    with_vm(1 << 20, |vm| {
        let nest = |depth: usize| {
            let mut o = vm.new_list(&[]).unwrap();
            (1..depth).for_each(|_| o = vm.new_list(&[o]).unwrap());
            o
        };
        let (a, b) = (nest(16), nest(16));
        assert!(types::eq::eq(vm, a, b).unwrap());
        assert_eq!(repr(vm, a), format!("{}{}", "[".repeat(16), "]".repeat(16)));
        let (a, b) = (nest(18), nest(18));
        let trap = types::eq::eq(vm, a, b).unwrap_err();
        assert!(vm.is_needs_python(&trap));
        let trap = types::repr(vm, a, &mut Printer::count(vm)).unwrap_err();
        assert!(vm.is_needs_python(&trap));
    });
}

#[test]
fn numbers_hash_as_they_compare() {
    with_vm(1 << 20, |vm| {
        let big = vm.new_int(1 << 62).unwrap();
        let equal = [
            vec![int(1), Obj::TRUE, vm.new_float(1.0).unwrap()],
            vec![int(0), Obj::FALSE, vm.new_float(0.0).unwrap(), vm.new_float(-0.0).unwrap()],
            vec![big, vm.new_int(1 << 62).unwrap(), vm.new_float((1u64 << 62) as _).unwrap()],
        ];
        for group in &equal {
            for a in group {
                for b in group {
                    assert!(types::eq::eq(vm, *a, *b).unwrap());
                    assert_eq!(types::eq::hash(vm, *a).unwrap(), types::eq::hash(vm, *b).unwrap());
                }
            }
        }
        assert!(!types::eq::eq(vm, int(1), int(0)).unwrap());
    });
}
