//! "Send": the program onto the user's own board.
//!
//! | file | what it knows |
//! |---|---|
//! | `button` | the button in the bar, its menu, and the note under it while something is sent |
//! | `dialog` | the dialogs |
//! | `trouble` | everything that can go wrong, as a table of dialogs |
//! | `pictures` | what the dialogs show |
//! | `firmware` | the program that understands Python, into which the files are put |
//! | `project` | firmware and the user's files together; programs that are opened |
//! | `session` | a micro:bit that is connected |
//! | `pyboard` | a PyBoard that waits for firmware, and its drive |
//!
//! [`Sender`] is a copyable handle; it decides what happens next.

mod button;
mod dialog;
mod firmware;
mod pictures;
mod project;
mod pyboard;
mod session;
pub mod trouble;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;
use webusb_flasher::io::{Progress, Stage};
use webusb_flasher::microbit::{self, Identity, Outcome};
use webusb_web::UsbDevice;

use crate::boards::Model;
use crate::editor::Editor;
use crate::files::Files;
use crate::files::kept::Kept;
use crate::project::Project;
use crate::serial::{Board, drive};
use crate::storage;
use crate::usb;
pub use button::{SendButton, press};
pub use dialog::{Dialogs, accept_drops};
use session::Session;
use trouble::{Kind, Trouble};

const TARGET: &str = "pyrite.send.board";
/// Milliseconds that the button says "Sent".
const SENT_MS: u32 = 5000;

/// Which board the program is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Microbit,
    Pyboard,
}

impl Target {
    fn word(self) -> &'static str {
        match self {
            Target::Microbit => "microbit",
            Target::Pyboard => "pyboard",
        }
    }

    fn of(model: Model) -> Self {
        match model {
            Model::Microbit | Model::Bare => Target::Microbit,
            Model::Pyboard => Target::Pyboard,
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Target::Microbit => "micro:bit",
            Target::Pyboard => "PyBoard",
        }
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Phase {
    Idle,
    /// What is being done, how much of it all, and the seconds that are left if they are known.
    Sending(Stage, u32, Option<u32>),
    Sent,
}

/// A dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    Connect(Target),
    Trouble(Trouble),
    /// How to drag a file that was downloaded onto a board.
    Drag(Target),
    Drivers,
}

/// Share of the whole that each stage begins and ends at, in percent.
const SHARES: [(Stage, u32, u32); 6] = [
    (Stage::Connecting, 0, 2),
    (Stage::Comparing, 2, 6),
    (Stage::Erasing, 6, 12),
    (Stage::Writing, 12, 92),
    (Stage::Verifying, 92, 98),
    (Stage::Starting, 98, 100),
];

/// Handle to whatever is being sent.
#[derive(Clone, Copy)]
pub struct Sender {
    pub target: RwSignal<Target>,
    pub phase: RwSignal<Phase>,
    pub sheet: RwSignal<Option<Sheet>>,
    /// The window "Board" is open.
    pub panel: RwSignal<bool>,
    /// Who is connected by USB.
    pub identity: RwSignal<Option<Identity>>,
    /// What was done last, as a sentence.
    pub told: RwSignal<String>,
    /// Name of the firmware file that the user has chosen.
    pub firmware: RwSignal<Option<String>>,
    /// Name of the drive that the user has chosen.
    pub drive: RwSignal<Option<String>>,
    pub board: Board,
    project: Project,
    editor: Editor,
    session: StoredValue<Option<Session>, LocalStorage>,
    /// The files of the simulated board.
    simulated: Files,
    /// The program's files beside main.py.
    kept: Kept,
    /// The user wants no more of what is sent to a PyBoard.
    stop: StoredValue<bool>,
    /// When this stage began, as `performance.now()` gives it.
    began: StoredValue<(Option<Stage>, f64)>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Sender {
    /// Nothing sent yet.
    pub fn new(project: Project, editor: Editor, simulated: Files, kept: Kept) -> Self {
        let pyboard = storage::read(TARGET).as_deref() == Some(Target::Pyboard.word());
        let target = if pyboard { Target::Pyboard } else { Target::Microbit };
        let board = Board::new();
        let sender = Sender {
            target: RwSignal::new(target),
            phase: RwSignal::new(Phase::Idle),
            sheet: RwSignal::new(None),
            panel: RwSignal::new(false),
            identity: RwSignal::new(None),
            told: RwSignal::new(String::new()),
            firmware: RwSignal::new(firmware::chosen_name(target)),
            board,
            project,
            editor,
            session: StoredValue::new_local(None),
            simulated,
            kept,
            drive: RwSignal::new(None),
            stop: StoredValue::new(false),
            began: StoredValue::new((None, 0.0)),
            timer: StoredValue::new_local(None),
        };
        spawn_local(async move { sender.drive.set(drive::kept_name().await) });
        sender.follow_model();
        Effect::new(move |_| {
            if let Some(trouble) = board.trouble.get() {
                board.trouble.set(None);
                sender.fail(trouble);
            }
        });
        sender
    }

    /// Sends to the kind of board that is simulated, from the time on that the user changes it.
    fn follow_model(self) {
        let nothing_chosen = storage::read(TARGET).is_none();
        Effect::new(move |before: Option<Model>| {
            let model = self.project.model();
            if before.map_or(nothing_chosen, |before| before != model) {
                self.choose_target(Target::of(model));
            }
            model
        });
    }

    /// Chooses the board to send to.
    pub fn choose_target(self, target: Target) {
        storage::write(TARGET, target.word());
        self.target.set(target);
        self.firmware.set(firmware::chosen_name(target));
    }

    /// The program of the editor.
    pub fn source(self) -> String {
        self.project.save();
        self.editor.text().unwrap_or_default()
    }

    /// The button "Send".
    pub fn send(self) {
        if matches!(self.phase.get_untracked(), Phase::Sending(..)) {
            return;
        }
        self.sheet.set(None);
        spawn_local(async move {
            let done = match self.target.get_untracked() {
                Target::Microbit => self.send_to_microbit(None).await,
                Target::Pyboard => self.send_to_pyboard().await,
            };
            if let Err(trouble) = done {
                self.fail(trouble);
            }
        });
    }

    /// The button "Choose board".
    pub fn choose(self, target: Target) {
        self.sheet.set(None);
        spawn_local(async move {
            let (ids, none) = match target {
                Target::Microbit => (microbit::USB_ID, Kind::NotChosen),
                Target::Pyboard => (webusb_flasher::dfu::USB_ID, Kind::PyboardNotChosen),
            };
            let done = match usb::choose(&[ids]).await {
                Ok(Some(device)) => match target {
                    Target::Microbit => self.send_to_microbit(Some(device)).await,
                    Target::Pyboard => self.install(Some(device)).await,
                },
                Ok(None) => Err(none.into()),
                Err(error) => Err(error.into()),
            };
            if let Err(trouble) = done {
                self.fail(trouble);
            }
        });
    }

    async fn send_to_microbit(self, chosen: Option<UsbDevice>) -> Result<(), Trouble> {
        if !usb::device::is_supported() {
            return Err(Kind::NoWebUsb.into());
        }
        if !usb::device::is_allowed("usb") {
            return Err(Kind::InFrame.into());
        }
        let firmware = firmware::load(Target::Microbit).await?;
        let program = self.with_files(firmware)?;
        if self.session.with_value(Option::is_none) {
            let device = match chosen {
                Some(device) => device,
                None => match usb::known(&[microbit::USB_ID]).await.into_iter().next() {
                    Some(device) => device,
                    None => {
                        self.sheet.set(Some(Sheet::Connect(Target::Microbit)));
                        return Ok(());
                    }
                },
            };
            self.phase.set(Phase::Sending(Stage::Connecting, 0, None));
            let session = Session::begin(&device, self).await?;
            self.session.set_value(Some(session));
        }
        self.phase.set(Phase::Sending(Stage::Connecting, 0, None));
        self.began.set_value((None, 0.0));
        self.session.with_value(|session| {
            if let Some(session) = session {
                session.flash(program.into());
            }
        });
        Ok(())
    }

    /// Something has been done.
    pub fn progressed(self, progress: Progress) {
        if !matches!(self.phase.get_untracked(), Phase::Sending(..)) {
            return;
        }
        let Progress { stage, done, total } = progress;
        let now = window().performance().map_or(0.0, |clock| clock.now());
        let (known, since) = self.began.get_value();
        if known != Some(stage) {
            self.began.set_value((Some(stage), now));
        }
        let found = SHARES.iter().find(|(other, ..)| *other == stage);
        let Some(&(_, from, to)) = found else { return };
        let percent = from + (to - from) * done.min(total) / total.max(1);
        // The beginning says little about the rest.
        let left =
            (stage == Stage::Writing && known == Some(stage) && done * 10 > total).then(|| {
                let each = (now - since) / f64::from(done.max(1));
                (each * f64::from(total - done.min(total)) / 1000.0).ceil() as u32
            });
        self.phase.set(Phase::Sending(stage, percent, left));
    }

    /// A program has been sent to a micro:bit, or not.
    pub fn flashed(self, result: Result<Outcome, microbit::Error>) {
        match result {
            Ok(outcome) => {
                let which = self.identity.get_untracked();
                let which = which.map_or(String::from("micro:bit"), |it| it.generation.to_string());
                let what = match outcome {
                    Outcome { streamed: true, .. } | Outcome { erased: true, .. } => {
                        String::from("everything was written and checked")
                    }
                    Outcome { pages: 0, .. } => String::from("nothing had changed"),
                    Outcome { pages: 1, .. } => String::from("1 page had changed"),
                    Outcome { pages, .. } => format!("{pages} pages had changed"),
                };
                self.succeed(format!("{which}: {what}."));
            }
            Err(error) => self.fail(error.into()),
        }
    }

    fn succeed(self, told: String) {
        self.told.set(told);
        self.phase.set(Phase::Sent);
        let quiet = Timeout::new(SENT_MS, move || {
            if self.phase.get_untracked() == Phase::Sent {
                self.phase.set(Phase::Idle);
            }
        });
        self.timer.set_value(Some(quiet));
    }

    /// The session has ended, because it was closed or the board has gone.
    pub fn session_ended(self, result: Result<(), microbit::Error>) {
        self.session.set_value(None);
        self.identity.set(None);
        self.board.detach();
        if let Err(error) = result
            && matches!(self.phase.get_untracked(), Phase::Sending(..))
        {
            self.fail(error.into());
        }
    }

    /// Shows what went wrong.
    pub fn fail(self, trouble: Trouble) {
        self.phase.set(Phase::Idle);
        self.sheet.set(Some(Sheet::Trouble(trouble)));
    }

    /// Stops sending.
    pub fn cancel(self) {
        self.stop.set_value(true);
        self.board.stop();
        self.session.with_value(|session| {
            if let Some(session) = session {
                session.cancel();
            }
        });
    }

    /// Gives the micro:bit back to others.
    pub fn disconnect(self) {
        self.session.with_value(|session| {
            if let Some(session) = session {
                session.close();
            }
        });
        self.board.disconnect();
    }
}
