# Lines of a long string are counted.
x = '''one
two
three
'''
y = """a
b"""
z = = 1
