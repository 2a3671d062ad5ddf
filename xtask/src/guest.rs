//! `cargo xtask test --guest`: the page in a real Chromium, with real WebUSB and Linux's own USB
//! stack, flashes simulated boards.
//!
//! A simulated board can be a USB device of a Linux whose kernel has `vhci_hcd`. So that neither
//! that module nor root is needed here, a virtual machine with Debian's kernel runs, in software;
//! it sees this machine's files, read only, and so its Chromium, Node and the built page. This
//! takes minutes and hundreds of megabytes, so it is no part of what each push runs.

use crate::failure::{Failure, Named, Result};
use crate::process::{ask, run_quietly};
use crate::progress::Step;
use crate::setup;
use crate::test::{Count, Group, count};
use crate::workspace::Workspace;
use crate::{debian, flash, page, pages};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const EMULATOR: &str = "qemu-system-x86_64";

/// What the emulator needs, to be installed.
const PACKAGES: &[&str] = &["qemu-system-x86", "qemu-system-data", "seabios"];
/// The newest kernel is what this depends on.
const KERNEL: &str = "linux-image-amd64";
const BUSYBOX: &str = "busybox-static";

/// Modules of the kernel; those that they need come with them.
const MODULES: &[&str] = &["vhci-hcd", "9p", "9pnet_virtio", "virtio_pci"];

/// Seconds after which the machine is ended.
const LIMIT: &str = "1500";

/// How the emulator is started, but for what depends on this machine.
const MACHINE: &[&str] = &[
    "-accel",
    "tcg,thread=multi",
    "-m",
    "3072",
    "-smp",
    "2",
    "-nographic",
    "-no-reboot",
    "-nic",
    "none",
    "-append",
    "console=ttyS0 quiet panic=1",
    "-virtfs",
    "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap",
];

static MACHINE_STEP: Step = Step {
    title: "Virtual machine with Linux",
    done: |_| setup::runs(EMULATOR, &["--version"]) && Kernel::find().is_some(),
    make: |_| {
        if !setup::runs(EMULATOR, &["--version"]) {
            setup::package(EMULATOR, PACKAGES)?;
        }
        unpack_kernel()
    },
};

pub static GROUP: Group = Group {
    name: "guest",
    about: "the page flashes boards through WebUSB in a virtual machine",
    input: "tests/guest",
    folder: "page",
    needs: &[&setup::NODE, &setup::CHROMIUM, &pages::PACKAGES, &flash::PACKAGES, &MACHINE_STEP],
    optional: false,
    run: test,
};

/// Debian's kernel, unpacked.
struct Kernel {
    image: PathBuf,
    version: String,
}

impl Kernel {
    fn find() -> Option<Kernel> {
        let folder = fs::read_dir(debian::unpacked().join("boot")).ok()?;
        let mut names: Vec<String> =
            folder.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        let name = names.into_iter().rev().find(|name| name.starts_with("vmlinuz-"))?;
        let version = name.strip_prefix("vmlinuz-")?.to_owned();
        let kernel = Kernel { image: debian::unpacked().join("boot").join(&name), version };
        kernel.modules().join("modules.dep").is_file().then_some(kernel)
    }

    fn modules(&self) -> PathBuf {
        debian::unpacked().join("lib/modules").join(&self.version)
    }
}

fn busybox() -> PathBuf {
    debian::unpacked().join("bin/busybox")
}

fn unpack_kernel() -> Result {
    if !debian::is_debian() {
        return Err(Failure::new("the virtual machine needs Debian's kernel package: not Debian"));
    }
    let depends = ask(Command::new("apt-cache").args(["depends", KERNEL])).unwrap_or_default();
    let kernel = depends.lines().find_map(|line| line.trim().strip_prefix("Depends: linux-image"));
    let Some(version) = kernel.and_then(|rest| rest.strip_prefix('-')) else {
        return Err(Failure::new(format!("apt knows no package {KERNEL}: run `apt-get update`")));
    };
    debian::fetch(&[&format!("linux-image-{version}"), BUSYBOX])?;
    let mut depmod = Command::new(busybox());
    depmod.arg("depmod").arg("-b").arg(debian::unpacked()).arg(version);
    run_quietly(&mut depmod, "listing the modules of the kernel failed")
}

/// Writes the first file system of the machine, which starts `command` on this machine's files.
fn write_initramfs(workspace: &Workspace, kernel: &Kernel, command: &str) -> Result<PathBuf> {
    let folder = workspace.target_for("guest");
    let root = folder.join("root");
    let modules = root.join("lib/modules").join(&kernel.version);
    for name in ["bin", "proc", "sys", "dev", "mnt"] {
        let path = root.join(name);
        fs::create_dir_all(&path).named("create", &path)?;
    }
    let list = kernel.modules().join("modules.dep");
    let list = fs::read_to_string(&list).named("read", &list)?;
    for line in list.lines().filter(|line| is_needed(line)) {
        for file in line.split([':', ' ']).filter(|file| !file.is_empty()) {
            copy(&kernel.modules().join(file), &modules.join(file))?;
        }
    }
    copy(&busybox(), &root.join("bin/busybox"))?;
    copy(&workspace.path("tests/guest/init"), &root.join("init"))?;
    let path = root.join("command");
    fs::write(&path, command).named("write", &path)?;
    let mut pack = Command::new(busybox());
    pack.current_dir(&root).env("BUSYBOX", busybox()).args(["sh", "-c", PACK]);
    pack.env("VERSION", &kernel.version);
    run_quietly(&mut pack, "packing the first file system failed")?;
    Ok(folder.join("initramfs"))
}

const PACK: &str = "chmod 755 init && \"$BUSYBOX\" depmod -b . \"$VERSION\" && \
     \"$BUSYBOX\" find . | \"$BUSYBOX\" cpio -o -H newc > ../initramfs";

/// Is this the line of a module that the machine needs?
fn is_needed(line: &str) -> bool {
    let file = line.split(':').next().unwrap_or_default();
    let name = file.rsplit('/').next().unwrap_or_default();
    MODULES.iter().any(|module| name.strip_suffix(".ko") == Some(module))
}

fn copy(from: &Path, to: &Path) -> Result {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder).named("create", folder)?;
    fs::copy(from, to).named("copy", from)?;
    Ok(())
}

fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    page::build(workspace, false)?;
    let device = flash::device(workspace, "vhci")?;
    let kernel = Kernel::find().ok_or_else(|| Failure::new("the kernel has gone"))?;
    let words: Vec<String> = filter.iter().map(|word| format!("'{word}'")).collect();
    let command = format!(
        "cd '{}' && PATH='{}' CHROMIUM='{}' TMPDIR=/run HOME=/run \
         node tests/guest/run.mjs '{}' {}\n",
        workspace.root().display(),
        std::env::var("PATH").unwrap_or_default(),
        setup::chromium().unwrap_or_default(),
        device.display(),
        words.join(" "),
    );
    let initramfs = write_initramfs(workspace, &kernel, &command)?;
    let mut machine = Command::new("timeout");
    machine.args([LIMIT, EMULATOR]).args(MACHINE).arg("-kernel").arg(&kernel.image);
    machine.arg("-initrd").arg(initramfs);
    count(&mut machine)
}
