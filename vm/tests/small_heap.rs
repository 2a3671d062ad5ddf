//! How little memory does? What a board's prompt and a small loop need.

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
