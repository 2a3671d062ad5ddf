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
    let python = tools::python(workspace, FOLDER);
    let (node, python) = ("node".as_ref(), python.as_os_str());
    let probe = device(workspace, "probe")?;
    for (program, script) in [(node, "probe.mjs"), (python, "probe.py")] {
        let mut command = Command::new(program);
        command.current_dir(workspace.root()).arg(workspace.path(FOLDER).join(script));
        sum.add(count(command.arg(&probe).args(filter))?);
    }
    let stm32 = device(workspace, "stm32")?.display().to_string();
    let arguments = [&[stm32][..], filter].concat();
    for (program, script) in [(node, "stm32.mjs"), (python, "stm32.py")] {
        let mut command = Command::new(program);
        command.arg(workspace.path(FOLDER).join(script));
        sum.add(tools::with_pyrite(workspace, &mut command, &arguments)?);
    }
    Ok(sum)
}

/// Builds a simulated board that speaks on standard input and output.
pub fn device(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "webusb-flasher", "--example", name]);
    run(&mut cargo, "building a simulated board failed, see above")?;
    Ok(workspace.program("debug", "examples").join(name))
}
