//! Parts on the pins and buses of a board: the choice of kinds, and a panel for each part.
//!
//! What kinds there are, what they are wired to and what can be set is in the board's
//! description. The parts of a board are kept with the project and put on it each time it is
//! powered up; see [`fitted`].

mod add;
pub mod fitted;
mod show;

use leptos::prelude::*;

use crate::icons::{Icon, icon};
use crate::pins::pin_label;
use crate::protocol::{Description, PartKind, PartState, Report};
use crate::sensors::{ControlRow, Switch, dom_id};
use crate::simulator::Simulator;
use add::AddPart;
use show::Show;

/// The panel.
#[component]
pub fn Parts(simulator: Simulator, description: Description) -> impl IntoView {
    let adding = RwSignal::new(false);
    let kinds = StoredValue::new(description.parts.clone());
    let names = Memo::new(move |_| {
        simulator.parts.with(|parts| {
            parts.iter().map(|part| (part.name.clone(), part.kind.clone())).collect::<Vec<_>>()
        })
    });
    let card = move |(name, kind): (String, String)| {
        let kind = kinds.with_value(|kinds| kinds.iter().find(|k| k.id == kind).cloned())?;
        Some(view! { <Card simulator name kind/> })
    };
    let form = move || {
        let description = description.clone();
        adding.get().then(|| view! { <AddPart simulator description adding/> })
    };
    let hint = move || {
        (names.with(Vec::is_empty) && !adding.get()).then(|| {
            view! { <p class="hint">"No parts yet. An LED or a servo goes on a pin."</p> }
        })
    };
    view! {
        <section class="parts" aria-label="Parts">
            <header class="panel-head">
                <h2>"Parts"</h2>
                <span class="space"></span>
                <button
                    class="btn small"
                    id="add-part"
                    aria-expanded=move || adding.get().to_string()
                    on:click=move |_| adding.update(|adding| *adding = !*adding)
                >
                    {icon(Icon::Add)}
                    "Add part"
                </button>
            </header>
            {form}
            {hint}
            <For each=move || names.get() key=|part| part.clone() children=card/>
        </section>
    }
}

/// Where a part is, in words.
fn place(part: &PartState, kind: &PartKind) -> String {
    let on_bus = match kind.bus.as_deref() {
        Some("i2c") => 2,
        Some("spi") => 3,
        _ => 0,
    };
    let own = part.lines.iter().zip(&kind.pins).skip(on_bus);
    let own = own.filter(|(line, _)| !line.contains('.')).map(|(line, pin)| {
        match kind.pins.len() - on_bus {
            1 => pin_label(line),
            _ => format!("{pin} {}", pin_label(line)),
        }
    });
    let bus = match (kind.bus.as_deref(), part.address) {
        (_, Some(address)) => Some(format!("I²C, address 0x{address:02x}")),
        (Some("spi"), _) => Some("SPI".to_string()),
        _ => None,
    };
    bus.into_iter().chain(own).collect::<Vec<_>>().join(", ")
}

/// The panel of one part.
#[component]
fn Card(simulator: Simulator, name: String, kind: PartKind) -> impl IntoView {
    let own = name.clone();
    let state = Memo::new(move |_| {
        simulator.parts.with(|parts| parts.iter().find(|part| part.name == own).cloned())
    });
    let known = kind.clone();
    let place = move || state.with(|s| s.as_ref().map(|part| place(part, &known)));
    let controls = kind.controls.clone().into_iter().map(|control| {
        let set = format!("{name}.{}", control.id);
        view! { <ControlRow simulator control set/> }
    });
    let controls = controls.collect_view();
    let plugged = format!("{name}.plugged");
    let value = simulator.control(&plugged);
    let on = Signal::derive(move || value.get() != 0);
    let id = dom_id(&plugged);
    let change = move |on| simulator.set(&plugged, i32::from(on));
    let own = name.clone();
    let complaint = Memo::new(move |_| {
        let last = |reports: &Vec<Report>| {
            reports.iter().rev().find(|report| report.part == own).map(|r| r.text.clone())
        };
        simulator.reports.with(last)
    });
    let complaint =
        move || complaint.get().map(|text| view! { <p class="clash" role="status">{text}</p> });
    let title = format!("Remove {name}");
    let gone = name.clone();
    let remove = move |_| fitted::remove(simulator, &gone);
    let (heading, spoken) = (name.clone(), name.clone());
    view! {
        <article class="part" data-part=name aria-label=spoken>
            <header>
                <h3>{kind.label.clone()}" "<small>{heading}</small></h3>
                <p>{place}</p>
                <label class="plug" for=id.clone()>"Plugged in"</label>
                <Switch id=id label="Plugged in".to_string() on change/>
                <button
                    class="btn square small remove"
                    aria-label=title.clone()
                    title=title
                    on:click=remove
                >
                    {icon(Icon::Remove)}
                </button>
            </header>
            <Show kind=kind.id state/>
            <div class="sliders">{controls}</div>
            {complaint}
        </article>
    }
}
