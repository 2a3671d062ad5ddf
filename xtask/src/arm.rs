//! The interpreter for the two microcontroller cores.

use crate::failure::Result;
use crate::process::run;
use crate::target::{ARM, Target};
use crate::test::Count;
use crate::toolchain::Toolchain;
use crate::workspace::Workspace;
use std::process::Command;

/// Compiles the interpreter for each core.
pub fn check(workspace: &Workspace) -> Result<Count> {
    let mut count = Count::default();
    for target in ARM {
        let mut cargo = cargo(workspace, target)?;
        cargo.args(["--package", "vm"]);
        let built = run(&mut cargo, "see above");
        println!("{}: {}", target.triple, if built.is_ok() { "ok" } else { "FAILED" });
        count.record(built.is_ok());
    }
    Ok(count)
}

/// A build command with the profile of firmware.
fn cargo(workspace: &Workspace, target: &Target) -> Result<Command> {
    let toolchain = Toolchain::require(workspace, target)?;
    let mut cargo = toolchain.cargo(workspace, target, "build");
    cargo.args(["--profile", "firmware"]);
    Ok(cargo)
}
