//! `pyrite freeze FOLDER`: the Rust source it writes compiles, and programs import from it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The modules: every sort of constant, a package, names that the interpreter has not.
const MODULES: &[(&str, &str)] = &[
    (
        "first.py",
        "import pack.part\nfrom pack import name\n\n\
         class Thing:\n    unusual_attribute = 2.5\n\n    \
         def method(self, *a, key='é', **k):\n        \
         return (a, key, sorted(k))\n\n\
         def numbers():\n    return (1 << 70, -3, 0.1, 1e300, True, None, ..., b'\\x00\\xff')\n\n\
         def count(n):\n    for i in range(n):\n        yield pack.part.double(i)\n",
    ),
    ("pack/__init__.py", "name = 'pack'\n"),
    ("pack/part.py", "def double(x):\n    return [x, x]\n"),
    ("pack/bad.py", "def fail():\n    return 1 // 0\n"),
];

const PROGRAM: &str = "\
import first, sys
print(first.name, first.__file__, first.pack.part.__name__)
print(first.numbers(), list(first.count(2)))
t = first.Thing()
print(t.method(1, 2, another_name=3), t.unusual_attribute)
import pack.bad
try:
    pack.bad.fail()
except ZeroDivisionError as e:
    sys.print_exception(e, sys.stdout)
";

const PRINTED: &str = "\
pack first.py pack.part
(1180591620717411303424, -3, 0.1, 1e+300, True, None, Ellipsis, b'\\x00\\xff') [[0, 0], [1, 1]]
((1, 2), 'é', ['another_name']) 2.5
Traceback (most recent call last):
  File \"main\", line 8, in <module>
  File \"pack/bad.py\", line 2, in fail
ZeroDivisionError: integer division or modulo by zero
";

/// The least embedder: a heap, text that goes out, no files.
const EMBEDDER: &str = r##"
use std::io::Write;
use vm::Vm;
use vm::compile::Mode;
use vm::interp::{Budget, Dispatch, Exit};
use vm::platform::Platform;

#[allow(overflowing_literals, clippy::excessive_precision)]
mod frozen;
#[allow(overflowing_literals, clippy::excessive_precision)]
mod packed;

struct Terminal;

impl Platform for Terminal {
    fn write(&self, bytes: &[u8]) {
        std::io::stdout().write_all(bytes).expect("can be written");
    }

    fn ticks_us(&self) -> u64 {
        0
    }

    fn random(&self) -> u32 {
        4
    }

    fn name(&self) -> &'static str {
        "test"
    }

    fn machine(&self) -> &'static str {
        "test"
    }
}

fn main() {
    run(&frozen::LIBRARY);
    run(&packed::LIBRARY);
}

fn run(library: &'static vm::library::Library) {
    let mut arena = vec![0; 1 << 20];
    let mut vm = Vm::new(&mut arena, &Terminal, &[]).with_library(library);
    vm.set_path(&[".frozen"]).ok().expect("has memory");
    let source = std::env::args().nth(1).expect("a program");
    vm.load(source.as_bytes(), "main", Mode::Exec).ok().expect("is right");
    match vm.run(Budget::Unlimited, Dispatch::Loop) {
        Exit::Done(_) => {}
        _ => panic!("the program has failed"),
    }
}
"##;

#[test]
fn frozen_source_compiles_and_is_imported() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("has one");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("freeze-crate");
    // Its build folder stays from run to run: the interpreter is not built anew each time.
    for part in ["src", "lib"] {
        let _ = fs::remove_dir_all(folder.join(part));
        fs::create_dir_all(folder.join(part)).expect("can be made");
    }
    for (name, text) in MODULES {
        let path = folder.join("lib").join(name);
        fs::create_dir_all(path.parent().expect("has one")).expect("can be made");
        fs::write(path, text).expect("can be written");
    }
    for arguments in [&["src/frozen.rs"][..], &["src/packed.rs", "--packed"]] {
        let mut freeze = Command::new(env!("CARGO_BIN_EXE_pyrite"));
        freeze.current_dir(&folder).args(["freeze", "lib", "-o"]).args(arguments);
        assert!(freeze.status().expect("runs").success());
    }

    fs::write(folder.join("src/main.rs"), EMBEDDER).expect("can be written");
    fs::write(folder.join("Cargo.toml"), manifest(root)).expect("can be written");
    let _ = fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(&folder).args(["run", "--quiet", "--offline", "--target-dir", "target"]);
    let out = cargo.args(["--", PROGRAM]).output().expect("runs");
    let errors = String::from_utf8_lossy(&out.stderr);
    assert_eq!(String::from_utf8_lossy(&out.stdout), PRINTED.repeat(2), "{errors}");
}

/// The same names in ROM as `pyrite` has: `host`.
fn manifest(root: &Path) -> String {
    format!(
        "[package]\nname = \"frozen\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nvm = {{ path = {:?}, features = [\"host\"] }}\n\n[workspace]\n",
        root.join("vm")
    )
}
