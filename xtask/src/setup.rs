//! Bringing a machine to the point where Pyrite builds.
//!
//! What only tests need is kept apart, so that looking at the page does not install a browser.

use crate::debian;
use crate::failure::{Failure, Result};
use crate::process::ask;
use crate::progress::{Step, walk};
use crate::target::{Target, WASM};
use crate::workspace::Workspace;
use std::process::Command;

/// Debian's compiler with the sources of its standard library, and LLVM's linkers. The number is
/// the LLVM release that this compiler was built with.
const DEBIAN_COMPILER: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

pub static WASM_COMPILER: Step = Step {
    title: "Compiler for wasm32-unknown-unknown",
    done: |workspace| WASM.is_ready(workspace),
    make: |workspace| provide(workspace, &WASM),
};

pub const FOR_PAGE: &[&Step] = &[&WASM_COMPILER];

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    match arguments {
        [] => walk(workspace, FOR_PAGE),
        _ => Err(Failure::usage("setup takes no argument")),
    }
}

/// Makes `target` buildable: through rustup if it can, else with Debian's packages.
fn provide(workspace: &Workspace, target: &Target) -> Result {
    let triple = target.triple;
    if ask(Command::new("rustup").args(["target", "add", triple])).is_some() {
        println!("      added with rustup");
    } else if debian::is_debian() && debian::is_root() {
        println!("      rustup cannot add it; installing {}", DEBIAN_COMPILER.join(" "));
        debian::install(DEBIAN_COMPILER)?;
    } else if debian::is_debian() {
        let folder = debian::unpacked();
        println!("      rustup cannot add it; unpacking Debian's into {}", folder.display());
        debian::unpack(DEBIAN_COMPILER)?;
    }
    if target.is_ready(workspace) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "no compiler for {triple}: run `rustup target add {triple}`, or on Debian \
         `apt-get install {}` as root",
        DEBIAN_COMPILER.join(" ")
    )))
}
