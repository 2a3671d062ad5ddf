//! `pyrite compile` and `pyrite freeze`: from sources to images and to firmware.

use crate::subcommand::Outcome;
use clap::{Args, ValueEnum};
use freeze::Words;
use std::path::{Path, PathBuf};
use vm::platform::Platform;

/// Makes an image that needs no compiler
#[derive(Args)]
pub struct Compile {
    /// Python source
    file: PathBuf,
    /// Where the image goes; beside the source if nothing is said
    #[arg(short, value_name = "IMAGE")]
    out: Option<PathBuf>,
    /// Name of the source in tracebacks
    #[arg(short = 's', value_name = "NAME")]
    shown: Option<String>,
    /// Size of the words of the machine that runs it; this one's if nothing is said
    #[arg(long, value_name = "BITS")]
    words: Option<Bits>,
}

/// Makes firmware out of folders of modules
#[derive(Args)]
pub struct Freeze {
    /// Folders with Python sources
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// Less flash, and memory for what runs
    #[arg(long)]
    packed: bool,
    /// Where the Rust source with the modules goes
    #[arg(short, value_name = "FILE.rs")]
    out: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Bits {
    #[value(name = "32")]
    Narrow,
    #[value(name = "64")]
    Wide,
}

pub fn compile(arguments: &Compile) -> Outcome {
    let file = &arguments.file;
    let source = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let words = match arguments.words {
        Some(Bits::Narrow) => Words::Narrow,
        Some(Bits::Wide) => Words::Wide,
        None => Words::HERE,
    };
    let shown = arguments.shown.clone().unwrap_or_else(|| file.to_string_lossy().into_owned());
    let image = freeze::compile(&source, &shown, words, &Names)?;
    write(&arguments.out.clone().unwrap_or_else(|| image_of(file)), &image)
}

pub fn freeze(arguments: &Freeze) -> Outcome {
    let mut sources = Vec::new();
    for folder in &arguments.folders {
        sources.extend(freeze::folder(folder)?);
    }
    let text = match arguments.packed {
        true => freeze::packed_library(sources)?,
        false => freeze::library(sources)?,
    };
    write(&arguments.out, text.as_bytes())
}

/// The machine that compiles, which knows the names of characters and nothing else.
struct Names;

impl Platform for Names {
    fn write(&self, _: &[u8]) {}

    fn ticks_us(&self) -> u64 {
        0
    }

    fn random(&self) -> u32 {
        4
    }

    fn name(&self) -> &'static str {
        "compiler"
    }

    fn machine(&self) -> &'static str {
        "compiler"
    }

    fn char_named(&self, name: &str) -> Option<char> {
        host::unicode::character_named(name)
    }
}

/// `a.pyri` for `a.py`.
fn image_of(file: &Path) -> PathBuf {
    file.with_extension(&vm::code::image::SUFFIX[1..])
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    Ok(std::fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_lie_beside_their_sources() {
        assert_eq!(image_of(Path::new("x/a.py")), Path::new("x/a.pyri"));
    }
}
