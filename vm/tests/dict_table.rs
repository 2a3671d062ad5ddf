//! The table under `dict`, compared with a list of pairs, and with every allocation failing once.

mod bare;

use bare::{Random, with_vm};
use vm::Vm;
use vm::obj::{Dict, Obj, Ref, SmallInt};
use vm::types::dict;

/// An insertion-ordered map without any cleverness.
#[derive(Clone, Default)]
struct Model(Vec<(usize, SmallInt)>);

impl Model {
    fn insert(&mut self, key: usize, value: SmallInt) {
        match self.0.iter_mut().find(|(k, _)| *k == key) {
            Some(entry) => entry.1 = value,
            None => self.0.push((key, value)),
        }
    }

    fn remove(&mut self, key: usize) -> Option<SmallInt> {
        let at = self.0.iter().position(|(k, _)| *k == key)?;
        Some(self.0.remove(at).1)
    }
}

/// Key number `k`: ints, interned names and other strings in turn.
fn key(vm: &Vm, k: usize) -> Obj {
    match k % 3 {
        0 => Obj::small(k as SmallInt * 1024),
        1 => vm.intern(format!("name{k}").as_bytes()).unwrap(),
        _ => vm.new_str(&format!("text{k}")).unwrap(),
    }
}

fn assert_same(vm: &Vm, d: Ref<Dict>, model: &Model) {
    assert_eq!(dict::len(vm, d), model.0.len());
    let mut expected = model.0.iter();
    dict::each(vm, d, |k, v| {
        let (model_key, model_value) = expected.next().expect("an entry too many");
        assert!(vm::types::eq::eq(vm, k, key(vm, *model_key)).unwrap());
        assert!(v == Obj::small(*model_value));
        Ok(())
    })
    .unwrap();
    assert!(expected.next().is_none());
}

fn random_walk(keys: usize, steps: usize, seed: u64) {
    with_vm(64 << 20, |vm| {
        let mut random = Random(seed);
        let mut model = Model::default();
        let d = dict::new(vm, 0).unwrap();
        for step in 0..steps {
            let k = random.below(keys);
            let version = vm[d].table.version.get();
            let length = model.0.len();
            // Phases of growing and of shrinking.
            if random.below(10) < if (step / keys).is_multiple_of(2) { 7 } else { 3 } {
                dict::insert(vm, d, key(vm, k), Obj::small(step as SmallInt)).unwrap();
                model.insert(k, step as SmallInt);
            } else {
                let removed = dict::remove(vm, d, key(vm, k)).unwrap();
                assert!(removed == model.remove(k).map(Obj::small));
            }
            assert_eq!(vm[d].table.version.get() == version, model.0.len() == length);
            let probe = random.below(keys);
            let expected = model.0.iter().find(|(k, _)| *k == probe).map(|e| Obj::small(e.1));
            assert!(dict::get(vm, d, key(vm, probe)).unwrap() == expected);
            if probe % 3 == 1 {
                let found = dict::find_name(vm, d, key(vm, probe));
                assert!(found.map(|e| dict::value_at(vm, d, e)) == expected);
            }
        }
        assert_same(vm, d, &model);
        dict::clear(vm, d);
        assert_same(vm, d, &Model::default());
        dict::insert(vm, d, key(vm, 1), Obj::NONE).unwrap();
        assert_eq!(dict::len(vm, d), 1);
    });
}

#[test]
fn small_tables_follow_the_model() {
    (1..20).for_each(|seed| random_walk(8, 500, seed));
}

#[test]
fn indexed_tables_follow_the_model() {
    random_walk(40, 5_000, 3);
    random_walk(700, 20_000, 4);
}

// With 32-bit words no block, so no index, is larger than 512 KiB.
#[cfg(target_pointer_width = "64")]
#[test]
fn wide_indexes_work() {
    with_vm(256 << 20, |vm| {
        let d = dict::new(vm, 0).unwrap();
        for i in 0..200_000 {
            dict::insert(vm, d, Obj::small(i << 12), Obj::small(i)).unwrap();
        }
        for i in (0..200_000).step_by(2) {
            assert!(dict::remove(vm, d, Obj::small(i << 12)).unwrap() == Some(Obj::small(i)));
        }
        for i in 0..200_000 {
            let expected = (i % 2 == 1).then_some(Obj::small(i));
            assert!(dict::get(vm, d, Obj::small(i << 12)).unwrap() == expected);
        }
    });
}

#[test]
fn a_failed_allocation_changes_nothing() {
    with_vm(16 << 20, |vm| {
        let mut model = Model::default();
        let d = dict::new(vm, 0).unwrap();
        let mut failures = 0;
        for k in 0..300 {
            let key_obj = key(vm, k);
            for nth in 1.. {
                let (version, count) = (vm[d].table.version.get(), vm.heap.stress.count.get());
                vm.heap.stress.fail_at.set(count + nth);
                let done = dict::insert(vm, d, key_obj, Obj::small(k as SmallInt)).is_ok();
                vm.heap.stress.fail_at.set(0);
                if done {
                    break;
                }
                failures += 1;
                assert_eq!(vm[d].table.version.get(), version);
                assert_same(vm, d, &model);
            }
            model.insert(k, k as SmallInt);
        }
        assert_same(vm, d, &model);
        assert!(failures >= 8, "{failures}");
    });
}

#[test]
fn names_are_found_however_they_were_made() {
    with_vm(1 << 20, |vm| {
        for entries in [3, 30] {
            let d = dict::new(vm, 0).unwrap();
            for k in 0..entries {
                let text = vm.new_str(&format!("name{k}")).unwrap();
                dict::insert(vm, d, text, Obj::small(k)).unwrap();
            }
            for k in 0..entries {
                let name = vm.intern(format!("name{k}").as_bytes()).unwrap();
                let e = dict::find_name(vm, d, name).unwrap();
                assert!(dict::value_at(vm, d, e) == Obj::small(k));
            }
            assert!(dict::find_name(vm, d, vm.intern(b"other").unwrap()).is_none());
        }
    });
}

#[test]
fn mutable_keys_are_refused() {
    with_vm(1 << 20, |vm| {
        let d = dict::new(vm, 0).unwrap();
        let list = vm.new_list(&[]).unwrap();
        let nested = vm.new_tuple(&[Obj::NONE, list]).unwrap();
        for k in [list, nested, d.obj()] {
            assert!(dict::insert(vm, d, k, Obj::NONE).is_err());
            assert!(dict::get(vm, d, k).is_err());
            assert!(dict::remove(vm, d, k).is_err());
        }
        let key = vm.new_tuple(&[Obj::NONE, Obj::small(7)]).unwrap();
        let same = vm.new_tuple(&[Obj::NONE, Obj::small(7)]).unwrap();
        dict::insert(vm, d, key, Obj::TRUE).unwrap();
        assert!(dict::get(vm, d, same).unwrap() == Some(Obj::TRUE));
    });
}
