//! The dialogs: connecting, dragging, drivers, and everything that can go wrong.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::html::{Dialog, Input};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::DragEvent;

use super::button::{FileInput, press};
use super::pictures::{Picture, picture};
use super::trouble::{Act, Kind, Trouble};
use super::{Sender, Sheet, Target};

const UPDATE: &str = "https://microbit.org/get-started/user-guide/firmware/";
const DRIVERS: &str = "help/drivers.html";

/// Opens files that are dropped anywhere on the page.
pub fn accept_drops(sender: Sender) {
    for name in ["dragover", "drop"] {
        // Before the editor, which would take the file as text to insert.
        let options = EventListenerOptions {
            phase: gloo::events::EventListenerPhase::Capture,
            passive: false,
        };
        let listener = EventListener::new_with_options(&window(), name, options, move |event| {
            let event: &DragEvent = event.unchecked_ref();
            let Some(data) = event.data_transfer() else { return };
            let has_files = data.types().iter().any(|kind| kind == "Files");
            if !has_files {
                return;
            }
            event.prevent_default();
            event.stop_propagation();
            if event.type_() == "drop"
                && let Some(file) = data.files().and_then(|files| files.get(0))
            {
                sender.open(file);
            }
        });
        listener.forget();
    }
}

/// What a dialog says.
struct Words {
    picture: Picture,
    title: &'static str,
    sentence: &'static str,
    steps: &'static [&'static str],
    detail: String,
    button: &'static str,
    act: Act,
}

const CONNECT_MICROBIT: &[&str] = &[
    "Plug the micro:bit into this computer. The cable must be one that carries data.",
    "Press Choose board.",
    "Choose “BBC micro:bit CMSIS-DAP” in the browser’s list and press Connect.",
];
const CONNECT_PYBOARD: &[&str] = &[
    "Connect BOOT0 (P1) to 3V3 with a wire and press RST.",
    "Press Choose board.",
    "Choose “STM32 BOOTLOADER” in the browser’s list and press Connect.",
    "When the firmware is on the board, take the wire away and press RST.",
];
const DRAG_MICROBIT: &[&str] = &[
    "Plug the micro:bit in. It shows up as a drive named MICROBIT.",
    "Open the folder with your downloads.",
    "Drag the .hex file onto MICROBIT. A light blinks until it is there.",
];
const DRAG_PYBOARD: &[&str] = &[
    "Plug the PyBoard in. It shows up as a drive named PYBFLASH.",
    "Drag main.py onto it and wait until the red light is off.",
    "Eject the drive, then press RST.",
];
const DRIVER_STEPS: &[&str] = &[
    "Windows: the micro:bit needs nothing. The PyBoard’s bootloader needs WinUSB once.",
    "Linux: a rule for udev lets the browser use the board.",
    "macOS: nothing to do.",
];

impl Words {
    fn of(sheet: &Sheet) -> Words {
        let (picture, title, sentence, steps, button, act) = match sheet {
            Sheet::Trouble(trouble) => return Words::of_trouble(trouble),
            Sheet::Connect(Target::Microbit) => (
                Picture::Cable,
                "Connect your micro:bit",
                "The browser asks once. After that, Send is one press.",
                CONNECT_MICROBIT,
                "Choose board",
                Act::Choose,
            ),
            Sheet::Connect(Target::Pyboard) => (
                Picture::Boot,
                "Connect your PyBoard",
                "It takes firmware only when BOOT0 is connected to 3V3 during a reset.",
                CONNECT_PYBOARD,
                "Choose board",
                Act::Choose,
            ),
            Sheet::Drag(Target::Microbit) => (
                Picture::Drag,
                "The file is downloaded",
                "Now it goes onto the board by dragging.",
                DRAG_MICROBIT,
                "Close",
                Act::Close,
            ),
            Sheet::Drag(Target::Pyboard) => (
                Picture::Drag,
                "main.py is downloaded",
                "Now it goes onto the board by dragging.",
                DRAG_PYBOARD,
                "Close",
                Act::Close,
            ),
            Sheet::Drivers => (
                Picture::Locked,
                "When the computer does not find the board",
                "First try another cable: many carry no data.",
                DRIVER_STEPS,
                "Show me how",
                Act::Drivers,
            ),
        };
        Words { picture, title, sentence, steps, detail: String::new(), button, act }
    }

    fn of_trouble(trouble: &Trouble) -> Words {
        let entry = trouble.entry();
        let steps = match trouble.kind {
            Kind::NoWebUsb => DRAG_MICROBIT,
            _ => &[],
        };
        Words {
            picture: entry.picture,
            title: entry.title,
            sentence: entry.sentence,
            steps,
            detail: trouble.detail.clone(),
            button: entry.button,
            act: entry.act,
        }
    }
}

/// The dialog that is open, if one is.
#[component]
pub fn Dialogs(sender: Sender) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let firmware = NodeRef::<Input>::new();
    let Sender { sheet, .. } = sender;
    Effect::new(move |_| {
        let wanted = sheet.with(Option::is_some);
        let Some(dialog) = dialog.get() else { return };
        if wanted && !dialog.open() {
            // It can only be refused where a dialog is open already.
            let _ = dialog.show_modal();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
    let perform = move |act: Act| {
        let target = match sheet.get_untracked() {
            Some(Sheet::Connect(target)) => target,
            _ => sender.target.get_untracked(),
        };
        match act {
            Act::Again => sender.send(),
            Act::Choose => sender.choose(target),
            Act::ChooseFirmware => press(firmware),
            Act::Download => sender.download(),
            Act::Drivers => open_page(DRIVERS),
            Act::Update => open_page(UPDATE),
            Act::Tab => open_page(&window().location().href().unwrap_or_default()),
            Act::Close => sheet.set(None),
        }
    };
    let body = move || {
        let words = Words::of(sheet.get().as_ref()?);
        let steps = words.steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view();
        let act = words.act;
        let closes = (act != Act::Close).then(|| {
            view! {
                <button class="btn quiet" id="close-dialog" on:click=move |_| sheet.set(None)>
                    "Not now"
                </button>
            }
        });
        Some(view! {
            <h2 id="send-title">{words.title}</h2>
            {picture(words.picture)}
            <p>{words.sentence}</p>
            <ol hidden=words.steps.is_empty()>{steps}</ol>
            <p class="detail" hidden=words.detail.is_empty()>{words.detail.clone()}</p>
            <div class="sheet-actions">
                {closes}
                <button class="btn send" id="dialog-action" on:click=move |_| perform(act)>
                    {words.button}
                </button>
            </div>
        })
    };
    view! {
        <dialog
            class="sheet"
            id="send-dialog"
            aria-labelledby="send-title"
            node_ref=dialog
            on:close=move |_| {
                // It comes late: the next sheet may have opened the dialog again.
                if dialog.get_untracked().is_some_and(|dialog| !dialog.open()) {
                    sheet.set(None);
                }
            }
        >
            {body}
            <FileInput
                id="dialog-firmware-file"
                accept=".hex,.dfu,.uf2"
                input=firmware
                take=move |file| sender.use_firmware(file)
            />
        </dialog>
    }
}

fn open_page(address: &str) {
    // A browser that opens no window leaves the dialog as it is.
    let _ = window().open_with_url_and_target(address, "_blank");
}
