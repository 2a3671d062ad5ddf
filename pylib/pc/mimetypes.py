# Kinds of files by the ends of their names.

_BASIC = """application/javascript js mjs|application/json json|application/manifest+json webmanifest
|application/msword doc dot wiz|application/n-quads nq|application/n-triples nt
|application/octet-stream bin a dll exe o obj so|application/oda oda|application/pdf pdf
|application/pkcs7-mime p7c|application/postscript ps ai eps|application/trig trig
|application/vnd.apple.mpegurl m3u m3u8|application/vnd.ms-excel xls xlb
|application/vnd.ms-powerpoint ppt pot ppa pps pwz|application/wasm wasm|application/x-bcpio bcpio
|application/x-cpio cpio|application/x-csh csh|application/x-dvi dvi|application/x-gtar gtar
|application/x-hdf hdf|application/x-hdf5 h5|application/x-latex latex|application/x-mif mif
|application/x-netcdf cdf nc|application/x-pkcs12 p12 pfx|application/x-pn-realaudio ram
|application/x-python-code pyc pyo|application/x-sh sh|application/x-shar shar
|application/x-shockwave-flash swf|application/x-sv4cpio sv4cpio|application/x-sv4crc sv4crc
|application/x-tar tar|application/x-tcl tcl|application/x-tex tex|application/x-texinfo texi texinfo
|application/x-troff roff t tr|application/x-troff-man man|application/x-troff-me me
|application/x-troff-ms ms|application/x-ustar ustar|application/x-wais-source src
|application/xml xsl rdf wsdl xpdl|application/zip zip|audio/3gpp 3gp 3gpp|audio/3gpp2 3g2 3gpp2
|audio/aac aac adts loas ass|audio/basic au snd|audio/mpeg mp3 mp2|audio/opus opus
|audio/x-aiff aif aifc aiff|audio/x-pn-realaudio ra|audio/x-wav wav|image/avif avif|image/bmp bmp
|image/gif gif|image/ief ief|image/jpeg jpg jpe jpeg|image/heic heic|image/heif heif|image/png png
|image/svg+xml svg|image/tiff tiff tif|image/vnd.microsoft.icon ico|image/x-cmu-raster ras
|image/x-portable-anymap pnm|image/x-portable-bitmap pbm|image/x-portable-graymap pgm
|image/x-portable-pixmap ppm|image/x-rgb rgb|image/x-xbitmap xbm|image/x-xpixmap xpm
|image/x-xwindowdump xwd|message/rfc822 eml mht mhtml nws|text/css css|text/csv csv
|text/html html htm|text/n3 n3|text/plain txt bat c h ksh pl srt|text/richtext rtx
|text/tab-separated-values tsv|text/vtt vtt|text/x-python py|text/x-rst rst|text/x-setext etx
|text/x-sgml sgm sgml|text/x-vcard vcf|text/xml xml|video/mp4 mp4|video/mpeg mpeg m1v mpa mpe mpg
|video/quicktime mov qt|video/webm webm|video/x-msvideo avi|video/x-sgi-movie movie"""

encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
suffix_map = {
    ".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz",
    ".tbz2": ".tar.bz2", ".txz": ".tar.xz",
}
types_map = {}
common_types = {
    ".rtf": "application/rtf", ".jpg": "image/jpg", ".mid": "audio/midi", ".midi": "audio/midi",
    ".pct": "image/pict", ".pic": "image/pict", ".pict": "image/pict", ".webp": "image/webp",
    ".xul": "text/xul",
}
for _row in _BASIC.replace("\n", "").split("|"):
    _kind, *_ends = _row.split()
    for _end in _ends:
        types_map.setdefault("." + _end, _kind)
_AT_START = encodings_map, suffix_map, common_types, types_map
knownfiles = []
inited = True


class MimeTypes:
    def __init__(self, filenames=(), strict=True):
        encodings, suffixes, common, types = map(dict, _AT_START)
        self.encodings_map, self.suffix_map = encodings, suffixes
        self.types_map = (common, types)

    def add_type(self, type, ext, strict=True):
        self.types_map[bool(strict)][ext] = type

    def guess_type(self, url, strict=True):
        from os import fspath
        from posixpath import splitext

        url = fspath(url)
        if url[:5].lower() == "data:":
            comma = url.find(",")
            if comma < 0:
                return None, None
            kind = url[5:comma].split(";")[0]
            return (kind if "/" in kind else "text/plain"), None
        base, ext = splitext(url.split("?")[0] if "://" in url else url)
        while ext.lower() in self.suffix_map:
            base, ext = splitext(base + self.suffix_map[ext.lower()])
        encoding = None
        if ext in self.encodings_map:
            encoding = self.encodings_map[ext]
            base, ext = splitext(base)
        ext = ext.lower()
        for table in self.types_map[1:] if strict else self.types_map[::-1]:
            if ext in table:
                return table[ext], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        type = type.lower()
        found = []
        for table in self.types_map[1:] if strict else self.types_map[::-1]:
            found += [ext for ext, kind in table.items() if kind == type and ext not in found]
        return found

    def guess_extension(self, type, strict=True):
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None


_db = MimeTypes()
guess_type = _db.guess_type
guess_extension = _db.guess_extension
guess_all_extensions = _db.guess_all_extensions
add_type = _db.add_type
common_types, types_map = _db.types_map


# Forgets what programs have added.
def init(files=None):
    global common_types, types_map
    _db.__init__()
    common_types, types_map = _db.types_map


_default_mime_types = init


def read_mime_types(file):
    return None


if __name__ == "__main__":
    from _tools.running import mimetypes_main

    mimetypes_main()
