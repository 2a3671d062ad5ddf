//! A core that executes Thumb code: ARMv7-M without floating point, DSP, exceptions and privilege.
//!
//! Enough for the code that debuggers load into RAM. What it does not know stops it. Memory is
//! somebody else's.

/// Memory as the core sees it.
pub trait Bus {
    /// Reads 1, 2 or 4 bytes; none where there is nothing.
    fn read(&mut self, address: u32, size: u32) -> Option<u32>;
    /// Writes 1, 2 or 4 bytes; none where that is not possible.
    fn write(&mut self, address: u32, size: u32, value: u32) -> Option<()>;
}

/// Why the core does not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It is at a `BKPT`.
    Breakpoint,
    /// An instruction that it does not know.
    Unknown,
    /// There is no such memory, or the address is not aligned.
    Fault,
}

/// Registers and flags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Core {
    /// R0 to R15; R15 is the address of the next instruction.
    pub r: [u32; 16],
    /// N, Z, C and V in the four highest bits, as in xPSR.
    pub flags: u32,
    /// PRIMASK.
    pub masked: bool,
    /// ITSTATE.
    it: u8,
}

const N: u32 = 1 << 31;
const Z: u32 = 1 << 30;
const C: u32 = 1 << 29;
const V: u32 = 1 << 28;
const SP: usize = 13;
const LR: usize = 14;
const PC: usize = 15;

type Done = Result<(), Stop>;

/// `len` bits of `word` from bit `at`.
fn bits(word: u32, at: u32, len: u32) -> u32 {
    word >> at & ((1 << len) - 1)
}

/// The register number in the bits from `at`.
fn reg(word: u32, at: u32, len: u32) -> usize {
    bits(word, at, len) as usize
}

fn sign_extend(value: u32, width: u32) -> u32 {
    ((value << (32 - width)) as i32 >> (32 - width)) as u32
}

/// How an address is made from a register and an offset.
struct Indexed {
    base: usize,
    offset: u32,
    /// Add the offset before the access?
    pre: bool,
    write_back: bool,
}

impl Core {
    /// Forgets what only makes sense in the middle of code, for a new start at another address.
    pub fn jump(&mut self, address: u32) {
        self.r[PC] = address & !1;
        self.it = 0;
    }

    /// Executes one instruction. On an error R15 stays where it was.
    pub fn step(&mut self, bus: &mut impl Bus) -> Done {
        let pc = self.r[PC];
        let first = load(bus, pc, 2)?;
        let wide = first >> 11 >= 0b11101;
        let skipped = self.it != 0 && !self.holds(u32::from(self.it >> 4));
        let in_it = self.it != 0;
        let saved = self.it;
        let length = if wide { 4 } else { 2 };
        self.r[PC] = pc.wrapping_add(length);
        let result = if skipped {
            Ok(())
        } else if wide {
            load(bus, pc.wrapping_add(2), 2)
                .and_then(|second| self.wide(bus, first, second, pc.wrapping_add(4)))
        } else {
            self.narrow(bus, first, pc.wrapping_add(4), !in_it)
        };
        if result.is_err() {
            self.r[PC] = pc;
        } else if in_it && self.it == saved {
            self.it = if saved & 7 == 0 { 0 } else { saved & 0xE0 | saved << 1 & 0x1F };
        }
        result
    }

    fn holds(&self, condition: u32) -> bool {
        let (n, z, c, v) =
            (self.flags & N != 0, self.flags & Z != 0, self.flags & C != 0, self.flags & V != 0);
        let holds = match condition >> 1 {
            0 => z,
            1 => c,
            2 => n,
            3 => v,
            4 => c && !z,
            5 => n == v,
            6 => n == v && !z,
            _ => return true,
        };
        holds != (condition & 1 != 0)
    }

    fn set(&mut self, flag: u32, on: bool) {
        self.flags = if on { self.flags | flag } else { self.flags & !flag };
    }

    fn set_nz(&mut self, value: u32) {
        self.set(N, value & N != 0);
        self.set(Z, value == 0);
    }

    fn add(&mut self, a: u32, b: u32, carry: bool, flags: bool) -> u32 {
        let wide = u64::from(a) + u64::from(b) + u64::from(carry);
        let sum = wide as u32;
        if flags {
            self.set_nz(sum);
            self.set(C, wide >> 32 != 0);
            self.set(V, (a ^ sum) & (b ^ sum) & N != 0);
        }
        sum
    }

    fn carry(&self) -> bool {
        self.flags & C != 0
    }

    /// A register with R15 as the address that code sees.
    fn get(&self, register: usize, pc: u32) -> u32 {
        if register == PC { pc } else { self.r[register] }
    }

    fn put(&mut self, register: usize, value: u32) {
        if register == PC { self.branch(value) } else { self.r[register] = value }
    }

    fn branch(&mut self, target: u32) {
        self.r[PC] = target & !1;
    }

    /// Shifts by an amount of which 0 means none; gives the carry out.
    fn shift(&self, kind: u32, value: u32, by: u32) -> (u32, bool) {
        if by == 0 {
            return (value, self.carry());
        }
        let out = |bit: u32| bit < 32 && value >> bit & 1 != 0;
        match kind {
            0 => (value.checked_shl(by).unwrap_or(0), by <= 32 && out(32 - by)),
            1 => (value.checked_shr(by).unwrap_or(0), out(by - 1)),
            2 => ((value as i32 >> by.min(31)) as u32, out((by - 1).min(31))),
            _ => (value.rotate_right(by % 32), value.rotate_right(by % 32) & N != 0),
        }
    }

    /// Shifts by the amount in an instruction, where 0 has other meanings for some kinds.
    fn shift_immediate(&self, kind: u32, value: u32, by: u32) -> (u32, bool) {
        match (kind, by) {
            (1 | 2, 0) => self.shift(kind, value, 32),
            (3, 0) => (value >> 1 | u32::from(self.carry()) << 31, value & 1 != 0),
            _ => self.shift(kind, value, by),
        }
    }

    /// A data processing operation by its number in the 32-bit encodings. None for `rd` where only
    /// flags are wanted.
    fn compute(&mut self, op: u32, a: u32, operand: (u32, bool), flags: bool) -> Option<u32> {
        let (b, carry_out) = operand;
        let carry = self.carry();
        let value = match op {
            0 => a & b,
            1 => a & !b,
            2 => a | b,
            3 => a | !b,
            4 => a ^ b,
            8 => return Some(self.add(a, b, false, flags)),
            10 => return Some(self.add(a, b, carry, flags)),
            11 => return Some(self.add(a, !b, carry, flags)),
            13 => return Some(self.add(a, !b, true, flags)),
            14 => return Some(self.add(b, !a, true, flags)),
            _ => return None,
        };
        if flags {
            self.set_nz(value);
            self.set(C, carry_out);
        }
        Some(value)
    }

    /// Data processing with a register or a constant as second operand (A5.3.1, A5.3.11).
    fn process(&mut self, first: u32, second: u32, operand: (u32, bool), pc: u32) -> Done {
        let (op, flags) = (bits(first, 5, 4), bits(first, 4, 1) != 0);
        let (rn, rd) = (reg(first, 0, 4), reg(second, 8, 4));
        // With R15 in a place for a register, some operations are others: MOV, MVN, TST, CMP, …
        let unary = rn == PC && (op == 2 || op == 3);
        let a = if unary { 0 } else { self.get(rn, pc) };
        let value = self.compute(op, a, operand, flags).ok_or(Stop::Unknown)?;
        let only_flags = rd == PC && flags && matches!(op, 0 | 4 | 8 | 13);
        if !only_flags {
            self.put(rd, value);
        }
        Ok(())
    }

    fn narrow(&mut self, bus: &mut impl Bus, op: u32, pc: u32, flags: bool) -> Done {
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

    fn transfer(
        &mut self,
        bus: &mut impl Bus,
        is_load: bool,
        register: usize,
        address: u32,
        size: u32,
    ) -> Done {
        if is_load {
            let value = load(bus, address, size)?;
            self.put(register, value);
            Ok(())
        } else {
            store(bus, address, size, self.r[register])
        }
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

    fn store_many(&mut self, bus: &mut impl Bus, list: u32, start: u32) -> Result<u32, Stop> {
        let mut at = start;
        for register in (0..16).filter(|register| list >> register & 1 != 0) {
            store(bus, at, 4, self.r[register])?;
            at = at.wrapping_add(4);
        }
        Ok(at)
    }

    fn load_many(&mut self, bus: &mut impl Bus, list: u32, start: u32) -> Result<u32, Stop> {
        let mut at = start;
        for register in (0..16).filter(|register| list >> register & 1 != 0) {
            let value = load(bus, at, 4)?;
            self.put(register, value);
            at = at.wrapping_add(4);
        }
        Ok(at)
    }

    /// Instructions of 32 bits (A5.3).
    fn wide(&mut self, bus: &mut impl Bus, first: u32, second: u32, pc: u32) -> Done {
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

fn load(bus: &mut impl Bus, address: u32, size: u32) -> Result<u32, Stop> {
    bus.read(address, size).ok_or(Stop::Fault)
}

fn store(bus: &mut impl Bus, address: u32, size: u32, value: u32) -> Done {
    let value = if size == 4 { value } else { value & ((1 << (size * 8)) - 1) };
    bus.write(address, size, value).ok_or(Stop::Fault)
}
