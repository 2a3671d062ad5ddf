# Only one target may be starred.
values = [1, 2, 3]
*a, b, *c = values
