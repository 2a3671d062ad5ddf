//! The machines Pyrite is cross-compiled for, as data.

use crate::toolchain::Toolchain;
use crate::workspace::Workspace;

pub struct Target {
    pub triple: &'static str,
    /// Library crates to build where the compiler comes without them.
    pub std: &'static str,
    /// LLVM's linker for this target, used with Debian's compiler, which comes without; `None` is
    /// the C compiler.
    pub linker: Option<&'static str>,
    /// Build folder inside the target folder.
    pub folder: &'static str,
    /// What any compiler is told beyond the profile.
    pub flags: &'static [&'static str],
    /// And a compiler that builds the standard library as well.
    pub source_flags: &'static [&'static str],
}

/// Flash is what microcontrollers have least of: the linker keeps one of equal functions. Nothing
/// compares functions by address. LLVM outlines repeated instructions by itself at opt-level z; to
/// let it do so more than once makes wrong code, and pieces that spare less than eight bytes cost
/// more around them than they save. Reordering instructions after registers have been assigned,
/// and moving constants out of loops into registers, keeps equal pieces from being found. Short
/// constants stand behind the code that reads them, and nothing is computed ahead on other paths
/// (`pre`). The hashes of crate `sha2` are loops, where they would be about 30 KB of unrolled
/// rounds.
const SMALL: &[&str] = &[
    "-Clink-arg=--icf=all",
    "-Cllvm-args=-outliner-benefit-threshold=8",
    "-Cllvm-args=-disable-post-ra",
    "-Cllvm-args=-disable-machine-licm",
    "-Cllvm-args=-disable-postra-machine-licm",
    "-Cllvm-args=-arm-promote-constant",
    "-Cllvm-args=-enable-shrink-wrap=false",
    "-Cllvm-args=-enable-pre=false",
    "-Cllvm-args=-enable-load-pre=false",
    "--cfg=sha2_backend=\"soft\"",
    "--cfg=sha2_backend_soft=\"compact\"",
];

/// Places and texts of panics are 50 KB: a panic ends in the report of a fault instead, whose
/// address says where it was.
const SILENT: &[&str] = &[
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
];

pub const WASM: Target = Target {
    triple: "wasm32-unknown-unknown",
    std: "std,panic_abort",
    linker: Some("wasm-ld"),
    folder: "page",
    flags: &[],
    source_flags: &[],
};

/// nRF52833 (micro:bit) and STM32F405 (pyboard): Cortex-M4 with FPU.
pub const CORTEX_M4F: Target = Target {
    triple: "thumbv7em-none-eabihf",
    std: "core",
    linker: Some("ld.lld"),
    folder: "arm",
    flags: SMALL,
    source_flags: SILENT,
};

/// The smallest core Pyrite has to fit: Cortex-M0+.
pub const CORTEX_M0: Target = Target {
    triple: "thumbv6m-none-eabi",
    std: "core",
    linker: Some("ld.lld"),
    folder: "arm",
    flags: SMALL,
    source_flags: SILENT,
};

/// A PC with the words of a microcontroller: 32 bits, and floats of single precision.
pub const PC32: Target = Target {
    triple: "i686-unknown-linux-gnu",
    std: "std,panic_abort",
    linker: None,
    folder: "pc32",
    flags: &[],
    source_flags: &[],
};

pub const ARM: &[&Target] = &[&CORTEX_M4F, &CORTEX_M0];

impl Target {
    /// The environment variable cargo reads the linker from.
    pub fn linker_variable(&self) -> String {
        self.variable("LINKER")
    }

    /// The environment variable cargo reads flags of the compiler from.
    pub fn flags_variable(&self) -> String {
        self.variable("RUSTFLAGS")
    }

    fn variable(&self, what: &str) -> String {
        let name = self.triple.to_uppercase().replace('-', "_");
        format!("CARGO_TARGET_{name}_{what}")
    }

    /// Is there no operating system?
    pub fn is_microcontroller(&self) -> bool {
        self.triple.contains("-none-")
    }

    pub fn is_ready(&self, workspace: &Workspace) -> bool {
        Toolchain::find(workspace, self).is_some()
    }
}
