//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 199] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K17, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K21, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K24, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K28, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K33, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K37, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K40, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K43, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K46, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K50, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K54, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K58, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K62, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K67, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K73, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K79, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K87, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K91, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K97, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K102, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K106, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K110, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K115, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K120, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K127, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K133, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K137, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K142, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K148, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K152, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K155, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K161, defaults: Obj::rom(&K162), kwdefaults: &[] },
    Frozen { code: &K167, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K171, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K178, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K184, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K246, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K251, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K256, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K264, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K271, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K278, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K282, defaults: Obj::rom(&K162), kwdefaults: &[] },
    Frozen { code: &K288, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K293, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K294, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K298, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K303, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K306, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K311, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K316, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K321, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K326, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K331, defaults: Obj::rom(&K332), kwdefaults: &[] },
    Frozen { code: &K338, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K343, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K353, defaults: Obj::rom(&K354), kwdefaults: &[] },
    Frozen { code: &K360, defaults: Obj::rom(&K354), kwdefaults: &[] },
    Frozen { code: &K365, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K370, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K373, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K377, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K382, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K389, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K391, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K396, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K401, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K407, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K416, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K420, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K426, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K433, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K437, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K442, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K446, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K451, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K457, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K463, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K467, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K471, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K475, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K481, defaults: Obj::NONE, kwdefaults: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Frozen { code: &K486, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K493, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K499, defaults: Obj::rom(&K500), kwdefaults: &[] },
    Frozen { code: &K504, defaults: Obj::rom(&K500), kwdefaults: &[] },
    Frozen { code: &K509, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K514, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K519, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K525, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K529, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K532, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K537, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K541, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K545, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K550, defaults: Obj::rom(&K551), kwdefaults: &[] },
    Frozen { code: &K557, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K562, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K569, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K574, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K580, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K586, defaults: Obj::rom(&K332), kwdefaults: &[] },
    Frozen { code: &K591, defaults: Obj::rom(&K593), kwdefaults: &[] },
    Frozen { code: &K596, defaults: Obj::rom(&K597), kwdefaults: &[] },
    Frozen { code: &K601, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K606, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K612, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K617, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K620, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K622, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K625, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K632, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K636, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K641, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K645, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K655, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K661, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K665, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K670, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K675, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K679, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K683, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K689, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K693, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K698, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K702, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K706, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K709, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K712, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K716, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K718, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K721, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K723, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K728, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K732, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K734, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K736, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K742, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K749, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K753, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K764, defaults: Obj::rom(&K765), kwdefaults: &[] },
    Frozen { code: &K770, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K775, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K779, defaults: Obj::rom(&K780), kwdefaults: &[] },
    Frozen { code: &K782, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K784, defaults: Obj::rom(&K780), kwdefaults: &[] },
    Frozen { code: &K789, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K793, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K797, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K800, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K804, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K808, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K813, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K817, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K821, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K825, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K832, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K835, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K839, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K843, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K850, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K857, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K869, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K878, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K885, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K889, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K894, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K900, defaults: Obj::rom(&K901), kwdefaults: &[] },
    Frozen { code: &K903, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K908, defaults: Obj::rom(&K500), kwdefaults: &[] },
    Frozen { code: &K913, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K917, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K922, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K925, defaults: Obj::rom(&K500), kwdefaults: &[] },
    Frozen { code: &K933, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K937, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K942, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K949, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K957, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K965, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K970, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K978, defaults: Obj::rom(&K979), kwdefaults: &[] },
    Frozen { code: &K983, defaults: Obj::rom(&K979), kwdefaults: &[] },
    Frozen { code: &K988, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K995, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K999, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1004, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1008, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1014, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1020, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1024, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1027, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1031, defaults: Obj::NONE, kwdefaults: &[] },
];

static K0: RomBytes<98> = RomBytes::new(b"U\x05\x04\x00U\x04$\x00Y\x07\x00\x00v\t\x01|\x08\n\x01\x00\x00b\x08\x08\x01\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05e\x07\x07\x05\x02\x00\x82v\x07\x01W\x12\x00\x00\x08\x00\x00\t\x06g\t\t\x01\x00\n\x02c\x08\x08\x02\x00w\x06\x07\xe9\xffV\x03\x14\x00Y\x07\x00\x00g\x08\x08\x00\x00\t\x02\x05\n\x01e\x07\x07\x03\x03\x00\x82");
static K1: RomBytes<17> = RomBytes::new(b"g\x02\x02\x00W\x03\x00m\x02\x01w\x01\x00\xf8\xff\x81\x02");
static K2: RomTuple<1> = RomTuple::new([n!(".0")]);
static K3: RomBytes<0> = RomBytes::new(b"");
static K4: RomBytes<2> = RomBytes::new(b"\x00\x0c");
static K5: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K4), name: n!("<listcomp>"), qualname: n!("display_show.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K6: RomTuple<3> = RomTuple::new([n!("clear"), n!("wait"), n!("loop")]);
static K7: RomTuple<1> = RomTuple::new([n!("clear")]);
static K8: RomTuple<4> = RomTuple::new([n!("show"), Obj::rom(&K5), Obj::rom(&K6), Obj::rom(&K7)]);
static K9: RomTuple<6> = RomTuple::new([n!("display"), n!("image"), n!("delay"), n!("clear"), n!("wait"), n!("loop")]);
static K10: RomBytes<16> = RomBytes::new(b"\x00\n\x08\x02#\x02\x01\x02\x06\x02\x12\x01\x05\x04\x04\x02");
static K11: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K0), consts: Obj::rom(&K8), argnames: Obj::rom(&K9), exc: Obj::rom(&K3), lines: Obj::rom(&K10), name: n!("display_show"), qualname: n!("display_show"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K12: RomTuple<1> = RomTuple::new([Obj::small(400)]);
static K13: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K14: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K15: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K16: RomBytes<30> = RomBytes::new(b"\x00\n\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K17: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K14), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K16), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K18: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K19: RomTuple<1> = RomTuple::new([n!("eq")]);
static K20: RomBytes<2> = RomBytes::new(b"\x00,");
static K21: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K18), consts: Obj::rom(&K19), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K20), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K22: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K23: RomBytes<10> = RomBytes::new(b"\x004\x06\x02\x05\x02\x05\x03\x05\x06");
static K24: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K22), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K23), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K25: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K26: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K27: RomBytes<16> = RomBytes::new(b"\x00B\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K28: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K25), consts: Obj::rom(&K26), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K27), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K29: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K30: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K31: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K32: RomBytes<28> = RomBytes::new(b"\x00Z\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K33: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K29), consts: Obj::rom(&K30), argnames: Obj::rom(&K31), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K34: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K35: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K36: RomBytes<2> = RomBytes::new(b"\x00z");
static K37: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K34), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K36), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K38: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K39: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K40: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K39), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K41: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K42: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K43: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K41), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K42), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K44: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K45: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K46: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K44), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K47: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K48: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K49: RomBytes<11> = RomBytes::new(b"\x00\x9a\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K50: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K47), consts: Obj::rom(&K48), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K49), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K51: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K52: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K53: RomBytes<11> = RomBytes::new(b"\x00\xaa\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K54: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K51), consts: Obj::rom(&K52), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K53), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K55: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K56: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K57: RomBytes<11> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K58: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K55), consts: Obj::rom(&K56), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K57), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K59: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K60: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K61: RomBytes<11> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K62: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K59), consts: Obj::rom(&K60), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K61), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K63: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K64: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K65: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K66: RomBytes<15> = RomBytes::new(b"\x00\xda\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K67: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K63), consts: Obj::rom(&K64), argnames: Obj::rom(&K65), exc: Obj::rom(&K3), lines: Obj::rom(&K66), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K68: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K69: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K70: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K69), n!("dict_update")]);
static K71: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K72: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K73: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K68), consts: Obj::rom(&K70), argnames: Obj::rom(&K71), exc: Obj::rom(&K3), lines: Obj::rom(&K72), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K74: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K75: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K76: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K75), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K77: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K78: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K79: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K74), consts: Obj::rom(&K76), argnames: Obj::rom(&K77), exc: Obj::rom(&K3), lines: Obj::rom(&K78), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K80: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K81: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K82: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K83: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K81), n!("len"), Obj::small(2), Obj::rom(&K82), n!("ValueError")]);
static K84: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K85: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K86: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K87: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K80), consts: Obj::rom(&K83), argnames: Obj::rom(&K84), exc: Obj::rom(&K85), lines: Obj::rom(&K86), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K88: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K89: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K90: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K91: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K88), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K89), exc: Obj::rom(&K3), lines: Obj::rom(&K90), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K92: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K93: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K94: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K95: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K96: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K97: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K93), consts: Obj::rom(&K94), argnames: Obj::rom(&K95), exc: Obj::rom(&K3), lines: Obj::rom(&K96), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K98: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K99: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K100: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K101: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K102: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K98), consts: Obj::rom(&K99), argnames: Obj::rom(&K100), exc: Obj::rom(&K3), lines: Obj::rom(&K101), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K103: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K104: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K105: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K106: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K103), consts: Obj::rom(&K104), argnames: Obj::rom(&K95), exc: Obj::rom(&K3), lines: Obj::rom(&K105), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K107: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K108: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K109: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K110: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K107), consts: Obj::rom(&K108), argnames: Obj::rom(&K95), exc: Obj::rom(&K3), lines: Obj::rom(&K109), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K111: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K112: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K113: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K114: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K115: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K111), consts: Obj::rom(&K112), argnames: Obj::rom(&K113), exc: Obj::rom(&K3), lines: Obj::rom(&K114), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K116: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K117: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K118: RomTuple<1> = RomTuple::new([n!("items")]);
static K119: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K116), consts: Obj::rom(&K117), argnames: Obj::rom(&K118), exc: Obj::rom(&K3), lines: Obj::rom(&K119), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K121: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K122: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K123: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K121), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K123), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K125: RomBytes<1> = RomBytes::new(b"\x82");
static K126: RomBytes<2> = RomBytes::new(b"\x00\x04");
static K127: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K125), consts: crate::types::EMPTY_TUPLE, argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K126), name: n!("fat_class"), qualname: n!("fat_class"), file: n!("<prelude>"), flags: 64, nregs: 0, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 1 };
static K128: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K129: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K130: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K131: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K132: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K128), consts: Obj::rom(&K129), argnames: Obj::rom(&K130), exc: Obj::rom(&K131), lines: Obj::rom(&K132), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K134: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K135: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K136: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K137: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K134), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K135), exc: Obj::rom(&K3), lines: Obj::rom(&K136), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K138: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K139: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K140: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K141: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K142: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K138), consts: Obj::rom(&K139), argnames: Obj::rom(&K140), exc: Obj::rom(&K3), lines: Obj::rom(&K141), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K143: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K144: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K145: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K146: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K147: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K148: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K143), consts: Obj::rom(&K144), argnames: Obj::rom(&K145), exc: Obj::rom(&K146), lines: Obj::rom(&K147), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K149: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K150: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K151: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K152: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K149), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K151), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K153: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K154: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K155: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K153), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K154), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K156: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K157: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K158: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K157)]);
static K159: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K160: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K161: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K156), consts: Obj::rom(&K158), argnames: Obj::rom(&K159), exc: Obj::rom(&K3), lines: Obj::rom(&K160), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K162: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K163: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K164: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K165: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K166: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K167: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K163), consts: Obj::rom(&K164), argnames: Obj::rom(&K165), exc: Obj::rom(&K3), lines: Obj::rom(&K166), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K168: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K169: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K170: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K171: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K168), consts: Obj::rom(&K169), argnames: Obj::rom(&K165), exc: Obj::rom(&K3), lines: Obj::rom(&K170), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K172: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K173: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K174: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K175: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K173), n!("missing"), Obj::rom(&K174)]);
static K176: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K177: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K178: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K172), consts: Obj::rom(&K175), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K177), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K179: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K180: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K181: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K180)]);
static K182: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K183: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K184: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K179), consts: Obj::rom(&K181), argnames: Obj::rom(&K182), exc: Obj::rom(&K3), lines: Obj::rom(&K183), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K185: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K186: RomStr<12> = RomStr::constant(b"item classes");
static K187: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K188: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K189: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K190: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K191: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K188), consts: Obj::rom(&K189), argnames: Obj::rom(&K190), exc: Obj::rom(&K3), lines: Obj::rom(&K191), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K193: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K194: RomTuple<1> = RomTuple::new([n!("self")]);
static K195: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K196: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K193), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K195), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K197: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K198: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K199: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K200: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K197), consts: Obj::rom(&K198), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K199), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K201: RomTuple<6> = RomTuple::new([Obj::rom(&K192), n!("__init__"), Obj::rom(&K196), n!("__iter__"), Obj::rom(&K200), n!("__next__")]);
static K202: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K203: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K187), consts: Obj::rom(&K201), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K202), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K204: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K205: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K206: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K207: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K208: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K205), consts: Obj::rom(&K206), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K207), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K209: RomTuple<2> = RomTuple::new([Obj::rom(&K208), n!("__next__")]);
static K210: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K211: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K204), consts: Obj::rom(&K209), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K210), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K212: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K213: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K214: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K212), consts: Obj::rom(&K198), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K213), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K215: RomTuple<2> = RomTuple::new([Obj::rom(&K214), n!("__next__")]);
static K216: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K217: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K204), consts: Obj::rom(&K215), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K216), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K218: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K219: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K220: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K221: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K188), consts: Obj::rom(&K218), argnames: Obj::rom(&K219), exc: Obj::rom(&K3), lines: Obj::rom(&K220), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K222: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K223: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K193), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K222), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K224: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K225: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K226: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K227: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K224), consts: Obj::rom(&K225), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K226), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K228: RomTuple<6> = RomTuple::new([Obj::rom(&K221), n!("__init__"), Obj::rom(&K223), n!("__iter__"), Obj::rom(&K227), n!("__next__")]);
static K229: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K230: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K187), consts: Obj::rom(&K228), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K229), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K231: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K232: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K233: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K234: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K188), consts: Obj::rom(&K231), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K233), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K235: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K193), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K235), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K237: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K238: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K239: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: Obj::rom(&K238), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K239), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K241: RomTuple<6> = RomTuple::new([Obj::rom(&K234), n!("__init__"), Obj::rom(&K236), n!("__iter__"), Obj::rom(&K240), n!("__next__")]);
static K242: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K187), consts: Obj::rom(&K241), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K242), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K244: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K186), Obj::rom(&K203), n!("map_one"), Obj::rom(&K211), n!("map_rows"), Obj::rom(&K217), n!("filter_items_by"), Obj::rom(&K230), n!("zip_rows"), Obj::rom(&K243), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K245: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K246: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K185), consts: Obj::rom(&K244), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K245), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K247: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K248: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K249: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K250: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K251: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K247), consts: Obj::rom(&K248), argnames: Obj::rom(&K249), exc: Obj::rom(&K3), lines: Obj::rom(&K250), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K252: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K253: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K254: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K255: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K256: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K252), consts: Obj::rom(&K253), argnames: Obj::rom(&K254), exc: Obj::rom(&K3), lines: Obj::rom(&K255), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K257: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K258: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K259: RomTuple<1> = RomTuple::new([n!("iter")]);
static K260: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K258), consts: Obj::rom(&K259), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K260), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K262: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K261)]);
static K263: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K264: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K257), consts: Obj::rom(&K262), argnames: Obj::rom(&K263), exc: Obj::rom(&K3), lines: Obj::rom(&K260), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K265: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K266: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K267: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K268: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K266), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K267)]);
static K269: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K270: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K271: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K265), consts: Obj::rom(&K268), argnames: Obj::rom(&K269), exc: Obj::rom(&K3), lines: Obj::rom(&K270), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K272: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K273: RomStr<10> = RomStr::constant(b"argument 1");
static K274: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K275: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K273), Obj::rom(&K274)]);
static K276: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K277: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K278: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K272), consts: Obj::rom(&K275), argnames: Obj::rom(&K276), exc: Obj::rom(&K3), lines: Obj::rom(&K277), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K279: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K280: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K281: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K282: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K279), consts: Obj::rom(&K280), argnames: Obj::rom(&K159), exc: Obj::rom(&K3), lines: Obj::rom(&K281), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K283: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K284: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K285: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K284), n!("items_back"), n!("len")]);
static K286: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K287: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K288: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K283), consts: Obj::rom(&K285), argnames: Obj::rom(&K286), exc: Obj::rom(&K3), lines: Obj::rom(&K287), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K289: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K290: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K291: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K292: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K293: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K289), consts: Obj::rom(&K290), argnames: Obj::rom(&K291), exc: Obj::rom(&K3), lines: Obj::rom(&K292), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K294: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K125), consts: crate::types::EMPTY_TUPLE, argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K126), name: n!("lfs_class"), qualname: n!("lfs_class"), file: n!("<prelude>"), flags: 64, nregs: 0, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 1 };
static K295: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K296: RomTuple<1> = RomTuple::new([n!("append")]);
static K297: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K298: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K295), consts: Obj::rom(&K296), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K297), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K299: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K300: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K301: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K302: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K299), consts: Obj::rom(&K300), argnames: Obj::rom(&K301), exc: Obj::rom(&K3), lines: Obj::rom(&K302), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K304: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K305: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K306: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K304), consts: Obj::rom(&K305), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K20), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K307: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K308: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K309: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K310: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K311: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K307), consts: Obj::rom(&K308), argnames: Obj::rom(&K309), exc: Obj::rom(&K3), lines: Obj::rom(&K310), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K312: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K313: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K314: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K315: RomBytes<2> = RomBytes::new(b"\x00@");
static K316: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K312), consts: Obj::rom(&K313), argnames: Obj::rom(&K314), exc: Obj::rom(&K3), lines: Obj::rom(&K315), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K317: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K318: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K319: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K320: RomBytes<2> = RomBytes::new(b"\x00H");
static K321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K317), consts: Obj::rom(&K318), argnames: Obj::rom(&K319), exc: Obj::rom(&K3), lines: Obj::rom(&K320), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K322: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K323: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K324: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K325: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: Obj::rom(&K323), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K325), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K327: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K328: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K329: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K330: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K331: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K327), consts: Obj::rom(&K328), argnames: Obj::rom(&K329), exc: Obj::rom(&K3), lines: Obj::rom(&K330), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K332: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K333: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K334: RomStr<15> = RomStr::constant(b" is not in list");
static K335: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K334)]);
static K336: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K337: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K338: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K333), consts: Obj::rom(&K335), argnames: Obj::rom(&K336), exc: Obj::rom(&K3), lines: Obj::rom(&K337), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K339: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K340: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K341: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K340)]);
static K342: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K343: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K339), consts: Obj::rom(&K341), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K342), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K344: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K345: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K346: RomTuple<1> = RomTuple::new([n!("key")]);
static K347: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K348: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K345), consts: Obj::rom(&K346), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K347), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K349: RomStr<25> = RomStr::constant(b"list modified during sort");
static K350: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K348), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K349)]);
static K351: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K352: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K353: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K344), consts: Obj::rom(&K350), argnames: Obj::rom(&K351), exc: Obj::rom(&K3), lines: Obj::rom(&K352), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K354: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K355: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K356: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K357: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K356)]);
static K358: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K359: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K360: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K355), consts: Obj::rom(&K357), argnames: Obj::rom(&K358), exc: Obj::rom(&K3), lines: Obj::rom(&K359), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K361: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K362: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K363: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K364: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K365: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K361), consts: Obj::rom(&K362), argnames: Obj::rom(&K363), exc: Obj::rom(&K3), lines: Obj::rom(&K364), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K366: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K367: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K368: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K369: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K370: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K366), consts: Obj::rom(&K367), argnames: Obj::rom(&K368), exc: Obj::rom(&K3), lines: Obj::rom(&K369), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K371: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K372: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K373: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K372), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K222), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K374: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K375: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K376: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K377: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K374), consts: Obj::rom(&K375), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K376), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K378: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K379: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K380: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K379)]);
static K381: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K382: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K378), consts: Obj::rom(&K380), argnames: Obj::rom(&K336), exc: Obj::rom(&K3), lines: Obj::rom(&K381), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K383: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K384: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K385: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K386: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K258), consts: Obj::rom(&K384), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K385), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K387: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K386)]);
static K388: RomTuple<1> = RomTuple::new([n!("args")]);
static K389: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K383), consts: Obj::rom(&K387), argnames: Obj::rom(&K388), exc: Obj::rom(&K3), lines: Obj::rom(&K385), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K390: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K374), consts: Obj::rom(&K375), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K390), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K392: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K393: RomStr<16> = RomStr::constant(b" is not in range");
static K394: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K393)]);
static K395: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K396: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K392), consts: Obj::rom(&K394), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K395), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K397: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K398: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K399: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K400: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K401: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K397), consts: Obj::rom(&K398), argnames: Obj::rom(&K399), exc: Obj::rom(&K3), lines: Obj::rom(&K400), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K402: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K403: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K404: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K405: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K403), n!("__eq__"), n!("hash_own"), Obj::rom(&K404), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K406: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K407: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K402), consts: Obj::rom(&K405), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K406), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K408: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K409: RomTuple<1> = RomTuple::new([n!("hash")]);
static K410: RomBytes<2> = RomBytes::new(b"\x00F");
static K411: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K258), consts: Obj::rom(&K409), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K410), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K412: RomBytes<2> = RomBytes::new(b"\x00J");
static K413: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K258), consts: Obj::rom(&K409), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K412), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K414: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K411), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K413), n!("TypeError"), Obj::rom(&K404), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K415: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K416: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K408), consts: Obj::rom(&K414), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K415), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K417: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K418: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K419: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K420: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K418), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K419), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K421: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K422: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K423: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K422), n!("index_of")]);
static K424: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K425: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K426: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K421), consts: Obj::rom(&K423), argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K425), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K427: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K428: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K429: RomStr<17> = RomStr::constant(b" indices must be ");
static K430: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K428), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K429)]);
static K431: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K432: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K427), consts: Obj::rom(&K430), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K432), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K434: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K435: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K436: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K437: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K434), consts: Obj::rom(&K435), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K436), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K438: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K439: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K440: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K441: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K442: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K438), consts: Obj::rom(&K439), argnames: Obj::rom(&K440), exc: Obj::rom(&K3), lines: Obj::rom(&K441), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K443: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K444: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K445: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K446: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K443), consts: Obj::rom(&K444), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K445), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K447: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K448: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K449: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K450: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K451: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K447), consts: Obj::rom(&K448), argnames: Obj::rom(&K449), exc: Obj::rom(&K3), lines: Obj::rom(&K450), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K452: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K453: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K454: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K453)]);
static K455: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K456: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K457: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K452), consts: Obj::rom(&K454), argnames: Obj::rom(&K455), exc: Obj::rom(&K3), lines: Obj::rom(&K456), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K458: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K459: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K460: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K459), n!("type"), n!("__name__")]);
static K461: RomTuple<1> = RomTuple::new([n!("path")]);
static K462: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\n\x02\x11\x02\x1e\x02");
static K463: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K458), consts: Obj::rom(&K460), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K462), name: n!("path_text"), qualname: n!("path_text"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K464: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K465: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), crate::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K466: RomBytes<32> = RomBytes::new(b"\x00 \n\x02\x07\x02\x1d\x02\r\x02+\x02\x04\x02\x0c\x02\x16\x02\x14\x02\x04\x02\x0c\x02\x18\x02!\x02(\x0b\x05\x0e");
static K467: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K464), consts: Obj::rom(&K465), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K466), name: n!("mount_of"), qualname: n!("mount_of"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K468: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K469: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K470: RomBytes<8> = RomBytes::new(b"\x00F\x0e\x02\x04\x02\x0c\x02");
static K471: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K468), consts: Obj::rom(&K469), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K470), name: n!("inside_mount"), qualname: n!("inside_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K472: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K473: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), crate::intern::ascii_char(47), Obj::small(0)]);
static K474: RomBytes<10> = RomBytes::new(b"\x00T\x1d\x02\t\x02\x06\x03\x05\x06");
static K475: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K472), consts: Obj::rom(&K473), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K474), name: n!("root_mount"), qualname: n!("root_mount"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K476: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K477: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K478: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K477), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), crate::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K479: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K480: RomBytes<38> = RomBytes::new(b"\x00b\x04\x02\x19\x02\x0f\x02\x1a\x02\x04\x02\n\x02\x11\x02\n\x02\x0e\x02\x0e\x02\x16\x02\x04\x02\x1d\x02\x0c\x05\x05\x08$\x02#\x04\x12\x02");
static K481: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K476), consts: Obj::rom(&K478), argnames: Obj::rom(&K479), exc: Obj::rom(&K3), lines: Obj::rom(&K480), name: n!("vfs_mount"), qualname: n!("vfs_mount"), file: n!("<prelude>"), flags: 65, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 48 };
static K482: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K483: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K484: RomTuple<1> = RomTuple::new([n!("target")]);
static K485: RomBytes<25> = RomBytes::new(b"\x00\x8e\x01\x0e\x02\"\x02\x08\x02\x1b\x02\r\x02\n\x02\x03\x02\n\x02\x08\x02\x01\x0f\x05\x12");
static K486: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K482), consts: Obj::rom(&K483), argnames: Obj::rom(&K484), exc: Obj::rom(&K3), lines: Obj::rom(&K485), name: n!("vfs_umount"), qualname: n!("vfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K487: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01=\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W0\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xcb\xffW\r\x00\n\x04\x05\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x03\x06b\x03\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03");
static K488: RomBytes<8> = RomBytes::new(b"littlefs");
static K489: RomTuple<7> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K488), n!("lfs_class"), n!("Exception"), n!("fat_class")]);
static K490: RomTuple<1> = RomTuple::new([n!("device")]);
static K491: RomBytes<8> = RomBytes::new(b"\x00MP\x06P\r\x00\x07");
static K492: RomBytes<19> = RomBytes::new(b"\x00\xae\x01\x18\x02\n\x02\x11\x02\x05\x02\x10\x07\x08\n\x08\x02\x05\x02");
static K493: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K487), consts: Obj::rom(&K489), argnames: Obj::rom(&K490), exc: Obj::rom(&K491), lines: Obj::rom(&K492), name: n!("detect_fs"), qualname: n!("detect_fs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K494: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K495: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K496: RomBytes<3> = RomBytes::new(b"\x00\xc4\x01");
static K497: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K495), consts: Obj::rom(&K162), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K496), name: n!("<listcomp>"), qualname: n!("os_listdir.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K498: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K497)]);
static K499: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K494), consts: Obj::rom(&K498), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K496), name: n!("os_listdir"), qualname: n!("os_listdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K500: RomTuple<1> = RomTuple::new([n!("")]);
static K501: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K502: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K503: RomBytes<9> = RomBytes::new(b"\x00\xcc\x01\x0e\x02\x04\x02\x0e\x02");
static K504: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K501), consts: Obj::rom(&K502), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K503), name: n!("os_ilistdir"), qualname: n!("os_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K505: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K506: RomTuple<4> = RomTuple::new([n!("mounts"), crate::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K507: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K508: RomBytes<17> = RomBytes::new(b"\x00\xda\x01!\x02\x05\x02\x11\x02\x03\x01\x08\x06\x10\x02 \x0b");
static K509: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K505), consts: Obj::rom(&K506), argnames: Obj::rom(&K507), exc: Obj::rom(&K3), lines: Obj::rom(&K508), name: n!("list_root"), qualname: n!("list_root"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K510: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K511: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K512: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K511), Obj::small(0), n!("stat")]);
static K513: RomBytes<9> = RomBytes::new(b"\x00\xee\x01\x0e\x02\x04\x02\x05\x02");
static K514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K510), consts: Obj::rom(&K512), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K513), name: n!("os_stat"), qualname: n!("os_stat"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K515: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K516: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K517: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K516), crate::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K518: RomBytes<15> = RomBytes::new(b"\x00\xfc\x01\x0e\x02\x04\x02\x07\x02\x04\x02\x05\x02\r\x02");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K515), consts: Obj::rom(&K517), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K518), name: n!("os_statvfs"), qualname: n!("os_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K520: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K521: RomBytes<1> = RomBytes::new(b"/");
static K522: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(47), Obj::rom(&K521)]);
static K523: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K522), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K524: RomBytes<9> = RomBytes::new(b"\x00\x90\x02\x0e\x02\x0c\x02\x0c\x02");
static K525: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K520), consts: Obj::rom(&K523), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K524), name: n!("os_mkdir"), qualname: n!("os_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K526: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K527: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K528: RomBytes<5> = RomBytes::new(b"\x00\x9e\x02\x0e\x02");
static K529: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K526), consts: Obj::rom(&K527), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K528), name: n!("os_rmdir"), qualname: n!("os_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K530: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K531: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x0e\x02");
static K532: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K526), consts: Obj::rom(&K530), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K531), name: n!("os_remove"), qualname: n!("os_remove"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K533: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K534: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K535: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K536: RomBytes<11> = RomBytes::new(b"\x00\xb2\x02\x0e\x02\x0e\x02\x05\x02\x0c\x02");
static K537: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K533), consts: Obj::rom(&K534), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K536), name: n!("os_rename"), qualname: n!("os_rename"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K538: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K539: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), crate::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K540: RomBytes<19> = RomBytes::new(b"\x00\xc2\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x0e\x04\x0c\x02\x07\x02\x07\x02");
static K541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K538), consts: Obj::rom(&K539), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K540), name: n!("os_chdir"), qualname: n!("os_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K542: RomBytes<62> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x02\x00\x81\x01A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K543: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), crate::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K544: RomBytes<15> = RomBytes::new(b"\x00\xdc\x02\x0b\x02\x04\x02\x05\x02\t\x02\t\x02\x02\x02");
static K545: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K542), consts: Obj::rom(&K543), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K544), name: n!("os_getcwd"), qualname: n!("os_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K546: RomBytes<30> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01z\x08\x06\x02\x00\x08\x06\x00\t\x07\x00\n\x01c\x08\x08\x02\x01\x81\x08");
static K547: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("open")]);
static K548: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K549: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\x0e\x02");
static K550: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K546), consts: Obj::rom(&K547), argnames: Obj::rom(&K548), exc: Obj::rom(&K3), lines: Obj::rom(&K549), name: n!("open_file"), qualname: n!("open_file"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K551: RomTuple<5> = RomTuple::new([crate::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K552: RomBytes<78> = RomBytes::new(b"\n\t\x00\x00\n\x00\x03\x0b\x01b\x05\t\x02\x88\x03\x05\x00\t\x03c\x04\t\x00\x02\x05\t\x00\x89\n\x05\tW\n\x00\x89\t\x05\x07U\t\x02\x00\x83\x07\n\x05\x03\n\x06\x04\x06\x04\x05\x00\x00\x07\x04\x00\x08\x00\x03\t\x03b\x06\x06\x03\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x82");
static K553: RomTuple<6> = RomTuple::new([n!("os_open"), n!("rb"), n!("read"), n!("exec"), n!("compile"), n!("source")]);
static K554: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K555: RomBytes<8> = RomBytes::new(b"\x10\x08\"\x0e\"\n\x00\x0f");
static K556: RomBytes<9> = RomBytes::new(b"\x00\xfa\x02\x10\x02\x08\x01\x14\x04");
static K557: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K552), consts: Obj::rom(&K553), argnames: Obj::rom(&K554), exc: Obj::rom(&K555), lines: Obj::rom(&K556), name: n!("exec_file"), qualname: n!("exec_file"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K558: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K559: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K560: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K561: RomBytes<13> = RomBytes::new(b"\x00\x8c\x03\x0e\x02\x04\x02\x05\x02#\x02\x08\x02");
static K562: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K558), consts: Obj::rom(&K559), argnames: Obj::rom(&K461), exc: Obj::rom(&K560), lines: Obj::rom(&K561), name: n!("import_stat"), qualname: n!("import_stat"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K563: RomBytes<163> = RomBytes::new(b"\x03\x03\x00v\t\x02W\x87\x00V\x04\x0e\x00\x03\n\x01\x17\n\x04\n\x17\x05\n\x01W\x03\x00\x00\x05\x01\n\n\x02\x00\x0b\x05b\n\n\x01A\n\x036\x00\x03\n\x04\x17\x06\x05\n\n\n\x02\x00\x0b\x06b\n\n\x01A\n\x05\r\x00\n\n\x06\x00\x0b\x06b\x07\n\x01W\x03\x00\x05\x07\x00\x00\n\x06\x00\x0b\x07\x00\x0c\x05h\x03\n\x03W2\x00\x03\n\x07\x17\x08\x05\n\n\n\x02\x00\x0b\x08b\n\n\x01A\n\x05\x17\x00\x00\n\x08\n\x0b\x06\x00\x0c\x08b\x0b\x0b\x01\x05\x0c\x00h\x03\n\x03W\x05\x00w\x04\tt\xff\n\t\x08\x00\n\x00\x00\x0b\x03b\t\t\x02\x82");
static K564: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K565: RomStr<12> = RomStr::constant(b"/__init__.py");
static K566: RomTuple<9> = RomTuple::new([Obj::rom(&K564), crate::intern::ascii_char(47), n!("import_stat"), Obj::small(1), Obj::rom(&K565), Obj::small(2), n!("import_read"), n!(".py"), n!("found_module")]);
static K567: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K568: RomBytes<29> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x06\x02\x15\x02\x0f\x02\x07\x02\x1f\x02\r\x02\x03\x02\x07\x02\x0f\x02\x14\x02\x03\x13\x05\x16");
static K569: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K563), consts: Obj::rom(&K566), argnames: Obj::rom(&K567), exc: Obj::rom(&K3), lines: Obj::rom(&K568), name: n!("import_search"), qualname: n!("import_search"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K570: RomBytes<107> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\x02\x08\x00\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x03U\x04\x03\x00W!\x00\n\x07\x04\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x05\x86\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01\x81\x05");
static K571: RomTuple<7> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K572: RomBytes<8> = RomBytes::new(b"\rEU\nU\n\x00\x0b");
static K573: RomBytes<21> = RomBytes::new(b"\x00\xc0\x03\r\x04\x0b\x02\x07\x04\x0b\x02\x04\x02\x03\x02!\x02\x03\x02\n\x02");
static K574: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K570), consts: Obj::rom(&K571), argnames: Obj::rom(&K461), exc: Obj::rom(&K572), lines: Obj::rom(&K573), name: n!("import_read"), qualname: n!("import_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K575: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K576: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K577: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K578: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K576), n!("__name__"), Obj::rom(&K577)]);
static K579: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K580: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K575), consts: Obj::rom(&K578), argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K579), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K581: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K582: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K583: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K582), n!("__name__")]);
static K584: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K585: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K586: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K581), consts: Obj::rom(&K583), argnames: Obj::rom(&K584), exc: Obj::rom(&K3), lines: Obj::rom(&K585), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K587: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K588: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K589: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K588)]);
static K590: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K591: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K587), consts: Obj::rom(&K589), argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K590), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K592: RomFloat = RomFloat::new(0.0);
static K593: RomTuple<1> = RomTuple::new([Obj::rom(&K592)]);
static K594: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K595: RomBytes<2> = RomBytes::new(b"\x00L");
static K596: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K594), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K595), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K597: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K598: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K599: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K600: RomBytes<2> = RomBytes::new(b"\x00T");
static K601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K598), consts: Obj::rom(&K599), argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K600), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K602: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K603: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K604: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K603)]);
static K605: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K606: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K602), consts: Obj::rom(&K604), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K605), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K607: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K608: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K609: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K608)]);
static K610: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K611: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K612: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K607), consts: Obj::rom(&K609), argnames: Obj::rom(&K610), exc: Obj::rom(&K3), lines: Obj::rom(&K611), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K613: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K614: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K615: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K616: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K617: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K613), consts: Obj::rom(&K614), argnames: Obj::rom(&K615), exc: Obj::rom(&K3), lines: Obj::rom(&K616), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K618: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K619: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K620: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K618), argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K619), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K621: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K622: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K621), argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K114), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K623: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K624: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K625: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K623), argnames: Obj::rom(&K424), exc: Obj::rom(&K3), lines: Obj::rom(&K624), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K626: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K627: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K628: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K629: RomTuple<7> = RomTuple::new([Obj::rom(&K627), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K628)]);
static K630: RomTuple<1> = RomTuple::new([n!("seq")]);
static K631: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K632: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K626), consts: Obj::rom(&K629), argnames: Obj::rom(&K630), exc: Obj::rom(&K3), lines: Obj::rom(&K631), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K633: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K634: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K635: RomBytes<2> = RomBytes::new(b"\x00\n");
static K636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K633), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K634), exc: Obj::rom(&K3), lines: Obj::rom(&K635), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K637: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K638: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K639: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K640: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K641: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K637), consts: Obj::rom(&K638), argnames: Obj::rom(&K639), exc: Obj::rom(&K3), lines: Obj::rom(&K640), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K642: RomBytes<130> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x03\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x04\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K643: RomTuple<5> = RomTuple::new([n!("find_new"), n!("native_base"), n!("bare_instance"), n!("takes_arguments"), n!("wrap_native")]);
static K644: RomBytes<18> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\n\x02\x04\x02\x0c\x02\x0e\x02 \x02");
static K645: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K642), consts: Obj::rom(&K643), argnames: Obj::rom(&K639), exc: Obj::rom(&K3), lines: Obj::rom(&K644), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K646: RomBytes<58> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x02\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K647: RomTuple<3> = RomTuple::new([n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K648: RomBytes<8> = RomBytes::new(b"\x00<\n\x02\x04\x02\x0c\x02");
static K649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K646), consts: Obj::rom(&K647), argnames: Obj::rom(&K639), exc: Obj::rom(&K3), lines: Obj::rom(&K648), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K650: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K651: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K652: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K653: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K654: RomBytes<10> = RomBytes::new(b"\x00J\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K655: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K650), consts: Obj::rom(&K651), argnames: Obj::rom(&K652), exc: Obj::rom(&K653), lines: Obj::rom(&K654), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K656: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K657: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K658: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K659: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K660: RomBytes<8> = RomBytes::new(b"\x00^\x10\x02\x08\x02\x07\x02");
static K661: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K656), consts: Obj::rom(&K657), argnames: Obj::rom(&K658), exc: Obj::rom(&K659), lines: Obj::rom(&K660), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K662: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K663: RomTuple<1> = RomTuple::new([n!("cls")]);
static K664: RomBytes<2> = RomBytes::new(b"\x00l");
static K665: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K662), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K663), exc: Obj::rom(&K3), lines: Obj::rom(&K664), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K666: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K667: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K668: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K669: RomBytes<10> = RomBytes::new(b"\x00t\x11\x02\x07\x02\x11\x02\x07\x02");
static K670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K666), consts: Obj::rom(&K667), argnames: Obj::rom(&K668), exc: Obj::rom(&K3), lines: Obj::rom(&K669), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K671: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K672: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K673: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K674: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x0c\x02\x0e\x04\x07\x02");
static K675: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K671), consts: Obj::rom(&K672), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K674), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K676: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K677: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K678: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K679: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K676), consts: Obj::rom(&K677), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K678), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K680: RomBytes<162> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x01\x02\n\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01\x03\t\x05\x05\n\x00b\x03\x07\x03S\x03\x10\x00\x00\x07\x03\x00\x08\x02\x00\t\x00\x00\n\x01b\x07\x07\x03w\x06\x05\xcc\xffY\x06\x00\x06\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06W7\x00\n\x06\x03\x00\x07\x04\x03\x08\x01j\t\t\x00b\x06\x06\x03\x03\x07\x07c\x03\x06\x01\x08S\x03\x1a\x00\n\x06\x03\x00\x07\x03\x03\x08\t\x00\t\x03b\x06\x06\x03\x00\x07\x00b\x06\x06\x01W\x05\x00w\x04\x05\xc4\xff\x81\x00");
static K681: RomTuple<10> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("__mro__"), n!("__init_subclass__"), n!("get"), n!("__func__")]);
static K682: RomBytes<25> = RomBytes::new(b"\x00\x9c\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08\x1a\x02\x19\x02\x04\x02\x17\x02\x03\x07\x05\n");
static K683: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K680), consts: Obj::rom(&K681), argnames: Obj::rom(&K663), exc: Obj::rom(&K3), lines: Obj::rom(&K682), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K684: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K685: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K686: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K687: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K688: RomBytes<7> = RomBytes::new(b"\x00\xb8\x01\x0c\x02\x08\x02");
static K689: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K684), consts: Obj::rom(&K685), argnames: Obj::rom(&K686), exc: Obj::rom(&K687), lines: Obj::rom(&K688), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K690: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K691: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K692: RomBytes<15> = RomBytes::new(b"\x00\xc4\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K693: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K690), consts: Obj::rom(&K691), argnames: Obj::rom(&K77), exc: Obj::rom(&K3), lines: Obj::rom(&K692), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K694: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K695: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K696: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K697: RomBytes<6> = RomBytes::new(b"\x00\x0c\x14\x02\x0f\x02");
static K698: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K694), consts: Obj::rom(&K695), argnames: Obj::rom(&K461), exc: Obj::rom(&K696), lines: Obj::rom(&K697), name: n!("path_kind"), qualname: n!("path_kind"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K699: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K700: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K701: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K699), consts: Obj::rom(&K700), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K701), name: n!("path_exists"), qualname: n!("path_exists"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K703: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K704: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K705: RomBytes<2> = RomBytes::new(b"\x00 ");
static K706: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K703), consts: Obj::rom(&K704), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K705), name: n!("path_isdir"), qualname: n!("path_isdir"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K707: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K708: RomBytes<2> = RomBytes::new(b"\x00(");
static K709: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K707), consts: Obj::rom(&K704), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K708), name: n!("path_isfile"), qualname: n!("path_isfile"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K710: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K711: RomBytes<2> = RomBytes::new(b"\x000");
static K712: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K710), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K711), name: n!("path_islink"), qualname: n!("path_islink"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K713: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K714: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K715: RomBytes<2> = RomBytes::new(b"\x008");
static K716: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K713), consts: Obj::rom(&K714), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K715), name: n!("path_getsize"), qualname: n!("path_getsize"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K717: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K718: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K713), consts: Obj::rom(&K717), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K315), name: n!("path_getmtime"), qualname: n!("path_getmtime"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K719: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K720: RomTuple<1> = RomTuple::new([Obj::rom(&K522)]);
static K721: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K719), consts: Obj::rom(&K720), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K320), name: n!("path_isabs"), qualname: n!("path_isabs"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K722: RomBytes<2> = RomBytes::new(b"\x00P");
static K723: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K193), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K722), name: n!("path_normcase"), qualname: n!("path_normcase"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K724: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K725: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K521), crate::intern::ascii_char(47)]);
static K726: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K727: RomBytes<18> = RomBytes::new(b"\x00X\x1a\x02\x06\x02\x15\x02\x06\x02\x19\x02\x07\x04\x08\x0b\x05\x0e");
static K728: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K724), consts: Obj::rom(&K725), argnames: Obj::rom(&K726), exc: Obj::rom(&K3), lines: Obj::rom(&K727), name: n!("path_join"), qualname: n!("path_join"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K729: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K730: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K521), crate::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K731: RomBytes<12> = RomBytes::new(b"\x00p\x1a\x02\x0f\x02\x10\x02\x13\x02\x0b\x02");
static K732: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K729), consts: Obj::rom(&K730), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K731), name: n!("path_split"), qualname: n!("path_split"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K733: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K713), consts: Obj::rom(&K733), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K39), name: n!("path_dirname"), qualname: n!("path_dirname"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K735: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K736: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K713), consts: Obj::rom(&K735), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K42), name: n!("path_basename"), qualname: n!("path_basename"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K737: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K737), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("path_splitdrive"), qualname: n!("path_splitdrive"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K739: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K740: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), crate::intern::ascii_char(47), n!("rfind"), Obj::small(1), crate::intern::ascii_char(46), n!("strip"), n!("")]);
static K741: RomBytes<17> = RomBytes::new(b"\x00\x9c\x01\x11\x02\x13\x02\x16\x02\x0f\x02\x0b\x02!\x02&\x02");
static K742: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K739), consts: Obj::rom(&K740), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K741), name: n!("path_splitext"), qualname: n!("path_splitext"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K743: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K744: RomStr<2> = RomStr::constant(b"//");
static K745: RomStr<3> = RomStr::constant(b"///");
static K746: RomTuple<2> = RomTuple::new([n!(""), crate::intern::ascii_char(46)]);
static K747: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), crate::intern::ascii_char(46), Obj::small(0), crate::intern::ascii_char(47), n!(""), Obj::rom(&K744), Obj::rom(&K745), n!("split"), Obj::rom(&K746), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K748: RomBytes<35> = RomBytes::new(b"\x00\xb2\x01\x11\x02\x16\x02\x04\x02\x05\x04\x12\x02*\x02\x03\x02\x04\x02\x11\x02\x08\x02\x03\x02\x1a\x02\x0e\x02\x04\x02\x08\x0b\x05\x0e");
static K749: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K743), consts: Obj::rom(&K747), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K748), name: n!("path_normpath"), qualname: n!("path_normpath"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K750: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K751: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), crate::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K752: RomBytes<11> = RomBytes::new(b"\x00\xda\x01\x11\x02\x16\x02\x15\x02\x11\x02");
static K753: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K750), consts: Obj::rom(&K751), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K752), name: n!("path_abspath"), qualname: n!("path_abspath"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K754: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K755: RomStr<17> = RomStr::constant(b"no path specified");
static K756: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K757: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K756), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K757), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K759: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K760: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K756), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K759), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 120 };
static K761: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K755), n!("path_abspath"), crate::intern::ascii_char(47), n!("split"), Obj::rom(&K758), Obj::rom(&K760), Obj::small(1), n!("len"), n!(".."), n!("join"), crate::intern::ascii_char(46)]);
static K762: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K763: RomBytes<19> = RomBytes::new(b"\x00\xea\x01\x04\x02\x0c\x02\x1f\x02\x1f\x02\x03\x02\x03\x02\x04\x01+\x04");
static K764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K754), consts: Obj::rom(&K761), argnames: Obj::rom(&K762), exc: Obj::rom(&K3), lines: Obj::rom(&K763), name: n!("path_relpath"), qualname: n!("path_relpath"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K765: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(46)]);
static K766: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K767: RomTuple<5> = RomTuple::new([n!(""), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K768: RomTuple<1> = RomTuple::new([n!("paths")]);
static K769: RomBytes<17> = RomBytes::new(b"\x00\x80\x02\x04\x02\x05\x02\x1a\x02\x03\x02\x03\x02\x04\x01+\x04");
static K770: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K766), consts: Obj::rom(&K767), argnames: Obj::rom(&K768), exc: Obj::rom(&K3), lines: Obj::rom(&K769), name: n!("path_commonprefix"), qualname: n!("path_commonprefix"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 127 };
static K771: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K772: RomStr<2> = RomStr::constant(b"~/");
static K773: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(126), Obj::rom(&K772), n!("getenv"), n!("HOME")]);
static K774: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x1a\x02\'\x02");
static K775: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K771), consts: Obj::rom(&K773), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K774), name: n!("path_expanduser"), qualname: n!("path_expanduser"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K776: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K777: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K778: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K779: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K776), consts: Obj::rom(&K777), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K778), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K780: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K781: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K782: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K304), consts: Obj::rom(&K781), argnames: Obj::rom(&K118), exc: Obj::rom(&K3), lines: Obj::rom(&K701), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K783: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K784: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K783), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K705), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K785: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K786: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K787: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K788: RomBytes<2> = RomBytes::new(b"\x00*");
static K789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K785), consts: Obj::rom(&K786), argnames: Obj::rom(&K787), exc: Obj::rom(&K3), lines: Obj::rom(&K788), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K790: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K791: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K792: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K790), consts: Obj::rom(&K791), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K792), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K794: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K795: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K796: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K797: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K794), consts: Obj::rom(&K795), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K796), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K798: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K799: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K800: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K798), consts: Obj::rom(&K799), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K320), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K801: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K802: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K803: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K804: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K801), consts: Obj::rom(&K802), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K803), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K805: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K806: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K807: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K808: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K805), consts: Obj::rom(&K806), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K807), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K809: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K810: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K811: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K812: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K809), consts: Obj::rom(&K810), argnames: Obj::rom(&K811), exc: Obj::rom(&K3), lines: Obj::rom(&K812), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K814: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K815: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K816: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K817: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K814), consts: Obj::rom(&K815), argnames: Obj::rom(&K811), exc: Obj::rom(&K3), lines: Obj::rom(&K816), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K818: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K819: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K820: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K821: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K818), consts: Obj::rom(&K819), argnames: Obj::rom(&K811), exc: Obj::rom(&K3), lines: Obj::rom(&K820), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K822: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K823: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K824: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K825: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K822), consts: Obj::rom(&K823), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K824), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K826: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K827: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K828: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K826), consts: Obj::rom(&K827), argnames: Obj::rom(&K811), exc: Obj::rom(&K3), lines: Obj::rom(&K828), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K830: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K831: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K832: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K826), consts: Obj::rom(&K830), argnames: Obj::rom(&K811), exc: Obj::rom(&K3), lines: Obj::rom(&K831), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K833: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K834: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K835: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K826), consts: Obj::rom(&K833), argnames: Obj::rom(&K811), exc: Obj::rom(&K3), lines: Obj::rom(&K834), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K836: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K837: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K838: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K839: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K836), consts: Obj::rom(&K837), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K838), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K840: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K841: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K842: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K843: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K840), consts: Obj::rom(&K841), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K842), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K844: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K845: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K846: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K844), consts: Obj::rom(&K845), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K846), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K848: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K849: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K845), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K849), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K851: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K852: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K853: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K854: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K852), Obj::rom(&K853), crate::intern::ascii_char(41)]);
static K855: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K856: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K857: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K851), consts: Obj::rom(&K854), argnames: Obj::rom(&K855), exc: Obj::rom(&K3), lines: Obj::rom(&K856), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K858: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K859: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K860: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K861: RomBytes<2> = RomBytes::new(b"\x00:");
static K862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K859), consts: Obj::rom(&K860), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K861), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K863: RomStr<2> = RomStr::constant(b", ");
static K864: RomStr<2> = RomStr::constant(b": ");
static K865: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K862), n!("repr_again"), Obj::rom(&K863), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K864), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K866: RomTuple<1> = RomTuple::new([n!("value")]);
static K867: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K868: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K869: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K858), consts: Obj::rom(&K865), argnames: Obj::rom(&K866), exc: Obj::rom(&K867), lines: Obj::rom(&K868), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K870: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K871: RomStr<2> = RomStr::constant(b",)");
static K872: RomStr<2> = RomStr::constant(b"({");
static K873: RomStr<2> = RomStr::constant(b"})");
static K874: RomStr<2> = RomStr::constant(b"([");
static K875: RomStr<2> = RomStr::constant(b"])");
static K876: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K871), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K872), Obj::rom(&K873), Obj::rom(&K874), Obj::rom(&K875)]);
static K877: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K878: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K870), consts: Obj::rom(&K876), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K877), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K879: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K880: RomStr<5> = RomStr::constant(b"[...]");
static K881: RomStr<5> = RomStr::constant(b"(...)");
static K882: RomStr<5> = RomStr::constant(b"{...}");
static K883: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K880), n!("tuple"), Obj::rom(&K881), n!("dict"), Obj::rom(&K882), n!("type"), n!("__name__")]);
static K884: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K885: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K879), consts: Obj::rom(&K883), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K884), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K886: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K887: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K888: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K889: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K886), consts: Obj::rom(&K887), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K888), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K890: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K891: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K892: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K893: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K890), consts: Obj::rom(&K891), argnames: Obj::rom(&K892), exc: Obj::rom(&K3), lines: Obj::rom(&K893), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K895: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K896: RomStr<5> = RomStr::constant(b"utf-8");
static K897: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K896), n!("strict"), n!("decode")]);
static K898: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K899: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K900: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K895), consts: Obj::rom(&K897), argnames: Obj::rom(&K898), exc: Obj::rom(&K3), lines: Obj::rom(&K899), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K901: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K902: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K902), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K759), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K904: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K905: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K906: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K907: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K908: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K904), consts: Obj::rom(&K905), argnames: Obj::rom(&K906), exc: Obj::rom(&K3), lines: Obj::rom(&K907), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K909: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K910: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K911: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K910)]);
static K912: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K913: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K909), consts: Obj::rom(&K911), argnames: Obj::rom(&K130), exc: Obj::rom(&K3), lines: Obj::rom(&K912), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K914: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K915: RomTuple<1> = RomTuple::new([n!("code")]);
static K916: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K917: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K914), argnames: Obj::rom(&K915), exc: Obj::rom(&K3), lines: Obj::rom(&K916), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K918: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K919: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K920: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K921: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K918), consts: Obj::rom(&K919), argnames: Obj::rom(&K920), exc: Obj::rom(&K3), lines: Obj::rom(&K921), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K923: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K924: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K925: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K923), argnames: Obj::rom(&K924), exc: Obj::rom(&K3), lines: Obj::rom(&K235), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K926: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K927: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K928: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K929: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K930: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K927), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K928), n!("type"), n!("__name__"), Obj::rom(&K929), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K931: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K932: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K933: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K926), consts: Obj::rom(&K930), argnames: Obj::rom(&K931), exc: Obj::rom(&K3), lines: Obj::rom(&K932), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K934: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K935: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K936: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K937: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K934), consts: Obj::rom(&K935), argnames: Obj::rom(&K77), exc: Obj::rom(&K3), lines: Obj::rom(&K936), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K938: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K939: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K940: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K941: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K942: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K938), consts: Obj::rom(&K939), argnames: Obj::rom(&K940), exc: Obj::rom(&K3), lines: Obj::rom(&K941), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K943: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K944: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K945: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K946: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K944), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K945), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K947: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K948: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K943), consts: Obj::rom(&K946), argnames: Obj::rom(&K947), exc: Obj::rom(&K3), lines: Obj::rom(&K948), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K950: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K951: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K952: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K953: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K954: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K951), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K952), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K953), n!("getattr")]);
static K955: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K956: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K957: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K950), consts: Obj::rom(&K954), argnames: Obj::rom(&K955), exc: Obj::rom(&K3), lines: Obj::rom(&K956), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K958: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K959: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K960: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K961: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K962: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K959), n!("len"), Obj::small(1), Obj::rom(&K960), n!("percent_value"), n!("append"), Obj::rom(&K961), n!("percent_converted")]);
static K963: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K964: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K965: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K958), consts: Obj::rom(&K962), argnames: Obj::rom(&K963), exc: Obj::rom(&K3), lines: Obj::rom(&K964), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K966: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K967: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K968: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K969: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K970: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K966), consts: Obj::rom(&K967), argnames: Obj::rom(&K968), exc: Obj::rom(&K3), lines: Obj::rom(&K969), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K971: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K972: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K973: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K974: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K258), consts: Obj::rom(&K384), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K973), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K975: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K972), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K974)]);
static K976: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K977: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K978: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K971), consts: Obj::rom(&K975), argnames: Obj::rom(&K976), exc: Obj::rom(&K3), lines: Obj::rom(&K977), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K979: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K980: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K981: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K982: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K983: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K980), consts: Obj::rom(&K981), argnames: Obj::rom(&K976), exc: Obj::rom(&K3), lines: Obj::rom(&K982), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K984: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K985: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K986: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K987: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K988: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K984), consts: Obj::rom(&K985), argnames: Obj::rom(&K986), exc: Obj::rom(&K3), lines: Obj::rom(&K987), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K989: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K990: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K991: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K992: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K990), consts: Obj::rom(&K384), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K991), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K993: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K992), n!("index_of")]);
static K994: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K995: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K989), consts: Obj::rom(&K993), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K994), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K996: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K997: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K998: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K999: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K996), consts: Obj::rom(&K997), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K998), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K1000: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K1001: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K1002: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K1003: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K1004: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1000), consts: Obj::rom(&K1001), argnames: Obj::rom(&K1002), exc: Obj::rom(&K3), lines: Obj::rom(&K1003), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K1005: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K1006: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K1007: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K1008: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1005), consts: Obj::rom(&K997), argnames: Obj::rom(&K1006), exc: Obj::rom(&K3), lines: Obj::rom(&K1007), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K1009: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K1010: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K1011: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K1012: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K1013: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K1014: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1009), consts: Obj::rom(&K1010), argnames: Obj::rom(&K1011), exc: Obj::rom(&K1012), lines: Obj::rom(&K1013), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K1015: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K1016: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K1017: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1018: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K1019: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K1020: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1015), consts: Obj::rom(&K1016), argnames: Obj::rom(&K1017), exc: Obj::rom(&K1018), lines: Obj::rom(&K1019), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K1021: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1022: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1023: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K1024: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1021), consts: Obj::rom(&K1022), argnames: Obj::rom(&K1017), exc: Obj::rom(&K3), lines: Obj::rom(&K1023), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K1025: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K1026: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K1027: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K1025), argnames: Obj::rom(&K1017), exc: Obj::rom(&K3), lines: Obj::rom(&K1026), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K1028: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1029: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K1030: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K1031: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1028), consts: Obj::rom(&K1029), argnames: Obj::rom(&K1017), exc: Obj::rom(&K3), lines: Obj::rom(&K1030), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
