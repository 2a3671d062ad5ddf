//! What a part shows: a picture on a canvas, a lamp, the arm of a servo, or words.

use leptos::html::Canvas;
use leptos::prelude::*;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use crate::protocol::{PartState, Picture};

/// What one part shows.
#[component]
pub(super) fn Show(kind: String, state: Memo<Option<PartState>>) -> impl IntoView {
    let words = Memo::new(move |_| {
        state.with(|state| lit(state).map(|part| part.shows.clone()).unwrap_or_default())
    });
    let picture = Memo::new(move |_| state.with(|state| lit(state)?.picture.clone()));
    let has_picture = Memo::new(move |_| picture.with(Option::is_some));
    let drawing = match kind.as_str() {
        "led" => view! { <Lamp words/> }.into_any(),
        "servo" => view! { <Arm words/> }.into_any(),
        _ => ().into_any(),
    };
    let canvas = move || has_picture.get().then(|| view! { <Screen picture words/> });
    let text = move || {
        let is_text = !has_picture.get() && words.with(|words| !words.is_empty());
        is_text.then(|| view! { <output class="shows">{words}</output> })
    };
    view! { <div class="show">{drawing} {canvas} {text}</div> }
}

/// The part if it has power: without, it shows nothing.
fn lit(state: &Option<PartState>) -> Option<&PartState> {
    state.as_ref().filter(|part| part.plugged)
}

/// A picture, each of its pixels a square.
#[component]
fn Screen(picture: Memo<Option<Picture>>, words: Memo<String>) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move |_| {
        let (Some(canvas), Some(picture)) = (canvas.get(), picture.get()) else { return };
        paint(&canvas, &picture);
    });
    let spoken = move || match words.with(String::is_empty) {
        true => "What it shows".to_string(),
        false => format!("It shows {}", words.get()),
    };
    let size = move |of: fn(&Picture) -> u32| {
        picture.with(|picture| picture.as_ref().map_or(1, of).max(1).to_string())
    };
    view! {
        <canvas
            class="picture"
            role="img"
            aria-label=spoken
            style:--pixels=move || size(|picture| picture.width)
            style:--rows=move || size(Picture::height)
            node_ref=canvas
        ></canvas>
    }
}

/// A picture that is not whole is not drawn.
fn paint(canvas: &HtmlCanvasElement, picture: &Picture) {
    let (width, height) = (picture.width, picture.height());
    let rgba: Vec<u8> = picture.rgb.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect();
    if canvas.width() != width || canvas.height() != height {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let context = canvas.get_context("2d").ok().flatten();
    let context = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok());
    let image = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&rgba), width, height);
    if let (Some(context), Ok(image)) = (context, image) {
        // It fails for a canvas without area, on which there is nothing to see.
        let _ = context.put_image_data(&image, 0, 0);
    }
}

/// An LED, as bright as it is.
#[component]
fn Lamp(words: Memo<String>) -> impl IntoView {
    let share = move || match words.get().as_str() {
        "on" => 1.0,
        text => text.trim_end_matches(" %").parse().map_or(0.0, |percent: f64| percent / 100.0),
    };
    view! {
        <svg class="lamp" viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="9" class="lens"></circle>
            <circle
                cx="16"
                cy="16"
                r="9"
                class="lit"
                opacity=move || format!("{:.3}", f64::powf(share(), 0.6))
            ></circle>
        </svg>
    }
}

/// A servo's arm at its angle; 90 degrees is straight up.
#[component]
fn Arm(words: Memo<String>) -> impl IntoView {
    let angle = move || {
        let text = words.get();
        text.split(' ').next().and_then(|angle| angle.parse().ok()).unwrap_or(90.0_f64)
    };
    view! {
        <svg class="arm" viewBox="0 0 64 40" aria-hidden="true">
            <path d="M6 34h52M10 34a22 22 0 0 1 44 0" class="dial"></path>
            <path
                d="M32 34V12"
                class="hand"
                transform=move || format!("rotate({:.0} 32 34)", angle() - 90.0)
            ></path>
            <circle cx="32" cy="34" r="3" class="hub"></circle>
        </svg>
    }
}
