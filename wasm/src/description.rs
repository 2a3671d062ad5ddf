//! What is known about each kind of board, as the page gets it: it has no list of its own.

use boards::description::{Control, PinKind};
use serde::Serialize;
use sim_boards::board::{MODELS, Model};
use sim_boards::parts::{Bus, KINDS, Kind};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Description {
    id: &'static str,
    name: &'static str,
    controls: Vec<ControlOf>,
    pins: Vec<PinOf>,
    buttons: Vec<&'static str>,
    parts: Vec<PartOf>,
}

#[derive(Serialize)]
struct ControlOf {
    id: &'static str,
    label: &'static str,
    min: i32,
    max: i32,
    initial: i32,
    unit: &'static str,
}

#[derive(Serialize)]
struct PinOf {
    name: &'static str,
    /// `digital`, `analog`, `touch` or `logo`; each but the last includes those before it.
    can: &'static str,
}

#[derive(Serialize)]
struct PartOf {
    id: &'static str,
    label: &'static str,
    pins: &'static [&'static str],
    needs: usize,
    bus: Option<&'static str>,
    addresses: &'static [u8],
    controls: Vec<ControlOf>,
}

/// Every board.
pub fn all() -> Vec<Description> {
    MODELS.iter().map(|model| describe(model)).collect()
}

fn describe(model: &Model) -> Description {
    Description {
        id: model.board.id,
        name: model.board.name,
        controls: controls(model.board.controls),
        pins: model.board.pins.iter().map(|p| PinOf { name: p.name, can: can(p.kind) }).collect(),
        buttons: model.buttons.iter().map(|(_, control)| *control).collect(),
        parts: KINDS.iter().map(|kind| part(kind)).collect(),
    }
}

fn can(kind: PinKind) -> &'static str {
    match kind {
        PinKind::Digital => "digital",
        PinKind::Analog => "analog",
        PinKind::Touch => "touch",
        PinKind::Logo => "logo",
    }
}

fn controls(all: &'static [Control]) -> Vec<ControlOf> {
    let control = |c: &'static Control| ControlOf {
        id: c.id,
        label: c.label,
        min: c.min,
        max: c.max,
        initial: c.initial,
        unit: c.unit,
    };
    all.iter().map(control).collect()
}

fn part(kind: &'static Kind) -> PartOf {
    let bus = match kind.bus {
        Bus::None => None,
        Bus::I2c(_) => Some("i2c"),
        Bus::Both(_) => Some("both"),
        Bus::Spi => Some("spi"),
    };
    PartOf {
        id: kind.id,
        label: kind.label,
        pins: kind.pins,
        needs: kind.needs,
        bus,
        addresses: kind.bus.addresses(),
        controls: controls(kind.controls),
    }
}
