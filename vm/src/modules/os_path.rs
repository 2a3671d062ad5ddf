//! `os.path`: paths as text. All of it is Python code of the prelude (`prelude/path.py`), since
//! what it asks of files goes through the mount table.

use crate::obj::*;
use crate::prelude;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!("os.path"), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!("os.path");
    sep := n!("/");
    curdir := n!(".");
    pardir := n!("..");
    abspath(1) = prelude::python, or prelude::PATH_ABSPATH;
    basename(1) = prelude::python, or prelude::PATH_BASENAME;
    commonprefix(1) = prelude::python, or prelude::PATH_COMMONPREFIX;
    dirname(1) = prelude::python, or prelude::PATH_DIRNAME;
    exists(1) = prelude::python, or prelude::PATH_EXISTS;
    lexists(1) = prelude::python, or prelude::PATH_EXISTS;
    expanduser(1) = prelude::python, or prelude::PATH_EXPANDUSER;
    getmtime(1) = prelude::python, or prelude::PATH_GETMTIME;
    getsize(1) = prelude::python, or prelude::PATH_GETSIZE;
    isabs(1) = prelude::python, or prelude::PATH_ISABS;
    isdir(1) = prelude::python, or prelude::PATH_ISDIR;
    isfile(1) = prelude::python, or prelude::PATH_ISFILE;
    islink(1) = prelude::python, or prelude::PATH_ISLINK;
    join(1..) = prelude::python, or prelude::PATH_JOIN;
    normcase(1) = prelude::python, or prelude::PATH_NORMCASE;
    normpath(1) = prelude::python, or prelude::PATH_NORMPATH;
    realpath(1) = prelude::python, or prelude::PATH_ABSPATH;
    relpath(1..2) = prelude::python, or prelude::PATH_RELPATH;
    split(1) = prelude::python, or prelude::PATH_SPLIT;
    splitdrive(1) = prelude::python, or prelude::PATH_SPLITDRIVE;
    splitext(1) = prelude::python, or prelude::PATH_SPLITEXT;
}
