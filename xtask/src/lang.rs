//! The language scripts in `tests/lang`, run with different builds of `pyrite`.
//!
//! What a script prints must not depend on any of these: collecting at each safepoint, a failing
//! allocation, the budget, the dispatch back-end, the size of a word.

use crate::failure::Result;
use crate::process::run;
use crate::setup;
use crate::target::PC32;
use crate::test::{Count, Group, count};
use crate::toolchain::Toolchain;
use crate::workspace::Workspace;
use std::process::Command;

/// The published build.
const RELEASE: &str = "release";

/// The build with every check on.
const CHECKED: &str = "checked";

/// A group that runs all scripts in one way: `mode` as `lang-tests` calls it.
macro_rules! group {
    ($name:literal, $mode:literal, $profile:expr, $about:literal) => {
        Group {
            name: $name,
            about: $about,
            input: "tests/lang",
            folder: $profile,
            needs: &[&setup::PYTHON],
            optional: false,
            run: |workspace, filter| test(workspace, $mode, $profile, filter),
        }
    };
}

pub const GROUPS: &[Group] = &[
    Group {
        name: "lang-calibrate",
        about: "what the language scripts expect is what python3 does",
        input: "tests/lang",
        folder: "debug",
        needs: &[&setup::PYTHON],
        optional: false,
        run: calibrate,
    },
    group!("lang-plain", "plain", RELEASE, "language scripts, compared with python3"),
    group!("lang-image", "image", RELEASE, "the same, compiled to images before"),
    group!("lang-loop", "loop", RELEASE, "the same with the other dispatch back-end"),
    group!("lang-tail", "tail", CHECKED, "the same with every check on"),
    group!("lang-stress", "stress", CHECKED, "the same with a collection at each safepoint"),
    group!("lang-failk", "failk", CHECKED, "the same with an allocation that fails"),
    group!("lang-budget1", "budget1", CHECKED, "the same with a stop after each instruction"),
    Group {
        name: "lang-word32",
        about: "the same with the words and floats of a microcontroller",
        input: "tests/lang",
        folder: PC32.folder,
        needs: &[&setup::PYTHON, &setup::PC32_COMPILER, &setup::PC32_LIBRARY],
        optional: true,
        run: test_word32,
    },
];

/// Builds `pyrite` and runs the scripts with it.
fn test(workspace: &Workspace, mode: &str, profile: &str, filter: &[String]) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "cli", "--profile", profile]);
    run(&mut cargo, "building pyrite failed, see above")?;
    let mut scripts = scripts(workspace);
    scripts.args(["--mode", mode, "--bin"]).arg(workspace.program(profile, "pyrite")).args(filter);
    count(&mut scripts)
}

/// Tail calls need more registers than this machine has, so there is the one back-end.
fn test_word32(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = Toolchain::require(workspace, &PC32)?.cargo(workspace, &PC32, "build");
    cargo.args(["--quiet", "--package", "cli", "--no-default-features", "--profile", CHECKED]);
    run(&mut cargo, "building pyrite failed, see above")?;
    let folder = workspace.target_for(PC32.folder).join(PC32.triple).join(CHECKED);
    let mut scripts = scripts(workspace);
    scripts.args(["--mode", "loop", "--f32", "--bin"]).arg(folder.join("pyrite")).args(filter);
    count(&mut scripts)
}

/// Runs the scripts with python3 alone: what they expect must be what it does.
fn calibrate(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    count(scripts(workspace).arg("--calibrate").args(filter))
}

/// The program that runs scripts, without its arguments.
fn scripts(workspace: &Workspace) -> Command {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "lang-tests", "--"]);
    cargo
}
