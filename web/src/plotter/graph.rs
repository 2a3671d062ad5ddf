//! The drawing: curves over the last lines of numbers, and what the height of the drawing means.

use leptos::prelude::*;

use super::plot::Plot;

/// Lines of numbers that are drawn at most, and at least have room.
pub const MOST: usize = 500;
const LEAST: usize = 50;
/// Size of the drawing in its own units.
const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 1000.0;
/// Horizontal lines at least.
const STEPS: f64 = 3.0;

/// What is drawn.
#[derive(Clone, Default, PartialEq)]
pub struct Graph {
    /// The path of each series.
    paths: Vec<String>,
    /// Place from the top in percent, and what is written there.
    marks: Vec<(f64, String)>,
}

impl Graph {
    /// The end of a plot.
    pub fn of(plot: &Plot) -> Graph {
        let columns = 0..plot.names.len();
        let all = columns.clone().flat_map(|column| plot.series(column, MOST));
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in all.filter(|value| value.is_finite()) {
            (low, high) = (low.min(value), high.max(value));
        }
        if low > high {
            return Graph::default();
        }
        let room = match high - low {
            0.0 => (high.abs() * 0.1).max(1.0),
            range => range * 0.06,
        };
        let (low, high) = (low - room, high + room);
        let y = |value: f64| (high - value) / (high - low) * HEIGHT;
        let rows = plot.rows.len().min(MOST);
        let step = WIDTH / (rows.max(LEAST) - 1) as f64;
        let path = |column: usize| {
            let mut path = String::new();
            let mut pen = 'M';
            for (at, value) in plot.series(column, MOST).enumerate() {
                if !value.is_finite() {
                    pen = 'M';
                    continue;
                }
                path.push_str(&format!("{pen}{:.1} {:.1}", at as f64 * step, y(value)));
                pen = 'L';
            }
            path
        };
        let spacing = nice((high - low) / STEPS);
        let marks = ((low / spacing).ceil() as i64..=(high / spacing).floor() as i64).map(|n| {
            let value = n as f64 * spacing;
            (y(value) / HEIGHT * 100.0, written(value, spacing))
        });
        Graph { paths: columns.map(path).collect(), marks: marks.collect() }
    }
}

/// The largest of 1, 2, 5, 10, … that is not above `most`.
fn nice(most: f64) -> f64 {
    let power = 10f64.powf(most.log10().floor());
    [5.0, 2.0, 1.0].map(|digit| digit * power).into_iter().find(|n| *n <= most).unwrap_or(power)
}

/// With as many places as the spacing needs.
fn written(value: f64, spacing: f64) -> String {
    let places = (-spacing.log10().floor()).clamp(0.0, 9.0) as usize;
    format!("{value:.places$}")
}

/// The drawing of a graph.
#[component]
pub fn Drawing(
    graph: Memo<Graph>,
    /// What it shows, in words.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let marks = move || {
        let mark = |(top, text): (f64, String)| {
            view! { <span class="mark" style:top=format!("{top:.1}%")>{text}</span> }
        };
        graph.get().marks.into_iter().map(mark).collect_view()
    };
    let lines = move || {
        let line = |(top, _): (f64, String)| {
            let y = top / 100.0 * HEIGHT;
            view! { <path class="mark-line" d=format!("M0 {y:.1}H{WIDTH}")></path> }
        };
        graph.get().marks.into_iter().map(line).collect_view()
    };
    let curves = move || {
        let curve = |(at, path): (usize, String)| {
            view! { <path class="curve" data-series=at.to_string() d=path></path> }
        };
        graph.get().paths.into_iter().enumerate().map(curve).collect_view()
    };
    view! {
        <div class="graph">
            <div class="marks" aria-hidden="true">{marks}</div>
            <svg
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                preserveAspectRatio="none"
                role="img"
                aria-label=label
            >
                {lines}
                {curves}
            </svg>
        </div>
    }
}
