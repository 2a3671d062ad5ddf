//! The library in ROM: modules written in Python that the embedder brings along.
//!
//! `.frozen` in `sys.path` is where they are found: to `import` the table is a folder of that
//! name, with packages as folders in it. Nothing of a module takes memory before it is imported,
//! and then its globals, functions and classes alone: code, constants and names stay where they
//! are. Where flash is short the code is packed, and what runs is unpacked (`code/packed.rs`).
//!
//! What the modules are is not known here. `freeze` writes the tables.

use crate::Vm;
use crate::code::packed::Pack;
use crate::obj::Obj;
use crate::platform::PathKind;

/// Modules that were compiled when the firmware was built.
pub struct Library {
    /// Sorted by path.
    pub modules: &'static [FrozenModule],
    /// Names in ROM that the interpreter itself has not, interned, sorted by hash.
    pub names: &'static [Obj],
    /// Where the code of all modules is packed.
    pub pack: Option<&'static Pack>,
}

/// A module in ROM.
pub struct FrozenModule {
    /// Path in the folder, such as `a.py` or `package/__init__.py`; `__file__` of the module.
    pub path: &'static str,
    /// The `str` for lists of modules: `a`, `package`, `package/a`.
    pub name: Obj,
    /// What is run when it is imported: a code object, or its place in the pack.
    pub code: Obj,
}

/// The entry of `sys.path` that means the library.
pub const FOLDER: &str = ".frozen";

/// Nothing in ROM.
pub static EMPTY: Library = Library { modules: &[], names: &[], pack: None };

/// The path in the library that `path` means; None for paths of the platform.
pub(crate) fn within(path: &str) -> Option<&str> {
    path.strip_prefix(FOLDER)?.strip_prefix('/')
}

impl Library {
    /// The module with the path `path`.
    pub fn find(&self, path: &str) -> Option<&'static FrozenModule> {
        let at = self.modules.binary_search_by(|m| m.path.cmp(path)).ok()?;
        Some(&self.modules[at])
    }

    /// What a path in the library is.
    pub fn stat(&self, path: &str) -> PathKind {
        let from = self.modules.partition_point(|m| m.path < path);
        let below =
            |m: &FrozenModule| m.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        let mut rest = self.modules[from..].iter().take_while(|m| m.path.starts_with(path));
        match rest.clone().next() {
            Some(m) if m.path == path => PathKind::File,
            // What goes on with a character before the slash stands before a folder's contents.
            _ if rest.any(below) => PathKind::Directory,
            _ => PathKind::Missing,
        }
    }
}

impl Vm<'_> {
    /// The same VM with `library` as the modules below `.frozen`. To be called before anything is
    /// loaded.
    pub fn with_library(mut self, library: &'static Library) -> Self {
        self.set_library(library);
        self
    }

    /// The same in place: a VM is a few kilobytes, which a board does not want to move.
    pub fn set_library(&mut self, library: &'static Library) {
        self.interned.set_library(library.names);
        self.library = library;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names;

    fn library() -> Library {
        static MODULES: [FrozenModule; 4] = [
            FrozenModule { path: "a+b.py", name: Obj::NONE, code: Obj::NONE },
            FrozenModule { path: "a.py", name: Obj::NONE, code: Obj::NONE },
            FrozenModule { path: "a/b/__init__.py", name: Obj::NONE, code: Obj::NONE },
            FrozenModule { path: "ab.py", name: Obj::NONE, code: Obj::NONE },
        ];
        Library { modules: &MODULES, names: &names::ALL, pack: None }
    }

    #[test]
    fn paths_are_files_and_folders() {
        let library = library();
        assert_eq!(library.stat("a.py"), PathKind::File);
        assert_eq!(library.stat("a"), PathKind::Directory);
        assert_eq!(library.stat("a/b"), PathKind::Directory);
        assert_eq!(library.stat("a/b/__init__.py"), PathKind::File);
        assert_eq!(library.stat("ab"), PathKind::Missing);
        assert_eq!(library.stat("b"), PathKind::Missing);
        assert_eq!(EMPTY.stat("a"), PathKind::Missing);
    }

    #[test]
    fn modules_are_found_by_path() {
        assert!(library().find("a/b/__init__.py").is_some());
        assert!(library().find("a").is_none());
    }

    #[test]
    fn only_the_folder_itself_is_the_library() {
        assert_eq!(within(".frozen/a.py"), Some("a.py"));
        assert_eq!(within(".frozen2/a.py"), None);
        assert_eq!(within("x/.frozen/a.py"), None);
    }
}
