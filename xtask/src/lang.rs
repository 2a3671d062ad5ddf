//! The language scripts in `tests/lang`, run with different builds of `pyrite`.
//!
//! What a script prints must not depend on any of these: collecting at each safepoint, a failing
//! allocation, the budget, the dispatch back-end.

use crate::failure::Result;
use crate::process::run;
use crate::setup;
use crate::test::{Count, Group, count};
use crate::workspace::Workspace;

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
        needs: &[&setup::PYTHON],
        optional: false,
        run: calibrate,
    },
    group!("lang-plain", "plain", RELEASE, "language scripts, compared with python3"),
    group!("lang-loop", "loop", RELEASE, "the same with the other dispatch back-end"),
    group!("lang-tail", "tail", CHECKED, "the same with every check on"),
    group!("lang-stress", "stress", CHECKED, "the same with a collection at each safepoint"),
    group!("lang-failk", "failk", CHECKED, "the same with an allocation that fails"),
    group!("lang-budget1", "budget1", CHECKED, "the same with a stop after each instruction"),
];

/// Builds `pyrite` and runs the scripts with it.
fn test(workspace: &Workspace, mode: &str, profile: &str, filter: &[String]) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "cli", "--profile", profile]);
    run(&mut cargo, "building pyrite failed, see above")?;
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "lang-tests", "--", "--mode", mode, "--bin"]);
    cargo.arg(workspace.program(profile, "pyrite")).args(filter);
    count(&mut cargo)
}

/// Runs the scripts with python3 alone: what they expect must be what it does.
fn calibrate(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "lang-tests", "--", "--calibrate"]).args(filter);
    count(&mut cargo)
}
