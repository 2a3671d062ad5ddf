//! `pyrite fs`: files of a board on a serial port, with Pyrite or MicroPython on it.
//!
//! A path that begins with a colon is on the board, as in mpremote.

use crate::serial::Port;
use crate::subcommand::{Failure, Outcome};
use clap::{Args, Subcommand};
use std::fs;
use std::io::Write;
use std::path::Path;
use webusb_flasher::io::{self, Io, Machine};
use webusb_flasher::serial::{Error, Files, Repl};

/// Files of a board on a serial port, with Pyrite or MicroPython on it
#[derive(Args)]
pub struct Arguments {
    /// The serial port, such as /dev/ttyACM0
    #[arg(long, global = true)]
    port: Option<String>,
    #[command(subcommand)]
    verb: Verb,
}

/// What is to be done.
#[derive(Subcommand)]
enum Verb {
    /// Lists a folder
    Ls { folder: Option<String> },
    /// Shows what is in files
    Cat {
        #[arg(required = true)]
        files: Vec<String>,
    },
    /// Copies files to the board or from it; paths on the board begin with a colon
    Cp {
        #[arg(required = true)]
        from: Vec<String>,
        to: String,
    },
    /// Renames a file or a folder
    Mv { from: String, to: String },
    /// Deletes files
    Rm {
        #[arg(required = true)]
        files: Vec<String>,
    },
    /// Makes folders
    Mkdir {
        #[arg(required = true)]
        folders: Vec<String>,
    },
    /// Deletes empty folders
    Rmdir {
        #[arg(required = true)]
        folders: Vec<String>,
    },
    /// Shows how much space is free
    Df,
}

/// What is copied, and in which direction.
enum Copy {
    /// Contents with the names that they get on the board.
    Put(Vec<(String, Vec<u8>)>, String),
    Get(Vec<String>, String),
}

pub fn run(arguments: &Arguments) -> Outcome {
    let missing = || Failure::Usage(String::from("fs needs --port PORT"));
    let port = arguments.port.as_ref().ok_or_else(missing)?;
    // What cannot be read is told before the board is touched.
    let copied = match &arguments.verb {
        Verb::Cp { from, to } => Some(copy(from, to)?),
        _ => None,
    };
    let mut port = Port::open(port)?;
    let machine = Machine::new(async |io: Io| on_board(&io, &arguments.verb, copied).await);
    Ok(io::run(machine, &mut port)?)
}

/// A path on the board without its colon.
fn there(path: &str) -> &str {
    path.strip_prefix(':').unwrap_or(path)
}

fn copy(from: &[String], to: &str) -> Result<Copy, Failure> {
    let on_board: Vec<&str> = from.iter().filter_map(|path| path.strip_prefix(':')).collect();
    match to.strip_prefix(':') {
        Some(to) if on_board.is_empty() => {
            let mut files = Vec::new();
            for path in from {
                let data =
                    fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
                files.push((name_of(path)?, data));
            }
            Ok(Copy::Put(files, String::from(to)))
        }
        None if on_board.len() == from.len() => {
            let paths = on_board.into_iter().map(String::from).collect();
            Ok(Copy::Get(paths, String::from(to)))
        }
        _ => Err(Failure::Usage(String::from(
            "cp copies to the board or from it; paths there begin with a colon",
        ))),
    }
}

fn name_of(path: &str) -> Result<String, String> {
    let name = Path::new(path).file_name().and_then(|name| name.to_str());
    name.map(String::from).ok_or_else(|| format!("{path} has no name"))
}

async fn on_board(io: &Io, verb: &Verb, copied: Option<Copy>) -> Result<(), String> {
    let mut repl = Repl::enter(io).await.map_err(|error| error.to_string())?;
    let done = perform(&mut repl, verb, copied).await;
    // The board is of use without this too.
    let _ = repl.leave().await;
    done
}

async fn perform(repl: &mut Repl<'_>, verb: &Verb, copied: Option<Copy>) -> Result<(), String> {
    let mut files = Files::open(repl).await.map_err(|error| error.to_string())?;
    match verb {
        Verb::Ls { folder } => {
            list(&mut files, there(folder.as_deref().unwrap_or_default())).await?
        }
        Verb::Cp { .. } => match copied {
            Some(Copy::Put(contents, to)) => put(&mut files, contents, &to).await?,
            Some(Copy::Get(paths, to)) => get(&mut files, &paths, &to).await?,
            None => {}
        },
        Verb::Mv { from, to } => {
            files.rename(there(from), there(to)).await.map_err(|error| at(from, &error))?;
        }
        Verb::Df => match files.space("").await.map_err(|error| error.to_string())? {
            Some(space) => println!("{} of {} bytes free", space.free, space.total),
            None => return Err(String::from("the board does not know how much fits")),
        },
        Verb::Cat { files: paths }
        | Verb::Rm { files: paths }
        | Verb::Mkdir { folders: paths }
        | Verb::Rmdir { folders: paths } => {
            for path in paths.iter().map(|path| there(path)) {
                each(&mut files, verb, path).await?;
            }
        }
    }
    Ok(())
}

/// Does what is done with one path after the other.
async fn each(files: &mut Files<'_, '_>, verb: &Verb, path: &str) -> Result<(), String> {
    let done = match verb {
        Verb::Rm { .. } => files.remove(path).await,
        Verb::Mkdir { .. } => files.make_folder(path).await,
        Verb::Rmdir { .. } => files.remove_folder(path).await,
        _ => {
            let data = files.read(path).await.map_err(|error| at(path, &error))?;
            return std::io::stdout().write_all(&data).map_err(|error| error.to_string());
        }
    };
    done.map_err(|error| at(path, &error))
}

async fn list(files: &mut Files<'_, '_>, folder: &str) -> Result<(), String> {
    for entry in files.list(folder).await.map_err(|error| at(folder, &error))? {
        let slash = if entry.is_folder { "/" } else { "" };
        println!("{:8} {}{slash}", entry.size, entry.name);
    }
    Ok(())
}

async fn put(
    files: &mut Files<'_, '_>,
    contents: Vec<(String, Vec<u8>)>,
    to: &str,
) -> Result<(), String> {
    let several = contents.len() > 1;
    for (name, data) in contents {
        let path = target(files, to, &name, several).await;
        files.write(&path, &data).await.map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

async fn get(files: &mut Files<'_, '_>, paths: &[String], to: &str) -> Result<(), String> {
    let folder = Path::new(to).is_dir() || paths.len() > 1;
    for path in paths {
        let data = files.read(path).await.map_err(|error| at(path, &error))?;
        let to = if folder { Path::new(to).join(name_of(path)?) } else { to.into() };
        fs::write(&to, data).map_err(|error| format!("cannot write {}: {error}", to.display()))?;
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
