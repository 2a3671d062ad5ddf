//! Test scripts in Python, and the tools and libraries of other people that they compare with.
//!
//! Those come from PyPI into a virtual environment in `target` for each folder of tests, in the
//! versions that the folder's `requirements.txt` names.

use crate::failure::Result;
use crate::process::{run, run_quietly};
use crate::progress::Step;
use crate::setup;
use crate::stamp;
use crate::target::WASM;
use crate::test::{Count, count};
use crate::toolchain::Toolchain;
use crate::workspace::Workspace;
use std::path::PathBuf;
use std::process::Command;

pub const FOLDER: &str = "tests/tools";

/// Random programs of each kind.
const PROGRAMS: u32 = 60;

pub static PACKAGES: Step = Step {
    title: "Python packages of tests/tools",
    done: |workspace| packages_are_current(workspace, FOLDER),
    make: |workspace| install_packages(workspace, FOLDER),
};

pub static FAT_TOOLS: Step = Step {
    title: "dosfstools and mtools",
    done: |_| FAT_PROGRAMS.iter().all(|program| setup::is_installed(program)),
    make: |_| setup::package("dosfstools with mtools", &["dosfstools", "mtools"]),
};

/// A program of each of them, and where Debian puts it.
const FAT_PROGRAMS: [&str; 2] = ["/usr/sbin/fsck.fat", "/usr/bin/mtools"];

fn environment(workspace: &Workspace, folder: &str) -> PathBuf {
    let name = folder.rsplit('/').next().unwrap_or(folder);
    workspace.target_for(name)
}

fn stamp_file(workspace: &Workspace, folder: &str) -> PathBuf {
    environment(workspace, folder).join("requirements-stamp")
}

fn requirements(workspace: &Workspace, folder: &str) -> PathBuf {
    workspace.path(folder).join("requirements.txt")
}

/// The Python of a folder's environment.
pub fn python(workspace: &Workspace, folder: &str) -> PathBuf {
    environment(workspace, folder).join("bin/python")
}

/// Whether a folder's Python packages are those that it names.
pub fn packages_are_current(workspace: &Workspace, folder: &str) -> bool {
    stamp::fingerprint(&[requirements(workspace, folder)])
        .is_ok_and(|current| stamp::is_current(&stamp_file(workspace, folder), &current))
}

/// Makes a folder's environment.
pub fn install_packages(workspace: &Workspace, folder: &str) -> Result {
    let environment = environment(workspace, folder);
    let make = || {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(&environment);
        run_quietly(&mut venv, "`python3 -m venv` failed: install Python's venv module")
    };
    if make().is_err() {
        setup::package("Python's venv module", &["python3-venv"])?;
        make()?;
    }
    let mut pip = Command::new(python(workspace, folder));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(requirements(workspace, folder));
    run_quietly(&mut pip, &format!("`pip install` of {folder} failed: check the network"))?;
    let fingerprint = stamp::fingerprint(&[requirements(workspace, folder)])?;
    stamp::write(&stamp_file(workspace, folder), &fingerprint)
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

/// Programs on simulated boards, against their golden traces; and whether every name of the boards
/// is there and used.
pub fn boards(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut sum = script(workspace, "tests/boards/check.py", filter)?;
    if filter.is_empty() {
        sum.add(script(workspace, "tests/boards/api.py", filter)?);
    }
    Ok(sum)
}

/// The programs with golden traces, played by the wasm build as well.
pub fn boards_in_wasm(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = Toolchain::require(workspace, &WASM)?.cargo(workspace, &WASM, "build");
    cargo.args(["--quiet", "--package", "wasm-boards", "--profile", "page"]);
    run(&mut cargo, "building the simulated boards for wasm failed, see above")?;
    let built = workspace.target_for(WASM.folder).join(WASM.triple).join("page");
    let mut arguments = vec![built.join("wasm_boards.wasm").display().to_string()];
    arguments.extend_from_slice(filter);
    script(workspace, "tests/boards/wasm.py", &arguments)
}

/// Random programs, the same each time, run by `pyrite` and by `python3`.
pub fn programs(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let fixed = [PROGRAMS.to_string()];
    script(workspace, "tests/fuzz/compare.py", if filter.is_empty() { &fixed } else { filter })
}

/// Builds `pyrite` and calls a script with its path and `arguments`.
fn script(workspace: &Workspace, script: &str, arguments: &[String]) -> Result<Count> {
    let python = python(workspace, FOLDER);
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
