//! Installing packages on Debian: with apt as root, or unpacked into a cache folder without.

use crate::failure::{Named, Result};
use crate::process::{ask, run_quietly};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn is_debian() -> bool {
    Path::new("/usr/bin/apt-get").exists()
}

pub fn is_root() -> bool {
    ask(Command::new("id").arg("-u")).is_some_and(|user| user == "0")
}

/// Installs packages for the machine as root, or for this user otherwise.
pub fn provide(packages: &[&str]) -> Result {
    if is_root() { install(packages) } else { unpack(packages) }
}

/// Installs packages for the whole machine; needs root.
pub fn install(packages: &[&str]) -> Result {
    println!("      installing {}", packages.join(" "));
    let advice = format!("`apt-get install {}` failed, see above", packages.join(" "));
    run_quietly(apt().args(["-qq", "update"]), "`apt-get update` failed: check the network")?;
    run_quietly(
        apt().args(["-qq", "-y", "install", "--no-install-recommends"]).args(packages),
        &advice,
    )
}

/// Where packages are unpacked for a user who is not root.
pub fn unpacked() -> PathBuf {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(|| {
        let home = env::var_os("HOME")?;
        Some(Path::new(&home).join(".cache"))
    });
    cache.unwrap_or_else(env::temp_dir).join("pyrite/debian")
}

/// Where unpacked programs find their shared libraries.
pub fn library_folder(prefix: &Path) -> PathBuf {
    prefix.join("usr/lib").join(format!("{}-linux-gnu", env::consts::ARCH))
}

/// Downloads packages with everything they depend on and that is not installed, and unpacks them
/// into the cache folder. apt keeps its own state there too, so no root is needed.
fn unpack(packages: &[&str]) -> Result {
    let prefix = unpacked();
    println!("      unpacking {} into {}", packages.join(" "), prefix.display());
    let archives = prefix.join("archives");
    let lists = prefix.join("lists");
    for folder in [archives.join("partial"), lists.join("partial")] {
        fs::create_dir_all(&folder).named("create", &folder)?;
    }
    let own = |arguments: &[&str]| {
        let mut apt = apt();
        apt.args(["-qq", "-o", "Debug::NoLocking=1"])
            .arg("-o")
            .arg(format!("Dir::State::Lists={}", lists.display()))
            .arg("-o")
            .arg(format!("Dir::Cache::Archives={}", archives.display()))
            .args(arguments);
        apt
    };
    run_quietly(&mut own(&["update"]), "`apt-get update` failed: check the network")?;
    run_quietly(
        own(&["-y", "--download-only", "--no-install-recommends", "install"]).args(packages),
        &format!("downloading {} failed, see above", packages.join(" ")),
    )?;
    unpack_archives(&archives)
}

/// Unpacks packages into the cache folder without what they depend on, for programs that are not
/// run on this machine, such as another kernel.
pub fn fetch(packages: &[&str]) -> Result {
    let prefix = unpacked();
    let archives = prefix.join("archives");
    fs::create_dir_all(&archives).named("create", &archives)?;
    println!("      unpacking {} into {}", packages.join(" "), prefix.display());
    run_quietly(
        apt().current_dir(&archives).args(["-qq", "download"]).args(packages),
        &format!("downloading {} failed, see above", packages.join(" ")),
    )?;
    unpack_archives(&archives)
}

/// Unpacks what has been downloaded, and removes it.
fn unpack_archives(archives: &Path) -> Result {
    for file in fs::read_dir(archives).named("read", archives)?.flatten() {
        let path = file.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            let failure = format!("cannot unpack {}", path.display());
            run_quietly(Command::new("dpkg").arg("-x").arg(&path).arg(unpacked()), &failure)?;
        }
    }
    fs::remove_dir_all(archives).named("remove", archives)
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
