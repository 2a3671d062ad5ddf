# Archives of modules are not read.


class ZipImportError(ImportError):
    pass


class zipimporter:
    def __init__(self, path):
        raise ZipImportError("not a Zip file: " + repr(path))
