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
    Frozen { code: &K238, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K241, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K243, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K246, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K250, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K254, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K258, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K262, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K267, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K273, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K279, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K287, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K291, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K296, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K301, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K305, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K309, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K314, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K319, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K322, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K327, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K332, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K339, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K344, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K348, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K354, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K360, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K364, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K373, defaults: Obj::rom(&K114), kwdefaults: &[] },
    Frozen { code: &K378, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K382, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K389, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K395, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K456, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K461, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K466, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K472, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K479, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K486, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K490, defaults: Obj::rom(&K114), kwdefaults: &[] },
    Frozen { code: &K496, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K501, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K505, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K510, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K514, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K516, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K519, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K524, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K528, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K533, defaults: Obj::rom(&K534), kwdefaults: &[] },
    Frozen { code: &K538, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K543, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K552, defaults: Obj::rom(&K553), kwdefaults: &[] },
    Frozen { code: &K558, defaults: Obj::rom(&K553), kwdefaults: &[] },
    Frozen { code: &K563, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K568, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K572, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K576, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K581, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K587, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K589, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K594, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K599, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K605, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K614, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K618, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K631, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K635, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K655, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K658, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K664, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K670, defaults: Obj::rom(&K534), kwdefaults: &[] },
    Frozen { code: &K675, defaults: Obj::rom(&K677), kwdefaults: &[] },
    Frozen { code: &K680, defaults: Obj::rom(&K681), kwdefaults: &[] },
    Frozen { code: &K685, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K690, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K696, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K701, defaults: Obj::rom(&K164), kwdefaults: &[] },
    Frozen { code: &K704, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K706, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K709, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K716, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K720, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K725, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K733, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K737, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K743, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K749, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K753, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K758, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K763, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K767, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K771, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K777, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K781, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K785, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K791, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K796, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K800, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K805, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K813, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K818, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K823, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K827, defaults: Obj::rom(&K828), kwdefaults: &[] },
    Frozen { code: &K831, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K834, defaults: Obj::rom(&K828), kwdefaults: &[] },
    Frozen { code: &K839, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K843, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K850, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K854, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K858, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K863, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K867, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K875, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K882, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K885, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K889, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K893, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K897, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K900, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K907, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K918, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K927, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K934, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K938, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K943, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K949, defaults: Obj::rom(&K950), kwdefaults: &[] },
    Frozen { code: &K953, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K958, defaults: Obj::rom(&K959), kwdefaults: &[] },
    Frozen { code: &K964, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K968, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K972, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K976, defaults: Obj::rom(&K959), kwdefaults: &[] },
    Frozen { code: &K984, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K988, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K993, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1000, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1008, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1016, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1021, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1029, defaults: Obj::rom(&K1030), kwdefaults: &[] },
    Frozen { code: &K1034, defaults: Obj::rom(&K1030), kwdefaults: &[] },
    Frozen { code: &K1039, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1046, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1050, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1055, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1059, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1065, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1071, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1075, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1078, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1082, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1086, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1092, defaults: Obj::rom(&K1093), kwdefaults: &[] },
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
static K210: RomBytes<45> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02V\x02\r\x00\n\x01\x03\x00\x02\x00b\x01\x01\x01W\x03\x00\x00\x01\x00\x81\x01");
static K211: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("hasattr"), n!("appendleft"), n!("list")]);
static K212: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K213: RomBytes<4> = RomBytes::new(b"\x00\n\n\x02");
static K214: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K210), consts: Obj::rom(&K211), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K213), name: n!("comparable"), qualname: n!("comparable"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K215: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K216: RomTuple<8> = RomTuple::new([n!("comparable"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K217: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K218: RomBytes<30> = RomBytes::new(b"\x00\x14\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K215), consts: Obj::rom(&K216), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K218), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K220: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K221: RomTuple<1> = RomTuple::new([n!("eq")]);
static K222: RomBytes<2> = RomBytes::new(b"\x006");
static K223: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K220), consts: Obj::rom(&K221), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K222), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K224: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K225: RomBytes<10> = RomBytes::new(b"\x00>\x06\x02\x05\x02\x05\x03\x05\x06");
static K226: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K224), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K225), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K227: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K228: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K229: RomBytes<16> = RomBytes::new(b"\x00L\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K230: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K227), consts: Obj::rom(&K228), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K229), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K231: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K232: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K233: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K234: RomBytes<28> = RomBytes::new(b"\x00d\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K235: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K231), consts: Obj::rom(&K232), argnames: Obj::rom(&K233), exc: Obj::rom(&K3), lines: Obj::rom(&K234), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K236: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K237: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K238: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K236), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K57), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K239: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K240: RomBytes<3> = RomBytes::new(b"\x00\x8c\x01");
static K241: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K239), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K240), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K242: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K242), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K66), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K244: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K245: RomBytes<3> = RomBytes::new(b"\x00\x9c\x01");
static K246: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K244), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K237), exc: Obj::rom(&K3), lines: Obj::rom(&K245), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K247: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K248: RomTuple<8> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K249: RomBytes<11> = RomBytes::new(b"\x00\xa4\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K250: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K247), consts: Obj::rom(&K248), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K249), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K251: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K252: RomTuple<8> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K253: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K254: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K251), consts: Obj::rom(&K252), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K253), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K255: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K256: RomTuple<7> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K257: RomBytes<11> = RomBytes::new(b"\x00\xc4\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K258: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K256), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K257), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K259: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K260: RomTuple<7> = RomTuple::new([n!("comparable"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K261: RomBytes<11> = RomBytes::new(b"\x00\xd4\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K262: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K259), consts: Obj::rom(&K260), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K261), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K263: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K264: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K265: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K266: RomBytes<15> = RomBytes::new(b"\x00\xe4\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K267: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K263), consts: Obj::rom(&K264), argnames: Obj::rom(&K265), exc: Obj::rom(&K3), lines: Obj::rom(&K266), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K268: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K269: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K270: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K269), n!("dict_update")]);
static K271: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K272: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K273: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K268), consts: Obj::rom(&K270), argnames: Obj::rom(&K271), exc: Obj::rom(&K3), lines: Obj::rom(&K272), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K274: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K275: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K276: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K275), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K277: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K278: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K274), consts: Obj::rom(&K276), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K278), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K280: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K281: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K282: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K283: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K281), n!("len"), Obj::small(2), Obj::rom(&K282), n!("ValueError")]);
static K284: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K285: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K286: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K280), consts: Obj::rom(&K283), argnames: Obj::rom(&K284), exc: Obj::rom(&K285), lines: Obj::rom(&K286), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K288: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K289: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K290: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K291: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K288), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K289), exc: Obj::rom(&K3), lines: Obj::rom(&K290), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K292: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K293: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K294: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K295: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K296: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K292), consts: Obj::rom(&K293), argnames: Obj::rom(&K294), exc: Obj::rom(&K3), lines: Obj::rom(&K295), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K297: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K298: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K299: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K300: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K301: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K297), consts: Obj::rom(&K298), argnames: Obj::rom(&K299), exc: Obj::rom(&K3), lines: Obj::rom(&K300), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K302: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K303: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K304: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K305: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K302), consts: Obj::rom(&K303), argnames: Obj::rom(&K294), exc: Obj::rom(&K3), lines: Obj::rom(&K304), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K306: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K307: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K308: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K309: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K306), consts: Obj::rom(&K307), argnames: Obj::rom(&K294), exc: Obj::rom(&K3), lines: Obj::rom(&K308), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K310: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K311: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K312: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K313: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K314: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K310), consts: Obj::rom(&K311), argnames: Obj::rom(&K312), exc: Obj::rom(&K3), lines: Obj::rom(&K313), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K315: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K316: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K317: RomTuple<1> = RomTuple::new([n!("items")]);
static K318: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K319: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K315), consts: Obj::rom(&K316), argnames: Obj::rom(&K317), exc: Obj::rom(&K3), lines: Obj::rom(&K318), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K320: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K321: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K322: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K320), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K321), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K323: RomBytes<52> = RomBytes::new(b"U\x00\x11\x00\n\x01\x00\n\x02\x01b\x02\x02\x00b\x01\x01\x01W\x1e\x00_\x01\x00\x02A\x01\x03\n\x00\n\x01\x04b\x01\x01\x00W\x0b\x00\n\x01\x05_\x02\x00\x02b\x01\x01\x01\x82");
static K324: RomTuple<6> = RomTuple::new([n!("print"), n!("help_text"), Obj::small(0), n!("modules"), n!("help_modules"), n!("help_object")]);
static K325: RomTuple<1> = RomTuple::new([n!("args")]);
static K326: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x11\x02\t\x02\n\x04");
static K327: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K323), consts: Obj::rom(&K324), argnames: Obj::rom(&K325), exc: Obj::rom(&K3), lines: Obj::rom(&K326), name: n!("help_of"), qualname: n!("help_of"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K328: RomBytes<166> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x00\x05\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\"\x05\x05\x03&\x01\x05\x04\n\x05\x05\x00\x06\x01x\x05\x01k\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W^\x00\x03\x03\x06\x00\n\x02\x05\x0b\x00\x00\x0c\x01l\n\n^\n\x00\nv\t\nW1\x00V\x03\x1f\x00\x03\x0b\x07\n\x0c\x02\x00\r\x03b\x0c\x0c\x012\x0c\x0c\'\x0c\x0c\x08\x19\x0b\x0b\x0c\x17\n\x0b\x04W\x03\x00\x00\n\x04-\x03\x03\n\x03\n\x07-\x03\x03\nw\x04\t\xca\xff\n\t\t\x00\n\x03c\n\n\x00\nb\t\t\x01y\x02\x05\x9d\xff\n\x05\t\x03\x06\x0bb\x05\x05\x01\x82");
static K329: RomStr<34> = RomStr::constant(b"Plus any modules on the filesystem");
static K330: RomTuple<12> = RomTuple::new([n!("sorted"), n!("module_names"), n!("len"), Obj::small(3), Obj::small(4), n!("range"), n!(""), crate::intern::ascii_char(32), Obj::small(18), n!("print"), n!("rstrip"), Obj::rom(&K329)]);
static K331: RomBytes<22> = RomBytes::new(b"\x00\x1e\x0e\x02\x12\x02\x18\x02\x03\x02\x16\x02*\x02\x07\x03\x05\x06\x0f\t\x05\x0c");
static K332: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K328), consts: Obj::rom(&K330), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K331), name: n!("help_modules"), qualname: n!("help_modules"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K333: RomBytes<137> = RomBytes::new(b"\n\x04\x00\x03\x05\x01\x00\x06\x00\x03\x07\x02\n\t\x03\x00\n\x00b\t\t\x01Y\x08\t\x04b\x04\x04\x04\n\x04\x05\x00\x05\x00\n\x06\x03b\x01\x04\x02U\x01\x13\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01Y\x04\x04\x04A\x04\x06\x06\x00\x00\x02\x00W\n\x00\n\x04\x03\x00\x05\x00b\x02\x04\x01\n\x05\x07\x00\x06\x00b\x05\x05\x01v\x04\x05W!\x00\n\x05\x00\x03\x07\x08\x17\x06\x07\x03\x03\x07\t\n\x08\n\x00\t\x02\x00\n\x03\x05\x0b\x00b\x08\x08\x03b\x05\x05\x03w\x03\x04\xda\xff\x82");
static K334: RomStr<10> = RomStr::constant(b"is of type");
static K335: RomStr<2> = RomStr::constant(b"  ");
static K336: RomStr<2> = RomStr::constant(b"--");
static K337: RomTuple<11> = RomTuple::new([n!("print"), n!("object"), Obj::rom(&K334), n!("type"), n!("__name__"), n!("isinstance"), n!("module"), n!("own_names"), Obj::rom(&K335), Obj::rom(&K336), n!("getattr")]);
static K338: RomBytes<12> = RomBytes::new(b"\x006\x1e\x02\r\x02\'\x02\x10\x02!\x01");
static K339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K333), consts: Obj::rom(&K337), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K338), name: n!("help_object"), qualname: n!("help_object"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K340: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K341: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K342: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K343: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K344: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K340), consts: Obj::rom(&K341), argnames: Obj::rom(&K212), exc: Obj::rom(&K342), lines: Obj::rom(&K343), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K345: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K346: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K347: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K348: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K345), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K346), exc: Obj::rom(&K3), lines: Obj::rom(&K347), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K349: RomBytes<58> = RomBytes::new(b"V\x01*\x00\n\x02\x00\x00\x03\x00b\x02\x02\x01U\x02\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\n\x02\x03\x00\x03\x00_\x04\x01\x04b\x02\x02\x02\x81\x02\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02");
static K350: RomStr<30> = RomStr::constant(b"iter(v, w): v must be callable");
static K351: RomTuple<6> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K350), n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K352: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K353: RomBytes<10> = RomBytes::new(b"\x00.\x04\x02\x0e\x02\x0c\x02\x10\x02");
static K354: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K349), consts: Obj::rom(&K351), argnames: Obj::rom(&K352), exc: Obj::rom(&K3), lines: Obj::rom(&K353), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K355: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K356: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K357: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K358: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K359: RomBytes<10> = RomBytes::new(b"\x00>\x04\x02\n\x04\n\x02\x08\x02");
static K360: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K355), consts: Obj::rom(&K356), argnames: Obj::rom(&K357), exc: Obj::rom(&K358), lines: Obj::rom(&K359), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K361: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K362: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K363: RomBytes<10> = RomBytes::new(b"\x00P\x06\x02\x04\x02\x05\x03\x05\x06");
static K364: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K361), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K363), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K365: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K366: RomBytes<10> = RomBytes::new(b"\x00^\x06\x02\x04\x02\x05\x03\x05\x06");
static K367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K365), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K366), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K368: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K369: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K370: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K369)]);
static K371: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K372: RomBytes<14> = RomBytes::new(b"\x00l\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K373: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K368), consts: Obj::rom(&K370), argnames: Obj::rom(&K371), exc: Obj::rom(&K3), lines: Obj::rom(&K372), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K374: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K375: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K376: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K377: RomBytes<14> = RomBytes::new(b"\x00~\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K378: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K374), consts: Obj::rom(&K375), argnames: Obj::rom(&K376), exc: Obj::rom(&K3), lines: Obj::rom(&K377), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 62 };
static K379: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K380: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K381: RomBytes<15> = RomBytes::new(b"\x00\x90\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K382: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K379), consts: Obj::rom(&K380), argnames: Obj::rom(&K376), exc: Obj::rom(&K3), lines: Obj::rom(&K381), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 71 };
static K383: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K384: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K385: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K386: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K384), n!("missing"), Obj::rom(&K385)]);
static K387: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K388: RomBytes<15> = RomBytes::new(b"\x00\xa2\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K389: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K383), consts: Obj::rom(&K386), argnames: Obj::rom(&K387), exc: Obj::rom(&K3), lines: Obj::rom(&K388), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K390: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K391: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K392: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K391)]);
static K393: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K394: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K395: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K390), consts: Obj::rom(&K392), argnames: Obj::rom(&K393), exc: Obj::rom(&K3), lines: Obj::rom(&K394), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K396: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K397: RomStr<12> = RomStr::constant(b"item classes");
static K398: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K399: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K400: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K401: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K402: RomBytes<5> = RomBytes::new(b"\x00\xd2\x01\x04\x02");
static K403: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K399), consts: Obj::rom(&K400), argnames: Obj::rom(&K401), exc: Obj::rom(&K3), lines: Obj::rom(&K402), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K404: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K405: RomBytes<3> = RomBytes::new(b"\x00\xda\x01");
static K406: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K404), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K405), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K407: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K408: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K409: RomBytes<3> = RomBytes::new(b"\x00\xe0\x01");
static K410: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K407), consts: Obj::rom(&K408), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K409), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K411: RomTuple<6> = RomTuple::new([Obj::rom(&K403), n!("__init__"), Obj::rom(&K406), n!("__iter__"), Obj::rom(&K410), n!("__next__")]);
static K412: RomBytes<7> = RomBytes::new(b"\x00\xd0\x01\n\x08\n\x06");
static K413: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K411), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K412), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K414: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K415: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K416: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K417: RomBytes<3> = RomBytes::new(b"\x00\xe8\x01");
static K418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K415), consts: Obj::rom(&K416), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K417), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K419: RomTuple<2> = RomTuple::new([Obj::rom(&K418), n!("__next__")]);
static K420: RomBytes<3> = RomBytes::new(b"\x00\xe6\x01");
static K421: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K419), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K420), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K422: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K423: RomBytes<7> = RomBytes::new(b"\x00\xf2\x01\x0b\x02\x1d\x02");
static K424: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K422), consts: Obj::rom(&K408), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K423), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K425: RomTuple<2> = RomTuple::new([Obj::rom(&K424), n!("__next__")]);
static K426: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K427: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K425), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K426), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K428: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K429: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K430: RomBytes<5> = RomBytes::new(b"\x00\xfe\x01\x04\x02");
static K431: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K399), consts: Obj::rom(&K428), argnames: Obj::rom(&K429), exc: Obj::rom(&K3), lines: Obj::rom(&K430), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K432: RomBytes<3> = RomBytes::new(b"\x00\x86\x02");
static K433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K404), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K432), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K434: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K435: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K436: RomBytes<25> = RomBytes::new(b"\x00\x8c\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K437: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K434), consts: Obj::rom(&K435), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K436), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 133 };
static K438: RomTuple<6> = RomTuple::new([Obj::rom(&K431), n!("__init__"), Obj::rom(&K433), n!("__iter__"), Obj::rom(&K437), n!("__next__")]);
static K439: RomBytes<7> = RomBytes::new(b"\x00\xfc\x01\n\x08\n\x06");
static K440: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K438), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K439), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K441: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K442: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K443: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x04\x02");
static K444: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K399), consts: Obj::rom(&K441), argnames: Obj::rom(&K442), exc: Obj::rom(&K3), lines: Obj::rom(&K443), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K445: RomBytes<3> = RomBytes::new(b"\x00\xb0\x02");
static K446: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K404), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K445), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K447: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K448: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K449: RomBytes<9> = RomBytes::new(b"\x00\xb6\x02\x0b\x02\x04\x02\x08\x02");
static K450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K447), consts: Obj::rom(&K448), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 154 };
static K451: RomTuple<6> = RomTuple::new([Obj::rom(&K444), n!("__init__"), Obj::rom(&K446), n!("__iter__"), Obj::rom(&K450), n!("__next__")]);
static K452: RomBytes<7> = RomBytes::new(b"\x00\xa6\x02\n\x08\n\x06");
static K453: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K451), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K452), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 146 };
static K454: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K397), Obj::rom(&K413), n!("map_one"), Obj::rom(&K421), n!("map_rows"), Obj::rom(&K427), n!("filter_items_by"), Obj::rom(&K440), n!("zip_rows"), Obj::rom(&K453), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K455: RomBytes<29> = RomBytes::new(b"\x00\xc8\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K456: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K396), consts: Obj::rom(&K454), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K455), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K457: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K458: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K459: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K460: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x0f\x02\x1f\x02");
static K461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K457), consts: Obj::rom(&K458), argnames: Obj::rom(&K459), exc: Obj::rom(&K3), lines: Obj::rom(&K460), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K462: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K463: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K464: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K465: RomBytes<3> = RomBytes::new(b"\x00\xe0\x02");
static K466: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K462), consts: Obj::rom(&K463), argnames: Obj::rom(&K464), exc: Obj::rom(&K3), lines: Obj::rom(&K465), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K467: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K468: RomBytes<3> = RomBytes::new(b"\x00\xe8\x02");
static K469: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K143), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K468), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K470: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K469)]);
static K471: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K472: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K467), consts: Obj::rom(&K470), argnames: Obj::rom(&K471), exc: Obj::rom(&K3), lines: Obj::rom(&K468), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 179 };
static K473: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K474: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K475: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K476: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K474), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K475)]);
static K477: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K478: RomBytes<13> = RomBytes::new(b"\x00\xf2\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K479: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K473), consts: Obj::rom(&K476), argnames: Obj::rom(&K477), exc: Obj::rom(&K3), lines: Obj::rom(&K478), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K480: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K481: RomStr<10> = RomStr::constant(b"argument 1");
static K482: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K483: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K481), Obj::rom(&K482)]);
static K484: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K485: RomBytes<3> = RomBytes::new(b"\x00\x82\x03");
static K486: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K480), consts: Obj::rom(&K483), argnames: Obj::rom(&K484), exc: Obj::rom(&K3), lines: Obj::rom(&K485), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K487: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K488: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K489: RomBytes<3> = RomBytes::new(b"\x00\x8a\x03");
static K490: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K487), consts: Obj::rom(&K488), argnames: Obj::rom(&K371), exc: Obj::rom(&K3), lines: Obj::rom(&K489), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K491: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K492: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K493: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K492), n!("items_back"), n!("len")]);
static K494: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K495: RomBytes<13> = RomBytes::new(b"\x00\x92\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K496: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K491), consts: Obj::rom(&K493), argnames: Obj::rom(&K494), exc: Obj::rom(&K3), lines: Obj::rom(&K495), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 200 };
static K497: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K498: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K499: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K500: RomBytes<9> = RomBytes::new(b"\x00\xa4\x03\x03\x02\x04\x02\x07\x03");
static K501: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K497), consts: Obj::rom(&K498), argnames: Obj::rom(&K499), exc: Obj::rom(&K3), lines: Obj::rom(&K500), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 209 };
static K502: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K503: RomTuple<1> = RomTuple::new([n!("append")]);
static K504: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K505: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K502), consts: Obj::rom(&K503), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K504), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K506: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K507: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K508: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K509: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K510: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K506), consts: Obj::rom(&K507), argnames: Obj::rom(&K508), exc: Obj::rom(&K3), lines: Obj::rom(&K509), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K511: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K512: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K513: RomBytes<2> = RomBytes::new(b"\x00,");
static K514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K511), consts: Obj::rom(&K512), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K513), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K515: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K516: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K176), consts: Obj::rom(&K177), argnames: Obj::rom(&K178), exc: Obj::rom(&K3), lines: Obj::rom(&K515), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K517: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K518: RomBytes<2> = RomBytes::new(b"\x00@");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K200), consts: Obj::rom(&K201), argnames: Obj::rom(&K517), exc: Obj::rom(&K3), lines: Obj::rom(&K518), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K520: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K521: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K522: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K523: RomBytes<2> = RomBytes::new(b"\x00H");
static K524: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K520), consts: Obj::rom(&K521), argnames: Obj::rom(&K522), exc: Obj::rom(&K3), lines: Obj::rom(&K523), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K525: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K526: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K527: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K528: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K525), consts: Obj::rom(&K526), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K527), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K529: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K530: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K531: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K532: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K533: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K529), consts: Obj::rom(&K530), argnames: Obj::rom(&K531), exc: Obj::rom(&K3), lines: Obj::rom(&K532), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K534: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K535: RomStr<15> = RomStr::constant(b" is not in list");
static K536: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K535)]);
static K537: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K538: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K189), consts: Obj::rom(&K536), argnames: Obj::rom(&K192), exc: Obj::rom(&K3), lines: Obj::rom(&K537), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K539: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K540: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K541: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K540)]);
static K542: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K543: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K539), consts: Obj::rom(&K541), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K542), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K544: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K545: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K546: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K547: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K545), consts: Obj::rom(&K166), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K546), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K548: RomStr<25> = RomStr::constant(b"list modified during sort");
static K549: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K547), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K548)]);
static K550: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K551: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K552: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K544), consts: Obj::rom(&K549), argnames: Obj::rom(&K550), exc: Obj::rom(&K3), lines: Obj::rom(&K551), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K553: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K554: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K555: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K159)]);
static K556: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K557: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K558: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K554), consts: Obj::rom(&K555), argnames: Obj::rom(&K556), exc: Obj::rom(&K3), lines: Obj::rom(&K557), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K559: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K560: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K561: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K562: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K563: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K559), consts: Obj::rom(&K560), argnames: Obj::rom(&K561), exc: Obj::rom(&K3), lines: Obj::rom(&K562), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K564: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K565: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K566: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K567: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K568: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K564), consts: Obj::rom(&K565), argnames: Obj::rom(&K566), exc: Obj::rom(&K3), lines: Obj::rom(&K567), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K569: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K570: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K571: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K572: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K570), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K571), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K573: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K574: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K575: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K576: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K573), consts: Obj::rom(&K574), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K575), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K577: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K578: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K579: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K578)]);
static K580: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K581: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K577), consts: Obj::rom(&K579), argnames: Obj::rom(&K192), exc: Obj::rom(&K3), lines: Obj::rom(&K580), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K582: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K583: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K584: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K585: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K583), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K584), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K586: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K585)]);
static K587: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K582), consts: Obj::rom(&K586), argnames: Obj::rom(&K325), exc: Obj::rom(&K3), lines: Obj::rom(&K584), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K588: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K573), consts: Obj::rom(&K574), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K588), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K590: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K591: RomStr<16> = RomStr::constant(b" is not in range");
static K592: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K591)]);
static K593: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K590), consts: Obj::rom(&K592), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K593), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K595: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K596: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K597: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K598: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K599: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K595), consts: Obj::rom(&K596), argnames: Obj::rom(&K597), exc: Obj::rom(&K3), lines: Obj::rom(&K598), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K600: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K601: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K602: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K603: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K601), n!("__eq__"), n!("hash_own"), Obj::rom(&K602), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K604: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K605: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K600), consts: Obj::rom(&K603), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K604), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K606: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K607: RomTuple<1> = RomTuple::new([n!("hash")]);
static K608: RomBytes<2> = RomBytes::new(b"\x00F");
static K609: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K607), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K608), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K610: RomBytes<2> = RomBytes::new(b"\x00J");
static K611: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K607), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K610), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K612: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K609), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K611), n!("TypeError"), Obj::rom(&K602), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K613: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K614: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K606), consts: Obj::rom(&K612), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K613), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K615: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K616: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K617: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K618: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K615), consts: Obj::rom(&K616), argnames: Obj::rom(&K166), exc: Obj::rom(&K3), lines: Obj::rom(&K617), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K619: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K620: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K621: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K620), n!("index_of")]);
static K622: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K623: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K619), consts: Obj::rom(&K621), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K623), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K625: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K626: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K627: RomStr<17> = RomStr::constant(b" indices must be ");
static K628: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K626), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K627)]);
static K629: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K630: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K631: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K625), consts: Obj::rom(&K628), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K630), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K632: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K633: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K634: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K635: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K632), consts: Obj::rom(&K633), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K634), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K636: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K637: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K638: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K639: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K636), consts: Obj::rom(&K637), argnames: Obj::rom(&K638), exc: Obj::rom(&K3), lines: Obj::rom(&K639), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K641: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K642: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K643: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K641), consts: Obj::rom(&K642), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K643), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K645: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K646: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K647: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K648: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K645), consts: Obj::rom(&K646), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K648), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K650: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K651: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K652: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K651)]);
static K653: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K654: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K655: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K650), consts: Obj::rom(&K652), argnames: Obj::rom(&K653), exc: Obj::rom(&K3), lines: Obj::rom(&K654), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K656: RomTuple<3> = RomTuple::new([n!("index_key"), n!("index_of"), n!("indices")]);
static K657: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K658: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K520), consts: Obj::rom(&K656), argnames: Obj::rom(&K207), exc: Obj::rom(&K3), lines: Obj::rom(&K657), name: n!("slice_indices"), qualname: n!("slice_indices"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K659: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K660: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K661: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K662: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K660), n!("__name__"), Obj::rom(&K661)]);
static K663: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K664: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K659), consts: Obj::rom(&K662), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K663), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K665: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K666: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K667: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K666), n!("__name__")]);
static K668: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K669: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K665), consts: Obj::rom(&K667), argnames: Obj::rom(&K668), exc: Obj::rom(&K3), lines: Obj::rom(&K669), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K671: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K672: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K673: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K672)]);
static K674: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K675: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K671), consts: Obj::rom(&K673), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K674), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K676: RomFloat = RomFloat::new(0.0);
static K677: RomTuple<1> = RomTuple::new([Obj::rom(&K676)]);
static K678: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K679: RomBytes<2> = RomBytes::new(b"\x00L");
static K680: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K678), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K679), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K681: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K682: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K683: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K684: RomBytes<2> = RomBytes::new(b"\x00T");
static K685: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K682), consts: Obj::rom(&K683), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K684), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K686: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K687: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K688: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K687)]);
static K689: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K690: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K686), consts: Obj::rom(&K688), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K689), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K691: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K692: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K693: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K692)]);
static K694: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K695: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K696: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K691), consts: Obj::rom(&K693), argnames: Obj::rom(&K694), exc: Obj::rom(&K3), lines: Obj::rom(&K695), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K697: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K698: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K699: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K700: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K701: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K697), consts: Obj::rom(&K698), argnames: Obj::rom(&K699), exc: Obj::rom(&K3), lines: Obj::rom(&K700), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K702: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K703: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K704: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K702), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K703), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K705: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K706: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K705), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K313), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K707: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K708: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K709: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K707), argnames: Obj::rom(&K622), exc: Obj::rom(&K3), lines: Obj::rom(&K708), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K710: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K711: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K712: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K713: RomTuple<7> = RomTuple::new([Obj::rom(&K711), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K712)]);
static K714: RomTuple<1> = RomTuple::new([n!("seq")]);
static K715: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K716: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K710), consts: Obj::rom(&K713), argnames: Obj::rom(&K714), exc: Obj::rom(&K3), lines: Obj::rom(&K715), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K717: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K718: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K719: RomBytes<2> = RomBytes::new(b"\x00\n");
static K720: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K717), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K718), exc: Obj::rom(&K3), lines: Obj::rom(&K719), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K721: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K722: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K723: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K724: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K725: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K721), consts: Obj::rom(&K722), argnames: Obj::rom(&K723), exc: Obj::rom(&K3), lines: Obj::rom(&K724), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K726: RomBytes<162> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x06\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K727: RomTuple<7> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("takes_arguments"), n!("wrap_native")]);
static K728: RomBytes<22> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02\x0e\x02 \x02");
static K729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K726), consts: Obj::rom(&K727), argnames: Obj::rom(&K723), exc: Obj::rom(&K3), lines: Obj::rom(&K728), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K730: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K731: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K732: RomBytes<6> = RomBytes::new(b"\x00@\n\x02\x10\x02");
static K733: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K730), consts: Obj::rom(&K731), argnames: Obj::rom(&K723), exc: Obj::rom(&K3), lines: Obj::rom(&K732), name: n!("new_named"), qualname: n!("new_named"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K734: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K735: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K736: RomBytes<12> = RomBytes::new(b"\x00L\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02");
static K737: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K734), consts: Obj::rom(&K735), argnames: Obj::rom(&K723), exc: Obj::rom(&K3), lines: Obj::rom(&K736), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K738: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K739: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K740: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K741: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K742: RomBytes<10> = RomBytes::new(b"\x00^\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K743: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K738), consts: Obj::rom(&K739), argnames: Obj::rom(&K740), exc: Obj::rom(&K741), lines: Obj::rom(&K742), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K744: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K745: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K746: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K747: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K748: RomBytes<8> = RomBytes::new(b"\x00r\x10\x02\x08\x02\x07\x02");
static K749: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K744), consts: Obj::rom(&K745), argnames: Obj::rom(&K746), exc: Obj::rom(&K747), lines: Obj::rom(&K748), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K750: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K751: RomTuple<1> = RomTuple::new([n!("cls")]);
static K752: RomBytes<3> = RomBytes::new(b"\x00\x80\x01");
static K753: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K750), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K751), exc: Obj::rom(&K3), lines: Obj::rom(&K752), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K754: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K755: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K756: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K757: RomBytes<11> = RomBytes::new(b"\x00\x88\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K754), consts: Obj::rom(&K755), argnames: Obj::rom(&K756), exc: Obj::rom(&K3), lines: Obj::rom(&K757), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K759: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K760: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K761: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K762: RomBytes<9> = RomBytes::new(b"\x00\x98\x01\x0c\x02\x0e\x04\x07\x02");
static K763: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K759), consts: Obj::rom(&K760), argnames: Obj::rom(&K761), exc: Obj::rom(&K3), lines: Obj::rom(&K762), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K764: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K765: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K766: RomBytes<3> = RomBytes::new(b"\x00\xa8\x01");
static K767: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K764), consts: Obj::rom(&K765), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K766), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K768: RomBytes<162> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x01\x02\n\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01\x03\t\x05\x05\n\x00b\x03\x07\x03S\x03\x10\x00\x00\x07\x03\x00\x08\x02\x00\t\x00\x00\n\x01b\x07\x07\x03w\x06\x05\xcc\xffY\x06\x00\x06\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06W7\x00\n\x06\x03\x00\x07\x04\x03\x08\x01j\t\t\x00b\x06\x06\x03\x03\x07\x07c\x03\x06\x01\x08S\x03\x1a\x00\n\x06\x03\x00\x07\x03\x03\x08\t\x00\t\x03b\x06\x06\x03\x00\x07\x00b\x06\x06\x01W\x05\x00w\x04\x05\xc4\xff\x81\x00");
static K769: RomTuple<10> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("__mro__"), n!("__init_subclass__"), n!("get"), n!("__func__")]);
static K770: RomBytes<25> = RomBytes::new(b"\x00\xb0\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08\x1a\x02\x19\x02\x04\x02\x17\x02\x03\x07\x05\n");
static K771: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K768), consts: Obj::rom(&K769), argnames: Obj::rom(&K751), exc: Obj::rom(&K3), lines: Obj::rom(&K770), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K772: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K773: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K774: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K775: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K776: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\x0c\x02\x08\x02");
static K777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K772), consts: Obj::rom(&K773), argnames: Obj::rom(&K774), exc: Obj::rom(&K775), lines: Obj::rom(&K776), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K778: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K779: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K780: RomBytes<15> = RomBytes::new(b"\x00\xd8\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K781: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K778), consts: Obj::rom(&K779), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K780), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K782: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K783: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K784: RomBytes<3> = RomBytes::new(b"\x00\xec\x01");
static K785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K782), consts: Obj::rom(&K783), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K784), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K786: RomBytes<160> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x91\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WL\x00\n\x08\x01\x87\x07\x08\x01\x00\x85\n\x08\x02\x87\x07\x089\x00\x00\x05\x07\x8a\t\x04\x00\x00\x03\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x05\x03\n\x06c\t\t\x01\x07\x00\t\x06\x06\x05\x08\x00\x00\n\x05Y\x0b\x06\x05c\t\t\x02\t\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00k\xff\x82");
static K787: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K788: RomTuple<10> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K787), n!("write"), crate::intern::ascii_char(101), n!("print_exception")]);
static K789: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eP-\x82\x01\x10<L\x00\x0f");
static K790: RomBytes<32> = RomBytes::new(b"\x00\n\x07\x02\x03\x02\x04\x04\x04\x02\x13\x04\x17\x02\x08\x02\x01\x02\x0b\x02\n\x04\x04\x02\x0c\x02\x1e\x02\x0c\x02\x07\x1f");
static K791: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K786), consts: Obj::rom(&K788), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K789), lines: Obj::rom(&K790), name: n!("run_pending"), qualname: n!("run_pending"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K792: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K793: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K794: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K795: RomBytes<2> = RomBytes::new(b"\x004");
static K796: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K792), consts: Obj::rom(&K793), argnames: Obj::rom(&K794), exc: Obj::rom(&K3), lines: Obj::rom(&K795), name: n!("finalize_object"), qualname: n!("finalize_object"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K797: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K798: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K799: RomBytes<6> = RomBytes::new(b"\x00<\x08\x02\x04\x02");
static K800: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K797), consts: Obj::rom(&K798), argnames: Obj::rom(&K56), exc: Obj::rom(&K3), lines: Obj::rom(&K799), name: n!("finalize_call"), qualname: n!("finalize_call"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K801: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K802: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), crate::types::EMPTY_TUPLE, n!("append")]);
static K803: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K804: RomBytes<20> = RomBytes::new(b"\x00H\n\x04\n\x02\x04\x02\x04\x02\r\x02\x0b\x02\x04\x02\x16\x02\x15\x02");
static K805: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K801), consts: Obj::rom(&K802), argnames: Obj::rom(&K803), exc: Obj::rom(&K3), lines: Obj::rom(&K804), name: n!("atexit_register"), qualname: n!("atexit_register"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K806: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K807: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K808: RomBytes<2> = RomBytes::new(b"\x00f");
static K809: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K40), consts: Obj::rom(&K807), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K808), name: n!("<listcomp>"), qualname: n!("atexit_unregister.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 51 };
static K810: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K809)]);
static K811: RomTuple<1> = RomTuple::new([n!("function")]);
static K812: RomBytes<6> = RomBytes::new(b"\x00b\x02\x02\x15\x02");
static K813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K806), consts: Obj::rom(&K810), argnames: Obj::rom(&K811), exc: Obj::rom(&K3), lines: Obj::rom(&K812), name: n!("atexit_unregister"), qualname: n!("atexit_unregister"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K814: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K815: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), crate::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K816: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K817: RomBytes<20> = RomBytes::new(b"\x00n\n\x04\n\x02\x03\x02\x0c\x04\x17\x02\x08\x02\x01\x02\x0b\x02\x1e\r");
static K818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K814), consts: Obj::rom(&K815), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K816), lines: Obj::rom(&K817), name: n!("atexit_run"), qualname: n!("atexit_run"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K819: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K820: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K821: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K822: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\n\x04\x0b\x04\x04\x02\x07\x02\x03\x02");
static K823: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K819), consts: Obj::rom(&K820), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K821), lines: Obj::rom(&K822), name: n!("run_exit"), qualname: n!("run_exit"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K824: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K825: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K826: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K827: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K824), consts: Obj::rom(&K825), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K826), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K828: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K829: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K830: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K831: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K511), consts: Obj::rom(&K829), argnames: Obj::rom(&K317), exc: Obj::rom(&K3), lines: Obj::rom(&K830), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K832: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K833: RomBytes<2> = RomBytes::new(b"\x00 ");
static K834: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K832), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K833), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K835: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K836: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K837: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K838: RomBytes<2> = RomBytes::new(b"\x00*");
static K839: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K835), consts: Obj::rom(&K836), argnames: Obj::rom(&K837), exc: Obj::rom(&K3), lines: Obj::rom(&K838), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K840: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K841: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K842: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K843: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K840), consts: Obj::rom(&K841), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K842), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K844: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K845: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K846: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K844), consts: Obj::rom(&K845), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K846), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K848: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K849: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K849), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K523), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K851: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K852: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K853: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K854: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K851), consts: Obj::rom(&K852), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K853), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K855: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K856: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K857: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K855), consts: Obj::rom(&K856), argnames: Obj::rom(&K186), exc: Obj::rom(&K3), lines: Obj::rom(&K857), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K859: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K860: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K861: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K862: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K863: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K859), consts: Obj::rom(&K860), argnames: Obj::rom(&K861), exc: Obj::rom(&K3), lines: Obj::rom(&K862), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K864: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K865: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K866: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K867: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K864), consts: Obj::rom(&K865), argnames: Obj::rom(&K861), exc: Obj::rom(&K3), lines: Obj::rom(&K866), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K868: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K869: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K870: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K868), consts: Obj::rom(&K869), argnames: Obj::rom(&K861), exc: Obj::rom(&K3), lines: Obj::rom(&K870), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K872: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K873: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K874: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K875: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K872), consts: Obj::rom(&K873), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K874), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K876: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K877: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K878: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K876), consts: Obj::rom(&K877), argnames: Obj::rom(&K861), exc: Obj::rom(&K3), lines: Obj::rom(&K878), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K880: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K881: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K882: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K876), consts: Obj::rom(&K880), argnames: Obj::rom(&K861), exc: Obj::rom(&K3), lines: Obj::rom(&K881), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K883: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K884: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K885: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K876), consts: Obj::rom(&K883), argnames: Obj::rom(&K861), exc: Obj::rom(&K3), lines: Obj::rom(&K884), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K886: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K887: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K888: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K889: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K886), consts: Obj::rom(&K887), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K888), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K890: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K891: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K892: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K893: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K890), consts: Obj::rom(&K891), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K892), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K894: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K895: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K896: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K897: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K894), consts: Obj::rom(&K895), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K896), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K898: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K899: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K900: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K898), consts: Obj::rom(&K895), argnames: Obj::rom(&K61), exc: Obj::rom(&K3), lines: Obj::rom(&K899), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K901: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K902: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K903: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K904: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K902), Obj::rom(&K903), crate::intern::ascii_char(41)]);
static K905: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K906: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K907: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K901), consts: Obj::rom(&K904), argnames: Obj::rom(&K905), exc: Obj::rom(&K3), lines: Obj::rom(&K906), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K908: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K909: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K910: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K911: RomBytes<2> = RomBytes::new(b"\x00:");
static K912: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K909), consts: Obj::rom(&K910), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K911), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K913: RomStr<2> = RomStr::constant(b": ");
static K914: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K912), n!("repr_again"), Obj::rom(&K93), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K913), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K915: RomTuple<1> = RomTuple::new([n!("value")]);
static K916: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K917: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K918: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K908), consts: Obj::rom(&K914), argnames: Obj::rom(&K915), exc: Obj::rom(&K916), lines: Obj::rom(&K917), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K919: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K920: RomStr<2> = RomStr::constant(b",)");
static K921: RomStr<2> = RomStr::constant(b"({");
static K922: RomStr<2> = RomStr::constant(b"})");
static K923: RomStr<2> = RomStr::constant(b"([");
static K924: RomStr<2> = RomStr::constant(b"])");
static K925: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K920), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K921), Obj::rom(&K922), Obj::rom(&K923), Obj::rom(&K924)]);
static K926: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K927: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K919), consts: Obj::rom(&K925), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K926), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K928: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K929: RomStr<5> = RomStr::constant(b"[...]");
static K930: RomStr<5> = RomStr::constant(b"(...)");
static K931: RomStr<5> = RomStr::constant(b"{...}");
static K932: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K929), n!("tuple"), Obj::rom(&K930), n!("dict"), Obj::rom(&K931), n!("type"), n!("__name__")]);
static K933: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K934: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K928), consts: Obj::rom(&K932), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K933), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K935: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K936: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K937: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K935), consts: Obj::rom(&K936), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K937), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K939: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K940: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K941: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K942: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K943: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K939), consts: Obj::rom(&K940), argnames: Obj::rom(&K941), exc: Obj::rom(&K3), lines: Obj::rom(&K942), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K944: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K945: RomStr<5> = RomStr::constant(b"utf-8");
static K946: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K945), n!("strict"), n!("decode")]);
static K947: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K948: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K944), consts: Obj::rom(&K946), argnames: Obj::rom(&K947), exc: Obj::rom(&K3), lines: Obj::rom(&K948), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K950: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K951: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K952: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K953: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K951), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K952), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K954: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K955: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K956: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K957: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K958: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K954), consts: Obj::rom(&K955), argnames: Obj::rom(&K956), exc: Obj::rom(&K3), lines: Obj::rom(&K957), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K959: RomTuple<1> = RomTuple::new([n!("")]);
static K960: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K961: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K962: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K961)]);
static K963: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K960), consts: Obj::rom(&K962), argnames: Obj::rom(&K212), exc: Obj::rom(&K3), lines: Obj::rom(&K963), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K965: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K966: RomTuple<1> = RomTuple::new([n!("code")]);
static K967: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K968: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K965), argnames: Obj::rom(&K966), exc: Obj::rom(&K3), lines: Obj::rom(&K967), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K969: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K970: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K971: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K972: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K32), consts: Obj::rom(&K969), argnames: Obj::rom(&K970), exc: Obj::rom(&K3), lines: Obj::rom(&K971), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K973: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K974: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K975: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K976: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K973), argnames: Obj::rom(&K974), exc: Obj::rom(&K3), lines: Obj::rom(&K975), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K977: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K978: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K979: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K980: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K981: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K978), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K979), n!("type"), n!("__name__"), Obj::rom(&K980), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K982: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K983: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K977), consts: Obj::rom(&K981), argnames: Obj::rom(&K982), exc: Obj::rom(&K3), lines: Obj::rom(&K983), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K985: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K986: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K987: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K988: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K985), consts: Obj::rom(&K986), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K987), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K989: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K990: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K991: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K992: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K993: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K989), consts: Obj::rom(&K990), argnames: Obj::rom(&K991), exc: Obj::rom(&K3), lines: Obj::rom(&K992), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K994: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K995: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K996: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K997: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K995), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K996), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K998: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K999: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K1000: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K994), consts: Obj::rom(&K997), argnames: Obj::rom(&K998), exc: Obj::rom(&K3), lines: Obj::rom(&K999), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K1001: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K1002: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K1003: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K1004: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K1005: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K1002), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K1003), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K1004), n!("getattr")]);
static K1006: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K1007: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K1008: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1001), consts: Obj::rom(&K1005), argnames: Obj::rom(&K1006), exc: Obj::rom(&K3), lines: Obj::rom(&K1007), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K1009: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K1010: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K1011: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K1012: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K1013: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K1010), n!("len"), Obj::small(1), Obj::rom(&K1011), n!("percent_value"), n!("append"), Obj::rom(&K1012), n!("percent_converted")]);
static K1014: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K1015: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K1016: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1009), consts: Obj::rom(&K1013), argnames: Obj::rom(&K1014), exc: Obj::rom(&K3), lines: Obj::rom(&K1015), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K1017: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K1018: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K1019: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K1020: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K1021: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1017), consts: Obj::rom(&K1018), argnames: Obj::rom(&K1019), exc: Obj::rom(&K3), lines: Obj::rom(&K1020), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K1022: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K1023: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K1024: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K1025: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K14), consts: Obj::rom(&K583), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1024), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K1026: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K1023), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K1025)]);
static K1027: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K1028: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K1029: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1022), consts: Obj::rom(&K1026), argnames: Obj::rom(&K1027), exc: Obj::rom(&K3), lines: Obj::rom(&K1028), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1030: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K1031: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K1032: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K1033: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K1034: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1031), consts: Obj::rom(&K1032), argnames: Obj::rom(&K1027), exc: Obj::rom(&K3), lines: Obj::rom(&K1033), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K1035: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K1036: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K1037: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K1038: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K1039: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1035), consts: Obj::rom(&K1036), argnames: Obj::rom(&K1037), exc: Obj::rom(&K3), lines: Obj::rom(&K1038), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K1040: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1041: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K1042: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K1043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1041), consts: Obj::rom(&K583), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1042), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K1044: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K1043), n!("index_of")]);
static K1045: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K1046: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1040), consts: Obj::rom(&K1044), argnames: Obj::rom(&K166), exc: Obj::rom(&K3), lines: Obj::rom(&K1045), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K1047: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K1048: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K1049: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K1050: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1047), consts: Obj::rom(&K1048), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K1049), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K1051: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K1052: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K1053: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K1054: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K1055: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1051), consts: Obj::rom(&K1052), argnames: Obj::rom(&K1053), exc: Obj::rom(&K3), lines: Obj::rom(&K1054), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K1056: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K1057: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K1058: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K1059: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1056), consts: Obj::rom(&K1048), argnames: Obj::rom(&K1057), exc: Obj::rom(&K3), lines: Obj::rom(&K1058), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K1060: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K1061: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K1062: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K1063: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K1064: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K1065: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1060), consts: Obj::rom(&K1061), argnames: Obj::rom(&K1062), exc: Obj::rom(&K1063), lines: Obj::rom(&K1064), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K1066: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K1067: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K1068: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1069: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K1070: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K1071: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1066), consts: Obj::rom(&K1067), argnames: Obj::rom(&K1068), exc: Obj::rom(&K1069), lines: Obj::rom(&K1070), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K1072: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1073: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1074: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K1075: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1072), consts: Obj::rom(&K1073), argnames: Obj::rom(&K1068), exc: Obj::rom(&K3), lines: Obj::rom(&K1074), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K1076: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K1077: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K1078: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K1076), argnames: Obj::rom(&K1068), exc: Obj::rom(&K3), lines: Obj::rom(&K1077), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K1079: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1080: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K1081: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K1082: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1079), consts: Obj::rom(&K1080), argnames: Obj::rom(&K1068), exc: Obj::rom(&K3), lines: Obj::rom(&K1081), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
static K1083: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01c\x01\x01\x00\x01\x81\x01");
static K1084: RomTuple<2> = RomTuple::new([n!("stdin_readline"), n!("encode")]);
static K1085: RomBytes<3> = RomBytes::new(b"\x00\xe2\x05");
static K1086: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1083), consts: Obj::rom(&K1084), argnames: Obj::rom(&K1068), exc: Obj::rom(&K3), lines: Obj::rom(&K1085), name: n!("stdin_buffer_readline"), qualname: n!("stdin_buffer_readline"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 368 };
static K1087: RomBytes<131> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x02\x04W\x15\x00\n\x04\x03\x00\x05\x00b\x03\x04\x01U\x03\x03\x00W\x1c\x00-\x02\x02\x03S\x01\xe7\xffI\x01\x04\xe2\xff\n\x04\x05\x00\x05\x02b\x04\x04\x01C\x04\x01\xd3\xffS\x01\x05\x00=\x01\x04\n\x00\n\x04\x05\x00\x05\x02b\x01\x04\x01\n\x04\x06\x03\x05\x01\x00\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x02\x07b\x04\x04\x02\x05\x04\x00\x00\x05\x01\x05\x06\x00l\x04\x04^\x04\x02\x04\x81\x04");
static K1088: RomStr<11> = RomStr::constant(b"stdin bytes");
static K1089: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K1088), Obj::rom(&K3), n!("stdin_buffer_readline"), Obj::small(0), n!("len"), n!("keep")]);
static K1090: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K1091: RomBytes<23> = RomBytes::new(b"\x00\xec\x05\x14\x02\x03\x02\n\x02\x04\x02\x03\x02\x04\x07\x18\n\t\x02\n\x02\x1a\x02");
static K1092: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1087), consts: Obj::rom(&K1089), argnames: Obj::rom(&K1090), exc: Obj::rom(&K3), lines: Obj::rom(&K1091), name: n!("stdin_buffer_read"), qualname: n!("stdin_buffer_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 373 };
static K1093: RomTuple<1> = RomTuple::new([Obj::small(-1)]);
