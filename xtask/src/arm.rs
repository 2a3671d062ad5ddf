//! The interpreter for the two microcontroller cores.

use crate::failure::Result;
use crate::process::run;
use crate::size::Size;
use crate::target::{ARM, Target};
use crate::test::Count;
use crate::toolchain::Toolchain;
use crate::workspace::Workspace;
use std::path::PathBuf;

/// The least program around the interpreter.
pub const PROBE: &str = "size-probe";

/// For each core: the program links, and nothing forbidden is in it.
pub fn check(workspace: &Workspace) -> Result<Count> {
    let mut count = Count::default();
    for target in ARM {
        let checked = link(workspace, target, PROBE)
            .and_then(|program| Size::of(&workspace.tool("xtask-elf"), &program));
        let broken = match checked {
            Ok(size) => size.broken(),
            Err(failure) => vec![failure.message().to_string()],
        };
        let verdict = if broken.is_empty() { "ok".into() } else { broken.join("\n") };
        println!("{}: {verdict}", target.triple);
        count.record(broken.is_empty());
    }
    Ok(count)
}

/// Links a program as firmware is and returns it.
pub fn link(workspace: &Workspace, target: &Target, package: &str) -> Result<PathBuf> {
    let mut cargo = Toolchain::require(workspace, target)?.cargo(workspace, target, "build");
    cargo.args(["--profile", "firmware", "--package", package]);
    run(&mut cargo, "the firmware does not build, see above")?;
    let folder = workspace.target_for(target.folder).join(target.triple);
    Ok(folder.join("firmware").join(package))
}
