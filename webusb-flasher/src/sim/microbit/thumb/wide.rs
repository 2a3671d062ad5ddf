//! Instructions of 32 bits (A5.3).

use super::{Bus, Core, Done, LR, N, PC, Stop, bits, load, reg, sign_extend};

/// How an address is made from a register and an offset.
struct Indexed {
    base: usize,
    offset: u32,
    /// Add the offset before the access?
    pre: bool,
    write_back: bool,
}
impl Core {
    /// Instructions of 32 bits (A5.3).
    pub(super) fn wide(&mut self, bus: &mut impl Bus, first: u32, second: u32, pc: u32) -> Done {
        let op = bits(first, 4, 7);
        match bits(first, 11, 2) {
            1 if op & 0x64 == 0x00 => self.many(bus, first, second),
            1 if op & 0x64 == 0x04 => self.dual(bus, first, second, pc),
            1 if op & 0x60 == 0x20 => {
                let by = bits(second, 12, 3) << 2 | bits(second, 6, 2);
                let value = self.r[reg(second, 0, 4)];
                let operand = self.shift_immediate(bits(second, 4, 2), value, by);
                self.process(first, second, operand, pc)
            }
            2 if second >> 15 == 0 && op & 0x20 == 0 => {
                self.process(first, second, self.constant(first, second), pc)
            }
            2 if second >> 15 == 0 => self.plain_constant(first, second, pc),
            2 => self.branches(first, second, pc),
            3 if op & 0x60 == 0 => self.single(bus, first, second, pc),
            3 if op & 0x70 == 0x20 => self.process_registers(first, second),
            3 if op & 0x78 == 0x30 => self.multiply(first, second),
            3 if op & 0x78 == 0x38 => self.multiply_long(first, second),
            _ => Err(Stop::Unknown),
        }
    }

    /// The constant of 12 bits in an instruction (A5.3.2).
    fn constant(&self, first: u32, second: u32) -> (u32, bool) {
        let low = second & 0xFF;
        let all = bits(first, 10, 1) << 11 | bits(second, 12, 3) << 8 | low;
        match all >> 8 {
            0 => (low, self.carry()),
            1 => (low << 16 | low, self.carry()),
            2 => (low << 24 | low << 8, self.carry()),
            3 => (low * 0x0101_0101, self.carry()),
            _ => {
                let value = (0x80 | all & 0x7F).rotate_right(all >> 7);
                (value, value & N != 0)
            }
        }
    }

    /// MOVW, MOVT, ADDW, SUBW, bit fields (A5.3.3).
    fn plain_constant(&mut self, first: u32, second: u32, pc: u32) -> Done {
        let (rn, rd) = (reg(first, 0, 4), reg(second, 8, 4));
        let low = bits(first, 10, 1) << 11 | bits(second, 12, 3) << 8 | second & 0xFF;
        let half = (rn as u32) << 12 | low;
        let base = if rn == PC { pc & !3 } else { self.r[rn] };
        let lsb = bits(second, 12, 3) << 2 | bits(second, 6, 2);
        let last = second & 0x1F;
        self.r[rd] = match bits(first, 4, 5) {
            0 => base.wrapping_add(low),
            4 => half,
            10 => base.wrapping_sub(low),
            12 => self.r[rd] & 0xFFFF | half << 16,
            20 | 28 if lsb + last < 32 => {
                let field = base << (31 - lsb - last);
                let by = 31 - last;
                if bits(first, 4, 5) == 20 { (field as i32 >> by) as u32 } else { field >> by }
            }
            22 if last >= lsb => {
                let mask = u32::MAX >> (31 - (last - lsb)) << lsb;
                let inserted = if rn == PC { 0 } else { self.r[rn] << lsb };
                self.r[rd] & !mask | inserted & mask
            }
            _ => return Err(Stop::Unknown),
        };
        Ok(())
    }

    /// Branches and barriers (A5.3.4).
    fn branches(&mut self, first: u32, second: u32, pc: u32) -> Done {
        let s = bits(first, 10, 1);
        let (j1, j2) = (bits(second, 13, 1), bits(second, 11, 1));
        let low = (second & 0x7FF) << 1;
        if bits(second, 12, 1) != 0 || second >> 14 == 3 {
            let (i1, i2) = (1 ^ j1 ^ s, 1 ^ j2 ^ s);
            let offset = s << 24 | i1 << 23 | i2 << 22 | (first & 0x3FF) << 12 | low;
            if second >> 14 == 3 {
                self.r[LR] = pc | 1;
            }
            if second >> 14 == 3 && bits(second, 12, 1) == 0 {
                return Err(Stop::Unknown);
            }
            self.branch(pc.wrapping_add(sign_extend(offset, 25)));
            return Ok(());
        }
        let condition = bits(first, 6, 4);
        if condition < 14 {
            let offset = s << 20 | j2 << 19 | j1 << 18 | (first & 0x3F) << 12 | low;
            if self.holds(condition) {
                self.branch(pc.wrapping_add(sign_extend(offset, 21)));
            }
            return Ok(());
        }
        match first {
            // MRS and MSR of PRIMASK only.
            0xF3EF if second & 0xFF == 16 => self.r[reg(second, 8, 4)] = u32::from(self.masked),
            _ if first & 0xFFF0 == 0xF380 && second & 0xFF == 16 => {
                self.masked = self.r[reg(first, 0, 4)] & 1 != 0;
            }
            // Hints and barriers.
            0xF3AF | 0xF3BF => {}
            _ => return Err(Stop::Unknown),
        }
        Ok(())
    }

    /// LDM and STM (A5.3.5).
    fn many(&mut self, bus: &mut impl Bus, first: u32, second: u32) -> Done {
        let base = reg(first, 0, 4);
        let (is_load, write_back) = (bits(first, 4, 1) != 0, bits(first, 5, 1) != 0);
        let size = second.count_ones() * 4;
        let (start, end) = match bits(first, 7, 2) {
            1 => (self.r[base], self.r[base].wrapping_add(size)),
            2 => (self.r[base].wrapping_sub(size), self.r[base].wrapping_sub(size)),
            _ => return Err(Stop::Unknown),
        };
        if is_load {
            if write_back {
                self.r[base] = end;
            }
            self.load_many(bus, second, start)?;
        } else {
            self.store_many(bus, second, start)?;
            if write_back {
                self.r[base] = end;
            }
        }
        Ok(())
    }

    /// LDRD, STRD, TBB, TBH (A5.3.6).
    fn dual(&mut self, bus: &mut impl Bus, first: u32, second: u32, pc: u32) -> Done {
        let rn = reg(first, 0, 4);
        let (pre, write_back) = (bits(first, 8, 1) != 0, bits(first, 5, 1) != 0);
        if !pre && !write_back {
            let (base, index) = (self.get(rn, pc), self.r[reg(second, 0, 4)]);
            let offset = match (first & 0xFFF0, second & 0xFFF0) {
                (0xE8D0, 0xF000) => load(bus, base.wrapping_add(index), 1)?,
                (0xE8D0, 0xF010) => load(bus, base.wrapping_add(index << 1), 2)?,
                _ => return Err(Stop::Unknown),
            };
            self.branch(pc.wrapping_add(offset << 1));
            return Ok(());
        }
        let offset = (second & 0xFF) * 4;
        let offset = if bits(first, 7, 1) != 0 { offset } else { offset.wrapping_neg() };
        let address = self.address(&Indexed { base: rn, offset, pre, write_back }, pc);
        for (i, at) in [12, 8].into_iter().enumerate() {
            let address = address.wrapping_add(i as u32 * 4);
            self.transfer(bus, bits(first, 4, 1) != 0, reg(second, at, 4), address, 4)?;
        }
        Ok(())
    }

    fn address(&mut self, indexed: &Indexed, pc: u32) -> u32 {
        let base = if indexed.base == PC { pc & !3 } else { self.r[indexed.base] };
        let moved = base.wrapping_add(indexed.offset);
        if indexed.write_back {
            self.r[indexed.base] = moved;
        }
        if indexed.pre { moved } else { base }
    }

    /// Loads and stores of one register (A5.3.7 to A5.3.10).
    fn single(&mut self, bus: &mut impl Bus, first: u32, second: u32, pc: u32) -> Done {
        let (is_load, signed) = (bits(first, 4, 1) != 0, bits(first, 8, 1) != 0);
        let (base, rt) = (reg(first, 0, 4), reg(second, 12, 4));
        let size = match bits(first, 5, 2) {
            0 => 1,
            1 => 2,
            2 => 4,
            _ => return Err(Stop::Unknown),
        };
        let (offset, pre, write_back) = if base == PC {
            let offset = second & 0xFFF;
            (if bits(first, 7, 1) != 0 { offset } else { offset.wrapping_neg() }, true, false)
        } else if bits(first, 7, 1) != 0 {
            (second & 0xFFF, true, false)
        } else if bits(second, 11, 1) != 0 {
            let offset = second & 0xFF;
            let offset = if bits(second, 9, 1) != 0 { offset } else { offset.wrapping_neg() };
            (offset, bits(second, 10, 1) != 0, bits(second, 8, 1) != 0)
        } else {
            (self.r[reg(second, 0, 4)] << bits(second, 4, 2), true, false)
        };
        let address = self.address(&Indexed { base, offset, pre, write_back }, pc);
        // A load of R15 that is no load is a hint to the cache.
        if is_load && rt == PC && size < 4 {
            return Ok(());
        }
        self.transfer(bus, is_load, rt, address, size)?;
        if signed && is_load {
            self.r[rt] = sign_extend(self.r[rt], size * 8);
        }
        Ok(())
    }

    /// Shifts by a register, extension, reversal, CLZ (A5.3.12).
    fn process_registers(&mut self, first: u32, second: u32) -> Done {
        let (rn, rd, rm) = (reg(first, 0, 4), reg(second, 8, 4), self.r[reg(second, 0, 4)]);
        if second & 0xF0F0 == 0xF000 && bits(first, 7, 1) == 0 {
            let shifted = self.shift(bits(first, 5, 2), self.r[rn], rm & 0xFF);
            let flags = bits(first, 4, 1) != 0;
            self.r[rd] = self.compute(2, 0, shifted, flags).unwrap_or_default();
            return Ok(());
        }
        if bits(first, 7, 1) == 0 && bits(second, 7, 1) != 0 {
            let rotated = rm.rotate_right(bits(second, 4, 2) * 8);
            let value = match bits(first, 4, 3) {
                0 => sign_extend(rotated & 0xFFFF, 16),
                1 => rotated & 0xFFFF,
                4 => sign_extend(rotated & 0xFF, 8),
                5 => rotated & 0xFF,
                _ => return Err(Stop::Unknown),
            };
            self.r[rd] = if rn == PC { value } else { self.r[rn].wrapping_add(value) };
            return Ok(());
        }
        self.r[rd] = match (bits(first, 4, 4), bits(second, 4, 2)) {
            (9, 0) => rm.swap_bytes(),
            (9, 1) => rm.swap_bytes().rotate_left(16),
            (9, 2) => rm.reverse_bits(),
            (9, 3) => sign_extend(rm.swap_bytes() >> 16, 16),
            (11, 0) => rm.leading_zeros(),
            _ => return Err(Stop::Unknown),
        };
        Ok(())
    }

    /// MUL, MLA, MLS (A5.3.16).
    fn multiply(&mut self, first: u32, second: u32) -> Done {
        if bits(first, 4, 3) != 0 {
            return Err(Stop::Unknown);
        }
        let product = self.r[reg(first, 0, 4)].wrapping_mul(self.r[reg(second, 0, 4)]);
        let added = reg(second, 12, 4);
        self.r[reg(second, 8, 4)] = match (bits(second, 4, 2), added) {
            (0, PC) => product,
            (0, _) => self.r[added].wrapping_add(product),
            (1, _) => self.r[added].wrapping_sub(product),
            _ => return Err(Stop::Unknown),
        };
        Ok(())
    }

    /// Long products and division (A5.3.17).
    fn multiply_long(&mut self, first: u32, second: u32) -> Done {
        let (n, m) = (self.r[reg(first, 0, 4)], self.r[reg(second, 0, 4)]);
        let (low, high) = (reg(second, 12, 4), reg(second, 8, 4));
        let accumulator = u64::from(self.r[high]) << 32 | u64::from(self.r[low]);
        let signed = (i64::from(n as i32) * i64::from(m as i32)) as u64;
        let unsigned = u64::from(n) * u64::from(m);
        let product = match bits(first, 4, 3) {
            0 => signed,
            2 => unsigned,
            4 => accumulator.wrapping_add(signed),
            6 => accumulator.wrapping_add(unsigned),
            1 => {
                let quotient = (n as i32).checked_div(m as i32);
                let on_overflow = if m == 0 { 0 } else { n };
                self.r[high] = quotient.map_or(on_overflow, |quotient| quotient as u32);
                return Ok(());
            }
            3 => {
                self.r[high] = n.checked_div(m).unwrap_or(0);
                return Ok(());
            }
            _ => return Err(Stop::Unknown),
        };
        self.r[low] = product as u32;
        self.r[high] = (product >> 32) as u32;
        Ok(())
    }
}
