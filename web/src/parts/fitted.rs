//! The parts that a board is to have: kept with the project, put on the board again whenever it
//! has been powered up.
//!
//! The board's snapshots say what is on it; a board that is started anew has nothing. What is
//! wanted is therefore kept on this side, with the values of the parts' controls.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::protocol::PartKind;
use crate::simulator::Simulator;

/// A part that a board is to have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fitted {
    pub name: String,
    /// What it is and where it goes, as the Worker takes it.
    pub part: String,
    /// Of its controls that have been set, and `plugged`.
    pub values: BTreeMap<String, i32>,
}

/// Puts a new part on a board. `then` gets why that cannot be.
pub fn add(
    simulator: Simulator,
    name: String,
    part: String,
    kind: &PartKind,
    then: impl FnOnce(Result<(), String>) + 'static,
) {
    let mut values: BTreeMap<String, i32> =
        kind.controls.iter().map(|control| (control.id.clone(), control.initial)).collect();
    values.insert("plugged".into(), 1);
    let text = part.clone();
    simulator.attach(&text, move |answer| {
        then(answer.map(|_| {
            remember(simulator, &name, &values);
            simulator.fitted.update(|all| all.push(Fitted { name, part, values }));
        }));
    });
}

/// Takes a part off a board.
pub fn remove(simulator: Simulator, name: &str) {
    simulator.fitted.update(|all| all.retain(|part| part.name != name));
    simulator.detach(name, |_| {});
}

/// Puts the parts on a board that has been powered up.
pub fn restore(simulator: Simulator) {
    for part in simulator.fitted.get_untracked() {
        remember(simulator, &part.name, &part.values);
        simulator.attach(&part.part, move |answer| {
            if answer.is_ok() {
                for (control, value) in &part.values {
                    simulator.send(&format!("{}.{control}", part.name), *value);
                }
            }
        });
    }
}

/// The parts with the values that their controls have now.
pub fn present(simulator: Simulator) -> Vec<Fitted> {
    let mut all = simulator.fitted.get_untracked();
    for part in &mut all {
        for (control, value) in &mut part.values {
            *value = simulator.control(&format!("{}.{control}", part.name)).get_untracked();
        }
    }
    all
}

/// Shows the values before the board has said them.
fn remember(simulator: Simulator, name: &str, values: &BTreeMap<String, i32>) {
    for (control, value) in values {
        simulator.control(&format!("{name}.{control}")).set(*value);
    }
}
