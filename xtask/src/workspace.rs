//! Where the repository and its build folders are.

use crate::failure::{Failure, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    pub fn find() -> Result<Workspace> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest
            .parent()
            .map(Path::to_path_buf)
            .ok_or_else(|| Failure::new("start xtask as `cargo xtask`"))?;
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Workspace { root, target })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file of the repository.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A build folder of its own for another target. Two compilers in one folder would rebuild
    /// everything on each change of sides.
    pub fn target_for(&self, name: &str) -> PathBuf {
        self.target.join(name)
    }

    /// The host's cargo, in the root of the repository.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// A host program built with a profile.
    pub fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(name).with_extension(env::consts::EXE_EXTENSION)
    }

    /// The executable of a tool crate, which has the name of its package.
    pub fn tool(&self, package: &str) -> PathBuf {
        self.program("tool", package)
    }
}
