//! Icons: 20 units square, 1.6 units of stroke, solid only for Run and Stop.

use leptos::prelude::*;

#[derive(Clone, Copy)]
pub enum Icon {
    Run,
    Stop,
    Step,
    Reset,
    Settings,
    Terminal,
    Thermometer,
    Code,
    Board,
    Sensors,
    Down,
    Send,
    Level,
    Add,
    Remove,
    Sound,
    Muted,
    Files,
    Light,
    Drop,
    Battery,
    Compass,
    Shake,
    Plotter,
    Trace,
    Share,
    Leave,
}

impl Icon {
    fn shapes(self) -> &'static str {
        match self {
            Icon::Run => r#"<path d="M6 3.8v12.4L16 10z" fill="currentColor"/>"#,
            Icon::Stop => {
                r#"<path d="M6.2 4.8h7.6l1.4 1.4v7.6l-1.4 1.4H6.2l-1.4-1.4V6.2z"
                fill="currentColor"/>"#
            }
            Icon::Step => {
                r#"<path d="M3.5 8.5C5 5 10 3.6 13.4 8M13.8 4.2v4.2H9.6"/>
                <circle cx="10" cy="14.6" r="1.7" fill="currentColor"/>"#
            }
            Icon::Reset => r#"<path d="M4.5 10a5.5 5.5 0 1 0 1.8-4.1M6.8 2.6 6.1 6.2l3.6.6"/>"#,
            Icon::Settings => {
                r#"<path d="M3 6h6.2M13.8 6H17M3 14h3.2M10.8 14H17"/>
                <circle cx="11.5" cy="6" r="2.2"/><circle cx="8.5" cy="14" r="2.2"/>"#
            }
            Icon::Terminal => r#"<path d="m4 6 4 4-4 4M10.5 14.5H16"/>"#,
            Icon::Thermometer => {
                r#"<path d="M8 11.5v-7a2 2 0 1 1 4 0v7a3.3 3.3 0 1 1-4 0zM10 8v6"/>"#
            }
            Icon::Code => r#"<path d="m6.8 5.5-4.3 4.5 4.3 4.5M13.2 5.5l4.3 4.5-4.3 4.5"/>"#,
            Icon::Board => {
                r#"<path d="M5 3h10l2 2v10l-2 2H5l-2-2V5z"/>
                <path d="M7 7.2h.01M10 7.2h.01M13 7.2h.01M7 10.2h.01M10 10.2h.01M13 10.2h.01"
                stroke-width="2.2"/>
                <path d="M6.5 17v-2.8M10 17v-2.8M13.5 17v-2.8"/>"#
            }
            Icon::Sensors => r#"<path d="M3 16V9.5M7.7 16V4M12.3 16v-4.5M17 16V7"/>"#,
            Icon::Plotter => r#"<path d="M3 3.5v13h14M5.5 12.5l3.5-4 3 2.5 4.5-6"/>"#,
            Icon::Trace => r#"<path d="M3 4.5h8M6 8.2h8M6 11.8h6M9 15.5h8"/>"#,
            Icon::Share => {
                r#"<circle cx="5" cy="10" r="2.2"/><circle cx="14.5" cy="4.8" r="2.2"/>
                <circle cx="14.5" cy="15.2" r="2.2"/><path d="m7 9 5.5-3.1M7 11l5.5 3.1"/>"#
            }
            Icon::Leave => r#"<path d="M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16.5 3.5l-7 7"/>"#,
            Icon::Down => r#"<path d="m5.5 8 4.5 4.5L14.5 8"/>"#,
            Icon::Add => r#"<path d="M10 4.5v11M4.5 10h11"/>"#,
            Icon::Remove => r#"<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>"#,
            Icon::Sound => {
                r#"<path d="M3 8v4h3l4 3.5v-11L6 8z"/>
                <path d="M13 7.5a3.5 3.5 0 0 1 0 5M15.2 5.2a6.8 6.8 0 0 1 0 9.6"/>"#
            }
            Icon::Muted => r#"<path d="M3 8v4h3l4 3.5v-11L6 8zM13 8l4 4M17 8l-4 4"/>"#,
            Icon::Files => r#"<path d="M5 3h6.5L15 6.5V15l-2 2H5zM11.5 3v3.5H15"/>"#,
            Icon::Send => {
                r#"<path d="M10 12.5V3.2M6.4 6.6 10 3l3.6 3.6"/>
                <path d="M3.5 11.5v4L5 17h10l1.5-1.5v-4"/>"#
            }
            Icon::Light => {
                r#"<circle cx="10" cy="10" r="3.3"/>
                <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4"/>
                <path d="M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4"/>"#
            }
            Icon::Drop => r#"<path d="M10 3 6.2 9.4a4.6 4.6 0 1 0 7.6 0z"/>"#,
            Icon::Battery => r#"<path d="M2.5 6.5h12v7h-12zM14.5 9h3v2h-3"/>"#,
            Icon::Compass => {
                r#"<circle cx="10" cy="10" r="7"/><path d="m12.8 7.2-1.6 4-4 1.6 1.6-4z"/>"#
            }
            Icon::Shake => r#"<path d="M7 5.5h6v9H7zM4 7.5v5M16 7.5v5M1.5 9v2M18.5 9v2"/>"#,
            Icon::Level => r#"<path d="M2.5 10h4M13.5 10h4"/><circle cx="10" cy="10" r="3.3"/>"#,
        }
    }
}

/// The drawing of an icon. It says nothing to a screen reader: a word or a label stands beside it.
pub fn icon(icon: Icon) -> impl IntoView {
    let shapes = icon.shapes();
    view! { <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" inner_html=shapes></svg> }
}
