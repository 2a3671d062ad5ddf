//! How little memory does? What a board's prompt and a small loop need, and what is left in one
//! piece while a program runs.

use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit};
use vm::platform::Nowhere;

/// Does `source` run in an arena of so many bytes?
fn runs_in(bytes: usize, source: &str) -> bool {
    let mut arena = vec![0u8; bytes];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    vm.load(source.as_bytes(), "<stdin>", Mode::Single).is_ok()
        && matches!(vm.run(Budget::Unlimited, Dispatch::Loop), Exit::Done(_))
}

#[test]
fn one_and_one_needs_less_than_4_kib() {
    assert!(runs_in(4096, "1+1\n"));
}

#[test]
fn a_loop_needs_less_than_4_kib() {
    assert!(runs_in(4096, "for i in range(9): i + 1\n"));
}

#[test]
fn a_few_words_are_not_enough() {
    assert!(!runs_in(128, "1+1\n"));
}

/// Objects that stay, made and replaced one by one among many that do not.
const CHURN: &str = "
kept = [[i, str(i)] for i in range(400)]
for i in range(20000):
    rows = [i, i + 1, (i, 2)]
    names = {'rows': rows}
    kept[i % 400] = [i, 'row' + str(i)]
";

#[test]
fn half_of_what_is_free_stays_in_one_piece() {
    let mut arena = vec![0u8; 200 * 1024];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    assert!(vm.load(CHURN.as_bytes(), "<stdin>", Mode::Exec).is_ok());
    assert!(matches!(vm.run(Budget::Unlimited, Dispatch::Loop), Exit::Done(_)));
    vm.collect();
    let [.., largest] = vm.heap.shape();
    let free = vm.heap.size() - vm.heap.used_bytes();
    assert!(largest > free / 2, "{largest} of {free} bytes");
}
