//! A core that executes Thumb code: ARMv7-M without floating point, DSP, exceptions and privilege.
//!
//! Enough for the code that debuggers load into RAM. What it does not know stops it. Memory is
//! somebody else's. What instructions do is here, how they are encoded in the modules.

mod narrow;
mod wide;

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
}

fn load(bus: &mut impl Bus, address: u32, size: u32) -> Result<u32, Stop> {
    bus.read(address, size).ok_or(Stop::Fault)
}

fn store(bus: &mut impl Bus, address: u32, size: u32, value: u32) -> Done {
    let value = if size == 4 { value } else { value & ((1 << (size * 8)) - 1) };
    bus.write(address, size, value).ok_or(Stop::Fault)
}
