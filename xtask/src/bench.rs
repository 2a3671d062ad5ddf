//! `cargo xtask bench`: the interpreter's speed against its peers, on the kernels in `tests/perf`.
//!
//! Only ratios of one run mean something; the seconds depend on the machine.

use crate::failure::{Failure, Result};
use crate::process::run;
use crate::progress::{Step, walk};
use crate::setup;
use crate::target::WASM;
use crate::toolchain::Toolchain;
use crate::workspace::Workspace;
use std::process::Command;

const FOLDER: &str = "tests/perf";

/// The interpreter with a four-function interface, for measuring without a page.
const RUNNER: &str = "wasm-runner";

static PEER: Step = Step {
    title: "MicroPython's wasm build",
    done: |workspace| setup::packages_are_current(workspace, FOLDER),
    make: |workspace| setup::install_packages(workspace, FOLDER),
};

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    if let [what] = arguments
        && what == "boards"
    {
        return bench_boards(workspace);
    }
    let (native, wasm, rounds) = match arguments {
        [] => (true, true, None),
        [what, rounds @ ..] if what == "native" => (true, false, rounds.first()),
        [what, rounds @ ..] if what == "wasm" => (false, true, rounds.first()),
        _ => {
            return Err(Failure::usage(
                "bench takes `boards`, or `native` or `wasm` and a number of rounds",
            ));
        }
    };
    if rounds.is_some_and(|number| !number.parse().is_ok_and(|number: u32| number > 0)) {
        return Err(Failure::usage("the number of rounds must be 1 or more"));
    }
    // Both tables are shown even if the first is below its bar.
    let native = if native { bench_native(workspace, rounds) } else { Ok(()) };
    let wasm = if wasm { bench_wasm(workspace, rounds) } else { Ok(()) };
    native.and(wasm)
}

fn bench_native(workspace: &Workspace, rounds: Option<&String>) -> Result {
    walk(workspace, &[&setup::PYTHON])?;
    let mut cargo = workspace.cargo();
    run(cargo.args(["build", "--release", "--package", "cli"]), "building pyrite failed")?;
    let mut python = Command::new("python3");
    python.arg(workspace.path(FOLDER).join("native.py"));
    python.arg(workspace.program("release", "pyrite")).args(rounds);
    run(&mut python, "pyrite is slower than it has to be, or does not run the kernels")
}

/// Simulated boards against the clock on the wall.
fn bench_boards(workspace: &Workspace) -> Result {
    walk(workspace, &[&setup::PYTHON])?;
    let mut cargo = workspace.cargo();
    run(cargo.args(["build", "--release", "--package", "cli"]), "building pyrite failed")?;
    let mut python = Command::new("python3");
    python.arg(workspace.path(FOLDER).join("boards.py"));
    python.arg(workspace.program("release", "pyrite"));
    run(&mut python, "simulated boards are slower than they have to be")
}

fn bench_wasm(workspace: &Workspace, rounds: Option<&String>) -> Result {
    if !workspace.path("tests").join(RUNNER).exists() {
        return Err(Failure::new(format!("tests/{RUNNER} does not exist yet")));
    }
    walk(workspace, &[&setup::WASM_COMPILER, &setup::NODE, &PEER])?;
    let toolchain = Toolchain::require(workspace, &WASM)?;
    let mut cargo = toolchain.cargo(workspace, &WASM, "build");
    cargo.args(["--release", "--package", RUNNER]);
    run(&mut cargo, "building the wasm runner failed")?;
    let built = workspace.target_for(WASM.folder).join(WASM.triple).join("release");
    let mut node = Command::new("node");
    node.arg(workspace.path(FOLDER).join("wasm.mjs"));
    node.arg(built.join("wasm_runner.wasm")).args(rounds);
    run(&mut node, "pyrite's wasm build is slower than it has to be, or does not run the kernels")
}
