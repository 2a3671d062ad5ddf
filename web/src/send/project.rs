//! Firmware and the user's files together, and programs that are opened from such files.
//!
//! A program for a micro:bit has its files inside, in the place that its layout says: so a file
//! that was made by another editor opens here, and one made here opens there.

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use webusb_flasher::files::Program;
use webusb_flasher::files::microbit::{File, Layout, files};

use super::trouble::{Kind, Trouble};
use super::{Phase, Sender, Sheet, Target, firmware};
use crate::download::download;
use crate::files::kept::KeptFile;

/// The file that a board runs.
pub const MAIN: &str = "main.py";
const EDITORS_FILES: [&str; 2] = [".py", ".txt"];

impl Sender {
    /// The user's files; those in folders stay, because a micro:bit has none.
    pub(super) fn files(self) -> Vec<File> {
        let mut files = vec![File { name: MAIN.into(), data: self.source().into_bytes() }];
        let beside = self.kept.all().into_iter().filter(|file| !file.name.contains('/'));
        files.extend(beside.map(|file| File { name: file.name, data: file.data }));
        files
    }

    /// A firmware with the user's files in it.
    pub(super) fn with_files(self, mut firmware: Program) -> Result<Program, Trouble> {
        let all = self.files();
        for image in firmware.images_mut() {
            let layout = Layout::of(image)?;
            files::write(image, &layout, &all)?;
        }
        Ok(firmware)
    }

    /// The menu's "Download".
    pub fn download(self) {
        spawn_local(async move {
            let target = self.target.get_untracked();
            let (name, bytes) = match self.file(target).await {
                Ok(file) => file,
                Err(trouble) => return self.fail(trouble),
            };
            download(&name, &bytes);
            self.sheet.set(Some(Sheet::Drag(target)));
        });
    }

    /// What is downloaded for a board: a micro:bit takes one file with everything, a PyBoard has a
    /// drive for the program itself.
    async fn file(self, target: Target) -> Result<(String, Vec<u8>), Trouble> {
        match target {
            Target::Pyboard => Ok((MAIN.into(), self.source().into_bytes())),
            Target::Microbit => {
                let program = self.with_files(firmware::load(target).await?)?;
                let title = self.project.title.get_untracked();
                Ok((format!("{title}.hex"), program.to_hex().into_bytes()))
            }
        }
    }

    /// Opens a file that was chosen or dropped: a program of Python, or one with Python inside.
    pub fn open(self, file: web_sys::File) {
        spawn_local(async move {
            let Ok(buffer) = JsFuture::from(file.array_buffer()).await else { return };
            let bytes = Uint8Array::new(&buffer).to_vec();
            if let Err(trouble) = self.open_bytes(&file.name(), &bytes) {
                self.fail(trouble);
            }
        });
    }

    fn open_bytes(self, name: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let (title, _) = name.rsplit_once('.').unwrap_or((name, ""));
        if EDITORS_FILES.iter().any(|end| name.ends_with(end)) {
            self.project.open_text(title.into(), &String::from_utf8_lossy(bytes));
            return Ok(());
        }
        let program =
            Program::read(bytes).map_err(|error| Trouble::new(Kind::NotAProgram, error))?;
        let image = program.newest().ok_or(Kind::NotAProgram)?;
        let none = |error: &dyn std::fmt::Display| Trouble::new(Kind::NotAProgram, error);
        let layout = Layout::of(image).map_err(|error| none(&error))?;
        let mut inside = files::read(image, &layout).map_err(|error| none(&error))?;
        let main = inside.iter().position(|file| file.name == MAIN).ok_or(Kind::NotAProgram)?;
        let main = inside.remove(main);
        self.project.open_text(title.into(), &String::from_utf8_lossy(&main.data));
        let beside = inside.into_iter().map(|file| KeptFile { name: file.name, data: file.data });
        if let Some(simulator) = self.project.simulator() {
            self.simulated.came_with_program(simulator, beside.collect());
        }
        Ok(())
    }

    /// Opens a file of the board.
    pub fn show_file(self, name: &str, data: &[u8]) {
        let title = name.strip_suffix(".py").unwrap_or(name);
        self.project.open_text(title.into(), &String::from_utf8_lossy(data));
        self.panel.set(false);
    }

    /// The user has chosen a firmware file; then the program is sent.
    pub fn use_firmware(self, file: web_sys::File) {
        self.sheet.set(None);
        let target = self.target.get_untracked();
        spawn_local(async move {
            let Ok(buffer) = JsFuture::from(file.array_buffer()).await else { return };
            let bytes = Uint8Array::new(&buffer).to_vec();
            if let Err(error) = Program::read(&bytes) {
                return self.fail(Trouble::new(Kind::BadFirmware, error));
            }
            if !firmware::keep(target, &file.name(), &bytes).await {
                let detail = "This browser keeps no files here.";
                return self.fail(Trouble::new(Kind::BadFirmware, detail));
            }
            self.firmware.set(Some(file.name()));
            self.told.set(format!("Firmware: {}", file.name()));
            if self.phase.get_untracked() == Phase::Idle {
                match target {
                    Target::Microbit => self.send(),
                    Target::Pyboard => self.install_now(),
                }
            }
        });
    }

    /// Back to the firmware of the site.
    pub fn forget_firmware(self) {
        let target = self.target.get_untracked();
        self.firmware.set(None);
        spawn_local(firmware::forget(target));
    }
}
