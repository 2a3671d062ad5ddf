assert 1 == 2, 'text'
