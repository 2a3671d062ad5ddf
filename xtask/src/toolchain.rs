//! Which compiler builds for a target, found by asking and never by guessing from the system.
//!
//! There are two kinds of machine. On most, rustup installs a target's standard library and plain
//! cargo does the rest. Where rustup can fetch nothing, Debian's `rustc-web` comes with the
//! library's sources and cargo builds the library itself. For microcontrollers the library is
//! built from its sources on both, since the one that comes built is made for speed and holds the
//! texts of panics: 45 KB of flash that the boards do not have. The choice is expressed in
//! environment variables alone, so nothing about a machine is written into the repository.

use crate::debian;
use crate::failure::{Failure, Result};
use crate::process::ask;
use crate::target::Target;
use crate::workspace::Workspace;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest compiler that builds Pyrite, 1.95. Debian 12 also has much older ones.
const OLDEST: u32 = 95;

pub enum Toolchain {
    /// The compiler on the path has the target's standard library.
    Installed,
    /// A compiler that builds the standard library from its sources.
    Sources(Sources),
}

pub struct Sources {
    rustc: PathBuf,
    cargo: PathBuf,
    /// `None`: the linker that comes with the compiler.
    linker: Option<PathBuf>,
    /// Where programs that were unpacked and not installed have their shared libraries.
    libraries: Option<PathBuf>,
}

impl Toolchain {
    pub fn find(workspace: &Workspace, target: &Target) -> Option<Toolchain> {
        if target.is_microcontroller() {
            return Sources::on_path(workspace)
                .or_else(|| Sources::find(target))
                .map(Toolchain::Sources);
        }
        if has_library(workspace, target) {
            return Some(Toolchain::Installed);
        }
        Sources::find(target).map(Toolchain::Sources)
    }

    /// As `find`; a missing compiler is a failure that says what to do.
    pub fn require(workspace: &Workspace, target: &Target) -> Result<Toolchain> {
        Toolchain::find(workspace, target).ok_or_else(|| {
            let triple = target.triple;
            Failure::new(format!("no compiler for {triple}: run `cargo xtask setup --tests`"))
        })
    }

    /// A cargo command that builds for `target` into the target's own folder.
    pub fn cargo(&self, workspace: &Workspace, target: &Target, subcommand: &str) -> Command {
        let mut triple = OsString::from(target.triple);
        let (mut cargo, more) = match self {
            Toolchain::Installed => (workspace.cargo(), &[][..]),
            Toolchain::Sources(sources) => {
                let mut cargo = sources.cargo(workspace, target);
                if target.is_microcontroller()
                    && let Some(file) = sources.specification(workspace, target)
                {
                    triple = file.into();
                    cargo.env("CARGO_UNSTABLE_JSON_TARGET_SPEC", "true");
                }
                (cargo, target.source_flags)
            }
        };
        let flags = [target.flags, more].concat().join(" ");
        if !flags.is_empty() {
            cargo.env(target.flags_variable(), flags);
        }
        cargo.arg(subcommand).arg("--target").arg(triple);
        cargo.env("CARGO_TARGET_DIR", workspace.target_for(target.folder));
        cargo
    }
}

impl Sources {
    /// The compiler on the path, if rustup's component `rust-src` is there too.
    fn on_path(workspace: &Workspace) -> Option<Sources> {
        let mut question = compiler(workspace);
        let root = ask(question.args(["--print", "sysroot"])).map(PathBuf::from)?;
        let sources = root.join("lib/rustlib/src/rust/library/core/Cargo.toml");
        let [rustc, cargo] = ["bin/rustc", "bin/cargo"].map(|program| root.join(program));
        let complete = [&sources, &rustc, &cargo].iter().all(|file| file.exists());
        complete.then_some(Sources { rustc, cargo, linker: None, libraries: None })
    }

    /// Debian's compiler, installed or unpacked.
    fn find(target: &Target) -> Option<Sources> {
        let prefixes = [PathBuf::from("/"), debian::unpacked()];
        prefixes.iter().find_map(|prefix| Sources::of_debian(prefix, target))
    }

    fn of_debian(prefix: &Path, target: &Target) -> Option<Sources> {
        let library = prefix.join("usr/lib/rustlib/src/rust/library/std/Cargo.toml");
        let [rustc, cargo] = ["usr/bin/rustc", "usr/bin/cargo"].map(|program| prefix.join(program));
        if ![&rustc, &cargo, &library].iter().all(|file| file.exists()) {
            return None;
        }
        let linker = match target.linker {
            Some(name) => Some(newest_llvm(prefix)?.join("bin").join(name)),
            None => None,
        };
        let is_unpacked = prefix != Path::new("/");
        let libraries = is_unpacked.then(|| debian::library_folder(prefix));
        let sources = Sources { rustc, cargo, linker, libraries };
        let has_linker = sources.linker.as_ref().is_none_or(|file| file.exists());
        (has_linker && sources.release()? >= OLDEST).then_some(sources)
    }

    /// The minor number of the compiler's version: 96 of 1.96.0.
    fn release(&self) -> Option<u32> {
        let text = ask(self.rustc().arg("--version"))?;
        text.strip_prefix("rustc 1.")?.split('.').next()?.parse().ok()
    }

    fn rustc(&self) -> Command {
        let mut rustc = Command::new(&self.rustc);
        self.find_libraries(&mut rustc);
        rustc
    }

    fn find_libraries(&self, program: &mut Command) {
        if let Some(libraries) = &self.libraries {
            program.env("LD_LIBRARY_PATH", libraries);
        }
    }

    /// Writes the compiler's description of the target, but without frame pointers, which nothing
    /// here follows and which take 19 KB of the PyBoard's flash. None if it cannot be had.
    fn specification(&self, workspace: &Workspace, target: &Target) -> Option<PathBuf> {
        let mut rustc = self.rustc();
        rustc.env("RUSTC_BOOTSTRAP", "1").args(["-Zunstable-options", "--print"]);
        let text = ask(rustc.args(["target-spec-json", "--target", target.triple]))?;
        let kept = text.lines().filter(|line| !line.contains("\"frame-pointer\""));
        let text = kept.collect::<Vec<_>>().join("\n");
        let folder = workspace.target_for(target.folder).join("specification");
        fs::create_dir_all(&folder).ok()?;
        let file = folder.join(target.triple).with_extension("json");
        // Cargo builds all again where the file is newer.
        if fs::read_to_string(&file).ok().as_deref() != Some(&text) {
            fs::write(&file, text).ok()?;
        }
        Some(file)
    }

    fn cargo(&self, workspace: &Workspace, target: &Target) -> Command {
        // The compiler's own cargo: building the library is tied to one version.
        let mut cargo = Command::new(&self.cargo);
        cargo
            .current_dir(workspace.root())
            .env("RUSTC", &self.rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", target.std)
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("CARGO");
        if let Some(linker) = &self.linker {
            cargo.env(target.linker_variable(), linker);
        }
        self.find_libraries(&mut cargo);
        cargo
    }
}

/// The compiler on the path.
pub fn compiler(workspace: &Workspace) -> Command {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.current_dir(workspace.root());
    rustc
}

/// Whether the compiler on the path has the target's standard library.
fn has_library(workspace: &Workspace, target: &Target) -> bool {
    let mut question = compiler(workspace);
    question.args(["--print", "target-libdir", "--target", target.triple]);
    let folder = ask(&mut question).map(PathBuf::from);
    folder.and_then(|folder| fs::read_dir(folder).ok()).is_some_and(|mut files| {
        files.any(|file| {
            file.is_ok_and(|file| file.file_name().as_encoded_bytes().starts_with(b"libcore-"))
        })
    })
}

/// The `usr/lib/llvm-NN` folder with the highest number.
fn newest_llvm(prefix: &Path) -> Option<PathBuf> {
    let folders = fs::read_dir(prefix.join("usr/lib")).ok()?.flatten();
    let numbered = folders.filter_map(|folder| {
        let number = folder.file_name().to_str()?.strip_prefix("llvm-")?.parse::<u32>().ok()?;
        Some((number, folder.path()))
    });
    numbered.max().map(|(_, path)| path)
}
