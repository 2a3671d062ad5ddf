//! `xtask-server FOLDER PORT`: serves a folder of files to this machine only.
//!
//! Prints its address, then answers until its standard input closes. Port 0 takes a free port.
//! Nothing outside the folder is ever read, and browsers are told to ask again each time, so a
//! rebuilt page is seen on reload.

#![deny(unsafe_code)]

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use tiny_http::{Method, Request, Server};

/// A browser opens up to six connections; each needs somebody to answer.
const ANSWERING: usize = 4;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, port) = match arguments.as_slice() {
        [folder, port] => (PathBuf::from(folder), port.parse::<u16>()),
        _ => (PathBuf::new(), "".parse()),
    };
    let Ok(port) = port else {
        eprintln!("usage: xtask-server FOLDER PORT");
        return ExitCode::from(2);
    };
    match serve(folder, port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask-server: {message}");
            ExitCode::FAILURE
        }
    }
}

fn serve(folder: PathBuf, port: u16) -> Result<(), String> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| error.to_string())?;
    let server = Arc::new(server);
    let folder: Arc<Path> = folder.into();
    println!("http://{}/", server.server_addr());
    std::io::stdout().flush().map_err(|error| error.to_string())?;
    for _ in 0..ANSWERING {
        let (server, folder) = (server.clone(), folder.clone());
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                answer(request, &folder);
            }
        });
    }
    let mut rest = Vec::new();
    std::io::stdin().read_to_end(&mut rest).map_err(|error| error.to_string())?;
    Ok(())
}

fn answer(request: Request, folder: &Path) {
    let sent = match (request.method(), find(folder, request.url())) {
        (Method::Get | Method::Head, Some((path, file))) => {
            let length = file.metadata().map_or(0, |metadata| metadata.len());
            respond(request, "200 OK", content_type(&path), length, file)
        }
        (Method::Get | Method::Head, None) => refuse(request, "404 Not Found", "not found\n"),
        _ => refuse(request, "405 Method Not Allowed", "only GET and HEAD\n"),
    };
    // The browser may have gone away; the next request is not concerned.
    drop(sent);
}

fn refuse(request: Request, status: &str, message: &str) -> io::Result<()> {
    let kind = "text/plain; charset=utf-8";
    respond(request, status, kind, message.len() as u64, message.as_bytes())
}

/// Answers and lets the browser close the connection. The threads of `tiny_http` belong to
/// connections, and a burst of them is queued for threads that are taken: kept open, the first
/// four of a browser's six connections would make the other two wait for seconds.
fn respond(
    request: Request,
    status: &str,
    kind: &str,
    length: u64,
    body: impl Read,
) -> io::Result<()> {
    let wants_body = *request.method() != Method::Head;
    let mut writer = request.into_writer();
    write!(
        writer,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    )?;
    if wants_body {
        io::copy(&mut body.take(length), &mut writer)?;
    }
    writer.flush()
}

/// The file a URL stands for. A path that leaves the folder, by `..` or by an absolute component,
/// stands for nothing.
fn find(folder: &Path, url: &str) -> Option<(PathBuf, File)> {
    let path = decode(url.split(['?', '#']).next()?)?;
    let relative = Path::new(path.trim_start_matches('/'));
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let mut file = folder.join(relative);
    if file.is_dir() {
        file.push("index.html");
    }
    let inside = file.canonicalize().ok()?.starts_with(folder.canonicalize().ok()?);
    let opened = if inside { File::open(&file).ok()? } else { return None };
    opened.metadata().ok()?.is_file().then_some((file, opened))
}

/// Resolves `%XX`; `None` if that is no text or holds a NUL or backslash.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains(['\0', '\\']))
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("py" | "txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    fn found(url: &str) -> Option<PathBuf> {
        let (path, _) = find(folder(), url)?;
        path.strip_prefix(folder()).ok().map(Path::to_path_buf)
    }

    #[test]
    fn files_inside_are_found() {
        assert_eq!(found("/Cargo.toml"), Some("Cargo.toml".into()));
        assert_eq!(found("/src/main.rs?x=/../y"), Some("src/main.rs".into()));
        assert_eq!(found("/src/m%61in.rs#top"), Some("src/main.rs".into()));
    }

    #[test]
    fn nothing_outside_is_found() {
        for url in ["/../Cargo.toml", "/src/../../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd"]
        {
            assert_eq!(found(url), None, "{url}");
        }
    }

    #[test]
    fn broken_urls_stand_for_nothing() {
        for url in ["/%", "/%2", "/%zz", "/%ff", "/a%00b", "/src", ""] {
            assert_eq!(found(url), None, "{url}");
        }
    }
}
