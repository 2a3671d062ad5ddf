//! `-X emit=…`, which only MicroPython's binary has: a program finds its packages and limits.

use std::process::Command;

/// What `program` prints, with the options and without.
fn outputs(program: &str) -> [String; 2] {
    [&["-X", "emit=bytecode"][..], &[]].map(|options| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pyrite"));
        let out = command.args(options).args(["-c", program]).output().expect("runs");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).expect("is UTF-8")
    })
}

#[test]
fn containers_in_themselves_and_classes_are_shown_as_by_micropython() {
    let program = "class A: pass\nprint(A, repr(A()).split()[0])\nl = [1]\nl.append(l)\n\
        try: print(str(l))\nexcept RuntimeError as e: print(e)\n";
    let wanted = [
        "<class 'A'> <A\nmaximum recursion depth exceeded\n",
        "<class '__main__.A'> <__main__.A\n[1, [...]]\n",
    ];
    assert_eq!(outputs(program), wanted);
}

#[test]
fn a_star_behind_62_arguments_is_a_syntax_error() {
    let program = "def f(*args): return len(args)\nfor n in 61, 62:\n    \
        try: print(eval('f(' + '0,' * n + '*(1, 2), 3)'))\n    \
        except SyntaxError as e: print(e.args[0])\n";
    assert_eq!(outputs(program), ["64\ntoo many args\n", "64\n65\n"]);
}

#[test]
fn its_packages_are_found() {
    let [small, large] = outputs("import asyncio\nprint(asyncio.__file__)\n");
    assert!(small.contains("_micropython") && !large.contains("_micropython"), "{small}{large}");
}
