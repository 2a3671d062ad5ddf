def fat_class():
    return None
