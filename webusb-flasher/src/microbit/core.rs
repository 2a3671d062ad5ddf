//! The core of the chip: halt, registers, reset (ARM DDI 0403, ARMv7-M, C1.6; the same for
//! ARMv6-M).

use super::error::Error;
use super::port::{BLOCK, Port};
use super::probe::Op;

/// DHCSR, DCRSR, DCRDR and DEMCR are the four words from here.
const DEBUG: u32 = 0xE000_EDF0;
const AIRCR: u32 = 0xE000_ED0C;
const SYSTEM_RESET: u32 = 0x05FA_0004;

/// DHCSR when written.
const KEY: u32 = 0xA05F_0000;
const ENABLE: u32 = 1;
const HALT: u32 = 2;
/// DHCSR when read.
const REGISTER_READY: u32 = 1 << 16;
const HALTED: u32 = 1 << 17;
const LOCKUP: u32 = 1 << 19;
const RESET_SEEN: u32 = 1 << 25;
/// DEMCR: halt at the first instruction after a reset.
const CATCH_RESET: u32 = 1;
/// DCRSR: to the core.
const WRITE: u32 = 1 << 16;

/// Number of the stack pointer for [`Core::start`].
pub const SP: u32 = 13;
/// Number of the program counter.
pub const PC: u32 = 15;
/// Number of xPSR.
pub const XPSR: u32 = 16;
/// xPSR of a core that executes Thumb code and no exception.
pub const THUMB: u32 = 1 << 24;

/// Looks at a core that should halt by itself or on request.
const PATIENCE: usize = 100;

/// The core of a chip.
pub struct Core {
    /// Its memory.
    pub port: Port,
}

impl Core {
    async fn debug(&mut self, ops: &[Op]) -> Result<Vec<u32>, Error> {
        self.port.block(DEBUG, ops).await
    }

    async fn status(&mut self) -> Result<u32, Error> {
        let status = self.debug(&[Op::Read(BLOCK[0])]).await?;
        status.first().copied().ok_or(Error::Nonsense)
    }

    /// Halts the core wherever it is.
    pub async fn halt(&mut self) -> Result<(), Error> {
        self.debug(&[Op::Write(BLOCK[0], KEY | ENABLE | HALT)]).await?;
        for _ in 0..PATIENCE {
            if self.status().await? & HALTED != 0 {
                return Ok(());
            }
        }
        Err(Error::Core)
    }

    /// Resets the chip, and halts the core at the first instruction of its program.
    pub async fn reset_and_halt(&mut self) -> Result<(), Error> {
        self.halt().await?;
        self.debug(&[Op::Write(BLOCK[3], CATCH_RESET)]).await?;
        self.port.write(AIRCR, &[SYSTEM_RESET]).await?;
        for _ in 0..PATIENCE {
            let status = self.status().await?;
            if status & RESET_SEEN == 0 && status & HALTED != 0 {
                self.debug(&[Op::Write(BLOCK[3], 0)]).await?;
                return Ok(());
            }
        }
        Err(Error::Core)
    }

    /// Resets the chip and lets its program run, as if there were no debugger. Twice it must not be
    /// in reset and not be halted.
    pub async fn reset_and_run(&mut self) -> Result<(), Error> {
        self.debug(&[Op::Write(BLOCK[3], 0), Op::Write(BLOCK[0], KEY | ENABLE)]).await?;
        self.port.write(AIRCR, &[SYSTEM_RESET]).await?;
        for _ in 0..PATIENCE {
            let status = self.status().await?;
            if status & (RESET_SEEN | HALTED) == 0 {
                self.debug(&[Op::Write(BLOCK[0], KEY)]).await?;
                return Ok(());
            }
        }
        Err(Error::Core)
    }

    /// Lets a halted core go on after registers have been set, and does not wait for it.
    pub async fn start(&mut self, registers: &[(u32, u32)]) -> Result<(), Error> {
        let set = registers.iter().flat_map(|(n, value)| {
            [Op::Write(BLOCK[2], *value), Op::Write(BLOCK[1], n | WRITE), Op::Read(BLOCK[0])]
        });
        let set: Vec<Op> = set.collect();
        let statuses = self.debug(&set).await?;
        if statuses
            .iter()
            .any(|status| status & (REGISTER_READY | HALTED) != REGISTER_READY | HALTED)
        {
            return Err(Error::Core);
        }
        self.debug(&[Op::Write(BLOCK[0], KEY | ENABLE)]).await.map(|_| ())
    }

    /// Has the core halted? Then gives the address where.
    pub async fn halted_at(&mut self) -> Result<Option<u32>, Error> {
        let status = self.status().await?;
        if status & LOCKUP != 0 {
            return Err(Error::Stub);
        }
        if status & HALTED == 0 {
            return Ok(None);
        }
        self.register(PC).await.map(Some)
    }

    /// Reads a register of a halted core.
    pub async fn register(&mut self, n: u32) -> Result<u32, Error> {
        let ops = [Op::Write(BLOCK[1], n), Op::Read(BLOCK[0]), Op::Read(BLOCK[2])];
        match self.debug(&ops).await?.as_slice() {
            [status, value] if status & REGISTER_READY != 0 => Ok(*value),
            _ => Err(Error::Core),
        }
    }

    /// Leaves a core that may be in the middle of a routine of ours. Without a debugger the
    /// routine's breakpoint would be a fault, so the chip begins anew.
    pub async fn abandon(&mut self) -> Result<(), Error> {
        let begun = self.reset_and_run().await;
        let left = self.port.probe.detach().await;
        begun.and(left)
    }
}
