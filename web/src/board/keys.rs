//! What can be pressed on a micro:bit: by mouse, by touch (both buttons at once with two fingers),
//! and by keyboard.
//!
//! A button or contact is held as long as the pointer or the key that pressed it is. While the
//! focus is anywhere in the stage, the letters A and B work the buttons; Space and Enter hold the
//! focused one. A mouse has one pointer, so a third control holds both. The PyBoard's switch is
//! held in the same way ([`HeldKey`]).

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, KeyboardEvent, Node, PointerEvent};

use crate::boards::Model;
use crate::pointer::capture;
use crate::simulator::Simulator;

const A: &[&str] = &["buttonA"];
const B: &[&str] = &["buttonB"];
const BOTH: &[&str] = &["buttonA", "buttonB"];

/// Holds some buttons while a pointer is down on a control or a key is down in it.
#[derive(Clone, Copy)]
struct Hold {
    simulator: Simulator,
    sensors: &'static [&'static str],
    by_key: StoredValue<bool>,
}

impl Hold {
    fn new(simulator: Simulator, sensors: &'static [&'static str]) -> Self {
        Hold { simulator, sensors, by_key: StoredValue::new(false) }
    }

    fn set(self, held: bool) {
        for &sensor in self.sensors {
            self.simulator.set(sensor, i32::from(held));
        }
    }

    fn is_held(self) -> bool {
        self.sensors.iter().all(|&sensor| self.simulator.control(sensor).get() == 1)
    }

    fn pointer_down(self, event: &PointerEvent) {
        capture(event);
        self.set(true);
    }

    fn key_down(self, event: &KeyboardEvent) {
        if matches!(event.key().as_str(), " " | "Enter") {
            event.prevent_default();
            self.by_key.set_value(true);
            self.set(true);
        }
    }

    /// Also for a lost focus: the key's release would go to another element.
    fn key_up(self) {
        if self.by_key.get_value() {
            self.by_key.set_value(false);
            self.set(false);
        }
    }
}

/// Something drawn that holds its controls while it is pressed; `place` is an SVG transform.
#[component]
pub(super) fn HeldKey(
    simulator: Simulator,
    sensors: &'static [&'static str],
    place: String,
    name: String,
    children: Children,
) -> impl IntoView {
    let hold = Hold::new(simulator, sensors);
    view! {
        <g
            class="key"
            data-control=sensors[0]
            transform=place
            tabindex="0"
            role="button"
            aria-label=name
            aria-pressed=move || hold.is_held().to_string()
            on:pointerdown=move |event| hold.pointer_down(&event)
            on:lostpointercapture=move |_| hold.set(false)
            on:keydown=move |event| hold.key_down(&event)
            on:keyup=move |_| hold.key_up()
            on:blur=move |_| hold.key_up()
        >
            {children()}
        </g>
    }
}

/// One drawn push button, with the middle of its case at (`x`, 159) of the drawing.
#[component]
fn Key(
    simulator: Simulator,
    sensors: &'static [&'static str],
    letter: char,
    x: u32,
) -> impl IntoView {
    let place = format!("translate({x} 159)");
    view! {
        <HeldKey simulator sensors place name=format!("Button {letter}")>
            <use_ href="#key-case"></use_>
            <circle class="cap-shadow" cy="2.5" r="19" opacity=".4"></circle>
            <g class="cap">
                <use_ href="#key-cap"></use_>
                <text y="5.5" class="cap-name">{letter.to_string()}</text>
            </g>
        </HeldKey>
    }
}

/// A place that feels a finger. It is drawn already: only the way it is held is new.
#[component]
pub fn Touch(
    simulator: Simulator,
    control: &'static str,
    name: &'static str,
    /// Left, top, width, height in the drawing.
    at: (f64, f64, f64, f64),
) -> impl IntoView {
    let hold = Hold::new(simulator, touched(control));
    let (x, y, width, height) = at;
    view! {
        <rect
            class="touch"
            data-control=control
            x=x
            y=y
            width=width
            height=height
            rx="10"
            tabindex="0"
            role="button"
            aria-label=format!("{name}, touch")
            aria-pressed=move || hold.is_held().to_string()
            on:pointerdown=move |event| hold.pointer_down(&event)
            on:lostpointercapture=move |_| hold.set(false)
            on:keydown=move |event| hold.key_down(&event)
            on:keyup=move |_| hold.key_up()
            on:blur=move |_| hold.key_up()
        ></rect>
    }
}

fn touched(control: &'static str) -> &'static [&'static str] {
    const ALL: [[&str; 1]; 4] = [["pin_logoTouch"], ["pin0Touch"], ["pin1Touch"], ["pin2Touch"]];
    ALL.iter().find(|one| one[0] == control).map_or(&[], |one| one.as_slice())
}

/// The two push buttons of the board.
#[component]
pub fn Keys(simulator: Simulator) -> impl IntoView {
    view! {
        <Key simulator sensors=A letter='A' x=72/>
        <Key simulator sensors=B letter='B' x=328/>
    }
}

/// The control that holds A and B together.
#[component]
pub fn Both(simulator: Simulator) -> impl IntoView {
    let hold = Hold::new(simulator, BOTH);
    view! {
        <button
            class="btn small both"
            data-control="both"
            aria-label="A+B, both buttons together"
            title="Hold A and B together"
            aria-pressed=move || hold.is_held().to_string()
            on:pointerdown=move |event| hold.pointer_down(&event)
            on:lostpointercapture=move |_| hold.set(false)
            on:keydown=move |event| hold.key_down(&event)
            on:keyup=move |_| hold.key_up()
            on:blur=move |_| hold.key_up()
        >
            "A+B"
        </button>
    }
}

/// Letters as buttons (A and B, or U for USR), for as long as the focus is in the stage.
#[derive(Clone, Copy)]
pub struct Letters {
    simulator: Simulator,
    held: StoredValue<Vec<&'static str>>,
}

impl Letters {
    pub fn new(simulator: Simulator) -> Self {
        Letters { simulator, held: StoredValue::new(Vec::new()) }
    }

    pub fn down(self, event: &KeyboardEvent) {
        if let Some(sensor) = meant(self.simulator.model, event) {
            self.held.update_value(|held| held.push(sensor));
            self.simulator.set(sensor, 1);
        }
    }

    pub fn up(self, event: &KeyboardEvent) {
        if let Some(sensor) = meant(self.simulator.model, event) {
            self.held.update_value(|held| held.retain(|&other| other != sensor));
            self.simulator.set(sensor, 0);
        }
    }

    /// Lets go when the focus leaves the stage: the release would go unseen.
    pub fn focus_out(self, event: &FocusEvent) {
        let stage = event.current_target().and_then(|target| target.dyn_into::<Node>().ok());
        let next = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
        if stage.is_some_and(|stage| stage.contains(next.as_ref())) {
            return;
        }
        for sensor in self.held.get_value() {
            self.simulator.set(sensor, 0);
        }
        self.held.set_value(Vec::new());
    }
}

/// The button that a letter stands for.
fn meant(model: Model, event: &KeyboardEvent) -> Option<&'static str> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    match (model, event.key().as_str()) {
        (Model::Microbit, "a" | "A") => Some("buttonA"),
        (Model::Microbit, "b" | "B") => Some("buttonB"),
        (Model::Pyboard, "u" | "U") => Some("usr"),
        _ => None,
    }
}
