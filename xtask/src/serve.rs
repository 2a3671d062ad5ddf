//! `cargo xtask serve`: the page on this machine, rebuilt when a file changes.
//!
//! The server is a tool of its own (`xtask/server`). It ends when its standard input closes, that
//! is when xtask ends for whatever reason, so no server is left behind.

use crate::failure::{Failure, Result};
use crate::page;
use crate::workspace::Workspace;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, SystemTime};

pub const SERVER: &str = "xtask-server";

/// Everything the page is made from.
const SOURCES: &[&str] = &[
    "index.html",
    "embed.html",
    "Cargo.toml",
    "Cargo.lock",
    "web",
    "wasm",
    "sim-boards",
    "boards",
    "vm",
];

/// Looking at a few hundred files takes about a millisecond.
const LOOK_EVERY: Duration = Duration::from_millis(500);

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    let mut port = 8000;
    let mut release = false;
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--release" => release = true,
            "--port" => {
                port = arguments
                    .next()
                    .and_then(|number| number.parse().ok())
                    .ok_or_else(|| Failure::usage("--port needs a number from 0 to 65535"))?;
            }
            other => return Err(Failure::usage(format!("serve does not know `{other}`"))),
        }
    }
    if TcpListener::bind(("127.0.0.1", port)).is_err() {
        return Err(port_is_taken(port));
    }
    // Looked at before the build, so that a change during it is not missed.
    let mut changed = newest(workspace);
    page::build(workspace, release)?;
    let mut server = Server::start(workspace, port)?;
    println!("\nPyrite is at {}   (Ctrl-C ends the server)", server.address);
    while server.runs() {
        thread::sleep(LOOK_EVERY);
        let now = newest(workspace);
        if now != changed {
            changed = now;
            println!("\nA file changed, building again");
            if let Err(failure) = page::rebuild(workspace, release) {
                eprintln!("xtask: {}", failure.message());
            }
        }
    }
    Err(Failure::new("the server ended"))
}

/// A running server. Dropping it ends it.
pub struct Server {
    pub address: String,
    process: Child,
}

impl Server {
    /// Serves `dist/`; port 0 takes any free port.
    pub fn start(workspace: &Workspace, port: u16) -> Result<Server> {
        let mut process = Command::new(workspace.tool(SERVER))
            .arg(workspace.path("dist"))
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Failure::new(format!("cannot start the server: {error}")))?;
        let mut address = String::new();
        if let Some(output) = process.stdout.take() {
            // An unreadable line is an empty one: handled below.
            let _ = BufReader::new(output).read_line(&mut address);
        }
        let address = address.trim().to_string();
        if address.is_empty() {
            return Err(port_is_taken(port));
        }
        Ok(Server { address, process })
    }

    fn runs(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        // It ends by itself; waiting only collects its status.
        let _ = self.process.wait();
    }
}

fn port_is_taken(port: u16) -> Failure {
    Failure::new(format!("port {port} is taken: end the other server or choose one with --port"))
}

/// When the newest source was changed.
fn newest(workspace: &Workspace) -> Option<SystemTime> {
    SOURCES.iter().filter_map(|source| newest_below(&workspace.path(source))).max()
}

fn newest_below(path: &Path) -> Option<SystemTime> {
    let information = fs::metadata(path).ok()?;
    let own = information.modified().ok();
    if !information.is_dir() {
        return own;
    }
    let entries = fs::read_dir(path).ok()?.flatten();
    let hidden = |name: &std::ffi::OsStr| name == "node_modules" || name == "target";
    let inside = entries.filter(|entry| !hidden(&entry.file_name()));
    inside.filter_map(|entry| newest_below(&entry.path())).chain(own).max()
}
