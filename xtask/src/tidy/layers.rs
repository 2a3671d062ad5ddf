//! Dependencies between the crates point one way.
//!
//! `cli, wasm, firmware → sim-boards | hardware → boards → vm`, and
//! `cli → host, extmod, freeze, pylib → vm`. The page
//! talks to `wasm` by messages only, and the flasher knows neither. A crate that is not in the
//! table is an error, so that adding one means deciding where it stands.

use crate::failure::{Failure, Named, Result};
use crate::process::ask;
use crate::workspace::Workspace;
use std::fs;

struct Layer {
    name: &'static str,
    /// The crates of this workspace it may use.
    may_use: &'static [&'static str],
    /// What it may use from outside; `None` leaves that to the review.
    outside: Option<&'static [&'static str]>,
}

const LAYERS: &[Layer] = &[
    Layer { name: "vm", may_use: &[], outside: Some(&["libm"]) },
    Layer { name: "extmod", may_use: &["vm"], outside: Some(&["aes", "md-5", "sha1", "sha2"]) },
    Layer { name: "boards", may_use: &["vm"], outside: Some(&[]) },
    Layer { name: "freeze", may_use: &["vm"], outside: Some(&[]) },
    Layer { name: "pylib", may_use: &["freeze", "vm"], outside: Some(&[]) },
    Layer {
        name: "sim-boards",
        may_use: &["boards", "extmod", "pylib", "vm"],
        outside: Some(&["jpeg-decoder"]),
    },
    Layer {
        name: "cli",
        may_use: &[
            "host",
            "sim-boards",
            "boards",
            "freeze",
            "pylib",
            "extmod",
            "vm",
            "webusb-flasher",
        ],
        outside: None,
    },
    Layer { name: "firmware", may_use: &["boards", "vm"], outside: None },
    Layer { name: "firmware-cortex", may_use: &["firmware"], outside: None },
    Layer {
        name: "pyrite-microbit",
        may_use: &["firmware", "firmware-cortex", "boards", "pylib", "vm"],
        outside: None,
    },
    Layer {
        name: "pyrite-pyboard",
        may_use: &["firmware", "firmware-cortex", "boards", "extmod", "pylib", "vm"],
        outside: None,
    },
    Layer { name: "host", may_use: &["vm"], outside: None },
    Layer { name: "wasm", may_use: &["sim-boards", "boards", "vm"], outside: None },
    Layer { name: "web", may_use: &["webusb-flasher"], outside: None },
    Layer { name: "webusb-flasher", may_use: &[], outside: None },
    Layer { name: "xtask", may_use: &[], outside: Some(&[]) },
    Layer { name: "xtask-bindgen", may_use: &[], outside: None },
    Layer { name: "xtask-elf", may_use: &["webusb-flasher"], outside: None },
    Layer { name: "xtask-freeze", may_use: &["freeze", "vm"], outside: Some(&[]) },
    Layer { name: "xtask-server", may_use: &[], outside: None },
    Layer { name: "board-boot", may_use: &[], outside: Some(&[]) },
    Layer { name: "lang-tests", may_use: &["board-boot", "vm"], outside: None },
    Layer { name: "net-tests", may_use: &[], outside: Some(&[]) },
    Layer { name: "size-probe", may_use: &["vm"], outside: Some(&[]) },
    Layer { name: "wasm-boards", may_use: &["sim-boards"], outside: None },
    Layer { name: "wasm-runner", may_use: &["vm"], outside: None },
];

pub fn check(workspace: &Workspace) -> Result {
    let members = tree(workspace, &["--workspace", "--depth", "0"])?;
    let mut broken = Vec::new();
    for member in members.iter().filter(|package| package.is_own) {
        let Some(layer) = LAYERS.iter().find(|layer| layer.name == member.name) else {
            broken.push(format!("{}: has no row in xtask/src/tidy/layers.rs", member.name));
            continue;
        };
        let arguments = ["--package", layer.name, "--depth", "1", "--all-features"];
        for used in tree(workspace, &arguments)?.iter().skip(1) {
            let allowed = if used.is_own { Some(layer.may_use) } else { layer.outside };
            if allowed.is_some_and(|names| !names.contains(&used.name.as_str())) {
                broken.push(format!("{}: must not depend on {}", layer.name, used.name));
            }
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(Failure::new(broken.join("\n"))) }
}

/// wasm-bindgen's two halves talk through a format that changes with each version.
pub fn check_bindgen(workspace: &Workspace) -> Result {
    let path = workspace.path("Cargo.lock");
    let text = fs::read_to_string(&path).named("read", &path)?;
    let (library, generator) =
        (locked(&text, "wasm-bindgen"), locked(&text, "wasm-bindgen-cli-support"));
    if library == generator {
        return Ok(());
    }
    Err(Failure::new(format!(
        "wasm-bindgen is {}, wasm-bindgen-cli-support {}: make them equal in xtask/bindgen",
        library.unwrap_or("missing"),
        generator.unwrap_or("missing")
    )))
}

/// The version of a package in the text of `Cargo.lock`.
fn locked<'a>(text: &'a str, package: &str) -> Option<&'a str> {
    let (_, entry) = text.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    entry.split('"').next()
}

struct Package {
    name: String,
    /// Whether it is a crate of this workspace.
    is_own: bool,
}

/// Asks cargo for a dependency tree; tests may use what they like, so only dependencies of the
/// crates themselves and of their build scripts count.
fn tree(workspace: &Workspace, arguments: &[&str]) -> Result<Vec<Package>> {
    let mut cargo = workspace.cargo();
    cargo.args(["tree", "--prefix", "none", "--edges", "normal,build", "--target", "all"]);
    let text = ask(cargo.args(arguments))
        .ok_or_else(|| Failure::new(format!("`cargo tree {}` failed", arguments.join(" "))))?;
    Ok(text.lines().filter_map(|line| package(line, workspace)).collect())
}

/// Reads a line such as `boards v0.1.0 (/path/to/boards)`.
fn package(line: &str, workspace: &Workspace) -> Option<Package> {
    let name = line.split_whitespace().next()?.to_string();
    let root = workspace.root().to_string_lossy();
    Some(Package { name, is_own: line.contains(&format!("({root}")) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locked_versions_are_found() {
        let text = "[[package]]\nname = \"a-b\"\nversion = \"1.2.3\"\nsource = \"x\"\n\n\
                    [[package]]\nname = \"a\"\nversion = \"4.5.6\"\n";
        assert_eq!(locked(text, "a"), Some("4.5.6"));
        assert_eq!(locked(text, "a-b"), Some("1.2.3"));
        assert_eq!(locked(text, "b"), None);
    }
}
