//! Instructions of 16 bits (A5.2).

use super::{Bus, C, Core, Done, LR, PC, SP, Stop, bits, load, reg, sign_extend, store};

impl Core {
    pub(super) fn narrow(&mut self, bus: &mut impl Bus, op: u32, pc: u32, flags: bool) -> Done {
        match op >> 11 {
            0..=2 => {
                let value = self.r[reg(op, 3, 3)];
                let by = bits(op, 6, 5);
                let (value, carry) = self.shift_immediate(op >> 11, value, by);
                self.r[reg(op, 0, 3)] = value;
                if flags {
                    self.set_nz(value);
                    self.set(C, carry);
                }
            }
            3 => {
                let a = self.r[reg(op, 3, 3)];
                let third = bits(op, 6, 3);
                let b = if bits(op, 10, 1) != 0 { third } else { self.r[third as usize] };
                let minus = bits(op, 9, 1) != 0;
                let value = self.add(a, if minus { !b } else { b }, minus, flags);
                self.r[reg(op, 0, 3)] = value;
            }
            4..=7 => {
                let (register, b) = (reg(op, 8, 3), op & 0xFF);
                let a = self.r[register];
                match op >> 11 {
                    4 => {
                        self.r[register] = b;
                        if flags {
                            self.set_nz(b);
                        }
                    }
                    5 => _ = self.add(a, !b, true, true),
                    6 => self.r[register] = self.add(a, b, false, flags),
                    _ => self.r[register] = self.add(a, !b, true, flags),
                }
            }
            8 if bits(op, 10, 1) == 0 => self.process_narrow(op, flags),
            8 => self.high_registers(op, pc)?,
            9 => {
                let address = (pc & !3).wrapping_add((op & 0xFF) * 4);
                self.r[reg(op, 8, 3)] = load(bus, address, 4)?;
            }
            10 | 11 => {
                let address = self.r[reg(op, 3, 3)].wrapping_add(self.r[reg(op, 6, 3)]);
                let rt = reg(op, 0, 3);
                match bits(op, 9, 3) {
                    0 => store(bus, address, 4, self.r[rt])?,
                    1 => store(bus, address, 2, self.r[rt])?,
                    2 => store(bus, address, 1, self.r[rt])?,
                    3 => self.r[rt] = sign_extend(load(bus, address, 1)?, 8),
                    4 => self.r[rt] = load(bus, address, 4)?,
                    5 => self.r[rt] = load(bus, address, 2)?,
                    6 => self.r[rt] = load(bus, address, 1)?,
                    _ => self.r[rt] = sign_extend(load(bus, address, 2)?, 16),
                }
            }
            kind @ 12..=17 => {
                let size = [4, 1, 2][(kind as usize - 12) / 2];
                let address = self.r[reg(op, 3, 3)].wrapping_add(bits(op, 6, 5) * size);
                self.transfer(bus, kind & 1 != 0, reg(op, 0, 3), address, size)?;
            }
            kind @ 18..=19 => {
                let address = self.r[SP].wrapping_add((op & 0xFF) * 4);
                self.transfer(bus, kind & 1 != 0, reg(op, 8, 3), address, 4)?;
            }
            kind @ 20..=21 => {
                let base = if kind == 20 { pc & !3 } else { self.r[SP] };
                self.r[reg(op, 8, 3)] = base.wrapping_add((op & 0xFF) * 4);
            }
            22 | 23 => self.miscellaneous(bus, op, pc)?,
            24 => {
                let base = reg(op, 8, 3);
                let start = self.r[base];
                self.r[base] = self.store_many(bus, op & 0xFF, start)?;
            }
            25 => {
                let (base, list) = (reg(op, 8, 3), op & 0xFF);
                let end = self.load_many(bus, list, self.r[base])?;
                if list >> base & 1 == 0 {
                    self.r[base] = end;
                }
            }
            26 | 27 => {
                let condition = bits(op, 8, 4);
                if condition >= 14 {
                    return Err(Stop::Unknown);
                }
                if self.holds(condition) {
                    self.branch(pc.wrapping_add(sign_extend(op & 0xFF, 8) << 1));
                }
            }
            _ => self.branch(pc.wrapping_add(sign_extend(op & 0x7FF, 11) << 1)),
        }
        Ok(())
    }

    /// Data processing with two low registers (A5.2.2).
    fn process_narrow(&mut self, op: u32, flags: bool) {
        let (rd, rm) = (reg(op, 0, 3), reg(op, 3, 3));
        let (a, b) = (self.r[rd], self.r[rm]);
        let plain = (b, self.carry());
        let value = match bits(op, 6, 4) {
            0 => self.compute(0, a, plain, flags),
            1 => self.compute(4, a, plain, flags),
            n @ (2 | 3 | 4 | 7) => {
                let kind = [0, 1, 2, 0, 0, 3][n as usize - 2];
                let shifted = self.shift(kind, a, b & 0xFF);
                self.compute(2, 0, shifted, flags)
            }
            5 => self.compute(10, a, plain, flags),
            6 => self.compute(11, a, plain, flags),
            8 => {
                _ = self.compute(0, a, plain, true);
                return;
            }
            9 => self.compute(14, b, (0, false), flags),
            10 => {
                _ = self.compute(13, a, plain, true);
                return;
            }
            11 => {
                _ = self.compute(8, a, plain, true);
                return;
            }
            12 => self.compute(2, a, plain, flags),
            13 => {
                let product = a.wrapping_mul(b);
                if flags {
                    self.set_nz(product);
                }
                Some(product)
            }
            14 => self.compute(1, a, plain, flags),
            _ => self.compute(3, 0, plain, flags),
        };
        self.r[rd] = value.unwrap_or_default();
    }

    /// ADD, CMP, MOV with any registers, BX, BLX (A5.2.3).
    fn high_registers(&mut self, op: u32, pc: u32) -> Done {
        let rm = self.get(reg(op, 3, 4), pc);
        let rd = reg(op, 0, 3) | reg(op, 7, 1) << 3;
        match bits(op, 8, 2) {
            0 => self.put(rd, self.get(rd, pc).wrapping_add(rm)),
            1 => _ = self.add(self.get(rd, pc), !rm, true, true),
            2 => self.put(rd, rm),
            // Without the lowest bit the code would be of another instruction set.
            _ if rm & 1 == 0 => return Err(Stop::Fault),
            _ => {
                if bits(op, 7, 1) != 0 {
                    self.r[LR] = pc.wrapping_sub(2) | 1;
                }
                self.branch(rm);
            }
        }
        Ok(())
    }

    /// Stack, extension, hints (A5.2.5).
    fn miscellaneous(&mut self, bus: &mut impl Bus, op: u32, pc: u32) -> Done {
        let (rd, rm) = (reg(op, 0, 3), self.r[reg(op, 3, 3)]);
        match bits(op, 8, 4) {
            0 if bits(op, 7, 1) == 0 => self.r[SP] = self.r[SP].wrapping_add((op & 0x7F) * 4),
            0 => self.r[SP] = self.r[SP].wrapping_sub((op & 0x7F) * 4),
            2 => {
                self.r[rd] = match bits(op, 6, 2) {
                    0 => sign_extend(rm & 0xFFFF, 16),
                    1 => sign_extend(rm & 0xFF, 8),
                    2 => rm & 0xFFFF,
                    _ => rm & 0xFF,
                };
            }
            4 | 5 => {
                let list = op & 0xFF | bits(op, 8, 1) << LR;
                let start = self.r[SP].wrapping_sub(list.count_ones() * 4);
                self.store_many(bus, list, start)?;
                self.r[SP] = start;
            }
            12 | 13 => {
                let list = op & 0xFF | bits(op, 8, 1) << PC;
                let start = self.r[SP];
                self.r[SP] = start.wrapping_add(list.count_ones() * 4);
                self.load_many(bus, list, start)?;
            }
            6 if op & 0xFFEF == 0xB662 => self.masked = op & 0x10 != 0,
            10 => {
                self.r[rd] = match bits(op, 6, 2) {
                    0 => rm.swap_bytes(),
                    1 => rm.swap_bytes().rotate_left(16),
                    3 => sign_extend(rm.swap_bytes() >> 16, 16),
                    _ => return Err(Stop::Unknown),
                };
            }
            14 => return Err(Stop::Breakpoint),
            15 if op & 0xF != 0 => self.it = op as u8,
            15 => {}
            1 | 3 | 9 | 11 => {
                let target = pc.wrapping_add(bits(op, 3, 5) << 1 | bits(op, 9, 1) << 6);
                if (self.r[rd] == 0) != (bits(op, 11, 1) != 0) {
                    self.branch(target);
                }
            }
            _ => return Err(Stop::Unknown),
        }
        Ok(())
    }
}
