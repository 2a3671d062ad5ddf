//! One test script and what its leading comment lines say about it.
//!
//! Scripts are the `.py` files directly inside `tests/lang/<topic>/`. Deeper files are
//! fixtures: modules and packages that the scripts of the topic import. The markers, each on a
//! comment line of its own before the first statement:
//!
//! | marker | meaning |
//! |---|---|
//! | `# f64` | the output needs double precision: skipped with `--f32` |
//! | `# heap: 2m` | run with `-X heapsize=2m` |
//! | `# skip: stress` | too slow in these modes, which leave it out |
//! | `# exit: 1` | the script ends with this exit status |
//! | `# differs: <reason>` | expected output is in `X.py.exp`, not python3's |
//! | `# stderr` | the text of stderr counts too: a traceback with what it underlines |
//! | `# line-differs` | the line number of the syntax error may differ from python3's |

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use crate::mode::Mode;

/// The topic whose scripts each hold one erroneous program.
const SYNTAX_TOPIC: &str = "syntax_error";

/// The topic whose scripts are fed line by line to the interactive prompt.
const REPL_TOPIC: &str = "repl";

/// How a script is run and judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Run as a file; stdout and exit status count.
    Program,
    /// Must be refused by the compiler; error type and line count.
    SyntaxError,
    /// Typed at the prompt; stdout without prompts counts.
    Repl,
}

/// One script of the corpus.
#[derive(Clone, Debug)]
pub struct Script {
    /// Path below the corpus folder, with `/`: `gen/send.py`.
    pub name: String,
    pub path: PathBuf,
    pub kind: Kind,
    pub source: Vec<u8>,
    pub needs_f64: bool,
    pub heap: Option<String>,
    /// Modes that leave the script out.
    pub skip: Vec<Mode>,
    pub exit: i32,
    pub differs: Option<String>,
    pub stderr: bool,
    pub line_differs: bool,
    /// Identifies the script and its fixtures: equal digest, equal behaviour.
    pub digest: u64,
}

impl Script {
    /// The folder the script lies in; a script that is typed runs there.
    pub fn folder(&self) -> &Path {
        self.path.parent().expect("a script lies in a topic folder")
    }

    /// The expectation file that belongs to a `# differs:` marker.
    pub fn expectation(&self) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push(".exp");
        PathBuf::from(name)
    }

    fn load(root: &Path, path: PathBuf, fixtures: u64) -> io::Result<Self> {
        let source = fs::read(&path)?;
        let name = path.strip_prefix(root).expect("below the corpus").to_string_lossy();
        let name = name.replace('\\', "/");
        let kind = match name.split('/').next() {
            Some(SYNTAX_TOPIC) => Kind::SyntaxError,
            Some(REPL_TOPIC) => Kind::Repl,
            _ => Kind::Program,
        };
        let mut hasher = DefaultHasher::new();
        // Tracebacks have the path in them.
        (&name, &path, &source, fixtures).hash(&mut hasher);
        let mut script = Script {
            name,
            path,
            kind,
            needs_f64: false,
            heap: None,
            skip: Vec::new(),
            exit: i32::from(kind == Kind::SyntaxError),
            differs: None,
            stderr: false,
            line_differs: false,
            digest: hasher.finish(),
            source,
        };
        script.read_markers();
        Ok(script)
    }

    fn read_markers(&mut self) {
        let text = String::from_utf8_lossy(&self.source).into_owned();
        for line in text.lines() {
            let Some(comment) = line.strip_prefix('#') else { break };
            let comment = comment.trim();
            let (key, value) = comment.split_once(':').unwrap_or((comment, ""));
            let value = value.trim();
            match key {
                "f64" => self.needs_f64 = true,
                "heap" => self.heap = Some(value.to_string()),
                "skip" => self.skip.extend(value.split_whitespace().filter_map(Mode::by_name)),
                "exit" => self.exit = value.parse().unwrap_or(self.exit),
                "differs" => self.differs = Some(value.to_string()),
                "stderr" => self.stderr = true,
                "line-differs" => self.line_differs = true,
                _ => {}
            }
        }
    }
}

/// All scripts below `root` whose name contains `filter`, sorted by name.
///
/// # Errors
/// The operating system's error when a folder or file cannot be read.
pub fn collect(root: &Path, filter: &str) -> io::Result<Vec<Script>> {
    let mut scripts = Vec::new();
    for topic in sorted_entries(root)? {
        if !topic.is_dir() {
            continue;
        }
        let entries = sorted_entries(&topic)?;
        let mut hasher = DefaultHasher::new();
        for folder in entries.iter().filter(|entry| entry.is_dir()) {
            hash_tree(folder, &mut hasher)?;
        }
        let fixtures = hasher.finish();
        for path in entries {
            if path.extension().is_some_and(|extension| extension == "py") {
                scripts.push(Script::load(root, path, fixtures)?);
            }
        }
    }
    scripts.retain(|script| script.name.contains(filter));
    Ok(scripts)
}

fn hash_tree(folder: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    for path in sorted_entries(folder)? {
        if path.file_name().is_some_and(|name| name == "__pycache__") {
            continue;
        }
        path.hash(hasher);
        if path.is_dir() {
            hash_tree(&path, hasher)?;
        } else {
            fs::read(&path)?.hash(hasher);
        }
    }
    Ok(())
}

fn sorted_entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}
