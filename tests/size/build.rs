//! Passes the link map where there is no operating system to do without one.

fn main() {
    println!("cargo::rerun-if-changed=size.ld");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "none") {
        let folder = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
        println!("cargo::rustc-link-arg-bins=-T{folder}/size.ld");
    }
}
