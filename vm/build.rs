//! Generates the ROM names and the list of prelude functions; see `build/names.rs`.

#[path = "build/names.rs"]
mod names;

fn main() {
    tail_calls();
    // The modules of other crates spell their names with the same `n!`, so that a name is one
    // object whoever mentions it.
    let mut folders = vec!["src", "../boards/src", "../extmod/src"];
    if std::env::var_os("CARGO_FEATURE_HOST").is_some() {
        folders.push("../host/src");
    }
    names::generate(&folders, &[]);
    names::generate_prelude(&["src/prelude", "../boards/src/prelude"]);
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
