//! Generates the ROM names and the list of prelude functions (`build/names.rs`), and the tables of
//! upper and lower case (`build/cases.rs`).

#[path = "build/cases.rs"]
mod cases;
#[path = "build/names.rs"]
mod names;

fn main() {
    tail_calls();
    cases::generate();
    // The modules of other crates spell their names with the same `n!`, so that a name is one
    // object whoever mentions it.
    let mut folders = vec!["src", "../boards/src", "../extmod/src"];
    if std::env::var_os("CARGO_FEATURE_HOST").is_some() {
        folders.push("../host/src");
    }
    let left_out = left_out();
    names::generate(&folders, &[], &left_out);
    names::generate_prelude(&["src/prelude", "../boards/src/prelude"], PARTS, &left_out);
}

/// What a feature brings: sources of the interpreter and of the boards, by how their paths begin.
const PARTS: &[(&str, &[&str])] = &[
    ("blockdev", &["src/prelude/blockdev.py"]),
    ("fat", &["src/prelude/fat"]),
    ("lfs", &["src/prelude/lfs"]),
    ("romfs", &["src/prelude/rom.py"]),
    ("re", &["src/prelude/re.py", "src/modules/re/"]),
    ("json", &["src/prelude/json.py", "src/modules/json/"]),
    ("uctypes", &["src/modules/uctypes/"]),
    ("cmath", &["src/modules/cmath.rs"]),
    ("os", &["src/prelude/mounts.py", "src/prelude/path.py", "src/modules/os_path.rs"]),
    ("io", &["src/prelude/stream.py", "src/modules/io.rs"]),
    ("select", &["src/prelude/select.py", "src/modules/select.rs"]),
    ("weakref", &["src/modules/weakref.rs"]),
    ("threads", &["src/prelude/thread.py", "src/modules/thread.rs"]),
    ("heapq", &["src/prelude/heap.py", "src/modules/heapq.rs"]),
    ("deque", &["src/prelude/deque.py", "src/types/deque/"]),
    ("host", &["src/prelude/system.py"]),
    ("simulation", &["src/features/simulated.rs"]),
    ("generic", &["src/prelude/generic.py"]),
    ("groups", &["src/prelude/groups.py"]),
    ("typeparams", &["src/prelude/type_params.py"]),
    ("patterns", &["src/prelude/match.py"]),
    ("cpython", &["src/prelude/cpython.py", "src/prelude/reduce.py"]),
    (
        "host",
        &[
            "src/prelude/async_pc.py",
            "src/prelude/described.py",
            "src/prelude/host.py",
            "src/prelude/iterators.py",
            "src/types/method.rs",
            "src/types/shown.rs",
        ],
    ),
    ("templates", &["src/prelude/template.py", "src/modules/string.rs"]),
    ("extmod", &["../extmod/src/"]),
    (
        "microbit",
        &[
            "../boards/src/prelude/audio.py",
            "../boards/src/prelude/keywords.py",
            "../boards/src/prelude/microbit.py",
            "../boards/src/microbit/",
        ],
    ),
    ("pyboard", &["../boards/src/prelude/pyboard.py", "../boards/src/pyboard/"]),
];

/// Sources without their feature.
fn left_out() -> Vec<&'static str> {
    let has = |feature: &str| {
        std::env::var_os(format!("CARGO_FEATURE_{}", feature.to_uppercase())).is_some()
    };
    let without = PARTS.iter().filter(|(feature, _)| !has(feature));
    without.flat_map(|(_, paths)| paths.iter().copied()).collect()
}

/// The tail-call back-end needs LLVM's sibling calls, which come with opt-level 2 and 3 on the
/// architectures where arguments travel in registers; elsewhere handlers would nest on the stack.
fn tail_calls() {
    println!("cargo:rustc-check-cfg=cfg(tail_calls)");
    let var = |name: &str| std::env::var(name).unwrap_or_default();
    let wanted = std::env::var_os("CARGO_FEATURE_TAIL").is_some();
    let optimised = matches!(var("OPT_LEVEL").as_str(), "2" | "3");
    let arch = matches!(var("CARGO_CFG_TARGET_ARCH").as_str(), "x86_64" | "aarch64");
    if wanted && optimised && arch {
        println!("cargo:rustc-cfg=tail_calls");
    }
}
