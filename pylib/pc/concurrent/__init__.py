# Work that is done by others.
