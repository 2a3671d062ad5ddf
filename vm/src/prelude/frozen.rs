//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 195] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K25, defaults: Obj::NONE, kwdefaults: &[(n!("rename"), Obj::FALSE), (n!("defaults"), Obj::NONE), (n!("module"), Obj::NONE), ] },
    Frozen { code: &K31, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K36, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K73, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K102, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K108, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K113, defaults: Obj::rom(&K114), kwdefaults: &[] },
    Frozen { code: &K119, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K129, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K133, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K137, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K141, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K148, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("reverse"), Obj::FALSE), ] },
    Frozen { code: &K157, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K163, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K169, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K174, defaults: Obj::rom(&K175), kwdefaults: &[] },
    Frozen { code: &K180, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K183, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K188, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K194, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K199, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K204, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K209, defaults: Obj::rom(&K110), kwdefaults: &[] },
    Frozen { code: &K214, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K219, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K223, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K226, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K230, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K235, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K239, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K242, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K245, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K248, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K252, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K256, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K260, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K264, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K269, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K275, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K281, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K289, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K293, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K298, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K303, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K307, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K311, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K316, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K321, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K324, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K329, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K334, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K341, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K346, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K350, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K356, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K362, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K366, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K369, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K375, defaults: Obj::rom(&K114), kwdefaults: &[] },
    Frozen { code: &K380, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K384, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K391, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K397, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K458, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K463, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K468, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K474, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K481, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K488, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K492, defaults: Obj::rom(&K114), kwdefaults: &[] },
    Frozen { code: &K498, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K503, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K507, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K512, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K516, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K518, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K521, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K526, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K530, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K535, defaults: Obj::rom(&K536), kwdefaults: &[] },
    Frozen { code: &K540, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K545, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K554, defaults: Obj::rom(&K555), kwdefaults: &[] },
    Frozen { code: &K560, defaults: Obj::rom(&K555), kwdefaults: &[] },
    Frozen { code: &K565, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K570, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K574, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K578, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K583, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K589, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K591, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K596, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K601, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K616, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K620, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K626, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K633, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K637, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K642, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K646, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K651, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K657, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K660, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K666, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K672, defaults: Obj::rom(&K536), kwdefaults: &[] },
    Frozen { code: &K677, defaults: Obj::rom(&K679), kwdefaults: &[] },
    Frozen { code: &K682, defaults: Obj::rom(&K683), kwdefaults: &[] },
    Frozen { code: &K687, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K692, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K698, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K703, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K706, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K708, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K711, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K718, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K721, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K726, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K730, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K734, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K744, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K750, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K754, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K759, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K764, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K768, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K772, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K778, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K782, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K786, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K792, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K797, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K801, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K806, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K814, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K819, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K824, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K828, defaults: Obj::rom(&K829), kwdefaults: &[] },
    Frozen { code: &K832, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K835, defaults: Obj::rom(&K829), kwdefaults: &[] },
    Frozen { code: &K840, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K844, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K848, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K851, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K855, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K859, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K864, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K868, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K872, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K876, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K880, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K883, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K886, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K890, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K894, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K898, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K901, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K908, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K919, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K928, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K935, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K939, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K944, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K950, defaults: Obj::rom(&K951), kwdefaults: &[] },
    Frozen { code: &K954, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K959, defaults: Obj::rom(&K960), kwdefaults: &[] },
    Frozen { code: &K965, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K969, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K973, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K977, defaults: Obj::rom(&K960), kwdefaults: &[] },
    Frozen { code: &K985, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K989, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K994, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1001, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1009, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1017, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1022, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1030, defaults: Obj::rom(&K1031), kwdefaults: &[] },
    Frozen { code: &K1035, defaults: Obj::rom(&K1031), kwdefaults: &[] },
    Frozen { code: &K1040, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1047, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1051, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1056, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1060, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1066, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1072, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1076, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1079, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1083, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1087, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1093, defaults: Obj::rom(&K1094), kwdefaults: &[] },
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
static K13: RomBytes<411> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x13\x00\x00\t\x01\x03\n\x02\x03\x0b\x03c\t\t\x02\x04c\x01\t\x00\x05v\n\x01|\t\x0b\x06\x00\x00b\x05\t\x01V\x02]\x00\n\t\x07b\x06\t\x00\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWA\x00z\n\x07\x02\n\x0b\t\x00\x0c\x08b\x0b\x0b\x01V\x0b\x0e\x00_\x0b\x08\nM\x0b\x0b\x05\x00R\x08\x06\x15\x00\x03\x0b\x0b\n\x0c\x01\x00\r\x07b\x0c\x0c\x01\x17\x0b\x0b\x0c`\x05\x07\x0b\x00\x0b\x06^\x0c\x05\x07c\x0b\x0b\x01\x0cw\n\t\xba\xff\n\t\x01\x00\n\x00b\x00\t\x01\x00\n\x00g\n\n\x01\x17\n\n\x05v\t\nW(\x00\n\n\t\x00\x0b\x08b\n\n\x01U\n\x1a\x00\n\n\r\x03\x0c\x0e\n\r\x0f\x00\x0e\x08b\r\r\x01\x17\x0b\x0c\rb\n\n\x01\x83\nw\x08\t\xd3\xff\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWZ\x00z\n\x07\x02_\x0b\x08\nA\x0b\x0b\x1e\x00U\x02\x1a\x00\n\x0b\r\x03\r\x10\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0b\x05\x0b\x00\x00\x0c\x07\x05\r\x00l\x0b\x0b^\x0b\x05\x0bR\x08\x0b\x1a\x00\n\x0b\r\x03\r\x11\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\n\t\xa1\xffT\x03\x06\x00\x03\x03\x12W\n\x00\n\t\x13\x00\n\x03b\x03\t\x01\n\t\x14\x00\n\x03b\t\t\x01\n\n\x14\x00\x0b\x05b\n\n\x019\t\n\x0c\x00\n\t\x15\x03\n\x16b\t\t\x01\x83\t\n\t\x17\x00\n\x00\n\x0b\x13\x00\x0c\x05b\x0b\x0b\x01\x00\x0c\x03b\t\t\x03\x81\t");
static K14: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K15: RomTuple<1> = RomTuple::new([n!("str")]);
static K16: RomBytes<2> = RomBytes::new(b"\x00\x0e");
static K17: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K15), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K16), name: n!("<listcomp>"), qualname: n!("named_tuple.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K18: RomStr<54> = RomStr::constant(b"Type names and field names must be valid identifiers: ");
static K19: RomStr<45> = RomStr::constant(b"Field names cannot start with an underscore: ");
static K20: RomStr<34> = RomStr::constant(b"Encountered duplicate field name: ");
static K21: RomStr<40> = RomStr::constant(b"Got more default values than field names");
static K22: RomTuple<24> = RomTuple::new([n!("isinstance"), n!("str"), crate::intern::ascii_char(44), crate::intern::ascii_char(32), n!("replace"), n!("split"), Obj::rom(&K17), n!("set"), n!("enumerate"), n!("is_name"), Obj::small(0), crate::intern::ascii_char(95), n!("add"), n!("ValueError"), Obj::rom(&K18), n!("repr"), Obj::rom(&K19), Obj::rom(&K20), crate::types::EMPTY_TUPLE, n!("tuple"), n!("len"), n!("TypeError"), Obj::rom(&K21), n!("new_named_class")]);
static K23: RomTuple<5> = RomTuple::new([n!("typename"), n!("field_names"), n!("rename"), n!("defaults"), n!("module")]);
static K24: RomBytes<50> = RomBytes::new(b"\x00\n\x11\x02\x13\x02\r\x02\x04\x02\x07\x02\x14\x02\x1c\x02\x15\x02\x0c\x05\x05\x08\n\x02\x11\x02\x0e\x02\x1a\x03\x05\x06\x14\x02\r\x02\x1a\x02\x15\x02\x1a\x07\x05\n\x14\x02\x19\x02\x0c\x02");
static K25: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K22), argnames: Obj::rom(&K23), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("named_tuple"), qualname: n!("named_tuple"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K26: RomBytes<125> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x02\x06\x01g\x03\x03\x00\n\x07\x01\n\t\x02\x00\n\x02b\t\t\x01Y\x08\t\x03\x00\t\x00b\x07\x07\x02v\x06\x07W\x1a\x00z\x07\x04\x02\x00\x08\x03\x00\t\x01\x00\n\x04\x00\x0b\x05c\t\t\x02\x04c\x08\x08\x01\x05w\x07\x06\xe1\xffV\x01!\x00\n\x06\x06\x03\x08\x07\n\t\x08\n\n\t\x00\x0b\x01b\n\n\x01b\t\t\x01\x17\x07\x08\tb\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\n\x81\x06");
static K27: RomStr<28> = RomStr::constant(b"Got unexpected field names: ");
static K28: RomTuple<11> = RomTuple::new([n!("type"), n!("zip"), n!("named_base"), n!("_fields"), n!("pop"), n!("append"), n!("ValueError"), Obj::rom(&K27), n!("repr"), n!("list"), n!("_make")]);
static K29: RomTuple<2> = RomTuple::new([n!("self"), n!("kwargs")]);
static K30: RomBytes<16> = RomBytes::new(b"\x00<\n\x02\x04\x02\"\x02\x16\x01\x05\x04\x04\x02!\x02");
static K31: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: Obj::rom(&K28), argnames: Obj::rom(&K29), exc: Obj::rom(&K3), lines: Obj::rom(&K30), name: n!("named_replace"), qualname: n!("named_replace"), file: n!("<prelude>"), flags: 66, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K32: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K33: RomTuple<2> = RomTuple::new([n!("to_list"), n!("_make")]);
static K34: RomTuple<2> = RomTuple::new([n!("cls"), n!("iterable")]);
static K35: RomBytes<2> = RomBytes::new(b"\x00P");
static K36: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K32), consts: Obj::rom(&K33), argnames: Obj::rom(&K34), exc: Obj::rom(&K3), lines: Obj::rom(&K35), name: n!("named_make"), qualname: n!("named_make"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K37: RomBytes<62> = RomBytes::new(b"\x13\x01\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00,\x00\n\x04\x02\x00\x06\x01h\x05\x06\x01|\x02\x05\x03\x00\x04\x03\x03\x01}\x02\x02\x01\x15\x01\x02\x14\x00\x01\x01\x00\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K38: RomBytes<72> = RomBytes::new(b"\x05\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x01\x10\x01\x00\x02\x05\x03\x01h\x02\x03\x01|\x02\x02\x02\x00\x01\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x06\x00\x04\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02\x82");
static K39: RomBytes<90> = RomBytes::new(b"\x13\x01\x14\x05\x01\x00\x00^\x03\x00\x05V\x02\x12\x00\x14\x05\x01\x00\x00a\x00\x05\x14\x05\x01\x00\x00`\x00\x05\x03\x82\x00\x07\x00c\x07\x07\x00\x01v\x06\x07\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\x00\x05\x00c\x05\x05\x00\x03\x14\x05\x01\x00\x00`\x00\x05\x03\x00\x05\x00\x00\x06\x04c\x05\x05\x01\x04\x82");
static K40: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K41: RomTuple<2> = RomTuple::new([Obj::small(0), n!("key")]);
static K42: RomBytes<2> = RomBytes::new(b"\x00l");
static K43: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K40), consts: Obj::rom(&K41), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K42), name: n!("<listcomp>"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 54 };
static K44: RomTuple<5> = RomTuple::new([n!("key"), n!("items"), Obj::rom(&K43), n!("clear"), n!("update")]);
static K45: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("last")]);
static K46: RomBytes<20> = RomBytes::new(b"\x00`\x02\x02\t\x02\x04\x02\x08\x02\t\x02\x01\x02\x1c\x02\x08\x02\t\x02");
static K47: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K39), consts: Obj::rom(&K44), argnames: Obj::rom(&K45), exc: Obj::rom(&K3), lines: Obj::rom(&K46), name: n!("move_to_end"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K48: RomBytes<70> = RomBytes::new(b"U\x00\x0c\x00\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03\n\x03\x02V\x01\r\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01W\n\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\x00\x03\x02\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x05h\x03\x03\x02\x81\x03");
static K49: RomStr<19> = RomStr::constant(b"dictionary is empty");
static K50: RomTuple<6> = RomTuple::new([n!("KeyError"), Obj::rom(&K49), n!("next"), n!("reversed"), n!("iter"), n!("pop")]);
static K51: RomTuple<2> = RomTuple::new([n!("self"), n!("last")]);
static K52: RomBytes<8> = RomBytes::new(b"\x00x\x04\x02\x0c\x02\"\x02");
static K53: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K48), consts: Obj::rom(&K50), argnames: Obj::rom(&K51), exc: Obj::rom(&K3), lines: Obj::rom(&K52), name: n!("popitem"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.popitem"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K54: RomBytes<19> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00b\x01\x01\x01\x81\x01");
static K55: RomTuple<1> = RomTuple::new([n!("type")]);
static K56: RomTuple<1> = RomTuple::new([n!("self")]);
static K57: RomBytes<3> = RomBytes::new(b"\x00\x84\x01");
static K58: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K54), consts: Obj::rom(&K55), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K57), name: n!("copy"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.copy"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K59: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02V\x03\x1e\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x01<\x03\x04\x05\x00\x05\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\x00\x05\x01c\x03\x03\x02\x04\x81\x03");
static K60: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("OrderedDict"), n!("list"), n!("dict"), n!("__eq__")]);
static K61: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K62: RomBytes<7> = RomBytes::new(b"\x00\x8a\x01,\x02\x05\x02");
static K63: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K59), consts: Obj::rom(&K60), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K62), name: n!("__eq__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 68 };
static K64: RomBytes<51> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x03\x02\x02\x17\x01\x01\x02\n\x02\x03\n\x03\x04\x00\x04\x00b\x03\x03\x01b\x02\x02\x01\x17\x01\x01\x02\x03\x02\x05\x17\x01\x01\x02\x81\x01");
static K65: RomTuple<6> = RomTuple::new([n!("type"), n!("__name__"), crate::intern::ascii_char(40), n!("repr"), n!("unwrap_native"), crate::intern::ascii_char(41)]);
static K66: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K67: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K65), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K66), name: n!("__repr__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K68: RomTuple<10> = RomTuple::new([Obj::rom(&K47), n!("move_to_end"), Obj::rom(&K53), n!("popitem"), Obj::rom(&K58), n!("copy"), Obj::rom(&K63), n!("__eq__"), Obj::rom(&K67), n!("__repr__")]);
static K69: RomBytes<10> = RomBytes::new(b"\x00`\x11\x16\x11\x0c\n\x06\x11\n");
static K70: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: Obj::rom(&K68), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K69), name: n!("OrderedDict"), qualname: n!("ordered_dict_class.<locals>.OrderedDict"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 47 };
static K71: RomTuple<5> = RomTuple::new([n!("kept"), n!("OrderedDict"), n!("dict"), Obj::rom(&K70), n!("keep")]);
static K72: RomBytes<14> = RomBytes::new(b"\x00V\x02\x02\n\x02\x04\x04\x1a:\x05\x02\r\x02");
static K73: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K37), consts: Obj::rom(&K71), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K72), name: n!("ordered_dict_class"), qualname: n!("ordered_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K74: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00#\x00\n\x04\x02|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K75: RomBytes<48> = RomBytes::new(b"\x05\x02\x00h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x82");
static K76: RomBytes<56> = RomBytes::new(b"S\x01\x1a\x00\n\x04\x00\x00\x05\x01b\x04\x04\x01U\x04\x0c\x00\n\x04\x01\x03\x05\x02b\x04\x04\x01\x83\x04[\x00\x03\x01Y\x04\x00\x04g\x05\x05\x00n\x05\x02j\x06\x06\x00s\x06\x03f\x04\x04\x82");
static K77: RomStr<39> = RomStr::constant(b"first argument must be callable or None");
static K78: RomTuple<5> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K77), n!("default_factory"), n!("update")]);
static K79: RomTuple<4> = RomTuple::new([n!("self"), n!("default_factory"), n!("args"), n!("kwargs")]);
static K80: RomBytes<9> = RomBytes::new(b"\x00\xae\x01\x12\x02\x0c\x02\x04\x02");
static K81: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K76), consts: Obj::rom(&K78), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K80), name: n!("__init__"), qualname: n!("default_dict_class.<locals>.defaultdict.__init__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K82: RomBytes<34> = RomBytes::new(b"Y\x03\x00\x00T\x03\x0c\x00\n\x03\x01\x00\x04\x01b\x03\x03\x01\x83\x03\x00\x03\x00c\x02\x03\x00\x00`\x00\x01\x02\x81\x02");
static K83: RomTuple<2> = RomTuple::new([n!("default_factory"), n!("KeyError")]);
static K84: RomTuple<2> = RomTuple::new([n!("self"), n!("key")]);
static K85: RomBytes<9> = RomBytes::new(b"\x00\xba\x01\x08\x02\x0c\x02\x0c\x02");
static K86: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K82), consts: Obj::rom(&K83), argnames: Obj::rom(&K84), exc: Obj::rom(&K3), lines: Obj::rom(&K85), name: n!("__missing__"), qualname: n!("default_dict_class.<locals>.defaultdict.__missing__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K87: RomBytes<23> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x02\x00\x01\x00\x03\x00b\x01\x01\x02\x81\x01");
static K88: RomTuple<2> = RomTuple::new([n!("type"), n!("default_factory")]);
static K89: RomBytes<3> = RomBytes::new(b"\x00\xc6\x01");
static K90: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K87), consts: Obj::rom(&K88), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K89), name: n!("copy"), qualname: n!("default_dict_class.<locals>.defaultdict.copy"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K91: RomBytes<55> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02\x17\x02\x02\x01\x03\x03\x03\x17\x02\x02\x03\n\x03\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x17\x02\x02\x03\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K92: RomStr<12> = RomStr::constant(b"defaultdict(");
static K93: RomStr<2> = RomStr::constant(b", ");
static K94: RomTuple<6> = RomTuple::new([n!("repr"), n!("default_factory"), Obj::rom(&K92), Obj::rom(&K93), n!("unwrap_native"), crate::intern::ascii_char(41)]);
static K95: RomBytes<5> = RomBytes::new(b"\x00\xcc\x01\x0b\x02");
static K96: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K91), consts: Obj::rom(&K94), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K95), name: n!("__repr__"), qualname: n!("default_dict_class.<locals>.defaultdict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K97: RomTuple<8> = RomTuple::new([Obj::rom(&K81), n!("__init__"), Obj::rom(&K86), n!("__missing__"), Obj::rom(&K90), n!("copy"), Obj::rom(&K96), n!("__repr__")]);
static K98: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x11\x0c\n\x0c\n\x06");
static K99: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K75), consts: Obj::rom(&K97), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K98), name: n!("defaultdict"), qualname: n!("default_dict_class.<locals>.defaultdict"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K100: RomTuple<5> = RomTuple::new([n!("kept"), n!("defaultdict"), n!("dict"), Obj::rom(&K99), n!("keep")]);
static K101: RomBytes<13> = RomBytes::new(b"\x00\xa4\x01\n\x02\x04\x04\x13(\x03\x02\r\x02");
static K102: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K74), consts: Obj::rom(&K100), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K101), name: n!("default_dict_class"), qualname: n!("default_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K103: RomBytes<41> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x01\x01\x00\x02\x00\n\x03\x02b\x01\x01\x02U\x01\x0c\x00\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01\x81\x00");
static K104: RomStr<28> = RomStr::constant(b"heap argument must be a list");
static K105: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("TypeError"), Obj::rom(&K104)]);
static K106: RomTuple<1> = RomTuple::new([n!("heap")]);
static K107: RomBytes<9> = RomBytes::new(b"\x00\xde\x01\n\x02\x11\x02\x0c\x02");
static K108: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K103), consts: Obj::rom(&K105), argnames: Obj::rom(&K106), exc: Obj::rom(&K3), lines: Obj::rom(&K107), name: n!("heap_list"), qualname: n!("heap_list"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K109: RomBytes<48> = RomBytes::new(b"^\x03\x00\x01W\x1f\x00#\x05\x01\x00,\x04\x05\x00^\x05\x00\x04C\x03\x05\x03\x00W\x10\x00^\x05\x00\x04`\x00\x01\x05\x00\x01\x04E\x01\x02\xdc\xff`\x00\x01\x03\x82");
static K110: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K111: RomTuple<3> = RomTuple::new([n!("heap"), n!("at"), n!("start")]);
static K112: RomBytes<19> = RomBytes::new(b"\x00\xee\x01\x04\x02\x03\x02\x08\x02\t\x02\x03\x02\x08\x02\x03\t\x05\x0c");
static K113: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K109), consts: Obj::rom(&K110), argnames: Obj::rom(&K111), exc: Obj::rom(&K3), lines: Obj::rom(&K112), name: n!("heap_up"), qualname: n!("heap_up"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K114: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K115: RomBytes<112> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01\x00\x02\x01\x00\x03\x06^\x04\x00\x01\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01W4\x00\"\x06\x05\x017\x06\x03\x15\x00^\x06\x00\x05\"\x07\x05\x01^\x07\x00\x07C\x06\x07\x04\x00/\x05\x05\x01^\x06\x00\x05`\x00\x01\x06\x00\x01\x05\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01C\x05\x03\xc7\xff`\x00\x01\x04\n\x06\x02\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03\x82");
static K116: RomTuple<3> = RomTuple::new([n!("len"), Obj::small(1), n!("heap_up")]);
static K117: RomTuple<2> = RomTuple::new([n!("heap"), n!("at")]);
static K118: RomBytes<25> = RomBytes::new(b"\x00\x86\x02\x10\x02\x04\x02\x0b\x02\x03\x02\x1a\x02\x04\x02\x08\x02\x03\x02\x0b\t\x05\x0c\x04\x02");
static K119: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K115), consts: Obj::rom(&K116), argnames: Obj::rom(&K117), exc: Obj::rom(&K3), lines: Obj::rom(&K118), name: n!("heap_down"), qualname: n!("heap_down"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K120: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x01\n\x02\x02\x00\x03\x00\n\x05\x03\x00\x06\x00b\x05\x05\x01#\x04\x05\x04b\x02\x02\x02\x82");
static K121: RomTuple<5> = RomTuple::new([n!("heap_list"), n!("append"), n!("heap_up"), n!("len"), Obj::small(1)]);
static K122: RomTuple<2> = RomTuple::new([n!("heap"), n!("item")]);
static K123: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x02\x0b\x02");
static K124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K120), consts: Obj::rom(&K121), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K123), name: n!("heap_push"), qualname: n!("heap_push"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K125: RomBytes<69> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01U\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03\x00\x03\x00c\x01\x03\x00\x03U\x00\x02\x00\x81\x01_\x03\x00\x04\x00\x02\x03\x01\x04\x00`\x00\x04\x01\n\x03\x05\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K126: RomStr<10> = RomStr::constant(b"empty heap");
static K127: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("IndexError"), Obj::rom(&K126), n!("pop"), Obj::small(0), n!("heap_down")]);
static K128: RomBytes<19> = RomBytes::new(b"\x00\xae\x02\n\x02\x04\x02\x0c\x02\x08\x02\x04\x02\x02\x02\x0e\x02\r\x02");
static K129: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K125), consts: Obj::rom(&K127), argnames: Obj::rom(&K106), exc: Obj::rom(&K3), lines: Obj::rom(&K128), name: n!("heap_pop"), qualname: n!("heap_pop"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K130: RomBytes<74> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\n\x02\x01\n\x06\x02\x00\x07\x00b\x06\x06\x01&\x06\x06\x03#\x03\x06\x04\x01\x04\xff\x01\x05\xffx\x02\x03\x1a\x00b\x02\x02\x03v\x02\x02\x05\x03\x00W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x01b\x06\x06\x02y\x01\x02\xee\xff\x82");
static K131: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("range"), n!("len"), Obj::small(2), Obj::small(1), n!("heap_down")]);
static K132: RomBytes<9> = RomBytes::new(b"\x00\xc6\x02\n\x02-\x02\r\x01");
static K133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K130), consts: Obj::rom(&K131), argnames: Obj::rom(&K106), exc: Obj::rom(&K3), lines: Obj::rom(&K132), name: n!("heap_make"), qualname: n!("heap_make"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K134: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01_\x02\x00\x01\x01\x03\x00`\x00\x03\x01\n\x03\x02\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K135: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_down")]);
static K136: RomBytes<11> = RomBytes::new(b"\x00\xd2\x02\n\x02\x04\x02\x07\x02\r\x02");
static K137: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K134), consts: Obj::rom(&K135), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K136), name: n!("heap_replace"), qualname: n!("heap_replace"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K138: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01V\x00\x18\x00_\x02\x00\x017\x02\x01\x0f\x00\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02\x81\x01");
static K139: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_replace")]);
static K140: RomBytes<9> = RomBytes::new(b"\x00\xe2\x02\n\x02\r\x02\x0f\x02");
static K141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K138), consts: Obj::rom(&K139), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K140), name: n!("heap_pushpop"), qualname: n!("heap_pushpop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K142: RomBytes<28> = RomBytes::new(b"\n\x03\x00v\x05\x02|\x04\x06\x01\x00\x00b\x04\x04\x01\x00\x05\x00\x00\x06\x01b\x03\x03\x03\x81\x03");
static K143: RomTuple<1> = RomTuple::new([n!("iter")]);
static K144: RomBytes<3> = RomBytes::new(b"\x00\xf0\x02");
static K145: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K143), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K144), name: n!("<listcomp>"), qualname: n!("heap_merge.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K146: RomTuple<2> = RomTuple::new([n!("heap_merge_items"), Obj::rom(&K145)]);
static K147: RomTuple<3> = RomTuple::new([n!("key"), n!("reverse"), n!("iterables")]);
static K148: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K146), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K144), name: n!("heap_merge"), qualname: n!("heap_merge"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 183 };
static K149: RomBytes<274> = RomBytes::new(b"\x13\x06g\x03\x03\x00v\x08\x00W;\x00\n\t\x00\x00\n\x04\n\x0b\x01b\x05\t\x02\n\t\x01O\x05\t&\x00\x00\t\x03T\x01\x06\x00\x00\n\x05W\n\x00\x00\n\x01\x00\x0b\x05b\n\n\x01\x00\x0b\x05\x00\x0c\x04g\n\n\x03c\t\t\x01\x02w\x04\x08\xc0\xffW\xbe\x00_\x08\x03\x03\x15\x06\x08\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x03\tv\x08\tW2\x00V\x02\x15\x00\x14\n\x06\x04\x00_\n\n\x03_\x0b\x07\x036\t\n\x0b\x00W\x12\x00_\n\x07\x03\x14\x0b\x06\x04\x00_\x0b\x0b\x036\t\n\x0b\x00V\t\x03\x00\x15\x06\x07w\x07\x08\xc9\xff\x14\x08\x06\x04\x00_\x08\x08\x05~\x08\x08\n\x08\x00\x14\n\x06\x04\x00_\t\n\x06\n\n\x01b\x05\x08\x02\n\x08\x01P\x05\x08\x17\x00v\t\x03\x00\x0b\x06h\n\x0b\x01|\x08\n\x07\x00\x04b\x03\x08\x01W,\x00T\x01\x06\x00\x00\x08\x05W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01\x14\t\x06\x04\x00\x01\n\x00`\t\n\x08\x14\x08\x06\x04\x00\x01\t\x01`\x08\t\x05U\x03>\xff\x82");
static K150: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K151: RomTuple<1> = RomTuple::new([n!("best")]);
static K152: RomBytes<3> = RomBytes::new(b"\x00\x92\x03");
static K153: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K150), consts: Obj::rom(&K151), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K152), name: n!("<listcomp>"), qualname: n!("heap_merge_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 201 };
static K154: RomTuple<8> = RomTuple::new([n!("next"), n!("missing"), n!("append"), Obj::small(0), n!("best"), Obj::small(1), Obj::small(2), Obj::rom(&K153)]);
static K155: RomTuple<3> = RomTuple::new([n!("iterators"), n!("key"), n!("reverse")]);
static K156: RomBytes<41> = RomBytes::new(b"\x00\xf6\x02\x02\x02\x04\x02\x06\x02\r\x02\x08\x02&\x05\x05\x08\x03\x02\x07\x02\x16\x02/\x02\x03\x03\x05\x06\x0c\x02\x13\x02\x08\x02\x17\x04 \x02\x0c\x15");
static K157: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K149), consts: Obj::rom(&K154), argnames: Obj::rom(&K155), exc: Obj::rom(&K3), lines: Obj::rom(&K156), name: n!("heap_merge_items"), qualname: n!("heap_merge_items"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K158: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02\x05\x06\x01e\x03\x03\x03\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K159: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K160: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K159), n!("max")]);
static K161: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(110), n!("iterable"), n!("key")]);
static K162: RomBytes<3> = RomBytes::new(b"\x00\xa0\x03");
static K163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K158), consts: Obj::rom(&K160), argnames: Obj::rom(&K161), exc: Obj::rom(&K3), lines: Obj::rom(&K162), name: n!("heap_largest"), qualname: n!("heap_largest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K164: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K165: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02e\x03\x03\x02\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K166: RomTuple<1> = RomTuple::new([n!("key")]);
static K167: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K166), n!("max")]);
static K168: RomBytes<3> = RomBytes::new(b"\x00\xa8\x03");
static K169: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K165), consts: Obj::rom(&K167), argnames: Obj::rom(&K161), exc: Obj::rom(&K3), lines: Obj::rom(&K168), name: n!("heap_smallest"), qualname: n!("heap_smallest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 211 };
static K170: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x81\x03");
static K171: RomTuple<2> = RomTuple::new([n!("new_deque"), n!("to_list")]);
static K172: RomTuple<3> = RomTuple::new([n!("iterable"), n!("maxlen"), n!("flags")]);
static K173: RomBytes<3> = RomBytes::new(b"\x00\xb6\x03");
static K174: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K170), consts: Obj::rom(&K171), argnames: Obj::rom(&K172), exc: Obj::rom(&K3), lines: Obj::rom(&K173), name: n!("deque_new"), qualname: n!("deque_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K175: RomTuple<3> = RomTuple::new([crate::types::EMPTY_TUPLE, Obj::NONE, Obj::small(0)]);
static K176: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K177: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K178: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K179: RomBytes<9> = RomBytes::new(b"\x00\xbe\x03\n\x02\x06\x02\x0b\x01");
static K180: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K176), consts: Obj::rom(&K177), argnames: Obj::rom(&K178), exc: Obj::rom(&K3), lines: Obj::rom(&K179), name: n!("deque_extend"), qualname: n!("deque_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 222 };
static K181: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("appendleft")]);
static K182: RomBytes<9> = RomBytes::new(b"\x00\xca\x03\n\x02\x06\x02\x0b\x01");
static K183: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K176), consts: Obj::rom(&K181), argnames: Obj::rom(&K178), exc: Obj::rom(&K3), lines: Obj::rom(&K182), name: n!("deque_extendleft"), qualname: n!("deque_extendleft"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 228 };
static K184: RomBytes<22> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x81\x02");
static K185: RomTuple<2> = RomTuple::new([n!("list_count"), n!("list")]);
static K186: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K187: RomBytes<3> = RomBytes::new(b"\x00\xd6\x03");
static K188: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K184), consts: Obj::rom(&K185), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K187), name: n!("deque_count"), qualname: n!("deque_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K189: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K190: RomStr<16> = RomStr::constant(b" is not in deque");
static K191: RomTuple<6> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K190)]);
static K192: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K193: RomBytes<9> = RomBytes::new(b"\x00\xde\x03\x1d\x02\x05\x02\x1a\x02");
static K194: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K189), consts: Obj::rom(&K191), argnames: Obj::rom(&K192), exc: Obj::rom(&K3), lines: Obj::rom(&K193), name: n!("deque_index"), qualname: n!("deque_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 238 };
static K195: RomBytes<41> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K196: RomStr<31> = RomStr::constant(b"deque.remove(x): x not in deque");
static K197: RomTuple<5> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), Obj::rom(&K196)]);
static K198: RomBytes<9> = RomBytes::new(b"\x00\xec\x03\x14\x02\x05\x02\x0c\x02");
static K199: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K195), consts: Obj::rom(&K197), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K198), name: n!("deque_remove"), qualname: n!("deque_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 245 };
static K200: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K201: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K202: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(105), crate::intern::ascii_char(120)]);
static K203: RomBytes<3> = RomBytes::new(b"\x00\xfa\x03");
static K204: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K200), consts: Obj::rom(&K201), argnames: Obj::rom(&K202), exc: Obj::rom(&K3), lines: Obj::rom(&K203), name: n!("deque_insert"), qualname: n!("deque_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K205: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K206: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("rotate")]);
static K207: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(110)]);
static K208: RomBytes<3> = RomBytes::new(b"\x00\x82\x04");
static K209: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K205), consts: Obj::rom(&K206), argnames: Obj::rom(&K207), exc: Obj::rom(&K3), lines: Obj::rom(&K208), name: n!("deque_rotate"), qualname: n!("deque_rotate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K210: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K211: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("appendleft")]);
static K212: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K213: RomBytes<2> = RomBytes::new(b"\x00\n");
static K214: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K210), consts: Obj::rom(&K211), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K213), name: n!("is_deque"), qualname: n!("is_deque"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K215: RomBytes<225> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00b\x05\x05\x01V\x05\x1d\x00\n\x05\x06\n\x06\x04\x00\x07\x00b\x06\x06\x01\n\x07\x04\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K216: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_deque"), n!("is_subset")]);
static K217: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K218: RomBytes<34> = RomBytes::new(b"\x00\x12\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02\x0e\x02\x1d\x02");
static K219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K215), consts: Obj::rom(&K216), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K218), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K220: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K221: RomTuple<1> = RomTuple::new([n!("eq")]);
static K222: RomBytes<2> = RomBytes::new(b"\x008");
static K223: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K220), consts: Obj::rom(&K221), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K222), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K224: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K225: RomBytes<10> = RomBytes::new(b"\x00@\x06\x02\x05\x02\x05\x03\x05\x06");
static K226: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K224), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K225), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K227: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K228: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K229: RomBytes<16> = RomBytes::new(b"\x00N\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K230: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K227), consts: Obj::rom(&K228), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K229), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K231: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K232: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K233: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K234: RomBytes<28> = RomBytes::new(b"\x00f\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K235: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K231), consts: Obj::rom(&K232), argnames: Obj::rom(&K233), exc: Obj::rom(&K3), lines: Obj::rom(&K234), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K236: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K237: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K238: RomBytes<3> = RomBytes::new(b"\x00\x86\x01");
static K239: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K236), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K238), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K240: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K241: RomBytes<3> = RomBytes::new(b"\x00\x8e\x01");
static K242: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K240), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K241), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K243: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K244: RomBytes<3> = RomBytes::new(b"\x00\x96\x01");
static K245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K243), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K244), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K246: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K247: RomBytes<3> = RomBytes::new(b"\x00\x9e\x01");
static K248: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K247), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K249: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x00\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K250: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K251: RomBytes<15> = RomBytes::new(b"\x00\xa6\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K252: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K249), consts: Obj::rom(&K250), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K251), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K253: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x01\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K254: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K255: RomBytes<15> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K256: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K253), consts: Obj::rom(&K254), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K255), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K257: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x02\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K258: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("lt"), n!("order"), n!("greater")]);
static K259: RomBytes<15> = RomBytes::new(b"\x00\xce\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K260: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K257), consts: Obj::rom(&K258), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K259), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K261: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x03\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K262: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K263: RomBytes<15> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K264: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K261), consts: Obj::rom(&K262), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K263), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K265: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K266: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K267: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K268: RomBytes<15> = RomBytes::new(b"\x00\xf6\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K265), consts: Obj::rom(&K266), argnames: Obj::rom(&K267), exc: Obj::rom(&K3), lines: Obj::rom(&K268), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 122 };
static K270: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K271: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K272: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K271), n!("dict_update")]);
static K273: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K274: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K275: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K270), consts: Obj::rom(&K272), argnames: Obj::rom(&K273), exc: Obj::rom(&K3), lines: Obj::rom(&K274), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K276: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K277: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K278: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K277), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K279: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K280: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K281: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K276), consts: Obj::rom(&K278), argnames: Obj::rom(&K279), exc: Obj::rom(&K3), lines: Obj::rom(&K280), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K282: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K283: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K284: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K285: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K283), n!("len"), Obj::small(2), Obj::rom(&K284), n!("ValueError")]);
static K286: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K287: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K288: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K289: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K282), consts: Obj::rom(&K285), argnames: Obj::rom(&K286), exc: Obj::rom(&K287), lines: Obj::rom(&K288), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K290: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K291: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K292: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K293: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K290), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K291), exc: Obj::rom(&K3), lines: Obj::rom(&K292), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K294: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K295: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K296: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K297: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K298: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K294), consts: Obj::rom(&K295), argnames: Obj::rom(&K296), exc: Obj::rom(&K3), lines: Obj::rom(&K297), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K299: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K300: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K301: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K302: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K299), consts: Obj::rom(&K300), argnames: Obj::rom(&K301), exc: Obj::rom(&K3), lines: Obj::rom(&K302), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K304: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K305: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K306: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K304), consts: Obj::rom(&K305), argnames: Obj::rom(&K296), exc: Obj::rom(&K3), lines: Obj::rom(&K306), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K308: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K309: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K310: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K311: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K308), consts: Obj::rom(&K309), argnames: Obj::rom(&K296), exc: Obj::rom(&K3), lines: Obj::rom(&K310), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K312: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K313: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K314: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K315: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K316: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K312), consts: Obj::rom(&K313), argnames: Obj::rom(&K314), exc: Obj::rom(&K3), lines: Obj::rom(&K315), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K317: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K318: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K319: RomTuple<1> = RomTuple::new([n!("items")]);
static K320: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K317), consts: Obj::rom(&K318), argnames: Obj::rom(&K319), exc: Obj::rom(&K3), lines: Obj::rom(&K320), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K322: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K323: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K324: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K323), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K325: RomBytes<52> = RomBytes::new(b"U\x00\x11\x00\n\x01\x00\n\x02\x01b\x02\x02\x00b\x01\x01\x01W\x1e\x00_\x01\x00\x02A\x01\x03\n\x00\n\x01\x04b\x01\x01\x00W\x0b\x00\n\x01\x05_\x02\x00\x02b\x01\x01\x01\x82");
static K326: RomTuple<6> = RomTuple::new([n!("print"), n!("help_text"), Obj::small(0), n!("modules"), n!("help_modules"), n!("help_object")]);
static K327: RomTuple<1> = RomTuple::new([n!("args")]);
static K328: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x11\x02\t\x02\n\x04");
static K329: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K325), consts: Obj::rom(&K326), argnames: Obj::rom(&K327), exc: Obj::rom(&K3), lines: Obj::rom(&K328), name: n!("help_of"), qualname: n!("help_of"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K330: RomBytes<166> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x00\x05\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\"\x05\x05\x03&\x01\x05\x04\n\x05\x05\x00\x06\x01x\x05\x01k\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W^\x00\x03\x03\x06\x00\n\x02\x05\x0b\x00\x00\x0c\x01l\n\n^\n\x00\nv\t\nW1\x00V\x03\x1f\x00\x03\x0b\x07\n\x0c\x02\x00\r\x03b\x0c\x0c\x012\x0c\x0c\'\x0c\x0c\x08\x19\x0b\x0b\x0c\x17\n\x0b\x04W\x03\x00\x00\n\x04-\x03\x03\n\x03\n\x07-\x03\x03\nw\x04\t\xca\xff\n\t\t\x00\n\x03c\n\n\x00\nb\t\t\x01y\x02\x05\x9d\xff\n\x05\t\x03\x06\x0bb\x05\x05\x01\x82");
static K331: RomStr<34> = RomStr::constant(b"Plus any modules on the filesystem");
static K332: RomTuple<12> = RomTuple::new([n!("sorted"), n!("module_names"), n!("len"), Obj::small(3), Obj::small(4), n!("range"), n!(""), crate::intern::ascii_char(32), Obj::small(18), n!("print"), n!("rstrip"), Obj::rom(&K331)]);
static K333: RomBytes<22> = RomBytes::new(b"\x00\x1e\x0e\x02\x12\x02\x18\x02\x03\x02\x16\x02*\x02\x07\x03\x05\x06\x0f\t\x05\x0c");
static K334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K330), consts: Obj::rom(&K332), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K333), name: n!("help_modules"), qualname: n!("help_modules"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K335: RomBytes<137> = RomBytes::new(b"\n\x04\x00\x03\x05\x01\x00\x06\x00\x03\x07\x02\n\t\x03\x00\n\x00b\t\t\x01Y\x08\t\x04b\x04\x04\x04\n\x04\x05\x00\x05\x00\n\x06\x03b\x01\x04\x02U\x01\x13\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01Y\x04\x04\x04A\x04\x06\x06\x00\x00\x02\x00W\n\x00\n\x04\x03\x00\x05\x00b\x02\x04\x01\n\x05\x07\x00\x06\x00b\x05\x05\x01v\x04\x05W!\x00\n\x05\x00\x03\x07\x08\x17\x06\x07\x03\x03\x07\t\n\x08\n\x00\t\x02\x00\n\x03\x05\x0b\x00b\x08\x08\x03b\x05\x05\x03w\x03\x04\xda\xff\x82");
static K336: RomStr<10> = RomStr::constant(b"is of type");
static K337: RomStr<2> = RomStr::constant(b"  ");
static K338: RomStr<2> = RomStr::constant(b"--");
static K339: RomTuple<11> = RomTuple::new([n!("print"), n!("object"), Obj::rom(&K336), n!("type"), n!("__name__"), n!("isinstance"), n!("module"), n!("own_names"), Obj::rom(&K337), Obj::rom(&K338), n!("getattr")]);
static K340: RomBytes<12> = RomBytes::new(b"\x006\x1e\x02\r\x02\'\x02\x10\x02!\x01");
static K341: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K335), consts: Obj::rom(&K339), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K340), name: n!("help_object"), qualname: n!("help_object"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K342: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K343: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K344: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K345: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K346: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K342), consts: Obj::rom(&K343), argnames: Obj::rom(&K212), exc: Obj::rom(&K344), lines: Obj::rom(&K345), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K347: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K348: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K349: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K350: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K347), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K348), exc: Obj::rom(&K3), lines: Obj::rom(&K349), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K351: RomBytes<58> = RomBytes::new(b"V\x01*\x00\n\x02\x00\x00\x03\x00b\x02\x02\x01U\x02\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\n\x02\x03\x00\x03\x00_\x04\x01\x04b\x02\x02\x02\x81\x02\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02");
static K352: RomStr<30> = RomStr::constant(b"iter(v, w): v must be callable");
static K353: RomTuple<6> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K352), n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K354: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K355: RomBytes<10> = RomBytes::new(b"\x00.\x04\x02\x0e\x02\x0c\x02\x10\x02");
static K356: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K351), consts: Obj::rom(&K353), argnames: Obj::rom(&K354), exc: Obj::rom(&K3), lines: Obj::rom(&K355), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K357: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K358: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K359: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K360: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K361: RomBytes<10> = RomBytes::new(b"\x00>\x04\x02\n\x04\n\x02\x08\x02");
static K362: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K357), consts: Obj::rom(&K358), argnames: Obj::rom(&K359), exc: Obj::rom(&K360), lines: Obj::rom(&K361), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K363: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K364: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K365: RomBytes<10> = RomBytes::new(b"\x00P\x06\x02\x04\x02\x05\x03\x05\x06");
static K366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K363), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K365), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K367: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K368: RomBytes<10> = RomBytes::new(b"\x00^\x06\x02\x04\x02\x05\x03\x05\x06");
static K369: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K368), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K370: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K371: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K372: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K371)]);
static K373: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K374: RomBytes<14> = RomBytes::new(b"\x00l\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K370), consts: Obj::rom(&K372), argnames: Obj::rom(&K373), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K376: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K377: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K378: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K379: RomBytes<14> = RomBytes::new(b"\x00~\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K380: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K377), argnames: Obj::rom(&K378), exc: Obj::rom(&K3), lines: Obj::rom(&K379), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 62 };
static K381: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K382: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K383: RomBytes<15> = RomBytes::new(b"\x00\x90\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K384: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K381), consts: Obj::rom(&K382), argnames: Obj::rom(&K378), exc: Obj::rom(&K3), lines: Obj::rom(&K383), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 71 };
static K385: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K386: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K387: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K388: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K386), n!("missing"), Obj::rom(&K387)]);
static K389: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K390: RomBytes<15> = RomBytes::new(b"\x00\xa2\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K385), consts: Obj::rom(&K388), argnames: Obj::rom(&K389), exc: Obj::rom(&K3), lines: Obj::rom(&K390), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K392: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K393: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K394: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K393)]);
static K395: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K396: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K397: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K392), consts: Obj::rom(&K394), argnames: Obj::rom(&K395), exc: Obj::rom(&K3), lines: Obj::rom(&K396), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K398: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K399: RomStr<12> = RomStr::constant(b"item classes");
static K400: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K401: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K402: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K403: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K404: RomBytes<5> = RomBytes::new(b"\x00\xd2\x01\x04\x02");
static K405: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K401), consts: Obj::rom(&K402), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K404), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K406: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K407: RomBytes<3> = RomBytes::new(b"\x00\xda\x01");
static K408: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K406), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K407), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K409: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K410: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K411: RomBytes<3> = RomBytes::new(b"\x00\xe0\x01");
static K412: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K409), consts: Obj::rom(&K410), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K411), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K413: RomTuple<6> = RomTuple::new([Obj::rom(&K405), n!("__init__"), Obj::rom(&K408), n!("__iter__"), Obj::rom(&K412), n!("__next__")]);
static K414: RomBytes<7> = RomBytes::new(b"\x00\xd0\x01\n\x08\n\x06");
static K415: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K400), consts: Obj::rom(&K413), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K414), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K416: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K417: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K418: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K419: RomBytes<3> = RomBytes::new(b"\x00\xe8\x01");
static K420: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K418), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K419), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K421: RomTuple<2> = RomTuple::new([Obj::rom(&K420), n!("__next__")]);
static K422: RomBytes<3> = RomBytes::new(b"\x00\xe6\x01");
static K423: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K416), consts: Obj::rom(&K421), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K422), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K424: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K425: RomBytes<7> = RomBytes::new(b"\x00\xf2\x01\x0b\x02\x1d\x02");
static K426: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K410), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K425), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K427: RomTuple<2> = RomTuple::new([Obj::rom(&K426), n!("__next__")]);
static K428: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K416), consts: Obj::rom(&K427), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K428), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K430: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K431: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K432: RomBytes<5> = RomBytes::new(b"\x00\xfe\x01\x04\x02");
static K433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K401), consts: Obj::rom(&K430), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K432), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K434: RomBytes<3> = RomBytes::new(b"\x00\x86\x02");
static K435: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K406), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K434), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K436: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K437: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K438: RomBytes<25> = RomBytes::new(b"\x00\x8c\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K439: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K436), consts: Obj::rom(&K437), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K438), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 133 };
static K440: RomTuple<6> = RomTuple::new([Obj::rom(&K433), n!("__init__"), Obj::rom(&K435), n!("__iter__"), Obj::rom(&K439), n!("__next__")]);
static K441: RomBytes<7> = RomBytes::new(b"\x00\xfc\x01\n\x08\n\x06");
static K442: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K400), consts: Obj::rom(&K440), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K441), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K443: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K444: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K445: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x04\x02");
static K446: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K401), consts: Obj::rom(&K443), argnames: Obj::rom(&K444), exc: Obj::rom(&K3), lines: Obj::rom(&K445), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K447: RomBytes<3> = RomBytes::new(b"\x00\xb0\x02");
static K448: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K406), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K447), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K449: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K450: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K451: RomBytes<9> = RomBytes::new(b"\x00\xb6\x02\x0b\x02\x04\x02\x08\x02");
static K452: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K449), consts: Obj::rom(&K450), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K451), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 154 };
static K453: RomTuple<6> = RomTuple::new([Obj::rom(&K446), n!("__init__"), Obj::rom(&K448), n!("__iter__"), Obj::rom(&K452), n!("__next__")]);
static K454: RomBytes<7> = RomBytes::new(b"\x00\xa6\x02\n\x08\n\x06");
static K455: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K400), consts: Obj::rom(&K453), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K454), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 146 };
static K456: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K399), Obj::rom(&K415), n!("map_one"), Obj::rom(&K423), n!("map_rows"), Obj::rom(&K429), n!("filter_items_by"), Obj::rom(&K442), n!("zip_rows"), Obj::rom(&K455), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K457: RomBytes<29> = RomBytes::new(b"\x00\xc8\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K458: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K456), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K457), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K459: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K460: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K461: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K462: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x0f\x02\x1f\x02");
static K463: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K459), consts: Obj::rom(&K460), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K462), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K464: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K465: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K466: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K467: RomBytes<3> = RomBytes::new(b"\x00\xe0\x02");
static K468: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K464), consts: Obj::rom(&K465), argnames: Obj::rom(&K466), exc: Obj::rom(&K3), lines: Obj::rom(&K467), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K469: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K470: RomBytes<3> = RomBytes::new(b"\x00\xe8\x02");
static K471: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K143), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K470), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K472: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K471)]);
static K473: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K469), consts: Obj::rom(&K472), argnames: Obj::rom(&K473), exc: Obj::rom(&K3), lines: Obj::rom(&K470), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 179 };
static K475: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K476: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K477: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K478: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K476), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K477)]);
static K479: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K480: RomBytes<13> = RomBytes::new(b"\x00\xf2\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K481: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K475), consts: Obj::rom(&K478), argnames: Obj::rom(&K479), exc: Obj::rom(&K3), lines: Obj::rom(&K480), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K482: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K483: RomStr<10> = RomStr::constant(b"argument 1");
static K484: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K485: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K483), Obj::rom(&K484)]);
static K486: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K487: RomBytes<3> = RomBytes::new(b"\x00\x82\x03");
static K488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K482), consts: Obj::rom(&K485), argnames: Obj::rom(&K486), exc: Obj::rom(&K3), lines: Obj::rom(&K487), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K489: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K490: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K491: RomBytes<3> = RomBytes::new(b"\x00\x8a\x03");
static K492: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K489), consts: Obj::rom(&K490), argnames: Obj::rom(&K373), exc: Obj::rom(&K3), lines: Obj::rom(&K491), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K493: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K494: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K495: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K494), n!("items_back"), n!("len")]);
static K496: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K497: RomBytes<13> = RomBytes::new(b"\x00\x92\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K493), consts: Obj::rom(&K495), argnames: Obj::rom(&K496), exc: Obj::rom(&K3), lines: Obj::rom(&K497), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 200 };
static K499: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K500: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K501: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K502: RomBytes<9> = RomBytes::new(b"\x00\xa4\x03\x03\x02\x04\x02\x07\x03");
static K503: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K499), consts: Obj::rom(&K500), argnames: Obj::rom(&K501), exc: Obj::rom(&K3), lines: Obj::rom(&K502), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 209 };
static K504: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K505: RomTuple<1> = RomTuple::new([n!("append")]);
static K506: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K507: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K504), consts: Obj::rom(&K505), argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K506), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K508: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K509: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K510: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K511: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K512: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K508), consts: Obj::rom(&K509), argnames: Obj::rom(&K510), exc: Obj::rom(&K3), lines: Obj::rom(&K511), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K513: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K514: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K515: RomBytes<2> = RomBytes::new(b"\x00,");
static K516: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K513), consts: Obj::rom(&K514), argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K515), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K517: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K518: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K176), consts: Obj::rom(&K177), argnames: Obj::rom(&K178), exc: Obj::rom(&K3), lines: Obj::rom(&K517), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K519: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K520: RomBytes<2> = RomBytes::new(b"\x00@");
static K521: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K200), consts: Obj::rom(&K201), argnames: Obj::rom(&K519), exc: Obj::rom(&K3), lines: Obj::rom(&K520), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K522: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K523: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K524: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K525: RomBytes<2> = RomBytes::new(b"\x00H");
static K526: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K522), consts: Obj::rom(&K523), argnames: Obj::rom(&K524), exc: Obj::rom(&K3), lines: Obj::rom(&K525), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K527: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K528: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K529: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K530: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K527), consts: Obj::rom(&K528), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K529), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K531: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K532: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K533: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K534: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K535: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K531), consts: Obj::rom(&K532), argnames: Obj::rom(&K533), exc: Obj::rom(&K3), lines: Obj::rom(&K534), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K536: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K537: RomStr<15> = RomStr::constant(b" is not in list");
static K538: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K537)]);
static K539: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K540: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K189), consts: Obj::rom(&K538), argnames: Obj::rom(&K192), exc: Obj::rom(&K3), lines: Obj::rom(&K539), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K541: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K542: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K543: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K542)]);
static K544: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K545: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K541), consts: Obj::rom(&K543), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K544), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K546: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K547: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K548: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K549: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K547), consts: Obj::rom(&K166), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K548), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K550: RomStr<25> = RomStr::constant(b"list modified during sort");
static K551: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K549), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K550)]);
static K552: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K553: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K554: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K546), consts: Obj::rom(&K551), argnames: Obj::rom(&K552), exc: Obj::rom(&K3), lines: Obj::rom(&K553), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K555: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K556: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K557: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K159)]);
static K558: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K559: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K560: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K556), consts: Obj::rom(&K557), argnames: Obj::rom(&K558), exc: Obj::rom(&K3), lines: Obj::rom(&K559), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K561: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K562: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K563: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K564: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K565: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K561), consts: Obj::rom(&K562), argnames: Obj::rom(&K563), exc: Obj::rom(&K3), lines: Obj::rom(&K564), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K566: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K567: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K568: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K569: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K570: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K566), consts: Obj::rom(&K567), argnames: Obj::rom(&K568), exc: Obj::rom(&K3), lines: Obj::rom(&K569), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K571: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K572: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K573: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K574: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K572), argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K573), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K575: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K576: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K577: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K578: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K575), consts: Obj::rom(&K576), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K577), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K579: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K580: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K581: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K580)]);
static K582: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K583: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K579), consts: Obj::rom(&K581), argnames: Obj::rom(&K192), exc: Obj::rom(&K3), lines: Obj::rom(&K582), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K584: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K585: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K586: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K587: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K585), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K586), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K588: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K587)]);
static K589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K584), consts: Obj::rom(&K588), argnames: Obj::rom(&K327), exc: Obj::rom(&K3), lines: Obj::rom(&K586), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K590: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K591: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K575), consts: Obj::rom(&K576), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K590), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K592: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K593: RomStr<16> = RomStr::constant(b" is not in range");
static K594: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K593)]);
static K595: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K596: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K592), consts: Obj::rom(&K594), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K595), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K597: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K598: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K599: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K600: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K597), consts: Obj::rom(&K598), argnames: Obj::rom(&K599), exc: Obj::rom(&K3), lines: Obj::rom(&K600), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K602: RomBytes<141> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01:\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\n\x03\x06\n\x04\x07\x00\x05\x02b\x04\x04\x01b\x03\x03\x01\x81\x03\n\x03\x00\x00\x04\x00\x03\x05\x08b\x03\x03\x02T\x03\x0c\x00\n\x03\t\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\n\n\x06\x0b\x00\x07\x00b\x06\x06\x01Y\x06\x06\x0c\x17\x05\x05\x06\x03\x06\r\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K603: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K604: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K605: RomTuple<14> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K603), n!("hash"), n!("unwrap_native"), n!("__eq__"), n!("hash_own"), Obj::rom(&K604), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K606: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x13\x02\x11\x02\x0c\x02");
static K607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K602), consts: Obj::rom(&K605), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K606), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K608: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K609: RomTuple<1> = RomTuple::new([n!("hash")]);
static K610: RomBytes<2> = RomBytes::new(b"\x00F");
static K611: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K609), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K610), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K612: RomBytes<2> = RomBytes::new(b"\x00J");
static K613: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K609), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K612), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K614: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K611), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K613), n!("TypeError"), Obj::rom(&K604), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K615: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K616: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K608), consts: Obj::rom(&K614), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K615), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K617: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K618: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K619: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K620: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K617), consts: Obj::rom(&K618), argnames: Obj::rom(&K166), exc: Obj::rom(&K3), lines: Obj::rom(&K619), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K621: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K622: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K623: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K622), n!("index_of")]);
static K624: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K625: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K626: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K621), consts: Obj::rom(&K623), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K625), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K627: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K628: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K629: RomStr<17> = RomStr::constant(b" indices must be ");
static K630: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K628), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K629)]);
static K631: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K632: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K633: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K627), consts: Obj::rom(&K630), argnames: Obj::rom(&K631), exc: Obj::rom(&K3), lines: Obj::rom(&K632), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K634: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K635: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K636: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K637: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K634), consts: Obj::rom(&K635), argnames: Obj::rom(&K631), exc: Obj::rom(&K3), lines: Obj::rom(&K636), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K638: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K639: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K640: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K641: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K642: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K638), consts: Obj::rom(&K639), argnames: Obj::rom(&K640), exc: Obj::rom(&K3), lines: Obj::rom(&K641), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K643: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K644: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K645: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K646: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K643), consts: Obj::rom(&K644), argnames: Obj::rom(&K631), exc: Obj::rom(&K3), lines: Obj::rom(&K645), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K647: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K648: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K649: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K650: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K651: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K647), consts: Obj::rom(&K648), argnames: Obj::rom(&K649), exc: Obj::rom(&K3), lines: Obj::rom(&K650), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K652: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K653: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K654: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K653)]);
static K655: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K656: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K652), consts: Obj::rom(&K654), argnames: Obj::rom(&K655), exc: Obj::rom(&K3), lines: Obj::rom(&K656), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K658: RomTuple<3> = RomTuple::new([n!("index_key"), n!("index_of"), n!("indices")]);
static K659: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K660: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K522), consts: Obj::rom(&K658), argnames: Obj::rom(&K207), exc: Obj::rom(&K3), lines: Obj::rom(&K659), name: n!("slice_indices"), qualname: n!("slice_indices"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K661: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K662: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K663: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K664: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K662), n!("__name__"), Obj::rom(&K663)]);
static K665: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K666: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K661), consts: Obj::rom(&K664), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K665), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K667: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K668: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K669: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K668), n!("__name__")]);
static K670: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K671: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K672: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K667), consts: Obj::rom(&K669), argnames: Obj::rom(&K670), exc: Obj::rom(&K3), lines: Obj::rom(&K671), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K673: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K674: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K675: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K674)]);
static K676: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K677: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K673), consts: Obj::rom(&K675), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K676), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K678: RomFloat = RomFloat::new(0.0);
static K679: RomTuple<1> = RomTuple::new([Obj::rom(&K678)]);
static K680: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K681: RomBytes<2> = RomBytes::new(b"\x00L");
static K682: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K680), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K681), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K683: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K684: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K685: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K686: RomBytes<2> = RomBytes::new(b"\x00T");
static K687: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K684), consts: Obj::rom(&K685), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K686), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K688: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K689: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K690: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K689)]);
static K691: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K692: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K688), consts: Obj::rom(&K690), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K691), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K693: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K694: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K695: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K694)]);
static K696: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K697: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K698: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K693), consts: Obj::rom(&K695), argnames: Obj::rom(&K696), exc: Obj::rom(&K3), lines: Obj::rom(&K697), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K699: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K700: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K701: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K702: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K703: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K699), consts: Obj::rom(&K700), argnames: Obj::rom(&K701), exc: Obj::rom(&K3), lines: Obj::rom(&K702), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K704: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K705: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K706: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K704), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K705), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K707: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K708: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K707), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K315), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K709: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K710: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K711: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K709), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K710), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K712: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K713: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K714: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K715: RomTuple<7> = RomTuple::new([Obj::rom(&K713), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K714)]);
static K716: RomTuple<1> = RomTuple::new([n!("seq")]);
static K717: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K718: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K712), consts: Obj::rom(&K715), argnames: Obj::rom(&K716), exc: Obj::rom(&K3), lines: Obj::rom(&K717), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K719: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K720: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K721: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K719), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K720), exc: Obj::rom(&K3), lines: Obj::rom(&K213), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K722: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K723: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K724: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K725: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K722), consts: Obj::rom(&K723), argnames: Obj::rom(&K724), exc: Obj::rom(&K3), lines: Obj::rom(&K725), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K727: RomBytes<162> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x06\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K728: RomTuple<7> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("takes_arguments"), n!("wrap_native")]);
static K729: RomBytes<22> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02\x0e\x02 \x02");
static K730: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K727), consts: Obj::rom(&K728), argnames: Obj::rom(&K724), exc: Obj::rom(&K3), lines: Obj::rom(&K729), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K731: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K732: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K733: RomBytes<6> = RomBytes::new(b"\x00@\n\x02\x10\x02");
static K734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K731), consts: Obj::rom(&K732), argnames: Obj::rom(&K724), exc: Obj::rom(&K3), lines: Obj::rom(&K733), name: n!("new_named"), qualname: n!("new_named"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K735: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K736: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K737: RomBytes<12> = RomBytes::new(b"\x00L\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02");
static K738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: Obj::rom(&K736), argnames: Obj::rom(&K724), exc: Obj::rom(&K3), lines: Obj::rom(&K737), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K739: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K740: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K741: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K742: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K743: RomBytes<10> = RomBytes::new(b"\x00^\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K744: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K739), consts: Obj::rom(&K740), argnames: Obj::rom(&K741), exc: Obj::rom(&K742), lines: Obj::rom(&K743), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K745: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K746: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K747: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K748: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K749: RomBytes<8> = RomBytes::new(b"\x00r\x10\x02\x08\x02\x07\x02");
static K750: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K745), consts: Obj::rom(&K746), argnames: Obj::rom(&K747), exc: Obj::rom(&K748), lines: Obj::rom(&K749), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K751: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K752: RomTuple<1> = RomTuple::new([n!("cls")]);
static K753: RomBytes<3> = RomBytes::new(b"\x00\x80\x01");
static K754: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K751), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K752), exc: Obj::rom(&K3), lines: Obj::rom(&K753), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K755: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K756: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K757: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K758: RomBytes<11> = RomBytes::new(b"\x00\x88\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K759: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K755), consts: Obj::rom(&K756), argnames: Obj::rom(&K757), exc: Obj::rom(&K3), lines: Obj::rom(&K758), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K760: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K761: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K762: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K763: RomBytes<9> = RomBytes::new(b"\x00\x98\x01\x0c\x02\x0e\x04\x07\x02");
static K764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K760), consts: Obj::rom(&K761), argnames: Obj::rom(&K762), exc: Obj::rom(&K3), lines: Obj::rom(&K763), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K765: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K766: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K767: RomBytes<3> = RomBytes::new(b"\x00\xa8\x01");
static K768: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K765), consts: Obj::rom(&K766), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K767), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K769: RomBytes<162> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x01\x02\n\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01\x03\t\x05\x05\n\x00b\x03\x07\x03S\x03\x10\x00\x00\x07\x03\x00\x08\x02\x00\t\x00\x00\n\x01b\x07\x07\x03w\x06\x05\xcc\xffY\x06\x00\x06\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06W7\x00\n\x06\x03\x00\x07\x04\x03\x08\x01j\t\t\x00b\x06\x06\x03\x03\x07\x07c\x03\x06\x01\x08S\x03\x1a\x00\n\x06\x03\x00\x07\x03\x03\x08\t\x00\t\x03b\x06\x06\x03\x00\x07\x00b\x06\x06\x01W\x05\x00w\x04\x05\xc4\xff\x81\x00");
static K770: RomTuple<10> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("__mro__"), n!("__init_subclass__"), n!("get"), n!("__func__")]);
static K771: RomBytes<25> = RomBytes::new(b"\x00\xb0\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08\x1a\x02\x19\x02\x04\x02\x17\x02\x03\x07\x05\n");
static K772: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K769), consts: Obj::rom(&K770), argnames: Obj::rom(&K752), exc: Obj::rom(&K3), lines: Obj::rom(&K771), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K773: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K774: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K775: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K776: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K777: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\x0c\x02\x08\x02");
static K778: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K773), consts: Obj::rom(&K774), argnames: Obj::rom(&K775), exc: Obj::rom(&K776), lines: Obj::rom(&K777), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K779: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K780: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K781: RomBytes<15> = RomBytes::new(b"\x00\xd8\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K782: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K779), consts: Obj::rom(&K780), argnames: Obj::rom(&K279), exc: Obj::rom(&K3), lines: Obj::rom(&K781), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K783: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K784: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K785: RomBytes<3> = RomBytes::new(b"\x00\xec\x01");
static K786: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K783), consts: Obj::rom(&K784), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K785), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K787: RomBytes<160> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x91\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WL\x00\n\x08\x01\x87\x07\x08\x01\x00\x85\n\x08\x02\x87\x07\x089\x00\x00\x05\x07\x8a\t\x04\x00\x00\x03\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x05\x03\n\x06c\t\t\x01\x07\x00\t\x06\x06\x05\x08\x00\x00\n\x05Y\x0b\x06\x05c\t\t\x02\t\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00k\xff\x82");
static K788: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K789: RomTuple<10> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K788), n!("write"), crate::intern::ascii_char(101), n!("print_exception")]);
static K790: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eP-\x82\x01\x10<L\x00\x0f");
static K791: RomBytes<32> = RomBytes::new(b"\x00\n\x07\x02\x03\x02\x04\x04\x04\x02\x13\x04\x17\x02\x08\x02\x01\x02\x0b\x02\n\x04\x04\x02\x0c\x02\x1e\x02\x0c\x02\x07\x1f");
static K792: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K787), consts: Obj::rom(&K789), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K790), lines: Obj::rom(&K791), name: n!("run_pending"), qualname: n!("run_pending"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K793: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K794: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K795: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K796: RomBytes<2> = RomBytes::new(b"\x004");
static K797: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K793), consts: Obj::rom(&K794), argnames: Obj::rom(&K795), exc: Obj::rom(&K3), lines: Obj::rom(&K796), name: n!("finalize_object"), qualname: n!("finalize_object"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K798: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K799: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K800: RomBytes<6> = RomBytes::new(b"\x00<\x08\x02\x04\x02");
static K801: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K798), consts: Obj::rom(&K799), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K800), name: n!("finalize_call"), qualname: n!("finalize_call"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K802: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K803: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), crate::types::EMPTY_TUPLE, n!("append")]);
static K804: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K805: RomBytes<20> = RomBytes::new(b"\x00H\n\x04\n\x02\x04\x02\x04\x02\r\x02\x0b\x02\x04\x02\x16\x02\x15\x02");
static K806: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K802), consts: Obj::rom(&K803), argnames: Obj::rom(&K804), exc: Obj::rom(&K3), lines: Obj::rom(&K805), name: n!("atexit_register"), qualname: n!("atexit_register"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K807: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K808: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K809: RomBytes<2> = RomBytes::new(b"\x00f");
static K810: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K40), consts: Obj::rom(&K808), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K809), name: n!("<listcomp>"), qualname: n!("atexit_unregister.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 51 };
static K811: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K810)]);
static K812: RomTuple<1> = RomTuple::new([n!("function")]);
static K813: RomBytes<6> = RomBytes::new(b"\x00b\x02\x02\x15\x02");
static K814: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K807), consts: Obj::rom(&K811), argnames: Obj::rom(&K812), exc: Obj::rom(&K3), lines: Obj::rom(&K813), name: n!("atexit_unregister"), qualname: n!("atexit_unregister"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K815: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K816: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), crate::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K817: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K818: RomBytes<20> = RomBytes::new(b"\x00n\n\x04\n\x02\x03\x02\x0c\x04\x17\x02\x08\x02\x01\x02\x0b\x02\x1e\r");
static K819: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K815), consts: Obj::rom(&K816), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K817), lines: Obj::rom(&K818), name: n!("atexit_run"), qualname: n!("atexit_run"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K820: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K821: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K822: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K823: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\n\x04\x0b\x04\x04\x02\x07\x02\x03\x02");
static K824: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K820), consts: Obj::rom(&K821), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K822), lines: Obj::rom(&K823), name: n!("run_exit"), qualname: n!("run_exit"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K825: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K826: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K827: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K828: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K825), consts: Obj::rom(&K826), argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K827), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K829: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K830: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K831: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K832: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K513), consts: Obj::rom(&K830), argnames: Obj::rom(&K319), exc: Obj::rom(&K3), lines: Obj::rom(&K831), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K833: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K834: RomBytes<2> = RomBytes::new(b"\x00 ");
static K835: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K833), argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K834), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K836: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K837: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K838: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K839: RomBytes<2> = RomBytes::new(b"\x00*");
static K840: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K836), consts: Obj::rom(&K837), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K839), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K841: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K842: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K843: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K844: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K841), consts: Obj::rom(&K842), argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K843), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K845: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K846: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K847: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K848: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K845), consts: Obj::rom(&K846), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K847), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K849: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K850: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K851: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K849), consts: Obj::rom(&K850), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K525), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K852: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K853: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K854: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K855: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K852), consts: Obj::rom(&K853), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K854), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K856: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K857: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K858: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K859: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K856), consts: Obj::rom(&K857), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K858), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K860: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K861: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K862: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K863: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K864: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K860), consts: Obj::rom(&K861), argnames: Obj::rom(&K862), exc: Obj::rom(&K3), lines: Obj::rom(&K863), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K865: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K866: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K867: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K868: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K865), consts: Obj::rom(&K866), argnames: Obj::rom(&K862), exc: Obj::rom(&K3), lines: Obj::rom(&K867), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K869: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K870: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K871: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K872: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K869), consts: Obj::rom(&K870), argnames: Obj::rom(&K862), exc: Obj::rom(&K3), lines: Obj::rom(&K871), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K873: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K874: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K875: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K873), consts: Obj::rom(&K874), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K875), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K877: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K878: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K879: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K880: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K877), consts: Obj::rom(&K878), argnames: Obj::rom(&K862), exc: Obj::rom(&K3), lines: Obj::rom(&K879), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K881: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K882: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K883: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K877), consts: Obj::rom(&K881), argnames: Obj::rom(&K862), exc: Obj::rom(&K3), lines: Obj::rom(&K882), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K884: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K885: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K886: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K877), consts: Obj::rom(&K884), argnames: Obj::rom(&K862), exc: Obj::rom(&K3), lines: Obj::rom(&K885), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K887: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K888: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K889: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K890: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K887), consts: Obj::rom(&K888), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K889), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K891: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K892: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K893: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K891), consts: Obj::rom(&K892), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K893), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K895: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K896: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K897: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K895), consts: Obj::rom(&K896), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K897), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K899: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K900: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K901: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K899), consts: Obj::rom(&K896), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K900), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K902: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K903: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K904: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K905: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K903), Obj::rom(&K904), crate::intern::ascii_char(41)]);
static K906: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K907: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K908: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K902), consts: Obj::rom(&K905), argnames: Obj::rom(&K906), exc: Obj::rom(&K3), lines: Obj::rom(&K907), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K909: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K910: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K911: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K912: RomBytes<2> = RomBytes::new(b"\x00:");
static K913: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K910), consts: Obj::rom(&K911), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K912), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K914: RomStr<2> = RomStr::constant(b": ");
static K915: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K913), n!("repr_again"), Obj::rom(&K93), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K914), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K916: RomTuple<1> = RomTuple::new([n!("value")]);
static K917: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K918: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K919: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K909), consts: Obj::rom(&K915), argnames: Obj::rom(&K916), exc: Obj::rom(&K917), lines: Obj::rom(&K918), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K920: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K921: RomStr<2> = RomStr::constant(b",)");
static K922: RomStr<2> = RomStr::constant(b"({");
static K923: RomStr<2> = RomStr::constant(b"})");
static K924: RomStr<2> = RomStr::constant(b"([");
static K925: RomStr<2> = RomStr::constant(b"])");
static K926: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K921), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K922), Obj::rom(&K923), Obj::rom(&K924), Obj::rom(&K925)]);
static K927: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K928: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K920), consts: Obj::rom(&K926), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K927), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K929: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K930: RomStr<5> = RomStr::constant(b"[...]");
static K931: RomStr<5> = RomStr::constant(b"(...)");
static K932: RomStr<5> = RomStr::constant(b"{...}");
static K933: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K930), n!("tuple"), Obj::rom(&K931), n!("dict"), Obj::rom(&K932), n!("type"), n!("__name__")]);
static K934: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K935: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K929), consts: Obj::rom(&K933), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K934), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K936: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K937: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K938: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K939: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K936), consts: Obj::rom(&K937), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K938), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K940: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K941: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K942: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K943: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K944: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K940), consts: Obj::rom(&K941), argnames: Obj::rom(&K942), exc: Obj::rom(&K3), lines: Obj::rom(&K943), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K945: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K946: RomStr<5> = RomStr::constant(b"utf-8");
static K947: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K946), n!("strict"), n!("decode")]);
static K948: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K949: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K950: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K945), consts: Obj::rom(&K947), argnames: Obj::rom(&K948), exc: Obj::rom(&K3), lines: Obj::rom(&K949), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K951: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K952: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K953: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K954: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K952), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K953), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K955: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K956: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K957: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K958: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K955), consts: Obj::rom(&K956), argnames: Obj::rom(&K957), exc: Obj::rom(&K3), lines: Obj::rom(&K958), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K960: RomTuple<1> = RomTuple::new([n!("")]);
static K961: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K962: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K963: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K962)]);
static K964: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K965: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K961), consts: Obj::rom(&K963), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K964), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K966: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K967: RomTuple<1> = RomTuple::new([n!("code")]);
static K968: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K966), argnames: Obj::rom(&K967), exc: Obj::rom(&K3), lines: Obj::rom(&K968), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K970: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K971: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K972: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K973: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K32), consts: Obj::rom(&K970), argnames: Obj::rom(&K971), exc: Obj::rom(&K3), lines: Obj::rom(&K972), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K974: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K975: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K976: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K977: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K974), argnames: Obj::rom(&K975), exc: Obj::rom(&K3), lines: Obj::rom(&K976), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K978: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K979: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K980: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K981: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K982: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K979), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K980), n!("type"), n!("__name__"), Obj::rom(&K981), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K983: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K984: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K985: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K978), consts: Obj::rom(&K982), argnames: Obj::rom(&K983), exc: Obj::rom(&K3), lines: Obj::rom(&K984), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K986: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K987: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K988: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K989: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K986), consts: Obj::rom(&K987), argnames: Obj::rom(&K279), exc: Obj::rom(&K3), lines: Obj::rom(&K988), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K990: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K991: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K992: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K993: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K994: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K990), consts: Obj::rom(&K991), argnames: Obj::rom(&K992), exc: Obj::rom(&K3), lines: Obj::rom(&K993), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K995: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K996: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K997: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K998: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K996), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K997), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K999: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K1000: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K1001: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K995), consts: Obj::rom(&K998), argnames: Obj::rom(&K999), exc: Obj::rom(&K3), lines: Obj::rom(&K1000), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K1002: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K1003: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K1004: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K1005: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K1006: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K1003), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K1004), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K1005), n!("getattr")]);
static K1007: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K1008: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K1009: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1002), consts: Obj::rom(&K1006), argnames: Obj::rom(&K1007), exc: Obj::rom(&K3), lines: Obj::rom(&K1008), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K1010: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K1011: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K1012: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K1013: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K1014: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K1011), n!("len"), Obj::small(1), Obj::rom(&K1012), n!("percent_value"), n!("append"), Obj::rom(&K1013), n!("percent_converted")]);
static K1015: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K1016: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K1017: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1010), consts: Obj::rom(&K1014), argnames: Obj::rom(&K1015), exc: Obj::rom(&K3), lines: Obj::rom(&K1016), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K1018: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K1019: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K1020: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K1021: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K1022: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1018), consts: Obj::rom(&K1019), argnames: Obj::rom(&K1020), exc: Obj::rom(&K3), lines: Obj::rom(&K1021), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K1023: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K1024: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K1025: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K1026: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K585), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1025), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K1027: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K1024), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K1026)]);
static K1028: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K1029: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K1030: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1023), consts: Obj::rom(&K1027), argnames: Obj::rom(&K1028), exc: Obj::rom(&K3), lines: Obj::rom(&K1029), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1031: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K1032: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K1033: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K1034: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K1035: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1032), consts: Obj::rom(&K1033), argnames: Obj::rom(&K1028), exc: Obj::rom(&K3), lines: Obj::rom(&K1034), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K1036: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K1037: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K1038: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K1039: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K1040: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1036), consts: Obj::rom(&K1037), argnames: Obj::rom(&K1038), exc: Obj::rom(&K3), lines: Obj::rom(&K1039), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K1041: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1042: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K1043: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K1044: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1042), consts: Obj::rom(&K585), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1043), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K1045: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K1044), n!("index_of")]);
static K1046: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K1047: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1041), consts: Obj::rom(&K1045), argnames: Obj::rom(&K166), exc: Obj::rom(&K3), lines: Obj::rom(&K1046), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K1048: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K1049: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K1050: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K1051: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1049), argnames: Obj::rom(&K631), exc: Obj::rom(&K3), lines: Obj::rom(&K1050), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K1052: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K1053: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K1054: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K1055: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K1056: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1052), consts: Obj::rom(&K1053), argnames: Obj::rom(&K1054), exc: Obj::rom(&K3), lines: Obj::rom(&K1055), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K1057: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K1058: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K1059: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K1060: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1057), consts: Obj::rom(&K1049), argnames: Obj::rom(&K1058), exc: Obj::rom(&K3), lines: Obj::rom(&K1059), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K1061: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K1062: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K1063: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K1064: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K1065: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K1066: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1061), consts: Obj::rom(&K1062), argnames: Obj::rom(&K1063), exc: Obj::rom(&K1064), lines: Obj::rom(&K1065), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K1067: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K1068: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K1069: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1070: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K1071: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K1072: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1067), consts: Obj::rom(&K1068), argnames: Obj::rom(&K1069), exc: Obj::rom(&K1070), lines: Obj::rom(&K1071), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K1073: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1074: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1075: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K1076: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1073), consts: Obj::rom(&K1074), argnames: Obj::rom(&K1069), exc: Obj::rom(&K3), lines: Obj::rom(&K1075), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K1077: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K1078: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K1079: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K1077), argnames: Obj::rom(&K1069), exc: Obj::rom(&K3), lines: Obj::rom(&K1078), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K1080: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1081: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K1082: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K1083: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1080), consts: Obj::rom(&K1081), argnames: Obj::rom(&K1069), exc: Obj::rom(&K3), lines: Obj::rom(&K1082), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
static K1084: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01c\x01\x01\x00\x01\x81\x01");
static K1085: RomTuple<2> = RomTuple::new([n!("stdin_readline"), n!("encode")]);
static K1086: RomBytes<3> = RomBytes::new(b"\x00\xe2\x05");
static K1087: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1084), consts: Obj::rom(&K1085), argnames: Obj::rom(&K1069), exc: Obj::rom(&K3), lines: Obj::rom(&K1086), name: n!("stdin_buffer_readline"), qualname: n!("stdin_buffer_readline"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 368 };
static K1088: RomBytes<131> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x02\x04W\x15\x00\n\x04\x03\x00\x05\x00b\x03\x04\x01U\x03\x03\x00W\x1c\x00-\x02\x02\x03S\x01\xe7\xffI\x01\x04\xe2\xff\n\x04\x05\x00\x05\x02b\x04\x04\x01C\x04\x01\xd3\xffS\x01\x05\x00=\x01\x04\n\x00\n\x04\x05\x00\x05\x02b\x01\x04\x01\n\x04\x06\x03\x05\x01\x00\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x02\x07b\x04\x04\x02\x05\x04\x00\x00\x05\x01\x05\x06\x00l\x04\x04^\x04\x02\x04\x81\x04");
static K1089: RomStr<11> = RomStr::constant(b"stdin bytes");
static K1090: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K1089), Obj::rom(&K3), n!("stdin_buffer_readline"), Obj::small(0), n!("len"), n!("keep")]);
static K1091: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K1092: RomBytes<23> = RomBytes::new(b"\x00\xec\x05\x14\x02\x03\x02\n\x02\x04\x02\x03\x02\x04\x07\x18\n\t\x02\n\x02\x1a\x02");
static K1093: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1088), consts: Obj::rom(&K1090), argnames: Obj::rom(&K1091), exc: Obj::rom(&K3), lines: Obj::rom(&K1092), name: n!("stdin_buffer_read"), qualname: n!("stdin_buffer_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 373 };
static K1094: RomTuple<1> = RomTuple::new([Obj::small(-1)]);
