//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 545] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K18, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K52, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K59, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K65, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K71, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K77, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K83, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K88, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K93, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K98, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K103, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K107, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K112, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K118, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K123, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K128, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K133, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K141, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K147, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K152, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K160, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K166, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K172, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K177, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K182, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K187, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K192, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K197, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K215, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K220, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K225, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K229, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K234, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K238, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K243, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K249, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K254, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K260, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K267, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K270, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K274, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K279, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K284, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K288, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K293, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K297, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K302, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K307, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K312, defaults: Obj::NONE, kwdefaults: &[(n!("metaclass"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K316, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K320, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K325, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K329, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K335, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K338, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K342, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K347, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K352, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K357, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K369, defaults: Obj::NONE, kwdefaults: &[(n!("rename"), Obj::FALSE), (n!("defaults"), Obj::NONE), (n!("module"), Obj::NONE), ] },
    Frozen { code: &K375, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K380, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K415, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K444, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K450, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K455, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K460, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K465, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K470, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K474, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K478, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K482, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K488, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("reverse"), Obj::FALSE), ] },
    Frozen { code: &K497, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K503, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K508, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K513, defaults: Obj::rom(&K514), kwdefaults: &[] },
    Frozen { code: &K519, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K522, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K526, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K531, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K536, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K540, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K544, defaults: Obj::rom(&K452), kwdefaults: &[] },
    Frozen { code: &K548, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K553, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K557, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K560, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K564, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K569, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K573, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K576, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K579, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K582, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K586, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K594, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K598, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K603, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K609, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K615, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K623, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K627, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K632, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K636, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K644, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K654, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K657, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K665, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K670, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K675, defaults: Obj::rom(&K676), kwdefaults: &[] },
    Frozen { code: &K680, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K685, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K693, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K699, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K703, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K707, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K712, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K717, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K722, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K734, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K742, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K747, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K752, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K756, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K760, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K765, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K769, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K775, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K779, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K783, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K790, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K795, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K807, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K812, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K817, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K826, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K831, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K836, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K846, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K850, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K858, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K863, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K874, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K884, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K890, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K894, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K899, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K904, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K908, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K913, defaults: Obj::rom(&K914), kwdefaults: &[] },
    Frozen { code: &K921, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K926, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K930, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K934, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K938, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K945, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K949, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K952, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K956, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K962, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K967, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K972, defaults: Obj::rom(&K973), kwdefaults: &[] },
    Frozen { code: &K978, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K983, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K988, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K993, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K998, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1003, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1007, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1012, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1022, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1029, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1037, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1042, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1047, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1051, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1054, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1096, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1107, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1112, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1117, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1127, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1144, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1148, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1153, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1158, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1165, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1170, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1174, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1180, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1185, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1189, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1192, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1198, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1203, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1207, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1214, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1220, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1281, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1284, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1287, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1292, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1297, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K1304, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1311, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1315, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1319, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1325, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1330, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1334, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1339, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1346, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1350, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1355, defaults: Obj::rom(&K1356), kwdefaults: &[] },
    Frozen { code: &K1361, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1365, defaults: Obj::rom(&K676), kwdefaults: &[] },
    Frozen { code: &K1367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1371, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1376, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1381, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1386, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1391, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1405, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1409, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1414, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1418, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1423, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1428, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1433, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1438, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1444, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1449, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1454, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1461, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1466, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1472, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1476, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1480, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1484, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1489, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1494, defaults: Obj::rom(&K1495), kwdefaults: &[] },
    Frozen { code: &K1500, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1505, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1510, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1516, defaults: Obj::rom(&K1517), kwdefaults: &[] },
    Frozen { code: &K1522, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1527, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1536, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1541, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1545, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1549, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1554, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K1559, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1563, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1567, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1572, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1577, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1581, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1585, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1594, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1599, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1603, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1611, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1616, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1619, defaults: Obj::rom(&K914), kwdefaults: &[] },
    Frozen { code: &K1624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1628, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1632, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1633, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1638, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1642, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1646, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1651, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1655, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1660, defaults: Obj::rom(&K1661), kwdefaults: &[] },
    Frozen { code: &K1665, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1669, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1674, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1677, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1680, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1685, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1689, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1693, defaults: Obj::rom(&K973), kwdefaults: &[] },
    Frozen { code: &K1697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1702, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1707, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1711, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1716, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1720, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1725, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1733, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1737, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1741, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1745, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1751, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1755, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1759, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1764, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1766, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1768, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1771, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1776, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1780, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1785, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K1789, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1793, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1802, defaults: Obj::rom(&K1803), kwdefaults: &[] },
    Frozen { code: &K1808, defaults: Obj::rom(&K1803), kwdefaults: &[] },
    Frozen { code: &K1813, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1818, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1821, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1825, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1835, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1837, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1842, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1853, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1861, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1865, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1870, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1877, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1881, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1886, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1890, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1895, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1901, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1903, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1907, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1913, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1922, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1928, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1933, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1938, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1943, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1947, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1953, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1959, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1964, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1971, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1975, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1978, defaults: Obj::NONE, kwdefaults: &[(n!("start"), Obj::small(1)), ] },
    Frozen { code: &K1986, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1992, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2001, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2007, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2011, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2015, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2019, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2025, defaults: Obj::NONE, kwdefaults: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Frozen { code: &K2030, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2035, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2041, defaults: Obj::rom(&K914), kwdefaults: &[] },
    Frozen { code: &K2045, defaults: Obj::rom(&K914), kwdefaults: &[] },
    Frozen { code: &K2050, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2054, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2059, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2065, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2069, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2072, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2077, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2081, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2085, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2090, defaults: Obj::rom(&K2091), kwdefaults: &[] },
    Frozen { code: &K2096, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2101, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2108, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2119, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2130, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2136, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K2141, defaults: Obj::rom(&K2142), kwdefaults: &[] },
    Frozen { code: &K2158, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2163, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2168, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K2173, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2181, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2187, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2197, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2201, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2207, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2210, defaults: Obj::rom(&K2211), kwdefaults: &[] },
    Frozen { code: &K2214, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2219, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2225, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K2230, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K2232, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2235, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2238, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2245, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2248, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2253, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2257, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2261, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2265, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2271, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2277, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2280, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2285, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2292, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2295, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2301, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2305, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2309, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2313, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2319, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2324, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2328, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2331, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2334, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2340, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2342, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2345, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2346, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2351, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2355, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2357, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2359, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2362, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2366, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2372, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2376, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2385, defaults: Obj::rom(&K2386), kwdefaults: &[] },
    Frozen { code: &K2391, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2396, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2402, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2406, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2410, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2415, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2422, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2427, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2432, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2437, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2442, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2447, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K2449, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K2451, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K2455, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K2460, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2465, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K2470, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2474, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2478, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2483, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2486, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2489, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2494, defaults: Obj::rom(&K2495), kwdefaults: &[] },
    Frozen { code: &K2499, defaults: Obj::rom(&K2495), kwdefaults: &[] },
    Frozen { code: &K2503, defaults: Obj::rom(&K2495), kwdefaults: &[] },
    Frozen { code: &K2505, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2507, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K2512, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2517, defaults: Obj::rom(&K2518), kwdefaults: &[] },
    Frozen { code: &K2522, defaults: Obj::rom(&K2518), kwdefaults: &[] },
    Frozen { code: &K2535, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K2539, defaults: Obj::rom(&K2540), kwdefaults: &[] },
    Frozen { code: &K2542, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2544, defaults: Obj::rom(&K2540), kwdefaults: &[] },
    Frozen { code: &K2548, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2551, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2558, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2562, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2566, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2571, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2575, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2579, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2583, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2587, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2593, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2597, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2601, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2605, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2608, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2615, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2616, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2620, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2627, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2632, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K2636, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2670, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2674, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2678, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2684, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2689, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2694, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K2700, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2705, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K2710, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2714, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2717, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2723, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2725, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2727, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2732, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2759, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2792, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2797, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2804, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2813, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2822, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2833, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2837, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2842, defaults: Obj::rom(&K2843), kwdefaults: &[] },
    Frozen { code: &K2845, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2850, defaults: Obj::rom(&K914), kwdefaults: &[] },
    Frozen { code: &K2855, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2858, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2861, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2866, defaults: Obj::rom(&K914), kwdefaults: &[] },
    Frozen { code: &K2874, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), vm::intern::ascii_char(32)), (n!("end"), vm::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K2878, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2882, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2889, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2897, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2905, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2910, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2918, defaults: Obj::rom(&K2919), kwdefaults: &[] },
    Frozen { code: &K2923, defaults: Obj::rom(&K2919), kwdefaults: &[] },
    Frozen { code: &K2929, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2936, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2940, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2945, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2949, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2955, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2960, defaults: Obj::NONE, kwdefaults: &[] },
];

static K0: RomBytes<98> = RomBytes::new(b"U\x05\x04\x00U\x04$\x00Y\x07\x00\x00v\t\x01|\x08\n\x01\x00\x00b\x08\x08\x01\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05e\x07\x07\x05\x02\x00\x82v\x07\x01W\x12\x00\x00\x08\x00\x00\t\x06g\t\t\x01\x00\n\x02c\x08\x08\x02\x00w\x06\x07\xe9\xffV\x03\x14\x00Y\x07\x00\x00g\x08\x08\x00\x00\t\x02\x05\n\x01e\x07\x07\x03\x03\x00\x82");
static K1: RomBytes<17> = RomBytes::new(b"g\x02\x02\x00W\x03\x00m\x02\x01w\x01\x00\xf8\xff\x81\x02");
static K2: RomTuple<1> = RomTuple::new([n!(".0")]);
static K3: RomBytes<0> = RomBytes::new(b"");
static K4: RomBytes<2> = RomBytes::new(b"\x00\x0c");
static K5: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K4), name: n!("<listcomp>"), qualname: n!("display_show.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K6: RomTuple<3> = RomTuple::new([n!("clear"), n!("wait"), n!("loop")]);
static K7: RomTuple<1> = RomTuple::new([n!("clear")]);
static K8: RomTuple<4> = RomTuple::new([n!("show"), Obj::rom(&K5), Obj::rom(&K6), Obj::rom(&K7)]);
static K9: RomTuple<6> = RomTuple::new([n!("display"), n!("image"), n!("delay"), n!("clear"), n!("wait"), n!("loop")]);
static K10: RomBytes<16> = RomBytes::new(b"\x00\n\x08\x02#\x02\x01\x02\x06\x02\x12\x01\x05\x04\x04\x02");
static K11: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K0), consts: Obj::rom(&K8), argnames: Obj::rom(&K9), exc: Obj::rom(&K3), lines: Obj::rom(&K10), name: n!("display_show"), qualname: n!("display_show"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K12: RomTuple<1> = RomTuple::new([Obj::small(400)]);
static K13: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x01\x02\x01T\x01\x14\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K14: RomStr<32> = RomStr::constant(b"class of asynchronous generators");
static K15: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K14), n!("async_generator_class"), n!("keep")]);
static K16: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(103)]);
static K17: RomBytes<10> = RomBytes::new(b"\x00\x0c\n\x02\x04\x02\x07\x02\r\x02");
static K18: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K15), argnames: Obj::rom(&K16), exc: Obj::rom(&K3), lines: Obj::rom(&K17), name: n!("async_generator"), qualname: n!("async_generator"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K19: RomBytes<18> = RomBytes::new(b"|\x01\x03\x00\x00\x00\x03\x02\x01}\x01\x01\x00\x00\x00\x01\x81\x00");
static K20: RomBytes<71> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x05\x02\x00\x05\x03\x00h\x01\x02\x02|\x01\x01\x08\x00\x01\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K21: RomBytes<5> = RomBytes::new(b"[\x00\x00\x01\x82");
static K22: RomTuple<1> = RomTuple::new([n!("ag_frame")]);
static K23: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(103)]);
static K24: RomBytes<2> = RomBytes::new(b"\x00 ");
static K25: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K21), consts: Obj::rom(&K22), argnames: Obj::rom(&K23), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("__init__"), qualname: n!("async_generator_class.<locals>.async_generator.__init__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K26: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K27: RomTuple<1> = RomTuple::new([n!("self")]);
static K28: RomBytes<2> = RomBytes::new(b"\x00&");
static K29: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K28), name: n!("__aiter__"), qualname: n!("async_generator_class.<locals>.async_generator.__aiter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K30: RomBytes<19> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x05\x03\x00\x05\x04\x00b\x01\x01\x03\x81\x01");
static K31: RomTuple<2> = RomTuple::new([n!("async_step"), n!("ag_frame")]);
static K32: RomBytes<2> = RomBytes::new(b"\x00,");
static K33: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K30), consts: Obj::rom(&K31), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("__anext__"), qualname: n!("async_generator_class.<locals>.async_generator.__anext__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K34: RomBytes<19> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01\x00\x04\x01\x05\x05\x00b\x02\x02\x03\x81\x02");
static K35: RomTuple<2> = RomTuple::new([n!("self"), n!("value")]);
static K36: RomBytes<2> = RomBytes::new(b"\x002");
static K37: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K34), consts: Obj::rom(&K31), argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K36), name: n!("asend"), qualname: n!("async_generator_class.<locals>.async_generator.asend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K38: RomBytes<60> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x18\x00T\x02\n\x00\x00\x04\x01b\x01\x04\x00W\n\x00\x00\x04\x01\x00\x05\x02b\x01\x04\x01\n\x04\x02Y\x05\x00\x03\x05\x06\x00\x00\x07\x01b\x04\x04\x03\x81\x04");
static K39: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("type"), n!("async_step"), n!("ag_frame")]);
static K40: RomTuple<4> = RomTuple::new([n!("self"), n!("exc"), n!("value"), n!("traceback")]);
static K41: RomBytes<6> = RomBytes::new(b"\x008\x11\x02\x18\x02");
static K42: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: Obj::rom(&K39), argnames: Obj::rom(&K40), exc: Obj::rom(&K3), lines: Obj::rom(&K41), name: n!("athrow"), qualname: n!("async_generator_class.<locals>.async_generator.athrow"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K43: RomBytes<13> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01b\x01\x01\x01\x81\x01");
static K44: RomTuple<2> = RomTuple::new([n!("async_close"), n!("ag_frame")]);
static K45: RomBytes<2> = RomBytes::new(b"\x00B");
static K46: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K43), consts: Obj::rom(&K44), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("aclose"), qualname: n!("async_generator_class.<locals>.async_generator.aclose"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K47: RomTuple<12> = RomTuple::new([Obj::rom(&K25), n!("__init__"), Obj::rom(&K29), n!("__aiter__"), Obj::rom(&K33), n!("__anext__"), Obj::rom(&K37), n!("asend"), Obj::rom(&K42), n!("athrow"), Obj::rom(&K46), n!("aclose")]);
static K48: RomBytes<12> = RomBytes::new(b"\x00\x1e\n\x06\n\x06\n\x06\n\x06\x14\n");
static K49: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K20), consts: Obj::rom(&K47), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K48), name: n!("async_generator"), qualname: n!("async_generator_class.<locals>.async_generator"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K50: RomTuple<2> = RomTuple::new([Obj::rom(&K49), n!("async_generator")]);
static K51: RomBytes<4> = RomBytes::new(b"\x00\x1c\x10*");
static K52: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K50), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K51), name: n!("async_generator_class"), qualname: n!("async_generator_class"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K53: RomBytes<162> = RomBytes::new(b"T\x02\x0e\x00\x00\x06\x00\x00\x07\x01c\x03\x06\x01\x00W\x0b\x00\x00\x06\x00\x00\x07\x02c\x03\x06\x01\x01W6\x00~\x01\x03W%\x00\n\x07\x02\x87\x06\x07\x1b\x00\x00\x04\x06\x00\x08\x00\x06\x04\x03\x00\x00\t\x04c\x03\x08\x01\x01\x07\x04W\x11\x00\x07\x04\x83\x07\x83\x06\x00\x07\x00\x00\x08\x01c\x03\x07\x01\x00\n\x06\x04\x00\x07\x00b\x06\x06\x01U\x06\x03\x00X\xb9\xffW4\x00\n\x06\x05\x87\x05\x06\n\x00\n\x06\x06b\x02\x06\x00W$\x00\n\x06\x06\x87\x05\x06\x18\x00\x00\x04\x05\n\x07\x07\x03\x08\x08b\x07\x07\x01\x06\x04\x03\x00\x84\x07\x04\x07\x04\x83\x06\x83\x05\x81\x03\x83\x02");
static K54: RomStr<41> = RomStr::constant(b"async generator raised StopAsyncIteration");
static K55: RomTuple<9> = RomTuple::new([n!("send"), n!("throw"), n!("BaseException"), vm::intern::ascii_char(101), n!("gave_async_value"), n!("StopIteration"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K54)]);
static K56: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("value"), n!("exc")]);
static K57: RomBytes<26> = RomBytes::new(b" \x03&\x0c1\x0fE\x0e&%\x00\r\x00gj\n\x87\x01\x11\x98\x01\x0cj4\x00\x0b");
static K58: RomBytes<26> = RomBytes::new(b"\x00P\x1d\x02\x03\x04\x06\x02\x0b\x02\x1a\x04\x0b\x0b\x14\x0e\x08\x02\n\x02\x0b\x02\x17\x04\x02\x02");
static K59: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K53), consts: Obj::rom(&K55), argnames: Obj::rom(&K56), exc: Obj::rom(&K57), lines: Obj::rom(&K58), name: n!("async_step"), qualname: n!("async_step"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K60: RomBytes<62> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x05\x06\x00\n\x07\x01b\x07\x07\x00b\x04\x04\x03v\x03\x04\x05\x02\x00\x7f\x02\x03W\x12\x00\n\x02\x02\n\x03\x01h\x02\x02\x02\x87\x01\x02\x01\x00\x82\x83\x01\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01");
static K61: RomStr<37> = RomStr::constant(b"async generator ignored GeneratorExit");
static K62: RomTuple<5> = RomTuple::new([n!("async_step"), n!("GeneratorExit"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K61)]);
static K63: RomBytes<8> = RomBytes::new(b"\x00\x1d \x02 \x12\x00\x03");
static K64: RomBytes<8> = RomBytes::new(b"\x00v \x02\x0f\x02\x03\x02");
static K65: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K60), consts: Obj::rom(&K62), argnames: Obj::rom(&K16), exc: Obj::rom(&K63), lines: Obj::rom(&K64), name: n!("async_close"), qualname: n!("async_close"), file: n!("<prelude>"), flags: 68, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K66: RomBytes<69> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02\x05\x05\x00b\x01\x02\x03T\x01\x1e\x00\n\x02\x03\x03\x04\x04\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x1c\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K67: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterable");
static K68: RomTuple<6> = RomTuple::new([n!("getattr"), n!("type"), n!("__aiter__"), n!("TypeError"), Obj::rom(&K67), n!("__name__")]);
static K69: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(111)]);
static K70: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x17\x02\x04\x02\x1e\x02");
static K71: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K66), consts: Obj::rom(&K68), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K70), name: n!("aiter_of"), qualname: n!("aiter_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K72: RomBytes<96> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x1e\x00\n\x03\x03\x03\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x06\x06\x05\x1c\x04\x05\x06b\x03\x03\x01\x83\x03V\x01\x17\x00\n\x03\x06\x00\x04\x02\x00\x05\x00b\x04\x04\x01_\x05\x01\x07b\x03\x03\x02\x81\x03\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K73: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterator");
static K74: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__anext__"), n!("TypeError"), Obj::rom(&K73), n!("__name__"), n!("anext_or"), Obj::small(0)]);
static K75: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K76: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x1e\x02\x04\x02\x17\x02");
static K77: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K72), consts: Obj::rom(&K74), argnames: Obj::rom(&K75), exc: Obj::rom(&K3), lines: Obj::rom(&K76), name: n!("anext_of"), qualname: n!("anext_of"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K78: RomBytes<23> = RomBytes::new(b"\x80\x04\x00\x05\x03\x00\x7f\x03\x04\x81\x03\n\x03\x00\x87\x02\x03\x02\x00\x81\x01\x83\x02");
static K79: RomTuple<1> = RomTuple::new([n!("StopAsyncIteration")]);
static K80: RomTuple<2> = RomTuple::new([n!("step"), n!("default")]);
static K81: RomBytes<8> = RomBytes::new(b"\x00\x0b\x0b\x04\x0b\x0c\x00\x05");
static K82: RomBytes<7> = RomBytes::new(b"\x00\xa6\x01\x0b\x02\x08\x02");
static K83: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K78), consts: Obj::rom(&K79), argnames: Obj::rom(&K80), exc: Obj::rom(&K81), lines: Obj::rom(&K82), name: n!("anext_or"), qualname: n!("anext_or"), file: n!("<prelude>"), flags: 72, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K84: RomBytes<60> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02S\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x00\x00\x02\x00\x03\x03\x03b\x01\x01\x02S\x01\x0c\x00\n\x01\x04\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K85: RomTuple<5> = RomTuple::new([n!("python_method"), n!("__index__"), n!("index_of"), n!("__float__"), n!("float")]);
static K86: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(120)]);
static K87: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\x0c\x02\x11\x02\x0c\x02");
static K88: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K84), consts: Obj::rom(&K85), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K87), name: n!("plain_number"), qualname: n!("plain_number"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K89: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01v\x04\x01W\x12\x00\x00\x05\x02\n\x06\x01\x00\x07\x03b\x06\x06\x01c\x05\x05\x01\x02w\x03\x04\xe9\xff\x81\x02");
static K90: RomTuple<3> = RomTuple::new([n!("array_type"), n!("plain_number"), n!("append")]);
static K91: RomTuple<2> = RomTuple::new([n!("code"), n!("items")]);
static K92: RomBytes<10> = RomBytes::new(b"\x00\x1c\n\x02\x06\x02\x12\x01\x05\x04");
static K93: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K89), consts: Obj::rom(&K90), argnames: Obj::rom(&K91), exc: Obj::rom(&K3), lines: Obj::rom(&K92), name: n!("array_new"), qualname: n!("array_new"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K94: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K95: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("plain_number"), n!("append")]);
static K96: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(120)]);
static K97: RomBytes<2> = RomBytes::new(b"\x00*");
static K98: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K94), consts: Obj::rom(&K95), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("array_append"), qualname: n!("array_append"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K99: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01b\x03\x03\x02c\x02\x02\x01\x03\x82");
static K100: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("array_new"), n!("typecode"), n!("extend")]);
static K101: RomTuple<2> = RomTuple::new([n!("self"), n!("items")]);
static K102: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K99), consts: Obj::rom(&K100), argnames: Obj::rom(&K101), exc: Obj::rom(&K3), lines: Obj::rom(&K102), name: n!("array_extend"), qualname: n!("array_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K104: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x00");
static K105: RomTuple<1> = RomTuple::new([n!("array_extend")]);
static K106: RomBytes<4> = RomBytes::new(b"\x00<\r\x02");
static K107: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K104), consts: Obj::rom(&K105), argnames: Obj::rom(&K101), exc: Obj::rom(&K3), lines: Obj::rom(&K106), name: n!("array_add_to"), qualname: n!("array_add_to"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K108: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01c\x03\x03\x02\x03\x82");
static K109: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("plain_number"), n!("insert")]);
static K110: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(105), vm::intern::ascii_char(120)]);
static K111: RomBytes<2> = RomBytes::new(b"\x00F");
static K112: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K108), consts: Obj::rom(&K109), argnames: Obj::rom(&K110), exc: Obj::rom(&K3), lines: Obj::rom(&K111), name: n!("array_insert"), qualname: n!("array_insert"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K113: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K114: RomStr<30> = RomStr::constant(b"array.index(x): x not in array");
static K115: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K114)]);
static K116: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(120), n!("limits")]);
static K117: RomBytes<8> = RomBytes::new(b"\x00N\x1d\x02\x05\x02\x0c\x02");
static K118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K113), consts: Obj::rom(&K115), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K117), name: n!("array_index"), qualname: n!("array_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K119: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K120: RomStr<31> = RomStr::constant(b"array.remove(x): x not in array");
static K121: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K120)]);
static K122: RomBytes<10> = RomBytes::new(b"\x00\\\n\x02\r\x02\x05\x02\x0c\x02");
static K123: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K119), consts: Obj::rom(&K121), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K122), name: n!("array_remove"), qualname: n!("array_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K124: RomBytes<48> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\n\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K125: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("slice"), n!("plain_number"), n!("plain_key")]);
static K126: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K127: RomBytes<2> = RomBytes::new(b"\x00l");
static K128: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K124), consts: Obj::rom(&K125), argnames: Obj::rom(&K126), exc: Obj::rom(&K3), lines: Obj::rom(&K127), name: n!("array_assign"), qualname: n!("array_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K129: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x81\x03");
static K130: RomStr<32> = RomStr::constant(b"memoryview.index(x): x not found");
static K131: RomTuple<4> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K130)]);
static K132: RomBytes<8> = RomBytes::new(b"\x00t\x16\x02\x05\x02\x0c\x02");
static K133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K129), consts: Obj::rom(&K131), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K132), name: n!("view_index"), qualname: n!("view_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K134: RomBytes<34> = RomBytes::new(b"\n\x02\x00\x00\x05\x00g\x03\x05\x01v\x06\x01|\x05\x07\x01\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K135: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K136: RomTuple<1> = RomTuple::new([n!("plain_number")]);
static K137: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K138: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("<listcomp>"), qualname: n!("struct_pack.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K139: RomTuple<2> = RomTuple::new([n!("pack_struct"), Obj::rom(&K138)]);
static K140: RomTuple<2> = RomTuple::new([n!("format"), n!("values")]);
static K141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K134), consts: Obj::rom(&K139), argnames: Obj::rom(&K140), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("struct_pack"), qualname: n!("struct_pack"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K142: RomBytes<46> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01\n\t\x01\x00\n\x02b\t\t\x01g\x05\x07\x03v\x08\x03|\x07\t\x02\x00\x00b\x07\x07\x01n\x05\x07\x05\x06\x00f\x04\x04\x82");
static K143: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K144: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("<listcomp>"), qualname: n!("struct_pack_into.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K145: RomTuple<3> = RomTuple::new([n!("pack_struct_into"), n!("index_of"), Obj::rom(&K144)]);
static K146: RomTuple<4> = RomTuple::new([n!("format"), n!("buffer"), n!("offset"), n!("values")]);
static K147: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K145), argnames: Obj::rom(&K146), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("struct_pack_into"), qualname: n!("struct_pack_into"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K148: RomBytes<84> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02V\x03\x10\x00\x00\x03\x00\x00\x04\x01\x00\x05\x02c\x03\x03\x02\x01\x81\x03A\x01\x02\x19\x00\n\x03\x00\x00\x04\x00\x03\x05\x03b\x03\x03\x02V\x03\x08\x00\x00\x03\x00c\x03\x03\x00\x03A\x01\x04\x0b\x00\x00\x03\x00c\x03\x03\x00\x05W\x03\x00\x05\x03\x00\x81\x03");
static K149: RomTuple<6> = RomTuple::new([n!("hasattr"), n!("ioctl"), Obj::small(3), n!("sync"), Obj::small(4), n!("count")]);
static K150: RomTuple<3> = RomTuple::new([n!("device"), n!("op"), n!("arg")]);
static K151: RomBytes<10> = RomBytes::new(b"\x00\x0e\x11\x02\x10\x02\x16\x02\x08\x02");
static K152: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K148), consts: Obj::rom(&K149), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K151), name: n!("device_ioctl"), qualname: n!("device_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K153: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K154: RomBytes<100> = RomBytes::new(b"S\x00\x08\x00\x05\x01\x01P\x00\x01\x05\x00\x01\x01\x00\x81\x01\x05\x01\x02P\x00\x01\x05\x00\x01\x01\x05\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02U\x01%\x00\n\x01\x02\x03\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01Y\x04\x04\x05\x17\x03\x03\x04\x03\x04\x06\x17\x02\x03\x04b\x01\x01\x01\x83\x01?\x00\x07\x06\x00\x01\x01\x16W\x03\x002\x01\x00\x81\x01");
static K155: RomStr<14> = RomStr::constant(b"can\'t convert ");
static K156: RomStr<7> = RomStr::constant(b" to int");
static K157: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K155), n!("type"), n!("__name__"), Obj::rom(&K156), Obj::small(0)]);
static K158: RomTuple<1> = RomTuple::new([n!("result")]);
static K159: RomBytes<14> = RomBytes::new(b"\x00 \x0c\x02\x05\x02\x08\x02\x05\x02\x11\x02%\x02");
static K160: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K154), consts: Obj::rom(&K157), argnames: Obj::rom(&K158), exc: Obj::rom(&K3), lines: Obj::rom(&K159), name: n!("device_error"), qualname: n!("device_error"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K161: RomBytes<159> = RomBytes::new(b"\x05\x01\x02\x00\x02\x01\x00\x03\x01\x00\x04\x01\x00\x05\x01\x00\x06\x01v\x08\x00Wc\x00A\x07\x00\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x05\x02WR\x00A\x07\x01\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x04\x02WA\x00A\x07\x02\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x06\x02W0\x00A\x07\x03\t\x00\x05\x01\x01\x00\x02\x01W\"\x00\x03\t\x04Q\x07\t\x1a\x00\n\t\x05\x03\x0b\x06\n\x0c\x07\x00\r\x00b\x0c\x0c\x01\x17\n\x0b\x0cb\t\t\x01\x83\tw\x07\x08\x98\xff\x00\x08\x01U\x08\x03\x005\x08\x02\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05\x00\r\x06h\x08\x08\x06\x81\x08");
static K162: RomStr<14> = RomStr::constant(b"invalid mode: ");
static K163: RomTuple<8> = RomTuple::new([vm::intern::ascii_char(119), vm::intern::ascii_char(120), vm::intern::ascii_char(97), vm::intern::ascii_char(43), n!("rbt"), n!("ValueError"), Obj::rom(&K162), n!("repr")]);
static K164: RomTuple<1> = RomTuple::new([n!("mode")]);
static K165: RomBytes<28> = RomBytes::new(b"\x006\x12\x02\x06\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\t\x02\x08\x02\x1a\x13\x05\x16");
static K166: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K161), consts: Obj::rom(&K163), argnames: Obj::rom(&K164), exc: Obj::rom(&K3), lines: Obj::rom(&K165), name: n!("parse_mode"), qualname: n!("parse_mode"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K167: RomBytes<109> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x02\x05B\x05\x01\x0b\x00\x03\x05\x01\x17\x05\x00\x05\x17\x02\x05\x02g\x03\x03\x00\x00\x06\x02\x03\x07\x01c\x06\x06\x01\x02v\x05\x06W\'\x00A\x04\x03\x0f\x00V\x03\x08\x00\x00\x06\x03c\x06\x06\x00\x04W\x13\x00\x03\x06\x05Q\x04\x06\x0b\x00\x00\x06\x03\x00\x07\x04c\x06\x06\x01\x06w\x04\x05\xd4\xff\x81\x03");
static K168: RomTuple<2> = RomTuple::new([n!(""), vm::intern::ascii_char(46)]);
static K169: RomTuple<7> = RomTuple::new([n!("path_text"), vm::intern::ascii_char(47), n!("split"), n!(".."), n!("pop"), Obj::rom(&K168), n!("append")]);
static K170: RomTuple<2> = RomTuple::new([n!("cwd"), n!("path")]);
static K171: RomBytes<24> = RomBytes::new(b"\x00X\n\x02\x15\x02\x0b\x02\x04\x02\x11\x02\x05\x02\x04\x02\x0b\x02\x08\x02\x0b\t\x05\x0c");
static K172: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K167), consts: Obj::rom(&K169), argnames: Obj::rom(&K170), exc: Obj::rom(&K3), lines: Obj::rom(&K171), name: n!("path_parts"), qualname: n!("path_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K173: RomBytes<98> = RomBytes::new(b"\x01\x07\x036\x07\x01\x07\x00.\x00\x00\x07\'\x04\x00\x00\x02\x07\x99\x00\"\x08\x01\x01\'\x08\x08\x02\x19\x07\x07\x08\"\x07\x07\x03&\x07\x07\x04\x17\x07\x07\x02#\x05\x07\x05$\x07\x04\x06&\x08\x04\x07\x17\x07\x07\x08&\x08\x04\x08\x18\x07\x07\x08\x17\x06\x07\x05&\x07\x00\x00$\x07\x07\t\x17\x07\x07\x06#\x07\x07\n$\x07\x07\x0b\x17\x07\x07\x03\x81\x07");
static K174: RomTuple<12> = RomTuple::new([Obj::small(400), Obj::small(9), Obj::small(12), Obj::small(2), Obj::small(5), Obj::small(1), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(146097), Obj::small(719468), Obj::small(86400)]);
static K175: RomTuple<4> = RomTuple::new([n!("year"), n!("month"), n!("day"), n!("seconds")]);
static K176: RomBytes<10> = RomBytes::new(b"\x00v\x0c\x02\x04\x02 \x02\x18\x02");
static K177: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K173), consts: Obj::rom(&K174), argnames: Obj::rom(&K175), exc: Obj::rom(&K3), lines: Obj::rom(&K176), name: n!("seconds_of"), qualname: n!("seconds_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K178: RomBytes<158> = RomBytes::new(b"/\x00\x00\x00&\x06\x00\x01\'\x07\x00\x01\x00\x01\x06\x00\x02\x07&\x06\x02\x02\x18\x06\x02\x06&\x07\x02\x03\x17\x06\x06\x07&\x07\x02\x04\x18\x06\x06\x07&\x03\x06\x05\x02\x06m\x01\x19\x06\x06\x03&\x07\x03\x06\x17\x06\x06\x07&\x07\x03\x07\x18\x06\x06\x07.\x02\x02\x06\x01\x06\x05\x19\x06\x06\x02\"\x06\x06\x08&\x04\x06\t=\x04\n\x07\x00\"\x05\x04\x0bW\x04\x00#\x05\x04\x0c$\x07\x01\r\x17\x07\x03\x07\x01\x08\x036\x08\x05\x08\x00\x17\x06\x07\x08\x00\x07\x05\x02\t\x99\x00\x19\t\t\x04\"\t\t\x08&\t\t\x0e\x18\t\x02\t\"\x08\t\x0fh\x06\x06\x03\x81\x06");
static K179: RomTuple<16> = RomTuple::new([Obj::small(719468), Obj::small(146097), Obj::small(1460), Obj::small(36524), Obj::small(146096), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(2), Obj::small(153), Obj::small(10), Obj::small(3), Obj::small(9), Obj::small(400), Obj::small(5), Obj::small(1)]);
static K180: RomTuple<1> = RomTuple::new([n!("days")]);
static K181: RomBytes<15> = RomBytes::new(b"\x00\x88\x01\x04\x02\x0e\x02\x1c\x02\x1c\x02\x0f\x02\x10\x02");
static K182: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K178), consts: Obj::rom(&K179), argnames: Obj::rom(&K180), exc: Obj::rom(&K3), lines: Obj::rom(&K181), name: n!("date_of"), qualname: n!("date_of"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K183: RomBytes<32> = RomBytes::new(b"\x01\x03\x00W\x14\x000\x02\x02\x00+\x04\x03\x01\x17\x05\x01\x02^\x05\x00\x05\x1e\x03\x04\x05U\x02\xe8\xff\x81\x03");
static K184: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(8)]);
static K185: RomTuple<3> = RomTuple::new([n!("data"), n!("at"), n!("size")]);
static K186: RomBytes<13> = RomBytes::new(b"\x00\x9c\x01\x03\x02\x03\x02\x04\x02\x10\x03\x04\x06");
static K187: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K183), consts: Obj::rom(&K184), argnames: Obj::rom(&K185), exc: Obj::rom(&K3), lines: Obj::rom(&K186), name: n!("little"), qualname: n!("little"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K188: RomBytes<50> = RomBytes::new(b"\n\x05\x00\x00\x06\x02x\x05\x01!\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W\x14\x00(\t\x03\x01\x17\n\x01\x04`\x00\n\t\x01\t\x081\x03\x03\t\x8ay\x04\x05\xe7\xff\x82");
static K189: RomTuple<3> = RomTuple::new([n!("range"), Obj::small(255), Obj::small(8)]);
static K190: RomTuple<4> = RomTuple::new([n!("data"), n!("at"), n!("size"), n!("value")]);
static K191: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x18\x02\x0c\x02\x08\x03");
static K192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K188), consts: Obj::rom(&K189), argnames: Obj::rom(&K190), exc: Obj::rom(&K3), lines: Obj::rom(&K191), name: n!("put_little"), qualname: n!("put_little"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K193: RomBytes<140> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01#\x01\x03\x01W\x04\x000\x01\x01\x01@\x01\x02 \x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x18\x03\x03\x01=\x03\x03\r\x00^\x03\x00\x01(\x03\x03\x04M\x03\x05\xd7\xffI\x01\x02\t\x00^\x03\x00\x01=\x03\x04\x05\x00\x01\x03\x00\x81\x03^\x03\x00\x01=\x03\x06\x06\x00\x01\x02\x02W\x12\x00^\x03\x00\x01=\x03\x07\x06\x00\x01\x02\x03W\x03\x00\x01\x02\x04\n\x03\x08\x01\x04\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01\x18\x06\x06\x01\x18\x05\x02\x06b\x03\x03\x02\x81\x03");
static K194: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), Obj::small(4), Obj::small(192), Obj::small(128), Obj::small(224), Obj::small(240), n!("max")]);
static K195: RomTuple<1> = RomTuple::new([n!("data")]);
static K196: RomBytes<17> = RomBytes::new(b"\x00\xba\x01\x0e\x02\x03\x02\x04\x01%\x04\x0e\x02\x05\x02!\x02");
static K197: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K193), consts: Obj::rom(&K194), argnames: Obj::rom(&K195), exc: Obj::rom(&K3), lines: Obj::rom(&K196), name: n!("utf8_missing"), qualname: n!("utf8_missing"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K198: RomBytes<74> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x00\x03\x01T\x00:\x00|\x03\x05\x02\x00\x00\x03\x04\x03}\x03\x03\x00\x00\x01\x03\x00\x05\x01|\x03\x06\x04\x00\x00\x03\x04\x05}\x03\x03\x01\x00\x02\x03\x00\x03\x01\x00\x04\x02h\x00\x03\x02\n\x03\x06\x03\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x00");
static K199: RomStr<12> = RomStr::constant(b"file classes");
static K200: RomBytes<146> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01|\x01\x01\x01\x00\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x19\x00\x10\x1d\x00\x01\x0f\x01\x1e\x00\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x82");
static K201: RomBytes<31> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02[\x00\x02\x03[\x00\x03\x04\x01\x05\x00[\x00\x04\x05\x01\x05\x00[\x00\x05\x05\x82");
static K202: RomTuple<6> = RomTuple::new([n!("fs"), n!("can_read"), n!("can_write"), n!("append"), n!("pos"), n!("size")]);
static K203: RomTuple<5> = RomTuple::new([n!("self"), n!("fs"), n!("can_read"), n!("can_write"), n!("append")]);
static K204: RomBytes<13> = RomBytes::new(b"\x00\xe2\x01\x04\x02\x04\x02\x04\x02\x04\x02\x07\x02");
static K205: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K201), consts: Obj::rom(&K202), argnames: Obj::rom(&K203), exc: Obj::rom(&K3), lines: Obj::rom(&K204), name: n!("__init__"), qualname: n!("file_classes.<locals>.FileIO.__init__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K206: RomTuple<34> = RomTuple::new([n!("is_text"), Obj::rom(&K205), n!("__init__"), n!("file_read"), n!("read"), n!("file_readinto"), n!("readinto"), n!("file_readline"), n!("readline"), n!("file_readlines"), n!("readlines"), n!("file_write"), n!("write"), n!("file_seek"), n!("seek"), n!("file_tell"), n!("tell"), n!("file_truncate"), n!("truncate"), n!("file_flush"), n!("flush"), n!("file_close"), n!("close"), n!("file_ioctl"), n!("ioctl"), n!("file_enter"), n!("__enter__"), n!("file_exit"), n!("__exit__"), n!("__iter__"), n!("file_next"), n!("__next__"), n!("file_repr"), n!("__repr__")]);
static K207: RomBytes<37> = RomBytes::new(b"\x00\xdc\x01\x07\x04\n\x10\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K208: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K200), consts: Obj::rom(&K206), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K207), name: n!("FileIO"), qualname: n!("file_classes.<locals>.FileIO"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K209: RomBytes<8> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x82");
static K210: RomTuple<1> = RomTuple::new([n!("is_text")]);
static K211: RomBytes<3> = RomBytes::new(b"\x00\x94\x02");
static K212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K209), consts: Obj::rom(&K210), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K211), name: n!("TextIOWrapper"), qualname: n!("file_classes.<locals>.TextIOWrapper"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K213: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K199), Obj::rom(&K208), n!("FileIO"), Obj::rom(&K212), n!("TextIOWrapper"), n!("keep")]);
static K214: RomBytes<15> = RomBytes::new(b"\x00\xd4\x01\n\x02\x04\x04\x108\x13\x06\n\x02\r\x02");
static K215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K198), consts: Obj::rom(&K213), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K214), name: n!("file_classes"), qualname: n!("file_classes"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K216: RomBytes<37> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x03\x07\x016\x07\x07\x01\t^\x05\x06\x07\x00\x06\x00\x00\x07\x02\x00\x08\x03\x00\t\x04b\x05\x05\x04\x81\x05");
static K217: RomTuple<2> = RomTuple::new([n!("file_classes"), vm::intern::ascii_char(98)]);
static K218: RomTuple<5> = RomTuple::new([n!("fs"), n!("mode"), n!("can_read"), n!("can_write"), n!("append")]);
static K219: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K216), consts: Obj::rom(&K217), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("file_new"), qualname: n!("file_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K221: RomBytes<22> = RomBytes::new(b"Y\x01\x00\x00T\x01\x0c\x00\n\x01\x01\x01\x02\x16b\x01\x01\x01\x83\x01\x81\x00");
static K222: RomTuple<2> = RomTuple::new([n!("fs"), n!("OSError")]);
static K223: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(102)]);
static K224: RomBytes<7> = RomBytes::new(b"\x00\xac\x02\x08\x02\x0c\x02");
static K225: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K221), consts: Obj::rom(&K222), argnames: Obj::rom(&K223), exc: Obj::rom(&K3), lines: Obj::rom(&K224), name: n!("file_open"), qualname: n!("file_open"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K226: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K227: RomTuple<1> = RomTuple::new([n!("file_open")]);
static K228: RomBytes<3> = RomBytes::new(b"\x00\xb8\x02");
static K229: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K227), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K228), name: n!("file_enter"), qualname: n!("file_enter"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K230: RomBytes<11> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\x82");
static K231: RomTuple<1> = RomTuple::new([n!("file_close")]);
static K232: RomTuple<2> = RomTuple::new([n!("self"), n!("exc")]);
static K233: RomBytes<3> = RomBytes::new(b"\x00\xc0\x02");
static K234: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K230), consts: Obj::rom(&K231), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K233), name: n!("file_exit"), qualname: n!("file_exit"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 159 };
static K235: RomBytes<30> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x02\x02\x02\x17\x01\x01\x02\x03\x02\x03\x17\x01\x01\x02\x81\x01");
static K236: RomTuple<4> = RomTuple::new([n!("<io."), n!("type"), n!("__name__"), vm::intern::ascii_char(62)]);
static K237: RomBytes<3> = RomBytes::new(b"\x00\xc8\x02");
static K238: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K235), consts: Obj::rom(&K236), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K237), name: n!("file_repr"), qualname: n!("file_repr"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K239: RomBytes<136> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01U\x04\x0c\x00\n\x04\x02\x01\x05\rb\x04\x04\x01\x83\x04\n\x04\x03b\x02\x04\x00WZ\x00Y\x04\x00\x04\x00\x05\x00=\x01\x05\x07\x00\x02\x06\x00\x02W\x0e\x00\n\x06\x06\x00\x07\x01\x02\x08\x00\x02b\x06\x06\x02c\x03\x04\x02\x07U\x03\x03\x00W1\x00Y\x04\x00\x08\n\x05\t\x00\x06\x03b\x05\x05\x01-\x04\x04\x05[\x00\x08\x04-\x02\x02\x03?\x01\x05\x0e\x00\n\x04\t\x00\x05\x03b\x04\x04\x01.\x01\x01\x04U\x01\xa2\xff\x81\x02");
static K240: RomTuple<10> = RomTuple::new([n!("file_open"), n!("can_read"), n!("OSError"), n!("bytearray"), n!("fs"), Obj::small(0), n!("min"), n!("file_read"), n!("pos"), n!("len")]);
static K241: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("count")]);
static K242: RomBytes<27> = RomBytes::new(b"\x00\xd2\x02\x12\x02\x0c\x02\x07\x02\x03\x02&\x02\x04\x02\x03\x02\x16\x02\x04\x02\x05\x02\x0e\r\x04\x10");
static K243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K239), consts: Obj::rom(&K240), argnames: Obj::rom(&K241), exc: Obj::rom(&K3), lines: Obj::rom(&K242), name: n!("file_take"), qualname: n!("file_take"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K244: RomBytes<36> = RomBytes::new(b"Y\x03\x00\x00V\x03\x10\x00\n\x02\x01\x00\x03\x01\x03\x04\x02b\x02\x02\x02W\n\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02");
static K245: RomStr<5> = RomStr::constant(b"utf-8");
static K246: RomTuple<4> = RomTuple::new([n!("is_text"), n!("str"), Obj::rom(&K245), n!("bytes")]);
static K247: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("data")]);
static K248: RomBytes<3> = RomBytes::new(b"\x00\xf0\x02");
static K249: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K244), consts: Obj::rom(&K246), argnames: Obj::rom(&K247), exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("file_made"), qualname: n!("file_made"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K250: RomBytes<140> = RomBytes::new(b"T\x01\x06\x00\x01\x01\xffW\x00\x00I\x01\x00\x08\x00Y\x06\x00\x01U\x06\x19\x00\n\x06\x02\x00\x07\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02b\x06\x06\x02\x81\x06\n\x06\x04b\x02\x06\x00\x01\x03\x00v\x06\x02W\x11\x00(\x07\x04\x05\x02\x08\x80\x006\x07\x07\x08\x05-\x03\x03\x07w\x04\x06\xea\xff\n\x06\x03\x00\x07\x00\x18\t\x01\x03\n\n\x06\x00\x0b\x02b\n\n\x01\x17\x08\t\nb\x05\x06\x02U\x05\x0f\x00\n\x06\x02\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06-\x02\x02\x05X\xab\xff");
static K251: RomTuple<7> = RomTuple::new([Obj::small(0), n!("is_text"), n!("file_made"), n!("file_take"), n!("bytearray"), Obj::small(192), n!("utf8_missing")]);
static K252: RomTuple<2> = RomTuple::new([n!("self"), n!("count")]);
static K253: RomBytes<25> = RomBytes::new(b"\x00\xf8\x02\n\x02\r\x02\x19\x02\x07\x04\x03\x02\x06\x02\x11\x01\x05\x04\x1c\x02\x04\x02\x0f\x02");
static K254: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K250), consts: Obj::rom(&K251), argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K253), name: n!("file_read"), qualname: n!("file_read"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K255: RomTuple<1> = RomTuple::new([Obj::small(-1)]);
static K256: RomBytes<123> = RomBytes::new(b"T\x02\r\x00\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x14\x00\n\x05\x01\x00\x06\x02\n\x07\x00\x00\x08\x01b\x07\x07\x01b\x02\x05\x02\x01\x03\x00WI\x00\n\x05\x02\x00\x06\x00\n\x07\x01\x18\x08\x02\x03\x02\t\x00\x02b\x07\x07\x02b\x04\x05\x02U\x04\x03\x00W.\x00\x00\x05\x03\n\x07\x00\x00\x08\x04b\x07\x07\x01\x17\x06\x03\x07\x05\x07\x00l\x05\x05`\x01\x05\x04\n\x05\x00\x00\x06\x04b\x05\x05\x01-\x03\x03\x05C\x03\x02\xb2\xff\x81\x03");
static K257: RomTuple<3> = RomTuple::new([n!("len"), n!("min"), n!("file_take")]);
static K258: RomTuple<3> = RomTuple::new([n!("self"), n!("buffer"), n!("count")]);
static K259: RomBytes<21> = RomBytes::new(b"\x00\x96\x03%\x02\x03\x02\x03\x02\x19\x02\x04\x02\x03\x02\x1b\x02\x0e\t\x05\x0c");
static K260: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K256), consts: Obj::rom(&K257), argnames: Obj::rom(&K258), exc: Obj::rom(&K3), lines: Obj::rom(&K259), name: n!("file_readinto"), qualname: n!("file_readinto"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 202 };
static K261: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K262: RomBytes<194> = RomBytes::new(b"\n\x06\x00b\x02\x06\x00Wu\x00Y\x03\x00\x01\n\x06\x02\x00\x07\x00=\x01\x03\x06\x00\x01\x08@W\x18\x00\n\x08\x04\x01\t@\n\x0b\x05\x00\x0c\x02b\x0b\x0b\x01\x18\n\x01\x0bb\x08\x08\x02b\x04\x06\x02\x00\x06\x04\x03\x07\x06c\x06\x06\x01\x07\"\x05\x06\x08V\x05\x13\x00\x05\x07\x00\x00\x08\x05\x05\t\x00l\x07\x07^\x06\x04\x07W\x03\x00\x00\x06\x04-\x02\x02\x06V\x05\x08\x00\x17\x06\x03\x05[\x00\x01\x06U\x05\x04\x00U\x04\x03\x00W\x14\x00I\x01\x03\x86\xff\n\x06\x05\x00\x07\x02b\x06\x06\x01C\x06\x01w\xffY\x06\x00\tV\x06\x18\x00\n\x06\x02\x00\x07\x00\n\x08\n\x00\t\x02b\x08\x08\x01b\x06\x06\x02-\x02\x02\x06\n\x06\x0b\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06");
static K263: RomBytes<1> = RomBytes::new(b"\n");
static K264: RomTuple<12> = RomTuple::new([n!("bytearray"), n!("pos"), n!("file_take"), Obj::small(0), n!("min"), n!("len"), Obj::rom(&K263), n!("find"), Obj::small(1), n!("is_text"), n!("utf8_missing"), n!("file_made")]);
static K265: RomTuple<2> = RomTuple::new([n!("self"), n!("limit")]);
static K266: RomBytes<29> = RomBytes::new(b"\x00\xae\x03\x07\x02\x03\x02\x04\x02-\x02\x0f\x02\x1e\x02\x04\x02\x08\x02\x08\x02\x03\x0f\x14\x12\x08\x02\x18\x02");
static K267: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K262), consts: Obj::rom(&K264), argnames: Obj::rom(&K265), exc: Obj::rom(&K3), lines: Obj::rom(&K266), name: n!("file_readline"), qualname: n!("file_readline"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K268: RomTuple<1> = RomTuple::new([n!("list")]);
static K269: RomBytes<3> = RomBytes::new(b"\x00\xce\x03");
static K270: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K268), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K269), name: n!("file_readlines"), qualname: n!("file_readlines"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K271: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K272: RomTuple<2> = RomTuple::new([n!("file_readline"), n!("StopIteration")]);
static K273: RomBytes<9> = RomBytes::new(b"\x00\xd6\x03\n\x02\x04\x02\x05\x02");
static K274: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K271), consts: Obj::rom(&K272), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K273), name: n!("file_next"), qualname: n!("file_next"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K275: RomBytes<245> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x05\x01U\x05\x0c\x00\n\x05\x02\x01\x06\rb\x05\x05\x01\x83\x05\n\x05\x03\n\x07\x04\x00\x08\x01\n\t\x05b\x07\x07\x02V\x07\x0b\x00\x00\x06\x01c\x06\x06\x00\x06W\x03\x00\x00\x06\x01b\x02\x05\x01\n\x05\x03\n\x06\x07\x00\x07\x02b\x06\x06\x01b\x02\x05\x01Y\x05\x00\x08V\x05\x0b\x00Y\x05\x00\t[\x00\n\x05W+\x00Y\x05\x00\nY\x06\x00\t9\x05\x06\x1e\x00\n\x05\x0b\x00\x06\x02b\x05\x05\x01V\x05\x10\x00Y\x05\x00\x0c\x00\x06\x00Y\x07\x00\nc\x05\x05\x02\r\x01\x03\x00WA\x00Y\x05\x00\x0c\x00\x06\x00\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08c\x04\x05\x02\x0e-\x03\x03\x04Y\x05\x00\n-\x05\x05\x04[\x00\n\x05Y\x05\x00\nY\x06\x00\t9\x05\x06\x08\x00Y\x05\x00\n[\x00\t\x05\n\x05\x0b\x00\x06\x02b\x05\x05\x01C\x03\x05\xb0\xff\n\x05\x0b\x00\x06\x01b\x05\x05\x01\x81\x05");
static K276: RomTuple<15> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("memoryview"), n!("isinstance"), n!("str"), n!("encode"), n!("bytes"), n!("append"), n!("size"), n!("pos"), n!("len"), n!("fs"), n!("file_resize"), n!("file_write")]);
static K277: RomTuple<2> = RomTuple::new([n!("self"), n!("data")]);
static K278: RomBytes<35> = RomBytes::new(b"\x00\xe4\x03\x12\x02\x0c\x02&\x04\x11\x02\x08\x02\x0b\x02\x1b\x02\x10\x02\x03\x02\x03\x02\x1c\x02\x04\x02\x0c\x02\r\x02\x08\t\x0f\x0c");
static K279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K275), consts: Obj::rom(&K276), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K278), name: n!("file_write"), qualname: n!("file_write"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 241 };
static K280: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01A\x02\x01\x0b\x00Y\x03\x00\x02-\x01\x01\x03W!\x00A\x02\x03\x0b\x00Y\x03\x00\x04-\x01\x01\x03W\x11\x00B\x02\x05\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03,\x03\x01\x07V\x03\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03[\x00\x02\x01\x81\x01");
static K281: RomTuple<8> = RomTuple::new([n!("file_open"), Obj::small(1), n!("pos"), Obj::small(2), n!("size"), Obj::small(0), n!("OSError"), Obj::small(31)]);
static K282: RomTuple<3> = RomTuple::new([n!("self"), n!("offset"), n!("whence")]);
static K283: RomBytes<23> = RomBytes::new(b"\x00\x8c\x04\n\x02\x05\x02\x0b\x02\x05\x02\x0b\x02\x05\x02\x0c\x02\x08\x02\x0c\x02\x04\x02");
static K284: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K280), consts: Obj::rom(&K281), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K283), name: n!("file_seek"), qualname: n!("file_seek"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 261 };
static K285: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x81\x01");
static K286: RomTuple<2> = RomTuple::new([n!("file_open"), n!("pos")]);
static K287: RomBytes<3> = RomBytes::new(b"\x00\xa8\x04");
static K288: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K285), consts: Obj::rom(&K286), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K287), name: n!("file_tell"), qualname: n!("file_tell"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 275 };
static K289: RomBytes<75> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01Y\x02\x02\x01U\x02\x0c\x00\n\x02\x02\x01\x03\rb\x02\x02\x01\x83\x02T\x01\x07\x00Y\x01\x00\x03W\x00\x00=\x01\x04\x0c\x00\n\x02\x02\x01\x03\x16b\x02\x02\x01\x83\x02Y\x02\x00\x05\x00\x03\x00\x00\x04\x01c\x02\x02\x02\x06\x81\x01");
static K290: RomTuple<7> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("pos"), Obj::small(0), n!("fs"), n!("file_resize")]);
static K291: RomTuple<2> = RomTuple::new([n!("self"), n!("size")]);
static K292: RomBytes<15> = RomBytes::new(b"\x00\xb0\x04\x12\x02\x0c\x02\x0b\x02\x05\x02\x0c\x02\x0f\x02");
static K293: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K289), consts: Obj::rom(&K290), argnames: Obj::rom(&K291), exc: Obj::rom(&K3), lines: Obj::rom(&K292), name: n!("file_truncate"), qualname: n!("file_truncate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K294: RomBytes<31> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01V\x01\x0c\x00Y\x01\x00\x02\x00\x02\x00c\x01\x01\x01\x03\x82");
static K295: RomTuple<4> = RomTuple::new([n!("file_open"), n!("can_write"), n!("fs"), n!("file_sync")]);
static K296: RomBytes<5> = RomBytes::new(b"\x00\xc4\x04\x12\x02");
static K297: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K294), consts: Obj::rom(&K295), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K296), name: n!("file_flush"), qualname: n!("file_flush"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 289 };
static K298: RomBytes<42> = RomBytes::new(b"Y\x01\x00\x00S\x01!\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x05\x02\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x02\x05\x04\x00[\x00\x00\x04\x86\x02\x82");
static K299: RomTuple<3> = RomTuple::new([n!("fs"), n!("file_flush"), n!("file_shut")]);
static K300: RomBytes<8> = RomBytes::new(b"\x08\n\x15\x04\x15\x14\x00\x05");
static K301: RomBytes<13> = RomBytes::new(b"\x00\xd0\x04\x04\x02\x04\x04\n\x02\x03\x02\x0b\x02");
static K302: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K298), consts: Obj::rom(&K299), argnames: Obj::rom(&K27), exc: Obj::rom(&K300), lines: Obj::rom(&K301), name: n!("file_close"), qualname: n!("file_close"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 295 };
static K303: RomBytes<53> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01W\x1e\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x03\x03\x01W\x0c\x00\n\x03\x04\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x00\x81\x03");
static K304: RomTuple<5> = RomTuple::new([Obj::small(1), n!("file_flush"), Obj::small(4), n!("file_close"), n!("OSError")]);
static K305: RomTuple<3> = RomTuple::new([n!("self"), n!("request"), n!("arg")]);
static K306: RomBytes<13> = RomBytes::new(b"\x00\xe6\x04\x05\x02\r\x02\x05\x02\r\x04\x0c\x02");
static K307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K303), consts: Obj::rom(&K304), argnames: Obj::rom(&K305), exc: Obj::rom(&K3), lines: Obj::rom(&K306), name: n!("file_ioctl"), qualname: n!("file_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K308: RomBytes<191> = RomBytes::new(b"\n\x08\x00P\x02\x08\x15\x00V\x03\x0e\x00\n\x08\x01_\t\x03\x02b\x02\x08\x01W\x03\x00\n\x02\x01\n\x08\x03\x00\t\x02\n\n\x01b\x08\x08\x02V\x08\r\x00\n\x08\x04\x00\t\x02\x00\n\x03b\x02\x08\x02\n\x08\x05\x00\t\x02\x03\n\x06\x05\x0b\x00b\x05\x08\x03T\x05\n\x00j\x08\x08\x00\x00\x06\x08W\x17\x00\x00\x08\x05\x00\x0b\x01\x00\x0c\x03g\t\x0b\x02j\n\n\x00s\n\x04f\x06\x08Y\x08\x00\x07\x03\t\x08c\x08\x08\x01\t\x03\t\n`\x06\t\x08Y\x08\x00\x0b\x03\t\x0b`\x06\t\x08\x00\x08\x00\x00\t\x06b\x07\x08\x01S\x07\x07\x00\x03\x08\x0c`\x06\x08\x07\x00\x08\x02\x00\x0b\x01\x00\x0c\x03\x00\r\x06g\t\x0b\x03j\n\n\x00s\n\x04f\x08\x08\x81\x08");
static K309: RomTuple<13> = RomTuple::new([n!("missing"), n!("type"), Obj::small(0), n!("isinstance"), n!("metaclass_of"), n!("getattr"), n!("__prepare__"), n!("__globals__"), n!("__name__"), n!("get"), n!("__module__"), n!("__qualname__"), n!("__classcell__")]);
static K310: RomTuple<5> = RomTuple::new([n!("body"), n!("name"), n!("metaclass"), n!("bases"), n!("keywords")]);
static K311: RomBytes<24> = RomBytes::new(b"\x00\x0c\x08\x02\x15\x02\x11\x02\r\x02\x10\x02%\x02\x13\x02\x0b\x02\n\x02\x04\x02\x07\x02");
static K312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K308), consts: Obj::rom(&K309), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K311), name: n!("build_class"), qualname: n!("build_class"), file: n!("<prelude>"), flags: 67, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 1, nfree: 0, line: 5 };
static K313: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x06\x00\x00\x07\x01g\x04\x06\x02n\x04\x02\x05\x05\x00f\x03\x03\x81\x03");
static K314: RomTuple<1> = RomTuple::new([n!("build_class")]);
static K315: RomTuple<3> = RomTuple::new([n!("body"), n!("name"), n!("bases")]);
static K316: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K313), consts: Obj::rom(&K314), argnames: Obj::rom(&K315), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("build_derived"), qualname: n!("build_derived"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K317: RomBytes<24> = RomBytes::new(b"\x00\x04\x00\x00\x07\x01\x00\x08\x02g\x05\x07\x02n\x05\x03\x05\x06\x00f\x04\x04\x81\x04");
static K318: RomTuple<4> = RomTuple::new([n!("build"), n!("body"), n!("name"), n!("bases")]);
static K319: RomBytes<2> = RomBytes::new(b"\x004");
static K320: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K317), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K318), exc: Obj::rom(&K3), lines: Obj::rom(&K319), name: n!("build_by"), qualname: n!("build_by"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K321: RomBytes<69> = RomBytes::new(b"\n\x04\x00\n\x07\x01g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x02\x04\n\x04\x02\n\x05\x01\x00\x06\x02b\x05\x05\x01b\x03\x04\x01S\x03\x17\x00\x00\x04\x03\x00\x07\x02g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x04\x04\x81\x02");
static K322: RomTuple<3> = RomTuple::new([n!("type_new"), n!("type"), n!("find_init")]);
static K323: RomTuple<2> = RomTuple::new([n!("args"), n!("keywords")]);
static K324: RomBytes<10> = RomBytes::new(b"\x00<\x17\x02\x11\x02\x04\x02\x17\x02");
static K325: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K321), consts: Obj::rom(&K322), argnames: Obj::rom(&K323), exc: Obj::rom(&K3), lines: Obj::rom(&K324), name: n!("type_of"), qualname: n!("type_of"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K326: RomBytes<1> = RomBytes::new(b"\x82");
static K327: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("keywords")]);
static K328: RomBytes<2> = RomBytes::new(b"\x00L");
static K329: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K326), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K327), exc: Obj::rom(&K3), lines: Obj::rom(&K328), name: n!("type_init"), qualname: n!("type_init"), file: n!("<prelude>"), flags: 67, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K330: RomBytes<149> = RomBytes::new(b"\n\t\x00\x00\n\x01b\t\t\x01B\t\x01\x1a\x00\n\t\x02\x03\x0b\x03\n\x0c\x00\x00\r\x01b\x0c\x0c\x01\x1c\n\x0b\x0cb\t\t\x01\x83\tz\x01\x03\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\x06\t\x02O\x06\x00-\x00\n\t\x05\x00\n\x06b\x07\t\x01S\x07\x1f\x00\x00\t\x07\x00\x0c\x06\x00\r\x03\x00\x0e\x04\x00\x0f\x05g\n\x0c\x04j\x0b\x0b\x00s\x0b\x02f\t\t\x81\t\n\t\x06\x00\n\x06\x00\x0b\x03\x00\x0c\x04\n\r\x07\x00\x0e\x05b\r\r\x01b\x08\t\x04\n\t\x08\x00\n\x08\x00\x0b\x02b\t\t\x02\x81\t");
static K331: RomStr<51> = RomStr::constant(b"type.__new__() takes exactly 3 arguments (%d given)");
static K332: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(3), n!("TypeError"), Obj::rom(&K331), n!("metaclass_of"), n!("find_new"), n!("new_type"), n!("unwrap_native"), n!("class_hooks")]);
static K333: RomTuple<3> = RomTuple::new([n!("meta"), n!("args"), n!("keywords")]);
static K334: RomBytes<20> = RomBytes::new(b"\x00T\x0f\x02\x1a\x02\x04\x02\r\x02\x05\x02\n\x02\x04\x02\x1f\x02\x1a\x02");
static K335: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K330), consts: Obj::rom(&K332), argnames: Obj::rom(&K333), exc: Obj::rom(&K3), lines: Obj::rom(&K334), name: n!("type_new"), qualname: n!("type_new"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K336: RomBytes<6> = RomBytes::new(b"j\x03\x03\x00\x81\x03");
static K337: RomBytes<2> = RomBytes::new(b"\x00n");
static K338: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K336), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K327), exc: Obj::rom(&K3), lines: Obj::rom(&K337), name: n!("prepare"), qualname: n!("prepare"), file: n!("<prelude>"), flags: 67, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K339: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01P\x03\x00\x16\x00\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03\n\x03\x01\x00\x06\x00g\x04\x06\x01n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K340: RomTuple<2> = RomTuple::new([n!("native_base"), n!("construct")]);
static K341: RomBytes<6> = RomBytes::new(b"\x00x\x0f\x02\x16\x02");
static K342: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K339), consts: Obj::rom(&K340), argnames: Obj::rom(&K327), exc: Obj::rom(&K3), lines: Obj::rom(&K341), name: n!("call_class"), qualname: n!("call_class"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K343: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K344: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K345: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K346: RomBytes<15> = RomBytes::new(b"\x00\x84\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08*\x02");
static K347: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K343), consts: Obj::rom(&K344), argnames: Obj::rom(&K345), exc: Obj::rom(&K3), lines: Obj::rom(&K346), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K348: RomBytes<106> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x04\x02\x00\x05\x00b\x04\x04\x016\x03\x04\x01\x06U\x03\x1e\x00\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K349: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("type"), n!("bool"), n!("class_method"), n!("__instancecheck__")]);
static K350: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("spec")]);
static K351: RomBytes<15> = RomBytes::new(b"\x00\x96\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K352: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K348), consts: Obj::rom(&K349), argnames: Obj::rom(&K350), exc: Obj::rom(&K3), lines: Obj::rom(&K351), name: n!("isinstance_of"), qualname: n!("isinstance_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K353: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K354: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("issubclass"), n!("bool"), n!("class_method"), n!("__subclasscheck__")]);
static K355: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K356: RomBytes<15> = RomBytes::new(b"\x00\xa8\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K357: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K353), consts: Obj::rom(&K354), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K356), name: n!("issubclass_of"), qualname: n!("issubclass_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K358: RomBytes<411> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x13\x00\x00\t\x01\x03\n\x02\x03\x0b\x03c\t\t\x02\x04c\x01\t\x00\x05v\n\x01|\t\x0b\x06\x00\x00b\x05\t\x01V\x02]\x00\n\t\x07b\x06\t\x00\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWA\x00z\n\x07\x02\n\x0b\t\x00\x0c\x08b\x0b\x0b\x01V\x0b\x0e\x00_\x0b\x08\nM\x0b\x0b\x05\x00R\x08\x06\x15\x00\x03\x0b\x0b\n\x0c\x01\x00\r\x07b\x0c\x0c\x01\x17\x0b\x0b\x0c`\x05\x07\x0b\x00\x0b\x06^\x0c\x05\x07c\x0b\x0b\x01\x0cw\n\t\xba\xff\n\t\x01\x00\n\x00b\x00\t\x01\x00\n\x00g\n\n\x01\x17\n\n\x05v\t\nW(\x00\n\n\t\x00\x0b\x08b\n\n\x01U\n\x1a\x00\n\n\r\x03\x0c\x0e\n\r\x0f\x00\x0e\x08b\r\r\x01\x17\x0b\x0c\rb\n\n\x01\x83\nw\x08\t\xd3\xff\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWZ\x00z\n\x07\x02_\x0b\x08\nA\x0b\x0b\x1e\x00U\x02\x1a\x00\n\x0b\r\x03\r\x10\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0b\x05\x0b\x00\x00\x0c\x07\x05\r\x00l\x0b\x0b^\x0b\x05\x0bR\x08\x0b\x1a\x00\n\x0b\r\x03\r\x11\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\n\t\xa1\xffT\x03\x06\x00\x03\x03\x12W\n\x00\n\t\x13\x00\n\x03b\x03\t\x01\n\t\x14\x00\n\x03b\t\t\x01\n\n\x14\x00\x0b\x05b\n\n\x019\t\n\x0c\x00\n\t\x15\x03\n\x16b\t\t\x01\x83\t\n\t\x17\x00\n\x00\n\x0b\x13\x00\x0c\x05b\x0b\x0b\x01\x00\x0c\x03b\t\t\x03\x81\t");
static K359: RomTuple<1> = RomTuple::new([n!("str")]);
static K360: RomBytes<2> = RomBytes::new(b"\x00\x0e");
static K361: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K359), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K360), name: n!("<listcomp>"), qualname: n!("named_tuple.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K362: RomStr<54> = RomStr::constant(b"Type names and field names must be valid identifiers: ");
static K363: RomStr<45> = RomStr::constant(b"Field names cannot start with an underscore: ");
static K364: RomStr<34> = RomStr::constant(b"Encountered duplicate field name: ");
static K365: RomStr<40> = RomStr::constant(b"Got more default values than field names");
static K366: RomTuple<24> = RomTuple::new([n!("isinstance"), n!("str"), vm::intern::ascii_char(44), vm::intern::ascii_char(32), n!("replace"), n!("split"), Obj::rom(&K361), n!("set"), n!("enumerate"), n!("is_name"), Obj::small(0), vm::intern::ascii_char(95), n!("add"), n!("ValueError"), Obj::rom(&K362), n!("repr"), Obj::rom(&K363), Obj::rom(&K364), vm::types::EMPTY_TUPLE, n!("tuple"), n!("len"), n!("TypeError"), Obj::rom(&K365), n!("new_named_class")]);
static K367: RomTuple<5> = RomTuple::new([n!("typename"), n!("field_names"), n!("rename"), n!("defaults"), n!("module")]);
static K368: RomBytes<50> = RomBytes::new(b"\x00\n\x11\x02\x13\x02\r\x02\x04\x02\x07\x02\x14\x02\x1c\x02\x15\x02\x0c\x05\x05\x08\n\x02\x11\x02\x0e\x02\x1a\x03\x05\x06\x14\x02\r\x02\x1a\x02\x15\x02\x1a\x07\x05\n\x14\x02\x19\x02\x0c\x02");
static K369: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K358), consts: Obj::rom(&K366), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K368), name: n!("named_tuple"), qualname: n!("named_tuple"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K370: RomBytes<125> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x02\x06\x01g\x03\x03\x00\n\x07\x01\n\t\x02\x00\n\x02b\t\t\x01Y\x08\t\x03\x00\t\x00b\x07\x07\x02v\x06\x07W\x1a\x00z\x07\x04\x02\x00\x08\x03\x00\t\x01\x00\n\x04\x00\x0b\x05c\t\t\x02\x04c\x08\x08\x01\x05w\x07\x06\xe1\xffV\x01!\x00\n\x06\x06\x03\x08\x07\n\t\x08\n\n\t\x00\x0b\x01b\n\n\x01b\t\t\x01\x17\x07\x08\tb\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\n\x81\x06");
static K371: RomStr<28> = RomStr::constant(b"Got unexpected field names: ");
static K372: RomTuple<11> = RomTuple::new([n!("type"), n!("zip"), n!("named_base"), n!("_fields"), n!("pop"), n!("append"), n!("ValueError"), Obj::rom(&K371), n!("repr"), n!("list"), n!("_make")]);
static K373: RomTuple<2> = RomTuple::new([n!("self"), n!("kwargs")]);
static K374: RomBytes<16> = RomBytes::new(b"\x00<\n\x02\x04\x02\"\x02\x16\x01\x05\x04\x04\x02!\x02");
static K375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K370), consts: Obj::rom(&K372), argnames: Obj::rom(&K373), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("named_replace"), qualname: n!("named_replace"), file: n!("<prelude>"), flags: 66, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K376: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K377: RomTuple<2> = RomTuple::new([n!("to_list"), n!("_make")]);
static K378: RomTuple<2> = RomTuple::new([n!("cls"), n!("iterable")]);
static K379: RomBytes<2> = RomBytes::new(b"\x00P");
static K380: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K377), argnames: Obj::rom(&K378), exc: Obj::rom(&K3), lines: Obj::rom(&K379), name: n!("named_make"), qualname: n!("named_make"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K381: RomBytes<62> = RomBytes::new(b"\x13\x01\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00,\x00\n\x04\x02\x00\x06\x01h\x05\x06\x01|\x02\x05\x03\x00\x04\x03\x03\x01}\x02\x02\x01\x15\x01\x02\x14\x00\x01\x01\x00\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K382: RomBytes<72> = RomBytes::new(b"\x05\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x01\x10\x01\x00\x02\x05\x03\x01h\x02\x03\x01|\x02\x02\x02\x00\x01\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x06\x00\x04\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02\x82");
static K383: RomBytes<90> = RomBytes::new(b"\x13\x01\x14\x05\x01\x00\x00^\x03\x00\x05V\x02\x12\x00\x14\x05\x01\x00\x00a\x00\x05\x14\x05\x01\x00\x00`\x00\x05\x03\x82\x00\x07\x00c\x07\x07\x00\x01v\x06\x07\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\x00\x05\x00c\x05\x05\x00\x03\x14\x05\x01\x00\x00`\x00\x05\x03\x00\x05\x00\x00\x06\x04c\x05\x05\x01\x04\x82");
static K384: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K385: RomTuple<2> = RomTuple::new([Obj::small(0), n!("key")]);
static K386: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K384), consts: Obj::rom(&K385), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K127), name: n!("<listcomp>"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 54 };
static K387: RomTuple<5> = RomTuple::new([n!("key"), n!("items"), Obj::rom(&K386), n!("clear"), n!("update")]);
static K388: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("last")]);
static K389: RomBytes<20> = RomBytes::new(b"\x00`\x02\x02\t\x02\x04\x02\x08\x02\t\x02\x01\x02\x1c\x02\x08\x02\t\x02");
static K390: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K383), consts: Obj::rom(&K387), argnames: Obj::rom(&K388), exc: Obj::rom(&K3), lines: Obj::rom(&K389), name: n!("move_to_end"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K391: RomBytes<70> = RomBytes::new(b"U\x00\x0c\x00\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03\n\x03\x02V\x01\r\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01W\n\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\x00\x03\x02\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x05h\x03\x03\x02\x81\x03");
static K392: RomStr<19> = RomStr::constant(b"dictionary is empty");
static K393: RomTuple<6> = RomTuple::new([n!("KeyError"), Obj::rom(&K392), n!("next"), n!("reversed"), n!("iter"), n!("pop")]);
static K394: RomTuple<2> = RomTuple::new([n!("self"), n!("last")]);
static K395: RomBytes<8> = RomBytes::new(b"\x00x\x04\x02\x0c\x02\"\x02");
static K396: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K391), consts: Obj::rom(&K393), argnames: Obj::rom(&K394), exc: Obj::rom(&K3), lines: Obj::rom(&K395), name: n!("popitem"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.popitem"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K397: RomBytes<19> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00b\x01\x01\x01\x81\x01");
static K398: RomTuple<1> = RomTuple::new([n!("type")]);
static K399: RomBytes<3> = RomBytes::new(b"\x00\x84\x01");
static K400: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K397), consts: Obj::rom(&K398), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K399), name: n!("copy"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.copy"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K401: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02V\x03\x1e\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x01<\x03\x04\x05\x00\x05\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\x00\x05\x01c\x03\x03\x02\x04\x81\x03");
static K402: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("OrderedDict"), n!("list"), n!("dict"), n!("__eq__")]);
static K403: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K404: RomBytes<7> = RomBytes::new(b"\x00\x8a\x01,\x02\x05\x02");
static K405: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K401), consts: Obj::rom(&K402), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K404), name: n!("__eq__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 68 };
static K406: RomBytes<51> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x03\x02\x02\x17\x01\x01\x02\n\x02\x03\n\x03\x04\x00\x04\x00b\x03\x03\x01b\x02\x02\x01\x17\x01\x01\x02\x03\x02\x05\x17\x01\x01\x02\x81\x01");
static K407: RomTuple<6> = RomTuple::new([n!("type"), n!("__name__"), vm::intern::ascii_char(40), n!("repr"), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K408: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K409: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K406), consts: Obj::rom(&K407), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K408), name: n!("__repr__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K410: RomTuple<10> = RomTuple::new([Obj::rom(&K390), n!("move_to_end"), Obj::rom(&K396), n!("popitem"), Obj::rom(&K400), n!("copy"), Obj::rom(&K405), n!("__eq__"), Obj::rom(&K409), n!("__repr__")]);
static K411: RomBytes<10> = RomBytes::new(b"\x00`\x11\x16\x11\x0c\n\x06\x11\n");
static K412: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K382), consts: Obj::rom(&K410), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K411), name: n!("OrderedDict"), qualname: n!("ordered_dict_class.<locals>.OrderedDict"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 47 };
static K413: RomTuple<5> = RomTuple::new([n!("kept"), n!("OrderedDict"), n!("dict"), Obj::rom(&K412), n!("keep")]);
static K414: RomBytes<14> = RomBytes::new(b"\x00V\x02\x02\n\x02\x04\x04\x1a:\x05\x02\r\x02");
static K415: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K381), consts: Obj::rom(&K413), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K414), name: n!("ordered_dict_class"), qualname: n!("ordered_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K416: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00#\x00\n\x04\x02|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K417: RomBytes<48> = RomBytes::new(b"\x05\x02\x00h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x82");
static K418: RomBytes<56> = RomBytes::new(b"S\x01\x1a\x00\n\x04\x00\x00\x05\x01b\x04\x04\x01U\x04\x0c\x00\n\x04\x01\x03\x05\x02b\x04\x04\x01\x83\x04[\x00\x03\x01Y\x04\x00\x04g\x05\x05\x00n\x05\x02j\x06\x06\x00s\x06\x03f\x04\x04\x82");
static K419: RomStr<39> = RomStr::constant(b"first argument must be callable or None");
static K420: RomTuple<5> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K419), n!("default_factory"), n!("update")]);
static K421: RomTuple<4> = RomTuple::new([n!("self"), n!("default_factory"), n!("args"), n!("kwargs")]);
static K422: RomBytes<9> = RomBytes::new(b"\x00\xae\x01\x12\x02\x0c\x02\x04\x02");
static K423: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K418), consts: Obj::rom(&K420), argnames: Obj::rom(&K421), exc: Obj::rom(&K3), lines: Obj::rom(&K422), name: n!("__init__"), qualname: n!("default_dict_class.<locals>.defaultdict.__init__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K424: RomBytes<34> = RomBytes::new(b"Y\x03\x00\x00T\x03\x0c\x00\n\x03\x01\x00\x04\x01b\x03\x03\x01\x83\x03\x00\x03\x00c\x02\x03\x00\x00`\x00\x01\x02\x81\x02");
static K425: RomTuple<2> = RomTuple::new([n!("default_factory"), n!("KeyError")]);
static K426: RomTuple<2> = RomTuple::new([n!("self"), n!("key")]);
static K427: RomBytes<9> = RomBytes::new(b"\x00\xba\x01\x08\x02\x0c\x02\x0c\x02");
static K428: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K425), argnames: Obj::rom(&K426), exc: Obj::rom(&K3), lines: Obj::rom(&K427), name: n!("__missing__"), qualname: n!("default_dict_class.<locals>.defaultdict.__missing__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K429: RomBytes<23> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x02\x00\x01\x00\x03\x00b\x01\x01\x02\x81\x01");
static K430: RomTuple<2> = RomTuple::new([n!("type"), n!("default_factory")]);
static K431: RomBytes<3> = RomBytes::new(b"\x00\xc6\x01");
static K432: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K429), consts: Obj::rom(&K430), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K431), name: n!("copy"), qualname: n!("default_dict_class.<locals>.defaultdict.copy"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K433: RomBytes<55> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02\x17\x02\x02\x01\x03\x03\x03\x17\x02\x02\x03\n\x03\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x17\x02\x02\x03\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K434: RomStr<12> = RomStr::constant(b"defaultdict(");
static K435: RomStr<2> = RomStr::constant(b", ");
static K436: RomTuple<6> = RomTuple::new([n!("repr"), n!("default_factory"), Obj::rom(&K434), Obj::rom(&K435), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K437: RomBytes<5> = RomBytes::new(b"\x00\xcc\x01\x0b\x02");
static K438: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K433), consts: Obj::rom(&K436), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K437), name: n!("__repr__"), qualname: n!("default_dict_class.<locals>.defaultdict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K439: RomTuple<8> = RomTuple::new([Obj::rom(&K423), n!("__init__"), Obj::rom(&K428), n!("__missing__"), Obj::rom(&K432), n!("copy"), Obj::rom(&K438), n!("__repr__")]);
static K440: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x11\x0c\n\x0c\n\x06");
static K441: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K439), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K440), name: n!("defaultdict"), qualname: n!("default_dict_class.<locals>.defaultdict"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K442: RomTuple<5> = RomTuple::new([n!("kept"), n!("defaultdict"), n!("dict"), Obj::rom(&K441), n!("keep")]);
static K443: RomBytes<13> = RomBytes::new(b"\x00\xa4\x01\n\x02\x04\x04\x13(\x03\x02\r\x02");
static K444: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K416), consts: Obj::rom(&K442), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K443), name: n!("default_dict_class"), qualname: n!("default_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K445: RomBytes<41> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x01\x01\x00\x02\x00\n\x03\x02b\x01\x01\x02U\x01\x0c\x00\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01\x81\x00");
static K446: RomStr<28> = RomStr::constant(b"heap argument must be a list");
static K447: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("TypeError"), Obj::rom(&K446)]);
static K448: RomTuple<1> = RomTuple::new([n!("heap")]);
static K449: RomBytes<9> = RomBytes::new(b"\x00\xde\x01\n\x02\x11\x02\x0c\x02");
static K450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K445), consts: Obj::rom(&K447), argnames: Obj::rom(&K448), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("heap_list"), qualname: n!("heap_list"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K451: RomBytes<48> = RomBytes::new(b"^\x03\x00\x01W\x1f\x00#\x05\x01\x00,\x04\x05\x00^\x05\x00\x04C\x03\x05\x03\x00W\x10\x00^\x05\x00\x04`\x00\x01\x05\x00\x01\x04E\x01\x02\xdc\xff`\x00\x01\x03\x82");
static K452: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K453: RomTuple<3> = RomTuple::new([n!("heap"), n!("at"), n!("start")]);
static K454: RomBytes<19> = RomBytes::new(b"\x00\xee\x01\x04\x02\x03\x02\x08\x02\t\x02\x03\x02\x08\x02\x03\t\x05\x0c");
static K455: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K451), consts: Obj::rom(&K452), argnames: Obj::rom(&K453), exc: Obj::rom(&K3), lines: Obj::rom(&K454), name: n!("heap_up"), qualname: n!("heap_up"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K456: RomBytes<112> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01\x00\x02\x01\x00\x03\x06^\x04\x00\x01\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01W4\x00\"\x06\x05\x017\x06\x03\x15\x00^\x06\x00\x05\"\x07\x05\x01^\x07\x00\x07C\x06\x07\x04\x00/\x05\x05\x01^\x06\x00\x05`\x00\x01\x06\x00\x01\x05\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01C\x05\x03\xc7\xff`\x00\x01\x04\n\x06\x02\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03\x82");
static K457: RomTuple<3> = RomTuple::new([n!("len"), Obj::small(1), n!("heap_up")]);
static K458: RomTuple<2> = RomTuple::new([n!("heap"), n!("at")]);
static K459: RomBytes<25> = RomBytes::new(b"\x00\x86\x02\x10\x02\x04\x02\x0b\x02\x03\x02\x1a\x02\x04\x02\x08\x02\x03\x02\x0b\t\x05\x0c\x04\x02");
static K460: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K456), consts: Obj::rom(&K457), argnames: Obj::rom(&K458), exc: Obj::rom(&K3), lines: Obj::rom(&K459), name: n!("heap_down"), qualname: n!("heap_down"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K461: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x01\n\x02\x02\x00\x03\x00\n\x05\x03\x00\x06\x00b\x05\x05\x01#\x04\x05\x04b\x02\x02\x02\x82");
static K462: RomTuple<5> = RomTuple::new([n!("heap_list"), n!("append"), n!("heap_up"), n!("len"), Obj::small(1)]);
static K463: RomTuple<2> = RomTuple::new([n!("heap"), n!("item")]);
static K464: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x02\x0b\x02");
static K465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K461), consts: Obj::rom(&K462), argnames: Obj::rom(&K463), exc: Obj::rom(&K3), lines: Obj::rom(&K464), name: n!("heap_push"), qualname: n!("heap_push"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K466: RomBytes<69> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01U\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03\x00\x03\x00c\x01\x03\x00\x03U\x00\x02\x00\x81\x01_\x03\x00\x04\x00\x02\x03\x01\x04\x00`\x00\x04\x01\n\x03\x05\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K467: RomStr<10> = RomStr::constant(b"empty heap");
static K468: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("IndexError"), Obj::rom(&K467), n!("pop"), Obj::small(0), n!("heap_down")]);
static K469: RomBytes<19> = RomBytes::new(b"\x00\xae\x02\n\x02\x04\x02\x0c\x02\x08\x02\x04\x02\x02\x02\x0e\x02\r\x02");
static K470: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K466), consts: Obj::rom(&K468), argnames: Obj::rom(&K448), exc: Obj::rom(&K3), lines: Obj::rom(&K469), name: n!("heap_pop"), qualname: n!("heap_pop"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K471: RomBytes<74> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\n\x02\x01\n\x06\x02\x00\x07\x00b\x06\x06\x01&\x06\x06\x03#\x03\x06\x04\x01\x04\xff\x01\x05\xffx\x02\x03\x1a\x00b\x02\x02\x03v\x02\x02\x05\x03\x00W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x01b\x06\x06\x02y\x01\x02\xee\xff\x82");
static K472: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("range"), n!("len"), Obj::small(2), Obj::small(1), n!("heap_down")]);
static K473: RomBytes<9> = RomBytes::new(b"\x00\xc6\x02\n\x02-\x02\r\x01");
static K474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K471), consts: Obj::rom(&K472), argnames: Obj::rom(&K448), exc: Obj::rom(&K3), lines: Obj::rom(&K473), name: n!("heap_make"), qualname: n!("heap_make"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K475: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01_\x02\x00\x01\x01\x03\x00`\x00\x03\x01\n\x03\x02\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K476: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_down")]);
static K477: RomBytes<11> = RomBytes::new(b"\x00\xd2\x02\n\x02\x04\x02\x07\x02\r\x02");
static K478: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K475), consts: Obj::rom(&K476), argnames: Obj::rom(&K463), exc: Obj::rom(&K3), lines: Obj::rom(&K477), name: n!("heap_replace"), qualname: n!("heap_replace"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K479: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01V\x00\x18\x00_\x02\x00\x017\x02\x01\x0f\x00\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02\x81\x01");
static K480: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_replace")]);
static K481: RomBytes<9> = RomBytes::new(b"\x00\xe2\x02\n\x02\r\x02\x0f\x02");
static K482: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K479), consts: Obj::rom(&K480), argnames: Obj::rom(&K463), exc: Obj::rom(&K3), lines: Obj::rom(&K481), name: n!("heap_pushpop"), qualname: n!("heap_pushpop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K483: RomBytes<28> = RomBytes::new(b"\n\x03\x00v\x05\x02|\x04\x06\x01\x00\x00b\x04\x04\x01\x00\x05\x00\x00\x06\x01b\x03\x03\x03\x81\x03");
static K484: RomTuple<1> = RomTuple::new([n!("iter")]);
static K485: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K484), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("<listcomp>"), qualname: n!("heap_merge.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K486: RomTuple<2> = RomTuple::new([n!("heap_merge_items"), Obj::rom(&K485)]);
static K487: RomTuple<3> = RomTuple::new([n!("key"), n!("reverse"), n!("iterables")]);
static K488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K483), consts: Obj::rom(&K486), argnames: Obj::rom(&K487), exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("heap_merge"), qualname: n!("heap_merge"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 183 };
static K489: RomBytes<274> = RomBytes::new(b"\x13\x06g\x03\x03\x00v\x08\x00W;\x00\n\t\x00\x00\n\x04\n\x0b\x01b\x05\t\x02\n\t\x01O\x05\t&\x00\x00\t\x03T\x01\x06\x00\x00\n\x05W\n\x00\x00\n\x01\x00\x0b\x05b\n\n\x01\x00\x0b\x05\x00\x0c\x04g\n\n\x03c\t\t\x01\x02w\x04\x08\xc0\xffW\xbe\x00_\x08\x03\x03\x15\x06\x08\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x03\tv\x08\tW2\x00V\x02\x15\x00\x14\n\x06\x04\x00_\n\n\x03_\x0b\x07\x036\t\n\x0b\x00W\x12\x00_\n\x07\x03\x14\x0b\x06\x04\x00_\x0b\x0b\x036\t\n\x0b\x00V\t\x03\x00\x15\x06\x07w\x07\x08\xc9\xff\x14\x08\x06\x04\x00_\x08\x08\x05~\x08\x08\n\x08\x00\x14\n\x06\x04\x00_\t\n\x06\n\n\x01b\x05\x08\x02\n\x08\x01P\x05\x08\x17\x00v\t\x03\x00\x0b\x06h\n\x0b\x01|\x08\n\x07\x00\x04b\x03\x08\x01W,\x00T\x01\x06\x00\x00\x08\x05W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01\x14\t\x06\x04\x00\x01\n\x00`\t\n\x08\x14\x08\x06\x04\x00\x01\t\x01`\x08\t\x05U\x03>\xff\x82");
static K490: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K491: RomTuple<1> = RomTuple::new([n!("best")]);
static K492: RomBytes<3> = RomBytes::new(b"\x00\x92\x03");
static K493: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K490), consts: Obj::rom(&K491), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K492), name: n!("<listcomp>"), qualname: n!("heap_merge_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 201 };
static K494: RomTuple<8> = RomTuple::new([n!("next"), n!("missing"), n!("append"), Obj::small(0), n!("best"), Obj::small(1), Obj::small(2), Obj::rom(&K493)]);
static K495: RomTuple<3> = RomTuple::new([n!("iterators"), n!("key"), n!("reverse")]);
static K496: RomBytes<41> = RomBytes::new(b"\x00\xf6\x02\x02\x02\x04\x02\x06\x02\r\x02\x08\x02&\x05\x05\x08\x03\x02\x07\x02\x16\x02/\x02\x03\x03\x05\x06\x0c\x02\x13\x02\x08\x02\x17\x04 \x02\x0c\x15");
static K497: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K489), consts: Obj::rom(&K494), argnames: Obj::rom(&K495), exc: Obj::rom(&K3), lines: Obj::rom(&K496), name: n!("heap_merge_items"), qualname: n!("heap_merge_items"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K498: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02\x05\x06\x01e\x03\x03\x03\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K499: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K500: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K499), n!("max")]);
static K501: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(110), n!("iterable"), n!("key")]);
static K502: RomBytes<3> = RomBytes::new(b"\x00\xa0\x03");
static K503: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K498), consts: Obj::rom(&K500), argnames: Obj::rom(&K501), exc: Obj::rom(&K3), lines: Obj::rom(&K502), name: n!("heap_largest"), qualname: n!("heap_largest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K504: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02e\x03\x03\x02\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K505: RomTuple<1> = RomTuple::new([n!("key")]);
static K506: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K505), n!("max")]);
static K507: RomBytes<3> = RomBytes::new(b"\x00\xa8\x03");
static K508: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K504), consts: Obj::rom(&K506), argnames: Obj::rom(&K501), exc: Obj::rom(&K3), lines: Obj::rom(&K507), name: n!("heap_smallest"), qualname: n!("heap_smallest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 211 };
static K509: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x81\x03");
static K510: RomTuple<2> = RomTuple::new([n!("new_deque"), n!("to_list")]);
static K511: RomTuple<3> = RomTuple::new([n!("iterable"), n!("maxlen"), n!("flags")]);
static K512: RomBytes<3> = RomBytes::new(b"\x00\xb6\x03");
static K513: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K509), consts: Obj::rom(&K510), argnames: Obj::rom(&K511), exc: Obj::rom(&K3), lines: Obj::rom(&K512), name: n!("deque_new"), qualname: n!("deque_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K514: RomTuple<3> = RomTuple::new([vm::types::EMPTY_TUPLE, Obj::NONE, Obj::small(0)]);
static K515: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K516: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K517: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K518: RomBytes<9> = RomBytes::new(b"\x00\xbe\x03\n\x02\x06\x02\x0b\x01");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K515), consts: Obj::rom(&K516), argnames: Obj::rom(&K517), exc: Obj::rom(&K3), lines: Obj::rom(&K518), name: n!("deque_extend"), qualname: n!("deque_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 222 };
static K520: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("appendleft")]);
static K521: RomBytes<9> = RomBytes::new(b"\x00\xca\x03\n\x02\x06\x02\x0b\x01");
static K522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K515), consts: Obj::rom(&K520), argnames: Obj::rom(&K517), exc: Obj::rom(&K3), lines: Obj::rom(&K521), name: n!("deque_extendleft"), qualname: n!("deque_extendleft"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 228 };
static K523: RomBytes<22> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x81\x02");
static K524: RomTuple<2> = RomTuple::new([n!("list_count"), n!("list")]);
static K525: RomBytes<3> = RomBytes::new(b"\x00\xd6\x03");
static K526: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K523), consts: Obj::rom(&K524), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K525), name: n!("deque_count"), qualname: n!("deque_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K527: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K528: RomStr<16> = RomStr::constant(b" is not in deque");
static K529: RomTuple<6> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K528)]);
static K530: RomBytes<9> = RomBytes::new(b"\x00\xde\x03\x1d\x02\x05\x02\x1a\x02");
static K531: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K527), consts: Obj::rom(&K529), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K530), name: n!("deque_index"), qualname: n!("deque_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 238 };
static K532: RomBytes<41> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K533: RomStr<31> = RomStr::constant(b"deque.remove(x): x not in deque");
static K534: RomTuple<5> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), Obj::rom(&K533)]);
static K535: RomBytes<9> = RomBytes::new(b"\x00\xec\x03\x14\x02\x05\x02\x0c\x02");
static K536: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K532), consts: Obj::rom(&K534), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K535), name: n!("deque_remove"), qualname: n!("deque_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 245 };
static K537: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K538: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K539: RomBytes<3> = RomBytes::new(b"\x00\xfa\x03");
static K540: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K537), consts: Obj::rom(&K538), argnames: Obj::rom(&K110), exc: Obj::rom(&K3), lines: Obj::rom(&K539), name: n!("deque_insert"), qualname: n!("deque_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K541: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("rotate")]);
static K542: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(110)]);
static K543: RomBytes<3> = RomBytes::new(b"\x00\x82\x04");
static K544: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K94), consts: Obj::rom(&K541), argnames: Obj::rom(&K542), exc: Obj::rom(&K3), lines: Obj::rom(&K543), name: n!("deque_rotate"), qualname: n!("deque_rotate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K545: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K546: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("appendleft")]);
static K547: RomBytes<2> = RomBytes::new(b"\x00\n");
static K548: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K545), consts: Obj::rom(&K546), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K547), name: n!("is_deque"), qualname: n!("is_deque"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K549: RomBytes<225> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00b\x05\x05\x01V\x05\x1d\x00\n\x05\x06\n\x06\x04\x00\x07\x00b\x06\x06\x01\n\x07\x04\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K550: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_deque"), n!("is_subset")]);
static K551: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K552: RomBytes<34> = RomBytes::new(b"\x00\x12\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02\x0e\x02\x1d\x02");
static K553: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K549), consts: Obj::rom(&K550), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K552), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K554: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K555: RomTuple<1> = RomTuple::new([n!("eq")]);
static K556: RomBytes<2> = RomBytes::new(b"\x008");
static K557: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K554), consts: Obj::rom(&K555), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K556), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K558: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K559: RomBytes<10> = RomBytes::new(b"\x00@\x06\x02\x05\x02\x05\x03\x05\x06");
static K560: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K558), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K559), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K561: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K562: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K563: RomBytes<16> = RomBytes::new(b"\x00N\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K564: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K561), consts: Obj::rom(&K562), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K563), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K565: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K566: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K567: RomTuple<3> = RomTuple::new([n!("compare"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K568: RomBytes<28> = RomBytes::new(b"\x00f\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K569: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K565), consts: Obj::rom(&K566), argnames: Obj::rom(&K567), exc: Obj::rom(&K3), lines: Obj::rom(&K568), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K570: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K571: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), vm::intern::ascii_char(121)]);
static K572: RomBytes<3> = RomBytes::new(b"\x00\x86\x01");
static K573: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K570), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K571), exc: Obj::rom(&K3), lines: Obj::rom(&K572), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K574: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K575: RomBytes<3> = RomBytes::new(b"\x00\x8e\x01");
static K576: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K574), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K571), exc: Obj::rom(&K3), lines: Obj::rom(&K575), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K577: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K578: RomBytes<3> = RomBytes::new(b"\x00\x96\x01");
static K579: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K577), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K571), exc: Obj::rom(&K3), lines: Obj::rom(&K578), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K580: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K581: RomBytes<3> = RomBytes::new(b"\x00\x9e\x01");
static K582: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K580), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K571), exc: Obj::rom(&K3), lines: Obj::rom(&K581), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K583: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x00\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K584: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K585: RomBytes<15> = RomBytes::new(b"\x00\xa6\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K586: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K583), consts: Obj::rom(&K584), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K585), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K587: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x01\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K588: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K589: RomBytes<15> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K587), consts: Obj::rom(&K588), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K589), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K591: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x02\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K592: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("lt"), n!("order"), n!("greater")]);
static K593: RomBytes<15> = RomBytes::new(b"\x00\xce\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K591), consts: Obj::rom(&K592), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K593), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K595: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x03\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K596: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K597: RomBytes<15> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K598: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K595), consts: Obj::rom(&K596), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K597), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K599: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K600: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K601: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K602: RomBytes<15> = RomBytes::new(b"\x00\xf6\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K603: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K599), consts: Obj::rom(&K600), argnames: Obj::rom(&K601), exc: Obj::rom(&K3), lines: Obj::rom(&K602), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 122 };
static K604: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K605: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K606: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K605), n!("dict_update")]);
static K607: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K608: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K609: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K604), consts: Obj::rom(&K606), argnames: Obj::rom(&K607), exc: Obj::rom(&K3), lines: Obj::rom(&K608), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K610: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K611: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K612: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K611), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K613: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K614: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K615: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K610), consts: Obj::rom(&K612), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K614), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K616: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K617: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K618: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K619: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K617), n!("len"), Obj::small(2), Obj::rom(&K618), n!("ValueError")]);
static K620: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(105), n!("pair")]);
static K621: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K622: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K623: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K616), consts: Obj::rom(&K619), argnames: Obj::rom(&K620), exc: Obj::rom(&K621), lines: Obj::rom(&K622), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K624: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K625: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K626: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K627: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K624), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K625), exc: Obj::rom(&K3), lines: Obj::rom(&K626), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K628: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K629: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K630: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K631: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K632: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K628), consts: Obj::rom(&K629), argnames: Obj::rom(&K630), exc: Obj::rom(&K3), lines: Obj::rom(&K631), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K633: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K634: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K635: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K633), consts: Obj::rom(&K634), argnames: Obj::rom(&K126), exc: Obj::rom(&K3), lines: Obj::rom(&K635), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K637: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K638: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K639: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K637), consts: Obj::rom(&K638), argnames: Obj::rom(&K630), exc: Obj::rom(&K3), lines: Obj::rom(&K639), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K641: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K642: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K643: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K641), consts: Obj::rom(&K642), argnames: Obj::rom(&K630), exc: Obj::rom(&K3), lines: Obj::rom(&K643), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K645: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K646: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K647: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("other")]);
static K648: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K645), consts: Obj::rom(&K646), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K648), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K650: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K651: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K652: RomTuple<1> = RomTuple::new([n!("items")]);
static K653: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K654: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K650), consts: Obj::rom(&K651), argnames: Obj::rom(&K652), exc: Obj::rom(&K3), lines: Obj::rom(&K653), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K655: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K656: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K655), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K656), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K658: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K659: RomBytes<169> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x10\x1b\x00\x01\x0f\x01\x1c\x00\x0f\x02\x1d\x00b\x01\x01\x01\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x0f\x01\'\x00\x10(\x00\x01\x82");
static K660: RomTuple<41> = RomTuple::new([n!("fat_init"), n!("__init__"), n!("fat_mount"), n!("mount"), n!("fat_umount"), n!("umount"), n!("fat_open"), n!("open"), n!("fat_ilistdir"), n!("ilistdir"), n!("fat_mkdir"), n!("mkdir"), n!("fat_rmdir"), n!("rmdir"), n!("fat_remove"), n!("remove"), n!("fat_rename"), n!("rename"), n!("fat_chdir"), n!("chdir"), n!("fat_getcwd"), n!("getcwd"), n!("fat_stat"), n!("stat"), n!("fat_statvfs"), n!("statvfs"), n!("fat_label"), n!("label"), n!("staticmethod"), n!("fat_mkfs"), n!("mkfs"), n!("fat_file_read"), n!("file_read"), n!("fat_file_write"), n!("file_write"), n!("fat_file_sync"), n!("file_sync"), n!("fat_file_shut"), n!("file_shut"), n!("fat_file_resize"), n!("file_resize")]);
static K661: RomBytes<40> = RomBytes::new(b"\x00\x1c\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K662: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K659), consts: Obj::rom(&K660), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K661), name: n!("VfsFat"), qualname: n!("fat_class.<locals>.VfsFat"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K663: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsFat"), Obj::rom(&K662), n!("keep")]);
static K664: RomBytes<12> = RomBytes::new(b"\x00\x14\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K665: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K658), consts: Obj::rom(&K663), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K664), name: n!("fat_class"), qualname: n!("fat_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K666: RomBytes<29> = RomBytes::new(b"[\x00\x00\x01\x05\x02\x02[\x00\x01\x02\x03\x02\x02[\x00\x03\x02\n\x02\x04\x00\x03\x00b\x02\x02\x01\x82");
static K667: RomTuple<5> = RomTuple::new([n!("device"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("fat_attach")]);
static K668: RomTuple<2> = RomTuple::new([n!("self"), n!("device")]);
static K669: RomBytes<8> = RomBytes::new(b"\x00R\x04\x02\x07\x02\x07\x02");
static K670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K666), consts: Obj::rom(&K667), argnames: Obj::rom(&K668), exc: Obj::rom(&K3), lines: Obj::rom(&K669), name: n!("fat_init"), qualname: n!("fat_init"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K671: RomBytes<56> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03Y\x03\x00\x01A\x03\x02\x19\x00V\x02\x15\x00\n\x03\x03Y\x04\x00\x04b\x03\x03\x01\n\x03\x05\x00\x04\x00b\x03\x03\x01\n\x03\x06\x00\x04\x00b\x03\x03\x01\x82");
static K672: RomTuple<7> = RomTuple::new([n!("readonly"), n!("bits"), Obj::small(0), n!("fat_mkfs"), n!("device"), n!("fat_attach"), n!("fat_volume")]);
static K673: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K674: RomBytes<12> = RomBytes::new(b"\x00`\x04\x02\x07\x02\r\x02\x0b\x02\n\x02");
static K675: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K671), consts: Obj::rom(&K672), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K674), name: n!("fat_mount"), qualname: n!("fat_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K676: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K677: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K678: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K679: RomBytes<2> = RomBytes::new(b"\x00r");
static K680: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K677), consts: Obj::rom(&K678), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K679), name: n!("fat_umount"), qualname: n!("fat_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K681: RomBytes<282> = RomBytes::new(b"Y\x01\x00\x00Y\x05\x01\x01\x01\x05\x00[\x00\x02\x05\n\x05\x03\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x01\x01\x07\x05b\x05\x05\x02U\x05\x04\x00\x02\x05\x00\x02[\x00\x04\x05g\x05\x05\x00[\x00\x05\x05\x01\x05\xff[\x00\x06\x05\x01\x05\x02[\x00\x07\x05\n\x05\x03\x00\x06\x01\x01\x07\x04b\x05\x05\x02[\x00\x08\x05\x01\x02\x00\n\x05\t\x00\x06\x00\x01\x07\x00b\x03\x05\x02\n\x05\n\x00\x06\x03b\x05\x05\x01U\x05\x8f\x00_\x05\x03\x0bN\x05\x0c\t\x00_\x05\x03\rB\x05\x0e\x01\x00\x82\n\x05\x0f\x02\x06\xbe\x01\x02\x07\xfe\x01\x01\x08\x10x\x05\x03c\x00b\x05\x05\x03v\x05\x05\x05\x06\x00WV\x00\n\t\x10\x00\n\x03\"\x0b\x04\x11\x01\x0c\x04b\x02\t\x03\"\t\x04\x12^\t\x03\tV\t9\x00\x01\t\x007\t\x021\x00Y\n\x00\x087\x02\n(\x00\n\t\n\n\n\t\x00\x0b\x00\x00\x0c\x02b\n\n\x02b\t\t\x01V\t\x10\x00\n\t\t\x00\n\x00\x00\x0b\x02b\x03\t\x02W\x06\x00y\x04\x05\xa5\xff\x82\n\x05\x13\x00\x06\x00\x00\x07\x03\x00\x08\x02b\x05\x05\x03\x82");
static K682: RomTuple<20> = RomTuple::new([n!("device"), n!("readblocks"), n!("bits"), n!("device_ioctl"), n!("sector_size"), n!("cache"), n!("free"), n!("next"), n!("count"), n!("fat_sector"), n!("fat_is_boot"), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), n!("range"), n!("little"), Obj::small(8), Obj::small(4), n!("fat_layout")]);
static K683: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(118)]);
static K684: RomBytes<44> = RomBytes::new(b"\x00|\x04\x02\x04\x02\x07\x02\r\x02\x19\x02\x08\x02\x07\x02\x07\x02\x11\x02\x03\x02\r\x02\x0e\x02\x12\x02\x01\x02 \x02\x11\x025\x02\r\x02\x03\x07\x05\x0c\x01\x02");
static K685: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K681), consts: Obj::rom(&K682), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K684), name: n!("fat_attach"), qualname: n!("fat_attach"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K686: RomBytes<104> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01I\x01\x01\x1e\x00_\x01\x00\x02N\x01\x03\x15\x00_\x01\x00\x04N\x01\x05\x0c\x00_\x01\x00\x06\x03\x02\x07Q\x01\x02\x05\x00\x05\x01\x02\x81\x01\x01\x026\x01\x039\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\x086\x01\x02\x03\x04U\x01\x18\x00\x01\x02R\x01\x03W\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\t6\x01\x02\x03\x04\x81\x01");
static K687: RomTuple<3> = RomTuple::new([Obj::small(235), Obj::small(233), Obj::small(232)]);
static K688: RomBytes<3> = RomBytes::new(b"FAT");
static K689: RomBytes<5> = RomBytes::new(b"FAT32");
static K690: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(512), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), Obj::small(0), Obj::rom(&K687), Obj::rom(&K688), Obj::rom(&K689)]);
static K691: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(98)]);
static K692: RomBytes<7> = RomBytes::new(b"\x00\xae\x01-\x02\x05\x02");
static K693: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K686), consts: Obj::rom(&K690), argnames: Obj::rom(&K691), exc: Obj::rom(&K3), lines: Obj::rom(&K692), name: n!("fat_is_boot"), qualname: n!("fat_is_boot"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K694: RomBytes<540> = RomBytes::new(b"_\x07\x01\x00[\x00\x01\x07_\x07\x01\x02[\x00\x03\x07\n\x07\x04\x00\x08\x01\x01\t\x11\x01\n\x02b\x07\x07\x03[\x00\x05\x07\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t$\x01\n\x04b\x07\x07\x03[\x00\x06\x07\n\x07\x04\x00\x08\x01\x01\t\x13\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t \x01\n\x04b\x07\x07\x03\x00\x03\x07\n\x08\x04\x00\t\x01\x01\n\x0b\x01\x0b\x02b\x08\x08\x03Y\t\x00\x076\x07\x08\t\x05U\x07 \x00Y\x08\x00\x01\x01\t\x006\x07\x08\t\x04U\x07\x10\x00Y\x08\x00\x01Y\t\x00\x01#\t\t\x08\x1d\x07\x08\t\x00\x04\x07\n\x07\x04\x00\x08\x01\x01\t\x0e\x01\n\x02b\x07\x07\x03\x17\x07\x02\x07[\x00\t\x07Y\x07\x00\tY\x08\x00\x03Y\t\x00\x06\x19\x08\x08\t\x17\x07\x07\x08[\x00\n\x07Y\x07\x00\nY\x08\x00\x05$\x08\x08\x0bY\t\x00\x07\x17\x08\x08\t#\x08\x08\x08Y\t\x00\x07\x1b\x08\x08\t\x17\x07\x07\x08[\x00\x0c\x07U\x04\"\x00Y\x07\x00\x03\x03\x08\rR\x07\x08\x16\x00Y\x07\x00\tG\x07\x02\r\x00\x17\x07\x02\x03Y\x08\x00\x0c8\x07\x08\x01\x00\x82\x17\x07\x02\x03Y\x08\x00\x0c\x18\x07\x07\x08Y\x08\x00\x01\x1b\x07\x07\x08[\x00\x0e\x07Y\x07\x00\x0e=\x07\x0f\x06\x00\x01\x05\x0cW\x12\x00Y\x07\x00\x0e=\x07\x10\x06\x00\x01\x05\x10W\x03\x00\x01\x05 B\x05\x0b\x17\x00\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x03\x00\x01\x05 A\x05\x0b\x17\x00\n\x08\x04\x00\t\x01\x01\n0\x01\x0b\x02b\x08\x08\x03\x17\x07\x02\x08W\x03\x00\x01\x07\x00[\x00\x11\x07A\x05\x0b\x13\x00\n\x07\x04\x00\x08\x01\x01\t,\x01\n\x04b\x07\x07\x03W\x03\x00\x01\x07\x00[\x00\x12\x07Y\x07\x00\x06Y\x08\x00\x07\x19\x07\x07\x08$\x07\x07\x13\x1b\x07\x07\x05#\x06\x07\x14Y\x07\x00\x0eE\x07\x06\r\x00\x17\x07\x02\x03Y\x08\x00\x159\x07\x08\x01\x00\x82A\x05\x0b\x1a\x00\x01\x07\x02Y\x08\x00\x128\x07\x08\r\x00Y\t\x00\x0e\"\t\t\x14C\x08\t\x01\x00\x82[\x00\x16\x05\x82");
static K695: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K696: RomTuple<23> = RomTuple::new([Obj::small(13), n!("spc"), Obj::small(16), n!("n_fats"), n!("little"), n!("n_root"), n!("fat_size"), n!("sector_size"), Obj::small(1), n!("fat_start"), n!("root_start"), Obj::small(32), n!("data_start"), Obj::rom(&K695), n!("n_clusters"), Obj::small(4086), Obj::small(65526), n!("info"), n!("root"), Obj::small(8), Obj::small(2), n!("count"), n!("bits")]);
static K697: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(98), n!("start")]);
static K698: RomBytes<47> = RomBytes::new(b"\x00\xba\x01\x08\x02\x08\x02\x14\x02(\x02\'\x02@\x02\x18\x02\x18\x02(\x02&\x02\x01\x02\x18\x02!\x02\x19\x02\x03\x02#\x02\x1f\x02\x18\x02\x16\x02\x01\x02\x1e\x02\x01\x02");
static K699: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K694), consts: Obj::rom(&K696), argnames: Obj::rom(&K697), exc: Obj::rom(&K3), lines: Obj::rom(&K698), name: n!("fat_layout"), qualname: n!("fat_layout"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K700: RomBytes<23> = RomBytes::new(b"Y\x01\x00\x00A\x01\x01\x0c\x00\n\x01\x02\x01\x02\x13b\x01\x01\x01\x83\x01\x81\x00");
static K701: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(0), n!("OSError")]);
static K702: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\t\x02\x0c\x02");
static K703: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K700), consts: Obj::rom(&K701), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K702), name: n!("fat_volume"), qualname: n!("fat_volume"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K704: RomBytes<50> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K705: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("fat_volume")]);
static K706: RomBytes<7> = RomBytes::new(b"\x00\xfa\x01\x1a\x02\x0c\x02");
static K707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K704), consts: Obj::rom(&K705), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K706), name: n!("fat_writable"), qualname: n!("fat_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K708: RomBytes<169> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\n\t\x02\x00\n\x02b\x06\t\x01x\x05\x01>\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W1\x00^\t\x02\x03_\t\t\x03;\t\x01$\x00V\x03\x16\x00\x00\t\x02\x01\n\x00\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x04c\t\t\x02\x05_\t\x02\x03_\t\t\x06\x81\ty\x03\x05\xca\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01?\x05\x07\x0f\x00\x00\x05\x02c\x05\x05\x00\x04_\x04\x05\x06W\x0b\x00\n\x05\x08Y\x06\x00\tb\x04\x05\x01\n\x05\n\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03\x00\x05\x02\x01\x06\x00\x00\x07\x01\x00\x08\x04h\x07\x07\x02c\x05\x05\x02\x05\x81\x04");
static K709: RomTuple<11> = RomTuple::new([n!("cache"), n!("range"), n!("len"), Obj::small(0), n!("pop"), n!("insert"), Obj::small(1), Obj::small(2), n!("bytearray"), n!("sector_size"), n!("fat_read_into")]);
static K710: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110)]);
static K711: RomBytes<23> = RomBytes::new(b"\x00\x8e\x02\x04\x02\x1f\x02\r\x02\x04\x02\x16\x02\n\x07\x05\n)\x02\x10\x02\x15\x02");
static K712: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K708), consts: Obj::rom(&K709), argnames: Obj::rom(&K710), exc: Obj::rom(&K3), lines: Obj::rom(&K711), name: n!("fat_sector"), qualname: n!("fat_sector"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K713: RomBytes<56> = RomBytes::new(b"\x01\x03\x008\x03\x01#\x00Y\x04\x00\x007\x01\x04\x1a\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x03b\x03\x03\x01V\x03\x0c\x00\n\x03\x04\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K714: RomTuple<5> = RomTuple::new([n!("count"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K715: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110), n!("data")]);
static K716: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02+\x02");
static K717: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K713), consts: Obj::rom(&K714), argnames: Obj::rom(&K715), exc: Obj::rom(&K3), lines: Obj::rom(&K716), name: n!("fat_read_into"), qualname: n!("fat_read_into"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K718: RomBytes<90> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x0c\x00\n\x03\x01\x01\x04\x05b\x03\x03\x01\x83\x03\n\x04\x02Y\x05\x00\x03\x00\x06\x01\x00\x07\x02c\x05\x05\x02\x04b\x04\x04\x01V\x04\x0c\x00\n\x04\x01\x01\x05\x05b\x04\x04\x01\x83\x04W\x13\x00\n\x04\x05\x87\x03\x04\t\x00g\x04\x04\x00[\x00\x06\x04\x85\x83\x03\x82");
static K719: RomTuple<7> = RomTuple::new([n!("count"), n!("OSError"), n!("device_error"), n!("device"), n!("writeblocks"), n!("BaseException"), n!("cache")]);
static K720: RomBytes<8> = RomBytes::new(b"\x1d&F\x06F\x13\x00\x07");
static K721: RomBytes<15> = RomBytes::new(b"\x00\xb2\x02\x11\x02\x0c\x06\x1a\x02\x0f\x02\x08\x02\x08\x02");
static K722: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K718), consts: Obj::rom(&K719), argnames: Obj::rom(&K715), exc: Obj::rom(&K720), lines: Obj::rom(&K721), name: n!("fat_store"), qualname: n!("fat_store"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K723: RomBytes<31> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x82");
static K724: RomTuple<2> = RomTuple::new([Obj::small(0), vm::intern::ascii_char(110)]);
static K725: RomBytes<3> = RomBytes::new(b"\x00\xcc\x02");
static K726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K384), consts: Obj::rom(&K724), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K725), name: n!("<listcomp>"), qualname: n!("fat_forget.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 166 };
static K727: RomTuple<2> = RomTuple::new([n!("cache"), Obj::rom(&K726)]);
static K728: RomBytes<5> = RomBytes::new(b"\x00\xca\x02\x02\x02");
static K729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K723), consts: Obj::rom(&K727), argnames: Obj::rom(&K710), exc: Obj::rom(&K3), lines: Obj::rom(&K728), name: n!("fat_forget"), qualname: n!("fat_forget"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K730: RomBytes<55> = RomBytes::new(b"\x01\x02\x028\x02\x01\r\x00Y\x03\x00\x00\"\x03\x03\x01C\x01\x03\x0c\x00\n\x02\x02\x01\x03\x05b\x02\x02\x01\x83\x02Y\x02\x00\x03#\x03\x01\x01Y\x04\x00\x04\x19\x03\x03\x04\x17\x02\x02\x03\x81\x02");
static K731: RomTuple<5> = RomTuple::new([n!("n_clusters"), Obj::small(2), n!("OSError"), n!("data_start"), n!("spc")]);
static K732: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster")]);
static K733: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x15\x02\x0c\x02");
static K734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K730), consts: Obj::rom(&K731), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K733), name: n!("fat_sector_of"), qualname: n!("fat_sector_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K735: RomBytes<91> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x02\x05\x02\n\x05\x01Y\x06\x00\x02b\x03\x05\x01\n\x05\x03\x00\x06\x02Y\t\x00\x04\x17\x07\x02\tx\x05\x02*\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x1d\x00\n\t\x05\x00\n\x00\x00\x0b\x04b\t\t\x02\n\t\x06\x00\n\x00\x00\x0b\x04\x00\x0c\x03b\t\t\x03y\x04\x05\xde\xff\x82");
static K736: RomTuple<7> = RomTuple::new([n!("fat_sector_of"), n!("bytearray"), n!("sector_size"), n!("range"), n!("spc"), n!("fat_forget"), n!("fat_store")]);
static K737: RomBytes<13> = RomBytes::new(b"\x00\xe0\x02\r\x02\x0b\x02 \x02\r\x02\x10\x03");
static K738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: Obj::rom(&K736), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K737), name: n!("fat_zero"), qualname: n!("fat_zero"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K739: RomBytes<149> = RomBytes::new(b"Y\x06\x00\x00A\x06\x01@\x00&\x06\x01\x02\x17\x02\x01\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x07\x03\x00\x08\x00\"\t\x02\x04b\x07\x07\x02+\x07\x07\x05\x1e\x03\x06\x07(\x07\x01\x04V\x07\x07\x00,\x06\x03\x06W\x04\x00(\x06\x03\x07\x81\x06Y\x06\x00\x00&\x04\x06\x05\x19\x02\x01\x04\n\x06\x08\x00\x07\x00Y\t\x00\tY\n\x00\n\x1b\n\x02\n\x17\x08\t\nb\x05\x06\x02\n\x06\x0b\x00\x07\x05Y\t\x00\n\x1c\x08\x02\t\x00\t\x04b\x03\x06\x03A\x04\x02\x06\x00\x00\x06\x03W\x04\x00(\x06\x03\x0c\x81\x06");
static K740: RomTuple<13> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), n!("fat_byte"), Obj::small(1), Obj::small(8), Obj::small(4), Obj::small(4095), n!("fat_sector"), n!("fat_start"), n!("sector_size"), n!("little"), Obj::small(268435455)]);
static K741: RomBytes<19> = RomBytes::new(b"\x00\xf6\x02\t\x02\x08\x02#\x02\x15\x02\x08\x02\x04\x02\x1a\x02\x15\x02");
static K742: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K739), consts: Obj::rom(&K740), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K741), name: n!("fat_get"), qualname: n!("fat_get"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K743: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00Y\x05\x00\x01Y\x06\x00\x02\x1b\x06\x01\x06\x17\x04\x05\x06b\x02\x02\x02Y\x03\x00\x02\x1c\x03\x01\x03^\x02\x02\x03\x81\x02");
static K744: RomTuple<3> = RomTuple::new([n!("fat_sector"), n!("fat_start"), n!("sector_size")]);
static K745: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("at")]);
static K746: RomBytes<3> = RomBytes::new(b"\x00\x8e\x03");
static K747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K743), consts: Obj::rom(&K744), argnames: Obj::rom(&K745), exc: Obj::rom(&K3), lines: Obj::rom(&K746), name: n!("fat_byte"), qualname: n!("fat_byte"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K748: RomBytes<318> = RomBytes::new(b"Y\x0b\x00\x00A\x0b\x01P\x00&\x0b\x01\x02\x17\x03\x01\x0b(\x0b\x01\x03V\x0b\x1c\x00+\x0b\x02\x04\n\x0c\x05\x00\r\x00\x00\x0e\x03b\x0c\x0c\x02(\x0c\x0c\x06\x1e\x02\x0b\x0cW\x1e\x00(\x0b\x02\x07\n\x0c\x05\x00\r\x00\"\x0e\x03\x03b\x0c\x0c\x02(\x0c\x0c\x08+\x0c\x0c\t\x1e\x02\x0b\x0c\x01\x04\x02W\x0c\x00Y\x0b\x00\x00&\x04\x0b\t\x19\x03\x01\x04\n\x0b\n\x00\x0c\x04x\x0b\x01\xc8\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00W\xbb\x00\x17\x0f\x03\x05Y\x10\x00\x0b\x1b\x0f\x0f\x10\x17\x10\x03\x05Y\x11\x00\x0b\x1c\x10\x10\x11\x00\x06\x0f\x00\x07\x10\n\x0f\x0c\x00\x10\x00Y\x12\x00\r\x17\x11\x12\x06b\x08\x0f\x02A\x05\x0e\x0b\x00^\x0f\x08\x07(\t\x0f\x08W\x03\x00\x01\t\x00A\x05\x0e\x06\x00\x01\x0f\x0fW\x04\x00\x02\x0f\xff\x00\x1d\x0f\x02\x0f\x1e\x0f\t\x0f`\x08\x07\x0f\x01\x0f\x081\x02\x02\x0f\x8a#\x0f\x04\x03G\x05\x0f\r\x00Y\x0f\x00\x0b#\x0f\x0f\x03;\x07\x0f?\x00\n\x0f\nY\x10\x00\x0fx\x0f\x01.\x00b\x0f\x0f\x01v\x0f\x0f\x05\x10\x00W!\x00\n\x13\x10\x00\x14\x00Y\x16\x00\rY\x17\x00\x11\x19\x17\n\x17\x17\x16\x16\x17\x17\x15\x16\x06\x00\x16\x08b\x13\x13\x03y\n\x0f\xda\xffy\x05\x0b@\xff\x82");
static K749: RomTuple<18> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), Obj::small(1), Obj::small(4), n!("fat_byte"), Obj::small(15), Obj::small(4095), Obj::small(240), Obj::small(8), n!("range"), n!("sector_size"), n!("fat_sector"), n!("fat_start"), Obj::small(3), n!("n_fats"), n!("fat_store"), n!("fat_size")]);
static K750: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("value")]);
static K751: RomBytes<39> = RomBytes::new(b"\x00\x96\x03\t\x02\x08\x02\x08\x02\x1c\x04\x1e\x02\x06\x04\x08\x02\x04\x02\x18\x02\x1e\x02\x12\x04\x13\x02\x1b\x02\x08\x02\x16\x02\x19\x02!\x01\x05\x0f");
static K752: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K748), consts: Obj::rom(&K749), argnames: Obj::rom(&K750), exc: Obj::rom(&K3), lines: Obj::rom(&K751), name: n!("fat_set"), qualname: n!("fat_set"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 202 };
static K753: RomBytes<32> = RomBytes::new(b"\x01\x01\x01Y\x03\x00\x00A\x03\x01\x06\x00\x01\x02\x1cW\x04\x00Y\x02\x00\x00 \x01\x01\x02#\x01\x01\x02\x81\x01");
static K754: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(32), Obj::small(1)]);
static K755: RomBytes<3> = RomBytes::new(b"\x00\xc4\x03");
static K756: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K753), consts: Obj::rom(&K754), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K755), name: n!("fat_end"), qualname: n!("fat_end"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 225 };
static K757: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00b\x03\x03\x01#\x03\x03\x02:\x02\x03\x05\x00\x01\x03\x00\x81\x03\x01\x03\x028\x03\x02\r\x00Y\x04\x00\x03\"\x04\x04\x04C\x02\x04\x0c\x00\n\x03\x05\x01\x04\x05b\x03\x03\x01\x83\x03\x81\x02");
static K758: RomTuple<6> = RomTuple::new([n!("fat_get"), n!("fat_end"), Obj::small(7), n!("n_clusters"), Obj::small(2), n!("OSError")]);
static K759: RomBytes<13> = RomBytes::new(b"\x00\xce\x03\r\x02\x13\x02\x05\x02\x15\x02\x0c\x02");
static K760: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K757), consts: Obj::rom(&K758), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K759), name: n!("fat_follow"), qualname: n!("fat_follow"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K761: RomBytes<167> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\x00\x06\x02x\x05\x01\x87\x00b\x05\x05\x01v\x05\x05\x05\x06\x00Wz\x00Y\t\x00\x02#\t\t\x03\x17\t\t\x03\x1c\t\t\x02\"\x04\t\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\t\t\x02A\t\x05T\x00\n\t\x06\x00\n\x00b\t\t\x01\n\t\x07\x00\n\x00\x00\x0b\x04\n\x0c\x08\x00\r\x00b\x0c\x0c\x01b\t\t\x03V\x01\x10\x00\n\t\x07\x00\n\x00\x00\x0b\x01\x00\x0c\x04b\t\t\x03\"\t\x04\t[\x00\x02\tY\t\x00\n?\t\x05\x0c\x00Y\t\x00\n0\t\t\t[\x00\n\t\x81\x04y\x03\x05\x81\xff\n\x05\x0b\x01\x06\x1cb\x05\x05\x01\x83\x05");
static K762: RomTuple<12> = RomTuple::new([n!("n_clusters"), n!("range"), n!("next"), Obj::small(2), n!("fat_get"), Obj::small(0), n!("fat_unknown_free"), n!("fat_set"), n!("fat_end"), Obj::small(1), n!("free"), n!("OSError")]);
static K763: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("last")]);
static K764: RomBytes<29> = RomBytes::new(b"\x00\xe2\x03\x04\x02\x18\x02\x14\x02\x12\x02\n\x02\x17\x02\x04\x02\x10\x02\x08\x02\t\x02\x0c\x02\x02\x13\x05\x16");
static K765: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K761), consts: Obj::rom(&K762), argnames: Obj::rom(&K763), exc: Obj::rom(&K3), lines: Obj::rom(&K764), name: n!("fat_take"), qualname: n!("fat_take"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 240 };
static K766: RomBytes<110> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01Q\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WD\x00U\x01\x01\x00\x82\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02\n\x08\x03\x00\t\x00b\x08\x08\x01\n\x08\x04\x00\t\x00\x00\n\x01\x01\x0b\x00b\x08\x08\x03Y\x08\x00\x05@\x08\x06\x0c\x00Y\x08\x00\x05/\x08\x08\x07[\x00\x05\x08\x00\x01\x03y\x02\x04\xb7\xff\n\x04\x08\x01\x05\x05b\x04\x04\x01\x83\x04");
static K767: RomTuple<9> = RomTuple::new([n!("range"), n!("n_clusters"), n!("fat_follow"), n!("fat_unknown_free"), n!("fat_set"), n!("free"), Obj::small(0), Obj::small(1), n!("OSError")]);
static K768: RomBytes<23> = RomBytes::new(b"\x00\x82\x04\x19\x02\x04\x02\x01\x02\r\x02\n\x02\x10\x02\t\x02\x0c\x02\x03\x0f\x05\x12");
static K769: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K766), consts: Obj::rom(&K767), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K768), name: n!("fat_release"), qualname: n!("fat_release"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K770: RomBytes<124> = RomBytes::new(b"Y\x03\x00\x00\x01\x04\x00\x00\x01\x03[\x00\x00\x04V\x01i\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02\x05\x03\x00\x01\x04\x04\x05\x05\x00l\x03\x03^\x03\x02\x03A\x03\x02G\x00\x02\x03\xe8\x01\x02\x04\xf0\x01\x05\x05\x00l\x03\x03^\x03\x02\x03\x03\x04\x03$\x04\x04\x04<\x03\x04)\x00\x03\x03\x03$\x03\x03\x04\x02\x04\xe8\x01\x02\x05\xf0\x01\x05\x06\x00l\x04\x04`\x02\x04\x03\n\x03\x05\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K771: RomBytes<4> = RomBytes::new(b"RRaA");
static K772: RomBytes<1> = RomBytes::new(b"\xff");
static K773: RomTuple<6> = RomTuple::new([n!("info"), n!("fat_sector"), Obj::rom(&K771), Obj::rom(&K772), Obj::small(8), n!("fat_store")]);
static K774: RomBytes<13> = RomBytes::new(b"\x00\x9e\x04\x0e\x02\x04\x02\r\x023\x02\x19\x02");
static K775: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K770), consts: Obj::rom(&K773), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K774), name: n!("fat_unknown_free"), qualname: n!("fat_unknown_free"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 270 };
static K776: RomBytes<84> = RomBytes::new(b"Y\x03\x00\x00=\x03\x01E\x00\x01\x01\x00\n\x03\x02\x01\x04\x02Y\x07\x00\x03\"\x05\x07\x04x\x03\x02&\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W\x19\x00\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\x01\x08\x006\x07\x07\x08\x04-\x01\x01\x07y\x02\x03\xe2\xff[\x00\x00\x01Y\x03\x00\x00\x81\x03");
static K777: RomTuple<6> = RomTuple::new([n!("free"), Obj::small(0), n!("range"), n!("n_clusters"), Obj::small(2), n!("fat_get")]);
static K778: RomBytes<15> = RomBytes::new(b"\x00\xb0\x04\t\x02\x03\x02 \x02\x19\x01\x05\x04\x04\x02");
static K779: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K776), consts: Obj::rom(&K777), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K778), name: n!("fat_count_free"), qualname: n!("fat_count_free"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K780: RomBytes<156> = RomBytes::new(b"A\x01\x00&\x00\n\x05\x01Y\x06\x00\x02Y\x07\x00\x03x\x05\x02\x10\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x03\x00~\t\x02y\x02\x05\xf8\xff\x82\n\x05\x01Y\x06\x00\x04x\x05\x01T\x00b\x05\x05\x01v\x05\x05\x05\x06\x00WG\x00\n\t\x05\x00\n\x00\x00\x0b\x01b\x04\t\x02\n\t\x01\x00\n\x04Y\r\x00\x06\x17\x0b\x04\rx\t\x02\x10\x00b\t\t\x02v\t\t\x05\n\x00W\x03\x00~\r\x02y\x02\t\xf8\xff\n\t\x07\x00\n\x00\x00\x0b\x01b\x01\t\x02U\x01\x01\x00\x82y\x03\x05\xb4\xff\n\x05\x08\x01\x06\x05b\x05\x05\x01\x83\x05");
static K781: RomTuple<9> = RomTuple::new([Obj::small(0), n!("range"), n!("root_start"), n!("data_start"), n!("n_clusters"), n!("fat_sector_of"), n!("spc"), n!("fat_follow"), n!("OSError")]);
static K782: RomBytes<31> = RomBytes::new(b"\x00\xc8\x04\x05\x02\x1d\x02\x03\x01\x05\x04\x01\x02\x19\x02\r\x02 \x02\x03\x01\x05\x04\r\x02\x04\x02\x01\x0b\x05\x0e");
static K783: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K780), consts: Obj::rom(&K781), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K782), name: n!("fat_dir_sectors"), qualname: n!("fat_dir_sectors"), file: n!("<prelude>"), flags: 68, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 291 };
static K784: RomBytes<278> = RomBytes::new(b"g\x02\x02\x00\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\xf9\x00\n\t\x01\x01\n\x00Y\x0b\x00\x02\x01\x0c x\t\x03\xe2\x00b\t\t\x03v\t\t\x05\n\x00W\xd5\x00\n\r\x03\n\x0f\x04\x00\x10\x00\x00\x11\x03b\x0f\x0f\x02\x00\x10\x04\"\x11\x04\x05\x05\x12\x00l\x10\x10^\x0e\x0f\x10b\x05\r\x01_\r\x05\x06A\r\x06\x01\x00\x82_\r\x05\x06A\r\x07\x07\x00g\x02\x02\x00W\x96\x00_\r\x05\x08(\r\r\tA\r\n,\x00_\r\x05\x06(\r\r\x0bV\r\x04\x00g\x02\x02\x00\x00\r\x02\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02h\x0e\x0e\x02c\r\r\x01\x0cW]\x00_\r\x05\x08(\r\r\rU\rM\x00\n\r\x0e\x00\x0e\x05\x00\x0f\x02b\x06\r\x02V\x06\x10\x00v\x0e\x02|\r\x0f\x0f\x00\x00b\x07\r\x01W\x04\x00g\x07\x07\x00\x00\r\x06U\r\n\x00\n\r\x10\x00\x0e\x05b\r\r\x01\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02\x00\x10\x07h\r\r\x04~\r\rg\x02\x02\x00y\x04\t&\xffw\x03\x08\x02\xff\x82");
static K785: RomBytes<21> = RomBytes::new(b"g\x03\x03\x00W\x07\x00z\x04\x01\x02m\x03\x02w\x04\x00\xf4\xff\x81\x03");
static K786: RomBytes<3> = RomBytes::new(b"\x00\x88\x05");
static K787: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K785), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K786), name: n!("<listcomp>"), qualname: n!("fat_entries.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 324 };
static K788: RomTuple<17> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("bytes"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(15), Obj::small(64), n!("append"), Obj::small(8), n!("fat_long_name"), Obj::rom(&K787), n!("fat_short_name")]);
static K789: RomBytes<39> = RomBytes::new(b"\x00\xea\x04\x04\x02\x13\x02\x1f\x02%\x02\t\x02\x01\x02\t\x02\x07\x02\r\x02\x0c\x02\x04\x02\x1c\x04\x0c\x02\r\x02\x18\x02(\x02\x04\x1d\x05\x01");
static K790: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K784), consts: Obj::rom(&K788), argnames: Obj::rom(&K732), exc: Obj::rom(&K3), lines: Obj::rom(&K789), name: n!("fat_entries"), qualname: n!("fat_entries"), file: n!("<prelude>"), flags: 68, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 308 };
static K791: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x02b\x01\x03\x02\n\x03\x00\x01\x05\x08\x01\x06\x0b\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x03b\x02\x03\x02V\x02\x0e\x00\x03\x04\x04\x17\x04\x01\x04\x17\x03\x04\x02W\x03\x00\x00\x03\x01\x81\x03");
static K792: RomTuple<5> = RomTuple::new([n!("fat_text"), Obj::small(12), Obj::small(8), Obj::small(16), vm::intern::ascii_char(46)]);
static K793: RomTuple<1> = RomTuple::new([n!("raw")]);
static K794: RomBytes<7> = RomBytes::new(b"\x00\x94\x05\x1f\x02\x1f\x02");
static K795: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K791), consts: Obj::rom(&K792), argnames: Obj::rom(&K793), exc: Obj::rom(&K3), lines: Obj::rom(&K794), name: n!("fat_short_name"), qualname: n!("fat_short_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 329 };
static K796: RomBytes<81> = RomBytes::new(b"\x13\x02\x03\x04\x00\x15\x02\x04\x00\x06\x00\x03\x07\x01\x03\x08\x02c\x06\x06\x02\x03v\x05\x06\x00\x07\x02h\x06\x07\x01|\x04\x06\x04\x00\x04b\x03\x04\x01\x03\x04\x05\x00\x05\x03c\x04\x04\x01\x06\x03\x05\x07c\x03\x04\x01\x08V\x01\x0b\x00\x00\x04\x03c\x04\x04\x00\tW\x03\x00\x00\x04\x03\x81\x04");
static K797: RomStr<318> = RomStr::constant(b"\xc3\x87\xc3\xbc\xc3\xa9\xc3\xa2\xc3\xa4\xc3\xa0\xc3\xa5\xc3\xa7\xc3\xaa\xc3\xab\xc3\xa8\xc3\xaf\xc3\xae\xc3\xac\xc3\x84\xc3\x85\xc3\x89\xc3\xa6\xc3\x86\xc3\xb4\xc3\xb6\xc3\xb2\xc3\xbb\xc3\xb9\xc3\xbf\xc3\x96\xc3\x9c\xc2\xa2\xc2\xa3\xc2\xa5\xe2\x82\xa7\xc6\x92\xc3\xa1\xc3\xad\xc3\xb3\xc3\xba\xc3\xb1\xc3\x91\xc2\xaa\xc2\xba\xc2\xbf\xe2\x8c\x90\xc2\xac\xc2\xbd\xc2\xbc\xc2\xa1\xc2\xab\xc2\xbb\xe2\x96\x91\xe2\x96\x92\xe2\x96\x93\xe2\x94\x82\xe2\x94\xa4\xe2\x95\xa1\xe2\x95\xa2\xe2\x95\x96\xe2\x95\x95\xe2\x95\xa3\xe2\x95\x91\xe2\x95\x97\xe2\x95\x9d\xe2\x95\x9c\xe2\x95\x9b\xe2\x94\x90\xe2\x94\x94\xe2\x94\xb4\xe2\x94\xac\xe2\x94\x9c\xe2\x94\x80\xe2\x94\xbc\xe2\x95\x9e\xe2\x95\x9f\xe2\x95\x9a\xe2\x95\x94\xe2\x95\xa9\xe2\x95\xa6\xe2\x95\xa0\xe2\x95\x90\xe2\x95\xac\xe2\x95\xa7\xe2\x95\xa8\xe2\x95\xa4\xe2\x95\xa5\xe2\x95\x99\xe2\x95\x98\xe2\x95\x92\xe2\x95\x93\xe2\x95\xab\xe2\x95\xaa\xe2\x94\x98\xe2\x94\x8c\xe2\x96\x88\xe2\x96\x84\xe2\x96\x8c\xe2\x96\x90\xe2\x96\x80\xce\xb1\xc3\x9f\xce\x93\xcf\x80\xce\xa3\xcf\x83\xc2\xb5\xcf\x84\xce\xa6\xce\x98\xce\xa9\xce\xb4\xe2\x88\x9e\xcf\x86\xce\xb5\xe2\x88\xa9\xe2\x89\xa1\xc2\xb1\xe2\x89\xa5\xe2\x89\xa4\xe2\x8c\xa0\xe2\x8c\xa1\xc3\xb7\xe2\x89\x88\xc2\xb0\xe2\x88\x99\xc2\xb7\xe2\x88\x9a\xe2\x81\xbf\xc2\xb2\xe2\x96\xa0\xc2\xa0");
static K798: RomBytes<1> = RomBytes::new(b"\x05");
static K799: RomBytes<1> = RomBytes::new(b"\xe5");
static K800: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00=\x02\x00\r\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01W\r\x00\x14\x05\x01\x02\x00#\x06\x02\x00^\x04\x05\x06m\x03\x04w\x02\x00\xd9\xff\x81\x03");
static K801: RomTuple<3> = RomTuple::new([Obj::small(128), n!("chr"), n!("page")]);
static K802: RomBytes<3> = RomBytes::new(b"\x00\xa6\x05");
static K803: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K800), consts: Obj::rom(&K801), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K802), name: n!("<listcomp>"), qualname: n!("fat_text.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 339 };
static K804: RomTuple<10> = RomTuple::new([Obj::rom(&K797), Obj::rom(&K798), Obj::rom(&K799), n!("replace"), Obj::rom(&K803), n!(""), n!("join"), vm::intern::ascii_char(32), n!("rstrip"), n!("lower")]);
static K805: RomTuple<2> = RomTuple::new([n!("raw"), n!("lower")]);
static K806: RomBytes<11> = RomBytes::new(b"\x00\xa0\x05\x02\x02\x06\x04\"\x02\x13\x02");
static K807: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K796), consts: Obj::rom(&K804), argnames: Obj::rom(&K805), exc: Obj::rom(&K3), lines: Obj::rom(&K806), name: n!("fat_text"), qualname: n!("fat_text"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 336 };
static K808: RomBytes<40> = RomBytes::new(b"\x01\x01\x00v\x03\x00W\x18\x00,\x04\x01\x00+\x05\x01\x01(\x05\x05\x02\x17\x04\x04\x05\x17\x04\x04\x02(\x01\x04\x03w\x02\x03\xe3\xff\x81\x01");
static K809: RomTuple<4> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(128), Obj::small(255)]);
static K810: RomTuple<1> = RomTuple::new([n!("short")]);
static K811: RomBytes<11> = RomBytes::new(b"\x00\xb2\x05\x03\x02\x06\x02\x18\x01\x05\x04");
static K812: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K808), consts: Obj::rom(&K809), argnames: Obj::rom(&K810), exc: Obj::rom(&K3), lines: Obj::rom(&K811), name: n!("fat_checksum"), qualname: n!("fat_checksum"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 344 };
static K813: RomBytes<311> = RomBytes::new(b"\n\t\x00\x05\x0b\x00\x01\x0c\x0b\x05\r\x00l\x0b\x0b^\n\x00\x0bb\x02\t\x01g\x03\x03\x00\n\t\x01\n\r\x02\x00\x0e\x01b\n\r\x01x\t\x01S\x00b\t\t\x01v\t\t\x05\n\x00WF\x00^\r\x01\x04_\x05\r\x03\n\r\x02\x00\x0e\x01b\r\r\x01\x18\x06\r\x04_\r\x05\x03A\x04\x03\x07\x00)\x0e\x06\x04W\x03\x00\x00\x0e\x06H\r\x0e\t\x00_\r\x05\x05<\r\x02\x01\x00\x82\n\r\x06\x00\x0e\x05b\r\r\x01\x17\x03\r\x03y\x04\t\xb5\xff\x01\t\x00R\t\x03\x18\x00\x05\t\x00\x00\n\x03\x01\x0b\x00c\n\n\x01\x07\x05\x0b\x00l\t\t^\x03\x03\tg\x07\x07\x00\x01\x04\x00Wl\x00^\x08\x03\x04/\x04\x04\x08\x03\t\t8\t\x08J\x00=\x08\nE\x00L\x08\x0b \x00\n\t\x02\x00\n\x03b\t\t\x01F\x04\t\x11\x00\x03\t\x0b^\n\x03\x048\t\n\x05\x00I\n\n\x01\x00\x82\x03\t\x0c#\n\x08\t+\n\n\r\x17\t\t\n^\n\x03\x04\x17\t\t\n#\x08\t\x0b/\x04\x04\x08\x00\t\x07\n\n\x0e\x00\x0b\x08b\n\n\x01c\t\t\x01\x0f\n\t\x02\x00\n\x03b\t\t\x01C\x04\t\x85\xff\x03\t\x10\x00\n\x07c\t\t\x01\x11\x81\t");
static K814: RomTuple<18> = RomTuple::new([n!("fat_checksum"), n!("range"), n!("len"), Obj::small(0), Obj::small(64), Obj::small(13), n!("fat_units"), n!("index"), Obj::small(1), Obj::small(55296), Obj::small(57344), Obj::small(56320), Obj::small(65536), Obj::small(10), n!("chr"), n!("append"), n!(""), n!("join")]);
static K815: RomTuple<2> = RomTuple::new([n!("raw"), n!("long")]);
static K816: RomBytes<49> = RomBytes::new(b"\x00\xc2\x05\x17\x02\x04\x02\x1f\x02\x08\x02\x0e\x02!\x02\x01\x02\x0e\t\x05\x0c\x08\x02\x18\x02\x04\x02\x03\x02\x03\x02\x04\x02\x04\x02\r\x02%\x02\x01\x02\x1b\x02\x04\x02\x12\x0f\x0f\x12");
static K817: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K813), consts: Obj::rom(&K814), argnames: Obj::rom(&K815), exc: Obj::rom(&K3), lines: Obj::rom(&K816), name: n!("fat_long_name"), qualname: n!("fat_long_name"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K818: RomBytes<88> = RomBytes::new(b"\x13\x00\n\x02\x00\n\x03\x01\x01\x04\x01\x01\x05\x0b\x01\x06\x02b\x03\x03\x03b\x02\x02\x01\n\x03\x00\n\x04\x01\x01\x05\x0e\x01\x06\x1a\x01\x07\x02b\x04\x04\x03b\x03\x03\x01\x17\x02\x02\x03\x01\x03\x1c\x01\x04\x1eg\x03\x03\x02\x17\x01\x02\x03v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x81\x02");
static K819: RomBytes<47> = RomBytes::new(b"g\x03\x03\x00W!\x00\x14\x04\x01\x00\x00^\x04\x04\x02\x14\x05\x01\x00\x00\"\x06\x02\x01^\x05\x05\x06+\x05\x05\x02\x1e\x04\x04\x05m\x03\x04w\x02\x00\xda\xff\x81\x03");
static K820: RomTuple<3> = RomTuple::new([n!("part"), Obj::small(1), Obj::small(8)]);
static K821: RomBytes<3> = RomBytes::new(b"\x00\xf6\x05");
static K822: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K819), consts: Obj::rom(&K820), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K821), name: n!("<listcomp>"), qualname: n!("fat_units.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 379 };
static K823: RomTuple<3> = RomTuple::new([n!("list"), n!("range"), Obj::rom(&K822)]);
static K824: RomTuple<1> = RomTuple::new([n!("part")]);
static K825: RomBytes<7> = RomBytes::new(b"\x00\xf2\x05\x02\x02@\x02");
static K826: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K818), consts: Obj::rom(&K823), argnames: Obj::rom(&K824), exc: Obj::rom(&K3), lines: Obj::rom(&K825), name: n!("fat_units"), qualname: n!("fat_units"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K827: RomBytes<80> = RomBytes::new(b"\x00\x05\x02c\x03\x05\x00\x00\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02v\x05\x06W/\x00_\x06\x04\x02c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04_\x06\x04\x03V\x06\x17\x00\n\x06\x04_\x07\x04\x05b\x06\x06\x01c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04w\x04\x05\xcc\xff\x82");
static K828: RomTuple<6> = RomTuple::new([n!("lower"), n!("fat_entries"), Obj::small(0), Obj::small(3), n!("fat_short_name"), Obj::small(1)]);
static K829: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name")]);
static K830: RomBytes<17> = RomBytes::new(b"\x00\xfe\x05\x08\x02\x13\x02\x0e\x02\x02\x02\x1d\x02\x02\x07\x05\n");
static K831: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K827), consts: Obj::rom(&K828), argnames: Obj::rom(&K829), exc: Obj::rom(&K3), lines: Obj::rom(&K830), name: n!("fat_find"), qualname: n!("fat_find"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 382 };
static K832: RomBytes<57> = RomBytes::new(b"Y\x03\x00\x00A\x03\x01\x17\x00\n\x03\x02\x00\x04\x01\x01\x05\x14\x01\x06\x02b\x03\x03\x03+\x02\x03\x03W\x03\x00\x01\x02\x00\n\x03\x02\x00\x04\x01\x01\x05\x1a\x01\x06\x02b\x03\x03\x03\x1e\x03\x02\x03\x81\x03");
static K833: RomTuple<4> = RomTuple::new([n!("bits"), Obj::small(32), n!("little"), Obj::small(16)]);
static K834: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("raw")]);
static K835: RomBytes<5> = RomBytes::new(b"\x00\x92\x06#\x02");
static K836: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K832), consts: Obj::rom(&K833), argnames: Obj::rom(&K834), exc: Obj::rom(&K3), lines: Obj::rom(&K835), name: n!("fat_cluster"), qualname: n!("fat_cluster"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 392 };
static K837: RomBytes<52> = RomBytes::new(b"_\x02\x01\x00_\x02\x02\x01(\x02\x02\x02U\x02\x0c\x00\n\x02\x03\x01\x03\x02b\x02\x02\x01\x83\x02\n\x02\x04\x00\x03\x00_\x04\x01\x00b\x02\x02\x02U\x02\x04\x00Y\x02\x00\x05\x81\x02");
static K838: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(11), Obj::small(16), n!("OSError"), n!("fat_cluster"), n!("root")]);
static K839: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("entry")]);
static K840: RomBytes<7> = RomBytes::new(b"\x00\x9e\x06\x10\x02\x0c\x02");
static K841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K837), consts: Obj::rom(&K838), argnames: Obj::rom(&K839), exc: Obj::rom(&K3), lines: Obj::rom(&K840), name: n!("fat_enter"), qualname: n!("fat_enter"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 398 };
static K842: RomBytes<149> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01\x00\x08\x01b\x02\x06\x02\n\x06\x02\x00\x07\x00b\x06\x06\x01Y\x03\x06\x03U\x02\x0f\x00\x00\x06\x03\x05\x07\x00\x05\x08\x00h\x06\x06\x03\x81\x06\x05\x07\x00\x01\x08\xff\x05\t\x00l\x07\x07^\x07\x02\x07v\x06\x07W-\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x04b\x05\x07\x03T\x05\x0c\x00\n\x07\x05\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x05b\x03\x07\x02w\x04\x06\xce\xff\x00\x06\x03_\x07\x02\x07\n\x08\x04\x00\t\x00\x00\n\x03_\x0b\x02\x07b\x08\x08\x03h\x06\x06\x03\x81\x06");
static K843: RomTuple<8> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("fat_volume"), n!("root"), n!("fat_find"), n!("OSError"), n!("fat_enter"), Obj::small(-1)]);
static K844: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K845: RomBytes<23> = RomBytes::new(b"\x00\xae\x06\x0e\x02\x0e\x02\x04\x02\x0f\x02\x16\x02\x10\x02\x04\x02\x0c\x02\r\x07\x05\n");
static K846: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K842), consts: Obj::rom(&K843), argnames: Obj::rom(&K844), exc: Obj::rom(&K3), lines: Obj::rom(&K845), name: n!("fat_walk"), qualname: n!("fat_walk"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 406 };
static K847: RomBytes<54> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x03\x02\x00\x81\x02T\x04\x0c\x00\n\x05\x01\x01\x06\x02b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K848: RomTuple<3> = RomTuple::new([n!("fat_walk"), n!("OSError"), n!("fat_enter")]);
static K849: RomBytes<13> = RomBytes::new(b"\x00\xca\x06\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K847), consts: Obj::rom(&K848), argnames: Obj::rom(&K844), exc: Obj::rom(&K3), lines: Obj::rom(&K849), name: n!("fat_walk_dir"), qualname: n!("fat_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 420 };
static K851: RomBytes<408> = RomBytes::new(b"\x00\x01\x00\x03\x02\x00\x03\x03\x00\x00\x0f\x00\x03\x10\x01c\x04\x0f\x01\x02?\x04\x03\'\x00\x05\x0f\x00\x00\x10\x04\x05\x11\x00l\x0f\x0f^\x0f\x00\x0f\"\x10\x04\x04\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x00\x10\x00\x01\x0f\x00\x03\x10\x01\x10\x00\n\x11\x05\x00\x12\x01b\x11\x11\x016\x0f\x10\x11\x00V\x0f\x08\x00\x01\x12\x086\x0f\x11\x12\x01V\x0f4\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x036\x0f\x10\x11\x01V\x0f\x1e\x00\x01\x10\x006\x0f\x04\x10\x00U\x0f\x12\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x006\x0f\x10\x11\x02\x00\x05\x0f\n\x0f\x06\x03\x11\x07$\x10\x11\x08b\x06\x0f\x01\x01\x07\x00\x00\x10\x01\x01\x11\x00\x01\x12\x08\x01\x13\x08h\x10\x10\x04\x00\x11\x03\x01\x12\x08\x01\x13\x03\x01\x14\x10h\x11\x11\x04h\x10\x10\x02v\x0f\x10W\xb0\x00z\x10\x08\x04\x00\x11\x08c\x11\x11\x00\t<\x08\x11\x18\x00\x00\x11\x08c\x11\x11\x00\n;\x08\x11\x08\x001\x07\x07\x0b\x87W\x03\x00\x05\x05\x02\x01\x0c\x00\x00\x12\x08c\x12\x12\x00\tv\x11\x12Wq\x00\x00\x12\rc\x12\x12\x00\x0bU\x12 \x00\x03\x13\x0c6\x12\x13\r\x01V\x12\x08\x00\x03\x14\r6\x12\r\x14\x01U\x12\x08\x00\x03\x13\x0e6\x12\r\x13\x08\x00\x0e\x12\x03\x12\x0fR\r\x12\x06\x00\x05\x05\x02W4\x00V\x0e\x0f\x00\n\x12\x10\x00\x13\rb\x12\x12\x01?\x12\x11\x06\x00\x03\r\x12\x05\x05\x027\x0c\n\x16\x00\n\x12\x10\x00\x13\rb\x12\x12\x01\x17\x13\t\x0c`\x06\x13\x12/\x0c\x0c\x04w\r\x11\x8a\xffw\x10\x0fK\xff\x00\x0f\x06\x00\x10\x07\x00\x11\x05h\x0f\x0f\x03\x81\x0f");
static K852: RomBytes<1> = RomBytes::new(b" ");
static K853: RomStr<16> = RomStr::constant(b"$%\'-_@~`!(){}^#&");
static K854: RomStr<2> = RomStr::constant(b" .");
static K855: RomTuple<19> = RomTuple::new([n!(""), vm::intern::ascii_char(46), n!("rfind"), Obj::small(0), Obj::small(1), n!("len"), n!("bytearray"), Obj::rom(&K852), Obj::small(11), n!("upper"), n!("lower"), n!("isdigit"), vm::intern::ascii_char(65), vm::intern::ascii_char(90), Obj::rom(&K853), Obj::rom(&K854), n!("ord"), Obj::small(127), vm::intern::ascii_char(95)]);
static K856: RomTuple<1> = RomTuple::new([n!("name")]);
static K857: RomBytes<52> = RomBytes::new(b"\x00\x0e\t\x02\x0b\x02\x05\x02\'\x02Y\x02\x0e\x02\x03\x02.\x02\r\x02\r\x02\x08\x04\x03\x02\x03\x02\x0e\x02/\x02\x08\x02\x03\x02\x03\x02\x13\x02\x06\x02\x05\x02\x12\x02\x04\x11\x05\r\x05\"");
static K858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K851), consts: Obj::rom(&K855), argnames: Obj::rom(&K856), exc: Obj::rom(&K3), lines: Obj::rom(&K857), name: n!("fat_short_of"), qualname: n!("fat_short_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K859: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01v\x03\x00W/\x00I\x02\x01\x08\x00\x03\x04\x02R\x02\x04\x0c\x00\n\x04\x03\x01\x05\x16b\x04\x04\x01\x83\x04\n\x04\x04\x00\x05\x02b\x04\x04\x01\x03\x05\x056\x04\x04\x05\x02-\x01\x01\x04w\x02\x03\xcc\xff?\x01\x06\x0c\x00\n\x03\x03\x01\x04\x16b\x03\x03\x01\x83\x03\x82");
static K860: RomStr<9> = RomStr::constant(b"\"*/:<>?\\|");
static K861: RomTuple<7> = RomTuple::new([n!("len"), vm::intern::ascii_char(32), Obj::rom(&K860), n!("OSError"), n!("ord"), Obj::small(65535), Obj::small(255)]);
static K862: RomBytes<16> = RomBytes::new(b"\x00F\n\x02\x06\x02\r\x02\x0c\x02\x16\x05\x05\x08\x05\x02");
static K863: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K859), consts: Obj::rom(&K861), argnames: Obj::rom(&K856), exc: Obj::rom(&K3), lines: Obj::rom(&K862), name: n!("fat_check_name"), qualname: n!("fat_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K864: RomBytes<210> = RomBytes::new(b"\n\x08\x00\x05\n\x00\x01\x0b\x08\x05\x0c\x00l\n\n^\t\x02\nb\x08\x08\x01c\x03\x08\x00\x01\n\n\x02\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\n|\x08\n\x03\x00\x00b\x04\x08\x01\n\x08\x04\x01\t\x01\x03\n\x05x\x08\x02}\x00b\x08\x08\x02v\x08\x08\x05\t\x00Wp\x00\x03\x0c\x06\x1c\x06\x0c\x05\x05\x0c\x00\x01\x0e\x08\n\x0f\x07\x00\x10\x06b\x0f\x0f\x01\x18\r\x0e\x0f\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x17\x0c\x0c\x06\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x05\r\x00\x01\x0e\x08\x05\x0f\x00l\r\r^\x0c\x0c\r\n\r\x00\x01\x0f\x08\x05\x10\x00\x05\x11\x00l\x0f\x0f^\x0e\x02\x0fb\r\r\x01\x17\x07\x0c\rQ\x07\x04\x0c\x00\n\x0c\n\x00\r\x07b\x0c\x0c\x01\x81\x0cy\x05\x08\x8b\xff\n\x08\x0b\x01\t\x1cb\x08\x08\x01\x83\x08");
static K865: RomBytes<65> = RomBytes::new(b"g\x02\x02\x00W3\x00\x03\x03\x00_\x04\x01\x01\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x04\x05R\x03\x04\x17\x00_\x03\x01\x01\x05\x04\x00\x01\x05\x0b\x05\x06\x00l\x04\x04^\x03\x03\x04m\x02\x03w\x01\x00\xc8\xff\x81\x02");
static K866: RomBytes<1> = RomBytes::new(b"~");
static K867: RomTuple<2> = RomTuple::new([Obj::rom(&K866), Obj::small(1)]);
static K868: RomBytes<2> = RomBytes::new(b"\x00^");
static K869: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K865), consts: Obj::rom(&K867), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K868), name: n!("<listcomp>"), qualname: n!("fat_unique.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K870: RomBytes<3> = RomBytes::new(b"~%d");
static K871: RomTuple<12> = RomTuple::new([n!("bytes"), n!("rstrip"), n!("fat_entries"), Obj::rom(&K869), n!("range"), Obj::small(1000000), Obj::rom(&K870), n!("len"), Obj::rom(&K852), Obj::small(8), n!("bytearray"), n!("OSError")]);
static K872: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("short")]);
static K873: RomBytes<18> = RomBytes::new(b"\x00\\\x1c\x02\x1a\x02\x1b\x02\x07\x02X\x02\x05\x02\x0c\x07\x05\n");
static K874: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K864), consts: Obj::rom(&K871), argnames: Obj::rom(&K872), exc: Obj::rom(&K3), lines: Obj::rom(&K873), name: n!("fat_unique"), qualname: n!("fat_unique"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K875: RomBytes<395> = RomBytes::new(b"g\x02\x02\x00v\n\x00W<\x00\n\x0b\x00\x00\x0c\x03b\x03\x0b\x01?\x03\x01\"\x000\x03\x03\x02\x00\x0b\x02\x03\r\x03,\x0e\x03\x04\x1e\x0c\r\x0ec\x0b\x0b\x01\x05\x03\x0b\x06(\x0c\x03\x07\x1e\x03\x0b\x0c\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x05w\x03\n\xbf\xff\n\n\x08\x00\x0b\x02b\n\n\x01\"\n\n\t&\x04\n\n\n\n\x08\x00\x0b\x02b\n\n\x01\'\n\n\nV\n\x0b\x00\x00\n\x02\x01\x0b\x00c\n\n\x01\x05\x03\n\x01g\n\n\x01$\x0b\x04\n\n\x0c\x08\x00\r\x02b\x0c\x0c\x01\x18\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x0b\n\x0b\x0c\x01\x0c\x01\x01\r\x0b\x01\x0e\x02b\x0b\x0b\x03b\n\n\x01\n\x0b\x0b\n\x0c\x0c\x01\r\x0e\x01\x0e\x1a\x01\x0f\x02b\x0c\x0c\x03b\x0b\x0b\x01\x17\n\n\x0b\x01\x0b\x1c\x01\x0c\x1eg\x0b\x0b\x02\x17\x05\n\x0bg\x06\x06\x00\n\n\x0c\x00\x0b\x04\x01\x0c\x00\x01\r\xffx\n\x03\x94\x00b\n\n\x03v\n\n\x05\x0b\x00W\x87\x00\n\x0e\r\x01\x0f b\x08\x0e\x01;\x07\x04\x06\x00\x01\x0e@W\x03\x00\x01\x0e\x00\x1e\x0e\x07\x0e\x01\x0f\x00`\x08\x0f\x0e\x01\x0e\x0f\x01\x0f\x0b`\x08\x0f\x0e\n\x0e\x0e\x00\x0f\x01b\x0e\x0e\x01\x01\x0f\r`\x08\x0f\x0e\n\x0e\x0c\x01\x0f\rx\x0e\x01.\x00b\x0e\x0e\x01v\x0e\x0e\x05\x0f\x00W!\x00\n\x12\x0f\x00\x13\x08^\x14\x05\t\x01\x15\x02#\x17\x07\x10$\x17\x17\n\x17\x17\x17\t^\x16\x02\x17b\x12\x12\x04y\t\x0e\xda\xff\x00\x0e\x06\x00\x0f\x08c\x0e\x0e\x01\x05y\x07\nt\xff\x81\x06");
static K876: RomTuple<17> = RomTuple::new([n!("ord"), Obj::small(65535), Obj::small(65536), Obj::small(55296), Obj::small(10), n!("append"), Obj::small(56320), Obj::small(1023), n!("len"), Obj::small(12), Obj::small(13), n!("list"), n!("range"), n!("bytearray"), n!("fat_checksum"), n!("put_little"), Obj::small(1)]);
static K877: RomTuple<2> = RomTuple::new([n!("name"), n!("short")]);
static K878: RomBytes<52> = RomBytes::new(b"\x00t\x04\x02\x06\x02\n\x02\x05\x02\x04\x02\x13\x02\x0b\x02\x0b\x0b\x05\x0e\x12\x02\x12\x02\x0b\x02!\x02@\x02\x04\x02\x1e\x02\n\x02\x19\x02\n\x02\x11\x02\x18\x02!\x01\x05\x04\x0b\r\x05\x10");
static K879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K875), consts: Obj::rom(&K876), argnames: Obj::rom(&K877), exc: Obj::rom(&K3), lines: Obj::rom(&K878), name: n!("fat_long_entries"), qualname: n!("fat_long_entries"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K880: RomBytes<375> = RomBytes::new(b"g\x03\x03\x00\x05\x04\x02\n\r\x00\x00\x0e\x00\x00\x0f\x01b\r\r\x02v\x0c\rWz\x00\n\r\x01\x01\x0e\x00Y\x0f\x00\x02\x01\x10 x\r\x03c\x00b\r\r\x03v\r\r\x05\x0e\x00WV\x00\n\x11\x03\x00\x12\x00\x00\x13\x05b\x11\x11\x02^\x07\x11\x06\x00\x11\x04U\x11\x08\x00\x01\x12\x006\x11\x07\x12\x04\x00\x04\x11U\x04\x05\x00A\x07\x04&\x00\x00\x11\x03\x00\x12\x05\x00\x13\x06h\x12\x12\x02c\x11\x11\x01\x05\n\x11\x06\x00\x12\x03b\x11\x11\x01;\x11\x02\x02\x00\x81\x03W\x04\x00g\x03\x03\x00y\x06\r\xa5\xffw\x05\x0c\x81\xffA\x01\x07\x0c\x00\n\x0c\x08\x01\r\x1cb\x0c\x0c\x01\x83\x0c\x00\x08\x01\n\x0c\t\x00\r\x00\x00\x0e\x08b\t\x0c\x02U\t\x03\x00W\x06\x00\x00\x08\tX\xe6\xffW\x8c\x00\n\x0c\n\x00\r\x00\x01\x0e\x00b\n\x0c\x02\n\x0c\x0b\x00\r\x00\x00\x0e\nb\x0c\x0c\x02\n\x0c\x0c\x00\r\x00\x00\x0e\x08\x00\x0f\nb\x0c\x0c\x03\x00\x08\n\n\x0c\r\x00\r\x00\x00\x0e\nb\x07\x0c\x02\n\x0c\x01Y\x10\x00\x0eY\x11\x00\x02\x19\x10\x10\x11&\r\x10\x0fx\x0c\x015\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W(\x00\x00\x10\x03$\x12\x0b\x0fY\x13\x00\x02\x1b\x12\x12\x13\x17\x11\x07\x12$\x13\x0b\x0fY\x14\x00\x02\x1c\x12\x13\x14h\x11\x11\x02c\x10\x10\x01\x05y\x0b\x0c\xd3\xff\n\x0c\x06\x00\r\x03b\x0c\x0c\x01C\x0c\x02e\xff\x05\x0c\x00\x00\r\x02\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x81\x0c");
static K881: RomTuple<16> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(229), n!("append"), n!("len"), Obj::small(0), n!("OSError"), n!("fat_follow"), n!("fat_take"), n!("fat_zero"), n!("fat_set"), n!("fat_sector_of"), n!("spc"), Obj::small(32)]);
static K882: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("count")]);
static K883: RomBytes<63> = RomBytes::new(b"\x00\xaa\x01\x04\x04\x03\x02\x13\x02\x1f\x02\x11\x02\x12\x02\t\x02\x12\x02\x0f\x02\x05\x04\x04\x0f\x05\x01\x05\x14\x05\x02\x0c\x02\x03\x04\r\x02\x04\x02\x03\x02\x06\x02\x03\x02\r\x02\r\x02\x10\x02\x03\x02\r\x02%\x02(\x01\x05\x0b\x0f\x10");
static K884: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K880), consts: Obj::rom(&K881), argnames: Obj::rom(&K882), exc: Obj::rom(&K3), lines: Obj::rom(&K883), name: n!("fat_room"), qualname: n!("fat_room"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K885: RomBytes<377> = RomBytes::new(b"\x00\x0c\x02\x03\r\x00c\x02\x0c\x01\x01\n\x0c\x02\x00\r\x02b\x0c\x0c\x01\n\x0c\x03\x00\r\x02b\x0c\x0c\x01z\x0c\x04\x03V\x02\x10\x00\x00\x0c\x04c\x0c\x0c\x00\x04U\x0c\x10\x00V\x06\x0c\x00\n\x0c\x05\x01\r\x16b\x0c\x0c\x01\x83\x0cg\x07\x07\x00U\x066\x00\n\x0c\x06\x00\r\x00\x00\x0e\x01_\x10\x04\x07B\x10\x08\x06\x00\x00\x0f\x04W\n\x00\n\x0f\t\x03\x10\nb\x0f\x0f\x01b\x04\x0c\x03\n\x0c\x0b\x00\r\x02\x00\x0e\x04b\x07\x0c\x02\x01\x05\x00\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x03\x0c\x04\x01\x0c\x0c`\x03\x0c\x05\x00\x0c\x07\x00\r\x03c\x0c\x0c\x01\x0c\n\x0c\r\x00\r\x00\x00\x0e\x01\n\x0f\x0e\x00\x10\x07b\x0f\x0f\x01b\x08\x0c\x03\n\x0c\x0f\n\x10\x0e\x00\x11\x07b\r\x10\x01x\x0c\x01\xa2\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x95\x00^\x10\x08\tz\x10\n\x02^\x10\x07\t\n\x11\x10\x00\x12\x00\x00\x13\nb\x11\x11\x02\x00\x12\x0b\"\x13\x0b\x08\x05\x14\x00l\x12\x12`\x11\x12\x10\n\x10\x0e\x00\x11\x07b\x10\x10\x01#\x10\x10\x11G\t\x10\x11\x00\"\x10\t\x11^\x10\x08\x10_\x10\x10\x07<\x10\n\x1d\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03W*\x00\n\x10\x0eY\x11\x00\x13b\x10\x10\x01=\x10\x14\x1a\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03y\t\x0cf\xff_\x0c\x08\x15\x81\x0c");
static K886: RomBytes<11> = RomBytes::new(b"_          ");
static K887: RomTuple<22> = RomTuple::new([Obj::rom(&K854), n!("rstrip"), n!("fat_check_name"), n!("fat_short_of"), n!("strip"), n!("OSError"), n!("fat_unique"), Obj::small(0), Obj::small(32), n!("bytearray"), Obj::rom(&K886), n!("fat_long_entries"), n!("append"), n!("fat_room"), n!("len"), n!("range"), n!("fat_sector"), Obj::small(1), n!("fat_store"), n!("cache"), Obj::small(2), Obj::small(-1)]);
static K888: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name"), n!("raw")]);
static K889: RomBytes<47> = RomBytes::new(b"\x00\xf0\x01\x0b\x02\n\x02\x0e\x02\x14\x02\x0c\x02\x04\x02\x04\x02&\x02\r\x02\x03\x02\x10\x02\x07\x02\x0b\x02\x17\x02\x1f\x02\x08\x02\"\x02$\x02\x1d\x02\x10\x02\x1a\x0b\x05\x0e");
static K890: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K885), consts: Obj::rom(&K887), argnames: Obj::rom(&K888), exc: Obj::rom(&K3), lines: Obj::rom(&K889), name: n!("fat_add"), qualname: n!("fat_add"), file: n!("<prelude>"), flags: 64, nregs: 22, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K891: RomBytes<69> = RomBytes::new(b"_\x06\x01\x00g\x06\x06\x01_\x07\x01\x01\x17\x06\x06\x07v\x05\x06W)\x00z\x06\x02\x02\n\x07\x02\x00\x08\x00\x00\t\x02b\x04\x07\x02\x02\x07\xe5\x00`\x04\x03\x07\n\x07\x03\x00\x08\x00\x00\t\x02\x00\n\x04b\x07\x07\x03w\x06\x05\xd2\xff\x82");
static K892: RomTuple<4> = RomTuple::new([Obj::small(2), Obj::small(3), n!("fat_sector"), n!("fat_store")]);
static K893: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x1a\x02\r\x02\x08\x02\x10\x05");
static K894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K891), consts: Obj::rom(&K892), argnames: Obj::rom(&K839), exc: Obj::rom(&K3), lines: Obj::rom(&K893), name: n!("fat_erase"), qualname: n!("fat_erase"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K895: RomBytes<116> = RomBytes::new(b"\n\x04\x00\x01\x05 b\x03\x04\x01\x01\x04\x0b`\x03\x04\x01\n\x04\x01\x00\x05\x03\x01\x06\x0eb\x04\x04\x02\n\x04\x01\x00\x05\x03\x01\x06\x16b\x04\x04\x02\x01\x04\x18\x01\x05\x1a\x05\x06\x00l\x04\x04^\x04\x03\x04\x01\x05\x12\x01\x06\x14\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x01\x06\x1a\x01\x07\x02\x00\x08\x02b\x04\x04\x04\n\x04\x02\x00\x05\x03\x01\x06\x14\x01\x07\x02,\x08\x02\x03b\x04\x04\x04\x81\x03");
static K896: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("fat_stamp"), n!("put_little"), Obj::small(16)]);
static K897: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("attributes"), n!("cluster")]);
static K898: RomBytes<17> = RomBytes::new(b"\x00\xb2\x02\n\x02\x07\x02\r\x02\r\x02 \x02\x13\x02\x14\x02");
static K899: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K895), consts: Obj::rom(&K896), argnames: Obj::rom(&K897), exc: Obj::rom(&K3), lines: Obj::rom(&K898), name: n!("fat_new_entry"), qualname: n!("fat_new_entry"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K900: RomBytes<137> = RomBytes::new(b"\n\x08\x00b\x02\x08\x00\n\x08\x01&\t\x02\x02b\x08\x08\x01z\x08\x03\x03=\x03\x03\r\x00\x02\x03\xbc\x07\x01\x04\x01\x01\x05\x01\x01\x02\x00\'\x06\x02\x02&\x08\x06\x04+\x08\x08\x05&\t\x06\x06\'\t\t\x06+\t\t\x07\x1e\x08\x08\t\'\t\x06\x06&\t\t\x08\x1e\x07\x08\t\n\x08\t\x00\t\x00\x00\n\x01\x01\x0b\x02\x00\x0c\x07b\x08\x08\x04\n\x08\t\x00\t\x00\"\n\x01\x08\x01\x0b\x02#\r\x03\x03+\r\r\n+\x0e\x04\x07\x1e\r\r\x0e\x1e\x0c\r\x05b\x08\x08\x04\x82");
static K901: RomTuple<11> = RomTuple::new([n!("now"), n!("date_of"), Obj::small(86400), Obj::small(1980), Obj::small(3600), Obj::small(11), Obj::small(60), Obj::small(5), Obj::small(2), n!("put_little"), Obj::small(9)]);
static K902: RomTuple<2> = RomTuple::new([n!("raw"), n!("at")]);
static K903: RomBytes<17> = RomBytes::new(b"\x00\xca\x02\x07\x02\x0f\x02\x05\x02\r\x02\x04\x02$\x02\x13\x02");
static K904: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K900), consts: Obj::rom(&K901), argnames: Obj::rom(&K902), exc: Obj::rom(&K3), lines: Obj::rom(&K903), name: n!("fat_stamp"), qualname: n!("fat_stamp"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K905: RomBytes<120> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x01\x08\x02b\x05\x05\x03\n\x06\x00\x00\x07\x00\"\x08\x01\x01\x01\t\x02b\x06\x06\x03\x00\x02\x05\x00\x03\x06U\x03\x05\x00\x01\x05\x00\x81\x05,\x05\x02\x02$\x05\x05\x03,\x06\x02\x04(\x06\x06\x05$\x06\x06\x06\x17\x05\x05\x06(\x06\x02\x07$\x06\x06\x01\x17\x04\x05\x06\n\x05\x08\x02\x07\xbc\x07,\x08\x03\t\x17\x06\x07\x08,\x08\x03\x04(\x07\x08\n(\x08\x03\x07\x00\t\x04b\x05\x05\x04\x81\x05");
static K906: RomTuple<11> = RomTuple::new([n!("little"), Obj::small(2), Obj::small(11), Obj::small(3600), Obj::small(5), Obj::small(63), Obj::small(60), Obj::small(31), n!("seconds_of"), Obj::small(9), Obj::small(15)]);
static K907: RomBytes<11> = RomBytes::new(b"\x00\xe0\x02\'\x02\x04\x02\x05\x02$\x02");
static K908: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K905), consts: Obj::rom(&K906), argnames: Obj::rom(&K902), exc: Obj::rom(&K3), lines: Obj::rom(&K907), name: n!("fat_seconds"), qualname: n!("fat_seconds"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K909: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K910: RomTuple<4> = RomTuple::new([n!("fat_walk_dir"), n!("fat_list"), n!("isinstance"), n!("bytes")]);
static K911: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K912: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\r\x02");
static K913: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K909), consts: Obj::rom(&K910), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K912), name: n!("fat_ilistdir"), qualname: n!("fat_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K914: RomTuple<1> = RomTuple::new([n!("")]);
static K915: RomBytes<119> = RomBytes::new(b"\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\nW^\x00z\n\x03\x04\x03\x0b\x01R\x03\x0b\x03\x00WO\x00_\x0c\x04\x02(\x0c\x0c\x03V\x0c\x06\x00\x03\x0b\x04W\x17\x00\x03\x0b\x05\n\x0c\x06\x00\r\x04\x01\x0e\x1c\x01\x0f\x04b\x0c\x0c\x03h\x0b\x0b\x02z\x0b\x07\x02V\x02\x0b\x00\x00\x0b\x03c\x0b\x0b\x00\x07W\x03\x00\x00\x0b\x03\x00\x0c\x07\x01\r\x00\x00\x0e\x08h\x0b\x0b\x04~\x0b\x0bw\n\t\x9d\xff\x82");
static K916: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(46), n!("..")]);
static K917: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K918: RomTuple<8> = RomTuple::new([n!("fat_entries"), Obj::rom(&K916), Obj::small(11), Obj::small(16), Obj::rom(&K917), Obj::small(32768), n!("little"), n!("encode")]);
static K919: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("as_bytes")]);
static K920: RomBytes<13> = RomBytes::new(b"\x00\xfa\x02\x17\x02\x08\x02\x03\x02-\x02\"\x07");
static K921: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K915), consts: Obj::rom(&K918), argnames: Obj::rom(&K919), exc: Obj::rom(&K3), lines: Obj::rom(&K920), name: n!("fat_list"), qualname: n!("fat_list"), file: n!("<prelude>"), flags: 68, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K922: RomBytes<140> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x03T\x03\x05\x00\x03\t\x01\x81\tT\x04\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\t_\x05\x04\x03_\n\x05\x04(\n\n\x05V\n\x06\x00\x03\t\x06W\x17\x00\x03\t\x07\n\n\x08\x00\x0b\x05\x01\x0c\x1c\x01\r\x04b\n\n\x03h\t\t\x02z\t\x06\x02\n\t\t\x00\n\x05\x01\x0b\x16b\x08\t\x02\x00\t\x06\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x00\x0f\x07\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K923: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K924: RomTuple<10> = RomTuple::new([n!("fat_walk"), Obj::rom(&K923), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), Obj::rom(&K917), Obj::small(32768), n!("little"), n!("fat_seconds")]);
static K925: RomBytes<19> = RomBytes::new(b"\x00\x8a\x03\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x04\x02-\x02\r\x02");
static K926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K922), consts: Obj::rom(&K924), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K925), name: n!("fat_stat"), qualname: n!("fat_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K927: RomBytes<70> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01Y\x05\x00\x02\x19\x02\x04\x05\n\x04\x03\x00\x05\x00b\x03\x04\x01\x00\x04\x02\x00\x05\x02Y\x06\x00\x04\x00\x07\x03\x00\x08\x03\x01\t\x00\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x02\r\xff\x00h\x04\x04\n\x81\x04");
static K928: RomTuple<5> = RomTuple::new([n!("fat_volume"), n!("spc"), n!("sector_size"), n!("fat_count_free"), n!("n_clusters")]);
static K929: RomBytes<7> = RomBytes::new(b"\x00\xa2\x03\x16\x02\n\x02");
static K930: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K927), consts: Obj::rom(&K928), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K929), name: n!("fat_statvfs"), qualname: n!("fat_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 208 };
static K931: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K932: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K933: RomBytes<3> = RomBytes::new(b"\x00\xae\x03");
static K934: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K931), consts: Obj::rom(&K932), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K933), name: n!("fat_getcwd"), qualname: n!("fat_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K935: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x03\x02\x01\x03\x03\x01\n\x04\x02Y\x05\x00\x03\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x04\x17\x02\x02\x03[\x00\x03\x02\x82");
static K936: RomTuple<5> = RomTuple::new([n!("fat_walk_dir"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K937: RomBytes<5> = RomBytes::new(b"\x00\xb6\x03\r\x02");
static K938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K935), consts: Obj::rom(&K936), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K937), name: n!("fat_chdir"), qualname: n!("fat_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K939: RomBytes<292> = RomBytes::new(b"\n\n\x00\n\x0b\x01\x00\x0c\x00b\x0b\x0b\x01\x00\x0c\x01b\n\n\x02z\n\x02\x03S\x03\x04\x00S\x04\x0c\x00\n\n\x02\x01\x0b\x11b\n\n\x01\x83\n\n\n\x03\x00\x0b\x00\x01\x0c\x00b\x05\n\x02\n\x0b\x04\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\n\x0b\x05\x00\x0c\x00\x00\r\x05b\x06\x0b\x02\n\x0b\x06\x00\x0c\x00\x00\r\x06b\x07\x0b\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\x05b\x08\x0b\x03\x03\x0b\x08\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x05\x0b\x00\x01\x0c \x05\r\x00l\x0b\x0b`\x07\x0b\x08Y\x0b\x00\t;\x02\x0b\x06\x00\x01\t\x00W\x03\x00\x00\t\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\tb\x08\x0b\x03\x03\x0b\n\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x01\x0b \x01\x0c@\x05\r\x00l\x0b\x0b`\x07\x0b\x08\n\x0b\x0b\x00\x0c\x00\x00\r\x06\x00\x0e\x07b\x0b\x0b\x03\n\x0b\x0c\x00\x0c\x00\x00\r\x02\x00\x0e\x03\n\x0f\x07\x00\x10\x00\x01\x11\x10\x00\x12\x05b\x0f\x0f\x03b\x0b\x0b\x04W\x18\x00\n\x0b\x02\x87\n\x0b\x0e\x00\n\x0b\r\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\x85\x83\n\x82");
static K940: RomBytes<11> = RomBytes::new(b".          ");
static K941: RomBytes<11> = RomBytes::new(b"..         ");
static K942: RomTuple<14> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_take"), n!("fat_zero"), n!("fat_sector_of"), n!("fat_sector"), n!("fat_new_entry"), Obj::rom(&K940), n!("root"), Obj::rom(&K941), n!("fat_store"), n!("fat_add"), n!("fat_release")]);
static K943: RomBytes<11> = RomBytes::new(b"9\xcf\x01\x8b\x02\x14\x8b\x02\x18\x00\x15");
static K944: RomBytes<39> = RomBytes::new(b"\x00\xc0\x03\x18\x02\x08\x02\x0c\x02\r\x04\r\x02\r\x02\r\x02\x10\x02\x13\x02\x10\x02\x12\x02\x10\x02\x13\x02\x10\x02\x10\x02#\x02\x08\x02\r\x02");
static K945: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K939), consts: Obj::rom(&K942), argnames: Obj::rom(&K911), exc: Obj::rom(&K943), lines: Obj::rom(&K944), name: n!("fat_mkdir"), qualname: n!("fat_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K946: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\rb\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05U\x05\x0c\x00\n\x05\x02\x01\x06\x14b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K947: RomTuple<7> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), n!("fat_delete")]);
static K948: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K946), consts: Obj::rom(&K947), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K948), name: n!("fat_rmdir"), qualname: n!("fat_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K950: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\x15b\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05V\x05\x0c\x00\n\x05\x02\x01\x06\x15b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K951: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K952: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K950), consts: Obj::rom(&K947), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K951), name: n!("fat_remove"), qualname: n!("fat_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K953: RomBytes<154> = RomBytes::new(b"_\x02\x01\x00_\x06\x02\x01(\x06\x06\x00V\x06\x0c\x00\n\x06\x02\x01\x07\rb\x06\x06\x01\x83\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x03\x06\x02_\x06\x02\x01(\x06\x06\x04V\x06F\x00\n\x07\x05\x00\x08\x00\n\t\x06\x00\n\x00\x00\x0b\x01b\t\t\x02b\x07\x07\x02v\x06\x07W$\x00z\x07\x08\x04\x00\x04\x08\x00\x05\t\x00\x05\n\x00\x05\x0b\x03\x08\x07Q\x04\x08\x0c\x00\n\x08\x02\x01\t\rb\x08\x08\x01\x83\x08w\x07\x06\xd7\xff\n\x06\x08\x00\x07\x00\x00\x08\x01b\x06\x06\x02V\x03\r\x00\n\x06\t\x00\x07\x00\x00\x08\x03b\x06\x06\x02\x82");
static K954: RomTuple<10> = RomTuple::new([Obj::small(1), Obj::small(11), n!("OSError"), n!("fat_cluster"), Obj::small(16), n!("fat_entries"), n!("fat_enter"), Obj::rom(&K916), n!("fat_erase"), n!("fat_release")]);
static K955: RomBytes<25> = RomBytes::new(b"\x00\x92\x04\x04\x02\x0c\x02\x0c\x02\r\x02\x0c\x02-\x02\x08\x02\x0c\x03\x05\x06\r\x02\x04\x02");
static K956: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K953), consts: Obj::rom(&K954), argnames: Obj::rom(&K839), exc: Obj::rom(&K3), lines: Obj::rom(&K955), name: n!("fat_delete"), qualname: n!("fat_delete"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K957: RomBytes<524> = RomBytes::new(b"\n\x0f\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\x00\x11\x01b\x0f\x0f\x02z\x0f\x03\x03T\x05\x16\x00\n\x0f\x02V\x04\x06\x00\x01\x10\x02W\x03\x00\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x00\x00\x10\x00\x00\x11\x02b\x0f\x0f\x02z\x0f\x10\x03\x00\x06\x10\x00\x04\x11\x00\x07\x12T\x04\x0c\x00\n\x0f\x02\x01\x10\x11b\x0f\x0f\x01\x83\x0f\n\x0f\x03Y\x10\x00\x04\x00\x11\x01b\x0f\x0f\x02\n\x10\x03Y\x11\x00\x04\x00\x12\x02b\x10\x10\x02\x00\x08\x0f\x00\t\x10_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0fA\x00\n\x0f\x08\x00\x10\tb\x0f\x0f\x01\n\x10\x08\x00\x11\x08b\x10\x10\x019\x0f\x10(\x00\x05\x0f\x00\n\x10\x08\x00\x11\x08b\x10\x10\x01\x05\x11\x00l\x0f\x0f^\x0f\t\x0f;\x0f\x08\x0c\x00\n\x0f\x02\x01\x10\x16b\x0f\x0f\x01\x83\x0fS\x07F\x00_\x0f\x07\t_\x10\x05\t<\x0f\x109\x00_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0f\x1c\x00_\x0f\x07\x05_\x0f\x0f\x06(\x0f\x0f\x07U\x0f\x0c\x00\n\x0f\x02\x01\x10\x14b\x0f\x0f\x01\x83\x0f\n\x0f\n\x00\x10\x00\x00\x11\x07b\x0f\x0f\x02\n\x0f\x0b_\x10\x05\x05b\n\x0f\x01S\x07.\x00_\x0f\x07\t_\x10\x05\t;\x0f\x10!\x00\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\x82\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\x0e\x00\x10\x00\x00\x11\nb\x0b\x0f\x02_\x0f\n\x06(\x0f\x0f\x07V\x0f|\x00V\x0bx\x00\n\x0f\x0f\x00\x10\x00\x00\x11\x0bb\x0c\x0f\x02\n\x0f\x10\x00\x10\x00\x00\x11\x0cb\r\x0f\x02\x01\x0f \x01\x10\"\x05\x11\x00l\x0f\x0f^\x0f\r\x0fA\x0f\x11I\x00Y\x0f\x00\x12;\x06\x0f\x06\x00\x01\x0e\x00W\x03\x00\x00\x0e\x06\n\x0f\x13\x00\x10\r\x01\x11:\x01\x12\x02\x00\x13\x0eb\x0f\x0f\x04\n\x0f\x13\x00\x10\r\x01\x114\x01\x12\x02,\x13\x0e\x07b\x0f\x0f\x04\n\x0f\x14\x00\x10\x00\x00\x11\x0c\x00\x12\rb\x0f\x0f\x03\x82");
static K958: RomBytes<2> = RomBytes::new(b"..");
static K959: RomTuple<21> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("path_parts"), n!("cwd"), Obj::small(1), Obj::small(11), Obj::small(16), n!("len"), Obj::small(2), n!("fat_delete"), n!("bytearray"), n!("fat_erase"), n!("fat_add"), n!("fat_cluster"), n!("fat_sector_of"), n!("fat_sector"), Obj::rom(&K958), n!("root"), n!("put_little"), n!("fat_store")]);
static K960: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K961: RomBytes<61> = RomBytes::new(b"\x00\xae\x04\x18\x02\x04\x02\x16\x02\x1a\x02\x04\x02\x0c\x02\"\x02)\x02\x1c\x02\x0c\x02\x11\x02 \x02\x0c\x02\r\x02\x0b\x02\x11\x02\r\x02\x13\x02\x01\x02\x13\x02\r\x02\r\x02\x10\x04\r\x02\r\x02\x15\x02\x12\x02\x13\x02\x14\x02");
static K962: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K957), consts: Obj::rom(&K959), argnames: Obj::rom(&K960), exc: Obj::rom(&K3), lines: Obj::rom(&K961), name: n!("fat_rename"), qualname: n!("fat_rename"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 278 };
static K963: RomBytes<388> = RomBytes::new(b"\x05\x02\x00\n\t\x00\n\n\x01\x00\x0b\x00b\n\n\x01Y\x0b\x00\x02b\t\t\x02v\x08\tW\x92\x00\n\t\x03\x01\n\x00Y\x0b\x00\x04\x01\x0c x\t\x03{\x00b\t\t\x03v\t\t\x05\n\x00Wn\x00\n\r\x05\x00\x0e\x00\x00\x0f\x03b\r\r\x02\x00\x0e\x04\"\x0f\x04\x06\x05\x10\x00l\x0e\x0e^\x05\r\x0e_\r\x05\x07M\r\x07\x04\x00S\x02\x03\x00WE\x00_\r\x05\x07B\r\x087\x00_\r\x05\t(\r\r\nA\r\x0b*\x00\x00\r\x03\x00\x0e\x04h\x02\r\x02T\x01\x1c\x00\n\r\x0c\x05\x0f\x00\x01\x10\x0b\x05\x11\x00l\x0f\x0f^\x0e\x05\x0f\x05\x0f\x02b\r\r\x02\x81\ry\x04\t\x8d\xffw\x03\x08i\xffT\x01\x05\x00\x03\x08\r\x81\x08\n\x08\x0e\x00\t\x01b\x08\x08\x01\n\x08\x0f\x00\t\x00b\x08\x08\x01\n\x08\x10\x00\t\x00\x01\n\x08\x01\x0b\x00b\x05\x08\x03\x00\x08\x01c\x08\x08\x00\x11c\x06\x08\x00\x12\n\x08\x13\x00\t\x06b\x08\x08\x01?\x08\t\x0c\x00\n\x08\x14\x01\t\x16b\x08\x08\x01\x83\x08\x03\x08\x15$\x08\x08\t\x17\x08\x06\x08\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t^\x08\x08\t\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t`\x05\t\x08\x00\x08\x02U\x08\x15\x00\n\t\x16\x00\n\x00Y\x0b\x00\x02\x01\x0c\x01b\t\t\x03_\x08\t\x07z\x08\x03\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x07\x08\x02\x00\x08\x04\"\t\x04\x06\x05\n\x00l\x08\x08`\x07\x08\x05\n\x08\x17\x00\t\x00\x00\n\x03\x00\x0b\x07b\x08\x08\x03\x82");
static K964: RomTuple<24> = RomTuple::new([n!("fat_dir_sectors"), n!("fat_volume"), n!("root"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(8), n!("fat_text"), n!(""), n!("fat_check_name"), n!("fat_writable"), n!("fat_new_entry"), n!("upper"), n!("encode"), n!("len"), n!("OSError"), Obj::rom(&K852), n!("fat_room"), n!("fat_store")]);
static K965: RomTuple<2> = RomTuple::new([n!("self"), n!("text")]);
static K966: RomBytes<51> = RomBytes::new(b"\x00\xf4\x04\x03\x02\x1b\x02\x1f\x02\x1e\x02\r\x02\x03\x02\x16\x02\n\x02\x04\x02\x1c\r\x05\x01\x05\x12\x04\x02\x05\x02\n\x02\n\x02\x10\x02\r\x02\x0f\x02\x0c\x02+\x02 \x02\r\x02\x11\x02");
static K967: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K963), consts: Obj::rom(&K964), argnames: Obj::rom(&K965), exc: Obj::rom(&K3), lines: Obj::rom(&K966), name: n!("fat_label"), qualname: n!("fat_label"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 313 };
static K968: RomBytes<445> = RomBytes::new(b"\n\x0f\x00\x00\x10\x02b\x0f\x0f\x01z\x0f\x03\x06\n\x0f\x01V\x04\r\x00\n\x10\x02\x00\x11\x00b\x10\x10\x01W\x03\x00\x00\x10\x00\x00\x11\x01b\x0f\x0f\x02z\x0f\t\x03T\x0b[\x00S\n\x04\x00U\x05\x0c\x00\n\x0f\x03\x01\x10\x02b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x00\x00\x11\t\x00\x12\n\n\x13\x05\x00\x14\x00\x01\x15 \x01\x16\x00b\x13\x13\x03b\x0c\x0f\x04\n\x0f\x06\x00\x10\x00_\x11\x0c\x07b\x0f\x0f\x02_\x10\x0c\x08_\x12\x0c\x08\"\x11\x12\t\x05\x12\x00l\x10\x10^\r\x0f\x10Wf\x00_\x0f\x0b\x08_\x10\x0b\n\x00\r\x0f\x00\x0c\x10_\x0f\r\x0b(\x0f\x0f\x0cV\x0f \x00\n\x0f\x03V\x06\x06\x00\x01\x10\x11W\r\x00V\x04\x06\x00\x01\x10\rW\x03\x00\x01\x10\x02b\x0f\x0f\x01\x83\x0fV\x06\x0c\x00\n\x0f\x03\x01\x10\x11b\x0f\x0f\x01\x83\x0fV\x04\x18\x00_\x0f\r\x0b(\x0f\x0f\x08V\x0f\x0c\x00\n\x0f\x03\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\r\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x04\x00\x14\x08b\x0e\x0f\x05[\x0e\x0e\x0c\n\x0f\x0f\x05\x11\x00\x01\x12\x0b\x05\x13\x00l\x11\x11^\x10\r\x11b\x0f\x0f\x01[\x0e\x10\x0f\n\x0f\x11\x00\x10\x00\x00\x11\rb\x0f\x0f\x02[\x0e\x12\x0f[\x0e\x13\x0f\x01\x0f\x00[\x0e\x14\x0f\n\x0f\x15\x00\x10\r\x01\x11\x1c\x01\x12\x04b\x0f\x0f\x03[\x0e\x16\x0f\n\x0f\x17Y\x10\x00\x18b\x0f\x0f\x01[\x0e\x19\x0f\x01\x0f\xff[\x0e\x1a\x0f\x05\x0f\x02[\x0e\x1b\x0f\x05\x0f\x02[\x0e\x1c\x0fV\x07-\x00Y\x0f\x0e\x12U\x0f\x08\x00Y\x0f\x0e\x16V\x0f\x1d\x00\n\x0f\x1d\x00\x10\x00\x00\x11\x0e\x01\x12\x00b\x0f\x0f\x03\n\x0f\x1e\x00\x10\x00\x00\x11\x0eb\x0f\x0f\x02V\x08\x08\x00Y\x0f\x0e\x16[\x0e\x1f\x0f\x81\x0e");
static K969: RomTuple<32> = RomTuple::new([n!("parse_mode"), n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_add"), n!("fat_new_entry"), n!("fat_sector"), Obj::small(0), Obj::small(1), Obj::small(32), Obj::small(2), Obj::small(11), Obj::small(16), n!("file_new"), n!("place"), n!("bytes"), n!("short"), n!("fat_cluster"), n!("start"), n!("cluster"), n!("index"), n!("little"), n!("size"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("sector"), n!("dirty"), n!("changed"), n!("fat_file_resize"), n!("fat_file_sync"), n!("pos")]);
static K970: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K971: RomBytes<61> = RomBytes::new(b"\x00\xae\x05\x0e\x02\"\x02\x04\x02\x08\x02\x0c\x02 \x02\'\x04\x0e\x02\x0c\x02 \x02\x04\x02\x0c\x02\x10\x02\x0c\x02\x16\x02\x04\x02\x1b\x02\x15\x02\x07\x02\x14\x02\x0f\x02\x07\x02\x07\x02\x07\x02\x14\x02\x10\x02\r\x02\x04\x02\x08\x02");
static K972: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K968), consts: Obj::rom(&K969), argnames: Obj::rom(&K970), exc: Obj::rom(&K3), lines: Obj::rom(&K971), name: n!("fat_open"), qualname: n!("fat_open"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K973: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K974: RomBytes<219> = RomBytes::new(b"Y\x05\x01\x00Y\x06\x00\x01Y\x07\x00\x02\x19\x06\x06\x07\x1b\x03\x05\x06Y\x05\x01\x03U\x053\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00\x01\x07\x00b\x05\x05\x02[\x01\x03\x05[\x01\x06\x05\x01\x05\x00[\x01\x07\x05\x05\x05\x01[\x01\x08\x05Y\x05\x01\x077\x03\x05\x0f\x00Y\x05\x01\x03\x01\x06\x00[\x01\x06\x05[\x01\x07\x06W@\x00\n\x05\t\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02U\x04\x1e\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02[\x01\x06\x04Y\x05\x01\x07/\x05\x05\n[\x01\x07\x05Y\x05\x01\x07C\x05\x03\xb7\xff\n\x05\x0b\x00\x06\x00Y\x07\x01\x06b\x05\x05\x02Y\x06\x01\x00Y\x07\x00\x02\x1b\x06\x06\x07Y\x07\x00\x01\x1c\x06\x06\x07\x17\x05\x05\x06\x81\x05");
static K975: RomTuple<12> = RomTuple::new([n!("pos"), n!("spc"), n!("sector_size"), n!("start"), n!("OSError"), n!("fat_take"), n!("cluster"), n!("index"), n!("changed"), n!("fat_follow"), Obj::small(1), n!("fat_sector_of")]);
static K976: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow")]);
static K977: RomBytes<39> = RomBytes::new(b"\x00\xf4\x05\x14\x02\x08\x02\x04\x02\x0c\x02\x15\x02\x07\x02\x07\x02\t\x02\x0f\x02\x03\x02\x0e\x02\x04\x02\x04\x02\x0c\x02\x0e\x02\x04\x02\x0c\r\t\x10");
static K978: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K974), consts: Obj::rom(&K975), argnames: Obj::rom(&K976), exc: Obj::rom(&K3), lines: Obj::rom(&K977), name: n!("fat_file_sector"), qualname: n!("fat_file_sector"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K979: RomBytes<105> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03Y\x05\x01\x01<\x04\x05O\x00\n\x05\x02\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x01\x05\xff[\x01\x01\x05V\x03\"\x00\n\x05\x03Y\x06\x00\x04b\x05\x05\x01Y\x06\x01\x05\x05\x07\x00\x05\x08\x00\x05\t\x00l\x07\x07`\x06\x07\x05W\x11\x00\n\x05\x06\x00\x06\x00\x00\x07\x04Y\x08\x01\x05b\x05\x05\x03[\x01\x01\x04\x82");
static K980: RomTuple<7> = RomTuple::new([n!("fat_file_sector"), n!("sector"), n!("fat_file_flush"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("fat_read_into")]);
static K981: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow"), n!("fresh")]);
static K982: RomBytes<17> = RomBytes::new(b"\x00\xa0\x06\x10\x02\t\x02\r\x02\x07\x02\x04\x02\"\x04\x11\x02");
static K983: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K979), consts: Obj::rom(&K980), argnames: Obj::rom(&K981), exc: Obj::rom(&K3), lines: Obj::rom(&K982), name: n!("fat_file_load"), qualname: n!("fat_file_load"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K984: RomBytes<48> = RomBytes::new(b"Y\x02\x01\x00V\x02\'\x00\n\x02\x01\x00\x03\x00Y\x04\x01\x02b\x02\x02\x02\n\x02\x03\x00\x03\x00Y\x04\x01\x02Y\x05\x01\x04b\x02\x02\x03\x05\x02\x02[\x01\x00\x02\x82");
static K985: RomTuple<5> = RomTuple::new([n!("dirty"), n!("fat_forget"), n!("sector"), n!("fat_store"), n!("buffer")]);
static K986: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102)]);
static K987: RomBytes<9> = RomBytes::new(b"\x00\xb8\x06\x08\x02\x0e\x02\x12\x02");
static K988: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K984), consts: Obj::rom(&K985), argnames: Obj::rom(&K986), exc: Obj::rom(&K3), lines: Obj::rom(&K987), name: n!("fat_file_flush"), qualname: n!("fat_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 411 };
static K989: RomBytes<86> = RomBytes::new(b"\n\x04\x00\x00\x05\x02Y\x07\x01\x01Y\x08\x01\x02\x18\x06\x07\x08b\x02\x04\x02>\x02\x03\x05\x00\x03\x04\x04\x81\x04\n\x04\x05\x00\x05\x00\x00\x06\x01\x05\x07\x02\x05\x08\x02b\x04\x04\x04Y\x04\x01\x02Y\x05\x00\x06\x1c\x03\x04\x05Y\x04\x01\x07\x00\x05\x03\x17\x06\x03\x02\x05\x07\x00l\x05\x05^\x04\x04\x05\x81\x04");
static K990: RomTuple<8> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K3), n!("fat_file_load"), n!("sector_size"), n!("buffer")]);
static K991: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K992: RomBytes<13> = RomBytes::new(b"\x00\xc6\x06\x16\x02\x05\x02\x05\x02\x13\x02\x0c\x02");
static K993: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K989), consts: Obj::rom(&K990), argnames: Obj::rom(&K991), exc: Obj::rom(&K3), lines: Obj::rom(&K992), name: n!("fat_file_read"), qualname: n!("fat_file_read"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 418 };
static K994: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x01\x01Y\x06\x00\x02\x1c\x03\x05\x06\n\x05\x03\n\x06\x04\x00\x07\x02b\x06\x06\x01Y\x08\x00\x02\x18\x07\x08\x03b\x04\x05\x02Y\x05\x01\x01\x17\x05\x05\x04,\x05\x05\x05@\x05\x06\x0c\x00\n\x05\x07\x01\x06\x1bb\x05\x05\x01\x83\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\x08\x01\x01\n\x006\t\x03\n\x04V\t\r\x00Y\n\x01\x01Y\x0b\x01\t6\t\n\x0b\x03b\x05\x05\x04\x05\x05\x00\x00\x06\x04\x05\x07\x00l\x05\x05^\x05\x02\x05Y\x06\x01\n\x00\x07\x03\x17\x08\x03\x04\x05\t\x00l\x07\x07`\x06\x07\x05\x05\x05\x01[\x01\x0b\x05[\x01\x0c\x05\x81\x04");
static K995: RomTuple<13> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("sector_size"), n!("min"), n!("len"), Obj::small(16), Obj::small(65535), n!("OSError"), n!("fat_file_load"), n!("size"), n!("buffer"), n!("dirty"), n!("changed")]);
static K996: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("data")]);
static K997: RomBytes<19> = RomBytes::new(b"\x00\xd8\x06\n\x02\x0c\x02\x19\x02\x11\x02\x0c\x04)\x02%\x02\x0b\x02");
static K998: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K994), consts: Obj::rom(&K995), argnames: Obj::rom(&K996), exc: Obj::rom(&K3), lines: Obj::rom(&K997), name: n!("fat_file_write"), qualname: n!("fat_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 427 };
static K999: RomBytes<265> = RomBytes::new(b"Y\x06\x01\x00U\x06\x01\x00\x82\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x02z\x06\x02\x02\n\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x00\x08\x02b\x04\x06\x02\x00\x06\x03\"\x07\x03\x05\x05\x08\x00l\x06\x06^\x06\x04\x06Y\x07\x01\x06<\x06\x07\x0c\x00\n\x06\x07\x01\x07\x05b\x06\x06\x01\x83\x06\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06^\x05\x04\x06\x01\x06\x0b^\x07\x05\x06\x01\x08 1\x07\x07\x08\x87`\x05\x06\x07\n\x06\t\x00\x07\x05\x01\x08\x16b\x06\x06\x02\n\x06\n\x00\x07\x05\x01\x08\x1a\x01\t\x02Y\n\x01\x0bb\x06\x06\x04Y\x06\x00\x0cA\x06\x08\x18\x00\n\x06\n\x00\x07\x05\x01\x08\x14\x01\t\x02Y\x0b\x01\x0b,\n\x0b\rb\x06\x06\x04\n\x06\n\x00\x07\x05\x01\x08\x1c\x01\t\x04Y\n\x01\x0eb\x06\x06\x04\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06`\x04\x06\x05\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x04b\x06\x06\x03\n\x06\x10Y\x07\x00\x11\x01\x08\x03b\x06\x06\x02\x05\x06\x02[\x01\x00\x06\x82");
static K1000: RomTuple<18> = RomTuple::new([n!("changed"), n!("fat_file_flush"), n!("place"), n!("fat_sector"), n!("fat_writable"), Obj::small(11), n!("short"), n!("OSError"), Obj::small(32), n!("fat_stamp"), n!("put_little"), n!("start"), n!("bits"), Obj::small(16), n!("size"), n!("fat_store"), n!("device_ioctl"), n!("device")]);
static K1001: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K1002: RomBytes<37> = RomBytes::new(b"\x00\xf2\x06\x08\x02\x01\x02\r\x02\x08\x02\x14\x02\x1a\x04\x0c\x02\x11\x02\x13\x02\r\x02\x14\x02\t\x02\x18\x02\x14\x02\x11\x02\x10\x02\x0e\x02");
static K1003: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K999), consts: Obj::rom(&K1000), argnames: Obj::rom(&K1001), exc: Obj::rom(&K3), lines: Obj::rom(&K1002), name: n!("fat_file_sync"), qualname: n!("fat_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 440 };
static K1004: RomBytes<8> = RomBytes::new(b"\x05\x02\x00[\x01\x00\x02\x82");
static K1005: RomTuple<1> = RomTuple::new([n!("buffer")]);
static K1006: RomBytes<3> = RomBytes::new(b"\x00\x9e\x07");
static K1007: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1004), consts: Obj::rom(&K1005), argnames: Obj::rom(&K1001), exc: Obj::rom(&K3), lines: Obj::rom(&K1006), name: n!("fat_file_shut"), qualname: n!("fat_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 462 };
static K1008: RomBytes<335> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x03\x01\x01Y\x08\x01\x029\x02\x08m\x00Y\x08\x01\x02[\x01\x01\x08\n\x08\x03Y\t\x00\x04b\x04\x08\x01WK\x00\n\x08\x05\x00\t\x00\x00\n\x01\n\x0c\x06\x00\r\x04b\x0c\x0c\x01\x05\r\x00\n\x0e\x07Y\x10\x01\x01\x18\x0f\x02\x10Y\x10\x00\x04b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0b\x0c\rb\x05\x08\x03Y\x08\x01\x01-\x08\x08\x05[\x01\x01\x08Y\x08\x01\x01[\x01\x02\x08Y\x08\x01\x01C\x08\x02\xac\xffW\xc6\x00Y\x08\x01\x027\x02\x08\xbd\x00\n\x08\x08\x00\t\x00\x00\n\x01b\x08\x08\x02[\x01\x02\x02\x05\x08\x01[\x01\t\x08\x01\x08\xff[\x01\n\x08A\x02\x0b=\x00Y\x08\x01\x0c\x01\t\x00\x01\n\x00\x01\x0b\x00\x00\x06\x08[\x01\x0c\t[\x01\r\n[\x01\x0e\x0b\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02V\x06\r\x00\n\x08\x10\x00\t\x00\x00\n\x06b\x08\x08\x02W\\\x00#\x08\x02\x11[\x01\x01\x08\n\x08\x12\x00\t\x00\x00\n\x01\x05\x0b\x02b\x08\x08\x03\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x13\x00\t\x00Y\n\x01\rb\x07\x08\x02V\x07%\x00\n\x08\x14\x00\t\x00Y\n\x01\r\n\x0b\x15\x00\x0c\x00b\x0b\x0b\x01b\x08\x08\x03\n\x08\x10\x00\t\x00\x00\n\x07b\x08\x08\x02[\x01\x01\x03\x82");
static K1009: RomTuple<22> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("size"), n!("bytes"), n!("sector_size"), n!("fat_file_write"), n!("memoryview"), n!("min"), n!("fat_file_flush"), n!("changed"), n!("sector"), Obj::small(0), n!("start"), n!("cluster"), n!("index"), n!("fat_file_sync"), n!("fat_release"), Obj::small(1), n!("fat_file_sector"), n!("fat_follow"), n!("fat_set"), n!("fat_end")]);
static K1010: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("size")]);
static K1011: RomBytes<57> = RomBytes::new(b"\x00\xa6\x07\n\x02\x04\x02\t\x02\x08\x02\x0b\x02\x03\x027\x02\x0c\x02\x08\x05\x0c\x08\t\x02\r\x02\x04\x02\x07\x02\x07\x02\x05\x04\x1c\x02\r\x02\x04\x02\x10\x04\x08\x02\x10\x02\r\x02\x0e\x02\x04\x02\x18\x02\r\x02");
static K1012: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1008), consts: Obj::rom(&K1009), argnames: Obj::rom(&K1010), exc: Obj::rom(&K3), lines: Obj::rom(&K1011), name: n!("fat_file_resize"), qualname: n!("fat_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K1013: RomBytes<490> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00\x01\r\x01b\x0b\x0b\x02\n\x0b\x00\x00\x0c\x00\x01\r\x05b\x0b\x0b\x02U\x0b\x04\x00\x02\x0b\x00\x02\x00\x01\x0b\n\x0b\x00\x00\x0c\x00\x01\r\x04b\x02\x0b\x02I\x01\x01\x05\x00=\x02\x02\x0c\x00\n\x0b\x03\x01\x0c\x16b\x0b\x0b\x01\x83\x0b\n\x0b\x04\x00\x0c\x02\x00\r\x01\x02\x0f\x00@\x1b\x0e\x0f\x01\x01\x0f\x01b\x03\x0b\x04z\x03\x04\x05\n\x0b\x05\x00\x0c\x01b\t\x0b\x01\x03\x0b\x06\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x0b\x01\x0e\x02\x00\x0f\x01b\x0b\x0b\x04\x01\x0b\r`\t\x0b\x05\n\x0b\x07\x00\x0c\t\x01\r\x0e\x01\x0e\x02\x00\x0f\x06b\x0b\x0b\x04\x01\x0b\x01\x01\x0c\x10`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x11\x01\x0e\x02A\x04\x08\x06\x00\x01\x0f\x00W\x04\x00\x02\x0f\x00\x02b\x0b\x0b\x04\n\x0b\x07\x00\x0c\t=\x02\t\x06\x00\x01\r\x13W\x03\x00\x01\r =\x02\t\x06\x00\x01\x0e\x02W\x03\x00\x01\x0e\x04\x00\x0f\x02b\x0b\x0b\x04\x02\x0b\xf8\x00\x01\x0c\x15`\t\x0c\x0b\x01\x0b?\x01\x0c\x18`\t\x0c\x0b\x02\x0b\xff\x00\x01\x0c\x1a`\t\x0c\x0b\x01\n$A\x04\x087\x00\n\x0b\x07\x00\x0c\t\x01\r$\x01\x0e\x04\x00\x0f\x07b\x0b\x0b\x04\x01\x0b\x02\x01\x0c\x01\x01\r\x06\x01\x0e,`\t\x0e\x0b\x01\x0e0`\t\x0e\x0c\x01\x0e2`\t\x0e\r\x01\n@W\x13\x00\n\x0b\x07\x00\x0c\t\x01\r\x16\x01\x0e\x02\x00\x0f\x07b\x0b\x0b\x04\x02\x0b\x80\x00`\t\n\x0b\x01\x0b)\"\x0c\n\n`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\"\r\n\x0b\x01\x0e\x04\n\x0f\x0cb\x0f\x0f\x00b\x0b\x0b\x04\x03\x0b\rA\x04\x08\x06\x00\x03\x0c\x0eW\x03\x00\x03\x0c\x0f\x1c\x0b\x0b\x0c\"\x0c\n\x10\"\r\n\x11\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\x03\x0b\x12\x02\x0c\xfe\x01\x02\r\x00\x02\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x13\x00\x0c\x00\x00\r\t\x00\x0e\x03b\x0b\x0b\x03\x82");
static K1014: RomBytes<11> = RomBytes::new(b"\xeb\xfe\x90MSDOS5.0");
static K1015: RomBytes<19> = RomBytes::new(b"NO NAME    FAT%s   ");
static K1016: RomBytes<2> = RomBytes::new(b"32");
static K1017: RomBytes<2> = RomBytes::new(b"  ");
static K1018: RomBytes<2> = RomBytes::new(b"U\xaa");
static K1019: RomTuple<20> = RomTuple::new([n!("device_ioctl"), Obj::small(512), Obj::small(40), n!("OSError"), n!("fat_plan"), n!("bytearray"), Obj::rom(&K1014), n!("put_little"), Obj::small(32), Obj::small(65536), Obj::small(2), Obj::small(3), n!("now"), Obj::rom(&K1015), Obj::rom(&K1016), Obj::rom(&K1017), Obj::small(7), Obj::small(26), Obj::rom(&K1018), n!("fat_format")]);
static K1020: RomTuple<1> = RomTuple::new([n!("device")]);
static K1021: RomBytes<61> = RomBytes::new(b"\x00\xf0\x07\r\x02\x18\x02\r\x02\n\x02\x0c\x02\x18\x02\x04\x02\n\x02\x13\x02\x13\x02\x07\x02\x13\x02\n\x02\x1f\x02)\x02\x0b\x02\n\x02\x0b\x02\x03\x02\x05\x02\x13\x02\x1e\x02\x06\x04\x13\x02\x08\x02\x0b\x02\x18\x02\'\x02\x15\x02");
static K1022: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1013), consts: Obj::rom(&K1019), argnames: Obj::rom(&K1020), exc: Obj::rom(&K3), lines: Obj::rom(&K1021), name: n!("fat_mkfs"), qualname: n!("fat_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 503 };
static K1023: RomBytes<260> = RomBytes::new(b"&\x04\x00\x00\x03\x0b\x01v\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03>\x06\x03\x90\x00?\x06\x04\x06\x00\x01\x07\x10W\x03\x00\x01\x07\x0cA\x07\x05\x0b\x00$\n\x06\x02\"\x08\n\x06W\x10\x00$\n\x06\x07\"\n\n\x08&\n\n\x02\"\x08\n\x07\x17\n\x08\x01#\n\n\x08\x1b\t\n\x01#\n\x00\x08\x18\n\n\t\x18\n\n\x02\x1b\x06\n\x03A\x07\x05\x1b\x00=\x06\t\x16\x00\n\n\n\x00\x0b\x00\x00\x0c\x01\x00\r\x02$\x0e\x03\x02b\n\n\x04\x81\n?\x06\x0b\x15\x00\x00\n\x07\x00\x0b\x03\x01\x0c\x01\x00\r\t\x00\x0e\x02h\n\n\x05\x81\n\n\n\x0c\x01\x0b\x16b\n\n\x01\x83\n\x01\x03\x01&\x04\x00\r\x03\x0b\x0ev\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03\x01\n \x00\x0b\x03\x01\x0c $\x0e\x06\x06\"\x0e\x0e\x0f\x17\x0e\x0e\x01#\x0e\x0e\x08\x1b\r\x0e\x01\x01\x0e\x00h\n\n\x05\x81\n");
static K1024: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(4), Obj::small(16), Obj::small(64), Obj::small(256), Obj::small(512)]);
static K1025: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(16), Obj::small(32)]);
static K1026: RomTuple<16> = RomTuple::new([Obj::small(4096), Obj::rom(&K1024), Obj::small(2), Obj::small(65525), Obj::small(4085), Obj::small(16), Obj::small(4), Obj::small(3), Obj::small(1), Obj::small(4086), n!("fat_plan"), Obj::small(0), n!("OSError"), Obj::small(131072), Obj::rom(&K1025), Obj::small(8)]);
static K1027: RomTuple<4> = RomTuple::new([n!("total"), n!("size"), n!("root"), n!("spc")]);
static K1028: RomBytes<49> = RomBytes::new(b"\x00\xb4\x08\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02\x05\x02\x0e\x02 \x02\x0c\x02\x10\x04\n\x02\x16\x02\x05\x02\x15\x02\x0c\x02\x03\x02\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02");
static K1029: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1023), consts: Obj::rom(&K1026), argnames: Obj::rom(&K1027), exc: Obj::rom(&K3), lines: Obj::rom(&K1028), name: n!("fat_plan"), qualname: n!("fat_plan"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 537 };
static K1030: RomBytes<332> = RomBytes::new(b"z\x02\x03\x05\n\x0c\x00\x00\r\x01b\x08\x0c\x01\n\x0c\x01\x00\r\x08b\t\x0c\x01\x17\x0c\x05\x06\x00\r\x07U\r\x03\x00\x00\r\x04\x17\n\x0c\r\n\x0c\x02\x00\r\nx\x0c\x01\"\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x15\x00B\x0b\x03\x10\x00\n\x10\x04\x00\x11\x00\x00\x12\x0b\x00\x13\tb\x10\x10\x03y\x0b\x0c\xe6\xffA\x03\x05\x98\x00\x03\x0c\x06\x05\r\x00\x01\x0e\x04\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\x07\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x02\r\xe4\x01\x02\x0e\xf0\x01\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\n\x02\r\xfe\x01\x02\x0e\x00\x02\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x01\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x07\x00\x0f\tb\x0c\x0c\x03\n\x0c\x01\x00\r\x08b\t\x0c\x01\x03\x0c\x0b\x05\r\x00\x01\x0e\x0c\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x06\x00\x0f\x01b\x0c\x0c\x03W%\x00\x03\x0c\x0c\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r^\x0c\x0c\r\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x05\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x00\x00\x0f\x01b\x0c\x0c\x03\n\x0c\x0e\x00\r\x00\x01\x0e\x03b\x0c\x0c\x02\x82");
static K1031: RomBytes<4> = RomBytes::new(b"rrAa");
static K1032: RomBytes<12> = RomBytes::new(b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f");
static K1033: RomBytes<4> = RomBytes::new(b"\xf8\xff\xff\xff");
static K1034: RomTuple<15> = RomTuple::new([n!("len"), n!("bytearray"), n!("range"), Obj::small(0), n!("fat_put"), Obj::small(32), Obj::rom(&K771), Obj::rom(&K1031), Obj::rom(&K772), Obj::small(8), Obj::rom(&K1018), Obj::rom(&K1032), Obj::rom(&K1033), Obj::small(4), n!("device_ioctl")]);
static K1035: RomTuple<3> = RomTuple::new([n!("device"), n!("boot"), n!("plan")]);
static K1036: RomBytes<43> = RomBytes::new(b"\x00\xe8\x08\x04\x02\n\x02\n\x02\x12\x02\x18\x02\x05\x02\x10\x03\x05\x06\x05\x02\x13\x02 \x02\x15\x02\x10\x02\x10\x02\n\x02\x13\x02\x13\x04%\x02\x10\x04\x10\x02");
static K1037: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1030), consts: Obj::rom(&K1034), argnames: Obj::rom(&K1035), exc: Obj::rom(&K3), lines: Obj::rom(&K1036), name: n!("fat_format"), qualname: n!("fat_format"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 563 };
static K1038: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02U\x03\x0c\x00\n\x03\x02\x01\x04\x1eb\x03\x03\x01\x83\x03\n\x03\x03\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x01b\x03\x03\x01V\x03\x0c\x00\n\x03\x02\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K1039: RomTuple<4> = RomTuple::new([n!("hasattr"), n!("writeblocks"), n!("OSError"), n!("device_error")]);
static K1040: RomTuple<3> = RomTuple::new([n!("device"), vm::intern::ascii_char(110), n!("data")]);
static K1041: RomBytes<9> = RomBytes::new(b"\x00\x9a\t\x11\x02\x0c\x02\x19\x02");
static K1042: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1038), consts: Obj::rom(&K1039), argnames: Obj::rom(&K1040), exc: Obj::rom(&K3), lines: Obj::rom(&K1041), name: n!("fat_put"), qualname: n!("fat_put"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 588 };
static K1043: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K1044: RomStr<16> = RomStr::constant(b"exception groups");
static K1045: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K1044), n!("make_group_classes"), n!("keep")]);
static K1046: RomBytes<10> = RomBytes::new(b"\x00\n\n\x02\x04\x02\x07\x02\r\x02");
static K1047: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1043), consts: Obj::rom(&K1045), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1046), name: n!("group_classes"), qualname: n!("group_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1048: RomBytes<13> = RomBytes::new(b"\n\x00\x00b\x00\x00\x00_\x00\x00\x01\x81\x00");
static K1049: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(0)]);
static K1050: RomBytes<2> = RomBytes::new(b"\x00\x1a");
static K1051: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1049), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1050), name: n!("base_exception_group"), qualname: n!("base_exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1052: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(1)]);
static K1053: RomBytes<2> = RomBytes::new(b"\x00\"");
static K1054: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1052), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1053), name: n!("exception_group"), qualname: n!("exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1055: RomBytes<73> = RomBytes::new(b"\x13\x00\x13\x01\n\x04\x00\x00\x06\x00\x00\x07\x01h\x05\x06\x02|\x02\x05\x01\x00\x04\x03\x03\x02}\x02\x02\x01\x15\x00\x02\x14\x04\x00\x02\x00\n\x05\x03|\x02\x06\x04\x00\x00\x03\x03\x05}\x02\x02\x02\x15\x01\x02\x14\x02\x00\x02\x00\x14\x03\x01\x05\x00h\x02\x02\x02\x81\x02");
static K1056: RomBytes<94> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x02\x00\x07\x03h\x04\x05\x03|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04|\x04\x04\x04\x00\x00\x10\x05\x00\x04|\x04\x04\x06\x00\x00\x10\x07\x00\x04\x00\x05\x01h\x04\x05\x01|\x04\x04\x08\x00\x04\x10\t\x00\x04|\x04\x04\n\x00\x00\x10\x0b\x00\x04|\x04\x04\x0c\x00\x00\x10\r\x00\x04\x81\x03");
static K1057: RomBytes<259> = RomBytes::new(b"\n\x0c\x00\x00\r\x01\n\x0e\x01b\x0c\x0c\x02U\x0c\x1e\x00\n\x0c\x02\x03\x0e\x03\n\x0f\x04\x00\x10\x01b\x0f\x0f\x01Y\x0f\x0f\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x06\x00\r\x02b\x06\x0c\x01U\x06\x0c\x00\n\x0c\x07\x03\r\x08b\x0c\x0c\x01\x83\x0c\x05\x07\x01\n\r\t\x00\x0e\x06b\r\r\x01v\x0c\rW<\x00z\r\x08\x02\n\x0e\x00\x00\x0f\t\n\x10\nb\x0e\x0e\x02U\x0e\x10\x00\x03\n\x0b\n\x0e\x07\x1c\x0f\n\x08b\x0e\x0e\x01\x83\x0e\x00\x0e\x07V\x0e\r\x00\n\x0e\x00\x00\x0f\t\n\x10\x0cb\x0e\x0e\x02\x00\x07\x0ew\r\x0c\xbf\xff\x14\x0c\x03\r\x00P\x00\x0c\x0c\x00V\x07\x08\x00\x14\x00\x04\x0e\x00W)\x00\n\x0c\x0f\x00\r\x00\n\x0e\x0cb\x0c\x0c\x02V\x0c\x18\x00U\x07\x14\x00\n\x0c\x02\x03\x0e\x10Y\x0f\x00\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x11\x14\r\x05\x12\x00\x00\x0e\x00b\x0c\x0c\x02\x00\r\x00\x00\x0e\x01\x00\x0f\x02c\x0b\x0c\x03\x13[\x0b\x14\x01[\x0b\x15\x06\x81\x0b");
static K1058: RomStr<28> = RomStr::constant(b"argument 1 must be str, not ");
static K1059: RomStr<57> = RomStr::constant(b"second argument (exceptions) must be a non-empty sequence");
static K1060: RomStr<59> = RomStr::constant(b"Item %d of second argument (exceptions) is not an exception");
static K1061: RomStr<33> = RomStr::constant(b"Cannot nest BaseExceptions in an ");
static K1062: RomTuple<22> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1058), n!("type"), n!("__name__"), n!("tuple"), n!("ValueError"), Obj::rom(&K1059), n!("enumerate"), n!("BaseException"), Obj::rom(&K1060), n!("Exception"), n!("BaseExceptionGroup"), n!("ExceptionGroup"), n!("issubclass"), Obj::rom(&K1061), n!("super"), n!("__class__"), n!("__new__"), n!("message"), n!("exceptions")]);
static K1063: RomTuple<3> = RomTuple::new([n!("cls"), n!("message"), n!("exceptions")]);
static K1064: RomBytes<40> = RomBytes::new(b"\x00.\x11\x02\x1e\x02\n\x02\x04\x02\x0c\x02\x03\x02\x14\x02\x11\x02\x03\x02\r\x02\x17\x07\x05\n\x0e\x02\x08\x02\x15\x02\x14\x02\x1d\x02\x04\x02\x04\x02");
static K1065: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1057), consts: Obj::rom(&K1062), argnames: Obj::rom(&K1063), exc: Obj::rom(&K3), lines: Obj::rom(&K1064), name: n!("__new__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__new__"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 3, line: 22 };
static K1066: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K1067: RomBytes<2> = RomBytes::new(b"\x00X");
static K1068: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K326), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1066), exc: Obj::rom(&K3), lines: Obj::rom(&K1067), name: n!("__init__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__init__"), file: n!("<prelude>"), flags: 65, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1069: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02Y\x03\x00\x03\x00\x04\x01A\x01\x04\x06\x00\x03\x05\x05W\x03\x00\x03\x05\x06h\x03\x03\x03\x1c\x02\x02\x03\x81\x02");
static K1070: RomStr<23> = RomStr::constant(b"%s (%d sub-exception%s)");
static K1071: RomTuple<7> = RomTuple::new([n!("len"), n!("exceptions"), Obj::rom(&K1070), n!("message"), Obj::small(1), n!(""), vm::intern::ascii_char(115)]);
static K1072: RomBytes<4> = RomBytes::new(b"\x00^\x0b\x02");
static K1073: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1069), consts: Obj::rom(&K1071), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1072), name: n!("__str__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__str__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1074: RomTuple<2> = RomTuple::new([n!("cls"), n!("item")]);
static K1075: RomBytes<2> = RomBytes::new(b"\x00f");
static K1076: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1074), exc: Obj::rom(&K3), lines: Obj::rom(&K1075), name: n!("__class_getitem__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__class_getitem__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1077: RomBytes<18> = RomBytes::new(b"\x14\x03\x02\x00\x00Y\x04\x00\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1078: RomTuple<2> = RomTuple::new([n!("BaseExceptionGroup"), n!("message")]);
static K1079: RomTuple<2> = RomTuple::new([n!("self"), n!("exceptions")]);
static K1080: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1077), consts: Obj::rom(&K1078), argnames: Obj::rom(&K1079), exc: Obj::rom(&K3), lines: Obj::rom(&K127), name: n!("derive"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.derive"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 53 };
static K1081: RomBytes<22> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1082: RomTuple<2> = RomTuple::new([n!("split_group"), n!("group_test")]);
static K1083: RomTuple<2> = RomTuple::new([n!("self"), n!("condition")]);
static K1084: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1081), consts: Obj::rom(&K1082), argnames: Obj::rom(&K1083), exc: Obj::rom(&K3), lines: Obj::rom(&K679), name: n!("split"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.split"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K1085: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02_\x02\x02\x02\x81\x02");
static K1086: RomTuple<3> = RomTuple::new([n!("split_group"), n!("group_test"), Obj::small(0)]);
static K1087: RomBytes<2> = RomBytes::new(b"\x00x");
static K1088: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1085), consts: Obj::rom(&K1086), argnames: Obj::rom(&K1083), exc: Obj::rom(&K3), lines: Obj::rom(&K1087), name: n!("subgroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.subgroup"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1089: RomTuple<14> = RomTuple::new([Obj::rom(&K1065), n!("__new__"), Obj::rom(&K1068), n!("__init__"), Obj::rom(&K1073), n!("__str__"), Obj::rom(&K1076), n!("__class_getitem__"), Obj::rom(&K1080), n!("derive"), Obj::rom(&K1084), n!("split"), Obj::rom(&K1088), n!("subgroup")]);
static K1090: RomBytes<16> = RomBytes::new(b"\x00*\x02\x02\x17*\n\x06\n\x08\n\x06\x11\x06\n\x06");
static K1091: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1056), consts: Obj::rom(&K1089), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1090), name: n!("BaseExceptionGroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 21 };
static K1092: RomBytes<2> = RomBytes::new(b"\x00~");
static K1093: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K326), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1092), name: n!("ExceptionGroup"), qualname: n!("make_group_classes.<locals>.ExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K1094: RomTuple<6> = RomTuple::new([n!("BaseException"), Obj::rom(&K1091), n!("BaseExceptionGroup"), n!("Exception"), Obj::rom(&K1093), n!("ExceptionGroup")]);
static K1095: RomBytes<8> = RomBytes::new(b"\x00(\x04\x02\x1dR\x18\x06");
static K1096: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1055), consts: Obj::rom(&K1094), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1095), name: n!("make_group_classes"), qualname: n!("make_group_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1097: RomBytes<136> = RomBytes::new(b"\x13\x00\n\x04\x00\x14\x05\x00\x01\x00\n\x06\x02b\x04\x04\x02V\x04\x08\x00\x14\x01\x00\x01\x00W\t\x00\x14\x04\x00\x01\x00h\x01\x04\x01v\x04\x01WH\x00\n\x05\x00\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x11\x00\n\x05\x04\x00\x06\x02\n\x07\x05b\x05\x05\x02U\x05&\x00\n\x05\x06\x14\x06\x00\x01\x00b\x05\x05\x01V\x05\x07\x00\x14\x05\x00\x01\x00\x81\x05\x03\x03\x07\n\x05\x08\x00\x06\x03b\x05\x05\x01\x83\x05w\x02\x04\xb3\xff\x00\x05\x00h\x04\x05\x01|\x04\x04\t\x00\x04\x81\x04");
static K1098: RomStr<63> = RomStr::constant(b"expected a function, exception type or tuple of exception types");
static K1099: RomBytes<17> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x14\x04\x01\x01\x00b\x02\x02\x02\x81\x02");
static K1100: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("condition")]);
static K1101: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(101)]);
static K1102: RomBytes<3> = RomBytes::new(b"\x00\x9a\x01");
static K1103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1099), consts: Obj::rom(&K1100), argnames: Obj::rom(&K1101), exc: Obj::rom(&K3), lines: Obj::rom(&K1102), name: n!("<lambda>"), qualname: n!("group_test.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 77 };
static K1104: RomTuple<10> = RomTuple::new([n!("isinstance"), n!("condition"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), n!("callable"), Obj::rom(&K1098), n!("TypeError"), Obj::rom(&K1103)]);
static K1105: RomTuple<1> = RomTuple::new([n!("condition")]);
static K1106: RomBytes<21> = RomBytes::new(b"\x00\x8a\x01\x02\x02$\x02\x06\x02\"\x02\x10\x02\x07\x02\x03\x02\x0c\t\x05\x0c");
static K1107: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1097), consts: Obj::rom(&K1104), argnames: Obj::rom(&K1105), exc: Obj::rom(&K3), lines: Obj::rom(&K1106), name: n!("group_test"), qualname: n!("group_test"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K1108: RomBytes<167> = RomBytes::new(b"\x00\x07\x01\x00\x08\x00b\x07\x07\x01V\x07\x0c\x00\x00\x07\x00\x05\x08\x00h\x07\x07\x02\x81\x07\n\x07\x00\x00\x08\x00\n\t\x01b\t\t\x00b\x07\x07\x02U\x07\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07g\x07\x07\x00g\x08\x08\x00\x00\x02\x07\x00\x03\x08Y\x08\x00\x02v\x07\x08W/\x00\n\x08\x03\x00\t\x04\x00\n\x01b\x08\x08\x02z\x08\x05\x02S\x05\x0b\x00\x00\x08\x02\x00\t\x05c\x08\x08\x01\x04S\x06\x0b\x00\x00\x08\x03\x00\t\x06c\x08\x08\x01\x04w\x04\x07\xcc\xff\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x08\x08\x02h\x07\x07\x02\x81\x07");
static K1109: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("split_group"), n!("append"), n!("derive_group")]);
static K1110: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("test")]);
static K1111: RomBytes<27> = RomBytes::new(b"\x00\xa2\x01\x0e\x02\x0c\x02\x15\x02\x0c\x02\x0e\x02\n\x02\x11\x02\x04\x02\x0b\x02\x04\x02\x0b\t\x05\x0c");
static K1112: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1108), consts: Obj::rom(&K1109), argnames: Obj::rom(&K1110), exc: Obj::rom(&K3), lines: Obj::rom(&K1111), name: n!("split_group"), qualname: n!("split_group"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1113: RomBytes<82> = RomBytes::new(b"U\x01\x01\x00\x82\x00\x03\x00\x00\x04\x01c\x02\x03\x01\x00Y\x03\x00\x01[\x02\x01\x03Y\x03\x00\x02[\x02\x02\x03Y\x03\x00\x03[\x02\x03\x03Y\x03\x00\x04[\x02\x04\x03\n\x03\x05\x00\x04\x00\x03\x05\x06b\x03\x03\x02V\x03\x0f\x00\n\x03\x07Y\x04\x00\x06b\x03\x03\x01[\x02\x06\x03\x81\x02");
static K1114: RomTuple<8> = RomTuple::new([n!("derive"), n!("__cause__"), n!("__context__"), n!("__suppress_context__"), n!("__traceback__"), n!("hasattr"), n!("__notes__"), n!("list")]);
static K1115: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("parts")]);
static K1116: RomBytes<21> = RomBytes::new(b"\x00\xc0\x01\x04\x02\x01\x02\x0b\x02\x08\x02\x08\x02\x08\x02\x08\x02\x11\x02\x0f\x02");
static K1117: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1113), consts: Obj::rom(&K1114), argnames: Obj::rom(&K1115), exc: Obj::rom(&K3), lines: Obj::rom(&K1116), name: n!("derive_group"), qualname: n!("derive_group"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K1118: RomBytes<259> = RomBytes::new(b"\x13\x01T\x00\x0c\x00\x05\x05\x00\x05\x06\x00g\x05\x05\x02\x81\x05\n\x05\x00b\x02\x05\x00\n\x07\x01\x14\x08\x01\x02\x00\n\t\x03b\x07\x07\x02V\x07\x08\x00\x14\x06\x01\x02\x00W\t\x00\x14\x06\x01\x02\x00h\x06\x06\x01v\x05\x06WQ\x00\n\x06\x01\x00\x07\x03\n\x08\x04b\x06\x06\x02V\x06\x11\x00\n\x06\x05\x00\x07\x03\n\x08\x06b\x06\x06\x02U\x06\x0f\x00\x03\x04\x07\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06\n\x06\x05\x00\x07\x03\x00\x08\x02b\x06\x06\x02V\x06\x0f\x00\x03\x04\t\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06w\x03\x05\xaa\xff\n\x05\x01\x00\x06\x00\x00\x07\x02b\x05\x05\x02V\x05 \x00\n\x05\n\n\x06\x0b\x00\x07\x00\x00\t\x01h\x08\t\x01|\x08\x08\x0c\x00\x04b\x06\x06\x02b\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\x14\x07\x01\x02\x00b\x05\x05\x02V\x05\x1a\x00\x00\x05\x02\x03\x06\r\x00\x07\x00g\x07\x07\x01b\x05\x05\x02\x05\x06\x00g\x05\x05\x02\x81\x05\x05\x05\x00\x00\x06\x00g\x05\x05\x02\x81\x05");
static K1119: RomStr<70> = RomStr::constant(b"catching classes that do not inherit from BaseException is not allowed");
static K1120: RomStr<72> = RomStr::constant(b"catching ExceptionGroup with except* is not allowed. Use except instead.");
static K1121: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("classes")]);
static K1122: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K1123: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1099), consts: Obj::rom(&K1121), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1122), name: n!("<lambda>"), qualname: n!("split_exception.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 120 };
static K1124: RomTuple<14> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), n!("classes"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K1119), n!("TypeError"), Obj::rom(&K1120), n!("list"), n!("split_group"), Obj::rom(&K1123), n!("")]);
static K1125: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("classes")]);
static K1126: RomBytes<35> = RomBytes::new(b"\x00\xd8\x01\x02\x02\x04\x02\x0c\x02\x07\x02*\x02\"\x02\x03\x02\x0c\x02\x11\x02\x03\x02\x0c\x0b\x05\x0e\x11\x02 \x02\x13\x02\x1a\x02");
static K1127: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1118), consts: Obj::rom(&K1124), argnames: Obj::rom(&K1125), exc: Obj::rom(&K3), lines: Obj::rom(&K1126), name: n!("split_exception"), qualname: n!("split_exception"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1128: RomBytes<246> = RomBytes::new(b"\x13\x04\x13\x06U\x02\x02\x00\x81\x01\n\n\x00b\x03\n\x00\n\n\x01\x00\x0b\x00\x00\x0c\x03b\n\n\x02U\n\x06\x00_\n\x02\x02\x81\nT\x01\x07\x00g\n\n\x00W\n\x00\n\n\x03\x00\x0b\x01b\n\n\x01\x15\x04\ng\x05\x05\x00\n\n\x03\x00\x0b\x00b\n\n\x01\x15\x06\nv\n\x02WC\x00\n\x0b\x03\x00\x0c\x07b\x08\x0b\x01\n\x0b\x04v\r\x08\x00\x0f\x06h\x0e\x0f\x01|\x0c\x0e\x05\x00\x04b\x0c\x0c\x01b\x0b\x0b\x01V\x0b\x0f\x00\x14\x0b\x04\x06\x00-\x0b\x0b\x08\x15\x04\x0bW\x0b\x00\x00\x0b\x05\x00\x0c\x07c\x0b\x0b\x01\x07w\x07\n\xb8\xff\n\n\x08\x00\x0b\x00\x00\r\x04h\x0c\r\x01|\x0c\x0c\t\x00\x04b\n\n\x02_\t\n\x02U\x05\x02\x00\x81\tS\t\x0e\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x07W\x15\x00\n\n\n\x00\x0b\x05b\n\n\x01A\n\x0b\x06\x00_\n\x05\x02\x81\n\x00\n\x03\x03\x0b\x0c\x00\x0c\x05b\n\n\x02\x81\n");
static K1129: RomBytes<54> = RomBytes::new(b"\x13\x02g\x03\x03\x00W&\x00\x15\x02\x04\n\x05\x00\x14\x08\x01\x01\x00v\x07\x08\x00\t\x02h\x08\t\x01|\x06\x08\x02\x00\x04b\x06\x06\x01b\x05\x05\x01m\x03\x05w\x04\x00\xd5\xff\x81\x03");
static K1130: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x006\x04\x04\x02\x06m\x03\x04w\x02\x00\xee\xff\x81\x03");
static K1131: RomTuple<1> = RomTuple::new([n!("leaf")]);
static K1132: RomBytes<3> = RomBytes::new(b"\x00\x96\x02");
static K1133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1130), consts: Obj::rom(&K1131), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1132), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1134: RomTuple<3> = RomTuple::new([n!("any"), n!("own"), Obj::rom(&K1133)]);
static K1135: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1129), consts: Obj::rom(&K1134), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1132), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1136: RomBytes<36> = RomBytes::new(b"\x13\x00\n\x02\x00\x14\x05\x01\x01\x00v\x04\x05\x00\x06\x00h\x05\x06\x01|\x03\x05\x02\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1137: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K1138: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1130), consts: Obj::rom(&K86), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1137), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<lambda>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1139: RomTuple<3> = RomTuple::new([n!("any"), n!("again"), Obj::rom(&K1138)]);
static K1140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1136), consts: Obj::rom(&K1139), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1137), name: n!("<lambda>"), qualname: n!("join_exceptions.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1141: RomTuple<13> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), Obj::small(0), n!("group_leaves"), n!("all"), Obj::rom(&K1135), n!("again"), n!("append"), n!("split_group"), Obj::rom(&K1140), n!("len"), Obj::small(1), n!("")]);
static K1142: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(101), n!("rest"), n!("raised")]);
static K1143: RomBytes<47> = RomBytes::new(b"\x00\x80\x02\x04\x02\x04\x02\x02\x02\x07\x02\x11\x02\x06\x02\x18\x02\x04\x02\r\x02\x06\x02\n\x02\x1f\x02\x0f\x04\x0b\t\x05\x0c\x1b\x02\x04\x02\x02\x02\x04\x02\x0e\x02\x0f\x02\x06\x02");
static K1144: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1128), consts: Obj::rom(&K1141), argnames: Obj::rom(&K1142), exc: Obj::rom(&K3), lines: Obj::rom(&K1143), name: n!("join_exceptions"), qualname: n!("join_exceptions"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1145: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x05\x05\x00b\x03\x03\x02U\x03\t\x00\x00\x03\x00g\x03\x03\x01\x81\x03g\x01\x01\x00Y\x04\x00\x02v\x03\x04W\x0e\x00\n\x04\x03\x00\x05\x02b\x04\x04\x01-\x01\x01\x04w\x02\x03\xed\xff\x81\x01");
static K1146: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("group_leaves")]);
static K1147: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x15\x02\t\x02\x04\x02\n\x02\x0e\x01\x05\x04");
static K1148: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1145), consts: Obj::rom(&K1146), argnames: Obj::rom(&K1101), exc: Obj::rom(&K3), lines: Obj::rom(&K1147), name: n!("group_leaves"), qualname: n!("group_leaves"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K1149: RomBytes<52> = RomBytes::new(b"U\x00\x11\x00\n\x01\x00\n\x02\x01b\x02\x02\x00b\x01\x01\x01W\x1e\x00_\x01\x00\x02A\x01\x03\n\x00\n\x01\x04b\x01\x01\x00W\x0b\x00\n\x01\x05_\x02\x00\x02b\x01\x01\x01\x82");
static K1150: RomTuple<6> = RomTuple::new([n!("print"), n!("help_text"), Obj::small(0), n!("modules"), n!("help_modules"), n!("help_object")]);
static K1151: RomTuple<1> = RomTuple::new([n!("args")]);
static K1152: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x11\x02\t\x02\n\x04");
static K1153: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1149), consts: Obj::rom(&K1150), argnames: Obj::rom(&K1151), exc: Obj::rom(&K3), lines: Obj::rom(&K1152), name: n!("help_of"), qualname: n!("help_of"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1154: RomBytes<166> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x00\x05\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\"\x05\x05\x03&\x01\x05\x04\n\x05\x05\x00\x06\x01x\x05\x01k\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W^\x00\x03\x03\x06\x00\n\x02\x05\x0b\x00\x00\x0c\x01l\n\n^\n\x00\nv\t\nW1\x00V\x03\x1f\x00\x03\x0b\x07\n\x0c\x02\x00\r\x03b\x0c\x0c\x012\x0c\x0c\'\x0c\x0c\x08\x19\x0b\x0b\x0c\x17\n\x0b\x04W\x03\x00\x00\n\x04-\x03\x03\n\x03\n\x07-\x03\x03\nw\x04\t\xca\xff\n\t\t\x00\n\x03c\n\n\x00\nb\t\t\x01y\x02\x05\x9d\xff\n\x05\t\x03\x06\x0bb\x05\x05\x01\x82");
static K1155: RomStr<34> = RomStr::constant(b"Plus any modules on the filesystem");
static K1156: RomTuple<12> = RomTuple::new([n!("sorted"), n!("module_names"), n!("len"), Obj::small(3), Obj::small(4), n!("range"), n!(""), vm::intern::ascii_char(32), Obj::small(18), n!("print"), n!("rstrip"), Obj::rom(&K1155)]);
static K1157: RomBytes<22> = RomBytes::new(b"\x00\x1e\x0e\x02\x12\x02\x18\x02\x03\x02\x16\x02*\x02\x07\x03\x05\x06\x0f\t\x05\x0c");
static K1158: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1154), consts: Obj::rom(&K1156), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1157), name: n!("help_modules"), qualname: n!("help_modules"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1159: RomBytes<137> = RomBytes::new(b"\n\x04\x00\x03\x05\x01\x00\x06\x00\x03\x07\x02\n\t\x03\x00\n\x00b\t\t\x01Y\x08\t\x04b\x04\x04\x04\n\x04\x05\x00\x05\x00\n\x06\x03b\x01\x04\x02U\x01\x13\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01Y\x04\x04\x04A\x04\x06\x06\x00\x00\x02\x00W\n\x00\n\x04\x03\x00\x05\x00b\x02\x04\x01\n\x05\x07\x00\x06\x00b\x05\x05\x01v\x04\x05W!\x00\n\x05\x00\x03\x07\x08\x17\x06\x07\x03\x03\x07\t\n\x08\n\x00\t\x02\x00\n\x03\x05\x0b\x00b\x08\x08\x03b\x05\x05\x03w\x03\x04\xda\xff\x82");
static K1160: RomStr<10> = RomStr::constant(b"is of type");
static K1161: RomStr<2> = RomStr::constant(b"  ");
static K1162: RomStr<2> = RomStr::constant(b"--");
static K1163: RomTuple<11> = RomTuple::new([n!("print"), n!("object"), Obj::rom(&K1160), n!("type"), n!("__name__"), n!("isinstance"), n!("module"), n!("own_names"), Obj::rom(&K1161), Obj::rom(&K1162), n!("getattr")]);
static K1164: RomBytes<12> = RomBytes::new(b"\x006\x1e\x02\r\x02\'\x02\x10\x02!\x01");
static K1165: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1159), consts: Obj::rom(&K1163), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1164), name: n!("help_object"), qualname: n!("help_object"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1166: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K1167: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K1168: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K1169: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K1170: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1166), consts: Obj::rom(&K1167), argnames: Obj::rom(&K69), exc: Obj::rom(&K1168), lines: Obj::rom(&K1169), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1171: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K1172: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("sentinel")]);
static K1173: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K1174: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1171), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1172), exc: Obj::rom(&K3), lines: Obj::rom(&K1173), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1175: RomBytes<58> = RomBytes::new(b"V\x01*\x00\n\x02\x00\x00\x03\x00b\x02\x02\x01U\x02\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\n\x02\x03\x00\x03\x00_\x04\x01\x04b\x02\x02\x02\x81\x02\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1176: RomStr<30> = RomStr::constant(b"iter(v, w): v must be callable");
static K1177: RomTuple<6> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K1176), n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K1178: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("sentinel")]);
static K1179: RomBytes<10> = RomBytes::new(b"\x00.\x04\x02\x0e\x02\x0c\x02\x10\x02");
static K1180: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1175), consts: Obj::rom(&K1177), argnames: Obj::rom(&K1178), exc: Obj::rom(&K3), lines: Obj::rom(&K1179), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K1181: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K1182: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K1183: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K1184: RomBytes<10> = RomBytes::new(b"\x00>\x04\x02\n\x04\n\x02\x08\x02");
static K1185: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1181), consts: Obj::rom(&K1182), argnames: Obj::rom(&K75), exc: Obj::rom(&K1183), lines: Obj::rom(&K1184), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K1186: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K1187: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K1188: RomBytes<10> = RomBytes::new(b"\x00P\x06\x02\x04\x02\x05\x03\x05\x06");
static K1189: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1186), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K1188), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1190: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K1191: RomBytes<10> = RomBytes::new(b"\x00^\x06\x02\x04\x02\x05\x03\x05\x06");
static K1192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1190), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K1191), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1193: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K1194: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K1195: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1194)]);
static K1196: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K1197: RomBytes<14> = RomBytes::new(b"\x00l\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K1198: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1195), argnames: Obj::rom(&K1196), exc: Obj::rom(&K3), lines: Obj::rom(&K1197), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K1199: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1200: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K1201: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K1202: RomBytes<14> = RomBytes::new(b"\x00~\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1203: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1199), consts: Obj::rom(&K1200), argnames: Obj::rom(&K1201), exc: Obj::rom(&K3), lines: Obj::rom(&K1202), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 62 };
static K1204: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1205: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K1206: RomBytes<15> = RomBytes::new(b"\x00\x90\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1204), consts: Obj::rom(&K1205), argnames: Obj::rom(&K1201), exc: Obj::rom(&K3), lines: Obj::rom(&K1206), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 71 };
static K1208: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K1209: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K1210: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K1211: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K1209), n!("missing"), Obj::rom(&K1210)]);
static K1212: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K1213: RomBytes<15> = RomBytes::new(b"\x00\xa2\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K1214: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1208), consts: Obj::rom(&K1211), argnames: Obj::rom(&K1212), exc: Obj::rom(&K3), lines: Obj::rom(&K1213), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1215: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K1216: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K1217: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K1216)]);
static K1218: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K1219: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K1220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1215), consts: Obj::rom(&K1217), argnames: Obj::rom(&K1218), exc: Obj::rom(&K3), lines: Obj::rom(&K1219), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1221: RomBytes<201> = RomBytes::new(b"\x13\x01\x13\x02\x13\x03\x13\x04\x13\x05\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\xaf\x00\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x06\x07\x04|\x06\x06\x02\x00\x04\x15\x01\x06\x00\t\x01h\x08\t\x01|\x06\x08\x03\x00\x04\x03\x07\x04}\x06\x06\x00\x15\x02\x06\x00\t\x01h\x08\t\x01|\x06\x08\x05\x00\x04\x03\x07\x06}\x06\x06\x00\x15\x03\x06\n\x08\x07|\x06\t\x08\x00\x00\x03\x07\t}\x06\x06\x01\x15\x04\x06\n\x08\n|\x06\t\x0b\x00\x00\x03\x07\x0c}\x06\x06\x01\x15\x05\x06\x03\x06\x07\x14\x07\x04\t\x00[\x07\r\x06\x03\x06\n\x14\x07\x05\x0c\x00[\x07\r\x06\x14\x06\x02\x04\x00\x14\x07\x03\x06\x00\x14\x08\x04\t\x00\x14\t\x05\x0c\x00\x14\n\x01\x0e\x00h\x00\x06\x05\n\x06\x0f\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K1222: RomStr<12> = RomStr::constant(b"item classes");
static K1223: RomBytes<100> = RomBytes::new(b"\n\x08\x00\x00\t\x01b\x06\x08\x01\n\x08\x01\x00\t\x06b\x07\x08\x01\n\x08\x02\x00\t\x07\x14\n\x02\x03\x00\x14\x0b\x03\x04\x00\x14\x0c\x04\x05\x00\x14\r\x05\x06\x00h\n\n\x04b\x08\x08\x02V\x08!\x00Y\x08\x07\x07\"\x08\x08\x08[\x00\x07\x08Y\x08\x00\x07?\x08\t\t\x00\n\x08\nb\x08\x08\x00\x81\x08W\x07\x00\x01\x08\x00[\x00\x07\x08\x81\x06");
static K1224: RomTuple<11> = RomTuple::new([n!("iter"), n!("unwrap_native"), n!("isinstance"), n!("map"), n!("filter"), n!("zip_rows"), n!("number_items"), n!("_depth"), Obj::small(1), Obj::small(2000), n!("nested_too_deeply")]);
static K1225: RomBytes<17> = RomBytes::new(b"\x00\xd6\x01\n\x02\n\x02&\x02\x0c\x02\t\x02\x0c\x04\x07\x02");
static K1226: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1223), consts: Obj::rom(&K1224), argnames: Obj::rom(&K517), exc: Obj::rom(&K3), lines: Obj::rom(&K1225), name: n!("below"), qualname: n!("item_classes.<locals>.below"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 4, line: 106 };
static K1227: RomBytes<38> = RomBytes::new(b"\x00\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x04\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x82");
static K1228: RomBytes<133> = RomBytes::new(b"\x13\x01U\x02\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00b\x04\x05\x01\x01\x05\x00[\x04\x03\x05\n\x05\x04\x00\x06\x02b\x05\x05\x01A\x05\x05 \x00\x14\x05\x01\x06\x00[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04_\x07\x02\tb\x05\x05\x02[\x04\n\x05W1\x00\x00\x06\x01h\x05\x06\x01|\x05\x05\x0b\x00\x04[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04\n\x07\x0cg\x08\x08\x00n\x08\x02\x05\t\x00f\x07\x07b\x05\x05\x02[\x04\n\x05\x81\x04");
static K1229: RomStr<39> = RomStr::constant(b"map() must have at least two arguments.");
static K1230: RomBytes<20> = RomBytes::new(b"\x14\x02\x01\x00\x00g\x03\x03\x00n\x03\x00\x05\x04\x00f\x02\x02\x81\x02");
static K1231: RomTuple<1> = RomTuple::new([n!("row")]);
static K1232: RomBytes<3> = RomBytes::new(b"\x00\xfe\x01");
static K1233: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1230), consts: Obj::rom(&K223), argnames: Obj::rom(&K1231), exc: Obj::rom(&K3), lines: Obj::rom(&K1232), name: n!("<lambda>"), qualname: n!("item_classes.<locals>.map.__new__.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 127 };
static K1234: RomTuple<13> = RomTuple::new([n!("TypeError"), Obj::rom(&K1229), n!("bare_instance"), n!("_depth"), n!("len"), Obj::small(1), vm::intern::ascii_char(102), n!("_function"), n!("below"), Obj::small(0), n!("_items"), Obj::rom(&K1233), n!("zip")]);
static K1235: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterables")]);
static K1236: RomBytes<23> = RomBytes::new(b"\x00\xec\x01\x02\x02\x04\x02\x0c\x02\n\x02\x07\x02\x0f\x02\t\x02\x17\x04\x11\x02 \x02");
static K1237: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1228), consts: Obj::rom(&K1234), argnames: Obj::rom(&K1235), exc: Obj::rom(&K3), lines: Obj::rom(&K1236), name: n!("__new__"), qualname: n!("item_classes.<locals>.map.__new__"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 118 };
static K1238: RomBytes<3> = RomBytes::new(b"\x00\x88\x02");
static K1239: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1238), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K1240: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1241: RomTuple<3> = RomTuple::new([n!("next"), n!("_items"), n!("_function")]);
static K1242: RomBytes<3> = RomBytes::new(b"\x00\x8e\x02");
static K1243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1240), consts: Obj::rom(&K1241), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1242), name: n!("__next__"), qualname: n!("item_classes.<locals>.map.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K1244: RomTuple<6> = RomTuple::new([Obj::rom(&K1237), n!("__new__"), Obj::rom(&K1239), n!("__iter__"), Obj::rom(&K1243), n!("__next__")]);
static K1245: RomBytes<7> = RomBytes::new(b"\x00\xec\x01\x11\x1a\n\x06");
static K1246: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1227), consts: Obj::rom(&K1244), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1245), name: n!("map"), qualname: n!("item_classes.<locals>.map"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 117 };
static K1247: RomBytes<35> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x04\x05\x01[\x04\x01\x01\x14\x05\x03\x02\x00\x00\x06\x04\x00\x07\x02b\x05\x05\x02[\x04\x03\x05\x81\x04");
static K1248: RomTuple<4> = RomTuple::new([n!("bare_instance"), n!("_function"), n!("below"), n!("_items")]);
static K1249: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterable")]);
static K1250: RomBytes<9> = RomBytes::new(b"\x00\x96\x02\n\x02\x04\x02\x13\x02");
static K1251: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1247), consts: Obj::rom(&K1248), argnames: Obj::rom(&K1249), exc: Obj::rom(&K3), lines: Obj::rom(&K1250), name: n!("__new__"), qualname: n!("item_classes.<locals>.filter.__new__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 1, line: 138 };
static K1252: RomBytes<3> = RomBytes::new(b"\x00\xa2\x02");
static K1253: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1252), name: n!("__iter__"), qualname: n!("item_classes.<locals>.filter.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1254: RomBytes<44> = RomBytes::new(b"Y\x01\x00\x00\n\x03\x01Y\x04\x00\x02b\x02\x03\x01T\x01\x06\x00\x00\x03\x02W\n\x00\x00\x03\x01\x00\x04\x02b\x03\x03\x01V\x03\x02\x00\x81\x02X\xd8\xff");
static K1255: RomTuple<3> = RomTuple::new([n!("_function"), n!("next"), n!("_items")]);
static K1256: RomBytes<9> = RomBytes::new(b"\x00\xa8\x02\x04\x04\x0b\x02\x18\x02");
static K1257: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1254), consts: Obj::rom(&K1255), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1256), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1258: RomTuple<6> = RomTuple::new([Obj::rom(&K1251), n!("__new__"), Obj::rom(&K1253), n!("__iter__"), Obj::rom(&K1257), n!("__next__")]);
static K1259: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x11\x0c\n\x06");
static K1260: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1227), consts: Obj::rom(&K1258), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1259), name: n!("filter"), qualname: n!("item_classes.<locals>.filter"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 137 };
static K1261: RomBytes<21> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01\x82");
static K1262: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K228), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K1263: RomBytes<127> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WW\x00Y\x05\x00\x01U\x05\x15\x00\x00\x05\x01\n\x06\x02\x00\x07\x02b\x06\x06\x01c\x05\x05\x01\x03W:\x00\n\x05\x02\x00\x06\x02\n\x07\x04b\x03\x05\x02\n\x05\x04P\x03\x05\x1a\x00\n\x05\x05Y\x06\x00\x00\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x07\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x03w\x02\x04\xa4\xffU\x01\x05\x00\n\x04\x07\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K1264: RomTuple<9> = RomTuple::new([n!("_iterators"), n!("_strict"), n!("next"), n!("append"), n!("missing"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("tuple")]);
static K1265: RomBytes<29> = RomBytes::new(b"\x00\xbe\x02\x04\x02\n\x02\x08\x02\x12\x02\x03\x02\r\x02\x08\x02\x15\x02\x05\x02\x0b\x0f\x05\x12\x04\x02\x05\x02");
static K1266: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1263), consts: Obj::rom(&K1264), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1265), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 158 };
static K1267: RomTuple<4> = RomTuple::new([Obj::rom(&K1262), n!("__iter__"), Obj::rom(&K1266), n!("__next__")]);
static K1268: RomBytes<5> = RomBytes::new(b"\x00\xb6\x02\n\x06");
static K1269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1261), consts: Obj::rom(&K1267), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1268), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 154 };
static K1270: RomBytes<3> = RomBytes::new(b"\x00\xde\x02");
static K1271: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1270), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 174 };
static K1272: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K1273: RomTuple<4> = RomTuple::new([n!("next"), n!("_items"), n!("_number"), Obj::small(1)]);
static K1274: RomBytes<9> = RomBytes::new(b"\x00\xe4\x02\x0b\x02\x04\x02\x08\x02");
static K1275: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1272), consts: Obj::rom(&K1273), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1274), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 177 };
static K1276: RomTuple<4> = RomTuple::new([Obj::rom(&K1271), n!("__iter__"), Obj::rom(&K1275), n!("__next__")]);
static K1277: RomBytes<5> = RomBytes::new(b"\x00\xdc\x02\n\x06");
static K1278: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1261), consts: Obj::rom(&K1276), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1277), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K1279: RomTuple<16> = RomTuple::new([n!("kept"), Obj::rom(&K1222), Obj::rom(&K1226), Obj::rom(&K1246), n!("map"), Obj::rom(&K1260), n!("filter"), n!("zip"), Obj::rom(&K1269), n!("zip_rows"), n!("enumerate"), Obj::rom(&K1278), n!("number_items"), n!("__name__"), n!("below"), n!("keep")]);
static K1280: RomBytes<27> = RomBytes::new(b"\x00\xcc\x01\n\x02\n\x02\x04\x04\x19\x16\x17(\x17\"\x13&\x13\x14\x0c\x02\x0c\x02\x1d\x02\r\x02");
static K1281: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1221), consts: Obj::rom(&K1279), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1280), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K1282: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(0)]);
static K1283: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K1284: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1282), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1283), name: n!("map_class"), qualname: n!("map_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K1285: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(1)]);
static K1286: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K1287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1285), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1286), name: n!("filter_class"), qualname: n!("filter_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K1288: RomBytes<19> = RomBytes::new(b"\n\x00\x00\x03\x01\x01b\x00\x00\x01\x83\x00\x05\x00\x00~\x00\x00\x82");
static K1289: RomStr<31> = RomStr::constant(b"iterators are nested too deeply");
static K1290: RomTuple<2> = RomTuple::new([n!("RecursionError"), Obj::rom(&K1289)]);
static K1291: RomBytes<5> = RomBytes::new(b"\x00\x8e\x03\x0c\x02");
static K1292: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1288), consts: Obj::rom(&K1290), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1291), name: n!("nested_too_deeply"), qualname: n!("nested_too_deeply"), file: n!("<prelude>"), flags: 68, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K1293: RomBytes<86> = RomBytes::new(b"\n\x07\x00b\x02\x07\x00\n\x07\x01_\x08\x02\x02b\x03\x07\x01\x01\x04\x00g\x05\x05\x00v\x07\x01W$\x00\x00\x08\x05_\t\x02\x03\x00\n\x03\x00\x0b\x06b\t\t\x02c\x08\x08\x01\x04\n\x08\x05\x00\t\x04Y\n\x03\x06b\x04\x08\x02w\x06\x07\xd7\xff[\x03\x06\x04[\x03\x07\x05[\x03\x08\x00\x81\x03");
static K1294: RomTuple<9> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(2), Obj::small(4), n!("append"), n!("max"), n!("_depth"), n!("_iterators"), n!("_strict")]);
static K1295: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K1296: RomBytes<25> = RomBytes::new(b"\x00\x98\x03\x07\x02\x0b\x02\x03\x02\x04\x02\x06\x02\x16\x02\x0e\x03\x05\x06\x04\x02\x04\x02\x04\x02");
static K1297: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1293), consts: Obj::rom(&K1294), argnames: Obj::rom(&K1295), exc: Obj::rom(&K3), lines: Obj::rom(&K1296), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 203 };
static K1298: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K1299: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K1300: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K1301: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K1299), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K1300)]);
static K1302: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K1303: RomBytes<13> = RomBytes::new(b"\x00\xb6\x03\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K1304: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1298), consts: Obj::rom(&K1301), argnames: Obj::rom(&K1302), exc: Obj::rom(&K3), lines: Obj::rom(&K1303), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K1305: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K1306: RomStr<10> = RomStr::constant(b"argument 1");
static K1307: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K1308: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K1306), Obj::rom(&K1307)]);
static K1309: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(110)]);
static K1310: RomBytes<3> = RomBytes::new(b"\x00\xc6\x03");
static K1311: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1305), consts: Obj::rom(&K1308), argnames: Obj::rom(&K1309), exc: Obj::rom(&K3), lines: Obj::rom(&K1310), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 226 };
static K1312: RomBytes<52> = RomBytes::new(b"\n\x04\x00b\x02\x04\x00\n\x04\x01_\x05\x02\x02b\x03\x04\x01_\x04\x02\x03\x00\x05\x03\x00\x06\x00b\x04\x04\x02[\x03\x04\x04\n\x04\x05\x00\x05\x01b\x04\x04\x01[\x03\x06\x04\x81\x03");
static K1313: RomTuple<7> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(3), Obj::small(4), n!("_items"), n!("index_of"), n!("_number")]);
static K1314: RomBytes<11> = RomBytes::new(b"\x00\xce\x03\x07\x02\x0b\x02\x12\x02\x0e\x02");
static K1315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1312), consts: Obj::rom(&K1313), argnames: Obj::rom(&K1196), exc: Obj::rom(&K3), lines: Obj::rom(&K1314), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K1316: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1317: RomTuple<2> = RomTuple::new([n!("next"), n!("unwrap_native")]);
static K1318: RomBytes<3> = RomBytes::new(b"\x00\xe0\x03");
static K1319: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K1317), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1318), name: n!("next_inner"), qualname: n!("next_inner"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 239 };
static K1320: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1321: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K1322: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), vm::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K1321), n!("items_back"), n!("len")]);
static K1323: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K1324: RomBytes<13> = RomBytes::new(b"\x00\xe8\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K1325: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1320), consts: Obj::rom(&K1322), argnames: Obj::rom(&K1323), exc: Obj::rom(&K3), lines: Obj::rom(&K1324), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 243 };
static K1326: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K1327: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K1328: RomTuple<2> = RomTuple::new([n!("sequence"), vm::intern::ascii_char(110)]);
static K1329: RomBytes<9> = RomBytes::new(b"\x00\xfa\x03\x03\x02\x04\x02\x07\x03");
static K1330: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1326), consts: Obj::rom(&K1327), argnames: Obj::rom(&K1328), exc: Obj::rom(&K3), lines: Obj::rom(&K1329), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K1331: RomBytes<22> = RomBytes::new(b"\x00\x03\x01\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02c\x03\x03\x01\x01\x82");
static K1332: RomTuple<2> = RomTuple::new([n!("json_dumps"), n!("write")]);
static K1333: RomTuple<3> = RomTuple::new([n!("obj"), n!("stream"), n!("separators")]);
static K1334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1331), consts: Obj::rom(&K1332), argnames: Obj::rom(&K1333), exc: Obj::rom(&K3), lines: Obj::rom(&K547), name: n!("json_dump"), qualname: n!("json_dump"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1335: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00c\x02\x02\x00\x01b\x01\x01\x01\x81\x01");
static K1336: RomTuple<2> = RomTuple::new([n!("json_loads"), n!("read")]);
static K1337: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1338: RomBytes<2> = RomBytes::new(b"\x00\x12");
static K1339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1335), consts: Obj::rom(&K1336), argnames: Obj::rom(&K1337), exc: Obj::rom(&K3), lines: Obj::rom(&K1338), name: n!("json_load"), qualname: n!("json_load"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1340: RomBytes<161> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x0f\x02\x1b\x00b\x01\x01\x01\x10\x1c\x00\x01\x0f\x01\x1d\x00\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x82");
static K1341: RomTuple<39> = RomTuple::new([n!("lfs_init"), n!("__init__"), n!("lfs_mount"), n!("mount"), n!("lfs_umount"), n!("umount"), n!("lfs_open"), n!("open"), n!("lfs_ilistdir"), n!("ilistdir"), n!("lfs_mkdir"), n!("mkdir"), n!("lfs_rmdir"), n!("rmdir"), n!("lfs_remove"), n!("remove"), n!("lfs_rename"), n!("rename"), n!("lfs_chdir"), n!("chdir"), n!("lfs_getcwd"), n!("getcwd"), n!("lfs_stat"), n!("stat"), n!("lfs_statvfs"), n!("statvfs"), n!("staticmethod"), n!("lfs_mkfs"), n!("mkfs"), n!("lfs_file_read"), n!("file_read"), n!("lfs_file_write"), n!("file_write"), n!("lfs_file_sync"), n!("file_sync"), n!("lfs_file_shut"), n!("file_shut"), n!("lfs_file_resize"), n!("file_resize")]);
static K1342: RomBytes<38> = RomBytes::new(b"\x00&\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K1343: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1340), consts: Obj::rom(&K1341), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1342), name: n!("VfsLfs2"), qualname: n!("lfs_class.<locals>.VfsLfs2"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K1344: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsLfs2"), Obj::rom(&K1343), n!("keep")]);
static K1345: RomBytes<12> = RomBytes::new(b"\x00\x1e\n\x02\x04\x04\x10*\x03\x02\r\x02");
static K1346: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K658), consts: Obj::rom(&K1344), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1345), name: n!("lfs_class"), qualname: n!("lfs_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1347: RomBytes<12> = RomBytes::new(b"\n\x00\x00\x01\x01Tb\x00\x00\x01\x83\x00");
static K1348: RomTuple<1> = RomTuple::new([n!("OSError")]);
static K1349: RomBytes<2> = RomBytes::new(b"\x00Z");
static K1350: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1347), consts: Obj::rom(&K1348), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1349), name: n!("lfs_corrupt"), qualname: n!("lfs_corrupt"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K1351: RomBytes<60> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x03b\x06\x06\x03[\x00\x01\x05\x05\x06\x02[\x00\x02\x06\x03\x06\x03[\x00\x04\x06g\x06\x06\x00[\x00\x05\x06\x05\x06\x00[\x00\x06\x06\n\x06\x07\x00\x07\x00b\x06\x06\x01\x82");
static K1352: RomTuple<8> = RomTuple::new([n!("lfs_device"), n!("mtime"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("files"), n!("used"), n!("lfs_attach")]);
static K1353: RomTuple<6> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead"), n!("mtime")]);
static K1354: RomBytes<14> = RomBytes::new(b"\x00b\x10\x02\x04\x02\x07\x02\x07\x02\x08\x02\x07\x02");
static K1355: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1351), consts: Obj::rom(&K1352), argnames: Obj::rom(&K1353), exc: Obj::rom(&K3), lines: Obj::rom(&K1354), name: n!("lfs_init"), qualname: n!("lfs_init"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K1356: RomTuple<4> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32), Obj::TRUE]);
static K1357: RomBytes<122> = RomBytes::new(b"Y\x03\x01\x00\n\x03\x01\x00\x04\x01\x01\x05\x01b\x03\x03\x02[\x00\x02\x01\n\x03\x01\x00\x04\x01\x01\x05\x05b\x03\x03\x02[\x00\x03\x03\n\x03\x01\x00\x04\x01\x01\x05\x04b\x03\x03\x02[\x00\x04\x03[\x00\x05\x02Y\x03\x00\x03V\x03#\x00Y\x03\x00\x03I\x03\x06\x1a\x00I\x02\x07\x15\x00Y\x03\x00\x03\x1c\x03\x03\x02U\x03\t\x00Y\x03\x00\x04=\x03\x08\x0c\x00\n\x03\t\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x01[\x00\n\x03\x82");
static K1358: RomTuple<11> = RomTuple::new([n!("readblocks"), n!("device_ioctl"), n!("device"), n!("size"), n!("count"), n!("prog"), Obj::small(64), Obj::small(1), Obj::small(2), n!("OSError"), n!("minor")]);
static K1359: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("device"), n!("prog")]);
static K1360: RomBytes<18> = RomBytes::new(b"\x00v\x04\x02\r\x02\x04\x02\x11\x02\x11\x02\x04\x02+\x02\x0c\x02");
static K1361: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1357), consts: Obj::rom(&K1358), argnames: Obj::rom(&K1359), exc: Obj::rom(&K3), lines: Obj::rom(&K1360), name: n!("lfs_device"), qualname: n!("lfs_device"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1362: RomBytes<12> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03\x82");
static K1363: RomTuple<1> = RomTuple::new([n!("readonly")]);
static K1364: RomBytes<5> = RomBytes::new(b"\x00\x8e\x01\x04\x02");
static K1365: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1362), consts: Obj::rom(&K1363), argnames: Obj::rom(&K673), exc: Obj::rom(&K3), lines: Obj::rom(&K1364), name: n!("lfs_mount"), qualname: n!("lfs_mount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K1366: RomBytes<3> = RomBytes::new(b"\x00\x98\x01");
static K1367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K677), consts: Obj::rom(&K678), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1366), name: n!("lfs_umount"), qualname: n!("lfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K1368: RomBytes<49> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x82");
static K1369: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("lfs_settle")]);
static K1370: RomBytes<7> = RomBytes::new(b"\x00\xa0\x01\x1a\x02\x0c\x02");
static K1371: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1368), consts: Obj::rom(&K1369), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1370), name: n!("lfs_writable"), qualname: n!("lfs_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K1372: RomBytes<90> = RomBytes::new(b"\x01\x06\x008\x06\x01\x16\x00Y\x07\x00\x007\x01\x07\r\x00\x17\x06\x02\x03Y\x07\x00\x019\x06\x07\x07\x00\n\x06\x02b\x06\x06\x00\n\x06\x03\x00\x07\x03b\x04\x06\x01\n\x06\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x04\x00\n\x02c\x07\x07\x03\x06b\x05\x06\x01V\x05\x0c\x00\n\x06\x07\x00\x07\x05b\x06\x06\x01\x83\x06\x81\x04");
static K1373: RomTuple<8> = RomTuple::new([n!("count"), n!("size"), n!("lfs_corrupt"), n!("bytearray"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K1374: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("count")]);
static K1375: RomBytes<15> = RomBytes::new(b"\x00\xb2\x01\x1e\x02\x07\x02\n\x02\x19\x02\x04\x02\x0c\x02");
static K1376: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1372), consts: Obj::rom(&K1373), argnames: Obj::rom(&K1374), exc: Obj::rom(&K3), lines: Obj::rom(&K1375), name: n!("lfs_read"), qualname: n!("lfs_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K1377: RomBytes<42> = RomBytes::new(b"\n\x05\x00Y\x06\x00\x01\x00\x07\x01\x00\x08\x03\x00\t\x02c\x06\x06\x03\x02b\x04\x05\x01V\x04\x0c\x00\n\x05\x03\x00\x06\x04b\x05\x05\x01\x83\x05\x82");
static K1378: RomTuple<4> = RomTuple::new([n!("device_error"), n!("device"), n!("writeblocks"), n!("OSError")]);
static K1379: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("data")]);
static K1380: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x19\x02\x04\x02");
static K1381: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1377), consts: Obj::rom(&K1378), argnames: Obj::rom(&K1379), exc: Obj::rom(&K3), lines: Obj::rom(&K1380), name: n!("lfs_write"), qualname: n!("lfs_write"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1382: RomBytes<63> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x07\x00\n\x03\x01b\x03\x03\x00\n\x03\x02Y\x04\x00\x03\x01\x05\x06\x00\x06\x01c\x04\x04\x02\x04b\x02\x03\x01V\x02\x0c\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\x83\x03\x82");
static K1383: RomTuple<6> = RomTuple::new([n!("count"), n!("lfs_corrupt"), n!("device_error"), n!("device"), n!("ioctl"), n!("OSError")]);
static K1384: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("block")]);
static K1385: RomBytes<11> = RomBytes::new(b"\x00\xd2\x01\x11\x02\x07\x02\x16\x02\x04\x02");
static K1386: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1382), consts: Obj::rom(&K1383), argnames: Obj::rom(&K1384), exc: Obj::rom(&K3), lines: Obj::rom(&K1385), name: n!("lfs_erase"), qualname: n!("lfs_erase"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K1387: RomBytes<5> = RomBytes::new(b"\x03\x00\x00\x81\x00");
static K1388: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\xff");
static K1389: RomTuple<1> = RomTuple::new([Obj::rom(&K1388)]);
static K1390: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K1391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1387), consts: Obj::rom(&K1389), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1390), name: n!("lfs_seed"), qualname: n!("lfs_seed"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K1392: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x03}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K1393: RomStr<8> = RomStr::constant(b"lfs pair");
static K1394: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K1395: RomBytes<73> = RomBytes::new(b"[\x00\x00\x01\x01\x02\x00[\x00\x01\x02\x01\x02\x00[\x00\x02\x02\n\x02\x03b\x02\x02\x00[\x00\x04\x02\x05\x02\x02[\x00\x05\x02\x05\x02\x00[\x00\x06\x02\x05\x02\x02[\x00\x07\x02\n\x02\x08\x01\x03\x0cb\x02\x02\x01[\x00\t\x02g\x02\x02\x00[\x00\n\x02\x82");
static K1396: RomTuple<11> = RomTuple::new([n!("blocks"), n!("revision"), n!("end"), n!("lfs_seed"), n!("tag"), n!("erased"), n!("tail"), n!("split"), n!("bytes"), n!("delta"), n!("entries")]);
static K1397: RomTuple<2> = RomTuple::new([n!("self"), n!("blocks")]);
static K1398: RomBytes<19> = RomBytes::new(b"\x00\xfc\x01\x04\x02\x07\x02\x07\x02\x0b\x02\x07\x02\x07\x02\x07\x02\x0e\x02");
static K1399: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1395), consts: Obj::rom(&K1396), argnames: Obj::rom(&K1397), exc: Obj::rom(&K3), lines: Obj::rom(&K1398), name: n!("__init__"), qualname: n!("lfs_pair_class.<locals>.pair.__init__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K1400: RomTuple<2> = RomTuple::new([Obj::rom(&K1399), n!("__init__")]);
static K1401: RomBytes<3> = RomBytes::new(b"\x00\xf8\x01");
static K1402: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1394), consts: Obj::rom(&K1400), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1401), name: n!("pair"), qualname: n!("lfs_pair_class.<locals>.pair"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1403: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K1393), Obj::rom(&K1402), n!("pair"), n!("keep")]);
static K1404: RomBytes<13> = RomBytes::new(b"\x00\xf0\x01\n\x02\x04\x04\x10\x1a\x03\x02\r\x02");
static K1405: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1392), consts: Obj::rom(&K1403), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1404), name: n!("lfs_pair_class"), qualname: n!("lfs_pair_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1406: RomBytes<38> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x01\x03\x00\x01\x04\x04b\x01\x01\x03\n\x02\x00\x00\x03\x00\x01\x04\x04\x01\x05\x04b\x02\x02\x03h\x01\x01\x02\x81\x01");
static K1407: RomTuple<1> = RomTuple::new([n!("little")]);
static K1408: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K1409: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1406), consts: Obj::rom(&K1407), argnames: Obj::rom(&K195), exc: Obj::rom(&K3), lines: Obj::rom(&K1408), name: n!("lfs_blocks"), qualname: n!("lfs_blocks"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K1410: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x01\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01\x19\x04\x05\x06b\x01\x03\x01\n\x03\x02\n\x07\x01\x00\x08\x00b\x04\x07\x01x\x03\x01%\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W\x18\x00\n\x07\x03\x00\x08\x01\x01\n\x04\x19\t\n\x02\x01\n\x04^\x0b\x00\x02b\x07\x07\x04y\x02\x03\xe3\xff\n\x03\x04\x00\x04\x01b\x03\x03\x01\x81\x03");
static K1411: RomTuple<5> = RomTuple::new([n!("bytearray"), n!("len"), n!("range"), n!("put_little"), n!("bytes")]);
static K1412: RomTuple<1> = RomTuple::new([n!("values")]);
static K1413: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x18\x02\x1f\x02\x18\x01\x05\x04");
static K1414: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1410), consts: Obj::rom(&K1411), argnames: Obj::rom(&K1412), exc: Obj::rom(&K3), lines: Obj::rom(&K1413), name: n!("lfs_words"), qualname: n!("lfs_words"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1415: RomBytes<45> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x03\x01\x01_\x04\x01\x02h\x03\x03\x02_\x04\x01\x02_\x05\x01\x01h\x04\x04\x02h\x03\x03\x026\x02\x02\x03\x08\x81\x02");
static K1416: RomTuple<3> = RomTuple::new([n!("tuple"), Obj::small(0), Obj::small(1)]);
static K1417: RomBytes<3> = RomBytes::new(b"\x00\xb2\x02");
static K1418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1415), consts: Obj::rom(&K1416), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K1417), name: n!("lfs_same"), qualname: n!("lfs_same"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K1419: RomBytes<34> = RomBytes::new(b"\x05\x02\x006\x01\x00\x02\x06U\x01\x14\x00_\x02\x00\x00,\x01\x02\x01U\x01\x08\x00_\x02\x00\x02,\x01\x02\x01\x81\x01");
static K1420: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(31), Obj::small(1)]);
static K1421: RomTuple<1> = RomTuple::new([n!("blocks")]);
static K1422: RomBytes<3> = RomBytes::new(b"\x00\xba\x02");
static K1423: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1419), consts: Obj::rom(&K1420), argnames: Obj::rom(&K1421), exc: Obj::rom(&K3), lines: Obj::rom(&K1422), name: n!("lfs_none"), qualname: n!("lfs_none"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 156 };
static K1424: RomBytes<153> = RomBytes::new(b"z\x01\x02\x02\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x02\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x04\x07\x03\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x03\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x05\x07\x03<\x04\x05\x19\x00\x18\x07\x05\x04,\x07\x07\x02(\x07\x07\x03U\x07\t\x00\x00\x07\x02\x00\x02\x03\x00\x03\x07\n\x07\x04\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x02b\x07\x07\x03\x00\x06\x07\x00\x07\x06U\x07\x07\x00\n\x07\x05b\x07\x07\x00\x81\x07");
static K1425: RomTuple<6> = RomTuple::new([n!("little"), n!("lfs_read"), Obj::small(31), Obj::small(1), n!("lfs_parse"), n!("lfs_corrupt")]);
static K1426: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks")]);
static K1427: RomBytes<15> = RomBytes::new(b"\x00\xc2\x02\x04\x02 \x02 \x02\x15\x02\t\x02\'\x02");
static K1428: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1424), consts: Obj::rom(&K1425), argnames: Obj::rom(&K1426), exc: Obj::rom(&K3), lines: Obj::rom(&K1427), name: n!("lfs_fetch"), qualname: n!("lfs_fetch"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K1429: RomBytes<534> = RomBytes::new(b"\n\x14\x00\x00\x15\x00\x00\x16\x01\x01\x17\x00Y\x18\x00\x01b\x03\x14\x04\n\x14\x02b\x14\x14\x00\x00\x15\x01\x00\x16\x02g\x15\x15\x02b\x04\x14\x01\n\x14\x03\x00\x15\x03\x01\x16\x00\x01\x17\x04b\x14\x14\x03[\x04\x04\x14\n\x14\x05\x00\x15\x03b\x05\x14\x01\x01\x06\x04\x00\x07\x06\x01\x08\x00\x02\t\xff\x00\x00\n\t\x00\x0b\t\x00\x0c\tg\r\r\x00\n\x14\x06b\x0e\x14\x00\x05\x0f\x00W|\x01^\x14\x03\x071\t\t\x14\x88\"\x14\x07\x07^\x14\x03\x141\n\n\x14\x88\"\x14\x07\x08^\x14\x03\x141\x0b\x0b\x14\x88\"\x14\x07\t^\x14\x03\x141\x0c\x0c\x14\x88(\x14\t\n+\x14\x14\x0b,\x15\n\x0b\x1e\x10\x14\x15(\x14\x0b\t+\x14\x14\x0c\x1e\x11\x14\x0c\"\x14\x07\x0bA\x11\r\x06\x00\x01\x15\x00W\x03\x00\x00\x15\x11\x17\x12\x14\x15(\x14\t\x0eU\x14\t\x00Y\x14\x00\x019\x12\x14\x03\x00W\x13\x01(\x14\x10\x0fA\x14\x10\x95\x00\"\x14\x07\x0cC\x12\x142\x00\n\x14\x11\x00\x15\x0e\x00\x17\x08\"\x18\x07\x0b\x05\x19\x00l\x17\x17^\x16\x05\x17b\x14\x14\x02\"\x15\x07\x0b\"\x16\x07\x0c\x05\x17\x00l\x15\x15^\x15\x05\x15<\x14\x15\x03\x00W\xcc\x00\n\x14\x12\x00\x15\x04\x00\x16\rb\x14\x14\x02(\x14\x10\x07+\x14\x14\x131\t\t\x14\x87\n\x14\x14\x00\x15\t\x00\x16\n\x00\x17\x0b\x00\x18\x0cg\x15\x15\x04b\x14\x14\x01[\x04\x15\x12[\x04\x16\x14[\x04\x17\x0fg\x14\x14\x00\n\x15\x06b\x15\x15\x00\x00\r\x14\x00\x0e\x15\x05\x0f\x00\x00\x08\x12We\x00A\x10\x18\x1b\x00\n\x14\x14\"\x16\x07\x0b\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x0f\x14\x01WE\x00A\x11\r\x06\x00\x05\x13\x00W\x18\x00\n\x14\x14\"\x16\x07\x0b\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x13\x14\x01\x00\x14\r\x00\x15\x10(\x17\n\x19+\x17\x17\x1a,\x18\x0b\x08\x1e\x16\x17\x18\x00\x17\x13h\x15\x15\x03c\x14\x14\x01\x1b\x00\x07\x12\"\x14\x07\x0bY\x15\x00\x01D\x14\x15w\xfeY\x14\x04\x15U\x14\x01\x00\x82\n\x14\x1c\x00\x15\x00\x00\x16\x04\x00\x17\x05b\x14\x14\x03[\x04\x17\x14\x81\x04");
static K1430: RomTuple<29> = RomTuple::new([n!("lfs_read"), n!("size"), n!("lfs_pair_class"), n!("little"), n!("revision"), n!("memoryview"), n!("lfs_seed"), Obj::small(1), Obj::small(2), Obj::small(3), Obj::small(127), Obj::small(4), Obj::small(8), Obj::small(1023), Obj::small(128), Obj::small(1920), Obj::small(1280), n!("crc32"), n!("lfs_apply"), Obj::small(7), n!("bytes"), n!("end"), n!("tag"), n!("erased"), Obj::small(1535), Obj::small(15), Obj::small(6), n!("append"), n!("lfs_is_erased")]);
static K1431: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("other")]);
static K1432: RomBytes<77> = RomBytes::new(b"\x00\xd8\x02\x14\x02\x15\x02\x14\x02\n\x02\x06\x02\x03\x02\r\x02\x04\x02\x07\x02\x03\x02\x03\x02\t\x02\r\x02\r\x02\r\x02\x10\x02\x0c\x02\x16\x02\x11\x02\x03\x02\t\x02;\x02\x03\x02\r\x02\r\x02#\x02\x14\x02\x06\x02\x05\x02\x1b\x04#\x02\"\x02\x03-\r0\x08\x02\x01\x02\x14\x02");
static K1433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1429), consts: Obj::rom(&K1430), argnames: Obj::rom(&K1431), exc: Obj::rom(&K3), lines: Obj::rom(&K1432), name: n!("lfs_parse"), qualname: n!("lfs_parse"), file: n!("<prelude>"), flags: 64, nregs: 26, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 171 };
static K1434: RomBytes<219> = RomBytes::new(b"Y\x06\x01\x00Y\x07\x00\x01\x1c\x06\x06\x07V\x06\x05\x00\x05\x06\x02\x81\x06Y\x03\x01\x02T\x03@\x00\n\x06\x03Y\x08\x01\x00\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x06\x01Y\x07\x00\x04\x01\x08\x006\x06\x07\x08\x04V\x06\x16\x00\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01\x19\x07\x07\x086\x06\x04\x07\x04\x81\x06\n\x06\x06\x00\x07\x03b\x06\x06\x01=\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\x08\x00\x07\x03\x01\x08\x00\x01\t\x04b\x05\x06\x03Y\x06\x00\tE\x05\x06\x11\x00Y\x06\x01\x00\x17\x06\x06\x05Y\x07\x00\t9\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\n\n\x07\x0bb\x07\x07\x00Y\t\x01\x00Y\x0b\x01\x00\x17\n\x0b\x05\x05\x0b\x00l\t\t^\x08\x02\tb\x06\x06\x02\x01\x07\x04\x01\x08\x08\x05\t\x00l\x07\x07^\x07\x03\x076\x06\x06\x07\x04\x81\x06");
static K1435: RomTuple<12> = RomTuple::new([n!("end"), n!("prog"), n!("erased"), n!("bytes"), n!("minor"), Obj::rom(&K772), n!("len"), Obj::small(8), n!("little"), n!("size"), n!("crc32"), n!("lfs_seed")]);
static K1436: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("view")]);
static K1437: RomBytes<25> = RomBytes::new(b"\x00\xae\x03\x10\x02\x05\x02\x04\x02\x04\x02\x18\x02(\x02\x0f\x02\x05\x02\x10\x02\x1a\x02\x05\x02");
static K1438: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1434), consts: Obj::rom(&K1435), argnames: Obj::rom(&K1436), exc: Obj::rom(&K3), lines: Obj::rom(&K1437), name: n!("lfs_is_erased"), qualname: n!("lfs_is_erased"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K1439: RomBytes<395> = RomBytes::new(b"Y\x02\x00\x00v\x08\x01W{\x01z\t\x03\x03,\x06\x03\x01A\x03\x028\x00\n\n\x03\x00\x0b\x02b\n\n\x019\x04\n\x07\x00\n\n\x04b\n\n\x00\x00\n\x02\x00\x0b\x04\x01\x0c\x00\x03\r\x05\x01\x0e\x00\x03\x0f\x05j\x10\x10\x00g\x0c\x0c\x05c\n\n\x02\x06W6\x01A\x03\x07\x1c\x00\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x07\x00\n\n\x04b\n\n\x00a\x02\x04W\x15\x01A\x06\x08;\x00S\x05\x0f\x00\n\n\x03\x00\x0b\x05b\n\n\x01=\n\x01\x07\x00\n\n\x04b\n\n\x00\n\n\t\x00\x0b\x05b\n\n\x01(\x0b\x03\n\x01\x0c\x016\x0b\x0b\x0c\x04[\x00\x0b\n[\x00\x0c\x0bW\xd5\x00A\x06\r/\x00A\x03\x0e\'\x00S\x05#\x00\n\n\x03\x00\x0b\x05b\n\n\x01@\n\x0f\x14\x00\x05\n\x00\x01\x0b\x0c\x05\x0c\x00l\n\n^\n\x05\n[\x00\x10\nW\xa1\x00\x03\n\x11R\x06\n\x99\x00W\x1c\x00\x00\n\x02\x01\x0b\x00\x03\x0c\x05\x01\r\x00\x03\x0e\x05j\x0f\x0f\x00g\x0b\x0b\x05c\n\n\x01\x12\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x05\x00I\x04\x13\xd0\xffA\x04\x13\x03\x00W^\x00^\x07\x02\x04A\x06\x14#\x00_\n\x07\x15(\x0b\x03\x16\x05\x0c\x00c\n\n\x02\x17S\x05\x0c\x00_\n\x07\x15(\x0b\x03\x16`\n\x0b\x05W2\x00T\x05\n\x00\n\n\x04b\n\n\x00W$\x00A\x06\x18\x11\x00\x01\n\x00`\x07\n\x03\x01\n\x01`\x07\n\x05W\x0e\x00\x01\n\x02`\x07\n\x03\x01\n\x03`\x07\n\x05w\t\x08\x80\xfe\x82");
static K1440: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(2), Obj::small(3)]);
static K1441: RomTuple<25> = RomTuple::new([n!("entries"), Obj::small(8), Obj::small(1025), n!("len"), n!("lfs_corrupt"), Obj::rom(&K3), n!("insert"), Obj::small(1279), Obj::small(6), n!("lfs_blocks"), Obj::small(1), n!("tail"), n!("split"), Obj::small(7), Obj::small(2047), Obj::small(12), n!("delta"), Obj::rom(&K1440), n!("append"), Obj::small(1023), Obj::small(3), Obj::small(4), Obj::small(255), n!("pop"), Obj::small(0)]);
static K1442: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("tags")]);
static K1443: RomBytes<71> = RomBytes::new(b"\x00\xcc\x03\x04\x02\n\x02\x04\x02\x05\x02\x0f\x02\x07\x02\"\x02\x05\x02\x0f\x02\x07\x02\x06\x02\x05\x02\x13\x02\x07\x02!\x02\x05\x02\x18\x02\x17\x02\x08\x02\x03\x02\x1c\x01\x14\x04\x05\x02\x03\x02\x04\x02\x05\x02\x10\x02\x04\x02\x0f\x02\x04\x02\n\x02\x05\x02\x11\x04\x0e?");
static K1444: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1439), consts: Obj::rom(&K1441), argnames: Obj::rom(&K1442), exc: Obj::rom(&K3), lines: Obj::rom(&K1443), name: n!("lfs_apply"), qualname: n!("lfs_apply"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 229 };
static K1445: RomBytes<243> = RomBytes::new(b"g\x03\x03\x00\n\x0b\x00\x00\x0c\x01\x00\r\x02x\x0b\x02p\x00b\x0b\x0b\x02v\x0b\x0b\x05\x0c\x00Wc\x00Y\x0f\x00\x01^\x0f\x0f\x04z\x0f\x05\x05\x00\x0f\x03\x00\x10\x05\x18\x11\x04\x01\x00\x12\x06h\x10\x10\x03c\x0f\x0f\x01\x02V\x07\x16\x00\x00\x0f\x03\x00\x10\x07\x18\x11\x04\x01\x00\x12\x08h\x10\x10\x03c\x0f\x0f\x01\x02v\x0f\tW\x1c\x00\x00\x10\x03\x02\x12\x00\x03\x1e\x11\x12\n\x18\x12\x04\x01^\x13\t\nh\x11\x11\x03c\x10\x10\x01\x02w\n\x0f\xdf\xffy\x04\x0b\x98\xffY\x0b\x00\x03S\x0b7\x00\x00\x0b\x03Y\r\x00\x04V\r\x07\x00\x02\x0c\x01\x06W\x04\x00\x02\x0c\x00\x06\x02\r\xff\x03\n\x0e\x05g\x0f\x0f\x00Y\x11\x00\x03n\x0f\x11\x05\x10\x00f\x0e\x0eh\x0c\x0c\x03c\x0b\x0b\x01\x02Y\x0b\x00\x06\n\x0c\x07\x01\r\x0cb\x0c\x0c\x01<\x0b\x0c\x18\x00\x00\x0b\x03\x02\x0c\xff\x07\x02\r\xff\x03Y\x0e\x00\x06h\x0c\x0c\x03c\x0b\x0b\x01\x02\x81\x03");
static K1446: RomTuple<8> = RomTuple::new([n!("range"), n!("entries"), n!("append"), n!("tail"), n!("split"), n!("lfs_words"), n!("delta"), n!("bytes")]);
static K1447: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(100), n!("first"), n!("last")]);
static K1448: RomBytes<31> = RomBytes::new(b"\x00\x98\x04\x04\x02\x1b\x02\x0c\x02\x16\x02\x04\x02\x16\x02\x06\x02\x1c\x01\x05\t\x05\x0e\x08\x027\x02\x13\x02\x18\x02");
static K1449: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1445), consts: Obj::rom(&K1446), argnames: Obj::rom(&K1447), exc: Obj::rom(&K3), lines: Obj::rom(&K1448), name: n!("lfs_tags"), qualname: n!("lfs_tags"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 267 };
static K1450: RomBytes<48> = RomBytes::new(b"\x01\x01\x00v\x05\x00W \x00z\x06\x02\x03\x01\x07\x04\n\x08\x00\x00\t\x04U\t\x03\x00\x03\t\x01b\x08\x08\x01\x17\x07\x07\x08-\x01\x01\x07w\x06\x05\xdb\xff\x81\x01");
static K1451: RomTuple<2> = RomTuple::new([n!("len"), Obj::rom(&K3)]);
static K1452: RomTuple<1> = RomTuple::new([n!("tags")]);
static K1453: RomBytes<11> = RomBytes::new(b"\x00\xb8\x04\x03\x02\n\x02\x1c\x01\x05\x04");
static K1454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1450), consts: Obj::rom(&K1451), argnames: Obj::rom(&K1452), exc: Obj::rom(&K3), lines: Obj::rom(&K1453), name: n!("lfs_room"), qualname: n!("lfs_room"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 283 };
static K1455: RomBytes<55> = RomBytes::new(b"\x13\x00\x13\x01\n\x02\x00\n\x05\x01\n\x06\x02\x14\x07\x00\x03\x00b\x06\x06\x01b\x05\x05\x01v\x04\x05\x00\x06\x01\x00\x07\x00h\x05\x06\x02|\x03\x05\x04\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1456: RomBytes<39> = RomBytes::new(b"g\x04\x04\x00W\x19\x00\x14\x05\x02\x00\x00^\x05\x05\x03\x14\x06\x01\x01\x00^\x06\x06\x03\x1f\x05\x05\x06m\x04\x05w\x03\x00\xe2\xff\x81\x04");
static K1457: RomBytes<3> = RomBytes::new(b"\x00\xc6\x04");
static K1458: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1456), consts: Obj::rom(&K551), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1457), name: n!("<listcomp>"), qualname: n!("lfs_xor.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 291 };
static K1459: RomTuple<5> = RomTuple::new([n!("bytes"), n!("range"), n!("len"), vm::intern::ascii_char(97), Obj::rom(&K1458)]);
static K1460: RomBytes<5> = RomBytes::new(b"\x00\xc4\x04\x04\x02");
static K1461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1455), consts: Obj::rom(&K1459), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K1460), name: n!("lfs_xor"), qualname: n!("lfs_xor"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1462: RomBytes<187> = RomBytes::new(b"S\x03*\x00\n\x04\x00Y\x05\x01\x01\x00\x06\x03b\x04\x04\x02[\x01\x01\x04\x02\x04\xff\x07\x02\x05\xff\x03Y\x06\x01\x01h\x04\x04\x03g\x04\x04\x01\x17\x02\x02\x04\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02Y\x04\x01\x03V\x04F\x00Y\x04\x01\x04\n\x05\x05\x00\x06\x02b\x05\x05\x01\x17\x04\x04\x05\"\x04\x04\x06Y\x05\x00\x07Y\x06\x00\x08\x18\x05\x05\x068\x04\x05\x1f\x00\n\x04\t\x00\x05\x00\x00\x06\x01Y\x08\x01\n_\x07\x08\x0bY\x08\x01\x04\x00\t\x02b\x04\x04\x05W\r\x00\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02S\x03\x12\x00\n\x04\x00Y\x05\x00\r\x00\x06\x03b\x04\x04\x02[\x00\r\x04\n\x04\x0eY\x05\x00\x0f\x01\x06\x03b\x04\x04\x02\x82");
static K1463: RomTuple<16> = RomTuple::new([n!("lfs_xor"), n!("delta"), n!("lfs_apply"), n!("erased"), n!("end"), n!("lfs_room"), Obj::small(20), n!("size"), n!("prog"), n!("lfs_program"), n!("blocks"), Obj::small(0), n!("lfs_compact"), n!("state"), n!("device_ioctl"), n!("device")]);
static K1464: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("tags"), n!("change")]);
static K1465: RomBytes<21> = RomBytes::new(b"\x00\xd0\x04\x04\x02\x12\x02\x18\x02\r\x04/\x02\x1f\x04\r\x02\x04\x02\x12\x02");
static K1466: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1462), consts: Obj::rom(&K1463), argnames: Obj::rom(&K1464), exc: Obj::rom(&K3), lines: Obj::rom(&K1465), name: n!("lfs_commit"), qualname: n!("lfs_commit"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 295 };
static K1467: RomBytes<151> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01b\x02\x04\x01\n\x04\x02\n\x05\x03\x00\x06\x01\x01\x07\x00\x00\x08\x02b\x05\x05\x03b\x04\x04\x01\"\x03\x04\x04?\x02\x05I\x00Y\x04\x00\x06&\x04\x04\x07E\x03\x04\x05\x00?\x02\x087\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02W$\x00\n\x05\n\x87\x04\x05\x1a\x00Y\x05\x00\x06Y\x06\x00\x0b\x18\x05\x05\x06E\x03\x05\x05\x00?\x02\x08\x01\x00\x85W\x02\x00\x83\x04W\x15\x00Y\x04\x00\x069\x03\x04\x0c\x00\n\x04\n\x01\x05\x1cb\x04\x04\x01\x83\x04\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x82");
static K1468: RomTuple<13> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(24), Obj::small(1), n!("size"), Obj::small(2), Obj::small(255), n!("lfs_divide"), n!("OSError"), n!("prog"), n!("lfs_rewrite")]);
static K1469: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100)]);
static K1470: RomBytes<8> = RomBytes::new(b"=\rM\x08M$\x00\t");
static K1471: RomBytes<21> = RomBytes::new(b"\x00\xf2\x04\x0b\x02\x1b\x02\x17\x04\x10\x02\x08\x02\x16\x02\t\x02\t\x02\x0c\x02");
static K1472: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1467), consts: Obj::rom(&K1468), argnames: Obj::rom(&K1469), exc: Obj::rom(&K1470), lines: Obj::rom(&K1471), name: n!("lfs_compact"), qualname: n!("lfs_compact"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 312 };
static K1473: RomBytes<243> = RomBytes::new(b"\n\x06\x00Y\x07\x01\x01b\x02\x06\x01\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x02b\x07\x07\x03b\x06\x06\x01&\x03\x06\x04\x01\x04\x01W\x04\x00/\x04\x04\x05#\x06\x02\x057\x04\x06\x1c\x00\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01C\x06\x03\xd7\xff\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01\"\x06\x06\x06Y\x07\x00\x079\x06\x07\x0c\x00\n\x06\x08\x01\x07\x1cb\x06\x06\x01\x83\x06\n\x06\t\x00\x07\x00b\x05\x06\x01Y\x06\x01\x01\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07[\x05\x01\x06Y\x06\x01\nY\x07\x01\x0b[\x05\n\x06[\x05\x0b\x07\n\x06\x0c\x00\x07\x00\x00\x08\x05b\x06\x06\x02Y\x06\x01\x01\x05\x07\x00\x00\x08\x04\x05\t\x00l\x07\x07^\x06\x06\x07[\x01\x01\x06\n\x06\rY\x07\x05\x0eb\x06\x06\x01\x05\x07\x01[\x01\n\x06[\x01\x0b\x07\x82");
static K1474: RomTuple<15> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(2), Obj::small(1), Obj::small(24), n!("size"), n!("OSError"), n!("lfs_new_pair"), n!("tail"), n!("split"), n!("lfs_compact"), n!("tuple"), n!("blocks")]);
static K1475: RomBytes<29> = RomBytes::new(b"\x00\x8e\x05\x0b\x02\x1b\x02\x03\x02\x03\x02\x04\x01%\x04$\x02\x0c\x02\n\x02\x18\x02\x10\x02\r\x02\x18\x02");
static K1476: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1473), consts: Obj::rom(&K1474), argnames: Obj::rom(&K1469), exc: Obj::rom(&K3), lines: Obj::rom(&K1475), name: n!("lfs_divide"), qualname: n!("lfs_divide"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K1477: RomBytes<37> = RomBytes::new(b"\n\x01\x00b\x01\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01g\x02\x02\x02b\x01\x01\x01\x81\x01");
static K1478: RomTuple<2> = RomTuple::new([n!("lfs_pair_class"), n!("lfs_take")]);
static K1479: RomBytes<3> = RomBytes::new(b"\x00\xae\x05");
static K1480: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1477), consts: Obj::rom(&K1478), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1479), name: n!("lfs_new_pair"), qualname: n!("lfs_new_pair"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K1481: RomBytes<114> = RomBytes::new(b"Y\x02\x01\x00/\x02\x02\x01[\x01\x00\x02Y\x03\x01\x02_\x02\x03\x01Y\x04\x01\x02_\x03\x04\x03g\x02\x02\x02[\x01\x02\x02\n\x02\x04b\x02\x02\x00[\x01\x05\x02\n\x02\x06\x00\x03\x00Y\x05\x01\x02_\x04\x05\x03b\x02\x02\x02\n\x02\x07\x00\x03\x00\x00\x04\x01Y\x06\x01\x02_\x05\x06\x03\x01\x06\x00\n\x07\x08\x00\x08\x01\x01\t\x00\n\n\tY\x0b\x01\nb\n\n\x01b\x07\x07\x03b\x02\x02\x05\x82");
static K1482: RomTuple<11> = RomTuple::new([n!("revision"), Obj::small(1), n!("blocks"), Obj::small(0), n!("lfs_seed"), n!("tag"), n!("lfs_erase"), n!("lfs_program"), n!("lfs_tags"), n!("len"), n!("entries")]);
static K1483: RomBytes<11> = RomBytes::new(b"\x00\xb6\x05\x0c\x02\x18\x02\x0b\x02\x12\x02");
static K1484: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1481), consts: Obj::rom(&K1482), argnames: Obj::rom(&K1469), exc: Obj::rom(&K3), lines: Obj::rom(&K1483), name: n!("lfs_rewrite"), qualname: n!("lfs_rewrite"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 346 };
static K1485: RomBytes<496> = RomBytes::new(b"V\x03\n\x00\n\x0f\x00b\x05\x0f\x00W\x12\x00\n\x0f\x00\n\x10\x01Y\x11\x01\x02b\x10\x10\x01b\x05\x0f\x01Y\x06\x01\x03v\x0f\x04W\x1a\x00z\x10\x07\x03\n\x11\x04\x00\x12\x05\x00\x13\x06\x00\x14\x07\x00\x15\x08\x00\x16\tb\x06\x11\x05w\x10\x0f\xe1\xff\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x062\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0f\x01\x0b\x00Y\x0f\x00\x08Y\x10\x00\x07\x18\x0f\x0f\x108\n\x0ff\x00\n\x0f\t\x00\x10\x00\x00\x11\x02\x00\x12\nY\x13\x00\x07b\x0c\x0f\x04_\x0f\x0c\n4\x0f\x0f,\x0f\x0f\x0b(\x0b\x0f\x0cY\x0f\x00\rV\x0f8\x00\n\x0f\x01Y\x10\x00\x07b\x0f\x0f\x01\n\x10\x0e\n\x11\x0fb\x11\x11\x00\x00\x12\x0cb\x10\x10\x02\x17\r\x0f\x10\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x12\xff\x05\x02\x13\xff\x03\x00\x14\rb\x06\x0f\x05W!\x00\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x102\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0fY\x0f\x00\x089\n\x0f\x0c\x00\n\x0f\x11\x01\x10\x1cb\x0f\x0f\x01\x83\x0f\x18\x0f\n\x03\n\x10\x05\x00\x11\x05b\x10\x10\x01\x18\x0f\x0f\x10#\x0e\x0f\x12?\x0e\x13\x0c\x00\n\x0f\x11\x01\x10\x16b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x13\x00\x05\x1e\x12\x13\x0b\x02\x13\xff\x03\x05\x14\x00\x00\x15\x0eb\x06\x0f\x06\n\x0f\x0e\n\x10\x0fb\x10\x10\x00\x00\x11\x05b\x0f\x0f\x02-\x05\x05\x0f\x03\x0f\x14#\x10\x0e\x12\x19\x0f\x0f\x10-\x05\x05\x0f\n\x0f\x15\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x05b\x0f\x0f\x04Y\x10\x00\x08Y\x11\x00\x07\x18\x10\x10\x116\x0f\n\x10\x01V\x0f\x0c\x00Y\x10\x00\r\x01\x11\x006\x0f\x10\x11\x02[\x01\x16\n[\x01\x17\x0f\n\x0f\x18_\x11\x06\n+\x12\x0b\x0b\x1e\x10\x11\x12g\x10\x10\x01b\x0f\x0f\x01\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x06\x10\x17\x0f\x0f\x10[\x01\x03\x0f\x82");
static K1486: RomTuple<25> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("tag"), n!("lfs_put_tag"), n!("len"), Obj::small(20), n!("prog"), n!("size"), n!("lfs_read"), Obj::small(0), Obj::small(7), Obj::small(1), n!("minor"), n!("crc32"), n!("lfs_seed"), Obj::small(8), n!("OSError"), Obj::small(4), Obj::small(1022), Obj::rom(&K772), n!("lfs_write"), n!("end"), n!("erased"), n!("bytes")]);
static K1487: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("block"), n!("start"), n!("tags")]);
static K1488: RomBytes<55> = RomBytes::new(b"\x00\xc6\x05 \x02\x04\x02\n\x02\x16\x01\x05\x04\x12\x02\x0f\x02\x03\x02\x11\x02\x14\x02\x0f\x02\x08\x02 \x02\x1b\x04\x12\x02\x0f\x02\t\x02\x0c\x02\x16\x02\x05\x02\x0c\x02\x1f\x02\x15\x02\x0f\x02\x13\x02)\x02");
static K1489: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1485), consts: Obj::rom(&K1486), argnames: Obj::rom(&K1487), exc: Obj::rom(&K3), lines: Obj::rom(&K1488), name: n!("lfs_program"), qualname: n!("lfs_program"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 354 };
static K1490: RomBytes<92> = RomBytes::new(b"S\x04\n\x00\n\x07\x00\x00\x08\x04b\x05\x07\x01\n\x07\x01,\x08\x02\x02(\n\x02\x03+\n\n\x02,\x0b\x03\x04\x1e\t\n\x0b(\x0b\x03\x05+\x0b\x0b\x06,\x0c\x05\x07\x1e\n\x0b\x0c(\x0b\x05\x08g\x08\x08\x04b\x06\x07\x01\n\x07\t\x00\x08\x06\x00\t\x01b\x07\x07\x02-\x00\x00\x07V\x04\x04\x00-\x00\x00\x04\x81\x06");
static K1491: RomTuple<10> = RomTuple::new([n!("len"), n!("bytes"), Obj::small(4), Obj::small(15), Obj::small(6), Obj::small(63), Obj::small(2), Obj::small(8), Obj::small(255), n!("lfs_xor")]);
static K1492: RomTuple<6> = RomTuple::new([n!("data"), n!("last"), n!("kind"), vm::intern::ascii_char(105), n!("body"), n!("length")]);
static K1493: RomBytes<15> = RomBytes::new(b"\x00\x84\x06\x04\x02\n\x023\x02\x11\x02\x04\x02\x04\x02");
static K1494: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1490), consts: Obj::rom(&K1491), argnames: Obj::rom(&K1492), exc: Obj::rom(&K3), lines: Obj::rom(&K1493), name: n!("lfs_put_tag"), qualname: n!("lfs_put_tag"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 385 };
static K1495: RomTuple<1> = RomTuple::new([Obj::small(1023)]);
static K1496: RomBytes<90> = RomBytes::new(b"\x03\x01\x00\n\x04\x01Y\x05\x00\x02x\x04\x010\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W#\x00\n\x08\x03\x00\t\x01b\x08\x08\x01V\x08\x01\x00\x82\n\x08\x04\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x01\x03\x05y\x02\x04\xd8\xff\n\x04\x03\x00\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x06b\x04\x04\x00\x82");
static K1497: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(1)]);
static K1498: RomTuple<7> = RomTuple::new([Obj::rom(&K1497), n!("range"), n!("count"), n!("lfs_none"), n!("lfs_fetch"), n!("tail"), n!("lfs_corrupt")]);
static K1499: RomBytes<21> = RomBytes::new(b"\x00\xa0\x06\x03\x02\x19\x02\x0e\x02\x01\x02\r\x02\x03\x02\x04\t\x05\x0c\x0e\x02");
static K1500: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1496), consts: Obj::rom(&K1498), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1499), name: n!("lfs_pairs"), qualname: n!("lfs_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K1501: RomBytes<190> = RomBytes::new(b"\x05\x03\x00[\x00\x00\x03\n\x03\x01\x01\x04\x0cb\x03\x03\x01[\x00\x02\x03\x01\x03\x00[\x00\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01v\x03\x04Wl\x00Y\x04\x01\x05V\x04\x0b\x00Y\x04\x01\x05_\x02\x04\x06W\x03\x00\x05\x02\x00V\x02/\x00_\x04\x02\x06A\x04\x07&\x00_\x04\x02\x08A\x04\t\x1d\x00\n\x04\n\x00\x05\x00_\x06\x02\x0bb\x04\x04\x02\n\x04\x0cY\x05\x01\rb\x04\x04\x01[\x00\x00\x04\n\x04\x0eY\x05\x00\x02Y\x06\x01\x0fb\x04\x04\x02[\x00\x02\x04Y\x04\x00\x03Y\x05\x01\x10-\x04\x04\x05[\x00\x03\x04w\x01\x03\x8f\xffY\x03\x00\x00T\x03\x07\x00\n\x03\x11b\x03\x03\x00Y\x03\x00\x03Y\x04\x00\x121\x03\x03\x04\x85[\x00\x03\x03\x82");
static K1502: RomBytes<8> = RomBytes::new(b"littlefs");
static K1503: RomTuple<19> = RomTuple::new([n!("root"), n!("bytes"), n!("state"), n!("next"), n!("lfs_pairs"), n!("entries"), Obj::small(0), Obj::small(255), Obj::small(1), Obj::rom(&K1502), n!("lfs_superblock"), Obj::small(3), n!("tuple"), n!("blocks"), n!("lfs_xor"), n!("delta"), n!("revision"), n!("lfs_corrupt"), n!("count")]);
static K1504: RomBytes<29> = RomBytes::new(b"\x00\xb8\x06\x07\x02\x0e\x02\x07\x02\x10\x02\x16\x02\x16\x02\x0e\x02\x0f\x02\x13\x02\x10\x0b\x05\x0e\x08\x02\x07\x02");
static K1505: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1501), consts: Obj::rom(&K1503), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1504), name: n!("lfs_attach"), qualname: n!("lfs_attach"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 411 };
static K1506: RomBytes<192> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x02\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03?\x02\x04\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x04\x01\x05\x04b\x02\x02\x03Y\x03\x00\x06H\x02\x03\x19\x00\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x079\x02\x03\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03[\x00\x07\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\t\x02\x82");
static K1507: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(24), n!("little"), Obj::small(2), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("minor"), n!("name_max")]);
static K1508: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("data")]);
static K1509: RomBytes<15> = RomBytes::new(b"\x00\xd8\x069\x02\x0c\x022\x02\x0c\x02\x14\x02\x14\x02");
static K1510: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1506), consts: Obj::rom(&K1507), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1509), name: n!("lfs_superblock"), qualname: n!("lfs_superblock"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 427 };
static K1511: RomBytes<163> = RomBytes::new(b"\n\x07\x00b\x07\x07\x00\x05\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x04\x00\t\x00\x00\n\x02b\x07\x07\x03\n\x07\x00b\x07\x07\x00\x01\x08\x00\x01\t\x01g\x08\x08\x02b\x05\x07\x01\n\x07\x02\x03\x08\x03Y\t\x04\x04Y\n\x04\x05\x02\x0b\xff\x00\n\x0c\x06\x03\r\x07\x01\x0e\x00\x01\x0f\x04b\x0c\x0c\x03\x02\r\xfe\x03b\x06\x07\x06\x02\x07\xff\x00\x03\x08\x08\x02\t\x01\x02\x00\n\x06j\x0b\x0b\x00g\x07\x07\x05g\x07\x07\x01[\x05\t\x07\n\x07\n\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\n\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0b\x00\x08\x00\x01\t\x03b\x07\x07\x02\x82");
static K1512: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\x7f");
static K1513: RomTuple<12> = RomTuple::new([n!("lfs_pair_class"), n!("lfs_device"), n!("lfs_words"), Obj::small(131073), n!("size"), n!("count"), n!("little"), Obj::rom(&K1512), Obj::rom(&K1502), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K1514: RomTuple<4> = RomTuple::new([n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K1515: RomBytes<17> = RomBytes::new(b"\x00\xec\x06\x0e\x02\x10\x02\x15\x02*\x02\x1e\x04\r\x02\r\x02");
static K1516: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1511), consts: Obj::rom(&K1513), argnames: Obj::rom(&K1514), exc: Obj::rom(&K3), lines: Obj::rom(&K1515), name: n!("lfs_mkfs"), qualname: n!("lfs_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 437 };
static K1517: RomTuple<3> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32)]);
static K1518: RomBytes<186> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01v\x06\x07Wg\x00\x00\x07\x01Y\t\x02\x01_\x08\t\x02b\x07\x07\x01\x00\x07\x01Y\t\x02\x01_\x08\t\x03b\x07\x07\x01Y\x08\x02\x04v\x07\x08W:\x00_\x08\x03\x05A\x08\x061\x00\n\x08\x07_\t\x03\x08b\x08\x08\x01@\x08\t!\x00\n\x08\n\x00\x0b\x00g\t\x0b\x01\n\x0b\x0b_\x0c\x03\x08b\x0b\x0b\x01n\t\x0bm\t\x01\x05\n\x00f\x08\x08w\x03\x07\xc1\xffw\x02\x06\x94\xffY\x07\x00\x0cv\x06\x07W.\x00\n\x07\n\x00\x08\x00Y\t\x04\rY\n\x04\x0e\x00\x0b\x01b\x07\x07\x04Y\x08\x04\x0fv\x07\x08W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01w\x05\x07\xf1\xffw\x04\x06\xcd\xff\x82");
static K1519: RomTuple<16> = RomTuple::new([n!("lfs_pairs"), n!("blocks"), Obj::small(0), Obj::small(1), n!("entries"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_each_block"), n!("lfs_blocks"), n!("files"), n!("head"), n!("kept"), n!("taken")]);
static K1520: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("mark")]);
static K1521: RomBytes<29> = RomBytes::new(b"\x00\x8c\x07\x10\x02\x0f\x02\x0f\x02\n\x02\x19\x02!\x03\x05\x05\x05\x0c\n\x02\x15\x02\n\x02\n\x01\x05\x03");
static K1522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1518), consts: Obj::rom(&K1519), argnames: Obj::rom(&K1520), exc: Obj::rom(&K3), lines: Obj::rom(&K1521), name: n!("lfs_traverse"), qualname: n!("lfs_traverse"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 453 };
static K1523: RomBytes<93> = RomBytes::new(b"U\x02\x01\x00\x82\n\x06\x00\x00\x07\x00#\x08\x02\x01b\x06\x06\x02z\x06\x04\x02Y\x06\x00\x02:\x04\x06\x07\x00\n\x06\x03b\x06\x06\x00\x00\x06\x03\x00\x07\x01b\x06\x06\x01U\x04\x01\x00\x82\n\x06\x04\n\x07\x05\x00\x08\x00\x00\t\x01\x01\n\x00\x01\x0b\x04b\x07\x07\x04\x01\x08\x00\x01\t\x04b\x01\x06\x030\x04\x04\x01X\xca\xff");
static K1524: RomTuple<6> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("count"), n!("lfs_corrupt"), n!("little"), n!("lfs_read")]);
static K1525: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("mark")]);
static K1526: RomBytes<21> = RomBytes::new(b"\x00\xa6\x07\x04\x02\x01\x02\x12\x02\t\x02\x07\x04\n\x02\x04\x02\x01\x02 \x02");
static K1527: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1523), consts: Obj::rom(&K1524), argnames: Obj::rom(&K1525), exc: Obj::rom(&K3), lines: Obj::rom(&K1526), name: n!("lfs_each_block"), qualname: n!("lfs_each_block"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K1528: RomBytes<61> = RomBytes::new(b"\x13\x00\x13\x01\n\x03\x00\x14\x05\x00\x01\x00Y\x04\x05\x02b\x03\x03\x01\x15\x01\x03\x00\x04\x00\x00\x05\x01h\x03\x04\x02|\x02\x03\x03\x00\x04\n\x03\x04\x14\x04\x00\x01\x00\x00\x05\x02b\x03\x03\x02\x14\x03\x01\x05\x00\x81\x03");
static K1529: RomBytes<34> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x03\x03\x01:\x00\x03\x07\x00\n\x03\x02b\x03\x03\x00\x01\x03\x01\x14\x04\x02\x03\x00`\x04\x00\x03\x82");
static K1530: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("count"), n!("lfs_corrupt"), n!("used")]);
static K1531: RomTuple<1> = RomTuple::new([n!("block")]);
static K1532: RomBytes<7> = RomBytes::new(b"\x00\xc8\x07\x0e\x02\x07\x02");
static K1533: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1529), consts: Obj::rom(&K1530), argnames: Obj::rom(&K1531), exc: Obj::rom(&K3), lines: Obj::rom(&K1532), name: n!("mark"), qualname: n!("lfs_used.<locals>.mark"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 483 };
static K1534: RomTuple<6> = RomTuple::new([n!("bytearray"), vm::intern::ascii_char(118), n!("count"), Obj::rom(&K1533), n!("lfs_traverse"), n!("used")]);
static K1535: RomBytes<11> = RomBytes::new(b"\x00\xc0\x07\x04\x02\x13\x04\x10\n\x0f\x02");
static K1536: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1528), consts: Obj::rom(&K1534), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1535), name: n!("lfs_used"), qualname: n!("lfs_used"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 480 };
static K1537: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x01\x04\x02x\x03\x01m\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W`\x00Y\x07\x00\x01T\x07\x0e\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01[\x00\x01\x07Y\x07\x00\x01\x03\x08\x03Y\t\x00\x04c\x02\x07\x02\x05=\x02\x06\x0c\x00Y\x07\x00\x01\x03\x08\x03c\x02\x07\x01\x05@\x02\x06\x1d\x00\x01\x07\x01Y\x08\x00\x01`\x08\x02\x07\"\x07\x02\x07Y\x08\x00\x08\x1c\x07\x07\x08[\x00\x04\x07\x81\x02\x05\x07\x00[\x00\x01\x07y\x01\x03\x9b\xff\n\x03\t\x01\x04\x1cb\x03\x03\x01\x83\x03");
static K1538: RomBytes<1> = RomBytes::new(b"\x00");
static K1539: RomTuple<10> = RomTuple::new([n!("range"), n!("used"), n!("lfs_used"), Obj::rom(&K1538), n!("next"), n!("find"), Obj::small(0), Obj::small(1), n!("count"), n!("OSError")]);
static K1540: RomBytes<27> = RomBytes::new(b"\x00\xda\x07\x18\x02\x08\x02\x0e\x02\x10\x02\x05\x02\x0c\x02\x05\x02\x0b\x02\x10\x02\x02\x04\x07\x15\x05\x18");
static K1541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1537), consts: Obj::rom(&K1539), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1540), name: n!("lfs_take"), qualname: n!("lfs_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 492 };
static K1542: RomBytes<65> = RomBytes::new(b"Y\x03\x00\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x18\x02\x03\x04Y\x03\x00\x03Y\x04\x00\x03Y\x05\x00\x00\x00\x06\x02\x00\x07\x02\x01\x08\x00\x01\t\x00\x01\n\x00\x01\x0b\x00Y\x0c\x00\x04h\x03\x03\n\x81\x03");
static K1543: RomTuple<5> = RomTuple::new([n!("count"), n!("sum"), n!("lfs_used"), n!("size"), n!("name_max")]);
static K1544: RomBytes<5> = RomBytes::new(b"\x00\xfa\x07\x19\x02");
static K1545: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1542), consts: Obj::rom(&K1543), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K1544), name: n!("lfs_statvfs"), qualname: n!("lfs_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 508 };
static K1546: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01Y\x02\x00\x00_\x02\x02\x02(\x02\x02\x02+\x02\x02\x03\x1e\x01\x01\x02\x81\x01");
static K1547: RomTuple<4> = RomTuple::new([n!("state"), Obj::small(0), Obj::small(1), Obj::small(8)]);
static K1548: RomBytes<3> = RomBytes::new(b"\x00\x8a\x08");
static K1549: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1546), consts: Obj::rom(&K1547), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1548), name: n!("lfs_orphans"), qualname: n!("lfs_orphans"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 516 };
static K1550: RomBytes<250> = RomBytes::new(b"\n\x07\x00Y\x08\x00\x01b\x03\x07\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x17\x04\x07\x01(\x07\x04\x03_\x08\x03\x04(\x08\x08\x05,\t\x04\x06\x1e\x08\x08\t\x01\t\x00`\x03\t\x07\x01\t\x01`\x03\t\x08\x01\x07\x01^\x08\x03\x07\x01\t\x031\x08\x08\t\x86`\x03\x07\x08\x01\x07\x00\x01\x08\x02`\x03\x08\x07\x01\x08\x03`\x03\x08\x07\n\x07\x08\x01\x08\x08b\x07\x07\x01\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07S\x02U\x00z\x02\x05\x02\x01\x07\x01^\x08\x03\x07(\t\x05\t+\t\t\x051\x08\x08\t\x87`\x03\x07\x08,\x07\x05\n)\x07\x07\x0b\x01\x08\x02`\x03\x08\x07\x01\x07O\x01\x08\x03`\x03\x08\x07\n\x07\x0cg\x08\x08\x00n\x08\x06\x05\t\x00f\x07\x07\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07V\x04\x14\x00\x01\x07\x03^\x08\x03\x07\x02\t\x80\x001\x08\x08\t\x87`\x03\x07\x08\n\x07\x0eY\x08\x00\x01\x00\t\x03b\x07\x07\x02\x81\x07");
static K1551: RomTuple<15> = RomTuple::new([n!("bytearray"), n!("state"), n!("lfs_orphans"), Obj::small(255), Obj::small(1), Obj::small(2), Obj::small(8), Obj::small(3), n!("bytes"), Obj::small(63), Obj::small(6), Obj::small(240), n!("lfs_words"), Obj::small(128), n!("lfs_xor")]);
static K1552: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("orphans"), n!("move")]);
static K1553: RomBytes<31> = RomBytes::new(b"\x00\x92\x08\x0b\x02\x0e\x02\"\x02\x13\x02\x11\x02\x1a\x02\x04\x02\x04\x04\x18\x02\x0f\x02\n\x02 \x02\x04\x02\x14\x02");
static K1554: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1550), consts: Obj::rom(&K1551), argnames: Obj::rom(&K1552), exc: Obj::rom(&K3), lines: Obj::rom(&K1553), name: n!("lfs_state_change"), qualname: n!("lfs_state_change"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 520 };
static K1555: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K1556: RomBytes<83> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01(\x01\x01\x02A\x01\x03\x01\x00\x82\n\x01\x04Y\x03\x00\x00\x01\x04\x04\x01\x05\x0c\x05\x06\x00l\x04\x04^\x02\x03\x04b\x01\x01\x01Y\x03\x00\x00_\x03\x03\x05(\x03\x03\x06+\x03\x03\x07Y\x04\x00\x00_\x04\x04\x08,\x04\x04\x05\x1e\x02\x03\x04h\x01\x01\x02\x81\x01");
static K1557: RomTuple<9> = RomTuple::new([n!("state"), Obj::small(3), Obj::small(112), Obj::small(0), n!("lfs_blocks"), Obj::small(2), Obj::small(15), Obj::small(6), Obj::small(1)]);
static K1558: RomBytes<7> = RomBytes::new(b"\x00\xba\x08\x11\x02\x01\x02");
static K1559: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1556), consts: Obj::rom(&K1557), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1558), name: n!("lfs_move_of"), qualname: n!("lfs_move_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 540 };
static K1560: RomBytes<122> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01S\x00\n\x03\x01\x00\x04\x00_\x05\x01\x02b\x02\x03\x02_\x03\x01\x03\n\x04\x04Y\x05\x02\x05b\x04\x04\x01:\x03\x04\x07\x00\n\x03\x06b\x03\x03\x00\n\x03\x07\x00\x04\x00\x00\x05\x02\x02\x06\xff\x04_\x07\x01\x03\x03\x08\x08h\x06\x06\x03g\x06\x06\x01\n\x07\t\x00\x08\x00b\x07\x07\x01b\x03\x03\x04\n\x03\n\x00\x04\x00b\x03\x03\x01V\x03\n\x00\n\x03\x0b\x00\x04\x00b\x03\x03\x01\x82");
static K1561: RomTuple<12> = RomTuple::new([n!("lfs_move_of"), n!("lfs_fetch"), Obj::small(0), Obj::small(1), n!("len"), n!("entries"), n!("lfs_corrupt"), n!("lfs_commit"), Obj::rom(&K3), n!("lfs_state_change"), n!("lfs_orphans"), n!("lfs_deorphan")]);
static K1562: RomBytes<17> = RomBytes::new(b"\x00\xc8\x08\n\x02\x04\x02\x0e\x02\x14\x02\x07\x02*\x02\x0e\x02");
static K1563: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1560), consts: Obj::rom(&K1561), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1562), name: n!("lfs_settle"), qualname: n!("lfs_settle"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 547 };
static K1564: RomBytes<146> = RomBytes::new(b"\x05\x01\x01WQ\x00\x05\x01\x02\x05\x02\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01v\x05\x06W6\x00S\x02/\x00Y\x06\x02\x01U\x06\'\x00\n\x06\x02\x00\x07\x00\x00\x08\x03b\x06\x06\x02U\x06\x16\x00\n\x06\x03\x00\x07\x00\x00\x08\x02\x00\t\x03b\x06\x06\x03\x05\x01\x01W\x08\x00\x00\x02\x03w\x03\x05\xc5\xffU\x01\xab\xff\n\x05\x04\x00\x06\x00Y\x07\x00\x05b\x04\x05\x02\n\x05\x06\x00\x06\x00\x00\x07\x04g\x08\x08\x00\n\t\x07\x00\n\x00\n\x0c\x08\x00\r\x00b\x0c\x0c\x012\x0b\x0cb\t\t\x02b\x05\x05\x04\x82");
static K1565: RomTuple<9> = RomTuple::new([n!("lfs_pairs"), n!("split"), n!("lfs_has_parent"), n!("lfs_drop"), n!("lfs_fetch"), n!("root"), n!("lfs_commit"), n!("lfs_state_change"), n!("lfs_orphans")]);
static K1566: RomBytes<29> = RomBytes::new(b"\x00\xde\x08\x03\x02\x03\x02\x03\x02\x03\x02\x10\x02\x1d\x02\x10\x02\x03\x02\x03\x02\x03\t\x05\x05\x04\x12\x0e\x02");
static K1567: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1564), consts: Obj::rom(&K1565), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1566), name: n!("lfs_deorphan"), qualname: n!("lfs_deorphan"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 558 };
static K1568: RomBytes<121> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01Y\x06\x00\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04\n\x05\x03\x00\x06\x00b\x05\x05\x01v\x04\x05WG\x00Y\x06\x02\x04v\x05\x06W8\x00_\x06\x03\x05A\x06\x06/\x00\n\x06\x07_\x07\x03\x08b\x06\x06\x01@\x06\t\x1f\x00\n\x06\x00\n\x07\n_\x08\x03\x08b\x07\x07\x01Y\x08\x01\x01b\x06\x06\x02V\x06\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc3\xffw\x02\x04\xb4\xff\x05\x04\x02\x81\x04");
static K1569: RomTuple<11> = RomTuple::new([n!("lfs_same"), n!("blocks"), n!("root"), n!("lfs_pairs"), n!("entries"), Obj::small(2), Obj::small(512), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks")]);
static K1570: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("child")]);
static K1571: RomBytes<19> = RomBytes::new(b"\x00\xfc\x08\x13\x02\x05\x02\x10\x02\n\x023\x02\x05\x03\x05\x01\x05\x08");
static K1572: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1568), consts: Obj::rom(&K1569), argnames: Obj::rom(&K1570), exc: Obj::rom(&K3), lines: Obj::rom(&K1571), name: n!("lfs_has_parent"), qualname: n!("lfs_has_parent"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 573 };
static K1573: RomBytes<121> = RomBytes::new(b"Y\x06\x02\x00T\x06\n\x00\x03\x06\x01$\x04\x06\x02W\x14\x00\n\x06\x03g\x07\x07\x00Y\t\x02\x00n\x07\t\x05\x08\x00f\x04\x06Y\x07\x02\x04V\x07\x07\x00\x02\x06\x01\x06W\x04\x00\x02\x06\x00\x06\x02\x07\xff\x03\x00\x08\x04h\x06\x06\x03g\x05\x06\x01\n\x06\x05Y\x07\x01\x06Y\x08\x02\x06b\x06\x06\x02[\x01\x06\x06\n\x06\x07\x00\x07\x00\x00\x08\x01\x00\t\x05\n\n\x08\x00\x0b\x00\x00\x0c\x03b\n\n\x02b\x06\x06\x04\x82");
static K1574: RomTuple<9> = RomTuple::new([n!("tail"), Obj::rom(&K772), Obj::small(8), n!("lfs_words"), n!("split"), n!("lfs_xor"), n!("delta"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1575: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("last"), vm::intern::ascii_char(100), n!("orphans")]);
static K1576: RomBytes<9> = RomBytes::new(b"\x00\x92\t&\x02\"\x04\x13\x02");
static K1577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1573), consts: Obj::rom(&K1574), argnames: Obj::rom(&K1575), exc: Obj::rom(&K3), lines: Obj::rom(&K1576), name: n!("lfs_drop"), qualname: n!("lfs_drop"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 584 };
static K1578: RomBytes<57> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01v\x03\x04W\x1c\x00Y\x04\x02\x01S\x04\x14\x00\n\x04\x02Y\x05\x02\x01\x00\x06\x01b\x04\x04\x02V\x04\x02\x00\x81\x02w\x02\x03\xdf\xff\n\x03\x03b\x03\x03\x00\x82");
static K1579: RomTuple<4> = RomTuple::new([n!("lfs_pairs"), n!("tail"), n!("lfs_same"), n!("lfs_corrupt")]);
static K1580: RomBytes<11> = RomBytes::new(b"\x00\xa2\t\x10\x02\x1a\x02\x02\x03\x05\x06");
static K1581: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1578), consts: Obj::rom(&K1579), argnames: Obj::rom(&K1426), exc: Obj::rom(&K3), lines: Obj::rom(&K1580), name: n!("lfs_before_pair"), qualname: n!("lfs_before_pair"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 592 };
static K1582: RomBytes<67> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01*\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x1d\x00\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x08\x03\x03U\x08\x01\x00\x82Y\x01\x03\x04y\x02\x04\xde\xff\n\x04\x05b\x04\x04\x00\x82");
static K1583: RomTuple<6> = RomTuple::new([n!("range"), n!("count"), n!("lfs_fetch"), n!("split"), n!("tail"), n!("lfs_corrupt")]);
static K1584: RomBytes<16> = RomBytes::new(b"\x00\x14\x19\x02\r\x02\x03\x02\x08\x02\x01\x02\x04\t\x05\x0c");
static K1585: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1582), consts: Obj::rom(&K1583), argnames: Obj::rom(&K1426), exc: Obj::rom(&K3), lines: Obj::rom(&K1584), name: n!("lfs_dir_pairs"), qualname: n!("lfs_dir_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K1586: RomBytes<52> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\x05\x05\x006\x04\x03\x05\x07V\x04\x1c\x00_\x05\x03\x016\x04\x05\x02\x04V\x04\x0f\x00\n\x04\x02_\x05\x03\x03Y\x06\x01\x04b\x04\x04\x02\x81\x04");
static K1587: RomTuple<5> = RomTuple::new([n!("lfs_move_of"), Obj::small(1), n!("lfs_same"), Obj::small(0), n!("blocks")]);
static K1588: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), vm::intern::ascii_char(105)]);
static K1589: RomBytes<4> = RomBytes::new(b"\x00*\n\x02");
static K1590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1586), consts: Obj::rom(&K1587), argnames: Obj::rom(&K1588), exc: Obj::rom(&K3), lines: Obj::rom(&K1589), name: n!("lfs_is_moved"), qualname: n!("lfs_is_moved"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1591: RomBytes<131> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x05;\x04\x05\x1c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x02W%\x00\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x056\x03\x04\x05\x00\x81\x03");
static K1592: RomTuple<2> = RomTuple::new([n!("min"), n!("len")]);
static K1593: RomBytes<4> = RomBytes::new(b"\x006\x1b\x02");
static K1594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1591), consts: Obj::rom(&K1592), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K1593), name: n!("lfs_is_before"), qualname: n!("lfs_is_before"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1595: RomBytes<185> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W\x86\x00\n\x07\x01\n\x0b\x02Y\x0c\x03\x03b\x08\x0b\x01x\x07\x01n\x00b\x07\x07\x01v\x07\x07\x05\x08\x00Wa\x00Y\x0b\x03\x03^\x05\x0b\x04_\x0b\x05\x04M\x0b\x05\x14\x00\n\x0b\x06\x00\x0c\x00\x00\r\x03\x00\x0e\x04b\x0b\x0b\x03V\x0b\x03\x00W9\x00_\x0b\x05\x07;\x0b\x02\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x01h\x0b\x0b\x03\x81\x0b\n\x0b\x08\x00\x0c\x02_\r\x05\x07b\x0b\x0b\x02V\x0b\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x02h\x0b\x0b\x03\x81\x0by\x04\x07\x9a\xffw\x03\x06u\xff\x06\x03\t\x00\x00\x06\x03\n\x07\x02Y\x08\x03\x03b\x07\x07\x01\x05\x08\x02h\x06\x06\x03\x81\x06");
static K1596: RomTuple<10> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::small(255), n!("lfs_is_moved"), Obj::small(1), n!("lfs_is_before"), vm::intern::ascii_char(100)]);
static K1597: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("name")]);
static K1598: RomBytes<24> = RomBytes::new(b"\x00B\x13\x02 \x02\x08\x02\x1d\x02\x03\x02\t\x02\x0f\x02\x12\x02\x0f\r\x05\x01\x05\x12");
static K1599: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1595), consts: Obj::rom(&K1596), argnames: Obj::rom(&K1597), exc: Obj::rom(&K3), lines: Obj::rom(&K1598), name: n!("lfs_find"), qualname: n!("lfs_find"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K1600: RomBytes<50> = RomBytes::new(b"_\x01\x00\x00N\x01\x01\x10\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01=\x01\x04\x0c\x00\n\x01\x05\x01\x02\x14b\x01\x01\x01\x83\x01\n\x01\x06_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1601: RomTuple<7> = RomTuple::new([Obj::small(0), Obj::small(2), n!("len"), Obj::small(3), Obj::small(8), n!("OSError"), n!("lfs_blocks")]);
static K1602: RomBytes<6> = RomBytes::new(b"\x00\\\x19\x02\x0c\x02");
static K1603: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1600), consts: Obj::rom(&K1601), argnames: Obj::rom(&K1101), exc: Obj::rom(&K3), lines: Obj::rom(&K1602), name: n!("lfs_dir_of"), qualname: n!("lfs_dir_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1604: RomBytes<167> = RomBytes::new(b"\n\t\x00Y\n\x00\x01\x00\x0b\x01b\x02\t\x02Y\x03\x00\x02U\x02\x15\x00\x00\t\x03\x05\n\x00\x05\x0b\x00\x01\x0c\x00\x05\r\x02h\t\t\x05\x81\t\x05\n\x00\x01\x0b\xff\x05\x0c\x00l\n\n^\n\x02\nv\t\nW8\x00\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x04c\r\r\x00\x04b\n\n\x03z\n\x05\x03U\x07\x0c\x00\n\n\x05\x01\x0b\x02b\n\n\x01\x83\n\n\n\x06Y\x0c\x05\x07^\x0b\x0c\x06b\x03\n\x01w\x04\t\xc3\xff_\t\x02\x08c\x08\t\x00\x04\x00\t\x03\x00\n\x08h\t\t\x02\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x08b\n\n\x03\x17\t\t\n\x81\t");
static K1605: RomTuple<9> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("root"), n!("lfs_find"), n!("encode"), n!("OSError"), n!("lfs_dir_of"), n!("entries"), Obj::small(-1)]);
static K1606: RomBytes<24> = RomBytes::new(b"\x00j\x0e\x02\x04\x02\x04\x02\x15\x02\x16\x02\x19\x02\x04\x02\x0c\x02\x0f\x07\x05\n\t\x02");
static K1607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1604), consts: Obj::rom(&K1605), argnames: Obj::rom(&K844), exc: Obj::rom(&K3), lines: Obj::rom(&K1606), name: n!("lfs_walk"), qualname: n!("lfs_walk"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K1608: RomBytes<56> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05T\x03\x02\x00\x81\x02U\x06\x0c\x00\n\x07\x01\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x02Y\t\x04\x03^\x08\t\x05b\x07\x07\x01\x81\x07");
static K1609: RomTuple<4> = RomTuple::new([n!("lfs_walk"), n!("OSError"), n!("lfs_dir_of"), n!("entries")]);
static K1610: RomBytes<13> = RomBytes::new(b"\x00\x86\x01\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K1611: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1608), consts: Obj::rom(&K1609), argnames: Obj::rom(&K844), exc: Obj::rom(&K3), lines: Obj::rom(&K1610), name: n!("lfs_walk_dir"), qualname: n!("lfs_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K1612: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x01Y\x04\x00\x02\x02\x05\xfe\x03b\x03\x03\x029\x02\x03\x0c\x00\n\x02\x03\x01\x03$b\x02\x02\x01\x83\x02\x82");
static K1613: RomTuple<4> = RomTuple::new([n!("len"), n!("min"), n!("name_max"), n!("OSError")]);
static K1614: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("name")]);
static K1615: RomBytes<5> = RomBytes::new(b"\x00\x98\x01\x1e\x02");
static K1616: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1612), consts: Obj::rom(&K1613), argnames: Obj::rom(&K1614), exc: Obj::rom(&K3), lines: Obj::rom(&K1615), name: n!("lfs_check_name"), qualname: n!("lfs_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K1617: RomTuple<4> = RomTuple::new([n!("lfs_walk_dir"), n!("lfs_list"), n!("isinstance"), n!("bytes")]);
static K1618: RomBytes<5> = RomBytes::new(b"\x00\xa2\x01\r\x02");
static K1619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K909), consts: Obj::rom(&K1617), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K1618), name: n!("lfs_ilistdir"), qualname: n!("lfs_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1620: RomBytes<174> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\x95\x00\n\t\x01\n\r\x02Y\x0e\x03\x03b\n\r\x01x\t\x01}\x00b\t\t\x01v\t\t\x05\n\x00Wp\x00Y\r\x03\x03^\x05\r\x04_\r\x05\x04\x03\x0e\x05R\r\x0e\\\x00\n\r\x06\x00\x0e\x00\x00\x0f\x03\x00\x10\x04b\r\r\x03U\rH\x00_\x0e\x05\x04A\x0e\x07\x14\x00\x03\r\x08\n\x0e\t\x00\x0f\x05b\x0e\x0e\x01h\r\r\x02W\x03\x00\x03\r\nz\r\x06\x02V\x02\x07\x00_\r\x05\x07W\t\x00_\r\x05\x07c\r\r\x00\x0b\x00\x0e\x06\x01\x0f\x00\x00\x10\x07h\r\r\x04~\r\ry\x04\t\x8b\xffw\x03\x08f\xff\x82");
static K1621: RomTuple<12> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::rom(&K695), n!("lfs_is_moved"), Obj::small(1), Obj::small(32768), n!("lfs_length"), Obj::rom(&K917), n!("decode")]);
static K1622: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("as_bytes")]);
static K1623: RomBytes<17> = RomBytes::new(b"\x00\xac\x01\x13\x02 \x02\x08\x02 \x02$\x02$\x07\x05\x01");
static K1624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1620), consts: Obj::rom(&K1621), argnames: Obj::rom(&K1622), exc: Obj::rom(&K3), lines: Obj::rom(&K1623), name: n!("lfs_list"), qualname: n!("lfs_list"), file: n!("<prelude>"), flags: 68, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1625: RomBytes<58> = RomBytes::new(b"_\x02\x00\x00A\x02\x01$\x00\n\x02\x02_\x03\x00\x03b\x02\x02\x01@\x02\x04\x14\x00\n\x01\x05_\x02\x00\x03\x01\x03\x04\x01\x04\x04b\x01\x01\x03W\x0b\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1626: RomTuple<6> = RomTuple::new([Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("little")]);
static K1627: RomBytes<3> = RomBytes::new(b"\x00\xbe\x01");
static K1628: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1625), consts: Obj::rom(&K1626), argnames: Obj::rom(&K1101), exc: Obj::rom(&K3), lines: Obj::rom(&K1627), name: n!("lfs_length"), qualname: n!("lfs_length"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 94 };
static K1629: RomBytes<199> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x05T\x03\x05\x00\x03\t\x01\x81\tU\x06\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\tY\t\x04\x03^\x07\t\x05_\t\x07\x04\x01\n\x01\x03\x0b\x05c\x08\t\x02\x06\n\t\x07\x00\n\x08b\t\t\x01@\t\x08\x1b\x00\n\t\t\x00\n\x08\x01\x0b\x00\x01\x0c\x08b\t\t\x03&\t\t\n&\x08\t\x0bW\x03\x00\x01\x08\x00_\t\x07\x0cA\t\r+\x00\x03\t\x0e\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\n\x0f\x0f\x00\x10\x07b\x0f\x0f\x01\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t\x02\t\x00@\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x01\x0f\x00\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K1630: RomTuple<16> = RomTuple::new([n!("lfs_walk"), Obj::rom(&K923), n!("OSError"), n!("entries"), Obj::small(4), Obj::rom(&K3), n!("get"), n!("len"), Obj::small(8), n!("little"), Obj::small(1000000), Obj::small(1000), Obj::small(0), Obj::small(1), Obj::small(32768), n!("lfs_length")]);
static K1631: RomBytes<23> = RomBytes::new(b"\x00\xc6\x01\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x08\x02\x0f\x02-\x02\t\x02+\x02");
static K1632: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1629), consts: Obj::rom(&K1630), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K1631), name: n!("lfs_stat"), qualname: n!("lfs_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1633: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K931), consts: Obj::rom(&K932), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1390), name: n!("lfs_getcwd"), qualname: n!("lfs_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K1634: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x16\x00\n\x03\x01\x87\x02\x03\x0c\x00\n\x03\x01\x01\x04\x02b\x03\x03\x01\x83\x03\x83\x02\x03\x02\x02\x03\x03\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x05\x17\x02\x02\x03[\x00\x04\x02\x82");
static K1635: RomTuple<6> = RomTuple::new([n!("lfs_walk_dir"), n!("OSError"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K1636: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x16\x00\x05");
static K1637: RomBytes<9> = RomBytes::new(b"\x00\xec\x01\x10\x02\x08\x02\x0e\x02");
static K1638: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1634), consts: Obj::rom(&K1635), argnames: Obj::rom(&K911), exc: Obj::rom(&K1636), lines: Obj::rom(&K1637), name: n!("lfs_chdir"), qualname: n!("lfs_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K1639: RomBytes<304> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x0b\x0b\x01\n\x0b\x01\x00\x0c\x00\x00\r\x01b\x0b\x0b\x02z\x0b\x02\x05S\x03\x04\x00V\x06\x0c\x00\n\x0b\x02\x01\x0c\x11b\x0b\x0b\x01\x83\x0b\n\x0b\x03\x00\x0c\x00\x00\r\x03b\x0b\x0b\x02\n\x0c\x04\x00\r\x00\x00\x0e\x02b\x0c\x0c\x02v\x0b\x0cW\x00\x00w\x07\x0b\xfb\xff\n\x0b\x05\x00\x0c\x00b\x08\x0b\x01\x06\x07\x06\x00Y\x0b\x07\x07[\x08\x07\x0b\n\x0b\x08\x00\x0c\x00\x00\r\x08b\x0b\x0b\x02\n\x0b\tg\x0c\x0c\x00Y\x0e\x08\nn\x0c\x0e\x05\r\x00f\t\x0b\x02\x0b\x01\x04\x00\x0c\x05\x03\r\x0bh\x0b\x0b\x03\x01\x0c\x02\x00\r\x05\x00\x0e\x03h\x0c\x0c\x03\x02\r\x00\x02\x00\x0e\x05\x00\x0f\th\r\r\x03g\n\x0b\x03Y\x0b\x04\x0cU\x0b%\x00\n\x0b\r\x00\x0c\x00\x00\r\x04\x02\x0f\x00\x06\x02\x10\xff\x03\x00\x11\th\x0f\x0f\x03g\x0f\x0f\x01\x17\x0e\n\x0fb\x0b\x0b\x03\x82\n\x0b\r\x00\x0c\x00\x00\r\x07\x02\x0e\x00\x06\x02\x0f\xff\x03\x00\x10\th\x0e\x0e\x03g\x0e\x0e\x01\n\x0f\x0e\x00\x10\x00\x01\x11\x01b\x0f\x0f\x02b\x0b\x0b\x04\n\x0b\r\x00\x0c\x00\x00\r\x04\x00\x0e\n\n\x0f\x0e\x00\x10\x00\x01\x11\xffb\x0f\x0f\x02b\x0b\x0b\x04\x82");
static K1640: RomTuple<15> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_dir_pairs"), n!("lfs_new_pair"), n!("last"), n!("tail"), n!("lfs_compact"), n!("lfs_words"), n!("blocks"), Obj::rom(&K3), n!("split"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1641: RomBytes<33> = RomBytes::new(b"\x00\xfa\x01\n\x02\x11\x02\x08\x02\x0c\x02\r\x02\x18\x04\n\x02\x0c\x02\r\x02\x14\x02-\x02\x08\x02$\x02\x01\x04-\x02");
static K1642: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1639), consts: Obj::rom(&K1640), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K1641), name: n!("lfs_mkdir"), qualname: n!("lfs_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K1643: RomBytes<139> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02z\x08\x02\x05U\x06\x16\x00\n\x08\x02V\x03\x06\x00\x01\t\x02W\x03\x00\x01\t\x16b\x08\x08\x01\x83\x08\n\x08\x03\x00\t\x00Y\x0b\x04\x04^\n\x0b\x05b\x07\x08\x02\n\x08\x05\x00\t\x00\x00\n\x02\x00\x0b\x04\x02\x0c\xff\x04\x00\r\x05\x03\x0e\x06h\x0c\x0c\x03g\x0c\x0c\x01\x01\r\x01b\x08\x08\x05\n\x08\x07\x00\t\x00\n\n\x08\x00\x0b\x00Y\x0c\x07\tb\n\n\x02\x00\x0b\x07\x01\x0c\xffb\x08\x08\x04\x82");
static K1644: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_empty_dir"), n!("entries"), n!("lfs_delete"), Obj::rom(&K3), n!("lfs_drop"), n!("lfs_before_pair"), n!("blocks")]);
static K1645: RomBytes<15> = RomBytes::new(b"\x00\xa4\x02\n\x02\x11\x02\x04\x02\x16\x02\x12\x02%\x02");
static K1646: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1643), consts: Obj::rom(&K1644), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K1645), name: n!("lfs_rmdir"), qualname: n!("lfs_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1647: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02Y\x03\x02\x02U\x03\x08\x00Y\x03\x02\x03V\x03\x0c\x00\n\x03\x04\x01\x04\'b\x03\x03\x01\x83\x03\x81\x02");
static K1648: RomTuple<5> = RomTuple::new([n!("lfs_fetch"), n!("lfs_dir_of"), n!("entries"), n!("split"), n!("OSError")]);
static K1649: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(101)]);
static K1650: RomBytes<9> = RomBytes::new(b"\x00\xba\x02\x14\x02\x10\x02\x0c\x02");
static K1651: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1647), consts: Obj::rom(&K1648), argnames: Obj::rom(&K1649), exc: Obj::rom(&K3), lines: Obj::rom(&K1650), name: n!("lfs_empty_dir"), qualname: n!("lfs_empty_dir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 156 };
static K1652: RomBytes<136> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05U\x06\x16\x00\n\x07\x02V\x03\x06\x00\x01\x08\x02W\x03\x00\x01\x08\x15b\x07\x07\x01\x83\x07Y\x07\x04\x03^\x07\x07\x05_\x07\x07\x04A\x07\x05\x0f\x00\n\x07\x06\x00\x08\x00\x00\t\x01b\x07\x07\x02\x81\x07\n\x07\x07\x00\x08\x00\x00\t\x02\x00\n\x04\x02\x0b\xff\x04\x00\x0c\x05\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x07\x07\x04\n\x07\t\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03\x82");
static K1653: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), Obj::small(0), Obj::small(2), n!("lfs_rmdir"), n!("lfs_delete"), Obj::rom(&K3), n!("lfs_forget")]);
static K1654: RomBytes<17> = RomBytes::new(b"\x00\xc8\x02\n\x02\x11\x02\x04\x02\x16\x02\x11\x04\x0f\x02\"\x02");
static K1655: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1652), consts: Obj::rom(&K1653), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K1654), name: n!("lfs_remove"), qualname: n!("lfs_remove"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K1656: RomBytes<111> = RomBytes::new(b"U\x04\x04\x00V\x05\x10\x00\n\x08\x00\x00\t\x00\x00\n\x04b\x06\x08\x02W\x03\x00\x05\x06\x00\n\x08\x01\x00\t\x00\x00\n\x02\x00\x0b\x03\x00\x0c\x06b\x08\x08\x04Y\x08\x02\x02U\x088\x00\n\x08\x03Y\t\x02\x04\x00\n\x01b\x08\x08\x02U\x08&\x00\n\x08\x05\x00\t\x00Y\n\x02\x04b\x07\x08\x02Y\x08\x07\x06V\x08\x10\x00\n\x08\x07\x00\t\x00\x00\n\x07\x00\x0b\x02b\x08\x08\x03\x82");
static K1657: RomTuple<8> = RomTuple::new([n!("lfs_state_change"), n!("lfs_commit"), n!("entries"), n!("lfs_same"), n!("blocks"), n!("lfs_before_pair"), n!("split"), n!("lfs_drop")]);
static K1658: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), vm::intern::ascii_char(100), n!("tags"), n!("orphans"), n!("clear")]);
static K1659: RomBytes<13> = RomBytes::new(b"\x00\xe4\x02\x1b\x02\x13\x02\x1a\x02\x0e\x02\x08\x02");
static K1660: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1656), consts: Obj::rom(&K1657), argnames: Obj::rom(&K1658), exc: Obj::rom(&K3), lines: Obj::rom(&K1659), name: n!("lfs_delete"), qualname: n!("lfs_delete"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 177 };
static K1661: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::FALSE]);
static K1662: RomBytes<50> = RomBytes::new(b"Y\x05\x00\x00v\x04\x05W\"\x00Y\x05\x03\x01;\x05\x02\x19\x00\n\x05\x02Y\x06\x03\x03\x00\x07\x01b\x05\x05\x02V\x05\x07\x00\x05\x05\x00[\x03\x01\x05w\x03\x04\xd9\xff\x82");
static K1663: RomTuple<4> = RomTuple::new([n!("files"), n!("name"), n!("lfs_same"), n!("dir")]);
static K1664: RomBytes<9> = RomBytes::new(b"\x00\xf8\x02\n\x02\x1b\x02\x07\x03");
static K1665: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1662), consts: Obj::rom(&K1663), argnames: Obj::rom(&K1597), exc: Obj::rom(&K3), lines: Obj::rom(&K1664), name: n!("lfs_forget"), qualname: n!("lfs_forget"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K1666: RomBytes<726> = RomBytes::new(b"\n\x17\x00\x00\x18\x00b\x17\x17\x01\n\x17\x01\x00\x18\x00\x00\x19\x01b\x17\x17\x02z\x17\x03\x05U\x07\x16\x00\n\x17\x02V\x04\x06\x00\x01\x18\x02W\x03\x00\x01\x18\x16b\x17\x17\x01\x83\x17Y\x17\x05\x03^\x08\x17\x06\n\x17\x04Y\x18\x00\x05\x00\x19\x01b\x17\x17\x02\n\x18\x04Y\x19\x00\x05\x00\x1a\x02b\x18\x18\x02\x00\t\x17\x00\n\x18_\x17\x08\x06A\x17\x07-\x00\x05\x17\x00\n\x18\x08\x00\x19\tb\x18\x18\x01\x05\x19\x00l\x17\x17^\x17\n\x17;\t\x17\x11\x00<\t\n\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\x01\x00\x18\x00\x00\x19\x02b\x17\x17\x02z\x17\x0b\x05T\x0c\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\t\x00\x18\x00\x00\x19\x0cb\x17\x17\x02\n\x17\nY\x18\r\x0bY\x19\x05\x0bb\x10\x17\x02V\x0f\n\x00V\x10\x06\x00;\x0e\x06\x01\x00\x82\x05\x11\x00V\x0f[\x00Y\x17\r\x03^\x17\x17\x0e_\x17\x17\x06_\x18\x08\x06<\x17\x18\x1b\x00\n\x17\x02_\x19\x08\x06A\x19\x07\x06\x00\x01\x18\x14W\x03\x00\x01\x18\x15b\x17\x17\x01\x83\x17_\x17\x08\x06A\x17\x07\x12\x00\n\x17\x0c\x00\x18\x00Y\x1a\r\x03^\x19\x1a\x0eb\x11\x17\x02\n\x17\r\x00\x18\x00\x00\x19\x0b\x00\x1a\x0cb\x17\x17\x03V\x0f\x15\x00\x02\x17\xff\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03g\x12\x17\x01W\x04\x00g\x12\x12\x00\x02\x17\x01\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03_\x18\x08\x06\x00\x19\x0e\x00\x1a\x0ch\x18\x18\x03_\x19\x08\x07\x00\x1a\x0e_\x1b\x08\x0fh\x19\x19\x03g\x17\x17\x03-\x12\x12\x17_\x18\x08\x10v\x17\x18W\x1f\x00\x00\x18\x12\x02\x1a\x00\x03\x1e\x19\x1a\x13\x00\x1a\x0e_\x1c\x08\x10^\x1b\x1c\x13h\x19\x19\x03c\x18\x18\x01\x11w\x13\x17\xdc\xffS\x11\x06\x00\x01\x14\x01W\x03\x00\x01\x14\x00V\x10S\x00\x00\x17\x12\x02\x18\xff\x04U\x0f\x05\x009\x0e\x06\x06\x00\x00\x19\x06W\x04\x00\"\x19\x06\x12\x03\x1a\x0eh\x18\x18\x03c\x17\x17\x01\x11V\x14\x10\x00\n\x17\x13\x00\x18\x00\x00\x19\x14b\x15\x17\x02W\x03\x00\x05\x15\x00\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\x00\x1b\x15b\x17\x17\x04W]\x00\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\n\x1b\x13\x00\x1c\x00\x00\x1d\x14\x00\x1e\x06Y\x1f\x05\x0bh\x1e\x1e\x02b\x1b\x1b\x03b\x17\x17\x04\n\x17\x15\x00\x18\x00Y\x19\x05\x0bb\x05\x17\x02\n\x17\x16\x00\x18\x00\x00\x19\x03\x00\x1a\x05\x02\x1b\xff\x04\x00\x1c\x06\x03\x1d\x0eh\x1b\x1b\x03g\x1b\x1b\x01\x05\x1c\x01e\x17\x17\x05\x17\x00Y\x18\x00\x18v\x17\x18W#\x00Y\x18\x16\x19;\x18\x04\x1a\x00\n\x18\nY\x19\x16\x1a\x00\x1a\x03b\x18\x18\x02V\x18\x08\x00[\x16\x19\x0c[\x16\x1a\x0bw\x16\x17\xd8\xffS\x11\x1e\x00\n\x17\x1b\x00\x18\x00\n\x19\x1c\x00\x1a\x00Y\x1b\x11\x0bb\x19\x19\x02\x00\x1a\x11\x01\x1b\xffb\x17\x17\x04\x82");
static K1667: RomTuple<29> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), n!("path_parts"), n!("cwd"), Obj::small(0), Obj::small(2), n!("len"), n!("lfs_check_name"), n!("lfs_same"), n!("blocks"), n!("lfs_empty_dir"), n!("lfs_forget"), Obj::rom(&K3), Obj::small(3), Obj::small(4), n!("append"), Obj::small(1), n!("lfs_state_change"), n!("lfs_commit"), n!("lfs_fetch"), n!("lfs_delete"), Obj::rom(&K7), n!("files"), n!("name"), n!("dir"), n!("lfs_drop"), n!("lfs_before_pair")]);
static K1668: RomBytes<83> = RomBytes::new(b"\x00\x84\x03\n\x02\x11\x02\x04\x02\x16\x02\x08\x02\"\x02*\x02\x0c\x02\x11\x02\x04\x02\x0c\x02\r\x02\x0f\x02\r\x02\x01\x02\x03\x02\x04\x02\x15\x02\x1b\x02\t\x02\x12\x02\x10\x02\x1d\x023\x02\n\x02\x1f\x01\x05\x04\r\x02\x04\x04&\x02\x17\x02\x16\x04(\x04\x0e\x02\'\x02\n\x02\x1b\x02\x08\x03\x05\x06\x04\x02");
static K1669: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1666), consts: Obj::rom(&K1667), argnames: Obj::rom(&K960), exc: Obj::rom(&K3), lines: Obj::rom(&K1668), name: n!("lfs_rename"), qualname: n!("lfs_rename"), file: n!("<prelude>"), flags: 64, nregs: 32, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 193 };
static K1670: RomBytes<97> = RomBytes::new(b"Y\x04\x00\x00#\x02\x04\x01\x1b\x03\x01\x02A\x03\x02\x0c\x00\x01\x04\x00\x00\x05\x01h\x04\x04\x02\x81\x04\x01\x04\x04\n\x05\x03#\x06\x03\x04b\x05\x05\x01\"\x05\x05\x05\x19\x04\x04\x05\x18\x04\x01\x04\x1b\x03\x04\x02\x00\x04\x03\x19\x06\x02\x03\x18\x06\x01\x06\x01\x07\x04\n\x08\x03\x00\t\x03b\x08\x08\x01\x19\x07\x07\x08\x18\x05\x06\x07h\x04\x04\x02\x81\x04");
static K1671: RomTuple<6> = RomTuple::new([n!("size"), Obj::small(8), Obj::small(0), n!("lfs_ones"), Obj::small(1), Obj::small(2)]);
static K1672: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("pos")]);
static K1673: RomBytes<13> = RomBytes::new(b"\x00\xe6\x03\x08\x02\x04\x02\x05\x02\x0c\x02\x1e\x02");
static K1674: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1670), consts: Obj::rom(&K1671), argnames: Obj::rom(&K1672), exc: Obj::rom(&K3), lines: Obj::rom(&K1673), name: n!("lfs_ctz"), qualname: n!("lfs_ctz"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 242 };
static K1675: RomBytes<28> = RomBytes::new(b"\x01\x01\x00W\x10\x00(\x02\x00\x00-\x01\x01\x02\x01\x02\x011\x00\x00\x02\x8aU\x00\xec\xff\x81\x01");
static K1676: RomBytes<13> = RomBytes::new(b"\x00\xf8\x03\x03\x02\x03\x02\x08\x02\x08\x03\x04\x06");
static K1677: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1675), consts: Obj::rom(&K452), argnames: Obj::rom(&K1309), exc: Obj::rom(&K3), lines: Obj::rom(&K1676), name: n!("lfs_ones"), qualname: n!("lfs_ones"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 251 };
static K1678: RomBytes<31> = RomBytes::new(b"\x01\x01\x00W\x0c\x00\x01\x02\x011\x00\x00\x02\x8a/\x01\x01\x00(\x02\x00\x00U\x02\x03\x00X\xe9\xff\x81\x01");
static K1679: RomBytes<13> = RomBytes::new(b"\x00\x8a\x04\x03\x02\x03\x02\x08\x02\x04\x03\x0b\x06");
static K1680: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1678), consts: Obj::rom(&K452), argnames: Obj::rom(&K1309), exc: Obj::rom(&K3), lines: Obj::rom(&K1679), name: n!("lfs_twos"), qualname: n!("lfs_twos"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 260 };
static K1681: RomBytes<135> = RomBytes::new(b"\n\t\x00\x00\n\x00#\x0b\x02\x01b\t\t\x02z\t\x04\x02\n\t\x00\x00\n\x00\x00\x0b\x03b\t\t\x02z\t\x06\x02WP\x00\n\t\x02\x00\n\x04b\x08\t\x01W\x04\x000\x08\x08\x01\x01\t\x01 \t\t\x08\x18\n\x04\x06E\t\n\xec\xff\n\t\x03\n\n\x04\x00\x0b\x00\x00\x0c\x01\x01\x0e\x04\x19\r\x0e\x08\x01\x0e\x04b\n\n\x04\x01\x0b\x00\x01\x0c\x04b\x01\t\x03\x01\t\x01 \t\t\x08.\x04\x04\tE\x04\x06\xab\xff\x00\t\x01\x00\n\x07h\t\t\x02\x81\t");
static K1682: RomTuple<5> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("lfs_twos"), n!("little"), n!("lfs_read")]);
static K1683: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("pos")]);
static K1684: RomBytes<23> = RomBytes::new(b"\x00\x9c\x04\x12\x02\x11\x02\x03\x02\n\x02\x03\x02\x04\x01\x10\x04$\x02\x0b\t\x05\x0c");
static K1685: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1681), consts: Obj::rom(&K1682), argnames: Obj::rom(&K1683), exc: Obj::rom(&K3), lines: Obj::rom(&K1684), name: n!("lfs_seek"), qualname: n!("lfs_seek"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 269 };
static K1686: RomBytes<21> = RomBytes::new(b"\n\x01\x00\x02\x02\x80\x00Y\x04\x00\x01&\x03\x04\x02b\x01\x01\x02\x81\x01");
static K1687: RomTuple<3> = RomTuple::new([n!("min"), n!("size"), Obj::small(8)]);
static K1688: RomBytes<3> = RomBytes::new(b"\x00\xb4\x04");
static K1689: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1686), consts: Obj::rom(&K1687), argnames: Obj::rom(&K683), exc: Obj::rom(&K3), lines: Obj::rom(&K1688), name: n!("lfs_inline_max"), qualname: n!("lfs_inline_max"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 281 };
static K1690: RomBytes<445> = RomBytes::new(b"\n\x10\x00\x00\x11\x02b\x10\x10\x01z\x10\x03\x06V\x04\n\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\n\x10\x02\x00\x11\x00\x00\x12\x01b\x10\x10\x02z\x10\t\x05T\n\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10U\ro\x00U\x05\x0c\x00\n\x10\x03\x01\x11\x02b\x10\x10\x01\x83\x10\n\x10\x04\x00\x11\x00\x00\x12\nb\x10\x10\x02\n\x10\x05\x00\x11\x00\x00\x12\x0b\x02\x13\x01\x04\x00\x14\x0c\x03\x15\x06h\x13\x13\x03\x01\x14\x01\x00\x15\x0c\x00\x16\nh\x14\x14\x03\x02\x15\x01\x02\x00\x16\x0c\x03\x17\x06h\x15\x15\x03g\x13\x13\x03b\x10\x10\x03\x01\x10\x01\x00\x11\n\x02\x12\x01\x02\x03\x13\x06j\x14\x14\x00g\x0e\x10\x05W-\x00Y\x10\x0b\x07^\x0e\x10\x0cV\x06\x0c\x00\n\x10\x03\x01\x11\x11b\x10\x10\x01\x83\x10_\x10\x0e\x08B\x10\t\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10\n\x10\n\x00\x11\x00\x00\x12\x02\x00\x13\x03\x00\x14\x04\x00\x15\x08b\x0f\x10\x05[\x0f\x0b\t[\x0f\x0c\n\x05\x10\x00\x01\x11\x00\x01\x12\x00[\x0f\r\x10[\x0f\x0e\x11[\x0f\x0f\x12g\x10\x10\x00[\x0f\x10\x10\x05\x10\x00[\x0f\x11\x10\x05\x10\x00[\x0f\x12\x105\x10\r[\x0f\x13\x10V\x07\x15\x00\n\x10\x14b\x10\x10\x00[\x0f\r\x10\x05\x10\x01[\x0f\x13\x10WY\x00_\x10\x0e\x15A\x10\x162\x00\n\x10\x17_\x11\x0e\x18b\x10\x10\x01@\x10\x19\"\x00\n\x10\x1a_\x11\x0e\x18b\x10\x10\x01z\x10\x11\x02[\x0f\x0e\x11[\x0f\x0f\x12Y\x10\x0f\x0f[\x0f\x1b\x10W\x1e\x00\n\x10\x14_\x11\x0e\x18b\x10\x10\x01[\x0f\r\x10\n\x10\x17Y\x11\x0f\rb\x10\x10\x01[\x0f\x1b\x10V\x08\x08\x00Y\x10\x0f\x1b[\x0f\x1c\x10V\x04\x0c\x00Y\x10\x00\x1d\x00\x11\x0fc\x10\x10\x01\x1e\x81\x0f");
static K1691: RomTuple<31> = RomTuple::new([n!("parse_mode"), n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_commit"), Obj::rom(&K3), n!("entries"), Obj::small(0), Obj::small(1), n!("file_new"), n!("dir"), n!("name"), n!("data"), n!("head"), n!("kept"), n!("taken"), n!("writer"), n!("window"), n!("changed"), n!("bytearray"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks"), n!("size"), n!("pos"), n!("files"), n!("append")]);
static K1692: RomBytes<75> = RomBytes::new(b"\x00\xbc\x04\x0e\x02\x04\x02\n\x02\x11\x02\x04\x02\x0c\x02\x04\x02\x04\x02\x0c\x02\r\x02:\x02\x18\x04\x08\x02\x04\x02\x0c\x02\t\x02\x0c\x02\x16\x02\x08\x04\x15\x02\x08\x02\x07\x02\x07\x02\x07\x02\x04\x02\x0b\x02\n\x02\x19\x02\x17\x02\x0b\x04\x0f\x02\x0f\x02\x04\x02\x08\x02\x04\x02\x0c\x02");
static K1693: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1690), consts: Obj::rom(&K1691), argnames: Obj::rom(&K970), exc: Obj::rom(&K3), lines: Obj::rom(&K1692), name: n!("lfs_open"), qualname: n!("lfs_open"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 285 };
static K1694: RomBytes<111> = RomBytes::new(b"\n\x03\x00\x00\x04\x02Y\x06\x01\x01Y\x07\x01\x02\x18\x05\x06\x07b\x02\x03\x02>\x02\x03\x05\x00\x03\x03\x04\x81\x03Y\x03\x01\x05S\x03\x1c\x00Y\x03\x01\x05Y\x04\x01\x02Y\x06\x01\x02\x17\x05\x06\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\n\x03\x07\x00\x04\x00\x00\x05\x01Y\x06\x01\x08Y\x07\x01\tY\x08\x01\x02\x00\t\x02b\x03\x03\x06\x81\x03");
static K1695: RomTuple<10> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K3), n!("data"), n!("lfs_file_flush"), n!("lfs_kept"), n!("head"), n!("kept")]);
static K1696: RomBytes<15> = RomBytes::new(b"\x00\x92\x05\x16\x02\x05\x02\x05\x02\x08\x02\x1c\x02\r\x02");
static K1697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1694), consts: Obj::rom(&K1695), argnames: Obj::rom(&K991), exc: Obj::rom(&K3), lines: Obj::rom(&K1696), name: n!("lfs_file_read"), qualname: n!("lfs_file_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 328 };
static K1698: RomBytes<166> = RomBytes::new(b"\n\r\x00\x00\x0e\x00\x00\x0f\x04b\r\r\x02z\r\x06\x02\'\r\x07\x01\x18\x08\x07\rY\t\x01\x02S\t\x1b\x00_\r\t\x03H\r\x02\x12\x00_\r\t\x04H\r\x06\t\x00_\r\t\x05<\r\x08N\x00\n\r\x06\x00\x0e\x00\x00\x0f\x02\x00\x10\x03\x00\x11\x04b\r\r\x04z\r\n\x02\n\r\x07\x00\x0e\x00\x00\x0f\n\x00\x10\x08\n\x11\x08\x02\x12\x00\x01Y\x14\x00\t\x18\x13\x14\x08b\x11\x11\x02b\x0c\r\x04\x00\r\x02\x00\x0e\x06\x00\x0f\x08\x00\x10\x0ch\t\r\x04[\x01\x02\t_\r\t\n\x18\x0e\x07\x08\x18\x10\x07\x08\x17\x0f\x10\x05\x05\x10\x00l\x0e\x0e^\r\r\x0e\x81\r");
static K1699: RomTuple<11> = RomTuple::new([n!("lfs_ctz"), Obj::small(256), n!("window"), Obj::small(0), Obj::small(1), Obj::small(2), n!("lfs_seek"), n!("lfs_read"), n!("min"), n!("size"), Obj::small(3)]);
static K1700: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("head"), n!("size"), n!("pos"), n!("count")]);
static K1701: RomBytes<17> = RomBytes::new(b"\x00\xa8\x05\x11\x02\x08\x02\x04\x02\x1f\x02\x17\x02#\x02\x14\x02");
static K1702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1698), consts: Obj::rom(&K1699), argnames: Obj::rom(&K1700), exc: Obj::rom(&K3), lines: Obj::rom(&K1701), name: n!("lfs_kept"), qualname: n!("lfs_kept"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 339 };
static K1703: RomBytes<174> = RomBytes::new(b"A\x02\x00#\x00\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x01\t\x00\n\n\x02b\n\n\x00\x01\x0b\x00g\x08\x08\x04[\x01\x03\x08\x82\n\x08\x04\x00\t\x00Y\n\x01\x05Y\x0b\x01\x06#\x0c\x02\x07b\x08\x08\x04z\x08\x03\x02\n\x08\x08\x00\t\x00#\n\x02\x07b\x08\x08\x02z\x08\x05\x02\"\x08\x04\x07Y\t\x00\t7\x08\t5\x00\n\x08\n\x00\t\x00\x00\n\x03\x01\x0b\x00\"\x0c\x04\x07b\x07\x08\x04\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x00\t\x05\x00\n\x07\x00\x0b\x02g\x08\x08\x04[\x01\x03\x08W\x17\x00\n\x08\x0b\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x05\x07\x00\r\x02b\x08\x08\x05\x82");
static K1704: RomTuple<12> = RomTuple::new([Obj::small(0), n!("lfs_file_take"), n!("bytearray"), n!("writer"), n!("lfs_seek"), n!("head"), n!("kept"), Obj::small(1), n!("lfs_ctz"), n!("size"), n!("lfs_read"), n!("lfs_file_follow")]);
static K1705: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("pos")]);
static K1706: RomBytes<19> = RomBytes::new(b"\x00\xc2\x05\x05\x02\"\x02\x01\x02\x1a\x02\x12\x02\r\x02\x14\x02!\x04");
static K1707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1703), consts: Obj::rom(&K1704), argnames: Obj::rom(&K1705), exc: Obj::rom(&K3), lines: Obj::rom(&K1706), name: n!("lfs_file_begin"), qualname: n!("lfs_file_begin"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K1708: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01Y\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x02");
static K1709: RomTuple<3> = RomTuple::new([n!("lfs_take"), n!("taken"), n!("append")]);
static K1710: RomBytes<7> = RomBytes::new(b"\x00\xdc\x05\n\x02\x0c\x02");
static K1711: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1708), consts: Obj::rom(&K1709), argnames: Obj::rom(&K986), exc: Obj::rom(&K3), lines: Obj::rom(&K1710), name: n!("lfs_file_take"), qualname: n!("lfs_file_take"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 365 };
static K1712: RomBytes<136> = RomBytes::new(b"\n\x07\x00b\x05\x07\x00\n\x07\x01\n\x0b\x02\x00\x0c\x03b\x0b\x0b\x01\"\x08\x0b\x03x\x07\x01G\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W:\x00V\x06(\x00\n\x0b\x04\n\x0c\x05\x00\r\x00\x00\x0e\x02\x01\x10\x04#\x11\x06\x03\x19\x0f\x10\x11\x01\x10\x04b\x0c\x0c\x04\x01\r\x00\x01\x0e\x04b\x02\x0b\x03\n\x0b\x06\x00\x0c\x02b\x0b\x0b\x01-\x05\x05\x0by\x06\x07\xc1\xff\n\x07\x07\x00\x08\x00\x00\t\x01b\x07\x07\x02\x00\x08\x03\x00\t\x05\x00\n\x04g\x07\x07\x04[\x01\x08\x07\x82");
static K1713: RomTuple<9> = RomTuple::new([n!("bytearray"), n!("range"), n!("lfs_twos"), Obj::small(1), n!("little"), n!("lfs_read"), n!("lfs_words"), n!("lfs_file_take"), n!("writer")]);
static K1714: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("block"), n!("index"), n!("pos")]);
static K1715: RomBytes<15> = RomBytes::new(b"\x00\xea\x05\x07\x02#\x02\x04\x02(\x02\x0e\x05\x05\x08");
static K1716: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1712), consts: Obj::rom(&K1713), argnames: Obj::rom(&K1714), exc: Obj::rom(&K3), lines: Obj::rom(&K1715), name: n!("lfs_file_follow"), qualname: n!("lfs_file_follow"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 372 };
static K1717: RomBytes<70> = RomBytes::new(b"Y\x06\x01\x00z\x06\x02\x04\n\x06\x01\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x06\x02\x00\x07\x00\x00\x08\x02\x01\t\x00\x03\x0b\x03\n\x0c\x04\x00\r\x04b\x0c\x0c\x012\x0c\x0cY\r\x00\x05\x1c\x0c\x0c\r\x19\x0b\x0b\x0c\x17\n\x04\x0bb\x06\x06\x04\x82");
static K1718: RomTuple<6> = RomTuple::new([n!("writer"), n!("lfs_erase"), n!("lfs_write"), Obj::rom(&K772), n!("len"), n!("prog")]);
static K1719: RomBytes<7> = RomBytes::new(b"\x00\xfc\x05\x08\x02\r\x02");
static K1720: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1717), consts: Obj::rom(&K1718), argnames: Obj::rom(&K986), exc: Obj::rom(&K3), lines: Obj::rom(&K1719), name: n!("lfs_file_program"), qualname: n!("lfs_file_program"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 381 };
static K1721: RomBytes<143> = RomBytes::new(b"Y\x08\x01\x00z\x08\x03\x04\n\x08\x01\x00\t\x05b\x08\x08\x01Y\t\x00\x02;\x08\t,\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x04\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x04\x05\x00\r\x06b\x08\x08\x05Y\x08\x01\x00z\x08\x03\x04\n\x08\x06\n\t\x01\x00\n\x02b\t\t\x01Y\x0b\x00\x02\n\x0c\x01\x00\r\x05b\x0c\x0c\x01\x18\n\x0b\x0cb\x07\x08\x02\x05\x08\x00\x00\t\x07\x05\n\x00l\x08\x08^\x08\x02\x08-\x05\x05\x08\x17\x08\x06\x07Y\t\x01\x00\x01\n\x03`\t\n\x08\x81\x07");
static K1722: RomTuple<7> = RomTuple::new([n!("writer"), n!("len"), n!("size"), n!("lfs_file_program"), n!("lfs_file_follow"), Obj::small(1), n!("min")]);
static K1723: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("data")]);
static K1724: RomBytes<19> = RomBytes::new(b"\x00\x88\x06\x08\x02\x13\x02\r\x02\x17\x02\x08\x02#\x02\x14\x02\x0f\x02");
static K1725: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1721), consts: Obj::rom(&K1722), argnames: Obj::rom(&K1723), exc: Obj::rom(&K3), lines: Obj::rom(&K1724), name: n!("lfs_file_append"), qualname: n!("lfs_file_append"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 387 };
static K1726: RomBytes<172> = RomBytes::new(b"Y\x05\x01\x00T\x05\x01\x00\x82W^\x00Y\x05\x01\x00_\x02\x05\x01\n\x05\x02\x00\x06\x00\x00\x07\x01Y\x08\x01\x03Y\t\x01\x04\x00\n\x02Y\x0c\x01\x04\x18\x0b\x0c\x02b\x03\x05\x06\x01\x04\x00W!\x00\n\x05\x05\x00\x06\x00\x00\x07\x01\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03-\x04\x04\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01C\x04\x05\xd0\xffY\x05\x01\x00_\x05\x05\x01Y\x06\x01\x04C\x05\x06\x91\xff\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\x00_\x05\x05\x08Y\x06\x01\x00_\x06\x06\x01[\x01\x03\x05[\x01\x04\x06\x05\x05\x00[\x01\x00\x05[\x01\t\x05\x82");
static K1727: RomTuple<10> = RomTuple::new([n!("writer"), Obj::small(3), n!("lfs_kept"), n!("head"), n!("kept"), n!("lfs_file_append"), n!("len"), n!("lfs_file_program"), Obj::small(0), n!("window")]);
static K1728: RomBytes<27> = RomBytes::new(b"\x00\xa2\x06\x08\x02\x01\x02\x03\x02\x08\x02 \x02\x03\x02\x03\x02!\x01\x0f\x07\x11\x0c\r\x02\x18\x02");
static K1729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1726), consts: Obj::rom(&K1727), argnames: Obj::rom(&K986), exc: Obj::rom(&K3), lines: Obj::rom(&K1728), name: n!("lfs_file_flush"), qualname: n!("lfs_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 400 };
static K1730: RomBytes<368> = RomBytes::new(b"Y\x05\x01\x00S\x05\x10\x01\n\x05\x01Y\x07\x01\x02\n\x08\x03\x00\t\x02b\x08\x08\x01\x17\x06\x07\x08\n\x07\x03Y\x08\x01\x00b\x07\x07\x01b\x05\x05\x02\n\x06\x04\x00\x07\x00b\x06\x06\x018\x05\x067\x00Y\x05\x01\x00Y\x06\x01\x02Y\x08\x01\x02\n\t\x03\x00\n\x02b\t\t\x01\x17\x07\x08\t\x05\x08\x00l\x06\x06`\x05\x06\x02\x05\x05\x01[\x01\x05\x05\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05\x01\x05\x00[\x01\x06\x05\n\x05\x07\x00\x06\x00\x00\x07\x01\x01\x08\x00b\x05\x05\x03Y\x05\x01\x00\x05\x06\x00\x00\x03\x05[\x01\x00\x06Y\x06\x01\x02\n\x07\x03\x00\x08\x02b\x07\x07\x01\x17\x05\x06\x07\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x05\x05\x01[\x01\x05\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\t\x00Y\n\x01\x02\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03V\x04\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05Y\x05\x01\nS\x05\x1e\x00Y\x05\x01\n_\x05\x05\x0bY\x06\x01\x02<\x05\x06\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\nT\x05\x11\x00\n\x05\x07\x00\x06\x00\x00\x07\x01Y\x08\x01\x02b\x05\x05\x03\x05\x05\x01[\x01\x05\x05\n\x05\x0c\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05");
static K1731: RomTuple<13> = RomTuple::new([n!("data"), n!("max"), n!("pos"), n!("len"), n!("lfs_inline_max"), n!("changed"), n!("kept"), n!("lfs_file_begin"), n!("lfs_file_all"), n!("lfs_file_flush"), n!("writer"), Obj::small(3), n!("lfs_file_append")]);
static K1732: RomBytes<45> = RomBytes::new(b"\x00\xbe\x06\x08\x023\x02$\x02\x07\x02\x0c\x04\x07\x02\x10\x02\x0e\x02\x1f\x02\x07\x02\x1e\x02\x10\x02\x10\x02\x04\x02\r\x02\x0c\x02\x19\x02\r\x02\x08\x02\x11\x02\x07\x02");
static K1733: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1730), consts: Obj::rom(&K1731), argnames: Obj::rom(&K996), exc: Obj::rom(&K3), lines: Obj::rom(&K1732), name: n!("lfs_file_write"), qualname: n!("lfs_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 414 };
static K1734: RomBytes<55> = RomBytes::new(b"\x01\x03\x00W!\x00\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x04\x03-\x03\x03\x04\n\x04\x01\x00\x05\x02b\x04\x04\x01C\x03\x04\xd0\xff\x82");
static K1735: RomTuple<2> = RomTuple::new([n!("lfs_file_append"), n!("len")]);
static K1736: RomBytes<9> = RomBytes::new(b"\x00\xf2\x06\x03\x02\x03\x02!\x01");
static K1737: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1734), consts: Obj::rom(&K1735), argnames: Obj::rom(&K1723), exc: Obj::rom(&K3), lines: Obj::rom(&K1736), name: n!("lfs_file_all"), qualname: n!("lfs_file_all"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 440 };
static K1738: RomBytes<206> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x01V\x06\x08\x00Y\x06\x01\x02T\x06\x01\x00\x82\n\x06\x03\x00\x07\x00b\x06\x06\x01\n\x06\x04\x00\x07\x00Y\x08\x01\x05Y\t\x01\x02b\x06\x06\x03z\x06\x02\x03U\x04\x07\x00\n\x06\x06b\x06\x06\x00Y\x06\x01\x07S\x06\x1d\x00\x02\x06\x01\x02\x00\x07\x03\n\x08\x08Y\t\x01\x07b\x08\x08\x01h\x06\x06\x03g\x05\x06\x01W\x1e\x00\x02\x06\x02\x02\x00\x07\x03\n\x08\tY\t\x01\nY\n\x01\x0bb\x08\x08\x02h\x06\x06\x03g\x05\x06\x01Y\x06\x00\x0cV\x06\x1a\x00\x00\x06\x05\x02\x07\x01\x03\x00\x08\x03\n\t\rb\t\t\x00h\x07\x07\x03c\x06\x06\x01\x0e\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x05b\x06\x06\x03\x05\x06\x02[\x01\x01\x06g\x06\x06\x00[\x01\x10\x06\x82");
static K1739: RomTuple<17> = RomTuple::new([n!("lfs_file_flush"), n!("changed"), n!("name"), n!("lfs_writable"), n!("lfs_find"), n!("dir"), n!("lfs_corrupt"), n!("data"), n!("bytes"), n!("lfs_words"), n!("head"), n!("kept"), n!("mtime"), n!("lfs_time"), n!("append"), n!("lfs_commit"), n!("taken")]);
static K1740: RomBytes<31> = RomBytes::new(b"\x00\xfe\x06\r\x02\x10\x02\x01\x02\n\x02\x16\x02\x04\x02\x07\x02\x08\x02\x1d\x04\x1e\x02\x08\x02\x1a\x02\x10\x02\x07\x02");
static K1741: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1738), consts: Obj::rom(&K1739), argnames: Obj::rom(&K1001), exc: Obj::rom(&K3), lines: Obj::rom(&K1740), name: n!("lfs_file_sync"), qualname: n!("lfs_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 446 };
static K1742: RomBytes<53> = RomBytes::new(b"\n\x01\x00\x01\x02\x08b\x00\x01\x01\n\x01\x01\x00\x02\x00\x01\x03\x00\x01\x04\x08\n\x06\x02b\x06\x06\x00$\x06\x06\x03$\x05\x06\x04b\x01\x01\x04\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1743: RomTuple<6> = RomTuple::new([n!("bytearray"), n!("put_little"), n!("now"), Obj::small(1000000), Obj::small(1000), n!("bytes")]);
static K1744: RomBytes<7> = RomBytes::new(b"\x00\xa6\x07\n\x02\x1f\x02");
static K1745: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1742), consts: Obj::rom(&K1743), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1744), name: n!("lfs_time"), qualname: n!("lfs_time"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K1746: RomBytes<61> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x05\x02\x00\x14\x03\x01\x02\x00[\x03\x03\x02\x14\x03\x01\x02\x00[\x03\x04\x02\x14\x03\x01\x02\x00[\x03\x05\x02\x82");
static K1747: RomBytes<3> = RomBytes::new(b"\x00\xb2\x07");
static K1748: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K490), consts: Obj::rom(&K223), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1747), name: n!("<listcomp>"), qualname: n!("lfs_file_shut.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 473 };
static K1749: RomTuple<6> = RomTuple::new([n!("files"), Obj::rom(&K1748), vm::intern::ascii_char(102), n!("window"), n!("writer"), n!("data")]);
static K1750: RomBytes<7> = RomBytes::new(b"\x00\xb0\x07\x02\x02\x1c\x02");
static K1751: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1746), consts: Obj::rom(&K1749), argnames: Obj::rom(&K1001), exc: Obj::rom(&K3), lines: Obj::rom(&K1750), name: n!("lfs_file_shut"), qualname: n!("lfs_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 472 };
static K1752: RomBytes<335> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02Y\x03\x01\x02Y\x07\x01\x039\x02\x07a\x00\n\x07\x04\x01\x08@b\x04\x07\x01Y\x07\x01\x03[\x01\x02\x07W@\x00Y\x07\x01\x02\n\x08\x05\x00\t\x00\x00\n\x01\x05\x0c\x00\n\r\x06\x01\x0e@Y\x10\x01\x02\x18\x0f\x02\x10b\r\r\x02\x05\x0e\x00l\x0c\x0c^\x0b\x04\x0cb\x08\x08\x03-\x07\x07\x08[\x01\x02\x07Y\x07\x01\x02[\x01\x03\x07Y\x07\x01\x02C\x07\x02\xb7\xffW\xc5\x00Y\x07\x01\x037\x02\x07\xbc\x00\x05\x07\x01[\x01\x07\x07Y\x07\x01\x08S\x07\x16\x00Y\x07\x01\x08\x00\x08\x02\x05\t\x00\x05\n\x00l\x08\x08a\x07\x08W\x93\x00\n\x07\t\x00\x08\x00b\x07\x07\x018\x02\x07_\x00\n\x07\nb\x05\x07\x00W1\x00\n\x07\x0b\x00\x08\x00\x00\t\x01Y\n\x01\x0cY\x0b\x01\r\n\x0c\x0e\x00\r\x05b\x0c\x0c\x01\n\x0e\x0e\x00\x0f\x05b\x0e\x0e\x01\x18\r\x02\x0eb\x07\x07\x06-\x05\x05\x07\n\x07\x0e\x00\x08\x05b\x07\x07\x01C\x07\x02\xc0\xff\x01\x07\x00\x01\x08\x00[\x01\x08\x05[\x01\x0c\x07[\x01\r\x08W%\x00\n\x07\x0f\x00\x08\x00Y\t\x01\x0cY\n\x01\r#\x0b\x02\x10b\x07\x07\x04z\x07\x08\x02[\x01\x0c\x08\x00\x06\t[\x01\r\x02[\x01\x03\x02[\x01\x02\x03\x82");
static K1753: RomTuple<17> = RomTuple::new([n!("lfs_writable"), n!("lfs_file_flush"), n!("pos"), n!("size"), n!("bytes"), n!("lfs_file_write"), n!("min"), n!("changed"), n!("data"), n!("lfs_inline_max"), n!("bytearray"), n!("lfs_kept"), n!("head"), n!("kept"), n!("len"), n!("lfs_seek"), Obj::small(1)]);
static K1754: RomBytes<49> = RomBytes::new(b"\x00\xbc\x07\n\x02\r\x02\x04\x02\t\x02\n\x02\x08\x02\x03\x028\x02\x08\x03\x0c\x06\t\x02\x07\x02\x08\x02\x16\x02\x0f\x02\x07\x02\x03\x021\x01\x0f\x04\x15\x04!\x02\x04\x02\x04\x02");
static K1755: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1752), consts: Obj::rom(&K1753), argnames: Obj::rom(&K1010), exc: Obj::rom(&K3), lines: Obj::rom(&K1754), name: n!("lfs_file_resize"), qualname: n!("lfs_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 477 };
static K1756: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K1757: RomTuple<1> = RomTuple::new([n!("append")]);
static K1758: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K1759: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1756), consts: Obj::rom(&K1757), argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K1758), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1760: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K1761: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K1762: RomTuple<2> = RomTuple::new([n!("iterable"), vm::intern::ascii_char(110)]);
static K1763: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K1764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1760), consts: Obj::rom(&K1761), argnames: Obj::rom(&K1762), exc: Obj::rom(&K3), lines: Obj::rom(&K1763), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1765: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K1766: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K1765), argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K1767: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K1768: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K515), consts: Obj::rom(&K516), argnames: Obj::rom(&K517), exc: Obj::rom(&K3), lines: Obj::rom(&K1767), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1769: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), vm::intern::ascii_char(120)]);
static K1770: RomBytes<2> = RomBytes::new(b"\x00@");
static K1771: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K537), consts: Obj::rom(&K538), argnames: Obj::rom(&K1769), exc: Obj::rom(&K3), lines: Obj::rom(&K1770), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1772: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K1773: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K1774: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K1775: RomBytes<2> = RomBytes::new(b"\x00H");
static K1776: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1772), consts: Obj::rom(&K1773), argnames: Obj::rom(&K1774), exc: Obj::rom(&K3), lines: Obj::rom(&K1775), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1777: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K1778: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K1779: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K1780: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1777), consts: Obj::rom(&K1778), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1779), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1781: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K1782: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K1783: RomTuple<4> = RomTuple::new([n!("items"), vm::intern::ascii_char(120), n!("start"), n!("stop")]);
static K1784: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K1785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1781), consts: Obj::rom(&K1782), argnames: Obj::rom(&K1783), exc: Obj::rom(&K3), lines: Obj::rom(&K1784), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K1786: RomStr<15> = RomStr::constant(b" is not in list");
static K1787: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1786)]);
static K1788: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K1789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K527), consts: Obj::rom(&K1787), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K1788), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K1790: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K1791: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K1790)]);
static K1792: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K1793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K119), consts: Obj::rom(&K1791), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1792), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1794: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K1795: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K1796: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K1797: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1795), consts: Obj::rom(&K505), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1796), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K1798: RomStr<25> = RomStr::constant(b"list modified during sort");
static K1799: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K1797), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K1798)]);
static K1800: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K1801: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K1802: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1794), consts: Obj::rom(&K1799), argnames: Obj::rom(&K1800), exc: Obj::rom(&K3), lines: Obj::rom(&K1801), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1803: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K1804: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K1805: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K499)]);
static K1806: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K1807: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K1808: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1804), consts: Obj::rom(&K1805), argnames: Obj::rom(&K1806), exc: Obj::rom(&K3), lines: Obj::rom(&K1807), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K1809: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K1810: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K1811: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K1812: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K1813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1809), consts: Obj::rom(&K1810), argnames: Obj::rom(&K1811), exc: Obj::rom(&K3), lines: Obj::rom(&K1812), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1814: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K1815: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K1816: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K1817: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K1818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1814), consts: Obj::rom(&K1815), argnames: Obj::rom(&K1816), exc: Obj::rom(&K3), lines: Obj::rom(&K1817), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1819: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K1820: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K1821: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K1819), argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K1820), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1822: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1823: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K1824: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K1825: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1822), consts: Obj::rom(&K1823), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1824), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1826: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K1827: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K1826)]);
static K1828: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K1829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K113), consts: Obj::rom(&K1827), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K1828), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K1830: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K1831: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K1832: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K1833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1831), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1832), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1834: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K1833)]);
static K1835: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1830), consts: Obj::rom(&K1834), argnames: Obj::rom(&K1151), exc: Obj::rom(&K3), lines: Obj::rom(&K1832), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K1836: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K1837: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1822), consts: Obj::rom(&K1823), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1836), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1838: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K1839: RomStr<16> = RomStr::constant(b" is not in range");
static K1840: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1839)]);
static K1841: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K1842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1838), consts: Obj::rom(&K1840), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1841), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K1843: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K1844: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K1845: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), vm::intern::ascii_char(104)]);
static K1846: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K1847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1843), consts: Obj::rom(&K1844), argnames: Obj::rom(&K1845), exc: Obj::rom(&K3), lines: Obj::rom(&K1846), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K1848: RomBytes<141> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01:\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\n\x03\x06\n\x04\x07\x00\x05\x02b\x04\x04\x01b\x03\x03\x01\x81\x03\n\x03\x00\x00\x04\x00\x03\x05\x08b\x03\x03\x02T\x03\x0c\x00\n\x03\t\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\n\n\x06\x0b\x00\x07\x00b\x06\x06\x01Y\x06\x06\x0c\x17\x05\x05\x06\x03\x06\r\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K1849: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K1850: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K1851: RomTuple<14> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1849), n!("hash"), n!("unwrap_native"), n!("__eq__"), n!("hash_own"), Obj::rom(&K1850), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K1852: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x13\x02\x11\x02\x0c\x02");
static K1853: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1848), consts: Obj::rom(&K1851), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1852), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1854: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K1855: RomTuple<1> = RomTuple::new([n!("hash")]);
static K1856: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1855), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K111), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1857: RomBytes<2> = RomBytes::new(b"\x00J");
static K1858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1855), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1857), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1859: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K1856), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K1858), n!("TypeError"), Obj::rom(&K1850), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K1860: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K1861: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1854), consts: Obj::rom(&K1859), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1860), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K1862: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1863: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K1864: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K1865: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1862), consts: Obj::rom(&K1863), argnames: Obj::rom(&K505), exc: Obj::rom(&K3), lines: Obj::rom(&K1864), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K1866: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1867: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K1868: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K1867), n!("index_of")]);
static K1869: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K1870: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1866), consts: Obj::rom(&K1868), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1869), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1871: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K1872: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K1873: RomStr<17> = RomStr::constant(b" indices must be ");
static K1874: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K1872), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K1873)]);
static K1875: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("key")]);
static K1876: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K1877: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1871), consts: Obj::rom(&K1874), argnames: Obj::rom(&K1875), exc: Obj::rom(&K3), lines: Obj::rom(&K1876), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1878: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K1879: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K1880: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K1881: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1878), consts: Obj::rom(&K1879), argnames: Obj::rom(&K1875), exc: Obj::rom(&K3), lines: Obj::rom(&K1880), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K1882: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K1883: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K1884: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("key"), n!("value")]);
static K1885: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K1886: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1882), consts: Obj::rom(&K1883), argnames: Obj::rom(&K1884), exc: Obj::rom(&K3), lines: Obj::rom(&K1885), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1887: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K1888: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K1889: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K1890: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1887), consts: Obj::rom(&K1888), argnames: Obj::rom(&K1875), exc: Obj::rom(&K3), lines: Obj::rom(&K1889), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K1891: RomBytes<142> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04\n\x04\x01\x00\x05\x02\n\x06\x07\n\x07\x08h\x06\x06\x02b\x04\x04\x02V\x04\x11\x00\n\x04\t\x00\x05\x01b\x04\x04\x016\x04\x04\x02\x08\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K1892: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash"), n!("bytes"), n!("bytearray"), n!("index_of")]);
static K1893: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K1894: RomBytes<21> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x18\x02\x11\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K1895: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1891), consts: Obj::rom(&K1892), argnames: Obj::rom(&K1893), exc: Obj::rom(&K3), lines: Obj::rom(&K1894), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1896: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K1897: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K1898: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K1897)]);
static K1899: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K1900: RomBytes<55> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K1901: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1896), consts: Obj::rom(&K1898), argnames: Obj::rom(&K1899), exc: Obj::rom(&K3), lines: Obj::rom(&K1900), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K1902: RomTuple<3> = RomTuple::new([n!("index_key"), n!("index_of"), n!("indices")]);
static K1903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1772), consts: Obj::rom(&K1902), argnames: Obj::rom(&K542), exc: Obj::rom(&K3), lines: Obj::rom(&K1252), name: n!("slice_indices"), qualname: n!("slice_indices"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1904: RomBytes<35> = RomBytes::new(b"z\x00\x01\x05\x00\x06\x01\x00\x07\x02\x00\x08\x03\x05\t\x00\x00\n\x04U\n\x03\x00\x05\n\x00\x00\x0b\x05b\x06\x06\x05\x81\x06");
static K1905: RomTuple<1> = RomTuple::new([n!("call")]);
static K1906: RomBytes<5> = RomBytes::new(b"\x00\xac\x02\x04\x02");
static K1907: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1904), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1905), exc: Obj::rom(&K3), lines: Obj::rom(&K1906), name: n!("import_by"), qualname: n!("import_by"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K1908: RomBytes<177> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\n\t\x01b\x07\x07\x02V\x07\x19\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x06c\x05\x08\x02\x07\n\x08\x06P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x08w\x04\x07\xd9\xffV\x02#\x00\n\x07\x01\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x08\x81\x03");
static K1909: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K1910: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("dict"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K1909), n!("missing"), n!("get"), n!("append")]);
static K1911: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K1912: RomBytes<36> = RomBytes::new(b"\x00\n*\x02\x01\x02 \x02\x0c\x02\x04\x02\x06\x02\x0e\x02\x08\x02\x01\x02\x0b\x07\x05\n\x04\x02\n\x02\x06\x02\x03\x01\x05\x04\x0b\x02");
static K1913: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1908), consts: Obj::rom(&K1910), argnames: Obj::rom(&K1911), exc: Obj::rom(&K3), lines: Obj::rom(&K1912), name: n!("match_mapping"), qualname: n!("match_mapping"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1914: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K1915: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K1916: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K1917: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K1918: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K1919: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K1915), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), vm::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K1916), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K1917), n!("enumerate"), Obj::rom(&K1918), n!("missing")]);
static K1920: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K1921: RomBytes<66> = RomBytes::new(b"\x000\x11\x02\x0c\x02\x11\x02\x01\x02\x04\x02\x04\x02\x10\x02\x12\x02\x10\x02\x0b\x02\x06\x04\n\x02\x11\x02\x03\x02#\x02\x17\x02\x10\x02\x06\x02\x11\x02\x03\x02\x1b\x05\x05\x08\x04\x02\x1a\x02\x15\x02\x03\x02\x18\x02\x10\x02\x08\x02\x01\x02\x0b\r\x05\x10");
static K1922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1914), consts: Obj::rom(&K1919), argnames: Obj::rom(&K1920), exc: Obj::rom(&K3), lines: Obj::rom(&K1921), name: n!("match_class"), qualname: n!("match_class"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1923: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K1924: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K1925: RomTuple<6> = RomTuple::new([Obj::small(1), n!(""), vm::intern::ascii_char(115), Obj::rom(&K1924), n!("TypeError"), n!("__name__")]);
static K1926: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K1927: RomBytes<8> = RomBytes::new(b"\x00v\x05\x02\x0e\x02\x03\x02");
static K1928: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1923), consts: Obj::rom(&K1925), argnames: Obj::rom(&K1926), exc: Obj::rom(&K3), lines: Obj::rom(&K1927), name: n!("check_match_args"), qualname: n!("check_match_args"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1929: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1930: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K1931: RomTuple<1> = RomTuple::new([n!("cls")]);
static K1932: RomBytes<5> = RomBytes::new(b"\x00\x86\x01%\x02");
static K1933: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1929), consts: Obj::rom(&K1930), argnames: Obj::rom(&K1931), exc: Obj::rom(&K3), lines: Obj::rom(&K1932), name: n!("matches_itself"), qualname: n!("matches_itself"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K1934: RomBytes<58> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x00\x06\x01\x05\x07\x00b\x03\x04\x03S\x03\x0c\x00\x00\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04");
static K1935: RomTuple<3> = RomTuple::new([n!("getattr"), n!("type"), n!("float")]);
static K1936: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(120), n!("name"), n!("to_native")]);
static K1937: RomBytes<8> = RomBytes::new(b"\x00\n\x17\x02\x04\x02\x0c\x02");
static K1938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1934), consts: Obj::rom(&K1935), argnames: Obj::rom(&K1936), exc: Obj::rom(&K3), lines: Obj::rom(&K1937), name: n!("rounded"), qualname: n!("rounded"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1939: RomBytes<30> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x8b\x01\x02\x02\x00\n\x02\x03\x00\x03\x00\x03\x04\x04\x00\x05\x01b\x02\x02\x03\x81\x02");
static K1940: RomTuple<1> = RomTuple::new([n!("floor")]);
static K1941: RomTuple<5> = RomTuple::new([Obj::rom(&K1940), n!("math"), n!("floor"), n!("rounded"), n!("__floor__")]);
static K1942: RomBytes<4> = RomBytes::new(b"\x00\x18\x0c\x04");
static K1943: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1939), consts: Obj::rom(&K1941), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1942), name: n!("floor_of"), qualname: n!("floor_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K1944: RomTuple<1> = RomTuple::new([n!("ceil")]);
static K1945: RomTuple<5> = RomTuple::new([Obj::rom(&K1944), n!("math"), n!("ceil"), n!("rounded"), n!("__ceil__")]);
static K1946: RomBytes<4> = RomBytes::new(b"\x00$\x0c\x04");
static K1947: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1939), consts: Obj::rom(&K1945), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1946), name: n!("ceil_of"), qualname: n!("ceil_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K1948: RomBytes<76> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02\x05\x05\x00b\x01\x02\x03T\x01%\x00\n\x02\x03\x03\x04\x04\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x17\x04\x04\x05\x03\x05\x06\x17\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1949: RomStr<5> = RomStr::constant(b"type ");
static K1950: RomStr<32> = RomStr::constant(b" doesn\'t define __trunc__ method");
static K1951: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K1949), n!("__name__"), Obj::rom(&K1950)]);
static K1952: RomBytes<8> = RomBytes::new(b"\x000\x17\x02\x04\x02%\x02");
static K1953: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1948), consts: Obj::rom(&K1951), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1952), name: n!("trunc_of"), qualname: n!("trunc_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1954: RomBytes<41> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\x00\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03");
static K1955: RomTuple<1> = RomTuple::new([n!("ldexp")]);
static K1956: RomTuple<5> = RomTuple::new([Obj::rom(&K1955), n!("math"), n!("ldexp"), n!("float"), n!("index_of")]);
static K1957: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("exponent")]);
static K1958: RomBytes<4> = RomBytes::new(b"\x00>\x0c\x04");
static K1959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1954), consts: Obj::rom(&K1956), argnames: Obj::rom(&K1957), exc: Obj::rom(&K3), lines: Obj::rom(&K1958), name: n!("math_ldexp"), qualname: n!("math_ldexp"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K1960: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01=\x00\x01\x0c\x00\n\x03\x02\x03\x04\x03b\x03\x03\x01\x83\x03A\x00\x01\x05\x00\x01\x03\x00\x81\x03\x01\x03\x01\x00\x04\x00c\x04\x04\x00\x04\"\x04\x04\x05&\x04\x04\x06 \x01\x03\x04\x1b\x03\x00\x01\x17\x03\x01\x03,\x02\x03\x05:\x02\x01\x02\x00\x81\x01\x00\x01\x02X\xe7\xff");
static K1961: RomStr<36> = RomStr::constant(b"isqrt() argument must be nonnegative");
static K1962: RomTuple<7> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K1961), n!("bit_length"), Obj::small(1), Obj::small(2)]);
static K1963: RomBytes<20> = RomBytes::new(b"\x00J\n\x02\x05\x02\x0c\x02\x05\x02\x05\x04\x17\x04\x0c\x02\x05\x02\x02\x02");
static K1964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1960), consts: Obj::rom(&K1962), argnames: Obj::rom(&K1309), exc: Obj::rom(&K3), lines: Obj::rom(&K1963), name: n!("math_isqrt"), qualname: n!("math_isqrt"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K1965: RomBytes<131> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\n\x08\x06\x00\t\x01\x18\n\x00\x01b\x05\x08\x02x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00\x18\x08\x00\x03\x19\x08\x02\x08\"\t\x03\x07\x1b\x02\x08\ty\x03\x04\xeb\xff\x81\x02");
static K1966: RomStr<32> = RomStr::constant(b"n must be a non-negative integer");
static K1967: RomStr<32> = RomStr::constant(b"k must be a non-negative integer");
static K1968: RomTuple<8> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K1966), Obj::rom(&K1967), n!("range"), n!("min"), Obj::small(1)]);
static K1969: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(110), vm::intern::ascii_char(107)]);
static K1970: RomBytes<24> = RomBytes::new(b"\x00h\x1a\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02#\x02\x10\x01\x05\x04");
static K1971: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1965), consts: Obj::rom(&K1968), argnames: Obj::rom(&K1969), exc: Obj::rom(&K3), lines: Obj::rom(&K1970), name: n!("math_comb"), qualname: n!("math_comb"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K1972: RomBytes<117> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x00\x04\x01T\x01\x06\x00\x00\x01\x00W\n\x00\n\x04\x00\x00\x05\x01b\x01\x04\x01=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\x00\x05\x01x\x04\x01\x16\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\t\x00\x18\x08\x00\x031\x02\x02\x08\x82y\x03\x04\xf2\xff\x81\x02");
static K1973: RomTuple<6> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K1966), Obj::rom(&K1967), n!("range")]);
static K1974: RomBytes<27> = RomBytes::new(b"\x00\x84\x01\n\x02\x14\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02\x18\x02\t\x01\x05\x04");
static K1975: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1972), consts: Obj::rom(&K1973), argnames: Obj::rom(&K1969), exc: Obj::rom(&K3), lines: Obj::rom(&K1974), name: n!("math_perm"), qualname: n!("math_perm"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K1976: RomBytes<17> = RomBytes::new(b"v\x03\x00W\x04\x00\x19\x01\x01\x02w\x02\x03\xf7\xff\x81\x01");
static K1977: RomBytes<9> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x04\x01\x05\x04");
static K1978: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1976), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1196), exc: Obj::rom(&K3), lines: Obj::rom(&K1977), name: n!("math_prod"), qualname: n!("math_prod"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 1, nfree: 0, line: 80 };
static K1979: RomBytes<280> = RomBytes::new(b"g\x01\x01\x00\x03\x02\x00v\t\x00W\xa5\x00\n\n\x01\x00\x0b\x03b\x03\n\x01\x18\n\x03\x03B\n\x00\x1b\x002\n\x02;\x03\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n-\x02\x02\x03Ww\x00\x01\x04\x00v\n\x01WR\x00\n\x0b\x04\x00\x0c\x03b\x0b\x0b\x01\n\x0c\x04\x00\r\x05b\x0c\x0c\x017\x0b\x0c\t\x00\x00\x0b\x03\x00\x03\x05\x00\x05\x0b\x17\x06\x03\x05\x18\x0b\x06\x06B\x0b\x00\x0c\x00\n\x0b\x05\x03\x0c\x06b\x0b\x0b\x01\x83\x0b\x18\x0b\x06\x03\x18\x07\x05\x0bV\x07\x08\x00`\x01\x04\x07/\x04\x04\x07\x00\x03\x06w\x05\n\xa9\xff\x00\n\x03g\n\n\x01\x00\x0b\x04\x05\x0c\x00\x05\r\x00l\x0b\x0b`\x01\x0b\nw\x03\tV\xffV\x02\x02\x00\x81\x02\x03\x08\x00WO\x00\x00\x03\x08\x00\t\x01c\x05\t\x00\x08\x17\x08\x03\x05\x18\t\x08\x03\x18\x07\x05\tV\x074\x00V\x01-\x00\x03\t\x006\t\x07\t\x00_\n\x01\t\x03\x0b\x006\n\n\x0b\x00;\t\n\x14\x00$\x05\x07\n\x17\x03\x08\x05\x18\t\x03\x08;\x05\t\x03\x00\x00\x08\x03W\x04\x00U\x01\xad\xff\x81\x08");
static K1980: RomFloat = RomFloat::new(0.0);
static K1981: RomStr<18> = RomStr::constant(b"-inf + inf in fsum");
static K1982: RomStr<29> = RomStr::constant(b"intermediate overflow in fsum");
static K1983: RomFloat = RomFloat::new(2.0);
static K1984: RomTuple<11> = RomTuple::new([K1980.obj(), n!("real"), n!("ValueError"), Obj::rom(&K1981), n!("abs"), n!("OverflowError"), Obj::rom(&K1982), Obj::small(1), n!("pop"), Obj::small(-1), K1983.obj()]);
static K1985: RomBytes<83> = RomBytes::new(b"\x00\xb0\x01\x04\x02\x03\x02\x06\x02\n\x02\t\x02\x08\x02\x0c\x02\x04\x02\x03\x02\x03\x02\x06\x02\x19\x02\t\x02\x04\x02\t\x02\x0c\x02\x08\x02\x04\x02\x04\x02\x04\x02\x03\x13\x05\x16\x17%\x05(\x04\x02\x02\x02\x03\x02\x03\x02\x03\x02\x08\x02\x04\x02\x08\x02\x04\x04\x1d\x02\x04\x02\x04\x02\t\x02\x03\x02\x03\x17\x04\x1a");
static K1986: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1979), consts: Obj::rom(&K1984), argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K1985), name: n!("math_fsum"), qualname: n!("math_fsum"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K1987: RomBytes<120> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01<\x04\x05\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x01\x02\x00\n\x04\x04\n\x08\x01\x00\t\x00b\x05\x08\x01x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00^\x08\x00\x03^\t\x01\x03\x19\x08\x08\t-\x02\x02\x08y\x03\x04\xeb\xff\x81\x02");
static K1988: RomStr<30> = RomStr::constant(b"Inputs are not the same length");
static K1989: RomTuple<5> = RomTuple::new([n!("to_list"), n!("len"), n!("ValueError"), Obj::rom(&K1988), n!("range")]);
static K1990: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K1991: RomBytes<17> = RomBytes::new(b"\x00\x84\x02\x1a\x02\x19\x02\x0c\x02\x03\x02\x1f\x02\x10\x01\x05\x04");
static K1992: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1987), consts: Obj::rom(&K1989), argnames: Obj::rom(&K1990), exc: Obj::rom(&K3), lines: Obj::rom(&K1991), name: n!("math_sumprod"), qualname: n!("math_sumprod"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K1993: RomBytes<147> = RomBytes::new(b"\x13\x00\x13\x01\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\n\x03\x03\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x03\x14\x05\x01\x05\x00b\x04\x04\x01\x15\x00\x03\x15\x01\x04\n\x03\x06\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x06\x14\x05\x01\x05\x00b\x04\x04\x01<\x03\x04\x0c\x00\n\x03\x07\x03\x04\x08b\x03\x03\x01\x83\x03\x00\x03\x02g\x04\x04\x00\n\x08\t\n\t\x06\x14\n\x00\x04\x00b\t\t\x01b\x08\x08\x01v\x07\x08\x00\t\x01\x00\n\x00h\x08\t\x02|\x06\x08\n\x00\x04b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K1994: RomTuple<1> = RomTuple::new([n!("hypot")]);
static K1995: RomStr<51> = RomStr::constant(b"both points must have the same number of dimensions");
static K1996: RomBytes<53> = RomBytes::new(b"g\x04\x04\x00W\'\x00\n\x05\x00\x14\x07\x02\x01\x00^\x06\x07\x03b\x05\x05\x01\n\x06\x00\x14\x08\x01\x02\x00^\x07\x08\x03b\x06\x06\x01\x18\x05\x05\x06m\x04\x05w\x03\x00\xd4\xff\x81\x04");
static K1997: RomTuple<3> = RomTuple::new([n!("float"), vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K1998: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1996), consts: Obj::rom(&K1997), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1252), name: n!("<listcomp>"), qualname: n!("math_dist.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 145 };
static K1999: RomTuple<11> = RomTuple::new([Obj::rom(&K1994), n!("math"), n!("hypot"), n!("to_list"), vm::intern::ascii_char(112), vm::intern::ascii_char(113), n!("len"), n!("ValueError"), Obj::rom(&K1995), n!("range"), Obj::rom(&K1998)]);
static K2000: RomBytes<13> = RomBytes::new(b"\x00\x96\x02\x04\x02\x0c\x04\x1e\x02\x1d\x02\x0c\x02");
static K2001: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1993), consts: Obj::rom(&K1999), argnames: Obj::rom(&K1990), exc: Obj::rom(&K3), lines: Obj::rom(&K2000), name: n!("math_dist"), qualname: n!("math_dist"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 139 };
static K2002: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K2003: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K2004: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K2003), n!("type"), n!("__name__")]);
static K2005: RomTuple<1> = RomTuple::new([n!("path")]);
static K2006: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\n\x02\x11\x02\x1e\x02");
static K2007: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2002), consts: Obj::rom(&K2004), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2006), name: n!("path_text"), qualname: n!("path_text"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K2008: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K2009: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), vm::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K2010: RomBytes<32> = RomBytes::new(b"\x00 \n\x02\x07\x02\x1d\x02\r\x02+\x02\x04\x02\x0c\x02\x16\x02\x14\x02\x04\x02\x0c\x02\x18\x02!\x02(\x0b\x05\x0e");
static K2011: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2008), consts: Obj::rom(&K2009), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2010), name: n!("mount_of"), qualname: n!("mount_of"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2012: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K2013: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K2014: RomBytes<8> = RomBytes::new(b"\x00F\x0e\x02\x04\x02\x0c\x02");
static K2015: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2012), consts: Obj::rom(&K2013), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2014), name: n!("inside_mount"), qualname: n!("inside_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K2016: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K2017: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), vm::intern::ascii_char(47), Obj::small(0)]);
static K2018: RomBytes<10> = RomBytes::new(b"\x00T\x1d\x02\t\x02\x06\x03\x05\x06");
static K2019: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2016), consts: Obj::rom(&K2017), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2018), name: n!("root_mount"), qualname: n!("root_mount"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K2020: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K2021: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K2022: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K2021), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), vm::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K2023: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K2024: RomBytes<38> = RomBytes::new(b"\x00b\x04\x02\x19\x02\x0f\x02\x1a\x02\x04\x02\n\x02\x11\x02\n\x02\x0e\x02\x0e\x02\x16\x02\x04\x02\x1d\x02\x0c\x05\x05\x08$\x02#\x04\x12\x02");
static K2025: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2020), consts: Obj::rom(&K2022), argnames: Obj::rom(&K2023), exc: Obj::rom(&K3), lines: Obj::rom(&K2024), name: n!("vfs_mount"), qualname: n!("vfs_mount"), file: n!("<prelude>"), flags: 65, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 48 };
static K2026: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K2027: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K2028: RomTuple<1> = RomTuple::new([n!("target")]);
static K2029: RomBytes<25> = RomBytes::new(b"\x00\x8e\x01\x0e\x02\"\x02\x08\x02\x1b\x02\r\x02\n\x02\x03\x02\n\x02\x08\x02\x01\x0f\x05\x12");
static K2030: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2026), consts: Obj::rom(&K2027), argnames: Obj::rom(&K2028), exc: Obj::rom(&K3), lines: Obj::rom(&K2029), name: n!("vfs_umount"), qualname: n!("vfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K2031: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01=\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W0\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xcb\xffW\r\x00\n\x04\x05\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x03\x06b\x03\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03");
static K2032: RomTuple<7> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K1502), n!("lfs_class"), n!("Exception"), n!("fat_class")]);
static K2033: RomBytes<8> = RomBytes::new(b"\x00MP\x06P\r\x00\x07");
static K2034: RomBytes<19> = RomBytes::new(b"\x00\xae\x01\x18\x02\n\x02\x11\x02\x05\x02\x10\x07\x08\n\x08\x02\x05\x02");
static K2035: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2031), consts: Obj::rom(&K2032), argnames: Obj::rom(&K1020), exc: Obj::rom(&K2033), lines: Obj::rom(&K2034), name: n!("detect_fs"), qualname: n!("detect_fs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K2036: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K2037: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K2038: RomBytes<3> = RomBytes::new(b"\x00\xc4\x01");
static K2039: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2037), consts: Obj::rom(&K153), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2038), name: n!("<listcomp>"), qualname: n!("os_listdir.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K2040: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K2039)]);
static K2041: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2036), consts: Obj::rom(&K2040), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2038), name: n!("os_listdir"), qualname: n!("os_listdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K2042: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K2043: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K2044: RomBytes<9> = RomBytes::new(b"\x00\xcc\x01\x0e\x02\x04\x02\x0e\x02");
static K2045: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2042), consts: Obj::rom(&K2043), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2044), name: n!("os_ilistdir"), qualname: n!("os_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K2046: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K2047: RomTuple<4> = RomTuple::new([n!("mounts"), vm::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K2048: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K2049: RomBytes<17> = RomBytes::new(b"\x00\xda\x01!\x02\x05\x02\x11\x02\x03\x01\x08\x06\x10\x02 \x0b");
static K2050: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2046), consts: Obj::rom(&K2047), argnames: Obj::rom(&K2048), exc: Obj::rom(&K3), lines: Obj::rom(&K2049), name: n!("list_root"), qualname: n!("list_root"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2051: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K2052: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K923), Obj::small(0), n!("stat")]);
static K2053: RomBytes<9> = RomBytes::new(b"\x00\xee\x01\x0e\x02\x04\x02\x05\x02");
static K2054: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2051), consts: Obj::rom(&K2052), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2053), name: n!("os_stat"), qualname: n!("os_stat"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K2055: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K2056: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K2057: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K2056), vm::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K2058: RomBytes<15> = RomBytes::new(b"\x00\xfc\x01\x0e\x02\x04\x02\x07\x02\x04\x02\x05\x02\r\x02");
static K2059: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2055), consts: Obj::rom(&K2057), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2058), name: n!("os_statvfs"), qualname: n!("os_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K2060: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K2061: RomBytes<1> = RomBytes::new(b"/");
static K2062: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(47), Obj::rom(&K2061)]);
static K2063: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K2062), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K2064: RomBytes<9> = RomBytes::new(b"\x00\x90\x02\x0e\x02\x0c\x02\x0c\x02");
static K2065: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2060), consts: Obj::rom(&K2063), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2064), name: n!("os_mkdir"), qualname: n!("os_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K2066: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K2067: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K2068: RomBytes<5> = RomBytes::new(b"\x00\x9e\x02\x0e\x02");
static K2069: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2066), consts: Obj::rom(&K2067), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2068), name: n!("os_rmdir"), qualname: n!("os_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K2070: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K2071: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x0e\x02");
static K2072: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2066), consts: Obj::rom(&K2070), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2071), name: n!("os_remove"), qualname: n!("os_remove"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K2073: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K2074: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K2075: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K2076: RomBytes<11> = RomBytes::new(b"\x00\xb2\x02\x0e\x02\x0e\x02\x05\x02\x0c\x02");
static K2077: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2073), consts: Obj::rom(&K2074), argnames: Obj::rom(&K2075), exc: Obj::rom(&K3), lines: Obj::rom(&K2076), name: n!("os_rename"), qualname: n!("os_rename"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K2078: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K2079: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), vm::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K2080: RomBytes<19> = RomBytes::new(b"\x00\xc2\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x0e\x04\x0c\x02\x07\x02\x07\x02");
static K2081: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2078), consts: Obj::rom(&K2079), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2080), name: n!("os_chdir"), qualname: n!("os_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K2082: RomBytes<62> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x02\x00\x81\x01A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K2083: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), vm::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K2084: RomBytes<15> = RomBytes::new(b"\x00\xdc\x02\x0b\x02\x04\x02\x05\x02\t\x02\t\x02\x02\x02");
static K2085: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2082), consts: Obj::rom(&K2083), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2084), name: n!("os_getcwd"), qualname: n!("os_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K2086: RomBytes<30> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01z\x08\x06\x02\x00\x08\x06\x00\t\x07\x00\n\x01c\x08\x08\x02\x01\x81\x08");
static K2087: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("open")]);
static K2088: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K2089: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\x0e\x02");
static K2090: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2086), consts: Obj::rom(&K2087), argnames: Obj::rom(&K2088), exc: Obj::rom(&K3), lines: Obj::rom(&K2089), name: n!("open_file"), qualname: n!("open_file"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K2091: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K2092: RomBytes<37> = RomBytes::new(b"\n\x03\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x06\x00\x03\x07\x00b\x04\x04\x03\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K2093: RomTuple<3> = RomTuple::new([n!("exec"), n!("compile"), n!("import_read")]);
static K2094: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K2095: RomBytes<3> = RomBytes::new(b"\x00\xfa\x02");
static K2096: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2092), consts: Obj::rom(&K2093), argnames: Obj::rom(&K2094), exc: Obj::rom(&K3), lines: Obj::rom(&K2095), name: n!("exec_file"), qualname: n!("exec_file"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K2097: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K2098: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K2099: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K2100: RomBytes<13> = RomBytes::new(b"\x00\x88\x03\x0e\x02\x04\x02\x05\x02#\x02\x08\x02");
static K2101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2097), consts: Obj::rom(&K2098), argnames: Obj::rom(&K2005), exc: Obj::rom(&K2099), lines: Obj::rom(&K2100), name: n!("import_stat"), qualname: n!("import_stat"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K2102: RomBytes<155> = RomBytes::new(b"\x03\x03\x00v\x07\x02W\x7f\x00\n\x08\x01\x00\t\x04\x00\n\x01b\x05\x08\x02S\x05\x12\x00_\x08\x05\x02\x05\t\x00_\n\x05\x03h\x03\x08\x03WQ\x00V\x04\x0e\x00\x03\x08\x04\x17\x08\x04\x08\x17\x06\x08\x01W\x03\x00\x00\x06\x01\n\x08\x05\x00\t\x06b\x08\x08\x01A\x08\x03\x1c\x00\n\x08\x06\x03\n\x07\x17\t\x06\nb\x08\x08\x01\x00\t\x06h\t\t\x01\x17\x03\x08\tW\x11\x00\n\x08\x06\x00\t\x06b\x08\x08\x01\x03\t\x08\x17\x03\x08\t\x03\x08\x00<\x03\x08\x03\x00W\x05\x00w\x04\x07|\xff\n\x07\t\x00\x08\x00\x00\t\x03b\x07\x07\x02\x82");
static K2103: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K2104: RomStr<9> = RomStr::constant(b"/__init__");
static K2105: RomTuple<10> = RomTuple::new([Obj::rom(&K2103), n!("import_frozen"), Obj::small(0), Obj::small(1), vm::intern::ascii_char(47), n!("import_stat"), n!("import_one"), Obj::rom(&K2104), Obj::rom(&K261), n!("found_module")]);
static K2106: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K2107: RomBytes<27> = RomBytes::new(b"\x00\x9c\x03\x03\x02\x06\x02\r\x02\x04\x02\x12\x04\x15\x02\x0f\x02\x1c\x04\x11\x02\x08\x02\x03\x15\x05\x18");
static K2108: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2102), consts: Obj::rom(&K2105), argnames: Obj::rom(&K2106), exc: Obj::rom(&K3), lines: Obj::rom(&K2107), name: n!("import_search"), qualname: n!("import_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 205 };
static K2109: RomBytes<68> = RomBytes::new(b"\x03\x04\x00\x17\x03\x00\x04\x03\x05\x01\x17\x04\x00\x05h\x03\x03\x02v\x02\x03W\"\x00\n\x03\x02\x00\x04\x01b\x03\x03\x01A\x03\x03\x13\x00\x00\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01h\x03\x03\x02\x81\x03w\x01\x02\xd9\xff\x03\x02\x05\x81\x02");
static K2110: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::NONE]);
static K2111: RomTuple<6> = RomTuple::new([n!(".py"), n!(".pyri"), n!("import_stat"), Obj::small(2), n!("import_read"), Obj::rom(&K2110)]);
static K2112: RomTuple<1> = RomTuple::new([n!("base")]);
static K2113: RomBytes<11> = RomBytes::new(b"\x00\xbe\x03\x18\x02\x0f\x02\x13\x03\x05\x06");
static K2114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2109), consts: Obj::rom(&K2111), argnames: Obj::rom(&K2112), exc: Obj::rom(&K3), lines: Obj::rom(&K2113), name: n!("import_one"), qualname: n!("import_one"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 222 };
static K2115: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x04U\x04\x03\x00W!\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x06\x86\x05\n\x05\x07\x00\x06\x03b\x05\x05\x01\x81\x05");
static K2116: RomTuple<8> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("import_size"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K2117: RomBytes<8> = RomBytes::new(b"\rK[\n[\n\x00\x0b");
static K2118: RomBytes<21> = RomBytes::new(b"\x00\xcc\x03\r\x04\x11\x02\x07\x04\x0b\x02\x04\x02\x03\x02!\x02\x03\x02\n\x02");
static K2119: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2115), consts: Obj::rom(&K2116), argnames: Obj::rom(&K2005), exc: Obj::rom(&K2117), lines: Obj::rom(&K2118), name: n!("import_read"), qualname: n!("import_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 229 };
static K2120: RomBytes<66> = RomBytes::new(b"\x00\x03\x00\x01\x04\x0b\x01\x05\x00c\x01\x03\x02\x00W\x17\x00\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x06\x00\x02\x03\x00\x01\x81\x03\x83\x02\n\x02\x03\n\x03\x04\x00\x04\x01\x01\x05\x14b\x03\x03\x02\x02\x04\x00\x01b\x02\x02\x02\x81\x02");
static K2121: RomTuple<5> = RomTuple::new([n!("ioctl"), n!("AttributeError"), n!("OSError"), n!("min"), n!("max")]);
static K2122: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x04\x11\x17\x00\x05");
static K2123: RomBytes<9> = RomBytes::new(b"\x00\xee\x03\x11\x02\x0f\x02\x08\x02");
static K2124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2120), consts: Obj::rom(&K2121), argnames: Obj::rom(&K223), exc: Obj::rom(&K2122), lines: Obj::rom(&K2123), name: n!("import_size"), qualname: n!("import_size"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 245 };
static K2125: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K2126: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K2127: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K2128: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K2126), n!("__name__"), Obj::rom(&K2127)]);
static K2129: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K2130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2125), consts: Obj::rom(&K2128), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2129), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2131: RomBytes<175> = RomBytes::new(b"S\x01\x16\x00\n\x04\x00\x00\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x04\x04\x02\x81\x04\n\x04\x02\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x04\x05\x07\x00b\x02\x04\x03T\x02/\x00\n\x04\x05\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x06b\x04\x04\x02U\x04\x17\x00\n\x04\x02\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x07\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x08\x00\x05\x03\n\x06\x00b\x04\x04\x02U\x04\x1e\x00\n\x04\t\x03\x06\n\n\x07\x03\x00\x08\x03b\x07\x07\x01Y\x07\x07\x0b\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K2132: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K2133: RomTuple<12> = RomTuple::new([n!("int"), n!("index_of"), n!("getattr"), n!("type"), n!("__int__"), n!("hasattr"), n!("__index__"), n!("__trunc__"), n!("isinstance"), n!("TypeError"), Obj::rom(&K2132), n!("__name__")]);
static K2134: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("base")]);
static K2135: RomBytes<22> = RomBytes::new(b"\x00\"\x04\x02\x16\x02\x17\x02\x1c\x02\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K2136: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2131), consts: Obj::rom(&K2133), argnames: Obj::rom(&K2134), exc: Obj::rom(&K3), lines: Obj::rom(&K2135), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K2137: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K2138: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K2139: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K2138)]);
static K2140: RomBytes<16> = RomBytes::new(b"\x00>\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K2141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2137), consts: Obj::rom(&K2139), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2140), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K2142: RomTuple<1> = RomTuple::new([K1980.obj()]);
static K2143: RomBytes<513> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\n\x12\x01b\x10\x10\x02U\x10\x0c\x00\n\x10\x02\x03\x11\x03b\x10\x10\x01\x83\x10\x00\x10\x00c\x10\x10\x00\x04c\x01\x10\x00\x05\x00\x10\x01\x03\x11\x06c\x02\x10\x01\x07U\x02\x0f\x00\x00\x10\x01\x03\x11\x08c\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x03\x10\tR\x01\x10 \x00V\x02\x10\x00\n\x11\n\x00\x12\x01b\x11\x11\x012\x10\x11W\n\x00\n\x10\n\x00\x11\x01b\x10\x10\x01\x81\x10\x00\x10\x01\x03\x11\x0bc\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x02\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x00\x10\x01\x03\x11\x0cc\x10\x10\x01\rz\x10\x03\x03\x00\x10\x03\x03\x11\x0ec\x10\x10\x01\rz\x10\x06\x03\x05\x11\x00\x01\x12\x01\x05\x13\x00l\x11\x11^\x11\x05\x11\x03\x12\x0f6\x10\x11\x12\x08V\x10\x04\x00_\x10\x05\x10\x00\t\x10V\t\x13\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\n\x05\x10W\x03\x00\x00\n\x05\x17\x03\x06\x08\n\x10\x11v\x12\x03|\x11\x13\x12\x00\x00b\x11\x11\x01b\x0b\x10\x01\n\x10\x11v\x12\n|\x11\x13\x13\x00\x00b\x11\x11\x01b\x0c\x10\x01V\x03!\x00V\x0b\x1d\x00V\x0c\x19\x00\n\x10\x14\x00\x11\x04b\x10\x10\x01\n\x11\x14\x00\x12\nb\x11\x11\x01<\x10\x11\x0c\x00\n\x10\x15\x03\x11\x16b\x10\x10\x01\x83\x10\n\x10\x17\x00\x11\x03\x01\x12\x10b\r\x10\x02\n\x10\x17\x00\x11\nU\x11\x03\x00\x03\x11\x18b\x0e\x10\x01A\t\x06\x06\x002\x10\x0eW\x03\x00\x00\x10\x0e\x01\x11\x04\n\x12\x19\x00\x13\x08b\x12\x12\x01\x19\x11\x11\x12\x18\x0e\x10\x11M\r\x10\x11\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e=\x10\x1b\x06\x00\x03\x0f\x1cW>\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e?\x10\x1d\x0c\x00\n\x10\x1e\x03\x11\x1fb\x10\x10\x01\x83\x10@\x0e\x10\x0e\x00\n\x10\n \x11\r\x0eb\x0f\x10\x01W\x0e\x00\x01\x10\x012\x11\x0e \x10\x10\x11\x1a\x0f\r\x10V\x02\x06\x002\x10\x0fW\x03\x00\x00\x10\x0f\x81\x10");
static K2144: RomStr<40> = RomStr::constant(b"bad argument type for built-in operation");
static K2145: RomTuple<3> = RomTuple::new([n!("inf"), n!("infinity"), n!("nan")]);
static K2146: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(43), vm::intern::ascii_char(45)]);
static K2147: RomBytes<25> = RomBytes::new(b"g\x02\x02\x00W\x0b\x00\x03\x03\x006\x03\x01\x03\x08m\x02\x03w\x01\x00\xf0\xff\x81\x02");
static K2148: RomTuple<1> = RomTuple::new([n!("0123456789abcdef")]);
static K2149: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2147), consts: Obj::rom(&K2148), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K679), name: n!("<listcomp>"), qualname: n!("float_fromhex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K2150: RomTuple<1> = RomTuple::new([n!("0123456789")]);
static K2151: RomBytes<2> = RomBytes::new(b"\x00t");
static K2152: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2147), consts: Obj::rom(&K2150), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2151), name: n!("<listcomp>"), qualname: n!("float_fromhex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2153: RomStr<41> = RomStr::constant(b"invalid hexadecimal floating-point string");
static K2154: RomStr<51> = RomStr::constant(b"hexadecimal value too large to represent as a float");
static K2155: RomTuple<32> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K2144), n!("strip"), n!("lower"), vm::intern::ascii_char(45), n!("startswith"), vm::intern::ascii_char(43), Obj::rom(&K2145), n!("float"), n!("0x"), vm::intern::ascii_char(112), n!("partition"), vm::intern::ascii_char(46), Obj::rom(&K2146), Obj::small(0), n!("all"), Obj::rom(&K2149), Obj::rom(&K2152), n!("bool"), n!("ValueError"), Obj::rom(&K2153), n!("int"), vm::intern::ascii_char(48), n!("len"), n!("bit_length"), Obj::small(-1200), K1980.obj(), Obj::small(1100), n!("OverflowError"), Obj::rom(&K2154)]);
static K2156: RomTuple<1> = RomTuple::new([n!("text")]);
static K2157: RomBytes<60> = RomBytes::new(b"\x00T\x11\x02\x0c\x02\r\x02\x0b\x02\x13\x02\x10\x02\x08\x02 \x02\x0f\x02\x10\x02\x0f\x02\x0f\x02#\x02\x1a\x02\x04\x02\x14\x02\x14\x02%\x02\x0c\x02\r\x02\x11\x02#\x02\x16\x02\x06\x02\x11\x02\x0c\x02\x05\x02\x0e\x06\x0e\x02");
static K2158: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2143), consts: Obj::rom(&K2155), argnames: Obj::rom(&K2156), exc: Obj::rom(&K3), lines: Obj::rom(&K2157), name: n!("float_fromhex"), qualname: n!("float_fromhex"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K2159: RomBytes<105> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x01\x03\x03T\x01\x13\x00\n\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x05\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x1e\x00\n\x03\x06\x03\x05\x07\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x08\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K2160: RomStr<42> = RomStr::constant(b"__complex__ returned non-complex (type %s)");
static K2161: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__complex__"), n!("complex"), n!("float_new"), n!("isinstance"), n!("TypeError"), Obj::rom(&K2160), n!("__name__")]);
static K2162: RomBytes<15> = RomBytes::new(b"\x00\x9a\x01\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\x1e\x02");
static K2163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2159), consts: Obj::rom(&K2161), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2162), name: n!("complex_of"), qualname: n!("complex_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K2164: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02U\x02\x1b\x00\n\x02\x02\x00\x03\x00\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x06\x00\x03\x00b\x00\x02\x01T\x01\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x01\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x07\x00\x03\x01b\x01\x02\x01\n\x02\x05\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2165: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__complex__"), n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("complex_of"), n!("float_new")]);
static K2166: RomTuple<2> = RomTuple::new([n!("real"), n!("imag")]);
static K2167: RomBytes<15> = RomBytes::new(b"\x00\xae\x01,\x02\n\x02\x04\x02\x0c\x02\x1b\x02\n\x02");
static K2168: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2164), consts: Obj::rom(&K2165), argnames: Obj::rom(&K2166), exc: Obj::rom(&K3), lines: Obj::rom(&K2167), name: n!("complex_new"), qualname: n!("complex_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K2169: RomBytes<69> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03h\x03\x03\x03b\x01\x01\x02V\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2170: RomStr<25> = RomStr::constant(b"must be real number, not ");
static K2171: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("bytes"), n!("bytearray"), n!("TypeError"), Obj::rom(&K2170), n!("type"), n!("__name__"), n!("float")]);
static K2172: RomBytes<7> = RomBytes::new(b"\x00\xc4\x01\x1b\x02\x1e\x02");
static K2173: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2169), consts: Obj::rom(&K2171), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2172), name: n!("real"), qualname: n!("real"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K2174: RomBytes<72> = RomBytes::new(b"\x00\x06\x02c\x06\x06\x00\x00v\x05\x06W\x12\x00z\x06\x03\x02\n\x07\x01\x00\x08\x04b\x07\x07\x01`\x02\x03\x07w\x06\x05\xe9\xff\x00\x05\x00g\x06\x06\x00v\t\x01|\x08\n\x02\x00\x00b\x08\x08\x01n\x06\x08j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05");
static K2175: RomTuple<1> = RomTuple::new([n!("real")]);
static K2176: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K2177: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K2175), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2176), name: n!("<listcomp>"), qualname: n!("with_floats.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K2178: RomTuple<3> = RomTuple::new([n!("items"), n!("real"), Obj::rom(&K2177)]);
static K2179: RomTuple<3> = RomTuple::new([n!("native"), n!("args"), n!("named")]);
static K2180: RomBytes<9> = RomBytes::new(b"\x00\xd2\x01\x12\x02\x0e\x01\x05\x04");
static K2181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2174), consts: Obj::rom(&K2178), argnames: Obj::rom(&K2179), exc: Obj::rom(&K3), lines: Obj::rom(&K2180), name: n!("with_floats"), qualname: n!("with_floats"), file: n!("<prelude>"), flags: 67, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2182: RomBytes<31> = RomBytes::new(b"\x00\x02\x00g\x03\x03\x00v\x06\x01|\x05\x07\x00\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K2183: RomBytes<3> = RomBytes::new(b"\x00\xde\x01");
static K2184: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1831), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2183), name: n!("<listcomp>"), qualname: n!("with_ints.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K2185: RomTuple<1> = RomTuple::new([Obj::rom(&K2184)]);
static K2186: RomTuple<2> = RomTuple::new([n!("native"), n!("args")]);
static K2187: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2182), consts: Obj::rom(&K2185), argnames: Obj::rom(&K2186), exc: Obj::rom(&K3), lines: Obj::rom(&K2183), name: n!("with_ints"), qualname: n!("with_ints"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K2188: RomBytes<144> = RomBytes::new(b"\x00\x08\x02c\x08\x08\x00\x00v\x07\x08W\x12\x00z\x08\x03\x02\n\t\x01\x00\n\x04b\t\t\x01`\x02\x03\tw\x08\x07\xe9\xffv\x08\x01|\x07\t\x02\x00\x00b\x05\x07\x01U\x02D\x00\n\x07\x03\n\n\x04\x00\x0b\x01\x00\x0c\x05b\n\n\x02v\t\n|\x08\n\x05\x00\x00b\x08\x08\x01b\x07\x07\x01V\x07\x1f\x00\n\x07\x06_\x08\x01\x07b\x07\x07\x01Y\x06\x07\x08\n\x07\t\x03\t\n\x1c\x08\t\x06b\x07\x07\x01\x83\x07\x00\x07\x00g\x08\x08\x00n\x08\x05j\t\t\x00s\t\x02f\x07\x07\x81\x07");
static K2189: RomTuple<1> = RomTuple::new([n!("converted")]);
static K2190: RomBytes<3> = RomBytes::new(b"\x00\xec\x01");
static K2191: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K2189), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2190), name: n!("<listcomp>"), qualname: n!("with_numbers.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K2192: RomBytes<26> = RomBytes::new(b"g\x03\x03\x00W\x0c\x00z\x04\x01\x026\x05\x01\x02\x06m\x03\x05w\x04\x00\xef\xff\x81\x03");
static K2193: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K2194: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2192), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2193), name: n!("<listcomp>"), qualname: n!("with_numbers.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2195: RomTuple<11> = RomTuple::new([n!("items"), n!("converted"), Obj::rom(&K2191), n!("all"), n!("zip"), Obj::rom(&K2194), n!("type"), Obj::small(-1), n!("__name__"), n!("TypeError"), Obj::rom(&K2126)]);
static K2196: RomBytes<17> = RomBytes::new(b"\x00\xe8\x01\x12\x02\x0e\x01\x05\x04\r\x02)\x02\x0f\x02\x10\x02");
static K2197: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2188), consts: Obj::rom(&K2195), argnames: Obj::rom(&K2179), exc: Obj::rom(&K3), lines: Obj::rom(&K2196), name: n!("with_numbers"), qualname: n!("with_numbers"), file: n!("<prelude>"), flags: 67, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2198: RomBytes<124> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x03\x03\nb\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\rb\x01\x01\x02V\x01\x0c\x00\n\x01\x0e\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\x0fb\x01\x01\x02V\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K2199: RomTuple<16> = RomTuple::new([n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("str"), n!("bytes"), n!("bytearray"), n!("list"), n!("tuple"), n!("dict"), n!("set"), n!("hasattr"), n!("type"), n!("__index__"), n!("index_of"), n!("__float__")]);
static K2200: RomBytes<15> = RomBytes::new(b"\x00\xfc\x010\x02\x02\x02\x18\x02\x0c\x02\x18\x02\x0c\x02");
static K2201: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2198), consts: Obj::rom(&K2199), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2200), name: n!("converted"), qualname: n!("converted"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K2202: RomBytes<35> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00v\x07\x01|\x06\x08\x00\x00\x00b\x06\x06\x01n\x04\x06j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K2203: RomTuple<1> = RomTuple::new([n!("complex")]);
static K2204: RomBytes<3> = RomBytes::new(b"\x00\x90\x02");
static K2205: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K2203), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2204), name: n!("<listcomp>"), qualname: n!("with_complex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K2206: RomTuple<1> = RomTuple::new([Obj::rom(&K2205)]);
static K2207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2202), consts: Obj::rom(&K2206), argnames: Obj::rom(&K2179), exc: Obj::rom(&K3), lines: Obj::rom(&K2204), name: n!("with_complex"), qualname: n!("with_complex"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K2208: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K2209: RomBytes<3> = RomBytes::new(b"\x00\x98\x02");
static K2210: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2208), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2209), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 139 };
static K2211: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K2212: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K2213: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K2214: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2212), consts: Obj::rom(&K2213), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1832), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K2215: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K2216: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K2217: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K2216)]);
static K2218: RomBytes<25> = RomBytes::new(b"\x00\xa8\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K2219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2215), consts: Obj::rom(&K2217), argnames: Obj::rom(&K551), exc: Obj::rom(&K3), lines: Obj::rom(&K2218), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K2220: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K2221: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K2222: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K2221)]);
static K2223: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K2224: RomBytes<19> = RomBytes::new(b"\x00\xc6\x02\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K2225: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2220), consts: Obj::rom(&K2222), argnames: Obj::rom(&K2223), exc: Obj::rom(&K3), lines: Obj::rom(&K2224), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K2226: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2227: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K2228: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("ndigits")]);
static K2229: RomBytes<13> = RomBytes::new(b"\x00\xde\x02\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K2230: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2226), consts: Obj::rom(&K2227), argnames: Obj::rom(&K2228), exc: Obj::rom(&K3), lines: Obj::rom(&K2229), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 174 };
static K2231: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K2232: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K2231), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K2233: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K2234: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K2235: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K2233), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2234), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K2236: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K2237: RomBytes<3> = RomBytes::new(b"\x00\x80\x03");
static K2238: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K2236), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K2237), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 191 };
static K2239: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K2240: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K2241: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K2242: RomTuple<7> = RomTuple::new([Obj::rom(&K2240), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K2241)]);
static K2243: RomTuple<1> = RomTuple::new([n!("seq")]);
static K2244: RomBytes<11> = RomBytes::new(b"\x00\x88\x03\x0c\x04\n\x02\x05\x02\x0c\x02");
static K2245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2239), consts: Obj::rom(&K2242), argnames: Obj::rom(&K2243), exc: Obj::rom(&K3), lines: Obj::rom(&K2244), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 195 };
static K2246: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K2247: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K2248: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2246), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2247), exc: Obj::rom(&K3), lines: Obj::rom(&K547), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2249: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K2250: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K2251: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K2252: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K2253: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2249), consts: Obj::rom(&K2250), argnames: Obj::rom(&K2251), exc: Obj::rom(&K3), lines: Obj::rom(&K2252), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K2254: RomBytes<263> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05P\x04\x05\x19\x00\n\x05\x06\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x07\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x19\x00\n\x06\tY\x05\x06\n\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\x0b\x00\x06\x04b\x05\x05\x01V\x05\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x0c\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\r\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\r\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K2255: RomTuple<14> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("filled_by_init"), n!("takes_arguments"), n!("wrap_native")]);
static K2256: RomBytes<34> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02\x08\x02\x19\x02\x11\x02\x19\x02\x0e\x02\x0c\x02\x0e\x02 \x02");
static K2257: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2254), consts: Obj::rom(&K2255), argnames: Obj::rom(&K2251), exc: Obj::rom(&K3), lines: Obj::rom(&K2256), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2258: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K2259: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K2260: RomBytes<6> = RomBytes::new(b"\x00L\n\x02\x10\x02");
static K2261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2258), consts: Obj::rom(&K2259), argnames: Obj::rom(&K2251), exc: Obj::rom(&K3), lines: Obj::rom(&K2260), name: n!("new_named"), qualname: n!("new_named"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2262: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K2263: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K2264: RomBytes<12> = RomBytes::new(b"\x00X\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02");
static K2265: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2262), consts: Obj::rom(&K2263), argnames: Obj::rom(&K2251), exc: Obj::rom(&K3), lines: Obj::rom(&K2264), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2266: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K2267: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K2268: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("name"), n!("default")]);
static K2269: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K2270: RomBytes<10> = RomBytes::new(b"\x00j\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K2271: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2266), consts: Obj::rom(&K2267), argnames: Obj::rom(&K2268), exc: Obj::rom(&K2269), lines: Obj::rom(&K2270), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2272: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K2273: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K2274: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("name")]);
static K2275: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K2276: RomBytes<8> = RomBytes::new(b"\x00~\x10\x02\x08\x02\x07\x02");
static K2277: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2272), consts: Obj::rom(&K2273), argnames: Obj::rom(&K2274), exc: Obj::rom(&K2275), lines: Obj::rom(&K2276), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K2278: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K2279: RomBytes<3> = RomBytes::new(b"\x00\x8c\x01");
static K2280: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2278), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1931), exc: Obj::rom(&K3), lines: Obj::rom(&K2279), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K2281: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K2282: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K2283: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K2284: RomBytes<11> = RomBytes::new(b"\x00\x94\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K2285: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2281), consts: Obj::rom(&K2282), argnames: Obj::rom(&K2283), exc: Obj::rom(&K3), lines: Obj::rom(&K2284), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K2286: RomBytes<180> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02V\x05\x11\x00\n\x05\x02\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x1e\x00\x03\x03\x04\n\x05\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x07\x07\x06\x17\x06\x03\x07b\x05\x05\x01\x83\x05V\x02\x07\x00_\x04\x02\x07W\x03\x00\x05\x04\x00T\x04\n\x00\x00\x05\x01b\x01\x05\x00W.\x00\n\x05\x00\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x13\x00\x00\x05\x01g\x06\x06\x00n\x06\x04\x05\x07\x00f\x01\x05W\n\x00\x00\x05\x01\x00\x06\x04b\x01\x05\x01\n\x05\x00\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x0c\x00\n\x05\x05\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x00\x00\x06\x01c\x05\x05\x01\n\x81\x05");
static K2287: RomStr<73> = RomStr::constant(b"exceptions must be classes or instances deriving from BaseException, not ");
static K2288: RomStr<41> = RomStr::constant(b"exceptions must derive from BaseException");
static K2289: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K2287), n!("TypeError"), n!("__name__"), Obj::small(0), n!("tuple"), Obj::rom(&K2288), n!("throw")]);
static K2290: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K2291: RomBytes<25> = RomBytes::new(b"\x00\xa4\x01\"\x02\x03\x02\x1b\x02\x0e\x02\x04\x02\n\x02\x11\x02\x13\x04\n\x02\x11\x02\x0c\x02");
static K2292: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2286), consts: Obj::rom(&K2289), argnames: Obj::rom(&K2290), exc: Obj::rom(&K3), lines: Obj::rom(&K2291), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K2293: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K2294: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K2295: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2293), consts: Obj::rom(&K2294), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2038), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K2296: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K2297: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K2298: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), vm::intern::ascii_char(111), n!("name")]);
static K2299: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K2300: RomBytes<7> = RomBytes::new(b"\x00\xce\x01\x0c\x02\x08\x02");
static K2301: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2296), consts: Obj::rom(&K2297), argnames: Obj::rom(&K2298), exc: Obj::rom(&K2299), lines: Obj::rom(&K2300), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K2302: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K2303: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K2304: RomBytes<7> = RomBytes::new(b"\x00\xdc\x01\x0f\x02\x08\x02");
static K2305: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2302), consts: Obj::rom(&K2297), argnames: Obj::rom(&K2298), exc: Obj::rom(&K2303), lines: Obj::rom(&K2304), name: n!("getattribute_or_hook"), qualname: n!("getattribute_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2306: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K2307: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K2308: RomBytes<3> = RomBytes::new(b"\x00\xe8\x01");
static K2309: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2306), consts: Obj::rom(&K2307), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2308), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2310: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K2311: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K2312: RomBytes<15> = RomBytes::new(b"\x00\xf0\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K2313: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2310), consts: Obj::rom(&K2311), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K2312), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2314: RomBytes<58> = RomBytes::new(b"v\x04\x01W.\x00\n\x05\x00\x00\x06\x03\n\x07\x01b\x05\x05\x02U\x05\x0c\x00\n\x05\x02\x03\x06\x03b\x05\x05\x01\x83\x05\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02`\x02\x03\x05w\x03\x04\xcd\xff\x82");
static K2315: RomStr<29> = RomStr::constant(b"__all__ must be a list of str");
static K2316: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K2315), n!("getattr")]);
static K2317: RomTuple<3> = RomTuple::new([n!("module"), n!("names"), n!("globals")]);
static K2318: RomBytes<11> = RomBytes::new(b"\x00\x84\x02\x06\x02\x11\x02\x0c\x02\x11\x05");
static K2319: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2314), consts: Obj::rom(&K2316), argnames: Obj::rom(&K2317), exc: Obj::rom(&K3), lines: Obj::rom(&K2318), name: n!("import_star"), qualname: n!("import_star"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K2320: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K2321: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K2322: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K2323: RomBytes<6> = RomBytes::new(b"\x00\x0c\x14\x02\x0f\x02");
static K2324: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2320), consts: Obj::rom(&K2321), argnames: Obj::rom(&K2005), exc: Obj::rom(&K2322), lines: Obj::rom(&K2323), name: n!("path_kind"), qualname: n!("path_kind"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2325: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K2326: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K2327: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K2328: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2325), consts: Obj::rom(&K2326), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2327), name: n!("path_exists"), qualname: n!("path_exists"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2329: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K2330: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K2331: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2329), consts: Obj::rom(&K2330), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("path_isdir"), qualname: n!("path_isdir"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2332: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K2333: RomBytes<2> = RomBytes::new(b"\x00(");
static K2334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2332), consts: Obj::rom(&K2330), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2333), name: n!("path_isfile"), qualname: n!("path_isfile"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K2335: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K2336: RomBytes<2> = RomBytes::new(b"\x000");
static K2337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2335), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2336), name: n!("path_islink"), qualname: n!("path_islink"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2338: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K2339: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K2340: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2338), consts: Obj::rom(&K2339), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K556), name: n!("path_getsize"), qualname: n!("path_getsize"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K2341: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K2342: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2338), consts: Obj::rom(&K2341), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K1770), name: n!("path_getmtime"), qualname: n!("path_getmtime"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2343: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K2344: RomTuple<1> = RomTuple::new([Obj::rom(&K2062)]);
static K2345: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2343), consts: Obj::rom(&K2344), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K1775), name: n!("path_isabs"), qualname: n!("path_isabs"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2346: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K379), name: n!("path_normcase"), qualname: n!("path_normcase"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2347: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K2348: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2061), vm::intern::ascii_char(47)]);
static K2349: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K2350: RomBytes<18> = RomBytes::new(b"\x00X\x1a\x02\x06\x02\x15\x02\x06\x02\x19\x02\x07\x04\x08\x0b\x05\x0e");
static K2351: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2347), consts: Obj::rom(&K2348), argnames: Obj::rom(&K2349), exc: Obj::rom(&K3), lines: Obj::rom(&K2350), name: n!("path_join"), qualname: n!("path_join"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2352: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K2353: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2061), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K2354: RomBytes<12> = RomBytes::new(b"\x00p\x1a\x02\x0f\x02\x10\x02\x13\x02\x0b\x02");
static K2355: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2352), consts: Obj::rom(&K2353), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2354), name: n!("path_split"), qualname: n!("path_split"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K2356: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K2357: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2338), consts: Obj::rom(&K2356), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("path_dirname"), qualname: n!("path_dirname"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2358: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K2359: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2338), consts: Obj::rom(&K2358), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("path_basename"), qualname: n!("path_basename"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2360: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K2361: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K2362: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2360), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2361), name: n!("path_splitdrive"), qualname: n!("path_splitdrive"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2363: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K2364: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), vm::intern::ascii_char(46), n!("strip"), n!("")]);
static K2365: RomBytes<17> = RomBytes::new(b"\x00\x9c\x01\x11\x02\x13\x02\x16\x02\x0f\x02\x0b\x02!\x02&\x02");
static K2366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2363), consts: Obj::rom(&K2364), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2365), name: n!("path_splitext"), qualname: n!("path_splitext"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K2367: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K2368: RomStr<2> = RomStr::constant(b"//");
static K2369: RomStr<3> = RomStr::constant(b"///");
static K2370: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), vm::intern::ascii_char(46), Obj::small(0), vm::intern::ascii_char(47), n!(""), Obj::rom(&K2368), Obj::rom(&K2369), n!("split"), Obj::rom(&K168), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K2371: RomBytes<35> = RomBytes::new(b"\x00\xb2\x01\x11\x02\x16\x02\x04\x02\x05\x04\x12\x02*\x02\x03\x02\x04\x02\x11\x02\x08\x02\x03\x02\x1a\x02\x0e\x02\x04\x02\x08\x0b\x05\x0e");
static K2372: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2367), consts: Obj::rom(&K2370), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2371), name: n!("path_normpath"), qualname: n!("path_normpath"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K2373: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2374: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K2375: RomBytes<11> = RomBytes::new(b"\x00\xda\x01\x11\x02\x16\x02\x15\x02\x11\x02");
static K2376: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2373), consts: Obj::rom(&K2374), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2375), name: n!("path_abspath"), qualname: n!("path_abspath"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2377: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K2378: RomStr<17> = RomStr::constant(b"no path specified");
static K2379: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K2380: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2379), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2193), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2381: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2379), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1122), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 120 };
static K2382: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K2378), n!("path_abspath"), vm::intern::ascii_char(47), n!("split"), Obj::rom(&K2380), Obj::rom(&K2381), Obj::small(1), n!("len"), n!(".."), n!("join"), vm::intern::ascii_char(46)]);
static K2383: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K2384: RomBytes<19> = RomBytes::new(b"\x00\xea\x01\x04\x02\x0c\x02\x1f\x02\x1f\x02\x03\x02\x03\x02\x04\x01+\x04");
static K2385: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2377), consts: Obj::rom(&K2382), argnames: Obj::rom(&K2383), exc: Obj::rom(&K3), lines: Obj::rom(&K2384), name: n!("path_relpath"), qualname: n!("path_relpath"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K2386: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(46)]);
static K2387: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K2388: RomTuple<5> = RomTuple::new([n!(""), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K2389: RomTuple<1> = RomTuple::new([n!("paths")]);
static K2390: RomBytes<17> = RomBytes::new(b"\x00\x80\x02\x04\x02\x05\x02\x1a\x02\x03\x02\x03\x02\x04\x01+\x04");
static K2391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2387), consts: Obj::rom(&K2388), argnames: Obj::rom(&K2389), exc: Obj::rom(&K3), lines: Obj::rom(&K2390), name: n!("path_commonprefix"), qualname: n!("path_commonprefix"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 127 };
static K2392: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K2393: RomStr<2> = RomStr::constant(b"~/");
static K2394: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(126), Obj::rom(&K2393), n!("getenv"), n!("HOME")]);
static K2395: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x1a\x02\'\x02");
static K2396: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2392), consts: Obj::rom(&K2394), argnames: Obj::rom(&K2005), exc: Obj::rom(&K3), lines: Obj::rom(&K2395), name: n!("path_expanduser"), qualname: n!("path_expanduser"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2397: RomBytes<160> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x91\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WL\x00\n\x08\x01\x87\x07\x08\x01\x00\x85\n\x08\x02\x87\x07\x089\x00\x00\x05\x07\x8a\t\x04\x00\x00\x03\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x05\x03\n\x06c\t\t\x01\x07\x00\t\x06\x06\x05\x08\x00\x00\n\x05Y\x0b\x06\x05c\t\t\x02\t\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00k\xff\x82");
static K2398: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K2399: RomTuple<10> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K2398), n!("write"), vm::intern::ascii_char(101), n!("print_exception")]);
static K2400: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eP-\x82\x01\x10<L\x00\x0f");
static K2401: RomBytes<32> = RomBytes::new(b"\x00\n\x07\x02\x03\x02\x04\x04\x04\x02\x13\x04\x17\x02\x08\x02\x01\x02\x0b\x02\n\x04\x04\x02\x0c\x02\x1e\x02\x0c\x02\x07\x1f");
static K2402: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2397), consts: Obj::rom(&K2399), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2400), lines: Obj::rom(&K2401), name: n!("run_pending"), qualname: n!("run_pending"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2403: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K2404: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K2405: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K2406: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2403), consts: Obj::rom(&K2404), argnames: Obj::rom(&K2405), exc: Obj::rom(&K3), lines: Obj::rom(&K319), name: n!("finalize_object"), qualname: n!("finalize_object"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2407: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K2408: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K2409: RomBytes<6> = RomBytes::new(b"\x00<\x08\x02\x04\x02");
static K2410: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2407), consts: Obj::rom(&K2408), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2409), name: n!("finalize_call"), qualname: n!("finalize_call"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2411: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K2412: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), vm::types::EMPTY_TUPLE, n!("append")]);
static K2413: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K2414: RomBytes<20> = RomBytes::new(b"\x00H\n\x04\n\x02\x04\x02\x04\x02\r\x02\x0b\x02\x04\x02\x16\x02\x15\x02");
static K2415: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2411), consts: Obj::rom(&K2412), argnames: Obj::rom(&K2413), exc: Obj::rom(&K3), lines: Obj::rom(&K2414), name: n!("atexit_register"), qualname: n!("atexit_register"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2416: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K2417: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K2418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K384), consts: Obj::rom(&K2417), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1075), name: n!("<listcomp>"), qualname: n!("atexit_unregister.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 51 };
static K2419: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K2418)]);
static K2420: RomTuple<1> = RomTuple::new([n!("function")]);
static K2421: RomBytes<6> = RomBytes::new(b"\x00b\x02\x02\x15\x02");
static K2422: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2416), consts: Obj::rom(&K2419), argnames: Obj::rom(&K2420), exc: Obj::rom(&K3), lines: Obj::rom(&K2421), name: n!("atexit_unregister"), qualname: n!("atexit_unregister"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K2423: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K2424: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), vm::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K2425: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K2426: RomBytes<20> = RomBytes::new(b"\x00n\n\x04\n\x02\x03\x02\x0c\x04\x17\x02\x08\x02\x01\x02\x0b\x02\x1e\r");
static K2427: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2423), consts: Obj::rom(&K2424), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2425), lines: Obj::rom(&K2426), name: n!("atexit_run"), qualname: n!("atexit_run"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K2428: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K2429: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K2430: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K2431: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\n\x04\x0b\x04\x04\x02\x07\x02\x03\x02");
static K2432: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2428), consts: Obj::rom(&K2429), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2430), lines: Obj::rom(&K2431), name: n!("run_exit"), qualname: n!("run_exit"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2433: RomBytes<51> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x06\x08\x01\n\x08\x01\x00\t\x06\x00\n\x00\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\x07\x08\x07\x05\x08\x02O\x07\x08\x02\x00\x81\x07X\xd7\xff");
static K2434: RomTuple<2> = RomTuple::new([n!("re_state"), n!("re_step")]);
static K2435: RomTuple<6> = RomTuple::new([n!("pattern"), n!("string"), n!("pos"), n!("endpos"), n!("how"), n!("previous")]);
static K2436: RomBytes<8> = RomBytes::new(b"\x00\x0c\n\x04\x1c\x02\x08\x02");
static K2437: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2433), consts: Obj::rom(&K2434), argnames: Obj::rom(&K2435), exc: Obj::rom(&K3), lines: Obj::rom(&K2436), name: n!("re_run"), qualname: n!("re_run"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K2438: RomBytes<29> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01Y\x03\x00\x02\x01\x04\x00\x05\x05\x00\x01\x06\x01\x00\x07\x00b\x01\x01\x06\x81\x01");
static K2439: RomTuple<3> = RomTuple::new([n!("re_run"), n!("re"), n!("string")]);
static K2440: RomTuple<1> = RomTuple::new([n!("previous")]);
static K2441: RomBytes<2> = RomBytes::new(b"\x00\x1c");
static K2442: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2438), consts: Obj::rom(&K2439), argnames: Obj::rom(&K2440), exc: Obj::rom(&K3), lines: Obj::rom(&K2441), name: n!("re_next_slowly"), qualname: n!("re_next_slowly"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K2443: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x00\x05\n\x00b\x04\x04\x06\x81\x04");
static K2444: RomTuple<1> = RomTuple::new([n!("re_run")]);
static K2445: RomTuple<4> = RomTuple::new([n!("self"), n!("string"), n!("pos"), n!("endpos")]);
static K2446: RomBytes<2> = RomBytes::new(b"\x00$");
static K2447: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2443), consts: Obj::rom(&K2444), argnames: Obj::rom(&K2445), exc: Obj::rom(&K3), lines: Obj::rom(&K2446), name: n!("pattern_match"), qualname: n!("pattern_match"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2448: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x01\x05\n\x00b\x04\x04\x06\x81\x04");
static K2449: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2448), consts: Obj::rom(&K2444), argnames: Obj::rom(&K2445), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("pattern_search"), qualname: n!("pattern_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2450: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x02\x05\n\x00b\x04\x04\x06\x81\x04");
static K2451: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2450), consts: Obj::rom(&K2444), argnames: Obj::rom(&K2445), exc: Obj::rom(&K3), lines: Obj::rom(&K319), name: n!("pattern_fullmatch"), qualname: n!("pattern_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2452: RomBytes<26> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03c\x05\x05\x03\x01b\x04\x04\x01\x81\x04");
static K2453: RomTuple<2> = RomTuple::new([n!("re_matches"), n!("search")]);
static K2454: RomBytes<2> = RomBytes::new(b"\x00<");
static K2455: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2452), consts: Obj::rom(&K2453), argnames: Obj::rom(&K2445), exc: Obj::rom(&K3), lines: Obj::rom(&K2454), name: n!("pattern_finditer"), qualname: n!("pattern_finditer"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2456: RomBytes<21> = RomBytes::new(b"W\r\x00~\x01\x00\n\x01\x00\x00\x02\x00b\x00\x01\x01T\x00\xef\xff\x82");
static K2457: RomTuple<1> = RomTuple::new([n!("re_next")]);
static K2458: RomTuple<1> = RomTuple::new([n!("found")]);
static K2459: RomBytes<8> = RomBytes::new(b"\x00D\x03\x02\x03\x02\n\x03");
static K2460: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2456), consts: Obj::rom(&K2457), argnames: Obj::rom(&K2458), exc: Obj::rom(&K3), lines: Obj::rom(&K2459), name: n!("re_matches"), qualname: n!("re_matches"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K2461: RomBytes<34> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02\x00\n\x03b\x06\x06\x04v\x05\x06|\x04\x06\x01\x00\x00b\x04\x04\x01\x81\x04");
static K2462: RomTuple<1> = RomTuple::new([n!("re_item")]);
static K2463: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K2462), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K379), name: n!("<listcomp>"), qualname: n!("pattern_findall.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K2464: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), Obj::rom(&K2463)]);
static K2465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2461), consts: Obj::rom(&K2464), argnames: Obj::rom(&K2445), exc: Obj::rom(&K3), lines: Obj::rom(&K379), name: n!("pattern_findall"), qualname: n!("pattern_findall"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2466: RomBytes<130> = RomBytes::new(b"=\x02\x00\t\x00\x00\x06\x01g\x06\x06\x01\x81\x06g\x03\x03\x00\x05\x04\x00\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W4\x00\x00\x07\x03\n\x08\x02\x00\t\x04\x00\n\x05b\x08\x08\x02c\x07\x07\x01\x03\x00\x07\x03\x00\x08\x05c\x08\x08\x00\x04c\x07\x07\x01\x05\x00\x04\x050\x02\x02\x06A\x02\x00\x03\x00W\x05\x00w\x05\x06\xc7\xff\x00\x06\x03T\x04\x06\x00\x00\x07\x01W\r\x00\n\x07\x02\x00\x08\x04\x05\t\x00b\x07\x07\x02c\x06\x06\x01\x03\x81\x03");
static K2467: RomTuple<7> = RomTuple::new([Obj::small(0), n!("pattern_finditer"), n!("re_between"), n!("append"), n!("groups"), n!("extend"), Obj::small(1)]);
static K2468: RomTuple<3> = RomTuple::new([n!("self"), n!("string"), n!("maxsplit")]);
static K2469: RomBytes<28> = RomBytes::new(b"\x00X\x05\x02\t\x02\x04\x02\x03\x02\x13\x02\x15\x02\x10\x02\x03\x02\x04\x02\x05\x02\x03\x0b\x05\x0e\x1f\x02");
static K2470: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2466), consts: Obj::rom(&K2467), argnames: Obj::rom(&K2468), exc: Obj::rom(&K3), lines: Obj::rom(&K2469), name: n!("pattern_split"), qualname: n!("pattern_split"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2471: RomBytes<25> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04_\x04\x04\x01\x81\x04");
static K2472: RomTuple<2> = RomTuple::new([n!("pattern_subn"), Obj::small(0)]);
static K2473: RomTuple<4> = RomTuple::new([n!("self"), n!("repl"), n!("string"), n!("count")]);
static K2474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2471), consts: Obj::rom(&K2472), argnames: Obj::rom(&K2473), exc: Obj::rom(&K3), lines: Obj::rom(&K1087), name: n!("pattern_sub"), qualname: n!("pattern_sub"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K2475: RomBytes<281> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01V\n\x06\x00\x00\x04\x01W\x1a\x00\n\n\x01\x00\x0b\x01\x00\x0c\x02b\n\n\x02V\n\x06\x00\x05\x04\x00W\x03\x00\x03\x04\x02g\x05\x05\x00\x05\x06\x00\x01\x07\x00@\x03\x03\x0e\x00\x00\n\x00\x00\x0b\x02c\x08\n\x01\x04W\x03\x00\x05\x08\x00Wt\x00\x00\n\x05\n\x0b\x05\x00\x0c\x06\x00\r\x08b\x0b\x0b\x02c\n\n\x01\x06T\x04\x0e\x00\x00\n\x05\x00\x0b\x01c\n\n\x01\x06W4\x00A\x04\x02\x16\x00\x00\n\x05\x00\x0b\x08\x00\x0c\x01c\x0b\x0b\x01\x02c\n\n\x01\x06W\x19\x00\x00\n\x04\x00\x0b\x08b\t\n\x01S\t\x0b\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x06\x00\x06\x08/\x07\x07\x07;\x07\x03\x03\x00W\x0e\x00\n\n\x08\x00\x0b\x08b\x08\n\x01T\x08\x88\xffT\x06\x0c\x00\x00\n\x02\x01\x0b\x00h\n\n\x02\x81\n\x00\n\x05\n\x0b\x05\x00\x0c\x06\x05\r\x00b\x0b\x0b\x02c\n\n\x01\x06\n\x0b\t\x00\x0c\x02\n\r\nb\x0b\x0b\x02V\x0b\x06\x00\x03\n\x0bW\x03\x00\x03\n\x0c\x00\x0b\x05c\n\n\x01\r\x00\x0b\x07h\n\n\x02\x81\n");
static K2476: RomTuple<14> = RomTuple::new([n!("callable"), n!("re_template"), n!("expand"), Obj::small(0), n!("search"), n!("re_between"), n!("append"), Obj::small(1), n!("re_next"), n!("isinstance"), n!("str"), n!(""), Obj::rom(&K3), n!("join")]);
static K2477: RomBytes<57> = RomBytes::new(b"\x00\x80\x01\x0e\x02\x06\x02\x11\x02\x06\x04\x03\x02\x04\x02\x03\x02\x03\x02\x16\x02\x03\x02\x15\x02\x04\x02\x0e\x02\x05\x02\x16\x04\n\x02\x04\x02\x0b\x02\x03\x02\x04\x02\x05\x02\x03\x02\n\x1b\x04\x1e\x04\x02\x0c\x02\x15\x02");
static K2478: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2475), consts: Obj::rom(&K2476), argnames: Obj::rom(&K2473), exc: Obj::rom(&K3), lines: Obj::rom(&K2477), name: n!("pattern_subn"), qualname: n!("pattern_subn"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K2479: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00\x00\x06\x02b\x04\x04\x02\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2480: RomTuple<2> = RomTuple::new([n!("pattern_match"), n!("re_compile")]);
static K2481: RomTuple<3> = RomTuple::new([n!("pattern"), n!("string"), n!("flags")]);
static K2482: RomBytes<3> = RomBytes::new(b"\x00\xc0\x01");
static K2483: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2479), consts: Obj::rom(&K2480), argnames: Obj::rom(&K2481), exc: Obj::rom(&K3), lines: Obj::rom(&K2482), name: n!("re_match"), qualname: n!("re_match"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K2484: RomTuple<2> = RomTuple::new([n!("pattern_search"), n!("re_compile")]);
static K2485: RomBytes<3> = RomBytes::new(b"\x00\xc8\x01");
static K2486: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2479), consts: Obj::rom(&K2484), argnames: Obj::rom(&K2481), exc: Obj::rom(&K3), lines: Obj::rom(&K2485), name: n!("re_search"), qualname: n!("re_search"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K2487: RomTuple<2> = RomTuple::new([n!("pattern_fullmatch"), n!("re_compile")]);
static K2488: RomBytes<3> = RomBytes::new(b"\x00\xd0\x01");
static K2489: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2479), consts: Obj::rom(&K2487), argnames: Obj::rom(&K2481), exc: Obj::rom(&K3), lines: Obj::rom(&K2488), name: n!("re_fullmatch"), qualname: n!("re_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K2490: RomBytes<35> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04_\x05\x05\x02\x81\x05");
static K2491: RomTuple<3> = RomTuple::new([n!("pattern_subn"), n!("re_compile"), Obj::small(0)]);
static K2492: RomTuple<5> = RomTuple::new([n!("pattern"), n!("repl"), n!("string"), n!("count"), n!("flags")]);
static K2493: RomBytes<3> = RomBytes::new(b"\x00\xd8\x01");
static K2494: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2490), consts: Obj::rom(&K2491), argnames: Obj::rom(&K2492), exc: Obj::rom(&K3), lines: Obj::rom(&K2493), name: n!("re_sub"), qualname: n!("re_sub"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K2495: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(0)]);
static K2496: RomBytes<31> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x05");
static K2497: RomTuple<2> = RomTuple::new([n!("pattern_subn"), n!("re_compile")]);
static K2498: RomBytes<3> = RomBytes::new(b"\x00\xe0\x01");
static K2499: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2496), consts: Obj::rom(&K2497), argnames: Obj::rom(&K2492), exc: Obj::rom(&K3), lines: Obj::rom(&K2498), name: n!("re_subn"), qualname: n!("re_subn"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K2500: RomBytes<28> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04");
static K2501: RomTuple<2> = RomTuple::new([n!("pattern_split"), n!("re_compile")]);
static K2502: RomTuple<4> = RomTuple::new([n!("pattern"), n!("string"), n!("maxsplit"), n!("flags")]);
static K2503: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2500), consts: Obj::rom(&K2501), argnames: Obj::rom(&K2502), exc: Obj::rom(&K3), lines: Obj::rom(&K2308), name: n!("re_split"), qualname: n!("re_split"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2504: RomTuple<2> = RomTuple::new([n!("pattern_findall"), n!("re_compile")]);
static K2505: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2479), consts: Obj::rom(&K2504), argnames: Obj::rom(&K2481), exc: Obj::rom(&K3), lines: Obj::rom(&K1122), name: n!("re_findall"), qualname: n!("re_findall"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2506: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), n!("re_compile")]);
static K2507: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2479), consts: Obj::rom(&K2506), argnames: Obj::rom(&K2481), exc: Obj::rom(&K3), lines: Obj::rom(&K1401), name: n!("re_finditer"), qualname: n!("re_finditer"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K2508: RomBytes<115> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x03\x06\x01\n\x07\x01\x00\x08\x00b\x07\x07\x01v\x06\x07W;\x00\x01\x05\x00_\x07\x04\x02V\x07!\x00_\x07\x04\x03\x01\x08\x03_\t\x04\x02c\x05\x07\x02\x04=\x05\x03\x0c\x00\n\x07\x052\x08\x05b\x07\x07\x01\x83\x07\x01\x07\x02`\x04\x07\x05V\x05\x04\x00/\x03\x03\x02w\x04\x06\xc0\xffU\x03\x11\x00\n\x06\x06\x00\x07\x02\x00\x08\x01b\x06\x06\x02V\x06\x01\x00\x82X\x8d\xff");
static K2509: RomTuple<7> = RomTuple::new([n!("poll_native"), n!("poll_entries"), Obj::small(1), Obj::small(0), n!("ioctl"), n!("OSError"), n!("poll_pause")]);
static K2510: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("since")]);
static K2511: RomBytes<26> = RomBytes::new(b"\x00\x0c\n\x02\x10\x02\x03\x02\x08\x04\x10\x02\x05\x02\x0c\x02\x07\x02\x04\x02\x04\x11\x05\x14\x15\x02");
static K2512: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2508), consts: Obj::rom(&K2509), argnames: Obj::rom(&K2510), exc: Obj::rom(&K3), lines: Obj::rom(&K2511), name: n!("poll_wait"), qualname: n!("poll_wait"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2513: RomBytes<32> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K2514: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_list")]);
static K2515: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("flags")]);
static K2516: RomBytes<4> = RomBytes::new(b"\x00,\x14\x02");
static K2517: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2513), consts: Obj::rom(&K2514), argnames: Obj::rom(&K2515), exc: Obj::rom(&K3), lines: Obj::rom(&K2516), name: n!("poll_list_of"), qualname: n!("poll_list_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2518: RomTuple<2> = RomTuple::new([Obj::small(-1), Obj::small(0)]);
static K2519: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2520: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_begin")]);
static K2521: RomBytes<4> = RomBytes::new(b"\x006\x14\x02");
static K2522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2519), consts: Obj::rom(&K2520), argnames: Obj::rom(&K2515), exc: Obj::rom(&K3), lines: Obj::rom(&K2521), name: n!("poll_iter_of"), qualname: n!("poll_iter_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K2523: RomBytes<258> = RomBytes::new(b"\x13\n\n\x0b\x00b\x04\x0b\x00j\x0b\x0b\x00\x00\x05\x0b\x00\x0c\x00\x01\r\x01h\x0c\x0c\x02\x00\r\x01\x01\x0e\x04h\r\r\x02\x00\x0e\x02\x01\x0f\x00h\x0e\x0e\x02h\x0c\x0c\x03v\x0b\x0cW>\x00z\x0c\x06\x02v\r\x06W/\x00\n\x0e\x01\x00\x0f\x08b\t\x0e\x01\x00\x0e\x05\x00\x0f\t\x01\x10\x08c\x0e\x0e\x02\x02\x1e\x0e\x0e\x07`\x05\t\x0e\x00\x0e\x04\x00\x0f\x08^\x10\x05\tc\x0e\x0e\x02\x03w\x08\r\xcc\xffw\x0c\x0b\xbd\xffj\x0b\x0b\x00\x15\n\x0b\x00\x0c\x04T\x03\x06\x00\x05\r\x00W\x04\x00$\r\x03\x04c\x0c\x0c\x01\x05v\x0b\x0cW\x1d\x00z\x0c\r\x02\x00\x08\r\x00\x07\x0e\x14\r\n\x06\x00\n\x0e\x01\x00\x0f\x08b\x0e\x0e\x01`\r\x0e\x07w\x0c\x0b\xde\xffv\x0c\x00\x00\x0e\nh\r\x0e\x01|\x0b\r\x07\x00\x04b\x0b\x0b\x01v\r\x01\x00\x0f\nh\x0e\x0f\x01|\x0c\x0e\x08\x00\x04b\x0c\x0c\x01v\x0e\x02\x00\x10\nh\x0f\x10\x01|\r\x0f\t\x00\x04b\r\r\x01h\x0b\x0b\x03\x81\x0b");
static K2524: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00\x14\x04\x01\x00\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01\x01\x06\x00c\x04\x04\x02\x02(\x04\x04\x03V\x04\x03\x00m\x03\x02w\x02\x00\xd9\xff\x81\x03");
static K2525: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-5)]);
static K2526: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2524), consts: Obj::rom(&K2525), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1067), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 44 };
static K2527: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-2)]);
static K2528: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2524), consts: Obj::rom(&K2527), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1349), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 45 };
static K2529: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-6)]);
static K2530: RomBytes<2> = RomBytes::new(b"\x00\\");
static K2531: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2524), consts: Obj::rom(&K2529), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2530), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 46 };
static K2532: RomTuple<10> = RomTuple::new([n!("new_poll"), n!("id"), n!("get"), n!("register"), Obj::small(1000), n!("poll"), n!("found"), Obj::rom(&K2526), Obj::rom(&K2528), Obj::rom(&K2531)]);
static K2533: RomTuple<4> = RomTuple::new([n!("readable"), n!("writable"), n!("failed"), n!("timeout")]);
static K2534: RomBytes<36> = RomBytes::new(b"\x00>\x02\x02\x07\x02\x07\x02,\x02\x06\x02\n\x02\x16\x02\x0f\x05\x05\x01\x05\n\x07\x02&\x02\x13\x01\x05\x08\x14\x02\x14\x02\x14\x05");
static K2535: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2523), consts: Obj::rom(&K2532), argnames: Obj::rom(&K2533), exc: Obj::rom(&K3), lines: Obj::rom(&K2534), name: n!("select_streams"), qualname: n!("select_streams"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2536: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K2537: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K2538: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K2539: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2536), consts: Obj::rom(&K2537), argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K2538), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2540: RomTuple<1> = RomTuple::new([vm::types::EMPTY_TUPLE]);
static K2541: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K2542: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K2541), argnames: Obj::rom(&K652), exc: Obj::rom(&K3), lines: Obj::rom(&K2327), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2543: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K2544: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K2543), argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2545: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K2546: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K2547: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K2548: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2545), consts: Obj::rom(&K2546), argnames: Obj::rom(&K2547), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K2549: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2550: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K2551: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2549), consts: Obj::rom(&K2550), argnames: Obj::rom(&K1187), exc: Obj::rom(&K3), lines: Obj::rom(&K102), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K2552: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K2553: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K2554: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K2555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2552), consts: Obj::rom(&K2553), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K2554), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2556: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K2557: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K2558: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2556), consts: Obj::rom(&K2557), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1775), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2559: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2560: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K2561: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K2562: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2559), consts: Obj::rom(&K2560), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K2561), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2563: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2564: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K2565: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K2566: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2563), consts: Obj::rom(&K2564), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K2565), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K2567: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K2568: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K2569: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K2570: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K2571: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2567), consts: Obj::rom(&K2568), argnames: Obj::rom(&K2569), exc: Obj::rom(&K3), lines: Obj::rom(&K2570), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2572: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K2573: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K2574: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K2575: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2572), consts: Obj::rom(&K2573), argnames: Obj::rom(&K2569), exc: Obj::rom(&K3), lines: Obj::rom(&K2574), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2576: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K2577: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K2578: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K2579: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2576), consts: Obj::rom(&K2577), argnames: Obj::rom(&K2569), exc: Obj::rom(&K3), lines: Obj::rom(&K2578), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2580: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K2581: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K2582: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K2583: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2580), consts: Obj::rom(&K2581), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K2582), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2584: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2585: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K2586: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K2587: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2584), consts: Obj::rom(&K2585), argnames: Obj::rom(&K2569), exc: Obj::rom(&K3), lines: Obj::rom(&K2586), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2588: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K2589: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K2590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2584), consts: Obj::rom(&K2588), argnames: Obj::rom(&K2569), exc: Obj::rom(&K3), lines: Obj::rom(&K2589), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K2591: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K2592: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K2593: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2584), consts: Obj::rom(&K2591), argnames: Obj::rom(&K2569), exc: Obj::rom(&K3), lines: Obj::rom(&K2592), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K2594: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2595: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K2596: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K2597: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2594), consts: Obj::rom(&K2595), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K2596), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K2598: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2599: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K2600: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K2601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2598), consts: Obj::rom(&K2599), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K2600), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2602: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2603: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K2604: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2605: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2602), consts: Obj::rom(&K2603), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K2604), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K2606: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2607: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2608: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2606), consts: Obj::rom(&K2603), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K2607), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2609: RomBytes<73> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x00\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x82");
static K2610: RomTuple<17> = RomTuple::new([n!("stream_itself"), n!("__enter__"), n!("stream_exit"), n!("__exit__"), n!("__iter__"), n!("stream_next"), n!("__next__"), n!("stream_readline"), n!("readline"), n!("stream_readlines"), n!("readlines"), n!("stream_writelines"), n!("writelines"), n!("stream_flush"), n!("flush"), n!("stream_close"), n!("close")]);
static K2611: RomBytes<18> = RomBytes::new(b"\x00\x12\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K2612: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2609), consts: Obj::rom(&K2610), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2611), name: n!("IOBase"), qualname: n!("iobase_class.<locals>.IOBase"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K2613: RomTuple<4> = RomTuple::new([n!("kept"), n!("IOBase"), Obj::rom(&K2612), n!("keep")]);
static K2614: RomBytes<12> = RomBytes::new(b"\x00\n\n\x02\x04\x04\x10\x16\x03\x02\r\x02");
static K2615: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K658), consts: Obj::rom(&K2613), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2614), name: n!("iobase_class"), qualname: n!("iobase_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2616: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K36), name: n!("stream_itself"), qualname: n!("stream_itself"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K2617: RomBytes<9> = RomBytes::new(b"\x00\x02\x00c\x02\x02\x00\x00\x82");
static K2618: RomTuple<1> = RomTuple::new([n!("close")]);
static K2619: RomBytes<2> = RomBytes::new(b"\x00:");
static K2620: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2617), consts: Obj::rom(&K2618), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K2619), name: n!("stream_exit"), qualname: n!("stream_exit"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K2621: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x04\x01\x03\x00c\x01\x01\x02\x01\x82");
static K2622: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("ioctl")]);
static K2623: RomBytes<4> = RomBytes::new(b"\x00B\x11\x02");
static K2624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2621), consts: Obj::rom(&K2622), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2623), name: n!("stream_close"), qualname: n!("stream_close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K2625: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x01\x01\x03\x00c\x01\x01\x02\x01\x82");
static K2626: RomBytes<4> = RomBytes::new(b"\x00L\x11\x02");
static K2627: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2625), consts: Obj::rom(&K2622), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2626), name: n!("stream_flush"), qualname: n!("stream_flush"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2628: RomBytes<160> = RomBytes::new(b"g\x02\x02\x00\x01\x03\x00WJ\x00\n\x05\x00\x00\x06\x00\x03\x07\x01b\x05\x05\x02V\x05\x0e\x00\x00\x05\x00\x01\x06\x01c\x04\x05\x01\x01W\n\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01U\x04\x03\x00W$\x00\x00\x05\x02\x00\x06\x04c\x05\x05\x01\x03/\x03\x03\x04\x03\x05\x05R\x04\x05\x03\x00W\n\x00I\x01\x06\xb1\xffC\x03\x01\xac\xffU\x02 \x00\n\x06\x07\x06\x04\x08\x00\x00\x07\x04\n\x08\tb\x06\x06\x02V\x06\x06\x00\x03\x05\nW\x03\x00\x03\x05\x0b\x81\x05_\x06\x02\x06\x05\x07\x00\x01\x08\x00\x05\t\x00l\x07\x07^\x05\x06\x07\x00\x06\x02c\x05\x05\x01\x0c\x81\x05");
static K2629: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(10), Obj::rom(&K263)]);
static K2630: RomTuple<13> = RomTuple::new([n!("hasattr"), n!("read"), n!("stream_byte"), n!("append"), Obj::small(1), Obj::rom(&K2629), Obj::small(0), n!("isinstance"), n!("part"), n!("str"), n!(""), Obj::rom(&K3), n!("join")]);
static K2631: RomBytes<28> = RomBytes::new(b"\x00X\x04\x02\x03\x02\x03\x02)\x02\x04\x02\x03\x02\x0b\x02\x04\x02\x08\x02\x03\r\n\x10\x04\x02 \x02");
static K2632: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2628), consts: Obj::rom(&K2630), argnames: Obj::rom(&K265), exc: Obj::rom(&K3), lines: Obj::rom(&K2631), name: n!("stream_readline"), qualname: n!("stream_readline"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2633: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x01\x03\x01b\x01\x02\x01\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01V\x03\r\x00\n\x02\x02\x00\x03\x01b\x02\x02\x01W\x03\x00\x03\x02\x03\x81\x02");
static K2634: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("readinto"), n!("bytes"), Obj::rom(&K3)]);
static K2635: RomBytes<4> = RomBytes::new(b"\x00x\n\x02");
static K2636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2633), consts: Obj::rom(&K2634), argnames: Obj::rom(&K1337), exc: Obj::rom(&K3), lines: Obj::rom(&K2635), name: n!("stream_byte"), qualname: n!("stream_byte"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K2637: RomBytes<19> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K2638: RomTuple<2> = RomTuple::new([n!("readline"), n!("StopIteration")]);
static K2639: RomBytes<9> = RomBytes::new(b"\x00\x82\x01\x08\x02\x04\x02\x05\x02");
static K2640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2637), consts: Obj::rom(&K2638), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2639), name: n!("stream_next"), qualname: n!("stream_next"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2641: RomBytes<32> = RomBytes::new(b"g\x01\x01\x00\x00\x03\x00c\x02\x03\x00\x00U\x02\x02\x00\x81\x01\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01X\xe4\xff");
static K2642: RomTuple<2> = RomTuple::new([n!("readline"), n!("append")]);
static K2643: RomBytes<11> = RomBytes::new(b"\x00\x90\x01\x04\x04\x08\x02\x04\x02\x02\x02");
static K2644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2641), consts: Obj::rom(&K2642), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2643), name: n!("stream_readlines"), qualname: n!("stream_readlines"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 71 };
static K2645: RomBytes<23> = RomBytes::new(b"v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x82");
static K2646: RomTuple<1> = RomTuple::new([n!("write")]);
static K2647: RomTuple<2> = RomTuple::new([n!("self"), n!("lines")]);
static K2648: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x0b\x01");
static K2649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2645), consts: Obj::rom(&K2646), argnames: Obj::rom(&K2647), exc: Obj::rom(&K3), lines: Obj::rom(&K2648), name: n!("stream_writelines"), qualname: n!("stream_writelines"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2650: RomBytes<65> = RomBytes::new(b"\x02\x02\x00\x02h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01|\x01\x01\x08\x00\x00\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K2651: RomBytes<37> = RomBytes::new(b"=\x02\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03[\x00\x03\x01[\x00\x04\x02\n\x03\x05b\x03\x03\x00[\x00\x06\x03\x82");
static K2652: RomStr<28> = RomStr::constant(b"buffer size must be positive");
static K2653: RomTuple<7> = RomTuple::new([Obj::small(1), n!("ValueError"), Obj::rom(&K2652), n!("raw"), n!("buffer_size"), n!("bytearray"), n!("pending")]);
static K2654: RomTuple<3> = RomTuple::new([n!("self"), n!("raw"), n!("buffer_size")]);
static K2655: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x05\x02\x0c\x02\x04\x02\x04\x02");
static K2656: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2651), consts: Obj::rom(&K2653), argnames: Obj::rom(&K2654), exc: Obj::rom(&K3), lines: Obj::rom(&K2655), name: n!("__init__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__init__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K2657: RomBytes<36> = RomBytes::new(b"\x00\x01\x00c\x01\x01\x00\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02V\x01\t\x00Y\x01\x00\x02c\x01\x01\x00\x03\x82");
static K2658: RomTuple<4> = RomTuple::new([n!("flush"), n!("hasattr"), n!("raw"), n!("close")]);
static K2659: RomBytes<7> = RomBytes::new(b"\x00\xca\x01\x08\x02\x12\x02");
static K2660: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2657), consts: Obj::rom(&K2658), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2659), name: n!("close"), qualname: n!("buffered_class.<locals>.BufferedWriter.close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K2661: RomBytes<3> = RomBytes::new(b"\x00\xd4\x01");
static K2662: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2661), name: n!("__enter__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__enter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K2663: RomBytes<3> = RomBytes::new(b"\x00\xda\x01");
static K2664: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2617), consts: Obj::rom(&K2618), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K2663), name: n!("__exit__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__exit__"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2665: RomTuple<12> = RomTuple::new([Obj::rom(&K2656), n!("__init__"), n!("buffered_write"), n!("write"), n!("buffered_flush"), n!("flush"), Obj::rom(&K2660), n!("close"), Obj::rom(&K2662), n!("__enter__"), Obj::rom(&K2664), n!("__exit__")]);
static K2666: RomBytes<13> = RomBytes::new(b"\x00\xb4\x01\x12\x0e\x08\x02\x08\x04\n\n\n\x06");
static K2667: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2650), consts: Obj::rom(&K2665), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2666), name: n!("BufferedWriter"), qualname: n!("buffered_class.<locals>.BufferedWriter"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K2668: RomTuple<4> = RomTuple::new([n!("kept"), n!("BufferedWriter"), Obj::rom(&K2667), n!("keep")]);
static K2669: RomBytes<13> = RomBytes::new(b"\x00\xac\x01\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K2670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K658), consts: Obj::rom(&K2668), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2669), name: n!("buffered_class"), qualname: n!("buffered_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K2671: RomBytes<125> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x01\x03\x00WR\x00Y\x05\x00\x01\n\x06\x02Y\x07\x00\x03b\x06\x06\x01\x18\x04\x05\x06Y\x05\x00\x03\x00\x06\x03\x17\x07\x03\x04\x05\x08\x00l\x06\x06^\x06\x02\x06-\x05\x05\x06[\x00\x03\x05-\x03\x03\x04\n\x05\x02Y\x06\x00\x03b\x05\x05\x01Y\x06\x00\x01;\x05\x06\n\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01C\x03\x05\x9f\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01\x81\x05");
static K2672: RomTuple<5> = RomTuple::new([n!("memoryview"), n!("buffer_size"), n!("len"), n!("pending"), n!("buffered_flush")]);
static K2673: RomBytes<21> = RomBytes::new(b"\x00\xec\x01\n\x02\x03\x02\x03\x02\x13\x02\x1d\x02\x04\x02\x14\x02\n\t\x0f\x0c");
static K2674: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2671), consts: Obj::rom(&K2672), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K2673), name: n!("buffered_write"), qualname: n!("buffered_write"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K2675: RomBytes<92> = RomBytes::new(b"W5\x00Y\x02\x00\x00Y\x03\x00\x01c\x01\x02\x01\x02U\x01\x0c\x00\n\x02\x03\x01\x03\x0bb\x02\x02\x01\x83\x02Y\x02\x00\x01\x00\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03[\x00\x01\x02Y\x02\x00\x01U\x02\xc3\xff\n\x02\x04Y\x03\x00\x00\x03\x04\x05b\x02\x02\x02V\x02\t\x00Y\x02\x00\x00c\x02\x02\x00\x05\x82");
static K2676: RomTuple<6> = RomTuple::new([n!("raw"), n!("pending"), n!("write"), n!("OSError"), n!("hasattr"), n!("flush")]);
static K2677: RomBytes<17> = RomBytes::new(b"\x00\x86\x02\x03\x02\r\x02\x04\x02\x0c\x02\x18\x07\x08\n\x12\x02");
static K2678: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2675), consts: Obj::rom(&K2676), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2677), name: n!("buffered_flush"), qualname: n!("buffered_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K2679: RomBytes<68> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x00\x02\x03W\x0f\x00\n\x02\x02\x87\x01\x02\x05\x00\x05\x02\x02\x81\x02\x83\x01\n\x01\x03\x03\x02\x04\n\x04\x05\x03\x05\x04b\x04\x04\x01U\x04\x03\x00\x03\x04\x06\x17\x03\x04\x00b\x01\x01\x02\x05\x01\x01\x81\x01");
static K2680: RomStr<10> = RomStr::constant(b"stdin rest");
static K2681: RomTuple<7> = RomTuple::new([n!("input_plain"), vm::intern::ascii_char(10), n!("EOFError"), n!("keep"), Obj::rom(&K2680), n!("kept"), n!("")]);
static K2682: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x02\x11\x0f\x00\x03");
static K2683: RomBytes<11> = RomBytes::new(b"\x00\xa2\x02\x11\x02\x08\x02\x07\x02\x1f\x02");
static K2684: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2679), consts: Obj::rom(&K2681), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2682), lines: Obj::rom(&K2683), name: n!("stdin_fill"), qualname: n!("stdin_fill"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K2685: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x02\x04T\x01\x06\x00\x00\x03\x02W\x10\x00\x05\x04\x00\x00\x05\x01\x05\x06\x00l\x04\x04^\x03\x02\x04\n\x04\x03\x03\x05\x01\n\x07\x04\x00\x08\x03b\x07\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x02\x07b\x04\x04\x02\n\x05\x05\x00\x06\x00b\x05\x05\x01V\x05\x0b\x00\x00\x04\x03c\x04\x04\x00\x06W\x03\x00\x00\x04\x03\x81\x04");
static K2686: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K2680), n!(""), n!("keep"), n!("len"), n!("is_binary"), n!("encode")]);
static K2687: RomTuple<2> = RomTuple::new([n!("stream"), n!("size")]);
static K2688: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x14\x02\x1a\x02!\x02");
static K2689: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2685), consts: Obj::rom(&K2686), argnames: Obj::rom(&K2687), exc: Obj::rom(&K3), lines: Obj::rom(&K2688), name: n!("stdin_take"), qualname: n!("stdin_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K2690: RomBytes<122> = RomBytes::new(b"S\x01\x05\x00=\x01\x00\x1d\x00W\x00\x00\n\x02\x01b\x02\x02\x00U\x02\xf5\xff\n\x02\x02\x00\x03\x00\x05\x04\x00b\x02\x02\x02\x81\x02\n\x02\x03\x00\x03\x00b\x02\x02\x01V\x02\x0c\x00\n\x02\x04\x00\x03\x01b\x02\x02\x01\x81\x02W\x00\x00\n\x02\x05\n\x03\x06\x03\x04\x07b\x03\x03\x01U\x03\x03\x00\x03\x03\x08b\x02\x02\x017\x02\x01\x0b\x00\n\x02\x01b\x02\x02\x00U\x02\xd8\xff\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2691: RomTuple<9> = RomTuple::new([Obj::small(0), n!("stdin_fill"), n!("stdin_take"), n!("is_binary"), n!("stdin_bytes"), n!("len"), n!("kept"), Obj::rom(&K2680), n!("")]);
static K2692: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K2693: RomBytes<15> = RomBytes::new(b"\x00\xc0\x02\t\x02\x0e\x04\x0f\x02\x0e\x02\x0c\x02+\x04");
static K2694: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2690), consts: Obj::rom(&K2691), argnames: Obj::rom(&K2692), exc: Obj::rom(&K3), lines: Obj::rom(&K2693), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 159 };
static K2695: RomBytes<146> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x03\x00\x03\x02\x02\x00\x01\x02W \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01c\x02\x02\x00\x04-\x01\x01\x02\n\x02\x05\x03\x03\x03\x03\x04\x06b\x02\x02\x02\n\x02\x07\x00\x03\x01b\x02\x02\x017\x02\x00 \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01U\x02\xc3\xff\x03\x02\x06U\x02\xbc\xff\n\x02\x08b\x02\x02\x00U\x02\xb1\xff\n\x02\x05\x03\x03\x01\x00\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x01\x05b\x02\x02\x02\x05\x02\x00\x00\x03\x00\x05\x04\x00l\x02\x02^\x02\x01\x02\x81\x02");
static K2696: RomStr<11> = RomStr::constant(b"stdin bytes");
static K2697: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K2696), Obj::rom(&K3), Obj::rom(&K2680), n!("encode"), n!("keep"), n!(""), n!("len"), n!("stdin_fill")]);
static K2698: RomTuple<1> = RomTuple::new([n!("count")]);
static K2699: RomBytes<15> = RomBytes::new(b"\x00\xda\x02\x14\x02\x03\x02\x13\x02\r\x03/\x06\x1a\x02");
static K2700: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2695), consts: Obj::rom(&K2697), argnames: Obj::rom(&K2698), exc: Obj::rom(&K3), lines: Obj::rom(&K2699), name: n!("stdin_bytes"), qualname: n!("stdin_bytes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 172 };
static K2701: RomBytes<104> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x02b\x04\x04\x00\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x03\x00\x02\x04\x00\x05\x02\x03\x06\x04c\x05\x05\x01\x05\"\x04\x05\x06U\x04\n\x00\n\x04\x07\x00\x05\x02b\x04\x04\x01\x00\x03\x04\x01\x04\x008\x04\x01\x08\x007\x01\x03\x03\x00\x00\x03\x01\n\x04\x08\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K2702: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K2680), n!("stdin_fill"), n!(""), vm::intern::ascii_char(10), n!("find"), Obj::small(1), n!("len"), n!("stdin_take")]);
static K2703: RomTuple<2> = RomTuple::new([n!("stream"), n!("limit")]);
static K2704: RomBytes<15> = RomBytes::new(b"\x00\xec\x02\x0e\x02\x07\x02\x14\x02 \x02\r\x02\x03\x02");
static K2705: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2701), consts: Obj::rom(&K2702), argnames: Obj::rom(&K2703), exc: Obj::rom(&K3), lines: Obj::rom(&K2704), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 181 };
static K2706: RomBytes<52> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x03\x01\x05\x03\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01\x05\x05\x00l\x03\x03`\x01\x03\x02\n\x03\x01\x00\x04\x02b\x03\x03\x01\x81\x03");
static K2707: RomTuple<2> = RomTuple::new([n!("stdin_bytes"), n!("len")]);
static K2708: RomTuple<2> = RomTuple::new([n!("stream"), n!("buffer")]);
static K2709: RomBytes<7> = RomBytes::new(b"\x00\x80\x03\x11\x02\x17\x02");
static K2710: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2706), consts: Obj::rom(&K2707), argnames: Obj::rom(&K2708), exc: Obj::rom(&K3), lines: Obj::rom(&K2709), name: n!("stdin_readinto"), qualname: n!("stdin_readinto"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 191 };
static K2711: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K2712: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K2713: RomBytes<9> = RomBytes::new(b"\x00\x8e\x03\n\x02\x04\x02\x01\x02");
static K2714: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2711), consts: Obj::rom(&K2712), argnames: Obj::rom(&K1337), exc: Obj::rom(&K3), lines: Obj::rom(&K2713), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 197 };
static K2715: RomTuple<2> = RomTuple::new([n!("list"), n!("stdin_lines")]);
static K2716: RomBytes<3> = RomBytes::new(b"\x00\x9c\x03");
static K2717: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K2715), argnames: Obj::rom(&K1337), exc: Obj::rom(&K3), lines: Obj::rom(&K2716), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 205 };
static K2718: RomBytes<241> = RomBytes::new(b"\n\x07\x00\x00\x08\x01b\x07\x07\x01A\x07\x01:\x00_\x01\x01\x02\n\x07\x03\x00\x08\x01\n\t\x04\n\n\x05h\t\t\x02b\x07\x07\x02U\x07\x1e\x00\n\x07\x06\x03\t\x07\n\n\x08\x00\x0b\x01b\n\n\x01Y\n\n\t\x1c\x08\t\nb\x07\x07\x01\x83\x07\n\x07\nb\x07\x07\x00z\x07\x02\x02g\x04\x04\x00\n\x07\x0b\n\x0b\x00\x00\x0c\x01b\x0b\x0b\x01&\x08\x0b\x0cx\x07\x01A\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W4\x00\x00\x0b\x04\x00\x0c\x03g\r\r\x00\x01\x10\x04\x19\x0f\x10\x05\x01\x11\x04\x19\x11\x11\x05\"\x10\x11\x0c\x05\x11\x00l\x0f\x0f^\x0f\x01\x0fn\r\x0f\x05\x0e\x00f\x0c\x0cc\x0b\x0b\x01\ry\x05\x07\xc7\xff\n\x07\x0e\x00\x08\x02c\x06\x07\x01\x0f\n\x07\x0e\x00\x08\x06\x03\t\x10\n\n\x04\x00\x0b\x00b\n\n\x01c\x07\x07\x03\x11\n\x07\x0e\x00\x08\x06\x03\t\x12\n\n\x04\x00\x0b\x04b\n\n\x01c\x07\x07\x03\x11\x81\x06");
static K2719: RomStr<33> = RomStr::constant(b"object \'%s\' isn\'t a tuple or list");
static K2720: RomTuple<19> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("isinstance"), n!("tuple"), n!("list"), n!("TypeError"), Obj::rom(&K2719), n!("type"), n!("__name__"), n!("template_classes"), n!("range"), Obj::small(4), n!("append"), n!("object"), n!("__new__"), n!("strings"), n!("__setattr__"), n!("interpolations")]);
static K2721: RomTuple<2> = RomTuple::new([n!("strings"), n!("rest")]);
static K2722: RomBytes<26> = RomBytes::new(b"\x00\n\x0f\x02\x04\x02\x18\x02\x1e\x02\x0b\x02\x04\x02#\x024\x01\x05\x04\x0b\x02\x18\x02\x18\x02");
static K2723: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2718), consts: Obj::rom(&K2720), argnames: Obj::rom(&K2721), exc: Obj::rom(&K3), lines: Obj::rom(&K2722), name: n!("template"), qualname: n!("template"), file: n!("<prelude>"), flags: 65, nregs: 18, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2724: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(0)]);
static K2725: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K2724), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2333), name: n!("template_class"), qualname: n!("template_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K2726: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(1)]);
static K2727: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K2726), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2336), name: n!("interpolation_class"), qualname: n!("interpolation_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2728: RomBytes<53> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00%\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x00\x03\x01h\x00\x02\x02\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2729: RomStr<16> = RomStr::constant(b"template classes");
static K2730: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K2729), n!("make_interpolation"), n!("make_template"), n!("keep")]);
static K2731: RomBytes<12> = RomBytes::new(b"\x008\n\x02\x04\x02\x07\x02\x11\x02\r\x02");
static K2732: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2728), consts: Obj::rom(&K2730), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2731), name: n!("template_classes"), qualname: n!("template_classes"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K2733: RomBytes<61> = RomBytes::new(b"\x13\x01\x03\x02\x00\x10\x01\x00\x02\x03\x03\x02\x05\x04\x00\x03\x05\x02h\x02\x03\x03\x00\x04\x01h\x03\x04\x01|\x02\x02\x03\x00\x05\x10\x04\x00\x02|\x02\x02\x05\x00\x00\x10\x06\x00\x02|\x02\x02\x07\x00\x00\x10\x08\x00\x02\x81\x01");
static K2734: RomTuple<4> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2735: RomBytes<72> = RomBytes::new(b"\n\x07\x00\x14\x08\x05\x01\x00\x00\t\x00b\x07\x07\x02Y\x06\x07\x02\x00\x07\x06\x03\x08\x03\x00\t\x01b\x07\x07\x02\x00\x07\x06\x03\x08\x04\x00\t\x02b\x07\x07\x02\x00\x07\x06\x03\x08\x05\x00\t\x03b\x07\x07\x02\x00\x07\x06\x03\x08\x06\x00\t\x04b\x07\x07\x02\x82");
static K2736: RomTuple<7> = RomTuple::new([n!("super"), n!("__class__"), n!("__setattr__"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2737: RomTuple<5> = RomTuple::new([n!("self"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2738: RomBytes<10> = RomBytes::new(b"\x00R\x13\x02\r\x02\r\x02\r\x02");
static K2739: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2735), consts: Obj::rom(&K2736), argnames: Obj::rom(&K2737), exc: Obj::rom(&K3), lines: Obj::rom(&K2738), name: n!("__init__"), qualname: n!("make_interpolation.<locals>.Interpolation.__init__"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 1, line: 40 };
static K2740: RomBytes<12> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03");
static K2741: RomStr<18> = RomStr::constant(b"readonly attribute");
static K2742: RomTuple<2> = RomTuple::new([n!("AttributeError"), Obj::rom(&K2741)]);
static K2743: RomTuple<3> = RomTuple::new([n!("self"), n!("name"), n!("value")]);
static K2744: RomBytes<2> = RomBytes::new(b"\x00`");
static K2745: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2740), consts: Obj::rom(&K2742), argnames: Obj::rom(&K2743), exc: Obj::rom(&K3), lines: Obj::rom(&K2744), name: n!("__setattr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K2746: RomBytes<50> = RomBytes::new(b"Y\x02\x00\x00Y\x03\x00\x01Y\x04\x00\x02Y\x05\x00\x03h\x01\x02\x04\x03\x02\x04\x03\x03\x05v\x05\x01|\x04\x06\x06\x00\x00b\x04\x04\x01c\x03\x03\x01\x07\x1c\x02\x02\x03\x81\x02");
static K2747: RomStr<17> = RomStr::constant(b"Interpolation(%s)");
static K2748: RomTuple<1> = RomTuple::new([n!("repr")]);
static K2749: RomBytes<2> = RomBytes::new(b"\x00h");
static K2750: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K2748), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2749), name: n!("<listcomp>"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2751: RomTuple<8> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec"), Obj::rom(&K2747), Obj::rom(&K435), Obj::rom(&K2750), n!("join")]);
static K2752: RomBytes<4> = RomBytes::new(b"\x00f\x14\x02");
static K2753: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2746), consts: Obj::rom(&K2751), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2752), name: n!("__repr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K2754: RomTuple<9> = RomTuple::new([Obj::rom(&K2734), n!("__match_args__"), n!(""), Obj::rom(&K2739), n!("__init__"), Obj::rom(&K2745), n!("__setattr__"), Obj::rom(&K2753), n!("__repr__")]);
static K2755: RomBytes<10> = RomBytes::new(b"\x00J\x02\x02\x07\x04\x1e\x0e\n\x06");
static K2756: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2733), consts: Obj::rom(&K2754), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2755), name: n!("Interpolation"), qualname: n!("make_interpolation.<locals>.Interpolation"), file: n!("<prelude>"), flags: 80, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2757: RomTuple<2> = RomTuple::new([Obj::rom(&K2756), n!("Interpolation")]);
static K2758: RomBytes<4> = RomBytes::new(b"\x00J\x10\"");
static K2759: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K2757), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2758), name: n!("make_interpolation"), qualname: n!("make_interpolation"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K2760: RomBytes<37> = RomBytes::new(b"\x13\x00\x13\x01\x00\x05\x00\x00\x06\x01h\x04\x05\x02|\x02\x04\x00\x00\x04\x03\x03\x01}\x02\x02\x00\x15\x01\x02\x14\x02\x01\x01\x00\x81\x02");
static K2761: RomBytes<89> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x03h\x04\x05\x02|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04\x0f\x04\x04\x00|\x05\x05\x05\x00\x00b\x04\x04\x01\x10\x06\x00\x04|\x04\x04\x07\x00\x00\x10\x08\x00\x04\x00\x05\x02h\x04\x05\x01|\x04\x04\t\x00\x04\x10\n\x00\x04|\x04\x04\x0b\x00\x00\x10\x0c\x00\x04\x81\x03");
static K2762: RomBytes<186> = RomBytes::new(b"\x03\x07\x00g\x07\x07\x01g\x08\x08\x00\x00\x04\x07\x00\x05\x08v\x07\x01W[\x00\n\x08\x01\x00\t\x06\n\n\x02b\x08\x08\x02V\x08\x12\x00\x01\x08\xff^\t\x04\x08-\t\t\x06`\x04\x08\tW8\x00\n\x08\x01\x00\t\x06\x14\n\x02\x03\x00b\x08\x08\x02V\x08\x19\x00\x00\x08\x04\x03\t\x00c\x08\x08\x01\x04\x00\x08\x05\x00\t\x06c\x08\x08\x01\x04W\x0c\x00\n\x08\x05\x03\t\x06b\x08\x08\x01\x83\x08w\x06\x07\xa0\xff\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\t\n\t\n\x00\n\x04b\t\t\x01c\x07\x07\x02\x0b\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\x0c\n\t\n\x00\n\x05b\t\t\x01c\x07\x07\x02\x0b\x82");
static K2763: RomStr<29> = RomStr::constant(b"expected str or Interpolation");
static K2764: RomTuple<13> = RomTuple::new([n!(""), n!("isinstance"), n!("str"), n!("part"), n!("append"), n!("TypeError"), Obj::rom(&K2763), n!("super"), n!("__class__"), n!("strings"), n!("tuple"), n!("__setattr__"), n!("interpolations")]);
static K2765: RomBytes<22> = RomBytes::new(b"\x00x\x11\x02\x06\x02\x11\x02\x12\x02\x13\x02\x0b\x02\x0e\x04\x0c\r\x05\x10!\x02");
static K2766: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2762), consts: Obj::rom(&K2764), argnames: Obj::rom(&K1066), exc: Obj::rom(&K3), lines: Obj::rom(&K2765), name: n!("__init__"), qualname: n!("make_template.<locals>.Template.__init__"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 59 };
static K2767: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2740), consts: Obj::rom(&K2742), argnames: Obj::rom(&K2743), exc: Obj::rom(&K3), lines: Obj::rom(&K2361), name: n!("__setattr__"), qualname: n!("make_template.<locals>.Template.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2768: RomBytes<26> = RomBytes::new(b"\n\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K2769: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00Y\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K2770: RomTuple<1> = RomTuple::new([n!("value")]);
static K2771: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2769), consts: Obj::rom(&K2770), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1102), name: n!("<listcomp>"), qualname: n!("make_template.<locals>.Template.values.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K2772: RomTuple<3> = RomTuple::new([n!("tuple"), n!("interpolations"), Obj::rom(&K2771)]);
static K2773: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2768), consts: Obj::rom(&K2772), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1102), name: n!("values"), qualname: n!("make_template.<locals>.Template.values"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K2774: RomBytes<61> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01b\x04\x04\x01v\x03\x04W&\x00z\x04\x01\x02V\x02\x03\x00~\x05\x02\n\x05\x02Y\x06\x00\x03b\x05\x05\x017\x01\x05\x0b\x00Y\x05\x00\x03^\x05\x05\x01~\x05\x05w\x04\x03\xd5\xff\x82");
static K2775: RomTuple<4> = RomTuple::new([n!("enumerate"), n!("strings"), n!("len"), n!("interpolations")]);
static K2776: RomBytes<13> = RomBytes::new(b"\x00\xa0\x01\x15\x02\x04\x02\x03\x02\x10\x02\x0b\x07");
static K2777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2774), consts: Obj::rom(&K2775), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2776), name: n!("__iter__"), qualname: n!("make_template.<locals>.Template.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K2778: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\x14\x03\x02\x01\x00g\x04\x04\x00\n\x06\x03\x00\x07\x00b\x06\x06\x01n\x04\x06\n\x06\x03\x00\x07\x01b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K2779: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("Template"), n!("NotImplemented"), n!("template_parts")]);
static K2780: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x13\x02\x05\x02");
static K2781: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2778), consts: Obj::rom(&K2779), argnames: Obj::rom(&K403), exc: Obj::rom(&K3), lines: Obj::rom(&K2780), name: n!("__add__"), qualname: n!("make_template.<locals>.Template.__add__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 86 };
static K2782: RomBytes<21> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01Y\x03\x00\x02h\x02\x02\x02\x1c\x01\x01\x02\x81\x01");
static K2783: RomStr<39> = RomStr::constant(b"Template(strings=%r, interpolations=%r)");
static K2784: RomTuple<3> = RomTuple::new([Obj::rom(&K2783), n!("strings"), n!("interpolations")]);
static K2785: RomBytes<3> = RomBytes::new(b"\x00\xb8\x01");
static K2786: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2782), consts: Obj::rom(&K2784), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2785), name: n!("__repr__"), qualname: n!("make_template.<locals>.Template.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K2787: RomTuple<13> = RomTuple::new([Obj::rom(&K2766), n!("__init__"), Obj::rom(&K2767), n!("__setattr__"), n!("property"), Obj::rom(&K2773), n!("values"), Obj::rom(&K2777), n!("__iter__"), Obj::rom(&K2781), n!("__add__"), Obj::rom(&K2786), n!("__repr__")]);
static K2788: RomBytes<16> = RomBytes::new(b"\x00t\x02\x02\x14\x1a\n\x06\x04\x02\x0e\x06\n\x0e\x11\n");
static K2789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2761), consts: Obj::rom(&K2787), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2788), name: n!("Template"), qualname: n!("make_template.<locals>.Template"), file: n!("<prelude>"), flags: 80, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 58 };
static K2790: RomTuple<2> = RomTuple::new([Obj::rom(&K2789), n!("Template")]);
static K2791: RomBytes<6> = RomBytes::new(b"\x00r\x04\x02\x1aH");
static K2792: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2760), consts: Obj::rom(&K2790), argnames: Obj::rom(&K824), exc: Obj::rom(&K3), lines: Obj::rom(&K2791), name: n!("make_template"), qualname: n!("make_template"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K2793: RomBytes<72> = RomBytes::new(b"g\x01\x01\x00\n\x05\x00Y\x06\x00\x01b\x05\x05\x01v\x04\x05W,\x00z\x05\x02\x02\x00\x06\x01\x00\x07\x03c\x06\x06\x01\x02\x00\x06\x01Y\x08\x00\x03\x00\t\x02\"\n\x02\x04\x05\x0b\x00l\t\t^\x07\x08\tc\x06\x06\x01\x05w\x05\x04\xcf\xff\x81\x01");
static K2794: RomTuple<6> = RomTuple::new([n!("enumerate"), n!("strings"), n!("append"), n!("interpolations"), Obj::small(1), n!("extend")]);
static K2795: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(116)]);
static K2796: RomBytes<13> = RomBytes::new(b"\x00\xc4\x01\x04\x02\x15\x02\x0b\x02\x1d\x03\x05\x06");
static K2797: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2793), consts: Obj::rom(&K2794), argnames: Obj::rom(&K2795), exc: Obj::rom(&K3), lines: Obj::rom(&K2796), name: n!("template_parts"), qualname: n!("template_parts"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K2798: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K2799: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K2800: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K2801: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K2799), Obj::rom(&K2800), vm::intern::ascii_char(41)]);
static K2802: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), vm::intern::ascii_char(111), n!("args")]);
static K2803: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K2804: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2798), consts: Obj::rom(&K2801), argnames: Obj::rom(&K2802), exc: Obj::rom(&K3), lines: Obj::rom(&K2803), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2805: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K2806: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K2807: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K2808: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2806), consts: Obj::rom(&K2807), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2619), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K2809: RomStr<2> = RomStr::constant(b": ");
static K2810: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K2808), n!("repr_again"), Obj::rom(&K435), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K2809), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K2811: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K2812: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K2813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2805), consts: Obj::rom(&K2810), argnames: Obj::rom(&K2770), exc: Obj::rom(&K2811), lines: Obj::rom(&K2812), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K2814: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K2815: RomStr<2> = RomStr::constant(b",)");
static K2816: RomStr<2> = RomStr::constant(b"({");
static K2817: RomStr<2> = RomStr::constant(b"})");
static K2818: RomStr<2> = RomStr::constant(b"([");
static K2819: RomStr<2> = RomStr::constant(b"])");
static K2820: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), vm::intern::ascii_char(91), n!("iter"), vm::intern::ascii_char(93), n!("tuple"), vm::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K2815), vm::intern::ascii_char(41), n!("dict"), vm::intern::ascii_char(123), n!("items"), vm::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K2816), Obj::rom(&K2817), Obj::rom(&K2818), Obj::rom(&K2819)]);
static K2821: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K2822: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2814), consts: Obj::rom(&K2820), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2821), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K2823: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K2824: RomStr<5> = RomStr::constant(b"[...]");
static K2825: RomStr<5> = RomStr::constant(b"(...)");
static K2826: RomStr<5> = RomStr::constant(b"{...}");
static K2827: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K2824), n!("tuple"), Obj::rom(&K2825), n!("dict"), Obj::rom(&K2826), n!("type"), n!("__name__")]);
static K2828: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K2829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2823), consts: Obj::rom(&K2827), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2828), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K2830: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K2831: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K2832: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K2833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2830), consts: Obj::rom(&K2831), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2832), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K2834: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K2835: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K2836: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K2837: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2834), consts: Obj::rom(&K2835), argnames: Obj::rom(&K1101), exc: Obj::rom(&K3), lines: Obj::rom(&K2836), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2838: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K2839: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K245), n!("strict"), n!("decode")]);
static K2840: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K2841: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K2842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2838), consts: Obj::rom(&K2839), argnames: Obj::rom(&K2840), exc: Obj::rom(&K3), lines: Obj::rom(&K2841), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K2843: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K2844: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K2845: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K2844), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1122), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2846: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2847: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K2848: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K2849: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K2850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2846), consts: Obj::rom(&K2847), argnames: Obj::rom(&K2848), exc: Obj::rom(&K3), lines: Obj::rom(&K2849), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K2851: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K2852: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K2853: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2852)]);
static K2854: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K2855: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2851), consts: Obj::rom(&K2853), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2854), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K2856: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K2857: RomTuple<1> = RomTuple::new([n!("code")]);
static K2858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K2856), argnames: Obj::rom(&K2857), exc: Obj::rom(&K3), lines: Obj::rom(&K1408), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K2859: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K2860: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K2861: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K2859), argnames: Obj::rom(&K2860), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2862: RomBytes<177> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01\n\x05\x00\x03\x06\x02b\x05\x05\x01\x00\x01\x04\x00\x02\x05\n\x04\x03\x00\x05\x00b\x00\x04\x01\n\x04\x04P\x01\x04\x14\x00\n\x04\x04P\x02\x04\x0c\x00\n\x04\x05\x00\x05\x00b\x04\x04\x01\x81\x04V\x00$\x00\n\x04\x04P\x01\x04\r\x00\n\x04\x06\x00\x05\x00b\x04\x04\x01W\x0f\x00S\x01\x0b\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x07\n\x04\x04P\x02\x04\t\x00\n\x04\x08b\x04\x04\x00\x81\x04\x00\x04\x02c\x03\x04\x00\tU\x03\x05\x00\n\x04\n\x83\x04\x00\x05\x03\x03\x06\x0bc\x05\x05\x01\x0cV\x05\x13\x00\x05\x05\x00\x01\x06\xff\x05\x07\x00l\x05\x05^\x04\x03\x05W\x03\x00\x00\x04\x03\x81\x04");
static K2863: RomTuple<13> = RomTuple::new([n!("stream_set"), n!("stdout"), n!("stdin"), n!("str_of"), n!("missing"), n!("input"), n!("write_out"), n!("write"), n!("input_plain"), n!("readline"), n!("EOFError"), vm::intern::ascii_char(10), n!("endswith")]);
static K2864: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K2865: RomBytes<31> = RomBytes::new(b"\x00\xac\x02\x1a\x02\n\x02\x10\x02\x0c\x02\x04\x02\x08\x02\r\x02\x04\x02\x0b\x02\x08\x02\t\x02\x08\x02\x04\x02\x05\x02");
static K2866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2862), consts: Obj::rom(&K2863), argnames: Obj::rom(&K2864), exc: Obj::rom(&K3), lines: Obj::rom(&K2865), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K2867: RomBytes<259> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x0f\x00\n\n\x0b\x03\x0b\x0cb\x02\n\x01T\x02\x01\x00\x82\n\n\rP\x02\n\x1b\x00\n\n\x0e\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0fW\x04\x00Y\x07\x02\x10\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x11\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K2868: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K2869: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K2870: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K2871: RomTuple<18> = RomTuple::new([n!("TypeError"), vm::intern::ascii_char(39), Obj::rom(&K2868), vm::intern::ascii_char(32), vm::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K2869), n!("type"), n!("__name__"), Obj::rom(&K2870), n!("stream_set"), n!("stdout"), n!("missing"), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K2872: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K2873: RomBytes<57> = RomBytes::new(b"\x00\xd0\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\n\x02\x04\x02\x01\x02\x08\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K2874: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2867), consts: Obj::rom(&K2871), argnames: Obj::rom(&K2872), exc: Obj::rom(&K3), lines: Obj::rom(&K2873), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 167 };
static K2875: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K2876: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K2877: RomBytes<9> = RomBytes::new(b"\x00\x8e\x03\x10\x02\x04\x02\x02\x02");
static K2878: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2875), consts: Obj::rom(&K2876), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K2877), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K2879: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K2880: RomTuple<2> = RomTuple::new([n!("format_fields"), vm::types::EMPTY_TUPLE]);
static K2881: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K2882: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2879), consts: Obj::rom(&K2880), argnames: Obj::rom(&K2881), exc: Obj::rom(&K3), lines: Obj::rom(&K2716), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 205 };
static K2883: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K2884: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K2885: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K2886: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K2884), n!("parse_format"), n!("append"), n!("format_field_value"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K2885), vm::intern::ascii_char(123), vm::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K2887: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K2888: RomBytes<43> = RomBytes::new(b"\x00\xa6\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K2889: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2883), consts: Obj::rom(&K2886), argnames: Obj::rom(&K2887), exc: Obj::rom(&K3), lines: Obj::rom(&K2888), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 210 };
static K2890: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K2891: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K2892: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K2893: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K2894: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K2891), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K2892), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K2893), n!("getattr")]);
static K2895: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K2896: RomBytes<55> = RomBytes::new(b"\x00\xd4\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K2897: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2890), consts: Obj::rom(&K2894), argnames: Obj::rom(&K2895), exc: Obj::rom(&K3), lines: Obj::rom(&K2896), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 233 };
static K2898: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K2899: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K2900: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K2901: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K2902: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K2899), n!("len"), Obj::small(1), Obj::rom(&K2900), n!("percent_value"), n!("append"), Obj::rom(&K2901), n!("percent_converted")]);
static K2903: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K2904: RomBytes<43> = RomBytes::new(b"\x00\x92\x04\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K2905: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2898), consts: Obj::rom(&K2902), argnames: Obj::rom(&K2903), exc: Obj::rom(&K3), lines: Obj::rom(&K2904), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K2906: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K2907: RomTuple<16> = RomTuple::new([vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K2908: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K2909: RomBytes<33> = RomBytes::new(b"\x00\xc4\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K2910: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2906), consts: Obj::rom(&K2907), argnames: Obj::rom(&K2908), exc: Obj::rom(&K3), lines: Obj::rom(&K2909), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 289 };
static K2911: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K2912: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K2913: RomBytes<3> = RomBytes::new(b"\x00\xfa\x04");
static K2914: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1831), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2913), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 317 };
static K2915: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K2912), n!("type"), n!("__name__"), vm::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K2914)]);
static K2916: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K2917: RomBytes<19> = RomBytes::new(b"\x00\xea\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K2918: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2911), consts: Obj::rom(&K2915), argnames: Obj::rom(&K2916), exc: Obj::rom(&K3), lines: Obj::rom(&K2917), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 308 };
static K2919: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K2920: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K2921: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K2922: RomBytes<3> = RomBytes::new(b"\x00\x82\x05");
static K2923: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2920), consts: Obj::rom(&K2921), argnames: Obj::rom(&K2916), exc: Obj::rom(&K3), lines: Obj::rom(&K2922), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 320 };
static K2924: RomBytes<32> = RomBytes::new(b"\x00\x02\x00\n\x05\x00\x00\x06\x01b\x05\x05\x01v\x04\x05|\x03\x05\x01\x00\x00b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K2925: RomBytes<3> = RomBytes::new(b"\x00\x8a\x05");
static K2926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1831), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2925), name: n!("<listcomp>"), qualname: n!("bytearray_extend.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 325 };
static K2927: RomTuple<3> = RomTuple::new([n!("to_list"), Obj::rom(&K2926), n!("extend")]);
static K2928: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K2929: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2924), consts: Obj::rom(&K2927), argnames: Obj::rom(&K2928), exc: Obj::rom(&K3), lines: Obj::rom(&K2925), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 324 };
static K2930: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2931: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K2932: RomBytes<3> = RomBytes::new(b"\x00\x98\x05");
static K2933: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2931), consts: Obj::rom(&K1831), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2932), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 332 };
static K2934: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K2933), n!("index_of")]);
static K2935: RomBytes<9> = RomBytes::new(b"\x00\x94\x05\x11\x02\x10\x02\x1f\x02");
static K2936: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2930), consts: Obj::rom(&K2934), argnames: Obj::rom(&K505), exc: Obj::rom(&K3), lines: Obj::rom(&K2935), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 329 };
static K2937: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K2938: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K2939: RomBytes<3> = RomBytes::new(b"\x00\xa2\x05");
static K2940: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2937), consts: Obj::rom(&K2938), argnames: Obj::rom(&K1875), exc: Obj::rom(&K3), lines: Obj::rom(&K2939), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 336 };
static K2941: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K2942: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K2943: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K2944: RomBytes<3> = RomBytes::new(b"\x00\xaa\x05");
static K2945: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2941), consts: Obj::rom(&K2942), argnames: Obj::rom(&K2943), exc: Obj::rom(&K3), lines: Obj::rom(&K2944), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 340 };
static K2946: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K2947: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K2948: RomBytes<3> = RomBytes::new(b"\x00\xb2\x05");
static K2949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2946), consts: Obj::rom(&K2938), argnames: Obj::rom(&K2947), exc: Obj::rom(&K3), lines: Obj::rom(&K2948), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 344 };
static K2950: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K2951: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K2952: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K2953: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K2954: RomBytes<21> = RomBytes::new(b"\x00\xbc\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K2955: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2950), consts: Obj::rom(&K2951), argnames: Obj::rom(&K2952), exc: Obj::rom(&K2953), lines: Obj::rom(&K2954), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 349 };
static K2956: RomBytes<74> = RomBytes::new(b"\x00\x05\x00g\x06\x06\x00n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05W2\x00\n\x05\x00\x87\x04\x05\x03\x00W\'\x00\n\x05\x01\x87\x04\x05\x1d\x00\x00\x03\x04\n\x06\x02\x00\x07\x00\x06\x03\x03\x00\x00\x08\x03b\x06\x06\x02\x07\x03W\x06\x00\x07\x03\x83\x05\x83\x04\x82");
static K2957: RomTuple<4> = RomTuple::new([n!("SystemExit"), n!("BaseException"), n!("thread_failed"), n!("error")]);
static K2958: RomBytes<12> = RomBytes::new(b"\x00\x14\x17\x08-\x11C\n\x172\x00\t");
static K2959: RomBytes<10> = RomBytes::new(b"\x00\x0c\x17\x02\x08\x02\x03\x02\x0b\x02");
static K2960: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2956), consts: Obj::rom(&K2957), argnames: Obj::rom(&K2413), exc: Obj::rom(&K2958), lines: Obj::rom(&K2959), name: n!("thread_main"), qualname: n!("thread_main"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
