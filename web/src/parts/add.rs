//! The form that adds a part: what it is, and what its pins are wired to.

use leptos::prelude::*;

use super::fitted;
use crate::pins::pin_label;
use crate::protocol::{Description, PartKind};
use crate::simulator::Simulator;

/// How many of a part's pins are wired by its bus.
fn bus_pins(kind: &PartKind) -> usize {
    match kind.bus.as_deref() {
        Some("i2c") => 2,
        Some("spi") => 3,
        Some("both") => 4,
        _ => 0,
    }
}

/// A name that no part of the board has: the kind's, with a number from the second on.
fn free_name(simulator: Simulator, kind: &str) -> String {
    let is_taken = |name: &String| {
        simulator.parts.with_untracked(|parts| parts.iter().any(|part| part.name == *name))
            || simulator.fitted.with_untracked(|all| all.iter().any(|part| part.name == *name))
    };
    let names = (1..).map(|number| match number {
        1 => kind.to_string(),
        _ => format!("{kind}{number}"),
    });
    names.into_iter().find(|name| !is_taken(name)).unwrap_or_default()
}

/// Lines that a pin can be wired to, those that no part is on first chosen.
fn lines(simulator: Simulator, description: &Description) -> (Vec<String>, Vec<String>) {
    let parts = simulator.parts.get_untracked();
    let of_board = description.pins.iter().filter(|pin| pin.can != "logo");
    let mut all: Vec<String> =
        of_board.map(|pin| pin.name.clone()).filter(|name| name != "pin_speaker").collect();
    let used = |name: &String| parts.iter().any(|part| part.lines.contains(name));
    let free = all.iter().filter(|name| !used(name)).cloned().collect();
    let between = parts.iter().flat_map(|part| part.lines.iter());
    all.extend(between.filter(|line| line.contains('.')).cloned());
    (all, free)
}

/// The form.
#[component]
pub(super) fn AddPart(
    simulator: Simulator,
    description: Description,
    adding: RwSignal<bool>,
) -> impl IntoView {
    let chosen = RwSignal::new(None::<PartKind>);
    let tile = |kind: PartKind| {
        let (id, label) = (kind.id.clone(), kind.label.clone());
        let is_chosen = move || chosen.with(|c| c.as_ref().is_some_and(|c| c.id == id));
        let name = format!("part-{}", kind.id);
        view! {
            <button
                class="btn small tile"
                id=name
                aria-pressed=move || is_chosen().to_string()
                on:click=move |_| chosen.set(Some(kind.clone()))
            >
                {label}
            </button>
        }
    };
    let tiles = description.parts.clone().into_iter().map(tile).collect_view();
    let wiring = move || {
        let description = description.clone();
        chosen.get().map(|kind| view! { <Wiring simulator description kind adding/> })
    };
    view! {
        <div class="add-part">
            <div class="palette" role="group" aria-label="Kind of part">{tiles}</div>
            {wiring}
        </div>
    }
}

/// What the pins of the chosen kind are wired to.
#[component]
fn Wiring(
    simulator: Simulator,
    description: Description,
    kind: PartKind,
    adding: RwSignal<bool>,
) -> impl IntoView {
    let (all, free) = lines(simulator, &description);
    let first = bus_pins(&kind);
    let own: Vec<(String, bool)> = kind
        .pins
        .iter()
        .enumerate()
        .skip(first)
        .map(|(at, pin)| (pin.clone(), at < kind.needs))
        .collect();
    let at_first = own.iter().enumerate().map(|(at, (_, needed))| match needed {
        true => free.get(at).or(all.first()).cloned().unwrap_or_default(),
        false => String::new(),
    });
    let wires = RwSignal::new(at_first.collect::<Vec<String>>());
    let address = RwSignal::new(kind.addresses.first().copied());
    let problem = RwSignal::new(None::<String>);
    let selects = own.iter().cloned().enumerate().map(|(at, (pin, needed))| {
        let open = (!needed).then(|| view! { <option value="">"not connected"</option> });
        let option =
            |line: String| view! { <option value=line.clone()>{pin_label(&line)}</option> };
        let id = format!("wire-{pin}");
        let target = id.clone();
        view! {
            <label class="wire" for=target>
                <span>{pin}</span>
                <select
                    class="select"
                    id=id
                    prop:value=move || wires.with(|wires| wires[at].clone())
                    on:change:target=move |event| {
                        wires.update(|wires| wires[at] = event.target().value());
                    }
                >
                    {open}
                    {all.iter().cloned().map(option).collect_view()}
                </select>
            </label>
        }
    });
    let selects = selects.collect_view();
    let addresses = (!kind.addresses.is_empty()).then(|| {
        let option = |address: &u8| {
            view! { <option value=address.to_string()>{format!("0x{address:02x}")}</option> }
        };
        view! {
            <label class="wire" for="wire-address">
                <span>"I²C address"</span>
                <select
                    class="select"
                    id="wire-address"
                    on:change:target=move |event| address.set(event.target().value().parse().ok())
                >
                    {kind.addresses.iter().map(option).collect_view()}
                </select>
            </label>
        }
    });
    let attach = move |_| {
        let name = free_name(simulator, &kind.id);
        let bus = match (kind.bus.as_deref(), address.get_untracked()) {
            (Some("i2c" | "both"), Some(address)) => Some(format!("i2c:0x{address:02x}")),
            (bus, _) => bus.map(str::to_string),
        };
        let wired = wires.get_untracked().into_iter().zip(&own);
        let wired = wired.filter(|(line, _)| !line.is_empty());
        let wired = wired.map(|(line, (pin, _))| format!("{pin}={line}"));
        let place: Vec<String> = bus.into_iter().chain(wired).collect();
        let part = format!("{}={name}@{}", kind.id, place.join(","));
        fitted::add(simulator, name, part, &kind, move |answer| match answer {
            Ok(()) => _ = adding.try_set(false),
            Err(why) => _ = problem.try_set(Some(why)),
        });
    };
    let why = move || problem.get().map(|text| view! { <p class="clash" role="alert">{text}</p> });
    view! {
        <div class="wiring">
            {selects}
            {addresses}
            {why}
            <div class="wiring-actions">
                <button class="btn small" id="attach" on:click=attach>"Put it on the board"</button>
                <button class="link quiet" on:click=move |_| adding.set(false)>"Cancel"</button>
            </div>
        </div>
    }
}
