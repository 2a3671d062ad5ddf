# Paths as objects, of this system and, without its files, of Windows.

from pathlib._files import Path, PosixPath, WindowsPath
from pathlib._pure import PurePath, PurePosixPath, PureWindowsPath

__all__ = [
    "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath",
]  # fmt: skip
