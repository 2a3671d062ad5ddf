//! Bringing a machine to the point where Pyrite builds.
//!
//! What only tests need is kept apart, so that looking at the page does not install a browser.

use crate::debian;
use crate::failure::{Failure, Result};
use crate::flash;
use crate::pages;
use crate::process::{ask, run_quietly};
use crate::progress::{Step, walk};
use crate::stamp;
use crate::target::{ARM, PC32, Target, WASM};
use crate::tools;
use crate::workspace::Workspace;
use std::env;
use std::process::Command;

/// Debian's compiler with the sources of its standard library, and LLVM's linkers. The number is
/// the LLVM release that this compiler was built with.
const DEBIAN_COMPILER: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

pub static WASM_COMPILER: Step = Step {
    title: "Compiler for wasm32-unknown-unknown",
    done: |workspace| WASM.is_ready(workspace),
    make: |workspace| provide(workspace, &WASM),
};

pub static ARM_COMPILERS: Step = Step {
    title: "Compilers for thumbv7em-none-eabihf and thumbv6m-none-eabi",
    done: |workspace| ARM.iter().all(|target| target.is_ready(workspace)),
    make: |workspace| ARM.iter().try_for_each(|target| provide(workspace, target)),
};

pub static PC32_COMPILER: Step = Step {
    title: "Compiler for i686-unknown-linux-gnu",
    done: |workspace| PC32.is_ready(workspace),
    make: |workspace| provide(workspace, &PC32),
};

pub static PC32_LIBRARY: Step = Step {
    title: "C library for 32-bit programs",
    done: |_| links_32_bit_programs(),
    make: |_| package("a C compiler for 32-bit programs", &["gcc-multilib"]),
};

pub static LINTERS: Step = Step {
    title: "rustfmt and clippy",
    done: |_| runs("cargo", &["fmt", "--version"]) && runs("cargo", &["clippy", "--version"]),
    make: |_| {
        if runs("rustup", &["component", "add", "rustfmt", "clippy"]) {
            return Ok(());
        }
        package("rustfmt and clippy", &["rustfmt-web", "rust-web-clippy"])
    },
};

/// The reference that language tests compare with.
pub static PYTHON: Step = Step {
    title: "Python 3",
    done: |_| runs("python3", &["--version"]),
    make: |_| package("python3", &["python3"]),
};

pub static NODE: Step = Step {
    title: "Node and npm",
    done: |_| runs("node", &["--version"]) && runs("npm", &["--version"]),
    make: |_| package("node with npm", &["nodejs", "npm"]),
};

pub static CHROMIUM: Step = Step {
    title: "Chromium",
    done: |_| chromium().is_some(),
    make: |_| package("Chromium", &["chromium", "chromium-driver", "fonts-dejavu-core"]),
};

pub const FOR_PAGE: &[&Step] = &[&WASM_COMPILER];

const FOR_TESTS: &[&Step] = &[
    &WASM_COMPILER,
    &ARM_COMPILERS,
    &LINTERS,
    &PYTHON,
    &NODE,
    &CHROMIUM,
    &pages::PACKAGES,
    &tools::PACKAGES,
    &flash::PACKAGES,
    &flash::PYTHON_PACKAGES,
];

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    match arguments {
        [] => walk(workspace, FOR_PAGE),
        [flag] if flag == "--tests" => walk(workspace, FOR_TESTS),
        _ => Err(Failure::usage("setup takes at most --tests")),
    }
}

/// The browser: `CHROMIUM` from the environment, or the first of the usual names on the path.
pub fn chromium() -> Option<String> {
    let named = env::var("CHROMIUM").ok();
    let usual = ["chromium", "chromium-browser", "google-chrome"].map(String::from);
    named.into_iter().chain(usual).find(|program| runs(program, &["--version"]))
}

/// Whether the folder's Node packages are those of its lock file. A folder without packages needs
/// none.
pub fn packages_are_current(workspace: &Workspace, folder: &str) -> bool {
    let folder = workspace.path(folder);
    let lock = folder.join("package-lock.json");
    let stamp = folder.join("node_modules/.lock-stamp");
    !lock.exists()
        || stamp::fingerprint(&[lock]).is_ok_and(|current| stamp::is_current(&stamp, &current))
}

pub fn install_packages(workspace: &Workspace, folder: &str) -> Result {
    let path = workspace.path(folder);
    let mut npm = Command::new("npm");
    npm.current_dir(&path).args(["ci", "--no-audit", "--no-fund"]);
    run_quietly(&mut npm, &format!("`npm ci` in {folder} failed: check the network"))?;
    let fingerprint = stamp::fingerprint(&[path.join("package-lock.json")])?;
    stamp::write(&path.join("node_modules/.lock-stamp"), &fingerprint)
}

/// Asks the C compiler for a file that only comes with the 32-bit C library. A file that it does
/// not have is answered with the bare name.
fn links_32_bit_programs() -> bool {
    let mut compiler = Command::new("cc");
    compiler.args(["-m32", "-print-file-name=crt1.o"]);
    ask(&mut compiler).is_some_and(|file| file.contains('/'))
}

/// Is there a program at this path?
pub fn is_installed(program: &str) -> bool {
    std::path::Path::new(program).is_file()
}

pub fn runs(program: &str, arguments: &[&str]) -> bool {
    ask(Command::new(program).args(arguments)).is_some()
}

/// Installs Debian packages, or says what is missing.
pub fn package(what: &str, packages: &[&str]) -> Result {
    if debian::is_debian() && debian::is_root() {
        return debian::install(packages);
    }
    Err(Failure::new(format!(
        "{what} is missing: install it, on Debian with `apt-get install {}` as root",
        packages.join(" ")
    )))
}

/// Makes `target` buildable: through rustup if it can, else with Debian's packages.
fn provide(workspace: &Workspace, target: &Target) -> Result {
    if target.is_ready(workspace) {
        return Ok(());
    }
    let triple = target.triple;
    let rustup = match target.is_microcontroller() {
        true => ["component", "add", "rust-src"],
        false => ["target", "add", triple],
    };
    if runs("rustup", &rustup) && target.is_ready(workspace) {
        println!("      added {} with rustup", rustup[2]);
        return Ok(());
    }
    if debian::is_debian() {
        println!("      rustup cannot add {}; taking Debian's compiler", rustup[2]);
        if let Err(failure) = debian::provide(DEBIAN_COMPILER) {
            println!("      {}", failure.message());
        }
    }
    if target.is_ready(workspace) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "no compiler for {triple}: run `rustup {}`, or on Debian `apt-get install {}` as root",
        rustup.join(" "),
        DEBIAN_COMPILER.join(" ")
    )))
}
