//! `random`: ranges, repeatability, and no step lost or repeated.

use super::random::TABLE;
use crate::testing::{call, small, with_vm};
use std::string::String;
use std::vec::Vec;

#[test]
fn results_are_in_range_and_all_occur() {
    with_vm(|vm, _, _| {
        let mut seen = [0; 6];
        for _ in 0..6000 {
            let value: usize = call(vm, TABLE, "randint", &[small(0), small(5)]).parse().unwrap();
            seen[value] += 1;
        }
        assert!(seen.iter().all(|count| (800..1200).contains(count)), "{seen:?}");
        for _ in 0..2000 {
            let bits: u128 = call(vm, TABLE, "getrandbits", &[small(100)]).parse().unwrap();
            assert!(bits < 1 << 100);
            let even: i64 =
                call(vm, TABLE, "randrange", &[small(10), small(-9), small(-2)]).parse().unwrap();
            assert!((-8..=10).contains(&even) && even % 2 == 0);
            let fraction: f64 = float(&call(vm, TABLE, "random", &[]));
            assert!((0.0..1.0).contains(&fraction));
            let between: f64 = float(&call(vm, TABLE, "uniform", &[small(3), small(-1)]));
            assert!((-1.0..=3.0).contains(&between));
        }
        assert_eq!(call(vm, TABLE, "getrandbits", &[small(0)]), "0");
        assert_eq!(call(vm, TABLE, "randrange", &[small(1)]), "0");
    });
}

/// A float from its text.
fn float(text: &str) -> f64 {
    match text.strip_prefix("f32:") {
        Some(bits) => f32::from_bits(bits.parse().unwrap()).into(),
        None => text.parse().unwrap(),
    }
}

#[test]
fn a_seed_repeats_the_sequence() {
    with_vm(|vm, _, _| {
        let run = |seed: i64| -> Vec<String> {
            call(vm, TABLE, "seed", &[small(seed)]);
            (0..20).map(|_| call(vm, TABLE, "getrandbits", &[small(32)])).collect()
        };
        let (first, other, again) = (run(7), run(8), run(7));
        assert_eq!(first, again);
        assert_ne!(first, other);
        // SplitMix64 from its definition: the same on every machine and in every version.
        assert_eq!(first[..2], ["1674306020", "72105175"]);
    });
}

#[test]
fn empty_ranges_are_errors() {
    with_vm(|vm, _, _| {
        for (name, args) in [
            ("randint", &[small(5), small(4)][..]),
            ("randrange", &[small(0)]),
            ("randrange", &[small(5), small(5)]),
            ("randrange", &[small(5), small(9), small(-1)]),
        ] {
            assert_eq!(call(vm, TABLE, name, args), "ValueError: empty range");
        }
        let zero_step = call(vm, TABLE, "randrange", &[small(5), small(9), small(0)]);
        assert_eq!(zero_step, "ValueError: zero step for randrange()");
        let negative = call(vm, TABLE, "getrandbits", &[small(-1)]);
        assert_eq!(negative, "ValueError: number of bits must be non-negative");
        assert!(call(vm, TABLE, "choice", &[small(1)]).starts_with("TypeError"));
    });
}
