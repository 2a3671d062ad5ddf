#!not python
this is no line
print('never')
