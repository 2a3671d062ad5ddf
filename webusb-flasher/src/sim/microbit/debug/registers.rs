//! What the memory access port reaches: registers of core debug and of the components beside it,
//! else the chip's memory.
//!
//! Registers of which nothing is simulated can be read back. Numbers are those of ARM DDI 0403
//! (ARMv7-M), C1, and of CoreSight's identification (ARM IHI 0031, 9.2).

use super::{Ack, PATIENCE, Run, Target};

const DHCSR: u32 = 0xE000_EDF0;
const DCRSR: u32 = 0xE000_EDF4;
const DCRDR: u32 = 0xE000_EDF8;
const DEMCR: u32 = 0xE000_EDFC;
const DFSR: u32 = 0xE000_ED30;
const AIRCR: u32 = 0xE000_ED0C;
const CPUID: u32 = 0xE000_ED00;

pub(super) const FP_CTRL: u32 = 0xE000_2000;

const KEY: u32 = 0xA05F;

impl Target {
    pub(super) fn read(&mut self, address: u32, size: u32) -> Option<u32> {
        Some(match address {
            DHCSR => {
                let mut value = self.enabled & 0xF | 1 << 16;
                value |= u32::from(self.run == Run::Halted) << 17;
                value |= u32::from(self.run == Run::Lockup) << 19;
                value |= u32::from(self.was_reset) << 25;
                self.was_reset = false;
                value
            }
            DCRDR => self.dcrdr,
            DEMCR => self.demcr,
            CPUID => self.chip.model.cpuid,
            DFSR => u32::from(self.run == Run::Halted) << 1,
            0xE000_EF40 | 0xE000_EF44 => 0,
            FP_CTRL => 0x260 | self.others.get(&address).copied().unwrap_or_default() & 1,
            0xE000_1000 => 0x4000_0000,
            0xE00F_F000..0xE010_0000 => rom_table(address - 0xE00F_F000),
            0xE000_0000..0xE010_0000 => match self.others.get(&address) {
                Some(value) => *value,
                None => component(address),
            },
            _ => return self.chip.debug_read(address, size),
        })
    }

    pub(super) fn write(&mut self, address: u32, size: u32, value: u32) -> Result<(), Ack> {
        match address {
            DHCSR if value >> 16 == KEY => self.control_core(value),
            DHCSR => {}
            DCRSR => self.core_register(value),
            DCRDR => self.dcrdr = value,
            DEMCR => self.demcr = value,
            AIRCR if value >> 16 == 0x05FA && value & 5 != 0 => self.reset(),
            0xE000_0000..0xE010_0000 => _ = self.others.insert(address, value),
            _ => {
                if !self.chip.is_ram(address) && self.chip.is_busy() {
                    let before = self.chip.now;
                    self.chip.finish();
                    if self.chip.now - before > PATIENCE {
                        self.chip.now = before + PATIENCE;
                        return Err(Ack::Wait);
                    }
                }
                self.chip.put(address, size, value).ok_or(Ack::Fault)?;
            }
        }
        Ok(())
    }

    fn control_core(&mut self, value: u32) {
        self.enabled = value & 0xF;
        let was_halted = self.run == Run::Halted;
        match value & 7 {
            3 | 7 => self.run = Run::Halted,
            5 if was_halted => {
                self.step();
                if self.run == Run::Halted || self.run == Run::Code {
                    self.run = Run::Halted;
                }
            }
            _ if was_halted => self.go(),
            _ => {}
        }
    }

    fn core_register(&mut self, selector: u32) {
        let n = selector as usize & 0x7F;
        if self.run != Run::Halted {
            self.chip.object(format!("core register {n} while the core runs"));
            return;
        }
        let value = self.dcrdr;
        let core = &mut self.core;
        if selector >> 16 & 1 != 0 {
            match n {
                15 => core.jump(value),
                0..=14 => core.r[n] = value,
                17 => core.r[13] = value,
                16 => core.flags = value & 0xF000_0000,
                20 => core.masked = value & 1 != 0,
                _ => {}
            }
        } else {
            self.dcrdr = match n {
                0..=15 => core.r[n],
                17 => core.r[13],
                16 => core.flags | 1 << 24,
                20 => u32::from(core.masked),
                _ => 0,
            };
        }
    }
}

/// The table of debug components: which ones, and its own identity (nRF52833, part 0x006).
fn rom_table(offset: u32) -> u32 {
    const ENTRIES: [u32; 3] = [0xFFF0_F003, 0xFFF0_2003, 0xFFF0_3003];
    match offset {
        0xFCC => 1,
        _ if offset < 0xFD0 => ENTRIES.get(offset as usize / 4).copied().unwrap_or_default(),
        _ => identity(offset, 0x1, 0x006, 0x44),
    }
}

fn component(address: u32) -> u32 {
    let part = match address & !0xFFF {
        0xE000_E000 => 0x00C,
        0xE000_1000 => 0x002,
        0xE000_2000 => 0x003,
        _ => return 0,
    };
    identity(address & 0xFFF, 0xE, part, 0xBB)
}

/// CoreSight's identification registers (IHI 0031, 9.2): class, part, and who designed it.
fn identity(offset: u32, class: u32, part: u32, designer: u32) -> u32 {
    match offset {
        0xFD0 => 4,
        0xFE0 => part & 0xFF,
        0xFE4 => (designer & 0xF) << 4 | part >> 8,
        0xFE8 => 8 | designer >> 4 & 7,
        0xFF0 => 0x0D,
        0xFF4 => class << 4,
        0xFF8 => 0x05,
        0xFFC => 0xB1,
        _ => 0,
    }
}
