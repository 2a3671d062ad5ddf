//! `pyrite fs`: files of a board on a serial port, with Pyrite or MicroPython on it.
//!
//! A path that begins with a colon is on the board, as in mpremote.

use crate::serial::Port;
use crate::subcommand;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use webusb_flasher::io::{Io, Machine, run};
use webusb_flasher::serial::{Error, Files, Repl};

const USAGE: &str = "usage: pyrite fs --port PORT ls [FOLDER]
       pyrite fs --port PORT cat FILE ...
       pyrite fs --port PORT cp FILE ... :FOLDER | :FILE
       pyrite fs --port PORT cp :FILE ... FOLDER | FILE
       pyrite fs --port PORT mv FROM TO
       pyrite fs --port PORT rm FILE ...
       pyrite fs --port PORT mkdir FOLDER ...
       pyrite fs --port PORT rmdir FOLDER ...
       pyrite fs --port PORT df";

/// Does what the command line says, if it begins with `fs`.
pub fn command(args: &[String]) -> Option<ExitCode> {
    subcommand::run("fs", USAGE, args, execute)
}

/// What is to be done; paths on the board have no colon any more.
enum Verb {
    List(String),
    Cat(Vec<String>),
    /// Contents with the names that they get on the board.
    Put(Vec<(String, Vec<u8>)>, String),
    Get(Vec<String>, String),
    Rename(String, String),
    Remove(Vec<String>),
    MakeFolders(Vec<String>),
    RemoveFolders(Vec<String>),
    Space,
}

fn execute(args: &[String]) -> Result<(), String> {
    let (mut port, mut words) = (None, Vec::new());
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--port" => port = Some(args.next().ok_or("--port needs an argument")?),
            _ => words.push(arg.clone()),
        }
    }
    let verb = verb(&words)?;
    let mut port = Port::open(port.ok_or_else(String::new)?)?;
    run(Machine::new(async |io: Io| on_board(&io, verb).await), &mut port)
}

fn verb(words: &[String]) -> Result<Verb, String> {
    let (verb, rest) = words.split_first().ok_or_else(String::new)?;
    let there = |path: &String| String::from(path.strip_prefix(':').unwrap_or(path));
    let all = || rest.iter().map(there).collect::<Vec<_>>();
    Ok(match (verb.as_str(), rest) {
        ("ls", []) => Verb::List(String::new()),
        ("ls", [folder]) => Verb::List(there(folder)),
        ("cat", [_, ..]) => Verb::Cat(all()),
        ("cp", [from @ .., to]) if !from.is_empty() => copy(from, to)?,
        ("mv", [from, to]) => Verb::Rename(there(from), there(to)),
        ("rm", [_, ..]) => Verb::Remove(all()),
        ("mkdir", [_, ..]) => Verb::MakeFolders(all()),
        ("rmdir", [_, ..]) => Verb::RemoveFolders(all()),
        ("df", []) => Verb::Space,
        _ => return Err(String::new()),
    })
}

fn copy(from: &[String], to: &str) -> Result<Verb, String> {
    let on_board: Vec<&str> = from.iter().filter_map(|path| path.strip_prefix(':')).collect();
    match to.strip_prefix(':') {
        Some(to) if on_board.is_empty() => {
            let mut files = Vec::new();
            for path in from {
                let data =
                    fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
                files.push((name_of(path)?, data));
            }
            Ok(Verb::Put(files, String::from(to)))
        }
        None if on_board.len() == from.len() => {
            let paths = on_board.into_iter().map(String::from).collect();
            Ok(Verb::Get(paths, String::from(to)))
        }
        _ => Err(String::from("cp copies to the board or from it; paths there begin with a colon")),
    }
}

fn name_of(path: &str) -> Result<String, String> {
    let name = Path::new(path).file_name().and_then(|name| name.to_str());
    name.map(String::from).ok_or_else(|| format!("{path} has no name"))
}

async fn on_board(io: &Io, verb: Verb) -> Result<(), String> {
    let mut repl = Repl::enter(io).await.map_err(|error| error.to_string())?;
    let done = perform(&mut repl, verb).await;
    // The board is of use without this too.
    let _ = repl.leave().await;
    done
}

async fn perform(repl: &mut Repl<'_>, verb: Verb) -> Result<(), String> {
    let mut files = Files::open(repl).await.map_err(|error| error.to_string())?;
    match verb {
        Verb::List(folder) => {
            for entry in files.list(&folder).await.map_err(|error| at(&folder, &error))? {
                let slash = if entry.is_folder { "/" } else { "" };
                println!("{:8} {}{slash}", entry.size, entry.name);
            }
        }
        Verb::Cat(paths) => {
            for path in paths {
                let data = files.read(&path).await.map_err(|error| at(&path, &error))?;
                std::io::stdout().write_all(&data).map_err(|error| error.to_string())?;
            }
        }
        Verb::Put(contents, to) => {
            let several = contents.len() > 1;
            for (name, data) in contents {
                let path = target(&mut files, &to, &name, several).await;
                files.write(&path, &data).await.map_err(|error| at(&path, &error))?;
            }
        }
        Verb::Get(paths, to) => {
            for path in &paths {
                let data = files.read(path).await.map_err(|error| at(path, &error))?;
                let folder = Path::new(&to).is_dir() || paths.len() > 1;
                let to =
                    if folder { Path::new(&to).join(name_of(path)?) } else { to.clone().into() };
                fs::write(&to, data)
                    .map_err(|error| format!("cannot write {}: {error}", to.display()))?;
            }
        }
        Verb::Rename(from, to) => {
            files.rename(&from, &to).await.map_err(|error| at(&from, &error))?;
        }
        Verb::Remove(paths) => {
            for path in paths {
                files.remove(&path).await.map_err(|error| at(&path, &error))?;
            }
        }
        Verb::MakeFolders(paths) => {
            for path in paths {
                files.make_folder(&path).await.map_err(|error| at(&path, &error))?;
            }
        }
        Verb::RemoveFolders(paths) => {
            for path in paths {
                files.remove_folder(&path).await.map_err(|error| at(&path, &error))?;
            }
        }
        Verb::Space => match files.space("").await.map_err(|error| error.to_string())? {
            Some(space) => println!("{} of {} bytes free", space.free, space.total),
            None => return Err(String::from("the board does not know how much fits")),
        },
    }
    Ok(())
}

/// Where a file goes on the board: into `to` if that is a folder, else there.
async fn target(files: &mut Files<'_, '_>, to: &str, name: &str, several: bool) -> String {
    let folder = to.strip_suffix('/').unwrap_or(to);
    if to.is_empty() {
        return String::from(name);
    }
    if to.ends_with('/') || several || files.list(folder).await.is_ok() {
        return format!("{folder}/{name}");
    }
    String::from(to)
}

/// What went wrong with a path, in the words of the operating system if it has a number.
fn at(path: &str, error: &Error) -> String {
    let name = if path.is_empty() { "/" } else { path };
    match error.errno() {
        Some(number) => {
            let text = std::io::Error::from_raw_os_error(number as i32).to_string();
            let text = text.split(" (os error").next().unwrap_or_default();
            format!("{name} on the board: {text}")
        }
        None => format!("{name} on the board: {error}"),
    }
}
