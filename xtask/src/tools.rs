//! Test scripts in Python, and the tools and libraries of other people that they compare with.
//!
//! Those come from PyPI into a virtual environment in `target`, in the versions that
//! `tests/tools/requirements.txt` names.

use crate::failure::Result;
use crate::process::{run, run_quietly};
use crate::progress::Step;
use crate::setup;
use crate::stamp;
use crate::test::{Count, count};
use crate::workspace::Workspace;
use std::path::PathBuf;
use std::process::Command;

pub const FOLDER: &str = "tests/tools";

/// Random programs of each kind.
const PROGRAMS: u32 = 60;

const REQUIREMENTS: &str = "tests/tools/requirements.txt";

pub static PACKAGES: Step = Step {
    title: "Python packages of tests/tools",
    done: |workspace| {
        stamp::fingerprint(&[workspace.path(REQUIREMENTS)])
            .is_ok_and(|current| stamp::is_current(&stamp_file(workspace), &current))
    },
    make: install,
};

pub static FAT_TOOLS: Step = Step {
    title: "dosfstools and mtools",
    done: |_| FAT_PROGRAMS.iter().all(|program| setup::is_installed(program)),
    make: |_| setup::package("dosfstools with mtools", &["dosfstools", "mtools"]),
};

/// A program of each of them, and where Debian puts it.
const FAT_PROGRAMS: [&str; 2] = ["/usr/sbin/fsck.fat", "/usr/bin/mtools"];

fn environment(workspace: &Workspace) -> PathBuf {
    workspace.target_for("tools")
}

fn stamp_file(workspace: &Workspace) -> PathBuf {
    environment(workspace).join("requirements-stamp")
}

fn install(workspace: &Workspace) -> Result {
    let folder = environment(workspace);
    let make = || {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(&folder);
        run_quietly(&mut venv, "`python3 -m venv` failed: install Python's venv module")
    };
    if make().is_err() {
        setup::package("Python's venv module", &["python3-venv"])?;
        make()?;
    }
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(workspace.path(REQUIREMENTS));
    run_quietly(&mut pip, "`pip install` of tests/tools failed: check the network")?;
    let fingerprint = stamp::fingerprint(&[workspace.path(REQUIREMENTS)])?;
    stamp::write(&stamp_file(workspace), &fingerprint)
}

/// mpremote, and the bytes that editors send, with `pyrite --pty` as their board.
pub fn serial(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut sum = script(workspace, "tests/tools/test_serial.py", filter)?;
    sum.add(script(workspace, "tests/tools/test_mpremote.py", filter)?);
    sum.add(script(workspace, "tests/tools/test_files.py", filter)?);
    Ok(sum)
}

/// File systems that `pyrite` makes, read by other implementations, and the reverse.
pub fn file_systems(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    script(workspace, "tests/fs/check.py", filter)
}

/// Programs on simulated boards, against their golden traces.
pub fn boards(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    script(workspace, "tests/boards/check.py", filter)
}

/// Random programs, the same each time, run by `pyrite` and by `python3`.
pub fn programs(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let fixed = [PROGRAMS.to_string()];
    script(workspace, "tests/fuzz/compare.py", if filter.is_empty() { &fixed } else { filter })
}

/// Builds `pyrite` and calls a script with its path and `arguments`.
pub fn script(workspace: &Workspace, script: &str, arguments: &[String]) -> Result<Count> {
    let python = environment(workspace).join("bin/python");
    with_pyrite(workspace, Command::new(python).arg(script), arguments)
}

/// Builds `pyrite` and runs a test script, whose next argument is its path.
pub fn with_pyrite(
    workspace: &Workspace,
    script: &mut Command,
    arguments: &[String],
) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "cli", "--release"]);
    run(&mut cargo, "building pyrite failed, see above")?;
    let pyrite = workspace.program("release", "pyrite");
    count(script.current_dir(workspace.root()).arg(pyrite).args(arguments))
}
