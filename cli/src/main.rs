//! Stand-in command line.
use std::io::Write;
use vm::platform::{PathKind, Platform};
use vm::{
    Vm,
    compile::Mode,
    interp::{Budget, Dispatch, Exit},
    printer::Printer,
};
struct Pc;
impl Platform for Pc {
    fn write(&self, b: &[u8]) {
        let _ = std::io::stdout().write_all(b);
    }
    fn write_err(&self, b: &[u8]) {
        let _ = std::io::stderr().write_all(b);
    }
    fn ticks_us(&self) -> u64 {
        0
    }
    fn random(&self) -> u32 {
        4
    }
    fn name(&self) -> &'static str {
        "linux"
    }
    fn machine(&self) -> &'static str {
        "pc"
    }
    fn stat(&self, p: &str) -> PathKind {
        match std::fs::metadata(p) {
            Ok(m) if m.is_dir() => PathKind::Directory,
            Ok(_) => PathKind::File,
            _ => PathKind::Missing,
        }
    }
}
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let src = std::fs::read(&path).unwrap();
    let mut arena = vec![0u8; 64 << 20];
    let mut vm = Vm::new(&mut arena, &Pc, &[]);
    if let Err(e) = vm.load(&src, &path, Mode::Exec) {
        let mut p = Printer::stderr(&vm);
        let _ = vm::interp::traceback::print(&vm, e, &mut p);
        std::process::exit(1)
    }
    let how = if std::env::var("LOOP").is_ok() { Dispatch::Loop } else { Dispatch::Tail };
    match vm.run(Budget::Unlimited, how) {
        Exit::Done(_) => {}
        Exit::Raised(e) => {
            let mut p = Printer::stderr(&vm);
            let _ = vm::interp::traceback::print(&vm, e, &mut p);
            std::process::exit(1)
        }
        _ => panic!(),
    }
    std::io::stdout().flush().unwrap();
}
