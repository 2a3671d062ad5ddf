//! `cargo xtask boot`: a board's firmware in an emulator.

use crate::failure::{Failure, Result};
use crate::firmware::{self, Firmware};
use crate::process::run;
use crate::progress::{Step, walk};
use crate::setup;
use crate::test::{Count, Group, count};
use crate::tools;
use crate::workspace::Workspace;
use std::path::Path;
use std::process::Command;

/// The program that starts emulators and talks to them.
const PROGRAM: &str = "board-boot";

pub static EMULATOR: Step = Step {
    title: "Emulator of Cortex-M boards",
    done: |_| setup::runs("qemu-system-arm", &["--version"]),
    make: |_| setup::package("qemu-system-arm", &["qemu-system-arm"]),
};

/// The board whose emulator at register level is the only one that `boot` uses.
const MICROBIT: &str = "microbit";

/// The emulators at register level.
pub const SILICON: &str = "tests/emulator";

pub static SILICON_PACKAGES: Step = Step {
    title: "Python packages of tests/emulator",
    done: |workspace| tools::packages_are_current(workspace, SILICON),
    make: |workspace| tools::install_packages(workspace, SILICON),
};

/// Scripts of the language that each push runs on a board: a topic for each part of the
/// interpreter. All of them are `cargo xtask test boot ""`.
const SAMPLE: &[&str] = &["gen/", "except_/"];

/// What each push lets happen to each board; about ten seconds. The whole of it is in
/// `docs/emulators.md`.
const ABUSE: &[&str] = &["--streams", "200", "--resets", "40", "--programs", "40"];

/// The filter that runs only this.
const SOAK: &str = "soak";

/// What a group with the register-level emulator needs.
const SILICON_NEEDS: &[&Step] = &[
    &setup::PYTHON,
    &setup::ARM_COMPILERS,
    &crate::size::READER_STEP,
    &SILICON_PACKAGES,
    &tools::FAT_TOOLS,
];

pub const GROUPS: &[Group] = &[
    Group {
        name: "boot",
        about: "firmware in an emulator: the language scripts that fit onto a board, and abuse",
        input: "tests/boot",
        folder: "arm",
        needs: &[&setup::PYTHON, &setup::ARM_COMPILERS, &crate::size::READER_STEP, &EMULATOR],
        optional: false,
        run: test,
    },
    Group {
        name: "silicon",
        about: "the micro:bit's firmware at its pins, and golden traces of the simulation",
        input: SILICON,
        folder: "arm",
        needs: SILICON_NEEDS,
        optional: false,
        run: |workspace, filter| test_silicon(workspace, MICROBIT, filter),
    },
    Group {
        name: "silicon-pyboard",
        about: "the PyBoard's firmware at its pins, and golden traces of the simulation",
        input: "tests/emulator/pyboard",
        folder: "arm",
        needs: SILICON_NEEDS,
        optional: false,
        run: |workspace, filter| test_silicon(workspace, "pyboard", filter),
    },
];

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    let (board, rest) = match arguments {
        [board] => (board, &[][..]),
        [board, rest @ ..] if matches!(rest, [flag, _] if flag == "--script") => (board, rest),
        [board, rest @ ..] if rest == ["--pty"] => (board, rest),
        [board, rest @ ..] if matches!(rest, [flag, ..] if flag == "--soak") => (board, rest),
        _ => {
            let message = "boot takes a board, and --script FILE, --pty or --soak with its numbers";
            return Err(Failure::usage(message));
        }
    };
    let firmware = Firmware::of(board)?;
    walk(workspace, firmware::NEEDS)?;
    let is_soak = rest.first().is_some_and(|flag| flag == "--soak");
    if !is_soak && (firmware.board == MICROBIT || rest == ["--pty"]) {
        walk(workspace, &[&setup::PYTHON, &SILICON_PACKAGES])?;
        let program = firmware.build(workspace)?;
        let mut emulator = emulator(workspace, "run.py");
        emulator.arg(program).args(["--board", firmware.board]).args(rest);
        return run(&mut emulator, "the script has failed");
    }
    walk(workspace, &[&EMULATOR])?;
    let image = firmware.build(workspace)?;
    let failure = if is_soak { "the board has not survived" } else { "the script has failed" };
    run(booted(workspace, firmware, &image)?.args(rest), failure)
}

/// The program that boots this image in QEMU, without what it is to do there.
fn booted(workspace: &Workspace, firmware: &Firmware, image: &Path) -> Result<Command> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", PROGRAM]);
    run(&mut cargo, "building the tool failed, see above")?;
    let mut boot = Command::new(workspace.program("debug", PROGRAM));
    boot.arg(firmware.board).arg(image);
    Ok(boot)
}

/// A script of the register-level emulator.
pub fn emulator(workspace: &Workspace, script: &str) -> Command {
    let mut command = Command::new(tools::python(workspace, SILICON));
    command.arg(workspace.path(SILICON).join(script));
    command
}

/// What a board's firmware does at its pins.
fn test_silicon(workspace: &Workspace, board: &str, filter: &[String]) -> Result<Count> {
    let image = Firmware::of(board)?.build(workspace)?;
    let mut checks = emulator(workspace, "check.py");
    count(checks.arg(image).args(filter).args(["--board", board]))
}

fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut sum = Count::default();
    for firmware in firmware::ALL {
        let image = firmware.build(workspace)?;
        if filter.is_empty() || filter.iter().any(|word| word == SOAK) {
            let mut boot = booted(workspace, firmware, &image)?;
            sum.add(count(boot.arg("--soak").args(ABUSE))?);
        }
        let filters: Vec<&str> = match filter {
            [] => SAMPLE.to_vec(),
            words => words.iter().map(String::as_str).filter(|word| *word != SOAK).collect(),
        };
        for filter in filters {
            let mut cargo = workspace.cargo();
            cargo.args(["run", "--quiet", "--package", "lang-tests", "--", "--bin"]).arg(&image);
            cargo.args(["--board", firmware.board, "--timeout", "120"]);
            cargo.args([filter].iter().filter(|word| !word.is_empty()));
            sum.add(count(&mut cargo)?);
        }
    }
    Ok(sum)
}
