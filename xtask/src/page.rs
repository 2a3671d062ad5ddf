//! Building the page into `dist/`.
//!
//! Two wasm modules (`web`, the IDE, and `wasm`, the board in its Worker) are compiled, their
//! JavaScript glue is generated, and both are put beside `index.html` and everything in
//! `web/static/`. Each stage leaves its result in the target folder and is skipped when its inputs
//! have not changed; `dist/` is then made to hold exactly the files of a page, so that a file
//! deleted from the sources does not linger. A release ships the firmware of the boards; otherwise
//! images that have been built are taken as they are.

use crate::failure::{Failure, Named, Result};
use crate::firmware;
use crate::process::run;
use crate::progress::{Step, never_done, walk};
use crate::setup;
use crate::stamp;
use crate::target::WASM;
use crate::toolchain::Toolchain;
use crate::workspace::Workspace;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The wasm modules of the page; package, file and glue share the name.
const MODULES: &[&str] = &["web", "wasm"];

/// The documents, in the top folder of the sources as in `dist/`.
pub const PAGES: [&str; 2] = ["index.html", "embed.html"];

/// Copied into `dist/` with everything below it.
const STATIC: &str = "web/static";

/// The folder of `dist/` with the images for boards (`web/src/send/firmware.rs`).
const FIRMWARE: &str = "firmware";

static TOOLS: Step = Step {
    title: "Tools: glue generator and web server",
    done: never_done,
    make: |workspace| {
        let mut cargo = workspace.cargo();
        cargo.args(["build", "--profile", "tool"]);
        cargo.args(["--package", BINDGEN, "--package", crate::serve::SERVER]);
        run(&mut cargo, "building the tools failed, see above")
    },
};

const BINDGEN: &str = "xtask-bindgen";

/// Quick to build again.
static FAST: [Step; 2] = [
    Step {
        title: "WebAssembly modules",
        done: never_done,
        make: |workspace| compile(workspace, "page"),
    },
    Step {
        title: "Page in dist/",
        done: never_done,
        make: |workspace| assemble(workspace, "page"),
    },
];

/// Quick to load.
static SMALL: [Step; 2] = [
    Step {
        title: "WebAssembly modules, optimised for size",
        done: never_done,
        make: |workspace| compile(workspace, "release"),
    },
    Step {
        title: "Page in dist/",
        done: never_done,
        make: |workspace| assemble(workspace, "release"),
    },
];

/// Set-up and build; a release is small, otherwise the next build is quick.
pub fn build(workspace: &Workspace, release: bool) -> Result {
    let mut steps = setup::FOR_PAGE.to_vec();
    steps.push(&TOOLS);
    if release {
        steps.extend(firmware::NEEDS);
        steps.push(&firmware::STEP);
    }
    steps.extend(if release { &SMALL } else { &FAST });
    walk(workspace, &steps)
}

/// Builds again after a source file changed.
pub fn rebuild(workspace: &Workspace, release: bool) -> Result {
    let steps = if release { &SMALL } else { &FAST };
    walk(workspace, &steps.each_ref())
}

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    match arguments {
        [] => build(workspace, false),
        [flag] if flag == "--release" => build(workspace, true),
        _ => Err(Failure::usage("build takes at most --release")),
    }
}

fn compile(workspace: &Workspace, profile: &str) -> Result {
    let toolchain = Toolchain::require(workspace, &WASM)?;
    let mut cargo = toolchain.cargo(workspace, &WASM, "build");
    cargo.args(["--profile", profile]);
    for module in MODULES {
        cargo.args(["--package", module]);
    }
    run(&mut cargo, "building the page's modules failed, see above")
}

fn assemble(workspace: &Workspace, profile: &str) -> Result {
    let mut files = BTreeMap::new();
    for name in PAGES {
        files.insert(PathBuf::from(name), workspace.path(name));
    }
    list(&workspace.path(STATIC), Path::new(""), &mut files)?;
    for module in MODULES {
        list(&glue(workspace, module, profile)?, Path::new(""), &mut files)?;
    }
    for (name, file) in firmware::shipped(workspace) {
        files.insert(Path::new(FIRMWARE).join(name), file);
    }
    mirror(&workspace.path("dist"), &files)
}

/// The folder with a module's JavaScript glue and final wasm file, generated anew if the compiled
/// module or the generator changed.
fn glue(workspace: &Workspace, module: &str, profile: &str) -> Result<PathBuf> {
    let build = workspace.target_for(WASM.folder);
    let input = build.join(WASM.triple).join(profile).join(module).with_extension("wasm");
    let output = build.join("glue").join(profile).join(module);
    let stamp = build.join("glue").join(profile).join(format!("{module}.stamp"));
    let generator = workspace.tool(BINDGEN);
    let fingerprint = stamp::fingerprint(&[input.clone(), generator.clone()])?;
    if stamp::is_current(&stamp, &fingerprint) {
        return Ok(output);
    }
    if output.exists() {
        fs::remove_dir_all(&output).named("remove", &output)?;
    }
    fs::create_dir_all(&output).named("create", &output)?;
    let mut bindgen = std::process::Command::new(generator);
    run(bindgen.arg(&input).arg(&output), &format!("generating the glue of {module} failed"))?;
    stamp::write(&stamp, &fingerprint)?;
    Ok(output)
}

/// Adds every file below `folder` to `files`, as place in the page and source. A missing folder
/// holds no files.
fn list(folder: &Path, place: &Path, files: &mut BTreeMap<PathBuf, PathBuf>) -> Result {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let source = entry.named("read", folder)?.path();
        let Some(name) = source.file_name() else { continue };
        let place = place.join(name);
        if source.is_dir() {
            list(&source, &place, files)?;
        } else if let Some(other) = files.insert(place.clone(), source) {
            let place = place.display();
            return Err(Failure::new(format!("{place} of the page also is {}", other.display())));
        }
    }
    Ok(())
}

/// Makes `dist` hold exactly `files`, writing only what differs.
fn mirror(dist: &Path, files: &BTreeMap<PathBuf, PathBuf>) -> Result {
    for (place, source) in files {
        let path = dist.join(place);
        let contents = fs::read(source).named("read", source)?;
        if fs::read(&path).is_ok_and(|present| present == contents) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).named("create", folder)?;
        }
        fs::write(&path, contents).named("write", &path)?;
    }
    let mut present = BTreeMap::new();
    list(dist, Path::new(""), &mut present)?;
    for (place, path) in present {
        if !files.contains_key(&place) {
            fs::remove_file(&path).named("remove", &path)?;
        }
    }
    Ok(())
}
