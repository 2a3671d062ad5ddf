# skip: stress
# Encodings by tables, of one byte and of several: each byte, texts, errors, other names.
import codecs
import io

ONE = """cp037 cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861
cp862 cp863 cp864 cp865 cp866 cp869 cp874 cp875 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253
cp1254 cp1255 cp1256 cp1257 cp1258 iso8859_2 iso8859_3 iso8859_6 iso8859_8 iso8859_13 iso8859_16
koi8_r koi8_u mac_roman mac_cyrillic hp_roman8 tis_620 kz1048""".split()
for name in ONE:
    text = bytes(range(256)).decode(name, "replace")
    print(name, ascii(text[:8]), ascii(text[0x41]), ascii(text[160:170]), text.count("\ufffd"))
    back = text.replace("\ufffd", "").encode(name)
    print(len(back), back == bytes(b for b in range(256) if text[b] != "\ufffd"))

for name, text in (
    ("shift_jis", "日本語テキスト"), ("cp932", "日本"), ("euc_jp", "漢字かな"), ("iso2022_jp", "日本x"),
    ("gb2312", "中文测试"), ("gbk", "中文測試"), ("gb18030", "中文€😀"), ("big5", "中文測試"),
    ("euc_kr", "안녕하세요"), ("cp949", "안녕"),
):
    data = ("a" + text + "z").encode(name)
    print(name, data, ascii(data.decode(name)))
    for errors in ("strict", "replace", "ignore", "backslashreplace"):
        try:
            print(errors, ("x\u0e01" + text[0]).encode(name, errors))
        except UnicodeEncodeError as e:
            print(e.encoding, e.start, e.end, e.reason)
for name in ("latin2", "ISO8859-15", "IBM037", "windows-1251", "KOI8-R", "ms932", "x-no", "437"):
    try:
        print(name, ascii(b"\xc1\xc2".decode(name, "replace")))
    except LookupError as e:
        print(e)
for errors in ("strict", "replace", "xmlcharrefreplace", "namereplace"):
    try:
        print("a\u4e2d\u6587b".encode("cp437", errors))
    except UnicodeEncodeError as e:
        print(e)
try:
    b"a\x81".decode("cp1252")
except UnicodeDecodeError as e:
    print(e)
with io.TextIOWrapper(io.BytesIO("日本\n語".encode("euc_jp")), encoding="euc_jp") as f:
    print([ascii(line) for line in f])
print(codecs.decode(codecs.encode("Hello", "cp500"), "cp500"), codecs.getencoder("cp850")("é"))
