//! The memory of the simulated board.

mod common;

use common::{error_of, run};

#[test]
fn a_program_has_the_boards_heap() {
    let run = run("x = []
try:
    while True: x.append([1, 2])
except MemoryError:
    n = len(x)
    x = None
    print(n)
");
    let pairs: usize = run.output.trim().parse().expect(&run.output);
    // A list of two takes 12 or 16 bytes and its items 16, its place in the outer list 4; twice
    // that on a host with wide words. Growing the outer list needs room for two of it.
    assert!((900..2_000).contains(&pairs), "{pairs} pairs");
}

#[test]
fn memory_that_runs_out_is_an_exception() {
    assert!(error_of("x = bytearray(70000 * 2)").starts_with("MemoryError"));
    assert!(error_of("x = 'a' * 1000000").starts_with("MemoryError"));
}
