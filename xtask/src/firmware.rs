//! `cargo xtask firmware`: the images that go onto the boards, and what they take.

use crate::arm;
use crate::failure::{Failure, Result};
use crate::process::{ask, run};
use crate::progress::{Step, never_done, walk};
use crate::setup;
use crate::size::{self, Size};
use crate::target::CORTEX_M4F;
use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One image.
pub struct Firmware {
    /// Board, as `cargo xtask boot` calls it.
    pub board: &'static str,
    pub package: &'static str,
    /// Bytes of flash that programs may take; the rest is the file system.
    flash: u32,
    /// Bytes of RAM.
    ram: u32,
    /// What tools flash, by ending; the page ships the last one.
    files: &'static [&'static str],
    /// Where tools are told to put files into it.
    place: Option<&'static str>,
}

pub const ALL: &[Firmware] = &[
    Firmware {
        board: "microbit",
        package: "pyrite-microbit",
        flash: 488 * 1024,
        ram: 128 * 1024,
        files: &["hex"],
        place: Some("488 KiB to 512 KiB"),
    },
    Firmware {
        board: "pyboard",
        package: "pyrite-pyboard",
        flash: 912 * 1024,
        ram: 128 * 1024,
        files: &["hex", "dfu"],
        place: None,
    },
];

pub const NEEDS: &[&Step] = &[&setup::ARM_COMPILERS, &size::READER_STEP];

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    if !arguments.is_empty() {
        return Err(Failure::usage("firmware takes no argument"));
    }
    walk(workspace, NEEDS)?;
    println!("\nboard         flash         of           RAM         of");
    for firmware in ALL {
        let program = firmware.build(workspace)?;
        let size = Size::of(&workspace.tool(size::READER), &program)?;
        let (flash, ram) = (firmware.flash, firmware.ram);
        println!("{:10} {:8} {flash:10} {:13} {ram:10}", firmware.board, size.flash, size.ram);
        if size.flash > flash || size.ram > ram {
            return Err(Failure::new(format!("{} does not fit onto its board", firmware.package)));
        }
    }
    println!("\nin {}", folder(workspace).display());
    Ok(())
}

/// Builds all images, for a page that ships them.
pub static STEP: Step = Step {
    title: "Firmware for boards",
    done: never_done,
    make: |workspace| ALL.iter().try_for_each(|firmware| firmware.build(workspace).map(|_| ())),
};

/// What the page ships: a name for each image, and where it is if it has been built.
pub fn shipped(workspace: &Workspace) -> impl Iterator<Item = (String, PathBuf)> {
    ALL.iter().filter_map(move |firmware| {
        let ending = firmware.files.last()?;
        let file = folder(workspace).join(firmware.package).with_extension(ending);
        file.exists().then(|| (format!("{}.{ending}", firmware.board), file))
    })
}

/// Where the images are put.
fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target_for("firmware")
}

impl Firmware {
    /// The firmware of the board called `board`.
    pub fn of(board: &str) -> Result<&'static Firmware> {
        ALL.iter().find(|firmware| firmware.board == board).ok_or_else(|| {
            let known: Vec<_> = ALL.iter().map(|firmware| firmware.board).collect();
            Failure::usage(format!("no board is called {board}: there is {}", known.join(", ")))
        })
    }

    /// Builds the image and what is flashed of it; the ELF file.
    pub fn build(&self, workspace: &Workspace) -> Result<PathBuf> {
        let linked = arm::link(workspace, &CORTEX_M4F, self.package)?;
        let folder = folder(workspace);
        fs::create_dir_all(&folder).map_err(|error| Failure::new(error.to_string()))?;
        let program = folder.join(self.package).with_extension("elf");
        fs::copy(&linked, &program).map_err(|error| Failure::new(error.to_string()))?;
        for ending in self.files {
            let mut reader = Command::new(workspace.tool(size::READER));
            reader.arg(&program).arg(program.with_extension(ending));
            run(&mut reader, "the image cannot be written, see above")?;
        }
        self.check_place(workspace, &program)?;
        Ok(program)
    }

    /// Does the image say where its files are?
    fn check_place(&self, workspace: &Workspace, program: &Path) -> Result {
        let Some(expected) = self.place else { return Ok(()) };
        let mut reader = Command::new(workspace.tool(size::READER));
        match ask(reader.arg("--place").arg(program)) {
            Some(place) if place.trim() == expected => Ok(()),
            other => Err(Failure::new(format!(
                "{} should have a place for files from {expected}, and it says {}",
                self.package,
                other.as_deref().map_or("nothing", str::trim)
            ))),
        }
    }
}
