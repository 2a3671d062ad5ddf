//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 188] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K25, defaults: Obj::NONE, kwdefaults: &[(n!("rename"), Obj::FALSE), (n!("defaults"), Obj::NONE), (n!("module"), Obj::NONE), ] },
    Frozen { code: &K31, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K36, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K74, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K103, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K109, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K114, defaults: Obj::rom(&K115), kwdefaults: &[] },
    Frozen { code: &K120, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K125, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K130, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K134, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K138, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K142, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K149, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("reverse"), Obj::FALSE), ] },
    Frozen { code: &K158, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K164, defaults: Obj::rom(&K165), kwdefaults: &[] },
    Frozen { code: &K170, defaults: Obj::rom(&K165), kwdefaults: &[] },
    Frozen { code: &K175, defaults: Obj::rom(&K176), kwdefaults: &[] },
    Frozen { code: &K181, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K184, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K189, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K195, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K200, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K205, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K210, defaults: Obj::rom(&K111), kwdefaults: &[] },
    Frozen { code: &K215, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K220, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K224, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K227, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K231, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K236, defaults: Obj::NONE, kwdefaults: &[] },
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
    Frozen { code: &K293, defaults: Obj::rom(&K165), kwdefaults: &[] },
    Frozen { code: &K298, defaults: Obj::rom(&K165), kwdefaults: &[] },
    Frozen { code: &K303, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K307, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K311, defaults: Obj::rom(&K165), kwdefaults: &[] },
    Frozen { code: &K316, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K321, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K324, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K329, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K333, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K338, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K344, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K348, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K351, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K357, defaults: Obj::rom(&K115), kwdefaults: &[] },
    Frozen { code: &K362, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K366, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K373, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K379, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K440, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K445, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K450, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K456, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K463, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K470, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K474, defaults: Obj::rom(&K115), kwdefaults: &[] },
    Frozen { code: &K480, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K485, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K489, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K494, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K498, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K500, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K503, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K508, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K512, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K517, defaults: Obj::rom(&K518), kwdefaults: &[] },
    Frozen { code: &K522, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K527, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K536, defaults: Obj::rom(&K537), kwdefaults: &[] },
    Frozen { code: &K542, defaults: Obj::rom(&K537), kwdefaults: &[] },
    Frozen { code: &K547, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K552, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K559, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K564, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K571, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K573, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K578, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K583, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K589, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K598, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K602, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K608, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K615, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K619, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K628, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K633, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K639, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K645, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K651, defaults: Obj::rom(&K518), kwdefaults: &[] },
    Frozen { code: &K656, defaults: Obj::rom(&K658), kwdefaults: &[] },
    Frozen { code: &K661, defaults: Obj::rom(&K662), kwdefaults: &[] },
    Frozen { code: &K666, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K671, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K677, defaults: Obj::rom(&K165), kwdefaults: &[] },
    Frozen { code: &K682, defaults: Obj::rom(&K165), kwdefaults: &[] },
    Frozen { code: &K685, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K687, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K690, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K701, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K706, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K710, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K714, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K718, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K724, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K730, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K734, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K739, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K744, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K748, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K752, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K758, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K762, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K768, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K773, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K777, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K782, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K790, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K795, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K800, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K804, defaults: Obj::rom(&K805), kwdefaults: &[] },
    Frozen { code: &K808, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K811, defaults: Obj::rom(&K805), kwdefaults: &[] },
    Frozen { code: &K816, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K820, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K824, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K827, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K831, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K835, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K840, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K844, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K848, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K852, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K856, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K859, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K862, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K866, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K870, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K874, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K877, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K884, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K895, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K904, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K911, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K915, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K920, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K926, defaults: Obj::rom(&K927), kwdefaults: &[] },
    Frozen { code: &K930, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K935, defaults: Obj::rom(&K936), kwdefaults: &[] },
    Frozen { code: &K941, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K945, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K949, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K952, defaults: Obj::rom(&K936), kwdefaults: &[] },
    Frozen { code: &K960, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K964, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K969, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K976, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K984, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K992, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K997, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1005, defaults: Obj::rom(&K1006), kwdefaults: &[] },
    Frozen { code: &K1010, defaults: Obj::rom(&K1006), kwdefaults: &[] },
    Frozen { code: &K1015, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1022, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1026, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1031, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1035, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1041, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1047, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1051, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1054, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1058, defaults: Obj::NONE, kwdefaults: &[] },
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
static K64: RomBytes<70> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01Y\x01\x02\x01V\x00+\x00\x03\x03\x02\x17\x03\x01\x03\n\x04\x03\n\x05\x04\x00\x06\x00c\x06\x06\x00\x05b\x05\x05\x01b\x04\x04\x01\x17\x03\x03\x04\x03\x04\x06\x17\x02\x03\x04W\x07\x00\x03\x03\x07\x17\x02\x01\x03\x81\x02");
static K65: RomStr<2> = RomStr::constant(b"()");
static K66: RomTuple<8> = RomTuple::new([n!("type"), n!("__name__"), crate::intern::ascii_char(40), n!("repr"), n!("list"), n!("items"), crate::intern::ascii_char(41), Obj::rom(&K65)]);
static K67: RomBytes<5> = RomBytes::new(b"\x00\x94\x01\x0e\x02");
static K68: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K66), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K67), name: n!("__repr__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K69: RomTuple<10> = RomTuple::new([Obj::rom(&K47), n!("move_to_end"), Obj::rom(&K53), n!("popitem"), Obj::rom(&K58), n!("copy"), Obj::rom(&K63), n!("__eq__"), Obj::rom(&K68), n!("__repr__")]);
static K70: RomBytes<10> = RomBytes::new(b"\x00`\x11\x16\x11\x0c\n\x06\x11\n");
static K71: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: Obj::rom(&K69), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K70), name: n!("OrderedDict"), qualname: n!("ordered_dict_class.<locals>.OrderedDict"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 47 };
static K72: RomTuple<5> = RomTuple::new([n!("kept"), n!("OrderedDict"), n!("dict"), Obj::rom(&K71), n!("keep")]);
static K73: RomBytes<14> = RomBytes::new(b"\x00V\x02\x02\n\x02\x04\x04\x1a<\x05\x02\r\x02");
static K74: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K37), consts: Obj::rom(&K72), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K73), name: n!("ordered_dict_class"), qualname: n!("ordered_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K75: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00#\x00\n\x04\x02|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K76: RomBytes<48> = RomBytes::new(b"\x05\x02\x00h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x82");
static K77: RomBytes<56> = RomBytes::new(b"S\x01\x1a\x00\n\x04\x00\x00\x05\x01b\x04\x04\x01U\x04\x0c\x00\n\x04\x01\x03\x05\x02b\x04\x04\x01\x83\x04[\x00\x03\x01Y\x04\x00\x04g\x05\x05\x00n\x05\x02j\x06\x06\x00s\x06\x03f\x04\x04\x82");
static K78: RomStr<39> = RomStr::constant(b"first argument must be callable or None");
static K79: RomTuple<5> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K78), n!("default_factory"), n!("update")]);
static K80: RomTuple<4> = RomTuple::new([n!("self"), n!("default_factory"), n!("args"), n!("kwargs")]);
static K81: RomBytes<9> = RomBytes::new(b"\x00\xb0\x01\x12\x02\x0c\x02\x04\x02");
static K82: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K77), consts: Obj::rom(&K79), argnames: Obj::rom(&K80), exc: Obj::rom(&K3), lines: Obj::rom(&K81), name: n!("__init__"), qualname: n!("default_dict_class.<locals>.defaultdict.__init__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K83: RomBytes<34> = RomBytes::new(b"Y\x03\x00\x00T\x03\x0c\x00\n\x03\x01\x00\x04\x01b\x03\x03\x01\x83\x03\x00\x03\x00c\x02\x03\x00\x00`\x00\x01\x02\x81\x02");
static K84: RomTuple<2> = RomTuple::new([n!("default_factory"), n!("KeyError")]);
static K85: RomTuple<2> = RomTuple::new([n!("self"), n!("key")]);
static K86: RomBytes<9> = RomBytes::new(b"\x00\xbc\x01\x08\x02\x0c\x02\x0c\x02");
static K87: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K83), consts: Obj::rom(&K84), argnames: Obj::rom(&K85), exc: Obj::rom(&K3), lines: Obj::rom(&K86), name: n!("__missing__"), qualname: n!("default_dict_class.<locals>.defaultdict.__missing__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K88: RomBytes<23> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x02\x00\x01\x00\x03\x00b\x01\x01\x02\x81\x01");
static K89: RomTuple<2> = RomTuple::new([n!("type"), n!("default_factory")]);
static K90: RomBytes<3> = RomBytes::new(b"\x00\xc8\x01");
static K91: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K88), consts: Obj::rom(&K89), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K90), name: n!("copy"), qualname: n!("default_dict_class.<locals>.defaultdict.copy"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K92: RomBytes<55> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02\x17\x02\x02\x01\x03\x03\x03\x17\x02\x02\x03\n\x03\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x17\x02\x02\x03\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K93: RomStr<12> = RomStr::constant(b"defaultdict(");
static K94: RomStr<2> = RomStr::constant(b", ");
static K95: RomTuple<6> = RomTuple::new([n!("repr"), n!("default_factory"), Obj::rom(&K93), Obj::rom(&K94), n!("unwrap_native"), crate::intern::ascii_char(41)]);
static K96: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x0b\x02");
static K97: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K92), consts: Obj::rom(&K95), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K96), name: n!("__repr__"), qualname: n!("default_dict_class.<locals>.defaultdict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K98: RomTuple<8> = RomTuple::new([Obj::rom(&K82), n!("__init__"), Obj::rom(&K87), n!("__missing__"), Obj::rom(&K91), n!("copy"), Obj::rom(&K97), n!("__repr__")]);
static K99: RomBytes<9> = RomBytes::new(b"\x00\xae\x01\x11\x0c\n\x0c\n\x06");
static K100: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K76), consts: Obj::rom(&K98), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K99), name: n!("defaultdict"), qualname: n!("default_dict_class.<locals>.defaultdict"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K101: RomTuple<5> = RomTuple::new([n!("kept"), n!("defaultdict"), n!("dict"), Obj::rom(&K100), n!("keep")]);
static K102: RomBytes<13> = RomBytes::new(b"\x00\xa6\x01\n\x02\x04\x04\x13(\x03\x02\r\x02");
static K103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K75), consts: Obj::rom(&K101), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K102), name: n!("default_dict_class"), qualname: n!("default_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K104: RomBytes<41> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x01\x01\x00\x02\x00\n\x03\x02b\x01\x01\x02U\x01\x0c\x00\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01\x81\x00");
static K105: RomStr<28> = RomStr::constant(b"heap argument must be a list");
static K106: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("TypeError"), Obj::rom(&K105)]);
static K107: RomTuple<1> = RomTuple::new([n!("heap")]);
static K108: RomBytes<9> = RomBytes::new(b"\x00\xe0\x01\n\x02\x11\x02\x0c\x02");
static K109: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K104), consts: Obj::rom(&K106), argnames: Obj::rom(&K107), exc: Obj::rom(&K3), lines: Obj::rom(&K108), name: n!("heap_list"), qualname: n!("heap_list"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K110: RomBytes<48> = RomBytes::new(b"^\x03\x00\x01W\x1f\x00#\x05\x01\x00,\x04\x05\x00^\x05\x00\x04C\x03\x05\x03\x00W\x10\x00^\x05\x00\x04`\x00\x01\x05\x00\x01\x04E\x01\x02\xdc\xff`\x00\x01\x03\x82");
static K111: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K112: RomTuple<3> = RomTuple::new([n!("heap"), n!("at"), n!("start")]);
static K113: RomBytes<19> = RomBytes::new(b"\x00\xf0\x01\x04\x02\x03\x02\x08\x02\t\x02\x03\x02\x08\x02\x03\t\x05\x0c");
static K114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K110), consts: Obj::rom(&K111), argnames: Obj::rom(&K112), exc: Obj::rom(&K3), lines: Obj::rom(&K113), name: n!("heap_up"), qualname: n!("heap_up"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K115: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K116: RomBytes<112> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01\x00\x02\x01\x00\x03\x06^\x04\x00\x01\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01W4\x00\"\x06\x05\x017\x06\x03\x15\x00^\x06\x00\x05\"\x07\x05\x01^\x07\x00\x07C\x06\x07\x04\x00/\x05\x05\x01^\x06\x00\x05`\x00\x01\x06\x00\x01\x05\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01C\x05\x03\xc7\xff`\x00\x01\x04\n\x06\x02\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03\x82");
static K117: RomTuple<3> = RomTuple::new([n!("len"), Obj::small(1), n!("heap_up")]);
static K118: RomTuple<2> = RomTuple::new([n!("heap"), n!("at")]);
static K119: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x10\x02\x04\x02\x0b\x02\x03\x02\x1a\x02\x04\x02\x08\x02\x03\x02\x0b\t\x05\x0c\x04\x02");
static K120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K116), consts: Obj::rom(&K117), argnames: Obj::rom(&K118), exc: Obj::rom(&K3), lines: Obj::rom(&K119), name: n!("heap_down"), qualname: n!("heap_down"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K121: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x01\n\x02\x02\x00\x03\x00\n\x05\x03\x00\x06\x00b\x05\x05\x01#\x04\x05\x04b\x02\x02\x02\x82");
static K122: RomTuple<5> = RomTuple::new([n!("heap_list"), n!("append"), n!("heap_up"), n!("len"), Obj::small(1)]);
static K123: RomTuple<2> = RomTuple::new([n!("heap"), n!("item")]);
static K124: RomBytes<7> = RomBytes::new(b"\x00\xa4\x02\n\x02\x0b\x02");
static K125: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K121), consts: Obj::rom(&K122), argnames: Obj::rom(&K123), exc: Obj::rom(&K3), lines: Obj::rom(&K124), name: n!("heap_push"), qualname: n!("heap_push"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K126: RomBytes<69> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01U\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03\x00\x03\x00c\x01\x03\x00\x03U\x00\x02\x00\x81\x01_\x03\x00\x04\x00\x02\x03\x01\x04\x00`\x00\x04\x01\n\x03\x05\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K127: RomStr<10> = RomStr::constant(b"empty heap");
static K128: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("IndexError"), Obj::rom(&K127), n!("pop"), Obj::small(0), n!("heap_down")]);
static K129: RomBytes<19> = RomBytes::new(b"\x00\xb0\x02\n\x02\x04\x02\x0c\x02\x08\x02\x04\x02\x02\x02\x0e\x02\r\x02");
static K130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K126), consts: Obj::rom(&K128), argnames: Obj::rom(&K107), exc: Obj::rom(&K3), lines: Obj::rom(&K129), name: n!("heap_pop"), qualname: n!("heap_pop"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K131: RomBytes<74> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\n\x02\x01\n\x06\x02\x00\x07\x00b\x06\x06\x01&\x06\x06\x03#\x03\x06\x04\x01\x04\xff\x01\x05\xffx\x02\x03\x1a\x00b\x02\x02\x03v\x02\x02\x05\x03\x00W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x01b\x06\x06\x02y\x01\x02\xee\xff\x82");
static K132: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("range"), n!("len"), Obj::small(2), Obj::small(1), n!("heap_down")]);
static K133: RomBytes<9> = RomBytes::new(b"\x00\xc8\x02\n\x02-\x02\r\x01");
static K134: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K131), consts: Obj::rom(&K132), argnames: Obj::rom(&K107), exc: Obj::rom(&K3), lines: Obj::rom(&K133), name: n!("heap_make"), qualname: n!("heap_make"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K135: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01_\x02\x00\x01\x01\x03\x00`\x00\x03\x01\n\x03\x02\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K136: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_down")]);
static K137: RomBytes<11> = RomBytes::new(b"\x00\xd4\x02\n\x02\x04\x02\x07\x02\r\x02");
static K138: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K123), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("heap_replace"), qualname: n!("heap_replace"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K139: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01V\x00\x18\x00_\x02\x00\x017\x02\x01\x0f\x00\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02\x81\x01");
static K140: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_replace")]);
static K141: RomBytes<9> = RomBytes::new(b"\x00\xe4\x02\n\x02\r\x02\x0f\x02");
static K142: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K139), consts: Obj::rom(&K140), argnames: Obj::rom(&K123), exc: Obj::rom(&K3), lines: Obj::rom(&K141), name: n!("heap_pushpop"), qualname: n!("heap_pushpop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 177 };
static K143: RomBytes<28> = RomBytes::new(b"\n\x03\x00v\x05\x02|\x04\x06\x01\x00\x00b\x04\x04\x01\x00\x05\x00\x00\x06\x01b\x03\x03\x03\x81\x03");
static K144: RomTuple<1> = RomTuple::new([n!("iter")]);
static K145: RomBytes<3> = RomBytes::new(b"\x00\xf2\x02");
static K146: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K144), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K145), name: n!("<listcomp>"), qualname: n!("heap_merge.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 185 };
static K147: RomTuple<2> = RomTuple::new([n!("heap_merge_items"), Obj::rom(&K146)]);
static K148: RomTuple<3> = RomTuple::new([n!("key"), n!("reverse"), n!("iterables")]);
static K149: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K143), consts: Obj::rom(&K147), argnames: Obj::rom(&K148), exc: Obj::rom(&K3), lines: Obj::rom(&K145), name: n!("heap_merge"), qualname: n!("heap_merge"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 184 };
static K150: RomBytes<274> = RomBytes::new(b"\x13\x06g\x03\x03\x00v\x08\x00W;\x00\n\t\x00\x00\n\x04\n\x0b\x01b\x05\t\x02\n\t\x01O\x05\t&\x00\x00\t\x03T\x01\x06\x00\x00\n\x05W\n\x00\x00\n\x01\x00\x0b\x05b\n\n\x01\x00\x0b\x05\x00\x0c\x04g\n\n\x03c\t\t\x01\x02w\x04\x08\xc0\xffW\xbe\x00_\x08\x03\x03\x15\x06\x08\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x03\tv\x08\tW2\x00V\x02\x15\x00\x14\n\x06\x04\x00_\n\n\x03_\x0b\x07\x036\t\n\x0b\x00W\x12\x00_\n\x07\x03\x14\x0b\x06\x04\x00_\x0b\x0b\x036\t\n\x0b\x00V\t\x03\x00\x15\x06\x07w\x07\x08\xc9\xff\x14\x08\x06\x04\x00_\x08\x08\x05~\x08\x08\n\x08\x00\x14\n\x06\x04\x00_\t\n\x06\n\n\x01b\x05\x08\x02\n\x08\x01P\x05\x08\x17\x00v\t\x03\x00\x0b\x06h\n\x0b\x01|\x08\n\x07\x00\x04b\x03\x08\x01W,\x00T\x01\x06\x00\x00\x08\x05W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01\x14\t\x06\x04\x00\x01\n\x00`\t\n\x08\x14\x08\x06\x04\x00\x01\t\x01`\x08\t\x05U\x03>\xff\x82");
static K151: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K152: RomTuple<1> = RomTuple::new([n!("best")]);
static K153: RomBytes<3> = RomBytes::new(b"\x00\x94\x03");
static K154: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K151), consts: Obj::rom(&K152), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K153), name: n!("<listcomp>"), qualname: n!("heap_merge_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 202 };
static K155: RomTuple<8> = RomTuple::new([n!("next"), n!("missing"), n!("append"), Obj::small(0), n!("best"), Obj::small(1), Obj::small(2), Obj::rom(&K154)]);
static K156: RomTuple<3> = RomTuple::new([n!("iterators"), n!("key"), n!("reverse")]);
static K157: RomBytes<41> = RomBytes::new(b"\x00\xf8\x02\x02\x02\x04\x02\x06\x02\r\x02\x08\x02&\x05\x05\x08\x03\x02\x07\x02\x16\x02/\x02\x03\x03\x05\x06\x0c\x02\x13\x02\x08\x02\x17\x04 \x02\x0c\x15");
static K158: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K150), consts: Obj::rom(&K155), argnames: Obj::rom(&K156), exc: Obj::rom(&K3), lines: Obj::rom(&K157), name: n!("heap_merge_items"), qualname: n!("heap_merge_items"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K159: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02\x05\x06\x01e\x03\x03\x03\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K160: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K161: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K160), n!("max")]);
static K162: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(110), n!("iterable"), n!("key")]);
static K163: RomBytes<3> = RomBytes::new(b"\x00\xa2\x03");
static K164: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K159), consts: Obj::rom(&K161), argnames: Obj::rom(&K162), exc: Obj::rom(&K3), lines: Obj::rom(&K163), name: n!("heap_largest"), qualname: n!("heap_largest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 208 };
static K165: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K166: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02e\x03\x03\x02\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K167: RomTuple<1> = RomTuple::new([n!("key")]);
static K168: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K167), n!("max")]);
static K169: RomBytes<3> = RomBytes::new(b"\x00\xaa\x03");
static K170: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K166), consts: Obj::rom(&K168), argnames: Obj::rom(&K162), exc: Obj::rom(&K3), lines: Obj::rom(&K169), name: n!("heap_smallest"), qualname: n!("heap_smallest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 212 };
static K171: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x81\x03");
static K172: RomTuple<2> = RomTuple::new([n!("new_deque"), n!("to_list")]);
static K173: RomTuple<3> = RomTuple::new([n!("iterable"), n!("maxlen"), n!("flags")]);
static K174: RomBytes<3> = RomBytes::new(b"\x00\xb8\x03");
static K175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K171), consts: Obj::rom(&K172), argnames: Obj::rom(&K173), exc: Obj::rom(&K3), lines: Obj::rom(&K174), name: n!("deque_new"), qualname: n!("deque_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 219 };
static K176: RomTuple<3> = RomTuple::new([crate::types::EMPTY_TUPLE, Obj::NONE, Obj::small(0)]);
static K177: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K178: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K179: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K180: RomBytes<9> = RomBytes::new(b"\x00\xc0\x03\n\x02\x06\x02\x0b\x01");
static K181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K177), consts: Obj::rom(&K178), argnames: Obj::rom(&K179), exc: Obj::rom(&K3), lines: Obj::rom(&K180), name: n!("deque_extend"), qualname: n!("deque_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K182: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("appendleft")]);
static K183: RomBytes<9> = RomBytes::new(b"\x00\xcc\x03\n\x02\x06\x02\x0b\x01");
static K184: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K177), consts: Obj::rom(&K182), argnames: Obj::rom(&K179), exc: Obj::rom(&K3), lines: Obj::rom(&K183), name: n!("deque_extendleft"), qualname: n!("deque_extendleft"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 229 };
static K185: RomBytes<22> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x81\x02");
static K186: RomTuple<2> = RomTuple::new([n!("list_count"), n!("list")]);
static K187: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K188: RomBytes<3> = RomBytes::new(b"\x00\xd8\x03");
static K189: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K185), consts: Obj::rom(&K186), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K188), name: n!("deque_count"), qualname: n!("deque_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 235 };
static K190: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K191: RomStr<16> = RomStr::constant(b" is not in deque");
static K192: RomTuple<6> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K191)]);
static K193: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K194: RomBytes<9> = RomBytes::new(b"\x00\xe0\x03\x1d\x02\x05\x02\x1a\x02");
static K195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: Obj::rom(&K192), argnames: Obj::rom(&K193), exc: Obj::rom(&K3), lines: Obj::rom(&K194), name: n!("deque_index"), qualname: n!("deque_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 239 };
static K196: RomBytes<41> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K197: RomStr<31> = RomStr::constant(b"deque.remove(x): x not in deque");
static K198: RomTuple<5> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), Obj::rom(&K197)]);
static K199: RomBytes<9> = RomBytes::new(b"\x00\xee\x03\x14\x02\x05\x02\x0c\x02");
static K200: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K196), consts: Obj::rom(&K198), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K199), name: n!("deque_remove"), qualname: n!("deque_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K201: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K202: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K203: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(105), crate::intern::ascii_char(120)]);
static K204: RomBytes<3> = RomBytes::new(b"\x00\xfc\x03");
static K205: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K201), consts: Obj::rom(&K202), argnames: Obj::rom(&K203), exc: Obj::rom(&K3), lines: Obj::rom(&K204), name: n!("deque_insert"), qualname: n!("deque_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 253 };
static K206: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K207: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("rotate")]);
static K208: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(110)]);
static K209: RomBytes<3> = RomBytes::new(b"\x00\x84\x04");
static K210: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K206), consts: Obj::rom(&K207), argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K209), name: n!("deque_rotate"), qualname: n!("deque_rotate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 257 };
static K211: RomBytes<45> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02V\x02\r\x00\n\x01\x03\x00\x02\x00b\x01\x01\x01W\x03\x00\x00\x01\x00\x81\x01");
static K212: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("hasattr"), n!("appendleft"), n!("list")]);
static K213: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K214: RomBytes<4> = RomBytes::new(b"\x00\n\n\x02");
static K215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K211), consts: Obj::rom(&K212), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K214), name: n!("comparable"), qualname: n!("comparable"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K216: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K217: RomTuple<8> = RomTuple::new([n!("comparable"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K218: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K219: RomBytes<30> = RomBytes::new(b"\x00\x14\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K216), consts: Obj::rom(&K217), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K221: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K222: RomTuple<1> = RomTuple::new([n!("eq")]);
static K223: RomBytes<2> = RomBytes::new(b"\x006");
static K224: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K221), consts: Obj::rom(&K222), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K223), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K225: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K226: RomBytes<10> = RomBytes::new(b"\x00>\x06\x02\x05\x02\x05\x03\x05\x06");
static K227: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K225), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K226), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K228: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K229: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K230: RomBytes<16> = RomBytes::new(b"\x00L\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K231: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K228), consts: Obj::rom(&K229), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K230), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K232: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K233: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K234: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K235: RomBytes<28> = RomBytes::new(b"\x00d\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K232), consts: Obj::rom(&K233), argnames: Obj::rom(&K234), exc: Obj::rom(&K3), lines: Obj::rom(&K235), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K237: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K238: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K239: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K57), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K240: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K241: RomBytes<3> = RomBytes::new(b"\x00\x8c\x01");
static K242: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K240), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K241), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K243: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K244: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K243), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K244), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K246: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K247: RomBytes<3> = RomBytes::new(b"\x00\x9c\x01");
static K248: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K247), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K249: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K250: RomTuple<8> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K251: RomBytes<11> = RomBytes::new(b"\x00\xa4\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K252: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K249), consts: Obj::rom(&K250), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K251), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K253: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K254: RomTuple<8> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K255: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K256: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K253), consts: Obj::rom(&K254), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K255), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K257: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K258: RomTuple<7> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K259: RomBytes<11> = RomBytes::new(b"\x00\xc4\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K260: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K257), consts: Obj::rom(&K258), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K259), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K261: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K262: RomTuple<7> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K263: RomBytes<11> = RomBytes::new(b"\x00\xd4\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K264: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K261), consts: Obj::rom(&K262), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K263), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K265: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K266: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K267: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K268: RomBytes<15> = RomBytes::new(b"\x00\xe4\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K265), consts: Obj::rom(&K266), argnames: Obj::rom(&K267), exc: Obj::rom(&K3), lines: Obj::rom(&K268), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
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
static K325: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K326: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K327: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K328: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K329: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K325), consts: Obj::rom(&K326), argnames: Obj::rom(&K213), exc: Obj::rom(&K327), lines: Obj::rom(&K328), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K330: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K331: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K332: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K333: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K330), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K331), exc: Obj::rom(&K3), lines: Obj::rom(&K332), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K334: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K335: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K336: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K337: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K338: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K334), consts: Obj::rom(&K335), argnames: Obj::rom(&K336), exc: Obj::rom(&K3), lines: Obj::rom(&K337), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K339: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K340: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K341: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K342: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K343: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K344: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K339), consts: Obj::rom(&K340), argnames: Obj::rom(&K341), exc: Obj::rom(&K342), lines: Obj::rom(&K343), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K345: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K346: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K347: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K348: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K345), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K347), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K349: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K350: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K351: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K349), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K350), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K352: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K353: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K354: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K353)]);
static K355: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K356: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K357: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K352), consts: Obj::rom(&K354), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K356), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K358: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K359: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K360: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K361: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K362: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K358), consts: Obj::rom(&K359), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K361), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K363: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K364: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K365: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K363), consts: Obj::rom(&K364), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K365), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K367: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K368: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K369: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K370: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K368), n!("missing"), Obj::rom(&K369)]);
static K371: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K372: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K373: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K370), argnames: Obj::rom(&K371), exc: Obj::rom(&K3), lines: Obj::rom(&K372), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K374: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K375: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K376: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K375)]);
static K377: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K378: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K379: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K374), consts: Obj::rom(&K376), argnames: Obj::rom(&K377), exc: Obj::rom(&K3), lines: Obj::rom(&K378), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K380: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K381: RomStr<12> = RomStr::constant(b"item classes");
static K382: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K383: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K384: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K385: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K386: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K387: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K383), consts: Obj::rom(&K384), argnames: Obj::rom(&K385), exc: Obj::rom(&K3), lines: Obj::rom(&K386), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K388: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K389: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K390: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K389), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K391: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K392: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K393: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K394: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K391), consts: Obj::rom(&K392), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K393), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K395: RomTuple<6> = RomTuple::new([Obj::rom(&K387), n!("__init__"), Obj::rom(&K390), n!("__iter__"), Obj::rom(&K394), n!("__next__")]);
static K396: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K397: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K382), consts: Obj::rom(&K395), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K396), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K398: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K399: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K400: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K401: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K402: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K399), consts: Obj::rom(&K400), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K401), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K403: RomTuple<2> = RomTuple::new([Obj::rom(&K402), n!("__next__")]);
static K404: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K405: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K403), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K404), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K406: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K407: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K408: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K406), consts: Obj::rom(&K392), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K407), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K409: RomTuple<2> = RomTuple::new([Obj::rom(&K408), n!("__next__")]);
static K410: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K411: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K409), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K410), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K412: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K413: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K414: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K415: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K383), consts: Obj::rom(&K412), argnames: Obj::rom(&K413), exc: Obj::rom(&K3), lines: Obj::rom(&K414), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K416: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K417: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K416), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K418: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K419: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K420: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K421: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K418), consts: Obj::rom(&K419), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K420), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K422: RomTuple<6> = RomTuple::new([Obj::rom(&K415), n!("__init__"), Obj::rom(&K417), n!("__iter__"), Obj::rom(&K421), n!("__next__")]);
static K423: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K424: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K382), consts: Obj::rom(&K422), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K423), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K425: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K426: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K427: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K428: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K383), consts: Obj::rom(&K425), argnames: Obj::rom(&K426), exc: Obj::rom(&K3), lines: Obj::rom(&K427), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K429: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K430: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K429), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K431: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K432: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K433: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K434: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K431), consts: Obj::rom(&K432), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K433), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K435: RomTuple<6> = RomTuple::new([Obj::rom(&K428), n!("__init__"), Obj::rom(&K430), n!("__iter__"), Obj::rom(&K434), n!("__next__")]);
static K436: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K437: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K382), consts: Obj::rom(&K435), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K436), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K438: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K381), Obj::rom(&K397), n!("map_one"), Obj::rom(&K405), n!("map_rows"), Obj::rom(&K411), n!("filter_items_by"), Obj::rom(&K424), n!("zip_rows"), Obj::rom(&K437), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K439: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K440: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K380), consts: Obj::rom(&K438), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K439), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K441: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K442: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K443: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K444: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K441), consts: Obj::rom(&K442), argnames: Obj::rom(&K443), exc: Obj::rom(&K3), lines: Obj::rom(&K444), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K446: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K447: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K448: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K449: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K446), consts: Obj::rom(&K447), argnames: Obj::rom(&K448), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K451: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K452: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K453: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K144), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K452), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K454: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K453)]);
static K455: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K456: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K451), consts: Obj::rom(&K454), argnames: Obj::rom(&K455), exc: Obj::rom(&K3), lines: Obj::rom(&K452), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K457: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K458: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K459: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K460: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K458), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K459)]);
static K461: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K462: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K463: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K457), consts: Obj::rom(&K460), argnames: Obj::rom(&K461), exc: Obj::rom(&K3), lines: Obj::rom(&K462), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K464: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K465: RomStr<10> = RomStr::constant(b"argument 1");
static K466: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K467: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K465), Obj::rom(&K466)]);
static K468: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K469: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K470: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K464), consts: Obj::rom(&K467), argnames: Obj::rom(&K468), exc: Obj::rom(&K3), lines: Obj::rom(&K469), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K471: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K472: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K473: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K471), consts: Obj::rom(&K472), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K473), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K475: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K476: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K477: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K476), n!("items_back"), n!("len")]);
static K478: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K479: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K480: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K475), consts: Obj::rom(&K477), argnames: Obj::rom(&K478), exc: Obj::rom(&K3), lines: Obj::rom(&K479), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K481: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K482: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K483: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K484: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K485: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K481), consts: Obj::rom(&K482), argnames: Obj::rom(&K483), exc: Obj::rom(&K3), lines: Obj::rom(&K484), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K486: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K487: RomTuple<1> = RomTuple::new([n!("append")]);
static K488: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K489: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K486), consts: Obj::rom(&K487), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K488), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K490: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K491: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K492: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K493: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K494: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K490), consts: Obj::rom(&K491), argnames: Obj::rom(&K492), exc: Obj::rom(&K3), lines: Obj::rom(&K493), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K495: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K496: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K497: RomBytes<2> = RomBytes::new(b"\x00,");
static K498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K495), consts: Obj::rom(&K496), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K497), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K499: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K500: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K177), consts: Obj::rom(&K178), argnames: Obj::rom(&K179), exc: Obj::rom(&K3), lines: Obj::rom(&K499), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K501: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K502: RomBytes<2> = RomBytes::new(b"\x00@");
static K503: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K201), consts: Obj::rom(&K202), argnames: Obj::rom(&K501), exc: Obj::rom(&K3), lines: Obj::rom(&K502), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K504: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K505: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K506: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K507: RomBytes<2> = RomBytes::new(b"\x00H");
static K508: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K504), consts: Obj::rom(&K505), argnames: Obj::rom(&K506), exc: Obj::rom(&K3), lines: Obj::rom(&K507), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K509: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K510: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K511: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K512: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K509), consts: Obj::rom(&K510), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K511), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K513: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K514: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K515: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K516: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K517: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K513), consts: Obj::rom(&K514), argnames: Obj::rom(&K515), exc: Obj::rom(&K3), lines: Obj::rom(&K516), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K518: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K519: RomStr<15> = RomStr::constant(b" is not in list");
static K520: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K519)]);
static K521: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: Obj::rom(&K520), argnames: Obj::rom(&K193), exc: Obj::rom(&K3), lines: Obj::rom(&K521), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K523: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K524: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K525: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K524)]);
static K526: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K527: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K523), consts: Obj::rom(&K525), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K526), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K528: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K529: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K530: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K531: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K529), consts: Obj::rom(&K167), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K530), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K532: RomStr<25> = RomStr::constant(b"list modified during sort");
static K533: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K531), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K532)]);
static K534: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K535: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K536: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K528), consts: Obj::rom(&K533), argnames: Obj::rom(&K534), exc: Obj::rom(&K3), lines: Obj::rom(&K535), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K537: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K538: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K539: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K160)]);
static K540: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K541: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K542: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K538), consts: Obj::rom(&K539), argnames: Obj::rom(&K540), exc: Obj::rom(&K3), lines: Obj::rom(&K541), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K543: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K544: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K545: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K546: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K547: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K543), consts: Obj::rom(&K544), argnames: Obj::rom(&K545), exc: Obj::rom(&K3), lines: Obj::rom(&K546), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K548: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K549: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K550: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K551: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K552: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K548), consts: Obj::rom(&K549), argnames: Obj::rom(&K550), exc: Obj::rom(&K3), lines: Obj::rom(&K551), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K553: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K554: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K554), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K416), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K556: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K557: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K558: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K559: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K556), consts: Obj::rom(&K557), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K558), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K560: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K561: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K562: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K561)]);
static K563: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K564: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K560), consts: Obj::rom(&K562), argnames: Obj::rom(&K193), exc: Obj::rom(&K3), lines: Obj::rom(&K563), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K565: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K566: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K567: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K568: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K566), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K567), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K569: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K568)]);
static K570: RomTuple<1> = RomTuple::new([n!("args")]);
static K571: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K565), consts: Obj::rom(&K569), argnames: Obj::rom(&K570), exc: Obj::rom(&K3), lines: Obj::rom(&K567), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K572: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K573: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K556), consts: Obj::rom(&K557), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K572), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K574: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K575: RomStr<16> = RomStr::constant(b" is not in range");
static K576: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K575)]);
static K577: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K578: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K574), consts: Obj::rom(&K576), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K577), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K579: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K580: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K581: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K582: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K583: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K579), consts: Obj::rom(&K580), argnames: Obj::rom(&K581), exc: Obj::rom(&K3), lines: Obj::rom(&K582), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K584: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K585: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K586: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K587: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K585), n!("__eq__"), n!("hash_own"), Obj::rom(&K586), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K588: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K584), consts: Obj::rom(&K587), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K588), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K590: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K591: RomTuple<1> = RomTuple::new([n!("hash")]);
static K592: RomBytes<2> = RomBytes::new(b"\x00F");
static K593: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K591), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K592), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K594: RomBytes<2> = RomBytes::new(b"\x00J");
static K595: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K591), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K594), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K596: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K593), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K595), n!("TypeError"), Obj::rom(&K586), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K597: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K598: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K590), consts: Obj::rom(&K596), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K597), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K599: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K600: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K601: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K602: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K599), consts: Obj::rom(&K600), argnames: Obj::rom(&K167), exc: Obj::rom(&K3), lines: Obj::rom(&K601), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K603: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K604: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K605: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K604), n!("index_of")]);
static K606: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K607: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K608: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K603), consts: Obj::rom(&K605), argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K607), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K609: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K610: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K611: RomStr<17> = RomStr::constant(b" indices must be ");
static K612: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K610), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K611)]);
static K613: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K614: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K615: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K609), consts: Obj::rom(&K612), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K614), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K616: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K617: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K618: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K616), consts: Obj::rom(&K617), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K618), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K620: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K621: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K622: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K623: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K620), consts: Obj::rom(&K621), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K623), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K625: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K626: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K627: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K628: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K625), consts: Obj::rom(&K626), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K627), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K629: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K630: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K631: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K632: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K633: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K629), consts: Obj::rom(&K630), argnames: Obj::rom(&K631), exc: Obj::rom(&K3), lines: Obj::rom(&K632), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K634: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K635: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K636: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K635)]);
static K637: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K638: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K639: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K634), consts: Obj::rom(&K636), argnames: Obj::rom(&K637), exc: Obj::rom(&K3), lines: Obj::rom(&K638), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K640: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K641: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K642: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K643: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K641), n!("__name__"), Obj::rom(&K642)]);
static K644: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K645: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K640), consts: Obj::rom(&K643), argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K644), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K646: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K647: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K648: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K647), n!("__name__")]);
static K649: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K650: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K651: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K646), consts: Obj::rom(&K648), argnames: Obj::rom(&K649), exc: Obj::rom(&K3), lines: Obj::rom(&K650), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K652: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K653: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K654: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K653)]);
static K655: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K656: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K652), consts: Obj::rom(&K654), argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K655), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K657: RomFloat = RomFloat::new(0.0);
static K658: RomTuple<1> = RomTuple::new([Obj::rom(&K657)]);
static K659: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K660: RomBytes<2> = RomBytes::new(b"\x00L");
static K661: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K659), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K660), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K662: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K663: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K664: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K665: RomBytes<2> = RomBytes::new(b"\x00T");
static K666: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K663), consts: Obj::rom(&K664), argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K665), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K667: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K668: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K669: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K668)]);
static K670: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K671: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K667), consts: Obj::rom(&K669), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K670), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K672: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K673: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K674: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K673)]);
static K675: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K676: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K677: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K672), consts: Obj::rom(&K674), argnames: Obj::rom(&K675), exc: Obj::rom(&K3), lines: Obj::rom(&K676), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K678: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K679: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K680: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K681: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K682: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K678), consts: Obj::rom(&K679), argnames: Obj::rom(&K680), exc: Obj::rom(&K3), lines: Obj::rom(&K681), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K683: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K684: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K685: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K683), argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K684), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K686: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K687: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K686), argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K315), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K688: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K689: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K690: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K688), argnames: Obj::rom(&K606), exc: Obj::rom(&K3), lines: Obj::rom(&K689), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K691: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K692: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K693: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K694: RomTuple<7> = RomTuple::new([Obj::rom(&K692), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K693)]);
static K695: RomTuple<1> = RomTuple::new([n!("seq")]);
static K696: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K691), consts: Obj::rom(&K694), argnames: Obj::rom(&K695), exc: Obj::rom(&K3), lines: Obj::rom(&K696), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K698: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K699: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K700: RomBytes<2> = RomBytes::new(b"\x00\n");
static K701: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K698), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K699), exc: Obj::rom(&K3), lines: Obj::rom(&K700), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K702: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K703: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K704: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K705: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K706: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K702), consts: Obj::rom(&K703), argnames: Obj::rom(&K704), exc: Obj::rom(&K3), lines: Obj::rom(&K705), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K707: RomBytes<162> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x06\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K708: RomTuple<7> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("takes_arguments"), n!("wrap_native")]);
static K709: RomBytes<22> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02\x0e\x02 \x02");
static K710: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K707), consts: Obj::rom(&K708), argnames: Obj::rom(&K704), exc: Obj::rom(&K3), lines: Obj::rom(&K709), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K711: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K712: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K713: RomBytes<6> = RomBytes::new(b"\x00@\n\x02\x10\x02");
static K714: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K711), consts: Obj::rom(&K712), argnames: Obj::rom(&K704), exc: Obj::rom(&K3), lines: Obj::rom(&K713), name: n!("new_named"), qualname: n!("new_named"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K715: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K716: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K717: RomBytes<12> = RomBytes::new(b"\x00L\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02");
static K718: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K715), consts: Obj::rom(&K716), argnames: Obj::rom(&K704), exc: Obj::rom(&K3), lines: Obj::rom(&K717), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K719: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K720: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K721: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K722: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K723: RomBytes<10> = RomBytes::new(b"\x00^\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K724: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K719), consts: Obj::rom(&K720), argnames: Obj::rom(&K721), exc: Obj::rom(&K722), lines: Obj::rom(&K723), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K725: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K726: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K727: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K728: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K729: RomBytes<8> = RomBytes::new(b"\x00r\x10\x02\x08\x02\x07\x02");
static K730: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K725), consts: Obj::rom(&K726), argnames: Obj::rom(&K727), exc: Obj::rom(&K728), lines: Obj::rom(&K729), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K731: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K732: RomTuple<1> = RomTuple::new([n!("cls")]);
static K733: RomBytes<3> = RomBytes::new(b"\x00\x80\x01");
static K734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K731), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K733), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K735: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K736: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K737: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K738: RomBytes<11> = RomBytes::new(b"\x00\x88\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K739: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: Obj::rom(&K736), argnames: Obj::rom(&K737), exc: Obj::rom(&K3), lines: Obj::rom(&K738), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K740: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K741: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K742: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K743: RomBytes<9> = RomBytes::new(b"\x00\x98\x01\x0c\x02\x0e\x04\x07\x02");
static K744: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K740), consts: Obj::rom(&K741), argnames: Obj::rom(&K742), exc: Obj::rom(&K3), lines: Obj::rom(&K743), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K745: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K746: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K747: RomBytes<3> = RomBytes::new(b"\x00\xa8\x01");
static K748: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K745), consts: Obj::rom(&K746), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K747), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K749: RomBytes<162> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x01\x02\n\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01\x03\t\x05\x05\n\x00b\x03\x07\x03S\x03\x10\x00\x00\x07\x03\x00\x08\x02\x00\t\x00\x00\n\x01b\x07\x07\x03w\x06\x05\xcc\xffY\x06\x00\x06\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06W7\x00\n\x06\x03\x00\x07\x04\x03\x08\x01j\t\t\x00b\x06\x06\x03\x03\x07\x07c\x03\x06\x01\x08S\x03\x1a\x00\n\x06\x03\x00\x07\x03\x03\x08\t\x00\t\x03b\x06\x06\x03\x00\x07\x00b\x06\x06\x01W\x05\x00w\x04\x05\xc4\xff\x81\x00");
static K750: RomTuple<10> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("__mro__"), n!("__init_subclass__"), n!("get"), n!("__func__")]);
static K751: RomBytes<25> = RomBytes::new(b"\x00\xb0\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08\x1a\x02\x19\x02\x04\x02\x17\x02\x03\x07\x05\n");
static K752: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K749), consts: Obj::rom(&K750), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K751), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K753: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K754: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K755: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K756: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K757: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\x0c\x02\x08\x02");
static K758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K753), consts: Obj::rom(&K754), argnames: Obj::rom(&K755), exc: Obj::rom(&K756), lines: Obj::rom(&K757), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K759: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K760: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K761: RomBytes<15> = RomBytes::new(b"\x00\xd8\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K762: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K759), consts: Obj::rom(&K760), argnames: Obj::rom(&K279), exc: Obj::rom(&K3), lines: Obj::rom(&K761), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K763: RomBytes<160> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x91\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WL\x00\n\x08\x01\x87\x07\x08\x01\x00\x85\n\x08\x02\x87\x07\x089\x00\x00\x05\x07\x8a\t\x04\x00\x00\x03\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x05\x03\n\x06c\t\t\x01\x07\x00\t\x06\x06\x05\x08\x00\x00\n\x05Y\x0b\x06\x05c\t\t\x02\t\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00k\xff\x82");
static K764: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K765: RomTuple<10> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K764), n!("write"), crate::intern::ascii_char(101), n!("print_exception")]);
static K766: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eP-\x82\x01\x10<L\x00\x0f");
static K767: RomBytes<32> = RomBytes::new(b"\x00\n\x07\x02\x03\x02\x04\x04\x04\x02\x13\x04\x17\x02\x08\x02\x01\x02\x0b\x02\n\x04\x04\x02\x0c\x02\x1e\x02\x0c\x02\x07\x1f");
static K768: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K763), consts: Obj::rom(&K765), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K766), lines: Obj::rom(&K767), name: n!("run_pending"), qualname: n!("run_pending"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K769: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K770: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K771: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K772: RomBytes<2> = RomBytes::new(b"\x004");
static K773: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K769), consts: Obj::rom(&K770), argnames: Obj::rom(&K771), exc: Obj::rom(&K3), lines: Obj::rom(&K772), name: n!("finalize_object"), qualname: n!("finalize_object"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K774: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K775: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K776: RomBytes<6> = RomBytes::new(b"\x00<\x08\x02\x04\x02");
static K777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K774), consts: Obj::rom(&K775), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K776), name: n!("finalize_call"), qualname: n!("finalize_call"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K778: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K779: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), crate::types::EMPTY_TUPLE, n!("append")]);
static K780: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K781: RomBytes<20> = RomBytes::new(b"\x00H\n\x04\n\x02\x04\x02\x04\x02\r\x02\x0b\x02\x04\x02\x16\x02\x15\x02");
static K782: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K778), consts: Obj::rom(&K779), argnames: Obj::rom(&K780), exc: Obj::rom(&K3), lines: Obj::rom(&K781), name: n!("atexit_register"), qualname: n!("atexit_register"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K783: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K784: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K785: RomBytes<2> = RomBytes::new(b"\x00f");
static K786: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K40), consts: Obj::rom(&K784), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K785), name: n!("<listcomp>"), qualname: n!("atexit_unregister.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 51 };
static K787: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K786)]);
static K788: RomTuple<1> = RomTuple::new([n!("function")]);
static K789: RomBytes<6> = RomBytes::new(b"\x00b\x02\x02\x15\x02");
static K790: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K783), consts: Obj::rom(&K787), argnames: Obj::rom(&K788), exc: Obj::rom(&K3), lines: Obj::rom(&K789), name: n!("atexit_unregister"), qualname: n!("atexit_unregister"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K791: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K792: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), crate::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K793: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K794: RomBytes<20> = RomBytes::new(b"\x00n\n\x04\n\x02\x03\x02\x0c\x04\x17\x02\x08\x02\x01\x02\x0b\x02\x1e\r");
static K795: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K791), consts: Obj::rom(&K792), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K793), lines: Obj::rom(&K794), name: n!("atexit_run"), qualname: n!("atexit_run"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K796: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K797: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K798: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K799: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\n\x04\x0b\x04\x04\x02\x07\x02\x03\x02");
static K800: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K796), consts: Obj::rom(&K797), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K798), lines: Obj::rom(&K799), name: n!("run_exit"), qualname: n!("run_exit"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K801: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K802: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K803: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K804: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K801), consts: Obj::rom(&K802), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K803), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K805: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K806: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K807: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K808: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K495), consts: Obj::rom(&K806), argnames: Obj::rom(&K319), exc: Obj::rom(&K3), lines: Obj::rom(&K807), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K809: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K810: RomBytes<2> = RomBytes::new(b"\x00 ");
static K811: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K809), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K810), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K812: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K813: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K814: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K815: RomBytes<2> = RomBytes::new(b"\x00*");
static K816: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K812), consts: Obj::rom(&K813), argnames: Obj::rom(&K814), exc: Obj::rom(&K3), lines: Obj::rom(&K815), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K817: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K818: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K819: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K820: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K817), consts: Obj::rom(&K818), argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K819), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K821: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K822: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K823: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K824: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K821), consts: Obj::rom(&K822), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K823), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K825: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K826: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K827: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K825), consts: Obj::rom(&K826), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K507), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K828: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K829: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K830: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K831: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K828), consts: Obj::rom(&K829), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K830), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K832: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K833: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K834: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K835: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K832), consts: Obj::rom(&K833), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K834), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K836: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K837: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K838: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K839: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K840: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K836), consts: Obj::rom(&K837), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K839), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K841: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K842: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K843: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K844: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K841), consts: Obj::rom(&K842), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K843), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K845: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K846: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K847: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K848: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K845), consts: Obj::rom(&K846), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K847), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K849: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K850: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K851: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K852: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K849), consts: Obj::rom(&K850), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K851), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K853: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K854: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K855: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K856: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K853), consts: Obj::rom(&K854), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K855), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K857: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K858: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K859: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K853), consts: Obj::rom(&K857), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K858), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K860: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K861: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K853), consts: Obj::rom(&K860), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K861), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K863: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K864: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K865: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K863), consts: Obj::rom(&K864), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K865), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K867: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K868: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K869: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K870: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K867), consts: Obj::rom(&K868), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K869), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K871: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K872: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K873: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K874: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K871), consts: Obj::rom(&K872), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K873), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K875: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K876: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K877: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K875), consts: Obj::rom(&K872), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K876), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K878: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K879: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K880: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K881: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K879), Obj::rom(&K880), crate::intern::ascii_char(41)]);
static K882: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K883: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K884: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K878), consts: Obj::rom(&K881), argnames: Obj::rom(&K882), exc: Obj::rom(&K3), lines: Obj::rom(&K883), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K885: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K886: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K887: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K888: RomBytes<2> = RomBytes::new(b"\x00:");
static K889: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K886), consts: Obj::rom(&K887), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K888), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K890: RomStr<2> = RomStr::constant(b": ");
static K891: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K889), n!("repr_again"), Obj::rom(&K94), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K890), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K892: RomTuple<1> = RomTuple::new([n!("value")]);
static K893: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K894: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K895: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K885), consts: Obj::rom(&K891), argnames: Obj::rom(&K892), exc: Obj::rom(&K893), lines: Obj::rom(&K894), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K896: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K897: RomStr<2> = RomStr::constant(b",)");
static K898: RomStr<2> = RomStr::constant(b"({");
static K899: RomStr<2> = RomStr::constant(b"})");
static K900: RomStr<2> = RomStr::constant(b"([");
static K901: RomStr<2> = RomStr::constant(b"])");
static K902: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K897), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K898), Obj::rom(&K899), Obj::rom(&K900), Obj::rom(&K901)]);
static K903: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K904: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K896), consts: Obj::rom(&K902), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K903), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K905: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K906: RomStr<5> = RomStr::constant(b"[...]");
static K907: RomStr<5> = RomStr::constant(b"(...)");
static K908: RomStr<5> = RomStr::constant(b"{...}");
static K909: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K906), n!("tuple"), Obj::rom(&K907), n!("dict"), Obj::rom(&K908), n!("type"), n!("__name__")]);
static K910: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K911: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K905), consts: Obj::rom(&K909), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K910), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K912: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K913: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K914: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K915: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K912), consts: Obj::rom(&K913), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K914), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K916: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K917: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K918: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K919: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K920: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K916), consts: Obj::rom(&K917), argnames: Obj::rom(&K918), exc: Obj::rom(&K3), lines: Obj::rom(&K919), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K921: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K922: RomStr<5> = RomStr::constant(b"utf-8");
static K923: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K922), n!("strict"), n!("decode")]);
static K924: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K925: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K921), consts: Obj::rom(&K923), argnames: Obj::rom(&K924), exc: Obj::rom(&K3), lines: Obj::rom(&K925), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K927: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K928: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K929: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K930: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K928), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K929), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K931: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K932: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K933: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K934: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K935: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K931), consts: Obj::rom(&K932), argnames: Obj::rom(&K933), exc: Obj::rom(&K3), lines: Obj::rom(&K934), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K936: RomTuple<1> = RomTuple::new([n!("")]);
static K937: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K938: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K939: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K938)]);
static K940: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K941: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K937), consts: Obj::rom(&K939), argnames: Obj::rom(&K213), exc: Obj::rom(&K3), lines: Obj::rom(&K940), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K942: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K943: RomTuple<1> = RomTuple::new([n!("code")]);
static K944: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K945: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K942), argnames: Obj::rom(&K943), exc: Obj::rom(&K3), lines: Obj::rom(&K944), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K946: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K947: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K948: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K32), consts: Obj::rom(&K946), argnames: Obj::rom(&K947), exc: Obj::rom(&K3), lines: Obj::rom(&K948), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K950: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K951: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K952: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K950), argnames: Obj::rom(&K951), exc: Obj::rom(&K3), lines: Obj::rom(&K429), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K953: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K954: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K955: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K956: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K957: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K954), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K955), n!("type"), n!("__name__"), Obj::rom(&K956), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K958: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K959: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K960: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K953), consts: Obj::rom(&K957), argnames: Obj::rom(&K958), exc: Obj::rom(&K3), lines: Obj::rom(&K959), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K961: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K962: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K963: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K961), consts: Obj::rom(&K962), argnames: Obj::rom(&K279), exc: Obj::rom(&K3), lines: Obj::rom(&K963), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K965: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K966: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K967: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K968: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K965), consts: Obj::rom(&K966), argnames: Obj::rom(&K967), exc: Obj::rom(&K3), lines: Obj::rom(&K968), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K970: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K971: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K972: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K973: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K971), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K972), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K974: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K975: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K976: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K970), consts: Obj::rom(&K973), argnames: Obj::rom(&K974), exc: Obj::rom(&K3), lines: Obj::rom(&K975), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K977: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K978: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K979: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K980: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K981: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K978), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K979), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K980), n!("getattr")]);
static K982: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K983: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K977), consts: Obj::rom(&K981), argnames: Obj::rom(&K982), exc: Obj::rom(&K3), lines: Obj::rom(&K983), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K985: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K986: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K987: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K988: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K989: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K986), n!("len"), Obj::small(1), Obj::rom(&K987), n!("percent_value"), n!("append"), Obj::rom(&K988), n!("percent_converted")]);
static K990: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K991: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K992: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K985), consts: Obj::rom(&K989), argnames: Obj::rom(&K990), exc: Obj::rom(&K3), lines: Obj::rom(&K991), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K993: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K994: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K995: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K996: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K997: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K993), consts: Obj::rom(&K994), argnames: Obj::rom(&K995), exc: Obj::rom(&K3), lines: Obj::rom(&K996), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K998: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K999: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K1000: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K1001: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K566), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1000), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K1002: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K999), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K1001)]);
static K1003: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K1004: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K1005: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K998), consts: Obj::rom(&K1002), argnames: Obj::rom(&K1003), exc: Obj::rom(&K3), lines: Obj::rom(&K1004), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1006: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K1007: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K1008: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K1009: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K1010: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1007), consts: Obj::rom(&K1008), argnames: Obj::rom(&K1003), exc: Obj::rom(&K3), lines: Obj::rom(&K1009), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K1011: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K1012: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K1013: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K1014: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K1015: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1011), consts: Obj::rom(&K1012), argnames: Obj::rom(&K1013), exc: Obj::rom(&K3), lines: Obj::rom(&K1014), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K1016: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1017: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K1018: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K1019: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1017), consts: Obj::rom(&K566), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1018), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K1020: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K1019), n!("index_of")]);
static K1021: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K1022: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1016), consts: Obj::rom(&K1020), argnames: Obj::rom(&K167), exc: Obj::rom(&K3), lines: Obj::rom(&K1021), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K1023: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K1024: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K1025: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K1026: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1023), consts: Obj::rom(&K1024), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K1025), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K1027: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K1028: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K1029: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K1030: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K1031: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1027), consts: Obj::rom(&K1028), argnames: Obj::rom(&K1029), exc: Obj::rom(&K3), lines: Obj::rom(&K1030), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K1032: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K1033: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K1034: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K1035: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1032), consts: Obj::rom(&K1024), argnames: Obj::rom(&K1033), exc: Obj::rom(&K3), lines: Obj::rom(&K1034), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K1036: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K1037: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K1038: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K1039: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K1040: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K1041: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1036), consts: Obj::rom(&K1037), argnames: Obj::rom(&K1038), exc: Obj::rom(&K1039), lines: Obj::rom(&K1040), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K1042: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K1043: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K1044: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1045: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K1046: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K1047: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1042), consts: Obj::rom(&K1043), argnames: Obj::rom(&K1044), exc: Obj::rom(&K1045), lines: Obj::rom(&K1046), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K1048: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1049: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1050: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K1051: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1049), argnames: Obj::rom(&K1044), exc: Obj::rom(&K3), lines: Obj::rom(&K1050), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K1052: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K1053: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K1054: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: Obj::rom(&K1052), argnames: Obj::rom(&K1044), exc: Obj::rom(&K3), lines: Obj::rom(&K1053), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K1055: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1056: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K1057: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K1058: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1055), consts: Obj::rom(&K1056), argnames: Obj::rom(&K1044), exc: Obj::rom(&K3), lines: Obj::rom(&K1057), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
