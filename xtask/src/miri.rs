//! Miri: an interpreter of Rust that finds undefined behaviour.
//!
//! It comes with rustup's nightly toolchain only, so machines without rustup cannot run it.

use crate::failure::{Failure, Result};
use crate::process::ask;
use crate::progress::Step;
use crate::test::{Count, count};
use crate::workspace::Workspace;
use std::process::Command;

pub static MIRI: Step = Step {
    title: "Miri",
    done: |_| ask(nightly().args(["miri", "--version"])).is_some(),
    make: |_| install(),
};

/// What Miri runs: where the unsafe code is. Miri is some hundred times slower than the machine.
const MODULES: &[&str] = &["heap::", "obj::", "intern::", "interp::"];

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = nightly();
    cargo.current_dir(workspace.root()).env("CARGO_TARGET_DIR", workspace.target_for("miri"));
    cargo.args(["miri", "test", "--package", "vm", "--lib", "--features", "checked", "--"]);
    if filter.is_empty() {
        cargo.args(MODULES)
    } else {
        cargo.args(filter)
    };
    count(&mut cargo)
}

/// rustup's cargo with the nightly toolchain, whatever toolchain runs xtask.
fn nightly() -> Command {
    let mut cargo = Command::new("cargo");
    cargo.arg("+nightly").env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
    cargo
}

/// Adds Miri to the nightly toolchain that is there, or else installs one.
fn install() -> Result {
    let add = ["component", "add", "--toolchain", "nightly", "miri", "rust-src"];
    let fresh = ["toolchain", "install", "nightly", "--profile", "minimal"];
    let with = ["--component", "miri", "--component", "rust-src"];
    let mut rustup = Command::new("rustup");
    if ask(rustup.args(add)).is_some()
        || ask(Command::new("rustup").args(fresh).args(with)).is_some()
    {
        return Ok(());
    }
    let advice = "Miri is missing: run `rustup toolchain install nightly --component miri`";
    Err(Failure::new(advice))
}
