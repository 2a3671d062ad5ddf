//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 389] = [
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
    Frozen { code: &K321, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K324, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K330, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K333, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K342, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K347, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K352, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K357, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K360, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K363, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K372, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K376, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K378, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K380, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K383, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K387, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K391, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K395, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K399, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K404, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K410, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K416, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K424, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K428, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K433, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K437, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K441, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K445, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K450, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K455, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K459, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K467, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K472, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K477, defaults: Obj::rom(&K478), kwdefaults: &[] },
    Frozen { code: &K482, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K487, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K495, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K501, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K505, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K509, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K514, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K519, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K524, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K532, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K537, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K541, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K545, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K550, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K559, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K563, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K568, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K572, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K578, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K582, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K586, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K593, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K598, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K612, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K617, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K626, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K631, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K636, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K641, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K646, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K650, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K658, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K663, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K674, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K679, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K684, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K690, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K694, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K699, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K704, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K708, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K713, defaults: Obj::rom(&K714), kwdefaults: &[] },
    Frozen { code: &K721, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K726, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K730, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K734, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K745, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K749, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K752, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K756, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K762, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K767, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K772, defaults: Obj::rom(&K773), kwdefaults: &[] },
    Frozen { code: &K778, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K783, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K788, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K793, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K798, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K803, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K807, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K812, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K822, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K837, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K842, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K851, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K854, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K896, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K907, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K912, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K917, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K927, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K944, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K948, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K953, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K957, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K962, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K967, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K971, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K974, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K980, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K985, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K989, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K996, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1002, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1062, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1067, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1072, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1079, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K1086, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1093, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1097, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1103, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1108, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1113, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1118, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1120, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1129, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1131, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1136, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1141, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1146, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1150, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1155, defaults: Obj::rom(&K1156), kwdefaults: &[] },
    Frozen { code: &K1161, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1165, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1175, defaults: Obj::rom(&K1176), kwdefaults: &[] },
    Frozen { code: &K1182, defaults: Obj::rom(&K1176), kwdefaults: &[] },
    Frozen { code: &K1187, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1192, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1195, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1199, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1203, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1210, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1212, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1217, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1222, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1228, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1236, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1240, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1245, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1252, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1256, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1261, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1265, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1270, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1276, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1282, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1291, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1297, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1302, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1308, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1312, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1316, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1320, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1326, defaults: Obj::NONE, kwdefaults: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Frozen { code: &K1331, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1343, defaults: Obj::rom(&K714), kwdefaults: &[] },
    Frozen { code: &K1347, defaults: Obj::rom(&K714), kwdefaults: &[] },
    Frozen { code: &K1352, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1356, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1361, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1371, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1374, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1379, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1383, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1387, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1392, defaults: Obj::rom(&K1393), kwdefaults: &[] },
    Frozen { code: &K1399, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1404, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1411, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1417, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1422, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1428, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1434, defaults: Obj::rom(&K1156), kwdefaults: &[] },
    Frozen { code: &K1439, defaults: Obj::rom(&K1441), kwdefaults: &[] },
    Frozen { code: &K1444, defaults: Obj::rom(&K1445), kwdefaults: &[] },
    Frozen { code: &K1449, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1454, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1460, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1465, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1468, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1470, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1473, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1480, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1484, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1486, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1489, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1495, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1498, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1503, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1507, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1511, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1517, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1523, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1525, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1530, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1537, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1541, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1547, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1551, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1559, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1565, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1570, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1574, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1577, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1580, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1583, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1587, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1589, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1592, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1594, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1599, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1603, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1605, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1609, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1613, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1619, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1623, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1633, defaults: Obj::rom(&K1634), kwdefaults: &[] },
    Frozen { code: &K1639, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1654, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1659, defaults: Obj::rom(&K1156), kwdefaults: &[] },
    Frozen { code: &K1661, defaults: Obj::rom(&K1156), kwdefaults: &[] },
    Frozen { code: &K1664, defaults: Obj::rom(&K1156), kwdefaults: &[] },
    Frozen { code: &K1668, defaults: Obj::rom(&K1156), kwdefaults: &[] },
    Frozen { code: &K1673, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1678, defaults: Obj::rom(&K1156), kwdefaults: &[] },
    Frozen { code: &K1683, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1687, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1691, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1696, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1699, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1702, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1707, defaults: Obj::rom(&K1708), kwdefaults: &[] },
    Frozen { code: &K1712, defaults: Obj::rom(&K1708), kwdefaults: &[] },
    Frozen { code: &K1717, defaults: Obj::rom(&K1708), kwdefaults: &[] },
    Frozen { code: &K1719, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1722, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1726, defaults: Obj::rom(&K1727), kwdefaults: &[] },
    Frozen { code: &K1729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1731, defaults: Obj::rom(&K1727), kwdefaults: &[] },
    Frozen { code: &K1735, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1742, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1745, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1749, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1753, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1758, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1762, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1766, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1770, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1774, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1777, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1780, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1784, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1788, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1792, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1795, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1798, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1803, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K1807, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1811, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1815, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1820, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1845, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1849, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1855, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1860, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1865, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K1871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1876, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K1881, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1885, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1888, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1894, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1896, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1898, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1903, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1931, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1964, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1969, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1976, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1986, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1995, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2002, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2006, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2010, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2015, defaults: Obj::rom(&K2016), kwdefaults: &[] },
    Frozen { code: &K2018, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2023, defaults: Obj::rom(&K714), kwdefaults: &[] },
    Frozen { code: &K2028, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2032, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2036, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2039, defaults: Obj::rom(&K714), kwdefaults: &[] },
    Frozen { code: &K2047, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), vm::intern::ascii_char(32)), (n!("end"), vm::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K2051, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2056, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2063, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2071, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2079, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2084, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2092, defaults: Obj::rom(&K2093), kwdefaults: &[] },
    Frozen { code: &K2097, defaults: Obj::rom(&K2093), kwdefaults: &[] },
    Frozen { code: &K2102, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2109, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2113, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2118, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2122, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2128, defaults: Obj::NONE, kwdefaults: &[] },
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
static K317: RomBytes<69> = RomBytes::new(b"\n\x04\x00\n\x07\x01g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x02\x04\n\x04\x02\n\x05\x01\x00\x06\x02b\x05\x05\x01b\x03\x04\x01S\x03\x17\x00\x00\x04\x03\x00\x07\x02g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x04\x04\x81\x02");
static K318: RomTuple<3> = RomTuple::new([n!("type_new"), n!("type"), n!("find_init")]);
static K319: RomTuple<2> = RomTuple::new([n!("args"), n!("keywords")]);
static K320: RomBytes<10> = RomBytes::new(b"\x002\x17\x02\x11\x02\x04\x02\x17\x02");
static K321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K317), consts: Obj::rom(&K318), argnames: Obj::rom(&K319), exc: Obj::rom(&K3), lines: Obj::rom(&K320), name: n!("type_of"), qualname: n!("type_of"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K322: RomBytes<1> = RomBytes::new(b"\x82");
static K323: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("keywords")]);
static K324: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K323), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("type_init"), qualname: n!("type_init"), file: n!("<prelude>"), flags: 67, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K325: RomBytes<149> = RomBytes::new(b"\n\t\x00\x00\n\x01b\t\t\x01B\t\x01\x1a\x00\n\t\x02\x03\x0b\x03\n\x0c\x00\x00\r\x01b\x0c\x0c\x01\x1c\n\x0b\x0cb\t\t\x01\x83\tz\x01\x03\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\x06\t\x02O\x06\x00-\x00\n\t\x05\x00\n\x06b\x07\t\x01S\x07\x1f\x00\x00\t\x07\x00\x0c\x06\x00\r\x03\x00\x0e\x04\x00\x0f\x05g\n\x0c\x04j\x0b\x0b\x00s\x0b\x02f\t\t\x81\t\n\t\x06\x00\n\x06\x00\x0b\x03\x00\x0c\x04\n\r\x07\x00\x0e\x05b\r\r\x01b\x08\t\x04\n\t\x08\x00\n\x08\x00\x0b\x02b\t\t\x02\x81\t");
static K326: RomStr<51> = RomStr::constant(b"type.__new__() takes exactly 3 arguments (%d given)");
static K327: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(3), n!("TypeError"), Obj::rom(&K326), n!("metaclass_of"), n!("find_new"), n!("new_type"), n!("unwrap_native"), n!("class_hooks")]);
static K328: RomTuple<3> = RomTuple::new([n!("meta"), n!("args"), n!("keywords")]);
static K329: RomBytes<20> = RomBytes::new(b"\x00J\x0f\x02\x1a\x02\x04\x02\r\x02\x05\x02\n\x02\x04\x02\x1f\x02\x1a\x02");
static K330: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K325), consts: Obj::rom(&K327), argnames: Obj::rom(&K328), exc: Obj::rom(&K3), lines: Obj::rom(&K329), name: n!("type_new"), qualname: n!("type_new"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K331: RomBytes<6> = RomBytes::new(b"j\x03\x03\x00\x81\x03");
static K332: RomBytes<2> = RomBytes::new(b"\x00d");
static K333: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K331), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K323), exc: Obj::rom(&K3), lines: Obj::rom(&K332), name: n!("prepare"), qualname: n!("prepare"), file: n!("<prelude>"), flags: 67, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K334: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01P\x03\x00\x16\x00\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03\n\x03\x01\x00\x06\x00g\x04\x06\x01n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K335: RomTuple<2> = RomTuple::new([n!("native_base"), n!("construct")]);
static K336: RomBytes<6> = RomBytes::new(b"\x00n\x0f\x02\x16\x02");
static K337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K334), consts: Obj::rom(&K335), argnames: Obj::rom(&K323), exc: Obj::rom(&K3), lines: Obj::rom(&K336), name: n!("call_class"), qualname: n!("call_class"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K338: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K339: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K340: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K341: RomBytes<14> = RomBytes::new(b"\x00z\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08*\x02");
static K342: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K338), consts: Obj::rom(&K339), argnames: Obj::rom(&K340), exc: Obj::rom(&K3), lines: Obj::rom(&K341), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K343: RomBytes<106> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x04\x02\x00\x05\x00b\x04\x04\x016\x03\x04\x01\x06U\x03\x1e\x00\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K344: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("type"), n!("bool"), n!("class_method"), n!("__instancecheck__")]);
static K345: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("spec")]);
static K346: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K347: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K343), consts: Obj::rom(&K344), argnames: Obj::rom(&K345), exc: Obj::rom(&K3), lines: Obj::rom(&K346), name: n!("isinstance_of"), qualname: n!("isinstance_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K348: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K349: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("issubclass"), n!("bool"), n!("class_method"), n!("__subclasscheck__")]);
static K350: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K351: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K352: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K348), consts: Obj::rom(&K349), argnames: Obj::rom(&K350), exc: Obj::rom(&K3), lines: Obj::rom(&K351), name: n!("issubclass_of"), qualname: n!("issubclass_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K353: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K354: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K355: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K356: RomBytes<30> = RomBytes::new(b"\x00\n\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K357: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K353), consts: Obj::rom(&K354), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K356), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K358: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K359: RomTuple<1> = RomTuple::new([n!("eq")]);
static K360: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K358), consts: Obj::rom(&K359), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K361: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K362: RomBytes<10> = RomBytes::new(b"\x004\x06\x02\x05\x02\x05\x03\x05\x06");
static K363: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K361), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K362), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K364: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K365: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K366: RomBytes<16> = RomBytes::new(b"\x00B\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K364), consts: Obj::rom(&K365), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K366), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K368: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K369: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K370: RomTuple<3> = RomTuple::new([n!("compare"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K371: RomBytes<28> = RomBytes::new(b"\x00Z\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K372: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K368), consts: Obj::rom(&K369), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K371), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K373: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K374: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), vm::intern::ascii_char(121)]);
static K375: RomBytes<2> = RomBytes::new(b"\x00z");
static K376: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K373), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K374), exc: Obj::rom(&K3), lines: Obj::rom(&K375), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K377: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K378: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K377), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K374), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K379: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K380: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K379), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K374), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K381: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K382: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K383: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K381), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K374), exc: Obj::rom(&K3), lines: Obj::rom(&K382), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K384: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K385: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K386: RomBytes<11> = RomBytes::new(b"\x00\x9a\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K387: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K384), consts: Obj::rom(&K385), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K386), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K388: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K389: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K390: RomBytes<11> = RomBytes::new(b"\x00\xaa\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: Obj::rom(&K389), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K390), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K392: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K393: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K394: RomBytes<11> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K395: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K392), consts: Obj::rom(&K393), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K394), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K396: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K397: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K398: RomBytes<11> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K399: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K396), consts: Obj::rom(&K397), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K398), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K400: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K401: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K402: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K403: RomBytes<15> = RomBytes::new(b"\x00\xda\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K404: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K400), consts: Obj::rom(&K401), argnames: Obj::rom(&K402), exc: Obj::rom(&K3), lines: Obj::rom(&K403), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K405: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K406: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K407: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K406), n!("dict_update")]);
static K408: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K409: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K410: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K405), consts: Obj::rom(&K407), argnames: Obj::rom(&K408), exc: Obj::rom(&K3), lines: Obj::rom(&K409), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K411: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K412: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K413: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K412), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K414: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K415: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K416: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K411), consts: Obj::rom(&K413), argnames: Obj::rom(&K414), exc: Obj::rom(&K3), lines: Obj::rom(&K415), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K417: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K418: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K419: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K420: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K418), n!("len"), Obj::small(2), Obj::rom(&K419), n!("ValueError")]);
static K421: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(105), n!("pair")]);
static K422: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K423: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K424: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K420), argnames: Obj::rom(&K421), exc: Obj::rom(&K422), lines: Obj::rom(&K423), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K425: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K426: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K427: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K428: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K425), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K426), exc: Obj::rom(&K3), lines: Obj::rom(&K427), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K429: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K430: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K431: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K432: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K429), consts: Obj::rom(&K430), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K432), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K434: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K435: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K436: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K437: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K434), consts: Obj::rom(&K435), argnames: Obj::rom(&K126), exc: Obj::rom(&K3), lines: Obj::rom(&K436), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K438: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K439: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K440: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K441: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K438), consts: Obj::rom(&K439), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K440), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K442: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K443: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K444: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K442), consts: Obj::rom(&K443), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K444), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K446: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K447: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K448: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("other")]);
static K449: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K446), consts: Obj::rom(&K447), argnames: Obj::rom(&K448), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K451: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K452: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K453: RomTuple<1> = RomTuple::new([n!("items")]);
static K454: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K455: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K451), consts: Obj::rom(&K452), argnames: Obj::rom(&K453), exc: Obj::rom(&K3), lines: Obj::rom(&K454), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K456: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K457: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K458: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K459: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K456), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K458), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K460: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K461: RomBytes<169> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x10\x1b\x00\x01\x0f\x01\x1c\x00\x0f\x02\x1d\x00b\x01\x01\x01\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x0f\x01\'\x00\x10(\x00\x01\x82");
static K462: RomTuple<41> = RomTuple::new([n!("fat_init"), n!("__init__"), n!("fat_mount"), n!("mount"), n!("fat_umount"), n!("umount"), n!("fat_open"), n!("open"), n!("fat_ilistdir"), n!("ilistdir"), n!("fat_mkdir"), n!("mkdir"), n!("fat_rmdir"), n!("rmdir"), n!("fat_remove"), n!("remove"), n!("fat_rename"), n!("rename"), n!("fat_chdir"), n!("chdir"), n!("fat_getcwd"), n!("getcwd"), n!("fat_stat"), n!("stat"), n!("fat_statvfs"), n!("statvfs"), n!("fat_label"), n!("label"), n!("staticmethod"), n!("fat_mkfs"), n!("mkfs"), n!("fat_file_read"), n!("file_read"), n!("fat_file_write"), n!("file_write"), n!("fat_file_sync"), n!("file_sync"), n!("fat_file_shut"), n!("file_shut"), n!("fat_file_resize"), n!("file_resize")]);
static K463: RomBytes<40> = RomBytes::new(b"\x00\x1c\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K464: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K461), consts: Obj::rom(&K462), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K463), name: n!("VfsFat"), qualname: n!("fat_class.<locals>.VfsFat"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K465: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsFat"), Obj::rom(&K464), n!("keep")]);
static K466: RomBytes<12> = RomBytes::new(b"\x00\x14\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K467: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K460), consts: Obj::rom(&K465), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K466), name: n!("fat_class"), qualname: n!("fat_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K468: RomBytes<29> = RomBytes::new(b"[\x00\x00\x01\x05\x02\x02[\x00\x01\x02\x03\x02\x02[\x00\x03\x02\n\x02\x04\x00\x03\x00b\x02\x02\x01\x82");
static K469: RomTuple<5> = RomTuple::new([n!("device"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("fat_attach")]);
static K470: RomTuple<2> = RomTuple::new([n!("self"), n!("device")]);
static K471: RomBytes<8> = RomBytes::new(b"\x00R\x04\x02\x07\x02\x07\x02");
static K472: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K468), consts: Obj::rom(&K469), argnames: Obj::rom(&K470), exc: Obj::rom(&K3), lines: Obj::rom(&K471), name: n!("fat_init"), qualname: n!("fat_init"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K473: RomBytes<56> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03Y\x03\x00\x01A\x03\x02\x19\x00V\x02\x15\x00\n\x03\x03Y\x04\x00\x04b\x03\x03\x01\n\x03\x05\x00\x04\x00b\x03\x03\x01\n\x03\x06\x00\x04\x00b\x03\x03\x01\x82");
static K474: RomTuple<7> = RomTuple::new([n!("readonly"), n!("bits"), Obj::small(0), n!("fat_mkfs"), n!("device"), n!("fat_attach"), n!("fat_volume")]);
static K475: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K476: RomBytes<12> = RomBytes::new(b"\x00`\x04\x02\x07\x02\r\x02\x0b\x02\n\x02");
static K477: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K473), consts: Obj::rom(&K474), argnames: Obj::rom(&K475), exc: Obj::rom(&K3), lines: Obj::rom(&K476), name: n!("fat_mount"), qualname: n!("fat_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K478: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K479: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K480: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K481: RomBytes<2> = RomBytes::new(b"\x00r");
static K482: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K479), consts: Obj::rom(&K480), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K481), name: n!("fat_umount"), qualname: n!("fat_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K483: RomBytes<282> = RomBytes::new(b"Y\x01\x00\x00Y\x05\x01\x01\x01\x05\x00[\x00\x02\x05\n\x05\x03\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x01\x01\x07\x05b\x05\x05\x02U\x05\x04\x00\x02\x05\x00\x02[\x00\x04\x05g\x05\x05\x00[\x00\x05\x05\x01\x05\xff[\x00\x06\x05\x01\x05\x02[\x00\x07\x05\n\x05\x03\x00\x06\x01\x01\x07\x04b\x05\x05\x02[\x00\x08\x05\x01\x02\x00\n\x05\t\x00\x06\x00\x01\x07\x00b\x03\x05\x02\n\x05\n\x00\x06\x03b\x05\x05\x01U\x05\x8f\x00_\x05\x03\x0bN\x05\x0c\t\x00_\x05\x03\rB\x05\x0e\x01\x00\x82\n\x05\x0f\x02\x06\xbe\x01\x02\x07\xfe\x01\x01\x08\x10x\x05\x03c\x00b\x05\x05\x03v\x05\x05\x05\x06\x00WV\x00\n\t\x10\x00\n\x03\"\x0b\x04\x11\x01\x0c\x04b\x02\t\x03\"\t\x04\x12^\t\x03\tV\t9\x00\x01\t\x007\t\x021\x00Y\n\x00\x087\x02\n(\x00\n\t\n\n\n\t\x00\x0b\x00\x00\x0c\x02b\n\n\x02b\t\t\x01V\t\x10\x00\n\t\t\x00\n\x00\x00\x0b\x02b\x03\t\x02W\x06\x00y\x04\x05\xa5\xff\x82\n\x05\x13\x00\x06\x00\x00\x07\x03\x00\x08\x02b\x05\x05\x03\x82");
static K484: RomTuple<20> = RomTuple::new([n!("device"), n!("readblocks"), n!("bits"), n!("device_ioctl"), n!("sector_size"), n!("cache"), n!("free"), n!("next"), n!("count"), n!("fat_sector"), n!("fat_is_boot"), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), n!("range"), n!("little"), Obj::small(8), Obj::small(4), n!("fat_layout")]);
static K485: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(118)]);
static K486: RomBytes<44> = RomBytes::new(b"\x00|\x04\x02\x04\x02\x07\x02\r\x02\x19\x02\x08\x02\x07\x02\x07\x02\x11\x02\x03\x02\r\x02\x0e\x02\x12\x02\x01\x02 \x02\x11\x025\x02\r\x02\x03\x07\x05\x0c\x01\x02");
static K487: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K483), consts: Obj::rom(&K484), argnames: Obj::rom(&K485), exc: Obj::rom(&K3), lines: Obj::rom(&K486), name: n!("fat_attach"), qualname: n!("fat_attach"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K488: RomBytes<104> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01I\x01\x01\x1e\x00_\x01\x00\x02N\x01\x03\x15\x00_\x01\x00\x04N\x01\x05\x0c\x00_\x01\x00\x06\x03\x02\x07Q\x01\x02\x05\x00\x05\x01\x02\x81\x01\x01\x026\x01\x039\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\x086\x01\x02\x03\x04U\x01\x18\x00\x01\x02R\x01\x03W\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\t6\x01\x02\x03\x04\x81\x01");
static K489: RomTuple<3> = RomTuple::new([Obj::small(235), Obj::small(233), Obj::small(232)]);
static K490: RomBytes<3> = RomBytes::new(b"FAT");
static K491: RomBytes<5> = RomBytes::new(b"FAT32");
static K492: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(512), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), Obj::small(0), Obj::rom(&K489), Obj::rom(&K490), Obj::rom(&K491)]);
static K493: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(98)]);
static K494: RomBytes<7> = RomBytes::new(b"\x00\xae\x01-\x02\x05\x02");
static K495: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K488), consts: Obj::rom(&K492), argnames: Obj::rom(&K493), exc: Obj::rom(&K3), lines: Obj::rom(&K494), name: n!("fat_is_boot"), qualname: n!("fat_is_boot"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K496: RomBytes<540> = RomBytes::new(b"_\x07\x01\x00[\x00\x01\x07_\x07\x01\x02[\x00\x03\x07\n\x07\x04\x00\x08\x01\x01\t\x11\x01\n\x02b\x07\x07\x03[\x00\x05\x07\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t$\x01\n\x04b\x07\x07\x03[\x00\x06\x07\n\x07\x04\x00\x08\x01\x01\t\x13\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t \x01\n\x04b\x07\x07\x03\x00\x03\x07\n\x08\x04\x00\t\x01\x01\n\x0b\x01\x0b\x02b\x08\x08\x03Y\t\x00\x076\x07\x08\t\x05U\x07 \x00Y\x08\x00\x01\x01\t\x006\x07\x08\t\x04U\x07\x10\x00Y\x08\x00\x01Y\t\x00\x01#\t\t\x08\x1d\x07\x08\t\x00\x04\x07\n\x07\x04\x00\x08\x01\x01\t\x0e\x01\n\x02b\x07\x07\x03\x17\x07\x02\x07[\x00\t\x07Y\x07\x00\tY\x08\x00\x03Y\t\x00\x06\x19\x08\x08\t\x17\x07\x07\x08[\x00\n\x07Y\x07\x00\nY\x08\x00\x05$\x08\x08\x0bY\t\x00\x07\x17\x08\x08\t#\x08\x08\x08Y\t\x00\x07\x1b\x08\x08\t\x17\x07\x07\x08[\x00\x0c\x07U\x04\"\x00Y\x07\x00\x03\x03\x08\rR\x07\x08\x16\x00Y\x07\x00\tG\x07\x02\r\x00\x17\x07\x02\x03Y\x08\x00\x0c8\x07\x08\x01\x00\x82\x17\x07\x02\x03Y\x08\x00\x0c\x18\x07\x07\x08Y\x08\x00\x01\x1b\x07\x07\x08[\x00\x0e\x07Y\x07\x00\x0e=\x07\x0f\x06\x00\x01\x05\x0cW\x12\x00Y\x07\x00\x0e=\x07\x10\x06\x00\x01\x05\x10W\x03\x00\x01\x05 B\x05\x0b\x17\x00\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x03\x00\x01\x05 A\x05\x0b\x17\x00\n\x08\x04\x00\t\x01\x01\n0\x01\x0b\x02b\x08\x08\x03\x17\x07\x02\x08W\x03\x00\x01\x07\x00[\x00\x11\x07A\x05\x0b\x13\x00\n\x07\x04\x00\x08\x01\x01\t,\x01\n\x04b\x07\x07\x03W\x03\x00\x01\x07\x00[\x00\x12\x07Y\x07\x00\x06Y\x08\x00\x07\x19\x07\x07\x08$\x07\x07\x13\x1b\x07\x07\x05#\x06\x07\x14Y\x07\x00\x0eE\x07\x06\r\x00\x17\x07\x02\x03Y\x08\x00\x159\x07\x08\x01\x00\x82A\x05\x0b\x1a\x00\x01\x07\x02Y\x08\x00\x128\x07\x08\r\x00Y\t\x00\x0e\"\t\t\x14C\x08\t\x01\x00\x82[\x00\x16\x05\x82");
static K497: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K498: RomTuple<23> = RomTuple::new([Obj::small(13), n!("spc"), Obj::small(16), n!("n_fats"), n!("little"), n!("n_root"), n!("fat_size"), n!("sector_size"), Obj::small(1), n!("fat_start"), n!("root_start"), Obj::small(32), n!("data_start"), Obj::rom(&K497), n!("n_clusters"), Obj::small(4086), Obj::small(65526), n!("info"), n!("root"), Obj::small(8), Obj::small(2), n!("count"), n!("bits")]);
static K499: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(98), n!("start")]);
static K500: RomBytes<47> = RomBytes::new(b"\x00\xba\x01\x08\x02\x08\x02\x14\x02(\x02\'\x02@\x02\x18\x02\x18\x02(\x02&\x02\x01\x02\x18\x02!\x02\x19\x02\x03\x02#\x02\x1f\x02\x18\x02\x16\x02\x01\x02\x1e\x02\x01\x02");
static K501: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K496), consts: Obj::rom(&K498), argnames: Obj::rom(&K499), exc: Obj::rom(&K3), lines: Obj::rom(&K500), name: n!("fat_layout"), qualname: n!("fat_layout"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K502: RomBytes<23> = RomBytes::new(b"Y\x01\x00\x00A\x01\x01\x0c\x00\n\x01\x02\x01\x02\x13b\x01\x01\x01\x83\x01\x81\x00");
static K503: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(0), n!("OSError")]);
static K504: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\t\x02\x0c\x02");
static K505: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K502), consts: Obj::rom(&K503), argnames: Obj::rom(&K485), exc: Obj::rom(&K3), lines: Obj::rom(&K504), name: n!("fat_volume"), qualname: n!("fat_volume"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K506: RomBytes<50> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K507: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("fat_volume")]);
static K508: RomBytes<7> = RomBytes::new(b"\x00\xfa\x01\x1a\x02\x0c\x02");
static K509: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K506), consts: Obj::rom(&K507), argnames: Obj::rom(&K485), exc: Obj::rom(&K3), lines: Obj::rom(&K508), name: n!("fat_writable"), qualname: n!("fat_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K510: RomBytes<169> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\n\t\x02\x00\n\x02b\x06\t\x01x\x05\x01>\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W1\x00^\t\x02\x03_\t\t\x03;\t\x01$\x00V\x03\x16\x00\x00\t\x02\x01\n\x00\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x04c\t\t\x02\x05_\t\x02\x03_\t\t\x06\x81\ty\x03\x05\xca\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01?\x05\x07\x0f\x00\x00\x05\x02c\x05\x05\x00\x04_\x04\x05\x06W\x0b\x00\n\x05\x08Y\x06\x00\tb\x04\x05\x01\n\x05\n\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03\x00\x05\x02\x01\x06\x00\x00\x07\x01\x00\x08\x04h\x07\x07\x02c\x05\x05\x02\x05\x81\x04");
static K511: RomTuple<11> = RomTuple::new([n!("cache"), n!("range"), n!("len"), Obj::small(0), n!("pop"), n!("insert"), Obj::small(1), Obj::small(2), n!("bytearray"), n!("sector_size"), n!("fat_read_into")]);
static K512: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110)]);
static K513: RomBytes<23> = RomBytes::new(b"\x00\x8e\x02\x04\x02\x1f\x02\r\x02\x04\x02\x16\x02\n\x07\x05\n)\x02\x10\x02\x15\x02");
static K514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K510), consts: Obj::rom(&K511), argnames: Obj::rom(&K512), exc: Obj::rom(&K3), lines: Obj::rom(&K513), name: n!("fat_sector"), qualname: n!("fat_sector"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K515: RomBytes<56> = RomBytes::new(b"\x01\x03\x008\x03\x01#\x00Y\x04\x00\x007\x01\x04\x1a\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x03b\x03\x03\x01V\x03\x0c\x00\n\x03\x04\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K516: RomTuple<5> = RomTuple::new([n!("count"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K517: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110), n!("data")]);
static K518: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02+\x02");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K515), consts: Obj::rom(&K516), argnames: Obj::rom(&K517), exc: Obj::rom(&K3), lines: Obj::rom(&K518), name: n!("fat_read_into"), qualname: n!("fat_read_into"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K520: RomBytes<90> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x0c\x00\n\x03\x01\x01\x04\x05b\x03\x03\x01\x83\x03\n\x04\x02Y\x05\x00\x03\x00\x06\x01\x00\x07\x02c\x05\x05\x02\x04b\x04\x04\x01V\x04\x0c\x00\n\x04\x01\x01\x05\x05b\x04\x04\x01\x83\x04W\x13\x00\n\x04\x05\x87\x03\x04\t\x00g\x04\x04\x00[\x00\x06\x04\x85\x83\x03\x82");
static K521: RomTuple<7> = RomTuple::new([n!("count"), n!("OSError"), n!("device_error"), n!("device"), n!("writeblocks"), n!("BaseException"), n!("cache")]);
static K522: RomBytes<8> = RomBytes::new(b"\x1d&F\x06F\x13\x00\x07");
static K523: RomBytes<15> = RomBytes::new(b"\x00\xb2\x02\x11\x02\x0c\x06\x1a\x02\x0f\x02\x08\x02\x08\x02");
static K524: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K520), consts: Obj::rom(&K521), argnames: Obj::rom(&K517), exc: Obj::rom(&K522), lines: Obj::rom(&K523), name: n!("fat_store"), qualname: n!("fat_store"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K525: RomBytes<31> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x82");
static K526: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K527: RomTuple<2> = RomTuple::new([Obj::small(0), vm::intern::ascii_char(110)]);
static K528: RomBytes<3> = RomBytes::new(b"\x00\xcc\x02");
static K529: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K526), consts: Obj::rom(&K527), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K528), name: n!("<listcomp>"), qualname: n!("fat_forget.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 166 };
static K530: RomTuple<2> = RomTuple::new([n!("cache"), Obj::rom(&K529)]);
static K531: RomBytes<5> = RomBytes::new(b"\x00\xca\x02\x02\x02");
static K532: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K525), consts: Obj::rom(&K530), argnames: Obj::rom(&K512), exc: Obj::rom(&K3), lines: Obj::rom(&K531), name: n!("fat_forget"), qualname: n!("fat_forget"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K533: RomBytes<55> = RomBytes::new(b"\x01\x02\x028\x02\x01\r\x00Y\x03\x00\x00\"\x03\x03\x01C\x01\x03\x0c\x00\n\x02\x02\x01\x03\x05b\x02\x02\x01\x83\x02Y\x02\x00\x03#\x03\x01\x01Y\x04\x00\x04\x19\x03\x03\x04\x17\x02\x02\x03\x81\x02");
static K534: RomTuple<5> = RomTuple::new([n!("n_clusters"), Obj::small(2), n!("OSError"), n!("data_start"), n!("spc")]);
static K535: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster")]);
static K536: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x15\x02\x0c\x02");
static K537: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K533), consts: Obj::rom(&K534), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K536), name: n!("fat_sector_of"), qualname: n!("fat_sector_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K538: RomBytes<91> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x02\x05\x02\n\x05\x01Y\x06\x00\x02b\x03\x05\x01\n\x05\x03\x00\x06\x02Y\t\x00\x04\x17\x07\x02\tx\x05\x02*\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x1d\x00\n\t\x05\x00\n\x00\x00\x0b\x04b\t\t\x02\n\t\x06\x00\n\x00\x00\x0b\x04\x00\x0c\x03b\t\t\x03y\x04\x05\xde\xff\x82");
static K539: RomTuple<7> = RomTuple::new([n!("fat_sector_of"), n!("bytearray"), n!("sector_size"), n!("range"), n!("spc"), n!("fat_forget"), n!("fat_store")]);
static K540: RomBytes<13> = RomBytes::new(b"\x00\xe0\x02\r\x02\x0b\x02 \x02\r\x02\x10\x03");
static K541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K538), consts: Obj::rom(&K539), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K540), name: n!("fat_zero"), qualname: n!("fat_zero"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K542: RomBytes<149> = RomBytes::new(b"Y\x06\x00\x00A\x06\x01@\x00&\x06\x01\x02\x17\x02\x01\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x07\x03\x00\x08\x00\"\t\x02\x04b\x07\x07\x02+\x07\x07\x05\x1e\x03\x06\x07(\x07\x01\x04V\x07\x07\x00,\x06\x03\x06W\x04\x00(\x06\x03\x07\x81\x06Y\x06\x00\x00&\x04\x06\x05\x19\x02\x01\x04\n\x06\x08\x00\x07\x00Y\t\x00\tY\n\x00\n\x1b\n\x02\n\x17\x08\t\nb\x05\x06\x02\n\x06\x0b\x00\x07\x05Y\t\x00\n\x1c\x08\x02\t\x00\t\x04b\x03\x06\x03A\x04\x02\x06\x00\x00\x06\x03W\x04\x00(\x06\x03\x0c\x81\x06");
static K543: RomTuple<13> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), n!("fat_byte"), Obj::small(1), Obj::small(8), Obj::small(4), Obj::small(4095), n!("fat_sector"), n!("fat_start"), n!("sector_size"), n!("little"), Obj::small(268435455)]);
static K544: RomBytes<19> = RomBytes::new(b"\x00\xf6\x02\t\x02\x08\x02#\x02\x15\x02\x08\x02\x04\x02\x1a\x02\x15\x02");
static K545: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K542), consts: Obj::rom(&K543), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K544), name: n!("fat_get"), qualname: n!("fat_get"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K546: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00Y\x05\x00\x01Y\x06\x00\x02\x1b\x06\x01\x06\x17\x04\x05\x06b\x02\x02\x02Y\x03\x00\x02\x1c\x03\x01\x03^\x02\x02\x03\x81\x02");
static K547: RomTuple<3> = RomTuple::new([n!("fat_sector"), n!("fat_start"), n!("sector_size")]);
static K548: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("at")]);
static K549: RomBytes<3> = RomBytes::new(b"\x00\x8e\x03");
static K550: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K546), consts: Obj::rom(&K547), argnames: Obj::rom(&K548), exc: Obj::rom(&K3), lines: Obj::rom(&K549), name: n!("fat_byte"), qualname: n!("fat_byte"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K551: RomBytes<318> = RomBytes::new(b"Y\x0b\x00\x00A\x0b\x01P\x00&\x0b\x01\x02\x17\x03\x01\x0b(\x0b\x01\x03V\x0b\x1c\x00+\x0b\x02\x04\n\x0c\x05\x00\r\x00\x00\x0e\x03b\x0c\x0c\x02(\x0c\x0c\x06\x1e\x02\x0b\x0cW\x1e\x00(\x0b\x02\x07\n\x0c\x05\x00\r\x00\"\x0e\x03\x03b\x0c\x0c\x02(\x0c\x0c\x08+\x0c\x0c\t\x1e\x02\x0b\x0c\x01\x04\x02W\x0c\x00Y\x0b\x00\x00&\x04\x0b\t\x19\x03\x01\x04\n\x0b\n\x00\x0c\x04x\x0b\x01\xc8\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00W\xbb\x00\x17\x0f\x03\x05Y\x10\x00\x0b\x1b\x0f\x0f\x10\x17\x10\x03\x05Y\x11\x00\x0b\x1c\x10\x10\x11\x00\x06\x0f\x00\x07\x10\n\x0f\x0c\x00\x10\x00Y\x12\x00\r\x17\x11\x12\x06b\x08\x0f\x02A\x05\x0e\x0b\x00^\x0f\x08\x07(\t\x0f\x08W\x03\x00\x01\t\x00A\x05\x0e\x06\x00\x01\x0f\x0fW\x04\x00\x02\x0f\xff\x00\x1d\x0f\x02\x0f\x1e\x0f\t\x0f`\x08\x07\x0f\x01\x0f\x081\x02\x02\x0f\x8a#\x0f\x04\x03G\x05\x0f\r\x00Y\x0f\x00\x0b#\x0f\x0f\x03;\x07\x0f?\x00\n\x0f\nY\x10\x00\x0fx\x0f\x01.\x00b\x0f\x0f\x01v\x0f\x0f\x05\x10\x00W!\x00\n\x13\x10\x00\x14\x00Y\x16\x00\rY\x17\x00\x11\x19\x17\n\x17\x17\x16\x16\x17\x17\x15\x16\x06\x00\x16\x08b\x13\x13\x03y\n\x0f\xda\xffy\x05\x0b@\xff\x82");
static K552: RomTuple<18> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), Obj::small(1), Obj::small(4), n!("fat_byte"), Obj::small(15), Obj::small(4095), Obj::small(240), Obj::small(8), n!("range"), n!("sector_size"), n!("fat_sector"), n!("fat_start"), Obj::small(3), n!("n_fats"), n!("fat_store"), n!("fat_size")]);
static K553: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("value")]);
static K554: RomBytes<39> = RomBytes::new(b"\x00\x96\x03\t\x02\x08\x02\x08\x02\x1c\x04\x1e\x02\x06\x04\x08\x02\x04\x02\x18\x02\x1e\x02\x12\x04\x13\x02\x1b\x02\x08\x02\x16\x02\x19\x02!\x01\x05\x0f");
static K555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K551), consts: Obj::rom(&K552), argnames: Obj::rom(&K553), exc: Obj::rom(&K3), lines: Obj::rom(&K554), name: n!("fat_set"), qualname: n!("fat_set"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 202 };
static K556: RomBytes<32> = RomBytes::new(b"\x01\x01\x01Y\x03\x00\x00A\x03\x01\x06\x00\x01\x02\x1cW\x04\x00Y\x02\x00\x00 \x01\x01\x02#\x01\x01\x02\x81\x01");
static K557: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(32), Obj::small(1)]);
static K558: RomBytes<3> = RomBytes::new(b"\x00\xc4\x03");
static K559: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K556), consts: Obj::rom(&K557), argnames: Obj::rom(&K485), exc: Obj::rom(&K3), lines: Obj::rom(&K558), name: n!("fat_end"), qualname: n!("fat_end"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 225 };
static K560: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00b\x03\x03\x01#\x03\x03\x02:\x02\x03\x05\x00\x01\x03\x00\x81\x03\x01\x03\x028\x03\x02\r\x00Y\x04\x00\x03\"\x04\x04\x04C\x02\x04\x0c\x00\n\x03\x05\x01\x04\x05b\x03\x03\x01\x83\x03\x81\x02");
static K561: RomTuple<6> = RomTuple::new([n!("fat_get"), n!("fat_end"), Obj::small(7), n!("n_clusters"), Obj::small(2), n!("OSError")]);
static K562: RomBytes<13> = RomBytes::new(b"\x00\xce\x03\r\x02\x13\x02\x05\x02\x15\x02\x0c\x02");
static K563: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K560), consts: Obj::rom(&K561), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K562), name: n!("fat_follow"), qualname: n!("fat_follow"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K564: RomBytes<167> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\x00\x06\x02x\x05\x01\x87\x00b\x05\x05\x01v\x05\x05\x05\x06\x00Wz\x00Y\t\x00\x02#\t\t\x03\x17\t\t\x03\x1c\t\t\x02\"\x04\t\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\t\t\x02A\t\x05T\x00\n\t\x06\x00\n\x00b\t\t\x01\n\t\x07\x00\n\x00\x00\x0b\x04\n\x0c\x08\x00\r\x00b\x0c\x0c\x01b\t\t\x03V\x01\x10\x00\n\t\x07\x00\n\x00\x00\x0b\x01\x00\x0c\x04b\t\t\x03\"\t\x04\t[\x00\x02\tY\t\x00\n?\t\x05\x0c\x00Y\t\x00\n0\t\t\t[\x00\n\t\x81\x04y\x03\x05\x81\xff\n\x05\x0b\x01\x06\x1cb\x05\x05\x01\x83\x05");
static K565: RomTuple<12> = RomTuple::new([n!("n_clusters"), n!("range"), n!("next"), Obj::small(2), n!("fat_get"), Obj::small(0), n!("fat_unknown_free"), n!("fat_set"), n!("fat_end"), Obj::small(1), n!("free"), n!("OSError")]);
static K566: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("last")]);
static K567: RomBytes<29> = RomBytes::new(b"\x00\xe2\x03\x04\x02\x18\x02\x14\x02\x12\x02\n\x02\x17\x02\x04\x02\x10\x02\x08\x02\t\x02\x0c\x02\x02\x13\x05\x16");
static K568: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K564), consts: Obj::rom(&K565), argnames: Obj::rom(&K566), exc: Obj::rom(&K3), lines: Obj::rom(&K567), name: n!("fat_take"), qualname: n!("fat_take"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 240 };
static K569: RomBytes<110> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01Q\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WD\x00U\x01\x01\x00\x82\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02\n\x08\x03\x00\t\x00b\x08\x08\x01\n\x08\x04\x00\t\x00\x00\n\x01\x01\x0b\x00b\x08\x08\x03Y\x08\x00\x05@\x08\x06\x0c\x00Y\x08\x00\x05/\x08\x08\x07[\x00\x05\x08\x00\x01\x03y\x02\x04\xb7\xff\n\x04\x08\x01\x05\x05b\x04\x04\x01\x83\x04");
static K570: RomTuple<9> = RomTuple::new([n!("range"), n!("n_clusters"), n!("fat_follow"), n!("fat_unknown_free"), n!("fat_set"), n!("free"), Obj::small(0), Obj::small(1), n!("OSError")]);
static K571: RomBytes<23> = RomBytes::new(b"\x00\x82\x04\x19\x02\x04\x02\x01\x02\r\x02\n\x02\x10\x02\t\x02\x0c\x02\x03\x0f\x05\x12");
static K572: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: Obj::rom(&K570), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K571), name: n!("fat_release"), qualname: n!("fat_release"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K573: RomBytes<124> = RomBytes::new(b"Y\x03\x00\x00\x01\x04\x00\x00\x01\x03[\x00\x00\x04V\x01i\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02\x05\x03\x00\x01\x04\x04\x05\x05\x00l\x03\x03^\x03\x02\x03A\x03\x02G\x00\x02\x03\xe8\x01\x02\x04\xf0\x01\x05\x05\x00l\x03\x03^\x03\x02\x03\x03\x04\x03$\x04\x04\x04<\x03\x04)\x00\x03\x03\x03$\x03\x03\x04\x02\x04\xe8\x01\x02\x05\xf0\x01\x05\x06\x00l\x04\x04`\x02\x04\x03\n\x03\x05\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K574: RomBytes<4> = RomBytes::new(b"RRaA");
static K575: RomBytes<1> = RomBytes::new(b"\xff");
static K576: RomTuple<6> = RomTuple::new([n!("info"), n!("fat_sector"), Obj::rom(&K574), Obj::rom(&K575), Obj::small(8), n!("fat_store")]);
static K577: RomBytes<13> = RomBytes::new(b"\x00\x9e\x04\x0e\x02\x04\x02\r\x023\x02\x19\x02");
static K578: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K573), consts: Obj::rom(&K576), argnames: Obj::rom(&K485), exc: Obj::rom(&K3), lines: Obj::rom(&K577), name: n!("fat_unknown_free"), qualname: n!("fat_unknown_free"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 270 };
static K579: RomBytes<84> = RomBytes::new(b"Y\x03\x00\x00=\x03\x01E\x00\x01\x01\x00\n\x03\x02\x01\x04\x02Y\x07\x00\x03\"\x05\x07\x04x\x03\x02&\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W\x19\x00\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\x01\x08\x006\x07\x07\x08\x04-\x01\x01\x07y\x02\x03\xe2\xff[\x00\x00\x01Y\x03\x00\x00\x81\x03");
static K580: RomTuple<6> = RomTuple::new([n!("free"), Obj::small(0), n!("range"), n!("n_clusters"), Obj::small(2), n!("fat_get")]);
static K581: RomBytes<15> = RomBytes::new(b"\x00\xb0\x04\t\x02\x03\x02 \x02\x19\x01\x05\x04\x04\x02");
static K582: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K579), consts: Obj::rom(&K580), argnames: Obj::rom(&K485), exc: Obj::rom(&K3), lines: Obj::rom(&K581), name: n!("fat_count_free"), qualname: n!("fat_count_free"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K583: RomBytes<156> = RomBytes::new(b"A\x01\x00&\x00\n\x05\x01Y\x06\x00\x02Y\x07\x00\x03x\x05\x02\x10\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x03\x00~\t\x02y\x02\x05\xf8\xff\x82\n\x05\x01Y\x06\x00\x04x\x05\x01T\x00b\x05\x05\x01v\x05\x05\x05\x06\x00WG\x00\n\t\x05\x00\n\x00\x00\x0b\x01b\x04\t\x02\n\t\x01\x00\n\x04Y\r\x00\x06\x17\x0b\x04\rx\t\x02\x10\x00b\t\t\x02v\t\t\x05\n\x00W\x03\x00~\r\x02y\x02\t\xf8\xff\n\t\x07\x00\n\x00\x00\x0b\x01b\x01\t\x02U\x01\x01\x00\x82y\x03\x05\xb4\xff\n\x05\x08\x01\x06\x05b\x05\x05\x01\x83\x05");
static K584: RomTuple<9> = RomTuple::new([Obj::small(0), n!("range"), n!("root_start"), n!("data_start"), n!("n_clusters"), n!("fat_sector_of"), n!("spc"), n!("fat_follow"), n!("OSError")]);
static K585: RomBytes<31> = RomBytes::new(b"\x00\xc8\x04\x05\x02\x1d\x02\x03\x01\x05\x04\x01\x02\x19\x02\r\x02 \x02\x03\x01\x05\x04\r\x02\x04\x02\x01\x0b\x05\x0e");
static K586: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K583), consts: Obj::rom(&K584), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K585), name: n!("fat_dir_sectors"), qualname: n!("fat_dir_sectors"), file: n!("<prelude>"), flags: 68, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 291 };
static K587: RomBytes<278> = RomBytes::new(b"g\x02\x02\x00\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\xf9\x00\n\t\x01\x01\n\x00Y\x0b\x00\x02\x01\x0c x\t\x03\xe2\x00b\t\t\x03v\t\t\x05\n\x00W\xd5\x00\n\r\x03\n\x0f\x04\x00\x10\x00\x00\x11\x03b\x0f\x0f\x02\x00\x10\x04\"\x11\x04\x05\x05\x12\x00l\x10\x10^\x0e\x0f\x10b\x05\r\x01_\r\x05\x06A\r\x06\x01\x00\x82_\r\x05\x06A\r\x07\x07\x00g\x02\x02\x00W\x96\x00_\r\x05\x08(\r\r\tA\r\n,\x00_\r\x05\x06(\r\r\x0bV\r\x04\x00g\x02\x02\x00\x00\r\x02\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02h\x0e\x0e\x02c\r\r\x01\x0cW]\x00_\r\x05\x08(\r\r\rU\rM\x00\n\r\x0e\x00\x0e\x05\x00\x0f\x02b\x06\r\x02V\x06\x10\x00v\x0e\x02|\r\x0f\x0f\x00\x00b\x07\r\x01W\x04\x00g\x07\x07\x00\x00\r\x06U\r\n\x00\n\r\x10\x00\x0e\x05b\r\r\x01\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02\x00\x10\x07h\r\r\x04~\r\rg\x02\x02\x00y\x04\t&\xffw\x03\x08\x02\xff\x82");
static K588: RomBytes<21> = RomBytes::new(b"g\x03\x03\x00W\x07\x00z\x04\x01\x02m\x03\x02w\x04\x00\xf4\xff\x81\x03");
static K589: RomBytes<3> = RomBytes::new(b"\x00\x88\x05");
static K590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K589), name: n!("<listcomp>"), qualname: n!("fat_entries.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 324 };
static K591: RomTuple<17> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("bytes"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(15), Obj::small(64), n!("append"), Obj::small(8), n!("fat_long_name"), Obj::rom(&K590), n!("fat_short_name")]);
static K592: RomBytes<39> = RomBytes::new(b"\x00\xea\x04\x04\x02\x13\x02\x1f\x02%\x02\t\x02\x01\x02\t\x02\x07\x02\r\x02\x0c\x02\x04\x02\x1c\x04\x0c\x02\r\x02\x18\x02(\x02\x04\x1d\x05\x01");
static K593: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K587), consts: Obj::rom(&K591), argnames: Obj::rom(&K535), exc: Obj::rom(&K3), lines: Obj::rom(&K592), name: n!("fat_entries"), qualname: n!("fat_entries"), file: n!("<prelude>"), flags: 68, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 308 };
static K594: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x02b\x01\x03\x02\n\x03\x00\x01\x05\x08\x01\x06\x0b\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x03b\x02\x03\x02V\x02\x0e\x00\x03\x04\x04\x17\x04\x01\x04\x17\x03\x04\x02W\x03\x00\x00\x03\x01\x81\x03");
static K595: RomTuple<5> = RomTuple::new([n!("fat_text"), Obj::small(12), Obj::small(8), Obj::small(16), vm::intern::ascii_char(46)]);
static K596: RomTuple<1> = RomTuple::new([n!("raw")]);
static K597: RomBytes<7> = RomBytes::new(b"\x00\x94\x05\x1f\x02\x1f\x02");
static K598: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K594), consts: Obj::rom(&K595), argnames: Obj::rom(&K596), exc: Obj::rom(&K3), lines: Obj::rom(&K597), name: n!("fat_short_name"), qualname: n!("fat_short_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 329 };
static K599: RomBytes<46> = RomBytes::new(b"\x03\x03\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01c\x03\x03\x01\x02c\x02\x03\x00\x03V\x01\x0b\x00\x00\x03\x02c\x03\x03\x00\x04W\x03\x00\x00\x03\x02\x81\x03");
static K600: RomBytes<39> = RomBytes::new(b"g\x02\x02\x00W\x19\x00\n\x03\x00A\x01\x01\x07\x00\x02\x04\xe5\x00W\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe2\xff\x81\x02");
static K601: RomTuple<2> = RomTuple::new([n!("chr"), Obj::small(5)]);
static K602: RomBytes<3> = RomBytes::new(b"\x00\xa2\x05");
static K603: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K600), consts: Obj::rom(&K601), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K602), name: n!("<listcomp>"), qualname: n!("fat_text.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 337 };
static K604: RomTuple<5> = RomTuple::new([n!(""), Obj::rom(&K603), n!("join"), n!("rstrip"), n!("lower")]);
static K605: RomTuple<2> = RomTuple::new([n!("raw"), n!("lower")]);
static K606: RomBytes<5> = RomBytes::new(b"\x00\xa2\x05\x1a\x02");
static K607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K599), consts: Obj::rom(&K604), argnames: Obj::rom(&K605), exc: Obj::rom(&K3), lines: Obj::rom(&K606), name: n!("fat_text"), qualname: n!("fat_text"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 335 };
static K608: RomBytes<40> = RomBytes::new(b"\x01\x01\x00v\x03\x00W\x18\x00,\x04\x01\x00+\x05\x01\x01(\x05\x05\x02\x17\x04\x04\x05\x17\x04\x04\x02(\x01\x04\x03w\x02\x03\xe3\xff\x81\x01");
static K609: RomTuple<4> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(128), Obj::small(255)]);
static K610: RomTuple<1> = RomTuple::new([n!("short")]);
static K611: RomBytes<11> = RomBytes::new(b"\x00\xac\x05\x03\x02\x06\x02\x18\x01\x05\x04");
static K612: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K608), consts: Obj::rom(&K609), argnames: Obj::rom(&K610), exc: Obj::rom(&K3), lines: Obj::rom(&K611), name: n!("fat_checksum"), qualname: n!("fat_checksum"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 341 };
static K613: RomBytes<311> = RomBytes::new(b"\n\t\x00\x05\x0b\x00\x01\x0c\x0b\x05\r\x00l\x0b\x0b^\n\x00\x0bb\x02\t\x01g\x03\x03\x00\n\t\x01\n\r\x02\x00\x0e\x01b\n\r\x01x\t\x01S\x00b\t\t\x01v\t\t\x05\n\x00WF\x00^\r\x01\x04_\x05\r\x03\n\r\x02\x00\x0e\x01b\r\r\x01\x18\x06\r\x04_\r\x05\x03A\x04\x03\x07\x00)\x0e\x06\x04W\x03\x00\x00\x0e\x06H\r\x0e\t\x00_\r\x05\x05<\r\x02\x01\x00\x82\n\r\x06\x00\x0e\x05b\r\r\x01\x17\x03\r\x03y\x04\t\xb5\xff\x01\t\x00R\t\x03\x18\x00\x05\t\x00\x00\n\x03\x01\x0b\x00c\n\n\x01\x07\x05\x0b\x00l\t\t^\x03\x03\tg\x07\x07\x00\x01\x04\x00Wl\x00^\x08\x03\x04/\x04\x04\x08\x03\t\t8\t\x08J\x00=\x08\nE\x00L\x08\x0b \x00\n\t\x02\x00\n\x03b\t\t\x01F\x04\t\x11\x00\x03\t\x0b^\n\x03\x048\t\n\x05\x00I\n\n\x01\x00\x82\x03\t\x0c#\n\x08\t+\n\n\r\x17\t\t\n^\n\x03\x04\x17\t\t\n#\x08\t\x0b/\x04\x04\x08\x00\t\x07\n\n\x0e\x00\x0b\x08b\n\n\x01c\t\t\x01\x0f\n\t\x02\x00\n\x03b\t\t\x01C\x04\t\x85\xff\x03\t\x10\x00\n\x07c\t\t\x01\x11\x81\t");
static K614: RomTuple<18> = RomTuple::new([n!("fat_checksum"), n!("range"), n!("len"), Obj::small(0), Obj::small(64), Obj::small(13), n!("fat_units"), n!("index"), Obj::small(1), Obj::small(55296), Obj::small(57344), Obj::small(56320), Obj::small(65536), Obj::small(10), n!("chr"), n!("append"), n!(""), n!("join")]);
static K615: RomTuple<2> = RomTuple::new([n!("raw"), n!("long")]);
static K616: RomBytes<49> = RomBytes::new(b"\x00\xbc\x05\x17\x02\x04\x02\x1f\x02\x08\x02\x0e\x02!\x02\x01\x02\x0e\t\x05\x0c\x08\x02\x18\x02\x04\x02\x03\x02\x03\x02\x04\x02\x04\x02\r\x02%\x02\x01\x02\x1b\x02\x04\x02\x12\x0f\x0f\x12");
static K617: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K613), consts: Obj::rom(&K614), argnames: Obj::rom(&K615), exc: Obj::rom(&K3), lines: Obj::rom(&K616), name: n!("fat_long_name"), qualname: n!("fat_long_name"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 349 };
static K618: RomBytes<88> = RomBytes::new(b"\x13\x00\n\x02\x00\n\x03\x01\x01\x04\x01\x01\x05\x0b\x01\x06\x02b\x03\x03\x03b\x02\x02\x01\n\x03\x00\n\x04\x01\x01\x05\x0e\x01\x06\x1a\x01\x07\x02b\x04\x04\x03b\x03\x03\x01\x17\x02\x02\x03\x01\x03\x1c\x01\x04\x1eg\x03\x03\x02\x17\x01\x02\x03v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x81\x02");
static K619: RomBytes<47> = RomBytes::new(b"g\x03\x03\x00W!\x00\x14\x04\x01\x00\x00^\x04\x04\x02\x14\x05\x01\x00\x00\"\x06\x02\x01^\x05\x05\x06+\x05\x05\x02\x1e\x04\x04\x05m\x03\x04w\x02\x00\xda\xff\x81\x03");
static K620: RomTuple<3> = RomTuple::new([n!("part"), Obj::small(1), Obj::small(8)]);
static K621: RomBytes<3> = RomBytes::new(b"\x00\xf0\x05");
static K622: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K619), consts: Obj::rom(&K620), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K621), name: n!("<listcomp>"), qualname: n!("fat_units.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 376 };
static K623: RomTuple<3> = RomTuple::new([n!("list"), n!("range"), Obj::rom(&K622)]);
static K624: RomTuple<1> = RomTuple::new([n!("part")]);
static K625: RomBytes<7> = RomBytes::new(b"\x00\xec\x05\x02\x02@\x02");
static K626: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K618), consts: Obj::rom(&K623), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K625), name: n!("fat_units"), qualname: n!("fat_units"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 374 };
static K627: RomBytes<80> = RomBytes::new(b"\x00\x05\x02c\x03\x05\x00\x00\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02v\x05\x06W/\x00_\x06\x04\x02c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04_\x06\x04\x03V\x06\x17\x00\n\x06\x04_\x07\x04\x05b\x06\x06\x01c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04w\x04\x05\xcc\xff\x82");
static K628: RomTuple<6> = RomTuple::new([n!("lower"), n!("fat_entries"), Obj::small(0), Obj::small(3), n!("fat_short_name"), Obj::small(1)]);
static K629: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name")]);
static K630: RomBytes<17> = RomBytes::new(b"\x00\xf8\x05\x08\x02\x13\x02\x0e\x02\x02\x02\x1d\x02\x02\x07\x05\n");
static K631: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K627), consts: Obj::rom(&K628), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K630), name: n!("fat_find"), qualname: n!("fat_find"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 379 };
static K632: RomBytes<57> = RomBytes::new(b"Y\x03\x00\x00A\x03\x01\x17\x00\n\x03\x02\x00\x04\x01\x01\x05\x14\x01\x06\x02b\x03\x03\x03+\x02\x03\x03W\x03\x00\x01\x02\x00\n\x03\x02\x00\x04\x01\x01\x05\x1a\x01\x06\x02b\x03\x03\x03\x1e\x03\x02\x03\x81\x03");
static K633: RomTuple<4> = RomTuple::new([n!("bits"), Obj::small(32), n!("little"), Obj::small(16)]);
static K634: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("raw")]);
static K635: RomBytes<5> = RomBytes::new(b"\x00\x8c\x06#\x02");
static K636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K632), consts: Obj::rom(&K633), argnames: Obj::rom(&K634), exc: Obj::rom(&K3), lines: Obj::rom(&K635), name: n!("fat_cluster"), qualname: n!("fat_cluster"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 389 };
static K637: RomBytes<52> = RomBytes::new(b"_\x02\x01\x00_\x02\x02\x01(\x02\x02\x02U\x02\x0c\x00\n\x02\x03\x01\x03\x02b\x02\x02\x01\x83\x02\n\x02\x04\x00\x03\x00_\x04\x01\x00b\x02\x02\x02U\x02\x04\x00Y\x02\x00\x05\x81\x02");
static K638: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(11), Obj::small(16), n!("OSError"), n!("fat_cluster"), n!("root")]);
static K639: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("entry")]);
static K640: RomBytes<7> = RomBytes::new(b"\x00\x98\x06\x10\x02\x0c\x02");
static K641: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K637), consts: Obj::rom(&K638), argnames: Obj::rom(&K639), exc: Obj::rom(&K3), lines: Obj::rom(&K640), name: n!("fat_enter"), qualname: n!("fat_enter"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 395 };
static K642: RomBytes<149> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01\x00\x08\x01b\x02\x06\x02\n\x06\x02\x00\x07\x00b\x06\x06\x01Y\x03\x06\x03U\x02\x0f\x00\x00\x06\x03\x05\x07\x00\x05\x08\x00h\x06\x06\x03\x81\x06\x05\x07\x00\x01\x08\xff\x05\t\x00l\x07\x07^\x07\x02\x07v\x06\x07W-\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x04b\x05\x07\x03T\x05\x0c\x00\n\x07\x05\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x05b\x03\x07\x02w\x04\x06\xce\xff\x00\x06\x03_\x07\x02\x07\n\x08\x04\x00\t\x00\x00\n\x03_\x0b\x02\x07b\x08\x08\x03h\x06\x06\x03\x81\x06");
static K643: RomTuple<8> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("fat_volume"), n!("root"), n!("fat_find"), n!("OSError"), n!("fat_enter"), Obj::small(-1)]);
static K644: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K645: RomBytes<23> = RomBytes::new(b"\x00\xa8\x06\x0e\x02\x0e\x02\x04\x02\x0f\x02\x16\x02\x10\x02\x04\x02\x0c\x02\r\x07\x05\n");
static K646: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K642), consts: Obj::rom(&K643), argnames: Obj::rom(&K644), exc: Obj::rom(&K3), lines: Obj::rom(&K645), name: n!("fat_walk"), qualname: n!("fat_walk"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 403 };
static K647: RomBytes<54> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x03\x02\x00\x81\x02T\x04\x0c\x00\n\x05\x01\x01\x06\x02b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K648: RomTuple<3> = RomTuple::new([n!("fat_walk"), n!("OSError"), n!("fat_enter")]);
static K649: RomBytes<13> = RomBytes::new(b"\x00\xc4\x06\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K650: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K647), consts: Obj::rom(&K648), argnames: Obj::rom(&K644), exc: Obj::rom(&K3), lines: Obj::rom(&K649), name: n!("fat_walk_dir"), qualname: n!("fat_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 417 };
static K651: RomBytes<408> = RomBytes::new(b"\x00\x01\x00\x03\x02\x00\x03\x03\x00\x00\x0f\x00\x03\x10\x01c\x04\x0f\x01\x02?\x04\x03\'\x00\x05\x0f\x00\x00\x10\x04\x05\x11\x00l\x0f\x0f^\x0f\x00\x0f\"\x10\x04\x04\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x00\x10\x00\x01\x0f\x00\x03\x10\x01\x10\x00\n\x11\x05\x00\x12\x01b\x11\x11\x016\x0f\x10\x11\x00V\x0f\x08\x00\x01\x12\x086\x0f\x11\x12\x01V\x0f4\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x036\x0f\x10\x11\x01V\x0f\x1e\x00\x01\x10\x006\x0f\x04\x10\x00U\x0f\x12\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x006\x0f\x10\x11\x02\x00\x05\x0f\n\x0f\x06\x03\x11\x07$\x10\x11\x08b\x06\x0f\x01\x01\x07\x00\x00\x10\x01\x01\x11\x00\x01\x12\x08\x01\x13\x08h\x10\x10\x04\x00\x11\x03\x01\x12\x08\x01\x13\x03\x01\x14\x10h\x11\x11\x04h\x10\x10\x02v\x0f\x10W\xb0\x00z\x10\x08\x04\x00\x11\x08c\x11\x11\x00\t<\x08\x11\x18\x00\x00\x11\x08c\x11\x11\x00\n;\x08\x11\x08\x001\x07\x07\x0b\x87W\x03\x00\x05\x05\x02\x01\x0c\x00\x00\x12\x08c\x12\x12\x00\tv\x11\x12Wq\x00\x00\x12\rc\x12\x12\x00\x0bU\x12 \x00\x03\x13\x0c6\x12\x13\r\x01V\x12\x08\x00\x03\x14\r6\x12\r\x14\x01U\x12\x08\x00\x03\x13\x0e6\x12\r\x13\x08\x00\x0e\x12\x03\x12\x0fR\r\x12\x06\x00\x05\x05\x02W4\x00V\x0e\x0f\x00\n\x12\x10\x00\x13\rb\x12\x12\x01?\x12\x11\x06\x00\x03\r\x12\x05\x05\x027\x0c\n\x16\x00\n\x12\x10\x00\x13\rb\x12\x12\x01\x17\x13\t\x0c`\x06\x13\x12/\x0c\x0c\x04w\r\x11\x8a\xffw\x10\x0fK\xff\x00\x0f\x06\x00\x10\x07\x00\x11\x05h\x0f\x0f\x03\x81\x0f");
static K652: RomBytes<1> = RomBytes::new(b" ");
static K653: RomStr<16> = RomStr::constant(b"$%\'-_@~`!(){}^#&");
static K654: RomStr<2> = RomStr::constant(b" .");
static K655: RomTuple<19> = RomTuple::new([n!(""), vm::intern::ascii_char(46), n!("rfind"), Obj::small(0), Obj::small(1), n!("len"), n!("bytearray"), Obj::rom(&K652), Obj::small(11), n!("upper"), n!("lower"), n!("isdigit"), vm::intern::ascii_char(65), vm::intern::ascii_char(90), Obj::rom(&K653), Obj::rom(&K654), n!("ord"), Obj::small(127), vm::intern::ascii_char(95)]);
static K656: RomTuple<1> = RomTuple::new([n!("name")]);
static K657: RomBytes<52> = RomBytes::new(b"\x00\x0e\t\x02\x0b\x02\x05\x02\'\x02Y\x02\x0e\x02\x03\x02.\x02\r\x02\r\x02\x08\x04\x03\x02\x03\x02\x0e\x02/\x02\x08\x02\x03\x02\x03\x02\x13\x02\x06\x02\x05\x02\x12\x02\x04\x11\x05\r\x05\"");
static K658: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K651), consts: Obj::rom(&K655), argnames: Obj::rom(&K656), exc: Obj::rom(&K3), lines: Obj::rom(&K657), name: n!("fat_short_of"), qualname: n!("fat_short_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K659: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01v\x03\x00W/\x00I\x02\x01\x08\x00\x03\x04\x02R\x02\x04\x0c\x00\n\x04\x03\x01\x05\x16b\x04\x04\x01\x83\x04\n\x04\x04\x00\x05\x02b\x04\x04\x01\x03\x05\x056\x04\x04\x05\x02-\x01\x01\x04w\x02\x03\xcc\xff?\x01\x06\x0c\x00\n\x03\x03\x01\x04\x16b\x03\x03\x01\x83\x03\x82");
static K660: RomStr<9> = RomStr::constant(b"\"*/:<>?\\|");
static K661: RomTuple<7> = RomTuple::new([n!("len"), vm::intern::ascii_char(32), Obj::rom(&K660), n!("OSError"), n!("ord"), Obj::small(65535), Obj::small(255)]);
static K662: RomBytes<16> = RomBytes::new(b"\x00F\n\x02\x06\x02\r\x02\x0c\x02\x16\x05\x05\x08\x05\x02");
static K663: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K659), consts: Obj::rom(&K661), argnames: Obj::rom(&K656), exc: Obj::rom(&K3), lines: Obj::rom(&K662), name: n!("fat_check_name"), qualname: n!("fat_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K664: RomBytes<210> = RomBytes::new(b"\n\x08\x00\x05\n\x00\x01\x0b\x08\x05\x0c\x00l\n\n^\t\x02\nb\x08\x08\x01c\x03\x08\x00\x01\n\n\x02\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\n|\x08\n\x03\x00\x00b\x04\x08\x01\n\x08\x04\x01\t\x01\x03\n\x05x\x08\x02}\x00b\x08\x08\x02v\x08\x08\x05\t\x00Wp\x00\x03\x0c\x06\x1c\x06\x0c\x05\x05\x0c\x00\x01\x0e\x08\n\x0f\x07\x00\x10\x06b\x0f\x0f\x01\x18\r\x0e\x0f\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x17\x0c\x0c\x06\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x05\r\x00\x01\x0e\x08\x05\x0f\x00l\r\r^\x0c\x0c\r\n\r\x00\x01\x0f\x08\x05\x10\x00\x05\x11\x00l\x0f\x0f^\x0e\x02\x0fb\r\r\x01\x17\x07\x0c\rQ\x07\x04\x0c\x00\n\x0c\n\x00\r\x07b\x0c\x0c\x01\x81\x0cy\x05\x08\x8b\xff\n\x08\x0b\x01\t\x1cb\x08\x08\x01\x83\x08");
static K665: RomBytes<65> = RomBytes::new(b"g\x02\x02\x00W3\x00\x03\x03\x00_\x04\x01\x01\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x04\x05R\x03\x04\x17\x00_\x03\x01\x01\x05\x04\x00\x01\x05\x0b\x05\x06\x00l\x04\x04^\x03\x03\x04m\x02\x03w\x01\x00\xc8\xff\x81\x02");
static K666: RomBytes<1> = RomBytes::new(b"~");
static K667: RomTuple<2> = RomTuple::new([Obj::rom(&K666), Obj::small(1)]);
static K668: RomBytes<2> = RomBytes::new(b"\x00^");
static K669: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K665), consts: Obj::rom(&K667), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K668), name: n!("<listcomp>"), qualname: n!("fat_unique.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K670: RomBytes<3> = RomBytes::new(b"~%d");
static K671: RomTuple<12> = RomTuple::new([n!("bytes"), n!("rstrip"), n!("fat_entries"), Obj::rom(&K669), n!("range"), Obj::small(1000000), Obj::rom(&K670), n!("len"), Obj::rom(&K652), Obj::small(8), n!("bytearray"), n!("OSError")]);
static K672: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("short")]);
static K673: RomBytes<18> = RomBytes::new(b"\x00\\\x1c\x02\x1a\x02\x1b\x02\x07\x02X\x02\x05\x02\x0c\x07\x05\n");
static K674: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K664), consts: Obj::rom(&K671), argnames: Obj::rom(&K672), exc: Obj::rom(&K3), lines: Obj::rom(&K673), name: n!("fat_unique"), qualname: n!("fat_unique"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K675: RomBytes<395> = RomBytes::new(b"g\x02\x02\x00v\n\x00W<\x00\n\x0b\x00\x00\x0c\x03b\x03\x0b\x01?\x03\x01\"\x000\x03\x03\x02\x00\x0b\x02\x03\r\x03,\x0e\x03\x04\x1e\x0c\r\x0ec\x0b\x0b\x01\x05\x03\x0b\x06(\x0c\x03\x07\x1e\x03\x0b\x0c\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x05w\x03\n\xbf\xff\n\n\x08\x00\x0b\x02b\n\n\x01\"\n\n\t&\x04\n\n\n\n\x08\x00\x0b\x02b\n\n\x01\'\n\n\nV\n\x0b\x00\x00\n\x02\x01\x0b\x00c\n\n\x01\x05\x03\n\x01g\n\n\x01$\x0b\x04\n\n\x0c\x08\x00\r\x02b\x0c\x0c\x01\x18\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x0b\n\x0b\x0c\x01\x0c\x01\x01\r\x0b\x01\x0e\x02b\x0b\x0b\x03b\n\n\x01\n\x0b\x0b\n\x0c\x0c\x01\r\x0e\x01\x0e\x1a\x01\x0f\x02b\x0c\x0c\x03b\x0b\x0b\x01\x17\n\n\x0b\x01\x0b\x1c\x01\x0c\x1eg\x0b\x0b\x02\x17\x05\n\x0bg\x06\x06\x00\n\n\x0c\x00\x0b\x04\x01\x0c\x00\x01\r\xffx\n\x03\x94\x00b\n\n\x03v\n\n\x05\x0b\x00W\x87\x00\n\x0e\r\x01\x0f b\x08\x0e\x01;\x07\x04\x06\x00\x01\x0e@W\x03\x00\x01\x0e\x00\x1e\x0e\x07\x0e\x01\x0f\x00`\x08\x0f\x0e\x01\x0e\x0f\x01\x0f\x0b`\x08\x0f\x0e\n\x0e\x0e\x00\x0f\x01b\x0e\x0e\x01\x01\x0f\r`\x08\x0f\x0e\n\x0e\x0c\x01\x0f\rx\x0e\x01.\x00b\x0e\x0e\x01v\x0e\x0e\x05\x0f\x00W!\x00\n\x12\x0f\x00\x13\x08^\x14\x05\t\x01\x15\x02#\x17\x07\x10$\x17\x17\n\x17\x17\x17\t^\x16\x02\x17b\x12\x12\x04y\t\x0e\xda\xff\x00\x0e\x06\x00\x0f\x08c\x0e\x0e\x01\x05y\x07\nt\xff\x81\x06");
static K676: RomTuple<17> = RomTuple::new([n!("ord"), Obj::small(65535), Obj::small(65536), Obj::small(55296), Obj::small(10), n!("append"), Obj::small(56320), Obj::small(1023), n!("len"), Obj::small(12), Obj::small(13), n!("list"), n!("range"), n!("bytearray"), n!("fat_checksum"), n!("put_little"), Obj::small(1)]);
static K677: RomTuple<2> = RomTuple::new([n!("name"), n!("short")]);
static K678: RomBytes<52> = RomBytes::new(b"\x00t\x04\x02\x06\x02\n\x02\x05\x02\x04\x02\x13\x02\x0b\x02\x0b\x0b\x05\x0e\x12\x02\x12\x02\x0b\x02!\x02@\x02\x04\x02\x1e\x02\n\x02\x19\x02\n\x02\x11\x02\x18\x02!\x01\x05\x04\x0b\r\x05\x10");
static K679: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K675), consts: Obj::rom(&K676), argnames: Obj::rom(&K677), exc: Obj::rom(&K3), lines: Obj::rom(&K678), name: n!("fat_long_entries"), qualname: n!("fat_long_entries"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K680: RomBytes<375> = RomBytes::new(b"g\x03\x03\x00\x05\x04\x02\n\r\x00\x00\x0e\x00\x00\x0f\x01b\r\r\x02v\x0c\rWz\x00\n\r\x01\x01\x0e\x00Y\x0f\x00\x02\x01\x10 x\r\x03c\x00b\r\r\x03v\r\r\x05\x0e\x00WV\x00\n\x11\x03\x00\x12\x00\x00\x13\x05b\x11\x11\x02^\x07\x11\x06\x00\x11\x04U\x11\x08\x00\x01\x12\x006\x11\x07\x12\x04\x00\x04\x11U\x04\x05\x00A\x07\x04&\x00\x00\x11\x03\x00\x12\x05\x00\x13\x06h\x12\x12\x02c\x11\x11\x01\x05\n\x11\x06\x00\x12\x03b\x11\x11\x01;\x11\x02\x02\x00\x81\x03W\x04\x00g\x03\x03\x00y\x06\r\xa5\xffw\x05\x0c\x81\xffA\x01\x07\x0c\x00\n\x0c\x08\x01\r\x1cb\x0c\x0c\x01\x83\x0c\x00\x08\x01\n\x0c\t\x00\r\x00\x00\x0e\x08b\t\x0c\x02U\t\x03\x00W\x06\x00\x00\x08\tX\xe6\xffW\x8c\x00\n\x0c\n\x00\r\x00\x01\x0e\x00b\n\x0c\x02\n\x0c\x0b\x00\r\x00\x00\x0e\nb\x0c\x0c\x02\n\x0c\x0c\x00\r\x00\x00\x0e\x08\x00\x0f\nb\x0c\x0c\x03\x00\x08\n\n\x0c\r\x00\r\x00\x00\x0e\nb\x07\x0c\x02\n\x0c\x01Y\x10\x00\x0eY\x11\x00\x02\x19\x10\x10\x11&\r\x10\x0fx\x0c\x015\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W(\x00\x00\x10\x03$\x12\x0b\x0fY\x13\x00\x02\x1b\x12\x12\x13\x17\x11\x07\x12$\x13\x0b\x0fY\x14\x00\x02\x1c\x12\x13\x14h\x11\x11\x02c\x10\x10\x01\x05y\x0b\x0c\xd3\xff\n\x0c\x06\x00\r\x03b\x0c\x0c\x01C\x0c\x02e\xff\x05\x0c\x00\x00\r\x02\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x81\x0c");
static K681: RomTuple<16> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(229), n!("append"), n!("len"), Obj::small(0), n!("OSError"), n!("fat_follow"), n!("fat_take"), n!("fat_zero"), n!("fat_set"), n!("fat_sector_of"), n!("spc"), Obj::small(32)]);
static K682: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("count")]);
static K683: RomBytes<63> = RomBytes::new(b"\x00\xaa\x01\x04\x04\x03\x02\x13\x02\x1f\x02\x11\x02\x12\x02\t\x02\x12\x02\x0f\x02\x05\x04\x04\x0f\x05\x01\x05\x14\x05\x02\x0c\x02\x03\x04\r\x02\x04\x02\x03\x02\x06\x02\x03\x02\r\x02\r\x02\x10\x02\x03\x02\r\x02%\x02(\x01\x05\x0b\x0f\x10");
static K684: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K680), consts: Obj::rom(&K681), argnames: Obj::rom(&K682), exc: Obj::rom(&K3), lines: Obj::rom(&K683), name: n!("fat_room"), qualname: n!("fat_room"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K685: RomBytes<377> = RomBytes::new(b"\x00\x0c\x02\x03\r\x00c\x02\x0c\x01\x01\n\x0c\x02\x00\r\x02b\x0c\x0c\x01\n\x0c\x03\x00\r\x02b\x0c\x0c\x01z\x0c\x04\x03V\x02\x10\x00\x00\x0c\x04c\x0c\x0c\x00\x04U\x0c\x10\x00V\x06\x0c\x00\n\x0c\x05\x01\r\x16b\x0c\x0c\x01\x83\x0cg\x07\x07\x00U\x066\x00\n\x0c\x06\x00\r\x00\x00\x0e\x01_\x10\x04\x07B\x10\x08\x06\x00\x00\x0f\x04W\n\x00\n\x0f\t\x03\x10\nb\x0f\x0f\x01b\x04\x0c\x03\n\x0c\x0b\x00\r\x02\x00\x0e\x04b\x07\x0c\x02\x01\x05\x00\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x03\x0c\x04\x01\x0c\x0c`\x03\x0c\x05\x00\x0c\x07\x00\r\x03c\x0c\x0c\x01\x0c\n\x0c\r\x00\r\x00\x00\x0e\x01\n\x0f\x0e\x00\x10\x07b\x0f\x0f\x01b\x08\x0c\x03\n\x0c\x0f\n\x10\x0e\x00\x11\x07b\r\x10\x01x\x0c\x01\xa2\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x95\x00^\x10\x08\tz\x10\n\x02^\x10\x07\t\n\x11\x10\x00\x12\x00\x00\x13\nb\x11\x11\x02\x00\x12\x0b\"\x13\x0b\x08\x05\x14\x00l\x12\x12`\x11\x12\x10\n\x10\x0e\x00\x11\x07b\x10\x10\x01#\x10\x10\x11G\t\x10\x11\x00\"\x10\t\x11^\x10\x08\x10_\x10\x10\x07<\x10\n\x1d\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03W*\x00\n\x10\x0eY\x11\x00\x13b\x10\x10\x01=\x10\x14\x1a\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03y\t\x0cf\xff_\x0c\x08\x15\x81\x0c");
static K686: RomBytes<11> = RomBytes::new(b"_          ");
static K687: RomTuple<22> = RomTuple::new([Obj::rom(&K654), n!("rstrip"), n!("fat_check_name"), n!("fat_short_of"), n!("strip"), n!("OSError"), n!("fat_unique"), Obj::small(0), Obj::small(32), n!("bytearray"), Obj::rom(&K686), n!("fat_long_entries"), n!("append"), n!("fat_room"), n!("len"), n!("range"), n!("fat_sector"), Obj::small(1), n!("fat_store"), n!("cache"), Obj::small(2), Obj::small(-1)]);
static K688: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name"), n!("raw")]);
static K689: RomBytes<47> = RomBytes::new(b"\x00\xf0\x01\x0b\x02\n\x02\x0e\x02\x14\x02\x0c\x02\x04\x02\x04\x02&\x02\r\x02\x03\x02\x10\x02\x07\x02\x0b\x02\x17\x02\x1f\x02\x08\x02\"\x02$\x02\x1d\x02\x10\x02\x1a\x0b\x05\x0e");
static K690: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K685), consts: Obj::rom(&K687), argnames: Obj::rom(&K688), exc: Obj::rom(&K3), lines: Obj::rom(&K689), name: n!("fat_add"), qualname: n!("fat_add"), file: n!("<prelude>"), flags: 64, nregs: 22, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K691: RomBytes<69> = RomBytes::new(b"_\x06\x01\x00g\x06\x06\x01_\x07\x01\x01\x17\x06\x06\x07v\x05\x06W)\x00z\x06\x02\x02\n\x07\x02\x00\x08\x00\x00\t\x02b\x04\x07\x02\x02\x07\xe5\x00`\x04\x03\x07\n\x07\x03\x00\x08\x00\x00\t\x02\x00\n\x04b\x07\x07\x03w\x06\x05\xd2\xff\x82");
static K692: RomTuple<4> = RomTuple::new([Obj::small(2), Obj::small(3), n!("fat_sector"), n!("fat_store")]);
static K693: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x1a\x02\r\x02\x08\x02\x10\x05");
static K694: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K691), consts: Obj::rom(&K692), argnames: Obj::rom(&K639), exc: Obj::rom(&K3), lines: Obj::rom(&K693), name: n!("fat_erase"), qualname: n!("fat_erase"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K695: RomBytes<116> = RomBytes::new(b"\n\x04\x00\x01\x05 b\x03\x04\x01\x01\x04\x0b`\x03\x04\x01\n\x04\x01\x00\x05\x03\x01\x06\x0eb\x04\x04\x02\n\x04\x01\x00\x05\x03\x01\x06\x16b\x04\x04\x02\x01\x04\x18\x01\x05\x1a\x05\x06\x00l\x04\x04^\x04\x03\x04\x01\x05\x12\x01\x06\x14\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x01\x06\x1a\x01\x07\x02\x00\x08\x02b\x04\x04\x04\n\x04\x02\x00\x05\x03\x01\x06\x14\x01\x07\x02,\x08\x02\x03b\x04\x04\x04\x81\x03");
static K696: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("fat_stamp"), n!("put_little"), Obj::small(16)]);
static K697: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("attributes"), n!("cluster")]);
static K698: RomBytes<17> = RomBytes::new(b"\x00\xb2\x02\n\x02\x07\x02\r\x02\r\x02 \x02\x13\x02\x14\x02");
static K699: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K695), consts: Obj::rom(&K696), argnames: Obj::rom(&K697), exc: Obj::rom(&K3), lines: Obj::rom(&K698), name: n!("fat_new_entry"), qualname: n!("fat_new_entry"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K700: RomBytes<137> = RomBytes::new(b"\n\x08\x00b\x02\x08\x00\n\x08\x01&\t\x02\x02b\x08\x08\x01z\x08\x03\x03=\x03\x03\r\x00\x02\x03\xbc\x07\x01\x04\x01\x01\x05\x01\x01\x02\x00\'\x06\x02\x02&\x08\x06\x04+\x08\x08\x05&\t\x06\x06\'\t\t\x06+\t\t\x07\x1e\x08\x08\t\'\t\x06\x06&\t\t\x08\x1e\x07\x08\t\n\x08\t\x00\t\x00\x00\n\x01\x01\x0b\x02\x00\x0c\x07b\x08\x08\x04\n\x08\t\x00\t\x00\"\n\x01\x08\x01\x0b\x02#\r\x03\x03+\r\r\n+\x0e\x04\x07\x1e\r\r\x0e\x1e\x0c\r\x05b\x08\x08\x04\x82");
static K701: RomTuple<11> = RomTuple::new([n!("now"), n!("date_of"), Obj::small(86400), Obj::small(1980), Obj::small(3600), Obj::small(11), Obj::small(60), Obj::small(5), Obj::small(2), n!("put_little"), Obj::small(9)]);
static K702: RomTuple<2> = RomTuple::new([n!("raw"), n!("at")]);
static K703: RomBytes<17> = RomBytes::new(b"\x00\xca\x02\x07\x02\x0f\x02\x05\x02\r\x02\x04\x02$\x02\x13\x02");
static K704: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K700), consts: Obj::rom(&K701), argnames: Obj::rom(&K702), exc: Obj::rom(&K3), lines: Obj::rom(&K703), name: n!("fat_stamp"), qualname: n!("fat_stamp"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K705: RomBytes<120> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x01\x08\x02b\x05\x05\x03\n\x06\x00\x00\x07\x00\"\x08\x01\x01\x01\t\x02b\x06\x06\x03\x00\x02\x05\x00\x03\x06U\x03\x05\x00\x01\x05\x00\x81\x05,\x05\x02\x02$\x05\x05\x03,\x06\x02\x04(\x06\x06\x05$\x06\x06\x06\x17\x05\x05\x06(\x06\x02\x07$\x06\x06\x01\x17\x04\x05\x06\n\x05\x08\x02\x07\xbc\x07,\x08\x03\t\x17\x06\x07\x08,\x08\x03\x04(\x07\x08\n(\x08\x03\x07\x00\t\x04b\x05\x05\x04\x81\x05");
static K706: RomTuple<11> = RomTuple::new([n!("little"), Obj::small(2), Obj::small(11), Obj::small(3600), Obj::small(5), Obj::small(63), Obj::small(60), Obj::small(31), n!("seconds_of"), Obj::small(9), Obj::small(15)]);
static K707: RomBytes<11> = RomBytes::new(b"\x00\xe0\x02\'\x02\x04\x02\x05\x02$\x02");
static K708: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K705), consts: Obj::rom(&K706), argnames: Obj::rom(&K702), exc: Obj::rom(&K3), lines: Obj::rom(&K707), name: n!("fat_seconds"), qualname: n!("fat_seconds"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K709: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K710: RomTuple<4> = RomTuple::new([n!("fat_walk_dir"), n!("fat_list"), n!("isinstance"), n!("bytes")]);
static K711: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K712: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\r\x02");
static K713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K709), consts: Obj::rom(&K710), argnames: Obj::rom(&K711), exc: Obj::rom(&K3), lines: Obj::rom(&K712), name: n!("fat_ilistdir"), qualname: n!("fat_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K714: RomTuple<1> = RomTuple::new([n!("")]);
static K715: RomBytes<119> = RomBytes::new(b"\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\nW^\x00z\n\x03\x04\x03\x0b\x01R\x03\x0b\x03\x00WO\x00_\x0c\x04\x02(\x0c\x0c\x03V\x0c\x06\x00\x03\x0b\x04W\x17\x00\x03\x0b\x05\n\x0c\x06\x00\r\x04\x01\x0e\x1c\x01\x0f\x04b\x0c\x0c\x03h\x0b\x0b\x02z\x0b\x07\x02V\x02\x0b\x00\x00\x0b\x03c\x0b\x0b\x00\x07W\x03\x00\x00\x0b\x03\x00\x0c\x07\x01\r\x00\x00\x0e\x08h\x0b\x0b\x04~\x0b\x0bw\n\t\x9d\xff\x82");
static K716: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(46), n!("..")]);
static K717: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K718: RomTuple<8> = RomTuple::new([n!("fat_entries"), Obj::rom(&K716), Obj::small(11), Obj::small(16), Obj::rom(&K717), Obj::small(32768), n!("little"), n!("encode")]);
static K719: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("as_bytes")]);
static K720: RomBytes<13> = RomBytes::new(b"\x00\xfa\x02\x17\x02\x08\x02\x03\x02-\x02\"\x07");
static K721: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K715), consts: Obj::rom(&K718), argnames: Obj::rom(&K719), exc: Obj::rom(&K3), lines: Obj::rom(&K720), name: n!("fat_list"), qualname: n!("fat_list"), file: n!("<prelude>"), flags: 68, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K722: RomBytes<140> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x03T\x03\x05\x00\x03\t\x01\x81\tT\x04\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\t_\x05\x04\x03_\n\x05\x04(\n\n\x05V\n\x06\x00\x03\t\x06W\x17\x00\x03\t\x07\n\n\x08\x00\x0b\x05\x01\x0c\x1c\x01\r\x04b\n\n\x03h\t\t\x02z\t\x06\x02\n\t\t\x00\n\x05\x01\x0b\x16b\x08\t\x02\x00\t\x06\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x00\x0f\x07\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K723: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K724: RomTuple<10> = RomTuple::new([n!("fat_walk"), Obj::rom(&K723), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), Obj::rom(&K717), Obj::small(32768), n!("little"), n!("fat_seconds")]);
static K725: RomBytes<19> = RomBytes::new(b"\x00\x8a\x03\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x04\x02-\x02\r\x02");
static K726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K722), consts: Obj::rom(&K724), argnames: Obj::rom(&K711), exc: Obj::rom(&K3), lines: Obj::rom(&K725), name: n!("fat_stat"), qualname: n!("fat_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K727: RomBytes<70> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01Y\x05\x00\x02\x19\x02\x04\x05\n\x04\x03\x00\x05\x00b\x03\x04\x01\x00\x04\x02\x00\x05\x02Y\x06\x00\x04\x00\x07\x03\x00\x08\x03\x01\t\x00\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x02\r\xff\x00h\x04\x04\n\x81\x04");
static K728: RomTuple<5> = RomTuple::new([n!("fat_volume"), n!("spc"), n!("sector_size"), n!("fat_count_free"), n!("n_clusters")]);
static K729: RomBytes<7> = RomBytes::new(b"\x00\xa2\x03\x16\x02\n\x02");
static K730: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K727), consts: Obj::rom(&K728), argnames: Obj::rom(&K711), exc: Obj::rom(&K3), lines: Obj::rom(&K729), name: n!("fat_statvfs"), qualname: n!("fat_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 208 };
static K731: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K732: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K733: RomBytes<3> = RomBytes::new(b"\x00\xae\x03");
static K734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K731), consts: Obj::rom(&K732), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K733), name: n!("fat_getcwd"), qualname: n!("fat_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K735: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x03\x02\x01\x03\x03\x01\n\x04\x02Y\x05\x00\x03\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x04\x17\x02\x02\x03[\x00\x03\x02\x82");
static K736: RomTuple<5> = RomTuple::new([n!("fat_walk_dir"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K737: RomBytes<5> = RomBytes::new(b"\x00\xb6\x03\r\x02");
static K738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: Obj::rom(&K736), argnames: Obj::rom(&K711), exc: Obj::rom(&K3), lines: Obj::rom(&K737), name: n!("fat_chdir"), qualname: n!("fat_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K739: RomBytes<292> = RomBytes::new(b"\n\n\x00\n\x0b\x01\x00\x0c\x00b\x0b\x0b\x01\x00\x0c\x01b\n\n\x02z\n\x02\x03S\x03\x04\x00S\x04\x0c\x00\n\n\x02\x01\x0b\x11b\n\n\x01\x83\n\n\n\x03\x00\x0b\x00\x01\x0c\x00b\x05\n\x02\n\x0b\x04\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\n\x0b\x05\x00\x0c\x00\x00\r\x05b\x06\x0b\x02\n\x0b\x06\x00\x0c\x00\x00\r\x06b\x07\x0b\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\x05b\x08\x0b\x03\x03\x0b\x08\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x05\x0b\x00\x01\x0c \x05\r\x00l\x0b\x0b`\x07\x0b\x08Y\x0b\x00\t;\x02\x0b\x06\x00\x01\t\x00W\x03\x00\x00\t\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\tb\x08\x0b\x03\x03\x0b\n\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x01\x0b \x01\x0c@\x05\r\x00l\x0b\x0b`\x07\x0b\x08\n\x0b\x0b\x00\x0c\x00\x00\r\x06\x00\x0e\x07b\x0b\x0b\x03\n\x0b\x0c\x00\x0c\x00\x00\r\x02\x00\x0e\x03\n\x0f\x07\x00\x10\x00\x01\x11\x10\x00\x12\x05b\x0f\x0f\x03b\x0b\x0b\x04W\x18\x00\n\x0b\x02\x87\n\x0b\x0e\x00\n\x0b\r\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\x85\x83\n\x82");
static K740: RomBytes<11> = RomBytes::new(b".          ");
static K741: RomBytes<11> = RomBytes::new(b"..         ");
static K742: RomTuple<14> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_take"), n!("fat_zero"), n!("fat_sector_of"), n!("fat_sector"), n!("fat_new_entry"), Obj::rom(&K740), n!("root"), Obj::rom(&K741), n!("fat_store"), n!("fat_add"), n!("fat_release")]);
static K743: RomBytes<11> = RomBytes::new(b"9\xcf\x01\x8b\x02\x14\x8b\x02\x18\x00\x15");
static K744: RomBytes<39> = RomBytes::new(b"\x00\xc0\x03\x18\x02\x08\x02\x0c\x02\r\x04\r\x02\r\x02\r\x02\x10\x02\x13\x02\x10\x02\x12\x02\x10\x02\x13\x02\x10\x02\x10\x02#\x02\x08\x02\r\x02");
static K745: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K739), consts: Obj::rom(&K742), argnames: Obj::rom(&K711), exc: Obj::rom(&K743), lines: Obj::rom(&K744), name: n!("fat_mkdir"), qualname: n!("fat_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K746: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\rb\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05U\x05\x0c\x00\n\x05\x02\x01\x06\x14b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K747: RomTuple<7> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), n!("fat_delete")]);
static K748: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K749: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K746), consts: Obj::rom(&K747), argnames: Obj::rom(&K711), exc: Obj::rom(&K3), lines: Obj::rom(&K748), name: n!("fat_rmdir"), qualname: n!("fat_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K750: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\x15b\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05V\x05\x0c\x00\n\x05\x02\x01\x06\x15b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K751: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K752: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K750), consts: Obj::rom(&K747), argnames: Obj::rom(&K711), exc: Obj::rom(&K3), lines: Obj::rom(&K751), name: n!("fat_remove"), qualname: n!("fat_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K753: RomBytes<154> = RomBytes::new(b"_\x02\x01\x00_\x06\x02\x01(\x06\x06\x00V\x06\x0c\x00\n\x06\x02\x01\x07\rb\x06\x06\x01\x83\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x03\x06\x02_\x06\x02\x01(\x06\x06\x04V\x06F\x00\n\x07\x05\x00\x08\x00\n\t\x06\x00\n\x00\x00\x0b\x01b\t\t\x02b\x07\x07\x02v\x06\x07W$\x00z\x07\x08\x04\x00\x04\x08\x00\x05\t\x00\x05\n\x00\x05\x0b\x03\x08\x07Q\x04\x08\x0c\x00\n\x08\x02\x01\t\rb\x08\x08\x01\x83\x08w\x07\x06\xd7\xff\n\x06\x08\x00\x07\x00\x00\x08\x01b\x06\x06\x02V\x03\r\x00\n\x06\t\x00\x07\x00\x00\x08\x03b\x06\x06\x02\x82");
static K754: RomTuple<10> = RomTuple::new([Obj::small(1), Obj::small(11), n!("OSError"), n!("fat_cluster"), Obj::small(16), n!("fat_entries"), n!("fat_enter"), Obj::rom(&K716), n!("fat_erase"), n!("fat_release")]);
static K755: RomBytes<25> = RomBytes::new(b"\x00\x92\x04\x04\x02\x0c\x02\x0c\x02\r\x02\x0c\x02-\x02\x08\x02\x0c\x03\x05\x06\r\x02\x04\x02");
static K756: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K753), consts: Obj::rom(&K754), argnames: Obj::rom(&K639), exc: Obj::rom(&K3), lines: Obj::rom(&K755), name: n!("fat_delete"), qualname: n!("fat_delete"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K757: RomBytes<524> = RomBytes::new(b"\n\x0f\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\x00\x11\x01b\x0f\x0f\x02z\x0f\x03\x03T\x05\x16\x00\n\x0f\x02V\x04\x06\x00\x01\x10\x02W\x03\x00\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x00\x00\x10\x00\x00\x11\x02b\x0f\x0f\x02z\x0f\x10\x03\x00\x06\x10\x00\x04\x11\x00\x07\x12T\x04\x0c\x00\n\x0f\x02\x01\x10\x11b\x0f\x0f\x01\x83\x0f\n\x0f\x03Y\x10\x00\x04\x00\x11\x01b\x0f\x0f\x02\n\x10\x03Y\x11\x00\x04\x00\x12\x02b\x10\x10\x02\x00\x08\x0f\x00\t\x10_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0fA\x00\n\x0f\x08\x00\x10\tb\x0f\x0f\x01\n\x10\x08\x00\x11\x08b\x10\x10\x019\x0f\x10(\x00\x05\x0f\x00\n\x10\x08\x00\x11\x08b\x10\x10\x01\x05\x11\x00l\x0f\x0f^\x0f\t\x0f;\x0f\x08\x0c\x00\n\x0f\x02\x01\x10\x16b\x0f\x0f\x01\x83\x0fS\x07F\x00_\x0f\x07\t_\x10\x05\t<\x0f\x109\x00_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0f\x1c\x00_\x0f\x07\x05_\x0f\x0f\x06(\x0f\x0f\x07U\x0f\x0c\x00\n\x0f\x02\x01\x10\x14b\x0f\x0f\x01\x83\x0f\n\x0f\n\x00\x10\x00\x00\x11\x07b\x0f\x0f\x02\n\x0f\x0b_\x10\x05\x05b\n\x0f\x01S\x07.\x00_\x0f\x07\t_\x10\x05\t;\x0f\x10!\x00\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\x82\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\x0e\x00\x10\x00\x00\x11\nb\x0b\x0f\x02_\x0f\n\x06(\x0f\x0f\x07V\x0f|\x00V\x0bx\x00\n\x0f\x0f\x00\x10\x00\x00\x11\x0bb\x0c\x0f\x02\n\x0f\x10\x00\x10\x00\x00\x11\x0cb\r\x0f\x02\x01\x0f \x01\x10\"\x05\x11\x00l\x0f\x0f^\x0f\r\x0fA\x0f\x11I\x00Y\x0f\x00\x12;\x06\x0f\x06\x00\x01\x0e\x00W\x03\x00\x00\x0e\x06\n\x0f\x13\x00\x10\r\x01\x11:\x01\x12\x02\x00\x13\x0eb\x0f\x0f\x04\n\x0f\x13\x00\x10\r\x01\x114\x01\x12\x02,\x13\x0e\x07b\x0f\x0f\x04\n\x0f\x14\x00\x10\x00\x00\x11\x0c\x00\x12\rb\x0f\x0f\x03\x82");
static K758: RomBytes<2> = RomBytes::new(b"..");
static K759: RomTuple<21> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("path_parts"), n!("cwd"), Obj::small(1), Obj::small(11), Obj::small(16), n!("len"), Obj::small(2), n!("fat_delete"), n!("bytearray"), n!("fat_erase"), n!("fat_add"), n!("fat_cluster"), n!("fat_sector_of"), n!("fat_sector"), Obj::rom(&K758), n!("root"), n!("put_little"), n!("fat_store")]);
static K760: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K761: RomBytes<61> = RomBytes::new(b"\x00\xae\x04\x18\x02\x04\x02\x16\x02\x1a\x02\x04\x02\x0c\x02\"\x02)\x02\x1c\x02\x0c\x02\x11\x02 \x02\x0c\x02\r\x02\x0b\x02\x11\x02\r\x02\x13\x02\x01\x02\x13\x02\r\x02\r\x02\x10\x04\r\x02\r\x02\x15\x02\x12\x02\x13\x02\x14\x02");
static K762: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K757), consts: Obj::rom(&K759), argnames: Obj::rom(&K760), exc: Obj::rom(&K3), lines: Obj::rom(&K761), name: n!("fat_rename"), qualname: n!("fat_rename"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 278 };
static K763: RomBytes<388> = RomBytes::new(b"\x05\x02\x00\n\t\x00\n\n\x01\x00\x0b\x00b\n\n\x01Y\x0b\x00\x02b\t\t\x02v\x08\tW\x92\x00\n\t\x03\x01\n\x00Y\x0b\x00\x04\x01\x0c x\t\x03{\x00b\t\t\x03v\t\t\x05\n\x00Wn\x00\n\r\x05\x00\x0e\x00\x00\x0f\x03b\r\r\x02\x00\x0e\x04\"\x0f\x04\x06\x05\x10\x00l\x0e\x0e^\x05\r\x0e_\r\x05\x07M\r\x07\x04\x00S\x02\x03\x00WE\x00_\r\x05\x07B\r\x087\x00_\r\x05\t(\r\r\nA\r\x0b*\x00\x00\r\x03\x00\x0e\x04h\x02\r\x02T\x01\x1c\x00\n\r\x0c\x05\x0f\x00\x01\x10\x0b\x05\x11\x00l\x0f\x0f^\x0e\x05\x0f\x05\x0f\x02b\r\r\x02\x81\ry\x04\t\x8d\xffw\x03\x08i\xffT\x01\x05\x00\x03\x08\r\x81\x08\n\x08\x0e\x00\t\x01b\x08\x08\x01\n\x08\x0f\x00\t\x00b\x08\x08\x01\n\x08\x10\x00\t\x00\x01\n\x08\x01\x0b\x00b\x05\x08\x03\x00\x08\x01c\x08\x08\x00\x11c\x06\x08\x00\x12\n\x08\x13\x00\t\x06b\x08\x08\x01?\x08\t\x0c\x00\n\x08\x14\x01\t\x16b\x08\x08\x01\x83\x08\x03\x08\x15$\x08\x08\t\x17\x08\x06\x08\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t^\x08\x08\t\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t`\x05\t\x08\x00\x08\x02U\x08\x15\x00\n\t\x16\x00\n\x00Y\x0b\x00\x02\x01\x0c\x01b\t\t\x03_\x08\t\x07z\x08\x03\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x07\x08\x02\x00\x08\x04\"\t\x04\x06\x05\n\x00l\x08\x08`\x07\x08\x05\n\x08\x17\x00\t\x00\x00\n\x03\x00\x0b\x07b\x08\x08\x03\x82");
static K764: RomTuple<24> = RomTuple::new([n!("fat_dir_sectors"), n!("fat_volume"), n!("root"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(8), n!("fat_text"), n!(""), n!("fat_check_name"), n!("fat_writable"), n!("fat_new_entry"), n!("upper"), n!("encode"), n!("len"), n!("OSError"), Obj::rom(&K652), n!("fat_room"), n!("fat_store")]);
static K765: RomTuple<2> = RomTuple::new([n!("self"), n!("text")]);
static K766: RomBytes<51> = RomBytes::new(b"\x00\xf4\x04\x03\x02\x1b\x02\x1f\x02\x1e\x02\r\x02\x03\x02\x16\x02\n\x02\x04\x02\x1c\r\x05\x01\x05\x12\x04\x02\x05\x02\n\x02\n\x02\x10\x02\r\x02\x0f\x02\x0c\x02+\x02 \x02\r\x02\x11\x02");
static K767: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K763), consts: Obj::rom(&K764), argnames: Obj::rom(&K765), exc: Obj::rom(&K3), lines: Obj::rom(&K766), name: n!("fat_label"), qualname: n!("fat_label"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 313 };
static K768: RomBytes<445> = RomBytes::new(b"\n\x0f\x00\x00\x10\x02b\x0f\x0f\x01z\x0f\x03\x06\n\x0f\x01V\x04\r\x00\n\x10\x02\x00\x11\x00b\x10\x10\x01W\x03\x00\x00\x10\x00\x00\x11\x01b\x0f\x0f\x02z\x0f\t\x03T\x0b[\x00S\n\x04\x00U\x05\x0c\x00\n\x0f\x03\x01\x10\x02b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x00\x00\x11\t\x00\x12\n\n\x13\x05\x00\x14\x00\x01\x15 \x01\x16\x00b\x13\x13\x03b\x0c\x0f\x04\n\x0f\x06\x00\x10\x00_\x11\x0c\x07b\x0f\x0f\x02_\x10\x0c\x08_\x12\x0c\x08\"\x11\x12\t\x05\x12\x00l\x10\x10^\r\x0f\x10Wf\x00_\x0f\x0b\x08_\x10\x0b\n\x00\r\x0f\x00\x0c\x10_\x0f\r\x0b(\x0f\x0f\x0cV\x0f \x00\n\x0f\x03V\x06\x06\x00\x01\x10\x11W\r\x00V\x04\x06\x00\x01\x10\rW\x03\x00\x01\x10\x02b\x0f\x0f\x01\x83\x0fV\x06\x0c\x00\n\x0f\x03\x01\x10\x11b\x0f\x0f\x01\x83\x0fV\x04\x18\x00_\x0f\r\x0b(\x0f\x0f\x08V\x0f\x0c\x00\n\x0f\x03\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\r\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x04\x00\x14\x08b\x0e\x0f\x05[\x0e\x0e\x0c\n\x0f\x0f\x05\x11\x00\x01\x12\x0b\x05\x13\x00l\x11\x11^\x10\r\x11b\x0f\x0f\x01[\x0e\x10\x0f\n\x0f\x11\x00\x10\x00\x00\x11\rb\x0f\x0f\x02[\x0e\x12\x0f[\x0e\x13\x0f\x01\x0f\x00[\x0e\x14\x0f\n\x0f\x15\x00\x10\r\x01\x11\x1c\x01\x12\x04b\x0f\x0f\x03[\x0e\x16\x0f\n\x0f\x17Y\x10\x00\x18b\x0f\x0f\x01[\x0e\x19\x0f\x01\x0f\xff[\x0e\x1a\x0f\x05\x0f\x02[\x0e\x1b\x0f\x05\x0f\x02[\x0e\x1c\x0fV\x07-\x00Y\x0f\x0e\x12U\x0f\x08\x00Y\x0f\x0e\x16V\x0f\x1d\x00\n\x0f\x1d\x00\x10\x00\x00\x11\x0e\x01\x12\x00b\x0f\x0f\x03\n\x0f\x1e\x00\x10\x00\x00\x11\x0eb\x0f\x0f\x02V\x08\x08\x00Y\x0f\x0e\x16[\x0e\x1f\x0f\x81\x0e");
static K769: RomTuple<32> = RomTuple::new([n!("parse_mode"), n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_add"), n!("fat_new_entry"), n!("fat_sector"), Obj::small(0), Obj::small(1), Obj::small(32), Obj::small(2), Obj::small(11), Obj::small(16), n!("file_new"), n!("place"), n!("bytes"), n!("short"), n!("fat_cluster"), n!("start"), n!("cluster"), n!("index"), n!("little"), n!("size"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("sector"), n!("dirty"), n!("changed"), n!("fat_file_resize"), n!("fat_file_sync"), n!("pos")]);
static K770: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K771: RomBytes<61> = RomBytes::new(b"\x00\xae\x05\x0e\x02\"\x02\x04\x02\x08\x02\x0c\x02 \x02\'\x04\x0e\x02\x0c\x02 \x02\x04\x02\x0c\x02\x10\x02\x0c\x02\x16\x02\x04\x02\x1b\x02\x15\x02\x07\x02\x14\x02\x0f\x02\x07\x02\x07\x02\x07\x02\x14\x02\x10\x02\r\x02\x04\x02\x08\x02");
static K772: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K768), consts: Obj::rom(&K769), argnames: Obj::rom(&K770), exc: Obj::rom(&K3), lines: Obj::rom(&K771), name: n!("fat_open"), qualname: n!("fat_open"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K773: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K774: RomBytes<219> = RomBytes::new(b"Y\x05\x01\x00Y\x06\x00\x01Y\x07\x00\x02\x19\x06\x06\x07\x1b\x03\x05\x06Y\x05\x01\x03U\x053\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00\x01\x07\x00b\x05\x05\x02[\x01\x03\x05[\x01\x06\x05\x01\x05\x00[\x01\x07\x05\x05\x05\x01[\x01\x08\x05Y\x05\x01\x077\x03\x05\x0f\x00Y\x05\x01\x03\x01\x06\x00[\x01\x06\x05[\x01\x07\x06W@\x00\n\x05\t\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02U\x04\x1e\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02[\x01\x06\x04Y\x05\x01\x07/\x05\x05\n[\x01\x07\x05Y\x05\x01\x07C\x05\x03\xb7\xff\n\x05\x0b\x00\x06\x00Y\x07\x01\x06b\x05\x05\x02Y\x06\x01\x00Y\x07\x00\x02\x1b\x06\x06\x07Y\x07\x00\x01\x1c\x06\x06\x07\x17\x05\x05\x06\x81\x05");
static K775: RomTuple<12> = RomTuple::new([n!("pos"), n!("spc"), n!("sector_size"), n!("start"), n!("OSError"), n!("fat_take"), n!("cluster"), n!("index"), n!("changed"), n!("fat_follow"), Obj::small(1), n!("fat_sector_of")]);
static K776: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow")]);
static K777: RomBytes<39> = RomBytes::new(b"\x00\xf4\x05\x14\x02\x08\x02\x04\x02\x0c\x02\x15\x02\x07\x02\x07\x02\t\x02\x0f\x02\x03\x02\x0e\x02\x04\x02\x04\x02\x0c\x02\x0e\x02\x04\x02\x0c\r\t\x10");
static K778: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K774), consts: Obj::rom(&K775), argnames: Obj::rom(&K776), exc: Obj::rom(&K3), lines: Obj::rom(&K777), name: n!("fat_file_sector"), qualname: n!("fat_file_sector"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K779: RomBytes<105> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03Y\x05\x01\x01<\x04\x05O\x00\n\x05\x02\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x01\x05\xff[\x01\x01\x05V\x03\"\x00\n\x05\x03Y\x06\x00\x04b\x05\x05\x01Y\x06\x01\x05\x05\x07\x00\x05\x08\x00\x05\t\x00l\x07\x07`\x06\x07\x05W\x11\x00\n\x05\x06\x00\x06\x00\x00\x07\x04Y\x08\x01\x05b\x05\x05\x03[\x01\x01\x04\x82");
static K780: RomTuple<7> = RomTuple::new([n!("fat_file_sector"), n!("sector"), n!("fat_file_flush"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("fat_read_into")]);
static K781: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow"), n!("fresh")]);
static K782: RomBytes<17> = RomBytes::new(b"\x00\xa0\x06\x10\x02\t\x02\r\x02\x07\x02\x04\x02\"\x04\x11\x02");
static K783: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K779), consts: Obj::rom(&K780), argnames: Obj::rom(&K781), exc: Obj::rom(&K3), lines: Obj::rom(&K782), name: n!("fat_file_load"), qualname: n!("fat_file_load"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K784: RomBytes<48> = RomBytes::new(b"Y\x02\x01\x00V\x02\'\x00\n\x02\x01\x00\x03\x00Y\x04\x01\x02b\x02\x02\x02\n\x02\x03\x00\x03\x00Y\x04\x01\x02Y\x05\x01\x04b\x02\x02\x03\x05\x02\x02[\x01\x00\x02\x82");
static K785: RomTuple<5> = RomTuple::new([n!("dirty"), n!("fat_forget"), n!("sector"), n!("fat_store"), n!("buffer")]);
static K786: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102)]);
static K787: RomBytes<9> = RomBytes::new(b"\x00\xb8\x06\x08\x02\x0e\x02\x12\x02");
static K788: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K784), consts: Obj::rom(&K785), argnames: Obj::rom(&K786), exc: Obj::rom(&K3), lines: Obj::rom(&K787), name: n!("fat_file_flush"), qualname: n!("fat_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 411 };
static K789: RomBytes<86> = RomBytes::new(b"\n\x04\x00\x00\x05\x02Y\x07\x01\x01Y\x08\x01\x02\x18\x06\x07\x08b\x02\x04\x02>\x02\x03\x05\x00\x03\x04\x04\x81\x04\n\x04\x05\x00\x05\x00\x00\x06\x01\x05\x07\x02\x05\x08\x02b\x04\x04\x04Y\x04\x01\x02Y\x05\x00\x06\x1c\x03\x04\x05Y\x04\x01\x07\x00\x05\x03\x17\x06\x03\x02\x05\x07\x00l\x05\x05^\x04\x04\x05\x81\x04");
static K790: RomTuple<8> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K3), n!("fat_file_load"), n!("sector_size"), n!("buffer")]);
static K791: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K792: RomBytes<13> = RomBytes::new(b"\x00\xc6\x06\x16\x02\x05\x02\x05\x02\x13\x02\x0c\x02");
static K793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K789), consts: Obj::rom(&K790), argnames: Obj::rom(&K791), exc: Obj::rom(&K3), lines: Obj::rom(&K792), name: n!("fat_file_read"), qualname: n!("fat_file_read"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 418 };
static K794: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x01\x01Y\x06\x00\x02\x1c\x03\x05\x06\n\x05\x03\n\x06\x04\x00\x07\x02b\x06\x06\x01Y\x08\x00\x02\x18\x07\x08\x03b\x04\x05\x02Y\x05\x01\x01\x17\x05\x05\x04,\x05\x05\x05@\x05\x06\x0c\x00\n\x05\x07\x01\x06\x1bb\x05\x05\x01\x83\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\x08\x01\x01\n\x006\t\x03\n\x04V\t\r\x00Y\n\x01\x01Y\x0b\x01\t6\t\n\x0b\x03b\x05\x05\x04\x05\x05\x00\x00\x06\x04\x05\x07\x00l\x05\x05^\x05\x02\x05Y\x06\x01\n\x00\x07\x03\x17\x08\x03\x04\x05\t\x00l\x07\x07`\x06\x07\x05\x05\x05\x01[\x01\x0b\x05[\x01\x0c\x05\x81\x04");
static K795: RomTuple<13> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("sector_size"), n!("min"), n!("len"), Obj::small(16), Obj::small(65535), n!("OSError"), n!("fat_file_load"), n!("size"), n!("buffer"), n!("dirty"), n!("changed")]);
static K796: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("data")]);
static K797: RomBytes<19> = RomBytes::new(b"\x00\xd8\x06\n\x02\x0c\x02\x19\x02\x11\x02\x0c\x04)\x02%\x02\x0b\x02");
static K798: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K794), consts: Obj::rom(&K795), argnames: Obj::rom(&K796), exc: Obj::rom(&K3), lines: Obj::rom(&K797), name: n!("fat_file_write"), qualname: n!("fat_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 427 };
static K799: RomBytes<265> = RomBytes::new(b"Y\x06\x01\x00U\x06\x01\x00\x82\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x02z\x06\x02\x02\n\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x00\x08\x02b\x04\x06\x02\x00\x06\x03\"\x07\x03\x05\x05\x08\x00l\x06\x06^\x06\x04\x06Y\x07\x01\x06<\x06\x07\x0c\x00\n\x06\x07\x01\x07\x05b\x06\x06\x01\x83\x06\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06^\x05\x04\x06\x01\x06\x0b^\x07\x05\x06\x01\x08 1\x07\x07\x08\x87`\x05\x06\x07\n\x06\t\x00\x07\x05\x01\x08\x16b\x06\x06\x02\n\x06\n\x00\x07\x05\x01\x08\x1a\x01\t\x02Y\n\x01\x0bb\x06\x06\x04Y\x06\x00\x0cA\x06\x08\x18\x00\n\x06\n\x00\x07\x05\x01\x08\x14\x01\t\x02Y\x0b\x01\x0b,\n\x0b\rb\x06\x06\x04\n\x06\n\x00\x07\x05\x01\x08\x1c\x01\t\x04Y\n\x01\x0eb\x06\x06\x04\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06`\x04\x06\x05\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x04b\x06\x06\x03\n\x06\x10Y\x07\x00\x11\x01\x08\x03b\x06\x06\x02\x05\x06\x02[\x01\x00\x06\x82");
static K800: RomTuple<18> = RomTuple::new([n!("changed"), n!("fat_file_flush"), n!("place"), n!("fat_sector"), n!("fat_writable"), Obj::small(11), n!("short"), n!("OSError"), Obj::small(32), n!("fat_stamp"), n!("put_little"), n!("start"), n!("bits"), Obj::small(16), n!("size"), n!("fat_store"), n!("device_ioctl"), n!("device")]);
static K801: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K802: RomBytes<37> = RomBytes::new(b"\x00\xf2\x06\x08\x02\x01\x02\r\x02\x08\x02\x14\x02\x1a\x04\x0c\x02\x11\x02\x13\x02\r\x02\x14\x02\t\x02\x18\x02\x14\x02\x11\x02\x10\x02\x0e\x02");
static K803: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K799), consts: Obj::rom(&K800), argnames: Obj::rom(&K801), exc: Obj::rom(&K3), lines: Obj::rom(&K802), name: n!("fat_file_sync"), qualname: n!("fat_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 440 };
static K804: RomBytes<8> = RomBytes::new(b"\x05\x02\x00[\x01\x00\x02\x82");
static K805: RomTuple<1> = RomTuple::new([n!("buffer")]);
static K806: RomBytes<3> = RomBytes::new(b"\x00\x9e\x07");
static K807: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K804), consts: Obj::rom(&K805), argnames: Obj::rom(&K801), exc: Obj::rom(&K3), lines: Obj::rom(&K806), name: n!("fat_file_shut"), qualname: n!("fat_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 462 };
static K808: RomBytes<335> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x03\x01\x01Y\x08\x01\x029\x02\x08m\x00Y\x08\x01\x02[\x01\x01\x08\n\x08\x03Y\t\x00\x04b\x04\x08\x01WK\x00\n\x08\x05\x00\t\x00\x00\n\x01\n\x0c\x06\x00\r\x04b\x0c\x0c\x01\x05\r\x00\n\x0e\x07Y\x10\x01\x01\x18\x0f\x02\x10Y\x10\x00\x04b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0b\x0c\rb\x05\x08\x03Y\x08\x01\x01-\x08\x08\x05[\x01\x01\x08Y\x08\x01\x01[\x01\x02\x08Y\x08\x01\x01C\x08\x02\xac\xffW\xc6\x00Y\x08\x01\x027\x02\x08\xbd\x00\n\x08\x08\x00\t\x00\x00\n\x01b\x08\x08\x02[\x01\x02\x02\x05\x08\x01[\x01\t\x08\x01\x08\xff[\x01\n\x08A\x02\x0b=\x00Y\x08\x01\x0c\x01\t\x00\x01\n\x00\x01\x0b\x00\x00\x06\x08[\x01\x0c\t[\x01\r\n[\x01\x0e\x0b\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02V\x06\r\x00\n\x08\x10\x00\t\x00\x00\n\x06b\x08\x08\x02W\\\x00#\x08\x02\x11[\x01\x01\x08\n\x08\x12\x00\t\x00\x00\n\x01\x05\x0b\x02b\x08\x08\x03\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x13\x00\t\x00Y\n\x01\rb\x07\x08\x02V\x07%\x00\n\x08\x14\x00\t\x00Y\n\x01\r\n\x0b\x15\x00\x0c\x00b\x0b\x0b\x01b\x08\x08\x03\n\x08\x10\x00\t\x00\x00\n\x07b\x08\x08\x02[\x01\x01\x03\x82");
static K809: RomTuple<22> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("size"), n!("bytes"), n!("sector_size"), n!("fat_file_write"), n!("memoryview"), n!("min"), n!("fat_file_flush"), n!("changed"), n!("sector"), Obj::small(0), n!("start"), n!("cluster"), n!("index"), n!("fat_file_sync"), n!("fat_release"), Obj::small(1), n!("fat_file_sector"), n!("fat_follow"), n!("fat_set"), n!("fat_end")]);
static K810: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("size")]);
static K811: RomBytes<57> = RomBytes::new(b"\x00\xa6\x07\n\x02\x04\x02\t\x02\x08\x02\x0b\x02\x03\x027\x02\x0c\x02\x08\x05\x0c\x08\t\x02\r\x02\x04\x02\x07\x02\x07\x02\x05\x04\x1c\x02\r\x02\x04\x02\x10\x04\x08\x02\x10\x02\r\x02\x0e\x02\x04\x02\x18\x02\r\x02");
static K812: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K808), consts: Obj::rom(&K809), argnames: Obj::rom(&K810), exc: Obj::rom(&K3), lines: Obj::rom(&K811), name: n!("fat_file_resize"), qualname: n!("fat_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K813: RomBytes<490> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00\x01\r\x01b\x0b\x0b\x02\n\x0b\x00\x00\x0c\x00\x01\r\x05b\x0b\x0b\x02U\x0b\x04\x00\x02\x0b\x00\x02\x00\x01\x0b\n\x0b\x00\x00\x0c\x00\x01\r\x04b\x02\x0b\x02I\x01\x01\x05\x00=\x02\x02\x0c\x00\n\x0b\x03\x01\x0c\x16b\x0b\x0b\x01\x83\x0b\n\x0b\x04\x00\x0c\x02\x00\r\x01\x02\x0f\x00@\x1b\x0e\x0f\x01\x01\x0f\x01b\x03\x0b\x04z\x03\x04\x05\n\x0b\x05\x00\x0c\x01b\t\x0b\x01\x03\x0b\x06\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x0b\x01\x0e\x02\x00\x0f\x01b\x0b\x0b\x04\x01\x0b\r`\t\x0b\x05\n\x0b\x07\x00\x0c\t\x01\r\x0e\x01\x0e\x02\x00\x0f\x06b\x0b\x0b\x04\x01\x0b\x01\x01\x0c\x10`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x11\x01\x0e\x02A\x04\x08\x06\x00\x01\x0f\x00W\x04\x00\x02\x0f\x00\x02b\x0b\x0b\x04\n\x0b\x07\x00\x0c\t=\x02\t\x06\x00\x01\r\x13W\x03\x00\x01\r =\x02\t\x06\x00\x01\x0e\x02W\x03\x00\x01\x0e\x04\x00\x0f\x02b\x0b\x0b\x04\x02\x0b\xf8\x00\x01\x0c\x15`\t\x0c\x0b\x01\x0b?\x01\x0c\x18`\t\x0c\x0b\x02\x0b\xff\x00\x01\x0c\x1a`\t\x0c\x0b\x01\n$A\x04\x087\x00\n\x0b\x07\x00\x0c\t\x01\r$\x01\x0e\x04\x00\x0f\x07b\x0b\x0b\x04\x01\x0b\x02\x01\x0c\x01\x01\r\x06\x01\x0e,`\t\x0e\x0b\x01\x0e0`\t\x0e\x0c\x01\x0e2`\t\x0e\r\x01\n@W\x13\x00\n\x0b\x07\x00\x0c\t\x01\r\x16\x01\x0e\x02\x00\x0f\x07b\x0b\x0b\x04\x02\x0b\x80\x00`\t\n\x0b\x01\x0b)\"\x0c\n\n`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\"\r\n\x0b\x01\x0e\x04\n\x0f\x0cb\x0f\x0f\x00b\x0b\x0b\x04\x03\x0b\rA\x04\x08\x06\x00\x03\x0c\x0eW\x03\x00\x03\x0c\x0f\x1c\x0b\x0b\x0c\"\x0c\n\x10\"\r\n\x11\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\x03\x0b\x12\x02\x0c\xfe\x01\x02\r\x00\x02\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x13\x00\x0c\x00\x00\r\t\x00\x0e\x03b\x0b\x0b\x03\x82");
static K814: RomBytes<11> = RomBytes::new(b"\xeb\xfe\x90MSDOS5.0");
static K815: RomBytes<19> = RomBytes::new(b"NO NAME    FAT%s   ");
static K816: RomBytes<2> = RomBytes::new(b"32");
static K817: RomBytes<2> = RomBytes::new(b"  ");
static K818: RomBytes<2> = RomBytes::new(b"U\xaa");
static K819: RomTuple<20> = RomTuple::new([n!("device_ioctl"), Obj::small(512), Obj::small(40), n!("OSError"), n!("fat_plan"), n!("bytearray"), Obj::rom(&K814), n!("put_little"), Obj::small(32), Obj::small(65536), Obj::small(2), Obj::small(3), n!("now"), Obj::rom(&K815), Obj::rom(&K816), Obj::rom(&K817), Obj::small(7), Obj::small(26), Obj::rom(&K818), n!("fat_format")]);
static K820: RomTuple<1> = RomTuple::new([n!("device")]);
static K821: RomBytes<61> = RomBytes::new(b"\x00\xf0\x07\r\x02\x18\x02\r\x02\n\x02\x0c\x02\x18\x02\x04\x02\n\x02\x13\x02\x13\x02\x07\x02\x13\x02\n\x02\x1f\x02)\x02\x0b\x02\n\x02\x0b\x02\x03\x02\x05\x02\x13\x02\x1e\x02\x06\x04\x13\x02\x08\x02\x0b\x02\x18\x02\'\x02\x15\x02");
static K822: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K813), consts: Obj::rom(&K819), argnames: Obj::rom(&K820), exc: Obj::rom(&K3), lines: Obj::rom(&K821), name: n!("fat_mkfs"), qualname: n!("fat_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 503 };
static K823: RomBytes<260> = RomBytes::new(b"&\x04\x00\x00\x03\x0b\x01v\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03>\x06\x03\x90\x00?\x06\x04\x06\x00\x01\x07\x10W\x03\x00\x01\x07\x0cA\x07\x05\x0b\x00$\n\x06\x02\"\x08\n\x06W\x10\x00$\n\x06\x07\"\n\n\x08&\n\n\x02\"\x08\n\x07\x17\n\x08\x01#\n\n\x08\x1b\t\n\x01#\n\x00\x08\x18\n\n\t\x18\n\n\x02\x1b\x06\n\x03A\x07\x05\x1b\x00=\x06\t\x16\x00\n\n\n\x00\x0b\x00\x00\x0c\x01\x00\r\x02$\x0e\x03\x02b\n\n\x04\x81\n?\x06\x0b\x15\x00\x00\n\x07\x00\x0b\x03\x01\x0c\x01\x00\r\t\x00\x0e\x02h\n\n\x05\x81\n\n\n\x0c\x01\x0b\x16b\n\n\x01\x83\n\x01\x03\x01&\x04\x00\r\x03\x0b\x0ev\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03\x01\n \x00\x0b\x03\x01\x0c $\x0e\x06\x06\"\x0e\x0e\x0f\x17\x0e\x0e\x01#\x0e\x0e\x08\x1b\r\x0e\x01\x01\x0e\x00h\n\n\x05\x81\n");
static K824: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(4), Obj::small(16), Obj::small(64), Obj::small(256), Obj::small(512)]);
static K825: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(16), Obj::small(32)]);
static K826: RomTuple<16> = RomTuple::new([Obj::small(4096), Obj::rom(&K824), Obj::small(2), Obj::small(65525), Obj::small(4085), Obj::small(16), Obj::small(4), Obj::small(3), Obj::small(1), Obj::small(4086), n!("fat_plan"), Obj::small(0), n!("OSError"), Obj::small(131072), Obj::rom(&K825), Obj::small(8)]);
static K827: RomTuple<4> = RomTuple::new([n!("total"), n!("size"), n!("root"), n!("spc")]);
static K828: RomBytes<49> = RomBytes::new(b"\x00\xb4\x08\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02\x05\x02\x0e\x02 \x02\x0c\x02\x10\x04\n\x02\x16\x02\x05\x02\x15\x02\x0c\x02\x03\x02\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02");
static K829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K823), consts: Obj::rom(&K826), argnames: Obj::rom(&K827), exc: Obj::rom(&K3), lines: Obj::rom(&K828), name: n!("fat_plan"), qualname: n!("fat_plan"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 537 };
static K830: RomBytes<332> = RomBytes::new(b"z\x02\x03\x05\n\x0c\x00\x00\r\x01b\x08\x0c\x01\n\x0c\x01\x00\r\x08b\t\x0c\x01\x17\x0c\x05\x06\x00\r\x07U\r\x03\x00\x00\r\x04\x17\n\x0c\r\n\x0c\x02\x00\r\nx\x0c\x01\"\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x15\x00B\x0b\x03\x10\x00\n\x10\x04\x00\x11\x00\x00\x12\x0b\x00\x13\tb\x10\x10\x03y\x0b\x0c\xe6\xffA\x03\x05\x98\x00\x03\x0c\x06\x05\r\x00\x01\x0e\x04\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\x07\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x02\r\xe4\x01\x02\x0e\xf0\x01\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\n\x02\r\xfe\x01\x02\x0e\x00\x02\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x01\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x07\x00\x0f\tb\x0c\x0c\x03\n\x0c\x01\x00\r\x08b\t\x0c\x01\x03\x0c\x0b\x05\r\x00\x01\x0e\x0c\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x06\x00\x0f\x01b\x0c\x0c\x03W%\x00\x03\x0c\x0c\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r^\x0c\x0c\r\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x05\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x00\x00\x0f\x01b\x0c\x0c\x03\n\x0c\x0e\x00\r\x00\x01\x0e\x03b\x0c\x0c\x02\x82");
static K831: RomBytes<4> = RomBytes::new(b"rrAa");
static K832: RomBytes<12> = RomBytes::new(b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f");
static K833: RomBytes<4> = RomBytes::new(b"\xf8\xff\xff\xff");
static K834: RomTuple<15> = RomTuple::new([n!("len"), n!("bytearray"), n!("range"), Obj::small(0), n!("fat_put"), Obj::small(32), Obj::rom(&K574), Obj::rom(&K831), Obj::rom(&K575), Obj::small(8), Obj::rom(&K818), Obj::rom(&K832), Obj::rom(&K833), Obj::small(4), n!("device_ioctl")]);
static K835: RomTuple<3> = RomTuple::new([n!("device"), n!("boot"), n!("plan")]);
static K836: RomBytes<43> = RomBytes::new(b"\x00\xe8\x08\x04\x02\n\x02\n\x02\x12\x02\x18\x02\x05\x02\x10\x03\x05\x06\x05\x02\x13\x02 \x02\x15\x02\x10\x02\x10\x02\n\x02\x13\x02\x13\x04%\x02\x10\x04\x10\x02");
static K837: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K830), consts: Obj::rom(&K834), argnames: Obj::rom(&K835), exc: Obj::rom(&K3), lines: Obj::rom(&K836), name: n!("fat_format"), qualname: n!("fat_format"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 563 };
static K838: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02U\x03\x0c\x00\n\x03\x02\x01\x04\x1eb\x03\x03\x01\x83\x03\n\x03\x03\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x01b\x03\x03\x01V\x03\x0c\x00\n\x03\x02\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K839: RomTuple<4> = RomTuple::new([n!("hasattr"), n!("writeblocks"), n!("OSError"), n!("device_error")]);
static K840: RomTuple<3> = RomTuple::new([n!("device"), vm::intern::ascii_char(110), n!("data")]);
static K841: RomBytes<9> = RomBytes::new(b"\x00\x9a\t\x11\x02\x0c\x02\x19\x02");
static K842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K838), consts: Obj::rom(&K839), argnames: Obj::rom(&K840), exc: Obj::rom(&K3), lines: Obj::rom(&K841), name: n!("fat_put"), qualname: n!("fat_put"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 588 };
static K843: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K844: RomStr<16> = RomStr::constant(b"exception groups");
static K845: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K844), n!("make_group_classes"), n!("keep")]);
static K846: RomBytes<10> = RomBytes::new(b"\x00\n\n\x02\x04\x02\x07\x02\r\x02");
static K847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K843), consts: Obj::rom(&K845), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K846), name: n!("group_classes"), qualname: n!("group_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K848: RomBytes<13> = RomBytes::new(b"\n\x00\x00b\x00\x00\x00_\x00\x00\x01\x81\x00");
static K849: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(0)]);
static K850: RomBytes<2> = RomBytes::new(b"\x00\x1a");
static K851: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K849), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K850), name: n!("base_exception_group"), qualname: n!("base_exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K852: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(1)]);
static K853: RomBytes<2> = RomBytes::new(b"\x00\"");
static K854: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K852), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K853), name: n!("exception_group"), qualname: n!("exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K855: RomBytes<73> = RomBytes::new(b"\x13\x00\x13\x01\n\x04\x00\x00\x06\x00\x00\x07\x01h\x05\x06\x02|\x02\x05\x01\x00\x04\x03\x03\x02}\x02\x02\x01\x15\x00\x02\x14\x04\x00\x02\x00\n\x05\x03|\x02\x06\x04\x00\x00\x03\x03\x05}\x02\x02\x02\x15\x01\x02\x14\x02\x00\x02\x00\x14\x03\x01\x05\x00h\x02\x02\x02\x81\x02");
static K856: RomBytes<94> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x02\x00\x07\x03h\x04\x05\x03|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04|\x04\x04\x04\x00\x00\x10\x05\x00\x04|\x04\x04\x06\x00\x00\x10\x07\x00\x04\x00\x05\x01h\x04\x05\x01|\x04\x04\x08\x00\x04\x10\t\x00\x04|\x04\x04\n\x00\x00\x10\x0b\x00\x04|\x04\x04\x0c\x00\x00\x10\r\x00\x04\x81\x03");
static K857: RomBytes<259> = RomBytes::new(b"\n\x0c\x00\x00\r\x01\n\x0e\x01b\x0c\x0c\x02U\x0c\x1e\x00\n\x0c\x02\x03\x0e\x03\n\x0f\x04\x00\x10\x01b\x0f\x0f\x01Y\x0f\x0f\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x06\x00\r\x02b\x06\x0c\x01U\x06\x0c\x00\n\x0c\x07\x03\r\x08b\x0c\x0c\x01\x83\x0c\x05\x07\x01\n\r\t\x00\x0e\x06b\r\r\x01v\x0c\rW<\x00z\r\x08\x02\n\x0e\x00\x00\x0f\t\n\x10\nb\x0e\x0e\x02U\x0e\x10\x00\x03\n\x0b\n\x0e\x07\x1c\x0f\n\x08b\x0e\x0e\x01\x83\x0e\x00\x0e\x07V\x0e\r\x00\n\x0e\x00\x00\x0f\t\n\x10\x0cb\x0e\x0e\x02\x00\x07\x0ew\r\x0c\xbf\xff\x14\x0c\x03\r\x00P\x00\x0c\x0c\x00V\x07\x08\x00\x14\x00\x04\x0e\x00W)\x00\n\x0c\x0f\x00\r\x00\n\x0e\x0cb\x0c\x0c\x02V\x0c\x18\x00U\x07\x14\x00\n\x0c\x02\x03\x0e\x10Y\x0f\x00\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x11\x14\r\x05\x12\x00\x00\x0e\x00b\x0c\x0c\x02\x00\r\x00\x00\x0e\x01\x00\x0f\x02c\x0b\x0c\x03\x13[\x0b\x14\x01[\x0b\x15\x06\x81\x0b");
static K858: RomStr<28> = RomStr::constant(b"argument 1 must be str, not ");
static K859: RomStr<57> = RomStr::constant(b"second argument (exceptions) must be a non-empty sequence");
static K860: RomStr<59> = RomStr::constant(b"Item %d of second argument (exceptions) is not an exception");
static K861: RomStr<33> = RomStr::constant(b"Cannot nest BaseExceptions in an ");
static K862: RomTuple<22> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K858), n!("type"), n!("__name__"), n!("tuple"), n!("ValueError"), Obj::rom(&K859), n!("enumerate"), n!("BaseException"), Obj::rom(&K860), n!("Exception"), n!("BaseExceptionGroup"), n!("ExceptionGroup"), n!("issubclass"), Obj::rom(&K861), n!("super"), n!("__class__"), n!("__new__"), n!("message"), n!("exceptions")]);
static K863: RomTuple<3> = RomTuple::new([n!("cls"), n!("message"), n!("exceptions")]);
static K864: RomBytes<40> = RomBytes::new(b"\x00.\x11\x02\x1e\x02\n\x02\x04\x02\x0c\x02\x03\x02\x14\x02\x11\x02\x03\x02\r\x02\x17\x07\x05\n\x0e\x02\x08\x02\x15\x02\x14\x02\x1d\x02\x04\x02\x04\x02");
static K865: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K857), consts: Obj::rom(&K862), argnames: Obj::rom(&K863), exc: Obj::rom(&K3), lines: Obj::rom(&K864), name: n!("__new__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__new__"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 3, line: 22 };
static K866: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K867: RomBytes<2> = RomBytes::new(b"\x00X");
static K868: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K866), exc: Obj::rom(&K3), lines: Obj::rom(&K867), name: n!("__init__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__init__"), file: n!("<prelude>"), flags: 65, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K869: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02Y\x03\x00\x03\x00\x04\x01A\x01\x04\x06\x00\x03\x05\x05W\x03\x00\x03\x05\x06h\x03\x03\x03\x1c\x02\x02\x03\x81\x02");
static K870: RomStr<23> = RomStr::constant(b"%s (%d sub-exception%s)");
static K871: RomTuple<7> = RomTuple::new([n!("len"), n!("exceptions"), Obj::rom(&K870), n!("message"), Obj::small(1), n!(""), vm::intern::ascii_char(115)]);
static K872: RomBytes<4> = RomBytes::new(b"\x00^\x0b\x02");
static K873: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K869), consts: Obj::rom(&K871), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K872), name: n!("__str__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__str__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K874: RomTuple<2> = RomTuple::new([n!("cls"), n!("item")]);
static K875: RomBytes<2> = RomBytes::new(b"\x00f");
static K876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K874), exc: Obj::rom(&K3), lines: Obj::rom(&K875), name: n!("__class_getitem__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__class_getitem__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K877: RomBytes<18> = RomBytes::new(b"\x14\x03\x02\x00\x00Y\x04\x00\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K878: RomTuple<2> = RomTuple::new([n!("BaseExceptionGroup"), n!("message")]);
static K879: RomTuple<2> = RomTuple::new([n!("self"), n!("exceptions")]);
static K880: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K877), consts: Obj::rom(&K878), argnames: Obj::rom(&K879), exc: Obj::rom(&K3), lines: Obj::rom(&K127), name: n!("derive"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.derive"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 53 };
static K881: RomBytes<22> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K882: RomTuple<2> = RomTuple::new([n!("split_group"), n!("group_test")]);
static K883: RomTuple<2> = RomTuple::new([n!("self"), n!("condition")]);
static K884: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K881), consts: Obj::rom(&K882), argnames: Obj::rom(&K883), exc: Obj::rom(&K3), lines: Obj::rom(&K481), name: n!("split"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.split"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K885: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02_\x02\x02\x02\x81\x02");
static K886: RomTuple<3> = RomTuple::new([n!("split_group"), n!("group_test"), Obj::small(0)]);
static K887: RomBytes<2> = RomBytes::new(b"\x00x");
static K888: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K885), consts: Obj::rom(&K886), argnames: Obj::rom(&K883), exc: Obj::rom(&K3), lines: Obj::rom(&K887), name: n!("subgroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.subgroup"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K889: RomTuple<14> = RomTuple::new([Obj::rom(&K865), n!("__new__"), Obj::rom(&K868), n!("__init__"), Obj::rom(&K873), n!("__str__"), Obj::rom(&K876), n!("__class_getitem__"), Obj::rom(&K880), n!("derive"), Obj::rom(&K884), n!("split"), Obj::rom(&K888), n!("subgroup")]);
static K890: RomBytes<16> = RomBytes::new(b"\x00*\x02\x02\x17*\n\x06\n\x08\n\x06\x11\x06\n\x06");
static K891: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K856), consts: Obj::rom(&K889), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K890), name: n!("BaseExceptionGroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 21 };
static K892: RomBytes<2> = RomBytes::new(b"\x00~");
static K893: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K892), name: n!("ExceptionGroup"), qualname: n!("make_group_classes.<locals>.ExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K894: RomTuple<6> = RomTuple::new([n!("BaseException"), Obj::rom(&K891), n!("BaseExceptionGroup"), n!("Exception"), Obj::rom(&K893), n!("ExceptionGroup")]);
static K895: RomBytes<8> = RomBytes::new(b"\x00(\x04\x02\x1dR\x18\x06");
static K896: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K855), consts: Obj::rom(&K894), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K895), name: n!("make_group_classes"), qualname: n!("make_group_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K897: RomBytes<136> = RomBytes::new(b"\x13\x00\n\x04\x00\x14\x05\x00\x01\x00\n\x06\x02b\x04\x04\x02V\x04\x08\x00\x14\x01\x00\x01\x00W\t\x00\x14\x04\x00\x01\x00h\x01\x04\x01v\x04\x01WH\x00\n\x05\x00\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x11\x00\n\x05\x04\x00\x06\x02\n\x07\x05b\x05\x05\x02U\x05&\x00\n\x05\x06\x14\x06\x00\x01\x00b\x05\x05\x01V\x05\x07\x00\x14\x05\x00\x01\x00\x81\x05\x03\x03\x07\n\x05\x08\x00\x06\x03b\x05\x05\x01\x83\x05w\x02\x04\xb3\xff\x00\x05\x00h\x04\x05\x01|\x04\x04\t\x00\x04\x81\x04");
static K898: RomStr<63> = RomStr::constant(b"expected a function, exception type or tuple of exception types");
static K899: RomBytes<17> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x14\x04\x01\x01\x00b\x02\x02\x02\x81\x02");
static K900: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("condition")]);
static K901: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(101)]);
static K902: RomBytes<3> = RomBytes::new(b"\x00\x9a\x01");
static K903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K899), consts: Obj::rom(&K900), argnames: Obj::rom(&K901), exc: Obj::rom(&K3), lines: Obj::rom(&K902), name: n!("<lambda>"), qualname: n!("group_test.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 77 };
static K904: RomTuple<10> = RomTuple::new([n!("isinstance"), n!("condition"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), n!("callable"), Obj::rom(&K898), n!("TypeError"), Obj::rom(&K903)]);
static K905: RomTuple<1> = RomTuple::new([n!("condition")]);
static K906: RomBytes<21> = RomBytes::new(b"\x00\x8a\x01\x02\x02$\x02\x06\x02\"\x02\x10\x02\x07\x02\x03\x02\x0c\t\x05\x0c");
static K907: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K897), consts: Obj::rom(&K904), argnames: Obj::rom(&K905), exc: Obj::rom(&K3), lines: Obj::rom(&K906), name: n!("group_test"), qualname: n!("group_test"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K908: RomBytes<167> = RomBytes::new(b"\x00\x07\x01\x00\x08\x00b\x07\x07\x01V\x07\x0c\x00\x00\x07\x00\x05\x08\x00h\x07\x07\x02\x81\x07\n\x07\x00\x00\x08\x00\n\t\x01b\t\t\x00b\x07\x07\x02U\x07\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07g\x07\x07\x00g\x08\x08\x00\x00\x02\x07\x00\x03\x08Y\x08\x00\x02v\x07\x08W/\x00\n\x08\x03\x00\t\x04\x00\n\x01b\x08\x08\x02z\x08\x05\x02S\x05\x0b\x00\x00\x08\x02\x00\t\x05c\x08\x08\x01\x04S\x06\x0b\x00\x00\x08\x03\x00\t\x06c\x08\x08\x01\x04w\x04\x07\xcc\xff\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x08\x08\x02h\x07\x07\x02\x81\x07");
static K909: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("split_group"), n!("append"), n!("derive_group")]);
static K910: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("test")]);
static K911: RomBytes<27> = RomBytes::new(b"\x00\xa2\x01\x0e\x02\x0c\x02\x15\x02\x0c\x02\x0e\x02\n\x02\x11\x02\x04\x02\x0b\x02\x04\x02\x0b\t\x05\x0c");
static K912: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K908), consts: Obj::rom(&K909), argnames: Obj::rom(&K910), exc: Obj::rom(&K3), lines: Obj::rom(&K911), name: n!("split_group"), qualname: n!("split_group"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K913: RomBytes<82> = RomBytes::new(b"U\x01\x01\x00\x82\x00\x03\x00\x00\x04\x01c\x02\x03\x01\x00Y\x03\x00\x01[\x02\x01\x03Y\x03\x00\x02[\x02\x02\x03Y\x03\x00\x03[\x02\x03\x03Y\x03\x00\x04[\x02\x04\x03\n\x03\x05\x00\x04\x00\x03\x05\x06b\x03\x03\x02V\x03\x0f\x00\n\x03\x07Y\x04\x00\x06b\x03\x03\x01[\x02\x06\x03\x81\x02");
static K914: RomTuple<8> = RomTuple::new([n!("derive"), n!("__cause__"), n!("__context__"), n!("__suppress_context__"), n!("__traceback__"), n!("hasattr"), n!("__notes__"), n!("list")]);
static K915: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("parts")]);
static K916: RomBytes<21> = RomBytes::new(b"\x00\xc0\x01\x04\x02\x01\x02\x0b\x02\x08\x02\x08\x02\x08\x02\x08\x02\x11\x02\x0f\x02");
static K917: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K913), consts: Obj::rom(&K914), argnames: Obj::rom(&K915), exc: Obj::rom(&K3), lines: Obj::rom(&K916), name: n!("derive_group"), qualname: n!("derive_group"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K918: RomBytes<259> = RomBytes::new(b"\x13\x01T\x00\x0c\x00\x05\x05\x00\x05\x06\x00g\x05\x05\x02\x81\x05\n\x05\x00b\x02\x05\x00\n\x07\x01\x14\x08\x01\x02\x00\n\t\x03b\x07\x07\x02V\x07\x08\x00\x14\x06\x01\x02\x00W\t\x00\x14\x06\x01\x02\x00h\x06\x06\x01v\x05\x06WQ\x00\n\x06\x01\x00\x07\x03\n\x08\x04b\x06\x06\x02V\x06\x11\x00\n\x06\x05\x00\x07\x03\n\x08\x06b\x06\x06\x02U\x06\x0f\x00\x03\x04\x07\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06\n\x06\x05\x00\x07\x03\x00\x08\x02b\x06\x06\x02V\x06\x0f\x00\x03\x04\t\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06w\x03\x05\xaa\xff\n\x05\x01\x00\x06\x00\x00\x07\x02b\x05\x05\x02V\x05 \x00\n\x05\n\n\x06\x0b\x00\x07\x00\x00\t\x01h\x08\t\x01|\x08\x08\x0c\x00\x04b\x06\x06\x02b\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\x14\x07\x01\x02\x00b\x05\x05\x02V\x05\x1a\x00\x00\x05\x02\x03\x06\r\x00\x07\x00g\x07\x07\x01b\x05\x05\x02\x05\x06\x00g\x05\x05\x02\x81\x05\x05\x05\x00\x00\x06\x00g\x05\x05\x02\x81\x05");
static K919: RomStr<70> = RomStr::constant(b"catching classes that do not inherit from BaseException is not allowed");
static K920: RomStr<72> = RomStr::constant(b"catching ExceptionGroup with except* is not allowed. Use except instead.");
static K921: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("classes")]);
static K922: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K923: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K899), consts: Obj::rom(&K921), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K922), name: n!("<lambda>"), qualname: n!("split_exception.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 120 };
static K924: RomTuple<14> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), n!("classes"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K919), n!("TypeError"), Obj::rom(&K920), n!("list"), n!("split_group"), Obj::rom(&K923), n!("")]);
static K925: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("classes")]);
static K926: RomBytes<35> = RomBytes::new(b"\x00\xd8\x01\x02\x02\x04\x02\x0c\x02\x07\x02*\x02\"\x02\x03\x02\x0c\x02\x11\x02\x03\x02\x0c\x0b\x05\x0e\x11\x02 \x02\x13\x02\x1a\x02");
static K927: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K918), consts: Obj::rom(&K924), argnames: Obj::rom(&K925), exc: Obj::rom(&K3), lines: Obj::rom(&K926), name: n!("split_exception"), qualname: n!("split_exception"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K928: RomBytes<246> = RomBytes::new(b"\x13\x04\x13\x06U\x02\x02\x00\x81\x01\n\n\x00b\x03\n\x00\n\n\x01\x00\x0b\x00\x00\x0c\x03b\n\n\x02U\n\x06\x00_\n\x02\x02\x81\nT\x01\x07\x00g\n\n\x00W\n\x00\n\n\x03\x00\x0b\x01b\n\n\x01\x15\x04\ng\x05\x05\x00\n\n\x03\x00\x0b\x00b\n\n\x01\x15\x06\nv\n\x02WC\x00\n\x0b\x03\x00\x0c\x07b\x08\x0b\x01\n\x0b\x04v\r\x08\x00\x0f\x06h\x0e\x0f\x01|\x0c\x0e\x05\x00\x04b\x0c\x0c\x01b\x0b\x0b\x01V\x0b\x0f\x00\x14\x0b\x04\x06\x00-\x0b\x0b\x08\x15\x04\x0bW\x0b\x00\x00\x0b\x05\x00\x0c\x07c\x0b\x0b\x01\x07w\x07\n\xb8\xff\n\n\x08\x00\x0b\x00\x00\r\x04h\x0c\r\x01|\x0c\x0c\t\x00\x04b\n\n\x02_\t\n\x02U\x05\x02\x00\x81\tS\t\x0e\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x07W\x15\x00\n\n\n\x00\x0b\x05b\n\n\x01A\n\x0b\x06\x00_\n\x05\x02\x81\n\x00\n\x03\x03\x0b\x0c\x00\x0c\x05b\n\n\x02\x81\n");
static K929: RomBytes<54> = RomBytes::new(b"\x13\x02g\x03\x03\x00W&\x00\x15\x02\x04\n\x05\x00\x14\x08\x01\x01\x00v\x07\x08\x00\t\x02h\x08\t\x01|\x06\x08\x02\x00\x04b\x06\x06\x01b\x05\x05\x01m\x03\x05w\x04\x00\xd5\xff\x81\x03");
static K930: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x006\x04\x04\x02\x06m\x03\x04w\x02\x00\xee\xff\x81\x03");
static K931: RomTuple<1> = RomTuple::new([n!("leaf")]);
static K932: RomBytes<3> = RomBytes::new(b"\x00\x96\x02");
static K933: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K930), consts: Obj::rom(&K931), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K932), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K934: RomTuple<3> = RomTuple::new([n!("any"), n!("own"), Obj::rom(&K933)]);
static K935: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K929), consts: Obj::rom(&K934), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K932), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K936: RomBytes<36> = RomBytes::new(b"\x13\x00\n\x02\x00\x14\x05\x01\x01\x00v\x04\x05\x00\x06\x00h\x05\x06\x01|\x03\x05\x02\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K937: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K930), consts: Obj::rom(&K86), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K937), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<lambda>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K939: RomTuple<3> = RomTuple::new([n!("any"), n!("again"), Obj::rom(&K938)]);
static K940: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K936), consts: Obj::rom(&K939), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K937), name: n!("<lambda>"), qualname: n!("join_exceptions.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K941: RomTuple<13> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), Obj::small(0), n!("group_leaves"), n!("all"), Obj::rom(&K935), n!("again"), n!("append"), n!("split_group"), Obj::rom(&K940), n!("len"), Obj::small(1), n!("")]);
static K942: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(101), n!("rest"), n!("raised")]);
static K943: RomBytes<47> = RomBytes::new(b"\x00\x80\x02\x04\x02\x04\x02\x02\x02\x07\x02\x11\x02\x06\x02\x18\x02\x04\x02\r\x02\x06\x02\n\x02\x1f\x02\x0f\x04\x0b\t\x05\x0c\x1b\x02\x04\x02\x02\x02\x04\x02\x0e\x02\x0f\x02\x06\x02");
static K944: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K928), consts: Obj::rom(&K941), argnames: Obj::rom(&K942), exc: Obj::rom(&K3), lines: Obj::rom(&K943), name: n!("join_exceptions"), qualname: n!("join_exceptions"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K945: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x05\x05\x00b\x03\x03\x02U\x03\t\x00\x00\x03\x00g\x03\x03\x01\x81\x03g\x01\x01\x00Y\x04\x00\x02v\x03\x04W\x0e\x00\n\x04\x03\x00\x05\x02b\x04\x04\x01-\x01\x01\x04w\x02\x03\xed\xff\x81\x01");
static K946: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("group_leaves")]);
static K947: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x15\x02\t\x02\x04\x02\n\x02\x0e\x01\x05\x04");
static K948: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K945), consts: Obj::rom(&K946), argnames: Obj::rom(&K901), exc: Obj::rom(&K3), lines: Obj::rom(&K947), name: n!("group_leaves"), qualname: n!("group_leaves"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K949: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K950: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K951: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K952: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K953: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K949), consts: Obj::rom(&K950), argnames: Obj::rom(&K69), exc: Obj::rom(&K951), lines: Obj::rom(&K952), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K954: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K955: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("sentinel")]);
static K956: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K957: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K954), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K955), exc: Obj::rom(&K3), lines: Obj::rom(&K956), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K958: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K959: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K960: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("sentinel")]);
static K961: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K962: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K958), consts: Obj::rom(&K959), argnames: Obj::rom(&K960), exc: Obj::rom(&K3), lines: Obj::rom(&K961), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K963: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K964: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K965: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K966: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K967: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K963), consts: Obj::rom(&K964), argnames: Obj::rom(&K75), exc: Obj::rom(&K965), lines: Obj::rom(&K966), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K968: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K969: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K970: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K971: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K968), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K970), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K972: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K973: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K974: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K972), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K973), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K975: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K976: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K977: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K976)]);
static K978: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K979: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K980: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K975), consts: Obj::rom(&K977), argnames: Obj::rom(&K978), exc: Obj::rom(&K3), lines: Obj::rom(&K979), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K981: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K982: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K983: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K984: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K985: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K981), consts: Obj::rom(&K982), argnames: Obj::rom(&K983), exc: Obj::rom(&K3), lines: Obj::rom(&K984), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K986: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K987: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K988: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K989: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K986), consts: Obj::rom(&K987), argnames: Obj::rom(&K983), exc: Obj::rom(&K3), lines: Obj::rom(&K988), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K990: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K991: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K992: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K993: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K991), n!("missing"), Obj::rom(&K992)]);
static K994: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K995: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K996: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K990), consts: Obj::rom(&K993), argnames: Obj::rom(&K994), exc: Obj::rom(&K3), lines: Obj::rom(&K995), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K997: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K998: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K999: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K998)]);
static K1000: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K1001: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K1002: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K997), consts: Obj::rom(&K999), argnames: Obj::rom(&K1000), exc: Obj::rom(&K3), lines: Obj::rom(&K1001), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K1003: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K1004: RomStr<12> = RomStr::constant(b"item classes");
static K1005: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K1006: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K1007: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("items")]);
static K1008: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("items")]);
static K1009: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K1010: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1006), consts: Obj::rom(&K1007), argnames: Obj::rom(&K1008), exc: Obj::rom(&K3), lines: Obj::rom(&K1009), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K1011: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K1012: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1011), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K1013: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1014: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), vm::intern::ascii_char(102)]);
static K1015: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K1016: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1013), consts: Obj::rom(&K1014), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1015), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1017: RomTuple<6> = RomTuple::new([Obj::rom(&K1010), n!("__init__"), Obj::rom(&K1012), n!("__iter__"), Obj::rom(&K1016), n!("__next__")]);
static K1018: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K1019: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1005), consts: Obj::rom(&K1017), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1018), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K1020: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K1021: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K1022: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("next"), n!("items")]);
static K1023: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K1024: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1021), consts: Obj::rom(&K1022), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1023), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K1025: RomTuple<2> = RomTuple::new([Obj::rom(&K1024), n!("__next__")]);
static K1026: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K1027: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1020), consts: Obj::rom(&K1025), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1026), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K1028: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K1029: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K1030: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1028), consts: Obj::rom(&K1014), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1029), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K1031: RomTuple<2> = RomTuple::new([Obj::rom(&K1030), n!("__next__")]);
static K1032: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K1033: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1020), consts: Obj::rom(&K1031), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1032), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K1034: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K1035: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K1036: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K1037: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1006), consts: Obj::rom(&K1034), argnames: Obj::rom(&K1035), exc: Obj::rom(&K3), lines: Obj::rom(&K1036), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K1038: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K1039: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1038), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1040: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K1041: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K1042: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K1043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1040), consts: Obj::rom(&K1041), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1042), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K1044: RomTuple<6> = RomTuple::new([Obj::rom(&K1037), n!("__init__"), Obj::rom(&K1039), n!("__iter__"), Obj::rom(&K1043), n!("__next__")]);
static K1045: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K1046: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1005), consts: Obj::rom(&K1044), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1045), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1047: RomTuple<2> = RomTuple::new([n!("items"), vm::intern::ascii_char(110)]);
static K1048: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), vm::intern::ascii_char(110)]);
static K1049: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K1050: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1006), consts: Obj::rom(&K1047), argnames: Obj::rom(&K1048), exc: Obj::rom(&K3), lines: Obj::rom(&K1049), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1051: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K1052: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1051), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K1053: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K1054: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), vm::intern::ascii_char(110), Obj::small(1)]);
static K1055: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K1056: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1053), consts: Obj::rom(&K1054), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1055), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K1057: RomTuple<6> = RomTuple::new([Obj::rom(&K1050), n!("__init__"), Obj::rom(&K1052), n!("__iter__"), Obj::rom(&K1056), n!("__next__")]);
static K1058: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K1059: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1005), consts: Obj::rom(&K1057), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1058), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1060: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K1004), Obj::rom(&K1019), n!("map_one"), Obj::rom(&K1027), n!("map_rows"), Obj::rom(&K1033), n!("filter_items_by"), Obj::rom(&K1046), n!("zip_rows"), Obj::rom(&K1059), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K1061: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K1062: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1003), consts: Obj::rom(&K1060), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1061), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K1063: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K1064: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K1065: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("iterables")]);
static K1066: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K1067: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1063), consts: Obj::rom(&K1064), argnames: Obj::rom(&K1065), exc: Obj::rom(&K3), lines: Obj::rom(&K1066), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K1068: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1069: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K1070: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("iterable")]);
static K1071: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K1072: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1068), consts: Obj::rom(&K1069), argnames: Obj::rom(&K1070), exc: Obj::rom(&K3), lines: Obj::rom(&K1071), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K1073: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K1074: RomTuple<1> = RomTuple::new([n!("iter")]);
static K1075: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K1076: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1074), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1075), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K1077: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K1076)]);
static K1078: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K1079: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1073), consts: Obj::rom(&K1077), argnames: Obj::rom(&K1078), exc: Obj::rom(&K3), lines: Obj::rom(&K1075), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K1080: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K1081: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K1082: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K1083: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K1081), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K1082)]);
static K1084: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K1085: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K1086: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1080), consts: Obj::rom(&K1083), argnames: Obj::rom(&K1084), exc: Obj::rom(&K3), lines: Obj::rom(&K1085), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K1087: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K1088: RomStr<10> = RomStr::constant(b"argument 1");
static K1089: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K1090: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K1088), Obj::rom(&K1089)]);
static K1091: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(110)]);
static K1092: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K1093: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1087), consts: Obj::rom(&K1090), argnames: Obj::rom(&K1091), exc: Obj::rom(&K3), lines: Obj::rom(&K1092), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K1094: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1095: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K1096: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K1097: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1094), consts: Obj::rom(&K1095), argnames: Obj::rom(&K978), exc: Obj::rom(&K3), lines: Obj::rom(&K1096), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K1098: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1099: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K1100: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), vm::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K1099), n!("items_back"), n!("len")]);
static K1101: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K1102: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K1103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1098), consts: Obj::rom(&K1100), argnames: Obj::rom(&K1101), exc: Obj::rom(&K3), lines: Obj::rom(&K1102), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K1104: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K1105: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K1106: RomTuple<2> = RomTuple::new([n!("sequence"), vm::intern::ascii_char(110)]);
static K1107: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K1108: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1104), consts: Obj::rom(&K1105), argnames: Obj::rom(&K1106), exc: Obj::rom(&K3), lines: Obj::rom(&K1107), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K1109: RomBytes<22> = RomBytes::new(b"\x00\x03\x01\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02c\x03\x03\x01\x01\x82");
static K1110: RomTuple<2> = RomTuple::new([n!("json_dumps"), n!("write")]);
static K1111: RomTuple<3> = RomTuple::new([n!("obj"), n!("stream"), n!("separators")]);
static K1112: RomBytes<2> = RomBytes::new(b"\x00\n");
static K1113: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1109), consts: Obj::rom(&K1110), argnames: Obj::rom(&K1111), exc: Obj::rom(&K3), lines: Obj::rom(&K1112), name: n!("json_dump"), qualname: n!("json_dump"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1114: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00c\x02\x02\x00\x01b\x01\x01\x01\x81\x01");
static K1115: RomTuple<2> = RomTuple::new([n!("json_loads"), n!("read")]);
static K1116: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1117: RomBytes<2> = RomBytes::new(b"\x00\x12");
static K1118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1114), consts: Obj::rom(&K1115), argnames: Obj::rom(&K1116), exc: Obj::rom(&K3), lines: Obj::rom(&K1117), name: n!("json_load"), qualname: n!("json_load"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1119: RomBytes<2> = RomBytes::new(b"\x00\x04");
static K1120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1119), name: n!("lfs_class"), qualname: n!("lfs_class"), file: n!("<prelude>"), flags: 64, nregs: 0, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 1 };
static K1121: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K1122: RomTuple<1> = RomTuple::new([n!("append")]);
static K1123: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K1124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1121), consts: Obj::rom(&K1122), argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K1123), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1125: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K1126: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K1127: RomTuple<2> = RomTuple::new([n!("iterable"), vm::intern::ascii_char(110)]);
static K1128: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K1129: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1125), consts: Obj::rom(&K1126), argnames: Obj::rom(&K1127), exc: Obj::rom(&K3), lines: Obj::rom(&K1128), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1130: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K1131: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K1130), argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K1132: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K1133: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K1134: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K1135: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K1136: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1132), consts: Obj::rom(&K1133), argnames: Obj::rom(&K1134), exc: Obj::rom(&K3), lines: Obj::rom(&K1135), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1137: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K1138: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K1139: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), vm::intern::ascii_char(120)]);
static K1140: RomBytes<2> = RomBytes::new(b"\x00@");
static K1141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1137), consts: Obj::rom(&K1138), argnames: Obj::rom(&K1139), exc: Obj::rom(&K3), lines: Obj::rom(&K1140), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1142: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K1143: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K1144: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K1145: RomBytes<2> = RomBytes::new(b"\x00H");
static K1146: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1142), consts: Obj::rom(&K1143), argnames: Obj::rom(&K1144), exc: Obj::rom(&K3), lines: Obj::rom(&K1145), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1147: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K1148: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K1149: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K1150: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1147), consts: Obj::rom(&K1148), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1149), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1151: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K1152: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K1153: RomTuple<4> = RomTuple::new([n!("items"), vm::intern::ascii_char(120), n!("start"), n!("stop")]);
static K1154: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K1155: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1151), consts: Obj::rom(&K1152), argnames: Obj::rom(&K1153), exc: Obj::rom(&K3), lines: Obj::rom(&K1154), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K1156: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K1157: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K1158: RomStr<15> = RomStr::constant(b" is not in list");
static K1159: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1158)]);
static K1160: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K1161: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1157), consts: Obj::rom(&K1159), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K1160), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K1162: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K1163: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K1162)]);
static K1164: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K1165: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K119), consts: Obj::rom(&K1163), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1164), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1166: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K1167: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K1168: RomTuple<1> = RomTuple::new([n!("key")]);
static K1169: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K1170: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1167), consts: Obj::rom(&K1168), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1169), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K1171: RomStr<25> = RomStr::constant(b"list modified during sort");
static K1172: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K1170), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K1171)]);
static K1173: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K1174: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K1175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1166), consts: Obj::rom(&K1172), argnames: Obj::rom(&K1173), exc: Obj::rom(&K3), lines: Obj::rom(&K1174), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1176: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K1177: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K1178: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K1179: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K1178)]);
static K1180: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K1181: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K1182: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1177), consts: Obj::rom(&K1179), argnames: Obj::rom(&K1180), exc: Obj::rom(&K3), lines: Obj::rom(&K1181), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K1183: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K1184: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K1185: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K1186: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K1187: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1183), consts: Obj::rom(&K1184), argnames: Obj::rom(&K1185), exc: Obj::rom(&K3), lines: Obj::rom(&K1186), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1188: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K1189: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K1190: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K1191: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K1192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1188), consts: Obj::rom(&K1189), argnames: Obj::rom(&K1190), exc: Obj::rom(&K3), lines: Obj::rom(&K1191), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1193: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1194: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K1195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1194), argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K1038), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1196: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1197: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K1198: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K1199: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1196), consts: Obj::rom(&K1197), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1198), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1200: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K1201: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K1200)]);
static K1202: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K1203: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K113), consts: Obj::rom(&K1201), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K1202), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K1204: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K1205: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K1206: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K1207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1205), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1206), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1208: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K1207)]);
static K1209: RomTuple<1> = RomTuple::new([n!("args")]);
static K1210: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1204), consts: Obj::rom(&K1208), argnames: Obj::rom(&K1209), exc: Obj::rom(&K3), lines: Obj::rom(&K1206), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K1211: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K1212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1196), consts: Obj::rom(&K1197), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1211), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1213: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K1214: RomStr<16> = RomStr::constant(b" is not in range");
static K1215: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1214)]);
static K1216: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K1217: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1213), consts: Obj::rom(&K1215), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1216), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K1218: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K1219: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K1220: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), vm::intern::ascii_char(104)]);
static K1221: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K1222: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1218), consts: Obj::rom(&K1219), argnames: Obj::rom(&K1220), exc: Obj::rom(&K3), lines: Obj::rom(&K1221), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K1223: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K1224: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K1225: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K1226: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1224), n!("__eq__"), n!("hash_own"), Obj::rom(&K1225), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K1227: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K1228: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1223), consts: Obj::rom(&K1226), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1227), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1229: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K1230: RomTuple<1> = RomTuple::new([n!("hash")]);
static K1231: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1230), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K111), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1232: RomBytes<2> = RomBytes::new(b"\x00J");
static K1233: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1230), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1232), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1234: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K1231), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K1233), n!("TypeError"), Obj::rom(&K1225), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K1235: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K1236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1229), consts: Obj::rom(&K1234), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1235), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K1237: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1238: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K1239: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K1240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1237), consts: Obj::rom(&K1238), argnames: Obj::rom(&K1168), exc: Obj::rom(&K3), lines: Obj::rom(&K1239), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K1241: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1242: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K1243: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K1242), n!("index_of")]);
static K1244: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K1245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1241), consts: Obj::rom(&K1243), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1244), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1246: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K1247: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K1248: RomStr<17> = RomStr::constant(b" indices must be ");
static K1249: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K1247), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K1248)]);
static K1250: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("key")]);
static K1251: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K1252: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1246), consts: Obj::rom(&K1249), argnames: Obj::rom(&K1250), exc: Obj::rom(&K3), lines: Obj::rom(&K1251), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1253: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K1254: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K1255: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K1256: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1253), consts: Obj::rom(&K1254), argnames: Obj::rom(&K1250), exc: Obj::rom(&K3), lines: Obj::rom(&K1255), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K1257: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K1258: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K1259: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("key"), n!("value")]);
static K1260: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K1261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1257), consts: Obj::rom(&K1258), argnames: Obj::rom(&K1259), exc: Obj::rom(&K3), lines: Obj::rom(&K1260), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1262: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K1263: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K1264: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K1265: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1262), consts: Obj::rom(&K1263), argnames: Obj::rom(&K1250), exc: Obj::rom(&K3), lines: Obj::rom(&K1264), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K1266: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K1267: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K1268: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K1269: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K1270: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1266), consts: Obj::rom(&K1267), argnames: Obj::rom(&K1268), exc: Obj::rom(&K3), lines: Obj::rom(&K1269), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1271: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K1272: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K1273: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K1272)]);
static K1274: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K1275: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K1276: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1271), consts: Obj::rom(&K1273), argnames: Obj::rom(&K1274), exc: Obj::rom(&K3), lines: Obj::rom(&K1275), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K1277: RomBytes<177> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\n\t\x01b\x07\x07\x02V\x07\x19\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x06c\x05\x08\x02\x07\n\x08\x06P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x08w\x04\x07\xd9\xffV\x02#\x00\n\x07\x01\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x08\x81\x03");
static K1278: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K1279: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("dict"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K1278), n!("missing"), n!("get"), n!("append")]);
static K1280: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K1281: RomBytes<36> = RomBytes::new(b"\x00\n*\x02\x01\x02 \x02\x0c\x02\x04\x02\x06\x02\x0e\x02\x08\x02\x01\x02\x0b\x07\x05\n\x04\x02\n\x02\x06\x02\x03\x01\x05\x04\x0b\x02");
static K1282: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1277), consts: Obj::rom(&K1279), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1281), name: n!("match_mapping"), qualname: n!("match_mapping"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1283: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K1284: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K1285: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K1286: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K1287: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K1288: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K1284), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), vm::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K1285), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K1286), n!("enumerate"), Obj::rom(&K1287), n!("missing")]);
static K1289: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K1290: RomBytes<66> = RomBytes::new(b"\x000\x11\x02\x0c\x02\x11\x02\x01\x02\x04\x02\x04\x02\x10\x02\x12\x02\x10\x02\x0b\x02\x06\x04\n\x02\x11\x02\x03\x02#\x02\x17\x02\x10\x02\x06\x02\x11\x02\x03\x02\x1b\x05\x05\x08\x04\x02\x1a\x02\x15\x02\x03\x02\x18\x02\x10\x02\x08\x02\x01\x02\x0b\r\x05\x10");
static K1291: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1283), consts: Obj::rom(&K1288), argnames: Obj::rom(&K1289), exc: Obj::rom(&K3), lines: Obj::rom(&K1290), name: n!("match_class"), qualname: n!("match_class"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1292: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K1293: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K1294: RomTuple<6> = RomTuple::new([Obj::small(1), n!(""), vm::intern::ascii_char(115), Obj::rom(&K1293), n!("TypeError"), n!("__name__")]);
static K1295: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K1296: RomBytes<8> = RomBytes::new(b"\x00v\x05\x02\x0e\x02\x03\x02");
static K1297: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1292), consts: Obj::rom(&K1294), argnames: Obj::rom(&K1295), exc: Obj::rom(&K3), lines: Obj::rom(&K1296), name: n!("check_match_args"), qualname: n!("check_match_args"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1298: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1299: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K1300: RomTuple<1> = RomTuple::new([n!("cls")]);
static K1301: RomBytes<5> = RomBytes::new(b"\x00\x86\x01%\x02");
static K1302: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1298), consts: Obj::rom(&K1299), argnames: Obj::rom(&K1300), exc: Obj::rom(&K3), lines: Obj::rom(&K1301), name: n!("matches_itself"), qualname: n!("matches_itself"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K1303: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K1304: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K1305: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K1304), n!("type"), n!("__name__")]);
static K1306: RomTuple<1> = RomTuple::new([n!("path")]);
static K1307: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\n\x02\x11\x02\x1e\x02");
static K1308: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1303), consts: Obj::rom(&K1305), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1307), name: n!("path_text"), qualname: n!("path_text"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K1309: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K1310: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), vm::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K1311: RomBytes<32> = RomBytes::new(b"\x00 \n\x02\x07\x02\x1d\x02\r\x02+\x02\x04\x02\x0c\x02\x16\x02\x14\x02\x04\x02\x0c\x02\x18\x02!\x02(\x0b\x05\x0e");
static K1312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1309), consts: Obj::rom(&K1310), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1311), name: n!("mount_of"), qualname: n!("mount_of"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1313: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K1314: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K1315: RomBytes<8> = RomBytes::new(b"\x00F\x0e\x02\x04\x02\x0c\x02");
static K1316: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1313), consts: Obj::rom(&K1314), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1315), name: n!("inside_mount"), qualname: n!("inside_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K1317: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K1318: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), vm::intern::ascii_char(47), Obj::small(0)]);
static K1319: RomBytes<10> = RomBytes::new(b"\x00T\x1d\x02\t\x02\x06\x03\x05\x06");
static K1320: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1317), consts: Obj::rom(&K1318), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1319), name: n!("root_mount"), qualname: n!("root_mount"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K1321: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K1322: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K1323: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K1322), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), vm::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K1324: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K1325: RomBytes<38> = RomBytes::new(b"\x00b\x04\x02\x19\x02\x0f\x02\x1a\x02\x04\x02\n\x02\x11\x02\n\x02\x0e\x02\x0e\x02\x16\x02\x04\x02\x1d\x02\x0c\x05\x05\x08$\x02#\x04\x12\x02");
static K1326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1321), consts: Obj::rom(&K1323), argnames: Obj::rom(&K1324), exc: Obj::rom(&K3), lines: Obj::rom(&K1325), name: n!("vfs_mount"), qualname: n!("vfs_mount"), file: n!("<prelude>"), flags: 65, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 48 };
static K1327: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K1328: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K1329: RomTuple<1> = RomTuple::new([n!("target")]);
static K1330: RomBytes<25> = RomBytes::new(b"\x00\x8e\x01\x0e\x02\"\x02\x08\x02\x1b\x02\r\x02\n\x02\x03\x02\n\x02\x08\x02\x01\x0f\x05\x12");
static K1331: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1327), consts: Obj::rom(&K1328), argnames: Obj::rom(&K1329), exc: Obj::rom(&K3), lines: Obj::rom(&K1330), name: n!("vfs_umount"), qualname: n!("vfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K1332: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01=\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W0\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xcb\xffW\r\x00\n\x04\x05\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x03\x06b\x03\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03");
static K1333: RomBytes<8> = RomBytes::new(b"littlefs");
static K1334: RomTuple<7> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K1333), n!("lfs_class"), n!("Exception"), n!("fat_class")]);
static K1335: RomBytes<8> = RomBytes::new(b"\x00MP\x06P\r\x00\x07");
static K1336: RomBytes<19> = RomBytes::new(b"\x00\xae\x01\x18\x02\n\x02\x11\x02\x05\x02\x10\x07\x08\n\x08\x02\x05\x02");
static K1337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1332), consts: Obj::rom(&K1334), argnames: Obj::rom(&K820), exc: Obj::rom(&K1335), lines: Obj::rom(&K1336), name: n!("detect_fs"), qualname: n!("detect_fs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1338: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K1339: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K1340: RomBytes<3> = RomBytes::new(b"\x00\xc4\x01");
static K1341: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1339), consts: Obj::rom(&K153), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1340), name: n!("<listcomp>"), qualname: n!("os_listdir.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1342: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K1341)]);
static K1343: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1338), consts: Obj::rom(&K1342), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1340), name: n!("os_listdir"), qualname: n!("os_listdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K1344: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1345: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K1346: RomBytes<9> = RomBytes::new(b"\x00\xcc\x01\x0e\x02\x04\x02\x0e\x02");
static K1347: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1344), consts: Obj::rom(&K1345), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1346), name: n!("os_ilistdir"), qualname: n!("os_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K1348: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K1349: RomTuple<4> = RomTuple::new([n!("mounts"), vm::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K1350: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K1351: RomBytes<17> = RomBytes::new(b"\x00\xda\x01!\x02\x05\x02\x11\x02\x03\x01\x08\x06\x10\x02 \x0b");
static K1352: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1348), consts: Obj::rom(&K1349), argnames: Obj::rom(&K1350), exc: Obj::rom(&K3), lines: Obj::rom(&K1351), name: n!("list_root"), qualname: n!("list_root"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1353: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K1354: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K723), Obj::small(0), n!("stat")]);
static K1355: RomBytes<9> = RomBytes::new(b"\x00\xee\x01\x0e\x02\x04\x02\x05\x02");
static K1356: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1353), consts: Obj::rom(&K1354), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1355), name: n!("os_stat"), qualname: n!("os_stat"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K1357: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K1358: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K1359: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K1358), vm::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K1360: RomBytes<15> = RomBytes::new(b"\x00\xfc\x01\x0e\x02\x04\x02\x07\x02\x04\x02\x05\x02\r\x02");
static K1361: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1357), consts: Obj::rom(&K1359), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1360), name: n!("os_statvfs"), qualname: n!("os_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K1362: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K1363: RomBytes<1> = RomBytes::new(b"/");
static K1364: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(47), Obj::rom(&K1363)]);
static K1365: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K1364), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K1366: RomBytes<9> = RomBytes::new(b"\x00\x90\x02\x0e\x02\x0c\x02\x0c\x02");
static K1367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1362), consts: Obj::rom(&K1365), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1366), name: n!("os_mkdir"), qualname: n!("os_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K1368: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K1369: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K1370: RomBytes<5> = RomBytes::new(b"\x00\x9e\x02\x0e\x02");
static K1371: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1368), consts: Obj::rom(&K1369), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1370), name: n!("os_rmdir"), qualname: n!("os_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K1372: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K1373: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x0e\x02");
static K1374: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1368), consts: Obj::rom(&K1372), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1373), name: n!("os_remove"), qualname: n!("os_remove"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1375: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K1376: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K1377: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K1378: RomBytes<11> = RomBytes::new(b"\x00\xb2\x02\x0e\x02\x0e\x02\x05\x02\x0c\x02");
static K1379: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1375), consts: Obj::rom(&K1376), argnames: Obj::rom(&K1377), exc: Obj::rom(&K3), lines: Obj::rom(&K1378), name: n!("os_rename"), qualname: n!("os_rename"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K1380: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K1381: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), vm::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K1382: RomBytes<19> = RomBytes::new(b"\x00\xc2\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x0e\x04\x0c\x02\x07\x02\x07\x02");
static K1383: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1380), consts: Obj::rom(&K1381), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1382), name: n!("os_chdir"), qualname: n!("os_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K1384: RomBytes<62> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x02\x00\x81\x01A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K1385: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), vm::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K1386: RomBytes<15> = RomBytes::new(b"\x00\xdc\x02\x0b\x02\x04\x02\x05\x02\t\x02\t\x02\x02\x02");
static K1387: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1384), consts: Obj::rom(&K1385), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1386), name: n!("os_getcwd"), qualname: n!("os_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K1388: RomBytes<30> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01z\x08\x06\x02\x00\x08\x06\x00\t\x07\x00\n\x01c\x08\x08\x02\x01\x81\x08");
static K1389: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("open")]);
static K1390: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K1391: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\x0e\x02");
static K1392: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1388), consts: Obj::rom(&K1389), argnames: Obj::rom(&K1390), exc: Obj::rom(&K3), lines: Obj::rom(&K1391), name: n!("open_file"), qualname: n!("open_file"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K1393: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K1394: RomBytes<78> = RomBytes::new(b"\n\t\x00\x00\n\x00\x03\x0b\x01b\x05\t\x02\x88\x03\x05\x00\t\x03c\x04\t\x00\x02\x05\t\x00\x89\n\x05\tW\n\x00\x89\t\x05\x07U\t\x02\x00\x83\x07\n\x05\x03\n\x06\x04\x06\x04\x05\x00\x00\x07\x04\x00\x08\x00\x03\t\x03b\x06\x06\x03\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x82");
static K1395: RomTuple<6> = RomTuple::new([n!("os_open"), n!("rb"), n!("read"), n!("exec"), n!("compile"), n!("source")]);
static K1396: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K1397: RomBytes<8> = RomBytes::new(b"\x10\x08\"\x0e\"\n\x00\x0f");
static K1398: RomBytes<9> = RomBytes::new(b"\x00\xfa\x02\x10\x02\x08\x01\x14\x04");
static K1399: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1394), consts: Obj::rom(&K1395), argnames: Obj::rom(&K1396), exc: Obj::rom(&K1397), lines: Obj::rom(&K1398), name: n!("exec_file"), qualname: n!("exec_file"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K1400: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K1401: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K1402: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K1403: RomBytes<13> = RomBytes::new(b"\x00\x8c\x03\x0e\x02\x04\x02\x05\x02#\x02\x08\x02");
static K1404: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1400), consts: Obj::rom(&K1401), argnames: Obj::rom(&K1306), exc: Obj::rom(&K1402), lines: Obj::rom(&K1403), name: n!("import_stat"), qualname: n!("import_stat"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K1405: RomBytes<155> = RomBytes::new(b"\x03\x03\x00v\x07\x02W\x7f\x00\n\x08\x01\x00\t\x04\x00\n\x01b\x05\x08\x02S\x05\x12\x00_\x08\x05\x02\x05\t\x00_\n\x05\x03h\x03\x08\x03WQ\x00V\x04\x0e\x00\x03\x08\x04\x17\x08\x04\x08\x17\x06\x08\x01W\x03\x00\x00\x06\x01\n\x08\x05\x00\t\x06b\x08\x08\x01A\x08\x03\x1c\x00\n\x08\x06\x03\n\x07\x17\t\x06\nb\x08\x08\x01\x00\t\x06h\t\t\x01\x17\x03\x08\tW\x11\x00\n\x08\x06\x00\t\x06b\x08\x08\x01\x03\t\x08\x17\x03\x08\t\x03\x08\x00<\x03\x08\x03\x00W\x05\x00w\x04\x07|\xff\n\x07\t\x00\x08\x00\x00\t\x03b\x07\x07\x02\x82");
static K1406: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K1407: RomStr<9> = RomStr::constant(b"/__init__");
static K1408: RomTuple<10> = RomTuple::new([Obj::rom(&K1406), n!("import_frozen"), Obj::small(0), Obj::small(1), vm::intern::ascii_char(47), n!("import_stat"), n!("import_one"), Obj::rom(&K1407), Obj::rom(&K261), n!("found_module")]);
static K1409: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K1410: RomBytes<27> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x06\x02\r\x02\x04\x02\x12\x04\x15\x02\x0f\x02\x1c\x04\x11\x02\x08\x02\x03\x15\x05\x18");
static K1411: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1405), consts: Obj::rom(&K1408), argnames: Obj::rom(&K1409), exc: Obj::rom(&K3), lines: Obj::rom(&K1410), name: n!("import_search"), qualname: n!("import_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K1412: RomBytes<68> = RomBytes::new(b"\x03\x04\x00\x17\x03\x00\x04\x03\x05\x01\x17\x04\x00\x05h\x03\x03\x02v\x02\x03W\"\x00\n\x03\x02\x00\x04\x01b\x03\x03\x01A\x03\x03\x13\x00\x00\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01h\x03\x03\x02\x81\x03w\x01\x02\xd9\xff\x03\x02\x05\x81\x02");
static K1413: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::NONE]);
static K1414: RomTuple<6> = RomTuple::new([n!(".py"), n!(".pyri"), n!("import_stat"), Obj::small(2), n!("import_read"), Obj::rom(&K1413)]);
static K1415: RomTuple<1> = RomTuple::new([n!("base")]);
static K1416: RomBytes<11> = RomBytes::new(b"\x00\xc2\x03\x18\x02\x0f\x02\x13\x03\x05\x06");
static K1417: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1412), consts: Obj::rom(&K1414), argnames: Obj::rom(&K1415), exc: Obj::rom(&K3), lines: Obj::rom(&K1416), name: n!("import_one"), qualname: n!("import_one"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 224 };
static K1418: RomBytes<107> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\x02\x08\x00\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x03U\x04\x03\x00W!\x00\n\x07\x04\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x05\x86\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01\x81\x05");
static K1419: RomTuple<7> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K1420: RomBytes<8> = RomBytes::new(b"\rEU\nU\n\x00\x0b");
static K1421: RomBytes<21> = RomBytes::new(b"\x00\xd0\x03\r\x04\x0b\x02\x07\x04\x0b\x02\x04\x02\x03\x02!\x02\x03\x02\n\x02");
static K1422: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1418), consts: Obj::rom(&K1419), argnames: Obj::rom(&K1306), exc: Obj::rom(&K1420), lines: Obj::rom(&K1421), name: n!("import_read"), qualname: n!("import_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 231 };
static K1423: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K1424: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K1425: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K1426: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K1424), n!("__name__"), Obj::rom(&K1425)]);
static K1427: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K1428: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1423), consts: Obj::rom(&K1426), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1427), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1429: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K1430: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K1431: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1430), n!("__name__")]);
static K1432: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("base")]);
static K1433: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K1434: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1429), consts: Obj::rom(&K1431), argnames: Obj::rom(&K1432), exc: Obj::rom(&K3), lines: Obj::rom(&K1433), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1435: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K1436: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K1437: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K1436)]);
static K1438: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K1439: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1435), consts: Obj::rom(&K1437), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1438), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1440: RomFloat = RomFloat::new(0.0);
static K1441: RomTuple<1> = RomTuple::new([K1440.obj()]);
static K1442: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K1443: RomBytes<2> = RomBytes::new(b"\x00L");
static K1444: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1442), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1443), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1445: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K1446: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K1447: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K1448: RomBytes<2> = RomBytes::new(b"\x00T");
static K1449: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1446), consts: Obj::rom(&K1447), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1448), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K1450: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K1451: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K1452: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K1451)]);
static K1453: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K1454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1450), consts: Obj::rom(&K1452), argnames: Obj::rom(&K355), exc: Obj::rom(&K3), lines: Obj::rom(&K1453), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1455: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K1456: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K1457: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K1456)]);
static K1458: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K1459: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K1460: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1455), consts: Obj::rom(&K1457), argnames: Obj::rom(&K1458), exc: Obj::rom(&K3), lines: Obj::rom(&K1459), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1461: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1462: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K1463: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("ndigits")]);
static K1464: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K1465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1461), consts: Obj::rom(&K1462), argnames: Obj::rom(&K1463), exc: Obj::rom(&K3), lines: Obj::rom(&K1464), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1466: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K1467: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K1468: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1466), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1467), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K1469: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K1470: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1469), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1471: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K1472: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K1473: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1471), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1472), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K1474: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K1475: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K1476: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K1477: RomTuple<7> = RomTuple::new([Obj::rom(&K1475), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K1476)]);
static K1478: RomTuple<1> = RomTuple::new([n!("seq")]);
static K1479: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K1480: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1474), consts: Obj::rom(&K1477), argnames: Obj::rom(&K1478), exc: Obj::rom(&K3), lines: Obj::rom(&K1479), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K1481: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K1482: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__floor__")]);
static K1483: RomBytes<3> = RomBytes::new(b"\x00\xce\x01");
static K1484: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1481), consts: Obj::rom(&K1482), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1483), name: n!("math_floor"), qualname: n!("math_floor"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K1485: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__ceil__")]);
static K1486: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1481), consts: Obj::rom(&K1485), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1011), name: n!("math_ceil"), qualname: n!("math_ceil"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K1487: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__trunc__")]);
static K1488: RomBytes<3> = RomBytes::new(b"\x00\xde\x01");
static K1489: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1481), consts: Obj::rom(&K1487), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1488), name: n!("math_trunc"), qualname: n!("math_trunc"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K1490: RomBytes<118> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01b\x02\x04\x02S\x02\x0c\x00\x00\x04\x02\x00\x05\x00b\x04\x04\x01\x81\x04A\x01\x01\x1e\x00\n\x04\x02\x03\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01Y\x07\x07\x05\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\n\x04\x06\x00\x05\x00b\x00\x04\x01\n\x04\x07\x00\x05\x00b\x03\x04\x01A\x01\x08\x0b\x009\x03\x00\x06\x00#\x04\x03\t\x81\x04A\x01\n\x0b\x007\x03\x00\x06\x00\"\x04\x03\t\x81\x04\x81\x03");
static K1491: RomStr<39> = RomStr::constant(b"type %s doesn\'t define __trunc__ method");
static K1492: RomTuple<11> = RomTuple::new([n!("class_method"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K1491), n!("type"), n!("__name__"), n!("float"), n!("int"), n!("__floor__"), Obj::small(1), n!("__ceil__")]);
static K1493: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("name")]);
static K1494: RomBytes<25> = RomBytes::new(b"\x00\xe6\x01\r\x02\x04\x02\x0c\x02\x05\x02\x1e\x02\n\x02\n\x02\n\x02\x06\x02\n\x02\x06\x02");
static K1495: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1490), consts: Obj::rom(&K1492), argnames: Obj::rom(&K1493), exc: Obj::rom(&K3), lines: Obj::rom(&K1494), name: n!("whole_number"), qualname: n!("whole_number"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K1496: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K1497: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K1498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1496), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1497), exc: Obj::rom(&K3), lines: Obj::rom(&K1112), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1499: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K1500: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K1501: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K1502: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K1503: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1499), consts: Obj::rom(&K1500), argnames: Obj::rom(&K1501), exc: Obj::rom(&K3), lines: Obj::rom(&K1502), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1504: RomBytes<231> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x03P\x04\x05\x19\x00\n\x05\x04\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x05\x00\x06\x04\n\x07\x06b\x05\x05\x02V\x05\x19\x00\n\x06\x07Y\x05\x06\x08\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\t\x00\x06\x04b\x05\x05\x01V\x05\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\n\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x0b\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x0b\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K1505: RomTuple<12> = RomTuple::new([n!("find_new"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("filled_by_init"), n!("takes_arguments"), n!("wrap_native")]);
static K1506: RomBytes<30> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\n\x02\x04\x02\x0c\x02\x08\x02\x19\x02\x11\x02\x19\x02\x0e\x02\x0c\x02\x0e\x02 \x02");
static K1507: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1504), consts: Obj::rom(&K1505), argnames: Obj::rom(&K1501), exc: Obj::rom(&K3), lines: Obj::rom(&K1506), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K1508: RomBytes<58> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x02\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K1509: RomTuple<3> = RomTuple::new([n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K1510: RomBytes<8> = RomBytes::new(b"\x00H\n\x02\x04\x02\x0c\x02");
static K1511: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1508), consts: Obj::rom(&K1509), argnames: Obj::rom(&K1501), exc: Obj::rom(&K3), lines: Obj::rom(&K1510), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1512: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K1513: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K1514: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("name"), n!("default")]);
static K1515: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K1516: RomBytes<10> = RomBytes::new(b"\x00V\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K1517: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1512), consts: Obj::rom(&K1513), argnames: Obj::rom(&K1514), exc: Obj::rom(&K1515), lines: Obj::rom(&K1516), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K1518: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K1519: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K1520: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("name")]);
static K1521: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K1522: RomBytes<8> = RomBytes::new(b"\x00j\x10\x02\x08\x02\x07\x02");
static K1523: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1518), consts: Obj::rom(&K1519), argnames: Obj::rom(&K1520), exc: Obj::rom(&K1521), lines: Obj::rom(&K1522), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K1524: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K1525: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1524), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1300), exc: Obj::rom(&K3), lines: Obj::rom(&K887), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1526: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K1527: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K1528: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K1529: RomBytes<11> = RomBytes::new(b"\x00\x80\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K1530: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1526), consts: Obj::rom(&K1527), argnames: Obj::rom(&K1528), exc: Obj::rom(&K3), lines: Obj::rom(&K1529), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K1531: RomBytes<180> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02V\x05\x11\x00\n\x05\x02\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x1e\x00\x03\x03\x04\n\x05\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x07\x07\x06\x17\x06\x03\x07b\x05\x05\x01\x83\x05V\x02\x07\x00_\x04\x02\x07W\x03\x00\x05\x04\x00T\x04\n\x00\x00\x05\x01b\x01\x05\x00W.\x00\n\x05\x00\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x13\x00\x00\x05\x01g\x06\x06\x00n\x06\x04\x05\x07\x00f\x01\x05W\n\x00\x00\x05\x01\x00\x06\x04b\x01\x05\x01\n\x05\x00\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x0c\x00\n\x05\x05\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x00\x00\x06\x01c\x05\x05\x01\n\x81\x05");
static K1532: RomStr<73> = RomStr::constant(b"exceptions must be classes or instances deriving from BaseException, not ");
static K1533: RomStr<41> = RomStr::constant(b"exceptions must derive from BaseException");
static K1534: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K1532), n!("TypeError"), n!("__name__"), Obj::small(0), n!("tuple"), Obj::rom(&K1533), n!("throw")]);
static K1535: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K1536: RomBytes<25> = RomBytes::new(b"\x00\x90\x01\"\x02\x03\x02\x1b\x02\x0e\x02\x04\x02\n\x02\x11\x02\x13\x04\n\x02\x11\x02\x0c\x02");
static K1537: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1531), consts: Obj::rom(&K1534), argnames: Obj::rom(&K1535), exc: Obj::rom(&K3), lines: Obj::rom(&K1536), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 71 };
static K1538: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K1539: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K1540: RomBytes<3> = RomBytes::new(b"\x00\xb0\x01");
static K1541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1538), consts: Obj::rom(&K1539), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1540), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K1542: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K1543: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K1544: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), vm::intern::ascii_char(111), n!("name")]);
static K1545: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K1546: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x0c\x02\x08\x02");
static K1547: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1542), consts: Obj::rom(&K1543), argnames: Obj::rom(&K1544), exc: Obj::rom(&K1545), lines: Obj::rom(&K1546), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K1548: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K1549: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K1550: RomBytes<7> = RomBytes::new(b"\x00\xc8\x01\x0f\x02\x08\x02");
static K1551: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1548), consts: Obj::rom(&K1543), argnames: Obj::rom(&K1544), exc: Obj::rom(&K1549), lines: Obj::rom(&K1550), name: n!("getattribute_or_hook"), qualname: n!("getattribute_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1552: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1553: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K1554: RomBytes<3> = RomBytes::new(b"\x00\xd4\x01");
static K1555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1552), consts: Obj::rom(&K1553), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1554), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K1556: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K1557: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K1558: RomBytes<15> = RomBytes::new(b"\x00\xdc\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K1559: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1556), consts: Obj::rom(&K1557), argnames: Obj::rom(&K414), exc: Obj::rom(&K3), lines: Obj::rom(&K1558), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1560: RomBytes<58> = RomBytes::new(b"v\x04\x01W.\x00\n\x05\x00\x00\x06\x03\n\x07\x01b\x05\x05\x02U\x05\x0c\x00\n\x05\x02\x03\x06\x03b\x05\x05\x01\x83\x05\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02`\x02\x03\x05w\x03\x04\xcd\xff\x82");
static K1561: RomStr<29> = RomStr::constant(b"__all__ must be a list of str");
static K1562: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1561), n!("getattr")]);
static K1563: RomTuple<3> = RomTuple::new([n!("module"), n!("names"), n!("globals")]);
static K1564: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x0c\x02\x11\x05");
static K1565: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1560), consts: Obj::rom(&K1562), argnames: Obj::rom(&K1563), exc: Obj::rom(&K3), lines: Obj::rom(&K1564), name: n!("import_star"), qualname: n!("import_star"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1566: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K1567: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K1568: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K1569: RomBytes<6> = RomBytes::new(b"\x00\x0c\x14\x02\x0f\x02");
static K1570: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1566), consts: Obj::rom(&K1567), argnames: Obj::rom(&K1306), exc: Obj::rom(&K1568), lines: Obj::rom(&K1569), name: n!("path_kind"), qualname: n!("path_kind"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1571: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K1572: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K1573: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K1574: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1571), consts: Obj::rom(&K1572), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1573), name: n!("path_exists"), qualname: n!("path_exists"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K1575: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K1576: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K1577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1575), consts: Obj::rom(&K1576), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("path_isdir"), qualname: n!("path_isdir"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1578: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K1579: RomBytes<2> = RomBytes::new(b"\x00(");
static K1580: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1578), consts: Obj::rom(&K1576), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1579), name: n!("path_isfile"), qualname: n!("path_isfile"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K1581: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K1582: RomBytes<2> = RomBytes::new(b"\x000");
static K1583: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1581), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1582), name: n!("path_islink"), qualname: n!("path_islink"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1584: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K1585: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K1586: RomBytes<2> = RomBytes::new(b"\x008");
static K1587: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1584), consts: Obj::rom(&K1585), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1586), name: n!("path_getsize"), qualname: n!("path_getsize"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K1588: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K1589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1584), consts: Obj::rom(&K1588), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1140), name: n!("path_getmtime"), qualname: n!("path_getmtime"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1590: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K1591: RomTuple<1> = RomTuple::new([Obj::rom(&K1364)]);
static K1592: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1590), consts: Obj::rom(&K1591), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1145), name: n!("path_isabs"), qualname: n!("path_isabs"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1593: RomBytes<2> = RomBytes::new(b"\x00P");
static K1594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1593), name: n!("path_normcase"), qualname: n!("path_normcase"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1595: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K1596: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K1363), vm::intern::ascii_char(47)]);
static K1597: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K1598: RomBytes<18> = RomBytes::new(b"\x00X\x1a\x02\x06\x02\x15\x02\x06\x02\x19\x02\x07\x04\x08\x0b\x05\x0e");
static K1599: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1595), consts: Obj::rom(&K1596), argnames: Obj::rom(&K1597), exc: Obj::rom(&K3), lines: Obj::rom(&K1598), name: n!("path_join"), qualname: n!("path_join"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1600: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K1601: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K1363), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K1602: RomBytes<12> = RomBytes::new(b"\x00p\x1a\x02\x0f\x02\x10\x02\x13\x02\x0b\x02");
static K1603: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1600), consts: Obj::rom(&K1601), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1602), name: n!("path_split"), qualname: n!("path_split"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K1604: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K1605: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1584), consts: Obj::rom(&K1604), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("path_dirname"), qualname: n!("path_dirname"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K1606: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K1607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1584), consts: Obj::rom(&K1606), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("path_basename"), qualname: n!("path_basename"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K1608: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K1609: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1608), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K382), name: n!("path_splitdrive"), qualname: n!("path_splitdrive"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1610: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K1611: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), vm::intern::ascii_char(46), n!("strip"), n!("")]);
static K1612: RomBytes<17> = RomBytes::new(b"\x00\x9c\x01\x11\x02\x13\x02\x16\x02\x0f\x02\x0b\x02!\x02&\x02");
static K1613: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1610), consts: Obj::rom(&K1611), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1612), name: n!("path_splitext"), qualname: n!("path_splitext"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1614: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K1615: RomStr<2> = RomStr::constant(b"//");
static K1616: RomStr<3> = RomStr::constant(b"///");
static K1617: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), vm::intern::ascii_char(46), Obj::small(0), vm::intern::ascii_char(47), n!(""), Obj::rom(&K1615), Obj::rom(&K1616), n!("split"), Obj::rom(&K168), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K1618: RomBytes<35> = RomBytes::new(b"\x00\xb2\x01\x11\x02\x16\x02\x04\x02\x05\x04\x12\x02*\x02\x03\x02\x04\x02\x11\x02\x08\x02\x03\x02\x1a\x02\x0e\x02\x04\x02\x08\x0b\x05\x0e");
static K1619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1614), consts: Obj::rom(&K1617), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1618), name: n!("path_normpath"), qualname: n!("path_normpath"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K1620: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1621: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K1622: RomBytes<11> = RomBytes::new(b"\x00\xda\x01\x11\x02\x16\x02\x15\x02\x11\x02");
static K1623: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1620), consts: Obj::rom(&K1621), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1622), name: n!("path_abspath"), qualname: n!("path_abspath"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1624: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K1625: RomStr<17> = RomStr::constant(b"no path specified");
static K1626: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K1627: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K1628: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1626), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1627), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1629: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1626), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K922), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 120 };
static K1630: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K1625), n!("path_abspath"), vm::intern::ascii_char(47), n!("split"), Obj::rom(&K1628), Obj::rom(&K1629), Obj::small(1), n!("len"), n!(".."), n!("join"), vm::intern::ascii_char(46)]);
static K1631: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K1632: RomBytes<19> = RomBytes::new(b"\x00\xea\x01\x04\x02\x0c\x02\x1f\x02\x1f\x02\x03\x02\x03\x02\x04\x01+\x04");
static K1633: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1624), consts: Obj::rom(&K1630), argnames: Obj::rom(&K1631), exc: Obj::rom(&K3), lines: Obj::rom(&K1632), name: n!("path_relpath"), qualname: n!("path_relpath"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K1634: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(46)]);
static K1635: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K1636: RomTuple<5> = RomTuple::new([n!(""), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K1637: RomTuple<1> = RomTuple::new([n!("paths")]);
static K1638: RomBytes<17> = RomBytes::new(b"\x00\x80\x02\x04\x02\x05\x02\x1a\x02\x03\x02\x03\x02\x04\x01+\x04");
static K1639: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1635), consts: Obj::rom(&K1636), argnames: Obj::rom(&K1637), exc: Obj::rom(&K3), lines: Obj::rom(&K1638), name: n!("path_commonprefix"), qualname: n!("path_commonprefix"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 127 };
static K1640: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K1641: RomStr<2> = RomStr::constant(b"~/");
static K1642: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(126), Obj::rom(&K1641), n!("getenv"), n!("HOME")]);
static K1643: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x1a\x02\'\x02");
static K1644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1640), consts: Obj::rom(&K1642), argnames: Obj::rom(&K1306), exc: Obj::rom(&K3), lines: Obj::rom(&K1643), name: n!("path_expanduser"), qualname: n!("path_expanduser"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K1645: RomBytes<51> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x06\x08\x01\n\x08\x01\x00\t\x06\x00\n\x00\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\x07\x08\x07\x05\x08\x02O\x07\x08\x02\x00\x81\x07X\xd7\xff");
static K1646: RomTuple<2> = RomTuple::new([n!("re_state"), n!("re_step")]);
static K1647: RomTuple<6> = RomTuple::new([n!("pattern"), n!("string"), n!("pos"), n!("endpos"), n!("how"), n!("previous")]);
static K1648: RomBytes<8> = RomBytes::new(b"\x00\x0c\n\x04\x1c\x02\x08\x02");
static K1649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1645), consts: Obj::rom(&K1646), argnames: Obj::rom(&K1647), exc: Obj::rom(&K3), lines: Obj::rom(&K1648), name: n!("re_run"), qualname: n!("re_run"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K1650: RomBytes<29> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01Y\x03\x00\x02\x01\x04\x00\x05\x05\x00\x01\x06\x01\x00\x07\x00b\x01\x01\x06\x81\x01");
static K1651: RomTuple<3> = RomTuple::new([n!("re_run"), n!("re"), n!("string")]);
static K1652: RomTuple<1> = RomTuple::new([n!("previous")]);
static K1653: RomBytes<2> = RomBytes::new(b"\x00\x1c");
static K1654: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1650), consts: Obj::rom(&K1651), argnames: Obj::rom(&K1652), exc: Obj::rom(&K3), lines: Obj::rom(&K1653), name: n!("re_next_slowly"), qualname: n!("re_next_slowly"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K1655: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x00\x05\n\x00b\x04\x04\x06\x81\x04");
static K1656: RomTuple<1> = RomTuple::new([n!("re_run")]);
static K1657: RomTuple<4> = RomTuple::new([n!("self"), n!("string"), n!("pos"), n!("endpos")]);
static K1658: RomBytes<2> = RomBytes::new(b"\x00$");
static K1659: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1655), consts: Obj::rom(&K1656), argnames: Obj::rom(&K1657), exc: Obj::rom(&K3), lines: Obj::rom(&K1658), name: n!("pattern_match"), qualname: n!("pattern_match"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K1660: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x01\x05\n\x00b\x04\x04\x06\x81\x04");
static K1661: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1660), consts: Obj::rom(&K1656), argnames: Obj::rom(&K1657), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("pattern_search"), qualname: n!("pattern_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K1662: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x02\x05\n\x00b\x04\x04\x06\x81\x04");
static K1663: RomBytes<2> = RomBytes::new(b"\x004");
static K1664: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1662), consts: Obj::rom(&K1656), argnames: Obj::rom(&K1657), exc: Obj::rom(&K3), lines: Obj::rom(&K1663), name: n!("pattern_fullmatch"), qualname: n!("pattern_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1665: RomBytes<26> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03c\x05\x05\x03\x01b\x04\x04\x01\x81\x04");
static K1666: RomTuple<2> = RomTuple::new([n!("re_matches"), n!("search")]);
static K1667: RomBytes<2> = RomBytes::new(b"\x00<");
static K1668: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1665), consts: Obj::rom(&K1666), argnames: Obj::rom(&K1657), exc: Obj::rom(&K3), lines: Obj::rom(&K1667), name: n!("pattern_finditer"), qualname: n!("pattern_finditer"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K1669: RomBytes<21> = RomBytes::new(b"W\r\x00~\x01\x00\n\x01\x00\x00\x02\x00b\x00\x01\x01T\x00\xef\xff\x82");
static K1670: RomTuple<1> = RomTuple::new([n!("re_next")]);
static K1671: RomTuple<1> = RomTuple::new([n!("found")]);
static K1672: RomBytes<8> = RomBytes::new(b"\x00D\x03\x02\x03\x02\n\x03");
static K1673: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1669), consts: Obj::rom(&K1670), argnames: Obj::rom(&K1671), exc: Obj::rom(&K3), lines: Obj::rom(&K1672), name: n!("re_matches"), qualname: n!("re_matches"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K1674: RomBytes<34> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02\x00\n\x03b\x06\x06\x04v\x05\x06|\x04\x06\x01\x00\x00b\x04\x04\x01\x81\x04");
static K1675: RomTuple<1> = RomTuple::new([n!("re_item")]);
static K1676: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1675), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1593), name: n!("<listcomp>"), qualname: n!("pattern_findall.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K1677: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), Obj::rom(&K1676)]);
static K1678: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1674), consts: Obj::rom(&K1677), argnames: Obj::rom(&K1657), exc: Obj::rom(&K3), lines: Obj::rom(&K1593), name: n!("pattern_findall"), qualname: n!("pattern_findall"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1679: RomBytes<130> = RomBytes::new(b"=\x02\x00\t\x00\x00\x06\x01g\x06\x06\x01\x81\x06g\x03\x03\x00\x05\x04\x00\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W4\x00\x00\x07\x03\n\x08\x02\x00\t\x04\x00\n\x05b\x08\x08\x02c\x07\x07\x01\x03\x00\x07\x03\x00\x08\x05c\x08\x08\x00\x04c\x07\x07\x01\x05\x00\x04\x050\x02\x02\x06A\x02\x00\x03\x00W\x05\x00w\x05\x06\xc7\xff\x00\x06\x03T\x04\x06\x00\x00\x07\x01W\r\x00\n\x07\x02\x00\x08\x04\x05\t\x00b\x07\x07\x02c\x06\x06\x01\x03\x81\x03");
static K1680: RomTuple<7> = RomTuple::new([Obj::small(0), n!("pattern_finditer"), n!("re_between"), n!("append"), n!("groups"), n!("extend"), Obj::small(1)]);
static K1681: RomTuple<3> = RomTuple::new([n!("self"), n!("string"), n!("maxsplit")]);
static K1682: RomBytes<28> = RomBytes::new(b"\x00X\x05\x02\t\x02\x04\x02\x03\x02\x13\x02\x15\x02\x10\x02\x03\x02\x04\x02\x05\x02\x03\x0b\x05\x0e\x1f\x02");
static K1683: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1679), consts: Obj::rom(&K1680), argnames: Obj::rom(&K1681), exc: Obj::rom(&K3), lines: Obj::rom(&K1682), name: n!("pattern_split"), qualname: n!("pattern_split"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1684: RomBytes<25> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04_\x04\x04\x01\x81\x04");
static K1685: RomTuple<2> = RomTuple::new([n!("pattern_subn"), Obj::small(0)]);
static K1686: RomTuple<4> = RomTuple::new([n!("self"), n!("repl"), n!("string"), n!("count")]);
static K1687: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1684), consts: Obj::rom(&K1685), argnames: Obj::rom(&K1686), exc: Obj::rom(&K3), lines: Obj::rom(&K887), name: n!("pattern_sub"), qualname: n!("pattern_sub"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1688: RomBytes<281> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01V\n\x06\x00\x00\x04\x01W\x1a\x00\n\n\x01\x00\x0b\x01\x00\x0c\x02b\n\n\x02V\n\x06\x00\x05\x04\x00W\x03\x00\x03\x04\x02g\x05\x05\x00\x05\x06\x00\x01\x07\x00@\x03\x03\x0e\x00\x00\n\x00\x00\x0b\x02c\x08\n\x01\x04W\x03\x00\x05\x08\x00Wt\x00\x00\n\x05\n\x0b\x05\x00\x0c\x06\x00\r\x08b\x0b\x0b\x02c\n\n\x01\x06T\x04\x0e\x00\x00\n\x05\x00\x0b\x01c\n\n\x01\x06W4\x00A\x04\x02\x16\x00\x00\n\x05\x00\x0b\x08\x00\x0c\x01c\x0b\x0b\x01\x02c\n\n\x01\x06W\x19\x00\x00\n\x04\x00\x0b\x08b\t\n\x01S\t\x0b\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x06\x00\x06\x08/\x07\x07\x07;\x07\x03\x03\x00W\x0e\x00\n\n\x08\x00\x0b\x08b\x08\n\x01T\x08\x88\xffT\x06\x0c\x00\x00\n\x02\x01\x0b\x00h\n\n\x02\x81\n\x00\n\x05\n\x0b\x05\x00\x0c\x06\x05\r\x00b\x0b\x0b\x02c\n\n\x01\x06\n\x0b\t\x00\x0c\x02\n\r\nb\x0b\x0b\x02V\x0b\x06\x00\x03\n\x0bW\x03\x00\x03\n\x0c\x00\x0b\x05c\n\n\x01\r\x00\x0b\x07h\n\n\x02\x81\n");
static K1689: RomTuple<14> = RomTuple::new([n!("callable"), n!("re_template"), n!("expand"), Obj::small(0), n!("search"), n!("re_between"), n!("append"), Obj::small(1), n!("re_next"), n!("isinstance"), n!("str"), n!(""), Obj::rom(&K3), n!("join")]);
static K1690: RomBytes<57> = RomBytes::new(b"\x00\x80\x01\x0e\x02\x06\x02\x11\x02\x06\x04\x03\x02\x04\x02\x03\x02\x03\x02\x16\x02\x03\x02\x15\x02\x04\x02\x0e\x02\x05\x02\x16\x04\n\x02\x04\x02\x0b\x02\x03\x02\x04\x02\x05\x02\x03\x02\n\x1b\x04\x1e\x04\x02\x0c\x02\x15\x02");
static K1691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1688), consts: Obj::rom(&K1689), argnames: Obj::rom(&K1686), exc: Obj::rom(&K3), lines: Obj::rom(&K1690), name: n!("pattern_subn"), qualname: n!("pattern_subn"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K1692: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00\x00\x06\x02b\x04\x04\x02\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1693: RomTuple<2> = RomTuple::new([n!("pattern_match"), n!("re_compile")]);
static K1694: RomTuple<3> = RomTuple::new([n!("pattern"), n!("string"), n!("flags")]);
static K1695: RomBytes<3> = RomBytes::new(b"\x00\xc0\x01");
static K1696: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1692), consts: Obj::rom(&K1693), argnames: Obj::rom(&K1694), exc: Obj::rom(&K3), lines: Obj::rom(&K1695), name: n!("re_match"), qualname: n!("re_match"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K1697: RomTuple<2> = RomTuple::new([n!("pattern_search"), n!("re_compile")]);
static K1698: RomBytes<3> = RomBytes::new(b"\x00\xc8\x01");
static K1699: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1692), consts: Obj::rom(&K1697), argnames: Obj::rom(&K1694), exc: Obj::rom(&K3), lines: Obj::rom(&K1698), name: n!("re_search"), qualname: n!("re_search"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1700: RomTuple<2> = RomTuple::new([n!("pattern_fullmatch"), n!("re_compile")]);
static K1701: RomBytes<3> = RomBytes::new(b"\x00\xd0\x01");
static K1702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1692), consts: Obj::rom(&K1700), argnames: Obj::rom(&K1694), exc: Obj::rom(&K3), lines: Obj::rom(&K1701), name: n!("re_fullmatch"), qualname: n!("re_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K1703: RomBytes<35> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04_\x05\x05\x02\x81\x05");
static K1704: RomTuple<3> = RomTuple::new([n!("pattern_subn"), n!("re_compile"), Obj::small(0)]);
static K1705: RomTuple<5> = RomTuple::new([n!("pattern"), n!("repl"), n!("string"), n!("count"), n!("flags")]);
static K1706: RomBytes<3> = RomBytes::new(b"\x00\xd8\x01");
static K1707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1703), consts: Obj::rom(&K1704), argnames: Obj::rom(&K1705), exc: Obj::rom(&K3), lines: Obj::rom(&K1706), name: n!("re_sub"), qualname: n!("re_sub"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K1708: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(0)]);
static K1709: RomBytes<31> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x05");
static K1710: RomTuple<2> = RomTuple::new([n!("pattern_subn"), n!("re_compile")]);
static K1711: RomBytes<3> = RomBytes::new(b"\x00\xe0\x01");
static K1712: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1709), consts: Obj::rom(&K1710), argnames: Obj::rom(&K1705), exc: Obj::rom(&K3), lines: Obj::rom(&K1711), name: n!("re_subn"), qualname: n!("re_subn"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K1713: RomBytes<28> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04");
static K1714: RomTuple<2> = RomTuple::new([n!("pattern_split"), n!("re_compile")]);
static K1715: RomTuple<4> = RomTuple::new([n!("pattern"), n!("string"), n!("maxsplit"), n!("flags")]);
static K1716: RomBytes<3> = RomBytes::new(b"\x00\xe8\x01");
static K1717: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1713), consts: Obj::rom(&K1714), argnames: Obj::rom(&K1715), exc: Obj::rom(&K3), lines: Obj::rom(&K1716), name: n!("re_split"), qualname: n!("re_split"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K1718: RomTuple<2> = RomTuple::new([n!("pattern_findall"), n!("re_compile")]);
static K1719: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1692), consts: Obj::rom(&K1718), argnames: Obj::rom(&K1694), exc: Obj::rom(&K3), lines: Obj::rom(&K922), name: n!("re_findall"), qualname: n!("re_findall"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1720: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), n!("re_compile")]);
static K1721: RomBytes<3> = RomBytes::new(b"\x00\xf8\x01");
static K1722: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1692), consts: Obj::rom(&K1720), argnames: Obj::rom(&K1694), exc: Obj::rom(&K3), lines: Obj::rom(&K1721), name: n!("re_finditer"), qualname: n!("re_finditer"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1723: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K1724: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K1725: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K1726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1723), consts: Obj::rom(&K1724), argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K1725), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1727: RomTuple<1> = RomTuple::new([vm::types::EMPTY_TUPLE]);
static K1728: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K1729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K1728), argnames: Obj::rom(&K453), exc: Obj::rom(&K3), lines: Obj::rom(&K1573), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K1730: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K1731: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1730), argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1732: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K1733: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K1734: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K1735: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1732), consts: Obj::rom(&K1733), argnames: Obj::rom(&K1734), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1736: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1737: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K1738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1736), consts: Obj::rom(&K1737), argnames: Obj::rom(&K969), exc: Obj::rom(&K3), lines: Obj::rom(&K102), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K1739: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K1740: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K1741: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K1742: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1739), consts: Obj::rom(&K1740), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1741), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K1743: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K1744: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K1745: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1743), consts: Obj::rom(&K1744), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1145), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1746: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K1747: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K1748: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K1749: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1746), consts: Obj::rom(&K1747), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1748), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1750: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K1751: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K1752: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K1753: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1750), consts: Obj::rom(&K1751), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1752), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1754: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K1755: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K1756: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K1757: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K1758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1754), consts: Obj::rom(&K1755), argnames: Obj::rom(&K1756), exc: Obj::rom(&K3), lines: Obj::rom(&K1757), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K1759: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K1760: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K1761: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K1762: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1759), consts: Obj::rom(&K1760), argnames: Obj::rom(&K1756), exc: Obj::rom(&K3), lines: Obj::rom(&K1761), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1763: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K1764: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K1765: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K1766: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1763), consts: Obj::rom(&K1764), argnames: Obj::rom(&K1756), exc: Obj::rom(&K3), lines: Obj::rom(&K1765), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K1767: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K1768: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K1769: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K1770: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1767), consts: Obj::rom(&K1768), argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K1769), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1771: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K1772: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K1773: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K1774: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1771), consts: Obj::rom(&K1772), argnames: Obj::rom(&K1756), exc: Obj::rom(&K3), lines: Obj::rom(&K1773), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1775: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K1776: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K1777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1771), consts: Obj::rom(&K1775), argnames: Obj::rom(&K1756), exc: Obj::rom(&K3), lines: Obj::rom(&K1776), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K1778: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K1779: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K1780: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1771), consts: Obj::rom(&K1778), argnames: Obj::rom(&K1756), exc: Obj::rom(&K3), lines: Obj::rom(&K1779), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K1781: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K1782: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K1783: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K1784: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1781), consts: Obj::rom(&K1782), argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K1783), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1785: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1786: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K1787: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K1788: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1785), consts: Obj::rom(&K1786), argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K1787), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K1789: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1790: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K1791: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K1792: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1789), consts: Obj::rom(&K1790), argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K1791), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K1793: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1794: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K1795: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1793), consts: Obj::rom(&K1790), argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K1794), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1796: RomBytes<9> = RomBytes::new(b"\x00\x02\x00c\x02\x02\x00\x00\x82");
static K1797: RomTuple<1> = RomTuple::new([n!("close")]);
static K1798: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1796), consts: Obj::rom(&K1797), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K1112), name: n!("stream_exit"), qualname: n!("stream_exit"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1799: RomBytes<160> = RomBytes::new(b"g\x02\x02\x00\x01\x03\x00WJ\x00\n\x05\x00\x00\x06\x00\x03\x07\x01b\x05\x05\x02V\x05\x0e\x00\x00\x05\x00\x01\x06\x01c\x04\x05\x01\x01W\n\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01U\x04\x03\x00W$\x00\x00\x05\x02\x00\x06\x04c\x05\x05\x01\x03/\x03\x03\x04\x03\x05\x05R\x04\x05\x03\x00W\n\x00I\x01\x06\xb1\xffC\x03\x01\xac\xffU\x02 \x00\n\x06\x07\x06\x04\x08\x00\x00\x07\x04\n\x08\tb\x06\x06\x02V\x06\x06\x00\x03\x05\nW\x03\x00\x03\x05\x0b\x81\x05_\x06\x02\x06\x05\x07\x00\x01\x08\x00\x05\t\x00l\x07\x07^\x05\x06\x07\x00\x06\x02c\x05\x05\x01\x0c\x81\x05");
static K1800: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(10), Obj::rom(&K263)]);
static K1801: RomTuple<13> = RomTuple::new([n!("hasattr"), n!("read"), n!("stream_byte"), n!("append"), Obj::small(1), Obj::rom(&K1800), Obj::small(0), n!("isinstance"), n!("part"), n!("str"), n!(""), Obj::rom(&K3), n!("join")]);
static K1802: RomBytes<28> = RomBytes::new(b"\x00\x14\x04\x02\x03\x02\x03\x02)\x02\x04\x02\x03\x02\x0b\x02\x04\x02\x08\x02\x03\r\n\x10\x04\x02 \x02");
static K1803: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1799), consts: Obj::rom(&K1801), argnames: Obj::rom(&K265), exc: Obj::rom(&K3), lines: Obj::rom(&K1802), name: n!("stream_readline"), qualname: n!("stream_readline"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K1804: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x01\x03\x01b\x01\x02\x01\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01V\x03\r\x00\n\x02\x02\x00\x03\x01b\x02\x02\x01W\x03\x00\x03\x02\x03\x81\x02");
static K1805: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("readinto"), n!("bytes"), Obj::rom(&K3)]);
static K1806: RomBytes<4> = RomBytes::new(b"\x004\n\x02");
static K1807: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1804), consts: Obj::rom(&K1805), argnames: Obj::rom(&K1116), exc: Obj::rom(&K3), lines: Obj::rom(&K1806), name: n!("stream_byte"), qualname: n!("stream_byte"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1808: RomBytes<19> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K1809: RomTuple<2> = RomTuple::new([n!("readline"), n!("StopIteration")]);
static K1810: RomBytes<8> = RomBytes::new(b"\x00>\x08\x02\x04\x02\x05\x02");
static K1811: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1808), consts: Obj::rom(&K1809), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1810), name: n!("stream_next"), qualname: n!("stream_next"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K1812: RomBytes<32> = RomBytes::new(b"g\x01\x01\x00\x00\x03\x00c\x02\x03\x00\x00U\x02\x02\x00\x81\x01\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01X\xe4\xff");
static K1813: RomTuple<2> = RomTuple::new([n!("readline"), n!("append")]);
static K1814: RomBytes<10> = RomBytes::new(b"\x00L\x04\x04\x08\x02\x04\x02\x02\x02");
static K1815: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1812), consts: Obj::rom(&K1813), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1814), name: n!("stream_readlines"), qualname: n!("stream_readlines"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1816: RomBytes<23> = RomBytes::new(b"v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x82");
static K1817: RomTuple<1> = RomTuple::new([n!("write")]);
static K1818: RomTuple<2> = RomTuple::new([n!("self"), n!("lines")]);
static K1819: RomBytes<6> = RomBytes::new(b"\x00^\x06\x02\x0b\x01");
static K1820: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1816), consts: Obj::rom(&K1817), argnames: Obj::rom(&K1818), exc: Obj::rom(&K3), lines: Obj::rom(&K1819), name: n!("stream_writelines"), qualname: n!("stream_writelines"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1821: RomBytes<65> = RomBytes::new(b"\x02\x02\x00\x02h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01|\x01\x01\x08\x00\x00\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K1822: RomBytes<37> = RomBytes::new(b"=\x02\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03[\x00\x03\x01[\x00\x04\x02\n\x03\x05b\x03\x03\x00[\x00\x06\x03\x82");
static K1823: RomStr<28> = RomStr::constant(b"buffer size must be positive");
static K1824: RomTuple<7> = RomTuple::new([Obj::small(1), n!("ValueError"), Obj::rom(&K1823), n!("raw"), n!("buffer_size"), n!("bytearray"), n!("pending")]);
static K1825: RomTuple<3> = RomTuple::new([n!("self"), n!("raw"), n!("buffer_size")]);
static K1826: RomBytes<10> = RomBytes::new(b"\x00r\x05\x02\x0c\x02\x04\x02\x04\x02");
static K1827: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1822), consts: Obj::rom(&K1824), argnames: Obj::rom(&K1825), exc: Obj::rom(&K3), lines: Obj::rom(&K1826), name: n!("__init__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__init__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K1828: RomBytes<36> = RomBytes::new(b"\x00\x01\x00c\x01\x01\x00\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02V\x01\t\x00Y\x01\x00\x02c\x01\x01\x00\x03\x82");
static K1829: RomTuple<4> = RomTuple::new([n!("flush"), n!("hasattr"), n!("raw"), n!("close")]);
static K1830: RomBytes<7> = RomBytes::new(b"\x00\x86\x01\x08\x02\x12\x02");
static K1831: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1828), consts: Obj::rom(&K1829), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1830), name: n!("close"), qualname: n!("buffered_class.<locals>.BufferedWriter.close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K1832: RomBytes<3> = RomBytes::new(b"\x00\x90\x01");
static K1833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1832), name: n!("__enter__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__enter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 71 };
static K1834: RomBytes<3> = RomBytes::new(b"\x00\x96\x01");
static K1835: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1796), consts: Obj::rom(&K1797), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K1834), name: n!("__exit__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__exit__"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K1836: RomTuple<12> = RomTuple::new([Obj::rom(&K1827), n!("__init__"), n!("buffered_write"), n!("write"), n!("buffered_flush"), n!("flush"), Obj::rom(&K1831), n!("close"), Obj::rom(&K1833), n!("__enter__"), Obj::rom(&K1835), n!("__exit__")]);
static K1837: RomBytes<12> = RomBytes::new(b"\x00p\x12\x0e\x08\x02\x08\x04\n\n\n\x06");
static K1838: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1821), consts: Obj::rom(&K1836), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1837), name: n!("BufferedWriter"), qualname: n!("buffered_class.<locals>.BufferedWriter"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K1839: RomTuple<4> = RomTuple::new([n!("kept"), n!("BufferedWriter"), Obj::rom(&K1838), n!("keep")]);
static K1840: RomBytes<12> = RomBytes::new(b"\x00h\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K1841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K460), consts: Obj::rom(&K1839), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1840), name: n!("buffered_class"), qualname: n!("buffered_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K1842: RomBytes<125> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x01\x03\x00WR\x00Y\x05\x00\x01\n\x06\x02Y\x07\x00\x03b\x06\x06\x01\x18\x04\x05\x06Y\x05\x00\x03\x00\x06\x03\x17\x07\x03\x04\x05\x08\x00l\x06\x06^\x06\x02\x06-\x05\x05\x06[\x00\x03\x05-\x03\x03\x04\n\x05\x02Y\x06\x00\x03b\x05\x05\x01Y\x06\x00\x01;\x05\x06\n\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01C\x03\x05\x9f\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01\x81\x05");
static K1843: RomTuple<5> = RomTuple::new([n!("memoryview"), n!("buffer_size"), n!("len"), n!("pending"), n!("buffered_flush")]);
static K1844: RomBytes<21> = RomBytes::new(b"\x00\xa8\x01\n\x02\x03\x02\x03\x02\x13\x02\x1d\x02\x04\x02\x14\x02\n\t\x0f\x0c");
static K1845: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1842), consts: Obj::rom(&K1843), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K1844), name: n!("buffered_write"), qualname: n!("buffered_write"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K1846: RomBytes<99> = RomBytes::new(b"W<\x00Y\x02\x00\x00\n\x03\x01Y\x04\x00\x02b\x03\x03\x01c\x01\x02\x01\x03U\x01\x0c\x00\n\x02\x04\x01\x03\x0bb\x02\x02\x01\x83\x02Y\x02\x00\x02\x00\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03[\x00\x02\x02Y\x02\x00\x02U\x02\xbc\xff\n\x02\x05Y\x03\x00\x00\x03\x04\x06b\x02\x02\x02V\x02\t\x00Y\x02\x00\x00c\x02\x02\x00\x06\x82");
static K1847: RomTuple<7> = RomTuple::new([n!("raw"), n!("bytes"), n!("pending"), n!("write"), n!("OSError"), n!("hasattr"), n!("flush")]);
static K1848: RomBytes<17> = RomBytes::new(b"\x00\xc2\x01\x03\x02\x14\x02\x04\x02\x0c\x02\x18\x07\x08\n\x12\x02");
static K1849: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1846), consts: Obj::rom(&K1847), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1848), name: n!("buffered_flush"), qualname: n!("buffered_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K1850: RomBytes<68> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x00\x02\x03W\x0f\x00\n\x02\x02\x87\x01\x02\x05\x00\x05\x02\x02\x81\x02\x83\x01\n\x01\x03\x03\x02\x04\n\x04\x05\x03\x05\x04b\x04\x04\x01U\x04\x03\x00\x03\x04\x06\x17\x03\x04\x00b\x01\x01\x02\x05\x01\x01\x81\x01");
static K1851: RomStr<10> = RomStr::constant(b"stdin rest");
static K1852: RomTuple<7> = RomTuple::new([n!("input"), vm::intern::ascii_char(10), n!("EOFError"), n!("keep"), Obj::rom(&K1851), n!("kept"), n!("")]);
static K1853: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x02\x11\x0f\x00\x03");
static K1854: RomBytes<11> = RomBytes::new(b"\x00\xde\x01\x11\x02\x08\x02\x07\x02\x1f\x02");
static K1855: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1850), consts: Obj::rom(&K1852), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K1853), lines: Obj::rom(&K1854), name: n!("stdin_fill"), qualname: n!("stdin_fill"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1856: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x02\x04T\x01\x06\x00\x00\x03\x02W\x10\x00\x05\x04\x00\x00\x05\x01\x05\x06\x00l\x04\x04^\x03\x02\x04\n\x04\x03\x03\x05\x01\n\x07\x04\x00\x08\x03b\x07\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x02\x07b\x04\x04\x02\n\x05\x05\x00\x06\x00b\x05\x05\x01V\x05\x0b\x00\x00\x04\x03c\x04\x04\x00\x06W\x03\x00\x00\x04\x03\x81\x04");
static K1857: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K1851), n!(""), n!("keep"), n!("len"), n!("is_binary"), n!("encode")]);
static K1858: RomTuple<2> = RomTuple::new([n!("stream"), n!("size")]);
static K1859: RomBytes<9> = RomBytes::new(b"\x00\xee\x01\x14\x02\x1a\x02!\x02");
static K1860: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1856), consts: Obj::rom(&K1857), argnames: Obj::rom(&K1858), exc: Obj::rom(&K3), lines: Obj::rom(&K1859), name: n!("stdin_take"), qualname: n!("stdin_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K1861: RomBytes<122> = RomBytes::new(b"S\x01\x05\x00=\x01\x00\x1d\x00W\x00\x00\n\x02\x01b\x02\x02\x00U\x02\xf5\xff\n\x02\x02\x00\x03\x00\x05\x04\x00b\x02\x02\x02\x81\x02\n\x02\x03\x00\x03\x00b\x02\x02\x01V\x02\x0c\x00\n\x02\x04\x00\x03\x01b\x02\x02\x01\x81\x02W\x00\x00\n\x02\x05\n\x03\x06\x03\x04\x07b\x03\x03\x01U\x03\x03\x00\x03\x03\x08b\x02\x02\x017\x02\x01\x0b\x00\n\x02\x01b\x02\x02\x00U\x02\xd8\xff\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1862: RomTuple<9> = RomTuple::new([Obj::small(0), n!("stdin_fill"), n!("stdin_take"), n!("is_binary"), n!("stdin_bytes"), n!("len"), n!("kept"), Obj::rom(&K1851), n!("")]);
static K1863: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K1864: RomBytes<15> = RomBytes::new(b"\x00\xfc\x01\t\x02\x0e\x04\x0f\x02\x0e\x02\x0c\x02+\x04");
static K1865: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1861), consts: Obj::rom(&K1862), argnames: Obj::rom(&K1863), exc: Obj::rom(&K3), lines: Obj::rom(&K1864), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K1866: RomBytes<146> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x03\x00\x03\x02\x02\x00\x01\x02W \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01c\x02\x02\x00\x04-\x01\x01\x02\n\x02\x05\x03\x03\x03\x03\x04\x06b\x02\x02\x02\n\x02\x07\x00\x03\x01b\x02\x02\x017\x02\x00 \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01U\x02\xc3\xff\x03\x02\x06U\x02\xbc\xff\n\x02\x08b\x02\x02\x00U\x02\xb1\xff\n\x02\x05\x03\x03\x01\x00\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x01\x05b\x02\x02\x02\x05\x02\x00\x00\x03\x00\x05\x04\x00l\x02\x02^\x02\x01\x02\x81\x02");
static K1867: RomStr<11> = RomStr::constant(b"stdin bytes");
static K1868: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K1867), Obj::rom(&K3), Obj::rom(&K1851), n!("encode"), n!("keep"), n!(""), n!("len"), n!("stdin_fill")]);
static K1869: RomTuple<1> = RomTuple::new([n!("count")]);
static K1870: RomBytes<15> = RomBytes::new(b"\x00\x96\x02\x14\x02\x03\x02\x13\x02\r\x03/\x06\x1a\x02");
static K1871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1866), consts: Obj::rom(&K1868), argnames: Obj::rom(&K1869), exc: Obj::rom(&K3), lines: Obj::rom(&K1870), name: n!("stdin_bytes"), qualname: n!("stdin_bytes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 138 };
static K1872: RomBytes<104> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x02b\x04\x04\x00\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x03\x00\x02\x04\x00\x05\x02\x03\x06\x04c\x05\x05\x01\x05\"\x04\x05\x06U\x04\n\x00\n\x04\x07\x00\x05\x02b\x04\x04\x01\x00\x03\x04\x01\x04\x008\x04\x01\x08\x007\x01\x03\x03\x00\x00\x03\x01\n\x04\x08\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K1873: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K1851), n!("stdin_fill"), n!(""), vm::intern::ascii_char(10), n!("find"), Obj::small(1), n!("len"), n!("stdin_take")]);
static K1874: RomTuple<2> = RomTuple::new([n!("stream"), n!("limit")]);
static K1875: RomBytes<15> = RomBytes::new(b"\x00\xa8\x02\x0e\x02\x07\x02\x14\x02 \x02\r\x02\x03\x02");
static K1876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1872), consts: Obj::rom(&K1873), argnames: Obj::rom(&K1874), exc: Obj::rom(&K3), lines: Obj::rom(&K1875), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1877: RomBytes<52> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x03\x01\x05\x03\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01\x05\x05\x00l\x03\x03`\x01\x03\x02\n\x03\x01\x00\x04\x02b\x03\x03\x01\x81\x03");
static K1878: RomTuple<2> = RomTuple::new([n!("stdin_bytes"), n!("len")]);
static K1879: RomTuple<2> = RomTuple::new([n!("stream"), n!("buffer")]);
static K1880: RomBytes<7> = RomBytes::new(b"\x00\xbc\x02\x11\x02\x17\x02");
static K1881: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1877), consts: Obj::rom(&K1878), argnames: Obj::rom(&K1879), exc: Obj::rom(&K3), lines: Obj::rom(&K1880), name: n!("stdin_readinto"), qualname: n!("stdin_readinto"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 157 };
static K1882: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1883: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1884: RomBytes<9> = RomBytes::new(b"\x00\xca\x02\n\x02\x04\x02\x01\x02");
static K1885: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1882), consts: Obj::rom(&K1883), argnames: Obj::rom(&K1116), exc: Obj::rom(&K3), lines: Obj::rom(&K1884), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K1886: RomTuple<2> = RomTuple::new([n!("list"), n!("stdin_lines")]);
static K1887: RomBytes<3> = RomBytes::new(b"\x00\xd8\x02");
static K1888: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K1886), argnames: Obj::rom(&K1116), exc: Obj::rom(&K3), lines: Obj::rom(&K1887), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 171 };
static K1889: RomBytes<241> = RomBytes::new(b"\n\x07\x00\x00\x08\x01b\x07\x07\x01A\x07\x01:\x00_\x01\x01\x02\n\x07\x03\x00\x08\x01\n\t\x04\n\n\x05h\t\t\x02b\x07\x07\x02U\x07\x1e\x00\n\x07\x06\x03\t\x07\n\n\x08\x00\x0b\x01b\n\n\x01Y\n\n\t\x1c\x08\t\nb\x07\x07\x01\x83\x07\n\x07\nb\x07\x07\x00z\x07\x02\x02g\x04\x04\x00\n\x07\x0b\n\x0b\x00\x00\x0c\x01b\x0b\x0b\x01&\x08\x0b\x0cx\x07\x01A\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W4\x00\x00\x0b\x04\x00\x0c\x03g\r\r\x00\x01\x10\x04\x19\x0f\x10\x05\x01\x11\x04\x19\x11\x11\x05\"\x10\x11\x0c\x05\x11\x00l\x0f\x0f^\x0f\x01\x0fn\r\x0f\x05\x0e\x00f\x0c\x0cc\x0b\x0b\x01\ry\x05\x07\xc7\xff\n\x07\x0e\x00\x08\x02c\x06\x07\x01\x0f\n\x07\x0e\x00\x08\x06\x03\t\x10\n\n\x04\x00\x0b\x00b\n\n\x01c\x07\x07\x03\x11\n\x07\x0e\x00\x08\x06\x03\t\x12\n\n\x04\x00\x0b\x04b\n\n\x01c\x07\x07\x03\x11\x81\x06");
static K1890: RomStr<33> = RomStr::constant(b"object \'%s\' isn\'t a tuple or list");
static K1891: RomTuple<19> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("isinstance"), n!("tuple"), n!("list"), n!("TypeError"), Obj::rom(&K1890), n!("type"), n!("__name__"), n!("template_classes"), n!("range"), Obj::small(4), n!("append"), n!("object"), n!("__new__"), n!("strings"), n!("__setattr__"), n!("interpolations")]);
static K1892: RomTuple<2> = RomTuple::new([n!("strings"), n!("rest")]);
static K1893: RomBytes<26> = RomBytes::new(b"\x00\n\x0f\x02\x04\x02\x18\x02\x1e\x02\x0b\x02\x04\x02#\x024\x01\x05\x04\x0b\x02\x18\x02\x18\x02");
static K1894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1889), consts: Obj::rom(&K1891), argnames: Obj::rom(&K1892), exc: Obj::rom(&K3), lines: Obj::rom(&K1893), name: n!("template"), qualname: n!("template"), file: n!("<prelude>"), flags: 65, nregs: 18, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1895: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(0)]);
static K1896: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K1895), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1579), name: n!("template_class"), qualname: n!("template_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K1897: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(1)]);
static K1898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K1897), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1582), name: n!("interpolation_class"), qualname: n!("interpolation_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1899: RomBytes<53> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00%\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x00\x03\x01h\x00\x02\x02\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K1900: RomStr<16> = RomStr::constant(b"template classes");
static K1901: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K1900), n!("make_interpolation"), n!("make_template"), n!("keep")]);
static K1902: RomBytes<12> = RomBytes::new(b"\x008\n\x02\x04\x02\x07\x02\x11\x02\r\x02");
static K1903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1899), consts: Obj::rom(&K1901), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1902), name: n!("template_classes"), qualname: n!("template_classes"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K1904: RomBytes<61> = RomBytes::new(b"\x13\x01\x03\x02\x00\x10\x01\x00\x02\x03\x03\x02\x05\x04\x00\x03\x05\x02h\x02\x03\x03\x00\x04\x01h\x03\x04\x01|\x02\x02\x03\x00\x05\x10\x04\x00\x02|\x02\x02\x05\x00\x00\x10\x06\x00\x02|\x02\x02\x07\x00\x00\x10\x08\x00\x02\x81\x01");
static K1905: RomTuple<4> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K1906: RomBytes<72> = RomBytes::new(b"\n\x07\x00\x14\x08\x05\x01\x00\x00\t\x00b\x07\x07\x02Y\x06\x07\x02\x00\x07\x06\x03\x08\x03\x00\t\x01b\x07\x07\x02\x00\x07\x06\x03\x08\x04\x00\t\x02b\x07\x07\x02\x00\x07\x06\x03\x08\x05\x00\t\x03b\x07\x07\x02\x00\x07\x06\x03\x08\x06\x00\t\x04b\x07\x07\x02\x82");
static K1907: RomTuple<7> = RomTuple::new([n!("super"), n!("__class__"), n!("__setattr__"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K1908: RomTuple<5> = RomTuple::new([n!("self"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K1909: RomBytes<10> = RomBytes::new(b"\x00R\x13\x02\r\x02\r\x02\r\x02");
static K1910: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1906), consts: Obj::rom(&K1907), argnames: Obj::rom(&K1908), exc: Obj::rom(&K3), lines: Obj::rom(&K1909), name: n!("__init__"), qualname: n!("make_interpolation.<locals>.Interpolation.__init__"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 1, line: 40 };
static K1911: RomBytes<12> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03");
static K1912: RomStr<18> = RomStr::constant(b"readonly attribute");
static K1913: RomTuple<2> = RomTuple::new([n!("AttributeError"), Obj::rom(&K1912)]);
static K1914: RomTuple<3> = RomTuple::new([n!("self"), n!("name"), n!("value")]);
static K1915: RomBytes<2> = RomBytes::new(b"\x00`");
static K1916: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1911), consts: Obj::rom(&K1913), argnames: Obj::rom(&K1914), exc: Obj::rom(&K3), lines: Obj::rom(&K1915), name: n!("__setattr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K1917: RomBytes<50> = RomBytes::new(b"Y\x02\x00\x00Y\x03\x00\x01Y\x04\x00\x02Y\x05\x00\x03h\x01\x02\x04\x03\x02\x04\x03\x03\x05v\x05\x01|\x04\x06\x06\x00\x00b\x04\x04\x01c\x03\x03\x01\x07\x1c\x02\x02\x03\x81\x02");
static K1918: RomStr<17> = RomStr::constant(b"Interpolation(%s)");
static K1919: RomStr<2> = RomStr::constant(b", ");
static K1920: RomTuple<1> = RomTuple::new([n!("repr")]);
static K1921: RomBytes<2> = RomBytes::new(b"\x00h");
static K1922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1920), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1921), name: n!("<listcomp>"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K1923: RomTuple<8> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec"), Obj::rom(&K1918), Obj::rom(&K1919), Obj::rom(&K1922), n!("join")]);
static K1924: RomBytes<4> = RomBytes::new(b"\x00f\x14\x02");
static K1925: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1917), consts: Obj::rom(&K1923), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1924), name: n!("__repr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1926: RomTuple<9> = RomTuple::new([Obj::rom(&K1905), n!("__match_args__"), n!(""), Obj::rom(&K1910), n!("__init__"), Obj::rom(&K1916), n!("__setattr__"), Obj::rom(&K1925), n!("__repr__")]);
static K1927: RomBytes<10> = RomBytes::new(b"\x00J\x02\x02\x07\x04\x1e\x0e\n\x06");
static K1928: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1904), consts: Obj::rom(&K1926), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1927), name: n!("Interpolation"), qualname: n!("make_interpolation.<locals>.Interpolation"), file: n!("<prelude>"), flags: 80, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1929: RomTuple<2> = RomTuple::new([Obj::rom(&K1928), n!("Interpolation")]);
static K1930: RomBytes<4> = RomBytes::new(b"\x00J\x10\"");
static K1931: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K1929), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1930), name: n!("make_interpolation"), qualname: n!("make_interpolation"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K1932: RomBytes<37> = RomBytes::new(b"\x13\x00\x13\x01\x00\x05\x00\x00\x06\x01h\x04\x05\x02|\x02\x04\x00\x00\x04\x03\x03\x01}\x02\x02\x00\x15\x01\x02\x14\x02\x01\x01\x00\x81\x02");
static K1933: RomBytes<89> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x03h\x04\x05\x02|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04\x0f\x04\x04\x00|\x05\x05\x05\x00\x00b\x04\x04\x01\x10\x06\x00\x04|\x04\x04\x07\x00\x00\x10\x08\x00\x04\x00\x05\x02h\x04\x05\x01|\x04\x04\t\x00\x04\x10\n\x00\x04|\x04\x04\x0b\x00\x00\x10\x0c\x00\x04\x81\x03");
static K1934: RomBytes<186> = RomBytes::new(b"\x03\x07\x00g\x07\x07\x01g\x08\x08\x00\x00\x04\x07\x00\x05\x08v\x07\x01W[\x00\n\x08\x01\x00\t\x06\n\n\x02b\x08\x08\x02V\x08\x12\x00\x01\x08\xff^\t\x04\x08-\t\t\x06`\x04\x08\tW8\x00\n\x08\x01\x00\t\x06\x14\n\x02\x03\x00b\x08\x08\x02V\x08\x19\x00\x00\x08\x04\x03\t\x00c\x08\x08\x01\x04\x00\x08\x05\x00\t\x06c\x08\x08\x01\x04W\x0c\x00\n\x08\x05\x03\t\x06b\x08\x08\x01\x83\x08w\x06\x07\xa0\xff\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\t\n\t\n\x00\n\x04b\t\t\x01c\x07\x07\x02\x0b\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\x0c\n\t\n\x00\n\x05b\t\t\x01c\x07\x07\x02\x0b\x82");
static K1935: RomStr<29> = RomStr::constant(b"expected str or Interpolation");
static K1936: RomTuple<13> = RomTuple::new([n!(""), n!("isinstance"), n!("str"), n!("part"), n!("append"), n!("TypeError"), Obj::rom(&K1935), n!("super"), n!("__class__"), n!("strings"), n!("tuple"), n!("__setattr__"), n!("interpolations")]);
static K1937: RomBytes<22> = RomBytes::new(b"\x00x\x11\x02\x06\x02\x11\x02\x12\x02\x13\x02\x0b\x02\x0e\x04\x0c\r\x05\x10!\x02");
static K1938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1934), consts: Obj::rom(&K1936), argnames: Obj::rom(&K866), exc: Obj::rom(&K3), lines: Obj::rom(&K1937), name: n!("__init__"), qualname: n!("make_template.<locals>.Template.__init__"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 59 };
static K1939: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1911), consts: Obj::rom(&K1913), argnames: Obj::rom(&K1914), exc: Obj::rom(&K3), lines: Obj::rom(&K382), name: n!("__setattr__"), qualname: n!("make_template.<locals>.Template.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1940: RomBytes<26> = RomBytes::new(b"\n\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1941: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00Y\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K1942: RomTuple<1> = RomTuple::new([n!("value")]);
static K1943: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1941), consts: Obj::rom(&K1942), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K902), name: n!("<listcomp>"), qualname: n!("make_template.<locals>.Template.values.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1944: RomTuple<3> = RomTuple::new([n!("tuple"), n!("interpolations"), Obj::rom(&K1943)]);
static K1945: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1940), consts: Obj::rom(&K1944), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K902), name: n!("values"), qualname: n!("make_template.<locals>.Template.values"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K1946: RomBytes<61> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01b\x04\x04\x01v\x03\x04W&\x00z\x04\x01\x02V\x02\x03\x00~\x05\x02\n\x05\x02Y\x06\x00\x03b\x05\x05\x017\x01\x05\x0b\x00Y\x05\x00\x03^\x05\x05\x01~\x05\x05w\x04\x03\xd5\xff\x82");
static K1947: RomTuple<4> = RomTuple::new([n!("enumerate"), n!("strings"), n!("len"), n!("interpolations")]);
static K1948: RomBytes<13> = RomBytes::new(b"\x00\xa0\x01\x15\x02\x04\x02\x03\x02\x10\x02\x0b\x07");
static K1949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1946), consts: Obj::rom(&K1947), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1948), name: n!("__iter__"), qualname: n!("make_template.<locals>.Template.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K1950: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\x14\x03\x02\x01\x00g\x04\x04\x00\n\x06\x03\x00\x07\x00b\x06\x06\x01n\x04\x06\n\x06\x03\x00\x07\x01b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K1951: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("Template"), n!("NotImplemented"), n!("template_parts")]);
static K1952: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x13\x02\x05\x02");
static K1953: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1950), consts: Obj::rom(&K1951), argnames: Obj::rom(&K457), exc: Obj::rom(&K3), lines: Obj::rom(&K1952), name: n!("__add__"), qualname: n!("make_template.<locals>.Template.__add__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 86 };
static K1954: RomBytes<21> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01Y\x03\x00\x02h\x02\x02\x02\x1c\x01\x01\x02\x81\x01");
static K1955: RomStr<39> = RomStr::constant(b"Template(strings=%r, interpolations=%r)");
static K1956: RomTuple<3> = RomTuple::new([Obj::rom(&K1955), n!("strings"), n!("interpolations")]);
static K1957: RomBytes<3> = RomBytes::new(b"\x00\xb8\x01");
static K1958: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1954), consts: Obj::rom(&K1956), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1957), name: n!("__repr__"), qualname: n!("make_template.<locals>.Template.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K1959: RomTuple<13> = RomTuple::new([Obj::rom(&K1938), n!("__init__"), Obj::rom(&K1939), n!("__setattr__"), n!("property"), Obj::rom(&K1945), n!("values"), Obj::rom(&K1949), n!("__iter__"), Obj::rom(&K1953), n!("__add__"), Obj::rom(&K1958), n!("__repr__")]);
static K1960: RomBytes<16> = RomBytes::new(b"\x00t\x02\x02\x14\x1a\n\x06\x04\x02\x0e\x06\n\x0e\x11\n");
static K1961: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1933), consts: Obj::rom(&K1959), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1960), name: n!("Template"), qualname: n!("make_template.<locals>.Template"), file: n!("<prelude>"), flags: 80, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 58 };
static K1962: RomTuple<2> = RomTuple::new([Obj::rom(&K1961), n!("Template")]);
static K1963: RomBytes<6> = RomBytes::new(b"\x00r\x04\x02\x1aH");
static K1964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1932), consts: Obj::rom(&K1962), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K1963), name: n!("make_template"), qualname: n!("make_template"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K1965: RomBytes<72> = RomBytes::new(b"g\x01\x01\x00\n\x05\x00Y\x06\x00\x01b\x05\x05\x01v\x04\x05W,\x00z\x05\x02\x02\x00\x06\x01\x00\x07\x03c\x06\x06\x01\x02\x00\x06\x01Y\x08\x00\x03\x00\t\x02\"\n\x02\x04\x05\x0b\x00l\t\t^\x07\x08\tc\x06\x06\x01\x05w\x05\x04\xcf\xff\x81\x01");
static K1966: RomTuple<6> = RomTuple::new([n!("enumerate"), n!("strings"), n!("append"), n!("interpolations"), Obj::small(1), n!("extend")]);
static K1967: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(116)]);
static K1968: RomBytes<13> = RomBytes::new(b"\x00\xc4\x01\x04\x02\x15\x02\x0b\x02\x1d\x03\x05\x06");
static K1969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1965), consts: Obj::rom(&K1966), argnames: Obj::rom(&K1967), exc: Obj::rom(&K3), lines: Obj::rom(&K1968), name: n!("template_parts"), qualname: n!("template_parts"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K1970: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K1971: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K1972: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K1973: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K1971), Obj::rom(&K1972), vm::intern::ascii_char(41)]);
static K1974: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), vm::intern::ascii_char(111), n!("args")]);
static K1975: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K1976: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1970), consts: Obj::rom(&K1973), argnames: Obj::rom(&K1974), exc: Obj::rom(&K3), lines: Obj::rom(&K1975), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1977: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K1978: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K1979: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K1980: RomBytes<2> = RomBytes::new(b"\x00:");
static K1981: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1978), consts: Obj::rom(&K1979), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1980), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K1982: RomStr<2> = RomStr::constant(b": ");
static K1983: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K1981), n!("repr_again"), Obj::rom(&K1919), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K1982), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K1984: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K1985: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K1986: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1977), consts: Obj::rom(&K1983), argnames: Obj::rom(&K1942), exc: Obj::rom(&K1984), lines: Obj::rom(&K1985), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1987: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K1988: RomStr<2> = RomStr::constant(b",)");
static K1989: RomStr<2> = RomStr::constant(b"({");
static K1990: RomStr<2> = RomStr::constant(b"})");
static K1991: RomStr<2> = RomStr::constant(b"([");
static K1992: RomStr<2> = RomStr::constant(b"])");
static K1993: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), vm::intern::ascii_char(91), n!("iter"), vm::intern::ascii_char(93), n!("tuple"), vm::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K1988), vm::intern::ascii_char(41), n!("dict"), vm::intern::ascii_char(123), n!("items"), vm::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K1989), Obj::rom(&K1990), Obj::rom(&K1991), Obj::rom(&K1992)]);
static K1994: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K1995: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1987), consts: Obj::rom(&K1993), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1994), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1996: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K1997: RomStr<5> = RomStr::constant(b"[...]");
static K1998: RomStr<5> = RomStr::constant(b"(...)");
static K1999: RomStr<5> = RomStr::constant(b"{...}");
static K2000: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K1997), n!("tuple"), Obj::rom(&K1998), n!("dict"), Obj::rom(&K1999), n!("type"), n!("__name__")]);
static K2001: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K2002: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1996), consts: Obj::rom(&K2000), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2001), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K2003: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K2004: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K2005: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K2006: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2003), consts: Obj::rom(&K2004), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2005), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K2007: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K2008: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K2009: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K2010: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2007), consts: Obj::rom(&K2008), argnames: Obj::rom(&K901), exc: Obj::rom(&K3), lines: Obj::rom(&K2009), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2011: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K2012: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K245), n!("strict"), n!("decode")]);
static K2013: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K2014: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K2015: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2011), consts: Obj::rom(&K2012), argnames: Obj::rom(&K2013), exc: Obj::rom(&K3), lines: Obj::rom(&K2014), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K2016: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K2017: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K2018: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K2017), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K922), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2019: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2020: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K2021: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K2022: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K2023: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2019), consts: Obj::rom(&K2020), argnames: Obj::rom(&K2021), exc: Obj::rom(&K3), lines: Obj::rom(&K2022), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K2024: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K2025: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K2026: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2025)]);
static K2027: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K2028: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2024), consts: Obj::rom(&K2026), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2027), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K2029: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K2030: RomTuple<1> = RomTuple::new([n!("code")]);
static K2031: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K2032: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K2029), argnames: Obj::rom(&K2030), exc: Obj::rom(&K3), lines: Obj::rom(&K2031), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K2033: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K2034: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K2035: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K2036: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2033), consts: Obj::rom(&K2034), argnames: Obj::rom(&K2035), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2037: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K2038: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K2039: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1193), consts: Obj::rom(&K2037), argnames: Obj::rom(&K2038), exc: Obj::rom(&K3), lines: Obj::rom(&K1051), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K2040: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K2041: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K2042: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K2043: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K2044: RomTuple<15> = RomTuple::new([n!("TypeError"), vm::intern::ascii_char(39), Obj::rom(&K2041), vm::intern::ascii_char(32), vm::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K2042), n!("type"), n!("__name__"), Obj::rom(&K2043), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K2045: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K2046: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K2047: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2040), consts: Obj::rom(&K2044), argnames: Obj::rom(&K2045), exc: Obj::rom(&K3), lines: Obj::rom(&K2046), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K2048: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K2049: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K2050: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K2051: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2048), consts: Obj::rom(&K2049), argnames: Obj::rom(&K414), exc: Obj::rom(&K3), lines: Obj::rom(&K2050), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K2052: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K2053: RomTuple<2> = RomTuple::new([n!("format_fields"), vm::types::EMPTY_TUPLE]);
static K2054: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K2055: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K2056: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2052), consts: Obj::rom(&K2053), argnames: Obj::rom(&K2054), exc: Obj::rom(&K3), lines: Obj::rom(&K2055), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K2057: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K2058: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K2059: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K2060: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K2058), n!("parse_format"), n!("append"), n!("format_field_value"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K2059), vm::intern::ascii_char(123), vm::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K2061: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K2062: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K2063: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2057), consts: Obj::rom(&K2060), argnames: Obj::rom(&K2061), exc: Obj::rom(&K3), lines: Obj::rom(&K2062), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K2064: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K2065: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K2066: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K2067: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K2068: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K2065), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K2066), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K2067), n!("getattr")]);
static K2069: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K2070: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K2071: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2064), consts: Obj::rom(&K2068), argnames: Obj::rom(&K2069), exc: Obj::rom(&K3), lines: Obj::rom(&K2070), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K2072: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K2073: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K2074: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K2075: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K2076: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K2073), n!("len"), Obj::small(1), Obj::rom(&K2074), n!("percent_value"), n!("append"), Obj::rom(&K2075), n!("percent_converted")]);
static K2077: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K2078: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K2079: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2072), consts: Obj::rom(&K2076), argnames: Obj::rom(&K2077), exc: Obj::rom(&K3), lines: Obj::rom(&K2078), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K2080: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K2081: RomTuple<16> = RomTuple::new([vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K2082: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K2083: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K2084: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2080), consts: Obj::rom(&K2081), argnames: Obj::rom(&K2082), exc: Obj::rom(&K3), lines: Obj::rom(&K2083), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K2085: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K2086: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K2087: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K2088: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1205), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2087), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K2089: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K2086), n!("type"), n!("__name__"), vm::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K2088)]);
static K2090: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K2091: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K2092: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2085), consts: Obj::rom(&K2089), argnames: Obj::rom(&K2090), exc: Obj::rom(&K3), lines: Obj::rom(&K2091), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K2093: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K2094: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K2095: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K2096: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K2097: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2094), consts: Obj::rom(&K2095), argnames: Obj::rom(&K2090), exc: Obj::rom(&K3), lines: Obj::rom(&K2096), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K2098: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K2099: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K2100: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K2101: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K2102: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2098), consts: Obj::rom(&K2099), argnames: Obj::rom(&K2100), exc: Obj::rom(&K3), lines: Obj::rom(&K2101), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K2103: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2104: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K2105: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K2106: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2104), consts: Obj::rom(&K1205), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2105), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K2107: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K2106), n!("index_of")]);
static K2108: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K2109: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2103), consts: Obj::rom(&K2107), argnames: Obj::rom(&K1168), exc: Obj::rom(&K3), lines: Obj::rom(&K2108), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K2110: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K2111: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K2112: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K2113: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2110), consts: Obj::rom(&K2111), argnames: Obj::rom(&K1250), exc: Obj::rom(&K3), lines: Obj::rom(&K2112), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K2114: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K2115: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K2116: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K2117: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K2118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2114), consts: Obj::rom(&K2115), argnames: Obj::rom(&K2116), exc: Obj::rom(&K3), lines: Obj::rom(&K2117), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K2119: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K2120: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K2121: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K2122: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2119), consts: Obj::rom(&K2111), argnames: Obj::rom(&K2120), exc: Obj::rom(&K3), lines: Obj::rom(&K2121), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K2123: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K2124: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K2125: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K2126: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K2127: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K2128: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2123), consts: Obj::rom(&K2124), argnames: Obj::rom(&K2125), exc: Obj::rom(&K2126), lines: Obj::rom(&K2127), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
