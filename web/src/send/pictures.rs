//! Pictures of the dialogs: a computer, a board, and what is between them.
//!
//! 320 by 112 units, drawn from the same few pieces. They say nothing that the words beside them do
//! not say, so a screen reader passes over them. Classes are coloured in `send.css`.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Cable,
    Unplugged,
    Busy,
    Locked,
    Drag,
    Update,
    Unknown,
    OtherBoard,
    Firmware,
    Files,
    Boot,
}

const LAPTOP: &str = r#"<path class="paper" d="M30 16h84l6 6v58H24V22z"/>
<path class="screen" d="M32 26h80v46H32z"/><path class="paper" d="M12 80h120l-8 12H20z"/>
<path class="code" d="M40 36h26M40 45h40M48 54h30M40 63h18"/>"#;

const BOARD: &str = r#"<path class="pcb" d="M218 24h66l12 12v50l-6 6h-72l-6-6V30z"/>
<path class="led" d="M238 38h5M248 38h5M258 38h5M238 47h5M248 47h5M258 47h5M238 56h5M248 56h5
M258 56h5M238 65h5M248 65h5M258 65h5"/><circle class="cap" cx="224" cy="54" r="5"/>
<circle class="cap" cx="282" cy="54" r="5"/><path class="pin" d="M222 84h10M240 84h10M258 84h10
M276 84h10"/><path class="plug" d="M244 16h14v10h-14z"/>"#;

const CABLE: &str = r#"<path class="cable" d="M132 86c34 0 28-74 70-78 30-3 49-2 49 8"/>"#;

const BROKEN: &str = r#"<path class="cable" d="M132 86c26 0 22-34 34-52"/>
<path class="cable" d="M194 12c30-8 57-8 57 4"/>
<path class="bad" d="m170 20 6 5M182 14l-1 8M172 34l7-2"/>"#;

impl Picture {
    fn shapes(self) -> String {
        match self {
            Picture::Cable => [LAPTOP, CABLE, BOARD].concat(),
            Picture::Unplugged => [LAPTOP, BROKEN, BOARD].concat(),
            Picture::Busy => {
                let window = r#"<path class="paper" d="M70 6h66l6 6v40H64V12z"/>
                    <path class="bar" d="M64 18h78"/>
                    <path class="bad" d="m94 28 16 16M110 28 94 44"/>"#;
                [LAPTOP, CABLE, BOARD, window].concat()
            }
            Picture::Locked => {
                let lock = r#"<path class="paper" d="M150 46h36l4 4v30h-44V50z"/>
                    <path class="line" d="M156 46v-8a12 12 0 0 1 24 0v8M168 58v10"/>"#;
                [LAPTOP, CABLE, BOARD, lock].concat()
            }
            Picture::Drag => {
                let file = r#"<path class="paper" d="M150 34h22l10 10v32h-32z"/>
                    <path class="line" d="M172 34v10h10"/>
                    <path class="good" d="M158 60h40m-8-7 8 7-8 7"/>"#;
                [LAPTOP, BOARD, file].concat()
            }
            Picture::Update => {
                let arrow = r#"<path class="good" d="M186 40a22 22 0 1 0 6 22M188 26v14h-14"/>"#;
                [LAPTOP, BOARD, arrow].concat()
            }
            Picture::Unknown => {
                let mark =
                    r#"<path class="bad" d="M158 46c0-18 26-18 26-2 0 12-13 10-13 22M171 78v1"/>"#;
                [LAPTOP, BOARD, mark].concat()
            }
            Picture::OtherBoard => {
                let marks = r#"<path class="pcb" d="M52 24h66l6 6v56l-6 6H46V30z"/>
                    <text class="silk" x="85" y="64">V1</text><path class="bad"
                    d="M158 48h24M158 62h24M178 38l-16 34"/><path class="pcb"
                    d="M218 24h66l12 12v50l-6 6h-72l-6-6V30z"/>
                    <text class="silk" x="254" y="64">V2</text>"#;
                marks.to_string()
            }
            Picture::Firmware => {
                let file = r#"<path class="paper" d="M70 16h44l14 14v64H70z"/>
                    <path class="line" d="M114 16v14h14M80 46h34M80 56h38M80 66h28"/>
                    <path class="good" d="M144 56h48m-10-9 10 9-10 9"/>"#;
                [file, BOARD].concat()
            }
            Picture::Files => {
                let files = r#"<path class="paper" d="M108 22h36l12 12v56h-48z"/>
                    <path class="paper" d="M136 12h36l12 12v56h-48z"/><path class="paper"
                    d="M164 30h36l12 12v56h-48z"/><path class="line"
                    d="M200 30v12h12M172 56h30M172 66h34M172 76h22"/>"#;
                files.to_string()
            }
            Picture::Boot => {
                let board = r#"<path class="pcb" d="M96 14h116l10 10v62l-8 8H98l-8-8V22z"/>
                    <path class="plug" d="M84 44h14v20H84z"/>
                    <path class="led" d="M196 34h6M196 44h6"/>
                    <circle class="cap" cx="186" cy="66" r="7"/><text class="silk small" x="186"
                    y="86">RST</text><path class="pin" d="M112 26h8M128 26h8M144 26h8M160 26h8"/>
                    <path class="wire" d="M116 24c0-26 32-26 32 0"/><text class="silk small" x="116"
                    y="44">BOOT0</text><text class="silk small" x="150" y="44">3V3</text>"#;
                board.to_string()
            }
        }
    }
}

/// The drawing of a picture.
pub fn picture(picture: Picture) -> impl IntoView {
    let shapes = picture.shapes();
    view! { <svg class="scene" viewBox="0 0 320 112" aria-hidden="true" inner_html=shapes></svg> }
}
