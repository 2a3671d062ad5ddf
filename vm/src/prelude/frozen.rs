//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 403] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K17, defaults: Obj::rom(&K18), kwdefaults: &[] },
    Frozen { code: &K25, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K31, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K37, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K42, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K47, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K52, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K57, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K62, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K80, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K85, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K90, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K95, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K100, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K104, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K109, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K115, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K120, defaults: Obj::rom(&K121), kwdefaults: &[] },
    Frozen { code: &K126, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K133, defaults: Obj::rom(&K121), kwdefaults: &[] },
    Frozen { code: &K136, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K140, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K145, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K150, defaults: Obj::rom(&K18), kwdefaults: &[] },
    Frozen { code: &K154, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K159, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K163, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K168, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K173, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K178, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K182, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K185, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K189, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K194, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K198, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K201, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K204, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K207, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K211, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K215, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K219, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K223, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K228, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K234, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K240, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K248, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K252, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K257, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K262, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K266, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K270, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K275, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K280, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K284, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K292, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K297, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K302, defaults: Obj::rom(&K303), kwdefaults: &[] },
    Frozen { code: &K307, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K312, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K320, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K326, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K330, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K334, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K339, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K344, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K349, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K357, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K362, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K366, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K370, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K375, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K380, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K384, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K388, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K393, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K397, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K403, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K407, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K411, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K418, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K423, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K435, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K440, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K445, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K454, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K459, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K464, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K469, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K474, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K478, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K486, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K491, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K502, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K507, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K512, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K518, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K522, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K527, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K532, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K536, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K541, defaults: Obj::rom(&K542), kwdefaults: &[] },
    Frozen { code: &K549, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K554, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K558, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K562, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K566, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K573, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K577, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K580, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K584, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K595, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K600, defaults: Obj::rom(&K601), kwdefaults: &[] },
    Frozen { code: &K606, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K611, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K616, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K621, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K626, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K631, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K635, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K650, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K657, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K665, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K670, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K676, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K680, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K685, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K691, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K695, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K698, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K704, defaults: Obj::rom(&K18), kwdefaults: &[] },
    Frozen { code: &K709, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K713, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K720, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K726, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K787, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K792, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K797, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K805, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K812, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K819, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K823, defaults: Obj::rom(&K18), kwdefaults: &[] },
    Frozen { code: &K829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K834, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K845, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K850, defaults: Obj::rom(&K851), kwdefaults: &[] },
    Frozen { code: &K856, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K860, defaults: Obj::rom(&K303), kwdefaults: &[] },
    Frozen { code: &K862, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K866, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K876, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K881, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K885, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K898, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K902, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K907, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K911, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K916, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K921, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K926, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K931, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K937, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K942, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K947, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K954, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K959, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K965, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K969, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K973, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K977, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K982, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K987, defaults: Obj::rom(&K988), kwdefaults: &[] },
    Frozen { code: &K993, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K998, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1003, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1009, defaults: Obj::rom(&K1010), kwdefaults: &[] },
    Frozen { code: &K1015, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1020, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1029, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1034, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1038, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1042, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1047, defaults: Obj::rom(&K1048), kwdefaults: &[] },
    Frozen { code: &K1052, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1056, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1060, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1065, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1070, defaults: Obj::rom(&K18), kwdefaults: &[] },
    Frozen { code: &K1074, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1078, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1083, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1087, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1092, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1097, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1101, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1105, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1110, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1113, defaults: Obj::rom(&K542), kwdefaults: &[] },
    Frozen { code: &K1118, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1122, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1126, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1127, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1132, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1136, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1140, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1145, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1149, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1154, defaults: Obj::rom(&K1155), kwdefaults: &[] },
    Frozen { code: &K1159, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1163, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1168, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1172, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1175, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1180, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1184, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1188, defaults: Obj::rom(&K601), kwdefaults: &[] },
    Frozen { code: &K1192, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1197, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1202, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1206, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1211, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1215, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1220, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1224, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1228, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1232, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1236, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1240, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1247, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1251, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1255, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1260, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1262, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1267, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1272, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1277, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1282, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1287, defaults: Obj::rom(&K1048), kwdefaults: &[] },
    Frozen { code: &K1293, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1298, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1308, defaults: Obj::rom(&K1309), kwdefaults: &[] },
    Frozen { code: &K1315, defaults: Obj::rom(&K1309), kwdefaults: &[] },
    Frozen { code: &K1320, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1325, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1328, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1332, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1344, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1346, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1351, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1356, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1362, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1371, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1375, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1381, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1388, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1392, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1397, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1401, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1406, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1412, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1418, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1422, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1426, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1430, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1436, defaults: Obj::NONE, kwdefaults: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Frozen { code: &K1441, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1446, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1452, defaults: Obj::rom(&K542), kwdefaults: &[] },
    Frozen { code: &K1456, defaults: Obj::rom(&K542), kwdefaults: &[] },
    Frozen { code: &K1461, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1465, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1470, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1476, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1480, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1483, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1488, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1492, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1496, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1501, defaults: Obj::rom(&K1502), kwdefaults: &[] },
    Frozen { code: &K1507, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1512, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1519, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1524, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1529, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1535, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1541, defaults: Obj::rom(&K1048), kwdefaults: &[] },
    Frozen { code: &K1546, defaults: Obj::rom(&K1548), kwdefaults: &[] },
    Frozen { code: &K1551, defaults: Obj::rom(&K1552), kwdefaults: &[] },
    Frozen { code: &K1556, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1561, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1567, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K1572, defaults: Obj::rom(&K127), kwdefaults: &[] },
    Frozen { code: &K1575, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1577, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1580, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1587, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1591, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1596, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1600, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1604, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1610, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1616, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1620, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1625, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1630, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1634, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1638, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1648, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1653, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1657, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1661, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1664, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1667, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1671, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1673, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1676, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1678, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1683, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1687, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1689, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1691, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1693, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1703, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1707, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1718, defaults: Obj::rom(&K1719), kwdefaults: &[] },
    Frozen { code: &K1724, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1733, defaults: Obj::rom(&K1734), kwdefaults: &[] },
    Frozen { code: &K1736, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1738, defaults: Obj::rom(&K1734), kwdefaults: &[] },
    Frozen { code: &K1743, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1747, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1751, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1754, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1758, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1762, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1767, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1771, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1775, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1779, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1783, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1786, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1789, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1793, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1797, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1801, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1804, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1811, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1813, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1817, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1821, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1824, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1829, defaults: Obj::rom(&K121), kwdefaults: &[] },
    Frozen { code: &K1834, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1838, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1842, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1868, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1872, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1876, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1882, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1887, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1892, defaults: Obj::rom(&K121), kwdefaults: &[] },
    Frozen { code: &K1898, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1903, defaults: Obj::rom(&K121), kwdefaults: &[] },
    Frozen { code: &K1908, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1912, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1915, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1922, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1933, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1942, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1949, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1953, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1957, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1962, defaults: Obj::rom(&K1963), kwdefaults: &[] },
    Frozen { code: &K1965, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1970, defaults: Obj::rom(&K542), kwdefaults: &[] },
    Frozen { code: &K1975, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1978, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1982, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1985, defaults: Obj::rom(&K542), kwdefaults: &[] },
    Frozen { code: &K1993, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K1997, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2002, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2009, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2017, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2025, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2030, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2038, defaults: Obj::rom(&K2039), kwdefaults: &[] },
    Frozen { code: &K2043, defaults: Obj::rom(&K2039), kwdefaults: &[] },
    Frozen { code: &K2048, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2055, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2059, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2064, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2068, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2074, defaults: Obj::NONE, kwdefaults: &[] },
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
static K13: RomBytes<84> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02V\x03\x10\x00\x00\x03\x00\x00\x04\x01\x00\x05\x02c\x03\x03\x02\x01\x81\x03A\x01\x02\x19\x00\n\x03\x00\x00\x04\x00\x03\x05\x03b\x03\x03\x02V\x03\x08\x00\x00\x03\x00c\x03\x03\x00\x03A\x01\x04\x0b\x00\x00\x03\x00c\x03\x03\x00\x05W\x03\x00\x05\x03\x00\x81\x03");
static K14: RomTuple<6> = RomTuple::new([n!("hasattr"), n!("ioctl"), Obj::small(3), n!("sync"), Obj::small(4), n!("count")]);
static K15: RomTuple<3> = RomTuple::new([n!("device"), n!("op"), n!("arg")]);
static K16: RomBytes<10> = RomBytes::new(b"\x00\x0e\x11\x02\x10\x02\x16\x02\x08\x02");
static K17: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K14), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K16), name: n!("device_ioctl"), qualname: n!("device_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K18: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K19: RomBytes<100> = RomBytes::new(b"S\x00\x08\x00\x05\x01\x01P\x00\x01\x05\x00\x01\x01\x00\x81\x01\x05\x01\x02P\x00\x01\x05\x00\x01\x01\x05\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02U\x01%\x00\n\x01\x02\x03\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01Y\x04\x04\x05\x17\x03\x03\x04\x03\x04\x06\x17\x02\x03\x04b\x01\x01\x01\x83\x01?\x00\x07\x06\x00\x01\x01\x16W\x03\x002\x01\x00\x81\x01");
static K20: RomStr<14> = RomStr::constant(b"can\'t convert ");
static K21: RomStr<7> = RomStr::constant(b" to int");
static K22: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K20), n!("type"), n!("__name__"), Obj::rom(&K21), Obj::small(0)]);
static K23: RomTuple<1> = RomTuple::new([n!("result")]);
static K24: RomBytes<14> = RomBytes::new(b"\x00 \x0c\x02\x05\x02\x08\x02\x05\x02\x11\x02%\x02");
static K25: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K22), argnames: Obj::rom(&K23), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("device_error"), qualname: n!("device_error"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K26: RomBytes<159> = RomBytes::new(b"\x05\x01\x02\x00\x02\x01\x00\x03\x01\x00\x04\x01\x00\x05\x01\x00\x06\x01v\x08\x00Wc\x00A\x07\x00\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x05\x02WR\x00A\x07\x01\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x04\x02WA\x00A\x07\x02\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x06\x02W0\x00A\x07\x03\t\x00\x05\x01\x01\x00\x02\x01W\"\x00\x03\t\x04Q\x07\t\x1a\x00\n\t\x05\x03\x0b\x06\n\x0c\x07\x00\r\x00b\x0c\x0c\x01\x17\n\x0b\x0cb\t\t\x01\x83\tw\x07\x08\x98\xff\x00\x08\x01U\x08\x03\x005\x08\x02\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05\x00\r\x06h\x08\x08\x06\x81\x08");
static K27: RomStr<14> = RomStr::constant(b"invalid mode: ");
static K28: RomTuple<8> = RomTuple::new([crate::intern::ascii_char(119), crate::intern::ascii_char(120), crate::intern::ascii_char(97), crate::intern::ascii_char(43), n!("rbt"), n!("ValueError"), Obj::rom(&K27), n!("repr")]);
static K29: RomTuple<1> = RomTuple::new([n!("mode")]);
static K30: RomBytes<28> = RomBytes::new(b"\x006\x12\x02\x06\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\t\x02\x08\x02\x1a\x13\x05\x16");
static K31: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: Obj::rom(&K28), argnames: Obj::rom(&K29), exc: Obj::rom(&K3), lines: Obj::rom(&K30), name: n!("parse_mode"), qualname: n!("parse_mode"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K32: RomBytes<109> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x02\x05B\x05\x01\x0b\x00\x03\x05\x01\x17\x05\x00\x05\x17\x02\x05\x02g\x03\x03\x00\x00\x06\x02\x03\x07\x01c\x06\x06\x01\x02v\x05\x06W\'\x00A\x04\x03\x0f\x00V\x03\x08\x00\x00\x06\x03c\x06\x06\x00\x04W\x13\x00\x03\x06\x05Q\x04\x06\x0b\x00\x00\x06\x03\x00\x07\x04c\x06\x06\x01\x06w\x04\x05\xd4\xff\x81\x03");
static K33: RomTuple<2> = RomTuple::new([n!(""), crate::intern::ascii_char(46)]);
static K34: RomTuple<7> = RomTuple::new([n!("path_text"), crate::intern::ascii_char(47), n!("split"), n!(".."), n!("pop"), Obj::rom(&K33), n!("append")]);
static K35: RomTuple<2> = RomTuple::new([n!("cwd"), n!("path")]);
static K36: RomBytes<24> = RomBytes::new(b"\x00X\n\x02\x15\x02\x0b\x02\x04\x02\x11\x02\x05\x02\x04\x02\x0b\x02\x08\x02\x0b\t\x05\x0c");
static K37: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K32), consts: Obj::rom(&K34), argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K36), name: n!("path_parts"), qualname: n!("path_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K38: RomBytes<98> = RomBytes::new(b"\x01\x07\x036\x07\x01\x07\x00.\x00\x00\x07\'\x04\x00\x00\x02\x07\x99\x00\"\x08\x01\x01\'\x08\x08\x02\x19\x07\x07\x08\"\x07\x07\x03&\x07\x07\x04\x17\x07\x07\x02#\x05\x07\x05$\x07\x04\x06&\x08\x04\x07\x17\x07\x07\x08&\x08\x04\x08\x18\x07\x07\x08\x17\x06\x07\x05&\x07\x00\x00$\x07\x07\t\x17\x07\x07\x06#\x07\x07\n$\x07\x07\x0b\x17\x07\x07\x03\x81\x07");
static K39: RomTuple<12> = RomTuple::new([Obj::small(400), Obj::small(9), Obj::small(12), Obj::small(2), Obj::small(5), Obj::small(1), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(146097), Obj::small(719468), Obj::small(86400)]);
static K40: RomTuple<4> = RomTuple::new([n!("year"), n!("month"), n!("day"), n!("seconds")]);
static K41: RomBytes<10> = RomBytes::new(b"\x00v\x0c\x02\x04\x02 \x02\x18\x02");
static K42: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: Obj::rom(&K39), argnames: Obj::rom(&K40), exc: Obj::rom(&K3), lines: Obj::rom(&K41), name: n!("seconds_of"), qualname: n!("seconds_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K43: RomBytes<158> = RomBytes::new(b"/\x00\x00\x00&\x06\x00\x01\'\x07\x00\x01\x00\x01\x06\x00\x02\x07&\x06\x02\x02\x18\x06\x02\x06&\x07\x02\x03\x17\x06\x06\x07&\x07\x02\x04\x18\x06\x06\x07&\x03\x06\x05\x02\x06m\x01\x19\x06\x06\x03&\x07\x03\x06\x17\x06\x06\x07&\x07\x03\x07\x18\x06\x06\x07.\x02\x02\x06\x01\x06\x05\x19\x06\x06\x02\"\x06\x06\x08&\x04\x06\t=\x04\n\x07\x00\"\x05\x04\x0bW\x04\x00#\x05\x04\x0c$\x07\x01\r\x17\x07\x03\x07\x01\x08\x036\x08\x05\x08\x00\x17\x06\x07\x08\x00\x07\x05\x02\t\x99\x00\x19\t\t\x04\"\t\t\x08&\t\t\x0e\x18\t\x02\t\"\x08\t\x0fh\x06\x06\x03\x81\x06");
static K44: RomTuple<16> = RomTuple::new([Obj::small(719468), Obj::small(146097), Obj::small(1460), Obj::small(36524), Obj::small(146096), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(2), Obj::small(153), Obj::small(10), Obj::small(3), Obj::small(9), Obj::small(400), Obj::small(5), Obj::small(1)]);
static K45: RomTuple<1> = RomTuple::new([n!("days")]);
static K46: RomBytes<15> = RomBytes::new(b"\x00\x88\x01\x04\x02\x0e\x02\x1c\x02\x1c\x02\x0f\x02\x10\x02");
static K47: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K43), consts: Obj::rom(&K44), argnames: Obj::rom(&K45), exc: Obj::rom(&K3), lines: Obj::rom(&K46), name: n!("date_of"), qualname: n!("date_of"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K48: RomBytes<32> = RomBytes::new(b"\x01\x03\x00W\x14\x000\x02\x02\x00+\x04\x03\x01\x17\x05\x01\x02^\x05\x00\x05\x1e\x03\x04\x05U\x02\xe8\xff\x81\x03");
static K49: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(8)]);
static K50: RomTuple<3> = RomTuple::new([n!("data"), n!("at"), n!("size")]);
static K51: RomBytes<13> = RomBytes::new(b"\x00\x9c\x01\x03\x02\x03\x02\x04\x02\x10\x03\x04\x06");
static K52: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K48), consts: Obj::rom(&K49), argnames: Obj::rom(&K50), exc: Obj::rom(&K3), lines: Obj::rom(&K51), name: n!("little"), qualname: n!("little"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K53: RomBytes<50> = RomBytes::new(b"\n\x05\x00\x00\x06\x02x\x05\x01!\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W\x14\x00(\t\x03\x01\x17\n\x01\x04`\x00\n\t\x01\t\x081\x03\x03\t\x8ay\x04\x05\xe7\xff\x82");
static K54: RomTuple<3> = RomTuple::new([n!("range"), Obj::small(255), Obj::small(8)]);
static K55: RomTuple<4> = RomTuple::new([n!("data"), n!("at"), n!("size"), n!("value")]);
static K56: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x18\x02\x0c\x02\x08\x03");
static K57: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K53), consts: Obj::rom(&K54), argnames: Obj::rom(&K55), exc: Obj::rom(&K3), lines: Obj::rom(&K56), name: n!("put_little"), qualname: n!("put_little"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K58: RomBytes<140> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01#\x01\x03\x01W\x04\x000\x01\x01\x01@\x01\x02 \x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x18\x03\x03\x01=\x03\x03\r\x00^\x03\x00\x01(\x03\x03\x04M\x03\x05\xd7\xffI\x01\x02\t\x00^\x03\x00\x01=\x03\x04\x05\x00\x01\x03\x00\x81\x03^\x03\x00\x01=\x03\x06\x06\x00\x01\x02\x02W\x12\x00^\x03\x00\x01=\x03\x07\x06\x00\x01\x02\x03W\x03\x00\x01\x02\x04\n\x03\x08\x01\x04\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01\x18\x06\x06\x01\x18\x05\x02\x06b\x03\x03\x02\x81\x03");
static K59: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), Obj::small(4), Obj::small(192), Obj::small(128), Obj::small(224), Obj::small(240), n!("max")]);
static K60: RomTuple<1> = RomTuple::new([n!("data")]);
static K61: RomBytes<17> = RomBytes::new(b"\x00\xba\x01\x0e\x02\x03\x02\x04\x01%\x04\x0e\x02\x05\x02!\x02");
static K62: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K58), consts: Obj::rom(&K59), argnames: Obj::rom(&K60), exc: Obj::rom(&K3), lines: Obj::rom(&K61), name: n!("utf8_missing"), qualname: n!("utf8_missing"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K63: RomBytes<74> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x00\x03\x01T\x00:\x00|\x03\x05\x02\x00\x00\x03\x04\x03}\x03\x03\x00\x00\x01\x03\x00\x05\x01|\x03\x06\x04\x00\x00\x03\x04\x05}\x03\x03\x01\x00\x02\x03\x00\x03\x01\x00\x04\x02h\x00\x03\x02\n\x03\x06\x03\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x00");
static K64: RomStr<12> = RomStr::constant(b"file classes");
static K65: RomBytes<146> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01|\x01\x01\x01\x00\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x19\x00\x10\x1d\x00\x01\x0f\x01\x1e\x00\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x82");
static K66: RomBytes<31> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02[\x00\x02\x03[\x00\x03\x04\x01\x05\x00[\x00\x04\x05\x01\x05\x00[\x00\x05\x05\x82");
static K67: RomTuple<6> = RomTuple::new([n!("fs"), n!("can_read"), n!("can_write"), n!("append"), n!("pos"), n!("size")]);
static K68: RomTuple<5> = RomTuple::new([n!("self"), n!("fs"), n!("can_read"), n!("can_write"), n!("append")]);
static K69: RomBytes<13> = RomBytes::new(b"\x00\xe2\x01\x04\x02\x04\x02\x04\x02\x04\x02\x07\x02");
static K70: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K66), consts: Obj::rom(&K67), argnames: Obj::rom(&K68), exc: Obj::rom(&K3), lines: Obj::rom(&K69), name: n!("__init__"), qualname: n!("file_classes.<locals>.FileIO.__init__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K71: RomTuple<34> = RomTuple::new([n!("is_text"), Obj::rom(&K70), n!("__init__"), n!("file_read"), n!("read"), n!("file_readinto"), n!("readinto"), n!("file_readline"), n!("readline"), n!("file_readlines"), n!("readlines"), n!("file_write"), n!("write"), n!("file_seek"), n!("seek"), n!("file_tell"), n!("tell"), n!("file_truncate"), n!("truncate"), n!("file_flush"), n!("flush"), n!("file_close"), n!("close"), n!("file_ioctl"), n!("ioctl"), n!("file_enter"), n!("__enter__"), n!("file_exit"), n!("__exit__"), n!("__iter__"), n!("file_next"), n!("__next__"), n!("file_repr"), n!("__repr__")]);
static K72: RomBytes<37> = RomBytes::new(b"\x00\xdc\x01\x07\x04\n\x10\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K73: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K65), consts: Obj::rom(&K71), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K72), name: n!("FileIO"), qualname: n!("file_classes.<locals>.FileIO"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K74: RomBytes<8> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x82");
static K75: RomTuple<1> = RomTuple::new([n!("is_text")]);
static K76: RomBytes<3> = RomBytes::new(b"\x00\x94\x02");
static K77: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K74), consts: Obj::rom(&K75), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K76), name: n!("TextIOWrapper"), qualname: n!("file_classes.<locals>.TextIOWrapper"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K78: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K64), Obj::rom(&K73), n!("FileIO"), Obj::rom(&K77), n!("TextIOWrapper"), n!("keep")]);
static K79: RomBytes<15> = RomBytes::new(b"\x00\xd4\x01\n\x02\x04\x04\x108\x13\x06\n\x02\r\x02");
static K80: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K63), consts: Obj::rom(&K78), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K79), name: n!("file_classes"), qualname: n!("file_classes"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K81: RomBytes<37> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x03\x07\x016\x07\x07\x01\t^\x05\x06\x07\x00\x06\x00\x00\x07\x02\x00\x08\x03\x00\t\x04b\x05\x05\x04\x81\x05");
static K82: RomTuple<2> = RomTuple::new([n!("file_classes"), crate::intern::ascii_char(98)]);
static K83: RomTuple<5> = RomTuple::new([n!("fs"), n!("mode"), n!("can_read"), n!("can_write"), n!("append")]);
static K84: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K85: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K81), consts: Obj::rom(&K82), argnames: Obj::rom(&K83), exc: Obj::rom(&K3), lines: Obj::rom(&K84), name: n!("file_new"), qualname: n!("file_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K86: RomBytes<22> = RomBytes::new(b"Y\x01\x00\x00T\x01\x0c\x00\n\x01\x01\x01\x02\x16b\x01\x01\x01\x83\x01\x81\x00");
static K87: RomTuple<2> = RomTuple::new([n!("fs"), n!("OSError")]);
static K88: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(102)]);
static K89: RomBytes<7> = RomBytes::new(b"\x00\xac\x02\x08\x02\x0c\x02");
static K90: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K86), consts: Obj::rom(&K87), argnames: Obj::rom(&K88), exc: Obj::rom(&K3), lines: Obj::rom(&K89), name: n!("file_open"), qualname: n!("file_open"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K91: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K92: RomTuple<1> = RomTuple::new([n!("file_open")]);
static K93: RomTuple<1> = RomTuple::new([n!("self")]);
static K94: RomBytes<3> = RomBytes::new(b"\x00\xb8\x02");
static K95: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K91), consts: Obj::rom(&K92), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K94), name: n!("file_enter"), qualname: n!("file_enter"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K96: RomBytes<11> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\x82");
static K97: RomTuple<1> = RomTuple::new([n!("file_close")]);
static K98: RomTuple<2> = RomTuple::new([n!("self"), n!("exc")]);
static K99: RomBytes<3> = RomBytes::new(b"\x00\xc0\x02");
static K100: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K96), consts: Obj::rom(&K97), argnames: Obj::rom(&K98), exc: Obj::rom(&K3), lines: Obj::rom(&K99), name: n!("file_exit"), qualname: n!("file_exit"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 159 };
static K101: RomBytes<30> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x02\x02\x02\x17\x01\x01\x02\x03\x02\x03\x17\x01\x01\x02\x81\x01");
static K102: RomTuple<4> = RomTuple::new([n!("<io."), n!("type"), n!("__name__"), crate::intern::ascii_char(62)]);
static K103: RomBytes<3> = RomBytes::new(b"\x00\xc8\x02");
static K104: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K101), consts: Obj::rom(&K102), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K103), name: n!("file_repr"), qualname: n!("file_repr"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K105: RomBytes<136> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01U\x04\x0c\x00\n\x04\x02\x01\x05\rb\x04\x04\x01\x83\x04\n\x04\x03b\x02\x04\x00WZ\x00Y\x04\x00\x04\x00\x05\x00=\x01\x05\x07\x00\x02\x06\x00\x02W\x0e\x00\n\x06\x06\x00\x07\x01\x02\x08\x00\x02b\x06\x06\x02c\x03\x04\x02\x07U\x03\x03\x00W1\x00Y\x04\x00\x08\n\x05\t\x00\x06\x03b\x05\x05\x01-\x04\x04\x05[\x00\x08\x04-\x02\x02\x03?\x01\x05\x0e\x00\n\x04\t\x00\x05\x03b\x04\x04\x01.\x01\x01\x04U\x01\xa2\xff\x81\x02");
static K106: RomTuple<10> = RomTuple::new([n!("file_open"), n!("can_read"), n!("OSError"), n!("bytearray"), n!("fs"), Obj::small(0), n!("min"), n!("file_read"), n!("pos"), n!("len")]);
static K107: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("count")]);
static K108: RomBytes<27> = RomBytes::new(b"\x00\xd2\x02\x12\x02\x0c\x02\x07\x02\x03\x02&\x02\x04\x02\x03\x02\x16\x02\x04\x02\x05\x02\x0e\r\x04\x10");
static K109: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K105), consts: Obj::rom(&K106), argnames: Obj::rom(&K107), exc: Obj::rom(&K3), lines: Obj::rom(&K108), name: n!("file_take"), qualname: n!("file_take"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K110: RomBytes<36> = RomBytes::new(b"Y\x03\x00\x00V\x03\x10\x00\n\x02\x01\x00\x03\x01\x03\x04\x02b\x02\x02\x02W\n\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02");
static K111: RomStr<5> = RomStr::constant(b"utf-8");
static K112: RomTuple<4> = RomTuple::new([n!("is_text"), n!("str"), Obj::rom(&K111), n!("bytes")]);
static K113: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("data")]);
static K114: RomBytes<3> = RomBytes::new(b"\x00\xf0\x02");
static K115: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K110), consts: Obj::rom(&K112), argnames: Obj::rom(&K113), exc: Obj::rom(&K3), lines: Obj::rom(&K114), name: n!("file_made"), qualname: n!("file_made"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K116: RomBytes<140> = RomBytes::new(b"T\x01\x06\x00\x01\x01\xffW\x00\x00I\x01\x00\x08\x00Y\x06\x00\x01U\x06\x19\x00\n\x06\x02\x00\x07\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02b\x06\x06\x02\x81\x06\n\x06\x04b\x02\x06\x00\x01\x03\x00v\x06\x02W\x11\x00(\x07\x04\x05\x02\x08\x80\x006\x07\x07\x08\x05-\x03\x03\x07w\x04\x06\xea\xff\n\x06\x03\x00\x07\x00\x18\t\x01\x03\n\n\x06\x00\x0b\x02b\n\n\x01\x17\x08\t\nb\x05\x06\x02U\x05\x0f\x00\n\x06\x02\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06-\x02\x02\x05X\xab\xff");
static K117: RomTuple<7> = RomTuple::new([Obj::small(0), n!("is_text"), n!("file_made"), n!("file_take"), n!("bytearray"), Obj::small(192), n!("utf8_missing")]);
static K118: RomTuple<2> = RomTuple::new([n!("self"), n!("count")]);
static K119: RomBytes<25> = RomBytes::new(b"\x00\xf8\x02\n\x02\r\x02\x19\x02\x07\x04\x03\x02\x06\x02\x11\x01\x05\x04\x1c\x02\x04\x02\x0f\x02");
static K120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K116), consts: Obj::rom(&K117), argnames: Obj::rom(&K118), exc: Obj::rom(&K3), lines: Obj::rom(&K119), name: n!("file_read"), qualname: n!("file_read"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K121: RomTuple<1> = RomTuple::new([Obj::small(-1)]);
static K122: RomBytes<123> = RomBytes::new(b"T\x02\r\x00\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x14\x00\n\x05\x01\x00\x06\x02\n\x07\x00\x00\x08\x01b\x07\x07\x01b\x02\x05\x02\x01\x03\x00WI\x00\n\x05\x02\x00\x06\x00\n\x07\x01\x18\x08\x02\x03\x02\t\x00\x02b\x07\x07\x02b\x04\x05\x02U\x04\x03\x00W.\x00\x00\x05\x03\n\x07\x00\x00\x08\x04b\x07\x07\x01\x17\x06\x03\x07\x05\x07\x00l\x05\x05`\x01\x05\x04\n\x05\x00\x00\x06\x04b\x05\x05\x01-\x03\x03\x05C\x03\x02\xb2\xff\x81\x03");
static K123: RomTuple<3> = RomTuple::new([n!("len"), n!("min"), n!("file_take")]);
static K124: RomTuple<3> = RomTuple::new([n!("self"), n!("buffer"), n!("count")]);
static K125: RomBytes<21> = RomBytes::new(b"\x00\x96\x03%\x02\x03\x02\x03\x02\x19\x02\x04\x02\x03\x02\x1b\x02\x0e\t\x05\x0c");
static K126: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K122), consts: Obj::rom(&K123), argnames: Obj::rom(&K124), exc: Obj::rom(&K3), lines: Obj::rom(&K125), name: n!("file_readinto"), qualname: n!("file_readinto"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 202 };
static K127: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K128: RomBytes<194> = RomBytes::new(b"\n\x06\x00b\x02\x06\x00Wu\x00Y\x03\x00\x01\n\x06\x02\x00\x07\x00=\x01\x03\x06\x00\x01\x08@W\x18\x00\n\x08\x04\x01\t@\n\x0b\x05\x00\x0c\x02b\x0b\x0b\x01\x18\n\x01\x0bb\x08\x08\x02b\x04\x06\x02\x00\x06\x04\x03\x07\x06c\x06\x06\x01\x07\"\x05\x06\x08V\x05\x13\x00\x05\x07\x00\x00\x08\x05\x05\t\x00l\x07\x07^\x06\x04\x07W\x03\x00\x00\x06\x04-\x02\x02\x06V\x05\x08\x00\x17\x06\x03\x05[\x00\x01\x06U\x05\x04\x00U\x04\x03\x00W\x14\x00I\x01\x03\x86\xff\n\x06\x05\x00\x07\x02b\x06\x06\x01C\x06\x01w\xffY\x06\x00\tV\x06\x18\x00\n\x06\x02\x00\x07\x00\n\x08\n\x00\t\x02b\x08\x08\x01b\x06\x06\x02-\x02\x02\x06\n\x06\x0b\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06");
static K129: RomBytes<1> = RomBytes::new(b"\n");
static K130: RomTuple<12> = RomTuple::new([n!("bytearray"), n!("pos"), n!("file_take"), Obj::small(0), n!("min"), n!("len"), Obj::rom(&K129), n!("find"), Obj::small(1), n!("is_text"), n!("utf8_missing"), n!("file_made")]);
static K131: RomTuple<2> = RomTuple::new([n!("self"), n!("limit")]);
static K132: RomBytes<29> = RomBytes::new(b"\x00\xae\x03\x07\x02\x03\x02\x04\x02-\x02\x0f\x02\x1e\x02\x04\x02\x08\x02\x08\x02\x03\x0f\x14\x12\x08\x02\x18\x02");
static K133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K128), consts: Obj::rom(&K130), argnames: Obj::rom(&K131), exc: Obj::rom(&K3), lines: Obj::rom(&K132), name: n!("file_readline"), qualname: n!("file_readline"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K134: RomTuple<1> = RomTuple::new([n!("list")]);
static K135: RomBytes<3> = RomBytes::new(b"\x00\xce\x03");
static K136: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K91), consts: Obj::rom(&K134), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K135), name: n!("file_readlines"), qualname: n!("file_readlines"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K137: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K138: RomTuple<2> = RomTuple::new([n!("file_readline"), n!("StopIteration")]);
static K139: RomBytes<9> = RomBytes::new(b"\x00\xd6\x03\n\x02\x04\x02\x05\x02");
static K140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K137), consts: Obj::rom(&K138), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K139), name: n!("file_next"), qualname: n!("file_next"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K141: RomBytes<245> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x05\x01U\x05\x0c\x00\n\x05\x02\x01\x06\rb\x05\x05\x01\x83\x05\n\x05\x03\n\x07\x04\x00\x08\x01\n\t\x05b\x07\x07\x02V\x07\x0b\x00\x00\x06\x01c\x06\x06\x00\x06W\x03\x00\x00\x06\x01b\x02\x05\x01\n\x05\x03\n\x06\x07\x00\x07\x02b\x06\x06\x01b\x02\x05\x01Y\x05\x00\x08V\x05\x0b\x00Y\x05\x00\t[\x00\n\x05W+\x00Y\x05\x00\nY\x06\x00\t9\x05\x06\x1e\x00\n\x05\x0b\x00\x06\x02b\x05\x05\x01V\x05\x10\x00Y\x05\x00\x0c\x00\x06\x00Y\x07\x00\nc\x05\x05\x02\r\x01\x03\x00WA\x00Y\x05\x00\x0c\x00\x06\x00\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08c\x04\x05\x02\x0e-\x03\x03\x04Y\x05\x00\n-\x05\x05\x04[\x00\n\x05Y\x05\x00\nY\x06\x00\t9\x05\x06\x08\x00Y\x05\x00\n[\x00\t\x05\n\x05\x0b\x00\x06\x02b\x05\x05\x01C\x03\x05\xb0\xff\n\x05\x0b\x00\x06\x01b\x05\x05\x01\x81\x05");
static K142: RomTuple<15> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("memoryview"), n!("isinstance"), n!("str"), n!("encode"), n!("bytes"), n!("append"), n!("size"), n!("pos"), n!("len"), n!("fs"), n!("file_resize"), n!("file_write")]);
static K143: RomTuple<2> = RomTuple::new([n!("self"), n!("data")]);
static K144: RomBytes<35> = RomBytes::new(b"\x00\xe4\x03\x12\x02\x0c\x02&\x04\x11\x02\x08\x02\x0b\x02\x1b\x02\x10\x02\x03\x02\x03\x02\x1c\x02\x04\x02\x0c\x02\r\x02\x08\t\x0f\x0c");
static K145: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K141), consts: Obj::rom(&K142), argnames: Obj::rom(&K143), exc: Obj::rom(&K3), lines: Obj::rom(&K144), name: n!("file_write"), qualname: n!("file_write"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 241 };
static K146: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01A\x02\x01\x0b\x00Y\x03\x00\x02-\x01\x01\x03W!\x00A\x02\x03\x0b\x00Y\x03\x00\x04-\x01\x01\x03W\x11\x00B\x02\x05\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03,\x03\x01\x07V\x03\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03[\x00\x02\x01\x81\x01");
static K147: RomTuple<8> = RomTuple::new([n!("file_open"), Obj::small(1), n!("pos"), Obj::small(2), n!("size"), Obj::small(0), n!("OSError"), Obj::small(31)]);
static K148: RomTuple<3> = RomTuple::new([n!("self"), n!("offset"), n!("whence")]);
static K149: RomBytes<23> = RomBytes::new(b"\x00\x8c\x04\n\x02\x05\x02\x0b\x02\x05\x02\x0b\x02\x05\x02\x0c\x02\x08\x02\x0c\x02\x04\x02");
static K150: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K146), consts: Obj::rom(&K147), argnames: Obj::rom(&K148), exc: Obj::rom(&K3), lines: Obj::rom(&K149), name: n!("file_seek"), qualname: n!("file_seek"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 261 };
static K151: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x81\x01");
static K152: RomTuple<2> = RomTuple::new([n!("file_open"), n!("pos")]);
static K153: RomBytes<3> = RomBytes::new(b"\x00\xa8\x04");
static K154: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K151), consts: Obj::rom(&K152), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K153), name: n!("file_tell"), qualname: n!("file_tell"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 275 };
static K155: RomBytes<75> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01Y\x02\x02\x01U\x02\x0c\x00\n\x02\x02\x01\x03\rb\x02\x02\x01\x83\x02T\x01\x07\x00Y\x01\x00\x03W\x00\x00=\x01\x04\x0c\x00\n\x02\x02\x01\x03\x16b\x02\x02\x01\x83\x02Y\x02\x00\x05\x00\x03\x00\x00\x04\x01c\x02\x02\x02\x06\x81\x01");
static K156: RomTuple<7> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("pos"), Obj::small(0), n!("fs"), n!("file_resize")]);
static K157: RomTuple<2> = RomTuple::new([n!("self"), n!("size")]);
static K158: RomBytes<15> = RomBytes::new(b"\x00\xb0\x04\x12\x02\x0c\x02\x0b\x02\x05\x02\x0c\x02\x0f\x02");
static K159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K155), consts: Obj::rom(&K156), argnames: Obj::rom(&K157), exc: Obj::rom(&K3), lines: Obj::rom(&K158), name: n!("file_truncate"), qualname: n!("file_truncate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K160: RomBytes<31> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01V\x01\x0c\x00Y\x01\x00\x02\x00\x02\x00c\x01\x01\x01\x03\x82");
static K161: RomTuple<4> = RomTuple::new([n!("file_open"), n!("can_write"), n!("fs"), n!("file_sync")]);
static K162: RomBytes<5> = RomBytes::new(b"\x00\xc4\x04\x12\x02");
static K163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K160), consts: Obj::rom(&K161), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K162), name: n!("file_flush"), qualname: n!("file_flush"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 289 };
static K164: RomBytes<42> = RomBytes::new(b"Y\x01\x00\x00S\x01!\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x05\x02\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x02\x05\x04\x00[\x00\x00\x04\x86\x02\x82");
static K165: RomTuple<3> = RomTuple::new([n!("fs"), n!("file_flush"), n!("file_shut")]);
static K166: RomBytes<8> = RomBytes::new(b"\x08\n\x15\x04\x15\x14\x00\x05");
static K167: RomBytes<13> = RomBytes::new(b"\x00\xd0\x04\x04\x02\x04\x04\n\x02\x03\x02\x0b\x02");
static K168: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K164), consts: Obj::rom(&K165), argnames: Obj::rom(&K93), exc: Obj::rom(&K166), lines: Obj::rom(&K167), name: n!("file_close"), qualname: n!("file_close"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 295 };
static K169: RomBytes<53> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01W\x1e\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x03\x03\x01W\x0c\x00\n\x03\x04\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x00\x81\x03");
static K170: RomTuple<5> = RomTuple::new([Obj::small(1), n!("file_flush"), Obj::small(4), n!("file_close"), n!("OSError")]);
static K171: RomTuple<3> = RomTuple::new([n!("self"), n!("request"), n!("arg")]);
static K172: RomBytes<13> = RomBytes::new(b"\x00\xe6\x04\x05\x02\r\x02\x05\x02\r\x04\x0c\x02");
static K173: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K169), consts: Obj::rom(&K170), argnames: Obj::rom(&K171), exc: Obj::rom(&K3), lines: Obj::rom(&K172), name: n!("file_ioctl"), qualname: n!("file_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K174: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K175: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K176: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K177: RomBytes<30> = RomBytes::new(b"\x00\n\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K178: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K174), consts: Obj::rom(&K175), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K177), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K179: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K180: RomTuple<1> = RomTuple::new([n!("eq")]);
static K181: RomBytes<2> = RomBytes::new(b"\x00,");
static K182: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K179), consts: Obj::rom(&K180), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K181), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K183: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K184: RomBytes<10> = RomBytes::new(b"\x004\x06\x02\x05\x02\x05\x03\x05\x06");
static K185: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K183), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K184), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K186: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K187: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K188: RomBytes<16> = RomBytes::new(b"\x00B\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K189: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K186), consts: Obj::rom(&K187), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K188), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K190: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K191: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K192: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K193: RomBytes<28> = RomBytes::new(b"\x00Z\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K194: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: Obj::rom(&K191), argnames: Obj::rom(&K192), exc: Obj::rom(&K3), lines: Obj::rom(&K193), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K195: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K196: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K197: RomBytes<2> = RomBytes::new(b"\x00z");
static K198: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K195), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K196), exc: Obj::rom(&K3), lines: Obj::rom(&K197), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K199: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K200: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K201: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K199), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K196), exc: Obj::rom(&K3), lines: Obj::rom(&K200), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K202: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K203: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K204: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K202), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K196), exc: Obj::rom(&K3), lines: Obj::rom(&K203), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K205: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K206: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K205), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K196), exc: Obj::rom(&K3), lines: Obj::rom(&K206), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K208: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K209: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K210: RomBytes<11> = RomBytes::new(b"\x00\x9a\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K211: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K208), consts: Obj::rom(&K209), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K210), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K212: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K213: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K214: RomBytes<11> = RomBytes::new(b"\x00\xaa\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K212), consts: Obj::rom(&K213), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K214), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K216: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K217: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K218: RomBytes<11> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K216), consts: Obj::rom(&K217), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K218), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K220: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K221: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K222: RomBytes<11> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K223: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K220), consts: Obj::rom(&K221), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K222), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K224: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K225: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K226: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K227: RomBytes<15> = RomBytes::new(b"\x00\xda\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K228: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K224), consts: Obj::rom(&K225), argnames: Obj::rom(&K226), exc: Obj::rom(&K3), lines: Obj::rom(&K227), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K229: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K230: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K231: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K230), n!("dict_update")]);
static K232: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K233: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K234: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K229), consts: Obj::rom(&K231), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K233), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K235: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K236: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K237: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K236), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K238: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K239: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K235), consts: Obj::rom(&K237), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K239), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K241: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K242: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K243: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K244: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K242), n!("len"), Obj::small(2), Obj::rom(&K243), n!("ValueError")]);
static K245: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K246: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K247: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K248: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K241), consts: Obj::rom(&K244), argnames: Obj::rom(&K245), exc: Obj::rom(&K246), lines: Obj::rom(&K247), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K249: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K250: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K251: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K252: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K249), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K250), exc: Obj::rom(&K3), lines: Obj::rom(&K251), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K253: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K254: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K255: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K256: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K257: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K253), consts: Obj::rom(&K254), argnames: Obj::rom(&K255), exc: Obj::rom(&K3), lines: Obj::rom(&K256), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K258: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K259: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K260: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K261: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K262: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K258), consts: Obj::rom(&K259), argnames: Obj::rom(&K260), exc: Obj::rom(&K3), lines: Obj::rom(&K261), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K263: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K264: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K265: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K266: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K263), consts: Obj::rom(&K264), argnames: Obj::rom(&K255), exc: Obj::rom(&K3), lines: Obj::rom(&K265), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K267: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K268: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K269: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K270: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K267), consts: Obj::rom(&K268), argnames: Obj::rom(&K255), exc: Obj::rom(&K3), lines: Obj::rom(&K269), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K271: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K272: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K273: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K274: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K275: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K271), consts: Obj::rom(&K272), argnames: Obj::rom(&K273), exc: Obj::rom(&K3), lines: Obj::rom(&K274), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K276: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K277: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K278: RomTuple<1> = RomTuple::new([n!("items")]);
static K279: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K280: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K276), consts: Obj::rom(&K277), argnames: Obj::rom(&K278), exc: Obj::rom(&K3), lines: Obj::rom(&K279), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K281: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K282: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K283: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K284: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K281), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K283), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K285: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K286: RomBytes<169> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x10\x1b\x00\x01\x0f\x01\x1c\x00\x0f\x02\x1d\x00b\x01\x01\x01\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x0f\x01\'\x00\x10(\x00\x01\x82");
static K287: RomTuple<41> = RomTuple::new([n!("fat_init"), n!("__init__"), n!("fat_mount"), n!("mount"), n!("fat_umount"), n!("umount"), n!("fat_open"), n!("open"), n!("fat_ilistdir"), n!("ilistdir"), n!("fat_mkdir"), n!("mkdir"), n!("fat_rmdir"), n!("rmdir"), n!("fat_remove"), n!("remove"), n!("fat_rename"), n!("rename"), n!("fat_chdir"), n!("chdir"), n!("fat_getcwd"), n!("getcwd"), n!("fat_stat"), n!("stat"), n!("fat_statvfs"), n!("statvfs"), n!("fat_label"), n!("label"), n!("staticmethod"), n!("fat_mkfs"), n!("mkfs"), n!("fat_file_read"), n!("file_read"), n!("fat_file_write"), n!("file_write"), n!("fat_file_sync"), n!("file_sync"), n!("fat_file_shut"), n!("file_shut"), n!("fat_file_resize"), n!("file_resize")]);
static K288: RomBytes<40> = RomBytes::new(b"\x00\x1c\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K289: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K286), consts: Obj::rom(&K287), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K288), name: n!("VfsFat"), qualname: n!("fat_class.<locals>.VfsFat"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K290: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsFat"), Obj::rom(&K289), n!("keep")]);
static K291: RomBytes<12> = RomBytes::new(b"\x00\x14\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K292: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K285), consts: Obj::rom(&K290), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K291), name: n!("fat_class"), qualname: n!("fat_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K293: RomBytes<29> = RomBytes::new(b"[\x00\x00\x01\x05\x02\x02[\x00\x01\x02\x03\x02\x02[\x00\x03\x02\n\x02\x04\x00\x03\x00b\x02\x02\x01\x82");
static K294: RomTuple<5> = RomTuple::new([n!("device"), n!("readonly"), crate::intern::ascii_char(47), n!("cwd"), n!("fat_attach")]);
static K295: RomTuple<2> = RomTuple::new([n!("self"), n!("device")]);
static K296: RomBytes<8> = RomBytes::new(b"\x00R\x04\x02\x07\x02\x07\x02");
static K297: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K293), consts: Obj::rom(&K294), argnames: Obj::rom(&K295), exc: Obj::rom(&K3), lines: Obj::rom(&K296), name: n!("fat_init"), qualname: n!("fat_init"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K298: RomBytes<56> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03Y\x03\x00\x01A\x03\x02\x19\x00V\x02\x15\x00\n\x03\x03Y\x04\x00\x04b\x03\x03\x01\n\x03\x05\x00\x04\x00b\x03\x03\x01\n\x03\x06\x00\x04\x00b\x03\x03\x01\x82");
static K299: RomTuple<7> = RomTuple::new([n!("readonly"), n!("bits"), Obj::small(0), n!("fat_mkfs"), n!("device"), n!("fat_attach"), n!("fat_volume")]);
static K300: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K301: RomBytes<12> = RomBytes::new(b"\x00`\x04\x02\x07\x02\r\x02\x0b\x02\n\x02");
static K302: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K298), consts: Obj::rom(&K299), argnames: Obj::rom(&K300), exc: Obj::rom(&K3), lines: Obj::rom(&K301), name: n!("fat_mount"), qualname: n!("fat_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K303: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K304: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K305: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K306: RomBytes<2> = RomBytes::new(b"\x00r");
static K307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K304), consts: Obj::rom(&K305), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K306), name: n!("fat_umount"), qualname: n!("fat_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K308: RomBytes<282> = RomBytes::new(b"Y\x01\x00\x00Y\x05\x01\x01\x01\x05\x00[\x00\x02\x05\n\x05\x03\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x01\x01\x07\x05b\x05\x05\x02U\x05\x04\x00\x02\x05\x00\x02[\x00\x04\x05g\x05\x05\x00[\x00\x05\x05\x01\x05\xff[\x00\x06\x05\x01\x05\x02[\x00\x07\x05\n\x05\x03\x00\x06\x01\x01\x07\x04b\x05\x05\x02[\x00\x08\x05\x01\x02\x00\n\x05\t\x00\x06\x00\x01\x07\x00b\x03\x05\x02\n\x05\n\x00\x06\x03b\x05\x05\x01U\x05\x8f\x00_\x05\x03\x0bN\x05\x0c\t\x00_\x05\x03\rB\x05\x0e\x01\x00\x82\n\x05\x0f\x02\x06\xbe\x01\x02\x07\xfe\x01\x01\x08\x10x\x05\x03c\x00b\x05\x05\x03v\x05\x05\x05\x06\x00WV\x00\n\t\x10\x00\n\x03\"\x0b\x04\x11\x01\x0c\x04b\x02\t\x03\"\t\x04\x12^\t\x03\tV\t9\x00\x01\t\x007\t\x021\x00Y\n\x00\x087\x02\n(\x00\n\t\n\n\n\t\x00\x0b\x00\x00\x0c\x02b\n\n\x02b\t\t\x01V\t\x10\x00\n\t\t\x00\n\x00\x00\x0b\x02b\x03\t\x02W\x06\x00y\x04\x05\xa5\xff\x82\n\x05\x13\x00\x06\x00\x00\x07\x03\x00\x08\x02b\x05\x05\x03\x82");
static K309: RomTuple<20> = RomTuple::new([n!("device"), n!("readblocks"), n!("bits"), n!("device_ioctl"), n!("sector_size"), n!("cache"), n!("free"), n!("next"), n!("count"), n!("fat_sector"), n!("fat_is_boot"), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), n!("range"), n!("little"), Obj::small(8), Obj::small(4), n!("fat_layout")]);
static K310: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(118)]);
static K311: RomBytes<44> = RomBytes::new(b"\x00|\x04\x02\x04\x02\x07\x02\r\x02\x19\x02\x08\x02\x07\x02\x07\x02\x11\x02\x03\x02\r\x02\x0e\x02\x12\x02\x01\x02 \x02\x11\x025\x02\r\x02\x03\x07\x05\x0c\x01\x02");
static K312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K308), consts: Obj::rom(&K309), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K311), name: n!("fat_attach"), qualname: n!("fat_attach"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K313: RomBytes<104> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01I\x01\x01\x1e\x00_\x01\x00\x02N\x01\x03\x15\x00_\x01\x00\x04N\x01\x05\x0c\x00_\x01\x00\x06\x03\x02\x07Q\x01\x02\x05\x00\x05\x01\x02\x81\x01\x01\x026\x01\x039\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\x086\x01\x02\x03\x04U\x01\x18\x00\x01\x02R\x01\x03W\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\t6\x01\x02\x03\x04\x81\x01");
static K314: RomTuple<3> = RomTuple::new([Obj::small(235), Obj::small(233), Obj::small(232)]);
static K315: RomBytes<3> = RomBytes::new(b"FAT");
static K316: RomBytes<5> = RomBytes::new(b"FAT32");
static K317: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(512), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), Obj::small(0), Obj::rom(&K314), Obj::rom(&K315), Obj::rom(&K316)]);
static K318: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(98)]);
static K319: RomBytes<7> = RomBytes::new(b"\x00\xae\x01-\x02\x05\x02");
static K320: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K313), consts: Obj::rom(&K317), argnames: Obj::rom(&K318), exc: Obj::rom(&K3), lines: Obj::rom(&K319), name: n!("fat_is_boot"), qualname: n!("fat_is_boot"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K321: RomBytes<540> = RomBytes::new(b"_\x07\x01\x00[\x00\x01\x07_\x07\x01\x02[\x00\x03\x07\n\x07\x04\x00\x08\x01\x01\t\x11\x01\n\x02b\x07\x07\x03[\x00\x05\x07\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t$\x01\n\x04b\x07\x07\x03[\x00\x06\x07\n\x07\x04\x00\x08\x01\x01\t\x13\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t \x01\n\x04b\x07\x07\x03\x00\x03\x07\n\x08\x04\x00\t\x01\x01\n\x0b\x01\x0b\x02b\x08\x08\x03Y\t\x00\x076\x07\x08\t\x05U\x07 \x00Y\x08\x00\x01\x01\t\x006\x07\x08\t\x04U\x07\x10\x00Y\x08\x00\x01Y\t\x00\x01#\t\t\x08\x1d\x07\x08\t\x00\x04\x07\n\x07\x04\x00\x08\x01\x01\t\x0e\x01\n\x02b\x07\x07\x03\x17\x07\x02\x07[\x00\t\x07Y\x07\x00\tY\x08\x00\x03Y\t\x00\x06\x19\x08\x08\t\x17\x07\x07\x08[\x00\n\x07Y\x07\x00\nY\x08\x00\x05$\x08\x08\x0bY\t\x00\x07\x17\x08\x08\t#\x08\x08\x08Y\t\x00\x07\x1b\x08\x08\t\x17\x07\x07\x08[\x00\x0c\x07U\x04\"\x00Y\x07\x00\x03\x03\x08\rR\x07\x08\x16\x00Y\x07\x00\tG\x07\x02\r\x00\x17\x07\x02\x03Y\x08\x00\x0c8\x07\x08\x01\x00\x82\x17\x07\x02\x03Y\x08\x00\x0c\x18\x07\x07\x08Y\x08\x00\x01\x1b\x07\x07\x08[\x00\x0e\x07Y\x07\x00\x0e=\x07\x0f\x06\x00\x01\x05\x0cW\x12\x00Y\x07\x00\x0e=\x07\x10\x06\x00\x01\x05\x10W\x03\x00\x01\x05 B\x05\x0b\x17\x00\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x03\x00\x01\x05 A\x05\x0b\x17\x00\n\x08\x04\x00\t\x01\x01\n0\x01\x0b\x02b\x08\x08\x03\x17\x07\x02\x08W\x03\x00\x01\x07\x00[\x00\x11\x07A\x05\x0b\x13\x00\n\x07\x04\x00\x08\x01\x01\t,\x01\n\x04b\x07\x07\x03W\x03\x00\x01\x07\x00[\x00\x12\x07Y\x07\x00\x06Y\x08\x00\x07\x19\x07\x07\x08$\x07\x07\x13\x1b\x07\x07\x05#\x06\x07\x14Y\x07\x00\x0eE\x07\x06\r\x00\x17\x07\x02\x03Y\x08\x00\x159\x07\x08\x01\x00\x82A\x05\x0b\x1a\x00\x01\x07\x02Y\x08\x00\x128\x07\x08\r\x00Y\t\x00\x0e\"\t\t\x14C\x08\t\x01\x00\x82[\x00\x16\x05\x82");
static K322: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K323: RomTuple<23> = RomTuple::new([Obj::small(13), n!("spc"), Obj::small(16), n!("n_fats"), n!("little"), n!("n_root"), n!("fat_size"), n!("sector_size"), Obj::small(1), n!("fat_start"), n!("root_start"), Obj::small(32), n!("data_start"), Obj::rom(&K322), n!("n_clusters"), Obj::small(4086), Obj::small(65526), n!("info"), n!("root"), Obj::small(8), Obj::small(2), n!("count"), n!("bits")]);
static K324: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(98), n!("start")]);
static K325: RomBytes<47> = RomBytes::new(b"\x00\xba\x01\x08\x02\x08\x02\x14\x02(\x02\'\x02@\x02\x18\x02\x18\x02(\x02&\x02\x01\x02\x18\x02!\x02\x19\x02\x03\x02#\x02\x1f\x02\x18\x02\x16\x02\x01\x02\x1e\x02\x01\x02");
static K326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K321), consts: Obj::rom(&K323), argnames: Obj::rom(&K324), exc: Obj::rom(&K3), lines: Obj::rom(&K325), name: n!("fat_layout"), qualname: n!("fat_layout"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K327: RomBytes<23> = RomBytes::new(b"Y\x01\x00\x00A\x01\x01\x0c\x00\n\x01\x02\x01\x02\x13b\x01\x01\x01\x83\x01\x81\x00");
static K328: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(0), n!("OSError")]);
static K329: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\t\x02\x0c\x02");
static K330: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K327), consts: Obj::rom(&K328), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K329), name: n!("fat_volume"), qualname: n!("fat_volume"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K331: RomBytes<50> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K332: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("fat_volume")]);
static K333: RomBytes<7> = RomBytes::new(b"\x00\xfa\x01\x1a\x02\x0c\x02");
static K334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K331), consts: Obj::rom(&K332), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K333), name: n!("fat_writable"), qualname: n!("fat_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K335: RomBytes<169> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\n\t\x02\x00\n\x02b\x06\t\x01x\x05\x01>\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W1\x00^\t\x02\x03_\t\t\x03;\t\x01$\x00V\x03\x16\x00\x00\t\x02\x01\n\x00\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x04c\t\t\x02\x05_\t\x02\x03_\t\t\x06\x81\ty\x03\x05\xca\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01?\x05\x07\x0f\x00\x00\x05\x02c\x05\x05\x00\x04_\x04\x05\x06W\x0b\x00\n\x05\x08Y\x06\x00\tb\x04\x05\x01\n\x05\n\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03\x00\x05\x02\x01\x06\x00\x00\x07\x01\x00\x08\x04h\x07\x07\x02c\x05\x05\x02\x05\x81\x04");
static K336: RomTuple<11> = RomTuple::new([n!("cache"), n!("range"), n!("len"), Obj::small(0), n!("pop"), n!("insert"), Obj::small(1), Obj::small(2), n!("bytearray"), n!("sector_size"), n!("fat_read_into")]);
static K337: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(110)]);
static K338: RomBytes<23> = RomBytes::new(b"\x00\x8e\x02\x04\x02\x1f\x02\r\x02\x04\x02\x16\x02\n\x07\x05\n)\x02\x10\x02\x15\x02");
static K339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K335), consts: Obj::rom(&K336), argnames: Obj::rom(&K337), exc: Obj::rom(&K3), lines: Obj::rom(&K338), name: n!("fat_sector"), qualname: n!("fat_sector"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K340: RomBytes<56> = RomBytes::new(b"\x01\x03\x008\x03\x01#\x00Y\x04\x00\x007\x01\x04\x1a\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x03b\x03\x03\x01V\x03\x0c\x00\n\x03\x04\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K341: RomTuple<5> = RomTuple::new([n!("count"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K342: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(110), n!("data")]);
static K343: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02+\x02");
static K344: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K340), consts: Obj::rom(&K341), argnames: Obj::rom(&K342), exc: Obj::rom(&K3), lines: Obj::rom(&K343), name: n!("fat_read_into"), qualname: n!("fat_read_into"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K345: RomBytes<90> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x0c\x00\n\x03\x01\x01\x04\x05b\x03\x03\x01\x83\x03\n\x04\x02Y\x05\x00\x03\x00\x06\x01\x00\x07\x02c\x05\x05\x02\x04b\x04\x04\x01V\x04\x0c\x00\n\x04\x01\x01\x05\x05b\x04\x04\x01\x83\x04W\x13\x00\n\x04\x05\x87\x03\x04\t\x00g\x04\x04\x00[\x00\x06\x04\x85\x83\x03\x82");
static K346: RomTuple<7> = RomTuple::new([n!("count"), n!("OSError"), n!("device_error"), n!("device"), n!("writeblocks"), n!("BaseException"), n!("cache")]);
static K347: RomBytes<8> = RomBytes::new(b"\x1d&F\x06F\x13\x00\x07");
static K348: RomBytes<15> = RomBytes::new(b"\x00\xb2\x02\x11\x02\x0c\x06\x1a\x02\x0f\x02\x08\x02\x08\x02");
static K349: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K345), consts: Obj::rom(&K346), argnames: Obj::rom(&K342), exc: Obj::rom(&K347), lines: Obj::rom(&K348), name: n!("fat_store"), qualname: n!("fat_store"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K350: RomBytes<31> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x82");
static K351: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K352: RomTuple<2> = RomTuple::new([Obj::small(0), crate::intern::ascii_char(110)]);
static K353: RomBytes<3> = RomBytes::new(b"\x00\xcc\x02");
static K354: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K351), consts: Obj::rom(&K352), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K353), name: n!("<listcomp>"), qualname: n!("fat_forget.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 166 };
static K355: RomTuple<2> = RomTuple::new([n!("cache"), Obj::rom(&K354)]);
static K356: RomBytes<5> = RomBytes::new(b"\x00\xca\x02\x02\x02");
static K357: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K350), consts: Obj::rom(&K355), argnames: Obj::rom(&K337), exc: Obj::rom(&K3), lines: Obj::rom(&K356), name: n!("fat_forget"), qualname: n!("fat_forget"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K358: RomBytes<55> = RomBytes::new(b"\x01\x02\x028\x02\x01\r\x00Y\x03\x00\x00\"\x03\x03\x01C\x01\x03\x0c\x00\n\x02\x02\x01\x03\x05b\x02\x02\x01\x83\x02Y\x02\x00\x03#\x03\x01\x01Y\x04\x00\x04\x19\x03\x03\x04\x17\x02\x02\x03\x81\x02");
static K359: RomTuple<5> = RomTuple::new([n!("n_clusters"), Obj::small(2), n!("OSError"), n!("data_start"), n!("spc")]);
static K360: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("cluster")]);
static K361: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x15\x02\x0c\x02");
static K362: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K358), consts: Obj::rom(&K359), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K361), name: n!("fat_sector_of"), qualname: n!("fat_sector_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K363: RomBytes<91> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x02\x05\x02\n\x05\x01Y\x06\x00\x02b\x03\x05\x01\n\x05\x03\x00\x06\x02Y\t\x00\x04\x17\x07\x02\tx\x05\x02*\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x1d\x00\n\t\x05\x00\n\x00\x00\x0b\x04b\t\t\x02\n\t\x06\x00\n\x00\x00\x0b\x04\x00\x0c\x03b\t\t\x03y\x04\x05\xde\xff\x82");
static K364: RomTuple<7> = RomTuple::new([n!("fat_sector_of"), n!("bytearray"), n!("sector_size"), n!("range"), n!("spc"), n!("fat_forget"), n!("fat_store")]);
static K365: RomBytes<13> = RomBytes::new(b"\x00\xe0\x02\r\x02\x0b\x02 \x02\r\x02\x10\x03");
static K366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K363), consts: Obj::rom(&K364), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K365), name: n!("fat_zero"), qualname: n!("fat_zero"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K367: RomBytes<149> = RomBytes::new(b"Y\x06\x00\x00A\x06\x01@\x00&\x06\x01\x02\x17\x02\x01\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x07\x03\x00\x08\x00\"\t\x02\x04b\x07\x07\x02+\x07\x07\x05\x1e\x03\x06\x07(\x07\x01\x04V\x07\x07\x00,\x06\x03\x06W\x04\x00(\x06\x03\x07\x81\x06Y\x06\x00\x00&\x04\x06\x05\x19\x02\x01\x04\n\x06\x08\x00\x07\x00Y\t\x00\tY\n\x00\n\x1b\n\x02\n\x17\x08\t\nb\x05\x06\x02\n\x06\x0b\x00\x07\x05Y\t\x00\n\x1c\x08\x02\t\x00\t\x04b\x03\x06\x03A\x04\x02\x06\x00\x00\x06\x03W\x04\x00(\x06\x03\x0c\x81\x06");
static K368: RomTuple<13> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), n!("fat_byte"), Obj::small(1), Obj::small(8), Obj::small(4), Obj::small(4095), n!("fat_sector"), n!("fat_start"), n!("sector_size"), n!("little"), Obj::small(268435455)]);
static K369: RomBytes<19> = RomBytes::new(b"\x00\xf6\x02\t\x02\x08\x02#\x02\x15\x02\x08\x02\x04\x02\x1a\x02\x15\x02");
static K370: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K368), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K369), name: n!("fat_get"), qualname: n!("fat_get"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K371: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00Y\x05\x00\x01Y\x06\x00\x02\x1b\x06\x01\x06\x17\x04\x05\x06b\x02\x02\x02Y\x03\x00\x02\x1c\x03\x01\x03^\x02\x02\x03\x81\x02");
static K372: RomTuple<3> = RomTuple::new([n!("fat_sector"), n!("fat_start"), n!("sector_size")]);
static K373: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("at")]);
static K374: RomBytes<3> = RomBytes::new(b"\x00\x8e\x03");
static K375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K372), argnames: Obj::rom(&K373), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("fat_byte"), qualname: n!("fat_byte"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K376: RomBytes<318> = RomBytes::new(b"Y\x0b\x00\x00A\x0b\x01P\x00&\x0b\x01\x02\x17\x03\x01\x0b(\x0b\x01\x03V\x0b\x1c\x00+\x0b\x02\x04\n\x0c\x05\x00\r\x00\x00\x0e\x03b\x0c\x0c\x02(\x0c\x0c\x06\x1e\x02\x0b\x0cW\x1e\x00(\x0b\x02\x07\n\x0c\x05\x00\r\x00\"\x0e\x03\x03b\x0c\x0c\x02(\x0c\x0c\x08+\x0c\x0c\t\x1e\x02\x0b\x0c\x01\x04\x02W\x0c\x00Y\x0b\x00\x00&\x04\x0b\t\x19\x03\x01\x04\n\x0b\n\x00\x0c\x04x\x0b\x01\xc8\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00W\xbb\x00\x17\x0f\x03\x05Y\x10\x00\x0b\x1b\x0f\x0f\x10\x17\x10\x03\x05Y\x11\x00\x0b\x1c\x10\x10\x11\x00\x06\x0f\x00\x07\x10\n\x0f\x0c\x00\x10\x00Y\x12\x00\r\x17\x11\x12\x06b\x08\x0f\x02A\x05\x0e\x0b\x00^\x0f\x08\x07(\t\x0f\x08W\x03\x00\x01\t\x00A\x05\x0e\x06\x00\x01\x0f\x0fW\x04\x00\x02\x0f\xff\x00\x1d\x0f\x02\x0f\x1e\x0f\t\x0f`\x08\x07\x0f\x01\x0f\x081\x02\x02\x0f\x8a#\x0f\x04\x03G\x05\x0f\r\x00Y\x0f\x00\x0b#\x0f\x0f\x03;\x07\x0f?\x00\n\x0f\nY\x10\x00\x0fx\x0f\x01.\x00b\x0f\x0f\x01v\x0f\x0f\x05\x10\x00W!\x00\n\x13\x10\x00\x14\x00Y\x16\x00\rY\x17\x00\x11\x19\x17\n\x17\x17\x16\x16\x17\x17\x15\x16\x06\x00\x16\x08b\x13\x13\x03y\n\x0f\xda\xffy\x05\x0b@\xff\x82");
static K377: RomTuple<18> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), Obj::small(1), Obj::small(4), n!("fat_byte"), Obj::small(15), Obj::small(4095), Obj::small(240), Obj::small(8), n!("range"), n!("sector_size"), n!("fat_sector"), n!("fat_start"), Obj::small(3), n!("n_fats"), n!("fat_store"), n!("fat_size")]);
static K378: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("cluster"), n!("value")]);
static K379: RomBytes<39> = RomBytes::new(b"\x00\x96\x03\t\x02\x08\x02\x08\x02\x1c\x04\x1e\x02\x06\x04\x08\x02\x04\x02\x18\x02\x1e\x02\x12\x04\x13\x02\x1b\x02\x08\x02\x16\x02\x19\x02!\x01\x05\x0f");
static K380: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K377), argnames: Obj::rom(&K378), exc: Obj::rom(&K3), lines: Obj::rom(&K379), name: n!("fat_set"), qualname: n!("fat_set"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 202 };
static K381: RomBytes<32> = RomBytes::new(b"\x01\x01\x01Y\x03\x00\x00A\x03\x01\x06\x00\x01\x02\x1cW\x04\x00Y\x02\x00\x00 \x01\x01\x02#\x01\x01\x02\x81\x01");
static K382: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(32), Obj::small(1)]);
static K383: RomBytes<3> = RomBytes::new(b"\x00\xc4\x03");
static K384: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K381), consts: Obj::rom(&K382), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K383), name: n!("fat_end"), qualname: n!("fat_end"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 225 };
static K385: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00b\x03\x03\x01#\x03\x03\x02:\x02\x03\x05\x00\x01\x03\x00\x81\x03\x01\x03\x028\x03\x02\r\x00Y\x04\x00\x03\"\x04\x04\x04C\x02\x04\x0c\x00\n\x03\x05\x01\x04\x05b\x03\x03\x01\x83\x03\x81\x02");
static K386: RomTuple<6> = RomTuple::new([n!("fat_get"), n!("fat_end"), Obj::small(7), n!("n_clusters"), Obj::small(2), n!("OSError")]);
static K387: RomBytes<13> = RomBytes::new(b"\x00\xce\x03\r\x02\x13\x02\x05\x02\x15\x02\x0c\x02");
static K388: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K385), consts: Obj::rom(&K386), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K387), name: n!("fat_follow"), qualname: n!("fat_follow"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K389: RomBytes<167> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\x00\x06\x02x\x05\x01\x87\x00b\x05\x05\x01v\x05\x05\x05\x06\x00Wz\x00Y\t\x00\x02#\t\t\x03\x17\t\t\x03\x1c\t\t\x02\"\x04\t\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\t\t\x02A\t\x05T\x00\n\t\x06\x00\n\x00b\t\t\x01\n\t\x07\x00\n\x00\x00\x0b\x04\n\x0c\x08\x00\r\x00b\x0c\x0c\x01b\t\t\x03V\x01\x10\x00\n\t\x07\x00\n\x00\x00\x0b\x01\x00\x0c\x04b\t\t\x03\"\t\x04\t[\x00\x02\tY\t\x00\n?\t\x05\x0c\x00Y\t\x00\n0\t\t\t[\x00\n\t\x81\x04y\x03\x05\x81\xff\n\x05\x0b\x01\x06\x1cb\x05\x05\x01\x83\x05");
static K390: RomTuple<12> = RomTuple::new([n!("n_clusters"), n!("range"), n!("next"), Obj::small(2), n!("fat_get"), Obj::small(0), n!("fat_unknown_free"), n!("fat_set"), n!("fat_end"), Obj::small(1), n!("free"), n!("OSError")]);
static K391: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("last")]);
static K392: RomBytes<29> = RomBytes::new(b"\x00\xe2\x03\x04\x02\x18\x02\x14\x02\x12\x02\n\x02\x17\x02\x04\x02\x10\x02\x08\x02\t\x02\x0c\x02\x02\x13\x05\x16");
static K393: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K389), consts: Obj::rom(&K390), argnames: Obj::rom(&K391), exc: Obj::rom(&K3), lines: Obj::rom(&K392), name: n!("fat_take"), qualname: n!("fat_take"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 240 };
static K394: RomBytes<110> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01Q\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WD\x00U\x01\x01\x00\x82\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02\n\x08\x03\x00\t\x00b\x08\x08\x01\n\x08\x04\x00\t\x00\x00\n\x01\x01\x0b\x00b\x08\x08\x03Y\x08\x00\x05@\x08\x06\x0c\x00Y\x08\x00\x05/\x08\x08\x07[\x00\x05\x08\x00\x01\x03y\x02\x04\xb7\xff\n\x04\x08\x01\x05\x05b\x04\x04\x01\x83\x04");
static K395: RomTuple<9> = RomTuple::new([n!("range"), n!("n_clusters"), n!("fat_follow"), n!("fat_unknown_free"), n!("fat_set"), n!("free"), Obj::small(0), Obj::small(1), n!("OSError")]);
static K396: RomBytes<23> = RomBytes::new(b"\x00\x82\x04\x19\x02\x04\x02\x01\x02\r\x02\n\x02\x10\x02\t\x02\x0c\x02\x03\x0f\x05\x12");
static K397: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K394), consts: Obj::rom(&K395), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K396), name: n!("fat_release"), qualname: n!("fat_release"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K398: RomBytes<124> = RomBytes::new(b"Y\x03\x00\x00\x01\x04\x00\x00\x01\x03[\x00\x00\x04V\x01i\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02\x05\x03\x00\x01\x04\x04\x05\x05\x00l\x03\x03^\x03\x02\x03A\x03\x02G\x00\x02\x03\xe8\x01\x02\x04\xf0\x01\x05\x05\x00l\x03\x03^\x03\x02\x03\x03\x04\x03$\x04\x04\x04<\x03\x04)\x00\x03\x03\x03$\x03\x03\x04\x02\x04\xe8\x01\x02\x05\xf0\x01\x05\x06\x00l\x04\x04`\x02\x04\x03\n\x03\x05\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K399: RomBytes<4> = RomBytes::new(b"RRaA");
static K400: RomBytes<1> = RomBytes::new(b"\xff");
static K401: RomTuple<6> = RomTuple::new([n!("info"), n!("fat_sector"), Obj::rom(&K399), Obj::rom(&K400), Obj::small(8), n!("fat_store")]);
static K402: RomBytes<13> = RomBytes::new(b"\x00\x9e\x04\x0e\x02\x04\x02\r\x023\x02\x19\x02");
static K403: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K401), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K402), name: n!("fat_unknown_free"), qualname: n!("fat_unknown_free"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 270 };
static K404: RomBytes<84> = RomBytes::new(b"Y\x03\x00\x00=\x03\x01E\x00\x01\x01\x00\n\x03\x02\x01\x04\x02Y\x07\x00\x03\"\x05\x07\x04x\x03\x02&\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W\x19\x00\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\x01\x08\x006\x07\x07\x08\x04-\x01\x01\x07y\x02\x03\xe2\xff[\x00\x00\x01Y\x03\x00\x00\x81\x03");
static K405: RomTuple<6> = RomTuple::new([n!("free"), Obj::small(0), n!("range"), n!("n_clusters"), Obj::small(2), n!("fat_get")]);
static K406: RomBytes<15> = RomBytes::new(b"\x00\xb0\x04\t\x02\x03\x02 \x02\x19\x01\x05\x04\x04\x02");
static K407: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K404), consts: Obj::rom(&K405), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K406), name: n!("fat_count_free"), qualname: n!("fat_count_free"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K408: RomBytes<156> = RomBytes::new(b"A\x01\x00&\x00\n\x05\x01Y\x06\x00\x02Y\x07\x00\x03x\x05\x02\x10\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x03\x00~\t\x02y\x02\x05\xf8\xff\x82\n\x05\x01Y\x06\x00\x04x\x05\x01T\x00b\x05\x05\x01v\x05\x05\x05\x06\x00WG\x00\n\t\x05\x00\n\x00\x00\x0b\x01b\x04\t\x02\n\t\x01\x00\n\x04Y\r\x00\x06\x17\x0b\x04\rx\t\x02\x10\x00b\t\t\x02v\t\t\x05\n\x00W\x03\x00~\r\x02y\x02\t\xf8\xff\n\t\x07\x00\n\x00\x00\x0b\x01b\x01\t\x02U\x01\x01\x00\x82y\x03\x05\xb4\xff\n\x05\x08\x01\x06\x05b\x05\x05\x01\x83\x05");
static K409: RomTuple<9> = RomTuple::new([Obj::small(0), n!("range"), n!("root_start"), n!("data_start"), n!("n_clusters"), n!("fat_sector_of"), n!("spc"), n!("fat_follow"), n!("OSError")]);
static K410: RomBytes<31> = RomBytes::new(b"\x00\xc8\x04\x05\x02\x1d\x02\x03\x01\x05\x04\x01\x02\x19\x02\r\x02 \x02\x03\x01\x05\x04\r\x02\x04\x02\x01\x0b\x05\x0e");
static K411: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K408), consts: Obj::rom(&K409), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K410), name: n!("fat_dir_sectors"), qualname: n!("fat_dir_sectors"), file: n!("<prelude>"), flags: 68, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 291 };
static K412: RomBytes<278> = RomBytes::new(b"g\x02\x02\x00\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\xf9\x00\n\t\x01\x01\n\x00Y\x0b\x00\x02\x01\x0c x\t\x03\xe2\x00b\t\t\x03v\t\t\x05\n\x00W\xd5\x00\n\r\x03\n\x0f\x04\x00\x10\x00\x00\x11\x03b\x0f\x0f\x02\x00\x10\x04\"\x11\x04\x05\x05\x12\x00l\x10\x10^\x0e\x0f\x10b\x05\r\x01_\r\x05\x06A\r\x06\x01\x00\x82_\r\x05\x06A\r\x07\x07\x00g\x02\x02\x00W\x96\x00_\r\x05\x08(\r\r\tA\r\n,\x00_\r\x05\x06(\r\r\x0bV\r\x04\x00g\x02\x02\x00\x00\r\x02\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02h\x0e\x0e\x02c\r\r\x01\x0cW]\x00_\r\x05\x08(\r\r\rU\rM\x00\n\r\x0e\x00\x0e\x05\x00\x0f\x02b\x06\r\x02V\x06\x10\x00v\x0e\x02|\r\x0f\x0f\x00\x00b\x07\r\x01W\x04\x00g\x07\x07\x00\x00\r\x06U\r\n\x00\n\r\x10\x00\x0e\x05b\r\r\x01\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02\x00\x10\x07h\r\r\x04~\r\rg\x02\x02\x00y\x04\t&\xffw\x03\x08\x02\xff\x82");
static K413: RomBytes<21> = RomBytes::new(b"g\x03\x03\x00W\x07\x00z\x04\x01\x02m\x03\x02w\x04\x00\xf4\xff\x81\x03");
static K414: RomBytes<3> = RomBytes::new(b"\x00\x88\x05");
static K415: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K413), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K414), name: n!("<listcomp>"), qualname: n!("fat_entries.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 324 };
static K416: RomTuple<17> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("bytes"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(15), Obj::small(64), n!("append"), Obj::small(8), n!("fat_long_name"), Obj::rom(&K415), n!("fat_short_name")]);
static K417: RomBytes<39> = RomBytes::new(b"\x00\xea\x04\x04\x02\x13\x02\x1f\x02%\x02\t\x02\x01\x02\t\x02\x07\x02\r\x02\x0c\x02\x04\x02\x1c\x04\x0c\x02\r\x02\x18\x02(\x02\x04\x1d\x05\x01");
static K418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K412), consts: Obj::rom(&K416), argnames: Obj::rom(&K360), exc: Obj::rom(&K3), lines: Obj::rom(&K417), name: n!("fat_entries"), qualname: n!("fat_entries"), file: n!("<prelude>"), flags: 68, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 308 };
static K419: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x02b\x01\x03\x02\n\x03\x00\x01\x05\x08\x01\x06\x0b\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x03b\x02\x03\x02V\x02\x0e\x00\x03\x04\x04\x17\x04\x01\x04\x17\x03\x04\x02W\x03\x00\x00\x03\x01\x81\x03");
static K420: RomTuple<5> = RomTuple::new([n!("fat_text"), Obj::small(12), Obj::small(8), Obj::small(16), crate::intern::ascii_char(46)]);
static K421: RomTuple<1> = RomTuple::new([n!("raw")]);
static K422: RomBytes<7> = RomBytes::new(b"\x00\x94\x05\x1f\x02\x1f\x02");
static K423: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K419), consts: Obj::rom(&K420), argnames: Obj::rom(&K421), exc: Obj::rom(&K3), lines: Obj::rom(&K422), name: n!("fat_short_name"), qualname: n!("fat_short_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 329 };
static K424: RomBytes<81> = RomBytes::new(b"\x13\x02\x03\x04\x00\x15\x02\x04\x00\x06\x00\x03\x07\x01\x03\x08\x02c\x06\x06\x02\x03v\x05\x06\x00\x07\x02h\x06\x07\x01|\x04\x06\x04\x00\x04b\x03\x04\x01\x03\x04\x05\x00\x05\x03c\x04\x04\x01\x06\x03\x05\x07c\x03\x04\x01\x08V\x01\x0b\x00\x00\x04\x03c\x04\x04\x00\tW\x03\x00\x00\x04\x03\x81\x04");
static K425: RomStr<318> = RomStr::constant(b"\xc3\x87\xc3\xbc\xc3\xa9\xc3\xa2\xc3\xa4\xc3\xa0\xc3\xa5\xc3\xa7\xc3\xaa\xc3\xab\xc3\xa8\xc3\xaf\xc3\xae\xc3\xac\xc3\x84\xc3\x85\xc3\x89\xc3\xa6\xc3\x86\xc3\xb4\xc3\xb6\xc3\xb2\xc3\xbb\xc3\xb9\xc3\xbf\xc3\x96\xc3\x9c\xc2\xa2\xc2\xa3\xc2\xa5\xe2\x82\xa7\xc6\x92\xc3\xa1\xc3\xad\xc3\xb3\xc3\xba\xc3\xb1\xc3\x91\xc2\xaa\xc2\xba\xc2\xbf\xe2\x8c\x90\xc2\xac\xc2\xbd\xc2\xbc\xc2\xa1\xc2\xab\xc2\xbb\xe2\x96\x91\xe2\x96\x92\xe2\x96\x93\xe2\x94\x82\xe2\x94\xa4\xe2\x95\xa1\xe2\x95\xa2\xe2\x95\x96\xe2\x95\x95\xe2\x95\xa3\xe2\x95\x91\xe2\x95\x97\xe2\x95\x9d\xe2\x95\x9c\xe2\x95\x9b\xe2\x94\x90\xe2\x94\x94\xe2\x94\xb4\xe2\x94\xac\xe2\x94\x9c\xe2\x94\x80\xe2\x94\xbc\xe2\x95\x9e\xe2\x95\x9f\xe2\x95\x9a\xe2\x95\x94\xe2\x95\xa9\xe2\x95\xa6\xe2\x95\xa0\xe2\x95\x90\xe2\x95\xac\xe2\x95\xa7\xe2\x95\xa8\xe2\x95\xa4\xe2\x95\xa5\xe2\x95\x99\xe2\x95\x98\xe2\x95\x92\xe2\x95\x93\xe2\x95\xab\xe2\x95\xaa\xe2\x94\x98\xe2\x94\x8c\xe2\x96\x88\xe2\x96\x84\xe2\x96\x8c\xe2\x96\x90\xe2\x96\x80\xce\xb1\xc3\x9f\xce\x93\xcf\x80\xce\xa3\xcf\x83\xc2\xb5\xcf\x84\xce\xa6\xce\x98\xce\xa9\xce\xb4\xe2\x88\x9e\xcf\x86\xce\xb5\xe2\x88\xa9\xe2\x89\xa1\xc2\xb1\xe2\x89\xa5\xe2\x89\xa4\xe2\x8c\xa0\xe2\x8c\xa1\xc3\xb7\xe2\x89\x88\xc2\xb0\xe2\x88\x99\xc2\xb7\xe2\x88\x9a\xe2\x81\xbf\xc2\xb2\xe2\x96\xa0\xc2\xa0");
static K426: RomBytes<1> = RomBytes::new(b"\x05");
static K427: RomBytes<1> = RomBytes::new(b"\xe5");
static K428: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00=\x02\x00\r\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01W\r\x00\x14\x05\x01\x02\x00#\x06\x02\x00^\x04\x05\x06m\x03\x04w\x02\x00\xd9\xff\x81\x03");
static K429: RomTuple<3> = RomTuple::new([Obj::small(128), n!("chr"), n!("page")]);
static K430: RomBytes<3> = RomBytes::new(b"\x00\xa6\x05");
static K431: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K428), consts: Obj::rom(&K429), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K430), name: n!("<listcomp>"), qualname: n!("fat_text.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 339 };
static K432: RomTuple<10> = RomTuple::new([Obj::rom(&K425), Obj::rom(&K426), Obj::rom(&K427), n!("replace"), Obj::rom(&K431), n!(""), n!("join"), crate::intern::ascii_char(32), n!("rstrip"), n!("lower")]);
static K433: RomTuple<2> = RomTuple::new([n!("raw"), n!("lower")]);
static K434: RomBytes<11> = RomBytes::new(b"\x00\xa0\x05\x02\x02\x06\x04\"\x02\x13\x02");
static K435: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K432), argnames: Obj::rom(&K433), exc: Obj::rom(&K3), lines: Obj::rom(&K434), name: n!("fat_text"), qualname: n!("fat_text"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 336 };
static K436: RomBytes<40> = RomBytes::new(b"\x01\x01\x00v\x03\x00W\x18\x00,\x04\x01\x00+\x05\x01\x01(\x05\x05\x02\x17\x04\x04\x05\x17\x04\x04\x02(\x01\x04\x03w\x02\x03\xe3\xff\x81\x01");
static K437: RomTuple<4> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(128), Obj::small(255)]);
static K438: RomTuple<1> = RomTuple::new([n!("short")]);
static K439: RomBytes<11> = RomBytes::new(b"\x00\xb2\x05\x03\x02\x06\x02\x18\x01\x05\x04");
static K440: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K436), consts: Obj::rom(&K437), argnames: Obj::rom(&K438), exc: Obj::rom(&K3), lines: Obj::rom(&K439), name: n!("fat_checksum"), qualname: n!("fat_checksum"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 344 };
static K441: RomBytes<311> = RomBytes::new(b"\n\t\x00\x05\x0b\x00\x01\x0c\x0b\x05\r\x00l\x0b\x0b^\n\x00\x0bb\x02\t\x01g\x03\x03\x00\n\t\x01\n\r\x02\x00\x0e\x01b\n\r\x01x\t\x01S\x00b\t\t\x01v\t\t\x05\n\x00WF\x00^\r\x01\x04_\x05\r\x03\n\r\x02\x00\x0e\x01b\r\r\x01\x18\x06\r\x04_\r\x05\x03A\x04\x03\x07\x00)\x0e\x06\x04W\x03\x00\x00\x0e\x06H\r\x0e\t\x00_\r\x05\x05<\r\x02\x01\x00\x82\n\r\x06\x00\x0e\x05b\r\r\x01\x17\x03\r\x03y\x04\t\xb5\xff\x01\t\x00R\t\x03\x18\x00\x05\t\x00\x00\n\x03\x01\x0b\x00c\n\n\x01\x07\x05\x0b\x00l\t\t^\x03\x03\tg\x07\x07\x00\x01\x04\x00Wl\x00^\x08\x03\x04/\x04\x04\x08\x03\t\t8\t\x08J\x00=\x08\nE\x00L\x08\x0b \x00\n\t\x02\x00\n\x03b\t\t\x01F\x04\t\x11\x00\x03\t\x0b^\n\x03\x048\t\n\x05\x00I\n\n\x01\x00\x82\x03\t\x0c#\n\x08\t+\n\n\r\x17\t\t\n^\n\x03\x04\x17\t\t\n#\x08\t\x0b/\x04\x04\x08\x00\t\x07\n\n\x0e\x00\x0b\x08b\n\n\x01c\t\t\x01\x0f\n\t\x02\x00\n\x03b\t\t\x01C\x04\t\x85\xff\x03\t\x10\x00\n\x07c\t\t\x01\x11\x81\t");
static K442: RomTuple<18> = RomTuple::new([n!("fat_checksum"), n!("range"), n!("len"), Obj::small(0), Obj::small(64), Obj::small(13), n!("fat_units"), n!("index"), Obj::small(1), Obj::small(55296), Obj::small(57344), Obj::small(56320), Obj::small(65536), Obj::small(10), n!("chr"), n!("append"), n!(""), n!("join")]);
static K443: RomTuple<2> = RomTuple::new([n!("raw"), n!("long")]);
static K444: RomBytes<49> = RomBytes::new(b"\x00\xc2\x05\x17\x02\x04\x02\x1f\x02\x08\x02\x0e\x02!\x02\x01\x02\x0e\t\x05\x0c\x08\x02\x18\x02\x04\x02\x03\x02\x03\x02\x04\x02\x04\x02\r\x02%\x02\x01\x02\x1b\x02\x04\x02\x12\x0f\x0f\x12");
static K445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K441), consts: Obj::rom(&K442), argnames: Obj::rom(&K443), exc: Obj::rom(&K3), lines: Obj::rom(&K444), name: n!("fat_long_name"), qualname: n!("fat_long_name"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K446: RomBytes<88> = RomBytes::new(b"\x13\x00\n\x02\x00\n\x03\x01\x01\x04\x01\x01\x05\x0b\x01\x06\x02b\x03\x03\x03b\x02\x02\x01\n\x03\x00\n\x04\x01\x01\x05\x0e\x01\x06\x1a\x01\x07\x02b\x04\x04\x03b\x03\x03\x01\x17\x02\x02\x03\x01\x03\x1c\x01\x04\x1eg\x03\x03\x02\x17\x01\x02\x03v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x81\x02");
static K447: RomBytes<47> = RomBytes::new(b"g\x03\x03\x00W!\x00\x14\x04\x01\x00\x00^\x04\x04\x02\x14\x05\x01\x00\x00\"\x06\x02\x01^\x05\x05\x06+\x05\x05\x02\x1e\x04\x04\x05m\x03\x04w\x02\x00\xda\xff\x81\x03");
static K448: RomTuple<3> = RomTuple::new([n!("part"), Obj::small(1), Obj::small(8)]);
static K449: RomBytes<3> = RomBytes::new(b"\x00\xf6\x05");
static K450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K447), consts: Obj::rom(&K448), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("<listcomp>"), qualname: n!("fat_units.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 379 };
static K451: RomTuple<3> = RomTuple::new([n!("list"), n!("range"), Obj::rom(&K450)]);
static K452: RomTuple<1> = RomTuple::new([n!("part")]);
static K453: RomBytes<7> = RomBytes::new(b"\x00\xf2\x05\x02\x02@\x02");
static K454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K446), consts: Obj::rom(&K451), argnames: Obj::rom(&K452), exc: Obj::rom(&K3), lines: Obj::rom(&K453), name: n!("fat_units"), qualname: n!("fat_units"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K455: RomBytes<80> = RomBytes::new(b"\x00\x05\x02c\x03\x05\x00\x00\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02v\x05\x06W/\x00_\x06\x04\x02c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04_\x06\x04\x03V\x06\x17\x00\n\x06\x04_\x07\x04\x05b\x06\x06\x01c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04w\x04\x05\xcc\xff\x82");
static K456: RomTuple<6> = RomTuple::new([n!("lower"), n!("fat_entries"), Obj::small(0), Obj::small(3), n!("fat_short_name"), Obj::small(1)]);
static K457: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("cluster"), n!("name")]);
static K458: RomBytes<17> = RomBytes::new(b"\x00\xfe\x05\x08\x02\x13\x02\x0e\x02\x02\x02\x1d\x02\x02\x07\x05\n");
static K459: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K455), consts: Obj::rom(&K456), argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K458), name: n!("fat_find"), qualname: n!("fat_find"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 382 };
static K460: RomBytes<57> = RomBytes::new(b"Y\x03\x00\x00A\x03\x01\x17\x00\n\x03\x02\x00\x04\x01\x01\x05\x14\x01\x06\x02b\x03\x03\x03+\x02\x03\x03W\x03\x00\x01\x02\x00\n\x03\x02\x00\x04\x01\x01\x05\x1a\x01\x06\x02b\x03\x03\x03\x1e\x03\x02\x03\x81\x03");
static K461: RomTuple<4> = RomTuple::new([n!("bits"), Obj::small(32), n!("little"), Obj::small(16)]);
static K462: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("raw")]);
static K463: RomBytes<5> = RomBytes::new(b"\x00\x92\x06#\x02");
static K464: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K460), consts: Obj::rom(&K461), argnames: Obj::rom(&K462), exc: Obj::rom(&K3), lines: Obj::rom(&K463), name: n!("fat_cluster"), qualname: n!("fat_cluster"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 392 };
static K465: RomBytes<52> = RomBytes::new(b"_\x02\x01\x00_\x02\x02\x01(\x02\x02\x02U\x02\x0c\x00\n\x02\x03\x01\x03\x02b\x02\x02\x01\x83\x02\n\x02\x04\x00\x03\x00_\x04\x01\x00b\x02\x02\x02U\x02\x04\x00Y\x02\x00\x05\x81\x02");
static K466: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(11), Obj::small(16), n!("OSError"), n!("fat_cluster"), n!("root")]);
static K467: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("entry")]);
static K468: RomBytes<7> = RomBytes::new(b"\x00\x9e\x06\x10\x02\x0c\x02");
static K469: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K465), consts: Obj::rom(&K466), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K468), name: n!("fat_enter"), qualname: n!("fat_enter"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 398 };
static K470: RomBytes<149> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01\x00\x08\x01b\x02\x06\x02\n\x06\x02\x00\x07\x00b\x06\x06\x01Y\x03\x06\x03U\x02\x0f\x00\x00\x06\x03\x05\x07\x00\x05\x08\x00h\x06\x06\x03\x81\x06\x05\x07\x00\x01\x08\xff\x05\t\x00l\x07\x07^\x07\x02\x07v\x06\x07W-\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x04b\x05\x07\x03T\x05\x0c\x00\n\x07\x05\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x05b\x03\x07\x02w\x04\x06\xce\xff\x00\x06\x03_\x07\x02\x07\n\x08\x04\x00\t\x00\x00\n\x03_\x0b\x02\x07b\x08\x08\x03h\x06\x06\x03\x81\x06");
static K471: RomTuple<8> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("fat_volume"), n!("root"), n!("fat_find"), n!("OSError"), n!("fat_enter"), Obj::small(-1)]);
static K472: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("path")]);
static K473: RomBytes<23> = RomBytes::new(b"\x00\xae\x06\x0e\x02\x0e\x02\x04\x02\x0f\x02\x16\x02\x10\x02\x04\x02\x0c\x02\r\x07\x05\n");
static K474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K470), consts: Obj::rom(&K471), argnames: Obj::rom(&K472), exc: Obj::rom(&K3), lines: Obj::rom(&K473), name: n!("fat_walk"), qualname: n!("fat_walk"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 406 };
static K475: RomBytes<54> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x03\x02\x00\x81\x02T\x04\x0c\x00\n\x05\x01\x01\x06\x02b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K476: RomTuple<3> = RomTuple::new([n!("fat_walk"), n!("OSError"), n!("fat_enter")]);
static K477: RomBytes<13> = RomBytes::new(b"\x00\xca\x06\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K478: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K475), consts: Obj::rom(&K476), argnames: Obj::rom(&K472), exc: Obj::rom(&K3), lines: Obj::rom(&K477), name: n!("fat_walk_dir"), qualname: n!("fat_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 420 };
static K479: RomBytes<408> = RomBytes::new(b"\x00\x01\x00\x03\x02\x00\x03\x03\x00\x00\x0f\x00\x03\x10\x01c\x04\x0f\x01\x02?\x04\x03\'\x00\x05\x0f\x00\x00\x10\x04\x05\x11\x00l\x0f\x0f^\x0f\x00\x0f\"\x10\x04\x04\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x00\x10\x00\x01\x0f\x00\x03\x10\x01\x10\x00\n\x11\x05\x00\x12\x01b\x11\x11\x016\x0f\x10\x11\x00V\x0f\x08\x00\x01\x12\x086\x0f\x11\x12\x01V\x0f4\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x036\x0f\x10\x11\x01V\x0f\x1e\x00\x01\x10\x006\x0f\x04\x10\x00U\x0f\x12\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x006\x0f\x10\x11\x02\x00\x05\x0f\n\x0f\x06\x03\x11\x07$\x10\x11\x08b\x06\x0f\x01\x01\x07\x00\x00\x10\x01\x01\x11\x00\x01\x12\x08\x01\x13\x08h\x10\x10\x04\x00\x11\x03\x01\x12\x08\x01\x13\x03\x01\x14\x10h\x11\x11\x04h\x10\x10\x02v\x0f\x10W\xb0\x00z\x10\x08\x04\x00\x11\x08c\x11\x11\x00\t<\x08\x11\x18\x00\x00\x11\x08c\x11\x11\x00\n;\x08\x11\x08\x001\x07\x07\x0b\x87W\x03\x00\x05\x05\x02\x01\x0c\x00\x00\x12\x08c\x12\x12\x00\tv\x11\x12Wq\x00\x00\x12\rc\x12\x12\x00\x0bU\x12 \x00\x03\x13\x0c6\x12\x13\r\x01V\x12\x08\x00\x03\x14\r6\x12\r\x14\x01U\x12\x08\x00\x03\x13\x0e6\x12\r\x13\x08\x00\x0e\x12\x03\x12\x0fR\r\x12\x06\x00\x05\x05\x02W4\x00V\x0e\x0f\x00\n\x12\x10\x00\x13\rb\x12\x12\x01?\x12\x11\x06\x00\x03\r\x12\x05\x05\x027\x0c\n\x16\x00\n\x12\x10\x00\x13\rb\x12\x12\x01\x17\x13\t\x0c`\x06\x13\x12/\x0c\x0c\x04w\r\x11\x8a\xffw\x10\x0fK\xff\x00\x0f\x06\x00\x10\x07\x00\x11\x05h\x0f\x0f\x03\x81\x0f");
static K480: RomBytes<1> = RomBytes::new(b" ");
static K481: RomStr<16> = RomStr::constant(b"$%\'-_@~`!(){}^#&");
static K482: RomStr<2> = RomStr::constant(b" .");
static K483: RomTuple<19> = RomTuple::new([n!(""), crate::intern::ascii_char(46), n!("rfind"), Obj::small(0), Obj::small(1), n!("len"), n!("bytearray"), Obj::rom(&K480), Obj::small(11), n!("upper"), n!("lower"), n!("isdigit"), crate::intern::ascii_char(65), crate::intern::ascii_char(90), Obj::rom(&K481), Obj::rom(&K482), n!("ord"), Obj::small(127), crate::intern::ascii_char(95)]);
static K484: RomTuple<1> = RomTuple::new([n!("name")]);
static K485: RomBytes<52> = RomBytes::new(b"\x00\x0e\t\x02\x0b\x02\x05\x02\'\x02Y\x02\x0e\x02\x03\x02.\x02\r\x02\r\x02\x08\x04\x03\x02\x03\x02\x0e\x02/\x02\x08\x02\x03\x02\x03\x02\x13\x02\x06\x02\x05\x02\x12\x02\x04\x11\x05\r\x05\"");
static K486: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K479), consts: Obj::rom(&K483), argnames: Obj::rom(&K484), exc: Obj::rom(&K3), lines: Obj::rom(&K485), name: n!("fat_short_of"), qualname: n!("fat_short_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K487: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01v\x03\x00W/\x00I\x02\x01\x08\x00\x03\x04\x02R\x02\x04\x0c\x00\n\x04\x03\x01\x05\x16b\x04\x04\x01\x83\x04\n\x04\x04\x00\x05\x02b\x04\x04\x01\x03\x05\x056\x04\x04\x05\x02-\x01\x01\x04w\x02\x03\xcc\xff?\x01\x06\x0c\x00\n\x03\x03\x01\x04\x16b\x03\x03\x01\x83\x03\x82");
static K488: RomStr<9> = RomStr::constant(b"\"*/:<>?\\|");
static K489: RomTuple<7> = RomTuple::new([n!("len"), crate::intern::ascii_char(32), Obj::rom(&K488), n!("OSError"), n!("ord"), Obj::small(65535), Obj::small(255)]);
static K490: RomBytes<16> = RomBytes::new(b"\x00F\n\x02\x06\x02\r\x02\x0c\x02\x16\x05\x05\x08\x05\x02");
static K491: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K487), consts: Obj::rom(&K489), argnames: Obj::rom(&K484), exc: Obj::rom(&K3), lines: Obj::rom(&K490), name: n!("fat_check_name"), qualname: n!("fat_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K492: RomBytes<210> = RomBytes::new(b"\n\x08\x00\x05\n\x00\x01\x0b\x08\x05\x0c\x00l\n\n^\t\x02\nb\x08\x08\x01c\x03\x08\x00\x01\n\n\x02\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\n|\x08\n\x03\x00\x00b\x04\x08\x01\n\x08\x04\x01\t\x01\x03\n\x05x\x08\x02}\x00b\x08\x08\x02v\x08\x08\x05\t\x00Wp\x00\x03\x0c\x06\x1c\x06\x0c\x05\x05\x0c\x00\x01\x0e\x08\n\x0f\x07\x00\x10\x06b\x0f\x0f\x01\x18\r\x0e\x0f\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x17\x0c\x0c\x06\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x05\r\x00\x01\x0e\x08\x05\x0f\x00l\r\r^\x0c\x0c\r\n\r\x00\x01\x0f\x08\x05\x10\x00\x05\x11\x00l\x0f\x0f^\x0e\x02\x0fb\r\r\x01\x17\x07\x0c\rQ\x07\x04\x0c\x00\n\x0c\n\x00\r\x07b\x0c\x0c\x01\x81\x0cy\x05\x08\x8b\xff\n\x08\x0b\x01\t\x1cb\x08\x08\x01\x83\x08");
static K493: RomBytes<65> = RomBytes::new(b"g\x02\x02\x00W3\x00\x03\x03\x00_\x04\x01\x01\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x04\x05R\x03\x04\x17\x00_\x03\x01\x01\x05\x04\x00\x01\x05\x0b\x05\x06\x00l\x04\x04^\x03\x03\x04m\x02\x03w\x01\x00\xc8\xff\x81\x02");
static K494: RomBytes<1> = RomBytes::new(b"~");
static K495: RomTuple<2> = RomTuple::new([Obj::rom(&K494), Obj::small(1)]);
static K496: RomBytes<2> = RomBytes::new(b"\x00^");
static K497: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K493), consts: Obj::rom(&K495), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K496), name: n!("<listcomp>"), qualname: n!("fat_unique.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K498: RomBytes<3> = RomBytes::new(b"~%d");
static K499: RomTuple<12> = RomTuple::new([n!("bytes"), n!("rstrip"), n!("fat_entries"), Obj::rom(&K497), n!("range"), Obj::small(1000000), Obj::rom(&K498), n!("len"), Obj::rom(&K480), Obj::small(8), n!("bytearray"), n!("OSError")]);
static K500: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("cluster"), n!("short")]);
static K501: RomBytes<18> = RomBytes::new(b"\x00\\\x1c\x02\x1a\x02\x1b\x02\x07\x02X\x02\x05\x02\x0c\x07\x05\n");
static K502: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K492), consts: Obj::rom(&K499), argnames: Obj::rom(&K500), exc: Obj::rom(&K3), lines: Obj::rom(&K501), name: n!("fat_unique"), qualname: n!("fat_unique"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K503: RomBytes<395> = RomBytes::new(b"g\x02\x02\x00v\n\x00W<\x00\n\x0b\x00\x00\x0c\x03b\x03\x0b\x01?\x03\x01\"\x000\x03\x03\x02\x00\x0b\x02\x03\r\x03,\x0e\x03\x04\x1e\x0c\r\x0ec\x0b\x0b\x01\x05\x03\x0b\x06(\x0c\x03\x07\x1e\x03\x0b\x0c\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x05w\x03\n\xbf\xff\n\n\x08\x00\x0b\x02b\n\n\x01\"\n\n\t&\x04\n\n\n\n\x08\x00\x0b\x02b\n\n\x01\'\n\n\nV\n\x0b\x00\x00\n\x02\x01\x0b\x00c\n\n\x01\x05\x03\n\x01g\n\n\x01$\x0b\x04\n\n\x0c\x08\x00\r\x02b\x0c\x0c\x01\x18\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x0b\n\x0b\x0c\x01\x0c\x01\x01\r\x0b\x01\x0e\x02b\x0b\x0b\x03b\n\n\x01\n\x0b\x0b\n\x0c\x0c\x01\r\x0e\x01\x0e\x1a\x01\x0f\x02b\x0c\x0c\x03b\x0b\x0b\x01\x17\n\n\x0b\x01\x0b\x1c\x01\x0c\x1eg\x0b\x0b\x02\x17\x05\n\x0bg\x06\x06\x00\n\n\x0c\x00\x0b\x04\x01\x0c\x00\x01\r\xffx\n\x03\x94\x00b\n\n\x03v\n\n\x05\x0b\x00W\x87\x00\n\x0e\r\x01\x0f b\x08\x0e\x01;\x07\x04\x06\x00\x01\x0e@W\x03\x00\x01\x0e\x00\x1e\x0e\x07\x0e\x01\x0f\x00`\x08\x0f\x0e\x01\x0e\x0f\x01\x0f\x0b`\x08\x0f\x0e\n\x0e\x0e\x00\x0f\x01b\x0e\x0e\x01\x01\x0f\r`\x08\x0f\x0e\n\x0e\x0c\x01\x0f\rx\x0e\x01.\x00b\x0e\x0e\x01v\x0e\x0e\x05\x0f\x00W!\x00\n\x12\x0f\x00\x13\x08^\x14\x05\t\x01\x15\x02#\x17\x07\x10$\x17\x17\n\x17\x17\x17\t^\x16\x02\x17b\x12\x12\x04y\t\x0e\xda\xff\x00\x0e\x06\x00\x0f\x08c\x0e\x0e\x01\x05y\x07\nt\xff\x81\x06");
static K504: RomTuple<17> = RomTuple::new([n!("ord"), Obj::small(65535), Obj::small(65536), Obj::small(55296), Obj::small(10), n!("append"), Obj::small(56320), Obj::small(1023), n!("len"), Obj::small(12), Obj::small(13), n!("list"), n!("range"), n!("bytearray"), n!("fat_checksum"), n!("put_little"), Obj::small(1)]);
static K505: RomTuple<2> = RomTuple::new([n!("name"), n!("short")]);
static K506: RomBytes<52> = RomBytes::new(b"\x00t\x04\x02\x06\x02\n\x02\x05\x02\x04\x02\x13\x02\x0b\x02\x0b\x0b\x05\x0e\x12\x02\x12\x02\x0b\x02!\x02@\x02\x04\x02\x1e\x02\n\x02\x19\x02\n\x02\x11\x02\x18\x02!\x01\x05\x04\x0b\r\x05\x10");
static K507: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K503), consts: Obj::rom(&K504), argnames: Obj::rom(&K505), exc: Obj::rom(&K3), lines: Obj::rom(&K506), name: n!("fat_long_entries"), qualname: n!("fat_long_entries"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K508: RomBytes<375> = RomBytes::new(b"g\x03\x03\x00\x05\x04\x02\n\r\x00\x00\x0e\x00\x00\x0f\x01b\r\r\x02v\x0c\rWz\x00\n\r\x01\x01\x0e\x00Y\x0f\x00\x02\x01\x10 x\r\x03c\x00b\r\r\x03v\r\r\x05\x0e\x00WV\x00\n\x11\x03\x00\x12\x00\x00\x13\x05b\x11\x11\x02^\x07\x11\x06\x00\x11\x04U\x11\x08\x00\x01\x12\x006\x11\x07\x12\x04\x00\x04\x11U\x04\x05\x00A\x07\x04&\x00\x00\x11\x03\x00\x12\x05\x00\x13\x06h\x12\x12\x02c\x11\x11\x01\x05\n\x11\x06\x00\x12\x03b\x11\x11\x01;\x11\x02\x02\x00\x81\x03W\x04\x00g\x03\x03\x00y\x06\r\xa5\xffw\x05\x0c\x81\xffA\x01\x07\x0c\x00\n\x0c\x08\x01\r\x1cb\x0c\x0c\x01\x83\x0c\x00\x08\x01\n\x0c\t\x00\r\x00\x00\x0e\x08b\t\x0c\x02U\t\x03\x00W\x06\x00\x00\x08\tX\xe6\xffW\x8c\x00\n\x0c\n\x00\r\x00\x01\x0e\x00b\n\x0c\x02\n\x0c\x0b\x00\r\x00\x00\x0e\nb\x0c\x0c\x02\n\x0c\x0c\x00\r\x00\x00\x0e\x08\x00\x0f\nb\x0c\x0c\x03\x00\x08\n\n\x0c\r\x00\r\x00\x00\x0e\nb\x07\x0c\x02\n\x0c\x01Y\x10\x00\x0eY\x11\x00\x02\x19\x10\x10\x11&\r\x10\x0fx\x0c\x015\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W(\x00\x00\x10\x03$\x12\x0b\x0fY\x13\x00\x02\x1b\x12\x12\x13\x17\x11\x07\x12$\x13\x0b\x0fY\x14\x00\x02\x1c\x12\x13\x14h\x11\x11\x02c\x10\x10\x01\x05y\x0b\x0c\xd3\xff\n\x0c\x06\x00\r\x03b\x0c\x0c\x01C\x0c\x02e\xff\x05\x0c\x00\x00\r\x02\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x81\x0c");
static K509: RomTuple<16> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(229), n!("append"), n!("len"), Obj::small(0), n!("OSError"), n!("fat_follow"), n!("fat_take"), n!("fat_zero"), n!("fat_set"), n!("fat_sector_of"), n!("spc"), Obj::small(32)]);
static K510: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("cluster"), n!("count")]);
static K511: RomBytes<63> = RomBytes::new(b"\x00\xaa\x01\x04\x04\x03\x02\x13\x02\x1f\x02\x11\x02\x12\x02\t\x02\x12\x02\x0f\x02\x05\x04\x04\x0f\x05\x01\x05\x14\x05\x02\x0c\x02\x03\x04\r\x02\x04\x02\x03\x02\x06\x02\x03\x02\r\x02\r\x02\x10\x02\x03\x02\r\x02%\x02(\x01\x05\x0b\x0f\x10");
static K512: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K508), consts: Obj::rom(&K509), argnames: Obj::rom(&K510), exc: Obj::rom(&K3), lines: Obj::rom(&K511), name: n!("fat_room"), qualname: n!("fat_room"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K513: RomBytes<377> = RomBytes::new(b"\x00\x0c\x02\x03\r\x00c\x02\x0c\x01\x01\n\x0c\x02\x00\r\x02b\x0c\x0c\x01\n\x0c\x03\x00\r\x02b\x0c\x0c\x01z\x0c\x04\x03V\x02\x10\x00\x00\x0c\x04c\x0c\x0c\x00\x04U\x0c\x10\x00V\x06\x0c\x00\n\x0c\x05\x01\r\x16b\x0c\x0c\x01\x83\x0cg\x07\x07\x00U\x066\x00\n\x0c\x06\x00\r\x00\x00\x0e\x01_\x10\x04\x07B\x10\x08\x06\x00\x00\x0f\x04W\n\x00\n\x0f\t\x03\x10\nb\x0f\x0f\x01b\x04\x0c\x03\n\x0c\x0b\x00\r\x02\x00\x0e\x04b\x07\x0c\x02\x01\x05\x00\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x03\x0c\x04\x01\x0c\x0c`\x03\x0c\x05\x00\x0c\x07\x00\r\x03c\x0c\x0c\x01\x0c\n\x0c\r\x00\r\x00\x00\x0e\x01\n\x0f\x0e\x00\x10\x07b\x0f\x0f\x01b\x08\x0c\x03\n\x0c\x0f\n\x10\x0e\x00\x11\x07b\r\x10\x01x\x0c\x01\xa2\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x95\x00^\x10\x08\tz\x10\n\x02^\x10\x07\t\n\x11\x10\x00\x12\x00\x00\x13\nb\x11\x11\x02\x00\x12\x0b\"\x13\x0b\x08\x05\x14\x00l\x12\x12`\x11\x12\x10\n\x10\x0e\x00\x11\x07b\x10\x10\x01#\x10\x10\x11G\t\x10\x11\x00\"\x10\t\x11^\x10\x08\x10_\x10\x10\x07<\x10\n\x1d\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03W*\x00\n\x10\x0eY\x11\x00\x13b\x10\x10\x01=\x10\x14\x1a\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03y\t\x0cf\xff_\x0c\x08\x15\x81\x0c");
static K514: RomBytes<11> = RomBytes::new(b"_          ");
static K515: RomTuple<22> = RomTuple::new([Obj::rom(&K482), n!("rstrip"), n!("fat_check_name"), n!("fat_short_of"), n!("strip"), n!("OSError"), n!("fat_unique"), Obj::small(0), Obj::small(32), n!("bytearray"), Obj::rom(&K514), n!("fat_long_entries"), n!("append"), n!("fat_room"), n!("len"), n!("range"), n!("fat_sector"), Obj::small(1), n!("fat_store"), n!("cache"), Obj::small(2), Obj::small(-1)]);
static K516: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), n!("cluster"), n!("name"), n!("raw")]);
static K517: RomBytes<47> = RomBytes::new(b"\x00\xf0\x01\x0b\x02\n\x02\x0e\x02\x14\x02\x0c\x02\x04\x02\x04\x02&\x02\r\x02\x03\x02\x10\x02\x07\x02\x0b\x02\x17\x02\x1f\x02\x08\x02\"\x02$\x02\x1d\x02\x10\x02\x1a\x0b\x05\x0e");
static K518: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K513), consts: Obj::rom(&K515), argnames: Obj::rom(&K516), exc: Obj::rom(&K3), lines: Obj::rom(&K517), name: n!("fat_add"), qualname: n!("fat_add"), file: n!("<prelude>"), flags: 64, nregs: 22, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K519: RomBytes<69> = RomBytes::new(b"_\x06\x01\x00g\x06\x06\x01_\x07\x01\x01\x17\x06\x06\x07v\x05\x06W)\x00z\x06\x02\x02\n\x07\x02\x00\x08\x00\x00\t\x02b\x04\x07\x02\x02\x07\xe5\x00`\x04\x03\x07\n\x07\x03\x00\x08\x00\x00\t\x02\x00\n\x04b\x07\x07\x03w\x06\x05\xd2\xff\x82");
static K520: RomTuple<4> = RomTuple::new([Obj::small(2), Obj::small(3), n!("fat_sector"), n!("fat_store")]);
static K521: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x1a\x02\r\x02\x08\x02\x10\x05");
static K522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K519), consts: Obj::rom(&K520), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K521), name: n!("fat_erase"), qualname: n!("fat_erase"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K523: RomBytes<116> = RomBytes::new(b"\n\x04\x00\x01\x05 b\x03\x04\x01\x01\x04\x0b`\x03\x04\x01\n\x04\x01\x00\x05\x03\x01\x06\x0eb\x04\x04\x02\n\x04\x01\x00\x05\x03\x01\x06\x16b\x04\x04\x02\x01\x04\x18\x01\x05\x1a\x05\x06\x00l\x04\x04^\x04\x03\x04\x01\x05\x12\x01\x06\x14\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x01\x06\x1a\x01\x07\x02\x00\x08\x02b\x04\x04\x04\n\x04\x02\x00\x05\x03\x01\x06\x14\x01\x07\x02,\x08\x02\x03b\x04\x04\x04\x81\x03");
static K524: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("fat_stamp"), n!("put_little"), Obj::small(16)]);
static K525: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("attributes"), n!("cluster")]);
static K526: RomBytes<17> = RomBytes::new(b"\x00\xb2\x02\n\x02\x07\x02\r\x02\r\x02 \x02\x13\x02\x14\x02");
static K527: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K523), consts: Obj::rom(&K524), argnames: Obj::rom(&K525), exc: Obj::rom(&K3), lines: Obj::rom(&K526), name: n!("fat_new_entry"), qualname: n!("fat_new_entry"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K528: RomBytes<137> = RomBytes::new(b"\n\x08\x00b\x02\x08\x00\n\x08\x01&\t\x02\x02b\x08\x08\x01z\x08\x03\x03=\x03\x03\r\x00\x02\x03\xbc\x07\x01\x04\x01\x01\x05\x01\x01\x02\x00\'\x06\x02\x02&\x08\x06\x04+\x08\x08\x05&\t\x06\x06\'\t\t\x06+\t\t\x07\x1e\x08\x08\t\'\t\x06\x06&\t\t\x08\x1e\x07\x08\t\n\x08\t\x00\t\x00\x00\n\x01\x01\x0b\x02\x00\x0c\x07b\x08\x08\x04\n\x08\t\x00\t\x00\"\n\x01\x08\x01\x0b\x02#\r\x03\x03+\r\r\n+\x0e\x04\x07\x1e\r\r\x0e\x1e\x0c\r\x05b\x08\x08\x04\x82");
static K529: RomTuple<11> = RomTuple::new([n!("now"), n!("date_of"), Obj::small(86400), Obj::small(1980), Obj::small(3600), Obj::small(11), Obj::small(60), Obj::small(5), Obj::small(2), n!("put_little"), Obj::small(9)]);
static K530: RomTuple<2> = RomTuple::new([n!("raw"), n!("at")]);
static K531: RomBytes<17> = RomBytes::new(b"\x00\xca\x02\x07\x02\x0f\x02\x05\x02\r\x02\x04\x02$\x02\x13\x02");
static K532: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K528), consts: Obj::rom(&K529), argnames: Obj::rom(&K530), exc: Obj::rom(&K3), lines: Obj::rom(&K531), name: n!("fat_stamp"), qualname: n!("fat_stamp"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K533: RomBytes<120> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x01\x08\x02b\x05\x05\x03\n\x06\x00\x00\x07\x00\"\x08\x01\x01\x01\t\x02b\x06\x06\x03\x00\x02\x05\x00\x03\x06U\x03\x05\x00\x01\x05\x00\x81\x05,\x05\x02\x02$\x05\x05\x03,\x06\x02\x04(\x06\x06\x05$\x06\x06\x06\x17\x05\x05\x06(\x06\x02\x07$\x06\x06\x01\x17\x04\x05\x06\n\x05\x08\x02\x07\xbc\x07,\x08\x03\t\x17\x06\x07\x08,\x08\x03\x04(\x07\x08\n(\x08\x03\x07\x00\t\x04b\x05\x05\x04\x81\x05");
static K534: RomTuple<11> = RomTuple::new([n!("little"), Obj::small(2), Obj::small(11), Obj::small(3600), Obj::small(5), Obj::small(63), Obj::small(60), Obj::small(31), n!("seconds_of"), Obj::small(9), Obj::small(15)]);
static K535: RomBytes<11> = RomBytes::new(b"\x00\xe0\x02\'\x02\x04\x02\x05\x02$\x02");
static K536: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K533), consts: Obj::rom(&K534), argnames: Obj::rom(&K530), exc: Obj::rom(&K3), lines: Obj::rom(&K535), name: n!("fat_seconds"), qualname: n!("fat_seconds"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K537: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K538: RomTuple<4> = RomTuple::new([n!("fat_walk_dir"), n!("fat_list"), n!("isinstance"), n!("bytes")]);
static K539: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K540: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\r\x02");
static K541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K537), consts: Obj::rom(&K538), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K540), name: n!("fat_ilistdir"), qualname: n!("fat_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K542: RomTuple<1> = RomTuple::new([n!("")]);
static K543: RomBytes<119> = RomBytes::new(b"\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\nW^\x00z\n\x03\x04\x03\x0b\x01R\x03\x0b\x03\x00WO\x00_\x0c\x04\x02(\x0c\x0c\x03V\x0c\x06\x00\x03\x0b\x04W\x17\x00\x03\x0b\x05\n\x0c\x06\x00\r\x04\x01\x0e\x1c\x01\x0f\x04b\x0c\x0c\x03h\x0b\x0b\x02z\x0b\x07\x02V\x02\x0b\x00\x00\x0b\x03c\x0b\x0b\x00\x07W\x03\x00\x00\x0b\x03\x00\x0c\x07\x01\r\x00\x00\x0e\x08h\x0b\x0b\x04~\x0b\x0bw\n\t\x9d\xff\x82");
static K544: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(46), n!("..")]);
static K545: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K546: RomTuple<8> = RomTuple::new([n!("fat_entries"), Obj::rom(&K544), Obj::small(11), Obj::small(16), Obj::rom(&K545), Obj::small(32768), n!("little"), n!("encode")]);
static K547: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("cluster"), n!("as_bytes")]);
static K548: RomBytes<13> = RomBytes::new(b"\x00\xfa\x02\x17\x02\x08\x02\x03\x02-\x02\"\x07");
static K549: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K543), consts: Obj::rom(&K546), argnames: Obj::rom(&K547), exc: Obj::rom(&K3), lines: Obj::rom(&K548), name: n!("fat_list"), qualname: n!("fat_list"), file: n!("<prelude>"), flags: 68, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K550: RomBytes<140> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x03T\x03\x05\x00\x03\t\x01\x81\tT\x04\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\t_\x05\x04\x03_\n\x05\x04(\n\n\x05V\n\x06\x00\x03\t\x06W\x17\x00\x03\t\x07\n\n\x08\x00\x0b\x05\x01\x0c\x1c\x01\r\x04b\n\n\x03h\t\t\x02z\t\x06\x02\n\t\t\x00\n\x05\x01\x0b\x16b\x08\t\x02\x00\t\x06\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x00\x0f\x07\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K551: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K552: RomTuple<10> = RomTuple::new([n!("fat_walk"), Obj::rom(&K551), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), Obj::rom(&K545), Obj::small(32768), n!("little"), n!("fat_seconds")]);
static K553: RomBytes<19> = RomBytes::new(b"\x00\x8a\x03\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x04\x02-\x02\r\x02");
static K554: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K550), consts: Obj::rom(&K552), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K553), name: n!("fat_stat"), qualname: n!("fat_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K555: RomBytes<70> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01Y\x05\x00\x02\x19\x02\x04\x05\n\x04\x03\x00\x05\x00b\x03\x04\x01\x00\x04\x02\x00\x05\x02Y\x06\x00\x04\x00\x07\x03\x00\x08\x03\x01\t\x00\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x02\r\xff\x00h\x04\x04\n\x81\x04");
static K556: RomTuple<5> = RomTuple::new([n!("fat_volume"), n!("spc"), n!("sector_size"), n!("fat_count_free"), n!("n_clusters")]);
static K557: RomBytes<7> = RomBytes::new(b"\x00\xa2\x03\x16\x02\n\x02");
static K558: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K555), consts: Obj::rom(&K556), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K557), name: n!("fat_statvfs"), qualname: n!("fat_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 208 };
static K559: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K560: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K561: RomBytes<3> = RomBytes::new(b"\x00\xae\x03");
static K562: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K559), consts: Obj::rom(&K560), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K561), name: n!("fat_getcwd"), qualname: n!("fat_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K563: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x03\x02\x01\x03\x03\x01\n\x04\x02Y\x05\x00\x03\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x04\x17\x02\x02\x03[\x00\x03\x02\x82");
static K564: RomTuple<5> = RomTuple::new([n!("fat_walk_dir"), crate::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K565: RomBytes<5> = RomBytes::new(b"\x00\xb6\x03\r\x02");
static K566: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K563), consts: Obj::rom(&K564), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K565), name: n!("fat_chdir"), qualname: n!("fat_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K567: RomBytes<292> = RomBytes::new(b"\n\n\x00\n\x0b\x01\x00\x0c\x00b\x0b\x0b\x01\x00\x0c\x01b\n\n\x02z\n\x02\x03S\x03\x04\x00S\x04\x0c\x00\n\n\x02\x01\x0b\x11b\n\n\x01\x83\n\n\n\x03\x00\x0b\x00\x01\x0c\x00b\x05\n\x02\n\x0b\x04\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\n\x0b\x05\x00\x0c\x00\x00\r\x05b\x06\x0b\x02\n\x0b\x06\x00\x0c\x00\x00\r\x06b\x07\x0b\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\x05b\x08\x0b\x03\x03\x0b\x08\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x05\x0b\x00\x01\x0c \x05\r\x00l\x0b\x0b`\x07\x0b\x08Y\x0b\x00\t;\x02\x0b\x06\x00\x01\t\x00W\x03\x00\x00\t\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\tb\x08\x0b\x03\x03\x0b\n\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x01\x0b \x01\x0c@\x05\r\x00l\x0b\x0b`\x07\x0b\x08\n\x0b\x0b\x00\x0c\x00\x00\r\x06\x00\x0e\x07b\x0b\x0b\x03\n\x0b\x0c\x00\x0c\x00\x00\r\x02\x00\x0e\x03\n\x0f\x07\x00\x10\x00\x01\x11\x10\x00\x12\x05b\x0f\x0f\x03b\x0b\x0b\x04W\x18\x00\n\x0b\x02\x87\n\x0b\x0e\x00\n\x0b\r\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\x85\x83\n\x82");
static K568: RomBytes<11> = RomBytes::new(b".          ");
static K569: RomBytes<11> = RomBytes::new(b"..         ");
static K570: RomTuple<14> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_take"), n!("fat_zero"), n!("fat_sector_of"), n!("fat_sector"), n!("fat_new_entry"), Obj::rom(&K568), n!("root"), Obj::rom(&K569), n!("fat_store"), n!("fat_add"), n!("fat_release")]);
static K571: RomBytes<11> = RomBytes::new(b"9\xcf\x01\x8b\x02\x14\x8b\x02\x18\x00\x15");
static K572: RomBytes<39> = RomBytes::new(b"\x00\xc0\x03\x18\x02\x08\x02\x0c\x02\r\x04\r\x02\r\x02\r\x02\x10\x02\x13\x02\x10\x02\x12\x02\x10\x02\x13\x02\x10\x02\x10\x02#\x02\x08\x02\r\x02");
static K573: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K567), consts: Obj::rom(&K570), argnames: Obj::rom(&K539), exc: Obj::rom(&K571), lines: Obj::rom(&K572), name: n!("fat_mkdir"), qualname: n!("fat_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K574: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\rb\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05U\x05\x0c\x00\n\x05\x02\x01\x06\x14b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K575: RomTuple<7> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), n!("fat_delete")]);
static K576: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K574), consts: Obj::rom(&K575), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K576), name: n!("fat_rmdir"), qualname: n!("fat_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K578: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\x15b\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05V\x05\x0c\x00\n\x05\x02\x01\x06\x15b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K579: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K580: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K578), consts: Obj::rom(&K575), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K579), name: n!("fat_remove"), qualname: n!("fat_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K581: RomBytes<154> = RomBytes::new(b"_\x02\x01\x00_\x06\x02\x01(\x06\x06\x00V\x06\x0c\x00\n\x06\x02\x01\x07\rb\x06\x06\x01\x83\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x03\x06\x02_\x06\x02\x01(\x06\x06\x04V\x06F\x00\n\x07\x05\x00\x08\x00\n\t\x06\x00\n\x00\x00\x0b\x01b\t\t\x02b\x07\x07\x02v\x06\x07W$\x00z\x07\x08\x04\x00\x04\x08\x00\x05\t\x00\x05\n\x00\x05\x0b\x03\x08\x07Q\x04\x08\x0c\x00\n\x08\x02\x01\t\rb\x08\x08\x01\x83\x08w\x07\x06\xd7\xff\n\x06\x08\x00\x07\x00\x00\x08\x01b\x06\x06\x02V\x03\r\x00\n\x06\t\x00\x07\x00\x00\x08\x03b\x06\x06\x02\x82");
static K582: RomTuple<10> = RomTuple::new([Obj::small(1), Obj::small(11), n!("OSError"), n!("fat_cluster"), Obj::small(16), n!("fat_entries"), n!("fat_enter"), Obj::rom(&K544), n!("fat_erase"), n!("fat_release")]);
static K583: RomBytes<25> = RomBytes::new(b"\x00\x92\x04\x04\x02\x0c\x02\x0c\x02\r\x02\x0c\x02-\x02\x08\x02\x0c\x03\x05\x06\r\x02\x04\x02");
static K584: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K581), consts: Obj::rom(&K582), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K583), name: n!("fat_delete"), qualname: n!("fat_delete"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K585: RomBytes<524> = RomBytes::new(b"\n\x0f\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\x00\x11\x01b\x0f\x0f\x02z\x0f\x03\x03T\x05\x16\x00\n\x0f\x02V\x04\x06\x00\x01\x10\x02W\x03\x00\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x00\x00\x10\x00\x00\x11\x02b\x0f\x0f\x02z\x0f\x10\x03\x00\x06\x10\x00\x04\x11\x00\x07\x12T\x04\x0c\x00\n\x0f\x02\x01\x10\x11b\x0f\x0f\x01\x83\x0f\n\x0f\x03Y\x10\x00\x04\x00\x11\x01b\x0f\x0f\x02\n\x10\x03Y\x11\x00\x04\x00\x12\x02b\x10\x10\x02\x00\x08\x0f\x00\t\x10_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0fA\x00\n\x0f\x08\x00\x10\tb\x0f\x0f\x01\n\x10\x08\x00\x11\x08b\x10\x10\x019\x0f\x10(\x00\x05\x0f\x00\n\x10\x08\x00\x11\x08b\x10\x10\x01\x05\x11\x00l\x0f\x0f^\x0f\t\x0f;\x0f\x08\x0c\x00\n\x0f\x02\x01\x10\x16b\x0f\x0f\x01\x83\x0fS\x07F\x00_\x0f\x07\t_\x10\x05\t<\x0f\x109\x00_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0f\x1c\x00_\x0f\x07\x05_\x0f\x0f\x06(\x0f\x0f\x07U\x0f\x0c\x00\n\x0f\x02\x01\x10\x14b\x0f\x0f\x01\x83\x0f\n\x0f\n\x00\x10\x00\x00\x11\x07b\x0f\x0f\x02\n\x0f\x0b_\x10\x05\x05b\n\x0f\x01S\x07.\x00_\x0f\x07\t_\x10\x05\t;\x0f\x10!\x00\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\x82\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\x0e\x00\x10\x00\x00\x11\nb\x0b\x0f\x02_\x0f\n\x06(\x0f\x0f\x07V\x0f|\x00V\x0bx\x00\n\x0f\x0f\x00\x10\x00\x00\x11\x0bb\x0c\x0f\x02\n\x0f\x10\x00\x10\x00\x00\x11\x0cb\r\x0f\x02\x01\x0f \x01\x10\"\x05\x11\x00l\x0f\x0f^\x0f\r\x0fA\x0f\x11I\x00Y\x0f\x00\x12;\x06\x0f\x06\x00\x01\x0e\x00W\x03\x00\x00\x0e\x06\n\x0f\x13\x00\x10\r\x01\x11:\x01\x12\x02\x00\x13\x0eb\x0f\x0f\x04\n\x0f\x13\x00\x10\r\x01\x114\x01\x12\x02,\x13\x0e\x07b\x0f\x0f\x04\n\x0f\x14\x00\x10\x00\x00\x11\x0c\x00\x12\rb\x0f\x0f\x03\x82");
static K586: RomBytes<2> = RomBytes::new(b"..");
static K587: RomTuple<21> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("path_parts"), n!("cwd"), Obj::small(1), Obj::small(11), Obj::small(16), n!("len"), Obj::small(2), n!("fat_delete"), n!("bytearray"), n!("fat_erase"), n!("fat_add"), n!("fat_cluster"), n!("fat_sector_of"), n!("fat_sector"), Obj::rom(&K586), n!("root"), n!("put_little"), n!("fat_store")]);
static K588: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K589: RomBytes<61> = RomBytes::new(b"\x00\xae\x04\x18\x02\x04\x02\x16\x02\x1a\x02\x04\x02\x0c\x02\"\x02)\x02\x1c\x02\x0c\x02\x11\x02 \x02\x0c\x02\r\x02\x0b\x02\x11\x02\r\x02\x13\x02\x01\x02\x13\x02\r\x02\r\x02\x10\x04\r\x02\r\x02\x15\x02\x12\x02\x13\x02\x14\x02");
static K590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K585), consts: Obj::rom(&K587), argnames: Obj::rom(&K588), exc: Obj::rom(&K3), lines: Obj::rom(&K589), name: n!("fat_rename"), qualname: n!("fat_rename"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 278 };
static K591: RomBytes<388> = RomBytes::new(b"\x05\x02\x00\n\t\x00\n\n\x01\x00\x0b\x00b\n\n\x01Y\x0b\x00\x02b\t\t\x02v\x08\tW\x92\x00\n\t\x03\x01\n\x00Y\x0b\x00\x04\x01\x0c x\t\x03{\x00b\t\t\x03v\t\t\x05\n\x00Wn\x00\n\r\x05\x00\x0e\x00\x00\x0f\x03b\r\r\x02\x00\x0e\x04\"\x0f\x04\x06\x05\x10\x00l\x0e\x0e^\x05\r\x0e_\r\x05\x07M\r\x07\x04\x00S\x02\x03\x00WE\x00_\r\x05\x07B\r\x087\x00_\r\x05\t(\r\r\nA\r\x0b*\x00\x00\r\x03\x00\x0e\x04h\x02\r\x02T\x01\x1c\x00\n\r\x0c\x05\x0f\x00\x01\x10\x0b\x05\x11\x00l\x0f\x0f^\x0e\x05\x0f\x05\x0f\x02b\r\r\x02\x81\ry\x04\t\x8d\xffw\x03\x08i\xffT\x01\x05\x00\x03\x08\r\x81\x08\n\x08\x0e\x00\t\x01b\x08\x08\x01\n\x08\x0f\x00\t\x00b\x08\x08\x01\n\x08\x10\x00\t\x00\x01\n\x08\x01\x0b\x00b\x05\x08\x03\x00\x08\x01c\x08\x08\x00\x11c\x06\x08\x00\x12\n\x08\x13\x00\t\x06b\x08\x08\x01?\x08\t\x0c\x00\n\x08\x14\x01\t\x16b\x08\x08\x01\x83\x08\x03\x08\x15$\x08\x08\t\x17\x08\x06\x08\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t^\x08\x08\t\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t`\x05\t\x08\x00\x08\x02U\x08\x15\x00\n\t\x16\x00\n\x00Y\x0b\x00\x02\x01\x0c\x01b\t\t\x03_\x08\t\x07z\x08\x03\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x07\x08\x02\x00\x08\x04\"\t\x04\x06\x05\n\x00l\x08\x08`\x07\x08\x05\n\x08\x17\x00\t\x00\x00\n\x03\x00\x0b\x07b\x08\x08\x03\x82");
static K592: RomTuple<24> = RomTuple::new([n!("fat_dir_sectors"), n!("fat_volume"), n!("root"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(8), n!("fat_text"), n!(""), n!("fat_check_name"), n!("fat_writable"), n!("fat_new_entry"), n!("upper"), n!("encode"), n!("len"), n!("OSError"), Obj::rom(&K480), n!("fat_room"), n!("fat_store")]);
static K593: RomTuple<2> = RomTuple::new([n!("self"), n!("text")]);
static K594: RomBytes<51> = RomBytes::new(b"\x00\xf4\x04\x03\x02\x1b\x02\x1f\x02\x1e\x02\r\x02\x03\x02\x16\x02\n\x02\x04\x02\x1c\r\x05\x01\x05\x12\x04\x02\x05\x02\n\x02\n\x02\x10\x02\r\x02\x0f\x02\x0c\x02+\x02 \x02\r\x02\x11\x02");
static K595: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K591), consts: Obj::rom(&K592), argnames: Obj::rom(&K593), exc: Obj::rom(&K3), lines: Obj::rom(&K594), name: n!("fat_label"), qualname: n!("fat_label"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 313 };
static K596: RomBytes<445> = RomBytes::new(b"\n\x0f\x00\x00\x10\x02b\x0f\x0f\x01z\x0f\x03\x06\n\x0f\x01V\x04\r\x00\n\x10\x02\x00\x11\x00b\x10\x10\x01W\x03\x00\x00\x10\x00\x00\x11\x01b\x0f\x0f\x02z\x0f\t\x03T\x0b[\x00S\n\x04\x00U\x05\x0c\x00\n\x0f\x03\x01\x10\x02b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x00\x00\x11\t\x00\x12\n\n\x13\x05\x00\x14\x00\x01\x15 \x01\x16\x00b\x13\x13\x03b\x0c\x0f\x04\n\x0f\x06\x00\x10\x00_\x11\x0c\x07b\x0f\x0f\x02_\x10\x0c\x08_\x12\x0c\x08\"\x11\x12\t\x05\x12\x00l\x10\x10^\r\x0f\x10Wf\x00_\x0f\x0b\x08_\x10\x0b\n\x00\r\x0f\x00\x0c\x10_\x0f\r\x0b(\x0f\x0f\x0cV\x0f \x00\n\x0f\x03V\x06\x06\x00\x01\x10\x11W\r\x00V\x04\x06\x00\x01\x10\rW\x03\x00\x01\x10\x02b\x0f\x0f\x01\x83\x0fV\x06\x0c\x00\n\x0f\x03\x01\x10\x11b\x0f\x0f\x01\x83\x0fV\x04\x18\x00_\x0f\r\x0b(\x0f\x0f\x08V\x0f\x0c\x00\n\x0f\x03\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\r\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x04\x00\x14\x08b\x0e\x0f\x05[\x0e\x0e\x0c\n\x0f\x0f\x05\x11\x00\x01\x12\x0b\x05\x13\x00l\x11\x11^\x10\r\x11b\x0f\x0f\x01[\x0e\x10\x0f\n\x0f\x11\x00\x10\x00\x00\x11\rb\x0f\x0f\x02[\x0e\x12\x0f[\x0e\x13\x0f\x01\x0f\x00[\x0e\x14\x0f\n\x0f\x15\x00\x10\r\x01\x11\x1c\x01\x12\x04b\x0f\x0f\x03[\x0e\x16\x0f\n\x0f\x17Y\x10\x00\x18b\x0f\x0f\x01[\x0e\x19\x0f\x01\x0f\xff[\x0e\x1a\x0f\x05\x0f\x02[\x0e\x1b\x0f\x05\x0f\x02[\x0e\x1c\x0fV\x07-\x00Y\x0f\x0e\x12U\x0f\x08\x00Y\x0f\x0e\x16V\x0f\x1d\x00\n\x0f\x1d\x00\x10\x00\x00\x11\x0e\x01\x12\x00b\x0f\x0f\x03\n\x0f\x1e\x00\x10\x00\x00\x11\x0eb\x0f\x0f\x02V\x08\x08\x00Y\x0f\x0e\x16[\x0e\x1f\x0f\x81\x0e");
static K597: RomTuple<32> = RomTuple::new([n!("parse_mode"), n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_add"), n!("fat_new_entry"), n!("fat_sector"), Obj::small(0), Obj::small(1), Obj::small(32), Obj::small(2), Obj::small(11), Obj::small(16), n!("file_new"), n!("place"), n!("bytes"), n!("short"), n!("fat_cluster"), n!("start"), n!("cluster"), n!("index"), n!("little"), n!("size"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("sector"), n!("dirty"), n!("changed"), n!("fat_file_resize"), n!("fat_file_sync"), n!("pos")]);
static K598: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K599: RomBytes<61> = RomBytes::new(b"\x00\xae\x05\x0e\x02\"\x02\x04\x02\x08\x02\x0c\x02 \x02\'\x04\x0e\x02\x0c\x02 \x02\x04\x02\x0c\x02\x10\x02\x0c\x02\x16\x02\x04\x02\x1b\x02\x15\x02\x07\x02\x14\x02\x0f\x02\x07\x02\x07\x02\x07\x02\x14\x02\x10\x02\r\x02\x04\x02\x08\x02");
static K600: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K596), consts: Obj::rom(&K597), argnames: Obj::rom(&K598), exc: Obj::rom(&K3), lines: Obj::rom(&K599), name: n!("fat_open"), qualname: n!("fat_open"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K601: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(114)]);
static K602: RomBytes<219> = RomBytes::new(b"Y\x05\x01\x00Y\x06\x00\x01Y\x07\x00\x02\x19\x06\x06\x07\x1b\x03\x05\x06Y\x05\x01\x03U\x053\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00\x01\x07\x00b\x05\x05\x02[\x01\x03\x05[\x01\x06\x05\x01\x05\x00[\x01\x07\x05\x05\x05\x01[\x01\x08\x05Y\x05\x01\x077\x03\x05\x0f\x00Y\x05\x01\x03\x01\x06\x00[\x01\x06\x05[\x01\x07\x06W@\x00\n\x05\t\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02U\x04\x1e\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02[\x01\x06\x04Y\x05\x01\x07/\x05\x05\n[\x01\x07\x05Y\x05\x01\x07C\x05\x03\xb7\xff\n\x05\x0b\x00\x06\x00Y\x07\x01\x06b\x05\x05\x02Y\x06\x01\x00Y\x07\x00\x02\x1b\x06\x06\x07Y\x07\x00\x01\x1c\x06\x06\x07\x17\x05\x05\x06\x81\x05");
static K603: RomTuple<12> = RomTuple::new([n!("pos"), n!("spc"), n!("sector_size"), n!("start"), n!("OSError"), n!("fat_take"), n!("cluster"), n!("index"), n!("changed"), n!("fat_follow"), Obj::small(1), n!("fat_sector_of")]);
static K604: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(102), n!("grow")]);
static K605: RomBytes<39> = RomBytes::new(b"\x00\xf4\x05\x14\x02\x08\x02\x04\x02\x0c\x02\x15\x02\x07\x02\x07\x02\t\x02\x0f\x02\x03\x02\x0e\x02\x04\x02\x04\x02\x0c\x02\x0e\x02\x04\x02\x0c\r\t\x10");
static K606: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K602), consts: Obj::rom(&K603), argnames: Obj::rom(&K604), exc: Obj::rom(&K3), lines: Obj::rom(&K605), name: n!("fat_file_sector"), qualname: n!("fat_file_sector"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K607: RomBytes<105> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03Y\x05\x01\x01<\x04\x05O\x00\n\x05\x02\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x01\x05\xff[\x01\x01\x05V\x03\"\x00\n\x05\x03Y\x06\x00\x04b\x05\x05\x01Y\x06\x01\x05\x05\x07\x00\x05\x08\x00\x05\t\x00l\x07\x07`\x06\x07\x05W\x11\x00\n\x05\x06\x00\x06\x00\x00\x07\x04Y\x08\x01\x05b\x05\x05\x03[\x01\x01\x04\x82");
static K608: RomTuple<7> = RomTuple::new([n!("fat_file_sector"), n!("sector"), n!("fat_file_flush"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("fat_read_into")]);
static K609: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(102), n!("grow"), n!("fresh")]);
static K610: RomBytes<17> = RomBytes::new(b"\x00\xa0\x06\x10\x02\t\x02\r\x02\x07\x02\x04\x02\"\x04\x11\x02");
static K611: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K607), consts: Obj::rom(&K608), argnames: Obj::rom(&K609), exc: Obj::rom(&K3), lines: Obj::rom(&K610), name: n!("fat_file_load"), qualname: n!("fat_file_load"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K612: RomBytes<48> = RomBytes::new(b"Y\x02\x01\x00V\x02\'\x00\n\x02\x01\x00\x03\x00Y\x04\x01\x02b\x02\x02\x02\n\x02\x03\x00\x03\x00Y\x04\x01\x02Y\x05\x01\x04b\x02\x02\x03\x05\x02\x02[\x01\x00\x02\x82");
static K613: RomTuple<5> = RomTuple::new([n!("dirty"), n!("fat_forget"), n!("sector"), n!("fat_store"), n!("buffer")]);
static K614: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(102)]);
static K615: RomBytes<9> = RomBytes::new(b"\x00\xb8\x06\x08\x02\x0e\x02\x12\x02");
static K616: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K612), consts: Obj::rom(&K613), argnames: Obj::rom(&K614), exc: Obj::rom(&K3), lines: Obj::rom(&K615), name: n!("fat_file_flush"), qualname: n!("fat_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 411 };
static K617: RomBytes<86> = RomBytes::new(b"\n\x04\x00\x00\x05\x02Y\x07\x01\x01Y\x08\x01\x02\x18\x06\x07\x08b\x02\x04\x02>\x02\x03\x05\x00\x03\x04\x04\x81\x04\n\x04\x05\x00\x05\x00\x00\x06\x01\x05\x07\x02\x05\x08\x02b\x04\x04\x04Y\x04\x01\x02Y\x05\x00\x06\x1c\x03\x04\x05Y\x04\x01\x07\x00\x05\x03\x17\x06\x03\x02\x05\x07\x00l\x05\x05^\x04\x04\x05\x81\x04");
static K618: RomTuple<8> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K3), n!("fat_file_load"), n!("sector_size"), n!("buffer")]);
static K619: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("count")]);
static K620: RomBytes<13> = RomBytes::new(b"\x00\xc6\x06\x16\x02\x05\x02\x05\x02\x13\x02\x0c\x02");
static K621: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K617), consts: Obj::rom(&K618), argnames: Obj::rom(&K619), exc: Obj::rom(&K3), lines: Obj::rom(&K620), name: n!("fat_file_read"), qualname: n!("fat_file_read"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 418 };
static K622: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x01\x01Y\x06\x00\x02\x1c\x03\x05\x06\n\x05\x03\n\x06\x04\x00\x07\x02b\x06\x06\x01Y\x08\x00\x02\x18\x07\x08\x03b\x04\x05\x02Y\x05\x01\x01\x17\x05\x05\x04,\x05\x05\x05@\x05\x06\x0c\x00\n\x05\x07\x01\x06\x1bb\x05\x05\x01\x83\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\x08\x01\x01\n\x006\t\x03\n\x04V\t\r\x00Y\n\x01\x01Y\x0b\x01\t6\t\n\x0b\x03b\x05\x05\x04\x05\x05\x00\x00\x06\x04\x05\x07\x00l\x05\x05^\x05\x02\x05Y\x06\x01\n\x00\x07\x03\x17\x08\x03\x04\x05\t\x00l\x07\x07`\x06\x07\x05\x05\x05\x01[\x01\x0b\x05[\x01\x0c\x05\x81\x04");
static K623: RomTuple<13> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("sector_size"), n!("min"), n!("len"), Obj::small(16), Obj::small(65535), n!("OSError"), n!("fat_file_load"), n!("size"), n!("buffer"), n!("dirty"), n!("changed")]);
static K624: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("data")]);
static K625: RomBytes<19> = RomBytes::new(b"\x00\xd8\x06\n\x02\x0c\x02\x19\x02\x11\x02\x0c\x04)\x02%\x02\x0b\x02");
static K626: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K622), consts: Obj::rom(&K623), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K625), name: n!("fat_file_write"), qualname: n!("fat_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 427 };
static K627: RomBytes<265> = RomBytes::new(b"Y\x06\x01\x00U\x06\x01\x00\x82\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x02z\x06\x02\x02\n\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x00\x08\x02b\x04\x06\x02\x00\x06\x03\"\x07\x03\x05\x05\x08\x00l\x06\x06^\x06\x04\x06Y\x07\x01\x06<\x06\x07\x0c\x00\n\x06\x07\x01\x07\x05b\x06\x06\x01\x83\x06\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06^\x05\x04\x06\x01\x06\x0b^\x07\x05\x06\x01\x08 1\x07\x07\x08\x87`\x05\x06\x07\n\x06\t\x00\x07\x05\x01\x08\x16b\x06\x06\x02\n\x06\n\x00\x07\x05\x01\x08\x1a\x01\t\x02Y\n\x01\x0bb\x06\x06\x04Y\x06\x00\x0cA\x06\x08\x18\x00\n\x06\n\x00\x07\x05\x01\x08\x14\x01\t\x02Y\x0b\x01\x0b,\n\x0b\rb\x06\x06\x04\n\x06\n\x00\x07\x05\x01\x08\x1c\x01\t\x04Y\n\x01\x0eb\x06\x06\x04\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06`\x04\x06\x05\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x04b\x06\x06\x03\n\x06\x10Y\x07\x00\x11\x01\x08\x03b\x06\x06\x02\x05\x06\x02[\x01\x00\x06\x82");
static K628: RomTuple<18> = RomTuple::new([n!("changed"), n!("fat_file_flush"), n!("place"), n!("fat_sector"), n!("fat_writable"), Obj::small(11), n!("short"), n!("OSError"), Obj::small(32), n!("fat_stamp"), n!("put_little"), n!("start"), n!("bits"), Obj::small(16), n!("size"), n!("fat_store"), n!("device_ioctl"), n!("device")]);
static K629: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(102)]);
static K630: RomBytes<37> = RomBytes::new(b"\x00\xf2\x06\x08\x02\x01\x02\r\x02\x08\x02\x14\x02\x1a\x04\x0c\x02\x11\x02\x13\x02\r\x02\x14\x02\t\x02\x18\x02\x14\x02\x11\x02\x10\x02\x0e\x02");
static K631: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K627), consts: Obj::rom(&K628), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K630), name: n!("fat_file_sync"), qualname: n!("fat_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 440 };
static K632: RomBytes<8> = RomBytes::new(b"\x05\x02\x00[\x01\x00\x02\x82");
static K633: RomTuple<1> = RomTuple::new([n!("buffer")]);
static K634: RomBytes<3> = RomBytes::new(b"\x00\x9e\x07");
static K635: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K632), consts: Obj::rom(&K633), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K634), name: n!("fat_file_shut"), qualname: n!("fat_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 462 };
static K636: RomBytes<335> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x03\x01\x01Y\x08\x01\x029\x02\x08m\x00Y\x08\x01\x02[\x01\x01\x08\n\x08\x03Y\t\x00\x04b\x04\x08\x01WK\x00\n\x08\x05\x00\t\x00\x00\n\x01\n\x0c\x06\x00\r\x04b\x0c\x0c\x01\x05\r\x00\n\x0e\x07Y\x10\x01\x01\x18\x0f\x02\x10Y\x10\x00\x04b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0b\x0c\rb\x05\x08\x03Y\x08\x01\x01-\x08\x08\x05[\x01\x01\x08Y\x08\x01\x01[\x01\x02\x08Y\x08\x01\x01C\x08\x02\xac\xffW\xc6\x00Y\x08\x01\x027\x02\x08\xbd\x00\n\x08\x08\x00\t\x00\x00\n\x01b\x08\x08\x02[\x01\x02\x02\x05\x08\x01[\x01\t\x08\x01\x08\xff[\x01\n\x08A\x02\x0b=\x00Y\x08\x01\x0c\x01\t\x00\x01\n\x00\x01\x0b\x00\x00\x06\x08[\x01\x0c\t[\x01\r\n[\x01\x0e\x0b\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02V\x06\r\x00\n\x08\x10\x00\t\x00\x00\n\x06b\x08\x08\x02W\\\x00#\x08\x02\x11[\x01\x01\x08\n\x08\x12\x00\t\x00\x00\n\x01\x05\x0b\x02b\x08\x08\x03\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x13\x00\t\x00Y\n\x01\rb\x07\x08\x02V\x07%\x00\n\x08\x14\x00\t\x00Y\n\x01\r\n\x0b\x15\x00\x0c\x00b\x0b\x0b\x01b\x08\x08\x03\n\x08\x10\x00\t\x00\x00\n\x07b\x08\x08\x02[\x01\x01\x03\x82");
static K637: RomTuple<22> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("size"), n!("bytes"), n!("sector_size"), n!("fat_file_write"), n!("memoryview"), n!("min"), n!("fat_file_flush"), n!("changed"), n!("sector"), Obj::small(0), n!("start"), n!("cluster"), n!("index"), n!("fat_file_sync"), n!("fat_release"), Obj::small(1), n!("fat_file_sector"), n!("fat_follow"), n!("fat_set"), n!("fat_end")]);
static K638: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("size")]);
static K639: RomBytes<57> = RomBytes::new(b"\x00\xa6\x07\n\x02\x04\x02\t\x02\x08\x02\x0b\x02\x03\x027\x02\x0c\x02\x08\x05\x0c\x08\t\x02\r\x02\x04\x02\x07\x02\x07\x02\x05\x04\x1c\x02\r\x02\x04\x02\x10\x04\x08\x02\x10\x02\r\x02\x0e\x02\x04\x02\x18\x02\r\x02");
static K640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K636), consts: Obj::rom(&K637), argnames: Obj::rom(&K638), exc: Obj::rom(&K3), lines: Obj::rom(&K639), name: n!("fat_file_resize"), qualname: n!("fat_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K641: RomBytes<490> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00\x01\r\x01b\x0b\x0b\x02\n\x0b\x00\x00\x0c\x00\x01\r\x05b\x0b\x0b\x02U\x0b\x04\x00\x02\x0b\x00\x02\x00\x01\x0b\n\x0b\x00\x00\x0c\x00\x01\r\x04b\x02\x0b\x02I\x01\x01\x05\x00=\x02\x02\x0c\x00\n\x0b\x03\x01\x0c\x16b\x0b\x0b\x01\x83\x0b\n\x0b\x04\x00\x0c\x02\x00\r\x01\x02\x0f\x00@\x1b\x0e\x0f\x01\x01\x0f\x01b\x03\x0b\x04z\x03\x04\x05\n\x0b\x05\x00\x0c\x01b\t\x0b\x01\x03\x0b\x06\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x0b\x01\x0e\x02\x00\x0f\x01b\x0b\x0b\x04\x01\x0b\r`\t\x0b\x05\n\x0b\x07\x00\x0c\t\x01\r\x0e\x01\x0e\x02\x00\x0f\x06b\x0b\x0b\x04\x01\x0b\x01\x01\x0c\x10`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x11\x01\x0e\x02A\x04\x08\x06\x00\x01\x0f\x00W\x04\x00\x02\x0f\x00\x02b\x0b\x0b\x04\n\x0b\x07\x00\x0c\t=\x02\t\x06\x00\x01\r\x13W\x03\x00\x01\r =\x02\t\x06\x00\x01\x0e\x02W\x03\x00\x01\x0e\x04\x00\x0f\x02b\x0b\x0b\x04\x02\x0b\xf8\x00\x01\x0c\x15`\t\x0c\x0b\x01\x0b?\x01\x0c\x18`\t\x0c\x0b\x02\x0b\xff\x00\x01\x0c\x1a`\t\x0c\x0b\x01\n$A\x04\x087\x00\n\x0b\x07\x00\x0c\t\x01\r$\x01\x0e\x04\x00\x0f\x07b\x0b\x0b\x04\x01\x0b\x02\x01\x0c\x01\x01\r\x06\x01\x0e,`\t\x0e\x0b\x01\x0e0`\t\x0e\x0c\x01\x0e2`\t\x0e\r\x01\n@W\x13\x00\n\x0b\x07\x00\x0c\t\x01\r\x16\x01\x0e\x02\x00\x0f\x07b\x0b\x0b\x04\x02\x0b\x80\x00`\t\n\x0b\x01\x0b)\"\x0c\n\n`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\"\r\n\x0b\x01\x0e\x04\n\x0f\x0cb\x0f\x0f\x00b\x0b\x0b\x04\x03\x0b\rA\x04\x08\x06\x00\x03\x0c\x0eW\x03\x00\x03\x0c\x0f\x1c\x0b\x0b\x0c\"\x0c\n\x10\"\r\n\x11\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\x03\x0b\x12\x02\x0c\xfe\x01\x02\r\x00\x02\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x13\x00\x0c\x00\x00\r\t\x00\x0e\x03b\x0b\x0b\x03\x82");
static K642: RomBytes<11> = RomBytes::new(b"\xeb\xfe\x90MSDOS5.0");
static K643: RomBytes<19> = RomBytes::new(b"NO NAME    FAT%s   ");
static K644: RomBytes<2> = RomBytes::new(b"32");
static K645: RomBytes<2> = RomBytes::new(b"  ");
static K646: RomBytes<2> = RomBytes::new(b"U\xaa");
static K647: RomTuple<20> = RomTuple::new([n!("device_ioctl"), Obj::small(512), Obj::small(40), n!("OSError"), n!("fat_plan"), n!("bytearray"), Obj::rom(&K642), n!("put_little"), Obj::small(32), Obj::small(65536), Obj::small(2), Obj::small(3), n!("now"), Obj::rom(&K643), Obj::rom(&K644), Obj::rom(&K645), Obj::small(7), Obj::small(26), Obj::rom(&K646), n!("fat_format")]);
static K648: RomTuple<1> = RomTuple::new([n!("device")]);
static K649: RomBytes<61> = RomBytes::new(b"\x00\xf0\x07\r\x02\x18\x02\r\x02\n\x02\x0c\x02\x18\x02\x04\x02\n\x02\x13\x02\x13\x02\x07\x02\x13\x02\n\x02\x1f\x02)\x02\x0b\x02\n\x02\x0b\x02\x03\x02\x05\x02\x13\x02\x1e\x02\x06\x04\x13\x02\x08\x02\x0b\x02\x18\x02\'\x02\x15\x02");
static K650: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K641), consts: Obj::rom(&K647), argnames: Obj::rom(&K648), exc: Obj::rom(&K3), lines: Obj::rom(&K649), name: n!("fat_mkfs"), qualname: n!("fat_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 503 };
static K651: RomBytes<260> = RomBytes::new(b"&\x04\x00\x00\x03\x0b\x01v\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03>\x06\x03\x90\x00?\x06\x04\x06\x00\x01\x07\x10W\x03\x00\x01\x07\x0cA\x07\x05\x0b\x00$\n\x06\x02\"\x08\n\x06W\x10\x00$\n\x06\x07\"\n\n\x08&\n\n\x02\"\x08\n\x07\x17\n\x08\x01#\n\n\x08\x1b\t\n\x01#\n\x00\x08\x18\n\n\t\x18\n\n\x02\x1b\x06\n\x03A\x07\x05\x1b\x00=\x06\t\x16\x00\n\n\n\x00\x0b\x00\x00\x0c\x01\x00\r\x02$\x0e\x03\x02b\n\n\x04\x81\n?\x06\x0b\x15\x00\x00\n\x07\x00\x0b\x03\x01\x0c\x01\x00\r\t\x00\x0e\x02h\n\n\x05\x81\n\n\n\x0c\x01\x0b\x16b\n\n\x01\x83\n\x01\x03\x01&\x04\x00\r\x03\x0b\x0ev\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03\x01\n \x00\x0b\x03\x01\x0c $\x0e\x06\x06\"\x0e\x0e\x0f\x17\x0e\x0e\x01#\x0e\x0e\x08\x1b\r\x0e\x01\x01\x0e\x00h\n\n\x05\x81\n");
static K652: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(4), Obj::small(16), Obj::small(64), Obj::small(256), Obj::small(512)]);
static K653: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(16), Obj::small(32)]);
static K654: RomTuple<16> = RomTuple::new([Obj::small(4096), Obj::rom(&K652), Obj::small(2), Obj::small(65525), Obj::small(4085), Obj::small(16), Obj::small(4), Obj::small(3), Obj::small(1), Obj::small(4086), n!("fat_plan"), Obj::small(0), n!("OSError"), Obj::small(131072), Obj::rom(&K653), Obj::small(8)]);
static K655: RomTuple<4> = RomTuple::new([n!("total"), n!("size"), n!("root"), n!("spc")]);
static K656: RomBytes<49> = RomBytes::new(b"\x00\xb4\x08\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02\x05\x02\x0e\x02 \x02\x0c\x02\x10\x04\n\x02\x16\x02\x05\x02\x15\x02\x0c\x02\x03\x02\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02");
static K657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K651), consts: Obj::rom(&K654), argnames: Obj::rom(&K655), exc: Obj::rom(&K3), lines: Obj::rom(&K656), name: n!("fat_plan"), qualname: n!("fat_plan"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 537 };
static K658: RomBytes<332> = RomBytes::new(b"z\x02\x03\x05\n\x0c\x00\x00\r\x01b\x08\x0c\x01\n\x0c\x01\x00\r\x08b\t\x0c\x01\x17\x0c\x05\x06\x00\r\x07U\r\x03\x00\x00\r\x04\x17\n\x0c\r\n\x0c\x02\x00\r\nx\x0c\x01\"\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x15\x00B\x0b\x03\x10\x00\n\x10\x04\x00\x11\x00\x00\x12\x0b\x00\x13\tb\x10\x10\x03y\x0b\x0c\xe6\xffA\x03\x05\x98\x00\x03\x0c\x06\x05\r\x00\x01\x0e\x04\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\x07\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x02\r\xe4\x01\x02\x0e\xf0\x01\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\n\x02\r\xfe\x01\x02\x0e\x00\x02\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x01\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x07\x00\x0f\tb\x0c\x0c\x03\n\x0c\x01\x00\r\x08b\t\x0c\x01\x03\x0c\x0b\x05\r\x00\x01\x0e\x0c\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x06\x00\x0f\x01b\x0c\x0c\x03W%\x00\x03\x0c\x0c\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r^\x0c\x0c\r\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x05\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x00\x00\x0f\x01b\x0c\x0c\x03\n\x0c\x0e\x00\r\x00\x01\x0e\x03b\x0c\x0c\x02\x82");
static K659: RomBytes<4> = RomBytes::new(b"rrAa");
static K660: RomBytes<12> = RomBytes::new(b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f");
static K661: RomBytes<4> = RomBytes::new(b"\xf8\xff\xff\xff");
static K662: RomTuple<15> = RomTuple::new([n!("len"), n!("bytearray"), n!("range"), Obj::small(0), n!("fat_put"), Obj::small(32), Obj::rom(&K399), Obj::rom(&K659), Obj::rom(&K400), Obj::small(8), Obj::rom(&K646), Obj::rom(&K660), Obj::rom(&K661), Obj::small(4), n!("device_ioctl")]);
static K663: RomTuple<3> = RomTuple::new([n!("device"), n!("boot"), n!("plan")]);
static K664: RomBytes<43> = RomBytes::new(b"\x00\xe8\x08\x04\x02\n\x02\n\x02\x12\x02\x18\x02\x05\x02\x10\x03\x05\x06\x05\x02\x13\x02 \x02\x15\x02\x10\x02\x10\x02\n\x02\x13\x02\x13\x04%\x02\x10\x04\x10\x02");
static K665: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K658), consts: Obj::rom(&K662), argnames: Obj::rom(&K663), exc: Obj::rom(&K3), lines: Obj::rom(&K664), name: n!("fat_format"), qualname: n!("fat_format"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 563 };
static K666: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02U\x03\x0c\x00\n\x03\x02\x01\x04\x1eb\x03\x03\x01\x83\x03\n\x03\x03\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x01b\x03\x03\x01V\x03\x0c\x00\n\x03\x02\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K667: RomTuple<4> = RomTuple::new([n!("hasattr"), n!("writeblocks"), n!("OSError"), n!("device_error")]);
static K668: RomTuple<3> = RomTuple::new([n!("device"), crate::intern::ascii_char(110), n!("data")]);
static K669: RomBytes<9> = RomBytes::new(b"\x00\x9a\t\x11\x02\x0c\x02\x19\x02");
static K670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K666), consts: Obj::rom(&K667), argnames: Obj::rom(&K668), exc: Obj::rom(&K3), lines: Obj::rom(&K669), name: n!("fat_put"), qualname: n!("fat_put"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 588 };
static K671: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K672: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K673: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K674: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K675: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K676: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K671), consts: Obj::rom(&K672), argnames: Obj::rom(&K673), exc: Obj::rom(&K674), lines: Obj::rom(&K675), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K677: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K678: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K679: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K680: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K677), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K678), exc: Obj::rom(&K3), lines: Obj::rom(&K679), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K681: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K682: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K683: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K684: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K685: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K681), consts: Obj::rom(&K682), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K684), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K686: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K687: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K688: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K689: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K690: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K686), consts: Obj::rom(&K687), argnames: Obj::rom(&K688), exc: Obj::rom(&K689), lines: Obj::rom(&K690), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K692: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K693: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K694: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K695: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K692), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K694), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K696: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K697: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K698: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K696), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K697), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K699: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K700: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K701: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K700)]);
static K702: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K703: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K704: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K699), consts: Obj::rom(&K701), argnames: Obj::rom(&K702), exc: Obj::rom(&K3), lines: Obj::rom(&K703), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K705: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K706: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K707: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K708: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K709: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K705), consts: Obj::rom(&K706), argnames: Obj::rom(&K707), exc: Obj::rom(&K3), lines: Obj::rom(&K708), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K710: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K711: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K712: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K710), consts: Obj::rom(&K711), argnames: Obj::rom(&K707), exc: Obj::rom(&K3), lines: Obj::rom(&K712), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K714: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K715: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K716: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K717: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K715), n!("missing"), Obj::rom(&K716)]);
static K718: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K719: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K720: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K714), consts: Obj::rom(&K717), argnames: Obj::rom(&K718), exc: Obj::rom(&K3), lines: Obj::rom(&K719), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K721: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K722: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K723: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K722)]);
static K724: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K725: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K721), consts: Obj::rom(&K723), argnames: Obj::rom(&K724), exc: Obj::rom(&K3), lines: Obj::rom(&K725), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K727: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K728: RomStr<12> = RomStr::constant(b"item classes");
static K729: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K730: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K731: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K732: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K733: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K730), consts: Obj::rom(&K731), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K733), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K735: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K736: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K737: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K736), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K738: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K739: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K740: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K741: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K738), consts: Obj::rom(&K739), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K740), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K742: RomTuple<6> = RomTuple::new([Obj::rom(&K734), n!("__init__"), Obj::rom(&K737), n!("__iter__"), Obj::rom(&K741), n!("__next__")]);
static K743: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K744: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K729), consts: Obj::rom(&K742), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K743), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K745: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K746: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K747: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K748: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K749: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K746), consts: Obj::rom(&K747), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K748), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K750: RomTuple<2> = RomTuple::new([Obj::rom(&K749), n!("__next__")]);
static K751: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K752: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K745), consts: Obj::rom(&K750), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K751), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K753: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K754: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K755: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K753), consts: Obj::rom(&K739), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K754), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K756: RomTuple<2> = RomTuple::new([Obj::rom(&K755), n!("__next__")]);
static K757: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K745), consts: Obj::rom(&K756), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K757), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K759: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K760: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K761: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K762: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K730), consts: Obj::rom(&K759), argnames: Obj::rom(&K760), exc: Obj::rom(&K3), lines: Obj::rom(&K761), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K763: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K763), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K765: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K766: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K767: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K768: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K765), consts: Obj::rom(&K766), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K767), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K769: RomTuple<6> = RomTuple::new([Obj::rom(&K762), n!("__init__"), Obj::rom(&K764), n!("__iter__"), Obj::rom(&K768), n!("__next__")]);
static K770: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K771: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K729), consts: Obj::rom(&K769), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K770), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K772: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K773: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K774: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K775: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K730), consts: Obj::rom(&K772), argnames: Obj::rom(&K773), exc: Obj::rom(&K3), lines: Obj::rom(&K774), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K776: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K776), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K778: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K779: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K780: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K781: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K778), consts: Obj::rom(&K779), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K780), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K782: RomTuple<6> = RomTuple::new([Obj::rom(&K775), n!("__init__"), Obj::rom(&K777), n!("__iter__"), Obj::rom(&K781), n!("__next__")]);
static K783: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K784: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K729), consts: Obj::rom(&K782), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K783), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K785: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K728), Obj::rom(&K744), n!("map_one"), Obj::rom(&K752), n!("map_rows"), Obj::rom(&K758), n!("filter_items_by"), Obj::rom(&K771), n!("zip_rows"), Obj::rom(&K784), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K786: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K787: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K727), consts: Obj::rom(&K785), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K786), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K788: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K789: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K790: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K791: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K792: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K788), consts: Obj::rom(&K789), argnames: Obj::rom(&K790), exc: Obj::rom(&K3), lines: Obj::rom(&K791), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K793: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K794: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K795: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K796: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K797: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K793), consts: Obj::rom(&K794), argnames: Obj::rom(&K795), exc: Obj::rom(&K3), lines: Obj::rom(&K796), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K798: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K799: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K800: RomTuple<1> = RomTuple::new([n!("iter")]);
static K801: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K802: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K799), consts: Obj::rom(&K800), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K801), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K803: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K802)]);
static K804: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K805: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K798), consts: Obj::rom(&K803), argnames: Obj::rom(&K804), exc: Obj::rom(&K3), lines: Obj::rom(&K801), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K806: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K807: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K808: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K809: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K807), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K808)]);
static K810: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K811: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K812: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K806), consts: Obj::rom(&K809), argnames: Obj::rom(&K810), exc: Obj::rom(&K3), lines: Obj::rom(&K811), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K813: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K814: RomStr<10> = RomStr::constant(b"argument 1");
static K815: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K816: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K814), Obj::rom(&K815)]);
static K817: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K818: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K819: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K813), consts: Obj::rom(&K816), argnames: Obj::rom(&K817), exc: Obj::rom(&K3), lines: Obj::rom(&K818), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K820: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K821: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K822: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K823: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K820), consts: Obj::rom(&K821), argnames: Obj::rom(&K702), exc: Obj::rom(&K3), lines: Obj::rom(&K822), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K824: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K825: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K826: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K825), n!("items_back"), n!("len")]);
static K827: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K828: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K824), consts: Obj::rom(&K826), argnames: Obj::rom(&K827), exc: Obj::rom(&K3), lines: Obj::rom(&K828), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K830: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K831: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K832: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K833: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K834: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K830), consts: Obj::rom(&K831), argnames: Obj::rom(&K832), exc: Obj::rom(&K3), lines: Obj::rom(&K833), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K835: RomBytes<161> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x0f\x02\x1b\x00b\x01\x01\x01\x10\x1c\x00\x01\x0f\x01\x1d\x00\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x82");
static K836: RomTuple<39> = RomTuple::new([n!("lfs_init"), n!("__init__"), n!("lfs_mount"), n!("mount"), n!("lfs_umount"), n!("umount"), n!("lfs_open"), n!("open"), n!("lfs_ilistdir"), n!("ilistdir"), n!("lfs_mkdir"), n!("mkdir"), n!("lfs_rmdir"), n!("rmdir"), n!("lfs_remove"), n!("remove"), n!("lfs_rename"), n!("rename"), n!("lfs_chdir"), n!("chdir"), n!("lfs_getcwd"), n!("getcwd"), n!("lfs_stat"), n!("stat"), n!("lfs_statvfs"), n!("statvfs"), n!("staticmethod"), n!("lfs_mkfs"), n!("mkfs"), n!("lfs_file_read"), n!("file_read"), n!("lfs_file_write"), n!("file_write"), n!("lfs_file_sync"), n!("file_sync"), n!("lfs_file_shut"), n!("file_shut"), n!("lfs_file_resize"), n!("file_resize")]);
static K837: RomBytes<38> = RomBytes::new(b"\x00&\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K838: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K835), consts: Obj::rom(&K836), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K837), name: n!("VfsLfs2"), qualname: n!("lfs_class.<locals>.VfsLfs2"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K839: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsLfs2"), Obj::rom(&K838), n!("keep")]);
static K840: RomBytes<12> = RomBytes::new(b"\x00\x1e\n\x02\x04\x04\x10*\x03\x02\r\x02");
static K841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K285), consts: Obj::rom(&K839), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K840), name: n!("lfs_class"), qualname: n!("lfs_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K842: RomBytes<12> = RomBytes::new(b"\n\x00\x00\x01\x01Tb\x00\x00\x01\x83\x00");
static K843: RomTuple<1> = RomTuple::new([n!("OSError")]);
static K844: RomBytes<2> = RomBytes::new(b"\x00Z");
static K845: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K842), consts: Obj::rom(&K843), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K844), name: n!("lfs_corrupt"), qualname: n!("lfs_corrupt"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K846: RomBytes<60> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x03b\x06\x06\x03[\x00\x01\x05\x05\x06\x02[\x00\x02\x06\x03\x06\x03[\x00\x04\x06g\x06\x06\x00[\x00\x05\x06\x05\x06\x00[\x00\x06\x06\n\x06\x07\x00\x07\x00b\x06\x06\x01\x82");
static K847: RomTuple<8> = RomTuple::new([n!("lfs_device"), n!("mtime"), n!("readonly"), crate::intern::ascii_char(47), n!("cwd"), n!("files"), n!("used"), n!("lfs_attach")]);
static K848: RomTuple<6> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead"), n!("mtime")]);
static K849: RomBytes<14> = RomBytes::new(b"\x00b\x10\x02\x04\x02\x07\x02\x07\x02\x08\x02\x07\x02");
static K850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K846), consts: Obj::rom(&K847), argnames: Obj::rom(&K848), exc: Obj::rom(&K3), lines: Obj::rom(&K849), name: n!("lfs_init"), qualname: n!("lfs_init"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K851: RomTuple<4> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32), Obj::TRUE]);
static K852: RomBytes<122> = RomBytes::new(b"Y\x03\x01\x00\n\x03\x01\x00\x04\x01\x01\x05\x01b\x03\x03\x02[\x00\x02\x01\n\x03\x01\x00\x04\x01\x01\x05\x05b\x03\x03\x02[\x00\x03\x03\n\x03\x01\x00\x04\x01\x01\x05\x04b\x03\x03\x02[\x00\x04\x03[\x00\x05\x02Y\x03\x00\x03V\x03#\x00Y\x03\x00\x03I\x03\x06\x1a\x00I\x02\x07\x15\x00Y\x03\x00\x03\x1c\x03\x03\x02U\x03\t\x00Y\x03\x00\x04=\x03\x08\x0c\x00\n\x03\t\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x01[\x00\n\x03\x82");
static K853: RomTuple<11> = RomTuple::new([n!("readblocks"), n!("device_ioctl"), n!("device"), n!("size"), n!("count"), n!("prog"), Obj::small(64), Obj::small(1), Obj::small(2), n!("OSError"), n!("minor")]);
static K854: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("device"), n!("prog")]);
static K855: RomBytes<18> = RomBytes::new(b"\x00v\x04\x02\r\x02\x04\x02\x11\x02\x11\x02\x04\x02+\x02\x0c\x02");
static K856: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K852), consts: Obj::rom(&K853), argnames: Obj::rom(&K854), exc: Obj::rom(&K3), lines: Obj::rom(&K855), name: n!("lfs_device"), qualname: n!("lfs_device"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K857: RomBytes<12> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03\x82");
static K858: RomTuple<1> = RomTuple::new([n!("readonly")]);
static K859: RomBytes<5> = RomBytes::new(b"\x00\x8e\x01\x04\x02");
static K860: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K857), consts: Obj::rom(&K858), argnames: Obj::rom(&K300), exc: Obj::rom(&K3), lines: Obj::rom(&K859), name: n!("lfs_mount"), qualname: n!("lfs_mount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K861: RomBytes<3> = RomBytes::new(b"\x00\x98\x01");
static K862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K304), consts: Obj::rom(&K305), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K861), name: n!("lfs_umount"), qualname: n!("lfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K863: RomBytes<49> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x82");
static K864: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("lfs_settle")]);
static K865: RomBytes<7> = RomBytes::new(b"\x00\xa0\x01\x1a\x02\x0c\x02");
static K866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K863), consts: Obj::rom(&K864), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K865), name: n!("lfs_writable"), qualname: n!("lfs_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K867: RomBytes<90> = RomBytes::new(b"\x01\x06\x008\x06\x01\x16\x00Y\x07\x00\x007\x01\x07\r\x00\x17\x06\x02\x03Y\x07\x00\x019\x06\x07\x07\x00\n\x06\x02b\x06\x06\x00\n\x06\x03\x00\x07\x03b\x04\x06\x01\n\x06\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x04\x00\n\x02c\x07\x07\x03\x06b\x05\x06\x01V\x05\x0c\x00\n\x06\x07\x00\x07\x05b\x06\x06\x01\x83\x06\x81\x04");
static K868: RomTuple<8> = RomTuple::new([n!("count"), n!("size"), n!("lfs_corrupt"), n!("bytearray"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K869: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), n!("block"), n!("offset"), n!("count")]);
static K870: RomBytes<15> = RomBytes::new(b"\x00\xb2\x01\x1e\x02\x07\x02\n\x02\x19\x02\x04\x02\x0c\x02");
static K871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K867), consts: Obj::rom(&K868), argnames: Obj::rom(&K869), exc: Obj::rom(&K3), lines: Obj::rom(&K870), name: n!("lfs_read"), qualname: n!("lfs_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K872: RomBytes<42> = RomBytes::new(b"\n\x05\x00Y\x06\x00\x01\x00\x07\x01\x00\x08\x03\x00\t\x02c\x06\x06\x03\x02b\x04\x05\x01V\x04\x0c\x00\n\x05\x03\x00\x06\x04b\x05\x05\x01\x83\x05\x82");
static K873: RomTuple<4> = RomTuple::new([n!("device_error"), n!("device"), n!("writeblocks"), n!("OSError")]);
static K874: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), n!("block"), n!("offset"), n!("data")]);
static K875: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x19\x02\x04\x02");
static K876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K872), consts: Obj::rom(&K873), argnames: Obj::rom(&K874), exc: Obj::rom(&K3), lines: Obj::rom(&K875), name: n!("lfs_write"), qualname: n!("lfs_write"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K877: RomBytes<63> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x07\x00\n\x03\x01b\x03\x03\x00\n\x03\x02Y\x04\x00\x03\x01\x05\x06\x00\x06\x01c\x04\x04\x02\x04b\x02\x03\x01V\x02\x0c\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\x83\x03\x82");
static K878: RomTuple<6> = RomTuple::new([n!("count"), n!("lfs_corrupt"), n!("device_error"), n!("device"), n!("ioctl"), n!("OSError")]);
static K879: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("block")]);
static K880: RomBytes<11> = RomBytes::new(b"\x00\xd2\x01\x11\x02\x07\x02\x16\x02\x04\x02");
static K881: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K877), consts: Obj::rom(&K878), argnames: Obj::rom(&K879), exc: Obj::rom(&K3), lines: Obj::rom(&K880), name: n!("lfs_erase"), qualname: n!("lfs_erase"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K882: RomBytes<5> = RomBytes::new(b"\x03\x00\x00\x81\x00");
static K883: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\xff");
static K884: RomTuple<1> = RomTuple::new([Obj::rom(&K883)]);
static K885: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K882), consts: Obj::rom(&K884), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K751), name: n!("lfs_seed"), qualname: n!("lfs_seed"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K886: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x03}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K887: RomStr<8> = RomStr::constant(b"lfs pair");
static K888: RomBytes<73> = RomBytes::new(b"[\x00\x00\x01\x01\x02\x00[\x00\x01\x02\x01\x02\x00[\x00\x02\x02\n\x02\x03b\x02\x02\x00[\x00\x04\x02\x05\x02\x02[\x00\x05\x02\x05\x02\x00[\x00\x06\x02\x05\x02\x02[\x00\x07\x02\n\x02\x08\x01\x03\x0cb\x02\x02\x01[\x00\t\x02g\x02\x02\x00[\x00\n\x02\x82");
static K889: RomTuple<11> = RomTuple::new([n!("blocks"), n!("revision"), n!("end"), n!("lfs_seed"), n!("tag"), n!("erased"), n!("tail"), n!("split"), n!("bytes"), n!("delta"), n!("entries")]);
static K890: RomTuple<2> = RomTuple::new([n!("self"), n!("blocks")]);
static K891: RomBytes<19> = RomBytes::new(b"\x00\xfc\x01\x04\x02\x07\x02\x07\x02\x0b\x02\x07\x02\x07\x02\x07\x02\x0e\x02");
static K892: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K888), consts: Obj::rom(&K889), argnames: Obj::rom(&K890), exc: Obj::rom(&K3), lines: Obj::rom(&K891), name: n!("__init__"), qualname: n!("lfs_pair_class.<locals>.pair.__init__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K893: RomTuple<2> = RomTuple::new([Obj::rom(&K892), n!("__init__")]);
static K894: RomBytes<3> = RomBytes::new(b"\x00\xf8\x01");
static K895: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K745), consts: Obj::rom(&K893), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K894), name: n!("pair"), qualname: n!("lfs_pair_class.<locals>.pair"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K896: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K887), Obj::rom(&K895), n!("pair"), n!("keep")]);
static K897: RomBytes<13> = RomBytes::new(b"\x00\xf0\x01\n\x02\x04\x04\x10\x1a\x03\x02\r\x02");
static K898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K886), consts: Obj::rom(&K896), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K897), name: n!("lfs_pair_class"), qualname: n!("lfs_pair_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K899: RomBytes<38> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x01\x03\x00\x01\x04\x04b\x01\x01\x03\n\x02\x00\x00\x03\x00\x01\x04\x04\x01\x05\x04b\x02\x02\x03h\x01\x01\x02\x81\x01");
static K900: RomTuple<1> = RomTuple::new([n!("little")]);
static K901: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K902: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K899), consts: Obj::rom(&K900), argnames: Obj::rom(&K60), exc: Obj::rom(&K3), lines: Obj::rom(&K901), name: n!("lfs_blocks"), qualname: n!("lfs_blocks"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K903: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x01\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01\x19\x04\x05\x06b\x01\x03\x01\n\x03\x02\n\x07\x01\x00\x08\x00b\x04\x07\x01x\x03\x01%\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W\x18\x00\n\x07\x03\x00\x08\x01\x01\n\x04\x19\t\n\x02\x01\n\x04^\x0b\x00\x02b\x07\x07\x04y\x02\x03\xe3\xff\n\x03\x04\x00\x04\x01b\x03\x03\x01\x81\x03");
static K904: RomTuple<5> = RomTuple::new([n!("bytearray"), n!("len"), n!("range"), n!("put_little"), n!("bytes")]);
static K905: RomTuple<1> = RomTuple::new([n!("values")]);
static K906: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x18\x02\x1f\x02\x18\x01\x05\x04");
static K907: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K903), consts: Obj::rom(&K904), argnames: Obj::rom(&K905), exc: Obj::rom(&K3), lines: Obj::rom(&K906), name: n!("lfs_words"), qualname: n!("lfs_words"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K908: RomBytes<45> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x03\x01\x01_\x04\x01\x02h\x03\x03\x02_\x04\x01\x02_\x05\x01\x01h\x04\x04\x02h\x03\x03\x026\x02\x02\x03\x08\x81\x02");
static K909: RomTuple<3> = RomTuple::new([n!("tuple"), Obj::small(0), Obj::small(1)]);
static K910: RomBytes<3> = RomBytes::new(b"\x00\xb2\x02");
static K911: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K908), consts: Obj::rom(&K909), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K910), name: n!("lfs_same"), qualname: n!("lfs_same"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K912: RomBytes<34> = RomBytes::new(b"\x05\x02\x006\x01\x00\x02\x06U\x01\x14\x00_\x02\x00\x00,\x01\x02\x01U\x01\x08\x00_\x02\x00\x02,\x01\x02\x01\x81\x01");
static K913: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(31), Obj::small(1)]);
static K914: RomTuple<1> = RomTuple::new([n!("blocks")]);
static K915: RomBytes<3> = RomBytes::new(b"\x00\xba\x02");
static K916: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K912), consts: Obj::rom(&K913), argnames: Obj::rom(&K914), exc: Obj::rom(&K3), lines: Obj::rom(&K915), name: n!("lfs_none"), qualname: n!("lfs_none"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 156 };
static K917: RomBytes<153> = RomBytes::new(b"z\x01\x02\x02\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x02\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x04\x07\x03\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x03\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x05\x07\x03<\x04\x05\x19\x00\x18\x07\x05\x04,\x07\x07\x02(\x07\x07\x03U\x07\t\x00\x00\x07\x02\x00\x02\x03\x00\x03\x07\n\x07\x04\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x02b\x07\x07\x03\x00\x06\x07\x00\x07\x06U\x07\x07\x00\n\x07\x05b\x07\x07\x00\x81\x07");
static K918: RomTuple<6> = RomTuple::new([n!("little"), n!("lfs_read"), Obj::small(31), Obj::small(1), n!("lfs_parse"), n!("lfs_corrupt")]);
static K919: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("blocks")]);
static K920: RomBytes<15> = RomBytes::new(b"\x00\xc2\x02\x04\x02 \x02 \x02\x15\x02\t\x02\'\x02");
static K921: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K917), consts: Obj::rom(&K918), argnames: Obj::rom(&K919), exc: Obj::rom(&K3), lines: Obj::rom(&K920), name: n!("lfs_fetch"), qualname: n!("lfs_fetch"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K922: RomBytes<534> = RomBytes::new(b"\n\x14\x00\x00\x15\x00\x00\x16\x01\x01\x17\x00Y\x18\x00\x01b\x03\x14\x04\n\x14\x02b\x14\x14\x00\x00\x15\x01\x00\x16\x02g\x15\x15\x02b\x04\x14\x01\n\x14\x03\x00\x15\x03\x01\x16\x00\x01\x17\x04b\x14\x14\x03[\x04\x04\x14\n\x14\x05\x00\x15\x03b\x05\x14\x01\x01\x06\x04\x00\x07\x06\x01\x08\x00\x02\t\xff\x00\x00\n\t\x00\x0b\t\x00\x0c\tg\r\r\x00\n\x14\x06b\x0e\x14\x00\x05\x0f\x00W|\x01^\x14\x03\x071\t\t\x14\x88\"\x14\x07\x07^\x14\x03\x141\n\n\x14\x88\"\x14\x07\x08^\x14\x03\x141\x0b\x0b\x14\x88\"\x14\x07\t^\x14\x03\x141\x0c\x0c\x14\x88(\x14\t\n+\x14\x14\x0b,\x15\n\x0b\x1e\x10\x14\x15(\x14\x0b\t+\x14\x14\x0c\x1e\x11\x14\x0c\"\x14\x07\x0bA\x11\r\x06\x00\x01\x15\x00W\x03\x00\x00\x15\x11\x17\x12\x14\x15(\x14\t\x0eU\x14\t\x00Y\x14\x00\x019\x12\x14\x03\x00W\x13\x01(\x14\x10\x0fA\x14\x10\x95\x00\"\x14\x07\x0cC\x12\x142\x00\n\x14\x11\x00\x15\x0e\x00\x17\x08\"\x18\x07\x0b\x05\x19\x00l\x17\x17^\x16\x05\x17b\x14\x14\x02\"\x15\x07\x0b\"\x16\x07\x0c\x05\x17\x00l\x15\x15^\x15\x05\x15<\x14\x15\x03\x00W\xcc\x00\n\x14\x12\x00\x15\x04\x00\x16\rb\x14\x14\x02(\x14\x10\x07+\x14\x14\x131\t\t\x14\x87\n\x14\x14\x00\x15\t\x00\x16\n\x00\x17\x0b\x00\x18\x0cg\x15\x15\x04b\x14\x14\x01[\x04\x15\x12[\x04\x16\x14[\x04\x17\x0fg\x14\x14\x00\n\x15\x06b\x15\x15\x00\x00\r\x14\x00\x0e\x15\x05\x0f\x00\x00\x08\x12We\x00A\x10\x18\x1b\x00\n\x14\x14\"\x16\x07\x0b\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x0f\x14\x01WE\x00A\x11\r\x06\x00\x05\x13\x00W\x18\x00\n\x14\x14\"\x16\x07\x0b\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x13\x14\x01\x00\x14\r\x00\x15\x10(\x17\n\x19+\x17\x17\x1a,\x18\x0b\x08\x1e\x16\x17\x18\x00\x17\x13h\x15\x15\x03c\x14\x14\x01\x1b\x00\x07\x12\"\x14\x07\x0bY\x15\x00\x01D\x14\x15w\xfeY\x14\x04\x15U\x14\x01\x00\x82\n\x14\x1c\x00\x15\x00\x00\x16\x04\x00\x17\x05b\x14\x14\x03[\x04\x17\x14\x81\x04");
static K923: RomTuple<29> = RomTuple::new([n!("lfs_read"), n!("size"), n!("lfs_pair_class"), n!("little"), n!("revision"), n!("memoryview"), n!("lfs_seed"), Obj::small(1), Obj::small(2), Obj::small(3), Obj::small(127), Obj::small(4), Obj::small(8), Obj::small(1023), Obj::small(128), Obj::small(1920), Obj::small(1280), n!("crc32"), n!("lfs_apply"), Obj::small(7), n!("bytes"), n!("end"), n!("tag"), n!("erased"), Obj::small(1535), Obj::small(15), Obj::small(6), n!("append"), n!("lfs_is_erased")]);
static K924: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("block"), n!("other")]);
static K925: RomBytes<77> = RomBytes::new(b"\x00\xd8\x02\x14\x02\x15\x02\x14\x02\n\x02\x06\x02\x03\x02\r\x02\x04\x02\x07\x02\x03\x02\x03\x02\t\x02\r\x02\r\x02\r\x02\x10\x02\x0c\x02\x16\x02\x11\x02\x03\x02\t\x02;\x02\x03\x02\r\x02\r\x02#\x02\x14\x02\x06\x02\x05\x02\x1b\x04#\x02\"\x02\x03-\r0\x08\x02\x01\x02\x14\x02");
static K926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K922), consts: Obj::rom(&K923), argnames: Obj::rom(&K924), exc: Obj::rom(&K3), lines: Obj::rom(&K925), name: n!("lfs_parse"), qualname: n!("lfs_parse"), file: n!("<prelude>"), flags: 64, nregs: 26, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 171 };
static K927: RomBytes<219> = RomBytes::new(b"Y\x06\x01\x00Y\x07\x00\x01\x1c\x06\x06\x07V\x06\x05\x00\x05\x06\x02\x81\x06Y\x03\x01\x02T\x03@\x00\n\x06\x03Y\x08\x01\x00\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x06\x01Y\x07\x00\x04\x01\x08\x006\x06\x07\x08\x04V\x06\x16\x00\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01\x19\x07\x07\x086\x06\x04\x07\x04\x81\x06\n\x06\x06\x00\x07\x03b\x06\x06\x01=\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\x08\x00\x07\x03\x01\x08\x00\x01\t\x04b\x05\x06\x03Y\x06\x00\tE\x05\x06\x11\x00Y\x06\x01\x00\x17\x06\x06\x05Y\x07\x00\t9\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\n\n\x07\x0bb\x07\x07\x00Y\t\x01\x00Y\x0b\x01\x00\x17\n\x0b\x05\x05\x0b\x00l\t\t^\x08\x02\tb\x06\x06\x02\x01\x07\x04\x01\x08\x08\x05\t\x00l\x07\x07^\x07\x03\x076\x06\x06\x07\x04\x81\x06");
static K928: RomTuple<12> = RomTuple::new([n!("end"), n!("prog"), n!("erased"), n!("bytes"), n!("minor"), Obj::rom(&K400), n!("len"), Obj::small(8), n!("little"), n!("size"), n!("crc32"), n!("lfs_seed")]);
static K929: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(100), n!("view")]);
static K930: RomBytes<25> = RomBytes::new(b"\x00\xae\x03\x10\x02\x05\x02\x04\x02\x04\x02\x18\x02(\x02\x0f\x02\x05\x02\x10\x02\x1a\x02\x05\x02");
static K931: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K927), consts: Obj::rom(&K928), argnames: Obj::rom(&K929), exc: Obj::rom(&K3), lines: Obj::rom(&K930), name: n!("lfs_is_erased"), qualname: n!("lfs_is_erased"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K932: RomBytes<395> = RomBytes::new(b"Y\x02\x00\x00v\x08\x01W{\x01z\t\x03\x03,\x06\x03\x01A\x03\x028\x00\n\n\x03\x00\x0b\x02b\n\n\x019\x04\n\x07\x00\n\n\x04b\n\n\x00\x00\n\x02\x00\x0b\x04\x01\x0c\x00\x03\r\x05\x01\x0e\x00\x03\x0f\x05j\x10\x10\x00g\x0c\x0c\x05c\n\n\x02\x06W6\x01A\x03\x07\x1c\x00\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x07\x00\n\n\x04b\n\n\x00a\x02\x04W\x15\x01A\x06\x08;\x00S\x05\x0f\x00\n\n\x03\x00\x0b\x05b\n\n\x01=\n\x01\x07\x00\n\n\x04b\n\n\x00\n\n\t\x00\x0b\x05b\n\n\x01(\x0b\x03\n\x01\x0c\x016\x0b\x0b\x0c\x04[\x00\x0b\n[\x00\x0c\x0bW\xd5\x00A\x06\r/\x00A\x03\x0e\'\x00S\x05#\x00\n\n\x03\x00\x0b\x05b\n\n\x01@\n\x0f\x14\x00\x05\n\x00\x01\x0b\x0c\x05\x0c\x00l\n\n^\n\x05\n[\x00\x10\nW\xa1\x00\x03\n\x11R\x06\n\x99\x00W\x1c\x00\x00\n\x02\x01\x0b\x00\x03\x0c\x05\x01\r\x00\x03\x0e\x05j\x0f\x0f\x00g\x0b\x0b\x05c\n\n\x01\x12\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x05\x00I\x04\x13\xd0\xffA\x04\x13\x03\x00W^\x00^\x07\x02\x04A\x06\x14#\x00_\n\x07\x15(\x0b\x03\x16\x05\x0c\x00c\n\n\x02\x17S\x05\x0c\x00_\n\x07\x15(\x0b\x03\x16`\n\x0b\x05W2\x00T\x05\n\x00\n\n\x04b\n\n\x00W$\x00A\x06\x18\x11\x00\x01\n\x00`\x07\n\x03\x01\n\x01`\x07\n\x05W\x0e\x00\x01\n\x02`\x07\n\x03\x01\n\x03`\x07\n\x05w\t\x08\x80\xfe\x82");
static K933: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(2), Obj::small(3)]);
static K934: RomTuple<25> = RomTuple::new([n!("entries"), Obj::small(8), Obj::small(1025), n!("len"), n!("lfs_corrupt"), Obj::rom(&K3), n!("insert"), Obj::small(1279), Obj::small(6), n!("lfs_blocks"), Obj::small(1), n!("tail"), n!("split"), Obj::small(7), Obj::small(2047), Obj::small(12), n!("delta"), Obj::rom(&K933), n!("append"), Obj::small(1023), Obj::small(3), Obj::small(4), Obj::small(255), n!("pop"), Obj::small(0)]);
static K935: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("tags")]);
static K936: RomBytes<71> = RomBytes::new(b"\x00\xcc\x03\x04\x02\n\x02\x04\x02\x05\x02\x0f\x02\x07\x02\"\x02\x05\x02\x0f\x02\x07\x02\x06\x02\x05\x02\x13\x02\x07\x02!\x02\x05\x02\x18\x02\x17\x02\x08\x02\x03\x02\x1c\x01\x14\x04\x05\x02\x03\x02\x04\x02\x05\x02\x10\x02\x04\x02\x0f\x02\x04\x02\n\x02\x05\x02\x11\x04\x0e?");
static K937: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K932), consts: Obj::rom(&K934), argnames: Obj::rom(&K935), exc: Obj::rom(&K3), lines: Obj::rom(&K936), name: n!("lfs_apply"), qualname: n!("lfs_apply"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 229 };
static K938: RomBytes<243> = RomBytes::new(b"g\x03\x03\x00\n\x0b\x00\x00\x0c\x01\x00\r\x02x\x0b\x02p\x00b\x0b\x0b\x02v\x0b\x0b\x05\x0c\x00Wc\x00Y\x0f\x00\x01^\x0f\x0f\x04z\x0f\x05\x05\x00\x0f\x03\x00\x10\x05\x18\x11\x04\x01\x00\x12\x06h\x10\x10\x03c\x0f\x0f\x01\x02V\x07\x16\x00\x00\x0f\x03\x00\x10\x07\x18\x11\x04\x01\x00\x12\x08h\x10\x10\x03c\x0f\x0f\x01\x02v\x0f\tW\x1c\x00\x00\x10\x03\x02\x12\x00\x03\x1e\x11\x12\n\x18\x12\x04\x01^\x13\t\nh\x11\x11\x03c\x10\x10\x01\x02w\n\x0f\xdf\xffy\x04\x0b\x98\xffY\x0b\x00\x03S\x0b7\x00\x00\x0b\x03Y\r\x00\x04V\r\x07\x00\x02\x0c\x01\x06W\x04\x00\x02\x0c\x00\x06\x02\r\xff\x03\n\x0e\x05g\x0f\x0f\x00Y\x11\x00\x03n\x0f\x11\x05\x10\x00f\x0e\x0eh\x0c\x0c\x03c\x0b\x0b\x01\x02Y\x0b\x00\x06\n\x0c\x07\x01\r\x0cb\x0c\x0c\x01<\x0b\x0c\x18\x00\x00\x0b\x03\x02\x0c\xff\x07\x02\r\xff\x03Y\x0e\x00\x06h\x0c\x0c\x03c\x0b\x0b\x01\x02\x81\x03");
static K939: RomTuple<8> = RomTuple::new([n!("range"), n!("entries"), n!("append"), n!("tail"), n!("split"), n!("lfs_words"), n!("delta"), n!("bytes")]);
static K940: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(100), n!("first"), n!("last")]);
static K941: RomBytes<31> = RomBytes::new(b"\x00\x98\x04\x04\x02\x1b\x02\x0c\x02\x16\x02\x04\x02\x16\x02\x06\x02\x1c\x01\x05\t\x05\x0e\x08\x027\x02\x13\x02\x18\x02");
static K942: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K938), consts: Obj::rom(&K939), argnames: Obj::rom(&K940), exc: Obj::rom(&K3), lines: Obj::rom(&K941), name: n!("lfs_tags"), qualname: n!("lfs_tags"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 267 };
static K943: RomBytes<48> = RomBytes::new(b"\x01\x01\x00v\x05\x00W \x00z\x06\x02\x03\x01\x07\x04\n\x08\x00\x00\t\x04U\t\x03\x00\x03\t\x01b\x08\x08\x01\x17\x07\x07\x08-\x01\x01\x07w\x06\x05\xdb\xff\x81\x01");
static K944: RomTuple<2> = RomTuple::new([n!("len"), Obj::rom(&K3)]);
static K945: RomTuple<1> = RomTuple::new([n!("tags")]);
static K946: RomBytes<11> = RomBytes::new(b"\x00\xb8\x04\x03\x02\n\x02\x1c\x01\x05\x04");
static K947: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K943), consts: Obj::rom(&K944), argnames: Obj::rom(&K945), exc: Obj::rom(&K3), lines: Obj::rom(&K946), name: n!("lfs_room"), qualname: n!("lfs_room"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 283 };
static K948: RomBytes<55> = RomBytes::new(b"\x13\x00\x13\x01\n\x02\x00\n\x05\x01\n\x06\x02\x14\x07\x00\x03\x00b\x06\x06\x01b\x05\x05\x01v\x04\x05\x00\x06\x01\x00\x07\x00h\x05\x06\x02|\x03\x05\x04\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K949: RomBytes<39> = RomBytes::new(b"g\x04\x04\x00W\x19\x00\x14\x05\x02\x00\x00^\x05\x05\x03\x14\x06\x01\x01\x00^\x06\x06\x03\x1f\x05\x05\x06m\x04\x05w\x03\x00\xe2\xff\x81\x04");
static K950: RomBytes<3> = RomBytes::new(b"\x00\xc6\x04");
static K951: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K949), consts: Obj::rom(&K176), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K950), name: n!("<listcomp>"), qualname: n!("lfs_xor.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 291 };
static K952: RomTuple<5> = RomTuple::new([n!("bytes"), n!("range"), n!("len"), crate::intern::ascii_char(97), Obj::rom(&K951)]);
static K953: RomBytes<5> = RomBytes::new(b"\x00\xc4\x04\x04\x02");
static K954: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K948), consts: Obj::rom(&K952), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K953), name: n!("lfs_xor"), qualname: n!("lfs_xor"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K955: RomBytes<187> = RomBytes::new(b"S\x03*\x00\n\x04\x00Y\x05\x01\x01\x00\x06\x03b\x04\x04\x02[\x01\x01\x04\x02\x04\xff\x07\x02\x05\xff\x03Y\x06\x01\x01h\x04\x04\x03g\x04\x04\x01\x17\x02\x02\x04\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02Y\x04\x01\x03V\x04F\x00Y\x04\x01\x04\n\x05\x05\x00\x06\x02b\x05\x05\x01\x17\x04\x04\x05\"\x04\x04\x06Y\x05\x00\x07Y\x06\x00\x08\x18\x05\x05\x068\x04\x05\x1f\x00\n\x04\t\x00\x05\x00\x00\x06\x01Y\x08\x01\n_\x07\x08\x0bY\x08\x01\x04\x00\t\x02b\x04\x04\x05W\r\x00\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02S\x03\x12\x00\n\x04\x00Y\x05\x00\r\x00\x06\x03b\x04\x04\x02[\x00\r\x04\n\x04\x0eY\x05\x00\x0f\x01\x06\x03b\x04\x04\x02\x82");
static K956: RomTuple<16> = RomTuple::new([n!("lfs_xor"), n!("delta"), n!("lfs_apply"), n!("erased"), n!("end"), n!("lfs_room"), Obj::small(20), n!("size"), n!("prog"), n!("lfs_program"), n!("blocks"), Obj::small(0), n!("lfs_compact"), n!("state"), n!("device_ioctl"), n!("device")]);
static K957: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(100), n!("tags"), n!("change")]);
static K958: RomBytes<21> = RomBytes::new(b"\x00\xd0\x04\x04\x02\x12\x02\x18\x02\r\x04/\x02\x1f\x04\r\x02\x04\x02\x12\x02");
static K959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K955), consts: Obj::rom(&K956), argnames: Obj::rom(&K957), exc: Obj::rom(&K3), lines: Obj::rom(&K958), name: n!("lfs_commit"), qualname: n!("lfs_commit"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 295 };
static K960: RomBytes<151> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01b\x02\x04\x01\n\x04\x02\n\x05\x03\x00\x06\x01\x01\x07\x00\x00\x08\x02b\x05\x05\x03b\x04\x04\x01\"\x03\x04\x04?\x02\x05I\x00Y\x04\x00\x06&\x04\x04\x07E\x03\x04\x05\x00?\x02\x087\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02W$\x00\n\x05\n\x87\x04\x05\x1a\x00Y\x05\x00\x06Y\x06\x00\x0b\x18\x05\x05\x06E\x03\x05\x05\x00?\x02\x08\x01\x00\x85W\x02\x00\x83\x04W\x15\x00Y\x04\x00\x069\x03\x04\x0c\x00\n\x04\n\x01\x05\x1cb\x04\x04\x01\x83\x04\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x82");
static K961: RomTuple<13> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(24), Obj::small(1), n!("size"), Obj::small(2), Obj::small(255), n!("lfs_divide"), n!("OSError"), n!("prog"), n!("lfs_rewrite")]);
static K962: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(100)]);
static K963: RomBytes<8> = RomBytes::new(b"=\rM\x08M$\x00\t");
static K964: RomBytes<21> = RomBytes::new(b"\x00\xf2\x04\x0b\x02\x1b\x02\x17\x04\x10\x02\x08\x02\x16\x02\t\x02\t\x02\x0c\x02");
static K965: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K960), consts: Obj::rom(&K961), argnames: Obj::rom(&K962), exc: Obj::rom(&K963), lines: Obj::rom(&K964), name: n!("lfs_compact"), qualname: n!("lfs_compact"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 312 };
static K966: RomBytes<243> = RomBytes::new(b"\n\x06\x00Y\x07\x01\x01b\x02\x06\x01\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x02b\x07\x07\x03b\x06\x06\x01&\x03\x06\x04\x01\x04\x01W\x04\x00/\x04\x04\x05#\x06\x02\x057\x04\x06\x1c\x00\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01C\x06\x03\xd7\xff\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01\"\x06\x06\x06Y\x07\x00\x079\x06\x07\x0c\x00\n\x06\x08\x01\x07\x1cb\x06\x06\x01\x83\x06\n\x06\t\x00\x07\x00b\x05\x06\x01Y\x06\x01\x01\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07[\x05\x01\x06Y\x06\x01\nY\x07\x01\x0b[\x05\n\x06[\x05\x0b\x07\n\x06\x0c\x00\x07\x00\x00\x08\x05b\x06\x06\x02Y\x06\x01\x01\x05\x07\x00\x00\x08\x04\x05\t\x00l\x07\x07^\x06\x06\x07[\x01\x01\x06\n\x06\rY\x07\x05\x0eb\x06\x06\x01\x05\x07\x01[\x01\n\x06[\x01\x0b\x07\x82");
static K967: RomTuple<15> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(2), Obj::small(1), Obj::small(24), n!("size"), n!("OSError"), n!("lfs_new_pair"), n!("tail"), n!("split"), n!("lfs_compact"), n!("tuple"), n!("blocks")]);
static K968: RomBytes<29> = RomBytes::new(b"\x00\x8e\x05\x0b\x02\x1b\x02\x03\x02\x03\x02\x04\x01%\x04$\x02\x0c\x02\n\x02\x18\x02\x10\x02\r\x02\x18\x02");
static K969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K966), consts: Obj::rom(&K967), argnames: Obj::rom(&K962), exc: Obj::rom(&K3), lines: Obj::rom(&K968), name: n!("lfs_divide"), qualname: n!("lfs_divide"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K970: RomBytes<37> = RomBytes::new(b"\n\x01\x00b\x01\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01g\x02\x02\x02b\x01\x01\x01\x81\x01");
static K971: RomTuple<2> = RomTuple::new([n!("lfs_pair_class"), n!("lfs_take")]);
static K972: RomBytes<3> = RomBytes::new(b"\x00\xae\x05");
static K973: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K970), consts: Obj::rom(&K971), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K972), name: n!("lfs_new_pair"), qualname: n!("lfs_new_pair"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K974: RomBytes<114> = RomBytes::new(b"Y\x02\x01\x00/\x02\x02\x01[\x01\x00\x02Y\x03\x01\x02_\x02\x03\x01Y\x04\x01\x02_\x03\x04\x03g\x02\x02\x02[\x01\x02\x02\n\x02\x04b\x02\x02\x00[\x01\x05\x02\n\x02\x06\x00\x03\x00Y\x05\x01\x02_\x04\x05\x03b\x02\x02\x02\n\x02\x07\x00\x03\x00\x00\x04\x01Y\x06\x01\x02_\x05\x06\x03\x01\x06\x00\n\x07\x08\x00\x08\x01\x01\t\x00\n\n\tY\x0b\x01\nb\n\n\x01b\x07\x07\x03b\x02\x02\x05\x82");
static K975: RomTuple<11> = RomTuple::new([n!("revision"), Obj::small(1), n!("blocks"), Obj::small(0), n!("lfs_seed"), n!("tag"), n!("lfs_erase"), n!("lfs_program"), n!("lfs_tags"), n!("len"), n!("entries")]);
static K976: RomBytes<11> = RomBytes::new(b"\x00\xb6\x05\x0c\x02\x18\x02\x0b\x02\x12\x02");
static K977: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K974), consts: Obj::rom(&K975), argnames: Obj::rom(&K962), exc: Obj::rom(&K3), lines: Obj::rom(&K976), name: n!("lfs_rewrite"), qualname: n!("lfs_rewrite"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 346 };
static K978: RomBytes<496> = RomBytes::new(b"V\x03\n\x00\n\x0f\x00b\x05\x0f\x00W\x12\x00\n\x0f\x00\n\x10\x01Y\x11\x01\x02b\x10\x10\x01b\x05\x0f\x01Y\x06\x01\x03v\x0f\x04W\x1a\x00z\x10\x07\x03\n\x11\x04\x00\x12\x05\x00\x13\x06\x00\x14\x07\x00\x15\x08\x00\x16\tb\x06\x11\x05w\x10\x0f\xe1\xff\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x062\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0f\x01\x0b\x00Y\x0f\x00\x08Y\x10\x00\x07\x18\x0f\x0f\x108\n\x0ff\x00\n\x0f\t\x00\x10\x00\x00\x11\x02\x00\x12\nY\x13\x00\x07b\x0c\x0f\x04_\x0f\x0c\n4\x0f\x0f,\x0f\x0f\x0b(\x0b\x0f\x0cY\x0f\x00\rV\x0f8\x00\n\x0f\x01Y\x10\x00\x07b\x0f\x0f\x01\n\x10\x0e\n\x11\x0fb\x11\x11\x00\x00\x12\x0cb\x10\x10\x02\x17\r\x0f\x10\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x12\xff\x05\x02\x13\xff\x03\x00\x14\rb\x06\x0f\x05W!\x00\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x102\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0fY\x0f\x00\x089\n\x0f\x0c\x00\n\x0f\x11\x01\x10\x1cb\x0f\x0f\x01\x83\x0f\x18\x0f\n\x03\n\x10\x05\x00\x11\x05b\x10\x10\x01\x18\x0f\x0f\x10#\x0e\x0f\x12?\x0e\x13\x0c\x00\n\x0f\x11\x01\x10\x16b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x13\x00\x05\x1e\x12\x13\x0b\x02\x13\xff\x03\x05\x14\x00\x00\x15\x0eb\x06\x0f\x06\n\x0f\x0e\n\x10\x0fb\x10\x10\x00\x00\x11\x05b\x0f\x0f\x02-\x05\x05\x0f\x03\x0f\x14#\x10\x0e\x12\x19\x0f\x0f\x10-\x05\x05\x0f\n\x0f\x15\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x05b\x0f\x0f\x04Y\x10\x00\x08Y\x11\x00\x07\x18\x10\x10\x116\x0f\n\x10\x01V\x0f\x0c\x00Y\x10\x00\r\x01\x11\x006\x0f\x10\x11\x02[\x01\x16\n[\x01\x17\x0f\n\x0f\x18_\x11\x06\n+\x12\x0b\x0b\x1e\x10\x11\x12g\x10\x10\x01b\x0f\x0f\x01\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x06\x10\x17\x0f\x0f\x10[\x01\x03\x0f\x82");
static K979: RomTuple<25> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("tag"), n!("lfs_put_tag"), n!("len"), Obj::small(20), n!("prog"), n!("size"), n!("lfs_read"), Obj::small(0), Obj::small(7), Obj::small(1), n!("minor"), n!("crc32"), n!("lfs_seed"), Obj::small(8), n!("OSError"), Obj::small(4), Obj::small(1022), Obj::rom(&K400), n!("lfs_write"), n!("end"), n!("erased"), n!("bytes")]);
static K980: RomTuple<5> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(100), n!("block"), n!("start"), n!("tags")]);
static K981: RomBytes<55> = RomBytes::new(b"\x00\xc6\x05 \x02\x04\x02\n\x02\x16\x01\x05\x04\x12\x02\x0f\x02\x03\x02\x11\x02\x14\x02\x0f\x02\x08\x02 \x02\x1b\x04\x12\x02\x0f\x02\t\x02\x0c\x02\x16\x02\x05\x02\x0c\x02\x1f\x02\x15\x02\x0f\x02\x13\x02)\x02");
static K982: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K978), consts: Obj::rom(&K979), argnames: Obj::rom(&K980), exc: Obj::rom(&K3), lines: Obj::rom(&K981), name: n!("lfs_program"), qualname: n!("lfs_program"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 354 };
static K983: RomBytes<92> = RomBytes::new(b"S\x04\n\x00\n\x07\x00\x00\x08\x04b\x05\x07\x01\n\x07\x01,\x08\x02\x02(\n\x02\x03+\n\n\x02,\x0b\x03\x04\x1e\t\n\x0b(\x0b\x03\x05+\x0b\x0b\x06,\x0c\x05\x07\x1e\n\x0b\x0c(\x0b\x05\x08g\x08\x08\x04b\x06\x07\x01\n\x07\t\x00\x08\x06\x00\t\x01b\x07\x07\x02-\x00\x00\x07V\x04\x04\x00-\x00\x00\x04\x81\x06");
static K984: RomTuple<10> = RomTuple::new([n!("len"), n!("bytes"), Obj::small(4), Obj::small(15), Obj::small(6), Obj::small(63), Obj::small(2), Obj::small(8), Obj::small(255), n!("lfs_xor")]);
static K985: RomTuple<6> = RomTuple::new([n!("data"), n!("last"), n!("kind"), crate::intern::ascii_char(105), n!("body"), n!("length")]);
static K986: RomBytes<15> = RomBytes::new(b"\x00\x84\x06\x04\x02\n\x023\x02\x11\x02\x04\x02\x04\x02");
static K987: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K983), consts: Obj::rom(&K984), argnames: Obj::rom(&K985), exc: Obj::rom(&K3), lines: Obj::rom(&K986), name: n!("lfs_put_tag"), qualname: n!("lfs_put_tag"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 385 };
static K988: RomTuple<1> = RomTuple::new([Obj::small(1023)]);
static K989: RomBytes<90> = RomBytes::new(b"\x03\x01\x00\n\x04\x01Y\x05\x00\x02x\x04\x010\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W#\x00\n\x08\x03\x00\t\x01b\x08\x08\x01V\x08\x01\x00\x82\n\x08\x04\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x01\x03\x05y\x02\x04\xd8\xff\n\x04\x03\x00\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x06b\x04\x04\x00\x82");
static K990: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(1)]);
static K991: RomTuple<7> = RomTuple::new([Obj::rom(&K990), n!("range"), n!("count"), n!("lfs_none"), n!("lfs_fetch"), n!("tail"), n!("lfs_corrupt")]);
static K992: RomBytes<21> = RomBytes::new(b"\x00\xa0\x06\x03\x02\x19\x02\x0e\x02\x01\x02\r\x02\x03\x02\x04\t\x05\x0c\x0e\x02");
static K993: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K989), consts: Obj::rom(&K991), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K992), name: n!("lfs_pairs"), qualname: n!("lfs_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K994: RomBytes<190> = RomBytes::new(b"\x05\x03\x00[\x00\x00\x03\n\x03\x01\x01\x04\x0cb\x03\x03\x01[\x00\x02\x03\x01\x03\x00[\x00\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01v\x03\x04Wl\x00Y\x04\x01\x05V\x04\x0b\x00Y\x04\x01\x05_\x02\x04\x06W\x03\x00\x05\x02\x00V\x02/\x00_\x04\x02\x06A\x04\x07&\x00_\x04\x02\x08A\x04\t\x1d\x00\n\x04\n\x00\x05\x00_\x06\x02\x0bb\x04\x04\x02\n\x04\x0cY\x05\x01\rb\x04\x04\x01[\x00\x00\x04\n\x04\x0eY\x05\x00\x02Y\x06\x01\x0fb\x04\x04\x02[\x00\x02\x04Y\x04\x00\x03Y\x05\x01\x10-\x04\x04\x05[\x00\x03\x04w\x01\x03\x8f\xffY\x03\x00\x00T\x03\x07\x00\n\x03\x11b\x03\x03\x00Y\x03\x00\x03Y\x04\x00\x121\x03\x03\x04\x85[\x00\x03\x03\x82");
static K995: RomBytes<8> = RomBytes::new(b"littlefs");
static K996: RomTuple<19> = RomTuple::new([n!("root"), n!("bytes"), n!("state"), n!("next"), n!("lfs_pairs"), n!("entries"), Obj::small(0), Obj::small(255), Obj::small(1), Obj::rom(&K995), n!("lfs_superblock"), Obj::small(3), n!("tuple"), n!("blocks"), n!("lfs_xor"), n!("delta"), n!("revision"), n!("lfs_corrupt"), n!("count")]);
static K997: RomBytes<29> = RomBytes::new(b"\x00\xb8\x06\x07\x02\x0e\x02\x07\x02\x10\x02\x16\x02\x16\x02\x0e\x02\x0f\x02\x13\x02\x10\x0b\x05\x0e\x08\x02\x07\x02");
static K998: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K994), consts: Obj::rom(&K996), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K997), name: n!("lfs_attach"), qualname: n!("lfs_attach"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 411 };
static K999: RomBytes<192> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x02\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03?\x02\x04\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x04\x01\x05\x04b\x02\x02\x03Y\x03\x00\x06H\x02\x03\x19\x00\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x079\x02\x03\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03[\x00\x07\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\t\x02\x82");
static K1000: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(24), n!("little"), Obj::small(2), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("minor"), n!("name_max")]);
static K1001: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("data")]);
static K1002: RomBytes<15> = RomBytes::new(b"\x00\xd8\x069\x02\x0c\x022\x02\x0c\x02\x14\x02\x14\x02");
static K1003: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K999), consts: Obj::rom(&K1000), argnames: Obj::rom(&K1001), exc: Obj::rom(&K3), lines: Obj::rom(&K1002), name: n!("lfs_superblock"), qualname: n!("lfs_superblock"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 427 };
static K1004: RomBytes<163> = RomBytes::new(b"\n\x07\x00b\x07\x07\x00\x05\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x04\x00\t\x00\x00\n\x02b\x07\x07\x03\n\x07\x00b\x07\x07\x00\x01\x08\x00\x01\t\x01g\x08\x08\x02b\x05\x07\x01\n\x07\x02\x03\x08\x03Y\t\x04\x04Y\n\x04\x05\x02\x0b\xff\x00\n\x0c\x06\x03\r\x07\x01\x0e\x00\x01\x0f\x04b\x0c\x0c\x03\x02\r\xfe\x03b\x06\x07\x06\x02\x07\xff\x00\x03\x08\x08\x02\t\x01\x02\x00\n\x06j\x0b\x0b\x00g\x07\x07\x05g\x07\x07\x01[\x05\t\x07\n\x07\n\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\n\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0b\x00\x08\x00\x01\t\x03b\x07\x07\x02\x82");
static K1005: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\x7f");
static K1006: RomTuple<12> = RomTuple::new([n!("lfs_pair_class"), n!("lfs_device"), n!("lfs_words"), Obj::small(131073), n!("size"), n!("count"), n!("little"), Obj::rom(&K1005), Obj::rom(&K995), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K1007: RomTuple<4> = RomTuple::new([n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K1008: RomBytes<17> = RomBytes::new(b"\x00\xec\x06\x0e\x02\x10\x02\x15\x02*\x02\x1e\x04\r\x02\r\x02");
static K1009: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1004), consts: Obj::rom(&K1006), argnames: Obj::rom(&K1007), exc: Obj::rom(&K3), lines: Obj::rom(&K1008), name: n!("lfs_mkfs"), qualname: n!("lfs_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 437 };
static K1010: RomTuple<3> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32)]);
static K1011: RomBytes<186> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01v\x06\x07Wg\x00\x00\x07\x01Y\t\x02\x01_\x08\t\x02b\x07\x07\x01\x00\x07\x01Y\t\x02\x01_\x08\t\x03b\x07\x07\x01Y\x08\x02\x04v\x07\x08W:\x00_\x08\x03\x05A\x08\x061\x00\n\x08\x07_\t\x03\x08b\x08\x08\x01@\x08\t!\x00\n\x08\n\x00\x0b\x00g\t\x0b\x01\n\x0b\x0b_\x0c\x03\x08b\x0b\x0b\x01n\t\x0bm\t\x01\x05\n\x00f\x08\x08w\x03\x07\xc1\xffw\x02\x06\x94\xffY\x07\x00\x0cv\x06\x07W.\x00\n\x07\n\x00\x08\x00Y\t\x04\rY\n\x04\x0e\x00\x0b\x01b\x07\x07\x04Y\x08\x04\x0fv\x07\x08W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01w\x05\x07\xf1\xffw\x04\x06\xcd\xff\x82");
static K1012: RomTuple<16> = RomTuple::new([n!("lfs_pairs"), n!("blocks"), Obj::small(0), Obj::small(1), n!("entries"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_each_block"), n!("lfs_blocks"), n!("files"), n!("head"), n!("kept"), n!("taken")]);
static K1013: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("mark")]);
static K1014: RomBytes<29> = RomBytes::new(b"\x00\x8c\x07\x10\x02\x0f\x02\x0f\x02\n\x02\x19\x02!\x03\x05\x05\x05\x0c\n\x02\x15\x02\n\x02\n\x01\x05\x03");
static K1015: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1011), consts: Obj::rom(&K1012), argnames: Obj::rom(&K1013), exc: Obj::rom(&K3), lines: Obj::rom(&K1014), name: n!("lfs_traverse"), qualname: n!("lfs_traverse"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 453 };
static K1016: RomBytes<93> = RomBytes::new(b"U\x02\x01\x00\x82\n\x06\x00\x00\x07\x00#\x08\x02\x01b\x06\x06\x02z\x06\x04\x02Y\x06\x00\x02:\x04\x06\x07\x00\n\x06\x03b\x06\x06\x00\x00\x06\x03\x00\x07\x01b\x06\x06\x01U\x04\x01\x00\x82\n\x06\x04\n\x07\x05\x00\x08\x00\x00\t\x01\x01\n\x00\x01\x0b\x04b\x07\x07\x04\x01\x08\x00\x01\t\x04b\x01\x06\x030\x04\x04\x01X\xca\xff");
static K1017: RomTuple<6> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("count"), n!("lfs_corrupt"), n!("little"), n!("lfs_read")]);
static K1018: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), n!("head"), n!("size"), n!("mark")]);
static K1019: RomBytes<21> = RomBytes::new(b"\x00\xa6\x07\x04\x02\x01\x02\x12\x02\t\x02\x07\x04\n\x02\x04\x02\x01\x02 \x02");
static K1020: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1016), consts: Obj::rom(&K1017), argnames: Obj::rom(&K1018), exc: Obj::rom(&K3), lines: Obj::rom(&K1019), name: n!("lfs_each_block"), qualname: n!("lfs_each_block"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K1021: RomBytes<61> = RomBytes::new(b"\x13\x00\x13\x01\n\x03\x00\x14\x05\x00\x01\x00Y\x04\x05\x02b\x03\x03\x01\x15\x01\x03\x00\x04\x00\x00\x05\x01h\x03\x04\x02|\x02\x03\x03\x00\x04\n\x03\x04\x14\x04\x00\x01\x00\x00\x05\x02b\x03\x03\x02\x14\x03\x01\x05\x00\x81\x03");
static K1022: RomBytes<34> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x03\x03\x01:\x00\x03\x07\x00\n\x03\x02b\x03\x03\x00\x01\x03\x01\x14\x04\x02\x03\x00`\x04\x00\x03\x82");
static K1023: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), n!("count"), n!("lfs_corrupt"), n!("used")]);
static K1024: RomTuple<1> = RomTuple::new([n!("block")]);
static K1025: RomBytes<7> = RomBytes::new(b"\x00\xc8\x07\x0e\x02\x07\x02");
static K1026: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1022), consts: Obj::rom(&K1023), argnames: Obj::rom(&K1024), exc: Obj::rom(&K3), lines: Obj::rom(&K1025), name: n!("mark"), qualname: n!("lfs_used.<locals>.mark"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 483 };
static K1027: RomTuple<6> = RomTuple::new([n!("bytearray"), crate::intern::ascii_char(118), n!("count"), Obj::rom(&K1026), n!("lfs_traverse"), n!("used")]);
static K1028: RomBytes<11> = RomBytes::new(b"\x00\xc0\x07\x04\x02\x13\x04\x10\n\x0f\x02");
static K1029: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1021), consts: Obj::rom(&K1027), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K1028), name: n!("lfs_used"), qualname: n!("lfs_used"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 480 };
static K1030: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x01\x04\x02x\x03\x01m\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W`\x00Y\x07\x00\x01T\x07\x0e\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01[\x00\x01\x07Y\x07\x00\x01\x03\x08\x03Y\t\x00\x04c\x02\x07\x02\x05=\x02\x06\x0c\x00Y\x07\x00\x01\x03\x08\x03c\x02\x07\x01\x05@\x02\x06\x1d\x00\x01\x07\x01Y\x08\x00\x01`\x08\x02\x07\"\x07\x02\x07Y\x08\x00\x08\x1c\x07\x07\x08[\x00\x04\x07\x81\x02\x05\x07\x00[\x00\x01\x07y\x01\x03\x9b\xff\n\x03\t\x01\x04\x1cb\x03\x03\x01\x83\x03");
static K1031: RomBytes<1> = RomBytes::new(b"\x00");
static K1032: RomTuple<10> = RomTuple::new([n!("range"), n!("used"), n!("lfs_used"), Obj::rom(&K1031), n!("next"), n!("find"), Obj::small(0), Obj::small(1), n!("count"), n!("OSError")]);
static K1033: RomBytes<27> = RomBytes::new(b"\x00\xda\x07\x18\x02\x08\x02\x0e\x02\x10\x02\x05\x02\x0c\x02\x05\x02\x0b\x02\x10\x02\x02\x04\x07\x15\x05\x18");
static K1034: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1030), consts: Obj::rom(&K1032), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K1033), name: n!("lfs_take"), qualname: n!("lfs_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 492 };
static K1035: RomBytes<65> = RomBytes::new(b"Y\x03\x00\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x18\x02\x03\x04Y\x03\x00\x03Y\x04\x00\x03Y\x05\x00\x00\x00\x06\x02\x00\x07\x02\x01\x08\x00\x01\t\x00\x01\n\x00\x01\x0b\x00Y\x0c\x00\x04h\x03\x03\n\x81\x03");
static K1036: RomTuple<5> = RomTuple::new([n!("count"), n!("sum"), n!("lfs_used"), n!("size"), n!("name_max")]);
static K1037: RomBytes<5> = RomBytes::new(b"\x00\xfa\x07\x19\x02");
static K1038: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1035), consts: Obj::rom(&K1036), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K1037), name: n!("lfs_statvfs"), qualname: n!("lfs_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 508 };
static K1039: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01Y\x02\x00\x00_\x02\x02\x02(\x02\x02\x02+\x02\x02\x03\x1e\x01\x01\x02\x81\x01");
static K1040: RomTuple<4> = RomTuple::new([n!("state"), Obj::small(0), Obj::small(1), Obj::small(8)]);
static K1041: RomBytes<3> = RomBytes::new(b"\x00\x8a\x08");
static K1042: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1039), consts: Obj::rom(&K1040), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K1041), name: n!("lfs_orphans"), qualname: n!("lfs_orphans"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 516 };
static K1043: RomBytes<250> = RomBytes::new(b"\n\x07\x00Y\x08\x00\x01b\x03\x07\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x17\x04\x07\x01(\x07\x04\x03_\x08\x03\x04(\x08\x08\x05,\t\x04\x06\x1e\x08\x08\t\x01\t\x00`\x03\t\x07\x01\t\x01`\x03\t\x08\x01\x07\x01^\x08\x03\x07\x01\t\x031\x08\x08\t\x86`\x03\x07\x08\x01\x07\x00\x01\x08\x02`\x03\x08\x07\x01\x08\x03`\x03\x08\x07\n\x07\x08\x01\x08\x08b\x07\x07\x01\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07S\x02U\x00z\x02\x05\x02\x01\x07\x01^\x08\x03\x07(\t\x05\t+\t\t\x051\x08\x08\t\x87`\x03\x07\x08,\x07\x05\n)\x07\x07\x0b\x01\x08\x02`\x03\x08\x07\x01\x07O\x01\x08\x03`\x03\x08\x07\n\x07\x0cg\x08\x08\x00n\x08\x06\x05\t\x00f\x07\x07\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07V\x04\x14\x00\x01\x07\x03^\x08\x03\x07\x02\t\x80\x001\x08\x08\t\x87`\x03\x07\x08\n\x07\x0eY\x08\x00\x01\x00\t\x03b\x07\x07\x02\x81\x07");
static K1044: RomTuple<15> = RomTuple::new([n!("bytearray"), n!("state"), n!("lfs_orphans"), Obj::small(255), Obj::small(1), Obj::small(2), Obj::small(8), Obj::small(3), n!("bytes"), Obj::small(63), Obj::small(6), Obj::small(240), n!("lfs_words"), Obj::small(128), n!("lfs_xor")]);
static K1045: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("orphans"), n!("move")]);
static K1046: RomBytes<31> = RomBytes::new(b"\x00\x92\x08\x0b\x02\x0e\x02\"\x02\x13\x02\x11\x02\x1a\x02\x04\x02\x04\x04\x18\x02\x0f\x02\n\x02 \x02\x04\x02\x14\x02");
static K1047: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1043), consts: Obj::rom(&K1044), argnames: Obj::rom(&K1045), exc: Obj::rom(&K3), lines: Obj::rom(&K1046), name: n!("lfs_state_change"), qualname: n!("lfs_state_change"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 520 };
static K1048: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K1049: RomBytes<83> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01(\x01\x01\x02A\x01\x03\x01\x00\x82\n\x01\x04Y\x03\x00\x00\x01\x04\x04\x01\x05\x0c\x05\x06\x00l\x04\x04^\x02\x03\x04b\x01\x01\x01Y\x03\x00\x00_\x03\x03\x05(\x03\x03\x06+\x03\x03\x07Y\x04\x00\x00_\x04\x04\x08,\x04\x04\x05\x1e\x02\x03\x04h\x01\x01\x02\x81\x01");
static K1050: RomTuple<9> = RomTuple::new([n!("state"), Obj::small(3), Obj::small(112), Obj::small(0), n!("lfs_blocks"), Obj::small(2), Obj::small(15), Obj::small(6), Obj::small(1)]);
static K1051: RomBytes<7> = RomBytes::new(b"\x00\xba\x08\x11\x02\x01\x02");
static K1052: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1049), consts: Obj::rom(&K1050), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K1051), name: n!("lfs_move_of"), qualname: n!("lfs_move_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 540 };
static K1053: RomBytes<122> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01S\x00\n\x03\x01\x00\x04\x00_\x05\x01\x02b\x02\x03\x02_\x03\x01\x03\n\x04\x04Y\x05\x02\x05b\x04\x04\x01:\x03\x04\x07\x00\n\x03\x06b\x03\x03\x00\n\x03\x07\x00\x04\x00\x00\x05\x02\x02\x06\xff\x04_\x07\x01\x03\x03\x08\x08h\x06\x06\x03g\x06\x06\x01\n\x07\t\x00\x08\x00b\x07\x07\x01b\x03\x03\x04\n\x03\n\x00\x04\x00b\x03\x03\x01V\x03\n\x00\n\x03\x0b\x00\x04\x00b\x03\x03\x01\x82");
static K1054: RomTuple<12> = RomTuple::new([n!("lfs_move_of"), n!("lfs_fetch"), Obj::small(0), Obj::small(1), n!("len"), n!("entries"), n!("lfs_corrupt"), n!("lfs_commit"), Obj::rom(&K3), n!("lfs_state_change"), n!("lfs_orphans"), n!("lfs_deorphan")]);
static K1055: RomBytes<17> = RomBytes::new(b"\x00\xc8\x08\n\x02\x04\x02\x0e\x02\x14\x02\x07\x02*\x02\x0e\x02");
static K1056: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1053), consts: Obj::rom(&K1054), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K1055), name: n!("lfs_settle"), qualname: n!("lfs_settle"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 547 };
static K1057: RomBytes<146> = RomBytes::new(b"\x05\x01\x01WQ\x00\x05\x01\x02\x05\x02\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01v\x05\x06W6\x00S\x02/\x00Y\x06\x02\x01U\x06\'\x00\n\x06\x02\x00\x07\x00\x00\x08\x03b\x06\x06\x02U\x06\x16\x00\n\x06\x03\x00\x07\x00\x00\x08\x02\x00\t\x03b\x06\x06\x03\x05\x01\x01W\x08\x00\x00\x02\x03w\x03\x05\xc5\xffU\x01\xab\xff\n\x05\x04\x00\x06\x00Y\x07\x00\x05b\x04\x05\x02\n\x05\x06\x00\x06\x00\x00\x07\x04g\x08\x08\x00\n\t\x07\x00\n\x00\n\x0c\x08\x00\r\x00b\x0c\x0c\x012\x0b\x0cb\t\t\x02b\x05\x05\x04\x82");
static K1058: RomTuple<9> = RomTuple::new([n!("lfs_pairs"), n!("split"), n!("lfs_has_parent"), n!("lfs_drop"), n!("lfs_fetch"), n!("root"), n!("lfs_commit"), n!("lfs_state_change"), n!("lfs_orphans")]);
static K1059: RomBytes<29> = RomBytes::new(b"\x00\xde\x08\x03\x02\x03\x02\x03\x02\x03\x02\x10\x02\x1d\x02\x10\x02\x03\x02\x03\x02\x03\t\x05\x05\x04\x12\x0e\x02");
static K1060: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1057), consts: Obj::rom(&K1058), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K1059), name: n!("lfs_deorphan"), qualname: n!("lfs_deorphan"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 558 };
static K1061: RomBytes<121> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01Y\x06\x00\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04\n\x05\x03\x00\x06\x00b\x05\x05\x01v\x04\x05WG\x00Y\x06\x02\x04v\x05\x06W8\x00_\x06\x03\x05A\x06\x06/\x00\n\x06\x07_\x07\x03\x08b\x06\x06\x01@\x06\t\x1f\x00\n\x06\x00\n\x07\n_\x08\x03\x08b\x07\x07\x01Y\x08\x01\x01b\x06\x06\x02V\x06\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc3\xffw\x02\x04\xb4\xff\x05\x04\x02\x81\x04");
static K1062: RomTuple<11> = RomTuple::new([n!("lfs_same"), n!("blocks"), n!("root"), n!("lfs_pairs"), n!("entries"), Obj::small(2), Obj::small(512), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks")]);
static K1063: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("child")]);
static K1064: RomBytes<19> = RomBytes::new(b"\x00\xfc\x08\x13\x02\x05\x02\x10\x02\n\x023\x02\x05\x03\x05\x01\x05\x08");
static K1065: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1061), consts: Obj::rom(&K1062), argnames: Obj::rom(&K1063), exc: Obj::rom(&K3), lines: Obj::rom(&K1064), name: n!("lfs_has_parent"), qualname: n!("lfs_has_parent"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 573 };
static K1066: RomBytes<121> = RomBytes::new(b"Y\x06\x02\x00T\x06\n\x00\x03\x06\x01$\x04\x06\x02W\x14\x00\n\x06\x03g\x07\x07\x00Y\t\x02\x00n\x07\t\x05\x08\x00f\x04\x06Y\x07\x02\x04V\x07\x07\x00\x02\x06\x01\x06W\x04\x00\x02\x06\x00\x06\x02\x07\xff\x03\x00\x08\x04h\x06\x06\x03g\x05\x06\x01\n\x06\x05Y\x07\x01\x06Y\x08\x02\x06b\x06\x06\x02[\x01\x06\x06\n\x06\x07\x00\x07\x00\x00\x08\x01\x00\t\x05\n\n\x08\x00\x0b\x00\x00\x0c\x03b\n\n\x02b\x06\x06\x04\x82");
static K1067: RomTuple<9> = RomTuple::new([n!("tail"), Obj::rom(&K400), Obj::small(8), n!("lfs_words"), n!("split"), n!("lfs_xor"), n!("delta"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1068: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), n!("last"), crate::intern::ascii_char(100), n!("orphans")]);
static K1069: RomBytes<9> = RomBytes::new(b"\x00\x92\t&\x02\"\x04\x13\x02");
static K1070: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1066), consts: Obj::rom(&K1067), argnames: Obj::rom(&K1068), exc: Obj::rom(&K3), lines: Obj::rom(&K1069), name: n!("lfs_drop"), qualname: n!("lfs_drop"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 584 };
static K1071: RomBytes<57> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01v\x03\x04W\x1c\x00Y\x04\x02\x01S\x04\x14\x00\n\x04\x02Y\x05\x02\x01\x00\x06\x01b\x04\x04\x02V\x04\x02\x00\x81\x02w\x02\x03\xdf\xff\n\x03\x03b\x03\x03\x00\x82");
static K1072: RomTuple<4> = RomTuple::new([n!("lfs_pairs"), n!("tail"), n!("lfs_same"), n!("lfs_corrupt")]);
static K1073: RomBytes<11> = RomBytes::new(b"\x00\xa2\t\x10\x02\x1a\x02\x02\x03\x05\x06");
static K1074: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1071), consts: Obj::rom(&K1072), argnames: Obj::rom(&K919), exc: Obj::rom(&K3), lines: Obj::rom(&K1073), name: n!("lfs_before_pair"), qualname: n!("lfs_before_pair"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 592 };
static K1075: RomBytes<67> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01*\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x1d\x00\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x08\x03\x03U\x08\x01\x00\x82Y\x01\x03\x04y\x02\x04\xde\xff\n\x04\x05b\x04\x04\x00\x82");
static K1076: RomTuple<6> = RomTuple::new([n!("range"), n!("count"), n!("lfs_fetch"), n!("split"), n!("tail"), n!("lfs_corrupt")]);
static K1077: RomBytes<16> = RomBytes::new(b"\x00\x14\x19\x02\r\x02\x03\x02\x08\x02\x01\x02\x04\t\x05\x0c");
static K1078: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1075), consts: Obj::rom(&K1076), argnames: Obj::rom(&K919), exc: Obj::rom(&K3), lines: Obj::rom(&K1077), name: n!("lfs_dir_pairs"), qualname: n!("lfs_dir_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K1079: RomBytes<52> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\x05\x05\x006\x04\x03\x05\x07V\x04\x1c\x00_\x05\x03\x016\x04\x05\x02\x04V\x04\x0f\x00\n\x04\x02_\x05\x03\x03Y\x06\x01\x04b\x04\x04\x02\x81\x04");
static K1080: RomTuple<5> = RomTuple::new([n!("lfs_move_of"), Obj::small(1), n!("lfs_same"), Obj::small(0), n!("blocks")]);
static K1081: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(100), crate::intern::ascii_char(105)]);
static K1082: RomBytes<4> = RomBytes::new(b"\x00*\n\x02");
static K1083: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1079), consts: Obj::rom(&K1080), argnames: Obj::rom(&K1081), exc: Obj::rom(&K3), lines: Obj::rom(&K1082), name: n!("lfs_is_moved"), qualname: n!("lfs_is_moved"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1084: RomBytes<131> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x05;\x04\x05\x1c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x02W%\x00\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x056\x03\x04\x05\x00\x81\x03");
static K1085: RomTuple<2> = RomTuple::new([n!("min"), n!("len")]);
static K1086: RomBytes<4> = RomBytes::new(b"\x006\x1b\x02");
static K1087: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1084), consts: Obj::rom(&K1085), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K1086), name: n!("lfs_is_before"), qualname: n!("lfs_is_before"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1088: RomBytes<185> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W\x86\x00\n\x07\x01\n\x0b\x02Y\x0c\x03\x03b\x08\x0b\x01x\x07\x01n\x00b\x07\x07\x01v\x07\x07\x05\x08\x00Wa\x00Y\x0b\x03\x03^\x05\x0b\x04_\x0b\x05\x04M\x0b\x05\x14\x00\n\x0b\x06\x00\x0c\x00\x00\r\x03\x00\x0e\x04b\x0b\x0b\x03V\x0b\x03\x00W9\x00_\x0b\x05\x07;\x0b\x02\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x01h\x0b\x0b\x03\x81\x0b\n\x0b\x08\x00\x0c\x02_\r\x05\x07b\x0b\x0b\x02V\x0b\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x02h\x0b\x0b\x03\x81\x0by\x04\x07\x9a\xffw\x03\x06u\xff\x06\x03\t\x00\x00\x06\x03\n\x07\x02Y\x08\x03\x03b\x07\x07\x01\x05\x08\x02h\x06\x06\x03\x81\x06");
static K1089: RomTuple<10> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::small(255), n!("lfs_is_moved"), Obj::small(1), n!("lfs_is_before"), crate::intern::ascii_char(100)]);
static K1090: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("blocks"), n!("name")]);
static K1091: RomBytes<24> = RomBytes::new(b"\x00B\x13\x02 \x02\x08\x02\x1d\x02\x03\x02\t\x02\x0f\x02\x12\x02\x0f\r\x05\x01\x05\x12");
static K1092: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1088), consts: Obj::rom(&K1089), argnames: Obj::rom(&K1090), exc: Obj::rom(&K3), lines: Obj::rom(&K1091), name: n!("lfs_find"), qualname: n!("lfs_find"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K1093: RomBytes<50> = RomBytes::new(b"_\x01\x00\x00N\x01\x01\x10\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01=\x01\x04\x0c\x00\n\x01\x05\x01\x02\x14b\x01\x01\x01\x83\x01\n\x01\x06_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1094: RomTuple<7> = RomTuple::new([Obj::small(0), Obj::small(2), n!("len"), Obj::small(3), Obj::small(8), n!("OSError"), n!("lfs_blocks")]);
static K1095: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K1096: RomBytes<6> = RomBytes::new(b"\x00\\\x19\x02\x0c\x02");
static K1097: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1093), consts: Obj::rom(&K1094), argnames: Obj::rom(&K1095), exc: Obj::rom(&K3), lines: Obj::rom(&K1096), name: n!("lfs_dir_of"), qualname: n!("lfs_dir_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1098: RomBytes<167> = RomBytes::new(b"\n\t\x00Y\n\x00\x01\x00\x0b\x01b\x02\t\x02Y\x03\x00\x02U\x02\x15\x00\x00\t\x03\x05\n\x00\x05\x0b\x00\x01\x0c\x00\x05\r\x02h\t\t\x05\x81\t\x05\n\x00\x01\x0b\xff\x05\x0c\x00l\n\n^\n\x02\nv\t\nW8\x00\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x04c\r\r\x00\x04b\n\n\x03z\n\x05\x03U\x07\x0c\x00\n\n\x05\x01\x0b\x02b\n\n\x01\x83\n\n\n\x06Y\x0c\x05\x07^\x0b\x0c\x06b\x03\n\x01w\x04\t\xc3\xff_\t\x02\x08c\x08\t\x00\x04\x00\t\x03\x00\n\x08h\t\t\x02\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x08b\n\n\x03\x17\t\t\n\x81\t");
static K1099: RomTuple<9> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("root"), n!("lfs_find"), n!("encode"), n!("OSError"), n!("lfs_dir_of"), n!("entries"), Obj::small(-1)]);
static K1100: RomBytes<24> = RomBytes::new(b"\x00j\x0e\x02\x04\x02\x04\x02\x15\x02\x16\x02\x19\x02\x04\x02\x0c\x02\x0f\x07\x05\n\t\x02");
static K1101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1098), consts: Obj::rom(&K1099), argnames: Obj::rom(&K472), exc: Obj::rom(&K3), lines: Obj::rom(&K1100), name: n!("lfs_walk"), qualname: n!("lfs_walk"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K1102: RomBytes<56> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05T\x03\x02\x00\x81\x02U\x06\x0c\x00\n\x07\x01\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x02Y\t\x04\x03^\x08\t\x05b\x07\x07\x01\x81\x07");
static K1103: RomTuple<4> = RomTuple::new([n!("lfs_walk"), n!("OSError"), n!("lfs_dir_of"), n!("entries")]);
static K1104: RomBytes<13> = RomBytes::new(b"\x00\x86\x01\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K1105: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1102), consts: Obj::rom(&K1103), argnames: Obj::rom(&K472), exc: Obj::rom(&K3), lines: Obj::rom(&K1104), name: n!("lfs_walk_dir"), qualname: n!("lfs_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K1106: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x01Y\x04\x00\x02\x02\x05\xfe\x03b\x03\x03\x029\x02\x03\x0c\x00\n\x02\x03\x01\x03$b\x02\x02\x01\x83\x02\x82");
static K1107: RomTuple<4> = RomTuple::new([n!("len"), n!("min"), n!("name_max"), n!("OSError")]);
static K1108: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("name")]);
static K1109: RomBytes<5> = RomBytes::new(b"\x00\x98\x01\x1e\x02");
static K1110: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1106), consts: Obj::rom(&K1107), argnames: Obj::rom(&K1108), exc: Obj::rom(&K3), lines: Obj::rom(&K1109), name: n!("lfs_check_name"), qualname: n!("lfs_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K1111: RomTuple<4> = RomTuple::new([n!("lfs_walk_dir"), n!("lfs_list"), n!("isinstance"), n!("bytes")]);
static K1112: RomBytes<5> = RomBytes::new(b"\x00\xa2\x01\r\x02");
static K1113: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K537), consts: Obj::rom(&K1111), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K1112), name: n!("lfs_ilistdir"), qualname: n!("lfs_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1114: RomBytes<174> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\x95\x00\n\t\x01\n\r\x02Y\x0e\x03\x03b\n\r\x01x\t\x01}\x00b\t\t\x01v\t\t\x05\n\x00Wp\x00Y\r\x03\x03^\x05\r\x04_\r\x05\x04\x03\x0e\x05R\r\x0e\\\x00\n\r\x06\x00\x0e\x00\x00\x0f\x03\x00\x10\x04b\r\r\x03U\rH\x00_\x0e\x05\x04A\x0e\x07\x14\x00\x03\r\x08\n\x0e\t\x00\x0f\x05b\x0e\x0e\x01h\r\r\x02W\x03\x00\x03\r\nz\r\x06\x02V\x02\x07\x00_\r\x05\x07W\t\x00_\r\x05\x07c\r\r\x00\x0b\x00\x0e\x06\x01\x0f\x00\x00\x10\x07h\r\r\x04~\r\ry\x04\t\x8b\xffw\x03\x08f\xff\x82");
static K1115: RomTuple<12> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::rom(&K322), n!("lfs_is_moved"), Obj::small(1), Obj::small(32768), n!("lfs_length"), Obj::rom(&K545), n!("decode")]);
static K1116: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), n!("blocks"), n!("as_bytes")]);
static K1117: RomBytes<17> = RomBytes::new(b"\x00\xac\x01\x13\x02 \x02\x08\x02 \x02$\x02$\x07\x05\x01");
static K1118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1114), consts: Obj::rom(&K1115), argnames: Obj::rom(&K1116), exc: Obj::rom(&K3), lines: Obj::rom(&K1117), name: n!("lfs_list"), qualname: n!("lfs_list"), file: n!("<prelude>"), flags: 68, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1119: RomBytes<58> = RomBytes::new(b"_\x02\x00\x00A\x02\x01$\x00\n\x02\x02_\x03\x00\x03b\x02\x02\x01@\x02\x04\x14\x00\n\x01\x05_\x02\x00\x03\x01\x03\x04\x01\x04\x04b\x01\x01\x03W\x0b\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1120: RomTuple<6> = RomTuple::new([Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("little")]);
static K1121: RomBytes<3> = RomBytes::new(b"\x00\xbe\x01");
static K1122: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1119), consts: Obj::rom(&K1120), argnames: Obj::rom(&K1095), exc: Obj::rom(&K3), lines: Obj::rom(&K1121), name: n!("lfs_length"), qualname: n!("lfs_length"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 94 };
static K1123: RomBytes<199> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x05T\x03\x05\x00\x03\t\x01\x81\tU\x06\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\tY\t\x04\x03^\x07\t\x05_\t\x07\x04\x01\n\x01\x03\x0b\x05c\x08\t\x02\x06\n\t\x07\x00\n\x08b\t\t\x01@\t\x08\x1b\x00\n\t\t\x00\n\x08\x01\x0b\x00\x01\x0c\x08b\t\t\x03&\t\t\n&\x08\t\x0bW\x03\x00\x01\x08\x00_\t\x07\x0cA\t\r+\x00\x03\t\x0e\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\n\x0f\x0f\x00\x10\x07b\x0f\x0f\x01\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t\x02\t\x00@\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x01\x0f\x00\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K1124: RomTuple<16> = RomTuple::new([n!("lfs_walk"), Obj::rom(&K551), n!("OSError"), n!("entries"), Obj::small(4), Obj::rom(&K3), n!("get"), n!("len"), Obj::small(8), n!("little"), Obj::small(1000000), Obj::small(1000), Obj::small(0), Obj::small(1), Obj::small(32768), n!("lfs_length")]);
static K1125: RomBytes<23> = RomBytes::new(b"\x00\xc6\x01\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x08\x02\x0f\x02-\x02\t\x02+\x02");
static K1126: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1123), consts: Obj::rom(&K1124), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K1125), name: n!("lfs_stat"), qualname: n!("lfs_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1127: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K559), consts: Obj::rom(&K560), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K751), name: n!("lfs_getcwd"), qualname: n!("lfs_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K1128: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x16\x00\n\x03\x01\x87\x02\x03\x0c\x00\n\x03\x01\x01\x04\x02b\x03\x03\x01\x83\x03\x83\x02\x03\x02\x02\x03\x03\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x05\x17\x02\x02\x03[\x00\x04\x02\x82");
static K1129: RomTuple<6> = RomTuple::new([n!("lfs_walk_dir"), n!("OSError"), crate::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K1130: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x16\x00\x05");
static K1131: RomBytes<9> = RomBytes::new(b"\x00\xec\x01\x10\x02\x08\x02\x0e\x02");
static K1132: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1128), consts: Obj::rom(&K1129), argnames: Obj::rom(&K539), exc: Obj::rom(&K1130), lines: Obj::rom(&K1131), name: n!("lfs_chdir"), qualname: n!("lfs_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K1133: RomBytes<304> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x0b\x0b\x01\n\x0b\x01\x00\x0c\x00\x00\r\x01b\x0b\x0b\x02z\x0b\x02\x05S\x03\x04\x00V\x06\x0c\x00\n\x0b\x02\x01\x0c\x11b\x0b\x0b\x01\x83\x0b\n\x0b\x03\x00\x0c\x00\x00\r\x03b\x0b\x0b\x02\n\x0c\x04\x00\r\x00\x00\x0e\x02b\x0c\x0c\x02v\x0b\x0cW\x00\x00w\x07\x0b\xfb\xff\n\x0b\x05\x00\x0c\x00b\x08\x0b\x01\x06\x07\x06\x00Y\x0b\x07\x07[\x08\x07\x0b\n\x0b\x08\x00\x0c\x00\x00\r\x08b\x0b\x0b\x02\n\x0b\tg\x0c\x0c\x00Y\x0e\x08\nn\x0c\x0e\x05\r\x00f\t\x0b\x02\x0b\x01\x04\x00\x0c\x05\x03\r\x0bh\x0b\x0b\x03\x01\x0c\x02\x00\r\x05\x00\x0e\x03h\x0c\x0c\x03\x02\r\x00\x02\x00\x0e\x05\x00\x0f\th\r\r\x03g\n\x0b\x03Y\x0b\x04\x0cU\x0b%\x00\n\x0b\r\x00\x0c\x00\x00\r\x04\x02\x0f\x00\x06\x02\x10\xff\x03\x00\x11\th\x0f\x0f\x03g\x0f\x0f\x01\x17\x0e\n\x0fb\x0b\x0b\x03\x82\n\x0b\r\x00\x0c\x00\x00\r\x07\x02\x0e\x00\x06\x02\x0f\xff\x03\x00\x10\th\x0e\x0e\x03g\x0e\x0e\x01\n\x0f\x0e\x00\x10\x00\x01\x11\x01b\x0f\x0f\x02b\x0b\x0b\x04\n\x0b\r\x00\x0c\x00\x00\r\x04\x00\x0e\n\n\x0f\x0e\x00\x10\x00\x01\x11\xffb\x0f\x0f\x02b\x0b\x0b\x04\x82");
static K1134: RomTuple<15> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_dir_pairs"), n!("lfs_new_pair"), n!("last"), n!("tail"), n!("lfs_compact"), n!("lfs_words"), n!("blocks"), Obj::rom(&K3), n!("split"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1135: RomBytes<33> = RomBytes::new(b"\x00\xfa\x01\n\x02\x11\x02\x08\x02\x0c\x02\r\x02\x18\x04\n\x02\x0c\x02\r\x02\x14\x02-\x02\x08\x02$\x02\x01\x04-\x02");
static K1136: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1133), consts: Obj::rom(&K1134), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K1135), name: n!("lfs_mkdir"), qualname: n!("lfs_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K1137: RomBytes<139> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02z\x08\x02\x05U\x06\x16\x00\n\x08\x02V\x03\x06\x00\x01\t\x02W\x03\x00\x01\t\x16b\x08\x08\x01\x83\x08\n\x08\x03\x00\t\x00Y\x0b\x04\x04^\n\x0b\x05b\x07\x08\x02\n\x08\x05\x00\t\x00\x00\n\x02\x00\x0b\x04\x02\x0c\xff\x04\x00\r\x05\x03\x0e\x06h\x0c\x0c\x03g\x0c\x0c\x01\x01\r\x01b\x08\x08\x05\n\x08\x07\x00\t\x00\n\n\x08\x00\x0b\x00Y\x0c\x07\tb\n\n\x02\x00\x0b\x07\x01\x0c\xffb\x08\x08\x04\x82");
static K1138: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_empty_dir"), n!("entries"), n!("lfs_delete"), Obj::rom(&K3), n!("lfs_drop"), n!("lfs_before_pair"), n!("blocks")]);
static K1139: RomBytes<15> = RomBytes::new(b"\x00\xa4\x02\n\x02\x11\x02\x04\x02\x16\x02\x12\x02%\x02");
static K1140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1137), consts: Obj::rom(&K1138), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K1139), name: n!("lfs_rmdir"), qualname: n!("lfs_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1141: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02Y\x03\x02\x02U\x03\x08\x00Y\x03\x02\x03V\x03\x0c\x00\n\x03\x04\x01\x04\'b\x03\x03\x01\x83\x03\x81\x02");
static K1142: RomTuple<5> = RomTuple::new([n!("lfs_fetch"), n!("lfs_dir_of"), n!("entries"), n!("split"), n!("OSError")]);
static K1143: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(101)]);
static K1144: RomBytes<9> = RomBytes::new(b"\x00\xba\x02\x14\x02\x10\x02\x0c\x02");
static K1145: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1141), consts: Obj::rom(&K1142), argnames: Obj::rom(&K1143), exc: Obj::rom(&K3), lines: Obj::rom(&K1144), name: n!("lfs_empty_dir"), qualname: n!("lfs_empty_dir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 156 };
static K1146: RomBytes<136> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05U\x06\x16\x00\n\x07\x02V\x03\x06\x00\x01\x08\x02W\x03\x00\x01\x08\x15b\x07\x07\x01\x83\x07Y\x07\x04\x03^\x07\x07\x05_\x07\x07\x04A\x07\x05\x0f\x00\n\x07\x06\x00\x08\x00\x00\t\x01b\x07\x07\x02\x81\x07\n\x07\x07\x00\x08\x00\x00\t\x02\x00\n\x04\x02\x0b\xff\x04\x00\x0c\x05\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x07\x07\x04\n\x07\t\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03\x82");
static K1147: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), Obj::small(0), Obj::small(2), n!("lfs_rmdir"), n!("lfs_delete"), Obj::rom(&K3), n!("lfs_forget")]);
static K1148: RomBytes<17> = RomBytes::new(b"\x00\xc8\x02\n\x02\x11\x02\x04\x02\x16\x02\x11\x04\x0f\x02\"\x02");
static K1149: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1146), consts: Obj::rom(&K1147), argnames: Obj::rom(&K539), exc: Obj::rom(&K3), lines: Obj::rom(&K1148), name: n!("lfs_remove"), qualname: n!("lfs_remove"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K1150: RomBytes<111> = RomBytes::new(b"U\x04\x04\x00V\x05\x10\x00\n\x08\x00\x00\t\x00\x00\n\x04b\x06\x08\x02W\x03\x00\x05\x06\x00\n\x08\x01\x00\t\x00\x00\n\x02\x00\x0b\x03\x00\x0c\x06b\x08\x08\x04Y\x08\x02\x02U\x088\x00\n\x08\x03Y\t\x02\x04\x00\n\x01b\x08\x08\x02U\x08&\x00\n\x08\x05\x00\t\x00Y\n\x02\x04b\x07\x08\x02Y\x08\x07\x06V\x08\x10\x00\n\x08\x07\x00\t\x00\x00\n\x07\x00\x0b\x02b\x08\x08\x03\x82");
static K1151: RomTuple<8> = RomTuple::new([n!("lfs_state_change"), n!("lfs_commit"), n!("entries"), n!("lfs_same"), n!("blocks"), n!("lfs_before_pair"), n!("split"), n!("lfs_drop")]);
static K1152: RomTuple<6> = RomTuple::new([crate::intern::ascii_char(118), n!("blocks"), crate::intern::ascii_char(100), n!("tags"), n!("orphans"), n!("clear")]);
static K1153: RomBytes<13> = RomBytes::new(b"\x00\xe4\x02\x1b\x02\x13\x02\x1a\x02\x0e\x02\x08\x02");
static K1154: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1150), consts: Obj::rom(&K1151), argnames: Obj::rom(&K1152), exc: Obj::rom(&K3), lines: Obj::rom(&K1153), name: n!("lfs_delete"), qualname: n!("lfs_delete"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 177 };
static K1155: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::FALSE]);
static K1156: RomBytes<50> = RomBytes::new(b"Y\x05\x00\x00v\x04\x05W\"\x00Y\x05\x03\x01;\x05\x02\x19\x00\n\x05\x02Y\x06\x03\x03\x00\x07\x01b\x05\x05\x02V\x05\x07\x00\x05\x05\x00[\x03\x01\x05w\x03\x04\xd9\xff\x82");
static K1157: RomTuple<4> = RomTuple::new([n!("files"), n!("name"), n!("lfs_same"), n!("dir")]);
static K1158: RomBytes<9> = RomBytes::new(b"\x00\xf8\x02\n\x02\x1b\x02\x07\x03");
static K1159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1156), consts: Obj::rom(&K1157), argnames: Obj::rom(&K1090), exc: Obj::rom(&K3), lines: Obj::rom(&K1158), name: n!("lfs_forget"), qualname: n!("lfs_forget"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K1160: RomBytes<726> = RomBytes::new(b"\n\x17\x00\x00\x18\x00b\x17\x17\x01\n\x17\x01\x00\x18\x00\x00\x19\x01b\x17\x17\x02z\x17\x03\x05U\x07\x16\x00\n\x17\x02V\x04\x06\x00\x01\x18\x02W\x03\x00\x01\x18\x16b\x17\x17\x01\x83\x17Y\x17\x05\x03^\x08\x17\x06\n\x17\x04Y\x18\x00\x05\x00\x19\x01b\x17\x17\x02\n\x18\x04Y\x19\x00\x05\x00\x1a\x02b\x18\x18\x02\x00\t\x17\x00\n\x18_\x17\x08\x06A\x17\x07-\x00\x05\x17\x00\n\x18\x08\x00\x19\tb\x18\x18\x01\x05\x19\x00l\x17\x17^\x17\n\x17;\t\x17\x11\x00<\t\n\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\x01\x00\x18\x00\x00\x19\x02b\x17\x17\x02z\x17\x0b\x05T\x0c\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\t\x00\x18\x00\x00\x19\x0cb\x17\x17\x02\n\x17\nY\x18\r\x0bY\x19\x05\x0bb\x10\x17\x02V\x0f\n\x00V\x10\x06\x00;\x0e\x06\x01\x00\x82\x05\x11\x00V\x0f[\x00Y\x17\r\x03^\x17\x17\x0e_\x17\x17\x06_\x18\x08\x06<\x17\x18\x1b\x00\n\x17\x02_\x19\x08\x06A\x19\x07\x06\x00\x01\x18\x14W\x03\x00\x01\x18\x15b\x17\x17\x01\x83\x17_\x17\x08\x06A\x17\x07\x12\x00\n\x17\x0c\x00\x18\x00Y\x1a\r\x03^\x19\x1a\x0eb\x11\x17\x02\n\x17\r\x00\x18\x00\x00\x19\x0b\x00\x1a\x0cb\x17\x17\x03V\x0f\x15\x00\x02\x17\xff\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03g\x12\x17\x01W\x04\x00g\x12\x12\x00\x02\x17\x01\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03_\x18\x08\x06\x00\x19\x0e\x00\x1a\x0ch\x18\x18\x03_\x19\x08\x07\x00\x1a\x0e_\x1b\x08\x0fh\x19\x19\x03g\x17\x17\x03-\x12\x12\x17_\x18\x08\x10v\x17\x18W\x1f\x00\x00\x18\x12\x02\x1a\x00\x03\x1e\x19\x1a\x13\x00\x1a\x0e_\x1c\x08\x10^\x1b\x1c\x13h\x19\x19\x03c\x18\x18\x01\x11w\x13\x17\xdc\xffS\x11\x06\x00\x01\x14\x01W\x03\x00\x01\x14\x00V\x10S\x00\x00\x17\x12\x02\x18\xff\x04U\x0f\x05\x009\x0e\x06\x06\x00\x00\x19\x06W\x04\x00\"\x19\x06\x12\x03\x1a\x0eh\x18\x18\x03c\x17\x17\x01\x11V\x14\x10\x00\n\x17\x13\x00\x18\x00\x00\x19\x14b\x15\x17\x02W\x03\x00\x05\x15\x00\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\x00\x1b\x15b\x17\x17\x04W]\x00\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\n\x1b\x13\x00\x1c\x00\x00\x1d\x14\x00\x1e\x06Y\x1f\x05\x0bh\x1e\x1e\x02b\x1b\x1b\x03b\x17\x17\x04\n\x17\x15\x00\x18\x00Y\x19\x05\x0bb\x05\x17\x02\n\x17\x16\x00\x18\x00\x00\x19\x03\x00\x1a\x05\x02\x1b\xff\x04\x00\x1c\x06\x03\x1d\x0eh\x1b\x1b\x03g\x1b\x1b\x01\x05\x1c\x01e\x17\x17\x05\x17\x00Y\x18\x00\x18v\x17\x18W#\x00Y\x18\x16\x19;\x18\x04\x1a\x00\n\x18\nY\x19\x16\x1a\x00\x1a\x03b\x18\x18\x02V\x18\x08\x00[\x16\x19\x0c[\x16\x1a\x0bw\x16\x17\xd8\xffS\x11\x1e\x00\n\x17\x1b\x00\x18\x00\n\x19\x1c\x00\x1a\x00Y\x1b\x11\x0bb\x19\x19\x02\x00\x1a\x11\x01\x1b\xffb\x17\x17\x04\x82");
static K1161: RomTuple<29> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), n!("path_parts"), n!("cwd"), Obj::small(0), Obj::small(2), n!("len"), n!("lfs_check_name"), n!("lfs_same"), n!("blocks"), n!("lfs_empty_dir"), n!("lfs_forget"), Obj::rom(&K3), Obj::small(3), Obj::small(4), n!("append"), Obj::small(1), n!("lfs_state_change"), n!("lfs_commit"), n!("lfs_fetch"), n!("lfs_delete"), Obj::rom(&K7), n!("files"), n!("name"), n!("dir"), n!("lfs_drop"), n!("lfs_before_pair")]);
static K1162: RomBytes<83> = RomBytes::new(b"\x00\x84\x03\n\x02\x11\x02\x04\x02\x16\x02\x08\x02\"\x02*\x02\x0c\x02\x11\x02\x04\x02\x0c\x02\r\x02\x0f\x02\r\x02\x01\x02\x03\x02\x04\x02\x15\x02\x1b\x02\t\x02\x12\x02\x10\x02\x1d\x023\x02\n\x02\x1f\x01\x05\x04\r\x02\x04\x04&\x02\x17\x02\x16\x04(\x04\x0e\x02\'\x02\n\x02\x1b\x02\x08\x03\x05\x06\x04\x02");
static K1163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1160), consts: Obj::rom(&K1161), argnames: Obj::rom(&K588), exc: Obj::rom(&K3), lines: Obj::rom(&K1162), name: n!("lfs_rename"), qualname: n!("lfs_rename"), file: n!("<prelude>"), flags: 64, nregs: 32, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 193 };
static K1164: RomBytes<97> = RomBytes::new(b"Y\x04\x00\x00#\x02\x04\x01\x1b\x03\x01\x02A\x03\x02\x0c\x00\x01\x04\x00\x00\x05\x01h\x04\x04\x02\x81\x04\x01\x04\x04\n\x05\x03#\x06\x03\x04b\x05\x05\x01\"\x05\x05\x05\x19\x04\x04\x05\x18\x04\x01\x04\x1b\x03\x04\x02\x00\x04\x03\x19\x06\x02\x03\x18\x06\x01\x06\x01\x07\x04\n\x08\x03\x00\t\x03b\x08\x08\x01\x19\x07\x07\x08\x18\x05\x06\x07h\x04\x04\x02\x81\x04");
static K1165: RomTuple<6> = RomTuple::new([n!("size"), Obj::small(8), Obj::small(0), n!("lfs_ones"), Obj::small(1), Obj::small(2)]);
static K1166: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(118), n!("pos")]);
static K1167: RomBytes<13> = RomBytes::new(b"\x00\xe6\x03\x08\x02\x04\x02\x05\x02\x0c\x02\x1e\x02");
static K1168: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1164), consts: Obj::rom(&K1165), argnames: Obj::rom(&K1166), exc: Obj::rom(&K3), lines: Obj::rom(&K1167), name: n!("lfs_ctz"), qualname: n!("lfs_ctz"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 242 };
static K1169: RomBytes<28> = RomBytes::new(b"\x01\x01\x00W\x10\x00(\x02\x00\x00-\x01\x01\x02\x01\x02\x011\x00\x00\x02\x8aU\x00\xec\xff\x81\x01");
static K1170: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K1171: RomBytes<13> = RomBytes::new(b"\x00\xf8\x03\x03\x02\x03\x02\x08\x02\x08\x03\x04\x06");
static K1172: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1169), consts: Obj::rom(&K1170), argnames: Obj::rom(&K817), exc: Obj::rom(&K3), lines: Obj::rom(&K1171), name: n!("lfs_ones"), qualname: n!("lfs_ones"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 251 };
static K1173: RomBytes<31> = RomBytes::new(b"\x01\x01\x00W\x0c\x00\x01\x02\x011\x00\x00\x02\x8a/\x01\x01\x00(\x02\x00\x00U\x02\x03\x00X\xe9\xff\x81\x01");
static K1174: RomBytes<13> = RomBytes::new(b"\x00\x8a\x04\x03\x02\x03\x02\x08\x02\x04\x03\x0b\x06");
static K1175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1173), consts: Obj::rom(&K1170), argnames: Obj::rom(&K817), exc: Obj::rom(&K3), lines: Obj::rom(&K1174), name: n!("lfs_twos"), qualname: n!("lfs_twos"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 260 };
static K1176: RomBytes<135> = RomBytes::new(b"\n\t\x00\x00\n\x00#\x0b\x02\x01b\t\t\x02z\t\x04\x02\n\t\x00\x00\n\x00\x00\x0b\x03b\t\t\x02z\t\x06\x02WP\x00\n\t\x02\x00\n\x04b\x08\t\x01W\x04\x000\x08\x08\x01\x01\t\x01 \t\t\x08\x18\n\x04\x06E\t\n\xec\xff\n\t\x03\n\n\x04\x00\x0b\x00\x00\x0c\x01\x01\x0e\x04\x19\r\x0e\x08\x01\x0e\x04b\n\n\x04\x01\x0b\x00\x01\x0c\x04b\x01\t\x03\x01\t\x01 \t\t\x08.\x04\x04\tE\x04\x06\xab\xff\x00\t\x01\x00\n\x07h\t\t\x02\x81\t");
static K1177: RomTuple<5> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("lfs_twos"), n!("little"), n!("lfs_read")]);
static K1178: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(118), n!("head"), n!("size"), n!("pos")]);
static K1179: RomBytes<23> = RomBytes::new(b"\x00\x9c\x04\x12\x02\x11\x02\x03\x02\n\x02\x03\x02\x04\x01\x10\x04$\x02\x0b\t\x05\x0c");
static K1180: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1176), consts: Obj::rom(&K1177), argnames: Obj::rom(&K1178), exc: Obj::rom(&K3), lines: Obj::rom(&K1179), name: n!("lfs_seek"), qualname: n!("lfs_seek"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 269 };
static K1181: RomBytes<21> = RomBytes::new(b"\n\x01\x00\x02\x02\x80\x00Y\x04\x00\x01&\x03\x04\x02b\x01\x01\x02\x81\x01");
static K1182: RomTuple<3> = RomTuple::new([n!("min"), n!("size"), Obj::small(8)]);
static K1183: RomBytes<3> = RomBytes::new(b"\x00\xb4\x04");
static K1184: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1181), consts: Obj::rom(&K1182), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K1183), name: n!("lfs_inline_max"), qualname: n!("lfs_inline_max"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 281 };
static K1185: RomBytes<445> = RomBytes::new(b"\n\x10\x00\x00\x11\x02b\x10\x10\x01z\x10\x03\x06V\x04\n\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\n\x10\x02\x00\x11\x00\x00\x12\x01b\x10\x10\x02z\x10\t\x05T\n\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10U\ro\x00U\x05\x0c\x00\n\x10\x03\x01\x11\x02b\x10\x10\x01\x83\x10\n\x10\x04\x00\x11\x00\x00\x12\nb\x10\x10\x02\n\x10\x05\x00\x11\x00\x00\x12\x0b\x02\x13\x01\x04\x00\x14\x0c\x03\x15\x06h\x13\x13\x03\x01\x14\x01\x00\x15\x0c\x00\x16\nh\x14\x14\x03\x02\x15\x01\x02\x00\x16\x0c\x03\x17\x06h\x15\x15\x03g\x13\x13\x03b\x10\x10\x03\x01\x10\x01\x00\x11\n\x02\x12\x01\x02\x03\x13\x06j\x14\x14\x00g\x0e\x10\x05W-\x00Y\x10\x0b\x07^\x0e\x10\x0cV\x06\x0c\x00\n\x10\x03\x01\x11\x11b\x10\x10\x01\x83\x10_\x10\x0e\x08B\x10\t\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10\n\x10\n\x00\x11\x00\x00\x12\x02\x00\x13\x03\x00\x14\x04\x00\x15\x08b\x0f\x10\x05[\x0f\x0b\t[\x0f\x0c\n\x05\x10\x00\x01\x11\x00\x01\x12\x00[\x0f\r\x10[\x0f\x0e\x11[\x0f\x0f\x12g\x10\x10\x00[\x0f\x10\x10\x05\x10\x00[\x0f\x11\x10\x05\x10\x00[\x0f\x12\x105\x10\r[\x0f\x13\x10V\x07\x15\x00\n\x10\x14b\x10\x10\x00[\x0f\r\x10\x05\x10\x01[\x0f\x13\x10WY\x00_\x10\x0e\x15A\x10\x162\x00\n\x10\x17_\x11\x0e\x18b\x10\x10\x01@\x10\x19\"\x00\n\x10\x1a_\x11\x0e\x18b\x10\x10\x01z\x10\x11\x02[\x0f\x0e\x11[\x0f\x0f\x12Y\x10\x0f\x0f[\x0f\x1b\x10W\x1e\x00\n\x10\x14_\x11\x0e\x18b\x10\x10\x01[\x0f\r\x10\n\x10\x17Y\x11\x0f\rb\x10\x10\x01[\x0f\x1b\x10V\x08\x08\x00Y\x10\x0f\x1b[\x0f\x1c\x10V\x04\x0c\x00Y\x10\x00\x1d\x00\x11\x0fc\x10\x10\x01\x1e\x81\x0f");
static K1186: RomTuple<31> = RomTuple::new([n!("parse_mode"), n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_commit"), Obj::rom(&K3), n!("entries"), Obj::small(0), Obj::small(1), n!("file_new"), n!("dir"), n!("name"), n!("data"), n!("head"), n!("kept"), n!("taken"), n!("writer"), n!("window"), n!("changed"), n!("bytearray"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks"), n!("size"), n!("pos"), n!("files"), n!("append")]);
static K1187: RomBytes<75> = RomBytes::new(b"\x00\xbc\x04\x0e\x02\x04\x02\n\x02\x11\x02\x04\x02\x0c\x02\x04\x02\x04\x02\x0c\x02\r\x02:\x02\x18\x04\x08\x02\x04\x02\x0c\x02\t\x02\x0c\x02\x16\x02\x08\x04\x15\x02\x08\x02\x07\x02\x07\x02\x07\x02\x04\x02\x0b\x02\n\x02\x19\x02\x17\x02\x0b\x04\x0f\x02\x0f\x02\x04\x02\x08\x02\x04\x02\x0c\x02");
static K1188: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1185), consts: Obj::rom(&K1186), argnames: Obj::rom(&K598), exc: Obj::rom(&K3), lines: Obj::rom(&K1187), name: n!("lfs_open"), qualname: n!("lfs_open"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 285 };
static K1189: RomBytes<111> = RomBytes::new(b"\n\x03\x00\x00\x04\x02Y\x06\x01\x01Y\x07\x01\x02\x18\x05\x06\x07b\x02\x03\x02>\x02\x03\x05\x00\x03\x03\x04\x81\x03Y\x03\x01\x05S\x03\x1c\x00Y\x03\x01\x05Y\x04\x01\x02Y\x06\x01\x02\x17\x05\x06\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\n\x03\x07\x00\x04\x00\x00\x05\x01Y\x06\x01\x08Y\x07\x01\tY\x08\x01\x02\x00\t\x02b\x03\x03\x06\x81\x03");
static K1190: RomTuple<10> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K3), n!("data"), n!("lfs_file_flush"), n!("lfs_kept"), n!("head"), n!("kept")]);
static K1191: RomBytes<15> = RomBytes::new(b"\x00\x92\x05\x16\x02\x05\x02\x05\x02\x08\x02\x1c\x02\r\x02");
static K1192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1189), consts: Obj::rom(&K1190), argnames: Obj::rom(&K619), exc: Obj::rom(&K3), lines: Obj::rom(&K1191), name: n!("lfs_file_read"), qualname: n!("lfs_file_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 328 };
static K1193: RomBytes<166> = RomBytes::new(b"\n\r\x00\x00\x0e\x00\x00\x0f\x04b\r\r\x02z\r\x06\x02\'\r\x07\x01\x18\x08\x07\rY\t\x01\x02S\t\x1b\x00_\r\t\x03H\r\x02\x12\x00_\r\t\x04H\r\x06\t\x00_\r\t\x05<\r\x08N\x00\n\r\x06\x00\x0e\x00\x00\x0f\x02\x00\x10\x03\x00\x11\x04b\r\r\x04z\r\n\x02\n\r\x07\x00\x0e\x00\x00\x0f\n\x00\x10\x08\n\x11\x08\x02\x12\x00\x01Y\x14\x00\t\x18\x13\x14\x08b\x11\x11\x02b\x0c\r\x04\x00\r\x02\x00\x0e\x06\x00\x0f\x08\x00\x10\x0ch\t\r\x04[\x01\x02\t_\r\t\n\x18\x0e\x07\x08\x18\x10\x07\x08\x17\x0f\x10\x05\x05\x10\x00l\x0e\x0e^\r\r\x0e\x81\r");
static K1194: RomTuple<11> = RomTuple::new([n!("lfs_ctz"), Obj::small(256), n!("window"), Obj::small(0), Obj::small(1), Obj::small(2), n!("lfs_seek"), n!("lfs_read"), n!("min"), n!("size"), Obj::small(3)]);
static K1195: RomTuple<6> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(102), n!("head"), n!("size"), n!("pos"), n!("count")]);
static K1196: RomBytes<17> = RomBytes::new(b"\x00\xa8\x05\x11\x02\x08\x02\x04\x02\x1f\x02\x17\x02#\x02\x14\x02");
static K1197: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1194), argnames: Obj::rom(&K1195), exc: Obj::rom(&K3), lines: Obj::rom(&K1196), name: n!("lfs_kept"), qualname: n!("lfs_kept"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 339 };
static K1198: RomBytes<174> = RomBytes::new(b"A\x02\x00#\x00\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x01\t\x00\n\n\x02b\n\n\x00\x01\x0b\x00g\x08\x08\x04[\x01\x03\x08\x82\n\x08\x04\x00\t\x00Y\n\x01\x05Y\x0b\x01\x06#\x0c\x02\x07b\x08\x08\x04z\x08\x03\x02\n\x08\x08\x00\t\x00#\n\x02\x07b\x08\x08\x02z\x08\x05\x02\"\x08\x04\x07Y\t\x00\t7\x08\t5\x00\n\x08\n\x00\t\x00\x00\n\x03\x01\x0b\x00\"\x0c\x04\x07b\x07\x08\x04\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x00\t\x05\x00\n\x07\x00\x0b\x02g\x08\x08\x04[\x01\x03\x08W\x17\x00\n\x08\x0b\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x05\x07\x00\r\x02b\x08\x08\x05\x82");
static K1199: RomTuple<12> = RomTuple::new([Obj::small(0), n!("lfs_file_take"), n!("bytearray"), n!("writer"), n!("lfs_seek"), n!("head"), n!("kept"), Obj::small(1), n!("lfs_ctz"), n!("size"), n!("lfs_read"), n!("lfs_file_follow")]);
static K1200: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(102), n!("pos")]);
static K1201: RomBytes<19> = RomBytes::new(b"\x00\xc2\x05\x05\x02\"\x02\x01\x02\x1a\x02\x12\x02\r\x02\x14\x02!\x04");
static K1202: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1198), consts: Obj::rom(&K1199), argnames: Obj::rom(&K1200), exc: Obj::rom(&K3), lines: Obj::rom(&K1201), name: n!("lfs_file_begin"), qualname: n!("lfs_file_begin"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K1203: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01Y\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x02");
static K1204: RomTuple<3> = RomTuple::new([n!("lfs_take"), n!("taken"), n!("append")]);
static K1205: RomBytes<7> = RomBytes::new(b"\x00\xdc\x05\n\x02\x0c\x02");
static K1206: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1203), consts: Obj::rom(&K1204), argnames: Obj::rom(&K614), exc: Obj::rom(&K3), lines: Obj::rom(&K1205), name: n!("lfs_file_take"), qualname: n!("lfs_file_take"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 365 };
static K1207: RomBytes<136> = RomBytes::new(b"\n\x07\x00b\x05\x07\x00\n\x07\x01\n\x0b\x02\x00\x0c\x03b\x0b\x0b\x01\"\x08\x0b\x03x\x07\x01G\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W:\x00V\x06(\x00\n\x0b\x04\n\x0c\x05\x00\r\x00\x00\x0e\x02\x01\x10\x04#\x11\x06\x03\x19\x0f\x10\x11\x01\x10\x04b\x0c\x0c\x04\x01\r\x00\x01\x0e\x04b\x02\x0b\x03\n\x0b\x06\x00\x0c\x02b\x0b\x0b\x01-\x05\x05\x0by\x06\x07\xc1\xff\n\x07\x07\x00\x08\x00\x00\t\x01b\x07\x07\x02\x00\x08\x03\x00\t\x05\x00\n\x04g\x07\x07\x04[\x01\x08\x07\x82");
static K1208: RomTuple<9> = RomTuple::new([n!("bytearray"), n!("range"), n!("lfs_twos"), Obj::small(1), n!("little"), n!("lfs_read"), n!("lfs_words"), n!("lfs_file_take"), n!("writer")]);
static K1209: RomTuple<5> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(102), n!("block"), n!("index"), n!("pos")]);
static K1210: RomBytes<15> = RomBytes::new(b"\x00\xea\x05\x07\x02#\x02\x04\x02(\x02\x0e\x05\x05\x08");
static K1211: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1207), consts: Obj::rom(&K1208), argnames: Obj::rom(&K1209), exc: Obj::rom(&K3), lines: Obj::rom(&K1210), name: n!("lfs_file_follow"), qualname: n!("lfs_file_follow"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 372 };
static K1212: RomBytes<70> = RomBytes::new(b"Y\x06\x01\x00z\x06\x02\x04\n\x06\x01\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x06\x02\x00\x07\x00\x00\x08\x02\x01\t\x00\x03\x0b\x03\n\x0c\x04\x00\r\x04b\x0c\x0c\x012\x0c\x0cY\r\x00\x05\x1c\x0c\x0c\r\x19\x0b\x0b\x0c\x17\n\x04\x0bb\x06\x06\x04\x82");
static K1213: RomTuple<6> = RomTuple::new([n!("writer"), n!("lfs_erase"), n!("lfs_write"), Obj::rom(&K400), n!("len"), n!("prog")]);
static K1214: RomBytes<7> = RomBytes::new(b"\x00\xfc\x05\x08\x02\r\x02");
static K1215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1212), consts: Obj::rom(&K1213), argnames: Obj::rom(&K614), exc: Obj::rom(&K3), lines: Obj::rom(&K1214), name: n!("lfs_file_program"), qualname: n!("lfs_file_program"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 381 };
static K1216: RomBytes<143> = RomBytes::new(b"Y\x08\x01\x00z\x08\x03\x04\n\x08\x01\x00\t\x05b\x08\x08\x01Y\t\x00\x02;\x08\t,\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x04\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x04\x05\x00\r\x06b\x08\x08\x05Y\x08\x01\x00z\x08\x03\x04\n\x08\x06\n\t\x01\x00\n\x02b\t\t\x01Y\x0b\x00\x02\n\x0c\x01\x00\r\x05b\x0c\x0c\x01\x18\n\x0b\x0cb\x07\x08\x02\x05\x08\x00\x00\t\x07\x05\n\x00l\x08\x08^\x08\x02\x08-\x05\x05\x08\x17\x08\x06\x07Y\t\x01\x00\x01\n\x03`\t\n\x08\x81\x07");
static K1217: RomTuple<7> = RomTuple::new([n!("writer"), n!("len"), n!("size"), n!("lfs_file_program"), n!("lfs_file_follow"), Obj::small(1), n!("min")]);
static K1218: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(118), crate::intern::ascii_char(102), n!("data")]);
static K1219: RomBytes<19> = RomBytes::new(b"\x00\x88\x06\x08\x02\x13\x02\r\x02\x17\x02\x08\x02#\x02\x14\x02\x0f\x02");
static K1220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1216), consts: Obj::rom(&K1217), argnames: Obj::rom(&K1218), exc: Obj::rom(&K3), lines: Obj::rom(&K1219), name: n!("lfs_file_append"), qualname: n!("lfs_file_append"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 387 };
static K1221: RomBytes<172> = RomBytes::new(b"Y\x05\x01\x00T\x05\x01\x00\x82W^\x00Y\x05\x01\x00_\x02\x05\x01\n\x05\x02\x00\x06\x00\x00\x07\x01Y\x08\x01\x03Y\t\x01\x04\x00\n\x02Y\x0c\x01\x04\x18\x0b\x0c\x02b\x03\x05\x06\x01\x04\x00W!\x00\n\x05\x05\x00\x06\x00\x00\x07\x01\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03-\x04\x04\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01C\x04\x05\xd0\xffY\x05\x01\x00_\x05\x05\x01Y\x06\x01\x04C\x05\x06\x91\xff\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\x00_\x05\x05\x08Y\x06\x01\x00_\x06\x06\x01[\x01\x03\x05[\x01\x04\x06\x05\x05\x00[\x01\x00\x05[\x01\t\x05\x82");
static K1222: RomTuple<10> = RomTuple::new([n!("writer"), Obj::small(3), n!("lfs_kept"), n!("head"), n!("kept"), n!("lfs_file_append"), n!("len"), n!("lfs_file_program"), Obj::small(0), n!("window")]);
static K1223: RomBytes<27> = RomBytes::new(b"\x00\xa2\x06\x08\x02\x01\x02\x03\x02\x08\x02 \x02\x03\x02\x03\x02!\x01\x0f\x07\x11\x0c\r\x02\x18\x02");
static K1224: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1221), consts: Obj::rom(&K1222), argnames: Obj::rom(&K614), exc: Obj::rom(&K3), lines: Obj::rom(&K1223), name: n!("lfs_file_flush"), qualname: n!("lfs_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 400 };
static K1225: RomBytes<368> = RomBytes::new(b"Y\x05\x01\x00S\x05\x10\x01\n\x05\x01Y\x07\x01\x02\n\x08\x03\x00\t\x02b\x08\x08\x01\x17\x06\x07\x08\n\x07\x03Y\x08\x01\x00b\x07\x07\x01b\x05\x05\x02\n\x06\x04\x00\x07\x00b\x06\x06\x018\x05\x067\x00Y\x05\x01\x00Y\x06\x01\x02Y\x08\x01\x02\n\t\x03\x00\n\x02b\t\t\x01\x17\x07\x08\t\x05\x08\x00l\x06\x06`\x05\x06\x02\x05\x05\x01[\x01\x05\x05\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05\x01\x05\x00[\x01\x06\x05\n\x05\x07\x00\x06\x00\x00\x07\x01\x01\x08\x00b\x05\x05\x03Y\x05\x01\x00\x05\x06\x00\x00\x03\x05[\x01\x00\x06Y\x06\x01\x02\n\x07\x03\x00\x08\x02b\x07\x07\x01\x17\x05\x06\x07\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x05\x05\x01[\x01\x05\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\t\x00Y\n\x01\x02\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03V\x04\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05Y\x05\x01\nS\x05\x1e\x00Y\x05\x01\n_\x05\x05\x0bY\x06\x01\x02<\x05\x06\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\nT\x05\x11\x00\n\x05\x07\x00\x06\x00\x00\x07\x01Y\x08\x01\x02b\x05\x05\x03\x05\x05\x01[\x01\x05\x05\n\x05\x0c\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05");
static K1226: RomTuple<13> = RomTuple::new([n!("data"), n!("max"), n!("pos"), n!("len"), n!("lfs_inline_max"), n!("changed"), n!("kept"), n!("lfs_file_begin"), n!("lfs_file_all"), n!("lfs_file_flush"), n!("writer"), Obj::small(3), n!("lfs_file_append")]);
static K1227: RomBytes<45> = RomBytes::new(b"\x00\xbe\x06\x08\x023\x02$\x02\x07\x02\x0c\x04\x07\x02\x10\x02\x0e\x02\x1f\x02\x07\x02\x1e\x02\x10\x02\x10\x02\x04\x02\r\x02\x0c\x02\x19\x02\r\x02\x08\x02\x11\x02\x07\x02");
static K1228: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1225), consts: Obj::rom(&K1226), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K1227), name: n!("lfs_file_write"), qualname: n!("lfs_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 414 };
static K1229: RomBytes<55> = RomBytes::new(b"\x01\x03\x00W!\x00\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x04\x03-\x03\x03\x04\n\x04\x01\x00\x05\x02b\x04\x04\x01C\x03\x04\xd0\xff\x82");
static K1230: RomTuple<2> = RomTuple::new([n!("lfs_file_append"), n!("len")]);
static K1231: RomBytes<9> = RomBytes::new(b"\x00\xf2\x06\x03\x02\x03\x02!\x01");
static K1232: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1229), consts: Obj::rom(&K1230), argnames: Obj::rom(&K1218), exc: Obj::rom(&K3), lines: Obj::rom(&K1231), name: n!("lfs_file_all"), qualname: n!("lfs_file_all"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 440 };
static K1233: RomBytes<206> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x01V\x06\x08\x00Y\x06\x01\x02T\x06\x01\x00\x82\n\x06\x03\x00\x07\x00b\x06\x06\x01\n\x06\x04\x00\x07\x00Y\x08\x01\x05Y\t\x01\x02b\x06\x06\x03z\x06\x02\x03U\x04\x07\x00\n\x06\x06b\x06\x06\x00Y\x06\x01\x07S\x06\x1d\x00\x02\x06\x01\x02\x00\x07\x03\n\x08\x08Y\t\x01\x07b\x08\x08\x01h\x06\x06\x03g\x05\x06\x01W\x1e\x00\x02\x06\x02\x02\x00\x07\x03\n\x08\tY\t\x01\nY\n\x01\x0bb\x08\x08\x02h\x06\x06\x03g\x05\x06\x01Y\x06\x00\x0cV\x06\x1a\x00\x00\x06\x05\x02\x07\x01\x03\x00\x08\x03\n\t\rb\t\t\x00h\x07\x07\x03c\x06\x06\x01\x0e\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x05b\x06\x06\x03\x05\x06\x02[\x01\x01\x06g\x06\x06\x00[\x01\x10\x06\x82");
static K1234: RomTuple<17> = RomTuple::new([n!("lfs_file_flush"), n!("changed"), n!("name"), n!("lfs_writable"), n!("lfs_find"), n!("dir"), n!("lfs_corrupt"), n!("data"), n!("bytes"), n!("lfs_words"), n!("head"), n!("kept"), n!("mtime"), n!("lfs_time"), n!("append"), n!("lfs_commit"), n!("taken")]);
static K1235: RomBytes<31> = RomBytes::new(b"\x00\xfe\x06\r\x02\x10\x02\x01\x02\n\x02\x16\x02\x04\x02\x07\x02\x08\x02\x1d\x04\x1e\x02\x08\x02\x1a\x02\x10\x02\x07\x02");
static K1236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1233), consts: Obj::rom(&K1234), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K1235), name: n!("lfs_file_sync"), qualname: n!("lfs_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 446 };
static K1237: RomBytes<53> = RomBytes::new(b"\n\x01\x00\x01\x02\x08b\x00\x01\x01\n\x01\x01\x00\x02\x00\x01\x03\x00\x01\x04\x08\n\x06\x02b\x06\x06\x00$\x06\x06\x03$\x05\x06\x04b\x01\x01\x04\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1238: RomTuple<6> = RomTuple::new([n!("bytearray"), n!("put_little"), n!("now"), Obj::small(1000000), Obj::small(1000), n!("bytes")]);
static K1239: RomBytes<7> = RomBytes::new(b"\x00\xa6\x07\n\x02\x1f\x02");
static K1240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1237), consts: Obj::rom(&K1238), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1239), name: n!("lfs_time"), qualname: n!("lfs_time"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K1241: RomBytes<61> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x05\x02\x00\x14\x03\x01\x02\x00[\x03\x03\x02\x14\x03\x01\x02\x00[\x03\x04\x02\x14\x03\x01\x02\x00[\x03\x05\x02\x82");
static K1242: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K1243: RomBytes<3> = RomBytes::new(b"\x00\xb2\x07");
static K1244: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1242), consts: Obj::rom(&K88), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1243), name: n!("<listcomp>"), qualname: n!("lfs_file_shut.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 473 };
static K1245: RomTuple<6> = RomTuple::new([n!("files"), Obj::rom(&K1244), crate::intern::ascii_char(102), n!("window"), n!("writer"), n!("data")]);
static K1246: RomBytes<7> = RomBytes::new(b"\x00\xb0\x07\x02\x02\x1c\x02");
static K1247: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1241), consts: Obj::rom(&K1245), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K1246), name: n!("lfs_file_shut"), qualname: n!("lfs_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 472 };
static K1248: RomBytes<335> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02Y\x03\x01\x02Y\x07\x01\x039\x02\x07a\x00\n\x07\x04\x01\x08@b\x04\x07\x01Y\x07\x01\x03[\x01\x02\x07W@\x00Y\x07\x01\x02\n\x08\x05\x00\t\x00\x00\n\x01\x05\x0c\x00\n\r\x06\x01\x0e@Y\x10\x01\x02\x18\x0f\x02\x10b\r\r\x02\x05\x0e\x00l\x0c\x0c^\x0b\x04\x0cb\x08\x08\x03-\x07\x07\x08[\x01\x02\x07Y\x07\x01\x02[\x01\x03\x07Y\x07\x01\x02C\x07\x02\xb7\xffW\xc5\x00Y\x07\x01\x037\x02\x07\xbc\x00\x05\x07\x01[\x01\x07\x07Y\x07\x01\x08S\x07\x16\x00Y\x07\x01\x08\x00\x08\x02\x05\t\x00\x05\n\x00l\x08\x08a\x07\x08W\x93\x00\n\x07\t\x00\x08\x00b\x07\x07\x018\x02\x07_\x00\n\x07\nb\x05\x07\x00W1\x00\n\x07\x0b\x00\x08\x00\x00\t\x01Y\n\x01\x0cY\x0b\x01\r\n\x0c\x0e\x00\r\x05b\x0c\x0c\x01\n\x0e\x0e\x00\x0f\x05b\x0e\x0e\x01\x18\r\x02\x0eb\x07\x07\x06-\x05\x05\x07\n\x07\x0e\x00\x08\x05b\x07\x07\x01C\x07\x02\xc0\xff\x01\x07\x00\x01\x08\x00[\x01\x08\x05[\x01\x0c\x07[\x01\r\x08W%\x00\n\x07\x0f\x00\x08\x00Y\t\x01\x0cY\n\x01\r#\x0b\x02\x10b\x07\x07\x04z\x07\x08\x02[\x01\x0c\x08\x00\x06\t[\x01\r\x02[\x01\x03\x02[\x01\x02\x03\x82");
static K1249: RomTuple<17> = RomTuple::new([n!("lfs_writable"), n!("lfs_file_flush"), n!("pos"), n!("size"), n!("bytes"), n!("lfs_file_write"), n!("min"), n!("changed"), n!("data"), n!("lfs_inline_max"), n!("bytearray"), n!("lfs_kept"), n!("head"), n!("kept"), n!("len"), n!("lfs_seek"), Obj::small(1)]);
static K1250: RomBytes<49> = RomBytes::new(b"\x00\xbc\x07\n\x02\r\x02\x04\x02\t\x02\n\x02\x08\x02\x03\x028\x02\x08\x03\x0c\x06\t\x02\x07\x02\x08\x02\x16\x02\x0f\x02\x07\x02\x03\x021\x01\x0f\x04\x15\x04!\x02\x04\x02\x04\x02");
static K1251: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1248), consts: Obj::rom(&K1249), argnames: Obj::rom(&K638), exc: Obj::rom(&K3), lines: Obj::rom(&K1250), name: n!("lfs_file_resize"), qualname: n!("lfs_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 477 };
static K1252: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K1253: RomTuple<1> = RomTuple::new([n!("append")]);
static K1254: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K1255: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1252), consts: Obj::rom(&K1253), argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K1254), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1256: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K1257: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K1258: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K1259: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K1260: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1256), consts: Obj::rom(&K1257), argnames: Obj::rom(&K1258), exc: Obj::rom(&K3), lines: Obj::rom(&K1259), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1261: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K1262: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K91), consts: Obj::rom(&K1261), argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K181), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K1263: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K1264: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K1265: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K1266: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K1267: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1263), consts: Obj::rom(&K1264), argnames: Obj::rom(&K1265), exc: Obj::rom(&K3), lines: Obj::rom(&K1266), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1268: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K1269: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K1270: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K1271: RomBytes<2> = RomBytes::new(b"\x00@");
static K1272: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1268), consts: Obj::rom(&K1269), argnames: Obj::rom(&K1270), exc: Obj::rom(&K3), lines: Obj::rom(&K1271), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1273: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K1274: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K1275: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K1276: RomBytes<2> = RomBytes::new(b"\x00H");
static K1277: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1273), consts: Obj::rom(&K1274), argnames: Obj::rom(&K1275), exc: Obj::rom(&K3), lines: Obj::rom(&K1276), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1278: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K1279: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K1280: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K1281: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K1282: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1278), consts: Obj::rom(&K1279), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1281), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1283: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K1284: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K1285: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K1286: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K1287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1283), consts: Obj::rom(&K1284), argnames: Obj::rom(&K1285), exc: Obj::rom(&K3), lines: Obj::rom(&K1286), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K1288: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K1289: RomStr<15> = RomStr::constant(b" is not in list");
static K1290: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1289)]);
static K1291: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K1292: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K1293: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1288), consts: Obj::rom(&K1290), argnames: Obj::rom(&K1291), exc: Obj::rom(&K3), lines: Obj::rom(&K1292), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K1294: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K1295: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K1296: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K1295)]);
static K1297: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K1298: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1294), consts: Obj::rom(&K1296), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1297), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1299: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K1300: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K1301: RomTuple<1> = RomTuple::new([n!("key")]);
static K1302: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K1303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1300), consts: Obj::rom(&K1301), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1302), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K1304: RomStr<25> = RomStr::constant(b"list modified during sort");
static K1305: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K1303), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K1304)]);
static K1306: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K1307: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K1308: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1299), consts: Obj::rom(&K1305), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1307), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1309: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K1310: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K1311: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K1312: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K1311)]);
static K1313: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K1314: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K1315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1310), consts: Obj::rom(&K1312), argnames: Obj::rom(&K1313), exc: Obj::rom(&K3), lines: Obj::rom(&K1314), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K1316: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K1317: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K1318: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K1319: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K1320: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K1317), argnames: Obj::rom(&K1318), exc: Obj::rom(&K3), lines: Obj::rom(&K1319), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1321: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K1322: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K1323: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K1324: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K1325: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1321), consts: Obj::rom(&K1322), argnames: Obj::rom(&K1323), exc: Obj::rom(&K3), lines: Obj::rom(&K1324), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1326: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1327: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K1328: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1327), argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K763), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1329: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1330: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K1331: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K1332: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1329), consts: Obj::rom(&K1330), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1331), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1333: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K1334: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K1335: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K1334)]);
static K1336: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K1337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1333), consts: Obj::rom(&K1335), argnames: Obj::rom(&K1291), exc: Obj::rom(&K3), lines: Obj::rom(&K1336), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K1338: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K1339: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K1340: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K1341: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K799), consts: Obj::rom(&K1339), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1340), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1342: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K1341)]);
static K1343: RomTuple<1> = RomTuple::new([n!("args")]);
static K1344: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1338), consts: Obj::rom(&K1342), argnames: Obj::rom(&K1343), exc: Obj::rom(&K3), lines: Obj::rom(&K1340), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K1345: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K1346: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1329), consts: Obj::rom(&K1330), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1345), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1347: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K1348: RomStr<16> = RomStr::constant(b" is not in range");
static K1349: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1348)]);
static K1350: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K1351: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1347), consts: Obj::rom(&K1349), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1350), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K1352: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K1353: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K1354: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K1355: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K1356: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1352), consts: Obj::rom(&K1353), argnames: Obj::rom(&K1354), exc: Obj::rom(&K3), lines: Obj::rom(&K1355), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K1357: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K1358: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K1359: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K1360: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1358), n!("__eq__"), n!("hash_own"), Obj::rom(&K1359), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K1361: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K1362: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1357), consts: Obj::rom(&K1360), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1361), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1363: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K1364: RomTuple<1> = RomTuple::new([n!("hash")]);
static K1365: RomBytes<2> = RomBytes::new(b"\x00F");
static K1366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K799), consts: Obj::rom(&K1364), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1365), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1367: RomBytes<2> = RomBytes::new(b"\x00J");
static K1368: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K799), consts: Obj::rom(&K1364), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1367), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1369: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K1366), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K1368), n!("TypeError"), Obj::rom(&K1359), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K1370: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K1371: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1363), consts: Obj::rom(&K1369), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1370), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K1372: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1373: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K1374: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K1375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1372), consts: Obj::rom(&K1373), argnames: Obj::rom(&K1301), exc: Obj::rom(&K3), lines: Obj::rom(&K1374), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K1376: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1377: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K1378: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K1377), n!("index_of")]);
static K1379: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K1380: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K1381: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1376), consts: Obj::rom(&K1378), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1380), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1382: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K1383: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K1384: RomStr<17> = RomStr::constant(b" indices must be ");
static K1385: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K1383), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K1384)]);
static K1386: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K1387: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K1388: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1382), consts: Obj::rom(&K1385), argnames: Obj::rom(&K1386), exc: Obj::rom(&K3), lines: Obj::rom(&K1387), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1389: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K1390: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K1391: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K1392: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1389), consts: Obj::rom(&K1390), argnames: Obj::rom(&K1386), exc: Obj::rom(&K3), lines: Obj::rom(&K1391), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K1393: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K1394: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K1395: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K1396: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K1397: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K1394), argnames: Obj::rom(&K1395), exc: Obj::rom(&K3), lines: Obj::rom(&K1396), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1398: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K1399: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K1400: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K1401: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1398), consts: Obj::rom(&K1399), argnames: Obj::rom(&K1386), exc: Obj::rom(&K3), lines: Obj::rom(&K1400), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K1402: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K1403: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K1404: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K1405: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K1406: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1402), consts: Obj::rom(&K1403), argnames: Obj::rom(&K1404), exc: Obj::rom(&K3), lines: Obj::rom(&K1405), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1407: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K1408: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K1409: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K1408)]);
static K1410: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K1411: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K1412: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1407), consts: Obj::rom(&K1409), argnames: Obj::rom(&K1410), exc: Obj::rom(&K3), lines: Obj::rom(&K1411), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K1413: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K1414: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K1415: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K1414), n!("type"), n!("__name__")]);
static K1416: RomTuple<1> = RomTuple::new([n!("path")]);
static K1417: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\n\x02\x11\x02\x1e\x02");
static K1418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1413), consts: Obj::rom(&K1415), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1417), name: n!("path_text"), qualname: n!("path_text"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K1419: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K1420: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), crate::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K1421: RomBytes<32> = RomBytes::new(b"\x00 \n\x02\x07\x02\x1d\x02\r\x02+\x02\x04\x02\x0c\x02\x16\x02\x14\x02\x04\x02\x0c\x02\x18\x02!\x02(\x0b\x05\x0e");
static K1422: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1419), consts: Obj::rom(&K1420), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1421), name: n!("mount_of"), qualname: n!("mount_of"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1423: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K1424: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K1425: RomBytes<8> = RomBytes::new(b"\x00F\x0e\x02\x04\x02\x0c\x02");
static K1426: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1423), consts: Obj::rom(&K1424), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1425), name: n!("inside_mount"), qualname: n!("inside_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K1427: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K1428: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), crate::intern::ascii_char(47), Obj::small(0)]);
static K1429: RomBytes<10> = RomBytes::new(b"\x00T\x1d\x02\t\x02\x06\x03\x05\x06");
static K1430: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1427), consts: Obj::rom(&K1428), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1429), name: n!("root_mount"), qualname: n!("root_mount"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K1431: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K1432: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K1433: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K1432), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), crate::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K1434: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K1435: RomBytes<38> = RomBytes::new(b"\x00b\x04\x02\x19\x02\x0f\x02\x1a\x02\x04\x02\n\x02\x11\x02\n\x02\x0e\x02\x0e\x02\x16\x02\x04\x02\x1d\x02\x0c\x05\x05\x08$\x02#\x04\x12\x02");
static K1436: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1431), consts: Obj::rom(&K1433), argnames: Obj::rom(&K1434), exc: Obj::rom(&K3), lines: Obj::rom(&K1435), name: n!("vfs_mount"), qualname: n!("vfs_mount"), file: n!("<prelude>"), flags: 65, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 48 };
static K1437: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K1438: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K1439: RomTuple<1> = RomTuple::new([n!("target")]);
static K1440: RomBytes<25> = RomBytes::new(b"\x00\x8e\x01\x0e\x02\"\x02\x08\x02\x1b\x02\r\x02\n\x02\x03\x02\n\x02\x08\x02\x01\x0f\x05\x12");
static K1441: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1437), consts: Obj::rom(&K1438), argnames: Obj::rom(&K1439), exc: Obj::rom(&K3), lines: Obj::rom(&K1440), name: n!("vfs_umount"), qualname: n!("vfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K1442: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01=\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W0\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xcb\xffW\r\x00\n\x04\x05\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x03\x06b\x03\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03");
static K1443: RomTuple<7> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K995), n!("lfs_class"), n!("Exception"), n!("fat_class")]);
static K1444: RomBytes<8> = RomBytes::new(b"\x00MP\x06P\r\x00\x07");
static K1445: RomBytes<19> = RomBytes::new(b"\x00\xae\x01\x18\x02\n\x02\x11\x02\x05\x02\x10\x07\x08\n\x08\x02\x05\x02");
static K1446: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1442), consts: Obj::rom(&K1443), argnames: Obj::rom(&K648), exc: Obj::rom(&K1444), lines: Obj::rom(&K1445), name: n!("detect_fs"), qualname: n!("detect_fs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1447: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K1448: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K1449: RomBytes<3> = RomBytes::new(b"\x00\xc4\x01");
static K1450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1448), consts: Obj::rom(&K18), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1449), name: n!("<listcomp>"), qualname: n!("os_listdir.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1451: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K1450)]);
static K1452: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1447), consts: Obj::rom(&K1451), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1449), name: n!("os_listdir"), qualname: n!("os_listdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K1453: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1454: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K1455: RomBytes<9> = RomBytes::new(b"\x00\xcc\x01\x0e\x02\x04\x02\x0e\x02");
static K1456: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1453), consts: Obj::rom(&K1454), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1455), name: n!("os_ilistdir"), qualname: n!("os_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K1457: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K1458: RomTuple<4> = RomTuple::new([n!("mounts"), crate::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K1459: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K1460: RomBytes<17> = RomBytes::new(b"\x00\xda\x01!\x02\x05\x02\x11\x02\x03\x01\x08\x06\x10\x02 \x0b");
static K1461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1457), consts: Obj::rom(&K1458), argnames: Obj::rom(&K1459), exc: Obj::rom(&K3), lines: Obj::rom(&K1460), name: n!("list_root"), qualname: n!("list_root"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1462: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K1463: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K551), Obj::small(0), n!("stat")]);
static K1464: RomBytes<9> = RomBytes::new(b"\x00\xee\x01\x0e\x02\x04\x02\x05\x02");
static K1465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1462), consts: Obj::rom(&K1463), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1464), name: n!("os_stat"), qualname: n!("os_stat"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K1466: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K1467: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K1468: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K1467), crate::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K1469: RomBytes<15> = RomBytes::new(b"\x00\xfc\x01\x0e\x02\x04\x02\x07\x02\x04\x02\x05\x02\r\x02");
static K1470: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1466), consts: Obj::rom(&K1468), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1469), name: n!("os_statvfs"), qualname: n!("os_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K1471: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K1472: RomBytes<1> = RomBytes::new(b"/");
static K1473: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(47), Obj::rom(&K1472)]);
static K1474: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K1473), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K1475: RomBytes<9> = RomBytes::new(b"\x00\x90\x02\x0e\x02\x0c\x02\x0c\x02");
static K1476: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1471), consts: Obj::rom(&K1474), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1475), name: n!("os_mkdir"), qualname: n!("os_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K1477: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K1478: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K1479: RomBytes<5> = RomBytes::new(b"\x00\x9e\x02\x0e\x02");
static K1480: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1477), consts: Obj::rom(&K1478), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1479), name: n!("os_rmdir"), qualname: n!("os_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K1481: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K1482: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x0e\x02");
static K1483: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1477), consts: Obj::rom(&K1481), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1482), name: n!("os_remove"), qualname: n!("os_remove"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1484: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K1485: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K1486: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K1487: RomBytes<11> = RomBytes::new(b"\x00\xb2\x02\x0e\x02\x0e\x02\x05\x02\x0c\x02");
static K1488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1484), consts: Obj::rom(&K1485), argnames: Obj::rom(&K1486), exc: Obj::rom(&K3), lines: Obj::rom(&K1487), name: n!("os_rename"), qualname: n!("os_rename"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K1489: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K1490: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), crate::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K1491: RomBytes<19> = RomBytes::new(b"\x00\xc2\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x0e\x04\x0c\x02\x07\x02\x07\x02");
static K1492: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1489), consts: Obj::rom(&K1490), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1491), name: n!("os_chdir"), qualname: n!("os_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K1493: RomBytes<62> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x02\x00\x81\x01A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K1494: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), crate::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K1495: RomBytes<15> = RomBytes::new(b"\x00\xdc\x02\x0b\x02\x04\x02\x05\x02\t\x02\t\x02\x02\x02");
static K1496: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1493), consts: Obj::rom(&K1494), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1495), name: n!("os_getcwd"), qualname: n!("os_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K1497: RomBytes<30> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01z\x08\x06\x02\x00\x08\x06\x00\t\x07\x00\n\x01c\x08\x08\x02\x01\x81\x08");
static K1498: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("open")]);
static K1499: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K1500: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\x0e\x02");
static K1501: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1497), consts: Obj::rom(&K1498), argnames: Obj::rom(&K1499), exc: Obj::rom(&K3), lines: Obj::rom(&K1500), name: n!("open_file"), qualname: n!("open_file"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K1502: RomTuple<5> = RomTuple::new([crate::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K1503: RomBytes<37> = RomBytes::new(b"\n\x03\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x06\x00\x03\x07\x00b\x04\x04\x03\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K1504: RomTuple<3> = RomTuple::new([n!("exec"), n!("compile"), n!("import_read")]);
static K1505: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K1506: RomBytes<3> = RomBytes::new(b"\x00\xfa\x02");
static K1507: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1503), consts: Obj::rom(&K1504), argnames: Obj::rom(&K1505), exc: Obj::rom(&K3), lines: Obj::rom(&K1506), name: n!("exec_file"), qualname: n!("exec_file"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K1508: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K1509: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K1510: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K1511: RomBytes<13> = RomBytes::new(b"\x00\x88\x03\x0e\x02\x04\x02\x05\x02#\x02\x08\x02");
static K1512: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1508), consts: Obj::rom(&K1509), argnames: Obj::rom(&K1416), exc: Obj::rom(&K1510), lines: Obj::rom(&K1511), name: n!("import_stat"), qualname: n!("import_stat"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K1513: RomBytes<163> = RomBytes::new(b"\x03\x03\x00v\t\x02W\x87\x00V\x04\x0e\x00\x03\n\x01\x17\n\x04\n\x17\x05\n\x01W\x03\x00\x00\x05\x01\n\n\x02\x00\x0b\x05b\n\n\x01A\n\x036\x00\x03\n\x04\x17\x06\x05\n\n\n\x02\x00\x0b\x06b\n\n\x01A\n\x05\r\x00\n\n\x06\x00\x0b\x06b\x07\n\x01W\x03\x00\x05\x07\x00\x00\n\x06\x00\x0b\x07\x00\x0c\x05h\x03\n\x03W2\x00\x03\n\x07\x17\x08\x05\n\n\n\x02\x00\x0b\x08b\n\n\x01A\n\x05\x17\x00\x00\n\x08\n\x0b\x06\x00\x0c\x08b\x0b\x0b\x01\x05\x0c\x00h\x03\n\x03W\x05\x00w\x04\tt\xff\n\t\x08\x00\n\x00\x00\x0b\x03b\t\t\x02\x82");
static K1514: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K1515: RomStr<12> = RomStr::constant(b"/__init__.py");
static K1516: RomTuple<9> = RomTuple::new([Obj::rom(&K1514), crate::intern::ascii_char(47), n!("import_stat"), Obj::small(1), Obj::rom(&K1515), Obj::small(2), n!("import_read"), n!(".py"), n!("found_module")]);
static K1517: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K1518: RomBytes<29> = RomBytes::new(b"\x00\x9c\x03\x03\x02\x06\x02\x15\x02\x0f\x02\x07\x02\x1f\x02\r\x02\x03\x02\x07\x02\x0f\x02\x14\x02\x03\x13\x05\x16");
static K1519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1513), consts: Obj::rom(&K1516), argnames: Obj::rom(&K1517), exc: Obj::rom(&K3), lines: Obj::rom(&K1518), name: n!("import_search"), qualname: n!("import_search"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 205 };
static K1520: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x04U\x04\x03\x00W!\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x06\x86\x05\n\x05\x07\x00\x06\x03b\x05\x05\x01\x81\x05");
static K1521: RomTuple<8> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("import_size"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K1522: RomBytes<8> = RomBytes::new(b"\rK[\n[\n\x00\x0b");
static K1523: RomBytes<21> = RomBytes::new(b"\x00\xbc\x03\r\x04\x11\x02\x07\x04\x0b\x02\x04\x02\x03\x02!\x02\x03\x02\n\x02");
static K1524: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1520), consts: Obj::rom(&K1521), argnames: Obj::rom(&K1416), exc: Obj::rom(&K1522), lines: Obj::rom(&K1523), name: n!("import_read"), qualname: n!("import_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 221 };
static K1525: RomBytes<66> = RomBytes::new(b"\x00\x03\x00\x01\x04\x0b\x01\x05\x00c\x01\x03\x02\x00W\x17\x00\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x06\x00\x02\x03\x00\x01\x81\x03\x83\x02\n\x02\x03\n\x03\x04\x00\x04\x01\x01\x05\x14b\x03\x03\x02\x02\x04\x00\x01b\x02\x02\x02\x81\x02");
static K1526: RomTuple<5> = RomTuple::new([n!("ioctl"), n!("AttributeError"), n!("OSError"), n!("min"), n!("max")]);
static K1527: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x04\x11\x17\x00\x05");
static K1528: RomBytes<9> = RomBytes::new(b"\x00\xde\x03\x11\x02\x0f\x02\x08\x02");
static K1529: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1525), consts: Obj::rom(&K1526), argnames: Obj::rom(&K88), exc: Obj::rom(&K1527), lines: Obj::rom(&K1528), name: n!("import_size"), qualname: n!("import_size"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 237 };
static K1530: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K1531: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K1532: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K1533: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K1531), n!("__name__"), Obj::rom(&K1532)]);
static K1534: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K1535: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1530), consts: Obj::rom(&K1533), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1534), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1536: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K1537: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K1538: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1537), n!("__name__")]);
static K1539: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K1540: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K1541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1536), consts: Obj::rom(&K1538), argnames: Obj::rom(&K1539), exc: Obj::rom(&K3), lines: Obj::rom(&K1540), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1542: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K1543: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K1544: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K1543)]);
static K1545: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K1546: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1542), consts: Obj::rom(&K1544), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1545), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1547: RomFloat = RomFloat::new(0.0);
static K1548: RomTuple<1> = RomTuple::new([Obj::rom(&K1547)]);
static K1549: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K1550: RomBytes<2> = RomBytes::new(b"\x00L");
static K1551: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1549), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1550), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1552: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K1553: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K1554: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K1555: RomBytes<2> = RomBytes::new(b"\x00T");
static K1556: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1553), consts: Obj::rom(&K1554), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1555), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K1557: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K1558: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K1559: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K1558)]);
static K1560: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K1561: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1557), consts: Obj::rom(&K1559), argnames: Obj::rom(&K176), exc: Obj::rom(&K3), lines: Obj::rom(&K1560), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1562: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K1563: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K1564: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K1563)]);
static K1565: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K1566: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K1567: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1562), consts: Obj::rom(&K1564), argnames: Obj::rom(&K1565), exc: Obj::rom(&K3), lines: Obj::rom(&K1566), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1568: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1569: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K1570: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K1571: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K1572: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1568), consts: Obj::rom(&K1569), argnames: Obj::rom(&K1570), exc: Obj::rom(&K3), lines: Obj::rom(&K1571), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1573: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K1574: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K1575: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1573), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1574), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K1576: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K1577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1576), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K274), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1578: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K1579: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K1580: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1578), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1579), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K1581: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K1582: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K1583: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K1584: RomTuple<7> = RomTuple::new([Obj::rom(&K1582), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K1583)]);
static K1585: RomTuple<1> = RomTuple::new([n!("seq")]);
static K1586: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K1587: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1581), consts: Obj::rom(&K1584), argnames: Obj::rom(&K1585), exc: Obj::rom(&K3), lines: Obj::rom(&K1586), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K1588: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K1589: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K1590: RomBytes<2> = RomBytes::new(b"\x00\n");
static K1591: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1588), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K1589), exc: Obj::rom(&K3), lines: Obj::rom(&K1590), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1592: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K1593: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K1594: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K1595: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K1596: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1592), consts: Obj::rom(&K1593), argnames: Obj::rom(&K1594), exc: Obj::rom(&K3), lines: Obj::rom(&K1595), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1597: RomBytes<130> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x03\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x04\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K1598: RomTuple<5> = RomTuple::new([n!("find_new"), n!("native_base"), n!("bare_instance"), n!("takes_arguments"), n!("wrap_native")]);
static K1599: RomBytes<18> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\n\x02\x04\x02\x0c\x02\x0e\x02 \x02");
static K1600: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1597), consts: Obj::rom(&K1598), argnames: Obj::rom(&K1594), exc: Obj::rom(&K3), lines: Obj::rom(&K1599), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K1601: RomBytes<58> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x02\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K1602: RomTuple<3> = RomTuple::new([n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K1603: RomBytes<8> = RomBytes::new(b"\x00<\n\x02\x04\x02\x0c\x02");
static K1604: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1601), consts: Obj::rom(&K1602), argnames: Obj::rom(&K1594), exc: Obj::rom(&K3), lines: Obj::rom(&K1603), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K1605: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K1606: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K1607: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K1608: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K1609: RomBytes<10> = RomBytes::new(b"\x00J\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K1610: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1605), consts: Obj::rom(&K1606), argnames: Obj::rom(&K1607), exc: Obj::rom(&K1608), lines: Obj::rom(&K1609), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K1611: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K1612: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K1613: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K1614: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K1615: RomBytes<8> = RomBytes::new(b"\x00^\x10\x02\x08\x02\x07\x02");
static K1616: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1611), consts: Obj::rom(&K1612), argnames: Obj::rom(&K1613), exc: Obj::rom(&K1614), lines: Obj::rom(&K1615), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1617: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K1618: RomTuple<1> = RomTuple::new([n!("cls")]);
static K1619: RomBytes<2> = RomBytes::new(b"\x00l");
static K1620: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1617), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K1618), exc: Obj::rom(&K3), lines: Obj::rom(&K1619), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K1621: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K1622: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K1623: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K1624: RomBytes<10> = RomBytes::new(b"\x00t\x11\x02\x07\x02\x11\x02\x07\x02");
static K1625: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1621), consts: Obj::rom(&K1622), argnames: Obj::rom(&K1623), exc: Obj::rom(&K3), lines: Obj::rom(&K1624), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K1626: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K1627: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K1628: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K1629: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x0c\x02\x0e\x04\x07\x02");
static K1630: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1626), consts: Obj::rom(&K1627), argnames: Obj::rom(&K1628), exc: Obj::rom(&K3), lines: Obj::rom(&K1629), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K1631: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K1632: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K1633: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K1634: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1631), consts: Obj::rom(&K1632), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1633), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K1635: RomBytes<162> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x01\x02\n\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01\x03\t\x05\x05\n\x00b\x03\x07\x03S\x03\x10\x00\x00\x07\x03\x00\x08\x02\x00\t\x00\x00\n\x01b\x07\x07\x03w\x06\x05\xcc\xffY\x06\x00\x06\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06W7\x00\n\x06\x03\x00\x07\x04\x03\x08\x01j\t\t\x00b\x06\x06\x03\x03\x07\x07c\x03\x06\x01\x08S\x03\x1a\x00\n\x06\x03\x00\x07\x03\x03\x08\t\x00\t\x03b\x06\x06\x03\x00\x07\x00b\x06\x06\x01W\x05\x00w\x04\x05\xc4\xff\x81\x00");
static K1636: RomTuple<10> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("__mro__"), n!("__init_subclass__"), n!("get"), n!("__func__")]);
static K1637: RomBytes<25> = RomBytes::new(b"\x00\x9c\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08\x1a\x02\x19\x02\x04\x02\x17\x02\x03\x07\x05\n");
static K1638: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1635), consts: Obj::rom(&K1636), argnames: Obj::rom(&K1618), exc: Obj::rom(&K3), lines: Obj::rom(&K1637), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1639: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K1640: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K1641: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K1642: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K1643: RomBytes<7> = RomBytes::new(b"\x00\xb8\x01\x0c\x02\x08\x02");
static K1644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1639), consts: Obj::rom(&K1640), argnames: Obj::rom(&K1641), exc: Obj::rom(&K1642), lines: Obj::rom(&K1643), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1645: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K1646: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K1647: RomBytes<15> = RomBytes::new(b"\x00\xc4\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K1648: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1645), consts: Obj::rom(&K1646), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K1647), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K1649: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K1650: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K1651: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K1652: RomBytes<6> = RomBytes::new(b"\x00\x0c\x14\x02\x0f\x02");
static K1653: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1649), consts: Obj::rom(&K1650), argnames: Obj::rom(&K1416), exc: Obj::rom(&K1651), lines: Obj::rom(&K1652), name: n!("path_kind"), qualname: n!("path_kind"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1654: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K1655: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K1656: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K1657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1654), consts: Obj::rom(&K1655), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1656), name: n!("path_exists"), qualname: n!("path_exists"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K1658: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K1659: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K1660: RomBytes<2> = RomBytes::new(b"\x00 ");
static K1661: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1658), consts: Obj::rom(&K1659), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1660), name: n!("path_isdir"), qualname: n!("path_isdir"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1662: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K1663: RomBytes<2> = RomBytes::new(b"\x00(");
static K1664: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1662), consts: Obj::rom(&K1659), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1663), name: n!("path_isfile"), qualname: n!("path_isfile"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K1665: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K1666: RomBytes<2> = RomBytes::new(b"\x000");
static K1667: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1665), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1666), name: n!("path_islink"), qualname: n!("path_islink"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1668: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K1669: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K1670: RomBytes<2> = RomBytes::new(b"\x008");
static K1671: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1668), consts: Obj::rom(&K1669), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1670), name: n!("path_getsize"), qualname: n!("path_getsize"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K1672: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K1673: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1668), consts: Obj::rom(&K1672), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1271), name: n!("path_getmtime"), qualname: n!("path_getmtime"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1674: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K1675: RomTuple<1> = RomTuple::new([Obj::rom(&K1473)]);
static K1676: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1674), consts: Obj::rom(&K1675), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1276), name: n!("path_isabs"), qualname: n!("path_isabs"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1677: RomBytes<2> = RomBytes::new(b"\x00P");
static K1678: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1677), name: n!("path_normcase"), qualname: n!("path_normcase"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1679: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K1680: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K1472), crate::intern::ascii_char(47)]);
static K1681: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K1682: RomBytes<18> = RomBytes::new(b"\x00X\x1a\x02\x06\x02\x15\x02\x06\x02\x19\x02\x07\x04\x08\x0b\x05\x0e");
static K1683: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1679), consts: Obj::rom(&K1680), argnames: Obj::rom(&K1681), exc: Obj::rom(&K3), lines: Obj::rom(&K1682), name: n!("path_join"), qualname: n!("path_join"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1684: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K1685: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K1472), crate::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K1686: RomBytes<12> = RomBytes::new(b"\x00p\x1a\x02\x0f\x02\x10\x02\x13\x02\x0b\x02");
static K1687: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1684), consts: Obj::rom(&K1685), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1686), name: n!("path_split"), qualname: n!("path_split"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K1688: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K1689: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1668), consts: Obj::rom(&K1688), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K200), name: n!("path_dirname"), qualname: n!("path_dirname"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K1690: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K1691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1668), consts: Obj::rom(&K1690), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K203), name: n!("path_basename"), qualname: n!("path_basename"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K1692: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K1693: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1692), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K206), name: n!("path_splitdrive"), qualname: n!("path_splitdrive"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1694: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K1695: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), crate::intern::ascii_char(47), n!("rfind"), Obj::small(1), crate::intern::ascii_char(46), n!("strip"), n!("")]);
static K1696: RomBytes<17> = RomBytes::new(b"\x00\x9c\x01\x11\x02\x13\x02\x16\x02\x0f\x02\x0b\x02!\x02&\x02");
static K1697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1694), consts: Obj::rom(&K1695), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1696), name: n!("path_splitext"), qualname: n!("path_splitext"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1698: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K1699: RomStr<2> = RomStr::constant(b"//");
static K1700: RomStr<3> = RomStr::constant(b"///");
static K1701: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), crate::intern::ascii_char(46), Obj::small(0), crate::intern::ascii_char(47), n!(""), Obj::rom(&K1699), Obj::rom(&K1700), n!("split"), Obj::rom(&K33), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K1702: RomBytes<35> = RomBytes::new(b"\x00\xb2\x01\x11\x02\x16\x02\x04\x02\x05\x04\x12\x02*\x02\x03\x02\x04\x02\x11\x02\x08\x02\x03\x02\x1a\x02\x0e\x02\x04\x02\x08\x0b\x05\x0e");
static K1703: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1698), consts: Obj::rom(&K1701), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1702), name: n!("path_normpath"), qualname: n!("path_normpath"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K1704: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1705: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), crate::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K1706: RomBytes<11> = RomBytes::new(b"\x00\xda\x01\x11\x02\x16\x02\x15\x02\x11\x02");
static K1707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1704), consts: Obj::rom(&K1705), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1706), name: n!("path_abspath"), qualname: n!("path_abspath"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1708: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K1709: RomStr<17> = RomStr::constant(b"no path specified");
static K1710: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K1711: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K1712: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1710), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1711), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1713: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K1714: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1710), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1713), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 120 };
static K1715: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K1709), n!("path_abspath"), crate::intern::ascii_char(47), n!("split"), Obj::rom(&K1712), Obj::rom(&K1714), Obj::small(1), n!("len"), n!(".."), n!("join"), crate::intern::ascii_char(46)]);
static K1716: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K1717: RomBytes<19> = RomBytes::new(b"\x00\xea\x01\x04\x02\x0c\x02\x1f\x02\x1f\x02\x03\x02\x03\x02\x04\x01+\x04");
static K1718: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1708), consts: Obj::rom(&K1715), argnames: Obj::rom(&K1716), exc: Obj::rom(&K3), lines: Obj::rom(&K1717), name: n!("path_relpath"), qualname: n!("path_relpath"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K1719: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(46)]);
static K1720: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K1721: RomTuple<5> = RomTuple::new([n!(""), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K1722: RomTuple<1> = RomTuple::new([n!("paths")]);
static K1723: RomBytes<17> = RomBytes::new(b"\x00\x80\x02\x04\x02\x05\x02\x1a\x02\x03\x02\x03\x02\x04\x01+\x04");
static K1724: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1720), consts: Obj::rom(&K1721), argnames: Obj::rom(&K1722), exc: Obj::rom(&K3), lines: Obj::rom(&K1723), name: n!("path_commonprefix"), qualname: n!("path_commonprefix"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 127 };
static K1725: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K1726: RomStr<2> = RomStr::constant(b"~/");
static K1727: RomTuple<4> = RomTuple::new([crate::intern::ascii_char(126), Obj::rom(&K1726), n!("getenv"), n!("HOME")]);
static K1728: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x1a\x02\'\x02");
static K1729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1725), consts: Obj::rom(&K1727), argnames: Obj::rom(&K1416), exc: Obj::rom(&K3), lines: Obj::rom(&K1728), name: n!("path_expanduser"), qualname: n!("path_expanduser"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K1730: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K1731: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K1732: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K1733: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1730), consts: Obj::rom(&K1731), argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K1732), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1734: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K1735: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K1736: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K91), consts: Obj::rom(&K1735), argnames: Obj::rom(&K278), exc: Obj::rom(&K3), lines: Obj::rom(&K1656), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K1737: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K1738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1737), argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K1660), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1739: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K1740: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K1741: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K1742: RomBytes<2> = RomBytes::new(b"\x00*");
static K1743: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1739), consts: Obj::rom(&K1740), argnames: Obj::rom(&K1741), exc: Obj::rom(&K3), lines: Obj::rom(&K1742), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1744: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1745: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K1746: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K1747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1744), consts: Obj::rom(&K1745), argnames: Obj::rom(&K693), exc: Obj::rom(&K3), lines: Obj::rom(&K1746), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K1748: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K1749: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K1750: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K1751: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1748), consts: Obj::rom(&K1749), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1750), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K1752: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K1753: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K1754: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1752), consts: Obj::rom(&K1753), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1276), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1755: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K1756: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K1757: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K1758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1755), consts: Obj::rom(&K1756), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1757), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1759: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K1760: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K1761: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K1762: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1759), consts: Obj::rom(&K1760), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1761), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1763: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K1764: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K1765: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K1766: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K1767: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1763), consts: Obj::rom(&K1764), argnames: Obj::rom(&K1765), exc: Obj::rom(&K3), lines: Obj::rom(&K1766), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K1768: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K1769: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K1770: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K1771: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1768), consts: Obj::rom(&K1769), argnames: Obj::rom(&K1765), exc: Obj::rom(&K3), lines: Obj::rom(&K1770), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1772: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K1773: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K1774: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K1775: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1772), consts: Obj::rom(&K1773), argnames: Obj::rom(&K1765), exc: Obj::rom(&K3), lines: Obj::rom(&K1774), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K1776: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K1777: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K1778: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K1779: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1776), consts: Obj::rom(&K1777), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K1778), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1780: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K1781: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K1782: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K1783: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1780), consts: Obj::rom(&K1781), argnames: Obj::rom(&K1765), exc: Obj::rom(&K3), lines: Obj::rom(&K1782), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1784: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K1785: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K1786: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1780), consts: Obj::rom(&K1784), argnames: Obj::rom(&K1765), exc: Obj::rom(&K3), lines: Obj::rom(&K1785), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K1787: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K1788: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K1789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1780), consts: Obj::rom(&K1787), argnames: Obj::rom(&K1765), exc: Obj::rom(&K3), lines: Obj::rom(&K1788), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K1790: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K1791: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K1792: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K1793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1790), consts: Obj::rom(&K1791), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K1792), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1794: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1795: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K1796: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K1797: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1794), consts: Obj::rom(&K1795), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K1796), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K1798: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1799: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K1800: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K1801: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1798), consts: Obj::rom(&K1799), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K1800), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K1802: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1803: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K1804: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1802), consts: Obj::rom(&K1799), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K1803), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1805: RomBytes<73> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x00\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x82");
static K1806: RomTuple<17> = RomTuple::new([n!("stream_itself"), n!("__enter__"), n!("stream_exit"), n!("__exit__"), n!("__iter__"), n!("stream_next"), n!("__next__"), n!("stream_readline"), n!("readline"), n!("stream_readlines"), n!("readlines"), n!("stream_writelines"), n!("writelines"), n!("stream_flush"), n!("flush"), n!("stream_close"), n!("close")]);
static K1807: RomBytes<18> = RomBytes::new(b"\x00\x12\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K1808: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1805), consts: Obj::rom(&K1806), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1807), name: n!("IOBase"), qualname: n!("iobase_class.<locals>.IOBase"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1809: RomTuple<4> = RomTuple::new([n!("kept"), n!("IOBase"), Obj::rom(&K1808), n!("keep")]);
static K1810: RomBytes<12> = RomBytes::new(b"\x00\n\n\x02\x04\x04\x10\x16\x03\x02\r\x02");
static K1811: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K285), consts: Obj::rom(&K1809), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1810), name: n!("iobase_class"), qualname: n!("iobase_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1812: RomBytes<2> = RomBytes::new(b"\x002");
static K1813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1812), name: n!("stream_itself"), qualname: n!("stream_itself"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K1814: RomBytes<9> = RomBytes::new(b"\x00\x02\x00c\x02\x02\x00\x00\x82");
static K1815: RomTuple<1> = RomTuple::new([n!("close")]);
static K1816: RomBytes<2> = RomBytes::new(b"\x00:");
static K1817: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1814), consts: Obj::rom(&K1815), argnames: Obj::rom(&K98), exc: Obj::rom(&K3), lines: Obj::rom(&K1816), name: n!("stream_exit"), qualname: n!("stream_exit"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K1818: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x04\x01\x03\x00c\x01\x01\x02\x01\x82");
static K1819: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("ioctl")]);
static K1820: RomBytes<4> = RomBytes::new(b"\x00B\x11\x02");
static K1821: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1818), consts: Obj::rom(&K1819), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1820), name: n!("stream_close"), qualname: n!("stream_close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K1822: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x01\x01\x03\x00c\x01\x01\x02\x01\x82");
static K1823: RomBytes<4> = RomBytes::new(b"\x00L\x11\x02");
static K1824: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1822), consts: Obj::rom(&K1819), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1823), name: n!("stream_flush"), qualname: n!("stream_flush"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1825: RomBytes<160> = RomBytes::new(b"g\x02\x02\x00\x01\x03\x00WJ\x00\n\x05\x00\x00\x06\x00\x03\x07\x01b\x05\x05\x02V\x05\x0e\x00\x00\x05\x00\x01\x06\x01c\x04\x05\x01\x01W\n\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01U\x04\x03\x00W$\x00\x00\x05\x02\x00\x06\x04c\x05\x05\x01\x03/\x03\x03\x04\x03\x05\x05R\x04\x05\x03\x00W\n\x00I\x01\x06\xb1\xffC\x03\x01\xac\xffU\x02 \x00\n\x06\x07\x06\x04\x08\x00\x00\x07\x04\n\x08\tb\x06\x06\x02V\x06\x06\x00\x03\x05\nW\x03\x00\x03\x05\x0b\x81\x05_\x06\x02\x06\x05\x07\x00\x01\x08\x00\x05\t\x00l\x07\x07^\x05\x06\x07\x00\x06\x02c\x05\x05\x01\x0c\x81\x05");
static K1826: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(10), Obj::rom(&K129)]);
static K1827: RomTuple<13> = RomTuple::new([n!("hasattr"), n!("read"), n!("stream_byte"), n!("append"), Obj::small(1), Obj::rom(&K1826), Obj::small(0), n!("isinstance"), n!("part"), n!("str"), n!(""), Obj::rom(&K3), n!("join")]);
static K1828: RomBytes<28> = RomBytes::new(b"\x00X\x04\x02\x03\x02\x03\x02)\x02\x04\x02\x03\x02\x0b\x02\x04\x02\x08\x02\x03\r\n\x10\x04\x02 \x02");
static K1829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1825), consts: Obj::rom(&K1827), argnames: Obj::rom(&K131), exc: Obj::rom(&K3), lines: Obj::rom(&K1828), name: n!("stream_readline"), qualname: n!("stream_readline"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1830: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x01\x03\x01b\x01\x02\x01\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01V\x03\r\x00\n\x02\x02\x00\x03\x01b\x02\x02\x01W\x03\x00\x03\x02\x03\x81\x02");
static K1831: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("readinto"), n!("bytes"), Obj::rom(&K3)]);
static K1832: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1833: RomBytes<4> = RomBytes::new(b"\x00x\n\x02");
static K1834: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1830), consts: Obj::rom(&K1831), argnames: Obj::rom(&K1832), exc: Obj::rom(&K3), lines: Obj::rom(&K1833), name: n!("stream_byte"), qualname: n!("stream_byte"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1835: RomBytes<19> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K1836: RomTuple<2> = RomTuple::new([n!("readline"), n!("StopIteration")]);
static K1837: RomBytes<9> = RomBytes::new(b"\x00\x82\x01\x08\x02\x04\x02\x05\x02");
static K1838: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1835), consts: Obj::rom(&K1836), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1837), name: n!("stream_next"), qualname: n!("stream_next"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K1839: RomBytes<32> = RomBytes::new(b"g\x01\x01\x00\x00\x03\x00c\x02\x03\x00\x00U\x02\x02\x00\x81\x01\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01X\xe4\xff");
static K1840: RomTuple<2> = RomTuple::new([n!("readline"), n!("append")]);
static K1841: RomBytes<11> = RomBytes::new(b"\x00\x90\x01\x04\x04\x08\x02\x04\x02\x02\x02");
static K1842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1839), consts: Obj::rom(&K1840), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1841), name: n!("stream_readlines"), qualname: n!("stream_readlines"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 71 };
static K1843: RomBytes<23> = RomBytes::new(b"v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x82");
static K1844: RomTuple<1> = RomTuple::new([n!("write")]);
static K1845: RomTuple<2> = RomTuple::new([n!("self"), n!("lines")]);
static K1846: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x0b\x01");
static K1847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1843), consts: Obj::rom(&K1844), argnames: Obj::rom(&K1845), exc: Obj::rom(&K3), lines: Obj::rom(&K1846), name: n!("stream_writelines"), qualname: n!("stream_writelines"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1848: RomBytes<65> = RomBytes::new(b"\x02\x02\x00\x02h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01|\x01\x01\x08\x00\x00\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K1849: RomBytes<37> = RomBytes::new(b"=\x02\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03[\x00\x03\x01[\x00\x04\x02\n\x03\x05b\x03\x03\x00[\x00\x06\x03\x82");
static K1850: RomStr<28> = RomStr::constant(b"buffer size must be positive");
static K1851: RomTuple<7> = RomTuple::new([Obj::small(1), n!("ValueError"), Obj::rom(&K1850), n!("raw"), n!("buffer_size"), n!("bytearray"), n!("pending")]);
static K1852: RomTuple<3> = RomTuple::new([n!("self"), n!("raw"), n!("buffer_size")]);
static K1853: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x05\x02\x0c\x02\x04\x02\x04\x02");
static K1854: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1849), consts: Obj::rom(&K1851), argnames: Obj::rom(&K1852), exc: Obj::rom(&K3), lines: Obj::rom(&K1853), name: n!("__init__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__init__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1855: RomBytes<36> = RomBytes::new(b"\x00\x01\x00c\x01\x01\x00\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02V\x01\t\x00Y\x01\x00\x02c\x01\x01\x00\x03\x82");
static K1856: RomTuple<4> = RomTuple::new([n!("flush"), n!("hasattr"), n!("raw"), n!("close")]);
static K1857: RomBytes<7> = RomBytes::new(b"\x00\xca\x01\x08\x02\x12\x02");
static K1858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1855), consts: Obj::rom(&K1856), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1857), name: n!("close"), qualname: n!("buffered_class.<locals>.BufferedWriter.close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K1859: RomBytes<3> = RomBytes::new(b"\x00\xd4\x01");
static K1860: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1859), name: n!("__enter__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__enter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K1861: RomBytes<3> = RomBytes::new(b"\x00\xda\x01");
static K1862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1814), consts: Obj::rom(&K1815), argnames: Obj::rom(&K98), exc: Obj::rom(&K3), lines: Obj::rom(&K1861), name: n!("__exit__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__exit__"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1863: RomTuple<12> = RomTuple::new([Obj::rom(&K1854), n!("__init__"), n!("buffered_write"), n!("write"), n!("buffered_flush"), n!("flush"), Obj::rom(&K1858), n!("close"), Obj::rom(&K1860), n!("__enter__"), Obj::rom(&K1862), n!("__exit__")]);
static K1864: RomBytes<13> = RomBytes::new(b"\x00\xb4\x01\x12\x0e\x08\x02\x08\x04\n\n\n\x06");
static K1865: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1848), consts: Obj::rom(&K1863), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1864), name: n!("BufferedWriter"), qualname: n!("buffered_class.<locals>.BufferedWriter"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K1866: RomTuple<4> = RomTuple::new([n!("kept"), n!("BufferedWriter"), Obj::rom(&K1865), n!("keep")]);
static K1867: RomBytes<13> = RomBytes::new(b"\x00\xac\x01\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K1868: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K285), consts: Obj::rom(&K1866), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1867), name: n!("buffered_class"), qualname: n!("buffered_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1869: RomBytes<125> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x01\x03\x00WR\x00Y\x05\x00\x01\n\x06\x02Y\x07\x00\x03b\x06\x06\x01\x18\x04\x05\x06Y\x05\x00\x03\x00\x06\x03\x17\x07\x03\x04\x05\x08\x00l\x06\x06^\x06\x02\x06-\x05\x05\x06[\x00\x03\x05-\x03\x03\x04\n\x05\x02Y\x06\x00\x03b\x05\x05\x01Y\x06\x00\x01;\x05\x06\n\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01C\x03\x05\x9f\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01\x81\x05");
static K1870: RomTuple<5> = RomTuple::new([n!("memoryview"), n!("buffer_size"), n!("len"), n!("pending"), n!("buffered_flush")]);
static K1871: RomBytes<21> = RomBytes::new(b"\x00\xec\x01\n\x02\x03\x02\x03\x02\x13\x02\x1d\x02\x04\x02\x14\x02\n\t\x0f\x0c");
static K1872: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1869), consts: Obj::rom(&K1870), argnames: Obj::rom(&K143), exc: Obj::rom(&K3), lines: Obj::rom(&K1871), name: n!("buffered_write"), qualname: n!("buffered_write"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K1873: RomBytes<92> = RomBytes::new(b"W5\x00Y\x02\x00\x00Y\x03\x00\x01c\x01\x02\x01\x02U\x01\x0c\x00\n\x02\x03\x01\x03\x0bb\x02\x02\x01\x83\x02Y\x02\x00\x01\x00\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03[\x00\x01\x02Y\x02\x00\x01U\x02\xc3\xff\n\x02\x04Y\x03\x00\x00\x03\x04\x05b\x02\x02\x02V\x02\t\x00Y\x02\x00\x00c\x02\x02\x00\x05\x82");
static K1874: RomTuple<6> = RomTuple::new([n!("raw"), n!("pending"), n!("write"), n!("OSError"), n!("hasattr"), n!("flush")]);
static K1875: RomBytes<17> = RomBytes::new(b"\x00\x86\x02\x03\x02\r\x02\x04\x02\x0c\x02\x18\x07\x08\n\x12\x02");
static K1876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1873), consts: Obj::rom(&K1874), argnames: Obj::rom(&K93), exc: Obj::rom(&K3), lines: Obj::rom(&K1875), name: n!("buffered_flush"), qualname: n!("buffered_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K1877: RomBytes<68> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x00\x02\x03W\x0f\x00\n\x02\x02\x87\x01\x02\x05\x00\x05\x02\x02\x81\x02\x83\x01\n\x01\x03\x03\x02\x04\n\x04\x05\x03\x05\x04b\x04\x04\x01U\x04\x03\x00\x03\x04\x06\x17\x03\x04\x00b\x01\x01\x02\x05\x01\x01\x81\x01");
static K1878: RomStr<10> = RomStr::constant(b"stdin rest");
static K1879: RomTuple<7> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("keep"), Obj::rom(&K1878), n!("kept"), n!("")]);
static K1880: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x02\x11\x0f\x00\x03");
static K1881: RomBytes<11> = RomBytes::new(b"\x00\xa2\x02\x11\x02\x08\x02\x07\x02\x1f\x02");
static K1882: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1877), consts: Obj::rom(&K1879), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K1880), lines: Obj::rom(&K1881), name: n!("stdin_fill"), qualname: n!("stdin_fill"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K1883: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x02\x04T\x01\x06\x00\x00\x03\x02W\x10\x00\x05\x04\x00\x00\x05\x01\x05\x06\x00l\x04\x04^\x03\x02\x04\n\x04\x03\x03\x05\x01\n\x07\x04\x00\x08\x03b\x07\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x02\x07b\x04\x04\x02\n\x05\x05\x00\x06\x00b\x05\x05\x01V\x05\x0b\x00\x00\x04\x03c\x04\x04\x00\x06W\x03\x00\x00\x04\x03\x81\x04");
static K1884: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K1878), n!(""), n!("keep"), n!("len"), n!("is_binary"), n!("encode")]);
static K1885: RomTuple<2> = RomTuple::new([n!("stream"), n!("size")]);
static K1886: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x14\x02\x1a\x02!\x02");
static K1887: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1883), consts: Obj::rom(&K1884), argnames: Obj::rom(&K1885), exc: Obj::rom(&K3), lines: Obj::rom(&K1886), name: n!("stdin_take"), qualname: n!("stdin_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K1888: RomBytes<122> = RomBytes::new(b"S\x01\x05\x00=\x01\x00\x1d\x00W\x00\x00\n\x02\x01b\x02\x02\x00U\x02\xf5\xff\n\x02\x02\x00\x03\x00\x05\x04\x00b\x02\x02\x02\x81\x02\n\x02\x03\x00\x03\x00b\x02\x02\x01V\x02\x0c\x00\n\x02\x04\x00\x03\x01b\x02\x02\x01\x81\x02W\x00\x00\n\x02\x05\n\x03\x06\x03\x04\x07b\x03\x03\x01U\x03\x03\x00\x03\x03\x08b\x02\x02\x017\x02\x01\x0b\x00\n\x02\x01b\x02\x02\x00U\x02\xd8\xff\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1889: RomTuple<9> = RomTuple::new([Obj::small(0), n!("stdin_fill"), n!("stdin_take"), n!("is_binary"), n!("stdin_bytes"), n!("len"), n!("kept"), Obj::rom(&K1878), n!("")]);
static K1890: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K1891: RomBytes<15> = RomBytes::new(b"\x00\xc0\x02\t\x02\x0e\x04\x0f\x02\x0e\x02\x0c\x02+\x04");
static K1892: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1888), consts: Obj::rom(&K1889), argnames: Obj::rom(&K1890), exc: Obj::rom(&K3), lines: Obj::rom(&K1891), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 159 };
static K1893: RomBytes<146> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x03\x00\x03\x02\x02\x00\x01\x02W \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01c\x02\x02\x00\x04-\x01\x01\x02\n\x02\x05\x03\x03\x03\x03\x04\x06b\x02\x02\x02\n\x02\x07\x00\x03\x01b\x02\x02\x017\x02\x00 \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01U\x02\xc3\xff\x03\x02\x06U\x02\xbc\xff\n\x02\x08b\x02\x02\x00U\x02\xb1\xff\n\x02\x05\x03\x03\x01\x00\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x01\x05b\x02\x02\x02\x05\x02\x00\x00\x03\x00\x05\x04\x00l\x02\x02^\x02\x01\x02\x81\x02");
static K1894: RomStr<11> = RomStr::constant(b"stdin bytes");
static K1895: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K1894), Obj::rom(&K3), Obj::rom(&K1878), n!("encode"), n!("keep"), n!(""), n!("len"), n!("stdin_fill")]);
static K1896: RomTuple<1> = RomTuple::new([n!("count")]);
static K1897: RomBytes<15> = RomBytes::new(b"\x00\xda\x02\x14\x02\x03\x02\x13\x02\r\x03/\x06\x1a\x02");
static K1898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1893), consts: Obj::rom(&K1895), argnames: Obj::rom(&K1896), exc: Obj::rom(&K3), lines: Obj::rom(&K1897), name: n!("stdin_bytes"), qualname: n!("stdin_bytes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 172 };
static K1899: RomBytes<104> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x02b\x04\x04\x00\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x03\x00\x02\x04\x00\x05\x02\x03\x06\x04c\x05\x05\x01\x05\"\x04\x05\x06U\x04\n\x00\n\x04\x07\x00\x05\x02b\x04\x04\x01\x00\x03\x04\x01\x04\x008\x04\x01\x08\x007\x01\x03\x03\x00\x00\x03\x01\n\x04\x08\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K1900: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K1878), n!("stdin_fill"), n!(""), crate::intern::ascii_char(10), n!("find"), Obj::small(1), n!("len"), n!("stdin_take")]);
static K1901: RomTuple<2> = RomTuple::new([n!("stream"), n!("limit")]);
static K1902: RomBytes<15> = RomBytes::new(b"\x00\xec\x02\x0e\x02\x07\x02\x14\x02 \x02\r\x02\x03\x02");
static K1903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1899), consts: Obj::rom(&K1900), argnames: Obj::rom(&K1901), exc: Obj::rom(&K3), lines: Obj::rom(&K1902), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 181 };
static K1904: RomBytes<52> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x03\x01\x05\x03\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01\x05\x05\x00l\x03\x03`\x01\x03\x02\n\x03\x01\x00\x04\x02b\x03\x03\x01\x81\x03");
static K1905: RomTuple<2> = RomTuple::new([n!("stdin_bytes"), n!("len")]);
static K1906: RomTuple<2> = RomTuple::new([n!("stream"), n!("buffer")]);
static K1907: RomBytes<7> = RomBytes::new(b"\x00\x80\x03\x11\x02\x17\x02");
static K1908: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1904), consts: Obj::rom(&K1905), argnames: Obj::rom(&K1906), exc: Obj::rom(&K3), lines: Obj::rom(&K1907), name: n!("stdin_readinto"), qualname: n!("stdin_readinto"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 191 };
static K1909: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1910: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1911: RomBytes<9> = RomBytes::new(b"\x00\x8e\x03\n\x02\x04\x02\x01\x02");
static K1912: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1909), consts: Obj::rom(&K1910), argnames: Obj::rom(&K1832), exc: Obj::rom(&K3), lines: Obj::rom(&K1911), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 197 };
static K1913: RomTuple<2> = RomTuple::new([n!("list"), n!("stdin_lines")]);
static K1914: RomBytes<3> = RomBytes::new(b"\x00\x9c\x03");
static K1915: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1913), argnames: Obj::rom(&K1832), exc: Obj::rom(&K3), lines: Obj::rom(&K1914), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 205 };
static K1916: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K1917: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K1918: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K1919: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K1917), Obj::rom(&K1918), crate::intern::ascii_char(41)]);
static K1920: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K1921: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K1922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1916), consts: Obj::rom(&K1919), argnames: Obj::rom(&K1920), exc: Obj::rom(&K3), lines: Obj::rom(&K1921), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1923: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K1924: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K1925: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K1926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1924), consts: Obj::rom(&K1925), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1816), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K1927: RomStr<2> = RomStr::constant(b", ");
static K1928: RomStr<2> = RomStr::constant(b": ");
static K1929: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K1926), n!("repr_again"), Obj::rom(&K1927), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K1928), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K1930: RomTuple<1> = RomTuple::new([n!("value")]);
static K1931: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K1932: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K1933: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1923), consts: Obj::rom(&K1929), argnames: Obj::rom(&K1930), exc: Obj::rom(&K1931), lines: Obj::rom(&K1932), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1934: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K1935: RomStr<2> = RomStr::constant(b",)");
static K1936: RomStr<2> = RomStr::constant(b"({");
static K1937: RomStr<2> = RomStr::constant(b"})");
static K1938: RomStr<2> = RomStr::constant(b"([");
static K1939: RomStr<2> = RomStr::constant(b"])");
static K1940: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K1935), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K1936), Obj::rom(&K1937), Obj::rom(&K1938), Obj::rom(&K1939)]);
static K1941: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K1942: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1934), consts: Obj::rom(&K1940), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1941), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1943: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K1944: RomStr<5> = RomStr::constant(b"[...]");
static K1945: RomStr<5> = RomStr::constant(b"(...)");
static K1946: RomStr<5> = RomStr::constant(b"{...}");
static K1947: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K1944), n!("tuple"), Obj::rom(&K1945), n!("dict"), Obj::rom(&K1946), n!("type"), n!("__name__")]);
static K1948: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K1949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1943), consts: Obj::rom(&K1947), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1948), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K1950: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K1951: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K1952: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K1953: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1950), consts: Obj::rom(&K1951), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1952), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1954: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K1955: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K1956: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K1957: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1954), consts: Obj::rom(&K1955), argnames: Obj::rom(&K1095), exc: Obj::rom(&K3), lines: Obj::rom(&K1956), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K1958: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K1959: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K111), n!("strict"), n!("decode")]);
static K1960: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K1961: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K1962: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1958), consts: Obj::rom(&K1959), argnames: Obj::rom(&K1960), exc: Obj::rom(&K3), lines: Obj::rom(&K1961), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K1963: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K1964: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K1965: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1964), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1713), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1966: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1967: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K1968: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K1969: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K1970: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1966), consts: Obj::rom(&K1967), argnames: Obj::rom(&K1968), exc: Obj::rom(&K3), lines: Obj::rom(&K1969), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1971: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K1972: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K1973: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K1972)]);
static K1974: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K1975: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1971), consts: Obj::rom(&K1973), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1974), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1976: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K1977: RomTuple<1> = RomTuple::new([n!("code")]);
static K1978: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1976), argnames: Obj::rom(&K1977), exc: Obj::rom(&K3), lines: Obj::rom(&K901), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K1979: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K1980: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K1981: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K1982: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1979), consts: Obj::rom(&K1980), argnames: Obj::rom(&K1981), exc: Obj::rom(&K3), lines: Obj::rom(&K84), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1983: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K1984: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K1985: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1983), argnames: Obj::rom(&K1984), exc: Obj::rom(&K3), lines: Obj::rom(&K776), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K1986: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K1987: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K1988: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K1989: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K1990: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K1987), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K1988), n!("type"), n!("__name__"), Obj::rom(&K1989), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K1991: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K1992: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K1993: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1986), consts: Obj::rom(&K1990), argnames: Obj::rom(&K1991), exc: Obj::rom(&K3), lines: Obj::rom(&K1992), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K1994: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K1995: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K1996: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K1997: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1994), consts: Obj::rom(&K1995), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K1996), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K1998: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K1999: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K2000: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K2001: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K2002: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1998), consts: Obj::rom(&K1999), argnames: Obj::rom(&K2000), exc: Obj::rom(&K3), lines: Obj::rom(&K2001), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K2003: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K2004: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K2005: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K2006: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K2004), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K2005), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K2007: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K2008: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K2009: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2003), consts: Obj::rom(&K2006), argnames: Obj::rom(&K2007), exc: Obj::rom(&K3), lines: Obj::rom(&K2008), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K2010: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K2011: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K2012: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K2013: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K2014: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K2011), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K2012), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K2013), n!("getattr")]);
static K2015: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K2016: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K2017: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2010), consts: Obj::rom(&K2014), argnames: Obj::rom(&K2015), exc: Obj::rom(&K3), lines: Obj::rom(&K2016), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K2018: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K2019: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K2020: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K2021: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K2022: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K2019), n!("len"), Obj::small(1), Obj::rom(&K2020), n!("percent_value"), n!("append"), Obj::rom(&K2021), n!("percent_converted")]);
static K2023: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K2024: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K2025: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2018), consts: Obj::rom(&K2022), argnames: Obj::rom(&K2023), exc: Obj::rom(&K3), lines: Obj::rom(&K2024), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K2026: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K2027: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K2028: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K2029: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K2030: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2026), consts: Obj::rom(&K2027), argnames: Obj::rom(&K2028), exc: Obj::rom(&K3), lines: Obj::rom(&K2029), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K2031: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K2032: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K2033: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K2034: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K799), consts: Obj::rom(&K1339), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2033), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K2035: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K2032), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K2034)]);
static K2036: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K2037: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K2038: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2031), consts: Obj::rom(&K2035), argnames: Obj::rom(&K2036), exc: Obj::rom(&K3), lines: Obj::rom(&K2037), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K2039: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K2040: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K2041: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K2042: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K2043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2040), consts: Obj::rom(&K2041), argnames: Obj::rom(&K2036), exc: Obj::rom(&K3), lines: Obj::rom(&K2042), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K2044: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K2045: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K2046: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K2047: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K2048: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2044), consts: Obj::rom(&K2045), argnames: Obj::rom(&K2046), exc: Obj::rom(&K3), lines: Obj::rom(&K2047), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K2049: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2050: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K2051: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K2052: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2050), consts: Obj::rom(&K1339), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2051), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K2053: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K2052), n!("index_of")]);
static K2054: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K2055: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2049), consts: Obj::rom(&K2053), argnames: Obj::rom(&K1301), exc: Obj::rom(&K3), lines: Obj::rom(&K2054), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K2056: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K2057: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K2058: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K2059: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2056), consts: Obj::rom(&K2057), argnames: Obj::rom(&K1386), exc: Obj::rom(&K3), lines: Obj::rom(&K2058), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K2060: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K2061: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K2062: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K2063: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K2064: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2060), consts: Obj::rom(&K2061), argnames: Obj::rom(&K2062), exc: Obj::rom(&K3), lines: Obj::rom(&K2063), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K2065: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K2066: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K2067: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K2068: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2065), consts: Obj::rom(&K2057), argnames: Obj::rom(&K2066), exc: Obj::rom(&K3), lines: Obj::rom(&K2067), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K2069: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K2070: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K2071: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K2072: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K2073: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K2074: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2069), consts: Obj::rom(&K2070), argnames: Obj::rom(&K2071), exc: Obj::rom(&K2072), lines: Obj::rom(&K2073), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
