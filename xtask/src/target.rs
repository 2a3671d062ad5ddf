//! The machines Pyrite is cross-compiled for, as data.

use crate::toolchain::Toolchain;
use crate::workspace::Workspace;

pub struct Target {
    pub triple: &'static str,
    /// Library crates to build where the compiler comes without them.
    pub std: &'static str,
    /// LLVM's linker for this target, used with Debian's compiler; `None` is the C compiler.
    pub linker: Option<&'static str>,
    /// Build folder inside the target folder.
    pub folder: &'static str,
}

pub const WASM: Target = Target {
    triple: "wasm32-unknown-unknown",
    std: "std,panic_abort",
    linker: Some("wasm-ld"),
    folder: "page",
};

/// nRF52833 (micro:bit) and STM32F405 (pyboard): Cortex-M4 with FPU.
pub const CORTEX_M4F: Target =
    Target { triple: "thumbv7em-none-eabihf", std: "core", linker: Some("ld.lld"), folder: "arm" };

/// The smallest core Pyrite has to fit: Cortex-M0+.
pub const CORTEX_M0: Target =
    Target { triple: "thumbv6m-none-eabi", std: "core", linker: Some("ld.lld"), folder: "arm" };

/// A PC with the words of a microcontroller: 32 bits, and floats of single precision.
pub const PC32: Target = Target {
    triple: "i686-unknown-linux-gnu",
    std: "std,panic_abort",
    linker: None,
    folder: "pc32",
};

pub const ARM: &[&Target] = &[&CORTEX_M4F, &CORTEX_M0];

impl Target {
    /// The environment variable cargo reads the linker from.
    pub fn linker_variable(&self) -> String {
        let name = self.triple.to_uppercase().replace('-', "_");
        format!("CARGO_TARGET_{name}_LINKER")
    }

    pub fn is_ready(&self, workspace: &Workspace) -> bool {
        Toolchain::find(workspace, self).is_some()
    }
}
