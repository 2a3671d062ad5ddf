//! The test groups, as a table.

use super::{Count, count};
use crate::failure::Result;
use crate::process::run;
use crate::progress::Step;
use crate::target::PC32;
use crate::toolchain::Toolchain;
use crate::workspace::Workspace;
use crate::{arm, boot, flash, fuzz, lang, miri, pages, setup, size, tidy, tools};

pub struct Group {
    pub name: &'static str,
    pub about: &'static str,
    /// The group exists once this file or folder does.
    pub input: &'static str,
    /// What it builds goes there mostly: groups of different folders run at the same time.
    pub folder: &'static str,
    pub needs: &'static [&'static Step],
    /// Where the set-up is impossible the group is skipped, and the summary says so.
    pub optional: bool,
    pub run: fn(&Workspace, &[String]) -> Result<Count>,
}

impl Group {
    /// `lang` calls `lang-plain`, `lang-stress` and so on.
    pub fn is_called(&self, name: &str) -> bool {
        let rest = self.name.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

/// All groups, the quick ones first.
pub fn all() -> impl Iterator<Item = &'static Group> {
    [CRATES, lang::GROUPS, boot::GROUPS, PROGRAMS].into_iter().flatten()
}

/// What holds for the crates by themselves.
const CRATES: &[Group] = &[
    Group {
        name: "tidy",
        about: "format, lints, documentation, dependency direction, rules on files",
        input: "xtask",
        folder: "debug",
        needs: &[&setup::LINTERS],
        optional: false,
        run: |workspace, _| tidy::check(workspace),
    },
    Group {
        name: "unit",
        about: "unit tests of the crates that run on this machine",
        input: "vm",
        folder: "debug",
        needs: &[],
        optional: false,
        run: unit,
    },
    Group {
        name: "unit-word32",
        about: "tests of interpreter and simulator with the words and floats of a microcontroller",
        input: "vm",
        folder: "pc32",
        needs: &[&setup::PC32_COMPILER, &setup::PC32_LIBRARY],
        optional: true,
        run: unit_word32,
    },
];

/// What holds for the programs made of them.
const PROGRAMS: &[Group] = &[
    Group {
        name: "net",
        about: "sockets: pyrite and python3 talk to each other over the loopback",
        input: "tests/net",
        folder: "debug",
        needs: &[],
        optional: false,
        run: net,
    },
    Group {
        name: "boards",
        about: "programs on simulated boards: what they print, and their traces",
        input: "tests/boards",
        folder: "release",
        needs: &[&setup::PYTHON, &tools::PACKAGES],
        optional: false,
        run: tools::boards,
    },
    Group {
        name: "boards-wasm",
        about: "simulated boards leave the same traces in wasm as on this machine",
        input: "tests/boards/wasm.py",
        folder: "page",
        needs: &[&setup::PYTHON, &tools::PACKAGES, &setup::WASM_COMPILER, &setup::NODE],
        optional: false,
        run: tools::boards_in_wasm,
    },
    Group {
        name: "arm",
        about: "the interpreter links for both microcontroller cores, without forbidden code",
        input: "tests/size",
        folder: "arm",
        needs: size::NEEDS,
        optional: false,
        run: |workspace, _| arm::check(workspace),
    },
    Group {
        name: "pages",
        about: "the page in headless Chromium",
        input: pages::SCRIPT,
        folder: "page",
        needs: &[
            &setup::WASM_COMPILER,
            &setup::NODE,
            &setup::CHROMIUM,
            &pages::PACKAGES,
            &setup::ARM_COMPILERS,
            &size::READER_STEP,
            &setup::PYTHON,
            &boot::SILICON_PACKAGES,
        ],
        optional: false,
        run: pages::test,
    },
    Group {
        name: "tools",
        about: "mpremote, and what editors send, against pyrite as their board",
        input: tools::FOLDER,
        folder: "release",
        needs: &[&setup::PYTHON, &tools::PACKAGES],
        optional: false,
        run: tools::serial,
    },
    Group {
        name: "flash",
        about: "programs for boards, and simulated boards, with other people's libraries",
        input: flash::SCRIPT,
        folder: "release",
        needs: &[&setup::NODE, &setup::PYTHON, &flash::PACKAGES, &flash::PYTHON_PACKAGES],
        optional: false,
        run: flash::test,
    },
    Group {
        name: "fs",
        about: "FAT and littlefs of pyrite against other implementations",
        input: "tests/fs",
        folder: "release",
        needs: &[&setup::PYTHON, &tools::PACKAGES, &tools::FAT_TOOLS],
        optional: false,
        run: tools::file_systems,
    },
    Group {
        name: "programs",
        about: "random programs, run by pyrite and by python3",
        input: "tests/fuzz/compare.py",
        folder: "release",
        needs: &[&setup::PYTHON, &tools::PACKAGES],
        optional: false,
        run: tools::programs,
    },
    Group {
        name: "fuzz",
        about: "committed and newly made-up inputs for the fuzz targets",
        input: fuzz::FOLDER,
        folder: "fuzz",
        needs: &[&fuzz::COMPILER],
        optional: false,
        run: fuzz::test,
    },
    Group {
        name: "miri",
        about: "heap and interpreter core under Miri, which finds undefined behaviour",
        input: "vm",
        folder: "miri",
        needs: &[&miri::MIRI],
        optional: true,
        run: miri::test,
    },
];

/// The crates with unit tests. Each row is built alone: built together they would share the union
/// of their features, and the interpreter would be another. The first crate of a row uses the
/// others, so that these have their features in any case.
const UNIT: &[&[&str]] = &[
    &["vm"],
    &["boards"],
    &["sim-boards", "extmod"],
    &["wasm"],
    &["freeze"],
    &["cli", "host"],
    &["lang-tests"],
    &["xtask", "xtask-server"],
];

/// `pyrite` as it is tested where nothing is optimised: without tail calls, which it cannot have
/// there, its interpreter is the one that build scripts have been given already.
const UNOPTIMISED: &[&str] = &["--no-default-features", "--features", "cli/usb"];

fn unit(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut sum = Count::default();
    for packages in UNIT {
        let mut cargo = workspace.cargo();
        cargo.args(["test", "--no-fail-fast"]);
        cargo.args(packages.iter().flat_map(|package| ["--package", package]));
        if packages.contains(&"cli") {
            cargo.args(UNOPTIMISED);
        }
        cargo.args(filter.first()).args(["--", "--quiet"]);
        let count = count(&mut cargo)?;
        println!("{}: {count}", packages.join(", "));
        sum.add(count);
    }
    Ok(sum)
}

fn net(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "cli"]).args(UNOPTIMISED);
    run(&mut cargo, "building pyrite failed")?;
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "net-tests", "--"]).args(filter);
    count(&mut cargo)
}

fn unit_word32(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = Toolchain::require(workspace, &PC32)?.cargo(workspace, &PC32, "test");
    cargo
        .args(["--lib", "--tests", "--no-fail-fast", "--package", "vm", "--package", "sim-boards"])
        .args(filter.first())
        .args(["--", "--quiet"]);
    count(&mut cargo)
}
