//! Input that means harm: random bytes, mutated programs, deep nesting, long lines, full heaps.

use crate::support::{listing, with_heap};
use vm::compile::{ErrorKind, Mode, compile};

/// xorshift64
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
}

const SEEDS: [&str; 5] = [
    include_str!("golden/control.py"),
    include_str!("golden/functions.py"),
    include_str!("golden/expressions.py"),
    include_str!("golden/try_with.py"),
    include_str!("golden/viper.py"),
];

#[test]
fn random_bytes_are_refused_or_compiled() {
    let alphabet = b"abx_0189 \n\n\t  ()[]{}:;,.+-*/%=<>!@~^&|\\'\"#fr\xc3\xa9\xff\0";
    let mut random = Random(7);
    for _ in 0..3000 {
        let len = random.below(60);
        let source: Vec<u8> = (0..len).map(|_| alphabet[random.below(alphabet.len())]).collect();
        let _ = listing(&source, Mode::Exec);
    }
}

#[test]
fn mutated_programs_are_refused_or_compiled() {
    let mut random = Random(11);
    for round in 0..2000 {
        let mut source = SEEDS[round % SEEDS.len()].as_bytes().to_vec();
        let other = SEEDS[random.below(SEEDS.len())].as_bytes();
        for _ in 0..1 + random.below(3) {
            let (at, len) = (random.below(source.len()), random.below(20));
            let end = (at + len).min(source.len());
            match random.below(4) {
                0 => drop(source.drain(at..end)),
                1 => {
                    let from = random.below(other.len());
                    let piece = &other[from..(from + len).min(other.len())];
                    source.splice(at..at, piece.iter().copied());
                }
                2 => source[at] = random.next() as u8,
                _ => source.truncate(at.max(1)),
            }
        }
        let _ = listing(&source, Mode::Exec);
    }
}

#[test]
fn deep_nesting_is_refused() {
    let cases = [
        ("(".repeat(1000) + &")".repeat(1000), "too many nested parentheses"),
        ("[".repeat(100_000), "too many nested parentheses"),
        ("-".repeat(100_000) + "1", "too many nested parentheses"),
        ("not ".repeat(100_000) + "1", "too many nested parentheses"),
        ("lambda: ".repeat(100_000) + "1", "too many nested parentheses"),
        ("1 if 1 else ".repeat(100_000) + "1", "too many nested parentheses"),
        ("2 ** ".repeat(100_000) + "1", "too many nested parentheses"),
    ];
    // With 32-bit words no block is larger than 512 KiB: memory runs out first.
    let wide = [
        ("x".to_string() + &".a".repeat(100_000), "expression too complex"),
        ("x".to_string() + &"()".repeat(100_000), "expression too complex"),
        ("x".to_string() + &"[0]".repeat(100_000), "expression too complex"),
        ("x".to_string() + &" + x".repeat(100_000), "expression too complex"),
    ];
    let wide = wide.into_iter().filter(|_| cfg!(target_pointer_width = "64"));
    for (source, message) in cases.into_iter().chain(wide) {
        let shown = &source[..source.len().min(30)];
        let error = listing(source.as_bytes(), Mode::Exec).expect_err(shown);
        assert_eq!(error.message(), message, "{shown}");
    }
}

#[test]
fn deep_blocks_are_refused() {
    let mut source = String::new();
    for depth in 0..200 {
        source += &" ".repeat(depth);
        source += "if x:\n";
    }
    let error = listing(source.as_bytes(), Mode::Exec).expect_err("too deep");
    assert_eq!(error.message(), "too many levels of indentation");
    let loops: String = (0..60).map(|depth| " ".repeat(depth) + "while x:\n").collect();
    let source = loops + &" ".repeat(60) + "pass\n";
    let error = listing(source.as_bytes(), Mode::Exec).expect_err("too deep");
    assert_eq!(error.message(), "too many statically nested blocks");
}

// With 32-bit words no block is larger than 512 KiB.
#[cfg(target_pointer_width = "64")]
#[test]
fn long_lines_compile() {
    let sum = "x = ".to_string() + &"1 + y * ".repeat(1000) + "1";
    assert!(listing(sum.as_bytes(), Mode::Exec).is_ok());
    let list = "x = [".to_string() + &"y, ".repeat(5000) + "]";
    assert!(listing(list.as_bytes(), Mode::Exec).is_ok());
    let table = "x = [".to_string() + &"1, 'ab', ".repeat(5000) + "]";
    assert!(listing(table.as_bytes(), Mode::Exec).is_ok());
    let text = format!("x = '{}'", "a".repeat(10_000_000));
    assert!(listing(text.as_bytes(), Mode::Exec).is_ok());
    let name = "a".repeat(10_000_000);
    let error = listing(name.as_bytes(), Mode::Exec).expect_err("too long");
    assert_eq!(error.message(), "identifier too long");
}

#[test]
fn long_jumps_compile() {
    let body = |lines: usize| "  y = f(1, 2)\n".repeat(lines);
    let sources = [
        format!("if x:\n{}", body(5000)),
        format!("while x:\n{}", body(5000)),
        format!("for x in y:\n{}", body(5000)),
        format!("try:\n{}finally:\n  z()\n", body(3000)),
        format!("while 1:\n  if x: break\n{}  if x: break\n", body(9000)),
    ];
    for source in sources {
        let shown = &source[..20];
        assert!(listing(source.as_bytes(), Mode::Exec).is_ok(), "{shown}");
    }
    let long = "y = f(1, 2)\n".repeat(4000);
    assert!(listing(long.as_bytes(), Mode::Exec).is_ok());
}

#[test]
fn many_locals_compile() {
    let assign: String = (0..400).map(|i| format!("  v{i} = {i}\n")).collect();
    let source = format!("def f():\n{assign}  del v399\n  v300 += v1\n  return v0 + v250 * v301\n");
    assert!(listing(source.as_bytes(), Mode::Exec).is_ok());
}

#[test]
fn a_full_heap_is_no_error_of_the_source() {
    let source = SEEDS.concat();
    let mut compiled = false;
    for kilobytes in 1..64 {
        with_heap(kilobytes * 1024, |vm| {
            let Ok(file) = vm.intern(b"a.py") else { return };
            match compile(vm, source.as_bytes(), file, Mode::Exec) {
                Ok(_) => compiled = true,
                Err(error) => {
                    assert_eq!(error.kind, ErrorKind::Trap, "{error:?}");
                    assert!(!compiled, "more memory is never too little");
                }
            }
        });
    }
    assert!(compiled);
}
