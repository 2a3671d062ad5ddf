# Tabs and spaces that do not agree.
if 1:
        x = 1
	y = 2
