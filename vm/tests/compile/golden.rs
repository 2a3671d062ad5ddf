//! The code of every file in `golden/` is as listed beside it.
//!
//! `PYRITE_UPDATE=1` writes the listings anew.

use crate::support::listing;
use std::fs;
use std::path::Path;
use vm::compile::Mode;

#[test]
fn listings_are_as_before() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile/golden");
    let mut sources: Vec<_> = fs::read_dir(&folder)
        .expect("folder of sources")
        .map(|entry| entry.expect("entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "py"))
        .collect();
    sources.sort();
    assert!(sources.len() >= 4);
    let update = std::env::var_os("PYRITE_UPDATE").is_some_and(|value| !value.is_empty());
    let mut wrong = Vec::new();
    for path in sources {
        let source = fs::read(&path).expect("source");
        let name = path.file_name().expect("name").to_string_lossy().into_owned();
        let found = match listing(&source, Mode::Exec) {
            Ok(text) => text,
            Err(error) => panic!("{name}: {error:?}"),
        };
        let expected = path.with_extension("txt");
        if update {
            fs::write(&expected, &found).expect("listing");
        } else if fs::read_to_string(&expected).unwrap_or_default() != found {
            wrong.push((name, found));
        }
    }
    for (name, found) in &wrong {
        println!("{name} gives now:\n{found}");
    }
    assert!(wrong.is_empty(), "{} listings differ", wrong.len());
}
