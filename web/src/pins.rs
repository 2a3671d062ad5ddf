//! The pins of a board: what is on each of them now, and what the pupil puts there.
//!
//! The control beside a pin fits its use: a switch for a digital input, a slider for a voltage, a
//! switch for a finger; none for a pin that the program drives. Where the program and something
//! outside work against each other, words say so.

use leptos::prelude::*;

use crate::icons::{Icon, icon};
use crate::protocol::{Description, PinInfo, PinState};
use crate::sensors::Switch;
use crate::simulator::Simulator;

/// What the boards are supplied with, in millivolts.
const SUPPLY: i32 = 3300;

/// What a pin offers the pupil.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Input {
    Nothing,
    Finger,
    Level,
    Voltage,
}

/// Pins that are shown and hidden together: a name, and places in the description.
type Group = (String, Vec<(usize, PinInfo)>);

/// The name of a pin as people say it.
pub fn pin_label(name: &str) -> String {
    match name.strip_prefix("pin") {
        Some("_logo") => "Logo".into(),
        Some("_speaker") => "Speaker".into(),
        Some(number) => format!("Pin {number}"),
        None => name.into(),
    }
}

fn groups(pins: Vec<PinInfo>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, pin) in pins.into_iter().enumerate() {
        let title = match (pin.can.as_str(), pin.name.starts_with("pin")) {
            ("touch" | "logo", _) => "Pins to touch".to_string(),
            (_, true) => "More pins".to_string(),
            _ => format!("{} pins", pin.name.chars().next().unwrap_or_default()),
        };
        match groups.iter_mut().find(|(other, _)| *other == title) {
            Some((_, members)) => members.push((at, pin)),
            None => groups.push((title, vec![(at, pin)])),
        }
    }
    groups
}

fn input(state: &PinState, can: &str) -> Input {
    match (state.drive.as_str(), can) {
        (_, "logo") => Input::Finger,
        ("output" | "pwm" | "analog", _) => Input::Nothing,
        ("input", _) | (_, "digital") => Input::Level,
        _ => Input::Voltage,
    }
}

/// What the board does with a pin, in words.
fn mode(state: &PinState, can: &str) -> &'static str {
    match (state.drive.as_str(), state.pull.as_str()) {
        _ if can == "logo" => "touch",
        ("output", _) => "digital out",
        ("pwm", _) if is_servo(state) => "servo pulses",
        ("pwm", _) => "pulses out",
        ("analog", _) => "voltage out",
        ("input", "up") => "digital in, pulled up",
        ("input", "down") => "digital in, pulled down",
        _ if can == "digital" => "digital in",
        _ => "in",
    }
}

/// What is on a pin, in as few words as fit.
fn value(state: &PinState, can: &str) -> String {
    if can == "logo" {
        return if state.touched { "yes" } else { "no" }.into();
    }
    if is_servo(state) {
        return format!("{} µs", state.high_us);
    }
    if state.period_us > 0 {
        let percent = u64::from(state.high_us) * 100 / u64::from(state.period_us);
        return format!("{} {percent} %", frequency(state.period_us));
    }
    match (state.line, input(state, can)) {
        ('x', _) => "?".into(),
        ('z', _) => "–".into(),
        (_, Input::Voltage) => format!("{:.2} V", f64::from(state.millivolts) / 1000.0),
        (line, _) if state.drive != "analog" => line.into(),
        _ => format!("{:.2} V", f64::from(state.millivolts) / 1000.0),
    }
}

/// Do the pulses tell a servo where to turn?
fn is_servo(state: &PinState) -> bool {
    (19_000..=21_000).contains(&state.period_us) && (400..=2600).contains(&state.high_us)
}

fn frequency(period_us: u32) -> String {
    let hertz = 1e6 / f64::from(period_us);
    match hertz {
        10_000.0.. => format!("{:.0} kHz", hertz / 1000.0),
        1000.0.. => format!("{:.1} kHz", hertz / 1000.0),
        _ => format!("{hertz:.0} Hz"),
    }
}

/// Why a pin's level is in doubt.
fn conflict(state: &PinState) -> Option<&'static str> {
    let drives = matches!(state.drive.as_str(), "output" | "pwm" | "analog");
    match (state.line, drives, state.volts_outside) {
        ('x', true, Some(_)) => Some("Your program drives this pin against what you put on it."),
        ('x', true, None) => Some("Your program drives this pin against a part."),
        ('x', ..) => Some("Two things drive this pin against each other."),
        _ => None,
    }
}

/// The panel.
#[component]
pub fn Pins(simulator: Simulator, description: Description) -> impl IntoView {
    let wanted = RwSignal::new(String::new());
    simulator.watch(|watch| watch.pins = true);
    on_cleanup(move || simulator.watch(|watch| watch.pins = false));
    let groups = groups(description.pins).into_iter().enumerate();
    let groups = groups.map(|(at, (title, pins))| {
        let open = RwSignal::new(at == 0);
        view! { <Pinned simulator title pins open wanted/> }
    });
    view! {
        <section class="pins" aria-label="Pins">
            <header class="panel-head">
                <h2>"Pins"</h2>
                <span class="space"></span>
                <input
                    type="search"
                    class="field"
                    id="find-pin"
                    placeholder="Find a pin"
                    aria-label="Find a pin"
                    on:input:target=move |event| {
                        wanted.set(event.target().value().trim().to_lowercase());
                    }
                />
            </header>
            {groups.collect_view()}
        </section>
    }
}

/// A group of pins under a title that opens and closes it. A search opens all.
#[component]
fn Pinned(
    simulator: Simulator,
    title: String,
    pins: Vec<(usize, PinInfo)>,
    open: RwSignal<bool>,
    wanted: RwSignal<String>,
) -> impl IntoView {
    let is_open = move || open.get() || wanted.with(|wanted| !wanted.is_empty());
    let places: Vec<usize> = pins.iter().map(|(at, _)| *at).collect();
    let used = Memo::new(move |_| {
        let in_use = |state: &PinState| !state.drive.is_empty() || state.volts_outside.is_some();
        simulator
            .pins
            .with(|all| places.iter().filter(|at| all.get(**at).is_some_and(in_use)).count())
    });
    let count = move || (used.get() > 0).then(|| format!("{} in use", used.get()));
    let list = move || {
        let pins = pins.clone();
        is_open().then(|| {
            let row = |(at, pin): (usize, PinInfo)| view! { <Row simulator at pin wanted/> };
            view! { <ul class="pin-list">{pins.into_iter().map(row).collect_view()}</ul> }
        })
    };
    view! {
        <button
            class="fold"
            aria-expanded=move || is_open().to_string()
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {icon(Icon::Down)}
            {title}
            <small>{count}</small>
        </button>
        {list}
    }
}

#[component]
fn Row(simulator: Simulator, at: usize, pin: PinInfo, wanted: RwSignal<String>) -> impl IntoView {
    let PinInfo { name, can } = pin;
    let label = pin_label(&name);
    let state = Memo::new(move |_| simulator.pins.with(|all| all.get(at).cloned()));
    let of = move |tell: fn(&PinState, &str) -> String, can: &str| {
        state.with(|state| state.as_ref().map(|state| tell(state, can)).unwrap_or_default())
    };
    let (key, text) = (format!("{name} {label}").to_lowercase(), label.clone());
    let hidden = move || wanted.with(|wanted| !key.contains(wanted.as_str()));
    let (mode_of, value_of, input_of) = (can.clone(), can.clone(), can.clone());
    let offered = Memo::new(move |_| {
        state.with(|state| state.as_ref().map_or(Input::Nothing, |s| input(s, &input_of)))
    });
    let volts = simulator.control(&format!("{name}Millivolts"));
    let clash = Memo::new(move |_| state.with(|state| state.as_ref().and_then(conflict)));
    let warning =
        move || clash.get().map(|text| view! { <p class="clash" role="status">{text}</p> });
    let is_speaker = name == "pin_speaker";
    let (row, take, finger) = (name.clone(), name.clone(), name.clone());
    let (take_label, finger_label) = (label.clone(), label.clone());
    let inputs = move || {
        let (name, label) = (name.clone(), label.clone());
        match offered.get() {
            Input::Finger => view! { <Finger simulator name label/> }.into_any(),
            Input::Level if !is_speaker => view! { <Level simulator name label/> }.into_any(),
            Input::Voltage => view! { <Voltage simulator name label/> }.into_any(),
            _ => ().into_any(),
        }
    };
    let touch =
        (can == "touch").then(|| view! { <Touched simulator name=finger label=finger_label/> });
    let remove = move || {
        let (id, name) = (format!("{take}Millivolts"), take_label.clone());
        (volts.get() >= 0).then(|| {
            let title = format!("Take the voltage off {name}");
            view! {
                <button
                    class="btn square small off"
                    aria-label=title.clone()
                    title=title
                    on:click=move |_| simulator.set(&id, -1)
                >
                    {icon(Icon::Remove)}
                </button>
            }
        })
    };
    view! {
        <li class="pin" data-pin=row hidden=hidden>
            <b>{text}</b>
            <span class="mode">{move || of(|s, can| mode(s, can).into(), &mode_of)}</span>
            <output>{move || of(value, &value_of)}</output>
            <div class="inputs">{inputs} {touch} {remove}</div>
            {warning}
        </li>
    }
}

/// A finger on the logo.
#[component]
fn Finger(simulator: Simulator, name: String, label: String) -> impl IntoView {
    let id = format!("{name}Touch");
    let value = simulator.control(&id);
    let on = Signal::derive(move || value.get() != 0);
    let change = move |on| simulator.set(&id, i32::from(on));
    view! { <Switch id=format!("{name}-touch") label=format!("Touch {label}") on change/> }
}

/// A finger on a pin that can do other things too.
#[component]
fn Touched(simulator: Simulator, name: String, label: String) -> impl IntoView {
    let id = format!("{name}Touch");
    let value = simulator.control(&id);
    view! {
        <button
            class="btn small toggle"
            id=format!("{name}-touch")
            aria-label=format!("Touch {label}")
            aria-pressed=move || (value.get() != 0).to_string()
            on:click=move |_| simulator.set(&id, i32::from(value.get_untracked() == 0))
        >
            "Touch"
        </button>
    }
}

/// Low or high.
#[component]
fn Level(simulator: Simulator, name: String, label: String) -> impl IntoView {
    let id = format!("{name}Millivolts");
    let value = simulator.control(&id);
    let on = Signal::derive(move || value.get() > SUPPLY / 2);
    let change = move |on| simulator.set(&id, if on { SUPPLY } else { 0 });
    view! { <Switch id=format!("{name}-level") label=format!("{label} input") on change/> }
}

/// Any voltage up to the supply.
#[component]
fn Voltage(simulator: Simulator, name: String, label: String) -> impl IntoView {
    let id = format!("{name}Millivolts");
    let value = simulator.control(&id);
    let fill = move || format!("{:.1}%", f64::from(value.get().max(0)) * 100.0 / f64::from(SUPPLY));
    view! {
        <input
            type="range"
            id=format!("{name}-voltage")
            min="0"
            max=SUPPLY
            step="10"
            aria-label=format!("{label} voltage")
            aria-valuetext=move || match value.get() {
                ..0 => "nothing".to_string(),
                millivolts => format!("{millivolts} millivolts"),
            }
            prop:value=move || value.get().max(0).to_string()
            style:--fill=fill
            on:input:target=move |event| {
                if let Ok(millivolts) = event.target().value().parse() {
                    simulator.set(&id, millivolts);
                }
            }
        />
    }
}
