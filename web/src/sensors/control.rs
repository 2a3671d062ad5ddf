//! One control of a board or a part: a switch, or a slider with its value and unit.

use leptos::prelude::*;

use super::Axes;
use crate::icons::{Icon, icon};
use crate::protocol::Control;
use crate::simulator::Simulator;

/// The icon of what a control is about, where there is one.
const ICONS: [(&str, Icon); 5] = [
    ("temperature", Icon::Thermometer),
    ("lightLevel", Icon::Light),
    ("soundLevel", Icon::Sound),
    ("humidity", Icon::Drop),
    ("batteryMillivolts", Icon::Battery),
];

/// The identifier of a control as that of its element: `accelerometer-x`.
pub fn dom_id(control: &str) -> String {
    let mut id = String::new();
    for letter in control.chars() {
        match letter {
            'A'..='Z' => id.extend(['-', letter.to_ascii_lowercase()]),
            'a'..='z' | '0'..='9' | '-' => id.push(letter),
            _ => id.push('-'),
        }
    }
    id.trim_start_matches('-').to_string()
}

/// A unit such as `0.1 °C` counts tenths: by what a value has to be divided, and the unit then.
fn scale(unit: &str) -> (i32, String) {
    match unit.strip_prefix("0.1 ") {
        Some(whole) => (10, whole.to_string()),
        None => (1, unit.to_string()),
    }
}

/// A value in its unit, with a true minus sign.
fn shown(value: i32, divisor: i32) -> String {
    let text = match divisor {
        1 => value.to_string(),
        _ => format!("{:.1}", f64::from(value) / f64::from(divisor)),
    };
    text.replace('-', "−")
}

/// How far along a slider's track a value is.
pub fn fill(value: i32, min: i32, max: i32) -> String {
    let share = f64::from(value - min) / f64::from(max - min).max(1.0);
    format!("{:.1}%", share.clamp(0.0, 1.0) * 100.0)
}

/// A control with its name.
#[component]
pub fn ControlRow(
    simulator: Simulator,
    control: Control,
    /// What the simulator calls it.
    set: String,
) -> impl IntoView {
    let is_switch = control.is_switch();
    let Control { id, label, min, max, unit, .. } = control;
    let element = dom_id(&set);
    let value = simulator.control(&set);
    let picture = ICONS.iter().find(|(about, _)| *about == id).map(|(_, picture)| icon(*picture));
    if is_switch {
        let change = move |on| simulator.set(&set, i32::from(on));
        return view! {
            <div class="switch-row">
                <label for=element.clone()>{label.clone()}</label>
                <Switch id=element label on=Signal::derive(move || value.get() != 0) change/>
            </div>
        }
        .into_any();
    }
    let (divisor, unit) = scale(&unit);
    let spoken = unit.clone();
    let step = if max - min > 100_000 { 100 } else { 1 };
    view! {
        <div class="slider">
            <label class="slider-name" for=element.clone()>
                {picture}
                {label}
            </label>
            <output>{move || shown(value.get(), divisor)}" "<i>{unit}</i></output>
            <input
                type="range"
                id=element
                min=min
                max=max
                step=step
                aria-valuetext=move || format!("{} {spoken}", shown(value.get(), divisor))
                prop:value=move || value.get().to_string()
                style:--fill=move || fill(value.get(), min, max)
                on:input:target=move |event| {
                    if let Ok(value) = event.target().value().parse() {
                        simulator.set(&set, value);
                    }
                }
            />
        </div>
    }
    .into_any()
}

/// A switch that is on or off.
#[component]
pub fn Switch(
    id: String,
    label: String,
    on: Signal<bool>,
    change: impl Fn(bool) + Send + 'static,
) -> impl IntoView {
    view! {
        <button
            class="switch"
            id=id
            role="switch"
            aria-label=label
            aria-checked=move || on.get().to_string()
            on:click=move |_| change(!on.get_untracked())
        ></button>
    }
}

/// The exact values of three axes.
#[component]
pub(super) fn Numbers(simulator: Simulator, axes: Axes) -> impl IntoView {
    let number = |control: Control| {
        let Control { id, label, min, max, unit, .. } = control;
        let value = simulator.control(&id);
        let letter = id.chars().last().unwrap_or_default().to_ascii_lowercase();
        let element = dom_id(&id);
        view! {
            <label class="number">
                <i aria-hidden="true">{letter}</i>
                <input
                    type="number"
                    id=element
                    aria-label=format!("{label} in {unit}")
                    min=min
                    max=max
                    prop:value=move || value.get().to_string()
                    on:input:target=move |event| {
                        if let Ok(value) = event.target().value().parse::<i32>() {
                            simulator.set(&id, value.clamp(min, max));
                        }
                    }
                />
            </label>
        }
    };
    let unit = axes.0[0].unit.clone();
    view! {
        <div class="numbers">
            {axes.0.map(number).into_iter().collect_view()}
            <i class="unit" aria-hidden="true">{unit}</i>
        </div>
    }
}
