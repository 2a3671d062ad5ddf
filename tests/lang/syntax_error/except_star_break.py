# No break leaves an except*.
for x in []:
    try:
        pass
    except* ValueError:
        break
