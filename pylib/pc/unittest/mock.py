# Stand-ins for objects that note how they are used, and ways to put them in place of others.

from unittest._autospec import create_autospec, mock_open
from unittest._calls import ANY, DEFAULT, call, sentinel
from unittest._mocks import (
    AsyncMock,
    InvalidSpecError,
    MagicMock,
    Mock,
    NonCallableMagicMock,
    NonCallableMock,
    PropertyMock,
    seal,
)
from unittest._patches import _patch, patch

FILTER_DIR = True

__all__ = (
    "Mock",
    "MagicMock",
    "patch",
    "sentinel",
    "DEFAULT",
    "ANY",
    "call",
    "create_autospec",
    "AsyncMock",
    "FILTER_DIR",
    "NonCallableMock",
    "NonCallableMagicMock",
    "mock_open",
    "PropertyMock",
    "seal",
)
