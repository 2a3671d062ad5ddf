//! Finding QEMU, and making it know a micro:bit V2.
//!
//! QEMU's micro:bit is the V1, with a Cortex-M0. The type of its core is a name in the program's
//! data, so a copy in which that name is another one has a Cortex-M4 with its FPU in the same
//! machine. The copy is made where this workspace builds, anew when QEMU has changed.

use crate::Result;
use crate::board::Program;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

const QEMU: &str = "qemu-system-arm";

const CORE: &[u8] = b"cortex-m0-arm-cpu\0";
const OTHER_CORE: &[u8] = b"cortex-m4-arm-cpu\0";

/// The command that starts an emulator, without a machine.
pub fn command(program: Program) -> Result<Command> {
    let Program::QemuWithM4 = program else { return Ok(Command::new(QEMU)) };
    // Several threads start emulators at once.
    static COPY: OnceLock<Result<(PathBuf, PathBuf)>> = OnceLock::new();
    let (copy, data) = COPY.get_or_init(with_m4).as_ref().map_err(String::clone)?;
    let mut command = Command::new(copy);
    command.arg("-L").arg(data);
    Ok(command)
}

fn find() -> Result<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut places = env::split_paths(&path).map(|folder| folder.join(QEMU));
    let found = places.find(|place| place.is_file());
    let found = found.and_then(|place| place.canonicalize().ok());
    found.ok_or_else(|| format!("{QEMU} is not installed: run `cargo xtask setup --tests`"))
}

/// The copy with the other core, and the folder of QEMU's data, which it looks for beside itself.
fn with_m4() -> Result<(PathBuf, PathBuf)> {
    let original = find()?;
    let data = original.with_file_name("../share/qemu");
    let failed = |error: std::io::Error| format!("{QEMU} cannot be copied: {error}");
    let bytes = fs::read(&original).map_err(failed)?;
    let bytes = replace(bytes).ok_or_else(|| format!("{QEMU} names no {}", name(CORE)))?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/boot");
    let copy = folder.join("qemu-cortex-m4");
    if fs::metadata(&copy).is_ok_and(|there| there.len() == bytes.len() as u64)
        && fs::read(&copy).is_ok_and(|there| there == bytes)
    {
        return Ok((copy, data));
    }
    fs::create_dir_all(&folder).map_err(failed)?;
    // Several processes may make it at once: each makes its own and puts it in place in one step.
    let own = folder.join(format!("qemu-cortex-m4.{}", std::process::id()));
    fs::write(&own, bytes).map_err(failed)?;
    fs::set_permissions(&own, fs::metadata(&original).map_err(failed)?.permissions())
        .and_then(|()| fs::rename(&own, &copy))
        .map_err(failed)?;
    Ok((copy, data))
}

fn name(core: &[u8]) -> String {
    String::from_utf8_lossy(core).trim_end_matches('\0').to_owned()
}

/// Replaces the name of the core wherever it stands; None if it does not.
fn replace(mut program: Vec<u8>) -> Option<Vec<u8>> {
    let mut is_found = false;
    let mut from = 0;
    while let Some(at) = program[from..].windows(CORE.len()).position(|part| part == CORE) {
        let at = from + at;
        program[at..at + OTHER_CORE.len()].copy_from_slice(OTHER_CORE);
        (from, is_found) = (at + CORE.len(), true);
    }
    is_found.then_some(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_is_replaced_everywhere() {
        let program = b"\0cortex-m0-arm-cpu\0x\0cortex-m0-arm-cpu\0".to_vec();
        let expected = b"\0cortex-m4-arm-cpu\0x\0cortex-m4-arm-cpu\0".to_vec();
        assert_eq!(replace(program), Some(expected));
        assert_eq!(replace(b"cortex-m3-arm-cpu\0".to_vec()), None);
    }
}
