//! The tests of what goes onto boards: scripts that compare with other people's libraries, and let
//! them drive simulated boards.

use crate::failure::Result;
use crate::process::run;
use crate::progress::Step;
use crate::test::Count;
use crate::workspace::Workspace;
use crate::{setup, tools};
use std::process::Command;

pub const SCRIPT: &str = "tests/flash/files.mjs";

/// Scripts in which other people's libraries drive simulated boards, for Node and Python.
const NODE_DRIVERS: [&str; 1] = ["tests/flash/dfu.mjs"];
const PYTHON_DRIVERS: [&str; 1] = ["tests/flash/stm32.py"];

pub static PACKAGES: Step = Step {
    title: "Node packages of tests/flash",
    done: |workspace| setup::packages_are_current(workspace, "tests/flash"),
    make: |workspace| setup::install_packages(workspace, "tests/flash"),
};

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut sum = tools::with_pyrite(workspace, Command::new("node").arg(SCRIPT), filter)?;
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "webusb-flasher", "--example", "device"]);
    run(&mut cargo, "building the simulated boards failed, see above")?;
    let device = workspace.program("debug", "examples/device").display().to_string();
    let arguments = [&[device][..], filter].concat();
    for script in NODE_DRIVERS {
        sum.add(tools::with_pyrite(workspace, Command::new("node").arg(script), &arguments)?);
    }
    for script in PYTHON_DRIVERS {
        sum.add(tools::script(workspace, script, &arguments)?);
    }
    Ok(sum)
}
