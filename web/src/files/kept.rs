//! Files that belong to the program beside main.py: they came with a program that was opened, or
//! the user has put them on the board.
//!
//! They are kept in this browser together with the title of their program, put on its simulated
//! board, and sent along with it. What programs write is not among them.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::project::Project;
use crate::storage;

const KEY: &str = "pyrite.beside";

#[derive(Clone, Default, Serialize, Deserialize)]
struct Beside {
    /// Of the program.
    title: String,
    files: Vec<KeptFile>,
}

/// A file of the program.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFile {
    pub name: String,
    pub data: Vec<u8>,
}

/// Copyable handle to the files of the program.
#[derive(Clone, Copy)]
pub struct Kept {
    beside: StoredValue<Beside>,
    project: Project,
}

impl Kept {
    /// Those of the last visit.
    pub fn new(project: Project) -> Kept {
        let beside = storage::read_value(KEY).unwrap_or_default();
        Kept { beside: StoredValue::new(beside), project }
    }

    /// The files of the present program.
    pub fn all(self) -> Vec<KeptFile> {
        let title = self.project.title.get_untracked();
        self.beside.with_value(|beside| match beside.title == title {
            true => beside.files.clone(),
            false => Vec::new(),
        })
    }

    /// The files of the program that had some last, which may be another one.
    pub fn last(self) -> Vec<KeptFile> {
        self.beside.with_value(|beside| beside.files.clone())
    }

    /// The program has these files and no others.
    pub fn replace(self, files: Vec<KeptFile>) {
        let title = self.project.title.get_untracked();
        let beside = Beside { title, files };
        // A browser that keeps nothing has them until the page is left.
        storage::write_value(KEY, &beside);
        self.beside.set_value(beside);
    }

    /// The program has this file.
    pub fn put(self, name: &str, data: &[u8]) {
        let mut files = self.all();
        files.retain(|file| file.name != name);
        files.push(KeptFile { name: name.into(), data: data.to_vec() });
        self.replace(files);
    }

    /// The program has this file no more.
    pub fn remove(self, name: &str) {
        let mut files = self.all();
        let before = files.len();
        files.retain(|file| file.name != name);
        if files.len() < before {
            self.replace(files);
        }
    }
}
