# Where CPython has had the classes of resources since 3.11.

from importlib.abc import ResourceReader, Traversable, TraversableResources
