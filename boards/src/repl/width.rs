//! How many terminal columns a text takes.

/// Ranges of characters that take no column: combining marks, joiners, variation selectors.
const ZERO: &[(u16, u16)] = &[
    (0x0300, 0x036f),
    (0x0483, 0x0489),
    (0x0591, 0x05bd),
    (0x0610, 0x061a),
    (0x064b, 0x065f),
    (0x1ab0, 0x1aff),
    (0x1dc0, 0x1dff),
    (0x200b, 0x200f),
    (0x20d0, 0x20ff),
    (0xfe00, 0xfe0f),
    (0xfe20, 0xfe2f),
];

/// Ranges of characters that take two columns: East Asian wide ones.
const WIDE: &[(u16, u16)] = &[
    (0x1100, 0x115f),
    (0x2e80, 0x303e),
    (0x3041, 0x4dbf),
    (0x4e00, 0xa4cf),
    (0xac00, 0xd7a3),
    (0xf900, 0xfaff),
    (0xfe30, 0xfe6f),
    (0xff00, 0xff60),
    (0xffe0, 0xffe6),
];

/// Columns of `text` on a terminal.
#[inline(never)]
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(char_columns).sum()
}

fn char_columns(c: char) -> usize {
    let code = c as u32;
    let within = |ranges: &[(u16, u16)]| {
        ranges.iter().any(|r| (u32::from(r.0)..=u32::from(r.1)).contains(&code))
    };
    match code {
        ..0x300 => 1,
        // Emoji, and rare ideographs.
        0x1f300..=0x1f64f | 0x1f680..=0x1f6ff | 0x1f900..=0x1f9ff | 0x20000..=0x3fffd => 2,
        _ if within(ZERO) => 0,
        _ if within(WIDE) => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn marks_are_narrow_and_ideographs_wide() {
        assert_eq!(columns("abc"), 3);
        assert_eq!(columns("é"), 1);
        assert_eq!(columns("e\u{301}"), 1);
        assert_eq!(columns("日本"), 4);
        assert_eq!(columns("🙂"), 2);
    }
}
