def lfs_class():
    return None
