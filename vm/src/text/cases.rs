//! Upper and lower case beyond ASCII, as Unicode's full case mappings without conditions have it
//! (`UnicodeData.txt`, `SpecialCasing.txt`); the tables are made by `build/cases.rs`.

use super::utf8::MAX_CASE;

include!(concat!(env!("OUT_DIR"), "/cases.rs"));

/// What a character becomes: up to [`MAX_CASE`] characters, and how many they are.
type Changed = ([char; MAX_CASE], usize);

pub fn to_upper(c: char) -> Changed {
    change(c, &UPPER, &UPPER_SEVERAL)
}

pub fn to_lower(c: char) -> Changed {
    change(c, &LOWER, &LOWER_SEVERAL)
}

/// The first letter in upper case, and the others of what `to_upper` says in lower case, but for
/// letters that have a form of their own for it: digraphs, and Greek ones with an iota below.
pub fn to_title(c: char) -> Changed {
    let code = u32::from(c);
    let own = match code {
        // Here the letter comes second, after an apostrophe.
        0x149 => return to_upper(c),
        0x1c4..=0x1cc => code - (code - 0x1c4) % 3 + 1,
        0x1f1..=0x1f3 => 0x1f2,
        0x10d0..=0x10ff => code,
        0x1f80..=0x1faf => code | 8,
        0x1fb3 | 0x1fbc | 0x1fc3 | 0x1fcc | 0x1ff3 | 0x1ffc => code & !15 | 12,
        _ => {
            let (mut all, count) = to_upper(c);
            for c in &mut all[1..count] {
                *c = if *c == 'Ι' { '\u{345}' } else { lower_of(*c) };
            }
            return (all, count);
        }
    };
    ([char::from_u32(own).unwrap_or(c); MAX_CASE], 1)
}

/// Full case folding (`CaseFolding.txt`): letters of Cherokee are folded to upper case.
pub fn fold(c: char) -> Changed {
    match c {
        'ẞ' => fold('ß'),
        'ı' | 'İ' => to_lower(c),
        '\u{13a0}'..='\u{13fd}' | '\u{ab70}'..='\u{abbf}' => to_upper(c),
        _ => {
            let (all, count) = to_upper(c);
            (all.map(lower_of), count)
        }
    }
}

/// The lower case of a letter that is the upper case of another, so one character.
fn lower_of(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { to_lower(c).0[0] }
}

fn change(c: char, runs: &[(u32, i32)], several: &[[u16; 4]]) -> Changed {
    if let Ok(index) = several.binary_search_by_key(&u32::from(c), |row| u32::from(row[0])) {
        let [_, all @ ..] = several[index];
        let count = all.iter().filter(|unit| **unit != 0).count();
        return (all.map(|unit| char::from_u32(unit.into()).unwrap_or(c)), count);
    }
    let one = changed_by_run(u32::from(c), runs).and_then(char::from_u32);
    ([one.unwrap_or(c); MAX_CASE], 1)
}

/// A row has the first character in 21 bits, one that is set if only each second one of the run is
/// in it, and ten for how many are; and the distance to what they become.
fn changed_by_run(code: u32, runs: &[(u32, i32)]) -> Option<u32> {
    let first = |row: u32| row & 0x1f_ffff;
    let next = runs.partition_point(|&(row, _)| first(row) <= code);
    let &(row, distance) = runs.get(next.checked_sub(1)?)?;
    let (step, from_first) = (row >> 21 & 1, code - first(row));
    let is_in = from_first & step == 0 && from_first >> step < row >> 22;
    is_in.then(|| code.wrapping_add_signed(distance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_characters_change_as_in_the_standard_library() {
        for c in '\u{80}'..=char::MAX {
            let ((upper, uppers), (lower, lowers)) = (to_upper(c), to_lower(c));
            assert!(c.to_uppercase().eq(upper.into_iter().take(uppers)), "upper case of {c:?}");
            assert!(c.to_lowercase().eq(lower.into_iter().take(lowers)), "lower case of {c:?}");
        }
    }
}
