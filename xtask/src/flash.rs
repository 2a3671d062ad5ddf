//! The tests of what goes onto boards: other people's libraries read and write the same files, and
//! drive the same simulated boards.

use crate::failure::Result;
use crate::process::run;
use crate::progress::Step;
use crate::test::{Count, count};
use crate::workspace::Workspace;
use crate::{setup, tools};
use std::path::PathBuf;
use std::process::Command;

pub const SCRIPT: &str = "tests/flash/files.mjs";

const FOLDER: &str = "tests/flash";

pub static PACKAGES: Step = Step {
    title: "Node packages of tests/flash",
    done: |workspace| setup::packages_are_current(workspace, FOLDER),
    make: |workspace| setup::install_packages(workspace, FOLDER),
};

pub static PYTHON_PACKAGES: Step = Step {
    title: "Python packages of tests/flash",
    done: |workspace| tools::packages_are_current(workspace, FOLDER),
    make: |workspace| tools::install_packages(workspace, FOLDER),
};

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut sum = tools::with_pyrite(workspace, Command::new("node").arg(SCRIPT), filter)?;
    let probe = probe(workspace)?;
    let python = tools::python(workspace, FOLDER);
    for (program, script) in [("node".as_ref(), "probe.mjs"), (python.as_os_str(), "probe.py")] {
        let mut command = Command::new(program);
        command.current_dir(workspace.root()).arg(workspace.path(FOLDER).join(script));
        sum.add(count(command.arg(&probe).args(filter))?);
    }
    Ok(sum)
}

/// Builds the simulated micro:bit that speaks on standard input and output.
fn probe(workspace: &Workspace) -> Result<PathBuf> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "webusb-flasher", "--example", "probe"]);
    run(&mut cargo, "building the simulated micro:bit failed, see above")?;
    Ok(workspace.program("debug", "examples/probe"))
}
