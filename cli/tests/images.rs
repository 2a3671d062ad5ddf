//! `pyrite compile`, images as scripts and modules, `.frozen`, `pyrite freeze`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("can be made");
    folder
}

fn pyrite(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pyrite"));
    command.current_dir(folder).args(args).env_remove("MICROPYPATH");
    command.output().expect("runs")
}

/// Standard output of a run that succeeds.
fn output(folder: &Path, args: &[&str]) -> String {
    let out = pyrite(folder, args);
    let errors = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{args:?}: {errors}");
    String::from_utf8(out.stdout).expect("is UTF-8")
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::create_dir_all(folder.join(name).parent().expect("has one")).expect("can be made");
    std::fs::write(folder.join(name), text).expect("can be written");
}

#[test]
fn images_are_modules_packages_and_scripts() {
    let f = folder("modules");
    write(&f, "a.py", "import p.b\nprint(__name__, p.b.x, __file__)\n");
    write(&f, "p/__init__.py", "print(__name__, __path__)\n");
    write(&f, "p/b.py", "x = 1 << 70, 2.5, 'é', b'\\0', (1, ('a',))\n");
    // Files of programs have whole names, those of modules in this folder have not.
    let whole = format!("{}/", f.display());
    let output = |args: &[&str]| output(&f, args).replace(&whole, "");
    let run = output(&["a.py"]);
    for name in ["a.py", "p/__init__.py", "p/b.py"] {
        for words in ["64", "32"] {
            output(&["compile", name, "--words", words]);
        }
        std::fs::remove_file(f.join(name)).expect("is there");
    }
    assert_eq!(output(&["a.pyri"]), run.replace("a.py\n", "a.pyri\n"));
    assert_eq!(output(&["-m", "a"]), run.replace("a.py\n", "a.pyri\n"));
    let imported = output(&["-c", "import a"]);
    assert_eq!(
        imported.lines().last(),
        run.replace("__main__", "a").replace(".py", ".pyri").lines().last()
    );
}

#[test]
fn a_source_counts_more_than_its_image() {
    let f = folder("order");
    write(&f, "a.py", "print('image')\n");
    output(&f, &["compile", "a.py", "-o", "a.pyri"]);
    write(&f, "a.py", "print('source')\n");
    assert_eq!(output(&f, &["-c", "import a"]), "source\n");
}

#[test]
fn tracebacks_name_the_source() {
    let f = folder("traceback");
    write(&f, "a.py", "def f():\n    1 / 0\n\nf()\n");
    output(&f, &["compile", "a.py", "-s", "lib/a.py", "-o", "b.pyri"]);
    let errors = String::from_utf8(pyrite(&f, &["b.pyri"]).stderr).expect("is UTF-8");
    assert!(errors.contains("File \"lib/a.py\", line 2, in f"), "{errors}");
}

#[test]
fn damaged_images_are_an_error() {
    let f = folder("damage");
    write(&f, "a.py", "print(1)\n");
    output(&f, &["compile", "a.py"]);
    let image = std::fs::read(f.join("a.pyri")).expect("is there");
    std::fs::write(f.join("b.pyri"), &image[..image.len() - 1]).expect("can be written");
    let errors = String::from_utf8(pyrite(&f, &["-c", "import b"]).stderr).expect("is UTF-8");
    assert!(errors.contains("ValueError: incompatible .pyri file"), "{errors}");
}

#[test]
fn errors_in_a_source_are_shown() {
    let f = folder("errors");
    write(&f, "a.py", "x = = 1\n");
    let out = pyrite(&f, &["compile", "a.py"]);
    assert!(!out.status.success());
    assert!(String::from_utf8_lossy(&out.stderr).contains("File \"a.py\", line 1"));
}

#[test]
fn the_library_is_in_frozen() {
    let f = folder("library");
    let shown = output(&f, &["-c", "import sys, bisect\nprint(sys.path, bisect.__file__, bisect)"]);
    assert_eq!(shown, "['', '.frozen'] bisect.py <module 'bisect' from 'bisect.py'>\n");
    write(&f, "bisect.py", "print('own')\n");
    assert_eq!(output(&f, &["-c", "import bisect"]), "own\n");
    let missing = "import sys\nsys.path.remove('.frozen')\nimport textwrap";
    assert!(!pyrite(&f, &["-c", missing]).status.success());
}

#[test]
fn folders_become_rust_source() {
    let f = folder("freeze");
    write(&f, "lib/a.py", "def f(x=1.5, *, y=1 << 40):\n    return x, 'some text'\n");
    write(&f, "lib/p/__init__.py", "from .q import z\n");
    write(&f, "lib/p/q.py", "z = (1, None, b'x')\n");
    output(&f, &["freeze", "lib", "-o", "frozen.rs"]);
    let text = std::fs::read_to_string(f.join("frozen.rs")).expect("was written");
    for part in ["pub static LIBRARY", "\"a.py\"", "\"p/__init__.py\"", "\"p/q.py\"", "FINGERPRINT"]
    {
        assert!(text.contains(part), "{part}");
    }
}
