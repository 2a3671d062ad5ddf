//! The button in the bar, its menu, and the note under it while something is sent.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use webusb_flasher::io::Stage;

use super::trouble::{Kind, Trouble};
use super::{Phase, Sender, Sheet, Target};
use crate::icons::{Icon, icon};
use crate::serial::drive::{self, Saved};

/// Stage, what it is called.
const STAGES: [(Stage, &str); 6] = [
    (Stage::Connecting, "Connecting"),
    (Stage::Comparing, "Looking for changes"),
    (Stage::Erasing, "Erasing"),
    (Stage::Writing, "Writing"),
    (Stage::Verifying, "Checking"),
    (Stage::Starting, "Starting the program"),
];

/// Button, menu and note.
#[component]
pub fn SendButton(sender: Sender) -> impl IntoView {
    let Sender { phase, target, .. } = sender;
    let percent = move || match phase.get() {
        Phase::Sending(_, percent, _) => percent,
        Phase::Idle | Phase::Sent => 0,
    };
    let label = move || match phase.get() {
        Phase::Idle => {
            let long = format!("Send to {}", target.get().name());
            view! { <span class="long">{long}</span><span class="short">"Send"</span> }.into_any()
        }
        Phase::Sending(_, percent, _) => format!("Sending {percent}%").into_any(),
        Phase::Sent => "Sent".into_any(),
    };
    view! {
        <button
            class="btn send"
            id="send"
            class:sending=move || matches!(phase.get(), Phase::Sending(..))
            style:--sent=move || format!("{}%", percent())
            title=move || format!("Send the program to the {}", target.get().name())
            on:click=move |_| sender.send()
        >
            {icon(Icon::Send)}
            {label}
        </button>
        <button
            class="btn square"
            id="open-send"
            aria-label="Board and files"
            title="Board and files"
            popovertarget="send-menu"
        >
            {icon(Icon::Down)}
        </button>
        <SendMenu sender/>
        <Note sender/>
    }
}

/// What is being done, and how to stop it; afterwards, what was done.
#[component]
fn Note(sender: Sender) -> impl IntoView {
    let Sender { phase, told, .. } = sender;
    let text = move || match phase.get() {
        Phase::Idle => String::new(),
        Phase::Sending(stage, _, left) => {
            let found = STAGES.iter().find(|(other, _)| *other == stage);
            let what = found.map_or("Sending", |(_, what)| what);
            match left {
                Some(seconds) if seconds > 1 => format!("{what}, about {seconds} s left"),
                _ => what.to_string(),
            }
        }
        Phase::Sent => told.get(),
    };
    view! {
        <div class="send-note" role="status" hidden=move || phase.get() == Phase::Idle>
            <span>{text}</span>
            <button
                class="btn small"
                id="cancel-send"
                hidden=move || !matches!(phase.get(), Phase::Sending(..))
                on:click=move |_| sender.cancel()
            >
                "Cancel"
            </button>
        </div>
    }
}

/// An entry of the menu, which closes it.
#[component]
fn Item(
    id: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] summary: Signal<String>,
    action: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button
            class="menu-item"
            id=id
            popovertarget="send-menu"
            popovertargetaction="hide"
            on:click=move |_| action()
        >
            <b>{title}</b>
            <small>{summary}</small>
        </button>
    }
}

fn text(text: &'static str) -> Signal<String> {
    Signal::stored(text.to_string())
}

/// A choice of a file that something else opens, by [`press`].
#[component]
pub(super) fn FileInput(
    id: &'static str,
    accept: &'static str,
    input: NodeRef<Input>,
    take: impl Fn(web_sys::File) + 'static,
) -> impl IntoView {
    let change = move |_| {
        if let Some(file) = take_file(input) {
            take(file);
        }
    };
    view! {
        <input type="file" id=id hidden accept=accept node_ref=input on:change=change/>
    }
}

/// The file that an input has, which then has none, so that the same one can be chosen again.
fn take_file(input: NodeRef<Input>) -> Option<web_sys::File> {
    let input = input.get_untracked()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Opens the choice of a file that an input is.
pub fn press(input: NodeRef<Input>) {
    if let Some(input) = input.get_untracked() {
        input.click();
    }
}

#[component]
fn SendMenu(sender: Sender) -> impl IntoView {
    let Sender { target, firmware, .. } = sender;
    let (to_open, to_install) = (NodeRef::<Input>::new(), NodeRef::<Input>::new());
    let boards = [Target::Microbit, Target::Pyboard].map(|board| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="send-board"
                    value=board.word()
                    prop:checked=move || target.get() == board
                    on:change=move |_| sender.choose_target(board)
                />
                {board.name()}
            </label>
        }
    });
    let is_pyboard = move || target.get() == Target::Pyboard;
    let sends = Signal::derive(move || format!("Send to {}", target.get().name()));
    let downloads = Signal::derive(move || match target.get() {
        Target::Microbit => String::from("A .hex file to drag onto the drive MICROBIT"),
        Target::Pyboard => String::from("main.py, to copy onto the board’s drive"),
    });
    let chosen = Signal::derive(move || {
        firmware.get().unwrap_or_else(|| String::from("A .hex or .dfu file with MicroPython"))
    });
    let save = move || {
        let source = sender.source();
        spawn_local(async move {
            match drive::save(&source).await {
                Saved::As(name, drive) => {
                    sender.succeed(format!("Saved as {name} on the drive {drive}."));
                    sender.drive.set(Some(drive));
                }
                Saved::NotChosen => {}
                Saved::Failed(why) => sender.fail(Trouble::new(Kind::DriveFailed, why)),
            }
        });
    };
    let own = move || {
        firmware.get().is_some().then(|| {
            let forget = move || sender.forget_firmware();
            view! {
                <Item
                    id="forget-firmware"
                    title=text("Forget this firmware")
                    summary=text("Go back to the one of this site")
                    action=forget
                />
            }
        })
    };
    let to = Signal::derive(move || match sender.drive.get() {
        Some(drive) => format!("Save to {drive}"),
        None => String::from("Save to a drive"),
    });
    let other = move || {
        sender.drive.get().map(|drive| {
            let forget = move || {
                sender.drive.set(None);
                spawn_local(drive::forget_drive());
            };
            let summary = Signal::stored(format!("Save to {drive} no more"));
            view! {
                <Item id="forget-drive" title=text("Forget the drive") summary action=forget/>
            }
        })
    };
    let to_drive = drive::is_supported().then(|| {
        view! {
            <Item
                id="save-drive"
                title=to
                summary=text("For boards that are a drive, such as CIRCUITPY")
                action=save
            />
            {other}
        }
    });
    view! {
        <div class="menu" id="send-menu" popover="auto" aria-label="Board and files">
            <div class="only-narrow">
                <Item id="send-narrow" title=sends summary=text("") action=move || sender.send()/>
                <hr/>
            </div>
            <h2 id="send-board-label">"Your board"</h2>
            <fieldset class="choices" aria-labelledby="send-board-label">
                {boards.collect_view()}
            </fieldset>
            <Item
                id="open-board"
                title=text("Terminal and files of the board")
                summary=text("Its prompt, and what is on it")
                action=move || sender.panel.set(true)
            />
            <hr/>
            <Item
                id="choose-firmware"
                title=text("Choose firmware")
                summary=chosen
                action=move || press(to_install)
            />
            {own}
            <div hidden=move || !is_pyboard()>
                <Item
                    id="install-firmware"
                    title=text("Install firmware on the PyBoard")
                    summary=text("When BOOT0 is connected to 3V3")
                    action=move || sender.install_now()
                />
            </div>
            <hr/>
            <Item
                id="open-file"
                title=text("Open a file")
                summary=text("A .py file, or a .hex file with Python in it")
                action=move || press(to_open)
            />
            <Item
                id="download"
                title=text("Download")
                summary=downloads
                action=move || sender.download()
            />
            {to_drive}
            <hr/>
            <Item
                id="open-drivers"
                title=text("When the computer does not find the board")
                summary=text("Drivers for Windows and Linux")
                action=move || sender.sheet.set(Some(Sheet::Drivers))
            />
            <FileInput
                id="file-to-open"
                accept=".hex,.py,.txt,.uf2"
                input=to_open
                take=move |file| sender.open(file)
            />
            <FileInput
                id="firmware-file"
                accept=".hex,.dfu,.uf2"
                input=to_install
                take=move |file| sender.use_firmware(file)
            />
        </div>
    }
}
