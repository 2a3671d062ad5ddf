//! Finds the name a misspelt one was meant to be.

/// Names a program may use without defining them: Python's functions and the board's.
const KNOWN: &str = "\
abs all any bin bool bytearray bytes callable chr dict dir divmod enumerate filter float \
frozenset getattr hasattr hash hex id input int isinstance issubclass iter len list map max \
min next object oct open ord pow print property range repr reversed round set setattr slice \
sorted staticmethod str sum super tuple type zip \
accelerometer button_a button_b display Image running_time sleep temperature \
show scroll set_pixel get_pixel clear on off is_on read_light_level is_pressed was_pressed \
get_presses get_x get_y get_z get_values width height shift_left shift_right shift_up \
shift_down invert fill copy blit crop append extend insert remove index count sort reverse \
split join strip replace find startswith endswith upper lower format keys values items get \
pop update add randint choice random uniform randrange shuffle seed \
HEART HEART_SMALL HAPPY SMILE SAD CONFUSED ANGRY ASLEEP SURPRISED SILLY FABULOUS MEH YES NO \
ARROW_N ARROW_NE ARROW_E ARROW_SE ARROW_S ARROW_SW ARROW_W ARROW_NW TRIANGLE CHESSBOARD \
DIAMOND DIAMOND_SMALL SQUARE SQUARE_SMALL RABBIT COW HOUSE TORTOISE BUTTERFLY STICKFIGURE \
GHOST SWORD GIRAFFE SKULL UMBRELLA SNAKE DUCK TARGET ROLLERSKATE PITCHFORK ALL_CLOCKS ALL_ARROWS";

/// The known name, or name in `source`, closest to `name`; `None` if none is close.
pub fn closest(name: &str, source: &str) -> Option<String> {
    let wanted: Vec<char> = name.chars().collect();
    let limit = match wanted.len() {
        0..=2 => return None,
        3..=5 => 1,
        _ => 2,
    };
    let in_source = source.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    let candidates = KNOWN.split(' ').chain(in_source).filter(|other| *other != name);
    let near = candidates.filter_map(|other| {
        let distance = distance(&wanted, &other.chars().collect::<Vec<_>>());
        (distance <= limit).then_some((distance, other))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, other)| other.to_string())
}

/// Fewest insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
fn distance(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 1;
    let mut cost = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let at = |back_i: usize, back_j: usize| cost[(i - back_i) * width + j - back_j];
            cost[i * width + j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replaced = at(1, 1) + usize::from(a[i - 1] != b[j - 1]);
                let best = replaced.min(at(1, 0) + 1).min(at(0, 1) + 1);
                let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if swapped { best.min(at(2, 2) + 1) } else { best }
            };
        }
    }
    cost[a.len() * width + b.len()]
}
