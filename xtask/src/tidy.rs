//! `cargo xtask tidy`: rules a machine can check, so that a review need not.
//!
//! `CONTRIBUTING.md` gives the reasons. A check is one row of `CHECKS`; a broken rule is printed
//! with its place.

mod files;
mod generated;
mod layers;

use crate::failure::{Failure, Result};
use crate::process::{ask, run};
use crate::progress::walk;
use crate::setup;
use crate::target::WASM;
use crate::test::Count;
use crate::toolchain::{self, Toolchain};
use crate::workspace::Workspace;
use std::path::Path;
use std::process::Command;

struct Check {
    rule: &'static str,
    check: fn(&Workspace) -> Result,
}

const CHECKS: &[Check] = &[
    Check { rule: "sources are formatted", check: format },
    Check { rule: "clippy has nothing to say", check: lints },
    Check { rule: "clippy has nothing to say about the page", check: page_lints },
    Check { rule: "documentation builds without warnings", check: documentation },
    Check { rule: "Cargo.lock is current", check: lock },
    Check { rule: "the glue generator has wasm-bindgen's version", check: layers::check_bindgen },
    Check { rule: "dependencies point one way", check: layers::check },
    Check { rule: "generated files are fresh", check: generated::check },
    Check { rule: "files follow the rules on text", check: files::check },
];

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    if !arguments.is_empty() {
        return Err(Failure::usage("tidy takes no argument"));
    }
    walk(workspace, &[&setup::LINTERS])?;
    match check(workspace)? {
        Count { failed: 0, .. } => Ok(()),
        Count { failed, .. } => Err(Failure::new(format!("{failed} rules are broken, see above"))),
    }
}

pub fn check(workspace: &Workspace) -> Result<Count> {
    let mut count = Count::default();
    for Check { rule, check } in CHECKS {
        let result = check(workspace);
        count.record(result.is_ok());
        match result {
            Ok(()) => println!("ok: {rule}"),
            Err(failure) => println!("BROKEN: {rule}\n{}", failure.message()),
        }
    }
    Ok(count)
}

fn format(workspace: &Workspace) -> Result {
    for manifest in ["Cargo.toml", "tests/fuzz/Cargo.toml"] {
        let mut cargo = workspace.cargo();
        cargo.args(["fmt", "--all", "--check", "--manifest-path", manifest]);
        run(&mut cargo, &format!("run `cargo fmt --all --manifest-path {manifest}`"))?;
    }
    Ok(())
}

/// Compiles only for wasm32, where `.cargo/config.toml` sets the flag that its bindings of WebUSB
/// are behind. Host compilers check the other wasm crate too: it does not run here.
const PAGE: &str = "web";

/// As the page is built for tests, so that its procedural macros are built once.
const PAGE_PROFILE: &str = "page";

/// What clippy is told.
const LINTS: &[&str] = &["--deny", "warnings", "--deny", "clippy::undocumented_unsafe_blocks"];

fn lints(workspace: &Workspace) -> Result {
    let mut cargo = workspace.cargo();
    cargo.args(["clippy", "--quiet", "--workspace", "--exclude", PAGE, "--all-targets", "--"]);
    cargo.args(LINTS);
    run(&mut cargo, "resolve clippy's warnings above")
}

/// Debian's compiler for wasm32 comes without clippy; there the page is only compiled.
fn page_lints(workspace: &Workspace) -> Result {
    let toolchain = Toolchain::require(workspace, &WASM)?;
    let (subcommand, lints): (_, &[&str]) = match toolchain {
        Toolchain::Installed => ("clippy", &["--", "--deny", "warnings"]),
        Toolchain::Sources(_) => ("check", &[]),
    };
    let mut cargo = toolchain.cargo(workspace, &WASM, subcommand);
    cargo.args(["--quiet", "--profile", PAGE_PROFILE, "--package", PAGE]).args(lints);
    run(&mut cargo, "resolve clippy's warnings above")
}

fn documentation(workspace: &Workspace) -> Result {
    let mut cargo = workspace.cargo();
    cargo.args(["doc", "--quiet", "--workspace", "--exclude", PAGE]);
    reuse_lints(workspace, &mut cargo);
    document(&mut cargo)?;
    let mut cargo = Toolchain::require(workspace, &WASM)?.cargo(workspace, &WASM, "doc");
    cargo.args(["--quiet", "--profile", PAGE_PROFILE, "--package", PAGE]);
    document(&mut cargo)
}

/// Documentation needs of every crate what clippy has made of it just before. With the environment
/// that `cargo clippy` calls the compiler in, cargo takes that, and compiles nothing once more.
fn reuse_lints(workspace: &Workspace, cargo: &mut Command) {
    let root = ask(toolchain::compiler(workspace).args(["--print", "sysroot"]));
    let driver = root.map(|root| Path::new(&root).join("bin/clippy-driver"));
    if let Some(driver) = driver.filter(|driver| driver.exists()) {
        let lints: String = LINTS.iter().map(|lint| format!("{lint}__CLIPPY_HACKERY__")).collect();
        cargo.env("RUSTC_WORKSPACE_WRAPPER", driver).env("CLIPPY_ARGS", lints);
    }
}

fn document(cargo: &mut Command) -> Result {
    cargo.args(["--no-deps", "--document-private-items"]);
    cargo.env("RUSTDOCFLAGS", "--deny warnings");
    run(cargo, "resolve rustdoc's warnings above")
}

fn lock(workspace: &Workspace) -> Result {
    let mut cargo = workspace.cargo();
    cargo.args(["tree", "--quiet", "--locked", "--workspace", "--depth", "0"]);
    cargo.stdout(std::process::Stdio::null());
    run(&mut cargo, "build once and commit Cargo.lock")
}
