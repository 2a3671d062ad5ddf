//! The panel beside the program: what the pupil can pretend the board feels, what its pins do,
//! and the parts that are on them.
//!
//! All of it is made from the board's description. What it says of acceleration becomes a pad,
//! of a compass a heading, on/off a switch, anything else a slider; push buttons are on the
//! drawing of the board.

mod compass;
mod control;
mod motion;
mod tilt;

use leptos::prelude::*;

use crate::parts::Parts;
use crate::pins::Pins;
use crate::protocol::{Control, Description};
use crate::simulator::Simulator;
use compass::Compass;
pub use control::{ControlRow, Switch, dom_id};
use motion::Motion;
use tilt::Tilt;

/// The controls of a sensor with three axes: x, y, z.
#[derive(Clone)]
struct Axes([Control; 3]);

impl Axes {
    /// Those whose identifiers are `sensor` and a letter.
    fn find(controls: &[Control], sensor: &str) -> Option<Axes> {
        let axis = |letter: char| {
            let mut found = controls.iter().filter(|control| control.id.starts_with(sensor));
            found.find(|control| control.id.ends_with(letter)).cloned()
        };
        Some(Axes([axis('X')?, axis('Y')?, axis('Z')?]))
    }

    fn get(&self, simulator: Simulator) -> [i32; 3] {
        self.0.each_ref().map(|axis| simulator.control(&axis.id).get())
    }

    fn get_untracked(&self, simulator: Simulator) -> [i32; 3] {
        self.0.each_ref().map(|axis| simulator.control(&axis.id).get_untracked())
    }

    fn set(&self, simulator: Simulator, values: [i32; 3]) {
        for (axis, value) in self.0.iter().zip(values) {
            simulator.set(&axis.id, value.clamp(axis.min, axis.max));
        }
    }

    /// One g in the accelerometer's unit, with the sign that z has when the board lies flat.
    fn gravity(&self) -> f64 {
        f64::from(self.0[2].initial)
    }
}

/// The whole panel.
#[component]
pub fn Sensors(simulator: Simulator) -> impl IntoView {
    let description = Memo::new(move |_| simulator.description());
    let panels = move || {
        description.get().map(|description| {
            let (pins, parts) = (description.clone(), description.clone());
            view! {
                <Feelings simulator description/>
                <Pins simulator description=pins/>
                <Parts simulator description=parts/>
            }
        })
    };
    view! {
        <section class="sensors" aria-label="Sensors">
            <header class="panel-head">
                <h2>"Sensors"</h2>
                <p>"Drag to pretend. Your program reads these values."</p>
            </header>
            {panels}
        </section>
    }
}

#[component]
fn Feelings(simulator: Simulator, description: Description) -> impl IntoView {
    let controls = description.controls;
    let acceleration = Axes::find(&controls, "accelerometer");
    let field = Axes::find(&controls, "compass");
    let rows = controls.into_iter().filter(|control| {
        let is_drawn = description.buttons.contains(&control.id);
        let is_axis = |axes: &Option<Axes>| {
            axes.as_ref().is_some_and(|axes| axes.0.iter().any(|axis| axis.id == control.id))
        };
        !is_drawn && !is_axis(&acceleration) && !is_axis(&field)
    });
    let mut rows: Vec<Control> = rows.collect();
    rows.sort_by_key(Control::is_switch);
    let rows: Vec<_> = rows
        .into_iter()
        .map(|control| {
            let set = control.id.clone();
            view! { <ControlRow simulator control set/> }
        })
        .collect();
    let pad = acceleration.clone().map(|acceleration| {
        let field = field.clone();
        view! { <Tilt simulator acceleration field/> }
    });
    let motion = acceleration.clone().map(|acceleration| {
        let gestures = description.id == "microbit";
        view! { <Motion simulator acceleration gestures/> }
    });
    let compass = acceleration.zip(field).map(|(acceleration, field)| {
        view! { <Compass simulator acceleration field/> }
    });
    view! {
        <div class="sensor-grid">
            {pad}
            <div class="sliders">{rows} {motion}</div>
        </div>
        {compass}
    }
}
