# What was to come once; all of it is here.

nested_scopes = True
generators = True
division = True
absolute_import = True
with_statement = True
print_function = True
unicode_literals = True
generator_stop = True
annotations = True
