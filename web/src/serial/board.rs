//! The board that is connected, and what can be done with it while it runs.
//!
//! [`Board`] is a copyable handle. It knows the pipe, whoever brought it, and speaks over it with
//! the machines of `webusb-flasher::serial`. One thing is done at a time.

use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use webusb_flasher::io::{Progress, UsbError};
use webusb_flasher::serial::{Decoder, Entry, Error, Files, Repl, Space};

use super::pipe::Pipe;
use super::port::{self, Port};
use crate::send::trouble::{Kind, Trouble};
use crate::terminal::{Terminal, with_prompts};
use crate::usb::device::is_allowed;

/// How the board is connected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Connection {
    None,
    /// Being connected.
    Opening,
    /// By Web Serial.
    Serial,
    /// By WebUSB, with the probe of a micro:bit.
    Usb,
}

/// The files of a folder.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// Its path; empty for where the board keeps its program.
    pub folder: String,
    pub entries: Vec<Entry>,
    pub space: Option<Space>,
}

/// What is being done with the board.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Work {
    Running,
    Files,
}

/// Handle to the connected board.
#[derive(Clone, Copy)]
pub struct Board {
    pub connection: RwSignal<Connection>,
    pub listing: RwSignal<Option<Listing>>,
    pub work: RwSignal<Option<Work>>,
    /// What went wrong last; the dialogs of `send` show it.
    pub trouble: RwSignal<Option<Trouble>>,
    pub terminal: Terminal,
    decoder: StoredValue<RefCell<Decoder>, LocalStorage>,
    port: StoredValue<Option<Port>, LocalStorage>,
    pipe: StoredValue<Option<Pipe>, LocalStorage>,
    /// The user wants no more of what is being done.
    stop: StoredValue<bool>,
}

impl Board {
    /// No board yet.
    pub fn new() -> Self {
        Board {
            connection: RwSignal::new(Connection::None),
            listing: RwSignal::new(None),
            work: RwSignal::new(None),
            trouble: RwSignal::new(None),
            terminal: Terminal::new(),
            decoder: StoredValue::new_local(RefCell::default()),
            port: StoredValue::new_local(None),
            pipe: StoredValue::new_local(None),
            stop: StoredValue::new(false),
        }
    }

    /// Shows bytes of the board.
    pub fn show(self, bytes: &[u8]) {
        let text = self.decoder.with_value(|decoder| decoder.borrow_mut().push(bytes));
        self.terminal.write(&with_prompts(&text), || {});
    }

    /// A pipe has been brought.
    pub fn attach(self, pipe: Pipe, connection: Connection) {
        self.pipe.set_value(Some(pipe));
        self.listing.set(None);
        self.connection.set(connection);
    }

    /// The board has gone.
    pub fn detach(self) {
        if let Some(pipe) = self.pipe.try_update_value(Option::take).flatten() {
            pipe.lose();
        }
        self.connection.set(Connection::None);
        self.listing.set(None);
    }

    fn pipe(self) -> Option<Pipe> {
        self.pipe.with_value(Clone::clone)
    }

    /// Connects by Web Serial. With `ask` the user chooses a port; else one chosen before is taken,
    /// if there is exactly one. Whether there is a connection then.
    pub async fn open_serial(self, ask: bool) -> bool {
        if !port::is_supported() {
            self.trouble.set(Some(Kind::NoWebSerial.into()));
            return false;
        }
        if !is_allowed("serial") {
            self.trouble.set(Some(Kind::InFrame.into()));
            return false;
        }
        let mut known = port::known().await;
        let port = match known.len() {
            1 if !ask => known.pop(),
            _ => match port::choose().await {
                Ok(port) => port,
                Err(_) => {
                    self.trouble.set(Some(Kind::PortDenied.into()));
                    return false;
                }
            },
        };
        let Some(port) = port else { return false };
        self.connection.set(Connection::Opening);
        let lost = move || {
            self.port.set_value(None);
            self.detach();
            self.terminal.note("The board was unplugged.");
        };
        match Port::open(port, move |bytes| self.show(bytes), lost).await {
            Ok(port) => {
                self.attach(port.pipe.clone(), Connection::Serial);
                self.port.set_value(Some(port));
                // A board at its prompt shows it again.
                self.type_keys("\r");
                true
            }
            Err(error) => {
                self.connection.set(Connection::None);
                let denied = error == UsbError::Denied;
                let kind = if denied { Kind::PortDenied } else { Kind::PortBusy };
                self.trouble.set(Some(kind.into()));
                false
            }
        }
    }

    /// The button "Connect".
    pub fn connect(self) {
        spawn_local(async move {
            self.open_serial(true).await;
        });
    }

    /// Gives a serial port back.
    pub fn disconnect(self) {
        let port = self.port.try_update_value(Option::take).flatten();
        self.detach();
        if let Some(port) = port {
            spawn_local(port.close());
        }
    }

    /// Sends what was typed.
    pub fn type_keys(self, keys: &str) {
        let Some(pipe) = self.pipe() else { return };
        let bytes = keys.as_bytes().to_vec();
        spawn_local(async move {
            // A board that has gone says so by itself.
            let _ = pipe.send(bytes).await;
        });
    }

    /// Runs a program on the board without keeping it there.
    pub fn run(self, source: String) {
        self.terminal.note("main.py");
        self.start(Work::Running, async move |board, repl| {
            let ran = repl.run(&source, |bytes| board.show(bytes)).await;
            if let Err(Error::Python(traceback)) = &ran {
                board.show(traceback.as_bytes());
                return Ok(());
            }
            ran
        });
    }

    /// Stops the program, or whatever is being done.
    pub fn stop(self) {
        match self.work.get_untracked() {
            Some(_) => self.stop.set_value(true),
            None => self.type_keys("\x03"),
        }
    }

    /// Looks at the files of a folder; an empty path is where the board keeps its program.
    pub fn list(self, folder: String) {
        self.with_files(folder, async |_, _| Ok(()));
    }

    /// Reads a file of the folder that is shown and gives it to `then`.
    pub fn read(self, name: &str, then: impl FnOnce(Vec<u8>) + 'static) {
        let path = self.path(name);
        self.with_files(self.folder(), async move |_, files| {
            then(files.read(&path).await?);
            Ok(())
        });
    }

    /// Writes the program, which belongs where the board looks for it.
    pub fn write_main(self, source: String) {
        self.with_files(String::new(), async move |_, files| {
            files.write("main.py", source.as_bytes()).await
        });
    }

    pub fn write(self, name: &str, data: Vec<u8>) {
        let path = self.path(name);
        self.with_files(self.folder(), async move |_, files| files.write(&path, &data).await);
    }

    pub fn rename(self, from: &str, to: &str) {
        let (from, to) = (self.path(from), self.path(to));
        self.with_files(self.folder(), async move |_, files| files.rename(&from, &to).await);
    }

    pub fn remove(self, name: &str, is_folder: bool) {
        let path = self.path(name);
        self.with_files(self.folder(), async move |_, files| match is_folder {
            true => files.remove_folder(&path).await,
            false => files.remove(&path).await,
        });
    }

    pub fn make_folder(self, name: &str) {
        let path = self.path(name);
        self.with_files(self.folder(), async move |_, files| files.make_folder(&path).await);
    }

    fn folder(self) -> String {
        self.listing.with_untracked(|listing| {
            listing.as_ref().map_or(String::new(), |listing| listing.folder.clone())
        })
    }

    /// The path of something in the folder that is shown.
    pub fn path(self, name: &str) -> String {
        match self.folder() {
            folder if folder.is_empty() => name.into(),
            folder => format!("{folder}/{name}"),
        }
    }

    /// Does something with the files, then shows a folder.
    fn with_files<F>(self, folder: String, action: F)
    where
        F: AsyncFnOnce(Board, &mut Files<'_, '_>) -> Result<(), Error> + 'static,
    {
        self.start(Work::Files, async move |board, repl| {
            let mut files = Files::open(repl).await?;
            action(board, &mut files).await?;
            let entries = files.list(&folder).await?;
            let space = files.space(&folder).await.unwrap_or(None);
            board.listing.set(Some(Listing { folder, entries, space }));
            Ok(())
        });
    }

    fn start<F>(self, work: Work, action: F)
    where
        F: AsyncFnOnce(Board, &mut Repl<'_>) -> Result<(), Error> + 'static,
    {
        spawn_local(async move {
            self.perform(work, |_| {}, action).await;
        });
    }

    /// Does something in the raw REPL of the board. Whether it worked; if not, [`Board::trouble`]
    /// says why.
    pub async fn perform<F>(self, work: Work, report: impl Fn(Progress), action: F) -> bool
    where
        F: AsyncFnOnce(Board, &mut Repl<'_>) -> Result<(), Error> + 'static,
    {
        let Some(pipe) = self.pipe() else { return false };
        if pipe.is_busy() {
            return false;
        }
        self.stop.set_value(false);
        self.work.set(Some(work));
        let protocol = async move |io: webusb_flasher::io::Io| {
            let mut repl = Repl::enter(&io).await?;
            let done = action(self, &mut repl).await;
            let left = repl.leave().await;
            // The prompt for people was taken by the machine.
            self.show(b"\r\n>>> ");
            done.and(left)
        };
        let watch = |progress| {
            report(progress);
            !self.stop.try_update_value(std::mem::take).unwrap_or(false)
        };
        let result = pipe.drive(protocol, watch).await;
        self.work.set(None);
        match result {
            Some(Ok(())) => true,
            Some(Err(error)) => {
                self.trouble.set(Some((&error).into()));
                false
            }
            None => false,
        }
    }
}
