# The files of a package by its loader.

from importlib.abc import TraversableResources


class FileReader(TraversableResources):
    def __init__(self, loader):
        import pathlib

        self.path = pathlib.Path(loader.path).parent

    def resource_path(self, resource):
        return str(self.path.joinpath(resource))

    def files(self):
        return self.path
