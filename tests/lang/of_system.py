open('/nowhere/at/all')
