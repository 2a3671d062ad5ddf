//! Lines, ellipses and polygons, in whole numbers.
//!
//! Coordinates fit an i32, so sums of two have 33 bits and a sign, and a product of a coordinate
//! and a sum fits a u64: a division of 128 bits takes a kilobyte on boards. No loop is longer than
//! the canvas or, for ellipses, the radius.

use core::cell::Cell;

use super::canvas::Canvas;

/// Draws a line, both ends included: Bresenham's, started where it enters the canvas.
pub(super) fn line(canvas: &Canvas, from: (i64, i64), to: (i64, i64), colour: u32) {
    let (dx, dy) = ((to.0 - from.0).abs(), (to.1 - from.1).abs());
    let steep = dy > dx;
    let turn = |(x, y): (i64, i64)| if steep { (y, x) } else { (x, y) };
    let ((start, side), (end, side_end)) = (turn(from), turn(to));
    let (long, short) = if steep { (dy, dx) } else { (dx, dy) };
    let forward = if end > start { 1 } else { -1 };
    let sideward = if side_end > side { 1 } else { -1 };
    let limit = if steep { canvas.height } else { canvas.width };
    // The steps in which the line is between the canvas' edges.
    let (first, last) = match forward {
        1 => (-start, limit - 1 - start),
        _ => (start - limit + 1, start),
    };
    let first = first.max(0);
    // How far it has moved sideward: short * step / long, rounded up from a half on.
    let product = short as u64 * first as u64;
    let unit = long.max(1) as u64;
    let (mut moved, mut rest) = ((product / unit) as i64, (product % unit) as i64 * 2 + long);
    for step in first..=last.min(long - 1) {
        if rest >= 2 * long {
            (moved, rest) = (moved + 1, rest - 2 * long);
        }
        let (x, y) = turn((start + forward * step, side + sideward * moved));
        canvas.set(x, y, colour);
        rest += 2 * short;
    }
    canvas.set(to.0, to.1, colour);
}

/// Quarters of an ellipse, counted from the upper right one against the clock.
pub(super) const QUARTERS: u32 = 15;

/// An ellipse: centre, which quarters, whether filled.
pub(super) struct Ellipse {
    pub x: i64,
    pub y: i64,
    pub quarters: u32,
    pub fill: bool,
    pub colour: u32,
}

/// Largest radius.
pub(super) const MAX_RADIUS: i64 = 0xffff;

impl Ellipse {
    /// Draws the points at a distance from the centre, in each quarter.
    fn points(&self, canvas: &Canvas, dx: i64, dy: i64) {
        for (i, (right, down)) in [(1, -1), (-1, -1), (-1, 1), (1, 1)].into_iter().enumerate() {
            if self.quarters >> i & 1 == 0 {
                continue;
            }
            let (x, y) = (self.x + right * dx, self.y + down * dy);
            match self.fill {
                true => canvas.fill(x.min(self.x), y, dx + 1, 1, self.colour),
                false => canvas.set(x, y, self.colour),
            }
        }
    }

    /// Draws it with radii of 0 to [`MAX_RADIUS`]: from the sides to where it is as steep as
    /// flat, then from the top.
    pub fn draw(&self, canvas: &Canvas, across: i64, down: i64) {
        if across == 0 && down == 0 {
            if self.quarters != 0 {
                canvas.set(self.x, self.y, self.colour);
            }
            return;
        }
        arc(across, down, |from, x, y| match from {
            From::Side => self.points(canvas, x, y),
            From::Top => self.points(canvas, y, x),
        });
    }
}

/// From where an arc comes; that from the top has the axes exchanged.
#[derive(Clone, Copy)]
enum From {
    Side,
    Top,
}

/// Calls `point` with the points of both arcs of an ellipse.
fn arc(across: i64, down: i64, mut point: impl FnMut(From, i64, i64)) {
    for (from, a, b) in [(From::Side, across, down), (From::Top, down, across)] {
        // The point (x, y) moves up from (a, 0); `error` is how far the ellipse's equation is
        // from being met, `by_x` and `by_y` what a step would change.
        let (mut x, mut y, mut error) = (a, 0, 0);
        let (mut by_x, mut by_y) = (b * b * (1 - 2 * a), a * a);
        let (mut slope_x, mut slope_y) = (2 * b * b * a, 0);
        while slope_x >= slope_y {
            point(from, x, y);
            y += 1;
            slope_y += 2 * a * a;
            error += by_y;
            by_y += 2 * a * a;
            if 2 * error + by_x > 0 {
                x -= 1;
                slope_x -= 2 * b * b;
                error += by_x;
                by_x += 2 * b * b;
            }
        }
    }
}

/// A polygon: its corners relative to a point, and room for as many numbers.
pub(super) struct Polygon<'p> {
    pub x: i64,
    pub y: i64,
    pub count: usize,
    pub corner: &'p dyn Fn(usize) -> (i64, i64),
    pub colour: u32,
}

impl Polygon<'_> {
    /// Edge `i`: from the corner behind to corner `i`.
    fn edge(&self, i: usize) -> ((i64, i64), (i64, i64)) {
        ((self.corner)((i + 1) % self.count), (self.corner)(i))
    }

    fn line(&self, canvas: &Canvas, from: (i64, i64), to: (i64, i64)) {
        let place = |(x, y): (i64, i64)| (self.x + x, self.y + y);
        line(canvas, place(from), place(to), self.colour);
    }

    /// Draws the edges.
    pub fn outline(&self, canvas: &Canvas) {
        for i in 0..self.count {
            let (from, to) = self.edge(i);
            self.line(canvas, from, to);
        }
    }

    /// Fills it row by row, between the places where edges cross the row. `crossings` has room
    /// for one number per corner.
    pub fn fill(&self, canvas: &Canvas, crossings: &[Cell<u32>]) {
        let rows = (0..self.count).map(|i| (self.corner)(i).1);
        let (top, bottom) = (rows.clone().min().unwrap_or(0), rows.max().unwrap_or(0));
        for row in top.max(-self.y)..=bottom.min(canvas.height - 1 - self.y) {
            let mut found = 0;
            for i in 0..self.count {
                let (p, q) = self.edge(i);
                if (p.1 > row) != (q.1 > row) {
                    insert(crossings, found, crossing(p, q, row));
                    found += 1;
                } else if row == p.1.max(q.1) {
                    // The lowest point of an edge that the rule above leaves out.
                    match p.1.cmp(&q.1) {
                        core::cmp::Ordering::Less => self.line(canvas, q, q),
                        core::cmp::Ordering::Greater => self.line(canvas, p, p),
                        core::cmp::Ordering::Equal => self.line(canvas, p, q),
                    }
                }
            }
            for pair in crossings[..found].chunks_exact(2) {
                let (from, to) = (i64::from(pair[0].get() as i32), i64::from(pair[1].get() as i32));
                canvas.fill(self.x + from, self.y + row, to - from + 1, 1, self.colour);
            }
        }
    }
}

/// Where the edge crosses the row, rounded.
fn crossing(p: (i64, i64), q: (i64, i64), row: i64) -> i32 {
    let ((px, py), (qx, qy)) = (p, q);
    let (product, unit) = ((qx - px).unsigned_abs() * (row - py).unsigned_abs(), qy.abs_diff(py));
    let along = (32 * (product / unit) + 32 * (product % unit) / unit) as i64;
    let along = if (qx < px) ^ (row < py) ^ (qy < py) { -along } else { along };
    ((32 * px + along + 16) / 32) as i32
}

/// Puts a number into the first `len` numbers, which are in order.
fn insert(sorted: &[Cell<u32>], len: usize, value: i32) {
    let mut at = len;
    while at > 0 && sorted[at - 1].get() as i32 > value {
        sorted[at].set(sorted[at - 1].get());
        at -= 1;
    }
    sorted[at].set(value as u32);
}
