//! `pyrite compile` and `pyrite freeze`: from sources to images and to firmware.
//!
//! A script of the name `compile` or `freeze` can still be run, as `./compile`.

use freeze::Words;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use vm::platform::Platform;

/// What to build.
#[derive(Debug, PartialEq, Eq)]
enum Command {
    Compile { file: String, out: Option<String>, shown: Option<String>, words: Words },
    Freeze { folders: Vec<String>, out: String },
}

/// Does what the command line says, if it is about building.
pub fn command(args: &[String]) -> Option<ExitCode> {
    let parsed = match args.first()?.as_str() {
        "compile" => compile_options(&args[1..]),
        "freeze" => freeze_options(&args[1..]),
        _ => return None,
    };
    Some(match parsed.and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("pyrite: {message}");
            ExitCode::FAILURE
        }
    })
}

fn compile_options(args: &[String]) -> Result<Command, String> {
    let (mut file, mut out, mut shown, mut words) = (None, None, None, Words::HERE);
    let mut args = args.iter();
    while let Some(a) = args.next() {
        let mut value = || args.next().cloned().ok_or_else(|| format!("{a} needs an argument"));
        match a.as_str() {
            "-o" => out = Some(value()?),
            "-s" => shown = Some(value()?),
            "--words" => {
                words = match value()?.as_str() {
                    "32" => Words::Narrow,
                    "64" => Words::Wide,
                    other => return Err(format!("--words is 32 or 64, not {other}")),
                }
            }
            _ if a.starts_with('-') => return Err(format!("unknown option {a}")),
            _ if file.is_some() => return Err("compile takes one file".into()),
            _ => file = Some(a.clone()),
        }
    }
    let file = file.ok_or("compile needs a file")?;
    Ok(Command::Compile { file, out, shown, words })
}

fn freeze_options(args: &[String]) -> Result<Command, String> {
    let (mut folders, mut out) = (Vec::new(), None);
    let mut args = args.iter();
    while let Some(a) = args.next() {
        match a.as_str() {
            "-o" => out = Some(args.next().cloned().ok_or("-o needs an argument")?),
            _ if a.starts_with('-') => return Err(format!("unknown option {a}")),
            _ => folders.push(a.clone()),
        }
    }
    if folders.is_empty() {
        return Err("freeze needs a folder".into());
    }
    Ok(Command::Freeze { folders, out: out.ok_or("freeze needs -o FILE.rs")? })
}

fn run(command: Command) -> Result<(), String> {
    match command {
        Command::Compile { file, out, shown, words } => {
            let source = std::fs::read(&file).map_err(|e| format!("{file}: {e}"))?;
            let image = freeze::compile(&source, shown.as_deref().unwrap_or(&file), words, &Names)?;
            let out = out.map_or_else(|| image_of(&file), PathBuf::from);
            write(&out, &image)
        }
        Command::Freeze { folders, out } => {
            let mut sources = Vec::new();
            for folder in folders {
                sources.extend(freeze::folder(Path::new(&folder))?);
            }
            write(Path::new(&out), freeze::library(sources)?.as_bytes())
        }
    }
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
fn image_of(file: &str) -> PathBuf {
    Path::new(file).with_extension(&vm::code::image::SUFFIX[1..])
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(path, bytes).map_err(|e| format!("{}: {e}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        let args: Vec<String> = line.split_whitespace().map(Into::into).collect();
        if args[0] == "compile" { compile_options(&args[1..]) } else { freeze_options(&args[1..]) }
    }

    #[test]
    fn options_are_understood() {
        let parsed = parse("compile a.py --words 32 -s b.py").expect("is right");
        let (file, shown) = ("a.py".to_string(), Some("b.py".to_string()));
        assert_eq!(parsed, Command::Compile { file, out: None, shown, words: Words::Narrow });
        assert!(parse("compile").is_err());
        assert!(parse("compile a.py b.py").is_err());
        assert!(parse("compile a.py --words 16").is_err());
        assert!(parse("freeze a").is_err());
        assert!(parse("freeze a b -o c.rs").is_ok());
    }

    #[test]
    fn images_lie_beside_their_sources() {
        assert_eq!(image_of("x/a.py"), Path::new("x/a.pyri"));
    }
}
